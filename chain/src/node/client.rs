//! The calls that a miner makes to its node, one try each. Builds no blocks (`hashgrind::template` does) and never waits
//! for a state to change, but for the long poll.

use std::time::Duration;

use bitcoin::{BlockHash, Network};
use hashgrind::pow::RawHeader;
use hashgrind::template::{BlockTemplate, RawTemplate};
use serde::Deserialize;
use serde_json::{Value, json};

use super::error::{DESERIALIZATION, NOT_FOUND, NodeError, explain, first_line};
use super::rpc::{CALL_TIMEOUT, Endpoint, RpcClient, RpcError};
use super::settings::NodeConfig;
use super::verdict::Verdict;
use crate::clock::now;

/// The best block of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Its height; 0 is the genesis block.
    pub height: u32,
    /// Its hash.
    pub hash: BlockHash,
    /// Median time of the last 11 blocks, seconds since 1970.
    pub median_time: u32,
}

/// Where a block of ours stands in the node's view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
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

/// A node that answered and is on the right chain.
#[derive(Debug)]
pub struct NodeClient {
    rpc: RpcClient,
    chain: Network,
}

impl NodeClient {
    /// Finds the node, logs in and checks its chain. One try; `patiently` waits for a node that is starting.
    ///
    /// # Errors
    /// [`NodeError::Rpc`] if it can't be reached or refuses the login, [`NodeError::Starting`],
    /// [`NodeError::WrongChain`] and its relatives.
    pub fn connect(config: &NodeConfig) -> Result<Self, NodeError> {
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

    /// Another client of the same node, with connections of its own.
    pub(crate) fn again(&self) -> Self {
        Self { rpc: self.rpc.again(), chain: self.chain }
    }

    /// Ends every call in flight and lets no further one through.
    pub(crate) fn hang_up(&self) {
        self.rpc.hang_up();
    }

    /// What ends every call of this client, from any thread, and lets no further one through.
    pub fn interrupter(&self) -> impl FnOnce() + Send + 'static {
        self.rpc.interrupter()
    }

    /// The chain that the node is on.
    pub fn chain(&self) -> Network {
        self.chain
    }

    /// Where the node is.
    pub fn endpoint(&self) -> &Endpoint {
        self.rpc.endpoint()
    }

    /// The node's best block.
    ///
    /// # Errors
    /// [`NodeError::Rpc`] and [`NodeError::Starting`].
    pub fn tip(&self) -> Result<Tip, NodeError> {
        let info: ChainInfo = self.rpc.call("getblockchaininfo", json!([])).map_err(explain)?;
        Ok(Tip { height: info.blocks, hash: info.best_block_hash, median_time: info.median_time })
    }

    /// Asks for the next block's template.
    ///
    /// # Errors
    /// [`NodeError::Template`] for one that can't be mined here; [`NodeError::NotConnected`], [`NodeError::Syncing`],
    /// [`NodeError::AheadOfClock`] when the node makes none; [`NodeError::Rpc`].
    pub fn template(&self) -> Result<BlockTemplate, NodeError> {
        self.ask(None, CALL_TIMEOUT)
    }

    /// Long poll (BIP 22): waits until the template with this `longpollid` is out of date, at most for `limit`
    /// (Bitcoin Core answers after 60 s at the earliest when only new transactions came). `None`: nothing new.
    ///
    /// # Errors
    /// As for [`template`](Self::template).
    pub fn template_after(&self, long_poll_id: &str, limit: Duration) -> Result<Option<BlockTemplate>, NodeError> {
        match self.ask(Some(long_poll_id), limit) {
            Err(NodeError::Rpc(RpcError::Timeout { .. })) => Ok(None),
            other => other.map(Some),
        }
    }

