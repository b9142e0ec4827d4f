//! Floor F5: what follows from the samples of a benchmark: median, spread, interval, outliers, warnings. Pure functions.

use super::chance::binomial_at_least;
use super::record::{Run, Summary};

/// A sample is an outlier when it lies further from the median than this many times the median absolute deviation over
/// 0.6745 (Iglewicz and Hoaglin, 1993), and more than [`LEAST_OUTLIER`] of the median.
const OUTLIER: f64 = 3.5;
/// Below this share of the median no deviation is worth a word.
const LEAST_OUTLIER: f64 = 0.01;
/// A change of the rate between the first and the last samples that is worth a word.
const DRIFT: f64 = 0.03;
/// Spread over the median beyond which the machine was not quiet.
const NOISE: f64 = 0.03;

impl Summary {
    /// What follows from these samples; `None` where there are none, or where one took no time.
    ///
    /// ```
    /// use hashgrind::bench::record::{Run, Summary};
    /// let run = |hashes| Run { hashes, seconds: 2.0, gpu_seconds: None, cycles: None, joules: Some(4.0), celsius: None };
    /// let summary = Summary::of(&[run(10), run(14), run(12)]).unwrap();
    /// assert_eq!((summary.median, summary.mad, summary.hashes_per_second), (6.0, 1.0, 6.0));
    /// assert_eq!(summary.joules_per_terahash, Some(12.0 / 36.0 * 1e12));
    /// ```
    pub fn of(runs: &[Run]) -> Option<Self> {
        let rates = rates(runs)?;
        let hashes = runs.iter().map(|run| run.hashes).sum::<u64>() as f64;
        let seconds = runs.iter().map(|run| run.seconds).sum::<f64>();
        let Spread { median, mad, ci95, outliers } = spread(&rates)?;
        let all = |values: Option<Vec<f64>>| values.map(|values| values.iter().sum::<f64>());
        let cycles = all(runs.iter().map(|run| run.cycles.map(|cycles| cycles as f64)).collect());
        let joules = all(runs.iter().map(|run| run.joules).collect());
        Some(Self {
            hashes_per_second: hashes / seconds,
            median,
            mad,
            ci95,
            outliers,
            cycles_per_hash: cycles.map(|cycles| cycles / hashes),
            joules_per_terahash: joules.map(|joules| joules / hashes * 1e12),
        })
    }
}

/// How rates lie about their median.
pub(super) struct Spread {
    pub(super) median: f64,
    pub(super) mad: f64,
    pub(super) ci95: [f64; 2],
    pub(super) outliers: usize,
}

/// How these rates lie; `None` where there are none.
pub(super) fn spread(rates: &[f64]) -> Option<Spread> {
    let median = median(rates);
    let mad = mad(rates, median);
    let outliers = outliers(rates, median, mad);
    (!rates.is_empty()).then(|| Spread { median, mad, ci95: interval_of_median(rates), outliers })
}

/// Joules for 10^12 hashes beyond what the machine takes at rest; `None` where either is not known.
pub fn net_joules_per_terahash(runs: &[Run], idle_watts: Option<f64>) -> Option<f64> {
    let joules: f64 = runs.iter().map(|run| run.joules).sum::<Option<f64>>()?;
    let seconds: f64 = runs.iter().map(|run| run.seconds).sum();
    let hashes = runs.iter().map(|run| run.hashes).sum::<u64>() as f64;
    Some((joules - idle_watts? * seconds) / hashes * 1e12)
}

/// Hashes a second of each sample; `None` where there are none or one took no time.
fn rates(runs: &[Run]) -> Option<Vec<f64>> {
    let rates: Vec<f64> = runs.iter().map(|run| run.hashes as f64 / run.seconds).collect();
    (!rates.is_empty() && rates.iter().all(|rate| rate.is_finite())).then_some(rates)
}

/// The median: the middle sample, or the mean of the two in the middle; NaN where there are none.
pub fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (below, above) = (sorted.len().saturating_sub(1) / 2, sorted.len() / 2);
    sorted.get(below).zip(sorted.get(above)).map_or(f64::NAN, |(a, b)| a / 2.0 + b / 2.0)
}

fn mad(samples: &[f64], median_of_them: f64) -> f64 {
    let distances: Vec<f64> = samples.iter().map(|sample| (sample - median_of_them).abs()).collect();
    median(&distances)
}

fn outliers(samples: &[f64], median: f64, mad: f64) -> usize {
    samples.iter().filter(|&&sample| is_outlier(sample, median, mad)).count()
}

fn is_outlier(sample: f64, median: f64, mad: f64) -> bool {
    let distance = (sample - median).abs();
    distance * 0.6745 > OUTLIER * mad && distance > LEAST_OUTLIER * median
}

