//! Hashes a second over sliding windows, from counters that are read now and then.

use std::collections::VecDeque;
use std::time::Duration;

/// Hashes a second over the last 10 seconds, 60 seconds and 15 minutes, or since the start when that is shorter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rates {
    /// Over 10 seconds.
    pub ten_seconds: f64,
    /// Over 60 seconds.
    pub minute: f64,
    /// Over 15 minutes.
    pub quarter_hour: f64,
}

impl Rates {
    pub(super) fn add(&mut self, other: &Self) {
        self.ten_seconds += other.ten_seconds;
        self.minute += other.minute;
        self.quarter_hour += other.quarter_hour;
    }
}

/// Samples of one counter, at most one a half second, for a quarter of an hour.
pub(super) struct History(VecDeque<(Duration, u64)>);

const SPACING: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(900);

impl History {
    pub(super) fn new(now: Duration) -> Self {
        Self(VecDeque::from([(now, 0)]))
    }

    /// Adds a sample and gives the rates that end with it.
    pub(super) fn record(&mut self, now: Duration, count: u64) -> Rates {
        let rates = Rates {
            ten_seconds: self.rate(now, count, Duration::from_secs(10)),
            minute: self.rate(now, count, Duration::from_secs(60)),
            quarter_hour: self.rate(now, count, LONGEST),
        };
        if self.0.back().is_none_or(|last| now.saturating_sub(last.0) >= SPACING) {
            self.0.push_back((now, count));
        }
        // One sample outside the longest window stays, to measure from.
        while self.0.len() > 1 && now.saturating_sub(self.0[1].0) >= LONGEST {
            self.0.pop_front();
        }
        rates
    }

    fn rate(&self, now: Duration, count: u64, window: Duration) -> f64 {
        let from = now.saturating_sub(window);
        // The last sample at or before the window's start, else the first.
        let after = self.0.partition_point(|sample| sample.0 <= from);
        let (time, before) = self.0[after.saturating_sub(1)];
        let seconds = now.saturating_sub(time).as_secs_f64();
        if seconds > 0.0 { (count - before) as f64 / seconds } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows() {
        let second = Duration::from_secs(1);
        let mut history = History::new(Duration::ZERO);
        assert_eq!(history.record(Duration::ZERO, 0), Rates::default());
        // 100 a second for 100 s, then 10 a second for 20 s.
        for t in 1..=100 {
            history.record(second * t, u64::from(t) * 100);
        }
        let mut last = Rates::default();
        for t in 1..=20 {
            last = history.record(second * (100 + t), 10_000 + u64::from(t) * 10);
        }
        assert!((last.ten_seconds - 10.0).abs() < 1e-9);
        assert!((last.minute - (40.0 * 100.0 + 20.0 * 10.0) / 60.0).abs() < 1e-9);
        assert!((last.quarter_hour - 10_200.0 / 120.0).abs() < 1e-9);
    }

    #[test]
    fn a_long_run_keeps_few_samples() {
        let mut history = History::new(Duration::ZERO);
        for t in 0..20_000u64 {
            history.record(Duration::from_millis(t * 250), t);
        }
        assert!(history.0.len() <= 1802, "{}", history.0.len());
    }
}
