//! The commands of figures against a real node: headers by height, pools by coinbase tag.

use std::process::Command;

use crate::common::node;
use serde_json::{Value, json};

#[test]
fn headers_and_coinbase_tags_come_from_a_node() {
    let Some(node) = node::regtest("headers_and_coinbase_tags_come_from_a_node", &[]) else { return };
    let url = node.url();
    let cookie = node.datadir().join("regtest/.cookie").display().to_string();
    let address = node::call(&node, "getnewaddress", json!([])).as_str().expect("text").to_owned();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
        command.args(args).args(["--rpc-url", &url, "--rpc-cookie-file", &cookie, "--json"]);
        let output = command.output().expect("the program starts");
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), String::from_utf8(output.stdout).expect("text"), error)
    };
    let mine = |tag: &str, blocks: &str| {
        let sig = format!("--coinbase-sig={tag}");
        let (code, _, error) =
            run(&["mine", "--chain", "regtest", "--address", &address, "--max-blocks", blocks, "--no-gpu", &sig]);
        assert_eq!(code, Some(0), "{error}");
    };
    node::call(&node, "generatetoaddress", json!([1, address]));
    let (code, out, error) = run(&["concentration", "--blocks", "5"]);
    assert_eq!(code, Some(0), "{error}");
    let group = serde_json::from_str::<Value>(&out).expect("JSON")["groups"][0].clone();
    assert_eq!(group["unknown_percent"], 100.0, "the node's own block has no tag: {group}");

    mine("/ViaBTC/", "2");
    mine("/AntPool/", "1");
    let (code, out, error) = run(&["concentration", "--blocks", "3"]);
    assert_eq!(code, Some(0), "{error}");
    let group = serde_json::from_str::<Value>(&out).expect("JSON")["groups"][0].clone();
    assert_eq!(group["nakamoto"], 1, "{group}");
    assert_eq!(group["shares"][0]["name"], "ViaBTC");
    let hhi = group["hhi"].as_f64().expect("a number");
    assert!((hhi - (200f64 / 3.0).powi(2) - (100f64 / 3.0).powi(2)).abs() < 1e-6, "{hhi}");

    let (code, out, error) = run(&["explain", "4", "--nonces", "0"]);
    assert_eq!(code, Some(0), "{error}");
    let shown: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(shown["hash"], node::call(&node, "getblockhash", json!([4])), "the node's own hash");
    assert_eq!(shown["meets_target"], true);
    let (code, _, error) = run(&["explain", "99"]);
    assert_eq!(code, Some(2), "the chain has no block 99: {error}");
}
