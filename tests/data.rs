//! The tables in `data/`: units, ranges, dates, duplicates, named sources, and difficulty against the `bitcoin` crate.
#![cfg(all(feature = "bench", feature = "economics", feature = "template"))]

use std::collections::HashSet;

use bitcoin::block::Header;
use bitcoin::consensus::encode::deserialize;
use bitcoin::{CompactTarget, Target};
use hashgrind::economics::{
    self, MinerKind, Tables, difficulty_from_bits, embedded_header, embedded_header_count, hashes_per_block,
};

/// Days since 1970 of a civil date, by counting leap years (the tables hold dates as text).
fn days(date: &str) -> u64 {
    let number = |range: std::ops::Range<usize>| date[range].parse::<u64>().expect("digits");
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let leap = |y: u64| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
    let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    (1970..year).map(|y| if leap(y) { 366 } else { 365 }).sum::<u64>()
        + lengths[..month as usize - 1].iter().sum::<u64>()
        + day
        - 1
}

fn assert_unique<T: std::hash::Hash + Eq + std::fmt::Debug>(what: &str, keys: impl Iterator<Item = T>) {
    let mut seen = HashSet::new();
    for key in keys {
        let shown = format!("{key:?}");
        assert!(seen.insert(key), "{what}: {shown} stands twice");
    }
}

/// A reader must be able to go and look: an address, or a file in a public repository or package.
fn assert_nameable(what: &str, source: &str) {
    let bare_number = source.split("://").nth(1).is_some_and(|host| host.starts_with(|c: char| c.is_ascii_digit()));
    let looked_up = source.contains('.') || source.contains('@');
    let named = source.contains("consensus constant") || looked_up && !bare_number;
    assert!(named, "{what}: nobody can look up \"{source}\"");
    for vague in ["stored", "pastebin", "seed text"] {
        assert!(!source.contains(vague), "{what}: nobody can look up \"{source}\"");
    }
}

/// The period that only the news told of.
const ROUNDED: u32 = 474;

#[test]
fn difficulty_follows_from_bits() {
    let rows = Tables::embedded().difficulty;
    assert_eq!(rows.len(), 476);
    for row in rows.iter().filter(|row| row.period != ROUNDED) {
        let bits = row.bits.expect("one row only is a rounded figure");
        let target = Target::from_compact(CompactTarget::from_consensus(bits));
        let oracle = target.difficulty_float();
        assert!(
            (row.difficulty / oracle - 1.0).abs() < 1e-9,
            "period {}: {} against {oracle}",
            row.period,
            row.difficulty
        );
        let ours = difficulty_from_bits(bits).expect("a real target");
        assert!((ours / oracle - 1.0).abs() < 1e-12, "period {}: {ours} against {oracle}", row.period);
        // Expected hashes: the crate counts a block's work as 2^256 / (target + 1).
        let work: f64 = target.to_work().to_string().parse().expect("work prints as a decimal number");
        assert!((hashes_per_block(oracle) / work - 1.0).abs() < 1e-9, "period {}", row.period);
    }
    assert_eq!(rows[ROUNDED as usize].bits, None);
}

#[test]
fn difficulty_moves_as_the_retarget_rule_lets_it() {
    let rows = Tables::embedded().difficulty;
    for pair in rows.windows(2) {
        let factor = pair[1].difficulty / pair[0].difficulty;
        assert!((0.2499..4.0001).contains(&factor), "period {}: factor {factor}", pair[1].period);
    }
    // New difficulty is old x two weeks / time of the old period. Header times may be off by an hour or two.
    let headers: Vec<_> = rows.iter().filter(|row| row.time_kind == "header").collect();
    for pair in headers[40..].windows(2) {
        let seconds = (pair[1].first_block_time_unix - pair[0].first_block_time_unix) as f64;
        let predicted = pair[0].difficulty * 1_209_600.0 / seconds;
        let off = (pair[1].difficulty / predicted - 1.0).abs();
        assert!(off < 0.03, "period {}: {} against {predicted}", pair[1].period, pair[1].difficulty);
    }
}

#[test]
fn difficulty_rows_have_true_dates_and_subsidies() {
    let rows = Tables::embedded().difficulty;
    assert_eq!(rows[0].first_block_time_unix, 1_231_006_505, "the genesis block");
    for row in &rows {
        assert_eq!(days(&row.date), row.first_block_time_unix / 86_400, "period {}", row.period);
        assert_eq!(row.subsidy_btc, economics::subsidy_btc(row.first_height), "period {}", row.period);
        assert!(["header", "estimated", "reported"].contains(&row.time_kind.as_str()));
        assert_nameable("difficulty", &row.source);
    }
}

