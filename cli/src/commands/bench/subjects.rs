//! What is measured: the flags' lists multiplied out, and each entry's workers, names and peak.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use hashgrind::bench::record::{Device, Record, Roofline, Setting};
use hashgrind::cpu::{self, Choice, CpuDevice, Kernel};
use hashgrind::gpu::{
    Adapters, DispatchTime, GpuAdapter, GpuDevice, GpuOptions, ShaderVariant, measure_int_peak, operations_per_hash,
    scan_text, text_sha256,
};
use hashgrind::miner::MinerDevice;
use hashgrind::scan::{DeviceKind, ScanError, Scanner, SelfTestError, SelfTested};

use super::Args;
use crate::calibration::{self, Placed};
use crate::failure::{Failure, Kind};
use crate::meters::Subject as Metered;
use crate::view::words::counted;
use crate::{devices, gpus};

/// One measurement to make.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    /// A processor's workers.
    Cpu { choice: Choice, threads: u32 },
    /// A graphics card.
    Gpu { id: usize, adapter: Box<GpuAdapter>, variant: ShaderVariant, profile: u32 },
}

/// The GPUs that the flags mean, as far as they may be used, and whether the processor is meant.
pub(super) struct Wanted {
    pub(super) found: Option<Adapters>,
    pub(super) cpu: bool,
}

impl Wanted {
    pub(super) fn of(args: &Args) -> Result<Self, Failure> {
        let cpu = !args.no_cpu && (args.devices.is_empty() || args.devices.iter().any(|id| id == "cpu"));
        let gpus = !args.no_gpu && (args.devices.is_empty() || args.devices.iter().any(|id| id != "cpu"));
        let found = if gpus { Some(gpus::find(args.allow_software)?) } else { None };
        Ok(Self { found, cpu })
    }

    /// With their ids.
    pub(super) fn gpus(&self, args: &Args) -> Result<Vec<(usize, &GpuAdapter)>, Failure> {
        self.found.as_ref().map_or_else(|| Ok(Vec::new()), |found| gpus::named(found, &args.devices))
    }

    /// That nothing is left to measure.
    pub(super) fn nothing(&self) -> Failure {
        let why = self.found.as_ref().map_or_else(String::new, |found| format!(" ({})", gpus::why_none(found)));
        let message = "no device is left to measure: the flags exclude every one that this machine has";
        Failure::new(Kind::NoDevice, format!("{message}{why}"))
    }
}

/// Numbers of threads, in the order in which they are measured.
pub(super) fn threads(args: &Args) -> Vec<u32> {
    let all = std::thread::available_parallelism().map_or(1, |all| all.get() as u32);
    args.threads.as_ref().map_or_else(|| vec![all], |threads| threads.0.clone())
}

/// The processor, as a record has it.
pub(super) fn processor() -> Device {
    Device {
        name: CpuDevice::widest_available().info().name.clone(),
        backend: "cpu".to_owned(),
        kind: "cpu".to_owned(),
        ..Device::default()
    }
}

/// A GPU, as a record has it.
pub(super) fn card(adapter: &GpuAdapter) -> Device {
    Device {
        name: adapter.name().to_owned(),
        vendor_id: Some(adapter.ids().0),
        device_id: Some(adapter.ids().1),
        driver: Some(adapter.driver().to_owned()),
        backend: adapter.backend().to_string(),
        kind: match adapter.kind() {
            DeviceKind::DiscreteGpu => "dgpu",
            DeviceKind::IntegratedGpu => "igpu",
            DeviceKind::SoftwareGpu => "software",
            _ => "virtual",
        }
        .to_owned(),
    }
}

/// Where the meters of a GPU are.
pub(super) fn place(adapter: &GpuAdapter) -> Metered<'_> {
    Metered::Gpu { pci: adapter.pci(), integrated: adapter.kind() == DeviceKind::IntegratedGpu }
}

/// What people should hear of a driver that runs shaders on the processor.
pub(super) const SOFTWARE: &str = "a driver that runs shaders on the processor: this says nothing about GPUs";

