//! `hashgrind verify`: header chains from a file, standard input or a node (floor F6). Reads in pieces, so memory does
//! not grow with the chain; the rules are the library's.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use hashgrind::cpu::{Kernel, kernels};
use hashgrind::gpu::HeaderHasher;
use hashgrind::pow::{BlockDigest, RawHeader};
use hashgrind::template::bitcoin::Network;
use hashgrind::verify::{
    BLOCKS_A_PERIOD, ChainReport, ChainRules, ChainVerifier, Field, HashHeaders, Period, VerifyError,
};
use serde::Serialize;

use super::mine::NodeArgs;
use crate::failure::{Failure, Kind, Outcome};
use crate::gpus;
use crate::signals::Signals;
use crate::view::progress::Progress;
use crate::view::{json_line, table, text};
use hashgrind_chain::node::NodeClient;

/// Verifies a chain of block headers: proof of work, links, retargets, median time past
///
/// FILE holds raw headers of 80 bytes one behind the other, as `hashgrind chain export --format headers` writes them;
/// with --rpc-url (or another of the node's flags) a node gives them. --chain says whose rules hold; without it the
/// genesis block in the file does, else they are main's. Not checked, because headers don't hold it: transactions, and
/// the solutions of signet blocks (BIP 325). Custom signets have the rules of `--chain signet`.
#[derive(Args, Debug)]
pub(crate) struct VerifyArgs {
    /// File with raw headers; `-` is standard input
    file: Option<PathBuf>,
    /// Height of the first header, for files that don't begin at genesis; says which rules could not be checked
    #[arg(long, value_name = "HEIGHT", default_value_t = 0, value_parser = clap::value_parser!(u64).range(..=MAX_START))]
    start: u64,
    /// One JSON object
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// The table of periods as CSV
    #[arg(long)]
    csv: bool,
    /// Hash on this kernel [default: the fastest, measured for some milliseconds]
    #[arg(long, value_name = "NAME")]
    kernel: Option<String>,
    /// Hash on the first GPU; the CPU is faster on most machines, because it needs not to be sent the headers
    #[arg(long, conflicts_with = "kernel")]
    gpu: bool,
    /// With --gpu: also a driver that runs shaders on the processor
    #[arg(long, requires = "gpu")]
    allow_software: bool,
    #[command(flatten)]
    node: NodeArgs,
}

/// Far above every real height, so that sums of heights never overflow.
const MAX_START: u64 = 1 << 31;

/// Bytes read at once: whole headers, and few enough to stay in the second-level cache.
const PIECE: usize = 4096 * RawHeader::LEN;

/// Headers that each kernel hashes to be measured: a tenth of a millisecond on a fast one, one on the slowest.
const SAMPLE: usize = 1024;

/// Headers that one exchange with a node asks for; its answer is about 400 kB.
const HEADERS_A_CALL: u64 = 2000;

fn rules_of(network: Network) -> ChainRules {
    match network {
        Network::Bitcoin => ChainRules::main(),
        Network::Testnet4 => ChainRules::testnet4(),
        Network::Signet => ChainRules::signet(),
        _ => ChainRules::regtest(),
    }
}

