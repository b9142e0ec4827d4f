//! The part of the two compressions that is the same for every nonce, computed once a header by the host. Every
//! kernel, on a CPU or a GPU, starts from these words; rounds and words are numbered from 0 as in FIPS 180-4.
//!
//! The nonce is word 3 of the second block, words 4 to 15 are padding, so rounds 0 to 2 and W16, W17 are constants,
//! round 3 is two additions, and parts of W18, W19, W31 and W32 are known.

use super::{Midstate, PreparedHeader};
use crate::sha256::{K, big_sigma0, big_sigma1, ch, maj, round, small_sigma0, small_sigma1};

/// Word 4 of the second block of a header: the end mark.
pub const W4: u32 = 0x8000_0000;
/// Word 15 of the second block of a header: its length, 640 bits.
pub const W15: u32 = 640;

/// Schedule words that depend on the tail only, so siblings share them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub struct HoistedTail {
    /// W16.
    pub w16: u32,
    /// W17.
    pub w17: u32,
    /// W18 = this + sigma0(nonce word).
    pub w18: u32,
    /// W19 = this + nonce word.
    pub w19: u32,
    /// W31 = this + sigma1(W29) + W24.
    pub w31: u32,
    /// W32 = this + sigma1(W30) + W25.
    pub w32: u32,
}

/// The state before round 4 as far as it does not depend on the nonce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub struct HoistedMidstate {
    /// The midstate itself, added after round 63.
    pub midstate: [u32; 8],
    /// `a` after round 3 = this + nonce word.
    pub a3: u32,
    /// `e` after round 3 = this + nonce word.
    pub e3: u32,
    /// `b`, `c`, `d` after round 3.
    pub bcd3: [u32; 3],
    /// `f`, `g`, `h` after round 3.
    pub fgh3: [u32; 3],
    /// h + K + W of rounds 4, 5 and 6.
    pub hkw: [u32; 3],
}

impl HoistedTail {
    /// From the three words that [`PreparedHeader::tail`] gives.
    #[must_use]
    pub const fn new(tail: [u32; 3]) -> Self {
        let w16 = small_sigma0(tail[1]).wrapping_add(tail[0]);
        let w17 = small_sigma1(W15).wrapping_add(small_sigma0(tail[2])).wrapping_add(tail[1]);
        Self {
            w16,
            w17,
            w18: small_sigma1(w16).wrapping_add(tail[2]),
            w19: small_sigma1(w17).wrapping_add(small_sigma0(W4)),
            w31: small_sigma0(w16).wrapping_add(W15),
            w32: small_sigma0(w17).wrapping_add(w16),
        }
    }
}

impl HoistedMidstate {
    /// From a midstate and the tail that follows it.
    #[must_use]
    pub const fn new(midstate: &Midstate, tail: [u32; 3]) -> Self {
        let m = *midstate.words();
        let s = round(m, K[0].wrapping_add(tail[0]));
        let s = round(s, K[1].wrapping_add(tail[1]));
        let [a, b, c, d, e, f, g, h] = round(s, K[2].wrapping_add(tail[2]));
        let t1 = h.wrapping_add(big_sigma1(e)).wrapping_add(ch(e, f, g)).wrapping_add(K[3]);
        Self {
            midstate: m,
            a3: t1.wrapping_add(big_sigma0(a)).wrapping_add(maj(a, b, c)),
            e3: t1.wrapping_add(d),
            bcd3: [a, b, c],
            fgh3: [e, f, g],
            hkw: [g.wrapping_add(K[4]).wrapping_add(W4), f.wrapping_add(K[5]), e.wrapping_add(K[6])],
        }
    }
}

impl PreparedHeader {
    /// The hoisted words that the siblings share.
    #[must_use]
    pub fn hoisted_tail(&self) -> HoistedTail {
        HoistedTail::new(self.tail())
    }

    /// The hoisted words of one sibling.
    ///
    /// # Panics
    /// When there is no such sibling.
    #[must_use]
    pub fn hoisted_midstate(&self, sibling: usize) -> HoistedMidstate {
        HoistedMidstate::new(&self.midstates()[sibling], self.tail())
    }
}

#[cfg(test)]
mod tests {
    use super::super::RawHeader;
    use super::*;
    use crate::sha256::{compress, expand};

    /// Finishes the first hash from the hoisted words in the plainest way and compares with the whole compression.
    #[test]
    fn hoisted_words_lead_to_the_same_hash() {
        for seed in 0..50u8 {
            let header = RawHeader::new(core::array::from_fn(|i| {
                seed.wrapping_mul(29).wrapping_add((i as u8).wrapping_mul(11))
            }));
            let prepared = PreparedHeader::new(&header);
            let (t, m) = (prepared.hoisted_tail(), prepared.hoisted_midstate(0));
            let nonce = header.nonce().swap_bytes();
            let tail = prepared.tail();
            let mut block = [0; 16];
            block[..3].copy_from_slice(&tail);
            (block[3], block[4], block[15]) = (nonce, W4, W15);
            let w = expand(block);
            assert_eq!((t.w16, t.w17), (w[16], w[17]));
            assert_eq!(t.w18.wrapping_add(small_sigma0(nonce)), w[18]);
            assert_eq!(t.w19.wrapping_add(nonce), w[19]);
            assert_eq!(t.w31.wrapping_add(small_sigma1(w[29])).wrapping_add(w[24]), w[31]);
            assert_eq!(t.w32.wrapping_add(small_sigma1(w[30])).wrapping_add(w[25]), w[32]);
            let [b, c, d] = m.bcd3;
            let [f, g, h] = m.fgh3;
            let mut s = [m.a3.wrapping_add(nonce), b, c, d, m.e3.wrapping_add(nonce), f, g, h];
            for (i, hkw) in m.hkw.into_iter().enumerate() {
                assert_eq!(hkw, s[7].wrapping_add(K[4 + i]).wrapping_add(w[4 + i]));
                s = round(s, K[4 + i].wrapping_add(w[4 + i]));
            }
            for i in 7..64 {
                s = round(s, K[i].wrapping_add(w[i]));
            }
            let end: [u32; 8] = core::array::from_fn(|i| s[i].wrapping_add(m.midstate[i]));
            assert_eq!(end, compress(m.midstate, block));
        }
    }
}
