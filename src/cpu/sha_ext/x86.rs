//! SHA-NI: Intel since Goldmont (2016) and Ice Lake (2019), AMD since Zen (2017). Four streams: one leaves the unit idle
//! three quarters of the time (Zen 5: 227 cycles a hash with one, 157 with two, 140 with four).
//!
//! The state is held as the instructions want it, in two vectors: (f, e, b, a) and (h, g, d, c), lowest lane first.
#![allow(unsafe_code)]
#![expect(clippy::needless_range_loop, reason = "streams are counted: several arrays go with each")]

use core::arch::x86_64::*;

use super::super::hash_many::{Message, NODE_PADDING_KW};
use super::super::hits::{Hits, Next};
use crate::pow::hoist::{HoistedMidstate, W4, W15};
use crate::pow::{BlockDigest, MAX_SIBLINGS, PreparedHeader};
use crate::sha256::{IV, K};

/// Independent hashes that advance together.
pub(crate) const STREAMS: usize = 4;

/// Proof that this processor has the instructions.
#[derive(Clone, Copy)]
pub(crate) struct ShaNi(());

impl ShaNi {
    /// The token, when it does. AVX must not be enabled here: the SHA instructions have no VEX encoding, and a compiler that
    /// may copy through 256-bit registers leaves their upper halves dirty, which made this kernel a hundred times slower.
    pub(crate) fn detect() -> Option<Self> {
        let has = std::arch::is_x86_feature_detected!("sha")
            && std::arch::is_x86_feature_detected!("ssse3")
            && std::arch::is_x86_feature_detected!("sse4.1");
        has.then_some(Self(()))
    }
}

/// Scans a range with any number of siblings.
pub(crate) fn scan(_: ShaNi, header: &PreparedHeader, start: u32, len: u64, limit: u32, hits: &mut Hits) {
    // SAFETY: the token says that the instructions exist.
    unsafe { scan_inner(header, start, len, limit, hits) }
}

/// The double SHA-256 of each message of `bytes`; as many digests as messages.
pub(crate) fn hash_many(_: ShaNi, message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
    // SAFETY: the token says that the instructions exist.
    unsafe { hash_many_inner(message, bytes, digests) }
}

/// Message words of one block in each stream, four a vector.
type Words = [[__m128i; 4]; STREAMS];
/// (f, e, b, a) and (h, g, d, c) in each stream.
type States = [[__m128i; 2]; STREAMS];

/// Four words, lowest lane first.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn words(w: [u32; 4]) -> __m128i {
    _mm_setr_epi32(w[0].cast_signed(), w[1].cast_signed(), w[2].cast_signed(), w[3].cast_signed())
}

/// K of the rounds 4·i to 4·i + 3.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn k(i: usize) -> __m128i {
    words([K[4 * i], K[4 * i + 1], K[4 * i + 2], K[4 * i + 3]])
}

/// The state as the instructions want it.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn state(s: [u32; 8]) -> [__m128i; 2] {
    let [a, b, c, d, e, f, g, h] = s;
    [words([f, e, b, a]), words([h, g, d, c])]
}

/// The digest's words 0 to 3 and 4 to 7, lowest lane first.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn in_order([feba, hgdc]: [__m128i; 2]) -> [__m128i; 2] {
    let abef = _mm_shuffle_epi32::<0x1b>(feba);
    let ghcd = _mm_shuffle_epi32::<0xb1>(hgdc);
    [_mm_blend_epi16::<0xf0>(abef, ghcd), _mm_alignr_epi8::<8>(ghcd, abef)]
}

/// Four rounds with these K + W.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn four_rounds(s: &mut [__m128i; 2], kw: __m128i) {
    s[1] = _mm_sha256rnds2_epu32(s[1], s[0], kw);
    s[0] = _mm_sha256rnds2_epu32(s[0], s[1], _mm_shuffle_epi32::<0x0e>(kw));
}

/// The words 4·i to 4·i + 3 of the schedule, i from 4; they take the place of the oldest four.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn next_words(w: &mut [__m128i; 4], i: usize) -> __m128i {
    let (w0, w1, w2, w3) = (w[i % 4], w[(i + 1) % 4], w[(i + 2) % 4], w[(i + 3) % 4]);
    let sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8::<4>(w3, w2));
    w[i % 4] = _mm_sha256msg2_epu32(sum, w3);
    w[i % 4]
}

