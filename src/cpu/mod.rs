//! Floor F3: SIMD kernels for the CPU, one static table of them, and the device that runs one.
//!
//! A kernel is named, detected, forced and tested by its row in [`kernels`]; nothing about it stands elsewhere. Kernels
//! don't allocate, log, look at clocks or at flags. Threads belong to the caller: one [`CpuDevice`] a thread.

#[cfg(feature = "ai")]
mod arithmetic;
#[cfg(target_arch = "x86_64")]
mod avx2;
mod calibrate;
#[cfg(all(target_arch = "x86_64", not(feature = "kernelgen")))]
#[allow(dead_code, reason = "some of it is for the generator")]
mod context;
#[cfg(feature = "kernelgen")]
pub mod context;
mod generic;
mod hash_many;
mod hits;
mod isa;
mod lanes;
mod mix;
#[cfg(target_arch = "x86_64")]
mod pipelined;
mod probe;
#[cfg(all(feature = "ai", target_arch = "x86_64"))]
mod product;
mod rounds;
mod sha_ext;
#[cfg(target_arch = "x86_64")]
mod sha_ni_avx2;
mod table;

use std::collections::VecDeque;

use crate::scan::{DeviceInfo, DeviceKind, Outcome, ScanError, ScanReport, ScanRequest, Scanner, Wait};
use hits::Hits;

#[cfg(all(target_arch = "x86_64", feature = "kernelgen"))]
pub use avx2::context as avx2_context;
#[cfg(all(target_arch = "x86_64", feature = "kernelgen"))]
pub use sha_ext::pipelined::{batch_context as sha_ni_batch_context, context as sha_ni_context};
#[cfg(all(target_arch = "x86_64", feature = "kernelgen"))]
pub use sha_ni_avx2::context as sha_ni_avx2_context;

#[cfg(feature = "ai")]
pub use arithmetic::CpuEngine;
pub use calibrate::{Choice, choices, fastest, sibling_counts};
pub use probe::{Probe, probe};
pub use table::{Isa, Kernel, hide, kernel, kernels};

/// One CPU worker: a scanner that works inside [`Scanner::poll`] on the calling thread.
pub struct CpuDevice {
    info: DeviceInfo,
    kernel: &'static Kernel,
    waiting: VecDeque<ScanRequest>,
    hits: Hits,
}

impl CpuDevice {
    /// A worker that runs this kernel, and asks for as many siblings as its row of the table says.
    ///
    /// # Errors
    /// [`ScanError::Unsupported`] when this processor lacks the kernel's instructions.
    pub fn new(kernel: &'static Kernel) -> Result<Self, ScanError> {
        Self::chosen(Choice { kernel, siblings: kernel.siblings() })
    }

    /// A worker that runs this kernel and asks for this many siblings; it takes requests with any number.
    ///
    /// # Errors
    /// [`ScanError::Unsupported`] when this processor lacks the kernel's instructions.
    pub fn chosen(Choice { kernel, siblings }: Choice) -> Result<Self, ScanError> {
        if !kernel.is_available() {
            let reason = format!("this processor has no {}, which kernel {} needs", kernel.isa(), kernel.name());
            return Err(ScanError::Unsupported { reason });
        }
        let info = DeviceInfo {
            kind: DeviceKind::Cpu,
            name: isa::processor_name(),
            kernel: kernel.name().to_owned(),
            lanes: kernel.lanes() * kernel.streams(),
            preferred_siblings: siblings,
            preferred_range: 1 << 18,
        };
        Ok(Self { info, kernel, waiting: VecDeque::with_capacity(1), hits: Hits::new() })
    }

    /// A worker with the first available kernel of the table, which is ordered from wide to narrow. Which one is
    /// fastest differs by processor: where it matters, let [`fastest`] measure [`choices`].
    #[must_use]
    pub fn widest_available() -> Self {
        let kernel = kernels().iter().find(|kernel| kernel.is_available()).expect("the scalar kernel runs everywhere");
        Self::new(kernel).expect("it is available")
    }

    /// The kernel that this worker runs.
    #[must_use]
    pub const fn kernel(&self) -> &'static Kernel {
        self.kernel
    }
}

impl std::fmt::Debug for CpuDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CpuDevice").field("info", &self.info).finish_non_exhaustive()
    }
}

impl Scanner for CpuDevice {
    fn info(&self) -> &DeviceInfo {
        &self.info
    }

    fn capacity(&self) -> usize {
        1
    }

    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        if !self.waiting.is_empty() {
            return Err(ScanError::Full);
        }
        self.waiting.push_back(request);
        Ok(())
    }

    fn poll(&mut self, _: Wait) -> Result<Option<ScanReport>, ScanError> {
        let Some(request) = self.waiting.pop_front() else {
            return Ok(None);
        };
        self.kernel.run(&request, &mut self.hits);
        let outcome = if self.hits.overflowed() {
            Outcome::Overflow
        } else {
            let (scanned, candidates) = self.hits.finish();
            Outcome::Scanned { scanned, candidates }
        };
        Ok(Some(ScanReport::new(&request, outcome)))
    }

    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.waiting.drain(..).collect()
    }
}
