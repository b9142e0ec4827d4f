//! `bench ai` from outside: its record has the schema's fields, is verified, and a changed one is refused. Records of hash
//! rates that were stored before there was another kind still verify and compare.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn hashgrind() -> Command {
    Command::new(env!("CARGO_BIN_EXE_hashgrind"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn fits(path: &str, schema: &Value, value: &Value) {
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            assert!(fields.contains_key(name), "{path} has no {name}");
        }
        for (name, field) in fields.iter().filter(|_| !schema["properties"].is_null()) {
            assert!(!schema["properties"][name].is_null(), "{path} has {name}, which the schema does not know");
            fits(&format!("{path}.{name}"), &schema["properties"][name], field);
        }
    }
    for item in value.as_array().into_iter().flatten() {
        fits(path, &schema["items"], item);
    }
}

#[test]
fn a_record_is_verified_and_a_changed_one_refused() {
    let arguments = ["bench", "ai", "--devices", "cpu", "-t", "1", "--duration", "20ms", "-r", "2", "--json"];
    let output = hashgrind().args(arguments).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let record: Value = serde_json::from_slice(&output.stdout).expect("one object");
    let schema = std::fs::read(root().join("data/bench-record.schema.json")).expect("it is there");
    let schema: Value = serde_json::from_slice(&schema).expect("JSON");
    fits("record", &schema["$defs"]["ai"], &record);
    let works: Vec<&str> =
        record["summary"]["works"].as_array().unwrap().iter().filter_map(|work| work["work"].as_str()).collect();
    assert_eq!(works, ["load", "copy", "triad", "gemm_f32"]);
    assert_eq!((record["kind"].as_str(), record["runs"].as_array().map(Vec::len)), (Some("ai"), Some(8)));

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("record.json");
    let verified = |record: &Value| {
        std::fs::write(&file, record.to_string()).expect("it is written");
        let output = hashgrind().args(["bench", "--json", "--verify"]).arg(&file).output().expect("the program runs");
        let answer: Value = serde_json::from_slice(&output.stdout).expect("one object");
        (output.status.code(), answer)
    };
    let (code, answer) = verified(&record);
    assert_eq!((code, &answer["ok"], &answer["samples_confirmed"]), (Some(0), &Value::Bool(true), &Value::from(128)));
    let mut forged = record.clone();
    forged["runs"][2]["seconds"] = Value::from(forged["runs"][2]["seconds"].as_f64().unwrap() / 2.0);
    let (code, answer) = verified(&forged);
    assert_eq!((code, &answer["ok"]), (Some(1), &Value::Bool(false)));

    // What wants a hash rate says what it was given.
    std::fs::write(&file, record.to_string()).expect("it is written");
    let output = hashgrind().args(["odds", "--difficulty", "1", "--from"]).arg(&file).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("the work of AI"));
}

#[test]
fn stored_records_of_hash_rates_still_verify_and_compare() {
    let results: Vec<PathBuf> = std::fs::read_dir(root().join("results"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    assert!(results.len() >= 10);
    for path in &results {
        let output = hashgrind().args(["bench", "--sample", "0", "--verify"]).arg(path).output().expect("it runs");
        assert!(output.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&output.stdout));
    }
    let output = hashgrind().args(["compare", "--across", "threads"]).args(&results).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_would_have_no_effect_is_refused() {
    for more in [
        &["--warmup", "1s"][..],
        &["--workload-profile", "1"],
        &["--allow-software"],
        &["--format", "csv"],
        &["-o", "x.csv"],
        &["-o", "x.md"],
    ] {
        let output = hashgrind().args(["bench", "ai"]).args(more).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
