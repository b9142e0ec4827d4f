//! What `race` says: a line a stage and a closing table for people, within 80 columns and 24 lines, or one JSON object for
//! each event. Every line about a simulated participant says `simulated`.

use std::io;

use serde::Serialize;

use super::Participant;
use crate::view::progress::Progress;
use crate::view::words::counted;
use crate::view::{self, units};

/// One event of a race.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(super) enum Event<'a> {
    Start {
        seed: u64,
        stage_seconds: f64,
        block_seconds: f64,
        chain: &'a str,
        participants: Vec<Who<'a>>,
    },
    Join {
        stage: usize,
        name: &'a str,
        simulated: bool,
        hashes_per_second: Option<f64>,
        watts: Option<f64>,
        source: Option<&'a str>,
    },
    Block {
        height: u32,
        name: &'a str,
        simulated: bool,
        hash: &'a str,
        /// The race's target, which a real block meets and a simulated one claims.
        local_bits: String,
        seconds: f64,
    },
    Retarget {
        height: u32,
        factor: f64,
        hashes_a_block: f64,
    },
    Stage {
        stage: usize,
        name: &'a str,
        simulated: bool,
        seconds: f64,
        hashes_per_second: f64,
        hashes_a_block: f64,
        participants: Vec<Standing>,
    },
    Summary {
        seconds: f64,
        blocks: u64,
        participants: Vec<Standing>,
    },
}

#[derive(Serialize)]
pub(super) struct Who<'a> {
    name: &'a str,
    simulated: bool,
}

impl<'a> From<(&'a str, bool)> for Who<'a> {
    fn from((name, simulated): (&'a str, bool)) -> Self {
        Self { name, simulated }
    }
}

/// Where a participant stands.
#[derive(Serialize)]
pub(super) struct Standing {
    name: String,
    simulated: bool,
    /// Counted in its first stage, or the table's; none before it joined.
    hashes_per_second: Option<f64>,
    /// Of all stages that are over.
    blocks: u64,
    /// Of the stage that is over.
    stage_blocks: u64,
    /// Hashes of that stage: counted, or rate times time for a simulated one.
    stage_hashes: f64,
    /// Share of the blocks in its first stage.
    first_share: Option<f64>,
    /// Share of the blocks in the last stage.
    last_share: Option<f64>,
    /// Since it joined; none where it is not known.
    joules: Option<f64>,
}

impl Standing {
    pub(super) fn of(participant: &Participant) -> Self {
        Self {
            name: participant.name.clone(),
            simulated: participant.is_simulated(),
            hashes_per_second: participant.rate,
            blocks: participant.blocks,
            stage_blocks: participant.stage.blocks,
            stage_hashes: participant.stage.hashes,
            first_share: participant.first_share,
            last_share: participant.last_share,
            joules: participant.joules(),
        }
    }

    /// The name as it stands in every line.
    fn label(&self) -> String {
        label(&self.name, self.simulated)
    }
}

fn label(name: &str, simulated: bool) -> String {
    let (mark, width) = if simulated { (" (simulated)", 17) } else { ("", 29) };
    let mut name: String = name.chars().take(width).collect();
    name.push_str(mark);
    name
}

pub(super) struct Report {
    json: bool,
    quiet: bool,
    blocks: bool,
    progress: Progress,
}

impl Report {
    pub(super) fn new(json: bool, quiet: bool, blocks: bool) -> Self {
        Self { json, quiet, blocks, progress: Progress::new(quiet || json) }
    }

    /// A line for people on standard error.
    pub(super) fn notice(&mut self, text: &str) {
        self.progress.suspend(|| eprintln!("{text}"));
    }

    /// The line that moves.
    pub(super) fn progress(&self, height: u32, hashes_a_block: f64) {
        self.progress.set(|| format!("height {height}  {} a block", units::hashes(hashes_a_block)));
    }

    pub(super) fn event(&mut self, event: &Event<'_>) -> io::Result<()> {
        if self.json {
            return view::json_line(event);
        }
        match self.text(event) {
            Some(text) => self.progress.suspend(|| view::text(&text)),
            None => Ok(()),
        }
    }

