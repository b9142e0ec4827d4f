//! The generated kernels, by the CPU that their order was found on. Part of F3.
//!
//! Made by `cargo run -p hashgrind-kernelgen -- emit` from the tables in `kernelgen/tables/sha-ni`: do not edit.
#![allow(unsafe_code)]

use core::arch::naked_asm;

use super::Order;
use super::batch_context::BatchContext;
use super::context::Context;
use crate::pow::BlockDigest;

#[unsafe(naked)]
unsafe extern "sysv64" fn plain_single(context: *mut Context) -> u32 {
    naked_asm!(include_str!("plain-single.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn plain_siblings2(context: *mut Context) -> u32 {
    naked_asm!(include_str!("plain-siblings2.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn plain_siblings4(context: *mut Context) -> u32 {
    naked_asm!(include_str!("plain-siblings4.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn plain_siblings6(context: *mut Context) -> u32 {
    naked_asm!(include_str!("plain-siblings6.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn plain_headers(context: *mut BatchContext, messages: *const u8, digests: *mut BlockDigest) {
    naked_asm!(include_str!("plain-headers.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn plain_nodes(context: *mut BatchContext, messages: *const u8, digests: *mut BlockDigest) {
    naked_asm!(include_str!("plain-nodes.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen3_single(context: *mut Context) -> u32 {
    naked_asm!(include_str!("zen3-single.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen3_siblings2(context: *mut Context) -> u32 {
    naked_asm!(include_str!("zen3-siblings2.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen3_siblings4(context: *mut Context) -> u32 {
    naked_asm!(include_str!("zen3-siblings4.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen3_siblings6(context: *mut Context) -> u32 {
    naked_asm!(include_str!("zen3-siblings6.s"), options(raw))
}

#[unsafe(naked)]
unsafe extern "sysv64" fn zen3_headers(context: *mut BatchContext, messages: *const u8, digests: *mut BlockDigest) {
    naked_asm!(include_str!("zen3-headers.s"), options(raw))
}

/// The order that follows the rounds.
pub(in crate::cpu) static PLAIN: Order = Order {
    single: plain_single,
    siblings2: plain_siblings2,
    siblings4: plain_siblings4,
    siblings6: plain_siblings6,
    headers: plain_headers,
    nodes: plain_nodes,
};

/// The order found on zen3.
pub(in crate::cpu) static ZEN3: Order = Order {
    single: zen3_single,
    siblings2: zen3_siblings2,
    siblings4: zen3_siblings4,
    siblings6: zen3_siblings6,
    headers: zen3_headers,
    nodes: plain_nodes,
};
