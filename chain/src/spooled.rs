//! A node with a spool: a [`BlockSource`] that writes every found block to the spool before its first submission (the
//! disk takes it meanwhile) and closes it there when the node has given a final answer.
//!
//! What waits in the spool is submitted before the first template is mined on. A node that was killed forgets blocks that it
//! had accepted and not yet written to its disk; those of this session are submitted again too, as soon as it shows, and
//! those that a waiting block builds on before that block.

use std::collections::{HashMap, VecDeque};
use std::thread;

use hashgrind::template::BlockTemplate;
use hashgrind::template::bitcoin::BlockHash;
use hashgrind::template::bitcoin::block::Header;
use hashgrind::template::bitcoin::consensus::deserialize;

use crate::clock::now;
use crate::error::SourceError;
use crate::node::{NodeError, NodeSource, Standing};
use crate::source::{BlockSource, FoundBlock, Freshness, News, Next, Refusal, SourceInfo, SubmitAnswer, block_hash};
use crate::spool::{self, ACCEPTED, Contents, Found, Spool, SpoolError};

/// How many accepted blocks are remembered, so that a node that forgot them gets them again.
const REMEMBERED: usize = 10_000;

/// The node's word for a block whose predecessor it does not know.
const UNKNOWN_PREDECESSOR: &str = "prev-blk-not-found";

/// A node whose found blocks go through the spool.
pub struct Spooled {
    node: NodeSource,
    spool: Spool,
    /// Were the blocks that waited at the start dealt with?
    started: bool,
    /// The block that was written last: submitting it again writes nothing.
    in_hand: Option<String>,
    /// Blocks of this session without a final answer.
    unanswered: Vec<String>,
    /// Blocks of this session that the node accepted, oldest first.
    accepted: VecDeque<(u32, BlockHash)>,
    /// The spool could not be written: no more blocks are searched.
    failed: Option<SpoolError>,
    news: Vec<News>,
}

/// What became of a block from the spool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resubmission {
    /// The node gave this final answer.
    Final {
        /// `accepted`, `stale` or the reason for which it was refused.
        answer: String,
        /// Height and hash of the blocks before it that the node had forgotten and has taken again, oldest first.
        restored: Vec<(u32, BlockHash)>,
    },
    /// The node does not know the block before, nor does the spool hold it: it belongs to another node.
    NotHere,
}

