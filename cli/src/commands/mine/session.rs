//! The loop of `mine`: template, target, search, block, answer; and everything that can end it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use hashgrind::job::Job;
use hashgrind::miner::{
    Clock, Event as MinerEvent, Found, Miner, MinerOptions, Switch, SystemClock, Work, job_for_block,
};
use hashgrind::pow::{CompactTarget, RawHeader, Target};
use hashgrind::template::bitcoin::ScriptBuf;
use hashgrind::template::{BlockBuilder, BlockTemplate, PreparedBlock};
use hashgrind_chain::{BlockSource, FoundBlock, Freshness, LocalTarget, Next, Refusal, SubmitAnswer, now, since_1970};

use super::event::{Event, Mining};
use super::live::Search;
use super::pacing::{Advice, Pace, stopped};
use super::report::Report;
use crate::devices::Opened;
use crate::failure::{Failure, Kind, Outcome};
use crate::random;
use crate::signals::Signals;

/// What the user wants.
pub(super) struct Settings {
    pub(super) payout: ScriptBuf,
    pub(super) text: String,
    /// Zero: the chain's own target.
    pub(super) target_time: Duration,
    pub(super) nbits: Option<CompactTarget>,
    pub(super) max_blocks: Option<u64>,
    pub(super) time_limit: Option<Duration>,
    pub(super) max_rate: Option<f64>,
    pub(super) pace: Pace,
}

/// So many refusals in a row end the session: something is wrong that more blocks won't mend.
const MOST_REFUSALS: u32 = 3;
/// How long the rate is measured before the first block that shall take a given time.
const CALIBRATION: Duration = Duration::from_millis(300);
/// How often the loop looks whether there is a new block to work on.
const LOOK_UP: Duration = Duration::from_millis(5);
/// How many jobs a found header may be older than: with new transactions the chunk in flight still counts.
const REMEMBERED: usize = 3;

pub(super) struct Session {
    source: Box<dyn BlockSource>,
    miner: Miner,
    clock: Arc<dyn Clock>,
    events: Receiver<MinerEvent>,
    settings: Settings,
    signals: Signals,
    report: Report,
    start_extranonce: [u8; 8],
    jobs: VecDeque<Current>,
    jobs_made: u64,
    /// Kinds of blocks that the chain was asked about before any work: with transactions or without, length of the
    /// text, rules.
    rehearsed: Vec<(bool, usize, Vec<String>)>,
    started: Instant,
    blocks: u64,
    stale: u64,
    rejected: u64,
    refused_in_a_row: u32,
    /// Why the last device that is gone went.
    last_loss: String,
}

/// A template that is being searched.
struct Current {
    sequence: u64,
    template: BlockTemplate,
    block: Arc<PreparedBlock>,
    expected_hashes: f64,
    since: Instant,
    hashes_before: u64,
    /// Was it said that the devices are at it?
    begun: bool,
}

