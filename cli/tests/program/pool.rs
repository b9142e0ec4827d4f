//! `mine --pool` from outside: real pools before real nodes, pools that do what they are told, and everything that is refused. The
//! pool's own count is the oracle.

use std::collections::HashSet;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};

use hashgrind_testnode::pools::{
    Behaviour, Fault, NOBODY, NpmPool, PAYS, TestPool, V2Behaviour, V2Pool, proxy, tls_file, tls_terminator,
};
use serde_json::{Value, json};

use crate::common::program::{Miner, hashgrind, home, output, read_until, text};

/// Long enough for a busy machine; nothing here waits so long when all is well.
const PATIENCE: Duration = Duration::from_secs(120);

/// A pool that this machine finds a few dozen shares a second for.
fn slow() -> Behaviour {
    Behaviour { difficulty: 1e-5, ..Behaviour::default() }
}

fn start(home: &Path, url: &str, more: &[&str]) -> Miner {
    let args = ["--pool", url, "--user", "somebody.rig", "--threads", "1", "--max-rate", "2MH/s"];
    Miner::start(home, args.iter().chain(more))
}

/// Runs `mine` with these arguments to its end.
fn mine(args: &[&str]) -> Output {
    let home = home();
    output(hashgrind(home.path()).args(["mine", "--no-gpu", "--threads", "1", "--json"]).args(args))
}

fn count(miner: &Miner, kind: &str, result: &str) -> u64 {
    let of_kind = miner.events.iter().filter(|event| event["event"] == kind);
    of_kind.filter(|event| result.is_empty() || event["result"] == result).count() as u64
}

/// Reads events until this many shares were accepted.
fn until_accepted(miner: &mut Miner, shares: u64) {
    let end = Instant::now() + PATIENCE;
    while count(miner, "share_result", "accepted") < shares {
        assert!(Instant::now() < end, "{shares} shares were not accepted; it said: {}", miner.stderr());
        miner.next(Duration::from_millis(100));
    }
}

fn summary(miner: &Miner) -> &Value {
    miner.events.iter().find(|event| event["event"] == "summary").expect("a summary")
}

/// What every run must satisfy: each share has one end, none was sent twice, the summary is the sum of the events.
fn assert_accounted(miner: &Miner) {
    let of_kind = |kind: &str| miner.events.iter().filter(|event| event["event"] == kind).collect::<Vec<_>>();
    let ids = |events: &[&Value]| -> HashSet<String> {
        events.iter().map(|event| format!("{} {}", event["pool"], event["id"])).collect()
    };
    let (sent, ended) = (of_kind("share"), of_kind("share_result"));
    assert_eq!((ids(&sent).len(), ids(&sent)), (sent.len(), ids(&ended)));
    assert_eq!(ended.len(), sent.len(), "a share has one end");
    let hashes: HashSet<_> = ended.iter().map(|event| format!("{} {}", event["pool"], event["hash"])).collect();
    assert_eq!(hashes.len(), ended.len(), "a header that was sent twice");
    for result in ["accepted", "stale", "duplicate", "low", "other", "lost"] {
        assert_eq!(summary(miner)["shares"][result], json!(count(miner, "share_result", result)), "{result}");
    }
}

#[test]
fn a_block_through_a_real_pool_is_the_nodes_tip() {
    let Some((pool, node)) = NpmPool::start("pool: blocks", "regtest", "0.00005") else { return };
    let home = home();
    let user = format!("{NOBODY}.rig");
    let args = ["--pool", &pool.url(), "--user", &user, "--threads", "1", "--max-blocks", "3", "--require-payout"];
    let mut miner = Miner::start(home.path(), args);
    assert_eq!(miner.end(PATIENCE).code(), Some(0), "{}", miner.stderr());
    assert_accounted(&miner);
    let job = miner.events.iter().find(|event| event["event"] == "job").expect("a job");
    assert_eq!((&job["height"], &job["pays"]), (&json!(1), &json!([{ "address": NOBODY, "percent": 100.0 }])));
    let tip = node.call("getbestblockhash", json!([]));
    let found = |event: &&Value| event["event"] == "pool_block" && event["hash"] == tip;
    let block = miner.events.iter().find(found).expect("the tip was found by us");
    assert_eq!(block["height"], node.call("getblockcount", json!([])));
    assert!(summary(&miner)["blocks"].as_u64() >= Some(3), "{}", summary(&miner));
    let coinbase = node.call("getblock", json!([tip, 2]))["tx"][0]["vout"].clone();
    assert!(
        coinbase.as_array().expect("outputs").iter().any(|out| out["scriptPubKey"]["address"] == NOBODY),
        "{coinbase}"
    );
    // The pool's page of figures names the node's tip and who found it.
    let row = format!("<td>{}</td><td>{}</td><td>rig</td>", block["height"], tip.as_str().expect("a hash"));
    read_until(&node.datadir().join("figures.html"), |page| page.contains(&row).then_some(()));
}

