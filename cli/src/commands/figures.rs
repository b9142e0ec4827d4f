//! What the commands of figures share (floor F6): the machine that is asked about, difficulty, records, numbers for people.
//! No arithmetic of its own: that is `hashgrind::economics`.

use std::fmt::Write as _;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use hashgrind::bench::record::{Record, RecordError};
use hashgrind::economics::{EconomicsError, Machine, Period, Tables, difficulty_from_bits};
use serde::Serialize;

use crate::devices::DeviceArgs;
use crate::failure::{ExitCode, Failure, Outcome, code};
use crate::view::units::{parse_watts, positive, scaled};
use crate::{measure, view};

/// Why a command of figures failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum FiguresError {
    /// Arguments that make no sense.
    #[error("{0}")]
    Usage(String),
    /// A figure or a name that the library refuses.
    #[error("{0}")]
    Economics(#[from] EconomicsError),
    /// A table of the user's that cannot be used.
    #[error("{path}: {source}")]
    Table {
        /// The file.
        path: String,
        /// What is wrong with it.
        source: EconomicsError,
    },
    /// A record whose figures cannot be.
    #[error("{path}: {source}")]
    Record {
        /// The file.
        path: String,
        /// What is wrong with it.
        source: RecordError,
    },
    /// A file that is no record.
    #[error("{path} is no bench record: {reason}; data/bench-record.schema.json says what one looks like")]
    NoRecord {
        /// The file.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A file that cannot be read.
    #[error("can't read {path}: {source}")]
    Read {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// Output that cannot be written.
    #[error("can't write {path}: {source}; free some space or name another file")]
    Write {
        /// The file, or standard output.
        path: String,
        /// What the system said.
        source: io::Error,
    },
}

impl ExitCode for EconomicsError {
    fn exit_code(&self) -> u8 {
        code::USAGE
    }
}

impl ExitCode for FiguresError {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Economics(_) => code::USAGE,
            Self::Record { .. } | Self::NoRecord { .. } => code::NOT_SOLVED,
            Self::Table { .. } | Self::Read { .. } | Self::Write { .. } => code::FILE,
        }
    }
}

/// The machine that is asked about.
#[derive(Debug, clap::Args)]
pub(crate) struct MachineArgs {
    /// Hash rate, such as 20MH/s, 1.5GH/s or 2e7 [default: this machine, watched for a second]
    #[arg(long, value_name = "RATE", allow_hyphen_values = true, value_parser = parse_rate, conflicts_with = "from")]
    pub(crate) hashrate: Option<f64>,
    /// Power in watts, such as 63 or 63W
    #[arg(long, value_name = "WATTS", value_parser = parse_watts)]
    pub(crate) power: Option<f64>,
    /// Price of the machine in US dollars
    #[arg(long, value_name = "USD", value_parser = parse_dollars)]
    pub(crate) price_usd: Option<f64>,
    /// A bench record (- for standard input) instead of a given hash rate
    #[arg(long, value_name = "RECORD")]
    pub(crate) from: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) devices: DeviceArgs,
}

impl MachineArgs {
    /// The machine as given or recorded; none where neither was named.
    pub(crate) fn machine(&self) -> Result<Option<Machine>, FiguresError> {
        if let Some(path) = &self.from {
            let record = read_record(path)?;
            return machine_of(&record, self.power, self.price_usd).map(Some);
        }
        let Some(rate) = self.hashrate else {
            return Ok(None);
        };
        let joules = self.power.map(|watts| watts / rate * 1e12);
        Ok(Some(Machine::new("this machine", rate, joules, self.price_usd, "given", "given")?))
    }

    /// The machine as given or recorded, else this one, watched for a second.
    pub(crate) fn given_or_measured(&self) -> Result<Machine, Failure> {
        if let Some(machine) = self.machine()? {
            return Ok(machine);
        }
        let (name, rate) = measure::machine(&self.devices)?;
        let joules = self.power.map(|watts| watts / rate * 1e12);
        Ok(Machine::new(name, rate, joules, self.price_usd, "measured", "given")?)
    }
}

/// The machine that a record measured; `watts` given by the user replace the record's power.
pub(crate) fn machine_of(record: &Record, watts: Option<f64>, price_usd: Option<f64>) -> Result<Machine, FiguresError> {
    let rate = record.summary.median;
    let (joules, class) = match watts {
        Some(watts) => (Some(watts / rate * 1e12), "given"),
        None => (record.summary.joules_per_terahash, record.power.class.as_str()),
    };
    Ok(Machine::new(record.device.name.clone(), rate, joules, price_usd, "measured", class)?)
}

