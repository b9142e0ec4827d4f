//! `hashgrind gap` (floor F6): this machine against the best, on hashing and on the work of AI.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use hashgrind::bench::AnyRecord;
use hashgrind::economics::{
    AiMachine, AiReference, FigureClass, Gap, GapRow, LlamaRun, Machine, Tables, TokenRow, gap,
};
use serde::Serialize;

use super::figures::{
    FiguresError, MachineArgs, ai_machine_of, fastest, machine_of, print, read_any_records, read_bytes, values_from,
};
use super::gap_figure;
use super::gap_words::WHY;
use crate::failure::{Failure, Outcome};
use crate::view::printable;
use crate::view::units::percent;
use crate::view::words::{digits, or_na, rate, table, wrapped};

/// The device whose published AI figures stand for this machine unless another is named.
pub(crate) const USUAL_DEVICE: &str = "RTX 4060 Laptop";

/// This machine against the best: thousands apart on hashing, a few on AI
///
/// With `--from`, records of `hashgrind bench` and of `hashgrind bench ai` take the place of what is published of machines like this
/// one: of each kind the fastest counts.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The device whose published AI figures stand for this machine
    #[arg(long, value_name = "NAME", default_value = USUAL_DEVICE)]
    like: String,
    /// What llama.cpp's llama-bench measured on this machine, by -o json or -o jsonl: it stands in the place of the bound; of
    /// several runs of one kind the fastest counts
    #[arg(long, value_name = "FILE", num_args = 1..)]
    import_llama_bench: Vec<PathBuf>,
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
    /// What a record measured of the work of AI; none where no record is of it.
    measured: Option<AiMachine>,
    #[serde(flatten)]
    gap: Gap,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let tables = Tables::embedded();
    let (machine, measured) = machines(args)?;
    let runs = args.import_llama_bench.iter().map(|path| llama_runs(path, &tables)).collect::<Result<Vec<_>, _>>()?;
    let runs: Vec<LlamaRun> = runs.into_iter().flatten().collect();
    let reference = AiReference::choose(&tables, &args.like)?.with_measured(measured.as_ref(), &runs);
    let gap = gap(&machine, &reference, &tables)?;
    let output = Output { machine, like: reference.local.device.clone(), measured: measured.clone(), gap };
    print(args.json, &output, || text(&output))
}

/// This machine at hashing, and at the work of AI where a record is of it.
fn machines(args: &Args) -> Result<(Machine, Option<AiMachine>), Failure> {
    let (mut hashing, mut of_ai) = (Vec::new(), Vec::new());
    for path in &args.machine.rate.from {
        for record in read_any_records(path)? {
            match record {
                AnyRecord::Hash(record) => hashing.push(*record),
                AnyRecord::Ai(record) => of_ai.push(ai_machine_of(&record, args.machine.power)?),
            }
        }
    }
    let best = of_ai.into_iter().max_by(|a, b| a.bytes_per_second.total_cmp(&b.bytes_per_second));
    let machine = match fastest(hashing.into_iter()) {
        Some(record) => machine_of(&record, args.machine.power, args.machine.price_usd)?,
        None if args.machine.rate.from.is_empty() => args.machine.given_or_measured()?,
        // Records of AI alone: at hashing it is watched.
        None => args.machine.watched()?,
    };
    Ok((machine, best))
}

/// The runs in a file of llama-bench: a list, or an object a line.
fn llama_runs(path: &Path, tables: &Tables) -> Result<Vec<LlamaRun>, FiguresError> {
    let no_run = |reason: String| FiguresError::NoLlamaRun { path: path.display().to_string(), reason };
    let values = values_from(path, &read_bytes(path)?).map_err(|error| match error {
        FiguresError::NoRecord { reason, .. } => no_run(reason),
        other => other,
    })?;
    let run =
        |(number, value)| LlamaRun::read(value, tables).map_err(|reason| no_run(format!("result {number}: {reason}")));
    (1..).zip(values).map(run).collect()
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
    let (of_ai, how) = match &output.measured {
        Some(measured) => (printable(&measured.name), "measured"),
        None => (output.like.clone(), "stands for this machine"),
    };
    part(&mut out, format!("AI: {of_ai} ({how}) against a data centre's devices"), "ai");
    part(&mut out, "AI CAST INTO A CHIP: what the maker says of a chip that is one model".to_owned(), "frozen_ai");
    let _ = writeln!(out, "HOW MANY TIMES BETTER THE BEST MACHINE IS");
    out.push_str(&gap_figure::text(&gap_figure::groups(&gap_figure::ordered(&output.gap.rows))));
    let _ = writeln!(out, "\nTOKENS A SECOND: {of_ai} ({how}), one stream");
    let rows: Vec<Vec<String>> = output.gap.tokens.iter().map(token_cells).collect();
    let head = [
        "model",
        "GB a token",
        "written at most",
        "usually",
        "measured",
        "prompt at most",
        "measured",
        "context that fits",
        "J a token",
    ];
    out.push_str(&table(&head, &rows, 1));
    let _ = writeln!(
        out,
        "At most: bandwidth over the bytes that a token reads. Published runs reach 55 to 86 % of it on laptops and desktop cards, \
         20 to 25 % of it with small models on big cards.\n"
    );
    for row in output.gap.rows.iter() {
        if let Some(note) = &row.note {
            let _ = write!(out, "- {}", wrapped(&format!("{}: {note}.", row.quantity)));
        }
    }
    let _ = writeln!(out, "\n{}\n", WHY.why_end);
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

fn token_cells(row: &TokenRow) -> Vec<String> {
    let depth = if row.depth > 0 { format!(", at depth {}", digits(row.depth as f64, 9)) } else { String::new() };
    let figure = |value: Option<f64>| or_na(value.map(|value| digits(value, 3)));
    let [low, high] = row.written_usually;
    let written = row.written.zip(row.of_the_bound);
    let context = row.longest_context.zip(row.written_at_most_there);
    let name = format!("{} {}", printable(&row.model), printable(&row.quantisation));
    vec![
        format!("{}{depth}", name.trim_end()),
        digits(row.bytes_per_token / 1e9, 3),
        digits(row.written_at_most, 3),
        format!("{} to {}", digits(low, 3), digits(high, 3)),
        or_na(written.map(|(rate, share)| format!("{} ({})", digits(rate, 3), percent(share)))),
        figure(row.read_at_most),
        figure(row.read),
        or_na(context.map(|(context, rate)| format!("{} (then {})", digits(context, 9), digits(rate, 3)))),
        figure(row.joules_per_token),
    ]
}
