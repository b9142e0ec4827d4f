//! The instructions of the SHA-NI kernels.

use crate::graph::Mem;
use crate::operand::Operand;

/// One vector instruction of 128 bits, or a scalar one of the test; registers by number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Inst {
    Load {
        to: u8,
        mem: Mem,
    },
    /// The upper half of a row to the lower half of a register.
    LoadUpper {
        to: u8,
        mem: Mem,
    },
    Store {
        from: u8,
        mem: Mem,
    },
    Add {
        to: u8,
        x: u8,
        y: Operand,
    },
    Align {
        to: u8,
        x: u8,
        y: Operand,
    },
    /// The upper half of xmm0 to its lower half.
    Upper,
    Pick {
        to: u8,
        x: u8,
        y: u8,
        imm: u8,
    },
    SwapBytes {
        to: u8,
        x: u8,
    },
    Blend {
        to: u8,
        x: u8,
        mem: Mem,
    },
    Msg1 {
        to: u8,
        y: Operand,
    },
    Msg2 {
        to: u8,
        y: Operand,
    },
    TwoRounds {
        to: u8,
        other: u8,
    },
    /// The lowest word to eax.
    Word {
        from: u8,
    },
    /// Turns eax round.
    SwapWord,
    /// Compares eax with the limit.
    Compare,
    /// Byte `stream` of ecx says whether it is at most that.
    SetHit {
        stream: usize,
    },
}
