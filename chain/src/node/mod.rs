//! A node as a block source: [`NodeSource`] is what a miner works with, [`NodeClient`] makes the calls, and a
//! follower thread long-polls beside the mining, so that `freshness` is answered without a call.

mod client;
mod conf;
mod error;
mod follow;
mod rpc;
mod settings;
#[cfg(test)]
pub(crate) mod testing;
mod verdict;

use std::time::{Duration, Instant};

use bitcoin::BlockHash;
use hashgrind::template::BlockTemplate;

pub use client::{NodeClient, Standing, Submitted, Tip};
pub use conf::{ConfError, NodeConf};
pub use error::NodeError;
pub use settings::NodeConfig;
pub use verdict::Verdict;

pub use error::{Patience, patiently};
pub use rpc::{BatchAnswer, Endpoint, Login, RpcClient, RpcError, Secret, UrlError};
pub use settings::LoginError;

use crate::error::SourceError;
use crate::source::{BlockSource, FoundBlock, Freshness, News, Next, Refusal, SourceInfo, SubmitAnswer};
use error::back_off;
use follow::Follower;

/// A node, its tip at the last template, and the thread that watches for a better one.
pub struct NodeSource {
    client: NodeClient,
    follower: Follower,
    tip: Tip,
    /// Was there a template before? Then a node that went away is waited for, else it is an error.
    worked: bool,
    /// The first of the failures since the last template, and how many there were.
    failures: Option<(Instant, u32)>,
}

impl NodeSource {
    /// Finds the node, logs in and checks its chain; see [`NodeClient::connect`].
    ///
    /// # Errors
    /// Those of [`NodeClient::connect`].
    pub fn connect(config: &NodeConfig) -> Result<Self, NodeError> {
        let client = NodeClient::connect(config)?;
        let tip = client.tip()?;
        let follower = Follower::new(client.again());
        Ok(Self { client, follower, tip, worked: false, failures: None })
    }

    /// As [`connect`](Self::connect), but waits for a node that is starting. Before each pause `wait` is called with the
    /// reason and the length: it tells the user, sleeps, and returns `false` to give up.
    ///
    /// # Errors
    /// As for `connect`.
    pub fn connect_patiently(
        config: &NodeConfig,
        wait: impl FnMut(&NodeError, Duration) -> bool,
    ) -> Result<Self, NodeError> {
        patiently(wait, || Self::connect(config))
    }

    /// The node's calls, for what a [`BlockSource`] has no name for: the wallet, the standing of a block.
    pub fn client(&self) -> &NodeClient {
        &self.client
    }

    /// Submits a block and looks where it stands: the answer, and the next template where the node gave one.
    ///
    /// # Errors
    /// [`NodeError`] where no answer came: the block may still be in, submit it again.
    pub fn hand_in(
        &self,
        block: &[u8],
        hash: &BlockHash,
        height: u32,
        work_id: Option<&str>,
    ) -> Result<(SubmitAnswer, Option<BlockTemplate>), NodeError> {
        let Submitted { verdict, standing, next } = self.client.submit_and_go_on(block, hash, work_id)?;
        let answer = match (verdict, standing) {
            // The node says so of a valid block of a branch, too. Where it did not tell, its first word counts.
            (Verdict::Accepted | Verdict::Duplicate, Some(Standing::OnBranch)) => SubmitAnswer::Stale,
            (Verdict::Accepted | Verdict::Duplicate, Some(Standing::OnBestChain { height: other, .. }))
                if other != height =>
            {
                let reason = "height".to_owned();
                let advice = format!("the node has it at height {other}, not {height}: a bug here, please report it");
                SubmitAnswer::Rejected(Refusal { reason, advice })
            }
            (Verdict::Accepted | Verdict::Duplicate, Some(Standing::Unknown)) => SubmitAnswer::Later {
                why: "the node took the block and then did not know it".to_owned(),
                retry_after: back_off(1),
            },
            (Verdict::Accepted | Verdict::Duplicate, _) => SubmitAnswer::Accepted,
            (Verdict::Inconclusive, _) => SubmitAnswer::Stale,
            (Verdict::Refused { reason, advice }, _) => {
                SubmitAnswer::Rejected(Refusal { reason, advice: advice.to_owned() })
            }
        };
        Ok((answer, next))
    }

    /// What a submission that got no answer means: try again later, or give up.
    ///
    /// # Errors
    /// The error itself where waiting does not help.
    pub fn submit_later(&mut self, error: NodeError) -> Result<SubmitAnswer, SourceError> {
        match self.pause(&error) {
            Some(retry_after) => Ok(SubmitAnswer::Later { why: error.to_string(), retry_after }),
            None => Err(error.into()),
        }
    }

    /// What a template that did not come means: wait, or give up.
    ///
    /// # Errors
    /// The error itself where waiting does not help.
    pub fn wait_or_fail(&mut self, error: NodeError) -> Result<Next, SourceError> {
        match self.pause(&error) {
            Some(retry_after) => Ok(Next::Wait { why: error.to_string(), retry_after }),
            None => Err(error.into()),
        }
    }

