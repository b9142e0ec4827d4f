//! A small HTTP/1.1 server (floor F6) for what the program says about itself: `GET` and `HEAD` of texts that are made when
//! they are asked for, one answer a connection. It takes no bodies and keeps no connection. Whoever serves more takes its parts:
//! [`Bounded`], [`read_request`], [`respond`].
//!
//! Whoever asks can't hurt the rest of the program: few threads with small stacks, a request of at most [`HEAD_LIMIT`] bytes,
//! and [`PATIENCE`] for a whole connection, however slowly it speaks or reads. Who comes meanwhile waits in the system's queue.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Connections at the same time, each on a thread of its own.
const CONNECTIONS: usize = 4;
/// The longest connection.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most bytes of a request; browsers send half a kilobyte.
const HEAD_LIMIT: usize = 8 << 10;
/// The most headers of a request.
const HEADERS: usize = 64;
/// What a client sends that is refused is read up to here, so that it reads the answer instead of a reset.
const DRAIN_LIMIT: u64 = 64 << 10;

/// A text and its type.
pub(crate) struct Page {
    /// For the header `content-type`.
    pub(crate) content_type: &'static str,
    /// All of it.
    pub(crate) text: String,
}

/// Serves on `address` until the program ends; gives the address, whose port is the system's choice for port 0. `page` gives
/// what stands at a path, `None` for nothing.
///
/// # Errors
/// An address that can't be had, or threads.
pub(crate) fn serve<F>(address: SocketAddr, page: F) -> io::Result<SocketAddr>
where
    F: Fn(&str) -> Option<Page> + Send + Sync + 'static,
{
    let listener = TcpListener::bind(address)?;
    let address = listener.local_addr()?;
    let shared = Arc::new((listener, page));
    for _ in 0..CONNECTIONS {
        let shared = shared.clone();
        let work = move || {
            let (listener, page) = &*shared;
            loop {
                match listener.accept() {
                    // A client that goes away or stays too long is nobody's error.
                    Ok((stream, _)) => drop(answer(stream, PATIENCE, page)),
                    // Such as no free file: it lasts.
                    Err(_) => std::thread::sleep(Duration::from_millis(100)),
                }
            }
        };
        std::thread::Builder::new().name("http".to_owned()).stack_size(256 << 10).spawn(work)?;
    }
    Ok(address)
}

/// Reads one request and answers it.
fn answer(stream: TcpStream, patience: Duration, page: &dyn Fn(&str) -> Option<Page>) -> io::Result<()> {
    let mut stream = Bounded::new(stream, patience);
    let request = read_request(&mut stream)?;
    let found = match &request {
        // A page that can't be made is one answer lost, not one of the few threads.
        Ok(request) if request.reads() => match catch_unwind(AssertUnwindSafe(|| page(&request.path))) {
            Ok(page) => page.ok_or(Refusal::NotFound),
            Err(_) => Err(Refusal::Failed),
        },
        Ok(_) => Err(Refusal::MethodNotAllowed),
        Err(refusal) => Err(*refusal),
    };
    let (status, page) = match found {
        Ok(page) => ("200 OK", page),
        Err(refusal) => (refusal.status(), refusal.page()),
    };
    let wrong_method = matches!(&request, Ok(request) if !request.reads());
    let more = if wrong_method { "allow: GET, HEAD\r\n" } else { "" };
    respond(stream, status, more, &page, matches!(&request, Ok(Request { method, .. }) if method == "HEAD"))
}

/// Answers and ends the connection. `more`: further lines of the head, each with its end. `head_only`: without the text.
///
/// # Errors
/// A connection that ends or lasts too long.
pub(crate) fn respond(mut stream: Bounded, status: &str, more: &str, page: &Page, head_only: bool) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {}\r\ncontent-length: {}\r\n{more}connection: close\r\n\r\n",
        page.content_type,
        page.text.len()
    );
    stream.write_all(head.as_bytes())?;
    if !head_only {
        stream.write_all(page.text.as_bytes())?;
    }
    stream.stream.shutdown(Shutdown::Write)?;
    io::copy(&mut stream.take(DRAIN_LIMIT), &mut io::sink()).map(drop)
}

