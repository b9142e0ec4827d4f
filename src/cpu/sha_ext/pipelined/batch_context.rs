//! The memory that a kernel for batches of independent messages works in. Part of F3; the generator (`kernelgen`) takes
//! it from here, as it does with `context.rs`. It holds no code that runs a kernel.

use core::mem::offset_of;

use super::context::{ROWS, Row, STREAMS, constants};
use crate::pow::hoist::HoistedTail;

/// The blocks of a message: its first 64 bytes; the rest of a header or a node's padding; the digest of hash 1.
const STAGES: usize = 3;

/// Everything a kernel reads and writes. Each call does stage 0 of the messages in `input`, stage 1 of those of the call
/// before and stage 2 of those before them, whose digests are then in `output`.
#[repr(C, align(64))]
pub struct BatchContext {
    constants: [Row; ROWS],
    /// The messages' bytes; a node has four rows.
    pub input: [[[u8; 16]; 5]; STREAMS],
    /// The bytes of the digests.
    pub output: [[[u8; 16]; 2]; STREAMS],
    /// The state behind stage 0.
    states: [[Row; 2]; STREAMS],
    /// The first words of stage 1.
    tails: [Row; STREAMS],
    words: [[[Row; 16]; STREAMS]; STAGES],
    sums: [[[Row; 16]; STREAMS]; STAGES],
    /// K + W of the block that pads a node.
    padding: [Row; 16],
}

/// Offsets that the generated text holds.
#[allow(missing_docs, reason = "each is named after the field that it finds")]
pub mod batch_offset {
    use super::{BatchContext, offset_of};
    pub const INPUT: usize = offset_of!(BatchContext, input);
    pub const OUTPUT: usize = offset_of!(BatchContext, output);
    pub const STATES: usize = offset_of!(BatchContext, states);
    pub const TAILS: usize = offset_of!(BatchContext, tails);
    pub const WORDS: usize = offset_of!(BatchContext, words);
    pub const SUMS: usize = offset_of!(BatchContext, sums);
    pub const PADDING: usize = offset_of!(BatchContext, padding);
}

impl BatchContext {
    /// One without messages. `padding` is K + W of the block that pads a node.
    #[allow(dead_code, reason = "the generator runs none")]
    pub fn new(padding: &[u32; 64]) -> Self {
        let mut context = Self {
            constants: constants(&HoistedTail::default(), [0; 3]),
            input: [[[0; 16]; 5]; STREAMS],
            output: [[[0; 16]; 2]; STREAMS],
            states: [[[0; 4]; 2]; STREAMS],
            tails: [[0; 4]; STREAMS],
            words: [[[[0; 4]; 16]; STREAMS]; STAGES],
            sums: [[[[0; 4]; 16]; STREAMS]; STAGES],
            padding: [[0; 4]; 16],
        };
        context.padding.copy_from_slice(padding.as_chunks().0);
        context
    }
}
