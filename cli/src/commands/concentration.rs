//! `hashgrind concentration` (floor F6): how concentrated the hash rate is, from the tables or a table of the user's.

use std::fmt::Write as _;
use std::path::PathBuf;

use hashgrind::economics::{Concentration, ShareRow, Tables, shares_by_tag, shares_in_series};
use serde::Serialize;

use super::figures::{FiguresError, print, read_text};
use super::mine::NodeArgs;
use crate::failure::{Failure, Kind, Outcome};
use crate::view::words::{digits, table, wrapped};
use hashgrind_chain::node::NodeClient;

/// How concentrated pools and countries are
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A table of your own (CSV: series,what,date,name,percent,value_kind,source; - for standard input)
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// Count the coinbase tags of a node's last N blocks instead (144 are about a day)
    #[arg(long, value_name = "N", conflicts_with = "table", value_parser = clap::value_parser!(u32).range(1..))]
    blocks: Option<u32>,
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
    if args.node.names_a_node() && args.blocks.is_none() {
        return Err(Failure::usage("a node is asked for its last blocks: say how many with --blocks 144"));
    }
    if let Some(blocks) = args.blocks {
        let output = Output { groups: vec![last_blocks(&args.node, blocks)?], caveats: CAVEATS };
        return print(args.json, &output, || text(&output));
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

/// Shares of the last `blocks` blocks of a node by coinbase tag.
fn last_blocks(node: &NodeArgs, blocks: u32) -> Result<Concentration, Failure> {
    let client = NodeClient::connect(&node.config()?)?;
    let tip = client.tip()?;
    // A node does not hand out the coinbase of the genesis block.
    let first = tip.height.saturating_sub(blocks - 1).max(1);
    let mut scripts = Vec::new();
    for height in first..=tip.height {
        scripts.push(client.coinbase_script(height)?);
    }
    let tags = Tables::embedded().pool_tags;
    let shares = shares_by_tag(scripts.iter().map(Vec::as_slice), &tags);
    if shares.is_empty() {
        return Err(Failure::new(
            Kind::NotSolved,
            format!(
                "none of the {} blocks up to height {} has the tag of a pool that is known",
                scripts.len(),
                tip.height
            ),
        ));
    }
    let what = format!("pools, {} blocks to height {} (coinbase tags)", scripts.len(), tip.height);
    let source = format!("node at {}, chain {}", client.endpoint(), client.chain());
    Ok(Concentration::new(what, format!("height {}", tip.height), shares, source)?)
}

fn text(output: &Output) -> String {
    let mut out = String::new();
    let rows: Vec<Vec<String>> = output
        .groups
        .iter()
        .map(|group| {
            let largest: Vec<String> = group
                .shares
                .iter()
                .take(3)
                .map(|share| format!("{} {} %", share.name, digits(share.percent, 3)))
                .collect();
            vec![
                group.what.clone(),
                digits(group.hhi, 4),
                group.nakamoto.map_or_else(|| "n/a".to_owned(), |count| count.to_string()),
                digits(group.entropy_bits, 3),
                format!("{} %", digits(group.unnamed_percent, 3)),
                largest.join(", "),
            ]
        })
        .collect();
    out.push_str(&table(&["list", "HHI", "more than half", "entropy", "unnamed", "largest"], &rows, 1));
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
