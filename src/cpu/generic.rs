//! The kernel body, once for every width of vector: SHA-256d of a header's second block and of the digest, with all
//! that does not depend on the nonce taken out.
//!
//! * Hash 1 starts behind round 3 from [`hoist`](crate::pow::hoist); words 4 to 15 are literals, so the schedule is
//!   sparse up to W32.
//! * Siblings share the schedule of hash 1: K + W of rounds 16 to 63 is made once for all of them.
//! * Hash 2 has literals in W8 to W15 and starts from the IV. Only digest word 7 is wanted: it ends with round 60, and
//!   rounds 57 to 60 make `e` only.
//!
//! Everything is inlined into the trampolines of the table, which carry the target features. Rounds are unrolled by
//! a macro: a loop at run time loses a quarter.

use super::hits::{Hits, Next};
use super::lanes::Lanes;
use super::rounds::{only_e, rounds, unroll, whole};
use crate::pow::hoist::{HoistedMidstate, HoistedTail, W4, W15};
use crate::pow::{MAX_SIBLINGS, PreparedHeader};
use crate::sha256::{IV, K, big_sigma0, big_sigma1, ch, maj, small_sigma0, small_sigma1};

/// Scans a range with any number of siblings; [`Hits`] says where it ends.
#[inline(always)]
pub(crate) fn scan<L: Lanes>(
    token: L::Token,
    header: &PreparedHeader,
    start: u32,
    len: u64,
    limit: u32,
    hits: &mut Hits,
) {
    let tail = header.hoisted_tail();
    let siblings = header.siblings();
    let mut hoisted = [HoistedMidstate::default(); MAX_SIBLINGS];
    for (i, sibling) in hoisted[..siblings].iter_mut().enumerate() {
        *sibling = header.hoisted_midstate(i);
    }
    let hoisted = &hoisted[..siblings];
    let mut offset = 0;
    while offset < len {
        let nonces = L::splat(token, start.wrapping_add(offset as u32)).add(L::lane_ids(token));
        let nonce = nonces.swap_bytes();
        let limit = L::splat(token, limit);
        let next = if let [only] = hoisted {
            let mut schedule = Rolling::<L>::new(token, &tail, nonce);
            let mask = double_hash_word7(token, only, nonce, &mut schedule).swap_bytes().le_mask(limit);
            if mask == 0 { Next::Go } else { hits.offer(offset, L::LANES, &[mask]) }
        } else {
            let mut schedule = Stored::<L>::new(token, &tail, nonce);
            let mut masks = [0; MAX_SIBLINGS];
            let mut any = 0;
            for (sibling, mask) in hoisted.iter().zip(&mut masks) {
                *mask = double_hash_word7(token, sibling, nonce, &mut schedule).swap_bytes().le_mask(limit);
                any |= *mask;
            }
            if any == 0 { Next::Go } else { hits.offer(offset, L::LANES, &masks[..siblings]) }
        };
        if next == Next::End {
            return;
        }
        offset += L::LANES as u64;
    }
}

/// Where K + W of hash 1 comes from. Asked for rounds 16 to 63 in order.
trait Schedule<L> {
    fn kw<const T: usize>(&mut self) -> L;
}

/// Makes the words as they are needed; sixteen live at a time.
struct Rolling<L: Lanes> {
    token: L::Token,
    tail: HoistedTail,
    nonce: L,
    w: [L; 16],
}

impl<L: Lanes> Rolling<L> {
    #[inline(always)]
    fn new(token: L::Token, tail: &HoistedTail, nonce: L) -> Self {
        Self { token, tail: *tail, nonce, w: [L::splat(token, 0); 16] }
    }
}

