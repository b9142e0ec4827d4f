//! The rules that a block of the practice chain keeps: those of regtest, as a node checks them, and that it met
//! the local target which its coinbase names. No files here.

use hashgrind::pow::RawHeader;
use hashgrind::template::bitcoin::consensus::serialize;
use hashgrind::template::bitcoin::hashes::Hash;
use hashgrind::template::bitcoin::{BlockHash, Network, constants};
use hashgrind::template::{BlockError, BlockRules, check_block, coinbase_text, subsidy};
use hashgrind::text::is_unprintable;

use super::block::Block;
use crate::local_target::LocalTarget;

/// `bits` of every regtest header.
pub const REGTEST_BITS: u32 = 0x207f_ffff;

/// Blocks after which regtest's subsidy halves.
pub const SUBSIDY_INTERVAL: u32 = 150;

/// How far ahead of the clock a block's time may lie, in seconds.
pub const MAX_FUTURE_SECONDS: u32 = 7200;

/// Blocks whose median time the next one must exceed (BIP 113).
const MEDIAN_SPAN: usize = 11;

/// What the coinbase text of a simulated block begins with.
const SIMULATED_PREFIX: &str = "sim:";

/// Length of a header.
const HEADER_BYTES: usize = 80;

/// The genesis block of regtest, serialised.
pub(crate) fn genesis_block() -> Vec<u8> {
    serialize(&constants::genesis_block(Network::Regtest))
}

