//! Luck: the hashes that the miner counts for a block, over real blocks, against the geometric law. With a chance p a hash
//! their mean is 1 / p and the share of blocks that the first hash makes is p. The hashes are checked with `sha2`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hashgrind::cpu::CpuDevice;
use hashgrind::job::Job;
use hashgrind::miner::{Event, Miner, MinerDevice, MinerOptions, Switch, SystemClock, Work};
use hashgrind::pow::{BlockDigest, CompactTarget, RawHeader, Target};
use hashgrind::scan::{Scanner, SelfTested};
use sha2::{Digest, Sha256};

fn worker() -> MinerDevice {
    let device = SelfTested::new(CpuDevice::widest_available()).expect("the kernel is right");
    device.map(|cpu| Box::new(cpu) as Box<dyn Scanner + Send>)
}

/// The hashes that each of so many blocks took.
fn hashes_of_blocks(workers: usize, blocks: u32, target: Target) -> Vec<u64> {
    let devices = (0..workers).map(|_| worker()).collect();
    let (miner, events) = Miner::start(devices, MinerOptions::default(), Arc::new(SystemClock::new()));
    let bits = CompactTarget::from_consensus(0x207f_ffff);
    let mut hashes = Vec::new();
    for block in 0..blocks {
        let root = BlockDigest::from_bytes_le(Sha256::digest(block.to_le_bytes()).into());
        let header = RawHeader::from_fields(0x2000_0000, BlockDigest::default(), root, 1_700_000_000, bits, 0);
        let work = Work::until_first_block(Job::fixed(header).space(), target);
        let sequence = miner.set_work(work, Switch::DropInFlight);
        let found = loop {
            match events.recv_timeout(Duration::from_secs(60)).expect("a block") {
                Event::BlockFound(found) if found.sequence == sequence => break found,
                Event::BlockFound(_) => {}
                other => panic!("{other:?}"),
            }
        };
        let digest: [u8; 32] = Sha256::digest(Sha256::digest(found.header.as_bytes())).into();
        assert!(BlockDigest::from_bytes_le(digest).meets(&target));
        hashes.push(found.hashes);
    }
    hashes
}

/// Mean and share of ones against the law, each within four standard errors.
fn follows_the_law(what: &str, hashes: &[u64], expected: f64) {
    let (count, chance) = (hashes.len() as f64, 1.0 / expected);
    let mean = hashes.iter().sum::<u64>() as f64 / count;
    let error = (1.0 - chance).sqrt() * expected / count.sqrt();
    let first = hashes.iter().filter(|hashes| **hashes == 1).count() as f64 / count;
    let first_error = (chance * (1.0 - chance) / count).sqrt();
    println!("{what}: mean {mean:.4} ({expected} expected, error {error:.4}), first hash {first:.4} ({chance:.4})");
    assert!((mean - expected).abs() < 4.0 * error, "{what}: mean {mean}, {expected} expected, standard error {error}");
    assert!((first - chance).abs() < 4.0 * first_error + 1e-9, "{what}: {first} at the first hash, {chance} expected");
}

#[test]
fn blocks_of_regtest_follow_the_geometric_law() {
    let regtest = CompactTarget::from_consensus(0x207f_ffff).to_target().expect("a target");
    for workers in [1, 2] {
        follows_the_law(&format!("{workers} at regtest's bits"), &hashes_of_blocks(workers, 4000, regtest), 2.0);
    }
    // Two more threads than this process has work for: the workers wait for each other now.
    let over = AtomicBool::new(false);
    let hashes = std::thread::scope(|scope| {
        let busy = || {
            while !over.load(Ordering::Relaxed) {
                std::hint::spin_loop();
            }
        };
        (0..2).for_each(|_| drop(scope.spawn(busy)));
        let hashes = hashes_of_blocks(2, 4000, regtest);
        over.store(true, Ordering::Relaxed);
        hashes
    });
    follows_the_law("2 beside busy loops", &hashes, 2.0);
}

/// Here most of a block's hashes are other units than the one that held it.
#[test]
fn blocks_of_two_workers_count_the_hashes_of_both() {
    let target = Target::for_expected_hashes(200_000.0);
    follows_the_law("2 at 200,000 hashes", &hashes_of_blocks(2, 1000, target), target.expected_hashes());
}
