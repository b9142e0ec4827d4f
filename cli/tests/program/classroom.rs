//! `hashgrind classroom` with a real node: the file that it writes starts one, and blocks come.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::node;
use crate::common::program::read_until;
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_hashgrind");

/// Ends its process with the test.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Writes the file, starts the node with it as the command says, mines; gives the events.
fn class(test: &str, chain: &str, flags: &[&str]) -> Option<Vec<Value>> {
    let bitcoind = node::bitcoind(test)?;
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("class");
    let port = node::free_port().to_string();
    let fixed = ["classroom", folder.to_str().expect("UTF-8"), "--chain", chain, "--rpc-port", &port, "--json"];
    let class = |more: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(fixed).args(more).env("HOME", home.path()).env_remove("XDG_DATA_HOME").stdin(Stdio::null());
        command
    };
    let written = class(&["--no-mine"]).output().expect("it runs");
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    let said: Value = serde_json::from_slice(&written.stdout).expect("one JSON object");
    let start = said["start"].as_str().expect("how to start the node");
    assert_eq!(start.split_once(' ').map(|(program, _)| program), Some("bitcoind"));

    // The class's program waits for a node that is not there yet.
    let mut mining = class(flags);
    let mining = mining.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    std::thread::sleep(Duration::from_millis(300));
    // Exactly what it told people to type, with the test's node for `bitcoind`.
    let line = start.replacen("bitcoind", "exec \"$BITCOIND\"", 1);
    let mut shell = Command::new("sh");
    shell.args(["-c", &line]).env("BITCOIND", &bitcoind).stdout(Stdio::null()).stderr(Stdio::null());
    let _node = Ended(shell.spawn().expect("the node starts"));
    let output = wait(mining);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    assert!(stderr.contains("start it in another window with"), "{stderr}");
    assert!(!Path::new(&folder).join("regtest/wallets/default").exists(), "nothing but the file is made here");
    let lines = output.stdout.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    Some(lines.map(|line| serde_json::from_slice(line).expect("JSON")).collect())
}

