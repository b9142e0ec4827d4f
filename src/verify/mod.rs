//! `verify` (floor F4): are these headers a valid chain? What a node refuses is refused, in a node's order: proof of work of
//! each header against its own bits, retargets, median time past, times beyond the clock, versions that BIP 34, 66 and 65
//! ended; with the parameters of main, testnet3, testnet4, signet and regtest. And the merkle roots of whole blocks.
//!
//! Headers stream through a [`ChainVerifier`]; memory does not grow with the chain but for one small row a period of
//! 2,016 blocks. What is built in (genesis headers, mainnet's first header of each period) decides what it can for headers
//! from the middle of a chain; what it can't is in the report. Not checked, because headers do not hold it: transactions and
//! signet solutions (BIP 325).

mod chain;
mod known;
mod merkle;
mod rules;

pub use chain::{
    ChainReport, ChainVerifier, Failure, Field, HashHeaders, NotChecked, Period, Reason, Rule, VerifyError,
};
pub use known::{Place, checkpoint, checkpoint_count, locate};
pub use merkle::{MerkleRoot, merkle_root};
pub use rules::{BLOCKS_A_PERIOD, ChainRules};

use crate::cpu::{Kernel, kernels};

/// The first kernel of the table that this processor can run: the widest one.
fn widest_kernel() -> &'static Kernel {
    kernels().iter().find(|kernel| kernel.is_available()).expect("the scalar kernel runs everywhere")
}
