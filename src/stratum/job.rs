//! A pool's job (floor F5): from `mining.notify` to a [`Job`] that can be searched.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::message::whole;
use super::{MAX_BRANCH, MAX_COINBASE, MAX_EXTRANONCE1, MAX_EXTRANONCE2, MAX_ID, StratumError, VERSION_MASK};
use crate::job::{EXTRANONCES_PER_JOB, Job};
use crate::pow::{BlockDigest, CompactTarget, MAX_SIBLINGS, RawHeader, Target};

/// How far above a job's time its headers may go, in seconds, where there are too few extranonces. Servers take two hours.
const TIME_MARGIN: u32 = 600;

/// What to search for a pool.
#[derive(Clone)]
pub struct PoolJob {
    pub(super) notify: Arc<Notify>,
    pub(super) extranonce: Arc<Extranonce>,
    /// Which job of the session it is, over all connections.
    pub(super) number: u64,
    pub(super) clean: bool,
    pub(super) new_block: bool,
    pub(super) difficulty: f64,
    pub(super) share_target: Target,
    pub(super) version_mask: u32,
    pub(super) used: Used,
}

impl PoolJob {
    /// A job whose coinbase only the pool knows, as a standard channel of Stratum V2 gives it: `header` is whole but for version
    /// bits, time and nonce. Of those the version bits of `version_mask` and of [`VERSION_MASK`] are rolled, and the time up to ten
    /// minutes.
    ///
    /// # Errors
    /// [`StratumError::BadMessage`] when the header's bits are no target.
    pub fn header_only(
        id: String,
        header: RawHeader,
        share_target: Target,
        version_mask: u32,
        clean: bool,
        new_block: bool,
    ) -> Result<Self, StratumError> {
        let bad = StratumError::BadMessage { method: "job", problem: "the bits are no target" };
        let network_target = header.bits().to_target().map_err(|_| bad)?;
        let (coinbase, root) = ((Vec::new(), Vec::new()), Some(header.merkle_root()));
        let notify = Notify { id, header, network_target, coinbase, branch: Vec::new(), root, clean };
        Ok(Self {
            notify: Arc::new(notify),
            extranonce: Arc::new(Extranonce { first: Vec::new(), length: 0 }),
            number: 0,
            clean,
            new_block,
            difficulty: share_target.difficulty(),
            share_target,
            version_mask: version_mask & VERSION_MASK,
            used: Used::from([0; 8]),
        })
    }

    /// Whether the coinbase is to be seen, and with it whom a block pays.
    #[must_use]
    pub fn shows_coinbase(&self) -> bool {
        self.notify.root.is_none()
    }

