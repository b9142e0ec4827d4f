//! What can go wrong with the spool's file (floor F6): each a sentence that names the file and says what to do.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use crate::failure::code;

/// Why the spool can't be read or written. Whatever it is, the blocks in the file stay as they are.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum SpoolError {
    /// The file or its folder can't be opened or made.
    #[error("can't open the spool of found blocks {}: {}", path.display(), advice(source))]
    Open {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A folder, a device, a pipe.
    #[error("{} is {what}, not a file: name the spool's file with --spool", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// The file is marked read-only.
    #[error(
        "the spool {} is read-only, so no found block could be kept: make it writable, or name another file with --spool",
        path.display()
    )]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another program holds its lock for longer than writing a line takes.
    #[error(
        "the spool {} is locked by another program and stays so: end that one, or name another file with --spool",
        path.display()
    )]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file system knows no locks.
    #[error(
        "the spool {} can't be locked ({source}), and two programs would spoil it: name a file on a local disk with \
         --spool", path.display()
    )]
    CannotLock {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A line can't be read. It is left alone: it may be a block.
    #[error(
        "the spool {} is damaged in line {line}, at offset {offset}: {what}. Nothing was changed. Keep a copy of the file; \
         `hashgrind spool` shows what can be read; delete that line, or name another file with --spool", path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Number of the line, from 1.
        line: usize,
        /// Where the line begins, in bytes from the start of the file.
        offset: usize,
        /// What is wrong with it.
        what: String,
    },
    /// Reading failed.
    #[error("can't read the spool {}: {}", path.display(), advice(source))]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A line could not be written, or not brought to the disk.
    #[error("can't write to the spool {}: {}. What was in it before is still there", path.display(), advice(source))]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl SpoolError {
    /// The exit code that the program ends with.
    pub(crate) fn exit_code(&self) -> u8 {
        code::FILE
    }
}

/// The system's word and what to do about it.
fn advice(error: &io::Error) -> String {
    let what_to_do = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            return "the disk is full; free some space and start again".to_owned();
        }
        ErrorKind::FileTooLarge => "the file may not grow any more; lift the limit or name another with --spool",
        ErrorKind::ReadOnlyFilesystem => "name a file on a disk that can be written, with --spool",
        ErrorKind::PermissionDenied => "give this user the right to it, or name another file with --spool",
        ErrorKind::NotFound | ErrorKind::NotADirectory => "name a file in a folder that exists, with --spool",
        ErrorKind::AlreadyExists => "a part of its path is a file, not a folder; name another with --spool",
        _ => "check the disk, or name another file with --spool",
    };
    format!("{error}; {what_to_do}")
}
