//! `hashgrind selftest` (floor F6): known headers and planted hits on every device and kernel, with `sha2` as oracle.

use hashgrind::cpu::{CpuDevice, kernels};
use hashgrind::gpu::{GpuAdapter, GpuDevice, GpuOptions};
use hashgrind::scan::{Scanner, SelfTested};
use serde::Serialize;

use crate::failure::{Failure, Kind, Outcome};
use crate::gpus;
use crate::view;

/// Known headers and planted hits on every device and kernel
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only these devices: ids from `hashgrind devices`, such as 0,2,cpu
    #[arg(short, long, value_name = "IDS", value_delimiter = ',')]
    devices: Vec<String>,
    /// Also drivers that run shaders on the processor
    #[arg(long)]
    allow_software: bool,
    /// No GPU
    #[arg(long)]
    no_gpu: bool,
    /// One JSON object instead of lines
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Output {
    passed: bool,
    results: Vec<Tested>,
}

#[derive(Serialize)]
struct Tested {
    id: String,
    kernel: String,
    /// `None` when it did not run.
    passed: Option<bool>,
    /// Requests made.
    tests: u32,
    /// Why it did not run.
    skipped: Option<String>,
    /// What went wrong.
    failure: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let meant = |cpu: bool| args.devices.is_empty() || args.devices.iter().any(|id| (id == "cpu") == cpu);
    let mut results = Vec::new();
    if meant(false) && !args.no_gpu {
        results.extend(test_gpus(args)?);
    }
    if meant(true) {
        results.extend(kernels().iter().map(|kernel| match CpuDevice::new(kernel) {
            Ok(device) => test("cpu", kernel.name(), device),
            Err(error) => skipped("cpu", kernel.name(), error.to_string()),
        }));
    }
    if results.is_empty() {
        let message = "no device is left to test: the flags exclude every one that this machine has";
        return Err(Failure::new(Kind::NoDevice, message));
    }
    let passed = results.iter().all(|result| result.passed != Some(false));
    if args.json {
        view::json_line(&Output { passed, results })?;
    } else {
        let rows: Vec<Vec<String>> = results
            .iter()
            .map(|result| {
                let verdict = match (&result.failure, &result.skipped) {
                    (Some(failure), _) => format!("FAILED: {failure}"),
                    (_, Some(reason)) => format!("not run: {reason}"),
                    _ => format!("passed {} tests", result.tests),
                };
                vec![result.id.clone(), result.kernel.clone(), verdict]
            })
            .collect();
        view::text(&view::table(&rows))?;
    }
    if passed { Ok(()) } else { Err(Failure::silent(Kind::SelfTest)) }
}

/// Every GPU that is meant with the kernel that would be used on it; where none is named, also what is left out.
fn test_gpus(args: &Args) -> Result<Vec<Tested>, Failure> {
    let found = gpus::find(args.allow_software)?;
    let kernel = |adapter: &GpuAdapter| format!("scan/{} on {}", gpus::variant_for(adapter), adapter.name());
    let mut results = Vec::new();
    for (id, adapter) in gpus::named(&found, &args.devices)? {
        let options = GpuOptions::default().with_variant(gpus::variant_for(adapter));
        results.push(match GpuDevice::open(adapter, &options) {
            Ok(device) => test(&id.to_string(), &kernel(adapter), device),
            Err(error) => skipped(&id.to_string(), &kernel(adapter), error.to_string()),
        });
    }
    if args.devices.is_empty() {
        let left_out = found.adapters.iter().filter_map(|adapter| Some((adapter, adapter.skipped()?)));
        results.extend(left_out.map(|(adapter, skip)| skipped("-", &kernel(adapter), gpus::why_skipped(&found, skip))));
    }
    Ok(results)
}

fn test(id: &str, kernel: &str, device: impl Scanner) -> Tested {
    let result = SelfTested::new(device).map(|device| device.report());
    let (id, kernel) = (id.to_owned(), kernel.to_owned());
    match result {
        Ok(report) => Tested { id, kernel, passed: Some(true), tests: report.tests, skipped: None, failure: None },
        Err(error) => {
            Tested { id, kernel, passed: Some(false), tests: 0, skipped: None, failure: Some(error.to_string()) }
        }
    }
}

fn skipped(id: &str, kernel: &str, reason: String) -> Tested {
    Tested {
        id: id.to_owned(),
        kernel: kernel.to_owned(),
        passed: None,
        tests: 0,
        skipped: Some(reason),
        failure: None,
    }
}
