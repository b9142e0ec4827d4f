//! Floor F5: the measurement that proves itself, and its record. It knows devices as [`Scanner`](crate::scan::Scanner)
//! only, prints nothing and opens no file; clock, counters and meters are handed in.
//!
//! * [`measure`] lets workers scan for a while, several times, and makes a [`Record`](record::Record) of it.
//! * [`verify`] scans parts of what a record claims again, on another kernel, and says what is wrong with it.
//! * [`proof`] is what ties the two together: which headers are scanned, and the digest over what was found in them.
//! * [`AnyRecord`] reads a record of either kind.
//! * [`compare`] says whether two records may stand side by side, and how many times the one is the other.
//! * [`ai`] measures and checks the work of AI with the same threads, clock, meter and statistics.
//! * [`stats`] makes a summary and warnings out of samples; [`matrix`] reads lists and ranges of settings.
//!
//! What a record proves: that its hits exist, that their number is what chance gives for the hashes claimed, that the
//! headers follow from what the record says of device and settings and from all that came before them. What it cannot
//! prove: that the clock of the machine was right.
//!
//! ```
//! use std::time::{Duration, Instant};
//! use hashgrind::bench::{self, Plan, Subject, Surroundings, record};
//! use hashgrind::cpu::CpuDevice;
//! use hashgrind::scan::{Scanner, SelfTested};
//!
//! struct Here(Instant);
//! impl Surroundings for Here {
//!     fn now(&self) -> Duration {
//!         self.0.elapsed()
//!     }
//!     fn rest(&self, time: Duration) {
//!         std::thread::sleep(time);
//!     }
//! }
//!
//! let tested = |device| SelfTested::new(device).map(SelfTested::boxed);
//! let worker = tested(CpuDevice::widest_available())?;
//! let plan = Plan::default().with_repetitions(3).with_duration(Duration::from_millis(50));
//! let record = bench::measure(Subject::default(), vec![worker], &plan, &Here(Instant::now()), None)?;
//! assert_eq!(record.runs.len(), 3);
//!
//! // Any other kernel can check it; here the same one, for the example's sake.
//! let checker = tested(CpuDevice::widest_available())?;
//! let verdict = bench::verify(&record, vec![checker], &bench::Sampling::default(), &|| false)?;
//! assert!(verdict.reasons.is_empty(), "{:?}", verdict.reasons);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod ai;
mod ai_record;
mod chance;
pub mod compare;
mod crew;
mod json;
pub mod matrix;
pub mod proof;
pub mod record;
mod runner;
pub mod stats;
mod verify;

pub use crew::{BenchError, CycleCounter, EnergyMeter, Surroundings};
pub use json::AnyRecord;
pub use runner::{Plan, Subject, measure};
pub use verify::{Refusal, Sampling, Verdict, verify};