/// Runs the command.
///
/// # Errors
/// Exit code 1 where a header breaks a rule, 9 where the file can't be read, is damaged or is none of headers, 5 where
/// the node goes away, 130 and 143 after a signal.
pub(crate) fn run(args: &VerifyArgs, quiet: bool) -> Outcome {
    let mut input = match (&args.file, args.node.names_a_node()) {
        (Some(path), false) => Input::file(path)?,
        (None, true) => Input::node(args)?,
        (Some(_), true) => return Err(Failure::usage("a FILE and a node at once: give one of them")),
        (None, false) => {
            return Err(Failure::usage("what shall be verified? Give a FILE of raw headers, - or --rpc-url"));
        }
    };
    // While a pipe is silent nobody would ask for the signal: there it ends the program by itself.
    let signals = if input.is_standard_input { None } else { Some(Signals::listen()?) };
    let first = input.peek()?;
    if let Some(what) = what_else_it_is(first) {
        return Err(damaged(format!("{input} {what}")));
    }
    let digest = first.first_chunk().map(|header| RawHeader::new(*header).digest());
    let recognised = digest.and_then(|digest| ChainRules::of_genesis(&digest));
    let kernel = match &args.kernel {
        Some(name) => named_kernel(name)?,
        None => fastest_kernel(first),
    };
    let rules = match (input.network.or(args.node.chain.map(|chain| chain.network())), recognised) {
        (Some(network), _) => rules_of(network),
        (None, Some(recognised)) if args.start == 0 => recognised,
        _ => ChainRules::main(),
    };

    let verifier = ChainVerifier::starting_at(rules, args.start);
    let mut verifier =
        if args.gpu { verifier.with_hash(hash_on_gpu(args.allow_software)?) } else { verifier.with_kernel(kernel) };
    let progress = Progress::new(quiet);
    let result = loop {
        if let Some(code) = signals.as_ref().and_then(Signals::received) {
            drop(progress);
            print(args, rules, verifier.report().as_ref(), Err(None))?;
            return Err(Failure::new(code, format!("stopped after {} headers, all valid", verifier.headers())));
        }
        match input.next_piece()? {
            [] => break Ok(()),
            piece => {
                if let Err(error) = verifier.push(piece) {
                    break Err(error);
                }
            }
        }
        progress.set(|| format!("{} headers verified", verifier.headers()));
    };
    drop(progress);
    let so_far = verifier.report();
    match result.and_then(|()| verifier.finish()) {
        Ok(report) => {
            print(args, rules, Some(&report), Ok(()))?;
            Ok(())
        }
        Err(VerifyError::Invalid(failure)) => {
            print(args, rules, so_far.as_ref(), Err(Some(&failure)))?;
            Err(refused(&input, rules, recognised, &failure))
        }
        Err(error) => {
            print(args, rules, so_far.as_ref(), Err(None))?;
            Err(damaged(match error {
                VerifyError::Torn { headers, bytes } => format!(
                    "{input} ends within a header: {bytes} bytes are left after {headers} whole ones, which are valid; \
                     it was cut off, so get it again"
                ),
                error => format!("{input}: {error}"),
            }))
        }
    }
}

/// The failure, with what the user may have meant.
fn refused(
    input: &Input,
    rules: ChainRules,
    recognised: Option<ChainRules>,
    failure: &hashgrind::verify::Failure,
) -> Failure {
    let name = rules.name();
    let hint = match (failure.field, recognised.filter(|other| *other != rules)) {
        (Field::Genesis, Some(other)) => {
            format!("; {input} begins with the genesis block of {0}: say --chain {0}", other.name())
        }
        (Field::Genesis, None) => match input.len {
            Some(len) if !len.is_multiple_of(RawHeader::LEN as u64) => {
                return damaged(format!(
                    "{input} is no file of raw headers: its {len} bytes are no multiple of 80, and the first 80 are no \
                     header of {name}"
                ));
            }
            _ => format!("; {input} does not begin at the genesis block of {name}: say --start HEIGHT"),
        },
        (Field::PreviousBlockHash, _) if input.network.is_some() => {
            "; the node may have changed to another branch meanwhile: try again".to_owned()
        }
        _ => String::new(),
    };
    Failure::new(Kind::NotSolved, format!("{failure}{hint}"))
}

/// The first usable GPU's digests; the CPU takes over when it fails.
fn hash_on_gpu(allow_software: bool) -> Result<Box<HashHeaders>, Failure> {
    let found = gpus::find(allow_software)?;
    let Some(adapter) = found.usable().next() else {
        return Err(Failure::new(Kind::NoDevice, format!("no GPU to verify on: {}", gpus::why_none(&found))));
    };
    let hasher = HeaderHasher::open(adapter).map_err(|error| Failure::new(Kind::NoDevice, error))?;
    let name = adapter.name().to_owned();
    Ok(Box::new(hasher.into_hash(move |error| {
        // A closed standard error leaves nobody to tell.
        let _ = writeln!(io::stderr(), "warning: {name}: {error}; the CPU goes on");
    })))
}

fn named_kernel(name: &str) -> Result<&'static Kernel, Failure> {
    let Some(kernel) = kernels().iter().find(|kernel| kernel.name() == name) else {
        let names: Vec<_> = kernels().iter().map(Kernel::name).collect();
        return Err(Failure::usage(format!("there is no kernel `{name}`; there are {}", names.join(", "))));
    };
    if !kernel.is_available() {
        return Err(Failure::new(
            Kind::NoDevice,
            format!("this processor has no {}, which kernel {name} needs", kernel.isa()),
        ));
    }
    Ok(kernel)
}

