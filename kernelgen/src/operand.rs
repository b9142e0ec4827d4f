//! What instructions name: general registers, and where a vector comes from.

use crate::graph::Mem;

/// A general register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Gpr {
    Rax = 0,
    Rcx = 1,
    Rdx = 2,
    Rsi = 6,
    Rdi = 7,
    R8 = 8,
    R9 = 9,
    R10 = 10,
    R11 = 11,
    R12 = 12,
    R14 = 14,
    R15 = 15,
    Rbp = 5,
}

/// Last operand of a vector instruction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Operand {
    Register(u8),
    Memory(Mem),
}

pub(crate) fn signed(offset: i32) -> String {
    if offset < 0 { format!("- {}", -offset) } else { format!("+ {offset}") }
}

pub(crate) fn name(register: Gpr) -> &'static str {
    match register {
        Gpr::Rax => "rax",
        Gpr::Rcx => "rcx",
        Gpr::Rdx => "rdx",
        Gpr::Rsi => "rsi",
        Gpr::Rdi => "rdi",
        Gpr::R8 => "r8",
        Gpr::R9 => "r9",
        Gpr::R10 => "r10",
        Gpr::R11 => "r11",
        Gpr::R12 => "r12",
        Gpr::R14 => "r14",
        Gpr::R15 => "r15",
        Gpr::Rbp => "rbp",
    }
}