/// A request without its body.
pub(crate) struct Request {
    pub(crate) method: String,
    /// Without what stands behind `?`.
    pub(crate) path: String,
    headers: Vec<(String, String)>,
    /// What came behind the head already.
    pub(crate) rest: Vec<u8>,
}

impl Request {
    /// `GET` or `HEAD`.
    pub(crate) fn reads(&self) -> bool {
        ["GET", "HEAD"].contains(&self.method.as_str())
    }

    /// The header of this name, in whatever letters. Of two with one name, none: who reads another one than the next reader
    /// can be fooled.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value)
    }

    /// Is there a header of this name, once or more?
    pub(crate) fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
    }
}

/// Why there is no page.
#[derive(Clone, Copy)]
pub(crate) enum Refusal {
    BadRequest,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    TooLarge,
    /// The page panicked, which the hook has said on standard error.
    Failed,
}

impl Refusal {
    /// Code and words.
    pub(crate) const fn status(self) -> &'static str {
        match self {
            Self::BadRequest => "400 Bad Request",
            Self::Forbidden => "403 Forbidden",
            Self::NotFound => "404 Not Found",
            Self::MethodNotAllowed => "405 Method Not Allowed",
            Self::TooLarge => "431 Request Header Fields Too Large",
            Self::Failed => "500 Internal Server Error",
        }
    }

    /// The same as a page.
    pub(crate) fn page(self) -> Page {
        Page { content_type: "text/plain", text: format!("{}\n", self.status()) }
    }
}

/// Everything up to the empty line; the outer error is a connection that ends or lasts too long.
///
/// # Errors
/// As said: the outer one.
pub(crate) fn read_request(stream: &mut impl Read) -> io::Result<Result<Request, Refusal>> {
    let (mut bytes, mut length) = ([0; HEAD_LIMIT], 0);
    loop {
        match stream.read(&mut bytes[length..])? {
            0 if length == HEAD_LIMIT => return Ok(Err(Refusal::TooLarge)),
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            more => length += more,
        }
        let mut headers = [httparse::EMPTY_HEADER; HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(&bytes[..length]) {
            Ok(httparse::Status::Partial) => {}
            Ok(httparse::Status::Complete(end)) => {
                let (method, target) = (parsed.method.unwrap_or_default(), parsed.path.unwrap_or_default());
                let text = |header: &httparse::Header<'_>| {
                    (header.name.to_owned(), String::from_utf8_lossy(header.value).into_owned())
                };
                return Ok(Ok(Request {
                    method: method.to_owned(),
                    path: target.split('?').next().unwrap_or_default().to_owned(),
                    headers: parsed.headers.iter().map(text).collect(),
                    rest: bytes[end..length].to_vec(),
                }));
            }
            Err(httparse::Error::TooManyHeaders) => return Ok(Err(Refusal::TooLarge)),
            Err(_) => return Ok(Err(Refusal::BadRequest)),
        }
    }
}

/// A connection that ends at a moment, however many reads and writes that takes.
pub(crate) struct Bounded {
    stream: TcpStream,
    end: Instant,
}

impl Bounded {
    /// Ends after so long.
    pub(crate) fn new(stream: TcpStream, patience: Duration) -> Self {
        Self { stream, end: Instant::now() + patience }
    }

    /// The connection without its end.
    pub(crate) fn into_inner(self) -> TcpStream {
        self.stream
    }

    fn left(&self) -> io::Result<Option<Duration>> {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(Some(left)) }
    }
}

