//! Tests of the program from outside: one binary for all, so that it is linked once. `cargo test -p hashgrind-cli --test
//! program mine_node::` runs one file's.

mod bcoin;
mod bench;
mod bench_ai;
mod chain;
#[cfg(unix)]
mod class;
mod classroom;
mod common;
mod compare;
mod concentration;
mod config;
mod contrib;
mod cpu_choice;
mod figures;
mod figures_node;
mod floors;
mod following;
mod gpu_messages;
mod metrics;
mod mine_node;
mod nothing_lost;
mod pace;
#[cfg(feature = "pool")]
mod pool;
mod race;
mod rate_vs_node;
mod seeds;
#[cfg(target_os = "linux")]
mod signals;
mod soak;
mod verify;
mod verify_node;
mod view;
mod web;
mod words;
