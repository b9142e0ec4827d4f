//! What the class's address serves (floor F6): the page, the same as a file, and the students' WebSocket. A request must name an
//! address of the class as its host, and a WebSocket must come from the class's own page or from a saved file.

use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tungstenite::handshake::derive_accept_key;

use super::{Shared, line};
use crate::commands::web;
use crate::failure::Failure;
use crate::http::{Bounded, Page, Refusal, Request, read_request, respond};

/// The longest answer: half a megabyte over a school's Wi-Fi, thirty times at once.
const PATIENCE: Duration = Duration::from_secs(60);
/// Connections at the same time: a full class, and as many that only ask for the page.
const CONNECTIONS: usize = 2 * super::class::STUDENTS;

/// Listens on an address until the program ends; each connection has a thread.
///
/// # Errors
/// No thread.
pub(super) fn listen(listener: TcpListener, shared: Arc<Shared>) -> io::Result<()> {
    let here = listener.local_addr()?;
    let open = Arc::new(AtomicUsize::new(0));
    let accept = move || {
        loop {
            let Ok((stream, from)) = listener.accept() else {
                // Such as no free file: it lasts.
                std::thread::sleep(Duration::from_millis(100));
                continue;
            };
            let place = Place::take(&open);
            let shared = shared.clone();
            let work = move || {
                let Some(_place) = place else {
                    let _ = respond_busy(stream);
                    return;
                };
                if let Err(failure) = answer(stream, from.ip(), here, &shared) {
                    shared.fail(failure);
                }
            };
            // Without a thread the connection ends.
            let _ = std::thread::Builder::new().name("class".to_owned()).stack_size(256 << 10).spawn(work);
        }
    };
    std::thread::Builder::new().name("class".to_owned()).spawn(accept).map(drop)
}

/// A connection's place, given back when it ends.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(open: &Arc<AtomicUsize>) -> Option<Self> {
        let place = Self(open.clone());
        (open.fetch_add(1, Ordering::Relaxed) < CONNECTIONS).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn respond_busy(stream: TcpStream) -> io::Result<()> {
    let stream = Bounded::new(stream, Duration::from_secs(1));
    respond(stream, Refusal::Busy.status(), "", &Refusal::Busy.page(), false)
}

/// Answers one request. A connection that breaks is nobody's error.
fn answer(stream: TcpStream, from: IpAddr, here: SocketAddr, shared: &Shared) -> Result<(), Failure> {
    let _ = stream.set_nodelay(true);
    let mut stream = Bounded::new(stream, PATIENCE);
    let request = match read_request(&mut stream) {
        Ok(Ok(request)) => request,
        Ok(Err(refusal)) => {
            let _ = refuse(stream, refusal);
            return Ok(());
        }
        Err(_) => return Ok(()),
    };
    let Some(host) = own_host(&request, here) else {
        let _ = refuse(stream, Refusal::Forbidden);
        return Ok(());
    };
    let head_only = request.method == "HEAD";
    let _ = match request.path.as_str() {
        "/class" => match accept_key(&request, &host) {
            Ok(key) => {
                let mut stream = stream.into_inner();
                let head = format!(
                    "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: {key}\r\n\r\n"
                );
                if stream.write_all(head.as_bytes()).is_err() {
                    return Ok(());
                }
                return line::serve(stream, request.rest, from, shared);
            }
            Err(refusal) => refuse(stream, refusal),
        },
        "/" | "/save" if !request.reads() => refuse(stream, Refusal::MethodNotAllowed),
        "/" => respond(stream, "200 OK", PLAIN, &page(&host), head_only),
        "/save" => {
            let more = format!("{PLAIN}content-disposition: attachment; filename=\"hashgrind-class.html\"\r\n");
            respond(stream, "200 OK", &more, &page(&host), head_only)
        }
        _ => refuse(stream, Refusal::NotFound),
    };
    Ok(())
}

/// What every page says of itself beside its type.
const PLAIN: &str = "cache-control: no-store\r\nx-content-type-options: nosniff\r\nreferrer-policy: no-referrer\r\ncontent-security-policy: frame-ancestors 'none'\r\n";

fn refuse(stream: Bounded, refusal: Refusal) -> io::Result<()> {
    respond(stream, refusal.status(), "", &refusal.page(), false)
}

/// The host that the request names, if it is this address.
fn own_host(request: &Request, here: SocketAddr) -> Option<String> {
    let host = request.header("host")?.to_ascii_lowercase();
    let (name, port) = host.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).unwrap_or((&host, "80"));
    let named = port.parse() == Ok(here.port());
    let local = here.ip().is_loopback() && ["localhost", "127.0.0.1", "[::1]"].contains(&name);
    let same = match here.ip() {
        IpAddr::V4(address) => name == address.to_string(),
        IpAddr::V6(address) => name == format!("[{address}]"),
    };
    (named && (local || same)).then_some(host)
}

/// What a WebSocket is accepted with.
fn accept_key(request: &Request, host: &str) -> Result<String, Refusal> {
    let origin = request.header("origin").ok_or(Refusal::Forbidden)?;
    // A saved file has the origin "null". Whoever comes from either still needs the PIN.
    if origin != "null" && !origin.eq_ignore_ascii_case(&format!("http://{host}")) {
        return Err(Refusal::Forbidden);
    }
    let upgrade = request.header("upgrade").is_some_and(|value| value.eq_ignore_ascii_case("websocket"));
    let version = request.header("sec-websocket-version") == Some("13");
    match request.header("sec-websocket-key") {
        Some(key) if request.method == "GET" && upgrade && version => Ok(derive_accept_key(key.as_bytes())),
        _ => Err(Refusal::BadRequest),
    }
}

/// The page, told where its class is and allowed to speak with it and with nobody else.
fn page(host: &str) -> Page {
    let class = format!("ws://{host}/class");
    let text =
        web::PAGE.replacen("default-src 'none'", &format!("default-src 'none'; connect-src {class}"), 1).replacen(
            "<meta charset=\"utf-8\">",
            &format!("<meta charset=\"utf-8\">\n<meta name=\"class\" content=\"{class}\">"),
            1,
        );
    Page { content_type: "text/html; charset=utf-8", text }
}
