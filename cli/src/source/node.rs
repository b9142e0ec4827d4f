//! A node as the source of templates and the taker of blocks (floor F6).
//!
//! Says which node is meant, checks that it is on the right chain, asks for templates, submits blocks and explains
//! what the node answers. It builds no blocks (`hashgrind::template` does), prints nothing, and waits only where the
//! caller passes the waiting in ([`patiently`]).

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bitcoin::{BlockHash, CompactTarget, Network, Txid, Wtxid};
use hashgrind::template::{BlockTemplate, TemplateError, TemplateTransaction};
use serde::Deserialize;
use serde_json::{Value, json};

use super::rpc::{
    CALL_TIMEOUT, Endpoint, Login, RpcClient, RpcError, Secret, WARMING_UP, cookie_path, default_datadir, default_port,
    parse_url,
};

/// Which node to use, as far as the user said. What is missing is found where Bitcoin Core puts it.
#[derive(Clone, Debug, Default)]
pub(crate) struct NodeConfig {
    /// `--rpc-url`; may hold a login.
    pub(crate) url: Option<String>,
    /// `--rpc-user`; goes before a login in the URL.
    pub(crate) user: Option<String>,
    /// `--rpc-password`.
    pub(crate) password: Option<Secret>,
    /// `--rpc-cookie-file`.
    pub(crate) cookie_file: Option<PathBuf>,
    /// `--datadir`: the node's data folder, without the chain's folder inside.
    pub(crate) datadir: Option<PathBuf>,
    /// `--chain`: the chain that the node must be on.
    pub(crate) chain: Option<Network>,
}

impl NodeConfig {
    /// The address and the login that these settings mean. Reads no file; looks which cookies exist.
    fn resolve(&self) -> Result<(Endpoint, Login), RpcError> {
        let datadir = self.datadir.clone().or_else(default_datadir);
        let usual_port = |port| CHAINS.into_iter().find(|&chain| default_port(chain) == port);
        let has_cookie = |chain: &Network| datadir.as_ref().is_some_and(|folder| cookie_path(folder, *chain).is_file());
        let by_url = match &self.url {
            Some(url) => Some(parse_url(url, default_port(self.chain.unwrap_or(Network::Regtest)))?),
            None => None,
        };
        let chain = self
            .chain
            .or_else(|| by_url.as_ref().and_then(|(endpoint, _)| usual_port(endpoint.port)))
            .or_else(|| CHAINS.into_iter().find(has_cookie))
            .unwrap_or(Network::Regtest);
        let (endpoint, url_login) = by_url.unwrap_or_else(|| (Endpoint::local(chain), None));
        let (url_user, url_password) = url_login.unzip();

        if let Some(user) = self.user.clone().or(url_user) {
            let password = self.password.clone().or(url_password.flatten()).ok_or_else(|| {
                RpcError::NoLogin(format!(
                    "user '{user}' needs a password: --rpc-password - reads it from standard input, and the \
                     environment variable HASHGRIND_RPC_PASSWORD holds it where nobody is there to type"
                ))
            })?;
            return Ok((endpoint, Login::Password { user, password }));
        }
        if self.password.is_some() {
            let what = "there is a password but no user: name it with --rpc-user";
            return Err(RpcError::NoLogin(what.to_owned()));
        }
        if let Some(path) = &self.cookie_file {
            return Ok((endpoint, Login::Cookie(path.clone())));
        }
        // The cookie of a node here is not for a machine elsewhere, unless the user says so.
        if self.datadir.is_none() && !endpoint.is_loopback() {
            return Err(RpcError::NoLogin(format!(
                "{endpoint} is another machine, so there is no cookie to find: give --rpc-user and a password, or \
                 --rpc-cookie-file"
            )));
        }
        match datadir {
            Some(folder) => Ok((endpoint, Login::Cookie(cookie_path(&folder, chain)))),
            None => Err(RpcError::NoLogin(
                "there is no home folder to look for the node's cookie in: name the data folder with --datadir, or \
                 give --rpc-user and a password"
                    .to_owned(),
            )),
        }
    }
}

/// In the order in which a cookie is looked for: the chains that this program is for come first.
const CHAINS: [Network; 5] = [Network::Regtest, Network::Signet, Network::Testnet4, Network::Testnet, Network::Bitcoin];

/// The best block of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tip {
    /// Its height; 0 is the genesis block.
    pub(crate) height: u32,
    /// Its hash.
    pub(crate) hash: BlockHash,
    /// Median time of the last 11 blocks, seconds since 1970.
    pub(crate) median_time: u32,
}

/// Where a block of ours stands in the node's view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// On the best chain at this height, under `confirmations - 1` others.
    OnBestChain {
        /// Its height.
        height: u32,
        /// 1 for the tip.
        confirmations: u32,
    },
    /// Known, but on a branch that lost.
    OnBranch,
    /// The node does not know it.
    Unknown,
}

/// What the node says to a submitted block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SubmitAnswer {
    /// Valid and on the best chain.
    Accepted,
    /// The node has it already, and it is valid: ours, sent a second time.
    Duplicate,
    /// Stored, but another block of that height came first. Nothing is known about its transactions.
    Inconclusive,
    /// Refused for good.
    Refused {
        /// The node's word, for example `bad-cb-amount`.
        reason: String,
        /// What it means and what to do: one line.
        advice: &'static str,
    },
}

