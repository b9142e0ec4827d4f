//! Pools for tests: a real one, one that does what it is told, and a proxy with faults to put before either.

mod faults;
mod npm;
mod scripted;
mod tls;
mod v2;

pub use faults::{FAULTS, Fault, proxy};
pub use npm::{NOBODY, NpmPool, npm_folder};
pub use scripted::{Behaviour, Counts, PAYS, TestPool};
pub use tls::{tls_file, tls_terminator};
pub use v2::{V2Behaviour, V2Pool};
