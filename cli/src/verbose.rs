//! `-v` and `-vv` (floor F6): what the program notes while it works, on standard error. Twice also what the GPU libraries note.
//! Other crates stay silent: what an HTTP client notes may hold a login.

use std::io::{self, Write};
use std::sync::OnceLock;
use std::time::Instant;

use log::{LevelFilter, Log, Metadata, Record};

use crate::host;

/// The libraries between this program and a graphics driver.
const GPU: [&str; 2] = ["wgpu", "naga"];

struct Notes {
    began: Instant,
    gpu: bool,
}

/// Notes go to standard error from here on, if `-v` was given at all; the first says what runs where.
pub(crate) fn choose(times: u8) {
    static NOTES: OnceLock<Notes> = OnceLock::new();
    if times == 0 {
        return;
    }
    let notes = NOTES.get_or_init(|| Notes { began: Instant::now(), gpu: times > 1 });
    if log::set_logger(notes).is_ok() {
        log::set_max_level(LevelFilter::Debug);
    }
    let tool = host::tool(None);
    let (commit, os, machine) =
        (tool.commit.as_deref().unwrap_or("unknown"), std::env::consts::OS, std::env::consts::ARCH);
    log::info!("version {}, commit {commit}, {os} on {machine}", tool.version);
}

impl Log for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let from = |name: &str| metadata.target().starts_with(name);
        from("hashgrind") || self.gpu && GPU.into_iter().any(from)
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let (seconds, target) = (self.began.elapsed().as_secs_f64(), record.target());
            // A closed standard error leaves nobody to tell.
            let _ = writeln!(io::stderr(), "[{seconds:9.3} s] {target}: {}", record.args());
        }
    }

    fn flush(&self) {}
}
