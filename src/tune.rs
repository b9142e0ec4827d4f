//! Floor F5: finds the fastest of several ways to do the same work: candidates, measurement, record. Knows devices only
//! as [`Scanner`]s, reads and writes no file, takes the clock as an argument.
//!
//! Every candidate is tested before it is measured, must give the same answers as the others, and stays in the record with
//! its figure or with the reason why it has none. Candidates come in stages: each stage varies the best so far.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::pow::{NonceRange, PreparedHeader, RawHeader};
use crate::scan::{Candidate, Outcome, ScanError, ScanRequest, Scanner, SelfTested, Stop};

/// Version of [`TuneRecord`]'s form.
pub const SCHEMA_VERSION: u32 = 1;

/// How to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TunePlan {
    /// How long each candidate is measured; warm-up and self-test come on top.
    pub time: Duration,
    /// A later, larger candidate must be faster by this many thousandths to be preferred.
    pub margin_per_mille: u32,
}

impl Default for TunePlan {
    /// One second each, 5 ‰.
    fn default() -> Self {
        TunePlan { time: Duration::from_secs(1), margin_per_mille: 5 }
    }
}

/// What a result holds for. If any of it changes, tune again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TuneKey {
    /// SHA-256 of the composed kernels, in hexadecimal.
    pub text_sha256: String,
    /// The adapter: name, backend and ids.
    pub adapter: String,
    /// Its driver with version.
    pub driver: String,
    /// Version of this crate.
    pub crate_version: String,
}

/// One candidate's fate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TuneRow {
    /// The candidate as written.
    pub variant: String,
    /// The stage it was tried in, from 0.
    pub stage: usize,
    /// Size of its text, bytes: the order within a stage.
    pub size: u64,
    /// Measured; none if it was refused.
    pub hashes_per_second: Option<f64>,
    /// Why it was refused, or why it was passed over.
    pub reason: String,
}

/// All of it, for a cache and for people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TuneRecord {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// What it holds for.
    pub key: TuneKey,
    /// The winner as written.
    pub chosen: String,
    /// Its figure.
    pub hashes_per_second: f64,
    /// Every candidate, in the order tried.
    pub rows: Vec<TuneRow>,
}

/// No candidate could be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("none of {tried} variants works on this device; the first: {first}")]
pub struct TuneError {
    /// How many were tried.
    pub tried: usize,
    /// Why the first was refused.
    pub first: String,
}

/// What the tuner needs to know about its candidates.
pub trait Candidates {
    /// A candidate.
    type Variant: Clone + ToString;

    /// The candidates of a stage, from 0: variations of the best so far (none at stage 0). `None` ends it.
    fn stage(&mut self, stage: usize, best: Option<&Self::Variant>) -> Option<Vec<Self::Variant>>;

    /// Size of its text, bytes.
    fn size(&self, variant: &Self::Variant) -> u64;

    /// A device that runs it.
    ///
    /// # Errors
    /// A sentence that says why there is none.
    fn open(&mut self, variant: &Self::Variant) -> Result<Box<dyn Scanner>, String>;
}

