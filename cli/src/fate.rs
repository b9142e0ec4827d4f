//! Luck that is drawn instead of hashed for (floor F6): for the simulated participants of `race` and for the drawn
//! waits of `mine`.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// When and by whom blocks come that nobody hashes for: every hash has the same small chance, so the waits follow the
/// exponential law, and of several the next one's owner is drawn by their rates.
pub(crate) struct Fate(ChaCha8Rng);

impl Fate {
    /// The same seed gives the same draws on every machine.
    pub(crate) fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// Who of those with these hashes a second is next, by index, and after how many seconds, where a block takes
    /// `expected_hashes`. `None` when nobody hashes.
    ///
    /// The law has no memory: when somebody else was faster, or the difficulty changed, the draw is thrown away and made
    /// again.
    pub(crate) fn next(&mut self, rates: &[f64], expected_hashes: f64) -> Option<(usize, f64)> {
        let total: f64 = rates.iter().sum();
        if total <= 0.0 {
            return None;
        }
        let seconds = -self.uniform().ln() * expected_hashes / total;
        let mut mark = self.uniform() * total;
        let last = rates.iter().rposition(|&rate| rate > 0.0)?;
        let winner = rates.iter().position(|&rate| {
            mark -= rate;
            mark < 0.0
        });
        Some((winner.unwrap_or(last).min(last), seconds))
    }

    /// Above 0, up to 1.
    fn uniform(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) + 1) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 4.4 standard deviations of the normal law: less than one draw in 100,000 lies outside.
    const BAND: f64 = 4.4;

    #[test]
    fn shares_lie_in_the_band_of_the_rates_ratios() {
        // A graphics card of 2010, an FPGA, an S9, an S21 XP beside a laptop's 40 MH/s.
        for rates in [vec![3.15e8, 8e8, 1.3e13, 2.7e14], vec![1.0, 2.0, 4.0, 8.0], vec![4e7, 3.15e8], vec![0.0, 5.0]] {
            let (total, blocks) = (rates.iter().sum::<f64>(), 20_000u32);
            let mut won = vec![0u32; rates.len()];
            let mut fate = Fate::new(7);
            for _ in 0..blocks {
                let (winner, _) = fate.next(&rates, 1e9).expect("somebody hashes");
                won[winner] += 1;
            }
            for (&rate, &won) in rates.iter().zip(&won) {
                let (n, p) = (f64::from(blocks), rate / total);
                let (mean, deviation) = (n * p, (n * p * (1.0 - p)).sqrt());
                // Where the mean is far below 1 the normal law says nothing: hardly any block may be there.
                assert!((f64::from(won) - mean).abs() <= BAND * deviation + 1.0, "{rates:?}: {won} of {mean:.1}");
            }
        }
    }

    #[test]
    fn waits_follow_the_exponential_law() {
        let mut fate = Fate::new(2009);
        let n = 20_000;
        let mut waits: Vec<f64> = (0..n).map(|_| fate.next(&[3e6, 1e6], 8e6).expect("a draw").1).collect();
        // Two seconds on average; the mean of n exponential waits deviates by 1/sqrt(n).
        let mean = waits.iter().sum::<f64>() / f64::from(n);
        assert!((mean / 2.0 - 1.0).abs() < BAND / f64::from(n).sqrt(), "{mean}");
        // Kolmogorov and Smirnov: the largest distance to the law exceeds 1.63/sqrt(n) once in a hundred tries.
        waits.sort_by(f64::total_cmp);
        let distance = waits
            .iter()
            .enumerate()
            .map(|(i, wait)| ((i as f64 + 0.5) / f64::from(n) - (1.0 - (-wait / 2.0).exp())).abs())
            .fold(0.0, f64::max);
        assert!(distance < 1.63 / f64::from(n).sqrt(), "{distance}");
    }

    #[test]
    fn a_seed_is_a_seed() {
        let draws = |seed| {
            let mut fate = Fate::new(seed);
            (0..100).map(|_| fate.next(&[1.0, 2.0], 1.0).expect("a draw")).collect::<Vec<_>>()
        };
        assert_eq!(draws(1), draws(1));
        assert_ne!(draws(1), draws(2));
        assert_eq!(Fate::new(1).next(&[0.0], 1.0), None);
        assert_eq!(Fate::new(1).next(&[], 1.0), None);
    }
}
