//! What is known of the chains without a node (floor F4): their genesis headers, mainnet's first header of each period of
//! 2,016 blocks, and the bits of some later periods. With these a run of headers tells where it stands.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{BLOCKS_A_PERIOD, ChainRules, widest_kernel};
use crate::pow::{BlockDigest, CompactTarget, RawHeader};

/// Mainnet's first header of each period, 80 bytes each, the genesis block's first.
static CHECKPOINTS: &[u8] = include_bytes!("../../data/headers_2016.bin");

/// A line a period: `period,first_height,bits_hex,...`. It goes on where the headers end.
static PERIODS: &str = include_str!("../../data/difficulty.csv");

/// Mainnet's header at `height`: the genesis block's, or the first one of a period. `None` for every other height, and
/// where the library holds no more.
///
/// ```
/// use hashgrind::pow::RawHeader;
/// use hashgrind::verify::checkpoint;
/// assert_eq!(checkpoint(0), Some(RawHeader::genesis()));
/// assert_eq!(checkpoint(1), None);
/// ```
pub fn checkpoint(height: u64) -> Option<RawHeader> {
    if !height.is_multiple_of(BLOCKS_A_PERIOD) {
        return None;
    }
    let at = usize::try_from(height / BLOCKS_A_PERIOD).ok()?.checked_mul(RawHeader::LEN)?;
    Some(RawHeader::new(*CHECKPOINTS.get(at..)?.first_chunk()?))
}

/// How many headers [`checkpoint`] holds.
pub fn checkpoint_count() -> usize {
    CHECKPOINTS.len() / RawHeader::LEN
}

/// Where a run of headers stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The chain.
    pub rules: ChainRules,
    /// Height of the first header of the run.
    pub height: u64,
}

/// Where these headers stand (80 bytes each), if the one before them or one among them is built in. What lies behind the
/// last whole header is not looked at, and nothing is verified.
///
/// ```
/// use hashgrind::pow::RawHeader;
/// use hashgrind::verify::{ChainRules, Place, locate};
/// let genesis = RawHeader::genesis();
/// assert_eq!(locate(genesis.as_bytes()), Some(Place { rules: ChainRules::main(), height: 0 }));
/// ```
pub fn locate(headers: &[u8]) -> Option<Place> {
    static KNOWN: OnceLock<HashMap<BlockDigest, Place>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let genesis = ChainRules::all().into_iter().map(|rules| (*rules.genesis(), Place { rules, height: 0 }));
        let heights = (0..).step_by(BLOCKS_A_PERIOD as usize);
        let main = |height| Place { rules: ChainRules::main(), height };
        digests(CHECKPOINTS).into_iter().zip(heights.map(main)).chain(genesis).collect()
    });
    let whole = headers.as_chunks::<{ RawHeader::LEN }>().0;
    if let Some(before) = known.get(&RawHeader::new(*whole.first()?).previous()) {
        return Some(Place { height: before.height + 1, ..*before });
    }
    let mut found = digests(whole.as_flattened()).into_iter().zip(0u64..);
    found.find_map(|(digest, at)| {
        let place = known.get(&digest)?;
        Some(Place { height: place.height.checked_sub(at)?, ..*place })
    })
}

/// The header of this chain at this height, if it is built in.
pub(super) fn header(rules: &ChainRules, height: u64) -> Option<RawHeader> {
    match height {
        0 => Some(*rules.genesis_header()),
        _ if rules.is_main() => checkpoint(height),
        _ => None,
    }
}

impl ChainRules {
    /// The bits that blocks at this height have, exceptions of the testnets aside, as far as that is built in: in every
    /// chain's first period, and in mainnet's periods 0 to 474 and some later ones.
    pub fn known_bits(&self, height: u64) -> Option<CompactTarget> {
        let period = height / BLOCKS_A_PERIOD;
        if let Some(first) = header(self, period * BLOCKS_A_PERIOD) {
            return Some(first.bits());
        }
        if !self.is_main() {
            return None;
        }
        // Rows are found by their period: the newest are not without gaps.
        let period = period.to_string();
        let mut rows = PERIODS.lines().map(|line| line.split(',')).filter(|row| row.clone().next() == Some(&*period));
        u32::from_str_radix(rows.next()?.nth(2)?, 16).ok().map(CompactTarget::from_consensus)
    }
}

fn digests(headers: &[u8]) -> Vec<BlockDigest> {
    let mut digests = vec![BlockDigest::default(); headers.len() / RawHeader::LEN];
    widest_kernel().hash_headers(headers, &mut digests);
    digests
}
