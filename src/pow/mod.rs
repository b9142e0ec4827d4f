//! Floor F1: block headers, midstates, targets, digests and ranges of nonces, and every byte swap of the project.
//! `core` and `hex` only. It does not search and it does not know any device.
//!
//! Byte order: header bytes are little-endian, SHA words are big-endian, hashes print in RPC order (reversed).

mod digest;
mod header;
pub mod hoist;
mod prepared;
mod range;
#[cfg(feature = "serde")]
mod serial;
mod subsidy;
mod target;
mod uint;

pub use digest::{BlockDigest, ParseDigestError};
pub use header::{ParseHeaderError, RawHeader};
pub use prepared::{MAX_SIBLINGS, Midstate, PreparedHeader, SiblingsError, VERSION_ROLLING_MASK, sibling_version};
pub use range::NonceRange;
pub use subsidy::subsidy;
pub use target::{ChainWork, CompactTarget, CompactTargetError, DifficultyError, ParseTargetError, Target};
