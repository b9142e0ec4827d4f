//! `classroom --serve` (floor F6): this machine gives the page and work to a class, hashes every find again and keeps the practice
//! chain's file. It does not mine itself.

mod access;
mod class;
mod code;
mod keep;
mod line;
mod rate;
mod site;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::mpsc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use hashgrind::economics::Tables;
use hashgrind::template::bitcoin::ScriptBuf;
use hashgrind::template::coinbase_text;
use hashgrind_chain::practice::PracticeChain;
use hashgrind_chain::{BlockSource as _, system_clock};
use serde::Serialize;

use crate::commands::classroom::place::Places;
use crate::commands::concentration::coinbases;
use crate::failure::{Failure, Kind, Outcome};
use crate::fate::Fate;
use crate::random;
use crate::signals::Signals;
use crate::view;
use crate::view::units;
use access::Door;
use class::{Asic, Beginning, Class, Event, STUDENTS};
use code::Code;
use keep::State;

/// The chain's file in the class's folder.
const CHAIN_FILE: &str = "practice.dat";
/// How often the clock is looked at.
const TICK: Duration = Duration::from_millis(250);
/// The last words have so long to reach the students.
const GOOD_BYE: Duration = Duration::from_millis(300);
/// The machine that the teacher lets join: of 2023, 200 TH/s.
const ASIC: &str = "Antminer S21";

/// How the class is served.
pub(super) struct Serving<'a> {
    pub(super) folder: &'a Path,
    pub(super) places: Places,
    pub(super) pin: Option<String>,
    pub(super) payout: ScriptBuf,
    pub(super) block_time: Duration,
    /// Ends after so long.
    pub(super) length: Option<Duration>,
    /// Where numbers and names go at the end.
    pub(super) keep: Option<&'a Path>,
    /// Where the teacher's token goes, for scripts.
    pub(super) token_file: Option<&'a Path>,
    pub(super) json: bool,
    pub(super) quiet: bool,
}

/// What the connections share.
struct Shared {
    class: Mutex<Class>,
    door: Mutex<Door>,
    /// The teacher's.
    token: String,
    /// Where students come in.
    doors: Vec<WayIn>,
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

/// An address of the class, and its QR code for the board: as many modules a side, the dark ones as a path.
#[derive(Serialize)]
struct WayIn {
    url: String,
    side: usize,
    path: String,
}

fn way_in(url: &str) -> WayIn {
    let (side, path) = Code::new(url).map_or((0, String::new()), |code| (code.side(), code.path()));
    WayIn { url: url.to_owned(), side, path }
}

/// What is said beside the students' events.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Frame<'a> {
    /// `urls`: for students. `teacher`: without the token. `goes_on`: students of a server that was killed.
    Serving {
        urls: &'a [String],
        teacher: &'a str,
        chain_file: &'a str,
        height: u32,
        goes_on: usize,
        left_out: &'a [String],
    },
    Summary {
        seconds: f64,
        students: usize,
        blocks: u64,
        late: u64,
        height: u32,
        hashes_per_second: f64,
    },
}

