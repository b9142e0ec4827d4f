//! `hashgrind tune` (floor F6): measures the GPU kernels on this machine and remembers the fastest.

use std::io::Write;
use std::time::{Duration, Instant};

use hashgrind::gpu::{GpuAdapter, GpuDevice, GpuOptions, ShaderVariant, scan_text};
use hashgrind::scan::Scanner;
use hashgrind::tune::{Candidates, TunePlan, TuneRecord, TuneRow, tune};
use serde::Serialize;

use crate::failure::{Failure, Kind, Outcome};
use crate::gpus::{self, GpuArgs};
use crate::view::{self, units};

/// Measure the GPU kernels on this machine and keep the fastest
///
/// Tests every variant before it is measured, requires equal answers, and keeps the result under the kernels' text, the
/// adapter, its driver and this version. `mine`, `grind` and `bench` use what was found.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only these devices: ids from `hashgrind devices`, such as 0,2
    #[arg(short, long, value_name = "IDS", value_delimiter = ',')]
    devices: Vec<usize>,
    /// How long each variant is measured
    #[arg(long, value_name = "DURATION", default_value = "1s", allow_hyphen_values = true, value_parser = units::parse_positive_duration)]
    time: Duration,
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
    /// Whether it comes from the cache.
    cached: bool,
    record: &'a TuneRecord,
}

/// Runs the command.
pub(crate) fn run(args: &Args, quiet: bool) -> Outcome {
    let found = args.gpus.find()?;
    let usable: Vec<(usize, &GpuAdapter)> = found
        .adapters
        .iter()
        .filter(|adapter| adapter.skipped().is_none())
        .enumerate()
        .filter(|(id, _)| args.devices.is_empty() || args.devices.contains(id))
        .collect();
    if usable.is_empty() {
        return Err(Failure::new(Kind::NoDevice, format!("no GPU to tune: {}", gpus::why_none(&found))));
    }
    for (id, adapter) in usable {
        let key = gpus::tune_key(adapter);
        let known = gpus::cached(&key).filter(|_| !args.force);
        let cached = known.is_some();
        let record = match known {
            Some(record) => record,
            None => {
                let start = Instant::now();
                let plan = TunePlan { time: args.time, ..TunePlan::default() };
                let mut told = |row: &TuneRow| {
                    if !quiet {
                        let _ = writeln!(std::io::stderr(), " {}  {}  {}", row.variant, figure(row), row.reason);
                    }
                };
                let mut variants = Variants { adapter, gpus: &args.gpus };
                let record = tune(&mut variants, key, &plan, &|| start.elapsed(), &mut told)
                    .map_err(|error| Failure::new(Kind::SelfTest, format!("{}: {error}", adapter.name())))?;
                if let Err(error) = gpus::cache(&record) {
                    let _ = writeln!(std::io::stderr(), "warning: the result could not be kept: {error}");
                }
                record
            }
        };
        if args.json {
            view::json_line(&Output { device: id, cached, record: &record })?;
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
}

impl Candidates for Variants<'_> {
    type Variant = ShaderVariant;

    fn stage(&mut self, stage: usize, best: Option<&ShaderVariant>) -> Option<Vec<ShaderVariant>> {
        let start = self.adapter.vendor().variant();
        ShaderVariant::tuning_stage(stage, best.unwrap_or(&start))
    }

    fn size(&self, variant: &ShaderVariant) -> u64 {
        scan_text(variant).len() as u64
    }

    fn open(&mut self, variant: &ShaderVariant) -> Result<Box<dyn Scanner>, String> {
        let options = GpuOptions {
            variant: *variant,
            dispatch_time: self.gpus.dispatch_time(),
            ..GpuOptions::for_adapter(self.adapter)
        };
        GpuDevice::open(self.adapter, &options)
            .map(|device| Box::new(device) as Box<dyn Scanner>)
            .map_err(|error| error.to_string())
    }
}
