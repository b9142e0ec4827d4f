//! `hashgrind explain` (floor F6): one header taken apart, for people who see one for the first time.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;

use bitcoin::hashes::{Hash as _, sha256};
use hashgrind::economics::{embedded_header, embedded_header_count};
use hashgrind::pow::{BlockDigest, Midstate, RawHeader};
use serde::Serialize;

use super::figures::FiguresError;
use super::mine::NodeArgs;
use crate::failure::{Failure, Kind, Outcome};
use crate::view;
use crate::view::words::{big, difficulty, digits, wrapped};
use hashgrind_chain::node::NodeClient;

/// A header taken apart: six fields, the target as a number, two hashes, a bit flipped, the race for a low hash
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// 160 hexadecimal digits of a header, or a height: of mainnet (a multiple of 2016), of --chain-file or of a node
    #[arg(value_name = "HEADER|HEIGHT", default_value = "0")]
    what: String,
    /// Take the height from this practice chain's file
    #[arg(long, value_name = "FILE")]
    chain_file: Option<PathBuf>,
    /// Nonces to try in the race, from 0
    #[arg(long, value_name = "N", default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(0..=1 << 32))]
    nonces: u64,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    node: NodeArgs,
}

/// The header and everything that follows from it.
#[derive(Serialize)]
struct Explained {
    height: Option<u32>,
    header: String,
    fields: Fields,
    /// The target as 64 hexadecimal digits, highest first.
    target: String,
    difficulty: f64,
    expected_hashes: f64,
    /// State of SHA-256 after the first 64 bytes, eight words.
    midstate: Vec<String>,
    /// SHA-256 of the header, in the order of its bytes.
    first_hash: String,
    /// SHA-256 of that, in RPC order.
    hash: String,
    leading_zero_bits: u32,
    meets_target: bool,
    avalanche: Avalanche,
    race: Race,
}

#[derive(Serialize)]
struct Fields {
    version: String,
    previous: String,
    merkle_root: String,
    time: u32,
    bits: String,
    nonce: u32,
}

/// How many of the 256 bits of the hash change when one of the 640 bits of the header does.
#[derive(Serialize)]
struct Avalanche {
    flips: usize,
    mean_bits: f64,
    least_bits: u32,
    most_bits: u32,
}

/// The lowest hashes met on the way, each lower than all before it.
#[derive(Serialize)]
struct Race {
    nonces: u64,
    leaders: Vec<Leader>,
}

#[derive(Serialize)]
struct Leader {
    nonce: u32,
    hash: String,
    leading_zero_bits: u32,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let (header, height) = header(args)?;
    let target = header.bits().to_target().map_err(|error| {
        Failure::usage(format!("the header's bits {:08x} are no target: {error}", header.bits().to_consensus()))
    })?;
    let digest = header.digest();
    let mut target_bytes = target.to_bytes_le();
    target_bytes.reverse();
    let mut explained = Explained {
        height,
        header: hex::encode(header.as_bytes()),
        fields: Fields {
            version: format!("{:08x}", header.version()),
            previous: header.previous().to_string(),
            merkle_root: header.merkle_root().to_string(),
            time: header.time(),
            bits: format!("{:08x}", header.bits().to_consensus()),
            nonce: header.nonce(),
        },
        target: hex::encode(target_bytes),
        difficulty: target.difficulty(),
        expected_hashes: target.expected_hashes(),
        midstate: Midstate::of(&header).words().iter().map(|word| format!("{word:08x}")).collect(),
        first_hash: hex::encode(sha256::Hash::hash(header.as_bytes()).to_byte_array()),
        hash: digest.to_string(),
        leading_zero_bits: leading_zero_bits(&digest),
        meets_target: digest.meets(&target),
        avalanche: avalanche(&header),
        race: Race { nonces: args.nonces, leaders: Vec::new() },
    };
    if args.json {
        race(&header, args.nonces, |leader| {
            explained.race.leaders.push(leader);
            Ok(())
        })?;
        view::json_line(&explained)?;
        return Ok(());
    }
    view::text(&text(&explained))?;
    // As it runs: each leader is printed when it is met.
    let mut out = io::stdout();
    race(&header, args.nonces, |leader| {
        writeln!(out, "  nonce {:>10}  {}  {} zero bits", leader.nonce, leader.hash, leader.leading_zero_bits)?;
        out.flush()
    })?;
    view::text(&format!("\n{}", wrapped(RACE)))?;
    Ok(())
}