impl Read for Bounded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(self.left()?)?;
        self.stream.read(buffer)
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(self.left()?)?;
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a server with one page answers to these bytes.
    fn said(bytes: &[u8]) -> String {
        said_by(serve(SocketAddr::from(([127, 0, 0, 1], 0)), page).expect("it serves"), bytes)
    }

    fn said_by(address: SocketAddr, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(address).expect("it listens");
        stream.write_all(bytes).expect("it takes them");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("an answer");
        said
    }

    fn page(path: &str) -> Option<Page> {
        (path == "/here").then(|| Page { content_type: "text/test", text: "a page".to_owned() })
    }

    #[test]
    fn what_is_asked_for_is_answered() {
        assert_eq!(
            said(b"GET /here?a=b HTTP/1.1\r\nhost: x\r\n\r\n"),
            "HTTP/1.1 200 OK\r\ncontent-type: text/test\r\ncontent-length: 6\r\nconnection: close\r\n\r\na page"
        );
        let head = said(b"HEAD /here HTTP/1.0\r\n\r\n");
        assert!(head.contains("content-length: 6\r\n") && head.ends_with("\r\n\r\n"), "{head}");
        assert!(said(b"GET / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
    }

    #[test]
    fn a_page_that_panics_takes_no_thread_with_it() {
        let page = |path: &str| {
            assert!(path != "/broken", "a page that can't be made (this test wants it so)");
            page(path)
        };
        let address = serve(SocketAddr::from(([127, 0, 0, 1], 0)), page).expect("it serves");
        for _ in 0..2 * CONNECTIONS {
            let said = said_by(address, b"GET /broken HTTP/1.1\r\n\r\n");
            assert!(said.starts_with("HTTP/1.1 500 "), "{said}");
        }
        assert!(said_by(address, b"GET /here HTTP/1.1\r\n\r\n").ends_with("a page"));
    }

    #[test]
    fn what_is_no_question_is_refused_in_words() {
        let refused = said(b"POST /here HTTP/1.1\r\ncontent-length: 3\r\n\r\nabc");
        assert!(refused.starts_with("HTTP/1.1 405 ") && refused.contains("\r\nallow: GET, HEAD\r\n"), "{refused}");
        for wrong in [&b"\x16\x03\x01\x02\x00"[..], b"GET\r\n\r\n", b"GET /here HTTP/9.9\r\n\r\n"] {
            assert!(said(wrong).starts_with("HTTP/1.1 400 "), "{wrong:?}");
        }
        let long = format!("GET /here HTTP/1.1\r\nx: {}\r\n\r\n", "y".repeat(3 * HEAD_LIMIT));
        let many = format!("GET /here HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(HEADERS + 1));
        for large in [long, many] {
            assert!(said(large.as_bytes()).starts_with("HTTP/1.1 431 "));
        }
    }

    /// A byte now and then would hold a server for ever that only bounds each read.
    #[test]
    fn a_connection_ends_however_slowly_it_speaks() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let mut slow = TcpStream::connect(listener.local_addr().expect("an address")).expect("it listens");
        let (stream, _) = listener.accept().expect("a connection");
        let drip = std::thread::spawn(move || {
            while slow.write_all(b"G").is_ok() {
                std::thread::sleep(Duration::from_millis(10));
            }
        });
        assert!(answer(stream, Duration::from_millis(200), &page).is_err());
        drip.join().expect("it saw the end");
    }

    #[test]
    fn more_clients_than_threads_that_say_nothing_delay_the_next_one_only() {
        let address = serve(SocketAddr::from(([127, 0, 0, 1], 0)), page).expect("it serves");
        let silent: Vec<_> = (0..2 * CONNECTIONS).map(|_| TcpStream::connect(address).expect("a place")).collect();
        let mut stream = TcpStream::connect(address).expect("a place in the queue");
        stream.write_all(b"GET /here HTTP/1.1\r\n\r\n").expect("it takes them");
        // Those before it go.
        drop(silent);
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("an answer");
        assert!(said.ends_with("a page"), "{said}");
    }
}
