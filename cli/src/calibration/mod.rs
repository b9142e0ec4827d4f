//! Which CPU kernel is fastest here and with how many siblings, by measurement: the order differs by processor, so nothing
//! is ranked by name. The law is the library's (`cpu::fastest`), the clock and the work are this file's.

mod cores;
pub(crate) mod kept;

use std::time::{Duration, Instant};

use hashgrind::cpu::{self, Choice, CpuDevice, Kernel};
use hashgrind::measure;
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner, SelfTested};

use crate::meters::cycles::CycleCounter;
use crate::meters::sysfs::Sysfs;
use crate::signals;
pub(crate) use cores::CoreKind;

/// What a kernel did in a measurement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measured {
    pub(crate) hashes_per_second: f64,
    /// `None` where there are no counters, never 0.
    pub(crate) cycles_per_hash: Option<f64>,
}

/// The fastest of these, among those that pass their self-test; `None` when none of them runs.
pub(crate) fn fastest_of(choices: impl IntoIterator<Item = Choice>) -> Option<Choice> {
    let at_work = |choice: Choice| Some((choice, AtWork::new(CpuDevice::chosen(choice).ok()?, choice.siblings)));
    let mut contestants: Vec<_> = choices.into_iter().filter_map(at_work).collect();
    loop {
        let window = |(_, at_work): &mut (Choice, AtWork), hashes| {
            let began = Instant::now();
            let done = at_work.scan(hashes).ok()?;
            Some(began.elapsed().as_secs_f64() / done as f64)
        };
        let fastest = cpu::fastest(&mut contestants, window)?;
        let (choice, _) = contestants.remove(fastest);
        if tested(choice).is_ok() {
            return Some(choice);
        }
        // One that hashes wrongly hashes wrongly with any number of siblings.
        contestants.retain(|(other, _)| other.kernel.name() != choice.kernel.name());
    }
}

/// A choice, and the cores that it is for.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) choice: Choice,
    /// Empty where workers may run on any.
    cpus: Vec<usize>,
}

impl Placed {
    /// For workers that may run on any core.
    pub(crate) const fn anywhere(choice: Choice) -> Self {
        Self { choice, cpus: Vec::new() }
    }
}

/// The fastest kernel, with these siblings or the best number of them: one for each kind of core where they differ, the fast
/// kind first. What `hashgrind tune` has kept needs no measurement.
pub(crate) fn fastest(siblings: Option<u32>) -> Vec<Placed> {
    let measured = || {
        let with = |n| cpu::choices(1).map(move |choice| Choice { siblings: n, ..choice });
        let fastest = match siblings {
            Some(siblings) => fastest_of(with(siblings)),
            None => fastest_of(cpu::choices(MOST_SIBLINGS)),
        };
        fastest.unwrap_or_else(|| {
            let kernel = CpuDevice::widest_available().kernel();
            Choice { kernel, siblings: siblings.unwrap_or(kernel.siblings()) }
        })
    };
    let kept = |cores: &str| kept::choice(cores).map(|(choice, _)| choice).filter(|_| siblings.is_none());
    match kinds_that_differ().as_slice() {
        [] => vec![Placed::anywhere(kept("").unwrap_or_else(measured))],
        kinds => placed(kinds, |kind| kept(&kind.kind).unwrap_or_else(|| on_core(kind, measured))),
    }
}

/// What `hashgrind tune` has kept for this processor: for its fast kind of cores, where they differ.
pub(crate) fn kept_choice() -> Option<Choice> {
    let kinds = kinds_that_differ();
    kept::choice(kinds.first().map_or("", |kind| &kind.kind)).map(|(choice, _)| choice)
}

/// What was chosen for each kind of core; for any core where that is the same.
fn placed(kinds: &[CoreKind], mut choose: impl FnMut(&CoreKind) -> Choice) -> Vec<Placed> {
    let placed: Vec<Placed> =
        kinds.iter().map(|kind| Placed { choice: choose(kind), cpus: kind.cpus.clone() }).collect();
    let same = |a: &Placed, b: &Placed| {
        (a.choice.kernel.name(), a.choice.siblings) == (b.choice.kernel.name(), b.choice.siblings)
    };
    match placed.as_slice() {
        [first, others @ ..] if others.iter().all(|other| same(first, other)) => vec![Placed::anywhere(first.choice)],
        _ => placed,
    }
}

