//! The operations of one loop body as a graph: SHA-256d of FIPS 180-4 with everything left out that a header's second
//! block and an early out allow. Knows nothing of order, registers or text.
//!
//! Three streams share the body. `A` is hash 1 (the header's second block) of one unit of 16 nonces, `B` is hash 2 of
//! the unit before, `S` (sibling kernels) is the message schedule of the next nonce group. Every operation carries the
//! round it belongs to and a role ("first rotate of Sigma1"); the order search moves roles, not operations.

use std::collections::HashMap;

use hashgrind::cpu::context::*;

/// Index of an operation, and of the value it makes.
pub(crate) type Value = u32;

/// Base register of a memory operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Base {
    /// The context.
    Slots,
    /// `Context::shared`.
    Shared,
    /// The header's block.
    Header,
    /// Schedule + K of this nonce group.
    GroupKw,
    /// Schedule of the next nonce group, at the first step of this iteration.
    NextW,
    /// Schedule + K of the next nonce group, at the first step of this iteration.
    NextKw,
    /// K, at the first step of this iteration.
    NextK,
    /// Parts of a batch's context, sixteen rows each, which a displacement of one byte finds from their middle: K, the other
    /// constants, words, what lies behind them, and the padding of nodes.
    Batch(BatchPart),
    /// The messages of a batch, wherever the caller has them.
    Messages,
    /// Where the digests of a batch go.
    Digests,
}

/// See [`Base::Batch`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum BatchPart {
    K,
    Constants,
    Words,
    BehindWords,
    Padding,
}

impl Base {
    /// Whether what lies there begins at a multiple of a vector's bytes.
    pub(crate) fn aligned(self) -> bool {
        !matches!(self, Self::Messages | Self::Digests)
    }
}

/// A memory operand: a whole vector, or one word that the instruction copies to all lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Mem {
    pub(crate) base: Base,
    /// Bytes from the base.
    pub(crate) offset: i32,
    pub(crate) broadcast: bool,
}

/// What an operation does. Immediates of `Ternary` are for the sources in the order they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Load,
    Broadcast,
    Store,
    Add,
    RotateRight(u8),
    ShiftRight(u8),
    Ternary(u8),
    Shuffle,
    /// Sets the mask of lanes that are at most the memory operand, unsigned.
    CompareAtMost,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Load => "load",
            Kind::Broadcast => "bcast",
            Kind::Store => "store",
            Kind::Add => "add",
            Kind::RotateRight(_) => "ror",
            Kind::ShiftRight(_) => "shr",
            Kind::Ternary(_) => "tern",
            Kind::Shuffle => "shufb",
            Kind::CompareAtMost => "cmp",
        }
    }
}

/// The three streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Stream {
    A,
    B,
    S,
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Op {
    pub(crate) kind: Kind,
    /// Register sources, at most three; a memory operand, if any, comes after them.
    pub(crate) sources: Vec<Value>,
    pub(crate) mem: Option<Mem>,
    pub(crate) stream: Stream,
    /// Round label: the key of an order is made from it.
    pub(crate) round: f64,
    /// Index into [`Graph::roles`].
    pub(crate) role: usize,
}

/// A loop body.
#[derive(Default)]
pub(crate) struct Graph {
    pub(crate) ops: Vec<Op>,
    /// Names of the roles, with their stream.
    pub(crate) roles: Vec<(Stream, String)>,
    /// For each operation: those that must come before it (data and memory).
    pub(crate) before: Vec<Vec<Value>>,
}

/// The kernels that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One header, hash 1 rotated by 15 rounds.
    Single,
    /// Siblings, with this many schedule steps of the next group in each iteration.
    Siblings { steps: usize },
}

impl Graph {
    /// The loop body of a kernel.
    pub(crate) fn new(shape: Shape) -> Self {
        let mut builder = Builder::default();
        // Program order decides what a memory operand reads, so B comes first: it reads the digest that A then
        // overwrites.
        builder.hash2();
        match shape {
            Shape::Single => builder.hash1_rotated(),
            Shape::Siblings { steps } => {
                builder.hash1_sibling();
                builder.schedule(steps);
            }
        }
        builder.finish()
    }
}

