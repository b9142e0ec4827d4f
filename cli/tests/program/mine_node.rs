//! The whole program on real nodes: `hashgrind mine` from the command line to the block that the node accepts, and what
//! it says when it can't. The node's own answers are the oracle.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::common::node::{self, BareNode};
use crate::common::program::{ADDRESS, hashgrind, home, output, text, wait};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Pays OP_TRUE (a descriptor with its checksum).
const ANYONE: &str = "raw(51)#8lvh9jxk";

/// `mine` on a node of the crate `bitcoind`, on the CPU, one JSON object an event.
fn mine(home: &TempDir, node: &BareNode, args: &[&str]) -> Command {
    let mut command = hashgrind(home.path());
    command.args(["mine", "--json", "--no-gpu", "--rpc-url", &node.url(), "--rpc-cookie-file"]);
    command.arg(node.cookie()).args(args);
    command
}

fn events(stdout: &[u8]) -> Vec<Value> {
    let parse = |line: &str| -> Value {
        let value: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(value["schema_version"].is_u64(), "{line}");
        value
    };
    text(stdout).lines().map(parse).collect()
}

fn of_kind<'a>(events: &'a [Value], kind: &str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["event"] == kind).collect()
}

/// It ended well; the events it printed.
fn good(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{}\n{}\n{}", output.status, text(&output.stdout), text(&output.stderr));
    events(&output.stdout)
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs()
}

fn is_about(amount: &Value, bitcoin: f64) -> bool {
    (amount.as_f64().expect("an amount") - bitcoin).abs() < 1e-6
}

/// Subsidy and fees of a block in satoshi, as the node counts them.
fn allowed(node: &BareNode, height: u64) -> u64 {
    let stats = node::call(node, "getblockstats", json!([height, ["subsidy", "totalfee"]]));
    stats["subsidy"].as_u64().expect("satoshi") + stats["totalfee"].as_u64().expect("satoshi")
}

/// The coinbase of every block claims subsidy and fees to the satoshi.
fn assert_all_is_claimed(node: &BareNode, heights: std::ops::RangeInclusive<u64>) {
    for height in heights {
        let hash = node::call(node, "getblockhash", json!([height]));
        let block = node::call(node, "getblock", json!([hash, 2]));
        let outputs = block["tx"][0]["vout"].as_array().expect("outputs");
        let claimed: f64 = outputs.iter().map(|output| output["value"].as_f64().expect("bitcoin") * 1e8).sum();
        assert_eq!(claimed.round() as u64, allowed(node, height), "height {height}");
    }
}

