//! The report as one HTML file (floor F6): words, tables and charts round figures that `hashgrind::economics` works out.
//!
//! The file asks for nothing from anywhere, has no script, follows the reader's light or dark setting and prints. The same
//! input gives the same bytes: no clock, no random names.

use std::collections::BTreeMap;

use hashgrind::bench::record::{Record, Setting};
use hashgrind::economics::{
    AiReference, BLOCK_SECONDS, BoughtWith, Concentration, EconomicsError, Gap, Machine, MachineHistory, Odds, Period,
    Reward, Step, Tables, Tariff, YEAR_SECONDS, cost_row, difficulty_from_bits, embedded_header, gap, history, ladder,
    network_hashes_per_second, shares_in_series, silicon_advantage, table_steps,
};
use hashgrind::pow::RawHeader;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::charts::{Bar, Bars, Curve, Drawing, Lines, Mark, Stacks};
use crate::commands::concentration::CAVEATS;
use crate::commands::cost::{Claims, claims};
use crate::commands::figures::FiguresError;
use crate::commands::ladder::measured;
use crate::view::words::{big, chance, difficulty, digits, dollars, or_na, rate, span};

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

/// Every figure of the page.
struct Facts {
    tables: Tables,
    odds: Odds,
    history: MachineHistory,
    steps: Vec<Step>,
    silicon_advantage: Option<f64>,
    gap: Gap,
    claims: Claims,
    reward: Reward,
    groups: Vec<Concentration>,
    years: Vec<Period>,
    proven: usize,
}

/// The whole page.
///
/// # Errors
/// Figures that the library refuses: an impossible difficulty, price or name.
pub(crate) fn page(input: &Input) -> Result<String, FiguresError> {
    let facts = facts(input)?;
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
                    (claims_section(&facts))
                    (questions(&facts))
                    (method(input, &facts))
                }
                footer.muted { "Made by hashgrind " (env!("CARGO_PKG_VERSION")) ". This file is complete in itself and may be copied and printed freely." }
            }
        }
    };
    Ok(markup.into_string())
}

fn facts(input: &Input) -> Result<Facts, FiguresError> {
    let tables = Tables::embedded();
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
    let reference = AiReference::choose(&tables, &input.like)?;
    let mut years = BTreeMap::new();
    for period in &tables.difficulty {
        years.insert(period.year(), period.clone());
    }
    Ok(Facts {
        odds: Odds::new(rate, input.difficulty.0)?,
        history: history(rate, &tables.difficulty)?,
        silicon_advantage: silicon_advantage(&steps),
        steps,
        gap: gap(&input.machine, &reference, &tables)?,
        claims: claims(&tables, &reward, input.btc_price_usd)?,
        reward,
        groups: shares_in_series(&tables.shares)?,
        years: years.into_values().collect(),
        proven: proven(&tables.difficulty),
        tables,
    })
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

fn head(input: &Input, facts: &Facts) -> Markup {
    let machine = &input.machine;
    let (odds, history) = (&facts.odds, &facts.history);
    let energy = facts.gap.rows.iter().find(|row| row.quantity == "energy a hash").and_then(|row| row.factor);
    let tokens = facts.gap.rows.iter().find(|row| row.unit == "tokens/s").and_then(|row| row.factor);
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
                (tile(or_na(energy.map(|times| format!("{} times", digits(times, 3)))), "more energy a hash than the best ASIC"))
                (tile(or_na(tokens.map(|times| format!("{} times", digits(times, 2)))), "slower than a data centre's GPU at writing with a small language model (published)"))
            }
            p {
                "The machine did not get worse. The other side became chips that can do nothing but this one calculation. "
                "Better programs closed part of the distance; the rest cannot be programmed. On the work of AI the same kind of machine is still in the race."
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
    let chart = Lines {
        x: (2009.0, 2027.0),
        x_label: |value| format!("{value:.0}"),
        y: (rate_now.min(4e6) / 2.0, 4e21),
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
                "This machine was last a network of its own in the period from " strong { (when(&history.last_alone)) }
                "; it last expected a block a day from " strong { (when(&history.last_block_a_day)) }
                " and one a year from " strong { (when(&history.last_block_a_year)) } "."
            }
            (figure(
                "Hash rate of the whole network by difficulty, 2009 to 2026, on a logarithmic axis, with the rate of this machine",
                &chart.draw(),
                "Each step upwards of the axis is ten times more. This machine was as good as a dashed line says while the curve was below it.",
                &table("The network at the last difficulty period of each year, and this machine in it",
                    &["period from", "difficulty", "network", "expected wait", "chance in a year"], 1..5, rows),
            ))
            p.muted {
                "The program checked the proof of work of " (facts.proven) " of the " (periods.len())
                " difficulty periods while it made this file: a header's hash covers its difficulty, so the curve needs no trust. "
                "Later periods come from a wallet's checkpoints, the newest from the news."
            }
        }
    }
}

