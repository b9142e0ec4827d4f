//! The table of kernels: one row a kernel, with everything that is known about it.
#![allow(unsafe_code)]

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

use super::generic;
use super::hash_many::{Message, hash_many};
use super::hits::Hits;
use super::isa::scalar::Scalar;
use super::mix;
#[cfg(target_arch = "x86_64")]
use super::{avx2, isa::x86, pipelined, sha_ext, sha_ni_avx2};
#[cfg(target_arch = "aarch64")]
use super::{isa::arm, sha_ext};
use crate::pow::{BlockDigest, PreparedHeader};
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
    /// The SHA instructions of x86-64.
    ShaNi,
    /// The same and 256-bit vectors.
    ShaNiAvx2,
    /// 128-bit vectors of AArch64.
    Neon,
    /// The same with the three-way exclusive or of the SHA3 extension.
    NeonEor3,
    /// The SHA2 instructions of ARMv8.
    ArmSha2,
}

impl Isa {
    /// A bit for the set and for each that it is made of: whoever hides one of them hides it too.
    const fn bits(self) -> u32 {
        1 << self as u32
            | match self {
                Self::ShaNiAvx2 => 1 << Self::ShaNi as u32 | 1 << Self::Avx2 as u32,
                _ => 0,
            }
    }
}

impl fmt::Display for Isa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Scalar => "scalar",
            Self::Bmi2 => "BMI2",
            Self::Sse2 => "SSE2",
            Self::Avx2 => "AVX2",
            Self::Avx512 => "AVX-512",
            Self::ShaNi => "SHA-NI",
            Self::ShaNiAvx2 => "SHA-NI and AVX2",
            Self::Neon => "NEON",
            Self::NeonEor3 => "NEON with EOR3",
            Self::ArmSha2 => "ARMv8 SHA2",
        })
    }
}

type HashMany = fn(Message, bytes: &[u8], digests: &mut [BlockDigest]);

