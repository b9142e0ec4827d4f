//! When `mine` works and when it rests (floor F6): blocks whose waits are drawn instead of hashed for, a limit of the rate,
//! rest on battery, an end where it gets too hot. Says what to do; the session does it.

use std::time::{Duration, Instant};

use super::tui::Keys;
use crate::failure::{Failure, Kind};
use crate::fate::Fate;
use crate::meters::Subject;
use crate::meters::power::battery;
use crate::meters::sysfs::Sysfs;
use crate::meters::temperature::Thermometer;
use crate::view::units::parse_rate;

/// Flags that make a machine work less than it could.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Pace")]
pub(super) struct PaceArgs {
    /// Draw the waits instead of hashing them away: a block at the chain's own target after an exponential wait of
    /// --target-time on average. For a quiet laptop; only where that target is easy
    #[arg(long, conflicts_with = "nbits")]
    pub(super) poisson: bool,
    /// At most so many hashes a second, all devices together
    #[arg(long, value_name = "RATE", allow_hyphen_values = true, value_parser = parse_rate)]
    pub(super) max_rate: Option<f64>,
    /// Rest while the machine runs on battery
    #[arg(long)]
    pause_on_battery: bool,
    /// End (exit code 8) when a device in use reaches this temperature
    #[arg(long, value_name = "CELSIUS", allow_hyphen_values = true, value_parser = parse_celsius)]
    max_temp: Option<f64>,
}

/// How often battery and temperature are looked at.
const LOOK: Duration = Duration::from_millis(500);

/// How long after a rest the measured rate still has the rest in it.
const FORGETFUL: Duration = Duration::from_secs(60);

/// What the machine's state asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Advice {
    /// Work.
    Work,
    /// Rest, and why.
    Rest(String),
    /// End, and why.
    End(String),
}

/// Watches battery and temperature.
pub(super) struct Guard {
    sysfs: Sysfs,
    battery: bool,
    max_celsius: Option<f64>,
    thermometers: Vec<(String, Thermometer)>,
    last: Option<(Instant, Advice)>,
    /// The rate before the last rest, and when that ended.
    rested: Option<(f64, Instant)>,
}

