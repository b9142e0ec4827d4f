//! The memory that a pipelined SHA-NI kernel works in: constants, slots and loop control at fixed offsets. Part of F3.
//!
//! The generator (`kernelgen`) takes it from here, by the feature of that name, so the offsets in the generated text and the
//! struct that the library fills are the same lines. It holds no code that runs a kernel.

use core::mem::offset_of;
use core::ops::ControlFlow;

use crate::pow::hoist::{HoistedMidstate, HoistedTail, W4, W15};
use crate::pow::{MAX_SIBLINGS, PreparedHeader};
use crate::sha256::{IV, K, expand, small_sigma0};

/// Nonces that advance together.
pub const STREAMS: usize = 2;
/// Rows of K + W that one nonce needs: rounds 16 to 63.
pub const SCHEDULE_ROWS: usize = 12;
/// Rows that a kernel may make: `steps × siblings`, some of them of rounds past 63.
pub const MADE_ROWS: usize = 18;
/// Rows of a nonce in `group_kw`.
const KW_ROWS: usize = MADE_ROWS + 2;
/// The row in which `group_kw` keeps the nonce, as (0, n, 0, n).
pub const NONCE_ROW: usize = KW_ROWS - 1;
/// Rows of a nonce in `group_w`, with the four of the block itself.
const W_ROWS: usize = MADE_ROWS + 6;

/// One 128-bit register.
pub type Row = [u32; 4];

// Rows of `Context::constants`.
/// K of the rounds 4·i to 4·i + 3 of hash 2; the last with `IV[7]` in its first word, which is the only one wanted.
pub const ROW_K2: usize = 0; // ..16
/// K + W of the rounds 4 to 15 of hash 1, from row 1 on.
pub const ROW_KW1: usize = 16; // ..20
/// K + W of the rounds 8 to 15 of hash 2, from row 2 on.
pub const ROW_KW2: usize = 20; // ..24
/// Words 8 to 11 and 12 to 15 of hash 2.
pub const ROW_W2: usize = 24; // ..26
/// (f, e, b, a) and (h, g, d, c) of the initial state.
pub const ROW_IV: usize = 26; // ..28
/// Words 4 to 7 and 12 to 15 of hash 1.
pub const ROW_W1_4: usize = 28;
/// The same of the rounds 12 to 15.
pub const ROW_W1_12: usize = 29;
/// Words 20 to 23 and 28 to 31 of hash 1, as far as the nonce does not matter.
pub const ROW_W1_20: usize = 30;
/// The same of the rounds 28 to 31.
pub const ROW_W1_28: usize = 31;
/// The first three words of the block.
pub const ROW_TAIL: usize = 32;
/// Byte shuffle that turns every word round.
pub const ROW_SWAP: usize = 33;
/// The step of the nonces.
pub const ROW_STEP: usize = 34;
/// The nonces last taken up (one header) or those of the next group (siblings), as numbers: (0, n, 0, n).
pub const ROW_NEXT: usize = 35; // ..37
/// K of the rounds 60 to 63, where all of them are wanted.
pub const ROW_K60: usize = 37;
/// Nothing.
pub const ROW_ZERO: usize = ROW_KW1;
/// Number of rows.
pub const ROWS: usize = 38;

/// Everything a kernel reads and writes. It is entered with a pointer to one and touches nothing else.
#[repr(C, align(64))]
pub struct Context {
    /// What does not change during a call; the rows are named above.
    pub constants: [Row; ROWS],
    /// The digest of hash 1 of each stream.
    digests: [[Row; 2]; STREAMS],
    /// Words of hash 2 of each stream, and the same with K.
    words2: [[Row; 16]; STREAMS],
    sums2: [[Row; 16]; STREAMS],
    /// Iterations still to run; a kernel that leaves on a hit stores what is left.
    pub remaining: u64,
    /// Siblings in use.
    pub siblings: u64,
    /// Loop registers between two calls, as offsets from the context; the last is a count.
    saved: [u64; 5],
    /// Threshold for the top word of the digest number.
    pub limit: u64,
    /// Of each header: its state behind round 3 without the nonce, its midstate; each (f, e, b, a) and (h, g, d, c).
    headers: [[Row; 4]; MAX_SIBLINGS],
    /// Message schedule of the next nonces.
    group_w: [[Row; W_ROWS]; STREAMS],
    /// K in the rows that stand beside those of `group_w`.
    group_k: [Row; W_ROWS],
    /// Schedule + K of these nonces and of the next, by turns.
    group_kw: [[[Row; KW_ROWS]; STREAMS]; 2],
}

