//! `mine --tui` on a terminal and without one. The terminal is made by `script` of util-linux, where there is one.

use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_hashgrind");

#[test]
fn a_pipe_gets_plain_lines() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Command::new(PROGRAM)
        .args(["mine", "--tui", "--no-gpu", "--chain-file", "chain.dat", "--target-time", "0", "--max-blocks", "2"])
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(text.matches("accepted").count(), 2, "{text}");
    assert!(!text.contains('\x1b'), "{text:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_gets_the_view_and_gets_itself_back() {
    use std::io::{Read, Write};
    use std::sync::{Arc, Mutex};
    use std::time::{Duration, Instant};

    const NAME: &str = "a_terminal_gets_the_view_and_gets_itself_back";
    if Command::new("script").arg("--version").stdout(Stdio::null()).status().is_err() {
        let required = std::env::var_os("HASHGRIND_REQUIRE_TERMINAL").is_some_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_TERMINAL=1, but there is no `script` for {NAME}");
        let _ = writeln!(std::io::stderr(), "SKIPPED {NAME}: no `script` (package bsdutils)");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let line = format!(
        "stty rows 24 cols 80; '{PROGRAM}' mine --tui --no-gpu --threads 1 --chain-file chain.dat --target-time 100ms; \
         echo ended with $?; stty -a"
    );
    let mut child = Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .current_dir(folder.path())
        .env("TERM", "xterm")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script runs");
    let mut stdout = child.stdout.take().expect("piped");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let writer = Arc::clone(&seen);
    let reader = std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(read @ 1..) = stdout.read(&mut buffer) {
            writer.lock().expect("nobody panics").extend_from_slice(&buffer[..read]);
        }
    });
    let text = || String::from_utf8_lossy(&seen.lock().expect("nobody panics")).into_owned();
    let mut keyboard = child.stdin.take().expect("piped");
    // Each key when the one before has done its work.
    for (until, key) in [("last blocks", "h"), ("over 15 min", "p"), ("resting: r goes on", "r"), ("h hash rate", "q")]
    {
        let began = Instant::now();
        let from = if key == "q" { text().len() } else { 0 };
        while !text().get(from..).is_some_and(|new| new.contains(until)) && began.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_millis(50));
        }
        // A program that has ended reads no more; what it printed says why.
        let _ = keyboard.write_all(key.as_bytes());
    }
    let _ = child.wait();
    drop(keyboard);
    reader.join().expect("it reads to the end");
    let text = text();
    let (view, after) = text.rsplit_once("\x1b[?1049l").expect("the view leaves its own screen");
    assert!(view.contains("\x1b[?1049h") && view.contains("last blocks"), "{view:?}");
    assert!(view.contains("over 15 min"), "the key h: {view:?}");
    assert!(view.contains("resting"), "the key p: {view:?}");
    assert!(after.contains("blocks, ") && after.contains("ended with 0"), "the summary stays: {after:?}");
    assert!(after.contains(" echo") && after.contains("icanon"), "the terminal is as it was: {after:?}");
    assert!(!after.contains("-icanon"), "{after:?}");
}

#[test]
fn v_says_more_and_nothing_else_changes() {
    let run = |flags: &[&str]| {
        let output = Command::new(PROGRAM).args(flags).args(["shader", "--siblings", "2"]).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        (output.stdout, String::from_utf8(output.stderr).expect("UTF-8"))
    };
    let (plain, silence) = run(&[]);
    assert_eq!(silence, "");
    for flag in ["-v", "-vv"] {
        let (same, said) = run(&[flag]);
        assert!(same == plain, "{flag} changes the answer");
        let version = format!("version {}, commit ", env!("CARGO_PKG_VERSION"));
        assert!(said.contains(&version) && said.contains("ends with exit code 0"), "{said}");
    }
}
