//! The operations of the AVX2 kernel, block by block: hash 1 of eight nonces (stream 0) beside hash 2 of the eight before
//! (stream 1). Knows nothing of order or registers.
//!
//! Sixteen registers hold little of two states, so only a and e stay in them. b, c, d and f, g, h are a and e of earlier rounds;
//! they, b ^ c (for Maj) and f ^ g (for Ch) are memory operands, which take no slot of a vector pipe.

use std::collections::HashMap;

use hashgrind::cpu::avx2_context::offset;

use crate::operand::Gpr;

/// A value: first those that a block finds in the registers 0, 1, ..., then what its operations make, one each.
pub(crate) type Value = usize;

/// A row in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Mem {
    pub(crate) base: Gpr,
    pub(crate) offset: i32,
}

/// What an operation does; its last operand may be in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Load,
    Store,
    Add,
    And,
    Xor,
    ShiftLeft(u8),
    ShiftRight(u8),
    Shuffle,
    /// The lesser, unsigned.
    Least,
    Equal,
}

impl Kind {
    /// Whether it keeps no vector pipe busy.
    pub(crate) fn is_free(self) -> bool {
        matches!(self, Self::Load | Self::Store)
    }

    /// Whether only half of the pipes can do it.
    pub(crate) fn is_shift(self) -> bool {
        matches!(self, Self::ShiftLeft(_) | Self::ShiftRight(_) | Self::Shuffle)
    }
}

/// One operation.
pub(crate) struct Op {
    pub(crate) kind: Kind,
    pub(crate) sources: Vec<Value>,
    pub(crate) mem: Option<Mem>,
    pub(crate) round: i32,
    /// Number of the step of a round ("Sigma1") that it is part of.
    pub(crate) step: usize,
}

/// Straight-line code.
#[derive(Default)]
pub(crate) struct Block {
    /// Values that are there when it begins.
    pub(crate) given: usize,
    pub(crate) ops: Vec<Op>,
    /// For each operation: those that must come before it (values and memory).
    pub(crate) before: Vec<Vec<usize>>,
    /// Values that must be in the registers 0, 1, ... when it ends.
    pub(crate) leaves: Vec<Value>,
    round: i32,
    step: usize,
    last_store: HashMap<Mem, usize>,
    loads_since: HashMap<Mem, Vec<usize>>,
}

/// Registers: the context, the header, rows of each table, the state of each stream.
const CONTEXT: Gpr = Gpr::Rdi;
const HEADER: Gpr = Gpr::Rsi;
pub(crate) const KW: [Gpr; 2] = [Gpr::Rax, Gpr::Rdx];
/// Words of hash 2: eight rows each from 16 before this block's first word on.
pub(crate) const WORDS: [Gpr; 3] = [Gpr::Rcx, Gpr::R8, Gpr::R9];
pub(crate) const STATE: [Gpr; 2] = [Gpr::R10, Gpr::R11];
/// Where a register points to in its rows: eight of them then are within a byte's reach.
pub(crate) const BIAS: i32 = 128;
const ROW: i32 = offset::ROW as i32;

fn row(base: Gpr, index: i32) -> Mem {
    Mem { base, offset: ROW * index - BIAS }
}

fn context(offset: usize, index: usize) -> Mem {
    Mem { base: CONTEXT, offset: (offset + index * offset::ROW) as i32 }
}

fn header(offset: usize, index: usize) -> Mem {
    Mem { base: HEADER, offset: (offset + index * offset::ROW) as i32 }
}

/// Word of hash 2, counted from the first that the block makes.
fn word(t: i32) -> Mem {
    match t {
        ..-8 => row(WORDS[0], t + 16),
        -8..0 => row(WORDS[1], t + 8),
        _ => row(WORDS[2], t),
    }
}

// The state of a stream before round `t`. Rounds of a block count from a multiple of four.
fn a(stream: usize, t: i32) -> Mem {
    row(STATE[stream], t.rem_euclid(4))
}
fn e(stream: usize, t: i32) -> Mem {
    row(STATE[stream], 4 + t.rem_euclid(4))
}
fn b_xor_c(stream: usize, t: i32) -> Mem {
    row(STATE[stream], 8 + t.rem_euclid(2))
}
fn f_xor_g(stream: usize, t: i32) -> Mem {
    row(STATE[stream], 10 + t.rem_euclid(2))
}

