//! Floor F5: how likely a count is: tails of the Poisson and the binomial distribution, to eleven digits. Pure functions.
//!
//! A chance is found from the most likely count outwards, never as a difference of two that are nearly equal, and without the
//! logarithm of a factorial, whose digits cancel: Loader, "Fast and accurate computation of binomial probabilities" (2000).
//! (Tried before: the crate statrs 0.18. At least one where 10^-24 are expected has the chance 0 there, at least 1,000 of 10^15
//! trials with 10^-12 each eleven times its chance, and of a tail at 10^9 expected the sixth digit is wrong.)

use std::f64::consts::TAU;

/// The chance of at most `count` where `mean` are expected, by the Poisson distribution.
pub(super) fn poisson_at_most(count: u64, mean: f64) -> f64 {
    if count as f64 > mean {
        return 1.0 - poisson_at_least(count.saturating_add(1), mean);
    }
    outwards(poisson(count as f64, mean), (0..count).rev().map(|below| (below + 1) as f64 / mean))
}

/// The chance of at least `count` where `mean` are expected, by the Poisson distribution.
pub(super) fn poisson_at_least(count: u64, mean: f64) -> f64 {
    match count.checked_sub(1) {
        None => 1.0,
        Some(below) if count as f64 <= mean => 1.0 - poisson_at_most(below, mean),
        Some(_) => outwards(poisson(count as f64, mean), (count..u64::MAX).map(|last| mean / (last as f64 + 1.0))),
    }
}

/// The chance of at least `count` hits in `trials`, each with the chance `p`.
pub(super) fn binomial_at_least(count: u64, trials: u64, p: f64) -> f64 {
    let (n, odds) = (trials as f64, p / (1.0 - p));
    match count.checked_sub(1) {
        None => 1.0,
        Some(_) if count > trials || p <= 0.0 => 0.0,
        Some(_) if p >= 1.0 => 1.0,
        Some(below) if count as f64 <= n * p => {
            let ratios = (0..below).rev().map(|k| (k + 1) as f64 / (trials - k) as f64 / odds);
            1.0 - outwards(binomial(below as f64, n, p), ratios)
        }
        Some(_) => {
            let ratios = (count..trials).map(|k| (trials - k) as f64 / (k + 1) as f64 * odds);
            outwards(binomial(count as f64, n, p), ratios)
        }
    }
}

/// The sum of a chance and of those beyond it, each so many times the one before, with falling ratios.
fn outwards(first: f64, ratios: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut term) = (first, first);
    for ratio in ratios {
        term *= ratio;
        sum += term;
        if term <= sum * 1e-18 {
            break;
        }
    }
    sum
}

/// The chance of exactly `k` where `mean` are expected.
fn poisson(k: f64, mean: f64) -> f64 {
    if k == 0.0 { (-mean).exp() } else { (-stirling_error(k) - deviance(k, mean, k - mean)).exp() / (TAU * k).sqrt() }
}

/// The chance of exactly `k` of `n`.
fn binomial(k: f64, n: f64, p: f64) -> f64 {
    if k == 0.0 {
        return (n * (-p).ln_1p()).exp();
    }
    if k >= n {
        return (n * p.ln()).exp();
    }
    // How far the hits are from the expected ones, and so the misses.
    let apart = k - n * p;
    let error = stirling_error(n) - stirling_error(k) - stirling_error(n - k);
    let exponent = error - deviance(k, n * p, apart) - deviance(n - k, n * (1.0 - p), -apart);
    exponent.exp() * (n / (TAU * k * (n - k))).sqrt()
}

/// x ln(x / m) - (x - m), where `apart` is x - m: near 0 by a series, where the terms would cancel.
fn deviance(x: f64, m: f64, apart: f64) -> f64 {
    let part = apart / (x + m);
    if part.abs() >= 0.1 {
        return x * (x / m).ln() - apart;
    }
    let (mut sum, mut term) = (apart * part, 2.0 * x * part);
    for odd in (3..).step_by(2).map(f64::from) {
        term *= part * part;
        let next = sum + term / odd;
        if next == sum {
            break;
        }
        sum = next;
    }
    sum
}

/// ln(k!) less Stirling's formula for it, for a whole number from 1 on.
fn stirling_error(k: f64) -> f64 {
    if k < 16.0 {
        let factorial: f64 = (1..=k as u32).map(f64::from).product();
        return factorial.ln() - (k + 0.5) * k.ln() + k - 0.5 * TAU.ln();
    }
    let square = k * k;
    (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / (1188.0 * square)) / square) / square) / square)
        / k
}

#[cfg(test)]
#[expect(clippy::excessive_precision, reason = "the digits as exact arithmetic gave them")]
mod tests {
    use super::*;

    fn close(ours: f64, exact: f64, what: &str) {
        assert!((ours / exact - 1.0).abs() < 1e-11, "{what}: {ours:e}, and by exact arithmetic {exact:e}");
    }

