//! The way to Stratum pools: threads that hold connections, TLS, back-off, and the choice among several pools. What is said on a
//! connection of V1 is `hashgrind::stratum`'s; this crate gives it sockets and a clock. Stratum V2's standard channels are spoken
//! here, on SRI's crates for the handshake and the messages.
//!
//! It searches nothing, prints nothing and reads no configuration. Whoever drives it takes [`News`] from a [`Client`], searches
//! the jobs in them and submits what it finds.

mod address;
mod client;
mod coinbase;
mod failover;
mod fault;
mod line;
mod sri;
mod v2;
mod wire;

pub use address::{AddressError, Pool, PoolAddress};
pub use client::{Client, News};
pub use coinbase::{Coinbase, Payee};
pub use fault::Fault;
pub use wire::{Trust, TrustError};
