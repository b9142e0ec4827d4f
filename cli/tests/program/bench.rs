//! `hashgrind bench` from outside: the record's form, the matrix, the printers, `--verify`, bad input and exit codes.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

fn hashgrind(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hashgrind")).args(args).stdin(Stdio::null()).output().expect("the program starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A short measurement on one thread.
const SHORT: [&str; 10] =
    ["bench", "--devices", "cpu", "--threads", "1", "--duration", "200ms", "--warmup", "50ms", "-r3"];

fn short(more: &[&str]) -> Output {
    let output = hashgrind(&[&SHORT, more].concat());
    assert!(output.status.success(), "{more:?}: {}", text(&output.stderr));
    output
}

/// A record made by the program, once.
fn record() -> Value {
    static RECORD: OnceLock<Value> = OnceLock::new();
    RECORD.get_or_init(|| serde_json::from_slice(&short(&["--json"]).stdout).expect("one JSON object")).clone()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn written(folder: &Path, name: &str, value: &Value) -> String {
    let path = folder.join(name);
    std::fs::write(&path, value.to_string()).expect("it can be written");
    path.display().to_string()
}

/// What `--verify` says: exit code and its JSON object.
fn verified(path: &str, more: &[&str]) -> (Option<i32>, Value) {
    let output = hashgrind(&[&["bench", "--verify", path, "--json", "--threads", "1"], more].concat());
    let value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)));
    (output.status.code(), value)
}

#[test]
fn a_record_has_the_contracts_fields_and_its_schema() {
    let record = record();
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/bench-record.schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(schema).expect("it is there")).expect("JSON");
    let schema = schema["$defs"]["hash"].clone();
    fn compare(path: &str, schema: &Value, value: &Value) {
        if let (Some(required), Some(fields)) = (schema["required"].as_array(), value.as_object()) {
            for name in required.iter().filter_map(Value::as_str) {
                assert!(fields.contains_key(name), "{path} lacks {name}");
            }
            for (name, field) in fields {
                assert!(!schema["properties"][name].is_null(), "{path} has {name}, which the schema does not know");
                compare(&format!("{path}.{name}"), &schema["properties"][name], field);
            }
        }
        for item in value.as_array().into_iter().flatten() {
            compare(path, &schema["items"], item);
        }
    }
    compare("record", &schema, &record);
    let runs = record["runs"].as_array().expect("a list");
    assert_eq!(runs.len(), 3);
    let mut hashes = [0.0; 3];
    for range in record["proof"]["ranges"].as_array().expect("a list") {
        hashes[number(&range["run"]) as usize] += number(&range["len"]);
    }
    for (run, held) in runs.iter().zip(hashes) {
        assert_eq!(number(&run["hashes"]), held);
        assert!(number(&run["seconds"]) >= 0.2 && run["joules"].is_null());
    }
    assert_eq!(record["proof"]["planted"], record["proof"]["planted_found"]);
    let median = number(&record["summary"]["median"]);
    let ci = (number(&record["summary"]["ci95"][0]), number(&record["summary"]["ci95"][1]));
    assert!(ci.0 <= median && median <= ci.1 && median > 1e4);
    if record["summary"]["cycles_per_hash"].is_null() {
        let notes = record["notes"].to_string();
        assert!(notes.contains("no cycle counters"), "{notes}");
    }
}

#[test]
fn the_command_repeats_it_and_says_nothing_private() {
    let command = record()["command"].as_str().expect("text").to_owned();
    assert!(command.starts_with("hashgrind bench --devices cpu --kernel "), "{command}");
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    let again = hashgrind(&[&words[..], &["--json", "-r", "1", "--duration", "20ms"]].concat());
    assert!(again.status.success(), "{}", text(&again.stderr));
    let again: Value = serde_json::from_slice(&again.stdout).expect("JSON");
    assert_eq!(again["settings"]["kernel"], record()["settings"]["kernel"]);

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("secret-name.json");
    let output = Command::new(env!("CARGO_BIN_EXE_hashgrind"))
        .args(SHORT)
        .args(["-o", &file.display().to_string(), "--power", "63W", "--power-source", "wall-meter"])
        .env("HASHGRIND_RPC_PASSWORD", "hunter2secret")
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let kept = std::fs::read_to_string(&file).expect("it was written");
    for private in ["secret-name", "hunter2secret", folder.path().to_str().expect("text")] {
        assert!(!kept.contains(private), "{private}");
    }
    let kept: Value = serde_json::from_str(&kept).expect("JSON");
    assert!(kept["command"].as_str().is_some_and(|command| command.contains("--power 63W --power-source wall-meter")));
    // 63 W for a rate: joules for a terahash.
    let joules = 63.0 / number(&kept["summary"]["hashes_per_second"]) * 1e12;
    assert!((number(&kept["summary"]["joules_per_terahash"]) / joules - 1.0).abs() < 0.05);
    assert_eq!(kept["power"]["class"], "wall_meter");
    assert!(text(&output.stdout).contains(" J/TH") && !text(&output.stdout).contains("n/a W"));
}