/// The 95 percent bootstrap interval of the median (percentile method): low and high.
///
/// Nothing is drawn at random: which median a resample has is known exactly from the binomial distribution (Efron 1979),
/// so the interval is what infinitely many resamples would give, the same on every machine.
pub fn interval_of_median(samples: &[f64]) -> [f64; 2] {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let outcomes = bootstrap_of_median(&sorted);
    let quantile = |share: f64| {
        let mut sum = 0.0;
        let at = outcomes.iter().find(|(_, chance)| {
            sum += chance;
            sum >= share - 1e-12
        });
        at.or(outcomes.last()).map_or(f64::NAN, |(value, _)| *value)
    };
    [quantile(0.025), quantile(0.975)]
}

/// A chance that no sum of chances feels.
const NEGLIGIBLE: f64 = 1e-20;

/// Every value that the median of a resample can have, in order, with its chance.
pub(super) fn bootstrap_of_median(sorted: &[f64]) -> Vec<(f64, f64)> {
    let n = sorted.len();
    // Chance that at least `least` of the resample's n draws are among the i smallest samples.
    let at_least = |least: usize, i: usize| binomial_at_least(least as u64, n as u64, i as f64 / n as f64);
    if n % 2 == 1 {
        let middle = n / 2 + 1;
        return (0..n).map(|i| (sorted[i], at_least(middle, i + 1) - at_least(middle, i))).collect();
    }
    // Even: the mean of order statistics m and m + 1 of the resample, from their joint distribution. Of 2m draws m are among
    // the `low` smallest samples and m among the `high` largest with this chance; as logarithms, for the ways overflow.
    let m = n / 2;
    let ways: f64 = (1..=m).map(|i| ((m + i) as f64 / i as f64).ln()).sum();
    let split = |low: usize, high: usize| {
        let both = low as f64 / n as f64 * (high as f64 / n as f64);
        (ways + m as f64 * both.ln()).exp()
    };
    let mut outcomes = Vec::new();
    for i in 0..n {
        let mut apart = 0.0;
        for j in i + 1..n {
            let chance = split(i + 1, n - j) - split(i, n - j) - split(i + 1, n - j - 1) + split(i, n - j - 1);
            // All that comes behind is less than this.
            if split(i + 1, n - j) < NEGLIGIBLE {
                break;
            }
            apart += chance;
            outcomes.push((sorted[i] / 2.0 + sorted[j] / 2.0, chance));
        }
        let lower_is_i = at_least(m, i + 1) - at_least(m, i);
        outcomes.push((sorted[i], (lower_is_i - apart).max(0.0)));
    }
    outcomes.sort_by(|a, b| a.0.total_cmp(&b.0));
    outcomes
}

/// What people should know about these samples, a sentence each: a slow start, outliers, drift, heat, noise, short runs.
pub fn warnings(runs: &[Run]) -> Vec<String> {
    let Some(rates) = rates(runs) else { return Vec::new() };
    let mut said = Vec::new();
    if runs.iter().any(|run| run.seconds < 0.1) {
        said.push(
            "a run took less than 0.1 s, which the clock and the scheduler blur; let the runs take longer".to_owned(),
        );
    }
    if rates.len() < 3 {
        return said;
    }
    let middle = median(&rates);
    let spread = mad(&rates, middle);
    let third = (rates.len() / 3).max(1);
    let (first, last) = (median(&rates[..third]), median(&rates[rates.len() - third..]));
    let change = last / first - 1.0;
    let clock = clock_change(runs, third);
    if change < -DRIFT {
        let fell = clock.filter(|clock| *clock < -DRIFT / 2.0);
        let why = match fell {
            Some(clock) => format!("the clock fell {:.0} % (heat or a power limit)", -clock * 100.0),
            None => "heat, a power limit or other work".to_owned(),
        };
        said.push(format!(
            "the rate fell {:.0} % from the first runs to the last: {why}. Measure again after a pause, or plugged in",
            -change * 100.0
        ));
    } else if change > DRIFT {
        said.push(format!(
            "the rate rose {:.0} % from the first runs to the last: something else ended, or the warm-up was too short; \
             use a longer warm-up",
            change * 100.0
        ));
    }
    let out = outliers(&rates, middle, spread);
    if out > 0 {
        let word = if out == 1 { "run is an outlier" } else { "runs are outliers" };
        let first_only = out == 1 && is_outlier(rates[0], middle, spread) && rates[0] < middle;
        let advice = if first_only {
            "it is the first; use a longer warm-up"
        } else {
            "close other programs and measure again, more often"
        };
        said.push(format!("{out} {word}: {advice}"));
    }
    if spread / middle > NOISE {
        said.push(format!(
            "the runs scatter by {:.0} %: the machine was not quiet; close other programs and measure again",
            spread / middle * 100.0
        ));
    }
    said
}

