//! Nothing that was found is lost: the program killed, the node killed, a bad line between them, a spool that can't be
//! written. Real nodes are the oracle. `scripts/soak` runs the same tests with the full numbers.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Output;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::common::node::{self, BareNode};
use crate::common::program::{ADDRESS, Miner, Random, count, figure, hashgrind, home, in_full, json, output, text};
use crate::common::proxy::{Line, Proxy};
use serde_json::{Value, json};

const SECONDS: fn(u64) -> Duration = Duration::from_secs;
const MILLIS: fn(u64) -> Duration = Duration::from_millis;

/// Arguments for mining on this node.
fn on(url: &str, node: &BareNode, more: &[&str]) -> Vec<String> {
    let cookie = node.cookie().display().to_string();
    let fixed = ["--rpc-url", url, "--rpc-cookie-file", &cookie, "--address", ADDRESS];
    fixed.iter().chain(more).map(|&arg| arg.to_owned()).collect()
}

/// What `hashgrind spool --json` lists as waiting.
fn waiting(home: &Path) -> Vec<String> {
    let listed = json(hashgrind(home).args(["spool", "--json"]));
    let blocks = listed["blocks"].as_array().expect("blocks");
    let hashes: Vec<_> = blocks.iter().map(|block| block["hash"].as_str().expect("a hash").to_owned()).collect();
    assert_eq!(listed["waiting"], json!(hashes.len()));
    hashes
}

/// `hashgrind spool --resubmit` with these flags too.
fn resubmit(home: &Path, node: &BareNode, more: &[&str]) -> Output {
    let mut command = hashgrind(home);
    command.args(["spool", "--resubmit", "--rpc-url", &node.url(), "--rpc-cookie-file"]).arg(node.cookie());
    output(command.args(more))
}

/// The node goes away, until the block that was being searched is found and kept. If it went between two searches there is
/// none to find: then it comes back and goes again.
fn until_one_waits(miner: &mut Miner, home: &Path, mut set_away: impl FnMut(bool)) {
    for _ in 0..10 {
        set_away(true);
        let began = Instant::now();
        while began.elapsed() < SECONDS(5) {
            if !waiting(home).is_empty() {
                return;
            }
            miner.read_for(MILLIS(50));
        }
        set_away(false);
        miner.until("accepted", SECONDS(60));
    }
    panic!("no block was found: {}", miner.stderr());
}

fn confirmations(node: &BareNode, hash: &str) -> Option<i64> {
    node.try_call("getblockheader", &[Value::from(hash)])
        .ok()
        .map(|header| header["confirmations"].as_i64().expect("a number"))
}

/// No line was said twice, and nothing panicked. Times at the start of lines differ; what follows a colon is the cause.
fn assert_said_once(stderr: &str) {
    let mut said = BTreeMap::new();
    for line in stderr.lines() {
        assert!(!line.contains("panicked"), "{stderr}");
        *said.entry(line).or_insert(0) += 1;
    }
    let most = if in_full() { 20 } else { 1 };
    for (line, times) in said {
        assert!(times <= most, "said {times} times: {line}\n{stderr}");
    }
}

