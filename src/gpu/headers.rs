//! Digests and verdicts of many whole headers on a GPU. Floor F3 (`gpu`). Checks one header at a time, no chain rules.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::adapters::GpuAdapter;
use super::context::{Context, GpuError, binding};
use super::layout::{HashJob, grid};
use super::text::{hash_headers_text, hash_headers_textbook_text};
use super::variant::ShaderVariant;
use crate::pow::{BlockDigest, RawHeader};
use crate::scan::ScanError;

/// Headers of one dispatch: 20 MiB of them, some milliseconds on any card.
const BATCH: usize = 1 << 18;
/// Headers of a workgroup, as in hash_headers.wgsl.
const WORKGROUP: usize = 64;

/// Hashes whole headers on a GPU: what verification needs. Every header is hashed from its 80 bytes.
///
/// ```no_run
/// use hashgrind::gpu::{AdapterQuery, HeaderHasher, adapters};
/// use hashgrind::pow::RawHeader;
///
/// let found = adapters(&AdapterQuery::default());
/// let mut hasher = HeaderHasher::open(found.usable().next().expect("a GPU"))?;
/// let genesis = RawHeader::genesis();
/// assert_eq!(hasher.digests(&[genesis])?, [genesis.digest()]);
/// assert_eq!(hasher.meets_bits(&[genesis])?, [true]);
/// # Ok::<(), hashgrind::gpu::GpuError>(())
/// ```
#[derive(Debug)]
pub struct HeaderHasher {
    context: Context,
    layout: wgpu::BindGroupLayout,
    digests: wgpu::ComputePipeline,
    verdicts: wgpu::ComputePipeline,
    buffers: Option<Buffers>,
    timeout: Duration,
}

/// Buffers for so many headers; made when they are first needed, kept while they are large enough.
#[derive(Debug)]
struct Buffers {
    headers: usize,
    job: wgpu::Buffer,
    input: wgpu::Buffer,
    output: wgpu::Buffer,
    back: wgpu::Buffer,
    group: wgpu::BindGroup,
}

impl HeaderHasher {
    /// Opens an adapter with the fast kernel.
    ///
    /// # Errors
    /// When the adapter is left out, can't be opened, or its driver refuses the kernel.
    pub fn open(adapter: &GpuAdapter) -> Result<Self, GpuError> {
        let variant = adapter.driver_row().start();
        Self::with_variant(adapter, &variant)
    }

    /// Opens an adapter with the kernel of a variant (its rotates, additions and Maj).
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn with_variant(adapter: &GpuAdapter, variant: &ShaderVariant) -> Result<Self, GpuError> {
        Self::with_text(adapter, &hash_headers_text(variant))
    }

