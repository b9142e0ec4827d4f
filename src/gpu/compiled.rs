//! Compiled kernels as bytes, so that a second start need not compile. Floor F3 (`gpu`). Opens no file.
//!
//! A driver believes the bytes that it is given back. So they go out under a seal: a checksum over them and over what they
//! hold for. Bytes that are torn, damaged, or of another driver, adapter or text are refused here, before any driver sees
//! them, and the kernel is compiled as if there had been none.
#![allow(unsafe_code)]

use sha2::{Digest, Sha256};

use super::adapters::GpuAdapter;

/// Version of the sealed form.
const MAGIC: &[u8; 16] = b"hashgrind kernel";
const SEAL: usize = 32;

/// What compiled kernels hold for.
pub(super) fn key(adapter: &GpuAdapter, texts: &[String]) -> [u8; 32] {
    let (vendor, device) = adapter.ids();
    let mut hash = Sha256::new();
    for part in [adapter.name(), adapter.driver(), adapter.backend().as_str(), &format!("{vendor:x}:{device:x}")] {
        hash.update(part);
        hash.update([0]);
    }
    for text in texts {
        hash.update(text);
        hash.update([0]);
    }
    hash.finalize().into()
}

fn seal(key: &[u8; 32], bytes: &[u8]) -> [u8; SEAL] {
    Sha256::new().chain_update(key).chain_update(bytes).finalize().into()
}

/// The bytes under a seal.
fn sealed(key: &[u8; 32], bytes: &[u8]) -> Vec<u8> {
    [&MAGIC[..], &seal(key, bytes), bytes].concat()
}

/// The bytes under a seal that holds for this key.
fn opened<'a>(key: &[u8; 32], sealed: &'a [u8]) -> Option<&'a [u8]> {
    let rest = sealed.strip_prefix(MAGIC)?;
    let (found, bytes) = rest.split_at_checked(SEAL)?;
    (found == seal(key, bytes)).then_some(bytes)
}

/// A device's compiled kernels.
#[derive(Debug)]
pub(super) struct Compiled {
    cache: wgpu::PipelineCache,
    key: [u8; 32],
    used: bool,
}

impl Compiled {
    /// Ready to take kernels in, with those of `kept` where its seal holds. None where the driver keeps none.
    pub(super) fn new(device: &wgpu::Device, key: [u8; 32], kept: Option<&[u8]>) -> Option<Self> {
        if !device.features().contains(wgpu::Features::PIPELINE_CACHE) {
            return None;
        }
        let data = kept.and_then(|kept| opened(&key, kept));
        let descriptor = wgpu::PipelineCacheDescriptor { label: Some("kernels"), data, fallback: true };
        // SAFETY: the data, if any, came from `get_data` of a cache for the same adapter, driver and texts: the seal is a
        // SHA-256 over it and over those, which no accident reproduces. wgpu looks at its own header besides, and starts
        // with an empty cache where that does not fit.
        let cache = unsafe { device.create_pipeline_cache(&descriptor) };
        Some(Compiled { cache, key, used: data.is_some() })
    }

    /// What pipelines are to be made with.
    pub(super) fn cache(&self) -> &wgpu::PipelineCache {
        &self.cache
    }

    /// Whether kept kernels were taken.
    pub(super) fn used(&self) -> bool {
        self.used
    }

    /// What is there to be kept.
    pub(super) fn bytes(&self) -> Option<Vec<u8>> {
        self.cache.get_data().map(|bytes| sealed(&self.key, &bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_holds_for_its_key_and_whole_bytes_only() {
        let (key, other) = ([1; 32], [2; 32]);
        for bytes in [&b""[..], b"x", &[7; 1000]] {
            let kept = sealed(&key, bytes);
            assert_eq!(opened(&key, &kept), Some(bytes));
            assert_eq!(opened(&other, &kept), None, "another driver's");
            for len in 0..kept.len() {
                assert_eq!(opened(&key, &kept[..len]), None, "torn at {len}");
            }
            for at in 0..kept.len() {
                let mut bad = kept.clone();
                bad[at] ^= 0x10;
                assert_eq!(opened(&key, &bad), None, "damaged at {at}");
            }
            assert_eq!(opened(&key, &[&kept[..], b"more"].concat()), None);
        }
    }
}
