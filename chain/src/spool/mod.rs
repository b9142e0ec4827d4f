//! The spool: one file that holds every found block from before its first submission until the node has given a
//! final answer. The format is in `record`; what is submitted when is in [`spooled`](crate::spooled).
//!
//! Several programs may share a spool: each takes its lock for as long as writing a line takes. A found block is on the disk
//! when [`Spool::keep`] returns. Answers are written without waiting for the disk: one that a power cut loses costs a second
//! submission, which the node answers with `duplicate`.

mod error;
mod record;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use error::SpoolError;
pub use record::{Closed, Contents, Damage, Entry, Found, Record, parse};

use crate::clock::now;
use crate::file::{FileError, FileTrouble, check_kind, sync_folder};
use crate::paths::data_folder;

/// What the file is called in messages.
const NOUN: &str = "spool of found blocks";

/// How long another program may hold the lock.
const LOCK_PATIENCE: Duration = Duration::from_secs(10);

/// A file longer than this is cleaned of blocks that are over and done with.
const CLEAN_ABOVE: u64 = 16 << 20;

/// Accepted blocks stay for so long, at most so many bytes of them: a node that is killed forgets what it has not yet
/// written to its disk, which can be an hour's blocks, and gets them again from here.
const KEEP_ACCEPTED: Duration = Duration::from_secs(2 * 3600);
const KEEP_ACCEPTED_BYTES: usize = 8 << 20;

/// The answer that stands for a block that is on the best chain.
pub const ACCEPTED: &str = "accepted";

/// The file of found blocks.
#[derive(Clone, Debug)]
pub struct Spool {
    path: PathBuf,
}

/// Where the spool lies when nobody says otherwise: `hashgrind/spool.jsonl` in the user's data folder; for a service without a
/// home `hashgrind-spool.jsonl` in the current folder, for a found block must lie somewhere.
pub fn default_path() -> PathBuf {
    data_folder().map_or_else(|| PathBuf::from("hashgrind-spool.jsonl"), |folder| folder.join("spool.jsonl"))
}

