//! One pool's connection: a thread that connects, reads, keeps the deadlines and comes back after a while.

use std::io::{self, Read as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use hashgrind::pow::RawHeader;
use hashgrind::stratum::{Event, NotSent, PoolJob, Session, Settings, Share, StratumError};

use crate::address::{PoolAddress, Way};
use crate::fault::Fault;
use crate::v2;
use crate::wire::{Trust, Wire};

/// The first try comes at once, but not from thirty machines in one instant.
const FIRST_JITTER: Duration = Duration::from_millis(200);
/// So many tries come in quick succession: a pool that only starts anew is back in seconds, and its machines hash again at once.
const QUICK_TRIES: usize = 20;
/// The longest wait between two of them.
const QUICK: Duration = Duration::from_millis(400);
/// The longest waits after that, in seconds; the last one stays.
const BACK_OFF: [u64; 7] = [1, 2, 4, 8, 16, 32, 60];
/// A connection that lasted so long, from the login on, had nothing to do with the one before.
const LASTED: Duration = Duration::from_secs(2);
/// The most that is read in one go.
const READ_BYTES: usize = 16 << 10;

/// What a line has to tell.
pub(crate) enum LineNews {
    Event(Box<Event>),
    Down { fault: Fault, retry: Duration },
}

/// A pool that is held on to.
pub(crate) struct Line {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    state: Mutex<State>,
    stopping: AtomicBool,
    started: Instant,
}

struct State {
    session: Talk,
    wire: Option<Wire>,
}

/// What is said, in either version of Stratum.
enum Talk {
    V1(Box<Session>),
    V2(Box<v2::Session>),
}

impl Talk {
    fn new(address: &PoolAddress, settings: Settings) -> Self {
        match address.way {
            Way::Plain | Way::Tls => Self::V1(Box::new(Session::new(settings))),
            Way::V2(_) => Self::V2(Box::new(v2::Session::new(settings, &address.host, address.port))),
        }
    }

    fn connect(&mut self, now: Duration) {
        match self {
            Self::V1(session) => session.connect(now),
            Self::V2(session) => session.connect(now),
        }
    }

    fn receive(&mut self, bytes: &[u8], now: Duration) -> Result<(), StratumError> {
        match self {
            Self::V1(session) => session.receive(bytes, now),
            Self::V2(session) => session.receive(bytes, now),
        }
    }

    fn next_event(&mut self) -> Option<Event> {
        match self {
            Self::V1(session) => session.next_event(),
            Self::V2(session) => session.next_event(),
        }
    }

    fn take_output(&mut self) -> Vec<u8> {
        match self {
            Self::V1(session) => session.take_output(),
            Self::V2(session) => session.take_output(),
        }
    }

    fn check(&self, now: Duration) -> Result<(), StratumError> {
        match self {
            Self::V1(session) => session.check(now).map(drop),
            Self::V2(session) => session.check(now),
        }
    }

    fn submit(
        &mut self,
        job: &PoolJob,
        header: &RawHeader,
        extranonce: [u8; 8],
        now: Duration,
    ) -> Result<Share, NotSent> {
        match self {
            Self::V1(session) => session.submit(job, header, extranonce, now),
            Self::V2(session) => session.submit(job, header, now),
        }
    }

    fn abandon(&mut self) {
        match self {
            Self::V1(session) => session.abandon(),
            Self::V2(session) => session.abandon(),
        }
    }
}

impl Line {
    /// Starts to connect. What comes of it is sent to `news` with the pool's number.
    pub(crate) fn start(
        number: usize,
        address: PoolAddress,
        settings: Settings,
        trust: Option<Trust>,
        news: SyncSender<(usize, LineNews)>,
    ) -> Self {
        let shared = Arc::new(Shared {
            state: Mutex::new(State { session: Talk::new(&address, settings), wire: None }),
            stopping: AtomicBool::new(false),
            started: Instant::now(),
        });
        let worker = Worker { number, address, trust, news, shared: Arc::clone(&shared) };
        let thread = std::thread::Builder::new()
            .name(format!("pool-{number}"))
            .spawn(move || worker.run())
            .expect("the system can start a thread for each pool");
        Self { shared, thread: Some(thread) }
    }

    /// Sends a header, on the caller's thread.
    pub(crate) fn submit(&self, job: &PoolJob, header: &RawHeader, extranonce: [u8; 8]) -> Result<Share, NotSent> {
        let mut state = self.shared.lock();
        let share = state.session.submit(job, header, extranonce, self.shared.now())?;
        if state.flush().is_err() {
            // The reader sees the same and says so; the share waits for the next connection.
            state.hang_up();
        }
        Ok(share)
    }

    /// Ends the connection; shares without an answer are lost. Nothing is told after this.
    pub(crate) fn stop(mut self) -> Vec<Share> {
        self.end();
        let mut state = self.shared.lock();
        state.session.abandon();
        let mut lost = Vec::new();
        while let Some(event) = state.session.next_event() {
            if let Event::Lost(share) = event {
                lost.push(share);
            }
        }
        lost
    }

    fn end(&mut self) {
        self.shared.stopping.store(true, Ordering::Relaxed);
        self.shared.lock().hang_up();
        // The thread looks up by itself in a moment; nobody waits for it, for it may be about to tell something.
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.end();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Whoever panicked has left nothing half done that a new connection does not mend.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }
}

impl State {
    fn flush(&mut self) -> Result<(), Fault> {
        let output = self.session.take_output();
        match &mut self.wire {
            Some(wire) => wire.write(&output),
            // What was meant for a connection that is gone is said anew on the next.
            None => Ok(()),
        }
    }

    fn hang_up(&self) {
        if let Some(wire) = &self.wire {
            wire.hang_up();
        }
    }
}

/// The thread's side.
struct Worker {
    number: usize,
    address: PoolAddress,
    trust: Option<Trust>,
    news: SyncSender<(usize, LineNews)>,
    shared: Arc<Shared>,
}

/// Nobody listens any more, or nobody shall.
struct Over;

/// What another port the pool asked for, and after which time.
type Elsewhere = Option<(Option<u16>, Duration)>;

impl Worker {
    fn run(mut self) {
        let (own_port, mut tries) = (self.address.port, 0);
        while !self.shared.is_stopping() {
            let mut ready = None;
            let talked = match Wire::connect(&self.address, self.trust.as_ref()) {
                Ok((wire, reader)) => self.talk(wire, reader, &mut ready),
                Err(fault) => Ok(Err(fault)),
            };
            self.shared.lock().wire = None;
            let Ok(ended) = talked else { return };
            // A port that the pool has sent us to counts for one connection.
            self.address.port = own_port;
            let stood = ready.map(|since: Instant| since.elapsed());
            let mut retry = back_off(failed_before(tries, stood), random());
            tries = failed_before(tries, stood) + 1;
            let fault = match ended {
                Ok((port, wait)) => {
                    self.address.port = port.unwrap_or(own_port);
                    retry = wait.max(retry);
                    Fault::Closed
                }
                Err(fault) => fault,
            };
            if self.shared.is_stopping() || self.tell(LineNews::Down { fault, retry }).is_err() {
                return;
            }
            self.sleep(retry);
        }
    }

    /// One connection from the greeting to its end; `ready` is when it let us in.
    fn talk(
        &self,
        wire: Wire,
        mut reader: TcpStream,
        ready: &mut Option<Instant>,
    ) -> Result<Result<(Option<u16>, Duration), Fault>, Over> {
        {
            let mut state = self.shared.lock();
            // Whoever stops us hangs up under this lock, and there was nothing to hang up: no login goes out after that.
            if self.shared.is_stopping() {
                return Err(Over);
            }
            state.wire = Some(wire);
            state.session.connect(self.shared.now());
            if let Err(fault) = state.flush() {
                return Ok(Err(fault));
            }
        }
        let mut buffer = vec![0; READ_BYTES];
        loop {
            let read = match reader.read(&mut buffer) {
                Ok(0) => Err(Fault::Closed),
                Ok(read) => Ok(read),
                Err(error) if is_a_pause(&error) => Ok(0),
                Err(error) => Err(Fault::Broken(error.to_string())),
            };
            if self.shared.is_stopping() {
                return Err(Over);
            }
            let read = match read {
                Ok(read) => read,
                Err(fault) => return Ok(Err(fault)),
            };
            let heard = self.hear(&buffer[..read]);
            let elsewhere = self.tell_events(ready)?;
            if let Err(fault) = heard {
                return Ok(Err(fault));
            }
            if let Some(elsewhere) = elsewhere {
                return Ok(Ok(elsewhere));
            }
        }
    }

    fn hear(&self, raw: &[u8]) -> Result<(), Fault> {
        let mut state = self.shared.lock();
        let state = &mut *state;
        let now = self.shared.now();
        if let Some(wire) = state.wire.as_mut().filter(|_| !raw.is_empty()) {
            let plain = wire.decode(raw)?;
            state.session.receive(&plain, now)?;
        }
        state.flush()?;
        state.session.check(now)?;
        Ok(())
    }

    /// Tells what the session has to say, without its lock: whoever listens may be about to submit.
    fn tell_events(&self, ready: &mut Option<Instant>) -> Result<Elsewhere, Over> {
        let mut elsewhere = None;
        loop {
            let Some(event) = self.shared.lock().session.next_event() else { return Ok(elsewhere) };
            if let Event::Ready { .. } = &event {
                ready.get_or_insert_with(Instant::now);
            }
            if let Event::Reconnect { host, port, wait } = &event {
                // Work and logins stay with the host that the user named.
                if host.as_ref().is_none_or(|host| host.eq_ignore_ascii_case(&self.address.host)) {
                    elsewhere = Some((*port, *wait));
                }
            }
            self.tell(LineNews::Event(Box::new(event)))?;
        }
    }

    fn tell(&self, news: LineNews) -> Result<(), Over> {
        self.news.send((self.number, news)).map_err(|_| Over)
    }

    /// Sleeps, but not past the end.
    fn sleep(&self, time: Duration) {
        let end = Instant::now() + time;
        while !self.shared.is_stopping() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            std::thread::park_timeout(left);
        }
    }
}

