//! Runs encoded SHA-NI kernels: the check against `sha2`, and timing.

use std::ops::ControlFlow;

use hashgrind::pow::PreparedHeader;
use sha2::{Digest, Sha256};

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

/// A context for timing: a header of no meaning and a limit that nothing meets.
pub(crate) fn timing_context(siblings: usize) -> Box<Context> {
    Box::new(Context::new(&random_header(&mut Random(1), siblings), 0, 1, 0))
}

/// Ticks a hash of a call of `iterations`.
pub(crate) fn ticks(clock: &mut Clock, code: &Code, context: &mut Context, iterations: u64) -> f64 {
    context.remaining = iterations;
    clock.of(|| {
        while context.remaining > 0 {
            code.enter(context);
        }
    }) / (iterations * STREAMS as u64) as f64
}

/// Cycles a hash of each kernel, the least of `repeats` short windows by turns: a busy neighbour only makes them longer.
pub(crate) fn cycles_a_hash(clock: &mut Clock, codes: &[&Code], context: &mut Context, repeats: usize) -> Vec<f64> {
    let mut least = vec![f64::MAX; codes.len()];
    let mut cycle = f64::MAX;
    for _ in 0..repeats {
        for (code, least) in codes.iter().zip(&mut least) {
            ticks(clock, code, context, 8);
            *least = least.min(ticks(clock, code, context, 80));
        }
        cycle = cycle.min(clock.cycle());
    }
    least.into_iter().map(|ticks| ticks / clock.ticks_a_cycle(cycle)).collect()
}