/// The newest a and e of a stream.
#[derive(Clone, Copy)]
struct State {
    a: Value,
    e: Value,
}

/// What both streams begin with.
pub(crate) fn start() -> Block {
    let mut block = Block::default();
    block.start_streams(0..2);
    block
}

/// The same for one of them, all of it in memory.
pub(crate) fn start_of(stream: usize) -> Block {
    let mut block = Block::default();
    block.start_streams(stream..stream + 1);
    block.leaves.clear();
    block
}

/// Eight rounds of hash 1 beside eight of hash 2 whose K + W is in memory.
pub(crate) fn first_rounds() -> Block {
    rounds(8, 8, false)
}

/// The same where hash 2 makes its words.
pub(crate) fn middle_rounds() -> Block {
    rounds(8, 8, true)
}

/// The last four rounds of hash 1, whose digest goes to memory, beside the last five of hash 2, of which the first is a whole
/// one; leaves all ones in the lanes that meet the limit.
pub(crate) fn last_rounds() -> Block {
    let mut block = rounds(4, 5, true);
    let [a1, e1, _, e2] = block.leaves[..] else { unreachable!("two values of two streams") };
    block.round = 5;
    block.digest(Some(State { a: a1, e: e1 }));
    block.test(e2);
    block
}

/// A piece of the work that finds everything in memory and leaves everything there, so that it can stand anywhere behind the
/// one before. It is part of one stream's round: few registers do.
///
/// The pieces are those of [`first_rounds`] (`scheduled` is false), [`middle_rounds`] and, with less than eight rounds,
/// [`last_rounds`], of which the very last leaves what that leaves.
pub(crate) fn pieces(first: i32, second: i32, scheduled: bool) -> Vec<Block> {
    let last = second < 8;
    let mut pieces = vec![];
    for t in 0..first.max(second) {
        if t < first {
            let mut block = Block { round: t, ..Block::default() };
            let kw = block.load(row(KW[0], t));
            block.round_in_memory(0, t, kw, false);
            pieces.push(block);
        }
        if t < second {
            let mut block = Block { round: t, ..Block::default() };
            let kw = if scheduled {
                let value = block.schedule(t, &HashMap::new(), true);
                block.add(value, row(KW[1], t))
            } else {
                block.load(row(KW[1], t))
            };
            block.round_in_memory(1, t, kw, last && t > 0);
            pieces.push(block);
        }
    }
    if last {
        let mut block = Block { round: second, ..Block::default() };
        block.digest(None);
        pieces.push(block);
        let mut block = Block { round: second, ..Block::default() };
        let e2 = block.load(e(1, second));
        block.test(e2);
        pieces.push(block);
    }
    pieces
}

/// The same words, each in a piece of its own as in [`pieces`].
pub(crate) fn word_pieces(count: i32) -> Vec<Block> {
    let piece = |t: i32| {
        let mut block = Block { round: t, ..Block::default() };
        let value = block.schedule(t, &HashMap::new(), true);
        let sum = block.add(value, row(KW[1], t));
        block.store(sum, row(KW[0], t));
        block
    };
    (0..count).map(piece).collect()
}

/// Eight words of hash 1, and K + W.
pub(crate) fn words() -> Block {
    let mut block = Block::default();
    let mut words = HashMap::new();
    for t in 0..8 {
        block.round = t;
        let value = block.schedule(t, &words, true);
        words.insert(t, value);
        let sum = block.add(value, row(KW[1], t));
        block.store(sum, row(KW[0], t));
    }
    block
}

