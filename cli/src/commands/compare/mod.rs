//! `hashgrind compare` (floor F6): bench records side by side, from one machine or from hundreds.

mod ai;

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use hashgrind::bench::AnyRecord;
use hashgrind::bench::compare::{ACROSS, Proven, Ratio, Unlike, energy_ratio, rate_ratio, unlike};
use hashgrind::bench::record::{Hashing, Kind as RecordKind, Record, Setting};
use hashgrind::bench::stats::median;
use serde::Serialize;

use super::figures::{FiguresError, any_record_from_value, json_values, read_bytes};
use super::web::code::{PageResult, is_code};
use crate::failure::{Failing, Failure, Kind, Outcome};
use crate::view::words::{counted, digits, or_na, plain, rate, table};
use crate::view::{self, printable};

/// Bench records side by side: how many times the first one's rate, with its interval
///
/// The first record is what the others are compared with. One that means something else is refused with the reason (exit
/// code 1): not proven, another schema, another kind of device, other threads, another profile; records of hash rates and of the
/// work of AI are no pair, and the latter are compared work by work. `compare` believes what a
/// proven record says of itself; `hashgrind bench --verify` scans again. A result code of the page (`hashgrind web`) stands beside
/// them as what it is: not proven.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files of records (JSON or JSON lines), folders of such files, - for standard input; result codes of the page
    #[arg(value_name = "RECORD|CODE", required = true)]
    records: Vec<PathBuf>,
    /// Compare although these differ, because that is the question
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = ACROSS)]
    across: Vec<String>,
    /// Leave out records that would be refused, with a line about each, instead of ending
    #[arg(long)]
    skip: bool,
    /// One JSON object instead of a table
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// CSV instead of a table
    #[arg(long)]
    csv: bool,
}

