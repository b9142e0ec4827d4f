//! `hashgrind gap` (floor F6): this machine against the best, on hashing and on the work of AI.

use std::fmt::Write as _;

use hashgrind::economics::{AiReference, FigureClass, Gap, GapRow, Machine, Tables, gap};
use serde::Serialize;

use super::figures::{MachineArgs, print};
use crate::failure::Outcome;
use crate::view::words::{digits, or_na, rate, table, wrapped};

/// The device whose published AI figures stand for this machine unless another is named.
pub(crate) const USUAL_DEVICE: &str = "RTX 4060 Laptop";

/// This machine against the best: thousands apart on hashing, a few on AI
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The device whose published AI figures stand for this machine
    #[arg(long, value_name = "NAME", default_value = USUAL_DEVICE)]
    like: String,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    machine: MachineArgs,
}

#[derive(Serialize)]
struct Output {
    machine: Machine,
    like: String,
    #[serde(flatten)]
    gap: Gap,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let tables = Tables::embedded();
    let machine = args.machine.given_or_measured()?;
    let reference = AiReference::choose(&tables, &args.like)?;
    let gap = gap(&machine, &reference, &tables)?;
    let output = Output { machine, like: reference.local.device.clone(), gap };
    print(args.json, &output, || text(&output))
}

fn text(output: &Output) -> String {
    let mut out = String::new();
    let part = |out: &mut String, title: String, work: &str| {
        let _ = writeln!(out, "{title}");
        let rows: Vec<Vec<String>> = output.gap.rows.iter().filter(|row| row.work == work).map(cells).collect();
        out.push_str(&table(&["quantity", "here", "class", "best", "class", "machine", "gap"], &rows, 1));
        out.push('\n');
    };
    part(&mut out, format!("HASHING: {} against the best ASICs", output.machine.name), "hashing");
    part(&mut out, format!("AI: {} (stands for this machine) against a data centre's devices", output.like), "ai");
    part(&mut out, "AI CAST INTO A CHIP: what the maker says of a chip that is one model".to_owned(), "frozen_ai");
    for row in output.gap.rows.iter() {
        if let Some(note) = &row.note {
            let _ = write!(out, "- {}", wrapped(&format!("{}: {note}.", row.quantity)));
        }
    }
    let _ = writeln!(
        out,
        "\nSpecialisation makes the gap; AI keeps it small only as long as the calculation keeps changing.\n"
    );
    let _ = writeln!(out, "What this leaves out:");
    for line in &output.gap.leaves_out {
        let _ = write!(out, "- {}", wrapped(line));
    }
    out
}

/// A class in words.
fn shown(class: FigureClass) -> String {
    class.as_str().replace('_', " ")
}

fn cells(row: &GapRow) -> Vec<String> {
    let figure = |value: f64| match row.unit.strip_prefix("H/s") {
        Some(rest) => format!("{}{rest}", rate(value)),
        None => format!("{} {}", digits(value, 4), row.unit),
    };
    let figure = |value: Option<f64>| or_na(value.map(figure));
    let times = |factor: f64| {
        if factor >= 1.0 {
            format!("{} times", digits(factor, 3))
        } else {
            format!("{} times in favour", digits(1.0 / factor, 3))
        }
    };
    vec![
        row.quantity.clone(),
        figure(row.local),
        shown(row.local_class),
        figure(row.best),
        shown(row.best_class),
        row.best_year.map_or_else(|| row.best_name.clone(), |year| format!("{} ({year})", row.best_name)),
        or_na(row.factor.map(times)),
    ]
}
