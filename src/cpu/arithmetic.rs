//! The work of AI on a processor: arrays by plain loops, products of matrices by the crate `matrixmultiply` or, where AVX-512 is
//! there and faster, by tiles of our own (`product`). Part of F3. The threads are the caller's: each has a worker of a team, and
//! does its part of the rows or of the words.
//!
//! 16-bit and 8-bit products are left out: what a processor reaches there depends on a library's choice of instructions more
//! than on the processor.
#![allow(unsafe_code)]

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::isa;
#[cfg(target_arch = "x86_64")]
use super::{isa::x86::Avx512, product::Packed};
use crate::scan::ai::{BLOCK_WORDS, Engine, LEAST_SIDE, MOST_SIDE, Performed, Problem, Size, Task, mix, signed, unit};
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
    /// Which way to copy is the faster one for a part of so many words.
    copying: Option<(usize, Copying)>,
    way: Way,
    packed: Packed,
}

/// Nothing is packed.
#[cfg(not(target_arch = "x86_64"))]
#[derive(Debug, Default)]
struct Packed {}

/// What multiplies matrices.
#[derive(Clone, Copy)]
enum Way {
    /// The crate `matrixmultiply`.
    Crate,
    /// Tiles of our own.
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
}

impl fmt::Debug for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Way {
    const fn name(self) -> &'static str {
        match self {
            Self::Crate => "matrixmultiply",
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(_) => "avx512-12x32",
        }
    }

    /// Those that this processor has.
    fn all() -> Vec<Self> {
        #[cfg(target_arch = "x86_64")]
        let ours = Avx512::detect().map(Self::Avx512);
        #[cfg(not(target_arch = "x86_64"))]
        let ours = None;
        [Some(Self::Crate), ours].into_iter().flatten().collect()
    }

    /// The fastest, by turns, the best of some: a few milliseconds.
    fn fastest() -> Self {
        let all = Self::all();
        let [only] = all[..] else {
            let problem = Problem::new(Task::GemmF32, Size::cube(LEAST_SIDE), &[0x5a; 32]).expect("a size that fits");
            let factors = factors(&problem);
            let (mut c, mut packed) = (vec![0.0; (LEAST_SIDE * LEAST_SIDE) as usize], Packed::default());
            let mut best = vec![Duration::MAX; all.len()];
            for _ in 0..8 {
                for (way, best) in all.iter().zip(&mut best) {
                    let began = Instant::now();
                    product(*way, &mut packed, &problem, Some(&factors), &(0..LEAST_SIDE), &mut c);
                    std::hint::black_box(&mut c);
                    *best = began.elapsed().min(*best);
                }
            }
            let fastest = all.into_iter().zip(best).min_by_key(|(_, best)| *best);
            return fastest.map_or(Self::Crate, |(way, _)| way);
        };
        only
    }
}

/// Both factors of a product.
fn factors(problem: &Problem) -> [Vec<f32>; 2] {
    let Size { m, n, k, .. } = problem.size;
    let mut factors = [Vec::new(), Vec::new()];
    filled(&mut factors[0], problem.key_a, 0..k * m, signed);
    filled(&mut factors[1], problem.key_b, 0..k * n, signed);
    factors
}

/// How an array is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Copying {
    /// All at once: for long arrays the system's `memcpy` writes past the caches, which saves reading what is written over.
    Whole,
    /// In blocks so short that it does not: where a single thread waits for each write, that is faster.
    Blocks,
}

impl Copying {
    const ALL: [Self; 2] = [Self::Whole, Self::Blocks];
    /// Words of a block: 4 KiB.
    const BLOCK: usize = 1 << 10;

    fn copy(self, to: &mut [f32], from: &[f32]) {
        match self {
            Self::Whole => to.copy_from_slice(from),
            Self::Blocks => {
                for (to, from) in to.chunks_mut(Self::BLOCK).zip(from.chunks(Self::BLOCK)) {
                    to.copy_from_slice(from);
                }
            }
        }
    }

