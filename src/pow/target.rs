//! Targets, their compact form, and chain work, with Bitcoin Core's rules for bad compact values.

use core::str::FromStr;
use core::{fmt, ops};

use super::uint::U256;

/// A 256-bit target: a header is solved when its digest, read as a number, is at most this.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Target(U256);

/// A target as the header's `bits` field holds it: one byte of exponent, a sign bit, 23 bits of mantissa.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CompactTarget(u32);

/// The sum of the expected hashes of a chain's blocks, what Bitcoin Core calls chain work.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ChainWork(U256);

impl Target {
    /// 2^256 - 1: every digest meets it.
    pub const MAX: Self = Self(U256::MAX);

    /// From 32 bytes, the lowest first, the order of a digest's bytes.
    #[must_use]
    pub fn from_bytes_le(bytes: [u8; 32]) -> Self {
        Self(U256::from_bytes_le(bytes))
    }

    /// The 32 bytes, the lowest first.
    #[must_use]
    pub fn to_bytes_le(self) -> [u8; 32] {
        self.0.to_bytes_le()
    }

    /// The top 32 bits: a digest whose top word is larger can't meet the target.
    #[must_use]
    pub const fn top_word(&self) -> u32 {
        (self.0.0[3] >> 32) as u32
    }

    /// The compact form, rounded down to 23 bits of mantissa as Bitcoin Core does.
    #[must_use]
    pub fn to_compact(self) -> CompactTarget {
        let mut size = self.0.bits().div_ceil(8);
        let mut mantissa =
            if size <= 3 { (self.0.0[0] as u32) << (8 * (3 - size)) } else { self.0.shr(8 * (size - 3)).0[0] as u32 };
        if mantissa & 0x0080_0000 != 0 {
            mantissa >>= 8;
            size += 1;
        }
        CompactTarget(mantissa | size << 24)
    }

    /// The target that `hashes` double hashes meet once on average: 2^256 / `hashes`, at most 2^256 - 1.
    ///
    /// ```
    /// use hashgrind::pow::Target;
    /// let target = Target::for_expected_hashes(4_294_967_296.0);
    /// assert!((target.expected_hashes() / 4_294_967_296.0 - 1.0).abs() < 1e-9);
    /// ```
    #[must_use]
    pub fn for_expected_hashes(hashes: f64) -> Self {
        if hashes.is_nan() || hashes <= 1.0 {
            return Self::MAX;
        }
        // hashes = mantissa * 2^shift with a mantissa of 53 bits, so one division of whole numbers is exact enough.
        let bits = hashes.to_bits();
        let exponent = (bits >> 52) as i32 - 1023;
        let mantissa = (bits & ((1 << 52) - 1)) | 1 << 52;
        // 2^256 / (mantissa * 2^(exponent - 52)) = (2^308 / mantissa) / 2^exponent; 2^308 doesn't fit, 2^256 * 2^52 does.
        if exponent >= 256 {
            return Self(U256::ONE);
        }
        let quotient = U256::ZERO.div_wide(1 << 52, mantissa);
        if exponent == 0 {
            return Self(quotient);
        }
        let quotient = quotient.shr(exponent as u32);
        Self(if quotient == U256::ZERO { U256::ONE } else { quotient })
    }

