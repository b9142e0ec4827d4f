//! The memory that the pipelined AVX2 kernel works in: rows of eight words at fixed offsets. Part of F3.
//!
//! The generator (`kernelgen`) takes it from here, by the feature of that name, so the offsets in the generated text and the
//! struct that the library fills are the same lines. It holds no code that runs a kernel.

use core::mem::offset_of;

use crate::pow::hoist::{HoistedMidstate, W4, W15};
use crate::pow::{MAX_SIBLINGS, PreparedHeader};
use crate::sha256::{IV, K};

/// Nonces of one unit: the 32-bit lanes of a 256-bit register.
pub const LANES: usize = 8;

/// One 256-bit register.
pub type Row = [u32; LANES];

/// What a stream begins with: a to h, b ^ c, f ^ g.
pub type Start = [Row; 10];

/// Rows of a stream's state in memory: the last four a, the last four e, the last two b ^ c, the last two f ^ g.
pub const STATE_ROWS: usize = 12;

/// Rows that state takes.
const STATES: usize = 2 * STATE_ROWS;

/// Everything a kernel reads and writes beside the header. Each call does hash 1 of one unit and hash 2 of the unit of the
/// call before.
///
/// A load can be held up by an older store whose address has the same low twelve bits, and state is stored all the time. So in
/// each page nothing else stands where state stands in the first, and the words of hash 2 stand where its K does not: on Zen 3
/// 178 cycles a hash, 205 to 213 with the same fields in a row.
#[repr(C, align(4096))]
pub struct Context {
    /// The state of each stream.
    state: [[Row; STATE_ROWS]; 2],
    /// K + W of hash 1; from row 16 on they are the nonces'.
    kw1: [Row; 64],
    /// Threshold for the top word of the digest number.
    limit: Row,
    /// Byte shuffle that turns every word round.
    swap: Row,
    /// K of the rounds 0 to 7.
    first_k: [Row; 8],
    /// Hash 2 begins with the initial state.
    initial: Start,
    /// The last addend of the only digest word that is looked at.
    last: Row,
    second: Second,
    words: [Words; 2],
}

/// The second page.
#[repr(C, align(4096))]
struct Second {
    _below: [Row; STATES],
    /// K + W of hash 2 up to round 15, then K; the digest of hash 1 is part of the first eight rows.
    kw2: [Row; 64],
}

/// The third for hash 1, the fourth for hash 2.
#[repr(C, align(4096))]
struct Words {
    _below: [Row; 64],
    /// W; row 3 of hash 1 holds the nonces, the first eight of hash 2 the digest of hash 1.
    w: [Row; 64],
}

/// Headers of a page.
const HEADERS: usize = MAX_SIBLINGS / 2;

/// The headers of all siblings, in pages of their own.
pub struct Headers([HeaderPage; 2]);

#[repr(C, align(4096))]
struct HeaderPage {
    _below: [Row; STATES],
    headers: [Header; HEADERS],
}

/// What a kernel reads of a header.
#[repr(C)]
pub struct Header {
    /// Hash 1 begins behind round 3; a and e are without the nonce.
    start: Start,
    /// Added behind round 63.
    midstate: [Row; 8],
}

/// Offsets that the generated text holds.
#[allow(dead_code, reason = "they are for the generator")]
#[allow(missing_docs, reason = "each is named after the field that it finds")]
pub mod offset {
    use super::{Context, Header, Row, STATE_ROWS, Words, offset_of};
    pub const ROW: usize = size_of::<Row>();
    pub const LAST: usize = offset_of!(Context, last);
    pub const W1: usize = offset_of!(Context, words) + offset_of!(Words, w);
    pub const W2: usize = W1 + size_of::<Words>();
    pub const NONCE: usize = W1 + 3 * ROW;
    pub const LIMIT: usize = offset_of!(Context, limit);
    pub const SWAP: usize = offset_of!(Context, swap);
    pub const FIRST_K: usize = offset_of!(Context, first_k);
    pub const INITIAL: usize = offset_of!(Context, initial);
    pub const KW2: usize = offset_of!(Context, second.kw2);
    pub const KW1: usize = offset_of!(Context, kw1);
    pub const STATE: usize = offset_of!(Context, state);
    pub const STATE_BYTES: usize = STATE_ROWS * ROW;
    pub const START: usize = offset_of!(Header, start);
    pub const MIDSTATE: usize = offset_of!(Header, midstate);
}

/// Word 15 of the second hash's block: the length of a digest in bits. Its word 8 is the same end mark as [`W4`].
const W15_DIGEST: u32 = 256;

impl Context {
    /// A context with its constants in place and no nonce yet, for the first words of a header's second block.
    pub fn new(tail: [u32; 3], limit: u32) -> Self {
        let zero = [0; LANES];
        let words = |block: [u32; 16]| Words {
            _below: [zero; 64],
            w: core::array::from_fn(|t| [block.get(t).copied().unwrap_or(0); LANES]),
        };
        let (mut block1, mut block2) = ([0; 16], [0; 16]);
        block1[..3].copy_from_slice(&tail);
        (block1[4], block1[15]) = (W4, W15);
        (block2[8], block2[15]) = (W4, W15_DIGEST);
        let kw =
            |block: [u32; 16]| core::array::from_fn(|t| [K[t].wrapping_add(block.get(t).copied().unwrap_or(0)); LANES]);
        Self {
            state: [[zero; STATE_ROWS]; 2],
            kw1: kw(block1),
            limit: [limit; LANES],
            // The shuffle works on 16-byte rows.
            swap: core::array::from_fn(|lane| 0x0001_0203 + 0x0404_0404 * (lane as u32 % 4)),
            first_k: core::array::from_fn(|t| [K[t]; LANES]),
            initial: start(IV),
            last: [IV[7]; LANES],
            second: Second { _below: [zero; STATES], kw2: kw(block2) },
            words: [words(block1), words(block2)],
        }
    }

    /// Takes eight nonces up, from `start` on.
    pub fn set_nonces(&mut self, start: u32) {
        // A header's nonce is little-endian, a block big-endian.
        self.words[0].w[3] = core::array::from_fn(|lane| start.wrapping_add(lane as u32).swap_bytes());
    }
}

impl Headers {
    /// Those of the siblings; the rest repeats the last.
    pub fn new(prepared: &PreparedHeader) -> Self {
        let header = |i: usize| Header::new(&prepared.hoisted_midstate(i.min(prepared.siblings() - 1)));
        Self(core::array::from_fn(|page| HeaderPage {
            _below: [[0; LANES]; STATES],
            headers: core::array::from_fn(|i| header(page * HEADERS + i)),
        }))
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = &Header> {
        self.0.iter().flat_map(|page| &page.headers)
    }
}

impl Header {
    fn new(m: &HoistedMidstate) -> Self {
        let ([b, c, d], [f, g, h]) = (m.bcd3, m.fgh3);
        Self { start: start([m.a3, b, c, d, m.e3, f, g, h]), midstate: m.midstate.map(|word| [word; LANES]) }
    }
}

fn start(state: [u32; 8]) -> Start {
    let [_, b, c, _, _, f, g, _] = state;
    core::array::from_fn(|i| match i {
        8 => [b ^ c; LANES],
        9 => [f ^ g; LANES],
        _ => [state[i]; LANES],
    })
}
