//! Floor F5: when a machine may expect a block. Pure probability; difficulty is taken to stay as it is.
//!
//! Each hash is a draw of its own with chance p, so n hashes find nothing with chance (1 - p)^n, the geometric law. The wait
//! has no memory: a machine that has found nothing for a year is no nearer to a block than on its first day. Where a block
//! takes many hashes this is the exponential law; where it takes two (regtest), half of all waits are one hash long.

use serde::Serialize;

use super::difficulty::{hashes_per_block, network_hashes_per_second};
use super::{EconomicsError, positive, within};

/// Seconds in a year of 365.25 days.
pub const YEAR_SECONDS: f64 = 31_557_600.0;

/// Years that "a lifetime" stands for.
pub const LIFETIME_YEARS: f64 = 80.0;

const DAY_SECONDS: f64 = 86_400.0;

/// The wait for one block at a steady hash rate and difficulty.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Odds {
    /// SHA-256d of headers a second.
    pub hashes_per_second: f64,
    /// Difficulty of the block.
    pub difficulty: f64,
    /// Hashes that a block takes on average.
    pub expected_hashes: f64,
    /// Mean wait in seconds.
    pub expected_seconds: f64,
    /// Half of all waits are no longer, in seconds. Between whole hashes the law is drawn through.
    pub median_seconds: f64,
    /// One wait in twenty is shorter, in seconds.
    pub p5_seconds: f64,
    /// One wait in twenty is longer, in seconds.
    pub p95_seconds: f64,
    /// Chance of at least one block.
    pub probability: Probability,
    /// Part of the network's hash rate that this machine is.
    pub network_share: f64,
}

/// Chance of at least one block within a span, 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Probability {
    /// 24 hours.
    pub day: f64,
    /// Seven days.
    pub week: f64,
    /// 365.25 days.
    pub year: f64,
    /// Ten years.
    pub decade: f64,
    /// [`LIFETIME_YEARS`].
    pub lifetime: f64,
}

impl Odds {
    /// The odds of `hashes_per_second` at `difficulty`.
    ///
    /// ```
    /// use hashgrind::economics::Odds;
    /// let odds = Odds::new(1e9, 138.97e12)?;
    /// assert!((odds.expected_seconds / 5.969e14 - 1.0).abs() < 1e-3);
    /// # Ok::<(), hashgrind::economics::EconomicsError>(())
    /// ```
    ///
    /// # Errors
    /// [`EconomicsError::NotPositive`] unless both are finite and above zero.
    pub fn new(hashes_per_second: f64, difficulty: f64) -> Result<Self, EconomicsError> {
        positive("the hash rate (hashes a second)", hashes_per_second)?;
        positive("the difficulty", difficulty)?;
        let expected_hashes = hashes_per_block(difficulty);
        let expected_seconds = expected_hashes / hashes_per_second;
        let chance = |seconds: f64| chance_within(expected_hashes, hashes_per_second * seconds);
        // The hashes n with (1 - p)^n = 1 - q.
        let quantile = |q: f64| (-q).ln_1p() / miss(expected_hashes) / hashes_per_second;
        Ok(Self {
            hashes_per_second,
            difficulty,
            expected_hashes,
            expected_seconds,
            median_seconds: quantile(0.5),
            p5_seconds: quantile(0.05),
            p95_seconds: quantile(0.95),
            probability: Probability {
                day: chance(DAY_SECONDS),
                week: chance(7.0 * DAY_SECONDS),
                year: chance(YEAR_SECONDS),
                decade: chance(10.0 * YEAR_SECONDS),
                lifetime: chance(LIFETIME_YEARS * YEAR_SECONDS),
            },
            network_share: hashes_per_second / network_hashes_per_second(difficulty),
        })
    }

    /// Chance of at least one block within `seconds`, 0 to 1. Exact also where it is tiny.
    pub fn probability_within(&self, seconds: f64) -> f64 {
        chance_within(self.expected_hashes, self.hashes_per_second * seconds)
    }
}

/// The same machine alone and in a pool over the same span: a pool changes the spread of the income, not its mean
/// (but for the pool's fee).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PoolOdds {
    /// The span in seconds.
    pub seconds: f64,
    /// Hash rate of the pool with this machine in it.
    pub pool_hashes_per_second: f64,
    /// The pool's fee, percent.
    pub fee_percent: f64,
    /// Income alone.
    pub solo: Income,
    /// Income in the pool, where each block is shared by work done.
    pub pool: Income,
}

