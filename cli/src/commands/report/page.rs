//! The report as one HTML file (floor F6): words, tables and charts round figures that `hashgrind::economics` works out.
//!
//! The file asks for nothing from anywhere, has no script, follows the reader's light or dark setting and prints. The same
//! input gives the same bytes: no clock, no random names.

use std::collections::BTreeMap;

use hashgrind::bench::record::{Record, Setting};
use hashgrind::economics::{
    AiDevice, AiMachine, AiReference, AiStep, BLOCK_SECONDS, BoughtWith, Concentration, EconomicsError, FigureClass,
    Gap, GapRow, LADDER_MODEL, LIFETIME_YEARS, LanguageModel, Machine, MachineHistory, Odds, Period, Reward, Step,
    Tables, Tariff, YEAR_SECONDS, ai_ladder, ai_table_steps, cost_row, difficulty_from_bits, embedded_header, gap,
    history, ladder, network_hashes_per_second, shares_in_series, silicon_advantage, table_steps,
};
use hashgrind::pow::RawHeader;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::charts::{Bar, Bars, Curve, Dots, Drawing, Lines, Mark, Stacks, power, powers_of_ten};
use crate::commands::concentration::CAVEATS;
use crate::commands::cost::{Claims, claims, margin};
use crate::commands::figures::FiguresError;
use crate::commands::gap_figure::{CAPTION, groups, ordered};
use crate::commands::gap_words::{WHY, filled};
use crate::commands::ladder::measured;
use crate::view::words::{big, chance, counted, difficulty, digits, dollars, or_na, per_kwh, percent, rate, span};

/// What the report is made from.
pub(crate) struct Input {
    /// Records with the names and the SHA-256 of their files.
    pub(crate) records: Vec<Source>,
    /// The machine that the lines and the words are about.
    pub(crate) machine: Machine,
    /// Difficulty, and the day it is of; none where the user gave it.
    pub(crate) difficulty: (f64, Option<String>),
    /// Fees in percent of the subsidy.
    pub(crate) fees_percent: f64,
    /// The user's price of electricity, US dollars a kWh.
    pub(crate) electricity_usd_per_kwh: Option<f64>,
    /// The user's price of a bitcoin, US dollars.
    pub(crate) btc_price_usd: Option<f64>,
    /// Device whose published AI figures stand for the machine.
    pub(crate) like: String,
    /// What a record measured of the work of AI, in the place of what is published of that device.
    pub(crate) measured: Option<AiSource>,
    /// The command that makes this report.
    pub(crate) command: String,
}

/// A record and its file.
pub(crate) struct Source {
    /// Name of the file, without its folder.
    pub(crate) name: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub(crate) sha256: String,
    /// What it holds.
    pub(crate) record: Record,
}

/// A record of the work of AI and its file.
pub(crate) struct AiSource {
    /// Name of the file, without its folder.
    pub(crate) name: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub(crate) sha256: String,
    /// The record's own digest.
    pub(crate) digest: String,
    /// What it measured.
    pub(crate) machine: AiMachine,
    /// The year in which it did.
    pub(crate) year: u32,
}

/// Every figure of the page.
struct Facts<'a> {
    tables: &'a Tables,
    odds: Odds,
    history: MachineHistory,
    steps: Vec<Step>,
    silicon_advantage: Option<f64>,
    gap: Gap,
    ai_steps: Vec<AiStep>,
    claims: Claims,
    ai: AiFacts,
    reward: Reward,
    groups: Vec<Concentration>,
    years: Vec<Period>,
    proven: usize,
}

/// What the page says about AI beyond the gap.
struct AiFacts {
    /// The device that stands for the machine.
    local: AiDevice,
    /// The data centre's device with the most bandwidth.
    data_centre: AiDevice,
}

/// The whole page.
///
/// # Errors
/// Figures that the library refuses: an impossible difficulty, price or name.
pub(crate) fn page(input: &Input, tables: &Tables) -> Result<String, FiguresError> {
    let facts = facts(input, tables)?;
    let title = format!("Why {} lost to ASICs", input.machine.name);
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:";
                meta name="color-scheme" content="light dark";
                link rel="icon" href="data:,";
                title { (title) }
                style { (PreEscaped(include_str!("style.css"))) }
            }
            body {
                (head(input, &facts))
                main {
                    (difficulty_section(input, &facts))
                    (wait_section(input, &facts))
                    (ladder_section(input, &facts))
                    (cost_section(input, &facts)?)
                    (ai_section(input, &facts))
                    (concentration_section(&facts))
                    (claims_section(input, &facts))
                    (questions(&facts))
                    (method(input, &facts))
                }
                footer.muted { "Made by hashgrind " (env!("CARGO_PKG_VERSION")) ". This file is complete in itself and may be copied and printed freely." }
            }
        }
    };
    // A figure and its percent sign stay on one line.
    Ok(markup.into_string().replace(" %", "\u{a0}%"))
}

fn facts<'a>(input: &Input, tables: &'a Tables) -> Result<Facts<'a>, FiguresError> {
    let rate = input.machine.hashes_per_second;
    let records: Vec<Record> = input.records.iter().map(|source| source.record.clone()).collect();
    let mut mine = measured(&records);
    if mine.is_empty() {
        let joules = input.machine.joules_per_terahash;
        let mut step = Step::measured(input.machine.name.clone(), rate, joules, BoughtWith::Hardware, "given");
        step.class = input.machine.class;
        mine.push(step);
    }
    let steps = ladder(mine, table_steps(&tables.miners));
    let latest =
        tables.difficulty.last().ok_or_else(|| EconomicsError::Empty { table: "difficulty table".to_owned() })?;
    let reward = Reward::new(input.difficulty.0, latest.subsidy_btc, input.fees_percent)?;
    let measured = input.measured.as_ref().map(|source| &source.machine);
    let reference = AiReference::choose(tables, &input.like)?.with_measured(measured, &[]);
    let mut local = reference.local.clone();
    if let Some(machine) = measured {
        local.device.clone_from(&machine.name);
        local.bandwidth_gb_per_second = machine.bytes_per_second / 1e9;
        local.memory_gb = machine.memory_bytes.map(|bytes| bytes / 1e9);
    }
    let mut years = BTreeMap::new();
    for period in &tables.difficulty {
        years.insert(period.year(), period.clone());
    }
    Ok(Facts {
        odds: Odds::new(rate, input.difficulty.0)?,
        history: history(rate, &tables.difficulty)?,
        silicon_advantage: silicon_advantage(&steps),
        steps,
        gap: gap(&input.machine, &reference, tables)?,
        ai_steps: ai_ladder(own_ai_steps(input, tables), ai_table_steps(tables)),
        claims: claims(tables, &reward, input.fees_percent, input.btc_price_usd)?,
        ai: AiFacts {
            local,
            data_centre: tables
                .ai_hardware
                .iter()
                .filter(|device| device.class == "data centre")
                .max_by(|a, b| a.bandwidth_gb_per_second.total_cmp(&b.bandwidth_gb_per_second))
                .ok_or_else(|| EconomicsError::Empty { table: "list of a data centre's devices".to_owned() })?
                .clone(),
        },
        reward,
        groups: shares_in_series(&tables.shares)?,
        years: years.into_values().collect(),
        proven: proven(&tables.difficulty),
        tables,
    })
}

