//! A student's connection (floor F6): a WebSocket, one thread that reads and one that writes. Whoever speaks rubbish is cut off,
//! whoever speaks too much is read no faster than [`MESSAGES`] and [`BYTES`] a second.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, TcpStream};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use hashgrind::stratum::clean_text;
use serde::Deserialize;
use tungstenite::protocol::{Role, WebSocket, WebSocketConfig};
use tungstenite::{Error, Message};

use super::Shared;
use super::access::Try;
use super::class::{Joined, Refused, Say, message};
use crate::failure::Failure;

/// The longest message, in bytes.
const LONGEST: usize = 4096;
/// Messages a second; more are left in the line.
const MESSAGES: u32 = 20;
/// Bytes a second.
const BYTES: usize = MESSAGES as usize * LONGEST;
/// How long somebody may take to join.
const JOINS: Duration = Duration::from_secs(10);
/// A student of whom nothing is heard for so long is gone. A browser answers pings by itself.
const IDLE: Duration = Duration::from_secs(60);
const PING: Duration = Duration::from_secs(20);
/// How long one message may take to be sent.
const SENDS: Duration = Duration::from_secs(10);
/// The longest name, in bytes.
const NAME: usize = 32;

/// What a student says.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Heard {
    Join {
        name: String,
        #[serde(default)]
        pin: String,
        /// Of somebody who has joined before: it takes the place of the PIN.
        ticket: Option<String>,
    },
    Found {
        job: u64,
        nonce: u32,
    },
    /// All nonces are tried.
    More,
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

/// A message, if it is one.
fn read(text: &str) -> Option<Heard> {
    let version: Version = serde_json::from_str(text).ok()?;
    if version.v == 1 { serde_json::from_str(text).ok() } else { None }
}

/// A name as others may see it: without what turns or hides writing, at most 32 bytes.
fn shown(name: &str) -> String {
    let clean = clean_text(name);
    let end = (0..=NAME.min(clean.len())).rev().find(|&end| clean.is_char_boundary(end)).unwrap_or(0);
    clean[..end].trim_end().to_owned()
}

/// Serves one connection to its end. `rest`: what came behind the request's head. `place`: what is given back when somebody has joined.
///
/// # Errors
/// The class's, which ends it. A connection that breaks is nobody's error.
pub(super) fn serve<P>(
    stream: TcpStream,
    rest: Vec<u8>,
    from: IpAddr,
    shared: &Shared,
    place: P,
) -> Result<(), Failure> {
    if stream.set_write_timeout(Some(SENDS)).is_err() {
        return Ok(());
    }
    let half = Half { stream: Arc::new(stream), writing: Arc::default(), bound: Bound::new(Instant::now() + JOINS) };
    let config = WebSocketConfig::default()
        .read_buffer_size(LONGEST)
        .write_buffer_size(0)
        .max_message_size(Some(LONGEST))
        .max_frame_size(Some(LONGEST));
    let mut socket = WebSocket::from_partially_read(half, rest, Role::Server, Some(config));
    let Ok(first) = next(&mut socket) else { return Ok(()) };
    let joined = match join(first, from, shared)? {
        Ok(joined) => joined,
        Err(reason) => {
            let _ = socket.send(Message::text(message(&Say::Refused { reason })));
            let _ = socket.close(None).and_then(|()| socket.flush());
            let _ = socket.get_ref().stream.shutdown(Shutdown::Write);
            return Ok(());
        }
    };
    drop(place);
    let Joined { student, line, messages } = joined;
    socket.get_mut().bound.deadline = None;
    let writer = socket.get_ref().clone();
    let sending = std::thread::Builder::new().name(format!("to {student}")).stack_size(128 << 10);
    let ended = match sending.spawn(move || send(writer, &messages)) {
        Ok(_) => listen(&mut socket, student, shared),
        Err(_) => Ok(()), // No thread to be had: this student waits for better times.
    };
    let _ = socket.get_ref().stream.shutdown(Shutdown::Both);
    shared.class().leave(student, line);
    ended
}

/// The first message decides.
fn join(first: String, from: IpAddr, shared: &Shared) -> Result<Result<Joined, Refused>, Failure> {
    let Some(Heard::Join { name, pin, ticket }) = read(&first) else { return Ok(Err(Refused::Message)) };
    let name = shown(&name);
    if let Some(ticket) = ticket {
        return shared.class().join(&name, Some(&ticket));
    }
    match shared.door().knock(&pin, from, Instant::now()) {
        Try::Right => shared.class().join(&name, None),
        Try::Wrong => Ok(Err(Refused::Pin)),
        Try::Locked => Ok(Err(Refused::Locked)),
    }
}

