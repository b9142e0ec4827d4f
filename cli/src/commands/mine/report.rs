//! What `mine` says: lines for people, or one JSON object for each event, on standard output; notices and the moving line
//! on standard error.

use std::collections::HashMap;
use std::io;
use std::time::{Duration, Instant};

use hashgrind::miner::Snapshot;
use hashgrind::pow::BlockDigest;
use hashgrind_chain::{News, now};

use super::event::{Event, Mining};
use super::live::{Live, Search};
#[cfg(feature = "pool")]
use super::pool::event::PoolEvent;
use super::shares::{HASHES_PER_DIFFICULTY, PoolFigures, Shares};
use super::tui::Tui;
use crate::view::progress::Progress;
use crate::view::{self, units};

pub(super) struct Report {
    json: bool,
    quiet: bool,
    progress: Progress,
    trouble: Trouble,
    /// What pools have said of shares, where pools are mined for.
    pools: Vec<PoolFigures>,
    /// For tests: nothing is printed.
    silent: bool,
    live: Option<Live>,
    tui: Option<Tui>,
}

/// What keeps the node from answering, so that each cause is said once.
#[derive(Default)]
struct Trouble {
    since: Option<Instant>,
    /// The cause that the moving line shows.
    now: Option<String>,
    /// When each cause was said last.
    said: HashMap<String, Instant>,
}

/// A cause that comes and goes is said again after this time.
const SAY_AGAIN: Duration = Duration::from_secs(60);

impl Report {
    pub(super) fn new(json: bool, quiet: bool) -> Self {
        let progress = Progress::new(quiet || json);
        let (trouble, pools) = (Trouble::default(), Vec::new());
        Self { json, quiet, progress, trouble, pools, silent: false, live: None, tui: None }
    }

    /// Says nothing at all.
    #[cfg(test)]
    pub(super) fn silent() -> Self {
        Self { silent: true, ..Self::new(false, true) }
    }

    /// Keeps a state that others read, too.
    pub(super) fn keep(&mut self, live: Live) {
        self.live = Some(live);
    }

    /// Starts the view, which shows from now on what would be lines otherwise, up to the summary.
    ///
    /// # Errors
    /// What the view says of the terminal.
    pub(super) fn show(&mut self, start: impl FnOnce() -> io::Result<Tui>) -> io::Result<()> {
        // Before the view takes the terminal: the moving line would come back with it.
        self.progress = Progress::new(true);
        self.tui = Some(start()?);
        Ok(())
    }

    /// The search that begins.
    pub(super) fn search(&self, search: impl FnOnce() -> Search) {
        if let Some(live) = &self.live {
            live.search(search());
        }
    }

    /// What pools have said of shares.
    #[cfg(feature = "pool")]
    pub(super) fn pools(&mut self, pools: &[PoolFigures]) {
        self.pools = pools.to_vec();
        if let Some(live) = &self.live {
            live.lock().pools = pools.to_vec();
        }
    }

    /// Something that happened between us and a pool.
    #[cfg(feature = "pool")]
    pub(super) fn pool(&mut self, event: &PoolEvent<'_>) -> io::Result<()> {
        if let Some(live) = &self.live {
            live.pool(event);
        }
        if self.json && !self.silent {
            return view::json_line(event);
        }
        if self.silent || self.tui.is_some() {
            return Ok(());
        }
        let Some((what, rest)) = event.words(self.quiet) else { return Ok(()) };
        self.progress.suspend(|| view::text(&line(what, &rest)))
    }

    /// Counters at the beginning of a search: blocks may come faster than the moving line moves.
    pub(super) fn count(&self, snapshot: &Snapshot) {
        if let Some(live) = &self.live {
            live.progress(snapshot, None);
        }
    }

    /// Whether somebody looks at the lowest hash so far.
    pub(super) const fn wants_low_hashes(&self) -> bool {
        self.tui.is_some()
    }

    /// A hash that is low, if not low enough.
    pub(super) fn low_hash(&self, digest: BlockDigest) {
        if let Some(live) = &self.live {
            live.low_hash(digest);
        }
    }