#[test]
fn heights_1_to_151_with_transactions_on_the_way() {
    let Some(node) = node::regtest("mine: 151 blocks", &[]) else { return };
    let home = home();
    // Coins on a legacy address, so that spending them makes transactions without a witness.
    let legacy = node::call(&node, "getnewaddress", json!(["", "legacy"]));
    let segwit = node::call(&node, "getnewaddress", json!(["", "bech32"]));
    let args = ["--address", legacy.as_str().expect("an address"), "--max-blocks", "151", "--target-time", "30ms"];
    let mut command = mine(&home, &node, &args);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("hashgrind starts");
    let lines = lines_of(&mut child);

    let (mut seen, mut sent) = (Vec::new(), 0);
    while let Some(event) = next(&lines, Duration::from_secs(60)) {
        // From height 101 on there are coins to spend: every other time to the segwit address, so that both kinds of
        // inputs occur. Well before the end, so that the last one is in a block, too.
        let height = node::call(&node, "getblockcount", json!([])).as_u64().expect("a height");
        if event["event"] == "accepted" && (102..=140).contains(&height) {
            let to = if sent % 2 == 0 { &segwit } else { &legacy };
            node::call(&node, "sendtoaddress", json!([to, 0.5]));
            sent += 1;
        }
        seen.push(event);
    }
    assert!(wait(&mut child, Duration::from_secs(30)).success(), "{}", stderr_of(&mut child));

    let accepted = of_kind(&seen, "accepted");
    let heights: Vec<u64> = accepted.iter().map(|event| event["height"].as_u64().expect("a height")).collect();
    assert_eq!(heights, (1..=151).collect::<Vec<u64>>());
    assert_eq!(of_kind(&seen, "rejected"), [&Value::Null; 0]);
    let summary = of_kind(&seen, "summary");
    assert_eq!(summary.len(), 1);
    assert_eq!((&summary[0]["blocks"], &summary[0]["hardware_errors"]), (&json!(151), &json!(0)));
    for event in &accepted {
        let hash = node::call(&node, "getblockhash", json!([event["height"]]));
        assert_eq!(hash, event["hash"]);
    }

    assert_all_is_claimed(&node, 1..=151);
    assert_eq!(node::call(&node, "verifychain", json!([4, 0])), json!(true));
    // All the fees came back to us: 149 times 50 and twice 25.
    let coins = node::call(&node, "gettxoutsetinfo", json!(["none"]));
    assert!(is_about(&coins["total_amount"], 7500.0), "{coins}");
    // The wallet has them. What is a hundred deep can be spent, and may wait in a transaction; the hundred above can't.
    let immature = (52..=151).map(|height| allowed(&node, height)).sum::<u64>();
    let balances = node::call(&node, "getbalances", json!([]));
    assert!(is_about(&balances["mine"]["immature"], immature as f64 / 1e8), "{balances}");

    let (mut with_witness, mut without) = (0, 0);
    for height in 102..=151 {
        let hash = node::call(&node, "getblockhash", json!([height]));
        let block = node::call(&node, "getblock", json!([hash, 2]));
        for transaction in block["tx"].as_array().expect("transactions").iter().skip(1) {
            let inputs = transaction["vin"].as_array().expect("inputs");
            match inputs.iter().any(|input| input["txinwitness"].is_array()) {
                true => with_witness += 1,
                false => without += 1,
            }
        }
    }
    assert!(with_witness > 0 && without > 0, "{with_witness} with a witness, {without} without, {sent} sent");
}

/// Its standard output, line by line, read beside.
fn lines_of(child: &mut Child) -> Receiver<Value> {
    let stdout = child.stdout.take().expect("piped");
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            let event = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
            if sender.send(event).is_err() {
                return;
            }
        }
    });
    receiver
}

fn next(lines: &Receiver<Value>, limit: Duration) -> Option<Value> {
    match lines.recv_timeout(limit) {
        Ok(event) => Some(event),
        Err(RecvTimeoutError::Disconnected) => None,
        Err(RecvTimeoutError::Timeout) => panic!("nothing for {limit:?}"),
    }
}

fn stderr_of(child: &mut Child) -> String {
    let mut text = String::new();
    if let Some(mut stderr) = child.stderr.take() {
        let _ = stderr.read_to_string(&mut text);
    }
    text
}

#[test]
fn a_chain_ahead_of_the_clock_is_no_obstacle() {
    let Some(node) = node::regtest("mine: ahead of the clock", &[]) else { return };
    node::call(&node, "setmocktime", json!([now() + 3600]));
    node::call(&node, "generatetodescriptor", json!([20, ANYONE]));
    node::call(&node, "setmocktime", json!([0]));
    let info = node::call(&node, "getblockchaininfo", json!([]));
    assert!(info["mediantime"].as_u64() > Some(now() + 3000), "the chain is ahead");
    let events = good(&output(&mut mine(&home(), &node, &["--address", ADDRESS, "--max-blocks", "40"])));
    assert_eq!(of_kind(&events, "accepted").len(), 40);
    assert_eq!(of_kind(&events, "rejected").len() + of_kind(&events, "stale").len(), 0);
    assert_eq!(node::call(&node, "getblockcount", json!([])), json!(60));
}

