//! The double SHA-256 of a header.

use core::fmt;

use super::Target;
use crate::sha256;

/// A double SHA-256 digest of 32 bytes as the hash function gives them. As a number it is little-endian; it prints in
/// RPC order, the reverse of its bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[repr(transparent)]
pub struct BlockDigest([u8; 32]);

impl BlockDigest {
    /// From the 32 bytes that SHA-256d gives.
    #[must_use]
    pub const fn from_bytes_le(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// From the eight big-endian words of the hash function's state.
    #[must_use]
    pub fn from_words_be(words: [u32; 8]) -> Self {
        let mut bytes = [0; 32];
        for (chunk, word) in bytes.chunks_exact_mut(4).zip(words) {
            chunk.copy_from_slice(&word.to_be_bytes());
        }
        Self(bytes)
    }

    /// An inner node of a merkle tree: the double SHA-256 of two digests, on the scalar path.
    ///
    /// ```
    /// use hashgrind::pow::BlockDigest;
    /// // Mainnet, block 170: two transactions and their merkle root.
    /// let id = |text| BlockDigest::from_rpc_hex(text).unwrap();
    /// let left = id("b1fea52486ce0c62bb442b530a3f0132b826c74e473d1f2c220bfa78111c5082");
    /// let right = id("f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16");
    /// let root = id("7dac2c5666815c17a3b36427de37bb9d2e2c5ccec3f8633eb91a4205cb4c10ff");
    /// assert_eq!(BlockDigest::of_merkle_node(&left, &right), root);
    /// ```
    #[must_use]
    pub fn of_merkle_node(left: &Self, right: &Self) -> Self {
        let mut block = [0; 16];
        for (word, bytes) in block.iter_mut().zip(left.0.chunks_exact(4).chain(right.0.chunks_exact(4))) {
            *word = u32::from_be_bytes(bytes.try_into().expect("chunks of 4"));
        }
        // The padding of a message of 64 bytes is a block of its own.
        let mut padding = [0; 16];
        padding[0] = 0x8000_0000;
        padding[15] = 512;
        let state = sha256::compress(sha256::compress(sha256::IV, block), padding);
        Self::from_words_be(sha256::compress(sha256::IV, digest_block(state)))
    }

    /// The bytes as the hash function gives them (as a number: little-endian).
    #[must_use]
    pub const fn as_bytes_le(&self) -> &[u8; 32] {
        &self.0
    }

    /// The top 32 bits of the number: what a kernel compares.
    #[must_use]
    pub const fn top_word(&self) -> u32 {
        u32::from_le_bytes([self.0[28], self.0[29], self.0[30], self.0[31]])
    }

    /// Whether the number is at most the target: the proof of work.
    #[must_use]
    pub fn meets(&self, target: &Target) -> bool {
        self.as_target() <= *target
    }

    /// The digest read as a number.
    #[must_use]
    pub fn as_target(&self) -> Target {
        Target::from_bytes_le(self.0)
    }

    /// From 64 hexadecimal digits as `mining.notify` of Stratum has the previous block's hash: each four bytes are reversed.
    ///
    /// # Errors
    /// When there are not 64 hexadecimal digits.
    ///
    /// ```
    /// use hashgrind::pow::BlockDigest;
    /// // The genesis block of testnet4, as a pool names it.
    /// let previous = "da8bf0435be350b04b867c56507ff491e25a72aefbbc53deda84f2ba00000000";
    /// let hash = BlockDigest::from_stratum_hex(previous)?;
    /// assert_eq!(hash.to_string(), "00000000da84f2bafbbc53dee25a72ae507ff4914b867c565be350b0da8bf043");
    /// # Ok::<(), hashgrind::pow::ParseDigestError>(())
    /// ```
    pub fn from_stratum_hex(text: &str) -> Result<Self, ParseDigestError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| ParseDigestError)?;
        bytes.chunks_exact_mut(4).for_each(<[u8]>::reverse);
        Ok(Self(bytes))
    }

    /// From 64 hexadecimal digits in RPC order.
    ///
    /// # Errors
    /// When there are not 64 hexadecimal digits.
    pub fn from_rpc_hex(text: &str) -> Result<Self, ParseDigestError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| ParseDigestError)?;
        bytes.reverse();
        Ok(Self(bytes))
    }
}

/// The text was not a hash of 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDigestError;

impl fmt::Display for ParseDigestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a hash is 64 hexadecimal digits")
    }
}

impl core::error::Error for ParseDigestError {}

impl fmt::Display for BlockDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BlockDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlockDigest({self})")
    }
}

/// The padded block that the second hash compresses: a digest of 256 bits.
pub(super) fn digest_block(state: [u32; 8]) -> [u32; 16] {
    let mut block = [0; 16];
    block[..8].copy_from_slice(&state);
    block[8] = 0x8000_0000;
    block[15] = 256;
    block
}
