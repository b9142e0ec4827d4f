//! Which devices a command uses: flags to tested scanners.

use std::num::NonZeroUsize;
use std::thread::available_parallelism;

use hashgrind::cpu::{self, CpuDevice, Kernel};
use hashgrind::miner::MinerDevice;
use hashgrind::scan::{DeviceInfo, Scanner, SelfTested};

use crate::failure::{Failure, code};

/// Flags that choose devices.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Devices")]
pub(crate) struct DeviceArgs {
    /// Only these devices: ids from `hashgrind devices`, such as 0,2,cpu
    #[arg(short, long, value_name = "IDS", value_delimiter = ',')]
    devices: Vec<String>,
    /// No GPU
    #[arg(long)]
    no_gpu: bool,
    /// No CPU workers
    #[arg(long)]
    no_cpu: bool,
    /// CPU workers [default: as many as this process may run at once]
    #[arg(short, long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// This CPU kernel instead of the fastest, by its name in `hashgrind kernels`
    #[arg(long, value_name = "NAME")]
    kernel: Option<String>,
}

/// A device as `hashgrind devices` lists it.
#[derive(Clone, Debug, serde::Serialize)]
pub(crate) struct Listed {
    /// What `--devices` takes; `None` for what can't be used.
    pub(crate) id: Option<String>,
    /// `cpu`, `dgpu`, `igpu`, `gpu`, `software`.
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) kernel: Option<String>,
    /// `vulkan`, `metal`, `dx12`; none on a CPU.
    pub(crate) backend: Option<String>,
    /// PCI bus id.
    pub(crate) pci: Option<String>,
    /// Whether commands use it when nothing is said.
    pub(crate) default: bool,
    /// Why it is not used.
    pub(crate) skipped: Option<String>,
    /// More for people.
    #[serde(skip)]
    pub(crate) note: String,
}

impl DeviceArgs {
    /// The CPU kernel that is meant.
    pub(crate) fn cpu_kernel(&self) -> Result<&'static Kernel, Failure> {
        let Some(name) = &self.kernel else {
            return Ok(CpuDevice::fastest_available().kernel());
        };
        let names = || cpu::kernels().iter().map(Kernel::name).collect::<Vec<_>>().join(", ");
        let kernel = cpu::kernel(name)
            .ok_or_else(|| Failure::usage(format!("there is no CPU kernel '{name}'; there are {}", names())))?;
        match CpuDevice::new(kernel) {
            Ok(_) => Ok(kernel),
            Err(error) => {
                Err(Failure::new(code::NO_DEVICE, format!("{error}; `hashgrind kernels` lists those it has")))
            }
        }
    }

    /// How many CPU workers.
    pub(crate) fn threads(&self) -> usize {
        self.threads.or_else(|| available_parallelism().ok()).map_or(1, NonZeroUsize::get)
    }

    fn uses_cpu(&self) -> bool {
        !self.no_cpu && (self.devices.is_empty() || self.devices.iter().any(|id| id == "cpu"))
    }

    /// Every device that is meant, tested; and what people should hear about them.
    pub(crate) fn open(&self) -> Result<Opened, Failure> {
        for id in &self.devices {
            if id != "cpu" {
                return Err(Failure::usage(format!("there is no device '{id}'; `hashgrind devices` lists them")));
            }
        }
        let mut opened = Opened { devices: Vec::new(), notes: Vec::new() };
        if self.uses_cpu() {
            let kernel = self.cpu_kernel()?;
            for _ in 0..self.threads() {
                let worker = CpuDevice::new(kernel).map_err(|error| Failure::new(code::NO_DEVICE, error))?;
                let tested = SelfTested::new(worker).map_err(|error| Failure::new(code::SELF_TEST, error))?;
                opened.devices.push(tested.map(|worker| Box::new(worker) as Box<dyn Scanner + Send>));
            }
        }
        if opened.devices.is_empty() {
            let message = "no device is left to work with: the flags exclude every one that this machine has";
            return Err(Failure::new(code::NO_DEVICE, message));
        }
        Ok(opened)
    }

    /// Everything that there is, used or not.
    pub(crate) fn list(&self) -> Result<Vec<Listed>, Failure> {
        let kernel = self.cpu_kernel()?;
        let info: DeviceInfo =
            CpuDevice::new(kernel).map_err(|error| Failure::new(code::NO_DEVICE, error))?.info().clone();
        let workers = self.threads();
        Ok(vec![Listed {
            id: Some("cpu".to_owned()),
            kind: info.kind.as_str(),
            name: info.name,
            kernel: Some(info.kernel),
            backend: None,
            pci: None,
            default: self.uses_cpu(),
            skipped: None,
            note: format!("{workers} workers"),
        }])
    }
}

/// Devices that are ready.
pub(crate) struct Opened {
    pub(crate) devices: Vec<MinerDevice>,
    /// What people should hear: a device that was skipped, and why.
    pub(crate) notes: Vec<String>,
}

impl Opened {
    /// The devices in one line: equal ones together.
    pub(crate) fn describe(&self) -> String {
        let mut kinds: Vec<(String, usize)> = Vec::new();
        for device in &self.devices {
            let info = device.info();
            let name = format!("{} ({})", info.name, info.kernel);
            match kinds.iter_mut().find(|(known, _)| *known == name) {
                Some((_, count)) => *count += 1,
                None => kinds.push((name, 1)),
            }
        }
        let parts = kinds.into_iter().map(|(name, count)| match count {
            1 => name,
            _ => format!("{name} x {count}"),
        });
        parts.collect::<Vec<_>>().join(", ")
    }
}
