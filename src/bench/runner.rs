//! Floor F5: lets workers scan, several times over, and makes a record of it. The clock, the pauses, the counters and the
//! meter are handed in.

use std::collections::{BTreeMap, VecDeque};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::proof::{self, Link, PLANTED_NONCES, SHARE_CHANCE, SHARE_THRESHOLD};
use super::record::{Device, Host, Power, Proof, ProofRange, Record, Run, SCHEMA_VERSION, Setting, Summary, Tool};
use super::stats;
use crate::measure::{Feed, RequestSize, keep_busy};
use crate::pow::{MAX_SIBLINGS, NonceRange, PreparedHeader, RawHeader};
use crate::scan::{
    DeviceKind, Outcome, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Stop, guarded, known_headers,
};

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

/// User cycles of the thread that made it.
pub trait CycleCounter {
    /// Cycles since some moment; `None` when the counter fails.
    fn cycles(&mut self) -> Option<u64>;
}

/// Energy that the device, or the machine, takes.
pub trait EnergyMeter {
    /// Begins to count from zero.
    fn start(&mut self);

    /// Joules since [`start`](Self::start), idle power included; `None` when the meter failed in between.
    fn stop(&mut self) -> Option<f64>;

    /// Temperature in degrees Celsius; `None` where it is not measured.
    fn celsius(&mut self) -> Option<f64> {
        None
    }
}

/// What a measurement needs of the world.
pub trait Surroundings: Sync {
    /// Time since some moment.
    fn now(&self) -> Duration;

    /// Does nothing for so long.
    fn rest(&self, time: Duration);

    /// Whether the user wants an end: the run at work is thrown away, those before it make a record.
    fn stopped(&self) -> bool {
        false
    }

    /// A counter for the thread that calls; `None` where there is none.
    fn cycle_counter(&self) -> Option<Box<dyn CycleCounter>> {
        None
    }

    /// Hears of each run when it is done; `number` counts from 1.
    fn told(&self, number: u32, run: &Run) {
        let _ = (number, run);
    }
}