/// Reads a spool without changing it; a file that is not there is an empty one.
///
/// # Errors
/// [`SpoolError`]; damaged lines are no error here.
pub fn read(path: &Path) -> Result<Contents, SpoolError> {
    check_kind(NOUN, path)?;
    match fs::read(path) {
        Ok(bytes) => Ok(parse(&bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Contents::default()),
        Err(source) => Err(FileError::new(NOUN, path, FileTrouble::Read(source)).into()),
    }
}

impl Spool {
    /// Opens a spool for mining, or makes a new one: tries that it can be written, cuts off what a crash left half-written,
    /// cleans it where it has grown. Gives what it holds.
    ///
    /// # Errors
    /// [`SpoolError`], in each case with the blocks in the file as they were.
    pub fn open(path: &Path) -> Result<(Self, Contents), SpoolError> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|source| FileError::new(NOUN, path, FileTrouble::Open(source)))?;
        }
        check_kind(NOUN, path)?;
        let spool = Self { path: path.to_owned() };
        let mut file = spool.locked()?;
        let contents = spool.load(&mut file)?;
        if let Some(damage) = contents.damage.first() {
            let Damage { offset, line, ref what } = *damage;
            return Err(SpoolError::Damaged { path: path.to_owned(), line, offset, what: what.clone() });
        }
        spool.mend_tail(&mut file, &contents)?;
        spool.clean(&mut file, &contents)?;
        Ok((spool, contents))
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a found block. When this returns, it is on the disk.
    ///
    /// # Errors
    /// [`SpoolError`]; then the block is not in the file, or only its beginning, which the next start cuts off.
    pub fn keep(&self, found: Found) -> Result<(), SpoolError> {
        self.write(found)?.on_disk()
    }

    /// Writes a found block without waiting for the disk: it outlives this program, but not yet the machine's power. The
    /// spool stays locked until [`Written::on_disk`] has waited.
    ///
    /// # Errors
    /// As for [`keep`](Self::keep).
    pub fn write(&self, found: Found) -> Result<Written, SpoolError> {
        self.append(&Record::Found(found))
    }

    /// Writes the final answer to a block.
    ///
    /// # Errors
    /// [`SpoolError`]; then the block will be submitted again.
    pub fn close(&self, hash: &str, answer: &str) -> Result<(), SpoolError> {
        self.append(&Record::Closed(Closed { hash: hash.to_owned(), answer: answer.to_owned(), time: now() })).map(drop)
    }

    fn append(&self, record: &Record) -> Result<Written, SpoolError> {
        let mut file = self.locked()?;
        let failed = |source| self.not_written(source);
        let mut end = file.seek(SeekFrom::End(0)).map_err(failed)?;
        if end > CLEAN_ABOVE || !ends_a_line(&mut file, end).map_err(failed)? {
            let contents = self.load(&mut file)?;
            // Another program was killed while it wrote: nobody else will cut this off in time.
            self.mend_tail(&mut file, &contents)?;
            if self.clean(&mut file, &contents)? {
                file = self.locked()?;
            }
            end = file.seek(SeekFrom::End(0)).map_err(failed)?;
        }
        let mut line = Written { spool: self.clone(), file, end };
        match line.file.write_all(&record.to_line()) {
            Ok(()) => Ok(line),
            Err(source) => Err(line.undone(source)),
        }
    }

    /// Opens the file and waits for its lock; the lock ends with the handle.
    fn locked(&self) -> Result<File, SpoolError> {
        let fail = |source| self.failed(FileTrouble::Open(source));
        let began = Instant::now();
        loop {
            let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&self.path);
            let file = open.map_err(fail)?;
            let metadata = file.metadata().map_err(fail)?;
            if metadata.permissions().readonly() {
                return Err(self.failed(FileTrouble::ReadOnly));
            }
            match file.try_lock() {
                // Cleaned or deleted while we waited: what is locked is not the spool any more.
                Ok(()) if !is_still(&file, &self.path) => {}
                Ok(()) => {
                    if metadata.len() == 0 {
                        sync_folder(&self.path); // It may be a new one.
                    }
                    return Ok(file);
                }
                Err(TryLockError::WouldBlock) if began.elapsed() < LOCK_PATIENCE => {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err(TryLockError::WouldBlock) => return Err(self.failed(FileTrouble::Locked(None))),
                Err(TryLockError::Error(source)) => return Err(self.failed(FileTrouble::CannotLock(source))),
            }
        }
    }

    fn failed(&self, trouble: FileTrouble) -> SpoolError {
        FileError::new(NOUN, &self.path, trouble).into()
    }

    fn not_written(&self, source: io::Error) -> SpoolError {
        self.failed(FileTrouble::Write { blocks: "what was in it before is still there".to_owned(), source })
    }

    fn load(&self, file: &mut File) -> Result<Contents, SpoolError> {
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(0))
            .and_then(|_| file.read_to_end(&mut bytes))
            .map_err(|source| self.failed(FileTrouble::Read(source)))?;
        Ok(parse(&bytes))
    }

    /// Cuts off an unfinished line, or finishes one that lacks nothing but its end.
    fn mend_tail(&self, file: &mut File, contents: &Contents) -> Result<(), SpoolError> {
        if contents.torn == 0 {
            return Ok(());
        }
        let mended = if contents.tail_is_whole {
            file.seek(SeekFrom::End(0)).and_then(|_| file.write_all(b"\n"))
        } else {
            file.set_len(contents.end as u64)
        };
        mended.and_then(|()| file.sync_all()).map_err(|source| self.not_written(source))
    }

    /// Makes a long file short again. True if the file is another one now.
    fn clean(&self, file: &mut File, contents: &Contents) -> Result<bool, SpoolError> {
        if !contents.damage.is_empty() || contents.end as u64 <= CLEAN_ABOVE {
            return Ok(false);
        }
        let failed = |source| self.not_written(source);
        let kept: Vec<u8> = worth_keeping(contents, now()).iter().flat_map(Record::to_line).collect();
        let mut new_path = self.path.clone().into_os_string();
        new_path.push(".new");
        let new_path = PathBuf::from(new_path);
        let written = File::create(&new_path).and_then(|mut new| {
            new.write_all(&kept)?;
            new.sync_all()?;
            fs::rename(&new_path, &self.path)
        });
        match written {
            Ok(()) => {
                sync_folder(&self.path);
                Ok(true)
            }
            // Windows does not replace an open file; without waiting blocks it can be emptied in place.
            Err(_) if contents.waiting().next().is_none() => {
                let _ = fs::remove_file(&new_path);
                file.set_len(0).map_err(failed)?;
                Ok(false)
            }
            Err(_) => {
                let _ = fs::remove_file(&new_path);
                Ok(false)
            }
        }
    }
}