/// The rung of this machine on the second ladder; none where no record is of the work of AI.
fn own_ai_steps(input: &Input, tables: &Tables) -> Vec<AiStep> {
    let step = |source: &AiSource| {
        AiStep::measured(&source.machine, source.year, format!("bench record {}", source.name), tables)
    };
    input.measured.iter().map(step).collect()
}

/// How many rows of the difficulty table are proved by a header: its hash meets its bits, which give the row's difficulty.
fn proven(periods: &[Period]) -> usize {
    let holds = |period: &&Period| {
        let Some(bytes) = embedded_header(period.first_height) else { return false };
        let header = RawHeader::new(bytes);
        let bits = header.bits().to_consensus();
        let same = difficulty_from_bits(bits).is_some_and(|value| (value / period.difficulty - 1.0).abs() < 1e-9);
        same && header.bits().to_target().is_ok_and(|target| header.digest().meets(&target))
    };
    periods.iter().filter(holds).count()
}

// ---- sections ----

/// How this machine writes beside a data centre's GPU; a bound is no published run.
fn tokens_tile(row: &GapRow, times: f64) -> Markup {
    let (factor, word) = if times < 1.0 { (1.0 / times, "faster") } else { (times, "slower") };
    let class = |class: FigureClass| class.as_str().replace('_', " ");
    let [here, there] = [class(row.local_class), class(row.best_class)];
    let classes = if here == there { here } else { format!("{here} here, {there} there") };
    let what = format!("{word} than a data centre's GPU at writing with a small language model ({classes})");
    tile(format!("{} times", digits(factor, 2)), &what)
}

fn head(input: &Input, facts: &Facts) -> Markup {
    let machine = &input.machine;
    let (odds, history) = (&facts.odds, &facts.history);
    let energy = facts.gap.rows.iter().find(|row| row.quantity == "energy a hash").and_then(|row| row.factor);
    let tokens = facts.gap.rows.iter().find(|row| row.unit == "tokens/s");
    html! {
        header {
            h1 { "Why commodity hardware lost" }
            p.lead {
                "Bitcoin mining began on computers like yours. This sheet takes one machine, "
                (machine.name) " at " strong { (rate(machine.hashes_per_second)) } " (" (machine.class) "), and asks what happened."
            }
            ul.tiles {
                (tile(history.last_alone.as_deref().map_or("never".to_owned(), |date| date[..4].to_owned()), "last year in which this machine alone could have carried the network"))
                (tile(big(history.network_multiple), "of it equal the network now"))
                (tile(span(odds.expected_seconds), "expected wait for one block"))
                @if let Some(times) = energy { (tile(format!("{} times", digits(times, 3)), "more energy a hash than the best ASIC")) }
                @if let Some((row, times)) = tokens.and_then(|row| Some((row, row.factor?))) { (tokens_tile(row, times)) }
            }
            p {
                "The machine did not get worse. The other side became chips that can do nothing but this one calculation. "
                "Better programs closed part of the distance; the rest cannot be programmed. Specialisation makes the gap. On the work of AI "
                "the same kind of machine is still in the race, and stays there only as long as the calculation keeps changing."
            }
        }
    }
}

fn tile(value: String, meaning: &str) -> Markup {
    html! { li { b { (value) } span { (meaning) } } }
}

fn difficulty_section(input: &Input, facts: &Facts) -> Markup {
    let rate_now = input.machine.hashes_per_second;
    let day_rate = rate_now * 86_400.0 / BLOCK_SECONDS;
    let year_rate = rate_now * YEAR_SECONDS / BLOCK_SECONDS;
    let periods = &facts.tables.difficulty;
    let network_range = (rate_now.min(4e6) / 2.0, 4e21f64.max(rate_now * 2.0));
    let chart = Lines {
        x: (2009.0, 2027.0),
        x_label: |value| format!("{value:.0}"),
        y: network_range,
        y_ticks: powers_of_ten(network_range),
        y_label: |value| rate(value),
        curves: vec![Curve {
            name: String::new(),
            points: periods.iter().map(|p| (year_of(&p.date), network_hashes_per_second(p.difficulty))).collect(),
        }],
        levels: vec![
            Mark { name: "this machine".to_owned(), at: rate_now },
            Mark { name: "a block a day for this machine".to_owned(), at: day_rate },
            Mark { name: "a block a year".to_owned(), at: year_rate },
        ],
        places: vec![],
    };
    let history = &facts.history;
    let when = |date: &Option<String>| date.clone().unwrap_or_else(|| "never".to_owned());
    let rows = facts.years.iter().map(|p| {
        let odds = Odds::new(rate_now, p.difficulty).ok();
        vec![
            p.date.clone(),
            difficulty(p.difficulty),
            rate(network_hashes_per_second(p.difficulty)),
            or_na(odds.as_ref().map(|odds| span(odds.expected_seconds))),
            or_na(odds.as_ref().map(|odds| chance(odds.probability.year))),
        ]
    });
    html! {
        section #difficulty {
            h2 { "1. The network since 2009" }
            p {
                "Every 2,016 blocks the network sets its difficulty so that a block takes ten minutes. Difficulty therefore says how fast all miners together were. "
                "This machine was last a network of its own in the period from " strong.d { (when(&history.last_alone)) }
                "; it last expected a block a day from " strong.d { (when(&history.last_block_a_day)) }
                " and one a year from " strong.d { (when(&history.last_block_a_year)) } "."
            }
            (figure(
                "Hash rate of the whole network by difficulty, 2009 to 2026, on a logarithmic axis, with the rate of this machine",
                &chart.draw(),
                "The axis is logarithmic: equal steps upwards are equal factors. This machine was as good as a dashed line says while the curve was below it.",
                &table("The network at the last difficulty period of each year, and this machine in it",
                    &["period from", "difficulty", "network", "expected wait", "chance in a year"], 1..5, rows),
            ))
            p.muted {
                "The program checked the proof of work of " (facts.proven) " of the " (periods.len())
                " difficulty periods while it made this file: a header's hash covers its difficulty, so the curve needs no trust. "
                "Later periods come from a wallet's checkpoints, the newest from published blocks; of those between, a few are missing. "
                @if let Some(newest) = periods.last() { "The newest row is of " (newest.date) ": nothing here is of today." }
            }
        }
    }
}

/// Spans that people have a feeling for, in seconds.
const SPANS: [(f64, &str); 12] = [
    (1e-6, "1 µs"),
    (1e-3, "1 ms"),
    (1.0, "1 second"),
    (60.0, "1 minute"),
    (3600.0, "1 hour"),
    (86_400.0, "1 day"),
    (YEAR_SECONDS, "1 year"),
    (100.0 * YEAR_SECONDS, "100 years"),
    (1e4 * YEAR_SECONDS, "10,000 years"),
    (1e6 * YEAR_SECONDS, "1 million years"),
    (1e9 * YEAR_SECONDS, "1 billion years"),
    (1e12 * YEAR_SECONDS, "10¹² years"),
];