impl SubmitAnswer {
    fn from_reason(reason: Option<String>) -> Self {
        match reason {
            None => Self::Accepted,
            Some(reason) => match reason.as_str() {
                "duplicate" => Self::Duplicate,
                "inconclusive" | "duplicate-inconclusive" => Self::Inconclusive,
                _ => {
                    let advice = advice(&reason);
                    Self::Refused { reason, advice }
                }
            },
        }
    }
}

/// A node that answered and is on the right chain.
#[derive(Debug)]
pub(crate) struct NodeSource {
    rpc: RpcClient,
    chain: Network,
}

impl NodeSource {
    /// Finds the node, logs in and checks its chain. One try: [`patiently`] waits for a node that is starting.
    ///
    /// # Errors
    /// [`NodeError::Rpc`] if it can't be reached or refuses the login, [`NodeError::Starting`],
    /// [`NodeError::WrongChain`] and its relatives.
    pub(crate) fn connect(config: &NodeConfig) -> Result<Self, NodeError> {
        let (endpoint, login) = config.resolve()?;
        let rpc = RpcClient::new(endpoint, login);
        let info: ChainInfo = rpc.call("getblockchaininfo", json!([])).map_err(explain)?;
        let chain =
            Network::from_core_arg(&info.chain).map_err(|_| NodeError::UnknownChain { found: info.chain.clone() })?;
        match config.chain {
            Some(asked) if asked != chain => Err(NodeError::WrongChain { asked, found: chain }),
            None if chain == Network::Bitcoin => Err(NodeError::MainnetNotAsked),
            _ => Ok(Self { rpc, chain }),
        }
    }

    /// The chain that the node is on.
    pub(crate) fn chain(&self) -> Network {
        self.chain
    }

    /// Where the node is.
    pub(crate) fn endpoint(&self) -> &Endpoint {
        self.rpc.endpoint()
    }

    /// The node's best block.
    ///
    /// # Errors
    /// [`NodeError::Rpc`] and [`NodeError::Starting`].
    pub(crate) fn tip(&self) -> Result<Tip, NodeError> {
        let info: ChainInfo = self.rpc.call("getblockchaininfo", json!([])).map_err(explain)?;
        Ok(Tip { height: info.blocks, hash: info.best_block_hash, median_time: info.median_time })
    }

    /// Asks for the next block's template.
    ///
    /// # Errors
    /// [`NodeError::Template`] for one that can't be mined here; [`NodeError::NotConnected`], [`NodeError::Syncing`],
    /// [`NodeError::AheadOfClock`] when the node makes none; [`NodeError::Rpc`].
    pub(crate) fn template(&self) -> Result<BlockTemplate, NodeError> {
        self.ask(None, CALL_TIMEOUT)
    }

    /// Long poll (BIP 22): waits until the template with this `longpollid` is out of date, at most for `limit`
    /// (Bitcoin Core answers after 60 s at the earliest when only new transactions came). `None`: nothing new.
    ///
    /// # Errors
    /// As for [`template`](Self::template).
    pub(crate) fn template_after(
        &self,
        long_poll_id: &str,
        limit: Duration,
    ) -> Result<Option<BlockTemplate>, NodeError> {
        match self.ask(Some(long_poll_id), limit) {
            Err(NodeError::Rpc(RpcError::Timeout { .. })) => Ok(None),
            other => other.map(Some),
        }
    }

    fn ask(&self, long_poll_id: Option<&str>, limit: Duration) -> Result<BlockTemplate, NodeError> {
        // Only rules that are implemented: naming one is a promise.
        let mut request = match self.chain {
            Network::Signet => json!({"rules": ["segwit", "signet"]}),
            _ => json!({"rules": ["segwit"]}),
        };
        if let Some(id) = long_poll_id {
            request["longpollid"] = Value::from(id);
        }
        let answer = self.rpc.call_within("getblocktemplate", json!([request]), limit);
        let answer: RawTemplate = answer.map_err(|error| match explain(error) {
            NodeError::AheadOfClock { .. } => NodeError::AheadOfClock { seconds: self.ahead() },
            error => error,
        })?;
        let template = answer.into_template()?;
        template.check_rules()?;
        Ok(template)
    }

