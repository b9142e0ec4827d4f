//! The benchmark that proves itself: what it makes of devices that misbehave, and what `verify` makes of forged records.
#![cfg(feature = "bench")]

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use hashgrind::bench::record::{Hashing, Record, Run, Setting, Summary};
use hashgrind::bench::{
    BenchError, CycleCounter, EnergyMeter, Plan, Refusal, Sampling, Subject, Surroundings, Verdict, measure, proof,
    verify,
};
use hashgrind::cpu::{CpuDevice, kernel};
use hashgrind::pow::{NonceRange, RawHeader};
use hashgrind::scan::{Candidate, DeviceInfo, Outcome, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Wait};
use sha2::{Digest, Sha256};

type Worker = SelfTested<Box<dyn Scanner + Send>>;

/// Hashes a second on the fake clock.
const RATE: f64 = 16e6;

/// A clock that moves with the hashes done, so that nothing here depends on how fast the machine is.
#[derive(Default)]
struct Fake {
    clock: Mutex<Duration>,
    rests: Mutex<Vec<Duration>>,
    told: AtomicU32,
    /// Stops once so many runs were told of; 0 for never.
    stop_after: u32,
    counts: bool,
}

impl Fake {
    fn leaked(fake: Self) -> &'static Self {
        Box::leak(Box::new(fake))
    }
}

impl Surroundings for Fake {
    fn now(&self) -> Duration {
        *self.clock.lock().unwrap()
    }
    fn rest(&self, time: Duration) {
        self.rests.lock().unwrap().push(time);
        *self.clock.lock().unwrap() += time;
    }
    fn stopped(&self) -> bool {
        self.stop_after > 0 && self.told.load(Ordering::Relaxed) >= self.stop_after
    }
    fn cycle_counter(&self) -> Option<Box<dyn CycleCounter>> {
        struct Counter(u64);
        impl CycleCounter for Counter {
            fn cycles(&mut self) -> Option<u64> {
                self.0 += 1_000_000;
                Some(self.0)
            }
        }
        self.counts.then(|| Box::new(Counter(0)) as Box<dyn CycleCounter>)
    }
    fn told(&self, number: u32, _: &Run) {
        self.told.store(number, Ordering::Relaxed);
    }
}

type Spoil = fn(&ScanRequest, &mut ScanReport);

/// A real kernel on the fake clock, which misbehaves once the self-test is behind it.
struct Clocked {
    inner: CpuDevice,
    clock: &'static Fake,
    request: Option<ScanRequest>,
    spoil: Spoil,
}

impl Scanner for Clocked {
    fn info(&self) -> &DeviceInfo {
        self.inner.info()
    }
    fn capacity(&self) -> usize {
        1
    }
    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        self.request = Some(request);
        self.inner.submit(request)
    }
    fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
        let mut report = self.inner.poll(wait)?;
        if let (Some(report), Some(request)) = (&mut report, &self.request) {
            *self.clock.clock.lock().unwrap() += Duration::from_secs_f64(report.hashes as f64 / RATE);
            if request.threshold == proof::SHARE_THRESHOLD {
                (self.spoil)(request, report);
            }
        }
        Ok(report)
    }
    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.inner.abandon()
    }
}

fn clocked(clock: &'static Fake, spoil: Spoil) -> Worker {
    let inner = CpuDevice::new(kernel("scalar").expect("it is in every table")).expect("it runs everywhere");
    let device = Clocked { inner, clock, request: None, spoil };
    SelfTested::new(device).expect("it passes").boxed()
}

/// Another kernel than the record's, the fastest there is.
fn checker() -> Vec<Worker> {
    let device = CpuDevice::widest_available();
    vec![SelfTested::new(device).expect("it passes").boxed()]
}

fn subject() -> Subject {
    let mut subject = Subject::default();
    subject.time_utc = "2026-01-01T00:00:00Z".to_owned();
    subject.device.name = "a made-up processor".to_owned();
    subject.settings.insert("profile".to_owned(), Setting::Nothing);
    subject
}

