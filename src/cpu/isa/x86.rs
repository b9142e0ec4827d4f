//! SSE2, AVX2 and AVX-512 vectors of x86-64.
#![allow(unsafe_code)]

use core::arch::x86_64::*;

use super::super::lanes::{Lanes, MOST_LANES, formulas};

/// One of the functions of a round, put together where its instructions may be inlined, and inlined as a whole.
///
/// The compiler hands vectors from function to function in memory. A kernel of thousands of instructions that were inlined one by
/// one took it twice as long to sort out again, for the same code.
macro_rules! together {
    ([$($feature:tt),*] $vector:ident $name:ident($($arg:ident)*)) => {
        #[inline(always)]
        fn $name(self, $($arg: Self),*) -> Self {
            #[target_feature($(enable = $feature),*)]
            #[inline]
            fn together(x: $vector, $($arg: $vector),*) -> $vector {
                formulas::$name(x, $($arg),*)
            }
            // SAFETY: a vector is made from a token only.
            unsafe { together(self, $($arg),*) }
        }
    };
}

/// Defines a capability token and a vector over it. `$ops` names the intrinsics.
macro_rules! vector {
    ($(#[$doc:meta])* $token:ident, $vector:ident, $raw:ty, $lanes:literal, [$($feature:tt),*];
     splat $splat:ident, load $load:ident, store $store:ident, add $add:ident, sub $sub:ident, and $and:ident,
     or $or:ident, xor $xor:ident, srl $srl:ident; { $($own:item)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $token(());

        impl $token {
            /// The token, when this processor has the instructions.
            #[inline]
            pub(crate) fn detect() -> Option<Self> {
                (true $(&& std::arch::is_x86_feature_detected!($feature))*).then_some(Self(()))
            }
        }

        #[derive(Clone, Copy)]
        pub(crate) struct $vector($raw);

        impl Lanes for $vector {
            type Token = $token;
            const LANES: usize = $lanes;

            #[inline(always)]
            fn splat(_: $token, value: u32) -> Self {
                // SAFETY: the token exists only where the instructions do.
                Self(unsafe { $splat(value.cast_signed()) })
            }
            #[inline(always)]
            fn lane_ids(token: $token) -> Self {
                const IDS: [u32; $lanes] = {
                    let mut ids = [0; $lanes];
                    let mut i = 0;
                    while i < $lanes {
                        ids[i] = i as u32;
                        i += 1;
                    }
                    ids
                };
                Self::load(token, &IDS)
            }
            #[inline(always)]
            fn load(_: $token, words: &[u32]) -> Self {
                assert!(words.len() >= $lanes);
                // SAFETY: the token exists only where the instructions do; the slice is long enough.
                Self(unsafe { $load(words.as_ptr().cast()) })
            }
            #[inline(always)]
            fn store(self, words: &mut [u32]) {
                assert!(words.len() >= $lanes);
                // SAFETY: a vector is made from a token only; the slice is long enough.
                unsafe { $store(words.as_mut_ptr().cast(), self.0) }
            }
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { $add(self.0, other.0) })
            }
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { $sub(self.0, other.0) })
            }
            #[inline(always)]
            fn and(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { $and(self.0, other.0) })
            }
            #[inline(always)]
            fn or(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { $or(self.0, other.0) })
            }
            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                // SAFETY: a vector is made from a token only.
                Self(unsafe { $xor(self.0, other.0) })
            }
            #[inline(always)]
            fn shr<const N: u32>(self) -> Self {
                // SAFETY: a vector is made from a token only. The match folds: N is a constant.
                Self(unsafe {
                    match N {
                        3 => $srl::<3>(self.0),
                        10 => $srl::<10>(self.0),
                        _ => unreachable!(),
                    }
                })
            }
            together!([$($feature),*] $vector ch(y z));
            together!([$($feature),*] $vector maj(y z));
            together!([$($feature),*] $vector big_sigma0());
            together!([$($feature),*] $vector big_sigma1());
            together!([$($feature),*] $vector small_sigma0());
            together!([$($feature),*] $vector small_sigma1());
            $($own)*
        }
    };
}

