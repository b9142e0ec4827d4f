//! What can scan on this machine: the CPU kernels, and the GPUs when built with the feature `gpu`.
//! `cargo run --example list_devices --features gpu`

use hashgrind::cpu::{CpuDevice, kernels};
use hashgrind::scan::{Scanner, SelfTested};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for kernel in kernels() {
        match CpuDevice::new(kernel) {
            Ok(device) => {
                let device = SelfTested::new(device)?;
                let info = device.info();
                println!("cpu  {}  kernel {} ({} lanes), self-test passed", info.name, info.kernel, info.lanes);
            }
            Err(error) => println!("cpu  kernel {}: {error}", kernel.name()),
        }
    }
    #[cfg(feature = "gpu")]
    {
        use hashgrind::gpu::{AdapterQuery, adapters};
        let found = adapters(&AdapterQuery::default());
        for adapter in &found.adapters {
            let note = adapter.skipped().map_or_else(|| "ready".to_owned(), |reason| format!("left out: {reason}"));
            println!("gpu  {}  driver {}: {note}", adapter.name(), adapter.driver());
        }
        found.notes.iter().for_each(|note| println!("gpu  {note}"));
    }
    Ok(())
}
