//! An order of a graph's operations: offsets by role, a topological sort that follows them, and the text form that
//! the tables in `tables/` have.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt::Write as _;

use crate::graph::{Graph, Stream, Value};

/// The numbers that decide an order: an operation's key is `shift[stream] + length[stream] * round + offset[role]`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Offsets {
    pub(crate) shift: [f64; 3],
    pub(crate) length: [f64; 3],
    /// By role, as in [`Graph::roles`].
    pub(crate) roles: Vec<f64>,
}

impl Offsets {
    /// Every role at its round.
    pub(crate) fn plain(graph: &Graph) -> Self {
        Self { shift: [0.0; 3], length: [1.0; 3], roles: vec![0.0; graph.roles.len()] }
    }

    /// Reads a table; lines that start with `#` are remarks. Roles that the table lacks stay at zero; the second value
    /// lists those, the third the ones that the graph lacks.
    pub(crate) fn parse(graph: &Graph, text: &str) -> Result<(Self, Vec<String>, Vec<String>), String> {
        let mut offsets = Self::plain(graph);
        let mut seen = vec![false; graph.roles.len()];
        let mut unknown = vec![];
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (head, rest) = line.split_once(' ').ok_or_else(|| format!("a line without values: {line}"))?;
            match head {
                "sh" | "len" => {
                    let target = if head == "sh" { &mut offsets.shift } else { &mut offsets.length };
                    let list = rest.trim_matches(['[', ']']);
                    for (place, number) in target.iter_mut().zip(list.split(',')) {
                        *place = number.trim().parse().map_err(|_| format!("no number: {number}"))?;
                    }
                }
                "A:" | "B:" | "S:" => {
                    for entry in rest.split_whitespace() {
                        let (role, number) = entry.split_once(':').ok_or_else(|| format!("no offset: {entry}"))?;
                        let number: f64 = number.parse().map_err(|_| format!("no number: {number}"))?;
                        match graph.roles.iter().position(|(s, name)| name_of(*s) == &head[..1] && name == role) {
                            Some(index) => (offsets.roles[index], seen[index]) = (number, true),
                            None => unknown.push(format!("{head}{role}")),
                        }
                    }
                }
                _ => return Err(format!("a line that starts with neither sh, len, A:, B: nor S:: {line}")),
            }
        }
        let missing = graph.roles.iter().zip(seen).filter(|(_, seen)| !seen);
        Ok((offsets, missing.map(|((s, name), _)| format!("{}:{name}", name_of(*s))).collect(), unknown))
    }

    /// The table as text.
    pub(crate) fn to_text(&self, graph: &Graph) -> String {
        let list = |values: &[f64; 3]| values.map(|v| format!("{v:.6}")).join(", ");
        let mut text = format!("sh [{}]\nlen [{}]\n", list(&self.shift), list(&self.length));
        for stream in [Stream::A, Stream::B, Stream::S] {
            let mut line = String::new();
            for ((s, name), offset) in graph.roles.iter().zip(&self.roles) {
                if *s == stream {
                    let _ = write!(line, " {name}:{offset:.6}");
                }
            }
            if !line.is_empty() {
                let _ = writeln!(text, "{}:{line}", name_of(stream));
            }
        }
        text
    }

    /// Rounds to what the text keeps, so that a table read back gives the same order.
    pub(crate) fn rounded(mut self) -> Self {
        for value in self.roles.iter_mut().chain(&mut self.shift).chain(&mut self.length) {
            *value = (*value * 1e6).round() / 1e6;
        }
        self
    }
}

fn name_of(stream: Stream) -> &'static str {
    match stream {
        Stream::A => "A",
        Stream::B => "B",
        Stream::S => "S",
    }
}

/// Turns offsets into orders of one graph.
pub(crate) struct Sorter<'a> {
    graph: &'a Graph,
    after: Vec<Vec<Value>>,
    waits: Vec<u32>,
}

impl<'a> Sorter<'a> {
    pub(crate) fn new(graph: &'a Graph) -> Self {
        let mut after = vec![vec![]; graph.ops.len()];
        for (op, before) in graph.before.iter().enumerate() {
            for &b in before {
                after[b as usize].push(op as Value);
            }
        }
        let waits = graph.before.iter().map(|before| before.len() as u32).collect();
        Self { graph, after, waits }
    }

    /// The order: of the operations whose predecessors are all out, always the one with the least key.
    pub(crate) fn order(&self, offsets: &Offsets) -> Vec<Value> {
        let key = |op: usize| {
            let o = &self.graph.ops[op];
            let s = o.stream as usize;
            let key = offsets.shift[s] + offsets.length[s] * o.round + offsets.roles[o.role];
            // Millionths, well above zero, then the operation's own number: one integer to compare.
            Reverse((((key + 1e4).max(0.0) * 1e6) as u64) << 16 | op as u64)
        };
        let mut waits = self.waits.clone();
        let mut heap: BinaryHeap<_> = (0..waits.len()).filter(|&op| waits[op] == 0).map(key).collect();
        let mut order = Vec::with_capacity(waits.len());
        while let Some(Reverse(top)) = heap.pop() {
            let op = (top & 0xffff) as usize;
            order.push(op as Value);
            for &next in &self.after[op] {
                waits[next as usize] -= 1;
                if waits[next as usize] == 0 {
                    heap.push(key(next as usize));
                }
            }
        }
        order
    }
}
