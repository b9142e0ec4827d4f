//! The operations of one loop body as a graph: hash 1 of two nonces (streams `a`), hash 2 of the two before (`b`), the
//! message schedule of the next (`s`). Knows nothing of registers or text.
//!
//! An operation is what stays together: `sha256rnds2` takes K + W from xmm0 and nowhere else, so it brings its own load of
//! it. What must come before what (values, memory, the end of a value that an instruction overwrites) is part of the
//! graph; an order that breaks it can't be made.

use std::collections::HashMap;

use super::context::*;
use crate::graph::{Base, Mem};

/// Number of a value: what an operation makes.
pub(crate) type Value = usize;

/// Last operand of a vector instruction.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    Value(Value),
    Memory(Mem),
}

/// Where two rounds take K + W from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kw {
    /// Two words in memory.
    Memory(Mem),
    /// The upper half of a row.
    Upper(Mem),
    /// The sum of words and a row of K, kept for the next two rounds if it says where.
    Sum { words: Value, k: Mem, keep: Option<Mem> },
}

/// What an operation does. The first value of `Msg1`, `Msg2` and the rounds is overwritten.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Load(Mem),
    Store(Value, Mem),
    Add(Value, Source),
    /// Words 1 to 3 of the source and word 0 of the value.
    Align(Value, Source),
    Msg1(Value, Source),
    Msg2(Value, Source),
    /// Two words of each.
    Pick(Value, Value, u8),
    /// Every word turned round.
    SwapBytes(Value),
    /// The value's last word behind three of a row.
    Blend(Value, Mem),
    TwoRounds {
        old: Value,
        other: Value,
        kw: Kw,
    },
    /// With one sum for both pairs of rounds; makes two values.
    FourRounds {
        old: Value,
        other: Value,
        words: Value,
        k: Mem,
    },
    /// The same with sums that lie in memory.
    FourRoundsOf {
        old: Value,
        other: Value,
        kw: Mem,
    },
    /// Whether the stream's digest meets the limit.
    Test(Value, usize),
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Op {
    pub(crate) kind: Kind,
    /// Stream and what it does there.
    pub(crate) role: String,
    /// Group of four rounds or words.
    pub(crate) group: usize,
    /// Values that it makes.
    pub(crate) makes: Vec<Value>,
    /// Its place in the plain order.
    pub(crate) plain: f64,
}

impl Op {
    /// The name that tables use.
    pub(crate) fn name(&self) -> String {
        format!("{}.{}", self.role, self.group)
    }

    /// Values that it reads.
    pub(crate) fn reads(&self) -> Vec<Value> {
        let source = |source| match source {
            Source::Value(value) => Some(value),
            Source::Memory(_) => None,
        };
        match self.kind {
            Kind::Load(_) => vec![],
            Kind::Store(x, _) | Kind::SwapBytes(x) | Kind::Blend(x, _) | Kind::Test(x, _) => vec![x],
            Kind::Add(x, y) | Kind::Align(x, y) | Kind::Msg1(x, y) | Kind::Msg2(x, y) => {
                std::iter::once(x).chain(source(y)).collect()
            }
            Kind::Pick(x, y, _) => vec![x, y],
            Kind::TwoRounds { old, other, kw } => match kw {
                Kw::Sum { words, .. } => vec![old, other, words],
                _ => vec![old, other],
            },
            Kind::FourRounds { old, other, words, .. } => vec![old, other, words],
            Kind::FourRoundsOf { old, other, .. } => vec![old, other],
        }
    }

    /// Values that its instructions overwrite, in the order of [`Op::makes`].
    pub(crate) fn overwrites(&self) -> Vec<Value> {
        match self.kind {
            Kind::Msg1(x, _) | Kind::Msg2(x, _) => vec![x],
            Kind::TwoRounds { old, .. } => vec![old],
            Kind::FourRounds { old, other, .. } | Kind::FourRoundsOf { old, other, .. } => vec![old, other],
            _ => vec![],
        }
    }

