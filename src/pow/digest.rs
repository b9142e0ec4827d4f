//! The double SHA-256 of a header.

use core::fmt;

use super::Target;

/// A double SHA-256 digest of 32 bytes as the hash function gives them. As a number it is little-endian; it prints in
/// RPC order, the reverse of its bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
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
