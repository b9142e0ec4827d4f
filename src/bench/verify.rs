//! Floor F5: scans parts of what a record claims again, and says what is wrong with it. It believes nothing that it can
//! work out.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::crew::BenchError;
use super::proof::{self, PLANTED_NONCES, SHARE_CHANCE, SHARE_THRESHOLD};
use super::record::{Hashing, Kind, ProofRange, Record, Setting, Summary, short};
use super::runner::IMPLAUSIBLE;
use crate::pow::{NonceRange, PreparedHeader, RawHeader};
use crate::scan::{Outcome, ScanRequest, Scanner, SelfTested, Stop};

/// How much of a record is scanned again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sampling {
    share: f64,
    seed: u64,
}

impl Sampling {
    /// A share of the hashes, 0 to 1 (at 1 all of them; what is outside counts as the nearer end, and NaN as 0), in parts that
    /// `seed` chooses. Whoever forges a record must not know the seed.
    #[must_use]
    pub const fn new(share: f64, seed: u64) -> Self {
        Self { share: share.max(0.0).min(1.0), seed }
    }
}

impl Default for Sampling {
    /// A hundredth, chosen by a number that everybody knows: good against mistakes, not against forgers.
    fn default() -> Self {
        Self::new(0.01, 1)
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Verdict {
    /// What is wrong; the record is true when there is nothing.
    pub reasons: Vec<Refusal>,
    /// Hits that were hashed again on the scalar path.
    pub hits_confirmed: u64,
    /// Hashes that were scanned again.
    pub hashes_scanned: u64,
    /// Hashes that the record's ranges hold.
    pub hashes_recorded: u64,
}

/// Something in a record that is not true.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// A field that cannot be read.
    #[error("{field} cannot be read: {detail}")]
    Unreadable {
        /// The field.
        field: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A figure that does not follow from what it is worked out from.
    #[error("{field} is {}, but {from} give {}", short(.recorded), short(.found))]
    Figure {
        /// The field.
        field: String,
        /// What the record says.
        recorded: f64,
        /// What it follows from.
        from: &'static str,
        /// What follows.
        found: f64,
    },
    /// A run that claims other hashes than its ranges hold.
    #[error("run {run} claims {claimed} hashes, but its ranges hold {held}")]
    Hashes {
        /// The run, from 0.
        run: usize,
        /// What it claims.
        claimed: u64,
        /// What its ranges hold.
        held: u64,
    },
    /// A run that took another time than it was set to.
    #[error("run {run} took {} s, but was set to last {} s", short(.seconds), short(.set))]
    Time {
        /// The run, from 0.
        run: usize,
        /// What it claims.
        seconds: f64,
        /// What was set.
        set: f64,
    },
    /// Faster than the device can be.
    #[error("{what} of {} is more than {most} can be", short(.value))]
    TooFast {
        /// The quantity.
        what: &'static str,
        /// Its value.
        value: f64,
        /// Whose limit it is.
        most: &'static str,
    },
    /// A range of a header that the record's chain does not lead to.
    #[error(
        "range {range} is of a header that does not follow from what the record says before run {run}: settings, figures \
         or hits were changed, or the range is from elsewhere"
    )]
    Foreign {
        /// The range, from 0.
        range: usize,
        /// Its run, from 0.
        run: u32,
    },
    /// The same nonces twice.
    #[error("range {range} holds nonces that range {other} holds too")]
    Overlap {
        /// A range, from 0.
        range: usize,
        /// The other.
        other: usize,
    },
    /// The digest is not that of what the record holds.
    #[error(
        "the digest is not that of the figures and hits in the record: it gives {found}, the record says {recorded}"
    )]
    Digest {
        /// What the record says.
        recorded: String,
        /// What it gives.
        found: String,
    },
    /// A hit outside its range, or twice, or out of order.
    #[error("range {range}: hit {nonce:08x} lies outside the range, or stands twice, or out of order")]
    Misplaced {
        /// The range, from 0.
        range: usize,
        /// The nonce.
        nonce: u32,
    },
    /// A hit that is none.
    #[error("range {range}: nonce {nonce:08x} is invented: its hash misses the share target")]
    Invented {
        /// The range, from 0.
        range: usize,
        /// The nonce.
        nonce: u32,
    },
    /// A hit that the record does not tell of.
    #[error(
        "range {range}: nonce {nonce:08x} is hidden: its hash meets the share target, but the record does not list it"
    )]
    Hidden {
        /// The range, from 0.
        range: usize,
        /// The nonce.
        nonce: u32,
    },
    /// A number of hits that chance does not give.
    #[error("{hits} hits where {} are expected (p {p_value:.1e}): the hashes were not done", short(.expected))]
    Chance {
        /// Hits.
        hits: u64,
        /// Expected ones.
        expected: f64,
        /// How likely that is.
        p_value: f64,
    },
    /// Planted solutions that were not found, or not planted.
    #[error("{found} of {planted} planted solutions are among the hits, and {runs} runs need at least one each")]
    Planted {
        /// Found.
        found: u32,
        /// Planted.
        planted: u32,
        /// Runs.
        runs: usize,
    },
}

