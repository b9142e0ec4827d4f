//! The miner against fake devices and a fake clock: what is scanned, what is said, what is counted.

use std::collections::VecDeque;
use std::sync::atomic::AtomicBool;

use super::*;
use crate::cpu::{self, CpuDevice};
use crate::job::Job;
use crate::pow::CompactTarget;
use crate::scan::{Candidate, Outcome, ScanError, ScanReport, ScanRequest, Wait};

/// Moved by the fake devices only.
#[derive(Default)]
struct FakeClock(AtomicU64);

impl Clock for FakeClock {
    fn now(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::SeqCst))
    }
}

/// What a fake does instead of scanning, once it has passed its self-test.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// Reports every range as scanned without a candidate.
    None,
    /// Is lost at this request.
    LostAt(u64),
    /// Claims a candidate that is none, at this request.
    WrongAt(u64),
    /// Overflows on ranges longer than this.
    OverflowAbove(u64),
    /// Finds a block at this request only when the test has replaced the work.
    Held,
    /// Its code panics in this call.
    Panics(Call),
    /// Its code panics in `poll`, when the test says so.
    PanicsWhenReleased,
    /// Has no room for a request.
    NoRoom,
}

/// A call of the contract.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Call {
    Info,
    Capacity,
    Submit,
    Poll,
    /// Asked only of a device that was lost: in `poll`, here.
    Abandon,
}

/// Logs what it reports as scanned; 1 GH/s by the fake clock.
struct Fake {
    real: CpuDevice,
    armed: Arc<AtomicBool>,
    fault: Fault,
    seen: u64,
    flight: VecDeque<ScanRequest>,
    log: Log,
    clock: Arc<FakeClock>,
    /// The fault that this run is about has happened; devices without one wait for it.
    happened: Arc<AtomicBool>,
}

impl Fake {
    fn panics_in(&self, call: Call) {
        if self.fault == Fault::Panics(call) && self.armed.load(Ordering::SeqCst) {
            self.happened.store(true, Ordering::SeqCst);
            panic!("no {call:?} today");
        }
    }
}

type PreparedRange = (u32, u64);
/// Ranges in the order of the reports, each with the number of its poll.
type Log = Arc<Mutex<Vec<(PreparedRange, u64)>>>;

impl Scanner for Fake {
    fn info(&self) -> &DeviceInfo {
        self.panics_in(Call::Info);
        self.real.info()
    }

    fn capacity(&self) -> usize {
        self.panics_in(Call::Capacity);
        if self.fault == Fault::NoRoom { 0 } else { 2 }
    }

    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        self.panics_in(Call::Submit);
        if self.fault == Fault::NoRoom && self.armed.load(Ordering::SeqCst) {
            self.happened.store(true, Ordering::SeqCst);
            return Err(ScanError::Full);
        }
        self.flight.push_back(request);
        Ok(())
    }

    fn poll(&mut self, _: Wait) -> Result<Option<ScanReport>, ScanError> {
        if !self.armed.load(Ordering::SeqCst) {
            let request = self.flight.pop_front().expect("the self-test polls what it has submitted");
            return self.real.scan(request).map(Some);
        }
        self.seen += 1;
        while self.fault == Fault::None && !self.happened.load(Ordering::SeqCst) {
            std::thread::yield_now();
        }
        self.panics_in(Call::Poll);
        if self.fault == Fault::PanicsWhenReleased {
            while self.log.lock().unwrap().is_empty() {
                std::thread::yield_now();
            }
            panic!("at the end");
        }
        if [Fault::LostAt(self.seen), Fault::Panics(Call::Abandon)].contains(&self.fault) {
            self.happened.store(true, Ordering::SeqCst);
            return Err(ScanError::DeviceLost { reason: "unplugged".to_owned() });
        }
        if self.fault == Fault::Held {
            // Released by the test through the log.
            while self.log.lock().unwrap().is_empty() {
                std::thread::yield_now();
            }
            self.fault = Fault::None;
            self.happened.store(true, Ordering::SeqCst);
            let request = self.flight.pop_front().unwrap();
            return self.real.scan(request).map(Some);
        }
        let Some(request) = self.flight.pop_front() else { return Ok(None) };
        let len = request.range.len();
        let report = |outcome, hashes| Ok(Some(ScanReport { id: request.id, outcome, hashes, device_time: None }));
        if matches!(self.fault, Fault::OverflowAbove(most) if len > most) {
            self.happened.store(true, Ordering::SeqCst);
            return report(Outcome::Overflow, 0);
        }
        let mut candidates = Vec::new();
        if self.fault == Fault::WrongAt(self.seen) {
            candidates.push(Candidate { nonce: request.range.start(), sibling: 0 });
            self.happened.store(true, Ordering::SeqCst);
        }
        self.clock.0.fetch_add(len, Ordering::SeqCst);
        self.log.lock().unwrap().push(((request.range.start(), len), self.seen));
        report(Outcome::Scanned { scanned: request.range, candidates }, len)
    }

    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.panics_in(Call::Abandon);
        self.flight.drain(..).collect()
    }
}

