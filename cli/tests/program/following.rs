//! Following a real node: other people's blocks, two of our miners at once, new transactions, a signet of our own. The
//! node's answers are the oracle. `scripts/soak` runs the same tests with the full numbers.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::common::node::{self, BareNode};
use crate::common::program::{ADDRESS, Miner, count, figure, hashgrind, home, in_full, output, text};
use serde_json::{Value, json};

const SECONDS: fn(u64) -> Duration = Duration::from_secs;

/// Pays OP_TRUE (a descriptor with its checksum).
const ANYONE: &str = "raw(51)#8lvh9jxk";

/// Arguments for mining on this node.
fn on(node: &BareNode, address: &str, more: &[&str]) -> Vec<String> {
    let (url, cookie) = (node.url(), node.cookie().display().to_string());
    let fixed = ["--rpc-url", &url, "--rpc-cookie-file", &cookie, "--address", address];
    fixed.iter().chain(more).map(|&arg| arg.to_owned()).collect()
}

fn unix_now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs_f64()
}

/// Middle and 99th percentile.
fn quantiles(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() as f64 * share).ceil() as usize).clamp(1, values.len()) - 1];
    (at(0.5), at(0.99))
}

#[test]
fn two_miners_and_the_node_itself_share_a_chain() {
    let Some(mut node) = BareNode::new("following: three miners", "regtest", &[]) else { return };
    node.start_and_wait();
    let (rounds, homes) = (count(8, 60), [home(), home()]);
    let mut miners =
        homes.each_ref().map(|home| Miner::start(home.path(), on(&node, ADDRESS, &["--target-time", "1s", "-t", "1"])));
    for miner in &mut miners {
        miner.until("template", SECONDS(60));
    }
    // When the node was asked for each of its blocks: before it has one, so the times below are a little too long.
    let mut asked = BTreeMap::new();
    for _ in 0..rounds {
        let began = Instant::now();
        let before = unix_now();
        let hash = node.call("generatetodescriptor", json!([1, ANYONE]))[0].as_str().expect("a hash").to_owned();
        asked.insert(hash, before);
        for miner in &mut miners {
            miner.read_for((SECONDS(2).saturating_sub(began.elapsed())) / 2);
        }
    }
    for miner in &mut miners {
        #[cfg(unix)]
        assert_eq!(miner.stop().code(), Some(143), "{}", miner.stderr());
        #[cfg(not(unix))]
        miner.kill();
    }
    let (mut found, mut accepted, mut stale, mut late) = (0, 0, 0, Vec::new());
    for miner in &miners {
        found += miner.hashes("found").len();
        accepted += miner.hashes("accepted").len();
        stale += miner.hashes("stale").len();
        let rejected: Vec<_> = miner.events.iter().filter(|event| event["event"] == "rejected").collect();
        assert!(rejected.is_empty(), "{rejected:?}");
        // The first event of its kind on each of the node's blocks; where the other miner was on top of it before this
        // one had begun, there is none.
        let mut seen = BTreeMap::new();
        for event in miner.events.iter().filter(|event| event["event"] == "hashing") {
            let previous = event["previous_hash"].as_str().expect("a hash").to_owned();
            seen.entry(previous).or_insert(event["unix_seconds"].as_f64().expect("a time"));
        }
        late.extend(asked.iter().filter_map(|(hash, before)| seen.get(hash).map(|at| at - before)));
    }
    assert!(found > 0 && accepted + stale == found, "{found} found, {accepted} accepted, {stale} stale");
    assert!(late.len() >= rounds, "{} of {} switches were seen", late.len(), 2 * rounds);
    let switches = late.len();
    let (median, p99) = quantiles(late);
    let share = 100.0 * stale as f64 / found as f64;
    figure(&format!(
        "two miners at 1 s and generatetoaddress every 2 s | {rounds} rounds of 2 s: {found} found, {accepted} accepted, {stale} \
         stale ({share:.1} %), 0 refused | under 5 % stale"
    ));
    figure(&format!(
        "from the node's new block to the first hash on it | {switches} switches, from the call for the block to the first \
         range: median {:.0} ms, 99th percentile {:.0} ms | under 100 ms",
        median * 1e3,
        p99 * 1e3
    ));
    if in_full() {
        assert!(share < 5.0, "{stale} of {found} were stale");
        assert!(median < 0.1 && p99 < 0.1, "median {median} s, 99th percentile {p99} s");
    }
}