    /// The pool's name for it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.notify.id
    }

    /// Whether shares of earlier jobs are worthless now.
    #[must_use]
    pub fn clean(&self) -> bool {
        self.clean
    }

    /// Whether it builds on another block than the job before. A pool may end its jobs for other reasons.
    #[must_use]
    pub fn new_block(&self) -> bool {
        self.new_block
    }

    /// Version, previous block, time and bits; the nonce is 0, and the merkle root, too, where it follows from the coinbase.
    #[must_use]
    pub fn header(&self) -> &RawHeader {
        &self.notify.header
    }

    /// What a share must be worth: the pool's difficulty when the job came.
    #[must_use]
    pub fn difficulty(&self) -> f64 {
        self.difficulty
    }

    /// What a share must meet.
    #[must_use]
    pub fn share_target(&self) -> Target {
        self.share_target
    }

    /// What a block must meet.
    #[must_use]
    pub fn network_target(&self) -> Target {
        self.notify.network_target
    }

    /// The search, of at most `siblings` versions at once. It goes on behind the last extranonce that any job of the session
    /// has used, so that a job that comes again is not searched again.
    ///
    /// Of an extranonce the first bytes are sent, as many as the pool wants; what it wants beyond 8 is zeros. Versions are
    /// rolled only in a job without a version bit inside the mask, because only there all servers mean the same by them.
    ///
    /// # Panics
    /// Never: a job was checked when it came.
    #[must_use]
    pub fn job(&self, siblings: usize) -> Job {
        let header = self.notify.header;
        let extranonces = match self.extranonce.length {
            length @ 0..=2 => 1 << (8 * length),
            _ => EXTRANONCES_PER_JOB,
        };
        let last = if extranonces < EXTRANONCES_PER_JOB { TIME_MARGIN } else { 0 };
        let this = self.clone();
        let job = Job::new(header, move |extranonce| {
            this.used.one_more();
            this.merkle_root(extranonce)
        });
        let mask = if header.version().cast_unsigned() & self.version_mask == 0 { self.version_mask } else { 0 };
        let siblings = siblings.clamp(1, MAX_SIBLINGS.min(1 << mask.count_ones()));
        job.with_start_extranonce(self.used.next())
            .with_extranonces(extranonces)
            .and_then(|job| job.with_times(header.time()..=header.time().saturating_add(last)))
            .and_then(|job| job.with_siblings(mask, siblings))
            .expect("1 to 2^24 extranonces, its own time, no more siblings than the mask has room for")
    }

    /// The hashes beside the coinbase's way to the merkle root, lowest first.
    #[must_use]
    pub fn branch(&self) -> &[BlockDigest] {
        &self.notify.branch
    }

    /// The coinbase transaction with this extranonce, without a witness, as its hash is made; empty where only the pool knows it.
    #[must_use]
    pub fn coinbase(&self, extranonce: [u8; 8]) -> Vec<u8> {
        let (front, back) = &self.notify.coinbase;
        [front, &self.extranonce.first[..], &self.extranonce.second(extranonce), back].concat()
    }

    /// The merkle root of the block with this extranonce.
    #[must_use]
    pub fn merkle_root(&self, extranonce: [u8; 8]) -> BlockDigest {
        if let Some(root) = self.notify.root {
            return root;
        }
        let coinbase: [u8; 32] = Sha256::digest(Sha256::digest(self.coinbase(extranonce))).into();
        let leaf = BlockDigest::from_bytes_le(coinbase);
        self.notify.branch.iter().fold(leaf, |node, right| BlockDigest::of_merkle_node(&node, right))
    }
}

impl fmt::Debug for PoolJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PoolJob")
            .field("id", &self.notify.id)
            .field("header", &self.notify.header)
            .field("clean", &self.clean)
            .field("new_block", &self.new_block)
            .field("difficulty", &self.difficulty)
            .finish_non_exhaustive()
    }
}

/// The two extranonces of a connection.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Extranonce {
    /// The pool's, different for each connection.
    pub(super) first: Vec<u8>,
    /// How many bytes of ours it wants.
    pub(super) length: usize,
}

impl Extranonce {
    pub(super) fn read(
        first: Option<&Value>,
        length: Option<&Value>,
        method: &'static str,
    ) -> Result<Self, StratumError> {
        let bad = |problem| StratumError::BadMessage { method, problem };
        let first = bytes(first, MAX_EXTRANONCE1).ok_or(bad("extranonce1 is not up to 64 bytes in hexadecimal"))?;
        let length = length.and_then(whole).and_then(|length| usize::try_from(length).ok());
        let length = length.filter(|length| *length <= MAX_EXTRANONCE2);
        Ok(Self { first, length: length.ok_or(bad("the length of extranonce2 is not 0 to 16"))? })
    }

    /// Extranonce2 of a header that was searched.
    pub(super) fn second(&self, extranonce: [u8; 8]) -> Vec<u8> {
        extranonce.into_iter().chain([0; MAX_EXTRANONCE2]).take(self.length).collect()
    }
}

/// Extranonces that were used up, counted by all jobs of a session.
#[derive(Clone, Debug)]
pub(super) struct Used {
    start: u64,
    count: Arc<AtomicU64>,
}

impl Used {
    pub(super) fn from(start: [u8; 8]) -> Self {
        Self { start: u64::from_le_bytes(start), count: Arc::default() }
    }

    fn one_more(&self) {
        self.count.fetch_add(1, Ordering::Relaxed);
    }