#[test]
fn a_matrix_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let lists = ["--kernel", "scalar", "-t", "1-2", "-r", "1", "--duration", "20ms", "--warmup", "0"];
    let bench = |more: &[&str]| {
        let output = hashgrind(&[&["bench", "--devices", "cpu"], &lists[..], more].concat());
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    let lines: Vec<Value> = bench(&["--json"]).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let threads: Vec<u64> = lines.iter().filter_map(|line| line["settings"]["threads"].as_u64()).collect();
    assert_eq!(threads, [1, 2]);
    let list: Value = serde_json::from_str(&bench(&["--format", "json"])).expect("JSON");
    assert_eq!(list.as_array().map(Vec::len), Some(2));
    let csv_file = folder.path().join("rows.csv").display().to_string();
    let table = bench(&["--format", "md", "-o", &csv_file]);
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 4, "{table}");
    assert!(rows[0].starts_with("| device | kernel |") && rows[1].starts_with("| --- |"), "{table}");
    assert!(rows[2].contains("| n/a |"), "an unknown figure: {table}");
    let csv = std::fs::read_to_string(&csv_file).expect("it was written");
    let csv: Vec<&str> = csv.lines().collect();
    assert_eq!(csv.len(), 3);
    assert!(csv[0].starts_with("device,kernel,threads,") && csv[1].contains(",scalar,1,"), "{csv:?}");
    let plain = bench(&[]);
    assert_eq!(plain.matches("proof: ").count(), 2, "{plain}");
    assert!(plain.contains("n/a W   n/a J/TH") && plain.contains("2 of 2 planted found"), "{plain}");
    // Files with several records are read as they are written.
    let several = folder.path().join("several.jsonl").display().to_string();
    bench(&["-o", &several]);
    let (status, verdict) = verified(&several, &["--full"]);
    assert_eq!((status, &verdict["records"]), (Some(0), &Value::from(2)), "{verdict}");
    assert!(hashgrind(&["ladder", "--from", &several, "--json"]).status.success());
}

#[test]
fn a_true_record_is_found_true() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = written(folder.path(), "true.json", &record());
    let (status, verdict) = verified(&path, &["--full"]);
    assert_eq!((status, &verdict["ok"]), (Some(0), &Value::Bool(true)), "{verdict}");
    assert_eq!(verdict["hashes_scanned"], verdict["hashes_recorded"]);
    assert_ne!(verdict["kernel"], record()["settings"]["kernel"], "another kernel");
    let (status, verdict) = verified(&path, &["--sample", "0.05", "--kernel", "scalar"]);
    assert_eq!((status, &verdict["kernel"]), (Some(0), &Value::from("scalar")), "{verdict}");
}

#[test]
fn a_false_record_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let forged = |name: &str, change: &dyn Fn(&mut Value)| {
        let mut record = record();
        change(&mut record);
        let (status, verdict) = verified(&written(folder.path(), name, &record), &["--sample", "0"]);
        assert_eq!((status, &verdict["ok"]), (Some(1), &Value::Bool(false)), "{name}: {verdict}");
        verdict["reasons"].to_string()
    };
    let rate = forged("rate", &|record| {
        for field in ["hashes_per_second", "median"] {
            record["summary"][field] = Value::from(2.0 * number(&record["summary"][field]));
        }
    });
    assert!(rate.contains("summary.median"), "{rate}");
    let seconds = forged("seconds", &|record| record["runs"][1]["seconds"] = Value::from(0.1));
    assert!(seconds.contains("was set to last 0.2 s"), "{seconds}");
    let removed = forged("removed", &|record| {
        let ranges = record["proof"]["ranges"].as_array_mut().expect("a list");
        let hits = ranges.iter_mut().find_map(|range| range["hits"].as_array_mut().filter(|hits| !hits.is_empty()));
        hits.expect("the planted one at least").pop();
    });
    assert!(removed.contains("digest"), "{removed}");
    let invented = forged("invented", &|record| {
        let range = record["proof"]["ranges"].as_array_mut().and_then(|ranges| ranges.last_mut()).expect("a range");
        let last = number(&range["start"]) + number(&range["len"]) - 1.0;
        range["hits"].as_array_mut().expect("a list").push(Value::from(last as u64));
    });
    assert!(invented.contains("is invented"), "{invented}");
    let moved = forged("moved", &|record| record["proof"]["ranges"][1]["start"] = Value::from(1 << 24));
    assert!(moved.contains("digest"), "{moved}");
    let kernel = forged("kernel", &|record| record["settings"]["kernel"] = Value::from("avx1024-32"));
    assert!(kernel.contains("does not have") && kernel.contains("does not follow"), "{kernel}");
    let other = short(&["--json", "--kernel", "scalar"]);
    let other: Value = serde_json::from_slice(&other.stdout).expect("JSON");
    let digest = forged("digest", &|record| record["proof"]["digest"] = other["proof"]["digest"].clone());
    assert!(digest.contains("the digest is not that"), "{digest}");
    // People are told as well.
    let path = folder.path().join("digest").display().to_string();
    let said = hashgrind(&["bench", "--verify", &path]);
    assert!(said.status.code() == Some(1) && text(&said.stdout).contains("refused: "), "{}", text(&said.stdout));
}

