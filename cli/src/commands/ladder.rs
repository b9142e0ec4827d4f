//! `hashgrind ladder` (floor F6): from textbook code on one core to the newest ASIC, one step after the other.

use std::fmt::Write as _;
use std::path::PathBuf;

use hashgrind::bench::AnyRecord;
use hashgrind::bench::record::{Record, Setting};
use hashgrind::cpu::{self, Isa, Kernel};
use hashgrind::economics::{
    AiStep, BoughtWith, FigureClass, LADDER_MODEL, Step, Tables, ai_ladder, ai_table_steps, ladder, silicon_advantage,
    table_steps,
};
use serde::Serialize;

use super::figures::{ai_machine_of, print, read_any_records, read_records};
use super::gap_words::WHY;
use crate::devices::DeviceArgs;
use crate::failure::{Failure, Outcome};
use crate::host;
use crate::measure::{self, Watched};
use crate::meters::power::PowerArgs;
use crate::view::printable;
use crate::view::words::{counted, digits, or_na, rate, table, wrapped};

/// From textbook code on one core to the newest ASIC: what each step brings
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A bench record of this machine; may be repeated [default: a quick look at this machine]
    #[arg(long, value_name = "RECORD")]
    from: Vec<PathBuf>,
    /// The other ladder: machines for the work of AI by year, and how fast their memory lets them write
    #[arg(long)]
    ai: bool,
    /// The tables only: measure nothing
    #[arg(long, conflicts_with = "from")]
    tables: bool,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    devices: DeviceArgs,
    #[command(flatten)]
    power: PowerArgs,
}

#[derive(Serialize)]
struct Output {
    steps: Vec<Step>,
    silicon_advantage: Option<f64>,
}

#[derive(Serialize)]
struct AiOutput {
    /// What every rung is asked to write.
    model: &'static str,
    /// The format of its weights.
    quantisation: &'static str,
    steps: Vec<AiStep>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    if args.ai {
        return ai(args);
    }
    let mut records = Vec::with_capacity(args.from.len());
    for path in &args.from {
        records.extend(read_records(path)?);
    }
    let mine = match (records.is_empty(), args.tables) {
        (false, _) => measured(&records),
        (true, true) => Vec::new(),
        (true, false) => now(&args.devices, &args.power)?,
    };
    let steps = ladder(mine, table_steps(&Tables::embedded().miners));
    let output = Output { silicon_advantage: silicon_advantage(&steps), steps };
    print(args.json, &output, || text(&output))
}

/// The second ladder, of the work of AI.
fn ai(args: &Args) -> Outcome {
    let tables = Tables::embedded();
    let mine = match (args.from.is_empty(), args.tables) {
        (false, _) => recorded_ai(&args.from, &tables)?,
        (true, true) => Vec::new(),
        (true, false) if args.power.words().is_empty() => {
            let year = year(&host::time_utc())?;
            let step = |machine| AiStep::measured(&machine, year, "watched just now, without proof", &tables);
            measure::memories(&args.devices)?.into_iter().map(step).collect()
        }
        (true, false) => {
            return Err(Failure::usage(
                "ladder --ai has joules from records only: --from a record of hashgrind bench ai",
            ));
        }
    };
    let output = AiOutput {
        model: LADDER_MODEL.0,
        quantisation: LADDER_MODEL.1,
        steps: ai_ladder(mine, ai_table_steps(&tables)),
    };
    print(args.json, &output, || ai_text(&output))
}

