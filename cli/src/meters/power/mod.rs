//! How much energy a device takes (floor F6), and where that figure comes from.
//!
//! [`pick`] chooses the best source that a device has: an energy counter before power readings, those before the battery. What
//! the user gives (`--power 63W --power-source wall-meter`) goes before all of them. Unknown is `None` from end to end, never 0.
//!
//! ```text
//! let Picked { meter, notes } = pick(Subject::Cpu, &args.power, &Sysfs::of_the_system())?;
//! let idle = meter.idle_watts(Duration::from_secs(2), std::thread::sleep);    // before the work
//! meter.start();
//! ...                                                     // one run
//! let gross = meter.stop();                               // joules, or None
//! ```
//!
//! One file a source; a source only tells a number of joules or watts, the meter adds up.

pub(crate) mod battery;
mod given;
mod hwmon;
mod nvidia;
mod rapl;

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clap::ValueEnum;
use hashgrind::bench::record::{Power, PowerClass};

pub(crate) use self::given::GivenSource;
use super::Subject;
use super::sysfs::Sysfs;
use crate::failure::Failure;
use crate::view::units::parse_watts;

/// How often a source is read: power readings change about that fast, and no counter runs round within it.
const PERIOD: Duration = Duration::from_millis(100);

/// More watts than any processor package or card takes. A counter that claims more was set back, as after sleep: it did not
/// run round its end.
const MOST_WATTS: f64 = 2000.0;

/// How long a counter may stand still. A processor at rest takes watts too, and counters move many times a second.
const STANDSTILL: Duration = Duration::from_secs(2);

/// Flags about power.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Power")]
pub(crate) struct PowerArgs {
    /// Power while it works, such as 63W, where you know it better than the machine does
    #[arg(long, value_name = "WATTS", value_parser = parse_watts, requires = "power_source")]
    power: Option<f64>,
    /// Where that figure comes from
    #[arg(long, value_enum, value_name = "SOURCE", requires = "power")]
    power_source: Option<GivenSource>,
    /// Power at rest from the same source, to be subtracted
    #[arg(long, value_name = "WATTS", value_parser = parse_watts, requires = "power")]
    idle_power: Option<f64>,
}

impl PowerArgs {
    /// The flags as they would be typed, for the command line that a record keeps.
    pub(crate) fn words(&self) -> Vec<String> {
        let source = self.power_source.and_then(|source| Some(source.to_possible_value()?.get_name().to_owned()));
        let watts = |name: &str, watts: Option<f64>| watts.map(|watts| format!("--{name} {watts}W"));
        let source = source.map(|name| format!("--power-source {name}"));
        [watts("power", self.power), source, watts("idle-power", self.idle_power)].into_iter().flatten().collect()
    }
}

/// What a source tells at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Reading {
    /// Joules since the source was opened.
    Joules(f64),
    /// Watts now.
    Watts(f64),
}

/// Something that can be asked for energy or power.
trait Source: Send {
    /// Why not, where it does not answer.
    fn read(&mut self) -> Result<Reading, String>;

    /// The most that it can tell of: several packages take more than one.
    fn most_watts(&self) -> f64 {
        MOST_WATTS
    }
}

/// What [`pick`] found.
pub(crate) struct Picked {
    /// The meter; `None` where the energy of this device stays unknown.
    pub(crate) meter: Option<Meter>,
    /// What people should hear: a counter that this user may not read, and what to do.
    pub(crate) notes: Vec<String>,
}

/// The best meter for a device.
///
/// # Errors
/// An idle power of the user's that is not below the power at work.
pub(crate) fn pick(subject: Subject<'_>, args: &PowerArgs, sysfs: &Sysfs) -> Result<Picked, Failure> {
    let mut notes = Vec::new();
    if let (Some(watts), Some(source)) = (args.power, args.power_source) {
        if let Some(idle) = args.idle_power.filter(|idle| *idle >= watts) {
            return Err(Failure::usage(format!("--idle-power {idle} must be below --power {watts}: one is at rest")));
        }
        let given = Meter { given_idle: args.idle_power, ..Meter::new(given::Given(watts), source.provenance()) };
        return Ok(Picked { meter: Some(given), notes });
    }
    let meter = match subject {
        Subject::Cpu => package(sysfs, &mut notes),
        Subject::Gpu { pci, integrated } => card(sysfs, pci)
            // Graphics in the processor's package are counted with it.
            .or_else(|| if integrated { package(sysfs, &mut notes) } else { None }),
    };
    let on_battery = || {
        let battery = battery::Battery::open(sysfs)?;
        let name = battery.name();
        Some(Meter::new(battery, (PowerClass::Battery, name)))
    };
    Ok(Picked { meter: meter.or_else(on_battery), notes })
}