/// The rotates by shifts; the amounts are those of FIPS 180-4, 4.1.2.
macro_rules! rotate_by_shifts {
    ($self:ident, $n:ident, $srl:ident, $sll:ident, $or:ident) => {
        match $n {
            2 => $or($srl::<2>($self.0), $sll::<30>($self.0)),
            6 => $or($srl::<6>($self.0), $sll::<26>($self.0)),
            7 => $or($srl::<7>($self.0), $sll::<25>($self.0)),
            11 => $or($srl::<11>($self.0), $sll::<21>($self.0)),
            13 => $or($srl::<13>($self.0), $sll::<19>($self.0)),
            17 => $or($srl::<17>($self.0), $sll::<15>($self.0)),
            18 => $or($srl::<18>($self.0), $sll::<14>($self.0)),
            19 => $or($srl::<19>($self.0), $sll::<13>($self.0)),
            22 => $or($srl::<22>($self.0), $sll::<10>($self.0)),
            25 => $or($srl::<25>($self.0), $sll::<7>($self.0)),
            _ => unreachable!(),
        }
    };
}

vector! {
    /// SSE2: every x86-64 processor.
    Sse2, Sse2Words, __m128i, 4, ["sse2"];
    splat _mm_set1_epi32, load _mm_loadu_si128, store _mm_storeu_si128, add _mm_add_epi32, sub _mm_sub_epi32,
    and _mm_and_si128, or _mm_or_si128, xor _mm_xor_si128, srl _mm_srli_epi32;
    {
        #[inline(always)]
        fn rotr<const N: u32>(self) -> Self {
            // SAFETY: a vector is made from a token only.
            Self(unsafe { rotate_by_shifts!(self, N, _mm_srli_epi32, _mm_slli_epi32, _mm_or_si128) })
        }
        #[inline(always)]
        fn swap_bytes(self) -> Self {
            // SAFETY: a vector is made from a token only.
            Self(unsafe {
                // Swap the 16-bit halves, then the bytes in each.
                let halves = _mm_or_si128(_mm_srli_epi32::<16>(self.0), _mm_slli_epi32::<16>(self.0));
                _mm_or_si128(_mm_srli_epi16::<8>(halves), _mm_slli_epi16::<8>(halves))
            })
        }
        #[inline(always)]
        fn le_mask(self, limit: Self) -> u32 {
            // SAFETY: a vector is made from a token only.
            unsafe {
                // SSE2 compares signed words only: flip the top bits.
                let flip = _mm_set1_epi32(i32::MIN);
                let above = _mm_cmpgt_epi32(_mm_xor_si128(self.0, flip), _mm_xor_si128(limit.0, flip));
                (!_mm_movemask_ps(_mm_castsi128_ps(above)) & 0xf) as u32
            }
        }
    }
}

vector! {
    /// AVX2: Intel since Haswell (2013), AMD since Excavator (2015).
    Avx2, Avx2Words, __m256i, 8, ["avx2"];
    splat _mm256_set1_epi32, load _mm256_loadu_si256, store _mm256_storeu_si256, add _mm256_add_epi32,
    sub _mm256_sub_epi32, and _mm256_and_si256, or _mm256_or_si256, xor _mm256_xor_si256, srl _mm256_srli_epi32;
    {
        #[inline(always)]
        fn rotr<const N: u32>(self) -> Self {
            // SAFETY: a vector is made from a token only.
            Self(unsafe { rotate_by_shifts!(self, N, _mm256_srli_epi32, _mm256_slli_epi32, _mm256_or_si256) })
        }
        #[inline(always)]
        fn swap_bytes(self) -> Self {
            // SAFETY: a vector is made from a token only.
            Self(unsafe {
                let order = _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
                _mm256_shuffle_epi8(self.0, _mm256_broadcastsi128_si256(order))
            })
        }
        #[inline(always)]
        fn le_mask(self, limit: Self) -> u32 {
            // SAFETY: a vector is made from a token only.
            unsafe {
                let at_most = _mm256_cmpeq_epi32(_mm256_min_epu32(self.0, limit.0), self.0);
                _mm256_movemask_ps(_mm256_castsi256_ps(at_most)).cast_unsigned()
            }
        }
    }
}

