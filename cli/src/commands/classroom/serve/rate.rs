//! The class's hash rate from its shares (floor F6): each was hashed again, so nobody's word counts. The time is handed in.

use std::time::Instant;

/// So many shares say enough for a new figure: a deviation of an eighth.
const ENOUGH: f64 = 64.0;
/// From so many on, a rate that is half or double what was thought is seen at once.
const CLEAR: f64 = 16.0;
/// The same for blocks. A machine that is much faster than the target was made for can't send all its shares, but all its blocks.
const CLEAR_BLOCKS: f64 = 8.0;

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
    blocks: f64,
    expected_blocks: f64,
    block_hashes: f64,
}

impl Rate {
    /// A guess, or what was known before.
    pub(super) fn new(hashes_per_second: f64, now: Instant) -> Self {
        Self {
            hashes_per_second,
            since: now,
            last: now,
            shares: 0.0,
            expected: 0.0,
            hashes: 0.0,
            blocks: 0.0,
            expected_blocks: 0.0,
            block_hashes: 0.0,
        }
    }

    pub(super) const fn hashes_per_second(&self) -> f64 {
        self.hashes_per_second
    }

    /// Counts a share that takes so many hashes on average.
    pub(super) fn count(&mut self, share_hashes: f64) {
        self.shares += 1.0;
        self.hashes += share_hashes;
    }

    /// Counts a block that takes so many, which is a share as well.
    pub(super) fn count_block(&mut self, block_hashes: f64) {
        self.blocks += 1.0;
        self.block_hashes += block_hashes;
    }

    /// Looks at the clock. `at_work`: somebody searches; while nobody does, the rate stays as it was. `share_hashes`,
    /// `block_hashes`: what a share and a block take now.
    pub(super) fn look(&mut self, now: Instant, at_work: bool, share_hashes: f64, block_hashes: f64) {
        if !at_work {
            *self = Self::new(self.hashes_per_second, now);
            return;
        }
        let passed = now.saturating_duration_since(self.last).as_secs_f64();
        self.expected += passed * self.hashes_per_second / share_hashes;
        self.expected_blocks += passed * self.hashes_per_second / block_hashes;
        self.last = now;
        let (shares, expected) = (self.shares, self.expected);
        let more = shares >= CLEAR && shares > 2.0 * expected;
        let less = expected >= CLEAR && 2.0 * shares < expected;
        let seconds = now.saturating_duration_since(self.since).as_secs_f64().max(1e-3);
        if self.blocks >= CLEAR_BLOCKS && self.blocks > 2.0 * self.expected_blocks {
            *self = Self::new(self.block_hashes / seconds, now);
            return;
        }
        if shares < ENOUGH && expected < ENOUGH && !more && !less {
            return;
        }
        // None at all says only that it is less than this.
        *self = Self::new(self.hashes.max(share_hashes) / seconds, now);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::fate::Fate;

    /// A class at this rate for a minute, whose blocks shall take 10 s and of whose shares at most 18 a second arrive; the rate that
    /// is found.
    fn minute(rate: &mut Rate, fate: &mut Fate, real: f64, begin: Instant) -> f64 {
        let (mut at, mut dues) = (0.0, None);
        while at < 60.0 {
            let block = rate.hashes_per_second() * 10.0;
            let share = block / 64.0;
            let mut wait = |rate, hashes| fate.next(&[rate], hashes).expect("a draw").1;
            // Another target is another draw.
            let (share_due, block_due) =
                dues.get_or_insert_with(|| (at + wait(real.min(18.0 * share), share), at + wait(real, block)));
            at += 0.05;
            while *share_due <= at {
                rate.count(share);
                *share_due += wait(real.min(18.0 * share), share);
            }
            while *block_due <= at {
                rate.count_block(block);
                *block_due += wait(real, block);
            }
            let before = rate.hashes_per_second();
            rate.look(begin + Duration::from_secs_f64(at), true, share, block);
            if rate.hashes_per_second() != before {
                dues = None;
            }
        }
        rate.hashes_per_second()
    }

    #[test]
    fn it_finds_a_rate_that_is_far_away_and_follows() {
        let (begin, mut fate) = (Instant::now(), Fate::new(16));
        let mut rate = Rate::new(3e7, begin);
        for (minutes, real) in [2e6, 2e6, 2e9, 2e9, 1e6, 4e6].into_iter().enumerate() {
            let found = minute(&mut rate, &mut fate, real, begin + Duration::from_secs(60 * minutes as u64));
            assert!((0.4..2.5).contains(&(found / real)), "{found} of {real}");
        }
    }

    #[test]
    fn while_nobody_works_it_stays() {
        let begin = Instant::now();
        let mut rate = Rate::new(5e6, begin);
        for minutes in 1..10 {
            rate.look(begin + Duration::from_secs(60 * minutes), false, 1e5, 1e6);
        }
        assert_eq!(rate.hashes_per_second(), 5e6);
    }
}
