//! Mining for Stratum pools (floor F6), the second driver of the engine: jobs of a pool become searches, finds become shares, and
//! the pool's answers are what is counted. Connections, deadlines and the choice among pools are `hashgrind-pool`'s.

mod args;
pub(super) mod event;
mod evidence;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bitcoin::address::NetworkUnchecked;
use bitcoin::{Address, Network, constants};
use hashgrind::miner::{Found, Snapshot, Switch, SystemClock, Work};
use hashgrind::stratum::{PoolJob, Reason, Refusal, Share};
use hashgrind_pool::{Client, Coinbase, Fault, News, Pool, Trust};

use super::engine::{Driver, End, Engine, Limits, Search, Tally};
use super::event::Event;
use super::live;
use super::pacing::Pace;
use super::report::Report;
use super::shares::{HASHES_PER_DIFFICULTY, PoolFigures, ShareSummary, Verdict};
use crate::devices::Opened;
use crate::failure::{self, Failure, Kind, Outcome};
use crate::random;
use crate::signals::Signals;
use crate::view::{units, words};
pub(super) use args::PoolArgs;
pub(crate) use args::with_short_flags;
use event::{Pays, PoolEvent};

/// What the user wants of pools.
pub(super) struct Settings {
    pools: Vec<Pool>,
    trust: Option<Trust>,
    /// None: one that suits this machine; 0: none is asked for.
    suggested_difficulty: Option<f64>,
    chain: Option<Network>,
    require_payout: bool,
}

/// The time between two shares that is asked for.
const SHARE_SECONDS: f64 = 10.0;
/// A share that takes longer than this is worth a word.
const LONG_SHARE_SECONDS: f64 = 600.0;
/// Jobs whose shares may still be sent. A search that ends with its chunk is no older than that.
const REMEMBERED: usize = 8;
/// So many shares may be on their way; then the devices wait. Where shares are far too easy that keeps memory and line small.
const MOST_UNANSWERED: u64 = 64;
/// Where a pool answers many at once it may be so many more, and never more than these.
const MOST_IN_A_BATCH: u64 = 1000;
/// But not longer than this: the answers may be lost.
const HELD: Duration = Duration::from_secs(1);
/// How long answers are waited for at the end.
const LAST_ANSWERS: Duration = Duration::from_secs(1);
/// How often the pools are listened to. A new block costs half a chunk anyway, and each look costs processor time.
const LOOK_UP: Duration = Duration::from_millis(25);
/// A pool's texts are shown at most this often.
const SAY_AGAIN: Duration = Duration::from_secs(10);
/// Test chains stay far below this difficulty, mainnet has been above it since 2015.
const MAINNET_DIFFICULTY: f64 = 4e10;
/// The bits that only regtest has.
const REGTEST_BITS: u32 = 0x207f_ffff;

/// Mines for these pools until there is a reason to end.
pub(super) fn run(
    settings: Settings,
    opened: Opened,
    limits: Limits,
    pace: Pace,
    signals: Signals,
    mut report: Report,
) -> Outcome {
    for note in &opened.notes {
        report.notice(note);
    }
    let mut driver = PoolDriver::new(settings);
    report.event(&Event::Start {
        source: "pool",
        place: &driver.figures[0].name,
        chain: driver.settings.chain.map(Network::to_core_arg),
        height: None,
        tip: None,
        devices: &opened.describe(),
    })?;
    Engine::start(opened, limits, pace, signals, report, Arc::new(SystemClock::new())).run(&mut driver)
}

/// The address with which the user's name at a pool begins, if it does.
fn payee(pool: &Pool) -> Option<String> {
    let address = pool.user.split('.').next()?.parse::<Address<NetworkUnchecked>>().ok()?;
    Some(address.assume_checked().to_string())
}

struct PoolDriver {
    settings: Settings,
    /// From `prepare` on.
    client: Option<Client>,
    /// Of each pool, in the order of the settings.
    figures: Vec<PoolFigures>,
    said: Vec<Said>,
    /// What is to be searched next, and what then becomes of the chunks at hand.
    next: Option<Next>,
    switch: Option<Switch>,
    sought: VecDeque<Sought>,
    /// Hashes before the first job: measuring.
    hashes_before: Option<u64>,
    /// Why pools were given up.
    given_up: Vec<String>,
    unpaid: bool,
    evidence_failed: bool,
    throttle: Throttle,
}

