//! `hashgrind cost` (floor F6): what a bitcoin costs in electricity, and the claims of the news held against it.

use std::fmt::Write as _;

use hashgrind::economics::{
    Claim, CostRow, EconomicsError, Growth, Miner, MinerKind, Reward, Tables, Tariff, ThresholdRow, cost_row,
    cost_rows_by_region, growth, hash_cost_usd_per_petahash_day, hash_price_usd_per_petahash_day, subsidy_btc,
    threshold_rows,
};
use serde::Serialize;

use super::figures::{DifficultyArgs, FiguresError, MachineArgs, print};
use crate::failure::Outcome;
use crate::view::units::parse_dollars;
use crate::view::words::{difficulty, digits, dollars, or_na, table, wrapped};

/// Machines that are shown unless others are named.
pub(crate) const USUAL: [&str; 5] = [
    "Core i7-4600U (HP zBook 14 laptop)",
    "GeForce RTX 4090 (derived from hashcat)",
    "Antminer S9",
    "Antminer S19",
    "Antminer S21 XP",
];

/// What one bitcoin costs in electricity, by machine, price and place
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A machine of the table, by its name or a part of it; may be repeated [default: five of them]
    #[arg(long, value_name = "NAME")]
    miner: Vec<String>,
    /// A machine of your own, by its energy
    #[arg(long, value_name = "J/TH", value_parser = parse_dollars)]
    joules_per_terahash: Option<f64>,
    #[command(flatten)]
    difficulty: DifficultyArgs,
    /// Price of electricity in US dollars a kilowatt hour, such as 0.09
    #[arg(long, value_name = "USD_PER_KWH", value_parser = parse_dollars)]
    electricity: Option<f64>,
    /// Price of a bitcoin in US dollars
    #[arg(long, value_name = "USD", value_parser = parse_dollars)]
    btc_price: Option<f64>,
    /// New bitcoin in a block [default: that of the table's last period]
    #[arg(long, value_name = "BTC", value_parser = parse_dollars)]
    subsidy: Option<f64>,
    /// Fees of a block in percent of its new bitcoin
    #[arg(long, value_name = "PERCENT", default_value_t = 0.0)]
    fees: f64,
    /// Each machine at each electricity price of the table
    #[arg(long, conflicts_with = "electricity")]
    regions: bool,
    /// The claims of the news, tested
    #[arg(long)]
    claims: bool,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    machine: MachineArgs,
}

/// What the command prints.
#[derive(Serialize)]
struct Output {
    difficulty: f64,
    difficulty_date: Option<String>,
    reward_btc: f64,
    btc_price_usd: Option<f64>,
    hash_price_usd_per_petahash_day: Option<f64>,
    hash_cost_usd_per_petahash_day: Option<f64>,
    rows: Vec<CostRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claims: Option<Claims>,
}

/// The claims of the news beside what the figures say.
#[derive(Debug, Serialize)]
pub(crate) struct Claims {
    /// More than $100,000 a bitcoin in parts of the US: for which machine, at which prices.
    pub(crate) production_cost: Vec<ThresholdRow>,
    /// What the rows say, in words.
    pub(crate) production_cost_verdict: String,
    /// The claimed sum, with its source.
    pub(crate) production_cost_claim: Claim,
    /// The same machine in the US, Paraguay and Ethiopia.
    pub(crate) migration: Vec<CostRow>,
    /// Growth of the edge AI market from the rounded figures of the news.
    pub(crate) edge_ai_rounded: Growth,
    /// The same from the figures of the market report.
    pub(crate) edge_ai: Growth,
    /// The claimed growth, with its source.
    pub(crate) edge_ai_claim: Claim,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let tables = Tables::embedded();
    let (at, difficulty_date) = args.difficulty.difficulty(&tables)?;
    let height = tables.difficulty.last().map_or(0, |period| period.first_height);
    let reward = Reward::new(at, args.subsidy.unwrap_or_else(|| subsidy_btc(height)), args.fees)?;
    let machines = machines(args, &tables)?;
    let mut rows = Vec::new();
    for (name, joules, source) in &machines {
        if args.regions {
            let tariffs: Vec<&Tariff> = tables.electricity.iter().collect();
            rows.extend(cost_rows_by_region(name, *joules, &reward, &tariffs, args.btc_price)?);
        } else {
            rows.push(cost_row(name, *joules, &reward, args.electricity, args.btc_price, source)?);
        }
    }
    let hash_cost = match (&machines[..], args.electricity) {
        ([(_, joules, _)], Some(price)) => Some(hash_cost_usd_per_petahash_day(*joules, price)?),
        _ => None,
    };
    let output = Output {
        difficulty: at,
        difficulty_date,
        reward_btc: reward.btc,
        btc_price_usd: args.btc_price,
        hash_price_usd_per_petahash_day: args
            .btc_price
            .map(|price| hash_price_usd_per_petahash_day(&reward, price))
            .transpose()?,
        hash_cost_usd_per_petahash_day: hash_cost,
        rows,
        claims: if args.claims { Some(claims(&tables, &reward, args.btc_price)?) } else { None },
    };
    print(args.json, &output, || text(&output, args))
}