    /// Opens an adapter with the textbook SHA-256 of `shaders/sha256.wgsl`: slow, for teaching and as a second opinion.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn textbook(adapter: &GpuAdapter) -> Result<Self, GpuError> {
        Self::with_text(adapter, &hash_headers_textbook_text())
    }

    fn with_text(adapter: &GpuAdapter, text: &str) -> Result<Self, GpuError> {
        let context = Context::open(adapter, WORKGROUP as u32)?;
        let layout = context.device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: Some("hash_headers"),
            entries: &[
                binding(0, wgpu::BufferBindingType::Uniform, false),
                binding(1, wgpu::BufferBindingType::Storage { read_only: true }, false),
                binding(2, wgpu::BufferBindingType::Storage { read_only: false }, false),
            ],
        });
        let compile = |output: f64| {
            context.pipeline("hash_headers", "hash_headers", text.to_owned(), &layout, &[("OUTPUT", output)], None)
        };
        let (digests, verdicts) = (compile(0.0)?, compile(1.0)?);
        Ok(HeaderHasher { context, layout, digests, verdicts, buffers: None, timeout: Duration::from_secs(20) })
    }

    /// The double SHA-256 of each header, in order.
    ///
    /// # Errors
    /// When the device is lost or does not answer.
    pub fn digests(&mut self, headers: &[RawHeader]) -> Result<Vec<BlockDigest>, ScanError> {
        let mut all = Vec::with_capacity(headers.len());
        for part in headers.chunks(BATCH) {
            let bytes = self.run(part, false)?;
            all.extend(
                bytes
                    .chunks_exact(32)
                    .take(part.len())
                    .map(|digest| BlockDigest::from_bytes_le(digest.try_into().expect("chunks of 32 bytes"))),
            );
        }
        Ok(all)
    }

    /// Whether each header's digest is at most the target in its own `bits`, in order. Impossible bits: no.
    ///
    /// # Errors
    /// When the device is lost or does not answer.
    pub fn meets_bits(&mut self, headers: &[RawHeader]) -> Result<Vec<bool>, ScanError> {
        let mut all = Vec::with_capacity(headers.len());
        for part in headers.chunks(BATCH) {
            let bytes = self.run(part, true)?;
            // Bit i % 32 of word i / 32, words with the least significant byte first: bit i % 8 of byte i / 8.
            all.extend((0..part.len()).map(|i| bytes[i / 8] >> (i % 8) & 1 == 1));
        }
        Ok(all)
    }

    /// The same as a function from whole headers (80 bytes each) to digests, for
    /// the chain verifier's `with_hash`. The first and the last digest of each call
    /// are computed again on the CPU; where they differ, or when the device is lost, `told` hears of it once and the CPU
    /// does all of the work from then on. So a bad GPU costs time and never makes a bad chain good.
    pub fn into_hash(
        self,
        told: impl Fn(&ScanError) + Send + 'static,
    ) -> impl Fn(&[u8], &mut [BlockDigest]) + Send + 'static {
        let state = Mutex::new(Some(self));
        move |bytes, digests| {
            let headers: Vec<RawHeader> = bytes
                .chunks_exact(RawHeader::LEN)
                .map(|header| RawHeader::new(header.try_into().expect("chunks of 80 bytes")))
                .collect();
            let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
            let failed = match state.as_mut().map(|hasher| hasher.digests(&headers)) {
                None => None,
                Some(Err(error)) => Some(error),
                Some(Ok(found)) => {
                    let ends = [0, headers.len().wrapping_sub(1)];
                    if ends.iter().all(|&i| headers.get(i).is_none_or(|header| header.digest() == found[i])) {
                        digests.copy_from_slice(&found);
                        return;
                    }
                    Some(ScanError::NotProven { reason: "a digest is wrong".to_owned() })
                }
            };
            if let Some(error) = failed {
                told(&error);
                *state = None;
            }
            for (digest, header) in digests.iter_mut().zip(&headers) {
                *digest = header.digest();
            }
        }
    }

    fn run(&mut self, headers: &[RawHeader], verdicts: bool) -> Result<Vec<u8>, ScanError> {
        let count = headers.len();
        if self.buffers.as_ref().is_none_or(|buffers| buffers.headers < count) {
            self.buffers = Some(self.context.guard(|| Buffers::new(&self.context, &self.layout, count))?);
        }
        let buffers = self.buffers.as_ref().expect("made above");
        let groups = count.div_ceil(WORKGROUP) as u32;
        let (x, y) = grid(groups);
        let size = if verdicts { u64::from(groups) * 8 } else { count as u64 * 32 };
        let pipeline = if verdicts { &self.verdicts } else { &self.digests };
        let input: Vec<u8> = headers.iter().flat_map(|header| *header.as_bytes()).collect();
        let state = Arc::new(AtomicU8::new(0));
        let context = &self.context;
        let index = context.guard(|| {
            context.queue.write_buffer(&buffers.job, 0, bytemuck::bytes_of(&HashJob::new(count as u32, x)));
            context.queue.write_buffer(&buffers.input, 0, &input);
            let mut encoder = context.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
            encoder.clear_buffer(&buffers.output, 0, Some(size));
            {
                let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
                pass.set_pipeline(pipeline);
                pass.set_bind_group(0, &buffers.group, &[]);
                pass.dispatch_workgroups(x, y, 1);
            }
            encoder.copy_buffer_to_buffer(&buffers.output, 0, &buffers.back, 0, Some(size));
            let state = Arc::clone(&state);
            encoder.map_buffer_on_submit(&buffers.back, wgpu::MapMode::Read, ..size, move |mapped| {
                state.store(if mapped.is_ok() { 1 } else { 2 }, Ordering::Release);
            });
            context.queue.submit([encoder.finish()])
        })?;
        if !context.wait(&index, self.timeout)? {
            return Err(context.give_up(format!("no answer within {} s", self.timeout.as_secs())));
        }
        if state.load(Ordering::Acquire) != 1 {
            return Err(context.give_up("the digests could not be read back".to_owned()));
        }
        let bytes = {
            let view = buffers.back.get_mapped_range(..size);
            view.map_err(|error| context.give_up(error.to_string()))?.to_vec()
        };
        buffers.back.unmap();
        // A digest of zeros is what a dropped dispatch leaves behind; no header has one.
        if !verdicts && bytes.chunks_exact(32).any(|digest| digest == [0; 32]) {
            let reason = "a dispatch came back without all its digests".to_owned();
            return Err(ScanError::NotProven { reason });
        }
        Ok(bytes)
    }
}

