//! What can go wrong with the spool's file: each a sentence that says what to do.

use std::path::PathBuf;

use crate::error::{Classified, ErrorKind, Setting};
use crate::file::FileError;

/// Why the spool can't be read or written. Whatever it is, the blocks in the file stay as they are.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SpoolError {
    /// The file can't be used, whatever is in it.
    #[error(transparent)]
    File(#[from] FileError),
    /// A line can't be read. It is left alone: it may be a block.
    #[error(
        "the spool of found blocks {} is damaged in line {line}, at offset {offset}: {what}. Nothing was changed. Keep a copy \
         of the file; delete that line, or name another file", path.display()
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
}

impl Classified for SpoolError {
    fn kind(&self) -> ErrorKind {
        ErrorKind::File
    }

    fn settings(&self) -> Vec<Setting> {
        let asks = match self {
            Self::File(error) => error.asks_for_another(),
            Self::Damaged { .. } => true,
        };
        if asks { vec![Setting::SpoolFile] } else { Vec::new() }
    }
}