/// Tries all candidates, the smallest of each stage first. `clock` is any clock that never goes back; `told` hears of each
/// row as it is made.
///
/// # Errors
/// When no candidate could be measured.
///
/// ```
/// use std::time::{Duration, Instant};
/// use hashgrind::cpu::CpuDevice;
/// use hashgrind::scan::Scanner;
/// use hashgrind::tune::{Candidates, TuneKey, TunePlan, tune};
///
/// struct One;
/// impl Candidates for One {
///     type Variant = &'static str;
///     fn stage(&mut self, stage: usize, _: Option<&&'static str>) -> Option<Vec<&'static str>> {
///         (stage == 0).then(|| vec!["fastest"])
///     }
///     fn size(&self, _: &&'static str) -> u64 {
///         1
///     }
///     fn open(&mut self, _: &&'static str) -> Result<Box<dyn Scanner>, String> {
///         Ok(Box::new(CpuDevice::fastest_available()))
///     }
/// }
///
/// let key = TuneKey {
///     text_sha256: String::new(),
///     adapter: "cpu".into(),
///     driver: String::new(),
///     crate_version: String::new(),
/// };
/// let start = Instant::now();
/// let plan = TunePlan { time: Duration::from_millis(50), ..TunePlan::default() };
/// let record = tune(&mut One, key, &plan, &|| start.elapsed(), &mut |_| ())?;
/// assert_eq!(record.chosen, "fastest");
/// assert!(record.hashes_per_second > 1000.0);
/// # Ok::<(), hashgrind::tune::TuneError>(())
/// ```
pub fn tune<C: Candidates>(
    candidates: &mut C,
    key: TuneKey,
    plan: &TunePlan,
    clock: &dyn Fn() -> Duration,
    told: &mut dyn FnMut(&TuneRow),
) -> Result<TuneRecord, TuneError> {
    let mut rows: Vec<TuneRow> = Vec::new();
    let mut best: Option<(C::Variant, f64)> = None;
    let mut answers = None;
    let mut stage = 0;
    while let Some(mut tries) = candidates.stage(stage, best.as_ref().map(|(variant, _)| variant)) {
        tries.retain(|variant| !rows.iter().any(|row| row.variant == variant.to_string()));
        tries.sort_by_key(|variant| candidates.size(variant));
        for variant in tries {
            let mut row = TuneRow {
                variant: variant.to_string(),
                stage,
                size: candidates.size(&variant),
                hashes_per_second: None,
                reason: String::new(),
            };
            match candidates.open(&variant).and_then(|device| measure(device, plan.time, clock, &mut answers)) {
                Err(reason) => row.reason = reason,
                Ok(rate) => {
                    row.hashes_per_second = Some(rate);
                    let margin = 1.0 + f64::from(plan.margin_per_mille) / 1000.0;
                    match &best {
                        Some((_, so_far)) if rate <= so_far * margin => {
                            row.reason = format!("{:.1} % of the best so far", 100.0 * rate / so_far);
                        }
                        _ => {
                            row.reason = "the fastest so far".to_owned();
                            best = Some((variant, rate));
                        }
                    }
                }
            }
            told(&row);
            rows.push(row);
        }
        stage += 1;
    }
    match best {
        Some((chosen, hashes_per_second)) => {
            Ok(TuneRecord { schema_version: SCHEMA_VERSION, key, chosen: chosen.to_string(), hashes_per_second, rows })
        }
        None => Err(TuneError {
            tried: rows.len(),
            first: rows.first().map_or_else(|| "there was none".to_owned(), |row| row.reason.clone()),
        }),
    }
}

/// Tests a device, compares its answers with the others', measures it. Hashes a second.
fn measure(
    device: Box<dyn Scanner>,
    time: Duration,
    clock: &dyn Fn() -> Duration,
    answers: &mut Option<Vec<Candidate>>,
) -> Result<f64, String> {
    let mut device = SelfTested::new(device).map_err(|error| error.to_string())?;
    let found = probe(&mut device).map_err(|error| error.to_string())?;
    if *answers.get_or_insert_with(|| found.clone()) != found {
        return Err("its candidates differ from those of the variants before it".to_owned());
    }
    let measured = crate::measure::measure(&mut device, time / 4, time, clock).map_err(|error| error.to_string())?;
    Ok(measured.hashes_per_second())
}

