//! The commands of figures from outside: fields and exit codes of the contract, figures against values worked out here.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn hashgrind(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hashgrind")).args(args).stdin(Stdio::null()).output().expect("the program starts")
}

/// The JSON object that a command prints, with its `schema_version` checked.
fn json(args: &[&str]) -> Value {
    let mut with = args.to_vec();
    with.push("--json");
    let output = hashgrind(&with);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {error}");
    let value: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{args:?}: {e}"));
    assert_eq!(value["schema_version"], 1, "{args:?}");
    value
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn close(value: &Value, expected: f64, relative: f64) {
    let value = number(value);
    assert!((value / expected - 1.0).abs() < relative, "{value} is not {expected}");
}

/// The sentence on standard error of a command that must fail with `code`.
fn refused(args: &[&str], code: i32) -> String {
    let output = hashgrind(args);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{args:?}: {error}");
    assert!(!error.trim().is_empty() && !error.contains("panicked"), "{args:?}: {error}");
    error
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("cli lies in the repository").to_owned()
}

fn example_record() -> String {
    repository().join("tests/data/bench-record.json").display().to_string()
}

#[test]
fn odds_by_closed_formula() {
    let odds = json(&["odds", "--hashrate", "1GH/s", "--difficulty", "138.97e12"]);
    let mean = 138.97e12 * 2f64.powi(32) / 1e9;
    close(&odds["expected_seconds"], mean, 1e-4);
    close(&odds["median_seconds"], mean * 2f64.ln(), 1e-4);
    close(&odds["p5_seconds"], mean * (1f64 / 0.95).ln(), 1e-4);
    close(&odds["p95_seconds"], mean * 20f64.ln(), 1e-4);
    for (span, seconds) in [("day", 86_400.0), ("week", 604_800.0), ("year", 31_557_600.0), ("decade", 315_576_000.0)] {
        close(&odds["probability"][span], seconds / mean, 1e-4);
    }
    let record = json(&["odds", "--from", &example_record(), "--difficulty", "1"]);
    close(&record["expected_seconds"], 4.295, 0.01);
    assert_eq!(record["class"], "measured");
    let pooled = json(&["odds", "--hashrate", "100TH/s", "--pool", "200EH/s", "--pool-fee", "0", "--days", "30"]);
    let both = &pooled["pooling"];
    close(&both["solo"]["expected_btc"], number(&both["pool"]["expected_btc"]), 1e-9);
    close(&both["solo"]["relative_deviation"], number(&both["pool"]["relative_deviation"]) * 2e6f64.sqrt(), 1e-9);
}

#[test]
fn history_of_a_laptop() {
    let found = json(&["history", "--hashrate", "20MH/s"]);
    for key in ["periods_alone", "last_block_a_day", "last_block_a_week", "last_block_a_year", "network_multiple"] {
        assert!(!found[key].is_null(), "{key}");
    }
    // One block a day at 20 MH/s needs a difficulty of at most 20e6 x 86,400 / 2^32 = 402: difficulty went from 244 to 511
    // on 2010-08-13 or so, and from 181 to 244 just before.
    assert_eq!(found["last_block_a_day"].as_str().map(|date| &date[..7]), Some("2010-08"));
    close(&found["network_multiple"], 140.577_680e12 * 2f64.powi(32) / 600.0 / 20e6, 1e-3);
}

#[test]
fn cost_of_the_news() {
    let row = |args: &[&str]| {
        let mut all = vec!["cost", "--difficulty", "138.97e12"];
        all.extend_from_slice(args);
        json(&all)["rows"][0].clone()
    };
    let best = row(&["--miner", "Antminer S21 XP", "--electricity", "0.141"]);
    close(&best["usd_per_btc"], 101_000.0, 1e-3);
    close(&best["joules_per_terahash"], 13.5, 1e-9);
    let old = row(&["--miner", "Antminer S19", "--electricity", "0.09"]);
    close(&old["usd_per_btc"], 163_400.0, 1e-3);
    let free = row(&["--miner", "Antminer S19"]);
    for money in ["usd_per_btc", "breakeven_usd_per_kwh", "electricity_usd_per_kwh"] {
        assert!(free[money].is_null(), "{money}: no price was given");
    }
    close(&free["kwh_per_btc"], 138.97e12 * 2f64.powi(32) * 3250.0 / 95e12 / 3.6e6 / 3.125, 1e-4);
    close(&free["sat_per_kwh"], 1e8 / number(&free["kwh_per_btc"]), 1e-9);
    let own = row(&["--hashrate", "1GH/s", "--power", "60W", "--btc-price", "100000"]);
    close(&own["joules_per_terahash"], 60_000.0, 1e-9);
    close(&own["breakeven_usd_per_kwh"], 100_000.0 / number(&own["kwh_per_btc"]), 1e-9);
    let claims = json(&["cost", "--claims", "--difficulty", "138.97e12"])["claims"].clone();
    close(&claims["edge_ai_rounded"]["percent"], 376.0, 1e-3);
    close(&claims["edge_ai_rounded"]["percent_per_year"], 21.5, 5e-3);
    // The claim of April 2026 at its own difficulty, whatever is asked about: the S21 XP passes the sum from $0.1396 a kWh.
    let then = json(&["cost", "--claims", "--difficulty", "1T"])["claims"]["production_cost_then"].clone();
    assert_eq!(then["date"], "2026-04-03");
    let rows = then["rows"].as_array().expect("a list");
    let best = rows.iter().find(|row| row["miner"] == "Antminer S21 XP").expect("a row");
    close(&best["threshold_usd_per_kwh"], 0.1396, 1e-3);
    let above: Vec<&str> = best["above"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    assert!(above.contains(&"US average, commercial (2025-12)"), "{above:?}");
    let lists = claims["migration_shares"].as_array().expect("a list");
    close(&lists[0]["hhi"], 1759.0, 1e-3);
    close(&lists[1]["hhi"], 1795.0, 1e-3);
}

#[test]
fn concentration_gap_and_ladder_have_their_fields() {
    let groups = json(&["concentration"])["groups"].clone();
    for group in groups.as_array().expect("a list") {
        let shares: Vec<f64> =
            group["shares"].as_array().expect("a list").iter().map(|s| number(&s["percent"])).collect();
        close(&group["hhi"], shares.iter().map(|share| share * share).sum(), 1e-9);
        for key in ["what", "date", "nakamoto", "entropy_bits", "source"] {
            assert!(group.get(key).is_some(), "{key}");
        }
    }
    let steps = json(&["ladder", "--from", &example_record()])["steps"].clone();
    let steps = steps.as_array().expect("a list");
    assert_eq!(steps[0]["class"], "measured");
    for step in steps {
        for key in ["name", "hashes_per_second", "joules_per_terahash", "factor", "class", "source"] {
            assert!(step.get(key).is_some(), "{key}");
        }
    }
    let m4 = json(&["gap", "--hashrate", "20MH/s", "--like", "Apple M4"]);
    let tokens = m4["rows"].as_array().expect("a list").iter().find(|row| row["unit"] == "tokens/s").expect("a row");
    assert_eq!(tokens["local"], 20.87, "the table's own run of an M4, not that of another chip");
    let gap = json(&["gap", "--hashrate", "20MH/s", "--power", "15"]);
    let energy =
        gap["rows"].as_array().expect("a list").iter().find(|row| row["unit"] == "J/TH").expect("a row").clone();
    close(&energy["factor"], 750_000.0 / 9.5, 1e-9);
}

/// A record of AI with figures to reckon with, a record of hashes, and what two versions of llama-bench wrote.
#[test]
fn gap_takes_records_and_what_llama_bench_wrote() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("it can be written");
        path.display().to_string()
    };
    let mut record = json(&["bench", "ai", "--devices", "cpu", "-t", "1", "--duration", "5ms", "-r", "1"]);
    record["device"]["name"] = Value::from("Example laptop");
    record["host"]["ram_bytes"] = Value::from(8_000_000_000u64);
    record["power"]["class"] = Value::from("battery");
    for work in record["summary"]["works"].as_array_mut().expect("works") {
        let (median, joules) = match work["work"].as_str() {
            Some("load") => (60e9, Value::from(300.0)),
            _ => (2e12, Value::Null),
        };
        (work["median"], work["joules_per_tera"]) = (Value::from(median), joules);
    }
    let record = file("ai.json", &record.to_string());
    let line = |model: &str, size: u64, parameters: u64, test: &str, rate: f64| {
        format!(
            r#"{{"model_type":"{model}","model_filename":"/home/somebody/m.gguf","model_size":{size},"model_n_params":{parameters},{test},"avg_ts":{rate}}}"#
        )
    };
    let written = r#""n_prompt":0,"n_gen":128,"flash_attn":false,"use_mmap":true"#;
    let read = r#""n_prompt":512,"n_gen":0,"n_depth":0,"flash_attn":1,"load_mode":"mmap""#;
    let llama = line("llama 8B Q4_K - Medium", 4_912_898_048, 8_030_261_312, written, 7.5);
    let list = file("llama.json", &format!("[{llama}]"));
    let other = line("qwen3 0.6B Q8_0", 600_000_000, 750_000_000, read, 300.0);
    let lines = file(
        "llama.jsonl",
        &format!("{other}\n{}\n", line("qwen3 0.6B Q8_0", 600_000_000, 750_000_000, written, 50.0)),
    );

    let gap = json(&[
        "gap",
        "--from",
        &record,
        &example_record(),
        "--price-usd",
        "1000",
        "--import-llama-bench",
        &list,
        &lines,
    ]);
    assert_eq!(
        (&gap["measured"]["name"], &gap["measured"]["class"]),
        (&Value::from("Example laptop"), &Value::from("measured"))
    );
    assert_eq!(gap["machine"]["hashes_per_second"], 1.002e9, "hashing is the other record's");
    let row = |quantity: &str| {
        let rows = gap["rows"].as_array().expect("a list");
        rows.iter().find(|row| row["quantity"] == quantity).unwrap_or_else(|| panic!("no row {quantity}")).clone()
    };
    let bandwidth = row("memory bandwidth");
    assert_eq!(bandwidth["local_class"], "measured");
    close(&bandwidth["factor"], 8000.0 / 60.0, 1e-9);
    let energy = row("energy a byte read");
    assert_eq!(energy["local_class"], "battery");
    close(&energy["local"], 0.3, 1e-9);
    close(&energy["factor"], 0.3 / (1000.0 / 8000.0), 1e-9);
    close(&row("bytes read an operation")["local"], 60e9 / 2e12, 1e-9);
    close(&row("bandwidth a dollar")["local"], 60.0, 1e-9);
    let tokens = row("tokens written (Llama 3 8B, Q4_K_M)");
    assert_eq!((&tokens["local"], &tokens["local_class"]), (&Value::from(7.5), &Value::from("measured")));
    close(&row("tokens written (Llama 3.1 8B cast into a chip)")["factor"], 17_000.0 / 7.5, 1e-9);

    let models = gap["tokens"].as_array().expect("a list");
    let of = |model: &str, quantisation: &str| {
        models.iter().find(|row| row["model"] == model && row["quantisation"] == quantisation).expect("a model").clone()
    };
    let llama = of("Llama 3 8B", "Q4_K_M");
    close(&llama["written_at_most"], 60.0 / 4.92, 1e-9);
    close(&llama["of_the_bound"], 7.5 * 4.92 / 60.0, 1e-9);
    close(&llama["read_at_most"], 2e12 / (2.0 * 8_030_261_248.0), 1e-9);
    close(&llama["longest_context"], 23_498.0, 1e-9);
    close(&llama["joules_per_token"], 1.476, 1e-9);
    let foreign = of("qwen3 0.6B Q8_0", "");
    assert_eq!((&foreign["written"], &foreign["read"]), (&Value::from(50.0), &Value::from(300.0)));
    close(&foreign["written_at_most"], 100.0, 1e-9);
    assert!(!gap.to_string().contains("somebody"), "paths stay private");

    // The figure in the terminal: measured marks are full, claims and what was derived stand on points, and each mark lies at
    // the power of ten of its factor, five columns each.
    let shown = hashgrind(&["gap", "--from", &record, &example_record(), "--price-usd", "1000"]);
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    let drawn = |name: &str| {
        shown.lines().find(|line| line.trim_start().starts_with(name)).unwrap_or_else(|| panic!("{name}: {shown}"))
    };
    let axis = shown.lines().find(|line| line.trim_end().ends_with("10^8")).expect("an axis");
    let start = axis.find('1').expect("one");
    for (name, mark, factor) in [
        ("mining, hash rate  ", "-*", number(&row("hash rate")["factor"])),
        ("AI, memory bandwidth", "-*", 8000.0 / 60.0),
        ("AI, energy a byte read", "-*", 0.3 / (1000.0 / 8000.0)),
        ("AI cast into a chip, tokens", ".o", 17_000.0 / (60.0 / 4.92)),
    ] {
        let at = drawn(name).find(mark).unwrap_or_else(|| panic!("{}", drawn(name))) + 1;
        assert_eq!(at - start, (factor.log10() * 5.0).round() as usize, "{}", drawn(name));
    }

    // The same figures in the report, in the place of published ones.
    let report = hashgrind(&["report", "--from", &example_record(), "--from", &record, "-o", "-"]);
    let page = String::from_utf8_lossy(&report.stdout).into_owned();
    assert!(report.status.success(), "{}", String::from_utf8_lossy(&report.stderr));
    for part in [
        "this machine (Example laptop, measured here)",
        "The work of AI was measured: ai.json (SHA-256 ",
        "--from ai.json",
        "60 GB/s (measured)",
        "A calculation that never changes can be frozen.",
        "Memory, not arithmetic, binds tokens.",
        "One product froze a model.",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("published figures of RTX 4060"));
    // A record of AI alone says nothing of hashing: a rate is given beside it. The bound is no published run.
    assert!(refused(&["report", "--from", &record, "-o", "-"], 2).contains("or a rate with --hashrate"));
    let report = hashgrind(&["report", "--from", &record, "--hashrate", "20MH/s", "-o", "-"]);
    let page = String::from_utf8_lossy(&report.stdout).into_owned();
    assert!(report.status.success(), "{}", String::from_utf8_lossy(&report.stderr));
    for part in [
        "slower than a data centre's GPU at writing with a small language model (at most here, published there)",
        "hashgrind report --from ai.json --hashrate 20000000 -o -",
        "60 GB/s (measured)",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let twice = ["report", "--from", &example_record(), "--hashrate", "20MH/s", "-o", "-"];
    assert!(refused(&twice, 2).contains("say the same thing"));

    // Watts that the user gives are those of both kinds of work, and go before the record's.
    let given = json(&["gap", "--from", &record, &example_record(), "--power", "90"]);
    let energy = |quantity: &str| {
        let rows = given["rows"].as_array().expect("a list");
        rows.iter().find(|row| row["quantity"] == quantity).unwrap_or_else(|| panic!("no row {quantity}")).clone()
    };
    for (quantity, joules) in [("energy a hash", 90.0 / 1.002e9 * 1e12), ("energy a byte read", 90.0 / 60.0)] {
        assert_eq!(energy(quantity)["local_class"], "given", "{quantity}");
        close(&energy(quantity)["local"], joules, 1e-9);
    }
    close(&given["tokens"][4]["joules_per_token"], 90.0 / 60.0 * 4.92, 1e-9);

    // What `>` writes in the PowerShell of Windows: UTF-16 behind a mark.
    let utf16 = |name: &str, of: &str| {
        let text = std::fs::read_to_string(of).expect("it is there").replace('\n', "\r\n");
        let path = folder.path().join(name);
        let bytes: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        std::fs::write(&path, bytes).expect("it can be written");
        path.display().to_string()
    };
    let (record16, lines16) = (utf16("ai16.json", &record), utf16("llama16.jsonl", &lines));
    let same =
        |record: &str, lines: &str| json(&["gap", "--from", record, &example_record(), "--import-llama-bench", lines]);
    assert_eq!(same(&record16, &lines16), same(&record, &lines));

    // Without a record the datasheet of the device that stands in bounds the tokens.
    let like = json(&["gap", "--hashrate", "20MH/s", "--like", "Apple M4"]);
    let llama = &like["tokens"].as_array().expect("a list")[4];
    close(&llama["written_at_most"], 120.0 / 4.92, 1e-9);
    assert_eq!((&llama["class"], &like["measured"]), (&Value::from("at_most"), &Value::Null));

    let mixed = file("mixed.json", &line("m", 1, 1, r#""n_prompt":512,"n_gen":128"#, 1.0));
    for (path, why) in [(&mixed, "mixes"), (&record, "model_size"), (&file("none.json", ""), "it is empty")] {
        let said = refused(&["gap", "--hashrate", "1MH/s", "--import-llama-bench", path], 1);
        assert!(said.contains(why) && said.contains("llama-bench"), "{said}");
    }
}

/// The second ladder by year: what a record measured beside the tables, each rung with class and source.
#[test]
fn the_ladder_of_ai_goes_by_year() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut record = json(&["bench", "ai", "--devices", "cpu", "-t", "1", "--duration", "5ms", "-r", "1"]);
    record["device"]["name"] = Value::from("Example laptop");
    record["time_utc"] = Value::from("2023-02-03T04:05:06Z");
    record["power"]["class"] = Value::from("battery");
    for work in record["summary"]["works"].as_array_mut().expect("works") {
        if work["work"] == "load" {
            (work["median"], work["joules_per_tera"]) = (Value::from(49.2e9), Value::from(300.0));
        }
    }
    let path = folder.path().join("ai.json");
    std::fs::write(&path, record.to_string()).expect("it can be written");
    let path = path.display().to_string();

    let ladder = json(&["ladder", "--ai", "--from", &example_record(), "--from", &path]);
    assert_eq!((&ladder["model"], &ladder["quantisation"]), (&Value::from("Llama 3 8B"), &Value::from("Q4_K_M")));
    let steps = ladder["steps"].as_array().expect("a list");
    let years: Vec<f64> = steps.iter().map(|step| number(&step["year"])).collect();
    assert!(years.is_sorted(), "{years:?}");
    for step in steps {
        assert!(step["source"].as_str().is_some_and(|source| !source.trim().is_empty()), "{step}");
        let class = step["class"].as_str().expect("text");
        assert!(["measured", "datasheet", "claimed"].contains(&class), "{step}");
        assert_eq!(step["tokens_per_second"].is_null(), step["tokens_class"] == "unknown", "{step}");
    }
    let of = |name: &str| {
        let found = steps.iter().find(|step| step["name"].as_str().is_some_and(|text| text.starts_with(name)));
        found.unwrap_or_else(|| panic!("no rung {name}"))
    };
    let mine = of("Example laptop");
    assert_eq!((&mine["name"], &mine["class"]), (&Value::from("Example laptop, 1 thread"), &Value::from("measured")));
    assert_eq!(
        (&mine["year"], &mine["source"]),
        (&Value::from(2023), &Value::from("bench record of 2023-02-03T04:05:06Z"))
    );
    close(&mine["tokens_per_second_at_most"], 10.0, 1e-9);
    close(&mine["joules_per_token"], 1.476, 1e-9);
    assert_eq!(of("Apple M1 Max")["tokens_class"], "published");
    for name in ["RTX", "H100", "B200"] {
        assert_eq!(of(name)["class"], "datasheet");
    }
    for name in ["Cerebras", "Taalas"] {
        assert_eq!((&of(name)["class"], &of(name)["tokens_class"]), (&Value::from("claimed"), &Value::from("claimed")));
    }
    assert_eq!(of("Taalas")["bought_with"], "silicon");

    assert!(refused(&["ladder", "--ai", "--from", &example_record()], 2).contains("bench ai"));
    let power = ["ladder", "--ai", "--power", "60", "--power-source", "wall-meter"];
    assert!(refused(&power, 2).contains("--from"));
    let first = &json(&["ladder", "--ai", "--tables"])["steps"][0];
    assert_eq!((&first["name"], &first["factor"]), (&Value::from("RTX 2080 Ti"), &Value::Null));
}

#[test]
fn explain_knows_the_genesis_block() {
    let genesis = json(&["explain", "0", "--nonces", "300"]);
    assert_eq!(genesis["hash"], "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f");
    assert_eq!(genesis["meets_target"], true);
    assert_eq!(genesis["fields"]["nonce"], 2_083_236_893u32);
    assert_eq!(genesis["avalanche"]["flips"], 640);
    assert!((number(&genesis["avalanche"]["mean_bits"]) - 128.0).abs() < 2.0);
    // The first hash, hashed again here, is the hash.
    let first = hex::decode(genesis["first_hash"].as_str().expect("text")).expect("hexadecimal");
    let second =
        bitcoin::hashes::Hash::to_byte_array(<bitcoin::hashes::sha256::Hash as bitcoin::hashes::Hash>::hash(&first));
    let mut shown = second;
    shown.reverse();
    assert_eq!(genesis["hash"], hex::encode(shown));
    let by_header = json(&["explain", genesis["header"].as_str().expect("text"), "--nonces", "0"]);
    assert_eq!(by_header["hash"], genesis["hash"]);
    let leaders = genesis["race"]["leaders"].as_array().expect("a list");
    assert!(
        leaders.windows(2).all(|pair| pair[0]["hash"].as_str() > pair[1]["hash"].as_str()),
        "each lower than the last"
    );
}

#[test]
fn bad_input_draws_a_sentence_and_its_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("it can be written");
        path.display().to_string()
    };
    let good = std::fs::read_to_string(example_record()).expect("the fixture");
    let other = file("other.json", &good.replacen("\"schema_version\": 1", "\"schema_version\": 9", 1));
    assert!(refused(&["gap", "--from", &other], 1).contains("version 9"));
    let torn = file("torn.json", &good[..good.len() / 2]);
    assert!(refused(&["ladder", "--from", &torn], 1).contains("no whole JSON"));
    let negative = file("negative.json", &good.replacen("\"joules\": 360.0", "\"joules\": -360.0", 1));
    assert!(refused(&["report", "--from", &negative, "-o", "-"], 1).contains("-360"));
    let empty = file("empty.csv", "series,what,date,name,percent,value_kind,source\n");
    assert!(refused(&["concentration", "--table", &empty], 9).contains("no rows"));
    assert!(refused(&["odds", "--from", &folder.path().join("none").display().to_string()], 9).contains("can't read"));
    let nowhere = folder.path().join("no/such/folder/report.html").display().to_string();
    assert!(refused(&["report", "--hashrate", "1GH/s", "-o", &nowhere], 9).contains("can't write"));
    assert!(refused(&["gap", "--hashrate", "1GH/s", "--power=-63"], 2).contains("power above zero"));
    assert!(refused(&["cost", "--electricity", "14"], 2).contains("cents"));
    assert!(refused(&["cost", "--miner", "abacus"], 2).contains("Antminer S9"));
    assert!(refused(&["odds", "--hashrate", "fast"], 2).contains("20MH/s"));
    assert!(refused(&["odds", "--hashrate", "1GH/s", "--difficulty", "0xff7fffff"], 2).contains("compact target"));
    assert!(refused(&["cost", "--btc-price", "0.1 BTC"], 2).contains("US dollars"));
    assert!(refused(&["explain", "12"], 2).contains("2016"));
    assert!(refused(&["odds", "--hashrate", "1GH/s", "--pool", "1MH/s"], 2).contains("at least as fast"));
}

