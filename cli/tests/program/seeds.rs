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
