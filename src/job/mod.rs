//! `job` (floor F4): what there is to search. A [`Job`] is a header with its freedoms (extranonce, version bits, time,
//! nonce); a [`SearchSpace`] walks through all of them once and hands out [`WorkUnit`]s of any length, so that several
//! devices draw from one space.
//!
//! Pure: no clock, no randomness, no threads. Where an extranonce leads to is a function that the caller gives (the
//! block builder's merkle branch, a pool's), so nothing here knows transactions.

mod space;

pub use space::{SearchSpace, WorkUnit};

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::pow::{BlockDigest, MAX_SIBLINGS, RawHeader, VERSION_ROLLING_MASK, sibling_version};

/// How many extranonces one process walks through before it rolls the time. They differ in the first 3 of the 8 bytes;
/// the other 5 belong to the process.
pub const EXTRANONCES_PER_JOB: u64 = 1 << 24;

/// One header and its freedoms.
///
/// ```
/// use hashgrind::job::Job;
/// use hashgrind::pow::{BlockDigest, NonceRange, RawHeader};
///
/// // A block builder gives the merkle root; here the extranonce itself stands in for it.
/// let root = |extranonce: [u8; 8]| BlockDigest::from_bytes_le([extranonce, [0; 8], [0; 8], [0; 8]].concat().try_into().unwrap());
/// let header = RawHeader::genesis();
/// let job = Job::new(header, root)
///     .with_times(header.time()..=header.time() + 600)?
///     .with_siblings(0x1fff_e000, 4)?
///     .with_start_extranonce(*b"anything");
/// let mut space = job.space();
/// let unit = space.next_unit(1 << 20).expect("the space is fresh");
/// assert_eq!(unit.extranonce, *b"anything");
/// assert_eq!(unit.range, NonceRange::new(0, 1 << 20).unwrap());
/// assert_eq!(unit.hashes(), 4 << 20);
/// # Ok::<(), hashgrind::job::JobError>(())
/// ```
#[derive(Clone)]
pub struct Job {
    /// Previous block, bits, and the first time; merkle root and nonce are filled in.
    header: RawHeader,
    times: RangeInclusive<u32>,
    versions: Vec<i32>,
    start_extranonce: [u8; 8],
    extranonces: u64,
    merkle_root: Arc<MerkleRoot>,
}

type MerkleRoot = dyn Fn([u8; 8]) -> BlockDigest + Send + Sync;

impl Job {
    /// A job on `header`, whose merkle root and nonce do not count. `merkle_root` gives the root of each extranonce and
    /// must give another one for another extranonce.
    ///
    /// One version and one time, those of the header; extranonces from 0.
    pub fn new(header: RawHeader, merkle_root: impl Fn([u8; 8]) -> BlockDigest + Send + Sync + 'static) -> Self {
        Self {
            header,
            times: header.time()..=header.time(),
            versions: vec![header.version()],
            start_extranonce: [0; 8],
            extranonces: EXTRANONCES_PER_JOB,
            merkle_root: Arc::new(merkle_root),
        }
    }

    /// A job on a header with nothing to change but the nonce: 2^32 hashes.
    pub fn fixed(header: RawHeader) -> Self {
        let root = header.merkle_root();
        Self { extranonces: 1, ..Self::new(header, move |_| root) }
    }

    /// Allows these header times, in seconds since 1970. The search starts at the header's own, goes up to the end and
    /// then from the start of `times` up to it.
    ///
    /// # Errors
    /// [`JobError::TimeOutside`] if the header's own time is not among them.
    pub fn with_times(mut self, times: RangeInclusive<u32>) -> Result<Self, JobError> {
        if !times.contains(&self.header.time()) {
            let (first, last) = times.into_inner();
            return Err(JobError::TimeOutside { time: self.header.time(), first, last });
        }
        self.times = times;
        Ok(self)
    }