/// Value or constant in memory.
#[derive(Clone, Copy)]
enum Word {
    Value(Value),
    Constant(Mem),
}
use Word::{Constant, Value as Known};

const CH: u8 = 0xca;
const MAJ: u8 = 0xe8;
const XOR: u8 = 0x96;

struct Builder {
    graph: Graph,
    role_index: HashMap<(Stream, String), usize>,
    counts: HashMap<(Stream, u64, &'static str, &'static str), usize>,
    last_store: HashMap<(Base, i32), Value>,
    loads_since: HashMap<(Base, i32), Vec<Value>>,
    stream: Stream,
    round: f64,
    group: &'static str,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            graph: Graph::default(),
            role_index: HashMap::new(),
            counts: HashMap::new(),
            last_store: HashMap::new(),
            loads_since: HashMap::new(),
            stream: Stream::A,
            round: 0.0,
            group: "x",
        }
    }
}

/// How a round gets W + K (and h).
enum Kw {
    /// h + K + W is one constant.
    All(Mem),
    /// K + W is one constant.
    Known(Mem),
    /// K + W is a vector in memory.
    InMemory(Mem),
    /// W is a vector in memory, K a constant; h may be folded into K.
    Slot(Mem, Mem),
    /// W is in a register.
    Value(Value, Mem),
}

/// a and e by round: `a[t]` is a before round t, b is `a[t - 1]` and so on.
struct State {
    a: HashMap<i32, Word>,
    e: HashMap<i32, Word>,
}

impl Builder {
    // ---- single operations ----

    fn at(&mut self, stream: Stream, round: f64, group: &'static str) {
        (self.stream, self.round, self.group) = (stream, round, group);
    }

    fn group(&mut self, group: &'static str) -> &mut Self {
        self.group = group;
        self
    }

    fn push(&mut self, kind: Kind, sources: Vec<Value>, mem: Option<Mem>) -> Value {
        let id = self.graph.ops.len() as Value;
        // Roles count from one in every round; broadcasts, of which a stream has four, over the stream.
        let round = if kind == Kind::Broadcast { 0 } else { self.round.to_bits() };
        let count = self.counts.entry((self.stream, round, self.group, kind.name())).or_default();
        *count += 1;
        let key = (self.stream, format!("{}.{}{}", self.group, kind.name(), count));
        let roles = &mut self.graph.roles;
        let role = *self.role_index.entry(key).or_insert_with_key(|key| {
            roles.push(key.clone());
            roles.len() - 1
        });
        let mut before = sources.clone();
        if let Some(mem) = mem.filter(|mem| !mem.broadcast) {
            let slot = (mem.base, mem.offset);
            before.extend(self.last_store.get(&slot));
            if kind == Kind::Store {
                before.extend(self.loads_since.remove(&slot).unwrap_or_default());
                self.last_store.insert(slot, id);
            } else {
                self.loads_since.entry(slot).or_default().push(id);
            }
        }
        before.sort_unstable();
        before.dedup();
        self.graph.before.push(before);
        self.graph.ops.push(Op { kind, sources, mem, stream: self.stream, round: self.round, role });
        id
    }

    fn load(&mut self, mem: Mem) -> Value {
        self.push(Kind::Load, vec![], Some(mem))
    }
    fn store(&mut self, value: Value, mem: Mem) {
        self.push(Kind::Store, vec![value], Some(mem));
    }
    fn add(&mut self, x: Value, y: Word) -> Value {
        match y {
            Known(y) => self.push(Kind::Add, vec![x, y], None),
            Constant(mem) => self.push(Kind::Add, vec![x], Some(mem)),
        }
    }

    /// A three-input function of which at least one input is a value; a second constant needs a register.
    fn ternary(&mut self, imm: u8, inputs: [Word; 3], bcast_group: &'static str) -> Value {
        let group = self.group;
        let mut values = vec![];
        let mut constants = vec![];
        for (place, word) in inputs.into_iter().enumerate() {
            match word {
                Known(value) => values.push((place, value)),
                Constant(mem) => constants.push((place, mem)),
            }
        }
        // A constant that is loaded serves as the destination, so the values stay whole.
        let mut memory = None;
        for (i, (place, mem)) in constants.into_iter().enumerate() {
            if i == 0 && values.len() < 2 {
                memory = Some((place, mem));
            } else {
                self.group(bcast_group);
                let value = self.push(Kind::Broadcast, vec![], Some(mem));
                self.group(group);
                values.push((place, value));
            }
        }
        let places: Vec<usize> = values.iter().map(|v| v.0).chain(memory.map(|m| m.0)).collect();
        let imm = permute(imm, [places[0], places[1], places[2]]);
        self.push(Kind::Ternary(imm), values.into_iter().map(|v| v.1).collect(), memory.map(|m| m.1))
    }