/// Why the loop ends.
enum End {
    MaxBlocks,
    TimeLimit,
    Signal(Kind),
    /// Somebody at the keyboard has had enough.
    Quit,
    /// Heat, or a battery that went on for too long.
    Stopped(String),
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for End {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl Session {
    pub(super) fn new(
        source: Box<dyn BlockSource>,
        opened: Opened,
        settings: Settings,
        signals: Signals,
        report: Report,
    ) -> Result<Self, Failure> {
        Self::with_clock(source, opened, settings, signals, report, Arc::new(SystemClock::new()))
    }

    /// With another clock to measure rates by, for tests.
    fn with_clock(
        source: Box<dyn BlockSource>,
        opened: Opened,
        settings: Settings,
        signals: Signals,
        mut report: Report,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Failure> {
        let start_extranonce = random::bytes()?;
        for note in &opened.notes {
            report.notice(note);
        }
        let info = source.describe();
        report.event(&Event::Start {
            source: info.kind,
            place: &info.place,
            chain: info.network.to_core_arg(),
            height: info.height,
            tip: info.tip.to_string(),
            devices: &opened.describe(),
        })?;
        let mut options =
            MinerOptions { gpu_chunk: opened.gpu_chunk, max_rate: settings.max_rate, ..MinerOptions::default() };
        if !settings.target_time.is_zero() {
            // A stop, a new block, a new second: nothing may wait longer than a hundredth of a block.
            let short = (settings.target_time / 100).max(Duration::from_millis(1));
            options.cpu_chunk = options.cpu_chunk.min(short);
            options.gpu_chunk = options.gpu_chunk.min(short);
        }
        let (miner, events) = Miner::start(opened.devices, options, Arc::clone(&clock));
        Ok(Self {
            source,
            miner,
            clock,
            events,
            settings,
            signals,
            report,
            start_extranonce,
            jobs: VecDeque::new(),
            jobs_made: 0,
            rehearsed: Vec::new(),
            started: Instant::now(),
            blocks: 0,
            stale: 0,
            rejected: 0,
            refused_in_a_row: 0,
            last_loss: String::new(),
        })
    }

    pub(super) fn run(mut self) -> Outcome {
        let end = match self.mine() {
            Ok(never) => match never {},
            Err(end) => end,
        };
        // What was found while the decision to end was made is not thrown away.
        self.miner.clear_work();
        let late: Vec<Found> = self.events.try_iter().filter_map(found_in).collect();
        for found in late {
            if self.settings.max_blocks.is_none_or(|most| self.blocks < most) {
                let _ = self.hand_over(&found); // The reason to end stands already.
            }
        }
        if let Some(line) = self.source.unanswered() {
            self.report.notice(&format!("{line}, or `hashgrind spool --resubmit`"));
        }
        let Self { miner, mut report, .. } = self;
        let snapshot = miner.stop();
        let seconds = self.started.elapsed().as_secs_f64();
        let summary = report.event(&Event::Summary {
            blocks: self.blocks,
            hashes: snapshot.hashes,
            seconds,
            hashes_per_second: snapshot.hashes as f64 / seconds,
            hardware_errors: snapshot.hardware_errors,
            stale: self.stale,
            rejected: self.rejected,
        });
        match end {
            End::Failed(failure) => Err(failure),
            End::Signal(code) => Err(Failure::silent(code)),
            End::MaxBlocks | End::Quit => Ok(summary?),
            End::Stopped(why) => Err(stopped(&why)),
            End::TimeLimit if self.blocks > 0 => Ok(summary?),
            End::TimeLimit => Err(Failure::new(Kind::NotSolved, "the time limit is over and no block was found")),
        }
    }

    /// Never ends without a reason.
    fn mine(&mut self) -> Result<std::convert::Infallible, End> {
        if !self.settings.target_time.is_zero() && self.settings.nbits.is_none() {
            self.calibrate()?;
        }
        self.mine_blocks()
    }

    fn mine_blocks(&mut self) -> Result<std::convert::Infallible, End> {
        let mut switch = Switch::DropInFlight;
        loop {
            let template = self.next_template()?;
            if !self.wait_quietly(&template)? {
                continue;
            }
            self.begin(template, switch)?;
            switch = self.search()?;
        }
    }

    /// Measures the rate on a search that can't succeed, so that the first block has a target too.
    fn calibrate(&mut self) -> Result<(), End> {
        let hopeless = CompactTarget::from_consensus(0x0300_0001).to_target().expect("a target of 1");
        let header = RawHeader::genesis().with_time(0);
        let mut from = Instant::now();
        let mut before = 0;
        let work = Work {
            space: Job::fixed(header).space(),
            share_target: hopeless,
            network_target: hopeless,
            first_block_ends: false,
        };
        self.miner.set_work(work, Switch::DropInFlight);
        while from.elapsed() < CALIBRATION || self.miner.snapshot().hashes == before {
            self.keep_pace()?;
            if self.settings.pace.resting.is_some() {
                (from, before) = (Instant::now(), self.miner.snapshot().hashes);
            }
            self.next_event(Duration::from_millis(10))?;
        }
        let rate = (self.miner.snapshot().hashes - before) as f64 / from.elapsed().as_secs_f64();
        self.settings.pace.guard.measured(rate);
        self.miner.clear_work();
        Ok(())
    }

    fn next_template(&mut self) -> Result<Box<BlockTemplate>, End> {
        loop {
            self.keep_pace()?;
            let next = self.source.template();
            self.tell_news()?;
            match next? {
                Next::Template(template) => {
                    self.report.resumed()?;
                    return Ok(template);
                }
                Next::Wait { why, retry_after } => {
                    self.miner.clear_work();
                    self.report.waiting("waiting", &why)?;
                    self.pause(retry_after)?;
                }
            }
        }
    }

    /// Sleeps, but not past a reason to end.
    fn pause(&self, length: Duration) -> Result<(), End> {
        let end = Instant::now() + length;
        loop {
            self.check_limits()?;
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(());
            }
            std::thread::sleep(left.min(Duration::from_millis(20)));
        }
    }

    /// Hands the devices a new search.
    fn begin(&mut self, template: Box<BlockTemplate>, switch: Switch) -> Result<(), End> {
        let snapshot = self.miner.snapshot();
        self.report.count(&snapshot);
        let rate = self.settings.pace.guard.rate(snapshot.rates.minute, Instant::now());
        let local = self.local_target(template.bits, rate);
        let text = if local.to_bits() == template.bits.to_consensus() {
            self.settings.text.clone()
        } else {
            local.coinbase_text(&self.settings.text)
        };
        let text_len = text.len();
        let unusable = |error: &dyn std::fmt::Display| Failure::new(Kind::Template, error);
        let builder = BlockBuilder::new(self.settings.payout.clone()).with_text(text).map_err(Failure::usage)?;
        let block = Arc::new(builder.build(&template).map_err(|error| unusable(&error))?);
        let target: Target = local.target().ok_or_else(|| unusable(&"the template's bits are no target"))?;
        let clock = u32::try_from(now()).unwrap_or(u32::MAX);
        // Each job of this process starts at other extranonces: two templates of one second may be equal.
        let start = u64::from_le_bytes(self.start_extranonce);
        let low = (start.wrapping_add(self.jobs_made << 10)) & 0xff_ffff;
        self.jobs_made += 1;
        let extranonce = ((start & !0xff_ffff) | low).to_le_bytes();
        let siblings = snapshot.devices.iter().map(|device| device.info.preferred_siblings).max().unwrap_or(1);
        let job = job_for_block(&block, &template, extranonce, clock, siblings).map_err(|error| unusable(&error))?;
        let header = *job.header();
        let rehearsed = (template.transactions.is_empty(), text_len, template.rules.clone());
        if !self.rehearsed.contains(&rehearsed) {
            let bytes = block.assemble(&header, extranonce).map_err(|error| unusable(&error))?;
            if let Some(Refusal { reason, advice }) = self.source.rehearse(&bytes) {
                let message = format!("the node would refuse the block of this template as {reason}: {advice}");
                return Err(End::Failed(Failure::new(Kind::BlockRefused, message)));
            }
            self.rehearsed.push(rehearsed);
        }
        let expected_hashes = target.expected_hashes();
        let mut work = Work::until_first_block(job.space(), target);
        if self.report.wants_low_hashes() {
            // A few a second are enough to look at.
            let low = Target::for_expected_hashes((rate / 4.0).min(expected_hashes));
            work.share_target = low.max(target);
        }
        let sequence = self.miner.set_work(work, switch);
        self.report.search(|| Search {
            height: template.height,
            transactions: block.transaction_count(),
            header,
            target,
            expected_hashes,
            hashes: 0,
            seconds: 0.0,
            best: None,
        });
        self.report.event(&Event::Template {
            height: template.height,
            transactions: block.transaction_count(),
            bits: template.bits.to_string(),
            local_bits: target.to_compact().to_string(),
            expected_hashes,
            expected_seconds: (rate > 0.0).then(|| expected_hashes / rate),
        })?;
        let same_height = self.jobs.back().filter(|current| current.template.height == template.height);
        let since = same_height.map_or_else(Instant::now, |current| current.since);
        let hashes_before = same_height.map_or(snapshot.hashes, |current| current.hashes_before);
        self.jobs.push_back(Current {
            sequence,
            template: *template,
            block,
            expected_hashes,
            since,
            hashes_before,
            begun: false,
        });
        if self.jobs.len() > REMEMBERED {
            self.jobs.pop_front();
        }
        Ok(())
    }

    fn local_target(&self, bits: CompactTarget, rate: f64) -> LocalTarget {
        if let Some(wanted) = self.settings.nbits {
            let hashes = wanted.to_target().map_or(0.0, |target| target.expected_hashes());
            return LocalTarget::for_expected_hashes(hashes, bits);
        }
        if self.settings.target_time.is_zero() {
            return LocalTarget::of_header(bits);
        }
        LocalTarget::for_expected_hashes(rate * self.settings.target_time.as_secs_f64(), bits)
    }

    /// Waits for the block, a better template or a reason to end. Gives how the next search shall begin.
    fn search(&mut self) -> Result<Switch, End> {
        let mut counted = Instant::now();
        loop {
            match self.next_event(LOOK_UP)? {
                Some(MinerEvent::Share(found)) => self.report.low_hash(found.digest),
                Some(MinerEvent::BlockFound(found)) => {
                    self.report.low_hash(found.digest);
                    self.hand_over(&found)?;
                    return Ok(Switch::DropInFlight);
                }
                Some(MinerEvent::SpaceExhausted { .. }) => return Ok(Switch::FinishChunks),
                _ => {}
            }
            self.tell_news()?;
            match self.source.freshness() {
                Freshness::Current => {}
                Freshness::NewTransactions => return Ok(Switch::FinishChunks),
                Freshness::NewTip => {
                    self.miner.clear_work();
                    self.drawn_wait_is_over();
                    return Ok(Switch::DropInFlight);
                }
            }
            self.say_begun()?;
            self.keep_pace()?;
            // The windows of the rates want a count now and then, the moving line wants one often.
            if counted.elapsed() >= self.report.interval() {
                counted = Instant::now();
                let snapshot = self.miner.snapshot();
                let mining = self.jobs.back().map(|current| current.mining(snapshot.hashes));
                self.report.progress(&snapshot, mining.as_ref());
            }
        }
    }

    /// The next event within `patience`. The end of a device is told at once, and that of the last one ends the session.
    fn next_event(&mut self, patience: Duration) -> Result<Option<MinerEvent>, End> {
        match self.events.recv_timeout(patience) {
            Ok(MinerEvent::DeviceLost { device, reason, remaining })
            | Ok(MinerEvent::DeviceWrong { device, reason, remaining }) => {
                let name = self.miner.snapshot().devices[device].info.name.clone();
                self.report.event(&Event::DeviceLost { device: name, reason: &reason, remaining })?;
                self.last_loss = reason;
                Ok(None)
            }
            Ok(event) => Ok(Some(event)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => {
                let message = format!("the last device is gone: {}", self.last_loss);
                Err(End::Failed(Failure::new(Kind::DeviceLost, message)))
            }
        }
    }

    /// Says, once a template, when the first device took it up.
    fn say_begun(&mut self) -> Result<(), End> {
        let Some(current) = self.jobs.back_mut().filter(|current| !current.begun) else { return Ok(()) };
        let Some(began) = self.miner.began(current.sequence) else { return Ok(()) };
        current.begun = true;
        let ago = self.clock.now().saturating_sub(began);
        let unix_seconds = since_1970().saturating_sub(ago).as_secs_f64();
        let previous_hash = current.template.previous_block_hash.to_string();
        let height = current.template.height;
        Ok(self.report.event(&Event::Hashing { height, previous_hash, unix_seconds })?)
    }

    /// Makes the block of a found header and submits it.
    fn hand_over(&mut self, found: &Found) -> Result<(), End> {
        let Some(current) = self.jobs.iter().find(|current| current.sequence == found.sequence) else {
            return Ok(()); // Of a search so old that its height is long gone.
        };
        if let Some(poisson) = &mut self.settings.pace.poisson {
            poisson.over();
        }
        let height = current.template.height;
        let hash = found.digest.to_string();
        let mining = current.mining(self.miner.snapshot().hashes);
        let bytes = current
            .block
            .assemble(&found.header, found.extranonce)
            .map_err(|error| Failure::new(Kind::Template, error))?;
        // The block first, the news of it after: it is safe before anybody hears of it, and a reader of our output that
        // is slow or gone can't delay it.
        let block = FoundBlock { bytes: &bytes, template: &current.template };
        let mut answer = self.source.submit(&block);
        let said = self.report.event(&Event::Found {
            height,
            hash: hash.clone(),
            nonce: found.header.nonce(),
            hashes: mining.hashes,
            expected_hashes: mining.expected_hashes,
            seconds: mining.seconds,
            luck: mining.hashes as f64 / mining.expected_hashes,
        });
        loop {
            for news in self.source.news() {
                self.report.news(&news)?;
            }
            match answer? {
                SubmitAnswer::Later { why, retry_after } => {
                    self.report.waiting(&format!("the block of height {height} waits"), &why)?;
                    self.pause(retry_after)?;
                    answer = self.source.submit(&block);
                    continue;
                }
                SubmitAnswer::Accepted => {
                    self.blocks += 1;
                    self.refused_in_a_row = 0;
                    self.report.event(&Event::Accepted { height, hash })?;
                }
                SubmitAnswer::Stale => {
                    self.stale += 1;
                    self.report.event(&Event::Stale { height, hash })?;
                }
                SubmitAnswer::Rejected(Refusal { reason, advice }) => {
                    self.rejected += 1;
                    self.refused_in_a_row += 1;
                    self.report.event(&Event::Rejected { height, hash, reason: &reason, advice: &advice })?;
                    if self.refused_in_a_row >= MOST_REFUSALS {
                        let message =
                            format!("{MOST_REFUSALS} blocks in a row were refused, the last as {reason}: {advice}");
                        return Err(End::Failed(Failure::new(Kind::BlockRefused, message)));
                    }
                }
            }
            break;
        }
        said?;
        self.source.check()?;
        if self.settings.max_blocks.is_some_and(|most| self.blocks >= most) {
            return Err(End::MaxBlocks);
        }
        Ok(())
    }

    /// Passes on what the source has to say.
    fn tell_news(&mut self) -> Result<(), End> {
        for news in self.source.news() {
            self.report.news(&news)?;
        }
        Ok(())
    }

    fn check_limits(&self) -> Result<(), End> {
        if let Some(end) = self.signals.received() {
            return Err(End::Signal(end));
        }
        if self.settings.time_limit.is_some_and(|limit| self.started.elapsed() >= limit) {
            return Err(match &self.settings.pace.resting {
                Some(why) if self.blocks == 0 => End::Stopped(format!("the time limit is over, and {why}")),
                _ => End::TimeLimit,
            });
        }
        match self.settings.pace.keys.want_end() {
            Some(Kind::Done) => Err(End::Quit),
            Some(end) => Err(End::Signal(end)),
            None => Ok(()),
        }
    }

    /// Holds the devices or lets them go on, as battery, heat and keyboard say.
    fn keep_pace(&mut self) -> Result<(), End> {
        self.check_limits()?;
        let now = Instant::now();
        match (self.settings.pace.advice(now), self.settings.pace.resting.is_some()) {
            (Advice::End(why), _) => return Err(End::Stopped(why)),
            (Advice::Rest(why), false) => {
                self.miner.set_paused(true);
                self.settings.pace.rest(&why, self.miner.snapshot().rates.minute);
                self.report.event(&Event::Resting { reason: &why })?;
            }
            (Advice::Work, true) => {
                self.settings.pace.work(now);
                self.miner.set_paused(false);
                self.report.event(&Event::Working)?;
            }
            (Advice::Rest(_), true) | (Advice::Work, false) => {}
        }
        Ok(())
    }

    /// With --poisson: waits until the next block is due. False when it has waited, or the chain has moved: then another
    /// template is the right one.
    fn wait_quietly(&mut self, template: &BlockTemplate) -> Result<bool, End> {
        let Some(poisson) = &mut self.settings.pace.poisson else { return Ok(true) };
        let (due, drawn) = poisson.due(Instant::now());
        let mean = poisson.mean().as_secs_f64();
        if let Some(drawn) = drawn {
            let (height, seconds) = (template.height, drawn.as_secs_f64());
            self.report.event(&Event::Wait { height, seconds, mean_seconds: mean })?;
        }
        if due <= Instant::now() {
            return Ok(true);
        }
        loop {
            self.keep_pace()?;
            self.tell_news()?;
            match self.source.freshness() {
                Freshness::Current => {}
                Freshness::NewTransactions => return Ok(false),
                Freshness::NewTip => {
                    self.drawn_wait_is_over();
                    return Ok(false);
                }
            }
            let left = due.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(false); // The template has grown old in the meantime.
            }
            self.report.progress(&self.miner.snapshot(), None);
            std::thread::sleep(left.min(Duration::from_millis(20)));
        }
    }

    fn drawn_wait_is_over(&mut self) {
        if let Some(poisson) = &mut self.settings.pace.poisson {
            poisson.over();
        }
    }
}

impl Current {
    fn mining(&self, hashes: u64) -> Mining {
        Mining {
            height: self.template.height,
            hashes: hashes.saturating_sub(self.hashes_before).max(1),
            expected_hashes: self.expected_hashes,
            seconds: self.since.elapsed().as_secs_f64(),
        }
    }
}

fn found_in(event: MinerEvent) -> Option<Found> {
    match event {
        MinerEvent::BlockFound(found) => Some(found),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicU64, Ordering};

    use hashgrind::cpu::CpuDevice;
    use hashgrind::scan::{DeviceInfo, Outcome, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Wait};
    use hashgrind::template::bitcoin::hashes::Hash as _;
    use hashgrind::template::bitcoin::{BlockHash, Network};

    use super::*;
    use hashgrind_chain::{Next, SourceError, SourceInfo};

    /// Time that passes only where a device hashes.
    #[derive(Default)]
    struct HashClock(AtomicU64);

    impl Clock for HashClock {
        fn now(&self) -> Duration {
            Duration::from_nanos(self.0.load(Ordering::SeqCst))
        }
    }

    /// A real device on a slow clock: 500 hashes a second, a tenth more or less over the minutes, as of a laptop whose
    /// fan comes and goes. Hashing is real.
    struct Slow {
        inner: CpuDevice,
        clock: Arc<HashClock>,
    }

    impl Scanner for Slow {
        fn info(&self) -> &DeviceInfo {
            self.inner.info()
        }
        fn capacity(&self) -> usize {
            self.inner.capacity()
        }
        fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
            self.inner.submit(request)
        }
        fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
            let report = self.inner.poll(wait)?;
            if let Some(report) = &report
                && matches!(report.outcome, Outcome::Scanned { .. })
            {
                let phase = self.clock.now().as_secs_f64() / 1200.0 * std::f64::consts::TAU;
                let rate = 500.0 * (1.0 + 0.1 * phase.sin());
                self.clock.0.fetch_add((report.hashes as f64 / rate * 1e9) as u64, Ordering::SeqCst);
            }
            Ok(report)
        }
        fn abandon(&mut self) -> Vec<ScanRequest> {
            self.inner.abandon()
        }
    }

