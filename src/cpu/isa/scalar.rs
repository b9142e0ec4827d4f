//! One lane: a plain word. It needs no instruction set, and it is the twin of the shaders: same functions and names.

use super::super::lanes::Lanes;

/// Every processor has this.
#[derive(Clone, Copy)]
pub(crate) struct Scalar;

impl Lanes for u32 {
    type Token = Scalar;
    const LANES: usize = 1;

    #[inline(always)]
    fn splat(_: Scalar, value: u32) -> Self {
        value
    }
    #[inline(always)]
    fn lane_ids(_: Scalar) -> Self {
        0
    }
    #[inline(always)]
    fn load(_: Scalar, words: &[u32]) -> Self {
        words[0]
    }
    #[inline(always)]
    fn store(self, words: &mut [u32]) {
        words[0] = self;
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self.wrapping_add(other)
    }
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        self.wrapping_sub(other)
    }
    #[inline(always)]
    fn and(self, other: Self) -> Self {
        self & other
    }
    #[inline(always)]
    fn or(self, other: Self) -> Self {
        self | other
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        self ^ other
    }
    #[inline(always)]
    fn shr<const N: u32>(self) -> Self {
        self >> N
    }
    #[inline(always)]
    fn rotr<const N: u32>(self) -> Self {
        self.rotate_right(N)
    }
    #[inline(always)]
    fn swap_bytes(self) -> Self {
        u32::swap_bytes(self)
    }
    #[inline(always)]
    fn le_mask(self, limit: Self) -> u32 {
        u32::from(self <= limit)
    }
}
