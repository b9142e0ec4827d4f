//! The SHA2 instructions of ARMv8: Apple since A7, most Cortex-A and all Neoverse cores. Two or four streams, since one
//! waits for the latency of its own rounds. Not measured on hardware: by llvm-mca 19 a hash takes 104 cycles with two
//! streams and 115 with four on Neoverse N1 (V1: 79 and 90, V2: 101 and 113, Apple M1: 103 and 121), 86 with two streams and
//! siblings on N1. Which is better on a core is left to the calibration.
//!
//! The state is held as the instructions want it, in two vectors: (a, b, c, d) and (e, f, g, h), lowest lane first.
#![allow(unsafe_code)]

use core::arch::aarch64::*;

use super::super::hash_many::{Message, NODE_PADDING_KW};
use super::super::hits::{Hits, Next};
use crate::pow::hoist::{HoistedMidstate, HoistedTail, W4, W15};
use crate::pow::{BlockDigest, MAX_SIBLINGS, PreparedHeader};
use crate::sha256::{IV, K, small_sigma0};

/// Proof that this processor has the instructions.
#[derive(Clone, Copy)]
pub(crate) struct Sha2(());

impl Sha2 {
    /// The token, when it does.
    pub(crate) fn detect() -> Option<Self> {
        let has = std::arch::is_aarch64_feature_detected!("neon") && std::arch::is_aarch64_feature_detected!("sha2");
        has.then_some(Self(()))
    }
}

/// Scans a range with any number of siblings, `N` nonces side by side.
pub(crate) fn scan<const N: usize>(
    _: Sha2,
    header: &PreparedHeader,
    start: u32,
    len: u64,
    limit: u32,
    hits: &mut Hits,
) {
    // SAFETY: the token says that the instructions exist.
    unsafe { scan_inner::<N>(header, start, len, limit, hits) }
}

/// The double SHA-256 of each message of `bytes`, `N` side by side; as many digests as messages.
pub(crate) fn hash_many<const N: usize>(_: Sha2, message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
    // SAFETY: the token says that the instructions exist.
    unsafe { hash_many_inner::<N>(message, bytes, digests) }
}

/// (a, b, c, d) and (e, f, g, h).
#[derive(Clone, Copy)]
struct State {
    abcd: uint32x4_t,
    efgh: uint32x4_t,
}

/// Sixteen words of a message or of its schedule, four a vector.
type Words = [uint32x4_t; 4];

/// Does `$body` for i of the list with i known to the compiler.
macro_rules! steps {
    ($i:ident in [$($value:literal)*] $body:block) => { $({ const $i: usize = $value; $body })* };
}

/// Four words, lowest lane first.
#[inline]
#[target_feature(enable = "neon")]
fn words(w: [u32; 4]) -> uint32x4_t {
    // SAFETY: the array has four words.
    unsafe { vld1q_u32(w.as_ptr()) }
}

/// Four words of a longer list, from 4·i.
#[inline]
#[target_feature(enable = "neon")]
fn quad(list: &[u32], i: usize) -> uint32x4_t {
    words(list[4 * i..4 * i + 4].try_into().expect("four words"))
}

#[inline]
#[target_feature(enable = "neon")]
fn state(s: &[u32; 8]) -> State {
    State { abcd: quad(s, 0), efgh: quad(s, 1) }
}

#[inline]
#[target_feature(enable = "neon")]
fn add_states(x: State, y: State) -> State {
    State { abcd: vaddq_u32(x.abcd, y.abcd), efgh: vaddq_u32(x.efgh, y.efgh) }
}

/// Four rounds with these K + W.
#[inline]
#[target_feature(enable = "neon,sha2")]
fn four_rounds(s: &mut State, kw: uint32x4_t) {
    let State { abcd, efgh } = *s;
    s.abcd = vsha256hq_u32(abcd, efgh, kw);
    s.efgh = vsha256h2q_u32(efgh, abcd, kw);
}

/// The words 4·I to 4·I + 3 of the schedule, I from 4; they take the place of the oldest four.
#[inline]
#[target_feature(enable = "neon,sha2")]
fn next_words<const I: usize>(w: &mut Words) -> uint32x4_t {
    let half = vsha256su0q_u32(w[I % 4], w[(I + 1) % 4]);
    w[I % 4] = vsha256su1q_u32(half, w[(I + 2) % 4], w[(I + 3) % 4]);
    w[I % 4]
}

/// The part of hash 1's schedule that does not depend on the nonce.
struct Tail {
    /// W16 to W19 without the nonce.
    w16: uint32x4_t,
    /// W28 to W31 without what comes from W21 to W29.
    w28: uint32x4_t,
}

impl Tail {
    #[inline]
    #[target_feature(enable = "neon")]
    fn new(tail: &HoistedTail) -> Self {
        Self {
            w16: words([tail.w16, tail.w17, tail.w18, tail.w19]),
            w28: words([0, 0, const { small_sigma0(W15) }, tail.w31]),
        }
    }
}

