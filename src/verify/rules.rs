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
    genesis: RawHeader,
    genesis_hash: BlockDigest,
    limit: CompactTarget,
    /// From these heights on a version below 2, 3 and 4 is refused (BIP 34, 66, 65).
    version_heights: [u64; 3],
    /// Bits are the limit in every block (regtest).
    pub(super) no_retarget: bool,
    /// A block more than 20 minutes after the one before it must have the limit as its bits (testnet3, testnet4).
    pub(super) twenty_minutes: bool,
    /// A retarget starts from the period's first block, and a period must not begin more than 10 minutes before the last
    /// one ended (BIP 94).
    pub(super) bip94: bool,
}

impl ChainRules {
    /// All chains with rules here.
    pub fn all() -> [Self; 5] {
        [Self::main(), Self::testnet3(), Self::testnet4(), Self::signet(), Self::regtest()]
    }

    /// Mainnet.
    pub fn main() -> Self {
        let rules = Self::new("main", RawHeader::genesis());
        Self { version_heights: [227_931, 363_725, 388_381], ..rules }
    }

    /// Testnet3: with the 20-minute rule and without BIP 94, so that a retarget may start from an exception.
    pub fn testnet3() -> Self {
        let rules = Self::new("testnet3", genesis(1_296_688_602, 0x1d00_ffff, 414_098_458));
        Self { twenty_minutes: true, version_heights: [21_111, 330_776, 581_885], ..rules }
    }

    /// Testnet4 (BIP 94).
    pub fn testnet4() -> Self {
        let root = "7aa0a7ae1e223414cb807e40cd57e667b718e42aaf9306db9102fe28912b7b4e";
        let root = BlockDigest::from_rpc_hex(root).expect("64 digits, typed above");
        let header = genesis(1_714_777_860, 0x1d00_ffff, 393_743_547).with_merkle_root(root);
        Self { twenty_minutes: true, bip94: true, ..Self::new("testnet4", header) }
    }

    /// Signet, the public one and custom ones: they share the genesis block and all rules that headers show (BIP 325).
    pub fn signet() -> Self {
        Self::new("signet", genesis(1_598_918_400, 0x1e03_77ae, 52_613_770))
    }

    /// Regtest.
    pub fn regtest() -> Self {
        Self { no_retarget: true, ..Self::new("regtest", genesis(1_296_688_602, 0x207f_ffff, 2)) }
    }

    /// The chain of this name, as [`name`](Self::name) gives it.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|rules| rules.name == name)
    }

    /// The chain whose genesis block has this hash.
    ///
    /// ```
    /// use hashgrind::pow::RawHeader;
    /// use hashgrind::verify::ChainRules;
    /// assert_eq!(ChainRules::of_genesis(&RawHeader::genesis().digest()), Some(ChainRules::main()));
    /// ```
    pub fn of_genesis(genesis: &BlockDigest) -> Option<Self> {
        Self::all().into_iter().find(|rules| rules.genesis_hash == *genesis)
    }

    /// The genesis block's bits are the limit in every chain.
    fn new(name: &'static str, genesis: RawHeader) -> Self {
        Self {
            name,
            genesis,
            genesis_hash: genesis.digest(),
            limit: genesis.bits(),
            version_heights: [1; 3],
            no_retarget: false,
            twenty_minutes: false,
            bip94: false,
        }
    }

    /// `main`, `testnet3`, `testnet4`, `signet` or `regtest`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn is_main(&self) -> bool {
        self.name == "main"
    }

    /// Header of the genesis block.
    pub fn genesis_header(&self) -> &RawHeader {
        &self.genesis
    }

    /// Hash of the genesis block.
    pub fn genesis(&self) -> &BlockDigest {
        &self.genesis_hash
    }

    /// The lowest version that a block at this height may have, and the BIP that says so. A version is a signed number.
    pub(super) fn least_version(&self, height: u64) -> (i32, &'static str) {
        let [bip34, bip66, bip65] = self.version_heights;
        match height {
            _ if height >= bip65 => (4, "BIP 65"),
            _ if height >= bip66 => (3, "BIP 66"),
            _ if height >= bip34 => (2, "BIP 34"),
            _ => (i32::MIN, ""),
        }
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

/// A genesis header with mainnet's transaction in it.
fn genesis(time: u32, bits: u32, nonce: u32) -> RawHeader {
    let root = RawHeader::genesis().merkle_root();
    RawHeader::from_fields(1, BlockDigest::default(), root, time, CompactTarget::from_consensus(bits), nonce)
}
