//! The work of AI from outside: a record proves its results, a device with one wrong tile gives none, a forged figure is found.
#![cfg(all(feature = "ai", feature = "bench"))]

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use hashgrind::bench::ai::{Ai, AiRun, measure, verify};
use hashgrind::bench::record::Record;
use hashgrind::bench::{BenchError, Plan, Refusal, Subject, Surroundings};
use hashgrind::cpu::CpuEngine;
use hashgrind::scan::ai::{Engine, Performed, Problem, TILE, Task};
use hashgrind::scan::{DeviceInfo, ScanError};

struct Here(Instant);

impl Surroundings for Here {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }
    fn rest(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

fn record_of(workers: Vec<Box<dyn Engine + Send>>) -> Result<Record<Ai>, BenchError> {
    let plan = Plan::default().with_repetitions(2).with_duration(Duration::from_millis(5));
    let mut subject = Subject::default();
    workers[0].info().kind.as_str().clone_into(&mut subject.device.kind);
    measure(subject, workers, 1 << 23, &plan, &Here(Instant::now()), None)
}

fn team() -> Vec<Box<dyn Engine + Send>> {
    CpuEngine::team(2).into_iter().map(|worker| Box::new(worker) as Box<dyn Engine + Send>).collect()
}

#[test]
fn a_record_holds_and_each_change_to_it_is_found() {
    let mut record = record_of(team()).expect("the processor works");
    // What else the machine did meanwhile is nothing to this test.
    for work in record.summary.works.iter_mut().filter(|work| work.peak.is_some()) {
        (work.peak, work.utilisation) = (Some(work.median / 0.9), Some(0.9));
    }
    let (confirmed, wrong) = verify(&record);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!((record.runs.len(), confirmed), (8, 8 * 16));
    assert!(record.runs.iter().all(|run| run.samples_checked >= 16 && run.seconds >= 0.005));
    let text = serde_json::to_string(&record).unwrap();
    let again: Record<Ai> = serde_json::from_str(&text).expect("it is read as it was written");
    assert!(verify(&again).1.is_empty());

    let changed = |change: &dyn Fn(&mut Record<Ai>)| {
        let mut record = record.clone();
        change(&mut record);
        !verify(&record).1.is_empty()
    };
    assert!(changed(&|r| r.runs[3].seconds /= 2.0), "a faster run");
    assert!(changed(&|r| r.runs[7].amount *= 2), "more work in the last run");
    assert!(changed(&|r| r.proof.samples[50].value += 1.0), "another result");
    assert!(changed(&|r| r.device.name.push('x')), "another device");
    assert!(changed(&|r| r.summary.works[0].median *= 1.1), "a summary that does not follow");
    // Each kind of work under its own name: with another's it would be taken for that.
    let swapped = |r: &mut Record<Ai>| {
        let name = std::mem::replace(&mut r.summary.works[0].work, "copy".to_owned());
        r.summary.works[1].work = name;
    };
    assert!(changed(&swapped), "two kinds of work with each other's names");
    assert!(changed(&|r| r.summary.works[2].work = "fma".to_owned()), "a kind of work that is none");
    assert!(changed(&|r| r.summary.works[3].kernel.push('x')), "another kernel");
    assert!(changed(&|r| r.summary.works[0].unit = "FLOP/s".to_owned()), "another unit");
    assert!(changed(&|r| r.summary.works[3].emulated = true), "emulated products");
    let peak = |r: &mut Record<Ai>, share: f64| {
        let work = &mut r.summary.works[3];
        (work.peak, work.utilisation) = (Some(work.median / share), Some(share));
    };
    assert!(!changed(&|r| peak(r, 0.9)), "a peak is measured as well, and nothing follows from it");
    assert!(changed(&|r| peak(r, 9.0)), "far more than the peak");
    assert!(changed(&|r| r.runs.truncate(4)), "runs left out");
    assert!(changed(&|r| r.proof.samples.truncate(3)), "samples left out");
    assert!(changed(&|r| r.runs[0].n = 12345), "a size that cannot be");
    // Longer than any run of that setting: the last run's figures follow from each other, only its time can't be.
    let late = |r: &mut Record<Ai>| {
        let run = r.runs.last_mut().unwrap();
        run.seconds += 100.0;
        run.flops_per_second = Some(run.rate());
    };
    let mut long = record.clone();
    late(&mut long);
    assert!(
        verify(&long).1.iter().any(|reason| matches!(reason, Refusal::Time { run: 7, .. })),
        "{:?}",
        verify(&long).1
    );
}

/// A device that computes one tile of each product wrongly.
struct OneWrongTile<E>(E, Option<Problem>);

impl<E: Engine> Engine for OneWrongTile<E> {
    fn info(&self) -> &DeviceInfo {
        self.0.info()
    }
    fn tasks(&self) -> Vec<Task> {
        self.0.tasks().into_iter().filter(|task| task.is_gemm()).collect()
    }
    fn kernel(&self, task: Task) -> String {
        self.0.kernel(task)
    }
    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
        self.1 = Some(*problem);
        self.0.prepare(problem)
    }
    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
        self.0.perform(passes)
    }
    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
        let problem = self.1.expect("prepared");
        let size = problem.size();
        let mut results = self.0.results(places)?;
        for (place, result) in places.iter().zip(&mut results) {
            if (place / size.n / TILE, place % size.n / TILE) == (2, 1) {
                // More than rounding makes in any order and at any side, and far less than results are apart.
                *result = result.map(|value| value + 1.0);
            }
        }
        Ok(results)
    }
}

