//! Floor F5: finds the fastest of several ways to do the same work: candidates, measurement, record. Knows devices only
//! as [`Scanner`]s, reads and writes no file, takes the clock as an argument.
//!
//! Every candidate is tested before it is measured, must give the same answers as the others, and stays in the record with
//! its figure or with the reason why it has none. Candidates come in stages, most promising first: each stage varies the
//! best so far, along ladders that are left at the first step that is no gain. What compiling costs counts, and when the
//! budget can't pay for another candidate, the best so far is the answer.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::pow::{NonceRange, PreparedHeader, RawHeader};
use crate::scan::{Candidate, Outcome, ScanError, ScanRequest, Scanner, SelfTested, Stop};

/// Version of [`TuneRecord`]'s form.
pub const SCHEMA_VERSION: u32 = 3;

/// How to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TunePlan {
    time: Duration,
    margin_per_mille: u32,
    budget: Duration,
}

impl Default for TunePlan {
    /// One second each, 5 ‰, a minute for all.
    fn default() -> Self {
        TunePlan { time: Duration::from_secs(1), margin_per_mille: 5, budget: Duration::from_secs(60) }
    }
}

impl TunePlan {
    /// With another time for which each candidate is measured; warm-up and self-test come on top.
    #[must_use]
    pub fn with_time(self, time: Duration) -> Self {
        TunePlan { time, ..self }
    }

    /// With another margin: a later candidate must be faster by so many thousandths to be preferred.
    #[must_use]
    pub fn with_margin_per_mille(self, margin_per_mille: u32) -> Self {
        TunePlan { margin_per_mille, ..self }
    }

