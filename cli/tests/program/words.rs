//! Every command that prints numbers, over inputs from 10^-12 to 10^24: no text rounds a truth away, runs on for sixteen
//! digits, gets its plural wrong, or shows what is no number.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::common::program::{hashgrind, home, json, output, text};

const GRID: [&str; 7] = ["1e-12", "1e-6", "0.001", "1", "12345678.9", "1e15", "1e24"];

/// Words that one of a thing has not.
const PLURALS: [&str; 19] = [
    "blocks",
    "cores",
    "cycles",
    "days",
    "devices",
    "hashes",
    "headers",
    "hits",
    "hours",
    "machines",
    "minutes",
    "networks",
    "participants",
    "records",
    "runs",
    "tests",
    "threads",
    "transactions",
    "years",
];

/// What is wrong with a text; `exact` are the percentages in it that are neither rounded nor nearly so.
fn faults(said: &str, exact: Option<&[f64]>) -> Vec<String> {
    let mut found = Vec::new();
    let words: Vec<&str> = said.split_whitespace().map(|word| word.trim_matches(['(', ')', ':', ';', ','])).collect();
    for word in &words {
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        let number = word.chars().all(|c| c.is_ascii_digit() || ",.-$%".contains(c));
        // A hash, or its beginning, is none, also where all of it are digits.
        if number && digits.len() >= 16 && word.len() != 64 && !word.ends_with("...") {
            found.push(format!("{word}: {} digits", digits.len()));
        }
        let bare = word.trim_end_matches(['.', '%']);
        if ["NaN", "inf", "-inf", "-NaN", "-0"].contains(&bare)
            || bare.starts_with("-0.") && bare[3..].bytes().all(|c| c == b'0')
        {
            found.push(format!("{word} is no number"));
        }
    }
    let as_it_stands: Vec<&str> = said.split_whitespace().collect();
    for (pair, raw) in words.windows(2).zip(as_it_stands.windows(2)) {
        // "siblings 1, threads 2" is a list.
        if raw[0].trim_start_matches('(') == "1" && PLURALS.contains(&pair[1]) {
            found.push(format!("1 {}", pair[1]));
        }
        let Some(exact) = exact.filter(|_| pair[1] == "%") else { continue };
        for (shown, value) in [("100", 100.0), ("100.0", 100.0), ("0", 0.0), ("0.0", 0.0)] {
            if pair[0] == shown && !exact.contains(&value) {
                found.push(format!("{shown} % for what is not"));
            }
        }
    }
    found
}

/// Every number of an answer that is a share, in percent.
fn shares(value: &Value, name: &str, out: &mut Vec<f64>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, inner)| {
            let chance = name == "probability" || key.starts_with("chance");
            let percent = key.contains("percent");
            if let Some(number) = inner.as_f64().filter(|_| chance || percent) {
                out.push(if chance { number * 100.0 } else { number });
            }
            shares(inner, key, out);
        }),
        Value::Array(list) => list.iter().for_each(|inner| shares(inner, name, out)),
        _ => {}
    }
}

fn check(home: &Path, args: &[&str]) {
    let mut exact = Vec::new();
    shares(&json(hashgrind(home).args(args).arg("--json")), "", &mut exact);
    let said = output(hashgrind(home).args(args));
    let found = faults(&text(&said.stdout), Some(&exact));
    assert!(said.status.success() && found.is_empty(), "{args:?}: {found:?}\n{}", text(&said.stdout));
}

#[test]
fn odds_over_all_sizes() {
    let home = home();
    for rate in GRID {
        for difficulty in GRID {
            check(home.path(), &["odds", "--hashrate", rate, "--difficulty", difficulty]);
        }
        check(home.path(), &["odds", "--hashrate", rate, "--pool", "1e24", "--days", "1", "--pool-fee", "1"]);
        check(home.path(), &["history", "--hashrate", rate]);
        check(home.path(), &["gap", "--hashrate", rate, "--power", rate, "--price-usd", "1e-12"]);
    }
}

