//! Shader text: the files of `shaders/`, the parts that a variant picks, and the straight-line rounds that only a program
//! can write. Floor F3 (`gpu`). Opens no device.
//!
//! What is generated is what an override can't say: rounds over named `let`s (never an array with a variable index: 30 to
//! 40 times slower on software drivers, spills elsewhere), how many siblings share a message schedule, which words of a
//! schedule are zero, constant or known to the host.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::variant::{Add, Maj, Rotate, ShaderVariant};
use crate::sha256::{IV, K, big_sigma0, big_sigma1, ch, maj, small_sigma0, small_sigma1};

const SCAN: &str = include_str!("../../shaders/scan.wgsl");
const HASH_HEADERS: &str = include_str!("../../shaders/hash_headers.wgsl");
const INT_PEAK: &str = include_str!("../../shaders/int_peak.wgsl");
const TEXTBOOK: &str = include_str!("../../shaders/sha256.wgsl");
const SIGMA_CONSTANT: &str = include_str!("../../shaders/parts/sigma_constant.wgsl");
const SIGMA_UNIFORM: &str = include_str!("../../shaders/parts/sigma_uniform.wgsl");
const MAJ_XOR: &str = include_str!("../../shaders/parts/maj_xor.wgsl");
const MAJ_OR: &str = include_str!("../../shaders/parts/maj_or.wgsl");
const ADD_PLAIN: &str = include_str!("../../shaders/parts/add_plain.wgsl");
const ADD_MUL: &str = include_str!("../../shaders/parts/add_mul.wgsl");

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
        .replace("WORKGROUP_SIZE: u32 = 64u", &format!("WORKGROUP_SIZE: u32 = {}u", variant.workgroup_size))
        .replace(
            "NONCES_PER_INVOCATION: u32 = 32u",
            &format!("NONCES_PER_INVOCATION: u32 = {}u", variant.nonces_per_invocation),
        );
    let mut text = format!("const SIBLINGS: u32 = {}u;\n\n{scan}\n{}\n", variant.siblings, parts(variant));
    text.push_str(&try_nonce(variant.siblings, variant.add));
    text
}

/// The composed WGSL of the `hash_headers` kernel: entry point `hash_headers`, three bindings in group 0. Of the variant
/// it takes how rotates, additions and Maj are written and the workgroup size.
pub fn hash_headers_text(variant: &ShaderVariant) -> String {
    let kernel = HASH_HEADERS
        .replace("WORKGROUP_SIZE: u32 = 64u", &format!("WORKGROUP_SIZE: u32 = {}u", variant.workgroup_size));
    format!("{kernel}\n{}\n{}", parts(variant), hash_header(variant.add))
}

