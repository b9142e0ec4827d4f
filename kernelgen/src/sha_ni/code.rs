//! From an order to instructions: linear-scan registers over xmm1 to xmm15, and the loop control round the body. xmm0
//! belongs to `sha256rnds2`.

use super::batch;
use super::context::*;
use super::graph::{Graph, Kind, Kw, Shape, Source};
use super::inst::Inst;
use super::order::{Body, Ordered};
use crate::code::{Inst as Control, base_register};
use crate::graph::{Base, BatchPart, Mem};
use crate::operand::{Gpr, Operand};

/// Registers that a body has.
pub(crate) const REGISTERS: usize = 15;

/// Byte shuffle and words of a row that stand in the context.
pub(crate) const SWAP: Mem = context(ROW_SWAP * offset::ROW);

const fn context(bytes: usize) -> Mem {
    Mem { base: Base::Slots, offset: bytes as i32, broadcast: false }
}

/// The body's instructions, or how many registers it would have needed.
pub(crate) fn body(ordered: &Ordered) -> Result<Vec<Inst>, usize> {
    let (code, registers) = registers(ordered);
    if registers > REGISTERS { Err(registers) } else { Ok(code) }
}

/// The body's instructions in as many registers as they take, xmm1 and those that follow.
pub(crate) fn registers(Ordered { graph, order, .. }: &Ordered) -> (Vec<Inst>, usize) {
    const NONE: u8 = u8::MAX;
    let values = graph.ops.iter().map(|op| op.makes.len()).sum();
    let mut last_use = vec![0; values];
    for (place, &id) in order.iter().enumerate() {
        graph.ops[id].reads().into_iter().for_each(|value| last_use[value] = place);
    }
    // A bit for each, without xmm0. Past 15 the count goes on with made-up registers, for the search's sake.
    let mut free = u128::MAX << 1;
    let mut register = vec![NONE; values];
    let mut most = 0;
    let mut code = Vec::with_capacity(2 * order.len());
    for (place, &id) in order.iter().enumerate() {
        let op = &graph.ops[id];
        let (reads, overwrites) = (op.reads(), op.overwrites());
        let at: Vec<u8> = reads.iter().map(|&value| register[value]).collect();
        // One that it reads for the last time is taken first.
        let mut freed = NONE;
        for (i, &value) in reads.iter().enumerate() {
            if overwrites.contains(&value) {
                // The graph puts every other reader before this one.
                assert_eq!(last_use[value], place, "{} overwrites what is still wanted", op.name());
            } else if last_use[value] == place && !reads[..i].contains(&value) {
                freed = register[value];
                free |= 1 << freed;
            }
        }
        for (i, &value) in op.makes.iter().enumerate() {
            register[value] = match overwrites.get(i) {
                Some(&old) => register[old],
                None => {
                    let taken = if freed == NONE { free.trailing_zeros() as u8 } else { freed };
                    assert!(taken < 128, "there are far more made-up registers than live values");
                    (free, freed) = (free & !(1 << taken), NONE);
                    taken
                }
            };
            most = most.max(usize::from(register[value]));
        }
        let to = op.makes.first().map_or(NONE, |&value| register[value]);
        let operand = |source| match source {
            Source::Value(value) => Operand::Register(register[value]),
            Source::Memory(mem) => Operand::Memory(mem),
        };
        match op.kind {
            Kind::Load(mem) => code.push(Inst::Load { to, mem }),
            Kind::Store(_, mem) => code.push(Inst::Store { from: at[0], mem }),
            Kind::Add(_, y) => code.push(Inst::Add { to, x: at[0], y: operand(y) }),
            Kind::Align(_, y) => code.push(Inst::Align { to, x: at[0], y: operand(y) }),
            Kind::Msg1(_, y) => code.push(Inst::Msg1 { to, y: operand(y) }),
            Kind::Msg2(_, y) => code.push(Inst::Msg2 { to, y: operand(y) }),
            Kind::Pick(_, _, imm) => code.push(Inst::Pick { to, x: at[0], y: at[1], imm }),
            Kind::SwapBytes(_) => code.push(Inst::SwapBytes { to, x: at[0] }),
            Kind::Blend(_, mem) => code.push(Inst::Blend { to, x: at[0], mem }),
            Kind::TwoRounds { kw, .. } => {
                match kw {
                    Kw::Memory(mem) => code.push(Inst::Load { to: 0, mem }),
                    Kw::Upper(mem) => code.push(Inst::LoadUpper { to: 0, mem: upper(mem) }),
                    Kw::Sum { k, keep, .. } => {
                        code.push(Inst::Add { to: 0, x: at[2], y: Operand::Memory(k) });
                        code.extend(keep.map(|mem| Inst::Store { from: 0, mem }));
                    }
                }
                code.push(Inst::TwoRounds { to, other: at[1] });
            }
            Kind::FourRounds { k, .. } => code.extend([
                Inst::Add { to: 0, x: at[2], y: Operand::Memory(k) },
                Inst::TwoRounds { to: at[0], other: at[1] },
                Inst::Upper,
                Inst::TwoRounds { to: at[1], other: at[0] },
            ]),
            // The upper half is loaded: unlike a shuffle, that takes none of the vector pipes.
            Kind::FourRoundsOf { kw, .. } => code.extend([
                Inst::Load { to: 0, mem: kw },
                Inst::TwoRounds { to: at[0], other: at[1] },
                Inst::LoadUpper { to: 0, mem: upper(kw) },
                Inst::TwoRounds { to: at[1], other: at[0] },
            ]),
            Kind::Test(_, stream) => {
                code.extend([Inst::Word { from: at[0] }, Inst::SwapWord, Inst::Compare, Inst::SetHit { stream }]);
            }
        }
    }
    (code, most)
}

