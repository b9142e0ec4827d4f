//! Holds the tables of floors (ARCHITECTURE.md): a module of the library uses lower floors only, and so does a room of
//! `hashgrind-chain` and of the program; in no package do files go round in a circle.
//!
//! The sources are read as Rust tokens, so comments and strings do not count and paths inside macros do. Code under
//! `#[cfg(test)]` is left out: a test may use what it needs. Not checked here: what a name that was handed over as a value does.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// One module of the library: its floor, the third-party crates it may name, what of `std` it may not.
struct Row {
    module: &'static str,
    floor: u8,
    crates: &'static [&'static str],
    std: Std,
    /// Lower modules that it still must not name.
    never: &'static [&'static str],
}

/// How much of the standard library a module may use.
#[derive(Clone, Copy, PartialEq)]
enum Std {
    /// `core` (and `alloc`) only.
    Core,
    /// `std` without what [`FORBIDDEN_STD`] names.
    Pure,
}

const fn row(
    module: &'static str,
    floor: u8,
    crates: &'static [&'static str],
    std: Std,
    never: &'static [&'static str],
) -> Row {
    Row { module, floor, crates, std, never }
}

/// The table of ARCHITECTURE.md. A new module needs a row here and there.
const TABLE: &[Row] = &[
    row("sha256", 0, &[], Std::Core, &[]),
    row("text", 0, &[], Std::Core, &[]),
    row("pow", 1, &["hex", "serde"], Std::Core, &[]),
    row("scan", 2, &["thiserror", "sha2", "serde"], Std::Pure, &[]),
    row("cpu", 3, &["thiserror", "matrixmultiply"], Std::Pure, &[]),
    row("gpu", 3, &["wgpu", "bytemuck", "pollster", "thiserror", "sha2", "hex"], Std::Pure, &[]),
    row("job", 4, &["thiserror"], Std::Pure, &["cpu", "gpu"]),
    row("template", 4, &["bitcoin", "thiserror", "hex", "serde", "serde_json"], Std::Pure, &["cpu", "gpu"]),
    row("verify", 4, &["thiserror"], Std::Pure, &[]),
    row("measure", 4, &[], Std::Pure, &["cpu", "gpu"]),
    row("devices", 4, &[], Std::Pure, &[]),
    row("stratum", 5, &["serde_json", "sha2", "hex", "thiserror"], Std::Pure, &["cpu", "gpu"]),
    row("miner", 5, &["thiserror", "serde"], Std::Pure, &["cpu", "gpu"]),
    row("tune", 5, &["serde", "thiserror"], Std::Pure, &["cpu", "gpu"]),
    row("bench", 5, &["serde", "serde_json", "thiserror", "sha2", "hex"], Std::Pure, &["cpu", "gpu"]),
    row("economics", 5, &["serde", "csv", "thiserror"], Std::Pure, &["cpu", "gpu"]),
];

/// The rooms of the other packages, each with its floor: a room uses lower ones only, and two on one floor do not know each
/// other. What has the crate's root in its name (`lib.rs`, `main.rs`) names every room.
const ROOMS: &[(&str, &[(&str, u8)])] = &[
    (
        "chain/src",
        &[
            ("clock", 0),
            ("error", 0),
            ("file", 0),
            ("local_target", 0),
            ("paths", 0),
            ("source", 1),
            ("node", 2),
            ("practice", 2),
            ("spool", 2),
            ("spooled", 3),
        ],
    ),
    (
        "pool/src",
        &[
            ("address", 0),
            ("coinbase", 0),
            ("failover", 0),
            ("fault", 0),
            ("sri", 1),
            ("v2", 2),
            ("wire", 2),
            ("line", 3),
            ("client", 4),
        ],
    ),
    (
        "cli/src",
        &[
            ("fate", 0),
            ("file", 0),
            ("view", 0),
            ("failure", 1),
            ("cache", 2),
            ("http", 2),
            ("config", 2),
            ("random", 2),
            ("signals", 2),
            ("meters", 2),
            ("calibration", 3),
            ("gpus", 3),
            ("host", 3),
            ("devices", 4),
            ("verbose", 4),
            ("measure", 5),
            ("commands", 6),
        ],
    ),
];

/// Crates that only some packages may name: the program alone has a command line, and whoever knows pools knows no node.
const NEVER: &[(&str, &[&str])] = &[
    ("chain/src", &["clap", "hashgrind_cli", "hashgrind_pool", "anstream", "indicatif", "ratatui", "tokio", "wgpu"]),
    ("pool/src", &["clap", "hashgrind_cli", "hashgrind_chain", "anstream", "indicatif", "ratatui", "tokio", "wgpu"]),
];

