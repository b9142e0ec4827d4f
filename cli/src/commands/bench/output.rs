//! How results are shown and written: each at once, flushed, so that a stop loses nothing.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use hashgrind::bench::ai::{Ai, WorkSummary};
use hashgrind::bench::record::{Record, Setting};
use hashgrind::bench::stats::net_joules_per_terahash;
use serde::Serialize;

use crate::commands::figures::FiguresError;
use crate::failure::{Failure, Outcome};
use crate::view::units;
use crate::view::words::{counted, digits, or_na, plain, rate, table};

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// Lines for people
    Text,
    /// A Markdown table
    Md,
    /// One JSON object, or a list of several
    Json,
    /// A JSON object a line
    Jsonl,
    /// A table with a row a result
    Csv,
}

/// Where results go: standard output and perhaps a file.
pub(super) struct Printers(Vec<Printer>);

impl Printers {
    /// Opens the file, if one is wanted; `results` is how many results there will be.
    pub(super) fn open(format: Format, file: Option<&Path>, results: usize) -> Result<Self, Failure> {
        let mut all = vec![Printer { format, place: Place::Stdout, results, written: 0 }];
        if let Some(path) = file {
            let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
            let format = match ending.as_deref() {
                Some("jsonl" | "ndjson") => Format::Jsonl,
                Some("csv") => Format::Csv,
                Some("md") => Format::Md,
                Some("txt") => Format::Text,
                _ => Format::Json,
            };
            let file = File::create(path).map_err(|source| cannot_write(path, source))?;
            all.push(Printer { format, place: Place::File(file, path.to_owned()), results, written: 0 });
        }
        Ok(Self(all))
    }

    /// Writes a result everywhere.
    pub(super) fn result(&mut self, record: &impl Shown) -> Outcome {
        // The file first: standard output may be gone.
        self.0.iter_mut().rev().try_for_each(|printer| printer.result(record))
    }

    /// Writes what stands at the end.
    pub(super) fn end(&mut self) -> Outcome {
        self.0.iter_mut().rev().try_for_each(Printer::end)
    }
}

fn cannot_write(path: &Path, source: io::Error) -> Failure {
    FiguresError::Write { path: path.display().to_string(), source }.into()
}

/// A record as it is shown.
pub(super) trait Shown: Serialize {
    /// The lines for people.
    fn text(&self) -> String;
    /// A row of the Markdown table, behind its head if it is the first; the text of what has no tables.
    fn markdown(&self, _first: bool) -> String {
        self.text()
    }
    /// A row of the CSV, behind its head if it is the first; the text of what has no tables.
    fn csv(&self, _first: bool) -> String {
        self.text()
    }
}

impl Shown for Record {
    fn text(&self) -> String {
        text(self)
    }
    fn markdown(&self, first: bool) -> String {
        markdown(self, first)
    }
    fn csv(&self, first: bool) -> String {
        csv(self, first)
    }
}

impl Shown for Record<Ai> {
    fn text(&self) -> String {
        ai_text(self)
    }
}

/// A line a kind of work.
fn ai_text(record: &Record<Ai>) -> String {
    let threads = words(record.settings.get("threads"));
    let threads = threads.map_or_else(String::new, |threads| format!(" ({})", counted(&threads, "thread", "threads")));
    let mut out = format!("{} {}{threads}\n", record.device.kind, record.device.name);
    let rows: Vec<Vec<String>> = record.summary.works.iter().map(|work| ai_row(work, record)).collect();
    out.push_str(&table(&["work", "kernel", "median", "95 %", "best", "power", "of the peak"], &rows, 2));
    let checked: u64 = record.runs.iter().map(|run| run.samples_checked).sum();
    let digest = &record.proof.digest;
    out.push_str(&format!(
        "proof: {} results worked out again, {} of them in the record, digest {}...{}\n",
        checked,
        record.proof.samples.len(),
        digest.get(..4).unwrap_or_default(),
        digest.get(digest.len().saturating_sub(2)..).unwrap_or_default(),
    ));
    for note in &record.notes {
        out.push_str(&format!("note: {note}\n"));
    }
    out
}

