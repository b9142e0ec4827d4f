//! `hashgrind spool` (floor F6): lists the found blocks that wait for a final answer, submits them again, forgets one.

use std::path::PathBuf;

use hashgrind::template::bitcoin::BlockHash;
use serde::Serialize;

use crate::commands::mine::NodeArgs;
use crate::failure::{Failure, Kind, Outcome};
use crate::view::{self, units};
use hashgrind_chain::node::NodeSource;
use hashgrind_chain::spool::{self, ACCEPTED, Contents, Entry, Spool};
use hashgrind_chain::spooled::{Resubmission, bring, resubmit};
use hashgrind_chain::{BlockSource as _, block_hash};

/// Found blocks that wait for the node's final answer
///
/// Every block that `mine` finds on a node is written to the spool before it is submitted. `mine` submits what waits when it
/// starts; this lists it, and submits it without mining.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The spool's file [default: hashgrind/spool.jsonl in the user's data folder]
    #[arg(long, value_name = "FILE")]
    spool: Option<PathBuf>,
    /// Submit what waits to the node
    #[arg(long)]
    resubmit: bool,
    /// Close this waiting block without submitting it
    #[arg(long, value_name = "HASH", conflicts_with = "resubmit")]
    forget: Option<String>,
    /// List the blocks with a final answer too, as far as the file still holds them; with --resubmit, give the node back
    /// what it had accepted and forgot because it was killed
    #[arg(long)]
    all: bool,
    /// One JSON object instead of lines
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    node: NodeArgs,
}

#[derive(Serialize)]
struct Listed {
    file: String,
    waiting: usize,
    /// Bytes at the end that were never finished; the next start of `mine` cuts them off.
    torn_bytes: usize,
    /// Lines that can't be read.
    damaged: Vec<DamagedLine>,
    blocks: Vec<ListedBlock>,
}

#[derive(Serialize)]
struct DamagedLine {
    line: usize,
    offset: usize,
    reason: String,
}

#[derive(Serialize)]
struct ListedBlock {
    hash: String,
    height: u32,
    chain: String,
    node: String,
    found_time: u64,
    bytes: usize,
    /// `null` while it waits.
    answer: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    if args.node.is_meant() && !args.resubmit {
        return Err(Failure::usage("a node is named, but for what? Add --resubmit to submit what waits to it"));
    }
    let path = args.spool.clone().unwrap_or_else(spool::default_path);
    let mut contents = spool::read(&path)?;
    let mut outcome = Ok(());
    if let Some(hash) = &args.forget {
        if !contents.waiting().any(|found| found.hash == *hash) {
            let message = format!("no block {hash} waits in the spool {}", path.display());
            return Err(Failure::usage(message));
        }
        let (spool, _) = Spool::open(&path)?;
        spool.close(hash, "forgotten")?;
        contents = spool::read(&path)?;
    } else if args.resubmit && (args.all || contents.waiting().next().is_some()) {
        outcome = submit_all(args, &path);
        contents = spool::read(&path)?;
    }
    list(args, &path, &contents)?;
    let damage = contents.damage.first().map(|damage| {
        let what = format!("the spool {}: line {} can't be read: {}", path.display(), damage.line, damage.what);
        Failure::new(Kind::File, what)
    });
    outcome.and(damage.map_or(Ok(()), Err))
}

/// Submits what waits, and with --all what the node has forgotten. An error if something still waits then, or was refused.
fn submit_all(args: &Args, path: &std::path::Path) -> Outcome {
    let (spool, contents) = Spool::open(path)?;
    let node = NodeSource::connect(&args.node.config()?)?;
    let chain = node.client().chain().to_core_arg();
    if args.all {
        give_back(&node, &contents)?;
    }
    let (mut waiting, mut refused) = (0, None);
    for found in contents.waiting() {
        let answer = match found.chain == chain {
            true => resubmit(&node, &contents, found)?,
            false => Resubmission::NotHere,
        };
        match answer {
            Resubmission::Final { answer, restored } => {
                say_restored(&restored);
                spool.close(&found.hash, &answer)?;
                eprintln!("height {}  {}  {answer}", found.height, found.hash);
                if answer != ACCEPTED && answer != "stale" {
                    refused = Some(answer);
                }
            }
            Resubmission::NotHere => waiting += 1,
        }
    }
    if let Some(reason) = refused {
        return Err(Failure::new(Kind::BlockRefused, format!("a block was refused for good: {reason}")));
    }
    if waiting > 0 {
        let message = format!(
            "still waiting: {}. Neither this node nor the spool has what they build on, so they belong to another node; \
             name that with --rpc-url, or give them up with --forget HASH",
            units::blocks(waiting)
        );
        return Err(Failure::new(Kind::NotSolved, message));
    }
    Ok(())
}

/// Submits again what this node had accepted and does not know any more.
fn give_back(node: &NodeSource, contents: &Contents) -> Outcome {
    let place = node.describe().place;
    let is_accepted = |entry: &&Entry| entry.closed.as_ref().is_some_and(|closed| closed.answer == ACCEPTED);
    let mut missing = 0;
    for Entry { found, .. } in contents.entries.iter().filter(is_accepted).filter(|entry| entry.found.node == place) {
        match bring(node, contents, block_hash(&found.block))? {
            Some(restored) => say_restored(&restored),
            None => missing += 1,
        }
    }
    if missing > 0 {
        eprintln!(
            "not given back, for neither the node nor the spool has what they build on: {}",
            units::blocks(missing)
        );
    }
    Ok(())
}

fn say_restored(blocks: &[(u32, BlockHash)]) {
    for (height, hash) in blocks {
        eprintln!("height {height}  {hash}  {ACCEPTED}, which the node had forgotten");
    }
}

fn list(args: &Args, path: &std::path::Path, contents: &Contents) -> Outcome {
    let shown = contents.entries.iter().filter(|entry| args.all || entry.closed.is_none());
    let blocks: Vec<ListedBlock> = shown
        .map(|entry| ListedBlock {
            hash: entry.found.hash.clone(),
            height: entry.found.height,
            chain: entry.found.chain.clone(),
            node: entry.found.node.clone(),
            found_time: entry.found.time,
            bytes: entry.found.block.len(),
            answer: entry.closed.as_ref().map(|closed| closed.answer.clone()),
        })
        .collect();
    let waiting = contents.waiting().count();
    if args.json {
        let damaged = contents.damage.iter().map(|damage| DamagedLine {
            line: damage.line,
            offset: damage.offset,
            reason: damage.what.clone(),
        });
        return Ok(view::json_line(&Listed {
            file: path.display().to_string(),
            waiting,
            torn_bytes: contents.torn,
            damaged: damaged.collect(),
            blocks,
        })?);
    }
    if blocks.is_empty() {
        return Ok(view::text(&format!("{}: no found block waits\n", path.display()))?);
    }
    let heading = ["HEIGHT", "CHAIN", "NODE", "FOUND (UTC)", "BYTES", "ANSWER", "HASH"];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    rows.extend(blocks.into_iter().map(|block| {
        vec![
            block.height.to_string(),
            block.chain,
            block.node,
            units::clock_time(block.found_time),
            block.bytes.to_string(),
            block.answer.unwrap_or_else(|| "waits".to_owned()),
            block.hash,
        ]
    }));
    Ok(view::text(&view::table(&rows))?)
}
