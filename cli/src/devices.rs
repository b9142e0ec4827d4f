//! Which devices a command uses: flags to tested scanners.

use std::num::NonZeroUsize;
use std::thread::available_parallelism;
use std::time::Duration;

use hashgrind::cpu::{self, Choice, CpuDevice, CpuEngine, Kernel};
use hashgrind::gpu::{Adapters, GpuAdapter, GpuEngine};
use hashgrind::miner::MinerDevice;
use hashgrind::scan::ai::{Engine, Performed, Problem, Task};
use hashgrind::scan::{DeviceInfo, DeviceKind, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Wait};

use crate::calibration::{self, Placed};
use crate::failure::{Failure, Kind};
use crate::gpus::{self, GpuArgs};
use crate::meters::Subject;
use crate::meters::power::{self, PowerArgs};
use crate::meters::sysfs::Sysfs;
use crate::meters::temperature::Thermometer;
use crate::signals;
use crate::view::words::counted;

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
    /// CPU workers, at most 1024 [default: as many as this process may run at once]
    #[arg(short, long, value_name = "N", value_parser = parse_threads)]
    threads: Option<NonZeroUsize>,
    /// This CPU kernel instead of the fastest, by its name in `hashgrind kernels`
    #[arg(long, value_name = "NAME")]
    kernel: Option<String>,
    /// Headers that the CPU kernel works on at once, 1 to 8; they differ in version bits [default: the fastest]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=calibration::MOST_SIBLINGS as i64))]
    siblings: Option<u32>,
    /// Bind each CPU worker to a core of its own, among those this process may use
    #[arg(long)]
    pin: bool,
    #[command(flatten)]
    gpus: GpuArgs,
}

/// Most CPU workers: more than any machine runs at once, and each takes a thread and its memory.
pub(crate) const MAX_THREADS: usize = 1024;

fn parse_threads(text: &str) -> Result<NonZeroUsize, String> {
    let threads = text.trim().parse::<NonZeroUsize>().ok().filter(|threads| threads.get() <= MAX_THREADS);
    threads.ok_or_else(|| format!("CPU workers are a whole number from 1 to {MAX_THREADS}"))
}

/// How the CPU kernel and its number of siblings are chosen where the user names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choose {
    /// The first of the table: where the first hash must come at once.
    AtOnce,
    /// By some milliseconds of measurement.
    ByMeasurement,
}

/// A worker that binds its thread to a core at its first work.
struct Pinned<S> {
    inner: S,
    core: Option<core_affinity::CoreId>,
}

impl<S: Scanner> Scanner for Pinned<S> {
    fn info(&self) -> &DeviceInfo {
        self.inner.info()
    }
    fn capacity(&self) -> usize {
        self.inner.capacity()
    }
    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        if let Some(core) = self.core.take() {
            core_affinity::set_for_current(core);
        }
        self.inner.submit(request)
    }
    fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
        self.inner.poll(wait)
    }
    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.inner.abandon()
    }
}

impl<S: Engine> Engine for Pinned<S> {
    fn info(&self) -> &DeviceInfo {
        self.inner.info()
    }
    fn tasks(&self) -> Vec<Task> {
        self.inner.tasks()
    }
    fn kernel(&self, task: Task) -> String {
        self.inner.kernel(task)
    }
    fn most_bytes(&self) -> u64 {
        self.inner.most_bytes()
    }
    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
        if let Some(core) = self.core.take() {
            core_affinity::set_for_current(core);
        }
        self.inner.prepare(problem)
    }
    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
        self.inner.perform(passes)
    }
    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
        self.inner.results(places)
    }
    fn peak(&mut self, task: Task) -> Result<Option<f64>, ScanError> {
        self.inner.peak(task)
    }
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
    /// What would measure its energy; none where nothing does.
    pub(crate) power: Option<String>,
    /// Its temperature now, degrees Celsius.
    pub(crate) celsius: Option<f64>,
    /// A GPU's row of the start table: driver and generation.
    pub(crate) driver: Option<String>,
    /// What its driver calls itself, with version.
    pub(crate) driver_text: Option<String>,
    /// Why it has this kernel.
    pub(crate) why: Option<String>,
    /// Whether it works in the memory of the processor.
    pub(crate) shared_memory: Option<bool>,
    /// More for people.
    #[serde(skip)]
    pub(crate) note: String,
}

