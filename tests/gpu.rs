//! The GPU side against `sha2` on every adapter of this machine, software drivers among them. Without any the tests
//! say so and pass, unless HASHGRIND_REQUIRE_GPU=1.
#![cfg(feature = "gpu")]

use std::io::Write;
use std::time::{Duration, Instant};

use hashgrind::gpu::{
    AdapterQuery, DispatchTime, GpuAdapter, GpuDevice, GpuOptions, HeaderHasher, Recovering, ShaderVariant, adapters,
    measure_int_peak,
};
use hashgrind::pow::{BlockDigest, NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{
    CANDIDATE_CAPACITY, Candidate, DeviceKind, Outcome, ScanError, ScanRequest, Scanner, SelfTested, Stop, Wait,
};
use sha2::{Digest, Sha256};

/// The adapters to test; says so when there are none.
fn tested() -> Vec<GpuAdapter> {
    let found = adapters(&AdapterQuery::default().with_software(true));
    let usable: Vec<GpuAdapter> = found.usable().cloned().collect();
    if usable.is_empty() {
        let required = std::env::var("HASHGRIND_REQUIRE_GPU").is_ok_and(|value| value == "1");
        let why = found.notes.join("; ");
        assert!(!required, "HASHGRIND_REQUIRE_GPU is set and there is no adapter: {why}");
        let _ = writeln!(std::io::stderr(), "SKIPPED: no GPU adapter: {why}");
    }
    usable
}

fn open(adapter: &GpuAdapter, variant: &str) -> GpuDevice {
    GpuDevice::open(adapter, &GpuOptions::default().with_variant(variant.parse().unwrap())).unwrap()
}

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn header(&mut self) -> RawHeader {
        RawHeader::new(std::array::from_fn(|_| self.next() as u8))
    }
}

fn sha256d(header: &RawHeader) -> [u8; 32] {
    Sha256::digest(Sha256::digest(header.as_bytes())).into()
}

fn top_word(header: &RawHeader) -> u32 {
    u32::from_le_bytes(sha256d(header)[28..].try_into().unwrap())
}

/// The oracle's answer to a request under `Stop::Never`.
fn oracle(request: &ScanRequest) -> Vec<Candidate> {
    let mut found = Vec::new();
    for nonce in request.range.nonces() {
        for sibling in 0..request.header.siblings() as u8 {
            if top_word(&request.header.header(sibling, nonce).unwrap()) <= request.threshold {
                found.push(Candidate { nonce, sibling });
            }
        }
    }
    found
}

fn request(header: &RawHeader, siblings: usize, start: u32, len: u64, threshold: u32) -> ScanRequest {
    let header = PreparedHeader::with_siblings(header, siblings).unwrap();
    ScanRequest::new(header, NonceRange::new(start, len).unwrap(), threshold).with_id(7)
}

fn candidates(device: &mut dyn Scanner, request: ScanRequest) -> Vec<Candidate> {
    let report = device.scan(request).unwrap();
    let Outcome::Scanned { scanned, candidates } = report.outcome else { panic!("overflow") };
    assert_eq!(report.id, request.id);
    assert_eq!(scanned, request.range);
    assert_eq!(report.hashes, request.range.len() * request.header.siblings() as u64);
    candidates
}

/// The first header of every period of 2,016 blocks of the real chain.
fn real_headers() -> Vec<RawHeader> {
    let bytes = include_bytes!("../data/headers_2016.bin");
    bytes.chunks_exact(80).map(|header| RawHeader::new(header.try_into().unwrap())).collect()
}

const VARIANTS: &[&str] = &[
    "rotate=uniform",
    "rotate=constant",
    "rotate=sum",
    "body=rolled,siblings=2",
    "add=mul",
    "maj=or",
    "siblings=2",
    "siblings=4",
    "rotate=constant,add=mul,maj=or,siblings=2",
    "per=1,wg=32",
    "per=3,wg=128",
    "per=64,wg=256",
];

/// The same for a driver that takes many seconds for a pipeline: every way to write something is in one of them.
const FEW_VARIANTS: &[&str] = &["rotate=sum", "body=rolled", "rotate=constant,add=mul,maj=or"];

