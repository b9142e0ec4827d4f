//! Orders of a graph's operations: keys, the topological sort that follows them, and the text form that the tables in
//! `tables/sha-ni/` have. A table names every operation in its place; one that breaks the graph is refused.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::fmt::Write as _;
use std::rc::Rc;

use super::batch::{self, Messages};
use super::graph::{self, Fused, Graph, Op, Shape};

/// What there are orders of: the loop body of a scan, or a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Scan(Shape),
    Batch(Messages),
}

impl From<Shape> for Body {
    fn from(shape: Shape) -> Self {
        Self::Scan(shape)
    }
}

impl Body {
    pub(crate) fn graph(self, fused: &Fused) -> Graph {
        match self {
            Self::Scan(shape) => Graph::new(shape, fused),
            Self::Batch(messages) => batch::graph(messages, fused),
        }
    }

    /// The groups of rounds that can be fused.
    pub(crate) fn fusible(self) -> Fused {
        match self {
            Self::Scan(_) => graph::fusible(),
            Self::Batch(messages) => batch::fusible(messages),
        }
    }
}

/// A graph and an order of its operations that keeps it.
pub(crate) struct Ordered {
    pub(crate) fused: Rc<Fused>,
    pub(crate) graph: Rc<Graph>,
    pub(crate) order: Vec<usize>,
}

/// What decides an order: which groups of rounds are fused, and a key for each operation; those without one have their
/// place in the plain order.
#[derive(Clone, Default)]
pub(crate) struct Keys {
    pub(crate) fused: Fused,
    pub(crate) keys: HashMap<String, f64>,
}

impl Keys {
    /// The order that follows the rounds.
    pub(crate) fn plain(of: impl Into<Body>) -> Self {
        Self { fused: of.into().fusible(), keys: HashMap::new() }
    }

    /// Of the operations whose predecessors are all out, always the one with the least key.
    pub(crate) fn order(&self, of: impl Into<Body>) -> Ordered {
        self.order_of(of.into().graph(&self.fused))
    }

    /// The same for a graph that is there.
    pub(crate) fn order_of(&self, graph: Graph) -> Ordered {
        let keys = self.of_ops(&graph);
        let order = graph.sorted(&keys);
        Ordered { fused: self.fused.clone().into(), graph: graph.into(), order }
    }

    /// The keys of a graph's operations.
    pub(crate) fn of_ops(&self, graph: &Graph) -> Vec<f64> {
        let key = |op: &Op| self.keys.get(&op.name()).copied().unwrap_or(op.plain);
        graph.ops.iter().map(|op| if self.keys.is_empty() { op.plain } else { key(op) }).collect()
    }
}

impl Graph {
    /// An order: of the operations whose predecessors are all out, always the one with the least key.
    pub(crate) fn sorted(&self, keys: &[f64]) -> Vec<usize> {
        // Millionths, well above zero, then the operation's own number: one integer to compare.
        let key = |op: usize| Reverse((((keys[op] + 1e4).max(0.0) * 1e6) as u64) << 16 | op as u64);
        let mut waits: Vec<usize> = self.before.iter().map(Vec::len).collect();
        let mut heap: BinaryHeap<_> = (0..waits.len()).filter(|&op| waits[op] == 0).map(key).collect();
        let mut order = Vec::with_capacity(waits.len());
        while let Some(Reverse(top)) = heap.pop() {
            let op = (top & 0xffff) as usize;
            order.push(op);
            for &next in &self.after[op] {
                waits[next] -= 1;
                if waits[next] == 0 {
                    heap.push(key(next));
                }
            }
        }
        assert_eq!(order.len(), self.ops.len(), "a graph has no circle");
        order
    }
}

impl Ordered {
    /// Reads a table; lines that start with `#` are remarks.
    ///
    /// # Errors
    /// When it isn't an order of this kernel's operations, each once and behind those that must come before it.
    pub(crate) fn parse(of: impl Into<Body>, text: &str) -> Result<Self, String> {
        let of = of.into();
        let fusible = of.fusible();
        let mut fused = Fused::new();
        let mut names = vec![];
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (head, rest) = line.split_once(':').ok_or_else(|| format!("a line without a head: {line}"))?;
            match head {
                "fused" => {
                    for entry in rest.split_whitespace() {
                        let known =
                            fusible.get(entry).ok_or_else(|| format!("no rounds that can be fused: {entry}"))?;
                        fused.insert(known.clone());
                    }
                }
                "order" => names.extend(rest.split_whitespace()),
                _ => return Err(format!("a line that starts with neither fused: nor order: {line}")),
            }
        }
        let graph = of.graph(&fused);
        let ids: HashMap<String, usize> = graph.ops.iter().enumerate().map(|(id, op)| (op.name(), id)).collect();
        let mut place = vec![usize::MAX; graph.ops.len()];
        let mut order = Vec::with_capacity(names.len());
        for name in names {
            let id = *ids.get(name).ok_or_else(|| format!("no such operation: {name}"))?;
            if place[id] != usize::MAX {
                return Err(format!("{name} stands twice"));
            }
            if let Some(missing) = graph.before[id].iter().find(|&&before| place[before] == usize::MAX) {
                return Err(format!("{name} stands before {}, which it needs", graph.ops[*missing].name()));
            }
            place[id] = order.len();
            order.push(id);
        }
        match place.iter().position(|&place| place == usize::MAX) {
            Some(id) => Err(format!("{} is missing", graph.ops[id].name())),
            None => Ok(Self { fused: fused.into(), graph: graph.into(), order }),
        }
    }

    /// The keys that give this order again.
    pub(crate) fn keys(&self) -> Keys {
        let keys = self.order.iter().enumerate().map(|(place, &id)| (self.graph.ops[id].name(), place as f64));
        Keys { fused: (*self.fused).clone(), keys: keys.collect() }
    }

    /// The table as text.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::from("fused:");
        self.fused.iter().for_each(|name| {
            let _ = write!(text, " {name}");
        });
        text.push('\n');
        for line in self.order.chunks(12) {
            text.push_str("order:");
            for &id in line {
                let _ = write!(text, " {}", self.graph.ops[id].name());
            }
            text.push('\n');
        }
        text
    }
}
