//! Part of F3: products of matrices handed to the driver without checks at run time. wgpu would clamp every index into what a
//! workgroup shares, and count the turns of every loop: 48 vector instructions beside the 256 products of the hot loop
//! (`scripts/shader-isa`, navi31), where 2 are left without.
#![allow(unsafe_code)]

use super::ai_text::{GemmForm, ai_text};
use crate::scan::ai::Task;

/// The module of a product of matrices.
pub(super) fn product(device: &wgpu::Device, task: Task, form: GemmForm) -> wgpu::ShaderModule {
    let source = wgpu::ShaderSource::Wgsl(ai_text(task, form).into());
    let descriptor = wgpu::ShaderModuleDescriptor { label: Some(task.name()), source };
    let checks = wgpu::ShaderRuntimeChecks {
        bounds_checks: false,
        force_loop_bounding: false,
        ..wgpu::ShaderRuntimeChecks::checked()
    };
    // SAFETY: the text is the generator's, nobody else's gets here. Both loops count up by constants to a bound that they do not
    // change, so they end. An index into what a workgroup shares is a row below the number of rows times the row's length plus
    // a place in the row, all written by the generator; one into A, B or C is a row of K or of C times the row's length plus a
    // place in it, and the engine binds arrays of just these sizes and sends no workgroup beyond the last tile (`sizes`,
    // `groups` and `job` of engine.rs follow from one problem, whose sides are multiples of every tile).
    unsafe { device.create_shader_module_trusted(descriptor, checks) }
}

/// How a pipeline of it is made: what a workgroup shares is written before it is read, so that nothing has to be set to zero.
pub(super) fn options() -> wgpu::PipelineCompilationOptions<'static> {
    wgpu::PipelineCompilationOptions {
        zero_initialize_workgroup_memory: false,
        ..wgpu::PipelineCompilationOptions::default()
    }
}