impl DeviceArgs {
    /// The CPU kernels that are meant, with their numbers of siblings and the cores that they are for.
    pub(crate) fn cpu_kernels(&self, choose: Choose) -> Result<Vec<Placed>, Failure> {
        let kernel = self.kernel.as_deref().map(kernel_named).transpose()?;
        let siblings = |kernel: &'static Kernel| match (self.siblings, choose) {
            (Some(siblings), _) => siblings,
            (None, Choose::ByMeasurement) => calibration::siblings_of(kernel),
            (None, Choose::AtOnce) => kernel.siblings(),
        };
        let anywhere = |kernel| vec![Placed::anywhere(Choice { kernel, siblings: siblings(kernel) })];
        Ok(match (kernel, choose) {
            (Some(kernel), _) => anywhere(kernel),
            (None, Choose::AtOnce) => anywhere(CpuDevice::widest_available().kernel()),
            (None, Choose::ByMeasurement) => calibration::fastest(self.siblings),
        })
    }

    /// How many CPU workers.
    pub(crate) fn threads(&self) -> usize {
        self.threads.or_else(|| available_parallelism().ok()).map_or(1, NonZeroUsize::get)
    }

    fn uses_cpu(&self) -> bool {
        !self.no_cpu && (self.devices.is_empty() || self.devices.iter().any(|id| id == "cpu"))
    }

    fn uses_gpus(&self) -> bool {
        !self.no_gpu && (self.devices.is_empty() || self.devices.iter().any(|id| id != "cpu"))
    }

    fn uses_gpu(&self, id: usize) -> bool {
        self.uses_gpus() && (self.devices.is_empty() || self.devices.contains(&id.to_string()))
    }

    /// Every device that is meant, tested; and what people should hear about them. A device that fails its test is left
    /// out with a note, as long as another one is left.
    pub(crate) fn open(&self, choose: Choose) -> Result<Opened, Failure> {
        let mut opened = Opened::new(self);
        let found = if self.uses_gpus() { Some(self.gpus.find()?) } else { None };
        let failed = self.open_gpus(found.as_ref(), &mut opened)?;
        if self.uses_cpu() {
            self.open_cpu(choose, &mut opened)?;
        }
        if opened.devices.is_empty() {
            return Err(failed.unwrap_or_else(|| self.nothing_left(found.as_ref())));
        }
        Ok(opened)
    }

    /// The CPU's workers now, the GPUs (which take a driver's time to open) when the second value is called; `None` where
    /// everything is open. For commands whose first hash must come at once. A GPU that can't be used is left out.
    pub(crate) fn open_cpu_first(&self, choose: Choose) -> Result<(Opened, Option<LateGpus>), Failure> {
        if !(self.devices.is_empty() && self.uses_cpu() && self.uses_gpus()) {
            return Ok((self.open(choose)?, None));
        }
        let mut opened = Opened::new(self);
        self.open_cpu(choose, &mut opened)?;
        let args = self.clone();
        let late = move || {
            let mut opened = Opened::new(&args);
            if let Ok(found) = args.gpus.find() {
                let _ = args.open_gpus(Some(&found), &mut opened); // No GPU is no failure: the CPU is at work.
            }
            opened.devices
        };
        Ok((opened, Some(Box::new(late))))
    }

    /// Opens the GPUs that are meant; gives why the last one that failed did.
    fn open_gpus(&self, found: Option<&Adapters>, opened: &mut Opened) -> Result<Option<Failure>, Failure> {
        let Some(found) = found else { return Ok(None) };
        let mut failed = None;
        for (_, adapter) in gpus::named(found, &self.devices)? {
            match self.gpus.open(adapter) {
                Ok(device) => {
                    let integrated = adapter.kind() == DeviceKind::IntegratedGpu;
                    opened.places.push(Place::Card { pci: adapter.pci().map(str::to_owned), integrated });
                    opened.devices.push(device);
                }
                Err(failure) => {
                    opened.notes.extend(failure.message.clone());
                    failed = Some(failure);
                }
            }
        }
        Ok(failed)
    }

    fn open_cpu(&self, choose: Choose, opened: &mut Opened) -> Result<(), Failure> {
        opened.places.push(Place::Processor);
        let (workers, notes) = cpu_workers(&self.cpu_kernels(choose)?, self.threads(), self.pin)?;
        opened.devices.extend(workers);
        opened.notes.extend(notes);
        Ok(())
    }

    /// The same, each GPU by itself and the processor's workers together: one place each.
    pub(crate) fn open_apart(&self, choose: Choose) -> Result<Vec<Opened>, Failure> {
        let found = if self.uses_gpus() { Some(self.gpus.find()?) } else { None };
        let named = found.as_ref().map(|found| gpus::named(found, &self.devices)).transpose()?;
        let mut apart = Vec::new();
        for (id, _) in named.into_iter().flatten() {
            apart.push(Self { devices: vec![id.to_string()], no_cpu: true, ..self.clone() }.open(choose)?);
        }
        if self.uses_cpu() {
            apart.push(Self { devices: vec!["cpu".to_owned()], no_gpu: true, ..self.clone() }.open(choose)?);
        }
        if apart.is_empty() {
            return Err(self.nothing_left(found.as_ref()));
        }
        Ok(apart)
    }

    /// What does the work of AI: each GPU that is meant by itself, and the processor's workers together.
    pub(crate) fn engines_apart(&self) -> Result<Vec<Engines>, Failure> {
        let found = if self.uses_gpus() { Some(self.gpus.find()?) } else { None };
        let named = found.as_ref().map(|found| gpus::named(found, &self.devices)).transpose()?;
        let mut apart = Vec::new();
        for (_, adapter) in named.into_iter().flatten() {
            let workers: Vec<Box<dyn Engine + Send>> = vec![Box::new(gpu_engine(adapter)?)];
            let name = adapter.name().to_owned();
            apart.push(Engines { name, workers, array_bytes: array_bytes(Some(adapter)) });
        }
        if self.uses_cpu() {
            let (workers, _) = cpu_engines(self.threads(), self.pin);
            let threads = counted(&workers.len().to_string(), "thread", "threads");
            let name = workers.first().map_or_else(String::new, |worker| format!("{}, {threads}", worker.info().name));
            apart.push(Engines { name, workers, array_bytes: array_bytes(None) });
        }
        if apart.is_empty() {
            return Err(self.nothing_left(found.as_ref()));
        }
        Ok(apart)
    }

    /// Why there is no device, for people.
    fn nothing_left(&self, found: Option<&Adapters>) -> Failure {
        let why = found.map(gpus::why_none);
        let more = why.map_or_else(String::new, |why| format!(" ({why})"));
        let message = "no device is left to work with: the flags exclude every one that this machine has";
        Failure::new(Kind::NoDevice, format!("{message}{more}"))
    }

    /// Everything that there is, used or not, and sentences about what is missing.
    pub(crate) fn list(&self) -> Result<(Vec<Listed>, Vec<String>), Failure> {
        let found = self.gpus.find()?;
        if self.uses_gpus() {
            gpus::named(&found, &self.devices)?;
        }
        let mut listed = Vec::new();
        let mut notes = found.notes.clone();
        let sysfs = Sysfs::of_the_system();
        let mut sensors = |subject: Subject<'_>| -> Result<(Option<String>, Option<f64>), Failure> {
            let picked = power::pick(subject, &PowerArgs::default(), &sysfs)?;
            notes.extend(picked.notes);
            let power = picked.meter.map(|meter| meter.source().to_owned());
            Ok((power, Thermometer::pick(subject, &sysfs).and_then(|found| found.celsius())))
        };
        // Ids count the adapters that can be used.
        let ids: Vec<usize> = found
            .adapters
            .iter()
            .scan(0, |next, adapter| {
                let id = *next;
                *next += usize::from(adapter.skipped().is_none());
                Some(id)
            })
            .collect();
        for (adapter, &id) in found.adapters.iter().zip(&ids) {
            let skipped = adapter.skipped().map(|skip| gpus::why_skipped(&found, skip));
            let used = skipped.is_none();
            let (variant, why) = used.then(|| gpus::choice_for(adapter)).unzip();
            let integrated = adapter.kind() == DeviceKind::IntegratedGpu;
            let (power, celsius) =
                if used { sensors(Subject::Gpu { pci: adapter.pci(), integrated })? } else { (None, None) };
            listed.push(Listed {
                id: used.then(|| id.to_string()),
                kind: adapter.kind().as_str(),
                name: adapter.name().to_owned(),
                kernel: variant.map(|variant| format!("scan/{variant}")),
                backend: Some(adapter.backend().to_string()),
                pci: adapter.pci().map(str::to_owned),
                default: used && self.uses_gpu(id),
                skipped,
                power,
                celsius,
                driver: Some(adapter.driver_row().name().to_owned()),
                driver_text: Some(adapter.driver().to_owned()),
                why,
                shared_memory: Some(adapter.shares_memory()),
                note: if integrated { "shares the processor's memory".to_owned() } else { String::new() },
            });
        }
        let kept = calibration::kept_choice().filter(|_| self.kernel.is_none() && self.siblings.is_none());
        let choice = match kept {
            Some(choice) => choice,
            None => self.cpu_kernels(Choose::AtOnce)?[0].choice,
        };
        let info: DeviceInfo =
            CpuDevice::chosen(choice).map_err(|error| Failure::new(Kind::NoDevice, error))?.info().clone();
        let workers = self.threads();
        let (power, celsius) = sensors(Subject::Cpu)?;
        listed.push(Listed {
            id: Some("cpu".to_owned()),
            kind: info.kind.as_str(),
            name: info.name,
            kernel: Some(info.kernel),
            backend: None,
            pci: None,
            default: self.uses_cpu(),
            skipped: None,
            power,
            celsius,
            driver: None,
            driver_text: None,
            why: kept.map(|_| "the fastest that `hashgrind tune` measured here".to_owned()),
            shared_memory: None,
            note: match (kept, &self.kernel) {
                // The first of the table, which is not always the fastest.
                (None, None) if self.uses_cpu() => {
                    format!("{workers} workers; `mine` measures which kernel is fastest")
                }
                _ => format!("{workers} workers"),
            },
        });
        notes.dedup();
        Ok((listed, notes))
    }
}

