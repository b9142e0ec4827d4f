//! From an order to instructions: linear-scan registers over the 32 zmm, and the loop control round the body.

use crate::graph::{Base, BatchPart, Graph, Kind, Mem, Shape, Value, permute};
use crate::operand::{Gpr, Operand};
use crate::sha_ni::inst as sha_ni;
use hashgrind::cpu::context::*;

/// Registers that a body has.
pub(crate) const REGISTERS: usize = 32;

/// One machine instruction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Inst {
    // Vector instructions; registers by number.
    Load {
        to: u8,
        mem: Mem,
    },
    Broadcast {
        to: u8,
        mem: Mem,
    },
    Store {
        from: u8,
        mem: Mem,
    },
    Move {
        to: u8,
        from: u8,
    },
    Add {
        to: u8,
        x: u8,
        y: Operand,
    },
    RotateRight {
        to: u8,
        x: u8,
        by: u8,
    },
    ShiftRight {
        to: u8,
        x: u8,
        by: u8,
    },
    /// `to` is the first input.
    Ternary {
        to: u8,
        x: u8,
        y: Operand,
        imm: u8,
    },
    Shuffle {
        to: u8,
        x: u8,
        y: Operand,
    },
    CompareAtMost {
        x: u8,
        y: Operand,
    },
    /// Of the SHA-NI kernels.
    Sha(sha_ni::Inst),
    // Loop control.
    Lea {
        to: Gpr,
        base: Gpr,
        offset: i32,
    },
    Read {
        to: Gpr,
        offset: i32,
    },
    Write {
        from: Gpr,
        offset: i32,
    },
    AddImm {
        to: Gpr,
        imm: i32,
    },
    AddReg {
        to: Gpr,
        from: Gpr,
    },
    SubReg {
        to: Gpr,
        from: Gpr,
    },
    Exchange {
        x: Gpr,
        y: Gpr,
    },
    /// Zero flag = the register is zero.
    TestReg {
        x: Gpr,
    },
    SubOne {
        to: Gpr,
    },
    /// Loop head.
    Head,
    /// Zero flag = no lane of the mask is set.
    TestMask,
    /// To the exit if the zero flag is clear.
    ExitIfNotZero,
    /// Over the group change if the zero flag is clear.
    SkipIfNotZero,
    Skip,
    /// To the head if the zero flag is clear.
    HeadIfNotZero,
    Exit,
    /// The mask as result.
    MaskToResult,
    ZeroUpper,
    Return,
}

/// The base register of a memory operand.
pub(crate) fn base_register(base: Base) -> Gpr {
    match base {
        Base::Slots => Gpr::Rdi,
        Base::Shared => Gpr::Rax,
        Base::Header | Base::Messages => Gpr::Rsi,
        Base::GroupKw | Base::Digests => Gpr::Rdx,
        Base::NextW => Gpr::R8,
        Base::NextKw => Gpr::R9,
        Base::NextK => Gpr::R10,
        // Those that cost no prefix to what is wanted most.
        Base::Batch(BatchPart::Words) => Gpr::Rax,
        Base::Batch(BatchPart::K) => Gpr::Rcx,
        Base::Batch(BatchPart::Constants) => Gpr::R8,
        Base::Batch(BatchPart::BehindWords) => Gpr::R9,
        Base::Batch(BatchPart::Padding) => Gpr::R10,
    }
}