fn wait_section(input: &Input, facts: &Facts) -> Markup {
    let odds = &facts.odds;
    let rate_now = input.machine.hashes_per_second;
    let wait = |p: &Period| network_hashes_per_second(p.difficulty) * BLOCK_SECONDS / rate_now;
    let points: Vec<(f64, f64)> = facts.tables.difficulty.iter().map(|p| (year_of(&p.date), wait(p))).collect();
    let highest = points.iter().map(|point| point.1).fold(100.0 * YEAR_SECONDS, f64::max);
    let lowest = points.iter().map(|point| point.1).fold(3600.0, f64::min);
    let chart = Lines {
        x: (2009.0, 2027.0),
        x_label: |value| format!("{value:.0}"),
        y: (lowest / 2.0, highest * 4.0),
        y_ticks: SPANS.iter().map(|(seconds, _)| *seconds).collect(),
        y_label: |value| {
            SPANS.iter().find(|(span, _)| *span == value).map_or_else(String::new, |(_, name)| (*name).to_owned())
        },
        curves: vec![Curve { name: String::new(), points }],
        levels: vec![Mark { name: "a lifetime of 80 years".to_owned(), at: LIFETIME_YEARS * YEAR_SECONDS }],
        places: vec![],
    };
    let p = &odds.probability;
    let rows = [
        ("a day", p.day),
        ("a week", p.week),
        ("a year", p.year),
        ("ten years", p.decade),
        ("a lifetime (80 years)", p.lifetime),
    ]
    .map(|(name, value)| vec![name.to_owned(), chance(value)]);
    html! {
        section #wait {
            h2 { "2. How long until a block" }
            p {
                "At difficulty " (difficulty(odds.difficulty)) (of(&input.difficulty.1)) " this machine waits "
                strong { (span(odds.expected_seconds)) } " for a block on average. Half of all waits would be shorter than "
                (span(odds.median_seconds)) "; one in twenty shorter than " (span(odds.p5_seconds)) ", one in twenty longer than " (span(odds.p95_seconds)) "."
            }
            (figure(
                "Expected wait of this machine for one block, 2009 to 2026, on a logarithmic axis",
                &chart.draw(),
                "Expected wait of this machine for one block at the difficulty of the time.",
                &table("Chance that this machine finds at least one block now", &["within", "chance"], 1..2, rows),
            ))
            p {
                "The wait has no memory. After a year without a block the expected wait is the same as on the first day; nothing is ever \"almost found\". "
                "A pool pays small sums often instead of a large sum almost never: it changes how much the income spreads, not how much it is on average."
            }
        }
    }
}

fn ladder_section(input: &Input, facts: &Facts) -> Markup {
    let colour = |step: &Step| match step.bought_with {
        BoughtWith::Silicon => 2,
        BoughtWith::Software => 0,
        _ => 1,
    };
    // Of this machine's own steps the kernel and the threads matter; the machine's name is in the page's first line.
    let own = format!("{}, ", input.machine.name);
    let with_year = |step: &Step| match step.year {
        Some(year) => format!("{} ({year})", step.name),
        None => step.name.strip_prefix(&own).unwrap_or(&step.name).to_owned(),
    };
    let energy: Vec<Bar> = facts
        .steps
        .iter()
        .filter_map(|step| {
            let joules = step.joules_per_terahash?;
            Some(Bar {
                name: with_year(step),
                value: joules,
                label: format!("{} J/TH", digits(joules, 3)),
                series: colour(step),
            })
        })
        .collect();
    let most = energy.iter().map(|bar| bar.value).fold(1e5, f64::max);
    let speed: Vec<Bar> = facts
        .steps
        .iter()
        .map(|step| Bar {
            name: with_year(step),
            value: step.hashes_per_second,
            label: format!("{} ({})", rate(step.hashes_per_second), step.class),
            series: colour(step),
        })
        .collect();
    let slowest = speed.iter().map(|bar| bar.value).fold(1e6, f64::min);
    let fastest = speed.iter().map(|bar| bar.value).fold(1e15, f64::max);
    let rows: Vec<Vec<String>> = facts
        .steps
        .iter()
        .map(|step| {
            vec![
                with_year(step),
                step.class.to_string(),
                step.bought_with.to_string(),
                rate(step.hashes_per_second),
                or_na(step.factor.map(|factor| digits(factor, 3))),
                or_na(step.joules_per_terahash.map(|joules| digits(joules, 3))),
                or_na(step.energy_factor.map(|factor| digits(factor, 3))),
            ]
        })
        .collect();
    let head = ["step", "class", "bought with", "hash rate", "times faster", "J/TH", "times less energy"];
    let steps = table("The ladder; factors are over the best step before, n/a where it was as good", &head, 3..7, rows);
    html! {
        section #ladder {
            h2 { "3. The ladder: what programs can do, and what only silicon can" }
            p {
                "What decides in mining is energy a hash, in joules a terahash (J/TH): income is the same for every hash, electricity is not. "
                @if let Some(times) = facts.silicon_advantage {
                    "The best ASIC takes " strong { (digits(times, 3)) " times" } " less energy than the best of the other machines here. "
                }
                "A processor fetches, decodes and moves data for every one of the thousands of steps of a hash; an ASIC lays the whole hash out in wires and clocks data through it. That part cannot be programmed."
            }
            (figure(
                "Joules for a terahash from this machine to the newest ASIC, on a logarithmic axis",
                &Bars { bars: energy, range: (1.0, most * 3.0), from: 1.0, label: power }.draw(),
                "Energy for 10¹² hashes, joules; shorter is better. After this machine the others come by year. Orange: machines that a person can buy and use for other things; green: chips that can do nothing else; blue: this machine with better code.",
                &steps,
            ))
            @if input.machine.joules_per_terahash.is_none() {
                p { strong { "The power of this machine is not known" } ", so it has no bar above. Measure it with a meter at the wall and give it with " code { "--power" } "." }
            }
            h3 { "In hashes a second" }
            (figure(
                "Hash rate from this machine to the newest ASIC, on a logarithmic axis",
                &Bars { bars: speed, range: (slowest / 4.0, fastest * 10.0), from: slowest / 4.0, label: |value| rate(value) }.draw(),
                "Measured figures are this machine's own; the others are published or the maker's.",
                &html! { p { "The figures are in the table above." } },
            ))
        }
    }
}

