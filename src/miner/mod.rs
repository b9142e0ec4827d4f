//! Floor F5: drives every device on disjoint ranges of one search, hashes each candidate again on the scalar path, counts
//! what was really done, and cancels. It knows devices as [`Scanner`]s only; the clock is an argument.
//!
//! Counters are pulled with [`Miner::snapshot`], events are pushed through a channel and are few: a share, a block, a
//! device that was lost or taken out, a space that is exhausted. A device's end is always an event, also when its code
//! panics, and the end of the last device closes the channel.
//!
//! ```
//! use std::sync::Arc;
//! use std::time::Duration;
//! use hashgrind::cpu::CpuDevice;
//! use hashgrind::job::Job;
//! use hashgrind::miner::{Event, Miner, MinerOptions, Switch, SystemClock, Work};
//! use hashgrind::pow::RawHeader;
//! use hashgrind::scan::SelfTested;
//!
//! let device = SelfTested::new(CpuDevice::widest_available())?.boxed();
//! let (miner, events) = Miner::start(vec![device], MinerOptions::default(), Arc::new(SystemClock::new()));
//! // A header of regtest's difficulty: every second nonce solves it.
//! let mut bytes = *RawHeader::genesis().as_bytes();
//! bytes[72..76].copy_from_slice(&0x207f_ffff_u32.to_le_bytes());
//! let header = RawHeader::new(bytes);
//! let target = header.bits().to_target()?;
//! miner.set_work(Work::until_first_block(Job::fixed(header).space(), target), Switch::DropInFlight);
//! let Event::BlockFound(found) = events.recv_timeout(Duration::from_secs(10))? else { panic!("a block") };
//! assert!(found.digest.meets(&target));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "template")]
mod block;
mod clock;
mod rates;
mod worker;

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::job::{SearchSpace, WorkUnit};
use crate::pow::{BlockDigest, RawHeader, Target};
use crate::scan::{DeviceInfo, Scanner, SelfTested, guarded};
use rates::History;

#[cfg(feature = "template")]
pub use block::job_for_block;
pub use clock::{Clock, SystemClock};
pub use rates::Rates;

/// A device that has passed its self-test, as the miner takes it.
pub type MinerDevice = SelfTested<Box<dyn Scanner + Send>>;

/// What is to be searched, and for what.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Work {
    /// The headers.
    pub space: SearchSpace,
    /// A header at or below this is worth reporting; easier than or equal to the network target.
    pub share_target: Target,
    /// A header at or below this makes a block (or whatever the search is for). May be stricter than the header's bits.
    pub network_target: Target,
    /// Whether the first block ends the work.
    pub first_block_ends: bool,
}

impl Work {
    /// Search all of `space`: a header at or below `network_target` makes a block, one at or below `share_target` a share.
    #[must_use]
    pub const fn new(space: SearchSpace, share_target: Target, network_target: Target) -> Self {
        Self { space, share_target, network_target, first_block_ends: false }
    }

    /// Search until one header meets `target`; no shares.
    #[must_use]
    pub const fn until_first_block(space: SearchSpace, target: Target) -> Self {
        Self { space, share_target: target, network_target: target, first_block_ends: true }
    }
}

/// What happens to the chunks in flight when there is new work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Switch {
    /// Their findings are worthless: the chain has a new tip.
    DropInFlight,
    /// They still count: only the transactions have changed.
    FinishChunks,
}

/// How the miner cuts the work.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MinerOptions {
    /// How long a chunk shall take on a CPU worker. A stop takes effect after one chunk.
    pub cpu_chunk: Duration,
    /// How long a chunk shall take on a GPU.
    pub gpu_chunk: Duration,
    /// The most hashes a second of all devices together.
    pub max_rate: Option<f64>,
}

impl Default for MinerOptions {
    fn default() -> Self {
        Self { cpu_chunk: Duration::from_millis(50), gpu_chunk: Duration::from_millis(12), max_rate: None }
    }
}

