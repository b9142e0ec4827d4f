//! `hashgrind verify`: header chains from a file, standard input or a node (floor F6). Reads in pieces, so memory does
//! not grow with the chain; the rules are the library's.

mod forms;
mod input;
mod output;

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread::available_parallelism;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use clap::Args;
use hashgrind::cpu::{Kernel, kernels};
use hashgrind::gpu::HeaderHasher;
use hashgrind::pow::{BlockDigest, RawHeader};
use hashgrind::template::bitcoin::Network;
use hashgrind::verify::{
    BLOCKS_A_PERIOD, ChainRules, ChainVerifier, Field, HashHeaders, Place, Reason, VerifyError, checkpoint,
    checkpoint_count, locate,
};

use self::input::{Input, damaged};
use self::output::{FailureRecord, headers, print};
use super::mine::NodeArgs;
use crate::failure::{Failure, Kind, Outcome};
use crate::gpus;
use crate::signals::Signals;
use crate::view::progress::Progress;
use hashgrind_chain::node::NodeClient;

/// Verifies a chain of block headers by the rules that a node refuses headers by
///
/// Checked are proof of work, links, retargets, median time past, times beyond the clock, and versions. FILE holds raw
/// headers of 80 bytes one behind the other, as `hashgrind chain export --format headers` writes them. Headers as
/// hexadecimal text (160 digits a line) and as records of 81 bytes from p2p messages are read too, all of them also packed
/// with gzip; empty records before and behind the headers are left out. With --rpc-url (or another of the node's flags) a
/// node gives the headers.
///
/// --chain says whose rules hold and --start where the file begins. Neither is needed where a built-in header is in the
/// file: a genesis block, or mainnet's first header of one of its first 437 periods of 2,016 blocks. Built-in headers also
/// decide what would need headers before the first one; what stays open is listed. Not checked, because headers don't hold
/// it: transactions, and the solutions of signet blocks (BIP 325). Custom signets have the rules of `--chain signet`.
#[derive(Args, Debug)]
pub(crate) struct VerifyArgs {
    /// File with headers; `-` is standard input
    file: Option<PathBuf>,
    /// Height of the first header [default: what the file tells, else 0]
    #[arg(long, value_name = "HEIGHT", value_parser = clap::value_parser!(u64).range(..=MAX_START))]
    start: Option<u64>,
    /// The time that "too far in the future" is judged by, in seconds since 1970 [default: now]
    #[arg(long, value_name = "UNIX")]
    clock: Option<u64>,
    /// One JSON object
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// The table of periods as CSV
    #[arg(long)]
    csv: bool,
    /// Hash on this many threads [default: as many as this process may run at once]
    #[arg(short, long, value_name = "N", value_parser = parse_threads)]
    threads: Option<NonZeroUsize>,
    /// Hash on this kernel [default: the fastest, measured for some milliseconds]
    #[arg(long, value_name = "NAME")]
    kernel: Option<String>,
    /// Hash on the first GPU; the CPU is faster on most machines, because it needs not to be sent the headers
    #[arg(long, conflicts_with_all = ["kernel", "threads"])]
    gpu: bool,
    /// With --gpu: also a driver that runs shaders on the processor
    #[arg(long, requires = "gpu")]
    allow_software: bool,
    #[command(flatten)]
    node: NodeArgs,
}

/// Far above every real height, so that sums of heights never overflow.
const MAX_START: u64 = 1 << 31;

/// More threads than this find no headers to hash.
const MAX_THREADS: usize = 256;

/// Headers that are hashed at once on several threads, for each of them: a thread is started for them, which takes as long
/// as some hundred hashes.
const HEADERS_A_THREAD: usize = 8192;

/// And for all of them together: 14 MB with their digests.
const MOST_HEADERS: usize = 1 << 17;

/// Headers that are hashed at once on a GPU.
const HEADERS_A_DISPATCH: usize = 1 << 16;

/// Headers that each kernel hashes to be measured: a tenth of a millisecond on a fast one, one on the slowest.
const SAMPLE: usize = 1024;

fn parse_threads(text: &str) -> Result<NonZeroUsize, String> {
    let threads = text.parse().ok().filter(|threads: &NonZeroUsize| threads.get() <= MAX_THREADS);
    threads.ok_or_else(|| format!("verify takes 1 to {MAX_THREADS} threads"))
}

