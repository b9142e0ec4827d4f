//! The memory that a pipelined kernel works in: slots, constants and loop control at fixed offsets. Part of F3.
//!
//! The generator (`kernelgen`) takes it from here, by the feature of that name, so the offsets in the generated text and the
//! struct that the library fills are the same lines. It holds no code that runs a kernel.

use core::mem::offset_of;
use core::ops::ControlFlow;

use crate::pow::MAX_SIBLINGS;
use crate::pow::hoist::{HoistedMidstate, HoistedTail, W4, W15};
use crate::sha256::{IV, K, round, small_sigma0, small_sigma1};

/// Nonces of one unit: the 32-bit lanes of a 512-bit register.
pub const LANES: usize = 16;
/// Rows of a nonce group's schedule: a sibling kernel makes `steps × siblings` from row 18 on, some of them past 63.
pub const GROUP_VECTORS: usize = 12 * MAX_SIBLINGS + 18;

/// One 512-bit register.
pub type Vector = [u32; LANES];

// Vector slots (index into `Context::slots`). All lie within 127 vectors, so their displacement is one byte.
/// `W[0..=60]` of hash 2; the first eight are the digest of hash 1.
pub const SLOT_W2: usize = 0;
/// `W[16..64]` of hash 1 (single kernel).
pub const SLOT_W1: usize = 64;
/// State of hash 1 between two iterations (rotated kernel).
pub const SLOT_STATE: usize = 112;
/// The nonces as numbers: those last taken up (single kernel) or those of the next group (sibling kernels).
pub const SLOT_NONCE: usize = 120;
/// The nonces that hash 1 works on, as word 3 of the block: a header's nonce is little-endian, a block big-endian.
pub const SLOT_W3: usize = 121;
/// Byte shuffle that turns every word round.
pub const SLOT_SWAP: usize = 122;
/// Number of slots.
pub const SLOTS: usize = 123;

// Words of `Context::shared`: the same for every header.
/// `K[0..64]`.
pub const SHARED_K: usize = 0;
/// `K[60] + IV[7]`: the last addend of the only digest word that is looked at.
pub const SHARED_K60_IV7: usize = 64;
/// Threshold for the top word of the digest number.
pub const SHARED_THRESHOLD: usize = 65;
/// 16: the step of the nonces.
pub const SHARED_SIXTEEN: usize = 66;
/// Hash 2, round 0: new e = W0 + this.
pub const SHARED_E1: usize = 67;
/// Hash 2, round 0: new a = W0 + this.
pub const SHARED_A1: usize = 68;
/// Hash 2, rounds 1-3: h (an IV word) + K.
pub const SHARED_HK: usize = 69; // ..72, by round - 1
/// Hash 2, rounds 8-15: K + W, both known.
pub const SHARED_KW: usize = 72; // ..80, by round - 8
/// The initial state.
pub const SHARED_IV: usize = 80; // ..88
/// sigma1(W15) of hash 2.
pub const SHARED_S1_W15: usize = 88;
/// W15 of hash 2.
pub const SHARED_W15: usize = 89;
/// sigma0(W8) of hash 2.
pub const SHARED_S0_W8: usize = 90;
/// W8 of hash 2.
pub const SHARED_W8: usize = 91;
/// sigma0(W15) of hash 2.
pub const SHARED_S0_W15: usize = 92;
/// Number of words.
pub const SHARED_WORDS: usize = 96;