#[test]
fn one_wrong_tile_gives_no_number() {
    let worker = OneWrongTile(CpuEngine::team(1).remove(0), None);
    let error = record_of(vec![Box::new(worker)]).expect_err("a wrong tile");
    assert!(matches!(error, BenchError::Wrong { .. }), "{error}");
}

/// A device whose memory has no room for arrays of more bytes, nor for products of more than 256 a side.
struct Small<E>(E, u64);

impl<E: Engine> Engine for Small<E> {
    fn info(&self) -> &DeviceInfo {
        self.0.info()
    }
    fn tasks(&self) -> Vec<Task> {
        self.0.tasks()
    }
    fn kernel(&self, task: Task) -> String {
        self.0.kernel(task)
    }
    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
        let size = problem.size();
        let room = if problem.task().is_gemm() { size.m.max(size.n).max(size.k) <= 256 } else { size.n * 4 <= self.1 };
        if !room {
            return Err(ScanError::NoRoom { reason: format!("{size:?}") });
        }
        self.0.prepare(problem)
    }
    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
        self.0.perform(passes)
    }
    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
        self.0.results(places)
    }
    fn notes(&self) -> Vec<String> {
        vec!["it went as it went".to_owned()]
    }
}

#[test]
fn arrays_for_which_there_is_no_room_are_halved_and_the_record_says_so() {
    let small = |most| vec![Box::new(Small(CpuEngine::team(1).remove(0), most)) as Box<dyn Engine + Send>];
    let plan = Plan::default().with_repetitions(1).with_duration(Duration::from_millis(5));
    let here = Here(Instant::now());
    let record = measure(Subject::default(), small(5 << 20), 16 << 20, &plan, &here, None).expect("4 MiB fit");
    for run in &record.runs {
        let size = if run.work == "gemm_f32" { 256 } else { 1 << 20 };
        assert_eq!(run.n, size, "{}", run.work);
    }
    for work in ["load", "copy", "triad"] {
        let note = format!("{work}: arrays of 4 MiB, as the device had no room for 16 MiB; a cache may have helped");
        assert!(record.notes.contains(&note), "{:?}", record.notes);
    }
    assert!(record.notes.contains(&"it went as it went".to_owned()), "what the device says");
    assert!(verify(&record).1.is_empty());
    // Less than the smallest array.
    let error = measure(Subject::default(), small(1 << 20), 16 << 20, &plan, &here, None).expect_err("no room");
    assert!(matches!(error, BenchError::Device(ScanError::NoRoom { .. })), "{error}");
}

/// Counts what it performs.
struct Counted<E>(E, Arc<AtomicU32>);

impl<E: Engine> Engine for Counted<E> {
    fn info(&self) -> &DeviceInfo {
        self.0.info()
    }
    fn tasks(&self) -> Vec<Task> {
        self.0.tasks()
    }
    fn kernel(&self, task: Task) -> String {
        self.0.kernel(task)
    }
    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
        self.0.prepare(problem)
    }
    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.perform(passes)
    }
    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
        self.0.results(places)
    }
}

