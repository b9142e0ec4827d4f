//! The fuzz targets' bodies over their seeds: whole, cut and with bits turned, nothing panics.

use std::path::{Path, PathBuf};

use hashgrind_fuzz::TARGETS;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("cli lies in the repository").join("fuzz")
}

#[test]
fn every_seed_is_replayed() {
    let mut seeds = 0;
    for (name, body) in TARGETS {
        let folder = fuzz().join("seeds").join(name);
        let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .map(|entry| entry.expect("readable").path())
            .collect();
        files.sort();
        assert!(files.len() >= 2, "{name} has {} seeds", files.len());
        for file in &files {
            let bytes = std::fs::read(file).expect("readable");
            println!("{}", file.display()); // Shown where it fails: the culprit is the last one.
            body(&bytes);
            // Cut anywhere, and with one bit of each byte turned, it may be wrong, but nothing panics.
            for part in 1..16 {
                body(&bytes[..bytes.len() * part / 16]);
                let mut turned = bytes.clone();
                if let Some(byte) = turned.get_mut(bytes.len() * part / 16) {
                    *byte ^= 1 << (part % 8);
                }
                body(&turned);
            }
            seeds += 1;
        }
    }
    assert!(seeds >= 30, "{seeds} seeds");
}

/// What a pool says is a stranger's and read all day long: more of it, each time with another few bytes changed, dropped or
/// doubled. The numbers are drawn, always the same ones.
#[test]
fn a_hundred_thousand_dialogues_that_went_wrong() {
    const RUNS: u64 = 100_000;
    let (_, body) = TARGETS.iter().find(|(name, _)| *name == "stratum").expect("a target");
    let files = std::fs::read_dir(fuzz().join("seeds/stratum")).expect("its seeds");
    let mut seeds: Vec<_> =
        files.map(|entry| std::fs::read(entry.expect("readable").path()).expect("readable")).collect();
    seeds.sort();
    let seeds = &seeds;
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || {
                for run in (half..RUNS).step_by(2) {
                    body(&changed(&seeds[run as usize % seeds.len()], run));
                }
            });
        }
    });
}

/// A few lines of a dialogue, changed in one to eight places.
fn changed(seed: &[u8], run: u64) -> Vec<u8> {
    let mut numbers = run.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut below = |limit: usize| {
        // Splitmix's mixing; what it is good for is that runs differ.
        numbers = numbers.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (numbers ^ (numbers >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        ((mixed ^ (mixed >> 27)) as usize) % limit.max(1)
    };
    let mut bytes = seed.to_vec();
    for _ in 0..=below(8) {
        let at = below(bytes.len());
        let end = (at + below(40)).min(bytes.len());
        match below(5) {
            0 => bytes[at..end].iter_mut().for_each(|byte| *byte ^= 1),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            3 => {
                let with: &[u8] =
                    [&b"null"[..], b"-1", b"1e999", b"[]", b"{}", b"\"\"", b"\n", b"18446744073709551616"][below(8)];
                bytes.splice(at..at, with.iter().copied());
            }
            _ => bytes[at] = below(256) as u8,
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

#[test]
fn each_target_has_its_file_and_entry() {
    let manifest = std::fs::read_to_string(fuzz().join("Cargo.toml")).expect("fuzz/Cargo.toml");
    let mut files: Vec<String> = std::fs::read_dir(fuzz().join("fuzz_targets"))
        .expect("fuzz/fuzz_targets")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    files.sort();
    let mut wanted: Vec<String> = TARGETS.iter().map(|(name, _)| format!("{name}.rs")).collect();
    wanted.sort();
    assert_eq!(files, wanted);
    let nightly = fuzz().join("../.github/workflows/nightly.yml");
    let nightly = std::fs::read_to_string(nightly).expect("the nightly run of the fuzzers");
    let listed = nightly.lines().find_map(|line| line.trim().strip_prefix("target: [")).expect("its targets");
    for (name, _) in TARGETS {
        assert!(listed.trim_end_matches(']').split(", ").any(|target| target == *name), "{name} has no nightly run");
        assert!(manifest.contains(&format!("name = \"{name}\"\npath = \"fuzz_targets/{name}.rs\"")), "{name}");
    }
}
