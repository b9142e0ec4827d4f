//! Two measurements against what comes with the node, run by `scripts/rate-vs-node` and not by `cargo test`: they take a
//! quiet machine and a release build.

#[path = "common/bare_miner.rs"]
mod bare_miner;
#[path = "common/node.rs"]
mod node;
#[path = "common/proxy.rs"]
#[allow(dead_code)]
mod proxy;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use bare_miner::BareMiner;
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

/// Three rounds of 300 blocks each on one regtest node: the whole run of our program, start included; a client that does
/// the same calls and nothing else, which is as fast as mining over RPC can be; and the node's own `generatetoaddress`,
/// which needs no exchange between two blocks.
#[test]
#[ignore = "a measurement: scripts/rate-vs-node"]
fn blocks_against_generatetoaddress() {
    let Some(node) = node::regtest("rate: blocks", &[]) else { return };
    let cookie = std::fs::read_to_string(&node.params.cookie_file).expect("a cookie");
    let login = format!("Basic {}", BASE64_STANDARD.encode(cookie));
    let home = tempfile::tempdir().expect("a home folder");
    let timed = |work: &mut dyn FnMut()| {
        let began = Instant::now();
        work();
        300.0 / began.elapsed().as_secs_f64()
    };
    let (mut of_the_node, mut of_the_calls) = (Vec::new(), Vec::new());
    for round in 1..=3 {
        let ours = timed(&mut || {
            let output = hashgrind()
                .env("HOME", home.path())
                .args(["mine", "--no-gpu", "--json", "--max-blocks", "300", "--address", ADDRESS])
                .args(["--rpc-url", &node.rpc_url(), "--rpc-cookie-file"])
                .arg(&node.params.cookie_file)
                // Nobody reads along: that would take a share of the machine.
                .stdout(Stdio::null())
                .output()
                .expect("hashgrind starts");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        });
        let mut bare = BareMiner::connect(node.params.rpc_socket.port(), login.clone());
        let calls = timed(&mut || bare.mine(300));
        let theirs = timed(&mut || {
            node::call(&node, "generatetoaddress", json!([300, ADDRESS]));
        });
        assert_eq!(node::call(&node, "getblockcount", json!([])), json!(900 * round));
        println!(
            "round {round}: hashgrind {ours:.0} blocks/s, the calls alone {calls:.0}, generatetoaddress {theirs:.0}: {:.2} of \
             the node, {:.2} of the calls",
            ours / theirs,
            ours / calls
        );
        of_the_node.push(ours / theirs);
        of_the_calls.push(ours / calls);
    }
    of_the_node.sort_by(f64::total_cmp);
    of_the_calls.sort_by(f64::total_cmp);
    println!("median {:.2} of the node (0.5 is wanted), {:.2} of the calls", of_the_node[1], of_the_calls[1]);
    assert!(of_the_node[1] >= 0.5, "{of_the_node:?}");
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