/// The packages' sources; files in them go round in no circle.
const CODE: &[&str] = &["src", "chain/src", "pool/src", "cli/src", "kernelgen/src"];

/// What the library never does: it has no files, sockets, environment, processes, standard streams.
const FORBIDDEN_STD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::os",
    "std::io::stdout",
    "std::io::stderr",
    "std::io::stdin",
    "std::io::Stdout",
    "std::io::Stderr",
    "std::io::Stdin",
];

/// Inside those, what is known when the library is compiled.
const ALLOWED_STD: &[&str] = &["std::env::consts"];

/// Macros that print, and those that stop the program over something unfinished.
const FORBIDDEN_MACROS: &[&str] = &["print", "println", "eprint", "eprintln", "dbg", "todo", "unimplemented"];

/// Crates that belong to the program and never to the library.
const PROGRAM_ONLY: &[&str] =
    &["anyhow", "clap", "indicatif", "tokio", "tracing", "tracing_subscriber", "ureq", "libloading"];

/// Inside a kernel there are no atomics, clocks, allocation or threads: it is straight-line arithmetic.
const FORBIDDEN_IN_KERNELS: &[&str] =
    &["std::sync", "core::sync", "std::time", "core::time", "std::thread", "std::alloc", "std::collections"];
/// The files of `cpu` that are no kernels: the devices and the table. Every other one is.
const NO_KERNELS: &[&str] = &["cpu/mod.rs", "cpu/table.rs", "cpu/arithmetic.rs"];

/// First words of the K and IV tables of FIPS 180-4, in lower-case hex without separators.
const CONSTANTS: &[&str] = &["428a2f98", "6a09e667"];

/// Calls that turn bytes round: `pow` alone converts between headers and words.
const SWAPS: &[&str] = &["swap_bytes", "to_be_bytes", "from_be_bytes", "to_be", "from_be"];
/// Who may swap: `pow`, and `cpu` and `scan`'s oracle, which compare lanes and feed `sha2`.
const MAY_SWAP: &[&str] = &["pow", "cpu"];

#[test]
fn every_module_keeps_its_floor() {
    let mut found = Vec::new();
    for file in rust_files(&root().join("src")) {
        let name = relative(&file, &root().join("src"));
        if name.ends_with("/tests.rs") {
            continue; // `#[cfg(test)] mod tests;` in its own file
        }
        found.extend(check_library_file(&name, &read(&file)));
    }
    assert!(found.is_empty(), "the floors of ARCHITECTURE.md are broken:\n{}", found.join("\n"));
    for name in NO_KERNELS {
        assert!(root().join("src").join(name).is_file(), "NO_KERNELS names {name}, which does not exist");
    }
}

#[test]
fn every_room_keeps_its_floor() {
    let mut found = Vec::new();
    for (folder, rooms) in ROOMS {
        for file in rust_files(&root().join(folder)) {
            let name = relative(&file, &root().join(folder));
            let never = NEVER.iter().find(|(own, _)| own == folder).map_or(&[][..], |(_, never)| never);
            found.extend(
                check_room(rooms, never, &name, &read(&file)).into_iter().map(|what| format!("{folder}/{what}")),
            );
        }
        for (room, _) in *rooms {
            let there = [format!("{room}.rs"), format!("{room}/mod.rs")]
                .iter()
                .any(|at| root().join(folder).join(at).is_file());
            assert!(there, "{folder} has no room `{room}`");
        }
    }
    assert!(found.is_empty(), "the rooms of ARCHITECTURE.md are broken:\n{}", found.join("\n"));
}

#[test]
fn no_files_go_round_in_a_circle() {
    for folder in CODE {
        let files = rust_files(&root().join(folder));
        let sources = files.iter().map(|file| (relative(file, &root().join(folder)), read(file))).collect();
        assert_eq!(circle(&sources), None, "{folder}");
    }
}

#[test]
fn flags_are_named_where_they_are_declared() {
    let mut found = Vec::new();
    for folder in ["chain/src", "pool/src", "cli/src"] {
        for file in rust_files(&root().join(folder)) {
            let (name, source) = (relative(&file, &root()), read(&file));
            let front = name == "cli/src/failure.rs" || name.starts_with("cli/src/commands/");
            let declares = folder == "cli/src" && source.contains("clap::");
            if !front && !declares {
                found.extend(flags(&name, &source));
            }
        }
    }
    assert!(found.is_empty(), "only the program's front knows flags:\n{}", found.join("\n"));
}

