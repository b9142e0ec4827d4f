//! A node with a spool (floor F6): a [`BlockSource`] that writes every found block to the spool before its first submission
//! and closes it there when the node has given a final answer.
//!
//! What waits in the spool is submitted before the first template is mined on. A node that was killed forgets blocks that it
//! had accepted and not yet written to its disk; those of this session are submitted again too, as soon as it shows, and
//! those that a waiting block builds on before that block.

use std::collections::{HashMap, VecDeque};

use hashgrind::template::bitcoin::BlockHash;
use hashgrind::template::bitcoin::block::Header;
use hashgrind::template::bitcoin::consensus::deserialize;

use super::node::{NodeError, NodeSource, Standing};
use super::{BlockSource, FoundBlock, Freshness, News, Next, Refusal, SourceError, SourceInfo, SubmitAnswer};
use crate::spool::{self, ACCEPTED, Contents, Found, Spool, SpoolError};
use crate::view::units;

/// How many accepted blocks are remembered, so that a node that forgot them gets them again.
const REMEMBERED: usize = 10_000;

/// The node's word for a block whose predecessor it does not know.
const UNKNOWN_PREDECESSOR: &str = "prev-blk-not-found";

/// A node whose found blocks go through the spool.
pub(crate) struct Spooled {
    node: NodeSource,
    spool: Spool,
    /// Were the blocks that waited at the start dealt with?
    started: bool,
    /// The block that was written last: submitting it again writes nothing.
    in_hand: Option<String>,
    /// Its height, while it has no final answer.
    unanswered: Option<u32>,
    /// Blocks of this session that the node accepted, oldest first.
    accepted: VecDeque<(u32, String)>,
    /// The spool could not be written: no more blocks are searched.
    failed: Option<SpoolError>,
    news: Vec<News>,
}

/// What became of a block from the spool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Resubmission {
    /// The node gave this final answer.
    Final {
        /// `accepted`, `stale` or the reason for which it was refused.
        answer: String,
        /// Height and hash of the blocks before it that the node had forgotten and has taken again, oldest first.
        restored: Vec<(u32, String)>,
    },
    /// The node does not know the block before, nor does the spool hold it: it belongs to another node.
    NotHere,
}

impl Spooled {
    /// Puts a spool before a node.
    pub(crate) fn new(node: NodeSource, spool: Spool) -> Self {
        let accepted = VecDeque::new();
        Self { node, spool, started: false, in_hand: None, unanswered: None, accepted, failed: None, news: Vec::new() }
    }

    /// Submits what waits in the spool, once.
    fn start(&mut self) -> Result<(), NodeError> {
        let contents = match spool::read(self.spool.path()) {
            Ok(contents) => contents,
            Err(error) => {
                self.failed = Some(error);
                return Ok(());
            }
        };
        let chain = self.node.describe().network.to_core_arg();
        let mut elsewhere = 0u64;
        for found in contents.waiting().filter(|found| found.chain == chain) {
            match resubmit(&self.node, &contents, found)? {
                Resubmission::Final { answer, restored } => self.resubmitted(found, answer, restored),
                Resubmission::NotHere => elsewhere += 1,
            }
        }
        if elsewhere > 0 {
            self.news.push(News::Said(format!(
                "the spool {} holds {} for another node of this chain, for this one does not know what they build on; they \
                 stay there (`hashgrind spool` lists them)",
                self.spool.path().display(),
                units::blocks(elsewhere)
            )));
        }
        Ok(())
    }

    /// Gives the node what it had accepted from this session and does not know any more. True if it took any.
    fn restore(&mut self) -> Result<bool, NodeError> {
        let mut lost = Vec::new();
        for (_, hash) in self.accepted.iter().rev() {
            let known = match parse_hash(hash) {
                Some(hash) => self.node.client().standing(&hash)? != Standing::Unknown,
                None => true,
            };
            if known {
                break;
            }
            lost.push(hash.clone());
        }
        if lost.is_empty() {
            return Ok(false);
        }
        let Ok(contents) = spool::read(self.spool.path()) else { return Ok(false) };
        let mut again = 0;
        for hash in lost.iter().rev() {
            let Some(entry) = contents.entries.iter().find(|entry| entry.found.hash == *hash) else { continue };
            match resubmit(&self.node, &contents, &entry.found)? {
                // What it restored before this one is from an earlier session.
                Resubmission::Final { answer, .. } if answer == ACCEPTED => again += 1,
                // The blocks between ours, which somebody else found, are lost: nothing fits any more.
                _ => break,
            }
        }
        let missing = lost.len() - again;
        let but = match missing {
            0 => String::new(),
            _ => format!("; {missing} can't be, for what they build on is from others and lost as well"),
        };
        self.news.push(News::Said(format!(
            "the node was killed and lost {} that it had accepted; {again} submitted again from the spool{but}",
            units::blocks(lost.len() as u64)
        )));
        if missing > 0 {
            self.accepted.retain(|(_, hash)| !lost.contains(hash));
        }
        Ok(again > 0)
    }