    fn sigma(&mut self, group: &'static str, x: Value, amounts: [u8; 3], shift: bool) -> Value {
        self.group(group);
        let p = self.push(Kind::RotateRight(amounts[0]), vec![x], None);
        let q = self.push(Kind::RotateRight(amounts[1]), vec![x], None);
        let last = if shift { Kind::ShiftRight(amounts[2]) } else { Kind::RotateRight(amounts[2]) };
        let r = self.push(last, vec![x], None);
        self.push(Kind::Ternary(XOR), vec![p, q, r], None)
    }
    fn small_sigma0(&mut self, x: Value) -> Value {
        self.sigma("s0", x, [7, 18, 3], true)
    }
    fn small_sigma1(&mut self, x: Value) -> Value {
        self.sigma("s1", x, [17, 19, 10], true)
    }

    // ---- rounds ----

    /// Round `t`: makes `e[t + 1]` and, unless `half`, `a[t + 1]`.
    fn round(&mut self, state: &mut State, t: i32, kw: Kw, half: bool) {
        let d = state.a[&(t - 3)];
        let [e, f, g] = [0, 1, 2].map(|i| state.e[&(t - i)]);
        let h = state.e.get(&(t - 3)).copied();
        let value = |word| match word {
            Known(value) => value,
            Constant(_) => unreachable!("the newest word of a state is a value in every round that is built"),
        };
        let h_value = || value(h.expect("h is known wherever it is not folded into K"));
        let ev = value(e);
        // T1 = ((h + (K + W)) + Ch) + Sigma1: the order of cpu-kernels.md, e arrives last.
        let hkw = match kw {
            Kw::All(mem) => Constant(mem),
            Kw::Known(mem) | Kw::InMemory(mem) => {
                self.group("hk");
                Known(self.add(h_value(), Constant(mem)))
            }
            Kw::Slot(w, k) => {
                self.group("hk");
                if matches!(h, Some(Known(_))) {
                    let sum = self.add(h_value(), Constant(w));
                    Known(self.add(sum, Constant(k)))
                } else {
                    let w = self.load(w);
                    Known(self.add(w, Constant(k)))
                }
            }
            Kw::Value(w, k) => {
                let sum = self.group("kw").add(w, Constant(k));
                self.group("hk");
                Known(self.add(h_value(), Known(sum)))
            }
        };
        let big1 = self.sigma("b1", ev, [6, 11, 25], false);
        let ch = self.group("ch").ternary(CH, [e, f, g], "x");
        let u = self.group("u").add(ch, hkw);
        let t1 = self.group("t").add(u, Known(big1));
        let new_e = self.group("e2").add(t1, d);
        state.e.insert(t + 1, Known(new_e));
        if half {
            return;
        }
        let [a, b, c] = [0, 1, 2].map(|i| state.a[&(t - i)]);
        let maj = self.group("maj").ternary(MAJ, [a, b, c], "x");
        let am = self.group("am").add(t1, Known(maj));
        let big0 = self.sigma("b0", value(a), [2, 13, 22], false);
        let new_a = self.group("a2").add(am, Known(big0));
        state.a.insert(t + 1, Known(new_a));
    }

    // ---- hash 2 ----

