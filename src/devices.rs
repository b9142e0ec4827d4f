//! Floor F4: every device of this machine, opened and tested, for whoever does not want to choose. Options of a device, kernels
//! found by measurement and threads bound to cores are the caller's, with `cpu` and `gpu`.

use std::num::NonZeroUsize;
use std::thread::available_parallelism;

use crate::cpu::CpuDevice;
use crate::scan::{Scanner, SelfTested};

/// What [`all`] found.
#[non_exhaustive]
pub struct Devices {
    /// Those that passed their self-test: the GPUs, then a CPU worker for each thread that this process may run at once.
    pub tested: Vec<SelfTested<Box<dyn Scanner + Send>>>,
    /// What is left out and why, a sentence each.
    pub left_out: Vec<String>,
}

/// Opens and tests all of this machine: every GPU with the kernel that its driver starts with (feature `gpu`; no software
/// drivers), rebuilt where it is lost, and CPU workers with the first kernel of the table. What does not pass is left out.
///
/// ```
/// let found = hashgrind::devices::all();
/// assert!(!found.tested.is_empty(), "{:?}", found.left_out);
/// ```
#[must_use]
pub fn all() -> Devices {
    let mut found = Devices { tested: Vec::new(), left_out: Vec::new() };
    #[cfg(feature = "gpu")]
    found.open_gpus();
    for _ in 0..available_parallelism().map_or(1, NonZeroUsize::get) {
        match SelfTested::new(CpuDevice::widest_available()) {
            Ok(worker) => found.tested.push(worker.boxed()),
            Err(error) => {
                found.left_out.push(format!("the processor: {error}"));
                break;
            }
        }
    }
    found
}

#[cfg(feature = "gpu")]
impl Devices {
    fn open_gpus(&mut self) {
        use crate::gpu::{AdapterQuery, GpuDevice, GpuOptions, Recovering, adapters};

        let listed = adapters(&AdapterQuery::default());
        self.left_out.extend(listed.notes.iter().cloned());
        for adapter in &listed.adapters {
            if let Some(skip) = adapter.skipped() {
                self.left_out.push(format!("{}: {skip}", adapter.name()));
                continue;
            }
            let factory = GpuDevice::factory(adapter.clone(), GpuOptions::for_adapter(adapter));
            match Recovering::start(factory, |_| ()) {
                Ok(device) => self.tested.push(device.boxed()),
                Err(error) => self.left_out.push(format!("{}: {error}", adapter.name())),
            }
        }
    }
}