#[test]
fn killed_at_any_moment_on_a_node_it_loses_no_block() {
    let Some(mut node) = BareNode::new("nothing lost: kills on a node", "regtest", &[]) else { return };
    node.start_and_wait();
    let (home, kills) = (home(), count(10, 200));
    let proxy = Proxy::new(node.port());
    let mut random = Random(6);
    let (mut announced, mut kept) = (Vec::new(), 0);
    for kill in 0..kills {
        // Every other time over a line that takes its time: so that kills hit blocks between spool and answer as well.
        proxy.set(if kill % 2 == 0 { Line::Good } else { Line::Slow(MILLIS(random.below(60))) });
        let mut miner = Miner::start(home.path(), on(&proxy.url(), &node, &["--target-time", "10ms"]));
        miner.until("template", SECONDS(60));
        miner.read_for(MILLIS(random.below(500)));
        miner.kill();
        announced.extend(miner.hashes("found"));
        // What the node does not know must wait in the spool, and the spool can be read.
        let waits = waiting(home.path());
        kept += waits.len();
        for hash in &announced {
            assert!(
                waits.contains(hash) || confirmations(&node, hash).is_some(),
                "kill {kill}: announced and gone: {hash}\n{}",
                miner.stderr()
            );
        }
        // The long history was looked at often enough.
        announced.drain(..announced.len().saturating_sub(300));
    }
    proxy.set(Line::Good);
    let mut last = Miner::start(home.path(), on(&node.url(), &node, &["--max-blocks", "1"]));
    assert!(last.end(SECONDS(60)).success(), "{}", last.stderr());
    assert_eq!(waiting(home.path()), [""; 0], "the start submitted what waited");
    for hash in &announced {
        assert!(confirmations(&node, hash).is_some(), "announced and gone: {hash}");
    }
    assert!(!last.stderr().contains("panicked"));
    let height = node.call("getblockcount", json!([]));
    figure(&format!(
        "kills on a node | {kills} kills -9, {height} blocks; {kept} times a block waited in the spool and was submitted at the \
         next start | lost 0"
    ));
}

#[test]
fn killed_at_any_moment_on_the_practice_chain_it_loses_no_block() {
    let (home, kills) = (home(), count(10, 200));
    let chain = home.path().join("chain.dat").display().to_string();
    let mut random = Random(7);
    let (mut announced, mut torn) = (Vec::new(), 0);
    for kill in 0..kills {
        let mut miner = Miner::start(home.path(), ["--chain-file", &chain, "--target-time", "5ms"]);
        miner.until("template", SECONDS(60));
        miner.read_for(MILLIS(random.below(400)));
        miner.kill();
        announced.extend(miner.hashes("found"));
        let shown = json(hashgrind(home.path()).args(["chain", "show", "--json", "--chain-file", &chain]));
        torn += usize::from(shown["torn_bytes"] != json!(0));
        let blocks = shown["blocks"].as_array().expect("blocks");
        let there: std::collections::HashSet<&str> = blocks.iter().filter_map(|block| block["hash"].as_str()).collect();
        for hash in &announced {
            assert!(there.contains(hash.as_str()), "kill {kill}: announced and gone: {hash}");
        }
    }
    let verified = json(hashgrind(home.path()).args(["chain", "verify", "--json", "--chain-file", &chain]));
    assert_eq!(verified["ok"], json!(true));
    figure(&format!(
        "kills on the practice chain | {kills} kills -9, {} blocks announced, {torn} torn tails cut | lost 0",
        announced.len()
    ));
}