/// `first` rounds of hash 1 and `second` of hash 2, which makes its words or has K + W in memory. More than four of them in fewer
/// than eight are the last: only the first of those is a whole one.
fn rounds(first: i32, second: i32, scheduled: bool) -> Block {
    let mut block = Block { given: 4, ..Block::default() };
    let mut states = [State { a: 0, e: 1 }, State { a: 2, e: 3 }];
    let last = second < 8;
    let mut words: HashMap<i32, Value> = HashMap::new();
    for t in 0..first.max(second) {
        block.round = t;
        block.step += 1;
        if t < first {
            let kw = block.load(row(KW[0], t));
            let hkw = block.add(kw, e(0, t - 3));
            block.one_round(0, &mut states[0], t, hkw, false);
        }
        if t < second {
            block.step += 1;
            let kw = if scheduled {
                let value = block.schedule(t, &words, !last);
                words.insert(t, value);
                block.add(value, row(KW[1], t))
            } else {
                block.load(row(KW[1], t))
            };
            block.step += 1;
            let hkw = block.add(kw, e(1, t - 3));
            block.one_round(1, &mut states[1], t, hkw, last && t > 0);
        }
    }
    block.leaves = states.iter().flat_map(|state| [state.a, state.e]).collect();
    block
}

impl Block {
    fn push(&mut self, kind: Kind, sources: Vec<Value>, mem: Option<Mem>) -> Value {
        let id = self.ops.len();
        let mut before: Vec<usize> = sources.iter().filter_map(|value| value.checked_sub(self.given)).collect();
        if let Some(mem) = mem {
            before.extend(self.last_store.get(&mem));
            if kind == Kind::Store {
                before.extend(self.loads_since.remove(&mem).unwrap_or_default());
                self.last_store.insert(mem, id);
            } else {
                self.loads_since.entry(mem).or_default().push(id);
            }
        }
        before.sort_unstable();
        before.dedup();
        self.before.push(before);
        self.ops.push(Op { kind, sources, mem, round: self.round, step: self.step });
        self.given + id
    }

    fn load(&mut self, mem: Mem) -> Value {
        self.push(Kind::Load, vec![], Some(mem))
    }
    fn store(&mut self, value: Value, mem: Mem) {
        self.push(Kind::Store, vec![value], Some(mem));
    }
    fn add(&mut self, x: Value, y: Mem) -> Value {
        self.push(Kind::Add, vec![x], Some(y))
    }
    fn sum(&mut self, x: Value, y: Value) -> Value {
        self.push(Kind::Add, vec![x, y], None)
    }

    fn start_streams(&mut self, streams: std::ops::Range<usize>) {
        for stream in streams {
            let source = |i| if stream == 0 { header(offset::START, i) } else { context(offset::INITIAL, i) };
            for i in 0..8 {
                let mut value = self.load(source(i));
                if stream == 0 && i % 4 == 0 {
                    value = self.add(value, context(offset::NONCE, 0));
                }
                let back = -(i as i32 % 4);
                self.store(value, if i < 4 { a(stream, back) } else { e(stream, back) });
                if i % 4 == 0 {
                    self.leaves.push(value);
                }
            }
            for (i, to) in [(8, b_xor_c(stream, 0)), (9, f_xor_g(stream, 0))] {
                let value = self.load(source(i));
                self.store(value, to);
            }
        }
    }

    /// The exclusive or of two rotates of a word and a third, or a shift by that much.
    fn sigma(&mut self, x: Value, [p, q, r]: [u8; 3], shift: bool) -> Value {
        self.step += 1;
        let mut shifts = vec![Kind::ShiftRight(p), Kind::ShiftRight(q)];
        shifts.extend((!shift).then_some(Kind::ShiftRight(r)));
        shifts.extend([Kind::ShiftLeft(32 - p), Kind::ShiftLeft(32 - q)]);
        shifts.push(if shift { Kind::ShiftRight(r) } else { Kind::ShiftLeft(32 - r) });
        let mut shifted = shifts.into_iter();
        let first = shifted.next().expect("there are five or six");
        let first = self.push(first, vec![x], None);
        shifted.fold(first, |sum, kind| {
            let next = self.push(kind, vec![x], None);
            self.push(Kind::Xor, vec![sum, next], None)
        })
    }

    /// A round of which only `e` is wanted, or a whole one.
    fn one_round(&mut self, stream: usize, state: &mut State, t: i32, hkw: Value, half: bool) {
        let t1;
        (t1, state.e) = self.first_half(stream, state.e, t, hkw);
        if !half {
            state.a = self.second_half(stream, state.a, t, t1);
        }
    }

