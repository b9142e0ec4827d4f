//! `verify` (floor F4): are these headers a valid chain? Proof of work of each header against its own bits, links,
//! retargets, median time past and the proof-of-work limit, with the parameters of main, testnet4, signet and regtest;
//! and the merkle roots of whole blocks.
//!
//! Headers stream through a [`ChainVerifier`]; memory does not grow with the chain but for one small row a period of
//! 2,016 blocks. Not checked, because headers do not hold it: transactions, signet solutions (BIP 325), and whether a
//! time lies in the future. The rules for a header's version (BIP 34, 65, 66) are not checked either.

mod chain;
mod merkle;
mod rules;

pub use chain::{ChainReport, ChainVerifier, Failure, Field, HashHeaders, NotChecked, Period, Rule, VerifyError};
pub use merkle::{MerkleRoot, merkle_root};
pub use rules::{BLOCKS_A_PERIOD, ChainRules};

use crate::cpu::{Kernel, kernels};

/// The first kernel of the table that this processor can run: the widest one.
fn widest_kernel() -> &'static Kernel {
    kernels().iter().find(|kernel| kernel.is_available()).expect("the scalar kernel runs everywhere")
}
