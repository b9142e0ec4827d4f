//! The search space from outside: no overlap, no gap, exhausted exactly, and no two processes on one header.

use std::collections::{BTreeMap, BTreeSet};

use hashgrind::job::{EXTRANONCES_PER_JOB, Job, JobError, WorkUnit};
use hashgrind::pow::{BlockDigest, NonceRange, RawHeader};
use proptest::prelude::*;

/// Stands in for a block builder: another extranonce, another root.
fn root(extranonce: [u8; 8]) -> BlockDigest {
    let mut bytes = [0xa5; 32];
    bytes[..8].copy_from_slice(&extranonce);
    BlockDigest::from_bytes_le(bytes)
}

fn header() -> RawHeader {
    RawHeader::genesis().with_version(0x2000_0000)
}

/// The nonces of each header, as it is hashed with nonce 0.
fn nonces_by_header(units: &[WorkUnit]) -> BTreeMap<[u8; 80], Vec<NonceRange>> {
    let mut headers: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for unit in units {
        for sibling in 0..unit.header.siblings() {
            let header = unit.header.header(sibling as u8, 0).unwrap();
            assert_eq!(header.merkle_root(), root(unit.extranonce));
            headers.entry(*header.as_bytes()).or_default().push(unit.range);
        }
    }
    headers
}

/// Sorted by start, the ranges lie end to end from 0 to 2^32.
fn covers_all_nonces_once(mut ranges: Vec<NonceRange>) -> bool {
    ranges.sort_by_key(|range| range.start());
    let end = ranges.iter().try_fold(0, |at, range| (u64::from(range.start()) == at).then(|| at + range.len()));
    end == Some(NonceRange::SPACE)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_header_and_nonce_comes_exactly_once(
        lens in prop::collection::vec(prop_oneof![1 << 27..1u64 << 33, Just(1u64 << 32), Just(u64::MAX)], 1..20),
        give_back in prop::collection::vec(any::<bool>(), 1..9),
        extranonces in 1u64..5,
        before in 0u32..3,
        after in 0u32..3,
        siblings in 1usize..=8,
        mask in any::<u32>(),
        start in any::<[u8; 8]>(),
    ) {
        // At least three bits to roll, so that eight siblings have room.
        let mask = mask | 0x0e00_0000;
        let time = header().time();
        let job = Job::new(header(), root)
            .with_times(time - before..=time + after).unwrap()
            .with_siblings(mask, siblings).unwrap()
            .with_start_extranonce(start)
            .with_extranonces(extranonces).unwrap();
        let mut space = job.space();
        let (mut units, mut turn) = (Vec::new(), 0);
        while let Some(unit) = space.next_unit(lens[turn % lens.len()]) {
            prop_assert!(unit.range.len() <= lens[turn % lens.len()]);
            // Some come back once, whole or in part, as from a lost device.
            if give_back[turn % give_back.len()] && turn < 40 {
                if let (Some(done), Some(rest)) = (unit.range.prefix(12345), unit.range.after(12345)) {
                    units.push(WorkUnit { range: done, ..unit.clone() });
                    space.give_back(WorkUnit { range: rest, ..unit });
                } else {
                    space.give_back(unit);
                }
            } else {
                units.push(unit);
            }
            turn += 1;
        }
        prop_assert_eq!(space.next_unit(1), None);
        prop_assert_eq!(units.iter().map(|unit| u128::from(unit.hashes())).sum::<u128>(), job.hashes());

        let headers = nonces_by_header(&units);
        prop_assert_eq!(headers.len() as u64, extranonces * u64::from(before + after + 1) * siblings as u64);
        for (bytes, ranges) in headers {
            let found = RawHeader::new(bytes);
            let flipped = (found.version() ^ header().version()).cast_unsigned();
            prop_assert_eq!(flipped & !(mask & 0x1fff_e000), 0, "only bits of the mask are rolled");
            prop_assert!((time - before..=time + after).contains(&found.time()));
            prop_assert_eq!((found.previous(), found.bits()), (header().previous(), header().bits()));
            prop_assert!(covers_all_nonces_once(ranges));
        }
    }

    /// Whole walks, wrap included: the extranonces of two processes have nothing in common.
    #[test]
    fn two_processes_never_share_a_header(a in any::<[u8; 8]>(), b in any::<[u8; 8]>(), near in any::<bool>()) {
        // Near: they differ in one bit of the process's own bytes only, and in where they start.
        let mut b = if near { [b[0], b[1], b[2], a[3], a[4], a[5], a[6], a[7] ^ 1] } else { b };
        if a[3..] == b[3..] {
            b[7] ^= 0x80;
        }
        let walk = |start| -> BTreeSet<[u8; 80]> {
            let mut space = Job::new(header(), root).with_start_extranonce(start).space();
            (0..2000).map_while(|_| space.next_unit(u64::MAX)).map(|unit| *unit.header.header(0, 0).unwrap().as_bytes()).collect()
        };
        let (of_a, of_b) = (walk(a), walk(b));
        prop_assert_eq!((of_a.len(), of_b.len()), (2000, 2000));
        prop_assert!(of_a.is_disjoint(&of_b));
    }
}