    /// Asks the node for a template at once. What the follower holds is from before the blocks that were just submitted.
    ///
    /// # Errors
    /// As for [`BlockSource::template`].
    pub fn template_anew(&mut self) -> Result<Next, SourceError> {
        let _ = self.follower.take();
        self.template()
    }

    /// How long to wait before asking again after `error`; `None` if that would not help.
    fn pause(&mut self, error: &NodeError) -> Option<Duration> {
        let (since, count) = self.failures.get_or_insert((Instant::now(), 0));
        *count += 1;
        match error.patience() {
            // A node that worked is waited for, however busy it is or however long it starts.
            Some(patience) if self.worked => Some(patience.pause.max(back_off(*count).min(Duration::from_secs(2)))),
            Some(patience) => (since.elapsed() < patience.limit).then_some(patience.pause),
            None if self.worked && error.is_absence() => Some(back_off(*count)),
            // What it just did, it can't do now: Knots, for one, answers "Internal bug detected" while it shuts down.
            // BIP 22 wants a 403 not to be tried again; that of a node whose settings change goes away, so a minute.
            None if self.worked
                && matches!(error, NodeError::Rpc(RpcError::Node { .. } | RpcError::Forbidden { .. })) =>
            {
                (since.elapsed() < ODD_ERRORS_LIMIT).then(|| back_off(*count))
            }
            None => None,
        }
    }
}

/// How long a node that worked may answer with errors of its own before that ends the mining.
const ODD_ERRORS_LIMIT: Duration = Duration::from_secs(60);

impl BlockSource for NodeSource {
    fn describe(&self) -> SourceInfo {
        SourceInfo {
            kind: "node",
            place: self.client.endpoint().to_string(),
            network: self.client.chain(),
            height: self.tip.height,
            tip: self.tip.hash,
        }
    }

    fn template(&mut self) -> Result<Next, SourceError> {
        let template = match self.follower.take() {
            Some(template) => Ok(template),
            None => self.client.template(),
        };
        match template {
            Ok(template) => {
                self.worked = true;
                self.failures = None;
                self.tip.hash = template.previous_block_hash;
                self.tip.height = template.height.saturating_sub(1);
                self.follower.watch(&template);
                Ok(Next::Template(Box::new(template)))
            }
            Err(error) => self.wait_or_fail(error),
        }
    }

    fn rehearse(&mut self, block: &[u8]) -> Option<Refusal> {
        match self.client.propose(block) {
            // There is a new tip (bcoin says so of the block before): nothing about this block.
            Ok(Verdict::Refused { reason, .. }) if reason.starts_with("inconclusive") || reason == "bad-prevblk" => {
                None
            }
            Ok(Verdict::Refused { reason, advice }) => Some(Refusal { reason, advice: advice.to_owned() }),
            // An error of the way to the node will be met again where it counts.
            Ok(_) | Err(_) => None,
        }
    }

