//! What the program says about GPUs: each way of having none, the tuner, the shader's text, devices by id.

use std::path::Path;
use std::process::{Command, Output};

use hashgrind::gpu::Driver;
use serde_json::Value;

const SOFTWARE_MISSING: &str = "no software driver on this machine";

fn hashgrind(cache: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    command.env_remove("WGPU_BACKEND").env("XDG_CACHE_HOME", cache).env("XDG_DATA_HOME", cache);
    command
}

fn run(arguments: &[&str], variables: &[(&str, &str)]) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let output = hashgrind(folder.path()).args(arguments).envs(variables.iter().copied()).output().unwrap();
    split(&output)
}

fn split(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

/// Whether a software driver is there; without one the test says so, or fails where one is required.
fn software() -> bool {
    let (_, out, _) = run(&["devices", "--allow-software", "--json"], &[]);
    let listed: Value = serde_json::from_str(&out).unwrap();
    let there = listed["devices"].as_array().unwrap().iter().any(|device| device["kind"] == "software");
    if !there {
        assert_ne!(std::env::var("HASHGRIND_REQUIRE_GPU").as_deref(), Ok("1"), "{SOFTWARE_MISSING}");
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "SKIPPED: {SOFTWARE_MISSING}");
    }
    there
}

/// Nothing answers: a sentence, the CPU goes on where it may, exit code 3 where it may not.
const NO_DRIVER: &[(&str, &str)] =
    &[("VK_DRIVER_FILES", "/nonexistent.json"), ("VK_ICD_FILENAMES", "/nonexistent.json")];

#[test]
#[cfg(target_os = "linux")]
fn without_a_driver_the_cpu_goes_on() {
    let (code, out, err) = run(&["devices"], NO_DRIVER);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("cpu*"), "{out}");
    assert!(err.contains("Vulkan loader"), "{err}");
    let (code, _, err) = run(&["grind", "--no-cpu", HEADER], NO_DRIVER);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains("no device is left") && err.contains("Vulkan loader"), "{err}");
    let (code, _, err) = run(&["tune"], NO_DRIVER);
    assert_eq!(code, 3);
    assert!(err.contains("no GPU to tune") && err.contains("Vulkan loader"), "{err}");
}

#[test]
fn a_backend_that_does_not_exist() {
    let (code, _, err) = run(&["devices"], &[("WGPU_BACKEND", "cuda")]);
    assert_eq!(code, 2);
    assert!(err.contains("WGPU_BACKEND") && err.contains("`cuda`") && err.contains("vulkan"), "{err}");
}

#[test]
fn a_backend_of_another_system() {
    let other = if cfg!(target_vendor = "apple") { "dx12" } else { "metal" };
    let (code, _, err) = run(&["devices"], &[("WGPU_BACKEND", other)]);
    assert_eq!(code, 0);
    assert!(err.contains(other), "{err}");
}

#[test]
fn everything_excluded() {
    let (code, _, err) = run(&["grind", "--no-cpu", "--no-gpu", HEADER], &[]);
    assert_eq!(code, 3, "{err}");
    let (code, _, err) = run(&["grind", "-d", "77", HEADER], &[]);
    assert_eq!(code, if err.contains("there is no device '77'") { code } else { -1 }, "{err}");
    assert_ne!(code, 0);
}

