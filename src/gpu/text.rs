//! Shader text: the files of `shaders/`, the parts that a variant picks, and WGSL of the rounds that only a program can
//! write: `rounds.rs` lists their operations. Floor F3 (`gpu`). Opens no device.
//!
//! What is generated is what an override can't say: rounds over named `let`s (never an array with a variable index: 30 to
//! 40 times slower on software drivers, spills elsewhere), how many siblings share a message schedule, which words of a
//! schedule are zero, constant or known to the host.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::rounds::{Function, Operation, Value, Word, count, hash_header, try_nonce};
use super::variant::{Add, Body, Maj, Rotate, ShaderVariant};
use crate::sha256::{IV, K};

const SCAN: &str = include_str!("../../shaders/scan.wgsl");
const HASH_HEADERS: &str = include_str!("../../shaders/hash_headers.wgsl");
const INT_PEAK: &str = include_str!("../../shaders/int_peak.wgsl");
const TEXTBOOK: &str = include_str!("../../shaders/sha256.wgsl");
const SIGMA_CONSTANT: &str = include_str!("../../shaders/parts/sigma_constant.wgsl");
const SIGMA_UNIFORM: &str = include_str!("../../shaders/parts/sigma_uniform.wgsl");
const SIGMA_SUM: &str = include_str!("../../shaders/parts/sigma_sum.wgsl");
const ROUND_CONSTANTS: &str = include_str!("../../shaders/parts/round_constants.wgsl");
const MAJ_XOR: &str = include_str!("../../shaders/parts/maj_xor.wgsl");
const MAJ_OR: &str = include_str!("../../shaders/parts/maj_or.wgsl");
const ADD_PLAIN: &str = include_str!("../../shaders/parts/add_plain.wgsl");
const ADD_MUL: &str = include_str!("../../shaders/parts/add_mul.wgsl");

/// Turns that the loops of an invocation take together at most, the look at which one ends counted too. Mesa's lavapipe ends them
/// after 65,535 and goes on behind them: no error, a wrong result (gallivm/lp_bld_limits.h, LP_MAX_TGSI_LOOP_ITERATIONS; 22.3.6
/// of Debian 12 does so, 25.0.7 and SwiftShader do not).
pub(super) const MOST_TURNS: u32 = 65_535;

/// The composed WGSL of the `scan` kernel: entry point `scan`, two bindings in group 0, the variant's workgroup size and
/// loop length as the defaults of its overrides. `shaders/README.md` is the contract.
///
/// ```
/// use hashgrind::gpu::{ShaderVariant, scan_text};
///
/// let text = scan_text(&ShaderVariant::default());
/// assert!(text.contains("fn scan("));
/// ```
pub fn scan_text(variant: &ShaderVariant) -> String {
    let scan = SCAN
        .replace("WORKGROUP_SIZE: u32 = 64u", &format!("WORKGROUP_SIZE: u32 = {}u", variant.workgroup_size()))
        .replace(
            "NONCES_PER_INVOCATION: u32 = 32u",
            &format!("NONCES_PER_INVOCATION: u32 = {}u", variant.nonces_per_invocation()),
        );
    let (scan, constants) = match variant.body() {
        Body::Straight => (scan, String::new()),
        // A loop works out the message schedule from its first words, which stand where else there is padding.
        Body::Rolled => {
            let padding = "    pad0: u32,\n    pad1: u32,\n    pad2: u32,\n    siblings";
            let words = "    w0: u32,\n    w1: u32,\n    w2: u32,\n    siblings";
            (scan.replace(padding, words), format!("{ROUND_CONSTANTS}\n"))
        }
    };
    let mut text = format!("const SIBLINGS: u32 = {}u;\n\n{scan}\n{constants}{}\n", variant.siblings(), parts(variant));
    text.push_str(&try_nonce_text(variant));
    text
}

/// The composed WGSL of the `hash_headers` kernel: entry point `hash_headers`, three bindings in group 0. Of the variant
/// it takes how rotates, additions and Maj are written.
pub fn hash_headers_text(variant: &ShaderVariant) -> String {
    format!("{HASH_HEADERS}\n{}\n{}", parts(variant), hash_header_text(variant))
}