    fn ask(&self, long_poll_id: Option<&str>, limit: Duration) -> Result<BlockTemplate, NodeError> {
        let mut request = self.template_request();
        if let Some(id) = long_poll_id {
            request["longpollid"] = Value::from(id);
        }
        let answer = self.rpc.call_within::<RawTemplate>("getblocktemplate", json!([request]), limit);
        let template = answer.map_err(explain).and_then(minable).map(|template| self.with_a_fixed_time(template));
        template.map_err(|error| match error {
            NodeError::AheadOfClock { .. } => NodeError::AheadOfClock { seconds: self.ahead() },
            error => error,
        })
    }

    /// On the testnets a time of more than 20 minutes above the block before changes the bits that a header must have, so
    /// there the template's time is the only one; new templates bring new ones.
    fn with_a_fixed_time(&self, mut template: BlockTemplate) -> BlockTemplate {
        if matches!(self.chain, Network::Testnet | Network::Testnet4) {
            template.min_time = template.current_time;
            template.max_time = Some(template.current_time);
        }
        template
    }

    /// Only rules that are implemented: naming one is a promise.
    fn template_request(&self) -> Value {
        match self.chain {
            Network::Signet => json!({"rules": ["segwit", "signet"]}),
            _ => json!({"rules": ["segwit"]}),
        }
    }

    /// How many seconds until the next block's lowest valid time is inside the node's limit of two hours.
    fn ahead(&self) -> u64 {
        let median = self.tip().map_or(0, |tip| u64::from(tip.median_time));
        (median + 1).saturating_sub(now() + 7200).max(1)
    }

    /// Submits a whole block. `work_id` is that of its template, where it had one.
    ///
    /// # Errors
    /// [`NodeError::Rpc`] if no answer came: the block may still be in, submit it again.
    pub fn submit(&self, block: &[u8], work_id: Option<&str>) -> Result<Verdict, NodeError> {
        verdict(self.rpc.call("submitblock", submission(block, work_id)))
    }

