//! The work of AI on a processor: arrays by plain loops, products of matrices by the crate `matrixmultiply`. Part of F3. The
//! threads are the caller's: each has a worker of a team, and does its part of the rows or of the words.
//!
//! 16-bit and 8-bit products are left out: what a processor reaches there depends on a library's choice of instructions more
//! than on the processor.
#![allow(unsafe_code)]

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::isa;
use crate::scan::ai::{BLOCK_WORDS, Engine, MOST_SIDE, Performed, Problem, Task, mix, signed, unit};
use crate::scan::{DeviceInfo, DeviceKind, ScanError};

/// One worker of a team.
#[derive(Debug)]
pub struct CpuEngine {
    info: DeviceInfo,
    number: u64,
    team: u64,
    shared: Arc<Mutex<Option<Factors>>>,
    problem: Option<Problem>,
    /// What this worker's part is: words of arrays, rows of a product.
    part: Range<u64>,
    factors: Option<Arc<[Vec<f32>; 2]>>,
    a: Vec<f32>,
    b: Vec<f32>,
    c: Vec<f32>,
    sums: Vec<u32>,
}

/// The factors of a product, which the team reads together: `k` rows of A (`m` columns) and of B (`n` columns).
#[derive(Debug)]
struct Factors {
    of: Problem,
    factors: Arc<[Vec<f32>; 2]>,
}

impl CpuEngine {
    /// The workers of a team: at least one, and not more than the largest product has rows.
    #[must_use]
    pub fn team(workers: usize) -> Vec<Self> {
        let shared = Arc::new(Mutex::new(None));
        let team = (workers as u64).clamp(1, MOST_SIDE);
        let worker = |number| Self {
            info: DeviceInfo::new(DeviceKind::Cpu, isa::processor_name(), KERNEL),
            number,
            team,
            shared: Arc::clone(&shared),
            problem: None,
            part: 0..0,
            factors: None,
            a: Vec::new(),
            b: Vec::new(),
            c: Vec::new(),
            sums: Vec::new(),
        };
        (0..team).map(worker).collect()
    }
}

const KERNEL: &str = "loops+matrixmultiply";

fn filled(words: &mut Vec<f32>, key: u32, places: Range<u64>, number: fn(u32) -> f32) {
    words.clear();
    words.extend(places.map(|place| number(mix(key, place as u32))));
}

impl Engine for CpuEngine {
    fn info(&self) -> &DeviceInfo {
        &self.info
    }

    fn tasks(&self) -> Vec<Task> {
        vec![Task::Load, Task::Copy, Task::Triad, Task::GemmF32]
    }