fn ai_row(work: &WorkSummary, record: &Record<Ai>) -> Vec<String> {
    let giga = |rate: f64| format!("{} G{}", digits(rate / 1e9, 4), work.unit);
    let spread = (work.ci95[1] - work.ci95[0]) / 2.0 / work.median * 100.0;
    let unit = if work.unit == "B/s" { "J/TB" } else { "J/TFLOP" };
    let emulated = if work.emulated { " (emulated)" } else { "" };
    let net = record.net_joules_per_tera(&work.work);
    let net = net.map_or_else(String::new, |net| format!(" ({} above idle)", digits(net, 3)));
    vec![
        format!("{}{emulated}", work.work),
        work.kernel.clone(),
        giga(work.median),
        format!("± {} %", digits(spread, 2)),
        giga(work.best),
        or_na(work.joules_per_tera.map(|joules| format!("{} {unit}{net}", digits(joules, 3)))),
        or_na(work.utilisation.map(units::percent)),
    ]
}

enum Place {
    Stdout,
    File(File, PathBuf),
}

struct Printer {
    format: Format,
    place: Place,
    results: usize,
    written: usize,
}

impl Printer {
    fn result(&mut self, record: &impl Shown) -> Outcome {
        let first = self.written == 0;
        let text = match self.format {
            Format::Text => record.text(),
            Format::Md => record.markdown(first),
            Format::Csv => record.csv(first),
            Format::Jsonl => json(record, false) + "\n",
            Format::Json => {
                let open = if self.results == 1 {
                    ""
                } else if first {
                    "[\n"
                } else {
                    ",\n"
                };
                format!("{open}{}{}", json(record, true), if self.results == 1 { "\n" } else { "" })
            }
        };
        self.written += 1;
        self.write(&text)
    }

    fn end(&mut self) -> Outcome {
        if self.format != Format::Json || self.results == 1 {
            return Ok(());
        }
        let end = if self.written == 0 { "[]\n" } else { "\n]\n" };
        self.write(end)
    }

    fn write(&mut self, text: &str) -> Outcome {
        match &mut self.place {
            Place::Stdout => Ok(crate::view::text(text)?),
            Place::File(file, path) => {
                file.write_all(text.as_bytes()).and_then(|()| file.flush()).map_err(|error| cannot_write(path, error))
            }
        }
    }
}

fn json(record: &impl Serialize, pretty: bool) -> String {
    let text = if pretty { serde_json::to_string_pretty(record) } else { serde_json::to_string(record) };
    text.expect("a record has text keys and finite numbers")
}

/// The lines for people.
fn text(record: &Record) -> String {
    let summary = &record.summary;
    let setting = |name: &str| words(record.settings.get(name));
    let what = match setting("threads") {
        Some(threads) => {
            format!("{}, {}", or_na(setting("kernel")), counted(&threads, "thread", "threads"))
        }
        None => format!("{}, profile {}", or_na(setting("kernel")), or_na(setting("profile"))),
    };
    let spread = (summary.ci95[1] - summary.ci95[0]) / 2.0 / summary.median * 100.0;
    let seconds = record.runs.iter().map(|run| run.seconds).sum::<f64>() / record.runs.len() as f64;
    let mut line = vec![
        format!("{} {} ({what})", record.device.kind, record.device.name),
        format!(
            "{} ± {} % (95 %, {} x {})",
            rate(summary.median),
            digits(spread, 2),
            record.runs.len(),
            units::span(seconds)
        ),
        power(record),
    ];
    if let Some(cycles) = summary.cycles_per_hash {
        line.push(format!("{} cycles a hash", digits(cycles, 4)));
    }
    let on_the_gpu = record.runs.iter().map(|run| run.gpu_seconds).sum::<Option<f64>>();
    if let Some(gpu) = on_the_gpu {
        let wall: f64 = record.runs.iter().map(|run| run.seconds).sum();
        line.push(format!("kernels ran {} of the time", units::percent(gpu / wall)));
    }
    if let Some(roofline) = &record.roofline {
        let peak = if record.device.kind == "cpu" { "vector peak" } else { "integer peak" };
        line.push(format!("{} of the {peak}", units::percent(roofline.utilisation)));
    }
    let proof = &record.proof;
    let nonces: u64 = proof.ranges.iter().map(|range| range.len).sum();
    let digest = &proof.digest;
    let mut out = line.join("   ");
    out.push_str(&format!(
        "\nproof: {}, {} of {} expected (p {}), {} of {} planted found, digest {}...{}\n",
        counted(&digits(nonces as f64, 4), "hash", "hashes"),
        counted(&digits(proof.hits as f64, 4), "hit", "hits"),
        digits(proof.expected_hits, 4),
        digits(proof.p_value, 2),
        proof.planted_found,
        proof.planted,
        digest.get(..4).unwrap_or_default(),
        digest.get(digest.len().saturating_sub(2)..).unwrap_or_default(),
    ));
    for note in &record.notes {
        out.push_str(&format!("note: {note}\n"));
    }
    out
}