    fn submit(&mut self, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError> {
        match self.hand_in(found.bytes, &found.hash, found.template.height, found.template.work_id.as_deref()) {
            Ok((answer, next)) => {
                self.failures = None;
                if let Some(next) = next {
                    self.follower.put(next);
                }
                Ok(answer)
            }
            Err(error) => self.submit_later(error),
        }
    }

    fn news(&mut self) -> Vec<News> {
        self.follower.news()
    }

    fn freshness(&mut self) -> Freshness {
        self.follower.freshness()
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use serde_json::json;

    use super::testing::{block, config, found};
    use super::*;
    use crate::error::{Classified as _, ErrorKind};
    use hashgrind_testnode::{self as test_node, BareNode};

    fn next(source: &mut NodeSource) -> BlockTemplate {
        match source.template().expect("no error") {
            Next::Template(template) => *template,
            Next::Wait { why, .. } => panic!("{why}"),
        }
    }

    fn until(what: &str, limit: Duration, mut done: impl FnMut() -> bool) {
        let began = Instant::now();
        while !done() {
            assert!(began.elapsed() < limit, "{what}: not within {limit:?}");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Pays OP_TRUE (a descriptor with its checksum).
    const ANYONE: &str = "raw(51)#8lvh9jxk";

    #[test]
    fn blocks_of_others_are_noticed_and_ours_count() {
        let Some(node) = test_node::regtest("node source: follow", &[]) else {
            return;
        };
        let config = config(node.url(), node.cookie());
        let mut source = NodeSource::connect(&config).expect("connected");
        assert_eq!((source.describe().kind, source.describe().height), ("node", 0));

        // 30 of ours in a row, as fast as it goes: each template builds on the block before.
        for height in 1..=30 {
            let template = next(&mut source);
            assert_eq!(template.height, height);
            let bytes = block(&template, true);
            let ours = found(&bytes, &template);
            assert_eq!(source.submit(&ours).expect("an answer"), SubmitAnswer::Accepted);
            assert_eq!(source.submit(&ours).expect("an answer"), SubmitAnswer::Accepted, "sent twice");
        }

        // Somebody else's.
        let ours = next(&mut source);
        assert_eq!(source.freshness(), Freshness::Current);
        thread::sleep(Duration::from_millis(200));
        assert_eq!(source.freshness(), Freshness::Current, "nothing happened yet");
        test_node::call(&node, "generatetodescriptor", json!([1, ANYONE]));
        until("new tip", Duration::from_secs(5), || source.freshness() == Freshness::NewTip);
        let late = block(&ours, true);
        let late = found(&late, &ours);
        assert_eq!(source.submit(&late).expect("an answer"), SubmitAnswer::Stale);
        let template = next(&mut source);
        assert_eq!((template.height, source.describe().height), (32, 31));
        assert_eq!(source.freshness(), Freshness::Current);

        let mut wrong = template.clone();
        wrong.coinbase_value += 1;
        let bytes = block(&wrong, true);
        assert_eq!(source.rehearse(&bytes).expect("refused").reason, "bad-cb-amount");
        assert_eq!(source.rehearse(&block(&template, false)), None, "proof of work does not count");
        let answer = source.submit(&found(&bytes, &wrong)).expect("an answer");
        let SubmitAnswer::Rejected(Refusal { reason, advice }) = answer else { panic!("{answer:?}") };
        assert!(reason == "bad-cb-amount" && !advice.is_empty(), "{reason}: {advice}");
    }

    #[test]
    fn a_node_that_goes_away_is_waited_for() {
        let Some(mut node) = BareNode::new("node source: restart", "regtest", &[]) else {
            return;
        };
        let config = config(node.url(), node.cookie());
        assert!(matches!(NodeSource::connect(&config), Err(NodeError::Rpc(_))), "not there at the start");
        node.start_and_wait();
        let mut source = NodeSource::connect(&config).expect("connected");
        let template = next(&mut source);
        for _ in 0..2 {
            node.kill();
            let Next::Wait { why, retry_after } = source.template().expect("no error") else {
                panic!("a template from nobody")
            };
            assert!(why.contains("no node answers"), "{why}");
            assert!(retry_after <= Duration::from_millis(500), "{retry_after:?}");
            let bytes = block(&template, true);
            let answer = source.submit(&found(&bytes, &template));
            assert!(matches!(answer, Ok(SubmitAnswer::Later { .. })), "nobody took it: {answer:?}");
            node.start_and_wait();
            assert_eq!(next(&mut source).height, 1);
        }
        // The follower found its way back too.
        thread::sleep(Duration::from_millis(200));
        node.call("generatetodescriptor", json!([1, ANYONE]));
        until("new tip", Duration::from_secs(20), || source.freshness() == Freshness::NewTip);
        assert_eq!(next(&mut source).height, 2);

        // A node that comes back with nothing new, down to the `longpollid`: that it is there again is said all the same.
        node.stop();
        node.start_and_wait();
        let _ = source.template_anew().expect("no error");
        thread::sleep(Duration::from_millis(200));
        source.news();
        node.stop();
        until("lost", Duration::from_secs(20), || source.news().iter().any(|news| matches!(news, News::Trouble(_))));
        node.start_and_wait();
        until("found", Duration::from_secs(20), || source.news().iter().any(|news| matches!(news, News::Recovered)));
    }

    #[test]
    fn a_user_who_may_only_mine_can_mine() {
        use bitcoin::hashes::{Hash as _, HashEngine as _, Hmac, HmacEngine, sha256};
        let mut engine = HmacEngine::<sha256::Hash>::new(b"salt");
        engine.input(b"word");
        let auth = format!("-rpcauth=alice:salt${}", hex::encode(Hmac::from_engine(engine).to_byte_array()));
        let list = "-rpcwhitelist=alice:getblockchaininfo,getblocktemplate,submitblock";
        let args = [auth.as_str(), list, "-rpcwhitelistdefault=0"];
        let Some(node) = test_node::regtest("node source: whitelist", &args) else { return };
        let url = format!("http://alice:word@127.0.0.1:{}", node.port());
        let mut source =
            NodeSource::connect(&NodeConfig { url: Some(url), ..NodeConfig::default() }).expect("connected");
        for height in 1..=3 {
            let template = next(&mut source);
            assert_eq!(template.height, height);
            let bytes = block(&template, true);
            let ours = found(&bytes, &template);
            assert_eq!(source.submit(&ours).expect("an answer"), SubmitAnswer::Accepted);
        }
        let error = source.client().wallet_address().expect_err("not in the list");
        assert!(error.to_string().contains("rpcwhitelist"), "{error}");
        assert_eq!(error.kind(), ErrorKind::Node);
    }
}