    /// The target of a decimal difficulty, as pools give it: 0xffff × 2^208 / `difficulty`, rounded down; exact. A target
    /// above 2^256 - 1 becomes [`Target::MAX`]. Above a difficulty of 0xffff × 2^208 it is 0, which no digest ever meets.
    ///
    /// # Errors
    /// When `difficulty` is not a number above zero: NaN, infinite, zero or negative.
    ///
    /// ```
    /// use hashgrind::pow::{CompactTarget, Target};
    /// assert_eq!(Target::for_difficulty(1.0)?, CompactTarget::from_consensus(0x1d00_ffff).to_target()?);
    /// assert_eq!(Target::for_difficulty(0.5)?.top_word(), 1);
    /// assert!(Target::for_difficulty(f64::NAN).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn for_difficulty(difficulty: f64) -> Result<Self, DifficultyError> {
        if !difficulty.is_finite() {
            return Err(DifficultyError::NotFinite);
        }
        if difficulty <= 0.0 {
            return Err(DifficultyError::NotPositive);
        }
        if difficulty < 1e-12 {
            return Ok(Self::MAX); // By far: 2^256 - 1 belongs to 2.3e-10.
        }
        // difficulty = mantissa * 2^exponent, so the target is 0xffff * 2^(208 - exponent) / mantissa.
        let bits = difficulty.to_bits();
        let exponent = (bits >> 52) as i32 - 1023 - 52;
        let mantissa = (bits & ((1 << 52) - 1)) | 1 << 52;
        let Ok(shift) = u32::try_from(208 - exponent) else { return Ok(Self(U256::ZERO)) };
        let (low, high) = U256([0xffff, 0, 0, 0]).shl(shift.min(240)).widening_mul(1 << shift.saturating_sub(240));
        Ok(Self(low.div_wide(high, mantissa)))
    }

    /// How many hashes meet this target once on average: 2^256 / (target + 1).
    #[must_use]
    pub fn expected_hashes(&self) -> f64 {
        115_792_089_237_316_195_423_570_985_008_687_907_853_269_984_665_640_564_039_457_584_007_913_129_639_936.0
            / (self.0.to_f64() + 1.0)
    }

    /// Difficulty: how many times harder than Bitcoin's first target (bits 1d00ffff). Needs no unit.
    #[must_use]
    pub fn difficulty(&self) -> f64 {
        // 0xffff * 2^208
        26_959_535_291_011_309_493_156_476_344_723_991_336_010_898_738_574_164_086_137_773_096_960.0 / self.0.to_f64()
    }

    /// The chain work of one block with this target: 2^256 / (target + 1), as Bitcoin Core's `GetBlockProof`.
    #[must_use]
    pub fn chain_work(&self) -> ChainWork {
        if self.0 == U256::MAX {
            return ChainWork(U256::ONE);
        }
        let divisor = self.0.overflowing_add(U256::ONE).0;
        ChainWork(self.0.not().div(divisor).overflowing_add(U256::ONE).0)
    }

    /// `self` × `numerator` / `denominator`, rounded down, at most `limit`: the retarget rule. Over a denominator of 0 it is
    /// `limit`.
    #[must_use]
    pub fn scale(&self, numerator: u32, denominator: u32, limit: &Self) -> Self {
        if denominator == 0 {
            return *limit;
        }
        let (low, high) = self.0.widening_mul(u64::from(numerator));
        Self(low.div_wide(high, u64::from(denominator))).min(*limit)
    }
}

impl CompactTarget {
    /// From the number in a header's `bits` field.
    #[must_use]
    pub const fn from_consensus(bits: u32) -> Self {
        Self(bits)
    }

    /// The number in a header's `bits` field.
    #[must_use]
    pub const fn to_consensus(self) -> u32 {
        self.0
    }

    /// The target, with Bitcoin Core's rules for values that no block can have.
    ///
    /// # Errors
    /// When the value is negative, zero or above 2^256 - 1.
    ///
    /// ```
    /// use hashgrind::pow::{CompactTarget, CompactTargetError};
    /// assert_eq!(CompactTarget::from_consensus(0x1d00_ffff).to_target()?.difficulty(), 1.0);
    /// assert_eq!(CompactTarget::from_consensus(0x0492_3456).to_target(), Err(CompactTargetError::Negative));
    /// # Ok::<(), CompactTargetError>(())
    /// ```
    pub fn to_target(self) -> Result<Target, CompactTargetError> {
        let size = self.0 >> 24;
        let mut mantissa = self.0 & 0x007f_ffff;
        let value = if size <= 3 {
            mantissa >>= 8 * (3 - size);
            U256([u64::from(mantissa), 0, 0, 0])
        } else {
            U256([u64::from(mantissa), 0, 0, 0]).shl((8 * (size - 3)).min(255))
        };
        if mantissa != 0 && self.0 & 0x0080_0000 != 0 {
            return Err(CompactTargetError::Negative);
        }
        if mantissa == 0 {
            return Err(CompactTargetError::Zero);
        }
        if size > 34 || (mantissa > 0xff && size > 33) || (mantissa > 0xffff && size > 32) {
            return Err(CompactTargetError::Overflow);
        }
        Ok(Target(value))
    }
}

