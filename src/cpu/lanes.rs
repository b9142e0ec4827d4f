//! The private trait over which the generic kernel is written: a vector of 32-bit words. Operations are safe because
//! a value can only be made from a capability token, and only `detect` makes tokens.

/// The most lanes of any vector.
pub(crate) const MOST_LANES: usize = 16;

/// A vector of `LANES` 32-bit words that advance together.
pub(crate) trait Lanes: Copy {
    /// Proof that this processor has the instructions.
    type Token: Copy;
    /// Words in a vector.
    const LANES: usize;

    fn splat(token: Self::Token, value: u32) -> Self;
    /// 0, 1, 2, ...
    fn lane_ids(token: Self::Token) -> Self;
    /// From the first `LANES` words.
    fn load(token: Self::Token, words: &[u32]) -> Self;
    /// To the first `LANES` words.
    fn store(self, words: &mut [u32]);
    /// One row of `N` words in each lane: vector i holds word i of every row. `row` says at which byte a lane's begins.
    #[inline(always)]
    fn load_rows<const N: usize>(token: Self::Token, bytes: &[u8], row: impl Fn(usize) -> usize) -> [Self; N] {
        let mut words = [[0u32; MOST_LANES]; N];
        for lane in 0..Self::LANES {
            let from = row(lane);
            for (word, bytes) in words.iter_mut().zip(bytes[from..from + 4 * N].chunks_exact(4)) {
                word[lane] = u32::from_ne_bytes(bytes.try_into().expect("chunks of 4"));
            }
        }
        std::array::from_fn(|i| Self::load(token, &words[i]))
    }
    /// The other way round: word i of row `lane` is that lane of vector i. Rows behind `LANES` are zero.
    #[inline(always)]
    fn rows(vectors: [Self; 8]) -> [[u32; 8]; MOST_LANES] {
        let mut words = [[0u32; MOST_LANES]; 8];
        for (words, vector) in words.iter_mut().zip(vectors) {
            vector.store(words);
        }
        std::array::from_fn(|lane| std::array::from_fn(|i| words[i][lane]))
    }
    fn add(self, other: Self) -> Self;
    fn sub(self, other: Self) -> Self;
    fn and(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    fn xor(self, other: Self) -> Self;
    fn shr<const N: u32>(self) -> Self;
    fn rotr<const N: u32>(self) -> Self;
    fn swap_bytes(self) -> Self;
    /// Bit i is set when lane i is at most `limit`, unsigned.
    fn le_mask(self, limit: Self) -> u32;

    /// Keeps the compiler from moving this value's last addition elsewhere; costs no instruction.
    #[inline(always)]
    fn pin(self) -> Self {
        self
    }

    #[inline(always)]
    fn ch(self, y: Self, z: Self) -> Self {
        formulas::ch(self, y, z)
    }

    #[inline(always)]
    fn maj(self, y: Self, z: Self) -> Self {
        formulas::maj(self, y, z)
    }

    #[inline(always)]
    fn big_sigma0(self) -> Self {
        formulas::big_sigma0(self)
    }

    #[inline(always)]
    fn big_sigma1(self) -> Self {
        formulas::big_sigma1(self)
    }

    #[inline(always)]
    fn small_sigma0(self) -> Self {
        formulas::small_sigma0(self)
    }

    #[inline(always)]
    fn small_sigma1(self) -> Self {
        formulas::small_sigma1(self)
    }
}

/// The functions of FIPS 180-4, 4.1.2, for the vectors that have no better way.
pub(crate) mod formulas {
    use super::Lanes;

    #[inline(always)]
    pub(crate) fn ch<L: Lanes>(x: L, y: L, z: L) -> L {
        z.xor(x.and(y.xor(z)))
    }

    #[inline(always)]
    pub(crate) fn maj<L: Lanes>(x: L, y: L, z: L) -> L {
        x.and(y).or(z.and(x.or(y)))
    }

    #[inline(always)]
    pub(crate) fn big_sigma0<L: Lanes>(x: L) -> L {
        x.rotr::<2>().xor(x.rotr::<13>()).xor(x.rotr::<22>())
    }

    #[inline(always)]
    pub(crate) fn big_sigma1<L: Lanes>(x: L) -> L {
        x.rotr::<6>().xor(x.rotr::<11>()).xor(x.rotr::<25>())
    }

    #[inline(always)]
    pub(crate) fn small_sigma0<L: Lanes>(x: L) -> L {
        x.rotr::<7>().xor(x.rotr::<18>()).xor(x.shr::<3>())
    }

    #[inline(always)]
    pub(crate) fn small_sigma1<L: Lanes>(x: L) -> L {
        x.rotr::<17>().xor(x.rotr::<19>()).xor(x.shr::<10>())
    }
}