/// Whether the devices wait for answers.
#[derive(Default)]
struct Throttle {
    since: Option<Instant>,
    /// Shares that are not waited for any more.
    written_off: u64,
    /// How many there were when that was asked last.
    unanswered: u64,
    /// The most that were answered at once.
    batch: u64,
}

impl Throttle {
    fn holds(&mut self, unanswered: u64) -> bool {
        // Stratum V2's pools answer many by one message, and only when they have so many.
        self.batch = self.batch.max(self.unanswered.saturating_sub(unanswered)).min(MOST_IN_A_BATCH);
        self.unanswered = unanswered;
        self.written_off = self.written_off.min(unanswered);
        if unanswered - self.written_off < MOST_UNANSWERED + self.batch {
            self.since = None;
            return false;
        }
        let in_vain = self.since.get_or_insert_with(Instant::now).elapsed() >= HELD;
        if in_vain {
            (self.since, self.written_off) = (None, unanswered);
        }
        !in_vain
    }
}

/// A job that is to be searched.
struct Next {
    pool: usize,
    job: PoolJob,
    /// None where its coinbase does not say.
    height: Option<u32>,
}

/// A job that is searched, under the number of its search.
struct Sought {
    sequence: u64,
    pool: usize,
    job: PoolJob,
    height: Option<u32>,
}

/// What was said about a pool, so that it is said once.
#[derive(Clone, Default)]
struct Said {
    not_paid: bool,
    long_shares: bool,
    one_sibling: bool,
    odds: bool,
    text: Option<Instant>,
    /// Why it is down.
    down: Option<String>,
}

impl PoolDriver {
    fn new(settings: Settings) -> Self {
        let figures: Vec<_> = settings.pools.iter().map(|pool| PoolFigures::new(pool.address.to_string())).collect();
        Self {
            said: vec![Said::default(); figures.len()],
            settings,
            client: None,
            figures,
            next: None,
            switch: None,
            sought: VecDeque::new(),
            hashes_before: None,
            given_up: Vec::new(),
            unpaid: false,
            evidence_failed: false,
            throttle: Throttle::default(),
        }
    }

    fn client(&mut self) -> &mut Client {
        self.client.as_mut().expect("`prepare` comes first and connects")
    }

    /// Takes what the pools have to say; waits so long for the first word.
    fn listen(&mut self, engine: &mut Engine, mut patience: Duration) -> Result<(), End> {
        // A pool that floods must not keep the rest of the loop waiting.
        for _ in 0..256 {
            let Some(news) = self.client().next(patience) else { break };
            patience = Duration::ZERO;
            self.take_news(engine, news)?;
        }
        let client = self.client.as_ref().expect("`prepare` comes first and connects");
        let (active, mut changed) = (client.active(), false);
        // The client also hangs up by itself, on a pool that is not wanted any more.
        for (pool, figures) in self.figures.iter_mut().enumerate() {
            let up = client.is_up(pool);
            changed |= std::mem::replace(&mut figures.up, up) != up;
        }
        if changed {
            engine.report.pools(&self.figures);
        }
        engine.hold(self.throttle.holds(self.figures[active].unanswered()));
        Ok(())
    }

