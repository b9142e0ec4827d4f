//! The client against a real pool (an npm package, see `scripts/get-pool`) before a real node: with the real search, on all that
//! this machine's fastest kernel finds.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use hashgrind::cpu::CpuDevice;
use hashgrind::miner::{Event as Found, Miner, MinerOptions, Switch, SystemClock, Work};
use hashgrind::scan::{Scanner, SelfTested};
use hashgrind::stratum::Reason;
use hashgrind_pool::{Client, News};
use hashgrind_testnode::{BareNode, say};
use serde_json::json;

use super::pool;

/// Pays nobody: the hash of the key is zero.
const ADDRESS: &str = "mfWxJ45yp2SFn7UciZyNpvDKrzbhyfKrY8";

/// The pool's folder, or `None` after saying that `test` is left out.
fn folder(test: &str) -> Option<PathBuf> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/get-pool");
    let output = Command::new("sh").arg(script).arg("--cached").output().expect("a shell");
    if output.status.success() {
        return Some(String::from_utf8_lossy(&output.stdout).trim().into());
    }
    let required = std::env::var_os("HASHGRIND_REQUIRE_POOL").is_some_and(|value| value == "1");
    assert!(!required, "HASHGRIND_REQUIRE_POOL=1, but there is no pool for {test}: run scripts/get-pool");
    say(&format!("SKIPPED {test}: no pool (run scripts/get-pool)"));
    None
}

struct NpmPool {
    child: Child,
    port: u16,
}

impl NpmPool {
    /// A node of this chain and a pool before it.
    fn start(test: &str, chain: &'static str, difficulty: &str) -> Option<(Self, BareNode)> {
        let folder = folder(test)?;
        let mut node = BareNode::new(test, chain, &[])?;
        node.start_and_wait();
        let pool = Self::before(&folder, &node, difficulty, 0);
        Some((pool, node))
    }

    /// On this port, or on one that is free.
    fn before(folder: &Path, node: &BareNode, difficulty: &str, port: u16) -> Self {
        let free = std::net::TcpListener::bind(("127.0.0.1", port)).expect("a port on loopback");
        let port = free.local_addr().expect("it listens").port();
        drop(free);
        let cookie = std::fs::read_to_string(node.cookie()).expect("the node's cookie");
        let (user, password) = cookie.split_once(':').expect("user:password");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/pool/npm-pool.js");
        let mut child = Command::new("node")
            .arg(script)
            .args([&node.port().to_string(), ADDRESS, &port.to_string(), difficulty, user, password])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let up = lines.by_ref().map_while(Result::ok).any(|line| line.contains("Stratum Port(s)"));
        assert!(up, "the pool does not start");
        // Its words are read, so that it never waits to be heard.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { child, port }
    }

    fn client(&self) -> Client {
        let url = format!("stratum+tcp://127.0.0.1:{}", self.port);
        Client::start(vec![pool(&url, &format!("{ADDRESS}.test"))], "test/1", None, *b"anything", None)
    }
}

impl Drop for NpmPool {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the pool said.
#[derive(Debug, Default)]
struct Said {
    accepted: u64,
    work: f64,
    stale: u64,
    other: Vec<String>,
    hashes: u64,
}

/// Mines on one thread until an accepted share is enough.
fn mine(client: &mut Client, mut enough: impl FnMut(&Said) -> bool) -> Said {
    let device = SelfTested::new(CpuDevice::widest_available()).expect("a sound kernel").boxed();
    let siblings = device.info().preferred_siblings as usize;
    // Short chunks: on regtest a block comes every few milliseconds.
    let options = MinerOptions::default().with_cpu_chunk(Duration::from_millis(5));
    let (miner, found) = Miner::start(vec![device], options, Arc::new(SystemClock::new()));
    let (mut said, mut jobs) = (Said::default(), Vec::new());
    let end = Instant::now() + Duration::from_secs(240);
    let mut done = false;
    while !done {
        assert!(Instant::now() < end, "{said:?}");
        match client.next(Duration::from_millis(2)) {
            Some(News::Job { pool, job }) => {
                let network_target = job.network_target().min(job.share_target());
                let work = Work::new(job.job(siblings).space(), job.share_target(), network_target);
                let switch = if job.clean() { Switch::DropInFlight } else { Switch::FinishChunks };
                jobs.push((miner.set_work(work, switch), pool, job));
            }
            Some(News::Answer { share, result: Ok(()), .. }) => {
                said.accepted += 1;
                said.work += share.difficulty * 4_294_967_296.0;
                done = enough(&said);
            }
            Some(News::Answer { result: Err(refusal), .. }) if refusal.reason == Reason::Stale => said.stale += 1,
            Some(News::Answer { result: Err(refusal), .. }) => said.other.push(refusal.to_string()),
            _ => {}
        }
        for event in found.try_iter() {
            if let Found::Share(found) | Found::BlockFound(found) = event {
                let of = jobs.iter().find(|(sequence, ..)| *sequence == found.sequence);
                let (_, pool, job) = of.expect("work that was handed out");
                let _ = client.submit(*pool, job, &found.header, found.extranonce);
            }
        }
    }
    said.hashes = miner.stop().hashes;
    said
}

#[test]
fn blocks_on_regtest() {
    let Some((pool, node)) = NpmPool::start("blocks_on_regtest", "regtest", "0.00005") else { return };
    let height = |node: &BareNode| node.call("getblockcount", json!([])).as_u64().expect("a height");
    let before = height(&node);
    // Every share is a block here; of two for one job the chain takes one.
    let said = mine(&mut pool.client(), |said| said.accepted >= 20 && height(&node) >= before + 20);
    let _ = writeln!(std::io::stderr(), "regtest: {said:?}");
    assert!(said.other.is_empty(), "{said:?}");
    let tip = node.call("getbestblockhash", json!([]));
    let block = node.call("getblock", json!([tip, 2]));
    let outputs = block["tx"][0]["vout"].as_array().expect("the coinbase's outputs");
    assert!(outputs.iter().any(|output| output["scriptPubKey"]["address"] == ADDRESS), "{outputs:?}");
}

/// Shares that are no blocks: work that the pool has accepted over hashes that were done is 1. Within four sigma of a Poisson
/// distribution, and a chunk more that was not asked about.
#[test]
fn a_thousand_shares_on_testnet4() {
    const SHARES: u64 = 1000;
    let Some((pool, _node)) = NpmPool::start("a_thousand_shares_on_testnet4", "testnet4", "0.00002") else { return };
    let said = mine(&mut pool.client(), |said| said.accepted == SHARES);
    let ratio = said.work / said.hashes as f64;
    let _ = writeln!(std::io::stderr(), "testnet4: {} accepted, {ratio:.3} of the hashes", said.accepted);
    assert!(said.other.is_empty() && said.stale == 0, "{said:?}");
    let four_sigma = 4.0 / (SHARES as f64).sqrt();
    assert!((ratio - 1.0).abs() < four_sigma + 0.02, "{ratio}: {said:?}");
}
