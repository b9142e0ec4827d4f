//! Another node than Bitcoin Core and Knots: bcoin from npm, on regtest and without peers. Before segwit it gives templates
//! without that rule, it answers in other words, and it says `null` of a valid block that came second.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};

use crate::common::node::say;
use crate::common::program::{ADDRESS, Miner, hashgrind, home, output, text};

const LIMIT: Duration = Duration::from_secs(120);

/// A bcoin at work; ends when dropped.
struct Bcoin {
    child: Child,
    port: u16,
}

impl Bcoin {
    /// Starts one, or says that the test is left out; with `HASHGRIND_REQUIRE_BCOIN=1` that is a failure.
    fn start(test: &str) -> Option<Self> {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let found = Command::new("sh").arg(repository.join("scripts/get-bcoin")).arg("--cached").output();
        let folder =
            found.ok().filter(|found| found.status.success()).map(|found| text(&found.stdout).trim().to_owned());
        let Some(folder) = folder.map(PathBuf::from) else {
            let required = std::env::var_os("HASHGRIND_REQUIRE_BCOIN").is_some_and(|value| value == "1");
            assert!(!required, "HASHGRIND_REQUIRE_BCOIN=1, but there is no bcoin for {test}: run scripts/get-bcoin");
            say(&format!("SKIPPED {test}: no bcoin (run scripts/get-bcoin)"));
            return None;
        };
        // A port that was free a moment ago.
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let mut child = Command::new("node")
            .arg(repository.join("tests/bcoin/node.js"))
            .args([&port.to_string(), "key"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("node starts");
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().expect("piped"));
        said.read_line(&mut line).expect("it says something");
        assert_eq!(line.trim(), "ready");
        Some(Self { child, port })
    }

    fn url(&self) -> String {
        format!("http://x:key@127.0.0.1:{}", self.port)
    }

    fn call(&self, method: &str, params: Value) -> Value {
        let login = base64::prelude::BASE64_STANDARD.encode("x:key");
        let mut answer = ureq::post(format!("http://127.0.0.1:{}/", self.port))
            .header("Authorization", format!("Basic {login}"))
            .send(json!({"method": method, "params": params}).to_string())
            .unwrap_or_else(|error| panic!("{method}: {error}"));
        let body: Value = serde_json::from_str(&answer.body_mut().read_to_string().expect("text")).expect("JSON");
        assert!(body["error"].is_null(), "{method}: {}", body["error"]);
        body["result"].clone()
    }

    /// Who has this height on the best chain.
    fn at(&self, height: &Value) -> String {
        self.call("getblockhash", json!([height])).as_str().expect("a hash").to_owned()
    }

    fn mine(&self, home: &Path, blocks: u64) -> Miner {
        let blocks = blocks.to_string();
        let args = ["--rpc-url", &self.url(), "--address", ADDRESS, "-t", "1", "--max-blocks", &blocks];
        Miner::start(home, args.map(str::to_owned))
    }
}

impl Drop for Bcoin {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Every block that the miner called accepted is on the best chain at its height.
fn check_accepted(node: &Bcoin, miner: &Miner, least: usize) {
    let accepted: Vec<&Value> = miner.events.iter().filter(|event| event["event"] == "accepted").collect();
    assert!(accepted.len() >= least, "{} of {least}: {}", accepted.len(), miner.stderr());
    for event in accepted {
        assert_eq!(node.at(&event["height"]), event["hash"].as_str().expect("a hash"), "height {}", event["height"]);
    }
}

#[test]
fn bcoin_takes_blocks_before_and_after_segwit() {
    let Some(node) = Bcoin::start("bcoin") else { return };
    let home = home();
    let witness = |node: &Bcoin| {
        let tip = node.call("getbestblockhash", json!([]));
        let block = node.call("getblock", json!([tip, false]));
        let bytes = hex::decode(block.as_str().expect("hex")).expect("hex");
        let block: bitcoin::Block = bitcoin::consensus::deserialize(&bytes).expect("a block");
        !block.txdata[0].input[0].witness.is_empty()
    };

    // From genesis: segwit is not active, the template has a commitment all the same.
    let mut first = node.mine(home.path(), 3);
    assert!(first.end(LIMIT).success(), "{}", first.stderr());
    check_accepted(&node, &first, 3);
    assert!(!witness(&node), "a coinbase without a witness before segwit");

    // Handed in again: it says `rejected: duplicate`, and that is no refusal.
    let again = output(hashgrind(home.path()).args(["spool", "--resubmit", "--all", "--rpc-url", &node.url()]));
    let said = text(&again.stdout) + &text(&again.stderr);
    assert!(again.status.success() && !said.contains("rejected"), "{said}");

    // Segwit is active from 432 on.
    // Addresses of its regtest begin with another word than Core's.
    let hrp = bitcoin::bech32::Hrp::parse("rb").expect("letters");
    let nobody = bitcoin::bech32::segwit::encode_v0(hrp, &[7; 20]).expect("20 bytes");
    node.call("generatetoaddress", json!([430, nobody]));
    let template = node.call("getblocktemplate", json!([{"rules": ["segwit"]}]));
    let rules = template["rules"].as_array().expect("rules");
    assert!(rules.iter().any(|rule| rule.as_str().is_some_and(|rule| rule.ends_with("segwit"))), "{rules:?}");
    let mut later = node.mine(home.path(), 3);
    assert!(later.end(LIMIT).success(), "{}", later.stderr());
    check_accepted(&node, &later, 3);
    assert!(witness(&node), "a coinbase with its witness after segwit");
}

#[test]
fn two_miners_at_one_bcoin_count_what_its_best_chain_has() {
    let Some(node) = Bcoin::start("bcoin: two miners") else { return };
    let homes = [home(), home()];
    let mut miners = homes.each_ref().map(|home| node.mine(home.path(), 5));
    for miner in &mut miners {
        assert!(miner.end(LIMIT).success(), "{}", miner.stderr());
        check_accepted(&node, miner, 5);
    }
}
