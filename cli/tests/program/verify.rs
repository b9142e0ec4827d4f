//! `hashgrind verify` from outside: real headers, every bad input with its sentence and exit code, memory.

use crate::common::node;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn mainnet() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/mainnet_0_10236.headers")
}

fn verify(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    command.arg("verify").args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs with these bytes on standard input.
fn feed(args: &[&str], bytes: &[u8]) -> Output {
    let mut child = verify(args).arg("-").stdin(Stdio::piped()).spawn().unwrap();
    // It may have seen enough and be gone before all is written.
    let _ = child.stdin.take().unwrap().write_all(bytes);
    child.wait_with_output().unwrap()
}

fn json(output: &Output) -> Value {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    serde_json::from_str(text).unwrap()
}

/// Exit code, and a standard error of one line that begins with `error: ` and holds all of `words`.
fn refuses(output: &Output, code: i32, words: &[&str]) {
    let error = std::str::from_utf8(&output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{error}");
    assert!(error.starts_with("error: ") && error.lines().count() == 1, "{error}");
    for word in words {
        assert!(error.contains(word), "`{word}` is not in: {error}");
    }
}

#[test]
fn real_headers_as_table_json_and_csv() {
    let file = mainnet();
    let file = file.to_str().unwrap();
    let output = verify(&[file]).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &[][..]));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("10237 headers of main, heights 0 to 10236"), "{text}");

    for args in [&["--json", file][..], &["--json", "--chain", "main", "--start", "0", file]] {
        let record = json(&verify(args).output().unwrap());
        assert_eq!((&record["schema_version"], &record["ok"]), (&1.into(), &true.into()));
        assert_eq!((&record["headers"], &record["first_height"]), (&10_237.into(), &0.into()));
        assert_eq!(record["tip_hash"], "000000004f74d42205b9d7ae1cb5c1591e723894a71358fce73b7e0919628161");
        assert_eq!(record["chain_work"], format!("{:064x}", 0x27fd_27fd_27fdu64));
        assert_eq!(record["failure"], Value::Null);
        let periods = record["periods"].as_array().unwrap();
        assert_eq!(periods.len(), 6);
        assert_eq!((&periods[1]["period"], &periods[1]["bits"]), (&1.into(), &"1d00ffff".into()));
        assert_eq!((&periods[1]["difficulty"], &periods[1]["seconds"]), (&1.0.into(), &1_401_591.into()));
    }

    let output = verify(&["--csv", file]).output().unwrap();
    let csv = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<_> = csv.lines().collect();
    assert_eq!(lines.len(), 7);
    assert_eq!(lines[0], "period,first_height,headers,bits,difficulty,first_time,seconds");
    assert!(lines[6].starts_with("5,10080,157,1d00ffff,1,"), "{csv}");
}

#[test]
fn standard_input_is_the_same() {
    let bytes = std::fs::read(mainnet()).unwrap();
    let record = json(&feed(&["--json"], &bytes));
    let of_file = json(&verify(&["--json", mainnet().to_str().unwrap()]).output().unwrap());
    assert_eq!(record, of_file);
}

#[test]
fn a_late_start_says_what_was_not_checked() {
    let bytes = std::fs::read(mainnet()).unwrap();
    let record = json(&feed(&["--json", "--start", "1000"], &bytes[80_000..]));
    assert_eq!(
        (&record["ok"], &record["first_height"], &record["headers"]),
        (&true.into(), &1000.into(), &9237.into())
    );
    let left: Vec<_> = record["not_checked"].as_array().unwrap().iter().map(|left| left.as_str().unwrap()).collect();
    let heights: Vec<_> = left.iter().map(|left| left.split(':').next().unwrap()).collect();
    assert_eq!(heights, ["height 1000", "heights 1000 to 2015", "height 2016", "heights 1000 to 1010"]);
    let text = feed(&["--start", "1000"], &bytes[80_000..]);
    assert_eq!(String::from_utf8(text.stdout).unwrap().matches("not checked").count(), 4);
}

#[test]
fn the_first_bad_header_is_named() {
    let mut bytes = std::fs::read(mainnet()).unwrap();
    let field = |byte: usize| match byte {
        4..36 => "previous_block_hash",
        72..76 => "bits",
        _ => "hash",
    };
    for (height, byte) in [(1, 0), (77, 5), (2016, 36), (2017, 73), (10_236, 79)] {
        bytes[80 * height + byte] ^= 1;
        let output = feed(&["--json"], &bytes);
        bytes[80 * height + byte] ^= 1;
        let record = json(&output);
        assert_eq!((&record["ok"], &record["headers"]), (&false.into(), &height.into()));
        let failure = &record["failure"];
        assert_eq!((&failure["height"], &failure["field"]), (&height.into(), &field(byte).into()));
        assert!(failure["expected"].is_string() && failure["found"].is_string());
        refuses(&output, 1, &[&format!("height {height} "), field(byte)]);
    }
}

