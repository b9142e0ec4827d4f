//! Generates the pipelined AVX-512, AVX2 and SHA-NI kernels of hashgrind and searches their instruction order on this machine. See
//! `kernelgen/README.md`. No part of the library: nothing depends on it.

mod avx2;
mod code;
mod encode;
mod graph;
mod operand;
mod order;
mod run;
mod search;
mod sha_ni;
mod sha_ni_avx2;
mod text;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Parser, Subcommand, ValueEnum};

use graph::{Graph, Shape};
use order::{Offsets, Sorter};
use run::{Clock, Code, Work};
use search::Search;

#[derive(Parser)]
#[command(about = "Generates hashgrind's pipelined kernels and tunes them to this machine")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the kernels of all tables into the library
    Emit {
        /// Write nothing; fail if the committed text differs
        #[arg(long)]
        check: bool,
    },
    /// Search a better order on this machine and write it as a table
    Tune {
        /// The kernel to tune
        #[arg(long, value_enum)]
        kernel: Kernel,
        /// How long to search
        #[arg(long, default_value_t = 75)]
        seconds: u64,
        /// Name of this kind of CPU: the table is written to tables/CPU-KERNEL.txt
        #[arg(long)]
        cpu: String,
        /// CPU whose table to start from, or `plain`; the default is the fastest here
        #[arg(long)]
        from: Option<String>,
        /// Siblings to measure with; the default is the fewest that the kernel serves
        #[arg(long)]
        siblings: Option<usize>,
        /// Start of the random numbers
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// The same for the SHA-NI kernels, written to tables/sha-ni/CPU-KERNEL.txt
    TuneShaNi {
        /// The kernel to tune
        #[arg(long, value_enum)]
        kernel: sha_ni::Kernel,
        /// How long to search
        #[arg(long, default_value_t = 75)]
        seconds: u64,
        /// Name of this kind of CPU
        #[arg(long)]
        cpu: String,
        /// CPU whose table to start from; the default is the plain order
        #[arg(long)]
        from: Option<String>,
        /// Start of the random numbers
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Check the kernels of all tables against SHA-256 and time them here, then the library's rows and `sha2`
    Measure {
        /// Calls of 60 iterations of each kernel
        #[arg(long, default_value_t = 5000)]
        repeats: usize,
    },
}

/// The kernels there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kernel {
    /// One header
    Single,
    /// 4 to 8 siblings
    Siblings4,
    /// 8 to 16 siblings
    Siblings8,
}

impl Kernel {
    const ALL: [Kernel; 3] = [Kernel::Single, Kernel::Siblings4, Kernel::Siblings8];

    fn name(self) -> &'static str {
        match self {
            Kernel::Single => "single",
            Kernel::Siblings4 => "siblings4",
            Kernel::Siblings8 => "siblings8",
        }
    }

    fn shape(self) -> Shape {
        match self {
            Kernel::Single => Shape::Single,
            Kernel::Siblings4 => Shape::Siblings { steps: 12 },
            Kernel::Siblings8 => Shape::Siblings { steps: 6 },
        }
    }

    fn siblings(self) -> usize {
        match self {
            Kernel::Single => 1,
            Kernel::Siblings4 => 4,
            Kernel::Siblings8 => 8,
        }
    }
}

fn main() {
    let result = match Arguments::parse().command {
        Command::Emit { check } => emit(check),
        Command::Tune { kernel, seconds, cpu, from, siblings, seed } => {
            tune(kernel, Duration::from_secs(seconds), &cpu, from.as_deref(), siblings, seed)
        }
        Command::TuneShaNi { kernel, seconds, cpu, from, seed } => {
            sha_ni::tune(kernel, Duration::from_secs(seconds), &cpu, from.as_deref(), seed)
        }
        Command::Measure { repeats } => measure(repeats.max(1)),
    };
    if let Err(message) = result {
        eprintln!("error: {message}");
        std::process::exit(1);
    }
}

