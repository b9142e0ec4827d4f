//! The order search of the SHA-NI kernels: simulated annealing over the places of the operations, judged by the hardware.
//!
//! Candidate and incumbent run by turns in windows of a few microseconds, so that a machine on which others work can be
//! searched too.

use std::time::{Duration, Instant};

use super::code::{self, REGISTERS};
use super::order::{Body, Keys, Ordered};
use super::run::Bench;
use crate::encode::encode;
use crate::run::{Clock, Code, Random};

const ITERATIONS: u64 = 60;
const RUN_UP: u64 = 6;
/// Pairs of windows in a comparison, and how often a quiet core is waited for; the same for one that decides.
const REPEATS: (usize, u32) = (11, 2);
const REPEATS_SURE: (usize, u32) = (151, 50);
/// What each register past 15 costs: such orders cannot be run, but the way may lead through them.
const REGISTER_COST: f64 = 0.003;

/// The machine code of an order, or how many registers it would have needed.
pub(crate) fn build(of: Body, ordered: &Ordered) -> Result<Result<Code, usize>, String> {
    match code::body(ordered) {
        Err(needed) => Ok(Err(needed)),
        Ok(body) => Code::new(&encode(&code::function(of, &body))).map(Ok),
    }
}

/// Anneals `start` for `time`; gives the best order found and how many were looked at. `progress` hears of every better
/// one: seconds, candidates, share of the start's time.
pub(crate) fn search(
    of: Body,
    bench: &mut Bench,
    start: &Keys,
    time: Duration,
    seed: u64,
    mut progress: impl FnMut(f64, u64, f64),
) -> Result<(Keys, u64), String> {
    let (mut clock, mut random) = (Clock::new(), Random(seed | 1));
    let first = start.order(of);
    let mut best_code = build(of, &first)?.map_err(|n| format!("the start needs {n} registers of {REGISTERS}"))?;
    let start_code = build(of, &first)?.map_err(|n| format!("the start needs {n} registers of {REGISTERS}"))?;
    let mut best = first.keys();
    let mut current = best.clone();
    // All scores are relative to the best so far.
    let (mut score, mut total, mut candidates, mut since_best) = (1.0f64, 1.0f64, 0u64, 0u64);
    let mut quiet = Quiet { code: start_code, least: f64::MAX };
    let begin = Instant::now();
    loop {
        let passed = begin.elapsed().as_secs_f64() / time.as_secs_f64();
        if passed >= 1.0 {
            return Ok((best, candidates));
        }
        let temperature = 0.008 * (0.0005f64 / 0.008).powf(passed);
        let keys = change(of, &current, &mut random);
        let ordered = keys.order(of);
        candidates += 1;
        since_best += 1;
        let (ratio, code) = match build(of, &ordered)? {
            Err(needed) => (1.0 + REGISTER_COST * (needed - REGISTERS) as f64 + score - 1.0, None),
            Ok(code) => (quiet.compare(&mut clock, bench, &code, Some(&best_code), REPEATS).0, Some(code)),
        };
        if ratio <= score || random.unit() < ((score - ratio) / temperature).exp() {
            (current, score) = (ordered.keys(), ratio);
            if let Some(code) = code.filter(|_| ratio < 0.999) {
                let (sure, wins) = quiet.compare(&mut clock, bench, &code, Some(&best_code), REPEATS_SURE);
                // The start is the measure of all: chains of small gains can lie.
                let against_start = if sure < 0.9985 && wins > 0.65 {
                    // The worst of three: one that a neighbour made would stand for good.
                    let again = |_| quiet.compare(&mut clock, bench, &code, None, REPEATS_SURE).0;
                    (0..3).map(again).fold(0.0, f64::max)
                } else {
                    f64::MAX
                };
                if against_start < total + 0.0005 {
                    total = against_start;
                    (best, best_code, score, since_best) = (current.clone(), code, 1.0, 0);
                    progress(begin.elapsed().as_secs_f64(), candidates, total);
                } else {
                    score = sure;
                }
            }
        }
        if since_best > 1500 {
            // Far from home for long: go on from the best.
            (current, score, since_best) = (best.clone(), 1.0, 0);
        }
    }
}

/// The start's code, by which a neighbour on the same core is noticed: there another order is better than on a core of one's own.
struct Quiet {
    code: Code,
    /// Ticks of its best window.
    least: f64,
}

impl Quiet {
    fn is_here(&mut self, clock: &mut Clock, bench: &mut Bench) -> bool {
        let ticks = (0..4).map(|_| bench.ticks(clock, &self.code, ITERATIONS / 2)).fold(f64::MAX, f64::min);
        self.least = self.least.min(ticks);
        ticks < 1.02 * self.least
    }

    /// [`compare`] on a core that is quiet before and after it, if that is to be had in so many tries, a few milliseconds apart;
    /// with the start where no incumbent is given.
    fn compare(
        &mut self,
        clock: &mut Clock,
        bench: &mut Bench,
        candidate: &Code,
        incumbent: Option<&Code>,
        (pairs, tries): (usize, u32),
    ) -> (f64, f64) {
        let mut result = (f64::MAX, 0.0);
        for _ in 0..tries {
            let before = self.is_here(clock, bench);
            result = compare(clock, bench, candidate, incumbent.unwrap_or(&self.code), pairs);
            if before && self.is_here(clock, bench) {
                break;
            }
            std::thread::sleep(Duration::from_millis(3));
        }
        result
    }
}