impl Buffers {
    fn new(context: &Context, layout: &wgpu::BindGroupLayout, count: usize) -> Self {
        use wgpu::BufferUsages as Usage;
        let headers = count.next_multiple_of(WORKGROUP);
        let job = context.buffer("job", size_of::<HashJob>() as u64, Usage::UNIFORM | Usage::COPY_DST);
        let input = context.buffer("headers", headers as u64 * 80, Usage::STORAGE | Usage::COPY_DST);
        let digests = headers as u64 * 32;
        let output = context.buffer("digests", digests, Usage::STORAGE | Usage::COPY_SRC | Usage::COPY_DST);
        let back = context.buffer("digests read back", digests, Usage::MAP_READ | Usage::COPY_DST);
        let group = context.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some("hash_headers"),
            layout,
            entries: &[
                wgpu::BindGroupEntry { binding: 0, resource: job.as_entire_binding() },
                wgpu::BindGroupEntry { binding: 1, resource: input.as_entire_binding() },
                wgpu::BindGroupEntry { binding: 2, resource: output.as_entire_binding() },
            ],
        });
        Buffers { headers, job, input, output, back, group }
    }
}

#[cfg(test)]
mod tests {
    use super::super::adapters::{AdapterQuery, adapters};
    use super::*;
    use std::sync::atomic::AtomicU32;

    /// A device that goes away in the middle: the CPU takes over, the digests stay right, it is told once.
    #[test]
    fn a_lost_device_is_replaced_by_the_cpu() {
        let query = AdapterQuery::default().with_software(true);
        for adapter in adapters(&query).usable() {
            let hasher = HeaderHasher::open(adapter).unwrap();
            let device = hasher.context.device.clone();
            let losses = Arc::new(AtomicU32::new(0));
            let counted = Arc::clone(&losses);
            let hash = hasher.into_hash(move |_| {
                counted.fetch_add(1, Ordering::Relaxed);
            });
            let headers: Vec<RawHeader> = (0..100).map(|nonce| RawHeader::genesis().with_nonce(nonce)).collect();
            let bytes: Vec<u8> = headers.iter().flat_map(|header| *header.as_bytes()).collect();
            let expected: Vec<BlockDigest> = headers.iter().map(RawHeader::digest).collect();
            for round in 0..3 {
                if round == 1 {
                    device.destroy();
                }
                let mut digests = vec![BlockDigest::default(); 100];
                hash(&bytes, &mut digests);
                assert_eq!(digests, expected);
                assert_eq!(losses.load(Ordering::Relaxed), u32::from(round > 0));
            }
            hash(&[], &mut []);
        }
    }
}