    /// How many seconds until the next block's lowest valid time is inside the node's limit of two hours.
    fn ahead(&self) -> u64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let median = self.tip().map_or(0, |tip| u64::from(tip.median_time));
        (median + 1).saturating_sub(now + 7200).max(1)
    }

    /// Submits a whole block. `work_id` is that of its template, where it had one.
    ///
    /// # Errors
    /// [`NodeError::Rpc`] if no answer came: the block may still be in, submit it again.
    pub(crate) fn submit(&self, block: &[u8], work_id: Option<&str>) -> Result<SubmitAnswer, NodeError> {
        let mut params = vec![Value::from(hex::encode(block))];
        params.extend(work_id.map(|id| json!({"workid": id})));
        match self.rpc.call::<Option<String>>("submitblock", Value::from(params)) {
            Ok(reason) => Ok(SubmitAnswer::from_reason(reason)),
            Err(RpcError::Node { code: DESERIALIZATION, message, .. }) => {
                let advice = "the node can't decode the block: it was cut on its way, or this is a bug here";
                Ok(SubmitAnswer::Refused { reason: message, advice })
            }
            Err(error) => Err(explain(error)),
        }
    }

    /// Checks a block without its proof of work (BIP 23 proposal): `None` means that it would be accepted. A block
    /// that is not on the tip any more is [`SubmitAnswer::Refused`] with `inconclusive-not-best-prevblk`.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub(crate) fn propose(&self, block: &[u8]) -> Result<SubmitAnswer, NodeError> {
        let rules = if self.chain == Network::Signet { json!(["segwit", "signet"]) } else { json!(["segwit"]) };
        let request = json!({"mode": "proposal", "data": hex::encode(block), "rules": rules});
        let reason = self.rpc.call::<Option<String>>("getblocktemplate", json!([request])).map_err(explain)?;
        Ok(SubmitAnswer::from_reason(reason))
    }

    /// Where a block stands now; asked after an accepted submission.
    ///
    /// # Errors
    /// [`NodeError::Rpc`].
    pub(crate) fn standing(&self, hash: &BlockHash) -> Result<Standing, NodeError> {
        #[derive(Deserialize)]
        struct Header {
            height: u32,
            confirmations: i64,
        }
        match self.rpc.call::<Header>("getblockheader", json!([hash.to_string()])) {
            Ok(Header { height, confirmations }) => match u32::try_from(confirmations) {
                Ok(confirmations @ 1..) => Ok(Standing::OnBestChain { height, confirmations }),
                _ => Ok(Standing::OnBranch),
            },
            Err(RpcError::Node { code: NOT_FOUND, .. }) => Ok(Standing::Unknown),
            Err(error) => Err(explain(error)),
        }
    }

    /// A new address of the node's wallet, for whoever names none.
    ///
    /// # Errors
    /// [`NodeError::NoWallet`] if no wallet is loaded, or several are and the URL names none.
    pub(crate) fn wallet_address(&self) -> Result<String, NodeError> {
        match self.rpc.call("getnewaddress", json!(["hashgrind", "bech32"])) {
            Ok(address) => Ok(address),
            // No wallet in this build, none loaded, several loaded, the one in the URL not loaded; no more keys.
            Err(RpcError::Node { code: -32601 | -18 | -19 | -12 | -4, message, .. }) => {
                Err(NodeError::NoWallet { message: first_line(&message) })
            }
            Err(error) => Err(explain(error)),
        }
    }
}

/// Calls `attempt` again and again while its error goes away by itself (see [`NodeError::patience`]). Before each
/// pause it calls `wait` with the error and the pause: `wait` tells the user, sleeps, and returns `false` to give up.
///
/// # Errors
/// The last error: one that stays, one that took too long, or the one at which `wait` gave up.
pub(crate) fn patiently<T>(
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
pub(crate) struct Patience {
    /// Time between two tries.
    pub(crate) pause: Duration,
    /// When to stop trying.
    pub(crate) limit: Duration,
}

/// Why there is no template, or no answer to a block.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum NodeError {
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
         fully synchronised; to mine alone use --chain regtest, or a signet of your own"
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
        "the node is on {}, not on {}: check --rpc-url and --datadir, or say --chain {}",
        found.to_core_arg(), asked.to_core_arg(), found.to_core_arg()
    )]
    WrongChain {
        /// The value of `--chain`.
        asked: Network,
        /// The node's chain.
        found: Network,
    },
    /// A mainnet node that the user may not have meant.
    #[error(
        "this is a mainnet node; mining mainnet with a computer wins nothing, so it must be asked for: --chain main"
    )]
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
        "no address to pay: the node's wallet gives none ({message}); give --address, load a wallet (bitcoin-cli \
         createwallet NAME), or name one of several in the URL (http://127.0.0.1:18443/wallet/NAME)"
    )]
    NoWallet {
        /// The node's words.
        message: String,
    },
}

impl NodeError {
    /// The program's exit code if it ends with this error.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Rpc(error) => error.exit_code(),
            Self::Starting { .. } | Self::ShuttingDown => 5,
            Self::WrongChain { .. } | Self::MainnetNotAsked | Self::NoWallet { .. } => 2,
            Self::NotConnected { .. }
            | Self::Syncing { .. }
            | Self::AheadOfClock { .. }
            | Self::UnknownChain { .. }
            | Self::Template(_)
            | Self::Malformed { .. } => 10,
        }
    }

    /// How to wait for it to go away; `None` for an error that stays.
    pub(crate) fn patience(&self) -> Option<Patience> {
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

// Bitcoin Core's codes (rpc/protocol.h).
const MISC_ERROR: i64 = -1;
const NOT_FOUND: i64 = -5;
const INVALID_PARAMETER: i64 = -8;
const CLIENT_NOT_CONNECTED: i64 = -9;
const IN_INITIAL_DOWNLOAD: i64 = -10;
const DESERIALIZATION: i64 = -22;

/// Gives the node's own errors their meaning for a miner.
fn explain(error: RpcError) -> NodeError {
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

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}

/// What the node's word for a refused block means. The longest entry that the word begins with counts.
fn advice(reason: &str) -> &'static str {
    let known = REASONS.iter().filter(|(word, _)| reason.starts_with(word));
    known
        .max_by_key(|(word, _)| word.len())
        .map_or("the node gives no reason that hashgrind knows; its debug.log may say more", |(_, advice)| advice)
}