    /// A chain of regtest's bits that takes everything and writes down when.
    struct Taker {
        clock: Arc<HashClock>,
        taken: Arc<Mutex<Vec<Duration>>>,
        tip: BlockHash,
    }

    impl BlockSource for Taker {
        fn describe(&self) -> SourceInfo {
            let place = "a test".to_owned();
            SourceInfo { kind: "practice", place, network: Network::Regtest, height: 0, tip: self.tip }
        }
        fn template(&mut self) -> Result<Next, SourceError> {
            let height = self.taken.lock().unwrap().len() as u32 + 1;
            let bits = CompactTarget::from_consensus(0x207f_ffff);
            let mut template = BlockTemplate::new(self.tip, height, bits, 50);
            template.current_time = 1_700_000_000 + height;
            template.min_time = template.current_time;
            template.max_time = Some(template.current_time);
            Ok(Next::Template(Box::new(template)))
        }
        fn submit(&mut self, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError> {
            self.tip = found.hash();
            self.taken.lock().unwrap().push(self.clock.now());
            Ok(SubmitAnswer::Accepted)
        }
        fn freshness(&mut self) -> Freshness {
            Freshness::Current
        }
    }

    /// The chance of a distance of two distributions as large as this or larger, where they are the same (Kolmogorov's
    /// limit with Stephens' correction for finite samples).
    fn kolmogorov(distance: f64, samples: usize) -> f64 {
        let root = (samples as f64).sqrt();
        let x = (root + 0.12 + 0.11 / root) * distance;
        let terms =
            (1..=100).map(|k| f64::from(if k % 2 == 1 { 2 } else { -2 }) * (-2.0 * (f64::from(k) * x).powi(2)).exp());
        terms.sum::<f64>().clamp(0.0, 1.0)
    }