/// Watts and joules a terahash with their source; `n/a` where they are not known, never 0.
fn power(record: &Record) -> String {
    let summary = &record.summary;
    let Some(joules) = summary.joules_per_terahash else { return "n/a W   n/a J/TH".to_owned() };
    let watts = joules * summary.hashes_per_second / 1e12;
    let source = record.power.source.as_deref().unwrap_or(record.power.class.as_str());
    let net = net_joules_per_terahash(&record.runs, record.power.idle_watts);
    let net = net.map_or_else(String::new, |net| format!(" ({} above idle)", digits(net, 3)));
    format!("{} W ({source})   {} J/TH{net}", digits(watts, 3), digits(joules, 3))
}

fn words(setting: Option<&Setting>) -> Option<String> {
    match setting? {
        Setting::Flag(flag) => Some(flag.to_string()),
        Setting::Count(count) => Some(count.to_string()),
        Setting::Number(number) => Some(number.to_string()),
        Setting::Text(text) => Some(text.clone()),
        _ => None,
    }
}

type Column = (&'static str, fn(&Record) -> Option<String>);

/// The columns of the CSV, and the first of them, up to the proof, of the Markdown table.
const COLUMNS: &[Column] = &[
    ("device", |record| Some(record.device.name.clone())),
    ("kernel", |record| words(record.settings.get("kernel"))),
    ("threads", |record| words(record.settings.get("threads"))),
    ("profile", |record| words(record.settings.get("profile"))),
    ("runs", |record| Some(record.runs.len().to_string())),
    ("median_hashes_per_second", |record| Some(plain(record.summary.median))),
    ("ci95_low", |record| Some(plain(record.summary.ci95[0]))),
    ("ci95_high", |record| Some(plain(record.summary.ci95[1]))),
    ("cycles_per_hash", |record| record.summary.cycles_per_hash.map(plain)),
    ("joules_per_terahash", |record| record.summary.joules_per_terahash.map(plain)),
    ("power_class", |record| Some(record.power.class.as_str().to_owned())),
    ("utilisation", |record| record.roofline.as_ref().map(|roofline| plain(roofline.utilisation))),
    ("p_value", |record| Some(plain(record.proof.p_value))),
    ("mad", |record| Some(plain(record.summary.mad))),
    ("outliers", |record| Some(record.summary.outliers.to_string())),
    ("hashes_per_second", |record| Some(plain(record.summary.hashes_per_second))),
    ("seconds", |record| Some(plain(record.runs.iter().map(|run| run.seconds).sum()))),
    ("gpu_seconds", |record| record.runs.iter().map(|run| run.gpu_seconds).sum::<Option<f64>>().map(plain)),
    ("idle_joules_subtracted_per_terahash", |record| {
        net_joules_per_terahash(&record.runs, record.power.idle_watts).map(plain)
    }),
    ("power_source", |record| record.power.source.clone()),
    ("hits", |record| Some(record.proof.hits.to_string())),
    ("expected_hits", |record| Some(plain(record.proof.expected_hits))),
    ("planted_found", |record| Some(record.proof.planted_found.to_string())),
    ("planted", |record| Some(record.proof.planted.to_string())),
    ("digest", |record| Some(record.proof.digest.clone())),
    ("time_utc", |record| Some(record.time_utc.clone())),
    ("version", |record| Some(record.tool.version.clone())),
    ("commit", |record| record.tool.commit.clone()),
    ("cpu", |record| Some(record.host.cpu.clone())),
    ("command", |record| Some(record.command.clone())),
];

/// Columns of the Markdown table.
const MD_COLUMNS: usize = 13;

fn markdown(record: &Record, first: bool) -> String {
    let columns = &COLUMNS[..MD_COLUMNS];
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = String::new();
    if first {
        out.push_str(&row(columns.iter().map(|(name, _)| (*name).replace('_', " ")).collect()));
        out.push_str(&row(columns.iter().map(|_| "---".to_owned()).collect()));
    }
    out.push_str(&row(columns.iter().map(|(_, cell)| or_na(cell(record)).replace('|', "\\|")).collect()));
    out
}

/// An unknown figure is an empty cell, never 0.
fn csv(record: &Record, first: bool) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    const MEMORY: &str = "memory takes everything";
    if first {
        writer.write_record(COLUMNS.iter().map(|(name, _)| *name)).expect(MEMORY);
    }
    writer.write_record(COLUMNS.iter().map(|(_, cell)| cell(record).unwrap_or_default())).expect(MEMORY);
    String::from_utf8(writer.into_inner().expect(MEMORY)).expect("text stays text")
}
