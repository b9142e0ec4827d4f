//! What happens between us and pools (floor F6), as events that the report prints and the live state takes in.

use serde::Serialize;

use super::super::shares::Verdict;
use crate::view::units;

/// One event. `pool` is `HOST:PORT`, never a login; texts of a pool's are cleaned before they get here.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(in super::super) enum PoolEvent<'a> {
    PoolUp {
        pool: &'a str,
        protocol: &'static str,
        extranonce_bytes: usize,
        version_mask: String,
    },
    PoolDown {
        pool: &'a str,
        reason: String,
        /// None: it is given up.
        retry_seconds: Option<f64>,
        /// Whether it was mined for.
        #[serde(skip)]
        active: bool,
        /// Whether that was said before, and it has not let us in since.
        #[serde(skip)]
        again: bool,
    },
    Job {
        pool: &'a str,
        id: String,
        height: Option<u32>,
        clean: bool,
        new_block: bool,
        difficulty: f64,
        /// How long a share takes on average; none while no rate is known.
        expected_seconds: Option<f64>,
        /// None where only the pool knows it.
        pays: Option<Vec<Pays>>,
    },
    Difficulty {
        pool: &'a str,
        value: f64,
        expected_seconds: Option<f64>,
    },
    Share {
        pool: &'a str,
        id: u64,
        difficulty: f64,
    },
    ShareResult {
        pool: &'a str,
        id: u64,
        result: Verdict,
        reason: Option<String>,
        seconds: Option<f64>,
        difficulty: f64,
        hash: String,
        /// Whether it is a block as well.
        block: bool,
    },
    PoolBlock {
        pool: &'a str,
        height: u32,
        hash: String,
        header: String,
        #[serde(skip)]
        seconds: f64,
        #[serde(skip)]
        luck: f64,
    },
}

/// Whom a job's block would pay.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(in super::super) struct Pays {
    /// None for a script without an address.
    pub(in super::super) address: Option<String>,
    pub(in super::super) percent: f64,
}

impl PoolEvent<'_> {
    /// A word for what it is, and the rest of the line for people; none for what they need not see.
    pub(in super::super) fn words(&self, quiet: bool) -> Option<(&'static str, String)> {
        Some(match self {
            Self::PoolUp { pool, version_mask, .. } => {
                let rolls = if version_mask == "00000000" { "no version bits" } else { version_mask };
                ("pool", format!("{pool} has let us in; to roll: {rolls}"))
            }
            // The first tries come fast.
            Self::PoolDown { retry_seconds: Some(seconds), again: true, .. } if *seconds < 1.0 => return None,
            Self::PoolDown { pool, reason, retry_seconds: Some(seconds), .. } => {
                ("pool", format!("{pool}: {reason}; tried again in {}", units::span(*seconds)))
            }
            Self::PoolDown { pool, reason, retry_seconds: None, .. } => {
                ("pool", format!("{pool}: {reason}; it is given up"))
            }
            Self::Job { new_block: false, .. } | Self::Share { .. } | Self::Difficulty { .. } => return None,
            Self::Job { .. } if quiet => return None,
            Self::Job { height, difficulty, expected_seconds, pays, .. } => {
                let height = height.map_or_else(|| "unknown".to_owned(), |height| height.to_string());
                let every = expected_seconds.map(|s| format!(", one in {}", units::span(s))).unwrap_or_default();
                (
                    "job",
                    format!(
                        "height {height}, shares of difficulty {difficulty}{every}; a block pays {}",
                        paid(pays.as_deref())
                    ),
                )
            }
            Self::ShareResult { result: Verdict::Accepted, .. } if quiet => return None,
            Self::ShareResult { id, result: Verdict::Accepted, seconds, .. } => {
                let seconds = seconds.map(|s| format!(" in {}", units::span(s))).unwrap_or_default();
                ("share", format!("{id} accepted{seconds}"))
            }
            Self::ShareResult { id, result: Verdict::Lost, .. } => {
                ("share", format!("{id} lost: the connection ended before the pool's answer"))
            }
            Self::ShareResult { id, reason, .. } => {
                ("refused", format!("share {id}: {}", reason.as_deref().unwrap_or_default()))
            }
            Self::PoolBlock { height, hash, .. } => ("block", format!("height {height}  {hash}: sent to the pool")),
        })
    }
}

/// Who is paid, in words.
pub(super) fn paid(pays: Option<&[Pays]>) -> String {
    let Some(pays) = pays else { return "somebody whom its jobs do not show".to_owned() };
    let one = |pays: &Pays| {
        let to = pays.address.as_deref().unwrap_or("a script without an address");
        format!("{to} {}", units::percent(pays.percent / 100.0))
    };
    match pays {
        [] => "nobody".to_owned(),
        few if few.len() <= 3 => few.iter().map(one).collect::<Vec<_>>().join(", "),
        many => format!("{} and {} more", one(&many[0]), many.len() - 1),
    }
}