/// Where the sensors of a device are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The processor.
    Processor,
    /// A graphics card.
    Card {
        /// Its PCI id; none where the driver hides it.
        pci: Option<String>,
        /// Whether it sits in the processor's package.
        integrated: bool,
    },
}

impl Place {
    /// As meters and thermometers want it.
    pub(crate) fn subject(&self) -> Subject<'_> {
        match self {
            Self::Processor => Subject::Cpu,
            Self::Card { pci, integrated } => Subject::Gpu { pci: pci.as_deref(), integrated: *integrated },
        }
    }
}

/// The CPU kernel of this name, where this processor has its instructions.
pub(crate) fn kernel_named(name: &str) -> Result<&'static Kernel, Failure> {
    let names = || cpu::kernels().iter().map(Kernel::name).collect::<Vec<_>>().join(", ");
    let kernel = cpu::kernel(name)
        .ok_or_else(|| Failure::usage(format!("there is no CPU kernel '{name}'; there are {}", names())))?;
    match CpuDevice::new(kernel) {
        Ok(_) => Ok(kernel),
        Err(error) => Err(Failure::new(Kind::NoDevice, format!("{error}; `hashgrind kernels` lists those it has"))),
    }
}

/// So many workers with these kernels, tested, each bound to a core if `pin` or its kernel says so; and what people should hear.
pub(crate) fn cpu_workers(
    placed: &[Placed],
    threads: usize,
    pin: bool,
) -> Result<(Vec<MinerDevice>, Vec<String>), Failure> {
    let (cores, notes) = cores(pin);
    let mut workers = Vec::with_capacity(threads);
    for (number, (choice, cpu)) in calibration::workers(placed, threads).into_iter().enumerate() {
        // Hundreds of self-tests take a while.
        if let Some(end) = signals::pending() {
            return Err(Failure::silent(end));
        }
        let worker = CpuDevice::chosen(choice).map_err(|error| Failure::new(Kind::NoDevice, error))?;
        let tested = SelfTested::new(worker).map_err(|error| Failure::new(Kind::SelfTest, error))?;
        let core =
            cpu.map(|id| core_affinity::CoreId { id }).or_else(|| cores.get(number % cores.len().max(1)).copied());
        workers.push(tested.map(|inner| Pinned { inner, core }).boxed());
    }
    Ok((workers, notes))
}