/// Of a block that was found for a pool its header is left here, which another decoder reads.
#[test]
fn evidence_of_a_block_is_kept() {
    let server = TestPool::start(Behaviour { bits: "1f00ffff", ..slow() });
    let home = home();
    let mut miner = start(home.path(), &server.url(), &["--max-blocks", "2"]);
    assert_eq!(miner.end(PATIENCE).code(), Some(0), "{}", miner.stderr());
    let file = home.path().join(".local/share/hashgrind/pool_blocks.jsonl");
    let kept = std::fs::read_to_string(file).expect("evidence");
    let hashes: Vec<String> = kept
        .lines()
        .map(|line| {
            let line: Value = serde_json::from_str(line).expect("JSON");
            let header = line["header"].as_str().expect("text");
            let header: bitcoin::block::Header = bitcoin::consensus::encode::deserialize_hex(header).expect("a header");
            header.validate_pow(header.target()).expect("a block").to_string()
        })
        .collect();
    assert!(hashes.len() >= 2);
    assert_eq!(hashes, miner.hashes("pool_block"));
}

/// Three machines at one pool, whose shares are no blocks: what the pool has counted is what each has counted, and the work is
/// that of the hashes, within four sigma.
#[test]
fn a_thousand_shares_of_three_processes() {
    const SHARES: u64 = 1000;
    let Some((pool, _node)) = NpmPool::start("pool: three processes", "testnet4", "0.00002") else { return };
    let homes = [home(), home(), home()];
    let user = format!("{NOBODY}.rig");
    let args = ["--pool", &pool.url(), "--user", &user, "--threads", "1", "--max-rate", "1MH/s"];
    let mut miners: Vec<Miner> = homes.iter().map(|home| Miner::start(home.path(), args)).collect();
    let end = Instant::now() + 2 * PATIENCE;
    let accepted = |miners: &[Miner]| miners.iter().map(|miner| count(miner, "share_result", "accepted")).sum::<u64>();
    while accepted(&miners) < SHARES {
        assert!(Instant::now() < end, "{} shares; {}", accepted(&miners), miners[0].stderr());
        miners.iter_mut().for_each(|miner| miner.read_for(Duration::from_millis(50)));
    }
    let (mut work, mut hashes) = (0.0, 0.0);
    for miner in &mut miners {
        assert_eq!(miner.stop().code(), Some(143), "{}", miner.stderr());
        assert_accounted(miner);
        let summary = summary(miner);
        assert!(summary["shares"]["accepted"].as_u64() > Some(100), "{summary}");
        assert_eq!(miner.stderr().matches("one sibling").count(), 1, "this pool agrees no version bits");
        for refused in ["stale", "duplicate", "low", "other", "lost"] {
            assert_eq!(summary["shares"][refused], 0, "{summary}");
        }
        work += summary["accepted_work_hashes"].as_f64().expect("a number");
        hashes += summary["hashes"].as_f64().expect("a number");
    }
    let shares = accepted(&miners);
    let ratio = work / hashes;
    // The last chunks are hashes without shares.
    let four_sigma = 4.0 / (shares as f64).sqrt();
    assert!((ratio - 1.0).abs() < four_sigma + 0.03, "{ratio} of {shares} shares");
    hashgrind_testnode::say(&format!("three processes: {shares} shares accepted, work over hashes {ratio:.3}"));
    let all: HashSet<&Value> = miners.iter().flat_map(|miner| &miner.events).map(|event| &event["hash"]).collect();
    assert_eq!(all.len() as u64, shares + 1, "all but the events without a hash");
    assert_eq!(pool.counts(), (shares, 0), "what the pool says");
}

