//! The generated kernels, by the CPU that their order was found on. Part of F3.
//!
//! Made by `cargo run -p hashgrind-kernelgen -- emit` from the tables in `kernelgen/tables`: do not edit.
#![allow(unsafe_code)]

use core::arch::naked_asm;

use super::Order;
use crate::cpu::context::Context;

#[unsafe(naked)]
unsafe extern "sysv64" fn golden_cove_siblings4(context: *mut Context) -> u32 {
    naked_asm!(include_str!("golden-cove-siblings4.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn golden_cove_siblings8(context: *mut Context) -> u32 {
    naked_asm!(include_str!("golden-cove-siblings8.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn golden_cove_single(context: *mut Context) -> u32 {
    naked_asm!(include_str!("golden-cove-single.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen5_siblings4(context: *mut Context) -> u32 {
    naked_asm!(include_str!("zen5-siblings4.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen5_siblings8(context: *mut Context) -> u32 {
    naked_asm!(include_str!("zen5-siblings8.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen5_single(context: *mut Context) -> u32 {
    naked_asm!(include_str!("zen5-single.s"), options(raw))
}

/// The order found on golden-cove.
pub(in crate::cpu) static GOLDEN_COVE: Order =
    Order { single: golden_cove_single, siblings4: golden_cove_siblings4, siblings8: golden_cove_siblings8 };

/// The order found on zen5.
pub(in crate::cpu) static ZEN5: Order =
    Order { single: zen5_single, siblings4: zen5_siblings4, siblings8: zen5_siblings8 };