/// What does the work of AI on one device.
pub(crate) struct Engines {
    /// For people.
    pub(crate) name: String,
    /// One of a GPU, a team of a processor.
    pub(crate) workers: Vec<Box<dyn Engine + Send>>,
    /// How long arrays shall be.
    pub(crate) array_bytes: u64,
}

/// A GPU for the work of AI.
pub(crate) fn gpu_engine(adapter: &GpuAdapter) -> Result<GpuEngine, Failure> {
    GpuEngine::open(adapter)
        .map_err(|error| Failure::new(Kind::NoDevice, format!("{} can't be used: {error}", adapter.name())))
}

/// How long arrays shall be: four times the last cache, so that they are read from memory, 128 MiB at least. Cards do
/// not tell how large their caches are: 512 MiB, more than four of all but the largest.
pub(crate) fn array_bytes(card: Option<&GpuAdapter>) -> u64 {
    match card {
        Some(adapter) if !adapter.shares_memory() => 512 << 20,
        _ => (4 * last_cache(&Sysfs::of_the_system())).max(128 << 20),
    }
}

/// Bytes of the largest cache of a core; 0 where the system does not tell.
fn last_cache(system: &Sysfs) -> u64 {
    let cache = |index: u32| {
        let path = system.path(&format!("sys/devices/system/cpu/cpu0/cache/index{index}/size"));
        let text = system.text(&path).ok()?;
        text.trim().strip_suffix('K')?.parse::<u64>().ok()
    };
    (0..8).filter_map(cache).max().unwrap_or(0) << 10
}

