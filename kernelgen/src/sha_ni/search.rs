//! The order search of the SHA-NI kernels: simulated annealing over the places of the operations, judged by the hardware.
//!
//! Candidate and incumbent run by turns in windows of a few microseconds, so that a machine on which others work can be
//! searched too.

use std::time::{Duration, Instant};

use super::code::{self, REGISTERS};
use super::context::Context;
use super::graph::{Shape, fusible};
use super::order::{Keys, Ordered};
use super::run::{ticks, timing_context};
use crate::encode::encode;
use crate::run::{Clock, Code, Random};

const ITERATIONS: u64 = 60;
const RUN_UP: u64 = 6;
/// Pairs of windows in a comparison, and in one that decides.
const REPEATS: usize = 9;
const REPEATS_SURE: usize = 151;
/// What each register past 15 costs: such orders cannot be run, but the way may lead through them.
const REGISTER_COST: f64 = 0.003;

/// The machine code of an order, or how many registers it would have needed.
pub(crate) fn build(shape: Shape, ordered: &Ordered) -> Result<Result<Code, usize>, String> {
    match code::body(ordered) {
        Err(needed) => Ok(Err(needed)),
        Ok(body) => Code::new(&encode(&code::function(shape, &body))).map(Ok),
    }
}

/// Anneals `start` for `time`; gives the best order found and how many were looked at. `progress` hears of every better
/// one: seconds, candidates, share of the start's time.
pub(crate) fn search(
    shape: Shape,
    siblings: usize,
    start: &Keys,
    time: Duration,
    seed: u64,
    mut progress: impl FnMut(f64, u64, f64),
) -> Result<(Keys, u64), String> {
    let (mut clock, mut context, mut random) = (Clock::new(), timing_context(siblings), Random(seed | 1));
    let first = start.order(shape);
    let mut best_code = build(shape, &first)?.map_err(|n| format!("the start needs {n} registers of {REGISTERS}"))?;
    let start_code = build(shape, &first)?.map_err(|n| format!("the start needs {n} registers of {REGISTERS}"))?;
    let mut best = first.keys();
    let mut current = best.clone();
    // All scores are relative to the best so far.
    let (mut score, mut total, mut candidates, mut since_best) = (1.0f64, 1.0f64, 0u64, 0u64);
    let begin = Instant::now();
    loop {
        let passed = begin.elapsed().as_secs_f64() / time.as_secs_f64();
        if passed >= 1.0 {
            return Ok((best, candidates));
        }
        let temperature = 0.008 * (0.0005f64 / 0.008).powf(passed);
        let keys = change(&current, &mut random);
        let ordered = keys.order(shape);
        candidates += 1;
        since_best += 1;
        let (ratio, code) = match build(shape, &ordered)? {
            Err(needed) => (1.0 + REGISTER_COST * (needed - REGISTERS) as f64 + score - 1.0, None),
            Ok(code) => (compare(&mut clock, &mut context, &code, &best_code, REPEATS).0, Some(code)),
        };
        if ratio <= score || random.unit() < ((score - ratio) / temperature).exp() {
            (current, score) = (ordered.keys(), ratio);
            if let Some(code) = code.filter(|_| ratio < 0.999) {
                let (sure, wins) = compare(&mut clock, &mut context, &code, &best_code, REPEATS_SURE);
                // The start is the measure of all: chains of small gains can lie.
                let against_start = if sure < 0.9985 && wins > 0.65 {
                    compare(&mut clock, &mut context, &code, &start_code, REPEATS_SURE).0
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

/// Ticks of one over those of another: the median of pairs of neighbouring windows, and the share of pairs that the
/// candidate wins. Drift of the clock falls on both, and who is interrupted loses one pair only.
pub(crate) fn compare(
    clock: &mut Clock,
    context: &mut Context,
    candidate: &Code,
    incumbent: &Code,
    pairs: usize,
) -> (f64, f64) {
    let mut ratios = Vec::with_capacity(pairs);
    for pair in 0..pairs {
        let mut window = |code: &Code| {
            ticks(clock, code, context, RUN_UP);
            ticks(clock, code, context, ITERATIONS)
        };
        ratios.push(if pair % 2 == 0 {
            let x = window(candidate);
            x / window(incumbent)
        } else {
            let y = window(incumbent);
            window(candidate) / y
        });
    }
    ratios.sort_by(f64::total_cmp);
    let wins = ratios.iter().filter(|&&ratio| ratio < 1.0).count();
    (ratios[pairs / 2], wins as f64 / pairs as f64)
}

/// A neighbour: an operation moved, or all of a kind in a stream, or a whole stream, or rounds fused or taken apart.
fn change(from: &Keys, random: &mut Random) -> Keys {
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
                let all: Vec<_> = fusible().collect();
                let (stream, group) = all[(random.next() % all.len() as u64) as usize];
                let (k, q) = (format!("b{stream}.k.{group}"), format!("b{stream}.q.{group}"));
                if to.fused.remove(&(stream, group)) {
                    let after = to.keys[&k] + 4.0 + by.abs();
                    to.keys.insert(q, after);
                } else {
                    to.fused.insert((stream, group));
                    to.keys.remove(&q);
                    // A name that is gone must not be drawn again.
                    names.retain(|name| to.keys.contains_key(name));
                }
            }
        }
    }
    to
}
