//! Measures every GPU kernel of this machine beside the card's integer peak: one JSON object a line.
//!
//! cargo run --release --example gpu_matrix --features gpu -- [SECONDS] [PROFILE] [VARIANT...]
//!
//! `end_to_end` is what a caller gets over wall time, `kernel` what the device says it needed (null where its clock can't be
//! believed). `scripts/bench-gpu` runs this and puts a CUDA twin and hashcat beside it.

use std::time::{Duration, Instant};

use hashgrind::gpu::{
    AdapterQuery, DispatchTime, GpuAdapter, GpuDevice, GpuOptions, ShaderVariant, adapters, measure_int_peak,
};
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner, SelfTested, Wait};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let time = Duration::from_secs_f64(arguments.next().map_or(Ok(0.2), |text| text.parse())?);
    let profile = arguments.next().map_or(Ok(3), |text| text.parse())?;
    let dispatch_time = DispatchTime::profile(profile).ok_or("the profile is 1 to 4")?;
    let mut variants: Vec<ShaderVariant> = arguments.map(|text| text.parse()).collect::<Result<_, _>>()?;
    let given = !variants.is_empty();
    let found = adapters(&AdapterQuery::default().with_software(true));
    for adapter in found.usable() {
        if !given {
            variants = ShaderVariant::forms().collect();
        }
        for variant in &variants {
            let options = GpuOptions::default().with_variant(*variant).with_dispatch_time(dispatch_time);
            let line = match measure(adapter, &options, time) {
                Ok(figures) => figures,
                Err(error) => serde_json::json!({ "error": error.to_string() }),
            };
            let who = serde_json::json!({ "adapter": adapter.name(), "kind": adapter.kind().as_str(),
                "driver": adapter.driver(), "variant": variant.to_string() });
            println!("{}", serde_json::json!({ "device": who, "figures": line }));
        }
    }
    Ok(())
}

fn measure(
    adapter: &GpuAdapter,
    options: &GpuOptions,
    time: Duration,
) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
    let mut device = SelfTested::new(GpuDevice::open(adapter, options)?)?;
    let siblings = options.variant().siblings();
    let header = PreparedHeader::with_siblings(&RawHeader::genesis(), siblings as usize)?;
    let mut next = 0;
    let (mut begun, mut hashes, mut device_time, mut warm) = (Instant::now(), 0, Some(Duration::ZERO), false);
    while !warm || begun.elapsed() < time {
        // Requests of four dispatches each, so that the queue never runs dry.
        let range =
            NonceRange::new(next, (device.inner().batch() * 4 / u64::from(siblings)).max(1)).expect("not empty");
        let request = ScanRequest::new(header, range, 0);
        if device.submit(request).is_ok() {
            next = next.wrapping_add(range.len() as u32);
            continue;
        }
        let Some(report) = device.poll(Wait::Forever)? else { continue };
        hashes += report.hashes;
        device_time = device_time.zip(report.device_time).map(|(sum, time)| sum + time);
        if !warm && begun.elapsed() > time / 2 {
            (begun, hashes, device_time, warm) = (Instant::now(), 0, Some(Duration::ZERO), true);
        }
    }
    let end_to_end = hashes as f64 / begun.elapsed().as_secs_f64();
    let kernel = device_time.map(|time| hashes as f64 / time.as_secs_f64());
    let peak = measure_int_peak(adapter, &options.variant(), time / 2)?.hashes_per_second;
    Ok(serde_json::json!({ "end_to_end": end_to_end, "kernel": kernel, "integer_peak": peak,
        "utilisation": end_to_end / peak, "batch": device.inner().batch() }))
}
