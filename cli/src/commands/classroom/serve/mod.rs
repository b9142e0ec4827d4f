//! `classroom --serve` (floor F6): this machine gives the page and work to a class, hashes every find again and keeps the practice
//! chain's file. It does not mine itself.

mod access;
mod class;
mod line;
mod rate;
mod site;

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use hashgrind::template::bitcoin::ScriptBuf;
use hashgrind_chain::practice::PracticeChain;
use hashgrind_chain::{BlockSource as _, system_clock};
use serde::Serialize;

use crate::failure::{Failure, Kind, Outcome};
use crate::random;
use crate::signals::Signals;
use crate::view;
use crate::view::units;
use access::Door;
use class::{Class, Event};

/// The chain's file in the class's folder.
const CHAIN_FILE: &str = "practice.dat";
/// How often the clock is looked at.
const TICK: Duration = Duration::from_millis(250);
/// The last words have so long to reach the students.
const GOOD_BYE: Duration = Duration::from_millis(300);

/// How the class is served.
pub(super) struct Serving<'a> {
    pub(super) folder: &'a Path,
    pub(super) address: SocketAddr,
    pub(super) pin: Option<String>,
    pub(super) payout: ScriptBuf,
    pub(super) block_time: Duration,
    /// Ends after so long.
    pub(super) length: Option<Duration>,
    pub(super) json: bool,
    pub(super) quiet: bool,
}

/// What the connections share.
struct Shared {
    class: Mutex<Class>,
    door: Mutex<Door>,
    /// What ends the class.
    failed: Mutex<Option<Failure>>,
}

impl Shared {
    /// A thread that panicked was in the middle of one student's message; the class goes on.
    fn class(&self) -> MutexGuard<'_, Class> {
        self.class.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn door(&self) -> MutexGuard<'_, Door> {
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fail(&self, failure: Failure) {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(failure);
    }
}

/// What is said beside the students' events.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Frame<'a> {
    Serving { url: &'a str, chain_file: &'a str, height: u32 },
    Summary { seconds: f64, students: usize, blocks: u64, late: u64, height: u32, hashes_per_second: f64 },
}

/// Serves until a signal or the end of the lesson.
pub(super) fn run(serving: Serving<'_>) -> Outcome {
    let signals = Signals::listen()?;
    let began = Instant::now();
    let pin = serving.pin.map_or_else(access::draw_pin, Ok)?;
    let listener = TcpListener::bind(serving.address)
        .map_err(|error| Failure::usage(format!("--serve {}: {error}", serving.address)))?;
    let here = listener.local_addr()?;
    let chain = PracticeChain::open(&serving.folder.join(CHAIN_FILE), system_clock())?;
    chain.notices().iter().for_each(|notice| eprintln!("{notice}"));
    let place = chain.describe();
    let (teller, events) = mpsc::channel();
    let extranonce = u64::from_le_bytes(random::bytes()?);
    let seconds = serving.block_time.as_secs_f64();
    let mut class = Class::new(Box::new(chain), serving.payout, seconds, extranonce, teller, began);
    class.look(began)?;
    let shared = Arc::new(Shared {
        class: Mutex::new(class),
        door: Mutex::new(Door::new(pin.clone())),
        failed: Mutex::default(),
    });
    site::listen(listener, shared.clone())?;
    let url = format!("http://{here}/");
    // The PIN goes to the teacher's screen and nowhere else.
    eprintln!("PIN {pin}");
    if serving.json {
        view::json_line(&Frame::Serving { url: &url, chain_file: &place.place, height: place.height })?;
    } else if !serving.quiet {
        view::text(&format!(" {:<9} {url}\n {:<9} {}\n", "students", "chain", place.place))?;
    }
    let end = serving.length.and_then(|length| began.checked_add(length));
    let mut height = place.height;
    let stopped = loop {
        match events.recv_timeout(TICK) {
            Ok(event) => {
                if let Event::StudentBlock { height: newest, .. } = event {
                    height = newest;
                }
                if serving.json {
                    view::json_line(&event)?;
                } else if !serving.quiet {
                    view::text(&told(&event))?;
                }
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
        }
        let mut class = shared.class();
        class.look(Instant::now())?;
        class.notices.drain(..).for_each(|notice| eprintln!("waiting: {notice}"));
        drop(class);
        if let Some(failure) = shared.failed.lock().unwrap_or_else(PoisonError::into_inner).take() {
            break Err(failure);
        }
        if let Some(code) = signals.received() {
            break Err(Failure::silent(code));
        }
        if end.is_some_and(|end| Instant::now() >= end) {
            break Ok(());
        }
    };
    let mut class = shared.class();
    class.end();
    let (blocks, late, students) = class.totals();
    let hashes_per_second = class.hashes_per_second();
    drop(class);
    std::thread::sleep(GOOD_BYE);
    let seconds = began.elapsed().as_secs_f64();
    if serving.json {
        view::json_line(&Frame::Summary { seconds, students, blocks, late, height, hashes_per_second })?;
    } else if !serving.quiet {
        view::text(&format!(" {:<9} {} of {students} students, height {height}\n", "end", units::blocks(blocks)))?;
    }
    stopped
}

/// A line about an event. Names are on the board only.
fn told(event: &Event) -> String {
    match event {
        Event::StudentJoined { student } => format!(" {:<9} student {student:02}\n", "joined"),
        Event::StudentLeft { student } => format!(" {:<9} student {student:02}\n", "left"),
        Event::StudentBlock { student, height, hash, .. } => {
            format!(" {:<9} height {height} by student {student:02}: {hash}\n", "block")
        }
        Event::StudentLate { student, height, .. } => {
            format!(" {:<9} height {height} by student {student:02}: another block was first\n", "late")
        }
    }
}

/// Where `--serve` may listen: this machine alone.
///
/// # Errors
/// Every other address.
pub(super) fn address(text: &str) -> Result<SocketAddr, Failure> {
    let address: SocketAddr = text
        .parse()
        .map_err(|_| Failure::usage(format!("--serve {text}: not an address with a port, such as 127.0.0.1:8080")))?;
    if address.ip().is_loopback() {
        return Ok(address);
    }
    Err(Failure::new(
        Kind::Usage,
        format!(
            "--serve {address}: other machines would reach it; without --lan it is for addresses of this machine alone, such as 127.0.0.1:8080"
        ),
    ))
}

/// A PIN that a teacher chose.
///
/// # Errors
/// Anything but 4 to 12 digits.
pub(super) fn pin(text: &str) -> Result<String, String> {
    let digits = text.len() >= 4 && text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { Ok(text.to_owned()) } else { Err("4 to 12 digits".to_owned()) }
}