#[test]
fn files_that_are_no_headers() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = std::fs::read(mainnet()).unwrap();
    let run = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        verify(&[path.to_str().unwrap()]).output().unwrap()
    };
    refuses(&run("empty", &[]), 9, &["empty"]);
    refuses(&run("torn", &bytes[..1000]), 9, &["40 bytes are left after 12 whole ones", "cut off"]);
    refuses(&run("short", &bytes[..79]), 9, &["79 bytes"]);
    refuses(&run("noise", &[0xd7; 100]), 9, &["100 bytes are no multiple of 80"]);
    refuses(&run("text", b"just some words\n"), 9, &["is text"]);
    refuses(&run("hex", hex::encode(&bytes[..800]).as_bytes()), 9, &["hexadecimal", "xxd -r -p"]);
    refuses(&run("blk00000.dat", &[&[0xfa, 0xbf, 0xb5, 0xda][..], &bytes[..400]].concat()), 9, &["whole blocks"]);
    refuses(&run("other", &[0xd7; 160]), 1, &["height 0", "--start"]);
    refuses(&run("later", &bytes[80..800]), 1, &["height 0", "--start"]);

    let folder = folder.path().to_str().unwrap();
    refuses(&verify(&[folder]).output().unwrap(), 9, &["directory"]);
    refuses(&verify(&[&format!("{folder}/missing")]).output().unwrap(), 9, &["missing", "can't be read"]);
    for chain in ["regtest", "signet", "testnet4"] {
        let output = verify(&["--chain", chain, mainnet().to_str().unwrap()]).output().unwrap();
        refuses(&output, 1, &["height 0", "genesis", "--chain main"]);
    }
    refuses(&feed(&[], &[]), 9, &["standard input", "empty"]);
    refuses(&feed(&[], &bytes[..8_030]), 9, &["standard input", "30 bytes", "100 whole ones"]);
}

#[test]
fn bad_arguments_are_usage_errors() {
    let file = mainnet();
    let file = file.to_str().unwrap();
    for args in [
        &[][..],
        &["--start", "-1", file],
        &["--start", "x", file],
        &["--start", "99999999999", file],
        &["--chain", "litecoin", file],
        &["--json", "--csv", file],
        &[file, file],
    ] {
        assert_eq!(verify(args).output().unwrap().status.code(), Some(2), "{args:?}");
    }
}

#[test]
fn a_kernel_can_be_forced() {
    let file = mainnet();
    let file = file.to_str().unwrap();
    let fastest = verify(&["--json", file]).output().unwrap();
    let scalar = verify(&["--json", "--kernel", "scalar", file]).output().unwrap();
    assert_eq!((scalar.status.code(), json(&scalar)), (Some(0), json(&fastest)));
    refuses(&verify(&["--kernel", "magic", file]).output().unwrap(), 2, &["magic", "scalar"]);
}

/// `hashgrind verify FILE | head -1`.
#[test]
fn a_closed_standard_output_ends_it_quietly() {
    let mut child = verify(&[mainnet().to_str().unwrap()]).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &[][..]));
}