#[test]
fn packages_take_no_file_of_another() {
    for folder in [
        "src",
        "chain",
        "pool",
        "cli",
        "kernelgen",
        "testnode",
        "fuzz/src",
        "fuzz/fuzz_targets",
        "benches",
        "tests",
        "examples",
    ] {
        for file in rust_files(&root().join(folder)) {
            let paths: Vec<String> =
                read(&file).lines().filter(|line| line.trim().starts_with("#[path")).map(str::to_owned).collect();
            assert!(paths.is_empty(), "{}: {paths:?}", relative(&file, &root()));
        }
    }
}

#[test]
fn every_dependency_has_a_floor() {
    let text = read(&root().join("Cargo.toml"));
    for name in dependency_names(&text) {
        let known = TABLE.iter().any(|row| row.crates.contains(&name.as_str()));
        assert!(known, "the library depends on `{name}`, which no row of the table of floors may use");
    }
}

#[test]
fn wgpu_lives_in_the_library_only() {
    let mut found = Vec::new();
    for file in ["chain/src", "pool/src", "cli/src"].iter().flat_map(|folder| rust_files(&root().join(folder))) {
        let name = relative(&file, &root());
        for path in paths(&name, &read(&file)) {
            if path.segments[0] == "wgpu" {
                found
                    .push(format!("{name}:{}: `wgpu` lives in the library's `gpu` module and nowhere else", path.line));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    let folders = [
        "src",
        "chain/src",
        "pool",
        "cli",
        "kernelgen/src",
        "testnode/src",
        "fuzz/src",
        "tests",
        "examples",
        "benches",
    ];
    for file in folders.iter().flat_map(|folder| rust_files(&root().join(folder))) {
        let text = read(&file);
        let first = text.lines().find(|line| !line.starts_with("#!")).unwrap_or_default();
        let name = relative(&file, &root());
        assert!(
            first.starts_with("//!"),
            "{name} does not open with `//!`: what it is, its floor, what it does not do"
        );
    }
}

#[test]
fn examples_stay_short() {
    for file in rust_files(&root().join("examples")) {
        let lines = read(&file).lines().count();
        let name = relative(&file, &root());
        assert!(lines < 80, "{name} has {lines} lines; an example stays under 80");
    }
}

#[test]
fn the_tables_of_fips_180_4_exist_once() {
    let mut found = Vec::new();
    for folder in CODE {
        for file in rust_files(&root().join(folder)) {
            let name = relative(&file, &root());
            if !name.starts_with("src/sha256") {
                found.extend(constants(&name, &read(&file)));
            }
        }
    }
    assert!(found.is_empty(), "K and IV live in `sha256` alone:\n{}", found.join("\n"));
}

// ---- the rules against made-up sources: each must be found, and its lawful neighbour must not ----

#[test]
fn a_higher_floor_is_found() {
    for (file, source) in [
        ("scan/mod.rs", "use crate::job::Job;"),
        ("scan/mod.rs", "use crate::{pow::Target, job::Job};"),
        ("scan.rs", "use super::miner::Miner;"),
        ("scan/report.rs", "use super::super::miner::Miner;"),
        ("scan/report.rs", "use super::super::{pow, miner};"),
        ("scan/mod.rs", "fn f() { crate::template::build(); }"),
        ("scan/mod.rs", "fn f() { println_like!(crate::template::build()); }"),
        ("scan/mod.rs", "mod inner { use super::super::template as t; }"),
        ("scan/mod.rs", "pub(in crate::template) fn f() {}"),
        ("cpu/table.rs", "use crate::gpu::GpuDevice;"),
        ("gpu/mod.rs", "use crate::cpu::CpuDevice;"),
        ("miner/mod.rs", "use crate::cpu::CpuDevice;"),
        ("job.rs", "use crate::template::BlockTemplate;"),
        ("pow/mod.rs", "macro_rules! m { () => { $crate::scan::f() } }"),
    ] {
        assert_broken(file, source);
    }
    for (file, source) in [
        ("scan/mod.rs", "use crate::pow::{Target, NonceRange};"),
        ("scan/mod.rs", "use self::report::ScanReport; mod report;"),
        ("scan/report.rs", "use super::ScanError; use super::super::pow;"),
        ("scan/mod.rs", "// crate::miner\nconst TEXT: &str = \"crate::miner\";"),
        ("scan/mod.rs", "/// See [`crate::miner::Miner`].\npub struct A;"),
        ("scan/mod.rs", "#[cfg(test)] mod tests { use crate::miner::Miner; use std::fs; }"),
        ("miner/mod.rs", "use crate::{job, scan::Scanner, pow::Target};"),
        ("lib.rs", "pub use crate::miner::Miner;"),
    ] {
        assert_kept(file, source);
    }
}

#[test]
fn a_name_that_hides_its_floor_is_found() {
    assert_broken("scan/mod.rs", "use crate::Miner;");
    assert_broken("newcomer/mod.rs", "pub struct A;");
    assert_broken("scan/mod.rs", "use crate::*;");
}

#[test]
fn the_outside_world_is_found() {
    for source in [
        "use std::fs::File;",
        "use std::{fmt, fs};",
        "use std::{io::{self, stdout}};",
        "fn f() { std::process::exit(1) }",
        "fn f() { let _ = std::env::var(\"X\"); }",
        "use std::net::TcpStream;",
        "fn f() { println!(\"x\") }",
        "fn f() { todo!() }",
        "use anyhow::Result;",
        "use tokio;",
    ] {
        assert_broken("miner/mod.rs", source);
    }
    for source in
        ["use std::{fmt, sync::Arc};", "use std::io::Read;", "struct S { fs: u8 }\nfn f(s: &S) -> u8 { s.fs }"]
    {
        assert_kept("miner/mod.rs", source);
    }
}

#[test]
fn a_crate_on_the_wrong_floor_is_found() {
    assert_broken("scan/mod.rs", "use bitcoin::Block;");
    assert_broken("miner/mod.rs", "fn f() { wgpu::Instance::default(); }");
    assert_broken("pow/mod.rs", "use std::fmt;");
    assert_broken("pow/mod.rs", "use sha2::Sha256;");
    assert_broken("cpu/mod.rs", "use ::wgpu as w;");
    assert_broken("cpu/generic.rs", "use std::time::Instant;");
    assert_broken("cpu/generic.rs", "use core::sync::atomic::AtomicU32;");
    assert_kept("cpu/table.rs", "use std::time::Instant;");
    assert_kept("template/mod.rs", "use bitcoin::Block;");
    assert_kept("pow/mod.rs", "use core::fmt; use hex::FromHex;");
    assert_kept("scan/mod.rs", "use thiserror::Error; use sha2::Digest;");
}

#[test]
fn a_room_that_climbs_is_found() {
    let rooms = [("view", 0), ("failure", 1), ("signals", 1), ("commands", 6)];
    for (file, source) in [
        ("view/units.rs", "use crate::failure::Kind;"),
        ("failure.rs", "use crate::signals::Signals;"),
        ("signals.rs", "fn f() { crate::commands::mine::run() }"),
        ("newcomer.rs", "struct A;"),
        ("view/mod.rs", "use crate::*;"),
        ("view/mod.rs", "use clap::Args;"),
    ] {
        assert!(!check_room(&rooms, &["clap"], file, source).is_empty(), "not found in {file}: {source}");
    }
    for (file, source) in [
        ("commands/mine/mod.rs", "use crate::failure::Kind; use crate::commands::bench; use super::bench as b;"),
        ("lib.rs", "fn f() { crate::commands::run() }"),
        ("view/mod.rs", "#[cfg(test)] mod tests { use crate::commands; }"),
    ] {
        assert_eq!(check_room(&rooms, &[], file, source), Vec::<String>::new(), "{file}: {source}");
    }
}

#[test]
fn a_circle_is_found() {
    let sources =
        |list: &[(&str, &str)]| list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    for round in [
        &[("a.rs", "use crate::b::B;"), ("b.rs", "use crate::a::A;")][..],
        &[
            ("m/mod.rs", "mod a; mod b; pub(crate) use b::B;"),
            ("m/a.rs", "use super::B;"),
            ("m/b.rs", "use super::a::A;"),
        ],
        &[("a.rs", "fn f() { crate::b::g() }"), ("b.rs", "use crate::c::C;"), ("c.rs", "use crate::a;")],
    ] {
        assert!(circle(&sources(round)).is_some(), "{round:?}");
    }
    for straight in [
        &[("a.rs", "use crate::b::B;"), ("b.rs", "#[cfg(test)] mod tests { use crate::a::A; }")][..],
        // What a folder is made of knows its `mod.rs`, and that it.
        &[("m/mod.rs", "mod a; use a::A; pub struct B;"), ("m/a.rs", "use super::B;")],
        &[("m/mod.rs", "mod a; mod b; pub use b::B;"), ("m/a.rs", "use super::B;"), ("m/b.rs", "pub struct B;")],
    ] {
        assert_eq!(circle(&sources(straight)), None, "{straight:?}");
    }
}

#[test]
fn a_flag_is_found() {
    assert_eq!(flags("a.rs", "const A: &str = \"name it with --rpc-url\";").len(), 1);
    assert!(flags("a.rs", "/// --rpc-url\nconst A: &str = \"a -- b\"; // --spool").is_empty());
}

#[test]
fn a_byte_swap_is_found() {
    assert_broken("miner/mod.rs", "fn f(x: u32) -> u32 { x.swap_bytes() }");
    assert_broken("template/mod.rs", "fn f(x: [u8; 4]) -> u32 { u32::from_be_bytes(x) }");
    assert_kept("pow/mod.rs", "fn f(x: u32) -> u32 { x.swap_bytes() }");
    assert_kept("miner/mod.rs", "fn f(x: u32) -> [u8; 4] { x.to_le_bytes() }");
}

#[test]
fn a_copied_table_is_found() {
    assert_eq!(constants("src/cpu/mod.rs", "const K: u32 = 0x428a_2f98;").len(), 1);
    assert_eq!(constants("src/cpu/mod.rs", "const H: u32 = 0x6A09E667;").len(), 1);
    assert_eq!(constants("src/cpu/mod.rs", "const H: u32 = 1779033703;").len(), 1);
    assert!(constants("src/cpu/mod.rs", "// 0x428a2f98\nconst K: u32 = 7;").is_empty());
}

// ---- the rules ----

/// Every breach of the table in one file of `src/`; `name` is its path below `src/`, with `/`.
fn check_library_file(name: &str, source: &str) -> Vec<String> {
    let module = module_path(name);
    let Some(top) = module.first() else {
        return Vec::new();
    }; // lib.rs names every floor
    let Some(own) = TABLE.iter().find(|row| row.module == top) else {
        return vec![format!("{name}: module `{top}` has no row in the table of floors")];
    };
    let mut found = Vec::new();
    for path in paths(name, source) {
        if let Some(why) = breach(own, name, &path.segments) {
            found.push(format!("{name}:{}: {why}", path.line));
        }
    }
    for (line, text) in calls(source) {
        if FORBIDDEN_MACROS.iter().any(|name| text == format!("{name}!")) {
            found.push(format!("{name}:{line}: `{text}`: the library neither prints nor stops half-way"));
        }
        if SWAPS.contains(&text.as_str()) && !MAY_SWAP.contains(&own.module) {
            found.push(format!("{name}:{line}: `{text}`: only `pow` swaps bytes"));
        }
    }
    found
}

/// Why `own` may not name this path, if it may not.
fn breach(own: &Row, name: &str, path: &[String]) -> Option<String> {
    let text = path.join("::");
    let (first, second) = (path[0].as_str(), path.get(1).map(String::as_str));
    if first == "crate" {
        let target = second?;
        if target == own.module {
            return None;
        }
        return match TABLE.iter().find(|row| row.module == target) {
            None => Some(format!("`{text}` hides its floor: name the module that it lives in")),
            Some(other) if other.floor >= own.floor => Some(format!(
                "`{text}`: `{}` is on floor {} and may not use `{target}` on floor {}",
                own.module, own.floor, other.floor
            )),
            Some(_) if own.never.contains(&target) => {
                Some(format!("`{text}`: `{}` must never know `{target}`", own.module))
            }
            Some(_) => None,
        };
    }
    if first == "std" && own.std == Std::Core {
        return Some(format!("`{text}`: `{}` uses `core` only", own.module));
    }
    let below = |list: &[&str]| list.iter().any(|p| text == *p || text.starts_with(&format!("{p}::")));
    if below(FORBIDDEN_STD) && !below(ALLOWED_STD) {
        return Some(format!("`{text}`: the library has no files, sockets, environment, processes or streams"));
    }
    if own.module == "cpu" && !NO_KERNELS.contains(&name) && below(FORBIDDEN_IN_KERNELS) {
        return Some(format!("`{text}`: a kernel has no atomics, clocks, allocation or threads"));
    }
    if PROGRAM_ONLY.contains(&first) {
        return Some(format!("`{text}`: `{first}` belongs to the program, not to the library"));
    }
    let third_party = TABLE.iter().any(|row| row.crates.contains(&first));
    if third_party && !own.crates.contains(&first) {
        return Some(format!("`{text}`: `{}` may not use the crate `{first}`", own.module));
    }
    None
}

/// Every breach of a package's rooms in one file of it, and every crate that it must `never` name; `name` is its path below the
/// package's sources, with `/`.
fn check_room(rooms: &[(&str, u8)], never: &[&str], name: &str, source: &str) -> Vec<String> {
    let floor = |room: &str| rooms.iter().find(|(own, _)| *own == room).map(|(_, floor)| *floor);
    let module = module_path(name);
    let Some(own) = module.first() else {
        return Vec::new();
    }; // lib.rs and main.rs name every room
    let Some(height) = floor(own) else { return vec![format!("{name}: `{own}` has no row among the rooms")] };
    let mut found = Vec::new();
    for path in paths(name, source) {
        let text = path.segments.join("::");
        if never.contains(&path.segments[0].as_str()) {
            found.push(format!("{name}:{}: `{text}` belongs to another package", path.line));
        }
        let (true, Some(target)) = (path.segments[0] == "crate", path.segments.get(1)) else { continue };
        match floor(target) {
            _ if target == own => {}
            Some(other) if other < height => {}
            Some(other) => {
                found.push(format!(
                    "{name}:{}: `{text}`: `{own}` is on floor {height}, `{target}` on {other}",
                    path.line
                ));
            }
            None => found.push(format!("{name}:{}: `{text}` hides its room: name it", path.line)),
        }
    }
    found
}

/// Files that use each other in a circle, if some do: each uses the next, the last the first. What a name stands for is
/// looked up where it is re-exported. A file and the `mod.rs` above it are one thing to each other.
fn circle(sources: &BTreeMap<String, String>) -> Option<Vec<String>> {
    let by_module: BTreeMap<Vec<String>, &str> =
        sources.keys().map(|name| (module_path(name), name.as_str())).collect();
    let exports: BTreeMap<&str, Vec<Vec<String>>> =
        sources.iter().map(|(name, source)| (name.as_str(), reexports(name, source))).collect();
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, source) in sources {
        let module = module_path(name);
        for path in paths(name, source) {
            if exports[name.as_str()].contains(&path.segments) {
                continue;
            }
            let target = path_to_file(&path.segments, &module, &by_module, &exports, 0);
            let Some(target) = target.filter(|target| target != name) else { continue };
            let other = module_path(target);
            if !module.starts_with(&other) && !other.starts_with(&module) {
                uses.entry(name).or_default().insert(target);
            }
        }
    }
    // Files that use nothing more are taken away, until what is left goes round.
    loop {
        let left: BTreeSet<&str> = uses.keys().copied().collect();
        for targets in uses.values_mut() {
            targets.retain(|target| left.contains(target));
        }
        uses.retain(|_, targets| !targets.is_empty());
        if uses.len() == left.len() {
            break;
        }
    }
    let mut round = vec![*uses.keys().next()?];
    loop {
        let next = *uses[round.last().expect("at least one")].first().expect("each uses another");
        if let Some(start) = round.iter().position(|name| *name == next) {
            return Some(round[start..].iter().map(|name| (*name).to_owned()).collect());
        }
        round.push(next);
    }
}

/// The file that a path leads to, through what is re-exported on the way; none for other crates' paths.
fn path_to_file<'a>(
    path: &[String],
    module: &[String],
    by_module: &BTreeMap<Vec<String>, &'a str>,
    exports: &BTreeMap<&'a str, Vec<Vec<String>>>,
    depth: usize,
) -> Option<&'a str> {
    let inside = match path.first().map(String::as_str) {
        Some("crate") => path[1..].to_vec(),
        // A path that begins with the name of a module below this one.
        _ => module.iter().chain(path).cloned().collect(),
    };
    let known = (0..=inside.len()).rev().find(|&len| by_module.contains_key(&inside[..len]))?;
    if path[0] != "crate" && known <= module.len() {
        return None;
    }
    let file = by_module[&inside[..known]];
    if let (Some(name), true) = (inside.get(known), depth < 8) {
        let through = exports[file].iter().find(|export| export.last() == Some(name));
        if let Some(target) = through {
            return path_to_file(target, &inside[..known], by_module, exports, depth + 1);
        }
    }
    Some(file)
}

