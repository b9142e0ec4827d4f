//! The template of the next block of a practice chain, from the blocks before it and the clock.

use std::time::Duration;

use hashgrind::pow::CompactTarget;
use hashgrind::template::{BlockTemplate, subsidy};

use super::block::Block;
use super::rules::{self, MAX_FUTURE_SECONDS, REGTEST_BITS, SUBSIDY_INTERVAL};
use crate::source::Next;

/// The template of the block that follows on `blocks`, or how long to wait for the clock.
pub(super) fn next_template(blocks: &[Block], clock: u32) -> Next {
    let tip = blocks.last().expect("a chain holds at least the genesis block");
    let min_time = rules::median_time(blocks).saturating_add(1);
    let latest = clock.saturating_add(MAX_FUTURE_SECONDS);
    if min_time > latest {
        let seconds = min_time - latest;
        return Next::Wait {
            why: format!(
                "the chain's median time runs {} s ahead of the clock and a block may lie {MAX_FUTURE_SECONDS} s ahead at \
                 most: waiting {seconds} s for the clock (if the clock is wrong, set it)",
                min_time - clock
            ),
            retry_after: Duration::from_secs(seconds.into()),
        };
    }
    let height = tip.height + 1;
    let bits = CompactTarget::from_consensus(REGTEST_BITS);
    let mut template = BlockTemplate::new(tip.hash, height, bits, subsidy(height, SUBSIDY_INTERVAL));
    template.min_time = min_time;
    template.current_time = clock.max(min_time);
    template.max_time = Some(latest);
    Next::Template(Box::new(template))
}