/// Offsets that the generated text holds.
#[allow(dead_code, reason = "most are for the generator")]
#[allow(missing_docs, reason = "each is named after the field that it finds")]
pub mod offset {
    use super::{Context, KW_ROWS, ROWS, STREAMS, W_ROWS, offset_of};
    pub const ROW: usize = 16;
    pub const DIGESTS: usize = offset_of!(Context, digests);
    pub const WORDS2: usize = offset_of!(Context, words2);
    pub const SUMS2: usize = offset_of!(Context, sums2);
    pub const REMAINING: usize = offset_of!(Context, remaining);
    pub const SIBLINGS: usize = offset_of!(Context, siblings);
    pub const SAVED: usize = offset_of!(Context, saved);
    pub const LIMIT: usize = offset_of!(Context, limit);
    pub const HEADERS: usize = offset_of!(Context, headers);
    pub const HEADER_BYTES: usize = 4 * ROW;
    pub const GROUP_W: usize = offset_of!(Context, group_w);
    /// From a row of the first stream in `group_w` to its K.
    pub const W_TO_K: usize = offset_of!(Context, group_k) - GROUP_W;
    pub const W_STREAM: usize = W_ROWS * ROW;
    pub const GROUP_KW: usize = offset_of!(Context, group_kw);
    pub const KW_STREAM: usize = KW_ROWS * ROW;
    pub const KW_BYTES: usize = STREAMS * KW_STREAM;
    const _: () = assert!(ROWS * ROW == DIGESTS);
}

impl Context {
    /// A context for a header and its siblings, from nonce `start` on, `groups` groups of [`STREAMS`] nonces. The results
    /// of the first [`LAG`] iterations belong to nothing.
    pub fn new(header: &PreparedHeader, start: u32, groups: u64, limit: u32) -> Self {
        let siblings = header.siblings();
        let mut context = Self {
            constants: constants(&header.hoisted_tail(), header.tail()),
            digests: [[[0; 4]; 2]; STREAMS],
            words2: [[[0; 4]; 16]; STREAMS],
            sums2: [[[0; 4]; 16]; STREAMS],
            remaining: groups * siblings as u64 + LAG,
            siblings: siblings as u64,
            saved: [
                offset::HEADERS as u64,
                offset::GROUP_KW as u64,
                (offset::GROUP_W + 4 * offset::ROW) as u64,
                (offset::GROUP_KW + offset::KW_BYTES) as u64,
                siblings as u64,
            ],
            limit: limit.into(),
            headers: [[[0; 4]; 4]; MAX_SIBLINGS],
            group_w: [[[0; 4]; W_ROWS]; STREAMS],
            group_k: [[0; 4]; W_ROWS],
            group_kw: [[[[0; 4]; KW_ROWS]; STREAMS]; 2],
        };
        context.group_k[..16].copy_from_slice(K.as_chunks().0);
        for (i, rows) in context.headers[..siblings].iter_mut().enumerate() {
            *rows = header_rows(&header.hoisted_midstate(i));
        }
        for stream in 0..STREAMS {
            let [now, next] = [0, STREAMS].map(|ahead| start.wrapping_add((ahead + stream) as u32));
            // These nonces' schedule here and now; that of the next is the kernel's work.
            let w = expand(block(header.tail(), now));
            for (row, i) in context.group_kw[0][stream].iter_mut().zip(4..16) {
                *row = core::array::from_fn(|word| w[4 * i + word].wrapping_add(K[4 * i + word]));
            }
            for (rows, block) in context.group_w[stream].iter_mut().zip(block(header.tail(), next).as_chunks().0) {
                *rows = *block;
            }
            context.group_kw[0][stream][NONCE_ROW] = twice(now.swap_bytes());
            context.group_kw[1][stream][NONCE_ROW] = twice(next.swap_bytes());
            // The kernel for one header takes the step before it uses these, the others behind it.
            context.constants[ROW_NEXT + stream] = twice(if siblings == 1 { now } else { next });
        }
        context
    }

