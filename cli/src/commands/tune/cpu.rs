//! `hashgrind tune --devices cpu`: every kernel with every number of siblings by turns, and the fastest kept for each kind of
//! core.

use std::io::Write;
use std::time::{Duration, Instant};

use hashgrind::cpu::{self, Choice};
use serde::Serialize;

use crate::calibration::{self, CoreKind, kept};
use crate::failure::{Failure, Kind};
use crate::signals;
use crate::view::{self, units};

/// What is known of the processor, or of one kind of its cores.
#[derive(Serialize)]
pub(super) struct Tuned {
    /// `cpu`, or `cpu` and the kind of core where there are several.
    id: String,
    /// Whether the choice comes from an earlier run; there are no variants then.
    cached: bool,
    variants: Vec<Variant>,
    chosen: String,
    hashes_per_second: f64,
    seconds: f64,
    /// Whether every variant was measured.
    complete: bool,
}

#[derive(Serialize)]
struct Variant {
    name: String,
    kernel: &'static str,
    siblings: u32,
    hashes_per_second: Option<f64>,
    /// Nothing is compiled.
    compile_seconds: f64,
    error: Option<String>,
}

/// A choice is looked at again, by the law of every start, if it comes so near to the fastest.
const NEAR: f64 = 0.95;

/// Measures each kernel for `time` at most, all of them for about `budget`.
pub(super) fn tune(time: Duration, budget: Duration, force: bool) -> Result<Vec<Tuned>, Failure> {
    let kinds = match calibration::kinds_that_differ() {
        kinds if kinds.is_empty() => vec![None],
        kinds => kinds.into_iter().map(Some).collect(),
    };
    let mut devices = Vec::new();
    for kind in kinds {
        let cores = kind.as_ref().map_or("", |kind: &CoreKind| &kind.kind);
        let id = if cores.is_empty() { "cpu".to_owned() } else { format!("cpu ({cores})") };
        let tuned = match kept::choice(cores).filter(|_| !force) {
            Some((choice, hashes_per_second)) => Tuned {
                id,
                cached: true,
                variants: Vec::new(),
                chosen: name(choice),
                hashes_per_second,
                seconds: 0.0,
                complete: true,
            },
            None => measured(id, kind.as_ref(), time, budget)?,
        };
        devices.push(tuned);
    }
    Ok(devices)
}

fn measured(id: String, kind: Option<&CoreKind>, time: Duration, budget: Duration) -> Result<Tuned, Failure> {
    let began = Instant::now();
    let choices: Vec<Choice> = cpu::choices(calibration::MOST_SIBLINGS).collect();
    let work = || {
        let rates = calibration::measure_by_turns(&choices, time, budget, || 0.0).0;
        let best = rates.iter().flatten().map(|rate| rate.hashes_per_second).fold(0.0, f64::max);
        let near = choices
            .iter()
            .zip(&rates)
            .filter(|(_, rate)| rate.as_ref().is_ok_and(|rate| rate.hashes_per_second >= best * NEAR));
        let chosen = calibration::fastest_of(near.map(|(choice, _)| *choice).collect::<Vec<_>>());
        (rates, chosen)
    };
    let (rates, chosen) = match kind {
        Some(kind) => calibration::on_core(kind, work),
        None => work(),
    };
    if let Some(end) = signals::pending() {
        return Err(Failure::silent(end));
    }
    let variants: Vec<Variant> = choices
        .iter()
        .zip(rates)
        .map(|(choice, rate)| Variant {
            name: name(*choice),
            kernel: choice.kernel.name(),
            siblings: choice.siblings,
            hashes_per_second: rate.as_ref().ok().map(|rate| rate.hashes_per_second),
            compile_seconds: 0.0,
            error: rate.err(),
        })
        .collect();
    let chosen = chosen.ok_or_else(|| Failure::new(Kind::SelfTest, "no CPU kernel passes its self-test here"))?;
    let of_chosen = variants.iter().find(|variant| variant.name == name(chosen));
    let hashes_per_second = of_chosen.and_then(|variant| variant.hashes_per_second).unwrap_or(0.0);
    if let Err(error) = kept::keep(kind.map_or("", |kind| &kind.kind), chosen, hashes_per_second) {
        let _ = writeln!(std::io::stderr(), "warning: the result could not be kept: {error}");
    }
    Ok(Tuned {
        id,
        cached: false,
        complete: variants.iter().all(|variant| variant.error.as_deref() != Some(calibration::NOT_TRIED)),
        variants,
        chosen: name(chosen),
        hashes_per_second,
        seconds: began.elapsed().as_secs_f64(),
    })
}

fn name(choice: Choice) -> String {
    format!("{} siblings={}", choice.kernel.name(), choice.siblings)
}

impl Tuned {
    /// For people.
    pub(super) fn table(&self) -> String {
        if self.cached {
            let rate = units::hash_rate(self.hashes_per_second);
            return format!(
                "{}  {}  {rate} a thread, measured before (--force measures again)\n",
                self.id, self.chosen
            );
        }
        let mut rows = vec![["KERNEL", "SIBLINGS", "RATE", "NOTE"].map(str::to_owned).to_vec()];
        for variant in &self.variants {
            let note = if variant.name == self.chosen { "chosen" } else { variant.error.as_deref().unwrap_or("") };
            let rate = variant.hashes_per_second.map_or_else(|| "-".to_owned(), units::hash_rate);
            rows.push(vec![variant.kernel.to_owned(), variant.siblings.to_string(), rate, note.to_owned()]);
        }
        format!("{}, one thread\n{}{}", self.id, view::table(&rows), super::rest(self.complete))
    }
}
