//! What GPUs there are, which of them are the same card seen twice, and why one is left out. Floor F3 (`gpu`).

use std::fmt;

use super::backend::Backend;
use super::driver::{Driver, Seen};
use crate::scan::DeviceKind;

/// What to look for: all backends of this system and no software drivers, unless said otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdapterQuery {
    backends: Option<Vec<Backend>>,
    allow_software: bool,
}

impl AdapterQuery {
    /// Only these backends; of none of them nothing is found.
    #[must_use]
    pub fn with_backends(self, backends: impl IntoIterator<Item = Backend>) -> Self {
        AdapterQuery { backends: Some(backends.into_iter().collect()), ..self }
    }

    /// Whether drivers that run shaders on the processor may be used.
    #[must_use]
    pub fn with_software(self, allow_software: bool) -> Self {
        AdapterQuery { allow_software, ..self }
    }
}

/// Why an adapter is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Skip {
    /// The same card under a preferred backend: its place among the adapters.
    SameCard(usize),
    /// A driver that runs shaders on the processor, slower than the CPU kernels.
    Software,
    /// The driver lacks something that the kernels need.
    Lacking(&'static str),
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Skip::SameCard(index) => write!(f, "same card as {index}"),
            Skip::Software => f.write_str("software renderer, slower than the CPU kernels; used when asked for only"),
            Skip::Lacking(what) => write!(f, "the driver has no {what}"),
        }
    }
}

/// One adapter: a card or a software driver, seen through one backend.
#[derive(Clone, Debug)]
pub struct GpuAdapter {
    pub(super) adapter: wgpu::Adapter,
    facts: Facts,
    skipped: Option<Skip>,
}

/// What decides about an adapter, apart from wgpu, so that the decision can be tested without cards.
#[derive(Clone, Debug)]
struct Facts {
    name: String,
    kind: DeviceKind,
    backend: Backend,
    pci: Option<String>,
    vendor: u32,
    device: u32,
    driver: String,
    row: Driver,
    pipeline_cache: bool,
    lacking: Option<&'static str>,
}

impl GpuAdapter {
    /// The card's name as its driver gives it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.facts.name
    }

    /// What kind of device.
    #[must_use]
    pub fn kind(&self) -> DeviceKind {
        self.facts.kind
    }

    /// Through which interface it is seen.
    #[must_use]
    pub fn backend(&self) -> Backend {
        self.facts.backend
    }

    /// Its place on the PCI bus, such as `0000:01:00.0`, where the driver tells.
    #[must_use]
    pub fn pci(&self) -> Option<&str> {
        self.facts.pci.as_deref()
    }

    /// Vendor and device id as on the PCI bus.
    #[must_use]
    pub fn ids(&self) -> (u32, u32) {
        (self.facts.vendor, self.facts.device)
    }

    /// Its row of the start table: driver and generation, and what they start with.
    #[must_use]
    pub fn driver_row(&self) -> Driver {
        self.facts.row
    }

    /// Whether it works in the memory of the processor, as integrated GPUs do.
    #[must_use]
    pub fn shares_memory(&self) -> bool {
        matches!(self.facts.kind, DeviceKind::IntegratedGpu | DeviceKind::SoftwareGpu)
    }

    /// Whether its driver lets compiled kernels be kept: see [`GpuDevice::compiled`](super::GpuDevice::compiled).
    #[must_use]
    pub fn keeps_kernels(&self) -> bool {
        self.facts.pipeline_cache
    }

    /// Name and version of the driver.
    #[must_use]
    pub fn driver(&self) -> &str {
        &self.facts.driver
    }

    /// Why it is not used; `None` when it may be.
    #[must_use]
    pub fn skipped(&self) -> Option<&Skip> {
        self.skipped.as_ref()
    }
}

/// What was found.
#[derive(Debug)]
pub struct Adapters {
    /// Every adapter, also those that are left out. Most preferred backend first.
    pub adapters: Vec<GpuAdapter>,
    /// Sentences for people: what is missing on this system, and what to do about it.
    pub notes: Vec<String>,
}

impl Adapters {
    /// The adapters that may be used: of each backend the discrete cards first.
    pub fn usable(&self) -> impl Iterator<Item = &GpuAdapter> {
        self.adapters.iter().filter(|adapter| adapter.skipped.is_none())
    }
}