/// [`next_words`] of hash 1 (whose W4 to W15 are literals), given the vector (0, 0, 0, nonce word).
#[inline]
#[target_feature(enable = "neon,sha2")]
fn next_words_1<const I: usize>(w: &mut Words, tail: &Tail, nonce: uint32x4_t) -> uint32x4_t {
    let zero = vdupq_n_u32(0);
    let word = match I {
        4 => vaddq_u32(tail.w16, vsha256su0q_u32(nonce, zero)),
        5 => vsha256su1q_u32(words([W4, 0, 0, 0]), words([0, 0, 0, W15]), w[0]),
        6 => vsha256su1q_u32(zero, w[0], w[1]),
        7 => vsha256su1q_u32(tail.w28, w[1], w[2]),
        _ => return next_words::<I>(w),
    };
    w[I % 4] = word;
    word
}

#[target_feature(enable = "neon,sha2")]
fn scan_inner<const N: usize>(header: &PreparedHeader, start: u32, len: u64, limit: u32, hits: &mut Hits) {
    let tail = Tail::new(&header.hoisted_tail());
    let siblings = header.siblings();
    let mut hoisted = [HoistedMidstate::default(); MAX_SIBLINGS];
    for (i, sibling) in hoisted[..siblings].iter_mut().enumerate() {
        *sibling = header.hoisted_midstate(i);
    }
    let hoisted = &hoisted[..siblings];
    let zero = vdupq_n_u32(0);
    let mut offset = 0;
    while offset < len {
        let first = start.wrapping_add(offset as u32);
        let mut nonces = [zero; N];
        for (i, nonce) in nonces.iter_mut().enumerate() {
            *nonce = vsetq_lane_u32::<3>(first.wrapping_add(i as u32).swap_bytes(), zero);
        }
        let mut w = [[zero; 4]; N];
        let next = if let [only] = hoisted {
            let mut s = after_round_15(only, &nonces);
            steps!(I in [4 5 6 7 8 9 10 11 12 13 14 15] {
                for i in 0..N {
                    let kw = vaddq_u32(next_words_1::<I>(&mut w[i], &tail, nonces[i]), quad(&K, I));
                    four_rounds(&mut s[i], kw);
                }
            });
            let mask = second_hash_mask(only, &s, limit);
            if mask == 0 { Next::Go } else { hits.offer(offset, N, &[mask]) }
        } else {
            // K + W of the rounds 16 to 63 belongs to the nonce, so siblings share it.
            let mut kw = [[zero; N]; 12];
            steps!(I in [4 5 6 7 8 9 10 11 12 13 14 15] {
                for i in 0..N {
                    kw[I - 4][i] = vaddq_u32(next_words_1::<I>(&mut w[i], &tail, nonces[i]), quad(&K, I));
                }
            });
            let mut masks = [0; MAX_SIBLINGS];
            let mut any = 0;
            for (m, mask) in hoisted.iter().zip(&mut masks) {
                let mut s = after_round_15(m, &nonces);
                steps!(I in [0 1 2 3 4 5 6 7 8 9 10 11] {
                    for i in 0..N {
                        four_rounds(&mut s[i], kw[I][i]);
                    }
                });
                *mask = second_hash_mask(m, &s, limit);
                any |= *mask;
            }
            if any == 0 { Next::Go } else { hits.offer(offset, N, &masks[..siblings]) }
        };
        if next == Next::End {
            return;
        }
        offset += N as u64;
    }
}

/// The state of hash 1 behind round 15: the rounds to 3 are hoisted, from 4 to 15 the words are literals.
#[inline]
#[target_feature(enable = "neon,sha2")]
fn after_round_15<const N: usize>(m: &HoistedMidstate, nonces: &[uint32x4_t; N]) -> [State; N] {
    let [b, c, d] = m.bcd3;
    let [f, g, h] = m.fgh3;
    let hoisted = state(&[m.a3, b, c, d, m.e3, f, g, h]);
    let mut s = [hoisted; N];
    for (s, &nonce) in s.iter_mut().zip(nonces) {
        // From lane 3 to lane 0.
        let nonce = vextq_u32::<3>(nonce, vdupq_n_u32(0));
        *s = add_states(hoisted, State { abcd: nonce, efgh: nonce });
    }
    for kw in const {
        [
            [K[4].wrapping_add(W4), K[5], K[6], K[7]],
            [K[8], K[9], K[10], K[11]],
            [K[12], K[13], K[14], K[15].wrapping_add(W15)],
        ]
    } {
        let kw = words(kw);
        for s in &mut s {
            four_rounds(s, kw);
        }
    }
    s
}