/// A node's clock that is hours wrong, either way: its own time counts, not this machine's.
#[test]
fn a_node_with_another_clock_gets_times_that_it_takes() {
    let Some(node) = node::regtest("mine: another clock", &[]) else { return };
    let home = home();
    let mut height = 0;
    for clock in [now() - 5 * 3600, now() + 5 * 3600] {
        node::call(&node, "setmocktime", json!([clock]));
        let events = good(&output(&mut mine(&home, &node, &["--address", ADDRESS, "--max-blocks", "5"])));
        assert_eq!(of_kind(&events, "accepted").len(), 5);
        assert_eq!(of_kind(&events, "rejected").len() + of_kind(&events, "stale").len(), 0);
        height += 5;
        let header = node::call(&node, "getblockheader", json!([node::call(&node, "getbestblockhash", json!([]))]));
        assert_eq!(header["height"], json!(height));
        let time = header["time"].as_u64().expect("a time");
        assert!(time.abs_diff(clock) < 60, "{time}, and the node's clock says {clock}");
    }
}

#[test]
fn two_hours_ahead_it_waits_and_says_so() {
    let Some(node) = node::regtest("mine: two hours ahead", &[]) else { return };
    node::call(&node, "setmocktime", json!([now() + 3 * 3600]));
    node::call(&node, "generatetodescriptor", json!([12, ANYONE]));
    node::call(&node, "setmocktime", json!([0]));
    let home = home();
    let mut command = mine(&home, &node, &["--address", ADDRESS, "--max-blocks", "1"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("hashgrind starts");
    let mut stderr = BufReader::new(child.stderr.take().expect("piped")).lines().map_while(Result::ok);
    let said = stderr.find(|line| line.contains("two hours ahead"));
    assert!(said.is_some(), "it ended without a word about the clock");
    assert!(child.try_wait().expect("its own child").is_none(), "it waits");
    assert_eq!(node::call(&node, "getblockcount", json!([])), json!(12));
    // An hour and a bit later.
    node::call(&node, "setmocktime", json!([now() + 3 * 3600]));
    assert!(wait(&mut child, Duration::from_secs(60)).success());
    assert_eq!(node::call(&node, "getblockcount", json!([])), json!(13));
}

#[test]
fn two_miners_with_one_address_never_scan_the_same_header() {
    let Some(node) = node::regtest("mine: two miners", &[]) else { return };
    let homes = [home(), home()];
    let args = ["--address", ADDRESS, "--max-blocks", "15", "--target-time", "50ms", "-t", "1"];
    let outputs = std::thread::scope(|scope| {
        let (node, args) = (&node, &args);
        let both = [&homes[0], &homes[1]].map(|home| scope.spawn(move || output(&mut mine(home, node, args))));
        both.map(|thread| thread.join().expect("no panic"))
    });
    // Which process found a block: its own events say so. What it searched: the coinbase's input script and the header.
    let mut headers = BTreeMap::new();
    let mut process_bytes = [Vec::new(), Vec::new()];
    for (index, output) in outputs.iter().enumerate() {
        for event in of_kind(&good(output), "accepted") {
            let block = node::call(&node, "getblock", json!([event["hash"], 2]));
            let coinbase = block["tx"][0]["vin"][0]["coinbase"].as_str().expect("a coinbase").to_owned();
            // Height (1 byte for 1 to 16, then 2), the length of the extranonce, the extranonce.
            let height = block["height"].as_u64().expect("a height");
            let at = if height <= 16 { 1 } else { 2 } + 1;
            let extranonce = &coinbase[2 * at..2 * (at + 8)];
            process_bytes[index].push(extranonce[6..].to_owned());
            let work = (block["previousblockhash"].to_string(), block["merkleroot"].to_string());
            assert_eq!(headers.insert(work, index), None, "one merkle root twice on one block");
        }
    }
    for (index, bytes) in process_bytes.iter().enumerate() {
        assert_eq!(bytes.len(), 15, "process {index}");
        assert!(bytes.iter().all(|other| *other == bytes[0]), "a process keeps its part of the extranonces");
    }
    assert_ne!(process_bytes[0][0], process_bytes[1][0], "two processes have different parts");
}

#[test]
fn the_wallets_address_is_used_where_none_is_given() {
    let Some(node) = node::regtest("mine: wallet", &[]) else { return };
    let events = good(&output(&mut mine(&home(), &node, &["--max-blocks", "2"])));
    assert_eq!(of_kind(&events, "accepted").len(), 2);
    let balances = node::call(&node, "getbalances", json!([]));
    assert!(is_about(&balances["mine"]["immature"], 100.0), "{balances}");
    // Found by the data folder alone: the cookie is there, the port is not the usual one.
    let home = home();
    let mut command = hashgrind(home.path());
    command.args(["mine", "--json", "--no-gpu", "--max-blocks", "1", "--chain", "regtest", "--rpc-url"]);
    command.arg(node.url()).arg("--datadir").arg(node.datadir());
    good(&output(&mut command));
    assert_eq!(node::call(&node, "getblockcount", json!([])), json!(3));

    node::unload_wallet(&node, "default");
    let refused = output(&mut mine(&home, &node, &["--max-blocks", "1"]));
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("--address"), "{}", text(&refused.stderr));
}

/// Arguments, exit code, a part of the sentence.
type Bad<'a> = (&'a [&'a str], i32, &'a str);

fn assert_bad(home: &TempDir, start: &dyn Fn(&mut Command), table: &[Bad<'_>]) {
    for (args, code, part) in table {
        let mut command = hashgrind(home.path());
        command.args(["mine", "--no-gpu"]);
        start(&mut command);
        let output = output(command.args(*args));
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(*code), "{args:?}: {said}");
        assert!(said.contains(part), "{args:?}: {said}");
        assert!(!said.contains("panicked") && !said.contains("s3cret"), "{args:?}: {said}");
        assert!(!text(&output.stdout).contains("s3cret"), "{args:?}");
    }
}

#[test]
fn bad_addresses_of_nodes_are_explained() {
    let home = home();
    let closed = node::free_port();
    let at = |host: &str| format!("http://{host}:{closed}");
    let with = |login: &str| format!("http://{login}@127.0.0.1:{closed}/wallet/w");
    let (plain, six, login) = (at("127.0.0.1"), at("[::1]"), with("alice:s3cret"));
    let absent = home.path().join("absent");
    let absent = absent.to_str().expect("UTF-8");
    let table: [Bad<'_>; 15] = [
        (&["--rpc-url", &login, "--address", ADDRESS], 5, "no node answers"),
        (&["--rpc-url", &plain, "-u", "a", "-p", "s3cret", "--address", ADDRESS], 5, "no node answers"),
        (&["--rpc-url", &six, "-u", "a", "-p", "s3cret", "--address", ADDRESS], 5, "[::1]"),
        (&["--rpc-url", &plain, "--rpc-cookie-file", absent], 5, "does not exist"),
        (&["--rpc-url", &plain, "--rpc-cookie-file", home.path().to_str().expect("UTF-8")], 5, "can't be used"),
        (&["--rpc-url", &plain, "--datadir", absent], 5, "does not exist"),
        (&["--chain", "regtest"], 5, ".bitcoin"),
        (&["--rpc-url", "https://alice:s3cret@127.0.0.1"], 2, "http only"),
        (&["--rpc-url", "http://alice:s3cret@127.0.0.1:port"], 2, "port"),
        (&["--rpc-url", "http://::1"], 2, "brackets"),
        (&["--rpc-url", "http://192.0.2.1"], 2, "another machine"),
        (&["--rpc-url", &plain, "-u", "a"], 2, "password"),
        (&["--rpc-url", &plain, "-p", "s3cret"], 2, "--rpc-user"),
        (&["--chain", "mainnet"], 2, "regtest"),
        (&["--rpc-url", ""], 2, "no host"),
    ];
    assert_bad(&home, &|_| {}, &table);
}

#[test]
fn without_a_home_folder_the_cookie_can_be_named() {
    let Some(node) = node::regtest("mine: no HOME", &[]) else { return };
    let folder = home();
    let mut command = mine(&folder, &node, &["--address", ADDRESS, "--max-blocks", "1"]);
    good(&output(command.env_remove("HOME").current_dir(folder.path())));
    // Found blocks must lie somewhere.
    assert!(folder.path().join("hashgrind-spool.jsonl").is_file());
}

#[test]
fn what_a_running_node_refuses_is_explained() {
    let Some(node) = node::regtest("mine: refusals", &[]) else { return };
    let home = home();
    let long = "x".repeat(200);
    let (url, cookie) = (node.url(), node.cookie());
    let start = |command: &mut Command| {
        command.args(["--rpc-url", &url, "--rpc-cookie-file"]).arg(&cookie);
    };
    let mainnet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
    let table: [Bad<'_>; 15] = [
        (&["--chain", "signet", "--address", ADDRESS], 2, "is on regtest"),
        (&["--chain", "main", "--address", ADDRESS], 2, "is on regtest"),
        (&["--address", "nonsense"], 2, "address"),
        (&["--address", ""], 2, "address"),
        (&["--address", mainnet], 2, "main"),
        (&["--address", ADDRESS, "--coinbase-sig", &long], 2, "200"),
        (&["--address", ADDRESS, "--time-limit", "0"], 2, "--time-limit"),
        (&["--address", ADDRESS, "--time-limit", "-1s"], 2, "not negative"),
        (&["--address", ADDRESS, "--time-limit=-1s"], 2, "time-limit"),
        (&["--address", ADDRESS, "--time-limit", "nan"], 2, "--time-limit"),
        (&["--address", ADDRESS, "--target-time", "soon"], 2, "--target-time"),
        (&["--address", ADDRESS, "--target-time=-5"], 2, "--target-time"),
        (&["--address", ADDRESS, "--max-blocks", "0"], 2, "--max-blocks"),
        (&["--address", ADDRESS, "--max-blocks", "-1"], 2, "'-1'"),
        (&["--address", ADDRESS, "--nbits", "00000000"], 2, "--nbits"),
    ];
    assert_bad(&home, &start, &table);
    let start = |command: &mut Command| {
        command.args(["--rpc-url", &url, "--address", ADDRESS]);
    };
    assert_bad(&home, &start, &[(&["-u", "alice", "-p", "s3cret"], 5, "refuses the login of user 'alice'")]);
    // A time limit that no block fits in.
    let args = ["--address", ADDRESS, "--nbits", "1d00ffff", "--time-limit", "300ms"];
    assert_eq!(output(&mut mine(&home, &node, &args)).status.code(), Some(1));
    assert_eq!(node::call(&node, "getblockcount", json!([])), json!(0));
}

fn mine_bare(home: &TempDir, node: &BareNode, args: &[&str]) -> Output {
    let mut command = hashgrind(home.path());
    command.args(["mine", "--no-gpu", "--max-blocks", "1", "--rpc-url", &node.url(), "--rpc-cookie-file"]);
    output(command.arg(node.cookie()).args(args))
}

#[test]
fn chains_that_cannot_be_mined_are_refused() {
    let home = home();
    let Some(mut main) = BareNode::new("mine: mainnet", "main", &[]) else { return };
    main.start_and_wait();
    let mainnet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
    let by_accident = mine_bare(&home, &main, &["--address", mainnet]);
    assert_eq!(by_accident.status.code(), Some(2));
    assert!(text(&by_accident.stderr).contains("--chain main"), "{}", text(&by_accident.stderr));
    let no_peers = mine_bare(&home, &main, &["--address", mainnet, "--chain", "main"]);
    assert_eq!(no_peers.status.code(), Some(10), "{}", text(&no_peers.stderr));
    assert!(text(&no_peers.stderr).contains("no peers"), "{}", text(&no_peers.stderr));
    drop(main);

    let Some(mut signet) = BareNode::new("mine: signet", "signet", &[]) else { return };
    signet.start_and_wait();
    let testnet = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
    let signed = mine_bare(&home, &signet, &["--address", testnet]);
    assert_eq!(signed.status.code(), Some(10), "{}", text(&signed.stderr));
    assert!(text(&signed.stderr).contains("challenge"), "{}", text(&signed.stderr));
    drop(signet);

    let Some(exe) = node::bitcoind("mine: unknown rule") else { return };
    if !node::is_knots(&exe) {
        return node::say("SKIPPED mine: unknown rule: only Bitcoin Knots has one to switch on");
    }
    let args = ["-testactivationheight=blake2b@2"];
    let Some(mut forked) = BareNode::new("mine: unknown rule", "regtest", &args) else { return };
    forked.start_and_wait();
    assert!(mine_bare(&home, &forked, &["--address", ADDRESS]).status.success(), "height 1 is plain");
    let unknown = mine_bare(&home, &forked, &["--address", ADDRESS]);
    assert_eq!(unknown.status.code(), Some(10), "{}", text(&unknown.stderr));
    assert!(text(&unknown.stderr).contains("blake2b"), "{}", text(&unknown.stderr));
}

#[test]
fn a_starting_node_is_waited_for() {
    let Some(mut node) = BareNode::new("mine: warm-up", "regtest", &[]) else { return };
    node.start_and_wait();
    node.call("generatetodescriptor", json!([1000, ANYONE]));
    node.stop();
    node.add_arg("-checkblocks=0");
    node.add_arg("-checklevel=4");
    node.start();
    let began = Instant::now();
    let home = home();
    loop {
        let output = mine_bare(&home, &node, &["--address", ADDRESS, "--json"]);
        if output.status.success() {
            break;
        }
        // Until it listens, there is nobody: an error at once, exit code 5.
        assert_eq!(output.status.code(), Some(5), "{}", text(&output.stderr));
        assert!(began.elapsed() < Duration::from_secs(60), "the node does not get ready");
    }
    assert_eq!(node.call("getblockcount", json!([])), json!(1001));
}

#[test]
fn mining_goes_on_after_the_node_was_restarted() {
    let Some(mut node) = BareNode::new("mine: restart", "regtest", &[]) else { return };
    node.start_and_wait();
    let home = home();
    let mut command = hashgrind(home.path());
    command.args(["mine", "--json", "--no-gpu", "--max-blocks", "60", "--target-time", "30ms", "--address", ADDRESS]);
    command.args(["--rpc-url", &node.url(), "--rpc-cookie-file"]).arg(node.cookie());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("hashgrind starts");
    let lines = lines_of(&mut child);
    let mut accepted = Vec::new();
    for stop in [10, 25, 40] {
        while accepted.len() < stop {
            let event = next(&lines, Duration::from_secs(60)).expect("it goes on");
            if event["event"] == "accepted" {
                accepted.push(event["hash"].clone());
            }
        }
        node.stop();
        std::thread::sleep(Duration::from_millis(300));
        node.start_and_wait();
    }
    while let Some(event) = next(&lines, Duration::from_secs(60)) {
        if event["event"] == "accepted" {
            accepted.push(event["hash"].clone());
        }
    }
    assert!(wait(&mut child, Duration::from_secs(10)).success(), "{}", stderr_of(&mut child));
    assert_eq!(accepted.len(), 60);
    for hash in accepted {
        let header = node.call("getblockheader", json!([hash]));
        assert!(header["confirmations"].as_i64() > Some(0), "an announced block is missing: {hash}");
    }
}

/// What a script starts in the background inherits an ignored SIGINT, and so do its children: one that comes before their
/// handler stands goes to nobody.
#[cfg(target_os = "linux")]
fn sigint_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").expect("a process");
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).expect("its ignored signals");
    u64::from_str_radix(mask.trim(), 16).expect("a mask") & 0b10 != 0
}

