//! The scan kernel once more, as a WebAssembly module for the processors of browsers: the list of `rounds.rs` with four nonces
//! in every vector. Floor F3 (`gpu`). Runs nothing.
//!
//! The contract is the one of `scan.wgsl`: the same `Job`, the same `Results`, both in the module's memory. One sibling and
//! the straight body: siblings would cost registers, of which there are 16. Beside it the loop that reads an array, as
//! `ai/load.wgsl` does.

use std::collections::HashMap;

use super::layout::{Job, Results, Sibling, offset};
use super::rounds::{Function, Operation, Value, Word, try_nonce};
use super::variant::ShaderVariant;

/// Where `Results` lies in the memory of [`scan_wasm`], whose `Job` lies at 0.
pub const WASM_RESULTS: u32 = 512;

/// The most hits for which the memory of [`scan_wasm`], one page, has room.
pub const WASM_CAPACITY: u32 = ((1 << 16) - WASM_RESULTS - size_of::<Results>() as u32) / 8;

/// Nonces in a vector.
const LANES: u32 = 4;

/// The module: exports `memory`, one page, and `scan`, a function without parameters and results. It reads the `Job` at 0
/// (with `capacity` at most [`WASM_CAPACITY`], `count` from 1 to 2^32 - 4: above that the count of vectors would wrap, and it would
/// not end) and fills the `Results` at [`WASM_RESULTS`]; of those, `finished` counts vectors of four nonces. `shaders/README.md` is
/// the contract. Needs the SIMD of WebAssembly 2.0 and nothing else.
///
/// ```
/// let module = hashgrind::gpu::scan_wasm();
/// assert_eq!(module[..8], *b"\0asm\x01\0\0\0");
/// ```
#[must_use]
pub fn scan_wasm() -> Vec<u8> {
    let mut function = Printer::default();
    function.print(&try_nonce(&ShaderVariant::default()));
    module(b"scan", &[], function.finish())
}

/// A module that does what [`ai_text`](super::ai_text) of `Task::Load` does: exports `memory`, one page that can grow, and
/// `load`, whose parameter is a number of blocks of 64 KiB. Block number i lies at 65,536 (i + 1); the exclusive or of its words of
/// 32 bits is written to 4 i, so there is room for 16,384 blocks. Needs the SIMD of WebAssembly 2.0 and nothing else.
///
/// ```
/// let module = hashgrind::gpu::load_wasm();
/// assert_eq!(module[..8], *b"\0asm\x01\0\0\0");
/// ```
#[must_use]
pub fn load_wasm() -> Vec<u8> {
    const I32: u8 = 0x7f;
    const V128: u8 = 0x7b;
    const VECTORS: u8 = 8; // Loads that are on their way at once, each with a sum of its own.
    const BLOCKS: u8 = 0; // The parameter, then locals.
    const BLOCK: u8 = 1;
    const AT: u8 = 2;
    const END: u8 = 3;
    const SUMS: u8 = 4;
    const BLOCK_BYTES: [u8; 4] = [op::CONST, 0x80, 0x80, 0x04];
    const TURN_BYTES: [u8; 3] = [op::CONST, 0x80, 0x01]; // 8 vectors of 16 bytes
    let mut code = vec![2, 3, I32, VECTORS, V128];
    code.extend([op::LOOP, BLOCK_WITHOUT_RESULT]);
    code.extend([op::GET, BLOCK, op::CONST, 1, op::ADD, op::CONST, 16, op::SHL, op::TEE, AT]);
    code.extend(BLOCK_BYTES);
    code.extend([op::ADD, op::SET, END]);
    for sum in SUMS..SUMS + VECTORS {
        code.extend([0xfd, op::V_CONST as u8]);
        code.extend([0; 16]);
        code.extend([op::SET, sum]);
    }
    code.extend([op::LOOP, BLOCK_WITHOUT_RESULT]);
    for vector in 0..VECTORS {
        let sum = SUMS + vector;
        code.extend([op::GET, sum, op::GET, AT, 0xfd, op::V_LOAD as u8, 4]);
        code.extend(leb(16 * u32::from(vector)));
        code.extend([0xfd, op::V_XOR as u8, op::SET, sum]);
    }
    code.extend([op::GET, AT]);
    code.extend(TURN_BYTES);
    code.extend([op::ADD, op::TEE, AT, op::GET, END, op::LT_U, op::BR_IF, 0, op::END]);
    code.extend([op::GET, SUMS]);
    for sum in SUMS + 1..SUMS + VECTORS {
        code.extend([op::GET, sum, 0xfd, op::V_XOR as u8]);
    }
    code.extend([op::SET, SUMS, op::GET, BLOCK, op::CONST, 2, op::SHL]);
    for lane in 0..4 {
        code.extend([op::GET, SUMS, 0xfd, op::V_LANE as u8, lane]);
        code.extend((lane > 0).then_some(op::XOR));
    }
    code.extend([op::STORE, 2, 0]);
    code.extend([op::GET, BLOCK, op::CONST, 1, op::ADD, op::TEE, BLOCK, op::GET, BLOCKS, op::LT_U, op::BR_IF, 0]);
    code.extend([op::END, op::END]);
    module(b"load", &[I32], code)
}