/// The most reasons of one kind that are worth reading.
const MOST_REASONS: usize = 20;
/// Nonces of a part that is scanned again.
const WINDOW: u64 = 1 << 18;

/// Checks a record: every figure that can be worked out, every header, every hit on the scalar path, the digest, and by
/// scanning a sample of its ranges again with `scanners`, which should run another kernel than the record's.
///
/// # Errors
/// No scanner, or one that fails or misses a hit that the scalar path confirms.
pub fn verify(
    record: &Record,
    scanners: Vec<SelfTested<Box<dyn Scanner + Send>>>,
    sampling: &Sampling,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<Verdict, BenchError> {
    if scanners.is_empty() {
        return Err(BenchError::Nothing("no scanner"));
    }
    let hashes_recorded = record.proof.ranges.iter().fold(0u64, |sum, range| sum.saturating_add(range.len));
    let mut verdict = Verdict { reasons: Vec::new(), hits_confirmed: 0, hashes_scanned: 0, hashes_recorded };
    if let Err(error) = record.check() {
        let refusal = Refusal::Unreadable { field: "the record".to_owned(), detail: error.to_string() };
        verdict.reasons.push(refusal);
        return Ok(verdict);
    }
    verdict.reasons.extend(figures(record));
    let ranges = match parse(&record.proof.ranges) {
        Ok(ranges) => ranges,
        Err(refusal) => {
            verdict.reasons.push(refusal);
            return Ok(verdict);
        }
    };
    verdict.reasons.extend(chain(record, &ranges));
    verdict.reasons.extend(overlaps(&ranges));
    let (confirmed, wrong) = hits(&ranges);
    verdict.hits_confirmed = confirmed;
    verdict.reasons.extend(wrong);
    verdict.reasons.extend(counts(record, &ranges));
    let (scanned, wrong) = rescan(&ranges, scanners, &windows(&ranges, sampling), stopped)?;
    verdict.hashes_scanned = scanned;
    verdict.reasons.extend(wrong);
    Ok(verdict)
}

/// A range of the record, read.
struct Parsed<'a> {
    header: RawHeader,
    range: NonceRange,
    record: &'a ProofRange,
}

fn parse(ranges: &[ProofRange]) -> Result<Vec<Parsed<'_>>, Refusal> {
    fn one((at, range): (usize, &ProofRange)) -> Result<Parsed<'_>, Refusal> {
        let unreadable = |detail: String| Refusal::Unreadable { field: format!("proof.ranges[{at}]"), detail };
        let header = RawHeader::from_hex(&range.header).map_err(|error| unreadable(error.to_string()))?;
        let nonces = NonceRange::new(range.start, range.len)
            .ok_or_else(|| unreadable(format!("a length of {} is not 1 to 2^32", range.len)))?;
        Ok(Parsed { header: header.with_nonce(0), range: nonces, record: range })
    }
    ranges.iter().enumerate().map(one).collect()
}

