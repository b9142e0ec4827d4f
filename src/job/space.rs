//! The walk through a job (floor F4): nonces first, then extranonces, then times. Version siblings go together in every
//! unit.

use super::Job;
use crate::pow::{BlockDigest, NonceRange, PreparedHeader};

/// What is left of a [`Job`]. Nonces are handed out first, then the extranonce steps (a new merkle root), then the time.
#[derive(Clone, Debug)]
pub struct SearchSpace {
    job: Job,
    /// Steps taken on the axes.
    extranonce: u64,
    time: u64,
    /// Nonces of the current header that were handed out: 0 to 2^32.
    nonces: u64,
    /// The current header, made on first use.
    current: Option<([u8; 8], PreparedHeader)>,
    returned: Vec<WorkUnit>,
}

/// A part of a space: one header with its version siblings, and a range of nonces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkUnit {
    /// The extranonce of the block that the header belongs to.
    pub extranonce: [u8; 8],
    /// The header with its siblings.
    pub header: PreparedHeader,
    /// The nonces to try on each of them.
    pub range: NonceRange,
}

impl WorkUnit {
    /// Nonces × siblings.
    pub fn hashes(&self) -> u64 {
        self.range.len() * self.header.siblings() as u64
    }
}

impl SearchSpace {
    pub(super) fn new(job: Job) -> Self {
        Self { job, extranonce: 0, time: 0, nonces: 0, current: None, returned: Vec::new() }
    }

    /// The next `len` nonces, or fewer where a header ends: at least one, at most 2^32. `None` once all is handed out.
    ///
    /// Units that were given back come first.
    pub fn next_unit(&mut self, len: u64) -> Option<WorkUnit> {
        let len = len.clamp(1, NonceRange::SPACE);
        if let Some(unit) = self.returned.pop() {
            return Some(self.split(unit, len));
        }
        if self.nonces == NonceRange::SPACE {
            self.nonces = 0;
            self.current = None;
            self.extranonce += 1;
            if self.extranonce == self.job.extranonces {
                self.extranonce = 0;
                self.time += 1;
            }
        }
        // Past the last time nothing changes any more: every later call ends here too.
        let time = self.job.time(self.time)?;
        let (extranonce, header) = *self.current.get_or_insert_with(|| {
            let extranonce = self.job.extranonce(self.extranonce);
            let root: BlockDigest = (self.job.merkle_root)(extranonce);
            let header = self.job.header.with_merkle_root(root).with_time(time);
            let prepared = PreparedHeader::with_versions(&header, &self.job.versions);
            (extranonce, prepared.expect("a job's versions are 1 to MAX_SIBLINGS different ones"))
        });
        let len = len.min(NonceRange::SPACE - self.nonces);
        let start = u32::try_from(self.nonces).expect("below 2^32: a full header was left above");
        self.nonces += len;
        let range = NonceRange::new(start, len).expect("1 to 2^32 nonces");
        Some(WorkUnit { extranonce, header, range })
    }

    /// Takes a unit back whose scan did not finish, because a device was lost. It must come from this space and not
    /// have been given back before; the part that was scanned can be cut off with [`NonceRange::after`].
    pub fn give_back(&mut self, unit: WorkUnit) {
        self.returned.push(unit);
    }

    /// The job that this is the space of.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// The first `len` nonces of a unit; the others go back.
    fn split(&mut self, mut unit: WorkUnit, len: u64) -> WorkUnit {
        if let Some(rest) = unit.range.after(len) {
            self.returned.push(WorkUnit { range: rest, ..unit.clone() });
            unit.range = unit.range.prefix(len).expect("shorter than the range, which has a rest");
        }
        unit
    }
}
