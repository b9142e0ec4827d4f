//! Every command that prints numbers, over inputs from 10^-12 to 10^24: no text rounds a truth away, runs on for sixteen
//! digits, gets its plural wrong, or shows what is no number.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::common::program::{hashgrind, home, json, output, text};

const GRID: [&str; 7] = ["1e-12", "1e-6", "0.001", "1", "12345678.9", "1e15", "1e24"];

/// What is wrong with a text; `exact` are the percentages in it that are neither rounded nor nearly so.
fn faults(said: &str, exact: Option<&[f64]>) -> Vec<String> {
    let mut found = Vec::new();
    let words: Vec<&str> = said.split_whitespace().map(|word| word.trim_matches(['(', ')', ':', ';', ','])).collect();
    for word in &words {
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        let number = word.chars().all(|c| c.is_ascii_digit() || ",.-$%".contains(c));
        // A hash of zeros is none.
        if number && digits.len() >= 16 && word.len() != 64 {
            found.push(format!("{word}: {} digits", digits.len()));
        }
        let bare = word.trim_end_matches(['.', '%']);
        if ["NaN", "inf", "-inf", "-NaN", "-0"].contains(&bare)
            || bare.starts_with("-0.") && bare[3..].bytes().all(|c| c == b'0')
        {
            found.push(format!("{word} is no number"));
        }
    }
    for pair in words.windows(2) {
        let plural =
            ["hashes", "blocks", "days", "hours", "minutes", "years", "networks", "machines"].contains(&pair[1]);
        if pair[0] == "1" && plural {
            found.push(format!("1 {}", pair[1]));
        }
        let Some(exact) = exact.filter(|_| pair[1] == "%") else { continue };
        for (shown, value) in [("100", 100.0), ("0", 0.0)] {
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
    for nonces in ["0", "1", "2"] {
        check(home.path(), &["explain", "0", "--nonces", nonces]);
    }
    for size in GRID {
        let args = ["report", "--hashrate", size, "--power", "60", "--difficulty", size, "-o", "-"];
        let said = output(hashgrind(home.path()).args(args));
        assert!(said.status.success(), "{}", text(&said.stderr));
        let mut page = String::new();
        for part in text(&said.stdout).split('<').skip(1) {
            page.push_str(part.split_once('>').map_or("", |(_, words)| words));
            page.push(' ');
        }
        let body = page.split_once("Why commodity hardware lost").expect("a heading").1.to_owned();
        assert_eq!(faults(&body, None), Vec::<String>::new(), "{size}");
    }
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/bench-record.json").display().to_string();
    for args in [&["odds", "--from", &record][..], &["gap", "--from", &record], &["ladder", "--from", &record]] {
        check(home.path(), args);
    }
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
