//! What a session of `mine` looks like right now (floor F6): one state that the report writes and that the live view and the
//! metrics read. Nothing is printed, and no secret ever gets in: no login, no path, no address.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use hashgrind::miner::{Rates, Snapshot};
use hashgrind::pow::{BlockDigest, RawHeader, Target};
use hashgrind::scan::DeviceKind;

use super::event::{Event, Mining};
#[cfg(feature = "pool")]
use super::pool::event::PoolEvent;
use super::shares::PoolFigures;
#[cfg(feature = "pool")]
use super::shares::Verdict;

/// Blocks and messages that are kept for the view.
const KEPT: usize = 50;

/// The state, shared.
#[derive(Clone)]
pub(super) struct Live(Arc<Mutex<State>>);

/// Everything that can be seen.
pub(super) struct State {
    /// When the session began.
    pub(super) started: Instant,
    /// `practice`, `node` or `pool`.
    pub(super) source: String,
    /// The chain's name; empty while it is not known.
    pub(super) chain: String,
    /// Pools, where they are mined for.
    pub(super) pools: Vec<PoolFigures>,
    /// Devices; equal CPU workers are one.
    pub(super) devices: Vec<Device>,
    /// The block that is searched.
    pub(super) search: Option<Search>,
    /// Blocks of this session, newest first.
    pub(super) blocks: VecDeque<Block>,
    /// Sentences for people, newest first.
    pub(super) messages: VecDeque<String>,
    /// Why nothing is hashed, when that is so.
    pub(super) resting: Option<String>,
    /// Why the node gives no answer, when that is so.
    pub(super) waiting: Option<String>,
    /// Hashes a second of all devices over several windows.
    pub(super) rates: Rates,
    /// Blocks that the chain took.
    pub(super) accepted: u64,
    /// Blocks that came second.
    pub(super) stale: u64,
    /// Blocks that were refused.
    pub(super) rejected: u64,
    /// Candidates that were none.
    pub(super) hardware_errors: u64,
}

/// One device, or all CPU workers.
#[derive(Clone, Debug)]
pub(super) struct Device {
    /// Its name, with the number of workers where there are several.
    pub(super) name: String,
    /// What it runs.
    pub(super) kernel: String,
    /// Hashes a second over 10 s.
    pub(super) rate: f64,
    /// Hashes since the start.
    pub(super) hashes: u64,
    /// Whether it was lost.
    pub(super) gone: bool,
    /// Watts; none where unknown.
    pub(super) watts: Option<f64>,
    /// Degrees Celsius; none where unknown.
    pub(super) celsius: Option<f64>,
}

/// The block that is searched.
#[derive(Clone, Debug)]
pub(super) struct Search {
    /// Its height.
    pub(super) height: u32,
    /// Transactions with the coinbase; none where only a pool knows.
    pub(super) transactions: Option<usize>,
    /// The header that the search began with.
    pub(super) header: RawHeader,
    /// What it must meet.
    pub(super) target: Target,
    /// Hashes that takes on average.
    pub(super) expected_hashes: f64,
    /// Hashes so far.
    pub(super) hashes: u64,
    /// Seconds so far.
    pub(super) seconds: f64,
    /// The lowest hash so far; none until one is reported.
    pub(super) best: Option<BlockDigest>,
}

/// A block of this session.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// Its height.
    pub(super) height: u32,
    /// Its hash.
    pub(super) hash: String,
    /// How long it took.
    pub(super) seconds: f64,
    /// Hashes needed over hashes expected.
    pub(super) luck: f64,
    /// `found`, then `accepted`, `stale`, `rejected`.
    pub(super) answer: &'static str,
}

