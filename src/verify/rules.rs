//! What differs between the chains: genesis, proof-of-work limit, how bits follow from earlier headers (floor F4). The
//! parameters are those of Bitcoin Core's `kernel/chainparams.cpp`, the rules those of its `pow.cpp`.

use crate::pow::{BlockDigest, CompactTarget, RawHeader, Target};

/// Blocks from one retarget to the next.
pub const BLOCKS_A_PERIOD: u64 = 2016;

/// What a period should take, in seconds: two weeks.
const PERIOD_SECONDS: u32 = 14 * 24 * 60 * 60;

/// The rules that the headers of one chain keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainRules {
    name: &'static str,
    genesis: BlockDigest,
    limit: CompactTarget,
    /// Bits are the limit in every block (regtest).
    pub(super) no_retarget: bool,
    /// A block more than 20 minutes after the one before it must have the limit as its bits; a retarget starts from the
    /// period's first block; and a period must not begin more than 10 minutes before the last one ended (BIP 94).
    pub(super) bip94: bool,
}

impl ChainRules {
    /// All chains with rules here.
    pub fn all() -> [Self; 4] {
        [Self::main(), Self::testnet4(), Self::signet(), Self::regtest()]
    }

    /// Mainnet.
    pub fn main() -> Self {
        Self::new("main", "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f", 0x1d00_ffff)
    }

    /// Testnet4 (BIP 94).
    pub fn testnet4() -> Self {
        let rules =
            Self::new("testnet4", "00000000da84f2bafbbc53dee25a72ae507ff4914b867c565be350b0da8bf043", 0x1d00_ffff);
        Self { bip94: true, ..rules }
    }

    /// Signet, the public one and custom ones: they share the genesis block and all rules that headers show (BIP 325).
    pub fn signet() -> Self {
        Self::new("signet", "00000008819873e925422c1ff0f99f7cc9bbb232af63a077a480a3633bee1ef6", 0x1e03_77ae)
    }

    /// Regtest.
    pub fn regtest() -> Self {
        let rules =
            Self::new("regtest", "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206", 0x207f_ffff);
        Self { no_retarget: true, ..rules }
    }

    /// The chain whose genesis block has this hash.
    ///
    /// ```
    /// use hashgrind::pow::RawHeader;
    /// use hashgrind::verify::ChainRules;
    /// assert_eq!(ChainRules::of_genesis(&RawHeader::genesis().digest()), Some(ChainRules::main()));
    /// ```
    pub fn of_genesis(genesis: &BlockDigest) -> Option<Self> {
        Self::all().into_iter().find(|rules| rules.genesis == *genesis)
    }

    fn new(name: &'static str, genesis: &str, limit: u32) -> Self {
        Self {
            name,
            genesis: BlockDigest::from_rpc_hex(genesis).expect("64 digits, typed above"),
            limit: CompactTarget::from_consensus(limit),
            no_retarget: false,
            bip94: false,
        }
    }

    /// `main`, `testnet4`, `signet` or `regtest`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Hash of the genesis block.
    pub fn genesis(&self) -> &BlockDigest {
        &self.genesis
    }

    /// The proof-of-work limit: the easiest target, as bits.
    pub fn limit(&self) -> CompactTarget {
        self.limit
    }

    /// The proof-of-work limit as a target.
    pub(super) fn limit_target(&self) -> Target {
        self.limit.to_target().expect("the limits typed above are targets")
    }

    /// The bits of the period that follows the one with these first and last headers: the old target × the seconds from
    /// first to last (2,015 intervals, the famous off-by-one; taken as at least a quarter and at most four times two
    /// weeks) / two weeks, at most the proof-of-work limit. `None` if the old bits are no target.
    ///
    /// ```
    /// use hashgrind::pow::RawHeader;
    /// use hashgrind::verify::ChainRules;
    ///
    /// // Two weeks from first to last: the bits stay.
    /// let first = RawHeader::genesis();
    /// let last = first.with_time(first.time() + 14 * 24 * 60 * 60);
    /// assert_eq!(ChainRules::main().next_bits(&first, &last), Some(first.bits()));
    /// ```
    pub fn next_bits(&self, first: &RawHeader, last: &RawHeader) -> Option<CompactTarget> {
        let old = if self.bip94 { first.bits() } else { last.bits() };
        self.next_bits_from(old, first.time(), last.time())
    }

    pub(super) fn next_bits_from(&self, old: CompactTarget, first: u32, last: u32) -> Option<CompactTarget> {
        if self.no_retarget {
            return Some(self.limit);
        }
        // The last time may lie before the first: then the difference is negative and the lower clamp holds.
        let seconds = last.saturating_sub(first).clamp(PERIOD_SECONDS / 4, PERIOD_SECONDS * 4);
        Some(old.to_target().ok()?.scale(seconds, PERIOD_SECONDS, &self.limit_target()).to_compact())
    }

    /// Whether a retarget can lead from `old` to `new`, whatever the times were: the clamp allows a factor of four.
    pub(super) fn retarget_is_possible(&self, old: Target, new: Target) -> bool {
        let extreme = |seconds| old.scale(seconds, PERIOD_SECONDS, &self.limit_target()).to_compact().to_target();
        // Bits are rounded down, so both ends are compared in rounded form, as Bitcoin Core does.
        match (extreme(PERIOD_SECONDS / 4), extreme(PERIOD_SECONDS * 4)) {
            (Ok(hardest), Ok(easiest)) => (hardest..=easiest).contains(&new),
            _ => false,
        }
    }
}