impl<L: Lanes> Schedule<L> for Rolling<L> {
    #[inline(always)]
    fn kw<const T: usize>(&mut self) -> L {
        let splat = |x| L::splat(self.token, x);
        let (tail, nonce) = (&self.tail, self.nonce);
        macro_rules! w {
            (t - $back:literal) => {
                self.w[const { (T + 16 - $back) % 16 }]
            };
        }
        let word = match T {
            16 => splat(tail.w16),
            17 => splat(tail.w17),
            18 => splat(tail.w18).add(nonce.small_sigma0()),
            19 => splat(tail.w19).add(nonce),
            20 => w!(t - 2).small_sigma1().add(splat(W4)),
            21 => w!(t - 2).small_sigma1(),
            22 => w!(t - 2).small_sigma1().add(splat(W15)),
            23..=29 => w!(t - 2).small_sigma1().add(w!(t - 7)),
            30 => w!(t - 2).small_sigma1().add(w!(t - 7).add(splat(const { small_sigma0(W15) }))),
            31 => w!(t - 2).small_sigma1().add(w!(t - 7).add(splat(tail.w31))),
            32 => w!(t - 2).small_sigma1().add(w!(t - 7).add(splat(tail.w32))),
            _ => w!(t - 2).small_sigma1().add(w!(t - 7).add(w!(t - 15).small_sigma0().add(w!(t - 16)))),
        };
        self.w[const { T % 16 }] = word;
        match T {
            16 => splat(tail.w16.wrapping_add(K[16])),
            17 => splat(tail.w17.wrapping_add(K[17])),
            _ => word.add(splat(const { K[T] })),
        }
        .pin()
    }
}

/// K + W of rounds 16 to 63, made once and used by every sibling.
struct Stored<L>([L; 48]);

impl<L: Lanes> Stored<L> {
    #[inline(always)]
    fn new(token: L::Token, tail: &HoistedTail, nonce: L) -> Self {
        let mut rolling = Rolling::new(token, tail, nonce);
        let mut kw = [nonce; 48];
        unroll!(T in [16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48
                      49 50 51 52 53 54 55 56 57 58 59 60 61 62 63] {
            kw[T - 16] = rolling.kw::<T>();
        });
        Self(kw)
    }
}

impl<L: Lanes> Schedule<L> for Stored<L> {
    #[inline(always)]
    fn kw<const T: usize>(&mut self) -> L {
        self.0[const { T.wrapping_sub(16) % 48 }]
    }
}

/// Word 7 of the SHA-256d of a header with this nonce (as a SHA word).
#[inline(always)]
fn double_hash_word7<L: Lanes>(token: L::Token, m: &HoistedMidstate, nonce: L, schedule: &mut impl Schedule<L>) -> L {
    let splat = |x| L::splat(token, x);
    let (mut a, mut e) = (splat(m.a3).add(nonce), splat(m.e3).add(nonce));
    let (mut b, mut c, mut d) = (splat(m.bcd3[0]), splat(m.bcd3[1]), splat(m.bcd3[2]));
    let (mut f, mut g, mut h) = (splat(m.fgh3[0]), splat(m.fgh3[1]), splat(m.fgh3[2]));
    let end;
    rounds!(a b c d e f g h
        [4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42
         43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63]
        (T h) { first_hkw::<L, T>(token, m, h, schedule) } whole => end);
    let mut w = [nonce; 16];
    for i in 0..8 {
        w[i] = end[i].add(splat(m.midstate[i]));
    }
    second_hash_word7(token, w)
}

/// h + K + W of a round of hash 1. Rounds 4 to 6: h is a constant. Rounds 7 to 15: W is a literal.
#[inline(always)]
fn first_hkw<L: Lanes, const T: usize>(
    token: L::Token,
    m: &HoistedMidstate,
    h: L,
    schedule: &mut impl Schedule<L>,
) -> L {
    let splat = |x| L::splat(token, x);
    match T {
        4..=6 => splat(m.hkw[const { (T + 2) % 3 }]),
        7..=14 => h.add(splat(const { K[T] })).pin(),
        15 => h.add(splat(const { K[15].wrapping_add(W15) })).pin(),
        _ => h.add(schedule.kw::<T>()).pin(),
    }
}