struct Bench {
    miner: Miner,
    events: Receiver<Event>,
    logs: Vec<Log>,
    /// Devices that a test lets in later.
    late: Vec<MinerDevice>,
}

fn bench(faults: &[Fault]) -> Bench {
    bench_with_late(faults, 0)
}

/// The last `late` devices are not at work yet.
fn bench_with_late(faults: &[Fault], late: usize) -> Bench {
    let clock = Arc::new(FakeClock::default());
    let mut logs = Vec::new();
    let happened = Arc::new(AtomicBool::new(faults.iter().all(|&fault| fault == Fault::None)));
    let devices = faults.iter().map(|&fault| {
        let armed = Arc::new(AtomicBool::new(false));
        let log = Arc::new(Mutex::new(Vec::new()));
        logs.push(Arc::clone(&log));
        let real = CpuDevice::new(cpu::kernel("scalar").unwrap()).unwrap();
        let fake = Fake {
            real,
            armed: Arc::clone(&armed),
            fault,
            seen: 0,
            flight: VecDeque::new(),
            log,
            clock: Arc::clone(&clock),
            happened: Arc::clone(&happened),
        };
        let tested = SelfTested::new(fake).expect("unarmed it is a real device");
        armed.store(true, Ordering::SeqCst);
        tested.map(|fake| Box::new(fake) as Box<dyn Scanner + Send>)
    });
    let mut devices: Vec<MinerDevice> = devices.collect();
    let late = devices.split_off(devices.len() - late);
    let (miner, events) = Miner::start(devices, MinerOptions::default(), Arc::clone(&clock) as Arc<dyn Clock>);
    Bench { miner, events, logs, late }
}

fn header(bits: u32) -> RawHeader {
    let mut bytes = *RawHeader::genesis().as_bytes();
    bytes[72..76].copy_from_slice(&bits.to_le_bytes());
    RawHeader::new(bytes)
}

fn hopeless() -> Work {
    let target = CompactTarget::from_consensus(0x0300_0001).to_target().unwrap();
    Work {
        space: Job::fixed(header(0x0300_0001)).space(),
        share_target: target,
        network_target: target,
        first_block_ends: false,
    }
}

const PATIENCE: Duration = Duration::from_secs(60);

impl Bench {
    /// Everything that was reported as scanned, in order of start; checks that it is all nonces, each once.
    #[track_caller]
    fn assert_whole_space_once(&self) {
        let mut ranges: Vec<PreparedRange> = self
            .logs
            .iter()
            .flat_map(|log| log.lock().unwrap().iter().map(|entry| entry.0).collect::<Vec<_>>())
            .collect();
        ranges.sort_unstable();
        let mut next = 0u64;
        for (start, len) in ranges {
            assert_eq!(u64::from(start), next, "a gap or an overlap");
            next += len;
        }
        assert_eq!(next, 1 << 32);
    }
}

#[test]
fn the_whole_space_is_scanned_once_by_several_devices() {
    let bench = bench(&[Fault::None, Fault::None, Fault::None]);
    let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
    assert_eq!(bench.events.recv_timeout(PATIENCE), Ok(Event::SpaceExhausted { sequence }));
    bench.assert_whole_space_once();
    let snapshot = bench.miner.stop();
    assert_eq!((snapshot.hashes, snapshot.hardware_errors), (1 << 32, 0));
    assert!(snapshot.rates.quarter_hour > 0.9e9 && snapshot.rates.quarter_hour < 1.1e9, "{:?}", snapshot.rates);
}

#[test]
fn a_device_that_joins_later_takes_its_part() {
    let mut bench = bench_with_late(&[Fault::None, Fault::None], 1);
    let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
    while bench.logs[0].lock().unwrap().is_empty() {
        std::thread::yield_now();
    }
    let late = bench.late.pop().unwrap();
    assert_eq!(bench.miner.add_device(late), Ok(1));
    assert_eq!(bench.events.recv_timeout(PATIENCE), Ok(Event::SpaceExhausted { sequence }));
    bench.assert_whole_space_once();
    let snapshot = bench.miner.stop();
    let each: Vec<u64> = snapshot.devices.iter().map(|device| device.hashes).collect();
    assert_eq!((each.len(), each.iter().sum::<u64>()), (2, 1 << 32));
}