impl Guard {
    /// `devices`: name and subject of each device in use.
    ///
    /// # Errors
    /// A limit that nothing here could keep: no device in use tells its temperature.
    pub(super) fn new(args: &PaceArgs, devices: &[(String, Subject<'_>)], sysfs: Sysfs) -> Result<Self, Failure> {
        let mut thermometers = Vec::new();
        if let Some(limit) = args.max_temp {
            for (name, subject) in devices {
                thermometers.extend(Thermometer::pick(*subject, &sysfs).map(|found| (name.clone(), found)));
            }
            if thermometers.is_empty() {
                return Err(Failure::usage(format!(
                    "--max-temp {limit} can't be kept: no device in use tells its temperature here"
                )));
            }
        }
        let (battery, max_celsius) = (args.pause_on_battery, args.max_temp);
        Ok(Self { sysfs, battery, max_celsius, thermometers, last: None, rested: None })
    }

    /// What to do now; reads the sensors at most twice a second.
    pub(super) fn advice(&mut self, now: Instant) -> &Advice {
        let fresh = self.last.as_ref().is_some_and(|(at, _)| now.saturating_duration_since(*at) < LOOK);
        if !fresh {
            let advice = self.look();
            self.last = Some((now, advice));
        }
        self.last.as_ref().map_or(&Advice::Work, |(_, advice)| advice)
    }

    fn look(&self) -> Advice {
        if let Some(limit) = self.max_celsius {
            for (name, thermometer) in &self.thermometers {
                match thermometer.celsius() {
                    Some(celsius) if celsius >= limit => {
                        return Advice::End(format!("{name} is at {celsius:.0} °C, and --max-temp is {limit}"));
                    }
                    Some(_) => {}
                    // What can't be seen can't be kept below a limit.
                    None => {
                        let source = thermometer.source();
                        return Advice::End(format!("{name} tells its temperature no more ({source})"));
                    }
                }
            }
        }
        if self.battery && battery::state(&self.sysfs).is_some_and(|state| state.discharging) {
            return Advice::Rest("the machine runs on battery".to_owned());
        }
        Advice::Work
    }

    /// A rest has ended, before which the devices did `rate` hashes a second.
    pub(super) fn rested(&mut self, rate: f64, now: Instant) {
        self.rested = Some((rate, now));
    }

    /// A rate measured without any rest in it.
    pub(super) fn measured(&mut self, rate: f64) {
        if self.rested.is_some() {
            self.rested(rate, Instant::now());
        }
    }

    /// The rate to set a target from: not one that still has a rest in it.
    pub(super) fn rate(&self, measured: f64, now: Instant) -> f64 {
        match self.rested {
            Some((before, end)) if now.saturating_duration_since(end) < FORGETFUL => before.max(measured),
            _ => measured,
        }
    }
}

/// All that holds a session back.
pub(super) struct Pace {
    /// Draws the waits.
    pub(super) poisson: Option<Poisson>,
    /// Battery and temperature.
    pub(super) guard: Guard,
    /// Somebody at the keyboard.
    pub(super) keys: Keys,
    /// Why nothing is hashed at present.
    pub(super) resting: Option<String>,
    /// The rate when the rest began.
    pub(super) rate_before: f64,
}

impl Pace {
    /// Nothing holds it back.
    #[cfg(test)]
    pub(super) fn none() -> Self {
        let guard = Guard {
            sysfs: Sysfs::of_the_system(),
            battery: false,
            max_celsius: None,
            thermometers: Vec::new(),
            last: None,
            rested: None,
        };
        Self { poisson: None, guard, keys: Keys::default(), resting: None, rate_before: 0.0 }
    }

    /// What to do now, by battery, heat and keyboard.
    pub(super) fn advice(&mut self, now: Instant) -> Advice {
        match self.guard.advice(now) {
            Advice::Work if self.keys.want_rest() => Advice::Rest("r goes on".to_owned()),
            other => other.clone(),
        }
    }

    /// A rest begins.
    pub(super) fn rest(&mut self, why: &str, rate: f64) {
        self.resting = Some(why.to_owned());
        self.rate_before = rate;
    }

    /// The rest is over.
    pub(super) fn work(&mut self, now: Instant) {
        self.resting = None;
        self.guard.rested(self.rate_before, now);
    }
}

/// The failure that ends a session by heat, or because it never got off the battery.
pub(super) fn stopped(why: &str) -> Failure {
    Failure::new(Kind::HeatOrBattery, format!("stopped: {why}"))
}

/// Waits that are drawn.
pub(super) struct Poisson {
    fate: Fate,
    mean: Duration,
    due: Option<Instant>,
}

impl Poisson {
    /// Blocks every `mean` on average.
    pub(super) fn new(mean: Duration, seed: u64) -> Self {
        Self { fate: Fate::new(seed), mean, due: None }
    }

    /// The mean wait.
    pub(super) const fn mean(&self) -> Duration {
        self.mean
    }

    /// When the next block is due, and how long that is from now when it was drawn just now.
    pub(super) fn due(&mut self, now: Instant) -> (Instant, Option<Duration>) {
        if let Some(due) = self.due {
            return (due, None);
        }
        let drawn = self.fate.next(&[1.0], self.mean.as_secs_f64()).map_or(0.0, |(_, seconds)| seconds);
        // No draw is longer than 37 means: the smallest uniform number is 2^-53.
        let wait = Duration::try_from_secs_f64(drawn).unwrap_or(self.mean);
        let due = now.checked_add(wait).unwrap_or(now);
        self.due = Some(due);
        (due, Some(wait))
    }

    /// The block is found, or somebody else's is: the next wait is drawn anew.
    pub(super) fn over(&mut self) {
        self.due = None;
    }
}

fn parse_celsius(text: &str) -> Result<f64, String> {
    let bare = text.trim().trim_end_matches(['C', 'c', '°']).trim_end();
    let celsius = bare.parse().ok().filter(|celsius: &f64| (1.0..=150.0).contains(celsius));
    celsius.ok_or_else(|| format!("\"{text}\" is no temperature between 1 and 150 °C; write 85 or 85C"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::meters::power::tests::{made, put};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        pace: PaceArgs,
        #[arg(long)]
        nbits: bool,
    }

    fn args(flags: &[&str]) -> PaceArgs {
        Line::try_parse_from(["mine"].iter().chain(flags)).expect("good flags").pace
    }

    #[test]
    fn heat_ends_it_and_so_does_a_sensor_that_falls_silent() {
        let temp = "class/hwmon/hwmon0/temp1_input";
        let (_folder, sysfs) = made(&[("class/hwmon/hwmon0/name", "coretemp"), (temp, "70000")]);
        let devices = [("the processor".to_owned(), Subject::Cpu)];
        let mut guard = Guard::new(&args(&["--max-temp", "80"]), &devices, sysfs.clone()).expect("a sensor");
        let start = Instant::now();
        assert_eq!(guard.advice(start), &Advice::Work);
        put(&sysfs, temp, "80000");
        assert_eq!(guard.advice(start + LOOK / 2), &Advice::Work, "looked at not long ago");
        let Advice::End(why) = guard.advice(start + LOOK) else { panic!("too hot") };
        assert!(why.contains("80 °C") && why.contains("the processor"), "{why}");
        put(&sysfs, temp, "broken");
        assert!(matches!(guard.advice(start + LOOK * 2), Advice::End(why) if why.contains("no more")));
    }

    #[test]
    fn a_limit_that_nobody_could_keep_is_refused() {
        let (_folder, none) = made(&[("class/hwmon/hwmon0/name", "nvme")]);
        let devices = [("the processor".to_owned(), Subject::Cpu)];
        let refused = Guard::new(&args(&["--max-temp", "80C"]), &devices, none.clone()).err().expect("no sensor");
        assert_eq!(refused.kind, Kind::Usage);
        assert!(Guard::new(&args(&[]), &devices, none).is_ok());
        for bad in ["0", "-5", "NaN", "inf", "hot", "1000"] {
            assert!(Line::try_parse_from(["mine", "--max-temp", bad]).is_err(), "{bad}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn rest_on_battery_and_work_on_mains() {
        let status = "class/power_supply/BAT0/status";
        let (_folder, sysfs) = made(&[("class/power_supply/BAT0/type", "Battery"), (status, "Discharging")]);
        let mut guard = Guard::new(&args(&["--pause-on-battery"]), &[], sysfs.clone()).expect("a guard");
        let start = Instant::now();
        assert!(matches!(guard.advice(start), Advice::Rest(why) if why.contains("battery")));
        put(&sysfs, status, "Charging");
        assert_eq!(guard.advice(start + LOOK), &Advice::Work);
        let mut careless = Guard::new(&args(&[]), &[], sysfs.clone()).expect("a guard");
        put(&sysfs, status, "Discharging");
        assert_eq!(careless.advice(start), &Advice::Work, "nobody asked for it");
    }

    #[test]
    fn a_rest_does_not_lower_the_next_targets() {
        let (_folder, sysfs) = made(&[("none", "")]);
        let mut guard = Guard::new(&args(&[]), &[], sysfs).expect("a guard");
        let start = Instant::now();
        assert!((guard.rate(5.0, start) - 5.0).abs() < 1e-9);
        guard.rested(100.0, start);
        assert!((guard.rate(5.0, start) - 100.0).abs() < 1e-9);
        assert!((guard.rate(120.0, start) - 120.0).abs() < 1e-9);
        assert!((guard.rate(5.0, start + FORGETFUL) - 5.0).abs() < 1e-9);
    }

    #[test]
    fn drawn_waits_last_and_are_drawn_again_only_after_a_block() {
        let mut poisson = Poisson::new(Duration::from_secs(10), 1);
        let start = Instant::now();
        let (due, wait) = poisson.due(start);
        assert_eq!(due, start + wait.expect("drawn"));
        assert_eq!(poisson.due(start + Duration::from_secs(1)), (due, None));
        let mut sum = 0.0;
        for _ in 0..4000 {
            poisson.over();
            sum += poisson.due(start).1.expect("drawn").as_secs_f64();
        }
        // The mean of 4,000 exponential waits deviates by 1.6 %.
        assert!((sum / 40_000.0 - 1.0).abs() < 0.07, "{sum}");
    }
}