/// The rules of a chain that a node or a flag names.
fn rules_of(network: Network) -> ChainRules {
    match network {
        Network::Bitcoin => ChainRules::main(),
        Network::Testnet => ChainRules::testnet3(),
        Network::Testnet4 => ChainRules::testnet4(),
        Network::Signet => ChainRules::signet(),
        Network::Regtest => ChainRules::regtest(),
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
        (None, true) => Input::node(NodeClient::connect(&args.node.config()?)?, args.start.unwrap_or(0))?,
        (Some(_), true) => return Err(Failure::usage("a FILE and a node at once: give one of them")),
        (None, false) => {
            return Err(Failure::usage("what shall be verified? Give a FILE of headers, - or --rpc-url"));
        }
    };
    // While a pipe is silent nobody would ask for the signal: there it ends the program by itself.
    let signals = if input.is_standard_input { None } else { Some(Signals::listen()?) };
    let first = input.peek()?.to_vec();
    let place = locate(&first);
    let (rules, start) = whose(args, &input, place, &first)?;
    if let Some(place) = place.filter(|place| *place != Place { rules, height: start }) {
        return misplaced(args, &input, Place { rules, height: start }, place);
    }

    let kernel = match &args.kernel {
        Some(name) => named_kernel(name)?,
        None => fastest_kernel(&first),
    };
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_secs());
    let verifier = ChainVerifier::starting_at(rules, start).with_clock(args.clock.unwrap_or_else(now));
    let threads = args.threads.or_else(|| available_parallelism().ok()).map_or(1, NonZeroUsize::get).min(MAX_THREADS);
    let mut verifier = if args.gpu {
        input.set_piece(HEADERS_A_DISPATCH);
        verifier.with_hash(hash_on_gpu(args.allow_software)?).with_batch(HEADERS_A_DISPATCH)
    } else if threads > 1 && first.len() >= SAMPLE * RawHeader::LEN {
        let batch = (threads * HEADERS_A_THREAD).min(MOST_HEADERS);
        input.set_piece(batch);
        verifier.with_hash(hash_on_threads(kernel, threads)).with_batch(batch)
    } else {
        verifier.with_kernel(kernel)
    };
    let progress = Progress::new(quiet);
    let result = loop {
        if let Some(code) = signals.as_ref().and_then(Signals::received) {
            drop(progress);
            print(args, rules, &input.facts, verifier.report().as_ref(), Err(None))?;
            return Err(Failure::new(code, format!("stopped after {}, all valid", headers(verifier.headers()))));
        }
        match input.next_piece()? {
            [] => break Ok(()),
            piece => {
                if let Err(error) = verifier.push(piece) {
                    break Err(error);
                }
            }
        }
        progress.set(|| format!("{} verified", headers(verifier.headers())));
    };
    drop(progress);
    let so_far = verifier.report();
    match result.and_then(|()| verifier.finish()) {
        Ok(report) => {
            print(args, rules, &input.facts, Some(&report), Ok(()))?;
            Ok(())
        }
        Err(VerifyError::Invalid(failure)) => {
            print(args, rules, &input.facts, so_far.as_ref(), Err(Some((&failure).into())))?;
            Err(refused(args, &input, rules, &first, &failure))
        }
        Err(error) => {
            print(args, rules, &input.facts, so_far.as_ref(), Err(None))?;
            Err(damaged(match error {
                VerifyError::Torn { headers: whole, bytes } => format!(
                    "{input} ends within a header: {bytes} bytes are left after {whole} whole ones, which are valid; \
                     it was cut off, so get it again"
                ),
                error => format!("{input}: {error}"),
            }))
        }
    }
}

/// Whose rules hold, and the height of the first header. What the user says goes first, then what the headers tell.
fn whose(args: &VerifyArgs, input: &Input, place: Option<Place>, first: &[u8]) -> Result<(ChainRules, u64), Failure> {
    let empty = input.facts.skipped_zero_headers;
    let start = args.start.or(place.map(|place| place.height)).unwrap_or(empty);
    let asked = input.network.or(args.node.chain.map(|chain| chain.network())).map(rules_of);
    if let Some(rules) = asked.or(place.map(|place| place.rules)) {
        return Ok((rules, start));
    }
    // At height 0 a wrong guess does no harm: the genesis block decides.
    if start == 0 || first.first_chunk().is_some_and(|header| fits_main(&RawHeader::new(*header), start)) {
        return Ok((ChainRules::main(), start));
    }
    let chains = ChainRules::all().map(|rules| rules.name()).join(", ");
    Err(Failure::usage(format!(
        "nothing in {input} tells whose headers these are, and each chain has rules of its own: say --chain ({chains})"
    )))
}

