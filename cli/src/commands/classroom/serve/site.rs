//! What the class's address serves (floor F6): the page, the same as a file, the students' WebSocket, and on this machine alone the
//! teacher's board. A request must name an address of the class as its host, and a WebSocket must come from the class's own page or
//! from a saved file.

use std::collections::HashMap;
use std::io::{self, Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tungstenite::handshake::derive_accept_key;

use super::access::{COOKIE, is_teacher, same};
use super::{Shared, line};
use crate::commands::web;
use crate::failure::Failure;
use crate::http::{Bounded, Page, Refusal, Request, read_request, respond};

/// The longest answer: half a megabyte over a school's Wi-Fi, thirty times at once.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a request may take to be said.
const ASKS: Duration = Duration::from_secs(10);
/// Connections at the same time of those who have not joined, and how many of them from one address: who holds all of his keeps nobody
/// else out. Students have places of their own.
const CONNECTIONS: usize = 128;
const FROM_ONE: usize = 48;

/// Listens on an address until the program ends; each connection has a thread.
///
/// # Errors
/// No thread.
pub(super) fn listen(listener: TcpListener, shared: Arc<Shared>) -> io::Result<()> {
    let here = listener.local_addr()?;
    let open = Arc::new(Mutex::new(HashMap::new()));
    let accept = move || {
        loop {
            let Ok((stream, from)) = listener.accept() else {
                // Such as no free file: it lasts.
                std::thread::sleep(Duration::from_millis(100));
                continue;
            };
            // Without a place or a thread the connection ends.
            let Some(place) = Place::take(&open, from.ip()) else { continue };
            let shared = shared.clone();
            let work = move || {
                if let Err(failure) = answer(stream, from.ip(), here, &shared, place) {
                    shared.fail(failure);
                }
            };
            let _ = std::thread::Builder::new().name("class".to_owned()).stack_size(256 << 10).spawn(work);
        }
    };
    std::thread::Builder::new().name("class".to_owned()).spawn(accept).map(drop)
}

/// How many connections each address has that has any.
type Open = Arc<Mutex<HashMap<IpAddr, usize>>>;

/// A connection's place, given back when it ends or somebody has joined by it.
struct Place {
    open: Open,
    from: IpAddr,
}

impl Place {
    fn take(open: &Open, from: IpAddr) -> Option<Self> {
        let mut all = open.lock().unwrap_or_else(PoisonError::into_inner);
        if all.values().sum::<usize>() >= CONNECTIONS || all.get(&from).is_some_and(|&own| own >= FROM_ONE) {
            return None;
        }
        *all.entry(from).or_default() += 1;
        Some(Self { open: open.clone(), from })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = all.get_mut(&self.from) {
            *own -= 1;
            if *own == 0 {
                all.remove(&self.from);
            }
        }
    }
}

/// Answers one request. A connection that breaks is nobody's error.
fn answer(stream: TcpStream, from: IpAddr, here: SocketAddr, shared: &Shared, place: Place) -> Result<(), Failure> {
    let _ = stream.set_nodelay(true);
    let mut stream = Bounded::new(stream, ASKS);
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
    let stream = Bounded::new(stream.into_inner(), PATIENCE);
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
                return line::serve(stream, request.rest, from, shared, place);
            }
            Err(refusal) => refuse(stream, refusal),
        },
        path if path == "/teacher" || path.starts_with("/teacher/") => {
            if !on_this_machine(&request, &host, from, here) {
                let _ = refuse(stream, Refusal::Forbidden);
                return Ok(());
            }
            teacher(stream, &request, &host, shared)?
        }
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

/// Headers of those that pass requests on: such a request comes from somewhere else, whatever address it has.
const FORWARDING: [&str; 9] = [
    "forwarded",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-real-ip",
    "x-client-ip",
    "cf-connecting-ip",
    "true-client-ip",
];

/// Does this request come from this machine itself?
fn on_this_machine(request: &Request, host: &str, from: IpAddr, here: SocketAddr) -> bool {
    let local =
        host.starts_with("localhost:") || host.starts_with("127.") || host.starts_with("[::1]:") || host == "localhost";
    here.ip().is_loopback() && from.is_loopback() && local && !FORWARDING.iter().any(|name| request.has(name))
}

