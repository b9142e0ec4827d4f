//! The GPU kernels on every adapter of this machine, over device time: `cargo bench --features gpu --bench gpu`.
//!
//! Time is the device's own where it has timestamps that can be believed, else the wall clock; the label says which.
//! Software drivers are measured too, and named as such: they say nothing about GPUs.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hashgrind::gpu::{AdapterQuery, GpuDevice, GpuOptions, HeaderHasher, ShaderVariant, adapters};
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner};

const NONCES: u64 = 1 << 20;

fn request(siblings: u32, start: u32) -> ScanRequest {
    let header = PreparedHeader::with_siblings(&RawHeader::genesis(), siblings as usize).expect("1 to 8 siblings");
    ScanRequest::new(header, NonceRange::new(start, NONCES).expect("not empty"), 0)
}

fn scan(c: &mut Criterion) {
    for adapter in adapters(&AdapterQuery::default().with_software(true)).usable() {
        let mut group = c.benchmark_group(format!("scan on {} ({:?})", adapter.name(), adapter.kind()));
        group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
        for text in
            ["rotate=constant", "rotate=uniform", "rotate=sum", "add=mul", "siblings=2", "siblings=4", "body=rolled"]
        {
            let variant: ShaderVariant = text.parse().expect("a variant");
            let options = GpuOptions::for_adapter(adapter).with_variant(variant);
            let mut device = match GpuDevice::open(adapter, &options) {
                Ok(device) => device,
                Err(error) => {
                    eprintln!("{text} is left out: {error}");
                    continue;
                }
            };
            group.throughput(Throughput::Elements(NONCES * u64::from(variant.siblings())));
            group.bench_function(text, |b| {
                b.iter_custom(|iterations| {
                    let mut time = Duration::ZERO;
                    for i in 0..iterations {
                        let wall = Instant::now();
                        let report = device.scan(request(variant.siblings(), i as u32)).expect("the device works");
                        time += report.device_time.unwrap_or_else(|| wall.elapsed());
                        black_box(report);
                    }
                    time
                });
            });
        }
        group.finish();
    }
}

fn hash_headers(c: &mut Criterion) {
    let headers: Vec<RawHeader> = (0..1 << 16).map(|nonce| RawHeader::genesis().with_nonce(nonce)).collect();
    for adapter in adapters(&AdapterQuery::default().with_software(true)).usable() {
        let mut hasher = match HeaderHasher::open(adapter) {
            Ok(hasher) => hasher,
            Err(error) => {
                eprintln!("hash_headers is left out: {error}");
                continue;
            }
        };
        let mut group = c.benchmark_group(format!("hash_headers on {} ({:?})", adapter.name(), adapter.kind()));
        group.sample_size(10).throughput(Throughput::Elements(headers.len() as u64));
        group.bench_function("digests", |b| b.iter(|| hasher.digests(&headers).expect("the device works")));
        group.bench_function("verdicts", |b| b.iter(|| hasher.meets_bits(&headers).expect("the device works")));
        group.finish();
    }
}

criterion_group!(benches, scan, hash_headers);
criterion_main!(benches);
