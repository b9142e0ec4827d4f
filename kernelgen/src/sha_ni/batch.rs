//! The body of a call for a batch of independent messages as a graph: some messages, evenly apart in their work, so
//! that the steps of the message schedule are spread evenly among the rounds. What a call begins the next one ends.

use super::batch_context::{HEADERS, NODES, batch_offset};
use super::context::*;
use super::graph::{Builder, Fused, Graph, Kind, Kw, Source, Value, context};
use crate::graph::{Base, BatchPart, Mem};

/// What a batch consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Messages {
    /// Block headers of 80 bytes.
    Headers,
    /// Merkle nodes of 64 bytes.
    Nodes,
}

impl Messages {
    /// Length of one in bytes.
    pub(crate) fn len(self) -> usize {
        match self {
            Self::Headers => 80,
            Self::Nodes => 64,
        }
    }

    /// How many a call takes.
    pub(crate) fn count(self) -> usize {
        match self {
            Self::Headers => HEADERS,
            Self::Nodes => NODES,
        }
    }
}

/// Groups of four rounds that a message takes: two blocks and hash 2.
const GROUPS: usize = 48;
/// The group before which a call ends, of its last message. None of the pauses is at the end of a block.
const PAUSE: usize = 5;

/// The parts of the context and their middles.
pub(crate) const PARTS: [(BatchPart, usize); 5] = {
    const HALF: usize = 8 * offset::ROW;
    [
        (BatchPart::K, ROW_K2 * offset::ROW + HALF),
        (BatchPart::Constants, ROW_KW2 * offset::ROW + HALF),
        (BatchPart::Words, batch_offset::WORDS + HALF),
        (BatchPart::BehindWords, batch_offset::WORDS + 3 * HALF),
        (BatchPart::Padding, batch_offset::PADDING + HALF),
    ]
};

/// A row of the context, from the base that finds it with the shortest displacement.
fn near(bytes: usize) -> Mem {
    let from = |(part, middle): (BatchPart, usize)| Some((part, i8::try_from(bytes as i64 - middle as i64).ok()?));
    match PARTS.into_iter().find_map(from) {
        Some((part, offset)) => Mem { base: Base::Batch(part), offset: offset.into(), broadcast: false },
        None => context(bytes),
    }
}

/// A row of the constants.
fn row(index: usize) -> Mem {
    near(index * offset::ROW)
}

/// A message of a call, by its place among them.
#[derive(Clone, Copy)]
struct Stream {
    messages: Messages,
    index: usize,
}

/// A group of rounds of a message: number of the block (2 is hash 2), and its place there.
#[derive(Clone, Copy)]
struct Step {
    stream: Stream,
    block: usize,
    group: usize,
}

impl Stream {
    /// The group that a call starts with: the rounds before it were done by the call before.
    fn pause(self) -> usize {
        PAUSE + (self.messages.count() - 1 - self.index) * GROUPS / self.messages.count()
    }

    /// The message of the call before from there, then the new one up to there.
    fn steps(self) -> impl Iterator<Item = (f64, Step)> {
        (0..GROUPS).map(move |time| {
            let group = (self.pause() + time) % GROUPS;
            (time as f64, Step { stream: self, block: group / 16, group: group % 16 })
        })
    }

    fn state(self, half: usize) -> Mem {
        near(batch_offset::STATES + (2 * self.index + half) * offset::ROW)
    }

    /// The state behind the first block.
    fn middle(self, half: usize) -> Mem {
        near(batch_offset::MIDDLES + (2 * self.index + half) * offset::ROW)
    }

    /// The words of a group, kept until the fourth after it is made.
    fn words(self, group: usize) -> Mem {
        near(batch_offset::WORDS + (4 * self.index + group % 4) * offset::ROW)
    }

    /// The first words of the second block.
    fn tail(self) -> Mem {
        near(batch_offset::TAILS + self.index * offset::ROW)
    }

    fn message(self, group: usize) -> Mem {
        outside(Base::Messages, self.index * self.messages.len() + group * offset::ROW)
    }
}

impl Step {
    /// The words 4·group to 4·group + 3; those of the padding are constants.
    fn words(self, group: usize) -> Mem {
        match (self.block, group) {
            (1, 0) => self.stream.tail(),
            (1, 1) => row(ROW_W1_4),
            (1, 2) => row(ROW_ZERO),
            (1, 3) => row(ROW_W1_12),
            (2, 2 | 3) => row(ROW_W2 + group - 2),
            _ => self.stream.words(group),
        }
    }

    /// The same with K, where the words are constants.
    fn constant_sums(self) -> Option<Mem> {
        match (self.block, self.group) {
            (1, group) if self.stream.messages == Messages::Nodes => {
                Some(near(batch_offset::PADDING + group * offset::ROW))
            }
            (1, group @ 1..4) => Some(row(ROW_KW1 + group)),
            (2, group @ 2..4) => Some(row(ROW_KW2 + group)),
            _ => None,
        }
    }