    fn hash2(&mut self) {
        let slot = |t: usize| vector(Base::Slots, SLOT_W2 + t);
        let shared = |i: usize| word(Base::Shared, i);
        let iv = |i: usize| Constant(shared(SHARED_IV + i));
        let mut state = State { a: HashMap::new(), e: HashMap::new() };
        for i in 0..4 {
            state.a.insert(-(i as i32), iv(i));
            state.e.insert(-(i as i32), iv(4 + i));
        }
        let mut w: HashMap<usize, Value> = HashMap::new();
        for t in 0..=60 {
            self.at(Stream::B, t as f64, "x");
            if t == 0 {
                let w0 = self.load(slot(0));
                let e = self.add(w0, Constant(shared(SHARED_E1)));
                let a = self.add(w0, Constant(shared(SHARED_A1)));
                state.e.insert(1, Known(e));
                state.a.insert(1, Known(a));
                continue;
            }
            if t >= 16 {
                let value = self.schedule2(t, &w);
                w.insert(t, value);
            }
            let k = if t == 60 { shared(SHARED_K60_IV7) } else { shared(SHARED_K + t) };
            let kw = match t {
                1..=3 => Kw::Slot(slot(t), shared(SHARED_HK + t - 1)),
                4..=7 => Kw::Slot(slot(t), k),
                8..=15 => Kw::Known(shared(SHARED_KW + t - 8)),
                _ => Kw::Value(w[&t], k),
            };
            self.round(&mut state, t as i32, kw, t >= 57);
        }
        let Known(last) = state.e[&61] else { unreachable!("round 60 makes a value") };
        self.group("fin");
        let turned = self.push(Kind::Shuffle, vec![last], Some(vector(Base::Slots, SLOT_SWAP)));
        self.push(Kind::CompareAtMost, vec![turned], Some(shared(SHARED_THRESHOLD)));
    }

    /// `W[t]` of hash 2. W0..7 are the digest, W8 and W15 constants, W9..14 zero.
    fn schedule2(&mut self, t: usize, w: &HashMap<usize, Value>) -> Value {
        let slot = |t: usize| Constant(vector(Base::Slots, SLOT_W2 + t));
        let shared = |i: usize| Constant(word(Base::Shared, i));
        // sigma0(W[t - 15]) + W[t - 16] where both are vectors.
        let mut sum = None;
        if (16..=22).contains(&t) || t >= 31 {
            let x = self.group(if t < 31 { "wa" } else { "ldw" }).load(vector(Base::Slots, SLOT_W2 + t - 15));
            let s0 = self.small_sigma0(x);
            sum = Some(if t < 32 {
                let other = if t == 22 {
                    slot(6)
                } else if t == 31 {
                    shared(SHARED_W15)
                } else {
                    slot(t - 16)
                };
                self.group("s0").add(s0, other)
            } else {
                self.group("wa").add(s0, slot(t - 16))
            });
        }
        match t {
            16 => {}
            23 => {
                let x = self.group("a2").load(vector(Base::Slots, SLOT_W2 + 16));
                let x = self.group("wa").add(x, slot(7));
                sum = Some(self.add(x, shared(SHARED_S0_W8)));
            }
            17 => sum = sum.map(|s| self.add(s, shared(SHARED_S1_W15))),
            22 => sum = sum.map(|s| self.add(s, shared(SHARED_W15))),
            31.. => sum = sum.map(|s| self.group("wa").add(s, slot(t - 7))),
            _ => {}
        }
        let value = if t < 18 {
            sum.expect("W16 and W17 have a sigma0 term")
        } else {
            let s1 = self.small_sigma1(w[&(t - 2)]);
            match (sum, t) {
                (Some(sum), 18..=23) => self.group("s1").add(s1, Known(sum)),
                (Some(sum), _) => self.group("wb").add(s1, Known(sum)),
                (None, 24) => {
                    let x = self.group("s1").add(s1, slot(17));
                    self.add(x, shared(SHARED_W8))
                }
                (None, 30) => {
                    let x = self.group("s1").add(s1, slot(23));
                    self.add(x, shared(SHARED_S0_W15))
                }
                (None, _) => self.group("s1").add(s1, slot(t - 7)),
            }
        };
        if t + 7 <= 60 {
            self.group("stw").store(value, vector(Base::Slots, SLOT_W2 + t));
        }
        value
    }

    // ---- hash 1 ----

