//! Many independent messages at once, for verification: 80-byte headers and 64-byte merkle nodes, one in each lane.
//! Nothing is shared between them, so there is no midstate; what is constant is the padding.

use super::lanes::Lanes;
use super::rounds::{rounds, whole};
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
    /// Length of the longest in bytes.
    #[cfg(target_arch = "x86_64")]
    pub(crate) const MOST: usize = Self::Header.len();

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

/// The double SHA-256 of each message of `bytes`; as many digests as messages.
#[inline(always)]
pub(crate) fn hash_many<L: Lanes>(token: L::Token, message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
    let len = message.len();
    for (group, out) in bytes.chunks(len * L::LANES).zip(digests.chunks_mut(L::LANES)) {
        // One body of rounds serves every block but the node's padding: code size and compile time.
        let mut w = load::<L, 16>(token, group, len, 0);
        let mut state = initial(token);
        let mut left = if message == Message::Header { 2 } else { 1 };
        loop {
            state = compress(token, state, w);
            if left == 0 {
                break;
            }
            w = [L::splat(token, 0); 16];
            if left == 2 {
                w[..4].copy_from_slice(&load::<L, 4>(token, group, len, 64));
                w[4] = L::splat(token, 0x8000_0000);
                w[15] = L::splat(token, 640);
            } else {
                if message == Message::Node {
                    state = compress_node_padding(token, state);
                }
                w[..8].copy_from_slice(&state);
                w[8] = L::splat(token, 0x8000_0000);
                w[15] = L::splat(token, 256);
                state = initial(token);
            }
            left -= 1;
        }
        store(state, out);
    }
}

#[inline(always)]
fn initial<L: Lanes>(token: L::Token) -> [L; 8] {
    std::array::from_fn(|i| L::splat(token, IV[i]))
}

/// `N` big-endian words of each message, from byte `at`. Lanes without a message repeat the first.
#[inline(always)]
fn load<L: Lanes, const N: usize>(token: L::Token, group: &[u8], len: usize, at: usize) -> [L; N] {
    let row = |lane| if lane * len < group.len() { lane * len + at } else { at };
    let mut words = L::load_rows::<N>(token, group, row);
    for word in &mut words {
        *word = word.swap_bytes();
    }
    words
}

#[inline(always)]
fn store<L: Lanes>(state: [L; 8], out: &mut [BlockDigest]) {
    for (digest, words) in out.iter_mut().zip(L::rows(state)) {
        *digest = BlockDigest::from_words_be(words);
    }
}

/// The compression function on every lane.
#[inline(always)]
fn compress<L: Lanes>(token: L::Token, start: [L; 8], mut w: [L; 16]) -> [L; 8] {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = start;
    let end;
    rounds!(a b c d e f g h
        [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
         40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63]
        (T h) { h.add(kw::<L, T>(token, &mut w)).pin() } whole => end);
    add_state(end, start)
}

/// K + W of a round, T from 0 in order.
#[inline(always)]
fn kw<L: Lanes, const T: usize>(token: L::Token, w: &mut [L; 16]) -> L {
    if T >= 16 {
        w[const { T % 16 }] = w[const { T % 16 }]
            .add(w[const { (T + 1) % 16 }].small_sigma0())
            .add(w[const { (T + 9) % 16 }].add(w[const { (T + 14) % 16 }].small_sigma1()));
    }
    w[const { T % 16 }].add(L::splat(token, const { K[T] })).pin()
}

/// The compression of the block that pads a node: no schedule at all.
#[inline(always)]
fn compress_node_padding<L: Lanes>(token: L::Token, start: [L; 8]) -> [L; 8] {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = start;
    let end;
    rounds!(a b c d e f g h
        [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
         40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63]
        (T h) { h.add(L::splat(token, const { NODE_PADDING_KW[T] })).pin() } whole => end);
    add_state(end, start)
}

#[inline(always)]
fn add_state<L: Lanes>(end: [L; 8], start: [L; 8]) -> [L; 8] {
    std::array::from_fn(|i| end[i].add(start[i]))
}