/// Every variant, random headers, thresholds, ranges across the end of the nonces: more than 2^22 nonces in all.
#[test]
fn candidates_equal_sha2() {
    for adapter in tested() {
        let slow = adapter.driver_row().name() == "swiftshader";
        let (variants, enough) = if slow { (FEW_VARIANTS, 1 << 19) } else { (VARIANTS, 1 << 22) };
        let mut nonces = 0;
        let mut numbers = Numbers(1);
        for (i, variant) in variants.iter().enumerate() {
            let mut device = open(&adapter, variant);
            for siblings in [1, 2, 3, 4, 8] {
                let header = numbers.header();
                let len = 30_000 / siblings as u64 + numbers.next() % 5_000;
                let start = match numbers.next() % 3 {
                    0 => 0u32.wrapping_sub((numbers.next() % len) as u32),
                    1 => 0,
                    _ => numbers.next() as u32,
                };
                let threshold = [0x00ff_ffff, 0x0123_4567, 0x03ff_ffff, 0][(i + siblings) % 4];
                let request = request(&header, siblings, start, len, threshold);
                let found = candidates(&mut device, request);
                assert_eq!(found, oracle(&request), "{} {variant} {siblings} siblings", adapter.name());
                nonces += len;
            }
        }
        // One kernel over the rest, in ranges that span several dispatches.
        let mut device = open(&adapter, variants[0]);
        while nonces < enough {
            let request = request(&numbers.header(), 1, numbers.next() as u32, enough / 4, 0x000f_ffff);
            assert_eq!(candidates(&mut device, request), oracle(&request));
            nonces += enough / 4;
        }
    }
}

#[test]
fn the_self_test_passes() {
    for adapter in tested() {
        for variant in ["", "siblings=4", "wg=256,per=2"] {
            let tested = SelfTested::new(open(&adapter, variant)).unwrap();
            assert!(tested.report().tests > 10);
        }
    }
}

/// Half of all nonces pass: too many for a list; shorter ranges fit in the end and together give the whole.
#[test]
fn overflow_and_scanning_again() {
    for adapter in tested() {
        let mut device = open(&adapter, "siblings=2");
        let whole = request(&Numbers(5).header(), 2, u32::MAX - 3000, 20_000, 0x7fff_ffff);
        let mut open = vec![whole.range];
        let mut all = Vec::new();
        let mut overflows = 0;
        while let Some(range) = open.pop() {
            let report = device.scan(whole.with_range(range)).unwrap();
            match report.outcome {
                Outcome::Overflow => {
                    overflows += 1;
                    assert_eq!(report.hashes, 0);
                    let half = range.len() / 2;
                    open.push(range.after(half).unwrap());
                    open.push(range.prefix(half).unwrap());
                }
                Outcome::Scanned { scanned, candidates } => {
                    assert_eq!(scanned, range);
                    assert!(candidates.len() <= CANDIDATE_CAPACITY);
                    all.extend(candidates);
                }
            }
        }
        assert!(overflows >= 7, "{overflows}");
        assert_eq!(all, oracle(&whole));
    }
}

/// `Stop::AtFirst`: the lowest candidate, everything before it tried, nothing behind it.
#[test]
fn the_first_candidate() {
    for adapter in tested() {
        let mut device = open(&adapter, "siblings=4");
        let mut numbers = Numbers(9);
        for threshold in [0xffff_ffff, 0x7fff_ffff, 0x00ff_ffff, 0x0000_ffff] {
            for siblings in [1, 3, 4] {
                let mut request = request(&numbers.header(), siblings, u32::MAX - 50, 600_000, threshold);
                request.stop = Stop::AtFirst;
                let report = device.scan(request).unwrap();
                let Outcome::Scanned { scanned, candidates } = report.outcome else { panic!("overflow") };
                let first = request.range.nonces().find_map(|nonce| {
                    (0..siblings as u8)
                        .find(|&s| top_word(&request.header.header(s, nonce).unwrap()) <= threshold)
                        .map(|sibling| Candidate { nonce, sibling })
                });
                let first = first.expect("a hit in 600,000 nonces at these thresholds");
                assert_eq!(candidates, [first]);
                assert_eq!(scanned.start(), request.range.start());
                assert_eq!(Some(scanned.len() as u32 - 1), request.range.distance(first.nonce));
                assert_eq!(report.hashes, scanned.len() * siblings as u64);
            }
        }
    }
}

