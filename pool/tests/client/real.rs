//! The client against a real pool (an npm package, see `scripts/get-pool`) before a real node: with the real search, on all that
//! this machine's fastest kernel finds.

use std::sync::Arc;
use std::time::{Duration, Instant};

use hashgrind::cpu::CpuDevice;
use hashgrind::miner::{Event as Found, Miner, MinerOptions, Switch, SystemClock, Work};
use hashgrind::scan::{Scanner, SelfTested};
use hashgrind::stratum::Reason;
use hashgrind_pool::{Client, News};
use hashgrind_testnode::pools::{NOBODY, NpmPool};
use hashgrind_testnode::{BareNode, say};
use serde_json::json;

fn client(pool: &NpmPool) -> Client {
    Client::start(vec![super::pool(&pool.url(), &format!("{NOBODY}.test"))], "test/1", None, *b"anything", None)
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
    let said = mine(&mut client(&pool), |said| said.accepted >= 20 && height(&node) >= before + 20);
    say(&format!("regtest: {said:?}"));
    assert!(said.other.is_empty(), "{said:?}");
    let tip = node.call("getbestblockhash", json!([]));
    let block = node.call("getblock", json!([tip, 2]));
    let outputs = block["tx"][0]["vout"].as_array().expect("the coinbase's outputs");
    assert!(outputs.iter().any(|output| output["scriptPubKey"]["address"] == NOBODY), "{outputs:?}");
}

/// Shares that are no blocks: work that the pool has accepted over hashes that were done is 1. Within four sigma of a Poisson
/// distribution, and a chunk more that was not asked about.
#[test]
fn a_thousand_shares_on_testnet4() {
    const SHARES: u64 = 1000;
    let Some((pool, node)) = NpmPool::start("a_thousand_shares_on_testnet4", "testnet4", "0.00002") else { return };
    let height = || node.call("getblockcount", json!([])).as_u64().expect("a height");
    let before = height();
    let said = mine(&mut client(&pool), |said| said.accepted == SHARES);
    let ratio = said.work / said.hashes as f64;
    say(&format!("testnet4: {} accepted, {ratio:.3} of the hashes", said.accepted));
    // At difficulty 1 one run in fifty finds a block, and shares of the work before it come too late.
    let blocks = height() - before;
    assert!(said.other.is_empty() && (said.stale == 0 || blocks > 0), "{blocks} blocks, {said:?}");
    let four_sigma = 4.0 / (SHARES as f64).sqrt();
    assert!((ratio - 1.0).abs() < four_sigma + 0.02, "{ratio}: {said:?}");
}