    /// A line for people on standard error, in either form of output.
    pub(super) fn notice(&mut self, text: &str) {
        if let Some(live) = &self.live {
            live.message(text);
        }
        if self.tui.is_some() {
            return;
        }
        self.progress.suspend(|| eprintln!("{text}"));
    }

    /// The node gives no answer. A line for people, once a cause, and an event.
    pub(super) fn waiting(&mut self, what: &str, why: &str) -> io::Result<()> {
        let now = Instant::now();
        self.trouble.since.get_or_insert(now);
        self.trouble.now = Some(why.to_owned());
        if let Some(live) = &self.live {
            live.waiting(Some(why));
        }
        let said = self.trouble.said.get(why).is_some_and(|last| now - *last < SAY_AGAIN);
        if said {
            return Ok(());
        }
        self.trouble.said.retain(|_, last| now - *last < SAY_AGAIN);
        self.trouble.said.insert(why.to_owned(), now);
        self.notice(&format!("{what}: {why}"));
        self.json_event(&Event::Waiting { why })
    }

    /// The node answers.
    pub(super) fn resumed(&mut self) -> io::Result<()> {
        self.trouble.now = None;
        if let Some(live) = &self.live {
            live.waiting(None);
        }
        let Some(since) = self.trouble.since.take() else { return Ok(()) };
        self.json_event(&Event::Resumed { seconds: since.elapsed().as_secs_f64() })
    }

    /// What happened beside the mining.
    pub(super) fn news(&mut self, news: &News) -> io::Result<()> {
        match news {
            News::Trouble(why) => self.waiting("no news from the node", why),
            News::Recovered => self.resumed(),
            News::Said(line) => {
                self.notice(line);
                Ok(())
            }
            News::Resubmitted { height, hash, answer } => {
                self.event(&Event::Resubmitted { height: *height, hash, answer })
            }
        }
    }

    fn json_event(&self, event: &Event<'_>) -> io::Result<()> {
        if self.json { view::json_line(event) } else { Ok(()) }
    }

    /// How often the moving line wants to hear.
    pub(super) fn interval(&self) -> Duration {
        Duration::from_millis(if self.progress.is_shown() || self.live.is_some() { 100 } else { 1000 })
    }

    /// What is going on now.
    pub(super) fn progress(&self, snapshot: &Snapshot, mining: Option<&Mining>) {
        if let Some(live) = &self.live {
            live.progress(snapshot, mining);
        }
        self.progress.set(|| {
            let mut rate = units::hash_rate(snapshot.rates.ten_seconds);
            if let (Some(why), Some(since)) = (&self.trouble.now, self.trouble.since) {
                rate = format!("{rate}  (for {}: {why})", units::span(since.elapsed().as_secs_f64()));
            }
            let Some(mining) = mining else { return rate };
            if let Some(shares) = shares_line(&self.pools, snapshot.rates.ten_seconds) {
                return format!("height {}  {rate}  {shares}", mining.height);
            }
            let seconds = mining.seconds;
            let ratio = units::factor(mining.hashes as f64 / mining.expected_hashes);
            let longer = units::longer(mining.expected_hashes, mining.hashes as f64);
            format!(
                "height {}  {rate}  {} of {} expected ({ratio} x; {longer} of blocks take longer)  {}",
                mining.height,
                units::hashes(mining.hashes as f64),
                units::hashes(mining.expected_hashes),
                units::span(seconds),
            )
        });
    }

    pub(super) fn event(&mut self, event: &Event<'_>) -> io::Result<()> {
        if let Some(live) = &self.live {
            live.event(event);
        }
        if self.silent {
            return Ok(());
        }
        if self.json {
            return view::json_line(event);
        }
        if matches!(event, Event::Summary { .. }) {
            self.tui = None; // Gives the terminal back.
        }
        if self.tui.is_some() {
            return Ok(());
        }
        if let Some(text) = self.text(event) {
            return self.progress.suspend(|| view::text(&text));
        }
        Ok(())
    }