    fn resubmitted(&mut self, found: &Found, answer: String, restored: Vec<(u32, String)>) {
        if !restored.is_empty() {
            self.news.push(News::Said(format!(
                "the node was killed and lost {} that it had accepted and that the block of height {} builds on: submitted \
                 again from the spool",
                units::blocks(restored.len() as u64),
                found.height
            )));
            restored.into_iter().for_each(|(height, hash)| self.remember(height, hash));
        }
        self.close(&found.hash, &answer);
        if answer == ACCEPTED {
            self.remember(found.height, found.hash.clone());
        }
        self.news.push(News::Resubmitted { height: found.height, hash: found.hash.clone(), answer });
    }

    fn remember(&mut self, height: u32, hash: String) {
        self.accepted.push_back((height, hash));
        if self.accepted.len() > REMEMBERED {
            self.accepted.pop_front();
        }
    }

    /// Writes the final answer. If that fails the block is submitted once more at the next start, and nothing is lost; but
    /// the next block could not be written either.
    fn close(&mut self, hash: &str, answer: &str) {
        if let Err(error) = self.spool.close(hash, answer) {
            self.failed = Some(error);
        }
    }

    /// Puts a block into the spool before it is submitted for the first time.
    fn keep(&mut self, hash: &str, found: &FoundBlock<'_>) {
        if self.in_hand.as_deref() == Some(hash) {
            return;
        }
        let SourceInfo { network, place, .. } = self.node.describe();
        let kept = self.spool.keep(Found {
            hash: hash.to_owned(),
            height: found.template.height,
            chain: network.to_core_arg().to_owned(),
            node: place,
            time: spool::now(),
            work_id: found.template.work_id.clone(),
            block: found.bytes.to_vec(),
        });
        self.in_hand = Some(hash.to_owned());
        if let Err(error) = kept {
            // The block in hand is submitted all the same; it lives in memory only, so whoever reads this can save it.
            self.news.push(News::Said(format!(
                "{error}. The block in hand is submitted all the same; should this end before the node takes it, submit it \
                 by hand (bitcoin-cli submitblock): {}",
                hex::encode(found.bytes)
            )));
            self.failed = Some(error);
        }
    }
}

/// Submits one block from the spool and waits for nothing; before it the blocks that it builds on, where the node had
/// accepted them and has forgotten them since, for it was killed.
///
/// # Errors
/// [`NodeError`] where the node gave no answer: the block stays.
pub(crate) fn resubmit(node: &NodeSource, contents: &Contents, found: &Found) -> Result<Resubmission, NodeError> {
    let Some(line) = line_to(node, contents, found)? else { return Ok(Resubmission::NotHere) };
    let mut restored = Vec::new();
    for before in line {
        match hand_in(node, before)? {
            Some(answer) if answer == ACCEPTED => restored.push((before.height, before.hash.clone())),
            _ => return Ok(Resubmission::NotHere),
        }
    }
    Ok(match hand_in(node, found)? {
        Some(answer) => Resubmission::Final { answer, restored },
        None => Resubmission::NotHere,
    })
}

/// What of the spool the node needs before it can take this block, oldest first; `None` where the spool lacks a part of it.
/// Another node than the one that the block was found for gets nothing that it would not have taken anyway: its chain is
/// another one.
fn line_to<'a>(node: &NodeSource, contents: &'a Contents, found: &Found) -> Result<Option<Vec<&'a Found>>, NodeError> {
    let place = node.describe().place;
    let fits = |entry: &&Found| found.node == place && entry.node == place && entry.chain == found.chain;
    let entries = contents.entries.iter().map(|entry| &entry.found).filter(fits);
    let by_hash: HashMap<&str, &Found> = entries.map(|entry| (entry.hash.as_str(), entry)).collect();
    let mut line = Vec::new();
    let mut first = found;
    loop {
        let previous = previous_hash(first)?;
        if node.client().standing(&previous)? != Standing::Unknown {
            line.reverse();
            return Ok(Some(line));
        }
        let Some(before) = by_hash.get(previous.to_string().as_str()) else { return Ok(None) };
        line.push(*before);
        first = before;
    }
}

