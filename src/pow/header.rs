//! The 80 bytes of a block header.

use core::fmt;

use super::digest::digest_block;
use super::{BlockDigest, CompactTarget};
use crate::sha256;

/// A block header as it is hashed: 80 bytes.
///
/// | bytes | field | order |
/// |---|---|---|
/// | 0..4 | version | little-endian |
/// | 4..36 | hash of the previous block | as hashed |
/// | 36..68 | merkle root | as hashed |
/// | 68..72 | time, seconds since 1970 | little-endian |
/// | 72..76 | bits, the compact target | little-endian |
/// | 76..80 | nonce | little-endian |
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RawHeader([u8; 80]);

impl RawHeader {
    /// Length in bytes.
    pub const LEN: usize = 80;

    /// From the bytes as they are hashed.
    #[must_use]
    pub const fn new(bytes: [u8; 80]) -> Self {
        Self(bytes)
    }

    /// From the six fields.
    #[must_use]
    pub fn from_fields(
        version: i32,
        previous: BlockDigest,
        merkle_root: BlockDigest,
        time: u32,
        bits: CompactTarget,
        nonce: u32,
    ) -> Self {
        let mut bytes = [0; 80];
        bytes[0..4].copy_from_slice(&version.to_le_bytes());
        bytes[4..36].copy_from_slice(previous.as_bytes_le());
        bytes[36..68].copy_from_slice(merkle_root.as_bytes_le());
        bytes[68..72].copy_from_slice(&time.to_le_bytes());
        bytes[72..76].copy_from_slice(&bits.to_consensus().to_le_bytes());
        bytes[76..80].copy_from_slice(&nonce.to_le_bytes());
        Self(bytes)
    }

    /// The header of Bitcoin's genesis block, height 0 of mainnet.
    #[must_use]
    pub fn genesis() -> Self {
        let mut merkle_root = [0; 32];
        hex::decode_to_slice("3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a", &mut merkle_root)
            .expect("64 digits");
        let merkle_root = BlockDigest::from_bytes_le(merkle_root);
        let bits = CompactTarget::from_consensus(0x1d00_ffff);
        Self::from_fields(1, BlockDigest::default(), merkle_root, 1_231_006_505, bits, 2_083_236_893)
    }