#[test]
fn without_a_rate_this_machine_is_watched() {
    let odds = json(&["odds", "--no-gpu", "-t", "1"]);
    assert_eq!(odds["class"], "measured");
    let rate = number(&odds["hashes_per_second"]);
    assert!(rate > 1e4, "{rate}");
    let ladder = json(&["ladder", "--ai", "--no-gpu", "-t", "1"])["steps"].clone();
    let mine =
        ladder.as_array().expect("a list").iter().find(|step| step["class"] == "measured").expect("this machine");
    assert!(number(&mine["bytes_per_second"]) > 1e8 && number(&mine["tokens_per_second_at_most"]) > 0.0, "{mine}");
    let steps = json(&["ladder", "--no-gpu", "-t", "1"])["steps"].clone();
    let measured: Vec<&Value> =
        steps.as_array().expect("a list").iter().filter(|step| step["class"] == "measured").collect();
    assert!(measured.len() >= 3, "textbook code, a kernel, all of it");
    assert!(json(&["ladder", "--tables"])["steps"][0]["class"] != "measured");
}

/// Every command of figures, in a form that prints and needs no measurement.
const PRINTS: [&[&str]; 9] = [
    &["odds", "--hashrate", "1GH/s"],
    &["history", "--hashrate", "20MH/s"],
    &["cost", "--regions", "--claims"],
    &["concentration"],
    &["gap", "--hashrate", "1GH/s"],
    &["ladder", "--tables"],
    &["ladder", "--ai", "--tables"],
    &["explain", "0", "--nonces", "10"],
    &["report", "--hashrate", "1GH/s", "-o", "-"],
];

