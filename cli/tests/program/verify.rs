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
        assert_eq!((&record["failure"], &record["not_checked"]), (&Value::Null, &json!([])));
        let input = json!({"format": "raw80", "records": 10_237, "skipped_zero_headers": 0, "chain": "main"});
        assert_eq!(record["input"], input);
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

/// Headers from the middle: a built-in one among them tells where they stand, and proves those before it.
#[test]
fn a_file_from_the_middle_tells_its_place() {
    let bytes = std::fs::read(mainnet()).unwrap();
    for first in [1, 2, 1000, 2015, 2016, 2017, 8221] {
        let record = json(&feed(&["--json"], &bytes[80 * first..]));
        let (headers, first) = (10_237 - first, json!(first));
        assert_eq!((&record["ok"], &record["first_height"], &record["chain"]), (&true.into(), &first, &"main".into()));
        assert_eq!((&record["headers"], &record["not_checked"]), (&headers.into(), &json!([])), "{first}");
    }
    // A wrong place is found out, and the right one suggested; also another chain's.
    let wrong = [
        (&["--start", "1001"][..], 1000, "--start 1000"),
        (&["--start", "3016"], 1000, "--start 1000"),
        (&["--start", "0"], 2015, "--start 2015"),
        (&["--start", "5"], 0, "--start 0"),
        (&["--chain", "testnet3", "--start", "1000"], 1000, "--chain main"),
        (&["--chain", "regtest"], 1000, "--chain main"),
    ];
    for (args, first, advice) in wrong {
        let output = feed(&[&["--json"], args].concat(), &bytes[80 * first..]);
        let record = json(&output);
        assert_eq!((&record["ok"], &record["headers"]), (&false.into(), &0.into()), "{args:?}");
        let failure = &record["failure"];
        assert!(failure["found"].as_str().unwrap().starts_with(&format!("height {first} of main")), "{failure}");
        refuses(&output, 1, &[advice]);
    }
    // The same headers with the right words.
    let right = feed(&["--chain", "main", "--start", "1000", "--json"], &bytes[80_000..]);
    assert_eq!(json(&right)["ok"], true);
    // Nothing in these tells the height: then what it would need is listed, and a wrong period is known by its bits.
    let middle = &bytes[80 * 9000..80 * 9100];
    let record = json(&feed(&["--json", "--start", "9000"], middle));
    let left: Vec<_> =
        record["not_checked"].as_array().unwrap().iter().map(|left| left["rule"].as_str().unwrap()).collect();
    assert_eq!((&record["ok"], left), (&true.into(), vec!["link", "median_time"]));
    assert!(record["not_checked"].as_array().unwrap().iter().all(|left| !left["why"].as_str().unwrap().is_empty()));
    let text = feed(&["--start", "9000"], middle);
    assert_eq!(String::from_utf8(text.stdout).unwrap().matches("not checked").count(), 2);
    refuses(&feed(&["--chain", "main", "--start", "109000"], middle), 1, &["bad-diffbits", "heights 8064 to 10079"]);
    refuses(&feed(&[], middle), 1, &["--start HEIGHT", "heights 8064 to 10079"]);
    // No chain's rules are taken on suspicion.
    refuses(&feed(&["--start", "109000"], middle), 2, &["--chain", "testnet3", "regtest"]);
}

