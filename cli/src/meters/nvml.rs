//! NVIDIA's management library (floor F6), loaded once where the driver brought it, its devices found by PCI id.
//!
//! Three figures and a PCI id are asked for, so they are asked for here: the safe wrapper round these bindings takes as long
//! to build as all that draws the program's screens.
#![allow(unsafe_code)]

use std::ffi::{OsStr, c_uint};
use std::sync::OnceLock;

use nvml_wrapper_sys::bindings::{
    NvmlLib, nvmlDevice_t, nvmlPciInfo_t, nvmlReturn_enum_NVML_SUCCESS as SUCCESS, nvmlReturn_t,
    nvmlTemperatureSensors_enum_NVML_TEMPERATURE_GPU as OF_THE_CHIP,
};

/// The library, as the driver installs it.
const LIBRARY: &str = if cfg!(windows) { "nvml.dll" } else { "libnvidia-ml.so.1" };

/// A card of the library's.
pub(super) struct Device {
    library: &'static NvmlLib,
    handle: nvmlDevice_t,
}

// SAFETY: a handle is a name that only the library looks behind; the library may be called from any thread (NVML API
// Reference Guide, "Thread Safety").
unsafe impl Send for Device {}
// SAFETY: as above.
unsafe impl Sync for Device {}

/// The card with this PCI id; `None` without the driver, without such a card, or where the id is unknown.
pub(super) fn device(pci: Option<&str>) -> Option<Device> {
    static NVML: OnceLock<Option<NvmlLib>> = OnceLock::new();
    let wanted = super::pci_parts(pci?)?;
    let library = NVML.get_or_init(|| open(LIBRARY.as_ref())).as_ref()?;
    find(library, wanted)
}

/// The library in this file, ready to be asked.
fn open(file: &OsStr) -> Option<NvmlLib> {
    // SAFETY: what runs when the driver's library is loaded is the driver's.
    let library = unsafe { NvmlLib::new(file) }.ok()?;
    let init = *library.nvmlInit_v2.as_ref().ok()?;
    // SAFETY: it takes nothing.
    (unsafe { init() } == SUCCESS).then_some(library)
}

/// The card with this domain, bus and device.
fn find(library: &'static NvmlLib, wanted: (u32, u32, u32)) -> Option<Device> {
    let count = *library.nvmlDeviceGetCount_v2.as_ref().ok()?;
    let by_index = *library.nvmlDeviceGetHandleByIndex_v2.as_ref().ok()?;
    let pci_info = *library.nvmlDeviceGetPciInfo_v3.as_ref().ok()?;
    // SAFETY: the library writes a number.
    let cards = answer(0, |count_out| unsafe { count(count_out) })?;
    (0..cards).find_map(|index| {
        // SAFETY: the library writes a handle.
        let handle = answer(std::ptr::null_mut(), |handle| unsafe { by_index(index, handle) })?;
        // SAFETY: the library writes numbers and two names that end within their places.
        let info = answer(NO_PCI_INFO, |info| unsafe { pci_info(handle, info) })?;
        ((info.domain, info.bus, info.device) == wanted).then_some(Device { library, handle })
    })
}

const NO_PCI_INFO: nvmlPciInfo_t = nvmlPciInfo_t {
    busIdLegacy: [0; 16],
    domain: 0,
    bus: 0,
    device: 0,
    pciDeviceId: 0,
    pciSubSystemId: 0,
    busId: [0; 32],
};

/// What a call writes; `None` where it fails.
fn answer<T>(mut value: T, call: impl FnOnce(&mut T) -> nvmlReturn_t) -> Option<T> {
    (call(&mut value) == SUCCESS).then_some(value)
}

impl Device {
    /// Millijoules since the driver was loaded; cards before Volta, many in laptops and shared ones have no such counter.
    pub(super) fn millijoules(&self) -> Option<u64> {
        let energy = self.library.nvmlDeviceGetTotalEnergyConsumption.as_ref().ok()?;
        // SAFETY: the handle is the library's own; it writes a number.
        answer(0, |millijoules| unsafe { energy(self.handle, millijoules) })
    }

    /// Milliwatts now.
    pub(super) fn milliwatts(&self) -> Option<u32> {
        let power = self.library.nvmlDeviceGetPowerUsage.as_ref().ok()?;
        // SAFETY: as above.
        answer(0, |milliwatts| unsafe { power(self.handle, milliwatts) })
    }

    /// Degrees Celsius of the chip.
    pub(super) fn celsius(&self) -> Option<f64> {
        let temperature = self.library.nvmlDeviceGetTemperature.as_ref().ok()?;
        // SAFETY: as above.
        answer(c_uint::default(), |celsius| unsafe { temperature(self.handle, OF_THE_CHIP, celsius) }).map(f64::from)
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// Stands in for the driver's library: two cards, the first of which has no counter of energy.
    const STAND_IN: &str = r#"
        typedef struct { char legacy[16]; unsigned domain, bus, device, id, subsystem; char name[32]; } pci;
        int nvmlInit_v2(void) { return 0; }
        int nvmlDeviceGetCount_v2(unsigned *count) { *count = 2; return 0; }
        int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **card) { *card = (char *)0 + index + 1; return 0; }
        static int first(void *card) { return card == (char *)0 + 1; }
        int nvmlDeviceGetPciInfo_v3(void *card, pci *info) { info->domain = 0; info->bus = first(card) ? 1 : 0xc1; info->device = 0; return 0; }
        int nvmlDeviceGetPowerUsage(void *card, unsigned *mw) { *mw = first(card) ? 35000 : 700000; return 0; }
        int nvmlDeviceGetTotalEnergyConsumption(void *card, unsigned long long *mj) { *mj = 1ULL << 40; return first(card) ? 3 : 0; }
        int nvmlDeviceGetTemperature(void *card, int sensor, unsigned *celsius) { *celsius = 41; return sensor; }
    "#;

    #[test]
    fn cards_answer_by_their_pci_ids() {
        let folder = tempfile::tempdir().unwrap();
        let (source, library) = (folder.path().join("nvml.c"), folder.path().join("nvml.so"));
        let compile = |text: &str, to: &std::path::Path| {
            std::fs::write(&source, text).unwrap();
            let compiled =
                std::process::Command::new("cc").args(["-shared", "-fPIC", "-o"]).args([to, &source]).status();
            assert!(compiled.expect("a C compiler, as Rust needs one").success());
        };
        compile(STAND_IN, &library);

        let library: &'static NvmlLib = Box::leak(Box::new(open(library.as_os_str()).expect("it answers")));
        let card = |bus| find(library, (0, bus, 0));
        let (old, new) = (card(1).unwrap(), card(0xc1).unwrap());
        assert_eq!((old.millijoules(), old.milliwatts(), old.celsius()), (None, Some(35_000), Some(41.0)));
        assert_eq!((new.millijoules(), new.milliwatts()), (Some(1 << 40), Some(700_000)));
        assert!(card(2).is_none() && find(library, (1, 1, 0)).is_none());
        assert!(open(folder.path().join("none.so").as_os_str()).is_none());
        // A library that lacks the functions is no driver.
        let other = folder.path().join("other.so");
        compile("int nothing;", &other);
        assert!(open(other.as_os_str()).is_none());
    }
}
