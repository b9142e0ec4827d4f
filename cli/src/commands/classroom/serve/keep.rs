//! What a class leaves on the disk besides its chain (floor F6): the state that lets a killed server go on, readable by its owner
//! alone and gone with the clean end, and the names, where the teacher asks for them. Holds no names otherwise.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::failure::{Failure, Kind};
use crate::file;

/// The state's file in the class's folder.
const FILE: &str = "class.json";

/// What a server needs that goes on where another one was killed.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct State {
    pub(super) schema_version: u32,
    pub(super) pin: String,
    pub(super) token: String,
    /// The chain's height when the class began.
    pub(super) from_height: u32,
    #[serde(flatten)]
    pub(super) going: Going,
}

/// The part of it that changes.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Going {
    pub(super) hashes_per_second: f64,
    /// Graphics cards are allowed.
    pub(super) cards: bool,
    /// By their numbers, from 1.
    pub(super) students: Vec<Kept>,
}

/// A student without name and blocks: the browser knows the name, the chain the blocks.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) ticket: String,
    pub(super) shares: u64,
    pub(super) late: u64,
    pub(super) work: f64,
}

impl State {
    /// The state that another server left, if one did.
    ///
    /// # Errors
    /// A file that can't be read or is none of these.
    pub(super) fn load(folder: &Path) -> Result<Option<Self>, Failure> {
        let path = folder.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(&path, "read", &error)),
        };
        let state: Self = serde_json::from_str(&text).map_err(|error| {
            let message = format!("{} is no state of a class ({error}): delete it to begin a new one", path.display());
            Failure::new(Kind::File, message)
        })?;
        Ok(Some(state))
    }

    /// Writes it beside the old one and takes its place.
    ///
    /// # Errors
    /// A disk that is full, a folder that is gone.
    pub(super) fn store(&self, folder: &Path) -> Result<(), Failure> {
        let path = folder.join(FILE);
        let text = serde_json::to_string(self).expect("texts and numbers become JSON");
        private(&path, &text)
    }

    /// The class has ended well.
    pub(super) fn remove(folder: &Path) {
        let _ = fs::remove_file(folder.join(FILE)); // One that stays only offers to go on.
    }
}

/// Writes a file that its owner alone can read, as a whole or not at all.
///
/// # Errors
/// A disk that is full, a folder that is not there.
pub(super) fn private(path: &Path, text: &str) -> Result<(), Failure> {
    file::write_private(path, text.as_bytes()).map_err(|error| failed(path, "written", &error))
}

fn failed(path: &Path, what: &str, error: &std::io::Error) -> Failure {
    Failure::new(Kind::File, format!("{} can't be {what}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_comes_back_and_is_its_owners_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(State::load(folder.path()).expect("nothing there"), None);
        let kept = Kept { ticket: "00ff".to_owned(), shares: 7, late: 1, work: 3e9 };
        let state = State {
            schema_version: 1,
            pin: "123456".to_owned(),
            token: "abcd".to_owned(),
            from_height: 12,
            going: Going { hashes_per_second: 1e6, cards: false, students: vec![kept] },
        };
        for _ in 0..2 {
            state.store(folder.path()).expect("written");
        }
        assert_eq!(State::load(folder.path()).expect("readable"), Some(state));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(folder.path().join(FILE)).expect("there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::write(folder.path().join(FILE), "{}").expect("written");
        assert_eq!(State::load(folder.path()).expect_err("no state").kind, Kind::File);
        State::remove(folder.path());
        assert_eq!(State::load(folder.path()).expect("gone"), None);
    }
}
