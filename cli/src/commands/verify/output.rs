//! What `verify` prints (floor F6): a table, one JSON object, or CSV.

use std::io;

use hashgrind::verify::{BLOCKS_A_PERIOD, ChainReport, ChainRules, Period};
use serde::Serialize;

use super::VerifyArgs;
use super::input::Facts;
use crate::view::{json_line, table, text, words};

/// The first header that is refused, or the place that these headers can't have.
#[derive(Serialize)]
pub(super) struct FailureRecord {
    pub(super) height: u64,
    pub(super) field: &'static str,
    pub(super) expected: String,
    pub(super) found: String,
    /// In the words of a node's reject code; none where no node says this.
    pub(super) reason: Option<&'static str>,
}

impl From<&hashgrind::verify::Failure> for FailureRecord {
    fn from(failure: &hashgrind::verify::Failure) -> Self {
        Self {
            height: failure.height,
            field: failure.field.name(),
            expected: failure.expected.clone(),
            found: failure.found.clone(),
            reason: Some(failure.reason.name()),
        }
    }
}

#[derive(Serialize)]
struct Record<'a> {
    ok: bool,
    chain: &'a str,
    input: InputRecord<'a>,
    headers: u64,
    first_height: Option<u64>,
    tip_hash: Option<String>,
    chain_work: Option<String>,
    retargets: u64,
    periods: Vec<PeriodRecord>,
    not_checked: Vec<NotCheckedRecord>,
    failure: Option<FailureRecord>,
}

#[derive(Serialize)]
struct InputRecord<'a> {
    #[serde(flatten)]
    facts: &'a Facts,
    chain: &'a str,
}

#[derive(Serialize)]
struct NotCheckedRecord {
    rule: &'static str,
    why: &'static str,
    first_height: u64,
    last_height: u64,
}

#[derive(Serialize)]
struct PeriodRecord {
    period: u64,
    first_height: u64,
    headers: u64,
    bits: String,
    difficulty: f64,
    first_time: u32,
    seconds: i64,
}

/// What was verified; with a failure, or where the data was cut off, what was verified before.
pub(super) fn print(
    args: &VerifyArgs,
    rules: ChainRules,
    facts: &Facts,
    report: Option<&ChainReport>,
    result: Result<(), Option<FailureRecord>>,
) -> io::Result<()> {
    let periods = report.map(|report| periods(report).collect::<Vec<_>>()).unwrap_or_default();
    if args.json {
        return json_line(&Record {
            ok: result.is_ok(),
            chain: rules.name(),
            input: InputRecord { facts, chain: rules.name() },
            headers: report.map_or(0, |report| report.headers),
            first_height: report.map(|report| report.first_height),
            tip_hash: report.map(|report| report.tip_hash.to_string()),
            chain_work: report.map(|report| report.chain_work.to_string()),
            retargets: report.map_or(0, |report| report.retargets),
            periods,
            not_checked: report.map(not_checked).unwrap_or_default(),
            failure: result.err().flatten(),
        });
    }
    let Some(report) = report else { return Ok(()) };
    if args.csv {
        let mut out = "period,first_height,headers,bits,difficulty,first_time,seconds\n".to_owned();
        for row in periods {
            let PeriodRecord { period, first_height, headers, bits, difficulty, first_time, seconds } = row;
            out += &format!("{period},{first_height},{headers},{bits},{difficulty},{first_time},{seconds}\n");
        }
        return text(&out);
    }
    let mut rows = vec![["PERIOD", "FIRST", "HEADERS", "BITS", "DIFFICULTY", "DAYS"].map(str::to_owned).to_vec()];
    rows.extend(periods.iter().map(|row| {
        vec![
            row.period.to_string(),
            row.first_height.to_string(),
            row.headers.to_string(),
            row.bits.clone(),
            words::difficulty(row.difficulty),
            words::digits(row.seconds as f64 / 86_400.0, 4),
        ]
    }));
    let mut out = table(&rows);
    out.push('\n');
    let (first, tip) = (report.first_height, report.tip_height());
    let heights = if first == tip { format!("height {first}") } else { format!("heights {first} to {tip}") };
    let of = rules.name();
    let mut facts_rows = vec![vec!["verified".to_owned(), format!("{} of {of}, {heights}", headers(report.headers))]];
    if facts.skipped_zero_headers > 0 || !matches!(facts.format.as_str(), "raw80" | "rpc") {
        let skipped = match facts.skipped_zero_headers {
            0 => String::new(),
            empty => format!(", {empty} of them empty and left out"),
        };
        facts_rows.push(vec!["input".to_owned(), format!("{}, {}{skipped}", facts.format, headers(facts.records))]);
    }
    facts_rows.extend([
        vec!["tip".to_owned(), report.tip_hash.to_string()],
        vec![
            "chain work".to_owned(),
            format!("{} ({:.4e} hashes expected)", report.chain_work, report.chain_work.to_f64()),
        ],
        vec!["retargets".to_owned(), format!("{} recomputed", report.retargets)],
    ]);
    facts_rows.extend(report.not_checked.iter().map(|left| vec!["not checked".to_owned(), left.to_string()]));
    out.push_str(&table(&facts_rows));
    text(&out)
}

/// `1 header`, `3 headers`.
pub(super) fn headers(count: u64) -> String {
    if count == 1 { "1 header".to_owned() } else { format!("{count} headers") }
}

fn periods(report: &ChainReport) -> impl Iterator<Item = PeriodRecord> {
    report.periods.iter().map(|row: &Period| PeriodRecord {
        period: row.period,
        first_height: (row.period * BLOCKS_A_PERIOD).max(report.first_height),
        headers: row.headers,
        bits: row.bits.to_string(),
        difficulty: row.difficulty,
        first_time: row.first_time,
        seconds: row.seconds(),
    })
}

fn not_checked(report: &ChainReport) -> Vec<NotCheckedRecord> {
    let records = report.not_checked.iter().map(|left| NotCheckedRecord {
        rule: left.rule.name(),
        why: left.rule.why(),
        first_height: *left.heights.start(),
        last_height: *left.heights.end(),
    });
    records.collect()
}