vector! {
    /// AVX-512 F and BW: Intel servers since Skylake (2017), AMD since Zen 4 (2022).
    Avx512, Avx512Words, __m512i, 16, ["avx512f", "avx512bw"];
    splat _mm512_set1_epi32, load _mm512_loadu_si512, store _mm512_storeu_si512, add _mm512_add_epi32,
    sub _mm512_sub_epi32, and _mm512_and_si512, or _mm512_or_si512, xor _mm512_xor_si512, srl _mm512_srli_epi32;
    {
        #[inline(always)]
        fn rotr<const N: u32>(self) -> Self {
            // SAFETY: a vector is made from a token only.
            Self(unsafe {
                match N {
                    2 => _mm512_ror_epi32::<2>(self.0),
                    6 => _mm512_ror_epi32::<6>(self.0),
                    7 => _mm512_ror_epi32::<7>(self.0),
                    11 => _mm512_ror_epi32::<11>(self.0),
                    13 => _mm512_ror_epi32::<13>(self.0),
                    17 => _mm512_ror_epi32::<17>(self.0),
                    18 => _mm512_ror_epi32::<18>(self.0),
                    19 => _mm512_ror_epi32::<19>(self.0),
                    22 => _mm512_ror_epi32::<22>(self.0),
                    25 => _mm512_ror_epi32::<25>(self.0),
                    _ => unreachable!(),
                }
            })
        }
        #[inline(always)]
        fn swap_bytes(self) -> Self {
            // SAFETY: a vector is made from a token only.
            Self(unsafe {
                let order = _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
                _mm512_shuffle_epi8(self.0, _mm512_broadcast_i32x4(order))
            })
        }
        #[inline(always)]
        fn le_mask(self, limit: Self) -> u32 {
            // SAFETY: a vector is made from a token only.
            u32::from(unsafe { _mm512_cmple_epu32_mask(self.0, limit.0) })
        }
        #[inline(always)]
        fn pin(self) -> Self {
            // SAFETY: a vector is made from a token only.
            Self(unsafe { pin_zmm(self.0) })
        }
        // Word by word as the other widths do it, loading and storing takes a sixth of the time of a batch.
        #[inline(always)]
        fn load_rows<const N: usize>(token: Avx512, bytes: &[u8], row: impl Fn(usize) -> usize) -> [Self; N] {
            const { assert!(N == 4 || N == 16) };
            let at = |lane| {
                let from = row(lane);
                bytes[from..from + 4 * N].as_ptr()
            };
            let mut words = [Self::splat(token, 0); N];
            // Vectors go through no closure and no `map`: those don't carry the target feature, so they stay calls.
            // SAFETY: the token exists only where the instructions do; `at` gives 4 * N bytes.
            unsafe {
                let zero = _mm512_setzero_si512();
                if N == 4 {
                    // Vector m: rows m, 4 + m, 8 + m and 12 + m side by side.
                    let mut rows = [zero; 4];
                    for (m, rows) in rows.iter_mut().enumerate() {
                        *rows = _mm512_castsi128_si512(_mm_loadu_si128(at(m).cast()));
                        *rows = _mm512_inserti32x4::<1>(*rows, _mm_loadu_si128(at(4 + m).cast()));
                        *rows = _mm512_inserti32x4::<2>(*rows, _mm_loadu_si128(at(8 + m).cast()));
                        *rows = _mm512_inserti32x4::<3>(*rows, _mm_loadu_si128(at(12 + m).cast()));
                    }
                    for (word, column) in words.iter_mut().zip(transpose_4x4(rows)) {
                        *word = Self(column);
                    }
                } else {
                    // Vector j of group g: words j, 4 + j, 8 + j and 12 + j of four rows.
                    let mut groups = [[zero; 4]; 4];
                    for (g, group) in groups.iter_mut().enumerate() {
                        for (i, row) in group.iter_mut().enumerate() {
                            *row = _mm512_loadu_si512(at(4 * g + i).cast());
                        }
                        *group = transpose_4x4(*group);
                    }
                    for j in 0..4 {
                        let columns = transpose_quarters([groups[0][j], groups[1][j], groups[2][j], groups[3][j]]);
                        for (k, column) in columns.into_iter().enumerate() {
                            words[4 * k + j] = Self(column);
                        }
                    }
                }
            }
            words
        }
        #[inline(always)]
        fn rows(vectors: [Self; 8]) -> [[u32; 8]; MOST_LANES] {
            let [a, b, c, d, e, f, g, h] = vectors;
            // Vector j: four words of rows j, 4 + j, 8 + j and 12 + j.
            // SAFETY: a vector is made from a token only.
            let (left, right) = unsafe { (transpose_4x4([a.0, b.0, c.0, d.0]), transpose_4x4([e.0, f.0, g.0, h.0])) };
            let mut rows = [[0; 8]; MOST_LANES];
            for j in 0..4 {
                // SAFETY: a vector is made from a token only; a row has 32 bytes.
                unsafe {
                    let first = _mm512_permutex2var_epi64(left[j], _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11), right[j]);
                    let last = _mm512_permutex2var_epi64(left[j], _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15), right[j]);
                    for (k, pair) in [first, last].into_iter().enumerate() {
                        let (lower, upper) = (_mm512_castsi512_si256(pair), _mm512_extracti64x4_epi64::<1>(pair));
                        _mm256_storeu_si256(rows[8 * k + j].as_mut_ptr().cast(), lower);
                        _mm256_storeu_si256(rows[8 * k + 4 + j].as_mut_ptr().cast(), upper);
                    }
                }
            }
            rows
        }
    }
}