/// The same kernel over the textbook SHA-256 of `shaders/sha256.wgsl`: for teaching and as a second opinion in tests.
pub fn hash_headers_textbook_text() -> String {
    let table = |words: &[u32]| words.iter().map(|word| format!("{word:#010x}u")).collect::<Vec<_>>().join(", ");
    format!(
        "const K = array<u32, 64>({});\nconst IV = array<u32, 8>({});\n\n{TEXTBOOK}\n{HASH_HEADERS}",
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

/// Integer operations of one hash in a variant's text, siblings averaged: a rotate, a shift, an addition, each and, or,
/// xor and not counts one; words that a dispatch shares and literals count nothing. What `int_peak` measures is counted
/// in the same way, so that the two can be compared.
#[must_use]
pub fn operations_per_hash(variant: &ShaderVariant) -> f64 {
    operations(&try_nonce(variant.siblings, variant.add), variant.maj) as f64 / f64::from(variant.siblings)
}

/// Operations of one step of `int_peak`: one round and three quarters of a word of message schedule.
pub(super) fn operations_per_step(variant: &ShaderVariant) -> f64 {
    let body = |name: &str| {
        let start = INT_PEAK.find(name).expect("int_peak.wgsl has this function");
        let end = start + INT_PEAK[start..].find("\n}").expect("a function ends");
        operations(&INT_PEAK[start..end], variant.maj) as f64
    };
    body("fn step(") + 0.75 * body("fn word(")
}

/// Operations in the calls of a piece of text.
fn operations(text: &str, maj: Maj) -> usize {
    let maj = match maj {
        Maj::Xor | Maj::Or => 4,
    };
    let calls = [("add(", 1), ("sigma0(", 5), ("sigma1(", 5), (" ch(", 4), (" maj(", maj)];
    calls.into_iter().map(|(call, operations)| text.matches(call).count() * operations).sum()
}

fn parts(variant: &ShaderVariant) -> String {
    let sigma = match variant.rotate {
        Rotate::Constant => SIGMA_CONSTANT,
        Rotate::Uniform => SIGMA_UNIFORM,
    };
    let maj = match variant.maj {
        Maj::Xor => MAJ_XOR,
        Maj::Or => MAJ_OR,
    };
    let add = match variant.add {
        Add::Plain => ADD_PLAIN,
        Add::Multiply => ADD_MUL,
    };
    format!("{sigma}\n{maj}\n{add}")
}

/// A word of the computation: known while the text is written, the same for a whole dispatch, or a `let` of the text.
#[derive(Clone, Debug, PartialEq)]
enum Word {
    Literal(u32),
    Uniform(String),
    Let(String),
}

use Word::{Let, Literal, Uniform};

impl Word {
    fn text(&self) -> String {
        match self {
            Literal(value) => format!("{value:#010x}u"),
            Uniform(name) | Let(name) => name.clone(),
        }
    }
}

fn uniform(name: impl Into<String>) -> Word {
    Uniform(name.into())
}

/// Writes the body of one function, statement by statement.
struct Writer {
    body: String,
    /// Siblings and multiply-pipe adds share the sum of K and W; three-input adds do better without.
    share_kw: bool,
}

impl Writer {
    fn new(add: Add) -> Self {
        Writer { body: String::new(), share_kw: add == Add::Multiply }
    }

    fn bind(&mut self, name: &str, expression: &str) -> Word {
        writeln!(self.body, "    let {name} = {expression};").expect("writing to a String never fails");
        Let(name.to_owned())
    }

    /// A sum of words, its literals folded into one and its uniform words added apart, where a scalar unit does it.
    fn sum(&mut self, name: &str, terms: &[Word]) -> Word {
        let literal = terms.iter().fold(0u32, |sum, term| match term {
            Literal(value) => sum.wrapping_add(*value),
            _ => sum,
        });
        let mut fixed: Vec<String> = terms.iter().filter(|term| matches!(term, Uniform(_))).map(Word::text).collect();
        let mut moving: Vec<String> = terms.iter().filter(|term| matches!(term, Let(_))).map(Word::text).collect();
        if fixed.is_empty() && moving.is_empty() {
            return Literal(literal);
        }
        if literal != 0 {
            fixed.push(Literal(literal).text());
        }
        let fixed = match fixed.len() {
            0 => None,
            1 => fixed.pop(),
            _ => Some(format!("({})", fixed.join(" + "))),
        };
        if moving.is_empty() {
            return Uniform(fixed.expect("a sum without moving terms and literals has a uniform one"));
        }
        moving.extend(fixed);
        let expression = moving.into_iter().reduce(|sum, term| format!("add({sum}, {term})"));
        self.bind(name, &expression.expect("a sum has at least one term here"))
    }

    fn call(&mut self, name: &str, function: &str, literal: impl Fn(&[u32]) -> u32, words: &[&Word]) -> Word {
        let values: Vec<u32> =
            words.iter().filter_map(|word| if let Literal(value) = word { Some(*value) } else { None }).collect();
        if values.len() == words.len() {
            return Literal(literal(&values));
        }
        let arguments = words.iter().map(|word| word.text()).collect::<Vec<_>>().join(", ");
        let expression = format!("{function}({arguments})");
        if words.iter().all(|word| !matches!(word, Let(_))) {
            return Uniform(expression);
        }
        self.bind(name, &expression)
    }

    /// The next word of a message schedule: FIPS 180-4, section 6.2.2, step 1.
    fn schedule(&mut self, prefix: &str, w: &mut Vec<Word>) {
        let t = w.len();
        let s1 = self.call(&format!("{prefix}s1_{t}"), "small_sigma1", |v| small_sigma1(v[0]), &[&w[t - 2]]);
        let s0 = self.call(&format!("{prefix}s0_{t}"), "small_sigma0", |v| small_sigma0(v[0]), &[&w[t - 15]]);
        let word = self.sum(&format!("{prefix}w{t}"), &[s1, w[t - 7].clone(), s0, w[t - 16].clone()]);
        w.push(word);
    }

    /// T1 of a round: FIPS 180-4, section 6.2.2, step 3.
    fn t1(&mut self, prefix: &str, t: usize, s: &State, kw: &[Word]) -> Word {
        let sigma = self.call(&format!("{prefix}S1_{t}"), "big_sigma1", |v| big_sigma1(v[0]), &[&s.e]);
        let choice = self.call(&format!("{prefix}ch{t}"), "ch", |v| ch(v[0], v[1], v[2]), &[&s.e, &s.f, &s.g]);
        let mut terms = vec![s.h.clone(), sigma, choice];
        terms.extend_from_slice(kw);
        self.sum(&format!("{prefix}t{t}"), &terms)
    }

    /// One round with the sum of K and W as terms.
    fn round(&mut self, prefix: &str, t: usize, s: &mut State, kw: &[Word]) {
        let t1 = self.t1(prefix, t, s, kw);
        let sigma = self.call(&format!("{prefix}S0_{t}"), "big_sigma0", |v| big_sigma0(v[0]), &[&s.a]);
        let majority = self.call(&format!("{prefix}maj{t}"), "maj", |v| maj(v[0], v[1], v[2]), &[&s.a, &s.b, &s.c]);
        let e = self.sum(&format!("{prefix}e{t}"), &[t1.clone(), s.d.clone()]);
        let a = self.sum(&format!("{prefix}a{t}"), &[t1, sigma, majority]);
        s.shift(a, e);
    }

    /// One round of which only the new e is wanted; `a` then holds a word that must not be read.
    fn round_e(&mut self, prefix: &str, t: usize, s: &mut State, kw: &[Word]) {
        let t1 = self.t1(prefix, t, s, kw);
        let e = self.sum(&format!("{prefix}e{t}"), &[t1, s.d.clone()]);
        s.shift(Let("unused".to_owned()), e);
    }

    fn kw(&mut self, name: &str, t: usize, w: &Word) -> Vec<Word> {
        let terms = vec![Literal(K[t]), w.clone()];
        if self.share_kw && matches!(w, Let(_)) { vec![self.sum(name, &terms)] } else { terms }
    }

    /// Compresses a block given by its first 16 words; returns the new chaining value.
    fn compress(&mut self, prefix: &str, chain: &[Word; 8], mut w: Vec<Word>) -> [Word; 8] {
        let mut s = State::new(chain);
        for t in 0..64 {
            if t >= w.len() {
                self.schedule(prefix, &mut w);
            }
            let kw = self.kw(&format!("{prefix}k{t}"), t, &w[t]);
            self.round(prefix, t, &mut s, &kw);
        }
        let out = s.words();
        std::array::from_fn(|i| self.sum(&format!("{prefix}h{i}"), &[out[i].clone(), chain[i].clone()]))
    }

    /// The second hash of a double SHA-256 as far as its last digest word: rounds 0 to 60, of the last four only e.
    fn last_word(&mut self, prefix: &str, first: &[Word; 8]) -> Word {
        let mut w = second_block(first);
        let mut s = State::new(&IV.map(Literal));
        for t in 0..=60 {
            if t >= w.len() {
                self.schedule(prefix, &mut w);
            }
            let kw = self.kw(&format!("{prefix}k{t}"), t, &w[t]);
            if t < 57 {
                self.round(prefix, t, &mut s, &kw);
            } else {
                self.round_e(prefix, t, &mut s, &kw);
            }
        }
        // What is e after round 60 is h after round 63.
        self.sum(&format!("{prefix}d7"), &[s.e, Literal(IV[7])])
    }
}

/// The only block of the second hash: the first digest, padding, length 256.
fn second_block(first: &[Word; 8]) -> Vec<Word> {
    let mut w = first.to_vec();
    w.push(Literal(0x8000_0000));
    w.extend(std::iter::repeat_n(Literal(0), 6));
    w.push(Literal(256));
    w
}

/// The eight working variables.
#[derive(Clone)]
struct State {
    a: Word,
    b: Word,
    c: Word,
    d: Word,
    e: Word,
    f: Word,
    g: Word,
    h: Word,
}

impl State {
    fn new(words: &[Word; 8]) -> Self {
        let [a, b, c, d, e, f, g, h] = words.clone();
        State { a, b, c, d, e, f, g, h }
    }

    fn words(self) -> [Word; 8] {
        [self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h]
    }

    fn shift(&mut self, a: Word, e: Word) {
        let swap = |slot: &mut Word, new: Word| std::mem::replace(slot, new);
        let old_e = swap(&mut self.e, e);
        let old_f = swap(&mut self.f, old_e);
        let old_g = swap(&mut self.g, old_f);
        self.h = old_g;
        let old_a = swap(&mut self.a, a);
        let old_b = swap(&mut self.b, old_a);
        let old_c = swap(&mut self.c, old_b);
        self.d = old_c;
    }
}

/// `try_nonce`: the double SHA-256 of every sibling header with one nonce, as far as its last word.
fn try_nonce(siblings: u32, add: Add) -> String {
    let mut out = Writer::new(add);
    let job = |field: &str| uniform(format!("job.{field}"));
    let w3 = out.bind("w3", "swap_bytes(job.start + offset)");

    // The schedule that all siblings share: words 0 to 2 are folded into the host's constants, 4 to 15 are padding. Words 16
    // to 19, 31 and 32 have parts that the host knows.
    let zero = Literal(0);
    let mut w = vec![zero.clone(), zero.clone(), zero.clone(), w3.clone(), Literal(0x8000_0000)];
    w.extend(std::iter::repeat_n(zero, 10));
    w.push(Literal(640));
    w.push(job("w16"));
    w.push(job("w17"));

    let mut states: Vec<State> = Vec::new();
    for i in 0..siblings {
        let field = |name: &str| uniform(format!("job.siblings[{i}].{name}"));
        let e = out.sum(&format!("s{i}_e3"), &[w3.clone(), field("round3_e")]);
        let a = out.sum(&format!("s{i}_a3"), &[w3.clone(), field("round3_a")]);
        // h of rounds 4 to 6 is inside the round's constant, so g, and h itself, are not needed as such.
        states.push(State {
            a,
            b: field("a"),
            c: field("b"),
            d: field("c"),
            e,
            f: field("e"),
            g: field("f"),
            h: Literal(0),
        });
    }
    for t in 4..64 {
        if t >= w.len() {
            next_word(&mut out, &mut w, &w3);
        }
        let shared = out.kw(&format!("k{t}"), t, &w[t]);
        for (i, state) in states.iter_mut().enumerate() {
            let kw = match t {
                4..=6 => {
                    state.h = Literal(0);
                    vec![uniform(format!("job.siblings[{i}].round{t}"))]
                }
                _ => shared.clone(),
            };
            out.round(&format!("s{i}_"), t, state, &kw);
        }
    }
    for (i, state) in states.into_iter().enumerate() {
        let words = state.words();
        let first: [Word; 8] = std::array::from_fn(|k| {
            let mid = uniform(format!("job.siblings[{i}].mid{k}"));
            out.sum(&format!("s{i}_h{k}"), &[words[k].clone(), mid])
        });
        let digest7 = out.last_word(&format!("z{i}_"), &first);
        writeln!(out.body, "    report(offset, {i}u, {});", digest7.text()).expect("writing to a String never fails");
    }
    format!("fn try_nonce(offset: u32) {{\n{}}}\n", out.body)
}

/// A word of the header's second block from W18 on; the ones with host constants first.
fn next_word(out: &mut Writer, w: &mut Vec<Word>, w3: &Word) {
    let t = w.len();
    let job = |field: &str| uniform(format!("job.{field}"));
    let word = match t {
        18 => {
            let s0 = out.call("s0_18", "small_sigma0", |v| small_sigma0(v[0]), &[w3]);
            out.sum("w18", &[s0, job("w18")])
        }
        19 => out.sum("w19", &[w3.clone(), job("w19")]),
        31 | 32 => {
            let s1 = out.call(&format!("s1_{t}"), "small_sigma1", |v| small_sigma1(v[0]), &[&w[t - 2]]);
            out.sum(&format!("w{t}"), &[s1, w[t - 7].clone(), job(&format!("w{t}"))])
        }
        _ => return out.schedule("", w),
    };
    w.push(word);
}

/// `hash_header`: the double SHA-256 of one whole header, 20 little-endian words, as eight SHA words.
fn hash_header(add: Add) -> String {
    let mut out = Writer::new(add);
    let words: Vec<Word> = (0..20).map(|i| out.bind(&format!("m{i}"), &format!("swap_bytes(header[{i}])"))).collect();
    let middle = out.compress("x_", &IV.map(Literal), words[..16].to_vec());
    let mut tail = words[16..].to_vec();
    tail.push(Literal(0x8000_0000));
    tail.extend(std::iter::repeat_n(Literal(0), 10));
    tail.push(Literal(640));
    let first = out.compress("y_", &middle, tail);
    let digest = out.compress("z_", &IV.map(Literal), second_block(&first));
    let digest = digest.each_ref().map(Word::text).join(", ");
    format!(
        "fn hash_header(header: array<u32, 20>) -> array<u32, 8> {{\n{}    return array<u32, 8>({digest});\n}}\n",
        out.body
    )
}

#[cfg(test)]
mod tests {
    use super::super::variant::VENDORS;
    use super::*;
    use naga::valid::{Capabilities, ValidationFlags, Validator};

    /// Every combination of what changes the text.
    fn variants() -> Vec<ShaderVariant> {
        let mut all = Vec::new();
        for rotate in [Rotate::Constant, Rotate::Uniform] {
            for add in [Add::Plain, Add::Multiply] {
                for maj in [Maj::Xor, Maj::Or] {
                    for siblings in [1, 2, 4] {
                        all.push(ShaderVariant { rotate, add, maj, siblings, ..ShaderVariant::default() });
                    }
                }
            }
        }
        all
    }

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
        for variant in variants() {
            validate(&scan_text(&variant), "scan");
            if variant.siblings == 1 {
                validate(&hash_headers_text(&variant), "hash_headers");
                validate(&int_peak_text(&variant), "int_peak");
            }
        }
        validate(&hash_headers_textbook_text(), "hash_headers");
    }

    #[test]
    fn every_vendor_has_a_valid_start() {
        for row in VENDORS {
            assert_eq!(row.3.to_string().parse::<ShaderVariant>(), Ok(row.3));
            validate(&scan_text(&row.3), "scan");
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

    /// Counted by hand: 118 rounds' worth of functions and additions; an exact figure would only repeat the text.
    #[test]
    fn operations_are_plausible() {
        let one = operations_per_hash(&ShaderVariant::default());
        let two = operations_per_hash(&ShaderVariant { siblings: 2, ..ShaderVariant::default() });
        let four = operations_per_hash(&ShaderVariant { siblings: 4, ..ShaderVariant::default() });
        assert!((3_600.0..4_000.0).contains(&one), "{one}");
        // Siblings share the first schedule: at least 6 and 9 % less.
        assert!(two < 0.94 * one && four < 0.91 * one, "{one} {two} {four}");
        let step = operations_per_step(&ShaderVariant::default());
        assert!((30.0..40.0).contains(&step), "{step}");
    }
}
