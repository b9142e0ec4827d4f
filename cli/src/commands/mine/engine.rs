//! The engine of `mine` (floor F6): devices at work, their events, the pace, the limits, and what is told of all that. It
//! knows searches and not where they come from: a [`Driver`] brings them and takes what is found.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use hashgrind::job::Job;
use hashgrind::miner::{Clock, Event as MinerEvent, Found, Miner, MinerOptions, Snapshot, Switch, Work};
use hashgrind::pow::{CompactTarget, RawHeader};
use hashgrind_chain::since_1970;

use super::event::{Event, Mining};
use super::pacing::{Advice, Pace, stopped};
use super::report::Report;
use super::shares::ShareSummary;
use crate::devices::Opened;
use crate::failure::{Failure, Kind, Outcome};
use crate::signals::Signals;

/// Brings searches and takes what they find.
pub(super) trait Driver {
    /// Before the first search.
    fn prepare(&mut self, _engine: &mut Engine) -> Result<(), End> {
        Ok(())
    }

    /// Begins the next search with [`Engine::begin`], however long it has to be waited for. `switch` says what becomes of the
    /// chunks that are still at the last one.
    fn bring(&mut self, engine: &mut Engine, switch: Switch) -> Result<(), End>;

    /// How often it is asked whether the search is still the right one.
    fn look_up(&self) -> Duration {
        LOOK_UP
    }

    /// Asked again and again: is the search still the right one? `Some`: another is, and the switch to it shall be such.
    fn look(&mut self, engine: &mut Engine) -> Result<Option<Switch>, End>;

    /// A header that meets the search's own target. `Some`: that was what was wanted, and another search begins.
    fn take(&mut self, engine: &mut Engine, found: &Found) -> Result<Option<Switch>, End>;

    /// A header that meets the share target alone.
    fn share(&mut self, _engine: &mut Engine, _found: &Found) -> Result<(), End> {
        Ok(())
    }

    /// At the end, behind the last find: waits for answers, as long as that makes sense.
    fn finish(&mut self, _engine: &mut Engine) {}

    /// At the end: what there is to say about finds that nobody has answered.
    fn unanswered(&self) -> Option<String> {
        None
    }

    /// For the summary: the hashes of the session.
    fn hashes(&self, snapshot: &Snapshot) -> u64 {
        snapshot.hashes
    }

    /// For the summary: what became of shares. `useful` hashes of the session were done while their finds counted.
    fn shares(&self, _snapshot: &Snapshot, _useful: u64) -> Option<ShareSummary> {
        None
    }

    /// The time is over: was it well spent?
    fn at_limit(&self, tally: &Tally) -> Outcome {
        if tally.accepted > 0 {
            return Ok(());
        }
        Err(Failure::new(Kind::NotSolved, "the time limit is over and no block was found"))
    }
}

/// A search that a driver brings.
pub(super) struct Search {
    pub(super) work: Work,
    pub(super) height: u32,
    /// Hash of the block before, as people write it.
    pub(super) previous_hash: String,
    pub(super) expected_hashes: f64,
}

/// When a session ends by itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Limits {
    pub(super) max_blocks: Option<u64>,
    pub(super) time: Option<Duration>,
    pub(super) max_rate: Option<f64>,
    /// No chunk of work longer than this.
    pub(super) chunk: Option<Duration>,
}

/// Blocks by what was said to them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) accepted: u64,
    pub(super) stale: u64,
    pub(super) rejected: u64,
}

