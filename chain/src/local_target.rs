//! The local target: a target stricter than the chain asks for, so that blocks take as long as a class wants to
//! watch, and the coinbase text that names it, so that anybody can check later that a block met it.
//!
//! It does not measure rates; a miner does, from hashes counted.

use hashgrind::pow::{BlockDigest, CompactTarget, Target};

/// What the coinbase text of a block begins with, before eight hexadecimal digits and a slash.
const TEXT_PREFIX: &str = "/hashgrind:";

/// Bytes that the local target takes in the coinbase text; the rest is the user's.
pub const TEXT_BYTES: usize = TEXT_PREFIX.len() + 8 + 1;

/// A target that a block is asked to meet, in compact form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTarget(CompactTarget);

impl LocalTarget {
    /// The target that takes `hashes` tries on average: measured hashes a second times the seconds a block should take.
    /// Rounded down to what compact form can say (less than a part in 2^15), and never easier than `limit`, the header's
    /// own bits. Where `hashes` is no usable number (zero, negative, NaN), it is `limit`.
    pub fn for_expected_hashes(hashes: f64, limit: CompactTarget) -> Self {
        let local = Target::for_expected_hashes(hashes).to_compact();
        match (local.to_target(), limit.to_target()) {
            (Ok(strict), Ok(easiest)) if strict < easiest => Self(local),
            _ => Self(limit),
        }
    }

    /// The header's own bits: nothing stricter is asked for.
    pub fn of_header(bits: CompactTarget) -> Self {
        Self(bits)
    }

    /// Compact form, as in a header.
    pub fn to_bits(self) -> u32 {
        self.0.to_consensus()
    }

    /// The target itself; `None` for bits that mean no target, which only a foreign coinbase can name.
    pub fn target(self) -> Option<Target> {
        self.0.to_target().ok()
    }

    /// Does this digest of a block's header meet it? Bits that mean no target are met by nothing.
    pub fn is_met_by(self, digest: &BlockDigest) -> bool {
        self.target().is_some_and(|target| digest.meets(&target))
    }

    /// The coinbase text of a block that must meet this target, with the user's own text behind it.
    pub fn coinbase_text(self, user_text: &str) -> String {
        format!("{TEXT_PREFIX}{}/{user_text}", self.0)
    }

    /// The target that a coinbase text names, if it names one.
    pub fn from_coinbase_text(text: &[u8]) -> Option<Self> {
        let rest = text.strip_prefix(TEXT_PREFIX.as_bytes())?;
        let (digits, rest) = rest.split_at_checked(8)?;
        if rest.first() != Some(&b'/') || !digits.iter().all(|d| matches!(d, b'0'..=b'9' | b'a'..=b'f')) {
            return None;
        }
        let bits = u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        Some(Self(CompactTarget::from_consensus(bits)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGTEST_BITS: u32 = 0x207f_ffff;

    fn limit() -> CompactTarget {
        CompactTarget::from_consensus(REGTEST_BITS)
    }

    #[test]
    fn expected_hashes_survive_within_the_precision_of_compact_form() {
        let mut expected = 3.0;
        while expected < 1e30 {
            let bits = LocalTarget::for_expected_hashes(expected, limit()).to_bits();
            // The oracle: difficulty of the `bitcoin` crate, where difficulty 1 is 2^48 / 65535 hashes.
            let difficulty =
                bitcoin::Target::from_compact(bitcoin::CompactTarget::from_consensus(bits)).difficulty_float();
            let ratio = difficulty * 2f64.powi(48) / 65535.0 / expected;
            // Rounded down: the target is never easier than asked for.
            assert!((1.0 - 1e-9..1.0 + 1.0 / 32768.0 + 1e-9).contains(&ratio), "{expected}: {ratio}");
            expected *= 1.37;
        }
    }

    #[test]
    fn known_difficulties_give_known_bits() {
        let signet = LocalTarget::for_expected_hashes(4_838_443.0, limit());
        assert_eq!(signet.to_bits() >> 8, 0x1e0377, "signet's lowest difficulty is 1e0377ae");
        let main = LocalTarget::for_expected_hashes(2f64.powi(48) / 65535.0, limit());
        assert_eq!(main.to_bits() >> 8, 0x1d00ff, "difficulty 1 is 1d00ffff");
    }

    #[test]
    fn never_easier_than_the_header_asks_for() {
        for expected in [f64::NAN, f64::NEG_INFINITY, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0] {
            assert_eq!(LocalTarget::for_expected_hashes(expected, limit()).to_bits(), REGTEST_BITS, "{expected}");
        }
        let strict = CompactTarget::from_consensus(0x1e03_77ae);
        assert_eq!(LocalTarget::for_expected_hashes(1000.0, strict).to_bits(), 0x1e03_77ae);
        // Beyond all bounds it stays a target that can be written, if not met.
        assert!(LocalTarget::for_expected_hashes(f64::INFINITY, limit()).target().is_some());
    }

    #[test]
    fn the_text_names_the_target() {
        let target = LocalTarget::for_expected_hashes(1e9, limit());
        for user in ["", "class 7b", "/hashgrind:00000000/"] {
            let text = target.coinbase_text(user);
            assert_eq!(text.len(), TEXT_BYTES + user.len());
            assert_eq!(LocalTarget::from_coinbase_text(text.as_bytes()), Some(target));
        }
        for other in ["", "hello", "/hashgrind:", "/hashgrind:1c2377d6", "/hashgrind:1C2377D6/", "/hashgrind:+c2377d6/"]
        {
            assert_eq!(LocalTarget::from_coinbase_text(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn impossible_bits_are_met_by_nothing() {
        for text in ["/hashgrind:00000000/", "/hashgrind:04923456/", "/hashgrind:ff123456/"] {
            let target = LocalTarget::from_coinbase_text(text.as_bytes()).unwrap();
            assert!(!target.is_met_by(&BlockDigest::from_bytes_le([0; 32])), "{text}");
        }
        assert!(LocalTarget::of_header(limit()).is_met_by(&BlockDigest::from_bytes_le([0; 32])));
        assert!(!LocalTarget::of_header(limit()).is_met_by(&BlockDigest::from_bytes_le([0xff; 32])));
    }
}