/// Takes what a student finds, until the connection ends or something is said that means nothing.
fn listen(socket: &mut WebSocket<Half>, student: usize, shared: &Shared) -> Result<(), Failure> {
    let (mut second, mut heard) = (Instant::now(), 0);
    while let Ok(text) = next(socket) {
        match read(&text) {
            Some(Heard::Found { job, nonce }) => drop(shared.class().found(student, job, nonce)?),
            Some(Heard::More) => shared.class().more(student)?,
            Some(Heard::Join { .. }) | None => return Ok(()),
        }
        heard += 1;
        if heard == MESSAGES {
            std::thread::sleep(Duration::from_secs(1).saturating_sub(second.elapsed()));
            (second, heard) = (Instant::now(), 0);
        }
    }
    Ok(())
}

/// The next text. Pings are answered on the way; anything else ends the connection.
fn next(socket: &mut WebSocket<Half>) -> Result<String, Error> {
    loop {
        match socket.read()? {
            Message::Text(text) => return Ok(text.as_str().to_owned()),
            Message::Ping(_) | Message::Pong(_) => {}
            _ => return Err(Error::ConnectionClosed),
        }
    }
}

/// Sends what there is to send, and a ping now and then, until the line ends.
fn send(half: Half, messages: &Receiver<String>) {
    let stream = half.stream.clone();
    let mut socket = WebSocket::from_raw_socket(half, Role::Server, None);
    loop {
        let message = match messages.recv_timeout(PING) {
            Ok(text) => Message::text(text),
            Err(RecvTimeoutError::Timeout) => Message::Ping(Vec::new().into()),
            Err(RecvTimeoutError::Disconnected) => break,
        };
        if socket.send(message).is_err() {
            break;
        }
    }
    let _ = socket.close(None).and_then(|()| socket.flush());
    let _ = stream.shutdown(Shutdown::Both);
}

/// A connection that is read by one thread and written to by two, each write as a whole.
#[derive(Clone)]
struct Half {
    stream: Arc<TcpStream>,
    writing: Arc<Mutex<()>>,
    bound: Bound,
}

/// How fast and how long it is read.
#[derive(Clone)]
struct Bound {
    /// Of somebody who has not joined, however slowly the bytes come.
    deadline: Option<Instant>,
    second: Instant,
    bytes: usize,
}

impl Bound {
    fn new(deadline: Instant) -> Self {
        Self { deadline: Some(deadline), second: Instant::now(), bytes: 0 }
    }
}

impl Read for Half {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bound = &mut self.bound;
        if bound.second.elapsed() >= Duration::from_secs(1) {
            (bound.second, bound.bytes) = (Instant::now(), 0);
        } else if bound.bytes >= BYTES {
            std::thread::sleep(Duration::from_secs(1).saturating_sub(bound.second.elapsed()));
        }
        let patience = bound.deadline.map_or(IDLE, |end| end.saturating_duration_since(Instant::now()));
        if patience.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(patience))?;
        let read = (&*self.stream).read(buffer)?;
        self.bound.bytes += read;
        Ok(read)
    }
}

impl Write for Half {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _whole = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        (&*self.stream).write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_clean() {
        assert_eq!(shown("  Ada\u{1b}[31m \u{202e}B\n"), "Ada[31m B");
        assert_eq!(shown(&"ä".repeat(40)), "ä".repeat(16));
        assert_eq!(shown(&format!("x{}", "ä".repeat(40))), format!("x{}", "ä".repeat(15)));
        assert_eq!(shown(""), "");
    }

    #[test]
    fn what_is_no_message_is_none() {
        assert!(matches!(read(r#"{"v":1,"type":"found","job":7,"nonce":4294967295}"#), Some(Heard::Found { .. })));
        assert!(matches!(read(r#"{"v":1,"type":"join","name":"a","more":[]}"#), Some(Heard::Join { .. })));
        for rubbish in [
            "",
            "{}",
            "[]",
            r#"{"type":"more"}"#,
            r#"{"v":2,"type":"more"}"#,
            r#"{"v":1,"type":"less"}"#,
            r#"{"v":1,"type":"found","job":1,"nonce":4294967296}"#,
            r#"{"v":1,"type":"found","job":-1,"nonce":1}"#,
            &"[".repeat(4000),
        ] {
            assert!(read(rubbish).is_none(), "{rubbish}");
        }
    }
}