#[test]
fn costs_over_all_sizes() {
    let home = home();
    for size in GRID {
        check(home.path(), &["cost", "--difficulty", size, "--fees", "1", "--claims"]);
        check(home.path(), &["cost", "--difficulty", size, "--fees", "1", "--regions", "--btc-price", "80000"]);
        for electricity in ["0", "1e-12", "0.14"] {
            let args =
                ["--joules-per-terahash", size, "--electricity", electricity, "--btc-price", "1e8", "--fees", "1"];
            check(home.path(), &[&["cost"], &args[..]].concat());
        }
        let machine = ["--hashrate", size, "--power", "60", "--price-usd", "1000", "--electricity", "0.1"];
        check(home.path(), &[&["cost", "--btc-price", "1", "--fees", "1"], &machine[..]].concat());
    }
}

#[test]
fn other_commands_with_numbers() {
    let home = home();
    let table = home.path().join("shares.csv");
    let rows = "a,pools,2026,A,99.9999,given,page.org\na,pools,2026,B,1e-12,given,page.org\nb,pools,2025,C,100,given,page.org\n";
    std::fs::write(&table, format!("series,what,date,name,percent,value_kind,source\n{rows}")).expect("written");
    let table = table.display().to_string();
    check(home.path(), &["concentration", "--table", &table]);
    check(home.path(), &["concentration"]);
    check(home.path(), &["ladder", "--tables"]);
    check(home.path(), &["ladder", "--ai", "--tables"]);
    for nonces in ["0", "1", "2"] {
        check(home.path(), &["explain", "0", "--nonces", nonces]);
    }
    for size in GRID {
        page(home.path(), &["--hashrate", size, "--power", "60", "--difficulty", size]);
    }
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/bench-record.json").display().to_string();
    for args in [&["odds", "--from", &record][..], &["gap", "--from", &record], &["ladder", "--from", &record]] {
        check(home.path(), args);
    }
}

/// What a command says that can't be asked twice for the same figures: standard output and error. Its exit code is one of
/// these.
fn said(home: &Path, args: &[&str], codes: &[i32]) -> String {
    let output = output(hashgrind(home).args(args));
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(output.status.code().is_some_and(|code| codes.contains(&code)), "{args:?}: {}\n{said}", output.status);
    said
}

/// Runs a command that measures or mines; `exact` as for [`faults`].
fn look(home: &Path, args: &[&str], codes: &[i32], exact: Option<&[f64]>) {
    let said = said(home, args, codes);
    assert_eq!(faults(&said, exact), Vec::<String>::new(), "{args:?}\n{said}");
}

/// The longest duration that a flag takes.
const CENTURY: &str = "36525d";

#[test]
fn mining_over_all_sizes() {
    let home = home();
    let chain = home.path().join("chain.dat").display().to_string();
    let mine = |more: &[&str]| {
        let args = ["mine", "--no-gpu", "-t", "1", "--chain-file", &chain, "--max-blocks", "2", "--time-limit", "1s"];
        // A block was found within the second or not; no block is ever certain.
        look(home.path(), &[&args[..], more].concat(), &[0, 1], Some(&[]));
    };
    for rate in GRID {
        mine(&["--target-time", "0", "--max-rate", rate]);
    }
    mine(&["--target-time", "1ms"]);
    mine(&["--target-time", CENTURY]);
    mine(&["--target-time", CENTURY, "--poisson"]);
    mine(&["--target-time", "1ms", "--poisson"]);
    look(home.path(), &["chain", "show", "--chain-file", &chain], &[0], None);
    look(home.path(), &["chain", "verify", "--chain-file", &chain], &[0], None);
    look(home.path(), &["concentration", "--chain-file", &chain], &[0], None);
    look(home.path(), &["spool"], &[0], None);
    let headers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/mainnet_0_10236.headers");
    look(home.path(), &["verify", &headers.display().to_string()], &[0], None);
}

