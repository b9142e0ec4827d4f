//! Where block templates come from and blocks go to (floor F6).

pub(crate) mod rpc;
