//! What `tune --devices cpu` measures, keeps and gives to the other commands; `kernels --probe`.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn output(cache: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    command.env("XDG_CACHE_HOME", cache).env("HOME", cache).args(arguments).output().unwrap()
}

fn run(cache: &Path, arguments: &[&str]) -> (i32, Value, String) {
    let output = output(cache, arguments);
    let err = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap_or(Value::Null), err)
}

#[test]
fn a_choice_is_measured_kept_and_used() {
    let folder = tempfile::tempdir().unwrap();
    // What the budget doesn't reach is said, and one is chosen all the same.
    let (code, short, err) = run(folder.path(), &["tune", "--devices", "cpu", "--budget", "1ms", "--json"]);
    assert_eq!(code, 0, "{err}");
    let (device, name) = (&short["devices"][0], |variant: &Value| variant["name"].clone());
    let untried = |variant: &&Value| variant["error"].as_str().is_some_and(|error| error.contains("budget"));
    let variants = device["variants"].as_array().unwrap();
    assert_eq!(device["complete"], false, "{short}");
    assert_eq!(variants.iter().filter(untried).count(), variants.len() - 1, "{short}");
    assert_eq!(device["chosen"], name(&variants[0]));
    let tune = ["tune", "--devices", "cpu", "--time", "3ms", "--force", "--json"];
    let (code, first, err) = run(folder.path(), &tune);
    assert_eq!(code, 0, "{err}");
    let device = &first["devices"][0];
    assert_eq!((device["id"].as_str(), device["complete"].as_bool()), (Some("cpu"), Some(true)), "{first}");
    let variants = device["variants"].as_array().unwrap();
    let chosen = variants.iter().filter(|variant| variant["name"] == device["chosen"]).collect::<Vec<_>>();
    assert_eq!(chosen.len(), 1, "{first}");
    assert!(variants.iter().all(|variant| variant["hashes_per_second"].as_f64().is_some_and(|rate| rate > 0.0)));
    let fastest = variants.iter().filter_map(|variant| variant["hashes_per_second"].as_f64()).fold(0.0, f64::max);
    assert!(chosen[0]["hashes_per_second"].as_f64().unwrap() >= fastest * 0.9, "{first}");
    let (_, second, _) = run(folder.path(), &["tune", "--devices", "cpu", "--json"]);
    let again = &second["devices"][0];
    assert_eq!((&again["cached"], &again["chosen"]), (&Value::Bool(true), &device["chosen"]));
    // What is kept is used, also where it is not the fastest.
    let file = folder.path().join("hashgrind").join("cpu.jsonl");
    let mut line: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    line["kernel"] = "scalar".into();
    line["siblings"] = 2.into();
    fs::write(&file, format!("no line of ours\n{line}\n")).unwrap();
    let listed = |folder: &Path| -> (Value, Value) {
        let (_, listed, _) = run(folder, &["devices", "--no-gpu", "--json"]);
        let cpu = listed["devices"].as_array().unwrap().iter().find(|device| device["id"] == "cpu").unwrap().clone();
        (cpu["kernel"].clone(), cpu["why"].clone())
    };
    let forced = run(folder.path(), &["devices", "--no-gpu", "--siblings", "4", "--json"]).1;
    assert!(!forced.to_string().contains("measured here"), "{forced}");
    let (kernel, why) = listed(folder.path());
    assert!(kernel == "scalar" && why.as_str().unwrap().contains("measured here"), "{kernel} {why}");
    // Where nothing is kept, the first kernel of the table is named, and that it may not be the one that mines.
    let table = |folder: &Path, more: &[&str]| {
        String::from_utf8(output(folder, &[&["devices", "--no-gpu"], more].concat()).stdout).unwrap()
    };
    let empty = tempfile::tempdir().unwrap();
    for (folder, more) in [(&empty, &[][..]), (&folder, &["--siblings", "4"])] {
        let table = table(folder.path(), more);
        assert!(table.contains("workers; `mine` measures which kernel is fastest"), "{table}");
    }
    for (folder, more) in [(&folder, &[][..]), (&empty, &["--kernel", "scalar"])] {
        let table = table(folder.path(), more);
        assert!(table.contains("workers") && !table.contains("measures"), "{table}");
    }
    let bench = ["bench", "-d", "cpu", "-t", "1", "--duration", "50ms", "--warmup", "0s", "-r", "1", "--json"];
    let (code, record, err) = run(folder.path(), &bench);
    assert_eq!(code, 0, "{err}");
    assert_eq!((&record["settings"]["kernel"], &record["settings"]["siblings"]), (&"scalar".into(), &2.into()));
    // A line of another version counts for nothing.
    line["key"]["version"] = "0.0.1".into();
    fs::write(&file, format!("{line}\n")).unwrap();
    assert_eq!(listed(folder.path()).1, Value::Null);
}

#[test]
fn units_of_this_core() {
    let folder = tempfile::tempdir().unwrap();
    let (code, out, err) = run(folder.path(), &["kernels", "--time", "1ms", "--probe", "--json"]);
    assert_eq!(code, 0, "{err}");
    let probe = out["probe"].as_object().unwrap();
    let fields = [
        "rnds2_per_cycle",
        "msg1_per_cycle",
        "msg2_per_cycle",
        "vector_adds_per_cycle",
        "sse_avx_switch_cycles",
        "hybrid_cycles",
        "apart_cycles",
    ];
    for field in fields {
        let value = probe.get(field).unwrap_or_else(|| panic!("{field} is not there: {probe:?}"));
        assert!(value.is_null() || value.as_f64().is_some_and(|f| f >= 0.0), "{field}");
    }
    assert_eq!(out["probe"]["vector_adds_per_cycle"].is_null(), cfg!(not(target_arch = "x86_64")));
    let (code, out, err) = run(folder.path(), &["kernels", "--time", "1ms", "--json"]);
    assert!(code == 0 && out["probe"].is_null(), "{err}");
}
