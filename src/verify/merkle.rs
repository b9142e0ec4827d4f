//! Merkle roots of whole blocks, with a warning for repeated tails (floor F4).

use super::widest_kernel;
use crate::pow::BlockDigest;

/// The root of a merkle tree, and whether its leaves are suspicious.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MerkleRoot {
    /// The root.
    pub root: BlockDigest,
    /// Two neighbours at some level are equal. A list of transactions whose tail is repeated has the same root as the
    /// list without the repetition (CVE-2012-2459), so such a block is invalid, whatever its header says.
    pub repeated_tail: bool,
}

/// The merkle root of a block's transaction ids (or, for the witness commitment, of its wtxids with zeros for the
/// coinbase). At a level with an odd number of nodes the last one is paired with itself.
///
/// No leaves give 32 zero bytes, as in Bitcoin Core.
///
/// ```
/// use hashgrind::pow::BlockDigest;
/// use hashgrind::verify::merkle_root;
///
/// // Mainnet, block 170: the first payment.
/// let txids = [
///     "b1fea52486ce0c62bb442b530a3f0132b826c74e473d1f2c220bfa78111c5082",
///     "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16",
/// ].map(|id| BlockDigest::from_rpc_hex(id).unwrap());
/// let merkle = merkle_root(&txids);
/// assert_eq!(merkle.root.to_string(), "7dac2c5666815c17a3b36427de37bb9d2e2c5ccec3f8633eb91a4205cb4c10ff");
/// assert!(!merkle.repeated_tail);
/// ```
pub fn merkle_root(leaves: &[BlockDigest]) -> MerkleRoot {
    let kernel = widest_kernel();
    let mut level = leaves.to_vec();
    let mut nodes = Vec::with_capacity(64 * leaves.len().div_ceil(2));
    let mut repeated_tail = false;
    while level.len() > 1 {
        // Before the odd node is doubled: that pair is equal by the rule.
        repeated_tail |= level.chunks_exact(2).any(|pair| pair[0] == pair[1]);
        if level.len() % 2 == 1 {
            level.extend_from_within(level.len() - 1..);
        }
        nodes.clear();
        level.iter().for_each(|digest| nodes.extend_from_slice(digest.as_bytes_le()));
        level.truncate(level.len() / 2);
        kernel.hash_nodes(&nodes, &mut level);
    }
    MerkleRoot { root: level.first().copied().unwrap_or_default(), repeated_tail }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    /// The rule written down once more, recursively, on `sha2`.
    fn by_the_book(leaves: &[[u8; 32]]) -> [u8; 32] {
        match leaves {
            [] => [0; 32],
            [one] => *one,
            _ => {
                let pairs = leaves.chunks(2).map(|pair| [pair[0], *pair.last().unwrap()].concat());
                let next: Vec<[u8; 32]> = pairs.map(|pair| Sha256::digest(Sha256::digest(pair)).into()).collect();
                by_the_book(&next)
            }
        }
    }

    fn leaves(count: usize) -> Vec<[u8; 32]> {
        (0..count).map(|i| Sha256::digest((i as u64).to_le_bytes()).into()).collect()
    }

    fn ours(leaves: &[[u8; 32]]) -> MerkleRoot {
        merkle_root(&leaves.iter().map(|&leaf| BlockDigest::from_bytes_le(leaf)).collect::<Vec<_>>())
    }

    #[test]
    fn roots_of_every_shape() {
        for count in (0..70).chain([255, 256, 257, 1000]) {
            let leaves = leaves(count);
            let merkle = ours(&leaves);
            assert_eq!(merkle.root.as_bytes_le(), &by_the_book(&leaves), "{count} leaves");
            assert!(!merkle.repeated_tail, "{count} leaves");
        }
    }

    /// For every tree with an odd level the tail under that level can be repeated without changing the root.
    #[test]
    fn repeated_tails_are_reported() {
        let mut tried = 0;
        for count in 1..70usize {
            let plain = leaves(count);
            for level in 0..7 {
                let width = 1 << level;
                let nodes = count.div_ceil(width);
                if nodes % 2 == 0 || nodes == 1 || count % width != 0 {
                    continue;
                }
                let mut repeated = plain.clone();
                repeated.extend_from_within(count - width..);
                let merkle = ours(&repeated);
                assert_eq!(merkle.root, ours(&plain).root, "{count} leaves, tail of {width}");
                assert!(merkle.repeated_tail, "{count} leaves, tail of {width}");
                tried += 1;
            }
        }
        assert!(tried > 50, "{tried}");
        // Equal leaves elsewhere are not a pair.
        let mut apart = leaves(4);
        apart[2] = apart[1];
        assert!(!ours(&apart).repeated_tail);
    }
}