/// The counter is 3 bytes: after all of them it is back at the start, never in another process's bytes.
#[test]
fn extranonces_wrap_within_the_process() {
    let start = [0xfe, 0xff, 0xff, 1, 2, 3, 4, 5];
    let mut space = Job::new(header(), root).with_start_extranonce(start).space();
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(space.next_unit(u64::MAX).unwrap().extranonce);
    }
    assert_eq!(seen, [start, [0xff, 0xff, 0xff, 1, 2, 3, 4, 5], [0, 0, 0, 1, 2, 3, 4, 5], [1, 0, 0, 1, 2, 3, 4, 5]]);
}

#[test]
fn nonces_come_first_then_extranonces_then_times() {
    let time = header().time();
    let job = Job::new(header(), root).with_times(time - 1..=time + 1).unwrap().with_extranonces(2).unwrap();
    let mut space = job.space();
    let mut seen = Vec::new();
    while let Some(unit) = space.next_unit(1 << 31) {
        let header = unit.header.header(0, 0).unwrap();
        seen.push((header.time() - (time - 1), unit.extranonce[0], unit.range.start()));
    }
    let half = 1 << 31;
    let of_time = |t| [(t, 0, 0), (t, 0, half), (t, 1, 0), (t, 1, half)];
    assert_eq!(seen, [of_time(1), of_time(2), of_time(0)].concat());
}

#[test]
fn a_fixed_header_has_its_nonces_and_nothing_else() {
    let job = Job::fixed(RawHeader::genesis());
    assert_eq!(job.hashes(), 1 << 32);
    let mut space = job.space();
    let unit = space.next_unit(u64::MAX).unwrap();
    assert_eq!(unit.range, NonceRange::ALL);
    assert_eq!(unit.header.header(0, RawHeader::genesis().nonce()), Some(RawHeader::genesis()));
    assert_eq!(space.next_unit(1), None);
    assert_eq!(space.next_unit(1), None);
}

#[test]
fn what_a_job_cannot_be() {
    let time = header().time();
    let job = || Job::new(header(), root);
    assert!(matches!(job().with_times(time + 1..=time + 9), Err(JobError::TimeOutside { .. })));
    let empty = time..=time - 1;
    assert!(matches!(job().with_times(empty), Err(JobError::TimeOutside { .. })));
    assert_eq!(job().with_siblings(u32::MAX, 9).unwrap_err(), JobError::Siblings { count: 9, limit: 8 });
    assert_eq!(job().with_siblings(u32::MAX, 0).unwrap_err(), JobError::Siblings { count: 0, limit: 8 });
    // Two free bits, and bits outside BIP 320's mask do not count.
    assert_eq!(job().with_siblings(0xe000_6001, 5).unwrap_err(), JobError::Siblings { count: 5, limit: 4 });
    assert_eq!(job().with_siblings(0xe000_0001, 1).unwrap().versions(), [0x2000_0000]);
    assert_eq!(
        job().with_siblings(0xe000_6001, 4).unwrap().versions(),
        [0x2000_0000, 0x2000_2000, 0x2000_4000, 0x2000_6000]
    );
    for count in [0, EXTRANONCES_PER_JOB + 1] {
        assert_eq!(job().with_extranonces(count).unwrap_err(), JobError::Extranonces { count });
    }
}