    /// Searches `count` sibling headers at once, which differ in version bits of `mask` only. Bits of `mask` outside
    /// BIP 320's [`VERSION_ROLLING_MASK`] are left out. The header's own version is the first sibling.
    ///
    /// # Errors
    /// [`JobError::Siblings`] if `count` is 0, above [`MAX_SIBLINGS`], or more than the mask has room for.
    pub fn with_siblings(mut self, mask: u32, count: usize) -> Result<Self, JobError> {
        let mask = mask & VERSION_ROLLING_MASK;
        let limit = MAX_SIBLINGS.min(1 << mask.count_ones());
        if !(1..=limit).contains(&count) {
            return Err(JobError::Siblings { count, limit });
        }
        let own = self.header.version();
        self.versions = (0..count as u32).map(|sibling| sibling_version(own, mask, sibling)).collect();
        Ok(self)
    }

    /// Starts at this extranonce. The program draws it at random, once a process: two processes whose last 5 bytes
    /// differ never scan the same header. Within a process the first 3 bytes count up and wrap.
    pub fn with_start_extranonce(mut self, extranonce: [u8; 8]) -> Self {
        self.start_extranonce = extranonce;
        self
    }

    /// Walks through `count` extranonces at most before the time is rolled.
    ///
    /// # Errors
    /// [`JobError::Extranonces`] unless `count` is 1 to [`EXTRANONCES_PER_JOB`].
    pub fn with_extranonces(mut self, count: u64) -> Result<Self, JobError> {
        if !(1..=EXTRANONCES_PER_JOB).contains(&count) {
            return Err(JobError::Extranonces { count });
        }
        self.extranonces = count;
        Ok(self)
    }

    /// The header that the search starts from; its merkle root and nonce have no meaning.
    pub fn header(&self) -> &RawHeader {
        &self.header
    }

    /// The versions of the siblings, the header's own first.
    pub fn versions(&self) -> &[i32] {
        &self.versions
    }

    /// How many hashes the whole job has: extranonces × times × versions × 2^32.
    pub fn hashes(&self) -> u128 {
        let times = u128::from(self.times.end() - self.times.start()) + 1;
        (u128::from(self.extranonces) * times * self.versions.len() as u128) << 32
    }

    /// The whole space of this job, none of it handed out.
    pub fn space(&self) -> SearchSpace {
        SearchSpace::new(self.clone())
    }

    /// The extranonce `step` steps behind the first. Only the first 3 bytes count, so that it stays the process's own.
    fn extranonce(&self, step: u64) -> [u8; 8] {
        let start = u64::from_le_bytes(self.start_extranonce);
        let low = EXTRANONCES_PER_JOB - 1;
        ((start & !low) | (start.wrapping_add(step) & low)).to_le_bytes()
    }

    /// The time `step` steps behind the first, or `None` behind the last.
    fn time(&self, step: u64) -> Option<u32> {
        let up = u64::from(self.times.end() - self.header.time()) + 1;
        let down = u64::from(self.header.time() - self.times.start());
        match step {
            _ if step < up => Some(self.header.time() + step as u32),
            _ if step < up + down => Some(self.times.start() + (step - up) as u32),
            _ => None,
        }
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("header", &self.header)
            .field("times", &self.times)
            .field("versions", &self.versions)
            .field("start_extranonce", &self.start_extranonce)
            .field("extranonces", &self.extranonces)
            .finish_non_exhaustive()
    }
}

/// What a job cannot be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// The header's time is not in the range of times.
    #[error("the header's time {time} is not among the times to search, {first} to {last}")]
    TimeOutside {
        /// The header's time.
        time: u32,
        /// First time of the range.
        first: u32,
        /// Last time of the range.
        last: u32,
    },
    /// Too many or too few sibling headers.
    #[error("{count} sibling headers are not possible here; 1 to {limit} are")]
    Siblings {
        /// How many were wanted.
        count: usize,
        /// The most that mask and kernels allow.
        limit: usize,
    },
    /// Too many or too few extranonces.
    #[error("{count} extranonces are not possible; 1 to {EXTRANONCES_PER_JOB} are")]
    Extranonces {
        /// How many were wanted.
        count: u64,
    },
}
