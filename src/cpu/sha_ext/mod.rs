//! Kernels on instructions that do SHA-256 themselves, several independent hashes side by side to hide their latency:
//! a family of its own, since these are not lanes.

#[cfg(target_arch = "aarch64")]
pub(crate) mod arm;
#[cfg(target_arch = "x86_64")]
pub(crate) mod pipelined;
#[cfg(target_arch = "x86_64")]
pub(crate) mod x86;
