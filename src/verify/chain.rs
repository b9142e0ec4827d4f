//! The streaming check of a header chain (floor F4). It hashes in batches on a CPU kernel, or through a function that the
//! caller gives, then applies the rules in order, so the first failing header is the one that is named.

use std::fmt;
use std::ops::RangeInclusive;

use super::{BLOCKS_A_PERIOD, ChainRules, widest_kernel};
use crate::cpu::Kernel;
use crate::pow::{BlockDigest, ChainWork, CompactTarget, RawHeader, Target};

/// Hashes consecutive 80-byte headers: as many digests as headers. It must be the double SHA-256 of each.
pub type HashHeaders = dyn Fn(&[u8], &mut [BlockDigest]) + Send;

/// Headers a batch: enough to fill every lane of every kernel many times, little enough for the first-level cache.
const BATCH: usize = 256;

/// A header's time must be above the median of this many before it.
const MEDIAN_OF: usize = 11;

/// On testnet4 a block this many seconds after the one before it must have the limit as its bits.
const MINIMUM_DIFFICULTY_AFTER: u32 = 20 * 60;

/// On testnet4 a period may begin this many seconds before the last one ended, and no more (BIP 94).
const TIMEWARP_SECONDS: u32 = 600;

/// Checks a chain of headers as they come.
///
/// ```
/// use hashgrind::pow::RawHeader;
/// use hashgrind::verify::{ChainRules, ChainVerifier};
///
/// let mut verifier = ChainVerifier::new(ChainRules::main());
/// let genesis = RawHeader::genesis();
/// // Bytes may come in pieces of any length.
/// verifier.push(&genesis.as_bytes()[..30])?;
/// verifier.push(&genesis.as_bytes()[30..])?;
/// let report = verifier.finish()?;
/// assert_eq!((report.headers, report.tip_hash), (1, genesis.digest()));
/// # Ok::<(), hashgrind::verify::VerifyError>(())
/// ```
pub struct ChainVerifier {
    rules: ChainRules,
    hash: Box<HashHeaders>,
    digests: Vec<BlockDigest>,
    /// The begun header: bytes that did not make a whole one yet.
    torn: Vec<u8>,
    failure: Option<Failure>,

    first_height: u64,
    headers: u64,
    previous: BlockDigest,
    last_time: u32,
    /// Bits of the header before, with what follows from them.
    bits: Option<Bits>,
    /// First header of the current period, if it was seen.
    period_first: Option<(CompactTarget, u32)>,
    /// On testnet4: what bits are in this period, exceptions aside. `None` while not known.
    ordinary: Option<CompactTarget>,
    times: Times,
    /// Work of the headers before the current run of equal bits.
    chain_work: ChainWork,
    /// Headers of that run; their work is one multiplication, not one 256-bit addition each.
    equal_bits: u64,
    periods: Vec<Period>,
    retargets: u64,
    unproved_retarget: Option<u64>,
    /// Heights whose bits had nothing to be held against.
    unproved_bits: u64,
}

#[derive(Clone, Copy)]
struct Bits {
    bits: CompactTarget,
    target: Target,
}

/// What a chain turned out to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChainReport {
    /// Number of headers.
    pub headers: u64,
    /// Height of the first.
    pub first_height: u64,
    /// Hash of the last.
    pub tip_hash: BlockDigest,
    /// Sum of the expected hashes of these headers.
    pub chain_work: ChainWork,
    /// The periods of 2,016 blocks, whole and begun.
    pub periods: Vec<Period>,
    /// Retargets that were recomputed.
    pub retargets: u64,
    /// Rules that could not be checked, and where.
    pub not_checked: Vec<NotChecked>,
}

impl ChainReport {
    /// Height of the last header.
    pub fn tip_height(&self) -> u64 {
        self.first_height + self.headers - 1
    }
}

/// One period of 2,016 blocks.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Period {
    /// Its number: height / 2,016.
    pub period: u64,
    /// Headers of it that were seen.
    pub headers: u64,
    /// Bits of its first header that was seen.
    pub bits: CompactTarget,
    /// Difficulty of those bits.
    pub difficulty: f64,
    /// Time of its first header that was seen, in seconds since 1970.
    pub first_time: u32,
    /// Time of its last one.
    pub last_time: u32,
}