/// The user wants an end as soon as so much was performed.
struct Done(Here, Arc<AtomicU32>, u32);

impl Surroundings for Done {
    fn now(&self) -> Duration {
        self.0.now()
    }
    fn rest(&self, time: Duration) {
        self.0.rest(time);
    }
    fn stopped(&self) -> bool {
        self.1.load(Ordering::Relaxed) >= self.2
    }
}

#[test]
fn a_stop_while_sizes_grow_is_heard_at_once() {
    for enough in 0..3 {
        let performed = Arc::new(AtomicU32::new(0));
        let here = Done(Here(Instant::now()), Arc::clone(&performed), enough);
        let worker = Counted(CpuEngine::team(1).remove(0), Arc::clone(&performed));
        let error = measure(Subject::default(), vec![Box::new(worker)], 1 << 20, &Plan::default(), &here, None);
        assert_eq!(error.expect_err("nothing was finished"), BenchError::Stopped);
        // What it is at when the end is wanted is finished: at most the passes of an array that take 10 ms together.
        let after = performed.load(Ordering::Relaxed) - enough;
        assert!(after <= if enough < 2 { 0 } else { 11 }, "{after} more after {enough}");
    }
}

/// The same of a GPU, one product after the other; a right one gives a record that holds.
#[cfg(feature = "gpu")]
#[test]
fn a_gpus_record_holds_and_one_wrong_tile_gives_none() {
    use std::io::Write;

    use hashgrind::gpu::{AdapterQuery, GpuEngine, adapters};

    struct Only<E>(E, Task);
    impl<E: Engine> Engine for Only<E> {
        fn info(&self) -> &DeviceInfo {
            self.0.info()
        }
        fn tasks(&self) -> Vec<Task> {
            vec![self.1]
        }
        fn kernel(&self, task: Task) -> String {
            self.0.kernel(task)
        }
        fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
            self.0.prepare(problem)
        }
        fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
            self.0.perform(passes)
        }
        fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
            self.0.results(places)
        }
    }

    let found = adapters(&AdapterQuery::default().with_software(true));
    let Some(adapter) = found.usable().next() else {
        let why = found.notes.join("; ");
        assert!(std::env::var_os("HASHGRIND_REQUIRE_GPU").is_none(), "there is no adapter: {why}");
        let _ = writeln!(std::io::stderr(), "SKIPPED: no GPU adapter: {why}");
        return;
    };
    let open = || GpuEngine::open(adapter).expect("it opens");
    let record = record_of(vec![Box::new(open())]).expect("the card works");
    let tasks = open().tasks();
    assert_eq!((record.runs.len(), verify(&record)), (2 * tasks.len(), (32 * tasks.len() as u64, Vec::new())));
    let has_one = |work: &str| work.starts_with("gemm_f");
    assert!(
        record.summary.works.iter().all(|work| work.work == "gemm_i8" || work.peak.is_some() == has_one(&work.work))
    );
    for task in tasks.into_iter().filter(|task| task.is_gemm()) {
        let error = record_of(vec![Box::new(OneWrongTile(Only(open(), task), None))]).expect_err("a wrong tile");
        assert!(matches!(error, BenchError::Wrong { .. }), "{task:?}: {error}");
    }
}

/// The user wants an end when the third run is told of.
struct Impatient(Here, AtomicU32);

impl Surroundings for Impatient {
    fn now(&self) -> Duration {
        self.0.now()
    }
    fn rest(&self, time: Duration) {
        self.0.rest(time);
    }
    fn stopped(&self) -> bool {
        self.1.load(Ordering::Relaxed) >= 3
    }
    fn told_ai(&self, number: u32, of: u32, _: &AiRun) {
        assert_eq!(of, 8);
        self.1.store(number, Ordering::Relaxed);
    }
}

#[test]
fn what_was_done_before_a_stop_makes_a_record_that_says_so() {
    let plan = Plan::default().with_repetitions(2).with_duration(Duration::from_millis(5));
    let here = Impatient(Here(Instant::now()), AtomicU32::new(0));
    let record = measure(Subject::default(), team(), 1 << 23, &plan, &here, None).expect("three runs were done");
    assert_eq!(record.runs.len(), 3);
    assert!(record.notes.contains(&"stopped by the user after 3 of 8 runs".to_owned()), "{:?}", record.notes);
    assert_eq!(verify(&record), (48, Vec::new()));
}