/// Figures that follow from others.
fn figures(record: &Record) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    let Some(summary) = Summary::of(&record.runs) else { return wrong };
    let mut compare = |field: &str, from: &'static str, recorded: f64, found: f64| {
        wrong.extend(apart(field.to_owned(), recorded, from, found));
    };
    const RUNS: &str = "the runs";
    let said = &record.summary;
    for (field, recorded, found) in [
        ("summary.hashes_per_second", said.hashes_per_second, summary.hashes_per_second),
        ("summary.median", said.median, summary.median),
        ("summary.mad", said.mad, summary.mad),
        ("summary.ci95[0]", said.ci95[0], summary.ci95[0]),
        ("summary.ci95[1]", said.ci95[1], summary.ci95[1]),
        ("summary.outliers", said.outliers as f64, summary.outliers as f64),
    ] {
        compare(field, RUNS, recorded, found);
    }
    for (field, recorded, found) in [
        ("summary.cycles_per_hash", said.cycles_per_hash, summary.cycles_per_hash),
        ("summary.joules_per_terahash", said.joules_per_terahash, summary.joules_per_terahash),
    ] {
        if recorded.is_some() || found.is_some() {
            // A figure that only one of them has is as wrong as another figure.
            compare(field, RUNS, recorded.unwrap_or(0.0), found.unwrap_or(0.0));
        }
    }
    if let Some(roofline) = &record.roofline {
        let share = summary.median * roofline.operations_per_hash / roofline.peak_operations_per_second;
        compare("roofline.utilisation", "median, operations and peak", roofline.utilisation, share);
        // The peak is measured as well, and another program may have disturbed that.
        if share > 1.5 {
            wrong.push(Refusal::TooFast { what: "a share of the peak", value: share, most: "the device" });
        }
    }
    wrong.extend(times(record, record.runs.iter().map(|run| (run.seconds, run.cycles, run.gpu_seconds))));
    wrong
}

/// A figure that does not follow from what it should follow from.
pub(super) fn apart(field: String, recorded: f64, from: &'static str, found: f64) -> Option<Refusal> {
    let apart = (recorded - found).abs() > 1e-6 * found.abs().max(1e-9) || !recorded.is_finite();
    apart.then_some(Refusal::Figure { field, recorded, from, found })
}

/// Seconds, cycles and kernel seconds of runs that no clock can have shown.
pub(super) fn times<K: Kind>(
    record: &Record<K>,
    runs: impl Iterator<Item = (f64, Option<u64>, Option<f64>)>,
) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    let threads = count(record, "threads").unwrap_or(1);
    for (at, (wall, cycles, gpu_seconds)) in runs.enumerate() {
        if let Some(set) = seconds(record, "duration_seconds")
            && !(set * 0.999..=set * 1.5 + 5.0).contains(&wall)
        {
            wrong.push(Refusal::Time { run: at, seconds: wall, set });
        }
        let clock = cycles.map(|cycles| cycles as f64 / wall / threads as f64);
        if let Some(value) = clock.filter(|clock| *clock > 1e10) {
            wrong.push(Refusal::TooFast { what: "a clock in hertz", value, most: "a processor" });
        }
        // One GPU does not work longer than the wall clock ran; clocks of their own differ by little.
        if let Some(value) = gpu_seconds.filter(|gpu| *gpu > wall * 1.05) {
            wrong.push(Refusal::TooFast { what: "kernel time in seconds", value, most: "the wall time" });
        }
    }
    wrong
}

fn count<K: Kind>(record: &Record<K>, setting: &str) -> Option<u64> {
    match record.settings.get(setting) {
        Some(Setting::Count(count)) => Some(*count),
        _ => None,
    }
}

