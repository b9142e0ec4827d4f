//! SHA-256d mining and verification kernels for GPUs (WGSL through wgpu) and CPUs (SIMD), the search that feeds
//! them, and a block builder.
//!
//! The modules are floors: each uses only the ones above it in this list.
//!
//! | floor | modules |
//! |---|---|
//! | F0 | [`sha256`]: constants and the scalar compression function |
//! | F0 | [`text`]: which characters of a stranger's text are shown
//! | F1 | [`pow`]: headers, midstates, targets, digests; every byte swap of the project |
//! | F2 | [`scan`]: the contract every device meets, and its self-test |
//! | F3 | [`cpu`]: SIMD kernels |
//! | F3 | `gpu` (feature): WGSL kernels through wgpu |
//! | F4 | [`job`]: extranonce × version × time × nonce as a pure iterator |
//! | F4 | `template` (feature `template`): the block builder on the `bitcoin` crate |
//! | F4 | [`verify`]: header chains and merkle roots |
//! | F4 | [`measure`]: how fast a device is |
//! | F4 | [`devices`]: every device of this machine, tested |
//! | F5 | `stratum` (feature `stratum`): what a miner and a Stratum pool say to each other |
//! | F5 | [`miner`]: hands out ranges, confirms candidates, counts |
//! | F5 | `bench` (feature): a measurement that proves itself, and its record |
//! | F5 | `tune` (feature): shader variants, measured |
//! | F5 | `economics` (feature): difficulty, odds, costs, concentration, the gap |
//!
//! The feature `serde` adds `Serialize` and `Deserialize` to the plain values.
//!
//! # Example: find the nonce of the genesis block
//!
//! ```
//! use hashgrind::cpu::CpuDevice;
//! use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
//! use hashgrind::scan::{Outcome, ScanRequest, Scanner, Stop};
//!
//! let header = RawHeader::genesis();
//! let target = header.bits().to_target()?;
//! let mut device = CpuDevice::widest_available();
//! let range = NonceRange::new(2_083_200_000, 100_000).expect("not empty");
//! let request = ScanRequest::new(PreparedHeader::new(&header), range, target.top_word());
//! let report = device.scan(request.with_stop(Stop::AtFirst))?;
//! let Outcome::Scanned { candidates, .. } = report.outcome else { panic!("no overflow") };
//! let found = header.with_nonce(candidates[0].nonce);
//! assert!(found.digest().meets(&target));
//! assert_eq!(found.nonce(), 2_083_236_893);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "bench")]
pub mod bench;
pub mod cpu;
pub mod devices;
#[cfg(feature = "economics")]
pub mod economics;
#[cfg(feature = "gpu")]
pub mod gpu;
pub mod job;
pub mod measure;
pub mod miner;
pub mod pow;
pub mod scan;
pub mod sha256;
#[cfg(feature = "stratum")]
pub mod stratum;
#[cfg(feature = "template")]
pub mod template;
pub mod text;
#[cfg(feature = "tune")]
pub mod tune;
pub mod verify;
