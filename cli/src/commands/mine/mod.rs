//! `hashgrind mine` (floor F6): arguments to a chain or pools, devices and limits; the loop is in `engine`, which `solo` or
//! `pool` drives; what is said is in `report`.

mod engine;
mod event;
mod live;
mod metrics;
mod pacing;
#[cfg(feature = "pool")]
mod pool;
mod report;
mod sensors;
mod shares;
mod solo;
mod tui;

use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

use clap::ValueEnum;
use hashgrind::pow::CompactTarget;
use hashgrind::scan::Scanner as _;
use hashgrind::template::bitcoin::{Network, ScriptBuf};
use hashgrind::template::{MAX_TEXT_BYTES, payout_script};

use hashgrind_chain::node::{NodeConfig, NodeSource, Secret};
use hashgrind_chain::practice::{self, PracticeChain};
use hashgrind_chain::spool::{self, Spool};
use hashgrind_chain::spooled::Spooled;
use hashgrind_chain::{BlockSource, TEXT_BYTES, system_clock};

use crate::devices::{Choose, DeviceArgs, Opened, Place};
use crate::failure::{Failure, Kind, Outcome};
use crate::meters::sysfs::Sysfs;
use crate::random;
use crate::signals::{self, Signals};
use crate::view::units::{parse_duration, parse_positive_duration};
use engine::Limits;
use live::Live;
use metrics::MetricsArgs;
use pacing::{Guard, Pace, PaceArgs, Poisson};
use report::Report;
use solo::Settings;
use tui::{Keys, Tui};

#[cfg(feature = "pool")]
pub(crate) use pool::with_short_flags;

/// Mine: a practice chain in a file, a node's test chain, or for a pool
///
/// Without a node: blocks of a regtest chain of your own, 10 s each, in a file that bitcoind can load. With
/// --rpc-url, --datadir or --chain: blocks for that node. With --pool: shares for a Stratum pool.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The practice chain's file [default: in the user's data folder]
    #[arg(long, value_name = "FILE")]
    chain_file: Option<PathBuf>,
    /// The file that keeps found blocks until the node has given a final answer [default:
    /// hashgrind/spool.jsonl in the user's data folder]
    #[arg(long, value_name = "FILE")]
    spool: Option<PathBuf>,
    /// Pay this address; a node's wallet is asked for one, the practice chain pays anybody (OP_TRUE)
    #[arg(long, value_name = "ADDRESS", visible_alias = "coinbase-addr", visible_alias = "generate-to")]
    address: Option<String>,
    /// Text for the coinbase
    #[arg(long, value_name = "TEXT", default_value = "")]
    coinbase_sig: String,
    /// Stop after so many accepted blocks
    #[arg(long, value_name = "N")]
    max_blocks: Option<u64>,
    /// Stop after this time
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = parse_positive_duration)]
    time_limit: Option<Duration>,
    /// Let a block take so long on average, by a target stricter than the chain's; 0 grinds at the chain's own
    /// [default: 10s on the practice chain, 0 with a node]
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = parse_duration)]
    target_time: Option<Duration>,
    /// Grind to this target, in compact form, where it is stricter than the chain's
    #[arg(long, value_name = "HEX", value_parser = parse_bits, conflicts_with = "target_time")]
    nbits: Option<CompactTarget>,
    /// One JSON object a line for each event
    #[arg(long)]
    json: bool,
    /// A live view on the whole terminal; keys: h hash rate, p pause, r resume, q quit
    #[arg(long, conflicts_with = "json")]
    tui: bool,
    // What comes behind a group with a heading would stand under that heading.
    #[command(flatten)]
    node: NodeArgs,
    #[cfg(feature = "pool")]
    #[command(flatten)]
    pool: pool::PoolArgs,
    #[command(flatten)]
    pace: PaceArgs,
    #[command(flatten)]
    metrics: MetricsArgs,
    #[command(flatten)]
    devices: DeviceArgs,
}

