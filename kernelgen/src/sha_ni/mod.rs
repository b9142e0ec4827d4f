//! The pipelined SHA-NI kernels: hash 1 of two nonces beside hash 2 of the two before and the message schedule of the next,
//! in an order that was searched on the hardware.

mod batch;
pub(crate) mod code;
pub(crate) mod encode;
pub(crate) mod graph;
pub(crate) mod inst;
pub(crate) mod order;
mod run;
mod search;
pub(crate) mod text;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ValueEnum;
use hashgrind::cpu::{sha_ni_batch_context as batch_context, sha_ni_context as context};

use crate::run::{Clock, Code};
use batch::Messages;
use graph::Shape;
use order::{Body, Keys, Ordered};
pub(crate) use run::supported;
use run::{Bench, cycles_a_hash};
use search::build;

/// The kernels there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kernel {
    /// One header
    Single,
    /// 2 or 3 siblings
    Siblings2,
    /// 4 or 5 siblings
    Siblings4,
    /// 6 siblings or more
    Siblings6,
    /// Batches of headers
    Headers,
    /// Batches of merkle nodes
    Nodes,
}

impl Kernel {
    pub(crate) const ALL: [Self; 6] =
        [Self::Single, Self::Siblings2, Self::Siblings4, Self::Siblings6, Self::Headers, Self::Nodes];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Siblings2 => "siblings2",
            Self::Siblings4 => "siblings4",
            Self::Siblings6 => "siblings6",
            Self::Headers => "headers",
            Self::Nodes => "nodes",
        }
    }

    /// The loop of a scan; a batch has none.
    pub(crate) fn shape(self) -> Option<Shape> {
        match self.body() {
            Body::Scan(shape) => Some(shape),
            Body::Batch(_) => None,
        }
    }

    fn body(self) -> Body {
        match self {
            Self::Single => Body::Scan(Shape { steps: 12 }),
            Self::Siblings2 => Body::Scan(Shape { steps: 6 }),
            Self::Siblings4 => Body::Scan(Shape { steps: 3 }),
            Self::Siblings6 => Body::Scan(Shape { steps: 2 }),
            Self::Headers => Body::Batch(Messages::Headers),
            Self::Nodes => Body::Batch(Messages::Nodes),
        }
    }

    /// What it is measured with.
    fn bench(self) -> Bench {
        match self {
            Self::Single => Bench::scan(1),
            Self::Siblings2 => Bench::scan(2),
            Self::Siblings4 => Bench::scan(4),
            Self::Siblings6 => Bench::scan(8),
            Self::Headers => Bench::batch(Messages::Headers),
            Self::Nodes => Bench::batch(Messages::Nodes),
        }
    }

    fn check(self, code: &Code, rounds: usize, seed: u64) -> Result<(), String> {
        match self.body() {
            Body::Scan(shape) => run::check(code, shape, rounds, seed),
            Body::Batch(messages) => run::check_batch(code, messages, rounds, seed),
        }
    }
}

/// The order that needs no table.
const PLAIN: &str = "plain";

fn folder() -> PathBuf {
    crate::root().join("tables/sha-ni")
}

fn table_path(cpu: &str, kernel: Kernel) -> PathBuf {
    folder().join(format!("{cpu}-{}.txt", kernel.name()))
}

/// Whether there is an order of this CPU for a kernel. Of batches the plain one serves where none was found that is better.
fn has_order(cpu: &str, kernel: Kernel) -> bool {
    cpu == PLAIN || table_path(cpu, kernel).exists()
}

/// The CPUs with a table for every kernel but batches, and the plain order.
fn cpus() -> Result<Vec<String>, String> {
    let first = format!("-{}.txt", Kernel::ALL[0].name());
    let mut cpus = vec![];
    for entry in std::fs::read_dir(folder()).map_err(|e| format!("{}: {e}", folder().display()))? {
        let file = entry.map_err(|e| e.to_string())?.file_name();
        cpus.extend(file.to_str().and_then(|name| name.strip_suffix(&first)).map(str::to_owned));
    }
    // Half a CPU's tables, in the middle of tuning, make no row.
    cpus.retain(|cpu| Kernel::ALL.iter().all(|&kernel| kernel.shape().is_none() || has_order(cpu, kernel)));
    cpus.push(PLAIN.to_owned());
    cpus.sort_unstable();
    Ok(cpus)
}

/// The order of a CPU's table.
fn ordered(cpu: &str, kernel: Kernel) -> Result<Ordered, String> {
    if cpu == PLAIN {
        return Ok(Keys::plain(kernel.body()).order(kernel.body()));
    }
    let path = table_path(cpu, kernel);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ordered::parse(kernel.body(), &text).map_err(|e| format!("{}: {e}", path.display()))
}

