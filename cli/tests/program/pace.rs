//! What makes `mine` work less than it could, each by its effect: --max-rate, --time-limit, --poisson, --pause-on-battery,
//! --max-temp. Battery and temperature are files in a folder that stands for `/sys`.

#[cfg(target_os = "linux")]
use std::fs;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// A target that nobody meets within a test.
const HOPELESS: [&str; 2] = ["--nbits", "1800ffff"];

fn mine(folder: &TempDir, flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    command.args(["mine", "--json", "--no-gpu", "--threads", "1", "--chain-file", "chain.dat"]).args(flags);
    command.current_dir(folder.path()).env("HASHGRIND_SYSFS", folder.path().join("sys")).stdin(Stdio::null());
    command
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Writes a file of the folder that stands for `/sys`.
#[cfg(target_os = "linux")]
fn sys(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join("sys").join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    // As the kernel does it: whoever reads sees the old text or the new one.
    let new = path.with_extension("new");
    fs::write(&new, text).expect("written");
    fs::rename(&new, &path).expect("in place");
}

fn events(output: &Output) -> Vec<Value> {
    let lines = output.stdout.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).expect("one JSON object a line")).collect()
}

fn of<'a>(events: &'a [Value], kind: &str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["event"] == kind).collect()
}

fn summary(events: &[Value]) -> &Value {
    of(events, "summary").pop().expect("a summary at every end")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_rate_stays_below_its_limit_and_the_time_ends() {
    let folder = folder();
    let began = Instant::now();
    let flags = [&HOPELESS[..], &["--max-rate", "200kH/s", "--time-limit", "4s"]].concat();
    let output = mine(&folder, &flags).output().expect("it runs");
    let took = began.elapsed();
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!((Duration::from_secs(4)..Duration::from_secs(20)).contains(&took), "{took:?}");
    let events = events(&output);
    let rate = summary(&events)["hashes_per_second"].as_f64().expect("a rate");
    // One thread does ten times that and more.
    assert!((50e3..210e3).contains(&rate), "{rate}");
}

#[test]
fn drawn_waits_take_their_time_and_next_to_no_hashes() {
    let folder = folder();
    let began = Instant::now();
    let flags = ["--poisson", "--target-time", "80ms", "--max-blocks", "25"];
    let output = mine(&folder, &flags).output().expect("it runs");
    let took = began.elapsed().as_secs_f64();
    assert!(output.status.success(), "{}", stderr(&output));
    let events = events(&output);
    assert_eq!(of(&events, "accepted").len(), 25);
    let waits: Vec<f64> = of(&events, "wait").iter().map(|wait| wait["seconds"].as_f64().expect("seconds")).collect();
    assert_eq!(waits.len(), 25, "one draw a block");
    let sum: f64 = waits.iter().sum();
    assert!(took >= sum, "{sum} s were drawn and {took} s went by");
    assert!(waits.iter().any(|wait| *wait < 0.04) && waits.iter().any(|wait| *wait > 0.08), "no clockwork: {waits:?}");
    assert!(of(&events, "template").iter().all(|template| template["local_bits"] == "207fffff"));
    // Two hashes a block on average; a thread that grinds does millions in that time.
    let hashes = summary(&events)["hashes"].as_u64().expect("a count");
    assert!(hashes < 25 * 4096, "{hashes} hashes are no quiet laptop");

    let refused = mine(&folder, &["--poisson", "--target-time", "0"]).output().expect("it runs");
    assert_eq!(refused.status.code(), Some(2), "{}", stderr(&refused));
}

#[cfg(target_os = "linux")]
#[test]
fn on_battery_nothing_is_hashed() {
    let folder = folder();
    sys(&folder, "class/power_supply/BAT0/type", "Battery");
    sys(&folder, "class/power_supply/BAT0/status", "Discharging");
    let flags = [&HOPELESS[..], &["--pause-on-battery", "--time-limit", "1s"]].concat();
    let output = mine(&folder, &flags).output().expect("it runs");
    assert_eq!(output.status.code(), Some(8), "{}", stderr(&output));
    assert!(stderr(&output).contains("battery"), "{}", stderr(&output));
    let stopped = events(&output);
    // A rest begins at the end of the chunk that the devices have in hand.
    let hashes = summary(&stopped)["hashes"].as_u64().expect("a count");
    let full = [&HOPELESS[..], &["--time-limit", "1s"]].concat();
    let full = events(&mine(&folder, &full).output().expect("it runs"));
    let full = summary(&full)["hashes"].as_u64().expect("a count");
    assert!(hashes < full / 4, "{hashes} hashes on battery, {full} without the flag");

    // Plugged in while it rests: it goes on, with a target for the rate that it really has.
    let flags = ["--pause-on-battery", "--target-time", "200ms", "--max-blocks", "3"];
    let child = mine(&folder, &flags).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    std::thread::sleep(Duration::from_millis(1500));
    sys(&folder, "class/power_supply/BAT0/status", "Charging");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{}", stderr(&output));
    let events = events(&output);
    assert_eq!((of(&events, "resting").len(), of(&events, "working").len()), (1, 1), "{events:?}");
    assert_eq!(of(&events, "accepted").len(), 3);
    let expected = of(&events, "template")[0]["expected_hashes"].as_f64().expect("a count");
    assert!(expected > full as f64 * 0.2 / 10.0, "{expected} of {full} a second: the rest is in the rate");
}

#[cfg(target_os = "linux")]
#[test]
fn heat_ends_it_with_a_summary() {
    let folder = folder();
    let temp = "class/hwmon/hwmon0/temp1_input";
    sys(&folder, "class/hwmon/hwmon0/name", "coretemp");
    sys(&folder, temp, "60000");
    let flags = [&HOPELESS[..], &["--max-temp", "80"]].concat();
    let child = mine(&folder, &flags).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    std::thread::sleep(Duration::from_millis(1500));
    sys(&folder, temp, "80500");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(8), "{}", stderr(&output));
    assert!(stderr(&output).contains("80 °C") || stderr(&output).contains("81 °C"), "{}", stderr(&output));
    assert!(summary(&events(&output))["hashes"].as_u64() > Some(0), "it worked before");

    fs::remove_dir_all(folder.path().join("sys")).expect("removed");
    let refused = mine(&folder, &["--max-temp", "80"]).output().expect("it runs");
    assert_eq!(refused.status.code(), Some(2), "a limit that can't be kept: {}", stderr(&refused));
}
