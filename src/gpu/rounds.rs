//! The work of a kernel as a list of operations: what is done with which words, in which order. Floor F3 (`gpu`). Prints
//! nothing: `text.rs` makes WGSL of it, `wasm.rs` a WebAssembly module.
//!
//! Literals are folded while the list is made, and words that are the same for a whole dispatch are kept apart, because
//! padding, constants and what the host knows are half of what SHA-256d of a header adds up.

use super::variant::{Add, Body, ShaderVariant};
use crate::sha256::{IV, K, big_sigma0, big_sigma1, ch, maj, small_sigma0, small_sigma1};

/// A word of the computation: known while the list is made, the same for a whole dispatch, or the result of an operation.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Word {
    Literal(u32),
    Uniform(Box<Value>),
    Named(String),
}

use Word::{Literal, Named, Uniform};

/// How a word comes about.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// A word that the host wrote, by its path.
    Field(String),
    /// K of the round so many after the first of a loop's body.
    RoundConstant(usize),
    /// A function of FIPS 180-4, or the swap of a word's bytes.
    Call(Function, Vec<Word>),
    /// As a result of its own: the moving words first, what the host and literals add to them last.
    Sum(Vec<Word>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    SwapBytes,
    SmallSigma0,
    SmallSigma1,
    BigSigma0,
    BigSigma1,
    Ch,
    Maj,
}

impl Function {
    /// Its value for words that are known. Nobody swaps the bytes of such a one.
    fn of(self, words: &[u32]) -> u32 {
        match (self, words) {
            (Function::SmallSigma0, [x]) => small_sigma0(*x),
            (Function::SmallSigma1, [x]) => small_sigma1(*x),
            (Function::BigSigma0, [x]) => big_sigma0(*x),
            (Function::BigSigma1, [x]) => big_sigma1(*x),
            (Function::Ch, [x, y, z]) => ch(*x, *y, *z),
            (Function::Maj, [x, y, z]) => maj(*x, *y, *z),
            _ => unreachable!("{self:?} of {} known words", words.len()),
        }
    }

    /// Integer operations: a rotate, a shift, each and, or, xor and not counts one; a swap of bytes is not counted.
    fn operations(self) -> usize {
        match self {
            Function::SwapBytes => 0,
            Function::SmallSigma0 | Function::SmallSigma1 | Function::BigSigma0 | Function::BigSigma1 => 5,
            Function::Ch | Function::Maj => 4,
        }
    }
}

/// A step of a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operation {
    /// A new word.
    Let { name: String, value: Value },
    /// A word that a loop changes, with its first value.
    Var { name: String, value: Word },
    /// Its next value, behind everything that reads the last one.
    Set { name: String, value: Word },
    /// The same for this many blocks of 16 rounds.
    Loop { blocks: u32, body: Vec<Operation> },
    /// The last word of a sibling's digest is there.
    Report { sibling: u32, digest7: Word },
}

/// Integer operations of a list; what a dispatch shares and literals count nothing.
pub(super) fn count(operations: &[Operation]) -> usize {
    let one = |operation: &Operation| match operation {
        Operation::Let { value: Value::Call(function, _), .. } => function.operations(),
        Operation::Let { value: Value::Sum(words), .. } => words.len() - 1,
        Operation::Loop { blocks, body } => *blocks as usize * count(body),
        _ => 0,
    };
    operations.iter().map(one).sum()
}

fn uniform(name: impl Into<String>) -> Word {
    Uniform(Box::new(Value::Field(name.into())))
}

/// Makes a list, operation by operation.
struct Writer {
    operations: Vec<Operation>,
    /// Siblings and multiply-pipe adds share the sum of K and W; three-input adds do better without.
    share_kw: bool,
}

impl Writer {
    fn new(add: Add) -> Self {
        Writer { operations: Vec::new(), share_kw: add == Add::Multiply }
    }

    fn bind(&mut self, name: &str, value: Value) -> Word {
        self.operations.push(Operation::Let { name: name.to_owned(), value });
        Named(name.to_owned())
    }

