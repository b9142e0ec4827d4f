//! What can go wrong with the practice chain's file (floor F6): each a sentence that says what to do.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::rules::RuleError;

/// Why the practice chain can't be read or written. Whatever it is, the blocks in the file stay as they are.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum ChainError {
    /// The environment names no place for the user's data.
    #[error(
        "there is no place for the practice chain, because HOME is not set: set it, or name a file with --chain-file"
    )]
    NoDataFolder,
    /// There is nothing to show.
    #[error("there is no practice chain at {}: `hashgrind mine` makes one, --chain-file names another", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file or its folder can't be opened or made.
    #[error("can't open the practice chain {}: {}", path.display(), advice(source))]
    Open {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A folder, a device, a pipe.
    #[error("{} is {what}, not a file: name the practice chain's file with --chain-file", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// The file is marked read-only.
    #[error(
        "the practice chain {} is read-only, so no block can be added: make it writable{}, or name another file with \
         --chain-file", path.display(), chmod(path)
    )]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another process mines on it.
    #[error(
        "the practice chain {} is in use by another miner{}: stop that one, or name another file with --chain-file",
        path.display(), holder.as_ref().map(|who| format!(" ({who})")).unwrap_or_default()
    )]
    Locked {
        /// The file.
        path: PathBuf,
        /// The process that holds it, where the system tells.
        holder: Option<String>,
    },
    /// The file system knows no locks.
    #[error(
        "the practice chain {} can't be locked ({source}), and two miners would destroy it: name a file on a local disk \
         with --chain-file", path.display()
    )]
    CannotLock {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Reading failed in the middle.
    #[error("can't read the practice chain {}: {}", path.display(), advice(source))]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something else than a practice chain.
    #[error("{} is no practice chain: {what}; name another file with --chain-file", path.display())]
    NotAChain {
        /// The file.
        path: PathBuf,
        /// What it looks like.
        what: String,
    },
    /// A record in the file is damaged. It is left alone: behind it there may be good blocks.
    #[error(
        "the practice chain {} is damaged at offset {offset}, where the block of height {height} begins: {source}. \
         Nothing was changed. Keep a copy of the file; {}, or name another file with --chain-file",
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
    /// A block could not be written.
    #[error(
        "can't write to the practice chain {}: {}. The block in hand is lost; the file is as it was and holds {blocks} \
         blocks", path.display(), advice(source)
    )]
    Write {
        /// The file.
        path: PathBuf,
        /// Blocks that are safe in it.
        blocks: usize,
        /// What the system said.
        source: io::Error,
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
    /// The exit code that the program ends with.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::NoDataFolder => 2,
            _ => 9,
        }
    }
}

/// What is wrong with a record.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum RecordError {
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

/// The system's word and what to do about it.
pub(super) fn advice(error: &io::Error) -> String {
    let what_to_do = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            return "the disk is full; free some space and start again".to_owned();
        }
        ErrorKind::FileTooLarge => "the file may not grow any more; lift the limit or name another with --chain-file",
        ErrorKind::ReadOnlyFilesystem => "name a file on a disk that can be written, with --chain-file",
        ErrorKind::PermissionDenied => "give this user the right to it, or name another file with --chain-file",
        ErrorKind::NotFound | ErrorKind::NotADirectory => "name a file in a folder that exists, with --chain-file",
        ErrorKind::AlreadyExists => "a part of its path is a file, not a folder; name another with --chain-file",
        _ => "check the disk, or name another file with --chain-file",
    };
    format!("{error}; {what_to_do}")
}

fn chmod(path: &Path) -> String {
    if cfg!(unix) { format!(" (chmod u+w {})", path.display()) } else { String::new() }
}

fn rescue(offset: u64, height: u32) -> String {
    match height {
        0 => "a file whose genesis block is damaged can't be continued: move it away to start a new chain".to_owned(),
        _ => format!("cut to its first {offset} bytes, it goes on from height {}", height - 1),
    }
}
