//! The follower: a thread that asks the node for the template after the one that is being mined (long poll, BIP 22) and
//! keeps the answer until it is taken. On a node without long poll it looks at the tip twice a second.
//!
//! It decides nothing: the miner asks [`Follower::freshness`] between two chunks of work.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use bitcoin::BlockHash;
use hashgrind::template::BlockTemplate;

use super::client::NodeClient;
use super::error::{INVALID_PARAMETER, NodeError, back_off};
use super::rpc::RpcError;
use crate::source::{Freshness, News};

/// A template is mined for this long before the follower asks for the next: where blocks come many a second, each of
/// our own would else cost the node a second template.
const HEAD_START: Duration = Duration::from_millis(30);

/// The node answers for new transactions after 60 s; nothing new for this long, and the template's time is renewed.
const LONG_POLL_LIMIT: Duration = Duration::from_secs(90);

/// How long an answer that nobody took is still taken for the newest.
const FRESH_FOR: Duration = Duration::from_millis(250);

/// Without long poll: how often the tip is looked at, and how old a template may get.
const POLL_PAUSE: Duration = Duration::from_millis(500);
const POLL_LIMIT: Duration = Duration::from_secs(30);

/// A node that refuses a long poll, or answers it at once with nothing new, is asked for one again after this time.
const NO_LONG_POLL: Duration = Duration::from_secs(60);

/// A long poll that ends sooner than this without anything new is none.
const AT_ONCE: Duration = Duration::from_secs(1);

/// Watches one template at a time. Dropping it ends the thread.
pub(crate) struct Follower {
    shared: Arc<Shared>,
    client: Arc<NodeClient>,
    started: bool,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Counts the templates that were watched, so that an answer that comes late is known for one.
    sequence: u64,
    watched: Option<Watched>,
    fresh: Option<(BlockTemplate, Instant)>,
    news: Vec<News>,
    /// The thread leaves a template its head start and looks again after that: no need to wake it for the next one.
    looks_again: bool,
    stop: bool,
}

#[derive(Clone)]
struct Watched {
    tip: BlockHash,
    long_poll_id: Option<String>,
    since: Instant,
}

impl Follower {
    /// `client` is the follower's own: it hangs up to end the thread.
    pub(crate) fn new(client: NodeClient) -> Self {
        let shared = Shared { state: Mutex::default(), changed: Condvar::new() };
        Self { shared: Arc::new(shared), client: Arc::new(client), started: false }
    }

    /// Forgets what it knows and watches `template` from now on.
    pub(crate) fn watch(&mut self, template: &BlockTemplate) {
        let looks_again = {
            let mut state = self.shared.lock();
            state.sequence += 1;
            state.fresh = None;
            state.watched = Some(Watched {
                tip: template.previous_block_hash,
                long_poll_id: template.long_poll_id.clone(),
                since: Instant::now(),
            });
            state.looks_again
        };
        if !looks_again {
            self.shared.changed.notify_one();
        }
        if !self.started {
            let (shared, client) = (Arc::clone(&self.shared), Arc::clone(&self.client));
            // Without a thread there is no news; blocks are found all the same.
            let thread = thread::Builder::new().name("follow node".to_owned());
            self.started = thread.spawn(move || run(&shared, &client)).is_ok();
        }
    }

    /// The template that came after the watched one, if it came just now. An older one may be out of date in turn, for
    /// nobody watched it.
    pub(crate) fn take(&mut self) -> Option<BlockTemplate> {
        let (template, since) = self.shared.lock().fresh.take()?;
        (since.elapsed() < FRESH_FOR).then_some(template)
    }

    /// Keeps a template that came by another way for [`take`](Self::take).
    pub(crate) fn put(&mut self, template: BlockTemplate) {
        let mut state = self.shared.lock();
        // An answer on its way may be older.
        state.sequence += 1;
        state.fresh = Some((template, Instant::now()));
    }

    /// Whether the node was lost or found again since the last call.
    pub(crate) fn news(&self) -> Vec<News> {
        std::mem::take(&mut self.shared.lock().news)
    }