/// Several requests queued ahead: reports in order, no hash lost, `Full` as a value, `abandon` gives the rest back.
#[test]
fn requests_queue_up() {
    for adapter in tested() {
        let mut device = open(&adapter, "");
        let header = Numbers(3).header();
        let capacity = device.capacity();
        assert!((2..=3).contains(&capacity));
        let make = |id: u64| request(&header, 1, id as u32 * 100_000, 100_000, 0x00ff_ffff).with_id(id);
        for id in 0..capacity as u64 {
            device.submit(make(id)).unwrap();
        }
        assert_eq!(device.submit(make(99)), Err(ScanError::Full));
        for id in 0..6 {
            let report = device.poll(Wait::Forever).unwrap().unwrap();
            assert_eq!(report.id, id);
            let Outcome::Scanned { candidates, .. } = report.outcome else { panic!("overflow") };
            assert_eq!(candidates, oracle(&make(id)));
            device.submit(make(id + capacity as u64)).unwrap();
        }
        let back: Vec<u64> = device.abandon().iter().map(|request| request.id).collect();
        assert_eq!(back, (6..6 + capacity as u64).collect::<Vec<_>>());
        assert!(device.poll(Wait::Forever).unwrap().is_none());
        // What was still on the way disturbs nobody.
        assert_eq!(candidates(&mut device, make(50)), oracle(&make(50)));
        // Looking never waits: every nonce takes a software driver minutes.
        device.submit(request(&header, 1, 0, 1 << 32, 0)).unwrap();
        let asked = Instant::now();
        assert!(device.poll(Wait::No).unwrap().is_none());
        assert!(device.poll(Wait::For(Duration::from_millis(1))).unwrap().is_none());
        assert!(asked.elapsed() < Duration::from_secs(20));
        device.abandon();
    }
}

/// A dispatch that outlasts the time-out: the device counts as lost, the request comes back, a new device does it.
#[test]
fn a_time_out_is_a_loss() {
    for adapter in tested().into_iter().filter(|adapter| adapter.kind() == DeviceKind::SoftwareGpu) {
        let options = GpuOptions::default().with_timeout(Duration::from_micros(1)).unwrap();
        let mut device = GpuDevice::open(&adapter, &options).unwrap();
        let wanted = request(&Numbers(4).header(), 1, 0, 400_000, 0x00ff_ffff);
        // On a busy machine this thread may be held up for so long that the answer is there when it looks.
        let lost = (0..50).find_map(|_| {
            device.submit(wanted).unwrap();
            device.poll(Wait::Forever).err()
        });
        let error = lost.expect("one answer in fifty takes longer than a microsecond");
        assert!(matches!(&error, ScanError::DeviceLost { reason } if reason.contains("no answer")), "{error}");
        let back = device.abandon();
        assert_eq!(back.len(), 1);
        assert!(matches!(device.submit(wanted), Err(ScanError::DeviceLost { .. })), "it stays lost");

        let mut whole = Recovering::start(GpuDevice::factory(adapter, GpuOptions::default()), |_| ()).unwrap();
        assert_eq!(candidates(&mut whole, back[0]), oracle(&wanted));
        assert_eq!(whole.inner().losses(), 0);
    }
}

/// Real blocks' headers, each solved from a range round its nonce.
#[test]
fn real_headers_are_solved() {
    let headers: Vec<RawHeader> = real_headers().into_iter().step_by(15).collect();
    assert!(headers.len() >= 20);
    for adapter in tested() {
        let mut device = open(&adapter, "siblings=2");
        for header in &headers {
            let threshold = header.bits().to_target().unwrap().top_word();
            let wanted = request(header, 1, header.nonce().wrapping_sub(2_000), 5_000, threshold);
            let found = candidates(&mut device, wanted);
            assert!(found.iter().any(|c| c.nonce == header.nonce()), "{header}");
            assert_eq!(found, oracle(&wanted));
        }
    }
}

