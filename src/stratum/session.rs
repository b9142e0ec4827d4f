//! One pool over any number of connections (floor F5): login, jobs, difficulty, shares and their answers.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::job::{Extranonce, Notify, PoolJob, Used, mask};
use super::message::{Lines, Message, Refusal, clean_text, parse, whole};
use super::{LOGIN_DEADLINE, MAX_ID, SHARE_DEADLINE, SILENCE_DEADLINE, StratumError, VERSION_MASK};
use crate::pow::{BlockDigest, RawHeader, Target};

/// Jobs of one block that still take shares. Servers keep fewer.
const MAX_OPEN: usize = 32;
/// Shares whose digests are kept, so that none is sent twice.
const MAX_SENT: usize = 1024;

/// Whom to be, and what to ask for.
#[derive(Clone)]
pub struct Settings {
    /// The user of `mining.authorize`, often `ADDRESS.WORKER`.
    pub user: String,
    /// The password. It is sent as it is and never printed.
    pub password: String,
    /// The program's name and version.
    pub agent: String,
    /// The difficulty that suits this miner, where one is to be asked for.
    pub suggested_difficulty: Option<f64>,
    /// Where the search starts, drawn at random once a process.
    pub start_extranonce: [u8; 8],
}

/// What happened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The pool has let us in.
    Ready {
        /// Length of the extranonce that is ours, in bytes.
        extranonce_bytes: usize,
        /// The version bits that may be rolled; 0 for none.
        version_mask: u32,
    },
    /// What the next job's shares must be worth.
    Difficulty(f64),
    /// Something to search. It takes the place of every earlier job.
    Job(PoolJob),
    /// The pool's word on a share.
    Answer {
        /// The share.
        share: Share,
        /// Whether the pool took it.
        result: Result<(), Refusal>,
        /// How long it thought.
        waited: Duration,
    },
    /// A share of an earlier connection whose answer will never come.
    Lost(Share),
    /// A text for people, cleaned.
    Say(String),
    /// The pool wants to be connected to again. Where to is for the driver to judge.
    Reconnect {
        /// Another host, cleaned; none is the same one.
        host: Option<String>,
        /// Another port.
        port: Option<u16>,
        /// After this time.
        wait: Duration,
    },
}

/// A share on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// Counts from 1, over all connections.
    pub id: u64,
    /// What it is worth: the difficulty that it had to meet.
    pub difficulty: f64,
    /// Its hash.
    pub digest: BlockDigest,
    /// Whether it meets the network's target: it is a block.
    pub block: bool,
}

/// A share, and what is said to send it.
#[derive(Clone)]
struct Sent {
    share: Share,
    extranonce: Arc<Extranonce>,
    job: String,
    /// Of `mining.submit`, without the user.
    fields: [String; 4],
    version_bits: Option<String>,
}

/// Why a header is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotSent {
    /// Its job is over, or of an earlier connection.
    #[error("its job is over")]
    Stale,
    /// It misses the target, which was raised since the job came.
    #[error("it misses the pool's target")]
    Low,
    /// It was sent already.
    #[error("it was sent before")]
    Duplicate,
    /// It has version bits that the pool does not allow any more.
    #[error("its version bits are not allowed")]
    Version,
}

/// One pool, and this miner there.
///
/// ```
/// use std::time::Duration;
/// use hashgrind::stratum::{Event, Session, Settings};
///
/// let mut session = Session::new(Settings {
///     user: "somebody.rig".to_owned(),
///     password: "x".to_owned(),
///     agent: "example/1".to_owned(),
///     suggested_difficulty: None,
///     start_extranonce: *b"anything",
/// });
/// let now = Duration::ZERO;
/// session.connect(now);
/// assert!(session.take_output().starts_with(b"{"));
/// // What a pool says, byte by byte, joined, as it comes.
/// session.receive(b"{\"id\":2,\"result\":[[],\"28000000\",4],\"error\":null}\n{\"id\":3,\"result\":true}\n", now)?;
/// assert!(matches!(session.next_event(), Some(Event::Ready { extranonce_bytes: 4, version_mask: 0 })));
/// # Ok::<(), hashgrind::stratum::StratumError>(())
/// ```
pub struct Session {
    settings: Settings,
    used: Used,
    connection: Connection,
    output: Vec<u8>,
    events: VecDeque<Event>,
    next_id: u64,
    shares: u64,
    jobs: u64,
    /// The block that the last job builds on.
    previous: Option<BlockDigest>,
    /// The pool's name for the session, to find it again.
    name: Option<String>,
    /// Shares of the connection before that were not answered.
    unanswered: Vec<Sent>,
    /// The last ones.
    sent: VecDeque<BlockDigest>,
}