impl MinerOptions {
    /// With this time for a chunk on a CPU worker; chunks have at least one nonce.
    #[must_use]
    pub const fn with_cpu_chunk(self, cpu_chunk: Duration) -> Self {
        Self { cpu_chunk, ..self }
    }

    /// With this time for a chunk on a GPU; chunks have at least one nonce.
    #[must_use]
    pub const fn with_gpu_chunk(self, gpu_chunk: Duration) -> Self {
        Self { gpu_chunk, ..self }
    }

    /// With at most so many hashes a second, of all devices together.
    #[must_use]
    pub const fn with_max_rate(self, max_rate: Option<f64>) -> Self {
        Self { max_rate, ..self }
    }
}

/// A header that meets a target, confirmed on the scalar path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Found {
    /// Sequence number of the work, from [`Miner::set_work`].
    pub sequence: u64,
    /// The whole header.
    pub header: RawHeader,
    /// Its hash.
    pub digest: BlockDigest,
    /// The extranonce of the coinbase that its merkle root belongs to.
    pub extranonce: [u8; 8],
    /// Which device found it: index into [`Snapshot::devices`].
    pub device: usize,
    /// Hashes that this search took up to and with this one, of all devices: those reported before it, and those before it
    /// in its own unit. For a search until the first block their number follows the geometric law. A search goes on through
    /// [`Switch::FinishChunks`].
    pub hashes: u64,
}

/// What the miner has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Event {
    /// A header that meets the share target but not the network target.
    Share(Found),
    /// A header that meets the network target.
    BlockFound(Found),
    /// A device is gone; its ranges go to the others.
    DeviceLost {
        /// Index into [`Snapshot::devices`].
        device: usize,
        /// What the driver said, or what the device's code panicked with.
        reason: String,
        /// Devices that go on.
        remaining: usize,
    },
    /// A device reported a candidate that is none; it is taken out and its ranges go to the others.
    DeviceWrong {
        /// Index into [`Snapshot::devices`].
        device: usize,
        /// What it claimed.
        reason: String,
        /// Devices that go on.
        remaining: usize,
    },
    /// Every header of the work has been tried.
    SpaceExhausted {
        /// Sequence number of the work.
        sequence: u64,
    },
}

/// Counters at one moment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Snapshot {
    /// Hashes that devices have reported as done since the start.
    pub hashes: u64,
    /// Those of them that belong to the search at hand, as [`Found::hashes`] counts them.
    pub searched: u64,
    /// Hashes a second over several windows.
    pub rates: Rates,
    /// Candidates that the scalar path refuted.
    pub hardware_errors: u64,
    /// Each device.
    pub devices: Vec<DeviceSnapshot>,
}

/// One device's counters.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeviceSnapshot {
    /// What it is.
    pub info: DeviceInfo,
    /// Hashes reported since the start.
    pub hashes: u64,
    /// Hashes a second over several windows.
    pub rates: Rates,
    /// Whether it was lost or taken out.
    pub gone: bool,
}