/// Devices × kernels or variants × threads × profiles, in that order.
pub(super) fn entries(args: &Args) -> Result<Vec<Entry>, Failure> {
    let wanted = Wanted::of(args)?;
    let mut entries = Vec::new();
    for (id, adapter) in wanted.gpus(args)? {
        let variants = if args.variant.is_empty() { vec![gpus::variant_for(adapter)] } else { args.variant.clone() };
        for variant in variants {
            for &profile in &args.workload_profile.0 {
                if !(1..=4).contains(&profile) {
                    return Err(Failure::usage(format!("there is no workload profile {profile}; there are 1 to 4")));
                }
                entries.push(Entry::Gpu { id, adapter: Box::new(adapter.clone()), variant, profile });
            }
        }
    }
    if wanted.cpu {
        let threads = threads(args);
        for choice in choices(args)? {
            entries.extend(threads.iter().map(|&threads| Entry::Cpu { choice, threads }));
        }
    }
    if entries.is_empty() {
        return Err(wanted.nothing());
    }
    Ok(entries)
}

/// The CPU kernels that are meant, the fastest when none is named, with the siblings that are meant or the best number.
fn choices(args: &Args) -> Result<Vec<Choice>, Failure> {
    let kernels: Vec<&'static Kernel> = match args.kernel.as_slice() {
        // Of a processor with several kinds of cores the fast kind's.
        [] => return Ok(vec![calibration::fastest(args.siblings)[0].choice]),
        [all] if all == "all" => cpu::kernels().iter().filter(|kernel| kernel.is_available()).collect(),
        names => names.iter().map(|name| devices::kernel_named(name)).collect::<Result<_, _>>()?,
    };
    let siblings = |kernel| args.siblings.unwrap_or_else(|| calibration::siblings_of(kernel));
    Ok(kernels.into_iter().map(|kernel| Choice { kernel, siblings: siblings(kernel) }).collect())
}