fn into(args: &[&str], stdout: Stdio) -> std::process::Child {
    Command::new(env!("CARGO_BIN_EXE_hashgrind"))
        .args(args)
        .stdin(Stdio::null())
        .stdout(stdout)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    for args in PRINTS {
        let mut child = into(args, Stdio::piped());
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), error.as_ref()), (Some(0), ""), "{args:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_has_no_room_is_an_error() {
    for args in PRINTS {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has /dev/full");
        let output = into(args, full.into()).wait_with_output().expect("it ends");
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(9), "{args:?}: {error}");
        assert!(error.starts_with("error: ") && error.contains("space"), "{args:?}: {error}");
    }
}

#[test]
fn the_report_in_docs_is_the_one_that_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("report-example.html");
    let out = made.display().to_string();
    // The records in results/, in the order of their names.
    let results = repository().join("results");
    let mut records: Vec<_> = std::fs::read_dir(&results).expect("results/ is there").flatten().collect();
    records.sort_by_key(std::fs::DirEntry::file_name);
    let mut args = vec!["report".to_owned(), "--electricity".into(), "0.25".into(), "-o".into(), out];
    for record in records.iter().filter(|entry| entry.path().extension().is_some_and(|end| end == "json")) {
        args.extend(["--from".to_owned(), record.path().display().to_string()]);
    }
    let output = hashgrind(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = std::fs::read_to_string(&made).expect("it was written");
    let shown = repository().join("docs/report-example.html");
    if std::env::var_os("HASHGRIND_BLESS").is_some() {
        std::fs::write(&shown, &text).expect("docs can be written");
    }
    let kept = std::fs::read_to_string(&shown).expect("docs/report-example.html is in the repository");
    assert!(
        kept == text,
        "docs/report-example.html is not what the program makes: run the test with HASHGRIND_BLESS=1"
    );
}