/// The same kernel over the textbook SHA-256 of `shaders/sha256.wgsl`: for teaching and as a second opinion in tests.
pub fn hash_headers_textbook_text() -> String {
    let table = |words: &[u32]| words.iter().map(|word| format!("{word:#010x}u")).collect::<Vec<_>>().join(", ");
    // A constant read by a variable is a local copy in naga's SPIR-V, stored anew before each read.
    format!(
        "var<private> K: array<u32, 64> = array<u32, 64>({});\nconst IV = array<u32, 8>({});\n\n{TEXTBOOK}\n{HASH_HEADERS}",
        table(&K),
        table(&IV)
    )
}

/// The WGSL of the `int_peak` kernel: entry point `int_peak`, two bindings in group 0.
pub fn int_peak_text(variant: &ShaderVariant) -> String {
    format!("{INT_PEAK}\n{}", parts(variant))
}

/// SHA-256 of texts, one after the other, in hexadecimal: what a tuner's result and a benchmark's record hold for.
///
/// ```
/// let hash = hashgrind::gpu::text_sha256(["ab", "c"]);
/// assert!(hash.starts_with("ba7816bf8f01cfea"));
/// ```
#[must_use]
pub fn text_sha256<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update(text.as_ref());
    }
    hex::encode(hasher.finalize())
}

/// Integer operations of one hash of a variant, siblings averaged: a rotate, a shift, an addition, each and, or,
/// xor and not counts one; words that a dispatch shares and literals count nothing. What `int_peak` measures is counted
/// in the same way, so that the two can be compared.
#[must_use]
pub fn operations_per_hash(variant: &ShaderVariant) -> f64 {
    count(&try_nonce(variant)) as f64 / f64::from(variant.siblings())
}

/// Operations of one step of `int_peak`: one round and three quarters of a word of message schedule.
pub(super) fn operations_per_step() -> f64 {
    let body = |name: &str| {
        let start = INT_PEAK.find(name).expect("int_peak.wgsl has this function");
        let end = start + INT_PEAK[start..].find("\n}").expect("a function ends");
        operations(&INT_PEAK[start..end]) as f64
    };
    body("fn step(") + 0.75 * body("fn word(")
}

/// Operations in the calls of a piece of text.
fn operations(text: &str) -> usize {
    let calls = [("add(", 1), ("sigma0(", 5), ("sigma1(", 5), (" ch(", 4), (" maj(", 4)];
    calls.into_iter().map(|(call, operations)| text.matches(call).count() * operations).sum()
}

fn parts(variant: &ShaderVariant) -> String {
    let sigma = match variant.rotate() {
        Rotate::Constant => SIGMA_CONSTANT,
        Rotate::Uniform => SIGMA_UNIFORM,
        Rotate::Sum => SIGMA_SUM,
    };
    let maj = match variant.maj() {
        Maj::Xor => MAJ_XOR,
        Maj::Or => MAJ_OR,
    };
    let add = match variant.add() {
        Add::Plain => ADD_PLAIN,
        Add::Multiply => ADD_MUL,
    };
    format!("{sigma}\n{maj}\n{add}")
}

fn print(operations: &[Operation], indent: usize, out: &mut String) {
    for operation in operations {
        let line = match operation {
            Operation::Let { name, value } => format!("let {name} = {};", expression(value)),
            Operation::Var { name, value } => format!("var {name} = {};", word(value)),
            Operation::Set { name, value } => format!("{name} = {};", word(value)),
            Operation::Report { sibling, digest7 } => format!("report(offset, {sibling}u, {});", word(digest7)),
            Operation::Loop { blocks, body } => {
                let mut inner = format!("for (var block = 1u; block <= {blocks}u; block++) {{\n");
                print(body, indent + 4, &mut inner);
                inner + &" ".repeat(indent) + "}"
            }
        };
        writeln!(out, "{:indent$}{line}", "").expect("writing to a String never fails");
    }
}

/// What an invocation works out for itself.
fn expression(value: &Value) -> String {
    match value {
        Value::Sum(words) => {
            let sum = words.iter().map(word).reduce(|sum, term| format!("add({sum}, {term})"));
            sum.expect("a sum has at least two terms")
        }
        _ => shared(value),
    }
}

/// What is the same for a whole dispatch: its sums are left to the scalar unit, whatever the variant adds with.
fn shared(value: &Value) -> String {
    match value {
        Value::Field(path) => path.clone(),
        Value::RoundConstant(i) => format!("round_constants[4u * block + {}u].{}", i / 4, ["x", "y", "z", "w"][i % 4]),
        Value::Call(function, words) => {
            let words = words.iter().map(word).collect::<Vec<_>>().join(", ");
            format!("{}({words})", function_name(*function))
        }
        Value::Sum(words) => format!("({})", words.iter().map(word).collect::<Vec<_>>().join(" + ")),
    }
}

