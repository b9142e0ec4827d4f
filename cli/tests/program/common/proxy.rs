//! A bad line to a node, for tests: a small HTTP proxy that delays, cuts, garbles or refuses what it carries.

use std::io::{BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What the line does to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// Carries it.
    Good,
    /// Carries it after this time.
    Slow(Duration),
    /// The node gets the request; the answer ends in the middle.
    Cut,
    /// Something else than HTTP.
    Garbage,
    /// HTTP, with something else than JSON-RPC in it.
    WrongBody,
    /// JSON-RPC that answers another question.
    WrongAnswer,
    /// The node's `Work queue depth exceeded`.
    Busy,
    /// The node's answer to a machine outside `rpcallowip`.
    Forbidden,
    /// Carries it and closes the connection without a word.
    ClosesIdle,
    /// Closes at once.
    Down,
}

/// A proxy before a node's port. It ends with the test.
pub(crate) struct Proxy {
    port: u16,
    line: Arc<Mutex<Line>>,
    requests: Arc<AtomicUsize>,
}

impl Proxy {
    /// Listens on a port of its own and carries to `upstream`.
    pub(crate) fn new(upstream: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let (line, requests) = (Arc::new(Mutex::new(Line::Good)), Arc::new(AtomicUsize::new(0)));
        let (shared_line, shared_requests) = (Arc::clone(&line), Arc::clone(&requests));
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (line, requests) = (Arc::clone(&shared_line), Arc::clone(&shared_requests));
                std::thread::spawn(move || serve(client, upstream, &line, &requests));
            }
        });
        Self { port, line, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// From now on the line does this, also to answers that are on their way.
    pub(crate) fn set(&self, line: Line) {
        *self.line.lock().expect("no panic") = line;
    }

    /// Requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

/// Carries one connection until either side closes it.
fn serve(client: TcpStream, upstream: u16, line: &Mutex<Line>, requests: &AtomicUsize) {
    let mut reader = BufReader::new(client.try_clone().expect("a handle"));
    let mut client = client;
    while let Some(request) = message(&mut reader) {
        requests.fetch_add(1, Ordering::Relaxed);
        let now = || *line.lock().expect("no panic");
        let before = now();
        let refused = match before {
            Line::Garbage => Some("\u{7f}\u{0}not a node at all\r\n\r\n".to_owned()),
            Line::WrongBody => Some(answer("200 OK", "<html>a login page</html>")),
            Line::WrongAnswer => {
                Some(answer("200 OK", "{\"result\":{\"height\":\"x\"},\"error\":null,\"id\":\"hashgrind\"}"))
            }
            Line::Busy => Some(answer("503 Service Unavailable", "Work queue depth exceeded")),
            Line::Forbidden => Some(answer("403 Forbidden", "")),
            Line::Down => return,
            _ => None,
        };
        if let Some(text) = refused {
            if client.write_all(text.as_bytes()).is_err() || before == Line::Garbage {
                return;
            }
            continue;
        }
        let Ok(mut node) = TcpStream::connect(("127.0.0.1", upstream)) else { return };
        if node.write_all(&request).is_err() {
            return;
        }
        let Some(answer) = message(&mut BufReader::new(node)) else { return };
        let after = now();
        if let Line::Slow(time) = after {
            std::thread::sleep(time);
        }
        let part = if after == Line::Cut { &answer[..answer.len() / 2] } else { &answer[..] };
        if client.write_all(part).is_err() || matches!(after, Line::Cut | Line::ClosesIdle | Line::Down) {
            return;
        }
    }
}

fn answer(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

/// One HTTP message with its body.
pub(crate) fn message(reader: &mut impl std::io::BufRead) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut length = 0;
    loop {
        let start = bytes.len();
        if reader.read_until(b'\n', &mut bytes).ok()? == 0 {
            return None;
        }
        let line = String::from_utf8_lossy(&bytes[start..]).to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let start = bytes.len();
    bytes.resize(start + length, 0);
    reader.read_exact(&mut bytes[start..]).ok()?;
    Some(bytes)
}