/// Why a session ends.
pub(super) enum End {
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

/// How long the rate is measured before the first block that shall take a given time.
const CALIBRATION: Duration = Duration::from_millis(300);
/// How often the loop looks whether there is a new block to work on, if the driver is content with that.
const LOOK_UP: Duration = Duration::from_millis(5);
/// With so many finds that the driver has not seen the devices wait: where every other hash is one, they are faster than it.
const MOST_WAITING: usize = 256;
/// How many searches a found header may be older than: with new transactions the chunk in flight still counts.
pub(super) const REMEMBERED: usize = 3;

pub(super) struct Engine {
    miner: Miner,
    clock: Arc<dyn Clock>,
    events: Receiver<MinerEvent>,
    signals: Signals,
    limits: Limits,
    searches: VecDeque<Current>,
    started: Instant,
    pub(super) pace: Pace,
    pub(super) report: Report,
    pub(super) tally: Tally,
    /// Hashes of searches that are over, up to the moment when their finds became worthless.
    useful: u64,
    /// Events that the driver has not seen yet.
    waiting: VecDeque<MinerEvent>,
    /// Devices shall wait for the driver, and whether they do.
    held: bool,
    paused: bool,
    /// Why the last device that is gone went.
    last_loss: String,
}

/// A search that is under way, or was just now.
struct Current {
    sequence: u64,
    height: u32,
    previous_hash: String,
    expected_hashes: f64,
    since: Instant,
    /// Was it said that the devices are at it?
    begun: bool,
}

impl Engine {
    /// Sets the devices up; they idle until the first search. `clock` is what rates are measured by.
    pub(super) fn start(
        opened: Opened,
        limits: Limits,
        pace: Pace,
        signals: Signals,
        report: Report,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let mut options = MinerOptions::default().with_gpu_chunk(opened.gpu_chunk).with_max_rate(limits.max_rate);
        if let Some(chunk) = limits.chunk {
            options.cpu_chunk = options.cpu_chunk.min(chunk);
            options.gpu_chunk = options.gpu_chunk.min(chunk);
        }
        let (miner, events) = Miner::start(opened.devices, options, Arc::clone(&clock));
        Self {
            miner,
            clock,
            events,
            signals,
            limits,
            searches: VecDeque::new(),
            started: Instant::now(),
            pace,
            report,
            tally: Tally::default(),
            useful: 0,
            waiting: VecDeque::new(),
            held: false,
            paused: false,
            last_loss: String::new(),
        }
    }

    /// Mines until there is a reason to end, and says what came of it.
    pub(super) fn run(mut self, driver: &mut dyn Driver) -> Outcome {
        let end = match driver.prepare(&mut self).and_then(|()| self.drive(driver)) {
            Ok(never) => match never {},
            Err(end) => end,
        };
        // What was found while the decision to end was made is not thrown away.
        self.rest();
        let late: Vec<MinerEvent> = self.waiting.drain(..).chain(self.events.try_iter()).collect();
        for event in late {
            // The reason to end stands already.
            let _ = match event {
                MinerEvent::BlockFound(found) if self.enough().is_ok() => driver.take(&mut self, &found).map(drop),
                MinerEvent::Share(found) => driver.share(&mut self, &found),
                _ => Ok(()),
            };
        }
        driver.finish(&mut self);
        if let Some(line) = driver.unanswered() {
            self.report.notice(&line);
        }
        let Self { miner, mut report, tally, started, useful, pace, .. } = self;
        let snapshot = miner.stop();
        let (hashes, seconds) = (driver.hashes(&snapshot), started.elapsed().as_secs_f64());
        let summary = report.event(&Event::Summary {
            blocks: tally.accepted,
            hashes,
            seconds,
            hashes_per_second: hashes as f64 / seconds,
            hardware_errors: snapshot.hardware_errors,
            stale: tally.stale,
            rejected: tally.rejected,
            shares: driver.shares(&snapshot, useful),
        });
        match end {
            End::Failed(failure) => Err(failure),
            End::Signal(kind) => Err(Failure::silent(kind)),
            End::MaxBlocks | End::Quit => Ok(summary?),
            End::Stopped(why) => Err(stopped(&why)),
            End::TimeLimit => {
                summary?;
                let resting = |failure: Failure| match &pace.resting {
                    Some(why) if failure.kind == Kind::NotSolved => {
                        stopped(&format!("the time limit is over, and {why}"))
                    }
                    _ => failure,
                };
                driver.at_limit(&tally).map_err(resting)
            }
        }
    }

    /// One search after another; never ends without a reason.
    pub(super) fn drive(&mut self, driver: &mut dyn Driver) -> Result<Infallible, End> {
        let mut switch = Switch::DropInFlight;
        loop {
            driver.bring(self, switch)?;
            switch = self.watch(driver)?;
        }
    }

