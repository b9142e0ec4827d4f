//! An opened device: its queue, what the driver said about its loss, pipelines. Floor F3 (`gpu`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::adapters::GpuAdapter;
use super::compiled::Compiled;
use crate::scan::ScanError;

/// Why a GPU can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GpuError {
    /// The adapter is left out: see [`GpuAdapter::skipped`].
    #[error("{name} is not used: {why}")]
    Skipped {
        /// The adapter's name.
        name: String,
        /// Why.
        why: String,
    },
    /// The driver did not open the device.
    #[error("{name} could not be opened: {reason}")]
    Open {
        /// The adapter's name.
        name: String,
        /// What the driver said.
        reason: String,
    },
    /// The driver refused a kernel.
    #[error("the driver of {name} refuses the kernel {kernel}: {reason}")]
    Kernel {
        /// The adapter's name.
        name: String,
        /// The kernel's name.
        kernel: String,
        /// What the driver said.
        reason: String,
    },
    /// The device failed while it worked.
    #[error(transparent)]
    Device(#[from] ScanError),
}

/// What was heard of a device's end. Shared with wgpu's callbacks.
#[derive(Clone, Debug, Default)]
struct Obituary(Arc<Mutex<Option<String>>>);

impl Obituary {
    fn write(&self, reason: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(reason);
    }

    fn read(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A device that is open.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) device: wgpu::Device,
    pub(super) queue: wgpu::Queue,
    name: String,
    obituary: Obituary,
    /// Nanoseconds of a timestamp tick, where the device takes timestamps.
    pub(super) tick: Option<f64>,
}

impl Context {
    /// Opens an adapter with room for workgroups of `workgroup_size`.
    pub(super) fn open(adapter: &GpuAdapter, workgroup_size: u32) -> Result<Self, GpuError> {
        let offered = adapter.adapter.limits();
        let name = adapter.name().to_owned();
        let mut limits = wgpu::Limits::downlevel_defaults();
        if workgroup_size > limits.max_compute_invocations_per_workgroup {
            limits.max_compute_invocations_per_workgroup = workgroup_size;
            limits.max_compute_workgroup_size_x = workgroup_size;
        }
        if workgroup_size > offered.max_compute_invocations_per_workgroup
            || workgroup_size > offered.max_compute_workgroup_size_x
        {
            let most = offered.max_compute_invocations_per_workgroup;
            let reason = format!("a workgroup of {workgroup_size}: it takes at most {most}");
            return Err(GpuError::Kernel { name, kernel: "scan".to_owned(), reason });
        }
        Self::request(adapter, limits, wgpu::Features::PIPELINE_CACHE)
    }

    /// Opens an adapter with arrays as large as it takes, what WebGPU promises a workgroup, and numbers of 16 bits where it has them.
    pub(super) fn open_large(adapter: &GpuAdapter) -> Result<Self, GpuError> {
        let offered = adapter.adapter.limits();
        let needed = wgpu::Limits::downlevel_defaults();
        let limits = wgpu::Limits {
            max_buffer_size: offered.max_buffer_size,
            max_storage_buffer_binding_size: offered.max_storage_buffer_binding_size,
            max_compute_workgroup_storage_size: 16_384,
            ..needed
        };
        Self::request(adapter, limits, wgpu::Features::SHADER_F16)
    }

    /// Opens an adapter with these limits and, where it has them, these features and timestamps.
    fn request(adapter: &GpuAdapter, limits: wgpu::Limits, wanted: wgpu::Features) -> Result<Self, GpuError> {
        let name = adapter.name().to_owned();
        if let Some(skip) = adapter.skipped() {
            return Err(GpuError::Skipped { name, why: skip.to_string() });
        }
        let offered = adapter.adapter.features();
        let timestamps = offered & wgpu::Features::TIMESTAMP_QUERY;
        let opened = pollster::block_on(adapter.adapter.request_device(&wgpu::DeviceDescriptor {
            label: Some("hashgrind"),
            required_features: timestamps | (offered & wanted),
            required_limits: limits,
            memory_hints: wgpu::MemoryHints::MemoryUsage,
            ..wgpu::DeviceDescriptor::default()
        }));
        let (device, queue) =
            opened.map_err(|error| GpuError::Open { name: name.clone(), reason: error.to_string() })?;
        let obituary = Obituary::default();
        let lost = obituary.clone();
        device.set_device_lost_callback(move |reason, message| {
            lost.write(format!("{reason:?}: {message}").to_lowercase());
        });
        // Without a handler wgpu panics on errors outside a scope.
        let failed = obituary.clone();
        device.on_uncaptured_error(Arc::new(move |error| failed.write(error.to_string())));
        let tick = (!timestamps.is_empty()).then(|| f64::from(queue.get_timestamp_period()));
        Ok(Context { device, queue, name, obituary, tick })
    }

    /// Compiles a kernel; what the driver says against it is the error.
    pub(super) fn pipeline(
        &self,
        kernel: &str,
        entry: &str,
        text: String,
        layout: &wgpu::BindGroupLayout,
        constants: &[(&str, f64)],
        compiled: Option<&Compiled>,
    ) -> Result<wgpu::ComputePipeline, GpuError> {
        let source = wgpu::ShaderSource::Wgsl(text.into());
        let module = |device: &wgpu::Device| {
            device.create_shader_module(wgpu::ShaderModuleDescriptor { label: Some(kernel), source })
        };
        let options = wgpu::PipelineCompilationOptions { constants, ..wgpu::PipelineCompilationOptions::default() };
        self.compile(kernel, entry, module, layout, options, compiled)
    }

