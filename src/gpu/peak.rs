//! What a card's integer units can do at most with SHA-256's mix of instructions. Floor F3 (`gpu`). Measures, judges
//! nothing.

use std::time::{Duration, Instant};

use super::adapters::GpuAdapter;
use super::context::{Context, GpuError, binding};
use super::layout::PeakJob;
use super::text::{MOST_TURNS, int_peak_text, operations_per_hash, operations_per_step};
use super::variant::ShaderVariant;
use crate::scan::ScanError;

/// A measured integer peak.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IntPeak {
    /// Integer operations a second, counted as [`operations_per_hash`] counts them.
    pub operations_per_second: f64,
    /// What that would be in hashes a second of the variant's `scan` kernel if nothing ever waited.
    pub hashes_per_second: f64,
}

/// Steps of one loop of int_peak.wgsl.
const STEPS: f64 = 32.0;
/// Workgroups: enough to fill any card several times over.
const GROUPS: u32 = 4096;

/// Measures for about `time` how many integer operations the card does when they do not wait for each other, written as
/// the variant writes them. Wall clock, the best of the dispatches.
///
/// # Errors
/// When the adapter can't be used, or is lost, or a dispatch did not run to its end.
pub fn measure_int_peak(adapter: &GpuAdapter, variant: &ShaderVariant, time: Duration) -> Result<IntPeak, GpuError> {
    use wgpu::BufferUsages as Usage;
    let context = Context::open(adapter, variant.workgroup_size())?;
    let layout = context.device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
        label: Some("int_peak"),
        entries: &[
            binding(0, wgpu::BufferBindingType::Uniform, false),
            binding(1, wgpu::BufferBindingType::Storage { read_only: false }, false),
        ],
    });
    let size = [("WORKGROUP_SIZE", f64::from(variant.workgroup_size()))];
    let pipeline = context.pipeline("int_peak", "int_peak", int_peak_text(variant), &layout, &size, None)?;
    let job = context.buffer("job", size_of::<PeakJob>() as u64, Usage::UNIFORM | Usage::COPY_DST);
    let output = context.buffer("output", 16, Usage::STORAGE | Usage::COPY_SRC | Usage::COPY_DST);
    let back = context.buffer("output read back", 16, Usage::MAP_READ | Usage::COPY_DST);
    let group = context.device.create_bind_group(&wgpu::BindGroupDescriptor {
        label: Some("int_peak"),
        layout: &layout,
        entries: &[
            wgpu::BindGroupEntry { binding: 0, resource: job.as_entire_binding() },
            wgpu::BindGroupEntry { binding: 1, resource: output.as_entire_binding() },
        ],
    });
    let dispatch = |loops: u32, groups: u32| -> Result<Duration, ScanError> {
        let started = Instant::now();
        let index = context.guard(|| {
            context.queue.write_buffer(&job, 0, bytemuck::bytes_of(&PeakJob::new(loops, groups)));
            let mut encoder = context.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
            encoder.clear_buffer(&output, 0, None);
            {
                let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
                pass.set_pipeline(&pipeline);
                pass.set_bind_group(0, &group, &[]);
                pass.dispatch_workgroups(groups, 1, 1);
            }
            encoder.copy_buffer_to_buffer(&output, 0, &back, 0, Some(16));
            encoder.map_buffer_on_submit(&back, wgpu::MapMode::Read, .., |_| ());
            context.queue.submit([encoder.finish()])
        })?;
        if !context.wait(&index, Duration::from_secs(20))? {
            return Err(context.give_up("int_peak did not answer within 20 s".to_owned()));
        }
        let took = started.elapsed();
        let finished = {
            let view = back.get_mapped_range(..).map_err(|error| context.give_up(error.to_string()))?;
            let [finished, ..]: [u32; 4] = bytemuck::pod_read_unaligned(&view);
            finished
        };
        back.unmap();
        if finished != groups {
            let reason = format!("{finished} of {groups} workgroups of int_peak ran to their end");
            return Err(ScanError::NotProven { reason });
        }
        Ok(took)
    };
    // Grow until a dispatch takes long enough for the wall clock, groups first, then loops.
    let (mut loops, mut groups) = (1, 16);
    let long_enough = (time / 10).min(Duration::from_millis(100));
    while dispatch(loops, groups)? < long_enough && 2 * loops < MOST_TURNS {
        if groups < GROUPS { groups *= 2 } else { loops *= 2 }
    }
    let begun = Instant::now();
    let mut best = dispatch(loops, groups)?;
    while begun.elapsed() < time {
        best = best.min(dispatch(loops, groups)?);
    }
    let steps = f64::from(loops) * STEPS * f64::from(groups) * f64::from(variant.workgroup_size());
    let operations_per_second = steps * operations_per_step() / best.as_secs_f64();
    Ok(IntPeak { operations_per_second, hashes_per_second: operations_per_second / operations_per_hash(variant) })
}