    fn take_news(&mut self, engine: &mut Engine, news: News) -> Result<(), End> {
        match news {
            News::Up { pool, extranonce_bytes, version_mask } => {
                let figures = &mut self.figures[pool];
                (figures.up, figures.logins) = (true, figures.logins + 1);
                self.said[pool].down = None;
                engine.report.pool(&PoolEvent::PoolUp {
                    pool: &figures.name,
                    protocol: self.settings.pools[pool].address.scheme(),
                    extranonce_bytes,
                    version_mask: format!("{version_mask:08x}"),
                })?;
                if version_mask == 0 && !std::mem::replace(&mut self.said[pool].one_sibling, true) {
                    engine.report.notice(&format!(
                        "{} agrees no version bits to roll: one sibling of each header is hashed",
                        figures.name
                    ));
                }
            }
            News::Down { pool, fault, retry } => self.is_down(engine, pool, &fault, retry)?,
            News::Switched { pool } => {
                let name = &self.figures[pool].name;
                engine.report.notice(&format!("mining for {name} from now on"));
            }
            News::Job { pool, job } => self.take_job(engine, pool, job)?,
            News::Difficulty { pool, value } => self.take_difficulty(engine, pool, value)?,
            News::Answer { pool, share, result, waited } => {
                self.figures[pool].reply_seconds = Some(waited.as_secs_f64());
                let verdict = result.as_ref().map_or_else(|refusal| verdict_of(refusal.reason), |()| Verdict::Accepted);
                self.count(engine, pool, &share, verdict, result.err(), Some(waited))?;
            }
            News::Lost { pool, share } => self.count(engine, pool, &share, Verdict::Lost, None, None)?,
            News::OnlyRefusals { pool, refusals } => {
                let figures = &self.figures[pool];
                engine.report.notice(&format!(
                    "WARNING: {} has refused {refusals} shares in a row ({} so far). What is done for it is lost: look at the \
                     reasons above, at the login, and at this machine with `hashgrind selftest`",
                    figures.name,
                    figures.shares.words()
                ));
            }
            News::Say { pool, text } => {
                let said = &mut self.said[pool].text;
                if said.is_none_or(|at| at.elapsed() >= SAY_AGAIN) {
                    *said = Some(Instant::now());
                    engine.report.notice(&format!("{} says: {text}", self.figures[pool].name));
                }
            }
            News::SentAway { pool, host } => {
                let name = &self.figures[pool].name;
                engine.report.notice(&format!("{name} wants us at {host}: not followed, it is another host"));
            }
            News::Hopeless => {
                let kind = if self.unpaid { Kind::Template } else { Kind::Node };
                let why = self.given_up.join("; ");
                return Err(Failure::new(kind, format!("no pool can be mined for: {why}")).into());
            }
            _ => {}
        }
        engine.report.pools(&self.figures);
        Ok(())
    }

    fn is_down(&mut self, engine: &mut Engine, pool: usize, fault: &Fault, retry: Option<Duration>) -> Result<(), End> {
        let reason = failure::words_of(fault);
        if retry.is_none() {
            self.given_up.push(format!("{}: {reason}", self.figures[pool].name));
        }
        self.drop_work_of(engine, pool, reason, retry)
    }

    /// A pool is gone: what is found for it from now on belongs to no connection.
    fn drop_work_of(
        &mut self,
        engine: &mut Engine,
        pool: usize,
        reason: String,
        retry: Option<Duration>,
    ) -> Result<(), End> {
        // The client may have moved on to another pool already, whose job stays.
        self.next.take_if(|next| next.pool == pool);
        let searched = self.sought.back().is_some_and(|last| last.pool == pool);
        if searched {
            self.switch = Some(Switch::DropInFlight);
        }
        let active = searched || self.client().active() == pool;
        let figures = &mut self.figures[pool];
        figures.up = false;
        let retry_seconds = retry.map(|retry| retry.as_secs_f64());
        let again = self.said[pool].down.replace(reason.clone()).is_some_and(|before| before == reason);
        Ok(engine.report.pool(&PoolEvent::PoolDown { pool: &figures.name, reason, retry_seconds, active, again })?)
    }

