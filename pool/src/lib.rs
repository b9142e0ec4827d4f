//! The way to Stratum V1 pools: threads that hold connections, TLS, back-off, and the choice among several pools. What is said on
//! a connection is `hashgrind::stratum`'s; this crate gives it sockets and a clock.
//!
//! It searches nothing, prints nothing and reads no configuration. Whoever drives it takes [`News`] from a [`Client`], searches
//! the jobs in them and submits what it finds.

mod address;
mod client;
mod coinbase;
mod failover;
mod fault;
mod line;
mod wire;

pub use address::{AddressError, Pool, PoolAddress};
pub use client::{Client, News};
pub use coinbase::{Coinbase, Payee};
pub use fault::Fault;
pub use wire::{Trust, TrustError};
