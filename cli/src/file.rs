//! Files that are written as a whole or not at all (floor F6).

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Written beside and moved over, so that nobody ever sees half of it, not even after a power failure.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, bytes, |beside| File::create(beside))
}

/// The same, for its owner alone to read.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, bytes, open_private)
}

fn replace(path: &Path, bytes: &[u8], open: fn(&Path) -> io::Result<File>) -> io::Result<()> {
    let mut beside = path.to_owned().into_os_string();
    // Of this process: another one may write the same file.
    beside.push(format!(".{}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = open(&beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&beside, path));
    written.inspect_err(|_| {
        let _ = fs::remove_file(&beside); // What is left of it is of no use, and the first error is the one to tell.
    })
}

#[cfg(unix)]
fn open_private(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    // What was left there may have other rights.
    let _ = fs::remove_file(path);
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// The rights of the folder count there.
#[cfg(not(unix))]
fn open_private(path: &Path) -> io::Result<File> {
    let _ = fs::remove_file(path);
    OpenOptions::new().write(true).create_new(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_or_as_before() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        let names = || fs::read_dir(folder.path()).unwrap().count();
        write(&file, b"first").unwrap();
        write_private(&file, b"second").unwrap();
        assert_eq!((fs::read(&file).unwrap(), names()), (b"second".to_vec(), 1), "nothing is left beside it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
        let full = folder.path().join("full");
        fs::create_dir(&full).unwrap();
        fs::write(full.join("in it"), b"").unwrap();
        for write in [write, write_private] {
            assert!(write(&full, b"third").is_err());
            assert!(write(&folder.path().join("none").join("file"), b"").is_err());
            assert_eq!(names(), 2, "nor after a failure");
        }
    }
}
