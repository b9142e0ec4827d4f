//! Every kernel of the table against `sha2`: whole candidate sets, in order. Kernels that this processor lacks are
//! built and named on stderr as not run.

mod common;

use std::io::Write;

use common::{Random, expected};
use hashgrind::cpu::{CpuDevice, Isa, Kernel, kernels};
use hashgrind::pow::{MAX_SIBLINGS, NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{Outcome, ScanError, ScanRequest, Scanner, SelfTested, Stop, Wait};

/// Runs `test` with a worker for each kernel that this processor has.
fn each_kernel(mut test: impl FnMut(&'static Kernel, &mut CpuDevice)) {
    let mut ran = 0;
    for kernel in kernels() {
        match CpuDevice::new(kernel) {
            Ok(mut device) => {
                test(kernel, &mut device);
                ran += 1;
            }
            Err(error) => {
                let line = format!("not run: kernel {}: {error}", kernel.name());
                assert!(!every_kernel_is_required(), "{line}, and HASHGRIND_REQUIRE_ARM=1");
                assert!(!is_required(kernel.isa()), "{line}, and HASHGRIND_REQUIRE_CPU has what it needs");
                writeln!(std::io::stderr(), "{line}").expect("stderr");
            }
        }
    }
    assert!(ran > 0, "the scalar kernel runs everywhere");
}

/// Whether the variable names all that kernels of this instruction set need.
fn is_required(isa: Isa) -> bool {
    let flags: &[&str] = match isa {
        Isa::Bmi2 => &["bmi1", "bmi2"],
        Isa::Sse2 => &["sse2"],
        Isa::Avx2 => &["avx2"],
        Isa::Avx512 => &["avx512f", "avx512bw", "avx2", "bmi1", "bmi2"],
        Isa::ShaNi => &["sha_ni", "ssse3", "sse4_1", "avx"],
        Isa::ShaNiAvx2 => &["sha_ni", "avx2"],
        _ => return false,
    };
    let required = std::env::var("HASHGRIND_REQUIRE_CPU").unwrap_or_default();
    flags.iter().all(|flag| required.split_whitespace().any(|word| word == *flag))
}

/// On ARM the variable asks for a processor, real or emulated, that has them all.
fn every_kernel_is_required() -> bool {
    cfg!(target_arch = "aarch64") && std::env::var_os("HASHGRIND_REQUIRE_ARM").is_some_and(|value| value == "1")
}

fn request(header: PreparedHeader, start: u32, len: u64, threshold: u32, stop: Stop) -> ScanRequest {
    ScanRequest::new(header, NonceRange::new(start, len).expect("1 to 2^32"), threshold).with_id(7).with_stop(stop)
}

#[track_caller]
fn check(device: &mut CpuDevice, request: ScanRequest) {
    let report = device.scan(request).expect("a CPU does not fail");
    let expected = expected(&request);
    assert_eq!(report.outcome, expected, "{} {request:?}", device.kernel().name());
    let hashes = match expected {
        Outcome::Scanned { scanned, .. } => scanned.len() * request.header.siblings() as u64,
        Outcome::Overflow => 0,
    };
    assert_eq!((report.id, report.hashes), (7, hashes));
}

#[test]
fn random_headers_thresholds_and_ranges() {
    each_kernel(|_, device| {
        let mut random = Random(1);
        for round in 0..60 {
            let header = random.siblings(round % MAX_SIBLINGS + 1);
            let threshold = random.next_u32() >> random.below(12);
            let len = u64::from(random.below(300)) + 1;
            let stop = if round % 3 == 0 { Stop::AtFirst } else { Stop::Never };
            check(device, request(header, random.next_u32(), len, threshold, stop));
        }
    });
}

#[test]
fn every_length_and_the_wrap() {
    each_kernel(|_, device| {
        let mut random = Random(2);
        for len in 1..=70 {
            let header = random.siblings(1 + (len % 3) as usize);
            check(device, request(header, 0u32.wrapping_sub(33), len, 0x3fff_ffff, Stop::Never));
        }
    });
}

/// Kernels that take siblings one after the other do so in chunks: ranges of more than one, and their seams.
#[test]
fn ranges_longer_than_a_chunk() {
    each_kernel(|_, device| {
        let mut random = Random(9);
        for siblings in [1, 2, 3, 5, 8] {
            let header = random.siblings(siblings);
            check(device, request(header, random.next_u32(), 2 * 4096 + 77, 0x00ff_ffff, Stop::Never));
        }
    });
}

#[test]
fn every_lane_and_two_hits_in_a_vector() {
    each_kernel(|kernel, device| {
        let mut random = Random(3);
        let header = random.siblings(1);
        // A threshold that the best of 4,096 nonces meets alone: then a start that puts it in every lane.
        let range = NonceRange::new(0, 4096).expect("not empty");
        let best = range.nonces().min_by_key(|&n| common::top_word(&header.header(0, n).expect("one"))).expect("some");
        let threshold = common::top_word(&header.header(0, best).expect("one"));
        for lane in 0..2 * kernel.lanes() * kernel.streams() {
            check(device, request(header, best.wrapping_sub(lane), u64::from(lane) + 1, threshold, Stop::Never));
            check(device, request(header, best.wrapping_sub(lane), 100, threshold, Stop::AtFirst));
        }
        // Half of all nonces, as on regtest: several hits in every vector.
        check(device, request(header, 5, 64, 0x7fff_ff00, Stop::Never));
        check(device, request(header, 5, 64, u32::MAX, Stop::Never));
        check(device, request(header, 5, 64, 0, Stop::Never));
    });
}

#[test]
fn overflow_counts_nothing_and_the_next_scan_is_clean() {
    each_kernel(|_, device| {
        let mut random = Random(4);
        let (one, four) = (random.siblings(1), random.siblings(4));
        check(device, request(one, 9, 4096, u32::MAX, Stop::Never));
        check(device, request(one, 9, 4097, u32::MAX, Stop::Never));
        check(device, request(four, 9, 1025, u32::MAX, Stop::Never));
        check(device, request(four, 9, 1024, u32::MAX, Stop::Never));
        check(device, request(four, 9, 5000, u32::MAX, Stop::AtFirst));
    });
}

#[test]
fn solves_genesis() {
    each_kernel(|_, device| {
        let genesis = RawHeader::genesis();
        let header = PreparedHeader::new(&genesis);
        check(device, request(header, genesis.nonce() - 1000, 2000, 0, Stop::Never));
    });
}

#[test]
fn every_kernel_passes_the_self_test() {
    each_kernel(|_, device| {
        let report = SelfTested::new(CpuDevice::new(device.kernel()).expect("available")).expect("correct").report();
        assert!(report.tests > 15 && report.hashes > 500, "{report:?}");
    });
}

#[test]
fn headers_and_nodes_in_batches_of_every_length() {
    use hashgrind::pow::BlockDigest;
    use sha2::{Digest, Sha256};
    let mut random = Random(6);
    let bytes: Vec<u8> = (0..80 * 70).map(|_| random.next_u32() as u8).collect();
    let oracle = |message: &[u8]| BlockDigest::from_bytes_le(Sha256::digest(Sha256::digest(message)).into());
    each_kernel(|kernel, _| {
        for count in 0..=70 {
            let mut digests = vec![BlockDigest::default(); count];
            kernel.hash_headers(&bytes[..80 * count], &mut digests);
            let expected: Vec<_> = bytes.chunks(80).take(count).map(oracle).collect();
            assert_eq!(digests, expected, "{} headers, {}", count, kernel.name());
            kernel.hash_nodes(&bytes[..64 * count], &mut digests);
            let expected: Vec<_> = bytes.chunks(64).take(count).map(oracle).collect();
            assert_eq!(digests, expected, "{} nodes, {}", count, kernel.name());
        }
    });
}

#[test]
fn one_request_at_a_time_and_abandon_gives_it_back() {
    let mut device = CpuDevice::widest_available();
    let request = request(Random(5).siblings(1), 0, 10, 0, Stop::Never);
    assert!(device.poll(Wait::Forever).expect("nothing to do").is_none());
    device.submit(request).expect("empty");
    assert_eq!(device.submit(request), Err(ScanError::Full));
    assert_eq!(device.abandon().len(), 1);
    assert!(device.poll(Wait::Forever).expect("nothing to do").is_none());
}
