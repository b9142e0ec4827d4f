//! A card whose driver shows energy or power in `hwmon`: amdgpu has power, the drivers of Intel's cards an energy counter.

use std::path::PathBuf;

use hashgrind::bench::record::PowerClass;

use super::super::sysfs::{self, Sysfs};
use super::{Reading, Source};

/// A file that answers.
pub(super) struct Hwmon {
    sysfs: Sysfs,
    file: PathBuf,
    driver: String,
    /// Microjoules at the start; `None` for a file of power.
    counter: Option<f64>,
}

impl Hwmon {
    /// The best file of the card with this PCI id; `None` where there is none.
    pub(super) fn open(sysfs: &Sysfs, pci: Option<&str>) -> Option<Self> {
        let folders = sysfs::hwmon_of_pci(sysfs, pci?);
        // The average over the driver's own window before the value of a moment.
        for name in ["energy1_input", "power1_average", "power1_input"] {
            for folder in &folders {
                let file = folder.join(name);
                if let Some(value) = sysfs.number(&file).filter(|&value| value > 0.0) {
                    let driver = sysfs.text(&folder.join("name")).unwrap_or_else(|_| "unknown driver".to_owned());
                    let counter = name.starts_with("energy").then_some(value);
                    return Some(Self { sysfs: sysfs.clone(), file, driver, counter });
                }
            }
        }
        None
    }

    /// Class and name of what it reads.
    pub(super) fn provenance(&self) -> (PowerClass, String) {
        let class = if self.counter.is_some() { PowerClass::Counter } else { PowerClass::Sampled };
        (class, self.sysfs.named(format!("hwmon {} {}", self.driver, sysfs::name(&self.file))))
    }
}

impl Source for Hwmon {
    fn read(&mut self) -> Result<Reading, String> {
        let value = self.sysfs.number(&self.file).ok_or_else(|| "its file can't be read any more".to_owned())?;
        Ok(match self.counter {
            Some(start) => Reading::Joules((value - start) / 1e6),
            None => Reading::Watts(value / 1e6),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{made, put};
    use super::*;

    #[test]
    fn amdgpu_by_its_pci_id() {
        let (_folder, sysfs) = made(&[
            ("bus/pci/devices/0000:03:00.0/hwmon/hwmon2/name", "amdgpu"),
            ("bus/pci/devices/0000:03:00.0/hwmon/hwmon2/power1_average", "58200000"),
            ("bus/pci/devices/0000:03:00.0/hwmon/hwmon2/power1_input", "61000000"),
            ("bus/pci/devices/0000:07:00.0/hwmon/hwmon3/name", "amdgpu"),
            ("bus/pci/devices/0000:07:00.0/hwmon/hwmon3/power1_input", "9000000"),
        ]);
        let mut card = Hwmon::open(&sysfs, Some("0000:03:00.0")).expect("a card");
        assert_eq!(card.read(), Ok(Reading::Watts(58.2)));
        let (class, source) = card.provenance();
        assert!(class == PowerClass::Sampled && source.starts_with("hwmon amdgpu power1_average"), "{source}");
        assert_eq!(Hwmon::open(&sysfs, Some("07:00.0")).map(|mut card| card.read()), Some(Ok(Reading::Watts(9.0))));
        assert!(Hwmon::open(&sysfs, Some("0000:01:00.0")).is_none());
        assert!(Hwmon::open(&sysfs, None).is_none(), "a card without an id is nobody's");
    }

    #[test]
    fn an_energy_counter_goes_before_power() {
        let folder = "bus/pci/devices/0000:03:00.0/hwmon/hwmon2";
        let (_folder, sysfs) = made(&[
            (&format!("{folder}/name"), "xe"),
            (&format!("{folder}/energy1_input"), "5000000"),
            (&format!("{folder}/power1_input"), "61000000"),
        ]);
        let mut card = Hwmon::open(&sysfs, Some("0000:03:00.0")).expect("a card");
        assert_eq!((card.read(), card.provenance().0), (Ok(Reading::Joules(0.0)), PowerClass::Counter));
        put(&sysfs, &format!("{folder}/energy1_input"), "9500000");
        assert_eq!(card.read(), Ok(Reading::Joules(4.5)));
    }
}
