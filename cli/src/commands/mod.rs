//! One file a command (floor F6): arguments to validated values, the work, the answer printed once.

pub(crate) mod chain;
pub(crate) mod devices;
pub(crate) mod grind;
pub(crate) mod mine;
pub(crate) mod selftest;
pub(crate) mod verify;