#[test]
fn races_over_all_sizes() {
    let home = home();
    let race = |more: &[&str]| {
        let args = ["race", "--no-gpu", "-t", "1", "--stage", "100ms", "--seed", "1"];
        look(home.path(), &[&args[..], more].concat(), &[0], None);
    };
    race(&["--block-time", "1ms"]);
    race(&["--block-time", CENTURY]);
    for watts in ["1e-12", "1e24"] {
        race(&["--block-time", "1ms", "--simulated", "", "--power", watts, "--power-source", "datasheet"]);
    }
}

#[test]
fn measurements_over_all_sizes() {
    let home = home();
    look(home.path(), &["devices", "--no-gpu"], &[0], None);
    look(home.path(), &["selftest", "--no-gpu"], &[0], None);
    for time in ["0.000000001", "1ms"] {
        look(home.path(), &["kernels", "--siblings", "1", "--time", time], &[0], None);
    }
    // Measured, then as it was kept.
    for budget in ["1ms", "100ms", CENTURY] {
        look(home.path(), &["tune", "--devices", "cpu", "--budget", budget], &[0], None);
    }
    let bench = |more: &[&str]| {
        let args = ["bench", "--devices", "cpu", "-t", "1", "--kernel", "scalar", "--duration", "1ms", "--warmup", "0"];
        // A single run has no spread.
        look(home.path(), &[&args[..], more].concat(), &[0], Some(&[0.0]));
    };
    for watts in ["1e-12", "1", "1e24"] {
        for format in ["text", "md", "csv"] {
            bench(&["-r", "1", "--format", format, "--power", watts, "--power-source", "wall-meter"]);
        }
        // What it wrote, it reads; a peak that was measured beside other work may be too low for it.
        let file = home.path().join("record.json").display().to_string();
        bench(&["-r", "2", "-o", &file, "--power", watts, "--power-source", "wall-meter"]);
        look(home.path(), &["bench", "--verify", &file], &[0, 1], None);
        check(home.path(), &["ladder", "--from", &file]);
    }
}

/// The record of the tests with this rate and this energy in all of its runs, as if its work were proven.
fn record(home: &Path, name: &str, rate: f64, joules: f64) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/bench-record.json");
    let mut record: Value = serde_json::from_slice(&std::fs::read(path).expect("the fixture")).expect("JSON");
    record["proof"]["p_value"] = 0.5.into();
    let (mut all_hashes, mut all_joules) = (0.0, 0.0);
    for run in record["runs"].as_array_mut().expect("runs") {
        let hashes = if rate > 1.0 { 1_000_000_000_000_000u64 } else { 1 };
        run["hashes"] = hashes.into();
        run["seconds"] = (hashes as f64 / rate).into();
        run["joules"] = joules.into();
        (all_hashes, all_joules) = (all_hashes + hashes as f64, all_joules + joules);
    }
    for field in ["hashes_per_second", "median"] {
        record["summary"][field] = rate.into();
    }
    record["summary"]["mad"] = 0.0.into();
    record["summary"]["ci95"] = vec![rate, rate].into();
    record["summary"]["joules_per_terahash"] = (all_joules / all_hashes * 1e12).into();
    let path = home.join(name);
    std::fs::write(&path, record.to_string()).expect("written");
    path.display().to_string()
}

#[test]
fn records_over_all_sizes() {
    let home = home();
    let sizes = GRID.map(|size| size.parse::<f64>().expect("a number"));
    let files: Vec<String> =
        sizes.iter().map(|&size| record(home.path(), &format!("{size:e}.json"), size, size)).collect();
    for first in &files {
        for other in &files {
            check(home.path(), &["compare", first, other]);
        }
        check(home.path(), &["odds", "--from", first]);
        check(home.path(), &["history", "--from", first]);
        check(home.path(), &["gap", "--from", first]);
        check(home.path(), &["ladder", "--from", first]);
        check(home.path(), &["cost", "--from", first, "--btc-price", "1e8", "--fees", "1"]);
        page(home.path(), &["--from", first]);
    }
    check(home.path(), &[&["compare"], &files.iter().map(String::as_str).collect::<Vec<_>>()[..]].concat());
    let table = said(home.path(), &["compare", "--csv", &files[0], &files[6]], &[0]);
    for cell in table.lines().skip(1).flat_map(|line| line.split(',')) {
        assert_eq!(faults(cell, None), Vec::<String>::new(), "{cell}");
    }
}

