//! `bench ai`: memory bandwidth and products of matrices, with the proof, the meters and the statistics of hash rates.

use std::collections::BTreeMap;
use std::time::Instant;

use hashgrind::bench::ai::{Ai, measure};
use hashgrind::bench::record::{Record, Setting};
use hashgrind::bench::{BenchError, EnergyMeter, Plan, Subject, Surroundings};
use hashgrind::gpu::GpuAdapter;
use hashgrind::scan::DeviceKind;
use hashgrind::scan::ai::Engine;

use super::output::{Format, Printers};
use super::subjects::{SOFTWARE, Wanted, card, place, processor, threads};
use super::{Args, Here, IDLE, Metered, round_idle, stopped};
use crate::failure::{Failure, Outcome};
use crate::meters::Subject as Place;
use crate::meters::power;
use crate::meters::sysfs::Sysfs;
use crate::meters::temperature::Thermometer;
use crate::signals::Signals;
use crate::view::progress::Progress;
use crate::view::words::counted;
use crate::{devices, host};

/// Runs the command: a record for each GPU and for each number of the processor's threads.
pub(super) fn run(args: &Args, quiet: bool) -> Outcome {
    let format = args.format();
    let ending = args.output.as_ref().and_then(|file| file.extension());
    if matches!(format, Format::Md | Format::Csv) || ending.is_some_and(|ending| ending == "md" || ending == "csv") {
        return Err(Failure::usage("bench ai has no tables: --format text, json or jsonl, files .json or .jsonl"));
    }
    let signals = Signals::listen()?;
    let wanted = Wanted::of(args)?;
    let gpus = wanted.gpus(args)?.into_iter().map(|(id, adapter)| Entry::Gpu { id, adapter });
    let entries: Vec<Entry> =
        gpus.chain(threads(args).into_iter().filter(|_| wanted.cpu).map(|threads| Entry::Cpu { threads })).collect();
    if entries.is_empty() {
        return Err(wanted.nothing());
    }
    let mut printers = Printers::open(format, args.output.as_deref(), entries.len())?;
    let progress = Progress::new(quiet);
    for entry in entries {
        if signals.received().is_some() {
            break;
        }
        match record(args, &entry, &signals, &progress) {
            Ok(record) => progress.suspend(|| printers.result(&record))?,
            Err(_) if signals.received().is_some() => (), // Nothing was finished: there is nothing to print.
            Err(failure) => {
                progress.suspend(|| printers.end())?;
                return Err(failure);
            }
        }
    }
    progress.suspend(|| printers.end())?;
    signals.received().map_or(Ok(()), |code| Err(Failure::silent(code)))
}

/// One measurement to make.
enum Entry<'a> {
    /// A processor's workers.
    Cpu { threads: u32 },
    /// A graphics card.
    Gpu { id: usize, adapter: &'a GpuAdapter },
}

/// What does the work, and what a record says of it.
struct Opened {
    workers: Vec<Box<dyn Engine + Send>>,
    kernel_sha256: Option<String>,
    notes: Vec<String>,
}

impl Entry<'_> {
    /// For people.
    fn name(&self) -> String {
        match self {
            Self::Cpu { threads } => format!("cpu, ai, {}", counted(&threads.to_string(), "thread", "threads")),
            Self::Gpu { id, .. } => format!("gpu{id}, ai"),
        }
    }

    /// The flags that choose it.
    fn words(&self) -> String {
        match self {
            Self::Cpu { threads } => format!("--devices cpu --threads {threads}"),
            Self::Gpu { id, adapter } => {
                let software = adapter.kind() == DeviceKind::SoftwareGpu;
                format!("--devices {id}{}", if software { " --allow-software" } else { "" })
            }
        }
    }

    fn open(&self, pin: bool) -> Result<Opened, Failure> {
        match self {
            Self::Cpu { threads } => {
                let (workers, notes) = devices::cpu_engines(*threads as usize, pin);
                Ok(Opened { workers, kernel_sha256: None, notes })
            }
            Self::Gpu { adapter, .. } => {
                let engine = devices::gpu_engine(adapter)?;
                let note = if adapter.kind() == DeviceKind::SoftwareGpu { SOFTWARE } else { NO_MATRIX_UNITS };
                let kernel_sha256 = Some(engine.kernel_sha256());
                let notes = [note.to_owned()].into_iter().chain(engine.choices().iter().cloned()).collect();
                Ok(Opened { workers: vec![Box::new(engine)], kernel_sha256, notes })
            }
        }
    }

    fn place(&self) -> Place<'_> {
        match self {
            Self::Cpu { .. } => Place::Cpu,
            Self::Gpu { adapter, .. } => place(adapter),
        }
    }

    fn array_bytes(&self) -> u64 {
        match self {
            Self::Cpu { .. } => devices::array_bytes(None),
            Self::Gpu { adapter, .. } => devices::array_bytes(Some(adapter)),
        }
    }
}

const NO_MATRIX_UNITS: &str = "products without the card's matrix units (tensor cores), which WGSL does not reach: of a card that \
                               has them a third to a fifth of what it can do (llama.cpp#12767)";

fn record(args: &Args, entry: &Entry, signals: &Signals, progress: &Progress) -> Result<Record<Ai>, Failure> {
    let name = entry.name();
    progress.set(|| format!("{name}: getting ready"));
    let Opened { workers, kernel_sha256, mut notes } = entry.open(args.pin)?;
    let picked = power::pick(entry.place(), &args.power, &Sysfs::of_the_system())?;
    notes.extend(picked.notes);
    let mut meter = picked.meter;
    let cpu = matches!(entry, Entry::Cpu { .. });
    let here = Here { began: Instant::now(), signals, progress, name: &name, repetitions: args.repetitions, cpu };
    let idle = meter.as_mut().and_then(|meter| meter.idle_watts(IDLE, |time| here.rest(time)));
    if here.stopped() {
        return Err(stopped(signals));
    }
    let mut subject = Subject::default();
    subject.tool = host::tool(kernel_sha256);
    subject.time_utc = host::time_utc();
    let span = |time: std::time::Duration| format!("{}s", time.as_secs_f64());
    let mut words = vec![format!("hashgrind bench ai {}", entry.words())];
    words.extend((args.pin && cpu).then(|| "--pin".to_owned()));
    words.push(format!("--duration {} --repetitions {}", span(args.duration()), args.repetitions));
    words.push(format!("--delay {}", span(args.delay)));
    words.extend(args.power.words());
    subject.command = words.join(" ");
    subject.host = host::host();
    subject.device = match entry {
        Entry::Cpu { .. } => processor(),
        Entry::Gpu { adapter, .. } => card(adapter),
    };
    subject.settings = BTreeMap::from([("pin".to_owned(), Setting::Flag(args.pin && cpu))]);
    subject.env = host::env();
    subject.power = meter.as_ref().map_or_else(power::unknown, |meter| round_idle(meter.record(idle)));
    subject.notes = notes;
    let plan = Plan::default().with_repetitions(args.repetitions).with_duration(args.duration()).with_delay(args.delay);
    let thermometer = Thermometer::pick(entry.place(), &Sysfs::of_the_system());
    let mut metered = meter.map(|meter| Metered { meter, thermometer, trouble: None });
    let mut record = measure(
        subject,
        workers,
        entry.array_bytes(),
        &plan,
        &here,
        metered.as_mut().map(|metered| metered as &mut dyn EnergyMeter),
    )
    .map_err(|error| if error == BenchError::Stopped { stopped(signals) } else { error.into() })?;
    record.notes.extend(metered.and_then(|metered| metered.trouble));
    Ok(record)
}