/// Name, joules a terahash and source of each machine asked about.
fn machines(args: &Args, tables: &Tables) -> Result<Vec<(String, f64, String)>, FiguresError> {
    let mut machines = Vec::new();
    if let Some(joules) = args.joules_per_terahash {
        machines.push(("given".to_owned(), joules, "given".to_owned()));
    }
    if let Some(machine) = args.machine.machine()? {
        let joules = machine.joules_per_terahash.ok_or_else(|| {
            FiguresError::Usage(format!(
                "the power of {} is unknown: give it with --power 63W, read from a wall meter or the datasheet",
                machine.name
            ))
        })?;
        machines.push((machine.name, joules, machine.class.to_string()));
    }
    let named: Vec<&str> = if args.miner.is_empty() && machines.is_empty() {
        USUAL.to_vec()
    } else {
        args.miner.iter().map(String::as_str).collect()
    };
    for name in named {
        let miner = tables.miner(name)?;
        let joules = miner.joules_per_terahash().ok_or_else(|| {
            FiguresError::Usage(format!("the table does not know the power of {}; name another machine", miner.name))
        })?;
        machines.push((miner.name.clone(), joules, miner.source.clone()));
    }
    Ok(machines)
}

/// The claims of the news, tested at `reward`.
pub(crate) fn claims(tables: &Tables, reward: &Reward, btc_price_usd: Option<f64>) -> Result<Claims, FiguresError> {
    let find = |kind: &str, name: &str| {
        tables.claim(kind, name).cloned().ok_or_else(|| {
            FiguresError::from(EconomicsError::Unknown {
                what: "claim",
                name: name.to_owned(),
                known: tables.claims.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join(", "),
            })
        })
    };
    let production_cost_claim = find("claim", "production cost in parts of the US (more than)")?;
    let edge_ai_claim = find("claim", "edge AI market growth 2025 to 2033")?;
    let us: Vec<&Tariff> = tables.electricity.iter().filter(|row| row.country == "US").collect();
    let asics: Vec<&Miner> = tables.miners.iter().filter(|row| modern_asic(row)).collect();
    let best = tables.miner("Antminer S21 XP")?;
    let places: Vec<&Tariff> = tables
        .electricity
        .iter()
        .filter(|row| ["Paraguay", "Ethiopia"].contains(&row.country.as_str()) || row.region == "US average")
        .collect();
    let joules = best.joules_per_terahash().unwrap_or(f64::NAN);
    let market = |name: &str| find("market", name).map(|row| row.value);
    let mut production_cost = threshold_rows(production_cost_claim.value, &asics, reward, &us)?;
    production_cost.sort_by(|a, b| a.joules_per_terahash.total_cmp(&b.joules_per_terahash));
    Ok(Claims {
        production_cost_verdict: verdict(&production_cost, &us),
        production_cost,
        production_cost_claim,
        migration: cost_rows_by_region(&best.name, joules, reward, &places, btc_price_usd)?,
        edge_ai_rounded: growth(
            market("edge AI market 2025 (rounded)")?,
            market("edge AI market 2033 (rounded)")?,
            8.0,
        )?,
        edge_ai: growth(market("edge AI market 2025")?, market("edge AI market 2033")?, 8.0)?,
        edge_ai_claim,
    })
}

/// What the threshold rows (thriftiest machine first) say about the claim.
fn verdict(rows: &[ThresholdRow], tariffs: &[&Tariff]) -> String {
    let (Some(best), Some(worst)) = (rows.first(), rows.last()) else {
        return "The table holds no machine to test the claim with.".to_owned();
    };
    let industrial: Vec<&&Tariff> = tariffs.iter().filter(|tariff| tariff.sector == "industrial").collect();
    let always = rows.iter().filter(|row| row.above.len() == row.compared).count();
    let at_farm_prices = rows
        .iter()
        .filter(|row| industrial.iter().all(|tariff| tariff.usd_per_kwh <= row.threshold_usd_per_kwh))
        .count();
    format!(
        "By electricity alone: {} exceeds the sum above {:.4} USD a kWh, at {} of {} US prices of the table; {} above \
         {:.4}, at {}. {always} of {} machines exceed it at every US price, {at_farm_prices} at none of the {} \
         industrial prices, which are those that farms pay.",
        best.miner,
        best.threshold_usd_per_kwh,
        best.above.len(),
        best.compared,
        worst.miner,
        worst.threshold_usd_per_kwh,
        worst.above.len(),
        rows.len(),
        industrial.len(),
    )
}

