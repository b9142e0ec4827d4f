//! 256-bit unsigned arithmetic, as much of it as targets and chain work need. Private to this floor.

use core::cmp::Ordering;

/// Four 64-bit limbs, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct U256(pub(super) [u64; 4]);

impl U256 {
    pub(super) const ZERO: Self = Self([0; 4]);
    pub(super) const ONE: Self = Self([1, 0, 0, 0]);
    pub(super) const MAX: Self = Self([u64::MAX; 4]);

    pub(super) fn from_bytes_le(bytes: [u8; 32]) -> Self {
        let mut limbs = [0; 4];
        for (limb, chunk) in limbs.iter_mut().zip(bytes.chunks_exact(8)) {
            *limb = u64::from_le_bytes(chunk.try_into().expect("chunks of 8"));
        }
        Self(limbs)
    }

    pub(super) fn to_bytes_le(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for (chunk, limb) in bytes.chunks_exact_mut(8).zip(self.0) {
            chunk.copy_from_slice(&limb.to_le_bytes());
        }
        bytes
    }

    /// Number of bits without leading zeros.
    pub(super) fn bits(self) -> u32 {
        for (i, limb) in self.0.iter().enumerate().rev() {
            if *limb != 0 {
                return 64 * (i as u32 + 1) - limb.leading_zeros();
            }
        }
        0
    }

    pub(super) fn bit(self, i: u32) -> bool {
        (self.0[(i / 64) as usize] >> (i % 64)) & 1 == 1
    }

    pub(super) fn shl(self, by: u32) -> Self {
        let (limbs, bits) = ((by / 64) as usize, by % 64);
        let mut out = [0; 4];
        for i in (limbs..4).rev() {
            out[i] = self.0[i - limbs] << bits;
            if bits > 0 && i > limbs {
                out[i] |= self.0[i - limbs - 1] >> (64 - bits);
            }
        }
        Self(out)
    }

    pub(super) fn shr(self, by: u32) -> Self {
        let (limbs, bits) = ((by / 64) as usize, by % 64);
        let mut out = [0; 4];
        for (i, limb) in out.iter_mut().enumerate().take(4 - limbs.min(4)) {
            *limb = self.0[i + limbs] >> bits;
            if bits > 0 && i + limbs + 1 < 4 {
                *limb |= self.0[i + limbs + 1] << (64 - bits);
            }
        }
        Self(out)
    }

    pub(super) fn not(self) -> Self {
        Self(self.0.map(|limb| !limb))
    }

    /// The sum and whether it overflowed.
    pub(super) fn overflowing_add(self, other: Self) -> (Self, bool) {
        let mut out = [0; 4];
        let mut carry = false;
        for (i, limb) in out.iter_mut().enumerate() {
            let (sum, c1) = self.0[i].overflowing_add(other.0[i]);
            let (sum, c2) = sum.overflowing_add(u64::from(carry));
            *limb = sum;
            carry = c1 || c2;
        }
        (Self(out), carry)
    }

    pub(super) fn wrapping_sub(self, other: Self) -> Self {
        self.overflowing_add(other.not()).0.overflowing_add(Self::ONE).0
    }

    /// The product modulo 2^256 and the part above it.
    pub(super) fn widening_mul(self, by: u64) -> (Self, u64) {
        let mut out = [0; 4];
        let mut carry = 0u128;
        for (limb, own) in out.iter_mut().zip(self.0) {
            let product = u128::from(own) * u128::from(by) + carry;
            *limb = product as u64;
            carry = product >> 64;
        }
        (Self(out), carry as u64)
    }

    /// Quotient of the 320-bit number `high` · 2^256 + `self` by a small divisor, 2^256 - 1 when it is larger.
    pub(super) fn div_wide(self, high: u64, by: u64) -> Self {
        if high >= by {
            return Self::MAX;
        }
        let mut out = [0; 4];
        let mut rest = u128::from(high);
        for i in (0..4).rev() {
            let part = (rest << 64) | u128::from(self.0[i]);
            out[i] = (part / u128::from(by)) as u64;
            rest = part % u128::from(by);
        }
        Self(out)
    }

    /// Quotient by another 256-bit number that is not zero: shift and subtract.
    pub(super) fn div(self, by: Self) -> Self {
        let mut quotient = Self::ZERO;
        let mut rest = Self::ZERO;
        for i in (0..self.bits()).rev() {
            let top = rest.bit(255);
            rest = rest.shl(1);
            rest.0[0] |= u64::from(self.bit(i));
            if top || rest >= by {
                rest = rest.wrapping_sub(by);
                quotient.0[(i / 64) as usize] |= 1 << (i % 64);
            }
        }
        quotient
    }

    pub(super) fn to_f64(self) -> f64 {
        self.0.iter().rev().fold(0.0, |sum, &limb| sum * 18_446_744_073_709_551_616.0 + limb as f64)
    }
}

impl Ord for U256 {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

impl PartialOrd for U256 {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
