//! Floor F4: how fast a scanner is: keeps it as full as it likes for a while and counts. No threads, no clock of its own, and no
//! proof of what was done: that is the module `bench`.

use std::collections::VecDeque;
use std::time::Duration;

use crate::pow::{MAX_SIBLINGS, NonceRange, PreparedHeader, RawHeader};
use crate::scan::{ScanError, ScanRequest, Scanner, Stop, Wait};

/// What a scanner did.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Measured {
    /// Hashes of the reports that came in.
    pub hashes: u64,
    /// From the first request to the last report.
    pub time: Duration,
    /// What the device itself says that it needed; `None` where it does not.
    pub device_time: Option<Duration>,
}

impl Measured {
    /// Hashes a second by the caller's clock.
    #[must_use]
    pub fn hashes_per_second(&self) -> f64 {
        self.hashes as f64 / self.time.as_secs_f64().max(1e-9)
    }
}

/// Nonces in a request: at least, for shorter ones measure the call, and at most.
const LEAST: u64 = 1 << 10;
const MOST: u64 = 1 << 31;

/// Keeps `scanner` busy for `time`, after `warm_up`, which counts for nothing and sizes the requests. As many requests are in
/// flight as it takes, each with the siblings that it does best with; no target that anything would meet.
///
/// `clock` is any clock that never goes back.
///
/// # Errors
/// What the device says.
///
/// ```
/// use std::time::{Duration, Instant};
/// use hashgrind::cpu::CpuDevice;
/// use hashgrind::measure::measure;
///
/// let (mut device, start) = (CpuDevice::widest_available(), Instant::now());
/// let short = Duration::from_millis(5);
/// let measured = measure(&mut device, short, short, &|| start.elapsed())?;
/// assert!(measured.hashes_per_second() > 1000.0);
/// # Ok::<(), hashgrind::scan::ScanError>(())
/// ```
pub fn measure(
    scanner: &mut dyn Scanner,
    warm_up: Duration,
    time: Duration,
    clock: &dyn Fn() -> Duration,
) -> Result<Measured, ScanError> {
    let siblings = (scanner.info().preferred_siblings as usize).clamp(1, MAX_SIBLINGS);
    let header = PreparedHeader::with_siblings(&RawHeader::genesis(), siblings).expect("1 to 8 siblings");
    let mut pump = Pump { scanner, header, next: 0, size: RequestSize::new(time / 16) };
    pump.run(warm_up, clock)?;
    pump.run(time, clock)
}

/// How long requests must be to take the time that they shall take, by what those before them took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestSize {
    chunk: f64,
    hashes_per_second: Option<f64>,
}

impl RequestSize {
    /// Requests shall take `chunk` each.
    pub(crate) fn new(chunk: Duration) -> Self {
        Self { chunk: chunk.as_secs_f64(), hashes_per_second: None }
    }

    /// How long so many hashes take; 0 before anything is known.
    pub(crate) fn seconds(&self, hashes: u64) -> f64 {
        self.hashes_per_second.map_or(0.0, |rate| hashes as f64 / rate)
    }

    /// Nonces of the next request, at most `most`, when `left` seconds are left.
    pub(crate) fn nonces(&self, left: f64, siblings: u64, most: u64) -> u64 {
        let seconds = left.clamp(0.0, self.chunk);
        self.hashes_per_second.map_or(LEAST, |rate| ((rate * seconds) as u64 / siblings).clamp(LEAST, most))
    }

    /// Takes in how long a report took. Short requests, as at the end, say little.
    pub(crate) fn learn(&mut self, hashes: u64, took: Duration) {
        let usual = self.hashes_per_second.map_or(0.0, |rate| rate * self.chunk);
        if !took.is_zero() && hashes as f64 > usual / 2.0 {
            self.hashes_per_second = Some(hashes as f64 / took.as_secs_f64());
        }
    }
}

struct Pump<'a> {
    scanner: &'a mut dyn Scanner,
    header: PreparedHeader,
    /// The nonce at which the next request begins.
    next: u32,
    size: RequestSize,
}

