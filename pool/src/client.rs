//! All pools together: what they have to say, and where shares go.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use hashgrind::pow::RawHeader;
use hashgrind::stratum::{Event, NotSent, PoolJob, Refusal, Settings, Share};

use crate::address::Pool;
use crate::failover::{Failover, MOST_REFUSALS};
use crate::fault::Fault;
use crate::line::{Line, LineNews};
use crate::wire::Trust;

/// How much news may wait. A pool that floods is read no faster than somebody listens.
const MOST_NEWS: usize = 256;

/// The pools, and who we are at each.
pub struct Client {
    pools: Vec<Pool>,
    agent: String,
    suggested_difficulty: Option<f64>,
    start_extranonce: [u8; 8],
    trust: Option<Trust>,
    lines: Vec<Option<Line>>,
    /// The newest job of each pool.
    jobs: Vec<Option<PoolJob>>,
    failover: Failover,
    news: Receiver<(usize, LineNews)>,
    sender: SyncSender<(usize, LineNews)>,
    /// News that one event of a line brought with it.
    waiting: std::collections::VecDeque<News>,
    started: Instant,
}

/// What happened. `pool` is the index of the pool in the list that was given.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum News {
    /// A pool has let us in.
    Up {
        /// Which one.
        pool: usize,
        /// The bytes of extranonce that are ours.
        extranonce_bytes: usize,
        /// The version bits that may be rolled.
        version_mask: u32,
    },
    /// A connection is gone or did not come about. Shares of its jobs are not sent any more.
    Down {
        /// Which one.
        pool: usize,
        /// Why.
        fault: Fault,
        /// After which time it is tried again; none for one that is given up.
        retry: Option<Duration>,
    },
    /// Another pool is mined for from now on; its job follows.
    Switched {
        /// Which one.
        pool: usize,
    },
    /// Search this from now on. Only the pool that is mined for gives jobs.
    Job {
        /// Whose job.
        pool: usize,
        /// What to search.
        job: PoolJob,
    },
    /// What the next job's shares are worth.
    Difficulty {
        /// Whose.
        pool: usize,
        /// The difficulty.
        value: f64,
    },
    /// The pool's word on a share.
    Answer {
        /// Whose word.
        pool: usize,
        /// The share.
        share: Share,
        /// Its word.
        result: Result<(), Refusal>,
        /// How long it thought.
        waited: Duration,
    },
    /// No word will come any more.
    Lost {
        /// Whose word.
        pool: usize,
        /// The share.
        share: Share,
    },
    /// A pool has refused so many shares in a row that something must be wrong; another one takes over if there is one.
    OnlyRefusals {
        /// Which one.
        pool: usize,
        /// How many.
        refusals: u32,
    },
    /// A pool's text for people.
    Say {
        /// Whose.
        pool: usize,
        /// The text, cleaned.
        text: String,
    },
    /// A pool wants us at another host. It is not followed there.
    SentAway {
        /// Which one.
        pool: usize,
        /// The host that it names.
        host: String,
    },
    /// Every pool has refused the login or has a wrong certificate. Nothing more will come.
    Hopeless,
}

impl Client {
    /// Connects to the first of `pools`, which are in the order of preference.
    ///
    /// `start_extranonce` is drawn at random once a process; `trust` is needed where a pool's address says TLS.
    ///
    /// # Panics
    /// When there is no pool, or when the system can't start a thread.
    #[must_use]
    pub fn start(
        pools: Vec<Pool>,
        agent: &str,
        suggested_difficulty: Option<f64>,
        start_extranonce: [u8; 8],
        trust: Option<Trust>,
    ) -> Self {
        assert!(!pools.is_empty(), "there is a pool to connect to");
        let (sender, news) = sync_channel(MOST_NEWS);
        let mut client = Self {
            lines: pools.iter().map(|_| None).collect(),
            jobs: vec![None; pools.len()],
            failover: Failover::new(pools.len()),
            pools,
            agent: agent.to_owned(),
            suggested_difficulty,
            start_extranonce,
            trust,
            news,
            sender,
            waiting: std::collections::VecDeque::new(),
            started: Instant::now(),
        };
        client.connect_as_wanted();
        client
    }

    /// The pool that is mined for.
    #[must_use]
    pub fn active(&self) -> usize {
        self.failover.active()
    }

    /// Whether a pool has let us in and the connection stands.
    #[must_use]
    pub fn is_up(&self, pool: usize) -> bool {
        self.failover.is_up(pool)
    }