/// A module with one page of memory and one function, both exported.
fn module(name: &[u8], parameters: &[u8], function: Vec<u8>) -> Vec<u8> {
    let mut module = b"\0asm\x01\0\0\0".to_vec();
    let mut section = |id: u8, items: &[Vec<u8>]| {
        let mut content = leb(items.len() as u32);
        content.extend(items.concat());
        module.push(id);
        module.extend(sized(content));
    };
    section(1, &[[vec![0x60], sized(parameters), vec![0]].concat()]); // the function's type: no results
    section(3, &[vec![0]]);
    section(5, &[vec![0, 1]]); // at least one page, no maximum
    section(7, &[[sized(*b"memory"), vec![2, 0]].concat(), [sized(name), vec![0, 0]].concat()]);
    section(10, &[sized(function)]);
    module
}

/// Instructions by their opcodes; those of vectors follow the prefix 0xfd.
mod op {
    pub(super) const LOOP: u8 = 0x03;
    pub(super) const IF: u8 = 0x04;
    pub(super) const END: u8 = 0x0b;
    pub(super) const BR_IF: u8 = 0x0d;
    pub(super) const GET: u8 = 0x20;
    pub(super) const SET: u8 = 0x21;
    pub(super) const TEE: u8 = 0x22;
    pub(super) const LOAD: u8 = 0x28;
    pub(super) const STORE: u8 = 0x36;
    pub(super) const CONST: u8 = 0x41;
    pub(super) const LT_U: u8 = 0x49;
    pub(super) const CTZ: u8 = 0x68;
    pub(super) const ADD: u8 = 0x6a;
    pub(super) const SUB: u8 = 0x6b;
    pub(super) const AND: u8 = 0x71;
    pub(super) const XOR: u8 = 0x73;
    pub(super) const SHL: u8 = 0x74;
    pub(super) const SHR_U: u8 = 0x76;
    pub(super) const V_LOAD: u32 = 0x00;
    pub(super) const V_LOAD32_SPLAT: u32 = 0x09;
    pub(super) const V_CONST: u32 = 0x0c;
    pub(super) const V_SHUFFLE: u32 = 0x0d;
    pub(super) const V_SPLAT: u32 = 0x11;
    pub(super) const V_LANE: u32 = 0x1b;
    pub(super) const V_LE_U: u32 = 0x3e;
    pub(super) const V_AND: u32 = 0x4e;
    pub(super) const V_XOR: u32 = 0x51;
    pub(super) const V_BITMASK: u32 = 0xa4;
    pub(super) const V_SHL: u32 = 0xab;
    pub(super) const V_SHR_U: u32 = 0xad;
    pub(super) const V_ADD: u32 = 0xae;
}

/// The 32-bit locals of the function; vectors come behind them.
const OFFSET: u32 = 0;
const MASK: u32 = 1;
const LANE: u32 = 2;
const FOUND: u32 = 3;
const SCALARS: u32 = 4;

