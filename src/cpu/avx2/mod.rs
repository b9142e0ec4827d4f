//! The pipelined AVX2 kernel: hash 1 of one unit of eight nonces beside hash 2 of the unit before. Part of F3.
//!
//! The instructions themselves are text made by `kernelgen` (see its README); this file runs them: it fills their context
//! and hands what they find to [`Hits`]. Siblings share the message schedule of hash 1.
#![allow(unsafe_code)]

#[cfg(not(feature = "kernelgen"))]
#[allow(dead_code, reason = "some of it is for the generator")]
pub(super) mod context;
#[cfg(feature = "kernelgen")]
pub mod context;

use core::arch::naked_asm;

use super::hits::{Hits, Next};
use super::isa::x86::Avx2;
use crate::pow::{MAX_SIBLINGS, PreparedHeader};
use context::{Context, Header, Headers, LANES};

/// Scans a range for all siblings of the header.
pub(super) fn scan(_: Avx2, prepared: &PreparedHeader, start: u32, len: u64, limit: u32, hits: &mut Hits) {
    let siblings = prepared.siblings();
    let headers = Headers::new(prepared);
    let mut context = Context::new(prepared.tail(), limit);
    let mut masks = [0; MAX_SIBLINGS];
    let groups = len.div_ceil(LANES as u64);
    // One call a unit, and one more for the last unit's hash 2.
    for group in 0..=groups {
        if group < groups {
            context.set_nonces(start.wrapping_add((group * LANES as u64) as u32));
            // SAFETY: as below.
            unsafe { schedule(&mut context) };
        }
        for (sibling, header) in headers.iter().take(siblings).enumerate() {
            // SAFETY: the token says that the instructions exist. The function is generated for exactly these structs, writes
            // nothing but the context, follows the System V convention and restores what it must.
            let mask = unsafe { pipelined(&mut context, header) };
            // It is that of the unit before, so a group is complete when the next begins.
            if sibling > 0 {
                masks[sibling - 1] = mask;
                continue;
            }
            masks[siblings - 1] = mask;
            let found = group > 0 && masks[..siblings].iter().any(|&mask| mask != 0);
            if found && hits.offer((group - 1) * LANES as u64, LANES, &masks[..siblings]) == Next::End
                || group == groups
            {
                return;
            }
        }
    }
}

/// Makes K + W of hash 1 of the context's nonces, from row 16 on.
#[unsafe(naked)]
pub(super) unsafe extern "sysv64" fn schedule(context: *mut Context) {
    naked_asm!(include_str!("schedule.s"), options(raw))
}

/// Does hash 1 of this header with the context's nonces and hash 2 of the unit of the call before, of which it returns the
/// lanes that meet the limit.
#[unsafe(naked)]
unsafe extern "sysv64" fn pipelined(context: *mut Context, header: *const Header) -> u32 {
    naked_asm!(include_str!("pipelined.s"), options(raw))
}
