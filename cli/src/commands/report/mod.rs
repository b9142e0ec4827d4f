//! `hashgrind report` (floor F6): one HTML file from bench records.

mod charts;
mod page;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use bitcoin::hashes::{Hash as _, sha256};
use hashgrind::bench::AnyRecord;
use hashgrind::economics::{FigureClass, Machine, Tables};
use serde::Serialize;

use crate::commands::figures::{
    DifficultyArgs, FiguresError, ai_machine_of, any_records_from, machine_of, print, read_bytes,
};
use crate::commands::gap::USUAL_DEVICE;
use crate::commands::ladder::year;
use crate::failure::Outcome;
use crate::file;
use crate::view;
use crate::view::shell::quoted;
use crate::view::units::{parse_btc_price, parse_electricity, parse_fees, parse_price, parse_rate, parse_watts};
use page::{AiSource, Input, Source, page};

/// One HTML file that says in numbers why this machine lost: to print, to share, to hand out
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A bench record; may be repeated. The fastest is the machine that the words are about; one of `bench ai` takes the place of
    /// published figures
    #[arg(long, value_name = "RECORD", required_unless_present = "hashrate")]
    from: Vec<PathBuf>,
    /// File to write, - for standard output
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Hash rate, such as 20MH/s, where there is no record of one
    #[arg(long, value_name = "RATE", allow_hyphen_values = true, value_parser = parse_rate)]
    hashrate: Option<f64>,
    /// Power in watts; goes before the record's
    #[arg(long, value_name = "WATTS", value_parser = parse_watts)]
    power: Option<f64>,
    /// Price of the machine in US dollars
    #[arg(long, value_name = "USD", value_parser = parse_price)]
    price_usd: Option<f64>,
    #[command(flatten)]
    difficulty: DifficultyArgs,
    /// Price of electricity in US dollars a kilowatt hour
    #[arg(long, value_name = "USD_PER_KWH", value_parser = parse_electricity)]
    electricity: Option<f64>,
    /// Price of a bitcoin in US dollars
    #[arg(long, value_name = "USD", value_parser = parse_btc_price)]
    btc_price: Option<f64>,
    /// Fees of a block in percent of its new bitcoin
    #[arg(long, value_name = "PERCENT", default_value_t = 0.0, value_parser = parse_fees)]
    fees: f64,
    /// The device whose published AI figures stand for this machine
    #[arg(long, value_name = "NAME", default_value = USUAL_DEVICE)]
    like: String,
    /// Say what was written as a JSON object on standard output
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Written {
    output: String,
    bytes: usize,
    sha256: String,
    /// Day of the newest row of the difficulty table, and its age.
    newest_difficulty: Option<String>,
    newest_difficulty_days: Option<u64>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let (mut records, mut of_ai) = (Vec::with_capacity(args.from.len()), Vec::new());
    for path in &args.from {
        let bytes = read_bytes(path)?;
        let sha256 = sha256::Hash::hash(&bytes).to_string();
        for record in any_records_from(path, &bytes)? {
            let (name, sha256) = (file_name(path), sha256.clone());
            match record {
                AnyRecord::Hash(record) => records.push(Source { name, sha256, record: *record }),
                AnyRecord::Ai(record) => {
                    let machine = ai_machine_of(&record, args.power)?;
                    let year = year(&record.time_utc)?;
                    of_ai.push(AiSource { name, sha256, digest: record.proof.digest.clone(), machine, year });
                }
            }
        }
    }
    let fastest = records.iter().max_by(|a, b| a.record.summary.median.total_cmp(&b.record.summary.median));
    let machine = match (fastest, args.hashrate) {
        (Some(source), None) => machine_of(&source.record, args.power, args.price_usd)?,
        (Some(source), Some(_)) => {
            let reason =
                format!("--hashrate and {}, a record of hash rates, say the same thing: give one", source.name);
            return Err(FiguresError::Usage(reason).into());
        }
        (None, Some(rate)) => {
            let joules = args.power.map(|watts| watts / rate * 1e12);
            Machine::new("this machine", rate, joules, args.price_usd, FigureClass::Given, FigureClass::Given)?
        }
        (None, None) => {
            return Err(FiguresError::Usage(
                "give a bench record of hash rates with --from as well, or a rate with --hashrate".to_owned(),
            )
            .into());
        }
    };
    let tables = Tables::embedded();
    let files = records.iter().map(|source| &source.name).chain(of_ai.iter().map(|source| &source.name));
    let files: Vec<&str> = files.map(String::as_str).collect();
    let input = Input {
        command: command(args, files),
        // Of several records of AI the one of the fastest memory counts.
        measured: of_ai.into_iter().max_by(|a, b| a.machine.bytes_per_second.total_cmp(&b.machine.bytes_per_second)),
        records,
        machine,
        difficulty: args.difficulty.difficulty(&tables)?,
        fees_percent: args.fees,
        electricity_usd_per_kwh: args.electricity,
        btc_price_usd: args.btc_price,
        like: tables.ai_device(&args.like)?.device.clone(),
    };
    let html = page(&input, &tables)?;
    if args.output.as_os_str() == "-" {
        view::text(&html)?;
        return Ok(());
    }
    write(&args.output, html.as_bytes())?;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let newest = tables.newest(now);
    let written = Written {
        newest_difficulty: newest.map(|(day, _)| day.to_owned()),
        newest_difficulty_days: newest.map(|(_, days)| days),
        output: args.output.display().to_string(),
        bytes: html.len(),
        sha256: sha256::Hash::hash(html.as_bytes()).to_string(),
    };
    print(args.json, &written, || {
        let mut text = format!("wrote {} ({} bytes)\n", written.output, written.bytes);
        if let Some((day, days)) = newest {
            let plural = if days == 1 { "day" } else { "days" };
            let _ = writeln!(text, "the newest row of the difficulty table is of {day}, {days} {plural} old");
        }
        text
    })
}

/// The command line that makes the same file from files of the same names in the folder at hand.
fn command(args: &Args, mut files: Vec<&str>) -> String {
    let mut line = "hashgrind report".to_owned();
    files.dedup();
    for file in files {
        let _ = write!(line, " --from {}", quoted(file));
    }
    let mut add = |name: &str, value: Option<f64>| {
        if let Some(value) = value {
            let plain = (1e-4..1e12).contains(&value) || value == 0.0;
            let value = if plain { value.to_string() } else { format!("{value:e}") };
            let _ = write!(line, " --{name} {value}");
        }
    };
    add("hashrate", args.hashrate);
    add("power", args.power);
    add("price-usd", args.price_usd);
    add("difficulty", args.difficulty.difficulty);
    add("electricity", args.electricity);
    add("btc-price", args.btc_price);
    add("fees", (args.fees != 0.0).then_some(args.fees));
    if args.like != USUAL_DEVICE {
        let _ = write!(line, " --like {}", quoted(&args.like));
    }
    let _ = write!(line, " -o {}", quoted(&file_name(&args.output)));
    line
}

/// The name without the folder: folders are nobody's business in a file that is shared.
fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| "-".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// Writes the file as a whole or not at all.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), FiguresError> {
    file::write(path, bytes).map_err(|source| FiguresError::Write { path: path.display().to_string(), source })
}