    /// Calls a kernel until the work is done: `enter` runs it on this context once, `hit` gets the number of a group in
    /// which anything was found, with a mask of nonces for each sibling, and says whether to go on.
    pub fn run(
        &mut self,
        mut enter: impl FnMut(&mut Self) -> u32,
        mut hit: impl FnMut(u64, &[u32]) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        // A byte a stream becomes a bit a stream.
        let mut enter = |context: &mut Self| {
            let bytes = enter(context);
            bytes & 1 | bytes >> 7 & 2
        };
        let (siblings, total) = (self.siblings, self.remaining);
        while self.remaining > 0 {
            let mask = enter(self);
            let done = total - self.remaining;
            if mask == 0 || done <= LAG {
                continue;
            }
            let index = done - LAG - 1;
            let (group, sibling) = (index / siblings, index % siblings);
            let mut masks = [0; MAX_SIBLINGS];
            masks[sibling as usize] = mask;
            // The rest of the group, and no further: its hits may be the last that are wanted.
            let rest = siblings - 1 - sibling;
            let after = self.remaining - rest;
            self.remaining = rest;
            while self.remaining > 0 {
                let mask = enter(self);
                masks[(siblings - 1 - self.remaining) as usize] = mask;
            }
            self.remaining = after;
            hit(group, &masks[..siblings as usize])?;
        }
        ControlFlow::Continue(())
    }
}

/// Iterations between the one that takes nonces up and the one that returns their hits.
pub const LAG: u64 = 1;

/// Word 15 of the second hash's block: the length of a digest in bits. Its word 8 is the same end mark as [`W4`].
const W15_DIGEST: u32 = 256;

/// The header's second block; a header's nonce is little-endian, a block big-endian.
fn block(tail: [u32; 3], nonce: u32) -> [u32; 16] {
    let mut block = [0; 16];
    block[..3].copy_from_slice(&tail);
    (block[3], block[4], block[15]) = (nonce.swap_bytes(), W4, W15);
    block
}

/// A word where e and a are.
const fn twice(word: u32) -> Row {
    [0, word, 0, word]
}

/// The state as the instructions want it.
const fn state([a, b, c, d, e, f, g, h]: [u32; 8]) -> [Row; 2] {
    [[f, e, b, a], [h, g, d, c]]
}

fn header_rows(m: &HoistedMidstate) -> [Row; 4] {
    let ([b, c, d], [f, g, h]) = (m.bcd3, m.fgh3);
    let [x, y] = state([m.a3, b, c, d, m.e3, f, g, h]);
    let [v, w] = state(m.midstate);
    [x, y, v, w]
}

/// The constants of a header: its tail and the last three words of its first hash's block.
pub fn constants(tail: &HoistedTail, words: [u32; 3]) -> [Row; ROWS] {
    let mut rows = [[0; 4]; ROWS];
    rows[ROW_K2..ROW_K2 + 16].copy_from_slice(K.as_chunks().0);
    rows[ROW_K60] = rows[ROW_K2 + 15];
    rows[ROW_K2 + 15][0] = K[60].wrapping_add(IV[7]);
    let sum = |t: usize, w: Row| core::array::from_fn(|i| K[t + i].wrapping_add(w[i]));
    let (w1_4, w1_12, w2_8, w2_12) = ([W4, 0, 0, 0], [0, 0, 0, W15], [W4, 0, 0, 0], [0, 0, 0, W15_DIGEST]);
    rows[ROW_KW1 + 1] = sum(4, w1_4);
    rows[ROW_KW1 + 2] = sum(8, [0; 4]);
    rows[ROW_KW1 + 3] = sum(12, w1_12);
    rows[ROW_KW2 + 2] = sum(8, w2_8);
    rows[ROW_KW2 + 3] = sum(12, w2_12);
    (rows[ROW_W2], rows[ROW_W2 + 1]) = (w2_8, w2_12);
    [rows[ROW_IV], rows[ROW_IV + 1]] = state(IV);
    (rows[ROW_W1_4], rows[ROW_W1_12]) = (w1_4, w1_12);
    // sigma0 of the words 5 to 8 is nothing, the words 13 to 16 are known.
    rows[ROW_W1_20] = [W4, 0, W15, tail.w16];
    // The words 12 to 14 are nothing.
    rows[ROW_W1_28] = [0, 0, small_sigma0(W15), W15.wrapping_add(small_sigma0(tail.w16))];
    rows[ROW_TAIL] = [words[0], words[1], words[2], 0];
    rows[ROW_SWAP] = core::array::from_fn(|i| 0x0001_0203 + 0x0404_0404 * i as u32);
    rows[ROW_STEP] = twice(STREAMS as u32);
    rows
}
