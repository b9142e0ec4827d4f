//! `hashgrind bench` (floor F6): flags to a matrix of measurements, each of them a record that proves itself.

mod ai;
mod output;
mod subjects;
mod verify;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use hashgrind::bench::ai::AiRun;
use hashgrind::bench::matrix::{ListError, counts};
use hashgrind::bench::record::{Power, Record, Run};
use hashgrind::bench::{self, BenchError, CycleCounter, EnergyMeter, Plan, Subject, Surroundings};
use hashgrind::gpu::ShaderVariant;

use crate::devices::MAX_THREADS;
use crate::failure::{Failing, Failure, Kind, Outcome};
use crate::meters::cycles::CycleCounter as Counter;
use crate::meters::power::{self, Meter, PowerArgs};
use crate::meters::sysfs::Sysfs;
use crate::meters::temperature::Thermometer;
use crate::signals::Signals;
use crate::view::progress::Progress;
use crate::view::units;
use crate::view::words::digits;
use crate::{calibration, host};
use output::{Format, Printers};
use subjects::Entry;

/// Measure hash rates, with proof that the work was done
///
/// Every device, kernel, number of threads and profile that the lists name is measured by itself; each result is a record:
/// all samples, and every hit of the ranges that were scanned, so that `bench --verify` can check it. Nothing in it names
/// you or this machine.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What to measure: without a word hash rates; `ai` memory and matrix products, the work of AI
    #[arg(value_enum, value_name = "WORK", conflicts_with_all = ["verify", "kernel", "siblings", "variant", "workload_profile", "warmup"])]
    work: Option<Work>,
    /// Check records instead of measuring: exit code 1 when one is not true
    #[arg(long, value_name = "RECORD")]
    verify: Option<PathBuf>,
    /// Share of a record's hashes to scan again, 0 to 1 [default: as many as take a second or two]
    #[arg(long, value_name = "SHARE", requires = "verify", value_parser = parse_share)]
    sample: Option<f64>,
    /// Scan all of a record's ranges again
    #[arg(long, requires = "verify", conflicts_with = "sample")]
    full: bool,

    /// Only these devices: ids from `hashgrind devices`, such as 0,2,cpu
    #[arg(short, long, value_name = "IDS", value_delimiter = ',', help_heading = "Devices")]
    devices: Vec<String>,
    /// No GPU
    #[arg(long, help_heading = "Devices")]
    no_gpu: bool,
    /// No CPU
    #[arg(long, help_heading = "Devices")]
    no_cpu: bool,
    /// Also drivers that run shaders on the processor: slower than the CPU kernels, for tests
    #[arg(long, help_heading = "Devices")]
    allow_software: bool,
    /// Numbers of CPU workers: 4, 1,2, 1-8, 1-16*2 [default: as many as this process may run at once]
    #[arg(short, long, value_name = "LIST", help_heading = "Devices", value_parser = parse_threads)]
    threads: Option<Counts>,
    /// CPU kernels by their names in `hashgrind kernels`, or `all` [default: the fastest]. With --verify: the one that checks
    #[arg(long, value_name = "NAMES", value_delimiter = ',', help_heading = "Devices")]
    kernel: Vec<String>,
    /// Headers that a CPU kernel works on at once, 1 to 8; they differ in version bits [default: the fastest]
    #[arg(long, value_name = "N", help_heading = "Devices", value_parser = clap::value_parser!(u32).range(1..=calibration::MOST_SIBLINGS as i64))]
    siblings: Option<u32>,
    /// GPU kernels as `hashgrind tune` names them, with ; between two [default: what tuning found]
    #[arg(long, value_name = "VARIANTS", value_delimiter = ';', help_heading = "Devices")]
    variant: Vec<ShaderVariant>,
    /// How long one dispatch takes on a GPU: numbers from 1 to 4 for 2, 12, 96 and 480 ms
    #[arg(short, long, value_name = "LIST", default_value = "2", help_heading = "Devices")]
    workload_profile: Counts,
    /// Bind each CPU worker to a core of its own, among those this process may use
    #[arg(long, help_heading = "Devices")]
    pin: bool,

    /// How long a sample takes [default: 6s, of the work of AI 1s]
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = units::parse_positive_duration)]
    duration: Option<Duration>,
    /// Samples of each measurement
    #[arg(short, long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    repetitions: u32,
    /// Work before the first sample, which does not count
    #[arg(long, value_name = "DURATION", default_value = "1s", allow_hyphen_values = true, value_parser = units::parse_duration)]
    warmup: Duration,
    /// Pause between samples, to cool down
    #[arg(long, value_name = "DURATION", default_value = "0", allow_hyphen_values = true, value_parser = units::parse_duration)]
    delay: Duration,

    /// What standard output gets
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// The same as --format jsonl: a JSON object a line for each result
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Also write the records to this file; its ending says how: .json, .jsonl, .csv or .md
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    power: PowerArgs,
}