fn seconds<K: Kind>(record: &Record<K>, setting: &str) -> Option<f64> {
    match record.settings.get(setting) {
        Some(Setting::Number(seconds)) => Some(*seconds),
        Some(Setting::Count(seconds)) => Some(*seconds as f64),
        _ => None,
    }
}

/// Follows the chain through the runs: headers, hashes of each run, digest.
fn chain(record: &Record, ranges: &[Parsed]) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    let mut link =
        proof::anchor::<Hashing>(&record.tool, &record.time_utc, &record.host, &record.device, &record.settings);
    let threads = count(record, "threads").unwrap_or(1).min(1 << 16) as u32;
    let siblings = count(record, "siblings").unwrap_or(1).min(8) as u32;
    let mut claimed = 0;
    for (number, run) in record.runs.iter().enumerate() {
        let of_run: Vec<(usize, &Parsed)> =
            ranges.iter().enumerate().filter(|(_, range)| range.record.run as usize == number).collect();
        claimed += of_run.len();
        let held = of_run.iter().fold(0u64, |sum, (_, range)| sum.saturating_add(range.range.len()));
        if held != run.hashes {
            wrong.push(Refusal::Hashes { run: number, claimed: run.hashes, held });
        }
        // A worker scans 2^32 nonces of a header before its next one.
        let counts = run.hashes.div_ceil(NonceRange::SPACE).min(1 << 16) as u32 + 1;
        let mut lawful = HashSet::new();
        for worker in 0..threads {
            for count in 0..counts {
                let header = proof::header(&link, worker, count);
                for sibling in 0..siblings {
                    lawful.insert(proof::sibling(&header, sibling));
                }
            }
        }
        // Planted ranges are the same in every record, so only a little of a run may be made of them.
        let mut planted = HashSet::new();
        for known in crate::scan::known_headers() {
            for sibling in 0..siblings {
                planted.insert(proof::sibling(&known, sibling).with_nonce(0));
            }
        }
        let mut may_be_planted = threads * siblings;
        let foreign = of_run.iter().filter(|(_, range)| {
            if planted.contains(&range.header) && range.range.len() <= PLANTED_NONCES && may_be_planted > 0 {
                may_be_planted -= 1;
                return false;
            }
            !lawful.contains(&range.header)
        });
        // The first says it all: everything behind a change is foreign.
        wrong.extend(foreign.take(1).map(|(at, _)| Refusal::Foreign { range: *at, run: number as u32 }));
        link = proof::after_run(&link, run, of_run.iter().map(|(_, range)| range.record));
    }
    if claimed < ranges.len() {
        let detail = "some ranges belong to runs that the record does not have".to_owned();
        wrong.push(Refusal::Unreadable { field: "proof.ranges".to_owned(), detail });
    }
    let found = hex::encode(link);
    if found != record.proof.digest {
        wrong.push(Refusal::Digest { recorded: record.proof.digest.clone(), found });
    }
    wrong
}

/// Ranges of the same header that share nonces.
fn overlaps(ranges: &[Parsed]) -> Vec<Refusal> {
    let mut by_header: HashMap<RawHeader, Vec<usize>> = HashMap::new();
    // Planted ranges are few and short, and workers may be given the same one.
    let planted: Vec<[u8; 32]> = crate::scan::known_headers().map(|known| *known.merkle_root().as_bytes_le()).into();
    for (at, range) in ranges.iter().enumerate() {
        if !planted.contains(range.header.merkle_root().as_bytes_le()) {
            by_header.entry(range.header).or_default().push(at);
        }
    }
    let mut wrong = Vec::new();
    for group in by_header.values() {
        for (i, &a) in group.iter().enumerate() {
            for &b in &group[..i] {
                let (one, two) = (&ranges[a].range, &ranges[b].range);
                if one.distance(two.start()).is_some() || two.distance(one.start()).is_some() {
                    wrong.push(Refusal::Overlap { range: a.max(b), other: a.min(b) });
                }
            }
        }
    }
    wrong.truncate(MOST_REASONS);
    wrong
}

