//! The kinds of cores of a processor (floor F6). Hybrid processors have fast ones and frugal ones, and each kind has kernels of
//! its own that it is fastest with.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::meters::sysfs::Sysfs;

/// Cores that are alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct CoreKind {
    /// Numbers as the system counts them.
    pub(crate) cpus: Vec<usize>,
    /// `performance` or `efficiency` where the maker tells them apart, else `capacity N` of 1024; empty where all are alike.
    pub(crate) kind: String,
}

/// The kinds that Linux tells of, the fast ones first; one where all cores are alike, none where nothing is told.
pub(crate) fn kinds(sysfs: &Sysfs) -> Vec<CoreKind> {
    let list = |path: &str| sysfs.text(&sysfs.path(path)).map_or_else(|_| Vec::new(), |text| cpu_list(&text));
    let online = list("devices/system/cpu/online");
    // Intel's hybrid processors have a performance counter unit for each kind.
    let [fast, frugal] = ["devices/cpu_core/cpus", "devices/cpu_atom/cpus"].map(list);
    if !fast.is_empty() && !frugal.is_empty() {
        let kind = |cpus, kind: &str| CoreKind { cpus, kind: kind.to_owned() };
        return vec![kind(fast, "performance"), kind(frugal, "efficiency")];
    }
    // ARM's say how much each core can do, of 1024.
    let mut by_capacity: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for &cpu in &online {
        let path = format!("devices/system/cpu/cpu{cpu}/cpu_capacity");
        let capacity = sysfs.number(&sysfs.path(&path)).unwrap_or(0.0);
        by_capacity.entry(capacity as u32).or_default().push(cpu);
    }
    if by_capacity.len() > 1 {
        let kind = |(capacity, cpus)| CoreKind { cpus, kind: format!("capacity {capacity}") };
        return by_capacity.into_iter().rev().map(kind).collect();
    }
    if online.is_empty() { Vec::new() } else { vec![CoreKind { cpus: online, kind: String::new() }] }
}

/// `0-3,8` as numbers. What is no number is left out.
fn cpu_list(text: &str) -> Vec<usize> {
    let mut cpus = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        if let (Ok(first), Ok(last)) = (first.trim().parse::<usize>(), last.trim().parse::<usize>()) {
            cpus.extend((first..=last).take(1 << 16));
        }
    }
    cpus
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine(files: &[(&str, &str)]) -> (tempfile::TempDir, Vec<CoreKind>) {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join("devices").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let kinds = kinds(&Sysfs::at(folder.path()));
        (folder, kinds)
    }

    fn kind(cpus: &[usize], kind: &str) -> CoreKind {
        CoreKind { cpus: cpus.to_vec(), kind: kind.to_owned() }
    }

    #[test]
    fn kinds_of_machines() {
        let intel = [("cpu_core/cpus", "0-3\n"), ("cpu_atom/cpus", "4-5,7\n"), ("system/cpu/online", "0-7\n")];
        assert_eq!(machine(&intel).1, [kind(&[0, 1, 2, 3], "performance"), kind(&[4, 5, 7], "efficiency")]);
        let arm = [
            ("system/cpu/online", "0-2\n"),
            ("system/cpu/cpu0/cpu_capacity", "446\n"),
            ("system/cpu/cpu1/cpu_capacity", "1024\n"),
            ("system/cpu/cpu2/cpu_capacity", "446\n"),
        ];
        assert_eq!(machine(&arm).1, [kind(&[1], "capacity 1024"), kind(&[0, 2], "capacity 446")]);
        assert_eq!(machine(&[("system/cpu/online", "0-1\n")]).1, [kind(&[0, 1], "")]);
        assert_eq!(machine(&[]).1, []);
        assert_eq!(machine(&[("system/cpu/online", "moon,-,3-1\n")]).1, []);
    }
}
