//! The loop body of a batch of independent messages as a graph: the first block of two messages, the second of the two
//! before, and hash 2 of the two before them, so that six chains of rounds share the unit. Words pass through memory:
//! the six states leave three registers.

use super::batch_context::batch_offset;
use super::context::*;
use super::graph::{Builder, Graph, Kind, Kw, Source, Value, context, row};
use crate::graph::Mem;

/// What a batch consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Messages {
    /// Block headers of 80 bytes.
    Headers,
    /// Merkle nodes of 64 bytes.
    Nodes,
}

impl Messages {
    pub(crate) const ALL: [Self; 2] = [Self::Headers, Self::Nodes];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Headers => "headers",
            Self::Nodes => "nodes",
        }
    }
}

/// A block by its place in the message, and the stream.
#[derive(Clone, Copy)]
struct Stage {
    number: usize,
    stream: usize,
}

impl Stage {
    fn slot(self, area: usize, group: usize) -> Mem {
        context(area + ((STREAMS * self.number + self.stream) * 16 + group) * offset::ROW)
    }

    /// The words 4·group to 4·group + 3; those of the padding are constants.
    fn words(self, group: usize) -> Mem {
        match (self.number, group) {
            (1, 1) => row(ROW_W1_4),
            (1, 2) => row(ROW_ZERO),
            (1, 3) => row(ROW_W1_12),
            (2, 2 | 3) => row(ROW_W2 + group - 2),
            _ => self.slot(batch_offset::WORDS, group),
        }
    }

    /// The same with K.
    fn sums(self, messages: Messages, group: usize) -> Mem {
        match (self.number, group) {
            (1, _) if messages == Messages::Nodes => context(batch_offset::PADDING + group * offset::ROW),
            (1, 1..=3) => row(ROW_KW1 + group),
            (2, 2 | 3) => row(ROW_KW2 + group),
            _ => self.slot(batch_offset::SUMS, group),
        }
    }

    fn state(self, half: usize) -> Mem {
        context(batch_offset::STATES + (2 * self.stream + half) * offset::ROW)
    }
}

/// The loop body.
pub(crate) fn graph(messages: Messages) -> Graph {
    let mut builder = Builder::default();
    for stream in 0..STREAMS {
        // Program order decides what a memory operand reads: each stage before the one that it takes its words from.
        for number in [2, 1, 0] {
            block(&mut builder, messages, Stage { number, stream });
        }
    }
    builder.finish()
}

/// Where a stage stands between two groups: all at once they would want too many registers.
fn shift(stage: Stage) -> f64 {
    stage.number as f64 / 6.0
}

fn block(builder: &mut Builder, messages: Messages, stage: Stage) {
    builder.stream = format!("{}{}", ["f", "g", "h"][stage.number], stage.stream);
    let start = |half: usize| if stage.number == 1 { stage.state(half) } else { row(ROW_IV + half) };
    let begin = -1.0 + shift(stage);
    if stage.number != 1 || messages == Messages::Headers {
        given(builder, messages, stage, begin);
        for group in 4..16 {
            schedule(builder, messages, stage, group, group as f64 - 2.5 + shift(stage));
        }
    }
    let mut abef = builder.push("i", 0, begin + 0.9, Kind::Load(start(0)));
    let mut cdgh = builder.push("j", 0, begin + 0.9, Kind::Load(start(1)));
    for group in 0..16 {
        let (sums, time) = (stage.sums(messages, group), group as f64 + shift(stage));
        cdgh = builder.push("k", group, time, Kind::TwoRounds { old: cdgh, other: abef, kw: Kw::Memory(sums) });
        abef = builder.push("q", group, time + 0.5, Kind::TwoRounds { old: abef, other: cdgh, kw: Kw::Upper(sums) });
    }
    let end = 15.6 + shift(stage);
    let x = builder.push("x", 15, end, Kind::Add(abef, Source::Memory(start(0))));
    let y = builder.push("y", 15, end, Kind::Add(cdgh, Source::Memory(start(1))));
    if stage.number == 0 {
        builder.push("sx", 15, end, Kind::Store(x, stage.state(0)));
        builder.push("sy", 15, end, Kind::Store(y, stage.state(1)));
        return;
    }
    let next = Stage { number: 2, ..stage };
    for (half, (role, imm)) in [("p", 0xbb), ("u", 0x11)].into_iter().enumerate() {
        let words = builder.push(role, 15, end, Kind::Pick(x, y, imm));
        let (words, to) = if stage.number == 2 {
            let bytes = builder.push(&format!("{role}w"), 15, end, Kind::SwapBytes(words));
            (bytes, context(batch_offset::OUTPUT + (2 * stage.stream + half) * offset::ROW))
        } else {
            (words, next.words(half))
        };
        builder.push(&format!("{role}s"), 15, end, Kind::Store(words, to));
    }
}