#[test]
fn the_node_killed_under_load_loses_no_block() {
    let Some(mut node) = BareNode::new("nothing lost: the node killed", "regtest", &[]) else { return };
    node.start_and_wait();
    let (home, restarts) = (home(), count(3, 20));
    let mut miner = Miner::start(home.path(), on(&node.url(), &node, &["--target-time", "100ms"]));
    let mut random = Random(8);
    let mut cookies = std::collections::BTreeSet::new();
    let over = AtomicBool::new(false);
    let (url, cookie) = (node.url(), node.cookie());
    std::thread::scope(|scope| {
        // Load: calls without end, on connections of their own.
        for _ in 0..2 {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    let _ = node::rpc(&url, &cookie, "getblocktemplate", &[json!({"rules": ["segwit"]})]);
                    std::thread::sleep(MILLIS(10));
                }
            });
        }
        for _ in 0..restarts {
            for _ in 0..3 {
                miner.until("accepted", SECONDS(60));
            }
            miner.read_for(MILLIS(random.below(300)));
            cookies.insert(std::fs::read_to_string(node.cookie()).expect("a cookie"));
            node.kill();
            miner.read_for(MILLIS(random.below(1500)));
            node.start_and_wait();
            miner.until("accepted", SECONDS(60));
            assert!(miner.is_running(), "{}", miner.stderr());
        }
        over.store(true, Ordering::Relaxed);
    });
    miner.read_for(SECONDS(1));
    #[cfg(unix)]
    assert_eq!(miner.stop().code(), Some(143), "{}", miner.stderr());
    #[cfg(not(unix))]
    miner.kill();
    assert_eq!(cookies.len(), restarts, "a new cookie at each start");
    for hash in miner.hashes("accepted") {
        assert!(confirmations(&node, &hash) > Some(0), "accepted and gone: {hash}\n{}", miner.stderr());
    }
    for hash in miner.hashes("found") {
        let safe = confirmations(&node, &hash).is_some() || waiting(home.path()).contains(&hash);
        assert!(safe, "announced and gone: {hash}\n{}", miner.stderr());
    }
    assert_eq!(miner.hashes("rejected"), [""; 0], "{:?}", miner.events);
    assert!(miner.stderr().contains("submitted again from the spool"), "a killed node forgets: {}", miner.stderr());
    let without_counts: Vec<_> =
        miner.stderr().lines().filter(|line| !line.contains("from the spool")).map(str::to_owned).collect();
    assert_said_once(&without_counts.join("\n"));
    figure(&format!(
        "the node killed -9 and restarted | {restarts} times with a new cookie each, two clients asking for templates; {} \
         blocks accepted, {} lines in the log | lost 0",
        miner.hashes("accepted").len(),
        miner.stderr().lines().count()
    ));
}

#[test]
fn a_bad_line_to_the_node_stops_nothing_for_long() {
    let Some(mut node) = BareNode::new("nothing lost: a bad line", "regtest", &[]) else { return };
    node.start_and_wait();
    let (home, proxy) = (home(), Proxy::new(node.port()));
    let mut miner = Miner::start(home.path(), on(&proxy.url(), &node, &["--target-time", "50ms"]));
    miner.until("accepted", SECONDS(60));
    let bad = [
        Line::Slow(MILLIS(300)),
        Line::Cut,
        Line::Garbage,
        Line::WrongBody,
        Line::WrongAnswer,
        Line::Busy,
        Line::Forbidden,
        Line::ClosesIdle,
        Line::Down,
    ];
    let (rounds, mut worst) = (count(1, 5), BTreeMap::new());
    for _ in 0..rounds {
        for line in bad {
            let asked = proxy.requests();
            proxy.set(line);
            miner.read_for(SECONDS(2));
            assert!(miner.is_running(), "{line:?}: {}", miner.stderr());
            let asked = proxy.requests() - asked;
            if !matches!(line, Line::Slow(_) | Line::ClosesIdle) {
                assert!(asked <= 60, "{line:?}: {asked} requests in 2 s: a busy loop");
                let said = miner.events.iter().any(|event| event["event"] == "waiting");
                assert!(said, "{line:?}: the state is visible");
            }
            proxy.set(Line::Good);
            let began = Instant::now();
            miner.until("accepted", SECONDS(20));
            let (most, longest) = worst.entry(format!("{line:?}")).or_insert((0, 0.0_f64));
            *most = asked.max(*most);
            *longest = longest.max(began.elapsed().as_secs_f64());
        }
    }
    #[cfg(unix)]
    assert_eq!(miner.stop().code(), Some(143), "{}", miner.stderr());
    #[cfg(not(unix))]
    miner.kill();
    for hash in miner.hashes("found") {
        let safe = confirmations(&node, &hash).is_some() || waiting(home.path()).contains(&hash);
        assert!(safe, "announced and gone: {hash}\n{}", miner.stderr());
    }
    for hash in miner.hashes("accepted") {
        assert!(confirmations(&node, &hash) > Some(0), "accepted and gone: {hash}");
    }
    assert_eq!(miner.hashes("rejected"), [""; 0], "{:?}", miner.events);
    assert_said_once(&miner.stderr());
    for (line, (most, longest)) in worst {
        figure(&format!(
            "a bad line: {line} | {rounds} times 2 s: {most} requests in them at most; the next block accepted {longest:.1} s \
             later at most | none lost"
        ));
    }
}

