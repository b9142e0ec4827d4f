//! Floor F4: how fast a scanner is: keeps it as full as it likes for a while and counts. No threads, no clock of its own, and no
//! proof of what was done: that is the module `bench`.

use std::collections::VecDeque;
use std::time::Duration;

use crate::pow::{MAX_SIBLINGS, NonceRange, PreparedHeader, RawHeader};
use crate::scan::{ScanError, ScanReport, ScanRequest, Scanner, Wait};

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
    const NOTHING: Self = Self { hashes: 0, time: Duration::ZERO, device_time: Some(Duration::ZERO) };

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
    let mut size = RequestSize::new(time / 16, siblings as u64, MOST);
    let mut next = 0;
    let mut counted = |time: Duration, size: &mut RequestSize| {
        let began = clock();
        let mut count = Count { header, next, began, measured: Measured::NOTHING };
        keep_busy(scanner, &mut count, size, began.saturating_add(time), clock)?;
        next = count.next;
        Ok(count.measured)
    };
    counted(warm_up, &mut size)?;
    counted(time, &mut size)
}

/// One header's nonces, again and again; counts what comes back.
struct Count {
    header: PreparedHeader,
    /// The nonce at which the next request begins.
    next: u32,
    began: Duration,
    measured: Measured,
}

impl Feed for Count {
    type Error = ScanError;

    fn request(&mut self, nonces: u64) -> ScanRequest {
        let range = NonceRange::new(self.next, nonces).expect("1 to 2^31 nonces");
        self.next = self.next.wrapping_add(nonces as u32);
        ScanRequest::new(self.header, range, 0)
    }

    fn report(&mut self, report: ScanReport, now: Duration) -> Result<(), ScanError> {
        if report.hashes == 0 {
            return Err(ScanError::NotProven { reason: "it reported no hashes".to_owned() });
        }
        let measured = &mut self.measured;
        measured.hashes = measured.hashes.saturating_add(report.hashes);
        measured.time = now.saturating_sub(self.began);
        measured.device_time = measured.device_time.zip(report.device_time).map(|(sum, more)| sum.saturating_add(more));
        Ok(())
    }
}

/// What a scanner is kept busy with.
pub(crate) trait Feed {
    /// What can go wrong.
    type Error: From<ScanError>;

    /// Whether there shall be an end before the time is over.
    fn stopped(&self) -> bool {
        false
    }

    /// The next request, of at most so many nonces.
    fn request(&mut self, nonces: u64) -> ScanRequest;

    /// Takes a report, which came in at `now`. Reports come in the order of their requests.
    fn report(&mut self, report: ScanReport, now: Duration) -> Result<(), Self::Error>;
}

/// Keeps `scanner` as full as it likes until then, and empties it. At least one request. `clock` never goes back.
pub(crate) fn keep_busy<F: Feed>(
    scanner: &mut dyn Scanner,
    feed: &mut F,
    size: &mut RequestSize,
    until: Duration,
    clock: &dyn Fn() -> Duration,
) -> Result<(), F::Error> {
    // The hashes of each request that is on its way.
    let mut flights: VecDeque<u64> = VecDeque::new();
    let mut begun = false;
    let mut last = clock();
    loop {
        while flights.len() < scanner.capacity().max(1) {
            let left = until.saturating_sub(clock()).as_secs_f64() - size.seconds(flights.iter().sum());
            if begun && (left <= 0.0 || feed.stopped()) {
                break;
            }
            begun = true;
            let request = feed.request(size.nonces(left));
            flights.push_back(request.range.len() * request.header.siblings() as u64);
            scanner.submit(request)?;
        }
        if flights.is_empty() {
            return Ok(());
        }
        let Some(report) = scanner.poll(Wait::Forever)? else { continue };
        flights.pop_front();
        let now = clock();
        size.learn(report.hashes, now.saturating_sub(last));
        last = now;
        feed.report(report, now)?;
    }
}

/// How long requests must be to take the time that they shall take, by what those before them took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestSize {
    chunk: f64,
    siblings: u64,
    most: u64,
    hashes_per_second: Option<f64>,
}

impl RequestSize {
    /// Requests shall take `chunk` each, with so many siblings, and have at most so many nonces.
    pub(crate) fn new(chunk: Duration, siblings: u64, most: u64) -> Self {
        Self { chunk: chunk.as_secs_f64(), siblings, most, hashes_per_second: None }
    }

    /// How long so many hashes take; 0 before anything is known.
    fn seconds(&self, hashes: u64) -> f64 {
        self.hashes_per_second.map_or(0.0, |rate| hashes as f64 / rate)
    }

    /// Nonces of the next request when `left` seconds are left.
    fn nonces(&self, left: f64) -> u64 {
        let seconds = left.clamp(0.0, self.chunk);
        self.hashes_per_second.map_or(LEAST, |rate| ((rate * seconds) as u64 / self.siblings).clamp(LEAST, self.most))
    }

    /// Takes in how long a report took. Short requests, as at the end, say little.
    fn learn(&mut self, hashes: u64, took: Duration) {
        let usual = self.hashes_per_second.map_or(0.0, |rate| rate * self.chunk);
        if !took.is_zero() && hashes as f64 > usual / 2.0 {
            self.hashes_per_second = Some(hashes as f64 / took.as_secs_f64());
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