#[test]
fn what_a_lost_device_had_goes_to_the_others() {
    let bench = bench(&[Fault::LostAt(9), Fault::None]);
    let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
    let first = bench.events.recv_timeout(PATIENCE).unwrap();
    assert_eq!(
        first,
        Event::DeviceLost { device: 0, reason: "the device was lost: unplugged".to_owned(), remaining: 1 }
    );
    assert_eq!(bench.events.recv_timeout(PATIENCE), Ok(Event::SpaceExhausted { sequence }));
    bench.assert_whole_space_once();
    let snapshot = bench.miner.stop();
    assert_eq!(snapshot.hashes, 1 << 32);
    assert!(snapshot.devices[0].gone && !snapshot.devices[1].gone);
}

/// Its event, whichever call it is, and what it had goes to the other.
#[test]
fn a_device_whose_code_panics_is_lost_and_the_others_go_on() {
    let calls = [Call::Info, Call::Capacity, Call::Submit, Call::Poll, Call::Abandon].map(Fault::Panics);
    for fault in calls.into_iter().chain([Fault::NoRoom]) {
        let bench = bench(&[fault, Fault::None]);
        let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
        let mut events =
            [(); 2].map(|()| bench.events.recv_timeout(PATIENCE).expect("its loss, and the end of the search"));
        // Before it had a unit, the other may have done all while its panic was on the way.
        if fault == Fault::Panics(Call::Capacity) && events[0] == (Event::SpaceExhausted { sequence }) {
            events.reverse();
        }
        let [Event::DeviceLost { device: 0, reason, remaining: 1 }, end] = events else {
            panic!("{fault:?}: it is lost, then the search ends: {events:?}")
        };
        let expected = match fault {
            Fault::Panics(Call::Abandon) => "the device was lost: unplugged".to_owned(),
            Fault::Panics(call) => format!("the device's code panicked: no {call:?} today"),
            _ => ScanError::Full.to_string(),
        };
        assert_eq!(reason, expected);
        assert_eq!(end, Event::SpaceExhausted { sequence }, "{fault:?}");
        bench.assert_whole_space_once();
        let snapshot = bench.miner.stop();
        assert_eq!(snapshot.hashes, 1 << 32, "{fault:?}");
        assert!(snapshot.devices[0].gone && !snapshot.devices[1].gone, "{fault:?}");
    }
}

#[test]
fn the_end_of_the_last_device_closes_the_channel() {
    let mut bench = bench_with_late(&[Fault::Panics(Call::Poll), Fault::LostAt(1), Fault::None], 1);
    bench.miner.set_work(hopeless(), Switch::DropInFlight);
    for remaining in [1, 0] {
        let event = bench.events.recv_timeout(PATIENCE);
        assert!(matches!(event, Ok(Event::DeviceLost { remaining: left, .. }) if left == remaining), "{event:?}");
    }
    assert_eq!(bench.events.recv_timeout(PATIENCE), Err(mpsc::RecvTimeoutError::Disconnected));
    let late = bench.late.pop().unwrap();
    assert_eq!(bench.miner.add_device(late), Err(NoDeviceLeft));
    assert_eq!(bench.miner.stop().devices.len(), 2);
}

#[test]
fn a_miner_without_a_device_yet_waits_for_one() {
    let mut bench = bench_with_late(&[Fault::None], 1);
    let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
    assert_eq!(bench.events.try_recv(), Err(mpsc::TryRecvError::Empty));
    let late = bench.late.pop().unwrap();
    assert_eq!(bench.miner.add_device(late), Ok(0));
    assert_eq!(bench.events.recv_timeout(PATIENCE), Ok(Event::SpaceExhausted { sequence }));
}

#[test]
fn a_device_that_dies_while_the_miner_stops_is_an_event_too() {
    let bench = bench(&[Fault::PanicsWhenReleased]);
    bench.miner.set_work(hopeless(), Switch::DropInFlight);
    while bench.miner.shared.lock().outstanding == 0 {
        std::thread::yield_now();
    }
    let (shared, log) = (Arc::clone(&bench.miner.shared), Arc::clone(&bench.logs[0]));
    let release = std::thread::spawn(move || {
        while !shared.lock().stopping {
            std::thread::yield_now();
        }
        log.lock().unwrap().push(((0, 0), 0));
    });
    let snapshot = bench.miner.stop();
    release.join().unwrap();
    assert!(snapshot.devices[0].gone);
    let reason = "the device's code panicked: at the end".to_owned();
    assert_eq!(bench.events.recv(), Ok(Event::DeviceLost { device: 0, reason, remaining: 0 }));
    assert!(bench.events.recv().is_err());
}