fn cost_section(input: &Input, facts: &Facts) -> Result<Markup, FiguresError> {
    let names = ["Antminer S9", "Antminer S19", "Antminer S21 XP", "Antminer S23 Hydro"];
    let mut curves = Vec::new();
    let mut rows = Vec::new();
    let places = [
        ("Ethiopia", "miners", "Ethiopia, miners"),
        ("Paraguay", "business", "Paraguay"),
        ("US average", "industrial", "US industry"),
        ("US average", "commercial", "US commercial"),
        ("New England", "residential", "New England homes"),
    ];
    let tariff = |region: &str, sector: &str| {
        let of = facts.tables.electricity.iter().filter(|row| row.region == region && row.sector == sector);
        of.max_by(|a, b| a.date.cmp(&b.date))
    };
    let tariffs: Vec<(&str, &Tariff)> =
        places.iter().filter_map(|(region, sector, label)| tariff(region, sector).map(|row| (*label, row))).collect();
    for name in names {
        let miner = facts.tables.miner(name)?;
        let Some(joules) = miner.joules_per_terahash() else { continue };
        let mut points = Vec::new();
        for cents in 1..=30 {
            let price = f64::from(cents) / 100.0;
            let row = cost_row(name, joules, &facts.reward, Some(price), None, &miner.source)?;
            points.push((price, row.usd_per_btc.unwrap_or(f64::NAN)));
        }
        let short = name.trim_start_matches("Antminer ");
        curves.push(Curve { name: format!("{short}, {} J/TH", digits(joules, 3)), points });
        let mut cells = vec![format!("{name} ({} J/TH)", digits(joules, 3))];
        let plain = cost_row(name, joules, &facts.reward, None, input.btc_price_usd, &miner.source)?;
        cells.push(digits(plain.kwh_per_btc, 4));
        cells.push(digits(plain.sat_per_kwh, 3));
        for (_, tariff) in &tariffs {
            let row = cost_row(name, joules, &facts.reward, Some(tariff.usd_per_kwh), None, &miner.source)?;
            cells.push(or_na(row.usd_per_btc.map(dollars)));
        }
        if let Some(price) = input.electricity_usd_per_kwh {
            let row = cost_row(name, joules, &facts.reward, Some(price), None, &miner.source)?;
            cells.push(or_na(row.usd_per_btc.map(dollars)));
        }
        if input.btc_price_usd.is_some() {
            cells.push(or_na(plain.breakeven_usd_per_kwh.map(dollars)));
        }
        rows.push(cells);
    }
    let mut head = vec!["machine".to_owned(), "kWh".to_owned(), "sat/kWh".to_owned()];
    head.extend(tariffs.iter().map(|(label, row)| format!("{label} {} ({})", dollars(row.usd_per_kwh), row.date)));
    head.extend(input.electricity_usd_per_kwh.map(|price| format!("your {}", dollars(price))));
    head.extend(input.btc_price_usd.map(|price| format!("break-even at {}/BTC", dollars(price))));
    let mut marks: Vec<Mark> =
        tariffs.iter().map(|(label, row)| Mark { name: (*label).to_owned(), at: row.usd_per_kwh }).collect();
    marks.extend(input.electricity_usd_per_kwh.map(|price| Mark { name: "your price".to_owned(), at: price }));
    let mut levels = vec![Mark { name: "$100,000".to_owned(), at: 1e5 }];
    levels.extend(
        input.btc_price_usd.map(|price| Mark { name: format!("price of a bitcoin: {}", dollars(price)), at: price }),
    );
    let chart = Lines {
        x: (0.0, 0.30),
        x_label: |value| format!("${value:.2}"),
        y: (3e3, 3e6),
        y_ticks: vec![1e4, 3e4, 1e5, 3e5, 1e6],
        y_label: short_dollars,
        curves,
        levels,
        places: marks,
    };
    let usual = tariff("US average", "industrial").map(|row| (row.usd_per_kwh, format!(" ({})", row.label())));
    let price = input.electricity_usd_per_kwh.map(|price| (price, String::new())).or(usual);
    let own = match (input.machine.joules_per_terahash, price) {
        (Some(joules), Some((price, place))) => {
            let row = cost_row(&input.machine.name, joules, &facts.reward, Some(price), None, "")?;
            html! {
                p {
                    "This machine would spend " strong { (or_na(row.usd_per_btc.map(dollars))) } " on electricity for one bitcoin at "
                    (dollars(price)) " a kWh" (place) ": " (big(row.kwh_per_btc)) " kWh, far above the chart."
                }
            }
        }
        _ => html! {},
    };
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    Ok(html! {
        section #cost {
            h2 { "4. What a bitcoin costs in electricity" }
            p {
                "Energy for one bitcoin is difficulty times energy a hash, divided by what a block brings: " (digits(facts.reward.btc, 5))
                " BTC here. The price of electricity does the rest. It is the least that a bitcoin can cost: machines, buildings, cooling, staff and taxes come on top."
            }
            (own)
            (figure(
                "Electricity for one bitcoin in US dollars against the price of electricity, for four ASICs, on a logarithmic axis",
                &chart.draw(),
                "Along the bottom: US dollars a kilowatt hour, with dated prices of the table as dotted lines.",
                &table("Electricity of one bitcoin, US dollars, at dated prices a kWh", &head, 1..head.len(), rows),
            ))
        }
    })
}

fn ai_section(input: &Input, facts: &Facts) -> Markup {
    let ordered = ordered(&facts.gap.rows);
    let chart = gap_chart(&ordered);
    let rows: Vec<Vec<String>> = ordered
        .iter()
        .map(|row| {
            let figure = |value: f64| match row.unit.strip_prefix("H/s") {
                Some(rest) => format!("{}{rest}", rate(value)),
                None => format!("{} {}", digits(value, 4), row.unit),
            };
            let figure = |value: Option<f64>, class: FigureClass| {
                let class = class.as_str().replace('_', " ");
                value.map_or_else(|| class.clone(), |value| format!("{} ({class})", figure(value)))
            };
            vec![
                row.quantity.clone(),
                row.local_name.clone(),
                figure(row.local, row.local_class),
                row.best_year.map_or_else(|| row.best_name.clone(), |year| format!("{} ({year})", row.best_name)),
                figure(row.best, row.best_class),
                or_na(row.factor.map(|factor| digits(factor, 3))),
                format!("here: {}; best: {}", local_source(input, facts, row), row.source),
            ]
        })
        .collect();
    html! {
        section #ai {
            h2 { "5. The same question for AI" }
            p {
                "On hashing the best machine is " (behind(&facts.gap, "hashing")) ". On the work of AI "
                @match &input.measured {
                    Some(source) => { "this machine (" (source.machine.name) ", measured here)" }
                    None => { "a machine of this kind (published figures of " (input.like) ")" }
                }
                " is held against a data centre's devices, the best of which are " (behind(&facts.gap, "ai")) ". "
                "Language models need memory and general arithmetic, which commodity hardware has."
            }
            (figure(
                "How many times better the best machine is, on mining and on AI, by the joule, by the dollar and in all, on a logarithmic axis",
                &chart.draw(),
                &format!("How many times better the best machine is; 1 means equal, to the left of it this machine is ahead. Blue: mining, the best ASIC. Orange: AI, the best of a data centre's devices. Green: AI cast into a chip. Full mark: this machine's side was measured here. Ring: datasheets, published or given figures. Dashed ring: derived, or its maker's claim. {CAPTION}"),
                &table("Both gaps", &["quantity", "here", "figure", "best", "figure", "gap", "source"], 5..6, rows),
            ))
            ul.muted { @for row in &ordered { @if let Some(note) = &row.note { li { (row.quantity) ": " (note) "." } } } }
            (why(facts))
            (ai_ladder_section(facts))
            h3 { "What a token reads" }
            (tokens_table(facts))
            h3 { "How the two stories meet" }
            p {
                "Mining began on personal computers and moved to farms. AI goes the other way in part: it began in data centres, where models are still made, and their use comes to laptops as models get smaller. "
                @if let Some(claim) = facts.tables.claim("claim", "fall of difficulty as miners turn power from mining to AI") {
                    "Meanwhile farms turn to AI: when difficulty fell by " (digits(claim.value, 4)) " % at one step in " (claim.date)
                    ", the news put it down to miners who sell their power to data centres instead. "
                }
                "What models are made from, data, can't be measured on a machine, and who has it decides much."
            }
            h3 { "What this leaves out" }
            ul { @for line in &facts.gap.leaves_out { li { (line) } } }
        }
    }
}

