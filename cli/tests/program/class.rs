//! `classroom --serve` from outside: students without a browser join over WebSocket, search with the scalar code, and what the
//! server keeps is checked with the `bitcoin` crate.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use bitcoin::Block;
use bitcoin::consensus::deserialize;
use hashgrind::pow::{RawHeader, Target};
use serde_json::{Value, json};
use tungstenite::client::IntoClientRequest as _;
use tungstenite::{Message, WebSocket};

use crate::common::program::{self, Miner, home};

const LONG: Duration = Duration::from_secs(60);

/// A class at work.
struct Server {
    program: Miner,
    /// `127.0.0.1:PORT`.
    host: String,
}

/// Serves `home/class` with blocks that are as easy as they get.
fn serve(home: &Path, flags: &[&str]) -> Server {
    let mut command = program::hashgrind(home);
    let fixed = ["--serve", "127.0.0.1:0", "--json", "--target-time", "1ms", "--pin", "246802"];
    command.arg("classroom").arg(home.join("class")).args(fixed).args(flags);
    let mut program = Miner::run(home, &mut command);
    let serving = program.until("serving", LONG);
    let host = serving["url"].as_str().and_then(|url| url.strip_prefix("http://")).expect("an address");
    Server { host: host.trim_end_matches('/').to_owned(), program }
}

impl Server {
    /// What it answers to a request with these lines in its head.
    fn answer(&self, request: &str, lines: &[(&str, &str)]) -> String {
        let mut stream = TcpStream::connect(&self.host).expect("it listens");
        let head: String = lines.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        stream.write_all(format!("{request} HTTP/1.1\r\n{head}\r\n").as_bytes()).expect("it takes them");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("an answer");
        said
    }
}

/// A student without a browser.
struct Student {
    socket: WebSocket<TcpStream>,
    /// The newest job.
    job: Value,
}

impl Student {
    /// Says what a student says first; the answer.
    fn says_first(server: &Server, origin: &str, first: &Value) -> (Self, Value) {
        let stream = TcpStream::connect(&server.host).expect("it listens");
        stream.set_read_timeout(Some(LONG)).expect("a limit");
        let mut request = format!("ws://{}/class", server.host).into_client_request().expect("a request");
        request.headers_mut().insert("origin", origin.parse().expect("a header"));
        let (socket, _) = tungstenite::client(request, stream).expect("a WebSocket");
        let mut student = Self { socket, job: Value::Null };
        student.say(first);
        let answer = student.hear();
        (student, answer)
    }

    /// Joins from the served page, up to the first job.
    fn join(server: &Server, name: &str) -> Self {
        let first = json!({ "v": 1, "type": "join", "name": name, "pin": "246802" });
        let (mut student, answer) = Self::says_first(server, &format!("http://{}", server.host), &first);
        assert_eq!((&answer["v"], &answer["type"], &answer["name"]), (&json!(1), &json!("joined"), &json!(name)));
        student.until("job");
        student
    }

    fn say(&mut self, message: &Value) {
        self.socket.send(Message::text(message.to_string())).expect("it is heard");
    }

    /// The next message.
    fn hear(&mut self) -> Value {
        loop {
            if let Message::Text(text) = self.socket.read().expect("a message") {
                let said: Value = serde_json::from_str(text.as_str()).expect("JSON");
                if said["type"] == "job" {
                    self.job = said.clone();
                }
                return said;
            }
        }
    }

    fn until(&mut self, kind: &str) -> Value {
        loop {
            let said = self.hear();
            if said["type"] == kind {
                return said;
            }
        }
    }

    /// The header of the newest job.
    fn header(&self) -> RawHeader {
        RawHeader::from_hex(self.job["header"].as_str().expect("digits")).expect("a header")
    }

    /// The next nonce from `start` whose hash meets one target and not the stricter other one.
    fn search(&self, start: u32, meets: &str, misses: Option<&str>) -> u32 {
        let target = |name: &str| self.job[name].as_str().expect("digits").parse::<Target>().expect("a target");
        let (header, meets, misses) = (self.header(), target(meets), misses.map(target));
        let fits = |nonce: &u32| {
            let digest = header.with_nonce(*nonce).digest();
            digest.meets(&meets) && !misses.is_some_and(|target| digest.meets(&target))
        };
        (start..).find(fits).expect("a nonce")
    }

    /// Sends a nonce of a job; the answer.
    fn find(&mut self, job: &Value, nonce: u32) -> Value {
        self.say(&json!({ "v": 1, "type": "found", "job": job["id"], "nonce": nonce }));
        self.until("answer")
    }
}

/// The chain's blocks behind the genesis block, read with the `bitcoin` crate: magic, length, block.
fn blocks(home: &Path) -> Vec<Block> {
    let bytes = std::fs::read(home.join("class/practice.dat")).expect("the chain");
    let (mut blocks, mut rest) = (Vec::<Block>::new(), &bytes[..]);
    while let Some((head, more)) = rest.split_at_checked(8) {
        assert_eq!(head[..4], [0xfa, 0xbf, 0xb5, 0xda]);
        let length = u32::from_le_bytes(head[4..].try_into().expect("four bytes")) as usize;
        let block: Block = deserialize(&more[..length]).expect("a block");
        if let Some(before) = blocks.last() {
            assert_eq!(block.header.prev_blockhash, before.block_hash(), "links");
        }
        assert!(block.check_merkle_root() && block.header.validate_pow(block.header.target()).is_ok());
        blocks.push(block);
        rest = &more[length..];
    }
    blocks.split_off(1)
}

fn coinbase(block: &Block) -> String {
    String::from_utf8_lossy(block.txdata[0].input[0].script_sig.as_bytes()).into_owned()
}

