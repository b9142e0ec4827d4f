//! Floor F5: difficulty, what it says about the network, and the headers that prove it. No history of machines here.

use crate::pow::{CompactTarget, subsidy};
use crate::verify::{checkpoint, checkpoint_count};

/// Seconds between blocks that the retarget rule aims at.
pub const BLOCK_SECONDS: f64 = 600.0;

/// Expected hashes for a block of difficulty 1: 2^256 / (0xffff × 2^208) = 2^48 / 65,535, which is 15 parts in a million
/// above the usual 2^32.
pub const DIFFICULTY_1_HASHES: f64 = 281_474_976_710_656.0 / 65_535.0;

/// Expected hashes for one block.
///
/// ```
/// use hashgrind::economics::hashes_per_block;
/// assert!((hashes_per_block(1.0) / 2f64.powi(32) - 1.0).abs() < 2e-5);
/// ```
pub fn hashes_per_block(difficulty: f64) -> f64 {
    difficulty * DIFFICULTY_1_HASHES
}

/// Hash rate at which the whole network finds one block in ten minutes.
///
/// While difficulty stood at 1, its least value, the network was slower than this: blocks took longer than ten minutes.
pub fn network_hashes_per_second(difficulty: f64) -> f64 {
    hashes_per_block(difficulty) / BLOCK_SECONDS
}

/// Difficulty of a compact target (nBits); none where no block can have it: zero, negative, or above 2^256 - 1.
///
/// ```
/// use hashgrind::economics::difficulty_from_bits;
/// assert_eq!(difficulty_from_bits(0x1d00ffff), Some(1.0));
/// assert_eq!(difficulty_from_bits(0), None);
/// assert_eq!(difficulty_from_bits(0xff7fffff), None);
/// ```
pub fn difficulty_from_bits(bits: u32) -> Option<f64> {
    Some(CompactTarget::from_consensus(bits).to_target().ok()?.difficulty())
}

/// New bitcoin in the block of mainnet at `height`, in satoshi: [`subsidy`], halved every 210,000 blocks.
///
/// ```
/// use hashgrind::economics::subsidy_sat;
/// assert_eq!(subsidy_sat(840_000), 312_500_000);
/// ```
pub fn subsidy_sat(height: u32) -> u64 {
    subsidy(height, 210_000)
}

/// New bitcoin in the block at `height`, in BTC.
pub fn subsidy_btc(height: u32) -> f64 {
    subsidy_sat(height) as f64 / 1e8
}

/// How many headers the library holds: those of heights 0, 2,016, 4,032, ...
pub fn embedded_header_count() -> usize {
    checkpoint_count()
}

/// The real mainnet header at `height`; none unless the height is a multiple of 2,016 that the library holds.
///
/// With these a program can check the difficulty history itself: the proof of work of a header covers its bits.
///
/// ```
/// use hashgrind::economics::embedded_header;
/// let genesis = embedded_header(0).expect("the genesis block is held");
/// assert_eq!(genesis[72..76], [0xff, 0xff, 0x00, 0x1d]);
/// assert!(embedded_header(1).is_none());
/// ```
pub fn embedded_header(height: u32) -> Option<[u8; 80]> {
    checkpoint(height.into()).map(|header| *header.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subsidies_halve_and_end() {
        assert_eq!(subsidy_sat(0), 5_000_000_000);
        assert_eq!(subsidy_sat(209_999), 5_000_000_000);
        assert_eq!(subsidy_sat(210_000), 2_500_000_000);
        assert_eq!(subsidy_sat(32 * 210_000), 1);
        assert_eq!(subsidy_sat(33 * 210_000), 0);
        assert_eq!(subsidy_sat(u32::MAX), 0);
        let total: u128 = (0..34u32).map(|era| u128::from(subsidy_sat(era * 210_000)) * 210_000).sum();
        assert_eq!(total, 2_099_999_997_690_000, "the sum of all subsidies is known");
    }

    #[test]
    fn headers_end_where_the_table_says() {
        let last = (embedded_header_count() - 1) as u32 * 2016;
        assert!(embedded_header(last).is_some());
        assert!(embedded_header(last + 2016).is_none());
        assert!(embedded_header(u32::MAX / 2016 * 2016).is_none());
    }
}