    /// Submits a whole block and asks for the next template, in one exchange: that halves the time between two quick
    /// blocks. The template also says where the block stands: it builds on it. If not, the node is asked.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub fn submit_and_go_on(
        &self,
        block: &[u8],
        hash: &BlockHash,
        work_id: Option<&str>,
    ) -> Result<Submitted, NodeError> {
        let answers = self.rpc.batch(&[
            ("submitblock", submission(block, work_id)),
            ("getblocktemplate", json!([self.template_request()])),
        ]);
        let (verdict, next) = match answers.as_deref() {
            Ok([submit, template]) => {
                let next = template.read().map_err(explain).and_then(minable);
                (verdict(submit.read())?, next.map(|template| self.with_a_fixed_time(template)).ok())
            }
            // A user who may not make both calls, or something in between that takes no batches.
            Ok(_) | Err(RpcError::Forbidden { .. } | RpcError::NotANode { .. }) => (self.submit(block, work_id)?, None),
            Err(_) => return Err(explain(answers.expect_err("matched as an error"))),
        };
        let standing = match (&verdict, &next) {
            (Verdict::Inconclusive | Verdict::Refused { .. }, _) => None,
            (_, Some(next)) if next.previous_block_hash == *hash => {
                Some(Standing::OnBestChain { height: next.height.saturating_sub(1), confirmations: 1 })
            }
            _ => self.standing(hash).ok(),
        };
        Ok(Submitted { verdict, standing, next })
    }

    /// Checks a block without its proof of work (BIP 23 proposal): `None` means that it would be accepted. A block
    /// that is not on the tip any more is [`Verdict::Refused`] with `inconclusive-not-best-prevblk`.
    ///
    /// # Errors
    /// As for [`submit`](Self::submit).
    pub fn propose(&self, block: &[u8]) -> Result<Verdict, NodeError> {
        let mut request = self.template_request();
        request["mode"] = Value::from("proposal");
        request["data"] = Value::from(hex::encode(block));
        let reason = self.rpc.call::<Option<String>>("getblocktemplate", json!([request])).map_err(explain)?;
        Ok(Verdict::from_reason(reason))
    }

    /// Where a block stands now; asked after an accepted submission.
    ///
    /// # Errors
    /// [`NodeError::Rpc`].
    pub fn standing(&self, hash: &BlockHash) -> Result<Standing, NodeError> {
        let found = standing(self.rpc.call("getblockheader", json!([hash.to_string()])))?;
        // Core counts no confirmations on a branch; bcoin does, so the height is asked who has it. A user who may not ask
        // that is taken at the first word.
        if let Standing::OnBestChain { height, .. } = found {
            let best: Result<BlockHash, _> = self.rpc.call("getblockhash", json!([height]));
            if best.is_ok_and(|best| best != *hash) {
                return Ok(Standing::OnBranch);
            }
        }
        Ok(found)
    }

    /// The raw headers of the best chain from height `first` on, `count` of them: 80 bytes each.
    ///
    /// # Errors
    /// See [`NodeError`]; also where the chain has become shorter than `first + count`.
    pub fn raw_headers(&self, first: u64, count: u64) -> Result<Vec<u8>, NodeError> {
        let hash_calls: Vec<_> = (first..first + count).map(|height| ("getblockhash", json!([height]))).collect();
        let mut header_calls = Vec::with_capacity(hash_calls.len());
        for answer in self.rpc.batch(&hash_calls).map_err(explain)? {
            let hash: String = answer.read().map_err(explain)?;
            header_calls.push(("getblockheader", json!([hash, false])));
        }
        let mut headers = Vec::with_capacity(header_calls.len() * RawHeader::LEN);
        for answer in self.rpc.batch(&header_calls).map_err(explain)? {
            let text: String = answer.read().map_err(explain)?;
            let header = RawHeader::from_hex(&text)
                .map_err(|error| RpcError::NotANode {
                    endpoint: self.endpoint().clone(),
                    said: format!("one of its headers is none: {error}"),
                })
                .map_err(explain)?;
            headers.extend_from_slice(header.as_bytes());
        }
        Ok(headers)
    }

    /// The input script of the coinbase transaction at `height`, where pools leave their tags.
    ///
    /// # Errors
    /// [`NodeError::Rpc`], also for a block that a pruned node no longer has.
    pub fn coinbase_script(&self, height: u32) -> Result<Vec<u8>, NodeError> {
        #[derive(Deserialize)]
        struct Ids {
            tx: Vec<String>,
        }
        let hash: String = self.rpc.call("getblockhash", json!([height])).map_err(explain)?;
        let block: Ids = self.rpc.call("getblock", json!([hash, 1])).map_err(explain)?;
        let malformed = |what: &str| NodeError::Malformed { what: format!("block {height}: {what}") };
        let id = block.tx.first().ok_or_else(|| malformed("it has no transactions"))?;
        let text: String = self.rpc.call("getrawtransaction", json!([id, false, hash])).map_err(explain)?;
        let coinbase: Option<bitcoin::Transaction> =
            hex::decode(&text).ok().and_then(|bytes| bitcoin::consensus::deserialize(&bytes).ok());
        let coinbase = coinbase.ok_or_else(|| malformed("its first transaction can't be read"))?;
        let input = coinbase.input.first().ok_or_else(|| malformed("its first transaction has no input"))?;
        Ok(input.script_sig.to_bytes())
    }

    /// A new address of the node's wallet, for whoever names none.
    ///
    /// # Errors
    /// [`NodeError::NoWallet`] if no wallet is loaded, or several are and the URL names none.
    pub fn wallet_address(&self) -> Result<String, NodeError> {
        // Each call takes an address out of the wallet.
        match self.rpc.call_once("getnewaddress", json!(["hashgrind", "bech32"])) {
            Ok(address) => Ok(address),
            // No wallet in this build, none loaded, several loaded, the one in the URL not loaded; no more keys.
            Err(RpcError::Node { code: -32601 | -18 | -19 | -12 | -4, message, .. }) => {
                Err(NodeError::NoWallet { message: first_line(&message) })
            }
            Err(error) => Err(explain(error)),
        }
    }
}

