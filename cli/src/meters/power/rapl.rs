//! The processor's energy counters (RAPL) as Linux shows them in `powercap`. They count the package: cores, caches, graphics
//! inside it; no screen, no memory bars, no card in a slot.

use std::io;
use std::path::PathBuf;

use super::super::sysfs::{self, Sysfs};
use super::{MOST_WATTS, Reading, Source};

/// How to let everybody read the counter: since Linux 5.10 only root may (CVE-2020-8694: it leaks keys to other users).
const UDEV_HINT: &str = "to let every user read it, put the line \
    SUBSYSTEM==\"powercap\", ACTION==\"add\", RUN+=\"/bin/chmod a+r /sys%p/energy_uj\" \
    into /etc/udev/rules.d/70-powercap.rules and start the machine again (all users can then watch the power, which is why it is \
    locked: CVE-2020-8694)";

/// Why there is no counter.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoRapl {
    /// The system shows none: a virtual machine, another kind of processor, another system.
    Absent,
    /// There is one that tells nothing, or that this user may not read; why, and what to do.
    Useless(String),
}

/// The packages' counters, added up.
pub(super) struct Rapl {
    sysfs: Sysfs,
    packages: Vec<Package>,
}

struct Package {
    energy_uj: PathBuf,
    /// The counter goes back to zero after this, in microjoules.
    range: u64,
    last: u64,
    /// Microjoules since it was opened.
    total: u64,
}

impl Rapl {
    /// Finds every processor package and reads it once.
    pub(super) fn open(sysfs: &Sysfs) -> Result<Self, NoRapl> {
        let mut packages = Vec::new();
        for zone in sysfs.entries("class/powercap") {
            // `intel-rapl:0` is a package (also on AMD), `intel-rapl:0:1` a part of it; `psys`, the whole board, would count twice.
            let is_package = sysfs.text(&zone.join("name")).is_ok_and(|name| name.starts_with("package"));
            if !is_package || sysfs::name(&zone).matches(':').count() != 1 || sysfs::name(&zone).contains("mmio") {
                continue;
            }
            let energy_uj = zone.join("energy_uj");
            let last = microjoules(sysfs, &energy_uj).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => NoRapl::Absent,
                io::ErrorKind::PermissionDenied => NoRapl::Useless(format!(
                    "the processor's energy counter ({}) can be read by root only; {UDEV_HINT}",
                    energy_uj.display()
                )),
                _ => NoRapl::Useless(format!(
                    "the processor's energy counter ({}) can't be read: {error}",
                    energy_uj.display()
                )),
            })?;
            let range_file = zone.join("max_energy_range_uj");
            let range = microjoules(sysfs, &range_file).ok().filter(|range| *range > 0 && *range >= last);
            let range = range.ok_or_else(|| {
                NoRapl::Useless(format!(
                    "the processor's energy counter is of no use: {} does not say where it goes back to zero, so nobody could \
                     tell when it did",
                    range_file.display()
                ))
            })?;
            packages.push(Package { energy_uj, range, last, total: 0 });
        }
        if packages.is_empty() { Err(NoRapl::Absent) } else { Ok(Self { sysfs: sysfs.clone(), packages }) }
    }

    /// What it is, for people and records.
    pub(super) fn name(&self) -> String {
        let packages = self.packages.len();
        self.sysfs.named(if packages == 1 { "RAPL package".to_owned() } else { format!("RAPL, {packages} packages") })
    }
}

impl Source for Rapl {
    fn read(&mut self) -> Result<Reading, String> {
        let mut total = 0;
        for package in &mut self.packages {
            let now = microjoules(&self.sysfs, &package.energy_uj)
                .map_err(|error| format!("its counter can't be read any more ({error})"))?;
            // Round the end once, if it fell. Whether it was that is seen by the watts.
            package.total += match now.checked_sub(package.last) {
                Some(more) => more,
                None => package.range.saturating_sub(package.last) + now,
            };
            package.last = now;
            total += package.total;
        }
        Ok(Reading::Joules(total as f64 / 1e6))
    }

