//! NVIDIA's management library (floor F6), loaded once where the driver brought it, its devices found by PCI id.

use std::sync::OnceLock;

use nvml_wrapper::enum_wrappers::device::TemperatureSensor;
use nvml_wrapper::{Device, Nvml};

/// The card with this PCI id; `None` without the driver, without such a card, or where the id is unknown.
pub(super) fn device(pci: Option<&str>) -> Option<Device<'static>> {
    static NVML: OnceLock<Option<Nvml>> = OnceLock::new();
    let wanted = super::pci_parts(pci?)?;
    let nvml = NVML.get_or_init(|| Nvml::init().ok()).as_ref()?;
    (0..nvml.device_count().ok()?)
        .filter_map(|index| nvml.device_by_index(index).ok())
        .find(|device| device.pci_info().is_ok_and(|info| (info.domain, info.bus, info.device) == wanted))
}

/// Millijoules since the driver was loaded; cards before Volta, many in laptops and shared ones have no such counter.
pub(super) fn millijoules(device: &Device<'_>) -> Option<u64> {
    device.total_energy_consumption().ok()
}

/// Milliwatts now.
pub(super) fn milliwatts(device: &Device<'_>) -> Option<u32> {
    device.power_usage().ok()
}

/// Degrees Celsius of the chip.
pub(super) fn celsius(device: &Device<'_>) -> Option<f64> {
    device.temperature(TemperatureSensor::Gpu).ok().map(f64::from)
}
