//! `template` (floor F4, feature `template`): the block builder. From a block template (BIP 22, 23, 145) and a payout
//! script it makes the coinbase, the merkle path and the witness commitment, and from those a header for every
//! extranonce and the block to submit. It also checks whole blocks and turns addresses into scripts.
//!
//! It does not hash headers, know a clock, draw random numbers or talk to a node. The `bitcoin` crate lives here and
//! nowhere else in the library; [`bitcoin`] is exported again, because its types are part of the interface.

mod address;
mod build;
mod check;
mod coinbase;
mod convert;
mod json;

pub use address::{AddressError, payout_script};
pub use bitcoin;
pub use build::{BlockBuilder, PreparedBlock};
pub use check::{BlockError, BlockRules, BlockSummary, check_block, coinbase_text};
pub use coinbase::{CoinbaseTemplate, MAX_TEXT_BYTES};
pub use json::{RawTemplate, TemplateJsonError};

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use bitcoin::{BlockHash, Txid, Wtxid};

pub use crate::pow::subsidy;
use crate::pow::{CompactTarget, VERSION_ROLLING_MASK};

/// What a node's `getblocktemplate` answers (BIP 22, 23, 145), or what the practice chain asks for: the content of the
/// next block without its coinbase.
///
/// [`BlockTemplate::from_json`] reads a node's answer. To make one up, start from [`BlockTemplate::new`], which holds the
/// fields every template has, and set the rest.
///
/// ```
/// use hashgrind::pow::CompactTarget;
/// use hashgrind::template::BlockTemplate;
/// use hashgrind::template::bitcoin::BlockHash;
///
/// let tip: BlockHash = "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206".parse()?;
/// let mut template = BlockTemplate::new(tip, 1, CompactTarget::from_consensus(0x207f_ffff), 5_000_000_000);
/// template.version = 0x2000_0000;
/// template.current_time = 1_296_688_603;
/// template.min_time = 1_296_688_603;
/// assert!(template.transactions.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockTemplate {
    /// `version` of the header, as given (BIP 9 bits included). A block of version 1 to 3 is refused by every node.
    pub version: i32,
    /// `previousblockhash`: the tip the block builds on.
    pub previous_block_hash: BlockHash,
    /// `height` of the block to mine, 1 or more.
    pub height: u32,
    /// `curtime`: the header time to start with, seconds since 1970. It may run ahead of the clock when many blocks
    /// came quickly.
    pub current_time: u32,
    /// `mintime`: the lowest header time the node takes.
    pub min_time: u32,
    /// `maxtime` (BIP 23), where the node gives one; Bitcoin Core does not.
    pub max_time: Option<u32>,
    /// `bits`: the network target in compact form.
    pub bits: CompactTarget,
    /// `coinbasevalue`: subsidy and fees, in satoshi. The builder claims all of it.
    pub coinbase_value: u64,
    /// `coinbaseaux`: values that belong in the coinbase's scriptSig, in the order given. Empty today.
    pub coinbase_aux: Vec<Vec<u8>>,
    /// `transactions`, in block order, without the coinbase.
    pub transactions: Vec<TemplateTransaction>,
    /// `default_witness_commitment`: the whole output script, where given. The builder recomputes and compares it.
    pub default_witness_commitment: Option<Vec<u8>>,
    /// Whether BIP 141 holds: the coinbase then commits to the witnesses and carries one itself. Before it does, a coinbase
    /// with a witness makes the block invalid.
    pub segwit: bool,
    /// `rules`: the names of the active rules; a leading `!` says that a miner who does not know it must not mine.
    pub rules: Vec<String>,
    /// `vbavailable`: names and bits of pending deployments (BIP 9).
    pub vb_available: BTreeMap<String, u8>,
    /// `vbrequired`: version bits that must stay set.
    pub vb_required: u32,
    /// `mutable`: what a miner may change.
    pub mutable: Vec<String>,
    /// `capabilities` of the server.
    pub capabilities: Vec<String>,
    /// `signet_challenge`: the script a signet block must satisfy (BIP 325).
    pub signet_challenge: Option<Vec<u8>>,
    /// `longpollid`: what to send back to wait for the next template.
    pub long_poll_id: Option<String>,
    /// `workid` (BIP 22): must be sent back with the block, where given.
    pub work_id: Option<String>,
    /// `weightlimit`, in weight units (BIP 141).
    pub weight_limit: u64,
}