/// The words that a block is given, and their sums with K.
fn given(builder: &mut Builder, messages: Messages, stage: Stage, time: f64) {
    let tail = context(batch_offset::TAILS + stage.stream * offset::ROW);
    let rows = [4, 1, 2][stage.number];
    for group in 0..rows {
        let time = time + group as f64 * 0.2;
        let words = if stage.number == 0 {
            input(builder, stage, group, time, stage.words(group))
        } else {
            let from = if stage.number == 1 { tail } else { stage.words(group) };
            let words = builder.push("l", group, time, Kind::Load(from));
            if stage.number == 1 {
                builder.push("st", group, time, Kind::Store(words, stage.words(0)));
            }
            words
        };
        sum(builder, messages, stage, group, time, words);
    }
    if stage.number == 0 && messages == Messages::Headers {
        input(builder, stage, 4, time + 0.8, tail);
    }
}

/// A row of the message, turned round and kept.
fn input(builder: &mut Builder, stage: Stage, group: usize, time: f64, keep: Mem) -> Value {
    let from = context(batch_offset::INPUT + (5 * stage.stream + group) * offset::ROW);
    let bytes = builder.push("l", group, time, Kind::Load(from));
    let words = builder.push("sw", group, time, Kind::SwapBytes(bytes));
    builder.push(if group == 4 { "stt" } else { "st" }, group, time, Kind::Store(words, keep));
    words
}

fn sum(builder: &mut Builder, messages: Messages, stage: Stage, group: usize, time: f64, words: Value) {
    let k = row(if group == 15 { ROW_K60 } else { ROW_K2 + group });
    let sum = builder.push("kw", group, time + 0.06, Kind::Add(words, Source::Memory(k)));
    builder.push("sk", group, time + 0.06, Kind::Store(sum, stage.sums(messages, group)));
}

/// One step of the message schedule.
fn schedule(builder: &mut Builder, messages: Messages, stage: Stage, group: usize, time: f64) {
    let words = |group| stage.words(group);
    // The words 16 ago with sigma0 of the words after each: where those are constants, which.
    let constant = match (stage.number, group) {
        (1, 5) => Some(Some(row(ROW_W1_4))),
        (1, 6) => Some(None),
        (2, 6) => Some(Some(row(ROW_W2))),
        _ => None,
    };
    let first = constant.is_none().then(|| {
        let x = builder.push("l1", group, time, Kind::Load(words(group - 4)));
        builder.push("m1", group, time, Kind::Msg1(x, Source::Memory(words(group - 3))))
    });
    // The words 7 ago; of padding they are nothing.
    let seven = (stage.number == 0 || group > 4).then(|| {
        let y = builder.push("l2", group, time + 0.01, Kind::Load(words(group - 1)));
        builder.push("al", group, time + 0.01, Kind::Align(y, Source::Memory(words(group - 2))))
    });
    let sum_of = match (first, seven, constant.flatten()) {
        (Some(x), None, _) => x,
        (Some(x), Some(y), _) => builder.push("pa", group, time + 0.02, Kind::Add(x, Source::Value(y))),
        (None, Some(y), Some(row)) => builder.push("pa", group, time + 0.02, Kind::Add(y, Source::Memory(row))),
        (None, Some(y), None) => y,
        (None, None, _) => unreachable!("group 4 has the first"),
    };
    let made = builder.push("m2", group, time + 0.04, Kind::Msg2(sum_of, Source::Memory(words(group - 1))));
    if group <= 14 {
        builder.push("st", group, time + 0.05, Kind::Store(made, words(group)));
    }
    sum(builder, messages, stage, group, time, made);
}
