//! `hashgrind classroom` (floor F6): a node's configuration for a class in one folder, then blocks for that node; or, for many
//! machines, a pool before the node; or the page and work for a class of browsers. It starts nothing, and leaves the mining to
//! `mine` and the students.

mod place;
mod pool;
mod serve;
mod written;

use std::ffi::OsString;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Parser, ValueEnum};
use hashgrind::template::bitcoin::{Address, Network, ScriptBuf};
use hashgrind_chain::practice;
use serde::Serialize;

use super::mine;
use crate::failure::{Failure, Kind, Outcome};
use crate::signals::Signals;
use crate::view::units::parse_positive_duration;
use crate::view::{self, shell};

/// A chain for a class: writes a bitcoin.conf, says how to start the node, and mines on it
///
/// The node has no peers and answers on this machine only. On regtest a block takes as long as --target-time says; on the
/// signet, whose challenge anybody meets, the node itself adjusts the difficulty every 2,016 blocks.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The node's data folder; made where there is none
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The chain
    #[arg(long, value_enum, default_value_t = Chain::Regtest)]
    chain: Chain,
    /// The node's RPC port [default: the chain's usual one]
    #[arg(long, value_name = "PORT")]
    rpc_port: Option<u16>,
    /// Pay this address [default: nobody in particular, a script that anybody can spend]
    #[arg(long, value_name = "ADDRESS")]
    address: Option<String>,
    /// How long a block takes on average
    #[arg(long, value_name = "DURATION", default_value = "30s")]
    target_time: String,
    /// Stop after so many blocks
    #[arg(long, value_name = "N")]
    max_blocks: Option<u64>,
    /// Write the file and end: do not wait for the node
    #[arg(long)]
    no_mine: bool,
    /// Write a testnet4 node without peers at difficulty 1, a pool before it, how to start both, and a line for each
    /// student; then end
    #[arg(long, group = "listens", conflicts_with_all = ["chain", "address", "target_time", "max_blocks", "mine"])]
    for_pool: bool,
    /// Listen on this machine's private addresses, so that other machines reach the pool or the class
    #[arg(long, requires = "listens")]
    lan: bool,
    /// Which of this machine's private addresses the pool listens at [default: the only one]
    #[arg(long, value_name = "ADDRESS", requires_all = ["for_pool", "lan"])]
    pool_host: Option<Ipv4Addr>,
    /// The pool's port
    #[arg(long, value_name = "PORT", default_value_t = 3333, requires = "for_pool")]
    pool_port: u16,
    /// Give the page and work to a class of browsers, on a practice chain in FOLDER
    #[arg(long, value_name = "ADDR:PORT", num_args = 0..=1, default_missing_value = "127.0.0.1:8080",
        group = "listens", conflicts_with_all = ["for_pool", "chain", "rpc_port", "max_blocks", "no_mine", "mine"])]
    serve: Option<String>,
    /// The PIN that students type [default: six digits, drawn]
    #[arg(long, value_name = "N", requires = "serve", value_parser = serve::pin)]
    pin: Option<String>,
    /// End the class after so many minutes
    #[arg(long, value_name = "N", requires = "serve", value_parser = clap::value_parser!(u64).range(1..=1440))]
    minutes: Option<u64>,
    /// Write down which name belongs to which number when the class ends
    #[arg(long, value_name = "FILE", requires = "serve")]
    keep: Option<PathBuf>,
    /// Write the token of the teacher's page into a file, for scripts
    #[arg(long, value_name = "FILE", requires = "serve")]
    teacher_token_file: Option<PathBuf>,
    /// How many lines for students
    #[arg(long, value_name = "N", default_value_t = 30, requires = "for_pool")]
    students: u16,
    /// One JSON object a line for each event
    #[arg(long)]
    json: bool,
    /// More flags for `mine`, such as -- --threads 1 --tui
    #[arg(last = true, value_name = "FLAGS")]
    mine: Vec<OsString>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Chain {
    Regtest,
    Signet,
    /// For a pool: without peers it stays at difficulty 1, where shares are hardly ever blocks.
    #[value(skip)]
    Testnet4,
}

impl Chain {
    const fn name(self) -> &'static str {
        match self {
            Self::Regtest => "regtest",
            Self::Signet => "signet",
            Self::Testnet4 => "testnet4",
        }
    }

    const fn network(self) -> Network {
        match self {
            Self::Regtest => Network::Regtest,
            Self::Signet => Network::Signet,
            Self::Testnet4 => Network::Testnet4,
        }
    }

    const fn usual_port(self) -> u16 {
        match self {
            Self::Regtest => 18443,
            Self::Signet => 38332,
            Self::Testnet4 => 48332,
        }
    }
}

/// What files that people read begin with.
const MARK: &str = "# Written by `hashgrind classroom`";

/// How often the node is looked for.
const LOOK: Duration = Duration::from_millis(250);

/// `mine` with its own flags.
#[derive(Parser)]
#[command(name = "mine", no_binary_name = true, args_override_self = true)]
struct Mine {
    #[command(flatten)]
    args: mine::Args,
}

