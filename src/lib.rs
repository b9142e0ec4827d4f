//! SHA-256d mining and verification kernels for GPUs and CPUs.

#[cfg(feature = "template")]
pub mod template;