    /// With another time for everything, compiling included. One candidate is always tried.
    #[must_use]
    pub fn with_budget(self, budget: Duration) -> Self {
        TunePlan { budget, ..self }
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
    /// The stage it belongs to, from 0.
    pub stage: usize,
    /// Size of its text, bytes.
    pub size: u64,
    /// What opening it cost, which compiles it; 0 if it was not tried.
    pub compile_seconds: f64,
    /// What it cost in all: opening, test and measurement; 0 if it was not tried.
    pub seconds: f64,
    /// Measured; none if it was refused or not tried.
    pub hashes_per_second: Option<f64>,
    /// Why it was refused, not tried, or passed over.
    pub reason: String,
}

/// What a tuner is told while it works.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Told<'a> {
    /// This candidate runs next: whoever keeps notes writes it down now, in case nobody comes back from it.
    Trying(&'a str),
    /// It is done with.
    Done(&'a TuneRow),
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
    /// What all of it cost.
    pub seconds: f64,
    /// Whether all that could win was tried: false where the budget ended before.
    pub complete: bool,
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

    /// The candidates of a stage, from 0: variations of the best so far (none at stage 0), most promising first, as ladders.
    /// Where a step of a ladder is no gain, the steps beyond it are left out. `None` ends it.
    fn stage(&mut self, stage: usize, best: Option<&Self::Variant>) -> Option<Vec<Vec<Self::Variant>>>;

    /// Size of its text, bytes.
    fn size(&self, variant: &Self::Variant) -> u64;

    /// Why it must not be tried, where something is known against it.
    fn refused(&self, _variant: &Self::Variant) -> Option<String> {
        None
    }

    /// A device that runs it.
    ///
    /// # Errors
    /// A sentence that says why there is none.
    fn open(&mut self, variant: &Self::Variant) -> Result<Box<dyn Scanner>, String>;
}

/// Tries candidates within the budget. `clock` is any clock that never goes back; `told` hears of each one before it runs
/// and afterwards.
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
///     fn stage(&mut self, stage: usize, _: Option<&&'static str>) -> Option<Vec<Vec<&'static str>>> {
///         (stage == 0).then(|| vec![vec!["fastest"]])
///     }
///     fn size(&self, _: &&'static str) -> u64 {
///         1
///     }
///     fn open(&mut self, _: &&'static str) -> Result<Box<dyn Scanner>, String> {
///         Ok(Box::new(CpuDevice::widest_available()))
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
/// let plan = TunePlan::default().with_time(Duration::from_millis(50));
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
    told: &mut dyn FnMut(Told<'_>),
) -> Result<TuneRecord, TuneError> {
    let begun = clock();
    let margin = 1.0 + f64::from(plan.margin_per_mille) / 1000.0;
    let mut rows: Vec<TuneRow> = Vec::new();
    let mut best: Option<(C::Variant, f64)> = None;
    let mut answers = None;
    // What the dearest candidate took: the next one may take as long.
    let mut dearest = Duration::ZERO;
    let mut spent_all = false;
    let mut stage = 0;
    while let Some(ladders) = candidates.stage(stage, best.as_ref().map(|(variant, _)| variant)) {
        for ladder in ladders {
            let mut lost = false;
            for variant in ladder {
                let name = variant.to_string();
                if rows.iter().any(|row| row.variant == name) {
                    continue;
                }
                let size = candidates.size(&variant);
                let mut row = TuneRow {
                    variant: name,
                    stage,
                    size,
                    compile_seconds: 0.0,
                    seconds: 0.0,
                    hashes_per_second: None,
                    reason: String::new(),
                };
                let spent = clock().saturating_sub(begun);
                spent_all |= best.is_some() && spent + dearest > plan.budget;
                row.reason = if let Some(reason) = candidates.refused(&variant) {
                    reason
                } else if lost {
                    "not tried: the step before it was no gain".to_owned()
                } else if spent_all {
                    format!("not tried: the budget of {} s is spent", plan.budget.as_secs_f64())
                } else {
                    told(Told::Trying(&row.variant));
                    let started = clock();
                    let so_far = best.as_ref().map(|(_, rate)| *rate);
                    let opened = candidates.open(&variant);
                    row.compile_seconds = clock().saturating_sub(started).as_secs_f64();
                    let measured = opened.and_then(|device| measure(device, plan.time, so_far, clock, &mut answers));
                    let took = clock().saturating_sub(started);
                    dearest = dearest.max(took);
                    row.seconds = took.as_secs_f64();
                    match (measured, so_far) {
                        (Err(reason), _) => reason,
                        (Ok(rate), Some(so_far)) if rate <= so_far * margin => {
                            row.hashes_per_second = Some(rate);
                            lost = true;
                            format!("{:.1} % of the best so far", 100.0 * rate / so_far)
                        }
                        (Ok(rate), _) => {
                            row.hashes_per_second = Some(rate);
                            best = Some((variant, rate));
                            "the fastest so far".to_owned()
                        }
                    }
                };
                told(Told::Done(&row));
                rows.push(row);
            }
        }
        if spent_all {
            break;
        }
        stage += 1;
    }
    match best {
        Some((chosen, hashes_per_second)) => Ok(TuneRecord {
            schema_version: SCHEMA_VERSION,
            key,
            chosen: chosen.to_string(),
            hashes_per_second,
            rows,
            seconds: clock().saturating_sub(begun).as_secs_f64(),
            complete: !spent_all,
        }),
        None => Err(TuneError {
            tried: rows.len(),
            first: rows.first().map_or_else(|| "there was none".to_owned(), |row| row.reason.clone()),
        }),
    }
}

/// A candidate that does less than this of the best at a glance is not looked at any longer.
const HOPELESS: f64 = 0.8;

/// Tests a device, compares its answers with the others', measures it: at a glance, and for `time` where it may yet win.
/// Hashes a second.
fn measure(
    device: Box<dyn Scanner>,
    time: Duration,
    so_far: Option<f64>,
    clock: &dyn Fn() -> Duration,
    answers: &mut Option<Vec<Candidate>>,
) -> Result<f64, String> {
    let mut device = SelfTested::new(device).map_err(|error| error.to_string())?;
    let found = probe(&mut device).map_err(|error| error.to_string())?;
    if *answers.get_or_insert_with(|| found.clone()) != found {
        return Err("its candidates differ from those of the variants before it".to_owned());
    }
    let mut measure = |warm_up: Duration, time: Duration| -> Result<f64, String> {
        let measured = crate::measure::measure(&mut device, warm_up, time, clock).map_err(|error| error.to_string())?;
        Ok(measured.hashes_per_second())
    };
    let glance = measure(time / 4, time / 4)?;
    if so_far.is_some_and(|best| glance < HOPELESS * best) { Ok(glance) } else { measure(time / 4, time) }
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
        compile: Duration,
        one_ladder: bool,
        seen: Vec<Option<String>>,
    }

    impl Candidates for Table {
        type Variant = String;
        fn stage(&mut self, stage: usize, best: Option<&String>) -> Option<Vec<Vec<String>>> {
            self.seen.push(best.cloned());
            let steps = self.stages.get(stage)?.iter().map(|row| row.0.to_owned());
            Some(if self.one_ladder { vec![steps.collect()] } else { steps.map(|step| vec![step]).collect() })
        }
        fn size(&self, variant: &String) -> u64 {
            self.stages.iter().flatten().find(|row| row.0 == variant).unwrap().1
        }
        fn refused(&self, variant: &String) -> Option<String> {
            (variant == "hung once").then(|| "it hung".to_owned())
        }
        fn open(&mut self, variant: &String) -> Result<Box<dyn Scanner>, String> {
            assert_ne!(variant, "hung once");
            self.clock.set(self.clock.get() + self.compile);
            let rate = self.stages.iter().flatten().find(|row| row.0 == variant).unwrap().2;
            if rate == 0.0 {
                return Err("the driver refuses it".to_owned());
            }
            let inner = CpuDevice::widest_available();
            Ok(Box::new(Paced { inner, clock: Rc::clone(&self.clock), rate: rate.abs(), lies: rate < 0.0, hashes: 0 }))
        }
    }

    fn key() -> TuneKey {
        TuneKey { text_sha256: "00".into(), adapter: "a".into(), driver: "d".into(), crate_version: "1".into() }
    }

    fn table(stages: Vec<Vec<(&'static str, u64, f64)>>) -> Table {
        let clock = Rc::new(Cell::new(Duration::ZERO));
        Table { stages, clock, compile: Duration::ZERO, one_ladder: false, seen: Vec::new() }
    }

    fn tuned(stages: Vec<Vec<(&'static str, u64, f64)>>) -> (Result<TuneRecord, TuneError>, Vec<Option<String>>) {
        let mut table = table(stages);
        let clock = Rc::clone(&table.clock);
        let record = tune(&mut table, key(), &TunePlan::default(), &|| clock.get(), &mut |_| ());
        (record, table.seen)
    }

    #[test]
    fn the_fastest_wins_and_all_stay_in_the_record() {
        let (record, seen) = tuned(vec![
            vec![("small", 10, 1e6), ("refused", 20, 0.0), ("large", 30, 3e6)],
            vec![("small", 10, 1e6), ("larger", 40, 2e6), ("best", 50, 4e6)],
        ]);
        let record = record.unwrap();
        assert_eq!(record.chosen, "best");
        assert!(record.complete);
        let order: Vec<&str> = record.rows.iter().map(|row| row.variant.as_str()).collect();
        assert_eq!(order, ["small", "refused", "large", "larger", "best"], "as promised, none twice");
        assert_eq!(record.rows[1].hashes_per_second, None);
        assert_eq!(record.rows[1].reason, "the driver refuses it");
        assert!(record.rows[3].reason.contains('%'));
        assert_eq!(seen, [None, Some("large".into()), Some("best".into())]);
        let json = serde_json::to_string(&record).unwrap();
        assert_eq!(serde_json::from_str::<TuneRecord>(&json).unwrap(), record);
    }

    #[test]
    fn a_hair_faster_is_not_worth_a_later_one() {
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

    /// Names of what was run, in order, each announced before it ran.
    fn tried(record: &TuneRecord) -> Vec<&str> {
        record.rows.iter().filter(|row| row.seconds > 0.0).map(|row| row.variant.as_str()).collect()
    }

    const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

    /// A compiler that takes 8 s a variant and more, as on a Raspberry Pi: the budget holds and not all eight are tried.
    #[test]
    fn the_budget_counts_what_compiling_costs() {
        for compile in [8, 24] {
            let mut table = table(vec![NAMES.map(|name| (name, 1, 1e6)).to_vec(), vec![("later", 1, 9e6)]]);
            table.compile = Duration::from_secs(compile);
            let clock = Rc::clone(&table.clock);
            let mut announced = Vec::new();
            let mut told = |told: Told<'_>| {
                if let Told::Trying(name) = told {
                    announced.push(name.to_owned());
                }
            };
            let record = tune(&mut table, key(), &TunePlan::default(), &|| clock.get(), &mut told).unwrap();
            assert!(clock.get() <= Duration::from_secs(60), "{:?}", clock.get());
            let tried = tried(&record);
            assert!((1..8).contains(&tried.len()), "{tried:?}");
            assert_eq!(tried, announced);
            assert_eq!(record.rows.len(), 8, "what was not tried stays in the record");
            assert!(record.rows[7].reason.contains("budget of 60 s"), "{}", record.rows[7].reason);
            assert_eq!(record.rows[0].compile_seconds, compile as f64);
            assert_eq!((record.complete, record.seconds), (false, clock.get().as_secs_f64()));
        }
        // One candidate is tried, whatever it costs.
        let mut table = table(vec![vec![("only", 1, 1e6), ("late", 1, 9e6)]]);
        let clock = Rc::clone(&table.clock);
        let plan = TunePlan::default().with_budget(Duration::ZERO);
        let record = tune(&mut table, key(), &plan, &|| clock.get(), &mut |_| ()).unwrap();
        assert_eq!(tried(&record), ["only"]);
    }

    #[test]
    fn a_ladder_is_left_where_it_goes_down() {
        let mut table = table(vec![vec![("1", 1, 1e6), ("2", 2, 2e6), ("4", 4, 1.9e6), ("8", 8, 9e6)]]);
        table.one_ladder = true;
        let clock = Rc::clone(&table.clock);
        let record = tune(&mut table, key(), &TunePlan::default(), &|| clock.get(), &mut |_| ()).unwrap();
        assert_eq!(tried(&record), ["1", "2", "4"]);
        assert_eq!(record.chosen, "2");
        assert!(record.rows[3].reason.contains("no gain"), "{}", record.rows[3].reason);
    }

    /// One of which the caller knows that it hung is in the record and is never opened.
    #[test]
    fn what_is_known_to_hang_is_not_tried() {
        let (record, _) = tuned(vec![vec![("hung once", 1, 9e6), ("good", 2, 1e6)]]);
        let record = record.unwrap();
        assert_eq!(record.chosen, "good");
        assert_eq!(record.rows[0].reason, "it hung");
    }

    /// A slow one gets a quarter of the time.
    #[test]
    fn the_hopeless_get_a_glance() {
        let mut table = table(vec![vec![("fast", 1, 1e8), ("slow", 1, 1e7), ("close", 1, 9e7)]]);
        let clock = Rc::clone(&table.clock);
        let record = tune(&mut table, key(), &TunePlan::default(), &|| clock.get(), &mut |_| ()).unwrap();
        let [fast, slow, close] = [0, 1, 2].map(|i| record.rows[i].seconds);
        assert!(slow < 0.75 * fast && close > 0.9 * fast, "{fast} {slow} {close}");
    }

    /// No value of a plan makes it panic.
    #[test]
    fn extreme_plans() {
        for (time, budget) in [(Duration::ZERO, Duration::MAX), (Duration::from_nanos(1), Duration::ZERO)] {
            let plan = TunePlan::default().with_time(time).with_budget(budget).with_margin_per_mille(u32::MAX);
            let mut table = table(vec![vec![("a", 1, 1e6), ("b", 2, 2e6)]]);
            let clock = Rc::clone(&table.clock);
            let record = tune(&mut table, key(), &plan, &|| clock.get(), &mut |_| ()).unwrap();
            assert_eq!(record.chosen, "a");
        }
    }
}