/// Hashes every hit again on the scalar path.
fn hits(ranges: &[Parsed]) -> (u64, Vec<Refusal>) {
    let mut wrong = Vec::new();
    let mut confirmed = 0;
    for (at, range) in ranges.iter().enumerate() {
        let mut behind = None;
        for &nonce in &range.record.hits {
            let distance = range.range.distance(nonce).filter(|&distance| behind.is_none_or(|last| distance > last));
            if distance.is_none() {
                wrong.push(Refusal::Misplaced { range: at, nonce });
            } else if range.header.with_nonce(nonce).digest().top_word() > SHARE_THRESHOLD {
                wrong.push(Refusal::Invented { range: at, nonce });
            } else {
                confirmed += 1;
            }
            behind = distance.or(behind);
        }
    }
    wrong.truncate(MOST_REASONS);
    (confirmed, wrong)
}

/// Counts of hits, their chance, and the planted ones.
fn counts(record: &Record, ranges: &[Parsed]) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    let said = &record.proof;
    let hits = ranges.iter().map(|range| range.record.hits.len() as u64).sum::<u64>();
    let planted: Vec<(&Parsed, u32)> =
        ranges.iter().filter_map(|range| Some((range, proof::planted_nonce(&range.header, &range.range)?))).collect();
    let found = planted.iter().filter(|(range, nonce)| range.record.hits.contains(nonce)).count() as u32;
    let planted_count = planted.len() as u32;
    let runs_with: HashSet<u32> = planted.iter().map(|(range, _)| range.record.run).collect();
    if found < planted_count || runs_with.len() < record.runs.len() {
        wrong.push(Refusal::Planted { found, planted: planted_count, runs: record.runs.len() });
    }
    let hashes = ranges.iter().fold(0u64, |sum, range| sum.saturating_add(range.range.len()));
    let by_chance = hashes.saturating_sub(u64::from(planted_count));
    let expected = by_chance as f64 * SHARE_CHANCE + f64::from(planted_count);
    let p_value = proof::p_value(hits.saturating_sub(u64::from(found)), by_chance);
    let mut compare = |field: &str, recorded: f64, found: f64| {
        if (recorded - found).abs() > 1e-6 * found.abs().max(1e-9) || !recorded.is_finite() {
            wrong.push(Refusal::Figure { field: field.to_owned(), recorded, from: "the ranges and their hits", found });
        }
    };
    compare("proof.hits", said.hits as f64, hits as f64);
    compare("proof.expected_hits", said.expected_hits, expected);
    compare("proof.p_value", said.p_value, p_value);
    compare("proof.planted", f64::from(said.planted), f64::from(planted_count));
    compare("proof.planted_found", f64::from(said.planted_found), f64::from(found));
    if p_value < IMPLAUSIBLE {
        wrong.push(Refusal::Chance { hits, expected, p_value });
    }
    wrong
}

/// The parts to scan again: range and part of it. At least one of each run.
fn windows(ranges: &[Parsed], sampling: &Sampling) -> Vec<(usize, NonceRange)> {
    if sampling.share >= 1.0 {
        let pieces = |(at, range): (usize, &Parsed)| {
            let mut rest = Some(range.range);
            std::iter::from_fn(move || {
                let piece = rest?.prefix(WINDOW * 16)?;
                rest = rest?.after(piece.len());
                Some((at, piece))
            })
        };
        return ranges.iter().enumerate().flat_map(pieces).collect();
    }
    let total: u64 = ranges.iter().fold(0, |sum, range| sum.saturating_add(range.range.len()));
    let mut random = Random(sampling.seed);
    let mut chosen = Vec::new();
    let any_of = |of: &[usize], random: &mut Random| -> Option<(usize, NonceRange)> {
        let total: u64 = of.iter().fold(0, |sum, &at| sum.saturating_add(ranges[at].range.len()));
        let mut at = random.below(total)?;
        for &range in of {
            let here = &ranges[range].range;
            if at < here.len() {
                // The window lies round the place that was drawn, so that the ends of a range are as likely as its middle.
                let start = at.saturating_sub(random.below(WINDOW)?);
                return Some((range, here.after(start).and_then(|rest| rest.prefix(WINDOW))?));
            }
            at -= here.len();
        }
        None
    };
    let runs: HashSet<u32> = ranges.iter().map(|range| range.record.run).collect();
    for run in runs {
        let of: Vec<usize> = (0..ranges.len()).filter(|&at| ranges[at].record.run == run).collect();
        chosen.extend(any_of(&of, &mut random));
    }
    let all: Vec<usize> = (0..ranges.len()).collect();
    let wanted = (total as f64 * sampling.share / WINDOW as f64).ceil() as usize;
    while chosen.len() < wanted {
        let Some(window) = any_of(&all, &mut random) else { break };
        chosen.push(window);
    }
    chosen
}