/// What came of [`NodeClient::submit_and_go_on`].
#[derive(Debug)]
pub struct Submitted {
    /// What the node said to the block.
    pub verdict: Verdict,
    /// Where it stood after that, if the node answered this.
    pub standing: Option<Standing>,
    /// The next template, if there was one that can be mined.
    pub next: Option<BlockTemplate>,
}

fn submission(block: &[u8], work_id: Option<&str>) -> Value {
    let mut params = vec![Value::from(hex::encode(block))];
    params.extend(work_id.map(|id| json!({"workid": id})));
    Value::from(params)
}

fn verdict(answer: Result<Option<String>, RpcError>) -> Result<Verdict, NodeError> {
    match answer {
        Ok(reason) => Ok(Verdict::from_reason(reason)),
        Err(RpcError::Node { code: DESERIALIZATION, message, .. }) => {
            let advice = "the node can't decode the block: it was cut on its way, or this is a bug here";
            Ok(Verdict::Refused { reason: message, advice })
        }
        Err(error) => Err(explain(error)),
    }
}

fn standing(answer: Result<HeaderInfo, RpcError>) -> Result<Standing, NodeError> {
    match answer {
        Ok(HeaderInfo { height, confirmations }) => match u32::try_from(confirmations) {
            Ok(confirmations @ 1..) => Ok(Standing::OnBestChain { height, confirmations }),
            _ => Ok(Standing::OnBranch),
        },
        Err(RpcError::Node { code: NOT_FOUND, .. }) => Ok(Standing::Unknown),
        // bcoin has no code of its own for it.
        Err(RpcError::Node { code: -1, message, .. }) if message.contains("not found") => Ok(Standing::Unknown),
        Err(error) => Err(explain(error)),
    }
}

fn minable(answer: RawTemplate) -> Result<BlockTemplate, NodeError> {
    let template = answer.into_template()?;
    template.check_rules()?;
    Ok(template)
}

#[derive(Deserialize)]
struct HeaderInfo {
    height: u32,
    confirmations: i64,
}

#[derive(Deserialize)]
struct ChainInfo {
    chain: String,
    blocks: u32,
    #[serde(rename = "bestblockhash")]
    best_block_hash: BlockHash,
    #[serde(rename = "mediantime")]
    median_time: u32,
}

#[cfg(test)]
mod tests {
    use std::thread;
    use std::time::Instant;

    use hashgrind::pow::CompactTarget;
    use hashgrind::template::TemplateError;

    use super::super::error::patiently;
    use super::super::testing::{block, client, config, hash_of};
    use super::super::verdict::advice;
    use super::*;
    use crate::error::{Classified as _, ErrorKind};
    use hashgrind_testnode::{self as test_node, BareNode};

    /// A time beyond 20 minutes after the block before would want other bits, so there is one time only; regtest has a range.
    #[test]
    fn a_testnet_template_has_one_time() {
        let Some(mut node) = BareNode::new("node: testnet4", "testnet4", &[]) else { return };
        node.start_and_wait();
        let client = NodeClient::connect(&config(node.url(), node.cookie())).expect("the node takes us");
        let template = client.template().expect("a template");
        for clock in [0, template.current_time, u32::MAX] {
            assert_eq!(template.time_range(clock), template.current_time..=template.current_time);
        }
        let Some(node) = test_node::regtest("node: times", &[]) else { return };
        let template = super::super::testing::client(&node).template().expect("a template");
        let times = template.time_range(template.current_time);
        assert_eq!(*times.start(), template.min_time);
        assert!(*times.end() > template.current_time + 3600, "{times:?}");
    }