/// Serves until a signal or the end of the lesson.
pub(super) fn run(serving: Serving<'_>) -> Outcome {
    let signals = Signals::listen()?;
    let began = Instant::now();
    let (listeners, addresses) = bind(&serving.places.addresses)?;
    let chain_file = serving.folder.join(CHAIN_FILE);
    // Locks the folder for this program.
    let chain = PracticeChain::open(&chain_file, system_clock())?;
    chain.notices().iter().for_each(|notice| eprintln!("{notice}"));
    let place = chain.describe();
    let before = State::load(serving.folder)?;
    let pin = match (serving.pin, &before) {
        (Some(pin), _) => pin,
        (None, Some(state)) => state.pin.clone(),
        (None, None) => access::draw_pin()?,
    };
    let token = before.as_ref().map_or_else(access::secret, |state| Ok(state.token.clone()))?;
    let from_height = before.as_ref().map_or(place.height, |state| state.from_height);
    let (teller, events) = mpsc::channel();
    let tables = Tables::embedded();
    let asic = tables.miner(ASIC).map_err(Failure::usage)?;
    let seed = u64::from_le_bytes(random::bytes()?);
    let beginning = Beginning {
        payout: serving.payout,
        block_seconds: serving.block_time.as_secs_f64(),
        extranonce: u64::from_le_bytes(random::bytes()?),
        asic: Asic::new(asic.name.clone(), asic.hashes_per_second, Fate::new(seed)),
        events: teller,
        now: began,
    };
    let mut class = Class::new(Box::new(chain), beginning);
    let goes_on = before.as_ref().map_or(0, |state| state.going.students.len());
    if let Some(State { going, .. }) = before {
        class.go_on(going, &blocks_of(&chain_file, from_height)?, began);
    }
    class.look(began)?;
    let store = |going| {
        let (pin, token) = (pin.clone(), token.clone());
        State { schema_version: 1, pin, token, from_height, going }.store(serving.folder)
    };
    // Whoever can reach others' addresses need not know the one of this machine alone.
    let others = if addresses.len() > 1 { &addresses[1..] } else { &addresses[..] };
    let urls: Vec<String> = others.iter().map(|address| format!("http://{address}/")).collect();
    let teacher = format!("http://{}/teacher", addresses[0]);
    if let Some(file) = serving.token_file {
        keep::private(file, &format!("{token}\n"))?;
    }
    // PIN and token go to the teacher's screen and nowhere else.
    eprintln!("PIN {pin}\nboard {teacher}#{token}");
    let shared = Arc::new(Shared {
        class: Mutex::new(class),
        door: Mutex::new(Door::new(pin.clone())),
        token: token.clone(),
        doors: urls.iter().map(|url| way_in(url)).collect(),
        failed: Mutex::default(),
    });
    for listener in listeners {
        site::listen(listener, shared.clone())?;
    }
    if serving.json {
        view::json_line(&Frame::Serving {
            urls: &urls,
            teacher: &teacher,
            chain_file: &place.place,
            height: place.height,
            goes_on,
            left_out: &serving.places.left,
        })?;
    } else if !serving.quiet {
        let mut text = format!(" {:<9} {}\n {:<9} {}\n", "students", urls.join("  "), "chain", place.place);
        if goes_on > 0 {
            text.push_str(&format!(" {:<9} with {goes_on} students of a class that did not end\n", "goes on"));
        }
        serving.places.left.iter().for_each(|left| text.push_str(&format!(" {:<9} {left}\n", "not on")));
        // A telephone can't reach this machine's own address.
        if !others[0].ip().is_loopback() && code::are_blocks_shown() {
            for (url, code) in urls.iter().filter_map(|url| Some((url, Code::new(url)?))) {
                text.push_str(&format!("\n {url}\n{}", code.letters()));
            }
        }
        view::text(&text)?;
    }
    let end = serving.length.and_then(|length| began.checked_add(length));
    let mut height = place.height;
    let mut tell = |event: Event| {
        if let Event::StudentBlock { height: newest, .. } | Event::SimulatedBlock { height: newest, .. } = event {
            height = newest;
        }
        match (serving.json, serving.quiet) {
            (true, _) => view::json_line(&event),
            (false, false) => view::text(&told(&event)),
            (false, true) => Ok(()),
        }
    };
    let stopped = loop {
        // Nothing within a tick is no news; the class itself holds the other end.
        if let Ok(event) = events.recv_timeout(TICK) {
            tell(event)?;
        }
        let mut class = shared.class();
        class.look(Instant::now())?;
        class.notices.drain(..).for_each(|notice| eprintln!("waiting: {notice}"));
        let to_keep = class.unkept();
        drop(class);
        to_keep.map_or(Ok(()), store)?;
        if let Some(failure) = shared.failed.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(failure);
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
    let names: Vec<String> = class.names().map(|(student, name)| format!("class:{student:02}\t{name}\n")).collect();
    drop(class);
    events.try_iter().try_for_each(&mut tell)?;
    std::thread::sleep(GOOD_BYE);
    if let Some(file) = serving.keep {
        keep::private(file, &names.concat())?;
    }
    State::remove(serving.folder);
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
        Event::SimulatedJoined { name } => format!(" {:<9} {name} (simulated)\n", "joined"),
        Event::SimulatedLeft { name } => format!(" {:<9} {name} (simulated)\n", "left"),
        Event::CardsAllowed => format!(" {:<9} graphics cards too\n", "allowed"),
        Event::CardsForbidden => format!(" {:<9} WebAssembly only\n", "allowed"),
        Event::SimulatedBlock { name, height, hash, .. } => {
            format!(" {:<9} height {height} by {name} (simulated): {hash}\n", "block")
        }
    }
}

/// Listens on all of these; the port that the system chooses for the first one is taken for all.
fn bind(addresses: &[SocketAddr]) -> Result<(Vec<TcpListener>, Vec<SocketAddr>), Failure> {
    let (mut listeners, mut bound): (Vec<TcpListener>, Vec<SocketAddr>) = (Vec::new(), Vec::new());
    for address in addresses {
        let port = bound.first().map_or(address.port(), SocketAddr::port);
        let listening =
            TcpListener::bind((address.ip(), port)).and_then(|listener| Ok((listener.local_addr()?, listener)));
        let refused = |error: io::Error| Failure::new(Kind::Usage, format!("--serve {}:{port}: {error}", address.ip()));
        let (here, listener) = listening.map_err(refused)?;
        listeners.push(listener);
        bound.push(here);
    }
    Ok((listeners, bound))
}

/// Blocks of each student above this height, as the chain has them.
fn blocks_of(chain_file: &Path, above: u32) -> Result<Vec<u64>, Failure> {
    let (_, scripts) = coinbases(chain_file, |_| above + 1)?;
    let mut blocks = vec![0; STUDENTS];
    for text in scripts.iter().filter_map(|script| coinbase_text(script)) {
        let text = String::from_utf8_lossy(&text).into_owned();
        let number: Option<usize> = text.rsplit_once("/class:").and_then(|(_, number)| number.parse().ok());
        if let Some(own) = number.and_then(|number| blocks.get_mut(number.wrapping_sub(1))) {
            *own += 1;
        }
    }
    Ok(blocks)
}

/// A PIN that a teacher chose.
///
/// # Errors
/// Anything but 4 to 12 digits.
pub(super) fn pin(text: &str) -> Result<String, String> {
    let digits = text.len() >= 4 && text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { Ok(text.to_owned()) } else { Err("4 to 12 digits".to_owned()) }
}