    /// From 160 hexadecimal digits.
    ///
    /// # Errors
    /// When the text is not hexadecimal or has another length.
    pub fn from_hex(text: &str) -> Result<Self, ParseHeaderError> {
        if text.len() != 160 {
            return Err(ParseHeaderError::Length(text.len()));
        }
        let mut bytes = [0; 80];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| ParseHeaderError::NotHex)?;
        Ok(Self(bytes))
    }

    /// The bytes as they are hashed.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 80] {
        &self.0
    }

    /// The version field.
    #[must_use]
    pub fn version(&self) -> i32 {
        self.word_le(0) as i32
    }

    /// The hash of the previous block.
    #[must_use]
    pub fn previous(&self) -> BlockDigest {
        self.digest_at(4)
    }

    /// The merkle root of the block's transactions.
    #[must_use]
    pub fn merkle_root(&self) -> BlockDigest {
        self.digest_at(36)
    }

    /// Seconds since 1970.
    #[must_use]
    pub fn time(&self) -> u32 {
        self.word_le(68)
    }

    /// The compact target.
    #[must_use]
    pub fn bits(&self) -> CompactTarget {
        CompactTarget::from_consensus(self.word_le(72))
    }

    /// The nonce.
    #[must_use]
    pub fn nonce(&self) -> u32 {
        self.word_le(76)
    }

    /// The same header with another version.
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.0[0..4].copy_from_slice(&version.to_le_bytes());
        self
    }

    /// The same header with another merkle root.
    #[must_use]
    pub fn with_merkle_root(mut self, root: BlockDigest) -> Self {
        self.0[36..68].copy_from_slice(root.as_bytes_le());
        self
    }

    /// The same header with another time.
    #[must_use]
    pub fn with_time(mut self, time: u32) -> Self {
        self.0[68..72].copy_from_slice(&time.to_le_bytes());
        self
    }

    /// The same header with another nonce.
    #[must_use]
    pub fn with_nonce(mut self, nonce: u32) -> Self {
        self.0[76..80].copy_from_slice(&nonce.to_le_bytes());
        self
    }

    /// The double SHA-256 of the 80 bytes, on the scalar path.
    ///
    /// ```
    /// use hashgrind::pow::RawHeader;
    /// let hash = RawHeader::genesis().digest();
    /// assert_eq!(hash.to_string(), "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f");
    /// ```
    #[must_use]
    pub fn digest(&self) -> BlockDigest {
        let state = sha256::compress(self.midstate_words(), self.second_block());
        BlockDigest::from_words_be(sha256::compress(sha256::IV, digest_block(state)))
    }

    /// The state after the first 64 bytes.
    pub(super) fn midstate_words(&self) -> [u32; 8] {
        sha256::compress(sha256::IV, core::array::from_fn(|i| self.word_be(4 * i)))
    }

    /// The padded second block: the last 16 bytes, the end mark and the length of 640 bits.
    fn second_block(&self) -> [u32; 16] {
        let mut block = [0; 16];
        for (i, word) in block.iter_mut().take(4).enumerate() {
            *word = self.word_be(64 + 4 * i);
        }
        block[4] = 0x8000_0000;
        block[15] = 640;
        block
    }

    /// The SHA word at byte `at`.
    pub(super) fn word_be(&self, at: usize) -> u32 {
        self.word_le(at).swap_bytes()
    }

    fn word_le(&self, at: usize) -> u32 {
        u32::from_le_bytes([self.0[at], self.0[at + 1], self.0[at + 2], self.0[at + 3]])
    }

    fn digest_at(&self, at: usize) -> BlockDigest {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(&self.0[at..at + 32]);
        BlockDigest::from_bytes_le(bytes)
    }
}

/// The text was not a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseHeaderError {
    /// Another number of digits than 160.
    Length(usize),
    /// A character that is no hexadecimal digit.
    NotHex,
}

impl fmt::Display for ParseHeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(len) => write!(f, "a header is 160 hexadecimal digits, this has {len} characters"),
            Self::NotHex => f.write_str("a header is 160 hexadecimal digits, this has other characters"),
        }
    }
}

impl core::error::Error for ParseHeaderError {}

impl fmt::Display for RawHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for RawHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawHeader({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn digest_equals_sha2() {
        for seed in 0..100u8 {
            let header =
                RawHeader::new(core::array::from_fn(|i| seed.wrapping_mul(31).wrapping_add((i as u8).wrapping_mul(7))));
            let expected: [u8; 32] = Sha256::digest(Sha256::digest(header.as_bytes())).into();
            assert_eq!(header.digest().as_bytes_le(), &expected);
        }
    }

    #[test]
    fn fields_round_trip() {
        let header = RawHeader::genesis().with_version(-2).with_time(7).with_nonce(u32::MAX);
        assert_eq!(header.version(), -2);
        assert_eq!((header.time(), header.nonce()), (7, u32::MAX));
        assert_eq!(header.bits().to_consensus(), 0x1d00_ffff);
        assert_eq!(header.previous(), BlockDigest::default());
        assert_eq!(
            header.merkle_root().to_string(),
            "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"
        );
        let root = BlockDigest::from_bytes_le([9; 32]);
        assert_eq!(header.with_merkle_root(root).merkle_root(), root);
        assert_eq!(RawHeader::from_hex(&header.to_string()), Ok(header));
    }

    #[test]
    fn bad_text() {
        assert_eq!(RawHeader::from_hex("00"), Err(ParseHeaderError::Length(2)));
        assert_eq!(RawHeader::from_hex(&"zz".repeat(80)), Err(ParseHeaderError::NotHex));
    }
}
