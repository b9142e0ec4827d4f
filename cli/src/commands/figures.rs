//! What the commands of figures share (floor F6): the machine that is asked about, difficulty, records.
//! No arithmetic of its own: that is `hashgrind::economics`.

use std::borrow::Cow;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use hashgrind::bench::AnyRecord;
use hashgrind::bench::ai::Ai;
use hashgrind::bench::record::{PowerClass, Record, RecordError};
use hashgrind::economics::{AiMachine, EconomicsError, FigureClass, Machine, Period, Tables, difficulty_from_bits};
use hashgrind::scan::ai::Task;
use serde::Serialize;

use crate::devices::DeviceArgs;
use crate::failure::{Failing, Failure, Kind, Outcome};
use crate::view::units::{parse_price, parse_rate, parse_watts, scaled};
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
    /// A file that llama-bench has not written.
    #[error("{path} is no result of llama-bench: {reason}; it writes one with -o json or -o jsonl")]
    NoLlamaRun {
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

impl Failing for EconomicsError {
    fn kind(&self) -> Kind {
        Kind::Usage
    }
}

impl Failing for FiguresError {
    fn kind(&self) -> Kind {
        match self {
            Self::Usage(_) | Self::Economics(_) => Kind::Usage,
            Self::Record { .. } | Self::NoRecord { .. } | Self::NoLlamaRun { .. } => Kind::NotSolved,
            Self::Table { .. } | Self::Read { .. } | Self::Write { .. } => Kind::File,
        }
    }
}

/// The hash rate that is asked about.
#[derive(Debug, clap::Args)]
pub(crate) struct RateArgs {
    /// Hash rate, such as 20MH/s, 1.5GH/s or 2e7 [default: this machine, watched for a second]
    #[arg(long, value_name = "RATE", allow_hyphen_values = true, value_parser = parse_rate, conflicts_with = "from")]
    pub(crate) hashrate: Option<f64>,
    /// Bench records (- for standard input) instead of a given hash rate; of several the fastest
    #[arg(long, value_name = "RECORD", num_args = 1..)]
    pub(crate) from: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) devices: DeviceArgs,
}

impl RateArgs {
    /// The machine as given or recorded, else this one, watched for a second.
    pub(crate) fn given_or_measured(&self) -> Result<Machine, Failure> {
        given_or_measured(self, None, None)
    }
}

/// The machine that is asked about.
#[derive(Debug, clap::Args)]
pub(crate) struct MachineArgs {
    /// Power in watts, such as 63 or 63W
    #[arg(long, value_name = "WATTS", value_parser = parse_watts)]
    pub(crate) power: Option<f64>,
    /// Price of the machine in US dollars
    #[arg(long, value_name = "USD", value_parser = parse_price)]
    pub(crate) price_usd: Option<f64>,
    #[command(flatten)]
    pub(crate) rate: RateArgs,
}

impl MachineArgs {
    /// The machine as given or recorded; none where neither was named.
    pub(crate) fn machine(&self) -> Result<Option<Machine>, FiguresError> {
        machine(&self.rate, self.power, self.price_usd)
    }

    /// The machine as given or recorded, else this one, watched for a second.
    pub(crate) fn given_or_measured(&self) -> Result<Machine, Failure> {
        given_or_measured(&self.rate, self.power, self.price_usd)
    }

    /// This machine, watched for a second.
    pub(crate) fn watched(&self) -> Result<Machine, Failure> {
        watched(&self.rate.devices, self.power, self.price_usd)
    }
}

fn machine(rate: &RateArgs, power: Option<f64>, price_usd: Option<f64>) -> Result<Option<Machine>, FiguresError> {
    if !rate.from.is_empty() {
        let records = rate.from.iter().map(|path| read_records(path)).collect::<Result<Vec<_>, _>>()?;
        let fastest = fastest(records.into_iter().flatten()).expect("a file without records was refused");
        return machine_of(&fastest, power, price_usd).map(Some);
    }
    let Some(rate) = rate.hashrate else {
        return Ok(None);
    };
    let joules = power.map(|watts| watts / rate * 1e12);
    Ok(Some(Machine::new("this machine", rate, joules, price_usd, FigureClass::Given, FigureClass::Given)?))
}

