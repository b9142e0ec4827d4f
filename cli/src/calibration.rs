//! Which CPU kernel is fastest here and with how many siblings, by measurement: the order differs by processor, so nothing
//! is ranked by name. The law is the library's (`cpu::fastest`), the clock and the work are this file's.

use std::time::{Duration, Instant};

use hashgrind::cpu::{self, Choice, CpuDevice, Kernel};
use hashgrind::measure;
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner, SelfTested};

use crate::meters::cycles::CycleCounter;

/// What a kernel did in a measurement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measured {
    pub(crate) hashes_per_second: f64,
    /// `None` where there are no counters, never 0.
    pub(crate) cycles_per_hash: Option<f64>,
}

/// The fastest of these, among those that pass their self-test; `None` when none of them runs.
pub(crate) fn fastest_of(choices: impl IntoIterator<Item = Choice>) -> Option<Choice> {
    let at_work = |choice: Choice| Some((choice, AtWork::new(CpuDevice::chosen(choice).ok()?, choice.siblings)));
    let mut contestants: Vec<_> = choices.into_iter().filter_map(at_work).collect();
    loop {
        let window = |(_, at_work): &mut (Choice, AtWork), hashes| {
            let began = Instant::now();
            let done = at_work.scan(hashes).ok()?;
            Some(began.elapsed().as_secs_f64() / done as f64)
        };
        let fastest = cpu::fastest(&mut contestants, window)?;
        let (choice, _) = contestants.remove(fastest);
        if tested(choice).is_ok() {
            return Some(choice);
        }
        // One that hashes wrongly hashes wrongly with any number of siblings.
        contestants.retain(|(other, _)| other.kernel.name() != choice.kernel.name());
    }
}

/// The fastest kernel with at most so many siblings.
pub(crate) fn fastest(most_siblings: u32) -> Choice {
    fastest_of(cpu::choices(most_siblings)).unwrap_or_else(|| {
        let kernel = CpuDevice::widest_available().kernel();
        Choice { kernel, siblings: kernel.siblings().min(most_siblings) }
    })
}

/// The number of siblings with which this kernel is fastest.
pub(crate) fn siblings_of(kernel: &'static Kernel) -> u32 {
    let choices = cpu::choices(MOST_SIBLINGS).filter(|choice| choice.kernel.name() == kernel.name());
    fastest_of(choices).map_or(kernel.siblings(), |choice| choice.siblings)
}

/// As many as a request takes.
pub(crate) const MOST_SIBLINGS: u32 = hashgrind::pow::MAX_SIBLINGS as u32;

/// Rates of several contestants, which run by turns in windows of half a millisecond or so, and of `other`, which gives the rate
/// of a window of its own: the best window of each counts, for whatever else runs only ever makes one slower. Takes about
/// `time` for each.
pub(crate) fn measure_by_turns(
    choices: &[Choice],
    time: Duration,
    mut other: impl FnMut() -> f64,
) -> (Vec<Result<Measured, String>>, f64) {
    let mut counter = CycleCounter::open();
    let mut contestants: Vec<Result<(CpuDevice, Measured), String>> = choices
        .iter()
        .map(|&choice| {
            let mut device = tested(choice)?;
            window_of(&mut device)?;
            Ok((device, Measured { hashes_per_second: 0.0, cycles_per_hash: None }))
        })
        .collect();
    let (began, time) = (Instant::now(), time * (1 + choices.len() as u32));
    let mut best_other = 0.0f64;
    while began.elapsed() < time {
        for contestant in &mut contestants {
            let Ok((device, best)) = contestant else { continue };
            let before = counter.as_mut().and_then(CycleCounter::read);
            match window_of(device) {
                Ok(measured) => {
                    let after = counter.as_mut().and_then(CycleCounter::read);
                    let cycles = before.zip(after).map(|(before, after)| (after - before) as f64);
                    let cycles = cycles.filter(|&cycles| cycles > 0.0).map(|cycles| cycles / measured.hashes as f64);
                    best.hashes_per_second = best.hashes_per_second.max(measured.hashes_per_second());
                    best.cycles_per_hash = best.cycles_per_hash.into_iter().chain(cycles).reduce(f64::min);
                }
                Err(error) => *contestant = Err(error),
            }
        }
        best_other = best_other.max(other());
    }
    (contestants.into_iter().map(|contestant| contestant.map(|(_, best)| best)).collect(), best_other)
}

/// What a device does in a window that is short against a slice of a scheduler.
fn window_of(device: &mut CpuDevice) -> Result<measure::Measured, String> {
    let start = Instant::now();
    let measured = measure::measure(device, Duration::ZERO, Duration::from_millis(1), &|| start.elapsed());
    measured.map_err(|error| error.to_string())
}

/// A device of this kernel that has passed its self-test.
pub(crate) fn tested(choice: Choice) -> Result<CpuDevice, String> {
    let device = CpuDevice::chosen(choice).map_err(|error| error.to_string())?;
    SelfTested::new(device).map(SelfTested::into_inner).map_err(|error| error.to_string())
}

/// A kernel and what it scans: no nonce twice, and no target that anything would meet.
struct AtWork {
    device: CpuDevice,
    header: PreparedHeader,
    siblings: u64,
    start: u32,
}

impl AtWork {
    fn new(device: CpuDevice, siblings: u32) -> Self {
        let versions: Vec<i32> = (0..siblings as i32).map(|i| 0x2000_0000 | i << 13).collect();
        let header = PreparedHeader::with_versions(&RawHeader::genesis(), &versions);
        let header = header.expect("different versions, at most 8");
        Self { device, header, siblings: siblings.into(), start: 0 }
    }

    /// About so many hashes; gives how many.
    fn scan(&mut self, hashes: u64) -> Result<u64, String> {
        let len = (hashes / self.siblings).max(1);
        let range = NonceRange::new(self.start, len).expect("1 to 2^32");
        self.start = self.start.wrapping_add(len as u32);
        let request = ScanRequest::new(self.header, range, 0);
        self.device.scan(request).map(|report| report.hashes).map_err(|error| error.to_string())
    }
}