impl Period {
    /// Seconds from first to last; negative if the clocks of the miners say so.
    pub fn seconds(&self) -> i64 {
        i64::from(self.last_time) - i64::from(self.first_time)
    }
}

/// A rule that could not be checked, for want of headers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotChecked {
    /// The rule.
    pub rule: Rule,
    /// The heights it would have concerned.
    pub heights: RangeInclusive<u64>,
}

/// The rules that a [`NotChecked`] names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The link to a header that is not in the file.
    Link,
    /// The bits' value; they were held against the limit and against each other only.
    Bits,
    /// A retarget whose period is not whole in the file; it was held against the factor of four only.
    Retarget,
    /// Median time past, before eleven headers were seen.
    MedianTime,
    /// Solutions of signet blocks.
    SignetSolution,
}

impl fmt::Display for NotChecked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.heights.start(), self.heights.end());
        if first == last {
            write!(f, "height {first}: ")?;
        } else {
            write!(f, "heights {first} to {last}: ")?;
        }
        f.write_str(match self.rule {
            Rule::Link => "the link to the header before, which was not given",
            Rule::Bits => "whether the bits are the right ones; their first retarget lies before the start",
            Rule::Retarget => "the retarget, whose period was not given whole; only the factor of four was checked",
            Rule::MedianTime => "the median time past, which needs eleven headers before",
            Rule::SignetSolution => "signet solutions; they are in blocks, not in headers",
        })
    }
}

/// The field of a header that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    /// The first header is not the chain's genesis block.
    Genesis,
    /// The link.
    PreviousBlockHash,
    /// The bits: not those that the rules demand, no target, or above the proof-of-work limit.
    Bits,
    /// The time: not above the median time past, or a timewarp (BIP 94).
    Time,
    /// The hash: above the target.
    Hash,
}

impl Field {
    /// Its name in records: `genesis`, `previous_block_hash`, `bits`, `time`, `hash`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Genesis => "genesis",
            Self::PreviousBlockHash => "previous_block_hash",
            Self::Bits => "bits",
            Self::Time => "time",
            Self::Hash => "hash",
        }
    }
}

/// The first header that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the header at height {height} is not valid: {} should be {expected} and is {found}", self.field.name())]
#[non_exhaustive]
pub struct Failure {
    /// Its height.
    pub height: u64,
    /// The field.
    pub field: Field,
    /// What the rules want there.
    pub expected: String,
    /// What is there.
    pub found: String,
}

/// Why a chain was not verified.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// A header breaks a rule.
    #[error(transparent)]
    Invalid(#[from] Failure),
    /// The bytes end within a header.
    #[error(
        "the data ends within a header: {bytes} bytes are left after {headers} whole headers of 80 bytes; it was cut off"
    )]
    Torn {
        /// Whole headers before, all of them valid.
        headers: u64,
        /// Bytes of the begun header.
        bytes: usize,
    },
    /// There was no header at all.
    #[error("the data is empty: there is no header to verify")]
    Empty,
}

impl ChainVerifier {
    /// For headers from genesis on.
    pub fn new(rules: ChainRules) -> Self {
        Self::starting_at(rules, 0)
    }

    /// For headers from `height` on. What would need the headers before is not checked; the report says which rules
    /// these were.
    pub fn starting_at(rules: ChainRules, height: u64) -> Self {
        Self {
            rules,
            hash: Box::new(|headers, digests| widest_kernel().hash_headers(headers, digests)),
            digests: vec![BlockDigest::default(); BATCH],
            torn: Vec::with_capacity(RawHeader::LEN),
            failure: None,
            first_height: height,
            headers: 0,
            previous: BlockDigest::default(),
            last_time: 0,
            bits: None,
            period_first: None,
            ordinary: None,
            times: Times::default(),
            chain_work: ChainWork::ZERO,
            equal_bits: 0,
            periods: Vec::new(),
            retargets: 0,
            unproved_retarget: None,
            unproved_bits: 0,
        }
    }

