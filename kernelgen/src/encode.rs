//! Instructions as machine code, for the search: an assembler would take longer than the measurement. The tests hold
//! it against the text that the real assembler gets.

use crate::code::{Inst, base_register};
use crate::graph::Mem;
use crate::operand::{Gpr, Operand};
use crate::sha_ni::encode as sha_ni;

// Opcode maps of the EVEX prefix.
const MAP_0F: u8 = 1;
const MAP_0F38: u8 = 2;
const MAP_0F3A: u8 = 3;

/// The bytes of a function.
pub(crate) fn encode(code: &[Inst]) -> Vec<u8> {
    let mut out = Encoder { bytes: Vec::with_capacity(code.len() * 8) };
    let (mut head, mut skip, mut exit) = (0, vec![], vec![]);
    for inst in code {
        match *inst {
            Inst::Load { to, mem } => out.evex(MAP_0F, 0x6f, to, 0, Operand::Memory(mem), None),
            Inst::Store { from, mem } => out.evex(MAP_0F, 0x7f, from, 0, Operand::Memory(mem), None),
            // One element is read, but the broadcast bit of arithmetic is not set.
            Inst::Broadcast { to, mem } => out.evex_raw(MAP_0F38, 0x58, to, 0, Operand::Memory(mem), false, 4, None),
            Inst::Move { to, from } => out.evex(MAP_0F, 0x6f, to, 0, Operand::Register(from), None),
            Inst::Add { to, x, y } => out.evex(MAP_0F, 0xfe, to, x, y, None),
            Inst::RotateRight { to, x, by } => out.evex(MAP_0F, 0x72, 0, to, Operand::Register(x), Some(by)),
            Inst::ShiftRight { to, x, by } => out.evex(MAP_0F, 0x72, 2, to, Operand::Register(x), Some(by)),
            Inst::Ternary { to, x, y, imm } => out.evex(MAP_0F3A, 0x25, to, x, y, Some(imm)),
            Inst::Shuffle { to, x, y } => out.evex(MAP_0F38, 0x00, to, x, y, None),
            Inst::CompareAtMost { x, y } => out.evex(MAP_0F3A, 0x1e, 1, x, y, Some(2)),
            Inst::Sha(inst) => sha_ni::encode(inst, &mut out.bytes),
            Inst::Lea { to, base, offset } => out.general(0x8d, to, base, offset),
            Inst::Read { to, offset } => out.general(0x8b, to, Gpr::Rdi, offset),
            Inst::Write { from, offset } => out.general(0x89, from, Gpr::Rdi, offset),
            Inst::AddImm { to, imm } => out.immediate(0, to, imm),
            Inst::SubOne { to } => out.immediate(5, to, 1),
            Inst::AddReg { to, from } => out.registers(0x01, from, to),
            Inst::SubReg { to, from } => out.registers(0x29, from, to),
            Inst::Exchange { x, y } => out.registers(0x87, y, x),
            Inst::TestReg { x } => out.registers(0x85, x, x),
            Inst::Head => head = out.bytes.len(),
            Inst::TestMask => out.bytes.extend([0xc5, 0xf8, 0x98, 0xc9]),
            Inst::ExitIfNotZero => exit.push(out.jump()),
            Inst::SkipIfNotZero => skip.push(out.jump()),
            Inst::Skip => skip.drain(..).for_each(|at| out.land(at)),
            Inst::HeadIfNotZero => {
                let at = out.jump();
                let distance = head as i32 - (at as i32 + 4);
                out.bytes[at..at + 4].copy_from_slice(&distance.to_le_bytes());
            }
            Inst::Exit => exit.drain(..).for_each(|at| out.land(at)),
            Inst::MaskToResult => out.bytes.extend([0xc5, 0xf8, 0x93, 0xc1]),
            Inst::ZeroUpper => out.bytes.extend([0xc5, 0xf8, 0x77]),
            Inst::Return => out.bytes.push(0xc3),
        }
    }
    out.bytes
}

