//! The coinbase with a hole for the extranonce, and the merkle branch beside it (floor F4).
//!
//! It does not know templates; `build` does.

use bitcoin::absolute::LockTime;
use bitcoin::consensus::serialize;
use bitcoin::hashes::{Hash, HashEngine, sha256d};
use bitcoin::script::{Builder, PushBytesBuf, ScriptBuf};
use bitcoin::transaction::Version;
use bitcoin::{Amount, OutPoint, Sequence, Transaction, TxIn, TxOut, Witness};

use super::TemplateError;

/// The longest coinbase text, in bytes, at any height and without `coinbaseaux`: 100 bytes of scriptSig less 5 for the
/// height, 9 for the extranonce and 2 for the push.
pub const MAX_TEXT_BYTES: usize = MAX_SCRIPT_SIG - 5 - EXTRANONCE_PUSH - 2;

/// Longest scriptSig of a coinbase, by consensus.
pub(super) const MAX_SCRIPT_SIG: usize = 100;

/// One opcode and the extranonce's 8 bytes.
const EXTRANONCE_PUSH: usize = 1 + EXTRANONCE_BYTES;

/// Length of an extranonce.
const EXTRANONCE_BYTES: usize = 8;

/// The witness of every coinbase (BIP 141): one item, 32 zero bytes, the witness reserved value.
pub(super) const RESERVED_VALUE: [u8; 32] = [0; 32];

/// A coinbase cut in two at the extranonce, and the branch that leads from it to the merkle root: a step of the
/// extranonce costs one hash of the coinbase and one for each level of the tree.
///
/// ```
/// use hashgrind::pow::CompactTarget;
/// use hashgrind::template::bitcoin::{BlockHash, ScriptBuf, hashes::Hash};
/// use hashgrind::template::{BlockBuilder, BlockTemplate};
///
/// let template = BlockTemplate::new(BlockHash::all_zeros(), 1, CompactTarget::from_consensus(0x207f_ffff), 50);
/// let block = BlockBuilder::new(ScriptBuf::from_bytes(vec![0x51])).build(&template)?;
/// let coinbase = block.coinbase();
/// // An empty block: the merkle root is the coinbase's own id.
/// assert_eq!(coinbase.branch().len(), 0);
/// assert_ne!(coinbase.merkle_root([0; 8]), coinbase.merkle_root([0, 0, 0, 0, 0, 0, 0, 1]));
/// # Ok::<(), hashgrind::template::TemplateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoinbaseTemplate {
    /// The coinbase without its witness, up to the extranonce.
    prefix: Vec<u8>,
    /// The coinbase without its witness, from behind the extranonce.
    suffix: Vec<u8>,
    branch: Vec<[u8; 32]>,
    /// Whether it goes into the block with its witness.
    witness: bool,
}

/// What goes into a coinbase.
pub(super) struct CoinbaseParts<'a> {
    pub(super) height: u32,
    pub(super) aux: &'a [Vec<u8>],
    pub(super) text: &'a [u8],
    pub(super) value: u64,
    pub(super) payout_script: &'a ScriptBuf,
    /// None before segwit: then there is no witness either.
    pub(super) commitment: Option<ScriptBuf>,
    pub(super) branch: Vec<[u8; 32]>,
}