/// A node that takes connections and says nothing (it is stopped, as by a hung disk) does not keep the program from ending.
#[cfg(unix)]
#[test]
fn a_node_that_hangs_does_not_keep_it_from_ending() {
    let Some(mut node) = BareNode::new("nothing lost: hanging node", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    let mut miner = Miner::start(home.path(), on(&node.url(), &node, &["--target-time", "50ms"]));
    miner.until("accepted", SECONDS(60));
    let signal = |signal: &str| {
        let sent = std::process::Command::new("kill").args(["-s", signal, &node.pid().to_string()]).status();
        assert!(sent.expect("kill runs").success());
    };
    signal("STOP");
    miner.read_for(SECONDS(1));
    let began = Instant::now();
    let status = miner.stop();
    let took = began.elapsed();
    signal("CONT");
    assert_eq!(status.code(), Some(143), "{}", miner.stderr());
    assert!(took < SECONDS(10), "it took {took:?} to end");
    assert_eq!(miner.events.last().expect("events")["event"], "summary", "{:?}", miner.events);
    // The block that hung is in the spool or, now that the node goes on, in the chain.
    for hash in miner.hashes("found") {
        let safe = confirmations(&node, &hash).is_some() || waiting(home.path()).contains(&hash);
        assert!(safe, "announced and gone: {hash}");
    }
    let mut next = Miner::start(home.path(), on(&node.url(), &node, &["--max-blocks", "1"]));
    assert!(next.end(SECONDS(30)).success(), "{}", next.stderr());
    assert_eq!(waiting(home.path()), [""; 0]);
}

#[test]
fn a_block_found_while_the_node_is_away_waits_in_the_spool() {
    let Some(mut node) = BareNode::new("nothing lost: away", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    // It stops cleanly here, so that what it had accepted stays.
    let mut miner = Miner::start(home.path(), on(&node.url(), &node, &["--target-time", "300ms"]));
    miner.until("accepted", SECONDS(60));
    // The block that is being searched when the node goes is found, announced and kept.
    until_one_waits(&mut miner, home.path(), |away| if away { node.stop() } else { node.start_and_wait() });
    miner.kill();
    let [hash] = &waiting(home.path())[..] else { panic!("one block waits: {:?}", waiting(home.path())) };
    let found = miner.hashes("found");
    assert!(found.last() == Some(hash) || !found.contains(hash), "{found:?}");

    // Nobody there: exit code 5, and it still waits. Then the node is back.
    let resubmit = |node: &BareNode| resubmit(home.path(), node, &["--json"]);
    let nobody = resubmit(&node);
    assert_eq!(nobody.status.code(), Some(5), "{}", text(&nobody.stderr));
    assert_eq!(waiting(home.path()).len(), 1);
    // Another node of the same chain does not get it: it lacks the block before. It waits on.
    let Some(mut other) = BareNode::new("nothing lost: away", "regtest", &[]) else { return };
    other.start_and_wait();
    let stranger = resubmit(&other);
    assert_eq!(stranger.status.code(), Some(1), "{}", text(&stranger.stderr));
    assert!(text(&stranger.stderr).contains("another node"), "{}", text(&stranger.stderr));
    assert_eq!(waiting(home.path()).len(), 1);
    node.start_and_wait();
    let taken = resubmit(&node);
    assert!(taken.status.success(), "{}", text(&taken.stderr));
    assert!(text(&taken.stderr).contains("accepted"), "{}", text(&taken.stderr));
    assert_eq!(confirmations(&node, hash), Some(1));
    assert_eq!(waiting(home.path()), [""; 0]);
    // Nothing left: nothing to do, with or without a node.
    node.stop();
    assert!(resubmit(&node).status.success());
}

/// A killed node forgets what it had accepted, and a block that waits may build on that. The spool has all of it.
#[test]
fn a_waiting_block_brings_what_it_builds_on() {
    let Some(mut node) = BareNode::new("nothing lost: what it builds on", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    for by_hand in [true, false] {
        let mut miner = Miner::start(home.path(), on(&node.url(), &node, &["--target-time", "300ms"]));
        for _ in 0..3 {
            miner.until("accepted", SECONDS(60));
        }
        let before = node.call("getblockcount", json!([])).as_u64().expect("a height");
        until_one_waits(&mut miner, home.path(), |away| if away { node.kill() } else { node.start_and_wait() });
        #[cfg(unix)]
        {
            assert_eq!(miner.stop().code(), Some(143), "{}", miner.stderr());
            assert!(miner.stderr().contains("kept in the spool"), "it says so when it ends: {}", miner.stderr());
        }
        #[cfg(not(unix))]
        miner.kill();
        let hash = waiting(home.path()).remove(0);
        node.start_and_wait();
        let after = node.call("getblockcount", json!([])).as_u64().expect("a height");
        assert!(after < before, "a killed node forgets, else this shows nothing: {before}, {after}");
        if by_hand {
            let taken = resubmit(home.path(), &node, &[]);
            assert!(taken.status.success(), "{}", text(&taken.stderr));
            assert!(text(&taken.stderr).contains("the node had forgotten"), "{}", text(&taken.stderr));
        } else {
            let mut next = Miner::start(home.path(), on(&node.url(), &node, &["--max-blocks", "1"]));
            let event = next.until("resubmitted", SECONDS(30));
            assert_eq!((&event["hash"], &event["answer"]), (&json!(hash), &json!("accepted")));
            assert!(next.end(SECONDS(30)).success(), "{}", next.stderr());
        }
        assert!(confirmations(&node, &hash) > Some(0), "on the best chain");
        for accepted in miner.hashes("accepted") {
            assert!(confirmations(&node, &accepted) > Some(0), "accepted and gone: {accepted}");
        }
        assert_eq!(waiting(home.path()), [""; 0]);
    }
}

/// Nothing waits, and both programs were started again: on demand the node gets back what it had accepted.
#[test]
fn a_node_gets_back_what_it_forgot() {
    let Some(mut node) = BareNode::new("nothing lost: gets back", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    let mut miner = Miner::start(home.path(), on(&node.url(), &node, &["--max-blocks", "5"]));
    assert!(miner.end(SECONDS(60)).success(), "{}", miner.stderr());
    node.kill();
    node.start_and_wait();
    assert_eq!(node.call("getblockcount", json!([])), json!(0), "a killed node forgets, else this shows nothing");
    assert!(resubmit(home.path(), &node, &[]).status.success());
    assert_eq!(node.call("getblockcount", json!([])), json!(0), "nothing waits");
    for _ in 0..2 {
        let done = resubmit(home.path(), &node, &["--all"]);
        assert!(done.status.success(), "{}", text(&done.stderr));
        assert_eq!(node.call("getblockcount", json!([])), json!(5));
    }
    for hash in miner.hashes("accepted") {
        assert!(confirmations(&node, &hash) > Some(0), "accepted and gone: {hash}");
    }
}

#[test]
fn the_next_start_submits_what_waits() {
    let Some(mut node) = BareNode::new("nothing lost: next start", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    let proxy = Proxy::new(node.port());
    let mut miner = Miner::start(home.path(), on(&proxy.url(), &node, &["--target-time", "200ms"]));
    miner.until("accepted", SECONDS(60));
    until_one_waits(&mut miner, home.path(), |away| proxy.set(if away { Line::Down } else { Line::Good }));
    miner.kill();
    let hash = waiting(home.path()).remove(0);
    let mut next = Miner::start(home.path(), on(&node.url(), &node, &["--max-blocks", "1"]));
    let event = next.until("resubmitted", SECONDS(30));
    assert_eq!((&event["hash"], &event["answer"]), (&json!(hash), &json!("accepted")));
    assert!(next.end(SECONDS(30)).success(), "{}", next.stderr());
    assert_eq!(confirmations(&node, &hash), Some(2), "ours on top of it");
    assert_eq!(waiting(home.path()), [""; 0]);
    let all = json(hashgrind(home.path()).args(["spool", "--json", "--all"]));
    let blocks = all["blocks"].as_array().expect("blocks");
    assert!(blocks.len() >= 3 && blocks.iter().all(|block| block["answer"] == "accepted"), "{all}");
}

#[test]
fn a_spool_that_cannot_be_written_is_named() {
    let home = home();
    let file = home.path().join("file");
    std::fs::write(&file, "not a spool\n").expect("written");
    let Some(mut node) = BareNode::new("nothing lost: spool", "regtest", &[]) else { return };
    node.start_and_wait();
    let mine = |spool: &Path| {
        let mut command = hashgrind(home.path());
        command.args(["mine", "--no-gpu", "--max-blocks", "1", "--spool"]).arg(spool);
        output(command.args(on(&node.url(), &node, &[])))
    };
    let folder = home.path().join("folder");
    std::fs::create_dir(&folder).expect("made");
    for (spool, part) in [(&file, "damaged in line 1"), (&folder, "a folder"), (&file.join("below"), "can't open")] {
        let refused = mine(spool);
        let said = text(&refused.stderr);
        assert_eq!(refused.status.code(), Some(9), "{said}");
        assert!(said.contains(part) && said.contains(&spool.display().to_string()), "{said}");
    }
    assert_eq!(node.call("getblockcount", json!([])), json!(0), "nothing was mined");
    // A listing shows damage and ends with the same code; forgetting what is not there is a mistake.
    let listed = output(hashgrind(home.path()).args(["spool", "--json", "--spool"]).arg(&file));
    assert_eq!(listed.status.code(), Some(9), "{}", text(&listed.stderr));
    assert!(text(&listed.stdout).contains("\"offset\":0"), "{}", text(&listed.stdout));
    let forgotten = output(hashgrind(home.path()).args(["spool", "--forget", "00"]));
    assert_eq!(forgotten.status.code(), Some(2), "{}", text(&forgotten.stderr));
    let practice = output(hashgrind(home.path()).args(["mine", "--spool", "x"]));
    assert_eq!(practice.status.code(), Some(2), "{}", text(&practice.stderr));
}

/// A limit on the size of files makes a write fail in the middle of a line, as a full disk does.
#[cfg(unix)]
#[test]
fn a_full_spool_ends_it_after_the_block_in_hand_is_safe() {
    let Some(mut node) = BareNode::new("nothing lost: full spool", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    let spool = home.path().join("full.jsonl");
    // `ulimit -f` counts in units of 512 or 1,024 bytes; a few blocks fit.
    let mut command = std::process::Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 4; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_hashgrind")]);
    command.args(["mine", "--json", "--no-gpu", "--max-blocks", "100", "--spool"]).arg(&spool);
    command.env("HOME", home.path()).stdin(std::process::Stdio::null());
    let ended = output(command.args(on(&node.url(), &node, &[])));
    let said = text(&ended.stderr);
    assert_eq!(ended.status.code(), Some(9), "{said}");
    assert!(said.contains(&spool.display().to_string()) && said.contains("may not grow"), "{said}");
    let events: Vec<Value> =
        text(&ended.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let found: Vec<_> = events.iter().filter(|event| event["event"] == "found").collect();
    assert!(!found.is_empty() && found.len() < 50, "{} found", found.len());
    for event in &found {
        let hash = event["hash"].as_str().expect("a hash");
        assert!(confirmations(&node, hash) > Some(0), "the node has even the one that did not fit: {hash}");
    }
    // The next start, with room, opens it.
    let next =
        output(hashgrind(home.path()).args(["mine", "--no-gpu", "--max-blocks", "1", "--spool"]).arg(&spool).args(on(
            &node.url(),
            &node,
            &[],
        )));
    assert!(next.status.success(), "{}", text(&next.stderr));
}