/// The node answers a long poll for new transactions after a minute, so this takes a little longer than that.
#[test]
fn new_transactions_come_into_the_block_while_the_search_goes_on() {
    let Some(node) = node::regtest("following: new transactions", &[]) else { return };
    let address = node::call(&node, "getnewaddress", json!([]));
    node::call(&node, "generatetoaddress", json!([101, address]));
    let tip = node::call(&node, "getbestblockhash", json!([]));
    let home = home();
    let cookie = node.cookie().display().to_string();
    // Bits of Bitcoin's first days: a block takes hours here.
    let hopeless = ["--nbits", "1b0404cb", "--address", ADDRESS, "-t", "1"];
    let mut miner =
        Miner::start(home.path(), ["--rpc-url", &node.url(), "--rpc-cookie-file", &cookie].into_iter().chain(hopeless));
    let first = miner.until("template", SECONDS(60));
    assert_eq!((&first["height"], &first["transactions"]), (&json!(102), &json!(1)));
    assert_eq!(miner.until("hashing", SECONDS(60))["previous_hash"], tip);
    let sent = node::call(&node, "sendtoaddress", json!([ADDRESS, 1]));
    let began = Instant::now();
    let better = miner.until("template", SECONDS(85));
    let waited = began.elapsed();
    assert_eq!((&better["height"], &better["transactions"]), (&json!(102), &json!(2)), "with {sent}");
    assert!(waited > SECONDS(30), "by the long poll, not by asking all the time: {waited:?}");
    assert_eq!(miner.until("hashing", SECONDS(60))["previous_hash"], tip, "on the same block as before");
    assert_eq!(miner.stderr(), "", "nothing to complain about");
    miner.kill();
}

#[test]
fn a_node_that_takes_no_long_poll_is_followed_all_the_same() {
    let Some(mut node) = BareNode::new("following: polling", "regtest", &[]) else { return };
    node.start_and_wait();
    // A server that knows no such id; something in between that cuts what takes long, or at once.
    for cut_after in [None, Some(Duration::from_millis(1200)), Some(Duration::ZERO)] {
        let proxy = no_long_poll(node.port(), cut_after);
        let home = home();
        let cookie = node.cookie().display().to_string();
        let hopeless = ["--address", ADDRESS, "--nbits", "1d00ffff", "-t", "1"];
        let node_flags = ["--rpc-url", &proxy.url, "--rpc-cookie-file", &cookie];
        let mut miner = Miner::start(home.path(), [&node_flags[..], &hopeless].concat());
        miner.until("hashing", SECONDS(60));
        miner.read_for(SECONDS(1));
        let asked = proxy.requests();
        miner.read_for(SECONDS(3));
        let asked = proxy.requests() - asked;
        assert!((2..=30).contains(&asked), "{cut_after:?}: {asked} requests in 3 s");
        for _ in 0..3 {
            let hash = node.call("generatetodescriptor", json!([1, ANYONE]))[0].clone();
            let event = miner.until("hashing", SECONDS(10));
            assert_eq!(event["previous_hash"], hash, "{cut_after:?}");
        }
        assert_eq!(miner.stderr(), "", "{cut_after:?}: nothing to complain about");
        miner.kill();
    }
}

struct NoLongPoll {
    url: String,
    requests: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

impl NoLongPoll {
    fn requests(&self) -> usize {
        self.requests.load(std::sync::atomic::Ordering::Relaxed)
    }
}

/// Carries requests, but no long poll: it takes the id away, as a server of BIP 22 may, so that the answer comes at once; or
/// it cuts the connection after this time.
fn no_long_poll(upstream: u16, cut_after: Option<Duration>) -> NoLongPoll {
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let requests = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&requests);
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let counter = Arc::clone(&counter);
            std::thread::spawn(move || {
                let mut reader = std::io::BufReader::new(client.try_clone().expect("a handle"));
                let mut client = client;
                while let Some(request) = crate::common::proxy::message(&mut reader) {
                    counter.fetch_add(1, Ordering::Relaxed);
                    let request = String::from_utf8(request).expect("JSON");
                    if let Some(time) = cut_after.filter(|_| request.contains("longpollid")) {
                        return std::thread::sleep(time);
                    }
                    // The same length, so that the request's own count stays right.
                    let request = request.replace("longpollid", "longpollno");
                    let Ok(mut node) = TcpStream::connect(("127.0.0.1", upstream)) else { return };
                    let request = request.replacen("HTTP/1.1\r\n", "HTTP/1.1\r\nConnection: close\r\n", 1);
                    let mut answer = Vec::new();
                    if node.write_all(request.as_bytes()).is_err() || node.read_to_end(&mut answer).is_err() {
                        return;
                    }
                    // Keep-alive towards the miner.
                    let answer = String::from_utf8(answer).expect("JSON").replacen("Connection: close\r\n", "", 1);
                    if client.write_all(answer.as_bytes()).is_err() {
                        return;
                    }
                }
            });
        }
    });
    NoLongPoll { url, requests }
}

