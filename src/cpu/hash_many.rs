//! Many independent messages at once, for verification: 80-byte headers and 64-byte merkle nodes, one in each lane.
//! Nothing is shared between them, so there is no midstate; what is constant is the padding.

use super::lanes::Lanes;
use crate::pow::BlockDigest;
use crate::sha256::{IV, K, expand};

/// What a batch consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    /// Block headers of 80 bytes: a whole block and a quarter.
    Header,
    /// Pairs of digests, 64 bytes: one block, and a block of padding.
    Node,
}

impl Message {
    /// Length in bytes.
    pub(crate) const fn len(self) -> usize {
        match self {
            Self::Header => 80,
            Self::Node => 64,
        }
    }
}

/// K + W of the block that pads a message of 64 bytes: the end mark and a length of 512 bits.
pub(crate) const NODE_PADDING_KW: [u32; 64] = {
    let mut block = [0; 16];
    block[0] = 0x8000_0000;
    block[15] = 512;
    let w = expand(block);
    let mut kw = [0; 64];
    let mut t = 0;
    while t < 64 {
        kw[t] = K[t].wrapping_add(w[t]);
        t += 1;
    }
    kw
};

macro_rules! unroll {
    ($t:ident in [$($value:literal)*] $body:block) => { $({ const $t: usize = $value; $body })* };
}

/// The rounds 0 to 15 and 16 to 63, each with its body, where `T` is the round's number.
macro_rules! rounds {
    ($t:ident $first:block $rest:block) => {
        unroll!($t in [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15] $first);
        unroll!($t in [16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
                       36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63] $rest);
    };
}

/// The double SHA-256 of each message of `bytes`; as many digests as messages.
#[inline(always)]
pub(crate) fn hash_many<L: Lanes>(token: L::Token, message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
    let len = message.len();
    for (group, out) in bytes.chunks(len * L::LANES).zip(digests.chunks_mut(L::LANES)) {
        let state = [0, 1, 2, 3, 4, 5, 6, 7].map(|i: usize| L::splat(token, IV[i]));
        let first = compress(token, state, load::<L, 16>(token, group, len, 0));
        let state = match message {
            Message::Header => {
                let tail = load::<L, 4>(token, group, len, 64);
                let zero = L::splat(token, 0);
                let mut w = [zero; 16];
                w[..4].copy_from_slice(&tail);
                w[4] = L::splat(token, 0x8000_0000);
                w[15] = L::splat(token, 640);
                compress(token, first, w)
            }
            Message::Node => compress_node_padding(token, first),
        };
        let mut w = [L::splat(token, 0); 16];
        w[..8].copy_from_slice(&state);
        w[8] = L::splat(token, 0x8000_0000);
        w[15] = L::splat(token, 256);
        let state = [0, 1, 2, 3, 4, 5, 6, 7].map(|i: usize| L::splat(token, IV[i]));
        store(compress(token, state, w), out);
    }
}

/// `N` big-endian words of each message, from byte `at`. Lanes without a message repeat the first.
#[inline(always)]
fn load<L: Lanes, const N: usize>(token: L::Token, group: &[u8], len: usize, at: usize) -> [L; N] {
    let mut words = [[0u32; MOST_LANES]; N];
    for lane in 0..L::LANES {
        let from = if lane * len < group.len() { lane * len + at } else { at };
        for (word, bytes) in words.iter_mut().zip(group[from..from + 4 * N].chunks_exact(4)) {
            word[lane] = u32::from_ne_bytes(bytes.try_into().expect("chunks of 4"));
        }
    }
    std::array::from_fn(|i| L::load(token, &words[i]).swap_bytes())
}

/// The most lanes of any vector.
const MOST_LANES: usize = 16;

#[inline(always)]
fn store<L: Lanes>(state: [L; 8], out: &mut [BlockDigest]) {
    let mut words = [[0u32; MOST_LANES]; 8];
    for (words, vector) in words.iter_mut().zip(state) {
        vector.store(words);
    }
    for (lane, digest) in out.iter_mut().enumerate() {
        *digest = BlockDigest::from_words_be(std::array::from_fn(|i| words[i][lane]));
    }
}

/// The compression function on every lane.
#[inline(always)]
fn compress<L: Lanes>(token: L::Token, start: [L; 8], mut w: [L; 16]) -> [L; 8] {
    let mut s = start;
    rounds!(T {
        s = round(s, w[T].add(L::splat(token, K[T])).pin());
    } {
        w[T % 16] = w[T % 16]
            .add(w[(T + 1) % 16].small_sigma0())
            .add(w[(T + 9) % 16].add(w[(T + 14) % 16].small_sigma1()));
        s = round(s, w[T % 16].add(L::splat(token, K[T])).pin());
    });
    add_state(s, start)
}

/// The compression of the block that pads a node: no schedule at all.
#[inline(always)]
fn compress_node_padding<L: Lanes>(token: L::Token, start: [L; 8]) -> [L; 8] {
    let mut s = start;
    rounds!(T {
        s = round(s, L::splat(token, NODE_PADDING_KW[T]));
    } {
        s = round(s, L::splat(token, NODE_PADDING_KW[T]));
    });
    add_state(s, start)
}

/// One round.
#[inline(always)]
fn round<L: Lanes>([a, b, c, d, e, f, g, h]: [L; 8], kw: L) -> [L; 8] {
    let t1 = h.add(kw).pin().add(e.ch(f, g)).pin().add(e.big_sigma1());
    [t1.add(a.maj(b, c)).pin().add(a.big_sigma0()), a, b, c, d.add(t1), e, f, g]
}

#[inline(always)]
fn add_state<L: Lanes>(end: [L; 8], start: [L; 8]) -> [L; 8] {
    std::array::from_fn(|i| end[i].add(start[i]))
}