/// A line of the spool that the system has and the disk perhaps not yet.
#[derive(Debug)]
#[must_use]
pub struct Written {
    spool: Spool,
    file: File,
    /// Where the line begins.
    end: u64,
}

impl Written {
    /// Waits until the disk has it, and lets others write.
    ///
    /// # Errors
    /// [`SpoolError`]; then the line is not in the file, or only its beginning, which the next start cuts off.
    pub fn on_disk(&self) -> Result<(), SpoolError> {
        let synced = self.file.sync_data().map_err(|source| self.undone(source));
        let _ = self.file.unlock(); // If that fails it ends with the handle.
        synced
    }

    fn undone(&self, source: io::Error) -> SpoolError {
        let _ = self.file.set_len(self.end); // What stays of it is cut off later.
        self.spool.not_written(source)
    }
}

/// What stays in a file that is cleaned: what waits, and the newest of what was accepted.
fn worth_keeping(contents: &Contents, now: u64) -> Vec<Record> {
    let mut room = KEEP_ACCEPTED_BYTES;
    let mut kept = Vec::new();
    for Entry { found, closed } in contents.entries.iter().rev() {
        match closed {
            None => kept.push(Record::Found(found.clone())),
            Some(closed) => {
                let size = 2 * found.block.len() + 500;
                let recent = found.time + KEEP_ACCEPTED.as_secs() >= now;
                if closed.answer == ACCEPTED && recent && size <= room {
                    room -= size;
                    kept.push(Record::Closed(closed.clone()));
                    kept.push(Record::Found(found.clone()));
                }
            }
        }
    }
    kept.reverse();
    kept
}

