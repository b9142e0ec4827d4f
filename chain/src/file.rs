//! What can go wrong with a file that blocks are kept in, in words for people; each of the two files brings its name.

use std::error::Error;
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why a file of blocks can't be used. Whatever it is, the blocks in it stay as they are.
#[derive(Debug)]
pub struct FileError {
    /// What the file is called.
    noun: &'static str,
    /// Where it lies.
    path: PathBuf,
    /// What happened.
    trouble: FileTrouble,
}

/// What happened to a file.
#[derive(Debug)]
#[non_exhaustive]
pub enum FileTrouble {
    /// It or its folder can't be opened or made.
    Open(io::Error),
    /// It is a folder, a device, a pipe.
    NotAFile(&'static str),
    /// It is marked read-only.
    ReadOnly,
    /// Another process holds its lock, which the system may name.
    Locked(Option<String>),
    /// The file system knows no locks.
    CannotLock(io::Error),
    /// Reading failed.
    Read(io::Error),
    /// Writing failed, or bringing it to the disk.
    Write {
        /// What became of the blocks.
        blocks: String,
        /// What the system said.
        source: io::Error,
    },
}

impl FileError {
    pub(crate) fn new(noun: &'static str, path: &Path, trouble: FileTrouble) -> Self {
        Self { noun, path: path.to_owned(), trouble }
    }

    /// What happened.
    pub fn trouble(&self) -> &FileTrouble {
        &self.trouble
    }

    /// Would another file do?
    pub(crate) fn asks_for_another(&self) -> bool {
        match &self.trouble {
            FileTrouble::Open(source) | FileTrouble::Read(source) | FileTrouble::Write { source, .. } => {
                !is_full(source)
            }
            _ => true,
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (noun, path) = (self.noun, self.path.display());
        match &self.trouble {
            FileTrouble::Open(source) => write!(f, "can't open the {noun} {path}: {}", advice(source)),
            FileTrouble::NotAFile(what) => write!(f, "{path} is {what}, not a file: name the {noun}'s file"),
            FileTrouble::ReadOnly => {
                let how = if cfg!(unix) { format!(" (chmod u+w {path})") } else { String::new() };
                write!(
                    f,
                    "the {noun} {path} is read-only, so no block can be added: make it writable{how}, or name another"
                )
            }
            FileTrouble::Locked(holder) => {
                let holder = holder.as_ref().map(|who| format!(" ({who})")).unwrap_or_default();
                write!(f, "the {noun} {path} is in use by another program{holder}: end that one, or name another file")
            }
            FileTrouble::CannotLock(source) => write!(
                f,
                "the {noun} {path} can't be locked ({source}), and two programs would destroy it: name a file on a local disk"
            ),
            FileTrouble::Read(source) => write!(f, "can't read the {noun} {path}: {}", advice(source)),
            FileTrouble::Write { blocks, source } => {
                write!(f, "can't write to the {noun} {path} ({blocks}): {}", advice(source))
            }
        }
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.trouble {
            FileTrouble::Open(source)
            | FileTrouble::CannotLock(source)
            | FileTrouble::Read(source)
            | FileTrouble::Write { source, .. } => Some(source),
            FileTrouble::NotAFile(_) | FileTrouble::ReadOnly | FileTrouble::Locked(_) => None,
        }
    }
}

/// Refuses folders, devices and pipes before anything is opened: a device may have no end, opening a pipe may wait for ever.
pub(crate) fn check_kind(noun: &'static str, path: &Path) -> Result<(), FileError> {
    let what = match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => return Ok(()),
        Ok(metadata) if metadata.is_dir() => "a folder",
        Ok(_) => "a device or a pipe",
        Err(_) => return Ok(()), // opening it says it better
    };
    Err(FileError::new(noun, path, FileTrouble::NotAFile(what)))
}

/// The name of a new file must survive a power cut too. Where a folder can't be synced (Windows), the file system sees to
/// it by itself.
pub(crate) fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// How a file of blocks is opened, to be read and written, and made where there is none. On Windows nobody can delete it or put
/// another in its place meanwhile; elsewhere somebody can, and it has to be looked at.
pub(crate) fn options() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(windows)]
    {
        const FILE_SHARE_READ: u32 = 1;
        const FILE_SHARE_WRITE: u32 = 2;
        std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, FILE_SHARE_READ | FILE_SHARE_WRITE);
    }
    options
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

/// The system's word and what to do about it.
fn advice(error: &io::Error) -> String {
    if is_full(error) {
        return "the disk is full; free some space and start again".to_owned();
    }
    let what_to_do = match error.kind() {
        ErrorKind::FileTooLarge => "the file may not grow any more; lift the limit or name another file",
        ErrorKind::ReadOnlyFilesystem => "name a file on a disk that can be written",
        ErrorKind::PermissionDenied => "give this user the right to it, or name another file",
        ErrorKind::NotFound | ErrorKind::NotADirectory => "name a file in a folder that exists",
        ErrorKind::AlreadyExists => "a part of its path is a file, not a folder; name another file",
        _ => "check the disk, or name another file",
    };
    format!("{error}; {what_to_do}")
}
