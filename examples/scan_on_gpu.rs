//! Finds the nonce of a real block on the first GPU of this machine, software drivers included, and checks it on the CPU.
//!
//! cargo run --release --example scan_on_gpu --features gpu

use hashgrind::gpu::{AdapterQuery, GpuDevice, GpuOptions, adapters};
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{Outcome, ScanRequest, Scanner, SelfTested, Stop};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // 1. What is there? A program should leave software drivers out; an example runs anywhere.
    let found = adapters(&AdapterQuery::default().with_software(true));
    let Some(adapter) = found.usable().next() else {
        println!("no GPU: {}", found.notes.join("; "));
        return Ok(());
    };
    println!("{} through {}, driver {}", adapter.name(), adapter.backend(), adapter.driver());

    // 2. Open it and let it prove that it computes correctly.
    let device = GpuDevice::open(adapter, &GpuOptions::for_adapter(adapter))?;
    let mut device = SelfTested::new(device)?;
    println!("kernel {}, {} self-tests passed", device.info().kernel, device.report().tests);

    // 3. Scan a million nonces of Bitcoin's first header, up to the first hit.
    let header = RawHeader::genesis();
    let target = header.bits().to_target()?;
    let range = NonceRange::new(2_083_000_000, 1_000_000).expect("not empty");
    let request = ScanRequest::new(PreparedHeader::new(&header), range, target.top_word());
    let report = device.scan(request.with_stop(Stop::AtFirst))?;

    // 4. A candidate is a claim. Hash it again.
    let Outcome::Scanned { candidates, .. } = report.outcome else {
        return Err("more candidates than a report holds: scan a shorter range".into());
    };
    for candidate in candidates {
        let solved = header.with_nonce(candidate.nonce);
        println!("nonce {} gives {}", candidate.nonce, solved.digest());
        assert!(solved.digest().meets(&target), "the GPU's claim is wrong");
    }
    println!("{} hashes; the GPU says it took {:?}", report.hashes, report.device_time);
    Ok(())
}