/// The generated files: path and text.
pub(crate) fn generated() -> Result<Vec<(PathBuf, String)>, String> {
    let folder = crate::root().join("../src/cpu/sha_ext/pipelined");
    let mut files = vec![];
    let mut list = String::from(
        "//! The generated kernels, by the CPU that their order was found on. Part of F3.\n//!\n\
         //! Made by `cargo run -p hashgrind-kernelgen -- emit` from the tables in `kernelgen/tables/sha-ni`: do not edit.\n\
         #![allow(unsafe_code)]\n\nuse core::arch::naked_asm;\n\nuse super::Order;\nuse super::batch_context::BatchContext;\nuse super::context::Context;\nuse crate::pow::BlockDigest;\n",
    );
    let cpus = cpus()?;
    for cpu in &cpus {
        for kernel in Kernel::ALL.into_iter().filter(|&kernel| has_order(cpu, kernel)) {
            let needs =
                |n| format!("the order {cpu}-{} needs {n} registers; there are {}", kernel.name(), code::REGISTERS);
            let body = code::body(&ordered(cpu, kernel)?).map_err(needs)?;
            let stem = format!("{cpu}-{}", kernel.name());
            let head = format!("# Made by `cargo run -p hashgrind-kernelgen -- emit`, order {stem}: do not edit.\n");
            // Batches begin a line of the cache, as they did in the search: elsewhere they are up to 2 of 100 slower on a Zen 3.
            let line = if kernel.shape().is_none() { "    .p2align 6\n" } else { "" };
            let text = head + line + &crate::text::text(&code::function(kernel.body(), &body));
            files.push((folder.join(format!("{stem}.s")), text));
            let signature = match kernel.body() {
                Body::Scan(_) => "context: *mut Context) -> u32",
                Body::Batch(_) => "context: *mut BatchContext, messages: *const u8, digests: *mut BlockDigest)",
            };
            let _ = write!(
                list,
                "\n#[unsafe(naked)]\nunsafe extern \"sysv64\" fn {}({signature} {{\n    \
                 naked_asm!(include_str!(\"{stem}.s\"), options(raw))\n}}\n",
                stem.replace('-', "_")
            );
        }
    }
    for cpu in &cpus {
        let name = cpu.replace('-', "_");
        let what =
            if cpu == PLAIN { "The order that follows the rounds." } else { &format!("The order found on {cpu}.") };
        let field = |kernel: Kernel| {
            let of = if has_order(cpu, kernel) { name.as_str() } else { PLAIN };
            format!("    {0}: {of}_{0},\n", kernel.name())
        };
        let (upper, fields) = (name.to_uppercase(), Kernel::ALL.map(field).concat());
        let _ = write!(list, "\n/// {what}\npub(in crate::cpu) static {upper}: Order = Order {{\n{fields}}};\n");
    }
    files.push((folder.join("generated.rs"), list));
    Ok(files)
}

/// Times every table's kernels here.
pub(crate) fn measure(clock: &mut Clock, repeats: usize) -> Result<(), String> {
    for kernel in Kernel::ALL {
        let mut codes = vec![];
        for cpu in cpus()?.into_iter().filter(|cpu| has_order(cpu, kernel)) {
            let ordered = ordered(&cpu, kernel)?;
            let code =
                build(kernel.body(), &ordered)?.map_err(|n| format!("{cpu}-{} needs {n} registers", kernel.name()))?;
            kernel.check(&code, 60, 1)?;
            codes.push((format!("{cpu}, {} slots", code::slots(&ordered.graph)), code));
        }
        let only: Vec<_> = codes.iter().map(|(_, code)| code).collect();
        let figures = cycles_a_hash(clock, &only, &mut kernel.bench(), repeats);
        for ((name, _), least) in codes.iter().zip(figures) {
            println!("sha-ni {:10} {name:20} least {least:6.2} cycles a hash", kernel.name());
        }
    }
    Ok(())
}

/// Searches a better order on this machine and writes its table.
pub(crate) fn tune(kernel: Kernel, time: Duration, cpu: &str, from: Option<&str>, seed: u64) -> Result<(), String> {
    need_cpu()?;
    let body = kernel.body();
    let start = ordered(from.unwrap_or(PLAIN), kernel)?.keys();
    let (mut clock, mut bench) = (Clock::new(), kernel.bench());
    println!("searching for {} s ({})", time.as_secs(), clock.describe());
    let (best, candidates) = search::search(body, &mut bench, &start, time, seed, |at, candidates, ratio| {
        println!("{at:6.1} s, {candidates} candidates: {ratio:.4} of the start's time");
    })?;
    let mut codes = vec![];
    for keys in [&start, &best] {
        codes.push(build(body, &keys.order(body))?.map_err(|n| format!("{n} registers are needed"))?);
    }
    kernel.check(&codes[1], 200, seed)?;
    let (ratio, _) = search::compare(&mut clock, &mut bench, &codes[1], &codes[0], 2001);
    let figures = cycles_a_hash(&mut clock, &[&codes[0], &codes[1]], &mut bench, 4000);
    println!(
        "{candidates} candidates; {:.2} before, {:.2} cycles a hash after (least); {ratio:.4} of the start's time (quiet tenth of windows)",
        figures[0], figures[1]
    );
    // The quiet tenth of the windows, as in the search: the least of many windows can be a moment that does not come again.
    if ratio > 0.998 {
        return Err("nothing better was found; no table is written".into());
    }
    let text = format!(
        "# {cpu}, {}: {:.2} cycles a hash, least of 4000 windows; {}.\n# Found by `cargo run --release -p hashgrind-kernelgen -- tune-sha-ni --kernel {} --cpu {cpu}`.\n{}",
        kernel.name(),
        figures[1],
        clock.describe(),
        kernel.name(),
        best.order(body).to_text()
    );
    let path = table_path(cpu, kernel);
    write(&path, &text)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    println!("wrote {}; now run `emit`", path.display());
    Ok(())
}

