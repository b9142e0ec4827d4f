//! `hashgrind compare` from outside: records by the hundred, ratios against values worked out here, refusals with their reason.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn hashgrind(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hashgrind")).args(args).stdin(Stdio::null()).output().expect("the program starts")
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn refused(args: &[&str], code: i32) -> String {
    let output = hashgrind(args);
    let error = error(&output);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {error}");
    assert!(error.starts_with("error: ") && !error.contains("panicked"), "{args:?}: {error}");
    assert!(output.stdout.is_empty(), "{args:?}: nothing but the refusal");
    error
}

/// The fixture of the tests with another rate, as if its work were proven.
fn record(factor: f64) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/bench-record.json");
    let mut record: Value =
        serde_json::from_str(&std::fs::read_to_string(path).expect("the fixture")).expect("the fixture is JSON");
    record["proof"]["p_value"] = json!(0.5);
    for run in record["runs"].as_array_mut().expect("runs") {
        run["hashes"] = json!((run["hashes"].as_f64().expect("a number") * factor).round() as u64);
    }
    for field in ["median", "hashes_per_second"] {
        record["summary"][field] = json!(record["summary"][field].as_f64().expect("a number") * factor);
    }
    record
}

fn put(folder: &Path, name: &str, record: &Value) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, serde_json::to_vec_pretty(record).expect("JSON")).expect("written");
    path
}

#[test]
fn three_hundred_records_of_a_cluster() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join("task-b");
    std::fs::create_dir(&inner).expect("made");
    // 200 files of one record, as an array job leaves them, and 100 lines of one file.
    for task in 0..200 {
        put(folder.path(), &format!("a-{task:03}.json"), &record(1.0 + f64::from(task) / 1000.0));
    }
    let lines: String = (0..100).map(|_| format!("{}\n", record(2.0))).collect();
    std::fs::write(inner.join("all.jsonl"), lines).expect("written");
    std::fs::write(folder.path().join("slurm-17.out"), "not a record").expect("written");
    let path = folder.path().display().to_string();

    let output = hashgrind(&["compare", "--json", &path]);
    assert!(output.status.success(), "{}", error(&output));
    let compared: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!(compared["schema_version"], 1);
    let rows = compared["records"].as_array().expect("rows");
    assert_eq!((rows.len(), &compared["all"]["records"]), (300, &json!(300)));
    assert!(rows[0]["rate_ratio"].is_null(), "the first is what the others are compared with");
    let near = |value: &Value, expected: f64| {
        let value = value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
        assert!((value / expected - 1.0).abs() < 1e-6, "{value} is not {expected}");
    };
    near(&rows[150]["rate_ratio"]["ratio"], 1.15);
    // Five runs 0.1 % apart: no resample's median is outside 1.000e9 to 1.004e9.
    for row in &rows[200..] {
        near(&row["rate_ratio"]["ratio"], 2.0);
        let [low, high] = [0, 1].map(|at| row["rate_ratio"]["ci95"][at].as_f64().expect("a number"));
        assert!(low < 2.0 && 2.0 < high && low >= 2.0 * 1.000 / 1.004 && high <= 2.0 * 1.004, "{low} {high}");
        // The same joules for twice the hashes.
        near(&row["energy_ratio"]["ratio"], 0.5);
    }
    near(&compared["all"]["total"], 1.002e9 * (200.0 + 0.001 * 199.0 * 100.0 + 200.0));

    let table = hashgrind(&["compare", &path]);
    let text = String::from_utf8(table.stdout).expect("text");
    assert_eq!(text.lines().filter(|line| line.contains("Example laptop GPU")).count(), 300);
    assert!(text.contains("300 records: median "), "{text}");
    // Those within 0.2 % of the first can't be told from it.
    assert!(text.contains("can't be told from the first by their rate"), "{text}");

    let csv = hashgrind(&["compare", "--csv", &path]);
    let mut reader = csv::Reader::from_reader(&*csv.stdout);
    let head = reader.headers().expect("a head").clone();
    let column = head.iter().position(|name| name == "rate_ratio").expect("the column");
    let ratios: Vec<String> = reader.records().map(|row| row.expect("a row")[column].to_owned()).collect();
    assert_eq!((ratios.len(), ratios[0].as_str()), (300, ""));
    near(&json!(ratios[299].parse::<f64>().expect("a number")), 2.0);
}