    /// Rounds 18-63 of one unit, then 3-17 of the next: the sparse part of hash 1 then runs beside a dense part of
    /// hash 2.
    fn hash1_rotated(&mut self) {
        let label = |t: i32| if t >= 18 { f64::from(t - 18) } else { f64::from(t + 43) };
        let mut state = State { a: HashMap::new(), e: HashMap::new() };
        self.at(Stream::A, label(18), "x");
        for i in 0..8 {
            let value = self.load(vector(Base::Slots, SLOT_STATE + i));
            // Loads are all "x.load1": they have no order among themselves worth a role each.
            self.counts.clear();
            let t = 18 - (i % 4) as i32;
            if i < 4 { &mut state.a } else { &mut state.e }.insert(t, Known(value));
        }
        let mut w = HashMap::new();
        for t in 18..64usize {
            self.at(Stream::A, label(t as i32), "x");
            let value = match t {
                18 | 19 => self.group("a2").load(vector(Base::Slots, SLOT_W1 + t - 16)),
                _ => self.schedule1(t, &w),
            };
            w.insert(t, value);
            self.round(&mut state, t as i32, Kw::Value(value, word(Base::Shared, SHARED_K + t)), false);
        }
        self.digest1(&state);

        self.at(Stream::A, label(3), "stw");
        self.group("x");
        let old = self.load(vector(Base::Slots, SLOT_NONCE));
        let nonce = self.add(old, Constant(word(Base::Shared, SHARED_SIXTEEN)));
        self.store(nonce, vector(Base::Slots, SLOT_NONCE));
        let w3 = self.push(Kind::Shuffle, vec![nonce], Some(vector(Base::Slots, SLOT_SWAP)));
        let s0 = self.small_sigma0(w3);
        let w18 = self.group("wa").add(s0, Constant(word(Base::Header, HEADER_W18)));
        self.group("stw").store(w18, vector(Base::Slots, SLOT_W1 + 18 - 16));
        let w19 = self.add(w3, Constant(word(Base::Header, HEADER_W19)));
        self.store(w19, vector(Base::Slots, SLOT_W1 + 19 - 16));
        let mut state = self.round3(w3, label(3));
        for t in 4..18 {
            self.at(Stream::A, label(t), "x");
            let kw = word(Base::Header, HEADER_KW + t as usize - 4);
            self.round(&mut state, t, if t < 7 { Kw::All(kw) } else { Kw::Known(kw) }, false);
            // Four rounds on, these are the eight words of the state.
            if t >= 14 {
                let i = 17 - t as usize;
                let (Known(a), Known(e)) = (state.a[&(t + 1)], state.e[&(t + 1)]) else {
                    unreachable!("round {t} makes values")
                };
                self.group("st");
                self.store(a, vector(Base::Slots, SLOT_STATE + i));
                self.store(e, vector(Base::Slots, SLOT_STATE + 4 + i));
            }
        }
    }

    /// Rounds 3-63; the schedule lies ready.
    fn hash1_sibling(&mut self) {
        self.at(Stream::A, 3.0, "x");
        let w3 = self.load(vector(Base::Slots, SLOT_W3));
        let mut state = self.round3(w3, 3.0);
        for t in 4..64 {
            self.at(Stream::A, t as f64, "x");
            let kw = match t {
                4..=6 => Kw::All(word(Base::Header, HEADER_KW + t as usize - 4)),
                7..=17 => Kw::Known(word(Base::Header, HEADER_KW + t as usize - 4)),
                _ => Kw::InMemory(vector(Base::GroupKw, t as usize)),
            };
            self.round(&mut state, t, kw, false);
        }
        self.digest1(&state);
    }

    fn round3(&mut self, w3: Value, label: f64) -> State {
        self.at(Stream::A, label, "x");
        let header = |i: usize| word(Base::Header, i);
        let e = self.add(w3, Constant(header(HEADER_E4)));
        let a = self.add(w3, Constant(header(HEADER_A4)));
        let mut state = State { a: HashMap::new(), e: HashMap::new() };
        state.a.insert(4, Known(a));
        state.e.insert(4, Known(e));
        for i in 0..3 {
            state.a.insert(3 - i, Constant(header(HEADER_BCD + i as usize)));
        }
        for i in 0..2 {
            state.e.insert(3 - i, Constant(header(HEADER_FG + i as usize)));
        }
        state
    }