    #[test]
    fn kolmogorovs_chances_are_those_of_the_tables() {
        // The classic critical values for large samples: 1.358 / sqrt(n) at 5 %, 1.628 / sqrt(n) at 1 %.
        for (x, chance) in [(1.358, 0.05), (1.628, 0.01), (1.224, 0.10)] {
            let got = kolmogorov(x / 1e4, 100_000_000);
            assert!((got / chance - 1.0).abs() < 0.01, "{x}: {got}");
        }
    }

    /// Nothing here is random: one device, fixed extranonces, times and counts, so each run finds the same blocks.
    #[test]
    fn two_thousand_blocks_take_the_time_that_was_asked_for() {
        const BLOCKS: usize = 2000;
        const SECONDS: f64 = 10.0;
        let clock = Arc::new(HashClock::default());
        let taken = Arc::new(Mutex::new(Vec::new()));
        let source = Taker { clock: Arc::clone(&clock), taken: Arc::clone(&taken), tip: BlockHash::all_zeros() };
        // Every machine has this kernel, and with others the search goes in another order.
        let scalar = hashgrind::cpu::kernel("scalar").expect("the scalar kernel");
        let device = SelfTested::new(CpuDevice::new(scalar).expect("it runs everywhere")).expect("a sound kernel");
        let slow = Arc::clone(&clock);
        let device = device.map(|inner| Box::new(Slow { inner, clock: slow }) as Box<dyn Scanner + Send>);
        let gpu_chunk = Duration::from_millis(12);
        let opened = Opened { devices: vec![device], places: Vec::new(), notes: Vec::new(), gpu_chunk };
        let settings = Settings {
            payout: ScriptBuf::from_bytes(vec![0x51]),
            text: String::new(),
            target_time: Duration::from_secs_f64(SECONDS),
            nbits: None,
            // The first has no rate to go by yet and comes at once.
            max_blocks: Some(BLOCKS as u64 + 1),
            time_limit: None,
            max_rate: None,
            pace: Pace::none(),
        };
        let (signals, report) = (Signals::default(), Report::silent());
        let mut session =
            Session::with_clock(Box::new(source), opened, settings, signals, report, clock).expect("a session");
        session.start_extranonce = *b"hashgrnd";
        assert!(matches!(session.mine_blocks(), Err(End::MaxBlocks)));

        let taken = taken.lock().unwrap();
        let mut times: Vec<f64> = taken.windows(2).map(|pair| (pair[1] - pair[0]).as_secs_f64()).collect();
        assert_eq!(times.len(), BLOCKS);
        let mean = times.iter().sum::<f64>() / BLOCKS as f64;
        assert!((mean / SECONDS - 1.0).abs() < 0.07, "mean {mean} s, asked for {SECONDS} s");
        times.sort_by(f64::total_cmp);
        let distance = times
            .iter()
            .enumerate()
            .map(|(index, time)| {
                let below = 1.0 - (-time / SECONDS).exp();
                let (low, high) = (index as f64 / BLOCKS as f64, (index + 1) as f64 / BLOCKS as f64);
                (below - low).abs().max((high - below).abs())
            })
            .fold(0.0, f64::max);
        let chance = kolmogorov(distance, BLOCKS);
        println!("2,000 blocks: mean {mean:.3} s, Kolmogorov-Smirnov distance {distance:.4}, p {chance:.3}");
        assert!(chance > 0.01, "distance {distance}, p {chance}");
    }
}
