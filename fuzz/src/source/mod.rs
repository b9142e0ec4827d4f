//! The program's `source`, without what opens files and sockets.

#[path = "../../../cli/src/source/local_target.rs"]
pub(crate) mod local_target;
pub(crate) mod node;
pub(crate) mod practice;
