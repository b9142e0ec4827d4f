//! A quick look at how fast this machine is (floor F6), for commands that were given no hash rate. Not a benchmark: no
//! proof, no repeats.

use std::io::{self, Write};
use std::sync::{Barrier, Mutex, PoisonError};
use std::time::{Duration, Instant};

use hashgrind::cpu::{self, Choice, Kernel};
use hashgrind::economics::{AiMachine, FigureClass};
use hashgrind::measure::measure;
use hashgrind::miner::MinerDevice;
use hashgrind::pow::RawHeader;
use hashgrind::scan::ai::{Engine, Problem, Size, Task};
use hashgrind::scan::{ScanError, Scanner};

use crate::calibration;
use crate::devices::{Choose, DeviceArgs, Engines, Place};
use crate::failure::{Failure, Kind};
use crate::meters::Subject;
use crate::meters::power::{self, Meter, PowerArgs};
use crate::meters::sysfs::Sysfs;

/// How long a device is watched.
const WATCH: Duration = Duration::from_millis(1000);

/// How long a kernel is watched for the ladder.
const WATCH_KERNEL: Duration = Duration::from_millis(300);

/// What was seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Watched {
    pub(crate) hashes_per_second: f64,
    /// With what the machine takes at rest; `None` where nothing measures it.
    pub(crate) joules_per_terahash: Option<f64>,
}

/// Name and hash rate of the devices that the flags mean, all at work together.
pub(crate) fn machine(devices: &DeviceArgs) -> Result<(String, f64), Failure> {
    let opened = devices.open(Choose::ByMeasurement)?;
    let name = opened.describe();
    Ok((name, together(opened.devices)?))
}

/// Each device that the flags mean by itself: its name, how many workers it has, and what was seen. The processor's workers
/// are one device.
pub(crate) fn machines(devices: &DeviceArgs, power: &PowerArgs) -> Result<Vec<(String, usize, Watched)>, Failure> {
    let mut seen = Vec::new();
    for opened in devices.open_apart(Choose::ByMeasurement)? {
        let (name, workers) = (opened.describe(), opened.devices.len());
        let place = opened.places.first().cloned();
        let subject = place.as_ref().map_or(Subject::Cpu, Place::subject);
        seen.push((name, workers, metered(subject, power, || together(opened.devices))?));
    }
    Ok(seen)
}

/// What each device that the flags mean reads of its memory in a second, by itself. The processor's workers are one device.
pub(crate) fn memories(devices: &DeviceArgs) -> Result<Vec<AiMachine>, Failure> {
    let read = |engines: Engines| {
        let rate = load(engines.workers, engines.array_bytes)?;
        Ok(AiMachine::new(engines.name, rate, FigureClass::Measured)?)
    };
    devices.engines_apart()?.into_iter().map(read).collect()
}

/// Bytes a second that the workers of one device read together. Some of the results are looked at.
fn load(workers: Vec<Box<dyn Engine + Send>>, array_bytes: u64) -> Result<f64, Failure> {
    let most = workers.iter().map(|worker| worker.most_bytes()).min().unwrap_or(0);
    let problem = Problem::new(Task::Load, Size::array(array_bytes.min(most)), &[0; 32])
        .ok_or_else(|| Failure::new(Kind::NoDevice, "an array of this size can't be read".to_owned()))?;
    let places = problem.places();
    let ready = Barrier::new(workers.len());
    let watch = |mut worker: Box<dyn Engine + Send>| -> Result<f64, ScanError> {
        let passes = prepared(&mut *worker, &problem);
        ready.wait();
        let passes = passes?;
        let (began, mut bytes) = (Instant::now(), 0);
        while began.elapsed() < WATCH {
            bytes += worker.perform(passes)?.amount;
        }
        let rate = bytes as f64 / began.elapsed().as_secs_f64();
        let results = worker.results(&places)?;
        let wrong = places
            .iter()
            .zip(results)
            .any(|(place, result)| result.is_some_and(|result| !problem.expected(*place).accepts(result)));
        if wrong { Err(ScanError::NotProven { reason: "a sum that it read is wrong".to_owned() }) } else { Ok(rate) }
    };
    let rates: Vec<Result<f64, ScanError>> = std::thread::scope(|scope| {
        let threads: Vec<_> = workers.into_iter().map(|worker| scope.spawn(|| watch(worker))).collect();
        threads.into_iter().map(|thread| thread.join().expect("an engine does not panic")).collect()
    });
    rates.into_iter().sum::<Result<f64, ScanError>>().map_err(|error| Failure::new(Kind::DeviceLost, error))
}