/// Ticks of one over those of another, by windows in turn: the ratio of the times that a tenth of each one's windows keep to
/// (a neighbour on the same core changes which order is better, so the quiet windows decide), and the share of pairs that the
/// candidate wins.
pub(crate) fn compare(
    clock: &mut Clock,
    bench: &mut Bench,
    candidate: &Code,
    incumbent: &Code,
    pairs: usize,
) -> (f64, f64) {
    let mut times = [vec![], vec![]];
    let mut wins = 0;
    for pair in 0..pairs {
        let mut window = |code: &Code| {
            bench.ticks(clock, code, RUN_UP);
            bench.ticks(clock, code, ITERATIONS)
        };
        let pair = if pair % 2 == 0 {
            let x = window(candidate);
            [x, window(incumbent)]
        } else {
            let y = window(incumbent);
            [window(candidate), y]
        };
        wins += usize::from(pair[0] < pair[1]);
        times.iter_mut().zip(pair).for_each(|(times, time)| times.push(time));
    }
    let [x, y] = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[pairs / 10]
    });
    (x / y, wins as f64 / pairs as f64)
}

/// A neighbour: an operation moved, or all of a kind in a stream, or a whole stream, or rounds fused or taken apart.
fn change(of: Body, from: &Keys, random: &mut Random) -> Keys {
    let mut to = from.clone();
    // About normal: the sum of uniform numbers.
    let normal = |random: &mut Random| (0..6).map(|_| random.unit()).sum::<f64>() - 3.0;
    let mut names: Vec<String> = to.keys.keys().cloned().collect();
    names.sort_unstable();
    for _ in 0..[1, 1, 2, 3][(random.next() % 4) as usize] {
        let name = &names[(random.next() % names.len() as u64) as usize];
        let (role, group) = name.rsplit_once('.').expect("a name is a role and a group");
        let group: usize = group.parse().expect("groups are numbers");
        let by = [0.7, 2.0, 8.0, 25.0][(random.next() % 4) as usize] * normal(random);
        if matches!(of, Body::Batch(_)) && random.unit() < 0.5 {
            change_alike(of, &mut to, role, group, by, random);
            names.retain(|name| to.keys.contains_key(name));
            continue;
        }
        match random.unit() {
            x if x < 0.4 => *to.keys.get_mut(name).expect("it is one of them") += by,
            x if x < 0.8 => {
                let side = random.next() % 3;
                for (other, key) in &mut to.keys {
                    let Some((_, at)) = other.rsplit_once('.').filter(|(other, _)| *other == role) else { continue };
                    let at: usize = at.parse().expect("groups are numbers");
                    if side == 0 || side == 1 && at >= group || side == 2 && at <= group {
                        *key += by;
                    }
                }
            }
            x if x < 0.9 => {
                let stream = &role[..2];
                let stretch = if random.unit() < 0.5 { 0.03 * normal(random) } else { 0.0 };
                let middle = to.keys.len() as f64 / 2.0;
                for (_, key) in to.keys.iter_mut().filter(|(other, _)| other.starts_with(stream)) {
                    *key += by + stretch * (*key - middle);
                }
            }
            _ => {
                let all: Vec<_> = of.fusible().into_iter().collect();
                let group = &all[(random.next() % all.len() as u64) as usize];
                let fuse = !to.fused.contains(group);
                set_fused(&mut to, group, fuse, 4.0 + by.abs());
                // A name that is gone must not be drawn again.
                names.retain(|name| to.keys.contains_key(name));
            }
        }
    }
    to
}

/// The same change in all streams of a batch: a kind of operation or every one moved, in all blocks or in one, or some of the
/// groups fused or taken apart.
fn change_alike(of: Body, to: &mut Keys, role: &str, group: usize, by: f64, random: &mut Random) {
    if random.unit() < 0.15 {
        let (every, fuse) = ([1, 2, 4, 16][(random.next() % 4) as usize], random.unit() < 0.5);
        for name in of.fusible() {
            let at: usize = name.rsplit_once('.').and_then(|(_, at)| at.parse().ok()).expect("a stream and a group");
            if at % every == group % every {
                set_fused(to, &name, fuse, 4.0 + by.abs());
            }
        }
        return;
    }
    let every_kind = random.unit() < 0.15;
    let one_block = every_kind || random.unit() < 0.5;
    for (other, key) in &mut to.keys {
        let (other, at) = other.rsplit_once('.').expect("a name is a role and a group");
        let at: usize = at.parse().expect("groups are numbers");
        if (every_kind || other[2..] == role[2..]) && (!one_block || at / 16 == group / 16) {
            *key += by;
        }
    }
}

/// Fuses the rounds of a group, or takes them apart, the second half so far behind the first.
fn set_fused(keys: &mut Keys, group: &str, fuse: bool, behind: f64) {
    let (k, q) = (group.replace('.', ".k."), group.replace('.', ".q."));
    if fuse && keys.fused.insert(group.to_owned()) {
        keys.keys.remove(&q);
    } else if !fuse && keys.fused.remove(group) {
        let after = keys.keys[&k] + behind;
        keys.keys.insert(q, after);
    }
}