/// Without this LLVM moves K to the end of T1: two cycles on the critical path of every round (Zen 5: 82.8 cycles a
/// hash instead of 72.3).
#[inline]
#[target_feature(enable = "avx512f")]
fn pin_zmm(mut x: __m512i) -> __m512i {
    // SAFETY: the text is only a comment.
    unsafe {
        core::arch::asm!("/* {0} */", inout(zmm_reg) x, options(pure, nomem, nostack, preserves_flags));
    }
    x
}

/// In each quarter of 128 bits: word j of vector i becomes word i of vector j.
#[inline]
#[target_feature(enable = "avx512f")]
fn transpose_4x4([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    let (low, high) = (_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
    let (low2, high2) = (_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
    [
        _mm512_unpacklo_epi64(low, low2),
        _mm512_unpackhi_epi64(low, low2),
        _mm512_unpacklo_epi64(high, high2),
        _mm512_unpackhi_epi64(high, high2),
    ]
}

/// Quarter k of vector i becomes quarter i of vector k.
#[inline]
#[target_feature(enable = "avx512f")]
fn transpose_quarters([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    let (low, high) = (_mm512_shuffle_i32x4::<0x44>(a, b), _mm512_shuffle_i32x4::<0xee>(a, b));
    let (low2, high2) = (_mm512_shuffle_i32x4::<0x44>(c, d), _mm512_shuffle_i32x4::<0xee>(c, d));
    [
        _mm512_shuffle_i32x4::<0x88>(low, low2),
        _mm512_shuffle_i32x4::<0xdd>(low, low2),
        _mm512_shuffle_i32x4::<0x88>(high, high2),
        _mm512_shuffle_i32x4::<0xdd>(high, high2),
    ]
}

/// The name in CPUID leaves 0x80000002 to 0x80000004, without the padding; empty where there is none.
#[allow(unused_unsafe, reason = "reading CPUID became safe after the minimum Rust version")]
pub(crate) fn brand_string() -> String {
    // SAFETY: every x86-64 processor has CPUID.
    let leaf = |leaf| unsafe { __cpuid(leaf) };
    if leaf(0x8000_0000).eax < 0x8000_0004 {
        return String::new();
    }
    let mut bytes = Vec::new();
    for part in (0x8000_0002..=0x8000_0004).map(leaf) {
        for word in [part.eax, part.ebx, part.ecx, part.edx] {
            bytes.extend(word.to_le_bytes());
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    text.trim_end_matches('\0').split_whitespace().collect::<Vec<_>>().join(" ")
}
