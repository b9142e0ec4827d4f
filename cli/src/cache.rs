//! The folder of what may be lost (floor F6): measured choices, compiled kernels.

use std::path::{Path, PathBuf};
use std::{fs, io};

use etcetera::BaseStrategy;

/// Where it is; none where the user has no such folder.
pub(crate) fn folder() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("hashgrind"))
}

/// Written beside and moved over, so that a reader never sees half a file.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = file.with_extension(format!("{}.new", std::process::id()));
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, file));
    written.inspect_err(|_| {
        let _ = fs::remove_file(&beside); // What is left of it is of no use, and the first error is the one to tell.
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A kept file is whole or it is not there.
    #[test]
    fn files_are_written_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a").join("file");
        write_whole(&file, b"first").unwrap();
        write_whole(&file, b"second").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"second");
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
        fs::create_dir(folder.path().join("a").join("folder")).unwrap();
        fs::write(folder.path().join("a").join("folder").join("in it"), b"").unwrap();
        assert!(write_whole(&folder.path().join("a").join("folder"), b"third").is_err());
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 2, "nor after a failure");
    }
}
