//! Why a node gives no template or no answer, in words for people; and which of it goes away by itself.

use std::time::{Duration, Instant};

use bitcoin::Network;
use hashgrind::template::{TemplateError, TemplateJsonError};

use super::rpc::{RpcError, WARMING_UP};
use super::settings::LoginError;
use crate::error::{Classified, ErrorKind, Setting};

/// Calls `attempt` again and again while its error goes away by itself (see [`NodeError::patience`]). Before each
/// pause it calls `wait` with the error and the pause: `wait` tells the user, sleeps, and returns `false` to give up.
///
/// # Errors
/// The last error: one that stays, one that took too long, or the one at which `wait` gave up.
pub fn patiently<T>(
    mut wait: impl FnMut(&NodeError, Duration) -> bool,
    mut attempt: impl FnMut() -> Result<T, NodeError>,
) -> Result<T, NodeError> {
    let began = Instant::now();
    loop {
        let error = match attempt() {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let Some(Patience { pause, limit }) = error.patience() else {
            return Err(error);
        };
        if began.elapsed() >= limit || !wait(&error, pause) {
            return Err(error);
        }
    }
}

/// How to wait for an error to go away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Time between two tries.
    pub pause: Duration,
    /// When to stop trying.
    pub limit: Duration,
}

/// Why there is no template, or no answer to a block.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NodeError {
    /// The settings lead to no address or no login.
    #[error(transparent)]
    Login(#[from] LoginError),
    /// The way to the node, or an error of its own that has no special meaning for mining.
    #[error(transparent)]
    Rpc(#[from] RpcError),
    /// -28: goes away by itself.
    #[error("the node is starting ({message}) and takes no calls yet")]
    Starting {
        /// What it is doing.
        message: String,
    },
    /// -9 of a node that was told to stop.
    #[error("the node is shutting down")]
    ShuttingDown,
    /// -9: on mainnet a node without peers makes no template.
    #[error(
        "the node makes no template because it has no peers ({message}): mainnet needs a node that is connected and \
         fully synchronised; to mine alone use a signet of your own, or regtest"
    )]
    NotConnected {
        /// The node's words.
        message: String,
    },
    /// -10: the node has not got the chain yet.
    #[error(
        "the node makes no template before it has the whole chain ({message}): wait until `bitcoin-cli \
         getblockchaininfo` says initialblockdownload false"
    )]
    Syncing {
        /// The node's words.
        message: String,
    },
    /// -1 time-too-new: blocks came so quickly that their times ran two hours ahead. Goes away by itself.
    #[error(
        "the chain's median time is more than two hours ahead of the node's clock, so no block can be valid yet: \
         about {seconds} s to wait"
    )]
    AheadOfClock {
        /// Time to wait.
        seconds: u64,
    },
    /// The node is on another chain than the user asked for.
    #[error(
        "the node is on {}, not on {}: check its address and its data folder, or ask for {}",
        found.to_core_arg(), asked.to_core_arg(), found.to_core_arg()
    )]
    WrongChain {
        /// The chain that was asked for.
        asked: Network,
        /// The node's chain.
        found: Network,
    },
    /// A mainnet node that the user may not have meant.
    #[error("this is a mainnet node; mining mainnet with a computer wins nothing, so it must be asked for")]
    MainnetNotAsked,
    /// A chain that we know nothing of.
    #[error("the node is on a chain named '{found}', which hashgrind does not know")]
    UnknownChain {
        /// Its name.
        found: String,
    },
    /// A template that we must not or can't mine.
    #[error("the node's template can't be mined: {0}")]
    Template(#[from] TemplateError),
    /// A template with a field missing or wrong.
    #[error("the node's template can't be used: {what}")]
    Malformed {
        /// Which field, and what is wrong with it.
        what: String,
    },
    /// No address to pay.
    #[error(
        "no address to pay: the node's wallet gives none ({message}); load a wallet (bitcoin-cli createwallet NAME), name one \
         of several in the URL (http://127.0.0.1:18443/wallet/NAME), or give an address"
    )]
    NoWallet {
        /// The node's words.
        message: String,
    },
}

impl From<TemplateJsonError> for NodeError {
    fn from(error: TemplateJsonError) -> Self {
        Self::Malformed { what: error.to_string() }
    }
}

impl Classified for NodeError {
    fn kind(&self) -> ErrorKind {
        match self {
            Self::Rpc(error) => error.kind(),
            Self::Starting { .. } | Self::ShuttingDown => ErrorKind::Node,
            Self::Login(_) | Self::WrongChain { .. } | Self::MainnetNotAsked | Self::NoWallet { .. } => {
                ErrorKind::Usage
            }
            Self::NotConnected { .. }
            | Self::Syncing { .. }
            | Self::AheadOfClock { .. }
            | Self::UnknownChain { .. }
            | Self::Template(_)
            | Self::Malformed { .. } => ErrorKind::Template,
        }
    }

    fn settings(&self) -> Vec<Setting> {
        match self {
            Self::Login(error) => error.settings(),
            Self::Rpc(error) => error.settings(),
            Self::NotConnected { .. } => vec![Setting::Chain(Network::Regtest)],
            Self::WrongChain { found, .. } => vec![Setting::Url, Setting::Datadir, Setting::Chain(*found)],
            Self::MainnetNotAsked => vec![Setting::Chain(Network::Bitcoin)],
            Self::NoWallet { .. } => vec![Setting::Address],
            _ => Vec::new(),
        }
    }
}

