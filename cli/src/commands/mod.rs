//! One file a command (floor F6): arguments to validated values, the work, the answer printed once.

pub(crate) mod chain;
