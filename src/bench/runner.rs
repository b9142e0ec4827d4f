//! Floor F5: lets workers scan, several times over, and makes a record of it. The clock, the pauses, the counters and the
//! meter are handed in.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use super::crew::{BenchError, Crew, EnergyMeter, Part, Surroundings};
use super::proof::{self, Link, PLANTED_NONCES, SHARE_CHANCE, SHARE_THRESHOLD};
use super::record::{
    Device, Hashing, Host, Kind, Power, Proof, ProofRange, Record, Run, SCHEMA_VERSION, Setting, Summary, Tool,
};
use super::stats;
use crate::measure::{Feed, RequestSize, keep_busy};
use crate::pow::{MAX_SIBLINGS, NonceRange, PreparedHeader, RawHeader};
use crate::scan::{DeviceKind, Outcome, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Stop, known_headers};

/// How a device is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plan {
    /// Samples: 1 or more.
    pub repetitions: u32,
    /// Least time of a sample.
    pub duration: Duration,
    /// Work before the first sample, which counts for nothing.
    pub warm_up: Duration,
    /// Pause before each sample but the first.
    pub delay: Duration,
    /// Time that one request to a device shall take.
    pub chunk: Duration,
}

impl Default for Plan {
    /// Five samples of 6 s after 1 s of warm-up, without a pause, in requests of 10 ms.
    fn default() -> Self {
        Self {
            repetitions: 5,
            duration: Duration::from_secs(6),
            warm_up: Duration::from_secs(1),
            delay: Duration::ZERO,
            chunk: Duration::from_millis(10),
        }
    }
}

impl Plan {
    /// With so many samples.
    #[must_use]
    pub const fn with_repetitions(self, repetitions: u32) -> Self {
        Self { repetitions, ..self }
    }

    /// With this least time of a sample.
    #[must_use]
    pub const fn with_duration(self, duration: Duration) -> Self {
        Self { duration, ..self }
    }

    /// With so much work before the first sample.
    #[must_use]
    pub const fn with_warm_up(self, warm_up: Duration) -> Self {
        Self { warm_up, ..self }
    }

    /// With this pause before each sample but the first.
    #[must_use]
    pub const fn with_delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// With this time for one request to a device.
    #[must_use]
    pub const fn with_chunk(self, chunk: Duration) -> Self {
        Self { chunk, ..self }
    }
}

/// What a record says beside the measurement.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subject {
    /// The program.
    pub tool: Tool,
    /// When it begins, `YYYY-MM-DDThh:mm:ssZ`.
    pub time_utc: String,
    /// The command line that repeats it, secrets as `***`.
    pub command: String,
    /// The machine.
    pub host: Host,
    /// What is measured.
    pub device: Device,
    /// Settings beyond those that [`measure`] knows: it adds `kernel`, `threads` (null for a GPU), `siblings`,
    /// `repetitions`, `duration_seconds`, `warm_up_seconds` and `delay_seconds`.
    pub settings: BTreeMap<String, Setting>,
    /// What else may matter.
    pub env: BTreeMap<String, Setting>,
    /// Where the meter's figures come from.
    pub power: Power,
    /// Remarks that are known before.
    pub notes: Vec<String>,
}

impl Subject {
    /// The record of what was measured of so many `planned` runs, with these notes behind its own.
    pub(super) fn record<K: Kind>(
        self,
        planned: u32,
        runs: Vec<K::Run>,
        summary: K::Summary,
        proof: K::Proof,
        mut notes: Vec<String>,
    ) -> Record<K> {
        if (runs.len() as u32) < planned {
            notes.push(format!("stopped by the user after {} of {planned} runs", runs.len()));
        }
        Record {
            schema_version: SCHEMA_VERSION,
            kind: K::default(),
            tool: self.tool,
            time_utc: self.time_utc,
            command: self.command,
            host: self.host,
            device: self.device,
            settings: self.settings,
            env: self.env,
            runs,
            summary,
            proof,
            power: self.power,
            roofline: None,
            notes: [self.notes, notes].concat(),
        }
    }
}