impl ChainWork {
    /// No work.
    pub const ZERO: Self = Self(U256::ZERO);

    /// From 32 bytes, the lowest first.
    #[must_use]
    pub fn from_bytes_le(bytes: [u8; 32]) -> Self {
        Self(U256::from_bytes_le(bytes))
    }

    /// The 32 bytes, the lowest first.
    #[must_use]
    pub fn to_bytes_le(self) -> [u8; 32] {
        self.0.to_bytes_le()
    }

    /// As a floating-point number of hashes.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.0.to_f64()
    }
}

impl ops::Add for ChainWork {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.overflowing_add(other.0).0)
    }
}

/// Why a compact value is no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompactTargetError {
    /// The sign bit is set.
    Negative,
    /// The target is zero: no digest can meet it.
    Zero,
    /// The target is above 2^256 - 1.
    Overflow,
}

impl fmt::Display for CompactTargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Negative => "the compact target is negative",
            Self::Zero => "the compact target is zero",
            Self::Overflow => "the compact target is above 2^256 - 1",
        })
    }
}

impl core::error::Error for CompactTargetError {}

/// A decimal difficulty that has no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifficultyError {
    /// Not a number, or infinite.
    NotFinite,
    /// Zero or negative.
    NotPositive,
}

impl fmt::Display for DifficultyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFinite => "a difficulty is a finite number above zero, and this one is not finite",
            Self::NotPositive => "a difficulty is a number above zero, and this one is not",
        })
    }
}

impl core::error::Error for DifficultyError {}

/// The text is no target of 64 hexadecimal digits, the highest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseTargetError {
    /// Another number of characters than 64.
    Length(usize),
    /// A character that is no hexadecimal digit.
    NotHex,
}

impl fmt::Display for ParseTargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(len) => write!(f, "a target is 64 hexadecimal digits, this has {len} characters"),
            Self::NotHex => f.write_str("a target is 64 hexadecimal digits, this has other characters"),
        }
    }
}

impl core::error::Error for ParseTargetError {}

impl FromStr for Target {
    type Err = ParseTargetError;

    /// From 64 hexadecimal digits, the highest first, as it prints and as nodes and pools write it.
    fn from_str(text: &str) -> Result<Self, ParseTargetError> {
        if text.len() != 64 {
            return Err(ParseTargetError::Length(text.chars().count()));
        }
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| ParseTargetError::NotHex)?;
        bytes.reverse();
        Ok(Self::from_bytes_le(bytes))
    }
}

fn write_hex(value: U256, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.to_bytes_le().iter().rev().try_for_each(|byte| write!(f, "{byte:02x}"))
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(self.0, f)
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Target({self})")
    }
}

impl fmt::Display for ChainWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(self.0, f)
    }
}

impl fmt::Debug for ChainWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChainWork({self})")
    }
}

impl fmt::Display for CompactTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl fmt::Debug for CompactTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompactTarget({self})")
    }
}

#[cfg(test)]
mod tests {
    use bnum::types::U2048;
    use proptest::prelude::*;

    use super::*;

    fn hex(target: Target) -> String {
        target.to_string().trim_start_matches('0').to_owned()
    }

