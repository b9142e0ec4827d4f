//! `hashgrind odds` (floor F6): when a machine may expect a block, alone and in a pool.

use std::fmt::Write as _;

use hashgrind::economics::{FigureClass, LIFETIME_YEARS, Odds, PoolOdds, Tables, subsidy_btc};
use serde::Serialize;

use super::figures::{DifficultyArgs, RateArgs, print};
use crate::failure::Outcome;
use crate::view::units::{parse_days, parse_pool_fee, parse_rate};
use crate::view::words::{big, chance, counted, difficulty, digits, percent, rate, span, table, wrapped};

/// When this machine may expect a block, alone and in a pool
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    difficulty: DifficultyArgs,
    /// Hash rate of a pool to compare with, such as 200EH/s
    #[arg(long, value_name = "RATE", allow_hyphen_values = true, value_parser = parse_rate)]
    pool: Option<f64>,
    /// The pool's fee in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 2.0, requires = "pool", value_parser = parse_pool_fee)]
    pool_fee: f64,
    /// Span of the comparison in days
    #[arg(long, value_name = "DAYS", default_value_t = 30.0, requires = "pool", value_parser = parse_days)]
    days: f64,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    machine: RateArgs,
}

#[derive(Serialize)]
struct Output {
    #[serde(flatten)]
    odds: Odds,
    machine: String,
    class: FigureClass,
    difficulty_date: Option<String>,
    pooling: Option<PoolOdds>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let tables = Tables::embedded();
    let machine = args.machine.given_or_measured()?;
    let (at, difficulty_date) = args.difficulty.difficulty(&tables)?;
    let odds = Odds::new(machine.hashes_per_second, at)?;
    let height = tables.difficulty.last().map_or(0, |period| period.first_height);
    let pooling = args
        .pool
        .map(|pool| PoolOdds::new(&odds, pool, subsidy_btc(height), args.pool_fee, args.days * 86_400.0))
        .transpose()?;
    let output = Output { odds, machine: machine.name, class: machine.class, difficulty_date, pooling };
    print(args.json, &output, || text(&output))
}

fn text(output: &Output) -> String {
    let odds = &output.odds;
    let mut out = String::new();
    let from = output.difficulty_date.as_ref().map_or_else(String::new, |date| format!(" (of {date})"));
    let _ = writeln!(out, "{} ({}): {}", output.machine, output.class, rate(odds.hashes_per_second));
    let _ = writeln!(
        out,
        "difficulty {}{from}: a block takes {} on average",
        difficulty(odds.difficulty),
        counted(&digits(odds.expected_hashes, 4), "hash", "hashes")
    );
    let share = odds.network_share;
    let of_network = if share >= 1.0 {
        format!("as fast as {}", counted(&big(share), "such network", "such networks"))
    } else {
        format!("1 part in {} of the network", big(1.0 / share))
    };
    let _ = writeln!(out, "this machine is {of_network}\n");
    let waits = [
        ("expected wait", span(odds.expected_seconds)),
        ("half of all waits are shorter than", span(odds.median_seconds)),
        ("1 in 20 is shorter than", span(odds.p5_seconds)),
        ("1 in 20 is longer than", span(odds.p95_seconds)),
    ];
    for (name, value) in waits {
        let _ = writeln!(out, "{name:<36}{value}");
    }
    let _ = writeln!(out, "\nchance of a block within");
    let p = &odds.probability;
    let lifetime = format!("a lifetime ({LIFETIME_YEARS} years)");
    for (name, value) in
        [("a day", p.day), ("a week", p.week), ("a year", p.year), ("ten years", p.decade), (&*lifetime, p.lifetime)]
    {
        let _ = writeln!(out, "  {name:<34}{}", chance(value));
    }
    out.push('\n');
    out.push_str(&wrapped(
        "The wait has no memory: after a year without a block the expected wait is the same as on the first day. \
         Nothing is ever \"almost found\". The figures hold while rate and difficulty stay as they are.",
    ));
    if let Some(pooling) = &output.pooling {
        let _ = writeln!(
            out,
            "\nover {}, alone or in a pool of {} with a fee of {} %:",
            counted(&digits(pooling.seconds / 86_400.0, 4), "day", "days"),
            rate(pooling.pool_hashes_per_second),
            digits(pooling.fee_percent, 3)
        );
        let row = |name: &str, income: &hashgrind::economics::Income| {
            vec![
                name.to_owned(),
                format!("{} BTC", digits(income.expected_btc, 4)),
                format!("{} BTC", digits(income.deviation_btc, 4)),
                percent(income.relative_deviation * 100.0),
                chance(income.chance_of_nothing),
            ]
        };
        let rows = [row("alone", &pooling.solo), row("in the pool", &pooling.pool)];
        out.push_str(&table(&["", "income", "spread", "of the income", "nothing at all"], &rows, 1));
        out.push_str(&wrapped("A pool changes the spread of the income, not its mean, of which it keeps its fee."));
    }
    out
}