/// The most nonces times siblings in one request: a thousand hits expected, where four thousand fit.
const MOST_HASHES: u64 = 1 << 30;

/// Measures these workers together: the threads of a processor with one kernel, or one GPU.
///
/// Each run scans headers that follow from everything before it ([`proof`]). In each run each worker is given a real block's
/// header among them, whose nonce it must find. Every hit is hashed again on the scalar path.
///
/// # Errors
/// An empty plan, a device that fails or computes wrongly, or a user who stops it before the first run is done.
pub fn measure(
    subject: Subject,
    workers: Vec<SelfTested<Box<dyn Scanner + Send>>>,
    plan: &Plan,
    surroundings: &dyn Surroundings,
    mut meter: Option<&mut dyn EnergyMeter>,
) -> Result<Record, BenchError> {
    let info = workers.first().ok_or(BenchError::Nothing("no worker"))?.info().clone();
    if plan.repetitions == 0 || plan.duration.is_zero() || plan.chunk.is_zero() {
        return Err(BenchError::Nothing("no runs, or runs of no time"));
    }
    let mut subject = subject;
    let threads = workers.len() as u64;
    let siblings = (info.preferred_siblings as usize).clamp(1, MAX_SIBLINGS) as u32;
    let seconds = |time: Duration| Setting::Number(time.as_secs_f64());
    subject.settings.extend([
        ("kernel".to_owned(), Setting::Text(info.kernel.clone())),
        ("threads".to_owned(), if info.kind == DeviceKind::Cpu { Setting::Count(threads) } else { Setting::Nothing }),
        ("siblings".to_owned(), Setting::Count(u64::from(siblings))),
        ("repetitions".to_owned(), Setting::Count(u64::from(plan.repetitions))),
        ("duration_seconds".to_owned(), seconds(plan.duration)),
        ("warm_up_seconds".to_owned(), seconds(plan.warm_up)),
        ("delay_seconds".to_owned(), seconds(plan.delay)),
    ]);
    let mut link =
        proof::anchor::<Hashing>(&subject.tool, &subject.time_utc, &subject.host, &subject.device, &subject.settings);
    let mut runs = Vec::new();
    let mut ranges: Vec<ProofRange> = Vec::new();
    let (mut planted, mut planted_found) = (0, 0);

    std::thread::scope(|scope| -> Result<(), BenchError> {
        let workers = workers.into_iter().zip(0..).map(|(scanner, number)| Worker {
            scanner: scanner.into_inner(),
            number,
            siblings,
            size: RequestSize::new(plan.chunk, siblings.into(), MOST_HASHES / u64::from(siblings)),
            surroundings,
        });
        let crew = Crew::hire(scope, workers, surroundings, Worker::work);
        if !plan.warm_up.is_zero() {
            crew.together(&Order { run: None, link, until: surroundings.now().saturating_add(plan.warm_up) })?;
        }
        for number in 0..plan.repetitions {
            if number > 0 && !plan.delay.is_zero() {
                surroundings.rest(plan.delay);
            }
            if surroundings.stopped() {
                break;
            }
            let order = |until| Order { run: Some(number), link, until };
            let Some(lap) = crew.lap(surroundings, &mut meter, plan.duration, order)? else { break };
            let shares = lap.work;
            let run = Run {
                hashes: shares.iter().map(|share| share.hashes).sum(),
                seconds: lap.seconds,
                gpu_seconds: lap.gpu_seconds,
                cycles: lap.cycles,
                joules: lap.joules,
                celsius: lap.celsius,
            };
            if run.hashes == 0 {
                return Err(ScanError::NotProven { reason: "it reported no hashes".to_owned() }.into());
            }
            surroundings.told(number + 1, &run);
            let mut of_run = Vec::new();
            for share in shares {
                planted += share.planted;
                planted_found += share.planted_found;
                of_run.extend(share.ranges);
            }
            link = proof::after_run(&link, &run, &of_run);
            ranges.extend(of_run);
            runs.push(run);
        }
        Ok(())
    })?;

    let summary = Summary::of(&runs).ok_or(BenchError::Stopped)?;
    let proof = prove(ranges, &runs, (planted, planted_found), &link);
    if planted_found < planted {
        let detail = format!("it found {planted_found} of {planted} planted solutions");
        return Err(BenchError::Wrong { kernel: info.kernel, detail });
    }
    let mut notes = stats::warnings(&runs);
    if proof.p_value < IMPLAUSIBLE {
        notes.push(format!(
            "{} hits where {:.0} are expected (p {:.1e}): chance does not do that, so the device loses work",
            proof.hits, proof.expected_hits, proof.p_value
        ));
    }
    Ok(subject.record(plan.repetitions, runs, summary, proof, notes))
}

