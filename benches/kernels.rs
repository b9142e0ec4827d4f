//! Every row of the kernel table on one thread, and batches of independent messages, with the `sha2` and `bitcoin` crates
//! beside them. `cargo bench --bench kernels --features template`.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use hashgrind::cpu::{CpuDevice, kernels};
use hashgrind::pow::{BlockDigest, NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner};
use sha2::{Digest, Sha256};

fn scan(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("scan");
    for kernel in kernels() {
        let Ok(mut device) = CpuDevice::new(kernel) else {
            eprintln!("not run: kernel {}: this processor has no {}", kernel.name(), kernel.isa());
            continue;
        };
        for siblings in [1, kernel.siblings()] {
            let header =
                PreparedHeader::with_siblings(&RawHeader::genesis(), siblings as usize).expect("1 to 8 siblings");
            let nonces = (1u64 << 14) / u64::from(siblings);
            group.throughput(Throughput::Elements(nonces * u64::from(siblings)));
            group.bench_function(BenchmarkId::new(kernel.name(), format!("{siblings} siblings")), |bencher| {
                let mut start = 0u32;
                bencher.iter(|| {
                    start = start.wrapping_add(nonces as u32);
                    let range = NonceRange::new(start, nonces).expect("not empty");
                    device.scan(ScanRequest::new(header, range, 0))
                });
            });
            if kernel.siblings() == 1 {
                break;
            }
        }
    }
    group.finish();
}

fn hash_many(criterion: &mut Criterion) {
    const COUNT: usize = 1024;
    let bytes: Vec<u8> = (0..80 * COUNT).map(|i| (i * 7 + i / 80) as u8).collect();
    let mut digests = vec![BlockDigest::default(); COUNT];
    for (name, len) in [("headers of 80 bytes", 80), ("nodes of 64 bytes", 64)] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(COUNT as u64));
        let messages = &bytes[..len * COUNT];
        for kernel in kernels().iter().filter(|kernel| kernel.is_available()) {
            group.bench_function(kernel.name(), |bencher| {
                bencher.iter(|| match len {
                    80 => kernel.hash_headers(messages, &mut digests),
                    _ => kernel.hash_nodes(messages, &mut digests),
                });
            });
        }
        group.bench_function("sha2 crate", |bencher| {
            bencher.iter(|| {
                for message in messages.chunks(len) {
                    std::hint::black_box(Sha256::digest(Sha256::digest(message)));
                }
            });
        });
        #[cfg(feature = "template")]
        if len == 80 {
            group.bench_function("bitcoin crate", |bencher| {
                bencher.iter(|| {
                    for message in messages.chunks(len) {
                        let header: bitcoin::block::Header =
                            bitcoin::consensus::deserialize(message).expect("80 bytes");
                        std::hint::black_box(header.block_hash());
                    }
                });
            });
        }
        group.finish();
    }
}

criterion_group!(benches, scan, hash_many);
criterion_main!(benches);