    /// Hashes on this kernel, not on the first available one of the table. Which is fastest differs by processor.
    ///
    /// # Panics
    /// At the first header, when this processor lacks the kernel's instructions.
    pub fn with_kernel(self, kernel: &'static Kernel) -> Self {
        self.with_hash(Box::new(|headers, digests| kernel.hash_headers(headers, digests)))
    }

    /// Hashes with this function.
    pub fn with_hash(mut self, hash: Box<HashHeaders>) -> Self {
        self.hash = hash;
        self
    }

    /// How many whole headers were checked so far.
    pub fn headers(&self) -> u64 {
        self.headers
    }

    /// Checks the next bytes of the chain. They may end within a header; the rest is then expected in the next call.
    ///
    /// # Errors
    /// [`VerifyError::Invalid`] at the first header that breaks a rule, and at every call after that.
    pub fn push(&mut self, mut bytes: &[u8]) -> Result<(), VerifyError> {
        if !self.torn.is_empty() {
            let (head, rest) = bytes.split_at(bytes.len().min(RawHeader::LEN - self.torn.len()));
            self.torn.extend_from_slice(head);
            bytes = rest;
            if self.torn.len() < RawHeader::LEN {
                return Ok(());
            }
            let whole = std::mem::take(&mut self.torn);
            self.check(&whole)?;
        }
        let whole = bytes.len() - bytes.len() % RawHeader::LEN;
        self.check(&bytes[..whole])?;
        self.torn.extend_from_slice(&bytes[whole..]);
        Ok(())
    }

    /// The end of the chain.
    ///
    /// # Errors
    /// [`VerifyError::Invalid`] if a header broke a rule, [`VerifyError::Torn`] if the bytes end within a header,
    /// [`VerifyError::Empty`] if there were none.
    pub fn finish(self) -> Result<ChainReport, VerifyError> {
        if let Some(failure) = self.failure {
            return Err(failure.into());
        }
        if !self.torn.is_empty() {
            return Err(VerifyError::Torn { headers: self.headers, bytes: self.torn.len() });
        }
        self.report().ok_or(VerifyError::Empty)
    }

    /// What the headers so far turned out to be; after an error, those before it. `None` before the first.
    pub fn report(&self) -> Option<ChainReport> {
        (self.headers > 0).then(|| ChainReport {
            headers: self.headers,
            first_height: self.first_height,
            tip_hash: self.previous,
            chain_work: self.chain_work + self.work_of_run(),
            not_checked: self.not_checked(),
            periods: self.periods.clone(),
            retargets: self.retargets,
        })
    }

