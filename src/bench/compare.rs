//! Floor F5: two records of one kind side by side: whether they may be compared at all, and how many times the one is the other. Pure
//! functions; whether a record tells the truth is [`verify`](super::verify)'s business, here only what it says of itself counts.

use super::ai::{Ai, AiRun, SAMPLES};
use super::record::{Kind, Power, PowerClass, Record, Run, SCHEMA_VERSION, Setting, short};
use super::stats::{bootstrap_of_median, median};

/// A count of hits that chance gives less often than this is no chance: the device lost work or the record is made up.
const IMPLAUSIBLE: f64 = 1e-6;

/// Settings that must be equal: with others a rate means something else.
const SAME: [&str; 2] = ["threads", "profile"];

/// The most values that a bootstrap's distribution is kept in.
const MOST_OUTCOMES: usize = 512;

/// Why a record can't stand beside another.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Unlike {
    /// Of another form.
    #[error("it has schema version {found}, and this program reads {SCHEMA_VERSION}")]
    Schema {
        /// The version found.
        found: u32,
    },
    /// It says itself that its work is not proven.
    #[error("its work is not proven: {0}")]
    Unproven(String),
    /// Something else was measured.
    #[error("it was measured with {what} {there}, the first one with {here}")]
    Differs {
        /// The name of the setting, as [`unlike`] takes it in `across`.
        what: &'static str,
        /// Its value in the record that others are compared with.
        here: String,
        /// Its value in the record that is refused.
        there: String,
    },
}

/// How many times one is the other.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Ratio {
    /// Median over median.
    pub ratio: f64,
    /// 95 percent bootstrap interval of that: low and high.
    pub ci95: [f64; 2],
}

impl Ratio {
    /// Whether the interval leaves 1 out: the two differ.
    #[must_use]
    pub fn differs(&self) -> bool {
        !(self.ci95[0]..=self.ci95[1]).contains(&1.0)
    }
}

/// A record that says whether its work is proven.
pub trait Proven {
    /// What the record says against itself.
    ///
    /// # Errors
    /// [`Unlike::Schema`] or [`Unlike::Unproven`].
    fn proven(&self) -> Result<(), Unlike>;
}

/// Unproven: no ranges or hits, a planted solution that was not found, or a number of hits that chance does not give.
impl Proven for Record {
    fn proven(&self) -> Result<(), Unlike> {
        known_form(self)?;
        let proof = &self.proof;
        let reason = if proof.ranges.is_empty() {
            "it names no ranges that were scanned".to_owned()
        } else if proof.planted == 0 {
            "no solution was planted".to_owned()
        } else if proof.planted_found != proof.planted {
            format!("{} of {} planted solutions were found", proof.planted_found, proof.planted)
        } else if !(IMPLAUSIBLE..=1.0).contains(&proof.p_value) {
            format!(
                "{} hits where {} are expected (p {:.1e}) is no chance",
                proof.hits,
                short(&proof.expected_hits),
                proof.p_value
            )
        } else {
            return Ok(());
        };
        Err(Unlike::Unproven(reason))
    }
}

/// Unproven: a run of which fewer results stand in the record than the program keeps, or none was checked.
impl Proven for Record<Ai> {
    fn proven(&self) -> Result<(), Unlike> {
        known_form(self)?;
        for (number, run) in self.runs.iter().enumerate() {
            let kept = self.proof.samples.iter().filter(|sample| sample.run as usize == number).count();
            if kept < SAMPLES || run.samples_checked < SAMPLES as u64 {
                let checked = run.samples_checked.min(kept as u64);
                let reason = format!("{checked} results of run {number} were checked, where {SAMPLES} must be");
                return Err(Unlike::Unproven(reason));
            }
        }
        Ok(())
    }
}

fn known_form<K: Kind>(record: &Record<K>) -> Result<(), Unlike> {
    if record.schema_version == SCHEMA_VERSION { Ok(()) } else { Err(Unlike::Schema { found: record.schema_version }) }
}