fn word(word: &Word) -> String {
    match word {
        Word::Literal(value) => format!("{value:#010x}u"),
        Word::Uniform(value) => shared(value),
        Word::Named(name) => name.clone(),
    }
}

fn function_name(function: Function) -> &'static str {
    match function {
        Function::SwapBytes => "swap_bytes",
        Function::SmallSigma0 => "small_sigma0",
        Function::SmallSigma1 => "small_sigma1",
        Function::BigSigma0 => "big_sigma0",
        Function::BigSigma1 => "big_sigma1",
        Function::Ch => "ch",
        Function::Maj => "maj",
    }
}

/// `try_nonce` as text.
fn try_nonce_text(variant: &ShaderVariant) -> String {
    let mut text = "fn try_nonce(offset: u32) {\n".to_owned();
    print(&try_nonce(variant), 4, &mut text);
    text + "}\n"
}

/// `hash_header` as text.
fn hash_header_text(variant: &ShaderVariant) -> String {
    let (operations, digest) = hash_header(variant.add());
    let mut text = "fn hash_header(header: array<u32, 20>) -> array<u32, 8> {\n".to_owned();
    print(&operations, 4, &mut text);
    let digest = digest.each_ref().map(word).join(", ");
    writeln!(text, "    return array<u32, 8>({digest});\n}}").expect("writing to a String never fails");
    text
}

#[cfg(test)]
mod tests {
    use super::super::driver::Driver;
    use super::*;
    use naga::valid::{Capabilities, ValidationFlags, Validator};

    fn validate(text: &str, entry: &str) {
        let module = naga::front::wgsl::parse_str(text).unwrap_or_else(|e| panic!("{}", e.emit_to_string(text)));
        let info = Validator::new(ValidationFlags::all(), Capabilities::empty()).validate(&module);
        info.unwrap_or_else(|e| panic!("{e:?}"));
        let entries: Vec<&str> = module.entry_points.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(entries, [entry]);
        for (_, global) in module.global_variables.iter() {
            assert!(global.binding.as_ref().is_none_or(|binding| binding.group == 0));
        }
    }

    #[test]
    fn every_variant_is_valid() {
        for variant in ShaderVariant::forms() {
            validate(&scan_text(&variant), "scan");
            if variant.siblings() == 1 && variant.body() == Body::Straight {
                validate(&hash_headers_text(&variant), "hash_headers");
                validate(&int_peak_text(&variant), "int_peak");
            }
        }
        validate(&hash_headers_textbook_text(), "hash_headers");
    }

    #[test]
    fn every_driver_has_a_valid_start() {
        for driver in Driver::all() {
            validate(&scan_text(&driver.start()), "scan");
        }
    }

    /// The whole text of the default kernel, so that a review shows what a change does to it. To renew it:
    /// `cargo run -p hashgrind-cli -- shader --variant rotate=uniform > shaders/golden/scan.wgsl`.
    #[test]
    fn the_default_text_is_the_golden_file() {
        let golden = include_str!("../../shaders/golden/scan.wgsl");
        let text = scan_text(&ShaderVariant::default());
        let differs = golden.lines().zip(text.lines()).position(|(old, new)| old != new);
        assert!(golden == text, "differs from shaders/golden/scan.wgsl, first at line {:?}", differs.map(|i| i + 1));
    }

    #[test]
    fn overrides_say_the_variant() {
        let text = scan_text(&"wg=128,per=7".parse().unwrap());
        assert!(text.contains("override WORKGROUP_SIZE: u32 = 128u;"));
        assert!(text.contains("override NONCES_PER_INVOCATION: u32 = 7u;"));
    }

    #[test]
    fn text_hashes_equal_sha2() {
        use sha2::{Digest, Sha256};
        for len in [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000] {
            let text = "x".repeat(len);
            let expected: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(text_sha256([&text[..len / 2], &text[len / 2..]]), expected);
        }
    }

    /// Counted by hand: a round and three quarters of a word of message schedule.
    #[test]
    fn a_step_is_plausible() {
        let step = operations_per_step();
        assert!((30.0..40.0).contains(&step), "{step}");
    }
}
