//! Checks of a whole block that need no chain state (floor F4): structure, merkle root, witness commitment, height and
//! coinbase value. Proof of work, link and time belong to the header and are checked by whoever holds the chain.

use bitcoin::consensus::deserialize;
use bitcoin::hashes::Hash;
use bitcoin::script::{Builder, Instruction, Script};
use bitcoin::{Block, BlockHash};

use super::coinbase::{COMMITMENT_HEAD, MAX_SCRIPT_SIG, branch_of_first, hash_pair};

/// What a block is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockRules {
    /// The height it claims by its place in the chain, 1 or more.
    pub height: u32,
    /// The most its coinbase may pay, in satoshi: [`subsidy`](super::subsidy) and the fees of its transactions.
    pub max_coinbase_value: u64,
}

impl BlockRules {
    /// For a block of this height whose coinbase may pay so much.
    #[must_use]
    pub const fn new(height: u32, max_coinbase_value: u64) -> Self {
        Self { height, max_coinbase_value }
    }
}

/// What a checked block holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockSummary {
    /// Hash of the block.
    pub hash: BlockHash,
    /// Number of transactions with the coinbase.
    pub transactions: usize,
    /// What the coinbase pays, in satoshi.
    pub coinbase_value: u64,
    /// The coinbase's scriptSig; see [`coinbase_text`].
    pub script_sig: Vec<u8>,
    /// Weight in units of BIP 141.
    pub weight: u64,
}

/// Why a block is bad.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BlockError {
    /// The bytes are no block.
    #[error("the bytes cannot be decoded as a block: {reason}")]
    Undecodable {
        /// What the decoder said.
        reason: String,
    },
    /// No transaction, a first one that is no coinbase, or a second coinbase.
    #[error("the block's first transaction, and only that, must be a coinbase")]
    Coinbase,
    /// The coinbase's scriptSig is too short or too long.
    #[error("the coinbase's scriptSig has {len} bytes, and 2 to {MAX_SCRIPT_SIG} are allowed")]
    ScriptSigLength {
        /// Its length.
        len: usize,
    },
    /// The scriptSig does not begin with the height (BIP 34).
    #[error("the coinbase begins with {found}, and height {height} would be {expected}")]
    Height {
        /// The height by its place in the chain.
        height: u32,
        /// First bytes that it should have, in hexadecimal.
        expected: String,
        /// First bytes that it has, in hexadecimal.
        found: String,
    },
    /// The coinbase's nLockTime forbids it at this height.
    #[error("the coinbase's lock time {lock_time} is not reached at height {height}")]
    NotFinal {
        /// The lock time.
        lock_time: u32,
        /// The height.
        height: u32,
    },
    /// The header's merkle root is not that of the transactions.
    #[error("the header's merkle root is {found}, and the transactions have {expected}")]
    MerkleRoot {
        /// Of the transactions.
        expected: String,
        /// In the header.
        found: String,
    },
    /// Two neighbours in the merkle tree are equal: transactions were repeated (CVE-2012-2459).
    #[error("the block repeats transactions at its end in a way that leaves its merkle root unchanged (CVE-2012-2459)")]
    RepeatedTail,
    /// A witness without a valid commitment, or a commitment to something else.
    #[error("the block's witness commitment is wrong: {reason}")]
    WitnessCommitment {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The coinbase pays too much.
    #[error("the coinbase pays {value} satoshi, and subsidy and fees are {limit}")]
    CoinbaseValue {
        /// What it pays.
        value: u64,
        /// What it may pay.
        limit: u64,
    },
    /// The block is too heavy.
    #[error("the block weighs {weight} weight units, the limit is {limit}", limit = super::MAX_BLOCK_WEIGHT)]
    TooHeavy {
        /// Its weight.
        weight: u64,
    },
}