#[cfg(unix)]
#[test]
fn a_find_is_hashed_again_and_a_block_is_kept_with_its_number() {
    let home = home();
    let mut server = serve(home.path(), &[]);
    let (mut ada, mut bob) = (Student::join(&server, "Ada"), Student::join(&server, "Bob"));
    assert_ne!(ada.header().merkle_root(), bob.header().merkle_root(), "work of their own");
    assert_eq!(ada.job["height"], 1);

    // A share, the same once more, a nonce that is none, one of a job that nobody gave, one of somebody else's job.
    let job = ada.job.clone();
    let share = ada.search(0, "share", Some("target"));
    let answer = ada.find(&job, share);
    assert_eq!((&answer["result"], &answer["shares"], &answer["blocks"]), (&json!("share"), &json!(1), &json!(0)));
    assert_eq!(ada.find(&job, share)["result"], "duplicate");
    let wrong = (0..).find(|&n| ada.header().with_nonce(n).digest().as_bytes_le()[31] > 0).expect("nearly every one");
    assert_eq!(ada.find(&job, wrong)["result"], "low");
    assert_eq!(ada.find(&json!({ "id": 999_999 }), share)["result"], "unknown");
    assert_eq!(bob.find(&job, share)["result"], "unknown");

    // A block, the news of it for all, and the next height.
    let nonce = ada.search(0, "target", None);
    let expected: bitcoin::block::Header = deserialize(ada.header().with_nonce(nonce).as_bytes()).expect("a header");
    let late = bob.search(0, "target", None);
    let late_job = bob.job.clone();
    let answer = ada.find(&job, nonce);
    assert_eq!((&answer["result"], &answer["blocks"]), (&json!("block"), &json!(1)));
    let news = bob.until("block");
    assert_eq!(
        (&news["height"], &news["student"], &news["name"], &news["part"]),
        (&json!(1), &json!(1), &json!("Ada"), &json!(0.0))
    );
    assert_eq!(news["hash"], json!(expected.block_hash().to_string()));
    assert_eq!(bob.until("job")["height"], 2);
    let event = server.program.until("student_block", LONG);
    assert_eq!((&event["student"], &event["hash"]), (&json!(1), &news["hash"]));

    // Who comes second is late, and the chain does not take it.
    let answer = bob.find(&late_job, late);
    assert_eq!((&answer["result"], &answer["late"]), (&json!("late"), &json!(1)));
    assert_eq!(server.program.until("student_late", LONG)["student"], 2);

    // Another header for somebody who has tried all nonces.
    let before = bob.header();
    bob.say(&json!({ "v": 1, "type": "more" }));
    assert_eq!(bob.until("job")["height"], 2);
    assert_ne!(bob.header().merkle_root(), before.merkle_root());

    let nonce = bob.search(0, "target", None);
    let job = bob.job.clone();
    assert_eq!(bob.find(&job, nonce)["result"], "block");
    assert_eq!(server.program.stop().code(), Some(143));
    bob.until("end");
    let summary = server.program.events.last().expect("a summary");
    assert_eq!(
        (&summary["event"], &summary["blocks"], &summary["students"]),
        (&json!("summary"), &json!(2), &json!(2))
    );

    let kept = blocks(home.path());
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0].block_hash(), expected.block_hash());
    for (block, text) in kept.iter().zip(["/class:01", "/class:02"]) {
        assert!(coinbase(block).contains(text), "{}", coinbase(block));
    }
    // Each met the target that its coinbase names: `chain show` proves it.
    let mut show = program::hashgrind(home.path());
    let shown = program::json(
        show.args(["chain", "show", "--json", "--chain-file"]).arg(home.path().join("class/practice.dat")),
    );
    assert_eq!(shown["height"], 2);
    for event in server.program.events.iter().filter(|event| event["event"] == "student_block") {
        let height = event["height"].as_u64().expect("a height") as usize;
        let block = &shown["blocks"][height];
        assert_eq!((&block["hash"], &block["local_bits"]), (&event["hash"], &event["local_bits"]));
    }
}

#[test]
fn the_page_knows_its_class_and_nothing_else_is_served() {
    let home = home();
    let server = serve(home.path(), &[]);
    let host = [("host", server.host.as_str())];
    let page = server.answer("GET /", &host);
    let class = format!("ws://{}/class", server.host);
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.contains("<!DOCTYPE html>"));
    assert!(page.contains(&format!("default-src 'none'; connect-src {class};")));
    assert!(page.contains(&format!("<meta name=\"class\" content=\"{class}\">")));
    let saved = server.answer("GET /save", &host);
    assert!(saved.contains("content-disposition: attachment") && saved.contains(&class));
    for text in [&page, &saved] {
        assert!(!text.contains("246802"), "the PIN");
    }
    for (request, code) in
        [("GET /practice.dat", 404), ("GET /class.json", 404), ("POST /", 405), ("GET /class", 403), ("GET //", 404)]
    {
        assert!(server.answer(request, &host).starts_with(&format!("HTTP/1.1 {code} ")), "{request}");
    }
}

#[test]
fn where_nobody_may_listen_is_a_usage_error() {
    let home = home();
    for address in ["0.0.0.0:8080", "[::]:8080", "192.168.1.5:8080", "8.8.8.8:80", "8080", "localhost:1"] {
        let mut command = program::hashgrind(home.path());
        let output =
            program::output(command.arg("classroom").arg(home.path().join("class")).args(["--serve", address]));
        assert_eq!(output.status.code(), Some(2), "{address}");
        assert!(!home.path().join("class").exists(), "{address}: nothing is written");
    }
}