// Words of a header's block (`Context::headers`).
/// e after round 3 = nonce word + this.
pub const HEADER_E4: usize = 0;
/// a after round 3 = nonce word + this.
pub const HEADER_A4: usize = 1;
/// b, c, d after round 3.
pub const HEADER_BCD: usize = 2; // ..5
/// f, g after round 3.
pub const HEADER_FG: usize = 5; // ..7
/// h + K + W of rounds 4-6, K + W of rounds 7-17; by round - 4.
pub const HEADER_KW: usize = 7; // ..21
/// The known part of W18.
pub const HEADER_W18: usize = 21;
/// The known part of W19.
pub const HEADER_W19: usize = 22;
/// W4.
pub const HEADER_W4: usize = 23;
/// W15.
pub const HEADER_W15: usize = 24;
/// W16.
pub const HEADER_W16: usize = 25;
/// W17.
pub const HEADER_W17: usize = 26;
/// The known part of W30.
pub const HEADER_W30: usize = 27;
/// The known part of W31.
pub const HEADER_W31: usize = 28;
/// The known part of W32.
pub const HEADER_W32: usize = 29;
/// The midstate, added at the end.
pub const HEADER_MIDSTATE: usize = 30; // ..38
/// Number of words.
pub const HEADER_WORDS: usize = 64;

/// Everything a pipelined kernel reads and writes. It is entered with a pointer to one and touches nothing else.
#[repr(C, align(64))]
pub struct Context {
    /// Vectors that pass through memory.
    pub slots: [Vector; SLOTS],
    /// Words that no header changes.
    pub shared: [u32; SHARED_WORDS],
    /// Iterations still to run; a kernel that leaves on a hit stores what is left.
    pub remaining: u64,
    /// Siblings in use (sibling kernels).
    pub siblings: u64,
    /// Loop registers of a sibling kernel between two calls, as offsets from the context.
    pub saved: [u64; 6],
    /// One block a header.
    pub headers: [[u32; HEADER_WORDS]; MAX_SIBLINGS],
    /// Message schedule of the next nonce group (sibling kernels).
    pub group_w: [Vector; GROUP_VECTORS],
    /// Schedule + K of this nonce group and of the next, by turns (sibling kernels).
    pub group_kw: [[Vector; GROUP_VECTORS]; 2],
}

// Offsets that the generated text holds.
/// Of [`Context::shared`] in a context, in bytes.
pub const OFFSET_SHARED: usize = offset_of!(Context, shared);
/// Of [`Context::remaining`].
pub const OFFSET_REMAINING: usize = offset_of!(Context, remaining);
/// Of [`Context::siblings`].
pub const OFFSET_SIBLINGS: usize = offset_of!(Context, siblings);
/// Of [`Context::saved`].
pub const OFFSET_SAVED: usize = offset_of!(Context, saved);
/// Of [`Context::headers`].
pub const OFFSET_HEADERS: usize = offset_of!(Context, headers);
/// Of [`Context::group_w`].
pub const OFFSET_GROUP_W: usize = offset_of!(Context, group_w);
/// Of [`Context::group_kw`].
pub const OFFSET_GROUP_KW: usize = offset_of!(Context, group_kw);

impl Default for Context {
    fn default() -> Self {
        Self::new()
    }
}

impl Context {
    /// A context for nothing yet: constants in place, no header, no nonce.
    pub const fn new() -> Self {
        Self {
            slots: empty_slots(),
            shared: SHARED,
            remaining: 0,
            siblings: 0,
            saved: [0; 6],
            headers: [[0; HEADER_WORDS]; MAX_SIBLINGS],
            group_w: [[0; LANES]; GROUP_VECTORS],
            group_kw: [[[0; LANES]; GROUP_VECTORS]; 2],
        }
    }

    /// Sets the header of sibling `index`.
    pub fn set_header(&mut self, index: usize, midstate: &HoistedMidstate, tail: &HoistedTail) {
        self.headers[index] = header_block(midstate, tail);
    }

    /// Starts the single kernel at nonce `start`. The first [`SINGLE_LAG`] results belong to nothing.
    pub fn start_single(&mut self, start: u32, units: u64, threshold: u32) {
        self.shared[SHARED_THRESHOLD] = threshold;
        // The kernel adds 16 before it takes a unit up.
        self.slots[SLOT_NONCE] = nonces(start.wrapping_sub(LANES as u32));
        self.remaining = units + SINGLE_LAG;
    }