fn plan() -> Plan {
    Plan::default().with_repetitions(3).with_duration(Duration::from_millis(150)).with_warm_up(Duration::from_millis(5))
}

/// A true record of 3 runs with 2.4 million hashes each; made once.
fn record() -> Record {
    static RECORD: OnceLock<Record> = OnceLock::new();
    // The first day on which chance gives a hit in each run; the time decides which headers are scanned.
    let make = || {
        let on = |day: u32| {
            let clock = Fake::leaked(Fake::default());
            let mut subject = subject();
            subject.time_utc = format!("2026-01-{day:02}T00:00:00Z");
            measure(subject, vec![clocked(clock, |_, _| ())], &plan(), clock, None).expect("it measures")
        };
        let lucky = |record: &Record| (0..3).all(|run| by_chance(record, run).is_some());
        (1..=28).map(on).find(lucky).expect("one day in four is unlucky")
    };
    RECORD.get_or_init(make).clone()
}

fn check(record: &Record, share: f64) -> Verdict {
    verify(record, checker(), &Sampling::new(share, 7), &|| false).expect("the checker works")
}

/// Works out again everything that a clever forger would: summary, counts, digest.
fn cover_up(record: &mut Record) {
    record.summary = Summary::of(&record.runs).expect("it has runs");
    let hashes: u64 = record.proof.ranges.iter().map(|range| range.len).sum();
    record.proof.hits = record.proof.ranges.iter().map(|range| range.hits.len() as u64).sum();
    let by_chance = hashes - u64::from(record.proof.planted);
    record.proof.expected_hits = by_chance as f64 * proof::SHARE_CHANCE + f64::from(record.proof.planted);
    record.proof.p_value = proof::p_value(record.proof.hits - u64::from(record.proof.planted_found), by_chance);
    let mut link =
        proof::anchor::<Hashing>(&record.tool, &record.time_utc, &record.host, &record.device, &record.settings);
    for (number, run) in record.runs.iter().enumerate() {
        let ranges = record.proof.ranges.iter().filter(|range| range.run as usize == number);
        link = proof::after_run(&link, run, ranges);
    }
    record.proof.digest = hex::encode(link);
}

/// The reasons against a record that was changed, naively and with everything covered up.
fn refused(change: impl Fn(&mut Record), share: f64) -> [Vec<Refusal>; 2] {
    let mut naive = record();
    change(&mut naive);
    let mut covered = naive.clone();
    cover_up(&mut covered);
    let reasons = [check(&naive, share).reasons, check(&covered, share).reasons];
    for (reasons, how) in reasons.iter().zip(["naively", "with a new digest"]) {
        assert!(!reasons.is_empty(), "changed {how}, it passes");
    }
    reasons
}

/// A range of this run with a hit that was not planted.
fn by_chance(record: &Record, run: u32) -> Option<usize> {
    record.proof.ranges.iter().position(|range| {
        let header = RawHeader::from_hex(&range.header).expect("a header");
        let nonces = NonceRange::new(range.start, range.len).expect("a range");
        range.run == run && !range.hits.is_empty() && proof::planted_nonce(&header, &nonces).is_none()
    })
}

/// A listed hit that was not planted: its range, and its place there.
fn found_by_chance(record: &Record, run: u32) -> (usize, usize) {
    (by_chance(record, run).expect("the record has one in each run"), 0)
}

#[test]
fn a_true_record_passes() {
    let record = record();
    assert_eq!((record.runs.len(), record.proof.planted, record.proof.planted_found), (3, 3, 3));
    for run in &record.runs {
        assert!(run.seconds >= 0.15 && (run.hashes as f64 / run.seconds / RATE - 1.0).abs() < 1e-6, "{run:?}");
    }
    assert!((record.summary.median / RATE - 1.0).abs() < 1e-6);
    assert_eq!(record.settings["threads"], Setting::Count(1));
    let whole = check(&record, 1.0);
    assert_eq!(whole.reasons, []);
    assert_eq!(whole.hits_confirmed, record.proof.hits);
    assert_eq!(whole.hashes_scanned, whole.hashes_recorded);
    assert!((7_200_000..7_300_000).contains(&whole.hashes_recorded), "{}", whole.hashes_recorded);
    let part = check(&record, 0.1);
    assert_eq!(part.reasons, []);
    assert!((700_000..=2_400_000).contains(&part.hashes_scanned), "{}", part.hashes_scanned);
}

