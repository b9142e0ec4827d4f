//! The streaming check of a header chain (floor F4). It hashes in batches on a CPU kernel, or through a function that the
//! caller gives, then applies the rules in order, so the first failing header is the one that is named.

use std::fmt;
use std::ops::RangeInclusive;

use super::{BLOCKS_A_PERIOD, ChainRules, known, widest_kernel};
use crate::cpu::Kernel;
use crate::pow::{BlockDigest, ChainWork, CompactTarget, RawHeader, Target};

/// Hashes consecutive 80-byte headers: as many digests as headers. It must be the double SHA-256 of each.
pub type HashHeaders = dyn Fn(&[u8], &mut [BlockDigest]) + Send;

/// Headers a batch: enough to fill every lane of every kernel many times, little enough for the first-level cache.
const BATCH: usize = 256;

/// A header's time must be above the median of this many before it.
const MEDIAN_OF: usize = 11;

/// A header's time may be this many seconds ahead of the clock, and no more.
const MAX_FUTURE_SECONDS: u64 = 2 * 60 * 60;

/// On testnet3 and testnet4 a block this many seconds after the one before it must have the limit as its bits.
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

    /// Seconds since 1970 by the caller's clock.
    clock: Option<u64>,
    first_height: u64,
    headers: u64,
    /// Hash of the header before; `None` while that is not known.
    previous: Option<BlockDigest>,
    last_time: Option<u32>,
    /// Bits of the header before, with what follows from them. With the 20-minute rule only of one that was seen.
    bits: Option<Bits>,
    /// First header of the current period, if it is known.
    period_first: Option<(CompactTarget, u32)>,
    /// With the 20-minute rule: what bits are in this period, exceptions aside. `None` while not known.
    ordinary: Option<CompactTarget>,
    times: Times,
    /// Work of the headers before the current run of equal bits.
    chain_work: ChainWork,
    /// Headers of that run; their work is one multiplication, not one 256-bit addition each.
    equal_bits: u64,
    periods: Vec<Period>,
    retargets: u64,
    unproved_link: bool,
    unproved_retarget: Option<u64>,
    /// Whether bits had nothing to be held against.
    unproved_bits: bool,
    /// How many headers from the first one on have no known median before them.
    unproved_medians: u64,
    /// The last header that is built in: it proves all before it, for they are its ancestors.
    proved: Option<u64>,
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

/// A rule that could not be checked.
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
    /// The link to a header that is not known, and with it the height.
    Link,
    /// The bits' value; they were held against the limit and against each other only.
    Bits,
    /// A retarget whose period is not known whole; it was held against the factor of four only.
    Retarget,
    /// Median time past, before eleven headers were seen.
    MedianTime,
    /// Times beyond the clock, where the caller gave none.
    FutureTime,
    /// Solutions of signet blocks.
    SignetSolution,
}

impl Rule {
    /// Its name in records: `link`, `bits`, `retarget`, `median_time`, `future_time`, `signet_solution`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Bits => "bits",
            Self::Retarget => "retarget",
            Self::MedianTime => "median_time",
            Self::FutureTime => "future_time",
            Self::SignetSolution => "signet_solution",
        }
    }

    /// Why it could not be checked.
    pub fn why(self) -> &'static str {
        match self {
            Self::Link => {
                "the header before the first one was not given, so neither the link to it nor the height is shown"
            }
            Self::Bits => {
                "the retarget that set these bits lies before the start; they were held against the limit only"
            }
            Self::Retarget => "its period was not given whole; only the factor of four was checked",
            Self::MedianTime => "the median time past needs eleven headers before",
            Self::FutureTime => "there was no clock to hold the times against",
            Self::SignetSolution => "signet solutions are in blocks, not in headers",
        }
    }
}

impl fmt::Display for NotChecked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.heights.start(), self.heights.end());
        let rule = self.rule.name().replace('_', " ");
        if first == last {
            write!(f, "{rule}, height {first}: {}", self.rule.why())
        } else {
            write!(f, "{rule}, heights {first} to {last}: {}", self.rule.why())
        }
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
    /// The time: not above the median time past, a timewarp (BIP 94), or beyond the clock.
    Time,
    /// The version: one that BIP 34, 66 or 65 ended.
    Version,
    /// The hash: above the target, or not the one that mainnet has at this height.
    Hash,
}

impl Field {
    /// Its name in records: `genesis`, `previous_block_hash`, `bits`, `time`, `version`, `hash`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Genesis => "genesis",
            Self::PreviousBlockHash => "previous_block_hash",
            Self::Bits => "bits",
            Self::Time => "time",
            Self::Version => "version",
            Self::Hash => "hash",
        }
    }
}

