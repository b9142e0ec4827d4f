//! The program at work, for tests: started in a home of its own, its events read line by line, killed or asked to end.

// Each test file uses its own part of this one.
#![allow(dead_code)]

use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// An address of regtest that belongs to nobody here (BIP 173's example program).
pub(crate) const ADDRESS: &str = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080";

/// Do the tests of long numbers run in full? `scripts/soak` says so.
pub(crate) fn in_full() -> bool {
    std::env::var_os("HASHGRIND_SOAK").is_some_and(|value| value == "1")
}

/// `short`, or `full` under `scripts/soak`.
pub(crate) fn count(short: usize, full: usize) -> usize {
    if in_full() { full } else { short }
}

/// A line for docs/soak.md: `scripts/soak` collects what begins so.
pub(crate) fn figure(line: &str) {
    println!("SOAK {line}");
}

pub(crate) fn home() -> TempDir {
    tempfile::tempdir().expect("a home folder")
}

/// The program, cut off from this user's files and settings.
pub(crate) fn hashgrind(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("HASHGRIND_")) {
        command.env_remove(name);
    }
    command.env_remove("XDG_DATA_HOME").env("HOME", home).env("NO_COLOR", "1").stdin(Stdio::null());
    command
}

/// Runs it to its end, within two minutes.
pub(crate) fn output(command: &mut Command) -> Output {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("hashgrind starts");
    let mut stdout = child.stdout.take().expect("piped");
    let mut stderr = child.stderr.take().expect("piped");
    let read = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        stderr.read_to_end(&mut bytes).map(|_| bytes)
    });
    let mut bytes = Vec::new();
    let reader = std::thread::spawn(move || stdout.read_to_end(&mut bytes).map(|_| bytes));
    let status = wait(&mut child, Duration::from_secs(120));
    let stdout = reader.join().expect("no panic").expect("readable");
    let stderr = read.join().expect("no panic").expect("readable");
    Output { status, stdout, stderr }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// It ended well; its one JSON object.
pub(crate) fn json(command: &mut Command) -> Value {
    let output = output(command);
    assert!(output.status.success(), "{}: {}", output.status, text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(&output.stdout)))
}

/// Waits for the end of a process.
pub(crate) fn wait(child: &mut Child, limit: Duration) -> ExitStatus {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("its own child") {
            return status;
        }
        if began.elapsed() > limit {
            let _ = child.kill();
            panic!("hashgrind did not end within {limit:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// A command at work that tells its events, such as `hashgrind mine --json`.
pub(crate) struct Miner {
    child: Child,
    lines: Receiver<Value>,
    stderr: std::path::PathBuf,
    /// Every event so far.
    pub(crate) events: Vec<Value>,
}

impl Miner {
    /// Starts `mine --json --no-gpu` with these arguments; what it says to people goes into a file in `home`.
    pub(crate) fn start<S: AsRef<OsStr>>(home: &Path, args: impl IntoIterator<Item = S>) -> Self {
        let mut command = hashgrind(home);
        command.args(["mine", "--json", "--no-gpu"]).args(args);
        Self::run(home, &mut command)
    }

    /// Starts a command that tells its events; what it says to people goes into a file in `home`.
    pub(crate) fn run(home: &Path, command: &mut Command) -> Self {
        let stderr = home.join("stderr");
        let log = File::options().append(true).create(true).open(&stderr).expect("a log");
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().expect("hashgrind starts");
        let stdout = child.stdout.take().expect("piped");
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            let mut reader = BufReader::new(stdout);
            let mut line = String::new();
            // A line that a kill cut off announced nothing.
            while reader.read_line(&mut line).is_ok_and(|length| length > 0) && line.ends_with('\n') {
                let event = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
                if sender.send(event).is_err() {
                    return;
                }
                line.clear();
            }
        });
        Self { child, lines, stderr, events: Vec::new() }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its next event; `None` when there are no more, or none within `limit`.
    pub(crate) fn next(&mut self, limit: Duration) -> Option<&Value> {
        match self.lines.recv_timeout(limit) {
            Ok(event) => {
                self.events.push(event);
                self.events.last()
            }
            Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => None,
        }
    }

    /// Reads events until one of this kind, which must come within `limit`.
    pub(crate) fn until(&mut self, kind: &str, limit: Duration) -> Value {
        let end = Instant::now() + limit;
        while let Some(event) = self.next(end.saturating_duration_since(Instant::now())) {
            if event["event"] == kind {
                return event.clone();
            }
        }
        panic!("no event {kind} within {limit:?}; it said: {}", self.stderr());
    }

    /// Reads events for this time.
    pub(crate) fn read_for(&mut self, time: Duration) {
        let end = Instant::now() + time;
        while self.next(end.saturating_duration_since(Instant::now())).is_some() {}
    }

    /// SIGKILL; reads what it had printed.
    pub(crate) fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        while self.next(Duration::from_secs(5)).is_some() {}
    }

    /// Waits for its end; reads what it had printed.
    pub(crate) fn end(&mut self, limit: Duration) -> ExitStatus {
        let status = wait(&mut self.child, limit);
        while self.next(Duration::from_secs(5)).is_some() {}
        status
    }

    /// SIGTERM, and its end.
    #[cfg(unix)]
    pub(crate) fn stop(&mut self) -> ExitStatus {
        let asked = Command::new("kill").args(["-s", "TERM", &self.pid().to_string()]).status();
        assert!(asked.expect("kill runs").success());
        self.end(Duration::from_secs(30))
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("its own child").is_none()
    }

    /// What it said to people.
    pub(crate) fn stderr(&self) -> String {
        std::fs::read_to_string(&self.stderr).unwrap_or_default()
    }

    /// The hashes in its events of this kind.
    pub(crate) fn hashes(&self, kind: &str) -> Vec<String> {
        let of_kind = self.events.iter().filter(|event| event["event"] == kind);
        of_kind.map(|event| event["hash"].as_str().expect("a hash").to_owned()).collect()
    }
}

impl Drop for Miner {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Numbers that look random and are the same each time (Steele, Lea and Flood's SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// Reads a file again until it has what is looked for.
pub fn read_until<T>(file: &Path, found: impl Fn(&str) -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(120);
    loop {
        let page = std::fs::read_to_string(file).unwrap_or_default();
        if let Some(found) = found(&page) {
            return found;
        }
        assert!(Instant::now() < end, "{page}");
        std::thread::sleep(Duration::from_millis(100));
    }
}