    /// A job that is worth searching is the next.
    fn take_job(&mut self, engine: &mut Engine, pool: usize, job: PoolJob) -> Result<(), End> {
        let network = self.network(pool, &job)?;
        let coinbase = Coinbase::of(&job, network);
        let rate = rate(engine);
        let paid = coinbase.iter().flat_map(|coinbase| &coinbase.pays);
        let paid = paid.map(|payee| Pays { address: payee.address.clone(), percent: payee.percent });
        let pays: Option<Vec<Pays>> = job.shows_coinbase().then(|| paid.collect());
        // Not every pool says it apart from its jobs.
        self.figures[pool].difficulty = Some(job.difficulty());
        let (figures, said) = (&self.figures[pool], &mut self.said[pool]);
        if network == Network::Bitcoin && !std::mem::replace(&mut said.odds, true) {
            let time = job.network_target().expected_hashes() / rate;
            let (name, time) = (&figures.name, words::span(time));
            let line = format!(
                "{name} mines mainnet: a block takes this machine {time} on average and pays {}",
                event::paid(pays.as_deref())
            );
            engine.report.notice(&line);
        }
        let payee = payee(&self.settings.pools[pool]).filter(|_| job.shows_coinbase());
        let is_paid = |address: &String| coinbase.as_ref().is_some_and(|coinbase| coinbase.percent_to(address) > 0.0);
        if payee.as_ref().is_some_and(|address| !is_paid(address)) {
            let line = format!(
                "blocks of {} do not pay the address of --user but {}",
                figures.name,
                event::paid(pays.as_deref())
            );
            if self.settings.require_payout {
                self.given_up.push(line.clone() + " (--require-payout)");
                self.unpaid = true;
                engine.report.notice(&format!("{line}: it is not mined for"));
                self.drop_work_of(engine, pool, "its blocks do not pay the address of --user".to_owned(), None)?;
                self.client().give_up(pool);
                return Ok(());
            }
            if !std::mem::replace(&mut said.not_paid, true) {
                engine.report.notice(&format!("warning: {line}; what you get of that is up to the pool"));
            }
        }
        let height = coinbase.and_then(|coinbase| coinbase.height);
        engine.report.pool(&PoolEvent::Job {
            pool: &figures.name,
            id: hashgrind::stratum::clean_text(job.id()),
            height,
            clean: job.clean(),
            new_block: job.new_block(),
            difficulty: job.difficulty(),
            expected_seconds: expected_seconds(job.difficulty(), rate),
            pays,
        })?;
        let other_pool = self.sought.back().is_some_and(|last| last.pool != pool);
        if job.clean() || other_pool || self.switch == Some(Switch::DropInFlight) {
            self.switch = Some(Switch::DropInFlight);
        } else {
            self.switch = Some(Switch::FinishChunks);
        }
        self.next = Some(Next { pool, job, height });
        Ok(())
    }

    /// The chain of a job, as far as it can be told: the test chains look alike.
    fn network(&self, pool: usize, job: &PoolJob) -> Result<Network, End> {
        let known = chain_of(job).or_else(|| {
            let address = payee(&self.settings.pools[pool])?;
            let address: Address<NetworkUnchecked> = address.parse().ok()?;
            address.is_valid_for_network(Network::Bitcoin).then_some(Network::Bitcoin)
        });
        let name = &self.figures[pool].name;
        match (known, self.settings.chain) {
            (Some(Network::Bitcoin), None) => Err(Failure::usage(format!(
                "the pool {name} is on mainnet, where a computer has no chance: say --chain main if you mean it"
            ))
            .into()),
            (Some(found), Some(asked)) if found != asked => Err(Failure::usage(format!(
                "the pool {name} is on {}, not on {} (--chain {})",
                found.to_core_arg(),
                asked.to_core_arg(),
                found.to_core_arg()
            ))
            .into()),
            (None, asked) => Ok(asked.unwrap_or(Network::Testnet4)),
            (Some(found), _) => Ok(found),
        }
    }

    fn take_difficulty(&mut self, engine: &mut Engine, pool: usize, value: f64) -> Result<(), End> {
        let expected_seconds = expected_seconds(value, rate(engine));
        let (figures, said) = (&mut self.figures[pool], &mut self.said[pool]);
        figures.difficulty = Some(value);
        let long = expected_seconds.filter(|seconds| *seconds > LONG_SHARE_SECONDS);
        if let Some(seconds) = long.filter(|_| !std::mem::replace(&mut said.long_shares, true)) {
            engine.report.notice(&format!(
                "{} wants shares of difficulty {value}: one takes this machine {} on average, and until then nothing is to be \
                 seen there. Some pools lower it after a while, others have a port for small machines",
                figures.name,
                units::span(seconds)
            ));
        }
        Ok(engine.report.pool(&PoolEvent::Difficulty { pool: &figures.name, value, expected_seconds })?)
    }

    /// A share has ended.
    fn count(
        &mut self,
        engine: &mut Engine,
        pool: usize,
        share: &Share,
        verdict: Verdict,
        refusal: Option<Refusal>,
        waited: Option<Duration>,
    ) -> Result<(), End> {
        let figures = &mut self.figures[pool];
        figures.count(verdict, share.difficulty);
        if share.block {
            let tally = &mut engine.tally;
            match verdict {
                Verdict::Accepted => tally.accepted += 1,
                Verdict::Stale => tally.stale += 1,
                // The pool may have taken it all the same.
                Verdict::Lost => {}
                _ => tally.rejected += 1,
            }
        }
        Ok(engine.report.pool(&PoolEvent::ShareResult {
            pool: &figures.name,
            id: share.id,
            result: verdict,
            reason: refusal.map(|refusal| refusal.to_string()),
            seconds: waited.map(|waited| waited.as_secs_f64()),
            difficulty: share.difficulty,
            hash: share.digest.to_string(),
            block: share.block,
        })?)
    }