/// Does `$body` for i of the list with i known to the compiler.
macro_rules! steps {
    ($i:ident in [$($value:literal)*] $body:block) => { $({ const $i: usize = $value; $body })* };
}

#[target_feature(enable = "sha,ssse3,sse4.1")]
fn scan_inner(header: &PreparedHeader, start: u32, len: u64, limit: u32, hits: &mut Hits) {
    let tail = header.tail();
    let siblings = header.siblings();
    let mut hoisted = [HoistedMidstate::default(); MAX_SIBLINGS];
    for (i, sibling) in hoisted[..siblings].iter_mut().enumerate() {
        *sibling = header.hoisted_midstate(i);
    }
    let mut offset = 0;
    while offset < len {
        let first = start.wrapping_add(offset as u32);
        let nonces: [u32; STREAMS] = std::array::from_fn(|s| first.wrapping_add(s as u32).swap_bytes());
        let zero = _mm_setzero_si128();
        let mut w: Words = [[zero; 4]; STREAMS];
        for s in 0..STREAMS {
            w[s] = [words([tail[0], tail[1], tail[2], nonces[s]]), words([W4, 0, 0, 0]), zero, words([0, 0, 0, W15])];
        }
        // K + W of the rounds 16 to 63 belongs to the nonce: the first sibling makes it, the others share it.
        let mut kw = [[zero; 12]; STREAMS];
        let mut masks = [0u32; MAX_SIBLINGS];
        let mut any = 0;
        for (i, (m, mask)) in hoisted[..siblings].iter().zip(&mut masks).enumerate() {
            let tops = match i {
                0 => double_hash_word7::<true>(m, nonces, &mut w, &mut kw),
                _ => double_hash_word7::<false>(m, nonces, &mut w, &mut kw),
            };
            for (s, top) in tops.into_iter().enumerate() {
                *mask |= u32::from(top.swap_bytes() <= limit) << s;
            }
            any |= *mask;
        }
        if any != 0 && hits.offer(offset, STREAMS, &masks[..siblings]) == Next::End {
            return;
        }
        offset += STREAMS as u64;
    }
}

/// Word 7 of the SHA-256d of a header with each of the nonces. `FIRST` makes `kw` from `w` beside the rounds that need it:
/// made before them it costs a quarter more, because nothing else is left to do while it waits for itself.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn double_hash_word7<const FIRST: bool>(
    m: &HoistedMidstate,
    nonces: [u32; STREAMS],
    w: &mut Words,
    kw: &mut [[__m128i; 12]; STREAMS],
) -> [u32; STREAMS] {
    // The state behind round 3; the rounds 4 to 15 have literals.
    let [b, c, d] = m.bcd3;
    let [f, g, h] = m.fgh3;
    let mut s: States = [[_mm_setzero_si128(); 2]; STREAMS];
    for i in 0..STREAMS {
        s[i] = state([m.a3.wrapping_add(nonces[i]), b, c, d, m.e3.wrapping_add(nonces[i]), f, g, h]);
    }
    for (i, w) in [(1, [W4, 0, 0, 0]), (2, [0; 4]), (3, [0, 0, 0, W15])] {
        let kw = _mm_add_epi32(k(i), words(w));
        for state in &mut s {
            four_rounds(state, kw);
        }
    }
    steps!(I in [0 1 2 3 4 5 6 7 8 9 10 11] {
        for i in 0..STREAMS {
            if FIRST {
                kw[i][I] = _mm_add_epi32(next_words(&mut w[i], I + 4), k(I + 4));
            }
            four_rounds(&mut s[i], kw[i][I]);
        }
    });
    // The digest of hash 1 is the message of hash 2.
    let midstate = state(m.midstate);
    let mut w: Words = [[_mm_setzero_si128(); 4]; STREAMS];
    for i in 0..STREAMS {
        let [low, high] = in_order([_mm_add_epi32(s[i][0], midstate[0]), _mm_add_epi32(s[i][1], midstate[1])]);
        w[i] = [low, high, words([0x8000_0000, 0, 0, 0]), words([0, 0, 0, 256])];
        s[i] = state(IV);
    }
    steps!(I in [0 1 2 3] {
        for i in 0..STREAMS {
            four_rounds(&mut s[i], _mm_add_epi32(w[i][I], k(I)));
        }
    });
    steps!(I in [4 5 6 7 8 9 10 11 12 13 14] {
        for i in 0..STREAMS {
            let kw = _mm_add_epi32(next_words(&mut w[i], I), k(I));
            four_rounds(&mut s[i], kw);
        }
    });
    // The rounds 60 and 61: `f` then is `e` of round 60, and that is `h` after round 63.
    std::array::from_fn(|i| {
        let kw = _mm_add_epi32(next_words(&mut w[i], 15), k(15));
        let feba = _mm_sha256rnds2_epu32(s[i][1], s[i][0], kw);
        _mm_cvtsi128_si32(feba).cast_unsigned().wrapping_add(IV[7])
    })
}

