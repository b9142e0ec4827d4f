//! Floor F2: the contract that every device meets: what is asked, what is reported, and the proof that a device
//! computes correctly before it is used. It knows no device and it does not decide what to scan.
//!
//! * **Order** of candidates: distance from the start of the range, then sibling.
//! * **Threshold**: a device compares the top 32-bit word of the digest with [`ScanRequest::threshold`] and reports
//!   every header at or below it. It is a filter, not the proof of work: on regtest half of all nonces pass. The
//!   caller hashes each candidate again and compares the whole number.
//! * **Overflow**: at most [`CANDIDATE_CAPACITY`] candidates fit a report. When more pass, nothing of the request
//!   counts, and the caller scans shorter ranges.

pub mod ai;
mod selftest;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use crate::pow::{NonceRange, PreparedHeader};

pub use selftest::{SelfTestError, SelfTestReport, SelfTested, known_headers};

/// The most candidates in one report.
pub const CANDIDATE_CAPACITY: usize = 4096;

/// When a device may end before the end of the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Stop {
    /// Scan the whole range.
    Never,
    /// Stop at the first candidate in the order of the range; nothing behind it is reported.
    AtFirst,
}

/// How long [`Scanner::poll`] may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Only look.
    No,
    /// At most this long.
    For(Duration),
    /// Until a report is there or the device fails.
    Forever,
}

/// What a device shall scan: every nonce of `range` with every sibling of `header`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ScanRequest {
    /// Chosen by the caller, repeated in the report.
    pub id: u64,
    /// The header with its siblings.
    pub header: PreparedHeader,
    /// The nonces.
    pub range: NonceRange,
    /// The largest top word of a digest that is reported: [`Target::top_word`](crate::pow::Target::top_word).
    pub threshold: u32,
    /// Whether to go on after a candidate.
    pub stop: Stop,
}

impl ScanRequest {
    /// Scan all of `range` for digests whose top word is at most `threshold`; the id is 0.
    #[must_use]
    pub const fn new(header: PreparedHeader, range: NonceRange, threshold: u32) -> Self {
        Self { id: 0, header, range, threshold, stop: Stop::Never }
    }

    /// With this id.
    #[must_use]
    pub const fn with_id(self, id: u64) -> Self {
        Self { id, ..self }
    }

    /// With these nonces instead.
    #[must_use]
    pub const fn with_range(self, range: NonceRange) -> Self {
        Self { range, ..self }
    }

    /// With this end.
    #[must_use]
    pub const fn with_stop(self, stop: Stop) -> Self {
        Self { stop, ..self }
    }
}

/// A header whose digest's top word is at most the threshold, as the device says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Candidate {
    /// The nonce.
    pub nonce: u32,
    /// Which of the request's siblings, from 0.
    pub sibling: u8,
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Outcome {
    /// `scanned` is the whole range, or under [`Stop::AtFirst`] the part up to and with the candidate's nonce.
    Scanned {
        /// The nonces that were tried, each with every sibling.
        scanned: NonceRange,
        /// In order: distance from the start, then sibling.
        candidates: Vec<Candidate>,
    },
    /// More candidates than fit: nothing counts. Halve the range and ask again.
    Overflow,
}

/// A device's answer to a request.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScanReport {
    /// The request's.
    pub id: u64,
    /// What was scanned and found.
    pub outcome: Outcome,
    /// Hashes that count: nonces scanned × siblings, 0 on overflow.
    pub hashes: u64,
    /// Time that the device itself measured, where it can.
    pub device_time: Option<Duration>,
}

impl ScanReport {
    /// What became of `request`: the count of hashes follows from the outcome. No time by the device's clock.
    #[must_use]
    pub fn new(request: &ScanRequest, outcome: Outcome) -> Self {
        let hashes = match &outcome {
            Outcome::Scanned { scanned, .. } => scanned.len() * request.header.siblings() as u64,
            Outcome::Overflow => 0,
        };
        Self { id: request.id, outcome, hashes, device_time: None }
    }

    /// With the time that the device itself measured.
    #[must_use]
    pub fn with_device_time(self, device_time: Option<Duration>) -> Self {
        Self { device_time, ..self }
    }
}

/// What a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum DeviceKind {
    /// A central processor.
    Cpu,
    /// A graphics card with memory of its own.
    DiscreteGpu,
    /// A graphics unit that shares the processor's memory.
    IntegratedGpu,
    /// A GPU passed through to a virtual machine, or one of unknown kind.
    OtherGpu,
    /// A driver that runs shaders on the processor.
    SoftwareGpu,
}