/// Why there is no record.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum BenchError {
    /// Nobody to measure, or a plan that measures nothing.
    #[error("there is nothing to measure: {0}")]
    Nothing(&'static str),
    /// The device failed.
    #[error(transparent)]
    Device(#[from] ScanError),
    /// The device computes wrongly.
    #[error("{kernel} computes wrongly: {detail}. Its figures are worth nothing")]
    Wrong {
        /// The kernel.
        kernel: String,
        /// What it did.
        detail: String,
    },
    /// The user ended it before the first run was done.
    #[error("stopped before the first run was done, so there is nothing to record")]
    Stopped,
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
    let mut link = proof::anchor(&subject.tool, &subject.time_utc, &subject.host, &subject.device, &subject.settings);
    let mut runs = Vec::new();
    let mut ranges: Vec<ProofRange> = Vec::new();
    let (mut planted, mut planted_found) = (0, 0);

    std::thread::scope(|scope| -> Result<(), BenchError> {
        let mut teams = Vec::new();
        for (number, scanner) in workers.into_iter().enumerate() {
            let (orders, taken) = channel();
            let (given, shares) = channel();
            let chunk = plan.chunk;
            scope.spawn(move || {
                let worker = Worker {
                    scanner: scanner.into_inner(),
                    number: number as u32,
                    siblings,
                    size: RequestSize::new(chunk, siblings.into(), MOST_HASHES / u64::from(siblings)),
                    surroundings,
                };
                worker.serve(&taken, &given);
            });
            teams.push(Team { orders, shares });
        }
        if !plan.warm_up.is_zero() {
            together(&teams, &Order { run: None, link, until: surroundings.now().saturating_add(plan.warm_up) })?;
        }
        for number in 0..plan.repetitions {
            if number > 0 && !plan.delay.is_zero() {
                surroundings.rest(plan.delay);
            }
            if surroundings.stopped() {
                break;
            }
            if let Some(meter) = &mut meter {
                meter.start();
            }
            let began = surroundings.now();
            let until = began.saturating_add(plan.duration);
            let shares = together(&teams, &Order { run: Some(number), link, until })?;
            let ended = shares.iter().map(|share| share.ended).max().unwrap_or(began);
            let joules = meter.as_mut().and_then(|meter| meter.stop());
            if surroundings.stopped() && ended < until {
                break;
            }
            let run = Run {
                hashes: shares.iter().map(|share| share.hashes).sum(),
                seconds: ended.saturating_sub(began).as_secs_f64(),
                gpu_seconds: shares
                    .iter()
                    .map(|share| share.device_time)
                    .sum::<Option<Duration>>()
                    .map(|t| t.as_secs_f64()),
                cycles: shares.iter().map(|share| share.cycles).sum(),
                joules: joules.filter(|joules| *joules > 0.0).map(rounded),
                celsius: meter.as_mut().and_then(|meter| meter.celsius()).map(|celsius| (celsius * 1e3).round() / 1e3),
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
    let mut notes = subject.notes;
    notes.extend(stats::warnings(&runs));
    if proof.p_value < IMPLAUSIBLE {
        notes.push(format!(
            "{} hits where {:.0} are expected (p {:.1e}): chance does not do that, so the device loses work",
            proof.hits, proof.expected_hits, proof.p_value
        ));
    }
    if (runs.len() as u32) < plan.repetitions {
        notes.push(format!("stopped by the user after {} of {} runs", runs.len(), plan.repetitions));
    }
    Ok(Record {
        schema_version: SCHEMA_VERSION,
        tool: subject.tool,
        time_utc: subject.time_utc,
        command: subject.command,
        host: subject.host,
        device: subject.device,
        settings: subject.settings,
        env: subject.env,
        runs,
        summary,
        proof,
        power: subject.power,
        roofline: None,
        notes,
    })
}

/// Joules to the millionth, which is all that a meter tells; less than one as it is, or little would become nothing.
fn rounded(joules: f64) -> f64 {
    if joules < 1.0 { joules } else { (joules * 1e6).round() / 1e6 }
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

/// The main thread's side of a worker.
struct Team {
    orders: Sender<Order>,
    shares: Receiver<Result<Share, BenchError>>,
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
    cycles: Option<u64>,
    planted: u32,
    planted_found: u32,
    ended: Duration,
}

/// Gives every worker the order and waits for all of them.
fn together(teams: &[Team], order: &Order) -> Result<Vec<Share>, BenchError> {
    const ALIVE: &str = "a worker lives as long as its channels";
    for team in teams {
        team.orders.send(order.clone()).expect(ALIVE);
    }
    // All answers are awaited before any error is returned: a thread that still works would go on unseen.
    let answers: Vec<_> = teams.iter().map(|team| team.shares.recv().expect(ALIVE)).collect();
    answers.into_iter().collect()
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
    fn serve(mut self, orders: &Receiver<Order>, shares: &Sender<Result<Share, BenchError>>) {
        let mut counter = self.surroundings.cycle_counter();
        while let Ok(order) = orders.recv() {
            let before = counter.as_mut().and_then(|counter| counter.cycles());
            // A panic of the device's code is its loss, not ours.
            let mut share = guarded(|| self.work(&order)).unwrap_or_else(|message| {
                Err(ScanError::DeviceLost { reason: format!("its code panicked: {message}") }.into())
            });
            let after = counter.as_mut().and_then(|counter| counter.cycles());
            if let Ok(share) = &mut share {
                share.cycles = before.zip(after).and_then(|(before, after)| after.checked_sub(before));
            }
            if shares.send(share).is_err() {
                return; // The measurement has ended.
            }
        }
    }

    fn work(&mut self, order: &Order) -> Result<Share, BenchError> {
        let mut part = Part {
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
                cycles: None,
                planted: 0,
                planted_found: 0,
                ended: self.surroundings.now(),
            },
        };
        let clock = || self.surroundings.now();
        keep_busy(&mut *self.scanner, &mut part, &mut self.size, order.until, &clock)?;
        Ok(part.share)
    }
}

/// A worker's part of a run while it is done.
struct Part<'a> {
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

impl Feed for Part<'_> {
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

impl Part<'_> {
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
