//! The battery: whether the machine runs on it, and how fast it empties. That is the power of the whole machine, screen and
//! all. On Linux two files tell it; elsewhere the crate `starship-battery` asks the system.

use super::super::sysfs::Sysfs;
use super::{Reading, Source};

/// What the batteries say together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct State {
    /// Whether the machine runs on battery.
    pub(crate) discharging: bool,
    /// How fast it empties, watts; `None` where it doesn't or where it can't be read.
    pub(crate) watts: Option<f64>,
}

/// The state of the batteries; `None` where there is none.
pub(crate) fn state(sysfs: &Sysfs) -> Option<State> {
    system::state(sysfs)
}

/// The discharge of the batteries.
pub(super) struct Battery(Sysfs);

impl Battery {
    /// `None` unless the machine runs on battery and says how fast that empties.
    pub(super) fn open(sysfs: &Sysfs) -> Option<Self> {
        state(sysfs)?.watts.map(|_| Self(sysfs.clone()))
    }

    /// What it is, for people and records.
    pub(super) fn name(&self) -> String {
        self.0.named("battery discharge, whole machine")
    }
}

impl Source for Battery {
    fn read(&mut self) -> Result<Reading, String> {
        // Plugged in during a run: from then on the battery says nothing about the machine.
        let watts = state(&self.0).and_then(|state| state.watts);
        watts.map(Reading::Watts).ok_or_else(|| "the machine does not run on battery any more".to_owned())
    }
}

#[cfg(target_os = "linux")]
mod system {
    use std::path::Path;

    use super::State;
    use crate::meters::sysfs::Sysfs;

    pub(super) fn state(sysfs: &Sysfs) -> Option<State> {
        let is =
            |folder: &Path, file: &str, value: &str| sysfs.text(&folder.join(file)).is_ok_and(|text| text == value);
        let mut found = None;
        for supply in sysfs.entries("class/power_supply") {
            // The battery of a mouse is one as well, with the scope `Device`.
            if !is(&supply, "type", "Battery") || is(&supply, "scope", "Device") {
                continue;
            }
            let state = found.get_or_insert(State { discharging: false, watts: None });
            if is(&supply, "status", "Discharging") {
                let watts = watts(sysfs, &supply);
                // Of two batteries that are both in use both must be known.
                state.watts = if state.discharging { state.watts.zip(watts).map(|(a, b)| a + b) } else { watts };
                state.discharging = true;
            }
        }
        found
    }

    /// Some batteries tell power, others current and voltage; some drivers give the current a sign.
    fn watts(sysfs: &Sysfs, supply: &Path) -> Option<f64> {
        let number = |file: &str| sysfs.number(&supply.join(file));
        let power = number("power_now").map(|microwatts| microwatts / 1e6);
        let product = || Some(number("current_now")? / 1e6 * (number("voltage_now")? / 1e6));
        power.filter(|watts| *watts != 0.0).or_else(product).map(f64::abs).filter(|watts| *watts > 0.0)
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use starship_battery::units::power::watt;
    use starship_battery::{Manager, State as Charge};

    use super::State;
    use crate::meters::sysfs::Sysfs;

    pub(super) fn state(_sysfs: &Sysfs) -> Option<State> {
        let mut found = None;
        for battery in Manager::new().ok()?.batteries().ok()?.flatten() {
            let state = found.get_or_insert(State { discharging: false, watts: None });
            if battery.state() == Charge::Discharging {
                let watts = Some(f64::from(battery.energy_rate().get::<watt>()).abs()).filter(|watts| *watts > 0.0);
                state.watts = if state.discharging { state.watts.zip(watts).map(|(a, b)| a + b) } else { watts };
                state.discharging = true;
            }
        }
        found
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::super::tests::{made, put};
    use super::*;

    const BAT: &str = "class/power_supply/BAT0";

    #[test]
    fn discharging_with_power() {
        let (_folder, sysfs) = made(&[
            ("class/power_supply/AC/type", "Mains"),
            ("class/power_supply/AC/online", "0"),
            (&format!("{BAT}/type"), "Battery"),
            (&format!("{BAT}/status"), "Discharging"),
            (&format!("{BAT}/power_now"), "17250000"),
        ]);
        assert_eq!(state(&sysfs), Some(State { discharging: true, watts: Some(17.25) }));
        let mut battery = Battery::open(&sysfs).expect("a battery in use");
        assert_eq!(battery.read(), Ok(Reading::Watts(17.25)));
        put(&sysfs, &format!("{BAT}/status"), "Charging\n");
        assert_eq!(state(&sysfs), Some(State { discharging: false, watts: None }));
        assert!(battery.read().is_err(), "the power of charging is not the machine's");
        assert!(Battery::open(&sysfs).is_none());
    }

    #[test]
    fn discharging_with_current_and_voltage() {
        let (_folder, sysfs) = made(&[
            (&format!("{BAT}/type"), "Battery"),
            (&format!("{BAT}/status"), "Discharging"),
            (&format!("{BAT}/current_now"), "-1500000"),
            (&format!("{BAT}/voltage_now"), "12000000"),
            ("class/power_supply/BAT1/type", "Battery"),
            ("class/power_supply/BAT1/status", "Not charging"),
            ("class/power_supply/hidpp_battery_0/type", "Battery"),
            ("class/power_supply/hidpp_battery_0/scope", "Device"),
            ("class/power_supply/hidpp_battery_0/status", "Discharging"),
        ]);
        assert_eq!(state(&sysfs), Some(State { discharging: true, watts: Some(18.0) }));
    }

    #[test]
    fn unknown_power_is_none() {
        let (_folder, sysfs) = made(&[
            (&format!("{BAT}/type"), "Battery"),
            (&format!("{BAT}/status"), "Discharging"),
            (&format!("{BAT}/power_now"), "0"),
        ]);
        assert_eq!(state(&sysfs), Some(State { discharging: true, watts: None }));
        assert!(Battery::open(&sysfs).is_none());
        let (_folder, none) = made(&[("class/power_supply/AC/type", "Mains")]);
        assert_eq!(state(&none), None);
    }
}