impl CoinbaseTemplate {
    pub(super) fn new(parts: CoinbaseParts<'_>) -> Result<Self, TemplateError> {
        // Height first (BIP 34; push_int makes OP_1 to OP_16 of the first sixteen, as consensus wants), then what the
        // template asks for, the extranonce, the text.
        let mut head = Builder::new().push_int(i64::from(parts.height)).into_bytes();
        for value in parts.aux {
            push(&mut head, value);
        }
        let extranonce_at = head.len() + 1;
        push(&mut head, &[0; EXTRANONCE_BYTES]);
        if head.len() > MAX_SCRIPT_SIG {
            return Err(TemplateError::AuxTooLong { len: head.len(), limit: MAX_SCRIPT_SIG });
        }
        let free = MAX_SCRIPT_SIG - head.len();
        // A push of up to 75 bytes costs one byte more, a longer one two.
        let limit = if free > 77 { free - 2 } else { free.saturating_sub(1).min(75) };
        let limit = limit.min(MAX_TEXT_BYTES);
        if parts.text.len() > limit {
            return Err(TemplateError::TextTooLong { len: parts.text.len(), limit });
        }
        if !parts.text.is_empty() {
            push(&mut head, parts.text);
        }

        let witness = parts.commitment.is_some();
        let payout = TxOut { value: Amount::from_sat(parts.value), script_pubkey: parts.payout_script.clone() };
        let commitment = parts.commitment.map(|script_pubkey| TxOut { value: Amount::ZERO, script_pubkey });
        let transaction = Transaction {
            version: Version::TWO,
            // Height - 1 and a sequence that is not final make the coinbase unique and tie it to its height (BIP 54),
            // as Bitcoin Core's own miner does.
            lock_time: LockTime::from_height(parts.height - 1).expect("the height was checked to be below the limit"),
            input: vec![TxIn {
                previous_output: OutPoint::null(),
                script_sig: ScriptBuf::from_bytes(head),
                sequence: Sequence::ENABLE_LOCKTIME_NO_RBF,
                witness: Witness::new(),
            }],
            output: std::iter::once(payout).chain(commitment).collect(),
        };
        let mut prefix = serialize(&transaction);
        // Version 4, number of inputs 1, outpoint 36, length of the scriptSig (at most 100, so 1).
        let cut = 4 + 1 + 36 + 1 + extranonce_at;
        let suffix = prefix.split_off(cut + EXTRANONCE_BYTES);
        prefix.truncate(cut);
        Ok(Self { prefix, suffix, branch: parts.branch, witness })
    }

    /// The coinbase without its witness, up to the extranonce (what Stratum calls coinb1).
    pub fn prefix(&self) -> &[u8] {
        &self.prefix
    }

    /// The coinbase without its witness, from behind the extranonce (what Stratum calls coinb2).
    pub fn suffix(&self) -> &[u8] {
        &self.suffix
    }

    /// The hashes to the right of the path from the coinbase to the root, lowest level first, in header byte order.
    pub fn branch(&self) -> &[[u8; 32]] {
        &self.branch
    }

    /// The id of the coinbase with this extranonce, in header byte order.
    pub fn txid(&self, extranonce: [u8; 8]) -> [u8; 32] {
        let mut engine = sha256d::Hash::engine();
        engine.input(&self.prefix);
        engine.input(&extranonce);
        engine.input(&self.suffix);
        sha256d::Hash::from_engine(engine).to_byte_array()
    }

    /// The merkle root of the block with this extranonce, in header byte order.
    pub fn merkle_root(&self, extranonce: [u8; 8]) -> [u8; 32] {
        self.branch.iter().fold(self.txid(extranonce), |left, right| hash_pair(&left, right))
    }

    /// The coinbase as it goes into the block: with this extranonce, and with its witness (BIP 144) where segwit holds.
    pub fn transaction(&self, extranonce: [u8; 8]) -> Vec<u8> {
        if !self.witness {
            return [&self.prefix[..], &extranonce, &self.suffix].concat();
        }
        let (body, lock_time) = self.suffix.split_at(self.suffix.len() - 4);
        let mut bytes = Vec::with_capacity(self.prefix.len() + self.suffix.len() + 44);
        bytes.extend_from_slice(&self.prefix[..4]);
        bytes.extend_from_slice(&[0, 1]); // marker and flag
        bytes.extend_from_slice(&self.prefix[4..]);
        bytes.extend_from_slice(&extranonce);
        bytes.extend_from_slice(body);
        bytes.extend_from_slice(&[1, 32]); // one item of 32 bytes
        bytes.extend_from_slice(&RESERVED_VALUE);
        bytes.extend_from_slice(lock_time);
        bytes
    }

    /// Weight in units of BIP 141.
    pub(super) fn weight(&self) -> u64 {
        let base = (self.prefix.len() + EXTRANONCE_BYTES + self.suffix.len()) as u64;
        4 * base + if self.witness { 2 + 2 + 32 } else { 0 }
    }
}