fn card(sysfs: &Sysfs, pci: Option<&str>) -> Option<Meter> {
    if let Some(nvidia) = nvidia::Nvidia::open(pci) {
        let provenance = nvidia.provenance();
        return Some(Meter::new(nvidia, provenance));
    }
    let hwmon = hwmon::Hwmon::open(sysfs, pci)?;
    let provenance = hwmon.provenance();
    Some(Meter::new(hwmon, provenance))
}

fn package(sysfs: &Sysfs, notes: &mut Vec<String>) -> Option<Meter> {
    match rapl::Rapl::open(sysfs) {
        Ok(rapl) => {
            let name = rapl.name();
            Some(Meter::new(rapl, (PowerClass::Counter, name)))
        }
        Err(rapl::NoRapl::Absent) => None,
        Err(rapl::NoRapl::Useless(sentence)) => {
            notes.push(sentence);
            None
        }
    }
}

/// A source that is read all the time between [`start`](Self::start) and [`stop`](Self::stop).
pub(crate) struct Meter {
    class: PowerClass,
    source: String,
    given_idle: Option<f64>,
    shared: Arc<Mutex<Adding>>,
    /// Ends the thread that reads when it is dropped; `None` at rest.
    running: Option<Sender<()>>,
}

impl Meter {
    fn new(source: impl Source + 'static, (class, name): (PowerClass, String)) -> Self {
        let tally = Tally::bound_by(source.most_watts());
        let adding = Adding { source: Box::new(source), tally, began: Instant::now() };
        Self { class, source: name, given_idle: None, shared: Arc::new(Mutex::new(adding)), running: None }
    }

    /// What it is, for people and records.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// The record's `power` object.
    pub(crate) fn record(&self, idle_watts: Option<f64>) -> Power {
        Power { class: self.class, source: Some(self.source.clone()), idle_watts }
    }

    /// Begins to add up from zero; the first reading is taken before it returns.
    pub(crate) fn start(&mut self) {
        let (end, ended) = channel();
        // A thread of an earlier start ends as its channel closes.
        self.running = Some(end);
        let Ok(mut adding) = self.shared.lock() else { return };
        adding.tally = Tally::bound_by(adding.source.most_watts());
        adding.began = Instant::now();
        adding.read();
        drop(adding);
        let shared = Arc::clone(&self.shared);
        std::thread::spawn(move || {
            while matches!(ended.recv_timeout(PERIOD), Err(RecvTimeoutError::Timeout)) {
                let Ok(mut adding) = shared.lock() else { return };
                adding.read();
            }
        });
    }

    /// Joules since [`start`](Self::start), power at rest included; `None` where the source did not answer all the time.
    pub(crate) fn joules(&mut self) -> Option<f64> {
        self.running.as_ref()?;
        let mut adding = self.shared.lock().ok()?;
        adding.read();
        adding.tally.joules()
    }

    /// Ends it; joules since [`start`](Self::start), `None` also where a counter stood still: it did not count.
    pub(crate) fn stop(&mut self) -> Option<f64> {
        let joules = self.joules();
        self.running = None;
        joules.filter(|joules| *joules > 0.0)
    }

    /// Why the energy since the last [`start`](Self::start) is not known, for people; `None` where it is.
    pub(crate) fn trouble(&self) -> Option<String> {
        let adding = self.shared.lock().ok()?;
        let why = match &adding.tally.trouble {
            Some(why) => why,
            // One that runs may just not have moved yet: after a while it stands still, and that is trouble.
            None if self.running.is_some() => return None,
            None if adding.tally.joules > 0.0 || adding.tally.last.is_none() => return None,
            None => "it told of no energy at all",
        };
        Some(format!("the energy is not known: {}: {why}", self.source))
    }