    /// Hands the devices a search; gives its number, which its finds carry.
    pub(super) fn begin(&mut self, search: Search, switch: Switch) -> u64 {
        // The same block with other transactions goes on where it was; a block on another one begins anew.
        let goes_on =
            |current: &&Current| current.height == search.height && current.previous_hash == search.previous_hash;
        let same = self.searches.back().filter(goes_on);
        let switch = if same.is_some() { switch } else { Switch::DropInFlight };
        if switch == Switch::DropInFlight {
            self.useful += self.miner.snapshot().searched;
        }
        let sequence = self.miner.set_work(search.work, switch);
        let since = same.map_or_else(Instant::now, |current| current.since);
        let Search { height, previous_hash, expected_hashes, .. } = search;
        self.searches.push_back(Current { sequence, height, previous_hash, expected_hashes, since, begun: false });
        if self.searches.len() > REMEMBERED {
            self.searches.pop_front();
        }
        sequence
    }

    /// Nothing is searched until the next [`begin`](Self::begin); what is in flight is worthless.
    pub(super) fn rest(&mut self) {
        self.useful += self.miner.snapshot().searched;
        self.miner.clear_work();
    }

    /// Lets the devices wait after their chunk until the driver has caught up.
    #[cfg(feature = "pool")]
    pub(super) fn hold(&mut self, held: bool) {
        self.held = held;
        self.pause_or_go_on();
    }

    fn pause_or_go_on(&mut self) {
        let paused = self.held || self.waiting.len() >= MOST_WAITING || self.pace.resting.is_some();
        if std::mem::replace(&mut self.paused, paused) != paused {
            self.miner.set_paused(paused);
        }
    }

    /// Counters now, for whoever makes a search: the report takes them in too.
    pub(super) fn count(&self) -> Snapshot {
        let snapshot = self.miner.snapshot();
        self.report.count(&snapshot);
        snapshot
    }

    /// How far the search had come that found this; `None` for one that is forgotten.
    pub(super) fn mining(&self, found: &Found) -> Option<Mining> {
        let current = self.searches.iter().find(|current| current.sequence == found.sequence)?;
        Some(current.mining(found.hashes))
    }

    /// Shows what is going on while nothing is searched.
    pub(super) fn idle(&self) {
        self.report.progress(&self.miner.snapshot(), None);
    }

    /// Measures the rate on a search that can't succeed, so that the first block has a target too.
    pub(super) fn measure(&mut self) -> Result<(), End> {
        let hopeless = CompactTarget::from_consensus(0x0300_0001).to_target().expect("a target of 1");
        let header = RawHeader::genesis().with_time(0);
        let mut from = Instant::now();
        let mut before = 0;
        let work = Work::new(Job::fixed(header).space(), hopeless, hopeless);
        self.miner.set_work(work, Switch::DropInFlight);
        while from.elapsed() < CALIBRATION || self.miner.snapshot().hashes == before {
            self.keep_pace()?;
            if self.pace.resting.is_some() {
                (from, before) = (Instant::now(), self.miner.snapshot().hashes);
            }
            self.next_event(Duration::from_millis(10))?;
        }
        let rate = (self.miner.snapshot().hashes - before) as f64 / from.elapsed().as_secs_f64();
        self.pace.guard.measured(rate);
        self.miner.clear_work();
        Ok(())
    }