/// Refuses `other` beside `baseline` where the two mean different things: an unproven record, another kind of device (`type`),
/// other `threads` or another `profile`. The names in `across` may differ: that is what the user wants to know.
///
/// # Errors
/// The first reason found.
pub fn unlike<K: Kind>(baseline: &Record<K>, other: &Record<K>, across: &[&str]) -> Result<(), Unlike>
where
    Record<K>: Proven,
{
    other.proven()?;
    let kind = |record: &Record<K>| if record.device.kind == "cpu" { "a processor" } else { "a GPU" }.to_owned();
    let settings = SAME.map(|name| (name, setting(baseline, name), setting(other, name)));
    for (what, here, there) in [("type", kind(baseline), kind(other))].into_iter().chain(settings) {
        if here != there && !across.contains(&what) {
            return Err(Unlike::Differs { what, here, there });
        }
    }
    Ok(())
}

/// The names that [`unlike`] takes in `across`.
pub const ACROSS: [&str; 3] = ["type", SAME[0], SAME[1]];

fn setting<K: Kind>(record: &Record<K>, name: &str) -> String {
    fn text(setting: &Setting) -> String {
        match setting {
            Setting::Flag(flag) => flag.to_string(),
            Setting::Count(count) => count.to_string(),
            Setting::Number(number) => number.to_string(),
            Setting::Text(text) => text.clone(),
            Setting::List(list) => list.iter().map(text).collect::<Vec<_>>().join(","),
            Setting::Nothing => "not set".to_owned(),
        }
    }
    record.settings.get(name).map_or_else(|| "not set".to_owned(), text)
}

/// The hash rate of `record` over that of `baseline`.
#[must_use]
pub fn rate_ratio(baseline: &Record, record: &Record) -> Option<Ratio> {
    let rates = |record: &Record| samples(record, |run| Some(run.hashes as f64 / run.seconds));
    ratio(&rates(baseline)?, &rates(record)?)
}

/// Joules a hash of `record` over those of `baseline`; `None` where one is unknown or where the two were not taken at the same
/// place: what a chip takes and what a wall socket gives are no pair.
#[must_use]
pub fn energy_ratio(baseline: &Record, record: &Record) -> Option<Ratio> {
    if !same_place(&baseline.power, &record.power) {
        return None;
    }
    let joules = |record: &Record| samples(record, |run| Some(run.joules? / run.hashes as f64));
    ratio(&joules(baseline)?, &joules(record)?)
}

/// The rate of one kind of work ([`Task::name`](crate::scan::ai::Task::name)) in `record` over that in `baseline`; `None` where
/// one of them has no runs of it.
#[must_use]
pub fn work_ratio(baseline: &Record<Ai>, record: &Record<Ai>, work: &str) -> Option<Ratio> {
    let rates = |record: &Record<Ai>| work_samples(record, work, |run| Some(run.rate()));
    ratio(&rates(baseline)?, &rates(record)?)
}

/// Joules a byte or an operation of one kind of work, as [`energy_ratio`].
#[must_use]
pub fn work_energy_ratio(baseline: &Record<Ai>, record: &Record<Ai>, work: &str) -> Option<Ratio> {
    if !same_place(&baseline.power, &record.power) {
        return None;
    }
    let joules = |record: &Record<Ai>| work_samples(record, work, |run| Some(run.joules? / run.amount as f64));
    ratio(&joules(baseline)?, &joules(record)?)
}

/// Whether both powers are known, and both of the chip or both of the whole machine.
fn same_place(one: &Power, other: &Power) -> bool {
    let whole_machine = |power: &Power| match power.class {
        PowerClass::Counter | PowerClass::Sampled => Some(false),
        PowerClass::Battery | PowerClass::WallMeter => Some(true),
        PowerClass::Datasheet | PowerClass::Unknown => None,
    };
    whole_machine(one).is_some_and(|here| whole_machine(other) == Some(here))
}

fn samples(record: &Record, value: impl Fn(&Run) -> Option<f64>) -> Option<Vec<f64>> {
    record.runs.iter().map(value).collect()
}