/// Change of cycles a second from the first runs to the last; `None` without counters.
fn clock_change(runs: &[Run], third: usize) -> Option<f64> {
    let clocks: Option<Vec<f64>> =
        runs.iter().map(|run| run.cycles.map(|cycles| cycles as f64 / run.seconds)).collect();
    let clocks = clocks?;
    Some(median(&clocks[clocks.len() - third..]) / median(&clocks[..third]) - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(rate: f64) -> Run {
        Run { hashes: (rate * 2.0) as u64, seconds: 2.0, gpu_seconds: None, cycles: None, joules: None, celsius: None }
    }

    /// Resampling by a generator with a fixed seed: another route to the same interval.
    fn resampled(samples: &[f64], resamples: usize) -> [f64; 2] {
        let mut state = 42u64;
        let mut medians: Vec<f64> = (0..resamples)
            .map(|_| {
                let drawn: Vec<f64> = samples
                    .iter()
                    .map(|_| {
                        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                        samples[((state >> 33) % samples.len() as u64) as usize]
                    })
                    .collect();
                median(&drawn)
            })
            .collect();
        medians.sort_by(f64::total_cmp);
        [medians[(resamples as f64 * 0.025) as usize], medians[(resamples as f64 * 0.975) as usize]]
    }

    #[test]
    fn the_interval_is_what_resampling_gives() {
        for n in [3, 5, 7, 10, 12] {
            let samples: Vec<f64> = (0..n).map(|i| 100.0 + f64::from((i * 7919) % 101)).collect();
            let exact = interval_of_median(&samples);
            let drawn = resampled(&samples, 40_000);
            for (a, b) in exact.iter().zip(&drawn) {
                assert!((a / b - 1.0).abs() < 0.02, "{n} samples: {exact:?} against {drawn:?}");
            }
        }
        assert_eq!(interval_of_median(&[7.0]), [7.0, 7.0]);
    }

    #[test]
    fn chances_add_up() {
        for n in 1..30 {
            let samples: Vec<f64> = (0..n).map(f64::from).collect();
            let sum: f64 = bootstrap_of_median(&samples).iter().map(|(_, chance)| chance).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{n}: {sum}");
        }
    }

    /// As many runs as `bench` takes: the ways to choose half of them have 3,000 digits.
    #[test]
    fn thousands_of_runs() {
        for n in [1030, 9999, 10_000] {
            let samples: Vec<f64> = (0..n).map(|i| 1e9 + f64::from(i)).collect();
            let outcomes = bootstrap_of_median(&samples);
            let sum: f64 = outcomes.iter().map(|(_, chance)| chance).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{n}: {sum}");
            // The median of a resample has the standard deviation n / (2 sqrt(n)) in ranks: 1.96 of them on each side.
            let [low, high] = interval_of_median(&samples).map(|rate| rate - 1e9);
            let (middle, side) = (f64::from(n) / 2.0, 1.96 * f64::from(n).sqrt() / 2.0);
            assert!((low - middle + side).abs() < 2.0 && (high - middle - side).abs() < 2.0, "{n}: {low} to {high}");
        }
    }

    #[test]
    fn warnings_name_what_happened() {
        let said = |rates: &[f64]| warnings(&rates.iter().map(|&rate| run(rate)).collect::<Vec<_>>()).join(" ");
        assert_eq!(said(&[100.0e6, 100.1e6, 99.9e6, 100.05e6, 100.0e6]), "");
        assert!(said(&[100e6, 100e6, 95e6, 90e6, 89e6, 89e6]).contains("fell 11 %"));
        assert!(said(&[80e6, 90e6, 100e6, 100e6, 100e6, 100e6]).contains("rose"));
        assert!(said(&[80e6, 100e6, 100.1e6, 100.2e6, 99.9e6, 80e6, 100e6]).contains("outliers"));
        assert!(said(&[100e6, 60e6, 100.1e6, 100.2e6, 99.9e6]).contains("1 run is an outlier"));
        assert!(said(&[100e6, 120e6, 90e6, 115e6, 100e6]).contains("not quiet"));
        let mut hot: Vec<Run> = [100e6, 100e6, 95e6, 90e6, 89e6, 89e6].map(run).to_vec();
        for (run, clock) in hot.iter_mut().zip([4e9, 4e9, 3.8e9, 3.6e9, 3.56e9, 3.56e9]) {
            run.cycles = Some((clock * run.seconds) as u64);
        }
        assert!(warnings(&hot)[0].contains("clock fell 11 %"));
    }

    #[test]
    fn energy_above_rest() {
        let mut runs = vec![run(1e6), run(1e6)];
        assert_eq!(net_joules_per_terahash(&runs, Some(5.0)), None);
        for run in &mut runs {
            run.joules = Some(30.0);
        }
        // 15 W, of which 5 W at rest: 10 W for 1 MH/s is 10 MJ a terahash.
        let net = net_joules_per_terahash(&runs, Some(5.0)).expect("known");
        assert!((net / 1e7 - 1.0).abs() < 1e-12, "{net}");
        assert_eq!(net_joules_per_terahash(&runs, None), None);
    }
}
