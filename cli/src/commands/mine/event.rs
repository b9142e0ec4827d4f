//! What happens in a session of `mine`: the events that the report prints and the live state takes in. Says nothing itself.

use serde::Serialize;

use super::shares::ShareSummary;

/// One event of a session.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(super) enum Event<'a> {
    Start {
        source: &'a str,
        place: &'a str,
        /// None where it is not known yet, as the next two.
        chain: Option<&'a str>,
        height: Option<u32>,
        tip: Option<String>,
        devices: &'a str,
    },
    Template {
        height: u32,
        transactions: usize,
        bits: String,
        local_bits: String,
        expected_hashes: f64,
        expected_seconds: Option<f64>,
    },
    /// The first device took up the template.
    Hashing {
        height: u32,
        previous_hash: String,
        unix_seconds: f64,
    },
    Found {
        height: u32,
        hash: String,
        nonce: u32,
        hashes: u64,
        expected_hashes: f64,
        seconds: f64,
        /// Hashes needed over hashes expected: below 1 is lucky.
        luck: f64,
    },
    Accepted {
        height: u32,
        hash: String,
    },
    Rejected {
        height: u32,
        hash: String,
        reason: &'a str,
        advice: &'a str,
    },
    Stale {
        height: u32,
        hash: String,
    },
    /// The node gives no answer: why, once a cause.
    Waiting {
        why: &'a str,
    },
    /// It answers again.
    Resumed {
        seconds: f64,
    },
    /// A block from the spool was submitted.
    Resubmitted {
        height: u32,
        hash: &'a str,
        answer: &'a str,
    },
    DeviceLost {
        device: String,
        reason: &'a str,
        remaining: usize,
    },
    /// With --poisson: the wait that was drawn.
    Wait {
        height: u32,
        seconds: f64,
        mean_seconds: f64,
    },
    /// Nothing is hashed for a while.
    Resting {
        reason: &'a str,
    },
    /// Hashing goes on.
    Working,
    Summary {
        blocks: u64,
        hashes: u64,
        seconds: f64,
        hashes_per_second: f64,
        hardware_errors: u64,
        stale: u64,
        rejected: u64,
        /// Of pools.
        #[serde(flatten)]
        shares: Option<ShareSummary>,
    },
}

/// The block that is being searched.
pub(super) struct Mining {
    pub(super) height: u32,
    pub(super) hashes: u64,
    pub(super) expected_hashes: f64,
    pub(super) seconds: f64,
}
