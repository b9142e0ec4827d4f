//! The roofline of a vector kernel: how many operations a hash takes, and SHA-256's mix of operations without its
//! dependencies, to see how many a processor can do at most. It looks at no clock: the caller does.
//!
//! An operation is a rotate, a shift, an addition, or one and, or, xor of two words, per lane. Instructions that do several
//! at once (ternary logic) are not counted as one: kernel and mix are counted in the same way, so the share of the peak
//! stays a share of time.

use std::cell::Cell;

use super::generic;
use super::hits::Hits;
use super::isa::scalar::Scalar;
use super::lanes::{Lanes, formulas};
use crate::pow::{NonceRange, PreparedHeader, RawHeader};
use crate::scan::Stop;
use crate::sha256::K;

/// Operations that the generic kernel does for one hash, with so many siblings that share the message schedule. Counted by
/// running it on words that count.
pub(super) fn operations_per_hash(siblings: u32) -> f64 {
    let header = RawHeader::genesis();
    let header = PreparedHeader::with_siblings(&header, siblings as usize).expect("1 to 8 siblings");
    let mut hits = Hits::new();
    hits.begin(NonceRange::new(7, 1).expect("one nonce"), Stop::Never);
    let done = counted(|| generic::scan::<Counting>(Scalar, &header, 7, 1, 0, &mut hits));
    done as f64 / f64::from(siblings)
}

/// Operations of one turn of [`mix`] in one lane.
pub(super) fn operations_per_turn() -> u64 {
    let turns = |turns| {
        counted(|| {
            let _ = mix::<Counting>(Scalar, turns, 1);
        })
    };
    turns(2) - turns(1)
}

/// Eight words that go round independently, so that the latency of one hides behind the others. A step is one round's
/// functions and additions and, three times in four, one word of message schedule, as in the double SHA-256 of a header.
#[inline(always)]
pub(super) fn mix<L: Lanes>(token: L::Token, turns: u64, seed: u32) -> u32 {
    let word = |n: u32| L::splat(token, seed.wrapping_mul(n | 1)).add(L::lane_ids(token));
    let (mut a, mut b, mut c, mut d) = (word(1), word(2), word(3), word(4));
    let (mut e, mut f, mut g, mut h) = (word(5), word(6), word(7), word(8));
    let k = L::splat(token, K[0]);
    for _ in 0..turns {
        macro_rules! once {
            ($($x:ident $y:ident $z:ident)*) => {
                $($x = step(scheduled($x, $y, $z), $y, $z, k);)*
            };
        }
        once!(a b c  b c d  c d e  d e f  e f g  f g h);
        // One step in four without a word of schedule.
        g = step(g, h, a, k);
        h = step(h, a, b, k);
    }
    let all = a.xor(b).xor(c).xor(d).add(e.xor(f).xor(g).xor(h));
    let mut words = [0; 64];
    all.store(&mut words);
    words[0]
}

/// One round's work: T1, T2 and the two sums, of a word and two bystanders.
#[inline(always)]
fn step<L: Lanes>(x: L, y: L, z: L, k: L) -> L {
    let t1 = x.big_sigma1().add(x).add(x.ch(y, z)).add(k.add(y));
    t1.add(z).add(y.big_sigma0()).add(x.maj(y, z))
}

/// One word of message schedule.
#[inline(always)]
fn scheduled<L: Lanes>(x: L, y: L, z: L) -> L {
    x.small_sigma1().add(y).add(z.small_sigma0().add(x))
}

thread_local! {
    static DONE: Cell<u64> = const { Cell::new(0) };
}

fn counted(work: impl FnOnce()) -> u64 {
    let before = DONE.get();
    work();
    DONE.get() - before
}

/// A plain word that counts what is done with it.
#[derive(Clone, Copy)]
struct Counting(u32);

impl Counting {
    // Inlined into thousands of straight-line operations it would cost the compiler more than all the kernels.
    #[inline(never)]
    fn one(value: u32) -> Self {
        DONE.set(DONE.get() + 1);
        Self(value)
    }
}

impl Lanes for Counting {
    type Token = Scalar;
    const LANES: usize = 1;

    fn splat(_: Scalar, value: u32) -> Self {
        Self(value)
    }
    fn lane_ids(_: Scalar) -> Self {
        Self(0)
    }
    fn load(_: Scalar, words: &[u32]) -> Self {
        Self(words[0])
    }
    fn store(self, words: &mut [u32]) {
        words[0] = self.0;
    }
    fn add(self, other: Self) -> Self {
        Self::one(self.0.wrapping_add(other.0))
    }
    fn sub(self, other: Self) -> Self {
        Self::one(self.0.wrapping_sub(other.0))
    }
    fn and(self, other: Self) -> Self {
        Self::one(self.0 & other.0)
    }
    fn or(self, other: Self) -> Self {
        Self::one(self.0 | other.0)
    }
    fn xor(self, other: Self) -> Self {
        Self::one(self.0 ^ other.0)
    }
    fn shr<const N: u32>(self) -> Self {
        Self::one(self.0 >> N)
    }
    fn rotr<const N: u32>(self) -> Self {
        Self::one(self.0.rotate_right(N))
    }
    fn swap_bytes(self) -> Self {
        Self::one(self.0.swap_bytes())
    }
    fn le_mask(self, limit: Self) -> u32 {
        u32::from(Self::one(self.0).0 <= limit.0)
    }
    // Nor the functions of a round: half a million instructions that run once.
    #[inline(never)]
    fn ch(self, y: Self, z: Self) -> Self {
        formulas::ch(self, y, z)
    }
    #[inline(never)]
    fn maj(self, y: Self, z: Self) -> Self {
        formulas::maj(self, y, z)
    }
    #[inline(never)]
    fn big_sigma0(self) -> Self {
        formulas::big_sigma0(self)
    }
    #[inline(never)]
    fn big_sigma1(self) -> Self {
        formulas::big_sigma1(self)
    }
    #[inline(never)]
    fn small_sigma0(self) -> Self {
        formulas::small_sigma0(self)
    }
    #[inline(never)]
    fn small_sigma1(self) -> Self {
        formulas::small_sigma1(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_by_hand() {
        // 117 whole rounds and 4 halves, 45 full words and 48 sparse ones: FIPS 180-4 without what is hoisted. A round has 10
        // operations in the sums of two sigmas, 3 + 4 in Ch and Maj, 7 additions.
        let rounds = 117.0 * 25.0;
        let one = operations_per_hash(1);
        assert!((rounds..rounds + 93.0 * 14.0).contains(&one), "{one}");
        let [two, eight] = [2, 8].map(operations_per_hash);
        // The schedule of the first hash is shared: siblings save, but never more than that.
        assert!(eight < two && two < one && one - eight < 48.0 * 14.0, "{one} {two} {eight}");
        // Six words of schedule (10 sigma, 3 additions), eight steps (10 sigma, 3 + 4 logic, 7 additions).
        assert_eq!(operations_per_turn(), 6 * 13 + 8 * 24);
    }

    #[test]
    fn nothing_is_left_out() {
        // Every turn changes the result.
        let results: Vec<u32> = (0..50).map(|turns| mix::<u32>(Scalar, turns, 3)).collect();
        for (at, result) in results.iter().enumerate() {
            assert!(!results[..at].contains(result), "{at}");
        }
    }
}