/// A signet of our own whose challenge is OP_TRUE.
fn own_signet(test: &str, challenge: &str) -> Option<BareNode> {
    let mut node = BareNode::new(test, "signet", &[&format!("-signetchallenge={challenge}")])?;
    node.start_and_wait();
    Some(node)
}

/// BIP 173's example program as an address of the test networks.
const TESTNET_ADDRESS: &str = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";

#[test]
fn a_signet_of_our_own_takes_twenty_blocks() {
    let Some(node) = own_signet("following: signet", "51") else { return };
    let home = home();
    let began = Instant::now();
    let mut miner = Miner::start(home.path(), on(&node, TESTNET_ADDRESS, &["--chain", "signet", "--max-blocks", "20"]));
    assert!(miner.end(SECONDS(110)).success(), "{}", miner.stderr());
    assert_eq!(miner.hashes("accepted").len(), 20);
    for (index, hash) in miner.hashes("accepted").iter().enumerate() {
        let header = node.call("getblockheader", json!([hash]));
        assert_eq!(header["height"], json!(index + 1), "{header}");
        assert_eq!(header["bits"], json!("1e0377ae"), "signet's lowest difficulty until the first retarget");
        assert!(header["confirmations"].as_i64() > Some(0), "{header}");
    }
    assert_eq!(node.call("getblockcount", json!([])), json!(20));
    figure(&format!(
        "a signet with challenge 51 | 20 blocks at 1e0377ae accepted in {:.1} s, the program's start included | 20",
        began.elapsed().as_secs_f64()
    ));

    // Slower by choice, which a class can watch there too.
    let slow = output(hashgrind(home.path()).args(["mine", "--json", "--no-gpu"]).args(on(
        &node,
        TESTNET_ADDRESS,
        &["--max-blocks", "1", "--target-time", "2s"],
    )));
    assert!(slow.status.success(), "{}", text(&slow.stderr));
    let template =
        text(&slow.stdout).lines().find(|line| line.contains("\"template\"")).expect("a template").to_owned();
    let template: Value = serde_json::from_str(&template).expect("JSON");
    assert_eq!(template["bits"], json!("1e0377ae"));
    assert!(template["expected_hashes"].as_f64() >= Some(4_838_000.0), "{template}");
}

#[test]
fn another_challenge_is_refused_with_the_reason() {
    // One key of one: Bitcoin Core's own signet has such a challenge.
    let key = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
    let challenge = format!("5121{key}51ae");
    let Some(node) = own_signet("following: challenge", &challenge) else { return };
    let home = home();
    let refused = output(hashgrind(home.path()).args(["mine", "--no-gpu"]).args(on(
        &node,
        TESTNET_ADDRESS,
        &["--max-blocks", "1"],
    )));
    let said = text(&refused.stderr);
    assert_eq!(refused.status.code(), Some(10), "{said}");
    assert!(said.contains(&challenge) && said.contains("challenge"), "{said}");
    assert_eq!(node.call("getblockcount", json!([])), json!(0));
}

#[test]
fn bitcoin_cores_signet_miner_can_grind_with_it() {
    let Some(node) = own_signet("following: grind-cmd", "51") else { return };
    if Command::new("python3").arg("--version").stdout(Stdio::null()).status().is_err() {
        let required = std::env::var_os("HASHGRIND_REQUIRE_NODE").is_some_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_NODE=1, but there is no python3 for the grind contract");
        return node::say("SKIPPED following: grind-cmd: no python3");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/program/common/signet_miner.py");
    let home = home();
    let grind = format!("'{}' grind", env!("CARGO_BIN_EXE_hashgrind"));
    let mined = output(
        Command::new("python3")
            .arg(script)
            .args([&node.url(), &node.cookie().display().to_string(), &grind, "3"])
            .env("HOME", home.path()),
    );
    assert!(mined.status.success(), "{}\n{}", text(&mined.stdout), text(&mined.stderr));
    let hashes: Vec<_> = text(&mined.stdout).lines().map(str::to_owned).collect();
    assert_eq!(hashes.len(), 3);
    for (index, hash) in hashes.iter().enumerate() {
        let header = node.call("getblockheader", json!([hash]));
        assert_eq!((&header["height"], &header["bits"]), (&json!(index + 1), &json!("1e0377ae")));
    }
}