/// What records of AI measured; of hash rates none counts.
fn recorded_ai(paths: &[PathBuf], tables: &Tables) -> Result<Vec<AiStep>, Failure> {
    let mut steps = Vec::new();
    for path in paths {
        for record in read_any_records(path)? {
            let AnyRecord::Ai(record) = record else { continue };
            let mut machine = ai_machine_of(&record, None)?;
            if let Some(Setting::Count(threads)) = record.settings.get("threads") {
                let _ = write!(machine.name, ", {}", counted(&threads.to_string(), "thread", "threads"));
            }
            let source = format!("bench record of {}", record.time_utc);
            steps.push(AiStep::measured(&machine, year(&record.time_utc)?, source, tables));
        }
    }
    if steps.is_empty() {
        return Err(Failure::usage("none of these records is of the work of AI: `hashgrind bench ai` makes one"));
    }
    Ok(steps)
}

/// The year of a time as records have it, `2026-11-29T13:45:05Z`.
pub(crate) fn year(time_utc: &str) -> Result<u32, Failure> {
    let year = time_utc.get(..4).and_then(|year| year.parse().ok());
    year.ok_or_else(|| Failure::usage(format!("\"{time_utc}\" is no time such as 2026-11-29T13:45:05Z")))
}

/// The measured steps, slowest first.
pub(crate) fn measured(records: &[Record]) -> Vec<Step> {
    let mut steps: Vec<Step> = records.iter().map(step_of).collect();
    steps.sort_by(|a, b| a.hashes_per_second.total_cmp(&b.hashes_per_second));
    steps
}

/// What a kernel brings over the one before it.
fn because(kernel: &Kernel) -> String {
    match kernel.isa() {
        Isa::Scalar => "what does not depend on the nonce is worked out once".to_owned(),
        Isa::Bmi2 => "instructions that rotate into another register".to_owned(),
        Isa::ShaNi | Isa::ArmSha2 => "instructions made for SHA-256".to_owned(),
        Isa::ShaNiAvx2 => "the same, with vectors beside them while they wait".to_owned(),
        _ => format!("{} hashes side by side in vectors", kernel.lanes() * kernel.streams()),
    }
}

/// This machine, now: textbook code, then the best kernel of each instruction set on one core, all cores, each graphics card.
fn now(devices: &DeviceArgs, power: &PowerArgs) -> Result<Vec<Step>, Failure> {
    const SOURCE: &str = "watched just now, without proof";
    let step = |name: String, watched: Watched, with: BoughtWith, because: String| {
        Step::measured(name, watched.hashes_per_second, watched.joules_per_terahash, with, SOURCE).because(because)
    };
    let formula = "the formula as it stands: three compressions a header".to_owned();
    let mut steps =
        vec![step("textbook code, 1 thread".to_owned(), measure::textbook(power)?, BoughtWith::Software, formula)];
    let mut best: Vec<(&Kernel, Watched)> = Vec::new();
    for (kernel, watched) in measure::kernels(power)? {
        best.retain(|(known, _)| known.isa() != kernel.isa()); // Slowest first, so the later one is the better.
        best.push((kernel, watched));
    }
    for (kernel, watched) in best {
        let name = format!("{} ({}), 1 thread", kernel.isa(), kernel.name());
        steps.push(step(name, watched, BoughtWith::Software, because(kernel)));
    }
    let machines = measure::machines(devices, power)?;
    let mut hardware: Vec<Step> = machines
        .into_iter()
        .map(|(name, workers, watched)| {
            let because =
                if workers > 1 { format!("{workers} cores instead of one") } else { "all of the device".to_owned() };
            step(name, watched, BoughtWith::Hardware, because)
        })
        .collect();
    hardware.sort_by(|a, b| a.hashes_per_second.total_cmp(&b.hashes_per_second));
    steps.extend(hardware);
    Ok(steps)
}

