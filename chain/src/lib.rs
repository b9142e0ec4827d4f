//! Where block templates come from and where found blocks go: the chains that hashgrind mines on.
//!
//! [`BlockSource`] is what a miner needs of a chain. There are two kinds: a real node over RPC ([`node`], with [`spooled`]
//! before it, so that no found block is lost) and a practice chain in a file or in memory ([`practice`]). A [`LocalTarget`]
//! makes blocks of an easy chain take as long as somebody wants to watch.
//!
//! This package hashes nothing and knows no command line: its errors say what happened, what kind of trouble it is
//! ([`ErrorKind`]) and which setting would mend it ([`Setting`]). What a setting is called in a program is the program's.
//!
//! ```
//! use hashgrind_chain::practice::MemoryChain;
//! use hashgrind_chain::{BlockSource, Next, system_clock};
//!
//! let mut chain = MemoryChain::new(system_clock());
//! let Next::Template(template) = chain.template()? else { panic!("a new chain waits for nothing") };
//! assert_eq!(template.height, 1);
//! # Ok::<(), hashgrind_chain::SourceError>(())
//! ```

mod clock;
mod error;
mod file;
mod local_target;
pub mod node;
mod paths;
pub mod practice;
mod source;
pub mod spool;
pub mod spooled;

pub use clock::{Clock, now, since_1970, system_clock};
pub use error::{Classified, ErrorKind, Setting, SourceError};
pub use file::{FileError, FileTrouble};
pub use local_target::{LocalTarget, TEXT_BYTES};
pub use source::{BlockSource, FoundBlock, Freshness, News, Next, Refusal, SourceInfo, SubmitAnswer, block_hash};