fn wait(mut child: Child) -> std::process::Output {
    let began = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if began.elapsed() > Duration::from_secs(120) {
            let _ = child.kill();
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    child.wait_with_output().expect("it has ended")
}

fn accepted(events: &[Value]) -> usize {
    events.iter().filter(|event| event["event"] == "accepted").count()
}

#[test]
fn a_class_on_regtest() {
    let flags = ["--target-time", "200ms", "--max-blocks", "3", "--", "--no-gpu"];
    let Some(events) = class("a_class_on_regtest", "regtest", &flags) else { return };
    assert_eq!(accepted(&events), 3, "{events:?}");
    let start = events.iter().find(|event| event["event"] == "start").expect("a start");
    assert_eq!((&start["source"], &start["chain"]), (&"node".into(), &"regtest".into()));
    let template = events.iter().find(|event| event["event"] == "template").expect("a template");
    assert_ne!(template["local_bits"], template["bits"], "paced by a stricter target");
}

#[test]
fn a_class_on_a_signet_that_anybody_can_mine() {
    let flags = ["--target-time", "0", "--max-blocks", "2", "--", "--no-gpu"];
    let Some(events) = class("a_class_on_a_signet_that_anybody_can_mine", "signet", &flags) else { return };
    assert_eq!(accepted(&events), 2, "{events:?}");
    let template = events.iter().find(|event| event["event"] == "template").expect("a template");
    assert_eq!(template["bits"], "1e0377ae", "signet's own difficulty");
}

/// Everything that a class with a pool needs, from an empty folder to shares of a student's: each line as it is written.
#[test]
fn a_class_with_a_pool() {
    let test = "classroom: for a pool";
    let (Some(bitcoind), Some(modules)) = (node::bitcoind(test), node::pools::npm_folder(test)) else { return };
    let Some(cli) = node::beside(&bitcoind, "bitcoin-cli") else { panic!("bitcoin-cli comes with the node") };
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("class");
    let port = node::free_port().to_string();
    let mut command = Command::new(PROGRAM);
    command.args([
        "classroom",
        folder.to_str().expect("UTF-8"),
        "--for-pool",
        "--rpc-port",
        &port,
        "--students",
        "2",
        "--json",
    ]);
    let written = command.output().expect("it runs");
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    let events: Vec<Value> = String::from_utf8_lossy(&written.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let (start, install) = (events[0]["start"].as_str().expect("text"), events[1]["install"].as_str().expect("text"));
    assert!(install.ends_with("npm ci --ignore-scripts"), "{install}");
    let figures = folder.join("figures.html");
    assert_eq!(events[1]["figures"].as_str().map(Path::new), Some(&*figures));
    let run = |line: &str| {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("exec {line}")]).env("BITCOIND", &bitcoind).env("BITCOIN_CLI", &cli);
        shell.env("HOME", home.path()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        shell.spawn().expect("a shell")
    };
    // Not installed yet: it says so and ends.
    assert_eq!(run(start).wait().expect("it ends").code(), Some(1));
    std::os::unix::fs::symlink(modules.join("node_modules"), folder.join("pool/node_modules"))
        .expect("what npm installs");
    let class = Stopped(run(start));
    let students = std::fs::read_to_string(folder.join("students.txt")).expect("a line for each");
    let lines: Vec<&str> = students.lines().filter(|line| !line.starts_with('#')).collect();
    let [first, second] = &lines[..] else { panic!("{students}") };
    assert!(first.ends_with(".student1") && second.ends_with(".student2"), "{students}");
    let line = first.replacen("hashgrind", PROGRAM, 1);
    let student = run(&format!("{line} --json --no-gpu --threads 1 --time-limit 2m"));
    let mut student = Stopped(student);
    let mut said = BufReader::new(student.0.stdout.take().expect("piped")).lines().map_while(Result::ok);
    let taken = said.by_ref().filter(|line| line.contains("\"result\":\"accepted\"")).take(3).count();
    assert_eq!(taken, 3, "shares of a student's");
    drop(student);
    let rest: Vec<Value> = said.map(|line| serde_json::from_str(&line).expect("JSON")).collect();
    let shares = &rest.iter().find(|event| event["event"] == "summary").expect("a summary")["shares"];
    let count = |result: &str| shares[result].as_u64().expect("a number");
    // What was on its way when the student ended is counted by the pool only.
    let (accepted, lost) = (count("accepted"), count("lost"));
    let row = |page: &str, name: &str| -> Option<Vec<String>> {
        let (_, row) = page.split_once(&format!("<tr><td>{name}</td><td>"))?;
        Some(row.split_once("</td></tr>")?.0.split("</td><td>").map(str::to_owned).collect())
    };
    let cells = read_until(&figures, |page| {
        let cells = row(page, "student1")?;
        (accepted..=accepted + lost).contains(&cells[0].parse().ok()?).then_some(cells)
    });
    // A block is possible, and then a share that came too late.
    let refused: u64 = ["stale", "duplicate", "low", "other"].map(count).iter().sum();
    assert_eq!((&cells[1], &*cells[3]), (&refused.to_string(), "100.0 %"), "{cells:?}");
    let work: f64 = cells[2].strip_suffix(" MH").expect("MH").parse().expect("a number");
    let expected = cells[0].parse::<f64>().expect("a number") * 0.001 * 2_f64.powi(32) / 1e6;
    assert!((work / expected - 1.0).abs() < 0.01, "{work} MH, not {expected}");

    // Somebody whose name would be a program, and turn round what follows.
    let pool = first.split_whitespace().find_map(|word| word.strip_prefix("stratum+tcp://")).expect("an address");
    let name = "<script>alert(1)</script>\u{202e}&\"x";
    let mut line = TcpStream::connect(pool).expect("the pool is there");
    for (id, method, params) in [
        (1, "mining.subscribe", json!([])),
        (2, "mining.authorize", json!([name, "x"])),
        (3, "mining.submit", json!([name, "ffff", "00000000", "00000000", "00000000"])),
    ] {
        let request = json!({ "id": id, "method": method, "params": params });
        line.write_all(format!("{request}\n").as_bytes()).expect("sent");
    }
    let shown = "&#60;script&#62;alert(1)&#60;/script&#62;?&#38;&#34;x";
    let (page, cells) = read_until(&figures, |page| Some((page.to_owned(), row(page, shown)?)));
    assert_eq!((&*cells[0], &*cells[1]), ("0", "1"), "a share of no job: {cells:?}");
    assert!(!page.contains("<script") && !page.contains('\u{202e}'), "{page}");
    assert!(page.contains("content=\"default-src 'none'; style-src 'sha256-"), "{page}");
    drop(class);
    let ended = std::fs::read_to_string(&figures).expect("a page");
    assert!(ended.contains("It has ended after"), "{ended}");
}

/// Asks its process to end with the test, and waits for that: what it started ends with it.
struct Stopped(Child);

impl Drop for Stopped {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-s", "TERM", &self.0.id().to_string()]).status();
        let _ = self.0.wait();
    }
}
