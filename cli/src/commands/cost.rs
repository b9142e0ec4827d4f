//! `hashgrind cost` (floor F6): what a bitcoin costs in electricity, and the claims of the news held against it.

use std::fmt::Write as _;

use hashgrind::economics::{
    Claim, Concentration, CostRow, EconomicsError, Growth, Miner, MinerKind, Reward, Tables, Tariff, ThresholdRow,
    cost_row, cost_rows_by_region, growth, hash_cost_usd_per_petahash_day, hash_price_usd_per_petahash_day,
    shares_in_series, subsidy_btc, threshold_rows,
};
use serde::Serialize;

use super::figures::{DifficultyArgs, FiguresError, MachineArgs, print};
use crate::failure::Outcome;
use crate::view::units::{parse_btc_price, parse_electricity, parse_fees, parse_joules, parse_subsidy};
use crate::view::words::{difficulty, digits, dollars, or_na, per_kwh, percent, span, table, wrapped};

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
    #[arg(long, value_name = "J/TH", value_parser = parse_joules)]
    joules_per_terahash: Option<f64>,
    #[command(flatten)]
    difficulty: DifficultyArgs,
    /// Price of electricity in US dollars a kilowatt hour, such as 0.09
    #[arg(long, value_name = "USD_PER_KWH", value_parser = parse_electricity)]
    electricity: Option<f64>,
    /// Price of a bitcoin in US dollars
    #[arg(long, value_name = "USD", value_parser = parse_btc_price)]
    btc_price: Option<f64>,
    /// New bitcoin in a block [default: that of the table's last period]
    #[arg(long, value_name = "BTC", value_parser = parse_subsidy)]
    subsidy: Option<f64>,
    /// Fees of a block in percent of its new bitcoin
    #[arg(long, value_name = "PERCENT", default_value_t = 0.0, value_parser = parse_fees)]
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
    /// Of the machine that was given with its price.
    #[serde(skip_serializing_if = "Option::is_none")]
    payback: Option<Payback>,
    rows: Vec<CostRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claims: Option<Claims>,
}

/// When a machine has brought its price.
#[derive(Debug, Serialize)]
struct Payback {
    price_usd: f64,
    /// Income less electricity, US dollars a day.
    usd_per_day: f64,
    /// Days until that is the price; none where it never is.
    days: Option<f64>,
}

/// The claims of the news beside what the figures say.
#[derive(Debug, Serialize)]
pub(crate) struct Claims {
    /// More than $100,000 a bitcoin in parts of the US: for which machine, at which prices, at the difficulty asked about.
    pub(crate) production_cost: Vec<ThresholdRow>,
    /// What the rows say, in words.
    pub(crate) production_cost_verdict: String,
    /// The same when the claim was made.
    pub(crate) production_cost_then: Then,
    /// The claimed sum, with its source.
    pub(crate) production_cost_claim: Claim,
    /// The same machine in the US, Paraguay and Ethiopia.
    pub(crate) migration: Vec<CostRow>,
    /// Who had which part of the network in the two newest lists of countries, earlier one first.
    pub(crate) migration_shares: Vec<Concentration>,
    /// What costs and shares say, in words.
    pub(crate) migration_verdict: String,
    /// Growth of the edge AI market from the rounded figures of the news.
    pub(crate) edge_ai_rounded: Growth,
    /// The same from the figures of the market report.
    pub(crate) edge_ai: Growth,
    /// The claimed growth, with its source.
    pub(crate) edge_ai_claim: Claim,
}

/// The claim about the cost of a bitcoin, tested at the difficulty of its date.
#[derive(Debug, Serialize)]
pub(crate) struct Then {
    /// First day of the difficulty period.
    pub(crate) date: String,
    /// Its difficulty.
    pub(crate) difficulty: f64,
    /// For which machine, at which prices.
    pub(crate) rows: Vec<ThresholdRow>,
    /// What the rows say, in words.
    pub(crate) verdict: String,
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
    let payback = payback(args, &reward)?;
    let output = Output {
        payback,
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
        claims: if args.claims { Some(claims(&tables, &reward, args.fees, args.btc_price)?) } else { None },
    };
    print(args.json, &output, || text(&output, args))
}