    /// Whole headers: hashes them batch by batch and applies the rules to each.
    fn check(&mut self, headers: &[u8]) -> Result<(), VerifyError> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone().into());
        }
        let mut digests = std::mem::take(&mut self.digests);
        let result = headers.chunks(BATCH * RawHeader::LEN).try_for_each(|batch| {
            let digests = &mut digests[..batch.len() / RawHeader::LEN];
            (self.hash)(batch, digests);
            batch
                .chunks_exact(RawHeader::LEN)
                .zip(digests)
                .try_for_each(|(header, digest)| self.accept(&header_of(header), *digest))
        });
        self.digests = digests;
        result.map_err(|failure| {
            self.failure = Some(failure.clone());
            failure.into()
        })
    }

    /// One header. Link, bits and time come before the proof of work: a damaged field says more than the hash that it
    /// changes.
    fn accept(&mut self, header: &RawHeader, digest: BlockDigest) -> Result<(), Failure> {
        let height = self.first_height + self.headers;
        let starts_period = height.is_multiple_of(BLOCKS_A_PERIOD);
        let fail = |field, expected, found| Err(Failure { height, field, expected, found });
        if height == 0 {
            if digest != *self.rules.genesis() {
                return fail(Field::Genesis, self.rules.genesis().to_string(), digest.to_string());
            }
        } else if self.headers > 0 && header.previous() != self.previous {
            return fail(Field::PreviousBlockHash, self.previous.to_string(), header.previous().to_string());
        }

        let time = header.time();
        let bits = match self.bits {
            Some(before) if before.bits == header.bits() => before,
            _ => self.decode(header.bits(), height)?,
        };
        self.check_bits(height, starts_period, bits, time)?;

        // The genesis block has nothing before it.
        if self.headers > 0 {
            if let Some(median) = self.times.median_if_not_above(time)
                && self.median_is_known()
            {
                return fail(Field::Time, format!("above the median time past, {median}"), time.to_string());
            }
            let earliest = self.last_time.saturating_sub(TIMEWARP_SECONDS);
            if self.rules.bip94 && starts_period && time < earliest {
                return fail(Field::Time, format!("at least {earliest} (BIP 94)"), time.to_string());
            }
        }
        // The top words nearly always decide.
        if digest.top_word() >= bits.target.top_word() && !digest.meets(&bits.target) {
            return fail(Field::Hash, format!("at most {}", bits.target), digest.to_string());
        }

        // All good: remember what the next headers need.
        self.remember_period(height, starts_period, bits.bits, time);
        self.times.push(time);
        if self.bits.is_none_or(|before| before.bits != bits.bits) {
            self.chain_work = self.chain_work + self.work_of_run();
            self.equal_bits = 0;
            self.bits = Some(bits);
        }
        self.equal_bits += 1;
        self.last_time = time;
        self.previous = digest;
        self.headers += 1;
        Ok(())
    }

    /// Work of the headers that have the same bits as the last one, by doubling and adding.
    fn work_of_run(&self) -> ChainWork {
        let Some(bits) = self.bits else { return ChainWork::ZERO };
        let (mut sum, mut power, mut rest) = (ChainWork::ZERO, bits.target.chain_work(), self.equal_bits);
        while rest > 0 {
            if rest & 1 == 1 {
                sum = sum + power;
            }
            power = power + power;
            rest >>= 1;
        }
        sum
    }

    /// Bits that are a target, and not above the proof-of-work limit.
    fn decode(&self, bits: CompactTarget, height: u64) -> Result<Bits, Failure> {
        match bits.to_target() {
            Ok(target) if target <= self.rules.limit_target() => Ok(Bits { bits, target }),
            Ok(_) => Err(Failure {
                height,
                field: Field::Bits,
                expected: format!("no easier than the proof-of-work limit {}", self.rules.limit()),
                found: bits.to_string(),
            }),
            Err(error) => Err(Failure {
                height,
                field: Field::Bits,
                expected: "a target".into(),
                found: format!("{bits} ({error})"),
            }),
        }
    }

    /// Bits against the earlier headers.
    fn check_bits(&mut self, height: u64, starts_period: bool, found: Bits, time: u32) -> Result<(), Failure> {
        let wrong =
            |expected: String| Err(Failure { height, field: Field::Bits, expected, found: found.bits.to_string() });
        let Some(before) = self.bits else {
            // The first header. At height 0 its hash is known; regtest has only one value; elsewhere any may be right.
            if self.rules.no_retarget && found.bits != self.rules.limit() {
                return wrong(self.rules.limit().to_string());
            }
            self.unproved_bits = u64::from(height > 0 && !self.rules.no_retarget);
            return Ok(());
        };
        if starts_period && !self.rules.no_retarget {
            let old = |first_bits| if self.rules.bip94 { first_bits } else { before.bits };
            let expected = self
                .period_first
                .and_then(|(first_bits, first)| self.rules.next_bits_from(old(first_bits), first, self.last_time));
            return match expected {
                Some(expected) if found.bits == expected => {
                    self.retargets += 1;
                    Ok(())
                }
                Some(expected) => wrong(expected.to_string()),
                None => {
                    self.unproved_retarget = Some(height);
                    // On testnet4 the last block may have had the limit by exception, so that any step is possible.
                    if self.rules.bip94 || self.rules.retarget_is_possible(before.target, found.target) {
                        Ok(())
                    } else {
                        wrong(format!("{} changed by a factor of four at most", before.bits))
                    }
                }
            };
        }
        let late = self.rules.bip94 && time > self.last_time.saturating_add(MINIMUM_DIFFICULTY_AFTER);
        let expected = if late || self.rules.no_retarget {
            self.rules.limit()
        } else if self.rules.bip94 {
            match self.ordinary {
                Some(bits) => bits,
                None => {
                    // The first one that is no exception shows what the ordinary bits are.
                    self.ordinary = Some(found.bits);
                    self.unproved_bits += 1;
                    return Ok(());
                }
            }
        } else {
            before.bits
        };
        if found.bits == expected { Ok(()) } else { wrong(expected.to_string()) }
    }

    fn remember_period(&mut self, height: u64, starts: bool, bits: CompactTarget, time: u32) {
        if starts {
            self.period_first = Some((bits, time));
            self.ordinary = Some(bits);
        } else if self.rules.bip94 && bits != self.rules.limit() {
            // Bitcoin Core walks back to the last block that is not at the limit.
            self.ordinary = Some(bits);
        }
        match self.periods.last_mut() {
            Some(period) if !starts => {
                period.headers += 1;
                period.last_time = time;
            }
            _ => self.periods.push(Period {
                period: height / BLOCKS_A_PERIOD,
                headers: 1,
                bits,
                difficulty: bits.to_target().map_or(0.0, |target| target.difficulty()),
                first_time: time,
                last_time: time,
            }),
        }
    }

    /// Whether the median can be computed: from genesis on there is one of fewer than eleven, else eleven are needed.
    fn median_is_known(&self) -> bool {
        self.first_height == 0 || self.headers >= MEDIAN_OF as u64
    }

    fn not_checked(&self) -> Vec<NotChecked> {
        let (first, last) = (self.first_height, self.first_height + self.headers - 1);
        let mut list = Vec::new();
        if first > 0 {
            list.push(NotChecked { rule: Rule::Link, heights: first..=first });
            if self.unproved_bits > 0 {
                // Up to the first retarget; a file that begins with a period has that one header unproved.
                let retarget = first.next_multiple_of(BLOCKS_A_PERIOD).max(first + 1);
                let end = if first.is_multiple_of(BLOCKS_A_PERIOD) { first } else { last.min(retarget - 1) };
                list.push(NotChecked { rule: Rule::Bits, heights: first..=end });
            }
            list.extend(
                self.unproved_retarget.map(|height| NotChecked { rule: Rule::Retarget, heights: height..=height }),
            );
            let end = last.min(first + MEDIAN_OF as u64 - 1);
            list.push(NotChecked { rule: Rule::MedianTime, heights: first..=end });
        }
        if self.rules == ChainRules::signet() {
            list.push(NotChecked { rule: Rule::SignetSolution, heights: first..=last });
        }
        list
    }
}