#[cfg(all(unix, not(target_os = "linux")))]
fn sigint_is_ignored() -> bool {
    false
}

#[cfg(unix)]
#[test]
fn signals_end_it_with_a_summary() {
    let Some(node) = node::regtest("mine: signals", &[]) else { return };
    let home = home();
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        // The last when it has begun to talk, however long that takes.
        for delay in [Some(0), Some(3), Some(20), Some(60), Some(200), None] {
            if signal == "INT" && delay.is_some_and(|delay| delay < 200) && sigint_is_ignored() {
                node::say(&format!("mine: signals: SIGINT is ignored here, so none after {delay:?} ms"));
                continue;
            }
            let args = ["--address", ADDRESS, "--target-time", "20ms"];
            let mut command = mine(&home, &node, &args);
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("hashgrind starts");
            let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
            let mut said = String::new();
            match delay {
                Some(delay) => std::thread::sleep(Duration::from_millis(delay)),
                None => drop(stdout.read_line(&mut said).expect("readable")),
            }
            let pid = child.id().to_string();
            assert!(Command::new("kill").args(["-s", signal, &pid]).status().expect("kill runs").success());
            let began = Instant::now();
            stdout.read_to_string(&mut said).expect("readable");
            let status = wait(&mut child, Duration::from_secs(20));
            assert!(began.elapsed() < Duration::from_secs(10), "it took {:?} to stop", began.elapsed());
            // Before its own handler stands, the signal itself ends it; it then has said nothing yet.
            let killed = std::os::unix::process::ExitStatusExt::signal(&status).is_some() && said.is_empty();
            assert!(status.code() == Some(code) || killed, "SIG{signal} after {delay:?} ms: {status}");
            if delay.is_none() {
                let events = events(said.as_bytes());
                assert_eq!(of_kind(&events, "summary").len(), 1, "{said}");
                // What it announced is in the chain.
                for event in of_kind(&events, "accepted") {
                    let header = node::call(&node, "getblockheader", json!([event["hash"]]));
                    assert!(header["confirmations"].as_i64() > Some(0));
                }
            }
        }
    }
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let Some(node) = node::regtest("mine: closed pipe", &[]) else { return };
    let home = home();
    let mut command = mine(&home, &node, &["--address", ADDRESS, "--max-blocks", "200"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("hashgrind starts");
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut first).expect("a line");
    // The reader is dropped here, and with it the pipe.
    let status = wait(&mut child, Duration::from_secs(60));
    let said = stderr_of(&mut child);
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(!said.contains("panicked") && !said.contains("error"), "{said}");
}

