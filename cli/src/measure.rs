//! A quick look at how fast this machine is (floor F6), for commands that were given no hash rate. Not a benchmark: no
//! proof, no repeats, no energy.

use std::time::{Duration, Instant};

use hashgrind::cpu::{self, Kernel};
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner, Stop};

use crate::calibration;
use crate::devices::{Choice, DeviceArgs};
use crate::failure::{Failure, code};

/// How long a device is watched.
const WATCH: Duration = Duration::from_millis(1000);

/// How long a kernel is watched for the ladder.
const WATCH_KERNEL: Duration = Duration::from_millis(300);

/// Name and hash rate of the devices that the flags mean, all at work together.
pub(crate) fn machine(devices: &DeviceArgs) -> Result<(String, f64), Failure> {
    let opened = devices.open(Choice::ByMeasurement)?;
    let name = opened.describe();
    let rates: Vec<Result<f64, Failure>> = std::thread::scope(|scope| {
        let threads: Vec<_> = opened
            .devices
            .into_iter()
            .map(|device| scope.spawn(move || rate(&mut *device.into_inner(), WATCH)))
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("a scanner does not panic")).collect()
    });
    let mut sum = 0.0;
    for rate in rates {
        sum += rate?;
    }
    Ok((name, sum))
}

/// Textbook code on one core: three compressions a header, nothing carried over from one nonce to the next.
pub(crate) fn textbook() -> f64 {
    let header = RawHeader::genesis();
    let began = Instant::now();
    let mut hashes = 0u32;
    let mut seen = 0u32;
    while began.elapsed() < WATCH_KERNEL {
        for _ in 0..1000 {
            // The sum keeps the compiler from leaving the work out.
            seen = seen.wrapping_add(header.with_nonce(hashes).digest().top_word());
            hashes = hashes.wrapping_add(1);
        }
    }
    std::hint::black_box(seen);
    f64::from(hashes) / began.elapsed().as_secs_f64()
}

/// Each kernel that this processor can run and that passes its self-test, on one core, with its hash rate; slowest first.
pub(crate) fn kernels() -> Vec<(&'static Kernel, f64)> {
    let rate = |kernel: &'static Kernel| {
        let measured = calibration::measure(kernel, kernel.siblings(), WATCH_KERNEL).ok()?;
        Some((kernel, measured.hashes_per_second))
    };
    let mut rates: Vec<_> = cpu::kernels().iter().filter_map(rate).collect();
    rates.sort_by(|a, b| a.1.total_cmp(&b.1));
    rates
}

/// Hashes a second of one scanner over about `span`, after a first range that warms it up.
fn rate(scanner: &mut dyn Scanner, span: Duration) -> Result<f64, Failure> {
    let siblings = scanner.info().preferred_siblings;
    let header = header(siblings);
    let mut length = scanner.info().preferred_range.clamp(1, 1 << 24);
    let mut start = 0u32;
    let mut hashes = 0u64;
    let mut began = Instant::now();
    for id in 0u64.. {
        let range = NonceRange::new(start, length).expect("1 to 2^24 nonces");
        let asked = Instant::now();
        // Threshold 0: candidates are one in 2^32, so the kernels do nothing but hash.
        let report = scanner
            .scan(ScanRequest { id, header, range, threshold: 0, stop: Stop::Never })
            .map_err(|error| Failure::new(code::DEVICE_LOST, error))?;
        start = start.wrapping_add(length as u32);
        if id == 0 {
            // The first range warms up and sizes the next ones to about 20 ms.
            let seconds = asked.elapsed().as_secs_f64().max(1e-6);
            length = ((length as f64 * 0.02 / seconds) as u64).clamp(1 << 12, 1 << 26);
            began = Instant::now();
            continue;
        }
        hashes += report.hashes;
        if began.elapsed() >= span {
            break;
        }
    }
    Ok(hashes as f64 / began.elapsed().as_secs_f64())
}

/// The genesis block's header with as many siblings as the kernel does best with; they differ in bits of BIP 320.
fn header(siblings: u32) -> PreparedHeader {
    let header = RawHeader::genesis();
    let versions: Vec<i32> = (0..siblings as i32).map(|sibling| header.version() | sibling << 13).collect();
    PreparedHeader::with_versions(&header, &versions).unwrap_or_else(|_| PreparedHeader::new(&header))
}

#[cfg(test)]
mod tests {
    use hashgrind::cpu::CpuDevice;

    use super::*;

    #[test]
    fn a_rate_counts_every_sibling() {
        let mut worker = CpuDevice::fastest_available();
        let preferred = worker.info().preferred_siblings;
        assert_eq!(header(preferred).siblings() as u32, preferred);
        let one = rate(&mut worker, Duration::from_millis(20)).expect("the CPU scans");
        assert!(one > 1e4, "{one} hashes a second is no processor");
    }
}