/// Runs the command.
pub(crate) fn run(args: &Args, quiet: bool) -> Outcome {
    if args.for_pool {
        return for_pool(args, quiet);
    }
    if let Some(address) = &args.serve {
        return serve::run(serve::Serving {
            folder: &args.folder,
            places: place::places(address, args.lan)?,
            pin: args.pin.clone(),
            payout: practice::payout(args.address.as_deref()).map_err(Failure::usage)?,
            block_time: parse_positive_duration(&args.target_time).map_err(Failure::usage)?,
            length: args.minutes.map(|minutes| Duration::from_secs(60 * minutes)),
            keep: args.keep.as_deref(),
            token_file: args.teacher_token_file.as_deref(),
            json: args.json,
            quiet,
        });
    }
    let port = args.rpc_port.unwrap_or(args.chain.usual_port());
    // Wrong flags are said before anything is written.
    let mining = mining(args, port)?;
    let file = args.folder.join("bitcoin.conf");
    let written = written::write(&args.folder, &[("bitcoin.conf", configuration(args.chain, port))])?;
    let folder = typed(&args.folder);
    let start = format!("bitcoind -datadir={folder}");
    if args.json {
        view::json_line(&Event::Configuration {
            file: file.display().to_string(),
            written,
            chain: args.chain.name(),
            rpc_port: port,
            start: &start,
        })?;
    } else if !quiet {
        let state = if written { "written" } else { "as it was" };
        view::text(&format!(
            " {:<9} {} ({state})\n {:<9} {start}\n {:<9} bitcoin-cli -datadir={folder} getblockchaininfo\n",
            "file",
            file.display(),
            "start",
            "look",
        ))?;
    }
    if args.no_mine {
        return Ok(());
    }
    if !wait_for_node(port, &start, quiet)? {
        return Ok(());
    }
    mine::run(&mining.args, quiet)
}

/// Writes what a class needs that mines for a pool.
fn for_pool(args: &Args, quiet: bool) -> Outcome {
    // Before anything is written.
    let host = place::pool_host(args.lan, args.pool_host)?;
    let chain = Chain::Testnet4;
    let port = args.rpc_port.unwrap_or(chain.usual_port());
    let file = args.folder.join("bitcoin.conf");
    let class = pool::Class::new(&args.folder, port, host, args.pool_port, args.students);
    let pool::Class { install, start, pool, students, figures, .. } = &class;
    let mut files = vec![("bitcoin.conf", configuration(chain, port))];
    files.extend(class.files.iter().cloned());
    let written = written::write(&args.folder, &files)?;
    if args.json {
        view::json_line(&Event::Configuration {
            file: file.display().to_string(),
            written,
            chain: chain.name(),
            rpc_port: port,
            start,
        })?;
        return Ok(view::json_line(&Event::Pool { install, pool, students, figures })?);
    }
    if quiet {
        return Ok(());
    }
    Ok(view::text(&format!(
        " {:<9} {install}   (once)\n {:<9} {start}\n {:<9} {pool}\n {:<9} {students} has a line for each\n {:<9} {figures}, for a browser once the pool is up\n",
        "install", "start", "pool", "students", "figures",
    ))?)
}

#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Event<'a> {
    Configuration { file: String, written: bool, chain: &'static str, rpc_port: u16, start: &'a str },
    Pool { install: &'a str, pool: &'a str, students: &'a str, figures: &'a str },
}

/// The whole file.
fn configuration(chain: Chain, port: u16) -> String {
    let name = chain.name();
    let challenge = match chain {
        Chain::Regtest | Chain::Testnet4 => "",
        Chain::Signet => {
            "# OP_TRUE: blocks need no signature, so everybody in the room can mine.\nsignetchallenge=51\n"
        }
    };
    format!(
        "{MARK}: a chain for a class, without peers.\n\
         {name}=1\n\
         server=1\n\
         \n\
         [{name}]\n\
         {challenge}\
         # Calls from this machine only, with the cookie in the folder {name} beside this file.\n\
         rpcport={port}\n\
         # Nobody is called and nobody can call.\n\
         listen=0\n\
         connect=0\n\
         dnsseed=0\n\
         # There are no other payments to learn a fee from.\n\
         fallbackfee=0.00001\n"
    )
}

/// What `mine` is told.
fn mining(args: &Args, port: u16) -> Result<Mine, Failure> {
    let anybody = || Address::p2wsh(&ScriptBuf::from_bytes(vec![0x51]), args.chain.network()).to_string();
    let address = args.address.clone().unwrap_or_else(anybody);
    let mut flags: Vec<OsString> = vec!["--datadir".into(), args.folder.clone().into()];
    let mut flag = |name: &str, value: String| flags.extend([name.into(), value.into()]);
    flag("--chain", args.chain.name().to_owned());
    flag("--rpc-url", format!("http://127.0.0.1:{port}"));
    flag("--address", address);
    flag("--target-time", args.target_time.clone());
    if let Some(blocks) = args.max_blocks {
        flag("--max-blocks", blocks.to_string());
    }
    if args.json {
        flags.push("--json".into());
    }
    flags.extend(args.mine.iter().cloned());
    Mine::try_parse_from(flags).map_err(|error| Failure::bare(Kind::Usage, error.to_string().trim_end()))
}

/// Waits until something listens where the node should. False after a signal.
fn wait_for_node(port: u16, start: &str, quiet: bool) -> Result<bool, Failure> {
    let signals = Signals::listen()?;
    let place = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut said = quiet;
    while TcpStream::connect_timeout(&place, LOOK).is_err() {
        if let Some(code) = signals.received() {
            return Err(Failure::silent(code));
        }
        if !said {
            eprintln!("waiting for the node at {place}: start it in another window with  {start}");
            said = true;
        }
        std::thread::sleep(LOOK);
    }
    Ok(signals.received().is_none())
}

/// A path as it is typed from any folder.
fn typed(path: &Path) -> String {
    shell::quoted(&shell::absolute(path).display().to_string())
}