/// The kernel that hashes the first headers fastest, among those that hash them right. A few headers are not worth a
/// measurement: there the widest kernel does.
fn fastest_kernel(sample: &[u8]) -> &'static Kernel {
    let mut available = kernels().iter().filter(|kernel| kernel.is_available());
    let widest = available.clone().next().expect("the scalar kernel runs everywhere");
    let headers = sample.len() / RawHeader::LEN;
    if headers < SAMPLE {
        return widest;
    }
    let sample = &sample[..SAMPLE * RawHeader::LEN];
    let scalar: Vec<_> = sample
        .chunks_exact(RawHeader::LEN)
        .map(|header| RawHeader::new(header.try_into().expect("chunks of 80 bytes")).digest())
        .collect();
    let mut digests = vec![BlockDigest::default(); SAMPLE];
    let mut time = |kernel: &&Kernel| {
        // The best of three: the first one pays for page faults and the clock's start.
        let time = (0..3).map(|_| {
            let begin = Instant::now();
            kernel.hash_headers(sample, &mut digests);
            begin.elapsed()
        });
        let time = time.min().expect("three of them");
        if digests == scalar { time } else { Duration::MAX }
    };
    available.by_ref().min_by_key(|kernel| time(kernel)).unwrap_or(widest)
}

fn damaged(message: String) -> Failure {
    Failure::new(Kind::File, message)
}

/// Files that people take for raw headers by mistake.
fn what_else_it_is(first: &[u8]) -> Option<&'static str> {
    const MAGIC: [[u8; 4]; 4] =
        [[0xf9, 0xbe, 0xb4, 0xd9], [0x1c, 0x16, 0x3f, 0x28], [0x0a, 0x03, 0xcf, 0x40], [0xfa, 0xbf, 0xb5, 0xda]];
    let word: Option<&[u8; 4]> = first.first_chunk();
    if word.is_some_and(|word| MAGIC.contains(word)) {
        return Some(
            "holds whole blocks, not raw headers; `hashgrind chain export --format headers` takes the headers out of a \
             practice chain",
        );
    }
    let is_text = !first.is_empty() && first.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace());
    let is_hex = first.iter().all(|byte| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace());
    match (is_text, is_hex) {
        (true, true) => Some("is hexadecimal text, and raw bytes are wanted; `xxd -r -p` turns it into them"),
        (true, false) => Some("is text, and raw headers of 80 bytes are wanted"),
        _ => None,
    }
}

/// Where the headers come from, in pieces of whole headers as long as it has them.
struct Input {
    name: String,
    source: Source,
    is_standard_input: bool,
    /// Length, where it is known beforehand.
    len: Option<u64>,
    /// The node's chain.
    network: Option<Network>,
    buffer: Vec<u8>,
    peeked: bool,
}

enum Source {
    Bytes(Box<dyn Read>),
    Node { client: Box<NodeClient>, next: u64, end: u64 },
}

