//! The thread of one device: draws units, keeps the device full, confirms what it finds.

use std::collections::VecDeque;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::{Assigned, Counters, Event, Found, Member, MinerDevice, Shared, State, panicked};
use crate::job::WorkUnit;
use crate::scan::{CANDIDATE_CAPACITY, Candidate, DeviceKind, Outcome, ScanReport, ScanRequest, Scanner};
use crate::scan::{Stop, Wait, guarded};

/// A search that ends with its first block is cut into so many units a block for each device.
const UNITS_A_BLOCK: f64 = 64.0;

/// Of more devices than this the units become no shorter: they would wait for each other.
const MOST_COUNTED: usize = 8;

/// How often a waiting thread looks up although nobody woke it.
const LOOK_UP: Duration = Duration::from_millis(100);
/// Hashes of a core's first chunk: under a millisecond, and not many seconds in a build without optimisation.
const FIRST_ON_A_CORE: u64 = 1 << 12;

/// The life of a device's thread. It ends when the miner stops or with an event: a panic of the device's code is a loss.
pub(super) fn run(index: usize, member: &Member, device: MinerDevice, shared: &Shared) {
    let (chunk, first) = match member.info.kind {
        DeviceKind::Cpu => (shared.options.cpu_chunk, member.info.preferred_range.min(FIRST_ON_A_CORE)),
        _ => (shared.options.gpu_chunk, member.info.preferred_range),
    };
    let pace = Pace::new(chunk, first);
    let mut worker = Worker {
        index,
        kind: member.info.kind,
        counters: &member.counters,
        device,
        shared,
        flight: VecDeque::new(),
        next_id: 1,
        pace,
        last_report: Duration::ZERO,
    };
    let ended = guarded(|| worker.work()).unwrap_or_else(|message| Err((panicked(&message), false)));
    if let Err((reason, wrong)) = ended {
        worker.leave(reason, wrong);
    }
    let _ = guarded(|| drop(worker)); // What it had to say is said.
}

struct Worker<'a> {
    index: usize,
    kind: DeviceKind,
    counters: &'a Counters,
    device: MinerDevice,
    shared: &'a Shared,
    /// What the device has not reported yet, in the order of submission.
    flight: VecDeque<(u64, Assigned)>,
    next_id: u64,
    pace: Pace,
    last_report: Duration,
}

/// Why a worker ends early: the reason, and whether the device was wrong rather than lost.
type Gone = (String, bool);

