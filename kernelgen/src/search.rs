//! The order search: simulated annealing of a table's offsets, judged by the hardware it runs on.
//!
//! One offset moves an operation in all sixty rounds, so a change that helps is seen above the noise. Candidate and
//! incumbent are measured by turns, each by its fastest call, so drift of the clock falls on both.

use std::time::{Duration, Instant};

use crate::code;
use crate::encode::encode;
use crate::graph::{Graph, Shape};
use crate::order::{Offsets, Sorter};
use crate::run::{Clock, Code, Random, timing_context};
use hashgrind::cpu::context::Context;

/// Iterations of a call: long against the clock's resolution, short against interruptions.
const ITERATIONS: u64 = 40;
/// Iterations before each call that count for nothing.
const RUN_UP: u64 = 5;
/// Calls of candidate and incumbent in one comparison, and in one that decides.
const REPEATS: usize = 6;
const REPEATS_SURE: usize = 60;
/// What each register past 32 costs: such orders cannot be run, but the way may lead through them.
const REGISTER_COST: f64 = 0.002;

/// One search.
pub(crate) struct Search<'a> {
    graph: &'a Graph,
    sorter: Sorter<'a>,
    shape: Shape,
    clock: Clock,
    context: Box<Context>,
    random: Random,
}

/// The best table found and how many candidates were looked at.
pub(crate) struct Outcome {
    pub(crate) offsets: Offsets,
    pub(crate) candidates: u64,
}

impl<'a> Search<'a> {
    pub(crate) fn new(graph: &'a Graph, shape: Shape, siblings: usize, seed: u64) -> Self {
        Self {
            graph,
            sorter: Sorter::new(graph),
            shape,
            clock: Clock::new(),
            context: timing_context(shape, siblings),
            random: Random(seed | 1),
        }
    }

    /// Anneals `start` for `time`. `progress` hears of every better table.
    pub(crate) fn run(
        &mut self,
        start: Offsets,
        time: Duration,
        mut progress: impl FnMut(f64, u64, f64),
    ) -> Result<Outcome, String> {
        let mut best = start.rounded();
        let mut best_code = self.build(&best)?.map_err(|n| format!("the start needs {n} registers of 32"))?;
        let start_code = self.build(&best)?.map_err(|n| format!("the start needs {n} registers of 32"))?;
        let mut current = best.clone();
        // All scores are relative to the best so far.
        let (mut score, mut total, mut candidates) = (1.0f64, 1.0f64, 0u64);
        let begin = Instant::now();
        let mut since_best = 0;
        loop {
            let passed = begin.elapsed().as_secs_f64() / time.as_secs_f64();
            if passed >= 1.0 {
                break;
            }
            let temperature = 0.0012 * (0.0001f64 / 0.0012).powf(passed);
            let candidate = self.change(&current, passed);
            candidates += 1;
            since_best += 1;
            let (ratio, code) = match self.build(&candidate)? {
                Err(needed) => (1.0 + REGISTER_COST * (needed - code::REGISTERS) as f64, None),
                Ok(code) => (self.compare(&code, &best_code, REPEATS, 1.0 + 8.0 * temperature), Some(code)),
            };
            if ratio <= score || self.random.unit() < ((score - ratio) / temperature).exp() {
                (current, score) = (candidate, ratio);
            }
            if let Some(code) = code.filter(|_| ratio < 0.999 && score == ratio) {
                let (sure, wins) = self.duel(&code, &best_code);
                // The start is the measure of all: chains of small gains can lie.
                let against_start = if sure < 0.9992 && wins { self.duel(&code, &start_code).0 } else { f64::MAX };
                if against_start < total + 0.0003 {
                    (best, best_code) = (current.clone(), code);
                    total = against_start;
                    score = 1.0;
                    since_best = 0;
                    progress(begin.elapsed().as_secs_f64(), candidates, total);
                } else {
                    score = sure;
                }
            }
            if since_best > 400 {
                // Far from home for long: go on from the best.
                (current, score, since_best) = (best.clone(), 1.0, 0);
            }
        }
        Ok(Outcome { offsets: best, candidates })
    }

    fn build(&self, offsets: &Offsets) -> Result<Result<Code, usize>, String> {
        let order = self.sorter.order(offsets);
        match code::body(self.graph, &order) {
            Err(needed) => Ok(Err(needed)),
            Ok(body) => Code::new(&encode(&code::function(self.shape, &body))).map(Ok),
        }
    }

    /// The comparison that decides, or the search would climb on luck: the worse of two medians, and whether the
    /// candidate won seven of ten pairs both times.
    fn duel(&mut self, candidate: &Code, incumbent: &Code) -> (f64, bool) {
        let mut worst = (0.0f64, true);
        for _ in 0..2 {
            let ratios = self.pairs(candidate, incumbent, REPEATS_SURE, f64::MAX);
            let wins = ratios.iter().filter(|&&ratio| ratio < 1.0).count();
            worst = (worst.0.max(median(&ratios)), worst.1 && 10 * wins >= 7 * ratios.len());
        }
        worst
    }

    fn compare(&mut self, candidate: &Code, incumbent: &Code, repeats: usize, hopeless: f64) -> f64 {
        median(&self.pairs(candidate, incumbent, repeats, hopeless))
    }

    /// Ticks of one kernel over those of another in pairs of neighbouring calls, sorted. Gives up early beyond
    /// `hopeless`.
    fn pairs(&mut self, candidate: &Code, incumbent: &Code, repeats: usize, hopeless: f64) -> Vec<f64> {
        let mut ratios = Vec::with_capacity(repeats);
        // A core that comes from scalar code may run at another clock for a while.
        self.clock.kernel(incumbent, &mut self.context, ITERATIONS);
        for i in 0..repeats {
            let mut ticks = |code: &Code| {
                // Without a run-up each would be judged by the caches that the other left behind, and the search
                // breeds orders that are bad neighbours.
                self.clock.kernel(code, &mut self.context, RUN_UP);
                self.clock.kernel(code, &mut self.context, ITERATIONS)
            };
            let (x, y) = if i % 2 == 0 {
                let x = ticks(candidate);
                (x, ticks(incumbent))
            } else {
                let y = ticks(incumbent);
                (ticks(candidate), y)
            };
            ratios.push(x / y);
            if i == 2 && ratios.iter().all(|&ratio| ratio > hopeless) {
                break;
            }
        }
        ratios.sort_by(f64::total_cmp);
        ratios
    }

    /// A neighbour: one to three roles moved, now and then a whole stream.
    fn change(&mut self, from: &Offsets, passed: f64) -> Offsets {
        let mut offsets = from.clone();
        let random = &mut self.random;
        // About normal: the sum of uniform numbers.
        let normal = |random: &mut Random| (0..6).map(|_| random.unit()).sum::<f64>() - 3.0;
        let scale = [0.3, 1.0, 3.0, 8.0][(random.next() % 4) as usize] * (1.0 - 0.6 * passed);
        if random.unit() < 0.08 {
            let stream = (random.next() % 3) as usize;
            if random.unit() < 0.5 {
                offsets.shift[stream] += scale * normal(random);
            } else {
                offsets.length[stream] *= 1.0 + 0.02 * normal(random);
            }
        } else {
            for _ in 0..1 + random.next() % 3 {
                let role = (random.next() % offsets.roles.len() as u64) as usize;
                offsets.roles[role] += scale * normal(random);
            }
        }
        offsets.rounded()
    }
}

fn median(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { (sorted[middle - 1] + sorted[middle]) / 2.0 }
}
