//! The files under `/sys` that Linux shows its sensors in (floor F6). Other systems have none, so everything is `None` there.

use std::io;
use std::path::{Path, PathBuf};

/// A folder that looks like `/sys`: the system's, or one that a test made.
#[derive(Clone, Debug)]
pub(crate) struct Sysfs {
    root: PathBuf,
    read: fn(&Path) -> io::Result<String>,
}

impl Sysfs {
    /// The system's own, or the folder that `HASHGRIND_SYSFS` names (for tests; figures from there say so).
    pub(crate) fn of_the_system() -> Self {
        match std::env::var_os("HASHGRIND_SYSFS") {
            Some(root) if !root.is_empty() => Self::at(root),
            _ => Self::at("/sys"),
        }
    }

    /// The files under `root`.
    pub(crate) fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), read: |path| std::fs::read_to_string(path) }
    }

    /// Files that are read by `read`: a test that runs as root can't take its own permission away.
    #[cfg(test)]
    pub(super) fn read_by(self, read: fn(&Path) -> io::Result<String>) -> Self {
        Self { read, ..self }
    }

    /// A name for what was read here, with the folder where that is not the system's own.
    pub(super) fn named(&self, name: impl Into<String>) -> String {
        let name = name.into();
        if self.root == Path::new("/sys") { name } else { format!("{name}, read from {}", self.root.display()) }
    }

    /// The path of something under the root.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The text of a file, without the line's end.
    pub(crate) fn text(&self, path: &Path) -> io::Result<String> {
        (self.read)(path).map(|text| text.trim().to_owned())
    }

    /// The number in a file; `None` where there is no such file or no finite number in it.
    pub(crate) fn number(&self, path: &Path) -> Option<f64> {
        self.text(path).ok()?.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// What lies in a folder, in the order of names; nothing where there is no such folder.
    pub(super) fn entries(&self, relative: &str) -> Vec<PathBuf> {
        entries(&self.path(relative))
    }
}

/// What lies in a folder, in the order of names; nothing where there is no such folder.
pub(super) fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).map(|all| all.flatten().map(|entry| entry.path()).collect()).unwrap_or_default();
    paths.sort();
    paths
}

/// The last part of a path as text.
pub(super) fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

/// The `hwmon` folders of a PCI device.
pub(super) fn hwmon_of_pci(sysfs: &Sysfs, pci: &str) -> Vec<PathBuf> {
    let wanted = super::pci_parts(pci);
    let same = |path: &PathBuf| wanted.is_some() && super::pci_parts(name(path)) == wanted;
    sysfs
        .entries("bus/pci/devices")
        .iter()
        .filter(|path| same(path))
        .flat_map(|path| entries(&path.join("hwmon")))
        .collect()
}
