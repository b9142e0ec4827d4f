//! Where kernels put what they find: a buffer that is made once a device and never grows.

use crate::pow::NonceRange;
use crate::scan::{CANDIDATE_CAPACITY, Candidate, Stop};

/// The candidates of one scan, in order.
pub(crate) struct Hits {
    found: Box<[Candidate]>,
    len: usize,
    stop: Stop,
    range: NonceRange,
    /// Nonces from the start that count as scanned.
    scanned: u64,
}

/// What a kernel does after it has offered its hits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    Go,
    End,
}

impl Hits {
    pub(crate) fn new() -> Self {
        let empty = Candidate { nonce: 0, sibling: 0 };
        Self {
            found: vec![empty; CANDIDATE_CAPACITY].into_boxed_slice(),
            len: 0,
            stop: Stop::Never,
            range: NonceRange::ALL,
            scanned: 0,
        }
    }

    pub(crate) fn begin(&mut self, range: NonceRange, stop: Stop) {
        (self.len, self.stop, self.range, self.scanned) = (0, stop, range, range.len());
    }

    /// Offers a group of hits: bit i of `masks[s]` says that sibling s has a hit at nonce `start + offset + i`.
    /// Bits beyond the range don't count. Groups come in order.
    #[inline(never)]
    pub(crate) fn offer(&mut self, offset: u64, lanes: usize, masks: &[u32]) -> Next {
        let valid = (self.range.len() - offset).min(lanes as u64);
        for lane in 0..valid {
            for (sibling, mask) in masks.iter().enumerate() {
                if mask >> lane & 1 == 0 {
                    continue;
                }
                if self.len == self.found.len() {
                    self.len += 1;
                    return Next::End;
                }
                let nonce = self.range.start().wrapping_add((offset + lane) as u32);
                self.found[self.len] = Candidate { nonce, sibling: sibling as u8 };
                self.len += 1;
                if self.stop == Stop::AtFirst {
                    self.scanned = offset + lane + 1;
                    return Next::End;
                }
            }
        }
        Next::Go
    }

    pub(crate) fn overflowed(&self) -> bool {
        self.len > self.found.len()
    }

    /// The part of the range that counts, and the candidates in it. Not after an overflow.
    pub(crate) fn finish(&self) -> (NonceRange, Vec<Candidate>) {
        (self.range.prefix(self.scanned).expect("a range is not empty"), self.found[..self.len].to_vec())
    }
}