/// Income over a span in BTC, and how much it spreads.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Income {
    /// Mean.
    pub expected_btc: f64,
    /// Standard deviation.
    pub deviation_btc: f64,
    /// Standard deviation divided by the mean.
    pub relative_deviation: f64,
    /// Chance that the span brings nothing at all, 0 to 1.
    pub chance_of_nothing: f64,
}

impl PoolOdds {
    /// `odds` alone beside the same machine in a pool of `pool_hashes_per_second` (this machine included), where a block
    /// brings `reward_btc` and the pool keeps `fee_percent`.
    ///
    /// ```
    /// use hashgrind::economics::{Odds, PoolOdds};
    /// let odds = Odds::new(1e14, 138.97e12)?;
    /// let both = PoolOdds::new(&odds, 2e20, 3.125, 0.0, 30.0 * 86_400.0)?;
    /// assert!((both.solo.expected_btc / both.pool.expected_btc - 1.0).abs() < 1e-9);
    /// assert!(both.pool.relative_deviation < both.solo.relative_deviation / 1000.0);
    /// # Ok::<(), hashgrind::economics::EconomicsError>(())
    /// ```
    ///
    /// # Errors
    /// A pool slower than the machine, a fee outside 0 to 100 percent, or a figure that is not above zero.
    pub fn new(
        odds: &Odds,
        pool_hashes_per_second: f64,
        reward_btc: f64,
        fee_percent: f64,
        seconds: f64,
    ) -> Result<Self, EconomicsError> {
        positive("the span (seconds)", seconds)?;
        positive("the reward (BTC)", reward_btc)?;
        within("the pool fee (percent)", fee_percent, 0.0, 100.0, "it is a percentage")?;
        within(
            "the pool's hash rate (hashes a second)",
            pool_hashes_per_second,
            odds.hashes_per_second,
            1e40,
            "a pool is at least as fast as the machine in it",
        )?;
        // Blocks in a span are Poisson with mean and variance n; alone n is the machine's, in a pool it is the pool's and
        // the machine holds the part s of each block.
        let part = odds.hashes_per_second / pool_hashes_per_second;
        let alone = seconds / odds.expected_seconds;
        let income = |blocks: f64, per_block: f64| Income {
            expected_btc: blocks * per_block,
            deviation_btc: blocks.sqrt() * per_block,
            relative_deviation: 1.0 / blocks.sqrt(),
            chance_of_nothing: (-blocks).exp(),
        };
        Ok(Self {
            seconds,
            pool_hashes_per_second,
            fee_percent,
            solo: income(alone, reward_btc),
            pool: income(alone / part, reward_btc * part * (1.0 - fee_percent / 100.0)),
        })
    }
}

/// The chance that a block takes more than this many hashes, where it is expected to take `expected_hashes`: each hash has
/// the chance p = 1 / `expected_hashes`, so it is (1 - p)^`hashes`, the geometric law.
///
/// ```
/// use hashgrind::economics::chance_of_longer;
/// // Regtest: every second hash makes a block.
/// assert_eq!(chance_of_longer(2.0, 1.0), 0.5);
/// assert!((chance_of_longer(1e24, 1e24) - (-1.0f64).exp()).abs() < 1e-12);
/// ```
pub fn chance_of_longer(expected_hashes: f64, hashes: f64) -> f64 {
    if hashes <= 0.0 { 1.0 } else { (hashes * miss(expected_hashes)).exp() }
}

/// The chance that a block takes at most this many hashes: one less [`chance_of_longer`], exact also where it is tiny.
fn chance_within(expected_hashes: f64, hashes: f64) -> f64 {
    if hashes <= 0.0 { 0.0 } else { -(hashes * miss(expected_hashes)).exp_m1() }
}