#[test]
fn every_hit_is_one_and_none_is_missing() {
    // By the sha2 crate, one range in full.
    let record = record();
    let range = record.proof.ranges.iter().max_by_key(|range| range.hits.len()).expect("it has ranges");
    let header = RawHeader::from_hex(&range.header).expect("a header");
    let is_hit = |nonce: &u32| {
        let digest = Sha256::digest(Sha256::digest(header.with_nonce(*nonce).as_bytes()));
        u32::from_le_bytes(digest[28..].try_into().expect("four bytes")) <= 4095
    };
    let nonces = NonceRange::new(range.start, range.len).expect("a range");
    assert_eq!(nonces.nonces().filter(is_hit).collect::<Vec<_>>(), range.hits);
}

#[test]
fn a_doubled_rate_is_refused() {
    let figure = |reasons: &[Refusal], name: &str| {
        reasons.iter().any(|reason| matches!(reason, Refusal::Figure { field, .. } if field == name))
    };
    let mut typed_in = record();
    typed_in.summary.median *= 2.0;
    let reasons = check(&typed_in, 0.0).reasons;
    assert!(matches!(reasons[..], [Refusal::Figure { .. }]) && figure(&reasons, "summary.median"), "{reasons:?}");
    // Twice the hashes.
    let double = |record: &mut Record| record.runs.iter_mut().for_each(|run| run.hashes *= 2);
    let [naive, covered] = refused(double, 0.0);
    assert!(figure(&naive, "summary.hashes_per_second"));
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Hashes { run: 0, .. })), "{covered:?}");
    // Half the time: the first run's time is in the second run's headers.
    let halve = |record: &mut Record| record.runs.iter_mut().for_each(|run| run.seconds /= 2.0);
    let [naive, covered] = refused(halve, 0.0);
    assert!(naive.iter().any(|reason| matches!(reason, Refusal::Digest { .. })));
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Time { .. })), "{covered:?}");
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Foreign { run: 1, .. })), "{covered:?}");
    // And the setting with it: that is in the first run's headers.
    let halve_all = |record: &mut Record| {
        halve(record);
        record.settings.insert("duration_seconds".to_owned(), Setting::Number(0.075));
    };
    let [_, covered] = refused(halve_all, 0.0);
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Foreign { run: 0, .. })), "{covered:?}");
    // Longer ranges, for which no work was done: hits are missing in them.
    let stretch = |record: &mut Record| {
        record.runs[2].hashes += 1 << 25;
        record.proof.ranges.last_mut().expect("it has ranges").len += 1 << 25;
    };
    let [_, covered] = refused(stretch, 0.5);
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Chance { .. })), "{covered:?}");
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Hidden { .. })), "{covered:?}");
}

#[test]
fn a_hidden_hit_is_refused() {
    let hide = |run: u32| {
        move |record: &mut Record| {
            let (range, hit) = found_by_chance(record, run);
            record.proof.ranges[range].hits.remove(hit);
        }
    };
    let [naive, covered] = refused(hide(0), 0.0);
    assert!(naive.iter().any(|reason| matches!(reason, Refusal::Digest { .. })));
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Foreign { run: 1, .. })), "{covered:?}");
    // In the last run nothing follows from it: only scanning finds it.
    let [_, covered] = refused(hide(2), 1.0);
    assert!(matches!(covered[..], [Refusal::Hidden { .. }]), "{covered:?}");
}

