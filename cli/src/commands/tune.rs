//! `hashgrind tune` (floor F6): measures the kernels on this machine and remembers the fastest.

mod cpu;

use std::io::{self, Write};
use std::time::{Duration, Instant};

use hashgrind::gpu::{Driver, GpuAdapter, GpuDevice, GpuOptions, ShaderVariant, scan_text};
use hashgrind::scan::Scanner;
use hashgrind::tune::{Candidates, Told, TunePlan, TuneRecord, tune};
use serde::Serialize;

use crate::failure::{Failure, Kind, Outcome};
use crate::gpus::{self, GpuArgs, KeptKernels, TuneFile};
use crate::signals::Signals;
use crate::view::{self, units};

/// Measure the kernels on this machine and keep the fastest
///
/// Every GPU, unless `--devices` says otherwise; with `--devices cpu` each kernel of the processor with each number of
/// siblings, by turns. Tests every variant before it is measured, requires equal answers, and keeps the result under the
/// kernels' text, the adapter, its driver and this version. `mine`, `grind` and `bench` use what was found. A variant that takes the driver down
/// with it is known at the next start and left out.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only these devices: ids from `hashgrind devices`, such as 0,2,cpu [default: every GPU]
    #[arg(short, long, value_name = "IDS", value_delimiter = ',')]
    devices: Vec<String>,
    /// How long each variant is measured
    #[arg(long, value_name = "DURATION", default_value = "1s", allow_hyphen_values = true, value_parser = units::parse_positive_duration)]
    time: Duration,
    /// How long a device may take in all, compiling included
    #[arg(long, value_name = "DURATION", default_value = "60s", allow_hyphen_values = true, value_parser = units::parse_positive_duration)]
    budget: Duration,
    /// Measure again even if the result is known
    #[arg(long)]
    force: bool,
    /// One JSON object instead of tables
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    gpus: GpuArgs,
}

#[derive(Serialize)]
struct Output {
    devices: Vec<Device>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Device {
    Cpu(cpu::Tuned),
    Gpu(Tuned),
}

/// What is known of one GPU.
#[derive(Serialize)]
struct Tuned {
    id: String,
    /// Adapter: name, backend and ids.
    adapter: String,
    /// Driver and generation, as the start table knows them.
    driver: &'static str,
    /// Whether it was measured before.
    cached: bool,
    variants: Vec<Tried>,
    chosen: String,
    seconds: f64,
    /// Whether all that could win was tried.
    complete: bool,
}

#[derive(Serialize)]
struct Tried {
    name: String,
    stage: usize,
    bytes: u64,
    hashes_per_second: Option<f64>,
    compile_seconds: f64,
    /// All of it, with compiling and the self-test.
    seconds: f64,
    /// Why it has no figure.
    error: Option<String>,
    /// How its figure compares.
    note: Option<String>,
}

impl Tuned {
    fn new(id: usize, driver: Driver, cached: bool, record: TuneRecord) -> Self {
        let variants = record.rows.into_iter().map(|row| {
            let measured = row.hashes_per_second.is_some();
            Tried {
                name: row.variant,
                stage: row.stage,
                bytes: row.size,
                hashes_per_second: row.hashes_per_second,
                compile_seconds: row.compile_seconds,
                seconds: row.seconds,
                error: (!measured).then(|| row.reason.clone()),
                note: measured.then_some(row.reason),
            }
        });
        Tuned {
            id: id.to_string(),
            adapter: record.key.adapter,
            driver: driver.name(),
            cached,
            variants: variants.collect(),
            chosen: record.chosen,
            seconds: record.seconds,
            complete: record.complete,
        }
    }

    fn table(&self) -> String {
        let mut rows = vec![["VARIANT", "RATE", "COMPILED IN", "NOTE"].map(str::to_owned).to_vec()];
        for tried in &self.variants {
            let note = if tried.name == self.chosen { Some("chosen") } else { None };
            let note = note.or(tried.note.as_deref()).or(tried.error.as_deref()).unwrap_or_default();
            let compiled =
                if tried.seconds == 0.0 { "-".to_owned() } else { format!("{:.1} s", tried.compile_seconds) };
            let rate = tried.hashes_per_second.map_or_else(|| "-".to_owned(), units::hash_rate);
            rows.push(vec![tried.name.clone(), rate, compiled, note.to_owned()]);
        }
        let from = if self.cached { ", measured before (--force measures again)" } else { "" };
        format!("{} {}{from}\n{}{}", self.id, self.adapter, view::table(&rows), rest(self.complete))
    }
}

/// What is said under a table where the budget was too short for all.
const fn rest(complete: bool) -> &'static str {
    if complete { "" } else { "the budget ended before all was tried: --force with a longer --budget tries the rest\n" }
}