impl Worker<'_> {
    fn work(&mut self) -> Result<(), Gone> {
        loop {
            while self.flight.len() < self.device.capacity().max(1) {
                match self.draw() {
                    Draw::Unit(assigned) => self.submit(*assigned)?,
                    Draw::Nothing => break,
                    Draw::Stop => return Ok(()),
                }
            }
            if self.flight.is_empty() {
                continue; // `draw` has waited.
            }
            let report = self.device.poll(Wait::For(LOOK_UP)).map_err(|error| (error.to_string(), false))?;
            if let Some(report) = report {
                self.take(report)?;
            }
            if self.shared.lock().stopping {
                return Ok(());
            }
        }
    }

    /// The next unit, or waits a little when this device has nothing else to do.
    fn draw(&mut self) -> Draw {
        let idle = self.flight.is_empty();
        let mut state = self.shared.lock();
        if state.stopping {
            return Draw::Stop;
        }
        let share = state.max_rate.map(|max_rate| max_rate / self.shared.remaining().max(1) as f64);
        let throttle = share.and_then(|share| self.pace.debt(share, self.shared.clock.now()));
        if !state.paused
            && throttle.is_none()
            && let Some(assigned) = self.take_unit(&mut state, share)
        {
            return Draw::Unit(Box::new(assigned));
        }
        if idle {
            let patience = throttle.map_or(LOOK_UP, |debt| debt.min(LOOK_UP));
            drop(self.shared.wake.wait_timeout(state, patience));
        }
        Draw::Nothing
    }

    fn take_unit(&self, state: &mut State, share_of_rate: Option<f64>) -> Option<Assigned> {
        let sequence = state.sequence;
        let work = state.work.as_mut()?;
        let siblings = work.space.job().versions().len() as u64;
        // The chance that a header is a candidate, so that a report does not overflow.
        let chance = (f64::from(work.share_target.top_word()) + 1.0) / 4_294_967_296.0;
        let most = match (work.first_block_ends, self.kind) {
            (false, _) => CANDIDATE_CAPACITY as f64 / 2.0 / chance,
            // What the others have in flight when a block is found is not counted: it must be little against a block.
            (true, DeviceKind::Cpu) => {
                let devices = self.shared.remaining().clamp(1, MOST_COUNTED);
                work.network_target.expected_hashes() / (UNITS_A_BLOCK * devices as f64)
            }
            (true, _) => 16.0 / chance,
        };
        let fits = (most / siblings as f64).max(1.0) as u64;
        // A slow pace is kept with small steps, not with long sleeps.
        let hashes = share_of_rate.map_or(self.pace.hashes(), |rate| self.pace.hashes().min((rate / 10.0) as u64));
        let len = (hashes / siblings).max(1).min(fits.max(64));
        let Some(unit) = work.space.next_unit(len) else {
            if state.outstanding == 0 && !state.exhausted_said {
                state.exhausted_said = true;
                state.tell(Event::SpaceExhausted { sequence });
            }
            return None;
        };
        state.outstanding += 1;
        state.began.get_or_insert_with(|| self.shared.clock.now());
        Some(Assigned {
            sequence,
            unit,
            share_target: work.share_target,
            network_target: work.network_target,
            first_block_ends: work.first_block_ends,
            submitted: self.shared.clock.now(),
        })
    }

    fn submit(&mut self, assigned: Assigned) -> Result<(), Gone> {
        let id = self.next_id;
        self.next_id += 1;
        let request = ScanRequest {
            id,
            header: assigned.unit.header,
            range: assigned.unit.range,
            threshold: assigned.share_target.top_word(),
            stop: if assigned.first_block_ends { Stop::AtFirst } else { Stop::Never },
        };
        self.flight.push_back((id, assigned));
        self.device.submit(request).map_err(|error| (error.to_string(), false))
    }

    fn take(&mut self, report: ScanReport) -> Result<(), Gone> {
        let Some(at) = self.flight.iter().position(|(id, _)| *id == report.id) else {
            return Err((format!("it reported request {}, which it was not given", report.id), true));
        };
        // Several requests are in flight on a GPU: this one had the device since the report before it.
        let now = self.shared.clock.now();
        let (_, assigned) = self.flight.remove(at).expect("just found");
        self.pace.measured(report.hashes, now.saturating_sub(assigned.submitted.max(self.last_report)));
        self.last_report = now;
        let unit = &assigned.unit;
        match report.outcome {
            Outcome::Overflow => {
                // Both halves go back, the first on top.
                let half = unit.range.len() / 2;
                let parts = [unit.range.after(half.max(1)), unit.range.prefix(half.max(1))];
                let parts = parts.into_iter().flatten().map(|range| WorkUnit { range, ..unit.clone() }).collect();
                self.settle(&assigned, parts);
            }
            Outcome::Scanned { scanned, candidates } => {
                let mut confirmed = Vec::new();
                for candidate in candidates {
                    match self.confirm(&assigned, candidate) {
                        Ok(found) => confirmed.extend(found),
                        Err(gone) => {
                            // Nothing that this device says of the unit is to be trusted.
                            self.counters.hardware_errors.fetch_add(1, Ordering::Relaxed);
                            self.flight.push_back((report.id, assigned));
                            return Err(gone);
                        }
                    }
                }
                self.counters.hashes.fetch_add(report.hashes, Ordering::Relaxed);
                let blocks = self.tell(&assigned, report.hashes, confirmed);
                let rest = unit.range.after(scanned.len()).map(|range| WorkUnit { range, ..unit.clone() });
                let rest = rest.filter(|_| !(blocks && assigned.first_block_ends));
                self.settle(&assigned, rest.into_iter().collect());
            }
        }
        Ok(())
    }

    /// Hashes a candidate again on the scalar path. `None` for one that misses the whole target.
    fn confirm(&self, assigned: &Assigned, candidate: Candidate) -> Result<Option<Found>, Gone> {
        let unit = &assigned.unit;
        let header = unit
            .header
            .header(candidate.sibling, candidate.nonce)
            .filter(|_| unit.range.distance(candidate.nonce).is_some())
            .ok_or_else(|| (format!("it claims nonce {:08x}, which it was not given", candidate.nonce), true))?;
        let digest = header.digest();
        if digest.top_word() > assigned.share_target.top_word() {
            let nonce = candidate.nonce;
            return Err((format!("it claims nonce {nonce:08x}, whose hash is {digest}: that misses the target"), true));
        }
        let before = unit.range.distance(candidate.nonce).map_or(0, u64::from);
        let found = Found {
            sequence: assigned.sequence,
            header,
            digest,
            extranonce: unit.extranonce,
            device: self.index,
            hashes: before * unit.header.siblings() as u64 + u64::from(candidate.sibling) + 1,
        };
        Ok(digest.meets(&assigned.share_target).then_some(found))
    }

    /// Counts a report and sends what was found in it, unless the work that it belongs to is over. True where a block is
    /// among it.
    fn tell(&self, assigned: &Assigned, hashes: u64, confirmed: Vec<Found>) -> bool {
        let is_block = |found: &Found| found.digest.meets(&assigned.network_target);
        let blocks = confirmed.iter().any(is_block);
        let mut state = self.shared.lock();
        if assigned.sequence < state.oldest_valid {
            return blocks;
        }
        for found in confirmed {
            let block = is_block(&found);
            if block && assigned.first_block_ends && state.sequence == assigned.sequence && state.work.take().is_none()
            {
                continue; // Another device was first.
            }
            let found = Found { hashes: state.searched + found.hashes, ..found };
            state.tell(if block { Event::BlockFound(found) } else { Event::Share(found) });
        }
        state.searched += hashes;
        blocks
    }

    /// Ends a unit; what is left of it goes back to the space it came from.
    fn settle(&self, assigned: &Assigned, left: Vec<WorkUnit>) {
        let mut state = self.shared.lock();
        if state.sequence != assigned.sequence {
            return;
        }
        state.outstanding -= 1;
        if let Some(work) = &mut state.work {
            for unit in left {
                work.space.give_back(unit);
            }
            self.shared.wake.notify_all();
        }
    }

    /// The device is gone: everything that it did not report goes to the others, once that is said. So nobody hears of the end of a
    /// search in which a device was lost before he hears of the loss.
    fn leave(&mut self, reason: String, wrong: bool) {
        let _ = guarded(|| self.device.abandon()); // The same units that `flight` holds.
        self.shared.lose(self.index, reason, wrong);
        for (_, assigned) in std::mem::take(&mut self.flight) {
            let unit = assigned.unit.clone();
            self.settle(&assigned, vec![unit]);
        }
    }
}