/// The body's instructions, or how many registers it would have needed.
pub(crate) fn body(graph: &Graph, order: &[Value]) -> Result<Vec<Inst>, usize> {
    const NONE: u8 = u8::MAX;
    let mut last_use = vec![0u32; graph.ops.len()];
    for (place, &op) in order.iter().enumerate() {
        for &source in &graph.ops[op as usize].sources {
            last_use[source as usize] = place as u32;
        }
    }
    // Past 32 the count goes on with made-up registers, for the search's sake.
    let mut free: Vec<u8> = (0..128).rev().collect();
    let mut register = vec![NONE; graph.ops.len()];
    let mut live = 0usize;
    let mut most = 0usize;
    let mut code = Vec::with_capacity(order.len() + order.len() / 8);
    for (place, &id) in order.iter().enumerate() {
        let op = &graph.ops[id as usize];
        let dies = |source: Value| last_use[source as usize] == place as u32;
        let mut sources = [NONE; 3];
        for (slot, &source) in sources.iter_mut().zip(&op.sources) {
            *slot = register[source as usize];
        }
        for (i, &source) in op.sources.iter().enumerate() {
            if dies(source) && !op.sources[..i].contains(&source) {
                live -= 1;
                // A ternary keeps its inputs until its destination, one of them, is chosen.
                if !matches!(op.kind, Kind::Ternary(_)) {
                    free.push(register[source as usize]);
                }
            }
        }
        let mut take = || free.pop().expect("there are far more made-up registers than live values");
        let makes_value = !matches!(op.kind, Kind::Store | Kind::CompareAtMost);
        if makes_value {
            live += 1;
            most = most.max(live);
        }
        let [x, y, z] = sources;
        let last = |y: u8| op.mem.map_or(Operand::Register(y), Operand::Memory);
        let mem = || op.mem.expect("an operation on memory has an operand there");
        match op.kind {
            Kind::Load => {
                let to = take();
                register[id as usize] = to;
                code.push(Inst::Load { to, mem: mem() });
            }
            Kind::Broadcast => {
                let to = take();
                register[id as usize] = to;
                code.push(Inst::Broadcast { to, mem: mem() });
            }
            Kind::Store => code.push(Inst::Store { from: x, mem: mem() }),
            Kind::CompareAtMost => code.push(Inst::CompareAtMost { x, y: last(y) }),
            Kind::Add | Kind::Shuffle => {
                let to = take();
                register[id as usize] = to;
                let y = last(y);
                code.push(if op.kind == Kind::Add { Inst::Add { to, x, y } } else { Inst::Shuffle { to, x, y } });
            }
            Kind::RotateRight(by) => {
                let to = take();
                register[id as usize] = to;
                code.push(Inst::RotateRight { to, x, by });
            }
            Kind::ShiftRight(by) => {
                let to = take();
                register[id as usize] = to;
                code.push(Inst::ShiftRight { to, x, by });
            }
            Kind::Ternary(imm) => {
                // The destination is an input: one that is used no more, else a copy.
                let inputs = op.sources.len();
                let chosen = (0..inputs).find(|&i| dies(op.sources[i]));
                let first = chosen.unwrap_or(0);
                let to = if chosen.is_some() {
                    sources[first]
                } else {
                    let to = take();
                    code.push(Inst::Move { to, from: sources[first] });
                    to
                };
                let mut places: Vec<usize> = vec![first];
                places.extend((0..3).filter(|&i| i != first));
                let second = sources[places[1]];
                let third = if inputs == 3 { Operand::Register([x, y, z][places[2]]) } else { last(NONE) };
                let imm = permute(imm, [places[0], places[1], places[2]]);
                code.push(Inst::Ternary { to, x: second, y: third, imm });
                for (i, &source) in op.sources.iter().enumerate() {
                    if i != first && dies(source) {
                        free.push(register[source as usize]);
                    }
                }
                register[id as usize] = to;
            }
        }
    }
    if most > REGISTERS { Err(most) } else { Ok(code) }
}