#[target_feature(enable = "sha,ssse3,sse4.1")]
fn hash_many_inner(message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
    let len = message.len();
    for (group, out) in bytes.chunks(len * STREAMS).zip(digests.chunks_mut(STREAMS)) {
        let at = |stream: usize, byte: usize| {
            let from = if stream * len < group.len() { stream * len + byte } else { byte };
            load_be(group[from..from + 16].try_into().expect("16 bytes"))
        };
        let mut s: States = [state(IV); STREAMS];
        let mut w: Words = [[_mm_setzero_si128(); 4]; STREAMS];
        for i in 0..STREAMS {
            w[i] = [at(i, 0), at(i, 16), at(i, 32), at(i, 48)];
        }
        compress(&mut s, &mut w);
        match message {
            Message::Header => {
                for i in 0..STREAMS {
                    w[i] = [at(i, 64), words([W4, 0, 0, 0]), words([0; 4]), words([0, 0, 0, W15])];
                }
                compress(&mut s, &mut w);
            }
            Message::Node => compress_node_padding(&mut s),
        }
        for i in 0..STREAMS {
            let [low, high] = in_order(s[i]);
            w[i] = [low, high, words([0x8000_0000, 0, 0, 0]), words([0, 0, 0, 256])];
            s[i] = state(IV);
        }
        compress(&mut s, &mut w);
        for (digest, s) in out.iter_mut().zip(s) {
            let mut words = [0u32; 8];
            for (half, vector) in words.chunks_exact_mut(4).zip(in_order(s)) {
                // SAFETY: `half` has room for the 16 bytes; the store needs no alignment.
                unsafe { _mm_storeu_si128(half.as_mut_ptr().cast(), vector) };
            }
            *digest = BlockDigest::from_words_be(words);
        }
    }
}

/// Four big-endian words.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn load_be(bytes: &[u8; 16]) -> __m128i {
    // SAFETY: 16 bytes are there; the load needs no alignment.
    let raw = unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) };
    _mm_shuffle_epi8(raw, _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12))
}

/// The compression function in each stream.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn compress(s: &mut States, w: &mut Words) {
    let start = *s;
    steps!(I in [0 1 2 3] {
        for i in 0..STREAMS {
            four_rounds(&mut s[i], _mm_add_epi32(w[i][I], k(I)));
        }
    });
    steps!(I in [4 5 6 7 8 9 10 11 12 13 14 15] {
        for i in 0..STREAMS {
            let kw = _mm_add_epi32(next_words(&mut w[i], I), k(I));
            four_rounds(&mut s[i], kw);
        }
    });
    add_states(s, &start);
}

/// The compression of the block that pads a node.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn compress_node_padding(s: &mut States) {
    let start = *s;
    for kw in NODE_PADDING_KW.as_chunks::<4>().0 {
        for state in s.iter_mut() {
            four_rounds(state, words(*kw));
        }
    }
    add_states(s, &start);
}

#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn add_states(s: &mut States, start: &States) {
    for (s, start) in s.iter_mut().zip(start) {
        *s = [_mm_add_epi32(s[0], start[0]), _mm_add_epi32(s[1], start[1])];
    }
}
