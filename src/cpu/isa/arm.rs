//! NEON vectors of AArch64: with the base instructions only, and with the three-way exclusive or of the SHA3 extension.
#![allow(unsafe_code)]

use core::arch::aarch64::*;

use super::super::lanes::Lanes;

/// Defines a capability token and a vector over it. The two differ in how three words are combined.
macro_rules! vector {
    ($(#[$doc:meta])* $token:ident, $vector:ident, [$($feature:tt),*]; $xor3:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $token(());

        impl $token {
            /// The token, when this processor has the instructions.
            #[inline]
            pub(crate) fn detect() -> Option<Self> {
                (true $(&& std::arch::is_aarch64_feature_detected!($feature))*).then_some(Self(()))
            }
        }

        #[derive(Clone, Copy)]
        pub(crate) struct $vector(uint32x4_t);

        impl $vector {
            #[inline(always)]
            fn xor3(x: uint32x4_t, y: uint32x4_t, z: uint32x4_t) -> Self {
                Self($xor3(x, y, z))
            }
        }

        impl Lanes for $vector {
            type Token = $token;
            const LANES: usize = 4;

            #[inline(always)]
            fn splat(_: $token, value: u32) -> Self {
                // SAFETY: the token exists only where the instructions do.
                Self(unsafe { vdupq_n_u32(value) })
            }
            #[inline(always)]
            fn lane_ids(token: $token) -> Self {
                Self::load(token, &[0, 1, 2, 3])
            }
            #[inline(always)]
            fn load(_: $token, words: &[u32]) -> Self {
                Self(load(words))
            }
            #[inline(always)]
            fn store(self, words: &mut [u32]) {
                assert!(words.len() >= 4);
                // SAFETY: a vector is made from a token only; the slice is long enough.
                unsafe { vst1q_u32(words.as_mut_ptr(), self.0) }
            }
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { vaddq_u32(self.0, other.0) })
            }
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { vsubq_u32(self.0, other.0) })
            }
            #[inline(always)]
            fn and(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { vandq_u32(self.0, other.0) })
            }
            #[inline(always)]
            fn or(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { vorrq_u32(self.0, other.0) })
            }
            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { veorq_u32(self.0, other.0) })
            }
            #[inline(always)]
            fn shr<const N: u32>(self) -> Self {
                Self(shr::<N>(self.0))
            }
            #[inline(always)]
            fn rotr<const N: u32>(self) -> Self {
                Self(rotr::<N>(self.0))
            }
            #[inline(always)]
            fn swap_bytes(self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { vreinterpretq_u32_u8(vrev32q_u8(vreinterpretq_u8_u32(self.0))) })
            }
            #[inline(always)]
            fn le_mask(self, limit: Self) -> u32 {
                let bits = load(&[1, 2, 4, 8]);
                // SAFETY: a vector is made from a token only.
                unsafe { vaddvq_u32(vandq_u32(vcleq_u32(self.0, limit.0), bits)) }
            }
            #[inline(always)]
            fn ch(self, y: Self, z: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { vbslq_u32(self.0, y.0, z.0) })
            }
            /// Where x and y differ, z decides. The next round needs the same difference.
            #[inline(always)]
            fn maj(self, y: Self, z: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { vbslq_u32(veorq_u32(self.0, y.0), z.0, y.0) })
            }
            #[inline(always)]
            fn big_sigma0(self) -> Self {
                Self::xor3(rotr::<2>(self.0), rotr::<13>(self.0), rotr::<22>(self.0))
            }
            #[inline(always)]
            fn big_sigma1(self) -> Self {
                Self::xor3(rotr::<6>(self.0), rotr::<11>(self.0), rotr::<25>(self.0))
            }
            #[inline(always)]
            fn small_sigma0(self) -> Self {
                Self::xor3(rotr::<7>(self.0), rotr::<18>(self.0), shr::<3>(self.0))
            }
            #[inline(always)]
            fn small_sigma1(self) -> Self {
                Self::xor3(rotr::<17>(self.0), rotr::<19>(self.0), shr::<10>(self.0))
            }
        }
    };
}

vector! {
    /// NEON: every AArch64 processor that runs an operating system for applications.
    Neon, NeonWords, ["neon"];
    // SAFETY: a vector is made from a token only.
    |x, y, z| unsafe { veorq_u32(veorq_u32(x, y), z) }
}

vector! {
    /// NEON with EOR3 of the SHA3 extension: Apple since M1 (2020), Neoverse V1 and N2 (2021).
    NeonEor3, NeonEor3Words, ["neon", "sha3"];
    // SAFETY: a vector is made from a token only.
    |x, y, z| unsafe { eor3(x, y, z) }
}

/// The intrinsic itself demands to be inlined, which it can't be where the feature is not switched on.
#[inline]
#[target_feature(enable = "neon,sha3")]
fn eor3(x: uint32x4_t, y: uint32x4_t, z: uint32x4_t) -> uint32x4_t {
    veor3q_u32(x, y, z)
}

#[inline(always)]
fn load(words: &[u32]) -> uint32x4_t {
    assert!(words.len() >= 4);
    // SAFETY: the slice is long enough; only functions that hold a token or a vector call this.
    unsafe { vld1q_u32(words.as_ptr()) }
}

#[inline(always)]
fn shr<const N: u32>(x: uint32x4_t) -> uint32x4_t {
    // SAFETY: a vector is made from a token only. The match folds: N is a constant.
    unsafe {
        match N {
            3 => vshrq_n_u32::<3>(x),
            10 => vshrq_n_u32::<10>(x),
            _ => unreachable!(),
        }
    }
}

/// A shift to the left, then a shift to the right that is inserted below it (SRI, or USRA where the compiler likes that
/// better: two instructions either way). The amounts are those of FIPS 180-4, 4.1.2.
#[inline(always)]
fn rotr<const N: u32>(x: uint32x4_t) -> uint32x4_t {
    macro_rules! rotate {
        ($right:literal, $left:literal) => {
            vsriq_n_u32::<$right>(vshlq_n_u32::<$left>(x), x)
        };
    }
    // SAFETY: a vector is made from a token only. The match folds: N is a constant.
    unsafe {
        match N {
            2 => rotate!(2, 30),
            6 => rotate!(6, 26),
            7 => rotate!(7, 25),
            11 => rotate!(11, 21),
            13 => rotate!(13, 19),
            17 => rotate!(17, 15),
            18 => rotate!(18, 14),
            19 => rotate!(19, 13),
            22 => rotate!(22, 10),
            25 => rotate!(25, 7),
            _ => unreachable!(),
        }
    }
}
