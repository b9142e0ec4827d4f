//! `hashgrind concentration` (floor F6): how concentrated the hash rate is, from the tables, a table of the user's, or the
//! coinbases of a node's or a practice chain's blocks.

use std::fmt::Write as _;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use hashgrind::economics::{Concentration, PoolTag, ShareRow, Tables, shares_by_tag, shares_by_text, shares_in_series};
use serde::Serialize;

use super::figures::{FiguresError, print, read_text};
use super::mine::NodeArgs;
use crate::failure::{Failure, Kind, Outcome};
use crate::view::words::{digits, percent, table, wrapped};
use hashgrind_chain::node::NodeClient;
use hashgrind_chain::practice;

/// How concentrated pools and countries are
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A table of your own (CSV: series,what,date,name,percent,value_kind,source; - for standard input)
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// Count the coinbase tags of a node's last N blocks instead (144 are about a day), or with --chain-file of its last N
    #[arg(long, value_name = "N", conflicts_with = "table", value_parser = clap::value_parser!(u32).range(1..))]
    blocks: Option<u32>,
    /// Count the blocks of this practice chain's file, such as a class's or a race's
    #[arg(long, value_name = "FILE", conflicts_with = "table")]
    chain_file: Option<PathBuf>,
    /// Tags of your own beside the built-in ones (CSV: pool,tag; - for standard input): theirs go first
    #[arg(long, value_name = "FILE", conflicts_with = "table")]
    tags: Option<PathBuf>,
    /// Group blocks by the readable text of their coinbase, whoever has which tag
    #[arg(long, conflicts_with_all = ["table", "tags"])]
    by_text: bool,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    node: NodeArgs,
}

/// What the figures do not say.
pub(crate) const CAVEATS: [&str; 4] = [
    "A pool is not a miner: its members can leave it within minutes, and some do.",
    "A coinbase tag is what a pool says about itself; pools that work on another pool's templates count apart by tag.",
    "Shares of countries come from the network addresses of a sample of pools; proxies distort them.",
    "HHI counts the unnamed part as scattered (the least it can be), entropy counts it as one holder.",
];

