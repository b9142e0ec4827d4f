//! An NVIDIA card by its driver's management library: the energy counter where it has one, else its power.

use hashgrind::bench::record::PowerClass;

use super::super::nvml::{self, Device};
use super::{Reading, Source};

/// A card that answers.
pub(super) struct Nvidia {
    device: Device,
    counts: bool,
    /// The counter at the start, millijoules: it runs since the driver was loaded.
    start: u64,
}

impl Nvidia {
    /// The card with this PCI id; `None` where there is no such card or it tells neither energy nor power.
    pub(super) fn open(pci: Option<&str>) -> Option<Self> {
        let device = nvml::device(pci)?;
        let counter = device.millijoules().filter(|&now| now > 0);
        let answers = counter.is_some() || device.milliwatts().is_some();
        answers.then_some(Self { device, counts: counter.is_some(), start: counter.unwrap_or(0) })
    }

    /// Class and name of what it reads.
    pub(super) fn provenance(&self) -> (PowerClass, String) {
        if self.counts {
            (PowerClass::Counter, "NVML energy counter".to_owned())
        } else {
            (PowerClass::Sampled, "NVML power".to_owned())
        }
    }
}

impl Source for Nvidia {
    fn read(&mut self) -> Result<Reading, String> {
        let reading = if self.counts {
            self.device.millijoules().map(|now| Reading::Joules((now as f64 - self.start as f64) / 1e3))
        } else {
            self.device.milliwatts().map(|milliwatts| Reading::Watts(f64::from(milliwatts) / 1e3))
        };
        reading.ok_or_else(|| "the driver does not answer any more".to_owned())
    }
}
