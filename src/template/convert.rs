//! This library's headers, digests, bits and targets to those of the `bitcoin` crate and back (floor F4). All of them are the
//! same bytes or the same number on both sides, so nothing can be lost.

use bitcoin::block::Header;
use bitcoin::consensus::{deserialize, serialize};
use bitcoin::hashes::Hash;

use crate::pow::{BlockDigest, CompactTarget, RawHeader, Target};

impl From<Header> for RawHeader {
    /// ```
    /// use hashgrind::pow::RawHeader;
    /// use hashgrind::template::bitcoin::{Network, block::Header, constants::genesis_block};
    /// let header = genesis_block(Network::Bitcoin).header;
    /// assert_eq!(RawHeader::from(header), RawHeader::genesis());
    /// assert_eq!(Header::from(RawHeader::genesis()), header);
    /// ```
    fn from(header: Header) -> Self {
        Self::new(serialize(&header).try_into().expect("a header has 80 bytes"))
    }
}

impl From<RawHeader> for Header {
    fn from(header: RawHeader) -> Self {
        deserialize(header.as_bytes()).expect("any 80 bytes are a header")
    }
}

impl From<bitcoin::BlockHash> for BlockDigest {
    fn from(hash: bitcoin::BlockHash) -> Self {
        Self::from_bytes_le(hash.to_byte_array())
    }
}

impl From<BlockDigest> for bitcoin::BlockHash {
    fn from(digest: BlockDigest) -> Self {
        Self::from_byte_array(*digest.as_bytes_le())
    }
}

impl From<bitcoin::CompactTarget> for CompactTarget {
    fn from(bits: bitcoin::CompactTarget) -> Self {
        Self::from_consensus(bits.to_consensus())
    }
}

impl From<CompactTarget> for bitcoin::CompactTarget {
    fn from(bits: CompactTarget) -> Self {
        Self::from_consensus(bits.to_consensus())
    }
}

impl From<bitcoin::Target> for Target {
    fn from(target: bitcoin::Target) -> Self {
        Self::from_bytes_le(target.to_le_bytes())
    }
}

impl From<Target> for bitcoin::Target {
    fn from(target: Target) -> Self {
        Self::from_le_bytes(target.to_bytes_le())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn there_and_back(bytes in any::<[u8; 80]>(), hash in any::<[u8; 32]>()) {
            let header = RawHeader::new(bytes);
            let theirs = Header::from(header);
            prop_assert_eq!(RawHeader::from(theirs), header);
            prop_assert_eq!(BlockDigest::from(theirs.block_hash()), header.digest());
            prop_assert_eq!(theirs.block_hash().to_string(), header.digest().to_string());
            prop_assert_eq!(bitcoin::BlockHash::from(header.digest()), theirs.block_hash());
            prop_assert_eq!(CompactTarget::from(theirs.bits), header.bits());
            prop_assert_eq!(bitcoin::CompactTarget::from(header.bits()), theirs.bits);
            let target = Target::from_bytes_le(hash);
            prop_assert_eq!(format!("{:x}", bitcoin::Target::from(target)), target.to_string());
            prop_assert_eq!(Target::from(bitcoin::Target::from(target)), target);
        }
    }
}
