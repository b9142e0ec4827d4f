//! The practice chain from outside: `mine` and `chain` as a user runs them, with everything that can be wrong with a file.
//! The oracle is the `bitcoin` crate; files that a real node loads are tested where the file is written.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use bitcoin::consensus::deserialize;
use bitcoin::{Block, CompactTarget, Target};
use serde_json::Value;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_hashgrind");

/// Runs the program in a folder, without a GPU where it mines.
fn hashgrind(folder: &Path, args: &[&str]) -> Output {
    command(folder, args).output().expect("the program starts")
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.current_dir(folder).args(args).stdin(Stdio::null());
    if args[0] == "mine" {
        command.arg("--no-gpu");
    }
    command
}

fn mine(folder: &Path, blocks: u32) -> Output {
    let blocks = blocks.to_string();
    hashgrind(folder, &["mine", "--chain-file", "chain.dat", "--target-time", "0", "--max-blocks", &blocks])
}

/// A folder whose file `chain.dat` holds the genesis block and three more.
fn three_blocks() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mined = mine(folder.path(), 3);
    assert_eq!(mined.status.code(), Some(0), "{}", stderr(&mined));
    folder
}

fn show(folder: &Path) -> Value {
    let shown = hashgrind(folder, &["chain", "show", "--chain-file", "chain.dat", "--json"]);
    assert_eq!(shown.status.code(), Some(0), "{}", stderr(&shown));
    serde_json::from_slice(&shown.stdout).expect("one JSON object")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A refusal: the exit code, a sentence with these parts, no panic, and the file as it was.
fn refused(folder: &Path, args: &[&str], code: i32, parts: &[&str]) {
    let file = folder.join("chain.dat");
    let before = fs::read(&file).ok();
    let output = hashgrind(folder, args);
    let text = stderr(&output);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
    for part in parts {
        assert!(text.contains(part), "{args:?}: no {part:?} in {text}");
    }
    assert!(!text.contains("panicked"), "{text}");
    assert_eq!(fs::read(&file).ok(), before, "{args:?} changed the file");
}

#[test]
fn a_newcomer_mines_three_blocks_and_goes_on_at_height_four() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["mine", "--chain-file", "chain.dat", "--target-time", "50ms", "--max-blocks", "3", "--json"];
    for (first, last) in [(1, 3), (4, 6)] {
        let mined = hashgrind(folder.path(), &args);
        assert_eq!(mined.status.code(), Some(0), "{}", stderr(&mined));
        let events: Vec<Value> =
            mined.stdout.split(|&b| b == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
        let heights: Vec<u64> =
            events.iter().filter(|e| e["event"] == "accepted").map(|e| e["height"].as_u64().unwrap()).collect();
        assert_eq!(heights, (first..=last).collect::<Vec<u64>>());
    }
    let shown = show(folder.path());
    assert_eq!((&shown["height"], shown["blocks"].as_array().unwrap().len()), (&6.into(), 7));
    assert_eq!(shown["tip"], shown["blocks"][6]["hash"]);

    // Every block met its local target: by the block's own bytes, with another implementation.
    let export = ["chain", "export", "--chain-file", "chain.dat", "--format", "hex", "-o", "-"];
    let exported = hashgrind(folder.path(), &export);
    let lines: Vec<&str> = std::str::from_utf8(&exported.stdout).unwrap().lines().collect();
    assert_eq!(lines.len(), 7);
    for (line, entry) in lines.iter().zip(shown["blocks"].as_array().unwrap()) {
        let block: Block = deserialize(&hex::decode(line).unwrap()).unwrap();
        assert_eq!(entry["hash"], block.block_hash().to_string());
        assert_eq!(entry["time"], block.header.time);
        assert_eq!(entry["nonce"], block.header.nonce);
        assert_eq!(entry["txs"], block.txdata.len());
        assert_eq!(entry["value_sat"], block.txdata[0].output[0].value.to_sat());
        assert_eq!(entry["bits"], format!("{:08x}", block.header.bits.to_consensus()));
        let local = entry["local_bits"].as_str().unwrap();
        let target = Target::from_compact(CompactTarget::from_unprefixed_hex(local).unwrap());
        assert!(target.is_met_by(block.block_hash()), "{entry}");
        if entry["height"] != 0 {
            // Stricter than the header asks for, and named in the coinbase's own bytes.
            assert!(target < block.header.target(), "{entry}");
            assert!(line.contains(&hex::encode(local)), "the coinbase names {local}");
        }
    }
}

#[test]
fn export_gives_the_same_blocks_in_three_forms() {
    let folder = three_blocks();
    let at = folder.path();
    let export = |format: &str, out: &str| {
        let args = ["chain", "export", "--chain-file", "chain.dat", "--format", format, "-o", out];
        let output = hashgrind(at, &args);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        if out == "-" { output.stdout } else { fs::read(at.join(out)).unwrap() }
    };
    let file = fs::read(at.join("chain.dat")).unwrap();
    for out in ["out", "-"] {
        assert_eq!(export("blk", out), file);
        let hex_lines = String::from_utf8(export("hex", out)).unwrap();
        let blocks: Vec<Vec<u8>> = hex_lines.lines().map(|line| hex::decode(line).unwrap()).collect();
        let headers: Vec<u8> = blocks.iter().flat_map(|block| block[..80].to_vec()).collect();
        assert_eq!(export("headers", out), headers);
        let records: Vec<u8> = blocks
            .iter()
            .flat_map(|block| [&[0xfa, 0xbf, 0xb5, 0xda], &(block.len() as u32).to_le_bytes()[..], block].concat())
            .collect();
        assert_eq!(records, file);
    }
    let to = |out: &'static str| ["chain", "export", "--chain-file", "chain.dat", "--format", "hex", "-o", out];
    refused(at, &to("./chain.dat"), 2, &["own file"]);
    refused(at, &to("no/such/folder"), 9, &["can't write", "-o"]);
    #[cfg(target_os = "linux")]
    refused(at, &to("/dev/full"), 9, &["can't write /dev/full"]);
    let both = ["chain", "export", "--chain-file", "chain.dat", "--format", "hex", "-o", "-", "--json"];
    refused(at, &both, 2, &["standard output"]);
}

#[test]
fn a_torn_tail_is_reported_by_show_and_cut_by_mine() {
    let folder = three_blocks();
    let at = folder.path();
    let file = at.join("chain.dat");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() - 10]).unwrap();

    let shown = hashgrind(at, &["chain", "show", "--chain-file", "chain.dat"]);
    assert_eq!(shown.status.code(), Some(0));
    assert!(stderr(&shown).contains("unfinished block"), "{}", stderr(&shown));
    assert_eq!(show(at)["height"], 2);
    assert!(show(at)["torn_bytes"].as_u64().unwrap() > 100);
    assert_eq!(fs::read(&file).unwrap().len(), whole.len() - 10, "show changes nothing");

    let mined = mine(at, 1);
    assert_eq!(mined.status.code(), Some(0));
    assert!(stderr(&mined).contains("cut off"), "{}", stderr(&mined));
    assert_eq!((&show(at)["height"], &show(at)["torn_bytes"]), (&3.into(), &0.into()));
}