/// Looks for adapters. Opens no device. Without any driver the list is empty and a note says why.
#[must_use]
pub fn adapters(query: &AdapterQuery) -> Adapters {
    let asked = query.backends.clone().unwrap_or_else(|| Backend::ALL.to_vec());
    let wanted = asked.iter().fold(wgpu::Backends::empty(), |all, backend| all | backend.to_wgpu());
    let compiled = wgpu::Instance::enabled_backend_features();
    let mut notes = Vec::new();
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = wanted & compiled;
    // The old compiler takes tens of seconds on unrolled SHA-256 and refuses some of it: without DXC no DX12.
    descriptor.backend_options.dx12.shader_compiler = wgpu::Dx12Compiler::default_dynamic_dxc();
    if descriptor.backends.is_empty() {
        let names = asked.iter().map(|backend| backend.as_str()).collect::<Vec<_>>().join(", ");
        notes.push(format!("this system has no backend {names}: ask for {}", here().as_str()));
        return Adapters { adapters: Vec::new(), notes };
    }
    let instance = wgpu::Instance::new(descriptor);
    let found = pollster::block_on(instance.enumerate_adapters(wanted & compiled));
    let mut listed: Vec<(Facts, wgpu::Adapter)> =
        found.into_iter().filter_map(|adapter| Some((facts(&adapter)?, adapter))).collect();
    listed.sort_by_key(|(facts, _)| (facts.backend, kind_rank(facts.kind)));
    let skips = decide(&listed.iter().map(|(facts, _)| facts).collect::<Vec<_>>(), query.allow_software);
    if cfg!(windows) && asked.contains(&Backend::Dx12) && !listed.iter().any(|(f, _)| f.backend == Backend::Dx12) {
        notes.push(
            "DirectX 12 is left out, and Vulkan does without it: it needs Microsoft's shader compiler, dxcompiler.dll (in \
             bin\\x64 of a release of github.com/microsoft/DirectXShaderCompiler), beside the program"
                .to_owned(),
        );
    }
    if listed.is_empty() {
        notes.push(nothing_found(&asked));
    }
    let adapters = listed
        .into_iter()
        .zip(skips)
        .map(|((facts, adapter), skipped)| GpuAdapter { adapter, facts, skipped })
        .collect();
    Adapters { adapters, notes }
}

/// The backend of this operating system.
fn here() -> Backend {
    if cfg!(target_vendor = "apple") { Backend::Metal } else { Backend::Vulkan }
}

fn nothing_found(asked: &[Backend]) -> String {
    // Names of packages help where there are packages.
    if asked.contains(&Backend::Vulkan) && cfg!(target_os = "linux") {
        "no GPU answered through Vulkan: either the loader is missing (Debian: libvulkan1) or no driver is registered \
         with it (Debian: mesa-vulkan-drivers, or the card maker's own; in a container NVIDIA's driver needs the \
         capability `graphics` and its ICD file)"
            .to_owned()
    } else if asked.contains(&Backend::Vulkan) && here() == Backend::Vulkan {
        "no GPU answered through Vulkan: the card maker's own driver brings it along".to_owned()
    } else {
        let names = asked.iter().map(|backend| backend.as_str()).collect::<Vec<_>>().join(", ");
        format!("no GPU answered through {names}")
    }
}

/// Discrete cards first, software last.
fn kind_rank(kind: DeviceKind) -> u8 {
    match kind {
        DeviceKind::DiscreteGpu => 0,
        DeviceKind::IntegratedGpu => 1,
        DeviceKind::SoftwareGpu | DeviceKind::Cpu => 3,
        _ => 2,
    }
}