    /// Sleeps, but not past a reason to end.
    pub(super) fn pause(&self, length: Duration) -> Result<(), End> {
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

    /// Holds the devices or lets them go on, as battery, heat and keyboard say.
    pub(super) fn keep_pace(&mut self) -> Result<(), End> {
        self.check_limits()?;
        let now = Instant::now();
        match (self.pace.advice(now), self.pace.resting.is_some()) {
            (Advice::End(why), _) => return Err(End::Stopped(why)),
            (Advice::Rest(why), false) => {
                self.pace.rest(&why, self.miner.snapshot().rates.minute);
                self.pause_or_go_on();
                self.report.event(&Event::Resting { reason: &why })?;
            }
            (Advice::Work, true) => {
                self.pace.work(now);
                self.pause_or_go_on();
                self.report.event(&Event::Working)?;
            }
            (Advice::Rest(_), true) | (Advice::Work, false) => {}
        }
        Ok(())
    }

    /// Were as many blocks taken as were wanted?
    pub(super) fn enough(&self) -> Result<(), End> {
        match self.limits.max_blocks {
            Some(most) if self.tally.accepted >= most => Err(End::MaxBlocks),
            _ => Ok(()),
        }
    }

    /// Waits for a find, a better search or a reason to end. Gives how the next search shall begin.
    fn watch(&mut self, driver: &mut dyn Driver) -> Result<Switch, End> {
        let mut counted = Instant::now();
        loop {
            match self.next_event(driver.look_up())? {
                Some(MinerEvent::Share(found)) => {
                    self.report.low_hash(found.digest);
                    driver.share(self, &found)?;
                }
                Some(MinerEvent::BlockFound(found)) => {
                    self.report.low_hash(found.digest);
                    if let Some(switch) = driver.take(self, &found)? {
                        return Ok(switch);
                    }
                }
                Some(MinerEvent::SpaceExhausted { .. }) => return Ok(Switch::FinishChunks),
                _ => {}
            }
            if let Some(switch) = driver.look(self)? {
                return Ok(switch);
            }
            self.say_begun()?;
            self.keep_pace()?;
            // The windows of the rates want a count now and then, the moving line wants one often.
            if counted.elapsed() >= self.report.interval() {
                counted = Instant::now();
                let snapshot = self.miner.snapshot();
                let mining = self.searches.back().map(|current| current.mining(snapshot.searched));
                self.report.progress(&snapshot, mining.as_ref());
            }
        }
    }

    /// The next event within `patience`. The end of a device is told at once, and that of the last one ends the session.
    fn next_event(&mut self, patience: Duration) -> Result<Option<MinerEvent>, End> {
        let next = self.waiting.pop_front().map_or_else(|| self.events.recv_timeout(patience), Ok);
        self.waiting.extend(self.events.try_iter());
        self.pause_or_go_on();
        match next {
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

    /// Says, once a search, when the first device took it up.
    fn say_begun(&mut self) -> Result<(), End> {
        let Some(current) = self.searches.back_mut().filter(|current| !current.begun) else { return Ok(()) };
        let Some(began) = self.miner.began(current.sequence) else { return Ok(()) };
        current.begun = true;
        let ago = self.clock.now().saturating_sub(began);
        let unix_seconds = since_1970().saturating_sub(ago).as_secs_f64();
        let (height, previous_hash) = (current.height, current.previous_hash.clone());
        Ok(self.report.event(&Event::Hashing { height, previous_hash, unix_seconds })?)
    }

    fn check_limits(&self) -> Result<(), End> {
        if let Some(end) = self.signals.received() {
            return Err(End::Signal(end));
        }
        if self.limits.time.is_some_and(|limit| self.started.elapsed() >= limit) {
            return Err(End::TimeLimit);
        }
        match self.pace.keys.want_end() {
            Some(Kind::Done) => Err(End::Quit),
            Some(end) => Err(End::Signal(end)),
            None => Ok(()),
        }
    }
}

impl Current {
    fn mining(&self, hashes: u64) -> Mining {
        Mining {
            height: self.height,
            hashes,
            expected_hashes: self.expected_hashes,
            seconds: self.since.elapsed().as_secs_f64(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Condvar, Mutex};

    use hashgrind::cpu::CpuDevice;
    use hashgrind::miner::{MinerDevice, SystemClock};
    use hashgrind::pow::{BlockDigest, Target};
    use hashgrind::scan::{DeviceInfo, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Wait};

    use super::super::live::Live;
    use super::*;

    /// One hash in 2^14.
    fn target() -> Target {
        Target::for_expected_hashes(f64::from(1u32 << 9))
    }

    /// Headers that tell by the block before them which search they belong to.
    fn header(number: u8) -> RawHeader {
        let mut bytes = *RawHeader::genesis().as_bytes();
        bytes[4..36].fill(number);
        RawHeader::new(bytes)
    }

    /// Where a header says that it belongs.
    fn number_of(found: &Found) -> u8 {
        found.header.as_bytes()[4]
    }

    /// A second driver, as a pool's client would be one: jobs come from outside, many finds belong to one job, and a switch
    /// may come while the devices are at work.
    struct Script {
        /// For each job: so many finds, then the next job by this switch. After the last the session ends.
        jobs: Vec<(usize, Switch)>,
        at: usize,
        sequences: Vec<u64>,
        /// Sequence and header of each find.
        taken: Vec<(u64, Found)>,
        /// Opened when the second job is there.
        gate: Option<Arc<Gate>>,
        /// Where the loss of a device is told: then 20 finds more end the job.
        loss: Option<Live>,
        /// The time was well spent, without blocks.
        content: bool,
    }

    impl Script {
        fn new(jobs: &[(usize, Switch)]) -> Self {
            Self {
                jobs: jobs.to_vec(),
                at: 0,
                sequences: Vec::new(),
                taken: Vec::new(),
                gate: None,
                loss: None,
                content: false,
            }
        }

        /// Finds of the job that is worked on now.
        fn finds(&self) -> usize {
            self.taken.iter().filter(|(sequence, _)| Some(sequence) == self.sequences.last()).count()
        }

        /// How many finds of the job of this place there were.
        fn finds_of(&self, job: usize) -> usize {
            self.taken.iter().filter(|(sequence, _)| *sequence == self.sequences[job]).count()
        }
    }

    impl Driver for Script {
        fn bring(&mut self, engine: &mut Engine, switch: Switch) -> Result<(), End> {
            let number = self.sequences.len() as u8 + 1;
            let space = Job::fixed(header(number)).space();
            let work = Work::new(space, target(), target());
            // All for one block, so that a switch may let chunks finish.
            let (height, previous_hash) = (1, String::new());
            let search = Search { work, height, previous_hash, expected_hashes: 1.0 };
            self.sequences.push(engine.begin(search, switch));
            if let Some(gate) = self.gate.as_ref().filter(|_| number == 2) {
                gate.open();
            }
            Ok(())
        }

        fn look(&mut self, _: &mut Engine) -> Result<Option<Switch>, End> {
            if self.loss.take_if(|live| !live.lock().messages.is_empty()).is_some() {
                self.jobs[self.at].0 = self.finds() + 20;
            }
            let (wanted, switch) = self.jobs[self.at];
            // Behind a gate the chunk of the first job is under way, and none of its finds is here.
            let waits = self.at == 0 && self.gate.as_ref().is_some_and(|gate| !gate.reached());
            if waits || self.finds() < wanted {
                return Ok(None);
            }
            self.at += 1;
            if self.at == self.jobs.len() { Err(End::Quit) } else { Ok(Some(switch)) }
        }

        fn take(&mut self, engine: &mut Engine, found: &Found) -> Result<Option<Switch>, End> {
            assert!(engine.mining(found).is_some(), "the engine remembers the search");
            self.taken.push((found.sequence, *found));
            Ok(None)
        }

        fn at_limit(&self, _: &Tally) -> Outcome {
            if self.content { Ok(()) } else { Err(Failure::silent(Kind::NotSolved)) }
        }
    }

    /// A device at its first chunk, held there until somebody opens.
    #[derive(Default)]
    struct Gate {
        /// Reached, open.
        state: Mutex<(bool, bool)>,
        changed: Condvar,
    }

    impl Gate {
        fn pass(&self) {
            let mut state = self.state.lock().expect("no panic");
            state.0 = true;
            drop(self.changed.wait_while(state, |state| !state.1).expect("no panic"));
        }

        fn reached(&self) -> bool {
            self.state.lock().expect("no panic").0
        }

        fn open(&self) {
            self.state.lock().expect("no panic").1 = true;
            self.changed.notify_all();
        }
    }

    /// A real device that is held up, or lost after so many chunks.
    struct Odd {
        inner: CpuDevice,
        gate: Option<Arc<Gate>>,
        chunks: Option<usize>,
    }

    impl Scanner for Odd {
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
            if let Some(gate) = &self.gate {
                gate.pass();
            }
            if let Some(left) = &mut self.chunks {
                *left = left
                    .checked_sub(1)
                    .ok_or_else(|| ScanError::DeviceLost { reason: "it was pulled out".to_owned() })?;
            }
            self.inner.poll(wait)
        }
        fn abandon(&mut self) -> Vec<ScanRequest> {
            self.inner.abandon()
        }
    }

    fn device(gate: Option<Arc<Gate>>, chunks: Option<usize>) -> MinerDevice {
        let scalar = hashgrind::cpu::kernel("scalar").expect("the scalar kernel");
        let device = SelfTested::new(CpuDevice::new(scalar).expect("it runs everywhere")).expect("a sound kernel");
        device.map(|inner| Box::new(Odd { inner, gate, chunks }) as Box<dyn Scanner + Send>)
    }

    fn engine(devices: Vec<MinerDevice>, limits: Limits, pace: Pace, report: Report) -> Engine {
        let gpu_chunk = Duration::from_millis(12);
        let opened = Opened { devices, places: Vec::new(), notes: Vec::new(), gpu_chunk };
        Engine::start(opened, limits, pace, Signals::default(), report, Arc::new(SystemClock::new()))
    }

    /// Runs a script on these devices; gives how it ended, and what was seen of it.
    fn run(script: &mut Script, devices: Vec<MinerDevice>) -> (End, Live) {
        let (mut report, live) = (Report::silent(), Live::new());
        report.keep(live.clone());
        script.loss = script.loss.as_ref().map(|_| live.clone());
        let Err(end) = engine(devices, Limits::default(), Pace::none(), report).drive(script);
        (end, live)
    }

    #[test]
    fn a_limit_within_a_rest_is_a_failure_only_where_nothing_was_done() {
        for (content, kind) in [(true, None), (false, Some(Kind::HeatOrBattery))] {
            let mut script = Script { content, ..Script::new(&[(usize::MAX, Switch::DropInFlight)]) };
            let mut pace = Pace::none();
            pace.resting = Some("the machine runs on battery".to_owned());
            let limits = Limits { time: Some(Duration::ZERO), ..Limits::default() };
            let ended = engine(vec![device(None, None)], limits, pace, Report::silent()).run(&mut script);
            assert_eq!(ended.err().map(|failure| failure.kind), kind);
        }
    }

    #[test]
    fn a_second_driver_brings_jobs_and_takes_many_finds_of_each() {
        let mut script =
            Script::new(&[(3, Switch::FinishChunks), (40, Switch::DropInFlight), (5, Switch::DropInFlight)]);
        let (end, _) = run(&mut script, vec![device(None, None), device(None, None)]);
        assert!(matches!(end, End::Quit));
        assert!(script.finds_of(0) >= 3 && script.finds_of(1) >= 40 && script.finds_of(2) >= 5);
        for (sequence, found) in &script.taken {
            let job = script.sequences.iter().position(|own| own == sequence).expect("a search that was brought");
            assert_eq!(usize::from(number_of(found)), job + 1, "a find under another search's number");
            // The oracle for the hash: the `bitcoin` crate.
            let bytes = found.header.as_bytes().as_slice();
            let hash = bitcoin::consensus::deserialize::<bitcoin::block::Header>(bytes).expect("80 bytes").block_hash();
            use bitcoin::hashes::Hash as _;
            assert!(BlockDigest::from_bytes_le(hash.to_byte_array()).meets(&target()));
        }
    }

    /// The first job's chunk is held in the device while the second job comes: what it finds is worthless, or counts, as the
    /// driver said.
    #[test]
    fn a_switch_in_mid_chunk() {
        for (switch, counts) in [(Switch::DropInFlight, false), (Switch::FinishChunks, true)] {
            let gate = Arc::new(Gate::default());
            let mut script = Script::new(&[(0, switch), (3, switch)]);
            script.gate = Some(Arc::clone(&gate));
            let (end, _) = run(&mut script, vec![device(Some(gate), None)]);
            assert!(matches!(end, End::Quit));
            assert_eq!(script.finds_of(0) > 0, counts, "{switch:?}");
        }
    }

    #[test]
    fn a_lost_device_is_told_and_the_last_one_ends_it() {
        let mut script = Script::new(&[(usize::MAX, Switch::DropInFlight)]);
        script.loss = Some(Live::new());
        let (end, live) = run(&mut script, vec![device(None, Some(1)), device(None, None)]);
        assert!(matches!(end, End::Quit), "the other goes on");
        assert!(live.lock().messages.iter().any(|line| line.contains("it was pulled out")));

        let mut script = Script::new(&[(usize::MAX, Switch::DropInFlight)]);
        let (end, _) = run(&mut script, vec![device(None, Some(1)), device(None, Some(2))]);
        assert!(matches!(end, End::Failed(failure) if failure.kind == Kind::DeviceLost));
    }
}