/// What a file re-exports, as paths.
fn reexports(name: &str, source: &str) -> Vec<Vec<String>> {
    let trees = tokens(name, source);
    let mut found = Vec::new();
    for i in 1..trees.len() {
        let is = |tree: &TokenTree, word: &str| matches!(tree, TokenTree::Ident(own) if own == word);
        let public = is(&trees[i - 1], "pub")
            || i > 1 && is(&trees[i - 2], "pub") && matches!(&trees[i - 1], TokenTree::Group(_));
        if is(&trees[i], "use") && public {
            read_path(&trees, i + 1, &[], &module_path(name), 0, &mut found);
        }
    }
    found.into_iter().map(|path| path.segments).collect()
}

/// String literals that name a flag.
fn flags(name: &str, source: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&tokens(name, source), &mut |trees, i| {
        if let TokenTree::Literal(literal) = &trees[i] {
            let text = literal.to_string();
            let names =
                text.match_indices("--").any(|(at, _)| text[at + 2..].starts_with(|c: char| c.is_ascii_lowercase()));
            if text.ends_with('"') && names {
                found.push(format!("{name}:{}: {text}", literal.span().start().line));
            }
        }
    });
    found
}

/// Integer literals that begin one of the tables of FIPS 180-4.
fn constants(name: &str, source: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&tokens(name, source), &mut |trees, i| {
        if let TokenTree::Literal(literal) = &trees[i] {
            let text = literal.to_string().to_lowercase().replace('_', "");
            let hex = match text.strip_prefix("0x") {
                Some(hex) => hex.to_owned(),
                None => text.trim_end_matches("u32").parse::<u64>().map(|n| format!("{n:x}")).unwrap_or_default(),
            };
            if CONSTANTS.iter().any(|c| hex.starts_with(c)) {
                found.push(format!("{name}:{}: {literal}", literal.span().start().line));
            }
        }
    });
    found
}