/// Why a node refuses a header, in the words of its reject codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The hash is above the target, or the bits are no target or above the proof-of-work limit.
    HighHash,
    /// The header names another one before it than the one that is there.
    PrevBlkNotFound,
    /// The bits are not those that the rules demand.
    BadDiffbits,
    /// Not mainnet's header at a height where that is known.
    BadForkPriorToCheckpoint,
    /// The time is not above the median time past.
    TimeTooOld,
    /// A period begins too long before the last one ended (BIP 94).
    TimeTimewarpAttack,
    /// The time is more than two hours ahead of the clock.
    TimeTooNew,
    /// The version is one that BIP 34, 66 or 65 ended.
    BadVersion,
}

impl Reason {
    /// Its name in records, such as `high-hash`.
    pub fn name(self) -> &'static str {
        match self {
            Self::HighHash => "high-hash",
            Self::PrevBlkNotFound => "prev-blk-not-found",
            Self::BadDiffbits => "bad-diffbits",
            Self::BadForkPriorToCheckpoint => "bad-fork-prior-to-checkpoint",
            Self::TimeTooOld => "time-too-old",
            Self::TimeTimewarpAttack => "time-timewarp-attack",
            Self::TimeTooNew => "time-too-new",
            Self::BadVersion => "bad-version",
        }
    }
}

/// The first header that breaks a rule. Of several rules it is the first one in a node's order: the link, proof of work,
/// bits, time, version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the header at height {height} is not valid ({}): {} should be {expected} and is {found}",
    self.reason.name(),
    self.field.name()
)]
#[non_exhaustive]
pub struct Failure {
    /// Its height.
    pub height: u64,
    /// The field. Of a hash above the target it is the bits, where those are wrong too: they are what was damaged.
    pub field: Field,
    /// Why a node would refuse it.
    pub reason: Reason,
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

    /// For headers from `height` on. Built-in headers stand in for those before where they can; what else would need the
    /// headers before is not checked, and the report says which rules these were.
    pub fn starting_at(rules: ChainRules, height: u64) -> Self {
        let mut verifier = Self {
            rules,
            hash: Box::new(|headers, digests| widest_kernel().hash_headers(headers, digests)),
            digests: vec![BlockDigest::default(); BATCH],
            torn: Vec::with_capacity(RawHeader::LEN),
            failure: None,
            clock: None,
            first_height: height,
            headers: 0,
            previous: None,
            last_time: None,
            bits: None,
            period_first: None,
            ordinary: None,
            times: Times::default(),
            chain_work: ChainWork::ZERO,
            equal_bits: 0,
            periods: Vec::new(),
            retargets: 0,
            unproved_link: false,
            unproved_retarget: None,
            unproved_bits: false,
            unproved_medians: 0,
            proved: None,
        };
        verifier.recall();
        verifier
    }

    /// What is built in of the headers before the first one.
    fn recall(&mut self) {
        let Some(before) = self.first_height.checked_sub(1) else { return };
        if let Some(header) = known::header(&self.rules, before) {
            self.previous = Some(header.digest());
            self.last_time = Some(header.time());
            self.times.push(header.time());
        }
        if !self.first_height.is_multiple_of(BLOCKS_A_PERIOD) {
            let bits = self.rules.known_bits(before);
            self.ordinary = bits;
            if !self.rules.twenty_minutes {
                self.bits = bits.and_then(|bits| Some(Bits { bits, target: bits.to_target().ok()? }));
            }
            let first = known::header(&self.rules, before - before % BLOCKS_A_PERIOD);
            self.period_first = first.map(|header| (header.bits(), header.time()));
        }
        self.unproved_link = self.previous.is_none();
        self.unproved_medians = match before {
            0 => 0,
            _ => (MEDIAN_OF - self.times.count) as u64,
        };
    }