const BLOCK_WITHOUT_RESULT: u8 = 0x40;

#[derive(Default)]
struct Printer {
    /// Before the loop over nonces: words that are the same for all of them.
    before: Vec<u8>,
    code: Vec<u8>,
    vectors: u32,
    /// Locals of named words and of uniform values.
    named: HashMap<String, u32>,
    uniforms: Vec<(Value, u32)>,
    /// x ^ y of the last Maj, which the next one reads as y ^ z.
    last_xor: Option<((Word, Word), u32)>,
}

impl Printer {
    fn print(&mut self, operations: &[Operation]) {
        self.scalar(op::GET, OFFSET);
        self.load("start");
        self.code.push(op::ADD);
        self.vector(op::V_SPLAT);
        self.vector_const([0, 1, 2, 3]);
        self.vector(op::V_ADD);
        let nonces = self.keep();
        self.named.insert("job.start + offset".to_owned(), nonces);
        for operation in operations {
            match operation {
                Operation::Let { name, value } => {
                    self.value(value);
                    let local = self.keep();
                    self.named.insert(name.clone(), local);
                }
                Operation::Report { sibling, digest7 } => self.report(*sibling, digest7),
                _ => unreachable!("the straight body has no loop"),
            }
        }
    }

    /// The function's locals and code.
    fn finish(mut self) -> Vec<u8> {
        let body = std::mem::take(&mut self.code);
        self.code.extend([op::LOOP, BLOCK_WITHOUT_RESULT]);
        self.code.extend(body);
        self.scalar(op::GET, OFFSET);
        self.int(LANES);
        self.code.push(op::ADD);
        self.scalar(op::TEE, OFFSET);
        self.load("count");
        self.code.extend([op::LT_U, op::BR_IF, 0, op::END]);
        self.int(0);
        self.scalar(op::GET, OFFSET);
        self.int(LANES.trailing_zeros());
        self.code.push(op::SHR_U);
        self.memory(op::STORE, FINISHED);
        self.code.push(op::END);
        let locals = [vec![2], leb(SCALARS), vec![0x7f], leb(self.vectors), vec![0x7b]].concat();
        [locals, self.before, self.code].concat()
    }

    /// Tells of the lanes that are low enough and inside the range.
    fn report(&mut self, sibling: u32, digest7: &Word) {
        self.value(&Value::Call(Function::SwapBytes, vec![digest7.clone()]));
        self.word(&Word::Uniform(Box::new(Value::Field("job.threshold".to_owned()))));
        self.vector(op::V_LE_U);
        self.vector(op::V_BITMASK);
        self.scalar(op::TEE, MASK);
        self.code.extend([op::IF, BLOCK_WITHOUT_RESULT, op::LOOP, BLOCK_WITHOUT_RESULT]);
        self.scalar(op::GET, OFFSET);
        self.scalar(op::GET, MASK);
        self.code.extend([op::CTZ, op::ADD]);
        self.scalar(op::TEE, LANE);
        self.load("count");
        self.code.extend([op::LT_U, op::IF, BLOCK_WITHOUT_RESULT]);
        self.int(0);
        self.memory(op::LOAD, FOUND_AT);
        self.scalar(op::TEE, FOUND);
        self.load("capacity");
        self.code.extend([op::LT_U, op::IF, BLOCK_WITHOUT_RESULT]);
        self.hit();
        self.scalar(op::GET, LANE);
        self.load("start");
        self.code.push(op::ADD);
        self.memory(op::STORE, HITS);
        self.hit();
        self.load("first_sibling");
        self.int(sibling);
        self.code.push(op::ADD);
        self.memory(op::STORE, HITS + 4);
        self.code.push(op::END);
        self.int(0);
        self.scalar(op::GET, FOUND);
        self.int(1);
        self.code.push(op::ADD);
        self.memory(op::STORE, FOUND_AT);
        self.code.push(op::END);
        // The next lane: the lowest bit of the mask is done.
        self.scalar(op::GET, MASK);
        self.scalar(op::GET, MASK);
        self.int(1);
        self.code.extend([op::SUB, op::AND]);
        self.scalar(op::TEE, MASK);
        self.code.extend([op::BR_IF, 0, op::END, op::END]);
    }