impl Spooled {
    /// Puts a spool before a node.
    pub fn new(node: NodeSource, spool: Spool) -> Self {
        let accepted = VecDeque::new();
        Self {
            node,
            spool,
            started: false,
            in_hand: None,
            unanswered: Vec::new(),
            accepted,
            failed: None,
            news: Vec::new(),
        }
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
                 stay there",
                self.spool.path().display(),
                blocks(elsewhere)
            )));
        }
        Ok(())
    }

    /// Gives the node what it had accepted from this session and does not know any more. True if it took any.
    fn restore(&mut self) -> Result<bool, NodeError> {
        let mut lost = Vec::new();
        for (_, hash) in self.accepted.iter().rev() {
            if is_known(&self.node, hash)? {
                break;
            }
            lost.push(*hash);
        }
        if lost.is_empty() {
            return Ok(false);
        }
        let Ok(contents) = spool::read(self.spool.path()) else { return Ok(false) };
        let (mut again, mut earlier) = (0, 0);
        for hash in lost.iter().rev() {
            let hash = hash.to_string();
            let Some(entry) = contents.entries.iter().find(|entry| entry.found.hash == hash) else { continue };
            match resubmit(&self.node, &contents, &entry.found)? {
                Resubmission::Final { answer, restored } if answer == ACCEPTED => {
                    again += 1;
                    earlier += restored.len();
                }
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
            "the node was killed and lost {} that it had accepted; {} submitted again from the spool{but}",
            blocks((lost.len() + earlier) as u64),
            again + earlier
        )));
        if missing > 0 {
            self.accepted.retain(|(_, hash)| !lost.contains(hash));
        }
        Ok(again > 0)
    }

    /// Gives the node the blocks that `template`'s builds on, where it has forgotten them. False if the spool lacks one.
    fn bring_before(&mut self, template: &BlockTemplate) -> Result<bool, NodeError> {
        let Ok(contents) = spool::read(self.spool.path()) else { return Ok(false) };
        let restored = bring(&self.node, &contents, template.previous_block_hash)?;
        let is_there = restored.is_some();
        self.restored(template.height, restored.unwrap_or_default());
        Ok(is_there)
    }

    /// Blocks of an earlier session, or of this one, were submitted before the block of this height.
    fn restored(&mut self, height: u32, restored: Vec<(u32, BlockHash)>) {
        if restored.is_empty() {
            return;
        }
        self.news.push(News::Said(format!(
            "the node was killed and lost {} that it had accepted and that the block of height {height} builds on: submitted \
             again from the spool",
            blocks(restored.len() as u64),
        )));
        for (height, hash) in restored {
            if !self.accepted.iter().any(|(_, known)| *known == hash) {
                self.remember(height, hash);
            }
        }
    }

    fn resubmitted(&mut self, found: &Found, answer: String, restored: Vec<(u32, BlockHash)>) {
        self.restored(found.height, restored);
        self.close(&found.hash, &answer);
        if answer == ACCEPTED {
            self.remember(found.height, block_hash(&found.block));
        }
        self.news.push(News::Resubmitted { height: found.height, hash: found.hash.clone(), answer });
    }

    fn remember(&mut self, height: u32, hash: BlockHash) {
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

    /// Submits a block; the first time it is written to the spool before, so that it outlives this program. The disk takes
    /// it while the node is asked: a power cut could only lose it before either has it.
    fn keep_and_submit(&mut self, hash: &str, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError> {
        if self.in_hand.as_deref() == Some(hash) {
            return self.node.submit(found);
        }
        self.in_hand = Some(hash.to_owned());
        let SourceInfo { network, place, .. } = self.node.describe();
        let written = self.spool.write(Found {
            hash: hash.to_owned(),
            height: found.template.height,
            chain: network.to_core_arg().to_owned(),
            node: place,
            time: now(),
            work_id: found.template.work_id.clone(),
            block: found.bytes.to_vec(),
        });
        let (kept, answer) = match written {
            Ok(written) => thread::scope(|scope| {
                let disk = thread::Builder::new().spawn_scoped(scope, || written.on_disk());
                let answer = self.node.submit(found);
                // On a system that gives no thread the disk waits, not the block.
                let kept = disk.map_or_else(|_| written.on_disk(), |disk| disk.join().expect("it does not panic"));
                (kept, answer)
            }),
            Err(error) => (Err(error), self.node.submit(found)),
        };
        if let Err(error) = kept {
            // The block lives in memory only, so whoever reads this can save it.
            self.news.push(News::Said(format!(
                "{error}. The block in hand is submitted all the same; should this end before the node takes it, submit it \
                 by hand (bitcoin-cli submitblock): {}",
                hex::encode(found.bytes)
            )));
            self.failed = Some(error);
        }
        answer
    }
}

/// Submits one block from the spool and waits for nothing; before it the blocks that it builds on, where the node had
/// accepted them and has forgotten them since, for it was killed.
///
/// # Errors
/// [`NodeError`] where the node gave no answer: the block stays.
pub fn resubmit(node: &NodeSource, contents: &Contents, found: &Found) -> Result<Resubmission, NodeError> {
    let previous = previous_hash(found)?;
    let restored = if found.node == node.describe().place {
        bring(node, contents, previous)?
    } else {
        // Another node than the one that it was found for gets nothing beside it: its chain is another one.
        is_known(node, &previous)?.then(Vec::new)
    };
    let Some(restored) = restored else { return Ok(Resubmission::NotHere) };
    Ok(match hand_in(node, found)? {
        Some(answer) => Resubmission::Final { answer, restored },
        None => Resubmission::NotHere,
    })
}

/// Submits the blocks up to and with this one that the node had accepted and has forgotten: height and hash of each, oldest
/// first. `None` where the spool lacks one of them, or the node takes one no more.
///
/// # Errors
/// [`NodeError`] where the node gave no answer.
pub fn bring(
    node: &NodeSource,
    contents: &Contents,
    mut last: BlockHash,
) -> Result<Option<Vec<(u32, BlockHash)>>, NodeError> {
    let SourceInfo { network, place, .. } = node.describe();
    let entries = contents.entries.iter().map(|entry| &entry.found);
    let of_this_node = entries.filter(|found| found.node == place && found.chain == network.to_core_arg());
    let by_hash: HashMap<&str, &Found> = of_this_node.map(|found| (found.hash.as_str(), found)).collect();
    let mut forgotten = Vec::new();
    while !is_known(node, &last)? {
        let Some(found) = by_hash.get(last.to_string().as_str()) else { return Ok(None) };
        forgotten.push((*found, last));
        last = previous_hash(found)?;
    }
    for (found, _) in forgotten.iter().rev() {
        if hand_in(node, found)?.as_deref() != Some(ACCEPTED) {
            return Ok(None);
        }
    }
    Ok(Some(forgotten.into_iter().rev().map(|(found, hash)| (found.height, hash)).collect()))
}

fn is_known(node: &NodeSource, hash: &BlockHash) -> Result<bool, NodeError> {
    Ok(node.client().standing(hash)? != Standing::Unknown)
}

/// The node's final answer to a block from the spool; `None` if it has none.
fn hand_in(node: &NodeSource, found: &Found) -> Result<Option<String>, NodeError> {
    let hash = block_hash(&found.block);
    let (answer, _) = node.hand_in(&found.block, &hash, found.height, found.work_id.as_deref())?;
    Ok(final_answer(&answer).map(str::to_owned))
}

/// The word that closes a block in the spool; `None` where it waits on: the node may yet get the block before.
fn final_answer(answer: &SubmitAnswer) -> Option<&str> {
    match answer {
        SubmitAnswer::Accepted => Some(ACCEPTED),
        SubmitAnswer::Stale => Some("stale"),
        SubmitAnswer::Rejected(Refusal { reason, .. }) if reason == UNKNOWN_PREDECESSOR => None,
        SubmitAnswer::Rejected(Refusal { reason, .. }) => Some(reason),
        SubmitAnswer::Later { .. } => None,
    }
}

/// `1 block`, `3 blocks`.
fn blocks(count: u64) -> String {
    if count == 1 { "1 block".to_owned() } else { format!("{count} blocks") }
}

fn previous_hash(found: &Found) -> Result<BlockHash, NodeError> {
    let header: Option<Header> = found.block.get(..80).and_then(|bytes| deserialize(bytes).ok());
    let malformed = || NodeError::Malformed { what: "the header of a block in the spool".to_owned() };
    header.map(|header| header.prev_blockhash).ok_or_else(malformed)
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
        let hash = found.hash.to_string();
        let mut answer = self.keep_and_submit(&hash, found);
        if matches!(&answer, Ok(SubmitAnswer::Rejected(refusal)) if refusal.reason == UNKNOWN_PREDECESSOR) {
            match self.bring_before(found.template) {
                Ok(true) => answer = self.node.submit(found),
                Ok(false) => {}
                Err(error) => answer = self.node.submit_later(error),
            }
        }
        self.unanswered.retain(|other| *other != hash);
        match answer.as_ref().ok().and_then(final_answer) {
            Some(word) => {
                self.close(&hash, word);
                if word == ACCEPTED {
                    self.remember(found.template.height, found.hash);
                }
            }
            None => self.unanswered.push(hash),
        }
        answer
    }

    fn news(&mut self) -> Vec<News> {
        let mut news = std::mem::take(&mut self.news);
        news.extend(self.node.news());
        news
    }

    fn unanswered(&self) -> Option<String> {
        let (waiting, path) = (self.unanswered.len() as u64, self.spool.path().display());
        (waiting > 0).then(|| {
            format!("{} found and not answered, kept in the spool {path}: the next start submits it", blocks(waiting))
        })
    }

    fn check(&mut self) -> Result<(), SourceError> {
        self.failed.take().map_or(Ok(()), |error| Err(error.into()))
    }

    fn freshness(&mut self) -> Freshness {
        self.node.freshness()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::node::testing::{block, config, found};
    use hashgrind_testnode::BareNode;

    /// Pays OP_TRUE (a descriptor with its checksum).
    const ANYONE: &str = "raw(51)#8lvh9jxk";

    fn connect(node: &BareNode, spool: &Spool) -> Spooled {
        let node = NodeSource::connect(&config(node.url(), node.cookie())).expect("the node takes us");
        Spooled::new(node, spool.clone())
    }

    fn next(source: &mut Spooled) -> BlockTemplate {
        match source.template().expect("no error") {
            Next::Template(template) => *template,
            Next::Wait { why, .. } => panic!("no template: {why}"),
        }
    }

    fn submit(source: &mut Spooled, template: &BlockTemplate) -> SubmitAnswer {
        let bytes = block(template, true);
        source.submit(&found(&bytes, template)).expect("an answer")
    }

    /// The node is killed between a template and the block for it, and forgets what that builds on.
    #[test]
    fn a_block_whose_predecessor_was_forgotten() {
        let Some(mut node) = BareNode::new("spool: forgotten predecessors", "regtest", &[]) else { return };
        node.start_and_wait();
        let folder = tempfile::tempdir().expect("a folder");
        let (spool, _) = Spool::open(&folder.path().join("spool.jsonl")).expect("a new spool");
        let mut first = connect(&node, &spool);
        for _ in 0..3 {
            let template = next(&mut first);
            assert_eq!(submit(&mut first, &template), SubmitAnswer::Accepted);
        }
        drop(first);
        // Another session: it has accepted nothing yet.
        let mut second = connect(&node, &spool);
        let fourth = next(&mut second);
        node.kill();
        node.start_and_wait();
        assert_eq!(node.call("getblockcount", json!([])), json!(0), "a killed node forgets, else this shows nothing");
        assert_eq!(submit(&mut second, &fourth), SubmitAnswer::Accepted);
        assert_eq!(node.call("getblockcount", json!([])), json!(4));
        assert_eq!(second.unanswered(), None);
        assert!(second.news().iter().any(|news| matches!(news, News::Said(line) if line.contains("lost 3 blocks"))));

        // A block of somebody else is not in the spool. What builds on it waits: its turn may come.
        assert_eq!(next(&mut second).height, 5, "it came with the last answer");
        node.call("generatetodescriptor", json!([1, ANYONE]));
        let sixth = next(&mut second);
        assert_eq!(sixth.height, 6);
        node.kill();
        node.start_and_wait();
        let answer = submit(&mut second, &sixth);
        let SubmitAnswer::Rejected(Refusal { reason, advice }) = answer else { panic!("{answer:?}") };
        assert!(reason == UNKNOWN_PREDECESSOR && advice.contains("lost"), "{reason}: {advice}");
        assert!(second.unanswered().expect("a line").contains("1 block found"));
        let waiting: Vec<u32> =
            spool::read(spool.path()).expect("readable").waiting().map(|found| found.height).collect();
        assert_eq!(waiting, [6]);
    }
}