/// Reads and checks a bench record; `-` is standard input. Of several in the file the fastest.
pub(crate) fn read_record(path: &Path) -> Result<Record, FiguresError> {
    record_from(path, &read_bytes(path)?)
}

/// Reads and checks every bench record of a file, in their order.
pub(crate) fn read_records(path: &Path) -> Result<Vec<Record>, FiguresError> {
    records_from(path, &read_bytes(path)?)
}

/// The fastest record in `bytes`, checked; `path` is its name in errors.
pub(crate) fn record_from(path: &Path, bytes: &[u8]) -> Result<Record, FiguresError> {
    let records = records_from(path, bytes)?;
    let fastest = records.into_iter().max_by(|a, b| a.summary.median.total_cmp(&b.summary.median));
    Ok(fastest.expect("a file without records was refused"))
}

/// The records in `bytes`: one object, a list of them, or one a line. At least one, each checked.
pub(crate) fn records_from(path: &Path, bytes: &[u8]) -> Result<Vec<Record>, FiguresError> {
    let name = path.display().to_string();
    let no_record = |reason: String| FiguresError::NoRecord { path: name.clone(), reason };
    let mut values = Vec::new();
    for value in serde_json::Deserializer::from_slice(bytes).into_iter::<serde_json::Value>() {
        match value.map_err(|error| no_record(format!("it is no whole JSON object ({error})")))? {
            serde_json::Value::Array(list) => values.extend(list),
            value => values.push(value),
        }
    }
    if values.is_empty() {
        return Err(no_record("it is empty".to_owned()));
    }
    values.into_iter().map(|value| record_from_value(&name, value)).collect()
}

/// The record in a JSON value, checked; `name` is its name in errors.
pub(crate) fn record_from_value(name: &str, value: serde_json::Value) -> Result<Record, FiguresError> {
    let name = name.to_owned();
    // The version comes first: a record of another form would only draw a complaint about some field.
    if let Some(found) = value.get("schema_version").and_then(serde_json::Value::as_u64)
        && found != u64::from(hashgrind::bench::record::SCHEMA_VERSION)
    {
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        return Err(FiguresError::Record { path: name, source: RecordError::Schema { found } });
    }
    let record: Record = serde_json::from_value(value)
        .map_err(|error| FiguresError::NoRecord { path: name.clone(), reason: error.to_string() })?;
    record.check().map_err(|source| FiguresError::Record { path: name, source })?;
    Ok(record)
}

/// The bytes of a file; `-` is standard input.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, FiguresError> {
    let read = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    read.map_err(|source| FiguresError::Read { path: path.display().to_string(), source })
}

/// The text of a file; `-` is standard input.
pub(crate) fn read_text(path: &Path) -> Result<String, FiguresError> {
    let wrong = |error| FiguresError::Read { path: path.display().to_string(), source: io::Error::other(error) };
    String::from_utf8(read_bytes(path)?).map_err(|error| wrong(error.utf8_error()))
}

/// The difficulty that is asked about.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct DifficultyArgs {
    /// Difficulty, such as 138.97e12 or 138.97T, or a compact target such as 0x170240c3 [default: the newest of the table]
    #[arg(long, value_name = "D", value_parser = parse_difficulty)]
    pub(crate) difficulty: Option<f64>,
}

impl DifficultyArgs {
    /// The difficulty, and the day of the table's row that it comes from; none where it was given.
    pub(crate) fn difficulty(&self, tables: &Tables) -> Result<(f64, Option<String>), FiguresError> {
        match (self.difficulty, tables.difficulty.last()) {
            (Some(given), _) => Ok((given, None)),
            (None, Some(Period { difficulty, date, .. })) => Ok((*difficulty, Some(date.clone()))),
            (None, None) => Err(FiguresError::Usage("the difficulty table is empty: give --difficulty".to_owned())),
        }
    }
}

/// `20MH/s`, `1.5 GH/s`, `250kH`, `2e7` as hashes a second.
pub(crate) fn parse_rate(text: &str) -> Result<f64, String> {
    let bare = text.trim();
    let bare = bare.strip_suffix("/s").unwrap_or(bare).trim_end();
    let bare = bare.strip_suffix(['H', 'h']).unwrap_or(bare).trim_end();
    scaled(bare).ok_or_else(|| format!("\"{text}\" is no hash rate above zero; write 20MH/s, 1.5GH/s or 2e7"))
}

