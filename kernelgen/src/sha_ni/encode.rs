//! The instructions of the SHA-NI kernels as machine code (see `encode.rs`).

use super::code::SWAP;
use super::context::offset;
use super::inst::Inst;
use crate::code::base_register;
use crate::graph::Mem;
use crate::operand::Operand;

// Opcode maps, and the prefixes that VEX folds in.
const MAP_0F: u8 = 1;
const MAP_0F38: u8 = 2;
const MAP_0F3A: u8 = 3;
const NO_PREFIX: u8 = 0;
const PREFIX_66: u8 = 1;
const PREFIX_F3: u8 = 2;

pub(crate) fn encode(inst: Inst, out: &mut Vec<u8>) {
    use Operand::{Memory, Register};
    match inst {
        Inst::Load { to, mem } => vex(out, move_prefix(mem), MAP_0F, 0x6f, to, 0, Memory(mem)),
        Inst::LoadUpper { to, mem } => vex(out, PREFIX_F3, MAP_0F, 0x7e, to, 0, Memory(mem)),
        Inst::Store { from, mem } => vex(out, move_prefix(mem), MAP_0F, 0x7f, from, 0, Memory(mem)),
        Inst::Add { to, x, y } => vex(out, PREFIX_66, MAP_0F, 0xfe, to, x, y),
        Inst::Align { to, x, y } => {
            vex(out, PREFIX_66, MAP_0F3A, 0x0f, to, x, y);
            out.push(4);
        }
        Inst::Upper => {
            vex(out, PREFIX_66, MAP_0F, 0x70, 0, 0, Register(0));
            out.push(14);
        }
        Inst::Pick { to, x, y, imm } => {
            vex(out, NO_PREFIX, MAP_0F, 0xc6, to, x, Register(y));
            out.push(imm);
        }
        Inst::SwapBytes { to, x } => vex(out, PREFIX_66, MAP_0F38, 0x00, to, x, Memory(SWAP)),
        Inst::Blend { to, x, mem } => {
            vex(out, PREFIX_66, MAP_0F3A, 0x0e, to, x, Memory(mem));
            out.push(63);
        }
        Inst::Msg1 { to, y } => legacy(out, 0xcc, to, y),
        Inst::Msg2 { to, y } => legacy(out, 0xcd, to, y),
        Inst::TwoRounds { to, other } => legacy(out, 0xcb, to, Register(other)),
        Inst::Word { from } => vex(out, PREFIX_66, MAP_0F, 0x7e, from, 0, Register(0)),
        Inst::SwapWord => out.extend([0x0f, 0xc8]),
        Inst::Compare => {
            out.extend([0x3b, 0x87]);
            out.extend((offset::LIMIT as i32).to_le_bytes());
        }
        Inst::SetHit { stream } => out.extend([0x0f, 0x96, [0xc1, 0xc5][stream]]),
    }
}

/// What tells `vmovdqa` from `vmovdqu`.
fn move_prefix(mem: Mem) -> u8 {
    if mem.base.aligned() { PREFIX_66 } else { PREFIX_F3 }
}

/// Intel SDM volume 2, 2.3, W0, 128 bits, in the short form where there is one, as assemblers do. Registers that an instruction
/// lacks are zero.
fn vex(out: &mut Vec<u8>, prefix: u8, map: u8, opcode: u8, reg: u8, vvvv: u8, rm: Operand) {
    let high = match rm {
        Operand::Register(rm) => rm >> 3,
        Operand::Memory(mem) => base_register(mem.base) as u8 >> 3,
    };
    if map == MAP_0F && high == 0 {
        out.extend([0xc5, (reg >> 3 ^ 1) << 7 | (vvvv ^ 15) << 3 | prefix, opcode]);
        return modrm(out, reg, rm);
    }
    let first = (reg >> 3 ^ 1) << 7 | 1 << 6 | (high ^ 1) << 5 | map;
    out.extend([0xc4, first, (vvvv ^ 15) << 3 | prefix, opcode]);
    modrm(out, reg, rm);
}

/// The SHA instructions: no VEX form.
fn legacy(out: &mut Vec<u8>, opcode: u8, reg: u8, rm: Operand) {
    let high = match rm {
        Operand::Register(rm) => rm >> 3,
        Operand::Memory(mem) => base_register(mem.base) as u8 >> 3,
    };
    if reg >> 3 | high != 0 {
        out.push(0x40 | reg >> 3 << 2 | high);
    }
    out.extend([0x0f, 0x38, opcode]);
    modrm(out, reg, rm);
}

/// Displacements as short as they can be, as assemblers make them: the search then measures what is shipped.
fn modrm(out: &mut Vec<u8>, reg: u8, rm: Operand) {
    let reg = (reg & 7) << 3;
    match rm {
        Operand::Register(rm) => out.push(0xc0 | reg | rm & 7),
        Operand::Memory(mem) => {
            let base = base_register(mem.base) as u8 & 7;
            match i8::try_from(mem.offset) {
                Ok(0) => out.push(reg | base),
                Ok(small) => out.extend([0x40 | reg | base, small as u8]),
                Err(_) => {
                    out.push(0x80 | reg | base);
                    out.extend(mem.offset.to_le_bytes());
                }
            }
        }
    }
}