    /// Watts at rest, watched for `span`, which `rest` lets pass; what the user gave goes before it.
    pub(crate) fn idle_watts(&mut self, span: Duration, rest: impl FnOnce(Duration)) -> Option<f64> {
        if matches!(self.class, PowerClass::WallMeter | PowerClass::Datasheet) {
            return self.given_idle;
        }
        let began = Instant::now();
        self.start();
        rest(span);
        let joules = self.stop();
        joules.map(|joules| joules / began.elapsed().as_secs_f64())
    }
}

/// The record's `power` object of a device that nothing measures.
pub(crate) fn unknown() -> Power {
    Power { class: PowerClass::Unknown, source: None, idle_watts: None }
}

/// A source and what it has told since the start.
struct Adding {
    source: Box<dyn Source>,
    tally: Tally,
    began: Instant,
}

impl Adding {
    fn read(&mut self) {
        let reading = self.source.read();
        self.tally.add(self.began.elapsed(), reading);
    }
}

/// Readings added up.
#[derive(Debug)]
struct Tally {
    last: Option<(Duration, Reading)>,
    /// When a counter moved last.
    moved: Duration,
    joules: f64,
    most_watts: f64,
    /// What spoilt the sum.
    trouble: Option<String>,
}

impl Tally {
    fn bound_by(most_watts: f64) -> Self {
        Self { last: None, moved: Duration::ZERO, joules: 0.0, most_watts, trouble: None }
    }

    /// A reading at a moment since the start. One that is missing or can't be spoils the sum: part of an energy is no energy.
    fn add(&mut self, at: Duration, reading: Result<Reading, String>) {
        if let Err(why) = reading.and_then(|reading| self.add_reading(at, reading)) {
            self.trouble.get_or_insert(why);
        }
    }

    fn add_reading(&mut self, at: Duration, reading: Reading) -> Result<(), String> {
        let (Reading::Joules(value) | Reading::Watts(value)) = reading;
        if !value.is_finite() || value < 0.0 {
            return Err(format!("it said {value}, which can't be"));
        }
        let Some((before, last)) = self.last.replace((at, reading)) else {
            self.moved = at;
            return Ok(());
        };
        let seconds = at.saturating_sub(before).as_secs_f64();
        match (last, reading) {
            (Reading::Watts(from), Reading::Watts(to)) => self.joules += (from + to) / 2.0 * seconds,
            (Reading::Joules(from), Reading::Joules(to)) => {
                // Readings are not taken at the very moments at which the counter moves.
                let most = self.most_watts * (seconds + PERIOD.as_secs_f64());
                if to < from || to - from > most {
                    let what = "its counter was set back, as after sleep, or has run wild";
                    return Err(format!("{what}: {:.0} joules in {seconds:.2} seconds", to - from));
                }
                if to > from {
                    self.moved = at;
                } else if at.saturating_sub(self.moved) >= STANDSTILL {
                    return Err("its counter stands still".to_owned());
                }
                self.joules += to - from;
            }
            _ => return Err("it told of energy and of power in turn".to_owned()),
        }
        Ok(())
    }

    fn joules(&self) -> Option<f64> {
        (self.trouble.is_none() && self.last.is_some()).then_some(self.joules)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use clap::Parser;

    use super::*;

    /// A folder with these files in it, to stand for `/sys`.
    pub(crate) fn made(files: &[(&str, &str)]) -> (tempfile::TempDir, Sysfs) {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("made");
            std::fs::write(path, format!("{text}\n")).expect("written");
        }
        let sysfs = Sysfs::at(folder.path());
        (folder, sysfs)
    }

    /// Puts another text into a file, at once, so that nobody reads half of it.
    pub(crate) fn put(sysfs: &Sysfs, path: &str, text: &str) {
        let (path, beside) = (sysfs.path(path), sysfs.path("beside"));
        std::fs::write(&beside, text).and_then(|()| std::fs::rename(beside, path)).expect("written");
    }

    /// The sum of readings at so many milliseconds; `None` is one that failed.
    fn joules(readings: &[(u64, Option<Reading>)]) -> Option<f64> {
        let mut tally = Tally::bound_by(MOST_WATTS);
        for (millis, reading) in readings {
            tally.add(Duration::from_millis(*millis), reading.ok_or_else(|| "gone".to_owned()));
        }
        assert_eq!(tally.joules().is_none(), readings.is_empty() || tally.trouble.is_some());
        tally.joules()
    }