    fn number(self) -> usize {
        16 * self.block + self.group
    }
}

fn streams(messages: Messages) -> impl Iterator<Item = Stream> {
    (0..messages.count()).map(move |index| Stream { messages, index })
}

/// The body of a call.
pub(crate) fn graph(messages: Messages, fused: &Fused) -> Graph {
    let mut builder = Builder::default();
    streams(messages).for_each(|stream| Writer::new(&mut builder, stream).all(fused));
    builder.finish()
}

/// All groups of rounds.
pub(crate) fn fusible(messages: Messages) -> Fused {
    streams(messages).flat_map(|s| (0..GROUPS).map(move |group| format!("m{}.{group}", s.index))).collect()
}

/// What an operation is for, in the order in which the part of a step that belongs to one stream has them: `sha256msg2`, the first
/// half of the rounds with their sum, what the next `sha256msg2` waits for, the second half of the rounds of the stream before.
#[derive(Clone, Copy)]
enum Role {
    Made,
    Rounds,
    Sigma,
    Align,
    Store,
    Load,
    Sum,
    SecondRounds,
}

impl Role {
    /// Where it stands, in steps from the one whose rounds it is for. What takes time is begun while another stream, or the one
    /// before that, is at its rounds.
    fn place(self, messages: Messages) -> f64 {
        let part = match self {
            Self::Load if messages == Messages::Headers => -2,
            Self::Load | Self::Sigma | Self::Align | Self::Sum => -1,
            Self::Made | Self::Rounds | Self::Store => 0,
            Self::SecondRounds => 1,
        };
        (f64::from(part) + self as usize as f64 / 8.0) / messages.count() as f64
    }
}

/// Writes the operations of a stream.
struct Writer<'a> {
    builder: &'a mut Builder,
    stream: Stream,
    /// The words of the group before, where a register has them.
    last: Option<Value>,
    /// The first words of the digest of hash 1.
    digest: Value,
    /// The time of the step at hand.
    time: f64,
}

impl<'a> Writer<'a> {
    fn new(builder: &'a mut Builder, stream: Stream) -> Self {
        builder.begin(&format!("m{}", stream.index), stream.index as f64 / stream.messages.count() as f64);
        Self { builder, stream, last: None, digest: 0, time: 0.0 }
    }

    fn push(&mut self, name: &str, step: Step, role: Role, kind: Kind) -> Value {
        self.builder.push(name, step.number(), self.time + role.place(self.stream.messages), kind)
    }

    fn all(mut self, fused: &Fused) {
        let stream = self.stream;
        let mut state =
            [0, 1].map(|half| self.builder.push(["i", "j"][half], GROUPS, -1.0, Kind::Load(stream.state(half))));
        for (time, step) in stream.steps() {
            self.time = time;
            if step.group == 0 && step.block != 1 {
                state =
                    [0, 1].map(|half| self.push(["i", "j"][half], step, Role::Made, Kind::Load(row(ROW_IV + half))));
            }
            let fused = fused.contains(&format!("m{}.{}", stream.index, step.number()));
            state = self.rounds(step, state, fused);
            if step.group == 15 {
                state = self.end(step, state);
            }
        }
        for (half, value) in state.into_iter().enumerate() {
            self.builder.push(["si", "sj"][half], GROUPS, GROUPS as f64, Kind::Store(value, stream.state(half)));
        }
    }

    /// Four rounds.
    fn rounds(&mut self, step: Step, [abef, cdgh]: [Value; 2], fused: bool) -> [Value; 2] {
        let words = self.words(step);
        let k = row(if step.group == 15 { ROW_K60 } else { ROW_K2 + step.group });
        let kept = near(batch_offset::SUMS + self.stream.index * offset::ROW);
        if fused {
            let (old, other) = (cdgh, abef);
            let cdgh = match (words, step.constant_sums()) {
                (_, Some(kw)) => self.push("k", step, Role::Rounds, Kind::FourRoundsOf { old, other, kw }),
                (Some(words), None) => self.push("k", step, Role::Rounds, Kind::FourRounds { old, other, words, k }),
                (None, None) => unreachable!("words that are no constants were made"),
            };
            return [cdgh + 1, cdgh];
        }
        let (lower, sums) = match (words, step.constant_sums()) {
            (_, Some(sums)) => (Kw::Memory(sums), sums),
            (Some(words), None) => (Kw::Sum { words, k, keep: Some(kept) }, kept),
            (None, None) => unreachable!("words that are no constants were made"),
        };
        let cdgh = self.push("k", step, Role::Rounds, Kind::TwoRounds { old: cdgh, other: abef, kw: lower });
        let abef =
            self.push("q", step, Role::SecondRounds, Kind::TwoRounds { old: abef, other: cdgh, kw: Kw::Upper(sums) });
        [abef, cdgh]
    }