fn ends_a_line(file: &mut File, end: u64) -> io::Result<bool> {
    if end == 0 {
        return Ok(true);
    }
    let mut last = [0];
    file.seek(SeekFrom::Start(end - 1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

/// Does the path still lead to this open file?
#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(file: &File, path: &Path) -> bool {
    use same_file::Handle;
    let open = file.try_clone().and_then(Handle::from_file);
    matches!((open, Handle::from_path(path)), (Ok(open), Ok(named)) if open == named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Classified as _, Setting};

    fn found(number: u32, time: u64, bytes: usize) -> Found {
        use bitcoin::hashes::Hash as _;
        let mut block = vec![0; bytes.max(80)];
        block[..4].copy_from_slice(&number.to_le_bytes());
        let hash = bitcoin::hashes::sha256d::Hash::hash(&block[..80]);
        Found {
            hash: bitcoin::BlockHash::from_raw_hash(hash).to_string(),
            height: number,
            chain: "regtest".to_owned(),
            node: "127.0.0.1:18443".to_owned(),
            time,
            work_id: None,
            block,
        }
    }

    fn heights(contents: &Contents) -> Vec<u32> {
        contents.entries.iter().map(|entry| entry.found.height).collect()
    }

    #[test]
    fn what_is_kept_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("in/a folder/spool.jsonl");
        assert_eq!(read(&path).expect("no file, no blocks"), Contents::default());
        let (spool, contents) = Spool::open(&path).expect("a new spool");
        assert_eq!(contents, Contents::default());
        for number in 1..=3 {
            spool.keep(found(number, now(), 100)).expect("written");
        }
        spool.close(&found(2, 0, 100).hash, "stale").expect("written");
        let (_, contents) = Spool::open(&path).expect("opened again");
        assert_eq!((heights(&contents), contents.waiting().count()), (vec![1, 2, 3], 2));
        assert_eq!(read(&path).expect("readable"), contents);
    }

    #[test]
    fn a_torn_tail_is_cut_and_a_whole_one_is_finished() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spool");
        let line = Record::Found(found(1, 5, 100)).to_line();
        let second = Record::Found(found(2, 5, 100)).to_line();
        for cut in [1, 50, second.len() - 2, second.len() - 1] {
            let whole = cut == second.len() - 1;
            let torn = [&line[..], &second[..cut]].concat();
            fs::write(&path, &torn).expect("written");
            Spool::open(&path).expect("mended");
            let expected = if whole { [&line[..], &second].concat() } else { line.clone() };
            assert_eq!(fs::read(&path).expect("readable"), expected, "cut at {cut}");
            // Another program's torn tail, while this one is at work.
            let (spool, _) = Spool::open(&path).expect("opened");
            fs::write(&path, &torn).expect("written");
            spool.keep(found(3, 5, 100)).expect("written");
            let contents = read(&path).expect("readable");
            assert_eq!((contents.damage.len(), contents.torn), (0, 0));
            assert_eq!(heights(&contents), if whole { vec![1, 2, 3] } else { vec![1, 3] }, "cut at {cut}");
        }
    }

    #[test]
    fn damage_is_named_and_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spool");
        let line = Record::Found(found(1, 5, 100)).to_line();
        let mut bytes = [&line[..], &line, &Record::Found(found(2, 5, 100)).to_line()].concat();
        bytes[line.len() + 30] ^= 1;
        fs::write(&path, &bytes).expect("written");
        let error = Spool::open(&path).expect_err("damaged");
        assert_eq!(error.settings(), [Setting::SpoolFile]);
        let said = error.to_string();
        let at = format!("in line 2, at offset {}", line.len());
        assert!(said.contains(&path.display().to_string()) && said.contains(&at), "{said}");
        assert_eq!(fs::read(&path).expect("readable"), bytes, "nothing was changed");
        assert_eq!(heights(&read(&path).expect("readable")), [1, 2]);
    }

    #[test]
    fn places_that_can_hold_no_spool() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("file");
        fs::write(&file, "").expect("written");
        let read_only = folder.path().join("read-only");
        fs::write(&read_only, "").expect("written");
        let mut permissions = fs::metadata(&read_only).expect("there").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&read_only, permissions).expect("changed");
        for (path, part) in
            [(folder.path().to_owned(), "a folder"), (file.join("spool"), "not a folder"), (read_only, "read-only")]
        {
            let error = Spool::open(&path).expect_err("no spool");
            let said = error.to_string();
            assert!(said.contains(part) && said.contains(&path.display().to_string()), "{said}");
            assert_eq!(error.settings(), [Setting::SpoolFile]);
        }
        if cfg!(unix) {
            assert!(Spool::open(Path::new("/dev/full")).expect_err("no file").to_string().contains("a device"));
        }
    }

    #[test]
    fn several_programs_share_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spool");
        std::thread::scope(|scope| {
            for program in 0..4 {
                let path = &path;
                scope.spawn(move || {
                    let (spool, _) = Spool::open(path).expect("opened");
                    for number in 0..25 {
                        let block = found(program * 100 + number, now(), 300);
                        let hash = block.hash.clone();
                        spool.keep(block).expect("written");
                        spool.close(&hash, ACCEPTED).expect("written");
                    }
                });
            }
        });
        let contents = read(&path).expect("readable");
        assert_eq!((contents.entries.len(), contents.waiting().count(), contents.damage.len()), (100, 0, 0));
    }

    #[test]
    fn a_long_file_is_cleaned_and_loses_nothing_that_waits() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spool");
        let (spool, _) = Spool::open(&path).expect("a new spool");
        spool.keep(found(0, now(), 100)).expect("written");
        for number in 1..=20 {
            // Numbers 1 to 5 are from yesterday.
            let time = if number <= 5 { now() - 86_400 } else { now() };
            let block = found(number, time, 500_000);
            let hash = block.hash.clone();
            spool.keep(block).expect("written");
            spool.close(&hash, if number == 20 { "stale" } else { ACCEPTED }).expect("written");
        }
        let length = fs::metadata(&path).expect("there").len();
        assert!(length < CLEAN_ABOVE, "{length}");
        let contents = read(&path).expect("readable");
        assert_eq!(contents.waiting().map(|found| found.height).collect::<Vec<_>>(), [0]);
        let heights = heights(&contents);
        assert!(heights.contains(&19) && heights.contains(&16) && !heights.contains(&3), "{heights:?}");
        assert!(heights.is_sorted(), "{heights:?}");
    }
}
