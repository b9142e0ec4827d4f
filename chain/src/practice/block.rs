//! What is known of a block of the practice chain.

use hashgrind::template::bitcoin::BlockHash;

use crate::local_target::LocalTarget;

/// Magic and length, which stand before each block in the file.
pub const RECORD_HEAD_BYTES: usize = 8;

/// What the file holds about one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its height.
    pub height: u32,
    /// Where its record begins, in bytes from the start of the file; the block is [`RECORD_HEAD_BYTES`] further.
    pub offset: u64,
    /// Its length in bytes.
    pub len: u32,
    /// Its hash.
    pub hash: BlockHash,
    /// Its time, in seconds since 1970.
    pub time: u32,
    /// Bits of its header.
    pub bits: u32,
    /// The local target that its coinbase names; the block meets it.
    pub local: Option<LocalTarget>,
    /// Whose simulated block it is, by its own coinbase; nobody hashed for it but for the header's bits.
    pub simulated: Option<String>,
    /// Nonce of its header.
    pub nonce: u32,
    /// Number of transactions with the coinbase.
    pub transactions: usize,
    /// What its coinbase pays, in satoshi.
    pub coinbase_value: u64,
}