/// The caller's code runs in the devices' threads; a panic in it may not hold up whoever asks the miner something.
#[test]
fn a_merkle_root_that_panics_ends_in_events() {
    let bench = bench(&[Fault::None, Fault::None]);
    let job = Job::new(header(0x207f_ffff), |_| panic!("no transactions"));
    let target = CompactTarget::from_consensus(0x207f_ffff).to_target().unwrap();
    bench.miner.set_work(Work::until_first_block(job.space(), target), Switch::DropInFlight);
    for _ in 0..2 {
        let event = bench.events.recv_timeout(PATIENCE);
        assert!(
            matches!(&event, Ok(Event::DeviceLost { reason, .. }) if reason.contains("no transactions")),
            "{event:?}"
        );
    }
    assert_eq!(bench.events.recv_timeout(PATIENCE), Err(mpsc::RecvTimeoutError::Disconnected));
    assert_eq!(bench.miner.snapshot().hashes, 0);
}

#[test]
fn a_device_that_claims_what_is_not_there_is_taken_out_and_does_not_count() {
    let bench = bench(&[Fault::WrongAt(3), Fault::None]);
    let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
    let Ok(Event::DeviceWrong { device: 0, remaining: 1, reason }) = bench.events.recv_timeout(PATIENCE) else {
        panic!("the device is named")
    };
    assert!(reason.contains("misses the target"), "{reason}");
    assert_eq!(bench.events.recv_timeout(PATIENCE), Ok(Event::SpaceExhausted { sequence }));
    // The range of the wrong report was logged by the device, but not believed: take it out of its log.
    bench.logs[0].lock().unwrap().retain(|entry| entry.1 != 3);
    bench.assert_whole_space_once();
    let snapshot = bench.miner.stop();
    assert_eq!((snapshot.hashes, snapshot.hardware_errors), (1 << 32, 1));
}

#[test]
fn overflow_halves_until_it_fits() {
    let bench = bench(&[Fault::OverflowAbove(20_000_000), Fault::None]);
    let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
    assert_eq!(bench.events.recv_timeout(PATIENCE), Ok(Event::SpaceExhausted { sequence }));
    bench.assert_whole_space_once();
}

#[test]
fn a_block_ends_the_work_and_comes_once() {
    let clock = Arc::new(SystemClock::new());
    let devices = (0..3).map(|_| {
        let device = SelfTested::new(CpuDevice::widest_available()).unwrap();
        device.map(|cpu| Box::new(cpu) as Box<dyn Scanner + Send>)
    });
    let (miner, events) = Miner::start(devices.collect(), MinerOptions::default(), clock);
    let target = CompactTarget::from_consensus(0x207f_ffff).to_target().unwrap();
    for round in 1..=50 {
        let header = header(0x207f_ffff).with_time(round);
        let sequence =
            miner.set_work(Work::until_first_block(Job::fixed(header).space(), target), Switch::DropInFlight);
        let Ok(Event::BlockFound(found)) = events.recv_timeout(PATIENCE) else { panic!("a block") };
        assert_eq!((found.sequence, found.header.time()), (sequence, round));
        assert_eq!(found.digest, found.header.digest());
        assert!(found.digest.meets(&target));
    }
    drop(miner);
    assert!(events.recv().is_err(), "one event a block, and the channel closes");
}

#[test]
fn new_work_drops_what_is_in_flight_or_lets_it_finish() {
    for (switch, reported) in [(Switch::DropInFlight, false), (Switch::FinishChunks, true)] {
        let bench = bench(&[Fault::Held]);
        let target = CompactTarget::from_consensus(0x207f_ffff).to_target().unwrap();
        let old = bench
            .miner
            .set_work(Work::until_first_block(Job::fixed(header(0x207f_ffff)).space(), target), Switch::DropInFlight);
        // Wait until the device has it, replace it, then let the device find its block.
        while bench.miner.shared.lock().outstanding == 0 {
            std::thread::yield_now();
        }
        let new = bench.miner.set_work(hopeless(), switch);
        bench.logs[0].lock().unwrap().push(((0, 0), 0));
        match bench.events.recv_timeout(PATIENCE) {
            Ok(Event::BlockFound(found)) => assert!(reported && found.sequence == old),
            Ok(Event::SpaceExhausted { sequence }) => assert!(!reported && sequence == new),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_pause_holds_the_devices() {
    let bench = bench(&[Fault::None]);
    bench.miner.set_paused(true);
    let sequence = bench.miner.set_work(hopeless(), Switch::DropInFlight);
    assert!(bench.events.recv_timeout(Duration::from_millis(300)).is_err());
    assert_eq!(bench.miner.snapshot().hashes, 0);
    bench.miner.set_paused(false);
    assert_eq!(bench.events.recv_timeout(PATIENCE), Ok(Event::SpaceExhausted { sequence }));
}