    /// A sum of words, its literals folded into one and its uniform words added apart, where a scalar unit does it.
    fn sum(&mut self, name: &str, terms: &[Word]) -> Word {
        let literal = terms.iter().fold(0u32, |sum, term| match term {
            Literal(value) => sum.wrapping_add(*value),
            _ => sum,
        });
        let mut fixed: Vec<Word> = terms.iter().filter(|term| matches!(term, Uniform(_))).cloned().collect();
        let mut moving: Vec<Word> = terms.iter().filter(|term| matches!(term, Named(_))).cloned().collect();
        if fixed.is_empty() && moving.is_empty() {
            return Literal(literal);
        }
        if literal != 0 {
            fixed.push(Literal(literal));
        }
        let fixed = if fixed.len() > 1 { Some(Uniform(Box::new(Value::Sum(fixed)))) } else { fixed.pop() };
        match fixed {
            Some(fixed) if moving.is_empty() => return fixed,
            Some(fixed) => moving.push(fixed),
            None => (),
        }
        self.bind(name, Value::Sum(moving))
    }

    fn call(&mut self, name: &str, function: Function, words: &[&Word]) -> Word {
        let values: Vec<u32> =
            words.iter().filter_map(|word| if let Literal(value) = word { Some(*value) } else { None }).collect();
        if values.len() == words.len() {
            return Literal(function.of(&values));
        }
        let value = Value::Call(function, words.iter().map(|&word| word.clone()).collect());
        if words.iter().all(|word| !matches!(word, Named(_))) {
            return Uniform(Box::new(value));
        }
        self.bind(name, value)
    }

    /// The next word of a message schedule: FIPS 180-4, section 6.2.2, step 1.
    fn schedule(&mut self, prefix: &str, w: &mut Vec<Word>) {
        let t = w.len();
        let s1 = self.call(&format!("{prefix}s1_{t}"), Function::SmallSigma1, &[&w[t - 2]]);
        let s0 = self.call(&format!("{prefix}s0_{t}"), Function::SmallSigma0, &[&w[t - 15]]);
        let word = self.sum(&format!("{prefix}w{t}"), &[s1, w[t - 7].clone(), s0, w[t - 16].clone()]);
        w.push(word);
    }

    /// T1 of a round: FIPS 180-4, section 6.2.2, step 3.
    fn t1(&mut self, prefix: &str, t: usize, s: &State, kw: &[Word]) -> Word {
        let sigma = self.call(&format!("{prefix}S1_{t}"), Function::BigSigma1, &[&s.e]);
        let choice = self.call(&format!("{prefix}ch{t}"), Function::Ch, &[&s.e, &s.f, &s.g]);
        let mut terms = vec![s.h.clone(), sigma, choice];
        terms.extend_from_slice(kw);
        self.sum(&format!("{prefix}t{t}"), &terms)
    }

    /// One round with the sum of K and W as terms.
    fn round(&mut self, prefix: &str, t: usize, s: &mut State, kw: &[Word]) {
        let t1 = self.t1(prefix, t, s, kw);
        let sigma = self.call(&format!("{prefix}S0_{t}"), Function::BigSigma0, &[&s.a]);
        let majority = self.call(&format!("{prefix}maj{t}"), Function::Maj, &[&s.a, &s.b, &s.c]);
        let e = self.sum(&format!("{prefix}e{t}"), &[t1.clone(), s.d.clone()]);
        let a = self.sum(&format!("{prefix}a{t}"), &[t1, sigma, majority]);
        s.shift(a, e);
    }

    /// One round of which only the new e is wanted; `a` then holds a word that must not be read.
    fn round_e(&mut self, prefix: &str, t: usize, s: &mut State, kw: &[Word]) {
        let t1 = self.t1(prefix, t, s, kw);
        let e = self.sum(&format!("{prefix}e{t}"), &[t1, s.d.clone()]);
        s.shift(Named("unused".to_owned()), e);
    }

    /// The sum of K and W for a round.
    fn kw(&mut self, name: &str, k: Word, w: &Word) -> Vec<Word> {
        let terms = vec![k, w.clone()];
        if self.share_kw && matches!(w, Named(_)) { vec![self.sum(name, &terms)] } else { terms }
    }

