//! Floor F5: workers on threads of their own, who do what they are told together while a clock and a meter run. What they do
//! is the caller's business: hashes and the work of AI are measured by the same lines.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Scope;
use std::time::Duration;

use super::ai_record::AiRun;
use super::record::Run;
use crate::scan::{ScanError, guarded};

/// User cycles of the thread that made it.
pub trait CycleCounter {
    /// Cycles since some moment; `None` when the counter fails.
    fn cycles(&mut self) -> Option<u64>;
}

/// Energy that the device, or the machine, takes.
pub trait EnergyMeter {
    /// Begins to count from zero.
    fn start(&mut self);

    /// Joules since [`start`](Self::start), idle power included; `None` when the meter failed in between.
    fn stop(&mut self) -> Option<f64>;

    /// Temperature in degrees Celsius; `None` where it is not measured.
    fn celsius(&mut self) -> Option<f64> {
        None
    }
}

/// What a measurement needs of the world.
pub trait Surroundings: Sync {
    /// Time since some moment.
    fn now(&self) -> Duration;

    /// Does nothing for so long.
    fn rest(&self, time: Duration);

    /// Whether the user wants an end: the run at work is thrown away, those before it make a record.
    fn stopped(&self) -> bool {
        false
    }

    /// A counter for the thread that calls; `None` where there is none.
    fn cycle_counter(&self) -> Option<Box<dyn CycleCounter>> {
        None
    }

    /// Hears of each run when it is done; `number` counts from 1.
    fn told(&self, number: u32, run: &Run) {
        let _ = (number, run);
    }

    /// Hears of each run of the work of AI, and of how many there will be.
    fn told_ai(&self, number: u32, of: u32, run: &AiRun) {
        let _ = (number, of, run);
    }
}

/// Why there is no record.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum BenchError {
    /// Nobody to measure, or a plan that measures nothing.
    #[error("there is nothing to measure: {0}")]
    Nothing(&'static str),
    /// The device failed.
    #[error(transparent)]
    Device(#[from] ScanError),
    /// The device computes wrongly.
    #[error("{kernel} computes wrongly: {detail}. Its figures are worth nothing")]
    Wrong {
        /// The kernel.
        kernel: String,
        /// What it did.
        detail: String,
    },
    /// The user ended it before the first run was done.
    #[error("stopped before the first run was done, so there is nothing to record")]
    Stopped,
}

/// A worker's part of what was done together.
pub(super) struct Part<T> {
    pub(super) work: T,
    pub(super) ended: Duration,
    pub(super) device_time: Option<Duration>,
}

/// What all did together, and what clock, counters and meter say of it.
pub(super) struct Lap<T> {
    pub(super) work: Vec<T>,
    pub(super) seconds: f64,
    pub(super) gpu_seconds: Option<f64>,
    pub(super) cycles: Option<u64>,
    pub(super) joules: Option<f64>,
    pub(super) celsius: Option<f64>,
}

/// A part with the cycles that its thread took.
type Counted<T> = (Part<T>, Option<u64>);

type Answer<T> = Result<Counted<T>, BenchError>;

/// Workers, one thread each, for as long as this lives.
pub(super) struct Crew<O, T>(Vec<(Sender<O>, Receiver<Answer<T>>)>);

impl<O: Clone + Send, T: Send> Crew<O, T> {
    /// Starts the threads; `work` is what a worker does with an order.
    pub(super) fn hire<'scope, 'env, W: Send + 'scope>(
        scope: &'scope Scope<'scope, 'env>,
        workers: impl IntoIterator<Item = W>,
        surroundings: &'env dyn Surroundings,
        work: fn(&mut W, &O) -> Result<Part<T>, BenchError>,
    ) -> Self
    where
        O: 'scope,
        T: 'scope,
    {
        let hired = workers.into_iter().map(|mut worker| {
            let (orders, taken) = channel::<O>();
            let (given, answers) = channel();
            scope.spawn(move || {
                let mut counter = surroundings.cycle_counter();
                while let Ok(order) = taken.recv() {
                    let before = counter.as_mut().and_then(|counter| counter.cycles());
                    // A panic of the device's code is its loss, not ours.
                    let part = guarded(|| work(&mut worker, &order)).unwrap_or_else(|message| {
                        Err(ScanError::DeviceLost { reason: format!("its code panicked: {message}") }.into())
                    });
                    let after = counter.as_mut().and_then(|counter| counter.cycles());
                    let cycles = before.zip(after).and_then(|(before, after)| after.checked_sub(before));
                    if given.send(part.map(|part| (part, cycles))).is_err() {
                        return; // The measurement has ended.
                    }
                }
            });
            (orders, answers)
        });
        Self(hired.collect())
    }

    /// Gives every worker the order and waits for all of them.
    pub(super) fn together(&self, order: &O) -> Result<Vec<Counted<T>>, BenchError> {
        const ALIVE: &str = "a worker lives as long as its channels";
        for (orders, _) in &self.0 {
            orders.send(order.clone()).expect(ALIVE);
        }
        // All answers are awaited before any error is returned: a thread that still works would go on unseen.
        let answers: Vec<_> = self.0.iter().map(|(_, answers)| answers.recv().expect(ALIVE)).collect();
        answers.into_iter().collect()
    }

    /// One sample of at least `duration`: `None` when the user stopped it before its time.
    pub(super) fn lap(
        &self,
        surroundings: &dyn Surroundings,
        meter: &mut Option<&mut dyn EnergyMeter>,
        duration: Duration,
        order: impl FnOnce(Duration) -> O,
    ) -> Result<Option<Lap<T>>, BenchError> {
        if let Some(meter) = meter {
            meter.start();
        }
        let began = surroundings.now();
        let until = began.saturating_add(duration);
        let parts = self.together(&order(until))?;
        let ended = parts.iter().map(|(part, _)| part.ended).max().unwrap_or(began);
        let joules = meter.as_mut().and_then(|meter| meter.stop());
        if surroundings.stopped() && ended < until {
            return Ok(None);
        }
        Ok(Some(Lap {
            seconds: ended.saturating_sub(began).as_secs_f64(),
            gpu_seconds: parts
                .iter()
                .map(|(part, _)| part.device_time)
                .sum::<Option<Duration>>()
                .map(|time| time.as_secs_f64()),
            cycles: parts.iter().map(|(_, cycles)| *cycles).sum(),
            joules: joules.filter(|joules| *joules > 0.0).map(rounded),
            celsius: meter.as_mut().and_then(|meter| meter.celsius()).map(|celsius| (celsius * 1e3).round() / 1e3),
            work: parts.into_iter().map(|(part, _)| part.work).collect(),
        }))
    }
}

/// Joules to the millionth, which is all that a meter tells; less than one as it is, or little would become nothing.
fn rounded(joules: f64) -> f64 {
    if joules < 1.0 { joules } else { (joules * 1e6).round() / 1e6 }
}