// ---- reading ----

/// A path as it is written, made absolute: `super::x` in `scan/report.rs` is `crate::scan::x`.
struct Named {
    line: usize,
    segments: Vec<String>,
}

/// All paths of a file that begin at `crate`, `super`, `self`, `std`, `core`, `alloc` or a crate's name; groups are spread.
fn paths(name: &str, source: &str) -> Vec<Named> {
    let mut found = Vec::new();
    collect_paths(&tokens(name, source), &module_path(name), &mut found);
    found
}

fn collect_paths(trees: &[TokenTree], module: &[String], found: &mut Vec<Named>) {
    let mut i = 0;
    while i < trees.len() {
        match &trees[i] {
            TokenTree::Ident(word) if word == "mod" => {
                // An inline module: `super` inside it is this module.
                if let (Some(TokenTree::Ident(inner)), Some(TokenTree::Group(body))) =
                    (trees.get(i + 1), trees.get(i + 2))
                {
                    let mut deeper = module.to_vec();
                    deeper.push(inner.to_string());
                    collect_paths(&body.stream().into_iter().collect::<Vec<_>>(), &deeper, found);
                    i += 3;
                    continue;
                }
            }
            TokenTree::Ident(word) if starts_path(trees, i) => {
                let used = trees[..i].iter().rev().find(|tree| !is_punct(tree, ':'));
                let used = matches!(used, Some(TokenTree::Ident(w)) if w == "use");
                if used || is_double_colon(trees, i + 1) {
                    i = read_path(trees, i, &[], module, word.span().start().line, found);
                    continue;
                }
            }
            TokenTree::Group(group) => {
                collect_paths(&group.stream().into_iter().collect::<Vec<_>>(), module, found);
            }
            _ => {}
        }
        i += 1;
    }
}

