//! Which CPU kernel is fastest here, by measurement: the order differs by processor, so nothing is ranked by name.

use std::time::{Duration, Instant};

use hashgrind::cpu::{CpuDevice, Kernel, kernels};
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner, SelfTested, Stop};

use crate::meters::cycles::CycleCounter;

/// What a kernel did in a measurement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measured {
    pub(crate) hashes_per_second: f64,
    /// `None` where there are no counters, never 0.
    pub(crate) cycles_per_hash: Option<f64>,
}

/// Time for each kernel when one is chosen.
const CHOICE: Duration = Duration::from_millis(4);

/// The kernel with the highest rate, with as many siblings as it likes, among those that pass their self-test.
pub(crate) fn fastest() -> &'static Kernel {
    fastest_of(kernels()).unwrap_or_else(|| CpuDevice::fastest_available().kernel())
}

/// The same among some kernels; `None` when none of them runs.
pub(crate) fn fastest_of(kernels: impl IntoIterator<Item = &'static Kernel>) -> Option<&'static Kernel> {
    let rate = |kernel: &'static Kernel| {
        let measured = measure(kernel, kernel.siblings(), CHOICE).ok()?;
        Some((measured.hashes_per_second, kernel))
    };
    let best = kernels.into_iter().filter_map(rate).max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, kernel)| kernel)
}

/// Tests a kernel and lets it scan for about `time`.
///
/// # Errors
/// Why it can't run, or how it failed its self-test.
pub(crate) fn measure(kernel: &'static Kernel, siblings: u32, time: Duration) -> Result<Measured, String> {
    let device = CpuDevice::new(kernel).map_err(|error| error.to_string())?;
    let mut device = SelfTested::new(device).map_err(|error| error.to_string())?;
    let header = RawHeader::genesis();
    let versions: Vec<i32> = (0..siblings as i32).map(|i| 0x2000_0000 | i << 13).collect();
    let header = PreparedHeader::with_versions(&header, &versions).expect("different versions, at most 8");
    let mut counter = CycleCounter::open();
    let mut start = 0u32;
    let mut scan = |len: u64| {
        let range = NonceRange::new(start, len).expect("1 to 2^32");
        start = start.wrapping_add(len as u32);
        let request = ScanRequest { id: 0, header, range, threshold: 0, stop: Stop::Never };
        device.scan(request).map(|report| report.hashes).map_err(|error| error.to_string())
    };
    scan(1 << 10)?;
    let cycles_before = counter.as_mut().and_then(CycleCounter::read);
    let began = Instant::now();
    let mut hashes = 0;
    // Pieces of about a millisecond at 10 MH/s: the clock is read rarely.
    while began.elapsed() < time {
        hashes += scan(((1 << 13) / u64::from(siblings)).max(1))?;
    }
    let seconds = began.elapsed().as_secs_f64();
    let cycles = cycles_before.zip(counter.as_mut().and_then(CycleCounter::read)).map(|(before, now)| now - before);
    Ok(Measured {
        hashes_per_second: hashes as f64 / seconds,
        cycles_per_hash: cycles.filter(|&cycles| cycles > 0).map(|cycles| cycles as f64 / hashes as f64),
    })
}
