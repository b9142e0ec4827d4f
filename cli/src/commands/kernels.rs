//! `hashgrind kernels` (floor F6): every CPU kernel of the table, tested and measured.

use std::time::{Duration, Instant};

use hashgrind::cpu::{Kernel, kernels};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::calibration::{Measured, measure};
use crate::failure::Outcome;
use crate::view::{self, units};

/// Every CPU kernel with its measured cycles a hash
///
/// One thread, each kernel with as many sibling headers as it does best with. Cycles come from the processor's counters;
/// where there are none, the ratio to the `sha2` crate in the same run is the figure to compare by.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// How long each kernel is measured
    #[arg(long, value_name = "DURATION", default_value = "200ms", allow_hyphen_values = true, value_parser = units::parse_positive_duration)]
    time: Duration,
    /// One JSON object instead of a table
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Output {
    /// Double hashes of whole 80-byte headers a second by the `sha2` crate, in this run.
    sha2_hashes_per_second: f64,
    kernels: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: &'static str,
    isa: String,
    lanes: u32,
    streams: u32,
    siblings: u32,
    available: bool,
    /// `None` when it did not run.
    selftest: Option<bool>,
    cycles_per_hash: Option<f64>,
    hashes_per_second: Option<f64>,
    /// Rate over that of the `sha2` crate.
    times_sha2: Option<f64>,
    chosen: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let sha2 = sha2_rate(args.time);
    let mut rows: Vec<Row> = kernels().iter().map(|kernel| row(kernel, args.time, sha2)).collect();
    let fastest = rows.iter_mut().filter(|row| row.selftest == Some(true));
    if let Some(best) =
        fastest.max_by(|a, b| a.hashes_per_second.unwrap_or(0.0).total_cmp(&b.hashes_per_second.unwrap_or(0.0)))
    {
        best.chosen = true;
    }
    if args.json {
        return Ok(view::json_line(&Output { sha2_hashes_per_second: sha2, kernels: rows })?);
    }
    let no_counters = rows.iter().all(|row| row.cycles_per_hash.is_none());
    let mut table = vec![
        ["KERNEL", "ISA", "LANES", "STREAMS", "SIBLINGS", "CYCLES A HASH", "RATE", "x SHA2"]
            .map(str::to_owned)
            .to_vec(),
    ];
    for row in &rows {
        let dash = || "-".to_owned();
        let rate = match &row.failure {
            Some(failure) => failure.clone(),
            None => row.hashes_per_second.map_or_else(dash, units::hash_rate),
        };
        table.push(vec![
            format!("{}{}", row.name, if row.chosen { "*" } else { "" }),
            row.isa.clone(),
            row.lanes.to_string(),
            row.streams.to_string(),
            row.siblings.to_string(),
            row.cycles_per_hash.map_or_else(|| "n/a".to_owned(), |cycles| format!("{cycles:.1}")),
            rate,
            row.times_sha2.map_or_else(dash, |times| format!("{times:.2}")),
        ]);
    }
    let mut text = view::table(&table);
    text.push_str(&format!(
        "\nsha2 crate, whole headers: {}   one thread; * is the fastest here\n",
        units::hash_rate(sha2)
    ));
    if no_counters {
        text.push_str("this system gives no cycle counters: compare by the last column\n");
    }
    Ok(view::text(&text)?)
}

fn row(kernel: &'static Kernel, time: Duration, sha2: f64) -> Row {
    let available = kernel.is_available();
    let result: Result<Measured, String> = measure(kernel, kernel.siblings(), time);
    let measured = result.as_ref().ok();
    Row {
        name: kernel.name(),
        isa: kernel.isa().to_string(),
        lanes: kernel.lanes(),
        streams: kernel.streams(),
        siblings: kernel.siblings(),
        available,
        selftest: available.then_some(result.is_ok()),
        cycles_per_hash: measured.and_then(|measured| measured.cycles_per_hash),
        hashes_per_second: measured.map(|measured| measured.hashes_per_second),
        times_sha2: measured.map(|measured| measured.hashes_per_second / sha2),
        chosen: false,
        failure: result.err(),
    }
}

/// Double hashes of independent 80-byte headers a second by the `sha2` crate on one thread.
fn sha2_rate(time: Duration) -> f64 {
    let mut header = [0x5a; 80];
    let began = Instant::now();
    let mut hashes = 0u32;
    while began.elapsed() < time {
        for _ in 0..1000 {
            hashes += 1;
            header[76..].copy_from_slice(&hashes.to_le_bytes());
            std::hint::black_box(Sha256::digest(Sha256::digest(std::hint::black_box(header))));
        }
    }
    f64::from(hashes) / began.elapsed().as_secs_f64()
}