/// The choice and, where it matters, the core of each of so many workers: the fast kinds first, and round again.
pub(crate) fn workers(placed: &[Placed], count: usize) -> Vec<(Choice, Option<usize>)> {
    let places = placed.iter().flat_map(|placed| {
        let cpus: Vec<Option<usize>> = placed.cpus.iter().copied().map(Some).collect();
        let cpus = if cpus.is_empty() { vec![None] } else { cpus };
        cpus.into_iter().map(|cpu| (placed.choice, cpu))
    });
    places.collect::<Vec<_>>().into_iter().cycle().take(count).collect()
}

/// The kinds of cores among those that this process may use.
pub(crate) fn kinds_here() -> Vec<CoreKind> {
    let allowed: Vec<usize> = core_affinity::get_core_ids().unwrap_or_default().iter().map(|core| core.id).collect();
    let mut kinds = cores::kinds(&Sysfs::of_the_system());
    for kind in &mut kinds {
        kind.cpus.retain(|cpu| allowed.contains(cpu));
    }
    kinds.retain(|kind| !kind.cpus.is_empty());
    kinds
}

/// The same where there are several, the fast kind first; none where all cores are alike.
pub(crate) fn kinds_that_differ() -> Vec<CoreKind> {
    Some(kinds_here()).filter(|kinds| kinds.len() > 1).unwrap_or_default()
}