/// What is measured beside hash rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Work {
    /// Memory bandwidth and products of matrices
    Ai,
}

/// A list of numbers above zero.
#[derive(Clone, Debug)]
struct Counts(Vec<u32>);

impl std::str::FromStr for Counts {
    type Err = ListError;
    fn from_str(text: &str) -> Result<Self, ListError> {
        counts(text).map(Self)
    }
}

fn parse_threads(text: &str) -> Result<Counts, String> {
    let counts: Counts = text.parse().map_err(|error: ListError| error.to_string())?;
    match counts.0.iter().find(|threads| **threads as usize > MAX_THREADS) {
        Some(threads) => Err(format!("{threads} CPU workers are too many: at most {MAX_THREADS}")),
        None => Ok(counts),
    }
}

fn parse_share(text: &str) -> Result<f64, String> {
    let share = text.parse().ok().filter(|share: &f64| (0.0..=1.0).contains(share));
    share.ok_or_else(|| format!("\"{text}\" is no share from 0 to 1"))
}

impl Args {
    fn format(&self) -> Format {
        if self.json { Format::Jsonl } else { self.format }
    }

    fn duration(&self) -> Duration {
        self.duration.unwrap_or(Duration::from_secs(if self.work.is_some() { 1 } else { 6 }))
    }
}

impl Failing for BenchError {
    fn kind(&self) -> Kind {
        match self {
            Self::Wrong { .. } => Kind::SelfTest,
            Self::Nothing(_) => Kind::NoDevice,
            Self::Stopped => Kind::Interrupted,
            _ => Kind::DeviceLost,
        }
    }
}

/// Runs the command.
pub(crate) fn run(args: &Args, quiet: bool) -> Outcome {
    if let Some(path) = &args.verify {
        return verify::run(args, path);
    }
    if args.work == Some(Work::Ai) {
        return ai::run(args, quiet);
    }
    let signals = Signals::listen()?;
    let entries = subjects::entries(args)?;
    let format = args.format();
    // Opened before anything is measured: nobody should wait an hour to hear that a file can't be written.
    let mut printers = Printers::open(format, args.output.as_deref(), entries.len())?;
    let progress = Progress::new(quiet);
    for (number, entry) in entries.iter().enumerate() {
        if signals.received().is_some() {
            break;
        }
        let name = format!("{} of {}: {}", number + 1, entries.len(), entry.name());
        match measure(args, entry, &signals, &progress, &name) {
            Ok(record) => progress.suspend(|| printers.result(&record))?,
            Err(failure) if signals.received().is_some() => {
                let _ = failure; // Nothing was finished: there is nothing to print.
            }
            Err(failure) => {
                // What was measured before stays good.
                progress.suspend(|| printers.end())?;
                return Err(failure);
            }
        }
    }
    progress.suspend(|| printers.end())?;
    signals.received().map_or(Ok(()), |code| Err(Failure::silent(code)))
}

/// One measurement.
fn measure(args: &Args, entry: &Entry, signals: &Signals, progress: &Progress, name: &str) -> Result<Record, Failure> {
    progress.set(|| format!("{name}: getting ready"));
    let (workers, mut notes) = entry.open(args.pin)?;
    let picked = power::pick(entry.metered(), &args.power, &Sysfs::of_the_system())?;
    notes.extend(picked.notes);
    let mut meter = picked.meter;
    let here =
        Here { began: Instant::now(), signals, progress, name, repetitions: args.repetitions, cpu: entry.is_cpu() };
    let idle = meter.as_mut().and_then(|meter| meter.idle_watts(IDLE, |time| here.rest(time)));
    if here.stopped() {
        return Err(stopped(signals));
    }
    let mut subject = Subject::default();
    subject.tool = host::tool(entry.kernel_sha256());
    subject.time_utc = host::time_utc();
    subject.command = command(args, entry);
    subject.host = host::host();
    subject.device = entry.device();
    subject.settings = entry.settings(args.pin);
    subject.env = host::env();
    subject.power = meter.as_ref().map_or_else(power::unknown, |meter| round_idle(meter.record(idle)));
    subject.notes = notes;
    let plan = Plan::default()
        .with_repetitions(args.repetitions)
        .with_duration(args.duration())
        .with_warm_up(args.warmup)
        .with_delay(args.delay)
        .with_chunk(entry.chunk());
    let thermometer = Thermometer::pick(entry.metered(), &Sysfs::of_the_system());
    let mut metered = meter.map(|meter| Metered { meter, thermometer, trouble: None });
    let mut record =
        bench::measure(subject, workers, &plan, &here, metered.as_mut().map(|metered| metered as &mut dyn EnergyMeter))
            .map_err(|error| if error == BenchError::Stopped { stopped(signals) } else { error.into() })?;
    record.notes.extend(metered.and_then(|metered| metered.trouble));
    if entry.is_cpu() && record.summary.cycles_per_hash.is_none() {
        record.notes.push(NO_COUNTERS.to_owned());
    }
    progress.set(|| format!("{name}: measuring the peak"));
    entry.roofline(&mut record);
    Ok(record)
}