/// The devices at work, one thread each.
pub struct Miner {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

/// Every device of this miner is gone, and with the last one its channel of events has closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("every device of this miner is gone, and nobody would hear of another one: start a new miner")]
#[non_exhaustive]
pub struct NoDeviceLeft;

/// What the threads share.
struct Shared {
    state: Mutex<State>,
    wake: Condvar,
    devices: Mutex<Vec<Arc<Member>>>,
    options: MinerOptions,
    clock: Arc<dyn Clock>,
}

/// What is known of a device outside its thread.
struct Member {
    info: DeviceInfo,
    counters: Counters,
    history: Mutex<History>,
}

/// A cache line of its own for each device's counters.
#[repr(align(128))]
#[derive(Default)]
struct Counters {
    hashes: AtomicU64,
    hardware_errors: AtomicU64,
    gone: AtomicBool,
}

struct State {
    /// The only sender, so that the end of the last device closes the channel; `None` from then on.
    events: Option<Sender<Event>>,
    /// Grows with every new work.
    sequence: u64,
    /// Units of older sequences than this are dropped when their report arrives.
    oldest_valid: u64,
    /// Hashes reported of sequences from that one on.
    searched: u64,
    work: Option<Work>,
    /// When the first unit of the current work was handed out.
    began: Option<Duration>,
    /// Units handed out of the current work that were not reported.
    outstanding: usize,
    exhausted_said: bool,
    paused: bool,
    max_rate: Option<f64>,
    stopping: bool,
}

impl Miner {
    /// Starts one thread for each device. They wait for [`set_work`](Self::set_work).
    #[must_use]
    pub fn start(devices: Vec<MinerDevice>, options: MinerOptions, clock: Arc<dyn Clock>) -> (Self, Receiver<Event>) {
        let (events, receiver) = mpsc::channel();
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                events: Some(events),
                sequence: 0,
                oldest_valid: 0,
                searched: 0,
                work: None,
                began: None,
                outstanding: 0,
                exhausted_said: false,
                paused: false,
                max_rate: options.max_rate,
                stopping: false,
            }),
            wake: Condvar::new(),
            devices: Mutex::new(Vec::new()),
            options,
            clock,
        });
        let mut miner = Self { shared, threads: Vec::new() };
        let _ = miner.join(devices); // Nobody is gone yet.
        (miner, receiver)
    }

    /// Starts one more device, which helps with the work at hand. Gives its index into [`Snapshot::devices`].
    ///
    /// # Errors
    /// [`NoDeviceLeft`] when there were devices and all are gone.
    pub fn add_device(&mut self, device: MinerDevice) -> Result<usize, NoDeviceLeft> {
        self.join(vec![device])
    }

    /// Lists all of them before the first can be lost: the channel must not close between two. Gives the first's index.
    fn join(&mut self, devices: Vec<MinerDevice>) -> Result<usize, NoDeviceLeft> {
        let now = self.shared.clock.now();
        let infos: Vec<_> = devices.iter().map(|device| guarded(|| device.info().clone())).collect();
        let members: Vec<_> = devices
            .iter()
            .zip(&infos)
            .map(|(device, info)| {
                let info = info.as_ref().unwrap_or(device.info_when_tested()).clone();
                Arc::new(Member { info, counters: Counters::default(), history: Mutex::new(History::new(now)) })
            })
            .collect();
        let first = {
            let state = self.shared.lock();
            if state.events.is_none() {
                return Err(NoDeviceLeft);
            }
            let mut list = self.shared.devices();
            list.extend(members.iter().cloned());
            list.len() - members.len()
        };
        for (index, ((device, info), member)) in (first..).zip(devices.into_iter().zip(infos).zip(members)) {
            if let Err(panic) = info {
                self.shared.lose(index, panicked(&panic), false);
                continue;
            }
            let shared = Arc::clone(&self.shared);
            let work = move || worker::run(index, &member, device, &shared);
            match std::thread::Builder::new().name(format!("scan-{index}")).spawn(work) {
                Ok(thread) => self.threads.push(thread),
                Err(error) => self.shared.lose(index, format!("the system can't start its thread: {error}"), false),
            }
        }
        Ok(first)
    }

    /// Replaces the work and returns its sequence number.
    pub fn set_work(&self, work: Work, switch: Switch) -> u64 {
        let mut state = self.shared.lock();
        state.sequence += 1;
        if switch == Switch::DropInFlight {
            state.oldest_valid = state.sequence;
            state.searched = 0;
        }
        state.work = Some(work);
        state.began = None;
        state.outstanding = 0;
        state.exhausted_said = false;
        self.shared.wake.notify_all();
        state.sequence
    }

    /// Takes the work away; what is in flight is dropped.
    pub fn clear_work(&self) {
        let mut state = self.shared.lock();
        state.searched = 0;
        state.sequence += 1;
        state.oldest_valid = state.sequence;
        state.work = None;
    }

    /// When, on the miner's clock, the first device took up the work with this sequence number. `None` while all are still
    /// at their chunks of the work before, and for work that was replaced.
    pub fn began(&self, sequence: u64) -> Option<Duration> {
        let state = self.shared.lock();
        state.began.filter(|_| state.sequence == sequence)
    }

    /// Holds the devices after their chunk, or lets them go on.
    pub fn set_paused(&self, paused: bool) {
        self.shared.lock().paused = paused;
        self.shared.wake.notify_all();
    }

    /// Limits the hashes a second of all devices together, or lifts the limit.
    pub fn set_max_rate(&self, hashes_per_second: Option<f64>) {
        self.shared.lock().max_rate = hashes_per_second;
        self.shared.wake.notify_all();
    }

    /// All counters now. Call it at least every few seconds: the windows of the rates are made from the calls.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let now = self.shared.clock.now();
        let searched = self.shared.lock().searched;
        let mut total =
            Snapshot { hashes: 0, searched, rates: Rates::default(), hardware_errors: 0, devices: Vec::new() };
        for member in self.shared.devices().iter() {
            let Member { info, counters, history } = &**member;
            let hashes = counters.hashes.load(Ordering::Relaxed);
            let rates = held(history).record(now, hashes);
            total.hashes += hashes;
            total.rates.add(&rates);
            total.hardware_errors += counters.hardware_errors.load(Ordering::Relaxed);
            let gone = counters.gone.load(Ordering::Relaxed);
            total.devices.push(DeviceSnapshot { info: info.clone(), hashes, rates, gone });
        }
        total
    }

    /// Ends all threads after their chunk and counts for the last time.
    #[must_use]
    pub fn stop(mut self) -> Snapshot {
        self.end_threads();
        self.snapshot()
    }

    fn end_threads(&mut self) {
        {
            let mut state = self.shared.lock();
            state.stopping = true;
            state.work = None;
        }
        self.shared.wake.notify_all();
        for thread in self.threads.drain(..) {
            drop(thread.join()); // A device's panic has been an event.
        }
    }
}

