//! Two measurements against what comes with the node, run by `scripts/rate-vs-node` and not by `cargo test`: they take a
//! quiet machine and a release build.

use crate::common::node::{self, BareNode};
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::bare_miner::BareMiner;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bitcoin::block::Header;
use bitcoin::consensus::deserialize;
use serde_json::json;

const ADDRESS: &str = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080";

fn hashgrind() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    command.stdin(Stdio::null());
    command
}

/// Seven alternating pairs of 300 blocks on one regtest node: the whole run of our program, start included, against the
/// node's own `generatetoaddress`, which needs no exchange between two blocks. Then the same on a new node with a client
/// that makes the same calls and nothing else, which is about as fast as mining over RPC can be, and with one that has each
/// block on the disk before it submits it.
#[test]
#[ignore = "a measurement: scripts/rate-vs-node"]
fn blocks_against_generatetoaddress() {
    let home = tempfile::tempdir().expect("a home folder");
    let ours = pairs("hashgrind", &mut |node| {
        let output = hashgrind()
            .env("HOME", home.path())
            .args(["mine", "--no-gpu", "--json", "--max-blocks", "300", "--address", ADDRESS])
            .args(["--rpc-url", &node.url(), "--rpc-cookie-file"])
            .arg(node.cookie())
            // Nobody reads along: that would take a share of the machine.
            .stdout(Stdio::null())
            .output()
            .expect("hashgrind starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    });
    let bare = |node: &BareNode, file: Option<&File>| {
        let cookie = std::fs::read_to_string(node.cookie()).expect("a cookie");
        let login = format!("Basic {}", BASE64_STANDARD.encode(cookie));
        BareMiner::connect(node.port(), login).mine(300, file);
    };
    let calls = pairs("the calls alone", &mut |node| bare(node, None));
    let file = File::create(home.path().join("blocks")).expect("a file");
    let on_disk = pairs("the calls and the disk", &mut |node| bare(node, Some(&file)));
    let (Some(ours), Some(calls), Some(on_disk)) = (ours, calls, on_disk) else { return };
    println!(
        "median ratio {ours:.2} (at least 0.52 is wanted), of the calls alone {calls:.2}, of the calls and the disk {on_disk:.2}"
    );
    assert!(ours >= 0.52, "{ours}");
}

/// The median of seven ratios: blocks a second by `mine`, 300 at once, to those of the node itself.
fn pairs(name: &str, mine: &mut dyn FnMut(&BareNode)) -> Option<f64> {
    let node = node::regtest("rate: blocks", &[])?;
    let rate = |began: Instant| 300.0 / began.elapsed().as_secs_f64();
    let mut ratios = Vec::new();
    for pair in 1..=7 {
        let began = Instant::now();
        mine(&node);
        let mined = rate(began);
        let began = Instant::now();
        node::call(&node, "generatetoaddress", json!([300, ADDRESS]));
        let generated = rate(began);
        assert_eq!(node::call(&node, "getblockcount", json!([])), json!(600 * pair));
        let ratio = mined / generated;
        println!(
            "pair {pair}: {name} {mined:.0} blocks/s, generatetoaddress {generated:.0} blocks/s, ratio {ratio:.2}"
        );
        ratios.push(ratio);
    }
    ratios.sort_by(f64::total_cmp);
    Some(ratios[3])
}

/// 20 headers at signet's minimum difficulty, `bitcoin-util grind` and ours in turn; every answer is checked.
#[test]
#[ignore = "a measurement: scripts/rate-vs-node"]
fn headers_against_bitcoin_util() {
    let Some(exe) = node::bitcoind("rate: grind") else { return };
    let util = node::beside(Path::new(&exe), "bitcoin-util").expect("bitcoin-util lies beside bitcoind");
    let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
    for index in 0..20u32 {
        let middle = format!("{index:08x}").repeat(16);
        let header = format!("00000020{middle}29ab5f49ae77031e00000000");
        for (command, total) in [(hashgrind(), &mut ours), (Command::new(&util), &mut theirs)] {
            let mut command = command;
            let began = Instant::now();
            let output = command.args(["grind", &header]).stdin(Stdio::null()).output().expect("it starts");
            *total += began.elapsed();
            assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
            let line = String::from_utf8(output.stdout).expect("text");
            let solved = line.strip_suffix('\n').expect("one line");
            assert_eq!(solved[..152], header[..152], "only the nonce changes");
            let solved: Header = deserialize(&hex::decode(solved).expect("hex")).expect("80 bytes");
            assert!(solved.validate_pow(solved.target()).is_ok(), "{command:?}");
        }
    }
    let ratio = theirs.as_secs_f64() / ours.as_secs_f64();
    println!(
        "20 headers at 1e0377ae: hashgrind {:.1} s, bitcoin-util {:.1} s: {ratio:.1} times as fast (10 is wanted)",
        ours.as_secs_f64(),
        theirs.as_secs_f64()
    );
    assert!(ratio >= 10.0, "{ratio}");
}