/// The node's final answer to a block from the spool; `None` if it has none.
fn hand_in(node: &NodeSource, found: &Found) -> Result<Option<String>, NodeError> {
    let (answer, _) = node.hand_in(&found.block, found.height, found.work_id.as_deref())?;
    Ok(match answer {
        SubmitAnswer::Accepted => Some(ACCEPTED.to_owned()),
        SubmitAnswer::Stale => Some("stale".to_owned()),
        SubmitAnswer::Rejected(Refusal { reason, .. }) if reason == UNKNOWN_PREDECESSOR => None,
        SubmitAnswer::Rejected(Refusal { reason, .. }) => Some(reason),
        SubmitAnswer::Later { .. } => None,
    })
}

fn previous_hash(found: &Found) -> Result<BlockHash, NodeError> {
    let header: Option<Header> = found.block.get(..80).and_then(|bytes| deserialize(bytes).ok());
    let malformed = || NodeError::Malformed { what: "the header of a block in the spool".to_owned() };
    header.map(|header| header.prev_blockhash).ok_or_else(malformed)
}

fn parse_hash(hash: &str) -> Option<BlockHash> {
    hash.parse().ok()
}

impl BlockSource for Spooled {
    fn describe(&self) -> SourceInfo {
        self.node.describe()
    }

    fn template(&mut self) -> Result<Next, SourceError> {
        self.check()?;
        let next = self.node.template()?;
        let Next::Template(template) = &next else { return Ok(next) };
        let changed = if !self.started {
            self.start().map(|()| {
                self.started = true;
                self.news.iter().any(|news| matches!(news, News::Resubmitted { .. }))
            })
        } else if self.accepted.back().is_some_and(|(height, _)| template.height <= *height) {
            self.restore()
        } else {
            Ok(false)
        };
        match changed {
            Ok(false) => Ok(next),
            Ok(true) => self.node.template_anew(),
            Err(error) => self.node.wait_or_fail(error),
        }
    }

    fn rehearse(&mut self, block: &[u8]) -> Option<Refusal> {
        self.node.rehearse(block)
    }

    fn submit(&mut self, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError> {
        let hash = found.hash().to_string();
        self.keep(&hash, found);
        let mut answer = self.node.submit(found);
        if let Ok(SubmitAnswer::Rejected(Refusal { reason, .. })) = &answer
            && reason == UNKNOWN_PREDECESSOR
        {
            match self.restore() {
                Ok(true) => answer = self.node.submit(found),
                Ok(false) => {}
                Err(error) => answer = self.node.submit_later(error),
            }
        }
        match &answer {
            Ok(SubmitAnswer::Accepted) => {
                self.close(&hash, ACCEPTED);
                self.remember(found.template.height, hash);
            }
            Ok(SubmitAnswer::Stale) => self.close(&hash, "stale"),
            Ok(SubmitAnswer::Rejected(Refusal { reason, .. })) => self.close(&hash, reason),
            Ok(SubmitAnswer::Later { .. }) | Err(_) => {}
        }
        let is_final = !matches!(&answer, Ok(SubmitAnswer::Later { .. }) | Err(_));
        self.unanswered = (!is_final).then_some(found.template.height);
        answer
    }

    fn news(&mut self) -> Vec<News> {
        let mut news = std::mem::take(&mut self.news);
        news.extend(self.node.news());
        news
    }

    fn unanswered(&self) -> Option<String> {
        let (height, path) = (self.unanswered?, self.spool.path().display());
        Some(format!(
            "the block of height {height} waits in the spool {path}: the next start submits it, or `hashgrind spool --resubmit`"
        ))
    }

    fn check(&mut self) -> Result<(), SourceError> {
        self.failed.take().map_or(Ok(()), |error| Err(error.into()))
    }

    fn freshness(&mut self) -> Freshness {
        self.node.freshness()
    }
}