#[test]
fn headers_prove_the_difficulty_rows() {
    let rows = Tables::embedded().difficulty;
    assert_eq!(embedded_header_count(), rows.iter().filter(|row| row.time_kind == "header").count());
    for row in rows.iter().take(embedded_header_count()) {
        let bytes = embedded_header(row.first_height).expect("one for each such row");
        let header: Header = deserialize(&bytes).expect("80 bytes are a header");
        assert_eq!(Some(header.bits.to_consensus()), row.bits, "height {}", row.first_height);
        assert_eq!(u64::from(header.time), row.first_block_time_unix, "height {}", row.first_height);
        header.validate_pow(header.target()).unwrap_or_else(|error| panic!("height {}: {error}", row.first_height));
    }
    let genesis: Header = deserialize(&embedded_header(0).expect("held")).expect("a header");
    assert_eq!(genesis.block_hash(), bitcoin::constants::genesis_block(bitcoin::Network::Bitcoin).block_hash());
}

#[test]
fn miners_are_of_their_kind() {
    let rows = Tables::embedded().miners;
    assert_unique("miners", rows.iter().map(|row| row.name.to_lowercase()));
    for row in &rows {
        assert_nameable(&row.name, &row.source);
        let (least, most) = match row.kind {
            MinerKind::Curiosity => (1e-7, 1e3),
            MinerKind::Cpu => (1e5, 1e9),
            MinerKind::Gpu => (1e8, 1e11),
            MinerKind::Fpga => (1e8, 1e11),
            MinerKind::Asic => (1e9, 1e16),
            _ => panic!("{} is of a kind that this test does not know", row.name),
        };
        assert!((least..most).contains(&row.hashes_per_second), "{}: {} H/s", row.name, row.hashes_per_second);
        if let Some(joules) = row.joules_per_terahash() {
            let (least, most) = match row.kind {
                MinerKind::Asic => (5.0, 10_000.0),
                MinerKind::Fpga => (10_000.0, 1e5),
                _ => (10_000.0, 1e8),
            };
            assert!((least..most).contains(&joules), "{}: {joules} J/TH", row.name);
        }
        assert!(row.price_usd.is_none() || !row.price_kind.is_empty(), "{}: what kind of price?", row.name);
    }
    for kind in [MinerKind::Curiosity, MinerKind::Cpu, MinerKind::Gpu, MinerKind::Fpga, MinerKind::Asic] {
        assert!(rows.iter().filter(|row| row.kind == kind).count() >= 4, "{kind:?}");
    }
}

#[test]
fn prices_and_shares_are_plausible_and_single() {
    let tables = Tables::embedded();
    assert_unique("electricity", tables.electricity.iter().map(|row| (&row.region, &row.sector, &row.date)));
    for row in &tables.electricity {
        assert_nameable(&row.region, &row.source);
        assert!((0.01..0.6).contains(&row.usd_per_kwh), "{}: {} USD a kWh", row.region, row.usd_per_kwh);
        assert!(
            ["residential", "commercial", "industrial", "business", "miners", "all"].contains(&row.sector.as_str())
        );
    }
    assert_unique("shares", tables.shares.iter().map(|row| (&row.series, &row.name)));
    for row in &tables.shares {
        assert_nameable(&row.series, &row.source);
        assert!(["pools", "countries"].contains(&row.what.as_str()), "{}", row.what);
        let of_series = tables.shares.iter().filter(|other| other.series == row.series);
        assert!(
            of_series.clone().all(|other| (&other.date, &other.source) == (&row.date, &row.source)),
            "{}",
            row.series
        );
        assert!(of_series.map(|other| other.percent).sum::<f64>() <= 100.0, "{}", row.series);
    }
    assert_unique("claims", tables.claims.iter().map(|row| (&row.kind, &row.name, &row.date)));
    for row in &tables.claims {
        assert_nameable(&row.name, &row.source);
        let unit = match row.kind.as_str() {
            "cost_per_btc" => "USD/BTC",
            "energy_per_btc" => "kWh/BTC",
            "btc_price" | "market" => "USD",
            "fees" => "%",
            "hashprice" => "USD/PH/s/day",
            "claim" => continue,
            kind => panic!("a claim of the unknown kind {kind}"),
        };
        assert_eq!(row.unit, unit, "{}", row.name);
    }
}