/// The same question for every candidate.
fn probe(device: &mut dyn Scanner) -> Result<Vec<Candidate>, ScanError> {
    let header = PreparedHeader::with_siblings(&RawHeader::genesis(), 4).expect("1 to 8 siblings");
    let range = NonceRange::new(u32::MAX - 20_000, 50_000).expect("not empty");
    let report = device.scan(ScanRequest { id: 1, header, range, threshold: 0x003f_ffff, stop: Stop::Never })?;
    match report.outcome {
        Outcome::Scanned { candidates, .. } => Ok(candidates),
        Outcome::Overflow => Err(ScanError::NotProven { reason: "overflow where the candidates fit".to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cpu::CpuDevice;
    use crate::scan::{DeviceInfo, ScanReport, Wait};
    use std::cell::Cell;
    use std::rc::Rc;

    /// A device that computes rightly and whose speed is made up: it moves the clock itself.
    struct Paced {
        inner: CpuDevice,
        clock: Rc<Cell<Duration>>,
        rate: f64,
        lies: bool,
        /// Hashes of the request in flight.
        hashes: u64,
    }

    impl Scanner for Paced {
        fn info(&self) -> &DeviceInfo {
            self.inner.info()
        }
        fn capacity(&self) -> usize {
            self.inner.capacity()
        }
        fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
            // Long ranges only cost time: no need to hash them.
            let range = if request.threshold == 0 { request.range.prefix(500).unwrap() } else { request.range };
            self.clock.set(self.clock.get() + Duration::from_secs_f64(request.range.len() as f64 / self.rate));
            self.hashes = request.range.len() * request.header.siblings() as u64;
            self.inner.submit(ScanRequest { range, ..request })
        }
        fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
            let report = self.inner.poll(wait)?;
            Ok(report.map(|mut report| {
                report.hashes = self.hashes;
                if let Outcome::Scanned { candidates, scanned } = &mut report.outcome
                    && self.lies
                    && scanned.len() == 50_000
                {
                    candidates.pop();
                }
                report
            }))
        }
        fn abandon(&mut self) -> Vec<ScanRequest> {
            self.inner.abandon()
        }
    }

    /// (name, size, rate); a rate below zero computes wrongly in the probe, zero can't be opened.
    struct Table {
        stages: Vec<Vec<(&'static str, u64, f64)>>,
        clock: Rc<Cell<Duration>>,
        seen: Vec<Option<String>>,
    }

    impl Candidates for Table {
        type Variant = String;
        fn stage(&mut self, stage: usize, best: Option<&String>) -> Option<Vec<String>> {
            self.seen.push(best.cloned());
            Some(self.stages.get(stage)?.iter().map(|row| row.0.to_owned()).collect())
        }
        fn size(&self, variant: &String) -> u64 {
            self.stages.iter().flatten().find(|row| row.0 == variant).unwrap().1
        }
        fn open(&mut self, variant: &String) -> Result<Box<dyn Scanner>, String> {
            let rate = self.stages.iter().flatten().find(|row| row.0 == variant).unwrap().2;
            if rate == 0.0 {
                return Err("the driver refuses it".to_owned());
            }
            let inner = CpuDevice::fastest_available();
            Ok(Box::new(Paced { inner, clock: Rc::clone(&self.clock), rate: rate.abs(), lies: rate < 0.0, hashes: 0 }))
        }
    }

    fn key() -> TuneKey {
        TuneKey { text_sha256: "00".into(), adapter: "a".into(), driver: "d".into(), crate_version: "1".into() }
    }

    fn tuned(stages: Vec<Vec<(&'static str, u64, f64)>>) -> (Result<TuneRecord, TuneError>, Vec<Option<String>>) {
        let clock = Rc::new(Cell::new(Duration::ZERO));
        let mut table = Table { stages, clock: Rc::clone(&clock), seen: Vec::new() };
        let record = tune(&mut table, key(), &TunePlan::default(), &|| clock.get(), &mut |_| ());
        (record, table.seen)
    }

    #[test]
    fn the_fastest_wins_and_all_stay_in_the_record() {
        let (record, seen) = tuned(vec![
            vec![("large", 30, 3e6), ("small", 10, 1e6), ("refused", 20, 0.0)],
            vec![("small", 10, 1e6), ("larger", 40, 2e6), ("best", 50, 4e6)],
        ]);
        let record = record.unwrap();
        assert_eq!(record.chosen, "best");
        let order: Vec<&str> = record.rows.iter().map(|row| row.variant.as_str()).collect();
        assert_eq!(order, ["small", "refused", "large", "larger", "best"], "smallest first, none twice");
        assert_eq!(record.rows[1].hashes_per_second, None);
        assert_eq!(record.rows[1].reason, "the driver refuses it");
        assert!(record.rows[3].reason.contains('%'));
        assert_eq!(seen, [None, Some("large".into()), Some("best".into())]);
        let json = serde_json::to_string(&record).unwrap();
        assert_eq!(serde_json::from_str::<TuneRecord>(&json).unwrap(), record);
    }

    #[test]
    fn a_hair_faster_is_not_worth_a_larger_text() {
        let (record, _) = tuned(vec![vec![("small", 10, 1e6), ("large", 20, 1.002e6)]]);
        assert_eq!(record.unwrap().chosen, "small");
    }

    #[test]
    fn other_answers_are_refused() {
        let (record, _) = tuned(vec![vec![("right", 10, 1e6), ("wrong", 20, -9e6)]]);
        let record = record.unwrap();
        assert_eq!(record.chosen, "right");
        assert!(record.rows[1].reason.contains("differ"), "{}", record.rows[1].reason);
    }

    #[test]
    fn nothing_works() {
        let (record, _) = tuned(vec![vec![("a", 1, 0.0), ("b", 2, 0.0)]]);
        assert_eq!(record.unwrap_err(), TuneError { tried: 2, first: "the driver refuses it".into() });
    }
}