type Mix = fn(turns: u64, seed: u32) -> u32;

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
    hash_many: HashMany,
    /// SHA-256's mix of operations without its dependencies; none where the kernel is not made of such.
    mix: Option<Mix>,
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

    /// Whether this processor has the instructions, and they are not hidden by [`hide`].
    #[must_use]
    pub fn is_available(&self) -> bool {
        HIDDEN.load(Ordering::Relaxed) & self.isa.bits() == 0 && (self.detect)()
    }

    /// Double SHA-256 of consecutive 80-byte headers, as many digests as headers.
    ///
    /// # Panics
    /// When the lengths don't fit each other or this processor lacks the kernel's instructions.
    ///
    /// ```
    /// use hashgrind::cpu::CpuDevice;
    /// use hashgrind::pow::{BlockDigest, RawHeader};
    /// let genesis = RawHeader::genesis();
    /// let mut digests = [BlockDigest::default(); 2];
    /// let headers = [*genesis.as_bytes(), *genesis.with_nonce(7).as_bytes()].concat();
    /// CpuDevice::widest_available().kernel().hash_headers(&headers, &mut digests);
    /// assert_eq!(digests, [genesis.digest(), genesis.with_nonce(7).digest()]);
    /// ```
    pub fn hash_headers(&self, headers: &[u8], digests: &mut [BlockDigest]) {
        assert_eq!(headers.len(), 80 * digests.len(), "a digest for each header of 80 bytes");
        (self.hash_many)(Message::Header, headers, digests);
    }

    /// Double SHA-256 of consecutive 64-byte merkle nodes (two digests side by side), as many digests as nodes.
    ///
    /// # Panics
    /// When the lengths don't fit each other or this processor lacks the kernel's instructions.
    pub fn hash_nodes(&self, nodes: &[u8], digests: &mut [BlockDigest]) {
        assert_eq!(nodes.len(), 64 * digests.len(), "a digest for each node of 64 bytes");
        (self.hash_many)(Message::Node, nodes, digests);
    }

    /// Operations (rotates, shifts, additions, and, or, xor of two words) that one hash takes when a request has so many
    /// siblings (1 to [`MAX_SIBLINGS`](crate::pow::MAX_SIBLINGS), else `None`), counted in the generic kernel, of which the
    /// generated ones are another order. `None` for kernels of SHA instructions, which are made of other operations.
    ///
    /// ```
    /// let scalar = hashgrind::cpu::kernel("scalar").unwrap();
    /// assert!(scalar.operations_per_hash(4) < scalar.operations_per_hash(1));
    /// ```
    #[must_use]
    pub fn operations_per_hash(&self, siblings: u32) -> Option<f64> {
        let known = (1..=crate::pow::MAX_SIBLINGS as u32).contains(&siblings);
        self.mix.filter(|_| known).map(|_| mix::operations_per_hash(siblings))
    }

    /// Does SHA-256's mix of operations `turns` times with this kernel's instructions, where nothing waits for anything, and
    /// returns how many operations that was in all lanes: what the caller's clock makes of it is the peak of one thread.
    /// `None` for kernels of SHA instructions and where the instructions are missing.
    #[must_use]
    pub fn run_mix(&self, turns: u64) -> Option<u64> {
        let mix = self.mix.filter(|_| self.is_available())?;
        std::hint::black_box(mix(turns, std::hint::black_box(3)));
        Some(turns * mix::operations_per_turn() * u64::from(self.lanes))
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

/// Instruction sets that count as missing: a bit each.
static HIDDEN: AtomicU32 = AtomicU32::new(0);

/// Makes kernels of these instruction sets count as not available in this process, so that a fallback can be tried on a
/// processor that has more. Replaces what was hidden before; an empty list hides nothing. The scalar kernel can't be
/// hidden.
pub fn hide(isas: &[Isa]) {
    let mask = isas.iter().filter(|&&isa| isa != Isa::Scalar).fold(0, |mask, &isa| mask | 1 << isa as u32);
    HIDDEN.store(mask, Ordering::Relaxed);
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

/// Why a detected token is there.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
const DETECTED: &str = "a kernel runs only where it is available";

const SCALAR: Kernel = Kernel {
    name: "scalar",
    isa: Isa::Scalar,
    lanes: 1,
    streams: 1,
    siblings: 1,
    detect: || true,
    scan: |header, start, len, limit, hits| generic::scan::<u32>(Scalar, header, start, len, limit, hits),
    hash_many: |message, bytes, digests| hash_many::<u32>(Scalar, message, bytes, digests),
    mix: Some(|turns, seed| mix::mix::<u32>(Scalar, turns, seed)),
};

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
static TABLE: &[Kernel] = &[SCALAR];

/// A row with the SHA2 instructions in some number of streams.
#[cfg(target_arch = "aarch64")]
macro_rules! sha2 {
    ($name:literal, $streams:literal) => {
        Kernel {
            name: $name,
            isa: Isa::ArmSha2,
            lanes: 1,
            streams: $streams,
            siblings: 4,
            detect: || sha_ext::arm::Sha2::detect().is_some(),
            scan: |header, start, len, limit, hits| {
                let token = sha_ext::arm::Sha2::detect().expect(DETECTED);
                sha_ext::arm::scan::<$streams>(token, header, start, len, limit, hits);
            },
            hash_many: |message, bytes, digests| {
                let token = sha_ext::arm::Sha2::detect().expect(DETECTED);
                sha_ext::arm::hash_many::<$streams>(token, message, bytes, digests);
            },
            mix: None,
        }
    };
}

#[cfg(target_arch = "aarch64")]
static TABLE: &[Kernel] = &[
    // Two streams keep the unit busy in llvm-mca's models of Neoverse N1, V1, V2 and Apple M1; four cost moves and spills.
    sha2!("armv8-sha2-2x", 2),
    sha2!("armv8-sha2-4x", 4),
    Kernel {
        name: "neon-4-eor3",
        isa: Isa::NeonEor3,
        lanes: 4,
        streams: 1,
        siblings: 4,
        detect: || arm::NeonEor3::detect().is_some(),
        scan: trampolines::neon_eor3,
        hash_many: trampolines::neon_eor3_many,
        mix: Some(trampolines::neon_eor3_mix),
    },
    Kernel {
        name: "neon-4",
        isa: Isa::Neon,
        lanes: 4,
        streams: 1,
        siblings: 4,
        detect: || arm::Neon::detect().is_some(),
        scan: trampolines::neon,
        hash_many: trampolines::neon_many,
        mix: Some(trampolines::neon_mix),
    },
    SCALAR,
];

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
                let token = x86::Avx512::detect().expect(DETECTED);
                let width = pipelined::Width::$width;
                pipelined::Runner::new(token, &pipelined::$order, width, header, limit).scan(start, len, hits);
            },
            // Independent messages have no second hash of the unit before to run beside.
            hash_many: trampolines::avx512_many,
            mix: Some(trampolines::avx512_mix),
        }
    };
}