/// Where this machine's side of a row comes from.
fn local_source(input: &Input, facts: &Facts, row: &GapRow) -> String {
    let recorded = |name: &str| format!("bench record {name}");
    if row.work == "hashing" {
        let fastest = input.records.iter().max_by(|a, b| a.record.summary.median.total_cmp(&b.record.summary.median));
        return fastest.map_or_else(|| "given".to_owned(), |source| recorded(&source.name));
    }
    if let Some(source) = &input.measured {
        return recorded(&source.name);
    }
    let run = facts.tables.inference.iter().find(|run| run.device == row.local_name);
    run.map_or_else(|| facts.ai.local.source.clone(), |run| run.source.clone())
}

/// Why hashing went to its own chips and AI has not.
fn why(facts: &Facts) -> Markup {
    let row = |of: &dyn Fn(&GapRow) -> bool| facts.gap.rows.iter().find(|row| of(row));
    let waiting = row(&|row| row.quantity == "bytes read an operation");
    let bandwidth = row(&|row| row.quantity == "memory bandwidth").and_then(|row| row.factor);
    let frozen = row(&|row| row.work == "frozen_ai");
    let model = facts.tables.model(LADDER_MODEL.0, LADDER_MODEL.1);
    let times = |factor: f64, places: usize| [("times", digits(factor, places))];

    let mut calculation = vec![WHY.why_frozen_asic.to_owned()];
    calculation.extend(facts.silicon_advantage.map(|factor| filled(WHY.why_frozen_energy, &times(factor, 3))));
    let mut memory = Vec::new();
    memory.extend(model.map(|model| filled(WHY.why_memory_weights, &of_model(model))));
    memory.extend(model.zip(waiting).and_then(|(model, row)| {
        let figures = [
            ("operations", digits(2.0 * model.parameters / model.weights_bytes, 2)),
            ("machine", row.best_name.clone()),
            ("possible", digits(1.0 / row.best?, 2)),
        ];
        Some(filled(WHY.why_memory_waits, &figures))
    }));
    memory.push(WHY.why_memory_has.to_owned());
    memory.extend(bandwidth.map(|factor| filled(WHY.why_memory_reads, &times(factor, 3))));
    let mut product = Vec::new();
    product.extend(frozen.and_then(|row| {
        Some(filled(WHY.why_product_chip, &[("chip", row.best_name.clone()), ("tokens", digits(row.best?, 3))]))
    }));
    let here = frozen.and_then(|row| row.factor);
    product.extend(here.map(|factor| filled(WHY.why_product_here, &times(factor, 2))));
    product.push(WHY.why_product_alone.to_owned());
    let parts = [(WHY.why_frozen, calculation), (WHY.why_memory, memory), (WHY.why_product, product)];
    html! {
        h3 #why { (WHY.why_title) }
        ul { @for (head, sentences) in parts { li { strong { (head) } " " (sentences.join(" ")) } } }
        p { strong { (WHY.why_end) } }
    }
}