    /// (count, expected, at most, at least): sums of terms with 60 to 90 digits (Python's mpmath 1.3), each term from
    /// `exp(-m + k*log(m) - loggamma(k + 1))` and the ratios m / (k + 1), until one is below 10^-30 of the sum.
    const POISSON: [(u64, f64, f64, f64); 23] = [
        (0, 1e-24, 1.0, 1.0),
        (1, 1e-24, 1.0, 1e-24),
        (2, 1e-24, 1.0, 5e-49),
        (0, 1e-12, 0.999999999999, 1.0),
        (1, 1e-12, 1.0, 9.999999999995e-13),
        (2, 1e-12, 1.0, 4.999_999_999_996_666_7e-25),
        (0, 0.001, 0.999_000_499_833_374_99, 1.0),
        (1, 0.001, 0.999_999_500_333_208_37, 0.000_999_500_166_625_008_33),
        (3, 0.001, 0.999_999_999_999_958_37, 1.665_417_166_527_807_5e-10),
        (0, 1.5, 0.223_130_160_148_429_83, 1.0),
        (1, 1.5, 0.557_825_400_371_074_57, 0.776_869_839_851_570_17),
        (2, 1.5, 0.808_846_830_538_058_13, 0.442_174_599_628_925_43),
        (9, 1.5, 0.999_995_902_499_023_61, 2.773_581_924_686_274_2e-5),
        (60, 100.0, 1.081_221_817_024_407_7e-5, 0.999_993_658_496_572_63),
        (95, 100.0, 0.331_191_734_035_306_47, 0.704_820_693_098_556_74),
        (100, 100.0, 0.526_562_198_529_998_47, 0.513_298_798_279_148_66),
        (101, 100.0, 0.566_028_532_004_401_57, 0.473_437_801_470_001_53),
        (150, 100.0, 0.999_998_766_905_580_84, 1.884_210_466_038_67e-6),
        (1_043_456, 1_048_576.0, 2.816_024_233_987_185_4e-7, 0.999_999_719_823_625_96),
        (1_048_577, 1_048_576.0, 0.500_649_319_683_685_27, 0.499_740_271_984_513_69),
        (1_069_056, 1_048_576.0, 1.0, 1.009_564_559_873_666_4e-88),
        (999_900_000, 1e9, 0.000_782_616_125_335_316_38, 0.999_217_468_868_413_69),
        (1_000_094_868, 1e9, 0.998_649_938_955_797_5, 0.001_350_201_209_235_524_7),
    ];

    /// (count, trials, chance of each, at least): as above, from `binomial(n, k) * p**k * (1 - p)**(n - k)`.
    const BINOMIAL: [(u64, u64, f64, f64); 15] = [
        (1, 1_000_000_000_000_000, 1e-24, 9.999_999_994_999_999_2e-10),
        (2, 1_000_000_000_000_000, 1e-24, 4.999_999_996_666_660_9e-19),
        (1, 1_000_000_000_000_000, 1e-12, 1.0),
        (1000, 1_000_000_000_000_000, 1e-12, 0.504_205_244_180_221_56),
        (1100, 1_000_000_000_000_000, 1e-12, 0.000_962_630_405_861_382_88),
        (900, 1_000_000, 0.001, 0.999_380_812_489_868_09),
        (1000, 1_000_000, 0.001, 0.504_211_555_166_992_29),
        (1001, 1_000_000, 0.001, 0.491_590_631_779_224_46),
        (1100, 1_000_000, 0.001, 0.000_957_466_970_028_541_87),
        (1, 5, 0.2, 0.672_32),
        (3, 5, 0.2, 0.057_92),
        (5, 5, 0.2, 0.000_32),
        (4900, 10_000, 0.5, 0.977_787_100_476_959_66),
        (5000, 10_000, 0.5, 0.503_989_323_069_691_08),
        (5300, 10_000, 0.5, 1.038_016_847_960_362_4e-9),
    ];

    #[test]
    fn tails_against_exact_arithmetic() {
        for (count, mean, at_most, at_least) in POISSON {
            close(poisson_at_most(count, mean), at_most, &format!("at most {count} of {mean:e}"));
            close(poisson_at_least(count, mean), at_least, &format!("at least {count} of {mean:e}"));
        }
        for (count, trials, p, at_least) in BINOMIAL {
            close(binomial_at_least(count, trials, p), at_least, &format!("at least {count} of {trials} at {p:e}"));
        }
    }

    #[test]
    fn ends_of_the_range() {
        assert_eq!((binomial_at_least(0, 5, 0.0), binomial_at_least(1, 5, 0.0)), (1.0, 0.0));
        assert_eq!((binomial_at_least(5, 5, 1.0), binomial_at_least(6, 5, 1.0)), (1.0, 0.0));
        assert_eq!((poisson_at_most(u64::MAX, 1.0), poisson_at_least(u64::MAX, 1.0)), (1.0, 0.0));
        assert_eq!(poisson_at_most(0, 1e6), 0.0);
    }
}
