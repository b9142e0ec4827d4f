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
use hashgrind::measure::measure;
use hashgrind::scan::{DeviceKind, SelfTested};

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
            // A software driver takes minutes for all of them, and its figures say nothing about GPUs.
            let few = if adapter.kind() == DeviceKind::SoftwareGpu { 1 } else { usize::MAX };
            variants = ShaderVariant::forms().take(few).collect();
        }
        for variant in &variants {
            let options = GpuOptions::default().with_variant(*variant).with_dispatch_time(dispatch_time);
            let line = match figures(adapter, &options, time) {
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

fn figures(
    adapter: &GpuAdapter,
    options: &GpuOptions,
    time: Duration,
) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
    let mut device = SelfTested::new(GpuDevice::open(adapter, options)?)?.into_inner();
    let start = Instant::now();
    let measured = measure(&mut device, time / 2, time, &|| start.elapsed())?;
    let end_to_end = measured.hashes_per_second();
    let kernel = measured.device_time.map(|time| measured.hashes as f64 / time.as_secs_f64());
    let peak = measure_int_peak(adapter, &options.variant(), time / 2)?.hashes_per_second;
    Ok(serde_json::json!({ "end_to_end": end_to_end, "kernel": kernel, "integer_peak": peak,
        "utilisation": end_to_end / peak, "batch": device.batch() }))
}
