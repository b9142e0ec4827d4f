//! The practice chain: a real regtest chain in one blk file, which a newcomer mines without a node and which
//! bitcoind loads with `-loadblock`.
//!
//! The file holds records of four bytes of magic, the block's length (little-endian) and the block, the genesis block
//! first. Every block is checked by the rules of regtest before it is written, and is on the disk before anybody hears of
//! it. What a crash left half-written at the end is cut off at the next start; anything else that is wrong with the file is
//! reported and never touched. Transactions other than coinbases are refused: nobody here could check what they spend.

mod block;
mod error;
mod memory;
mod records;
mod rules;
mod template;
#[cfg(test)]
mod tests;

use std::fs::{self, File, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use hashgrind::template::bitcoin::{Network, ScriptBuf};
use hashgrind::template::{AddressError, payout_script};

pub use block::{Block, RECORD_HEAD_BYTES};
pub use error::{ChainError, RecordError};
pub use memory::MemoryChain;
pub use records::{ChainFile, ParseError, TornTail, parse, read};
pub use rules::{MAX_FUTURE_SECONDS, REGTEST_BITS, RuleError, SUBSIDY_INTERVAL, simulated_text};

use crate::clock::Clock;
use crate::error::SourceError;
use crate::file::{self, FileError, FileTrouble, check_kind, sync_folder};
use crate::paths::data_folder;
use crate::source::{BlockSource, FoundBlock, Freshness, Next, Refusal, SourceInfo, SubmitAnswer};
use error::NOUN;
use template::next_template;

/// Where the practice chain lies when nobody says otherwise: `hashgrind/practice.dat` in the user's data folder.
///
/// # Errors
/// [`ChainError::NoDataFolder`] where the environment names no home.
pub fn default_path() -> Result<PathBuf, ChainError> {
    Ok(data_folder().ok_or(ChainError::NoDataFolder)?.join("practice.dat"))
}

/// The script that practice blocks pay: a regtest address, or OP_TRUE, which anybody can spend.
///
/// # Errors
/// [`AddressError`] for what is no address of regtest.
pub fn payout(address: Option<&str>) -> Result<ScriptBuf, AddressError> {
    match address {
        Some(address) => payout_script(address, Network::Regtest),
        None => Ok(ScriptBuf::from_bytes(vec![0x51])),
    }
}

/// The practice chain, open for mining: this process alone may write to it.
pub struct PracticeChain {
    path: PathBuf,
    file: File,
    /// Held for its lock; see [`lock_path`].
    _lock: Option<File>,
    chain: ChainFile,
    clock: Clock,
    /// A failed write could not be undone: nothing more is written, the next start cuts the tail.
    broken: bool,
    notices: Vec<String>,
}

impl PracticeChain {
    /// Opens the chain for mining, or makes a new one: locks the file, checks every block in it, cuts off what a crash left
    /// half-written at its end (see [`notices`](Self::notices)).
    ///
    /// # Errors
    /// [`ChainError`], in each case with the file as it was.
    pub fn open(path: &Path, clock: Clock) -> Result<Self, ChainError> {
        let fail = |source| FileError::new(NOUN, path, FileTrouble::Open(source));
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        check_kind(NOUN, path)?;
        let file = file::options().open(path).map_err(fail)?;
        let permissions = file.metadata().map_err(fail)?.permissions();
        // The superuser may write to a file that is marked read-only; the mark was put there for a reason.
        if permissions.readonly() {
            return Err(FileError::new(NOUN, path, FileTrouble::ReadOnly).into());
        }
        let lock = lock(path, &file)?;
        let chain = records::read_open(path, &file)?;
        let mut opened =
            Self { path: path.to_owned(), file, _lock: lock, chain, clock, broken: false, notices: Vec::new() };
        opened.cut_torn_tail()?;
        if opened.chain.blocks.is_empty() {
            opened.write_genesis()?;
        }
        Ok(opened)
    }

    /// What opening did to the file that its owner should hear of.
    pub fn notices(&self) -> &[String] {
        &self.notices
    }

    /// The newest block.
    pub fn tip(&self) -> &Block {
        self.chain.blocks.last().expect("an open chain holds at least the genesis block")
    }

    /// Checks a block and writes it behind the tip. When this returns, it is on the disk.
    ///
    /// # Errors
    /// The outer error is the file's: it could not be written and is as it was before. The inner one is the block's: it
    /// breaks a rule, and nothing was written.
    pub fn append(&mut self, block: &[u8]) -> Result<Result<&Block, RuleError>, ChainError> {
        let offset = self.chain.end;
        let entry = match rules::check_next(&self.chain.blocks, offset, block, Some((self.clock)())) {
            Ok(entry) => entry,
            Err(error) => return Ok(Err(error)),
        };
        self.write_record(block)?;
        self.chain.blocks.push(entry);
        Ok(Ok(self.tip()))
    }

    fn cut_torn_tail(&mut self) -> Result<(), ChainError> {
        let Some(torn) = self.chain.torn.take() else {
            return Ok(());
        };
        let cut = self.file.set_len(torn.offset).and_then(|()| self.file.sync_all());
        cut.map_err(|source| self.not_written("", source))?;
        self.notices.push(format!(
            "{}: cut off {} bytes at offset {}, the beginning of a block that was never finished ({})",
            self.path.display(),
            torn.bytes,
            torn.offset,
            self.chain.holds(),
        ));
        Ok(())
    }

    fn write_genesis(&mut self) -> Result<(), ChainError> {
        let genesis = rules::genesis_block();
        let entry = rules::check_next(&[], 0, &genesis, None).expect("the genesis block is the genesis block");
        self.write_record(&genesis)?;
        sync_folder(&self.path);
        self.chain.blocks.push(entry);
        Ok(())
    }

    /// Writes one record at the end and waits until it is on the disk; undoes what it wrote if that fails.
    fn write_record(&mut self, block: &[u8]) -> Result<(), ChainError> {
        if self.broken || self.is_not_ours_any_more() {
            return Err(ChainError::Changed { path: self.path.clone() });
        }
        let record = records::record(block);
        let start = self.chain.end;
        let written = self
            .file
            .seek(SeekFrom::Start(start))
            .and_then(|_| self.file.write_all(&record))
            .and_then(|()| self.file.sync_data());
        if let Err(source) = written {
            self.broken = self.file.set_len(start).is_err();
            let _ = self.file.sync_all();
            return Err(self.not_written("the block in hand is lost; ", source));
        }
        self.chain.end = start + record.len() as u64;
        Ok(())
    }

    fn not_written(&self, lost: &str, source: io::Error) -> ChainError {
        let blocks = format!("{lost}the file is as it was and holds {} blocks", self.chain.blocks.len());
        FileError::new(NOUN, &self.path, FileTrouble::Write { blocks, source }).into()
    }

    /// Did somebody write to the file, or delete it, although it is locked? A block written now would be lost.
    fn is_not_ours_any_more(&self) -> bool {
        match self.file.metadata() {
            Ok(now) => now.len() != self.chain.end || is_deleted(&now),
            Err(_) => true,
        }
    }
}

impl BlockSource for PracticeChain {
    fn describe(&self) -> SourceInfo {
        SourceInfo {
            kind: "practice",
            place: self.path.display().to_string(),
            network: Network::Regtest,
            height: self.tip().height,
            tip: self.tip().hash,
        }
    }

    fn template(&mut self) -> Result<Next, SourceError> {
        Ok(next_template(&self.chain.blocks, (self.clock)()))
    }

    fn submit(&mut self, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError> {
        Ok(match self.append(found.bytes)? {
            Ok(_) => SubmitAnswer::Accepted,
            Err(error) => {
                SubmitAnswer::Rejected(Refusal { reason: error.reason().to_owned(), advice: error.to_string() })
            }
        })
    }

    /// Nobody else writes to a locked file.
    fn freshness(&mut self) -> Freshness {
        Freshness::Current
    }
}

/// Locks the chain for this process, until it ends in whatever way.
fn lock(path: &Path, file: &File) -> Result<Option<File>, FileError> {
    let own = match lock_path(path) {
        None => None,
        Some(beside) => {
            let open = file::options().open(&beside);
            Some(open.map_err(|source| FileError::new(NOUN, &beside, FileTrouble::Open(source)))?)
        }
    };
    let locked = own.as_ref().unwrap_or(file);
    let trouble = match locked.try_lock() {
        Ok(()) => return Ok(own),
        Err(TryLockError::WouldBlock) => FileTrouble::Locked(lock_holder(locked)),
        Err(TryLockError::Error(source)) => FileTrouble::CannotLock(source),
    };
    Err(FileError::new(NOUN, path, trouble))
}

/// On Windows nobody can read a locked file, and `chain show` must; so a file beside it is locked there.
fn lock_path(path: &Path) -> Option<PathBuf> {
    cfg!(windows).then(|| {
        let mut name = path.as_os_str().to_owned();
        name.push(".lock");
        PathBuf::from(name)
    })
}

/// Which process holds the lock, where the system tells.
#[cfg(target_os = "linux")]
fn lock_holder(file: &File) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let inode = file.metadata().ok()?.ino().to_string();
    let locks = fs::read_to_string("/proc/locks").ok()?;
    // 1: FLOCK  ADVISORY  WRITE 1234 fd:01:5678 0 EOF
    let pid = locks.lines().find_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [_, "FLOCK", _, "WRITE", pid, place, ..] = fields[..] else {
            return None;
        };
        (place.rsplit(':').next() == Some(&inode)).then(|| pid.to_owned())
    })?;
    let name = fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
    Some(format!("process {pid}, {}", name.trim()))
}

#[cfg(not(target_os = "linux"))]
fn lock_holder(_: &File) -> Option<String> {
    None
}

#[cfg(unix)]
fn is_deleted(metadata: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(metadata) == 0
}

#[cfg(not(unix))]
fn is_deleted(_: &fs::Metadata) -> bool {
    false // file::options() does not let anybody
}
