//! Signals that come while a command is still getting ready: kernels are measured, workers tested, shaders compiled.

use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::common::program::{hashgrind, home};

/// Not how fast it should be: beyond this it hangs.
const HANGS: Duration = Duration::from_secs(120);

/// Name, number and exit code of each signal that is heard.
const SIGNALS: [(&str, i32, i32); 2] = [("INT", 2, 130), ("TERM", 15, 143)];

fn start(home: &Path, args: &[&str]) -> Child {
    hashgrind(home).args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("hashgrind starts")
}

/// Sends the signal after a while and waits for the end.
fn ends(mut child: Child, args: &[&str], signal: &str, after: Duration) -> ExitStatus {
    std::thread::sleep(after);
    let asked = Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().expect("kill runs");
    assert!(asked.success(), "it has ended by itself: {:?}", child.try_wait());
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("its own child") {
            return status;
        }
        if began.elapsed() > HANGS {
            let _ = child.kill();
            panic!("SIG{signal} after {after:?} does not end {args:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Commands that would go on for an hour, with a chain of their own.
fn commands(chain: &str) -> [Vec<&str>; 5] {
    let mine = ["mine", "--no-gpu", "--chain-file", chain, "--target-time", "1h"];
    let bench = ["bench", "--devices", "cpu", "--duration", "1h"];
    [
        mine.to_vec(),
        [&mine[..], &["--json", "-t", "256"]].concat(),
        [&bench[..], &["-t", "1,256"]].concat(),
        [&bench[..], &["--kernel", "all"]].concat(),
        vec!["race", "--no-gpu", "--stage", "1h"],
    ]
}

/// At whatever moment of the first ones: either nothing listened yet, and the system ends it by this very signal, or the exit
/// code is the signal's.
#[test]
fn a_signal_at_any_moment_of_the_start_ends_it() {
    let home = home();
    let chain = home.path().join("chain.dat").display().to_string();
    // What ignores a signal hands that down: a shell's background job would have it ignored until somebody listens.
    let ignored = mask("/proc/self/status", "SigIgn:");
    let signals = SIGNALS.into_iter().filter(|(_, number, _)| ignored >> (number - 1) & 1 == 0);
    for args in commands(&chain) {
        for (signal, number, code) in signals.clone() {
            for millis in [1, 3, 10, 25, 50] {
                let ended = ends(start(home.path(), &args), &args, signal, Duration::from_millis(millis));
                let right = ended.code() == Some(code) || ended.signal() == Some(number);
                assert!(right, "{args:?}, SIG{signal} after {millis} ms: {ended}");
            }
        }
    }
}

/// As soon as it listens it answers with its exit code, long before anything is at work.
#[test]
fn a_signal_is_heard_before_the_workers_run() {
    let home = home();
    let chain = home.path().join("chain.dat").display().to_string();
    let commands = commands(&chain).into_iter().chain([vec!["tune", "--allow-software", "--force"]]);
    for args in commands {
        for (signal, number, code) in SIGNALS {
            let mut child = start(home.path(), &args);
            if let Some(ended) = listens_for(&mut child, number) {
                let no_gpu = args[0] == "tune" && ended.code() == Some(3);
                let required = std::env::var_os("HASHGRIND_REQUIRE_GPU").is_some_and(|value| value == "1");
                assert!(no_gpu && !required, "{args:?} has ended by itself: {ended}");
                let _ = writeln!(std::io::stderr(), "SKIPPED a signal to `tune`: no GPU");
                continue;
            }
            let ended = ends(child, &args, signal, Duration::ZERO);
            assert_eq!(ended.code(), Some(code), "{args:?}, SIG{signal}: {ended}");
        }
    }
}

/// A password that is waited for, however the flag is written.
#[test]
fn a_signal_ends_the_wait_for_a_password() {
    let home = home();
    let pool = ["mine", "--no-gpu", "--pool", "stratum+tcp://127.0.0.1:1"];
    let node = ["mine", "--no-gpu", "-o", "http://127.0.0.1:1", "-u", "user"];
    for (place, flags) in [
        (&pool[..], vec!["--password", "-"]),
        (&pool, vec!["--password=-"]),
        (&pool, vec!["-p-"]),
        (&node, vec!["-p-"]),
    ] {
        let args = [place, &flags].concat();
        for (signal, number, code) in SIGNALS {
            let mut command = hashgrind(home.path());
            command.args(&args).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
            let mut child = command.spawn().expect("hashgrind starts");
            let typing = child.stdin.take();
            assert_eq!(listens_for(&mut child, number), None, "{args:?} ends by itself");
            let ended = ends(child, &args, signal, Duration::from_millis(200));
            assert_eq!(ended.code(), Some(code), "{args:?}, SIG{signal}: {ended}");
            drop(typing);
        }
    }
}

/// A set of signals in a process's status.
fn mask(status: &str, name: &str) -> u64 {
    let text = std::fs::read_to_string(status).unwrap_or_default();
    let mask = text.lines().find_map(|line| line.strip_prefix(name));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

/// Waits until the process catches a signal; how it ended, if it did before.
fn listens_for(child: &mut Child, signal: i32) -> Option<ExitStatus> {
    let status = format!("/proc/{}/status", child.id());
    loop {
        if mask(&status, "SigCgt:") >> (signal - 1) & 1 == 1 {
            return None;
        }
        if let Some(ended) = child.try_wait().expect("its own child") {
            return Some(ended);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}
