//! The kernel that does SHA-NI and AVX2 at once, for cores whose SHA unit starts a pair of rounds only once in three cycles.
//! Part of F3.
//!
//! The instructions themselves are text made by `kernelgen` (see its README). A part of each range is done by SHA-NI, two
//! nonces an iteration, the rest by AVX2, eight a call; what both find is kept until the part is done, then offered in order.
#![allow(unsafe_code)]

#[cfg(not(feature = "kernelgen"))]
#[allow(dead_code, reason = "some of it is for the generator")]
mod context;
#[cfg(feature = "kernelgen")]
pub mod context;

use core::arch::naked_asm;

use super::avx2::context as avx2;
use super::avx2::schedule;
use super::hits::{Hits, Next};
use super::isa::x86::Avx2;
use super::sha_ext::pipelined::ShaNiAvx;
use super::sha_ext::pipelined::context as sha_ni;
use crate::pow::{MAX_SIBLINGS, PreparedHeader};
use context::{Context, ITERATIONS, SCHEDULE_ITERATIONS};

/// Iterations of SHA-NI in a part of a range, at most: some thousands of hashes.
const MOST: usize = 2048;

/// What an iteration found: one for each nonce that meets the limit.
type Found = [u8; sha_ni::STREAMS];

type Enter = unsafe extern "sysv64" fn(*mut Context, *const avx2::Header, *mut Found) -> u32;

macro_rules! kernel {
    ($name:ident, $file:literal) => {
        #[unsafe(naked)]
        unsafe extern "sysv64" fn $name(context: *mut Context, header: *const avx2::Header, found: *mut Found) -> u32 {
            naked_asm!(include_str!($file), options(raw))
        }
    };
}

kernel!(single, "single.s");
kernel!(siblings2, "siblings2.s");
kernel!(siblings4, "siblings4.s");
kernel!(siblings6, "siblings6.s");

/// Scans a range for all siblings of the header.
pub(super) fn scan(_: ShaNiAvx, _: Avx2, prepared: &PreparedHeader, start: u32, len: u64, limit: u32, hits: &mut Hits) {
    let siblings = prepared.siblings();
    let (enter, iterations): (Enter, usize) = match siblings {
        1 => (single, ITERATIONS + SCHEDULE_ITERATIONS),
        2 | 3 => (siblings2, ITERATIONS),
        4 | 5 => (siblings4, ITERATIONS),
        _ => (siblings6, ITERATIONS),
    };
    let headers = avx2::Headers::new(prepared);
    let headers: [&avx2::Header; MAX_SIBLINGS] =
        core::array::from_fn(|i| headers.iter().nth(i).expect("a header for each sibling"));
    // One call more than there are units, for hash 2 of the last.
    let mut masks = [0; MOST / ITERATIONS];
    let mut found = [[0; sha_ni::STREAMS]; MOST];
    let most = (MOST / iterations - 1) / siblings;
    let nonces = avx2::LANES + iterations * sha_ni::STREAMS;
    let units = |offset: u64| (len - offset).div_ceil(nonces as u64).min(most as u64) as usize;
    let beside = |offset: u64| {
        let start = start.wrapping_add(offset as u32).wrapping_add((units(offset) * avx2::LANES) as u32);
        sha_ni::Context::new(prepared, start, 0, limit)
    };
    let mut context = Context { sha_ni: beside(0), avx2: avx2::Context::new(prepared.tail(), limit) };
    let mut offset = 0;
    while offset < len {
        if offset > 0 {
            context.sha_ni = beside(offset);
        }
        let units = units(offset);
        let first = start.wrapping_add(offset as u32);
        let calls = units * siblings;
        for (call, (mask, found)) in
            masks.iter_mut().zip(found.chunks_exact_mut(iterations)).take(calls + 1).enumerate()
        {
            let (unit, sibling) = (call / siblings, call % siblings);
            if sibling == 0 && unit < units {
                context.avx2.set_nonces(first.wrapping_add((unit * avx2::LANES) as u32));
                if siblings > 1 {
                    // SAFETY: as below.
                    unsafe { schedule(&mut context.avx2) };
                }
            }
            // SAFETY: the tokens say that the instructions exist. The function is generated for exactly these structs, this
            // number of siblings and of iterations, writes nothing but the context and what it found, follows the System V
            // convention and restores what it must.
            *mask = unsafe { enter(&mut context, headers[sibling], found.as_mut_ptr()) };
        }
        let part = Part { siblings, masks: &masks[1..=calls], found: &found[..=calls * iterations] };
        if part.offer(|at, lanes, masks| match offset + at as u64 {
            offset if offset < len => hits.offer(offset, lanes, masks),
            // The last part goes on past the end of the range.
            _ => Next::Go,
        }) == Next::End
        {
            return;
        }
        offset += (units * nonces) as u64;
    }
}

/// What was found in a part of a range: first the nonces of AVX2, then those of SHA-NI.
struct Part<'a> {
    siblings: usize,
    /// Of each unit and sibling.
    masks: &'a [u32],
    /// Of each pair of nonces and sibling, stream 0 one late.
    found: &'a [Found],
}

impl Part<'_> {
    /// Offers all of it in order.
    fn offer(&self, mut offer: impl FnMut(usize, usize, &[u32]) -> Next) -> Next {
        let siblings = self.siblings;
        for (unit, masks) in self.masks.chunks_exact(siblings).enumerate() {
            if masks.iter().any(|&mask| mask != 0) && offer(unit * avx2::LANES, avx2::LANES, masks) == Next::End {
                return Next::End;
            }
        }
        let behind = self.masks.len() / siblings * avx2::LANES;
        for pair in 0..(self.found.len() - 1) / siblings {
            let found = &self.found[pair * siblings..][..=siblings];
            if found.as_flattened().iter().all(|&found| found == 0) {
                continue;
            }
            let mut masks = [0; MAX_SIBLINGS];
            for (sibling, mask) in masks[..siblings].iter_mut().enumerate() {
                *mask = u32::from(found[sibling + sha_ni::LAG as usize][0]) | u32::from(found[sibling][1]) << 1;
            }
            if offer(behind + pair * sha_ni::STREAMS, sha_ni::STREAMS, &masks[..siblings]) == Next::End {
                return Next::End;
            }
        }
        Next::Go
    }
}