impl Drop for Miner {
    fn drop(&mut self) {
        self.end_threads();
    }
}

impl std::fmt::Debug for Miner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Miner").field("devices", &self.shared.devices().len()).finish_non_exhaustive()
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        held(&self.state)
    }

    fn devices(&self) -> MutexGuard<'_, Vec<Arc<Member>>> {
        held(&self.devices)
    }

    fn remaining(&self) -> usize {
        self.devices().iter().filter(|member| !member.counters.gone.load(Ordering::Relaxed)).count()
    }

    /// Takes a device off the list and says so; with the last one the channel closes.
    fn lose(&self, device: usize, reason: String, wrong: bool) {
        let mut state = self.lock();
        self.devices()[device].counters.gone.store(true, Ordering::Relaxed);
        let remaining = self.remaining();
        state.tell(if wrong {
            Event::DeviceWrong { device, reason, remaining }
        } else {
            Event::DeviceLost { device, reason, remaining }
        });
        if remaining == 0 {
            state.events = None;
        }
    }
}

impl State {
    fn tell(&self, event: Event) {
        if let Some(events) = &self.events {
            let _ = events.send(event); // Nobody listens: nothing to do.
        }
    }
}

/// Locks. A panic of the caller's code (a merkle root, the clock) while it was held has left nothing half done.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The reason of a device whose code has panicked with this message.
fn panicked(message: &str) -> String {
    format!("the device's code panicked: {message}")
}

/// A unit that a device has in flight.
#[derive(Clone, Debug)]
struct Assigned {
    sequence: u64,
    unit: WorkUnit,
    share_target: Target,
    network_target: Target,
    first_block_ends: bool,
    submitted: Duration,
}

#[cfg(test)]
mod tests;