fn step_of(record: &Record) -> Step {
    let setting = |name: &str| match record.settings.get(name) {
        Some(Setting::Text(text)) => Some(text.clone()),
        Some(Setting::Count(count)) => Some(count.to_string()),
        _ => None,
    };
    let mut name = record.device.name.clone();
    let kernel = setting("kernel");
    if let Some(kernel) = &kernel {
        let _ = write!(name, ", {kernel}");
    }
    let threads = setting("threads");
    if let Some(threads) = &threads {
        let _ = write!(name, ", {threads} thread{}", if threads == "1" { "" } else { "s" });
    }
    // One thread of the processor differs from the step before by its code; more threads or a GPU are more machine.
    let software = record.device.kind == "cpu" && threads.as_deref() == Some("1");
    let because = match (&threads, kernel.as_deref().and_then(cpu::kernel)) {
        (Some(_), Some(kernel)) if software => because(kernel),
        (Some(threads), _) => format!("{threads} cores at work"),
        (None, _) => "thousands of small arithmetic units".to_owned(),
    };
    Step::measured(
        name,
        record.summary.median,
        record.summary.joules_per_terahash,
        if software { BoughtWith::Software } else { BoughtWith::Hardware },
        format!("bench record of {}", record.time_utc),
    )
    .because(because)
}

fn text(output: &Output) -> String {
    let rows: Vec<Vec<String>> = output
        .steps
        .iter()
        .map(|step| {
            vec![
                step.name.clone(),
                step.class.to_string(),
                step.bought_with.to_string(),
                step.because.clone().unwrap_or_default(),
                step.year.map_or_else(String::new, |year| year.to_string()),
                rate(step.hashes_per_second),
                or_na(step.factor.map(|factor| format!("x {}", digits(factor, 3)))),
                or_na(step.joules_per_terahash.map(|joules| digits(joules, 3))),
                or_na(step.energy_factor.map(|factor| format!("/ {}", digits(factor, 3)))),
            ]
        })
        .collect();
    let head = ["step", "class", "bought with", "what is new", "year", "hash rate", "faster", "J/TH", "less energy"];
    let mut out = table(&head, &rows, 5);
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

fn ai_text(output: &AiOutput) -> String {
    let shown = |class: FigureClass| class.as_str().replace('_', " ");
    let tokens = |value: Option<f64>| or_na(value.map(|value| digits(value, 3)));
    let rows: Vec<Vec<String>> = output
        .steps
        .iter()
        .map(|step| {
            vec![
                step.year.to_string(),
                printable(&step.name),
                step.bought_with.to_string(),
                or_na(step.bytes_per_second.map(|bytes| format!("{} GB/s", digits(bytes / 1e9, 4)))),
                shown(step.class),
                tokens(step.tokens_per_second_at_most),
                tokens(step.tokens_per_second),
                shown(step.tokens_class),
                or_na(step.factor.map(|factor| format!("x {}", digits(factor, 3)))),
                or_na(step.joules_per_token.map(|joules| digits(joules, 3))),
                or_na(step.energy_factor.map(|factor| format!("/ {}", digits(factor, 3)))),
            ]
        })
        .collect();
    let head = [
        "year",
        "machine",
        "bought with",
        "memory",
        "class",
        "at most",
        "wrote",
        "class",
        "faster",
        "J a token",
        "less energy",
    ];
    let mut out = format!("Tokens a second of {}, {}, one stream\n", output.model, output.quantisation);
    out.push_str(&table(&head, &rows, 3));
    out.push('\n');
    out.push_str(&wrapped(
        "At most: bandwidth over the bytes that a token reads. Wrote: the best published run of the machine, or its maker's \
         claim for the same model in a format of its own, which is compared with the bounds of the others. Joules: the \
         datasheet's power over the tokens at most; of a measured machine what reading takes. The year of a measured machine \
         is that of the measurement. Of each year and each class of machines the one with the most bandwidth is shown.",
    ));
    out.push_str(&wrapped(WHY.ai_ladder_memory));
    out.push_str("\nSources:\n");
    for step in &output.steps {
        let run = step.run_source.as_ref().map_or_else(String::new, |source| format!("; its run: {source}"));
        let _ = write!(out, "- {}", wrapped(&format!("{}: {}{run}", printable(&step.name), step.source)));
    }
    out
}