    fn most_watts(&self) -> f64 {
        MOST_WATTS * self.packages.len() as f64
    }
}

fn microjoules(sysfs: &Sysfs, path: &std::path::Path) -> io::Result<u64> {
    sysfs.text(path)?.parse().map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{made, put};
    use super::*;

    fn two_packages() -> (tempfile::TempDir, Sysfs) {
        made(&[
            ("class/powercap/intel-rapl:0/name", "package-0"),
            ("class/powercap/intel-rapl:0/energy_uj", "1000000"),
            ("class/powercap/intel-rapl:0/max_energy_range_uj", "262143328850"),
            ("class/powercap/intel-rapl:0:0/name", "core"),
            ("class/powercap/intel-rapl:0:0/energy_uj", "500000"),
            ("class/powercap/intel-rapl:1/name", "package-1"),
            ("class/powercap/intel-rapl:1/energy_uj", "262143000000"),
            ("class/powercap/intel-rapl:1/max_energy_range_uj", "262143328850"),
            ("class/powercap/intel-rapl:2/name", "psys"),
            ("class/powercap/intel-rapl:2/energy_uj", "77"),
            ("class/powercap/intel-rapl-mmio:0/name", "package-0"),
            ("class/powercap/intel-rapl-mmio:0/energy_uj", "1000000"),
        ])
    }

    #[test]
    fn packages_add_up_and_wrap() {
        let (_folder, sysfs) = two_packages();
        let mut rapl = Rapl::open(&sysfs).expect("two packages");
        assert_eq!(rapl.read(), Ok(Reading::Joules(0.0)));
        let set = |zone: &str, value: &str| {
            put(&sysfs, &format!("class/powercap/{zone}/energy_uj"), value);
        };
        set("intel-rapl:0", "3500000\n");
        // 328,850 to the end of the range and 671,150 from zero: one joule.
        set("intel-rapl:1", "671150\n");
        assert_eq!(rapl.read(), Ok(Reading::Joules(3.5)));
        set("intel-rapl:1", "1671150");
        assert_eq!(rapl.read(), Ok(Reading::Joules(4.5)));
        set("intel-rapl:0", "rubbish");
        assert!(rapl.read().is_err(), "unknown, not zero");
    }

    #[test]
    fn a_counter_without_a_range_is_of_no_use() {
        for range in [None, Some("0"), Some("rubbish"), Some("999999")] {
            let mut files = vec![
                ("class/powercap/intel-rapl:0/name", "package-0"),
                ("class/powercap/intel-rapl:0/energy_uj", "1000000"),
            ];
            files.extend(range.map(|range| ("class/powercap/intel-rapl:0/max_energy_range_uj", range)));
            let (_folder, sysfs) = made(&files);
            let Err(NoRapl::Useless(sentence)) = Rapl::open(&sysfs) else { panic!("{range:?} is no range") };
            assert!(sentence.contains("max_energy_range_uj"), "{sentence}");
        }
    }

    #[test]
    fn without_permission_the_rule_is_named() {
        let (_folder, sysfs) = two_packages();
        let locked = sysfs.read_by(|path| {
            if path.ends_with("energy_uj") {
                Err(io::ErrorKind::PermissionDenied.into())
            } else {
                std::fs::read_to_string(path)
            }
        });
        let Err(NoRapl::Useless(sentence)) = Rapl::open(&locked) else { panic!("it must be unreadable") };
        assert!(sentence.contains("udev") && sentence.contains("chmod a+r /sys%p/energy_uj"), "{sentence}");
    }

    #[test]
    fn nothing_where_there_is_nothing() {
        let (_folder, sysfs) = made(&[("class/powercap/dtpm/name", "dtpm")]);
        assert!(matches!(Rapl::open(&sysfs), Err(NoRapl::Absent)));
    }
}
