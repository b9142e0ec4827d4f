//! The order search of the SHA-NI kernels: simulated annealing over the places of the operations, judged by the hardware.
//!
//! Candidate and incumbent run by turns in windows of a few microseconds, so that a machine on which others work can be
//! searched too.

use std::rc::Rc;
use std::time::{Duration, Instant};

use super::code::{self, REGISTERS};
use super::graph::{Fused, Graph, Op};
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
    let start = Point::new(of, start);
    let first = start.order();
    let mut best_code = build(of, &first)?.map_err(|n| format!("the start needs {n} registers of {REGISTERS}"))?;
    let start_code = build(of, &first)?.map_err(|n| format!("the start needs {n} registers of {REGISTERS}"))?;
    let mut best = start.at(&first.order);
    let mut current = best.clone();
    // All scores are relative to the best so far.
    let (mut score, mut total, mut candidates, mut since_best) = (1.0f64, 1.0f64, 0u64, 0u64);
    let mut quiet = Quiet { code: start_code, least: f64::MAX };
    let begin = Instant::now();
    loop {
        let passed = begin.elapsed().as_secs_f64() / time.as_secs_f64();
        if passed >= 1.0 {
            return Ok((best.keys(), candidates));
        }
        let temperature = 0.008 * (0.0005f64 / 0.008).powf(passed);
        let point = change(of, &current, &mut random);
        let ordered = point.order();
        candidates += 1;
        since_best += 1;
        let (ratio, code) = match build(of, &ordered)? {
            Err(needed) => (1.0 + REGISTER_COST * (needed - REGISTERS) as f64 + score - 1.0, None),
            Ok(code) => (quiet.compare(&mut clock, bench, &code, Some(&best_code), REPEATS).0, Some(code)),
        };
        if ratio <= score || random.unit() < ((score - ratio) / temperature).exp() {
            (current, score) = (point.at(&ordered.order), ratio);
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

/// A point of the search: a graph, and a key for each of its operations.
#[derive(Clone)]
struct Point {
    fused: Rc<Fused>,
    graph: Rc<Graph>,
    keys: Vec<f64>,
}

impl Point {
    fn new(of: Body, keys: &Keys) -> Self {
        let graph = of.graph(&keys.fused);
        let of_ops = keys.of_ops(&graph);
        Self { fused: keys.fused.clone().into(), graph: graph.into(), keys: of_ops }
    }

    fn order(&self) -> Ordered {
        let order = self.graph.sorted(&self.keys);
        Ordered { fused: self.fused.clone(), graph: self.graph.clone(), order }
    }

    /// The same with the places in an order for keys.
    fn at(&self, order: &[usize]) -> Self {
        let mut keys = vec![0.0; order.len()];
        order.iter().enumerate().for_each(|(place, &op)| keys[op] = place as f64);
        Self { fused: self.fused.clone(), graph: self.graph.clone(), keys }
    }

    fn keys(&self) -> Keys {
        let keys = self.graph.ops.iter().zip(&self.keys).map(|(op, &key)| (op.name(), key));
        Keys { fused: (*self.fused).clone(), keys: keys.collect() }
    }

    /// Adds to the keys of some operations.
    fn shift(&mut self, by: f64, which: impl Fn(&Op) -> bool) {
        self.graph.ops.iter().zip(&mut self.keys).filter(|(op, _)| which(op)).for_each(|(_, key)| *key += by);
    }
}

/// A neighbour: an operation moved, or all of a kind in a stream, or a whole stream, or rounds fused or taken apart.
fn change(of: Body, from: &Point, random: &mut Random) -> Point {
    let mut to = from.clone();
    // About normal: the sum of uniform numbers.
    let normal = |random: &mut Random| (0..6).map(|_| random.unit()).sum::<f64>() - 3.0;
    for _ in 0..[1, 1, 2, 3][(random.next() % 4) as usize] {
        let id = (random.next() % to.keys.len() as u64) as usize;
        let Op { role, group, .. } = to.graph.ops[id].clone();
        let by = [0.7, 2.0, 8.0, 25.0][(random.next() % 4) as usize] * normal(random);
        if matches!(of, Body::Batch(_)) && random.unit() < 0.8 {
            change_alike(of, &mut to, &role, group, by, random);
            continue;
        }
        match random.unit() {
            x if x < 0.4 => to.keys[id] += by,
            x if x < 0.8 => {
                let side = random.next() % 3;
                let here = |at| side == 0 || side == 1 && at >= group || side == 2 && at <= group;
                to.shift(by, |op| op.role == role && here(op.group));
            }
            x if x < 0.9 => {
                let stretch = if random.unit() < 0.5 { 0.03 * normal(random) } else { 0.0 };
                let middle = to.keys.len() as f64 / 2.0;
                for (op, key) in to.graph.ops.iter().zip(&mut to.keys) {
                    if op.role[..2] == role[..2] {
                        *key += by + stretch * (*key - middle);
                    }
                }
            }
            _ => {
                let all: Vec<_> = of.fusible().into_iter().collect();
                let group = &all[(random.next() % all.len() as u64) as usize];
                let fuse = !to.fused.contains(group);
                to = set_fused(of, &to, [group.as_str()], fuse, 4.0 + by.abs());
            }
        }
    }
    to
}

/// The same change in all streams of a batch: a kind of operation or every one moved, in one group, in a block or in all, or some of
/// the groups fused or taken apart.
fn change_alike(of: Body, to: &mut Point, role: &str, group: usize, by: f64, random: &mut Random) {
    if random.unit() < 0.15 {
        let (every, fuse) = ([1, 2, 4, 16, 48][(random.next() % 5) as usize], random.unit() < 0.5);
        let place = |name: &str| -> usize {
            name.rsplit_once('.').and_then(|(_, at)| at.parse().ok()).expect("a stream and a group")
        };
        let all = of.fusible();
        let some = all.iter().map(String::as_str);
        let some = some.filter(|name| place(name) % every == group % every);
        *to = set_fused(of, to, some, fuse, 4.0 + by.abs());
        return;
    }
    let every_kind = random.unit() < 0.15;
    // How many groups move together: one, a block, all; everything in all would be no change.
    let reach = [1, 1, 1, 16, 64][(random.next() % if every_kind { 4 } else { 5 }) as usize];
    to.shift(by, |op| (every_kind || op.role[2..] == role[2..]) && op.group / reach == group / reach);
}

/// Fuses the rounds of some groups, or takes them apart, the second half so far behind the first.
fn set_fused<'a>(of: Body, from: &Point, groups: impl IntoIterator<Item = &'a str>, fuse: bool, behind: f64) -> Point {
    let mut keys = from.keys();
    let fused = keys.fused.len();
    for group in groups {
        let (k, q) = (group.replace('.', ".k."), group.replace('.', ".q."));
        if fuse && keys.fused.insert(group.to_owned()) {
            keys.keys.remove(&q);
        } else if !fuse && keys.fused.remove(group) {
            let after = keys.keys[&k] + behind;
            keys.keys.insert(q, after);
        }
    }
    if keys.fused.len() == fused { from.clone() } else { Point::new(of, &keys) }
}
