//! `classroom --serve` from outside: students without a browser join over WebSocket, search with the scalar code, and what the
//! server keeps is checked with the `bitcoin` crate.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use bitcoin::Block;
use bitcoin::consensus::deserialize;
use hashgrind::pow::{RawHeader, Target};
use serde_json::{Value, json};
use tungstenite::client::IntoClientRequest as _;
use tungstenite::{Message, WebSocket};

use crate::common::node;
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
    serve_blocks_of(home, "1ms", flags)
}

/// Serves `home/class` with blocks that take so long.
fn serve_blocks_of(home: &Path, time: &str, flags: &[&str]) -> Server {
    let mut command = program::hashgrind(home);
    let fixed = ["--serve", "127.0.0.1:0", "--json", "--target-time", time, "--pin", PIN];
    command.arg("classroom").arg(home.join("class")).args(fixed).args(flags);
    let mut program = Miner::run(home, &mut command);
    let serving = program.until("serving", LONG);
    let host = serving["urls"][0].as_str().and_then(|url| url.strip_prefix("http://")).expect("an address");
    Server { host: host.trim_end_matches('/').to_owned(), program }
}

const PIN: &str = "246802";

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

    /// What the board shows to who has the teacher's token.
    fn board(&self, token: &str) -> Value {
        let cookie = format!("hashgrind_teacher={token}");
        let said = self.answer("GET /teacher/state", &[("host", &self.host), ("cookie", &cookie)]);
        serde_json::from_str(said.split_once("\r\n\r\n").expect("a body").1).expect("JSON")
    }
}

/// A student without a browser.
struct Student {
    socket: WebSocket<TcpStream>,
    /// What brings it back.
    ticket: Value,
    number: u64,
    /// The newest job.
    job: Value,
}

impl Student {
    /// Says what a student says first; the answer.
    fn says_first(server: &Server, origin: &str, first: &Value) -> (Self, Value) {
        Self::says_first_at(&server.host, origin, first)
    }