    #[test]
    fn power_is_integrated_and_counters_are_subtracted() {
        let watts = |watts| Some(Reading::Watts(watts));
        // 10 W for a second, then a ramp to 30 W over another: 10 + 20.
        assert_eq!(joules(&[(0, watts(10.0)), (1000, watts(10.0)), (2000, watts(30.0))]), Some(30.0));
        let count = |joules| Some(Reading::Joules(joules));
        assert_eq!(joules(&[(0, count(100.0)), (10, count(100.0)), (2000, count(163.0))]), Some(63.0));
    }

    /// A counter that restarts looks like one that ran round its end: only the watts tell them apart.
    #[test]
    fn a_counter_that_restarts_or_freezes_is_unknown() {
        let count = |joules| Some(Reading::Joules(joules));
        // 100 W; then a restart at 1,000 J of a range of 262,144 J: 87 kW over three seconds.
        let sane = [(0, count(0.0)), (1000, count(100.0)), (2000, count(200.0))];
        assert_eq!(joules(&sane), Some(200.0));
        assert_eq!(joules(&[&sane[..], &[(5000, count(261_344.0))]].concat()), None);
        assert_eq!(joules(&[&sane[..], &[(2100, count(700.0))]].concat()), None, "500 J in 0.1 s");
        assert_eq!(
            joules(&[&sane[..], &[(2100, count(599.0))]].concat()),
            Some(599.0),
            "readings are not exact in time"
        );
        // Still for two seconds, at first or later on.
        let still = |from: u64, to: u64| (from..=to).step_by(100).map(|at| (at, count(200.0))).collect::<Vec<_>>();
        assert_eq!(joules(&[&sane[..], &still(2100, 3900)].concat()), Some(200.0));
        assert_eq!(joules(&[&sane[..], &still(2100, 4000), &[(4100, count(300.0))]].concat()), None);
        assert_eq!(joules(&still(0, 2000)), None);
    }

    #[test]
    fn what_is_not_known_all_the_time_is_unknown() {
        let watts = |watts| Some(Reading::Watts(watts));
        let count = |joules| Some(Reading::Joules(joules));
        assert_eq!(joules(&[]), None);
        assert_eq!(joules(&[(0, watts(5.0))]), Some(0.0), "known to be nothing yet");
        assert_eq!(joules(&[(0, watts(5.0)), (10, None), (20, watts(5.0))]), None);
        assert_eq!(joules(&[(0, watts(5.0)), (10, watts(-5.0)), (20, watts(5.0))]), None);
        assert_eq!(joules(&[(0, watts(5.0)), (10, watts(f64::NAN))]), None);
        assert_eq!(joules(&[(0, count(7.0)), (10, count(6.0)), (20, count(9.0))]), None);
        assert_eq!(joules(&[(0, count(7.0)), (10, watts(7.0))]), None);
    }

    #[derive(Parser)]
    struct Flags {
        #[command(flatten)]
        power: PowerArgs,
    }

    fn flags(words: &[&str]) -> Result<PowerArgs, clap::Error> {
        Flags::try_parse_from([&["test"], words].concat()).map(|flags| flags.power)
    }

    #[test]
    fn what_the_user_gives_goes_first() {
        let (_folder, sysfs) = made(&[
            ("class/powercap/intel-rapl:0/name", "package-0"),
            ("class/powercap/intel-rapl:0/energy_uj", "1000000"),
            ("class/powercap/intel-rapl:0/max_energy_range_uj", "262143328850"),
        ]);
        let args = flags(&["--power", "63W", "--power-source", "wall-meter", "--idle-power", "20"]).expect("right");
        let mut meter = pick(Subject::Cpu, &args, &sysfs).expect("right").meter.expect("given");
        assert_eq!(meter.class, PowerClass::WallMeter);
        assert_eq!(meter.idle_watts(Duration::ZERO, std::thread::sleep), Some(20.0));
        let began = Instant::now();
        meter.start();
        std::thread::sleep(Duration::from_millis(30));
        let joules = meter.stop().expect("given power is known");
        assert!((63.0 * 0.030..=63.0 * began.elapsed().as_secs_f64()).contains(&joules), "{joules}");
        assert_eq!(meter.record(Some(20.0)).class.as_str(), "wall_meter");
        let none = flags(&[]).expect("right");
        assert_eq!(
            pick(Subject::Cpu, &none, &sysfs).expect("right").meter.map(|meter| meter.class),
            Some(PowerClass::Counter)
        );
        let wrong = flags(&["--power", "63W", "--power-source", "datasheet", "--idle-power", "63W"]).expect("parses");
        let failure = pick(Subject::Cpu, &wrong, &sysfs).map(|_| ()).expect_err("no work at rest");
        assert_eq!(failure.kind, crate::failure::Kind::Usage);
    }