    /// Starts a sibling kernel at nonce `start`, `groups` groups of 16 nonces for each of `siblings` headers. The
    /// first [`SIBLINGS_LAG`] results belong to nothing.
    pub fn start_siblings(&mut self, siblings: usize, tail: [u32; 3], start: u32, groups: u64, threshold: u32) {
        self.shared[SHARED_THRESHOLD] = threshold;
        self.siblings = siblings as u64;
        self.remaining = groups * siblings as u64 + SIBLINGS_LAG;
        let first = nonces(start).map(u32::swap_bytes);
        let next = nonces(start.wrapping_add(LANES as u32));
        self.slots[SLOT_W3] = first;
        self.slots[SLOT_NONCE] = next;
        // The first group's schedule here and now; its last rows are the kernel's habit of going on past 63.
        self.group_w[..16].copy_from_slice(&block_vectors(tail, first));
        for t in 16..64 {
            self.schedule_step(t);
        }
        for ((kw, w), k) in self.group_kw[0].iter_mut().zip(&self.group_w).zip(&K) {
            *kw = w.map(|w| w.wrapping_add(*k));
        }
        self.group_w[3] = next.map(u32::swap_bytes);
        let header = OFFSET_HEADERS as u64;
        self.saved = [
            header,
            OFFSET_GROUP_KW as u64,
            OFFSET_GROUP_W as u64 + 18 * 64,
            OFFSET_GROUP_KW as u64 + (GROUP_VECTORS as u64 + 18) * 64,
            OFFSET_SHARED as u64 + 18 * 4,
            siblings as u64,
        ];
    }