#[test]
fn bitcoin_util_and_ours_solve_the_same_headers() {
    let Some(exe) = node::bitcoind("grind: bitcoin-util") else { return };
    let Some(util) = node::beside(Path::new(&exe), "bitcoin-util") else {
        return node::say("SKIPPED grind: bitcoin-util: it does not lie beside bitcoind");
    };
    let home = home();
    // Regtest's bits: enough to compare the forms; the slow targets are in rate_vs_node.rs.
    let header = |seed: u8| format!("00000020{}{}{}", format!("{seed:02x}").repeat(64), "29ab5f49", "ffff7f2000000000");
    for seed in [0, 1, 0x7f, 0xff] {
        let header = header(seed);
        let ours = output(hashgrind(home.path()).args(["grind", &header]));
        let theirs = output(Command::new(&util).args(["grind", &header]));
        for (who, output) in [("ours", &ours), ("theirs", &theirs)] {
            assert!(output.status.success(), "{who}: {}", text(&output.stderr));
            assert!(output.stderr.is_empty(), "{who}: {}", text(&output.stderr));
            let line = text(&output.stdout);
            let solved = line.strip_suffix('\n').expect("one line");
            assert_eq!(solved[..152], header[..152], "{who}: only the nonce changes");
            let bytes = hex::decode(solved).expect("hex");
            let header: bitcoin::block::Header = bitcoin::consensus::deserialize(&bytes).expect("80 bytes");
            assert!(header.validate_pow(header.target()).is_ok(), "{who}: {solved}");
        }
    }
    let good = header(0);
    for args in [
        &["grind"][..],
        &["grind", &good, &good],
        &["grind", "xyz"],
        &["grind", ""],
        &["grind", &good[..158]],
        &["grind", &format!("{}00000000{}", &good[..144], &good[152..])],
        &["grind", &format!("{}ffff7fff{}", &good[..144], &good[152..])],
    ] {
        let ours = output(hashgrind(home.path()).args(args));
        let theirs = output(Command::new(&util).args(args));
        let both = |output: &Output| (output.status.code(), text(&output.stdout), text(&output.stderr));
        assert_eq!(both(&ours), both(&theirs), "{args:?}");
    }
}