/// A table in `tables/`.
struct Table {
    cpu: String,
    kernel: Kernel,
    path: PathBuf,
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn table_path(cpu: &str, kernel: Kernel) -> PathBuf {
    root().join("tables").join(format!("{cpu}-{}.txt", kernel.name()))
}

/// All tables, by name.
fn tables() -> Result<Vec<Table>, String> {
    let folder = root().join("tables");
    let mut tables = vec![];
    for entry in std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let Some(stem) = path.file_stem().and_then(|s| s.to_str()) else { continue };
        let found = stem.rsplit_once('-').and_then(|(cpu, name)| {
            let kernel = Kernel::ALL.into_iter().find(|k| k.name() == name)?;
            Some((cpu.to_owned(), kernel))
        });
        if let Some((cpu, kernel)) = found {
            tables.push(Table { cpu, kernel, path });
        }
    }
    tables.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(tables)
}

fn read_table(graph: &Graph, path: &Path) -> Result<Offsets, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let (offsets, missing, unknown) = Offsets::parse(graph, &text).map_err(|e| format!("{}: {e}", path.display()))?;
    if !missing.is_empty() || !unknown.is_empty() {
        eprintln!("{}: roles without an offset: {missing:?}; offsets without a role: {unknown:?}", path.display());
    }
    Ok(offsets)
}

/// The instructions of a table's kernel.
fn instructions(shape: Shape, graph: &Graph, offsets: &Offsets) -> Result<Vec<code::Inst>, String> {
    let order = Sorter::new(graph).order(offsets);
    let body = code::body(graph, &order).map_err(|n| format!("the order needs {n} registers; there are 32"))?;
    Ok(code::function(shape, &body))
}

/// The generated files: path and text.
fn generated() -> Result<Vec<(PathBuf, String)>, String> {
    let folder = root().join("../src/cpu/pipelined");
    let mut files = vec![];
    let mut list = String::from(
        "//! The generated kernels, by the CPU that their order was found on. Part of F3.\n//!\n\
         //! Made by `cargo run -p hashgrind-kernelgen -- emit` from the tables in `kernelgen/tables`: do not edit.\n\
         #![allow(unsafe_code)]\n\nuse core::arch::naked_asm;\n\nuse super::Order;\nuse crate::cpu::context::Context;\n",
    );
    let mut tables = tables()?;
    // Half a CPU's tables, in the middle of tuning, make no row.
    let complete: Vec<String> = tables.iter().map(|t| t.cpu.clone()).collect();
    tables.retain(|t| complete.iter().filter(|cpu| **cpu == t.cpu).count() == Kernel::ALL.len());
    for table in &tables {
        let graph = Graph::new(table.kernel.shape());
        let offsets = read_table(&graph, &table.path)?;
        let code = instructions(table.kernel.shape(), &graph, &offsets)?;
        let stem = format!("{}-{}", table.cpu, table.kernel.name());
        let head = format!(
            "# Made by `cargo run -p hashgrind-kernelgen -- emit` from kernelgen/tables/{stem}.txt: do not edit.\n"
        );
        files.push((folder.join(format!("{stem}.s")), head + &text::text(&code)));
        let _ = write!(
            list,
            "\n#[unsafe(naked)]\nunsafe extern \"sysv64\" fn {}(context: *mut Context) -> u32 {{\n    \
             naked_asm!(include_str!(\"{stem}.s\"), options(raw))\n}}\n",
            stem.replace('-', "_")
        );
    }
    let mut cpus: Vec<&str> = tables.iter().map(|t| t.cpu.as_str()).collect();
    cpus.dedup();
    for cpu in cpus {
        let name = cpu.replace('-', "_");
        let _ = write!(
            list,
            "\n/// The order found on {cpu}.\npub(in crate::cpu) static {}: Order =\n    \
             Order {{ single: {name}_single, siblings4: {name}_siblings4, siblings8: {name}_siblings8 }};\n",
            name.to_uppercase()
        );
    }
    files.push((folder.join("generated.rs"), list));
    files.extend(avx2::generated()?);
    files.extend(sha_ni::generated()?);
    files.extend(sha_ni_avx2::generated()?);
    Ok(files)
}

fn emit(check: bool) -> Result<(), String> {
    for (path, text) in generated()? {
        if check {
            let committed = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            if committed != text {
                return Err(format!("{} is not what the tables give; run `emit`", path.display()));
            }
        } else {
            std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
            println!("wrote {}", path.display());
        }
    }
    Ok(())
}

