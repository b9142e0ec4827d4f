//! From a template to headers and to the finished block (floor F4). Checks the template's own figures on the way; it
//! does not hash headers.

use bitcoin::consensus::{deserialize, serialize};
use bitcoin::hashes::Hash;
use bitcoin::{ScriptBuf, Transaction, VarInt};

use super::coinbase::{CoinbaseParts, branch_of_first, commitment_script};
use super::{
    BlockTemplate, CoinbaseTemplate, MAX_HEIGHT, MAX_MONEY, MAX_TEXT_BYTES, TemplateError, TemplateTransaction,
};
use crate::pow::{BlockDigest, CompactTarget, RawHeader};

/// What every block of a miner has in common: whom it pays and what its coinbase says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockBuilder {
    payout_script: ScriptBuf,
    text: Vec<u8>,
}

impl BlockBuilder {
    /// A builder that pays `payout_script` (see [`payout_script`](super::payout_script)) and writes no text.
    pub fn new(payout_script: ScriptBuf) -> Self {
        Self { payout_script, text: Vec::new() }
    }

    /// Sets the coinbase text. Any bytes will do; it goes into the scriptSig as one push, behind the extranonce.
    ///
    /// # Errors
    /// [`TemplateError::TextTooLong`] above [`MAX_TEXT_BYTES`].
    pub fn with_text(mut self, text: impl Into<Vec<u8>>) -> Result<Self, TemplateError> {
        let text = text.into();
        if text.len() > MAX_TEXT_BYTES {
            return Err(TemplateError::TextTooLong { len: text.len(), limit: MAX_TEXT_BYTES });
        }
        self.text = text;
        Ok(self)
    }

    /// Builds the block of a template: everything but extranonce, version, time and nonce.
    ///
    /// The coinbase claims the whole coinbase value, carries the witness commitment in its last output where segwit holds,
    /// and has nLockTime = height - 1. The commitment is recomputed from the transactions, whose ids are recomputed from their
    /// bytes: a template that contradicts itself would cost the block.
    ///
    /// # Errors
    /// Every [`TemplateError`] but [`TemplateError::ForeignHeader`].
    ///
    /// ```
    /// use hashgrind::pow::CompactTarget;
    /// use hashgrind::template::bitcoin::{BlockHash, ScriptBuf, hashes::Hash};
    /// use hashgrind::template::{BlockBuilder, BlockTemplate};
    ///
    /// let template = BlockTemplate::new(BlockHash::all_zeros(), 1, CompactTarget::from_consensus(0x207f_ffff), 50);
    /// let block = BlockBuilder::new(ScriptBuf::from_bytes(vec![0x51])).with_text("hello")?.build(&template)?;
    /// let header = block.header([7; 8], template.version, 1_296_688_603);
    /// let bytes = block.assemble(&header, [7; 8])?;
    /// assert_eq!(&bytes[..80], header.as_bytes());
    /// # Ok::<(), hashgrind::template::TemplateError>(())
    /// ```
    pub fn build(&self, template: &BlockTemplate) -> Result<PreparedBlock, TemplateError> {
        template.check_rules()?;
        if !(1..=MAX_HEIGHT).contains(&template.height) {
            return Err(TemplateError::HeightOutOfRange { height: template.height });
        }
        if template.coinbase_value > MAX_MONEY {
            return Err(TemplateError::ValueOutOfRange { value: template.coinbase_value });
        }

        let mut weight = 0;
        for (index, transaction) in template.transactions.iter().enumerate() {
            weight += checked_weight(index, transaction)?;
        }
        let txids: Vec<_> = template.transactions.iter().map(|tx| tx.txid.to_byte_array()).collect();
        let wtxids: Vec<_> = template.transactions.iter().map(|tx| tx.wtxid.to_byte_array()).collect();
        let commitment = commitment_script(&wtxids);
        if let Some(given) = template.default_witness_commitment.as_ref().filter(|_| template.segwit)
            && given != commitment.as_bytes()
        {
            return Err(TemplateError::CommitmentMismatch {
                given: hex::encode(given),
                computed: hex::encode(&commitment),
            });
        }

        let coinbase = CoinbaseTemplate::new(CoinbaseParts {
            height: template.height,
            aux: &template.coinbase_aux,
            text: &self.text,
            value: template.coinbase_value,
            payout_script: &self.payout_script,
            commitment: template.segwit.then_some(commitment),
            branch: branch_of_first(&txids),
        })?;

        let count = serialize(&VarInt::from(template.transactions.len() + 1));
        weight += 4 * (RawHeader::LEN + count.len()) as u64 + coinbase.weight();
        if weight > template.weight_limit {
            return Err(TemplateError::TooHeavy { weight, limit: template.weight_limit });
        }
        let mut tail = Vec::with_capacity(template.transactions.iter().map(|tx| tx.data.len()).sum());
        template.transactions.iter().for_each(|tx| tail.extend_from_slice(&tx.data));
        Ok(PreparedBlock {
            previous_block_hash: template.previous_block_hash,
            bits: template.bits,
            height: template.height,
            coinbase,
            count,
            tail,
            transactions: template.transactions.len() + 1,
        })
    }
}

