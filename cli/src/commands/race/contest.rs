//! The contest of a race as numbers (floor F6): how the difficulty follows, who had which part of the work. Nothing is
//! hashed here, and no clock is read.

/// Blocks between two looks at the difficulty.
pub(super) const RETARGET_BLOCKS: u32 = 8;
/// The most that one look changes the difficulty by, up or down: Bitcoin's rule.
const MOST_CHANGE: f64 = 4.0;
/// Half of all hashes make a block of regtest: nothing is easier.
const LEAST_HASHES: f64 = 2.0;

/// How many hashes a block takes: looked at every few blocks and moved by how long those took, like Bitcoin's every 2,016.
pub(super) struct Difficulty {
    hashes: f64,
    wanted_seconds: f64,
    blocks: u32,
    seconds: f64,
}

impl Difficulty {
    /// Begins with blocks that take so many hashes.
    pub(super) fn new(hashes: f64, wanted_seconds: f64) -> Self {
        Self { hashes: hashes.max(LEAST_HASHES), wanted_seconds, blocks: 0, seconds: 0.0 }
    }

    /// Hashes a block, on average.
    pub(super) const fn hashes(&self) -> f64 {
        self.hashes
    }

    /// Counts a block that took so long. Gives the factor when the difficulty has changed.
    pub(super) fn count(&mut self, seconds: f64) -> Option<f64> {
        self.blocks += 1;
        self.seconds += seconds;
        if self.blocks < RETARGET_BLOCKS {
            return None;
        }
        let wanted = self.wanted_seconds * f64::from(self.blocks);
        let factor = (wanted / self.seconds.max(f64::MIN_POSITIVE)).clamp(1.0 / MOST_CHANGE, MOST_CHANGE);
        let before = self.hashes;
        self.hashes = (before * factor).max(LEAST_HASHES);
        (self.blocks, self.seconds) = (0, 0.0);
        Some(self.hashes / before)
    }
}

/// What one participant did in one stage.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// Blocks.
    pub(super) blocks: u64,
    /// Hashes: counted for a real one, rate times time for a simulated one.
    pub(super) hashes: f64,
}

/// What part of all blocks this is; `None` when there are none.
pub(super) fn share(of: f64, all: f64) -> Option<f64> {
    (all > 0.0).then(|| of / all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fate::Fate;

    #[test]
    fn the_difficulty_finds_a_rate_that_jumps() {
        let mut fate = Fate::new(3);
        let mut difficulty = Difficulty::new(1.0, 0.4);
        assert!(difficulty.hashes() >= 2.0);
        for rate in [1.5e6, 4e7, 1.3e13] {
            // Enough to climb by a factor of 4 a look, then many blocks that should take 0.4 s.
            let mut waits = Vec::new();
            for _ in 0..2000 {
                let (_, seconds) = fate.next(&[rate], difficulty.hashes()).expect("a draw");
                waits.push(seconds);
                if let Some(factor) = difficulty.count(seconds) {
                    assert!((0.25..=4.0).contains(&factor), "{factor}");
                }
            }
            let settled = &waits[200..];
            let mean = settled.iter().sum::<f64>() / settled.len() as f64;
            // A look at eight exponential waits overshoots: on average by 8/7.
            assert!((0.35..0.6).contains(&mean), "{rate}: {mean}");
        }
    }
}