    /// Compresses a block given by its first 16 words; returns the new chaining value.
    fn compress(&mut self, prefix: &str, chain: &[Word; 8], mut w: Vec<Word>) -> [Word; 8] {
        let mut s = State::new(chain);
        for t in 0..64 {
            if t >= w.len() {
                self.schedule(prefix, &mut w);
            }
            let kw = self.kw(&format!("{prefix}k{t}"), Literal(K[t]), &w[t]);
            self.round(prefix, t, &mut s, &kw);
        }
        let out = s.words();
        std::array::from_fn(|i| self.sum(&format!("{prefix}h{i}"), &[out[i].clone(), chain[i].clone()]))
    }

    /// The second hash of a double SHA-256 as far as its last digest word: rounds 0 to 60, of the last four only e. Rolled:
    /// all 64, the last 48 in a loop.
    fn last_word(&mut self, prefix: &str, first: &[Word; 8], body: Body) -> Word {
        let mut w = second_block(first);
        let mut s = State::new(&IV.map(Literal));
        let straight = if body == Body::Rolled { 16 } else { 61 };
        for t in 0..straight {
            if t >= w.len() {
                self.schedule(prefix, &mut w);
            }
            let kw = self.kw(&format!("{prefix}k{t}"), Literal(K[t]), &w[t]);
            if t < 57 {
                self.round(prefix, t, &mut s, &kw);
            } else {
                self.round_e(prefix, t, &mut s, &kw);
            }
        }
        let last = match body {
            // What is e after round 60 is h after round 63.
            Body::Straight => s.e,
            Body::Rolled => {
                self.rolled(prefix, &[prefix.to_owned()], std::slice::from_mut(&mut s), w);
                s.h
            }
        };
        self.sum(&format!("{prefix}d7"), &[last, Literal(IV[7])])
    }