    /// Rows that it reads and rows that it writes; constants have no writer and do no harm.
    fn memory(&self) -> (Vec<Mem>, Vec<Mem>) {
        let source = |source| match source {
            Source::Value(_) => None,
            Source::Memory(mem) => Some(mem),
        };
        match self.kind {
            Kind::Load(mem) | Kind::Blend(_, mem) | Kind::FourRoundsOf { kw: mem, .. } => (vec![mem], vec![]),
            Kind::Store(_, mem) => (vec![], vec![mem]),
            Kind::Add(_, y) | Kind::Align(_, y) | Kind::Msg1(_, y) | Kind::Msg2(_, y) => {
                (source(y).into_iter().collect(), vec![])
            }
            Kind::TwoRounds { kw: Kw::Memory(mem) | Kw::Upper(mem), .. } => (vec![mem], vec![]),
            Kind::TwoRounds { kw: Kw::Sum { keep, .. }, .. } => (vec![], keep.into_iter().collect()),
            Kind::Pick(..) | Kind::SwapBytes(_) | Kind::FourRounds { .. } | Kind::Test(..) => (vec![], vec![]),
        }
    }
}

/// The kernels that exist: schedule steps of the next nonces in each iteration, twelve in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) steps: usize,
}

impl Shape {
    /// Whether it is made for one header, whose schedule has constants.
    pub(crate) fn single(self) -> bool {
        self.steps == SCHEDULE_ROWS
    }

    /// Siblings that it serves, least and most.
    pub(crate) fn siblings(self) -> (usize, usize) {
        if self.single() {
            return (1, 1);
        }
        (SCHEDULE_ROWS.div_ceil(self.steps), (MADE_ROWS / self.steps).min(hashgrind::pow::MAX_SIBLINGS))
    }
}

/// Groups of rounds whose sum serves all four of them ([`Kind::FourRounds`]), by stream and group: `b0.4`.
pub(crate) type Fused = std::collections::BTreeSet<String>;

/// Groups of hash 2 for which that is a choice: those with words in a register.
pub(crate) fn fusible() -> Fused {
    (0..STREAMS)
        .flat_map(|stream| [0, 1].into_iter().chain(4..15).map(move |group| format!("b{stream}.{group}")))
        .collect()
}

/// A loop body.
pub(crate) struct Graph {
    pub(crate) ops: Vec<Op>,
    /// For each operation: those that must come before it.
    pub(crate) before: Vec<Vec<usize>>,
    /// And those that must come after it.
    pub(crate) after: Vec<Vec<usize>>,
}

impl Graph {
    pub(crate) fn new(shape: Shape, fused: &Fused) -> Self {
        Self::lagging(shape, fused, [true; STREAMS])
    }

    /// The same where a stream that does not lag does hash 2 of its own hash 1, not of the one an iteration before.
    pub(crate) fn lagging(shape: Shape, fused: &Fused, lags: [bool; STREAMS]) -> Self {
        let mut builder = Builder::default();
        for (stream, lags) in lags.into_iter().enumerate() {
            // Program order decides what a memory operand reads: hash 2 reads the digest that hash 1 then overwrites.
            if lags {
                builder.hash2(stream, fused);
            }
            builder.hash1(stream);
            if !lags {
                builder.hash2(stream, fused);
            }
            if shape.single() {
                builder.schedule_single(stream);
            } else {
                builder.schedule(stream, shape.steps);
            }
        }
        builder.finish()
    }
}

pub(crate) fn row(index: usize) -> Mem {
    context(index * offset::ROW)
}

pub(crate) fn context(bytes: usize) -> Mem {
    at(Base::Slots, bytes as i32)
}

fn at(base: Base, offset: i32) -> Mem {
    Mem { base, offset, broadcast: false }
}

const R: i32 = offset::ROW as i32;

#[derive(Default)]
pub(crate) struct Builder {
    ops: Vec<Op>,
    values: usize,
    stream: String,
    /// How late the stream is in the plain order.
    late: f64,
}

impl Builder {
    /// What follows belongs to this stream.
    pub(crate) fn begin(&mut self, stream: &str, late: f64) {
        (self.stream, self.late) = (stream.to_owned(), late);
    }

    /// One of the streams of a scan. The second is half a group late: in step, both would want their registers at once.
    fn begin_scan(&mut self, letter: char, stream: usize) {
        self.begin(&format!("{letter}{stream}"), stream as f64 / STREAMS as f64);
    }