/// What ends with a connection.
#[derive(Default)]
struct Connection {
    lines: Lines,
    last_line: Duration,
    pending: BTreeMap<u64, (Request, Duration)>,
    extranonce: Option<Arc<Extranonce>>,
    authorized: bool,
    ready: bool,
    /// Agreed on; none: no version bits are sent.
    version_mask: Option<u32>,
    difficulty: Option<f64>,
    /// The newest job, until the pool has let us in.
    held: Option<Arc<Notify>>,
    had_jobs: bool,
    open: VecDeque<Open>,
}

enum Request {
    Configure,
    Subscribe,
    Authorize,
    /// Answered by a new difficulty, by an error, or not at all.
    Suggest,
    Share(Box<Sent>),
}

/// A job that takes shares.
struct Open {
    notify: Arc<Notify>,
    number: u64,
    /// What a share is worth now, and what it must meet.
    difficulty: f64,
    target: Target,
    /// What it had to meet when the job came.
    first_target: Target,
}

impl Session {
    /// Knows the pool and is not connected yet.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self {
            used: Used::from(settings.start_extranonce),
            settings,
            connection: Connection::default(),
            output: Vec::new(),
            events: VecDeque::new(),
            next_id: 1,
            shares: 0,
            jobs: 0,
            previous: None,
            name: None,
            unanswered: Vec::new(),
            sent: VecDeque::new(),
        }
    }

    /// A connection stands, the first or a new one. All jobs and the extranonce of the one before are forgotten.
    ///
    /// Everything is asked for in one write; the answers may come in any order.
    pub fn connect(&mut self, now: Duration) {
        self.unanswered.append(&mut self.connection.unanswered());
        // A server may take the name for something else and refuse it: the next time without.
        if self.connection.extranonce.is_none() {
            self.name = None;
        }
        self.connection = Connection { last_line: now, ..Connection::default() };
        self.output.clear();
        self.next_id = 1;
        let rolling = json!({
            "version-rolling.mask": format!("{VERSION_MASK:08x}"),
            "version-rolling.min-bit-count": 2,
        });
        self.request(Request::Configure, json!([["version-rolling"], rolling]), now);
        let agent = &self.settings.agent;
        let subscribe = self.name.as_ref().map_or(json!([agent]), |name| json!([agent, name]));
        self.request(Request::Subscribe, subscribe, now);
        self.request(Request::Authorize, json!([self.settings.user, self.settings.password]), now);
        if let Some(difficulty) = self.settings.suggested_difficulty {
            self.request(Request::Suggest, json!([difficulty]), now);
        }
    }

    /// Takes bytes from the pool. What they mean waits in [`next_event`](Self::next_event), also after an error.
    ///
    /// # Errors
    /// What makes the connection useless.
    pub fn receive(&mut self, mut bytes: &[u8], now: Duration) -> Result<(), StratumError> {
        while !bytes.is_empty() {
            let Some(line) = self.connection.lines.next(&mut bytes)? else { break };
            if line.trim_ascii().is_empty() {
                continue;
            }
            let message = parse(&line)?;
            self.connection.last_line = now;
            match message {
                Some(Message::Answer { id, result, error }) => self.answer(id, &result, error, now)?,
                Some(Message::Call { id, method, params }) => self.call(&id, &method, &params, now)?,
                None => {}
            }
        }
        Ok(())
    }

    /// What happened, in order.
    pub fn next_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// What is to be sent now.
    pub fn take_output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// Says when to ask again, at the latest, if nothing comes before.
    ///
    /// # Errors
    /// [`StratumError::NoAnswer`] or [`StratumError::Silent`] when the pool has taken too long.
    pub fn check(&self, now: Duration) -> Result<Duration, StratumError> {
        let silence = now.saturating_sub(self.connection.last_line);
        if silence >= SILENCE_DEADLINE {
            return Err(StratumError::Silent(silence));
        }
        let mut next = self.connection.last_line + SILENCE_DEADLINE;
        for (request, sent) in self.connection.pending.values() {
            let Some(patience) = request.patience() else { continue };
            let waited = now.saturating_sub(*sent);
            if waited >= patience {
                return Err(StratumError::NoAnswer { method: request.method(), waited });
            }
            next = next.min(*sent + patience);
        }
        Ok(next)
    }

    /// Sends a header that meets the target of `job`, with the extranonce that it was found with.
    ///
    /// Servers do one of three things with the sixth field: `or` it into the job's version, `xor` it, or put it in the place
    /// of the mask's bits. As bits are rolled only where the job has none inside the mask, the difference to the job's version
    /// is right for all of them.
    ///
    /// # Errors
    /// [`NotSent`] says why it would be refused.
    pub fn submit(
        &mut self,
        job: &PoolJob,
        header: &RawHeader,
        extranonce: [u8; 8],
        now: Duration,
    ) -> Result<Share, NotSent> {
        let open = self.connection.open.iter().find(|open| open.number == job.number).ok_or(NotSent::Stale)?;
        let (digest, network) = (header.digest(), job.network_target());
        // One server takes a block even when it calls the share low. Where blocks are easier than shares, they are no event.
        let saved = network <= open.first_target && digest.meets(&network);
        if !digest.meets(&open.target) && !saved {
            return Err(NotSent::Low);
        }
        if self.sent.contains(&digest) {
            return Err(NotSent::Duplicate);
        }
        let rolled = (header.version() ^ job.header().version()).cast_unsigned();
        if rolled & !self.connection.version_mask.unwrap_or_default() != 0 {
            return Err(NotSent::Version);
        }
        self.shares += 1;
        let share = Share { id: self.shares, difficulty: open.difficulty, digest, block: digest.meets(&network) };
        let sent = Sent {
            share: share.clone(),
            extranonce: Arc::clone(&job.extranonce),
            job: job.id().to_owned(),
            fields: [
                job.id().to_owned(),
                hex::encode(job.extranonce.second(extranonce)),
                format!("{:08x}", header.time()),
                format!("{:08x}", header.nonce()),
            ],
            version_bits: self.connection.version_mask.map(|_| format!("{rolled:08x}")),
        };
        self.sent.push_back(digest);
        if self.sent.len() > MAX_SENT {
            self.sent.pop_front();
        }
        self.send_share(sent, now);
        Ok(share)
    }

    /// Gives the pool up: every share without an answer is lost.
    pub fn abandon(&mut self) {
        let shares = std::mem::take(&mut self.unanswered).into_iter().chain(self.connection.unanswered());
        self.events.extend(shares.map(|sent| Event::Lost(sent.share)));
        self.connection = Connection::default();
        self.output.clear();
    }

    fn send_share(&mut self, sent: Sent, now: Duration) {
        let mut params = vec![json!(self.settings.user)];
        params.extend(sent.fields.iter().chain(&sent.version_bits).map(|field| json!(field)));
        self.request(Request::Share(Box::new(sent)), Value::Array(params), now);
    }

    fn request(&mut self, request: Request, params: Value, now: Duration) {
        let id = self.next_id;
        self.next_id += 1;
        self.say(&json!({ "id": id, "method": request.method(), "params": params }));
        self.connection.pending.insert(id, (request, now));
    }

    fn say(&mut self, message: &Value) {
        self.output.extend(message.to_string().into_bytes());
        self.output.push(b'\n');
    }

    fn answer(&mut self, id: u64, result: &Value, error: Option<Refusal>, now: Duration) -> Result<(), StratumError> {
        // Answered before, or never asked.
        let Some((request, asked)) = self.connection.pending.remove(&id) else { return Ok(()) };
        let refused = |error: Option<Refusal>| error.unwrap_or_else(|| Refusal::new(&Value::Null));
        match request {
            Request::Configure => {
                // A server without BIP 310 says no, or nothing that concerns us.
                let agreed = result.get("version-rolling.mask").filter(|_| result["version-rolling"] == true);
                if let Some(agreed) = agreed {
                    self.connection.version_mask = Some(version_mask(agreed, "mining.configure")?);
                }
            }
            Request::Subscribe => {
                if error.is_some() || !result.is_array() {
                    return Err(StratumError::SubscriptionRefused(refused(error)));
                }
                let extranonce = Extranonce::read(result.get(1), result.get(2), "mining.subscribe")?;
                self.connection.extranonce = Some(Arc::new(extranonce));
                self.name = session_name(&result[0]).map(str::to_owned);
            }
            Request::Authorize => {
                if error.is_some() || *result != true {
                    return Err(StratumError::LoginRefused(refused(error)));
                }
                self.connection.authorized = true;
            }
            Request::Suggest => {}
            Request::Share(sent) => {
                let result = if error.is_none() && *result == true { Ok(()) } else { Err(refused(error)) };
                let waited = now.saturating_sub(asked);
                self.events.push_back(Event::Answer { share: sent.share, result, waited });
            }
        }
        self.enter(now)
    }

    /// Goes on as soon as the pool has let us in.
    fn enter(&mut self, now: Duration) -> Result<(), StratumError> {
        let connection = &mut self.connection;
        let Some(extranonce) = connection.extranonce.as_ref().filter(|_| connection.authorized && !connection.ready)
        else {
            return Ok(());
        };
        connection.ready = true;
        let version_mask = connection.version_mask.unwrap_or_default();
        self.events.push_back(Event::Ready { extranonce_bytes: extranonce.length, version_mask });
        match connection.held.take() {
            Some(notify) => self.open(notify, now),
            None => Ok(()),
        }
    }

    fn call(&mut self, id: &Value, method: &str, params: &[Value], now: Duration) -> Result<(), StratumError> {
        let first = params.first();
        match method {
            "mining.notify" => {
                let notify = Arc::new(Notify::read(params)?);
                if self.connection.ready {
                    self.open(notify, now)?;
                } else {
                    self.connection.held = Some(notify);
                }
            }
            "mining.set_difficulty" => self.set_difficulty(first, now)?,
            // From the next job on.
            "mining.set_extranonce" => {
                let extranonce = Extranonce::read(first, params.get(1), "mining.set_extranonce")?;
                self.connection.extranonce = Some(Arc::new(extranonce));
                self.enter(now)?;
            }
            "mining.set_version_mask" => {
                let agreed = first.unwrap_or(&Value::Null);
                self.connection.version_mask = Some(version_mask(agreed, "mining.set_version_mask")?);
            }
            "client.show_message" => {
                let text = first.and_then(Value::as_str).map(clean_text).filter(|text| !text.is_empty());
                self.events.extend(text.map(Event::Say));
            }
            "client.reconnect" => {
                let port = params.get(1).and_then(whole).and_then(|port| u16::try_from(port).ok());
                let wait = Duration::from_secs(params.get(2).and_then(whole).unwrap_or(0).min(60));
                let host = first.and_then(Value::as_str).map(clean_text).filter(|host| !host.is_empty());
                self.events.push_back(Event::Reconnect { host, port, wait });
            }
            "client.get_version" if !id.is_null() => {
                self.say(&json!({ "id": id, "result": self.settings.agent, "error": null }));
            }
            "mining.ping" if !id.is_null() => self.say(&json!({ "id": id, "result": "pong", "error": null })),
            _ => {}
        }
        Ok(())
    }

    /// Takes a job up: the difficulty that is in force now is its own.
    fn open(&mut self, notify: Arc<Notify>, now: Duration) -> Result<(), StratumError> {
        let connection = &mut self.connection;
        let bad = StratumError::BadMessage { method: "mining.notify", problem: "there is no extranonce yet" };
        let extranonce = Arc::clone(connection.extranonce.as_ref().ok_or(bad)?);
        let difficulty = connection.difficulty.unwrap_or(1.0);
        let share_target = share_target(difficulty)?;
        let previous = Some(notify.header.previous());
        let new_block = self.previous != previous;
        // The npm pool calls the first job of a connection not clean.
        let clean = notify.clean || new_block || !connection.had_jobs;
        // Under a name that comes again the pool knows the newer job only.
        connection.open.retain(|open| !clean && (open.notify.id != notify.id || open.notify.is_same(&notify)));
        if new_block {
            self.sent.clear();
        }
        self.jobs += 1;
        let job = PoolJob {
            notify: Arc::clone(&notify),
            extranonce,
            number: self.jobs,
            clean,
            new_block,
            difficulty,
            share_target,
            version_mask: connection.version_mask.unwrap_or_default(),
            used: self.used.clone(),
        };
        if connection.open.len() == MAX_OPEN {
            connection.open.pop_front();
        }
        let (number, target) = (job.number, share_target);
        connection.open.push_back(Open { notify, number, difficulty, target, first_target: target });
        self.previous = previous;
        if !std::mem::replace(&mut connection.had_jobs, true) {
            self.take_up_unanswered(&job, now);
        }
        self.events.push_back(Event::Job(job));
        Ok(())
    }

    /// Shares of the connection before are sent again if the pool has given the same extranonce and knows the job; else
    /// they are lost.
    fn take_up_unanswered(&mut self, job: &PoolJob, now: Duration) {
        for sent in std::mem::take(&mut self.unanswered) {
            if sent.extranonce == job.extranonce && sent.job == job.id() {
                self.send_share(sent, now);
            } else {
                self.events.push_back(Event::Lost(sent.share));
            }
        }
    }

    /// The next job's difficulty. A higher one counts for the jobs at hand, too: that loses less than a share, and none is
    /// refused. A lower one does not, unless it is the first: the jobs before it had the protocol's 1, which may be far too hard.
    fn set_difficulty(&mut self, value: Option<&Value>, now: Duration) -> Result<(), StratumError> {
        let problem = "the difficulty is no number above 0";
        let bad = StratumError::BadMessage { method: "mining.set_difficulty", problem };
        let difficulty = value.and_then(|value| value.as_f64().or_else(|| value.as_str()?.parse().ok())).ok_or(bad)?;
        let target = share_target(difficulty)?;
        let first = self.connection.difficulty.replace(difficulty).is_none();
        for open in self.connection.open.iter_mut().filter(|open| open.difficulty < difficulty) {
            (open.difficulty, open.target) = (difficulty, target);
        }
        self.events.push_back(Event::Difficulty(difficulty));
        match self.connection.open.back() {
            Some(newest) if first && newest.difficulty > difficulty => self.open(Arc::clone(&newest.notify), now),
            _ => Ok(()),
        }
    }
}

