//! Instructions as assembly text: Intel syntax, no directives, numeric labels, no symbols. So the same text goes
//! into a naked function on Linux, macOS and Windows, whatever their object format.

use std::fmt::Write as _;

use crate::code::{Inst, base_register};
use crate::graph::Mem;
use crate::operand::{Operand, name, signed};
use crate::sha_ni::text as sha_ni;

/// The text of a function.
pub(crate) fn text(code: &[Inst]) -> String {
    let mut out = String::with_capacity(code.len() * 48);
    for inst in code {
        let line = line(inst);
        let indent = if line.ends_with(':') { "" } else { "    " };
        let _ = writeln!(out, "{indent}{line}");
    }
    out
}

fn line(inst: &Inst) -> String {
    match *inst {
        Inst::Load { to, mem } => format!("vmovdqa32 zmm{to}, {}", memory(mem)),
        Inst::Broadcast { to, mem } => {
            format!("vpbroadcastd zmm{to}, {}", memory(Mem { broadcast: false, ..mem }).replace("zmmword", "dword"))
        }
        Inst::Store { from, mem } => format!("vmovdqa32 {}, zmm{from}", memory(mem)),
        Inst::Move { to, from } => format!("vmovdqa32 zmm{to}, zmm{from}"),
        Inst::Add { to, x, y } => format!("vpaddd zmm{to}, zmm{x}, {}", operand(y)),
        Inst::RotateRight { to, x, by } => format!("vprord zmm{to}, zmm{x}, {by}"),
        Inst::ShiftRight { to, x, by } => format!("vpsrld zmm{to}, zmm{x}, {by}"),
        Inst::Ternary { to, x, y, imm } => format!("vpternlogd zmm{to}, zmm{x}, {}, {imm}", operand(y)),
        Inst::Shuffle { to, x, y } => format!("vpshufb zmm{to}, zmm{x}, {}", operand(y)),
        Inst::CompareAtMost { x, y } => format!("vpcmpud k1, zmm{x}, {}, 2", operand(y)),
        Inst::Sha(inst) => sha_ni::line(inst),
        Inst::Lea { to, base, offset } => format!("lea {}, [{} {}]", name(to), name(base), signed(offset)),
        Inst::Read { to, offset } => format!("mov {}, qword ptr [rdi {}]", name(to), signed(offset)),
        Inst::Write { from, offset } => format!("mov qword ptr [rdi {}], {}", signed(offset), name(from)),
        Inst::AddImm { to, imm } => format!("add {}, {imm}", name(to)),
        Inst::AddReg { to, from } => format!("add {}, {}", name(to), name(from)),
        Inst::SubReg { to, from } => format!("sub {}, {}", name(to), name(from)),
        Inst::Exchange { x, y } => format!("xchg {}, {}", name(x), name(y)),
        Inst::TestReg { x } => format!("test {0}, {0}", name(x)),
        Inst::SubOne { to } => format!("sub {}, 1", name(to)),
        Inst::Head => "2:".into(),
        Inst::TestMask => "kortestw k1, k1".into(),
        Inst::ExitIfNotZero => "jnz 4f".into(),
        Inst::SkipIfNotZero => "jnz 3f".into(),
        Inst::Skip => "3:".into(),
        Inst::HeadIfNotZero => "jnz 2b".into(),
        Inst::Exit => "4:".into(),
        Inst::MaskToResult => "kmovw eax, k1".into(),
        Inst::ZeroUpper => "vzeroupper".into(),
        Inst::Return => "ret".into(),
    }
}

fn operand(operand: Operand) -> String {
    match operand {
        Operand::Register(register) => format!("zmm{register}"),
        Operand::Memory(mem) => memory(mem),
    }
}

fn memory(mem: Mem) -> String {
    let (size, copies) = if mem.broadcast { ("dword", "{1to16}") } else { ("zmmword", "") };
    format!("{size} ptr [{} {}]{copies}", name(base_register(mem.base)), signed(mem.offset))
}
