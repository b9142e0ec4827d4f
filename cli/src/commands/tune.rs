//! `hashgrind tune` (floor F6): measures the kernels on this machine and remembers the fastest.

mod cpu;

use std::io::Write;
use std::time::{Duration, Instant};

use hashgrind::gpu::{GpuAdapter, GpuDevice, GpuOptions, ShaderVariant, scan_text};
use hashgrind::scan::Scanner;
use hashgrind::tune::{Candidates, Told, TunePlan, TuneRecord, TuneRow, tune};
use serde::Serialize;

use crate::failure::{Failure, Kind, Outcome};
use crate::gpus::{self, GpuArgs, KeptKernels, TuneFile};
use crate::signals::Signals;
use crate::view::{self, units};

/// Measure the kernels on this machine and keep the fastest
///
/// Every GPU, unless `--devices` says otherwise; with `--devices cpu` each kernel of the processor with each number of
/// siblings, by turns. Tests every variant before it is measured, requires equal answers, and keeps the result under the kernels' text, the
/// adapter, its driver and this version. `mine`, `grind` and `bench` use what was found. A variant that takes the driver down
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
    /// One JSON object a device instead of tables
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    gpus: GpuArgs,
}

#[derive(Serialize)]
struct Output<'a> {
    device: usize,
    /// Driver and generation, as the start table knows them.
    driver: &'static str,
    /// Whether it comes from the cache.
    cached: bool,
    record: &'a TuneRecord,
}

/// Runs the command.
pub(crate) fn run(args: &Args, quiet: bool) -> Outcome {
    let signals = Signals::listen()?;
    if args.devices.iter().any(|id| id == "cpu") {
        cpu::run(args.time, args.budget, args.force, args.json)?;
        if args.devices.iter().all(|id| id == "cpu") {
            return Ok(());
        }
    }
    let found = args.gpus.find()?;
    let usable: Vec<(usize, &GpuAdapter)> = found
        .adapters
        .iter()
        .filter(|adapter| adapter.skipped().is_none())
        .enumerate()
        .filter(|(id, _)| args.devices.is_empty() || args.devices.contains(&id.to_string()))
        .collect();
    let known = |id: &&String| *id == "cpu" || usable.iter().any(|(number, _)| number.to_string() == **id);
    if let Some(id) = args.devices.iter().find(|id| !known(id)).filter(|_| !usable.is_empty()) {
        return Err(Failure::usage(format!("there is no device '{id}'; `hashgrind devices` lists them")));
    }
    if usable.is_empty() {
        return Err(Failure::new(Kind::NoDevice, format!("no GPU to tune: {}", gpus::why_none(&found))));
    }
    for (id, adapter) in usable {
        let key = gpus::tune_key(adapter);
        let notes = TuneFile::read();
        let known = notes.record(&key).filter(|_| !args.force).cloned();
        let cached = known.is_some();
        let driver = adapter.driver_row();
        let say = |line: String| {
            if !quiet {
                let _ = writeln!(std::io::stderr(), "{line}"); // A closed standard error leaves nobody to tell.
            }
        };
        let record = match known {
            Some(record) => record,
            None => {
                let shared = if adapter.shares_memory() { "; it shares the processor's memory" } else { "" };
                say(format!("{id} {}: {} ({}){shared}", adapter.name(), driver.title(), adapter.driver()));
                say(format!(" starts with {}: {}", driver.start(), driver.why()));
                let hung: Vec<String> = notes.hung(&key).into_iter().map(str::to_owned).collect();
                for variant in &hung {
                    say(format!("warning: {variant}: {}", hung_before()));
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
                            say(format!(" {}  {}  {}", row.variant, figure(row), row.reason));
                            // It came back, with a figure or an error.
                            if row.variant == trying { TuneFile::note(&key, &trying, true) } else { Ok(()) }
                        }
                        _ => Ok(()),
                    };
                    unkept = noted.err().or(unkept.take());
                };
                let mut variants = Variants { adapter, gpus: &args.gpus, hung, signals: &signals };
                let record = tune(&mut variants, key.clone(), &plan, &|| start.elapsed(), &mut told);
                if let Some(signal) = signals.received() {
                    return Err(Failure::silent(signal));
                }
                let record =
                    record.map_err(|error| Failure::new(Kind::SelfTest, format!("{}: {error}", adapter.name())))?;
                if let Some(error) = TuneFile::keep(&record).err().or(unkept) {
                    let _ = writeln!(std::io::stderr(), "warning: the result could not be kept: {error}");
                }
                record
            }
        };
        if args.json {
            view::json_line(&Output { device: id, driver: driver.name(), cached, record: &record })?;
            continue;
        }
        let mut rows = vec![["VARIANT", "STAGE", "BYTES", "RATE", "NOTE"].map(str::to_owned).to_vec()];
        for row in &record.rows {
            let note = if row.variant == record.chosen { "chosen" } else { &row.reason };
            let (stage, size) = (row.stage.to_string(), row.size.to_string());
            rows.push(vec![row.variant.clone(), stage, size, figure(row), note.to_owned()]);
        }
        let from = if cached { ", measured before (--force measures again)" } else { "" };
        let text = format!("{id} {}{from}\n{}", record.key.adapter, view::table(&rows));
        view::text(&text)?;
    }
    Ok(())
}

fn figure(row: &TuneRow) -> String {
    row.hashes_per_second.map_or_else(|| "-".to_owned(), units::hash_rate)
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