#[test]
fn damage_in_the_middle_is_refused_with_offset_and_height() {
    let folder = three_blocks();
    let at = folder.path();
    let file = at.join("chain.dat");
    let mut bytes = fs::read(&file).unwrap();
    let second = 293; // behind the genesis block's record
    bytes[second + 8 + 120] ^= 1;
    fs::write(&file, &bytes).unwrap();
    let parts = ["damaged at offset 293", "height 1", "first 293 bytes", "--chain-file"];
    for args in [
        &["mine", "--chain-file", "chain.dat", "--max-blocks", "1"][..],
        &["chain", "show", "--chain-file", "chain.dat"],
        &["chain", "verify", "--chain-file", "chain.dat"],
        &["chain", "export", "--chain-file", "chain.dat", "-o", "-", "--format", "hex"],
    ] {
        refused(at, args, 9, &parts);
    }
    let verified = hashgrind(at, &["chain", "verify", "--chain-file", "chain.dat", "--json"]);
    let verified: Value = serde_json::from_slice(&verified.stdout).unwrap();
    assert_eq!((&verified["ok"], &verified["failure"]["offset"]), (&false.into(), &293.into()));
}

#[test]
fn places_that_hold_no_chain_are_refused() {
    let folder = three_blocks();
    let at = folder.path();
    let mine_on = |file: &'static str| ["mine", "--chain-file", file, "--max-blocks", "1"];
    let show_of = |file: &'static str| ["chain", "show", "--chain-file", file];
    fs::write(at.join("letter.txt"), "a letter to my aunt, of some length").unwrap();
    fs::write(at.join("main.dat"), [0xf9, 0xbe, 0xb4, 0xd9, 0x1d, 1, 0, 0]).unwrap();
    for (file, part) in [(".", "a folder"), ("letter.txt", "no practice chain"), ("main.dat", "mainnet")] {
        refused(at, &mine_on(file), 9, &[part, "--chain-file"]);
        refused(at, &show_of(file), 9, &[part, "--chain-file"]);
    }
    refused(at, &show_of("none.dat"), 9, &["there is no practice chain", "mining makes one"]);
    refused(at, &mine_on("letter.txt/chain.dat"), 9, &["can't open", "--chain-file"]);
    #[cfg(unix)]
    for device in ["/dev/full", "/dev/zero"] {
        refused(at, &["mine", "--chain-file", device, "--max-blocks", "1"], 9, &["a device"]);
    }
}