    /// Refuses times more than two hours ahead of this clock, in seconds since 1970. The library has none of its own.
    pub fn with_clock(self, unix_seconds: u64) -> Self {
        Self { clock: Some(unix_seconds), ..self }
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

    /// Hashes this many headers at once, as far as each [`push`](Self::push) holds so many; 256 by default. More pay off where
    /// the function that hashes divides them.
    ///
    /// # Panics
    /// When it is 0.
    pub fn with_batch(mut self, headers: usize) -> Self {
        assert!(headers > 0, "a batch holds a header at least");
        self.digests = vec![BlockDigest::default(); headers];
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
            tip_hash: self.previous.expect("a header was seen"),
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
        let result = headers.chunks(digests.len() * RawHeader::LEN).try_for_each(|batch| {
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

    /// One header. The first broken rule in a node's order is the one that is named.
    fn accept(&mut self, header: &RawHeader, digest: BlockDigest) -> Result<(), Failure> {
        let height = self.first_height + self.headers;
        let starts_period = height.is_multiple_of(BLOCKS_A_PERIOD);
        let fail = |field, reason, expected, found| Err(Failure { height, field, reason, expected, found });
        let time = header.time();

        if height == 0 && digest != *self.rules.genesis() {
            let expected = self.rules.genesis().to_string();
            return fail(Field::Genesis, Reason::PrevBlkNotFound, expected, digest.to_string());
        }
        if let Some(previous) = self.previous
            && header.previous() != previous
        {
            let found = header.previous().to_string();
            return fail(Field::PreviousBlockHash, Reason::PrevBlkNotFound, previous.to_string(), found);
        }

        let bits = match self.bits {
            Some(before) if before.bits == header.bits() => before,
            _ => self.decode(header.bits(), height)?,
        };
        let demanded = self.demanded_bits(height, starts_period, time);
        // The top words nearly always decide.
        if digest.top_word() >= bits.target.top_word() && !digest.meets(&bits.target) && height > 0 {
            self.check_bits(height, bits, demanded)
                .map_err(|failure| Failure { reason: Reason::HighHash, ..failure })?;
            return fail(Field::Hash, Reason::HighHash, format!("at most {}", bits.target), digest.to_string());
        }
        self.check_bits(height, bits, demanded)?;

        if starts_period && let Some(known) = known::header(&self.rules, height) {
            let known = known.digest();
            if digest != known {
                let expected = format!("{known}, which is {}'s", self.rules.name());
                return fail(Field::Hash, Reason::BadForkPriorToCheckpoint, expected, digest.to_string());
            }
            self.proved = Some(height);
        }
        // The genesis block is what it is.
        if height > 0 {
            self.check_time(height, starts_period, time)?;
            let (least, bip) = self.rules.least_version(height);
            if header.version() < least {
                let found = format!("{} ({:08x})", header.version(), header.version());
                return fail(Field::Version, Reason::BadVersion, format!("at least {least} ({bip})"), found);
            }
        }

        // All good: remember what the next headers need.
        self.remember_bits(height, starts_period, bits.bits, demanded);
        self.remember_period(height, starts_period, bits.bits, time);
        self.times.push(time);
        if self.bits.is_none_or(|before| before.bits != bits.bits) {
            self.chain_work = self.chain_work + self.work_of_run();
            self.equal_bits = 0;
            self.bits = Some(bits);
        }
        self.equal_bits += 1;
        self.last_time = Some(time);
        self.previous = Some(digest);
        self.headers += 1;
        Ok(())
    }

    fn check_time(&self, height: u64, starts_period: bool, time: u32) -> Result<(), Failure> {
        let fail =
            |reason, expected| Err(Failure { height, field: Field::Time, reason, expected, found: time.to_string() });
        if let Some(median) = self.times.median_if_not_above(time)
            && self.median_is_known()
        {
            return fail(Reason::TimeTooOld, format!("above the median time past, {median}"));
        }
        if self.rules.bip94
            && starts_period
            && let Some(last) = self.last_time
            && time < last.saturating_sub(TIMEWARP_SECONDS)
        {
            let earliest = last - TIMEWARP_SECONDS;
            return fail(Reason::TimeTimewarpAttack, format!("at least {earliest} (BIP 94)"));
        }
        match self.clock {
            Some(clock) if u64::from(time) > clock.saturating_add(MAX_FUTURE_SECONDS) => {
                fail(Reason::TimeTooNew, format!("at most two hours ahead of the clock, which says {clock}"))
            }
            _ => Ok(()),
        }
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
        let (expected, found) = match bits.to_target() {
            Ok(target) if target <= self.rules.limit_target() => return Ok(Bits { bits, target }),
            Ok(_) => (format!("no easier than the proof-of-work limit {}", self.rules.limit()), bits.to_string()),
            Err(error) => ("a target".to_owned(), format!("{bits} ({error})")),
        };
        Err(Failure { height, field: Field::Bits, reason: Reason::HighHash, expected, found })
    }

    /// What the headers before, or those that are built in, say of this one's bits.
    fn demanded_bits(&self, height: u64, starts_period: bool, time: u32) -> Demand {
        let rules = &self.rules;
        if rules.no_retarget {
            return Demand::Exactly(rules.limit());
        }
        if starts_period {
            if let (Some((first_bits, first)), Some(last), Some(before)) =
                (self.period_first, self.last_time, self.bits)
            {
                let old = if rules.bip94 { first_bits } else { before.bits };
                return rules.next_bits_from(old, first, last).map_or(Demand::Nothing, Demand::Retarget);
            }
            // On testnet4 the last block may have had the limit by exception, so that any step is possible.
            let step = || self.bits.filter(|_| !rules.bip94).map_or(Demand::Nothing, Demand::FactorOfFour);
            return rules.known_bits(height).map_or_else(step, Demand::Exactly);
        }
        if !rules.twenty_minutes {
            return self.bits.map_or(Demand::Nothing, |before| Demand::Exactly(before.bits));
        }
        let late = self.last_time.map(|last| time > last.saturating_add(MINIMUM_DIFFICULTY_AFTER));
        match (late, self.ordinary) {
            (Some(true), _) => Demand::Exactly(rules.limit()),
            (Some(false), Some(bits)) => Demand::Exactly(bits),
            (Some(false), None) => Demand::ShowsOrdinary,
            (None, Some(bits)) if bits == rules.limit() => Demand::Exactly(bits),
            (None, _) => Demand::Nothing,
        }
    }

    /// Bits against what is demanded of them.
    fn check_bits(&self, height: u64, found: Bits, demanded: Demand) -> Result<(), Failure> {
        let expected = match demanded {
            Demand::Exactly(bits) | Demand::Retarget(bits) if bits == found.bits => return Ok(()),
            Demand::Exactly(bits) | Demand::Retarget(bits) => bits.to_string(),
            Demand::FactorOfFour(before) if !self.rules.retarget_is_possible(before.target, found.target) => {
                format!("{} changed by a factor of four at most", before.bits)
            }
            Demand::FactorOfFour(_) | Demand::ShowsOrdinary | Demand::Nothing => return Ok(()),
        };
        let found = found.bits.to_string();
        Err(Failure { height, field: Field::Bits, reason: Reason::BadDiffbits, expected, found })
    }

    fn remember_bits(&mut self, height: u64, starts_period: bool, bits: CompactTarget, demanded: Demand) {
        match demanded {
            Demand::Exactly(_) => {}
            Demand::Retarget(_) => self.retargets += 1,
            Demand::FactorOfFour(_) | Demand::Nothing if starts_period && self.headers > 0 => {
                self.unproved_retarget = Some(height);
            }
            Demand::FactorOfFour(_) | Demand::ShowsOrdinary | Demand::Nothing => self.unproved_bits = true,
        }
        // Bitcoin Core walks back to the last block that is not at the limit, or to the first of the period.
        if starts_period || bits != self.rules.limit() || matches!(demanded, Demand::ShowsOrdinary) {
            self.ordinary = Some(bits);
        }
    }

    fn remember_period(&mut self, height: u64, starts: bool, bits: CompactTarget, time: u32) {
        if starts {
            self.period_first = Some((bits, time));
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
        self.first_height <= 1 || self.times.count == MEDIAN_OF
    }

    fn not_checked(&self) -> Vec<NotChecked> {
        let (first, last) = (self.first_height, self.first_height + self.headers - 1);
        let unproved = self.proved.map_or(first, |height| first.max(height + 1));
        let mut list = Vec::new();
        let mut open = |is_open: bool, rule, from: u64, to: u64| {
            let (from, to) = (from.max(unproved), to.min(last));
            if is_open && from <= to {
                list.push(NotChecked { rule, heights: from..=to });
            }
        };
        open(self.unproved_link, Rule::Link, first, first);
        // Up to the first retarget; a file that begins with a period has that one header unproved.
        let retarget = first.next_multiple_of(BLOCKS_A_PERIOD);
        open(self.unproved_bits, Rule::Bits, first, first.max(retarget.saturating_sub(1)));
        let retarget = self.unproved_retarget;
        open(retarget.is_some(), Rule::Retarget, retarget.unwrap_or(0), retarget.unwrap_or(0));
        open(self.unproved_medians > 0, Rule::MedianTime, first, (first + self.unproved_medians).saturating_sub(1));
        open(self.clock.is_none(), Rule::FutureTime, first, last);
        if self.rules == ChainRules::signet() {
            list.push(NotChecked { rule: Rule::SignetSolution, heights: first..=last });
        }
        list
    }
}

/// What is known of a header's bits before it is looked at.
#[derive(Clone, Copy)]
enum Demand {
    Exactly(CompactTarget),
    /// The same, recomputed from the period before.
    Retarget(CompactTarget),
    /// A retarget whose period is not known whole.
    FactorOfFour(Bits),
    /// No exception of the 20-minute rule, so that its bits are the period's.
    ShowsOrdinary,
    Nothing,
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
