//! The instructions of the SHA-NI kernels as assembly text (see `text.rs`).

use super::code::SWAP;
use super::context::offset;
use super::inst::Inst;
use crate::code::base_register;
use crate::graph::Mem;
use crate::operand::{Operand, name, signed};

pub(crate) fn line(inst: Inst) -> String {
    match inst {
        Inst::Load { to, mem } => format!("{} xmm{to}, {}", movement(mem), memory("xmmword", mem)),
        Inst::LoadUpper { to, mem } => format!("vmovq xmm{to}, {}", memory("qword", mem)),
        Inst::Store { from, mem } => format!("{} {}, xmm{from}", movement(mem), memory("xmmword", mem)),
        Inst::Add { to, x, y } => format!("vpaddd xmm{to}, xmm{x}, {}", operand(y)),
        Inst::Align { to, x, y } => format!("vpalignr xmm{to}, xmm{x}, {}, 4", operand(y)),
        Inst::Upper => "vpshufd xmm0, xmm0, 14".into(),
        Inst::Pick { to, x, y, imm } => format!("vshufps xmm{to}, xmm{x}, xmm{y}, {imm}"),
        Inst::SwapBytes { to, x } => format!("vpshufb xmm{to}, xmm{x}, {}", memory("xmmword", SWAP)),
        Inst::Blend { to, x, mem } => format!("vpblendw xmm{to}, xmm{x}, {}, 63", memory("xmmword", mem)),
        Inst::Msg1 { to, y } => format!("sha256msg1 xmm{to}, {}", operand(y)),
        Inst::Msg2 { to, y } => format!("sha256msg2 xmm{to}, {}", operand(y)),
        Inst::TwoRounds { to, other } => format!("sha256rnds2 xmm{to}, xmm{other}, xmm0"),
        Inst::Word { from } => format!("vmovd eax, xmm{from}"),
        Inst::SwapWord => "bswap eax".into(),
        Inst::Compare => format!("cmp eax, dword ptr [rdi + {}]", offset::LIMIT),
        Inst::SetHit { stream } => format!("setbe {}", ["cl", "ch"][stream]),
    }
}

fn movement(mem: Mem) -> &'static str {
    if mem.base.aligned() { "vmovdqa" } else { "vmovdqu" }
}

fn operand(operand: Operand) -> String {
    match operand {
        Operand::Register(register) => format!("xmm{register}"),
        Operand::Memory(mem) => memory("xmmword", mem),
    }
}

fn memory(size: &str, mem: Mem) -> String {
    format!("{size} ptr [{} {}]", name(base_register(mem.base)), signed(mem.offset))
}