/// Scans the windows and compares with what the record lists.
fn rescan(
    ranges: &[Parsed],
    scanners: Vec<SelfTested<Box<dyn Scanner + Send>>>,
    windows: &[(usize, NonceRange)],
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<(u64, Vec<Refusal>), BenchError> {
    let next = AtomicUsize::new(0);
    let hidden = Mutex::new(Vec::new());
    let work = |mut scanner: Box<dyn Scanner + Send>| -> Result<u64, BenchError> {
        let mut hashes = 0;
        while let Some((at, window)) = windows.get(next.fetch_add(1, Ordering::Relaxed)).filter(|_| !stopped()) {
            let range = &ranges[*at];
            let request = ScanRequest {
                id: 1,
                header: PreparedHeader::new(&range.header),
                range: *window,
                threshold: SHARE_THRESHOLD,
                stop: Stop::Never,
            };
            let report = scanner.scan(request)?;
            let kernel = || scanner.info().kernel.clone();
            let Outcome::Scanned { candidates, .. } = report.outcome else {
                let detail = "it says that too many hits were found, where few can be".to_owned();
                return Err(BenchError::Wrong { kernel: kernel(), detail });
            };
            hashes += report.hashes;
            let listed: HashSet<u32> =
                range.record.hits.iter().copied().filter(|&hit| window.distance(hit).is_some()).collect();
            let found: HashSet<u32> = candidates.iter().map(|candidate| candidate.nonce).collect();
            // What is listed and not found was hashed on the scalar path already: either it is called invented, or this
            // kernel is wrong.
            let is_hit = |nonce: &&u32| range.header.with_nonce(**nonce).digest().top_word() <= SHARE_THRESHOLD;
            if let Some(missed) = listed.difference(&found).find(is_hit) {
                let detail = format!("it does not find nonce {missed:08x}, which is a hit");
                return Err(BenchError::Wrong { kernel: kernel(), detail });
            }
            let not_listed = found.difference(&listed).map(|&nonce| Refusal::Hidden { range: *at, nonce });
            hidden.lock().expect("no thread panics while it holds the list").extend(not_listed);
        }
        Ok(hashes)
    };
    let results: Vec<Result<u64, BenchError>> = std::thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> =
            scanners.into_iter().map(|scanner| scope.spawn(move || work(scanner.into_inner()))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a scanner does not panic")).collect()
    });
    let mut hashes = 0;
    for result in results {
        hashes += result?;
    }
    let mut hidden = hidden.into_inner().expect("no thread panicked");
    hidden.sort_by_key(|refusal| match refusal {
        Refusal::Hidden { range, nonce } => (*range, *nonce),
        _ => (0, 0),
    });
    hidden.dedup();
    hidden.truncate(MOST_REASONS);
    Ok((hashes, hidden))
}

/// SplitMix64 (Steele, Lea and Flood 2014): chooses windows, nothing more.
struct Random(u64);

impl Random {
    /// A number below `limit`; `None` when there is none.
    fn below(&mut self, limit: u64) -> Option<u64> {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)).checked_rem(limit)
    }
}
