//! The table of kernels: one row a kernel, with everything that is known about it.
#![allow(unsafe_code)]

use std::fmt;

use super::generic;
use super::hits::Hits;
use super::isa::scalar::Scalar;
#[cfg(target_arch = "x86_64")]
use super::{isa::x86, pipelined};
use crate::pow::PreparedHeader;
use crate::scan::ScanRequest;

/// An instruction set that a kernel needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Isa {
    /// Plain words.
    Scalar,
    /// Plain words with BMI1 and BMI2 (`rorx`, `andn`).
    Bmi2,
    /// 128-bit vectors of x86-64.
    Sse2,
    /// 256-bit vectors.
    Avx2,
    /// 512-bit vectors, F and BW.
    Avx512,
}

impl fmt::Display for Isa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Scalar => "scalar",
            Self::Bmi2 => "BMI2",
            Self::Sse2 => "SSE2",
            Self::Avx2 => "AVX2",
            Self::Avx512 => "AVX-512",
        })
    }
}

type Scan = fn(&PreparedHeader, start: u32, len: u64, limit: u32, hits: &mut Hits);

/// A row of the table.
pub struct Kernel {
    name: &'static str,
    isa: Isa,
    lanes: u32,
    streams: u32,
    siblings: u32,
    detect: fn() -> bool,
    scan: Scan,
}

impl Kernel {
    /// The kernel's name; it is API.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The instruction set that it needs.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.isa
    }

    /// Hashes in one vector.
    #[must_use]
    pub const fn lanes(&self) -> u32 {
        self.lanes
    }

    /// Independent vectors that advance together.
    #[must_use]
    pub const fn streams(&self) -> u32 {
        self.streams
    }

    /// Siblings that this kernel does best with; every kernel takes any number of them.
    #[must_use]
    pub const fn siblings(&self) -> u32 {
        self.siblings
    }

    /// Whether this processor has the instructions.
    #[must_use]
    pub fn is_available(&self) -> bool {
        (self.detect)()
    }

    pub(super) fn run(&self, request: &ScanRequest, hits: &mut Hits) {
        hits.begin(request.range, request.stop);
        (self.scan)(&request.header, request.range.start(), request.range.len(), request.threshold, hits);
    }
}

impl fmt::Debug for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kernel").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Every kernel of this architecture, from wide to narrow, whether this processor can run it or not.
#[must_use]
pub fn kernels() -> &'static [Kernel] {
    TABLE
}

/// The kernel of this name.
#[must_use]
pub fn kernel(name: &str) -> Option<&'static Kernel> {
    TABLE.iter().find(|kernel| kernel.name == name)
}

const SCALAR: Kernel = Kernel {
    name: "scalar",
    isa: Isa::Scalar,
    lanes: 1,
    streams: 1,
    siblings: 1,
    detect: || true,
    scan: |header, start, len, limit, hits| generic::scan::<u32>(Scalar, header, start, len, limit, hits),
};

#[cfg(not(target_arch = "x86_64"))]
static TABLE: &[Kernel] = &[SCALAR];

/// A row with a generated kernel: the order of instructions that was found on one CPU, and how wide it takes siblings.
#[cfg(target_arch = "x86_64")]
macro_rules! pipelined {
    ($name:literal, $order:ident, $width:ident) => {
        Kernel {
            name: $name,
            isa: Isa::Avx512,
            lanes: 16,
            streams: 2,
            siblings: pipelined::Width::$width.siblings(),
            detect: || x86::Avx512::detect().is_some(),
            scan: |header, start, len, limit, hits| {
                let token = x86::Avx512::detect().expect("a device is made only where its kernel is available");
                let width = pipelined::Width::$width;
                pipelined::Runner::new(token, &pipelined::$order, width, header, limit).scan(start, len, hits);
            },
        }
    };
}

#[cfg(target_arch = "x86_64")]
static TABLE: &[Kernel] = &[
    pipelined!("avx512-pipelined", ZEN5, Single),
    pipelined!("avx512-pipelined/4", ZEN5, Four),
    pipelined!("avx512-pipelined/8", ZEN5, Eight),
    pipelined!("avx512-pipelined-intel", GOLDEN_COVE, Single),
    pipelined!("avx512-pipelined-intel/4", GOLDEN_COVE, Four),
    pipelined!("avx512-pipelined-intel/8", GOLDEN_COVE, Eight),
    Kernel {
        name: "avx512-16",
        isa: Isa::Avx512,
        lanes: 16,
        streams: 1,
        siblings: 4,
        detect: || x86::Avx512::detect().is_some(),
        scan: trampolines::avx512,
    },
    Kernel {
        name: "avx2-8",
        isa: Isa::Avx2,
        lanes: 8,
        streams: 1,
        siblings: 4,
        detect: || x86::Avx2::detect().is_some(),
        scan: trampolines::avx2,
    },
    Kernel {
        name: "sse2-4",
        isa: Isa::Sse2,
        lanes: 4,
        streams: 1,
        siblings: 4,
        detect: || x86::Sse2::detect().is_some(),
        scan: trampolines::sse2,
    },
    Kernel {
        name: "scalar-bmi2",
        isa: Isa::Bmi2,
        lanes: 1,
        streams: 1,
        siblings: 1,
        detect: || trampolines::has_bmi(),
        scan: trampolines::bmi2,
    },
    SCALAR,
];

/// Functions that carry the target features; the generic body is inlined into them.
#[cfg(target_arch = "x86_64")]
mod trampolines {
    use super::*;

    macro_rules! trampoline {
        ($name:ident, $features:literal, $words:ty, $detect:expr) => {
            pub(super) fn $name(header: &PreparedHeader, start: u32, len: u64, limit: u32, hits: &mut Hits) {
                #[target_feature(enable = $features)]
                fn inner(
                    token: <$words as super::super::lanes::Lanes>::Token,
                    header: &PreparedHeader,
                    start: u32,
                    len: u64,
                    limit: u32,
                    hits: &mut Hits,
                ) {
                    generic::scan::<$words>(token, header, start, len, limit, hits);
                }
                let token = $detect.expect("a device is made only where its kernel is available");
                // SAFETY: the token says that the instructions exist.
                unsafe { inner(token, header, start, len, limit, hits) }
            }
        };
    }

    trampoline!(avx512, "avx512f,avx512bw,avx2,bmi1,bmi2", x86::Avx512Words, x86::Avx512::detect());
    trampoline!(avx2, "avx2", x86::Avx2Words, x86::Avx2::detect());
    trampoline!(sse2, "sse2", x86::Sse2Words, x86::Sse2::detect());
    trampoline!(bmi2, "bmi1,bmi2", u32, has_bmi().then_some(Scalar));

    pub(super) fn has_bmi() -> bool {
        std::arch::is_x86_feature_detected!("bmi1") && std::arch::is_x86_feature_detected!("bmi2")
    }
}