#[cfg(unix)]
#[test]
fn without_a_home_the_file_must_be_named() {
    let folder = tempfile::tempdir().unwrap();
    for home in [None, Some("")] {
        for args in [&["mine", "--max-blocks", "1"][..], &["chain", "show"]] {
            let mut command = command(folder.path(), args);
            command.env_remove("HOME").env_remove("XDG_DATA_HOME").envs(home.map(|home| ("HOME", home)));
            let output = command.output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{args:?}: {}", stderr(&output));
            assert!(stderr(&output).contains("--chain-file"), "{}", stderr(&output));
        }
    }
    // With a home the file lies where the system keeps a user's data.
    let mut command = command(folder.path(), &["mine", "--max-blocks", "1", "--target-time", "0"]);
    let output = command.env("HOME", folder.path()).env_remove("XDG_DATA_HOME").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let place = if cfg!(target_os = "macos") { "Library/Application Support" } else { ".local/share" };
    assert!(folder.path().join(place).join("hashgrind/practice.dat").is_file());
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_refused_even_for_the_superuser() {
    use std::os::unix::fs::PermissionsExt;
    let folder = three_blocks();
    let file = folder.path().join("chain.dat");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    refused(folder.path(), &["mine", "--chain-file", "chain.dat", "--max-blocks", "1"], 9, &["--chain-file"]);
    assert_eq!(show(folder.path())["height"], 3);
}

#[test]
fn one_miner_at_a_time_while_others_look_on() {
    let folder = three_blocks();
    let args = ["mine", "--chain-file", "chain.dat", "--target-time", "60s", "--json"];
    let mut first = command(folder.path(), &args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(first.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains("\"start\""), "{line}");
    refused(folder.path(), &args, 9, &["in use", "--chain-file"]);
    assert!(show(folder.path())["height"].as_u64() >= Some(3));
    first.kill().unwrap();
    first.wait().unwrap();
    assert_eq!(mine(folder.path(), 1).status.code(), Some(0), "the lock ends with its process");
}

/// A limit on the size of files makes a write fail in the middle of a record, as a full disk does.
#[cfg(unix)]
#[test]
fn a_write_that_fails_half_way_is_undone() {
    let folder = three_blocks();
    let file = folder.path().join("chain.dat");
    // `ulimit -f` counts in units of 512 or 1,024 bytes; 4 of them end within the next few blocks. The signal that would
    // kill the program is ignored, so that it sees the error.
    let script = format!(
        "trap '' XFSZ; ulimit -f 4; exec {PROGRAM} mine --no-gpu --chain-file chain.dat --target-time 0 --max-blocks 100"
    );
    let output = Command::new("sh").arg("-c").arg(script).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(9), "{}", stderr(&output));
    assert!(stderr(&output).contains("can't write to the practice chain"), "{}", stderr(&output));
    let shown = show(folder.path());
    assert_eq!(shown["torn_bytes"], 0, "nothing is left of the block that did not fit");
    assert!(shown["height"].as_u64().unwrap() > 3);
    assert!(fs::metadata(&file).unwrap().len() <= 4096);
    assert_eq!(mine(folder.path(), 2).status.code(), Some(0), "without the limit it goes on");
}

/// A real full disk: a small one in memory, in a mount namespace of its own.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_named_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o size=64k none . && cd \"$PWD\" && echo mounted && \
         {PROGRAM} mine --no-gpu --chain-file chain.dat --target-time 0 --max-blocks 1000 >/dev/null; echo $?; \
         {PROGRAM} chain verify --chain-file chain.dat --json"
    );
    let args = ["-rm", "sh", "-c", &script];
    let output = Command::new("unshare").args(args).current_dir(folder.path()).output();
    let mounted = output.as_ref().is_ok_and(|output| output.stdout.starts_with(b"mounted"));
    if !mounted {
        use std::io::Write;
        let required = std::env::var("HASHGRIND_REQUIRE_MOUNT").is_ok_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_MOUNT=1, but `unshare -rm` gives no mount namespace here");
        let _ = writeln!(std::io::stderr(), "SKIPPED a_full_disk_is_named_and_loses_nothing: no mount namespace here");
        return;
    }
    let output = output.unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[1], "9", "{}", stderr(&output));
    assert!(stderr(&output).contains("the disk is full"), "{}", stderr(&output));
    let verified: Value = serde_json::from_str(lines[2]).unwrap();
    assert_eq!((&verified["ok"], &verified["torn_bytes"]), (&true.into(), &0.into()));
    assert!(verified["height"].as_u64().unwrap() > 100, "{verified}");
}