fn work_samples(record: &Record<Ai>, work: &str, value: impl Fn(&AiRun) -> Option<f64>) -> Option<Vec<f64>> {
    record.runs.iter().filter(|run| run.work == work).map(value).collect()
}

/// Median of `samples` over the median of `baseline`, with the 95 percent bootstrap interval; `None` where there are no samples
/// or one is not above zero.
///
/// Each side is resampled by itself. Nothing is drawn at random: the distribution of either median is known, and that of their
/// quotient follows, so the answer is the same on every machine.
///
/// ```
/// use hashgrind::bench::compare::ratio;
/// let twice = ratio(&[1.0, 1.01, 0.99, 1.0, 1.0], &[2.0, 2.01, 1.99, 2.0, 2.0]).unwrap();
/// assert!(twice.ratio == 2.0 && twice.ci95[0] > 1.95 && twice.ci95[1] < 2.05 && twice.differs());
/// ```
#[must_use]
pub fn ratio(baseline: &[f64], samples: &[f64]) -> Option<Ratio> {
    let sound = |values: &[f64]| !values.is_empty() && values.iter().all(|value| value.is_finite() && *value > 0.0);
    if !sound(baseline) || !sound(samples) {
        return None;
    }
    let outcomes = |values: &[f64]| {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        thinned(bootstrap_of_median(&sorted))
    };
    let (below, above) = (outcomes(baseline), outcomes(samples));
    let mut quotients: Vec<(f64, f64)> = Vec::with_capacity(below.len() * above.len());
    for (divisor, chance) in &below {
        quotients.extend(above.iter().map(|(value, other)| (value / divisor, chance * other)));
    }
    quotients.sort_by(|a, b| a.0.total_cmp(&b.0));
    let quantile = |share: f64| {
        let mut sum = 0.0;
        let at = quotients.iter().find(|(_, chance)| {
            sum += chance;
            sum >= share - 1e-12
        });
        at.or(quotients.last()).map_or(f64::NAN, |(value, _)| *value)
    };
    Some(Ratio { ratio: median(samples) / median(baseline), ci95: [quantile(0.025), quantile(0.975)] })
}