    pub(crate) fn push(&mut self, role: &str, group: usize, plain: f64, kind: Kind) -> Value {
        let makes = match kind {
            Kind::Store(..) | Kind::Test(..) => 0,
            Kind::FourRounds { .. } | Kind::FourRoundsOf { .. } => 2,
            _ => 1,
        };
        let first = self.values;
        self.values += makes;
        let plain = plain + self.late;
        let role = format!("{}.{role}", self.stream);
        self.ops.push(Op { kind, role, group, makes: (first..self.values).collect(), plain });
        first
    }

    /// Rounds 4 to 63 of the header's second block; the digest goes to memory.
    fn hash1(&mut self, stream: usize) {
        self.begin_scan('a', stream);
        let header = |i: i32| at(Base::Header, R * i);
        let kw = |i: usize| at(Base::GroupKw, (stream * offset::KW_STREAM) as i32 + R * i as i32);
        let mut cdgh = self.push("ld", 1, 0.6, Kind::Load(header(1)));
        let nonce = self.push("n", 1, 0.6, Kind::Load(kw(NONCE_ROW)));
        let mut abef = self.push("in", 1, 0.6, Kind::Add(nonce, Source::Memory(header(0))));
        for group in 1..16 {
            let mem = if group < 4 { row(ROW_KW1 + group) } else { kw(group - 4) };
            let time = group as f64;
            let lower = Kind::TwoRounds { old: cdgh, other: abef, kw: Kw::Memory(mem) };
            cdgh = self.push("k", group, time, lower);
            let upper = Kind::TwoRounds { old: abef, other: cdgh, kw: Kw::Upper(mem) };
            abef = self.push("q", group, time, upper);
        }
        let x = self.push("x", 15, 15.9, Kind::Add(abef, Source::Memory(header(2))));
        let y = self.push("y", 15, 15.9, Kind::Add(cdgh, Source::Memory(header(3))));
        for (i, (role, store, pick)) in [("p", "sp", 0xbb), ("u", "su", 0x11)].into_iter().enumerate() {
            let words = self.push(role, 15, 15.9, Kind::Pick(x, y, pick));
            self.push(store, 15, 15.9, Kind::Store(words, digest(stream, i)));
        }
    }

    /// The rounds of the digest's block up to 61, of which 60 decides.
    fn hash2(&mut self, stream: usize, fused: &Fused) {
        self.begin_scan('b', stream);
        let words = |group: usize| context(offset::WORDS2 + (16 * stream + group) * offset::ROW);
        let sums = |group: usize| context(offset::SUMS2 + (16 * stream + group) * offset::ROW);
        let memory = |group: usize| match group {
            0 | 1 => digest(stream, group),
            2 | 3 => row(ROW_W2 + group - 2),
            _ => words(group),
        };
        let mut abef = self.push("i", 0, -0.5, Kind::Load(row(ROW_IV)));
        let mut cdgh = self.push("j", 0, -0.5, Kind::Load(row(ROW_IV + 1)));
        let mut w: HashMap<usize, Value> = HashMap::new();
        for group in 0..16usize {
            let time = group as f64;
            match group {
                0 | 1 => {
                    let value = self.push("ld", group, -0.5, Kind::Load(digest(stream, group)));
                    w.insert(group, value);
                }
                2 | 3 => {}
                _ => {
                    let early = if group == 4 { 1.5 } else { time - 1.0 };
                    let value = self.words2(group, early, &w, memory);
                    // Later groups read it three times more.
                    if group <= 13 {
                        self.push("st", group, early + 0.06, Kind::Store(value, words(group)));
                    }
                    w.insert(group, value);
                }
            }
            let k = row(ROW_K2 + group);
            if matches!(group, 2 | 3) {
                let mem = row(ROW_KW2 + group);
                cdgh = self.push("k", group, time, Kind::TwoRounds { old: cdgh, other: abef, kw: Kw::Memory(mem) });
                abef = self.push("q", group, time, Kind::TwoRounds { old: abef, other: cdgh, kw: Kw::Upper(mem) });
            } else if fused.contains(&format!("b{stream}.{group}")) {
                cdgh = self.push("k", group, time, Kind::FourRounds { old: cdgh, other: abef, words: w[&group], k });
                abef = cdgh + 1;
            } else {
                let keep = (group < 15).then(|| sums(group));
                let lower = Kw::Sum { words: w[&group], k, keep };
                cdgh = self.push("k", group, time, Kind::TwoRounds { old: cdgh, other: abef, kw: lower });
                if let Some(mem) = keep {
                    let upper = Kind::TwoRounds { old: abef, other: cdgh, kw: Kw::Upper(mem) };
                    abef = self.push("q", group, time + 0.5, upper);
                }
            }
        }
        // f then is e of round 60, and that is h after round 63.
        self.push("t", 15, 15.4, Kind::Test(cdgh, stream));
    }

