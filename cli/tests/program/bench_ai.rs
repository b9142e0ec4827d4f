//! `bench ai` from outside: its record has the schema's fields, is verified, and a changed one is refused. Records of hash
//! rates that were stored before there was another kind still verify and compare.

use std::path::{Path, PathBuf};
use std::process::Command;

use bitcoin::hashes::Hash as _;
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

/// A software driver will do: the kernels, the proof and the record are those of any GPU.
#[test]
fn a_gpus_record_is_verified() {
    let arguments = ["bench", "ai", "--allow-software", "--no-cpu", "--duration", "5ms", "-r", "1", "--json"];
    let output = hashgrind().args(arguments).output().expect("the program runs");
    if output.status.code() == Some(3) {
        let why = String::from_utf8_lossy(&output.stderr);
        assert!(std::env::var_os("HASHGRIND_REQUIRE_GPU").is_none(), "{why}");
        let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("SKIPPED: no GPU adapter: {why}"));
        return;
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let schema = std::fs::read(root().join("data/bench-record.schema.json")).expect("it is there");
    let schema: Value = serde_json::from_slice(&schema).expect("JSON");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("record.json");
    for record in serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>() {
        let record = record.expect("an object a line");
        fits("record", &schema["$defs"]["ai"], &record);
        assert_ne!(record["device"]["type"], "cpu");
        assert_eq!(record["tool"]["kernel_sha256"].as_str().map(str::len), Some(64));
        let works = record["summary"]["works"].as_array().expect("works");
        for name in ["load", "copy", "triad", "gemm_f32", "gemm_i8"] {
            let work = works.iter().find(|work| work["work"] == name).unwrap_or_else(|| panic!("no {name}"));
            // 8 bits have a peak only where they are an instruction.
            assert!(name == "gemm_i8" || work["utilisation"].is_number() == (name == "gemm_f32"), "{name}");
        }
        std::fs::write(&file, record.to_string()).expect("it is written");
        let verified = hashgrind().args(["bench", "--verify"]).arg(&file).output().expect("the program runs");
        assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    }
}

/// The same record once more, with twice the products in the same time, once without what proves it, once on more threads.
#[test]
fn records_are_compared_work_by_work() {
    let arguments = ["bench", "ai", "--devices", "cpu", "-t", "1", "--duration", "5ms", "-r", "3", "--json"];
    let output = hashgrind().args(arguments).output().expect("the program runs");
    let record: Value = serde_json::from_slice(&output.stdout).expect("one object");
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, record: &Value| {
        let file = folder.path().join(name);
        std::fs::write(&file, record.to_string()).expect("it is written");
        file.display().to_string()
    };
    let mut twice = record.clone();
    for run in twice["runs"].as_array_mut().expect("runs") {
        if run["work"] == "gemm_f32" {
            run["amount"] = Value::from(2 * run["amount"].as_u64().expect("a count"));
        }
    }
    let mut unproven = record.clone();
    unproven["proof"]["samples"].as_array_mut().expect("samples").pop();
    let mut threads = record.clone();
    threads["settings"]["threads"] = Value::from(8);
    let hashing = root().join("tests/data/bench-record.json").display().to_string();
    let (first, twice) = (put("first.json", &record), put("twice.json", &twice));

    let compare = |args: &[&str]| hashgrind().arg("compare").args(args).output().expect("the program runs");
    let output = compare(&["--json", &first, &twice]);
    let compared: Value = serde_json::from_slice(&output.stdout).expect("one object");
    assert_eq!((&compared["kind"], &compared["baseline"]), (&Value::from("ai"), &Value::from(first.as_str())));
    let works = compared["records"][1]["works"].as_array().expect("works");
    for (work, (name, ratio)) in works.iter().zip([("load", 1.0), ("copy", 1.0), ("triad", 1.0), ("gemm_f32", 2.0)]) {
        assert_eq!((work["work"].as_str(), work["rate_ratio"]["ratio"].as_f64()), (Some(name), Some(ratio)));
        let [low, high] = [0, 1].map(|at| work["rate_ratio"]["ci95"][at].as_f64().expect("a number"));
        assert!(low <= ratio && ratio <= high, "{work}");
    }
    assert!(compared["records"][0]["works"][0]["rate_ratio"].is_null());
    let text = String::from_utf8(compare(&[&first, &twice]).stdout).expect("text");
    assert_eq!(text.lines().filter(|line| line.starts_with("gemm_f32 ")).count(), 2, "{text}");
    let table = compare(&["--csv", &first, &twice]).stdout;
    assert_eq!(csv::Reader::from_reader(&*table).records().filter(Result::is_ok).count(), 8);

    for (other, reason) in [
        (put("unproven.json", &unproven), "15 results of run 11 were checked"),
        (put("threads.json", &threads), "threads 8, the first one with 1"),
        (hashing, "it is of hash rates"),
    ] {
        let output = compare(&[&first, &other]);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && error.contains(reason), "{other}: {error}");
        assert!(compare(&["--skip", &first, &other, &twice]).status.success(), "{other}");
    }
    let said = "hg1.wasm=9800000x2";
    let code = format!("{said}:check={}", &bitcoin::hashes::sha256::Hash::hash(said.as_bytes()).to_string()[..8]);
    let output = compare(&[&first, &twice, &code]);
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
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

/// Of what was measured at work, 20 W for as long as it took are not the work's.
#[test]
fn power_at_rest_is_subtracted() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("record.json");
    let bench = ["bench", "ai", "--devices", "cpu", "-t", "1", "--duration", "20ms", "-r", "2"];
    let power = ["--power", "600W", "--power-source", "wall-meter", "--idle-power", "20W"];
    let output = hashgrind().args(bench).args(power).arg("-o").arg(&file).output().expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let record: Value = serde_json::from_slice(&std::fs::read(&file).expect("written")).expect("JSON");
    let record = record.as_array().map_or(&record, |list| &list[0]);
    for work in ["load", "copy", "triad", "gemm_f32"] {
        let runs = record["runs"].as_array().expect("runs").iter().filter(|run| run["work"] == work);
        let sum = |field: &str| runs.clone().map(|run| run[field].as_f64().expect("a number")).sum::<f64>();
        let net = (sum("joules") - 20.0 * sum("seconds")) / sum("amount") * 1e12;
        let line = text.lines().find(|line| line.starts_with(work)).expect("a line");
        let shown = line.split_once(" above idle)").and_then(|(before, _)| before.rsplit_once('('));
        let shown: f64 = shown.expect(line).1.replace(',', "").parse().expect("a number");
        assert!((shown / net - 1.0).abs() < 0.01, "{net}: {line}");
    }
}

#[test]
fn what_would_have_no_effect_is_refused() {
    for more in
        [&["--warmup", "1s"][..], &["--workload-profile", "1"], &["--format", "csv"], &["-o", "x.csv"], &["-o", "x.md"]]
    {
        let output = hashgrind().args(["bench", "ai"]).args(more).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
