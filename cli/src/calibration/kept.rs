//! What tuning the processor found: a line of JSON for each processor and kind of core that this user's cache has
//! seen, for homes are shared by machines.

use std::{fs, io};

use hashgrind::cpu::{self, Choice, CpuDevice};
use hashgrind::scan::Scanner;
use serde::{Deserialize, Serialize};

use crate::cache;

/// What a choice holds for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Key {
    processor: String,
    /// The kind of core; empty where all are alike.
    cores: String,
    /// The instruction sets that the system shows.
    features: Vec<String>,
    version: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Line {
    key: Key,
    kernel: String,
    siblings: u32,
    hashes_per_second: f64,
}

fn key(cores: &str) -> Key {
    let available = cpu::kernels().iter().filter(|kernel| kernel.is_available());
    let mut features: Vec<String> = available.map(|kernel| kernel.isa().to_string()).collect();
    features.sort_unstable();
    features.dedup();
    Key {
        processor: CpuDevice::widest_available().info().name.clone(),
        cores: cores.to_owned(),
        features,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

fn path() -> Option<std::path::PathBuf> {
    Some(cache::folder()?.join("cpu.jsonl"))
}

/// A damaged line counts for nothing: it costs a measurement.
fn lines() -> Vec<Line> {
    let text = path().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// The kept choice for this processor's cores of this kind, and the rate that it had.
pub(crate) fn choice(cores: &str) -> Option<(Choice, f64)> {
    let key = key(cores);
    let line = lines().into_iter().find(|line| line.key == key)?;
    let kernel = cpu::kernel(&line.kernel).filter(|kernel| kernel.is_available())?;
    let known = (1..=super::MOST_SIBLINGS).contains(&line.siblings);
    known.then_some((Choice { kernel, siblings: line.siblings }, line.hashes_per_second))
}

/// Keeps a choice, in place of older ones for the same cores.
///
/// # Errors
/// The file can't be written.
pub(crate) fn keep(cores: &str, choice: Choice, hashes_per_second: f64) -> io::Result<()> {
    let Some(path) = path() else { return Ok(()) };
    let key = key(cores);
    let new = Line {
        key: key.clone(),
        kernel: choice.kernel.name().to_owned(),
        siblings: choice.siblings,
        hashes_per_second,
    };
    let others =
        lines().into_iter().filter(|line| (&line.key.processor, &line.key.cores) != (&key.processor, &key.cores));
    let mut text = String::new();
    for line in others.chain([new]) {
        text += &(serde_json::to_string(&line)? + "\n");
    }
    cache::write_whole(&path, text.as_bytes())
}