/// Reads the path at `i`, spreads its groups, returns the index behind it.
fn read_path(
    trees: &[TokenTree],
    mut i: usize,
    prefix: &[String],
    module: &[String],
    line: usize,
    found: &mut Vec<Named>,
) -> usize {
    let mut segments = prefix.to_vec();
    loop {
        match trees.get(i) {
            Some(TokenTree::Ident(word)) => segments.push(word.to_string()),
            Some(TokenTree::Punct(p)) if p.as_char() == '*' => segments.push("*".into()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for part in inner.split(|tree| is_punct(tree, ',')) {
                    if !part.is_empty() {
                        read_path(part, 0, &segments, module, line, found);
                    }
                }
                return i + 1;
            }
            _ => break,
        }
        i += 1;
        if !is_double_colon(trees, i) {
            break;
        }
        i += 2;
    }
    if !segments.is_empty() {
        found.push(Named { line, segments: absolute(&segments, module) });
    }
    i
}

/// `self` and `super` spelled out from the crate's root.
fn absolute(segments: &[String], module: &[String]) -> Vec<String> {
    let relative = |s: &String| s == "self" || s == "super";
    if !relative(&segments[0]) {
        return segments.iter().filter(|s| *s != "self").cloned().collect();
    }
    let ups = segments.iter().filter(|s| *s == "super").count();
    let base = &module[..module.len().saturating_sub(ups)];
    let rest = segments.iter().filter(|s| !relative(s));
    ["crate".to_owned()].into_iter().chain(base.iter().cloned()).chain(rest.cloned()).collect()
}