    /// The bytes before the next free place of the list.
    fn hit(&mut self) {
        self.scalar(op::GET, FOUND);
        self.int(3);
        self.code.push(op::SHL);
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Field(path) => {
                self.int(0);
                self.vector(op::V_LOAD32_SPLAT);
                let at = offset(path).expect("the list names words of the job");
                self.code.extend([vec![2], leb(at as u32)].concat());
            }
            Value::RoundConstant(_) => unreachable!("the straight body has no loop"),
            Value::Sum(words) => self.fold(op::V_ADD, words.iter().map(|word| |out: &mut Self| out.word(word))),
            Value::Call(function, words) => self.call(*function, words),
        }
    }

    fn call(&mut self, function: Function, words: &[Word]) {
        match (function, words) {
            (Function::SmallSigma0, [x]) => self.sigma(x, &[7, 18], Some(3)),
            (Function::SmallSigma1, [x]) => self.sigma(x, &[17, 19], Some(10)),
            (Function::BigSigma0, [x]) => self.sigma(x, &[2, 13, 22], None),
            (Function::BigSigma1, [x]) => self.sigma(x, &[6, 11, 25], None),
            // z ^ (x & (y ^ z))
            (Function::Ch, [x, y, z]) => {
                [z, x, y, z].into_iter().for_each(|word| self.word(word));
                [op::V_XOR, op::V_AND, op::V_XOR].into_iter().for_each(|xor| self.vector(xor));
            }
            // y ^ ((x ^ y) & (y ^ z))
            (Function::Maj, [x, y, z]) => {
                self.word(y);
                self.xor(y, z);
                let xor = self.xor(x, y);
                self.vector(op::V_AND);
                self.vector(op::V_XOR);
                self.last_xor = Some(((x.clone(), y.clone()), xor));
            }
            (Function::SwapBytes, [x]) => {
                [x, x].into_iter().for_each(|word| self.word(word));
                self.vector(op::V_SHUFFLE);
                self.code.extend((0..4).flat_map(|lane| [3, 2, 1, 0].map(|byte| 4 * lane + byte)));
            }
            _ => unreachable!("{function:?} of {} words", words.len()),
        }
    }

    /// x ^ y, and the local that keeps it.
    fn xor(&mut self, x: &Word, y: &Word) -> u32 {
        if let Some((_, local)) = self.last_xor.as_ref().filter(|((a, b), _)| (a, b) == (x, y)) {
            let local = *local;
            self.scalar(op::GET, local);
            return local;
        }
        [x, y].into_iter().for_each(|word| self.word(word));
        self.vector(op::V_XOR);
        let local = self.keep();
        self.scalar(op::GET, local);
        local
    }

    /// Rotates and a shift of a word, all joined by exclusive or.
    fn sigma(&mut self, x: &Word, rotates: &[u32], shift: Option<u32>) {
        let left = rotates.iter().map(|amount| (op::V_SHL, 32 - amount));
        let right = rotates.iter().copied().chain(shift).map(|amount| (op::V_SHR_U, amount));
        self.fold(
            op::V_XOR,
            right.chain(left).map(|(shift, amount)| {
                move |out: &mut Self| {
                    out.word(x);
                    out.int(amount);
                    out.vector(shift);
                }
            }),
        );
    }

    /// Terms with an operation between each two.
    fn fold<F: FnOnce(&mut Self)>(&mut self, with: u32, terms: impl Iterator<Item = F>) {
        for (i, term) in terms.enumerate() {
            term(self);
            if i > 0 {
                self.vector(with);
            }
        }
    }

    fn word(&mut self, word: &Word) {
        match word {
            Word::Literal(value) => self.vector_const([*value; LANES as usize]),
            Word::Uniform(value) => {
                let local = self.uniform(value);
                self.scalar(op::GET, local);
            }
            Word::Named(name) => self.scalar(op::GET, self.named[name]),
        }
    }

    /// The local of a value that is worked out before the loop.
    fn uniform(&mut self, value: &Value) -> u32 {
        if let Some((_, local)) = self.uniforms.iter().find(|(known, _)| known == value) {
            return *local;
        }
        let (inside, last_xor) = (std::mem::take(&mut self.code), self.last_xor.take());
        self.value(value);
        let local = self.keep();
        self.before.extend(std::mem::replace(&mut self.code, inside));
        self.last_xor = last_xor;
        self.uniforms.push((value.clone(), local));
        local
    }

    /// Takes the vector from the stack into a new local.
    fn keep(&mut self) -> u32 {
        let local = SCALARS + self.vectors;
        self.vectors += 1;
        self.scalar(op::SET, local);
        local
    }

    fn vector(&mut self, operation: u32) {
        self.code.push(0xfd);
        self.code.extend(leb(operation));
    }

    fn vector_const(&mut self, words: [u32; LANES as usize]) {
        self.vector(op::V_CONST);
        self.code.extend(words.iter().flat_map(|word| word.to_le_bytes()));
    }

    /// An instruction with a local.
    fn scalar(&mut self, operation: u8, local: u32) {
        self.code.push(operation);
        self.code.extend(leb(local));
    }

    /// A small number. Below 64 its signed encoding is the unsigned one.
    fn int(&mut self, value: u32) {
        assert!(value < 64);
        self.code.extend([op::CONST, value as u8]);
    }

    /// A word of the job.
    fn load(&mut self, field: &str) {
        self.int(0);
        self.memory(op::LOAD, offset(&format!("job.{field}")).expect("a word of the job") as u32);
    }

    /// Loads or stores a word at an address and this offset.
    fn memory(&mut self, operation: u8, at: u32) {
        self.code.extend([operation, 2]);
        self.code.extend(leb(at));
    }
}