struct Encoder {
    bytes: Vec<u8>,
}

impl Encoder {
    fn evex(&mut self, map: u8, opcode: u8, reg: u8, vvvv: u8, rm: Operand, imm: Option<u8>) {
        let (broadcast, unit) = match rm {
            Operand::Memory(Mem { broadcast: true, .. }) => (true, 4),
            _ => (false, 64),
        };
        self.evex_raw(map, opcode, reg, vvvv, rm, broadcast, unit, imm);
    }

    /// Intel SDM volume 2, 2.7: prefix 66, W0, 512 bits, no masking.
    #[allow(clippy::too_many_arguments, reason = "the fields of one prefix")]
    fn evex_raw(
        &mut self,
        map: u8,
        opcode: u8,
        reg: u8,
        vvvv: u8,
        rm: Operand,
        broadcast: bool,
        unit: i32,
        imm: Option<u8>,
    ) {
        let bit = |value: u8, n: u8| value >> n & 1;
        let (x, b) = match rm {
            Operand::Register(rm) => (bit(rm, 4), bit(rm, 3)),
            Operand::Memory(mem) => (0, bit(base_register(mem.base) as u8, 3)),
        };
        let p0 = (bit(reg, 3) ^ 1) << 7 | (x ^ 1) << 6 | (b ^ 1) << 5 | (bit(reg, 4) ^ 1) << 4 | map;
        let p1 = (vvvv & 15 ^ 15) << 3 | 1 << 2 | 1;
        let p2 = 0b10 << 5 | u8::from(broadcast) << 4 | (bit(vvvv, 4) ^ 1) << 3;
        self.bytes.extend([0x62, p0, p1, p2, opcode]);
        match rm {
            Operand::Register(rm) => self.bytes.push(0xc0 | (reg & 7) << 3 | rm & 7),
            Operand::Memory(mem) => {
                let modrm = (reg & 7) << 3 | base_register(mem.base) as u8 & 7;
                let small = mem.offset / unit;
                if mem.offset % unit == 0 && (-128..128).contains(&small) {
                    self.bytes.extend([0x40 | modrm, small as i8 as u8]);
                } else {
                    self.bytes.push(0x80 | modrm);
                    self.bytes.extend(mem.offset.to_le_bytes());
                }
            }
        }
        self.bytes.extend(imm);
    }

    fn rex(&mut self, reg: Gpr, rm: Gpr) {
        self.bytes.push(0x48 | (reg as u8 >> 3) << 2 | rm as u8 >> 3);
    }

    fn general(&mut self, opcode: u8, reg: Gpr, base: Gpr, offset: i32) {
        self.rex(reg, base);
        self.bytes.extend([opcode, 0x80 | (reg as u8 & 7) << 3 | base as u8 & 7]);
        self.bytes.extend(offset.to_le_bytes());
    }

    fn registers(&mut self, opcode: u8, reg: Gpr, rm: Gpr) {
        self.rex(reg, rm);
        self.bytes.extend([opcode, 0xc0 | (reg as u8 & 7) << 3 | rm as u8 & 7]);
    }

    fn immediate(&mut self, extension: u8, rm: Gpr, imm: i32) {
        self.rex(Gpr::Rax, rm);
        self.bytes.extend([0x81, 0xc0 | extension << 3 | rm as u8 & 7]);
        self.bytes.extend(imm.to_le_bytes());
    }

    /// `jnz` with a distance to be filled in; where that stands.
    fn jump(&mut self) -> usize {
        self.bytes.extend([0x0f, 0x85, 0, 0, 0, 0]);
        self.bytes.len() - 4
    }

    fn land(&mut self, at: usize) {
        let distance = (self.bytes.len() - at - 4) as i32;
        self.bytes[at..at + 4].copy_from_slice(&distance.to_le_bytes());
    }
}