/// A count of hits that is less likely than this is no chance.
pub(super) const IMPLAUSIBLE: f64 = 1e-6;

fn prove(ranges: Vec<ProofRange>, runs: &[Run], (planted, planted_found): (u32, u32), link: &Link) -> Proof {
    let hits = ranges.iter().map(|range| range.hits.len() as u64).sum::<u64>();
    let hashes = runs.iter().map(|run| run.hashes).sum::<u64>();
    let by_chance = hashes - u64::from(planted);
    Proof {
        hits,
        expected_hits: by_chance as f64 * SHARE_CHANCE + f64::from(planted),
        p_value: proof::p_value(hits - u64::from(planted_found), by_chance),
        planted_found,
        planted,
        digest: hex::encode(link),
        ranges,
    }
}

/// What the workers do next.
#[derive(Clone)]
struct Order {
    /// The run; `None` for the warm-up.
    run: Option<u32>,
    link: Link,
    until: Duration,
}

/// A worker's part of a run.
struct Share {
    ranges: Vec<ProofRange>,
    hashes: u64,
    device_time: Option<Duration>,
    planted: u32,
    planted_found: u32,
    ended: Duration,
}

struct Worker<'a> {
    scanner: Box<dyn Scanner + Send>,
    number: u32,
    siblings: u32,
    size: RequestSize,
    surroundings: &'a dyn Surroundings,
}

/// A request on its way.
struct Flight {
    id: u64,
    header: PreparedHeader,
    range: NonceRange,
    /// Where its ranges begin in the share's list.
    place: usize,
    planted: Option<u32>,
}

impl Worker<'_> {
    fn work(&mut self, order: &Order) -> Result<Part<Share>, BenchError> {
        let mut part = Scanning {
            order,
            number: self.number,
            siblings: self.siblings,
            kernel: self.scanner.info().kernel.clone(),
            surroundings: self.surroundings,
            space: Space::new(order, self.number),
            flights: VecDeque::new(),
            next_id: 0,
            share: Share {
                ranges: Vec::new(),
                hashes: 0,
                device_time: Some(Duration::ZERO),
                planted: 0,
                planted_found: 0,
                ended: self.surroundings.now(),
            },
        };
        let clock = || self.surroundings.now();
        keep_busy(&mut *self.scanner, &mut part, &mut self.size, order.until, &clock)?;
        let Share { device_time, ended, .. } = part.share;
        Ok(Part { work: part.share, ended, device_time })
    }
}

/// A worker's part of a run while it is done.
struct Scanning<'a> {
    order: &'a Order,
    number: u32,
    siblings: u32,
    kernel: String,
    surroundings: &'a dyn Surroundings,
    space: Space,
    flights: VecDeque<Flight>,
    next_id: u64,
    share: Share,
}

impl Feed for Scanning<'_> {
    type Error = BenchError;

    fn stopped(&self) -> bool {
        self.surroundings.stopped()
    }

    fn request(&mut self, nonces: u64) -> ScanRequest {
        let flight = self.next(nonces);
        let (id, header, range) = (flight.id, flight.header, flight.range);
        self.flights.push_back(flight);
        ScanRequest { id, header, range, threshold: SHARE_THRESHOLD, stop: Stop::Never }
    }

    fn report(&mut self, report: ScanReport, now: Duration) -> Result<(), BenchError> {
        let flight = self.flights.pop_front().filter(|flight| flight.id == report.id);
        let flight = flight.ok_or_else(|| self.wrong("it reported another request than it was given"))?;
        self.share.ended = now;
        self.take(&flight, report)
    }
}

