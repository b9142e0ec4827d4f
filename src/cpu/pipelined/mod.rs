//! The pipelined AVX-512 kernels: hash 1 of one unit of 16 nonces beside hash 2 of the unit before, in an order of
//! instructions that was searched on the hardware. Part of F3.
//!
//! The instructions themselves are text made by `kernelgen` (see its README); this file runs them: it fills their
//! context, calls them, and hands what they find to [`Hits`]. It decides nothing about rounds or orders.
#![allow(unsafe_code)]

mod generated;

use core::ops::ControlFlow;

use super::context::{Context, LANES, sibling_range};
use super::hits::{Hits, Next};
use super::isa::x86::Avx512;
use crate::pow::{MAX_SIBLINGS, PreparedHeader};

pub(super) use generated::{GOLDEN_COVE, ZEN5};

/// A generated function: runs a started context until its iterations are done or a lane of a unit has a hit, whose
/// mask it returns.
type Enter = unsafe extern "sysv64" fn(*mut Context) -> u32;

/// The kernels of one order, by the CPU it was found on.
pub(in crate::cpu) struct Order {
    single: Enter,
    siblings4: Enter,
    siblings8: Enter,
}

/// The widest kernel that a row of the table may use.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
    /// One header at a time.
    Single,
    /// 4 siblings or more beside each other.
    Four,
    /// 8 siblings beside each other.
    Eight,
}

/// Schedule steps an iteration of the two sibling kernels.
const STEPS4: usize = 12;
const STEPS8: usize = 6;

/// Units of a chunk where several kernels take turns; they start anew with each.
const CHUNK: u64 = 256;

impl Width {
    /// Siblings that the kernel is made for.
    pub(super) const fn siblings(self) -> u32 {
        match self {
            Self::Single => 1,
            Self::Four => 4,
            Self::Eight => 8,
        }
    }
}

/// How a number of siblings is shared out: into how many pieces, how large, and how many of them are larger by one.
fn pieces(width: Width, siblings: usize) -> (usize, usize, usize) {
    let most = match width {
        Width::Eight if siblings >= sibling_range(STEPS8).0 => sibling_range(STEPS8).1,
        Width::Four | Width::Eight if siblings >= sibling_range(STEPS4).0 => sibling_range(STEPS4).1,
        _ => 1,
    };
    let pieces = siblings.div_ceil(most);
    (pieces, siblings / pieces, siblings % pieces)
}

/// A header, a limit, and the memory to work in.
pub(super) struct Runner<'a> {
    _token: Avx512,
    order: &'a Order,
    width: Width,
    header: &'a PreparedHeader,
    limit: u32,
    context: Context,
}

impl<'a> Runner<'a> {
    pub(super) const fn new(
        token: Avx512,
        order: &'a Order,
        width: Width,
        header: &'a PreparedHeader,
        limit: u32,
    ) -> Self {
        Self { _token: token, order, width, header, limit, context: Context::new() }
    }

    /// Scans a range for all siblings of the header.
    pub(super) fn scan(mut self, start: u32, len: u64, hits: &mut Hits) {
        let siblings = self.header.siblings();
        let units = len.div_ceil(LANES as u64);
        let (pieces, each, larger) = pieces(self.width, siblings);
        if pieces == 1 {
            let _ = self.run(0, siblings, start, units, |unit, masks| {
                match hits.offer(unit * LANES as u64, LANES, masks) {
                    Next::Go => ControlFlow::Continue(()),
                    Next::End => ControlFlow::Break(()),
                }
            });
            return;
        }
        // Several kernels, one after the other, over chunks; a chunk's hits are then offered in the order of nonces.
        let mut masks = [[0u32; MAX_SIBLINGS]; CHUNK as usize];
        let mut done = 0;
        while done < units {
            let chunk = CHUNK.min(units - done);
            let start = start.wrapping_add((done * LANES as u64) as u32);
            let mut any = false;
            let mut first = 0;
            for piece in 0..pieces {
                let count = each + usize::from(piece < larger);
                let _ = self.run(first, count, start, chunk, |unit, found| {
                    masks[unit as usize][first..first + count].copy_from_slice(found);
                    any = true;
                    ControlFlow::Continue(())
                });
                first += count;
            }
            for (unit, masks) in masks[..chunk as usize].iter_mut().enumerate().take_while(|_| any) {
                let found = &mut masks[..siblings];
                if found.iter().all(|&mask| mask == 0) {
                    continue;
                }
                if hits.offer((done + unit as u64) * LANES as u64, LANES, found) == Next::End {
                    return;
                }
                found.fill(0);
            }
            done += chunk;
        }
    }

    /// Runs `count` siblings from sibling `first` over `units` vectors of nonces. `found` gets the units in which
    /// anything was found, in order, with a mask for each of those siblings.
    fn run(
        &mut self,
        first: usize,
        count: usize,
        start: u32,
        units: u64,
        mut found: impl FnMut(u64, &[u32]) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let tail = self.header.hoisted_tail();
        for i in 0..count {
            self.context.set_header(i, &self.header.hoisted_midstate(first + i), &tail);
        }
        if count == 1 {
            self.context.start_single(start, units, self.limit);
            return self.context.run_single(|c| enter(self.order.single, c), |unit, mask| found(unit, &[mask]));
        }
        let eight = self.width == Width::Eight && count >= sibling_range(STEPS8).0;
        let function = if eight { self.order.siblings8 } else { self.order.siblings4 };
        self.context.start_siblings(count, self.header.tail(), start, units, self.limit);
        self.context.run_groups(|c| enter(function, c), found)
    }
}

/// Calls a generated function.
fn enter(function: Enter, context: &mut Context) -> u32 {
    // SAFETY: a `Runner` holds the token, so the instructions exist. The function is generated for exactly this
    // struct, reads and writes nothing else, follows the System V convention and changes volatile registers only.
    unsafe { function(context) }
}