/// Time for the power at rest.
const IDLE: Duration = Duration::from_secs(2);

const NO_COUNTERS: &str = "cycles a hash are not known: this system gives no cycle counters (virtual machines and containers \
                           often have none; on Linux, kernel.perf_event_paranoid may forbid them)";

fn stopped(signals: &Signals) -> Failure {
    Failure::silent(signals.received().unwrap_or(Kind::Interrupted))
}

fn round_idle(power: Power) -> Power {
    Power { idle_watts: power.idle_watts.map(|watts| (watts * 1e3).round() / 1e3), ..power }
}

/// The command line that repeats this one measurement. It is written from what was understood, not from what was typed, so
/// nothing gets into it that is nobody's business: no file names, no environment.
fn command(args: &Args, entry: &Entry) -> String {
    let mut words = vec!["hashgrind bench".to_owned()];
    words.extend(entry.words());
    words.extend(args.pin.then(|| "--pin".to_owned()));
    let span = |time: Duration| format!("{}s", time.as_secs_f64());
    words.push(format!("--duration {} --repetitions {}", span(args.duration()), args.repetitions));
    words.push(format!("--warmup {} --delay {}", span(args.warmup), span(args.delay)));
    words.extend(args.power.words());
    words.join(" ")
}

/// Meters as the library wants them.
struct Metered {
    meter: Meter,
    thermometer: Option<Thermometer>,
    /// Why the energy of a run is not known.
    trouble: Option<String>,
}

impl EnergyMeter for Metered {
    fn start(&mut self) {
        self.meter.start();
    }
    fn stop(&mut self) -> Option<f64> {
        let joules = self.meter.stop();
        if joules.is_none() {
            self.trouble = self.trouble.take().or_else(|| self.meter.trouble());
        }
        joules
    }
    fn celsius(&mut self) -> Option<f64> {
        self.thermometer.as_ref()?.celsius()
    }
}

impl CycleCounter for Counter {
    fn cycles(&mut self) -> Option<u64> {
        self.read()
    }
}

/// The world as the library wants it.
struct Here<'a> {
    began: Instant,
    signals: &'a Signals,
    progress: &'a Progress,
    name: &'a str,
    repetitions: u32,
    cpu: bool,
}

impl Surroundings for Here<'_> {
    fn now(&self) -> Duration {
        self.began.elapsed()
    }
    fn rest(&self, time: Duration) {
        // In pieces, so that a signal ends it.
        let until = Instant::now() + time;
        while !self.stopped() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            std::thread::sleep(left.min(Duration::from_millis(50)));
        }
    }
    fn stopped(&self) -> bool {
        self.signals.received().is_some()
    }
    fn cycle_counter(&self) -> Option<Box<dyn CycleCounter>> {
        // A thread that feeds a GPU has cycles that say nothing about the GPU.
        self.cpu.then(Counter::open).flatten().map(|counter| Box::new(counter) as Box<dyn CycleCounter>)
    }
    fn told(&self, number: u32, run: &Run) {
        let rate = units::hash_rate(run.hashes as f64 / run.seconds);
        self.progress.set(|| format!("{}: run {number} of {}, {rate}", self.name, self.repetitions));
    }
    fn told_ai(&self, number: u32, of: u32, run: &AiRun) {
        let rate = format!(
            "{} G{}",
            digits(run.rate() / 1e9, 4),
            if run.flops_per_second.is_some() { "FLOP/s" } else { "B/s" }
        );
        self.progress.set(|| format!("{}: run {number} of {of}, {}, {rate}", self.name, run.work));
    }
}
