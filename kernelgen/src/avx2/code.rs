//! From blocks to text: an order by list scheduling, registers by linear scan.
//!
//! The order is the one of a simple processor: four vector pipes, two of them with a shifter. Each cycle takes the operations
//! that can start, those with the longest way to the end of the block first. So what stands next to each other is
//! independent, shifts are spread, and little waits in the schedulers.

use std::cmp::Reverse;
use std::fmt::Write as _;
use std::ops::Range;

use super::graph::{Block, Kind, Mem, Op};
use crate::operand::{name, signed};

/// What a kernel's text has to itself.
pub(crate) struct Form {
    /// Vector registers, by number.
    pub(crate) registers: Range<usize>,
    /// Operations between two jumps that lead nowhere.
    pub(crate) jumps: Option<usize>,
    /// Where a row of the graph stands.
    pub(crate) place: fn(Mem) -> Mem,
}

/// The kernel that has the processor to itself.
pub(crate) const ALONE: Form = Form { registers: 0..16, jumps: Some(JUMPS), place: |mem| mem };

/// Operations and shifts of a cycle.
const PIPES: usize = 4;
const SHIFTERS: usize = 2;
/// Rounds that an operation may run ahead of the oldest that is left: more would need more registers.
const AHEAD: i32 = 1;
/// Cycles until a result can be used. It takes one on real processors; with three, neighbours lie further apart: 178 instead
/// of 182 cycles a hash on Zen 3.
const LATENCY: u32 = 3;
/// The same of a load.
const LOAD: u32 = 2 * LATENCY;
/// Operations between two jumps that lead nowhere. Zen 3 seems to return from its decoders to its cache of decoded
/// instructions at taken branches only: without them a hash takes 183 or 228 cycles, as the loops happen to be aligned.
const JUMPS: usize = 150;

fn latency(op: &Op) -> u32 {
    match op.kind {
        Kind::Load => LOAD,
        Kind::Store => 0,
        _ => LATENCY,
    }
}

/// The instructions of a block.
///
/// # Errors
/// When the form has too few registers.
pub(crate) fn block(block: &Block, form: &Form) -> Result<String, String> {
    registers(block, &order(block, form.registers.len())?, form)
}

/// The operations in their order.
pub(crate) fn order(block: &Block, registers: usize) -> Result<Vec<usize>, String> {
    let ops = &block.ops;
    let mut after = vec![vec![]; ops.len()];
    let mut waits: Vec<usize> = block.before.iter().map(Vec::len).collect();
    for (op, before) in block.before.iter().enumerate() {
        before.iter().for_each(|&b| after[b].push(op));
    }
    let mut height = vec![0; ops.len()];
    for op in (0..ops.len()).rev() {
        height[op] = latency(&ops[op]) + after[op].iter().map(|&next| height[next]).max().unwrap_or(0);
    }
    // Users of each value; who leaves is used by what follows.
    let mut users = vec![0usize; block.given + ops.len()];
    ops.iter().flat_map(|op| distinct(&op.sources)).chain(block.leaves.iter().copied()).for_each(|v| users[v] += 1);
    let mut live = users[..block.given].iter().filter(|&&users| users > 0).count();

    let mut starts = vec![0; ops.len()];
    let mut ready: Vec<usize> = (0..ops.len()).filter(|&op| waits[op] == 0).collect();
    let mut out = vec![false; ops.len()];
    let mut order = Vec::with_capacity(ops.len());
    let (mut oldest, mut cycle, mut idle) = (0, 0, 0);
    while order.len() < ops.len() {
        let (mut pipes, mut shifters) = (PIPES, SHIFTERS);
        let done = order.len();
        loop {
            while oldest < ops.len() && out[oldest] {
                oldest += 1;
            }
            let Some(base) = ops.get(oldest) else { break };
            let fits = |op: usize| {
                let Op { kind, round, step, .. } = ops[op];
                let (ends, begins) = (ends(&ops[op], &users), usize::from(users[block.given + op] > 0));
                // The last register is for the oldest step: so it can always go on.
                let most = if step == base.step { registers } else { registers - 1 };
                starts[op] <= cycle
                    && round <= base.round + AHEAD
                    && (kind.is_free() || pipes > 0)
                    && (!kind.is_shift() || shifters > 0)
                    && (begins <= ends || live + begins - ends <= most)
            };
            let next = ready.iter().copied().filter(|&op| fits(op)).min_by_key(|&op| (Reverse(height[op]), op));
            let Some(next) = next else { break };
            let kind = ops[next].kind;
            pipes -= usize::from(!kind.is_free());
            shifters -= usize::from(kind.is_shift());
            live = live + usize::from(users[block.given + next] > 0) - ends(&ops[next], &users);
            distinct(&ops[next].sources).for_each(|value| users[value] -= 1);
            ready.retain(|&op| op != next);
            out[next] = true;
            order.push(next);
            for &op in &after[next] {
                starts[op] = starts[op].max(cycle + latency(&ops[next]));
                waits[op] -= 1;
                if waits[op] == 0 {
                    ready.push(op);
                }
            }
        }
        cycle += 1;
        idle = if order.len() > done { 0 } else { idle + 1 };
        if idle > LOAD {
            return Err(format!("{registers} registers are not enough in round {}", ops[oldest].round));
        }
    }
    Ok(order)
}