/// A row with a generated SHA-NI kernel.
#[cfg(target_arch = "x86_64")]
macro_rules! sha_ni_pipelined {
    ($name:literal, $order:ident) => {
        Kernel {
            name: $name,
            isa: Isa::ShaNi,
            lanes: 1,
            streams: 2,
            siblings: 8,
            detect: || sha_ext::pipelined::ShaNiAvx::detect().is_some(),
            scan: |header, start, len, limit, hits| {
                let token = sha_ext::pipelined::ShaNiAvx::detect().expect(DETECTED);
                sha_ext::pipelined::scan(token, &sha_ext::pipelined::$order, header, start, len, limit, hits);
            },
            hash_many: |message, bytes, digests| {
                let token = sha_ext::pipelined::ShaNiAvx::detect().expect(DETECTED);
                sha_ext::pipelined::hash_many(token, &sha_ext::pipelined::$order, message, bytes, digests);
            },
            mix: None,
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
        hash_many: trampolines::avx512_many,
        mix: Some(trampolines::avx512_mix),
    },
    Kernel {
        name: "sha-ni-avx2",
        isa: Isa::ShaNiAvx2,
        // Those of AVX2, and twice as many nonces in four streams of SHA-NI.
        lanes: 8,
        streams: 3,
        siblings: 8,
        detect: || sha_ext::pipelined::ShaNiAvx::detect().is_some() && x86::Avx2::detect().is_some(),
        scan: |header, start, len, limit, hits| {
            let sha_ni = sha_ext::pipelined::ShaNiAvx::detect().expect(DETECTED);
            let avx2 = x86::Avx2::detect().expect(DETECTED);
            sha_ni_avx2::scan(sha_ni, avx2, header, start, len, limit, hits);
        },
        hash_many: |message, bytes, digests| {
            let token = sha_ext::pipelined::ShaNiAvx::detect().expect(DETECTED);
            sha_ext::pipelined::hash_many(token, &sha_ext::pipelined::PLAIN, message, bytes, digests);
        },
        mix: None,
    },
    sha_ni_pipelined!("sha-ni-pipelined", ZEN3),
    sha_ni_pipelined!("sha-ni-pipelined-plain", PLAIN),
    Kernel {
        name: "sha-ni-4x",
        isa: Isa::ShaNi,
        lanes: 1,
        streams: sha_ext::x86::STREAMS as u32,
        siblings: 1,
        detect: || sha_ext::x86::ShaNi::detect().is_some(),
        scan: |header, start, len, limit, hits| {
            let token = sha_ext::x86::ShaNi::detect().expect(DETECTED);
            sha_ext::x86::scan(token, header, start, len, limit, hits);
        },
        hash_many: |message, bytes, digests| {
            sha_ext::x86::hash_many(sha_ext::x86::ShaNi::detect().expect(DETECTED), message, bytes, digests);
        },
        mix: None,
    },
    Kernel {
        name: "avx2-pipelined",
        isa: Isa::Avx2,
        lanes: 8,
        streams: 2,
        siblings: 8,
        detect: || x86::Avx2::detect().is_some(),
        scan: |header, start, len, limit, hits| {
            avx2::scan(x86::Avx2::detect().expect(DETECTED), header, start, len, limit, hits);
        },
        // Independent messages have no second hash of the unit before to run beside.
        hash_many: trampolines::avx2_many,
        mix: Some(trampolines::avx2_mix),
    },
    Kernel {
        name: "avx2-8",
        isa: Isa::Avx2,
        lanes: 8,
        streams: 1,
        siblings: 4,
        detect: || x86::Avx2::detect().is_some(),
        scan: trampolines::avx2,
        hash_many: trampolines::avx2_many,
        mix: Some(trampolines::avx2_mix),
    },
    Kernel {
        name: "sse2-4",
        isa: Isa::Sse2,
        lanes: 4,
        streams: 1,
        siblings: 4,
        detect: || x86::Sse2::detect().is_some(),
        scan: trampolines::sse2,
        hash_many: trampolines::sse2_many,
        mix: Some(trampolines::sse2_mix),
    },
    Kernel {
        name: "scalar-bmi2",
        isa: Isa::Bmi2,
        lanes: 1,
        streams: 1,
        siblings: 1,
        detect: || trampolines::has_bmi(),
        scan: trampolines::bmi2,
        hash_many: trampolines::bmi2_many,
        mix: Some(trampolines::bmi2_mix),
    },
    SCALAR,
];

/// Functions that carry the target features; the generic body is inlined into them.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod trampolines {
    use super::*;

    macro_rules! trampoline {
        ($name:ident, $many:ident, $mix:ident, $features:literal, $words:ty, $detect:expr) => {
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
                let token = $detect.expect(DETECTED);
                // SAFETY: the token says that the instructions exist.
                unsafe { inner(token, header, start, len, limit, hits) }
            }

            pub(super) fn $mix(turns: u64, seed: u32) -> u32 {
                #[target_feature(enable = $features)]
                fn inner(token: <$words as super::super::lanes::Lanes>::Token, turns: u64, seed: u32) -> u32 {
                    mix::mix::<$words>(token, turns, seed)
                }
                let token = $detect.expect(DETECTED);
                // SAFETY: the token says that the instructions exist.
                unsafe { inner(token, turns, seed) }
            }

            pub(super) fn $many(message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
                #[target_feature(enable = $features)]
                fn inner(
                    token: <$words as super::super::lanes::Lanes>::Token,
                    message: Message,
                    bytes: &[u8],
                    digests: &mut [BlockDigest],
                ) {
                    hash_many::<$words>(token, message, bytes, digests);
                }
                let token = $detect.expect(DETECTED);
                // SAFETY: the token says that the instructions exist.
                unsafe { inner(token, message, bytes, digests) }
            }
        };
    }

    #[cfg(target_arch = "x86_64")]
    trampoline!(
        avx512,
        avx512_many,
        avx512_mix,
        "avx512f,avx512bw,avx2,bmi1,bmi2",
        x86::Avx512Words,
        x86::Avx512::detect()
    );
    #[cfg(target_arch = "x86_64")]
    trampoline!(avx2, avx2_many, avx2_mix, "avx2", x86::Avx2Words, x86::Avx2::detect());
    #[cfg(target_arch = "x86_64")]
    trampoline!(sse2, sse2_many, sse2_mix, "sse2", x86::Sse2Words, x86::Sse2::detect());
    #[cfg(target_arch = "x86_64")]
    trampoline!(bmi2, bmi2_many, bmi2_mix, "bmi1,bmi2", u32, has_bmi().then_some(Scalar));

    #[cfg(target_arch = "aarch64")]
    trampoline!(neon, neon_many, neon_mix, "neon", arm::NeonWords, arm::Neon::detect());
    #[cfg(target_arch = "aarch64")]
    trampoline!(neon_eor3, neon_eor3_many, neon_eor3_mix, "neon,sha3", arm::NeonEor3Words, arm::NeonEor3::detect());

    #[cfg(target_arch = "x86_64")]
    pub(super) fn has_bmi() -> bool {
        std::arch::is_x86_feature_detected!("bmi1") && std::arch::is_x86_feature_detected!("bmi2")
    }
}