    /// Bitcoin Core, src/test/arith_uint256_tests.cpp, `bignum_SetCompact`.
    #[test]
    fn core_vectors() {
        use CompactTargetError::{Negative, Overflow, Zero};
        let errors = [
            (0x0000_0000, Zero),
            (0x0012_3456, Zero),
            (0x0100_3456, Zero),
            (0x0200_0056, Zero),
            (0x0300_0000, Zero),
            (0x0400_0000, Zero),
            (0x0092_3456, Zero),
            (0x0180_3456, Zero),
            (0x0280_0056, Zero),
            (0x0380_0000, Zero),
            (0x0480_0000, Zero),
            (0x01fe_dcba, Negative),
            (0x0492_3456, Negative),
            (0xff12_3456, Overflow),
        ];
        for (bits, error) in errors {
            assert_eq!(CompactTarget(bits).to_target(), Err(error), "{bits:08x}");
        }
        let values = [
            (0x0112_3456, "12", 0x0112_0000),
            (0x0212_3456, "1234", 0x0212_3400),
            (0x0312_3456, "123456", 0x0312_3456),
            (0x0412_3456, "12345600", 0x0412_3456),
            (0x0500_9234, "92340000", 0x0500_9234),
            (0x2012_3456, &format!("123456{}", "0".repeat(58)), 0x2012_3456),
        ];
        for (bits, number, compact) in values {
            let target = CompactTarget(bits).to_target().unwrap();
            assert_eq!(hex(target), number, "{bits:08x}");
            assert_eq!(target.to_compact(), CompactTarget(compact));
        }
        assert_eq!(Target(U256([0x80, 0, 0, 0])).to_compact(), CompactTarget(0x0200_8000));
    }

    #[test]
    fn overflow_starts_where_core_says() {
        for (bits, fits) in [
            (0x2100_ffff, true),
            (0x2101_0000, false),
            (0x2200_00ff, true),
            (0x2200_0100, false),
            (0x2300_0001, false),
            (0x207f_ffff, true),
        ] {
            assert_eq!(CompactTarget(bits).to_target().is_ok(), fits, "{bits:08x}");
        }
    }

    /// Chain work, difficulty and the retarget product against the `bitcoin` crate.
    #[cfg(feature = "template")]
    #[test]
    fn equals_the_bitcoin_crate() {
        for bits in [0x1d00_ffff_u32, 0x207f_ffff, 0x1702_40c3, 0x1e03_77ae, 0x1b04_04cb, 0x0312_3456, 0x1715_3fbf] {
            let ours = CompactTarget(bits).to_target().unwrap();
            let theirs = bitcoin::Target::from_compact(bitcoin::CompactTarget::from_consensus(bits));
            assert_eq!(ours.to_bytes_le(), theirs.to_le_bytes());
            assert_eq!(ours.chain_work().0.to_bytes_le(), theirs.to_work().to_le_bytes());
            assert_eq!(ours.to_compact().to_consensus(), theirs.to_compact_lossy().to_consensus());
            let difficulty = theirs.difficulty_float();
            assert!((ours.difficulty() / difficulty - 1.0).abs() < 1e-12, "{bits:08x}");
            let limit = CompactTarget(0x1d00_ffff).to_target().unwrap();
            for span in [302_400u32, 1_000_000, 1_209_600, 4_838_400] {
                let theirs = bitcoin::CompactTarget::from_next_work_required(
                    bitcoin::CompactTarget::from_consensus(bits),
                    u64::from(span),
                    bitcoin::params::MAINNET.clone(),
                );
                // Their product wraps above 2^256; ours does not, so compare where it fits.
                if ours.0.bits() < 230 {
                    assert_eq!(ours.scale(span, 1_209_600, &limit).to_compact().to_consensus(), theirs.to_consensus());
                }
            }
        }
    }