impl Entry {
    /// For people.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Cpu { choice, threads } => {
                format!("cpu, {}, {}", choice.kernel.name(), counted(&threads.to_string(), "thread", "threads"))
            }
            Self::Gpu { id, variant, profile, .. } => format!("gpu{id}, {variant}, profile {profile}"),
        }
    }

    pub(super) const fn is_cpu(&self) -> bool {
        matches!(self, Self::Cpu { .. })
    }

    /// The workers, tested, and what people should hear.
    pub(super) fn open(&self, pin: bool) -> Result<(Vec<MinerDevice>, Vec<String>), Failure> {
        match self {
            Self::Cpu { choice, threads } => devices::cpu_workers(&[Placed::anywhere(*choice)], *threads as usize, pin),
            Self::Gpu { adapter, .. } => {
                let device = GpuDevice::open(adapter, &self.gpu_options(adapter));
                let device = device.map_err(|error| ScanError::Unsupported { reason: error.to_string() });
                let tested = device.map_err(SelfTestError::Device).and_then(SelfTested::new);
                let tested = tested.map_err(|error| match error {
                    SelfTestError::Device(error) => {
                        Failure::new(Kind::NoDevice, format!("{} can't be used: {error}", adapter.name()))
                    }
                    wrong => Failure::new(Kind::SelfTest, format!("{}: {wrong}", adapter.name())),
                })?;
                let software = adapter.kind() == DeviceKind::SoftwareGpu;
                let notes = software.then_some(SOFTWARE);
                let device = tested.map(|device| Box::new(device) as Box<dyn Scanner + Send>);
                Ok((vec![device], notes.into_iter().map(str::to_owned).collect()))
            }
        }
    }

    fn gpu_options(&self, adapter: &GpuAdapter) -> GpuOptions {
        let options = GpuOptions::for_adapter(adapter);
        match self {
            Self::Gpu { variant, profile, .. } => {
                let dispatch_time = DispatchTime::profile(*profile as u8).unwrap_or_default();
                options.with_variant(*variant).with_dispatch_time(dispatch_time)
            }
            Self::Cpu { .. } => options,
        }
    }

    /// How long one request takes: short on a CPU, several dispatches on a GPU.
    pub(super) fn chunk(&self) -> Duration {
        match self {
            Self::Cpu { .. } => Duration::from_millis(10),
            Self::Gpu { profile, .. } => DispatchTime::profile(*profile as u8).unwrap_or_default().duration() * 4,
        }
    }

    /// What the meters shall look at.
    pub(super) fn metered(&self) -> Metered<'_> {
        match self {
            Self::Cpu { .. } => Metered::Cpu,
            Self::Gpu { adapter, .. } => place(adapter),
        }
    }

    pub(super) fn device(&self) -> Device {
        match self {
            Self::Cpu { .. } => processor(),
            Self::Gpu { adapter, .. } => card(adapter),
        }
    }

    pub(super) fn settings(&self, pin: bool) -> BTreeMap<String, Setting> {
        let profile = match self {
            Self::Cpu { .. } => Setting::Nothing,
            Self::Gpu { profile, .. } => Setting::Count(u64::from(*profile)),
        };
        BTreeMap::from([("profile".to_owned(), profile), ("pin".to_owned(), Setting::Flag(pin && self.is_cpu()))])
    }

    /// The SHA-256 of the kernel's text; a CPU kernel has none of its own.
    pub(super) fn kernel_sha256(&self) -> Option<String> {
        match self {
            Self::Cpu { .. } => None,
            Self::Gpu { variant, .. } => Some(text_sha256([scan_text(variant)])),
        }
    }

    /// The flags that choose this entry.
    pub(super) fn words(&self) -> Vec<String> {
        match self {
            Self::Cpu { choice: Choice { kernel, siblings }, threads } => {
                vec![format!("--devices cpu --kernel {} --siblings {siblings} --threads {threads}", kernel.name())]
            }
            Self::Gpu { id, adapter, variant, profile } => {
                let software = adapter.kind() == DeviceKind::SoftwareGpu;
                let mut words = vec![format!("--devices {id} --variant {variant} --workload-profile {profile}")];
                words.extend(software.then(|| "--allow-software".to_owned()));
                words
            }
        }
    }

    /// Puts the share of the peak into the record, where the peak can be measured.
    pub(super) fn roofline(&self, record: &mut Record) {
        let (adapter, variant) = match self {
            Self::Gpu { adapter, variant, .. } => (adapter, variant),
            Self::Cpu { choice: Choice { kernel, siblings }, threads } => {
                match kernel.operations_per_hash(*siblings).zip(vector_peak(kernel, *threads)) {
                    Some((operations, peak)) => record.roofline = Some(roofline(record, operations, peak)),
                    None => record.notes.push(NO_MIX.to_owned()),
                }
                return;
            }
        };
        if adapter.kind() == DeviceKind::SoftwareGpu {
            return;
        }
        match measure_int_peak(adapter, variant, Duration::from_secs(1)) {
            Ok(peak) => {
                let operations = operations_per_hash(variant);
                record.roofline = Some(roofline(record, operations, peak.operations_per_second));
            }
            Err(error) => record.notes.push(format!("the integer peak could not be measured: {error}")),
        }
    }
}

const NO_MIX: &str = "no share of a peak: SHA instructions are no vector operations that could be counted";

/// Time for the peak of the vector units.
const PEAK: Duration = Duration::from_millis(500);

/// Operations a second of the kernel's instructions when none waits for another, on so many threads at once: for each thread
/// the best of its turns, because a peak is what it can do when nobody disturbs it.
fn vector_peak(kernel: &'static Kernel, threads: u32) -> Option<f64> {
    let one = || {
        let mut turns = 1000;
        let mut best = 0.0;
        let began = Instant::now();
        while began.elapsed() < PEAK {
            let start = Instant::now();
            let operations = kernel.run_mix(turns)?;
            let seconds = start.elapsed().as_secs_f64();
            if seconds < 2e-3 {
                turns *= 2; // Too short for the clock.
            } else {
                best = f64::max(best, operations as f64 / seconds);
            }
        }
        (best > 0.0).then_some(best)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(one)).collect();
        threads.into_iter().map(|thread| thread.join().expect("arithmetic does not panic")).sum()
    })
}

fn roofline(record: &Record, operations_per_hash: f64, peak_operations_per_second: f64) -> Roofline {
    let utilisation = record.summary.median * operations_per_hash / peak_operations_per_second;
    Roofline { operations_per_hash, peak_operations_per_second, utilisation }
}