    fn text(&self, event: &Event<'_>) -> Option<String> {
        match event {
            Event::Start { seed, stage_seconds, block_seconds, participants, .. } => Some(format!(
                "{}, one more every {}; a block every {}. Seed {seed}.\n\n{}",
                counted(&participants.len().to_string(), "participant", "participants"),
                units::span(*stage_seconds),
                units::span(*block_seconds),
                stage_row("joins", "all together", "hashes a block", "its share", "this machine"),
            )),
            Event::Block { height, name, simulated, seconds, .. } => self.blocks.then(|| {
                format!("   block {height:<5} {:<30} after {}\n", label(name, *simulated), units::span(*seconds))
            }),
            Event::Stage { name, simulated, hashes_per_second, hashes_a_block, participants, .. } => {
                let newcomer = participants.last().and_then(|newcomer| newcomer.last_share);
                Some(stage_row(
                    &label(name, *simulated),
                    &units::hash_rate(*hashes_per_second),
                    &units::prefixed(*hashes_a_block),
                    &newcomer.map_or_else(|| "n/a".to_owned(), percent),
                    &machine(participants),
                ))
            }
            Event::Summary { seconds, blocks, participants } => Some(self.closing(*seconds, *blocks, participants)),
            Event::Join { .. } | Event::Retarget { .. } => None,
        }
    }

    fn closing(&self, seconds: f64, blocks: u64, participants: &[Standing]) -> String {
        let mut out = format!(
            "\n{:<29} {:>9} {:>6} {:>10} {:>10} {:>9}\n",
            "", "rate", "blocks", "at first", "at last", "energy"
        );
        let or_na = |value: Option<String>| value.unwrap_or_else(|| "n/a".to_owned());
        for row in participants {
            out.push_str(&format!(
                "{:<29} {:>9} {:>6} {:>10} {:>10} {:>9}\n",
                row.label(),
                or_na(row.hashes_per_second.map(units::hash_rate)),
                row.blocks,
                or_na(row.first_share.map(percent)),
                or_na(row.last_share.map(percent)),
                or_na(row.joules.map(units::joules)),
            ));
        }
        if !self.quiet {
            out.push_str(&format!(
                "{} in {}. Simulated ones: drawn at the tables' rates. All others:\nhashed here. \
                 Energy: of simulated ones the tables' watts; n/a: not known.\n",
                units::blocks(blocks),
                units::span(seconds)
            ));
        }
        out
    }
}

fn stage_row(name: &str, rate: &str, hashes: &str, newcomer: &str, machine: &str) -> String {
    format!("{name:<29} {rate:>12} {hashes:>14} {newcomer:>9} {machine:>12}\n")
}

/// What this machine has of the blocks; where it is none, how rare one is.
fn machine(participants: &[Standing]) -> String {
    let real = |of: fn(&Standing) -> f64| participants.iter().filter(|p| !p.simulated).map(of).sum::<f64>();
    let all = |of: fn(&Standing) -> f64| participants.iter().map(of).sum::<f64>();
    let blocks = |p: &Standing| p.stage_blocks as f64;
    let hashes = |p: &Standing| p.stage_hashes;
    if real(blocks) > 0.0 {
        return percent(real(blocks) / all(blocks));
    }
    let part = real(hashes) / all(hashes);
    if part > 0.0 { format!("1 in {}", units::prefixed(1.0 / part).trim_end()) } else { "none".to_owned() }
}

/// As in `units`, in few letters: the columns are narrow.
fn percent(share: f64) -> String {
    match share * 100.0 {
        p if p > 99.9 && p < 100.0 => "> 99.9 %".to_owned(),
        p if p < 0.1 && p > 0.0 => "< 0.1 %".to_owned(),
        p if p.fract() == 0.0 => format!("{p:.0} %"),
        p => format!("{p:.1} %"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_round_no_truth_away() {
        let shares = [0.0, 1e-12, 0.5, 0.978, 0.9996, 1.0].map(percent);
        assert_eq!(shares, ["0 %", "< 0.1 %", "50 %", "97.8 %", "> 99.9 %", "100 %"]);
        let standing = |simulated, stage_hashes| Standing {
            name: String::new(),
            simulated,
            hashes_per_second: None,
            blocks: 0,
            stage_blocks: 0,
            stage_hashes,
            first_share: None,
            last_share: None,
            joules: None,
        };
        let rare = |rest| machine(&[standing(false, 1.0), standing(true, rest)]);
        assert_eq!([rare(18.0), rare(1e6), rare(1e24)], ["1 in 19", "1 in 1.00 M", "1 in 1000000 E"]);
    }
}