/// One transaction of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TemplateTransaction {
    /// `data`: the transaction as it goes into the block (BIP 144 form where it has a witness).
    pub data: Vec<u8>,
    /// `txid`: what the header's merkle tree is made of.
    pub txid: Txid,
    /// `hash`: the hash with the witness, what the witness commitment is made of.
    pub wtxid: Wtxid,
}

impl TemplateTransaction {
    /// A transaction's bytes with its ids as given; the builder works them out again and compares.
    #[must_use]
    pub const fn new(data: Vec<u8>, txid: Txid, wtxid: Wtxid) -> Self {
        Self { data, txid, wtxid }
    }
}

/// Rules with a leading `!` that this builder follows.
const KNOWN_RULES: [&str; 4] = ["csv", "segwit", "signet", "taproot"];

/// How far above the clock of the node a header's time may lie, in seconds.
const MAX_FUTURE_SECONDS: u32 = 7200;

/// Kept off the upper end of the time range: the block needs time to be found and sent, and clocks differ.
const FUTURE_MARGIN_SECONDS: u32 = 600;

impl BlockTemplate {
    /// A template for an empty block: version 0x20000000, times 0, the usual limits, no rules, no transactions.
    ///
    /// `coinbase_value` is in satoshi.
    pub fn new(previous_block_hash: BlockHash, height: u32, bits: CompactTarget, coinbase_value: u64) -> Self {
        Self {
            version: 0x2000_0000,
            previous_block_hash,
            height,
            current_time: 0,
            min_time: 0,
            max_time: None,
            bits,
            coinbase_value,
            coinbase_aux: Vec::new(),
            transactions: Vec::new(),
            default_witness_commitment: None,
            segwit: true,
            rules: Vec::new(),
            vb_available: BTreeMap::new(),
            vb_required: 0,
            mutable: Vec::new(),
            capabilities: Vec::new(),
            signet_challenge: None,
            long_poll_id: None,
            work_id: None,
            weight_limit: MAX_BLOCK_WEIGHT,
        }
    }

    /// Says whether this builder may mine the template at all: every rule with a `!` is known and a signet challenge
    /// needs no solution. [`BlockBuilder::build`] asks it first.
    ///
    /// # Errors
    /// [`TemplateError::UnknownRule`] and [`TemplateError::SignetChallenge`].
    pub fn check_rules(&self) -> Result<(), TemplateError> {
        for rule in &self.rules {
            if let Some(name) = rule.strip_prefix('!')
                && !KNOWN_RULES.contains(&name)
            {
                return Err(TemplateError::UnknownRule { rule: rule.clone() });
            }
        }
        match &self.signet_challenge {
            Some(challenge) if !is_trivial_challenge(challenge) => {
                Err(TemplateError::SignetChallenge { challenge: hex::encode(challenge) })
            }
            _ => Ok(()),
        }
    }

    /// Version bits that sibling headers may flip: BIP 320's mask without the bits that `vbavailable` and `vbrequired`
    /// name.
    pub fn rollable_version_bits(&self) -> u32 {
        let named =
            self.vb_available.values().filter(|&&bit| bit < 32).fold(self.vb_required, |bits, &bit| bits | 1 << bit);
        VERSION_ROLLING_MASK & !named
    }

    /// Header times to search, lowest to highest: from `mintime` to `maxtime`, or, without one, to 10 minutes before
    /// the limit of two hours above `clock` (seconds since 1970). `curtime` is always inside.
    pub fn time_range(&self, clock: u32) -> RangeInclusive<u32> {
        let limit = clock.saturating_add(MAX_FUTURE_SECONDS - FUTURE_MARGIN_SECONDS);
        let low = self.min_time.min(self.current_time);
        low..=self.max_time.unwrap_or(limit).max(self.current_time)
    }
}

