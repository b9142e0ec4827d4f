//! The folder of what may be lost (floor F6): measured choices, compiled kernels.

use std::path::{Path, PathBuf};
use std::{fs, io};

use etcetera::BaseStrategy;

use crate::file;

/// Where it is; none where the user has no such folder.
pub(crate) fn folder() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("hashgrind"))
}

/// Writes a file in it, as a whole or not at all, and the folder where there is none yet.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    file::write(path, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a").join("b").join("file");
        write_whole(&file, b"kept").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"kept");
    }
}