/// The header that was asked for, and its height where it is known.
fn header(args: &Args) -> Result<(RawHeader, Option<u32>), Failure> {
    let what = args.what.trim();
    if what.len() == 160 {
        return RawHeader::from_hex(what).map(|header| (header, None)).map_err(Failure::usage);
    }
    let height: u32 = what.parse().map_err(|_| {
        Failure::usage(format!(
            "\"{what}\" is neither a header (160 hexadecimal digits, this has {}) nor a height",
            what.chars().count()
        ))
    })?;
    if let Some(path) = &args.chain_file {
        return practice(path, height).map(|header| (header, Some(height)));
    }
    if args.node.names_a_node() {
        let client = NodeClient::connect(&args.node.config()?)?;
        let tip = client.tip()?.height;
        if height > tip {
            return Err(Failure::usage(format!("the node's chain ends at height {tip}; ask for that or a lower one")));
        }
        let bytes = client.raw_headers(u64::from(height), 1)?;
        let bytes = <[u8; 80]>::try_from(bytes).map_err(|bytes| {
            Failure::new(Kind::Node, format!("the node's header at height {height} has {} bytes, not 80", bytes.len()))
        })?;
        return Ok((RawHeader::new(bytes), Some(height)));
    }
    let last = (embedded_header_count() - 1) * 2016;
    let held = embedded_header(height).ok_or_else(|| {
        let below = (height / 2016 * 2016).min(u32::try_from(last).unwrap_or(0));
        Failure::usage(format!(
            "the program holds the mainnet headers at multiples of 2016 up to {last}, not {height}; try {below}, or name a \
             node with --rpc-url, or give the header itself as 160 hexadecimal digits (`bitcoin-cli getblockheader HASH false` prints it)"
        ))
    })?;
    Ok((RawHeader::new(held), Some(height)))
}

/// The header at `height` of a practice chain's file.
fn practice(path: &std::path::Path, height: u32) -> Result<RawHeader, Failure> {
    use hashgrind_chain::practice;
    use std::io::{Read as _, Seek as _, SeekFrom};
    let (chain, mut file) = practice::read(path)?;
    let block = chain.blocks.get(height as usize).ok_or_else(|| {
        Failure::usage(format!(
            "{} ends at height {}; ask for that or a lower one",
            path.display(),
            chain.blocks.len().saturating_sub(1)
        ))
    })?;
    let mut bytes = [0; 80];
    let at = block.offset + u64::try_from(practice::RECORD_HEAD_BYTES).unwrap_or(0);
    file.seek(SeekFrom::Start(at))
        .and_then(|_| file.read_exact(&mut bytes))
        .map_err(|source| FiguresError::Read { path: path.display().to_string(), source })?;
    Ok(RawHeader::new(bytes))
}

fn leading_zero_bits(digest: &BlockDigest) -> u32 {
    let mut bits = 0;
    for byte in digest.as_bytes_le().iter().rev() {
        bits += byte.leading_zeros();
        if *byte != 0 {
            break;
        }
    }
    bits
}

/// Flips each bit of the header in turn and counts the bits of the hash that change.
fn avalanche(header: &RawHeader) -> Avalanche {
    let before = header.digest();
    let changed: Vec<u32> = (0..640)
        .map(|bit| {
            let mut bytes = *header.as_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let after = RawHeader::new(bytes).digest();
            before.as_bytes_le().iter().zip(after.as_bytes_le()).map(|(a, b)| (a ^ b).count_ones()).sum()
        })
        .collect();
    Avalanche {
        flips: changed.len(),
        mean_bits: f64::from(changed.iter().sum::<u32>()) / changed.len() as f64,
        least_bits: changed.iter().copied().min().unwrap_or(0),
        most_bits: changed.iter().copied().max().unwrap_or(0),
    }
}