/// So many workers for the work of AI, each bound to a core if `pin` says so; and what people should hear.
pub(crate) fn cpu_engines(threads: usize, pin: bool) -> (Vec<Box<dyn Engine + Send>>, Vec<String>) {
    let (cores, notes) = cores(pin);
    let pinned = |(number, inner): (usize, CpuEngine)| {
        let core = cores.get(number % cores.len().max(1)).copied();
        Box::new(Pinned { inner, core }) as Box<dyn Engine + Send>
    };
    (CpuEngine::team(threads).into_iter().enumerate().map(pinned).collect(), notes)
}

/// The cores to bind workers to, none without `pin`; and what people should hear.
fn cores(pin: bool) -> (Vec<core_affinity::CoreId>, Vec<String>) {
    let cores = if pin { core_affinity::get_core_ids().unwrap_or_default() } else { Vec::new() };
    let mut notes = Vec::new();
    if pin && cores.is_empty() {
        notes.push("--pin: this system does not say which cores there are; nothing is pinned".to_owned());
    }
    (cores, notes)
}

/// Devices that are ready.
pub(crate) struct Opened {
    pub(crate) devices: Vec<MinerDevice>,
    /// Where their sensors are: of each card, in the order of `devices`, then of the processor for all its workers.
    pub(crate) places: Vec<Place>,
    /// What people should hear: a device that was skipped, and why.
    pub(crate) notes: Vec<String>,
    /// How long a chunk shall take on a GPU.
    pub(crate) gpu_chunk: Duration,
}

/// Opens GPUs; what can't be used is left out.
pub(crate) type LateGpus = Box<dyn FnOnce() -> Vec<MinerDevice> + Send>;

impl Opened {
    fn new(args: &DeviceArgs) -> Self {
        Self {
            devices: Vec::new(),
            places: Vec::new(),
            notes: Vec::new(),
            gpu_chunk: args.gpus.dispatch_time().duration(),
        }
    }

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