/// Bitcoin Core's words (validation.cpp, consensus/tx_check.cpp, BIP 22), each with its meaning for a miner.
const REASONS: [(&str, &str); 35] = [
    (
        "high-hash",
        "the hash is above the target: a miscounted candidate, or bits from another template; run `hashgrind selftest`",
    ),
    ("time-too-old", "the block's time is not above the median of the last 11 blocks: the template was out of date"),
    (
        "time-too-new",
        "the block's time is more than two hours ahead of the node's clock: set this machine's and the node's clock",
    ),
    (
        "time-timewarp-attack",
        "the block's time is too far below the one before it (BIP 94): the template was out of date",
    ),
    (
        "prev-blk-not-found",
        "the node does not know the block before: it is another node, or another chain, than the template's",
    ),
    ("bad-prevblk", "the block before was found invalid: mine on a new template"),
    ("bad-diffbits", "the bits are not those of this height: the template is of another chain or time"),
    ("bad-version", "the header's version is too low for this height: use the template's version"),
    ("bad-cb-height", "the coinbase does not begin with the height (BIP 34): the template was for another height"),
    ("bad-cb-amount", "the coinbase claims more than subsidy and fees: transactions of another template"),
    ("bad-cb-length", "the coinbase script is not 2 to 100 bytes long: shorten --coinbase-sig"),
    ("bad-cb-missing", "the first transaction is no coinbase: a bug here, please report it"),
    ("bad-cb-multiple", "there is more than one coinbase: a bug here, please report it"),
    ("bad-txnmrklroot", "the merkle root does not fit the transactions: a bug here, please report it"),
    ("bad-txns-duplicate", "the list of transactions repeats itself: a bug here, please report it"),
    ("bad-txns-nonfinal", "a transaction may not be in a block of this height or time yet: take a new template"),
    ("bad-txns-inputs-missingorspent", "a transaction spends what is spent or unknown: the template was out of date"),
    (
        "bad-txns-premature-spend-of-coinbase",
        "a transaction spends a coinbase under 100 blocks old: take a new template",
    ),
    ("bad-txns-BIP30", "a transaction repeats an earlier one: mine with another extranonce"),
    (
        "bad-txns",
        "a transaction of the block is invalid: take a new template; if it happens again, see the node's debug.log",
    ),
    ("bad-blk-length", "the block is too large: a bug here, please report it"),
    ("bad-blk-weight", "the block weighs too much: lower the node's blockmaxweight or shorten --coinbase-sig"),
    ("bad-blk-sigops", "the block has too many signature operations: lower the node's blockmaxweight"),
    ("bad-blk-sigcheck", "a signature in the block is invalid: take a new template"),
    ("bad-witness-nonce-size", "the coinbase's witness is not one item of 32 bytes: a bug here, please report it"),
    ("bad-witness-merkle-match", "the witness commitment does not fit the transactions: a bug here, please report it"),
    ("unexpected-witness", "there is a witness but no commitment to it: a bug here, please report it"),
    ("bad-signet-blksig", "this signet wants a signature in each block, which only its operators can make"),
    ("block-script-verify-flag-failed", "a script of the block fails: take a new template"),
    ("mandatory-script-verify-flag-failed", "a script of the block fails: take a new template"),
    ("inconclusive-not-best-prevblk", "the block does not build on the node's tip any more: take a new template"),
    ("duplicate-invalid", "the node has this block already and found it invalid; its debug.log says why"),
    ("duplicate-header", "the node has this header already without its transactions"),
    ("bad-fork-prior-to-checkpoint", "the block branches off before a checkpoint: the template was of another chain"),
    ("rejected", "the node refuses the block without a reason; its debug.log may say more"),
];

#[derive(Deserialize)]
struct ChainInfo {
    chain: String,
    blocks: u32,
    #[serde(rename = "bestblockhash")]
    best_block_hash: BlockHash,
    #[serde(rename = "mediantime")]
    median_time: u32,
}

/// `getblocktemplate`'s answer (BIP 22, 23, 145) as it comes; keys that a miner of these rules has no use for are left
/// out. `noncerange` is always the whole range.
#[derive(Deserialize)]
struct RawTemplate {
    version: i32,
    #[serde(rename = "previousblockhash")]
    previous_block_hash: BlockHash,
    height: u32,
    curtime: u32,
    mintime: Option<u32>,
    maxtime: Option<u32>,
    bits: String,
    coinbasevalue: Option<u64>,
    #[serde(default)]
    coinbaseaux: BTreeMap<String, String>,
    transactions: Vec<RawTransaction>,
    default_witness_commitment: Option<String>,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    vbavailable: BTreeMap<String, u8>,
    #[serde(default)]
    vbrequired: u32,
    #[serde(default)]
    mutable: Vec<String>,
    #[serde(default)]
    capabilities: Vec<String>,
    signet_challenge: Option<String>,
    longpollid: Option<String>,
    workid: Option<String>,
    weightlimit: Option<u64>,
}

#[derive(Deserialize)]
struct RawTransaction {
    data: String,
    txid: Txid,
    hash: Wtxid,
}

