//! Power and temperature of the devices at work (floor F6), read once a second for the live view and the metrics.

use std::time::{Duration, Instant};

use super::live::Live;
use crate::devices::Place;
use crate::meters::power::{self, Meter, PowerArgs};
use crate::meters::sysfs::Sysfs;
use crate::meters::temperature::Thermometer;

/// How often the sensors are read.
const PERIOD: Duration = Duration::from_secs(1);

/// The sensors of one device.
struct Sensors {
    meter: Option<Meter>,
    thermometer: Option<Thermometer>,
    last: Option<(Instant, f64)>,
    /// What was said of the meter.
    told: Option<String>,
}

/// Writes what the sensors say into the state, until the program ends; gives sentences about counters that this user may
/// not read.
pub(super) fn watch(live: &Live, places: &[Place]) -> Vec<String> {
    let sysfs = Sysfs::of_the_system();
    let mut notes = Vec::new();
    let mut sensors: Vec<Sensors> = Vec::new();
    for place in places {
        let mut meter = match power::pick(place.subject(), &PowerArgs::default(), &sysfs) {
            Ok(picked) => {
                notes.extend(picked.notes);
                picked.meter
            }
            Err(_) => None, // Only a figure of the user's could be wrong, and there is none.
        };
        if let Some(meter) = &mut meter {
            meter.start();
        }
        sensors.push(Sensors {
            meter,
            thermometer: Thermometer::pick(place.subject(), &sysfs),
            last: None,
            told: None,
        });
    }
    if sensors.iter().any(|sensors| sensors.meter.is_some() || sensors.thermometer.is_some()) {
        let live = live.clone();
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(PERIOD);
                let readings: Vec<_> = sensors.iter_mut().map(Sensors::read).collect();
                live.sensors(readings);
                sensors.iter_mut().filter_map(Sensors::trouble).for_each(|why| live.message(&why));
            }
        });
    }
    notes.dedup();
    notes
}

impl Sensors {
    /// Why a meter has stopped telling, once; it is started again, for what spoilt it may be over, such as sleep.
    fn trouble(&mut self) -> Option<String> {
        let meter = self.meter.as_mut().filter(|_| self.last.is_none())?;
        let why = meter.trouble().filter(|why| self.told.as_ref() != Some(why));
        meter.start();
        self.told = why.clone().or(self.told.take());
        why
    }

    /// Watts since the last reading, and degrees Celsius.
    fn read(&mut self) -> (Option<f64>, Option<f64>) {
        let now = Instant::now();
        let joules = self.meter.as_mut().and_then(Meter::joules);
        let watts =
            self.last.zip(joules).map(|((then, before), joules)| (joules - before) / (now - then).as_secs_f64());
        self.last = joules.map(|joules| (now, joules));
        (watts.filter(|watts| *watts > 0.0), self.thermometer.as_ref().and_then(Thermometer::celsius))
    }
}