    /// Compiles a kernel that `module` hands over; what the driver says against it is the error.
    pub(super) fn compile(
        &self,
        kernel: &str,
        entry: &str,
        module: impl FnOnce(&wgpu::Device) -> wgpu::ShaderModule,
        layout: &wgpu::BindGroupLayout,
        compilation_options: wgpu::PipelineCompilationOptions<'_>,
        compiled: Option<&Compiled>,
    ) -> Result<wgpu::ComputePipeline, GpuError> {
        let validation = self.device.push_error_scope(wgpu::ErrorFilter::Validation);
        let internal = self.device.push_error_scope(wgpu::ErrorFilter::Internal);
        let module = module(&self.device);
        let pipeline_layout = self.device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: Some(kernel),
            bind_group_layouts: &[Some(layout)],
            immediate_size: 0,
        });
        let pipeline = self.device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: Some(kernel),
            layout: Some(&pipeline_layout),
            module: &module,
            entry_point: Some(entry),
            compilation_options,
            cache: compiled.map(Compiled::cache),
        });
        let said = [pollster::block_on(internal.pop()), pollster::block_on(validation.pop())];
        match said.into_iter().flatten().next() {
            Some(error) => {
                Err(GpuError::Kernel { name: self.name.clone(), kernel: kernel.to_owned(), reason: error.to_string() })
            }
            None => self.alive().map(|()| pipeline).map_err(GpuError::from),
        }
    }

    pub(super) fn buffer(&self, label: &str, size: u64, usage: wgpu::BufferUsages) -> wgpu::Buffer {
        self.device.create_buffer(&wgpu::BufferDescriptor {
            label: Some(label),
            size,
            usage,
            mapped_at_creation: false,
        })
    }

    /// Room for two timestamps and for what they resolve to, where the device takes them.
    pub(super) fn stamps(&self) -> Option<(wgpu::QuerySet, wgpu::Buffer)> {
        self.tick?;
        let set = self.device.create_query_set(&wgpu::QuerySetDescriptor {
            label: Some("begin and end"),
            ty: wgpu::QueryType::Timestamp,
            count: 2,
        });
        Some((set, self.buffer("stamps", 16, wgpu::BufferUsages::QUERY_RESOLVE | wgpu::BufferUsages::COPY_SRC)))
    }

    /// Lets a pass write them at its beginning and its end.
    pub(super) fn written_by_pass(
        stamps: &Option<(wgpu::QuerySet, wgpu::Buffer)>,
    ) -> Option<wgpu::ComputePassTimestampWrites<'_>> {
        stamps.as_ref().map(|(set, _)| wgpu::ComputePassTimestampWrites {
            query_set: set,
            beginning_of_pass_write_index: Some(0),
            end_of_pass_write_index: Some(1),
        })
    }

    /// An error once the driver has reported the device as lost or has failed in any other way.
    pub(super) fn alive(&self) -> Result<(), ScanError> {
        match self.obituary.read() {
            None => Ok(()),
            Some(reason) => Err(ScanError::DeviceLost { reason: format!("{}: {reason}", self.name) }),
        }
    }

    /// Does something with the device that may panic inside wgpu when the driver dies, and makes that a loss.
    pub(super) fn guard<T>(&self, work: impl FnOnce() -> T) -> Result<T, ScanError> {
        self.alive()?;
        let done = catch_unwind(AssertUnwindSafe(work));
        let value = done.map_err(|_| {
            self.obituary.write("wgpu gave up on the driver".to_owned());
            self.alive().expect_err("its end was just written down")
        })?;
        self.alive()?;
        Ok(value)
    }

    /// Waits until a submission is done, at most `timeout`. `false`: it is not done yet.
    pub(super) fn wait(&self, index: &wgpu::SubmissionIndex, timeout: Duration) -> Result<bool, ScanError> {
        let poll = wgpu::PollType::Wait { submission_index: Some(index.clone()), timeout: Some(timeout) };
        match self.guard(|| self.device.poll(poll))? {
            Ok(_) => Ok(true),
            Err(wgpu::PollError::Timeout) => Ok(false),
            Err(error) => {
                self.obituary.write(error.to_string());
                self.alive().map(|()| false)
            }
        }
    }

    /// Runs callbacks of what is done without waiting.
    pub(super) fn look(&self) -> Result<(), ScanError> {
        self.guard(|| self.device.poll(wgpu::PollType::Poll)).map(|_| ())
    }

    /// Marks the device as lost for a reason of our own, such as a wait without an end.
    pub(super) fn give_up(&self, reason: String) -> ScanError {
        self.obituary.write(reason);
        self.alive().expect_err("its end was just written down")
    }
}

/// A binding of group 0 for compute shaders.
pub(super) fn binding(index: u32, ty: wgpu::BufferBindingType, dynamic: bool) -> wgpu::BindGroupLayoutEntry {
    wgpu::BindGroupLayoutEntry {
        binding: index,
        visibility: wgpu::ShaderStages::COMPUTE,
        ty: wgpu::BindingType::Buffer { ty, has_dynamic_offset: dynamic, min_binding_size: None },
        count: None,
    }
}