/// Digests and verdicts of whole headers, fast kernels and the textbook, lengths round the size of a workgroup.
#[test]
fn header_digests_equal_sha2() {
    for adapter in tested() {
        let mut numbers = Numbers(11);
        let variants = ["rotate=sum,wg=128", "add=mul,maj=or"].map(|v| v.parse::<ShaderVariant>().unwrap());
        let hashers = [
            HeaderHasher::open(&adapter).unwrap(),
            HeaderHasher::textbook(&adapter).unwrap(),
            HeaderHasher::with_variant(&adapter, &variants[0]).unwrap(),
            HeaderHasher::with_variant(&adapter, &variants[1]).unwrap(),
        ];
        for mut hasher in hashers {
            assert!(hasher.digests(&[]).unwrap().is_empty());
            for count in [1, 63, 64, 65, 1000] {
                let headers: Vec<RawHeader> = (0..count).map(|_| numbers.header()).collect();
                let expected: Vec<BlockDigest> =
                    headers.iter().map(|h| BlockDigest::from_bytes_le(sha256d(h))).collect();
                assert_eq!(hasher.digests(&headers).unwrap(), expected);
            }
            // Verdicts: real headers, the same with another nonce, and every kind of odd bits. The rule for impossible
            // bits is Bitcoin Core's; `pow` is tested against Core's own vectors.
            let mut headers = real_headers();
            headers.extend(real_headers().iter().map(|header| header.with_nonce(!header.nonce())));
            for exponent in 0..=36u32 {
                for mantissa in [0, 1, 0xff, 0x100, 0xffff, 0x1_0000, 0x7f_ffff, 0x80_0001, 0xff_ffff] {
                    let mut bytes = *numbers.header().as_bytes();
                    bytes[72..76].copy_from_slice(&(exponent << 24 | mantissa).to_le_bytes());
                    headers.push(RawHeader::new(bytes));
                }
            }
            let verdicts = hasher.meets_bits(&headers).unwrap();
            let mut met = 0;
            for (header, verdict) in headers.iter().zip(verdicts) {
                let digest = BlockDigest::from_bytes_le(sha256d(header));
                let expected = header.bits().to_target().is_ok_and(|target| digest.meets(&target));
                assert_eq!(verdict, expected, "{header}");
                met += usize::from(verdict);
            }
            assert!(met > real_headers().len());
        }
    }
}

#[test]
fn the_integer_peak_is_a_number() {
    for adapter in tested() {
        let peak = measure_int_peak(&adapter, &ShaderVariant::default(), Duration::from_millis(200)).unwrap();
        assert!(peak.operations_per_second > 0.0 && peak.operations_per_second.is_finite());
        let ratio = peak.operations_per_second / peak.hashes_per_second;
        assert!((3_000.0..4_500.0).contains(&ratio), "{ratio} operations a hash");
    }
}

#[test]
fn profiles_are_hashcats() {
    let all: Vec<u128> = (1..=4).map(|n| DispatchTime::profile(n).unwrap().duration().as_millis()).collect();
    assert_eq!(all, [2, 12, 96, 480]);
    assert!(DispatchTime::profile(0).is_none() && DispatchTime::profile(5).is_none());
}

/// Without permission a software driver is named and left out.
#[test]
fn software_needs_permission() {
    let found = adapters(&AdapterQuery::default());
    for adapter in found.adapters.iter().filter(|adapter| adapter.kind() == DeviceKind::SoftwareGpu) {
        let message = adapter.skipped().expect("left out").to_string();
        assert!(message.contains("software renderer"), "{message}");
        let error = GpuDevice::open(adapter, &GpuOptions::default()).unwrap_err().to_string();
        assert!(error.contains("is not used"), "{error}");
    }
}

/// What a software driver says of itself leads to its row of the start table.
#[test]
fn software_drivers_have_their_rows() {
    for adapter in tested() {
        let row = match adapter.name() {
            name if name.starts_with("llvmpipe") => "lavapipe",
            name if name.starts_with("SwiftShader") => "swiftshader",
            _ => continue,
        };
        assert_eq!(adapter.driver_row().name(), row, "{}", adapter.driver());
    }
}