fn is_a_pause(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

/// How many of `tries` in a row failed before a connection that ends now, `stood` after the login if there was one. Only one that
/// let us in begins anew: an address that swallows everything takes long to fail, too.
fn failed_before(tries: usize, stood: Option<Duration>) -> usize {
    if stood.is_some_and(|stood| stood >= LASTED) { 0 } else { tries }
}

/// The wait after `tries` that failed in a row; `random` is 0 to 1.
fn back_off(tries: usize, random: f64) -> Duration {
    let longest = match (tries, tries.checked_sub(QUICK_TRIES)) {
        (0, _) => return FIRST_JITTER.mul_f64(random),
        (_, None) => QUICK,
        (_, Some(slow)) => Duration::from_secs(BACK_OFF[slow.min(BACK_OFF.len() - 1)]),
    };
    longest.mul_f64(0.5 + random / 2.0)
}

fn random() -> f64 {
    let mut bytes = [0; 4];
    // Without random numbers nobody is spread, and all still come back.
    let _ = getrandom::fill(&mut bytes);
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_off_is_quick_and_then_grows_to_a_minute() {
        let seconds = |tries, random| back_off(tries, random).as_secs_f64();
        let tries = [0, 1, 19, 20, 21, 25, 26, 1000];
        assert_eq!(tries.map(|tries| seconds(tries, 1.0)), [0.2, 0.4, 0.4, 1.0, 2.0, 32.0, 60.0, 60.0]);
        assert_eq!([0, 1, 20, 1000].map(|tries| seconds(tries, 0.0)), [0.0, 0.2, 0.5, 30.0]);
    }

    #[test]
    fn only_a_login_that_held_begins_anew() {
        let stood = [None, Some(Duration::ZERO), Some(LASTED)];
        assert_eq!(stood.map(|stood| failed_before(5, stood)), [5, 5, 0]);
    }

    #[test]
    fn stopped_while_it_connects_it_says_nothing() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("stratum+tcp://{}", listener.local_addr().expect("it listens"));
        let address: PoolAddress = url.parse().expect("an address");
        let settings = Settings {
            user: "user".to_owned(),
            password: "x".to_owned(),
            agent: "test/1".to_owned(),
            suggested_difficulty: None,
            start_extranonce: [0; 8],
        };
        let shared = Arc::new(Shared {
            state: Mutex::new(State { session: Talk::new(&address, settings), wire: None }),
            stopping: AtomicBool::new(true),
            started: Instant::now(),
        });
        let (news, _told) = std::sync::mpsc::sync_channel(9);
        let (wire, reader) = Wire::connect(&address, None).expect("somebody listens");
        let worker = Worker { number: 0, address, trust: None, news, shared };
        let (mut other_end, _) = listener.accept().expect("a connection");
        assert!(worker.talk(wire, reader, &mut None).is_err());
        drop(worker);
        let mut said = Vec::new();
        other_end.read_to_end(&mut said).expect("it ends");
        assert!(said.is_empty(), "{}", String::from_utf8_lossy(&said));
    }
}
