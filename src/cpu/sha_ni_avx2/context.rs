//! The memory that the kernel of SHA-NI beside AVX2 works in: that of the two kernels, one behind the other. Part of F3.

use core::mem::offset_of;

use super::super::avx2::context as avx2;
use super::super::sha_ext::pipelined::context as sha_ni;

/// Iterations of SHA-NI in a call, each of one header with [`sha_ni::STREAMS`] nonces; those of AVX2 are one header with
/// [`avx2::LANES`].
pub const ITERATIONS: usize = 8;

/// Those of a call that makes the schedule of AVX2 too, beside these.
pub const SCHEDULE_ITERATIONS: usize = 3;

/// Everything a kernel reads and writes beside the header of AVX2 and the results.
#[repr(C)]
pub struct Context {
    /// Of SHA-NI.
    pub sha_ni: sha_ni::Context,
    /// Of AVX2.
    pub avx2: avx2::Context,
}

/// Where the second begins, in bytes.
pub const AVX2: usize = offset_of!(Context, avx2);