#[test]
fn bad_input_draws_a_sentence_and_its_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused = |args: &[&str], code: i32, words: &str| {
        let output = hashgrind(args);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {error}");
        assert!(error.contains(words) && !error.contains("panicked"), "{args:?}: {error}");
    };
    let mut other = record();
    other["schema_version"] = Value::from(7);
    let other = written(folder.path(), "other.json", &other);
    refused(&["bench", "--verify", &other], 1, "schema version 7");
    let torn = folder.path().join("torn.json");
    let whole = record().to_string();
    std::fs::write(&torn, &whole[..whole.len() / 2]).expect("it can be written");
    refused(&["bench", "--verify", &torn.display().to_string()], 1, "no whole JSON");
    let mut negative = record();
    negative["runs"][0]["joules"] = Value::from(-5.0);
    let negative = written(folder.path(), "negative.json", &negative);
    refused(&["bench", "--verify", &negative], 1, "-5");
    let empty = folder.path().join("empty.json");
    std::fs::write(&empty, "").expect("it can be written");
    refused(&["bench", "--verify", &empty.display().to_string()], 1, "empty");
    refused(&["bench", "--verify", "/no/such/record"], 9, "can't read");
    let nowhere = folder.path().join("no/such/folder/r.json").display().to_string();
    refused(&["bench", "--devices", "cpu", "-o", &nowhere], 9, "can't write");
    refused(&["bench", "--power=-63W", "--power-source", "wall-meter"], 2, "power above zero");
    refused(&["bench", "--duration", "0"], 2, "zero");
    refused(&["bench", "--duration=-1s"], 2, "duration");
    refused(&["bench", "--delay", "NaN"], 2, "duration");
    refused(&["bench", "-t", "4-1"], 2, "range");
    refused(&["bench", "-r", "0"], 2, "0");
    refused(&["bench", "--devices", "cpu", "--kernel", "abacus"], 2, "there is no CPU kernel");
    refused(&["bench", "--devices", "99"], 2, "there is no device");
    refused(&["bench", "--no-cpu", "--no-gpu"], 3, "no device is left");
    refused(&["bench", "--variant", "speed=high"], 2, "rotate");
    refused(&["bench", "--sample", "0.5"], 2, "--verify");
    if Path::new("/dev/full").exists() {
        let full = [&SHORT[..], &["-r", "1", "-o", "/dev/full"]].concat();
        refused(&full, 9, "can't write /dev/full");
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hashgrind"))
        .args(SHORT)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
}

#[test]
#[cfg(unix)]
fn a_signal_ends_it_with_what_was_done() {
    use std::io::{BufRead, BufReader};
    let folder = tempfile::tempdir().expect("a folder");
    let file: PathBuf = folder.path().join("stopped.jsonl");
    let mut child = Command::new(env!("CARGO_BIN_EXE_hashgrind"))
        .args(["bench", "--devices", "cpu", "-t", "1-2", "--kernel", "scalar", "--duration", "500ms", "--warmup", "0"])
        .args(["-r", "2", "--json", "-o", &file.display().to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut first).expect("a result");
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(killed.success());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130), "{}", text(&output.stderr));
    let kept = std::fs::read_to_string(&file).expect("it was written");
    assert_eq!(kept.lines().next(), Some(first.trim_end()), "what was done is kept, flushed at once");
}

#[test]
fn the_share_of_the_peak_is_one() {
    let output = short(&["--json", "--kernel", "scalar"]);
    let record: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let roofline = &record["roofline"];
    // A header's double hash without what is hoisted: 60 and 57 whole rounds of some 25 operations and a sparse schedule.
    assert!((2925.0..4200.0).contains(&number(&roofline["operations_per_hash"])), "{roofline}");
    let share = number(&record["summary"]["median"]) * number(&roofline["operations_per_hash"])
        / number(&roofline["peak_operations_per_second"]);
    assert!((number(&roofline["utilisation"]) / share - 1.0).abs() < 1e-9, "{roofline}");
    assert!(share > 0.0);
}