/// What a sentence says of a model.
fn of_model(model: &LanguageModel) -> [(&'static str, String); 3] {
    [
        ("gigabytes", digits(model.weights_bytes / 1e9, 3)),
        ("model", model.model.clone()),
        ("format", model.quantisation.clone()),
    ]
}

/// The second ladder, of the work of AI.
fn ai_ladder_section(facts: &Facts) -> Markup {
    let with_year = |step: &AiStep| format!("{} ({})", step.name, step.year);
    let reach = |step: &AiStep| step.tokens_per_second_at_most.or(step.tokens_per_second);
    let class = |class: FigureClass| class.as_str().replace('_', " ");
    let tokens: Vec<Bar> = facts
        .ai_steps
        .iter()
        .filter_map(|step| {
            let value = reach(step)?;
            Some(Bar {
                name: with_year(step),
                value,
                label: format!("{} tokens/s ({})", digits(value, 3), class(step.class)),
                series: match (step.class, step.bought_with) {
                    (FigureClass::Measured, _) => 0,
                    (_, BoughtWith::Silicon) => 2,
                    _ => 1,
                },
            })
        })
        .collect();
    let least = tokens.iter().map(|bar| bar.value).fold(10.0, f64::min) / 2.0;
    let most = tokens.iter().map(|bar| bar.value).fold(1e5, f64::max);
    let figure_of = |value: Option<f64>| or_na(value.map(|value| digits(value, 3)));
    let rows = facts.ai_steps.iter().map(|step| {
        vec![
            with_year(step),
            step.bought_with.to_string(),
            or_na(step.bytes_per_second.map(|bytes| format!("{} GB/s", digits(bytes / 1e9, 4)))),
            class(step.class),
            figure_of(step.tokens_per_second_at_most),
            figure_of(step.tokens_per_second),
            class(step.tokens_class),
            figure_of(step.factor),
            figure_of(step.joules_per_token),
            step.run_source
                .as_ref()
                .map_or_else(|| step.source.clone(), |run| format!("{}; its run: {run}", step.source)),
        ]
    });
    let head = [
        "machine",
        "bought with",
        "memory",
        "class",
        "tokens/s at most",
        "wrote",
        "class",
        "times faster",
        "J a token",
        "source",
    ];
    let at_most = facts.tables.model(LADDER_MODEL.0, LADDER_MODEL.1).map(of_model);
    let at_most = at_most.map(|figures| filled(WHY.ai_ladder_at_most, &figures)).unwrap_or_default();
    html! {
        h3 #ai-ladder { "The ladder of machines for AI" }
        p { (WHY.ai_ladder_memory) }
        (figure(
            "Tokens a second that each machine's memory allows, by year, on a logarithmic axis",
            &Bars { bars: tokens, range: (least, most * 3.0), from: least, label: power }.draw(),
            &format!("Tokens a second of one stream, by year. {at_most} Blue: measured here. Orange: machines that can do other things. Green: a chip that is one model."),
            &table("The ladder of machines for AI; factors are over the best step before, n/a where it was as good", &head, 4..9, rows),
        ))
    }
}

/// The figure that a teacher shows, `rows` in the order in which they are drawn.
fn gap_chart(rows: &[&GapRow]) -> Dots {
    let values = || rows.iter().filter_map(|row| row.factor);
    let range = (values().fold(0.5, f64::min) / 2.0, values().fold(1e8, f64::max) * 2.0);
    Dots { groups: groups(rows), range, label: power }
}

/// What memory allows: tokens a second of models of several sizes, and their context.
fn tokens_table(facts: &Facts) -> Markup {
    let (local, best) = (&facts.ai.local, &facts.ai.data_centre);
    let rows = facts.tables.models.iter().map(|model| {
        let at_most = |device: &AiDevice, context: f64| {
            digits(model.tokens_per_second_at_most(device.bandwidth_gb_per_second, context), 3)
        };
        let longest = match local.memory_gb.map(|memory| model.longest_context(memory)) {
            Some(Some(tokens)) => digits(tokens, 2),
            Some(None) => "does not fit".to_owned(),
            None => "n/a".to_owned(),
        };
        vec![
            format!("{}, {}", model.model, model.quantisation),
            format!("{} MB", digits(model.weights_bytes / 1e6, 3)),
            at_most(local, 0.0),
            at_most(local, 8192.0),
            longest,
            at_most(best, 0.0),
        ]
    });
    let (here, there) =
        (format!("{}, at most", local.device), format!("{} ({}), at most", best.device, best.release_year));
    let after = "after 8,192 tokens of context";
    html! {
        p {
            "Each token that a model writes reads all its weights once, and the keys and values of everything before it. So memory, not arithmetic, sets the pace: bandwidth divided by bytes is the most there can be. "
            "Published runs of the larger models reach 55 to 86 % of it on laptops and desktop cards, and about a quarter on a data centre's. The same bandwidth writes faster with a smaller model; a longer context takes memory and slows it down."
        }
        (table(
            "Tokens a second for one user, from memory bandwidth alone (derived)",
            &["model", "weights", &here, after, "longest context in its memory", &there],
            1..6,
            rows,
        ))
    }
}

fn concentration_section(facts: &Facts) -> Markup {
    // By year: pools, then countries.
    let mut ordered: Vec<&Concentration> = facts.groups.iter().collect();
    ordered.sort_by(|a, b| {
        let countries = |group: &Concentration| group.what.starts_with("countries");
        (countries(a), &a.date).cmp(&(countries(b), &b.date))
    });
    let stacks = ordered
        .iter()
        .map(|group| {
            let parts = group.shares.iter().map(|share| (share.name.clone(), share.percent)).collect();
            (group.what.clone(), parts)
        })
        .collect();
    let rows = ordered.iter().map(|group| {
        let named: Vec<String> =
            group.shares.iter().map(|share| format!("{} {}", share.name, percent(share.percent))).collect();
        vec![
            group.what.clone(),
            or_na(group.shares.first().map(|share| percent(share.percent))),
            or_na(group.two_largest_percent.map(percent)),
            digits(group.hhi, 4),
            or_na(group.nakamoto.map(|count| count.to_string())),
            digits(group.entropy_bits, 3),
            named.join(", "),
        ]
    });
    let of_pools = || facts.groups.iter().filter(|group| group.what.starts_with("pools"));
    let largest = of_pools().filter_map(|group| group.shares.first()).max_by(|a, b| a.percent.total_cmp(&b.percent));
    html! {
        section #concentration {
            h2 { "6. Who mines" }
            p {
                "Mining began with one computer, one vote: in 2009 whoever ran the program mined. Pools came with the graphics cards at the end of 2010, and by the middle of 2011 one of them already had more than a third of all blocks. "
                @if let Some(share) = largest {
                    "The most that one had in these lists is " (percent(share.percent)) " (" (share.name) "). "
                }
                "Which pool leads has changed every few years; that a few lead has not: the largest two in a full list have about half or more. "
                "Whether that is dangerous is a question for the class: a pool only gathers the work of others, and they can leave."
            }
            (figure(
                "Shares of pools and countries in percent over the years, one bar a list",
                &Stacks { stacks }.draw(),
                "Percent of the network over the years; the empty part of a bar is not named in the list. Some lists name the largest only.",
                &table("Concentration over the years: the largest, the two largest, HHI at least (10,000 is one holder), fewest holders with more than half, entropy in bits",
                    &["list", "largest", "two largest", "HHI", "more than half", "entropy", "shares"], 1..6, rows),
            ))
            ul.muted { @for line in CAVEATS { li { (line) } } }
        }
    }
}

fn claims_section(input: &Input, facts: &Facts) -> Markup {
    let claims = &facts.claims;
    let then = &claims.production_cost_then;
    let thresholds = claims.production_cost.iter().zip(&then.rows).map(|(row, then)| {
        vec![
            row.miner.clone(),
            digits(row.joules_per_terahash, 3),
            per_kwh(then.threshold_usd_per_kwh),
            format!("{} of {}", then.above.len(), then.compared),
            per_kwh(row.threshold_usd_per_kwh),
            format!("{} of {}", row.above.len(), row.compared),
        ]
    });
    let now = input.difficulty.1.clone().unwrap_or_else(|| "as given".to_owned());
    let heads = [format!("USD/kWh ({})", then.date), format!("USD/kWh ({now})")];
    let places: Vec<String> = claims.migration_shares.iter().map(|list| list.date.clone()).collect();
    let shares = claims.migration_shares.last().map_or(&[][..], |list| &list.shares).iter().map(|share| {
        let of = claims.migration_shares.iter().map(|list| {
            let found = list.shares.iter().find(|other| other.name == share.name);
            found.map_or_else(|| "not named".to_owned(), |other| percent(other.percent))
        });
        std::iter::once(share.name.clone()).chain(of).collect::<Vec<_>>()
    });
    let hhi = std::iter::once("HHI (at least)".to_owned())
        .chain(claims.migration_shares.iter().map(|list| digits(list.hhi, 4)));
    let shares: Vec<Vec<String>> = shares.chain([hhi.collect()]).collect();
    let share_head: Vec<&str> = std::iter::once("country").chain(places.iter().map(String::as_str)).collect();
    let migration = claims.migration.iter().map(|row| {
        vec![
            row.region.clone().unwrap_or_default(),
            or_na(row.electricity_usd_per_kwh.map(per_kwh)),
            or_na(row.usd_per_btc.map(dollars)),
            or_na(margin(row)),
        ]
    });
    let cheapest = claims.migration.last().zip(claims.migration.first());
    html! {
        section #claims {
            h2 { "7. Three claims from the news, tested" }
            h3 { "\"One bitcoin costs more than $100,000 in parts of the United States\"" }
            p { strong { "When it was made" } " (difficulty " (difficulty(then.difficulty)) " of " (then.date) "): " (then.verdict) }
            p { strong { "Now" } " (difficulty " (difficulty(input.difficulty.0)) (of(&input.difficulty.1)) "): " (claims.production_cost_verdict) }
            (folded(&table("Price of electricity from which one bitcoin costs more than $100,000 in electricity alone",
                &["machine", "J/TH", &heads[0], "US prices above", &heads[1], "US prices above"], 1..6, thresholds), true))
            h3 { "\"Hash rate moves to Paraguay and Ethiopia for hydropower\"" }
            p {
                @if let Some((low, high)) = cheapest {
                    "The same machine spends " (or_na(low.usd_per_btc.map(dollars))) " a bitcoin at " (low.region.clone().unwrap_or_default())
                    " and " (or_na(high.usd_per_btc.map(dollars))) " at " (high.region.clone().unwrap_or_default()) ". "
                }
                (claims.migration_verdict)
            }
            (folded(&table("Shares of countries in the two newest lists", &share_head, 1..share_head.len(), shares), true))
            (folded(&table("One Antminer S21 XP at dated prices", &["place", "USD/kWh", "USD/BTC", "margin"], 1..4, migration), true))
            h3 { "\"The edge AI market grows about 300 % from 2025 to 2033\"" }
            p {
                "From $25 billion to $119 billion is +" (digits(claims.edge_ai_rounded.percent, 3)) " %, or "
                (digits(claims.edge_ai_rounded.percent_per_year, 3)) " % a year; the market report's own figures make +"
                (digits(claims.edge_ai.percent, 3)) " %. Almost five times as much is growth by almost 400 %."
            }
            p.source { "Sources: " (claims.production_cost_claim.source) "; " (facts.tables.claim("market", "edge AI market 2025").map(|row| row.source.clone()).unwrap_or_default()) }
        }
    }
}