    /// The faster one, by turns, the best of two.
    fn faster(to: &mut [f32], from: &[f32]) -> Self {
        let mut best = Self::ALL.map(|_| Duration::MAX);
        for _ in 0..2 {
            for (copying, best) in Self::ALL.into_iter().zip(&mut best) {
                let began = Instant::now();
                copying.copy(to, from);
                std::hint::black_box(&mut *to);
                *best = began.elapsed().min(*best);
            }
        }
        if best[0] <= best[1] { Self::Whole } else { Self::Blocks }
    }
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
        Self::team_with(workers, Way::fastest())
    }

    fn team_with(workers: usize, way: Way) -> Vec<Self> {
        let shared = Arc::new(Mutex::new(None));
        let team = (workers as u64).clamp(1, MOST_SIDE);
        let worker = |number| Self {
            info: DeviceInfo::new(DeviceKind::Cpu, isa::processor_name(), format!("loops+{}", way.name())),
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
            copying: None,
            way,
            packed: Packed::default(),
        };
        (0..team).map(worker).collect()
    }
}

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
        if task.is_gemm() { self.way.name() } else { "loop" }.to_owned()
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
            let factors = known.unwrap_or_else(|| Arc::new(factors(problem)));
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
        if problem.task == Task::Copy && self.copying.is_none_or(|(of, _)| of != words) {
            self.copying = Some((words, Copying::faster(&mut self.c, &self.a)));
        }
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
                Task::Copy => self.copying.map_or(Copying::Whole, |(_, way)| way).copy(&mut self.c, &self.a),
                Task::Triad => {
                    for ((a, b), c) in self.c.iter_mut().zip(&self.a).zip(&self.b) {
                        *a = b + 3.0 * c;
                    }
                }
                _ => {
                    let factors = self.factors.as_deref();
                    product(self.way, &mut self.packed, &problem, factors, &self.part, &mut self.c);
                }
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

    fn notes(&self) -> Vec<String> {
        let blocks = self.copying.is_some_and(|(_, way)| way == Copying::Blocks);
        let note = "copy: in blocks of 4 KiB, faster here than all at once past the caches";
        blocks.then(|| note.to_owned()).into_iter().collect()
    }
}

/// The rows `part` of C = transposed A times B.
fn product(
    way: Way,
    packed: &mut Packed,
    problem: &Problem,
    factors: Option<&[Vec<f32>; 2]>,
    part: &Range<u64>,
    c: &mut [f32],
) {
    let [m, n, k] = [problem.size.m, problem.size.n, problem.size.k].map(|side| side as usize);
    let (first, rows) = (part.start as usize, (part.end - part.start) as usize);
    let Some([a, b]) = factors else { return };
    if rows == 0 {
        return;
    }
    assert!(a.len() == k * m && b.len() == k * n && c.len() == rows * n && first + rows <= m);
    #[cfg(target_arch = "x86_64")]
    if let Way::Avx512(token) = way {
        return super::product::product(token, packed, [m, n, k], first, [a, b], c);
    }
    let _ = (way, packed);
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

    /// Sampled results of each way of doing each task, by teams of one and three.
    #[test]
    fn results_are_the_oracles() {
        let tasks = [Task::Load, Task::Copy, Task::Triad].map(|task| (task, Way::Crate));
        let products = Way::all().into_iter().map(|way| (Task::GemmF32, way));
        let tasks: Vec<_> = tasks.into_iter().chain(products).collect();
        for workers in [1, 3] {
            for &(task, way) in &tasks {
                // More rows than are packed at once, more columns, and sums that leave the registers.
                let size = if task.is_gemm() { Size::product(256, 2048, 512) } else { Size::array(0) };
                let problem = Problem::new(task, size, &[workers as u8; 32]).unwrap();
                let mut team = CpuEngine::team_with(workers, way);
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
                    assert!(expected.accepts(given[0]), "{task:?} {way:?} {place}: {} {expected:?}", given[0]);
                }
            }
        }
    }
}