fn given_or_measured(args: &RateArgs, power: Option<f64>, price_usd: Option<f64>) -> Result<Machine, Failure> {
    machine(args, power, price_usd)?.map_or_else(|| watched(&args.devices, power, price_usd), Ok)
}

fn watched(devices: &DeviceArgs, power: Option<f64>, price_usd: Option<f64>) -> Result<Machine, Failure> {
    let (name, rate) = measure::machine(devices)?;
    let joules = power.map(|watts| watts / rate * 1e12);
    Ok(Machine::new(name, rate, joules, price_usd, FigureClass::Measured, FigureClass::Given)?)
}

/// The machine that a record measured; `watts` given by the user replace the record's power.
pub(crate) fn machine_of(record: &Record, watts: Option<f64>, price_usd: Option<f64>) -> Result<Machine, FiguresError> {
    let rate = record.summary.median;
    let (joules, class) = match watts {
        Some(watts) => (Some(watts / rate * 1e12), FigureClass::Given),
        None => (record.summary.joules_per_terahash, class_of(record.power.class)),
    };
    Ok(Machine::new(record.device.name.clone(), rate, joules, price_usd, FigureClass::Measured, class)?)
}

/// What a record of the work of AI measured of its device; `watts` given by the user replace the record's power.
pub(crate) fn ai_machine_of(record: &Record<Ai>, watts: Option<f64>) -> Result<AiMachine, FiguresError> {
    let work = |task: Task| record.summary.work(task.name());
    let load = work(Task::Load)
        .ok_or_else(|| FiguresError::Usage("a record of AI without `load` says nothing of tokens".to_owned()))?;
    let mut machine = AiMachine::new(record.device.name.clone(), load.median, FigureClass::Measured)?;
    let products = [Task::GemmF32, Task::GemmF16].into_iter().filter_map(work);
    if let Some(best) = products.max_by(|a, b| a.median.total_cmp(&b.median)) {
        machine = machine.with_product(best.work.clone(), best.median)?;
    }
    let given = watts.map(|watts| (watts / load.median * 1e12, FigureClass::Given));
    if let Some((joules, class)) = given.or(load.joules_per_tera.map(|joules| (joules, class_of(record.power.class)))) {
        machine = machine.with_energy(joules, class)?;
    }
    // A card's own memory is not in the record.
    if ["cpu", "igpu", "software"].contains(&record.device.kind.as_str()) && record.host.ram_bytes > 0 {
        machine = machine.with_memory(record.host.ram_bytes as f64)?;
    }
    Ok(machine)
}

/// The class of a figure that rests on such a power reading.
fn class_of(power: PowerClass) -> FigureClass {
    match power {
        PowerClass::Counter => FigureClass::Counter,
        PowerClass::Sampled => FigureClass::Sampled,
        PowerClass::Battery => FigureClass::Battery,
        PowerClass::WallMeter => FigureClass::WallMeter,
        PowerClass::Datasheet => FigureClass::Datasheet,
        _ => FigureClass::Unknown,
    }
}

/// The record of the highest rate.
pub(crate) fn fastest(records: impl Iterator<Item = Record>) -> Option<Record> {
    records.max_by(|a, b| a.summary.median.total_cmp(&b.summary.median))
}

/// Reads and checks every record of a file, in their order, all of hash rates.
pub(crate) fn read_records(path: &Path) -> Result<Vec<Record>, FiguresError> {
    let of_hash_rates = |record| match record {
        AnyRecord::Hash(record) => Ok(*record),
        AnyRecord::Ai(_) => {
            let reason = "it is of the work of AI, where one of hash rates is wanted".to_owned();
            Err(FiguresError::NoRecord { path: path.display().to_string(), reason })
        }
    };
    let name = path.display().to_string();
    let values = values_from(path, &read_bytes(path)?)?;
    values.into_iter().map(|value| any_record_from_value(&name, value).and_then(of_hash_rates)).collect()
}

