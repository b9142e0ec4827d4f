//! What the tests of this folder share: a client for a node, and blocks ground with the `bitcoin` crate's hashing.

use std::path::PathBuf;

use bitcoin::block::Header;
use bitcoin::consensus::{deserialize, serialize};
use bitcoin::{BlockHash, ScriptBuf};
use hashgrind::pow::RawHeader;
use hashgrind::template::{BlockBuilder, BlockTemplate};

use super::client::NodeClient;
use super::settings::NodeConfig;
use crate::source::FoundBlock;

pub fn config(url: String, cookie_file: PathBuf) -> NodeConfig {
    let (url, cookie_file) = (Some(url), Some(cookie_file));
    NodeConfig { url, cookie_file, ..NodeConfig::default() }
}

pub(crate) fn client(node: &hashgrind_testnode::BareNode) -> NodeClient {
    let config = config(node.url(), node.cookie());
    NodeClient::connect(&config).expect("the node takes us")
}

/// A whole block on `template` that pays OP_TRUE, with the first nonce whose hash is (or is not) good enough.
/// The hashing is the `bitcoin` crate's.
pub fn block(template: &BlockTemplate, good: bool) -> Vec<u8> {
    let builder = BlockBuilder::new(ScriptBuf::from_bytes(vec![0x51]));
    let prepared = builder.build(template).expect("a block can be built");
    let header = prepared.header([7; 8], template.version, template.current_time);
    let mut header: Header = deserialize(header.as_bytes()).expect("80 bytes");
    while header.target().is_met_by(header.block_hash()) != good {
        header.nonce += 1;
    }
    let header: [u8; 80] = serialize(&header).try_into().expect("80 bytes");
    prepared.assemble(&RawHeader::new(header), [7; 8]).expect("the header is ours")
}

/// A found block as a miner hands it over.
pub(crate) fn found<'a>(bytes: &'a [u8], template: &'a BlockTemplate) -> FoundBlock<'a> {
    FoundBlock { bytes, hash: hash_of(bytes), template }
}

pub(crate) fn hash_of(block: &[u8]) -> BlockHash {
    deserialize::<Header>(&block[..80]).expect("80 bytes").block_hash()
}