/// The words of a report.
fn page(home: &Path, args: &[&str]) {
    let said = said(home, &[&["report", "-o", "-"], args].concat(), &[0]);
    let mut words = String::new();
    for part in said.split('<').skip(1) {
        words.push_str(part.split_once('>').map_or("", |(_, words)| words));
        words.push(' ');
    }
    let body = words.split_once("Why commodity hardware lost").expect("a heading").1;
    assert_eq!(faults(body, None), Vec::<String>::new(), "{args:?}");
}

/// Each flag that takes a number says what it is, its unit and its range, also of a negative one.
#[test]
fn numbers_that_make_no_sense_are_named() {
    let home = home();
    let refused = |command: &mut Command| {
        let output = output(command);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        said
    };
    for (args, parts) in [
        (&["cost", "--joules-per-terahash", "-1"][..], ["--joules-per-terahash", "joules a terahash"]),
        (&["cost", "--electricity", "0,14"], ["--electricity", "not a comma"]),
        (&["cost", "--electricity", "14"], ["--electricity", "cents"]),
        (&["cost", "--fees", "-0.5"], ["--fees", "from 0 to 1000"]),
        (&["cost", "--btc-price", "0.1"], ["--btc-price", "US dollars"]),
        (&["cost", "--subsidy", "51"], ["--subsidy", "BTC"]),
        (&["odds", "--hashrate", "1", "--pool", "2", "--days", "-1"], ["--days", "days"]),
        (&["odds", "--hashrate", "1", "--pool", "2", "--pool-fee", "101"], ["--pool-fee", "percent"]),
        (&["odds", "--hashrate", "-1"], ["--hashrate", "hash rate"]),
        (&["gap", "--hashrate", "1", "--power", "-63"], ["--power", "watts"]),
        (&["gap", "--hashrate", "1", "--price-usd", "0"], ["--price-usd", "US dollars"]),
        (&["mine", "-t", "20000"], ["--threads", "1024"]),
        (&["bench", "-t", "1,20000"], ["--threads", "1024"]),
        (&["bench", "--delay", "9223372036854775807"], ["--delay", "36525d"]),
        (&["race", "--stage", "9223372036854775807"], ["--stage", "a hundred years"]),
        (&["odds", "--hashrate", "1e24", "--pool", "1"], ["pool", "at least as fast"]),
        (&["cost", "--price-usd", "5"], ["price", "--btc-price"]),
        (&["cost", "--miner", "S19"], ["more than one", "Antminer S19 Pro"]),
    ] {
        let said = refused(hashgrind(home.path()).args(args));
        assert!(parts.iter().all(|part| said.contains(part)), "{args:?}: {said}");
    }
    // A roof of one's own: nothing is a price.
    let own = json(hashgrind(home.path()).args(["cost", "--electricity", "0", "--miner", "S21 XP", "--json"]));
    assert_eq!(own["rows"][0]["usd_per_btc"], 0.0);
    let args = [
        "--hashrate",
        "1TH/s",
        "--power",
        "10W",
        "--price-usd",
        "100",
        "--electricity",
        "0.1",
        "--btc-price",
        "100000",
    ];
    let paid = json(hashgrind(home.path()).arg("cost").args(args).args(["--difficulty", "1e12", "--json"]));
    // By hand: 86,400 s x 1e12 / (1e12 x 2^48 / 65,535) x 3.125 BTC x $100,000 less 10 W for a day at $0.1.
    let by_hand = 86_400.0 / (2f64.powi(48) / 65_535.0) * 312_500.0 - 0.024;
    let days = paid["payback"]["days"].as_f64().expect("it pays");
    assert!((days / (100.0 / by_hand) - 1.0).abs() < 1e-9, "{days}");
}