impl Connection {
    fn unanswered(&mut self) -> Vec<Sent> {
        let sent = |(request, _)| match request {
            Request::Share(sent) => Some(*sent),
            _ => None,
        };
        std::mem::take(&mut self.pending).into_values().filter_map(sent).collect()
    }
}

impl Request {
    fn method(&self) -> &'static str {
        match self {
            Self::Configure => "mining.configure",
            Self::Subscribe => "mining.subscribe",
            Self::Authorize => "mining.authorize",
            Self::Suggest => "mining.suggest_difficulty",
            Self::Share(_) => "mining.submit",
        }
    }

    /// How long the answer may take, where there must be one.
    fn patience(&self) -> Option<Duration> {
        match self {
            Self::Configure | Self::Suggest => None,
            Self::Subscribe | Self::Authorize => Some(LOGIN_DEADLINE),
            Self::Share(_) => Some(SHARE_DEADLINE),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("user", &self.user).field("password", &"***").finish_non_exhaustive()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// The target that a difficulty stands for.
fn share_target(difficulty: f64) -> Result<Target, StratumError> {
    let problem = "the difficulty is no number above 0";
    Target::for_difficulty(difficulty)
        .map_err(|_| StratumError::BadMessage { method: "mining.set_difficulty", problem })
}

/// The name that `mining.notify` has among the subscriptions.
fn session_name(subscriptions: &Value) -> Option<&str> {
    let pairs = match subscriptions {
        // Some servers leave the outer list away.
        Value::Array(pair) if pair.first().is_some_and(Value::is_string) => std::slice::from_ref(subscriptions),
        Value::Array(pairs) => pairs,
        _ => return None,
    };
    let pair = pairs.iter().find(|pair| pair[0] == "mining.notify")?;
    pair[1].as_str().filter(|name| name.len() <= MAX_ID)
}

/// The bits of an agreed mask that we roll.
fn version_mask(value: &Value, method: &'static str) -> Result<u32, StratumError> {
    let problem = "the version mask is not up to 8 hexadecimal digits";
    Ok(mask(value).ok_or(StratumError::BadMessage { method, problem })? & VERSION_MASK)
}