/// Neighbours joined until few enough are left; the chances keep their sum.
fn thinned(outcomes: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    if outcomes.len() <= MOST_OUTCOMES {
        return outcomes;
    }
    let mut kept: Vec<(f64, f64)> = Vec::with_capacity(MOST_OUTCOMES);
    let mut part = 0.0;
    for (value, chance) in outcomes {
        part += chance;
        if part >= 1.0 / MOST_OUTCOMES as f64 {
            kept.push((value, part));
            part = 0.0;
        }
    }
    if let Some(last) = kept.last_mut() {
        last.1 += part;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        let mut record: Record =
            serde_json::from_str(include_str!("../../tests/data/bench-record.json")).expect("the fixture is a record");
        record.proof.p_value = 0.5;
        record
    }

    /// A generator good enough to draw resamples with; its numbers decide nothing but the test.
    struct Draw(u64);

    impl Draw {
        fn below(&mut self, limit: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((self.0 >> 33) as usize) % limit
        }
    }

    /// The interval by what the bootstrap is: many resamples, their quotients sorted.
    fn drawn(baseline: &[f64], samples: &[f64]) -> [f64; 2] {
        let mut draw = Draw(7);
        let mut resampled = |values: &[f64]| {
            let mut picked: Vec<f64> = (0..values.len()).map(|_| values[draw.below(values.len())]).collect();
            picked.sort_by(f64::total_cmp);
            let n = picked.len();
            if n % 2 == 1 { picked[n / 2] } else { (picked[n / 2 - 1] + picked[n / 2]) / 2.0 }
        };
        let mut all: Vec<f64> = (0..40_000).map(|_| resampled(samples) / resampled(baseline)).collect();
        all.sort_by(f64::total_cmp);
        [all[1_000], all[38_999]]
    }

    #[test]
    fn the_interval_is_that_of_resampling() {
        let few: Vec<f64> = [100.0, 101.0, 99.5, 103.0, 98.7].to_vec();
        let even: Vec<f64> = [212.0, 209.0, 215.0, 204.0, 211.0, 207.5].to_vec();
        let many: Vec<f64> = (0..80).map(|i| 100.0 + f64::from(i * 37 % 80) / 10.0).collect();
        for (baseline, samples) in [(&few, &even), (&even, &few), (&few, &many), (&many, &even)] {
            let exact = ratio(baseline, samples).expect("sound samples");
            let by_drawing = drawn(baseline, samples);
            for (a, b) in exact.ci95.iter().zip(by_drawing) {
                assert!((a / b - 1.0).abs() < 0.004, "{exact:?} but {by_drawing:?} by drawing");
            }
            assert!(exact.ci95[0] <= exact.ratio && exact.ratio <= exact.ci95[1], "{exact:?}");
        }
        assert!(!ratio(&few, &few).expect("sound samples").differs());
    }

    #[test]
    fn samples_that_cannot_be_have_no_ratio() {
        for wrong in [&[][..], &[1.0, 0.0], &[1.0, -1.0], &[f64::NAN], &[f64::INFINITY]] {
            assert_eq!(ratio(wrong, &[1.0]), None);
            assert_eq!(ratio(&[1.0], wrong), None);
        }
    }

    #[test]
    fn unlike_things_are_refused_by_name() {
        let baseline = record();
        assert_eq!(unlike(&baseline, &record(), &[]), Ok(()));
        let mut other = record();
        other.settings.insert("profile".to_owned(), Setting::Count(4));
        let refused = unlike(&baseline, &other, &[]).expect_err("another profile");
        assert_eq!(refused.to_string(), "it was measured with profile 4, the first one with 2");
        assert_eq!(unlike(&baseline, &other, &["profile"]), Ok(()));
        let mut other = record();
        other.settings.insert("threads".to_owned(), Setting::Count(8));
        assert!(matches!(unlike(&baseline, &other, &[]), Err(Unlike::Differs { what: "threads", .. })));
        let mut other = record();
        other.device.kind = "cpu".to_owned();
        assert!(matches!(unlike(&baseline, &other, &["threads"]), Err(Unlike::Differs { what: "type", .. })));
        let mut other = record();
        other.device.kind = "igpu".to_owned();
        assert_eq!(unlike(&baseline, &other, &[]), Ok(()), "a GPU beside a GPU");
    }

    #[test]
    fn unproven_records_are_refused() {
        let reason = |change: fn(&mut Record)| {
            let mut other = record();
            change(&mut other);
            other.proven().expect_err("unproven").to_string()
        };
        assert!(reason(|r| r.proof.planted_found = 6).contains("6 of 7"));
        assert!(reason(|r| r.proof.planted = 0).contains("planted"));
        assert!(reason(|r| r.proof.ranges.clear()).contains("ranges"));
        assert!(reason(|r| r.proof.p_value = 1e-9).contains("no chance"));
        assert!(reason(|r| r.proof.p_value = f64::NAN).contains("no chance"));
        assert!(reason(|r| r.schema_version = 2).contains("version 2"));
    }

    #[test]
    fn energy_is_compared_at_the_same_place_only() {
        let chip = record();
        let mut cheaper = record();
        for run in &mut cheaper.runs {
            run.joules = run.joules.map(|joules| joules / 2.0);
        }
        let half = energy_ratio(&chip, &cheaper).expect("both are counters");
        assert!((half.ratio - 0.5).abs() < 1e-12, "{half:?}");
        for class in [PowerClass::WallMeter, PowerClass::Datasheet, PowerClass::Unknown] {
            cheaper.power.class = class;
            assert_eq!(energy_ratio(&chip, &cheaper), None, "{class:?}");
        }
        cheaper.power.class = PowerClass::Sampled;
        cheaper.runs[1].joules = None;
        assert_eq!(energy_ratio(&chip, &cheaper), None, "one sample is unknown");
    }
}