fn need_cpu() -> Result<(), String> {
    if run::supported() {
        Ok(())
    } else {
        Err("this CPU lacks SHA-NI or AVX, so the kernels cannot run here; `emit` works everywhere".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::encode;

    /// Every table's kernels and the plain ones, encoded by this crate and run against `sha2`.
    #[test]
    fn encoded_kernels_agree_with_sha2() {
        if !run::supported() {
            return crate::run::skipped(&["sha_ni", "avx"]);
        }
        for cpu in cpus().expect("the tables can be read") {
            for kernel in Kernel::ALL.into_iter().filter(|&kernel| has_order(&cpu, kernel)) {
                let ordered = ordered(&cpu, kernel).expect("a table in the tree is an order");
                let code = build(kernel.body(), &ordered).expect("memory for code").expect("15 registers do");
                assert_eq!(kernel.check(&code, 120, 3), Ok(()), "{cpu} {}", kernel.name());
            }
        }
    }

    /// However the keys are drawn, what comes out is an order that keeps the graph, and computes the same.
    #[test]
    fn no_keys_make_a_wrong_order() {
        if !run::supported() {
            crate::run::skipped(&["sha_ni", "avx"]);
        }
        let mut random = crate::run::Random(7);
        let mut built = [0; Kernel::ALL.len()];
        for round in 0..60 {
            let kernel = Kernel::ALL[round % Kernel::ALL.len()];
            let mut keys = Keys::plain(kernel.body());
            keys.fused.retain(|_| random.unit() < 0.5);
            let plain = keys.order(kernel.body());
            // More than a few orders must fit the registers, of which batches have none to spare.
            let spread = if kernel.shape().is_some() { 0.2 } else { 0.01 };
            for op in &plain.graph.ops {
                keys.keys.insert(op.name(), op.plain + spread * random.unit());
            }
            let ordered = keys.order(kernel.body());
            let again = Ordered::parse(kernel.body(), &ordered.to_text()).expect("it keeps the graph");
            assert_eq!(again.order, ordered.order);
            let Ok(body) = code::body(&ordered) else { continue };
            built[round % Kernel::ALL.len()] += 1;
            if run::supported() {
                let code = crate::run::Code::new(&encode(&code::function(kernel.body(), &body))).expect("memory");
                assert_eq!(kernel.check(&code, 10, 3), Ok(()), "{}", kernel.name());
            }
        }
        assert!(built.iter().all(|&count| count > 0), "{built:?} of ten orders of each kernel fit the registers");
    }

    #[test]
    fn a_table_that_breaks_the_graph_is_refused() {
        let body = Kernel::Siblings4.body();
        let keys = Keys::plain(body);
        let text = keys.order(body).to_text();
        assert!(Ordered::parse(body, &text).is_ok());
        let refused = |text: &str| Ordered::parse(body, text).err().expect("it is no order");
        // Values: two rounds exchanged. Memory: the digest is overwritten before hash 2 has read it.
        let swapped = text.replace("a0.k.7", "x").replace("a0.k.8", "a0.k.7").replace(" x", " a0.k.8");
        assert!(refused(&swapped).contains("stands before"), "{}", refused(&swapped));
        let overwritten = text.replace("order:", "").replace("b0.ld.0", "").replace("a0.sp.15", "a0.sp.15 b0.ld.0");
        let overwritten: String = overwritten.lines().fold(String::new(), |all, line| {
            all + &if line.starts_with("fused") { format!("{line}\n") } else { format!("order: {line}\n") }
        });
        assert!(refused(&overwritten).contains("stands before"), "{}", refused(&overwritten));
        assert!(
            refused(&text.replace("a1.q.9", "")).contains("missing")
                || refused(&text.replace("a1.q.9", "")).contains("stands before")
        );
        assert!(refused(&format!("{text}order: a1.q.9")).contains("twice"));
        assert!(refused(&format!("{text}order: a1.z.9")).contains("no such"));
        assert!(refused("what is this").contains("without a head"));
    }

    /// The limit of the vector pipes, four slots a cycle: two hashes an iteration, four headers or five nodes a call.
    #[test]
    fn no_slot_more_than_needed() {
        let most = [590, 520, 450, 430, 1910, 1810];
        for (kernel, most) in Kernel::ALL.into_iter().zip(most) {
            let slots = code::slots(&Keys::plain(kernel.body()).order(kernel.body()).graph);
            assert!(slots <= most, "{}: {slots}", kernel.name());
        }
    }
}
