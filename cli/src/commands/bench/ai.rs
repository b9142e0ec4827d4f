//! `bench ai`: memory bandwidth and products of matrices, with the proof, the meters and the statistics of hash rates.

use std::collections::BTreeMap;
use std::time::Instant;

use hashgrind::bench::ai::{Ai, measure};
use hashgrind::bench::record::{Device, Record, Setting};
use hashgrind::bench::{BenchError, EnergyMeter, Plan, Subject, Surroundings};
use hashgrind::cpu::CpuDevice;
use hashgrind::scan::Scanner;

use super::output::{Format, Printers};
use super::{Args, Here, IDLE, Metered, round_idle, stopped};
use crate::failure::{Failure, Kind, Outcome};
use crate::meters::Subject as Place;
use crate::meters::power;
use crate::meters::sysfs::Sysfs;
use crate::meters::temperature::Thermometer;
use crate::signals::Signals;
use crate::view::progress::Progress;
use crate::view::words::counted;
use crate::{devices, host};

/// Runs the command: a record for each number of threads.
pub(super) fn run(args: &Args, quiet: bool) -> Outcome {
    let format = args.format();
    let ending = args.output.as_ref().and_then(|file| file.extension());
    if matches!(format, Format::Md | Format::Csv) || ending.is_some_and(|ending| ending == "md" || ending == "csv") {
        return Err(Failure::usage("bench ai has no tables: --format text, json or jsonl, files .json or .jsonl"));
    }
    if args.no_cpu || args.devices.iter().any(|id| id != "cpu") {
        let message = "bench ai measures processors only so far: --devices cpu";
        return Err(Failure::new(Kind::NoDevice, message));
    }
    let signals = Signals::listen()?;
    let all = std::thread::available_parallelism().map_or(1, |all| all.get() as u32);
    let threads = args.threads.as_ref().map_or_else(|| vec![all], |threads| threads.0.clone());
    let mut printers = Printers::open(format, args.output.as_deref(), threads.len())?;
    let progress = Progress::new(quiet);
    for threads in threads {
        if signals.received().is_some() {
            break;
        }
        match record(args, threads, &signals, &progress) {
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

fn record(args: &Args, threads: u32, signals: &Signals, progress: &Progress) -> Result<Record<Ai>, Failure> {
    let name = format!("cpu, ai, {}", counted(&threads.to_string(), "thread", "threads"));
    progress.set(|| format!("{name}: getting ready"));
    let (workers, mut notes) = devices::cpu_engines(threads as usize, args.pin);
    let picked = power::pick(Place::Cpu, &args.power, &Sysfs::of_the_system())?;
    notes.extend(picked.notes);
    let mut meter = picked.meter;
    let here = Here { began: Instant::now(), signals, progress, name: &name, repetitions: args.repetitions, cpu: true };
    let idle = meter.as_mut().and_then(|meter| meter.idle_watts(IDLE, |time| here.rest(time)));
    if here.stopped() {
        return Err(stopped(signals));
    }
    let mut subject = Subject::default();
    subject.tool = host::tool(None);
    subject.time_utc = host::time_utc();
    let span = |time: std::time::Duration| format!("{}s", time.as_secs_f64());
    let mut words = vec![format!("hashgrind bench ai --devices cpu --threads {threads}")];
    words.extend(args.pin.then(|| "--pin".to_owned()));
    words.push(format!("--duration {} --repetitions {}", span(args.duration()), args.repetitions));
    words.push(format!("--delay {}", span(args.delay)));
    words.extend(args.power.words());
    subject.command = words.join(" ");
    subject.host = host::host();
    subject.device = Device {
        name: CpuDevice::widest_available().info().name.clone(),
        backend: "cpu".to_owned(),
        kind: "cpu".to_owned(),
        ..Device::default()
    };
    subject.settings = BTreeMap::from([("pin".to_owned(), Setting::Flag(args.pin))]);
    subject.env = host::env();
    subject.power = meter.as_ref().map_or_else(power::unknown, |meter| round_idle(meter.record(idle)));
    subject.notes = notes;
    let plan = Plan::default().with_repetitions(args.repetitions).with_duration(args.duration()).with_delay(args.delay);
    let thermometer = Thermometer::pick(Place::Cpu, &Sysfs::of_the_system());
    let mut metered = meter.map(|meter| Metered { meter, thermometer, trouble: None });
    let mut record = measure(
        subject,
        workers,
        array_bytes(&Sysfs::of_the_system()),
        &plan,
        &here,
        metered.as_mut().map(|metered| metered as &mut dyn EnergyMeter),
    )
    .map_err(|error| if error == BenchError::Stopped { stopped(signals) } else { error.into() })?;
    record.notes.extend(metered.and_then(|metered| metered.trouble));
    Ok(record)
}

/// Arrays of four times the last cache, so that they are read from memory; 128 MiB at least.
fn array_bytes(system: &Sysfs) -> u64 {
    let cache = |index: u32| {
        let path = system.path(&format!("sys/devices/system/cpu/cpu0/cache/index{index}/size"));
        let text = system.text(&path).ok()?;
        text.trim().strip_suffix('K')?.parse::<u64>().ok()
    };
    let largest = (0..8).filter_map(cache).max().unwrap_or(0) << 10;
    (4 * largest).max(128 << 20)
}