fn measure(repeats: usize) -> Result<(), String> {
    let mut clock = Clock::new();
    println!("{}", clock.describe());
    if sha_ni::supported() {
        sha_ni::measure(&mut clock, repeats)?;
    }
    for kernel in Kernel::ALL.into_iter().filter(|_| run::supported()) {
        let graph = Graph::new(kernel.shape());
        let mut list = vec![("plain".to_owned(), Offsets::plain(&graph))];
        for table in tables()?.into_iter().filter(|t| t.kernel == kernel) {
            list.push((table.cpu, read_table(&graph, &table.path)?));
        }
        let mut codes = vec![];
        for (_, offsets) in &list {
            let code = Code::new(&encode::encode(&instructions(kernel.shape(), &graph, offsets)?))?;
            run::check(&code, kernel.shape(), 60, 1)?;
            codes.push(code);
        }
        let mut context = run::timing_context(kernel.shape(), kernel.siblings());
        for ((name, _), (least, median)) in list.iter().zip(clock.cycles_a_hash(&codes, &mut context, repeats)) {
            println!("{:10} {name:16} least {least:6.2}, median {median:6.2} cycles a hash", kernel.name());
        }
    }
    println!("\ncycles a hash of the library's rows with 1, 4 and 8 siblings; of headers and nodes in batches");
    let rows: Vec<_> = hashgrind::cpu::kernels().iter().filter(|kernel| kernel.is_available()).collect();
    let mut works = vec![];
    for row in &rows {
        for siblings in [1, 4, 8] {
            works.push(Work::scan(row, siblings)?);
        }
        works.extend([80, 64].map(|len| Work::batch(Some(row), len)));
    }
    works.extend([80, 64].map(|len| Work::batch(None, len)));
    let figures = clock.by_turns(&mut works, repeats / 5 + 1);
    let line = |figures: &[f64]| figures.iter().map(|cycles| format!("{cycles:9.1}")).collect::<String>();
    for (row, figures) in rows.iter().zip(figures.chunks(5)) {
        println!("{:24} {}", row.name(), line(figures));
    }
    println!("{:24} {:27}{}", "sha2 crate", "", line(&figures[5 * rows.len()..]));
    Ok(())
}

fn tune(
    kernel: Kernel,
    time: Duration,
    cpu: &str,
    from: Option<&str>,
    siblings: Option<usize>,
    seed: u64,
) -> Result<(), String> {
    need_cpu()?;
    let shape = kernel.shape();
    let graph = Graph::new(shape);
    let siblings = siblings.unwrap_or(kernel.siblings());
    let mut clock = Clock::new();
    let mut starts = vec![("plain".to_owned(), Offsets::plain(&graph))];
    for table in tables()?.into_iter().filter(|t| t.kernel == kernel) {
        starts.push((table.cpu, read_table(&graph, &table.path)?));
    }
    starts.retain(|(name, _)| from.is_none_or(|from| from == name));
    let mut codes = vec![];
    for (_, offsets) in &starts {
        codes.push(Code::new(&encode::encode(&instructions(shape, &graph, offsets)?))?);
    }
    let mut context = run::timing_context(shape, siblings);
    let figures = clock.cycles_a_hash(&codes, &mut context, 2000);
    for ((name, _), (_, median)) in starts.iter().zip(&figures) {
        println!("start {name}: {median:.2} cycles a hash");
    }
    let best = (0..starts.len()).min_by(|&a, &b| figures[a].1.total_cmp(&figures[b].1));
    let (name, offsets) = best.map(|i| starts.swap_remove(i)).ok_or("no such table to start from")?;
    println!("searching from {name} for {} s ({})", time.as_secs(), clock.describe());
    let mut search = Search::new(&graph, shape, siblings, seed);
    let start_code = Code::new(&encode::encode(&instructions(shape, &graph, &offsets)?))?;
    let outcome = search.run(offsets, time, |at, candidates, ratio| {
        println!("{at:6.1} s, {candidates} candidates: {ratio:.4} of the start's time");
    })?;
    let code = Code::new(&encode::encode(&instructions(shape, &graph, &outcome.offsets)?))?;
    run::check(&code, shape, 60, seed)?;
    let figures = clock.cycles_a_hash(&[code, start_code], &mut context, 5000);
    // Medians, as in the search: the least of many calls can be a moment that does not come again.
    let ((least, after), (_, before)) = (figures[0], figures[1]);
    println!("{} candidates; {before:.2} before, {after:.2} cycles a hash after", outcome.candidates);
    if after > before {
        return Err("nothing better was found; no table is written".into());
    }
    let path = table_path(cpu, kernel);
    let text = format!(
        "# {cpu}, {}: median {after:.2}, least {least:.2} cycles a hash with {siblings} header(s); {}.\n# Found by `cargo run --release -p hashgrind-kernelgen -- tune --kernel {} --cpu {cpu}`.\n{}",
        kernel.name(),
        clock.describe(),
        kernel.name(),
        outcome.offsets.to_text(&graph)
    );
    std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    println!("wrote {}; now run `emit`", path.display());
    Ok(())
}