/// Is the word at `i` the beginning of a path, not its middle, a field or a method?
fn starts_path(trees: &[TokenTree], i: usize) -> bool {
    if matches!(&trees[i], TokenTree::Ident(word) if is_keyword(word)) {
        return false;
    }
    let before = |steps: usize| i.checked_sub(steps).map(|k| &trees[k]);
    if !matches!(before(1), Some(tree) if is_punct(tree, ':')) {
        return !matches!(before(1), Some(tree) if is_punct(tree, '.'));
    }
    if !matches!(before(2), Some(tree) if is_punct(tree, ':')) {
        return true; // one colon: a type follows
    }
    // `::wgpu` after a keyword or an operator begins a path; behind a name or `>` it goes on.
    match before(3) {
        Some(TokenTree::Ident(word)) => is_keyword(word),
        Some(tree) => !is_punct(tree, '>'),
        None => true,
    }
}

/// Words that can stand right before a path that begins with `::`.
fn is_keyword(word: &proc_macro2::Ident) -> bool {
    ["use", "as", "return", "in", "dyn", "impl", "for", "where", "mut", "match", "if", "else"]
        .iter()
        .any(|keyword| word == keyword)
}

/// `name!` of each macro call and `name` of each call or method that is named in a source, with its line.
fn calls(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    walk(&tokens("", source), &mut |trees, i| {
        if let TokenTree::Ident(word) = &trees[i] {
            let line = word.span().start().line;
            match trees.get(i + 1) {
                Some(next) if is_punct(next, '!') => found.push((line, format!("{word}!"))),
                _ => found.push((line, word.to_string())),
            }
        }
    });
    found
}