#[test]
fn software_only_with_permission() {
    if !software() {
        return;
    }
    let (_, out, _) = run(&["devices", "--json"], &[]);
    let listed: Value = serde_json::from_str(&out).unwrap();
    let device = listed["devices"].as_array().unwrap().iter().find(|device| device["kind"] == "software").unwrap();
    assert_eq!(device["id"], Value::Null);
    assert!(device["skipped"].as_str().unwrap().contains("--allow-software"));
    let (code, out, err) = run(&["grind", "--no-cpu", "--allow-software", HEADER], &[]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(out.trim().len(), 160);
    let (code, out, err) = run(&["selftest", "--allow-software", "--json"], &[]);
    assert_eq!(code, 0, "{err}");
    let tested: Value = serde_json::from_str(&out).unwrap();
    let result = tested["results"].as_array().unwrap().iter().find(|result| result["id"] == "0").unwrap();
    assert_eq!(result["passed"], true);
    assert!(result["tests"].as_u64().unwrap() > 10);
}

/// `selftest -d` tests what is named and nothing else.
#[test]
fn selftest_of_some_devices() {
    let ids = |arguments: &[&str]| {
        let (code, out, err) = run(arguments, &[]);
        let tested: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{code}: {err}"));
        let results = tested["results"].as_array().unwrap();
        results.iter().map(|result| result["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let cpu = ids(&["selftest", "-d", "cpu", "--json"]);
    assert!(!cpu.is_empty() && cpu.iter().all(|id| id == "cpu"), "{cpu:?}");
    if software() {
        assert_eq!(ids(&["selftest", "-d", "0", "--allow-software", "--json"]), ["0"]);
    }
    let (code, out, err) = run(&["selftest", "-d", "cpu,77"], &[]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    assert!(err.contains("there is no device '77'"), "{err}");
    let (code, _, err) = run(&["selftest", "-d", "0", "--no-gpu"], &[]);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains("no device is left"), "{err}");
}

/// Regtest's difficulty: every second nonce solves it.
const HEADER: &str = "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f61\
                      7fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff7f2000000000";

/// Whether `grind` loaded the Vulkan loader for this header, as glibc's loader logs it.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn grind_opens_vulkan(arguments: &[&str]) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let mut command = hashgrind(folder.path());
    command.env("LD_DEBUG", "files").env("LD_DEBUG_OUTPUT", folder.path().join("log"));
    let (code, out, err) = split(&command.arg("grind").args(arguments).output().unwrap());
    assert_eq!((code, out.trim().len()), (0, 160), "{err}");
    std::fs::read_dir(folder.path()).unwrap().flatten().any(|entry| {
        entry.file_name().to_string_lossy().starts_with("log")
            && String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap()).contains("libvulkan.so")
    })
}

/// The CPU hashes at once; a driver, which takes a moment to open, is only asked when the header is not solved by then.
#[test]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn grind_starts_on_the_cpu() {
    assert!(!grind_opens_vulkan(&[HEADER]));
    if software() {
        // 9.4 million nonces: seconds on one scalar thread.
        let header = HEADER.replacen("01", "08", 1).replace("ffff7f20", "ae77031e");
        assert!(grind_opens_vulkan(&["-t", "1", "--kernel", "scalar", "--allow-software", &header]));
    }
}

/// A file that is no library in place of the loader: as if there were none.
#[test]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn a_loader_that_is_none() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("libvulkan.so.1"), "").unwrap();
    let variables = [("LD_LIBRARY_PATH", folder.path().to_str().unwrap())];
    let (code, out, err) = run(&["devices", "--allow-software"], &variables);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("cpu*") && !out.contains("vulkan"), "{out}");
    assert!(err.contains("Vulkan loader"), "{err}");
    let (code, _, err) = run(&["grind", "--no-cpu", HEADER], &variables);
    assert_eq!(code, 3, "{err}");
    let (code, out, err) = run(&["grind", HEADER], &variables);
    assert_eq!((code, out.trim().len(), err.as_str()), (0, 160, ""));
}

#[test]
fn headers_are_verified_on_the_gpu() {
    if !software() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let chain = folder.path().join("practice.blk");
    let headers = folder.path().join("headers");
    let mine = ["mine", "--max-blocks", "5", "--target-time", "0", "--no-gpu", "--chain-file"];
    assert!(hashgrind(folder.path()).args(mine).arg(&chain).status().unwrap().success());
    let export = ["chain", "export", "--format", "headers", "--chain-file"];
    let export = hashgrind(folder.path()).args(export).arg(&chain).arg("--output").arg(&headers).output().unwrap();
    assert!(export.status.success(), "{}", String::from_utf8_lossy(&export.stderr));
    let verify = ["verify", "--gpu", "--allow-software", "--json"];
    let (code, out, err) = split(&hashgrind(folder.path()).args(verify).arg(&headers).output().unwrap());
    assert_eq!(code, 0, "{err}");
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&report["ok"], &report["headers"]), (&Value::Bool(true), &Value::from(6)));
}

#[test]
fn shader_text() {
    let (code, out, _) = run(&["shader"], &[]);
    assert_eq!(code, 0);
    assert_eq!(out.matches("@compute").count(), 1);
    assert!(out.contains("fn scan(") && !out.contains("@group(1)"));
    for driver in ["radv", "anv-gen9", "nvidia-turing", "honeykrisp", "panvk", "v3dv-71", "other"] {
        let [(code, out, _), vendor] =
            ["--driver", "--vendor"].map(|flag| run(&["shader", flag, driver, "--siblings", "2"], &[]));
        assert_eq!(code, 0);
        assert!(out.starts_with("const SIBLINGS: u32 = 2u;"), "{driver}");
        assert_eq!(out, vendor.1);
    }
    let (code, _, err) = run(&["shader", "--driver", "voodoo"], &[]);
    assert_eq!(code, 2);
    assert!(err.contains("radv, anv-gen9"), "{err}");
    let (code, _, err) = run(&["shader", "--variant", "speed=high"], &[]);
    assert_eq!(code, 2);
    assert!(err.contains("rotate, add, maj, siblings, per, wg, body"), "{err}");
    let (code, out, _) = run(&["shader", "--variant", "rotate=constant,wg=128", "--json"], &[]);
    assert_eq!(code, 0);
    let printed: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(printed["variant"], "rotate=constant,add=plain,maj=xor,siblings=1,per=32,wg=128");
    assert_eq!(printed["sha256"].as_str().unwrap().len(), 64);
}