    /// The next news, if there is any within `patience`.
    pub fn next(&mut self, patience: Duration) -> Option<News> {
        let end = Instant::now() + patience;
        loop {
            if let Some(news) = self.waiting.pop_front() {
                return Some(news);
            }
            let left = end.saturating_duration_since(Instant::now());
            match self.news.recv_timeout(left) {
                Ok((pool, news)) => {
                    // What a line had on its tongue when it was stopped.
                    if self.lines[pool].is_some() {
                        self.take(pool, news);
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    self.choose();
                    return self.waiting.pop_front();
                }
            }
            self.choose();
        }
    }

    /// Sends a header that was found for a job of `pool`, with the extranonce that it was found with.
    ///
    /// # Errors
    /// [`NotSent`] says why it would be refused.
    pub fn submit(
        &self,
        pool: usize,
        job: &PoolJob,
        header: &RawHeader,
        extranonce: [u8; 8],
    ) -> Result<Share, NotSent> {
        let line = self.lines.get(pool).and_then(Option::as_ref).ok_or(NotSent::Stale)?;
        line.submit(job, header, extranonce)
    }

    /// Leaves a pool for good: it is not what it should be.
    pub fn give_up(&mut self, pool: usize) {
        self.failover.down(pool, false, true, self.started.elapsed());
        self.end(pool);
        if self.failover.is_hopeless() {
            self.waiting.push_back(News::Hopeless);
        }
    }

    /// Ends all connections; gives the shares that no word will come for, with their pools.
    pub fn stop(mut self) -> Vec<(usize, Share)> {
        let lines = std::mem::take(&mut self.lines);
        let lost = |(pool, line): (usize, Option<Line>)| {
            line.map_or_else(Vec::new, Line::stop).into_iter().map(move |share| (pool, share))
        };
        lines.into_iter().enumerate().flat_map(lost).collect()
    }

    fn take(&mut self, pool: usize, news: LineNews) {
        let now = self.started.elapsed();
        let news = match news {
            LineNews::Down { fault, retry } => {
                self.failover.down(pool, fault.is_silence(), fault.is_hopeless(), now);
                self.jobs[pool] = None;
                let given_up = fault.is_hopeless();
                self.waiting.push_back(News::Down { pool, fault, retry: (!given_up).then_some(retry) });
                if given_up {
                    self.end(pool);
                }
                if self.failover.is_hopeless() {
                    self.waiting.push_back(News::Hopeless);
                }
                return;
            }
            LineNews::Event(event) => match *event {
                Event::Ready { extranonce_bytes, version_mask } => {
                    self.failover.up(pool, now);
                    News::Up { pool, extranonce_bytes, version_mask }
                }
                Event::Job(job) => {
                    self.jobs[pool] = Some(job.clone());
                    if pool != self.failover.active() {
                        return;
                    }
                    News::Job { pool, job }
                }
                Event::Difficulty(value) => News::Difficulty { pool, value },
                Event::Answer { share, result, waited } => {
                    let too_many = self.failover.answer(pool, result.is_ok());
                    self.waiting.push_back(News::Answer { pool, share, result, waited });
                    if !too_many {
                        return;
                    }
                    News::OnlyRefusals { pool, refusals: MOST_REFUSALS }
                }
                Event::Lost(share) => News::Lost { pool, share },
                Event::Say(text) => News::Say { pool, text },
                Event::Reconnect { host: Some(host), .. }
                    if !host.eq_ignore_ascii_case(self.pools[pool].address.host()) =>
                {
                    News::SentAway { pool, host }
                }
                _ => return,
            },
        };
        self.waiting.push_back(news);
    }

    /// Lets another pool take over if the rules say so, and connects to as many as they want.
    fn choose(&mut self) {
        if let Some(pool) = self.failover.choose(self.started.elapsed()) {
            self.waiting.push_back(News::Switched { pool });
            if let Some(job) = self.jobs[pool].clone() {
                self.waiting.push_back(News::Job { pool, job });
            }
        }
        self.connect_as_wanted();
    }

    fn connect_as_wanted(&mut self) {
        let wanted = self.failover.wanted();
        for pool in 0..self.pools.len() {
            let wants = pool < wanted && !self.failover.is_hopeless_at(pool);
            match (wants, self.lines[pool].is_some()) {
                (true, false) => self.lines[pool] = Some(self.line(pool)),
                (false, true) => self.end(pool),
                _ => {}
            }
        }
    }

    fn line(&self, number: usize) -> Line {
        let Pool { address, user, password } = self.pools[number].clone();
        let settings = Settings {
            user,
            password,
            agent: self.agent.clone(),
            suggested_difficulty: self.suggested_difficulty,
            start_extranonce: self.start_extranonce,
        };
        Line::start(number, address, settings, self.trust.clone(), self.sender.clone())
    }

    fn end(&mut self, pool: usize) {
        self.jobs[pool] = None;
        self.failover.left(pool);
        if let Some(line) = self.lines[pool].take() {
            self.waiting.extend(line.stop().into_iter().map(|share| News::Lost { pool, share }));
        }
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("pools", &self.pools).finish_non_exhaustive()
    }
}