impl NodeError {
    /// Does it only say that the node is away, or not itself at the moment? A miner at work goes on when it is back.
    pub fn is_absence(&self) -> bool {
        match self {
            Self::Rpc(error) => matches!(
                error,
                RpcError::Unreachable { .. }
                    | RpcError::Timeout { .. }
                    | RpcError::Cookie { .. }
                    | RpcError::Login { .. }
                    | RpcError::NotANode { .. }
            ),
            Self::ShuttingDown | Self::NotConnected { .. } | Self::Syncing { .. } => true,
            _ => false,
        }
    }

    /// How to wait for it to go away; `None` for an error that stays.
    pub fn patience(&self) -> Option<Patience> {
        let of = |pause, limit| Some(Patience { pause: Duration::from_millis(pause), limit });
        match self {
            // A large node reads its index for minutes.
            Self::Starting { .. } => of(250, Duration::from_secs(600)),
            Self::AheadOfClock { seconds } => of((seconds * 1000).clamp(500, 5000), Duration::MAX),
            Self::Rpc(RpcError::Busy { .. }) => of(500, Duration::from_secs(60)),
            _ => None,
        }
    }
}

/// How long to wait after so many failures in a row: 0.25 s, doubled at each further one, up to 5 s.
pub(crate) fn back_off(failures: u32) -> Duration {
    let doublings = failures.saturating_sub(1).min(5);
    (Duration::from_millis(250) * (1 << doublings)).min(Duration::from_secs(5))
}

// Bitcoin Core's codes (rpc/protocol.h).
const MISC_ERROR: i64 = -1;
pub(crate) const NOT_FOUND: i64 = -5;
pub(crate) const INVALID_PARAMETER: i64 = -8;
const CLIENT_NOT_CONNECTED: i64 = -9;
const IN_INITIAL_DOWNLOAD: i64 = -10;
pub(crate) const DESERIALIZATION: i64 = -22;

/// Gives the node's own errors their meaning for a miner.
pub(crate) fn explain(error: RpcError) -> NodeError {
    let RpcError::Node { code, message, .. } = &error else {
        return error.into();
    };
    let message = first_line(message);
    match *code {
        WARMING_UP => NodeError::Starting { message },
        CLIENT_NOT_CONNECTED if message.starts_with("Shutting down") => NodeError::ShuttingDown,
        CLIENT_NOT_CONNECTED => NodeError::NotConnected { message },
        IN_INITIAL_DOWNLOAD => NodeError::Syncing { message },
        MISC_ERROR if message.contains("time-too-new") => NodeError::AheadOfClock { seconds: 1 },
        INVALID_PARAMETER => match unsupported_rule(&message) {
            Some(rule) => TemplateError::UnknownRule { rule: format!("!{rule}") }.into(),
            None => error.into(),
        },
        _ => error.into(),
    }
}

/// `Support for 'NAME' rule requires explicit client support`
fn unsupported_rule(message: &str) -> Option<&str> {
    message.strip_prefix("Support for '")?.split_once("' rule requires").map(|(rule, _)| rule)
}

pub(crate) fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_codes_of_the_node_have_their_meaning() {
        let of = |code, message: &str| {
            explain(RpcError::Node { method: "getblocktemplate", code, message: message.to_owned() })
        };
        let table = [
            (-28, "Loading block index…", "starting (Loading block index…)", ErrorKind::Node, true),
            (-9, "Bitcoin Core is not connected!", "no peers", ErrorKind::Template, false),
            (-9, "Shutting down", "shutting down", ErrorKind::Node, false),
            (
                -10,
                "Bitcoin Core is in initial sync and waiting for blocks...",
                "whole chain",
                ErrorKind::Template,
                false,
            ),
            (
                -1,
                "CreateNewBlock: TestBlockValidity failed: time-too-new, block",
                "two hours ahead",
                ErrorKind::Template,
                true,
            ),
            (
                -8,
                "Support for 'blake2b' rule requires explicit client support",
                "`!blake2b`",
                ErrorKind::Template,
                false,
            ),
            (
                -8,
                "longpollid must be of length 64 (not 3, for 'abc')",
                "error -8: longpollid",
                ErrorKind::Template,
                false,
            ),
            (-7, "Out of memory", "error -7: Out of memory", ErrorKind::Template, false),
        ];
        for (code, message, part, kind, waits) in table {
            let error = of(code, message);
            assert!(error.to_string().contains(part), "{error}");
            assert_eq!((error.kind(), error.patience().is_some()), (kind, waits), "{error}");
        }
    }

    #[test]
    fn waiting_ends_with_the_error_the_limit_or_the_user() {
        let starting = || NodeError::Starting { message: "x".to_owned() };
        let mut tries = 0;
        let done = patiently(
            |_, _| true,
            || {
                tries += 1;
                if tries < 3 { Err(starting()) } else { Ok(tries) }
            },
        );
        assert_eq!(done.expect("the third try"), 3);
        let gave_up = patiently(|_, _| false, || Err::<(), _>(starting()));
        assert!(matches!(gave_up, Err(NodeError::Starting { .. })));
        let stays = patiently(|_, _| panic!("nothing to wait for"), || Err::<(), _>(NodeError::MainnetNotAsked));
        assert!(matches!(stays, Err(NodeError::MainnetNotAsked)));
    }

    #[test]
    fn pauses_grow_to_five_seconds() {
        let pauses: Vec<u128> = (1..=7).map(|failures| back_off(failures).as_millis()).collect();
        assert_eq!(pauses, [250, 500, 1000, 2000, 4000, 5000, 5000]);
    }
}