/// Word 7 of the hash of a digest; `w[..8]` holds its words.
#[inline(always)]
fn second_hash_word7<L: Lanes>(token: L::Token, mut w: [L; 16]) -> L {
    let splat = |x| L::splat(token, x);
    const T1: u32 = IV[7].wrapping_add(big_sigma1(IV[4])).wrapping_add(ch(IV[4], IV[5], IV[6])).wrapping_add(K[0]);
    const A: u32 = T1.wrapping_add(big_sigma0(IV[0])).wrapping_add(maj(IV[0], IV[1], IV[2]));
    const E: u32 = T1.wrapping_add(IV[3]);
    let (mut a, mut e) = (w[0].add(splat(A)), w[0].add(splat(E)));
    let (mut b, mut c, mut d) = (splat(IV[0]), splat(IV[1]), splat(IV[2]));
    let (mut f, mut g, mut h) = (splat(IV[4]), splat(IV[5]), splat(IV[6]));
    let (middle, end);
    rounds!(a b c d e f g h
        [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
         41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56]
        (T h) { second_hkw::<L, T>(token, h, &mut w) } whole => middle);
    // 56 rounds: the names are back in their places.
    let _: [L; 8] = middle;
    rounds!(a b c d e f g h [57 58 59 60] (T h) { second_hkw::<L, T>(token, h, &mut w) } only_e => end);
    // `e` after round 60 is `h` after round 63.
    end[4].add(splat(IV[7]))
}

/// h + K + W of a round of hash 2, T from 1. Rounds 1 to 3: h is a literal. Rounds 8 to 15: W is a literal.
#[inline(always)]
fn second_hkw<L: Lanes, const T: usize>(token: L::Token, h: L, w: &mut [L; 16]) -> L {
    let splat = |x| L::splat(token, x);
    let h = match T {
        1..=3 => return w[T].add(splat(const { K[T].wrapping_add(IV[7 - T % 4]) })).pin(),
        _ => h,
    };
    let kw = match T {
        4..=7 => w[T].add(splat(const { K[T] })).pin(),
        8 => splat(const { K[8].wrapping_add(0x8000_0000) }),
        9..=14 => splat(const { K[T] }),
        15 => splat(const { K[15].wrapping_add(256) }),
        _ => second_word::<L, T>(token, w).add(splat(const { K[T] })).pin(),
    };
    h.add(kw).pin()
}

/// W[T] of the second hash, T from 16 in order. W8 = 0x80000000, W9 to W14 = 0, W15 = 256.
#[inline(always)]
fn second_word<L: Lanes, const T: usize>(token: L::Token, w: &mut [L; 16]) -> L {
    let splat = |x| L::splat(token, x);
    macro_rules! w {
        (t - $back:literal) => {
            w[const { (T + 16 - $back) % 16 }]
        };
    }
    let word = match T {
        16 => w!(t - 15).small_sigma0().add(w!(t - 16)),
        17 => w!(t - 15).small_sigma0().add(w!(t - 16)).add(splat(const { small_sigma1(256) })),
        18..=21 => w!(t - 2).small_sigma1().add(w!(t - 15).small_sigma0().add(w!(t - 16))),
        22 => w!(t - 2).small_sigma1().add(w!(t - 15).small_sigma0().add(w!(t - 16).add(splat(256)))),
        23 => w!(t - 2).small_sigma1().add(w!(t - 7).add(w!(t - 16).add(splat(const { small_sigma0(0x8000_0000) })))),
        24 => w!(t - 2).small_sigma1().add(w!(t - 7).add(splat(0x8000_0000))),
        25..=29 => w!(t - 2).small_sigma1().add(w!(t - 7)),
        30 => w!(t - 2).small_sigma1().add(w!(t - 7).add(splat(const { small_sigma0(256) }))),
        31 => w!(t - 2).small_sigma1().add(w!(t - 7).add(w!(t - 15).small_sigma0().add(splat(256)))),
        _ => w!(t - 2).small_sigma1().add(w!(t - 7).add(w!(t - 15).small_sigma0().add(w!(t - 16)))),
    };
    w[const { T % 16 }] = word;
    word
}