fn questions(facts: &Facts) -> Markup {
    html! {
        section #questions {
            h2 { "8. Questions for the class" }
            ol {
                li { "The curve in part 1 is nearly straight from 2010 to 2014 on a logarithmic axis. What does that mean, and what changed in those years?" }
                li { "A program twice as fast halves the wait in part 2. How many times would it have to double for this machine to expect a block in a lifetime? (About "
                    (digits((facts.odds.expected_seconds / (80.0 * YEAR_SECONDS)).log2().max(0.0).ceil(), 3)) ".)" }
                li { "Two miners have waited a day and a year without a block. Who is closer to finding one?" }
                li { "If electricity were free, would ASICs still win? What would decide then?" }
                li { "Could a hash function be chosen on which commodity hardware keeps up? What would have to be true of it, and who would gain?" }
                li { "Part 5 says that AI differs as long as its calculation keeps changing. What would happen if everybody ran the same model for ten years?" }
            }
        }
    }
}

fn method(input: &Input, facts: &Facts) -> Markup {
    html! {
        section #method {
            h2 { "9. Method and provenance" }
            ul {
                li { "Hash rates are double SHA-256 of block headers a second. Expected hashes for a block are difficulty × 2^48 / 65,535." }
                li { "Each hash is a draw: chance within n hashes = 1 − (1 − p)ⁿ, p = 1 / expected hashes. Where these are many, the median wait is the mean × ln 2. Rate and difficulty are taken to stay as they are." }
                li { "Classes: measured (a bench record of this machine), published (measured by others), datasheet (the maker's), derived (worked out from such), given (typed in)." }
                @if let Some(newest) = facts.tables.difficulty.last() { li { "The newest row of the difficulty table is of " (newest.date) "." } }
                li { "Difficulty: " (facts.proven) " of " (facts.tables.difficulty.len()) " periods proved by their header while this file was made." }
                li { "Every table row names its source; the tables and their caveats are in the folder data of the program's sources." }
                @if input.difficulty.1.is_none() { li { "The difficulty " (difficulty(input.difficulty.0)) " was given by hand." } }
                @if let Some(price) = input.btc_price_usd { li { "The price of a bitcoin, " (dollars(price)) ", was given by hand." } }
            }
            h3 { "The command that makes this file again" }
            pre { (input.command) }
            @let fastest = input.records.iter().map(|source| source.record.summary.median).fold(0.0, f64::max);
            @for source in &input.records { (provenance(source, source.record.summary.median == fastest)) }
            @if input.records.len() > 1 { p.muted { "On paper stands the record of the fastest run only; the file has all of them." } }
            @if let Some(source) = &input.measured {
                p { "The work of AI was measured: " (source.name) " (SHA-256 " (source.sha256) "), proof digest " (source.digest) "." }
            }
            @if input.records.is_empty() {
                p { "No record was given: the hash rate was typed in and nothing here shows that a machine reaches it." }
            }
            h3 { "Sources of the machines in part 3 and 4" }
            ul.source {
                @for step in facts.steps.iter().filter(|step| step.kind.is_some()) { li { (step.name) ": " (step.source) } }
            }
        }
    }
}

/// What a record says about itself, to be opened; on paper if `printed`.
fn provenance(source: &Source, printed: bool) -> Markup {
    let record = &source.record;
    let setting = |value: &Setting| match value {
        Setting::Flag(flag) => flag.to_string(),
        Setting::Count(count) => count.to_string(),
        Setting::Number(number) => digits(*number, 4),
        Setting::Text(text) => text.clone(),
        Setting::List(list) => format!("{} values", list.len()),
        Setting::Nothing => "not set".to_owned(),
    };
    let settings: Vec<String> =
        record.settings.iter().map(|(name, value)| format!("{name} {}", setting(value))).collect();
    let virtualised = match record.host.virtualised {
        Some(true) => ", a virtual machine",
        Some(false) => "",
        None => ", virtual or not is unknown",
    };
    let rows = [
        ("file", format!("{} (SHA-256 {})", source.name, source.sha256)),
        (
            "program",
            format!("hashgrind {}, commit {}", record.tool.version, record.tool.commit.as_deref().unwrap_or("unknown")),
        ),
        ("time", record.time_utc.clone()),
        ("command", record.command.clone()),
        ("device", format!("{} ({}, {})", record.device.name, record.device.kind, record.device.backend)),
        ("host", format!("{}, {} {}{virtualised}", record.host.cpu, record.host.os, record.host.kernel)),
        ("settings", settings.join(", ")),
        (
            "hash rate",
            format!(
                "median {} of {} runs, 95 % interval {} to {}",
                rate(record.summary.median),
                record.runs.len(),
                rate(record.summary.ci95[0]),
                rate(record.summary.ci95[1])
            ),
        ),
        (
            "energy",
            match record.summary.joules_per_terahash {
                Some(joules) => format!(
                    "{} J/TH ({}, {})",
                    digits(joules, 4),
                    record.power.class.as_str(),
                    record.power.source.as_deref().unwrap_or("source not named")
                ),
                None => "n/a".to_owned(),
            },
        ),
        (
            "proof",
            format!(
                "{} hits of {} expected (p {}), {} of {} planted found, digest {}",
                record.proof.hits,
                digits(record.proof.expected_hits, 6),
                digits(record.proof.p_value, 2),
                record.proof.planted_found,
                record.proof.planted,
                record.proof.digest
            ),
        ),
        ("notes", if record.notes.is_empty() { "none".to_owned() } else { record.notes.join(" ") }),
    ]
    .map(|(name, value)| vec![name.to_owned(), value]);
    let of = setting_words(record);
    html! {
        details.print[printed] {
            summary { "Record " (source.name) ": " (of) (rate(record.summary.median)) }
            (table(&format!("What the record {} says", source.name), &["", ""], 2..2, rows))
        }
    }
}

