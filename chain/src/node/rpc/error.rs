//! What went wrong on the way to a node, in words for people.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use super::endpoint::{Endpoint, Login};
use crate::error::{Classified, ErrorKind, Setting};

/// What went wrong on the way to the node, or what it answered instead of a result.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RpcError {
    /// There is no cookie to log in with, or it can't be read.
    #[error("can't log in to the node: its cookie {} {}", path.display(), cookie_advice(source))]
    Cookie {
        /// The file that was looked for.
        path: PathBuf,
        /// Why reading it failed.
        source: io::Error,
    },
    /// No connection.
    #[error(
        "no node answers at {endpoint} ({source}); the default ports are 18443 regtest, 38332 signet, 48332 testnet4, \
         8332 main: start it (bitcoind -regtest), or name its address"
    )]
    Unreachable {
        /// Where it was looked for.
        endpoint: Endpoint,
        /// What the system said.
        source: io::Error,
    },
    /// Connected, but no whole answer in time.
    #[error("the node at {endpoint} did not answer {method} within {} s: it may be busy or hung; see its debug.log",
            limit.as_secs())]
    Timeout {
        /// The node.
        endpoint: Endpoint,
        /// The call.
        method: &'static str,
        /// How long it was waited for.
        limit: Duration,
    },
    /// HTTP 401.
    #[error("the node at {endpoint} refuses the login{}", login_advice(login))]
    Login {
        /// The node.
        endpoint: Endpoint,
        /// How we tried to log in.
        login: Login,
    },
    /// HTTP 403.
    #[error(
        "the node at {endpoint} forbids {method}: this machine's address is not in its rpcallowip, or the method \
             is not in the user's rpcwhitelist (bitcoin.conf)"
    )]
    Forbidden {
        /// The node.
        endpoint: Endpoint,
        /// The call.
        method: &'static str,
    },
    /// HTTP 503: too many calls wait there, or it is shutting down. Goes away by itself.
    #[error("the node at {endpoint} takes no calls right now: {}", busy_advice(said))]
    Busy {
        /// The node.
        endpoint: Endpoint,
        /// What it answered.
        said: String,
    },
    /// An answer that no Bitcoin node gives.
    #[error(
        "what answers at {endpoint} is not a Bitcoin node's RPC server ({said}); port 8333 or 18444, for example, are \
         for peers: check its address"
    )]
    NotANode {
        /// Where.
        endpoint: Endpoint,
        /// The beginning of the answer, or what is wrong with it.
        said: String,
    },
    /// The node's own error: `code` as in Bitcoin Core's `rpc/protocol.h`.
    #[error("the node answers {method} with error {code}: {message}")]
    Node {
        /// The call.
        method: &'static str,
        /// Bitcoin Core's code.
        code: i64,
        /// Its text.
        message: String,
    },
}

impl Classified for RpcError {
    fn kind(&self) -> ErrorKind {
        match self {
            // A method that the node refuses for its state: no template to be had.
            Self::Node { code: answered, .. } if *answered != WARMING_UP => ErrorKind::Template,
            _ => ErrorKind::Node,
        }
    }

    fn settings(&self) -> Vec<Setting> {
        match self {
            Self::Cookie { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => vec![Setting::Datadir, Setting::User],
                io::ErrorKind::PermissionDenied => vec![Setting::User],
                _ => vec![Setting::CookieFile],
            },
            Self::Unreachable { .. } | Self::NotANode { .. } => vec![Setting::Url],
            Self::Login { login: Login::Cookie(_), .. } => vec![Setting::Datadir],
            _ => Vec::new(),
        }
    }
}

/// Bitcoin Core's `RPC_IN_WARMUP`: the node is starting.
pub const WARMING_UP: i64 = -28;

fn cookie_advice(source: &io::Error) -> String {
    match source.kind() {
        io::ErrorKind::NotFound => {
            "does not exist: start the node, name its data folder, or log in with a user and a password".to_owned()
        }
        io::ErrorKind::PermissionDenied => {
            "may not be read by this user: run as the user of the node, or log in with a user and a password".to_owned()
        }
        _ => format!("can't be used ({source}): start the node again, it writes a new one, or name the right file"),
    }
}

fn login_advice(login: &Login) -> String {
    match login {
        Login::Cookie(path) => format!(
            ": the cookie {} is not that of the node that listens there: another node on the same port, or another data \
             folder?",
            path.display()
        ),
        Login::Password { user, .. } => {
            // Behind a colon there may be a password in the wrong place.
            let user = user.split(':').next().unwrap_or_default();
            format!(" of user '{user}': check the password, and rpcauth or rpcuser in the node's bitcoin.conf")
        }
    }
}

/// A full queue says so; a page of HTML comes from a server that is closing.
fn busy_advice(said: &str) -> String {
    if said.starts_with("\"<") {
        return "it is shutting down (503 Service Unavailable)".to_owned();
    }
    format!("it is overloaded ({said}): fewer programs at once, or a larger rpcworkqueue in its bitcoin.conf")
}