    #[test]
    fn wrong_watts_are_usage_errors() {
        for watts in ["-63", "-63W", "NaN", "inf", "0", "", "much", "63V"] {
            let given = format!("--power={watts}");
            let error = flags(&[&given, "--power-source", "wall-meter"]).expect_err(watts).to_string();
            assert!(error.contains("no power above zero"), "{watts}: {error}");
        }
        let error = flags(&["--power", "63W"]).expect_err("no source").to_string();
        assert!(error.contains("--power-source"), "{error}");
    }

    #[test]
    fn a_counter_is_read_over_a_run_and_again() {
        let (_folder, sysfs) = made(&[
            ("class/powercap/intel-rapl:0/name", "package-0"),
            ("class/powercap/intel-rapl:0/energy_uj", "1000000"),
            ("class/powercap/intel-rapl:0/max_energy_range_uj", "5000000"),
        ]);
        let picked = pick(Subject::Cpu, &PowerArgs::default(), &sysfs).expect("right");
        let mut meter = picked.meter.expect("a counter");
        assert!(meter.source().starts_with("RAPL package, read from "), "{}", meter.source());
        let set = |value: &str| put(&sysfs, "class/powercap/intel-rapl:0/energy_uj", value);
        meter.start();
        set("4000000");
        assert_eq!((meter.joules(), meter.stop()), (Some(3.0), Some(3.0)));
        meter.start();
        assert_eq!(meter.trouble(), None, "it runs, and may move yet");
        set("500000");
        assert_eq!(meter.stop(), Some(1.5), "one to the end of the range, half from zero");
        assert_eq!((meter.trouble(), meter.stop()), (None, None), "not started");
        let idle = meter.idle_watts(Duration::from_millis(1), std::thread::sleep);
        assert_eq!(idle, None, "a counter that stands still is none");
        assert!(meter.trouble().is_some_and(|why| why.contains("RAPL package") && why.contains("no energy at all")));
        // Back to zero, as after sleep: not 4.5 joules to the end of the range, were it as long as a real one.
        put(&sysfs, "class/powercap/intel-rapl:0/max_energy_range_uj", "262143328850");
        let mut meter = pick(Subject::Cpu, &PowerArgs::default(), &sysfs).expect("right").meter.expect("a counter");
        meter.start();
        set("0");
        assert_eq!(meter.stop(), None);
        assert!(meter.trouble().is_some_and(|why| why.contains("set back")));
        meter.start();
        set("2000000");
        assert_eq!((meter.stop(), meter.trouble()), (Some(2.0), None), "the next run is a new one");
        meter.start();
        std::fs::remove_file(sysfs.path("class/powercap/intel-rapl:0/energy_uj")).expect("removed");
        assert_eq!(meter.stop(), None);
    }

    #[test]
    fn a_device_that_nothing_measures() {
        let (_folder, sysfs) = made(&[]);
        let card = Subject::Gpu { pci: Some("0000:01:00.0"), integrated: false };
        for subject in [Subject::Cpu, card] {
            let picked = pick(subject, &PowerArgs::default(), &sysfs).expect("right");
            assert!(picked.meter.is_none() && picked.notes.is_empty());
        }
        assert_eq!(unknown().class.as_str(), "unknown");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_battery_comes_last() {
        let (_folder, sysfs) = made(&[
            ("class/power_supply/BAT0/type", "Battery"),
            ("class/power_supply/BAT0/status", "Discharging"),
            ("class/power_supply/BAT0/power_now", "20000000"),
        ]);
        let card = Subject::Gpu { pci: None, integrated: false };
        let mut meter = pick(card, &PowerArgs::default(), &sysfs).expect("right").meter.expect("a battery");
        assert_eq!(meter.class, PowerClass::Battery);
        let watts = meter.idle_watts(Duration::from_millis(20), std::thread::sleep).expect("it discharges");
        assert!((18.0..=20.01).contains(&watts), "{watts}");
    }
}