/// `138.97e12`, `138.97T` or a compact target as `0x170240c3`.
pub(crate) fn parse_difficulty(text: &str) -> Result<f64, String> {
    let text = text.trim();
    if let Some(bits) = text.strip_prefix("0x") {
        let bits = u32::from_str_radix(bits, 16).ok().filter(|_| bits.len() == 8);
        return bits.and_then(difficulty_from_bits).ok_or_else(|| {
            format!("\"{text}\" is no compact target; write eight hexadecimal digits as in 0x170240c3")
        });
    }
    scaled(text)
        .ok_or_else(|| format!("\"{text}\" is no difficulty above zero; write 138.97e12, 138.97T or 0x170240c3"))
}

/// `0.14` or `$1500` in US dollars.
pub(crate) fn parse_dollars(text: &str) -> Result<f64, String> {
    let bare = text.trim();
    let bare = bare.strip_prefix('$').unwrap_or(bare);
    positive(bare.parse().ok())
        .ok_or_else(|| format!("\"{text}\" is no sum of US dollars above zero; write 0.14 or 1500"))
}

/// Prints one JSON object with its `schema_version`, or the text.
pub(crate) fn print(json: bool, body: &impl Serialize, text: impl FnOnce() -> String) -> Outcome {
    if json {
        view::json_line(body)?
    } else {
        view::text(&text())?
    }
    Ok(())
}

/// `1.23 GH/s`, four digits.
pub(crate) fn rate(hashes_per_second: f64) -> String {
    format!("{}H/s", si(hashes_per_second))
}

/// `1.234 G` and the like, with a space before the prefix.
pub(crate) fn si(value: f64) -> String {
    let (unit, prefix) = si_unit(value);
    format!("{} {prefix}", digits(value / unit, 4))
}

