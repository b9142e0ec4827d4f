//! Runs encoded SHA-NI kernels: the check against `sha2`, and timing.

use std::collections::VecDeque;
use std::ops::ControlFlow;

use hashgrind::pow::PreparedHeader;
use sha2::{Digest, Sha256};

use super::batch::Messages;
use super::batch_context::{BatchContext, LAG};
use super::context::{Context, STREAMS};
use super::graph::Shape;
use crate::run::{Clock, Code, Random, random_header};

/// Whether this CPU has what the kernels use.
pub(crate) fn supported() -> bool {
    #[cfg(target_arch = "x86_64")]
    return is_x86_feature_detected!("sha") && is_x86_feature_detected!("avx");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}

/// Groups with hits: the group and a mask for each header.
fn hits(code: &Code, header: &PreparedHeader, start: u32, groups: u64, limit: u32) -> Vec<(u64, Vec<u32>)> {
    let mut context = Box::new(Context::new(header, start, groups, limit));
    let mut found = vec![];
    let _ = context.run(
        |context| code.enter(context),
        |group, masks| {
            found.push((group, masks.to_vec()));
            ControlFlow::Continue(())
        },
    );
    found
}

/// Compares a kernel with `sha2` on random headers, at thresholds from none to all, with starts that wrap.
pub(crate) fn check(code: &Code, shape: Shape, rounds: usize, seed: u64) -> Result<(), String> {
    let mut random = Random(seed | 1);
    for round in 0..rounds {
        let (least, most) = shape.siblings();
        let header = random_header(&mut random, least + round % (most + 1 - least));
        let groups = 1 + random.next() % 12;
        let start = if round % 3 == 0 { 0u32.wrapping_sub(1 + random.word() % 10) } else { random.word() };
        let limit = match round % 5 {
            0 => u32::MAX,
            1 => 0x7fff_ff00,
            2 => 0,
            _ => random.word() >> (random.word() % 8),
        };
        let mut expected = vec![];
        for group in 0..groups {
            let mut masks = vec![0; header.siblings()];
            for (sibling, mask) in masks.iter_mut().enumerate() {
                for stream in 0..STREAMS as u32 {
                    let nonce = start.wrapping_add(group as u32 * STREAMS as u32 + stream);
                    let raw = header.header(sibling as u8, nonce).expect("there is such a sibling");
                    let digest = Sha256::digest(Sha256::digest(raw.as_bytes()));
                    let top = u32::from_le_bytes(digest[28..].try_into().expect("four bytes"));
                    *mask |= u32::from(top <= limit) << stream;
                }
            }
            if masks.iter().any(|&mask| mask != 0) {
                expected.push((group, masks));
            }
        }
        let found = hits(code, &header, start, groups, limit);
        if found != expected {
            return Err(format!(
                "round {round}: start {start:#x}, {groups} groups, {} headers, limit {limit:#x}: found {:x?}, expected {:x?}",
                header.siblings(),
                &found[..found.len().min(6)],
                &expected[..expected.len().min(6)]
            ));
        }
    }
    Ok(())
}

/// Compares a kernel for batches with `sha2` on random messages.
pub(crate) fn check_batch(code: &Code, messages: Messages, rounds: usize, seed: u64) -> Result<(), String> {
    let mut random = Random(seed | 1);
    let mut bench = BatchBench::new(messages);
    let mut expected = VecDeque::new();
    for round in 0..rounds {
        bench.messages.fill_with(|| random.next() as u8);
        expected.push_back(bench.messages.chunks(messages.len()).map(|m| Sha256::digest(Sha256::digest(m))).collect());
        bench.enter(code);
        if round >= LAG {
            let expected: Vec<_> = expected.pop_front().expect("one for each call");
            if bench.digests.chunks(32).ne(expected.iter().map(|digest| digest.as_slice())) {
                return Err(format!("call {round}: found {:x?}, expected {expected:x?}", bench.digests));
            }
        }
    }
    Ok(())
}

/// What a kernel is timed with.
pub(crate) enum Bench {
    Scan(Box<Context>),
    Batch(Box<BatchBench>),
}

/// A context and the messages and digests of a call.
pub(crate) struct BatchBench {
    context: BatchContext,
    messages: Vec<u8>,
    digests: Vec<u8>,
}

impl BatchBench {
    fn new(messages: Messages) -> Self {
        let (count, len) = (messages.count(), messages.len());
        let messages = (0..count * len).map(|i| (i * 7 + i / 80) as u8).collect();
        Self { context: BatchContext::new(), messages, digests: vec![0; 32 * count] }
    }

    fn enter(&mut self, code: &Code) {
        code.enter_batch(&mut self.context, &self.messages, &mut self.digests);
    }
}

impl Bench {
    /// A header of no meaning and a limit that nothing meets.
    pub(crate) fn scan(siblings: usize) -> Self {
        Self::Scan(Box::new(Context::new(&random_header(&mut Random(1), siblings), 0, 1, 0)))
    }

    /// Messages of no meaning.
    pub(crate) fn batch(messages: Messages) -> Self {
        Self::Batch(Box::new(BatchBench::new(messages)))
    }

    /// Ticks a hash of so many iterations.
    pub(crate) fn ticks(&mut self, clock: &mut Clock, code: &Code, iterations: u64) -> f64 {
        let (ticks, streams) = match self {
            Self::Scan(context) => {
                context.remaining = iterations;
                let ticks = clock.of(|| {
                    while context.remaining > 0 {
                        code.enter(&mut **context);
                    }
                });
                (ticks, STREAMS)
            }
            Self::Batch(bench) => {
                (clock.of(|| (0..iterations).for_each(|_| bench.enter(code))), bench.digests.len() / 32)
            }
        };
        ticks / (iterations * streams as u64) as f64
    }
}

/// Cycles a hash of each kernel, the least of `repeats` short windows by turns: a busy neighbour only makes them longer.
pub(crate) fn cycles_a_hash(clock: &mut Clock, codes: &[&Code], bench: &mut Bench, repeats: usize) -> Vec<f64> {
    let mut least = vec![f64::MAX; codes.len()];
    let mut cycle = f64::MAX;
    for _ in 0..repeats {
        for (code, least) in codes.iter().zip(&mut least) {
            bench.ticks(clock, code, 8);
            *least = least.min(bench.ticks(clock, code, 80));
        }
        cycle = cycle.min(clock.cycle());
    }
    least.into_iter().map(|ticks| ticks / clock.ticks_a_cycle(cycle)).collect()
}