/// Options of any values: each is refused with a sentence, or the device answers or says why it does not. None panics.
#[test]
fn no_public_value_panics() {
    let Some(adapter) = tested().into_iter().next() else { return };
    let mut numbers = Numbers(13);
    let narrow: Vec<ShaderVariant> = ShaderVariant::forms().filter(|variant| variant.siblings() < 4).collect();
    for _ in 0..4 {
        let [a, b, c, d, e, f] = std::array::from_fn(|_| numbers.next());
        let variant = narrow[a as usize % narrow.len()];
        let variant = variant.with_nonces_per_invocation(b as u32 % 2048).unwrap_or(variant);
        let variant = variant.with_workgroup_size(1 << (c % 12)).unwrap_or(variant);
        let options = GpuOptions::default().with_variant(variant).with_compiled(d.to_le_bytes().repeat(40));
        let options = options.clone().with_in_flight(d as usize % 5).unwrap_or(options);
        let options = options.clone().with_largest_batch(e >> (f % 64)).unwrap_or(options);
        let options = options.clone().with_timeout(Duration::from_nanos(f)).unwrap_or(options);
        let mut device = match GpuDevice::open(&adapter, &options) {
            Ok(device) => device,
            Err(error) => {
                assert!(!error.to_string().is_empty());
                continue;
            }
        };
        assert!(!device.used_compiled(), "not ours");
        let mut asked = request(&numbers.header(), 1 + e as usize % 8, f as u32, 1 + (b % 3_000), c as u32);
        asked.stop = if d % 2 == 0 { Stop::AtFirst } else { Stop::Never };
        device.submit(asked).unwrap();
        for wait in [Wait::No, Wait::For(Duration::MAX), Wait::Forever] {
            if device.poll(wait).is_err() {
                break;
            }
        }
        device.abandon();
    }
    assert!(GpuOptions::default().with_timeout(Duration::MAX).is_err());
    assert!(GpuOptions::default().with_timeout(Duration::ZERO).is_err());
    assert!(measure_int_peak(&adapter, &ShaderVariant::default(), Duration::ZERO).is_ok());
}

/// Compiled kernels out and in again: taken where they are whole and ours, else compiled; the answers are right either way.
/// `scripts/test` switches Mesa's own cache off, which would hide this one.
#[test]
fn compiled_kernels_are_kept() {
    for adapter in tested() {
        let wanted = request(&Numbers(21).header(), 1, 5, 20_000, 0x00ff_ffff);
        let mut first = open(&adapter, "rotate=sum");
        let Some(kept) = first.compiled() else {
            assert!(!adapter.keeps_kernels(), "{} keeps kernels and gives none", adapter.name());
            continue;
        };
        assert!(!first.used_compiled());
        assert_eq!(candidates(&mut first, wanted), oracle(&wanted));
        let other = open(&adapter, "rotate=constant").compiled().unwrap();
        let mut damaged = kept.clone();
        *damaged.last_mut().unwrap() ^= 1;
        let torn = kept[..kept.len() / 2].to_vec();
        for (bytes, used) in [(kept, true), (other, false), (damaged, false), (torn, false), (Vec::new(), false)] {
            let options = GpuOptions::default().with_variant("rotate=sum".parse().unwrap()).with_compiled(bytes);
            let mut device = GpuDevice::open(&adapter, &options).unwrap();
            assert_eq!(device.used_compiled(), used);
            assert_eq!(candidates(&mut device, wanted), oracle(&wanted));
        }
    }
}

/// The long matrix, which `scripts/gpu-forms` runs: every form of the kernel on every driver, thresholds and ranges as above.
#[test]
#[ignore = "72 forms take minutes to compile on a software driver"]
fn every_form_equals_sha2() {
    // Every so many forms one, for a look at whether the script works.
    let step = std::env::var("HASHGRIND_FORMS_STEP").map_or(1, |step| step.parse().expect("a number"));
    for adapter in tested() {
        let mut numbers = Numbers(33);
        for (i, variant) in ShaderVariant::forms().enumerate().step_by(step) {
            let mut device = open(&adapter, &variant.to_string());
            for siblings in [1, variant.siblings() as usize, 8] {
                let start = 0u32.wrapping_sub((numbers.next() % 4_000) as u32);
                let threshold = [0x00ff_ffff, 0x0123_4567, 0x03ff_ffff][(i + siblings) % 3];
                let request = request(&numbers.header(), siblings, start, 4_000, threshold);
                assert_eq!(candidates(&mut device, request), oracle(&request), "{} {variant}", adapter.name());
            }
        }
    }
}