    /// The words 4·group to 4·group + 3 of hash 2.
    fn words2(&mut self, group: usize, time: f64, w: &HashMap<usize, Value>, memory: impl Fn(usize) -> Mem) -> Value {
        let load = |builder: &mut Self, mem| builder.push("l1", group, time - 0.01, Kind::Load(mem));
        let first = match group {
            // The words 16 to 19 ago, with sigma0 of the words after each.
            4 | 5 | 7.. => {
                let x = load(self, memory(group - 4));
                Some(self.push("m1", group, time - 0.01, Kind::Msg1(x, Source::Memory(memory(group - 3)))))
            }
            // Words 8 to 11 are the mark, and sigma0 of the words 9 to 12 is nothing.
            _ => None,
        };
        // The words 7 ago; for group 4 those are nothing.
        let seven = match group {
            4 => None,
            _ => Some(self.push("al", group, time, Kind::Align(w[&(group - 1)], Source::Memory(memory(group - 2))))),
        };
        let sum = match (first, seven) {
            (Some(x), None) => x,
            (Some(x), Some(y)) => self.push("pa", group, time + 0.02, Kind::Add(x, Source::Value(y))),
            (None, Some(y)) => self.push("pa", group, time + 0.02, Kind::Add(y, Source::Memory(memory(2)))),
            (None, None) => unreachable!("group 4 has the first"),
        };
        let before = if group == 4 { Source::Memory(memory(3)) } else { Source::Value(w[&(group - 1)]) };
        self.push("m2", group, time + 0.04, Kind::Msg2(sum, before))
    }

    /// `steps` steps of the message schedule, wherever the loop has got to.
    fn schedule(&mut self, stream: usize, steps: usize) {
        self.begin_scan('s', stream);
        let start = (stream * offset::W_STREAM) as i32;
        let w = |i: i32| at(Base::NextW, start + R * i);
        for step in 0..steps {
            let i = step as i32;
            let time = step as f64 * 15.0 / steps as f64 + 0.3;
            let x = self.push("l1", step, time, Kind::Load(w(i - 4)));
            let x = self.push("m1", step, time, Kind::Msg1(x, Source::Memory(w(i - 3))));
            let y = self.push("l2", step, time + 0.1, Kind::Load(w(i - 1)));
            let y = self.push("al", step, time + 0.1, Kind::Align(y, Source::Memory(w(i - 2))));
            let x = self.push("pa", step, time + 0.1, Kind::Add(x, Source::Value(y)));
            let x = self.push("m2", step, time + 0.2, Kind::Msg2(x, Source::Memory(w(i - 1))));
            self.push("st", step, time + 0.2, Kind::Store(x, w(i)));
            let k = at(Base::NextW, offset::W_TO_K as i32 + R * i);
            let sum = self.push("kw", step, time + 0.3, Kind::Add(x, Source::Memory(k)));
            self.push("sk", step, time + 0.3, Kind::Store(sum, next_kw(stream, i)));
        }
    }