    /// Adds the midstate and leaves the digest where hash 2 finds it.
    fn digest1(&mut self, state: &State) {
        self.group("out");
        for i in 0..8usize {
            let t = 64 - (i % 4) as i32;
            let Known(value) = (if i < 4 { state.a[&t] } else { state.e[&t] }) else {
                unreachable!("rounds 60-63 make values")
            };
            let sum = self.add(value, Constant(word(Base::Header, HEADER_MIDSTATE + i)));
            self.store(sum, vector(Base::Slots, SLOT_W2 + i));
        }
    }

    /// `W[t]` of hash 1. W0..2 are the header's, W3 the nonce, W4 and W15 constants, W5..14 zero.
    fn schedule1(&mut self, t: usize, w: &HashMap<usize, Value>) -> Value {
        let slot = |t: usize| Constant(vector(Base::Slots, SLOT_W1 + t - 16));
        let header = |i: usize| Constant(word(Base::Header, i));
        let value = match t {
            20..=32 => {
                let s1 = self.small_sigma1(w[&(t - 2)]);
                match t {
                    20 => self.group("s1").add(s1, header(HEADER_W4)),
                    21 => s1,
                    22 => self.group("s1").add(s1, header(HEADER_W15)),
                    23 => self.group("s1").add(s1, header(HEADER_W16)),
                    24 => self.group("s1").add(s1, header(HEADER_W17)),
                    25..=29 => self.group("s1").add(s1, slot(t - 7)),
                    _ => {
                        let x = self.group("s1").add(s1, slot(t - 7));
                        self.group("wb").add(x, header(HEADER_W30 + t - 30))
                    }
                }
            }
            _ => {
                let x = self.group("ldw").load(vector(Base::Slots, SLOT_W1 + t - 15 - 16));
                let s0 = self.small_sigma0(x);
                let other = if t == 33 { header(HEADER_W17) } else { slot(t - 16) };
                let x = self.group("wa").add(s0, other);
                let x = self.add(x, slot(t - 7));
                let s1 = self.small_sigma1(w[&(t - 2)]);
                self.group("wb").add(x, Known(s1))
            }
        };
        if t + 7 <= 63 {
            self.group("stw").store(value, vector(Base::Slots, SLOT_W1 + t - 16));
        }
        value
    }

    // ---- the next group's schedule ----

    /// `steps` generic steps of the message schedule, wherever the loop has got to.
    fn schedule(&mut self, steps: usize) {
        let w = |i: i32| vector_at(Base::NextW, i);
        let mut made: Vec<Value> = vec![];
        for i in 0..steps as i32 {
            self.at(Stream::S, f64::from(i) * 64.0 / steps as f64, if i == 0 { "f" } else { "s1" });
            let x = self.load(w(i - 15));
            let s0 = self.small_sigma0(x);
            let sum = self.add(s0, Constant(w(i - 16)));
            let sum = self.add(sum, Constant(w(i - 7)));
            let x = if i < 2 { self.load(w(i - 2)) } else { made[i as usize - 2] };
            let s1 = self.small_sigma1(x);
            let value = self.add(s1, Known(sum));
            self.store(value, w(i));
            let k = Mem { base: Base::NextK, offset: 4 * i, broadcast: true };
            let kw = self.add(value, Constant(k));
            self.store(kw, vector_at(Base::NextKw, i));
            made.push(value);
        }
    }

    fn finish(self) -> Graph {
        self.graph
    }
}

fn vector(base: Base, slot: usize) -> Mem {
    vector_at(base, slot as i32)
}

fn vector_at(base: Base, slot: i32) -> Mem {
    Mem { base, offset: 64 * slot, broadcast: false }
}

fn word(base: Base, index: usize) -> Mem {
    Mem { base, offset: 4 * index as i32, broadcast: true }
}

/// The truth table of a three-input function with its inputs in another order: new input i is old input `places[i]`.
pub(crate) fn permute(imm: u8, places: [usize; 3]) -> u8 {
    let mut out = 0;
    for index in 0..8u8 {
        let mut old = 0;
        for (i, place) in places.into_iter().enumerate() {
            old |= (index >> (2 - i) & 1) << (2 - place);
        }
        out |= (imm >> old & 1) << index;
    }
    out
}
