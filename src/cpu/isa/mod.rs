//! One file an instruction set: a capability token and the vector's operations. The only `unsafe` of the generic
//! kernels is here and in the trampolines of the table.

#[cfg(target_arch = "aarch64")]
pub(crate) mod arm;
pub(crate) mod scalar;
#[cfg(target_arch = "x86_64")]
pub(crate) mod x86;

/// The processor's name as it says itself; elsewhere than on x86-64 the architecture.
pub(crate) fn processor_name() -> String {
    #[cfg(target_arch = "x86_64")]
    let name = x86::brand_string();
    #[cfg(not(target_arch = "x86_64"))]
    let name = String::new();
    if name.is_empty() { format!("{} processor", std::env::consts::ARCH) } else { name }
}
