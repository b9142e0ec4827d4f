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

/// Hashes of a first glance at a kernel. One with less than this share of the best rate so far gets no look.
const GLANCE: u64 = 1 << 9;
const WORTH_A_LOOK: f64 = 0.3;

/// Time for a look at a kernel, and the share of the best rate with which it may be the fastest.
const LOOK: Duration = Duration::from_micros(200);
const MAY_BE_FASTEST: f64 = 0.7;

/// How many more looks those get; the best of them counts, for whatever else runs on the machine only ever makes a kernel
/// slower.
const CLOSER_LOOKS: usize = 3;

/// The kernel with the highest rate, with as many siblings as it likes, among those that pass their self-test.
pub(crate) fn fastest() -> &'static Kernel {
    fastest_of(kernels()).unwrap_or_else(|| CpuDevice::fastest_available().kernel())
}

/// The same among some kernels; `None` when none of them runs.
pub(crate) fn fastest_of(kernels: impl IntoIterator<Item = &'static Kernel>) -> Option<&'static Kernel> {
    let mut best_glance = 0.0;
    let mut looks = Vec::new();
    for kernel in kernels {
        let Some(mut at_work) = CpuDevice::new(kernel).ok().map(|device| AtWork::new(device, kernel.siblings())) else {
            continue;
        };
        // The first one warms it up.
        let (Ok(_), Some(glance)) = (at_work.scan(GLANCE), at_work.rate(Duration::ZERO, GLANCE)) else { continue };
        best_glance = glance.max(best_glance);
        if glance >= best_glance * WORTH_A_LOOK
            && let Some(rate) = at_work.rate(LOOK, FEW)
        {
            looks.push((rate, kernel, at_work));
        }
    }
    let best = looks.iter().map(|(rate, ..)| *rate).fold(0.0, f64::max);
    looks.retain(|(rate, ..)| *rate >= best * MAY_BE_FASTEST);
    for (rate, _, at_work) in &mut looks {
        *rate = (0..CLOSER_LOOKS).filter_map(|_| at_work.rate(LOOK, FEW)).fold(*rate, f64::max);
    }
    looks.sort_by(|a, b| b.0.total_cmp(&a.0));
    looks.into_iter().map(|(_, kernel, _)| kernel).find(|kernel| tested(kernel).is_ok())
}

/// Tests a kernel and lets it scan for about `time`.
///
/// # Errors
/// Why it can't run, or how it failed its self-test.
pub(crate) fn measure(kernel: &'static Kernel, siblings: u32, time: Duration) -> Result<Measured, String> {
    let mut at_work = AtWork::new(tested(kernel)?, siblings);
    at_work.scan(FEW)?;
    let mut counter = CycleCounter::open();
    let cycles_before = counter.as_mut().and_then(CycleCounter::read);
    let (hashes, seconds) = at_work.scan_for(time, MANY)?;
    let cycles = cycles_before.zip(counter.as_mut().and_then(CycleCounter::read)).map(|(before, now)| now - before);
    Ok(Measured {
        hashes_per_second: hashes as f64 / seconds,
        cycles_per_hash: cycles.filter(|&cycles| cycles > 0).map(|cycles| cycles as f64 / hashes as f64),
    })
}

/// Hashes between two looks at the clock: about a millisecond at 10 MH/s, and for short looks a quarter of that.
const MANY: u64 = 1 << 13;
const FEW: u64 = 1 << 11;

/// A device of this kernel that has passed its self-test.
fn tested(kernel: &'static Kernel) -> Result<CpuDevice, String> {
    let device = CpuDevice::new(kernel).map_err(|error| error.to_string())?;
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
        let request = ScanRequest { id: 0, header: self.header, range, threshold: 0, stop: Stop::Never };
        self.device.scan(request).map(|report| report.hashes).map_err(|error| error.to_string())
    }

    /// Scans for about `time`, `hashes` at once: how many were done in how many seconds.
    fn scan_for(&mut self, time: Duration, hashes: u64) -> Result<(u64, f64), String> {
        let began = Instant::now();
        let mut done = 0;
        loop {
            done += self.scan(hashes)?;
            let elapsed = began.elapsed();
            if elapsed >= time {
                return Ok((done, elapsed.as_secs_f64()));
            }
        }
    }

    /// Hashes a second; `None` when the device fails.
    fn rate(&mut self, time: Duration, hashes: u64) -> Option<f64> {
        self.scan_for(time, hashes).ok().map(|(done, seconds)| done as f64 / seconds)
    }
}
