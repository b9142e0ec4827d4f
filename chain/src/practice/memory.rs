//! A practice chain that nobody keeps: the same blocks by the same rules, in memory.

use hashgrind::template::bitcoin::Network;

use super::block::Block;
use super::rules;
use super::template::next_template;
use crate::clock::Clock;
use crate::error::SourceError;
use crate::source::{BlockSource, FoundBlock, Freshness, Next, Refusal, SourceInfo, SubmitAnswer};

/// A chain of this process, gone with it.
pub struct MemoryChain {
    blocks: Vec<Block>,
    /// Where the next record would begin in a file.
    end: u64,
    clock: Clock,
}

impl MemoryChain {
    /// The genesis block of regtest alone.
    pub fn new(clock: Clock) -> Self {
        let genesis = rules::genesis_block();
        let entry = rules::check_next(&[], 0, &genesis, None).expect("the genesis block is the genesis block");
        Self { end: super::records::record(&genesis).len() as u64, blocks: vec![entry], clock }
    }
}

impl BlockSource for MemoryChain {
    fn describe(&self) -> SourceInfo {
        let tip = self.blocks.last().expect("the genesis block at least");
        SourceInfo {
            kind: "practice",
            place: "in memory".to_owned(),
            network: Network::Regtest,
            height: tip.height,
            tip: tip.hash,
        }
    }

    fn template(&mut self) -> Result<Next, SourceError> {
        Ok(next_template(&self.blocks, (self.clock)()))
    }

    fn submit(&mut self, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError> {
        match rules::check_next(&self.blocks, self.end, found.bytes, Some((self.clock)())) {
            Ok(block) => {
                self.end += super::records::record(found.bytes).len() as u64;
                self.blocks.push(block);
                Ok(SubmitAnswer::Accepted)
            }
            Err(error) => {
                Ok(SubmitAnswer::Rejected(Refusal { reason: error.reason().to_owned(), advice: error.to_string() }))
            }
        }
    }

    /// Nobody else knows of it.
    fn freshness(&mut self) -> Freshness {
        Freshness::Current
    }
}