    fn kernel(&self, task: Task) -> String {
        if task.is_gemm() { "matrixmultiply" } else { "loop" }.to_owned()
    }

    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
        if !self.tasks().contains(&problem.task) {
            return Err(ScanError::Unsupported { reason: problem.task.name().to_owned() });
        }
        let whole = if problem.task.is_gemm() { problem.size.m } else { problem.size.n / BLOCK_WORDS };
        let part = whole * self.number / self.team..whole * (self.number + 1) / self.team;
        self.problem = Some(*problem);
        if problem.task.is_gemm() {
            (self.a, self.b, self.sums) = Default::default();
            self.part = part;
            let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
            let known = shared.as_ref().filter(|known| known.of == *problem).map(|known| Arc::clone(&known.factors));
            let factors = known.unwrap_or_else(|| {
                let mut factors = [Vec::new(), Vec::new()];
                filled(&mut factors[0], problem.key_a, 0..problem.size.k * problem.size.m, signed);
                filled(&mut factors[1], problem.key_b, 0..problem.size.k * problem.size.n, signed);
                Arc::new(factors)
            });
            *shared = Some(Factors { of: *problem, factors: Arc::clone(&factors) });
            self.factors = Some(factors);
            self.c = vec![0.0; ((self.part.end - self.part.start) * problem.size.n) as usize];
            return Ok(());
        }
        self.factors = None;
        self.part = part.start * BLOCK_WORDS..part.end * BLOCK_WORDS;
        let words = (self.part.end - self.part.start) as usize;
        filled(&mut self.a, problem.key_a, self.part.clone(), unit);
        self.sums = vec![0; words / BLOCK_WORDS as usize];
        self.b.clear();
        if problem.task == Task::Triad {
            filled(&mut self.b, problem.key_b, self.part.clone(), unit);
        }
        self.c.clear();
        self.c.resize(if problem.task == Task::Load { 0 } else { words }, 0.0);
        Ok(())
    }

    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
        let Some(problem) = self.problem else {
            return Err(ScanError::Unsupported { reason: "nothing was prepared".to_owned() });
        };
        for _ in 0..passes {
            match problem.task {
                Task::Load => {
                    let blocks = self.a.chunks_exact(BLOCK_WORDS as usize);
                    for (sum, block) in self.sums.iter_mut().zip(blocks) {
                        *sum = block.iter().fold(0, |sum, word| sum ^ word.to_bits());
                    }
                }
                Task::Copy => self.c.copy_from_slice(&self.a),
                Task::Triad => {
                    for ((a, b), c) in self.c.iter_mut().zip(&self.a).zip(&self.b) {
                        *a = b + 3.0 * c;
                    }
                }
                _ => product(&problem, self.factors.as_deref(), &self.part, &mut self.c),
            }
            std::hint::black_box((&mut self.c, &mut self.sums));
        }
        let whole = if problem.task.is_gemm() { problem.size.m } else { problem.size.n };
        let amount = problem.amount() / whole * (self.part.end - self.part.start);
        Ok(Performed::new(amount * u64::from(passes), None))
    }

    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
        let Some(problem) = self.problem else { return Ok(vec![None; places.len()]) };
        let result = |&place: &u64| match problem.task {
            Task::Load => {
                let block = place.checked_sub(self.part.start / BLOCK_WORDS)?;
                self.sums.get(block as usize).map(|sum| f64::from(*sum))
            }
            task => {
                let first = if task.is_gemm() { self.part.start * problem.size.n } else { self.part.start };
                self.c.get(place.checked_sub(first)? as usize).map(|number| f64::from(*number))
            }
        };
        Ok(places.iter().map(result).collect())
    }
}

/// The rows `part` of C = transposed A times B.
fn product(problem: &Problem, factors: Option<&[Vec<f32>; 2]>, part: &Range<u64>, c: &mut [f32]) {
    let [m, n, k] = [problem.size.m, problem.size.n, problem.size.k].map(|side| side as usize);
    let (first, rows) = (part.start as usize, (part.end - part.start) as usize);
    let Some([a, b]) = factors else { return };
    if rows == 0 {
        return;
    }
    assert!(a.len() == k * m && b.len() == k * n && c.len() == rows * n && first + rows <= m);
    // SAFETY: element (row, i) of the left factor is a[i * m + first + row], element (i, column) of the right one
    // b[i * n + column], element (row, column) of the result c[row * n + column]: all inside, by the lengths just checked, and
    // the result is borrowed for writing alone.
    unsafe {
        matrixmultiply::sgemm(
            rows,
            k,
            n,
            1.0,
            a.as_ptr().add(first),
            1,
            m as isize,
            b.as_ptr(),
            n as isize,
            1,
            0.0,
            c.as_mut_ptr(),
            n as isize,
            1,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::ai::Size;

    /// Every result of a small product and sampled ones of arrays, by teams of one and three.
    #[test]
    fn results_are_the_oracles() {
        for workers in [1, 3] {
            for task in [Task::Load, Task::Copy, Task::Triad, Task::GemmF32] {
                let size = if task.is_gemm() { Size::product(256, 512, 256) } else { Size::array(0) };
                let problem = Problem::new(task, size, &[workers as u8; 32]).unwrap();
                let mut team = CpuEngine::team(workers);
                team.iter_mut().for_each(|worker| worker.prepare(&problem).unwrap());
                let amount: u64 = team.iter_mut().map(|worker| worker.perform(2).unwrap().amount).sum();
                assert_eq!(amount, 2 * problem.amount());
                let every = if task == Task::Load { 1 } else { 37 };
                let places: Vec<u64> = (0..problem.results()).step_by(every).collect();
                let results: Vec<_> = team.iter_mut().map(|worker| worker.results(&places).unwrap()).collect();
                for (at, place) in places.iter().enumerate() {
                    let given: Vec<f64> = results.iter().filter_map(|of_one| of_one[at]).collect();
                    assert_eq!(given.len(), 1, "{task:?}: a result has one owner");
                    let expected = problem.expected(*place);
                    assert!(expected.accepts(given[0]), "{task:?} {place}: {} {expected:?}", given[0]);
                }
            }
        }
    }
}