impl Live {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            started: Instant::now(),
            source: String::new(),
            chain: String::new(),
            pools: Vec::new(),
            devices: Vec::new(),
            search: None,
            blocks: VecDeque::new(),
            messages: VecDeque::new(),
            resting: None,
            waiting: None,
            rates: Rates::default(),
            accepted: 0,
            stale: 0,
            rejected: 0,
            hardware_errors: 0,
        })))
    }

    /// The state now.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // A reader that panicked has changed nothing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in an event.
    pub(super) fn event(&self, event: &Event<'_>) {
        let mut state = self.lock();
        match event {
            Event::Start { source, chain, .. } => {
                state.source = (*source).to_owned();
                state.chain = chain.unwrap_or_default().to_owned();
            }
            Event::Found { height, hash, seconds, luck, .. } => {
                let (hash, answer) = (hash.clone(), "found");
                state.block(Block { height: *height, hash, seconds: *seconds, luck: *luck, answer });
            }
            Event::Accepted { hash, .. } => {
                state.accepted += 1;
                state.answer(hash, "accepted");
            }
            Event::Stale { hash, .. } => {
                state.stale += 1;
                state.answer(hash, "stale");
            }
            Event::Rejected { hash, reason, .. } => {
                state.rejected += 1;
                state.answer(hash, "rejected");
                state.say(format!("rejected: {reason}"));
            }
            Event::DeviceLost { device, reason, .. } => state.say(format!("{device} is gone: {reason}")),
            Event::Resting { reason } => state.resting = Some((*reason).to_owned()),
            Event::Working => state.resting = None,
            _ => {}
        }
    }

    /// Takes in what happened between us and a pool.
    #[cfg(feature = "pool")]
    pub(super) fn pool(&self, event: &PoolEvent<'_>) {
        let mut state = self.lock();
        match event {
            PoolEvent::PoolUp { .. } => state.waiting = None,
            // One that stands by keeps nobody waiting.
            PoolEvent::PoolDown { active: false, .. } => {}
            PoolEvent::PoolDown { pool, reason, .. } => state.waiting = Some(format!("{pool}: {reason}")),
            PoolEvent::Job { .. } => state.waiting = None,
            PoolEvent::PoolBlock { height, hash, seconds, luck, .. } => {
                let (hash, answer) = (hash.clone(), "found");
                state.block(Block { height: *height, hash, seconds: *seconds, luck: *luck, answer });
            }
            PoolEvent::ShareResult { result, hash, reason, block, .. } => {
                if let Some(reason) = reason {
                    state.say(format!("refused: {reason}"));
                }
                if *block {
                    let (count, answer) = match result {
                        Verdict::Accepted => (&mut state.accepted, "accepted"),
                        Verdict::Stale => (&mut state.stale, "stale"),
                        // The pool may have taken it all the same.
                        Verdict::Lost => return,
                        _ => (&mut state.rejected, "rejected"),
                    };
                    *count += 1;
                    state.answer(hash, answer);
                }
            }
            PoolEvent::Difficulty { .. } | PoolEvent::Share { .. } => {}
        }
    }

    /// Takes in a sentence for people.
    pub(super) fn message(&self, text: &str) {
        self.lock().say(text.to_owned());
    }

    /// The node gives no answer, or does again.
    pub(super) fn waiting(&self, why: Option<&str>) {
        self.lock().waiting = why.map(str::to_owned);
    }

    /// A search begins. The lowest hash of the height stays when only the transactions are new.
    pub(super) fn search(&self, search: Search) {
        let mut state = self.lock();
        let best = state.search.take().filter(|old| old.height == search.height).and_then(|old| old.best);
        state.search = Some(Search { best: search.best.or(best), ..search });
    }

    /// A hash that is low, if not low enough.
    pub(super) fn low_hash(&self, digest: BlockDigest) {
        if let Some(search) = &mut self.lock().search
            && search.best.is_none_or(|best| digest.as_target() < best.as_target())
        {
            search.best = Some(digest);
        }
    }

    /// Counters now.
    pub(super) fn progress(&self, snapshot: &Snapshot, mining: Option<&Mining>) {
        let mut state = self.lock();
        state.rates = snapshot.rates;
        state.hardware_errors = snapshot.hardware_errors;
        let mut devices: Vec<(Device, usize, &str)> = Vec::new();
        for device in &snapshot.devices {
            let info = &device.info;
            let same = devices
                .iter_mut()
                .filter(|_| info.kind == DeviceKind::Cpu)
                .find(|(known, _, name)| *name == info.name && known.kernel == info.kernel);
            if let Some((known, workers, _)) = same {
                known.rate += device.rates.ten_seconds;
                known.hashes += device.hashes;
                known.gone &= device.gone;
                *workers += 1;
                continue;
            }
            let device = Device {
                name: String::new(),
                kernel: info.kernel.clone(),
                rate: device.rates.ten_seconds,
                hashes: device.hashes,
                gone: device.gone,
                watts: None,
                celsius: None,
            };
            devices.push((device, 1, &info.name));
        }
        let sensors: Vec<_> = state.devices.iter().map(|device| (device.watts, device.celsius)).collect();
        state.devices = devices
            .into_iter()
            .enumerate()
            .map(|(index, (device, workers, name))| {
                let (watts, celsius) = sensors.get(index).copied().unwrap_or_default();
                let name = if workers > 1 { format!("{name} x {workers}") } else { name.to_owned() };
                Device { name, watts, celsius, ..device }
            })
            .collect();
        if let (Some(search), Some(mining)) = (&mut state.search, mining) {
            search.hashes = mining.hashes;
            search.seconds = mining.seconds;
        }
    }

    /// What the sensors of the devices say, in their order.
    pub(super) fn sensors(&self, readings: impl IntoIterator<Item = (Option<f64>, Option<f64>)>) {
        for (device, (watts, celsius)) in self.lock().devices.iter_mut().zip(readings) {
            (device.watts, device.celsius) = (watts, celsius);
        }
    }
}

impl State {
    fn block(&mut self, block: Block) {
        self.blocks.push_front(block);
        self.blocks.truncate(KEPT);
    }

    fn answer(&mut self, hash: &str, answer: &'static str) {
        if let Some(block) = self.blocks.iter_mut().find(|block| block.hash == hash) {
            block.answer = answer;
        }
    }

    /// Adds a sentence.
    pub(super) fn say(&mut self, text: String) {
        self.messages.push_front(text);
        self.messages.truncate(KEPT);
    }

    /// Hashes a second of all devices over 10 s.
    pub(super) fn rate(&self) -> f64 {
        self.devices.iter().map(|device| device.rate).sum()
    }
}

#[cfg(all(test, feature = "pool"))]
mod tests {
    use super::*;

    #[test]
    fn only_the_pool_that_is_mined_for_is_waited_for() {
        let live = Live::new();
        let down = |pool: &'static str, active| PoolEvent::PoolDown {
            pool,
            reason: "gone".to_owned(),
            retry_seconds: None,
            active,
            again: false,
        };
        live.pool(&down("a:1", false));
        assert_eq!(live.lock().waiting, None);
        live.pool(&down("b:2", true));
        assert_eq!(live.lock().waiting.as_deref(), Some("b:2: gone"));
    }

    #[test]
    fn a_block_without_an_answer_is_not_refused() {
        let live = Live::new();
        let ends = [(Verdict::Lost, (0, 0, 0)), (Verdict::Stale, (0, 1, 0)), (Verdict::Low, (0, 1, 1))];
        for (result, counts) in ends {
            live.pool(&PoolEvent::ShareResult {
                pool: "a:1",
                id: 1,
                result,
                reason: None,
                seconds: None,
                difficulty: 1.0,
                hash: String::new(),
                block: true,
            });
            let state = live.lock();
            assert_eq!((state.accepted, state.stale, state.rejected), counts, "{result:?}");
        }
    }
}