fn need_cpu() -> Result<(), String> {
    if run::supported() {
        Ok(())
    } else {
        Err("this CPU lacks AVX-512 F and BW, so the kernels cannot run here; `emit` works everywhere".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_committed_is_what_the_tables_give() {
        for (path, text) in generated().expect("the tables in the tree can be read") {
            let committed = std::fs::read_to_string(&path).expect("every generated file is committed");
            // The first difference is enough: the files have three thousand lines.
            let differs = committed.lines().zip(text.lines()).position(|(a, b)| a != b);
            assert_eq!(differs, None, "{}: run `cargo run -p hashgrind-kernelgen -- emit`", path.display());
            assert_eq!(committed.len(), text.len(), "{}", path.display());
        }
    }

    /// The figures of the limits: vector operations of an iteration / 16 lanes / 4 a cycle = 44.5, 39.6 and 38.4
    /// cycles a hash on Zen 5.
    #[test]
    fn no_operation_more_than_needed() {
        for (kernel, most) in [(Kernel::Single, 2850), (Kernel::Siblings4, 2532), (Kernel::Siblings8, 2460)] {
            let graph = Graph::new(kernel.shape());
            let free = |kind| matches!(kind, graph::Kind::Load | graph::Kind::Store | graph::Kind::Broadcast);
            let operations = graph.ops.iter().filter(|op| !free(op.kind)).count();
            assert!(operations <= most, "{}: {operations}", kernel.name());
        }
    }

    /// Every table's kernel and the plain order, encoded by this crate and run against `sha2`.
    #[test]
    fn encoded_kernels_agree_with_sha2() {
        if !run::supported() {
            return run::skipped(&["avx512f", "avx512bw"]);
        }
        for kernel in Kernel::ALL {
            let graph = Graph::new(kernel.shape());
            let mut list = vec![Offsets::plain(&graph)];
            for table in tables().expect("the tables can be read").into_iter().filter(|t| t.kernel == kernel) {
                list.push(read_table(&graph, &table.path).expect("a table in the tree parses"));
            }
            for offsets in list {
                let code = instructions(kernel.shape(), &graph, &offsets).expect("32 registers do");
                let code = Code::new(&encode::encode(&code)).expect("memory for code");
                assert_eq!(run::check(&code, kernel.shape(), 100, 3), Ok(()), "{}", kernel.name());
            }
        }
    }

    #[test]
    fn a_table_survives_its_text() {
        let graph = Graph::new(Shape::Single);
        let mut offsets = Offsets::plain(&graph);
        for (i, role) in offsets.roles.iter_mut().enumerate() {
            *role = i as f64 * 0.37 - 9.0;
        }
        offsets.shift = [0.5, -1.25, 3.0];
        let offsets = offsets.rounded();
        let (read, missing, unknown) = Offsets::parse(&graph, &offsets.to_text(&graph)).expect("own text");
        assert_eq!((read, missing, unknown), (offsets, vec![], vec![]));
        assert!(Offsets::parse(&graph, "A: x.load1:zero").is_err());
        assert!(Offsets::parse(&graph, "what is this").is_err());
    }

    #[test]
    fn a_truth_table_in_another_order_is_the_same_function() {
        // Ch picks its second input where the first is set; with the first input last it is this table.
        assert_eq!(graph::permute(0xca, [0, 1, 2]), 0xca);
        assert_eq!(graph::permute(0xca, [1, 2, 0]), 0xe4);
        for places in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            assert_eq!(graph::permute(0xe8, places), 0xe8, "Maj and Xor know no order");
            assert_eq!(graph::permute(0x96, places), 0x96);
        }
    }
}