    /// The first that is not used up. Only the low 3 bytes move, as in a [`Job`].
    fn next(&self) -> [u8; 8] {
        let low = EXTRANONCES_PER_JOB - 1;
        let moved = self.start.wrapping_add(self.count.load(Ordering::Relaxed));
        ((self.start & !low) | (moved & low)).to_le_bytes()
    }
}

/// What `mining.notify` holds.
pub(super) struct Notify {
    pub(super) id: String,
    pub(super) header: RawHeader,
    network_target: Target,
    /// Before and behind the extranonces.
    coinbase: (Vec<u8>, Vec<u8>),
    branch: Vec<BlockDigest>,
    /// Where the pool gives it instead of the coinbase and the branch.
    root: Option<BlockDigest>,
    pub(super) clean: bool,
}

impl Notify {
    /// Whether a server makes the same headers of both.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (self.header, &self.coinbase, &self.branch) == (other.header, &other.coinbase, &other.branch)
    }

    pub(super) fn read(params: &[Value]) -> Result<Self, StratumError> {
        let bad = |problem| StratumError::BadMessage { method: "mining.notify", problem };
        let [id, previous, front, back, branch, version, bits, time, rest @ ..] = params else {
            return Err(bad("it has fewer than 8 fields"));
        };
        let id =
            id.as_str().filter(|id| id.len() <= MAX_ID).ok_or(bad("the job's name is no text of up to 256 bytes"))?;
        let previous = previous.as_str().and_then(|text| BlockDigest::from_stratum_hex(text).ok());
        let previous = previous.ok_or(bad("the previous block's hash is not 64 hexadecimal digits"))?;
        let front = bytes(Some(front), MAX_COINBASE).ok_or(bad("the coinbase is not hexadecimal, or too long"))?;
        let back = bytes(Some(back), MAX_COINBASE - front.len());
        let back = back.ok_or(bad("the coinbase is not hexadecimal, or too long"))?;
        let branch = branch.as_array().filter(|branch| branch.len() <= MAX_BRANCH);
        let branch = branch.ok_or(bad("the merkle branch is no list of up to 32 hashes"))?;
        let digest = |value| bytes(Some(value), 32)?.try_into().ok().map(BlockDigest::from_bytes_le);
        let branch = branch.iter().map(digest).collect::<Option<_>>();
        let branch = branch.ok_or(bad("the merkle branch holds something that is no hash"))?;
        let version = word(version).ok_or(bad("the version is not 8 hexadecimal digits"))?;
        let bits = CompactTarget::from_consensus(word(bits).ok_or(bad("the bits are not 8 hexadecimal digits"))?);
        let network_target = bits.to_target().map_err(|_| bad("the bits are no target"))?;
        let time = word(time).ok_or(bad("the time is not 8 hexadecimal digits"))?;
        let clean = match rest.first() {
            None => true,
            Some(clean) => clean
                .as_bool()
                .or_else(|| Some(clean.as_u64().filter(|number| *number <= 1)? == 1))
                .ok_or(bad("clean_jobs is neither true nor false"))?,
        };
        let header = RawHeader::from_fields(version.cast_signed(), previous, BlockDigest::default(), time, bits, 0);
        Ok(Self { id: id.to_owned(), header, network_target, coinbase: (front, back), branch, root: None, clean })
    }
}

/// Up to `most` bytes in hexadecimal.
fn bytes(value: Option<&Value>, most: usize) -> Option<Vec<u8>> {
    value?.as_str().filter(|text| text.len() / 2 <= most).and_then(|text| hex::decode(text).ok())
}

/// Version bits, of up to 8 hexadecimal digits.
pub(super) fn mask(value: &Value) -> Option<u32> {
    let text = value.as_str().filter(|text| (1..=8).contains(&text.len()))?;
    word(&Value::from(format!("{text:0>8}")))
}

/// A number of 8 hexadecimal digits.
pub(super) fn word(value: &Value) -> Option<u32> {
    let text = value.as_str()?;
    let digits = text.len() == 8 && text.bytes().all(|digit| digit.is_ascii_hexdigit());
    digits.then(|| u32::from_str_radix(text, 16).ok())?
}
