//! Files of a class's folder (floor F6): what was written and nobody has changed is renewed, all else is left alone.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use std::{fs, io};

use sha2::{Digest as _, Sha256};

use super::MARK;
use crate::failure::{Failure, Kind};
use crate::file;

/// What was written, with its checksums, as `sha256sum -c` reads it.
const LIST: &str = "written.sha256";

/// Writes files of `folder`, each with its text, unless they are there already; none at all if one of them is somebody else's. False
/// when the first one was as it should be.
pub(super) fn write(folder: &Path, files: &[(&str, String)]) -> Result<bool, Failure> {
    let mut list = read_list(folder)?;
    let must = files.iter().map(|(name, text)| must_be_written(folder, name, text, list.get(*name)));
    let must = must.collect::<Result<Vec<bool>, Failure>>()?;
    for ((name, text), must) in files.iter().zip(&must) {
        if *must {
            write_one(folder, name, text)?;
        }
        list.insert((*name).to_owned(), checksum(text));
    }
    let lines: String = list.iter().map(|(name, checksum)| format!("{checksum}  {name}\n")).collect();
    let list = format!("{MARK}: its files, which it renews as long as nobody has changed them.\n{lines}");
    if fs::read_to_string(folder.join(LIST)).is_ok_and(|there| there == list) {
        return Ok(must[0]);
    }
    write_one(folder, LIST, &list)?;
    Ok(must[0])
}

fn write_one(folder: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let path = folder.join(name);
    let failed = |error: io::Error| failed(&path, "written", &error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    file::write(&path, text.as_bytes()).map_err(failed)
}

/// Checksums by name.
fn read_list(folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let path = folder.join(LIST);
    match fs::read_to_string(&path) {
        Ok(there) if !there.starts_with(MARK) => Err(somebody_elses(&path)),
        Ok(there) => {
            let lines = there.lines().filter_map(|line| line.split_once("  "));
            Ok(lines.map(|(checksum, name)| (name.to_owned(), checksum.to_owned())).collect())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(failed(&path, "read", &error)),
    }
}

/// Whether a file is not there, or is one of ours with another text. Somebody else's and a changed one are errors.
fn must_be_written(folder: &Path, name: &str, text: &str, listed: Option<&String>) -> Result<bool, Failure> {
    let path = folder.join(name);
    match fs::read_to_string(&path) {
        Ok(there) if there == text => Ok(false),
        Ok(there) => match listed {
            Some(listed) if *listed == checksum(&there) => Ok(true),
            Some(_) => Err(Failure::new(
                Kind::File,
                format!(
                    "{} was changed since it was written and stays as it is, and so do the others: move it away to have a new \
                     one, or name another folder for the class",
                    path.display()
                ),
            )),
            // From before there was a list.
            None if there.lines().take(2).any(|line| line.contains(MARK)) => Ok(true),
            None => Err(somebody_elses(&path)),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(failed(&path, "read", &error)),
    }
}

fn somebody_elses(path: &Path) -> Failure {
    let message = format!(
        "{} was not written by this program and stays as it is: name another folder for the class",
        path.display()
    );
    Failure::new(Kind::File, message)
}

fn failed(path: &Path, what: &str, error: &io::Error) -> Failure {
    Failure::new(Kind::File, format!("{} can't be {what}: {error}", path.display()))
}

fn checksum(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> [(&'static str, String); 2] {
        [("bitcoin.conf", format!("{MARK}\nserver=1\n")), ("pool/server.js", text.to_owned())]
    }

    /// What another version of this program has written is replaced by what this one writes; a teacher's change is kept.
    #[test]
    fn renewed_until_somebody_changes_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let class = folder.path().join("class");
        let server = class.join("pool/server.js");
        let read = || fs::read_to_string(&server).expect("there");
        assert!(write(&class, &file("one\n")).expect("written"));
        assert!(!write(&class, &file("one\n")).expect("there"));
        assert!(!write(&class, &file("two\n")).expect("the first is as it was"));
        assert_eq!(read(), "two\n", "ours is renewed");
        fs::write(&server, "two, and my own\n").expect("written");
        fs::remove_file(class.join("bitcoin.conf")).expect("removed");
        let refused = write(&class, &file("three\n")).expect_err("changed");
        assert_eq!(refused.kind, Kind::File);
        assert!(refused.message.expect("a sentence").contains("server.js was changed"));
        assert_eq!(read(), "two, and my own\n");
        assert!(!class.join("bitcoin.conf").exists(), "none at all");
        fs::remove_file(&server).expect("removed");
        assert!(write(&class, &file("three\n")).expect("written"));
        assert_eq!(read(), "three\n");
    }

    /// The list is what somebody else's program checks.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_list_is_true() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &file("one\n")).expect("written");
        let check = || {
            let mut command = std::process::Command::new("sha256sum");
            command.args(["--check", "--strict", "--quiet", LIST]).current_dir(folder.path());
            command.output().expect("it runs").status.success()
        };
        assert!(check());
        fs::write(folder.path().join("pool/server.js"), "two\n").expect("written");
        assert!(!check());
    }

    #[test]
    fn somebody_elses_file_stays() {
        for name in ["bitcoin.conf", "pool/server.js", LIST] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(&path, "rpcpassword=secret\n").expect("written");
            let refused = write(folder.path(), &file("one\n")).expect_err("not ours");
            assert_eq!(refused.kind, Kind::File);
            assert!(!refused.message.expect("a sentence").contains("secret"));
            assert_eq!(fs::read_to_string(&path).expect("there"), "rpcpassword=secret\n");
            assert_eq!(
                folder.path().join("bitcoin.conf").exists(),
                name == "bitcoin.conf",
                "{name}: nothing is written"
            );
        }
    }

    /// A folder from before there was a list.
    #[test]
    fn what_begins_with_the_mark_is_ours() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("bitcoin.conf"), format!("{MARK}\nserver=0\n")).expect("written");
        assert!(write(folder.path(), &file("one\n")).expect("written"));
        assert!(fs::read_to_string(folder.path().join("bitcoin.conf")).expect("there").contains("server=1"));
    }
}
