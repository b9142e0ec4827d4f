//! `hashgrind history` (floor F6): in which year this machine was a network of its own.

use std::fmt::Write as _;

use hashgrind::economics::{FigureClass, LIFETIME_YEARS, MachineHistory, Tables, embedded_header_count, history};
use serde::Serialize;

use super::figures::{RateArgs, print};
use crate::failure::Outcome;
use crate::view::words::{big, difficulty, rate, wrapped};

/// In which year this machine was a network of its own, and when it last expected a block
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    machine: RateArgs,
}

#[derive(Serialize)]
struct Output {
    #[serde(flatten)]
    history: MachineHistory,
    machine: String,
    class: FigureClass,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let machine = args.machine.given_or_measured()?;
    let tables = Tables::embedded();
    let history = history(machine.hashes_per_second, &tables.difficulty)?;
    let output = Output { history, machine: machine.name, class: machine.class };
    print(args.json, &output, || text(&output, tables.difficulty.len()))
}

fn text(output: &Output, periods: usize) -> String {
    let found = &output.history;
    let mut out = String::new();
    let _ = writeln!(out, "{} ({}): {}\n", output.machine, output.class, rate(found.hashes_per_second));
    let lifetime = format!("one block in {LIFETIME_YEARS} years");
    for (name, date) in [
        ("last a network of its own", &found.last_alone),
        ("last expected one block a day", &found.last_block_a_day),
        ("one block a week", &found.last_block_a_week),
        ("one block a year", &found.last_block_a_year),
        (&*lifetime, &found.last_block_a_lifetime),
    ] {
        let _ = writeln!(out, "{name:<34}{}", date.as_deref().unwrap_or("never"));
    }
    let _ = writeln!(
        out,
        "\nnow (difficulty {} of {}): {} of it equal the network\n",
        difficulty(found.latest_difficulty),
        found.latest_date,
        big(found.network_multiple)
    );
    out.push_str(&wrapped(&format!(
        "A date is the first day of the last difficulty period in which it held. It was a network of its own in {} of \
         {periods} periods. {} periods are held with their header, whose proof of work covers the difficulty: see \
         `hashgrind explain`. While difficulty stood at its least, 1, the network was slower than ten minutes a block, \
         so those periods flatter the network.",
        found.periods_alone,
        embedded_header_count()
    )));
    out
}