    /// The whole schedule of the next nonce, with its constants.
    fn schedule_single(&mut self, stream: usize) {
        self.begin_scan('s', stream);
        let time = |group: usize| (group - 4) as f64 * 15.0 / 12.0 + 0.3;
        let next = row(ROW_NEXT + stream);
        let number = self.push("n", 3, 0.0, Kind::Load(next));
        let number = self.push("add", 3, 0.0, Kind::Add(number, Source::Memory(row(ROW_STEP))));
        self.push("sn", 3, 0.0, Kind::Store(number, next));
        let word = self.push("sw", 3, 0.1, Kind::SwapBytes(number));
        self.push("sm", 3, 0.1, Kind::Store(word, next_kw(stream, NONCE_ROW as i32)));
        let start = (stream * offset::W_STREAM) as i32;
        let w = |group: usize| at(Base::NextW, start + R * (group as i32 - 4));
        let mut last = self.push("bl", 3, 0.2, Kind::Blend(word, row(ROW_TAIL)));
        for group in 4..16 {
            let time = time(group);
            // The words 16 ago with sigma0 of the words after each, where they are not constant.
            let first = match group {
                4 => Some(self.push("m1", 4, time, Kind::Msg1(last, Source::Memory(row(ROW_W1_4))))),
                8.. => {
                    let x = self.push("l1", group, time, Kind::Load(w(group - 4)));
                    Some(self.push("m1", group, time, Kind::Msg1(x, Source::Memory(w(group - 3)))))
                }
                _ => None,
            };
            // The words 7 ago, where they are not constant.
            let seven = (group >= 6)
                .then(|| self.push("al", group, time + 0.1, Kind::Align(last, Source::Memory(w(group - 2)))));
            let sum = match (first, seven) {
                (Some(x), Some(y)) => self.push("pa", group, time + 0.1, Kind::Add(x, Source::Value(y))),
                (Some(x), None) => x,
                (None, None) => self.push("c", group, time + 0.1, Kind::Load(row(ROW_W1_20))),
                (None, Some(y)) if group == 7 => {
                    self.push("pa", group, time + 0.1, Kind::Add(y, Source::Memory(row(ROW_W1_28))))
                }
                (None, Some(y)) => y,
            };
            let before = if group == 4 { Source::Memory(row(ROW_W1_12)) } else { Source::Value(last) };
            last = self.push("m2", group, time + 0.2, Kind::Msg2(sum, before));
            if group <= 13 {
                self.push("st", group, time + 0.2, Kind::Store(last, w(group)));
            }
            let k = at(Base::NextW, offset::W_TO_K as i32 + R * (group as i32 - 4));
            let kw = self.push("kw", group, time + 0.3, Kind::Add(last, Source::Memory(k)));
            self.push("sk", group, time + 0.3, Kind::Store(kw, next_kw(stream, group as i32 - 4)));
        }
    }

    pub(crate) fn finish(self) -> Graph {
        let mut maker = vec![0; self.values];
        let mut readers = vec![vec![]; self.values];
        let mut last_store: HashMap<(Base, i32), usize> = HashMap::new();
        let mut loads: HashMap<(Base, i32), Vec<usize>> = HashMap::new();
        let mut before = vec![vec![]; self.ops.len()];
        for (id, op) in self.ops.iter().enumerate() {
            for value in op.reads() {
                before[id].push(maker[value]);
                readers[value].push(id);
            }
            op.makes.iter().for_each(|&value| maker[value] = id);
            let (read, written) = op.memory();
            for mem in read {
                before[id].extend(last_store.get(&(mem.base, mem.offset)));
                loads.entry((mem.base, mem.offset)).or_default().push(id);
            }
            for mem in written {
                before[id].extend(last_store.insert((mem.base, mem.offset), id));
                before[id].extend(loads.remove(&(mem.base, mem.offset)).unwrap_or_default());
            }
        }
        // Who overwrites a value comes last of those that read it.
        for (id, op) in self.ops.iter().enumerate() {
            for value in op.overwrites() {
                before[id].extend(readers[value].iter().filter(|&&reader| reader != id));
            }
            before[id].sort_unstable();
            before[id].dedup();
        }
        let mut after = vec![vec![]; self.ops.len()];
        for (id, before) in before.iter().enumerate() {
            before.iter().for_each(|&b| after[b].push(id));
        }
        Graph { ops: self.ops, before, after }
    }
}

fn digest(stream: usize, half: usize) -> Mem {
    context(offset::DIGESTS + (2 * stream + half) * offset::ROW)
}

fn next_kw(stream: usize, row: i32) -> Mem {
    at(Base::NextKw, (stream * offset::KW_STREAM) as i32 + R * row)
}
