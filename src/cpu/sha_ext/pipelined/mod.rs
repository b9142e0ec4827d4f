//! The pipelined SHA-NI kernels: hash 1 of two nonces beside hash 2 of the two before and the message schedule of the next,
//! in an order of instructions that was searched on the hardware. Part of F3.
//!
//! The instructions themselves are text made by `kernelgen` (see its README); this file runs them: it fills their
//! context, calls them, and hands what they find to [`Hits`]. It decides nothing about rounds or orders.
#![allow(unsafe_code)]

mod batch;
#[cfg(not(feature = "kernelgen"))]
#[allow(dead_code, reason = "the offsets are for the generator")]
mod batch_context;
#[cfg(feature = "kernelgen")]
pub mod batch_context;
#[cfg(not(feature = "kernelgen"))]
#[allow(dead_code, reason = "some of it is for the generator")]
pub(in crate::cpu) mod context;
#[cfg(feature = "kernelgen")]
pub mod context;
mod generated;

use core::ops::ControlFlow;

use super::super::hits::{Hits, Next};
use crate::pow::PreparedHeader;
use context::{Context, STREAMS};

pub(in crate::cpu) use batch::hash_many;
pub(in crate::cpu) use generated::{PLAIN, ZEN3};

/// Proof that this processor has the instructions.
#[derive(Clone, Copy)]
pub(in crate::cpu) struct ShaNiAvx(());

impl ShaNiAvx {
    /// The token, when it does: beside the SHA instructions the helpers in their AVX form. Small cores before Gracemont
    /// have the first and not the second.
    pub(in crate::cpu) fn detect() -> Option<Self> {
        let has = std::arch::is_x86_feature_detected!("sha") && std::arch::is_x86_feature_detected!("avx");
        has.then_some(Self(()))
    }
}

/// A generated function: runs a started context until its iterations are done or a nonce has a hit; a byte of its result
/// for each stream.
type Enter = unsafe extern "sysv64" fn(*mut Context) -> u32;

/// The kernels of one order: scans by the least number of siblings that they serve, and batches.
pub(in crate::cpu) struct Order {
    single: Enter,
    siblings2: Enter,
    siblings4: Enter,
    siblings6: Enter,
    headers: batch::Enter,
    nodes: batch::Enter,
}

/// Scans a range for all siblings of the header.
pub(in crate::cpu) fn scan(
    _: ShaNiAvx,
    order: &Order,
    header: &PreparedHeader,
    start: u32,
    len: u64,
    limit: u32,
    hits: &mut Hits,
) {
    let siblings = header.siblings();
    let function = match siblings {
        1 => order.single,
        2 | 3 => order.siblings2,
        4 | 5 => order.siblings4,
        _ => order.siblings6,
    };
    let mut context = Context::new(header, start, len.div_ceil(STREAMS as u64), limit);
    let enter = |context: &mut Context| {
        // SAFETY: the token says that the instructions exist. The function is generated for exactly this struct and this
        // number of siblings, reads and writes nothing else, follows the System V convention and changes volatile
        // registers only.
        unsafe { function(context) }
    };
    let _ = context.run(enter, |group, masks| match hits.offer(group * STREAMS as u64, STREAMS, masks) {
        Next::Go => ControlFlow::Continue(()),
        Next::End => ControlFlow::Break(()),
    });
}