#[test]
fn an_invented_hit_is_refused() {
    let invent = |record: &mut Record| {
        let range = record.proof.ranges.last_mut().expect("it has ranges");
        range.hits.push(range.start.wrapping_add(range.len as u32 - 1));
    };
    let [naive, covered] = refused(invent, 0.0);
    for reasons in [naive, covered] {
        assert!(reasons.iter().any(|reason| matches!(reason, Refusal::Invented { .. })), "{reasons:?}");
    }
    let twice = |record: &mut Record| {
        let (range, hit) = found_by_chance(record, 2);
        let again = record.proof.ranges[range].hits[hit];
        record.proof.ranges[range].hits.insert(0, again);
    };
    let [_, covered] = refused(twice, 0.0);
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Misplaced { .. })), "{covered:?}");
}

#[test]
fn a_moved_range_is_refused() {
    let shift = |record: &mut Record| {
        let (range, _) = found_by_chance(record, 2);
        let range = &mut record.proof.ranges[range];
        range.start = range.start.wrapping_add(1 << 24);
    };
    let [_, covered] = refused(shift, 0.0);
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Misplaced { .. })), "{covered:?}");
    // A range of another run, with its hits.
    let swap = |record: &mut Record| {
        let (from, _) = found_by_chance(record, 1);
        let (to, _) = found_by_chance(record, 2);
        let taken = record.proof.ranges[from].clone();
        record.runs[2].hashes -= record.proof.ranges[to].len;
        record.runs[2].hashes += taken.len;
        record.proof.ranges[to] = hashgrind::bench::record::ProofRange { run: 2, ..taken };
    };
    let [_, covered] = refused(swap, 0.0);
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Foreign { .. })), "{covered:?}");
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Overlap { .. })), "{covered:?}");
    // A range so large that it holds the same nonces again, or one that is none.
    let none = |record: &mut Record| record.proof.ranges[0].len = 0;
    assert!(matches!(refused(none, 0.0)[0][..], [.., Refusal::Unreadable { .. }]));
}

#[test]
fn the_digest_or_the_name_of_another_kernel_is_refused() {
    let mut other = subject();
    other.settings.insert("profile".to_owned(), Setting::Count(1));
    let clock = Fake::leaked(Fake::default());
    let short = plan().with_repetitions(1).with_duration(Duration::from_millis(20));
    let other = measure(other, vec![clocked(clock, |_, _| ())], &short, clock, None).expect("it measures");
    let mut with_digest = record();
    with_digest.proof.digest = other.proof.digest;
    assert!(matches!(check(&with_digest, 0.0).reasons[..], [Refusal::Digest { .. }]));
    let rename = |record: &mut Record| {
        record.settings.insert("kernel".to_owned(), Setting::Text("avx512-16".to_owned()));
    };
    let [naive, covered] = refused(rename, 0.0);
    assert!(naive.iter().any(|reason| matches!(reason, Refusal::Digest { .. })));
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Foreign { run: 0, .. })), "{covered:?}");
    let elsewhere = |record: &mut Record| record.device.name = "a better processor".to_owned();
    let [_, covered] = refused(elsewhere, 0.0);
    assert!(covered.iter().any(|reason| matches!(reason, Refusal::Foreign { run: 0, .. })), "{covered:?}");
}

#[test]
fn single_figures_are_refused() {
    type Change = fn(&mut Record);
    let changes: [(&str, Change); 9] = [
        ("a run's seconds", |record| record.runs[2].seconds += 1e-3),
        ("cycles from nowhere", |record| record.summary.cycles_per_hash = Some(50.0)),
        ("joules from nowhere", |record| record.summary.joules_per_terahash = Some(10.0)),
        ("the interval", |record| record.summary.ci95[0] *= 0.99),
        ("the p-value", |record| record.proof.p_value = 0.5),
        ("hits", |record| record.proof.hits += 1),
        ("the planted", |record| record.proof.planted_found = 2),
        ("the time", |record| record.time_utc = "2025-01-01T00:00:00Z".to_owned()),
        ("a negative time", |record| record.runs[0].seconds = -1.0),
    ];
    for (what, change) in changes {
        let mut forged = record();
        change(&mut forged);
        assert!(!check(&forged, 0.0).reasons.is_empty(), "{what}");
    }
    let mut without_planted = record();
    without_planted.proof.ranges.retain(|range| {
        let header = RawHeader::from_hex(&range.header).expect("a header");
        proof::planted_nonce(&header, &NonceRange::new(range.start, range.len).expect("a range")).is_none()
    });
    let reasons = check(&without_planted, 0.0).reasons;
    assert!(reasons.iter().any(|reason| matches!(reason, Refusal::Planted { .. })), "{reasons:?}");
}