/// When the machine that was given has brought its price, at the given prices of electricity and bitcoin.
fn payback(args: &Args, reward: &Reward) -> Result<Option<Payback>, FiguresError> {
    let Some(price_usd) = args.machine.price_usd else {
        return Ok(None);
    };
    let machine = args.machine.machine()?;
    let (Some(machine), Some(usd_per_kwh), Some(usd_per_btc)) = (machine, args.electricity, args.btc_price) else {
        return Err(FiguresError::Usage(
            "a price of the machine says when it has paid for itself: give its rate (--hashrate or --from), its power, \
             --electricity and --btc-price as well"
                .to_owned(),
        ));
    };
    let joules = machine.joules_per_terahash.unwrap_or(f64::NAN); // Without it the command ended before this.
    // A day's hash rate in petahashes.
    let petahashes = machine.hashes_per_second / 1e15;
    let income = hash_price_usd_per_petahash_day(reward, usd_per_btc)? * petahashes;
    let usd_per_day = income - hash_cost_usd_per_petahash_day(joules, usd_per_kwh)? * petahashes;
    Ok(Some(Payback { price_usd, usd_per_day, days: (usd_per_day > 0.0).then(|| price_usd / usd_per_day) }))
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

/// The claims of the news, tested at `reward`, and where they are about a time, at that time's.
pub(crate) fn claims(
    tables: &Tables,
    reward: &Reward,
    fee_percent: f64,
    btc_price_usd: Option<f64>,
) -> Result<Claims, FiguresError> {
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
    let thresholds = |reward: &Reward| {
        let mut rows = threshold_rows(production_cost_claim.value, &asics, reward, &us)?;
        rows.sort_by(|a, b| a.joules_per_terahash.total_cmp(&b.joules_per_terahash));
        Ok::<_, EconomicsError>(rows)
    };
    let production_cost = thresholds(reward)?;
    let then = tables
        .period_of(&production_cost_claim.date)
        .ok_or_else(|| EconomicsError::Empty { table: "difficulty table".to_owned() })?;
    let rows = thresholds(&Reward::new(then.difficulty, then.subsidy_btc, fee_percent)?)?;
    let production_cost_then =
        Then { date: then.date.clone(), difficulty: then.difficulty, verdict: verdict(&rows, &us), rows };
    let best = tables.miner("Antminer S21 XP")?;
    let places: Vec<&Tariff> = tables
        .electricity
        .iter()
        .filter(|row| ["Paraguay", "Ethiopia"].contains(&row.country.as_str()) || row.region == "US average")
        .collect();
    let joules = best.joules_per_terahash().unwrap_or(f64::NAN);
    let market = |name: &str| find("market", name).map(|row| row.value);
    let migration = cost_rows_by_region(&best.name, joules, reward, &places, btc_price_usd)?;
    let mut migration_shares: Vec<Concentration> = shares_in_series(&tables.shares)?;
    migration_shares.retain(|group| group.what.starts_with("countries") && group.shares.len() > 5);
    migration_shares.truncate(2);
    migration_shares.reverse();
    Ok(Claims {
        production_cost_verdict: verdict(&production_cost, &us),
        production_cost,
        production_cost_then,
        production_cost_claim,
        migration_verdict: migration_verdict(&migration_shares),
        migration,
        migration_shares,
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
    let average = tariffs
        .iter()
        .filter(|tariff| tariff.region == "US average" && tariff.sector == "commercial")
        .max_by(|a, b| a.date.cmp(&b.date));
    let always = rows.iter().filter(|row| row.above.len() == row.compared).count();
    let at_farm_prices = rows
        .iter()
        .filter(|row| industrial.iter().all(|tariff| tariff.usd_per_kwh <= row.threshold_usd_per_kwh))
        .count();
    let at_average = average.map_or_else(String::new, |tariff| {
        let dear = rows.iter().filter(|row| tariff.usd_per_kwh > row.threshold_usd_per_kwh).count();
        let thriftiest = rows.iter().find(|row| tariff.usd_per_kwh > row.threshold_usd_per_kwh);
        let which = thriftiest.map_or_else(String::new, |row| {
            format!(", the {} among them (from {})", row.miner, per_kwh(row.threshold_usd_per_kwh))
        });
        format!(
            " At {}, the {}, {dear} of {} exceed it{which}.",
            per_kwh(tariff.usd_per_kwh),
            tariff.label(),
            rows.len()
        )
    });
    format!(
        "By electricity alone: {} exceeds the sum above {} USD a kWh ({} of the table's {} US prices), {} above \
         {} ({}). Of {} machines {always} exceed it at every US price, {at_farm_prices} at none of the {} \
         industrial prices, which are those that farms pay.{at_average}",
        best.miner,
        per_kwh(best.threshold_usd_per_kwh),
        best.above.len(),
        best.compared,
        worst.miner,
        per_kwh(worst.threshold_usd_per_kwh),
        worst.above.len(),
        rows.len(),
        industrial.len(),
    )
}

/// What the newest two lists of countries say about the claim that hash rate moves.
fn migration_verdict(lists: &[Concentration]) -> String {
    let [before, after] = lists else {
        return "The table holds no two lists of countries to compare.".to_owned();
    };
    let share = |list: &Concentration, name: &str| {
        list.shares
            .iter()
            .find(|share| share.name == name)
            .map_or_else(|| "not in the list".to_owned(), |share| percent(share.percent))
    };
    let shape = if after.hhi < before.hhi { "less" } else { "not less" };
    let named = |list: &Concentration| list.shares.iter().any(|share| share.name == "Ethiopia");
    let ethiopia = if named(before) || named(after) {
        format!("that of Ethiopia from {} to {}", share(before, "Ethiopia"), share(after, "Ethiopia"))
    } else {
        "Ethiopia is in neither list".to_owned()
    };
    format!(
        "From {} to {} the share of Paraguay went from {} to {}; {ethiopia}; the HHI of countries went \
         from {} to {}: {shape} concentrated. Costs show why one would move; these shares, guessed from network \
         addresses, are all there is to show that anybody did.",
        before.date,
        after.date,
        share(before, "Paraguay"),
        share(after, "Paraguay"),
        digits(before.hhi, 4),
        digits(after.hhi, 4),
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
    if let Some(payback) = &output.payback {
        let when = match payback.days {
            Some(days) => format!("after {}", span(days * 86_400.0)),
            None => "never: electricity costs more than it brings".to_owned(),
        };
        let _ = writeln!(
            out,
            "\nthe machine's {} are paid back {when} ({} a day after electricity, if nothing changes)",
            dollars(payback.price_usd),
            dollars(payback.usd_per_day)
        );
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
                or_na(row.electricity_usd_per_kwh.map(per_kwh)),
                or_na(row.usd_per_btc.map(dollars)),
                or_na(row.breakeven_usd_per_kwh.map(dollars)),
                or_na(margin(row)),
            ];
            if places {
                cells.insert(1, row.region.clone().unwrap_or_default());
            }
            cells
        })
        .collect();
    table(&head, &cells, if places { 2 } else { 1 })
}

/// What is left of the income, which is never all of it where electricity costs anything.
pub(crate) fn margin(row: &CostRow) -> Option<String> {
    let most = if row.usd_per_btc.is_some_and(|cost| cost > 0.0) { 99.99 } else { 100.0 };
    row.margin_percent.map(|value| percent(value.min(most)))
}

fn claims_text(claims: &Claims) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "\nCLAIM: one bitcoin costs more than $100,000 in parts of the US");
    let _ = writeln!(out, "  ({}, {})", claims.production_cost_claim.value_kind, claims.production_cost_claim.source);
    let threshold_table = |rows: &[ThresholdRow]| {
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                vec![
                    row.miner.clone(),
                    digits(row.joules_per_terahash, 3),
                    per_kwh(row.threshold_usd_per_kwh),
                    format!("{} of {}", row.above.len(), row.compared),
                    row.above.last().cloned().unwrap_or_else(|| "none".to_owned()),
                ]
            })
            .collect();
        table(&["machine", "J/TH", "from USD/kWh", "US prices above", "cheapest of them"], &rows, 1)
    };
    let then = &claims.production_cost_then;
    let _ = writeln!(out, "when it was made ({}, difficulty {}):", then.date, difficulty(then.difficulty));
    out.push_str(&threshold_table(&then.rows));
    out.push_str(&wrapped(&then.verdict));
    let _ = writeln!(out, "at the difficulty above:");
    out.push_str(&threshold_table(&claims.production_cost));
    out.push_str(&wrapped(&claims.production_cost_verdict));
    let _ = writeln!(out, "\nCLAIM: hash rate moves to Paraguay and Ethiopia for hydropower");
    out.push_str(&rows_text(&claims.migration));
    out.push_str(&wrapped(&claims.migration_verdict));
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