#[test]
fn every_second_share_is_refused_and_shown() {
    let server = TestPool::start(Behaviour {
        refuses: |share| share % 2 == 1,
        mask: Some("0000e000"),
        meaning: |job, bits| job | bits,
        ..slow()
    });
    let home = home();
    let mut miner = start(home.path(), &server.url(), &["--metrics", "127.0.0.1:0"]);
    until_accepted(&mut miner, 150);
    let said = miner.stderr();
    let address = said.split_whitespace().find(|word| word.starts_with("http://127.0.0.1:")).expect("an address");
    let metrics = ureq::get(address).call().expect("an answer").body_mut().read_to_string().expect("text");
    miner.stop();
    assert_accounted(&miner);
    let counts = server.counts();
    assert!(counts.faults.is_empty(), "{:?}", counts.faults);
    let summary = summary(&miner);
    assert_eq!(
        (&summary["shares"]["accepted"], &summary["shares"]["low"]),
        (&json!(counts.accepted), &json!(counts.refused))
    );
    let ratio = &summary["accepted_over_hashes"];
    let number = |name: &str| ratio[name].as_f64().expect("a number");
    let hashes = summary["hashes"].as_f64().expect("a number");
    let work = summary["accepted_work_hashes"].as_f64().expect("a number");
    assert!((work / hashes / number("ratio") - 1.0).abs() < 1e-9, "hashes are those for the pool: {summary}");
    assert!(!miner.stderr().contains("one sibling"), "version bits are rolled here");
    assert!(
        number("low95") < 0.5 && number("high95") > 0.45 && number("high95") < 0.9,
        "{ratio}: the pool is convicted"
    );
    let refused = miner.events.iter().find(|event| event["result"] == "low").expect("a refused share");
    assert_eq!(refused["reason"], "Above target (23)");
    let pool = server.address();
    for line in [
        format!("hashgrind_pool_up{{pool=\"{pool}\"}} 1\n"),
        format!("hashgrind_share_difficulty{{pool=\"{pool}\"}} 0.00001\n"),
        format!("hashgrind_pool_reconnects_total{{pool=\"{pool}\"}} 0\n"),
        "hashgrind_last_share_age_seconds ".to_owned(),
        "hashgrind_pool_reply_seconds ".to_owned(),
    ] {
        assert!(metrics.contains(&line), "no {line} in {metrics}");
    }
    let sample = |result: &str| -> u64 {
        let name = format!("hashgrind_shares_total{{pool=\"{pool}\",result=\"{result}\"}} ");
        let line = metrics.lines().find_map(|line| line.strip_prefix(&name));
        line.expect("a counter").parse().expect("a number")
    };
    assert!(sample("accepted") > 0 && sample("accepted").abs_diff(sample("low")) <= 1, "{metrics}");
    assert!(!metrics.contains("somebody"), "no login");
    // What contrib/ asks Prometheus for is there.
    let mut asked = 0;
    for file in ["prometheus-rules.yml", "grafana-pools.json"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contrib").join(file);
        let wanted = std::fs::read_to_string(path).expect("a file of contrib");
        for (at, _) in wanted.match_indices("hashgrind_") {
            let name = wanted[at..].split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().expect("a name");
            assert!(metrics.contains(&format!("# TYPE {name} ")), "{file}: no {name} in {metrics}");
            asked += 1;
        }
    }
    assert!(asked > 15, "{asked}");
}

#[test]
fn a_cut_and_garbage_are_survived() {
    let server = TestPool::start(slow());
    let (address, fault) = proxy(server.address());
    let home = home();
    let mut miner = start(home.path(), &format!("stratum+tcp://{address}"), &[]);
    until_accepted(&mut miner, 5);
    for kind in [Fault::Cut, Fault::Garbage, Fault::Mute] {
        let before = server.counts().accepted;
        *fault.lock().expect("no panic") = kind;
        server.send_job();
        miner.read_for(Duration::from_secs(2));
        *fault.lock().expect("no panic") = Fault::None;
        let mended = Instant::now();
        let accepted = count(&miner, "share_result", "accepted");
        until_accepted(&mut miner, accepted + 3);
        println!("{kind:?}: mended after {:?}", mended.elapsed());
        assert!(server.counts().accepted > before);
    }
    miner.stop();
    assert_accounted(&miner);
    assert!(server.counts().faults.is_empty(), "{:?}", server.counts().faults);
    assert!(count(&miner, "pool_down", "") >= 2 && count(&miner, "pool_up", "") >= 3);
}