    fn says_first_at(host: &str, origin: &str, first: &Value) -> (Self, Value) {
        let began = Instant::now();
        // Where many connections have just ended, the server may still count some of them; a killed one is not back yet.
        let socket = loop {
            let stream = match TcpStream::connect(host) {
                Ok(stream) => stream,
                Err(error) => {
                    assert!(began.elapsed() < LONG, "nobody listens: {error}");
                    std::thread::sleep(Duration::from_millis(50));
                    continue;
                }
            };
            stream.set_read_timeout(Some(LONG)).expect("a limit");
            let mut request = format!("ws://{host}/class").into_client_request().expect("a request");
            request.headers_mut().insert("origin", origin.parse().expect("a header"));
            match tungstenite::client(request, stream) {
                Ok((socket, _)) => break socket,
                Err(error) => assert!(began.elapsed() < LONG, "no WebSocket: {error}"),
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut student = Self { socket, ticket: Value::Null, number: 0, job: Value::Null };
        student.say(first);
        let answer = student.hear();
        (student, answer)
    }

    /// Joins from the served page, up to the first job.
    fn join(server: &Server, name: &str) -> Self {
        Self::join_at(&server.host, name)
    }

    fn join_at(host: &str, name: &str) -> Self {
        let first = json!({ "v": 1, "type": "join", "name": name, "pin": PIN });
        let (mut student, answer) = Self::says_first_at(host, &format!("http://{host}"), &first);
        assert_eq!((&answer["v"], &answer["type"], &answer["name"]), (&json!(1), &json!("joined"), &json!(name)));
        student.ticket = answer["ticket"].clone();
        student.number = answer["student"].as_u64().expect("a number");
        student.until("job");
        student
    }

    /// Searches the newest job for what meets its target; the answer.
    fn mine(&mut self, target: &str) -> Value {
        let (job, nonce) = (self.job.clone(), self.search(0, target, None));
        self.find(&job, nonce)
    }

    /// Joins by the ticket as soon as somebody listens again.
    fn come_back(&self, host: &str, name: &str) -> Self {
        let first = json!({ "v": 1, "type": "join", "name": name, "ticket": self.ticket });
        let (mut student, answer) = Self::says_first_at(host, "null", &first);
        assert_eq!((&answer["type"], &answer["student"]), (&json!("joined"), &json!(self.number)));
        (student.ticket, student.number) = (self.ticket.clone(), self.number);
        student.until("job");
        student
    }

    fn say(&mut self, message: &Value) {
        self.socket.send(Message::text(message.to_string())).expect("it is heard");
    }

    /// The next message.
    fn hear(&mut self) -> Value {
        let began = Instant::now();
        while began.elapsed() < LONG {
            if let Some(said) = self.try_hear().expect("a message") {
                return said;
            }
        }
        panic!("nothing was said for {LONG:?}");
    }

    /// The next message, if there is one; the time to wait for it is the socket's.
    fn try_hear(&mut self) -> Result<Option<Value>, tungstenite::Error> {
        let text = match self.socket.read() {
            Ok(Message::Text(text)) => text,
            Ok(_) => return Ok(None),
            Err(tungstenite::Error::Io(error)) if error.kind() == ErrorKind::WouldBlock => return Ok(None),
            Err(error) => return Err(error),
        };
        let said: Value = serde_json::from_str(text.as_str()).expect("JSON");
        if said["type"] == "job" {
            self.job = said.clone();
        }
        Ok(Some(said))
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

#[test]
fn a_find_is_hashed_again_and_a_block_is_kept_with_its_number() {
    let home = home();
    let mut server = serve(home.path(), &[]);
    let (mut ada, mut bob) = (Student::join(&server, "Ada"), Student::join(&server, "Bob"));
    assert_eq!((ada.number, bob.number), (1, 2));
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
        assert!(!text.contains(PIN), "the PIN");
    }
    for (request, code) in
        [("GET /practice.dat", 404), ("GET /class.json", 404), ("POST /", 405), ("GET /class", 403), ("GET //", 404)]
    {
        assert!(server.answer(request, &host).starts_with(&format!("HTTP/1.1 {code} ")), "{request}");
    }
}

/// A request must name this address as its host, a WebSocket must come from this page or from a saved file.
#[test]
fn foreign_hosts_and_origins_are_refused() {
    let home = home();
    let server = serve(home.path(), &[]);
    let port = server.host.rsplit_once(':').expect("a port").1.to_owned();
    let local = format!("localhost:{port}");
    for host in ["evil.example", "127.0.0.1", "127.0.0.1:1", "evil.example:80", &format!("evil.example:{port}"), ""] {
        assert!(server.answer("GET /", &[("host", host)]).starts_with("HTTP/1.1 403 "), "{host}");
    }
    assert!(server.answer("GET /", &[]).starts_with("HTTP/1.1 403 "));
    assert!(server.answer("GET /", &[("host", &local)]).contains(&format!("ws://{local}/class")));
    let upgrade = [
        ("host", server.host.as_str()),
        ("connection", "upgrade"),
        ("upgrade", "websocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ];
    for origin in ["http://evil.example", "https://evil.example", &format!("http://{local}"), "file://", ""] {
        let lines: Vec<_> = upgrade.into_iter().chain([("origin", origin)]).collect();
        assert!(server.answer("GET /class", &lines).starts_with("HTTP/1.1 403 "), "{origin}");
    }
    assert!(server.answer("GET /class", &upgrade).starts_with("HTTP/1.1 403 "), "no origin");
    // A saved file needs the PIN as well.
    for (pin, kind) in [("000000", "refused"), (PIN, "joined")] {
        let first = json!({ "v": 1, "type": "join", "name": "a", "pin": pin });
        assert_eq!(Student::says_first(&server, "null", &first).1["type"], kind);
    }
}

#[test]
fn wrong_pins_lock_an_address_and_never_who_has_joined() {
    let home = home();
    let server = serve(home.path(), &[]);
    let origin = format!("http://{}", server.host);
    let mut ada = Student::join(&server, "Ada");
    let tries = |proof: Value| {
        let mut first = json!({ "v": 1, "type": "join", "name": "Eve" });
        first.as_object_mut().expect("an object").extend(proof.as_object().expect("an object").clone());
        Student::says_first(&server, &origin, &first).1
    };
    for pin in ["246803", "24680", "2468022", "", "999999"] {
        assert_eq!(tries(json!({ "pin": pin }))["reason"], "pin", "{pin}");
    }
    assert_eq!(tries(json!({ "pin": PIN }))["reason"], "locked");
    assert_eq!(tries(json!({ "ticket": "00" }))["reason"], "pin");
    assert_eq!(ada.mine("share")["type"], "answer");
    let back = tries(json!({ "ticket": ada.ticket }));
    assert_eq!((&back["type"], &back["student"]), (&json!("joined"), &json!(1)), "a ticket brings back");
}

#[test]
fn names_are_cleaned_and_written_down_only_when_asked_for() {
    for keep in [false, true] {
        let home = home();
        let file = home.path().join("names");
        let flags = ["--keep", file.to_str().expect("text")];
        let mut server = serve(home.path(), if keep { &flags[..] } else { &[] });
        let first =
            json!({ "v": 1, "type": "join", "name": "Zo\u{1b}[2J\u{202e}ë Quillfeather and a tail", "pin": PIN });
        let (mut student, answer) = Student::says_first(&server, "null", &first);
        assert_eq!(answer["name"], "Zo[2Jë Quillfeather and a tail");
        student.until("job");
        assert_eq!(student.mine("target")["result"], "block");
        server.program.until("student_block", LONG);
        let events = server.program.events.iter().map(Value::to_string).collect::<String>();
        server.program.stop();
        let kept = std::fs::read_to_string(&file).ok();
        assert_eq!(kept.as_deref(), keep.then_some("class:01\tZo[2Jë Quillfeather and a tail\n"));
        assert!(!events.contains("Quillfeather") && !server.program.stderr().contains("Quillfeather"));
        for entry in std::fs::read_dir(home.path().join("class")).expect("a folder") {
            let bytes = std::fs::read(entry.expect("an entry").path()).expect("readable");
            assert!(!bytes.windows(12).any(|part| part == b"Quillfeather"));
        }
    }
}

#[test]
fn a_killed_server_goes_on() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = home();
    let mut server = serve(home.path(), &[]);
    let (mut ada, mut bob) = (Student::join(&server, "Ada"), Student::join(&server, "Bob"));
    assert_eq!(ada.mine("target")["result"], "block");
    bob.until("job");
    assert_eq!(bob.mine("target")["result"], "block");
    for _ in 0..2 {
        server.program.until("student_block", LONG);
    }
    let state = home.path().join("class/class.json");
    let wanted = |text: &str| {
        text.contains(ada.ticket.as_str().expect("text")) && text.contains(bob.ticket.as_str().expect("text"))
    };
    while !std::fs::read_to_string(&state).is_ok_and(|text| wanted(&text)) {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(std::fs::metadata(&state).expect("a state").permissions().mode() & 0o777, 0o600);
    server.program.kill();

    let mut command = program::hashgrind(home.path());
    command.arg("classroom").arg(home.path().join("class"));
    let mut again = Miner::run(home.path(), command.args(["--serve", "127.0.0.1:0", "--json", "--target-time", "1ms"]));
    let serving = again.until("serving", LONG);
    assert_eq!((&serving["goes_on"], &serving["height"]), (&json!(2), &json!(2)));
    let host =
        serving["urls"][0].as_str().expect("text").trim_start_matches("http://").trim_end_matches('/').to_owned();
    let server = Server { program: again, host };
    let first = json!({ "v": 1, "type": "join", "name": "Bob", "ticket": bob.ticket });
    let (mut bob, answer) = Student::says_first(&server, "null", &first);
    assert_eq!((&answer["student"], &answer["ticket"]), (&json!(2), &first["ticket"]));
    assert_eq!(bob.until("job")["height"], 3);
    let answer = bob.mine("target");
    assert_eq!((&answer["result"], &answer["blocks"]), (&json!("block"), &json!(2)), "the chain says what was his");
    // The PIN is the old one, and a newcomer gets a number of his own.
    let first = json!({ "v": 1, "type": "join", "name": "Cyd", "pin": PIN });
    assert_eq!(Student::says_first(&server, "null", &first).1["student"], 3);
    let mut server = server;
    assert_eq!(server.program.stop().code(), Some(143));
    assert!(!state.exists(), "gone with the clean end");
    let kept: Vec<String> = blocks(home.path()).iter().map(coinbase).collect();
    assert_eq!(kept.len(), 3);
    for (text, own) in kept.iter().zip(["/class:01", "/class:02", "/class:02"]) {
        assert!(text.contains(own), "{text}");
    }
}

/// Rubbish, floods and those who vanish: each gets its own line cut or slowed, and somebody else goes on mining.
#[test]
fn who_misbehaves_disturbs_nobody() {
    let home = home();
    let mut server = serve(home.path(), &[]);
    let mut ada = Student::join(&server, "Ada");
    let first = json!({ "v": 1, "type": "join", "name": "Eve", "pin": PIN });
    let rubbish = [
        Message::text("no JSON"),
        Message::text(r#"{"v":1,"type":"no such"}"#),
        Message::text(first.to_string()),
        Message::text("x".repeat(5000)),
        Message::binary(vec![0; 10]),
    ];
    for message in rubbish {
        let mut eve = Student::join(&server, "Eve");
        eve.socket.send(message).expect("sent");
        while eve.socket.read().is_ok() {}
    }
    // Bytes that are no frame, a head that never ends, lines that say nothing at all, somebody who is gone without a word.
    let mut eve = Student::join(&server, "Eve");
    eve.socket.get_mut().write_all(&[0xff; 4000]).expect("sent");
    let _silent: Vec<_> = (0..20).map(|_| TcpStream::connect(&server.host).expect("it listens")).collect();
    let mut endless = TcpStream::connect(&server.host).expect("it listens");
    endless.write_all(b"GET / HTTP/1.1\r\nx: ").expect("sent");
    drop(Student::join(&server, "Eve"));
    // Connections that say nothing, more than one address may have: the next one ends at once, and who has joined has a place.
    let mut silent: Vec<_> = (0..60).map(|_| TcpStream::connect(&server.host).expect("it listens")).collect();
    let mut one_more = TcpStream::connect(&server.host).expect("it listens");
    one_more.set_read_timeout(Some(Duration::from_secs(5))).expect("a limit");
    assert!(one_more.read(&mut [0]).is_ok_and(|read| read == 0), "it has ended before its time");
    assert_eq!(ada.mine("target")["result"], "block");
    silent.clear();
    // A flood of claims, and nobody who reads the answers.
    let mut flood = Student::join(&server, "Eve");
    let claim = json!({ "v": 1, "type": "found", "job": 1, "nonce": 1 }).to_string();
    for _ in 0..2000 {
        if flood.socket.send(Message::text(claim.as_str())).is_err() {
            break;
        }
    }
    for _ in 0..3 {
        assert_eq!(ada.mine("target")["result"], "block");
    }
    server.program.until("student_left", LONG);
    assert_eq!(blocks(home.path()).len(), 4);
}

/// The board: its token becomes a cookie, and nothing of it is for other pages or other machines.
#[test]
fn the_board_is_the_teachers_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = home();
    let file = home.path().join("token");
    let mut server = serve(home.path(), &["--teacher-token-file", file.to_str().expect("text")]);
    assert_eq!(std::fs::metadata(&file).expect("a token").permissions().mode() & 0o777, 0o600);
    let token = std::fs::read_to_string(&file).expect("a token").trim().to_owned();
    assert!(token.len() >= 32);
    let own = format!("http://{}", server.host);
    let host = ("host", server.host.as_str());
    let post = |path: &str, lines: &[(&str, &str)], body: &str| {
        let length = body.len().to_string();
        let lines: Vec<_> =
            [host, ("content-length", length.as_str())].into_iter().chain(lines.iter().copied()).collect();
        let head: String = lines.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let mut stream = TcpStream::connect(&server.host).expect("it listens");
        stream.write_all(format!("POST {path} HTTP/1.1\r\n{head}\r\n{body}").as_bytes()).expect("it takes them");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("an answer");
        said
    };
    let forbidden = |said: &str, what: &str| assert!(said.starts_with("HTTP/1.1 403 "), "{what}: {said}");
    assert!(server.answer("GET /teacher", &[host]).contains("script-src 'self'"));
    forbidden(&server.answer("GET /teacher/state", &[host]), "no cookie");
    forbidden(&post("/teacher/login", &[("origin", &own)], &"0".repeat(token.len())), "a wrong token");
    forbidden(&post("/teacher/login", &[("origin", "http://evil.example")], &token), "another page");
    let said = post("/teacher/login", &[("origin", &own)], &token);
    let cookie = said.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/teacher"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let cookie = ("cookie", cookie.split(';').next().expect("a value"));
    for name in ["forwarded", "x-forwarded-for", "x-real-ip", "via"] {
        for path in ["/teacher", "/teacher/state"] {
            forbidden(&server.answer(&format!("GET {path}"), &[host, cookie, (name, "127.0.0.1")]), name);
        }
    }
    forbidden(&post("/teacher/asic", &[cookie, ("origin", "null")], ""), "another page");
    forbidden(&post("/teacher/asic", &[cookie], ""), "no page");
    forbidden(&post("/teacher/asic", &[("origin", &own)], ""), "no cookie");

    let mut ada = Student::join(&server, "Ada");
    assert_eq!(ada.mine("target")["result"], "block");
    let board = |server: &Server| -> Value {
        let said = server.answer("GET /teacher/state", &[host, cookie]);
        serde_json::from_str(said.split_once("\r\n\r\n").expect("a body").1).expect("JSON")
    };
    let state = board(&server);
    assert_eq!(
        (&state["height"], &state["students"][0]["name"], &state["blocks"][0]["student"]),
        (&json!(1), &json!("Ada"), &json!(1))
    );
    assert_eq!(state["asic"], Value::Null);
    let csv = server.answer("GET /teacher/shares.csv", &[host, cookie]);
    assert!(csv.contains("student,blocks,shares,late,work_hashes\n1,1,1,0,") && !csv.contains("Ada"), "{csv}");

    // The S21 takes the chain, and leaves it.
    assert!(post("/teacher/asic", &[cookie, ("origin", &own)], "").starts_with("HTTP/1.1 200 "));
    while board(&server)["asic"]["blocks"].as_u64().is_none_or(|blocks| blocks < 3) {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(post("/teacher/asic", &[cookie, ("origin", &own)], "").starts_with("HTTP/1.1 200 "));
    let state = board(&server);
    assert_eq!(state["asic"]["present"], false);
    assert!(state["asic"]["work"].as_f64() > state["students"][0]["work"].as_f64());
    let host = server.host.clone();
    server.program.stop();
    let said: String = server.program.events.iter().map(Value::to_string).collect();
    assert!(!said.contains(&token) && !said.contains(PIN), "{said}");
    let stderr = server.program.stderr();
    assert!(stderr.contains(&format!("http://{host}/teacher#{token}")) && stderr.contains(PIN), "{stderr}");
    assert!(blocks(home.path()).iter().any(|block| coinbase(block).contains("sim:Antminer S21:")));
}

/// The page as students use it, in two browsers at once; what they do there is in `web/test/class.mjs`.
#[test]
fn a_class_of_chromium_and_firefox() {
    use crate::web::{CHROMIUM, FIREFOX, npm_with, program, workshop};
    let Some(folder) = workshop("a_class_of_chromium_and_firefox", &[&["npm"], CHROMIUM, FIREFOX]) else { return };
    let home = home();
    let token = home.path().join("token");
    let mut server = serve_blocks_of(home.path(), "3s", &["--teacher-token-file", token.to_str().expect("text")]);
    let address = format!("http://{}/", server.host);
    let page = server.answer("GET /save", &[("host", &server.host)]);
    let saved = folder.path().join("saved.html");
    std::fs::write(&saved, page.split_once("\r\n\r\n").expect("a page").1).expect("written");
    let board = format!("{address}teacher#{}", std::fs::read_to_string(&token).expect("a token").trim());
    let more = [("TEACHER", board.as_str()), ("SAVE", saved.to_str().expect("text"))];
    let run = |kind: &str, names: &[&str], name: &str, more: &[(&str, &str)]| {
        let browser = program(names).expect("it is there");
        npm_with(folder.path(), &["class", "--", kind, &address, PIN, name], Some(&browser), more)
    };
    std::thread::scope(|scope| {
        scope.spawn(|| run("firefox", FIREFOX, "Fay", &[]));
        scope.spawn(|| run("chromium", CHROMIUM, "Chris", &more));
    });
    assert_eq!(server.program.stop().code(), Some(143));
    // The `bitcoin` crate has looked at links and proof of work; here is who found them.
    let kept: Vec<String> = blocks(home.path()).iter().map(coinbase).collect();
    for student in 1..=3 {
        let own = format!("/class:{student:02}");
        let told = server
            .program
            .events
            .iter()
            .filter(|event| event["student"] == student && event["event"] == "student_block");
        let found = kept.iter().filter(|text| text.contains(&own)).count();
        assert!(found > 0 && found == told.count(), "{own}: {found} in {kept:?}");
    }
    assert!(kept.iter().any(|text| text.contains("sim:Antminer S21:")));
}

/// Bounds of a class: 64 students, of whom who comes back finds his place; 20 messages a second; ten seconds to say what one wants.
#[test]
fn a_class_is_bounded() {
    let home = home();
    let server = serve(home.path(), &[]);
    // Nobody hurries these: a line that says nothing, and one that is a WebSocket and says nothing.
    let began = Instant::now();
    let mut silent = TcpStream::connect(&server.host).expect("it listens");
    let stream = TcpStream::connect(&server.host).expect("it listens");
    let mut request = format!("ws://{}/class", server.host).into_client_request().expect("a request");
    request.headers_mut().insert("origin", "null".parse().expect("a header"));
    let (mut mute, _) = tungstenite::client(request, stream).expect("a WebSocket");

    let mut first = Student::join(&server, "first");
    let others: Vec<Student> = (1..64).map(|n| Student::join(&server, &format!("student {n}"))).collect();
    assert_eq!(others.last().expect("many").number, 64);
    let join = json!({ "v": 1, "type": "join", "name": "one more", "pin": PIN });
    let (_, answer) = Student::says_first(&server, "null", &join);
    assert_eq!((&answer["type"], &answer["reason"]), (&json!("refused"), &json!("full")));
    let back = json!({ "v": 1, "type": "join", "name": "again", "ticket": others[5].ticket });
    assert_eq!(Student::says_first(&server, "null", &back).1["student"], others[5].number);

    // Twenty at once, twenty more when the next second begins, and so on: the 61st is heard after two whole seconds.
    let claim = json!({ "v": 1, "type": "found", "job": 0, "nonce": 0 });
    let flood = Instant::now();
    (0..61).for_each(|_| first.say(&claim));
    (0..61).for_each(|_| assert_eq!(first.until("answer")["result"], "unknown"));
    assert!(flood.elapsed() >= Duration::from_secs(2), "{:?}", flood.elapsed());

    let mut said = Vec::new();
    let _ = silent.read_to_end(&mut said);
    while mute.read().is_ok() {}
    assert!(began.elapsed() >= Duration::from_secs(10) && began.elapsed() < LONG, "{:?}", began.elapsed());
}

/// The teacher leaves graphics cards out: everybody hears it, also who comes later and after a kill.
#[test]
fn the_teacher_chooses_the_engines() {
    let home = home();
    let file = home.path().join("token");
    let mut server = serve(home.path(), &["--teacher-token-file", file.to_str().expect("text")]);
    let token = std::fs::read_to_string(&file).expect("a token").trim().to_owned();
    let cookie = format!("hashgrind_teacher={token}");
    let mut ada = Student::join(&server, "Ada");
    assert_eq!(server.board(&token)["cards"], true);
    let press = |lines: &[(&str, &str)]| {
        let lines: Vec<_> = [("host", server.host.as_str())].into_iter().chain(lines.iter().copied()).collect();
        server.answer("POST /teacher/cards", &lines)
    };
    let own = format!("http://{}", server.host);
    assert!(press(&[("cookie", &cookie)]).starts_with("HTTP/1.1 403 "), "from no page");
    assert!(press(&[("origin", &own)]).starts_with("HTTP/1.1 403 "), "without the token");
    assert!(press(&[("cookie", &cookie), ("origin", &own)]).starts_with("HTTP/1.1 200 "));
    assert_eq!(ada.until("rules")["cards"], false);
    assert_eq!(server.board(&token)["cards"], false);
    server.program.until("cards_forbidden", LONG);
    let state = home.path().join("class/class.json");
    program::read_until(&state, |text| text.contains("\"cards\":false").then_some(()));
    // The ways in, for the board's picture.
    let said = server.answer("GET /teacher/doors", &[("host", &server.host), ("cookie", &cookie)]);
    let doors: Value = serde_json::from_str(said.split_once("\r\n\r\n").expect("a body").1).expect("JSON");
    assert_eq!(doors[0]["url"], format!("http://{}/", server.host));
    assert!(doors[0]["side"] == 33 && doors[0]["path"].as_str().is_some_and(|path| path.starts_with("M4 4h7v1h-7z")));
    assert!(server.answer("GET /teacher/doors", &[("host", &server.host)]).starts_with("HTTP/1.1 403 "));
    server.program.kill();
    let again = serve(home.path(), &[]);
    assert_eq!(again.board(&token)["cards"], false);
    let (mut student, answer) =
        Student::says_first(&again, "null", &json!({ "v": 1, "type": "join", "name": "Bob", "pin": PIN }));
    assert_eq!((&answer["type"], &student.until("rules")["cards"]), (&json!("joined"), &json!(false)));
}

/// What a student without a browser did in [`thirty_students`].
#[cfg(target_os = "linux")]
#[derive(Default)]
struct Done {
    student: u64,
    hashes: f64,
    /// Shares that the server took, and their hashes.
    shares: u64,
    work: f64,
    blocks: u64,
    /// The variance of `work`, were each hash a draw of its own.
    variance: f64,
    first_job: Duration,
    /// How often the server was gone.
    lost: u64,
}

/// Hashes at about this rate until the server says that the class is over. `comes_back`: a server that ends without that word.
#[cfg(target_os = "linux")]
fn paced(server: &str, name: &str, rate: f64, comes_back: bool) -> Done {
    use std::collections::HashMap;

    use hashgrind::cpu::{self, CpuDevice};
    use hashgrind::pow::{NonceRange, PreparedHeader};
    use hashgrind::scan::{Outcome, ScanRequest, Scanner as _};

    let began = Instant::now();
    let mut student = Student::join_at(server, name);
    let mut done = Done { first_job: began.elapsed(), student: student.number, ..Done::default() };
    let mut kernels = cpu::kernels().iter().filter(|kernel| kernel.is_available());
    let mut device = kernels.find_map(|kernel| CpuDevice::new(kernel).ok()).expect("the scalar one");
    let hurry = |student: &mut Student| {
        student.socket.get_mut().set_read_timeout(Some(Duration::from_millis(1))).expect("a limit");
    };
    hurry(&mut student);
    let (mut next, mut id, mut share, mut shares) = (0u32, Value::Null, Target::MAX, HashMap::new());
    let mut began = Instant::now();
    loop {
        loop {
            let said = match student.try_hear() {
                Ok(Some(said)) => said,
                Ok(None) => break,
                Err(_) if comes_back => {
                    let gone = Instant::now();
                    student = student.come_back(server, name);
                    hurry(&mut student);
                    done.lost += 1;
                    began += gone.elapsed();
                    continue;
                }
                Err(_) => return done, // The server has ended.
            };
            match (said["type"].as_str(), said["result"].as_str()) {
                (Some("end"), _) => return done,
                (Some("answer"), Some(result @ ("share" | "block"))) => {
                    done.shares += 1;
                    done.work += shares[&said["job"].as_u64().expect("a number")];
                    done.blocks += u64::from(result == "block");
                }
                _ => {}
            }
        }
        if student.job["id"] != id {
            (next, id) = (0, student.job["id"].clone());
            share = student.job["share"].as_str().expect("digits").parse().expect("a target");
            shares.insert(id.as_u64().expect("a number"), share.expected_hashes());
        }
        let count = (rate / 20.0) as u32;
        let range = NonceRange::new(next, u64::from(count)).expect("some");
        let request = ScanRequest::new(PreparedHeader::new(&student.header()), range, share.top_word());
        if let Outcome::Scanned { candidates, .. } = device.scan(request).expect("it scans").outcome {
            for candidate in candidates {
                if student.header().with_nonce(candidate.nonce).digest().meets(&share) {
                    let found = json!({ "v": 1, "type": "found", "job": id, "nonce": candidate.nonce });
                    // A server that is gone is noticed above.
                    let _ = student.socket.send(Message::text(found.to_string()));
                }
            }
        }
        next += count;
        done.hashes += f64::from(count);
        done.variance += f64::from(count) * share.expected_hashes();
        let due = Duration::from_secs_f64(done.hashes / rate);
        std::thread::sleep(due.saturating_sub(began.elapsed()));
    }
}

/// Seconds of processor that a process has taken.
#[cfg(target_os = "linux")]
fn processor_seconds(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).expect("it runs");
    let fields: Vec<&str> = stat.rsplit_once(')').expect("a name").1.split_whitespace().collect();
    let ticks: f64 = fields[11].parse::<f64>().expect("a number") + fields[12].parse::<f64>().expect("a number");
    ticks / 100.0
}

/// A full class: nothing is lost or counted twice, and by their shares each has the part of its hashes. `scripts/soak` makes it five
/// minutes long, with three browsers among them.
#[cfg(target_os = "linux")]
#[test]
fn thirty_students() {
    let (seconds, full) = (program::count(8, 300) as u64, program::in_full());
    let home = home();
    let file = home.path().join("token");
    let flags = ["--teacher-token-file", file.to_str().expect("text")];
    let mut server = serve_blocks_of(home.path(), if full { "5s" } else { "2s" }, &flags);
    let token = std::fs::read_to_string(&file).expect("a token").trim().to_owned();
    let host = server.host.clone();
    let before = (Instant::now(), processor_seconds(server.program.pid()));
    let browsers = if full { browsers(&host, &[("SECONDS", &seconds.to_string())]) } else { Vec::new() };
    let headless = without_browsers(&host, 30 - browsers.len(), false);
    // In a long class somebody who hears and says nothing, not even that he is still there.
    let mute = full.then(|| (Student::join(&server, "mute"), Instant::now()));
    std::thread::sleep(Duration::from_secs(seconds));
    let said: Vec<String> = browsers.into_iter().map(|browser| browser.join().expect("it passed")).collect();
    let cpu = (processor_seconds(server.program.pid()) - before.1) / before.0.elapsed().as_secs_f64();
    server.program.read_for(Duration::from_millis(200));
    let board = server.board(&token);
    // What is under way is counted on one side only: the end comes first, then the figures of the students.
    assert_eq!(server.program.stop().code(), Some(143));
    let done: Vec<Done> = headless.into_iter().map(|student| student.join().expect("it went on to the end")).collect();

    let kept: Vec<String> = blocks(home.path()).iter().map(coinbase).collect();
    let events = |kind: &str| server.program.events.iter().filter(|event| event["event"] == kind).count();
    assert_eq!(kept.len(), events("student_block"), "nothing is lost or there twice");
    let sigmas = |work: f64, hashes: f64, variance: f64| (work - hashes).abs() / variance.sqrt();
    let mut worst = 0f64;
    for one in &done {
        let own = format!("/class:{:02}", one.student);
        let found = kept.iter().filter(|text| text.contains(&own)).count() as u64;
        // An answer may still have been on its way at the end.
        assert!(found >= one.blocks && found <= one.blocks + 1, "{own}: {found}, told {}", one.blocks);
        worst = worst.max(sigmas(one.work, one.hashes, one.variance));
    }
    if let Some((mute, joined)) = mute {
        let left = |event: &&Value| event["event"] == "student_left" && event["student"] == mute.number;
        assert!(joined.elapsed() > Duration::from_secs(90) && server.program.events.iter().any(|event| left(&event)));
    }
    // A browser tells of its hashes, the server of the work that its shares stand for. Its rate is as even as that of the others, so
    // its shares were as large as theirs on the whole.
    let share = done.iter().map(|one| one.variance / one.hashes).fold(f64::INFINITY, f64::min);
    let mut in_browsers = Vec::new();
    for line in said.iter().flat_map(|said| said.lines()) {
        let one: Value = serde_json::from_str(line).expect("JSON");
        let hashes = one["hashes"].as_f64().expect("a number");
        let own = board["students"].as_array().expect("students").iter().find(|student| student["name"] == one["name"]);
        let (own, seconds) = (own.expect("on the board"), one["first_hash_seconds"].as_f64().expect("a number"));
        let deviation = sigmas(own["work"].as_f64().expect("a number"), hashes, hashes * share);
        assert!(own["shares"].as_u64() >= Some(50), "{own}");
        worst = worst.max(deviation);
        in_browsers.push(format!(
            "{hashes:.0} hashes, {} shares, {deviation:.1} sigma, first hash after {seconds:.2} s",
            own["shares"]
        ));
    }
    let of_all = |of: fn(&Done) -> f64| done.iter().map(of).sum::<f64>();
    let together = sigmas(of_all(|one| one.work), of_all(|one| one.hashes), of_all(|one| one.variance));
    // A few shares a student, which is all that a short class gives, follow no normal law yet.
    let (name, deviation) = if full { ("parts", worst) } else { ("the whole", together) };
    assert!(deviation < 4.0, "{name}: {deviation}");
    let shares = || done.iter().map(|one| one.shares);
    let first = done.iter().map(|one| one.first_job).max().expect("students");
    program::figure(&format!(
        "a class of {} for {seconds} s (`classroom --serve`) | {} blocks, none lost or there twice, {} late, {} shares of those without a \
         browser (fewest {}), {name} within {deviation:.1} sigma, server {:.2} % of a core, join to work {:.2} s at most{} | 0 lost, 4 sigma, 2 % \
         of a core, 2 s",
        done.len() + in_browsers.len(),
        kept.len(),
        events("student_late"),
        shares().sum::<u64>(),
        shares().min().expect("students"),
        100.0 * cpu,
        first.as_secs_f64(),
        if in_browsers.is_empty() { String::new() } else { format!("; in browsers: {}", in_browsers.join("; ")) },
    ));
    if full {
        assert!(shares().sum::<u64>() >= 3000 && shares().min() >= Some(50));
    }
}

/// A killed server and thirty students: another one goes on at the same address, everybody comes back as who he was, nothing that was
/// told is lost, and all go on finding. In full three of them are browsers.
#[cfg(target_os = "linux")]
#[test]
fn thirty_students_and_a_killed_server() {
    let (seconds, full) = (program::count(4, 45) as u64, program::in_full());
    let home = home();
    let file = home.path().join("token");
    let flags = ["--teacher-token-file", file.to_str().expect("text")];
    let mut server = serve_blocks_of(home.path(), "2s", &flags);
    let token = std::fs::read_to_string(&file).expect("a token").trim().to_owned();
    let host = server.host.clone();
    let more = [("SECONDS", (2 * seconds).to_string()), ("KILLED", "1".to_owned())];
    let more = more.each_ref().map(|(name, value)| (*name, value.as_str()));
    let browsers = if full { browsers(&host, &more) } else { Vec::new() };
    let headless = without_browsers(&host, 30 - browsers.len(), true);
    let count =
        |server: &Server, kind: &str| server.program.events.iter().filter(|event| event["event"] == kind).count();
    while count(&server, "student_joined") < 30 {
        server.program.until("student_joined", LONG);
    }
    server.program.read_for(Duration::from_secs(seconds));
    server.program.kill();
    let killed = Instant::now();
    let mut again = program::hashgrind(home.path());
    again.arg("classroom").arg(home.path().join("class")).args(["--serve", &host, "--json", "--target-time", "2s"]);
    let mut again = Server { program: Miner::run(home.path(), again.args(flags)), host: host.clone() };
    let serving = again.program.until("serving", LONG);
    assert_eq!(serving["goes_on"], 30);
    while count(&again, "student_joined") < 30 {
        again.program.until("student_joined", LONG);
    }
    let away = killed.elapsed();
    let shares = |board: &Value| -> Vec<u64> {
        let students = board["students"].as_array().expect("students");
        students.iter().map(|student| student["shares"].as_u64().expect("a number")).collect()
    };
    // Whoever is still slow to find has the time of a test.
    let before = shares(&again.board(&token));
    again.program.read_for(Duration::from_secs(seconds));
    let began = Instant::now();
    while shares(&again.board(&token)).iter().zip(&before).any(|(now, before)| now == before) {
        assert!(began.elapsed() < LONG, "somebody finds nothing any more");
        std::thread::sleep(Duration::from_millis(100));
    }
    let said: Vec<String> = browsers.into_iter().map(|browser| browser.join().expect("it passed")).collect();
    assert_eq!(again.program.stop().code(), Some(143));
    let done: Vec<Done> = headless.into_iter().map(|student| student.join().expect("it went on to the end")).collect();
    assert!(done.iter().all(|one| one.lost == 1), "everybody was there before and behind");

    let kept = blocks(home.path());
    let told: Vec<String> =
        [&server, &again].iter().flat_map(|server| server.program.hashes("student_block")).collect();
    let hashes: Vec<String> = kept.iter().map(|block| block.block_hash().to_string()).collect();
    assert!(told.iter().all(|hash| hashes.contains(hash)), "what was told is on the chain");
    // One that the kill came between is on the chain and was told to nobody.
    assert!(kept.len() - told.len() <= 1, "{} of {}", told.len(), kept.len());
    for one in &done {
        let own = format!("/class:{:02}", one.student);
        let found = kept.iter().filter(|block| coinbase(block).contains(&own)).count() as u64;
        assert!(found >= one.blocks && found <= one.blocks + 2, "{own}: {found}, told {}", one.blocks);
    }
    program::figure(&format!(
        "a class of {} whose server is killed after {seconds} s and started again | all back as who they were {:.2} s after the kill, all find \
         again; {} blocks, {} of them told, none lost or there twice {} | the class goes on",
        done.len() + said.len(),
        away.as_secs_f64(),
        kept.len(),
        told.len(),
        said.concat().replace('\n', " "),
    ));
}

/// So many students without a browser, each at a rate of its own.
#[cfg(target_os = "linux")]
fn without_browsers(host: &str, students: usize, comes_back: bool) -> Vec<std::thread::JoinHandle<Done>> {
    let start = |n| {
        let host = host.to_owned();
        std::thread::spawn(move || paced(&host, &format!("student {n}"), 40_000.0 + 2_000.0 * n as f64, comes_back))
    };
    (0..students).map(start).collect()
}

/// Two of Chromium and one Firefox, which mine with textbook code; `more` says how long.
#[cfg(target_os = "linux")]
fn browsers(host: &str, more: &[(&str, &str)]) -> Vec<std::thread::JoinHandle<String>> {
    use crate::web::{CHROMIUM, FIREFOX, npm_with, program, workshop};
    [("chromium", CHROMIUM), ("chromium", CHROMIUM), ("firefox", FIREFOX)]
        .into_iter()
        .enumerate()
        .map(|(n, (kind, names))| {
            let address = format!("http://{host}/");
            let more: Vec<_> = more.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
            std::thread::spawn(move || {
                let Some(folder) = workshop("thirty_students", &[&["npm"], names]) else { return String::new() };
                let browser = program(names).expect("it is there");
                let name = format!("browser {n}");
                let args = ["class", "--", kind, &address, PIN, &name];
                let more: Vec<_> = more.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                npm_with(folder.path(), &args, Some(&browser), &[&[("ENGINE", "js")], &more[..]].concat())
            })
        })
        .collect()
}

/// Real interfaces, in a network namespace of its own: a card's private address is taken, those of containers and VPNs and public
/// ones are told and not taken, and the teacher's page is on this machine's own address only.
#[cfg(target_os = "linux")]
#[test]
fn private_addresses_are_served_and_no_others() {
    let home = home();
    let script = r#"
        set -eu
        up() { ip addr add "$2/24" dev "$1"; ip link set "$1" up; }
        ip link set lo up
        ip link add eth7 type veth peer name peer7; ip link set peer7 up; up eth7 192.168.77.1
        ip link add docker0 type bridge; up docker0 172.17.0.1
        ip link add eth8 type veth peer name peer8; up eth8 203.0.113.9
        ip tuntap add dev wg9 mode tun; up wg9 10.8.0.2
        echo made
        "$PROGRAM" classroom class --serve 127.0.0.1:8123 --lan --json --teacher-token-file token >events 2>said & server=$!
        until [ -s events ]; do sleep 0.1; done
        ask() {
            exec 3<>"/dev/tcp/$1/8123" || return 1
            printf 'GET %s HTTP/1.1\r\nhost: %s:8123\r\n\r\n' "$3" "$2" >&3
            head -n 1 <&3
        }
        for question in '192.168.77.1 192.168.77.1 /' '127.0.0.1 127.0.0.1 /' '192.168.77.1 127.0.0.1 /' \
            '192.168.77.1 192.168.77.1 /teacher' '127.0.0.1 192.168.77.1 /teacher' '127.0.0.1 127.0.0.1 /teacher' \
            '172.17.0.1 172.17.0.1 /' '203.0.113.9 203.0.113.9 /' '10.8.0.2 10.8.0.2 /'; do
            (ask $question 2>/dev/null) || echo nobody
        done
        kill "$server"; wait "$server" || echo "ended $?"
        # On a terminal that shows block characters there is a QR code, on another one and in a file there is none.
        shown() {
            LC_ALL=$1 TERM=$2 script -qfec "'$PROGRAM' classroom coded --serve 127.0.0.1:8124 --lan" "$3" >/dev/null </dev/null & terminal=$!
            until grep -q 'not on.*wg9' "$3" 2>/dev/null && { [ "$4" = none ] || grep -q '▀▀▀▀▀▀▀▀▀▀' "$3"; }; do sleep 0.1; done
            kill "$terminal"; ended=0; wait "$terminal" || ended=$?
            case $ended in 0 | 143) ;; *) echo "terminal ended:$ended" ;; esac
            grep -q '█' "$3" && echo "coded code" || echo "coded none"
        }
        if command -v script >/dev/null; then
            shown C.UTF-8 xterm utf8 code; shown C xterm ascii none; shown C.UTF-8 dumb dumb none
        fi
    "#;
    let mut command = std::process::Command::new("unshare");
    command.args(["-rn", "bash", "-c", script]).env("PROGRAM", env!("CARGO_BIN_EXE_hashgrind"));
    let output = command.env("HOME", home.path()).current_dir(home.path()).output();
    if !output.as_ref().is_ok_and(|output| output.stdout.starts_with(b"made")) {
        let required = std::env::var("HASHGRIND_REQUIRE_MOUNT").is_ok_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_MOUNT=1, but `unshare -rn` gives no network namespace here: {output:?}");
        node::say("SKIPPED private_addresses_are_served_and_no_others: no network namespace here");
        return;
    }
    let output = output.expect("it ran");
    let read = |name: &str| std::fs::read_to_string(home.path().join(name)).unwrap_or_default();
    let said = program::text(&output.stdout);
    let codes: Vec<&str> = said.lines().skip(1).map(|line| line.split(' ').nth(1).unwrap_or(line)).collect();
    let mut expected = vec!["200", "200", "403", "403", "403", "200", "nobody", "nobody", "nobody", "143"];
    if std::process::Command::new("script").arg("--version").output().is_ok() {
        expected.extend(["code", "none", "none"]);
    } else {
        let required = std::env::var("HASHGRIND_REQUIRE_TERMINAL").is_ok_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_TERMINAL=1, but there is no `script` for the QR code");
        node::say("SKIPPED the QR code of private_addresses_are_served_and_no_others: no `script`");
    }
    assert_eq!(codes, expected, "{said}{}{}", program::text(&output.stderr), read("said"));
    let serving: Value = serde_json::from_str(read("events").lines().next().expect("an event")).expect("JSON");
    assert_eq!(serving["urls"], json!(["http://192.168.77.1:8123/"]));
    let left = serving["left_out"].to_string();
    for part in ["172.17.0.1 (docker0", "203.0.113.9 (eth8", "10.8.0.2 (wg9"] {
        assert!(left.contains(part), "{left}");
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