fn wait_section(input: &Input, facts: &Facts) -> Markup {
    let odds = &facts.odds;
    let rate_now = input.machine.hashes_per_second;
    let wait = |p: &Period| network_hashes_per_second(p.difficulty) * BLOCK_SECONDS / rate_now / YEAR_SECONDS;
    let points: Vec<(f64, f64)> = facts.tables.difficulty.iter().map(|p| (year_of(&p.date), wait(p))).collect();
    let highest = points.iter().map(|point| point.1).fold(100.0, f64::max);
    let lowest = points.iter().map(|point| point.1).fold(1.0 / 400.0, f64::min);
    let chart = Lines {
        x: (2009.0, 2027.0),
        x_label: |value| format!("{value:.0}"),
        y: (lowest / 2.0, highest * 4.0),
        y_label: |value| span(value * YEAR_SECONDS),
        curves: vec![Curve { name: String::new(), points }],
        levels: vec![
            Mark { name: "a day".to_owned(), at: 1.0 / 365.25 },
            Mark { name: "a year".to_owned(), at: 1.0 },
            Mark { name: "a lifetime".to_owned(), at: 80.0 },
        ],
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
                "Expected wait of this machine for one block in years, 2009 to 2026, on a logarithmic axis",
                &chart.draw(),
                "Expected wait of this machine for one block at the difficulty of the time, in years.",
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
    let with_year = |step: &Step| step.year.map_or_else(|| step.name.clone(), |year| format!("{} ({year})", step.name));
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
    let steps = table("The ladder; factors are over the step before", &head, 3..7, rows);
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
                &Bars { bars: energy, range: (1.0, most * 3.0), label: |value| digits(value, 3) }.draw(),
                "Energy for 10^12 hashes, joules; shorter is better. Orange: machines that a person can buy and use for other things; green: chips that can do nothing else; blue: this machine with better code.",
                &steps,
            ))
            @if input.machine.joules_per_terahash.is_none() {
                p { strong { "The power of this machine is not known" } ", so it has no bar above. Measure it with a meter at the wall and give it with " code { "--power" } "." }
            }
            h3 { "In hashes a second" }
            (figure(
                "Hash rate from this machine to the newest ASIC, on a logarithmic axis",
                &Bars { bars: speed, range: (slowest / 4.0, 1e16), label: |value| rate(value) }.draw(),
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
    let bars: Vec<Bar> = facts
        .gap
        .rows
        .iter()
        .filter_map(|row| {
            let factor = row.factor?;
            let label = if factor >= 1.0 {
                format!("{} times", digits(factor, 3))
            } else {
                format!("{} times in this machine's favour", digits(1.0 / factor, 2))
            };
            let work = if row.work == "ai" { "AI" } else { "hashing" };
            Some(Bar {
                name: format!("{work}, {}", row.quantity),
                value: factor,
                label,
                series: usize::from(row.work == "ai"),
            })
        })
        .collect();
    let most = bars.iter().map(|bar| bar.value).fold(1e4, f64::max);
    let rows: Vec<Vec<String>> = facts
        .gap
        .rows
        .iter()
        .map(|row| {
            let figure = |value: f64| match row.unit.strip_prefix("H/s") {
                Some(rest) => format!("{}{rest}", rate(value)),
                None => format!("{} {}", digits(value, 4), row.unit),
            };
            vec![
                row.quantity.clone(),
                row.local_name.clone(),
                format!("{} ({})", or_na(row.local.map(figure)), row.local_class),
                row.best_name.clone(),
                format!("{} ({})", or_na(row.best.map(figure)), row.best_class),
                or_na(row.factor.map(|factor| digits(factor, 3))),
            ]
        })
        .collect();
    html! {
        section #ai {
            h2 { "5. The same question for AI" }
            p {
                "On hashing the best machine is " (behind(&facts.gap, "hashing")) ". On the work of AI a machine of this kind (published figures of "
                (input.like) ") is held against a data centre's GPU, which is " (behind(&facts.gap, "ai")) ". "
                "Language models need memory and general arithmetic, which commodity hardware has. "
                "No chip can yet throw away everything but one calculation, because the calculation is not fixed."
            }
            (figure(
                "How many times better the best machine is, on hashing and on AI, on a logarithmic axis",
                &Bars { bars, range: (0.05, most * 8.0), label: |value| digits(value, 3) }.draw(),
                "How many times better the best machine is; 1 means equal. Blue: hashing, against ASICs. Orange: AI, against a data centre's GPU.",
                &table("Both gaps", &["quantity", "here", "figure", "best", "figure", "gap"], 5..6, rows),
            ))
            h3 { "What this leaves out" }
            ul { @for line in &facts.gap.leaves_out { li { (line) } } }
        }
    }
}