fn upper(mem: Mem) -> Mem {
    Mem { offset: mem.offset + 8, ..mem }
}

/// Pointers are kept as offsets: a context may move between two calls. The last is a count.
const SAVED: [Gpr; 5] = [Gpr::Rsi, Gpr::Rdx, Gpr::R8, Gpr::R9, Gpr::R11];

/// Fetches the loop registers of the call before.
pub(crate) fn enter() -> Vec<Control> {
    let mut code = vec![];
    for (i, to) in SAVED.into_iter().enumerate() {
        code.push(Control::Read { to, offset: (offset::SAVED + 8 * i) as i32 });
        if to != Gpr::R11 {
            code.push(Control::AddReg { to, from: Gpr::Rdi });
        }
    }
    code
}

/// Keeps them for the next.
pub(crate) fn leave() -> Vec<Control> {
    let mut code = vec![];
    for (i, from) in SAVED.into_iter().enumerate() {
        if from != Gpr::R11 {
            code.push(Control::SubReg { to: from, from: Gpr::Rdi });
        }
        code.push(Control::Write { from, offset: (offset::SAVED + 8 * i) as i32 });
    }
    code
}

/// A whole function. One of a batch does its body once.
pub(crate) fn function(of: impl Into<Body>, body: &[Inst]) -> Vec<Control> {
    // Legacy encodings, which all SHA instructions are, wait for hundreds of cycles where upper halves are dirty.
    let mut code = vec![Control::ZeroUpper];
    match of.into() {
        Body::Scan(shape) => code.extend(scan(shape, body)),
        Body::Batch(_) => {
            let lea = |(part, middle): (BatchPart, usize)| Control::Lea {
                to: base_register(Base::Batch(part)),
                base: Gpr::Rdi,
                offset: middle as i32,
            };
            code.extend(batch::PARTS.into_iter().map(lea));
            code.extend(body.iter().copied().map(Control::Sha));
        }
    }
    code.push(Control::Return);
    code
}

