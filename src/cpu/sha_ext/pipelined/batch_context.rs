//! The memory that a kernel for batches of independent messages works in. Part of F3; the generator (`kernelgen`) takes
//! it from here, as it does with `context.rs`. It holds no code that runs a kernel.

use core::mem::offset_of;

use super::context::{ROWS, Row, constants};
use crate::cpu::hash_many::NODE_PADDING_KW;
use crate::pow::hoist::HoistedTail;

/// Headers of a call. More states than those of four leave no registers for the words.
pub const HEADERS: usize = 4;
/// Nodes of a call: while one is in its padding, its words need none.
pub const NODES: usize = 5;
/// The more of both.
pub const MOST_MESSAGES: usize = NODES;
/// Calls between the one that takes a message and the one that gives its digest.
pub const LAG: usize = 1;

/// Everything a kernel reads and writes beside messages and digests.
#[repr(C, align(64))]
pub struct BatchContext {
    constants: [Row; ROWS],
    /// The words of the last four groups.
    words: [[Row; 4]; MOST_MESSAGES],
    /// K + W of the four rounds at hand.
    sums: [Row; MOST_MESSAGES],
    /// The states that the call before stopped at.
    states: [[Row; 2]; MOST_MESSAGES],
    /// Those behind the first block.
    middles: [[Row; 2]; MOST_MESSAGES],
    /// The first words of a header's second block.
    tails: [Row; MOST_MESSAGES],
    /// K + W of the block that pads a node.
    padding: [Row; 16],
}

/// Offsets that the generated text holds.
#[allow(missing_docs, reason = "each is named after the field that it finds")]
pub mod batch_offset {
    use super::{BatchContext, offset_of};
    pub const STATES: usize = offset_of!(BatchContext, states);
    pub const MIDDLES: usize = offset_of!(BatchContext, middles);
    pub const WORDS: usize = offset_of!(BatchContext, words);
    pub const TAILS: usize = offset_of!(BatchContext, tails);
    pub const SUMS: usize = offset_of!(BatchContext, sums);
    pub const PADDING: usize = offset_of!(BatchContext, padding);
}

impl BatchContext {
    /// One without messages.
    #[allow(clippy::new_without_default, reason = "it belongs to a kernel that is at work")]
    pub fn new() -> Self {
        let mut context = Self {
            constants: constants(&HoistedTail::default(), [0; 3]),
            words: [[[0; 4]; 4]; MOST_MESSAGES],
            sums: [[0; 4]; MOST_MESSAGES],
            states: [[[0; 4]; 2]; MOST_MESSAGES],
            middles: [[[0; 4]; 2]; MOST_MESSAGES],
            tails: [[0; 4]; MOST_MESSAGES],
            padding: [[0; 4]; 16],
        };
        context.padding.copy_from_slice(NODE_PADDING_KW.as_chunks().0);
        context
    }
}