/// The tuner's result is kept, and used: `devices` names the kernel that was chosen, and why.
#[test]
fn a_tuning_result_is_kept() {
    if !software() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let tune = ["tune", "--allow-software", "--time", "20ms", "--budget", "3s", "--json", "-d", "0"];
    let (code, out, err) = split(&hashgrind(folder.path()).args(tune).output().unwrap());
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("starts with rotate=constant"), "{err}");
    let first = tuned(&out);
    assert_eq!((&first["id"], &first["cached"]), (&Value::from("0"), &Value::Bool(false)));
    assert!(first["seconds"].as_f64().unwrap() > 0.0 && first["complete"].is_boolean(), "{first}");
    for variant in first["variants"].as_array().unwrap() {
        let (rate, error) = (&variant["hashes_per_second"], &variant["error"]);
        assert!(rate.is_f64() != error.is_string(), "a figure or an error: {variant}");
        assert_eq!(rate.is_f64(), variant["compile_seconds"].as_f64().unwrap() > 0.0, "{variant}");
    }
    let (_, out, err) = split(&hashgrind(folder.path()).args(tune).output().unwrap());
    let second = tuned(&out);
    assert_eq!((&second["cached"], &second["variants"]), (&Value::Bool(true), &first["variants"]), "{err}");
    let devices = ["devices", "--allow-software", "--json"];
    let (_, out, _) = split(&hashgrind(folder.path()).args(devices).output().unwrap());
    let listed: Value = serde_json::from_str(&out).unwrap();
    let device = &listed["devices"][0];
    assert_eq!(device["kernel"], format!("scan/{}", first["chosen"].as_str().unwrap()));
    assert!(device["why"].as_str().unwrap().contains("measured here"), "{device}");
    assert_eq!(device["shared_memory"], true);
}

/// The one device of what `tune --json` prints.
fn tuned(out: &str) -> Value {
    let printed: Value = serde_json::from_str(out).unwrap();
    let [device] = &printed["devices"].as_array().unwrap()[..] else { panic!("{printed}") };
    device.clone()
}

/// A variant from which an earlier run did not come back is left out at the next start, which says so; and a line that a
/// crash has cut in half spoils nothing.
#[test]
fn what_hung_before_is_left_out() {
    if !software() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let tune = ["tune", "--allow-software", "--time", "20ms", "--budget", "1s", "--json", "-d", "0"];
    let (code, out, err) = split(&hashgrind(folder.path()).args(tune).output().unwrap());
    assert_eq!(code, 0, "{err}");
    let start = tuned(&out)["variants"][0]["name"].as_str().unwrap().to_owned();
    // What the file holds while a variant runs, for a run that was killed there.
    let file = folder.path().join("hashgrind").join("tune.jsonl");
    let kept = std::fs::read_to_string(&file).unwrap();
    let record: Value = kept.lines().filter_map(|line| serde_json::from_str(line).ok()).next_back().unwrap();
    let trying = serde_json::json!({ "trying": { "key": record["record"]["key"], "variant": start } });
    std::fs::write(&file, format!("{trying}\n{{\"trying\": {{\"key\"")).unwrap();
    let (code, out, err) = split(&hashgrind(folder.path()).args(tune).output().unwrap());
    assert_eq!(code, 0, "{err}");
    assert!(err.contains(&format!("warning: {start}: left out: an earlier run did not come back")), "{err}");
    let second = tuned(&out);
    assert_eq!(second["cached"], false);
    let row = &second["variants"][0];
    assert_eq!((&row["name"], &row["hashes_per_second"]), (&Value::from(start.as_str()), &Value::Null));
    assert_ne!(second["chosen"], start);
    // It stays known beside the new result.
    let kept = std::fs::read_to_string(&file).unwrap();
    assert!(kept.lines().any(|line| line.contains("\"trying\"") && line.contains(&start)), "{kept}");
}

/// `-v` says driver and reason.
#[test]
fn devices_say_why() {
    if !software() {
        return;
    }
    let (code, out, err) = run(&["devices", "--allow-software", "-v"], &[]);
    assert_eq!(code, 0, "{err}");
    assert!(
        out.contains("on the processor: ") && out.contains("its speed says nothing about GPUs: not counted"),
        "{out}"
    );
}

/// The counts that the start table goes by are those that are kept beside RADV's.
#[test]
fn the_start_table_goes_by_the_kept_counts() {
    let kept = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../scripts/shader-isa.counts")).unwrap();
    let rows: Vec<Vec<&str>> = kept.lines().map(|line| line.split(' ').collect()).collect();
    let rows = || rows.iter().filter(|row| row[0] == "driver");
    for driver in Driver::all() {
        let why = driver.why();
        let of_it: Vec<_> = rows().filter(|row| row[1] == driver.name()).collect();
        assert_eq!(of_it.is_empty(), why.ends_with("not counted"), "{driver}");
        for row in of_it {
            assert!(why.contains(&format!("{} {}", row[2], row[3])), "{driver}: {row:?} in {why}");
        }
    }
    assert!(rows().all(|row| row[1].parse::<Driver>().is_ok()), "a driver that the table has not");
}
