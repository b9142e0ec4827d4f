//! The class's hash rate from its shares (floor F6): each was hashed again, so nobody's word counts. The time is handed in.

use std::time::Instant;

/// So many shares say enough for a new figure: a deviation of an eighth.
const ENOUGH: f64 = 64.0;
/// From so many on, a rate that is half or double what was thought is seen at once.
const CLEAR: f64 = 16.0;

/// What is known of the rate.
pub(super) struct Rate {
    hashes_per_second: f64,
    /// Since when these are counted.
    since: Instant,
    last: Instant,
    shares: f64,
    /// Shares that this rate should have brought.
    expected: f64,
    /// What the shares stand for.
    hashes: f64,
}

impl Rate {
    /// A guess, or what was known before.
    pub(super) fn new(hashes_per_second: f64, now: Instant) -> Self {
        Self { hashes_per_second, since: now, last: now, shares: 0.0, expected: 0.0, hashes: 0.0 }
    }

    pub(super) const fn hashes_per_second(&self) -> f64 {
        self.hashes_per_second
    }

    /// Counts a share that takes so many hashes on average.
    pub(super) fn count(&mut self, share_hashes: f64) {
        self.shares += 1.0;
        self.hashes += share_hashes;
    }

    /// Looks at the clock. `at_work`: somebody searches; while nobody does, the rate stays as it was. `share_hashes`: what a
    /// share takes now.
    pub(super) fn look(&mut self, now: Instant, at_work: bool, share_hashes: f64) {
        if !at_work {
            *self = Self::new(self.hashes_per_second, now);
            return;
        }
        let passed = now.saturating_duration_since(self.last).as_secs_f64();
        self.expected += passed * self.hashes_per_second / share_hashes;
        self.last = now;
        let (shares, expected) = (self.shares, self.expected);
        let more = shares >= CLEAR && shares > 2.0 * expected;
        let less = expected >= CLEAR && 2.0 * shares < expected;
        if shares < ENOUGH && expected < ENOUGH && !more && !less {
            return;
        }
        let seconds = now.saturating_duration_since(self.since).as_secs_f64().max(1e-3);
        // None at all says only that it is less than this.
        *self = Self::new(self.hashes.max(share_hashes) / seconds, now);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::fate::Fate;

    /// A class at this rate for so many seconds, a share being a 64th of a block of 10 s.
    fn run(rate: &mut Rate, fate: &mut Fate, real: f64, begin: Instant, seconds: f64) -> f64 {
        let mut at = 0.0;
        let mut next = None;
        while at < seconds {
            let share = (rate.hashes_per_second() * 10.0 / 64.0).max(1.0);
            let due: f64 =
                *next.get_or_insert_with(|| at + fate.next(&[real], share).map_or(f64::INFINITY, |(_, wait)| wait));
            at += 0.1;
            while next.is_some() && due <= at {
                rate.count(share);
                next = None;
            }
            rate.look(begin + Duration::from_secs_f64(at), true, share);
        }
        rate.hashes_per_second()
    }

    #[test]
    fn it_finds_a_rate_that_is_far_away_and_follows() {
        let (begin, mut fate) = (Instant::now(), Fate::new(16));
        let mut rate = Rate::new(3e7, begin);
        let mut at = begin;
        for real in [2e6, 2e6, 3e6, 1e6] {
            let found = run(&mut rate, &mut fate, real, at, 60.0);
            at += Duration::from_secs(60);
            assert!((0.4..2.0).contains(&(found / real)), "{found} of {real}");
        }
    }

    #[test]
    fn while_nobody_works_it_stays() {
        let begin = Instant::now();
        let mut rate = Rate::new(5e6, begin);
        for minutes in 1..10 {
            rate.look(begin + Duration::from_secs(60 * minutes), false, 1e5);
        }
        assert_eq!(rate.hashes_per_second(), 5e6);
    }
}
