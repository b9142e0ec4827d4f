//! `hashgrind ladder` (floor F6): from textbook code on one core to the newest ASIC, one step after the other.

use std::fmt::Write as _;
use std::path::PathBuf;

use hashgrind::bench::record::{Record, Setting};
use hashgrind::economics::{Step, Tables, ladder, silicon_advantage, table_steps};
use serde::Serialize;

use super::figures::{digits, or_na, print, rate, read_record, table, wrapped};
use crate::devices::DeviceArgs;
use crate::failure::{Failure, Outcome};
use crate::measure;

/// From textbook code on one core to the newest ASIC: what each step brings
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A bench record of this machine; may be repeated [default: a quick look at this machine]
    #[arg(long, value_name = "RECORD")]
    from: Vec<PathBuf>,
    /// The tables only: measure nothing
    #[arg(long, conflicts_with = "from")]
    tables: bool,
    #[command(flatten)]
    devices: DeviceArgs,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Output {
    steps: Vec<Step>,
    silicon_advantage: Option<f64>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let mut records = Vec::with_capacity(args.from.len());
    for path in &args.from {
        records.push(read_record(path)?);
    }
    let mine = match (records.is_empty(), args.tables) {
        (false, _) => measured(&records),
        (true, true) => Vec::new(),
        (true, false) => now(&args.devices)?,
    };
    let steps = ladder(mine, table_steps(&Tables::embedded().miners));
    let output = Output { silicon_advantage: silicon_advantage(&steps), steps };
    print(args.json, &output, || text(&output))
}

/// The measured steps, slowest first.
pub(crate) fn measured(records: &[Record]) -> Vec<Step> {
    let mut steps: Vec<Step> = records.iter().map(step_of).collect();
    steps.sort_by(|a, b| a.hashes_per_second.total_cmp(&b.hashes_per_second));
    steps
}

/// This machine, now: textbook code, then the best kernel of each instruction set on one core, then every device.
fn now(devices: &DeviceArgs) -> Result<Vec<Step>, Failure> {
    const SOURCE: &str = "watched just now, without proof";
    let mut steps = vec![Step::measured("textbook code, 1 thread", measure::textbook(), None, "software", SOURCE)];
    let mut best: Vec<(&hashgrind::cpu::Kernel, f64)> = Vec::new();
    for (kernel, rate) in measure::kernels() {
        best.retain(|(known, _)| known.isa() != kernel.isa()); // Slowest first, so the later one is the better.
        best.push((kernel, rate));
    }
    for (kernel, rate) in best {
        let name = format!("{} ({}), 1 thread", kernel.isa(), kernel.name());
        steps.push(Step::measured(name, rate, None, "software", SOURCE));
    }
    let (name, rate) = measure::machine(devices)?;
    steps.push(Step::measured(format!("all of it: {name}"), rate, None, "hardware", SOURCE));
    Ok(steps)
}

fn step_of(record: &Record) -> Step {
    let setting = |name: &str| match record.settings.get(name) {
        Some(Setting::Text(text)) => Some(text.clone()),
        Some(Setting::Count(count)) => Some(count.to_string()),
        _ => None,
    };
    let mut name = record.device.name.clone();
    if let Some(kernel) = setting("kernel") {
        let _ = write!(name, ", {kernel}");
    }
    let threads = setting("threads");
    if let Some(threads) = &threads {
        let _ = write!(name, ", {threads} thread{}", if threads == "1" { "" } else { "s" });
    }
    // One thread of the processor differs from the step before by its code; more threads or a GPU are more machine.
    let software = record.device.kind == "cpu" && threads.as_deref() == Some("1");
    Step::measured(
        name,
        record.summary.median,
        record.summary.joules_per_terahash,
        if software { "software" } else { "hardware" },
        format!("bench record of {}", record.time_utc),
    )
}

fn text(output: &Output) -> String {
    let rows: Vec<Vec<String>> = output
        .steps
        .iter()
        .map(|step| {
            vec![
                step.name.clone(),
                step.class.clone(),
                step.bought_with.clone(),
                step.year.map_or_else(String::new, |year| year.to_string()),
                rate(step.hashes_per_second),
                or_na(step.factor.map(|factor| format!("x {}", digits(factor, 3)))),
                or_na(step.joules_per_terahash.map(|joules| digits(joules, 3))),
                or_na(step.energy_factor.map(|factor| format!("/ {}", digits(factor, 3)))),
            ]
        })
        .collect();
    let head = ["step", "class", "bought with", "year", "hash rate", "faster", "J/TH", "less energy"];
    let mut out = table(&head, &rows, 4);
    out.push('\n');
    if let Some(times) = output.silicon_advantage {
        let _ = writeln!(out, "less energy a hash that only silicon brings: {} times\n", digits(times, 3));
    }
    out.push_str(&wrapped(
        "Software is the same machine with better code; hardware is a machine that a person can buy and use for other \
         things; silicon is a chip that can do nothing else. The last kind of step cannot be had by programming: an ASIC \
         spends no energy on fetching, decoding and moving operands, and lays out every round of the hash in wires.",
    ));
    out.push_str(&wrapped(
        "Energy of processors and graphics cards in the table is the datasheet's power over a measured rate; an ASIC's is \
         its vendor's, at the wall.",
    ));
    out
}