#[test]
fn the_first_bad_header_is_named() {
    let mut bytes = std::fs::read(mainnet()).unwrap();
    let field = |byte: usize| match byte {
        4..36 => ("previous_block_hash", "prev-blk-not-found"),
        72..76 => ("bits", "high-hash"),
        _ => ("hash", "high-hash"),
    };
    for (height, byte) in [(1, 0), (77, 5), (2016, 36), (2017, 73), (10_236, 79)] {
        bytes[80 * height + byte] ^= 1;
        let output = feed(&["--json"], &bytes);
        bytes[80 * height + byte] ^= 1;
        let record = json(&output);
        assert_eq!((&record["ok"], &record["headers"]), (&false.into(), &height.into()));
        let failure = &record["failure"];
        let (field, reason) = field(byte);
        assert_eq!((&failure["height"], &failure["field"]), (&height.into(), &field.into()));
        assert_eq!(failure["reason"], reason);
        assert!(failure["expected"].is_string() && failure["found"].is_string());
        refuses(&output, 1, &[&format!("height {height} "), field, reason]);
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
    refuses(&run("json", br#"[{"hash": "00"}]"#), 9, &["is JSON", "jq"]);
    refuses(&run("bz2", b"BZh91AY&SY"), 9, &["bzip2 -dc"]);
    refuses(&run("zstd", &[0x28, 0xb5, 0x2f, 0xfd, 4, 0]), 9, &["zstd -dc"]);
    refuses(&run("xz", b"\xfd7zXZ\0\0"), 9, &["xz -dc"]);
    refuses(&run("sqlite", b"SQLite format 3\0 and more"), 9, &["SQLite"]);
    refuses(&run("blk00001.dat", &[0x5a; 160]), 9, &["xor.dat", "--datadir"]);
    refuses(&run("zeros", &[0; 8000]), 9, &["nothing but zeros"]);
    refuses(&run("blk00000.dat", &[&[0xfa, 0xbf, 0xb5, 0xda][..], &bytes[..400]].concat()), 9, &["whole blocks"]);
    refuses(&run("blk00002.dat", &[&[0x0b, 0x11, 0x09, 0x07][..], &bytes[..400]].concat()), 9, &["whole blocks"]);
    refuses(&run("other", &[0xd7; 160]), 1, &["height 0", "--start"]);
    // Other distances of headers, with the command that takes them out.
    let spread: Vec<u8> = bytes[..800].chunks(80).flat_map(|header| [&[7; 32], header].concat()).collect();
    refuses(&run("spread", &spread), 9, &["records of 112 bytes", "xxd -p -c 112 -s 32", "cut -c 1-160"]);
    refuses(&run("shifted", &[&[7; 5], &bytes[..800]].concat()), 9, &["5 bytes before", "tail -c +6"]);

    let folder = folder.path().to_str().unwrap();
    refuses(&verify(&[folder]).output().unwrap(), 9, &["directory"]);
    refuses(&verify(&[&format!("{folder}/missing")]).output().unwrap(), 9, &["missing", "can't be read"]);
    for chain in ["regtest", "signet", "testnet4"] {
        let output = verify(&["--chain", chain, mainnet().to_str().unwrap()]).output().unwrap();
        refuses(&output, 1, &["height 0", "genesis", "--chain main"]);
    }
    std::fs::create_dir(folder.to_owned() + "/index").unwrap();
    std::fs::write(folder.to_owned() + "/index/CURRENT", "MANIFEST-000001").unwrap();
    refuses(&verify(&[&format!("{folder}/index")]).output().unwrap(), 9, &["database", "--rpc-url"]);
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
        &["--clock", "-1", file],
        &["-t", "0", file],
        &["-t", "100000", file],
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
    for threads in ["1", "2", "3", "7", "256"] {
        let output = verify(&["--json", "-t", threads, file]).output().unwrap();
        assert_eq!((output.status.code(), json(&output)), (Some(0), json(&fastest)), "{threads}");
    }
}

/// What other programs write: each form is read, and comes to the same.
#[test]
fn other_forms_are_read() {
    let bytes = std::fs::read(mainnet()).unwrap();
    let expected = json(&feed(&["--json"], &bytes));
    let lines = |end: &str| bytes.chunks(80).map(|header| hex::encode(header) + end).collect::<String>();
    let p2p: Vec<u8> = bytes.chunks(80).flat_map(|header| [header, &[0]].concat()).collect();
    let payload = [&[0xfd, 0xd0, 0x07][..], &p2p[..81 * 2000]].concat();
    let message = |name: &str, payload: &[u8]| {
        let mut message = vec![0xf9, 0xbe, 0xb4, 0xd9];
        message.extend_from_slice(name.as_bytes());
        message.resize(16, 0);
        message.extend_from_slice(&(payload.len() as u32).to_le_bytes());
        message.extend_from_slice(&Sha256::digest(Sha256::digest(payload))[..4]);
        message.extend_from_slice(payload);
        message
    };
    let mut messages = message("ping", &[1; 8]);
    for part in p2p.chunks(81 * 2000) {
        let count = (part.len() / 81) as u16;
        messages.extend(message("headers", &[&[0xfd], &count.to_le_bytes()[..], part].concat()));
    }
    messages.extend(message("headers", &[0]));
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(lines("\r\n").bytes().flat_map(|byte| [byte, 0])).collect();
    let packed = |bytes: &[u8]| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    };
    // Two members one behind the other are one file too.
    let two_members = [packed(&bytes[..1000]), packed(&bytes[1000..])].concat();
    let forms = [
        ("hex", lines("\n").into_bytes()),
        ("hex", lines("\r\n").to_uppercase().into_bytes()),
        ("hex", ("\u{feff}".to_owned() + &lines("\n\n")).into_bytes()),
        ("hex", ("0x".to_owned() + lines("\n0x").trim_end_matches("0x")).into_bytes()),
        ("hex", lines("").into_bytes()),
        ("hex", utf16),
        ("hex+p2p81", lines("00\n").into_bytes()),
        ("p2p81", p2p.clone()),
        ("p2p81", messages),
        ("gzip+raw80", packed(&bytes)),
        ("gzip+raw80", two_members),
        ("gzip+hex", packed(lines("\n").as_bytes())),
        ("gzip+p2p81", packed(&p2p)),
    ];
    for (format, form) in forms {
        let output = feed(&["--json"], &form);
        let record = json(&output);
        assert_eq!((output.status.code(), &record["tip_hash"]), (Some(0), &expected["tip_hash"]), "{format}");
        let input = json!({"format": format, "records": 10_237, "skipped_zero_headers": 0, "chain": "main"});
        assert_eq!(record["input"], input);
    }
    let record = json(&feed(&["--json"], &payload));
    assert_eq!((&record["headers"], &record["input"]["format"]), (&2000.into(), &"p2p81".into()));
    assert_eq!(json(&feed(&["--json"], &p2p[..81]))["input"]["format"], "p2p81");
    let text = String::from_utf8(feed(&[], &p2p).stdout).unwrap();
    assert!(text.contains("p2p81, 10237 headers"), "{text}");

    // Damage is named where it is.
    let mut bad = lines("\n");
    bad.remove(161 * 4 + 7);
    refuses(&feed(&[], bad.as_bytes()), 9, &["line 5 holds 159"]);
    bad.insert(161 * 4 + 7, 'g');
    refuses(&feed(&[], bad.as_bytes()), 9, &["line 5 holds `g`"]);
    refuses(&feed(&[], &packed(&bytes)[..5000]), 9, &["cut off"]);
    let mut bad = p2p.clone();
    bad[81 * 9 + 80] = 1;
    refuses(&feed(&[], &bad), 9, &["record 10 ", "ends with 01"]);
}

/// Files that were kept free: zeros up to a checkpoint, zeros behind the last header, and holes.
#[test]
fn empty_records_are_left_out() {
    let bytes = std::fs::read(mainnet()).unwrap();
    let zeros = |count: usize| vec![0; count];
    for (before, first, behind) in
        [(0, 0, 800), (80 * 2016, 2016, 0), (80 * 6048, 6048, 80_000), (0, 0, 33), (80 * 9000, 9000, 0)]
    {
        let end = if first == 9000 { 80 * 9100 } else { bytes.len() };
        let file = [&zeros(before)[..], &bytes[80 * first..end], &zeros(behind)].concat();
        let output = feed(&["--json"], &file);
        let record = json(&output);
        assert_eq!((output.status.code(), &record["ok"]), (Some(0), &true.into()), "{record}");
        let headers = end / 80 - first;
        assert_eq!((&record["first_height"], &record["headers"]), (&first.into(), &headers.into()));
        assert_eq!(record["input"]["skipped_zero_headers"], (before + behind) / 80);
        assert_eq!(record["input"]["records"], headers + (before + behind) / 80);
    }
    // A million records that were never written, as a sparse file has them.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("blockchain_headers");
    let mut file = std::fs::File::create(&path).unwrap();
    file.set_len(80 * 1_000_000).unwrap();
    file.write_all(&bytes).unwrap();
    let record = json(&verify(&["--json", path.to_str().unwrap()]).output().unwrap());
    assert_eq!((&record["ok"], &record["headers"]), (&true.into(), &10_237.into()));
    assert_eq!(record["input"]["skipped_zero_headers"], 1_000_000 - 10_237);
    for at in [5, 4096, 8000] {
        for length in [1, 5000] {
            let hole = [&bytes[..80 * at], &zeros(80 * length), &bytes[80 * at..]].concat();
            refuses(&feed(&[], &hole), 1, &[&format!("height {at} "), "hole", "prev-blk-not-found"]);
        }
    }
}

/// Real headers of the test networks; each chain's rules are its own.
#[test]
fn test_networks_have_their_own_rules() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let run = |name: &str, args: &[&str]| {
        let path = data.join(name);
        verify(&[args, &["--json", path.to_str().unwrap()]].concat()).output().unwrap()
    };
    let testnet3 = "testnet3_0_4249.headers.gz";
    for (name, chain, headers) in [
        (testnet3, "testnet3", 4250),
        ("testnet4_0_100.headers", "testnet4", 101),
        ("signet_0_100.headers", "signet", 101),
    ] {
        let output = run(name, &[]);
        let record = json(&output);
        assert_eq!((output.status.code(), &record["chain"]), (Some(0), &chain.into()), "{record}");
        assert_eq!((&record["headers"], &record["input"]["chain"]), (&headers.into(), &chain.into()));
        assert_eq!(record, json(&run(name, &["--chain", chain])));
        for other in ["main", "testnet3", "testnet4", "signet", "regtest"].into_iter().filter(|other| *other != chain) {
            refuses(&run(name, &["--chain", other]), 1, &["genesis", &format!("--chain {chain}")]);
        }
    }
    // 20-minute blocks of difficulty 1 among those of difficulty 4: from 4033 on.
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(std::fs::File::open(data.join(testnet3)).unwrap()).read_to_end(&mut bytes).unwrap();
    let bits = |height: usize| u32::from_le_bytes(bytes[80 * height + 72..][..4].try_into().unwrap());
    assert_eq!((bits(4032), bits(4033)), (0x1c3f_ffc0, 0x1d00_ffff));
    // From the middle only the user can know the chain, and mainnet's rules are none of testnet's.
    let middle = &bytes[80 * 4030..];
    refuses(&feed(&["--start", "4030"], middle), 2, &["--chain", "testnet3"]);
    refuses(&feed(&["--start", "100"], &bytes[8000..9000]), 2, &["--chain", "testnet3"]);
    let record = json(&feed(&["--json", "--start", "4030", "--chain", "testnet3"], middle));
    assert_eq!(record["ok"], true);
    refuses(&feed(&["--start", "4030", "--chain", "testnet4"], middle), 1, &["height 4030", "bad-version"]);
    // A chain that nobody here knows.
    let mut unknown = bytes[..800].to_vec();
    unknown[70] ^= 1;
    refuses(&feed(&[], &unknown), 1, &["genesis block of a chain that is not known here"]);
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
    let cookie = node.cookie().to_str().unwrap().to_owned();
    let url = node.url();
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
    let (port, wire) = wire_that_is_cut(node.port(), 700_000);
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