impl std::fmt::Display for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl Input {
    fn file(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            let source = Source::Bytes(Box::new(io::stdin().lock()));
            return Ok(Self { is_standard_input: true, ..Self::new("standard input".to_owned(), source) });
        }
        let name = path.display().to_string();
        let unreadable = |error| damaged(format!("{name} can't be read: {error}"));
        let file = File::open(path).map_err(unreadable)?;
        let metadata = file.metadata().map_err(unreadable)?;
        if metadata.is_dir() {
            return Err(damaged(format!("{name} is a directory, and a file of raw headers is wanted")));
        }
        let len = metadata.is_file().then_some(metadata.len());
        Ok(Self { len, ..Self::new(name, Source::Bytes(Box::new(file))) })
    }

    fn node(args: &VerifyArgs) -> Result<Self, Failure> {
        let client = NodeClient::connect(&args.node.config()?)?;
        let (network, end) = (client.chain(), u64::from(client.tip()?.height) + 1);
        let name = format!("the node at {}", client.endpoint());
        if args.start >= end {
            let tip = end - 1;
            return Err(Failure::usage(format!("--start {}: {name} is at height {tip} only", args.start)));
        }
        let source = Source::Node { client: Box::new(client), next: args.start, end };
        Ok(Self { network: Some(network), ..Self::new(name, source) })
    }

    fn new(name: String, source: Source) -> Self {
        let buffer = Vec::with_capacity(PIECE);
        Self { name, source, is_standard_input: false, len: None, network: None, buffer, peeked: false }
    }

    /// The first piece, which stays to be read.
    fn peek(&mut self) -> Result<&[u8], Failure> {
        self.fill()?;
        self.peeked = true;
        Ok(&self.buffer)
    }

    /// The next piece; empty at the end.
    fn next_piece(&mut self) -> Result<&[u8], Failure> {
        if !std::mem::take(&mut self.peeked) {
            self.fill()?;
        }
        Ok(&self.buffer)
    }

    fn fill(&mut self) -> Result<(), Failure> {
        self.buffer.clear();
        match &mut self.source {
            // A pipe gives what it has; whole pieces keep headers whole.
            Source::Bytes(reader) => match reader.by_ref().take(PIECE as u64).read_to_end(&mut self.buffer) {
                Ok(_) => Ok(()),
                Err(error) => Err(damaged(format!("{} can't be read: {error}", self.name))),
            },
            Source::Node { client, next, end } => {
                let count = HEADERS_A_CALL.min(*end - *next);
                if count > 0 {
                    self.buffer = client.raw_headers(*next, count)?;
                    *next += count;
                }
                Ok(())
            }
        }
    }
}

#[derive(Serialize)]
struct Record<'a> {
    ok: bool,
    chain: &'a str,
    headers: u64,
    first_height: Option<u64>,
    tip_hash: Option<String>,
    chain_work: Option<String>,
    retargets: u64,
    periods: Vec<PeriodRecord>,
    not_checked: Vec<String>,
    failure: Option<FailureRecord<'a>>,
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

#[derive(Serialize)]
struct FailureRecord<'a> {
    height: u64,
    field: &'a str,
    expected: &'a str,
    found: &'a str,
}

/// What was verified; with a failure, or where the data was cut off, what was verified before.
fn print(
    args: &VerifyArgs,
    rules: ChainRules,
    report: Option<&ChainReport>,
    result: Result<(), Option<&hashgrind::verify::Failure>>,
) -> io::Result<()> {
    let periods = report.map(|report| periods(report).collect::<Vec<_>>()).unwrap_or_default();
    if args.json {
        return json_line(&Record {
            ok: result.is_ok(),
            chain: rules.name(),
            headers: report.map_or(0, |report| report.headers),
            first_height: report.map(|report| report.first_height),
            tip_hash: report.map(|report| report.tip_hash.to_string()),
            chain_work: report.map(|report| report.chain_work.to_string()),
            retargets: report.map_or(0, |report| report.retargets),
            periods,
            not_checked: report.map(not_checked).unwrap_or_default(),
            failure: result.err().flatten().map(|failure| FailureRecord {
                height: failure.height,
                field: failure.field.name(),
                expected: &failure.expected,
                found: &failure.found,
            }),
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
            difficulty(row.difficulty),
            format!("{:.2}", row.seconds as f64 / 86_400.0),
        ]
    }));
    let mut out = table(&rows);
    out.push('\n');
    let mut facts = vec![
        vec![
            "verified".to_owned(),
            format!(
                "{} headers of {}, heights {} to {}",
                report.headers,
                rules.name(),
                report.first_height,
                report.tip_height()
            ),
        ],
        vec!["tip".to_owned(), report.tip_hash.to_string()],
        vec![
            "chain work".to_owned(),
            format!("{} ({:.4e} hashes expected)", report.chain_work, report.chain_work.to_f64()),
        ],
        vec!["retargets".to_owned(), format!("{} recomputed", report.retargets)],
    ];
    facts.extend(not_checked(report).into_iter().map(|left| vec!["not checked".to_owned(), left]));
    out.push_str(&table(&facts));
    text(&out)
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

fn not_checked(report: &ChainReport) -> Vec<String> {
    report.not_checked.iter().map(ToString::to_string).collect()
}

/// Mainnet's need no decimals, regtest's are tiny.
fn difficulty(value: f64) -> String {
    if value >= 1000.0 {
        format!("{value:.0}")
    } else if value >= 0.01 {
        format!("{value:.4}")
    } else {
        format!("{value:.3e}")
    }
}
