//! Header chains: real mainnet headers, synthetic regtest ones, and rules of the other chains on made-up hashes. The
//! oracles are `sha2` and, for retargets and chain work, the `bitcoin` crate.

use hashgrind::pow::{BlockDigest, CompactTarget, RawHeader};
use hashgrind::verify::{
    BLOCKS_A_PERIOD, ChainReport, ChainRules, ChainVerifier, Failure, Field, Place, Reason, Rule, VerifyError,
    checkpoint, checkpoint_count, locate,
};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

const MAINNET: &[u8] = include_bytes!("data/mainnet_0_10236.headers");

fn sha256d(header: &[u8]) -> BlockDigest {
    BlockDigest::from_bytes_le(Sha256::digest(Sha256::digest(header)).into())
}

fn verify(rules: ChainRules, start: u64, headers: &[u8]) -> Result<ChainReport, VerifyError> {
    let mut verifier = ChainVerifier::starting_at(rules, start).with_clock(NOW);
    verifier.push(headers)?;
    verifier.finish()
}

/// A clock for the tests: November 2026.
const NOW: u64 = 1_795_900_000;

fn failure(result: Result<ChainReport, VerifyError>) -> Failure {
    match result {
        Err(VerifyError::Invalid(failure)) => failure,
        other => panic!("{other:?}"),
    }
}

/// Height and header of the 827 first and last headers of mainnet's periods.
fn retargets() -> Vec<(u64, RawHeader)> {
    let (records, rest) = include_bytes!("data/mainnet_retargets.bin").as_chunks::<84>();
    assert!(rest.is_empty());
    records
        .iter()
        .map(|record| {
            let height = u32::from_le_bytes(record[..4].try_into().unwrap());
            (u64::from(height), RawHeader::new(record[4..].try_into().unwrap()))
        })
        .collect()
}