/// Values that an operation is the last to use.
fn ends(op: &Op, users: &[usize]) -> usize {
    distinct(&op.sources).filter(|&value| users[value] == 1).count()
}

fn distinct(sources: &[usize]) -> impl Iterator<Item = usize> {
    sources.iter().enumerate().filter(|&(i, value)| !sources[..i].contains(value)).map(|(_, &value)| value)
}

/// The text of a block in this order.
fn registers(block: &Block, order: &[usize], form: &Form) -> Result<String, String> {
    let Range { start: base, end } = form.registers;
    let count = end - base;
    let too_few = || format!("{count} registers are not enough");
    let mut last = vec![None; block.given + block.ops.len()];
    for (place, &op) in order.iter().enumerate() {
        block.ops[op].sources.iter().for_each(|&value| last[value] = Some(place));
    }
    block.leaves.iter().for_each(|&value| last[value] = Some(usize::MAX));
    let mut register = vec![usize::MAX; last.len()];
    let mut free = vec![true; count];
    for value in 0..block.given {
        register[value] = value;
        free[value] = last[value].is_none();
    }
    let mut text = String::new();
    for (place, &id) in order.iter().enumerate() {
        let op = &block.ops[id];
        for &value in op.sources.iter().filter(|&&value| last[value] == Some(place)) {
            free[register[value]] = true;
        }
        let value = block.given + id;
        if op.kind != Kind::Store {
            let wanted = block.leaves.iter().position(|&leaves| leaves == value).filter(|&to| free[to]);
            let to = wanted.or_else(|| free.iter().position(|&free| free)).ok_or_else(too_few)?;
            free[to] = false;
            register[value] = to;
        }
        let _ = writeln!(
            text,
            "    {}",
            line(op, base.wrapping_add(register[value]), |value| base + register[value], form.place)
        );
        if form.jumps.is_some_and(|jumps| place % jumps == jumps - 1) {
            text += "    jmp 9f\n9:\n";
        }
    }
    // What leaves goes to its register, none before that one is read; a circle goes through a free one.
    let mut moves: Vec<(usize, usize)> = block.leaves.iter().enumerate().map(|(to, &v)| (register[v], to)).collect();
    moves.retain(|(from, to)| from != to);
    while let Some(&(first, _)) = moves.first() {
        let (from, to) = match moves.iter().position(|&(_, to)| moves.iter().all(|&(from, _)| from != to)) {
            Some(next) => moves.swap_remove(next),
            None => {
                let spare = (block.leaves.len()..count).find(|&spare| free[spare]).ok_or_else(too_few)?;
                moves[0].0 = spare;
                (first, spare)
            }
        };
        let _ = writeln!(text, "    vmovdqa ymm{}, ymm{}", base + to, base + from);
    }
    Ok(text)
}

fn line(op: &Op, to: usize, register: impl Fn(usize) -> usize, place: fn(Mem) -> Mem) -> String {
    let memory = |mem: Mem| memory(place(mem));
    let source = |i: usize| format!("ymm{}", register(op.sources[i]));
    let last = || op.mem.map_or_else(|| source(1), &memory);
    let mem = || memory(op.mem.expect("an operation on memory has an operand there"));
    let two = |name: &str| format!("{name} ymm{to}, {}, {}", source(0), last());
    match op.kind {
        Kind::Load => format!("vmovdqa ymm{to}, {}", mem()),
        Kind::Store => format!("vmovdqa {}, {}", mem(), source(0)),
        Kind::Add => two("vpaddd"),
        Kind::And => two("vpand"),
        Kind::Xor => two("vpxor"),
        Kind::ShiftLeft(by) => format!("vpslld ymm{to}, {}, {by}", source(0)),
        Kind::ShiftRight(by) => format!("vpsrld ymm{to}, {}, {by}", source(0)),
        Kind::Shuffle => two("vpshufb"),
        Kind::Least => two("vpminud"),
        Kind::Equal => two("vpcmpeqd"),
    }
}

fn memory(mem: Mem) -> String {
    format!("ymmword ptr [{} {}]", name(mem.base), signed(mem.offset))
}