impl fmt::Debug for ChainVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChainVerifier")
            .field("rules", &self.rules)
            .field("first_height", &self.first_height)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// The last eleven times.
#[derive(Default)]
struct Times {
    ring: [u32; MEDIAN_OF],
    /// How many are in the ring.
    count: usize,
    /// Where the next one goes.
    at: usize,
    /// At least as high as all of `ring`.
    highest: u32,
}

impl Times {
    fn push(&mut self, time: u32) {
        self.ring[self.at] = time;
        self.at = if self.at + 1 == MEDIAN_OF { 0 } else { self.at + 1 };
        self.count = MEDIAN_OF.min(self.count + 1);
        self.highest = self.highest.max(time);
    }

    /// The median time past, if `time` is not above it. Most times are above every one before, which needs no sorting.
    fn median_if_not_above(&self, time: u32) -> Option<u32> {
        if time > self.highest || self.count == 0 {
            return None;
        }
        let mut sorted = self.ring;
        let sorted = &mut sorted[..self.count];
        sorted.sort_unstable();
        let median = sorted[sorted.len() / 2];
        (time <= median).then_some(median)
    }
}

fn header_of(bytes: &[u8]) -> RawHeader {
    RawHeader::new(bytes.try_into().expect("chunks of 80 bytes"))
}
