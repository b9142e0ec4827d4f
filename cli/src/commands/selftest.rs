//! `hashgrind selftest` (floor F6): known headers and planted hits on every device and kernel, with `sha2` as oracle.

use hashgrind::cpu::{CpuDevice, kernels};
use hashgrind::gpu::{GpuDevice, GpuOptions};
use hashgrind::scan::{Scanner, SelfTested};
use serde::Serialize;

use crate::failure::{Failure, Kind, Outcome};
use crate::gpus;
use crate::view;

/// Known headers and planted hits on every device and kernel
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
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
    let mut results = if args.no_gpu { Vec::new() } else { test_gpus(args.allow_software)? };
    results.extend(kernels().iter().map(|kernel| match CpuDevice::new(kernel) {
        Ok(device) => test("cpu", kernel.name(), device),
        Err(error) => skipped("cpu", kernel.name(), error.to_string()),
    }));
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

/// Every GPU with the kernel that would be used on it. Ids count the adapters that can be used.
fn test_gpus(allow_software: bool) -> Result<Vec<Tested>, Failure> {
    let found = gpus::find(allow_software)?;
    let mut id = 0;
    let mut results = Vec::new();
    for adapter in &found.adapters {
        let variant = gpus::variant_for(adapter);
        let kernel = format!("scan/{variant} on {}", adapter.name());
        if let Some(skip) = adapter.skipped() {
            results.push(skipped("-", &kernel, gpus::why_skipped(skip)));
            continue;
        }
        let options = GpuOptions::default().with_variant(variant);
        results.push(match GpuDevice::open(adapter, &options) {
            Ok(device) => test(&id.to_string(), &kernel, device),
            Err(error) => skipped(&id.to_string(), &kernel, error.to_string()),
        });
        id += 1;
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