/// Checks a serialised block, coinbase witness included, against `rules`.
///
/// Not checked: proof of work, link and time of the header, and what needs the coins that transactions spend (their
/// scripts and amounts): a block with transactions may hold invalid ones.
///
/// # Errors
/// The first [`BlockError`] in the order in which the enum lists them.
///
/// ```
/// use hashgrind::pow::CompactTarget;
/// use hashgrind::template::bitcoin::{BlockHash, ScriptBuf, hashes::Hash};
/// use hashgrind::template::{BlockBuilder, BlockRules, BlockTemplate, check_block, coinbase_text};
///
/// let template = BlockTemplate::new(BlockHash::all_zeros(), 1, CompactTarget::from_consensus(0x207f_ffff), 50);
/// let block = BlockBuilder::new(ScriptBuf::from_bytes(vec![0x51])).with_text("hello")?.build(&template)?;
/// let bytes = block.assemble(&block.header([7; 8], template.version, 1_296_688_603), [7; 8])?;
/// let summary = check_block(&bytes, &BlockRules::new(1, 50))?;
/// assert_eq!(summary.coinbase_value, 50);
/// assert_eq!(coinbase_text(&summary.script_sig), Some(b"hello".to_vec()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check_block(bytes: &[u8], rules: &BlockRules) -> Result<BlockSummary, BlockError> {
    let block: Block = deserialize(bytes).map_err(|error| BlockError::Undecodable { reason: error.to_string() })?;
    let coinbase = match block.txdata.split_first() {
        Some((first, others)) if first.is_coinbase() && !others.iter().any(|tx| tx.is_coinbase()) => first,
        _ => return Err(BlockError::Coinbase),
    };
    let script_sig = coinbase.input[0].script_sig.as_bytes();
    if !(2..=MAX_SCRIPT_SIG).contains(&script_sig.len()) {
        return Err(BlockError::ScriptSigLength { len: script_sig.len() });
    }
    let height = Builder::new().push_int(i64::from(rules.height)).into_bytes();
    if !script_sig.starts_with(&height) {
        return Err(BlockError::Height {
            height: rules.height,
            expected: hex::encode(&height),
            found: hex::encode(&script_sig[..height.len().min(script_sig.len())]),
        });
    }
    let lock_time = coinbase.lock_time.to_consensus_u32();
    if coinbase.input[0].sequence != bitcoin::Sequence::MAX && lock_time >= rules.height {
        // A lock time that is a time (500 million and above) would need the chain's median time; no miner writes one.
        return Err(BlockError::NotFinal { lock_time, height: rules.height });
    }

    let txids: Vec<_> = block.txdata.iter().map(|tx| tx.compute_txid().to_byte_array()).collect();
    let root = branch_of_first(&txids[1..]).iter().fold(txids[0], |left, right| hash_pair(&left, right));
    let root = bitcoin::TxMerkleNode::from_byte_array(root);
    if root != block.header.merkle_root {
        return Err(BlockError::MerkleRoot { expected: root.to_string(), found: block.header.merkle_root.to_string() });
    }
    // Two equal transactions in one block are impossible, so that nothing but a repeated tail is caught by this.
    let mut sorted = txids;
    sorted.sort_unstable();
    if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(BlockError::RepeatedTail);
    }
    check_commitment(&block)?;

    let coinbase_value = coinbase.output.iter().fold(0u64, |sum, output| sum.saturating_add(output.value.to_sat()));
    if coinbase_value > rules.max_coinbase_value {
        return Err(BlockError::CoinbaseValue { value: coinbase_value, limit: rules.max_coinbase_value });
    }
    let weight = block.weight().to_wu();
    if weight > super::MAX_BLOCK_WEIGHT {
        return Err(BlockError::TooHeavy { weight });
    }
    Ok(BlockSummary {
        hash: block.block_hash(),
        transactions: block.txdata.len(),
        coinbase_value,
        script_sig: script_sig.to_vec(),
        weight,
    })
}

/// The text of a coinbase that [`BlockBuilder`](super::BlockBuilder) made: the push behind the height and the 8 bytes
/// of extranonce. `None` where there is none, or where somebody else made the coinbase in another form.
pub fn coinbase_text(script_sig: &[u8]) -> Option<Vec<u8>> {
    let mut pushes = Script::from_bytes(script_sig).instructions().skip(1);
    let extranonce_is_next =
        |instruction: &Instruction<'_>| matches!(instruction, Instruction::PushBytes(b) if b.len() == 8);
    pushes.find(|push| push.as_ref().is_ok_and(extranonce_is_next))?.ok()?;
    match pushes.next()?.ok()? {
        Instruction::PushBytes(text) if pushes.next().is_none() => Some(text.as_bytes().to_vec()),
        _ => None,
    }
}

/// The rule of BIP 141 with the cases that the `bitcoin` crate lets pass: its own check takes any commitment in a block
/// whose inputs have no witness.
fn check_commitment(block: &Block) -> Result<(), BlockError> {
    let wrong = |reason| Err(BlockError::WitnessCommitment { reason });
    let coinbase = &block.txdata[0];
    let is_commitment = |script: &Script| script.len() >= 38 && script.as_bytes().starts_with(&COMMITMENT_HEAD);
    let Some(output) = coinbase.output.iter().rfind(|output| is_commitment(&output.script_pubkey)) else {
        let witness = block.txdata.iter().any(|tx| tx.input.iter().any(|input| !input.witness.is_empty()));
        return if witness { wrong("there is a witness and no commitment") } else { Ok(()) };
    };
    let witness = &coinbase.input[0].witness;
    let reserved: [u8; 32] = match witness.nth(0).map(<[u8; 32]>::try_from) {
        Some(Ok(value)) if witness.len() == 1 => value,
        _ => return wrong("the coinbase's witness must be one item of 32 bytes"),
    };
    let others: Vec<_> = block.txdata[1..].iter().map(|tx| tx.compute_wtxid().to_byte_array()).collect();
    let root = branch_of_first(&others).iter().fold([0; 32], |left, right| hash_pair(&left, right));
    if output.script_pubkey.as_bytes()[6..38] != hash_pair(&root, &reserved) {
        return wrong("it commits to other transactions");
    }
    Ok(())
}
