//! `hashgrind chain show|export|verify` (floor F6): the practice chain's file, read without a lock. Writes to the chain
//! never; `mine` does.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, IsTerminal, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use hashgrind::pow::CompactTarget;
use serde::Serialize;

use crate::failure::{Failure, Kind, Outcome};
use crate::view::{self, units};
use hashgrind_chain::LocalTarget;
use hashgrind_chain::practice::{self, Block, ChainError, ChainFile, RECORD_HEAD_BYTES, TornTail};

/// Length of a header.
const HEADER_BYTES: usize = 80;

/// The practice chain: list its blocks, write it out in another form, check it
#[derive(Debug, clap::Args)]
pub(crate) struct ChainArgs {
    #[command(subcommand)]
    command: ChainCommand,
}

#[derive(Debug, clap::Subcommand)]
enum ChainCommand {
    /// List the blocks with the local target that each was asked to meet
    Show {
        #[command(flatten)]
        file: FileArgs,
        /// One JSON object instead of a table
        #[arg(long)]
        json: bool,
    },
    /// Write the chain as a blk file, as hex lines or as headers
    Export {
        #[command(flatten)]
        file: FileArgs,
        /// blk: for bitcoind's -loadblock; hex: one block a line, for submitblock; headers: 80 bytes each, for `verify`
        #[arg(long, value_enum, default_value_t = Format::Blk)]
        format: Format,
        /// File to write, - for standard output
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Say what was written as a JSON object on standard output (not with -o -)
        #[arg(long)]
        json: bool,
    },
    /// Check every block: records, links, proof of work, local target, times, heights, merkle roots, subsidy
    Verify {
        #[command(flatten)]
        file: FileArgs,
        /// One JSON object instead of a sentence
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, clap::Args)]
struct FileArgs {
    /// The practice chain's file [default: hashgrind/practice.dat in the user's data folder]
    #[arg(long, value_name = "FILE")]
    chain_file: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
enum Format {
    Blk,
    Hex,
    Headers,
}

/// Runs the command; data to standard output, remarks to standard error. Ends quietly when standard output is closed early.
pub(crate) fn run(args: &ChainArgs) -> Outcome {
    match &args.command {
        ChainCommand::Show { file, json } => show(&file.path()?, *json),
        ChainCommand::Export { file, format, output, json } => export(&file.path()?, *format, output, *json),
        ChainCommand::Verify { file, json } => verify(&file.path()?, *json),
    }
}

impl FileArgs {
    fn path(&self) -> Result<PathBuf, ChainError> {
        self.chain_file.clone().map_or_else(practice::default_path, Ok)
    }
}

// ---- show ----

#[derive(Serialize)]
struct Shown {
    file: String,
    height: u32,
    tip: String,
    torn_bytes: u64,
    blocks: Vec<ShownBlock>,
}

#[derive(Serialize)]
struct ShownBlock {
    height: u32,
    hash: String,
    time: u32,
    bits: String,
    local_bits: String,
    /// Whose simulated block it is; null where it was hashed for.
    simulated: Option<String>,
    nonce: u32,
    txs: usize,
    value_sat: u64,
}

impl From<&Block> for ShownBlock {
    fn from(block: &Block) -> Self {
        Self {
            height: block.height,
            hash: block.hash.to_string(),
            time: block.time,
            bits: format!("{:08x}", block.bits),
            local_bits: format!("{:08x}", local_target(block).to_bits()),
            simulated: block.simulated.clone(),
            nonce: block.nonce,
            txs: block.transactions,
            value_sat: block.coinbase_value,
        }
    }
}

fn show(path: &Path, json: bool) -> Outcome {
    let (chain, _) = practice::read(path)?;
    remark_torn(path, &chain);
    let tip = tip(&chain);
    if json {
        return Ok(view::json_line(&Shown {
            file: path.display().to_string(),
            height: tip.height,
            tip: tip.hash.to_string(),
            torn_bytes: torn_bytes(&chain),
            blocks: chain.blocks.iter().map(ShownBlock::from).collect(),
        })?);
    }
    let heading = ["HEIGHT", "TIME (UTC)", "SECONDS", "LOCAL BITS", "EXPECTED", "NONCE", "HASH"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    let mut before = None;
    for block in &chain.blocks {
        // The genesis block is from 2011; how long ago that was says nothing about block 1.
        let seconds = before.filter(|_| block.height > 1).map(|time| i64::from(block.time) - i64::from(time));
        let local = local_target(block);
        let expected = local.target().map(|target| units::hashes(target.expected_hashes()));
        let none = || "-".to_owned();
        rows.push(vec![
            block.height.to_string(),
            utc(block.time),
            seconds.map_or_else(none, |seconds| seconds.to_string()),
            format!("{:08x}", local.to_bits()),
            expected.unwrap_or_else(none),
            format!("{:08x}", block.nonce),
            block.hash.to_string(),
            block.simulated.as_ref().map_or_else(String::new, |name| format!("{name} (simulated)")),
        ]);
        before = Some(block.time);
    }
    Ok(view::text(&view::table(&rows))?)
}

/// The target that the block was asked to meet: the one that its coinbase names, else that of its header.
fn local_target(block: &Block) -> LocalTarget {
    block.local.unwrap_or_else(|| LocalTarget::of_header(CompactTarget::from_consensus(block.bits)))
}

// ---- export ----

#[derive(Serialize)]
struct Exported {
    format: Format,
    output: String,
    blocks: usize,
    bytes: u64,
}

fn export(path: &Path, format: Format, output: &Path, json: bool) -> Outcome {
    let to_stdout = output == Path::new("-");
    if to_stdout && json {
        return Err(Failure::usage("--json and -o - both want standard output: name a file with -o"));
    }
    if to_stdout && format != Format::Hex && io::stdout().is_terminal() {
        let what = "this format is binary and would garble the terminal: name a file with -o, or pipe it on";
        return Err(Failure::usage(what));
    }
    let (chain, file) = practice::read(path)?;
    remark_torn(path, &chain);
    if to_stdout {
        let mut out = BufWriter::new(io::stdout().lock());
        copy(path, &chain, &file, format, &mut out, |source| source.into())?;
        return Ok(out.flush()?);
    }
    if let (Ok(chain_file), Ok(target)) = (fs::canonicalize(path), fs::canonicalize(output))
        && chain_file == target
    {
        let what = format!("-o names the practice chain's own file {}: name another", path.display());
        return Err(Failure::usage(what));
    }
    let failed = |source| {
        let what = "free some space, or name another file with -o";
        Failure::new(Kind::File, format!("can't write {}: {source}; {what}", output.display()))
    };
    let mut out = BufWriter::new(File::create(output).map_err(failed)?);
    let bytes = copy(path, &chain, &file, format, &mut out, failed)?;
    out.flush().map_err(failed)?;
    let (output, blocks) = (output.display().to_string(), chain.blocks.len());
    if json {
        return Ok(view::json_line(&Exported { format, output, blocks, bytes })?);
    }
    remark(&format!("{output}: {blocks} blocks, {bytes} bytes"));
    Ok(())
}

/// Writes the chain's blocks and says how many bytes that made.
fn copy(
    path: &Path,
    chain: &ChainFile,
    mut file: &File,
    format: Format,
    out: &mut impl Write,
    failed: impl Fn(io::Error) -> Failure,
) -> Result<u64, Failure> {
    let unreadable = |source| Failure::from(ChainError::unreadable(path, source));
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    let mut reader = BufReader::with_capacity(1 << 18, file);
    let mut bytes = 0;
    let mut record = Vec::new();
    for block in &chain.blocks {
        record.resize(RECORD_HEAD_BYTES + block.len as usize, 0);
        reader.read_exact(&mut record).map_err(unreadable)?;
        let block = &record[RECORD_HEAD_BYTES..];
        let hex_line;
        let part = match format {
            Format::Blk => &record[..],
            Format::Headers => &block[..HEADER_BYTES],
            Format::Hex => {
                hex_line = hex::encode(block) + "\n";
                hex_line.as_bytes()
            }
        };
        out.write_all(part).map_err(&failed)?;
        bytes += part.len() as u64;
    }
    Ok(bytes)
}

// ---- verify ----

#[derive(Serialize)]
struct Verified {
    ok: bool,
    blocks: usize,
    height: Option<u32>,
    tip: Option<String>,
    torn_bytes: u64,
    failure: Option<VerifyFailure>,
}

#[derive(Serialize)]
struct VerifyFailure {
    height: u32,
    offset: u64,
    reason: String,
}

fn verify(path: &Path, json: bool) -> Outcome {
    let chain = match practice::read(path) {
        Ok((chain, _)) => chain,
        Err(error) => {
            if let (ChainError::BadRecord { offset, height, source, .. }, true) = (&error, json) {
                let failure = VerifyFailure { height: *height, offset: *offset, reason: source.to_string() };
                view::json_line(&Verified {
                    ok: false,
                    blocks: *height as usize,
                    height: height.checked_sub(1),
                    tip: None,
                    torn_bytes: 0,
                    failure: Some(failure),
                })?;
            }
            return Err(error.into());
        }
    };
    remark_torn(path, &chain);
    let tip = tip(&chain);
    if json {
        return Ok(view::json_line(&Verified {
            ok: true,
            blocks: chain.blocks.len(),
            height: Some(tip.height),
            tip: Some(tip.hash.to_string()),
            torn_bytes: torn_bytes(&chain),
            failure: None,
        })?);
    }
    let local = match chain.blocks.iter().filter(|block| block.local.is_some()).count() {
        0 => "none names a local target".to_owned(),
        named => format!("{named} name a local target, and each met its own"),
    };
    Ok(view::text(&format!(
        "{}: {} blocks keep every rule, height {}, tip {}; {local}\n",
        path.display(),
        chain.blocks.len(),
        tip.height,
        tip.hash
    ))?)
}

// ---- helpers ----

fn tip(chain: &ChainFile) -> &Block {
    chain.blocks.last().expect("a chain that was read has a block")
}

fn torn_bytes(chain: &ChainFile) -> u64 {
    chain.torn.map_or(0, |torn| torn.bytes)
}

fn remark_torn(path: &Path, chain: &ChainFile) {
    if let Some(TornTail { offset, bytes }) = chain.torn {
        remark(&format!(
            "{}: the last {bytes} bytes, from offset {offset}, are an unfinished block: a miner is writing it right now, or \
             was stopped while it did; `hashgrind mine` cuts it off",
            path.display()
        ));
    }
}

/// A line for people. A closed standard error is no reason to stop.
fn remark(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// A time of a header as people read it.
fn utc(time: u32) -> String {
    let leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let (mut year, mut day) = (1970, time / 86_400);
    while day >= 365 + u32::from(leap(year)) {
        day -= 365 + u32::from(leap(year));
        year += 1;
    }
    let february = 28 + u32::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if day < length {
            break;
        }
        day -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02} {}", day + 1, units::clock_time(time.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_dates() {
        // `date -u -d @N`
        for (time, text) in [
            (0, "1970-01-01 00:00:00"),
            (951_782_399, "2000-02-28 23:59:59"),
            (951_782_400, "2000-02-29 00:00:00"),
            (951_868_800, "2000-03-01 00:00:00"),
            (1_296_688_602, "2011-02-02 23:16:42"),
            (1_798_761_599, "2026-12-31 23:59:59"),
            (4_107_542_400, "2100-03-01 00:00:00"),
            (u32::MAX, "2106-02-07 06:28:15"),
        ] {
            assert_eq!(utc(time), text);
        }
    }
}