    /// Rounds 16 to 63 of every state in a loop of 16 rounds a body, over the first 16 words of the message schedule that
    /// they share.
    fn rolled(&mut self, prefix: &str, prefixes: &[String], states: &mut [State], w: Vec<Word>) {
        let first = w.into_iter().enumerate().map(|(i, word)| (format!("{prefix}v{i}"), word));
        let mut vars: Vec<(String, Word)> = first.collect();
        for (prefix, state) in prefixes.iter().zip(states.iter()) {
            let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
            vars.extend(names.iter().zip(state.clone().words()).map(|(name, word)| (format!("{prefix}{name}"), word)));
        }
        let names: Vec<Word> = vars.iter().map(|(name, _)| Named(name.clone())).collect();
        self.operations.extend(vars.into_iter().map(|(name, value)| Operation::Var { name, value }));

        let outside = std::mem::take(&mut self.operations);
        let mut w = names[..16].to_vec();
        for (state, words) in states.iter_mut().zip(names[16..].chunks_exact(8)) {
            *state = State::new(words.try_into().expect("chunks of eight"));
        }
        for i in 0..16 {
            self.schedule(prefix, &mut w);
            let k = Uniform(Box::new(Value::RoundConstant(i)));
            let kw = self.kw(&format!("{prefix}k{}", 16 + i), k, &w[16 + i]);
            for (prefix, state) in prefixes.iter().zip(states.iter_mut()) {
                self.round(prefix, 16 + i, state, &kw);
            }
        }
        // After 16 rounds every word is a new one, so no assignment reads what another one overwrote.
        let next = w.split_off(16).into_iter().chain(states.iter().flat_map(|state| state.clone().words()));
        let sets: Vec<Operation> = names
            .iter()
            .zip(next)
            .map(|(name, value)| match name {
                Named(name) => Operation::Set { name: name.clone(), value },
                _ => unreachable!("the variables are named"),
            })
            .collect();
        self.operations.extend(sets);
        let body = std::mem::replace(&mut self.operations, outside);
        self.operations.push(Operation::Loop { blocks: 3, body });
        for (state, words) in states.iter_mut().zip(names[16..].chunks_exact(8)) {
            *state = State::new(words.try_into().expect("chunks of eight"));
        }
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

/// The double SHA-256 of every sibling header with the nonce of an offset, each as far as its last word.
pub(super) fn try_nonce(variant: &ShaderVariant) -> Vec<Operation> {
    let (siblings, body) = (variant.siblings(), variant.body());
    let mut out = Writer::new(variant.add());
    let job = |field: &str| uniform(format!("job.{field}"));
    let start = Value::Call(Function::SwapBytes, vec![Named("job.start + offset".to_owned())]);
    let w3 = out.bind("w3", start);

    // The schedule that all siblings share: words 0 to 2 are folded into the host's constants, 4 to 15 are padding. Words 16
    // to 19, 31 and 32 have parts that the host knows. A loop wants the words themselves.
    let zero = Literal(0);
    let mut w = vec![zero.clone(), zero.clone(), zero.clone(), w3.clone(), Literal(0x8000_0000)];
    w.extend(std::iter::repeat_n(zero, 10));
    w.push(Literal(640));
    match body {
        Body::Straight => w.extend([job("w16"), job("w17")]),
        Body::Rolled => w[..3].clone_from_slice(&[job("w0"), job("w1"), job("w2")]),
    }

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
    let straight = if body == Body::Rolled { 16 } else { 64 };
    for t in 4..straight {
        if t >= w.len() {
            next_word(&mut out, &mut w, &w3);
        }
        let shared = out.kw(&format!("k{t}"), Literal(K[t]), &w[t]);
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
    if body == Body::Rolled {
        let prefixes: Vec<String> = (0..siblings).map(|i| format!("s{i}_")).collect();
        out.rolled("", &prefixes, &mut states, w);
    }
    for (i, state) in states.into_iter().enumerate() {
        let words = state.words();
        let first: [Word; 8] = std::array::from_fn(|k| {
            let mid = uniform(format!("job.siblings[{i}].mid{k}"));
            out.sum(&format!("s{i}_h{k}"), &[words[k].clone(), mid])
        });
        let digest7 = out.last_word(&format!("z{i}_"), &first, body);
        out.operations.push(Operation::Report { sibling: i as u32, digest7 });
    }
    out.operations
}

/// A word of the header's second block from W18 on; the ones with host constants first.
fn next_word(out: &mut Writer, w: &mut Vec<Word>, w3: &Word) {
    let t = w.len();
    let job = |field: &str| uniform(format!("job.{field}"));
    let word = match t {
        18 => {
            let s0 = out.call("s0_18", Function::SmallSigma0, &[w3]);
            out.sum("w18", &[s0, job("w18")])
        }
        19 => out.sum("w19", &[w3.clone(), job("w19")]),
        31 | 32 => {
            let s1 = out.call(&format!("s1_{t}"), Function::SmallSigma1, &[&w[t - 2]]);
            out.sum(&format!("w{t}"), &[s1, w[t - 7].clone(), job(&format!("w{t}"))])
        }
        _ => return out.schedule("", w),
    };
    w.push(word);
}

/// The double SHA-256 of one whole header, 20 little-endian words: the operations and its eight SHA words.
pub(super) fn hash_header(add: Add) -> (Vec<Operation>, [Word; 8]) {
    let mut out = Writer::new(add);
    let swapped = |i: usize| Value::Call(Function::SwapBytes, vec![Named(format!("header[{i}]"))]);
    let words: Vec<Word> = (0..20).map(|i| out.bind(&format!("m{i}"), swapped(i))).collect();
    let middle = out.compress("x_", &IV.map(Literal), words[..16].to_vec());
    let mut tail = words[16..].to_vec();
    tail.push(Literal(0x8000_0000));
    tail.extend(std::iter::repeat_n(Literal(0), 10));
    tail.push(Literal(640));
    let first = out.compress("y_", &middle, tail);
    let digest = out.compress("z_", &IV.map(Literal), second_block(&first));
    (out.operations, digest)
}

#[cfg(test)]
mod tests {
    use super::super::text::MOST_TURNS;
    use super::super::variant::MOST_PER;
    use super::*;
    use crate::pow::{PreparedHeader, RawHeader};
    use sha2::{Digest, Sha256};
    use std::collections::HashMap;

    /// What the operations come to, with words for the paths that the host writes: a third reader of the list.
    struct Run<'a> {
        fields: &'a dyn Fn(&str) -> u32,
        words: HashMap<String, u32>,
        reports: Vec<(u32, u32)>,
    }

    impl Run<'_> {
        fn value(&self, value: &Value, block: usize) -> u32 {
            match value {
                Value::Field(path) => (self.fields)(path),
                Value::RoundConstant(i) => K[16 + 16 * block + i],
                Value::Call(Function::SwapBytes, words) => self.word(&words[0], block).swap_bytes(),
                Value::Call(function, words) => {
                    function.of(&words.iter().map(|word| self.word(word, block)).collect::<Vec<_>>())
                }
                Value::Sum(words) => words.iter().fold(0, |sum, word| sum.wrapping_add(self.word(word, block))),
            }
        }

        fn word(&self, word: &Word, block: usize) -> u32 {
            match word {
                Literal(value) => *value,
                Uniform(value) => self.value(value, block),
                Named(name) => self.words.get(name).copied().unwrap_or_else(|| (self.fields)(name)),
            }
        }

        fn run(&mut self, operations: &[Operation], block: usize) {
            for operation in operations {
                match operation {
                    Operation::Let { name, value } => {
                        let value = self.value(value, block);
                        self.words.insert(name.clone(), value);
                    }
                    Operation::Var { name, value } | Operation::Set { name, value } => {
                        let value = self.word(value, block);
                        self.words.insert(name.clone(), value);
                    }
                    Operation::Loop { blocks, body } => (0..*blocks as usize).for_each(|block| self.run(body, block)),
                    Operation::Report { sibling, digest7 } => {
                        let digest7 = self.word(digest7, block);
                        self.reports.push((*sibling, digest7));
                    }
                }
            }
        }
    }

    /// Every list gives the digests that `sha2` gives, without any shader.
    #[test]
    fn the_operations_are_sha256d() {
        let versions = [0x2000_0000, 0x2000_2000, 0x2000_4000, 0x2000_6000];
        for variant in ShaderVariant::forms() {
            let genesis = RawHeader::genesis();
            let header = PreparedHeader::with_versions(&genesis, &versions[..variant.siblings() as usize]).unwrap();
            for nonce in [0, 2_083_236_893, u32::MAX] {
                let fields = super::super::layout::fields(&header, nonce);
                let mut run = Run { fields: &fields, words: HashMap::new(), reports: Vec::new() };
                run.run(&try_nonce(&variant), 0);
                let expected: Vec<(u32, u32)> = (0..variant.siblings())
                    .map(|sibling| {
                        let whole = header.header(sibling as u8, nonce).unwrap();
                        let digest = Sha256::digest(Sha256::digest(whole.as_bytes()));
                        (sibling, u32::from_be_bytes(digest[28..].try_into().unwrap()))
                    })
                    .collect();
                assert_eq!(run.reports, expected, "{variant} {nonce}");
            }
        }
    }

    /// Turns of a list's loops, the look at which one ends counted too.
    fn turns(operations: &[Operation]) -> u32 {
        let one = |operation: &Operation| match operation {
            Operation::Loop { blocks, body } => blocks * (1 + turns(body)) + 1,
            _ => 0,
        };
        operations.iter().map(one).sum()
    }

    /// No driver ends the loops of an invocation before they are through: all nonces that one may have, and their rounds.
    #[test]
    fn invocations_are_short_enough() {
        let most = ShaderVariant::forms().map(|form| MOST_PER * (1 + turns(&try_nonce(&form))) + 1).max();
        // Four siblings, rolled: one loop for all and one each.
        assert_eq!(most, Some(1024 * (1 + 5 * 4) + 1));
        assert!(most < Some(MOST_TURNS));
    }

    /// Siblings share the first schedule: at least 6 and 9 % less. A loop costs more than what it folds.
    #[test]
    fn operations_are_plausible() {
        let count = |text: &str| {
            let variant: ShaderVariant = text.parse().unwrap();
            count(&try_nonce(&variant)) as f64 / f64::from(variant.siblings())
        };
        let (one, two, four) = (count(""), count("siblings=2"), count("siblings=4"));
        assert!((3_600.0..4_000.0).contains(&one), "{one}");
        assert!(two < 0.94 * one && four < 0.91 * one, "{one} {two} {four}");
        let rolled = count("body=rolled");
        assert!((1.03..1.25).contains(&(rolled / one)), "{rolled}");
    }
}