/// Entry, loop, body, exit.
fn scan(shape: Shape, body: &[Inst]) -> Vec<Control> {
    use Gpr::*;
    let mut code = enter();
    code.extend([
        Control::Read { to: R10, offset: offset::REMAINING as i32 },
        Control::SubReg { to: Rcx, from: Rcx },
        Control::Head,
    ]);
    code.extend(body.iter().copied().map(Control::Sha));
    code.extend(next_group(shape));
    // A hit leaves at once, else the count decides.
    code.extend([
        Control::Lea { to: R10, base: R10, offset: -1 },
        Control::TestReg { x: Rcx },
        Control::ExitIfNotZero,
        Control::TestReg { x: R10 },
        Control::HeadIfNotZero,
        Control::Exit,
        Control::Lea { to: Rax, base: Rcx, offset: 0 },
        Control::Write { from: R10, offset: offset::REMAINING as i32 },
    ]);
    code.extend(leave());
    code
}

/// What follows an iteration: the schedule that was made becomes the one that is used.
pub(crate) fn next_group(shape: Shape) -> Vec<Control> {
    use Gpr::*;
    if shape.single() {
        return vec![Control::Exchange { x: Rdx, y: R9 }];
    }
    let bytes = (offset::ROW * shape.steps) as i32;
    let mut code = vec![
        Control::AddImm { to: Rsi, imm: offset::HEADER_BYTES as i32 },
        Control::AddImm { to: R8, imm: bytes },
        Control::AddImm { to: R9, imm: bytes },
        Control::SubOne { to: R11 },
        Control::SkipIfNotZero,
        Control::Lea { to: Rsi, base: Rdi, offset: offset::HEADERS as i32 },
        Control::Lea { to: R8, base: Rdi, offset: (offset::GROUP_W + 4 * offset::ROW) as i32 },
        Control::Read { to: R11, offset: offset::SIBLINGS as i32 },
        Control::Lea { to: R9, base: Rdi, offset: (2 * offset::GROUP_KW + offset::KW_BYTES) as i32 },
        Control::AddReg { to: R9, from: Rdi },
        Control::SubReg { to: R9, from: Rdx },
        Control::Exchange { x: Rdx, y: R9 },
    ];
    for stream in 0..STREAMS {
        let next = context((ROW_NEXT + stream) * offset::ROW);
        let nonce = (stream * offset::KW_STREAM + NONCE_ROW * offset::ROW) as i32;
        let nonce = Mem { base: Base::NextKw, offset: nonce, broadcast: false };
        let block = context(offset::GROUP_W + stream * offset::W_STREAM);
        let step = Operand::Memory(context(ROW_STEP * offset::ROW));
        code.extend(
            [
                Inst::Load { to: 0, mem: next },
                Inst::Add { to: 0, x: 0, y: step },
                Inst::Store { from: 0, mem: next },
                Inst::SwapBytes { to: 0, x: 0 },
                Inst::Store { from: 0, mem: nonce },
                Inst::Blend { to: 0, x: 0, mem: context(ROW_TAIL * offset::ROW) },
                Inst::Store { from: 0, mem: block },
            ]
            .map(Control::Sha),
        );
    }
    code.push(Control::Skip);
    code
}

/// Slots of the vector pipes that a body takes, by the processor's table for Zen 3: `sha256msg2` four, `sha256msg1` two.
pub(crate) fn slots(graph: &Graph) -> usize {
    let slots = |kind: &Kind| match kind {
        Kind::Load(_) | Kind::Store(..) => 0,
        Kind::Msg1(..) | Kind::TwoRounds { kw: Kw::Sum { .. }, .. } | Kind::FourRoundsOf { .. } => 2,
        Kind::Msg2(..) | Kind::FourRounds { .. } => 4,
        _ => 1,
    };
    graph.ops.iter().map(|op| slots(&op.kind)).sum()
}