fn facts(adapter: &wgpu::Adapter) -> Option<Facts> {
    let info = adapter.get_info();
    let backend = Backend::from_wgpu(info.backend)?;
    let kind = match info.device_type {
        wgpu::DeviceType::DiscreteGpu => DeviceKind::DiscreteGpu,
        wgpu::DeviceType::IntegratedGpu => DeviceKind::IntegratedGpu,
        wgpu::DeviceType::Cpu => DeviceKind::SoftwareGpu,
        _ => DeviceKind::OtherGpu,
    };
    let compute = adapter.get_downlevel_capabilities().flags.contains(wgpu::DownlevelFlags::COMPUTE_SHADERS);
    let row = driver_of(&info)?;
    Some(Facts {
        name: info.name,
        kind,
        backend,
        pci: Some(info.device_pci_bus_id).filter(|id| !id.is_empty()),
        vendor: info.vendor,
        device: info.device,
        driver: [info.driver, info.driver_info].join(" ").trim().to_owned(),
        row,
        pipeline_cache: adapter.features().contains(wgpu::Features::PIPELINE_CACHE),
        lacking: (!compute).then_some("compute shaders"),
    })
}

/// The row of the start table for what an adapter says of itself; none behind an interface that is not used.
pub(super) fn driver_of(info: &wgpu::AdapterInfo) -> Option<Driver> {
    let backend = Backend::from_wgpu(info.backend)?;
    let wgpu::AdapterInfo { vendor, device, ref driver, .. } = *info;
    Some(Driver::of(&Seen { backend, vendor, device, driver }))
}

/// Why each adapter is left out. The list has the preferred backend first.
fn decide(all: &[&Facts], allow_software: bool) -> Vec<Option<Skip>> {
    let mut skips: Vec<Option<Skip>> = Vec::new();
    for (i, facts) in all.iter().enumerate() {
        let twin = (0..i).find(|&j| skips[j].is_none() && facts.pci.is_some() && all[j].pci == facts.pci);
        skips.push(if let Some(what) = facts.lacking {
            Some(Skip::Lacking(what))
        } else if let Some(j) = twin {
            Some(Skip::SameCard(j))
        } else if facts.kind == DeviceKind::SoftwareGpu && !allow_software {
            Some(Skip::Software)
        } else {
            None
        });
    }
    skips
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(backend: Backend, kind: DeviceKind, pci: Option<&str>) -> Facts {
        Facts {
            name: "a card".to_owned(),
            kind,
            backend,
            pci: pci.map(str::to_owned),
            vendor: 0x1002,
            device: 1,
            driver: "a driver".to_owned(),
            row: "amd".parse().unwrap(),
            pipeline_cache: false,
            lacking: None,
        }
    }

    #[test]
    fn one_card_under_two_backends_counts_once() {
        let all = [
            card(Backend::Vulkan, DeviceKind::DiscreteGpu, Some("0000:01:00.0")),
            card(Backend::Vulkan, DeviceKind::DiscreteGpu, Some("0000:02:00.0")),
            card(Backend::Dx12, DeviceKind::DiscreteGpu, Some("0000:02:00.0")),
        ];
        assert_eq!(decide(&all.each_ref(), false), [None, None, Some(Skip::SameCard(1))]);
    }

    #[test]
    fn cards_without_a_pci_id_are_never_merged() {
        let all = [
            card(Backend::Vulkan, DeviceKind::IntegratedGpu, None),
            card(Backend::Dx12, DeviceKind::IntegratedGpu, None),
        ];
        assert_eq!(decide(&all.each_ref(), false), [None, None]);
    }

    #[test]
    fn a_card_that_lacks_something_does_not_hide_its_twin() {
        let mut bare = card(Backend::Vulkan, DeviceKind::DiscreteGpu, Some("0000:01:00.0"));
        bare.lacking = Some("compute shaders");
        let whole = card(Backend::Dx12, DeviceKind::DiscreteGpu, Some("0000:01:00.0"));
        assert_eq!(decide(&[&bare, &whole], false), [Some(Skip::Lacking("compute shaders")), None]);
    }

    #[test]
    fn software_only_when_asked_for() {
        let soft = card(Backend::Vulkan, DeviceKind::SoftwareGpu, None);
        assert_eq!(decide(&[&soft], false), [Some(Skip::Software)]);
        assert_eq!(decide(&[&soft], true), [None]);
    }

    #[test]
    fn backend_lists() {
        assert_eq!(Backend::parse_list(" VK,metal ").unwrap(), [Backend::Vulkan, Backend::Metal]);
        assert!(Backend::parse_list("").is_err());
        let message = Backend::parse_list("vulkan,opengl").unwrap_err().to_string();
        assert!(message.contains("`opengl`") && message.contains("dx12"), "{message}");
    }
}