    /// The same with all of the state in memory.
    fn round_in_memory(&mut self, stream: usize, t: i32, kw: Value, half: bool) {
        self.step += 1;
        let hkw = self.add(kw, e(stream, t - 3));
        self.step += 1;
        let old_e = self.load(e(stream, t));
        let (t1, _) = self.first_half(stream, old_e, t, hkw);
        if !half {
            self.step += 1;
            let old_a = self.load(a(stream, t));
            self.second_half(stream, old_a, t, t1);
        }
    }

    /// The sum that both halves add, and the new e.
    fn first_half(&mut self, stream: usize, old_e: Value, t: i32, hkw: Value) -> (Value, Value) {
        self.step += 1;
        let ch = self.push(Kind::And, vec![old_e], Some(f_xor_g(stream, t)));
        let ch = self.push(Kind::Xor, vec![ch], Some(e(stream, t - 2)));
        self.step += 1;
        let next_f_xor_g = self.push(Kind::Xor, vec![old_e], Some(e(stream, t - 1)));
        self.step += 1;
        let sum = self.sum(ch, hkw);
        let big_sigma1 = self.sigma(old_e, [6, 11, 25], false);
        self.step += 1;
        let t1 = self.sum(sum, big_sigma1);
        self.step += 1;
        let new_e = self.add(t1, a(stream, t - 3));
        self.store(new_e, e(stream, t + 1));
        self.store(next_f_xor_g, f_xor_g(stream, t + 1));
        (t1, new_e)
    }

    /// The new a.
    fn second_half(&mut self, stream: usize, old_a: Value, t: i32, t1: Value) -> Value {
        // Maj(a, b, c) = ((a ^ b) & (b ^ c)) ^ b, and a ^ b is the next round's b ^ c.
        self.step += 1;
        let b = a(stream, t - 1);
        let a_xor_b = self.push(Kind::Xor, vec![old_a], Some(b));
        let maj = self.push(Kind::And, vec![a_xor_b], Some(b_xor_c(stream, t)));
        let maj = self.push(Kind::Xor, vec![maj], Some(b));
        self.step += 1;
        let sum = self.sum(t1, maj);
        let big_sigma0 = self.sigma(old_a, [2, 13, 22], false);
        self.step += 1;
        let new_a = self.sum(sum, big_sigma0);
        self.store(new_a, a(stream, t + 1));
        self.store(a_xor_b, b_xor_c(stream, t + 1));
        new_a
    }

    /// The digest of hash 1 behind its last four rounds; the newest a and e in registers or in memory too.
    fn digest(&mut self, newest: Option<State>) {
        for i in 0..8 {
            self.step += 1;
            let t = 4 - (i as i32 % 4);
            let value = match (i, newest) {
                (0, Some(State { a, .. })) => a,
                (4, Some(State { e, .. })) => e,
                _ => self.load(if i < 4 { a(0, t) } else { e(0, t) }),
            };
            let value = self.add(value, header(offset::MIDSTATE, i));
            self.store(value, context(offset::W2, i));
            let value = self.add(value, context(offset::FIRST_K, i));
            self.store(value, context(offset::KW2, i));
        }
    }

    /// Leaves all ones in the lanes that meet the limit.
    fn test(&mut self, last_e: Value) {
        self.step += 1;
        let word7 = self.add(last_e, context(offset::LAST, 0));
        let turned = self.push(Kind::Shuffle, vec![word7], Some(context(offset::SWAP, 0)));
        let least = self.push(Kind::Least, vec![turned], Some(context(offset::LIMIT, 0)));
        self.leaves = vec![self.push(Kind::Equal, vec![least, turned], None)];
    }

    /// The word of hash 2 of this round.
    fn schedule(&mut self, t: i32, words: &HashMap<i32, Value>, keep: bool) -> Value {
        let x = self.load(word(t - 15));
        let small_sigma0 = self.sigma(x, [7, 18, 3], true);
        self.step += 1;
        let sum = self.add(small_sigma0, word(t - 16));
        let sum = self.add(sum, word(t - 7));
        self.step += 1;
        let x = words.get(&(t - 2)).copied().unwrap_or_else(|| self.load(word(t - 2)));
        let small_sigma1 = self.sigma(x, [17, 19, 10], true);
        self.step += 1;
        let value = self.sum(sum, small_sigma1);
        if keep {
            self.store(value, word(t));
        }
        self.step += 1;
        value
    }
}
