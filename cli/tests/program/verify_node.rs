//! `hashgrind verify` against a real node: generated regtest chains with one rule broken each, given to the node by
//! `submitheader`. The verdict must be the same, and so must the rule.

use crate::common::node;
use crate::common::program::Random;
use std::io::Write;
use std::process::{Command, Stdio};

use hashgrind_testnode::BareNode;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The clock of both: far from any real one.
const NOW: u32 = 1_750_000_000;
const LIMIT: u32 = 0x207f_ffff;

#[derive(Clone, Copy, Debug)]
struct Header {
    version: i32,
    previous: [u8; 32],
    time: u32,
    bits: u32,
    /// Whether the hash shall be at most regtest's target.
    solved: bool,
}

impl Header {
    fn after(previous: &[u8; 80], time: u32) -> Self {
        Self { version: 4, previous: hash(previous), time, bits: LIMIT, solved: true }
    }

    /// The first nonce that makes it solved, or unsolved.
    fn bytes(self) -> [u8; 80] {
        let mut bytes = [0; 80];
        bytes[..4].copy_from_slice(&self.version.to_le_bytes());
        bytes[4..36].copy_from_slice(&self.previous);
        bytes[36..68].fill(7);
        bytes[68..72].copy_from_slice(&self.time.to_le_bytes());
        bytes[72..76].copy_from_slice(&self.bits.to_le_bytes());
        let solves = |nonce: &u32| {
            bytes[76..].copy_from_slice(&nonce.to_le_bytes());
            (hash(&bytes)[31] < 0x7f) == self.solved
        };
        (0u32..).find(solves).expect("half of all nonces do");
        bytes
    }
}

fn hash(header: &[u8]) -> [u8; 32] {
    Sha256::digest(Sha256::digest(header)).into()
}

fn median(chain: &[[u8; 80]]) -> u32 {
    let mut times: Vec<u32> = chain.iter().rev().take(11).map(time).collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn time(header: &[u8; 80]) -> u32 {
    u32::from_le_bytes(header[68..72].try_into().expect("four bytes"))
}

/// Gives the header to the node: its reject code without what it says in brackets, or `None` where it takes it.
fn submit(node: &BareNode, header: &[u8; 80]) -> Option<String> {
    match node.try_call("submitheader", &[hex::encode(header).into()]) {
        Ok(answer) => {
            assert_eq!(answer, Value::Null);
            None
        }
        Err(error) => {
            if error.contains("Must submit previous header") {
                return Some("prev-blk-not-found".to_owned());
            }
            let codes = ["high-hash", "bad-diffbits", "time-too-old", "time-too-new", "bad-version"];
            let named = codes.into_iter().filter(|code| error.contains(code)).collect::<Vec<_>>();
            assert_eq!(named.len(), 1, "a reject code that is not known here: {error}");
            Some(named[0].to_owned())
        }
    }
}

/// Whether `verify` takes the chain, and if not, the reason and the height.
fn verify(chain: &[[u8; 80]]) -> Option<(String, u64)> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hashgrind"))
        .args(["verify", "--json", "--chain", "regtest", "--clock", &NOW.to_string(), "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("hashgrind starts");
    // It may have seen enough and be gone before all is written.
    let _ = child.stdin.take().expect("piped").write_all(chain.as_flattened());
    let output = child.wait_with_output().expect("hashgrind ends");
    let record: Value = serde_json::from_slice(&output.stdout).expect("one object");
    assert_eq!(output.status.code(), Some(i32::from(record["ok"] != true)));
    let failure = &record["failure"];
    (record["ok"] != true).then(|| {
        (failure["reason"].as_str().expect("a reason").to_owned(), failure["height"].as_u64().expect("a height"))
    })
}

#[test]
fn a_node_refuses_the_same_headers_for_the_same_rule() {
    let Some(node) = node::regtest("a_node_refuses_the_same_headers_for_the_same_rule", &[]) else { return };
    node::call(&node, "setmocktime", json!([NOW]));
    let mut random = Random(20_261_128);

    // The prefix that all share. Its times go up and down, so that the median is neither the last nor the highest.
    let genesis = node::call(&node, "getblockheader", json!([node::call(&node, "getblockhash", json!([0])), false]));
    let genesis = hex::decode(genesis.as_str().expect("hex")).expect("hex");
    let mut prefix: Vec<[u8; 80]> = vec![genesis.try_into().expect("80 bytes")];
    for height in 1..40u32 {
        let lowest = (median(&prefix) + 1).max(NOW - 40_000 + 900 * height);
        let header = Header::after(&prefix[height as usize - 1], lowest + random.below(3000) as u32).bytes();
        assert_eq!(submit(&node, &header), None, "the prefix is valid");
        prefix.push(header);
    }
    assert_eq!(verify(&prefix), None);

    // No negative ones: in Knots the top bit marks a longer header, so that it can't even read those.
    let versions = [0, 1, 2, 3, 4, 5, 0x2000_0000, 0x3fff_ffff, i32::MAX];
    let bits = [
        LIMIT,
        LIMIT - 1,
        0x207f_ff7f,
        0x1f7f_ffff,
        0x1d00_ffff,
        0,
        0x2080_0000,
        0x207f_0000,
        0x2100_7fff,
        0x2100_8000,
        0xff7f_ffff,
        0x0492_3456,
    ];
    let mut seen = std::collections::BTreeMap::<String, usize>::new();
    let mut cases = 0;
    while cases < 260 {
        let height = 1 + random.below(prefix.len() as u64) as usize;
        let mut chain = prefix[..height].to_vec();
        let middle = median(&chain);
        let mut header = Header::after(&chain[height - 1], (middle + 1).max(time(&chain[height - 1])));
        // One rule, and now and then a second one: then the first in the node's order counts.
        for _ in 0..1 + random.below(5) / 4 {
            match random.below(5) {
                0 => header.version = versions[random.below(9) as usize],
                1 => header.time = [middle - 1, middle, middle + 1, 0, 1][random.below(5) as usize],
                2 => header.time = [NOW, NOW + 7199, NOW + 7200, NOW + 7201, u32::MAX][random.below(5) as usize],
                3 => header.bits = bits[random.below(12) as usize],
                _ if random.below(2) == 0 => header.solved = false,
                _ => header.previous[random.below(32) as usize] ^= 1 << random.below(8),
            }
        }
        let header = header.bytes();
        let expected = submit(&node, &header);
        chain.push(header);
        // What follows changes nothing; it may be broken in its own way.
        if random.below(2) == 0 {
            chain.push(Header { version: 1, ..Header::after(&header, NOW) }.bytes());
        }
        let found = verify(&chain);
        let height = height as u64;
        match (&expected, &found) {
            // The one that was added behind is refused for its version.
            (None, Some((reason, at))) => {
                assert!(
                    chain.len() as u64 == height + 2 && (*at, reason.as_str()) == (height + 1, "bad-version"),
                    "{found:?}"
                );
            }
            (None, None) => assert_eq!(chain.len() as u64, height + 1),
            (Some(code), _) => assert_eq!(found, Some((code.clone(), height)), "case {cases}: {}", hex::encode(header)),
        }
        *seen.entry(expected.unwrap_or_else(|| "taken".to_owned())).or_default() += 1;
        cases += 1;
    }
    println!("{cases} chains: {seen:?}");
    assert_eq!(seen.len(), 7, "every rule, and some that keep all: {seen:?}");
    assert!(seen.values().all(|count| *count >= 8), "{seen:?}");
}