#[test]
fn another_pool_takes_over_and_learns_no_login_of_the_first() {
    let (first, second) = (TestPool::start(slow()), TestPool::start(slow()));
    let home = home();
    let (one, two) = (first.url(), second.url());
    let args = ["-o", &one, "-u", "first", "-p", "s3cret-1", "-o", &two, "-u", "second", "--worker", "rig"];
    let mut miner = Miner::start(home.path(), args.iter().chain(&["--threads", "1", "--max-rate", "2MH/s"]));
    until_accepted(&mut miner, 3);
    assert_eq!(first.counts().logins, [("first.rig".to_owned(), "s3cret-1".to_owned())]);
    drop(first);
    let end = Instant::now() + PATIENCE;
    while second.counts().accepted < 3 {
        assert!(Instant::now() < end, "{}", miner.stderr());
        miner.read_for(Duration::from_millis(50));
    }
    miner.stop();
    assert_accounted(&miner);
    assert_eq!(second.counts().logins, [("second.rig".to_owned(), "x".to_owned())]);
    assert!(!miner.stderr().contains("s3cret") && !format!("{:?}", miner.events).contains("s3cret"));
    let pools: HashSet<&str> = miner.events.iter().filter_map(|event| event["pool"].as_str()).collect();
    assert!(pools.iter().all(|pool| !pool.contains('@') && !pool.contains("first")), "{pools:?}");
}

#[test]
fn a_pools_text_is_cleaned() {
    let says = json!({ "id": null, "method": "client.show_message", "params": ["pay \u{1b}[2J\u{202e}now"] });
    let server = TestPool::start(Behaviour { says: vec![format!("{says}\n")], ..slow() });
    let home = home();
    let mut miner = start(home.path(), &server.url(), &[]);
    until_accepted(&mut miner, 1);
    miner.stop();
    let said = miner.stderr();
    assert!(said.contains("says: pay [2Jnow") && !said.contains('\u{1b}') && !said.contains('\u{202e}'), "{said}");
}

#[test]
fn who_is_paid() {
    let server = TestPool::start(slow());
    let url = server.url();
    let user = format!("{PAYS}.rig");
    let paid = mine(&["--pool", &url, "--user", &user, "--require-payout", "--max-blocks", "2"]);
    assert_eq!(paid.status.code(), Some(0), "{}", text(&paid.stderr));
    let before = server.counts().accepted;
    // Another address: a warning, or a refusal where that is wanted.
    let warned = mine(&["--pool", &url, "--user", NOBODY, "--max-blocks", "2"]);
    assert!(text(&warned.stderr).contains(&format!("do not pay the address of --user but {PAYS} 100 %")));
    assert!(server.counts().accepted >= before + 2);
    let before = server.counts().accepted;
    let refused = mine(&["--pool", &url, "--user", NOBODY, "--require-payout"]);
    assert_eq!((refused.status.code(), server.counts().accepted), (Some(10), before), "{}", text(&refused.stderr));
    assert!(text(&refused.stderr).contains("--require-payout"));
    let said = text(&refused.stdout);
    let down = said.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let down: Vec<Value> = down.filter(|event| event["event"] == "pool_down").collect();
    assert_eq!(down.len(), 1, "{down:?}");
    assert_eq!(down[0].get("retry_seconds"), Some(&Value::Null), "it is given up");
}

