//! Measurements that take minutes and a quiet machine: run by `scripts/soak`, which writes docs/soak.md, and not by
//! `cargo test`. What can be shown in seconds is in nothing_lost.rs and following.rs, which `scripts/soak` runs in full.

use std::time::{Duration, Instant};

use crate::common::node::BareNode;
use crate::common::program::{ADDRESS, Miner, figure, hashgrind, home};

const SECONDS: fn(u64) -> Duration = Duration::from_secs;

/// Arguments for mining on this node.
fn on(node: &BareNode, more: &[&str]) -> Vec<String> {
    let (url, cookie) = (node.url(), node.cookie().display().to_string());
    let fixed = ["--rpc-url", &url, "--rpc-cookie-file", &cookie, "--address", ADDRESS];
    fixed.iter().chain(more).map(|&arg| arg.to_owned()).collect()
}

#[test]
#[ignore = "a measurement: scripts/soak"]
fn sixty_blocks_at_a_second() {
    let Some(mut node) = BareNode::new("soak: sixty blocks", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    let mut miner = Miner::start(home.path(), on(&node, &["--target-time", "1s", "--max-blocks", "60"]));
    miner.until("template", SECONDS(60));
    let began = Instant::now();
    for _ in 0..60 {
        miner.until("accepted", SECONDS(60));
    }
    let total = began.elapsed().as_secs_f64();
    assert!(miner.end(SECONDS(30)).success(), "{}", miner.stderr());
    figure(&format!(
        "60 real blocks at --target-time 1s | {total:.1} s, {:.2} of what was asked for | between 0.6 and 1.5",
        total / 60.0
    ));
    assert!((36.0..=90.0).contains(&total), "{total} s");
}

/// A thread that sleeps for 10 ms again and again, while the program grinds on everything at its default profile.
#[test]
#[ignore = "a measurement: scripts/soak"]
fn the_machine_stays_usable() {
    let home = home();
    let chain = home.path().join("chain.dat").display().to_string();
    // Without --no-gpu: everything that the machine has.
    let mut miner = hashgrind(home.path())
        .args(["mine", "--json", "--target-time", "10m", "--chain-file", &chain])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("hashgrind starts");
    std::thread::sleep(SECONDS(5));
    let mut late = Vec::new();
    let end = Instant::now() + SECONDS(60);
    while Instant::now() < end {
        let before = Instant::now();
        std::thread::sleep(Duration::from_millis(10));
        late.push((before.elapsed().saturating_sub(Duration::from_millis(10))).as_secs_f64() * 1e3);
    }
    assert!(miner.try_wait().expect("its own child").is_none(), "it still grinds");
    let _ = miner.kill();
    let _ = miner.wait();
    late.sort_by(f64::total_cmp);
    let at = |share: f64| late[((late.len() as f64 * share) as usize).min(late.len() - 1)];
    figure(&format!(
        "a thread that wakes every 10 ms while everything grinds | {} wakes: late by {:.2} ms in the middle, {:.2} ms at the \
         99th percentile, {:.1} ms at most | 20 ms at the 99th percentile",
        late.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    ));
    assert!(at(0.99) <= 20.0, "{} ms", at(0.99));
}

/// `mine` on a node for half an hour: what it holds stays what it is.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "a measurement: scripts/soak"]
fn half_an_hour_of_mining() {
    let minutes: u64 = std::env::var("HASHGRIND_SOAK_MINUTES").ok().and_then(|text| text.parse().ok()).unwrap_or(30);
    let Some(mut node) = BareNode::new("soak: half an hour", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    let mut miner = Miner::start(home.path(), on(&node, &["--target-time", "500ms", "-t", "1"]));
    miner.until("accepted", SECONDS(60));
    let began = Instant::now();
    // A tenth of the time to settle.
    let settle = SECONDS(minutes * 6);
    let (mut memory, mut files) = (Vec::new(), Vec::new());
    while began.elapsed() < SECONDS(minutes * 60) {
        miner.read_for(SECONDS(5));
        assert!(miner.is_running(), "{}", miner.stderr());
        let status = std::fs::read_to_string(format!("/proc/{}/status", miner.pid())).expect("a process");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a size");
        let kib: f64 = line.trim().trim_end_matches(" kB").parse().expect("a number");
        if began.elapsed() >= settle {
            memory.push(kib / 1024.0);
            files.push(std::fs::read_dir(format!("/proc/{}/fd", miner.pid())).expect("a process").count());
        }
    }
    let blocks = miner.hashes("accepted").len();
    assert_eq!(miner.stop().code(), Some(143), "{}", miner.stderr());
    assert!(miner.stderr().is_empty(), "{}", miner.stderr());
    // The middle of the first and of the last tenth: single samples catch a block on its way.
    let tenth = (memory.len() / 10).max(1);
    let middle = |part: &[f64]| {
        let mut part = part.to_vec();
        part.sort_by(f64::total_cmp);
        part[part.len() / 2]
    };
    let (first, last) = (middle(&memory[..tenth]), middle(&memory[memory.len() - tenth..]));
    let (fewest, most) = (files.iter().min().expect("samples"), files.iter().max().expect("samples"));
    figure(&format!(
        "mine for {minutes} minutes | {blocks} blocks; resident memory {first:.1} MiB after {} minutes, {last:.1} MiB at the end; \
         {fewest} to {most} open files | flat, constant",
        settle.as_secs() / 60
    ));
    assert!(last <= first + 2.0, "memory grew from {first} to {last} MiB");
    // A block on its way holds the spool open.
    assert!(most - fewest <= 1, "{fewest} to {most} open files");
}