    proptest! {
        /// Against whole numbers of any length, for every bit pattern of a number above zero.
        #[test]
        fn a_difficulty_gives_the_exact_target(bits in any::<u64>(), near in 0x3db0_0000_0000_0000_u64..0x4d50_0000_0000_0000) {
            for difficulty in [f64::from_bits(bits).abs(), f64::from_bits(near)] {
                if !difficulty.is_finite() || difficulty == 0.0 {
                    continue;
                }
                let bits = difficulty.to_bits();
                let (exponent, fraction) = ((bits >> 52) as u32, bits & ((1 << 52) - 1));
                let mantissa = if exponent == 0 { fraction } else { fraction | 1 << 52 };
                // difficulty = mantissa * 2^(exponent - 1075); the smallest exponent is 1.
                let (above, below) = (U2048::from(0xffff_u32), U2048::from(mantissa));
                let exact = match exponent.max(1) {
                    low @ ..1283 => (above << (1283 - low)) / below,
                    high => above / (below << (high - 1283)),
                };
                let most = (U2048::ONE << 256_u32) - U2048::ONE;
                let target = Target::for_difficulty(difficulty).unwrap();
                prop_assert_eq!(target.to_string(), format!("{:064x}", exact.min(most)), "{}", difficulty);
            }
        }

        #[test]
        fn a_target_is_read_as_it_prints(bytes in any::<[u8; 32]>()) {
            let target = Target::from_bytes_le(bytes);
            prop_assert_eq!(target.to_string().parse(), Ok(target));
            prop_assert_eq!(ChainWork::from_bytes_le(bytes).to_bytes_le(), bytes);
        }

        #[test]
        fn other_texts_are_no_targets(text in "\\PC{0,70}") {
            let digits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
            prop_assert_eq!(text.parse::<Target>().is_ok(), digits);
        }
    }

    #[test]
    fn the_ends_of_the_difficulties() {
        for (difficulty, error) in [
            (f64::NAN, DifficultyError::NotFinite),
            (f64::INFINITY, DifficultyError::NotFinite),
            (f64::NEG_INFINITY, DifficultyError::NotFinite),
            (0.0, DifficultyError::NotPositive),
            (-0.0, DifficultyError::NotPositive),
            (-1.0, DifficultyError::NotPositive),
        ] {
            assert_eq!(Target::for_difficulty(difficulty), Err(error), "{difficulty}");
        }
        assert_eq!(Target::for_difficulty(f64::MIN_POSITIVE), Ok(Target::MAX));
        assert_eq!(Target::for_difficulty(f64::MAX), Ok(Target(U256::ZERO)));
        assert_eq!("ff".parse::<Target>(), Err(ParseTargetError::Length(2)));
        assert_eq!("z".repeat(64).parse::<Target>(), Err(ParseTargetError::NotHex));
        let regtest = CompactTarget(0x207f_ffff).to_target().unwrap();
        assert_eq!(format!("7fffff{}", "0".repeat(58)).parse(), Ok(regtest));
    }

    #[test]
    fn expected_hashes_and_back() {
        for hashes in [2.0, 3.5, 1e3, 4_294_967_296.0, 1e15, 6e22, 1e70] {
            let target = Target::for_expected_hashes(hashes);
            assert!((target.expected_hashes() / hashes - 1.0).abs() < 1e-6, "{hashes}");
        }
        assert_eq!(Target::for_expected_hashes(1.0), Target::MAX);
        assert_eq!(Target::for_expected_hashes(f64::NAN), Target::MAX);
        assert_eq!(Target::for_expected_hashes(f64::INFINITY), Target(U256::ONE));
        assert!((Target::MAX.expected_hashes() - 1.0).abs() < 1e-9);
        assert_eq!(Target::MAX.chain_work(), ChainWork(U256::ONE));
        let two = CompactTarget(0x207f_ffff).to_target().unwrap().chain_work();
        assert_eq!((two + two).to_f64(), 4.0);
    }
}
