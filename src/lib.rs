//! SHA-256d mining and verification kernels for GPUs and CPUs.

#[cfg(feature = "serde")]
pub mod bench;
#[cfg(feature = "serde")]
pub mod economics;
#[cfg(feature = "template")]
pub mod template;