impl Pump<'_> {
    /// At least one request.
    fn run(&mut self, time: Duration, clock: &dyn Fn() -> Duration) -> Result<Measured, ScanError> {
        let siblings = self.header.siblings() as u64;
        let began = clock();
        let mut measured = Measured { hashes: 0, time: Duration::ZERO, device_time: Some(Duration::ZERO) };
        let mut flights: VecDeque<u64> = VecDeque::new();
        loop {
            while flights.len() < self.scanner.capacity().max(1) {
                let ahead = self.size.seconds(flights.iter().sum());
                let left = time.saturating_sub(clock().saturating_sub(began)).as_secs_f64() - ahead;
                if left <= 0.0 && (measured.hashes > 0 || !flights.is_empty()) {
                    break;
                }
                let range =
                    NonceRange::new(self.next, self.size.nonces(left, siblings, MOST)).expect("1 to 2^31 nonces");
                self.scanner.submit(ScanRequest {
                    id: 0,
                    header: self.header,
                    range,
                    threshold: 0,
                    stop: Stop::Never,
                })?;
                self.next = self.next.wrapping_add(range.len() as u32);
                flights.push_back(range.len() * siblings);
            }
            if flights.is_empty() {
                return Ok(measured);
            }
            let Some(report) = self.scanner.poll(Wait::Forever)? else { continue };
            flights.pop_front();
            if report.hashes == 0 {
                return Err(ScanError::NotProven { reason: "it reported no hashes".to_owned() });
            }
            let now = clock().saturating_sub(began);
            self.size.learn(report.hashes, now.saturating_sub(measured.time));
            measured.hashes += report.hashes;
            measured.time = now;
            measured.device_time = measured.device_time.zip(report.device_time).map(|(sum, more)| sum + more);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;
    use crate::scan::{DeviceInfo, DeviceKind, Outcome, ScanReport};

    /// 1 GH/s by a clock that only it moves, three requests in flight, four siblings.
    struct Fake {
        info: DeviceInfo,
        flight: VecDeque<ScanRequest>,
        most: Rc<Cell<usize>>,
        clock: Rc<Cell<Duration>>,
        broken: bool,
    }

    impl Scanner for Fake {
        fn info(&self) -> &DeviceInfo {
            &self.info
        }
        fn capacity(&self) -> usize {
            3
        }
        fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
            self.flight.push_back(request);
            self.most.set(self.most.get().max(self.flight.len()));
            Ok(())
        }
        fn poll(&mut self, _: Wait) -> Result<Option<ScanReport>, ScanError> {
            let Some(request) = self.flight.pop_front() else { return Ok(None) };
            let hashes = request.range.len() * request.header.siblings() as u64;
            self.clock.set(self.clock.get() + Duration::from_nanos(hashes));
            let outcome = Outcome::Scanned { scanned: request.range, candidates: Vec::new() };
            let hashes = if self.broken { 0 } else { hashes };
            Ok(Some(ScanReport { id: request.id, outcome, hashes, device_time: None }))
        }
        fn abandon(&mut self) -> Vec<ScanRequest> {
            self.flight.drain(..).collect()
        }
    }

    fn measured(broken: bool, time: Duration) -> (Result<Measured, ScanError>, usize) {
        let (clock, most) = (Rc::new(Cell::new(Duration::ZERO)), Rc::new(Cell::new(0)));
        let info = DeviceInfo {
            kind: DeviceKind::OtherGpu,
            name: "fake".to_owned(),
            kernel: "fake".to_owned(),
            lanes: 1,
            preferred_siblings: 4,
            preferred_range: 1,
        };
        let mut fake = Fake { info, flight: VecDeque::new(), most: Rc::clone(&most), clock: Rc::clone(&clock), broken };
        (measure(&mut fake, Duration::from_millis(50), time, &|| clock.get()), most.get())
    }

    #[test]
    fn the_rate_counts_siblings_and_the_device_is_kept_full() {
        let second = Duration::from_secs(1);
        let (measured, most) = measured(false, second);
        let measured = measured.expect("it works");
        assert!((measured.hashes_per_second() / 1e9 - 1.0).abs() < 1e-6, "{measured:?}");
        assert!(measured.time.abs_diff(second) < Duration::from_millis(1), "{measured:?}");
        assert_eq!((most, measured.device_time), (3, None));
    }

    #[test]
    fn no_time_is_one_request_and_no_hashes_are_an_error() {
        assert!(measured(false, Duration::ZERO).0.expect("it works").hashes > 0);
        assert!(matches!(measured(true, Duration::from_secs(1)).0, Err(ScanError::NotProven { .. })));
    }
}