    #[test]
    fn a_real_node_takes_a_block_and_says_why_not() {
        let Some(node) = test_node::regtest("node: submit", &[]) else {
            return;
        };
        let client = client(&node);
        assert_eq!(client.chain(), Network::Regtest);
        let genesis = client.tip().expect("a tip");
        assert_eq!(genesis.height, 0);

        let template = client.template().expect("a template");
        assert_eq!((template.height, template.previous_block_hash), (1, genesis.hash));
        let good = block(&template, true);
        assert_eq!(client.propose(&good).expect("an answer"), Verdict::Accepted);
        assert_eq!(client.standing(&hash_of(&good)).expect("an answer"), Standing::Unknown);
        assert_eq!(client.submit(&good, None).expect("an answer"), Verdict::Accepted);
        let first = Standing::OnBestChain { height: 1, confirmations: 1 };
        assert_eq!(client.standing(&hash_of(&good)).expect("an answer"), first);
        assert_eq!(client.tip().expect("a tip").hash, hash_of(&good));
        assert_eq!(client.submit(&good, None).expect("an answer"), Verdict::Duplicate);
        // Another block of the same height comes too late.
        let mut rival = template.clone();
        rival.current_time += 1;
        let rival = block(&rival, true);
        assert_eq!(client.submit(&rival, None).expect("an answer"), Verdict::Inconclusive);
        assert_eq!(client.standing(&hash_of(&rival)).expect("an answer"), Standing::OnBranch);

        // One field wrong at a time: the node's word, and a line of advice for each.
        let template = client.template().expect("a template");
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
        let refused = |bytes: &[u8]| match client.submit(bytes, None).expect("an answer") {
            Verdict::Refused { reason, advice } => (reason, advice),
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
        assert_eq!(client.tip().expect("a tip").height, 1, "nothing wrong got in");
    }

    #[test]
    fn a_long_poll_ends_with_the_next_block() {
        let Some(node) = test_node::regtest("node: long poll", &[]) else {
            return;
        };
        let client = client(&node);
        let first = client.template().expect("a template");
        let id = first.long_poll_id.clone().expect("Bitcoin Core sends one");
        let nothing = client.template_after(&id, Duration::from_millis(500)).expect("no error");
        assert!(nothing.is_none());

        let next = thread::scope(|scope| {
            let poll = scope.spawn(|| client.template_after(&id, Duration::from_secs(50)));
            thread::sleep(Duration::from_millis(300));
            let answer = client.submit(&block(&first, true), None);
            assert_eq!(answer.expect("an answer beside the poll"), Verdict::Accepted);
            poll.join().expect("no panic").expect("no error").expect("a template before the limit")
        });
        assert_eq!(next.height, 2);
        let at_once = client.template_after(&id, Duration::from_secs(50)).expect("no error");
        assert_eq!(at_once.expect("an old id is answered at once").height, 2);
        let error = client.template_after("abc", Duration::from_secs(5)).expect_err("a bad id");
        assert!(error.to_string().contains("longpollid"), "{error}");
    }

    #[test]
    fn the_wallet_gives_an_address_if_there_is_one() {
        let Some(node) = test_node::regtest("node: wallet", &[]) else {
            return;
        };
        let client = client(&node);
        let address = client.wallet_address().expect("the wallet `default` is loaded");
        assert!(address.starts_with("bcrt1"), "{address}");
        test_node::call(&node, "createwallet", json!(["second"]));
        let two = client.wallet_address().expect_err("two wallets");
        assert!(matches!(two, NodeError::NoWallet { .. }), "{two}");
        let named = config(format!("{}/wallet/second", node.url()), node.cookie());
        NodeClient::connect(&named).expect("connected").wallet_address().expect("the one in the URL");
        for wallet in ["default", "second"] {
            test_node::unload_wallet(&node, wallet);
        }
        let none = client.wallet_address().expect_err("no wallet");
        assert!(matches!(none, NodeError::NoWallet { .. }), "{none}");
        assert_eq!(none.kind(), ErrorKind::Usage);
    }

    #[test]
    fn the_chain_must_be_the_one_asked_for() {
        let Some(node) = test_node::regtest("node: chain", &[]) else {
            return;
        };
        let mut config = config(node.url(), node.cookie());
        for (chain, fits) in [(Network::Regtest, true), (Network::Signet, false), (Network::Bitcoin, false)] {
            config.chain = Some(chain);
            match NodeClient::connect(&config) {
                Ok(_) => assert!(fits, "{chain}"),
                Err(error) => {
                    assert!(!fits && matches!(error, NodeError::WrongChain { .. }), "{error}");
                    assert!(error.to_string().contains("is on regtest"), "{error}");
                    assert_eq!(error.kind(), ErrorKind::Usage);
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
        let error = NodeClient::connect(&config).expect_err("mainnet by accident");
        assert!(matches!(error, NodeError::MainnetNotAsked), "{error}");
        assert_eq!(error.kind(), ErrorKind::Usage);
        config.chain = Some(Network::Bitcoin);
        let client = NodeClient::connect(&config).expect("mainnet on purpose");
        let error = client.template().expect_err("no peers");
        assert!(matches!(error, NodeError::NotConnected { .. }), "{error}");
        assert_eq!(error.kind(), ErrorKind::Template);
        node.stop();
    }

    #[test]
    fn a_signet_is_mined_only_with_a_trivial_challenge() {
        let Some(mut real) = BareNode::new("node: signet", "signet", &[]) else {
            return;
        };
        real.start_and_wait();
        let client = NodeClient::connect(&config(real.url(), real.cookie())).expect("connected");
        let error = client.template().expect_err("the public signet wants signatures");
        let is_challenge = matches!(error, NodeError::Template(TemplateError::SignetChallenge { .. }));
        assert!(is_challenge, "{error}");
        assert_eq!(error.kind(), ErrorKind::Template);
        drop(real);

        let Some(mut own) = BareNode::new("node: signet", "signet", &["-signetchallenge=51"]) else {
            return;
        };
        own.start_and_wait();
        let client = NodeClient::connect(&config(own.url(), own.cookie())).expect("connected");
        let template = client.template().expect("nothing to sign");
        assert_eq!(template.signet_challenge.as_deref(), Some(&[0x51][..]));
        let block = block(&template, true);
        assert_eq!(client.submit(&block, None).expect("an answer"), Verdict::Accepted);
        assert_eq!(client.tip().expect("a tip").hash, hash_of(&block));
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
        let client = NodeClient::connect(&config(node.url(), node.cookie())).expect("connected");
        let template = client.template().expect("height 1 is still plain");
        assert_eq!(client.submit(&block(&template, true), None).expect("an answer"), Verdict::Accepted);
        let error = client.template().expect_err("height 2 wants another proof of work");
        assert!(error.to_string().contains("`!blake2b`"), "{error}");
        assert_eq!(error.kind(), ErrorKind::Template);
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
        let client = loop {
            let wait = |error: &NodeError, _| {
                assert!(error.to_string().contains("starting"), "{error}");
                waits += 1;
                thread::sleep(Duration::from_millis(5));
                true
            };
            match patiently(wait, || NodeClient::connect(&config)) {
                Ok(client) => break client,
                Err(NodeError::Rpc(RpcError::Unreachable { .. } | RpcError::Cookie { .. })) => {}
                Err(error) => panic!("{error}"),
            }
            assert!(began.elapsed() < Duration::from_secs(60), "the node does not get ready");
        };
        assert!(waits > 0, "it was never seen starting");
        assert_eq!(client.tip().expect("a tip").height, 800);
    }

    #[test]
    fn a_chain_ahead_of_the_clock_is_waited_for() {
        let Some(node) = test_node::regtest("node: clock", &[]) else {
            return;
        };
        let client = client(&node);
        let now = now();
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
        let template = patiently(wait, || client.template()).expect("the clock caught up");
        assert_eq!((seen, template.height), (1, 13));
        // The template's own time is good although this machine's clock is three hours behind.
        assert_eq!(client.submit(&block(&template, true), None).expect("an answer"), Verdict::Accepted);
    }
}