/// The JSON values in `bytes`: one, a list of them, or one a line; up to what is none, and what is wrong with that. Behind
/// broken JSON nothing can be told apart.
pub(crate) fn json_values(bytes: &[u8]) -> (Vec<serde_json::Value>, Option<serde_json::Error>) {
    let bytes = &*utf8(bytes);
    let (mut values, mut wrong) = (Vec::new(), None);
    let mut take = |value| match value {
        Ok(serde_json::Value::Array(list)) => values.extend(list),
        Ok(value) => values.push(value),
        Err(error) => wrong = Some(error),
    };
    // One value, as nearly always: by what serde_json has compiled, for speed, instead of what is compiled here, for size.
    match std::str::from_utf8(bytes).ok().and_then(|text| text.parse().ok()) {
        Some(value) => take(Ok(value)),
        None => serde_json::Deserializer::from_slice(bytes).into_iter().for_each(take),
    }
    (values, wrong)
}

/// The JSON values in `bytes`. At least one, and nothing else.
pub(crate) fn values_from(path: &Path, bytes: &[u8]) -> Result<Vec<serde_json::Value>, FiguresError> {
    let name = path.display().to_string();
    let no_record = |reason: String| FiguresError::NoRecord { path: name.clone(), reason };
    let (values, wrong) = json_values(bytes);
    if let Some(error) = wrong {
        return Err(no_record(format!("it is no whole JSON object ({error})")));
    }
    if values.is_empty() {
        return Err(no_record("it is empty".to_owned()));
    }
    Ok(values)
}

/// Reads every record of a file, of either kind, and checks it.
pub(crate) fn read_any_records(path: &Path) -> Result<Vec<AnyRecord>, FiguresError> {
    any_records_from(path, &read_bytes(path)?)
}

/// The records of either kind in `bytes`, each checked; `path` is their name in errors.
pub(crate) fn any_records_from(path: &Path, bytes: &[u8]) -> Result<Vec<AnyRecord>, FiguresError> {
    let name = path.display().to_string();
    let values = values_from(path, bytes)?;
    values.into_iter().map(|value| any_record_from_value(&name, value)).collect()
}

/// The record of either kind in a JSON value, checked; `name` is its name in errors.
pub(crate) fn any_record_from_value(name: &str, value: serde_json::Value) -> Result<AnyRecord, FiguresError> {
    AnyRecord::from_json(value).map_err(|error| match error {
        RecordError::Form(reason) => FiguresError::NoRecord { path: name.to_owned(), reason },
        source => FiguresError::Record { path: name.to_owned(), source },
    })
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
    String::from_utf8(utf8(&read_bytes(path)?).into_owned()).map_err(|error| wrong(error.utf8_error()))
}

/// Text without the mark of its encoding in front, from UTF-16 too: that is what `>` writes in the PowerShell of Windows.
fn utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let utf16 = |unit: fn([u8; 2]) -> u16, rest: &[u8]| {
        let (pairs, half) = rest.as_chunks();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        let mut text = String::from_utf16_lossy(&units);
        // Half a unit is no text either.
        text.extend((!half.is_empty()).then_some(char::REPLACEMENT_CHARACTER));
        Cow::Owned(text.into_bytes())
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => utf16(u16::from_be_bytes, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        _ => Cow::Borrowed(bytes),
    }
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

/// Prints one JSON object with its `schema_version`, or the text.
pub(crate) fn print(json: bool, body: &impl Serialize, text: impl FnOnce() -> String) -> Outcome {
    if json {
        view::json_line(body)?
    } else {
        view::text(&text())?
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_the_encodings_of_windows() {
        let text = "{\"name\": \"Bücher 📚\"}\r\n";
        let units = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for (mark, bytes) in [
            (&[][..], text.as_bytes().to_vec()),
            (&[0xef, 0xbb, 0xbf], text.as_bytes().to_vec()),
            (&[0xff, 0xfe], units(u16::to_le_bytes)),
            (&[0xfe, 0xff], units(u16::to_be_bytes)),
        ] {
            let (values, wrong) = json_values(&[mark, &bytes].concat());
            assert!(wrong.is_none(), "{mark:02x?}: {wrong:?}");
            assert_eq!(values[0]["name"], "Bücher 📚", "{mark:02x?}");
        }
        // Half a character, and nothing but the mark.
        assert!(json_values(&[0xff, 0xfe, b'{']).1.is_some() && json_values(&[0xff, 0xfe]).0.is_empty());
        assert!(json_values(&[0xff, 0xfe, b'{', 0]).1.is_some());
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
}