/// Calls `visit` with every token of the stream and of its groups.
fn walk(trees: &[TokenTree], visit: &mut impl FnMut(&[TokenTree], usize)) {
    for (i, tree) in trees.iter().enumerate() {
        visit(trees, i);
        if let TokenTree::Group(group) = tree {
            walk(&group.stream().into_iter().collect::<Vec<_>>(), visit);
        }
    }
}

/// The tokens of a file without what stands under `#[cfg(test)]` and without attributes (documentation is one).
fn tokens(name: &str, source: &str) -> Vec<TokenTree> {
    let stream: TokenStream = source.parse().unwrap_or_else(|error| panic!("{name} is no Rust source: {error}"));
    without_tests(stream.into_iter().collect())
}

fn without_tests(trees: Vec<TokenTree>) -> Vec<TokenTree> {
    let mut kept = Vec::new();
    let mut i = 0;
    while i < trees.len() {
        if let (true, Some(TokenTree::Group(attribute))) = (is_punct(&trees[i], '#'), trees.get(i + 1))
            && attribute.delimiter() == Delimiter::Bracket
        {
            i += 2;
            if attribute.stream().to_string().replace(' ', "") == "cfg(test)" {
                // Skip the item: up to its `;` or its body.
                while i < trees.len() {
                    let end = is_punct(&trees[i], ';')
                        || matches!(&trees[i], TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
                    i += 1;
                    if end {
                        break;
                    }
                }
            }
            continue;
        }
        kept.push(match &trees[i] {
            TokenTree::Group(group) => {
                let inner = without_tests(group.stream().into_iter().collect());
                let mut copy = proc_macro2::Group::new(group.delimiter(), inner.into_iter().collect());
                copy.set_span(group.span());
                TokenTree::Group(copy)
            }
            other => other.clone(),
        });
        i += 1;
    }
    kept
}

fn is_punct(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(p) if p.as_char() == sign)
}

fn is_double_colon(trees: &[TokenTree], i: usize) -> bool {
    matches!((trees.get(i), trees.get(i + 1)), (Some(a), Some(b)) if is_punct(a, ':') && is_punct(b, ':'))
}

/// `scan/report.rs` is module `scan::report`, `scan/mod.rs` is `scan`, `lib.rs` the root.
fn module_path(name: &str) -> Vec<String> {
    let stem = name.trim_end_matches(".rs");
    let mut parts: Vec<String> = stem.split('/').map(str::to_owned).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

/// Names under `[dependencies]`, as they are written in code.
fn dependency_names(manifest: &str) -> Vec<String> {
    let section = manifest.lines().skip_while(|line| line.trim() != "[dependencies]").skip(1);
    let mut names = BTreeMap::new();
    for line in section.take_while(|line| !line.starts_with('[')) {
        if let Some((name, _)) = line.split_once('=')
            && !line.starts_with('#')
        {
            names.insert(name.trim().replace('-', "_"), ());
        }
    }
    assert!(!names.is_empty(), "no [dependencies] in Cargo.toml were read");
    names.into_keys().collect()
}

fn assert_broken(file: &str, source: &str) {
    assert!(!check_library_file(file, source).is_empty(), "not found in {file}: {source}");
}

fn assert_kept(file: &str, source: &str) {
    let found = check_library_file(file, source);
    assert!(found.is_empty(), "wrongly found in {file}: {source}: {found:?}");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("cli lies in the repository").to_owned()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn relative(file: &Path, base: &Path) -> String {
    let path = file.strip_prefix(base).expect("the file was found below this folder");
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Every `.rs` file below a folder, sorted; at least one, so that no rule holds over nothing.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    add_rust_files(folder, &mut found);
    assert!(!found.is_empty(), "no source in {}: the test looks in the wrong folder", folder.display());
    found.sort();
    found
}

fn add_rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("the folder was just opened").path();
        if path.is_dir() {
            add_rust_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}