impl DeviceKind {
    /// Short name as programs print it: `cpu`, `dgpu`, `igpu`, `gpu`, `software`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cpu => "cpu",
            Self::DiscreteGpu => "dgpu",
            Self::IntegratedGpu => "igpu",
            Self::OtherGpu => "gpu",
            Self::SoftwareGpu => "software",
        }
    }
}

/// What a scanner says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeviceInfo {
    /// What kind of device.
    pub kind: DeviceKind,
    /// The device's name as its maker gives it.
    pub name: String,
    /// The kernel that it runs; the name is API.
    pub kernel: String,
    /// Hashes that advance together: SIMD lanes × streams, or the invocations of a workgroup.
    pub lanes: u32,
    /// Siblings in one request that this kernel does best with.
    pub preferred_siblings: u32,
    /// A length of range to begin with, in nonces; the caller adapts it to the measured rate.
    pub preferred_range: u64,
}

impl DeviceInfo {
    /// A device of this kind, name and kernel that advances one hash at a time, likes no siblings and begins with 2^18 nonces.
    #[must_use]
    pub fn new(kind: DeviceKind, name: impl Into<String>, kernel: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.into(),
            kernel: kernel.into(),
            lanes: 1,
            preferred_siblings: 1,
            preferred_range: 1 << 18,
        }
    }

    /// With so many hashes that advance together.
    #[must_use]
    pub fn with_lanes(self, lanes: u32) -> Self {
        Self { lanes, ..self }
    }

    /// With so many siblings in a request, at best. Whoever reads it takes the nearest number that a header can have.
    #[must_use]
    pub fn with_preferred_siblings(self, preferred_siblings: u32) -> Self {
        Self { preferred_siblings, ..self }
    }

    /// With this length of range to begin with. Whoever reads it takes the nearest length that a range can have.
    #[must_use]
    pub fn with_preferred_range(self, preferred_range: u64) -> Self {
        Self { preferred_range, ..self }
    }
}

/// What can go wrong on a device.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScanError {
    /// As many requests as [`Scanner::capacity`] are in flight: poll first.
    #[error("the device has as many requests in flight as it can take")]
    Full,
    /// The device is gone. What was in flight comes back from [`Scanner::abandon`].
    #[error("the device was lost: {reason}")]
    DeviceLost {
        /// What the driver said.
        reason: String,
    },
    /// The device answered, but not with what the contract asks for.
    #[error("the device did not do its work: {reason}")]
    NotProven {
        /// What is missing.
        reason: String,
    },
    /// The request can't be done by this device.
    #[error("the device can't do this request: {reason}")]
    Unsupported {
        /// Why.
        reason: String,
    },
    /// The device's memory has no room for the request; a smaller one may fit.
    #[error("the device's memory has no room: {reason}")]
    NoRoom {
        /// What for.
        reason: String,
    },
}

/// A device that scans ranges of nonces. One thread owns one scanner.
///
/// A CPU worker does its work inside [`poll`](Self::poll) on the calling thread, whatever `wait` says; a GPU keeps
/// several requests in flight and `wait` bounds how long `poll` blocks.
pub trait Scanner {
    /// What this device is and which kernel it runs.
    fn info(&self) -> &DeviceInfo;

    /// How many requests can be in flight at once: 1 on a CPU worker, 2 or 3 on a GPU.
    fn capacity(&self) -> usize;

    /// Takes a request; never blocks.
    ///
    /// # Errors
    /// [`ScanError::Full`] when `capacity` requests are in flight; otherwise what the device says.
    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError>;

    /// The next report, in the order of the requests; `None` when there is none yet (or nothing in flight).
    ///
    /// # Errors
    /// What the device says. After [`ScanError::DeviceLost`] call [`abandon`](Self::abandon).
    fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError>;

    /// Gives back every request that was not reported; nothing of them is reported later. Also after a loss.
    fn abandon(&mut self) -> Vec<ScanRequest>;

    /// Submits one request and waits for its report.
    ///
    /// # Errors
    /// As [`submit`](Self::submit) and [`poll`](Self::poll). The device must have nothing else in flight.
    fn scan(&mut self, request: ScanRequest) -> Result<ScanReport, ScanError> {
        self.submit(request)?;
        loop {
            if let Some(report) = self.poll(Wait::Forever)? {
                return Ok(report);
            }
        }
    }
}

impl<S: Scanner + ?Sized> Scanner for Box<S> {
    fn info(&self) -> &DeviceInfo {
        (**self).info()
    }
    fn capacity(&self) -> usize {
        (**self).capacity()
    }
    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        (**self).submit(request)
    }
    fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
        (**self).poll(wait)
    }
    fn abandon(&mut self) -> Vec<ScanRequest> {
        (**self).abandon()
    }
}

/// Runs code of a device, which may be somebody else's. A panic in it becomes its message; the caller drops what the code
/// may have left half done.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned())
    })
}