/// Why records can't stand side by side.
#[derive(Debug, thiserror::Error)]
enum CompareError {
    #[error("two or more records can be compared, and there {are}; name more, or a folder of them", are = match .0 {
        0 => "are none".to_owned(),
        1 => "is 1 record".to_owned(),
        more => format!("are {more}"),
    })]
    TooFew(usize),
    #[error(
        "{name} can't stand beside the others: {reason}. {}--skip leaves such records out",
        across.map_or_else(String::new, |what| format!("--across {what} compares them all the same; "))
    )]
    Refused { name: String, reason: String, across: Option<&'static str> },
    #[error("{0}")]
    Code(String),
    #[error("a page knows hash rates only: its code can't stand beside records of the work of AI")]
    CodeBesideAi,
    #[error("can't write the table: {0}")]
    Csv(#[from] csv::Error),
}

impl Failing for CompareError {
    fn kind(&self) -> Kind {
        match self {
            Self::TooFew(_) | Self::Code(_) | Self::CodeBesideAi => Kind::Usage,
            Self::Refused { .. } => Kind::NotSolved,
            Self::Csv(error) => match error.kind() {
                csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => Kind::Done,
                _ => Kind::File,
            },
        }
    }
}

#[derive(Serialize)]
struct Output {
    /// What the records are of.
    kind: &'static str,
    /// What the ratios are of.
    baseline: String,
    records: Vec<Row>,
    /// None without records.
    all: Option<All>,
    /// What pages say, which nobody can prove.
    pages: Vec<PageRow>,
    /// Records that were left out, with the reason.
    skipped: Vec<Skipped>,
}

/// One record. A ratio is this one's figure over the first one's.
#[derive(Serialize)]
struct Row {
    name: String,
    device: String,
    #[serde(rename = "type")]
    kind: String,
    kernel: Option<String>,
    threads: Option<u64>,
    profile: Option<u64>,
    runs: usize,
    /// Hashes a second: the median of the runs.
    hashes_per_second: f64,
    ci95: [f64; 2],
    rate_ratio: Option<Ratio>,
    joules_per_terahash: Option<f64>,
    /// Where the joules come from.
    power_class: &'static str,
    energy_ratio: Option<Ratio>,
    cycles_per_hash: Option<f64>,
    tool_version: String,
    time_utc: String,
}

/// What the records are together.
#[derive(Serialize)]
struct All {
    records: usize,
    /// Of the records' medians, hashes a second.
    median: f64,
    slowest: f64,
    fastest: f64,
    total: f64,
}

/// One engine of a page's result.
#[derive(Serialize)]
struct PageRow {
    name: String,
    browser: String,
    self_test: Option<bool>,
    engine: String,
    workers: u32,
    hashes_per_second: f64,
    /// This rate over the first one's.
    rate_ratio: f64,
    /// Always false.
    proven: bool,
}

#[derive(Serialize)]
struct Skipped {
    name: String,
    reason: String,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let mut named = Vec::new();
    let mut skipped = Vec::new();
    let code = |path: &PathBuf| path.to_str().filter(|word| is_code(word)).map(str::to_owned);
    let pages: Vec<PageResult> = args
        .records
        .iter()
        .filter_map(code)
        .map(|code| PageResult::from_code(&code).map_err(CompareError::Code))
        .collect::<Result<_, _>>()?;
    for path in args.records.iter().filter(|path| code(path).is_none()) {
        collect(path, &mut named, &mut |name, error| {
            if args.skip && !matches!(error, FiguresError::Read { .. }) {
                skipped.push(Skipped { name, reason: error.to_string() });
                return Ok(());
            }
            Err(error)
        })?;
    }
    // The first record says what is compared.
    let first_is_ai = matches!(named.first(), Some((_, AnyRecord::Ai(_))));
    let (mut hashing, mut of_ai, mut foreign) = (Vec::new(), Vec::new(), Vec::new());
    for (name, record) in named {
        match record {
            AnyRecord::Hash(record) if !first_is_ai => hashing.push((name, *record)),
            AnyRecord::Ai(record) if first_is_ai => of_ai.push((name, *record)),
            _ => foreign.push(name),
        }
    }
    let reason = if first_is_ai {
        "it is of hash rates, the first one of the work of AI"
    } else {
        "it is of the work of AI, the first one of hash rates"
    };
    for name in foreign {
        let reason = reason.to_owned();
        if !args.skip {
            return Err(CompareError::Refused { name, reason, across: None }.into());
        }
        skipped.push(Skipped { name, reason });
    }
    if !first_is_ai {
        let kept = alike(args, hashing, &mut skipped)?;
        if kept.len() < 2 && pages.is_empty() {
            return Err(CompareError::TooFew(kept.len()).into());
        }
        let output = output(&kept, pages, skipped);
        return print(args, &output, || text(&output), |writer| csv_rows(&output, writer));
    }
    let kept = alike(args, of_ai, &mut skipped)?;
    if !pages.is_empty() {
        return Err(CompareError::CodeBesideAi.into());
    }
    if kept.len() < 2 {
        return Err(CompareError::TooFew(kept.len()).into());
    }
    let output = ai::output(&kept, skipped);
    print(args, &output, || ai::text(&output), |writer| ai::csv_rows(&output, writer))
}

/// The records that may stand beside the first; says which are left out.
fn alike<K: RecordKind>(
    args: &Args,
    named: Vec<(String, Record<K>)>,
    skipped: &mut Vec<Skipped>,
) -> Result<Vec<(String, Record<K>)>, CompareError>
where
    Record<K>: Proven,
{
    let across: Vec<&str> = args.across.iter().map(String::as_str).collect();
    let mut kept: Vec<(String, Record<K>)> = Vec::with_capacity(named.len());
    for (name, record) in named {
        let verdict = match kept.first() {
            None => record.proven(),
            Some((_, baseline)) => unlike(baseline, &record, &across),
        };
        match verdict {
            Ok(()) => kept.push((name, record)),
            Err(reason) if args.skip => skipped.push(Skipped { name, reason: reason.to_string() }),
            Err(reason) => {
                let across = if let Unlike::Differs { what, .. } = reason { Some(what) } else { None };
                return Err(CompareError::Refused { name, reason: reason.to_string(), across });
            }
        }
    }
    for Skipped { name, reason } in skipped.iter() {
        let _ = writeln!(io::stderr(), "left out: {name}: {reason}"); // A closed standard error leaves nobody to tell.
    }
    Ok(kept)
}

/// As one object, CSV or text.
fn print(
    args: &Args,
    output: &impl Serialize,
    text: impl FnOnce() -> String,
    rows: impl FnOnce(&mut CsvWriter) -> csv::Result<()>,
) -> Outcome {
    if args.csv {
        let mut writer = csv::Writer::from_writer(io::stdout().lock());
        rows(&mut writer).and_then(|()| Ok(writer.flush()?)).map_err(CompareError::Csv)?;
        Ok(())
    } else if args.json {
        Ok(view::json_line(output)?)
    } else {
        Ok(view::text(&text())?)
    }
}

type CsvWriter = csv::Writer<io::StdoutLock<'static>>;

/// Every record that `path` names: a file of one or many, a folder of files, standard input. `wrong` decides what becomes of one
/// that is none.
fn collect(
    path: &Path,
    into: &mut Vec<(String, AnyRecord)>,
    wrong: &mut impl FnMut(String, FiguresError) -> Result<(), FiguresError>,
) -> Result<(), Failure> {
    if path.as_os_str() != "-" && path.is_dir() {
        let unreadable = |source| FiguresError::Read { path: path.display().to_string(), source };
        let entries: Result<Vec<_>, _> =
            std::fs::read_dir(path).and_then(|all| all.map(|entry| entry.map(|e| e.path())).collect());
        let mut inside = entries.map_err(unreadable)?;
        inside.sort();
        for path in inside {
            let record = path.extension().is_some_and(|end| end == "json" || end == "jsonl");
            if record || path.is_dir() && !path.is_symlink() {
                collect(&path, into, wrong)?;
            }
        }
        return Ok(());
    }
    let bytes = read_bytes(path)?;
    let file = path.display().to_string();
    let (values, broken) = json_values(&bytes);
    if values.is_empty() && broken.is_none() {
        wrong(file.clone(), FiguresError::NoRecord { path: file.clone(), reason: "it is empty".to_owned() })?;
    }
    if let Some(error) = broken {
        let before = counted(&values.len().to_string(), "record", "records");
        let reason = format!("after {before} comes no whole JSON object ({error})");
        wrong(file.clone(), FiguresError::NoRecord { path: file.clone(), reason })?;
    }
    let many = values.len() > 1;
    for (at, value) in values.into_iter().enumerate() {
        let name = if many { format!("{file}#{}", at + 1) } else { file.clone() };
        match any_record_from_value(&name, value) {
            Ok(record) => into.push((name, record)),
            Err(error) => wrong(name, error)?,
        }
    }
    Ok(())
}

fn count<K: RecordKind>(record: &Record<K>, name: &str) -> Option<u64> {
    if let Some(Setting::Count(count)) = record.settings.get(name) { Some(*count) } else { None }
}

fn kernel(record: &Record) -> Option<String> {
    if let Some(Setting::Text(kernel)) = record.settings.get("kernel") { Some(kernel.clone()) } else { None }
}

fn output(records: &[(String, Record)], pages: Vec<PageResult>, skipped: Vec<Skipped>) -> Output {
    let rows: Vec<Row> = records
        .iter()
        .enumerate()
        .map(|(at, (name, record))| Row {
            name: name.clone(),
            device: record.device.name.clone(),
            kind: record.device.kind.clone(),
            kernel: kernel(record),
            threads: count(record, "threads"),
            profile: count(record, "profile"),
            runs: record.runs.len(),
            hashes_per_second: record.summary.median,
            ci95: record.summary.ci95,
            rate_ratio: if at == 0 { None } else { rate_ratio(&records[0].1, record) },
            joules_per_terahash: record.summary.joules_per_terahash,
            power_class: record.power.class.as_str(),
            energy_ratio: if at == 0 { None } else { energy_ratio(&records[0].1, record) },
            cycles_per_hash: record.summary.cycles_per_hash,
            tool_version: record.tool.version.clone(),
            time_utc: record.time_utc.clone(),
        })
        .collect();
    let rates: Vec<f64> = rows.iter().map(|row| row.hashes_per_second).collect();
    let all = (!rates.is_empty()).then(|| All {
        records: rows.len(),
        median: median(&rates),
        slowest: rates.iter().copied().fold(f64::INFINITY, f64::min),
        fastest: rates.iter().copied().fold(0.0, f64::max),
        total: rates.iter().sum(),
    });
    let pages = page_rows(pages, rates.first().copied());
    let baseline = records.first().map(|record| &record.0).or(pages.first().map(|page| &page.name));
    let baseline = baseline.cloned().unwrap_or_default();
    Output { kind: Hashing::NAME, baseline, records: rows, all, pages, skipped }
}

/// A row an engine; without records the first of them is what the others are compared with.
fn page_rows(pages: Vec<PageResult>, first: Option<f64>) -> Vec<PageRow> {
    let engines =
        pages.iter().zip(1..).flat_map(|(page, at)| page.engines.iter().map(move |engine| (page, at, engine)));
    let mut rows: Vec<PageRow> = engines
        .map(|(page, at, engine)| PageRow {
            name: format!("page {at}"),
            browser: page.browser.clone(),
            self_test: page.self_test,
            engine: engine.engine.clone(),
            workers: engine.workers,
            hashes_per_second: engine.hashes_per_second,
            rate_ratio: 1.0,
            proven: page.proven,
        })
        .collect();
    if let Some(first) = first.or(rows.first().map(|row| row.hashes_per_second)) {
        rows.iter_mut().for_each(|row| row.rate_ratio = row.hashes_per_second / first);
    }
    rows
}

/// A ratio with its interval.
fn times(ratio: &Ratio) -> String {
    format!("{} [{}, {}]", digits(ratio.ratio, 4), digits(ratio.ci95[0], 4), digits(ratio.ci95[1], 4))
}

fn text(output: &Output) -> String {
    let rows: Vec<Vec<String>> = output
        .records
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let first = |text: Option<String>| if at == 0 { "1".to_owned() } else { or_na(text) };
            let energy = row.joules_per_terahash.map(|joules| format!("{} ({})", digits(joules, 4), row.power_class));
            vec![
                printable(&row.name),
                printable(&row.device),
                or_na(row.kernel.as_deref().map(printable)),
                rate(row.hashes_per_second),
                first(row.rate_ratio.as_ref().map(times)),
                or_na(energy),
                first(row.energy_ratio.as_ref().map(times)),
            ]
        })
        .collect();
    let head = ["RECORD", "DEVICE", "KERNEL", "RATE", "TIMES THE FIRST [95 %]", "J/TH", "TIMES THE FIRST [95 %]"];
    let mut out = if rows.is_empty() { String::new() } else { table(&head, &rows, 3) };
    let same = output.records.iter().filter(|row| row.rate_ratio.is_some_and(|ratio| !ratio.differs())).count();
    if same > 0 {
        let _ = writeln!(out, "\n{same} of {} can't be told from the first by their rate.", output.records.len() - 1);
    }
    if let Some(All { records, median, slowest, fastest, total }) = output.all.as_ref().filter(|all| all.records > 2) {
        let _ = writeln!(
            out,
            "{}{records} records: median {}, from {} to {}, together {}",
            if same > 0 { "" } else { "\n" },
            rate(*median),
            rate(*slowest),
            rate(*fastest),
            rate(*total)
        );
    }
    if !output.pages.is_empty() {
        let gap = if out.is_empty() { "" } else { "\n" };
        let _ =
            writeln!(out, "{gap}{}\nNot proven: what pages say of themselves.", page_table(&output.pages).trim_end());
    }
    out
}