/// Runs the command.
pub(crate) fn run(args: &Args, quiet: bool) -> Outcome {
    let signals = Signals::listen()?;
    let mut devices = Vec::new();
    let mut done = |device: Device| -> io::Result<()> {
        match &device {
            _ if args.json => devices.push(device),
            Device::Cpu(tuned) => view::text(&tuned.table())?,
            Device::Gpu(tuned) => view::text(&tuned.table())?,
        }
        Ok(())
    };
    let is_cpu = |id: &String| id == "cpu";
    let gpus = if args.devices.is_empty() || !args.devices.iter().all(is_cpu) { Some(args.gpus.find()?) } else { None };
    if let Some(found) = gpus.as_ref().filter(|found| found.usable().next().is_none()) {
        return Err(Failure::new(Kind::NoDevice, format!("no GPU to tune: {}", gpus::why_none(found))));
    }
    let named = gpus.as_ref().map(|found| gpus::named(found, &args.devices)).transpose()?;
    if args.devices.iter().any(is_cpu) {
        for tuned in cpu::tune(args.time, args.budget, args.force)? {
            done(Device::Cpu(tuned))?;
        }
    }
    for (id, adapter) in named.into_iter().flatten() {
        let known = TuneFile::read().record(&gpus::tune_key(adapter)).filter(|_| !args.force).cloned();
        let cached = known.is_some();
        let record = match known {
            Some(record) => record,
            None => measure(args, id, adapter, &signals, &|line| {
                if !quiet {
                    let _ = writeln!(io::stderr(), "{line}"); // A closed standard error leaves nobody to tell.
                }
            })?,
        };
        done(Device::Gpu(Tuned::new(id, adapter.driver_row(), cached, record)))?;
    }
    if args.json { Ok(view::json_line(&Output { devices })?) } else { Ok(()) }
}

/// Measures one adapter's kernels and keeps the result.
fn measure(
    args: &Args,
    id: usize,
    adapter: &GpuAdapter,
    signals: &Signals,
    say: &dyn Fn(&str),
) -> Result<TuneRecord, Failure> {
    let (key, driver) = (gpus::tune_key(adapter), adapter.driver_row());
    let shared = if adapter.shares_memory() { "; it shares the processor's memory" } else { "" };
    say(&format!("{id} {}: {} ({}){shared}", adapter.name(), driver.title(), adapter.driver()));
    say(&format!(" starts with {}: {}", driver.start(), driver.why()));
    let hung: Vec<String> = TuneFile::read().hung(&key).into_iter().map(str::to_owned).collect();
    for variant in &hung {
        say(&format!("warning: {variant}: {}", hung_before()));
    }
    let start = Instant::now();
    let plan = TunePlan::default().with_time(args.time).with_budget(args.budget);
    let mut unkept = None;
    let mut trying = String::new();
    let mut told = |told: Told<'_>| {
        let noted = match told {
            Told::Trying(variant) => {
                variant.clone_into(&mut trying);
                TuneFile::note(&key, variant, false)
            }
            Told::Done(row) => {
                let rate = row.hashes_per_second.map_or_else(|| "-".to_owned(), units::hash_rate);
                say(&format!(" {}  {rate}  {}", row.variant, row.reason));
                // It came back, with a figure or an error.
                if row.variant == trying { TuneFile::note(&key, &trying, true) } else { Ok(()) }
            }
            _ => Ok(()),
        };
        unkept = noted.err().or(unkept.take());
    };
    let mut variants = Variants { adapter, gpus: &args.gpus, hung, signals };
    let record = tune(&mut variants, key.clone(), &plan, &|| start.elapsed(), &mut told);
    if let Some(signal) = signals.received() {
        return Err(Failure::silent(signal));
    }
    let record = record.map_err(|error| Failure::new(Kind::SelfTest, format!("{}: {error}", adapter.name())))?;
    if let Some(error) = TuneFile::keep(&record).err().or(unkept) {
        say(&format!("warning: the result could not be kept: {error}"));
    }
    Ok(record)
}

/// The kernels of one adapter as the tuner sees them.
struct Variants<'a> {
    adapter: &'a GpuAdapter,
    gpus: &'a GpuArgs,
    /// What earlier runs did not come back from.
    hung: Vec<String>,
    signals: &'a Signals,
}

/// What is said of a variant that an earlier run did not come back from.
fn hung_before() -> String {
    let file = TuneFile::path().map_or_else(String::new, |file| format!("; to try it again remove {}", file.display()));
    format!("left out: an earlier run did not come back from it with a figure{file}")
}

impl Candidates for Variants<'_> {
    type Variant = ShaderVariant;

    fn stage(&mut self, stage: usize, best: Option<&ShaderVariant>) -> Option<Vec<Vec<ShaderVariant>>> {
        let driver = self.adapter.driver_row();
        driver.tuning_stage(stage, best.unwrap_or(&driver.start())).filter(|_| self.signals.received().is_none())
    }

    fn refused(&self, variant: &ShaderVariant) -> Option<String> {
        // The first signal ends the work after the variant that runs, which is no fault of that variant. A second one ends
        // the program at once: whoever sends it sees something that hangs.
        if self.signals.received().is_some() {
            return Some("not tried: interrupted".to_owned());
        }
        self.hung.contains(&variant.to_string()).then(hung_before)
    }

    fn size(&self, variant: &ShaderVariant) -> u64 {
        scan_text(variant).len() as u64
    }

    fn open(&mut self, variant: &ShaderVariant) -> Result<Box<dyn Scanner>, String> {
        let options = GpuOptions::default().with_variant(*variant).with_dispatch_time(self.gpus.dispatch_time());
        let kept = KeptKernels::of(self.adapter, variant);
        let device = GpuDevice::open(self.adapter, &kept.given_to(options)).map_err(|error| error.to_string())?;
        kept.keep(&device);
        Ok(Box::new(device))
    }
}