    /// The end of a block.
    fn end(&mut self, step: Step, state: [Value; 2]) -> [Value; 2] {
        let stream = self.stream;
        let start = |half| if step.block == 1 { stream.middle(half) } else { row(ROW_IV + half) };
        let ends = [0, 1].map(|half| {
            self.push(["x", "y"][half], step, Role::SecondRounds, Kind::Add(state[half], Source::Memory(start(half))))
        });
        self.last = None;
        if step.block == 0 {
            for half in 0..2 {
                self.push(["sx", "sy"][half], step, Role::SecondRounds, Kind::Store(ends[half], stream.middle(half)));
            }
            return ends;
        }
        for (half, (role, imm)) in [("p", 0xbb), ("u", 0x11)].into_iter().enumerate() {
            let words = self.push(role, step, Role::SecondRounds, Kind::Pick(ends[0], ends[1], imm));
            let (words, to) = if step.block == 2 {
                let bytes = self.push(&format!("{role}w"), step, Role::SecondRounds, Kind::SwapBytes(words));
                (bytes, outside(Base::Digests, (2 * stream.index + half) * offset::ROW))
            } else {
                if half == 0 {
                    self.digest = words;
                }
                (words, Step { block: 2, ..step }.words(half))
            };
            self.push(&format!("{role}s"), step, Role::SecondRounds, Kind::Store(words, to));
        }
        ends
    }

    /// The words that a group of rounds takes; none where their sums with K are constants.
    fn words(&mut self, step: Step) -> Option<Value> {
        let stream = self.stream;
        self.last = match (step.block, step.group) {
            (1, _) if stream.messages == Messages::Nodes => None,
            (0, 0..4) => {
                if step.group == 0 && stream.messages == Messages::Headers {
                    self.input(step, 4, Step { block: 1, ..step }.words(0));
                }
                Some(self.input(step, step.group, step.words(step.group)))
            }
            (2, 0) => Some(self.digest),
            (1, 0) | (2, 1) => Some(self.push("l", step, Role::Load, Kind::Load(step.words(step.group)))),
            (_, 0..4) => None,
            _ => Some(self.schedule(step)),
        };
        self.last
    }

    /// A row of the message, turned round and kept.
    fn input(&mut self, step: Step, group: usize, keep: Mem) -> Value {
        let name = |role: &str| if group == 4 { format!("{role}t") } else { role.into() };
        let bytes = self.push(&name("l"), step, Role::Load, Kind::Load(self.stream.message(group)));
        let words = self.push(&name("sw"), step, Role::Align, Kind::SwapBytes(bytes));
        self.push(&name("st"), step, Role::Sum, Kind::Store(words, keep));
        words
    }

    /// One step of the message schedule.
    fn schedule(&mut self, step: Step) -> Value {
        let words = |back| step.words(step.group - back);
        // The words 16 ago with sigma0 of the words after each: where those are constants, which.
        let constant = match (step.block, step.group) {
            (1, 5) => Some(Some(row(ROW_W1_4))),
            (1, 6) => Some(None),
            (2, 6) => Some(Some(row(ROW_W2))),
            _ => None,
        };
        let first = constant.is_none().then(|| {
            let x = self.push("l1", step, Role::Load, Kind::Load(words(4)));
            self.push("m1", step, Role::Sigma, Kind::Msg1(x, Source::Memory(words(3))))
        });
        // The words 7 ago; of padding they are nothing.
        let mut last = self.last;
        let seven = (step.block == 0 || step.group > 4).then(|| {
            let y = last.unwrap_or_else(|| self.push("l2", step, Role::Load, Kind::Load(words(1))));
            last = Some(y);
            self.push("al", step, Role::Align, Kind::Align(y, Source::Memory(words(2))))
        });
        let sum_of = match (first, seven, constant.flatten()) {
            (Some(x), None, _) => x,
            (Some(x), Some(y), _) => self.push("pa", step, Role::Sum, Kind::Add(x, Source::Value(y))),
            (None, Some(y), Some(row)) => self.push("pa", step, Role::Sum, Kind::Add(y, Source::Memory(row))),
            (None, Some(y), None) => y,
            (None, None, _) => unreachable!("group 4 has the first"),
        };
        let before = last.map_or(Source::Memory(words(1)), Source::Value);
        let made = self.push("m2", step, Role::Made, Kind::Msg2(sum_of, before));
        if step.group <= 14 {
            self.push("st", step, Role::Store, Kind::Store(made, step.words(step.group)));
        }
        made
    }
}

/// A row of what the caller has.
fn outside(base: Base, bytes: usize) -> Mem {
    Mem { base, offset: bytes as i32, broadcast: false }
}