enum Draw {
    Unit(Box<Assigned>),
    Nothing,
    Stop,
}

/// How many hashes fit a chunk, from what was measured.
struct Pace {
    chunk: Duration,
    hashes: f64,
    /// For the limit of the rate: since when, and how much was done.
    since: Option<Duration>,
    done: f64,
}

impl Pace {
    fn new(chunk: Duration, first: u64) -> Self {
        Self { chunk, hashes: first as f64, since: None, done: 0.0 }
    }

    fn hashes(&self) -> u64 {
        self.hashes as u64
    }

    /// A report of `hashes` took `time`. The size at most doubles and at most halves; tiny chunks say nothing.
    fn measured(&mut self, hashes: u64, time: Duration) {
        self.done += hashes as f64;
        let seconds = time.as_secs_f64();
        if seconds <= 0.0 || (hashes as f64) < self.hashes / 2.0 {
            return;
        }
        let wanted = hashes as f64 / seconds * self.chunk.as_secs_f64();
        self.hashes = wanted.clamp(self.hashes / 2.0, self.hashes * 2.0).max(1.0);
    }

    /// How long to wait until `rate` hashes a second allow more, `None` when they do now.
    fn debt(&mut self, rate: f64, now: Duration) -> Option<Duration> {
        let since = *self.since.get_or_insert(now);
        let due = self.done / rate;
        let elapsed = now.saturating_sub(since).as_secs_f64();
        if due - elapsed < 0.0 {
            // No credit is saved up for later.
            self.since = Some(now);
            self.done = 0.0;
            return None;
        }
        let wait = due - elapsed;
        (wait > 0.0).then(|| Duration::from_secs_f64(wait.min(3600.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_follows_the_rate_and_no_more_than_doubles() {
        let mut pace = Pace::new(Duration::from_millis(50), 1000);
        // 1e6 hashes a second: 50,000 in 50 ms.
        for _ in 0..10 {
            let hashes = pace.hashes();
            pace.measured(hashes, Duration::from_secs_f64(hashes as f64 / 1e6));
        }
        assert!((49_000..=51_000).contains(&pace.hashes()), "{}", pace.hashes());
        pace.measured(10, Duration::from_secs(1));
        assert!(pace.hashes() > 49_000, "a chunk that a hit cut short says nothing");
        pace.measured(50_000, Duration::from_secs(1));
        assert!((24_000..=26_000).contains(&pace.hashes()), "at most half: {}", pace.hashes());
    }

    #[test]
    fn a_limited_rate_is_kept_on_average() {
        let mut pace = Pace::new(Duration::from_millis(50), 1000);
        let (mut now, mut done) = (Duration::from_secs(5), 0u64);
        let end = now + Duration::from_secs(100);
        while now < end {
            if let Some(wait) = pace.debt(2000.0, now) {
                now += wait;
                continue;
            }
            pace.measured(200, Duration::from_millis(1));
            done += 200;
            now += Duration::from_millis(1);
        }
        let rate = done as f64 / 100.0;
        assert!((1900.0..=2010.0).contains(&rate), "{rate}");
    }
}