/// A block that lacks only extranonce, version, time and nonce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreparedBlock {
    previous_block_hash: bitcoin::BlockHash,
    bits: CompactTarget,
    height: u32,
    coinbase: CoinbaseTemplate,
    /// Number of transactions as it stands in the block.
    count: Vec<u8>,
    /// All transactions but the coinbase.
    tail: Vec<u8>,
    transactions: usize,
}

impl PreparedBlock {
    /// The coinbase and its merkle branch.
    pub fn coinbase(&self) -> &CoinbaseTemplate {
        &self.coinbase
    }

    /// Height of the block.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Number of transactions with the coinbase.
    pub fn transaction_count(&self) -> usize {
        self.transactions
    }

    /// The merkle root with this extranonce; costs log n hashes. This is what a [`Job`](crate::job::Job) asks for.
    pub fn merkle_root(&self, extranonce: [u8; 8]) -> BlockDigest {
        BlockDigest::from_bytes_le(self.coinbase.merkle_root(extranonce))
    }

    /// The header to grind, with nonce 0. `time` is in seconds since 1970.
    pub fn header(&self, extranonce: [u8; 8], version: i32, time: u32) -> RawHeader {
        RawHeader::from_fields(version, self.previous(), self.merkle_root(extranonce), time, self.bits, 0)
    }

    /// The whole block for `submitblock`: `header` (ground, made by [`PreparedBlock::header`]), then the coinbase with
    /// its witness, then the template's transactions.
    ///
    /// # Errors
    /// [`TemplateError::ForeignHeader`] if previous block, bits or merkle root of the header are not of this block
    /// with this extranonce. Version, time and nonce are the miner's.
    pub fn assemble(&self, header: &RawHeader, extranonce: [u8; 8]) -> Result<Vec<u8>, TemplateError> {
        let same = |field, expected: &dyn ToString, found: &dyn ToString| {
            let (expected, found) = (expected.to_string(), found.to_string());
            if expected == found { Ok(()) } else { Err(TemplateError::ForeignHeader { field, expected, found }) }
        };
        same("previous block", &self.previous(), &header.previous())?;
        same("merkle root", &self.merkle_root(extranonce), &header.merkle_root())?;
        same("bits", &self.bits, &header.bits())?;
        let coinbase = self.coinbase.transaction(extranonce);
        let mut block = Vec::with_capacity(RawHeader::LEN + self.count.len() + coinbase.len() + self.tail.len());
        block.extend_from_slice(header.as_bytes());
        block.extend_from_slice(&self.count);
        block.extend_from_slice(&coinbase);
        block.extend_from_slice(&self.tail);
        Ok(block)
    }

    fn previous(&self) -> BlockDigest {
        self.previous_block_hash.into()
    }
}

/// Weight of a template's transaction, once its bytes have proved both of its ids.
fn checked_weight(index: usize, transaction: &TemplateTransaction) -> Result<u64, TemplateError> {
    let decoded: Transaction = deserialize(&transaction.data)
        .map_err(|error| TemplateError::Undecodable { index, reason: error.to_string() })?;
    let (txid, wtxid) = (decoded.compute_txid(), decoded.compute_wtxid());
    let differs =
        |field, given: String, computed: String| Err(TemplateError::TransactionId { index, field, given, computed });
    if txid != transaction.txid {
        return differs("txid", transaction.txid.to_string(), txid.to_string());
    }
    if wtxid != transaction.wtxid {
        return differs("hash", transaction.wtxid.to_string(), wtxid.to_string());
    }
    Ok(decoded.weight().to_wu())
}