fn page_table(pages: &[PageRow]) -> String {
    let row = |page: &PageRow| {
        vec![
            page.name.clone(),
            printable(&page.browser),
            format!("{} x {}", page.engine, page.workers),
            rate(page.hashes_per_second),
            digits(page.rate_ratio, 4),
            page.self_test.map_or("not run", |passed| if passed { "passed" } else { "failed" }).to_owned(),
        ]
    };
    table(
        &["PAGE", "BROWSER", "ENGINE", "RATE", "TIMES THE FIRST", "SELF-TEST"],
        &pages.iter().map(row).collect::<Vec<_>>(),
        3,
    )
}

/// The cell of a figure; an unknown one is empty.
fn number(value: Option<f64>) -> String {
    value.map_or_else(String::new, plain)
}

/// The three cells of a ratio.
fn ratio_cells(ratio: Option<Ratio>) -> [String; 3] {
    [ratio.map(|r| r.ratio), ratio.map(|r| r.ci95[0]), ratio.map(|r| r.ci95[1])].map(number)
}

fn csv_rows(output: &Output, writer: &mut CsvWriter) -> csv::Result<()> {
    writer.write_record([
        "record",
        "device",
        "type",
        "kernel",
        "threads",
        "profile",
        "runs",
        "hashes_per_second",
        "ci95_low",
        "ci95_high",
        "rate_ratio",
        "rate_ratio_low",
        "rate_ratio_high",
        "joules_per_terahash",
        "power_class",
        "energy_ratio",
        "energy_ratio_low",
        "energy_ratio_high",
        "cycles_per_hash",
        "tool_version",
        "time_utc",
    ])?;
    let count = |value: Option<u64>| value.map_or_else(String::new, |value| value.to_string());
    for row in &output.records {
        let [rate, rate_low, rate_high] = ratio_cells(row.rate_ratio);
        let [energy, energy_low, energy_high] = ratio_cells(row.energy_ratio);
        writer.write_record([
            row.name.as_str(),
            &row.device,
            &row.kind,
            row.kernel.as_deref().unwrap_or_default(),
            &count(row.threads),
            &count(row.profile),
            &row.runs.to_string(),
            &plain(row.hashes_per_second),
            &plain(row.ci95[0]),
            &plain(row.ci95[1]),
            &rate,
            &rate_low,
            &rate_high,
            &number(row.joules_per_terahash),
            row.power_class,
            &energy,
            &energy_low,
            &energy_high,
            &number(row.cycles_per_hash),
            &row.tool_version,
            &row.time_utc,
        ])?;
    }
    for page in &output.pages {
        let workers = page.workers.to_string();
        let (hashes, ratio) = (page.hashes_per_second.to_string(), page.rate_ratio.to_string());
        let mut row = [""; 21];
        (row[0], row[1], row[2], row[3], row[4]) = (&page.name, &page.browser, "page", &page.engine, &workers);
        (row[7], row[10]) = (&hashes, &ratio);
        writer.write_record(row)?;
    }
    Ok(())
}