/// The longest token that is read, and its cookie's life: as long as the browser runs.
const TOKEN_LIMIT: usize = 256;

/// The board, and what its buttons do. All but the empty board asks for the token.
fn teacher(stream: Bounded, request: &Request, host: &str, shared: &Shared) -> Result<io::Result<()>, Failure> {
    let page = |content_type, text: &str| Page { content_type, text: text.to_owned() };
    let head_only = request.method == "HEAD";
    let empty = match request.path.as_str() {
        "/teacher" => Some(page("text/html; charset=utf-8", include_str!("board.html"))),
        "/teacher/board.js" => Some(page("text/javascript; charset=utf-8", include_str!("board.js"))),
        "/teacher/board.css" => Some(page("text/css; charset=utf-8", include_str!("board.css"))),
        _ => None,
    };
    if let Some(page) = empty.filter(|_| request.reads()) {
        return Ok(respond(stream, "200 OK", BOARD, &page, head_only));
    }
    // No other page's script may press the buttons.
    let own = request.header("origin") == Some(&format!("http://{host}"));
    let pressed = request.method == "POST" && own;
    if !request.reads() && !pressed {
        return Ok(refuse(stream, Refusal::Forbidden));
    }
    if request.method == "POST" && request.path == "/teacher/login" {
        return Ok(login(stream, request, shared));
    }
    if !request.header("cookie").is_some_and(|cookies| is_teacher(cookies, &shared.token)) {
        return Ok(refuse(stream, Refusal::Forbidden));
    }
    Ok(match (request.reads(), request.path.as_str()) {
        (true, "/teacher/state") => {
            let board = shared.class().board(Instant::now());
            let text = serde_json::to_string(&board).expect("texts and numbers become JSON");
            respond(stream, "200 OK", BOARD, &page("application/json", &text), head_only)
        }
        (true, "/teacher/doors") => {
            let text = serde_json::to_string(&shared.doors).expect("texts and numbers become JSON");
            respond(stream, "200 OK", BOARD, &page("application/json", &text), head_only)
        }
        (true, "/teacher/shares.csv") => {
            let more = format!("{BOARD}content-disposition: attachment; filename=\"class.csv\"\r\n");
            let text = shared.class().csv();
            respond(stream, "200 OK", &more, &page("text/csv; charset=utf-8", &text), head_only)
        }
        (false, "/teacher/cards") => {
            shared.class().toggle_cards();
            respond(stream, "200 OK", BOARD, &page("text/plain", ""), false)
        }
        (false, "/teacher/asic") => {
            shared.class().toggle_asic(Instant::now())?;
            respond(stream, "200 OK", BOARD, &page("text/plain", ""), false)
        }
        _ => refuse(stream, Refusal::NotFound),
    })
}

/// Makes a cookie of the token in the request's body.
fn login(mut stream: Bounded, request: &Request, shared: &Shared) -> io::Result<()> {
    let length = request.header("content-length").and_then(|length| length.parse::<usize>().ok());
    let Some(length) = length.filter(|&length| length <= TOKEN_LIMIT) else {
        return refuse(stream, Refusal::BadRequest);
    };
    let mut body = request.rest.clone();
    let more = length.saturating_sub(body.len());
    (&mut stream).take(more as u64).read_to_end(&mut body)?;
    if !same(&String::from_utf8_lossy(&body), &shared.token) {
        return refuse(stream, Refusal::Forbidden);
    }
    let more = format!("{BOARD}set-cookie: {COOKIE}={}; HttpOnly; SameSite=Strict; Path=/teacher\r\n", shared.token);
    respond(stream, "200 OK", &more, &Page { content_type: "text/plain", text: String::new() }, false)
}

/// What the board says of itself: its own files and nothing else.
const BOARD: &str = "cache-control: no-store\r\nx-content-type-options: nosniff\r\nreferrer-policy: no-referrer\r\ncontent-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n";

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