/// The headers are not where the user says.
fn misplaced(args: &VerifyArgs, input: &Input, said: Place, is: Place) -> Outcome {
    let (chain, height) = (is.rules.name(), is.height);
    let begins = match height {
        0 => format!("{input} begins with the genesis block of {chain}, height 0"),
        _ => format!("{input} begins at height {height} of {chain}, as a built-in header among its own tells"),
    };
    let (field, advice) = if said.rules == is.rules {
        ("height", format!("not at height {}: say --start {height}, or leave --start out", said.height))
    } else {
        let start =
            if args.start.is_some_and(|start| start != height) { format!(" --start {height}") } else { String::new() };
        ("genesis", format!("and is none of {}: say --chain {chain}{start}", said.rules.name()))
    };
    let of = |place: Place| format!("height {} of {}", place.height, place.rules.name());
    let failure = FailureRecord { height: said.height, field, expected: of(said), found: of(is), reason: None };
    print(args, said.rules, &input.facts, None, Err(Some(failure)))?;
    Err(Failure::new(Kind::NotSolved, format!("{begins}, {advice}")))
}

/// The failure, with what the user may have meant.
fn refused(
    args: &VerifyArgs,
    input: &Input,
    rules: ChainRules,
    first: &[u8],
    failure: &hashgrind::verify::Failure,
) -> Failure {
    let name = rules.name();
    let hint = match (failure.field, failure.reason) {
        (Field::Genesis, _) => match input.len {
            Some(len) if !len.is_multiple_of(RawHeader::LEN as u64) => {
                return damaged(format!(
                    "{input} is no file of raw headers: its {len} bytes are no multiple of 80, and the first 80 are no \
                     header of {name}"
                ));
            }
            _ if first
                .first_chunk()
                .is_some_and(|header| RawHeader::new(*header).previous() == BlockDigest::default()) =>
            {
                format!("; {input} begins with the genesis block of a chain that is not known here")
            }
            _ => format!(
                "; {input} does not begin at the genesis block of {name}: say --start HEIGHT and, if it is another chain's, \
                 --chain{}",
                period_of(first)
            ),
        },
        (Field::PreviousBlockHash, _) if input.network.is_some() => {
            "; the node may have changed to another branch meanwhile: try again".to_owned()
        }
        (Field::PreviousBlockHash, _) if failure.found.bytes().all(|digit| digit == b'0') => {
            format!(
                "; {input} may have a hole there, as files have that are filled in no order: fetch those headers too"
            )
        }
        (_, Reason::BadForkPriorToCheckpoint) => {
            "; up to here the rules are kept, so these may be headers of a chain that split off, such as Bitcoin Cash"
                .to_owned()
        }
        (_, Reason::TimeTooNew) if args.clock.is_none() => {
            "; if it is this machine's clock that is wrong, say --clock UNIX".to_owned()
        }
        (Field::Bits, Reason::BadDiffbits)
            if failure.height > 0 && args.start.is_some_and(|start| start == failure.height) =>
        {
            period_of(first)
        }
        _ => String::new(),
    };
    Failure::new(Kind::NotSolved, format!("{failure}{hint}"))
}

/// Whether bits and time of a header are those of mainnet's period at this height.
fn fits_main(header: &RawHeader, height: u64) -> bool {
    const TWO_HOURS: u32 = 7200;
    let from = height - height % BLOCKS_A_PERIOD;
    ChainRules::main().known_bits(height) == Some(header.bits())
        && checkpoint(from).is_none_or(|first| header.time().saturating_add(TWO_HOURS) >= first.time())
        && checkpoint(from + BLOCKS_A_PERIOD).is_none_or(|next| header.time() <= next.time() + TWO_HOURS)
}

/// The heights of mainnet that a header's time and bits belong to, for people; nothing where they fit none.
fn period_of(headers: &[u8]) -> String {
    let Some(header) = headers.first_chunk().map(|header| RawHeader::new(*header)) else { return String::new() };
    let firsts = (0..checkpoint_count() as u64).filter_map(|period| checkpoint(period * BLOCKS_A_PERIOD)).zip(0..);
    match firsts.take_while(|(first, _)| first.time() <= header.time()).last() {
        Some((first, period)) if first.bits() == header.bits() => {
            let from = period * BLOCKS_A_PERIOD;
            format!("; its time and bits are those of main's heights {from} to {}", from + BLOCKS_A_PERIOD - 1)
        }
        _ => String::new(),
    }
}

/// The digests of a batch, a part of it on each thread.
fn hash_on_threads(kernel: &'static Kernel, threads: usize) -> Box<HashHeaders> {
    Box::new(move |headers, digests| {
        let each = digests.len().div_ceil(threads).max(1);
        std::thread::scope(|scope| {
            let mut parts = headers.chunks(each * RawHeader::LEN).zip(digests.chunks_mut(each));
            let own = parts.next();
            for (headers, digests) in parts {
                scope.spawn(move || kernel.hash_headers(headers, digests));
            }
            if let Some((headers, digests)) = own {
                kernel.hash_headers(headers, digests);
            }
        });
    })
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