    /// Calls the single kernel until the started work is done: `enter` runs it on this context once, `hit` gets each
    /// mask that is not empty with the number of its unit and says whether to go on.
    pub fn run_single(
        &mut self,
        mut enter: impl FnMut(&mut Self) -> u32,
        mut hit: impl FnMut(u64, u32) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let total = self.remaining;
        while self.remaining > 0 {
            let mask = enter(self);
            let done = total - self.remaining;
            if mask != 0 && done > SINGLE_LAG {
                hit(done - SINGLE_LAG - 1, mask)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// The same for a sibling kernel: `hit` gets the number of a nonce group and the masks of all its siblings.
    pub fn run_groups(
        &mut self,
        mut enter: impl FnMut(&mut Self) -> u32,
        mut hit: impl FnMut(u64, &[u32]) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let (siblings, total) = (self.siblings, self.remaining);
        while self.remaining > 0 {
            let mask = enter(self);
            let done = total - self.remaining;
            if mask == 0 || done <= SIBLINGS_LAG {
                continue;
            }
            let index = done - SIBLINGS_LAG - 1;
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

    fn schedule_step(&mut self, t: usize) {
        let w = &self.group_w;
        let mut out = [0; LANES];
        for (lane, out) in out.iter_mut().enumerate() {
            *out = small_sigma1(w[t - 2][lane])
                .wrapping_add(w[t - 7][lane])
                .wrapping_add(small_sigma0(w[t - 15][lane]))
                .wrapping_add(w[t - 16][lane]);
        }
        self.group_w[t] = out;
    }
}

/// Iterations between the one that takes a unit up and the one that returns its mask, single kernel.
pub const SINGLE_LAG: u64 = 2;
/// The same for the sibling kernels.
pub const SIBLINGS_LAG: u64 = 1;

/// How many siblings a kernel with `steps` schedule steps an iteration serves: enough that the next group's 46 words
/// are ready in time.
pub const fn sibling_range(steps: usize) -> (usize, usize) {
    (46usize.div_ceil(steps), MAX_SIBLINGS)
}

/// `start`, `start + 1`, ... modulo 2^32.
fn nonces(start: u32) -> Vector {
    core::array::from_fn(|lane| start.wrapping_add(lane as u32))
}

/// The header's second block for a vector of nonces.
fn block_vectors(tail: [u32; 3], w3: Vector) -> [Vector; 16] {
    let mut block = [[0; LANES]; 16];
    for (vector, word) in block.iter_mut().zip(tail) {
        *vector = [word; LANES];
    }
    block[3] = w3;
    block[4] = [W4; LANES];
    block[15] = [W15; LANES];
    block
}

/// Word 15 of the second hash's block: the length of a digest in bits. Its word 8 is the same end mark as [`W4`].
const W15_DIGEST: u32 = 256;

fn header_block(midstate: &HoistedMidstate, tail: &HoistedTail) -> [u32; HEADER_WORDS] {
    let mut block = [0; HEADER_WORDS];
    block[HEADER_E4] = midstate.e3;
    block[HEADER_A4] = midstate.a3;
    block[HEADER_BCD..HEADER_BCD + 3].copy_from_slice(&midstate.bcd3);
    // h after round 3 is part of round 4's sum.
    block[HEADER_FG..HEADER_FG + 2].copy_from_slice(&midstate.fgh3[..2]);
    block[HEADER_KW..HEADER_KW + 3].copy_from_slice(&midstate.hkw);
    block[HEADER_KW + 3..HEADER_KW + 12].copy_from_slice(&K[7..16]);
    for (t, w) in [(15, W15), (16, tail.w16), (17, tail.w17)] {
        block[HEADER_KW + t - 4] = K[t].wrapping_add(w);
    }
    block[HEADER_W18] = tail.w18;
    block[HEADER_W19] = tail.w19;
    block[HEADER_W4] = W4;
    block[HEADER_W15] = W15;
    block[HEADER_W16] = tail.w16;
    block[HEADER_W17] = tail.w17;
    block[HEADER_W30] = small_sigma0(W15);
    block[HEADER_W31] = tail.w31;
    block[HEADER_W32] = tail.w32;
    block[HEADER_MIDSTATE..HEADER_MIDSTATE + 8].copy_from_slice(&midstate.midstate);
    block
}

const fn empty_slots() -> [Vector; SLOTS] {
    let mut slots = [[0; LANES]; SLOTS];
    let mut lane = 0;
    while lane < LANES {
        // The shuffle works on 16-byte rows.
        slots[SLOT_SWAP][lane] = 0x0001_0203 + 0x0404_0404 * (lane as u32 % 4);
        lane += 1;
    }
    slots
}

/// [`Context::shared`] with a threshold of zero.
const SHARED: [u32; SHARED_WORDS] = {
    let mut shared = [0; SHARED_WORDS];
    let mut t = 0;
    while t < 64 {
        shared[SHARED_K + t] = K[t];
        t += 1;
    }
    shared[SHARED_K60_IV7] = K[60].wrapping_add(IV[7]);
    shared[SHARED_SIXTEEN] = LANES as u32;
    let after = round(IV, K[0]);
    shared[SHARED_E1] = after[4];
    shared[SHARED_A1] = after[0];
    t = 0;
    while t < 3 {
        shared[SHARED_HK + t] = K[t + 1].wrapping_add(IV[6 - t]);
        t += 1;
    }
    t = 0;
    while t < 8 {
        let w = match t {
            0 => W4,
            7 => W15_DIGEST,
            _ => 0,
        };
        shared[SHARED_KW + t] = K[t + 8].wrapping_add(w);
        shared[SHARED_IV + t] = IV[t];
        t += 1;
    }
    shared[SHARED_S1_W15] = small_sigma1(W15_DIGEST);
    shared[SHARED_W15] = W15_DIGEST;
    shared[SHARED_S0_W8] = small_sigma0(W4);
    shared[SHARED_W8] = W4;
    shared[SHARED_S0_W15] = small_sigma0(W15_DIGEST);
    shared
};