/// OP_1 to OP_16, or one direct push of something that is true: such a challenge is met without a solution.
fn is_trivial_challenge(challenge: &[u8]) -> bool {
    match challenge {
        [0x51..=0x60] => true,
        [len @ 1..=75, data @ ..] => {
            // A lone 0x80 at the end is negative zero, which is false like zero.
            let zero = data.iter().enumerate().all(|(i, &b)| b == 0 || (b == 0x80 && i + 1 == data.len()));
            data.len() == usize::from(*len) && !zero
        }
        _ => false,
    }
}

/// Why no block can be built from a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// The template demands a rule that this builder does not follow.
    #[error(
        "the template demands the rule `{rule}`, which hashgrind does not know, so its blocks would be refused; \
         use a newer hashgrind, or a node whose chain does not need the rule"
    )]
    UnknownRule {
        /// The rule with its leading `!`.
        rule: String,
    },
    /// The signet wants a signature in each block.
    #[error(
        "this signet's challenge {challenge} needs a signed solution in every block, which only its operators can \
         make; use a signet of your own with `signetchallenge=51`, or regtest"
    )]
    SignetChallenge {
        /// The challenge script, in hexadecimal.
        challenge: String,
    },
    /// The height is 0 (only the genesis block has it) or beyond what a block height may be.
    #[error("a block cannot be built at height {height}; heights from 1 to {MAX_HEIGHT} can")]
    HeightOutOfRange {
        /// The template's height.
        height: u32,
    },
    /// More satoshi than will ever exist.
    #[error("the template's coinbase value of {value} satoshi is more than all there can be ({MAX_MONEY})")]
    ValueOutOfRange {
        /// The template's coinbase value.
        value: u64,
    },
    /// The coinbase text does not fit.
    #[error("the coinbase text has {len} bytes, the limit is {limit}; shorten it")]
    TextTooLong {
        /// Its length in bytes.
        len: usize,
        /// The most that fits.
        limit: usize,
    },
    /// The `coinbaseaux` of the template alone fills the scriptSig.
    #[error("the template's coinbaseaux values make a scriptSig of {len} bytes, the limit is {limit}")]
    AuxTooLong {
        /// Length of the scriptSig without a text.
        len: usize,
        /// 100, the consensus limit.
        limit: usize,
    },
    /// A transaction's bytes are no transaction.
    #[error("transaction {index} of the template cannot be decoded: {reason}")]
    Undecodable {
        /// Its position in the template, from 0.
        index: usize,
        /// What the decoder said.
        reason: String,
    },
    /// A transaction's bytes do not have the id that the template gives.
    #[error("transaction {index} of the template says {field} {given}, but its bytes have {computed}")]
    TransactionId {
        /// Its position in the template, from 0.
        index: usize,
        /// `txid` or `hash`.
        field: &'static str,
        /// What the template says.
        given: String,
        /// What the bytes say.
        computed: String,
    },
    /// The template's witness commitment is not that of its transactions.
    #[error(
        "the template's default_witness_commitment {given} does not belong to its transactions ({computed} does); \
         ask for a new template"
    )]
    CommitmentMismatch {
        /// The script that the template gives, in hexadecimal.
        given: String,
        /// The script that its transactions need, in hexadecimal.
        computed: String,
    },
    /// The block would be too heavy.
    #[error("the block would weigh {weight} weight units, the limit is {limit}")]
    TooHeavy {
        /// Its weight with the coinbase.
        weight: u64,
        /// The template's limit.
        limit: u64,
    },
    /// A header that was not made from this block and extranonce.
    #[error(
        "the header's {field} does not belong to this block and extranonce: expected {expected}, found {found}; it was \
         made from another template"
    )]
    ForeignHeader {
        /// The field that differs.
        field: &'static str,
        /// What this block's header holds.
        expected: String,
        /// What the header holds.
        found: String,
    },
}

/// Highest block height: above it nLockTime would mean a time.
const MAX_HEIGHT: u32 = 499_999_999;

/// All the satoshi there can be.
const MAX_MONEY: u64 = 21_000_000 * 100_000_000;

/// The most a block may weigh, in units of BIP 141.
const MAX_BLOCK_WEIGHT: u64 = 4_000_000;