#[test]
fn records_come_on_standard_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hashgrind"))
        .args(["compare", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // An array and a line behind it.
    let text = format!("{}\n{}\n", json!([record(1.0), record(1.0)]), record(3.0));
    child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("written");
    let output = child.wait_with_output().expect("it ends");
    let compared: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!(compared["records"].as_array().map(Vec::len), Some(3));
    assert_eq!(compared["records"][2]["name"], "-#3");
    let same = &compared["records"][1]["rate_ratio"];
    assert!(same["ci95"][0].as_f64() < Some(1.0) && same["ci95"][1].as_f64() > Some(1.0), "{same}");
}

#[test]
fn unlike_records_are_refused_with_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = put(folder.path(), "first.json", &record(1.0)).display().to_string();
    let changed = |name: &str, pointer: &str, value: Value| {
        let mut other = record(1.0);
        *other.pointer_mut(pointer).expect("the field is there") = value;
        put(folder.path(), name, &other).display().to_string()
    };
    for (name, pointer, value, reason) in [
        ("profile.json", "/settings/profile", json!(4), "profile 4, the first one with 2"),
        ("threads.json", "/settings/threads", json!(8), "threads 8, the first one with not set"),
        ("cpu.json", "/device/type", json!("cpu"), "a processor, the first one with a GPU"),
        ("schema.json", "/schema_version", json!(7), "schema version 7"),
        ("planted.json", "/proof/planted_found", json!(3), "3 of 7 planted"),
        ("chance.json", "/proof/p_value", json!(1e-12), "no chance"),
        ("ranges.json", "/proof/ranges", json!([]), "no ranges"),
        ("zero.json", "/runs/0/seconds", json!(0.0), "runs[0].seconds"),
    ] {
        let other = changed(name, pointer, value);
        assert!(refused(&["compare", &first, &other], 1).contains(reason), "{name}");
        refused(&["compare", &other, &first], 1);
        // Left out, one is too few.
        let too_few = hashgrind(&["compare", "--skip", &first, &other]);
        assert_eq!(too_few.status.code(), Some(2));
        assert!(error(&too_few).contains(&format!("left out: {other}")), "{}", error(&too_few));
    }
    let profile = folder.path().join("profile.json").display().to_string();
    let output = hashgrind(&["compare", "--across", "profile", &first, &profile]);
    assert!(output.status.success(), "{}", error(&output));
}

#[test]
fn what_is_no_record_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = put(folder.path(), "first.json", &record(1.0)).display().to_string();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path.display().to_string()
    };
    let whole = serde_json::to_vec(&record(1.0)).expect("JSON");
    let torn = file("torn.jsonl", &[&whole[..], b"\n", &whole[..whole.len() / 2]].concat());
    assert!(refused(&["compare", &first, &torn], 1).contains("after 1 record comes no whole JSON"));
    assert!(refused(&["compare", &first, &file("empty.json", b" \n")], 1).contains("it is empty"));
    assert!(refused(&["compare", &first, &file("mark.json", &[0xff, 0xfe])], 1).contains("it is empty"));
    assert!(refused(&["compare", &first, &file("list.json", b"[1, 2]")], 1).contains("no bench record"));
    assert!(refused(&["compare", &first, &file("binary.json", &[0xff, 0xfe, 0])], 1).contains("no whole JSON"));
    assert!(refused(&["compare", &first, &folder.path().join("none").display().to_string()], 9).contains("can't read"));
    assert!(refused(&["compare", &first], 2).contains("is 1 record;"));
    // What was whole in the torn file counts where the rest is left out.
    let output = hashgrind(&["compare", "--skip", &first, &torn]);
    assert!(output.status.success() && error(&output).contains("left out"), "{}", error(&output));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let folder = tempfile::tempdir().expect("a folder");
    // More than a pipe holds.
    let lines: String = (0..1000).map(|_| format!("{}\n", record(1.0))).collect();
    let path = folder.path().join("many.jsonl");
    std::fs::write(&path, lines).expect("written");
    for form in ["--json", "--csv", "--skip"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_hashgrind"))
            .args(["compare", form, &path.display().to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), error(&output).as_str()), (Some(0), ""), "{form}");
    }
}