    fn begin(&mut self, engine: &mut Engine, next: Next, switch: Switch) {
        let Next { pool, job, height } = next;
        let snapshot = engine.count();
        self.hashes_before.get_or_insert(snapshot.hashes);
        let siblings = snapshot.devices.iter().map(|device| device.info.preferred_siblings).max().unwrap_or(1);
        // Where blocks are easier than shares, what is no share is nothing.
        let network_target = job.network_target().min(job.share_target());
        let work = Work::new(job.job(siblings as usize).space(), job.share_target(), network_target);
        let header = *job.header();
        let expected_hashes = job.network_target().expected_hashes();
        let previous_hash = header.previous().to_string();
        let search = Search { work, height: height.unwrap_or_default(), previous_hash, expected_hashes };
        let sequence = engine.begin(search, switch);
        engine.report.search(|| live::Search {
            height: height.unwrap_or_default(),
            transactions: None,
            header,
            target: job.network_target(),
            expected_hashes,
            hashes: 0,
            seconds: 0.0,
            best: None,
        });
        self.sought.push_back(Sought { sequence, pool, job, height });
        if self.sought.len() > REMEMBERED {
            self.sought.pop_front();
        }
    }

    /// Sends a find. The share first, the news of it after.
    fn submit(&mut self, engine: &mut Engine, found: &Found) -> Result<(), End> {
        let Some(sought) = self.sought.iter().find(|sought| sought.sequence == found.sequence) else { return Ok(()) };
        let (pool, height) = (sought.pool, sought.height);
        let client = self.client.as_ref().expect("`prepare` comes first and connects");
        let share = match client.submit(pool, &sought.job, &found.header, found.extranonce) {
            Ok(share) => share,
            Err(why) => {
                log::debug!("a find is not sent: {why}");
                return Ok(());
            }
        };
        let figures = &mut self.figures[pool];
        figures.sent += 1;
        // A block's copy before anything is said, which fails where nobody reads.
        let block = share.block.then(|| {
            let (hash, header) = (found.digest.to_string(), found.header.to_string());
            // Regtest's blocks are made again in no time.
            let counts = chain_of(&sought.job) != Some(Network::Regtest);
            let written = if counts { evidence::write(&figures.name, height, &hash, &header) } else { Ok(()) };
            (hash, header, written)
        });
        let event = PoolEvent::Share { pool: &figures.name, id: share.id, difficulty: share.difficulty };
        engine.report.pool(&event)?;
        if let Some((hash, header, written)) = block {
            let mining = engine.mining(found);
            let (seconds, luck) =
                mining.map_or((0.0, 0.0), |mining| (mining.seconds, mining.hashes as f64 / mining.expected_hashes));
            let height = height.unwrap_or_default();
            engine.report.pool(&PoolEvent::PoolBlock { pool: &figures.name, height, hash, header, seconds, luck })?;
            if let Err(error) = written
                && !std::mem::replace(&mut self.evidence_failed, true)
            {
                engine
                    .report
                    .notice(&format!("the block is the pool's now, but no copy of its header could be kept: {error}"));
            }
        }
        engine.report.pools(&self.figures);
        Ok(())
    }
}

impl Driver for PoolDriver {
    fn prepare(&mut self, engine: &mut Engine) -> Result<(), End> {
        engine.measure()?;
        let suggested = match self.settings.suggested_difficulty {
            Some(0.0) => None,
            Some(difficulty) => Some(difficulty),
            None => Some(rate(engine) * SHARE_SECONDS / HASHES_PER_DIFFICULTY).filter(|difficulty| *difficulty > 0.0),
        };
        let agent = concat!("hashgrind/", env!("CARGO_PKG_VERSION"));
        let (pools, trust) = (self.settings.pools.clone(), self.settings.trust.clone());
        self.client = Some(Client::start(pools, agent, suggested, random::bytes()?, trust));
        Ok(())
    }

    fn bring(&mut self, engine: &mut Engine, mut switch: Switch) -> Result<(), End> {
        loop {
            if let Some(next) = self.next.take() {
                switch = self.switch.take().unwrap_or(switch);
                self.begin(engine, next, switch);
                return Ok(());
            }
            engine.rest();
            engine.keep_pace()?;
            self.listen(engine, Duration::from_millis(20))?;
            engine.enough()?;
            engine.idle();
        }
    }