#[test]
fn devices_are_plausible_and_single() {
    let tables = Tables::embedded();
    assert_unique("AI hardware", tables.ai_hardware.iter().map(|row| row.device.to_lowercase()));
    for row in &tables.ai_hardware {
        assert_nameable(&row.device, &row.source);
        assert!((2015..=2026).contains(&row.release_year), "{}", row.device);
        assert!((50.0..10_000.0).contains(&row.bandwidth_gb_per_second), "{}", row.device);
        assert!(row.fp16_tflops.is_none_or(|tflops| (1.0..2_000.0).contains(&tflops)), "{}", row.device);
        assert!(row.memory_gb.is_none_or(|bytes| (4.0..1_000.0).contains(&bytes)), "{}", row.device);
        assert!(row.power_watts.is_none_or(|watts| (10.0..2_000.0).contains(&watts)), "{}", row.device);
        assert_eq!(row.price_usd.is_none(), row.price_kind.is_empty(), "{}", row.device);
        assert!(["", "card", "whole machine", "part of a laptop"].contains(&row.price_kind.as_str()), "{}", row.device);
    }
    let key = |row: &economics::Inference| {
        (row.device.clone(), row.model.clone(), row.quantisation.clone(), row.backend.clone())
    };
    assert_unique("inference", tables.inference.iter().map(key));
    for row in &tables.inference {
        assert_nameable(&row.device, &row.source);
        let most = if ["wafer", "fixed-model ASIC"].contains(&row.class.as_str()) { 1e5 } else { 1e3 };
        assert!(row.release_year.is_none_or(|year| (2015..=2026).contains(&year)), "{}", row.device);
        assert!(row.generated_tokens_per_second.is_none_or(|speed| (1.0..most).contains(&speed)), "{}", row.device);
        assert!(row.power_watts.is_none_or(|watts| (10.0..1_000.0).contains(&watts)), "{}", row.device);
        let both = row.prompt_tokens_per_second.zip(row.generated_tokens_per_second);
        assert!(
            both.is_none_or(|(read, write)| read > write),
            "{}: prompts are read faster than answers written",
            row.device
        );
    }
    assert_unique("models", tables.models.iter().map(|row| (&row.model, &row.quantisation)));
    for row in &tables.models {
        assert_nameable(&row.model, &row.source);
        // A weight takes 4 to 9 bits in these formats, with what stays in finer ones.
        assert!((4.0..9.0).contains(&(row.weights_bytes * 8.0 / row.parameters)), "{}", row.model);
    }
    assert_unique(
        "GPU rates",
        tables.gpu_rates.iter().map(|row| (&row.device, &row.algorithm, &row.tool, &row.source)),
    );
    for row in &tables.gpu_rates {
        assert_nameable(&row.device, &row.source);
        let part = row.sha256d_hashes_per_second / row.measured_hashes_per_second;
        let expected = if row.sha256d_kind == "measured" { 1.0 } else { 0.5 };
        assert!((part - expected).abs() < 1e-4, "{}: {part}", row.device);
    }
    assert_unique("pool tags", tables.pool_tags.iter().map(|row| &row.tag));
    assert!(tables.pool_tags.iter().all(|row| !row.source.is_empty()), "pool tags");
}

#[test]
fn the_schema_file_names_every_field_of_a_record() {
    let text = include_str!("../data/bench-record.schema.json");
    let schema: serde_json::Value = serde_json::from_str(text).expect("the schema is JSON");
    let schema = schema["$defs"]["hash"].clone();
    let record: serde_json::Value =
        serde_json::from_str(include_str!("data/bench-record.json")).expect("the example is JSON");
    compare("record", &schema, &record);
    let typed: hashgrind::bench::record::Record = serde_json::from_value(record.clone()).expect("the types read it");
    typed.check().expect("it is a good record");
    let again = serde_json::to_value(&typed).expect("the types write it");
    assert_eq!(again, record, "reading and writing changes nothing");
    assert_eq!(schema["properties"]["schema_version"]["const"], hashgrind::bench::record::SCHEMA_VERSION);
}

/// Each object has just the fields that the schema requires, of the types that it names.
fn compare(path: &str, schema: &serde_json::Value, value: &serde_json::Value) {
    use serde_json::Value;
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => vec![],
    };
    let fits = types.is_empty() || types.contains(&kind) || (kind == "integer" && types.contains(&"number"));
    assert!(fits, "{path}: the schema wants {types:?}, the record has {kind}");
    if let (Value::Object(fields), Value::Object(properties)) = (value, &schema["properties"]) {
        let mut required: HashSet<&str> =
            schema["required"].as_array().expect(path).iter().filter_map(Value::as_str).collect();
        if path == "record" {
            required.insert("kind"); // Records of the first release have none.
        }
        assert_eq!(required, fields.keys().map(String::as_str).collect(), "{path}");
        assert_eq!(required, properties.keys().map(String::as_str).collect(), "{path}");
        for (name, field) in fields {
            compare(&format!("{path}.{name}"), &properties[name], field);
        }
    }
    if let Value::Array(items) = value {
        for (at, item) in items.iter().enumerate() {
            compare(&format!("{path}[{at}]"), &schema["items"], item);
        }
    }
}
