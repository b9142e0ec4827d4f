//! What the machine is (floor F6), as far as a record says it: never its name, its user's, a serial number or an address.

use std::collections::BTreeMap;
use std::time::SystemTime;

use hashgrind::bench::record::{Host, Setting, Tool};
use hashgrind::cpu::CpuDevice;
use hashgrind::scan::Scanner;
use sysinfo::{MemoryRefreshKind, RefreshKind, System};

use crate::meters::power::battery;
use crate::meters::sysfs::Sysfs;

/// This program.
pub(crate) fn tool(kernel_sha256: Option<String>) -> Tool {
    Tool {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        commit: option_env!("HASHGRIND_COMMIT").map(str::to_owned),
        kernel_sha256,
    }
}

/// This machine.
pub(crate) fn host() -> Host {
    let memory = MemoryRefreshKind::nothing().with_ram();
    let system = System::new_with_specifics(RefreshKind::nothing().with_memory(memory));
    let unknown = || "unknown".to_owned();
    Host {
        os: System::long_os_version().unwrap_or_else(|| std::env::consts::OS.to_owned()),
        kernel: System::kernel_version().map_or_else(unknown, version_only),
        cpu: CpuDevice::widest_available().info().name.clone(),
        ram_bytes: system.total_memory(),
        virtualised: virtualised(),
    }
}

/// `6.18.44` of `6.18.44-custom-3`: what people put behind the number may name them or their machine.
fn version_only(release: String) -> String {
    release.split(['-', '+']).next().unwrap_or_default().to_owned()
}

/// What else may matter to a rate.
pub(crate) fn env() -> BTreeMap<String, Setting> {
    let mut env = BTreeMap::new();
    let governor = std::fs::read_to_string("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor").ok();
    env.insert(
        "governor".to_owned(),
        governor.map_or(Setting::Nothing, |governor| Setting::Text(governor.trim().to_owned())),
    );
    let on_battery = battery::state(&Sysfs::of_the_system()).map(|state| state.discharging);
    env.insert("on_battery".to_owned(), on_battery.map_or(Setting::Nothing, Setting::Flag));
    let processors = std::thread::available_parallelism().map_or(Setting::Nothing, |n| Setting::Count(n.get() as u64));
    env.insert("processors".to_owned(), processors);
    let load = System::load_average().one;
    env.insert("load_average".to_owned(), Setting::Number((load * 100.0).round() / 100.0));
    env
}

/// Whether the processor says that a hypervisor runs it; `None` where nothing says so or not.
fn virtualised() -> Option<bool> {
    let text = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let flags = text.lines().find(|line| line.starts_with("flags"))?;
    Some(flags.split_whitespace().any(|flag| flag == "hypervisor"))
}

/// The time as records write it.
pub(crate) fn time_utc() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_names_the_machine_or_its_user() {
        let host = host();
        let said = format!("{host:?} {:?} {:?}", env(), tool(None)).to_lowercase();
        let names = [System::host_name(), std::env::var("USER").ok(), std::env::var("HOME").ok()];
        // Names like "root" or "debian" are words as well.
        for name in names.into_iter().flatten().filter(|name| name.len() > 6) {
            assert!(!said.contains(&name.to_lowercase()), "{name} in {said}");
        }
        assert!(host.ram_bytes > 1 << 20, "{host:?}");
    }

    #[test]
    fn times_look_like_the_schema_says() {
        let time = time_utc();
        assert!(time.len() == 20 && time.ends_with('Z') && &time[10..11] == "T" && &time[..2] == "20", "{time}");
    }
}