/// Does something on the first core of a kind.
pub(crate) fn on_core<T: Send>(kind: &CoreKind, work: impl FnOnce() -> T + Send) -> T {
    let id = kind.cpus[0];
    std::thread::scope(|scope| {
        let pinned = scope.spawn(move || {
            core_affinity::set_for_current(core_affinity::CoreId { id });
            work()
        });
        pinned.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// The number of siblings with which this kernel is fastest.
pub(crate) fn siblings_of(kernel: &'static Kernel) -> u32 {
    let choices = cpu::choices(MOST_SIBLINGS).filter(|choice| choice.kernel.name() == kernel.name());
    fastest_of(choices).map_or(kernel.siblings(), |choice| choice.siblings)
}

/// As many as a request takes.
pub(crate) const MOST_SIBLINGS: u32 = hashgrind::pow::MAX_SIBLINGS as u32;

/// Said of a kernel that the budget did not reach.
pub(crate) const NOT_TRIED: &str = "not tried: the budget ended before";

/// Rates of several contestants, which run by turns in windows of half a millisecond or so, and of `other`, which gives the rate
/// of a window of its own: the best window of each counts, for whatever else runs only ever makes one slower. Takes about
/// `time` for each, and about `budget` in all: half of it at most for the self-tests, and [`NOT_TRIED`] is said of those that
/// did not get theirs.
pub(crate) fn measure_by_turns(
    choices: &[Choice],
    time: Duration,
    budget: Duration,
    mut other: impl FnMut() -> f64,
) -> (Vec<Result<Measured, String>>, f64) {
    let mut counter = CycleCounter::open();
    let began = Instant::now();
    let mut contestants: Vec<Result<(CpuDevice, Measured), String>> = choices
        .iter()
        .enumerate()
        .map(|(number, &choice)| {
            if number > 0 && began.elapsed() > budget / 2 {
                return Err(NOT_TRIED.to_owned());
            }
            let mut device = tested(choice)?;
            window_of(&mut device)?;
            Ok((device, Measured { hashes_per_second: 0.0, cycles_per_hash: None }))
        })
        .collect();
    let left = budget.saturating_sub(began.elapsed());
    let (began, time) = (Instant::now(), left.min(time * (1 + choices.len() as u32)));
    let mut best_other = 0.0f64;
    loop {
        for contestant in &mut contestants {
            let Ok((device, best)) = contestant else { continue };
            let before = counter.as_mut().and_then(CycleCounter::read);
            match window_of(device) {
                Ok(measured) => {
                    let after = counter.as_mut().and_then(CycleCounter::read);
                    let cycles = before.zip(after).map(|(before, after)| (after - before) as f64);
                    let cycles = cycles.filter(|&cycles| cycles > 0.0).map(|cycles| cycles / measured.hashes as f64);
                    best.hashes_per_second = best.hashes_per_second.max(measured.hashes_per_second());
                    best.cycles_per_hash = best.cycles_per_hash.into_iter().chain(cycles).reduce(f64::min);
                }
                Err(error) => *contestant = Err(error),
            }
        }
        best_other = best_other.max(other());
        if began.elapsed() >= time || signals::pending().is_some() {
            break;
        }
    }
    (contestants.into_iter().map(|contestant| contestant.map(|(_, best)| best)).collect(), best_other)
}

/// What a device does in a window that is short against a slice of a scheduler.
fn window_of(device: &mut CpuDevice) -> Result<measure::Measured, String> {
    let start = Instant::now();
    let measured = measure::measure(device, Duration::ZERO, Duration::from_millis(1), &|| start.elapsed());
    measured.map_err(|error| error.to_string())
}

/// A device of this kernel that has passed its self-test.
pub(crate) fn tested(choice: Choice) -> Result<CpuDevice, String> {
    let device = CpuDevice::chosen(choice).map_err(|error| error.to_string())?;
    SelfTested::new(device).map(SelfTested::into_inner).map_err(|error| error.to_string())
}

/// A kernel and what it scans: no nonce twice, and no target that anything would meet.
struct AtWork {
    device: CpuDevice,
    header: PreparedHeader,
    siblings: u64,
    /// Nonces that the kernel does in one go.
    unit: u64,
    start: u32,
}

impl AtWork {
    fn new(device: CpuDevice, siblings: u32) -> Self {
        let header = PreparedHeader::with_siblings(&RawHeader::genesis(), siblings as usize).expect("1 to 8 siblings");
        let kernel = device.kernel();
        let unit = u64::from(kernel.lanes() * kernel.streams());
        Self { device, header, siblings: siblings.into(), unit, start: 0 }
    }

    /// So many hashes or a few more; gives how many. Always whole units: what a kernel does beyond a range counts for nothing, and
    /// more so with more siblings, of whose nonces a window has fewer (with eight, 16 lanes wide, 4 of 100).
    fn scan(&mut self, hashes: u64) -> Result<u64, String> {
        let len = hashes.div_ceil(self.siblings).next_multiple_of(self.unit);
        let range = NonceRange::new(self.start, len).expect("1 to 2^32");
        self.start = self.start.wrapping_add(len as u32);
        let request = ScanRequest::new(self.header, range, 0);
        self.device.scan(request).map(|report| report.hashes).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(cpus: &[usize], kind: &str) -> CoreKind {
        CoreKind { cpus: cpus.to_vec(), kind: kind.to_owned() }
    }

    #[test]
    fn a_window_is_made_of_whole_units() {
        for choice in cpu::choices(MOST_SIBLINGS) {
            let unit = u64::from(choice.kernel.lanes() * choice.kernel.streams() * choice.siblings);
            let mut at_work = AtWork::new(CpuDevice::chosen(choice).expect("it is available"), choice.siblings);
            for hashes in [1, 700, 2100] {
                let done = at_work.scan(hashes).expect("a CPU does not fail");
                assert!(
                    done.is_multiple_of(unit) && (hashes..hashes + unit).contains(&done),
                    "{choice:?}: {done} of {hashes}"
                );
            }
        }
    }

    /// A processor that is not there: which kernel is fastest is typed in, where workers go is what is tried.
    #[test]
    fn each_kind_of_core_gets_its_kernel() {
        let kinds = [kind(&[0, 2], "performance"), kind(&[5, 6, 7], "efficiency")];
        let scalar = cpu::kernel("scalar").expect("every machine has it");
        let siblings = |kind: &CoreKind| if kind.kind == "performance" { 8 } else { 2 };
        let differ = placed(&kinds, |kind| Choice { kernel: scalar, siblings: siblings(kind) });
        let workers_of = |placed: &[Placed], count| -> Vec<_> {
            workers(placed, count).into_iter().map(|(choice, cpu)| (choice.siblings, cpu)).collect()
        };
        let all = [(8, Some(0)), (8, Some(2)), (2, Some(5)), (2, Some(6)), (2, Some(7)), (8, Some(0))];
        assert_eq!(workers_of(&differ, 6), all, "the fast cores first, and round again");
        assert_eq!(workers_of(&differ, 1), all[..1]);
        let alike = placed(&kinds, |_| Choice { kernel: scalar, siblings: 4 });
        assert_eq!(workers_of(&alike, 2), [(4, None), (4, None)], "nothing is pinned without need");
    }
}
