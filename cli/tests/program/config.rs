//! `--config`, `--color` and `NO_COLOR` from outside.

use std::process::{Command, Output, Stdio};

use crate::common::node;

fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    command.args(args).stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

fn hashgrind(args: &[&str]) -> Output {
    program(args).output().expect("the program starts")
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(args: &[&str]) -> serde_json::Value {
    let output = hashgrind(args);
    assert!(output.status.success(), "{args:?}: {}", error(&output));
    serde_json::from_slice(&output.stdout).expect("one JSON object")
}

/// A file of settings, and its path.
fn settings(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hashgrind.toml");
    std::fs::write(&path, text).expect("written");
    let path = path.display().to_string();
    (folder, path)
}

#[test]
fn flags_come_from_the_file() {
    let (_folder, file) = settings(
        "difficulty = 1000\n[odds]\nhashrate = \"4294967296H/s\"\njson = true\n[cost]\nelectricity = 0.141\nminer = ['Antminer S9']\n",
    );
    // Difficulty 1 is 2^32 hashes and a little, so a second for each at this rate.
    let seconds = |args: &[&str]| json(args)["expected_seconds"].as_f64().expect("a number").round();
    assert_eq!(seconds(&["odds", "--config", &file]), 1000.0, "the file's difficulty and the command's rate");
    // Before the command as well, and what is given on the command line goes first.
    assert_eq!(seconds(&["--config", &file, "odds", "--difficulty", "7"]), 7.0);
    assert_eq!(seconds(&["odds", "--difficulty=7", &format!("--config={file}")]), 7.0);
    let cost = json(&["cost", "--json", "--config", &file]);
    let rows = cost["rows"].as_array().expect("rows");
    assert_eq!((rows.len(), &rows[0]["electricity_usd_per_kwh"]), (1, &serde_json::json!(0.141)));
    // A list is replaced, not lengthened.
    let cost = json(&["cost", "--json", "--config", &file, "--miner", "Antminer S19"]);
    assert_eq!(cost["rows"].as_array().map(Vec::len), Some(1));
    assert!(cost["rows"][0]["miner"].as_str().is_some_and(|name| name.contains("S19")));
}

#[test]
fn switches_and_commands_in_commands() {
    let (_folder, file) = settings(
        "quiet = true\nno_gpu = true\nverbose = 0\n[devices]\nthreads = 3\n[chain.show]\njson = true\nchain-file = \"/nowhere/at/all\"\n",
    );
    let devices = json(&["devices", "--json", "--config", &file]);
    let cpu = devices["devices"].as_array().expect("a list").iter().find(|d| d["id"] == "cpu").expect("a CPU");
    assert_eq!(cpu["default"], true);
    let output = hashgrind(&["devices", "--config", &file]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("3 workers"));
    let output = hashgrind(&["chain", "show", "--config", &file]);
    assert_eq!(output.status.code(), Some(9));
    assert!(error(&output).contains("/nowhere/at/all"), "{}", error(&output));
}

#[test]
fn what_is_wrong_in_the_file_is_said() {
    for (text, sentence) in [
        ("thread = 2\n", "no command has a flag --thread"),
        ("[mien]\nthreads = 2\n", "no command `mien`"),
        ("[mine]\nhashrate = 2\n", "`mine` has no flag --hashrate"),
        ("[odds]\ntarget-time = '1s'\n", "`odds` has no flag --target-time"),
        ("threads = \n", "TOML"),
        ("no-gpu = 'yes'\n", "switch"),
        ("threads = 2024-01-01\n", "datetime"),
        ("config = 'other.toml'\n", "belongs on the command line"),
        ("[mine]\nrpc-password = 'hunter2'\n", "HASHGRIND_RPC_PASSWORD"),
        ("threads = 0\n", "come from"),
    ] {
        let (_folder, file) = settings(text);
        let output = hashgrind(&["odds", "--hashrate", "1GH/s", "--config", &file]);
        let error = error(&output);
        assert_eq!(output.status.code(), Some(2), "{text}: {error}");
        assert!(error.contains(sentence) || (sentence == "TOML" && error.contains("line 1")), "{text}: {error}");
        assert!(error.contains(&file) && !error.contains("hunter2") && !error.contains("panicked"), "{text}: {error}");
    }
    let output = hashgrind(&["odds", "--hashrate", "1GH/s", "--config", "/nowhere/hashgrind.toml"]);
    assert_eq!(output.status.code(), Some(9));
    assert!(error(&output).contains("can't read /nowhere/hashgrind.toml"));
}

#[test]
fn colours_only_where_they_are_wanted() {
    let escape = |bytes: &[u8]| bytes.contains(&0x1b);
    let odds = ["gap", "--hashrate", "1GH/s"];
    let with = |more: &[&str], no_color: Option<&str>| {
        let mut command = program(&[&odds[..], more].concat());
        if let Some(value) = no_color {
            command.env("NO_COLOR", value);
        }
        let output = command.output().expect("the program starts");
        assert!(output.status.success());
        output
    };
    assert!(!escape(&with(&[], None).stdout), "a pipe is no terminal");
    assert!(!escape(&with(&["--color", "auto"], None).stdout));
    assert!(!escape(&with(&["--color", "never"], None).stdout));
    let coloured = with(&["--color", "always"], None);
    assert!(escape(&coloured.stdout));
    assert!(escape(&with(&["--color", "always"], Some("1")).stdout), "the flag goes before the variable");
    assert!(!escape(&with(&[], Some("1")).stdout));
    // Without the styles it is the same text.
    let plain = String::from_utf8(with(&[], None).stdout).expect("text");
    let stripped = String::from_utf8(coloured.stdout).expect("text").replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert_eq!(stripped, plain);
    let data = program(&["odds", "--hashrate", "1GH/s", "--json", "--color", "always"]).output().expect("it starts");
    assert!(!escape(&data.stdout), "JSON has none");
}

#[test]
fn errors_are_coloured_too() {
    let wrong = |args: &[&str]| hashgrind(args).stderr.contains(&0x1b);
    // One that clap finds, one that a command finds.
    assert!(wrong(&["odds", "--no-such-flag", "--color", "always"]));
    assert!(wrong(&["--color=always", "explain", "12"]));
    for when in ["never", "auto"] {
        assert!(!wrong(&["odds", "--no-such-flag", "--color", when]), "{when}");
        assert!(!wrong(&["explain", "12", "--color", when]), "{when}");
    }
    assert_eq!(hashgrind(&["odds", "--color", "pink"]).status.code(), Some(2));
}

/// On a terminal there are colours, unless `NO_COLOR` is set.
#[test]
#[cfg(target_os = "linux")]
fn a_terminal_gets_colours() {
    let through_script = |no_color: Option<&str>| {
        let line = format!("{} gap --hashrate 1GH/s", env!("CARGO_BIN_EXE_hashgrind"));
        let mut script = Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).stdin(Stdio::null()).env("TERM", "xterm").env_remove("NO_COLOR");
        if let Some(value) = no_color {
            script.env("NO_COLOR", value);
        }
        script.output().ok().filter(|output| output.status.success()).map(|output| output.stdout.contains(&0x1b))
    };
    let Some(plain) = through_script(Some("1")) else {
        let required = std::env::var("HASHGRIND_REQUIRE_TERMINAL").is_ok_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_TERMINAL=1, but `script` (package bsdutils) makes no terminal here");
        node::say("SKIPPED a_terminal_gets_colours: `script` (package bsdutils) is not here to make a terminal");
        return;
    };
    assert!(!plain);
    assert_eq!(through_script(None), Some(true));
}