    fn look_up(&self) -> Duration {
        LOOK_UP
    }

    fn look(&mut self, engine: &mut Engine) -> Result<Option<Switch>, End> {
        self.listen(engine, Duration::ZERO)?;
        engine.enough()?;
        Ok(self.switch)
    }

    fn take(&mut self, engine: &mut Engine, found: &Found) -> Result<Option<Switch>, End> {
        self.share(engine, found)?;
        Ok(None)
    }

    fn share(&mut self, engine: &mut Engine, found: &Found) -> Result<(), End> {
        self.submit(engine, found)
    }

    fn finish(&mut self, engine: &mut Engine) {
        let end = Instant::now() + LAST_ANSWERS;
        while self.client.is_some() && self.figures.iter().any(|pool| pool.up && pool.unanswered() > 0) {
            // The reason to end stands already.
            if Instant::now() >= end || self.listen(engine, Duration::from_millis(20)).is_err() {
                break;
            }
        }
        for (pool, share) in self.client.take().map(Client::stop).unwrap_or_default() {
            let _ = self.count(engine, pool, &share, Verdict::Lost, None, None);
        }
        engine.report.pools(&self.figures);
    }

    /// Those for pools: what was measured before the first job was for nobody.
    fn hashes(&self, snapshot: &Snapshot) -> u64 {
        snapshot.hashes - self.hashes_before.unwrap_or(snapshot.hashes)
    }

    fn shares(&self, snapshot: &Snapshot, useful: u64) -> Option<ShareSummary> {
        let hashes = self.hashes(snapshot);
        Some(ShareSummary::new(&self.figures, hashes, hashes.saturating_sub(useful)))
    }

    fn at_limit(&self, _: &Tally) -> Outcome {
        let not = |kind, what| Err(Failure::new(kind, format!("the time limit is over and {what}")));
        if self.figures.iter().any(|pool| pool.shares.accepted > 0) {
            return Ok(());
        }
        if self.figures.iter().all(|pool| pool.logins == 0) {
            return not(Kind::Node, "no pool was reached");
        }
        not(Kind::NotSolved, "no share was accepted")
    }
}

/// Hashes a second, as far as they are known.
fn rate(engine: &Engine) -> f64 {
    let minute = engine.count().rates.minute;
    engine.pace.guard.rate(minute, Instant::now())
}

fn expected_seconds(difficulty: f64, rate: f64) -> Option<f64> {
    (rate > 0.0).then(|| difficulty * HASHES_PER_DIFFICULTY / rate)
}

const fn verdict_of(reason: Reason) -> Verdict {
    match reason {
        Reason::Stale => Verdict::Stale,
        Reason::Duplicate => Verdict::Duplicate,
        Reason::Low => Verdict::Low,
        Reason::Other => Verdict::Other,
    }
}

/// The chain that a job is of, where its header tells.
fn chain_of(job: &PoolJob) -> Option<Network> {
    if job.header().bits().to_consensus() == REGTEST_BITS {
        return Some(Network::Regtest);
    }
    if job.network_target().difficulty() >= MAINNET_DIFFICULTY {
        return Some(Network::Bitcoin);
    }
    let previous = job.header().previous().to_string();
    let chains = [Network::Bitcoin, Network::Testnet4, Network::Testnet, Network::Signet];
    chains.into_iter().find(|chain| constants::genesis_block(*chain).block_hash().to_string() == previous)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_wait_for_answers_but_not_for_a_batch() {
        let mut throttle = Throttle::default();
        assert!(!throttle.holds(MOST_UNANSWERED - 1));
        assert!(throttle.holds(MOST_UNANSWERED));
        std::thread::sleep(HELD);
        assert!(!throttle.holds(MOST_UNANSWERED), "not for ever");
        assert!(!throttle.holds(100));
        // A hundred at once: from now on a hundred more may be on their way.
        assert!((0..=163).all(|unanswered| !throttle.holds(unanswered)));
        assert!(throttle.holds(164));
        assert!(!throttle.holds(0));
        for batch in [5000, 0] {
            throttle.holds(batch);
        }
        assert!(throttle.holds(MOST_UNANSWERED + MOST_IN_A_BATCH), "however many are answered at once");
    }
}