const FINISHED: u32 = WASM_RESULTS + core::mem::offset_of!(Results, finished) as u32;
const FOUND_AT: u32 = WASM_RESULTS + core::mem::offset_of!(Results, found) as u32;
const HITS: u32 = WASM_RESULTS + size_of::<Results>() as u32;
const _: () = assert!(size_of::<Job>() + size_of::<Sibling>() <= WASM_RESULTS as usize);

/// A number as LEB128.
fn leb(mut value: u32) -> Vec<u8> {
    let mut out = Vec::new();
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
    out
}

/// Bytes behind their number.
fn sized(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let bytes = bytes.as_ref();
    let mut out = leb(bytes.len() as u32);
    out.extend(bytes);
    out
}

#[cfg(test)]
mod tests {
    use super::super::rounds::count;
    use super::*;

    /// Vector operations of the loop by their kind. What the module computes is held against `sha2`'s like in an engine of
    /// browsers: `cli/tests/program/web.rs`.
    #[test]
    fn the_module_does_no_more_than_the_list() {
        let list = count(&try_nonce(&ShaderVariant::default()));
        let mut printer = Printer::default();
        printer.print(&try_nonce(&ShaderVariant::default()));
        // A rotate is three operations here; what else a call takes is no more than the list counts.
        let of = |code: &[u8], operations: &[u32]| {
            let pairs = code.windows(3);
            pairs.filter(|at| operations.iter().any(|op| at[0] == 0xfd && leb(*op) == at[1..=leb(*op).len()])).count()
        };
        let shifts = of(&printer.code, &[op::V_SHL]);
        let all = of(&printer.code, &[op::V_SHL, op::V_SHR_U, op::V_ADD, op::V_AND, op::V_XOR]);
        assert!((all as f64 / (list + 2 * shifts) as f64 - 1.0).abs() < 0.1, "{all} {list} {shifts}");
        assert!(printer.before.len() < printer.code.len() / 20);
    }

    #[test]
    fn numbers_are_leb128() {
        assert_eq!(
            (leb(0), leb(127), leb(128), leb(624_485)),
            (vec![0], vec![127], vec![128, 1], vec![0xe5, 0x8e, 0x26])
        );
    }
}