#[derive(Serialize)]
struct Output {
    groups: Vec<Concentration>,
    caveats: [&'static str; 4],
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let node = args.node.names_a_node();
    if node && args.chain_file.is_some() {
        return Err(Failure::usage("--chain-file is a file of its own, no node's: name the file or the node"));
    }
    if node && args.blocks.is_none() {
        return Err(Failure::usage("a node is asked for its last blocks: say how many with --blocks 144"));
    }
    if args.blocks.is_some() || args.chain_file.is_some() {
        let blocks = match &args.chain_file {
            Some(path) => of_chain_file(path, args.blocks)?,
            None => of_node(&args.node, args.blocks.unwrap_or(1))?,
        };
        let output = Output { groups: vec![counted(args, blocks)?], caveats: CAVEATS };
        return print(args.json, &output, || text(&output));
    }
    if args.by_text || args.tags.is_some() {
        return Err(Failure::usage(
            "there are no blocks to count: name them with --blocks N of a node, or --chain-file FILE",
        ));
    }
    let groups = match &args.table {
        None => shares_in_series(&Tables::embedded().shares)?,
        Some(path) => {
            let wrong = |source| FiguresError::Table { path: path.display().to_string(), source };
            let rows = ShareRow::parse(&read_text(path)?).map_err(wrong)?;
            shares_in_series(&rows).map_err(wrong)?
        }
    };
    let output = Output { groups, caveats: CAVEATS };
    print(args.json, &output, || text(&output))
}

/// Input scripts of coinbases, and whose they are.
struct Blocks {
    scripts: Vec<Vec<u8>>,
    tip: u32,
    source: String,
}

/// The shares of some blocks, grouped as asked for.
fn counted(args: &Args, blocks: Blocks) -> Result<Concentration, Failure> {
    let Blocks { scripts, tip, source } = blocks;
    let all = scripts.iter().map(Vec::as_slice);
    let (shares, by) = if args.by_text {
        (shares_by_text(all), "coinbase text")
    } else {
        let mut tags = Vec::new();
        if let Some(path) = &args.tags {
            let wrong = |source| FiguresError::Table { path: path.display().to_string(), source };
            tags = PoolTag::parse(&read_text(path)?).map_err(wrong)?;
        }
        tags.extend(Tables::embedded().pool_tags);
        (shares_by_tag(all, &tags), "coinbase tags")
    };
    let count = scripts.len();
    let what = format!("miners, {count} block{} to height {tip} ({by})", if count == 1 { "" } else { "s" });
    Ok(Concentration::new(what, format!("height {tip}"), shares, source)?)
}

/// The last `blocks` coinbases of a node.
fn of_node(node: &NodeArgs, blocks: u32) -> Result<Blocks, Failure> {
    let client = NodeClient::connect(&node.config()?)?;
    let tip = client.tip()?.height;
    // A node does not hand out the coinbase of the genesis block.
    let first = tip.saturating_sub(blocks - 1).max(1);
    let scripts = (first..=tip).map(|height| client.coinbase_script(height)).collect::<Result<Vec<_>, _>>()?;
    if scripts.is_empty() {
        return Err(Failure::new(Kind::NotSolved, "the chain holds its genesis block only: nobody has mined yet"));
    }
    Ok(Blocks { scripts, tip, source: format!("node at {}, chain {}", client.endpoint(), client.chain()) })
}

/// The coinbases of a practice chain's file without its genesis block, or the last `most` of them.
fn of_chain_file(path: &Path, most: Option<u32>) -> Result<Blocks, Failure> {
    let (tip, scripts) = coinbases(path, |tip| most.map_or(1, |most| tip.saturating_sub(most - 1)))?;
    if scripts.is_empty() {
        return Err(Failure::new(Kind::NotSolved, "the chain holds its genesis block only: nobody has mined yet"));
    }
    Ok(Blocks { scripts, tip, source: format!("the file {}", path.display()) })
}

/// The height of a practice chain's file, and the scripts of its coinbases from the height on that `first` makes of it; the genesis
/// block's is none of them.
pub(in crate::commands) fn coinbases(
    path: &Path,
    first: impl FnOnce(u32) -> u32,
) -> Result<(u32, Vec<Vec<u8>>), Failure> {
    let (chain, mut file) = practice::read(path)?;
    let tip = chain.blocks.last().map_or(0, |block| block.height);
    let first = first(tip).max(1);
    let wrong = |source| FiguresError::Read { path: path.display().to_string(), source };
    let mut scripts = Vec::new();
    for block in chain.blocks.iter().filter(|block| block.height >= first) {
        let mut bytes = vec![0; block.len as usize];
        let at = block.offset + practice::RECORD_HEAD_BYTES as u64;
        file.seek(SeekFrom::Start(at)).and_then(|_| file.read_exact(&mut bytes)).map_err(wrong)?;
        let block: bitcoin::Block = bitcoin::consensus::deserialize(&bytes).map_err(|error| {
            Failure::new(Kind::File, format!("{} changed while it was read: {error}; ask again", path.display()))
        })?;
        let coinbase = block.txdata.first().and_then(|transaction| transaction.input.first());
        scripts.push(coinbase.map(|input| input.script_sig.to_bytes()).unwrap_or_default());
    }
    Ok((tip, scripts))
}

fn text(output: &Output) -> String {
    let mut out = String::new();
    // Of blocks every share is listed; nothing of them is unnamed, but not every name is known.
    let blocks = output.groups.iter().all(|group| group.date.starts_with("height"));
    let rows: Vec<Vec<String>> = output
        .groups
        .iter()
        .map(|group| {
            let largest: Vec<String> =
                group.shares.iter().take(3).map(|share| format!("{} {}", share.name, percent(share.percent))).collect();
            vec![
                group.what.clone(),
                digits(group.hhi, 4),
                group.nakamoto.map_or_else(|| "n/a".to_owned(), |count| count.to_string()),
                digits(group.entropy_bits, 3),
                percent(if blocks { group.unknown_percent } else { group.unnamed_percent }),
                largest.join(", "),
            ]
        })
        .collect();
    let unnamed = if blocks { "unknown" } else { "unnamed" };
    if blocks {
        // One list, and a line for each share: there may be many.
        for group in &output.groups {
            let shares: Vec<Vec<String>> = group
                .shares
                .iter()
                .map(|share| {
                    let known = if share.known { "" } else { "unknown" };
                    vec![share.name.clone(), percent(share.percent), known.to_owned()]
                })
                .collect();
            out.push_str(&table(&["miner", "share", ""], &shares, 1));
            out.push('\n');
        }
    }
    out.push_str(&table(&["list", "HHI", "more than half", "entropy", unnamed, "largest"], &rows, 1));
    out.push('\n');
    out.push_str(&wrapped(
        "HHI: sum of the squared percentages, 10,000 for one holder; above 2,500 a market counts as highly concentrated. \
         More than half: how few holders have it (the Nakamoto coefficient); n/a where the named ones have not. Entropy \
         in bits: 2 to its power equal holders would be as mixed.",
    ));
    for caveat in output.caveats {
        let _ = write!(out, "- {}", wrapped(caveat));
    }
    out
}