impl Scanning<'_> {
    /// The next request: in each run first the planted one, which a run always has, for without it it proves less; then the
    /// run's headers from their first nonce to their last.
    fn next(&mut self, len: u64) -> Flight {
        let id = self.next_id;
        self.next_id += 1;
        let run = self.order.run.unwrap_or(0);
        let (header, range, planted) = if id == 0 {
            let known = known_headers();
            let header = known[(run as usize + self.number as usize) % known.len()];
            let len = len.min(PLANTED_NONCES);
            let offset = u64::from(self.order.link[0]) * len / 256;
            let range = NonceRange::new(header.nonce().wrapping_sub(offset as u32), len).expect("1 to 2^30 nonces");
            self.share.planted += 1;
            (header, range, Some(header.nonce()))
        } else {
            let (header, range) = self.space.take(len);
            (header, range, None)
        };
        let siblings = self.siblings as usize;
        let prepared = PreparedHeader::with_siblings(&header, siblings).expect("1 to 8 siblings");
        let texts = (0..self.siblings).map(|number| proof::sibling(&header, number).with_nonce(0).to_string());
        // A header's next chunk goes on with its ranges; the planted request and a new header begin new ones.
        let goes_on = planted.is_none() && range.start() != 0;
        let ranges = &mut self.share.ranges;
        if !goes_on {
            let new = |header| ProofRange { run, header, start: range.start(), len: 0, hits: Vec::new() };
            ranges.extend(texts.map(new));
        }
        Flight { id, header: prepared, range, place: ranges.len() - siblings, planted }
    }

    fn take(&mut self, flight: &Flight, report: ScanReport) -> Result<(), BenchError> {
        let Outcome::Scanned { scanned, candidates } = report.outcome else {
            return Err(self.wrong("it says that too many hits were found, where few can be"));
        };
        let hashes = flight.range.len() * u64::from(self.siblings);
        if scanned != flight.range || report.hashes != hashes {
            return Err(self.wrong("it scanned another range than it was given"));
        }
        for candidate in candidates {
            let header = flight.header.header(candidate.sibling, candidate.nonce);
            let header = header.filter(|_| flight.range.distance(candidate.nonce).is_some());
            let header = header.ok_or_else(|| self.wrong("it claims a nonce that it was not given"))?;
            if header.digest().top_word() > SHARE_THRESHOLD {
                return Err(self.wrong(&format!("nonce {:08x}, which it claims, is no hit", candidate.nonce)));
            }
            self.share.ranges[flight.place + usize::from(candidate.sibling)].hits.push(candidate.nonce);
            if candidate.sibling == 0 && Some(candidate.nonce) == flight.planted {
                self.share.planted_found += 1;
            }
        }
        let share = &mut self.share;
        for range in &mut share.ranges[flight.place..flight.place + self.siblings as usize] {
            range.len += flight.range.len();
        }
        share.hashes += hashes;
        share.device_time = share.device_time.zip(report.device_time).map(|(sum, more)| sum.saturating_add(more));
        Ok(())
    }

    fn wrong(&self, detail: &str) -> BenchError {
        BenchError::Wrong { kernel: self.kernel.clone(), detail: detail.to_owned() }
    }
}

/// The headers of one worker in one run, each from its first nonce to its last.
struct Space {
    link: Link,
    worker: u32,
    count: u32,
    done: u64,
}

impl Space {
    fn new(order: &Order, worker: u32) -> Self {
        // The warm-up's work must not be the first run's.
        let mut link = order.link;
        if order.run.is_none() {
            link[0] ^= 0xff;
        }
        Self { link, worker, count: 0, done: 0 }
    }

    /// The next nonces, at most `len`.
    fn take(&mut self, len: u64) -> (RawHeader, NonceRange) {
        if self.done == NonceRange::SPACE {
            self.count += 1;
            self.done = 0;
        }
        let rest = NonceRange::ALL.after(self.done).expect("nonces are left");
        let range = rest.prefix(len).expect("not empty");
        self.done += range.len();
        (proof::header(&self.link, self.worker, self.count), range)
    }
}