fn concentration_section(facts: &Facts) -> Markup {
    let complete = |group: &&Concentration| group.shares.len() >= 4;
    let stacks = facts
        .groups
        .iter()
        .filter(complete)
        .map(|group| {
            let parts = group.shares.iter().map(|share| (share.name.clone(), share.percent)).collect();
            (group.what.clone(), parts)
        })
        .collect();
    let rows = facts.groups.iter().map(|group| {
        let named: Vec<String> =
            group.shares.iter().map(|share| format!("{} {} %", share.name, digits(share.percent, 3))).collect();
        vec![
            group.what.clone(),
            digits(group.hhi, 4),
            or_na(group.nakamoto.map(|count| count.to_string())),
            digits(group.entropy_bits, 3),
            named.join(", "),
        ]
    });
    html! {
        section #concentration {
            h2 { "6. Who mines" }
            p {
                @if let Some(most) = facts.groups.iter().filter_map(|group| group.nakamoto).max() {
                    "In each list below the " (most) " largest or fewer together have more than half. "
                }
                "Whether that is dangerous is a question for the class: a pool only gathers the work of others, and they can leave."
            }
            (figure(
                "Shares of pools and countries in percent, one bar a list",
                &Stacks { stacks }.draw(),
                "Percent of the network; the empty part of a bar is not named in the list.",
                &table("Concentration: HHI (10,000 is one holder), fewest holders with more than half, entropy in bits",
                    &["list", "HHI", "more than half", "entropy", "shares"], 1..4, rows),
            ))
            ul.muted { @for line in CAVEATS { li { (line) } } }
        }
    }
}

