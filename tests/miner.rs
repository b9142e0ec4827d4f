//! The miner as a user of the library meets it, with scanners of the user's own that go wrong.

use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use hashgrind::cpu::{self, CpuDevice};
use hashgrind::job::Job;
use hashgrind::miner::{Event, Miner, MinerDevice, MinerOptions, Switch, SystemClock, Work};
use hashgrind::pow::{RawHeader, Target};
use hashgrind::scan::{DeviceInfo, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Wait};
use proptest::prelude::*;

const PATIENCE: Duration = Duration::from_secs(60);

/// A CPU worker with a bug: it indexes past the end of a list when it is polled for the fourth time.
struct Buggy {
    inner: CpuDevice,
    polls: Vec<()>,
}

impl Scanner for Buggy {
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
        self.polls.push(());
        let () = [(); 3][self.polls.len() - 1];
        self.inner.poll(wait)
    }
    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.inner.abandon()
    }
}

fn sound() -> SelfTested<CpuDevice> {
    let scalar = cpu::kernel("scalar").expect("every machine has it");
    SelfTested::new(CpuDevice::new(scalar).expect("it runs everywhere")).expect("a sound kernel")
}

/// Its bug shows only after the self-test.
fn buggy() -> MinerDevice {
    sound().map(|inner| Buggy { inner, polls: Vec::new() }).boxed()
}

fn hopeless() -> Work {
    let target = Target::from_bytes_le(std::array::from_fn(|place| u8::from(place == 0)));
    Work::until_first_block(Job::fixed(RawHeader::genesis().with_time(0)).space(), target)
}

fn assert_lost(event: Result<Event, RecvTimeoutError>, left: usize) {
    let Ok(Event::DeviceLost { reason, remaining, .. }) = event else { panic!("not {event:?}") };
    assert_eq!(remaining, left);
    assert!(reason.contains("index out of bounds"), "{reason}");
}

#[test]
fn the_only_device_panics() {
    let (miner, events) = Miner::start(vec![buggy()], MinerOptions::default(), Arc::new(SystemClock::new()));
    miner.set_work(hopeless(), Switch::DropInFlight);
    assert_lost(events.recv_timeout(PATIENCE), 0);
    assert_eq!(events.recv_timeout(PATIENCE), Err(RecvTimeoutError::Disconnected), "nobody is left who could speak");
    let snapshot = miner.stop();
    assert!(snapshot.devices[0].gone);
    assert!(snapshot.hashes > 0, "what it did before counts");
}

#[test]
fn one_of_two_panics_and_the_other_finds_the_block() {
    let devices = vec![buggy(), sound().boxed()];
    let (miner, events) = Miner::start(devices, MinerOptions::default(), Arc::new(SystemClock::new()));
    miner.set_work(hopeless(), Switch::DropInFlight);
    assert_lost(events.recv_timeout(PATIENCE), 1);
    let genesis = RawHeader::genesis();
    let easy = Target::for_expected_hashes(1000.0);
    miner.set_work(Work::until_first_block(Job::fixed(genesis).space(), easy), Switch::DropInFlight);
    let Ok(Event::BlockFound(found)) = events.recv_timeout(PATIENCE) else { panic!("a block") };
    assert_eq!(found.device, 1);
    assert!(found.header.digest().meets(&easy));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever the options, no device is lost over them, it does its work, and the miner stops.
    #[test]
    fn no_options_break_a_device(
        cpu_chunk in any::<Duration>(),
        gpu_chunk in any::<Duration>(),
        max_rate in any::<Option<u64>>(),
        later in any::<Option<u64>>(),
    ) {
        let rate = |bits: Option<u64>| bits.map(f64::from_bits);
        let options = MinerOptions::default()
            .with_cpu_chunk(cpu_chunk)
            .with_gpu_chunk(gpu_chunk)
            .with_max_rate(rate(max_rate));
        let (miner, events) = Miner::start(vec![sound().boxed()], options, Arc::new(SystemClock::new()));
        miner.set_work(hopeless(), Switch::DropInFlight);
        std::thread::sleep(Duration::from_millis(2));
        miner.set_max_rate(rate(later));
        std::thread::sleep(Duration::from_millis(2));
        let snapshot = miner.stop();
        prop_assert!(!snapshot.devices[0].gone, "{:?}", events.try_recv());
    }
}
