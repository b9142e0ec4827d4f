//! What the machine tells of its own work (floor F6): counters and sensors, each `None` where it can't be had.

pub(crate) mod cycles;
mod nvml;
pub(crate) mod power;
pub(crate) mod sysfs;
pub(crate) mod temperature;

/// What a meter or a thermometer is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject<'a> {
    /// All workers of the processor together.
    Cpu,
    /// One graphics card.
    Gpu {
        /// Its PCI id, such as `0000:01:00.0`; none where the driver hides it.
        pci: Option<&'a str>,
        /// Whether it sits in the processor's package.
        integrated: bool,
    },
}

/// Domain, bus and device of a PCI id; the function is left out, because one card has several (picture, sound).
fn pci_parts(id: &str) -> Option<(u32, u32, u32)> {
    let (rest, _function) = id.trim().split_once('.')?;
    let mut parts = rest.rsplit(':').map(|part| u32::from_str_radix(part, 16).ok());
    let (device, bus) = (parts.next()??, parts.next()??);
    let domain = parts.next().unwrap_or(Some(0))?;
    Some((domain, bus, device))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pci_ids_of_drivers_that_write_them_differently() {
        // Vulkan, NVML (eight digits of the domain), lspci.
        for id in ["0000:0a:00.0", "00000000:0A:00.0", "0a:00.0"] {
            assert_eq!(pci_parts(id), Some((0, 10, 0)), "{id}");
        }
        assert_eq!(pci_parts("0001:c1:1f.1"), Some((1, 0xc1, 0x1f)));
        for id in ["", "0a:00", "0000:zz:00.0", ":.0"] {
            assert_eq!(pci_parts(id), None, "{id}");
        }
    }
}