/// The decimal prefix that fits.
fn si_unit(value: f64) -> (f64, &'static str) {
    const PREFIXES: [(f64, &str); 8] =
        [(1e21, "Z"), (1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"), (1.0, "")];
    PREFIXES.into_iter().find(|(unit, _)| value >= *unit).unwrap_or((1.0, ""))
}

/// A difficulty as `133.87 T`.
pub(crate) fn difficulty(value: f64) -> String {
    if value >= 1e6 {
        format!("{} {}", digits(value / si_unit(value).0, 5), si_unit(value).1)
    } else {
        digits(value, 5)
    }
}

/// A number with about `significant` digits, thousands set apart, tiny and huge ones as a power of ten.
pub(crate) fn digits(value: f64, significant: usize) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let magnitude = value.abs().log10().floor();
    if !(-4.0..15.0).contains(&magnitude) {
        let exponent = magnitude as i32;
        return format!("{:.*}e{exponent}", significant.saturating_sub(2), value / 10f64.powi(exponent));
    }
    let decimals = (significant as i32 - 1 - magnitude as i32).max(0) as usize;
    let text = format!("{value:.decimals$}");
    let text = if decimals > 0 { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text };
    grouped(&text)
}

/// A sum of dollars.
pub(crate) fn dollars(value: f64) -> String {
    match value.abs() {
        v if v >= 1000.0 => format!("${}", grouped(&format!("{value:.0}"))),
        v if v >= 1.0 => format!("${value:.2}"),
        v if v >= 0.001 => format!("${value:.4}"),
        _ => format!("${value:.1e}"),
    }
}

/// Commas between groups of three digits before the point.
fn grouped(text: &str) -> String {
    let (sign, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, part) = rest.split_once('.').map_or((rest, None), |(whole, part)| (whole, Some(part)));
    let mut out = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(part) = part {
        out.push('.');
        out.push_str(part);
    }
    out
}

/// A span in the unit that fits: `18.9 million years`, `3.2 days`, `40 ms`.
pub(crate) fn span(seconds: f64) -> String {
    const YEAR: f64 = hashgrind::economics::YEAR_SECONDS;
    let (unit, name) = match seconds {
        s if s >= 1e9 * YEAR => (1e9 * YEAR, "billion years"),
        s if s >= 1e6 * YEAR => (1e6 * YEAR, "million years"),
        s if s >= YEAR => (YEAR, "years"),
        s if s >= 86_400.0 => (86_400.0, "days"),
        s if s >= 3600.0 => (3600.0, "hours"),
        s if s >= 60.0 => (60.0, "minutes"),
        s if s >= 1.0 => (1.0, "s"),
        _ => (1e-3, "ms"),
    };
    format!("{} {name}", digits(seconds / unit, 3))
}

/// A chance for people: percent where that reads well, else one in so many.
pub(crate) fn chance(probability: f64) -> String {
    if probability >= 0.001 {
        format!("{} %", digits(probability * 100.0, 3))
    } else if probability > 0.0 {
        format!("1 in {}", big(1.0 / probability))
    } else {
        "0".to_owned()
    }
}

/// A big number in words.
pub(crate) fn big(value: f64) -> String {
    match value {
        v if v >= 1e15 => digits(v, 3),
        v if v >= 1e12 => format!("{} trillion", digits(v / 1e12, 3)),
        v if v >= 1e9 => format!("{} billion", digits(v / 1e9, 3)),
        v if v >= 1e6 => format!("{} million", digits(v / 1e6, 3)),
        v => digits(v, 3),
    }
}

/// A figure that may be unknown.
pub(crate) fn or_na(text: Option<String>) -> String {
    text.unwrap_or_else(|| "n/a".to_owned())
}

/// Rows in columns: the first `left` columns to the left, the others to the right, two spaces between.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>], left: usize) -> String {
    let width = |column: usize| {
        rows.iter().map(|row| row[column].chars().count()).chain([head[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut out = String::new();
    let head = head.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for row in std::iter::once(&head).chain(rows) {
        let mut line = String::new();
        for (at, cell) in row.iter().enumerate() {
            let pad = widths[at] - cell.chars().count();
            let gap = if at == 0 { "" } else { "  " };
            if at < left {
                let _ = write!(line, "{gap}{cell}{}", " ".repeat(pad));
            } else {
                let _ = write!(line, "{gap}{}{cell}", " ".repeat(pad));
            }
        }
        let line = line.trim_end();
        if out.is_empty() {
            out.push_str(&view::color::head(line))
        } else {
            out.push_str(line)
        }
        out.push('\n');
    }
    out
}

/// Text broken at spaces to lines of at most 100 characters, each after the first indented by two.
pub(crate) fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > 100 {
            out.push_str("\n  ");
            width = 2;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_have_units() {
        for (text, value) in [
            ("1GH/s", 1e9),
            ("1 GH/s", 1e9),
            ("20MH/s", 2e7),
            ("250kH", 2.5e5),
            ("2e7", 2e7),
            ("13.5T", 13.5e12),
            ("1.2EH/s", 1.2e18),
            ("7h/s", 7.0),
            ("1E3", 1e3),
        ] {
            assert_eq!(parse_rate(text), Ok(value), "{text}");
        }
        for text in ["", "0", "-1GH/s", "NaN", "inf", "GH/s", "1 XH/s", "1GH/min", "é"] {
            assert!(parse_rate(text).is_err(), "{text}");
        }
    }

    #[test]
    fn difficulties_are_numbers_or_bits() {
        assert_eq!(parse_difficulty("138.97e12"), Ok(138.97e12));
        assert_eq!(parse_difficulty("138.97T"), Ok(138.97e12));
        assert_eq!(parse_difficulty("0x1d00ffff"), Ok(1.0));
        for text in ["0", "-3", "0x1d00fff", "0x00000000", "0x1d80ffff", "many"] {
            assert!(parse_difficulty(text).is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!(rate(1.0435e9), "1.044 GH/s");
        assert_eq!(rate(0.2), "0.2 H/s");
        assert_eq!(rate(7.75463e-6), "7.75e-6 H/s");
        assert_eq!(span(596_900_000_000_000.0), "18.9 million years");
        assert_eq!(span(0.04), "40 ms");
        assert_eq!(chance(0.6321), "63.2 %");
        assert_eq!(chance(1.447e-10), "1 in 6.91 billion");
        assert_eq!(dollars(100_990.4), "$100,990");
        assert_eq!(dollars(0.0551), "$0.0551");
        assert_eq!(dollars(52.514), "$52.51");
        assert_eq!(dollars(2.01e-6), "$2.0e-6");
        assert_eq!(digits(1_234_567.0, 3), "1,234,567");
        assert_eq!(digits(-1234.5, 3), "-1,234");
        assert_eq!(digits(1e20, 3), "1.0e20");
    }

    #[test]
    fn columns_line_up() {
        let rows = vec![vec!["a".to_owned(), "1".to_owned()], vec!["bbb".to_owned(), "22".to_owned()]];
        assert_eq!(table(&["x", "n"], &rows, 1), "\u{1b}[1mx     n\u{1b}[0m\na     1\nbbb  22\n");
    }
}
