//! One file a command (floor F6): arguments to validated values, the work, the answer printed once.

pub(crate) mod bench;
pub(crate) mod chain;
pub(crate) mod classroom;
pub(crate) mod compare;
pub(crate) mod concentration;
pub(crate) mod cost;
pub(crate) mod devices;
pub(crate) mod explain;
pub(crate) mod figures;
pub(crate) mod gap;
pub(crate) mod gap_figure;
mod gap_words;
pub(crate) mod grind;
pub(crate) mod history;
pub(crate) mod kernels;
pub(crate) mod ladder;
pub(crate) mod mine;
pub(crate) mod odds;
pub(crate) mod race;
pub(crate) mod report;
pub(crate) mod selftest;
pub(crate) mod shader;
pub(crate) mod spool;
pub(crate) mod tune;
pub(crate) mod verify;
pub(crate) mod web;