    /// Is there a better template than the watched one?
    pub(crate) fn freshness(&self) -> Freshness {
        let state = self.shared.lock();
        match (&state.fresh, &state.watched) {
            (Some((fresh, _)), Some(watched)) if fresh.previous_block_hash != watched.tip => Freshness::NewTip,
            (Some(_), _) => Freshness::NewTransactions,
            (None, _) => Freshness::Current,
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.shared.lock().stop = true;
        self.shared.changed.notify_one();
        self.client.hang_up();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is a template to ask about, and long enough; `None` when it is time to end.
    fn next(&self) -> Option<(u64, Watched)> {
        let mut state = self.lock();
        loop {
            if state.stop {
                return None;
            }
            let left = match &state.watched {
                Some(watched) if state.fresh.is_none() => {
                    let left = HEAD_START.saturating_sub(watched.since.elapsed());
                    if left.is_zero() {
                        return Some((state.sequence, watched.clone()));
                    }
                    left
                }
                _ => Duration::MAX,
            };
            state.looks_again = left < Duration::MAX;
            state = self.wait(state, left);
            state.looks_again = false;
        }
    }

    /// Sleeps, but not through the end or a new template.
    fn pause(&self, sequence: u64, length: Duration) {
        let until = Instant::now() + length;
        let mut state = self.lock();
        while !state.stop && state.sequence == sequence {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            state = self.wait(state, left);
        }
    }

    /// Sleeps, but not through the end.
    fn pause_all(&self, length: Duration) {
        let until = Instant::now() + length;
        let mut state = self.lock();
        while !state.stop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            state = self.wait(state, left);
        }
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>, limit: Duration) -> MutexGuard<'a, State> {
        if limit == Duration::MAX {
            return self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        self.changed.wait_timeout(state, limit).unwrap_or_else(PoisonError::into_inner).0
    }
}

fn run(shared: &Shared, client: &NodeClient) {
    let mut failures = 0;
    let mut last_error = String::new();
    let mut no_long_poll_before: Option<Instant> = None;
    while let Some((sequence, watched)) = shared.next() {
        let long_polls = no_long_poll_before.is_none_or(|until| Instant::now() >= until);
        // A node that has just come back may have nothing new for minutes: first it is asked what it answers at once.
        let id = watched.long_poll_id.as_ref().filter(|_| long_polls && failures == 0);
        let asked = Instant::now();
        let mut answer = match id {
            Some(id) => match client.template_after(id, LONG_POLL_LIMIT) {
                Ok(None) => client.template().map(Some),
                // Is it the node, or the long poll alone?
                Err(error) => {
                    log::debug!("the long poll broke off: {error}");
                    let at_once = is_refusal(&error) || asked.elapsed() < AT_ONCE;
                    let looked = look(client, &watched);
                    if looked.is_ok() && at_once {
                        no_long_poll_before = Some(Instant::now() + NO_LONG_POLL);
                    }
                    looked
                }
                template => template,
            },
            None => {
                if failures == 0 {
                    shared.pause(sequence, POLL_PAUSE);
                }
                look(client, &watched)
            }
        };
        // A server that does not hold the request would be asked thirty times a second.
        if let (Some(id), Ok(Some(template))) = (id, &answer)
            && template.previous_block_hash == watched.tip
            && template.long_poll_id.as_ref() == Some(id)
            && asked.elapsed() < AT_ONCE
        {
            no_long_poll_before = Some(Instant::now() + NO_LONG_POLL);
            answer = Ok(None);
        }
        match answer {
            Ok(template) => {
                let mut state = shared.lock();
                if failures > 0 {
                    failures = 0;
                    last_error.clear();
                    state.news.push(News::Recovered);
                }
                // An answer about a template that is not mined any more may be older than the one that is.
                if state.sequence == sequence {
                    state.fresh = template.map(|template| (template, Instant::now()));
                }
            }
            Err(error) => {
                failures += 1;
                let why = error.to_string();
                if why != last_error {
                    log::debug!("no news from the node: {error}");
                    shared.lock().news.push(News::Trouble(why.clone()));
                    last_error = why;
                }
                // A new template says that the node is there again; but a way that fails is not tried all the time.
                shared.pause_all(back_off(1));
                shared.pause(sequence, back_off(failures) - back_off(1));
            }
        }
    }
}

/// Without long poll: the next template, where the tip is another one or the template has grown old.
fn look(client: &NodeClient, watched: &Watched) -> Result<Option<BlockTemplate>, NodeError> {
    if client.tip()?.hash == watched.tip && watched.since.elapsed() < POLL_LIMIT {
        return Ok(None);
    }
    client.template().map(Some)
}

/// Does the node know no such long poll?
fn is_refusal(error: &NodeError) -> bool {
    matches!(error, NodeError::Rpc(RpcError::Node { code: INVALID_PARAMETER, .. }))
}