#[test]
fn a_device_that_lies_gets_no_record() {
    let lies: [(&str, Spoil); 4] = [
        ("no hit", |request, report| {
            if let Outcome::Scanned { candidates, .. } = &mut report.outcome {
                *candidates = vec![Candidate { nonce: request.range.start(), sibling: 0 }];
            }
        }),
        ("another range", |_, report| report.hashes *= 2),
        ("planted solutions", |_, report| {
            if let Outcome::Scanned { candidates, .. } = &mut report.outcome {
                candidates.clear();
            }
        }),
        ("too many hits", |_, report| report.outcome = Outcome::Overflow),
    ];
    for (detail, spoil) in lies {
        let clock = Fake::leaked(Fake::default());
        let short = plan().with_duration(Duration::from_millis(10));
        let error = measure(subject(), vec![clocked(clock, spoil)], &short, clock, None).expect_err(detail);
        assert!(matches!(error, BenchError::Wrong { .. }) && error.to_string().contains(detail), "{error}");
    }
}

#[test]
fn a_device_whose_code_panics_is_an_error() {
    let clock = Fake::leaked(Fake::default());
    let workers = vec![clocked(clock, |_, _| panic!("out of order")), clocked(clock, |_, _| ())];
    let error = measure(subject(), workers, &plan(), clock, None).expect_err("no record");
    assert!(matches!(error, BenchError::Device(_)) && error.to_string().contains("out of order"), "{error}");
}

#[test]
fn pauses_stops_counters_and_meters() {
    struct Meter(f64);
    impl EnergyMeter for Meter {
        fn start(&mut self) {
            self.0 = 1.5;
        }
        fn stop(&mut self) -> Option<f64> {
            Some(std::mem::take(&mut self.0))
        }
        fn celsius(&mut self) -> Option<f64> {
            Some(61.5)
        }
    }
    let clock = Fake::leaked(Fake { stop_after: 2, counts: true, ..Fake::default() });
    let pausing =
        plan().with_repetitions(9).with_duration(Duration::from_millis(10)).with_delay(Duration::from_secs(30));
    let record = measure(subject(), vec![clocked(clock, |_, _| ())], &pausing, clock, Some(&mut Meter(0.0)));
    let record = record.expect("two runs are a record");
    assert_eq!(record.runs.len(), 2);
    assert!(record.notes.iter().any(|note| note.contains("after 2 of 9 runs")), "{:?}", record.notes);
    assert_eq!(*clock.rests.lock().unwrap(), [Duration::from_secs(30); 2]);
    let run = &record.runs[0];
    assert_eq!((run.cycles, run.joules, run.celsius), (Some(1_000_000), Some(1.5), Some(61.5)));
    assert_eq!(record.summary.joules_per_terahash, Some(3.0 / (2.0 * 160_000.0) * 1e12));
    assert_eq!(check(&record, 1.0).reasons, []);

    let stopped = Fake::leaked(Fake { stop_after: 1, told: AtomicU32::new(1), ..Fake::default() });
    let nothing = measure(subject(), vec![clocked(stopped, |_, _| ())], &plan(), stopped, None);
    assert_eq!(nothing, Err(BenchError::Stopped));
    assert!(matches!(measure(subject(), vec![], &plan(), clock, None), Err(BenchError::Nothing(_))));
    let no_time = plan().with_duration(Duration::ZERO);
    assert!(matches!(
        measure(subject(), vec![clocked(clock, |_, _| ())], &no_time, clock, None),
        Err(BenchError::Nothing(_))
    ));
}

#[test]
fn a_record_survives_json() {
    let record = record();
    let text = serde_json::to_string(&record).expect("it is written");
    let again: Record = serde_json::from_str(&text).expect("it is read");
    assert_eq!(check(&again, 0.0).reasons, []);
}