/// Flags that name a node; any of them means that one is used.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Node")]
pub(crate) struct NodeArgs {
    /// The node's RPC address, such as http://127.0.0.1:18443
    #[arg(short = 'o', long, value_name = "URL", visible_alias = "url")]
    rpc_url: Option<String>,
    /// RPC user
    #[arg(short = 'u', long, value_name = "USER")]
    rpc_user: Option<String>,
    /// RPC password, - to read it from standard input; better in the environment or a cookie, where nobody sees it
    #[arg(short = 'p', long, value_name = "PASSWORD")]
    rpc_password: Option<String>,
    /// RPC user and password in one, as cpuminer has it
    #[arg(short = 'O', long, value_name = "USER:PASSWORD", conflicts_with_all = ["rpc_user", "rpc_password"])]
    userpass: Option<String>,
    /// The node's cookie
    #[arg(long, value_name = "FILE")]
    rpc_cookie_file: Option<PathBuf>,
    /// The node's data folder, where its cookie lies and its bitcoin.conf, which is read as bitcoin-cli reads it
    #[arg(long, value_name = "FOLDER")]
    datadir: Option<PathBuf>,
    /// The chain; a node must be on it
    #[arg(long, value_name = "CHAIN")]
    pub(crate) chain: Option<Chain>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Chain {
    Regtest,
    Signet,
    #[value(alias = "test")]
    Testnet3,
    Testnet4,
    Main,
}

impl Chain {
    pub(crate) const fn network(self) -> Network {
        match self {
            Self::Regtest => Network::Regtest,
            Self::Signet => Network::Signet,
            Self::Testnet3 => Network::Testnet,
            Self::Testnet4 => Network::Testnet4,
            Self::Main => Network::Bitcoin,
        }
    }
}

impl NodeArgs {
    /// Whether the user means a node.
    pub(crate) fn is_meant(&self) -> bool {
        self.names_a_node() || self.chain.is_some()
    }

    /// Whether a flag says where a node is or how to log in to it.
    pub(crate) fn names_a_node(&self) -> bool {
        self.rpc_url.is_some()
            || self.rpc_user.is_some()
            || self.rpc_password.is_some()
            || self.userpass.is_some()
            || self.rpc_cookie_file.is_some()
            || self.datadir.is_some()
    }

    pub(crate) fn config(&self) -> Result<NodeConfig, Failure> {
        let (user, given) = match self.userpass.as_deref().map(|both| both.split_once(':')) {
            Some(Some((user, password))) => (Some(user.to_owned()), Some(password)),
            Some(None) => return Err(Failure::usage("-O takes USER:PASSWORD, with a colon between the two")),
            None => (self.rpc_user.clone(), self.rpc_password.as_deref()),
        };
        let password = match given {
            Some("-") => Some(Secret::new(&secret("RPC password")?)),
            Some(password) => {
                eprintln!(
                    "warning: everybody on this machine can read a password on the command line; use --rpc-password -, \
                     HASHGRIND_RPC_PASSWORD or the cookie"
                );
                Some(Secret::new(password))
            }
            None => std::env::var("HASHGRIND_RPC_PASSWORD").ok().map(Secret::new),
        };
        // A password in the environment without a user means nothing here.
        let password = password.filter(|_| given.is_some() || self.names_a_user());
        Ok(NodeConfig {
            url: self.rpc_url.clone(),
            user,
            password,
            cookie_file: self.rpc_cookie_file.clone(),
            datadir: self.datadir.clone(),
            chain: self.chain.map(Chain::network),
        })
    }