impl RawTemplate {
    fn into_template(self) -> Result<BlockTemplate, NodeError> {
        let value = self.coinbasevalue.ok_or_else(|| NodeError::Malformed {
            what: "it has no coinbasevalue (the node wants its own coinbase, which hashgrind can't fill in)".to_owned(),
        })?;
        let bits = u32::from_str_radix(&self.bits, 16).ok().filter(|_| self.bits.len() == 8);
        let bits = bits
            .ok_or_else(|| NodeError::Malformed { what: format!("its bits '{}' are not 8 hex digits", self.bits) })?;
        let bits = CompactTarget::from_consensus(bits);
        let mut template = BlockTemplate::new(self.previous_block_hash, self.height, bits, value);
        template.version = self.version;
        template.current_time = self.curtime;
        template.min_time = self.mintime.unwrap_or(self.curtime);
        template.max_time = self.maxtime;
        for (key, value) in &self.coinbaseaux {
            template.coinbase_aux.push(decode(&format!("coinbaseaux {key}"), value)?);
        }
        for (index, transaction) in self.transactions.iter().enumerate() {
            let data = decode(&format!("transaction {index}"), &transaction.data)?;
            let RawTransaction { txid, hash: wtxid, .. } = *transaction;
            template.transactions.push(TemplateTransaction { data, txid, wtxid });
        }
        let script = |name, hex: Option<String>| hex.map(|hex| decode(name, &hex)).transpose();
        template.default_witness_commitment = script("default_witness_commitment", self.default_witness_commitment)?;
        template.signet_challenge = script("signet_challenge", self.signet_challenge)?;
        template.rules = self.rules;
        template.vb_available = self.vbavailable;
        template.vb_required = self.vbrequired;
        template.mutable = self.mutable;
        template.capabilities = self.capabilities;
        template.long_poll_id = self.longpollid;
        template.work_id = self.workid;
        template.weight_limit = self.weightlimit.unwrap_or(template.weight_limit);
        Ok(template)
    }
}

fn decode(name: &str, text: &str) -> Result<Vec<u8>, NodeError> {
    hex::decode(text).map_err(|error| NodeError::Malformed { what: format!("{name} is not hex: {error}") })
}

#[cfg(test)]
mod tests {
    use std::thread;

    use bitcoin::ScriptBuf;
    use bitcoin::block::Header;
    use bitcoin::consensus::{deserialize, serialize};
    use hashgrind::template::BlockBuilder;

    use super::*;
    use crate::test_node::{self, BareNode};

    fn config(url: String, cookie_file: PathBuf) -> NodeConfig {
        let (url, cookie_file) = (Some(url), Some(cookie_file));
        NodeConfig { url, cookie_file, ..NodeConfig::default() }
    }

    fn source(node: &bitcoind::BitcoinD) -> NodeSource {
        let config = config(node.rpc_url(), node.params.cookie_file.clone());
        NodeSource::connect(&config).expect("the node takes us")
    }

    /// A whole block on `template` that pays OP_TRUE, with the first nonce whose hash is (or is not) good enough.
    /// The hashing is the `bitcoin` crate's.
    fn block(template: &BlockTemplate, good: bool) -> Vec<u8> {
        let builder = BlockBuilder::new(ScriptBuf::from_bytes(vec![0x51]));
        let prepared = builder.build(template).expect("a block can be built");
        let header = prepared.header([7; 8], template.version, template.current_time);
        let mut header: Header = deserialize(&header).expect("80 bytes");
        while header.target().is_met_by(header.block_hash()) != good {
            header.nonce += 1;
        }
        let header: [u8; 80] = serialize(&header).try_into().expect("80 bytes");
        prepared.assemble(&header, [7; 8]).expect("the header is ours")
    }

    fn hash_of(block: &[u8]) -> BlockHash {
        deserialize::<Header>(&block[..80]).expect("80 bytes").block_hash()
    }

    #[test]
    fn settings_lead_to_an_address_and_a_login() {
        let folder = tempfile::tempdir().expect("a folder");
        let cookie = |chain: &str| folder.path().join(chain).join(".cookie");
        for chain in ["regtest", "signet"] {
            std::fs::create_dir_all(folder.path().join(chain)).expect("a folder");
        }
        std::fs::write(cookie("signet"), "u:p").expect("written");
        let datadir = || Some(folder.path().to_owned());
        let here = || NodeConfig { datadir: datadir(), ..NodeConfig::default() };
        let url = |url: &str| NodeConfig { url: Some(url.to_owned()), ..here() };
        let password = |user: &str, word: &str| Login::Password { user: user.to_owned(), password: Secret::new(word) };
        let table = [
            // The only cookie there is tells chain and port.
            (here(), "127.0.0.1:38332", Login::Cookie(cookie("signet"))),
            (url("http://localhost:9"), "localhost:9", Login::Cookie(cookie("signet"))),
            // A usual port tells the chain.
            (url("http://localhost:18443"), "localhost:18443", Login::Cookie(cookie("regtest"))),
            (url("localhost:8332"), "localhost:8332", Login::Cookie(folder.path().join(".cookie"))),
            (
                NodeConfig { chain: Some(Network::Testnet4), ..url("http://[::1]") },
                "[::1]:48332",
                Login::Cookie(cookie("testnet4")),
            ),
            (
                NodeConfig { cookie_file: Some("c".into()), ..url("node.lan/wallet/w") },
                "node.lan:18443/wallet/w",
                Login::Cookie("c".into()),
            ),
            (url("a:b@node.lan:9"), "node.lan:9", password("a", "b")),
            (
                NodeConfig { password: Some(Secret::new("c")), ..url("a@node.lan") },
                "node.lan:18443",
                password("a", "c"),
            ),
            (NodeConfig { user: Some("d".to_owned()), ..url("a:b@node.lan") }, "node.lan:18443", password("d", "b")),
        ];
        for (config, address, login) in table {
            let (endpoint, got) = config.resolve().expect("good settings");
            assert_eq!((endpoint.to_string().as_str(), got), (address, login), "{config:?}");
        }

        let elsewhere = NodeConfig { url: Some("node.lan".to_owned()), ..NodeConfig::default() };
        for (config, part) in [
            (elsewhere, "another machine"),
            (url("a@localhost"), "needs a password"),
            (NodeConfig { password: Some(Secret::new("s3cret")), ..here() }, "--rpc-user"),
        ] {
            let error = config.resolve().expect_err("half a login");
            assert!(error.to_string().contains(part), "{error}");
            assert_eq!(error.exit_code(), 2);
            assert!(!format!("{error:?} {config:?}").contains("s3cret"));
        }
    }