/// A whole function: entry, loop, body, exit.
pub(crate) fn function(shape: Shape, body: &[Inst]) -> Vec<Inst> {
    use Gpr::*;
    let slot = |index: usize| Mem { base: Base::Slots, offset: 64 * index as i32, broadcast: false };
    let mut code = vec![Inst::Lea { to: Rax, base: Rdi, offset: OFFSET_SHARED as i32 }];
    code.push(Inst::Read { to: Rcx, offset: OFFSET_REMAINING as i32 });
    let saved = [Rsi, Rdx, R8, R9, R10, R11];
    let offset = |i: usize| (OFFSET_SAVED + 8 * i) as i32;
    match shape {
        Shape::Single => code.push(Inst::Lea { to: Rsi, base: Rdi, offset: OFFSET_HEADERS as i32 }),
        Shape::Siblings { .. } => {
            for (i, to) in saved.into_iter().enumerate() {
                code.push(Inst::Read { to, offset: offset(i) });
                // Pointers are kept as offsets: a context may move between two calls. r11 is a count.
                if to != R11 {
                    code.push(Inst::AddReg { to, from: Rdi });
                }
            }
        }
    }
    code.push(Inst::Head);
    code.extend_from_slice(body);
    if let Shape::Siblings { steps } = shape {
        let steps = steps as i32;
        code.extend([
            Inst::AddImm { to: Rsi, imm: 4 * HEADER_WORDS as i32 },
            Inst::AddImm { to: R8, imm: 64 * steps },
            Inst::AddImm { to: R9, imm: 64 * steps },
            Inst::AddImm { to: R10, imm: 4 * steps },
            Inst::SubOne { to: R11 },
            Inst::SkipIfNotZero,
            // The next nonce group: its schedule becomes this one's, and the one after is begun.
            Inst::Lea { to: Rsi, base: Rdi, offset: OFFSET_HEADERS as i32 },
            Inst::Lea { to: R8, base: Rdi, offset: (OFFSET_GROUP_W + 18 * 64) as i32 },
            Inst::Lea { to: R10, base: Rax, offset: 4 * (SHARED_K + 18) as i32 },
            Inst::Read { to: R11, offset: OFFSET_SIBLINGS as i32 },
            Inst::Lea { to: R9, base: Rdi, offset: (2 * OFFSET_GROUP_KW + GROUP_VECTORS * 64) as i32 },
            Inst::AddReg { to: R9, from: Rdi },
            Inst::SubReg { to: R9, from: Rdx },
            Inst::Exchange { x: Rdx, y: R9 },
            Inst::AddImm { to: R9, imm: 18 * 64 },
        ]);
        let w3 = Mem { base: Base::Slots, offset: (OFFSET_GROUP_W + 3 * 64) as i32, broadcast: false };
        let sixteen = Mem { base: Base::Shared, offset: 4 * SHARED_SIXTEEN as i32, broadcast: true };
        code.extend([
            Inst::Load { to: 0, mem: w3 },
            Inst::Store { from: 0, mem: slot(SLOT_W3) },
            Inst::Load { to: 0, mem: slot(SLOT_NONCE) },
            Inst::Add { to: 0, x: 0, y: Operand::Memory(sixteen) },
            Inst::Store { from: 0, mem: slot(SLOT_NONCE) },
            Inst::Shuffle { to: 0, x: 0, y: Operand::Memory(slot(SLOT_SWAP)) },
            Inst::Store { from: 0, mem: w3 },
            Inst::Skip,
        ]);
    }
    // A hit leaves at once, else the count decides.
    code.extend([
        Inst::Lea { to: Rcx, base: Rcx, offset: -1 },
        Inst::TestMask,
        Inst::ExitIfNotZero,
        Inst::TestReg { x: Rcx },
        Inst::HeadIfNotZero,
        Inst::Exit,
        Inst::MaskToResult,
        Inst::Write { from: Rcx, offset: OFFSET_REMAINING as i32 },
    ]);
    if matches!(shape, Shape::Siblings { .. }) {
        for (i, from) in saved.into_iter().enumerate() {
            if from != R11 {
                code.push(Inst::SubReg { to: from, from: Rdi });
            }
            code.push(Inst::Write { from, offset: offset(i) });
        }
    }
    code.extend([Inst::ZeroUpper, Inst::Return]);
    code
}