/// ln(1 - p). For expectations of 10^24 the plain logarithm would lose every digit.
fn miss(expected_hashes: f64) -> f64 {
    (-1.0 / expected_hashes.max(1.0)).ln_1p()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A fixed-seed generator (SplitMix64), so that the simulations below are the same on every machine.
    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        }

        fn below(&mut self, chance: f64) -> bool {
            ((self.next() >> 11) as f64) < chance * (1u64 << 53) as f64
        }
    }

    fn close(a: f64, b: f64, relative: f64) {
        assert!((a / b - 1.0).abs() < relative, "{a} and {b} differ by more than {relative}");
    }

    /// 1 - (1 - p)^n by repeated squaring of a difference from 1, which keeps its digits where 1 - p would be 1.
    fn hit_by_squaring(p: f64, mut n: u128) -> f64 {
        // 1 - (1 - a)(1 - b) = a + b - ab: the chance of a hit in two stretches, which may be tiny.
        let join = |a: f64, b: f64| a + b - a * b;
        let (mut hit, mut power) = (0.0, p);
        while n > 0 {
            if n & 1 == 1 {
                hit = join(hit, power);
            }
            power = join(power, power);
            n >>= 1;
        }
        hit
    }

    #[test]
    fn luck_is_geometric_at_any_difficulty() {
        for (expected, hashes, longer) in
            [(2.0, 1.0, 0.5), (2.0, 2.0, 0.25), (2.0, 10.0, 2f64.powi(-10)), (4.0, 2.0, 0.5625)]
        {
            assert!((chance_of_longer(expected, hashes) - longer).abs() < 1e-15, "{expected} {hashes}");
        }
        assert_eq!(
            (chance_of_longer(2.0, 0.0), chance_of_longer(1.0, 1.0), chance_of_longer(1.0, 0.0)),
            (1.0, 0.0, 1.0)
        );
        for expected in [1e3, 1e12, 1e24] {
            for times in [0.01, 1.0, 3.0] {
                let hashes = (expected * times) as u128;
                let (ours, theirs) =
                    (chance_of_longer(expected, hashes as f64), 1.0 - hit_by_squaring(1.0 / expected, hashes));
                assert!((ours / theirs - 1.0).abs() < 1e-12, "{expected} {times}: {ours} {theirs}");
            }
        }
    }

    #[test]
    fn closed_formulas() {
        let odds = Odds::new(1e9, 138.97e12).expect("good input");
        close(odds.expected_seconds, 138.97e12 * 4_295_032_833.0 / 1e9, 1e-12);
        close(odds.median_seconds / odds.expected_seconds, std::f64::consts::LN_2, 1e-12);
        close(odds.p5_seconds / odds.expected_seconds, -(0.95f64.ln()), 1e-12);
        close(odds.p95_seconds / odds.expected_seconds, 20f64.ln(), 1e-12);
        close(odds.probability_within(odds.median_seconds), 0.5, 1e-12);
        close(odds.probability_within(odds.p5_seconds), 0.05, 1e-12);
        // A chance this small is the span divided by the mean; 1 - exp(-x) taken literally would have lost its digits.
        close(odds.probability.day, 86_400.0 / odds.expected_seconds, 1e-9);
        close(odds.probability.lifetime / odds.probability.year, 80.0, 1e-4);
    }

    /// Chances of 1e-24, 1e-12, 1e-3 and near 1, with 80 digits (Python's mpmath 1.3: `-expm1(-x)`); the waits follow from them.
    #[test]
    #[expect(clippy::excessive_precision, reason = "the digits as exact arithmetic gave them")]
    fn chances_against_exact_arithmetic() {
        for (share_of_wait, exact) in [
            (1e-24, 1e-24),
            (1e-12, 9.999_999_999_995e-13),
            (1e-3, 0.000_999_500_166_625_008_33),
            (0.5, 0.393_469_340_287_366_58),
            (20.0, 0.999_999_997_938_846_38),
        ] {
            let odds = Odds::new(1e9, 138.97e12).expect("good input");
            let ours = odds.probability_within(share_of_wait * odds.expected_seconds);
            assert!((ours / exact - 1.0).abs() < 1e-12, "{share_of_wait}: {ours:e} {exact:e}");
        }
    }

    /// The oracle multiplies (1 - p) out; at regtest's difficulty one hash in two makes a block.
    #[test]
    fn odds_are_geometric() {
        for expected in [2.0, 1e3, 1e12, 1e24] {
            let odds = Odds::new(1.0, expected / super::super::DIFFICULTY_1_HASHES).expect("good input");
            close(odds.expected_hashes, expected, 1e-12);
            for hashes in [1u128, 2, 3, 1000, 1 << 50] {
                close(odds.probability_within(hashes as f64), hit_by_squaring(1.0 / expected, hashes), 1e-12);
            }
        }
        let regtest = Odds::new(1.0, 2.0 / super::super::DIFFICULTY_1_HASHES).expect("good input");
        close(regtest.median_seconds, 1.0, 1e-12);
        close(regtest.probability_within(1.0), 0.5, 1e-12);
        close(regtest.p95_seconds, 20f64.log2(), 1e-12);
        let every = Odds::new(1.0, 1.0 / super::super::DIFFICULTY_1_HASHES).expect("good input");
        assert_eq!((every.probability_within(1.0), every.probability_within(0.0)), (1.0, 0.0));
    }

    #[test]
    fn simulated_waits_agree() {
        // Draws of single hashes at difficulty 1e-6 and one hash a tick: geometric waits with mean 4,295.03.
        let odds = Odds::new(1.0, 1e-6).expect("good input");
        let mut random = Random(7);
        let chance = 1.0 / odds.expected_hashes;
        let mut waits: Vec<f64> = (0..4000)
            .map(|_| {
                let mut ticks = 1.0;
                while !random.below(chance) {
                    ticks += 1.0;
                }
                ticks
            })
            .collect();
        waits.sort_by(f64::total_cmp);
        let mean = waits.iter().sum::<f64>() / waits.len() as f64;
        close(mean, odds.expected_seconds, 0.05);
        close(waits[2000], odds.median_seconds, 0.06);
        close(waits[200], odds.p5_seconds, 0.2);
        close(waits[3800], odds.p95_seconds, 0.07);
        let within = waits.iter().filter(|&&wait| wait <= 3000.0).count() as f64 / 4000.0;
        close(within, odds.probability_within(3000.0), 0.05);
        // No memory: of the waits that outlast the mean, the rest has the mean again.
        let late: Vec<f64> = waits.iter().filter(|&&wait| wait > mean).map(|wait| wait - mean).collect();
        close(late.iter().sum::<f64>() / late.len() as f64, odds.expected_seconds, 0.07);
    }

    #[test]
    fn simulated_pool_agrees() {
        // A machine with 1 % of a pool; per tick the pool finds a block with chance 0.02. 2,000 spans of 1,000 ticks.
        let pool_chance = 0.02;
        let machine_rate = pool_chance * 0.01;
        let difficulty = 1.0 / super::super::DIFFICULTY_1_HASHES;
        let odds = Odds::new(machine_rate, difficulty).expect("good input");
        close(odds.expected_seconds, 1.0 / machine_rate, 1e-9);
        let both = PoolOdds::new(&odds, pool_chance, 50.0, 0.0, 1000.0).expect("good input");
        let mut random = Random(11);
        let (mut solo, mut pool) = (Vec::new(), Vec::new());
        for _ in 0..2000 {
            let (mut mine, mut shared) = (0.0, 0.0);
            for _ in 0..1000 {
                if random.below(pool_chance) {
                    shared += 0.5;
                    if random.below(0.01) {
                        mine += 50.0;
                    }
                }
            }
            solo.push(mine);
            pool.push(shared);
        }
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        let deviation = |values: &[f64]| {
            let mean = mean(values);
            (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64).sqrt()
        };
        close(mean(&solo), both.solo.expected_btc, 0.15);
        close(mean(&pool), both.pool.expected_btc, 0.02);
        close(both.solo.expected_btc, both.pool.expected_btc, 1e-9);
        close(deviation(&solo), both.solo.deviation_btc, 0.1);
        close(deviation(&pool), both.pool.deviation_btc, 0.05);
        let nothing = solo.iter().filter(|&&income| income == 0.0).count() as f64 / 2000.0;
        close(nothing, both.solo.chance_of_nothing, 0.05);
        let fee = PoolOdds::new(&odds, pool_chance, 50.0, 2.0, 1000.0).expect("good input");
        close(fee.pool.expected_btc, both.pool.expected_btc * 0.98, 1e-12);
    }

    #[test]
    fn impossible_input_is_an_error() {
        for (rate, difficulty) in [(0.0, 1.0), (-1.0, 1.0), (f64::NAN, 1.0), (f64::INFINITY, 1.0), (1.0, 0.0)] {
            assert!(Odds::new(rate, difficulty).is_err(), "{rate} {difficulty}");
        }
        let odds = Odds::new(1e6, 1.0).expect("good input");
        assert!(PoolOdds::new(&odds, 1e5, 50.0, 0.0, 1.0).is_err(), "a pool slower than its member");
        assert!(PoolOdds::new(&odds, 1e7, 50.0, 101.0, 1.0).is_err());
        assert!(PoolOdds::new(&odds, 1e7, 50.0, 0.0, 0.0).is_err());
    }
}