fn claims_section(facts: &Facts) -> Markup {
    let claims = &facts.claims;
    let thresholds = claims.production_cost.iter().map(|row| {
        vec![
            row.miner.clone(),
            digits(row.joules_per_terahash, 3),
            format!("{:.4}", row.threshold_usd_per_kwh),
            format!("{} of {}", row.above.len(), row.compared),
        ]
    });
    let migration = claims.migration.iter().map(|row| {
        vec![
            row.region.clone().unwrap_or_default(),
            or_na(row.electricity_usd_per_kwh.map(|price| format!("{price:.4}"))),
            or_na(row.usd_per_btc.map(dollars)),
            or_na(row.margin_percent.map(|margin| format!("{} %", digits(margin, 3)))),
        ]
    });
    let cheapest = claims.migration.last().zip(claims.migration.first());
    html! {
        section #claims {
            h2 { "7. Three claims from the news, tested" }
            h3 { "\"One bitcoin costs more than $100,000 in parts of the United States\"" }
            p { (claims.production_cost_verdict) }
            (folded(&table("Price of electricity from which one bitcoin costs more than $100,000 in electricity alone",
                &["machine", "J/TH", "USD/kWh", "US prices above"], 1..4, thresholds), true))
            h3 { "\"Hash rate moves to Paraguay and Ethiopia for hydropower\"" }
            p {
                @if let Some((low, high)) = cheapest {
                    "The same machine spends " (or_na(low.usd_per_btc.map(dollars))) " a bitcoin at " (low.region.clone().unwrap_or_default())
                    " and " (or_na(high.usd_per_btc.map(dollars))) " at " (high.region.clone().unwrap_or_default()) ". "
                }
                "That is a reason to move. It does not show that anybody did: shares of countries are guessed from network addresses."
            }
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
                li { "Part 5 says that AI differs. Which part of that could change if everybody ran the same model?" }
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
                li { "The wait is exponential: median = mean × ln 2, chance within t = 1 − exp(−t / mean). Rate and difficulty are taken to stay as they are." }
                li { "Classes: measured (a bench record of this machine), published (measured by others), datasheet (the maker's), derived (worked out from such), given (typed in)." }
                li { "Difficulty: " (facts.proven) " of " (facts.tables.difficulty.len()) " periods proved by their header while this file was made." }
                li { "Every table row names its source; the tables and their caveats are in the folder data of the program's sources." }
                @if input.difficulty.1.is_none() { li { "The difficulty " (difficulty(input.difficulty.0)) " was given by hand." } }
                @if let Some(price) = input.btc_price_usd { li { "The price of a bitcoin, " (dollars(price)) ", was given by hand." } }
            }
            h3 { "The command that makes this file again" }
            pre { (input.command) }
            @for source in &input.records { (provenance(source)) }
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

/// What a record says about itself.
fn provenance(source: &Source) -> Markup {
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
    html! {
        h3 { "Record " (source.name) }
        (table("What the record says", &["", ""], 2..2, rows))
    }
}

// ---- pieces ----

/// A chart, what it shows, and its table for readers who cannot see it.
fn figure(title: &str, drawing: &Drawing, caption: &str, figures: &Markup) -> Markup {
    html! {
        figure {
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
                        tr {
                            @for (at, cell) in row.iter().enumerate() {
                                @if at == 0 { th scope="row" { (cell) } } @else { td class=[class(at)] { (cell) } }
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
    use hashgrind::economics::FigureClass;

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
            command: "hashgrind report --hashrate 20MH/s -o report.html".to_owned(),
        }
    }

    #[test]
    fn the_page_is_complete_and_the_same_each_time() {
        let page_of = |joules| page(&input("a laptop", joules)).expect("good input");
        let text = page_of(Some(750_000.0));
        assert_eq!(text, page_of(Some(750_000.0)));
        for part in
            ["437 of the 475", "Antminer S23 Hydro", "2010-02-14", "+376 %", "21.5 % a year", "$80,000", "your $0.2000"]
        {
            assert!(text.contains(part), "{part} is missing");
        }
        for address in ["src=", "url(", "<script", "@import", "<link rel=\"stylesheet\""] {
            assert!(!text.contains(address), "{address} would ask for something");
        }
        assert!(!text.contains("NaN") && !text.contains("inf "), "every figure is a number");
        assert_eq!(text.matches("<svg").count(), 14, "seven charts, each wide and narrow");
        assert_eq!(text.matches("<figure>").count(), text.matches("<summary>").count() - 2, "each chart has its table");
    }

    #[test]
    fn unknown_power_is_said() {
        let text = page(&input("a laptop", None)).expect("good input");
        assert!(text.contains("The power of this machine is not known"));
    }

    #[test]
    fn names_are_escaped() {
        let text = page(&input("<script>alert(1)</script>", None)).expect("good input");
        assert!(!text.contains("<script"), "a device name is text");
    }

    #[test]
    fn years_of_dates() {
        assert!((year_of("2009-01-03") - 2009.0055).abs() < 1e-3);
        assert!((year_of("2026-07-01") - 2026.5).abs() < 1e-3);
    }
}
