//! What can go wrong with the practice chain's file: each a sentence that says what to do.

use std::io;
use std::path::{Path, PathBuf};

use super::rules::RuleError;
use crate::error::{Classified, ErrorKind, Setting};
use crate::file::{FileError, FileTrouble};

/// What the file is called in messages.
pub(super) const NOUN: &str = "practice chain";

/// Why the practice chain can't be read or written. Whatever it is, the blocks in the file stay as they are.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChainError {
    /// The environment names no place for the user's data.
    #[error("there is no place for the practice chain, because HOME is not set: set it, or name a file")]
    NoDataFolder,
    /// There is nothing to show.
    #[error("there is no practice chain at {}: mining makes one; or name another file", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file can't be used, whatever is in it.
    #[error(transparent)]
    File(#[from] FileError),
    /// Something else than a practice chain.
    #[error("{} is no practice chain: {what}; name another file", path.display())]
    NotAChain {
        /// The file.
        path: PathBuf,
        /// What it looks like.
        what: String,
    },
    /// A record in the file is damaged. It is left alone: behind it there may be good blocks.
    #[error(
        "the practice chain {} is damaged at offset {offset}, where the block of height {height} begins: {source}. \
         Nothing was changed. Keep a copy of the file; {}, or name another file",
        path.display(), rescue(*offset, *height)
    )]
    BadRecord {
        /// The file.
        path: PathBuf,
        /// Where the record begins, in bytes from the start of the file.
        offset: u64,
        /// The height that its block has by its place.
        height: u32,
        /// What is wrong with it.
        source: RecordError,
    },
    /// Somebody else wrote to the file, or deleted it, while it was open.
    #[error(
        "the practice chain {} was changed or deleted by somebody else while it was mined on, so no block was added: \
         start again, and let one program at a time write to it", path.display()
    )]
    Changed {
        /// The file.
        path: PathBuf,
    },
}

impl ChainError {
    /// The file was sound, and now it can't be read on.
    pub fn unreadable(path: &Path, source: io::Error) -> Self {
        FileError::new(NOUN, path, FileTrouble::Read(source)).into()
    }
}

impl Classified for ChainError {
    fn kind(&self) -> ErrorKind {
        match self {
            Self::NoDataFolder => ErrorKind::Usage,
            _ => ErrorKind::File,
        }
    }

    fn settings(&self) -> Vec<Setting> {
        let asks = match self {
            Self::File(error) => error.asks_for_another(),
            Self::Changed { .. } => false,
            _ => true,
        };
        if asks { vec![Setting::ChainFile] } else { Vec::new() }
    }
}

/// What is wrong with a record.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// It does not begin with regtest's magic.
    #[error("it begins with {found}, and every block's record begins with fabfb5da")]
    Magic {
        /// The four bytes, in hexadecimal.
        found: String,
    },
    /// No block has this length.
    #[error("its length field says {length} bytes, which no block has")]
    Length {
        /// What the length field says.
        length: u32,
    },
    /// The length leads beyond the end of the file, but a whole block stands there.
    #[error("its length field says {length} bytes, but a whole block of {actual} bytes stands there")]
    LongLength {
        /// What the length field says.
        length: u32,
        /// The block's real length.
        actual: usize,
    },
    /// The block breaks a rule.
    #[error(transparent)]
    Rule(#[from] RuleError),
}

fn rescue(offset: u64, height: u32) -> String {
    match height {
        0 => "a file whose genesis block is damaged can't be continued: move it away to start a new chain".to_owned(),
        _ => format!("cut to its first {offset} bytes, it goes on from height {}", height - 1),
    }
}