#[test]
fn mainnet_is_mined_only_when_it_is_asked_for() {
    let server = TestPool::start(Behaviour { bits: "17020684", ..slow() });
    let refused = mine(&["--pool", &server.url(), "--user", "somebody"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("--chain main"), "{}", text(&refused.stderr));
    let home = home();
    let mut miner = start(home.path(), &server.url(), &["--chain", "main"]);
    until_accepted(&mut miner, 1);
    miner.stop();
    let said = miner.stderr();
    assert!(
        said.contains("mines mainnet: a block takes this machine") && said.contains("years on average and pays"),
        "{said}"
    );
    assert_eq!((&summary(&miner)["blocks"], count(&miner, "pool_block", "")), (&json!(0), 0));
    // The other way round.
    let regtest = TestPool::start(slow());
    let refused = mine(&["--pool", &regtest.url(), "--user", "somebody", "--chain", "main"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("is on regtest, not on main"), "{}", text(&refused.stderr));
}

#[test]
fn how_it_ends() {
    let refusing = TestPool::start(Behaviour { refuses_logins: true, ..slow() });
    let ended = mine(&["--pool", &refusing.url(), "--user", "somebody", "--password", ""]);
    assert_eq!(ended.status.code(), Some(5));
    assert!(text(&ended.stderr).contains("refuses the login"), "{}", text(&ended.stderr));
    assert!(!text(&ended.stderr).contains("warning"), "an empty password is no secret");
    let nobody = format!("stratum+tcp://127.0.0.1:{}", hashgrind_testnode::free_port());
    let ended = mine(&["--pool", &nobody, "--time-limit", "1s"]);
    assert_eq!(ended.status.code(), Some(5), "no pool was ever reached");
    let hard = TestPool::start(Behaviour { difficulty: 1e6, ..Behaviour::default() });
    let ended = mine(&["--pool", &hard.url(), "--time-limit", "1s"]);
    assert_eq!(ended.status.code(), Some(1), "no share");
    assert!(
        text(&ended.stderr).contains("on average, and until then nothing is to be seen"),
        "{}",
        text(&ended.stderr)
    );
    let good = TestPool::start(slow());
    let ended = mine(&["--pool", &good.url(), "--time-limit", "3s"]);
    assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
    let home = home();
    let mut miner = start(home.path(), &good.url(), &[]);
    until_accepted(&mut miner, 1);
    assert_eq!(miner.stop().code(), Some(143));
}

/// By TLS with an authority of the pool's own; another authority or another name ends it before a login, as nobody else's word counts.
#[test]
fn a_pool_by_tls() {
    let server = TestPool::start(slow());
    let port = tls_terminator(server.address());
    let url = format!("stratum+ssl://localhost:{port}");
    let authority = |name: &str| tls_file(name).display().to_string();
    for (url, name) in [(&url, "other.pem"), (&format!("stratum+ssl://127.0.0.1:{port}"), "ca.pem")] {
        let ended = mine(&["--pool", url, "--pool-ca", &authority(name)]);
        let said = text(&ended.stderr);
        assert_eq!(ended.status.code(), Some(5), "{url} {name}: {said}");
        assert!(said.contains("its certificate is not accepted"), "{said}");
    }
    assert_eq!(server.counts().logins, []);
    let home = home();
    let mut miner = start(home.path(), &url, &["--pool-ca", &authority("ca.pem")]);
    until_accepted(&mut miner, 5);
    miner.stop();
    assert_accounted(&miner);
    let up = miner.events.iter().find(|event| event["event"] == "pool_up").expect("let in");
    assert_eq!(up["protocol"], "stratum+ssl");
    assert!(server.counts().faults.is_empty(), "{:?}", server.counts().faults);
}

/// Stratum V2, from the handshake to the summary; the pool's own count is the oracle.
#[test]
fn a_pool_of_stratum_v2() {
    let server = V2Pool::start(V2Behaviour { share_bits: 0x1e7f_ffff, ..V2Behaviour::default() });
    let home = home();
    let mut miner = start(home.path(), &server.url(), &[]);
    until_accepted(&mut miner, 20);
    server.send_block();
    let before = count(&miner, "share_result", "accepted");
    until_accepted(&mut miner, before + 20);
    miner.stop();
    assert_accounted(&miner);
    let counts = server.counts();
    assert!(counts.faults.is_empty(), "{:?}", counts.faults);
    assert_eq!(summary(&miner)["shares"]["accepted"], json!(counts.accepted));
    let up = miner.events.iter().find(|event| event["event"] == "pool_up").expect("let in");
    assert_eq!((&up["protocol"], &up["version_mask"]), (&json!("stratum2+tcp"), &json!("0000e000")));
    let job = miner.events.iter().find(|event| event["event"] == "job").expect("a job");
    assert_eq!((&job["height"], &job["pays"]), (&Value::Null, &Value::Null), "header-only jobs do not show it");
    let ratio = summary(&miner)["accepted_over_hashes"]["high95"].as_f64().expect("a number");
    assert!(ratio > 0.7, "{}", summary(&miner));
}

#[test]
fn a_wrong_key_is_refused_before_any_work() {
    let server = V2Pool::start(V2Behaviour::default());
    let ended = mine(&["--pool", &server.url_with_another_key(), "--user", "somebody"]);
    let said = text(&ended.stderr);
    assert_eq!(ended.status.code(), Some(5), "{said}");
    assert!(said.contains("the key in its address is not accepted"), "{said}");
    assert_eq!((server.counts().logins, text(&ended.stdout).contains("\"job\"")), (Vec::new(), false));
}

/// Where a share takes a few hashes, this machine would find them faster than anybody can answer.
#[test]
fn shares_that_are_far_too_easy_flood_nothing() {
    let server = TestPool::start(Behaviour::default());
    let home = home();
    let args = ["--pool", &server.url(), "--user", "somebody", "--threads", "1"];
    let mut miner = Miner::start(home.path(), args);
    until_accepted(&mut miner, 500);
    let status = std::fs::read_to_string(format!("/proc/{}/status", miner.pid())).unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).map(str::trim);
    let resident = resident.and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    assert!(resident.is_none_or(|kilobytes| kilobytes < 200_000), "{resident:?} kB");
    miner.stop();
    assert_accounted(&miner);
    assert!(server.counts().faults.is_empty(), "{:?}", server.counts().faults);
}

#[test]
fn what_is_refused() {
    /// With SRI's key for examples.
    const V2: &str = "stratum2+tcp://127.0.0.1:1/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
    let url = "stratum+tcp://127.0.0.1:3333";
    for (args, says) in [
        (&["--user", "somebody"][..], &["--user", "--pool"][..]),
        (&["--password", "x", "--pool", url], &["--password", "--pool"]),
        (&["--pool", url, "--address", PAYS], &["--pool", "--address"]),
        (&["--pool", url, "--rpc-url", "http://127.0.0.1:1"], &["--pool", "--rpc-url"]),
        (&["--pool", url, "--rpc-user", "a"], &["--pool", "--rpc-user"]),
        (&["-u", "a", "--pool", url], &["--pool", "--rpc-user"]),
        (&["--pool", url, "--datadir", "/"], &["--pool", "--datadir"]),
        (&["--pool", url, "--target-time", "1s"], &["--pool", "--target-time"]),
        (&["--pool", url, "--nbits", "1d00ffff"], &["--pool", "--nbits"]),
        (&["--pool", url, "--poisson"], &["--pool", "--poisson"]),
        (&["--pool", url, "--spool", "a"], &["--pool", "--spool"]),
        (&["--pool", url, "--chain-file", "a"], &["--pool", "--chain-file"]),
        (&["--pool", url, "--coinbase-sig", "a"], &["--pool", "--coinbase-sig"]),
        (&["--pool", "stratum2+tcp://127.0.0.1:3333"], &["public key is missing"]),
        (&["--pool", "stratum2+tcp://127.0.0.1:3333/0123"], &["base58check"]),
        (&["--pool", V2, "--user", PAYS, "--require-payout"], &["--require-payout", "do not show whom a block pays"]),
        (&["--pool", V2, "--suggest-difficulty", "0"], &["--suggest-difficulty 0"]),
        (&["--pool", "http://127.0.0.1:3333"], &["stratum+tcp://"]),
        (&["--pool", url, "--suggest-difficulty", "-1"], &["--suggest-difficulty", "a number above 0"]),
        (&["--pool", url, "--user", "somebody", "--require-payout"], &["--require-payout", "address"]),
        (&["--pool", url, "--max-blocks", "0"], &["--max-blocks"]),
        (&["--worker", "a"], &["--pool"]),
    ] {
        let refused = mine(args);
        let said = text(&refused.stderr);
        assert_eq!(refused.status.code(), Some(2), "{args:?}: {said}");
        assert!(says.iter().all(|part| said.contains(part)), "{args:?}: {said}");
    }
    let refused = mine(&["--pool", "stratum+tcp://somebody:s3cret@127.0.0.1:3333"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(!text(&refused.stderr).contains("s3cret") && text(&refused.stderr).contains("--password"));
    let refused = mine(&["--pool", url, "--pool-ca", "no/such/file"]);
    assert_eq!(refused.status.code(), Some(9), "{}", text(&refused.stderr));
    assert!(text(&refused.stderr).contains("--pool-ca"));
}