    fn text(&self, event: &Event<'_>) -> Option<String> {
        let at = |what: &str, rest: String| Some(line(what, &rest));
        match event {
            Event::Start { source, place, chain, height, devices, .. } => {
                let chain = chain.map(|chain| format!("  {chain}")).unwrap_or_default();
                let height = height.map(|height| format!(", height {height}")).unwrap_or_default();
                Some(format!(" {:<9} {devices}\n {source:<9} {place}{chain}{height}\n", "device"))
            }
            Event::Template { .. } if self.quiet => None,
            Event::Template { height, transactions, local_bits, expected_hashes, expected_seconds, .. } => {
                let count = match transactions {
                    1 => "1 transaction".to_owned(),
                    n => format!("{n} transactions"),
                };
                let time = expected_seconds.map(|s| format!(", {} expected", units::span(s))).unwrap_or_default();
                let hashes = units::hashes(*expected_hashes);
                at("template", format!("height {height}, {count}, target {local_bits}: {hashes}{time}"))
            }
            Event::Found { nonce, seconds, luck, hash, hashes, expected_hashes, .. } => {
                let (luck, longer) = (units::factor(*luck), units::longer(*expected_hashes, *hashes as f64));
                at(
                    "found",
                    format!(
                        "nonce {nonce:08x} after {} ({luck} x expected; {longer} of blocks take longer)  {}...",
                        units::span(*seconds),
                        &hash[..16]
                    ),
                )
            }
            Event::Accepted { height, hash } => at("accepted", format!("height {height}  {hash}")),
            Event::Hashing { .. } | Event::Waiting { .. } | Event::Resumed { .. } => None,
            Event::Resubmitted { height, hash, answer } => {
                at("spool", format!("height {height}  {hash}: submitted again, {answer}"))
            }
            Event::Stale { height, hash } => {
                at("stale", format!("height {height}  {hash}: valid, but another block was first"))
            }
            Event::Rejected { height, hash, reason, advice } => {
                at("rejected", format!("height {height}  {hash}: {reason}\n{:>12}{advice}", ""))
            }
            Event::DeviceLost { device, reason, remaining } => {
                let left =
                    if *remaining == 1 { "1 device goes on".to_owned() } else { format!("{remaining} devices go on") };
                at("lost", format!("{device}: {reason}; {left}"))
            }
            Event::Wait { .. } if self.quiet => None,
            Event::Wait { height, seconds, mean_seconds } => {
                let (drawn, mean) = (units::span(*seconds), units::span(*mean_seconds));
                at("wait", format!("height {height}, {drawn} drawn, {mean} on average; nothing is hashed meanwhile"))
            }
            Event::Resting { reason } => at("resting", format!("{reason}: nothing is hashed")),
            Event::Working => at("working", "again".to_owned()),
            Event::Summary { blocks, hashes, seconds, hashes_per_second, hardware_errors, stale, rejected, shares } => {
                let shares = shares.as_ref().map(|shares| format!(" {}\n", shares.words())).unwrap_or_default();
                let count = |n: &u64, what: &str| if *n > 0 { format!(", {n} {what}") } else { String::new() };
                Some(format!(
                    " {}, {} in {} ({} of SHA-256d){}{}{}\n{shares}",
                    units::blocks(*blocks),
                    units::hashes(*hashes as f64),
                    units::span(*seconds),
                    units::hash_rate(*hashes_per_second),
                    count(stale, "stale"),
                    count(rejected, "rejected"),
                    count(hardware_errors, if *hardware_errors == 1 { "hardware error" } else { "hardware errors" }),
                ))
            }
        }
    }
}

/// A line for people, with the time.
fn line(what: &str, rest: &str) -> String {
    format!(" {}  {what:<9} {rest}\n", units::clock_time(now()))
}

/// How shares go, for the moving line.
fn shares_line(pools: &[PoolFigures], rate: f64) -> Option<String> {
    let pool = pools.iter().find(|pool| pool.up)?;
    let all: Shares = pools.iter().map(|pool| pool.shares).sum();
    let next = pool.difficulty.filter(|_| rate > 0.0).map(|difficulty| difficulty * HASHES_PER_DIFFICULTY / rate);
    let next = next.map(|seconds| format!("; one in {}", units::span(seconds))).unwrap_or_default();
    Some(format!("shares: {}{next}", all.words()))
}