/// Kernel and threads of a record, with a comma behind them; nothing where it names none.
fn setting_words(record: &Record) -> String {
    let kernel = match record.settings.get("kernel") {
        Some(Setting::Text(kernel)) => format!("{kernel}, "),
        _ => String::new(),
    };
    match record.settings.get("threads") {
        Some(Setting::Count(threads)) => {
            format!("{kernel}{}, ", counted(&threads.to_string(), "thread", "threads"))
        }
        _ => kernel,
    }
}

// ---- pieces ----

/// A chart, what it shows, and its table for readers who cannot see it.
fn figure(title: &str, drawing: &Drawing, caption: &str, figures: &Markup) -> Markup {
    html! {
        figure.tall[drawing.tall] {
            div.chart.wide role="img" aria-label=(title) { (PreEscaped(&drawing.wide)) }
            div.chart.narrow role="img" aria-label=(title) { (PreEscaped(&drawing.narrow)) }
            figcaption { (caption) }
            (folded(figures, false))
        }
    }
}

/// A table that a reader opens; on paper only where no chart says the same.
fn folded(figures: &Markup, printed: bool) -> Markup {
    html! { details.print[printed] { summary { "The figures as a table" } (figures) } }
}

/// A table whose columns in `figures` stand to the right.
fn table(
    caption: &str,
    head: &[&str],
    figures: std::ops::Range<usize>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> Markup {
    let class = |column: usize| figures.contains(&column).then_some("n");
    html! {
        div.scroll {
            table {
                caption { (caption) }
                @if head.iter().any(|name| !name.is_empty()) {
                    thead { tr { @for (at, name) in head.iter().enumerate() { th scope="col" class=[class(at)] { (name) } } } }
                }
                tbody {
                    @for row in rows {
                        @let source = head.last().filter(|name| **name == "source").and_then(|_| row.last());
                        tr {
                            @for (at, cell) in row.iter().enumerate() {
                                @if at == 0 { th scope="row" title=[source] { (cell) } }
                                @else { td class=[class(at)] title=[source] { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn of(date: &Option<String>) -> String {
    date.as_ref().map_or_else(String::new, |date| format!(" (of {date})"))
}

/// How far the best machine is ahead on one kind of work, and where it is not.
fn behind(gap: &Gap, work: &str) -> String {
    let of = || gap.rows.iter().filter(move |row| row.work == work);
    let ahead: Vec<f64> = of().filter_map(|row| row.factor).filter(|factor| *factor >= 1.0).collect();
    let least = ahead.iter().copied().fold(f64::INFINITY, f64::min);
    let most = ahead.iter().copied().fold(0.0, f64::max);
    let mut text = match ahead.len() {
        0 => "nowhere ahead".to_owned(),
        1 => format!("{} times ahead", digits(most, 2)),
        _ => format!("{} to {} times ahead", digits(least, 2), digits(most, 2)),
    };
    for row in of() {
        if let Some(factor) = row.factor.filter(|factor| *factor < 1.0) {
            text.push_str(&format!(", but {} times behind in {}", digits(1.0 / factor, 2), row.quantity));
        }
    }
    text
}

/// A date as a number of years, near enough for a chart.
fn year_of(date: &str) -> f64 {
    let part = |range: std::ops::Range<usize>| date.get(range).and_then(|text| text.parse::<f64>().ok());
    part(0..4).unwrap_or(0.0) + (part(5..7).unwrap_or(1.0) - 1.0) / 12.0 + (part(8..10).unwrap_or(1.0) - 1.0) / 365.0
}

fn short_dollars(value: f64) -> String {
    match value {
        v if v >= 1e6 => format!("${} M", digits(v / 1e6, 3)),
        v if v >= 1e3 => format!("${} k", digits(v / 1e3, 3)),
        v => dollars(v),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(name: &str, joules: Option<f64>) -> Input {
        Input {
            records: Vec::new(),
            machine: Machine::new(name, 2e7, joules, None, FigureClass::Given, FigureClass::Given)
                .expect("good figures"),
            difficulty: (138.97e12, None),
            fees_percent: 0.0,
            electricity_usd_per_kwh: Some(0.2),
            btc_price_usd: Some(80_000.0),
            like: "RTX 4060 Laptop".to_owned(),
            measured: None,
            command: "hashgrind report --hashrate 20MH/s -o report.html".to_owned(),
        }
    }

    #[test]
    fn the_page_is_complete_and_the_same_each_time() {
        let page_of = |joules| page(&input("a laptop", joules), &Tables::embedded()).expect("good input");
        let text = page_of(Some(750_000.0));
        assert_eq!(text, page_of(Some(750_000.0)));
        for part in [
            "437 of the 476",
            "Antminer S23 Hydro",
            "2010-02-14",
            "+376\u{a0}%",
            "21.5\u{a0}% a year",
            "$80,000",
            "your $0.2000",
            "Taalas HC1",
            "Specialisation makes the gap",
            "The ladder of machines for AI",
            "at least 327 times what this machine's memory allows",
            "newest row of the difficulty table is of 2026-10-17",
            "difficulty 138.97 T of 2026-04-03",
            "no comparable price",
            "1,759",
            "1,795",
        ] {
            assert!(text.contains(part), "{part} is missing");
        }
        for address in ["src=", "url(", "<script", "@import", "<link rel=\"stylesheet\""] {
            assert!(!text.contains(address), "{address} would ask for something");
        }
        assert!(!text.contains("NaN") && !text.contains("inf "), "every figure is a number");
        assert_eq!(text.matches("<svg").count(), 16, "eight charts, each wide and narrow");
        assert_eq!(text.matches("<figure").count(), text.matches("<summary>").count() - 3, "each chart has its table");
    }

    #[test]
    fn unknown_power_is_said() {
        let text = page(&input("a laptop", None), &Tables::embedded()).expect("good input");
        assert!(text.contains("The power of this machine is not known"));
    }

    #[test]
    fn names_are_escaped() {
        let text = page(&input("<script>alert(1)</script>", None), &Tables::embedded()).expect("good input");
        assert!(!text.contains("<script"), "a device name is text");
    }

    #[test]
    fn years_of_dates() {
        assert!((year_of("2009-01-03") - 2009.0055).abs() < 1e-3);
        assert!((year_of("2026-07-01") - 2026.5).abs() < 1e-3);
    }
}