    fn names_a_user(&self) -> bool {
        self.rpc_user.is_some() || self.rpc_url.as_ref().is_some_and(|url| url.contains('@'))
    }
}

/// A line of standard input, asked for by `name` where somebody types. A signal that the program listens for ends the wait.
fn secret(name: &str) -> Result<String, Failure> {
    if io::stdin().is_terminal() {
        eprint!("{name}: ");
    }
    let (sender, read) = sync_channel(1);
    // A read goes on after a signal, so that it has a thread of its own, which ends with the program.
    std::thread::Builder::new().name("stdin".to_owned()).spawn(move || {
        let mut line = String::new();
        let _ = sender.send(io::stdin().lock().read_line(&mut line).map(|_| line)); // After a signal nobody waits.
    })?;
    loop {
        if let Some(end) = signals::pending() {
            return Err(Failure::silent(end));
        }
        match read.recv_timeout(Duration::from_millis(20)) {
            Ok(line) => return Ok(line?.trim_end_matches(['\r', '\n']).to_owned()),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(String::new()),
        }
    }
}

/// Runs the command.
pub(crate) fn run(args: &Args, quiet: bool) -> Outcome {
    if args.max_blocks == Some(0) {
        return Err(Failure::usage("--max-blocks 0 would mine nothing: say 1 or more, or leave it out"));
    }
    let limit = MAX_TEXT_BYTES - TEXT_BYTES;
    if args.coinbase_sig.len() > limit {
        let len = args.coinbase_sig.len();
        return Err(Failure::usage(format!("--coinbase-sig is {len} bytes long; a coinbase has room for {limit}")));
    }
    let signals = Signals::listen()?;
    let mut report = Report::new(args.json, quiet);
    // A file or a pipe gets lines.
    let tui = args.tui && io::stdout().is_terminal();
    let live = (tui || args.metrics.are_wanted()).then(Live::new);
    if let Some(live) = &live {
        if let Some(address) = args.metrics.serve(live)? {
            report.notice(&format!("metrics at http://{address}/metrics"));
        }
        report.keep(live.clone());
    }
    #[cfg(feature = "pool")]
    if let Some(settings) = args.pool.settings(args.node.chain)? {
        let (opened, limits, pace) =
            equip(args, Choose::ByMeasurement, None, live.as_ref().map(|live| (live, tui)), &mut report)?;
        return pool::run(settings, opened, limits, pace, signals, report);
    }
    let (source, payout, target_time): (Box<dyn BlockSource>, ScriptBuf, Duration) = if args.node.is_meant() {
        if args.chain_file.is_some() {
            return Err(Failure::usage("--chain-file is the practice chain's; with a node the node keeps the chain"));
        }
        let (source, payout) = connect(args, &signals, &mut report)?;
        (Box::new(source), payout, args.target_time.unwrap_or_default())
    } else {
        if args.spool.is_some() {
            return Err(Failure::usage(
                "--spool keeps blocks that are found for a node; the practice chain's file is its own",
            ));
        }
        let payout = practice::payout(args.address.as_deref()).map_err(Failure::usage)?;
        let path = match &args.chain_file {
            Some(path) => path.clone(),
            None => practice::default_path()?,
        };
        let chain = PracticeChain::open(&path, system_clock())?;
        for notice in chain.notices() {
            report.notice(notice);
        }
        (Box::new(chain), payout, args.target_time.unwrap_or(Duration::from_secs(10)))
    };
    let mut target_time = target_time;
    let poisson = match (args.pace.poisson, target_time.is_zero()) {
        (false, _) => None,
        (true, true) => return Err(Failure::usage("--poisson draws waits of --target-time on average: say how long")),
        (true, false) => Some(Poisson::new(std::mem::take(&mut target_time), u64::from_le_bytes(random::bytes()?))),
    };
    // A regtest block takes two hashes: no choice of a kernel makes up for the time that it takes.
    let at_once = source.describe().network == Network::Regtest && target_time.is_zero() && args.nbits.is_none();
    let choose = if at_once { Choose::AtOnce } else { Choose::ByMeasurement };
    let (opened, limits, pace) = equip(args, choose, poisson, live.as_ref().map(|live| (live, tui)), &mut report)?;
    let settings = Settings { payout, text: args.coinbase_sig.clone(), target_time, nbits: args.nbits };
    solo::run(source, opened, settings, limits, pace, signals, report)
}

/// The devices, and what holds them back. `live`: a state to keep, and whether it is shown.
fn equip(
    args: &Args,
    choose: Choose,
    poisson: Option<Poisson>,
    live: Option<(&Live, bool)>,
    report: &mut Report,
) -> Result<(Opened, Limits, Pace), Failure> {
    let opened = args.devices.open(choose)?;
    let names = opened.devices.iter().map(|device| device.info().name.clone());
    let subjects: Vec<_> = names.zip(opened.places.iter().map(Place::subject)).collect();
    let guard = Guard::new(&args.pace, &subjects, Sysfs::of_the_system())?;
    let keys = Keys::default();
    if let Some((live, tui)) = live {
        for note in sensors::watch(live, &opened.places) {
            report.notice(&note);
        }
        if tui {
            report.show(|| Tui::start(live.clone(), keys.clone()))?;
        }
    }
    let pace = Pace { poisson, guard, keys, resting: None, rate_before: 0.0 };
    let limits =
        Limits { max_blocks: args.max_blocks, time: args.time_limit, max_rate: args.pace.max_rate, chunk: None };
    Ok((opened, limits, pace))
}

/// Finds the node and the script that its blocks shall pay.
fn connect(args: &Args, signals: &Signals, report: &mut Report) -> Result<(Spooled, ScriptBuf), Failure> {
    let config = args.node.config()?;
    // Before anything else: without a place for what is found, nothing is searched.
    let path = args.spool.clone().unwrap_or_else(spool::default_path);
    if args.spool.is_none() && path.is_relative() {
        report.notice(&format!("there is no home folder, so found blocks are kept in {}", path.display()));
    }
    let (spool, _) = Spool::open(&path)?;
    let mut said = String::new();
    let source = NodeSource::connect_patiently(&config, |error, pause| {
        let why = error.to_string();
        if why != said {
            report.notice(&format!("waiting: {why}"));
            said = why;
        }
        sleep(pause, signals).is_none()
    });
    if let Some(end) = signals.received() {
        return Err(Failure::silent(end));
    }
    let source = source?;
    let network = source.client().chain();
    if network == Network::Bitcoin && !matches!(args.node.chain, Some(Chain::Main)) {
        return Err(Failure::usage(
            "this node is on mainnet, where a computer has no chance: say --chain main if you mean it, or start a node \
             with -regtest",
        ));
    }
    let address = match &args.address {
        Some(address) => address.clone(),
        None => {
            let address =
                source.client().wallet_address().map_err(|error| Failure::from(error).of_kind(Kind::Usage))?;
            report.notice(&format!("the node's wallet gave the address {address}"));
            address
        }
    };
    let payout = payout_script(&address, network).map_err(Failure::usage)?;
    interrupt(signals, source.client().interrupter());
    Ok((Spooled::new(source, spool), payout))
}

/// Ends calls that are still under way a second after a signal: a node that does not answer must not keep the program.
fn interrupt(signals: &Signals, hang_up: impl FnOnce() + Send + 'static) {
    let signals = signals.clone();
    // Without a thread the calls end by their own time limits.
    let _ = std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        while signals.received().is_none() {
            std::thread::sleep(Duration::from_millis(50));
        }
        std::thread::sleep(Duration::from_secs(1));
        hang_up();
    });
}

/// Sleeps unless a signal arrives; gives the end that it asks for.
fn sleep(time: Duration, signals: &Signals) -> Option<Kind> {
    let end = std::time::Instant::now() + time;
    loop {
        if let Some(end) = signals.received() {
            return Some(end);
        }
        let left = end.saturating_duration_since(std::time::Instant::now());
        if left.is_zero() {
            return None;
        }
        std::thread::sleep(left.min(Duration::from_millis(20)));
    }
}

fn parse_bits(text: &str) -> Result<CompactTarget, String> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    let bits = Some(digits)
        .filter(|digits| digits.len() == 8)
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .ok_or("compact bits are 8 hexadecimal digits, such as 1e0377ae")?;
    let bits = CompactTarget::from_consensus(bits);
    bits.to_target().map_err(|error| error.to_string())?;
    Ok(bits)
}