#[test]
fn real_mainnet_headers_verify() {
    let report = verify(ChainRules::main(), 0, MAINNET).unwrap();
    assert_eq!((report.headers, report.first_height, report.tip_height()), (10_237, 0, 10_236));
    assert_eq!(report.tip_hash, sha256d(&MAINNET[MAINNET.len() - 80..]));
    // Every block of difficulty 1 stands for 0x100010001 hashes.
    assert_eq!(report.chain_work.to_string(), format!("{:064x}", 10_237u64 * 0x1_0001_0001));
    assert_eq!(report.retargets, 5);
    assert_eq!(report.periods.len(), 6);
    for (number, period) in report.periods.iter().enumerate() {
        assert_eq!(period.period, number as u64);
        assert_eq!(period.headers, if number < 5 { 2016 } else { 157 });
        assert_eq!((period.bits.to_string().as_str(), period.difficulty), ("1d00ffff", 1.0));
        let time = |height: usize| i64::from(RawHeader::new(MAINNET[80 * height..][..80].try_into().unwrap()).time());
        let last = (2016 * number + 2015).min(10_236);
        assert_eq!(period.seconds(), time(last) - time(2016 * number));
    }
    assert_eq!(report.not_checked, []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_any_length_give_the_same_report(lens in prop::collection::vec(1usize..70_000, 1..30)) {
        let whole = verify(ChainRules::main(), 0, MAINNET).unwrap();
        let mut verifier = ChainVerifier::new(ChainRules::main()).with_clock(NOW);
        let mut rest = MAINNET;
        for len in lens.iter().cycle() {
            let (piece, behind) = rest.split_at(rest.len().min(*len));
            verifier.push(piece).unwrap();
            rest = behind;
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(verifier.finish().unwrap(), whole);
    }
}

#[test]
fn real_retargets_follow_from_real_times() {
    let headers = retargets();
    assert_eq!(headers.len(), 827);
    let rules = ChainRules::main();
    let (mut checked, mut would_differ, mut clamped) = (0, 0, 0);
    for three in headers.windows(3) {
        let [(height, first), (last_height, last), (next_height, next)] = three else { panic!("windows of 3") };
        if !height.is_multiple_of(BLOCKS_A_PERIOD) {
            continue;
        }
        assert_eq!((*last_height, *next_height), (height + 2015, height + 2016));
        assert_eq!(rules.next_bits(first, last), Some(next.bits()), "height {next_height}");
        // With the interval between the periods added, as a reader would expect the rule to be, it comes out otherwise.
        would_differ += u32::from(rules.next_bits(&first.with_time(first.time() - 600), last) != Some(next.bits()));
        clamped += u32::from(last.time() - first.time() < 14 * 24 * 3600 / 4);
        checked += 1;

        // The pair as a chain of two: its second header is built in, so nothing is left open, and both can be located.
        let pair = [last.as_bytes().as_slice(), next.as_bytes()].concat();
        assert_eq!(verify(rules, *last_height, &pair).unwrap().not_checked, []);
        assert_eq!(locate(&pair), Some(Place { rules, height: *last_height }));
        // The same on the wrong place, or with the second header of another place.
        let misplaced = failure(verify(rules, last_height + 2016, &pair));
        assert!(misplaced.height == last_height + 2016 || misplaced.height == last_height + 2017, "{misplaced}");
    }
    assert_eq!(checked, 413);
    assert!(would_differ > 350, "{would_differ}");
    assert_eq!(clamped, 1, "block 68,544 is the only one that got harder by the whole factor of four");
}

/// Every bit of a header, at the genesis block, inside a period, on both sides of a retarget and at the tip.
#[test]
fn any_flipped_bit_is_found_at_its_height() {
    let cases = [
        (0, 0, 3),
        (0, 1, 3),
        (0, 20, 22),
        (2005, 2015, 2018),
        (2005, 2016, 2018),
        (0, 2016, 2017),
        (10_200, 10_236, 10_237),
    ];
    for (start, height, end) in cases {
        let chain = &MAINNET[80 * start..80 * end];
        verify(ChainRules::main(), start as u64, chain).unwrap();
        for bit in 0..640 {
            let mut bad = chain.to_vec();
            bad[80 * (height - start) + bit / 8] ^= 1 << (bit % 8);
            let failure = failure(verify(ChainRules::main(), start as u64, &bad));
            assert_eq!(failure.height, height as u64, "bit {bit} of height {height}: {failure}");
            // A node looks at the proof of work first, and no header keeps it when a bit changes.
            let expected = match bit / 8 {
                _ if height == 0 => (Field::Genesis, Reason::PrevBlkNotFound),
                4..36 => (Field::PreviousBlockHash, Reason::PrevBlkNotFound),
                72..76 => (Field::Bits, Reason::HighHash),
                _ => (Field::Hash, Reason::HighHash),
            };
            assert_eq!((failure.field, failure.reason), expected, "bit {bit} of height {height}: {failure}");
        }
    }
}

/// Missing, doubled and swapped headers.
#[test]
fn order_counts() {
    let header = |height: usize| &MAINNET[80 * height..80 * (height + 1)];
    let chain = |heights: &[usize]| heights.iter().flat_map(|&height| header(height)).copied().collect::<Vec<_>>();
    for (heights, bad) in [(&[0, 1, 3][..], 2), (&[0, 1, 1, 2], 2), (&[0, 2, 1], 1), (&[0, 0], 1)] {
        let failure = failure(verify(ChainRules::main(), 0, &chain(heights)));
        assert_eq!((failure.height, failure.field), (bad, Field::PreviousBlockHash), "{heights:?}");
    }
    let failure = failure(verify(ChainRules::main(), 0, &chain(&[1, 2])));
    assert_eq!((failure.height, failure.field), (0, Field::Genesis));
    assert_eq!(failure.expected, "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f");
}

#[test]
fn bytes_that_are_no_chain() {
    assert_eq!(verify(ChainRules::main(), 0, &[]), Err(VerifyError::Empty));
    assert_eq!(verify(ChainRules::main(), 0, &MAINNET[..79]), Err(VerifyError::Torn { headers: 0, bytes: 79 }));
    assert_eq!(verify(ChainRules::main(), 0, &MAINNET[..81]), Err(VerifyError::Torn { headers: 1, bytes: 1 }));
    assert_eq!(failure(verify(ChainRules::regtest(), 0, MAINNET)).field, Field::Genesis);
    // Not the genesis block, so the bits must tell.
    for rules in [ChainRules::regtest(), ChainRules::signet()] {
        let failure = failure(verify(rules, 5, MAINNET));
        assert_eq!((failure.height, failure.field, failure.reason), (5, Field::Bits, Reason::BadDiffbits));
    }
    // After a failure nothing is accepted any more.
    let mut verifier = ChainVerifier::new(ChainRules::main());
    let first = verifier.push(&MAINNET[80..160]).unwrap_err();
    assert_eq!(verifier.push(&MAINNET[..80]), Err(first.clone()));
    assert_eq!(verifier.finish(), Err(first));
}

fn open(report: &ChainReport) -> Vec<(Rule, u64, u64)> {
    report.not_checked.iter().map(|left| (left.rule, *left.heights.start(), *left.heights.end())).collect()
}

#[test]
fn what_a_late_start_leaves_open() {
    let from =
        |height: usize, end: usize| verify(ChainRules::main(), height as u64, &MAINNET[80 * height..80 * end]).unwrap();
    // A built-in header proves all before it, and a period's first header all bits of the period.
    for (first, end) in [(1000, 6000), (2016, 6049), (4032, 4033), (1, 5), (1, 2), (2005, 2017), (2016, 2017)] {
        assert_eq!(open(&from(first, end)), [], "{first} to {end}");
    }
    let report = from(1000, 6000);
    assert_eq!((report.retargets, report.periods[0].headers), (2, 1016));
    // Behind the last built-in header the median needs eleven; before it, it is proved.
    assert_eq!(open(&from(2010, 2100)), [(Rule::MedianTime, 2017, 2020)]);
    // Without any: the link, hence the height, and medians. Bits are those of the period.
    let report = from(1000, 2000);
    assert_eq!(open(&report), [(Rule::Link, 1000, 1000), (Rule::MedianTime, 1000, 1010)]);
    // The one before is built in.
    assert_eq!(open(&from(2017, 2018)), [(Rule::MedianTime, 2017, 2017)]);
    assert_eq!(open(&from(2017, 3000)), [(Rule::MedianTime, 2017, 2026)]);
    for left in from(10_236, 10_237).not_checked {
        assert!(left.to_string().contains("height 10236: "), "{left}");
    }
    // A retarget whose two ends are known is recomputed, also where it has no built-in header: in every chain's first.
    let mut signet = MadeUp::starting_at(ChainRules::signet(), 1, 0x1e03_77ae, 1_598_918_401);
    assert_eq!(signet.takes(0x1e03_77ad, 1_598_918_402).unwrap_err().0, Field::Bits);
    (2..2015).for_each(|i| signet.add(0x1e03_77ae, 1_598_918_400 + i));
    signet.add(0x1e03_77ae, 1_598_918_400 + 7 * 24 * 3600);
    assert_eq!(signet.takes(0x1e01_bbd7, 1_598_918_401 + 7 * 24 * 3600), Ok(()));
    assert_eq!(signet.takes(0x1e03_77ae, 1_598_918_401 + 7 * 24 * 3600), Err((Field::Bits, "1e01bbd7".into())));
    // And where nothing is known all of it is said.
    let mut signet = MadeUp::starting_at(ChainRules::signet(), 4030, 0x1e01_0000, 1_600_000_000);
    (1..15).for_each(|i| signet.add(0x1e01_0000, 1_600_000_000 + i));
    let expected = [
        (Rule::Link, 4030, 4030),
        (Rule::Bits, 4030, 4031),
        (Rule::Retarget, 4032, 4032),
        (Rule::MedianTime, 4030, 4040),
        (Rule::SignetSolution, 4030, 4044),
    ];
    assert_eq!(open(&signet.verify().unwrap()), expected);
}

/// Known without a header: the bits of some periods after the last one that is built in.
#[test]
fn bits_of_later_periods_are_known() {
    assert_eq!(checkpoint(2016 * checkpoint_count() as u64), None);
    let start = |height, bits| MadeUp::starting_at(ChainRules::main(), height, bits, 1_750_000_000).verify();
    let report = start(907_300, 0x1702_349e).unwrap();
    assert_eq!(open(&report), [(Rule::Link, 907_300, 907_300), (Rule::MedianTime, 907_300, 907_300)]);
    assert_eq!(failure(start(909_300, 0x1702_349e)).expected, "17022cb3");
    for height in [958_000, 970_000] {
        let report = start(height, 0x1702_349e).unwrap();
        assert_eq!(open(&report)[1], (Rule::Bits, height, height), "nothing is known of this period");
    }
    assert_eq!(failure(start(972_000, 0x1702_349e)).expected, "17020093", "the table goes on after a gap");
}

#[test]
fn a_run_of_headers_tells_where_it_stands() {
    for (first, end) in [(0, 1), (1, 2), (1, 4000), (17, 2017), (2016, 2017), (2017, 2018), (5000, 10_237)] {
        let place = locate(&MAINNET[80 * first..80 * end]).unwrap();
        assert_eq!((place.rules, place.height), (ChainRules::main(), first as u64), "{first} to {end}");
    }
    for (first, end) in [(2, 2016), (2018, 4032), (9000, 9000)] {
        assert_eq!(locate(&MAINNET[80 * first..80 * end]), None, "{first} to {end}");
    }
    for rules in ChainRules::all() {
        assert_eq!(locate(rules.genesis_header().as_bytes()), Some(Place { rules, height: 0 }));
        let next = RawHeader::genesis();
        let next = RawHeader::from_fields(4, *rules.genesis(), next.merkle_root(), 1, next.bits(), 0);
        assert_eq!(locate(next.as_bytes()), Some(Place { rules, height: 1 }));
        assert_eq!(ChainRules::named(rules.name()), Some(rules));
    }
    // A built-in header that is too far back in the run to be where it should.
    assert_eq!(
        locate(&[&MAINNET[80..160], &MAINNET[..80]].concat()),
        Some(Place { rules: ChainRules::main(), height: 1 })
    );
    assert_eq!(locate(&[&MAINNET[160..240], &MAINNET[..80]].concat()), None);
    assert_eq!(locate(&MAINNET[..79]), None);
}

/// Valid links and proof of work are not enough where mainnet's own header is known.
#[test]
fn a_fork_before_a_built_in_header_is_not_mainnet() {
    let mut chain = MadeUp::new(ChainRules::main(), 1_231_006_505);
    (1..2015).for_each(|i| chain.add(LIMIT, 1_231_006_505 + i));
    chain.add(LIMIT, 1_231_006_505 + 14 * 24 * 3600);
    chain.add(LIMIT, 1_231_006_506 + 14 * 24 * 3600);
    let failure = failure(chain.verify());
    assert_eq!(
        (failure.height, failure.field, failure.reason.name()),
        (2016, Field::Hash, "bad-fork-prior-to-checkpoint")
    );
    assert!(failure.expected.starts_with(&checkpoint(2016).unwrap().digest().to_string()), "{failure}");
}

// ---- synthetic regtest chains, ground with sha2 ----

struct Regtest {
    bytes: Vec<u8>,
    tip: BlockDigest,
}

impl Regtest {
    fn new() -> Self {
        let root = RawHeader::genesis().merkle_root();
        let bits = CompactTarget::from_consensus(0x207f_ffff);
        let genesis = RawHeader::from_fields(1, BlockDigest::default(), root, 1_296_688_602, bits, 2);
        Self { bytes: genesis.as_bytes().to_vec(), tip: sha256d(genesis.as_bytes()) }
    }

    fn mine(&mut self, time: u32) {
        let bits = CompactTarget::from_consensus(0x207f_ffff);
        let root = BlockDigest::from_bytes_le([3; 32]);
        let header = (0..).map(|nonce| RawHeader::from_fields(0x2000_0000, self.tip, root, time, bits, nonce));
        let (header, digest) = header
            .map(|header| (header, sha256d(header.as_bytes())))
            .find(|(_, digest)| digest.as_bytes_le()[31] < 0x7f)
            .unwrap();
        self.bytes.extend_from_slice(header.as_bytes());
        self.tip = digest;
    }
}

#[test]
fn regtest_never_retargets() {
    let mut chain = Regtest::new();
    for i in 1..4100 {
        chain.mine(1_296_688_602 + i);
    }
    let report = verify(ChainRules::regtest(), 0, &chain.bytes).unwrap();
    assert_eq!((report.headers, report.tip_hash), (4100, chain.tip));
    assert_eq!(report.chain_work.to_f64(), 2.0 * 4100.0);
    assert!(report.periods.iter().all(|period| period.bits.to_consensus() == 0x207f_ffff));
    let late = verify(ChainRules::regtest(), 2016, &chain.bytes[80 * 2016..]).unwrap();
    let left: Vec<_> = late.not_checked.iter().map(|left| left.rule).collect();
    assert_eq!(left, [Rule::Link, Rule::MedianTime], "regtest has one value for bits");
    // The median was last in doubt; the clock is asked for each time.
    let mut verifier = ChainVerifier::new(ChainRules::regtest());
    verifier.push(&chain.bytes).unwrap();
    assert_eq!(
        open(&verifier.finish().unwrap()),
        [(Rule::FutureTime, 1, 4099)],
        "no clock was given; genesis is built in"
    );
    let tip_time = 1_296_688_602 + 4099;
    for (clock, good) in [(tip_time - 7200, true), (tip_time - 7201, false)] {
        let mut verifier = ChainVerifier::new(ChainRules::regtest()).with_clock(clock);
        let result = verifier.push(&chain.bytes);
        assert_eq!(result.is_ok(), good);
        if let Err(VerifyError::Invalid(failure)) = result {
            assert_eq!((failure.height, failure.field, failure.reason), (4099, Field::Time, Reason::TimeTooNew));
        }
    }
}

/// The median of the last eleven, or of as many as there are, by sorting; exactly that is too old, one more is not.
#[test]
fn times_must_be_above_the_median() {
    let genesis = 1_296_688_602u32;
    let mut times = vec![genesis];
    let mut chain = Regtest::new();
    // Forward, back, and far ahead, so that the median lags and leads.
    for i in 0u32..60 {
        let mut last: Vec<u32> = times.iter().rev().take(11).copied().collect();
        last.sort_unstable();
        let median = last[last.len() / 2];

        let mut too_old = Regtest { bytes: chain.bytes.clone(), tip: chain.tip };
        too_old.mine(median);
        let failure = failure(verify(ChainRules::regtest(), 0, &too_old.bytes));
        let expected = (u64::from(i) + 1, Field::Time, Reason::TimeTooOld);
        assert_eq!((failure.height, failure.field, failure.reason), expected);
        assert_eq!(failure.expected, format!("above the median time past, {median}"));
        assert_eq!(failure.found, median.to_string());

        let time = median + [1, 7000, 1, 1, 2, 300][i as usize % 6];
        chain.mine(time);
        times.push(time);
        verify(ChainRules::regtest(), 0, &chain.bytes).unwrap();
    }
    // From the middle the first eleven times are taken as they are, and the twelfth is held against them.
    verify(ChainRules::regtest(), 30, &chain.bytes[80 * 30..]).unwrap();
    let mut short =
        Regtest { bytes: chain.bytes[80 * 30..80 * 40].to_vec(), tip: sha256d(&chain.bytes[80 * 39..80 * 40]) };
    short.mine(1);
    verify(ChainRules::regtest(), 30, &short.bytes).unwrap();
    short.mine(1);
    let failure = failure(verify(ChainRules::regtest(), 30, &short.bytes));
    assert_eq!((failure.height, failure.field), (41, Field::Time));
}

#[test]
fn a_hash_above_the_target_is_named() {
    let mut chain = Regtest::new();
    chain.mine(1_296_688_603);
    let header = RawHeader::new(chain.bytes[80..160].try_into().unwrap());
    let bad = (0..)
        .map(|nonce| header.with_nonce(nonce))
        .find(|header| sha256d(header.as_bytes()).as_bytes_le()[31] >= 0x80)
        .unwrap();
    chain.bytes[80..160].copy_from_slice(bad.as_bytes());
    let failure = failure(verify(ChainRules::regtest(), 0, &chain.bytes));
    assert_eq!((failure.height, failure.field, failure.reason), (1, Field::Hash, Reason::HighHash));
    assert_eq!(failure.expected, format!("at most 7fffff{}", "0".repeat(58)));
    assert_eq!(failure.found, sha256d(bad.as_bytes()).to_string());
}

/// Every kernel that this processor has comes to the same report, and names the same bad header.
#[test]
fn every_kernel_verifies_alike() {
    let expected = verify(ChainRules::main(), 0, MAINNET).unwrap();
    let mut bad = MAINNET.to_vec();
    bad[80 * 7777 + 79] ^= 1;
    let mut tried = 0;
    for kernel in hashgrind::cpu::kernels().iter().filter(|kernel| kernel.is_available()) {
        let run = |headers: &[u8]| {
            let mut verifier = ChainVerifier::new(ChainRules::main()).with_kernel(kernel).with_clock(NOW);
            verifier.push(headers)?;
            verifier.finish()
        };
        assert_eq!(run(MAINNET), Ok(expected.clone()), "{}", kernel.name());
        let failure = failure(run(&bad));
        assert_eq!((failure.height, failure.field), (7777, Field::Hash), "{}", kernel.name());
        assert_eq!(failure.found, sha256d(&bad[80 * 7777..80 * 7778]).to_string());
        tried += 1;
    }
    assert!(tried > 0);
}

// ---- the other chains: nobody can grind their targets in a test, so the hash is made up ----

/// Calls the merkle root field the hash: it holds the genesis hash or the height, which is far below every target.
struct MadeUp {
    rules: ChainRules,
    headers: Vec<RawHeader>,
    start: u64,
    version: i32,
}

fn made_up_hash(headers: &[u8], digests: &mut [BlockDigest]) {
    for (header, digest) in headers.chunks_exact(80).zip(digests) {
        *digest = RawHeader::new(header.try_into().unwrap()).merkle_root();
    }
}

impl MadeUp {
    fn new(rules: ChainRules, time: u32) -> Self {
        let genesis = RawHeader::from_fields(1, BlockDigest::default(), *rules.genesis(), time, rules.limit(), 0);
        Self { rules, headers: vec![genesis], start: 0, version: 4 }
    }

    fn starting_at(rules: ChainRules, start: u64, bits: u32, time: u32) -> Self {
        let mut chain = Self { rules, headers: Vec::new(), start, version: 4 };
        chain.add(bits, time);
        chain
    }

    fn add(&mut self, bits: u32, time: u32) {
        let mut hash = [0; 32];
        hash[..8].copy_from_slice(&(self.start + self.headers.len() as u64 + 1).to_le_bytes());
        let genesis = if self.start == 1 { *self.rules.genesis() } else { BlockDigest::default() };
        let previous = self.headers.last().map_or(genesis, |header| header.merkle_root());
        let bits = CompactTarget::from_consensus(bits);
        self.headers.push(RawHeader::from_fields(
            self.version,
            previous,
            BlockDigest::from_bytes_le(hash),
            time,
            bits,
            0,
        ));
    }

    fn verify(&self) -> Result<ChainReport, VerifyError> {
        let mut verifier = ChainVerifier::starting_at(self.rules, self.start).with_clock(NOW);
        verifier = verifier.with_hash(Box::new(made_up_hash));
        self.headers.iter().try_for_each(|header| verifier.push(header.as_bytes()))?;
        verifier.finish()
    }

    /// Whether one more header would do.
    fn takes(&mut self, bits: u32, time: u32) -> Result<(), (Field, String)> {
        self.add(bits, time);
        let result = self.verify();
        let height = self.start + self.headers.len() as u64 - 1;
        self.headers.pop();
        match result {
            Ok(_) => Ok(()),
            Err(VerifyError::Invalid(failure)) => {
                assert_eq!(failure.height, height);
                Err((failure.field, failure.expected))
            }
            Err(error) => panic!("{error}"),
        }
    }
}

const LIMIT: u32 = 0x1d00_ffff;

#[test]
fn retargets_are_clamped_and_limited() {
    let day = 24 * 3600;
    for rules in [ChainRules::testnet3(), ChainRules::testnet4()] {
        for (seconds, expected) in [
            (1, 0x1c3f_ffc0),
            (14 * day / 4, 0x1c3f_ffc0),
            (7 * day, 0x1c7f_ff80),
            (14 * day - 1, 0x1d00_fffe),
            (14 * day, LIMIT),
            (100 * day, LIMIT),
        ] {
            let mut chain = MadeUp::new(rules, 1_000_000_000);
            (1..2015).for_each(|i| chain.add(LIMIT, 1_000_000_000 + i));
            chain.add(LIMIT, 1_000_000_000 + seconds.max(2015));
            let time = 1_000_000_000 + seconds.max(2015) + 1;
            assert_eq!(chain.takes(expected, time), Ok(()), "{} {seconds}", rules.name());
            let wrong = (Field::Bits, CompactTarget::from_consensus(expected).to_string());
            assert_eq!(chain.takes(expected - 1, time), Err(wrong));
            // In the middle of the period bits never change.
            chain.add(expected, time);
            assert_eq!(chain.takes(expected, time + 1), Ok(()));
            assert_eq!(chain.takes(expected - 1, time + 1).unwrap_err().0, Field::Bits);
        }
    }
}

#[test]
fn bits_that_are_no_target_or_above_the_limit() {
    for bits in [0, 0x0492_3456, 0xff12_3456, 0x1d01_0000, 0x207f_ffff] {
        let chain = MadeUp::starting_at(ChainRules::main(), 5000, bits, 1);
        let failure = failure(chain.verify());
        assert_eq!((failure.height, failure.field), (5000, Field::Bits), "{bits:08x}");
        assert!(failure.found.starts_with(&format!("{bits:08x}")));
    }
    // A retarget that cannot be recomputed is at least held against the factor of four.
    let at_retarget = |bits| {
        let mut chain = MadeUp::starting_at(ChainRules::signet(), 4031, 0x1b04_04cb, 1_300_000_000);
        chain.takes(bits, 1_300_000_001)
    };
    assert_eq!(at_retarget(0x1b01_0132), Ok(()));
    assert_eq!(at_retarget(0x1b10_132c), Ok(()));
    assert_eq!(at_retarget(0x1b01_0131).unwrap_err().0, Field::Bits);
    assert_eq!(at_retarget(0x1b10_132d).unwrap_err().0, Field::Bits);
}

/// BIP 94: a block more than 20 minutes late has the limit as its bits and must have it; the next one goes back; the
/// retarget starts from the period's first block; and a period cannot begin before the last one ended.
#[test]
fn testnet4_has_its_own_rules() {
    let hard = 0x1c3f_ffc0;
    let mut chain = MadeUp::new(ChainRules::testnet4(), 1_700_000_000);
    (1..2016).for_each(|i| chain.add(LIMIT, 1_700_000_000 + i));
    let mut time = 1_700_000_000 + 2016;
    chain.add(hard, time);
    assert_eq!(chain.takes(hard, time + 1200), Ok(()));
    assert_eq!(chain.takes(hard, time + 1201), Err((Field::Bits, "1d00ffff".into())));
    assert_eq!(chain.takes(LIMIT, time + 1200), Err((Field::Bits, "1c3fffc0".into())));
    assert_eq!(chain.takes(LIMIT, time + 1201), Ok(()));
    // Two exceptions in a row, then back to the bits from before them.
    chain.add(LIMIT, time + 1201);
    chain.add(LIMIT, time + 2402);
    time += 2402;
    assert_eq!(chain.takes(hard, time + 1), Ok(()));
    assert_eq!(chain.takes(LIMIT, time + 1), Err((Field::Bits, "1c3fffc0".into())));

    // To the last block of the period, which is an exception too: the retarget does not start from it.
    while chain.headers.len() < 4031 {
        time += 500;
        chain.add(hard, time);
    }
    time = 1_700_000_000 + 2016 + 14 * 24 * 3600;
    chain.add(LIMIT, time);
    assert_eq!(chain.takes(hard, time + 5000), Ok(()), "two weeks: the bits of the period's first block stay");
    assert_eq!(chain.takes(LIMIT, time + 5000), Err((Field::Bits, "1c3fffc0".into())), "no exception at a retarget");
    assert_eq!(chain.takes(hard, time - 600), Ok(()));
    assert_eq!(chain.takes(hard, time - 601), Err((Field::Time, format!("at least {} (BIP 94)", time - 600))));

    // Testnet3 has no rule against the timewarp, and its retarget starts from the last block, exception or not.
    let mut testnet3 = MadeUp::new(ChainRules::testnet3(), 1_700_000_000);
    (1..2016).for_each(|i| testnet3.add(LIMIT, 1_700_000_000 + i));
    time = 1_700_000_000 + 2016;
    while testnet3.headers.len() < 4031 {
        testnet3.add(hard, time);
        time += 500;
    }
    time = 1_700_000_000 + 2016 + 14 * 24 * 3600;
    testnet3.add(LIMIT, time);
    assert_eq!(testnet3.takes(hard, time - 5000), Err((Field::Bits, "1d00ffff".into())));
    assert_eq!(testnet3.takes(LIMIT, time - 5000), Ok(()));
}

/// Versions end at the heights of `kernel/chainparams.cpp`; a version is a signed number.
#[test]
fn versions_end_at_their_heights() {
    for (rules, heights) in [
        (ChainRules::main(), [227_931, 363_725, 388_381]),
        (ChainRules::testnet3(), [21_111, 330_776, 581_885]),
        (ChainRules::testnet4(), [1; 3]),
        (ChainRules::signet(), [1; 3]),
        (ChainRules::regtest(), [1; 3]),
    ] {
        for (ended, height) in [1, 2, 3].into_iter().zip(heights) {
            for (height, is_ended) in [(height, true), (height - 1, false)] {
                for version in [i32::MIN, -1, 0, ended, ended + 1, 4, 0x2000_0000, i32::MAX] {
                    let mut chain = MadeUp { rules, headers: Vec::new(), start: height, version };
                    let main = checkpoint(height - height % 2016).filter(|_| rules == ChainRules::main());
                    let bits = main.map_or(rules.limit(), |header| header.bits()).to_consensus();
                    if height == 0 {
                        continue; // The genesis block.
                    }
                    chain.add(bits, 1_790_000_000);
                    // What the earlier of the three ended is ended as well.
                    let still = 1 + [1, 2, 3].into_iter().zip(heights).filter(|(_, at)| height >= *at).count() as i32;
                    let is_bad = still > 1 && version < still;
                    assert!(!(is_ended && version == ended) || is_bad);
                    match chain.verify() {
                        Ok(_) => assert!(!is_bad, "{} {height} {version}", rules.name()),
                        Err(VerifyError::Invalid(failure)) => {
                            assert!(is_bad, "{failure}");
                            assert_eq!((failure.field, failure.reason), (Field::Version, Reason::BadVersion));
                        }
                        Err(error) => panic!("{error}"),
                    }
                }
            }
        }
    }
}

#[test]
fn testnet4_from_the_middle() {
    // The first header may be an exception: the ordinary bits show with the first one that is not late.
    let mut chain = MadeUp::starting_at(ChainRules::testnet4(), 50_000, LIMIT, 1_700_000_000);
    assert_eq!(chain.takes(0x1c3f_ffc0, 1_700_000_001), Ok(()));
    assert_eq!(chain.takes(0x1c3f_ffc0, 1_700_001_201), Err((Field::Bits, "1d00ffff".into())));
    chain.add(0x1c3f_ffc0, 1_700_000_001);
    assert_eq!(chain.takes(0x1c3f_ffbf, 1_700_000_002), Err((Field::Bits, "1c3fffc0".into())));
    let report = chain.verify().unwrap();
    assert_eq!(report.not_checked[1].rule, Rule::Bits);
}

#[test]
fn signet_says_that_solutions_are_not_in_headers() {
    let mut chain = MadeUp::new(ChainRules::signet(), 1_598_918_400);
    (1..20).for_each(|i| chain.add(0x1e03_77ae, 1_598_918_400 + i));
    let report = chain.verify().unwrap();
    assert_eq!(report.not_checked.len(), 1);
    assert_eq!((report.not_checked[0].rule, report.not_checked[0].heights.clone()), (Rule::SignetSolution, 0..=19));
    assert_eq!(chain.takes(0x1e03_77af, 1_598_918_500).unwrap_err().0, Field::Bits);
}

#[cfg(feature = "template")]
mod against_the_bitcoin_crate {
    use super::*;
    use hashgrind::template::bitcoin::{self, Network, Work, params::Params};

    #[test]
    fn genesis_blocks_and_limits() {
        let chains = [
            (ChainRules::main(), Network::Bitcoin),
            (ChainRules::testnet3(), Network::Testnet),
            (ChainRules::testnet4(), Network::Testnet4),
            (ChainRules::signet(), Network::Signet),
            (ChainRules::regtest(), Network::Regtest),
        ];
        for (rules, network) in chains {
            let genesis = bitcoin::constants::genesis_block(network).header;
            assert_eq!(rules.genesis().to_string(), genesis.block_hash().to_string());
            assert_eq!(rules.genesis_header().as_bytes().as_slice(), bitcoin::consensus::serialize(&genesis));
            let limit = Params::new(network).max_attainable_target.to_compact_lossy();
            assert_eq!(rules.limit().to_consensus(), limit.to_consensus());
            let bytes = bitcoin::consensus::serialize(&genesis);
            let report = verify(rules, 0, &bytes).unwrap();
            assert_eq!(report.chain_work.to_string(), format!("{:064x}", genesis.work()));
            assert_eq!(ChainRules::of_genesis(&report.tip_hash), Some(rules));
        }
    }

    #[test]
    fn chain_work_of_real_headers() {
        let work = |header: &RawHeader| -> Work {
            bitcoin::Target::from_compact(bitcoin::CompactTarget::from_consensus(header.bits().to_consensus()))
                .to_work()
        };
        for pair in retargets()[1..].chunks_exact(2) {
            let bytes = [pair[0].1.as_bytes().as_slice(), pair[1].1.as_bytes()].concat();
            let report = verify(ChainRules::main(), pair[0].0, &bytes).unwrap();
            let sum = work(&pair[0].1) + work(&pair[1].1);
            assert_eq!(report.chain_work.to_string(), format!("{sum:064x}"));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// At any difficulty that mainnet can have, for any span of time, forwards and backwards.
        #[test]
        fn retargets_at_any_difficulty(exponent in 0x10u32..=0x1c, mantissa in 0x8000u32..0x7f_ffff, first in any::<u32>(), span in -3_000_000i64..8_000_000) {
            let bits = exponent << 24 | mantissa;
            let last = (i64::from(first) + span).clamp(0, i64::from(u32::MAX)) as u32;
            let header = |time| RawHeader::genesis().with_time(time);
            let with_bits = |time| {
                let mut bytes = *header(time).as_bytes();
                bytes[72..76].copy_from_slice(&bits.to_le_bytes());
                RawHeader::new(bytes)
            };
            let seconds = i64::from(last) - i64::from(first);
            let expected = bitcoin::CompactTarget::from_next_work_required(
                bitcoin::CompactTarget::from_consensus(bits),
                seconds.max(0) as u64,
                Params::MAINNET,
            );
            for rules in [ChainRules::main(), ChainRules::testnet4(), ] {
                let ours = rules.next_bits(&with_bits(first), &with_bits(last)).unwrap();
                prop_assert_eq!(ours.to_consensus(), expected.to_consensus());
            }
        }
    }
}