/// The merkle branch of the first leaf, whatever that leaf is: `others` are the leaves behind it.
pub(super) fn branch_of_first(others: &[[u8; 32]]) -> Vec<[u8; 32]> {
    let mut branch = Vec::new();
    // Without the first node of each level: it depends on the extranonce.
    let mut level = others.to_vec();
    while !level.is_empty() {
        branch.push(level[0]);
        level = level[1..]
            .chunks(2)
            .map(|pair| hash_pair(&pair[0], pair.last().expect("a chunk is never empty")))
            .collect();
    }
    branch
}

/// One inner node of a merkle tree.
pub(super) fn hash_pair(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    let mut engine = sha256d::Hash::engine();
    engine.input(left);
    engine.input(right);
    sha256d::Hash::from_engine(engine).to_byte_array()
}

/// The output script that commits to the witnesses of a block (BIP 141): `others` are the wtxids behind the coinbase.
pub(super) fn commitment_script(others: &[[u8; 32]]) -> ScriptBuf {
    let root = branch_of_first(others).iter().fold([0; 32], |left, right| hash_pair(&left, right));
    let mut script = COMMITMENT_HEAD.to_vec();
    script.extend_from_slice(&hash_pair(&root, &RESERVED_VALUE));
    ScriptBuf::from_bytes(script)
}

/// OP_RETURN, a push of 36 bytes, and the magic of BIP 141.
pub(super) const COMMITMENT_HEAD: [u8; 6] = [0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed];

/// Appends one push of `data` to a script.
fn push(script: &mut Vec<u8>, data: &[u8]) {
    let data = PushBytesBuf::try_from(data.to_vec()).expect("a push in a scriptSig is far below 4 GiB");
    script.extend_from_slice(Builder::new().push_slice(data).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Transaction ids and merkle roots of mainnet blocks 170 and 100,000.
    #[test]
    fn branches_lead_to_published_roots() {
        let blocks: [(&str, &[&str]); 2] = [
            (
                "7dac2c5666815c17a3b36427de37bb9d2e2c5ccec3f8633eb91a4205cb4c10ff",
                &[
                    "b1fea52486ce0c62bb442b530a3f0132b826c74e473d1f2c220bfa78111c5082",
                    "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16",
                ],
            ),
            (
                "f3e94742aca4b5ef85488dc37c06c3282295ffec960994b2c0d5ac2a25a95766",
                &[
                    "8c14f0db3df150123e6f3dbbf30f8b955a8249b62ac1d1ff16284aefa3d06d87",
                    "fff2525b8931402dd09222c50775608f75787bd2b87e56995a7bdd30f79702c4",
                    "6359f0868171b1d194cbee1af2f16ea598ae8fad666d9b012c8ed2b79a236ec4",
                    "e9a66845e05d5abc0ad04ec80f774a7e585c6e8db975962d069a522137b80c1d",
                ],
            ),
        ];
        for (root, txids) in blocks {
            let ids: Vec<_> = txids.iter().map(|id| id.parse::<bitcoin::Txid>().unwrap().to_byte_array()).collect();
            let branch = branch_of_first(&ids[1..]);
            assert_eq!(branch.len(), txids.len().ilog2() as usize);
            let computed = branch.iter().fold(ids[0], |left, right| hash_pair(&left, right));
            assert_eq!(bitcoin::TxMerkleNode::from_byte_array(computed).to_string(), root);
        }
    }

    /// Every number of leaves up to 33 against the `bitcoin` crate's tree: odd levels repeat their last node.
    #[test]
    fn branches_of_every_shape_equal_the_whole_tree() {
        for count in 1..=33u8 {
            let leaves: Vec<[u8; 32]> = (0..count).map(|i| [i; 32]).collect();
            let branch = branch_of_first(&leaves[1..]);
            let computed = branch.iter().fold(leaves[0], |left, right| hash_pair(&left, right));
            let whole = bitcoin::merkle_tree::calculate_root(leaves.into_iter().map(sha256d::Hash::from_byte_array));
            assert_eq!(computed, whole.unwrap().to_byte_array(), "{count} leaves");
        }
    }
}
