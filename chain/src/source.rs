//! What a miner needs of a chain: one trait, and the values that go through it.
//!
//! A source neither hashes nor waits for long: where nothing can be mined at present it says so, for how long and why,
//! and the caller waits, so that a signal is heard.

use std::time::Duration;

use hashgrind::template::BlockTemplate;
use hashgrind::template::bitcoin::block::Header;
use hashgrind::template::bitcoin::consensus::deserialize;
use hashgrind::template::bitcoin::{BlockHash, Network};

use crate::error::SourceError;

/// A chain that can be mined on.
pub trait BlockSource: Send {
    /// What it is and where the chain stands, for the first words of a miner.
    fn describe(&self) -> SourceInfo;

    /// The next block's template, or why there is none yet.
    ///
    /// # Errors
    /// [`SourceError`] where waiting does not help.
    fn template(&mut self) -> Result<Next, SourceError>;

    /// Asks whether a block like this would be refused, before any work goes into it; its proof of work does not count.
    /// `None`: nobody says so.
    fn rehearse(&mut self, _block: &[u8]) -> Option<Refusal> {
        None
    }

    /// Hands over a block that meets the network target. When this returns [`SubmitAnswer::Accepted`], the block is safe.
    ///
    /// # Errors
    /// [`SourceError`] where the block could not be handed over at all.
    fn submit(&mut self, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError>;

    /// What happened since the last call that people should hear of. Cheap, never blocks.
    fn news(&mut self) -> Vec<News> {
        Vec::new()
    }

    /// Where a found block lies that has no final answer, for whoever ends now.
    fn unanswered(&self) -> Option<String> {
        None
    }

    /// Can found blocks still be kept? Asked after each of them.
    ///
    /// # Errors
    /// [`SourceError`] where mining on would risk blocks.
    fn check(&mut self) -> Result<(), SourceError> {
        Ok(())
    }

    /// Is the template that was handed out last still the right one? Cheap, never blocks: asked between chunks of work.
    fn freshness(&mut self) -> Freshness;
}

/// What a source is and where its chain stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceInfo {
    /// `practice` or `node`.
    pub kind: &'static str,
    /// The file, or `host:port` of the node. Holds no login.
    pub place: String,
    /// The chain, which decides what an address looks like.
    pub network: Network,
    /// Height of the tip.
    pub height: u32,
    /// Hash of the tip.
    pub tip: BlockHash,
}

/// The answer to "what shall I mine?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// This block.
    Template(Box<BlockTemplate>),
    /// Nothing at present: say why, and ask again after this time.
    Wait {
        /// One sentence for people.
        why: String,
        /// How long it makes sense to wait before asking again.
        retry_after: Duration,
    },
}

/// A whole block that was found.
#[derive(Clone, Copy, Debug)]
pub struct FoundBlock<'a> {
    /// The serialised block with its coinbase witness.
    pub bytes: &'a [u8],
    /// The hash of its header.
    pub hash: BlockHash,
    /// What it was built from.
    pub template: &'a BlockTemplate,
}

/// The hash of the header that a block begins with.
pub fn block_hash(block: &[u8]) -> BlockHash {
    let header = block.get(..80).and_then(|bytes| deserialize::<Header>(bytes).ok());
    header.expect("a block begins with a header").block_hash()
}

/// What became of a block that was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitAnswer {
    /// It is the tip now, and safe.
    Accepted,
    /// It is valid, but another block was first.
    Stale,
    /// It was refused.
    Rejected(Refusal),
    /// Nobody took it, and nobody refused it: hand it over again after this time.
    Later {
        /// One sentence for people.
        why: String,
        /// How long it makes sense to wait before that.
        retry_after: Duration,
    },
}

/// Something that happened beside the mining.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// The node gives no news; mining goes on with what is known.
    Trouble(String),
    /// It does again.
    Recovered,
    /// A line for people.
    Said(String),
    /// A block from the spool was submitted again.
    Resubmitted {
        /// Its height.
        height: u32,
        /// Its hash.
        hash: String,
        /// `accepted`, `stale`, or the reason for which it was refused.
        answer: String,
    },
}

/// Why a block is no good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The reason as the chain gives it (`bad-cb-height`, `high-hash`, ...).
    pub reason: String,
    /// One line: what it means and what to do.
    pub advice: String,
}

/// Whether work on the last template still makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Go on.
    Current,
    /// There is a better template for the same height: finish the chunk, then ask for it.
    NewTransactions,
    /// The chain has a new tip: what is in flight is worthless.
    NewTip,
}