/// ASICs since the S9, those that may still be running.
fn modern_asic(miner: &Miner) -> bool {
    miner.kind == MinerKind::Asic && miner.power_watts.is_some() && miner.hashes_per_second >= 1e13
}

fn text(output: &Output, args: &Args) -> String {
    let mut out = String::new();
    let of = output.difficulty_date.as_ref().map_or_else(String::new, |date| format!(" (of {date})"));
    let _ = writeln!(
        out,
        "difficulty {}{of}, {} BTC a block, fees {} % of the new bitcoin\n",
        difficulty(output.difficulty),
        digits(output.reward_btc, 5),
        digits(args.fees, 3)
    );
    out.push_str(&rows_text(&output.rows));
    if let Some(price) = output.hash_price_usd_per_petahash_day {
        let _ = writeln!(out, "\nincome of 1 PH/s in a day (hashprice)       {}", dollars(price));
    }
    if let Some(cost) = output.hash_cost_usd_per_petahash_day {
        let _ = writeln!(out, "electricity of 1 PH/s in a day (hashcost)   {}", dollars(cost));
    }
    out.push('\n');
    out.push_str(&wrapped(
        "Electricity only: machines, buildings, cooling, staff and taxes come on top. Money appears where you give a \
         price: --electricity, --btc-price, or --regions for dated prices of the table.",
    ));
    if let Some(claims) = &output.claims {
        out.push_str(&claims_text(claims));
    }
    out
}

fn rows_text(rows: &[CostRow]) -> String {
    let places = rows.iter().any(|row| row.region.is_some());
    let mut head = vec!["machine", "J/TH", "kWh/BTC", "sat/kWh", "USD/kWh", "USD/BTC", "break-even", "margin"];
    if places {
        head.insert(1, "place");
    }
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let mut cells = vec![
                row.miner.clone(),
                digits(row.joules_per_terahash, 3),
                digits(row.kwh_per_btc, 4),
                digits(row.sat_per_kwh, 3),
                or_na(row.electricity_usd_per_kwh.map(|value| format!("{value:.4}"))),
                or_na(row.usd_per_btc.map(dollars)),
                or_na(row.breakeven_usd_per_kwh.map(dollars)),
                or_na(row.margin_percent.map(|value| format!("{} %", digits(value, 3)))),
            ];
            if places {
                cells.insert(1, row.region.clone().unwrap_or_default());
            }
            cells
        })
        .collect();
    table(&head, &cells, if places { 2 } else { 1 })
}

fn claims_text(claims: &Claims) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "\nCLAIM: one bitcoin costs more than $100,000 in parts of the US");
    let _ = writeln!(out, "  ({}, {})", claims.production_cost_claim.value_kind, claims.production_cost_claim.source);
    let rows: Vec<Vec<String>> = claims
        .production_cost
        .iter()
        .map(|row| {
            vec![
                row.miner.clone(),
                digits(row.joules_per_terahash, 3),
                format!("{:.4}", row.threshold_usd_per_kwh),
                format!("{} of {}", row.above.len(), row.compared),
                row.above.last().cloned().unwrap_or_else(|| "none".to_owned()),
            ]
        })
        .collect();
    out.push_str(&table(&["machine", "J/TH", "from USD/kWh", "US prices above", "cheapest of them"], &rows, 1));
    out.push_str(&wrapped(&claims.production_cost_verdict));
    let _ = writeln!(out, "\nCLAIM: hash rate moves to Paraguay and Ethiopia for hydropower");
    out.push_str(&rows_text(&claims.migration));
    out.push_str(&wrapped(
        "The same machine at dated prices. It shows why one would move, not that anybody did: shares of countries come \
         from the network addresses of a sample of pools, and proxies distort them.",
    ));
    let _ = writeln!(
        out,
        "\nCLAIM: the edge AI market grows about {} % from 2025 to 2033",
        digits(claims.edge_ai_claim.value, 3)
    );
    let _ = writeln!(
        out,
        "  $25 billion to $119 billion is +{} %, {} % a year; the report's own figures, $24.91 to $118.69 billion, make +{} %.",
        digits(claims.edge_ai_rounded.percent, 3),
        digits(claims.edge_ai_rounded.percent_per_year, 3),
        digits(claims.edge_ai.percent, 3)
    );
    out
}
