//! `bench --verify`: is a record true? Scans parts of it again on another kernel than the one that made it.

use std::path::Path;

use hashgrind::bench::record::{Record, Setting};
use hashgrind::bench::{self, AnyRecord, Sampling, verify};
use hashgrind::cpu::{self, Choice};
use hashgrind::gpu::ShaderVariant;
use serde::Serialize;

use super::Args;
use crate::calibration::{self, Placed};
use crate::commands::figures::{print, read_any_records};
use crate::devices;
use crate::failure::{Failure, Kind, Outcome};
use crate::random;
use crate::signals::Signals;
use crate::view::words::digits;

/// Hashes that are scanned again when nothing is said: a second or two on two cores.
const QUICK: f64 = (1u64 << 25) as f64;

#[derive(Serialize)]
struct Output {
    ok: bool,
    /// Why not, a sentence each.
    reasons: Vec<String>,
    records: usize,
    /// The kernel that checked.
    kernel: String,
    hits_confirmed: u64,
    hashes_scanned: u64,
    hashes_recorded: u64,
    /// Results of the work of AI that were worked out again.
    samples_confirmed: u64,
}

/// Runs the check.
pub(super) fn run(args: &Args, path: &Path) -> Outcome {
    let records = read_any_records(path)?;
    let signals = Signals::listen()?;
    let mut output = Output {
        ok: true,
        reasons: Vec::new(),
        records: records.len(),
        kernel: String::new(),
        hits_confirmed: 0,
        hashes_scanned: 0,
        hashes_recorded: 0,
        samples_confirmed: 0,
    };
    let seed: [u8; 8] = random::bytes()?;
    for (number, record) in records.iter().enumerate() {
        let named = |reason: String| {
            if records.len() == 1 { reason } else { format!("record {}: {reason}", number + 1) }
        };
        let record = match record {
            AnyRecord::Hash(record) => record,
            AnyRecord::Ai(record) => {
                let (confirmed, wrong) = bench::ai::verify(record);
                output.reasons.extend(wrong.iter().map(ToString::to_string).map(named));
                output.samples_confirmed += confirmed;
                continue;
            }
        };
        let choice = checker(args, record)?;
        let threads = args.threads.as_ref().and_then(|threads| threads.0.first().copied());
        let threads =
            threads.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), |n| n as usize);
        let (scanners, _) = devices::cpu_workers(&[Placed::anywhere(choice)], threads, args.pin)?;
        let total: f64 = record.proof.ranges.iter().map(|range| range.len as f64).sum();
        let share = if args.full { 1.0 } else { args.sample.unwrap_or((QUICK / total.max(1.0)).min(1.0)) };
        let sampling = Sampling::new(share, u64::from_le_bytes(seed).wrapping_add(number as u64));
        let verdict = verify(record, scanners, &sampling, &|| signals.received().is_some())?;
        if let Some(code) = signals.received() {
            return Err(Failure::silent(code));
        }
        output.reasons.extend(unknown_kernel(record).into_iter().map(named));
        output.reasons.extend(verdict.reasons.iter().map(ToString::to_string).map(named));
        output.kernel = choice.kernel.name().to_owned();
        output.hits_confirmed += verdict.hits_confirmed;
        output.hashes_scanned += verdict.hashes_scanned;
        output.hashes_recorded += verdict.hashes_recorded;
    }
    output.ok = output.reasons.is_empty();
    print(args.json || args.format == super::Format::Json, &output, || text(&output))?;
    if output.ok { Ok(()) } else { Err(Failure::silent(Kind::NotSolved)) }
}

fn text(output: &Output) -> String {
    let mut out = String::new();
    if output.samples_confirmed > 0 || output.kernel.is_empty() {
        let word = if output.ok { "ok" } else { "refused" };
        out.push_str(&format!("{word}: {} results of the work of AI worked out again\n", output.samples_confirmed));
    }
    if !output.kernel.is_empty() {
        out.push_str(&format!(
            "{}: {} hits confirmed, {} of {} hashes scanned again on {}\n",
            if output.ok { "ok" } else { "refused" },
            digits(output.hits_confirmed as f64, 4),
            digits(output.hashes_scanned as f64, 4),
            digits(output.hashes_recorded as f64, 4),
            output.kernel,
        ));
    }
    for reason in &output.reasons {
        out.push_str(&format!("reason: {reason}\n"));
    }
    if output.ok {
        let ai = if output.samples_confirmed > 0 { ", that of AI as far as samples show it," } else { "" };
        out.push_str(&format!(
            "The work was done{ai} and everything in the record follows from it. What no record can show is that the clock of \
             the machine was right.\n",
        ));
    }
    out
}

fn recorded_kernel(record: &Record) -> Option<&str> {
    match record.settings.get("kernel") {
        Some(Setting::Text(name)) => Some(name),
        _ => None,
    }
}

/// The reason against a kernel that this program does not have.
fn unknown_kernel(record: &Record) -> Option<String> {
    let Some(name) = recorded_kernel(record) else { return Some("settings.kernel is missing".to_owned()) };
    let known = if record.device.backend == "cpu" {
        // Kernels of other architectures are not in this program's table.
        cpu::kernel(name).is_some()
            || name.starts_with("neon-")
            || name.starts_with("armv8-")
            || cfg!(not(target_arch = "x86_64"))
    } else {
        name.strip_prefix("scan/").is_some_and(|variant| variant.parse::<ShaderVariant>().is_ok())
    };
    (!known).then(|| format!("settings.kernel names '{name}', a kernel that this program does not have"))
}

/// The kernel that checks: another instruction set than the record's, the fastest of them here.
fn checker(args: &Args, record: &Record) -> Result<Choice, Failure> {
    if let Some(name) = args.kernel.first() {
        let kernel = devices::kernel_named(name)?;
        return Ok(Choice { kernel, siblings: kernel.siblings() });
    }
    let recorded = recorded_kernel(record).and_then(cpu::kernel);
    let others = cpu::choices(calibration::MOST_SIBLINGS)
        .filter(|other| recorded.is_none_or(|recorded| recorded.isa() != other.kernel.isa()));
    let fastest = || calibration::fastest(None)[0].choice;
    Ok(calibration::fastest_of(others).unwrap_or_else(fastest))
}