/// From the states of hash 1 behind round 63: which of the streams have a top word of at most `limit`.
#[inline]
#[target_feature(enable = "neon,sha2")]
fn second_hash_mask<const N: usize>(m: &HoistedMidstate, first: &[State; N], limit: u32) -> u32 {
    let midstate = state(&m.midstate);
    // The digest of hash 1 is the message of hash 2.
    let padding = [words([0x8000_0000, 0, 0, 0]), words([0, 0, 0, 256])];
    let mut w = [[padding[0]; 4]; N];
    for (w, &s) in w.iter_mut().zip(first) {
        let State { abcd, efgh } = add_states(s, midstate);
        *w = [abcd, efgh, padding[0], padding[1]];
    }
    let mut s = [state(&IV); N];
    steps!(I in [0 1] {
        for i in 0..N {
            four_rounds(&mut s[i], vaddq_u32(w[i][I], quad(&K, I)));
        }
    });
    for kw in
        const { [[K[8].wrapping_add(0x8000_0000), K[9], K[10], K[11]], [K[12], K[13], K[14], K[15].wrapping_add(256)]] }
    {
        let kw = words(kw);
        for s in &mut s {
            four_rounds(s, kw);
        }
    }
    steps!(I in [4 5 6 7 8 9 10 11 12 13 14] {
        for i in 0..N {
            let word = if I == 6 {
                // The other half of W24 to W27 is literals.
                w[i][2] = vsha256su1q_u32(padding[0], w[i][0], w[i][1]);
                w[i][2]
            } else {
                next_words::<I>(&mut w[i])
            };
            four_rounds(&mut s[i], vaddq_u32(word, quad(&K, I)));
        }
    });
    // `e` of round 60 is `h` after round 63, so of the last four rounds only the second half is needed, and of that only
    // what comes from W60.
    let mut mask = 0;
    for i in 0..N {
        let kw = vaddq_u32(next_words::<15>(&mut w[i]), quad(&K, 15));
        let efgh = vsha256h2q_u32(s[i].efgh, s[i].abcd, kw);
        let top = vgetq_lane_u32::<3>(efgh).wrapping_add(IV[7]).swap_bytes();
        mask |= u32::from(top <= limit) << i;
    }
    mask
}

#[target_feature(enable = "neon,sha2")]
fn hash_many_inner<const N: usize>(message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
    let len = message.len();
    let zero = vdupq_n_u32(0);
    let iv = state(&IV);
    for (group, out) in bytes.chunks(len * N).zip(digests.chunks_mut(N)) {
        // Streams without a message repeat the first.
        let mut messages = [&group[..len]; N];
        for (stream, message) in messages.iter_mut().zip(group.chunks_exact(len)) {
            *stream = message;
        }
        let mut s = [iv; N];
        let mut w = [[zero; 4]; N];
        for (w, message) in w.iter_mut().zip(messages) {
            *w = [load_be(message, 0), load_be(message, 16), load_be(message, 32), load_be(message, 48)];
        }
        compress(&mut s, &mut w);
        match message {
            Message::Header => {
                for (w, message) in w.iter_mut().zip(messages) {
                    *w = [load_be(message, 64), words([W4, 0, 0, 0]), zero, words([0, 0, 0, W15])];
                }
                compress(&mut s, &mut w);
            }
            Message::Node => compress_node_padding(&mut s),
        }
        for (w, s) in w.iter_mut().zip(&mut s) {
            *w = [s.abcd, s.efgh, words([0x8000_0000, 0, 0, 0]), words([0, 0, 0, 256])];
            *s = iv;
        }
        compress(&mut s, &mut w);
        for (digest, s) in out.iter_mut().zip(s) {
            let mut words = [0u32; 8];
            for (half, vector) in words.chunks_exact_mut(4).zip([s.abcd, s.efgh]) {
                // SAFETY: `half` has room for four words.
                unsafe { vst1q_u32(half.as_mut_ptr(), vector) };
            }
            *digest = BlockDigest::from_words_be(words);
        }
    }
}

/// Four big-endian words of a message, from byte `at`.
#[inline]
#[target_feature(enable = "neon")]
fn load_be(message: &[u8], at: usize) -> uint32x4_t {
    let bytes = &message[at..at + 16];
    // SAFETY: the slice has 16 bytes.
    vreinterpretq_u32_u8(vrev32q_u8(unsafe { vld1q_u8(bytes.as_ptr()) }))
}

/// The compression function on every stream; uses up the words.
#[inline]
#[target_feature(enable = "neon,sha2")]
fn compress<const N: usize>(s: &mut [State; N], w: &mut [Words; N]) {
    let start = *s;
    steps!(I in [0 1 2 3] {
        for i in 0..N {
            four_rounds(&mut s[i], vaddq_u32(w[i][I], quad(&K, I)));
        }
    });
    steps!(I in [4 5 6 7 8 9 10 11 12 13 14 15] {
        for i in 0..N {
            let kw = vaddq_u32(next_words::<I>(&mut w[i]), quad(&K, I));
            four_rounds(&mut s[i], kw);
        }
    });
    for (s, start) in s.iter_mut().zip(start) {
        *s = add_states(*s, start);
    }
}

/// The compression of the block that pads a node: no schedule at all.
#[inline]
#[target_feature(enable = "neon,sha2")]
fn compress_node_padding<const N: usize>(s: &mut [State; N]) {
    let start = *s;
    steps!(I in [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15] {
        let kw = quad(&NODE_PADDING_KW, I);
        for s in s.iter_mut() {
            four_rounds(s, kw);
        }
    });
    for (s, start) in s.iter_mut().zip(start) {
        *s = add_states(*s, start);
    }
}
