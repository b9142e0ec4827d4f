//! `hashgrind kernels` (floor F6): every CPU kernel of the table, tested and measured.

use std::time::{Duration, Instant};

use hashgrind::cpu::{Choice, Kernel, kernels, probe, sibling_counts};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::calibration::{self, CoreKind, MOST_SIBLINGS, Measured, measure_by_turns};
use crate::failure::Outcome;
use crate::view::{self, units};

/// Every CPU kernel with its measured cycles a hash
///
/// One thread, each kernel with 1 to 8 sibling headers; its line shows the number that it does best with. All run by turns
/// in short windows of which the best counts, so that a busy machine changes the order as little as it can. Cycles come from
/// the processor's counters; where there are none, the ratio to the `sha2` crate in the same run is the figure to compare by.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// How long each kernel is measured with each number of siblings
    #[arg(long, value_name = "DURATION", default_value = "60ms", allow_hyphen_values = true, value_parser = units::parse_positive_duration)]
    time: Duration,
    /// Only with so many sibling headers, 1 to 8
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=MOST_SIBLINGS as i64))]
    siblings: Option<u32>,
    /// Also what the SHA and vector units of this processor do in a cycle, and its kinds of cores
    #[arg(long)]
    probe: bool,
    /// One JSON object instead of a table
    #[arg(long)]
    json: bool,
}

/// Shorter, no kernel would get a window at all.
const SHORTEST: Duration = Duration::from_millis(1);

/// What the units of one core do in a cycle; `None` where it can't be measured.
#[derive(Serialize)]
struct Probed {
    rnds2_per_cycle: Option<f64>,
    msg1_per_cycle: Option<f64>,
    msg2_per_cycle: Option<f64>,
    vector_adds_per_cycle: Option<f64>,
    sse_avx_switch_cycles: Option<f64>,
    /// Cycles of one `sha256rnds2` and six additions of 256 bits in one stream, and one behind the other.
    hybrid_cycles: Option<f64>,
    apart_cycles: Option<f64>,
    core_kinds: Vec<CoreKind>,
}

#[derive(Serialize)]
struct Output {
    /// Double hashes of whole 80-byte headers a second by the `sha2` crate, in this run.
    sha2_hashes_per_second: f64,
    kernels: Vec<Row>,
    #[serde(skip_serializing_if = "Option::is_none")]
    probe: Option<Probed>,
}

#[derive(Serialize)]
struct Row {
    name: &'static str,
    isa: String,
    lanes: u32,
    streams: u32,
    available: bool,
    /// `None` when it did not run.
    selftest: Option<bool>,
    /// The number of siblings that is fastest, and its figures.
    #[serde(flatten)]
    best: Figures,
    chosen: bool,
    by_siblings: Vec<Figures>,
    /// Why it can't run, in short.
    #[serde(skip_serializing_if = "Option::is_none")]
    unavailable: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
}

#[derive(Clone, Copy, Serialize)]
struct Figures {
    siblings: u32,
    cycles_per_hash: Option<f64>,
    hashes_per_second: Option<f64>,
    /// Rate over that of the `sha2` crate.
    times_sha2: Option<f64>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let counts: Vec<u32> = args.siblings.map_or_else(|| sibling_counts(MOST_SIBLINGS).collect(), |only| vec![only]);
    let choices: Vec<Choice> = kernels()
        .iter()
        .filter(|kernel| kernel.is_available())
        .flat_map(|kernel| counts.iter().map(move |&siblings| Choice { kernel, siblings }))
        .collect();
    let (measured, sha2) = measure_by_turns(&choices, args.time.max(SHORTEST), Duration::MAX, sha2_rate);
    let mut measured = measured.into_iter();
    let mut rows: Vec<Row> = kernels()
        .iter()
        .map(|kernel| {
            let counts = if kernel.is_available() { counts.as_slice() } else { &[] };
            row(kernel, counts.iter().copied().zip(measured.by_ref().take(counts.len())).collect(), sha2)
        })
        .collect();
    let fastest = rows.iter_mut().filter(|row| row.selftest == Some(true));
    if let Some(best) = fastest.max_by(|a, b| rate(&a.best).total_cmp(&rate(&b.best))) {
        best.chosen = true;
    }
    let probe = args.probe.then(probed);
    if args.json {
        return Ok(view::json_line(&Output { sha2_hashes_per_second: sha2, kernels: rows, probe })?);
    }
    let no_counters = rows.iter().all(|row| row.best.cycles_per_hash.is_none());
    let mut table = vec![
        ["KERNEL", "ISA", "LANES", "STREAMS", "SIBLINGS", "CYCLES A HASH", "RATE", "x SHA2"]
            .map(str::to_owned)
            .to_vec(),
    ];
    for row in &rows {
        let dash = || "-".to_owned();
        let rate = match row.failure.as_ref().or(row.unavailable.as_ref()) {
            Some(why) => why.clone(),
            None => row.best.hashes_per_second.map_or_else(dash, units::hash_rate),
        };
        table.push(vec![
            format!("{}{}", row.name, if row.chosen { "*" } else { "" }),
            row.isa.clone(),
            row.lanes.to_string(),
            row.streams.to_string(),
            row.best.siblings.to_string(),
            row.best.cycles_per_hash.map_or_else(|| "n/a".to_owned(), |cycles| format!("{cycles:.1}")),
            rate,
            row.best.times_sha2.map_or_else(dash, units::factor),
        ]);
    }
    let mut text = view::table(&table);
    text.push_str(&format!(
        "\nsha2 crate, whole headers: {}   one thread; * is the fastest here; --json has every number of siblings\n",
        units::hash_rate(sha2)
    ));
    if no_counters {
        text.push_str("this system gives no cycle counters: compare by the last column\n");
    }
    if let Some(probe) = probe {
        text.push_str(&of_probe(&probe));
    }
    Ok(view::text(&text)?)
}