/// 900,000 regtest headers through a pipe; the program's own high-water mark, read before the pipe is closed.
#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_chain() {
    let peak_kilobytes = |child: &Child| -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    let headers = regtest_headers(900_000);
    let mut child = verify(&["--json", "--chain", "regtest", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    // All but the last bytes, which the program waits for.
    input.write_all(&headers[..headers.len() - 40]).unwrap();
    let peak = peak_kilobytes(&child);
    input.write_all(&headers[headers.len() - 40..]).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let record = json(&output);
    assert_eq!((&record["ok"], &record["headers"]), (&true.into(), &900_001.into()));
    assert_eq!(record["periods"].as_array().unwrap().len(), 447);
    assert!(peak < 30_000, "{peak} kB at its peak");
}

/// Regtest's genesis header and `count` ground behind it, with `sha2`.
fn regtest_headers(count: u32) -> Vec<u8> {
    let hash = |header: &[u8]| -> [u8; 32] { Sha256::digest(Sha256::digest(header)).into() };
    let mut genesis = Vec::new();
    std::fs::File::open(mainnet()).unwrap().take(80).read_to_end(&mut genesis).unwrap();
    // Regtest's genesis block is mainnet's with another time, bits and nonce.
    genesis[68..].copy_from_slice(&hex::decode("dae5494dffff7f2002000000").unwrap());
    let mut header: [u8; 80] = genesis.clone().try_into().unwrap();
    let mut all = Vec::with_capacity(80 * (count as usize + 1));
    all.extend_from_slice(&genesis);
    let mut tip = hash(&genesis);
    assert_eq!(hex::encode(tip), "06226e46111a0b59caaf126043eb5bbf28c34f3a5e332a1fc7b2b73cf188910f");
    header[..4].copy_from_slice(&[0, 0, 0, 0x20]);
    for i in 1..=count {
        header[4..36].copy_from_slice(&tip);
        header[68..72].copy_from_slice(&(1_296_688_602 + i).to_le_bytes());
        for nonce in 0u32.. {
            header[76..].copy_from_slice(&nonce.to_le_bytes());
            tip = hash(&header);
            if tip[31] < 0x7f {
                break;
            }
        }
        all.extend_from_slice(&header);
    }
    all
}

/// Headers from a real node over RPC; then the same through a wire that is cut in the middle.
#[test]
fn a_node_gives_its_headers() {
    let Some(node) = node::regtest("a_node_gives_its_headers", &[]) else { return };
    // Nobody's address: the wallet would write each block down, which takes longer than all the rest.
    let address = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080";
    for _ in 0..5 {
        node::call(&node, "generatetoaddress", json!([500, address]));
    }
    let info = node::call(&node, "getblockchaininfo", json!([]));
    let cookie = node.params.cookie_file.to_str().unwrap().to_owned();
    let url = node.rpc_url();
    let login = ["--rpc-url", &url, "--rpc-cookie-file", &cookie, "--json"];

    let output = verify(&login).output().unwrap();
    let record = json(&output);
    assert_eq!((&record["ok"], &record["headers"], &record["chain"]), (&true.into(), &2501.into(), &"regtest".into()));
    assert_eq!(record["tip_hash"], info["bestblockhash"]);
    assert_eq!(record["chain_work"], info["chainwork"]);
    let late = json(&verify(&login).args(["--start", "2400"]).output().unwrap());
    assert_eq!((&late["ok"], &late["headers"], &late["first_height"]), (&true.into(), &101.into(), &2400.into()));

    refuses(&verify(&login).args(["--start", "2501"]).output().unwrap(), 2, &["height 2500 only"]);
    refuses(&verify(&login).args(["--chain", "signet"]).output().unwrap(), 2, &["regtest", "signet"]);
    refuses(&verify(&login).arg("file").output().unwrap(), 2, &["one of them"]);

    // Enough for the first 2,000 headers (two exchanges) and not for the rest.
    let (port, wire) = wire_that_is_cut(node.params.rpc_socket.port(), 700_000);
    let cut = format!("http://127.0.0.1:{port}");
    let output = verify(&["--rpc-url", &cut, "--rpc-cookie-file", &cookie]).output().unwrap();
    refuses(&output, 5, &[&format!("127.0.0.1:{port}")]);
    assert!(wire.join().unwrap() >= 700_000, "the wire was cut in the middle, not before");

    drop(node);
    refuses(&verify(&login[..4]).output().unwrap(), 5, &[]);
}

/// Passes connections on to `port` until `bytes` have come back, then drops them and takes no more. The thread gives
/// the number of bytes that came back.
fn wire_that_is_cut(port: u16, bytes: usize) -> (u16, std::thread::JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let own = listener.local_addr().unwrap().port();
    let thread = std::thread::spawn(move || {
        let mut back = 0;
        while back < bytes {
            let (client, _) = listener.accept().unwrap();
            let server = TcpStream::connect(("127.0.0.1", port)).unwrap();
            let (mut from, mut to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            std::thread::spawn(move || {
                let _ = std::io::copy(&mut from, &mut to);
                let _ = to.shutdown(Shutdown::Write);
            });
            let (mut from, mut to, mut buffer) = (&server, &client, [0; 4096]);
            while back < bytes {
                match from.read(&mut buffer) {
                    Ok(0) | Err(_) => break,
                    Ok(count) => {
                        back += count;
                        if to.write_all(&buffer[..count]).is_err() {
                            break;
                        }
                    }
                }
            }
            let _ = client.shutdown(Shutdown::Both);
        }
        back
    });
    (own, thread)
}