/// Tries the nonces from 0 and tells `lower` of each hash that is lower than all before.
fn race(header: &RawHeader, nonces: u64, mut lower: impl FnMut(Leader) -> io::Result<()>) -> io::Result<()> {
    let mut best = None;
    for nonce in 0..nonces {
        let nonce = nonce as u32; // At most 2^32 nonces, the argument's range.
        let digest = header.with_nonce(nonce).digest();
        let number = digest.as_target();
        if best.is_none_or(|best| number < best) {
            best = Some(number);
            lower(Leader { nonce, hash: digest.to_string(), leading_zero_bits: leading_zero_bits(&digest) })?;
        }
    }
    Ok(())
}

const RACE: &str = "Each line is the lowest hash so far. New leaders come ever more rarely: doubling the tries brings 0.7 \
     more on average, and one more zero bit. That is the whole of mining: the header with a hash at \
     most the target wins. Zeros at the front are a shorthand; the comparison is between numbers.";

fn text(e: &Explained) -> String {
    let mut out = String::new();
    let title = e.height.map_or_else(|| "The header".to_owned(), |height| format!("The header of block {height}"));
    let _ = writeln!(out, "{title}: 80 bytes, six fields");
    let shown = |at: std::ops::Range<usize>| &e.header[2 * at.start..2 * at.end];
    let fields = [
        ("version", 0..4, format!("{}: rules and spare bits", e.fields.version)),
        ("previous", 4..36, format!("{}: hash of the block before", e.fields.previous)),
        ("merkle root", 36..68, format!("{}: stands for every transaction", e.fields.merkle_root)),
        ("time", 68..72, format!("{}: seconds since 1970", e.fields.time)),
        ("bits", 72..76, format!("{}: the target in short", e.fields.bits)),
        ("nonce", 76..80, format!("{}: what miners change", e.fields.nonce)),
    ];
    for (name, bytes, meaning) in fields {
        let _ =
            writeln!(out, "  {name:<12} bytes {:>2} to {:>2}  {}", bytes.start, bytes.end - 1, shown(bytes.clone()));
        let _ = writeln!(out, "  {:<12} {meaning}", "");
    }
    let _ = writeln!(out, "\nThe target: the hash, read as a number, must be at most this");
    let _ = writeln!(out, "  target       {}", e.target);
    let _ = writeln!(out, "  hash         {}", e.hash);
    let verdict =
        if e.meets_target { "at most the target: this header is solved" } else { "above the target: not solved" };
    let _ = writeln!(out, "               {verdict} ({} zero bits in front)", e.leading_zero_bits);
    let _ = writeln!(out, "  difficulty   {}: {} hashes expected", difficulty(e.difficulty), big(e.expected_hashes));
    let _ = writeln!(out, "\nThe hash is SHA-256 twice");
    let _ = writeln!(out, "  midstate     {} {} {} {}", e.midstate[0], e.midstate[1], e.midstate[2], e.midstate[3]);
    let _ = writeln!(out, "               {} {} {} {}", e.midstate[4], e.midstate[5], e.midstate[6], e.midstate[7]);
    let _ = writeln!(
        out,
        "               state after the first 64 bytes: the same for every nonce, so it is worked out once"
    );
    let _ = writeln!(out, "  first hash   {}", e.first_hash);
    let _ = writeln!(out, "  second hash  {}", reversed(&e.hash));
    let _ = writeln!(out, "               printed in reverse, as everybody writes block hashes: {}", e.hash);
    let a = &e.avalanche;
    let _ = writeln!(out, "\nOne bit of the header flipped, each of the {} in turn", a.flips);
    let _ = writeln!(
        out,
        "  of 256 bits of the hash {} change on average, {} at least, {} at most: no hint which nonce is good",
        digits(a.mean_bits, 4),
        a.least_bits,
        a.most_bits
    );
    let _ = writeln!(out, "\nThe race: nonces 0 to {}", e.race.nonces.saturating_sub(1));
    out
}

/// Hexadecimal digits with the order of the bytes reversed.
fn reversed(hash: &str) -> String {
    (0..hash.len() / 2).rev().map(|at| &hash[2 * at..2 * at + 2]).collect()
}