/// Killed at any moment: what was announced as accepted is in the file, and the file opens.
#[test]
fn a_kill_at_any_moment_loses_no_announced_block() {
    let folder = tempfile::tempdir().unwrap();
    let mut announced: Vec<String> = Vec::new();
    for kill in 0..10u64 {
        let args = ["mine", "--chain-file", "chain.dat", "--target-time", "0", "--json"];
        let mut miner =
            command(folder.path(), &args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
        let mut out = BufReader::new(miner.stdout.take().unwrap());
        let mut lines = String::new();
        while !lines.contains("\"accepted\"") {
            assert!(out.read_line(&mut lines).unwrap() > 0, "the miner ended by itself");
        }
        // A different moment each time, spread over the steps of a block.
        let until = Instant::now() + Duration::from_micros(7_919 * (kill + 1));
        while Instant::now() < until {
            out.read_line(&mut lines).unwrap();
        }
        miner.kill().unwrap();
        miner.wait().unwrap();
        out.read_to_string(&mut lines).unwrap();
        let events = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        // Also a block that is only called found is on the disk already.
        let said = events.filter(|event| event["event"] == "found" || event["event"] == "accepted");
        announced.extend(said.map(|event| event["hash"].as_str().unwrap().to_owned()));

        let shown = show(folder.path());
        let held: Vec<&str> = shown["blocks"].as_array().unwrap().iter().map(|b| b["hash"].as_str().unwrap()).collect();
        for hash in &announced {
            assert!(held.contains(&hash.as_str()), "{hash} was announced and is gone after kill {kill}");
        }
        assert_eq!(mine(folder.path(), 1).status.code(), Some(0), "it goes on after kill {kill}");
    }
    assert!(announced.len() >= 10, "{}", announced.len());
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(mine(folder.path(), 400).status.code(), Some(0));
    for args in ["show", "show --json", "export --format hex -o -", "export --format blk -o -"] {
        let script = format!("({PROGRAM} chain {args} --chain-file chain.dat; echo $? >&2) | head -c 10 >/dev/null");
        let output = Command::new("sh").arg("-c").arg(script).current_dir(folder.path()).output().unwrap();
        assert_eq!(stderr(&output), "0\n", "{args}");
    }
    let script = format!("{PROGRAM} chain show --chain-file chain.dat >/dev/full");
    if Path::new("/dev/full").exists() {
        let output = Command::new("sh").arg("-c").arg(script).current_dir(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(9), "{}", stderr(&output));
    }
}