fn probed() -> Probed {
    let start = Instant::now();
    let probe = probe(|| start.elapsed().as_secs_f64());
    Probed {
        rnds2_per_cycle: probe.rnds2_per_cycle,
        msg1_per_cycle: probe.msg1_per_cycle,
        msg2_per_cycle: probe.msg2_per_cycle,
        vector_adds_per_cycle: probe.vector_adds_per_cycle,
        sse_avx_switch_cycles: probe.sse_avx_switch_cycles,
        hybrid_cycles: probe.hybrid_cycles,
        apart_cycles: probe.apart_cycles,
        core_kinds: calibration::kinds_here(),
    }
}

fn of_probe(probe: &Probed) -> String {
    let rows = [
        ("sha256rnds2 a cycle", probe.rnds2_per_cycle),
        ("sha256msg1 a cycle", probe.msg1_per_cycle),
        ("sha256msg2 a cycle", probe.msg2_per_cycle),
        ("128-bit additions a cycle", probe.vector_adds_per_cycle),
        ("cycles lost when an SHA instruction meets upper halves in use", probe.sse_avx_switch_cycles),
        ("cycles of a sha256rnds2 and six 256-bit additions, mixed", probe.hybrid_cycles),
        ("the same, one behind the other", probe.apart_cycles),
    ];
    let mut text = "\nthis core, by the time of dependent additions:\n".to_owned();
    for (what, figure) in rows {
        let figure = figure.map_or_else(|| "not measurable here".to_owned(), |figure| format!("{figure:.2}"));
        text.push_str(&format!("  {what}: {figure}\n"));
    }
    for kind in &probe.core_kinds {
        let name = if kind.kind.is_empty() { "all alike" } else { &kind.kind };
        let cpus: Vec<String> = kind.cpus.iter().map(usize::to_string).collect();
        text.push_str(&format!("  cores {}: {name}\n", cpus.join(",")));
    }
    text
}

fn rate(figures: &Figures) -> f64 {
    figures.hashes_per_second.unwrap_or(0.0)
}

fn row(kernel: &'static Kernel, measured: Vec<(u32, Result<Measured, String>)>, sha2: f64) -> Row {
    let by_siblings: Vec<Figures> = measured
        .iter()
        .filter_map(|(siblings, result)| {
            let measured = result.as_ref().ok()?;
            Some(Figures {
                siblings: *siblings,
                cycles_per_hash: measured.cycles_per_hash,
                hashes_per_second: Some(measured.hashes_per_second),
                times_sha2: Some(measured.hashes_per_second / sha2),
            })
        })
        .collect();
    let nothing = Figures {
        siblings: measured.first().map_or(kernel.siblings(), |(siblings, _)| *siblings),
        cycles_per_hash: None,
        hashes_per_second: None,
        times_sha2: None,
    };
    let failure = measured.into_iter().find_map(|(_, result)| result.err());
    let available = kernel.is_available();
    Row {
        name: kernel.name(),
        isa: kernel.isa().to_string(),
        lanes: kernel.lanes(),
        streams: kernel.streams(),
        available,
        selftest: available.then_some(failure.is_none()),
        best: by_siblings.iter().copied().max_by(|a, b| rate(a).total_cmp(&rate(b))).unwrap_or(nothing),
        chosen: false,
        by_siblings,
        unavailable: (!available).then(|| format!("no {}", kernel.isa())),
        failure,
    }
}

/// Double hashes of independent 80-byte headers a second by the `sha2` crate on one thread, in a window of its own.
fn sha2_rate() -> f64 {
    const HASHES: u32 = 2000;
    let mut header = [0x5a; 80];
    let began = Instant::now();
    for hash in 0..HASHES {
        header[76..].copy_from_slice(&hash.to_le_bytes());
        std::hint::black_box(Sha256::digest(Sha256::digest(std::hint::black_box(header))));
    }
    f64::from(HASHES) / began.elapsed().as_secs_f64()
}