    /// BIP 22 and 23 keys that Bitcoin Core does not send today.
    fn raw() -> Value {
        json!({
            "version": 0x2000_0000, "previousblockhash": "00".repeat(32), "height": 5, "curtime": 100,
            "bits": "207fffff", "coinbasevalue": 50, "transactions": [], "maxtime": 300, "workid": "w",
            "coinbaseaux": {"flags": "0102"}, "vbavailable": {"x": 3}, "vbrequired": 1, "rules": ["csv", "!segwit"],
            "default_witness_commitment": "6a24", "signet_challenge": "51", "weightlimit": 10, "unheard_of": {}
        })
    }

    #[test]
    fn every_field_of_a_template_is_read() {
        let parse = |value: Value| serde_json::from_value::<RawTemplate>(value).expect("a template").into_template();
        let got = parse(raw()).expect("a good template");
        assert_eq!((got.height, got.current_time, got.min_time, got.max_time), (5, 100, 100, Some(300)));
        assert_eq!((got.bits.to_consensus(), got.coinbase_value), (0x207f_ffff, 50));
        assert_eq!((got.coinbase_aux, got.vb_required, got.vb_available["x"]), (vec![vec![1, 2]], 1, 3));
        assert_eq!(got.default_witness_commitment, Some(vec![0x6a, 0x24]));
        assert_eq!((got.work_id.as_deref(), got.weight_limit), (Some("w"), 10));
        assert_eq!((got.rules.len(), got.signet_challenge), (2, Some(vec![0x51])));

        for (key, value, part) in [
            ("coinbasevalue", Value::Null, "coinbasevalue"),
            ("bits", json!("20"), "8 hex digits"),
            ("bits", json!("207ffffg"), "8 hex digits"),
            ("coinbaseaux", json!({"flags": "0"}), "coinbaseaux flags is not hex"),
        ] {
            let mut bad = raw();
            bad[key] = value;
            let error = parse(bad).expect_err(key);
            assert!(error.to_string().contains(part), "{error}");
            assert_eq!(error.exit_code(), 10);
        }
    }

    #[test]
    fn error_codes_of_the_node_have_their_meaning() {
        let of = |code, message: &str| {
            explain(RpcError::Node { method: "getblocktemplate", code, message: message.to_owned() })
        };
        let table = [
            (-28, "Loading block index…", "starting (Loading block index…)", 5, true),
            (-9, "Bitcoin Core is not connected!", "no peers", 10, false),
            (-9, "Shutting down", "shutting down", 5, false),
            (-10, "Bitcoin Core is in initial sync and waiting for blocks...", "whole chain", 10, false),
            (-1, "CreateNewBlock: TestBlockValidity failed: time-too-new, block", "two hours ahead", 10, true),
            (-8, "Support for 'blake2b' rule requires explicit client support", "`!blake2b`", 10, false),
            (-8, "longpollid must be of length 64 (not 3, for 'abc')", "error -8: longpollid", 10, false),
            (-7, "Out of memory", "error -7: Out of memory", 10, false),
        ];
        for (code, message, part, exit_code, waits) in table {
            let error = of(code, message);
            assert!(error.to_string().contains(part), "{error}");
            assert_eq!((error.exit_code(), error.patience().is_some()), (exit_code, waits), "{error}");
        }
    }

