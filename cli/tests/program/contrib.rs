//! What lies in `contrib/` works with this program: the systemd unit is sound, and its flags exist. The workflows start what is there,
//! and no package for people is built that names nobody.

use std::path::Path;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_hashgrind");
const INSTALLED: &str = "/usr/local/bin/hashgrind";

fn unit() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contrib/hashgrind.service");
    std::fs::read_to_string(path).expect("the unit")
}

#[test]
fn the_units_flags_exist() {
    let unit = unit().replace("\\\n", " ");
    let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).expect("ExecStart");
    let mut words = start.split_whitespace();
    assert_eq!(words.next(), Some(INSTALLED));
    // The last flag is refused, after everything before it was understood.
    let output = Command::new(PROGRAM).args(words).args(["--max-blocks", "0"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("--max-blocks 0 would mine nothing"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn systemd_finds_no_fault_with_the_unit() {
    use std::io::Write;
    use std::process::Stdio;

    if Command::new("systemd-analyze").arg("--version").stdout(Stdio::null()).status().is_err() {
        let required = std::env::var_os("HASHGRIND_REQUIRE_SYSTEMD").is_some_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_SYSTEMD=1, but there is no systemd-analyze");
        let _ = writeln!(std::io::stderr(), "SKIPPED systemd_finds_no_fault_with_the_unit: no systemd-analyze");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("hashgrind.service");
    // It looks whether the program is there.
    std::fs::write(&file, unit().replace(INSTALLED, PROGRAM)).expect("written");
    let output = Command::new("systemd-analyze").arg("verify").arg(&file).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    // Of other units of this machine nothing is asked.
    let ours: Vec<&str> = said.lines().filter(|line| line.contains("hashgrind")).collect();
    assert!(ours.is_empty() && output.status.success(), "{said}");
}

#[test]
fn the_workflows_scripts_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut seen = 0;
    for file in std::fs::read_dir(root.join(".github/workflows")).expect("the workflows") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("text");
        for word in text.split_whitespace().filter(|word| word.starts_with("scripts/") || word.starts_with(".ci/")) {
            let path = root.join(word);
            assert!(path.is_file(), "{word}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                assert_ne!(path.metadata().expect("a file").permissions().mode() & 0o111, 0, "{word} can't be started");
            }
            seen += 1;
        }
    }
    assert!(seen >= 2, "{seen}");
}

/// Who answers for a Debian package is told by who builds it, before anything is built.
#[cfg(target_os = "linux")]
#[test]
fn a_release_without_a_maintainer_is_refused() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/package");
    let refused = |name: &str, address: &str| {
        let output = Command::new(&script)
            .args(["--release", "aarch64-unknown-linux-gnu"])
            .envs([("DEBFULLNAME", name), ("DEBEMAIL", address)])
            .output()
            .expect("bash");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    for (name, address) in [("", ""), ("A B", ""), ("", "a@b.example")] {
        let said = refused(name, address);
        assert!(said.contains("set DEBFULLNAME and DEBEMAIL"), "{said}");
    }
}
