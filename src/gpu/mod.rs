//! Floor F3: GPUs through wgpu. Lists adapters, composes shader text, keeps dispatches in flight and proves that they ran.
//! wgpu lives here and nowhere else. Decides neither what to scan nor which device to use, reads no environment
//! variable, prints nothing.
//!
//! * [`adapters`]: what is there, what is left out and why.
//! * [`ShaderVariant`], [`scan_text`]: kernels as values and as WGSL; `shaders/README.md` is the contract of the buffers.
//! * [`scan_wasm`]: the scan kernel again, for the processors of browsers.
//! * [`Driver`]: which driver and generation starts with which kernel, and why.
//! * [`GpuDevice`]: the [`Scanner`](crate::scan::Scanner); [`Recovering`] rebuilds one that was lost.
//! * [`HeaderHasher`]: digests and verdicts of many whole headers.
//! * [`GpuEngine`]: the [`Engine`](crate::scan::ai::Engine) that does the work of AI; [`ai_text`] its kernels as WGSL.
//! * [`measure_int_peak`]: what the card's integer units can do at most.
//!
//! ```no_run
//! use hashgrind::gpu::{AdapterQuery, GpuDevice, GpuOptions, adapters};
//!
//! let found = adapters(&AdapterQuery::default());
//! for adapter in &found.adapters {
//!     println!("{} ({})", adapter.name(), adapter.backend());
//! }
//! if let Some(adapter) = found.usable().next() {
//!     let device = GpuDevice::open(adapter, &GpuOptions::for_adapter(adapter))?;
//! }
//! # Ok::<(), hashgrind::gpu::GpuError>(())
//! ```

mod adapters;
mod ai_pieces;
mod ai_text;
mod backend;
mod compiled;
mod context;
mod device;
mod driver;
mod engine;
mod headers;
mod layout;
mod peak;
mod recover;
mod rounds;
mod text;
mod trusted;
mod variant;
mod wasm;

pub use adapters::{AdapterQuery, Adapters, GpuAdapter, Skip, adapters};
pub use ai_text::{GemmForm, UnknownForm, ai_fill_text, ai_peak_text, ai_text};
pub use backend::{Backend, BackendError};
pub use context::GpuError;
pub use device::{DispatchTime, GpuDevice, GpuOptions, OptionError};
pub use driver::{Driver, UnknownDriver};
pub use engine::GpuEngine;
pub use headers::HeaderHasher;
pub use peak::{IntPeak, measure_int_peak};
pub use recover::{Loss, MAX_LOSSES, Recovering};
pub use text::{
    hash_headers_text, hash_headers_textbook_text, int_peak_text, operations_per_hash, scan_text, text_sha256,
};
pub use variant::{Add, Body, Maj, Rotate, ShaderVariant, VariantError};
pub use wasm::{WASM_CAPACITY, WASM_RESULTS, load_wasm, scan_wasm};
