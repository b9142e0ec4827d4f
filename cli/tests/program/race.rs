//! `hashgrind race` from outside: its events, its chain, its shares, the form of what it prints. The oracle for blocks is
//! the `bitcoin` crate, for shares the normal law.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use assert_cmd::Command;
use bitcoin::consensus::Decodable;
use bitcoin::{Block, CompactTarget, Target};
use serde_json::Value;

/// 4.4 standard deviations: less than one try in 100,000 lies outside.
const BAND: f64 = 4.4;

/// One race at a time: they have the same cores.
static TRACK: Mutex<()> = Mutex::new(());

fn race(args: &[&str]) -> Vec<u8> {
    let _track = TRACK.lock().unwrap_or_else(PoisonError::into_inner);
    let output = Command::cargo_bin("hashgrind")
        .expect("the program is built")
        .args(["race", "--no-gpu", "--seed", "7"])
        .args(args)
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn shares_follow_the_work_and_the_chain_says_what_was_simulated() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("race.dat");
    let path = file.to_str().expect("a name in UTF-8");
    let sims = "Radeon HD 6950,Antminer S9";
    let stdout =
        race(&["--json", "--stage", "1500ms", "--block-time", "40ms", "--simulated", sims, "--chain-file", path]);
    let events: Vec<Value> = stdout
        .split(|&b| b == b'\n')
        .filter(|l| !l.is_empty())
        .map(|l| serde_json::from_slice(l).expect("JSON"))
        .collect();
    assert!(events.iter().all(|event| event["schema_version"] == 1));
    let of = |kind: &str| events.iter().filter(|event| event["event"] == kind).collect::<Vec<_>>();

    let stages = of("stage");
    assert_eq!(stages.len(), 5, "three of this machine, two simulated");
    for stage in &stages {
        let rows = stage["participants"].as_array().expect("rows");
        let number = |row: &Value, field: &str| row[field].as_f64().expect("a number");
        let work: f64 = rows.iter().map(|row| number(row, "stage_hashes")).sum();
        let blocks: f64 = rows.iter().map(|row| number(row, "stage_blocks")).sum();
        for row in rows {
            let p = number(row, "stage_hashes") / work;
            let deviation = (blocks * p * (1.0 - p)).sqrt();
            let off = (number(row, "stage_blocks") - blocks * p).abs();
            assert!(off <= BAND * deviation + 1.0, "{}: {off:.1} blocks off in {stage}", row["name"]);
        }
    }
    // An S9 is a hundred thousand processors: nobody else has anything left.
    let last = stages[4]["participants"].as_array().expect("rows");
    assert!(last[4]["last_share"].as_f64().expect("a share") > 0.95, "{last:?}");
    assert!(last[0]["joules"].is_null(), "unknown is not zero");
    assert!(last[4]["joules"].as_f64().expect("the table has its power") > 1300.0);
    assert!(stages[4]["hashes_a_block"].as_f64() > stages[3]["hashes_a_block"].as_f64().map(|hashes| hashes * 1e3));

    // The chain: regtest's rules hold, real blocks meet the race's target, simulated ones say what they are.
    let announced: HashMap<String, &Value> =
        of("block").into_iter().map(|event| (event["hash"].as_str().expect("a hash").to_owned(), event)).collect();
    let bytes = std::fs::read(&file).expect("the chain file");
    let (mut rest, mut simulated, mut real) = (&bytes[..], 0, 0);
    while !rest.is_empty() {
        rest = &rest[8..];
        let block = Block::consensus_decode(&mut rest).expect("a block");
        let Some(event) = announced.get(&block.block_hash().to_string()) else {
            assert_eq!(simulated + real, 0, "only the genesis block was not announced");
            continue;
        };
        let claimed = u32::from_str_radix(event["local_bits"].as_str().expect("bits"), 16).expect("hexadecimal");
        let text = String::from_utf8_lossy(block.txdata[0].input[0].script_sig.as_bytes()).into_owned();
        if event["simulated"] == true {
            let name = event["name"].as_str().expect("a name");
            assert!(text.contains(&format!("sim:{name}:{claimed:08x}")), "{text}");
            simulated += 1;
        } else {
            assert!(!text.contains("sim:") && text.contains(&format!("/hashgrind:{claimed:08x}/race:")), "{text}");
            let target = Target::from_compact(CompactTarget::from_consensus(claimed));
            assert!(target.is_met_by(block.block_hash()), "hashed for real: {event}");
            real += 1;
        }
    }
    assert_eq!(simulated + real, announced.len());
    assert!(simulated > 20 && real > 20, "{simulated} simulated, {real} real");
    let chain = |args: &[&str]| {
        let mut command = Command::cargo_bin("hashgrind").expect("built");
        command.arg("chain").args(args).args(["--chain-file", path]).output().expect("it runs")
    };
    assert!(chain(&["verify"]).status.success());
    let shown: Value = serde_json::from_slice(&chain(&["show", "--json"]).stdout).expect("JSON");
    for block in shown["blocks"].as_array().expect("blocks").iter().skip(1) {
        let event = announced[block["hash"].as_str().expect("a hash")];
        let named = if event["simulated"] == true { event["name"].clone() } else { Value::Null };
        assert_eq!(block["simulated"], named);
    }
    let lines = String::from_utf8(chain(&["show"]).stdout).expect("UTF-8");
    assert_eq!(lines.lines().filter(|line| line.ends_with("(simulated)")).count(), simulated);
}

#[test]
fn the_show_fits_a_small_terminal_and_never_hides_a_simulation() {
    let text = String::from_utf8(race(&["--stage", "300ms", "--block-time", "20ms"])).expect("UTF-8");
    assert!(text.lines().count() <= 23, "a prompt needs a line too:\n{text}");
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{line}");
        let simulated = ["Radeon HD 6950", "ModMiner", "Antminer"].iter().any(|name| line.contains(name));
        assert_eq!(simulated, line.contains("(simulated)"), "{line}");
    }
    assert_eq!(text.matches("Antminer S9 (simulated)").count(), 2, "its stage and its row:\n{text}");
}

#[test]
fn the_processors_energy_is_split_among_its_threads() {
    let power = ["--power", "30W", "--power-source", "wall-meter"];
    let flags = ["--json", "--stage", "500ms", "--block-time", "20ms", "--simulated", "", "--threads", "2"];
    let stdout = race(&[&flags[..], &power].concat());
    let events = stdout.split(|&b| b == b'\n').filter(|l| !l.is_empty());
    let events: Vec<Value> = events.map(|line| serde_json::from_slice(line).expect("JSON")).collect();
    let summary = events.iter().find(|event| event["event"] == "summary").expect("a summary");
    let rows = summary["participants"].as_array().expect("rows");
    let joules: Vec<f64> = rows.iter().map(|row| row["joules"].as_f64().expect("known")).collect();
    // One thread alone, then beside another, then beside three: 15 + 7.5 + 3.75 joules at 30 W and half a second each.
    let seconds = summary["seconds"].as_f64().expect("seconds");
    let expected = [1.0 + 0.5 + 0.25, 0.5 + 0.25, 0.5].map(|part| part * 30.0 * seconds / 3.0);
    for (joules, expected) in joules.iter().zip(expected) {
        assert!((joules / expected - 1.0).abs() < 0.25, "{joules} for {expected} in {rows:?}");
    }
}

#[test]
fn an_unknown_machine_is_named_with_those_there_are() {
    let mut command = Command::cargo_bin("hashgrind").expect("built");
    let output = command.args(["race", "--simulated", "Antminer X"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("Antminer X") && stderr.contains("Antminer S9"), "{stderr}");
}
