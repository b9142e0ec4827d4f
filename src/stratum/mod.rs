//! `stratum` (floor F5, feature `stratum`): what a miner and a Stratum V1 pool say to each other (BIP 310 for version
//! rolling). A [`Session`] takes bytes and the time and gives [`Event`]s; what it wants to say waits in its output.
//!
//! It opens no socket, reads no clock and starts no thread: whoever drives it does. It believes nothing that a pool sends:
//! lines, lists and texts have limits, and what breaks them is a [`StratumError`] that ends the connection. It doesn't know
//! who is paid: the coinbase is bytes here.
//!
//! Servers differ in much; what is done about it stands where it is done. The first jobs may come before the answer to
//! `mining.authorize`, so messages are taken in any order.

mod job;
mod message;
mod session;

pub use job::PoolJob;
pub use message::{Reason, Refusal, clean_text};
pub use session::{Event, NotSent, Session, Settings, Share};

use std::time::Duration;

/// The longest line that is read.
pub const MAX_LINE_BYTES: usize = 1 << 20;
/// The longest extranonce1, in bytes.
const MAX_EXTRANONCE1: usize = 64;
/// The longest extranonce2, in bytes.
const MAX_EXTRANONCE2: usize = 16;
/// The most hashes in a merkle branch: a block has fewer than 2^32 transactions.
const MAX_BRANCH: usize = 32;
/// The longest coinbase without its extranonces, in bytes.
const MAX_COINBASE: usize = 256 << 10;
/// The longest name of a job or a session, in bytes.
const MAX_ID: usize = 256;

/// Version bits that are asked for: the three that eight siblings need. Fewer bits are fewer misunderstandings: servers mean
/// three different things by the bits that a share sends (see [`Session::submit`]).
pub const VERSION_MASK: u32 = 0x0000_e000;

/// How long a pool may take to let somebody in.
const LOGIN_DEADLINE: Duration = Duration::from_secs(30);
/// How long it may take to answer a share.
const SHARE_DEADLINE: Duration = Duration::from_secs(60);
/// How long it may say nothing at all. The slowest server that was seen sends a job a minute.
const SILENCE_DEADLINE: Duration = Duration::from_secs(180);

/// Why a connection to a pool is of no use any more.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StratumError {
    /// No line ends in sight.
    #[error("the pool sent a line of more than {MAX_LINE_BYTES} bytes")]
    LineTooLong,
    /// A line that is no JSON object.
    #[error("what answers there does not speak Stratum; it said: {said}")]
    NotStratum {
        /// Its beginning, cleaned.
        said: String,
    },
    /// A message whose fields make no sense.
    #[error("the pool's {method} can't be used: {problem}")]
    BadMessage {
        /// The method, or the method that it answers.
        method: &'static str,
        /// What is wrong.
        problem: &'static str,
    },
    /// The user or the password is wrong.
    #[error("the pool refuses the login: {0}")]
    LoginRefused(Refusal),
    /// The pool wants no miner.
    #[error("the pool gives out no work: {0}")]
    SubscriptionRefused(Refusal),
    /// The pool has no work of the kind that this miner can do.
    #[error("the pool has no work for this miner: {0}")]
    Unsupported(Refusal),
    /// No answer in time.
    #[error("the pool has not answered {method} for {} s", .waited.as_secs())]
    NoAnswer {
        /// What was not answered.
        method: &'static str,
        /// For how long.
        waited: Duration,
    },
    /// Not a line for long.
    #[error("the pool has said nothing for {} s", .0.as_secs())]
    Silent(Duration),
}

#[cfg(test)]
mod tests;
