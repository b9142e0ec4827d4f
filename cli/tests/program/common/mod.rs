//! What the tests share: the program at work, real nodes, something bad between the two.

pub(crate) mod bare_miner;
pub(crate) mod program;
pub(crate) mod proxy;

pub(crate) use hashgrind_testnode as node;