    #[test]
    fn every_reason_has_its_own_line() {
        for (i, (word, line)) in REASONS.iter().enumerate() {
            assert!(REASONS[..i].iter().all(|(other, _)| other != word), "{word} twice");
            assert!(!line.is_empty() && !line.contains('\n'));
            assert_eq!(advice(word), *line, "{word} is hidden by another entry");
        }
        assert!(advice("bad-version(0x00000003)").contains("version"));
        assert_eq!(advice("bad-txns-in-belowout"), advice("bad-txns"));
        assert!(advice("something-new").contains("debug.log"));
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
    fn a_real_node_takes_a_block_and_says_why_not() {
        let Some(node) = test_node::regtest("node: submit", &[]) else {
            return;
        };
        let source = source(&node);
        assert_eq!(source.chain(), Network::Regtest);
        let genesis = source.tip().expect("a tip");
        assert_eq!(genesis.height, 0);

        let template = source.template().expect("a template");
        assert_eq!((template.height, template.previous_block_hash), (1, genesis.hash));
        let good = block(&template, true);
        assert_eq!(source.propose(&good).expect("an answer"), SubmitAnswer::Accepted);
        assert_eq!(source.standing(&hash_of(&good)).expect("an answer"), Standing::Unknown);
        assert_eq!(source.submit(&good, None).expect("an answer"), SubmitAnswer::Accepted);
        let first = Standing::OnBestChain { height: 1, confirmations: 1 };
        assert_eq!(source.standing(&hash_of(&good)).expect("an answer"), first);
        assert_eq!(source.tip().expect("a tip").hash, hash_of(&good));
        assert_eq!(source.submit(&good, None).expect("an answer"), SubmitAnswer::Duplicate);
        // Another block of the same height comes too late.
        let rival = BlockTemplate { current_time: template.current_time + 1, ..template.clone() };
        let rival = block(&rival, true);
        assert_eq!(source.submit(&rival, None).expect("an answer"), SubmitAnswer::Inconclusive);
        assert_eq!(source.standing(&hash_of(&rival)).expect("an answer"), Standing::OnBranch);

        // One field wrong at a time: the node's word, and a line of advice for each.
        let template = source.template().expect("a template");
        type Change = fn(&mut BlockTemplate);
        let table: [(&str, bool, Change); 8] = [
            ("high-hash", false, |_| {}),
            ("bad-cb-amount", true, |it| it.coinbase_value += 1),
            ("bad-cb-height", true, |it| it.height -= 1),
            ("bad-diffbits", true, |it| it.bits = CompactTarget::from_consensus(0x207f_fffe)),
            ("bad-version", true, |it| it.version = 3),
            ("time-too-old", true, |it| it.current_time = it.min_time - 1),
            ("time-too-new", true, |it| it.current_time += 7200 + 60),
            ("prev-blk-not-found", true, |it| it.previous_block_hash = "11".repeat(32).parse().expect("a hash")),
        ];
        let unknown = advice("something-new");
        let refused = |bytes: &[u8]| match source.submit(bytes, None).expect("an answer") {
            SubmitAnswer::Refused { reason, advice } => (reason, advice),
            other => panic!("not refused: {other:?}"),
        };
        for (word, good, change) in table {
            let mut wrong = template.clone();
            change(&mut wrong);
            let (reason, advice) = refused(&block(&wrong, good));
            assert!(reason.starts_with(word), "{word}: {reason}");
            assert_ne!(advice, unknown, "{word}");
        }
        assert_eq!(refused(&[0; 80]).0, "Block decode failed");
        assert_eq!(source.tip().expect("a tip").height, 1, "nothing wrong got in");
    }

    #[test]
    fn a_long_poll_ends_with_the_next_block() {
        let Some(node) = test_node::regtest("node: long poll", &[]) else {
            return;
        };
        let source = source(&node);
        let first = source.template().expect("a template");
        let id = first.long_poll_id.clone().expect("Bitcoin Core sends one");
        let nothing = source.template_after(&id, Duration::from_millis(500)).expect("no error");
        assert!(nothing.is_none());

        let next = thread::scope(|scope| {
            let poll = scope.spawn(|| source.template_after(&id, Duration::from_secs(50)));
            thread::sleep(Duration::from_millis(300));
            let answer = source.submit(&block(&first, true), None);
            assert_eq!(answer.expect("an answer beside the poll"), SubmitAnswer::Accepted);
            poll.join().expect("no panic").expect("no error").expect("a template before the limit")
        });
        assert_eq!(next.height, 2);
        let at_once = source.template_after(&id, Duration::from_secs(50)).expect("no error");
        assert_eq!(at_once.expect("an old id is answered at once").height, 2);
        let error = source.template_after("abc", Duration::from_secs(5)).expect_err("a bad id");
        assert!(error.to_string().contains("longpollid"), "{error}");
    }

    #[test]
    fn the_wallet_gives_an_address_if_there_is_one() {
        let Some(node) = test_node::regtest("node: wallet", &[]) else {
            return;
        };
        let source = source(&node);
        let address = source.wallet_address().expect("the wallet `default` is loaded");
        assert!(address.starts_with("bcrt1"), "{address}");
        test_node::call(&node, "createwallet", json!(["second"]));
        let two = source.wallet_address().expect_err("two wallets");
        assert!(matches!(two, NodeError::NoWallet { .. }), "{two}");
        let named = config(format!("{}/wallet/second", node.rpc_url()), node.params.cookie_file.clone());
        NodeSource::connect(&named).expect("connected").wallet_address().expect("the one in the URL");
        for wallet in ["default", "second"] {
            test_node::unload_wallet(&node, wallet);
        }
        let none = source.wallet_address().expect_err("no wallet");
        assert!(matches!(none, NodeError::NoWallet { .. }), "{none}");
        assert_eq!(none.exit_code(), 2);
    }

    #[test]
    fn the_chain_must_be_the_one_asked_for() {
        let Some(node) = test_node::regtest("node: chain", &[]) else {
            return;
        };
        let mut config = config(node.rpc_url(), node.params.cookie_file.clone());
        for (chain, fits) in [(Network::Regtest, true), (Network::Signet, false), (Network::Bitcoin, false)] {
            config.chain = Some(chain);
            match NodeSource::connect(&config) {
                Ok(_) => assert!(fits, "{chain}"),
                Err(error) => {
                    assert!(!fits && matches!(error, NodeError::WrongChain { .. }), "{error}");
                    assert!(error.to_string().contains("is on regtest"), "{error}");
                    assert_eq!(error.exit_code(), 2);
                }
            }
        }
    }

    #[test]
    fn mainnet_must_be_asked_for_and_needs_peers() {
        let Some(mut node) = BareNode::new("node: mainnet", "main", &[]) else {
            return;
        };
        node.start_and_wait();
        let mut config = config(node.url(), node.cookie());
        let error = NodeSource::connect(&config).expect_err("mainnet by accident");
        assert!(matches!(error, NodeError::MainnetNotAsked), "{error}");
        assert_eq!(error.exit_code(), 2);
        config.chain = Some(Network::Bitcoin);
        let source = NodeSource::connect(&config).expect("mainnet on purpose");
        let error = source.template().expect_err("no peers");
        assert!(matches!(error, NodeError::NotConnected { .. }), "{error}");
        assert_eq!(error.exit_code(), 10);
        node.stop();
    }

    #[test]
    fn a_signet_is_mined_only_with_a_trivial_challenge() {
        let Some(mut real) = BareNode::new("node: signet", "signet", &[]) else {
            return;
        };
        real.start_and_wait();
        let source = NodeSource::connect(&config(real.url(), real.cookie())).expect("connected");
        let error = source.template().expect_err("the public signet wants signatures");
        let is_challenge = matches!(error, NodeError::Template(TemplateError::SignetChallenge { .. }));
        assert!(is_challenge, "{error}");
        assert_eq!(error.exit_code(), 10);
        drop(real);

        let Some(mut own) = BareNode::new("node: signet", "signet", &["-signetchallenge=51"]) else {
            return;
        };
        own.start_and_wait();
        let source = NodeSource::connect(&config(own.url(), own.cookie())).expect("connected");
        let template = source.template().expect("nothing to sign");
        assert_eq!(template.signet_challenge.as_deref(), Some(&[0x51][..]));
        let block = block(&template, true);
        assert_eq!(source.submit(&block, None).expect("an answer"), SubmitAnswer::Accepted);
        assert_eq!(source.tip().expect("a tip").hash, hash_of(&block));
    }

    #[test]
    fn a_rule_that_we_do_not_know_is_refused() {
        let Some(exe) = test_node::bitcoind("node: unknown rule") else {
            return;
        };
        if !test_node::is_knots(&exe) {
            test_node::say("SKIPPED node: unknown rule: only Bitcoin Knots has one to switch on");
            return;
        }
        let args = ["-testactivationheight=blake2b@2"];
        let Some(mut node) = BareNode::new("node: unknown rule", "regtest", &args) else {
            return;
        };
        node.start_and_wait();
        let source = NodeSource::connect(&config(node.url(), node.cookie())).expect("connected");
        let template = source.template().expect("height 1 is still plain");
        assert_eq!(source.submit(&block(&template, true), None).expect("an answer"), SubmitAnswer::Accepted);
        let error = source.template().expect_err("height 2 wants another proof of work");
        assert!(error.to_string().contains("`!blake2b`"), "{error}");
        assert_eq!(error.exit_code(), 10);
    }

    #[test]
    fn a_starting_node_is_waited_for() {
        let Some(mut node) = BareNode::new("node: warm-up", "regtest", &[]) else {
            return;
        };
        node.start_and_wait();
        let anyone = "raw(51)#8lvh9jxk";
        node.call("generatetodescriptor", json!([800, anyone]));
        node.stop();
        // Checking every block again keeps it busy for a moment after it began to listen.
        node.add_arg("-checkblocks=0");
        node.add_arg("-checklevel=4");
        node.start();
        let config = config(node.url(), node.cookie());
        let (began, mut waits) = (Instant::now(), 0);
        let source = loop {
            let wait = |error: &NodeError, _| {
                assert!(error.to_string().contains("starting"), "{error}");
                waits += 1;
                thread::sleep(Duration::from_millis(5));
                true
            };
            match patiently(wait, || NodeSource::connect(&config)) {
                Ok(source) => break source,
                Err(NodeError::Rpc(RpcError::Unreachable { .. } | RpcError::Cookie { .. })) => {}
                Err(error) => panic!("{error}"),
            }
            assert!(began.elapsed() < Duration::from_secs(60), "the node does not get ready");
        };
        assert!(waits > 0, "it was never seen starting");
        assert_eq!(source.tip().expect("a tip").height, 800);
    }

    #[test]
    fn a_chain_ahead_of_the_clock_is_waited_for() {
        let Some(node) = test_node::regtest("node: clock", &[]) else {
            return;
        };
        let source = source(&node);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
        let set_clock = |time: u64| test_node::call(&node, "setmocktime", json!([time]));
        set_clock(now + 3 * 3600);
        test_node::call(&node, "generatetodescriptor", json!([12, "raw(51)#8lvh9jxk"]));
        set_clock(now);
        let mut seen = 0;
        let wait = |error: &NodeError, pause| {
            let NodeError::AheadOfClock { seconds } = error else { panic!("{error}") };
            assert!((3500..3700).contains(seconds), "{seconds}");
            assert_eq!(pause, Duration::from_secs(5));
            seen += 1;
            set_clock(now + 3 * 3600);
            true
        };
        let template = patiently(wait, || source.template()).expect("the clock caught up");
        assert_eq!((seen, template.height), (1, 13));
        // The template's own time is good although this machine's clock is three hours behind.
        assert_eq!(source.submit(&block(&template, true), None).expect("an answer"), SubmitAnswer::Accepted);
    }
}