/// Gets a worker ready and finds how often it goes through its array in a call of ten milliseconds.
fn prepared(worker: &mut dyn Engine, problem: &Problem) -> Result<u32, ScanError> {
    worker.prepare(problem)?;
    worker.perform(1)?; // Memory is there, clocks are up.
    let mut passes = 1;
    loop {
        let began = Instant::now();
        worker.perform(passes)?;
        if began.elapsed() >= Duration::from_millis(10) || passes >= 1024 {
            return Ok(passes);
        }
        passes *= 2;
    }
}

/// The sum of the rates of devices that work at the same time.
fn together(devices: Vec<MinerDevice>) -> Result<f64, Failure> {
    let rates: Vec<Result<f64, Failure>> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            devices.into_iter().map(|device| scope.spawn(move || rate(&mut *device.into_inner(), WATCH))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a scanner does not panic")).collect()
    });
    rates.into_iter().sum()
}

/// The rate that `work` reports and the energy that it took.
fn metered(
    subject: Subject<'_>,
    power: &PowerArgs,
    work: impl FnOnce() -> Result<f64, Failure>,
) -> Result<Watched, Failure> {
    let power::Picked { mut meter, notes } = power::pick(subject, power, &Sysfs::of_the_system())?;
    notes.iter().for_each(|note| say_once(note));
    if let Some(meter) = &mut meter {
        meter.start();
    }
    let began = Instant::now();
    let hashes_per_second = work()?;
    let seconds = began.elapsed().as_secs_f64();
    let joules = meter.as_mut().and_then(Meter::stop);
    if let (None, Some(trouble)) = (joules, meter.as_ref().and_then(Meter::trouble)) {
        say_once(&trouble);
    }
    let joules_per_terahash = joules.map(|joules| joules / (hashes_per_second * seconds) * 1e12);
    Ok(Watched { hashes_per_second, joules_per_terahash })
}

/// A note for people. Every measurement meets the same counter, so the same words are said once.
fn say_once(note: &str) {
    static SAID: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if !said.iter().any(|words| words == note) {
        // A closed standard error leaves nobody to tell.
        let _ = writeln!(io::stderr(), "note: {note}");
        said.push(note.to_owned());
    }
}

/// Textbook code on one core: three compressions a header, nothing carried over from one nonce to the next.
pub(crate) fn textbook(power: &PowerArgs) -> Result<Watched, Failure> {
    metered(Subject::Cpu, power, || {
        let header = RawHeader::genesis();
        let began = Instant::now();
        let mut hashes = 0u32;
        let mut seen = 0u32;
        while began.elapsed() < WATCH_KERNEL {
            for _ in 0..1000 {
                // The sum keeps the compiler from leaving the work out.
                seen = seen.wrapping_add(header.with_nonce(hashes).digest().top_word());
                hashes = hashes.wrapping_add(1);
            }
        }
        std::hint::black_box(seen);
        Ok(f64::from(hashes) / began.elapsed().as_secs_f64())
    })
}

/// Each kernel that this processor can run and that passes its self-test, on one core; slowest first.
pub(crate) fn kernels(power: &PowerArgs) -> Result<Vec<(&'static Kernel, Watched)>, Failure> {
    let mut seen = Vec::new();
    for kernel in cpu::kernels() {
        let siblings = calibration::siblings_of(kernel);
        let work = || of_kernel(Choice { kernel, siblings }, WATCH_KERNEL);
        // A kernel that can't run here is no step.
        if kernel.is_available()
            && let Ok(watched) = metered(Subject::Cpu, power, work)
        {
            seen.push((kernel, watched));
        }
    }
    seen.sort_by(|a, b| a.1.hashes_per_second.total_cmp(&b.1.hashes_per_second));
    Ok(seen)
}

/// Hashes a second of a kernel on one core over about `span`, if it passes its self-test.
pub(crate) fn of_kernel(choice: Choice, span: Duration) -> Result<f64, Failure> {
    let mut device = calibration::tested(choice).map_err(Failure::usage)?;
    rate(&mut device, span)
}

/// Hashes a second of one scanner over about `span`, after a tenth of that to warm up.
fn rate(scanner: &mut dyn Scanner, span: Duration) -> Result<f64, Failure> {
    let start = Instant::now();
    let measured = measure(scanner, span / 10, span, &|| start.elapsed());
    measured.map(|measured| measured.hashes_per_second()).map_err(|error| Failure::new(Kind::DeviceLost, error))
}