/// Median time of the last blocks, in seconds since 1970; 0 before the first.
pub(crate) fn median_time(chain: &[Block]) -> u32 {
    let mut times: Vec<u32> = chain.iter().rev().take(MEDIAN_SPAN).map(|block| block.time).collect();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Checks the block that follows on `chain` and says what it holds. `clock` is given for a new block and bounds its time;
/// an old one was new once, perhaps by another clock.
pub(crate) fn check_next(chain: &[Block], offset: u64, bytes: &[u8], clock: Option<u32>) -> Result<Block, RuleError> {
    let Some(tip) = chain.last() else {
        return check_genesis(bytes);
    };
    let height = tip.height + 1;
    let raw: [u8; HEADER_BYTES] = match bytes.first_chunk() {
        Some(raw) => *raw,
        None => return Err(RuleError::TooShort { len: bytes.len() }),
    };
    let header = RawHeader::new(raw);
    if header.previous().as_bytes_le() != tip.hash.as_byte_array() {
        let (found, expected) = (header.previous().to_string(), tip.hash.to_string());
        return Err(RuleError::Link { found, expected });
    }
    if header.bits().to_consensus() != REGTEST_BITS {
        return Err(RuleError::Bits { found: header.bits().to_string() });
    }
    let digest = header.digest();
    if !LocalTarget::of_header(header.bits()).is_met_by(&digest) {
        return Err(RuleError::ProofOfWork { hash: digest.to_string() });
    }
    if header.version() < 4 {
        return Err(RuleError::Version { version: header.version() });
    }
    let median = median_time(chain);
    if header.time() <= median {
        return Err(RuleError::TimeTooOld { time: header.time(), median });
    }
    if let Some(latest) = clock.map(|clock| clock.saturating_add(MAX_FUTURE_SECONDS))
        && header.time() > latest
    {
        return Err(RuleError::TimeTooNew { time: header.time(), latest });
    }
    let rules = BlockRules::new(height, subsidy(height, SUBSIDY_INTERVAL));
    let summary = check_block(bytes, &rules)?;
    if summary.transactions != 1 {
        return Err(RuleError::Spends { transactions: summary.transactions });
    }
    let text = coinbase_text(&summary.script_sig).unwrap_or_default();
    let local = LocalTarget::from_coinbase_text(&text);
    if let Some(local) = local
        && !local.is_met_by(&digest)
    {
        return Err(RuleError::LocalTarget { hash: digest.to_string(), bits: format!("{:08x}", local.to_bits()) });
    }
    Ok(Block {
        height,
        offset,
        len: bytes.len() as u32,
        hash: BlockHash::from_byte_array(*digest.as_bytes_le()),
        time: header.time(),
        bits: header.bits().to_consensus(),
        local,
        simulated: simulated(&text),
        nonce: header.nonce(),
        transactions: summary.transactions,
        coinbase_value: summary.coinbase_value,
    })
}

/// The coinbase text of a simulated participant's block in a race: its name, and the target that it claims.
pub fn simulated_text(name: &str, claimed: LocalTarget) -> String {
    format!("{SIMULATED_PREFIX}{name}:{:08x}", claimed.to_bits())
}

/// The name in such a text, without what would upset a terminal.
fn simulated(text: &[u8]) -> Option<String> {
    let rest = text.strip_prefix(SIMULATED_PREFIX.as_bytes())?;
    let name = rest.iter().rposition(|&byte| byte == b':').map_or(rest, |end| &rest[..end]);
    Some(String::from_utf8_lossy(name).chars().filter(|&c| !is_unprintable(c)).collect())
}

fn check_genesis(bytes: &[u8]) -> Result<Block, RuleError> {
    if bytes != genesis_block() {
        return Err(RuleError::Genesis);
    }
    let genesis = constants::genesis_block(Network::Regtest);
    Ok(Block {
        height: 0,
        offset: 0,
        len: bytes.len() as u32,
        hash: genesis.block_hash(),
        time: genesis.header.time,
        bits: genesis.header.bits.to_consensus(),
        local: None,
        simulated: None,
        nonce: genesis.header.nonce,
        transactions: genesis.txdata.len(),
        coinbase_value: genesis.txdata[0].output[0].value.to_sat(),
    })
}

/// Which rule a block breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RuleError {
    /// The first block is another one.
    #[error("it is not the genesis block of regtest, which every practice chain begins with")]
    Genesis,
    /// Not even a header.
    #[error("it has {len} bytes, and a header alone has {HEADER_BYTES}")]
    TooShort {
        /// Its length.
        len: usize,
    },
    /// It does not follow on the block before it.
    #[error("it follows on {found}, and the block before it is {expected}")]
    Link {
        /// What its header names.
        found: String,
        /// The block before it.
        expected: String,
    },
    /// Its bits are not regtest's.
    #[error("its bits are {found}, and regtest's are {REGTEST_BITS:08x}")]
    Bits {
        /// What its header says.
        found: String,
    },
    /// No proof of work.
    #[error("its hash {hash} does not meet the target of its bits")]
    ProofOfWork {
        /// Its hash.
        hash: String,
    },
    /// An outdated version.
    #[error("its version is {version}, and regtest asks for 4 or more")]
    Version {
        /// What its header says.
        version: i32,
    },
    /// Too early.
    #[error("its time {time} is not after the median {median} of the blocks before it")]
    TimeTooOld {
        /// Its time, in seconds since 1970.
        time: u32,
        /// The median of the eleven blocks before it.
        median: u32,
    },
    /// Too late.
    #[error("its time {time} is more than {MAX_FUTURE_SECONDS} s ahead of the clock (latest: {latest})")]
    TimeTooNew {
        /// Its time, in seconds since 1970.
        time: u32,
        /// The latest that is allowed now.
        latest: u32,
    },
    /// Structure, merkle root, witness commitment, height or coinbase value.
    #[error(transparent)]
    Block(#[from] BlockError),
    /// It holds more than a coinbase.
    #[error("it holds {transactions} transactions, and only the coinbase can be checked without a node")]
    Spends {
        /// How many, with the coinbase.
        transactions: usize,
    },
    /// Its coinbase names a local target that it does not meet.
    #[error("its hash {hash} does not meet the local target {bits} that its coinbase names")]
    LocalTarget {
        /// Its hash.
        hash: String,
        /// The target in compact form.
        bits: String,
    },
}

impl RuleError {
    /// The reason as a node would give it to `submitblock`.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Genesis => "bad-genesis",
            Self::TooShort { .. } | Self::Block(BlockError::Undecodable { .. }) => "Block decode failed",
            Self::Link { .. } => "prev-blk-not-found",
            Self::Bits { .. } => "bad-diffbits",
            Self::ProofOfWork { .. } | Self::LocalTarget { .. } => "high-hash",
            Self::Version { .. } => "bad-version",
            Self::TimeTooOld { .. } => "time-too-old",
            Self::TimeTooNew { .. } => "time-too-new",
            Self::Spends { .. } => "bad-txns-inputs-missingorspent",
            Self::Block(BlockError::MerkleRoot { .. }) => "bad-txnmrklroot",
            Self::Block(BlockError::RepeatedTail) => "bad-txns-duplicate",
            Self::Block(BlockError::WitnessCommitment { .. }) => "bad-witness-merkle-match",
            Self::Block(BlockError::Height { .. }) => "bad-cb-height",
            Self::Block(BlockError::ScriptSigLength { .. }) => "bad-cb-length",
            Self::Block(BlockError::CoinbaseValue { .. }) => "bad-cb-amount",
            Self::Block(BlockError::NotFinal { .. }) => "bad-txns-nonfinal",
            Self::Block(BlockError::Coinbase) => "bad-cb-missing",
            Self::Block(_) => "bad-block",
        }
    }
}
