//! Part of F3: the interfaces to GPUs that are used, by name and in order of preference. It asks no driver.

use std::fmt;
use std::str::FromStr;

/// An interface to a GPU. In the order in which one is preferred where a card shows up under several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Backend {
    /// Vulkan.
    Vulkan,
    /// Direct3D 12.
    Dx12,
    /// Metal.
    Metal,
}

impl Backend {
    /// All of them, most preferred first.
    pub const ALL: [Backend; 3] = [Backend::Vulkan, Backend::Dx12, Backend::Metal];

    /// Name as programs print it: `vulkan`, `dx12`, `metal`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Backend::Vulkan => "vulkan",
            Backend::Dx12 => "dx12",
            Backend::Metal => "metal",
        }
    }

    /// The backends of a comma-separated list, as in the variable `WGPU_BACKEND`, which programs may read.
    ///
    /// # Errors
    /// When a name is unknown or the list is empty.
    ///
    /// ```
    /// use hashgrind::gpu::Backend;
    /// assert_eq!(Backend::parse_list("vulkan, dx12")?, [Backend::Vulkan, Backend::Dx12]);
    /// assert!(Backend::parse_list("cuda").is_err());
    /// # Ok::<(), hashgrind::gpu::BackendError>(())
    /// ```
    pub fn parse_list(text: &str) -> Result<Vec<Backend>, BackendError> {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        let list = names.map(Backend::from_str).collect::<Result<Vec<_>, _>>()?;
        if list.is_empty() { Err(BackendError(text.trim().to_owned())) } else { Ok(list) }
    }

    pub(super) fn to_wgpu(self) -> wgpu::Backends {
        match self {
            Backend::Vulkan => wgpu::Backends::VULKAN,
            Backend::Dx12 => wgpu::Backends::DX12,
            Backend::Metal => wgpu::Backends::METAL,
        }
    }

    pub(super) fn from_wgpu(backend: wgpu::Backend) -> Option<Self> {
        match backend {
            wgpu::Backend::Vulkan => Some(Backend::Vulkan),
            wgpu::Backend::Dx12 => Some(Backend::Dx12),
            wgpu::Backend::Metal => Some(Backend::Metal),
            // GL can't do what the kernels need everywhere, and noop never executes anything.
            _ => None,
        }
    }
}

impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Backend {
    type Err = BackendError;

    fn from_str(text: &str) -> Result<Self, BackendError> {
        match text.trim().to_ascii_lowercase().as_str() {
            "vulkan" | "vk" => Ok(Backend::Vulkan),
            "dx12" | "d3d12" => Ok(Backend::Dx12),
            "metal" | "mtl" => Ok(Backend::Metal),
            _ => Err(BackendError(text.trim().to_owned())),
        }
    }
}

/// The text names no backend.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no GPU backend: choose from vulkan, dx12 and metal, separated by commas")]
pub struct BackendError(String);
