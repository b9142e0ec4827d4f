//! Temperatures (floor F6): NVML and hwmon for graphics cards, hwmon and thermal zones for the processor.

use std::path::PathBuf;

use super::sysfs::{self, Sysfs};
use super::{Subject, nvml};

/// Drivers of the sensors inside processors, as they call themselves.
const CPU_SENSORS: [&str; 5] = ["coretemp", "k10temp", "zenpower", "cpu_thermal", "apple_soc_thermal"];

/// Thermal zones that belong to the processor, the surer ones first.
const CPU_ZONES: [&str; 5] = ["x86_pkg_temp", "cpu", "soc", "tcpu", "acpitz"];

/// Reads the temperature of one device.
pub(crate) struct Thermometer {
    kind: Kind,
    sysfs: Sysfs,
    source: String,
}

enum Kind {
    Nvml(nvml::Device),
    /// Files with thousandths of a degree; the hottest counts.
    Files(Vec<PathBuf>),
}

impl Thermometer {
    /// The thermometer of a device; `None` where there is none that answers.
    pub(crate) fn pick(subject: Subject<'_>, sysfs: &Sysfs) -> Option<Self> {
        let candidates = match subject {
            Subject::Cpu => Self::of_the_processor(sysfs),
            Subject::Gpu { pci, integrated } => {
                let of_the_card = pci.into_iter().flat_map(|pci| sysfs::hwmon_of_pci(sysfs, pci));
                let mut all: Vec<(Kind, String)> =
                    nvml::device(pci).map(|device| (Kind::Nvml(device), "NVML".to_owned())).into_iter().collect();
                all.extend(of_the_card.map(|folder| sensor(sysfs, folder)));
                if integrated {
                    all.extend(Self::of_the_processor(sysfs));
                }
                all
            }
        };
        let mut candidates = candidates.into_iter().map(|(kind, source)| Self {
            kind,
            sysfs: sysfs.clone(),
            source: sysfs.named(source),
        });
        candidates.find(|thermometer| thermometer.celsius().is_some())
    }

    fn of_the_processor(sysfs: &Sysfs) -> Vec<(Kind, String)> {
        let mut all = Vec::new();
        for folder in sysfs.entries("class/hwmon") {
            if sysfs.text(&folder.join("name")).is_ok_and(|name| CPU_SENSORS.contains(&name.as_str())) {
                all.push(sensor(sysfs, folder));
            }
        }
        let zones = sysfs.entries("class/thermal");
        for wanted in CPU_ZONES {
            for zone in &zones {
                let Ok(name) = sysfs.text(&zone.join("type")) else { continue };
                if name.to_ascii_lowercase().starts_with(wanted) {
                    all.push((Kind::Files(vec![zone.join("temp")]), format!("thermal zone {name}")));
                }
            }
        }
        all
    }

    /// Degrees Celsius now, the hottest where there are several sensors; `None` where it can't be read.
    pub(crate) fn celsius(&self) -> Option<f64> {
        let read = match &self.kind {
            Kind::Nvml(device) => device.celsius(),
            Kind::Files(paths) => paths
                .iter()
                .filter_map(|path| self.sysfs.number(path))
                .map(|thousandths| thousandths / 1e3)
                .reduce(f64::max),
        };
        // A sensor that is asleep or broken says 0 or absolute zero.
        read.filter(|celsius| (0.5..200.0).contains(celsius))
    }

    /// What it is, for people and records.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }
}

/// All temperatures of one `hwmon` folder.
fn sensor(sysfs: &Sysfs, folder: PathBuf) -> (Kind, String) {
    let is_input = |path: &PathBuf| {
        let name = sysfs::name(path);
        name.starts_with("temp") && name.ends_with("_input")
    };
    let name = sysfs.text(&folder.join("name")).unwrap_or_else(|_| "hwmon".to_owned());
    let files = sysfs::entries(&folder).into_iter().filter(is_input).collect();
    (Kind::Files(files), format!("hwmon {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meters::power::tests::made;

    #[test]
    fn the_processor_by_its_sensor_then_by_a_zone() {
        let (_folder, sysfs) = made(&[
            ("class/hwmon/hwmon0/name", "nvme"),
            ("class/hwmon/hwmon0/temp1_input", "71000"),
            ("class/hwmon/hwmon1/name", "coretemp"),
            ("class/hwmon/hwmon1/temp1_input", "55000"),
            ("class/hwmon/hwmon1/temp2_input", "58500"),
            ("class/thermal/thermal_zone0/type", "acpitz"),
            ("class/thermal/thermal_zone0/temp", "27800"),
        ]);
        let found = Thermometer::pick(Subject::Cpu, &sysfs).expect("a thermometer");
        assert_eq!(found.celsius(), Some(58.5), "the hottest core");
        assert!(found.source().starts_with("hwmon coretemp, read from "), "{}", found.source());
        std::fs::remove_dir_all(sysfs.path("class/hwmon")).expect("removed");
        let found = Thermometer::pick(Subject::Cpu, &sysfs).expect("a thermometer");
        assert_eq!((found.celsius(), found.source().contains("acpitz")), (Some(27.8), true));
    }

    #[test]
    fn a_dead_sensor_is_none_and_not_zero() {
        let (_folder, sysfs) = made(&[
            ("class/thermal/thermal_zone0/type", "x86_pkg_temp"),
            ("class/thermal/thermal_zone0/temp", "0"),
            ("class/thermal/thermal_zone1/type", "cpu-thermal"),
            ("class/thermal/thermal_zone1/temp", "-273150"),
        ]);
        assert!(Thermometer::pick(Subject::Cpu, &sysfs).is_none());
    }

    #[test]
    fn a_card_by_its_pci_id() {
        let (_folder, sysfs) = made(&[
            ("bus/pci/devices/0000:03:00.0/hwmon/hwmon4/name", "amdgpu"),
            ("bus/pci/devices/0000:03:00.0/hwmon/hwmon4/temp1_input", "64000"),
            ("class/hwmon/hwmon1/name", "k10temp"),
            ("class/hwmon/hwmon1/temp1_input", "80000"),
        ]);
        let card =
            |pci, integrated| Thermometer::pick(Subject::Gpu { pci, integrated }, &sysfs).and_then(|t| t.celsius());
        assert_eq!(card(Some("0000:03:00.0"), false), Some(64.0));
        assert_eq!(card(Some("0000:04:00.0"), false), None);
        assert_eq!(card(None, false), None);
        assert_eq!(card(None, true), Some(80.0), "a chip in the processor's package shares its heat");
    }
}
