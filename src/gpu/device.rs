//! A GPU as a [`Scanner`]: requests cut into dispatches sized by time, two or three of them in flight, each proven by what
//! it counted. Floor F3 (`gpu`). Does not decide what to scan; a lost device is rebuilt by [`Recovering`](super::Recovering).

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use super::adapters::GpuAdapter;
use super::compiled::{self, Compiled};
use super::context::{Context, GpuError, binding};
use super::layout::{HeaderWords, Job, Results, Sibling, grid};
use super::text::scan_text;
use super::variant::{Body, ShaderVariant};
use crate::scan::{
    CANDIDATE_CAPACITY, Candidate, DeviceInfo, Outcome, ScanError, ScanReport, ScanRequest, Scanner, Stop, Wait,
};
use crate::sha256::K;

/// How long one dispatch should take. The numbers are hashcat's workload profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DispatchTime(Duration);

impl DispatchTime {
    /// Workload profile 1 to 4: 2, 12, 96 and 480 ms a dispatch. `None` for another number.
    #[must_use]
    pub const fn profile(number: u8) -> Option<Self> {
        let milliseconds = match number {
            1 => 2,
            2 => 12,
            3 => 96,
            4 => 480,
            _ => return None,
        };
        Some(DispatchTime(Duration::from_millis(milliseconds)))
    }

    /// The duration.
    #[must_use]
    pub const fn duration(self) -> Duration {
        self.0
    }
}

impl Default for DispatchTime {
    /// Profile 2: 12 ms, short enough that a desktop stays smooth.
    fn default() -> Self {
        DispatchTime(Duration::from_millis(12))
    }
}

/// How a GPU is to be used.
///
/// ```
/// use hashgrind::gpu::{DispatchTime, GpuOptions};
///
/// let desktop = GpuOptions::default().with_dispatch_time(DispatchTime::profile(1).expect("1 to 4")).with_in_flight(2)?;
/// assert_eq!(desktop.in_flight(), 2);
/// assert!(desktop.with_in_flight(0).is_err());
/// # Ok::<(), hashgrind::gpu::OptionError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GpuOptions {
    variant: ShaderVariant,
    dispatch_time: DispatchTime,
    in_flight: usize,
    timeout: Duration,
    largest_batch: u64,
    compiled: Option<Arc<[u8]>>,
}

/// A value that an option does not take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{option} can't be {value}: it is {allowed}")]
pub struct OptionError {
    option: &'static str,
    value: String,
    allowed: &'static str,
}

impl GpuOptions {
    /// What the start table says for this adapter, and the defaults.
    #[must_use]
    pub fn for_adapter(adapter: &GpuAdapter) -> Self {
        GpuOptions::default().with_variant(adapter.driver_row().start())
    }

    /// With this kernel.
    #[must_use]
    pub fn with_variant(self, variant: ShaderVariant) -> Self {
        GpuOptions { variant, ..self }
    }

    /// With dispatches that take so long.
    #[must_use]
    pub fn with_dispatch_time(self, dispatch_time: DispatchTime) -> Self {
        GpuOptions { dispatch_time, ..self }
    }

    /// With so many submissions and requests in flight.
    ///
    /// # Errors
    /// When it is not 1 to 3.
    pub fn with_in_flight(self, in_flight: usize) -> Result<Self, OptionError> {
        if !(1..=3).contains(&in_flight) {
            return Err(OptionError { option: "in_flight", value: in_flight.to_string(), allowed: "1 to 3" });
        }
        Ok(GpuOptions { in_flight, ..self })
    }

    /// With another time after which a dispatch counts as lost with its device: 20 s by default. Windows kills at about
    /// two seconds.
    ///
    /// # Errors
    /// When it is nothing or more than an hour.
    pub fn with_timeout(self, timeout: Duration) -> Result<Self, OptionError> {
        if timeout.is_zero() || timeout > LONGEST_TIMEOUT {
            let allowed = "longer than nothing and at most an hour";
            return Err(OptionError { option: "timeout", value: format!("{timeout:?}"), allowed });
        }
        Ok(GpuOptions { timeout, ..self })
    }

    /// With at most so many hashes a dispatch, whatever the time says.
    ///
    /// # Errors
    /// When it is not 1 to 2^31.
    pub fn with_largest_batch(self, largest_batch: u64) -> Result<Self, OptionError> {
        if !(1..=LARGEST).contains(&largest_batch) {
            return Err(OptionError {
                option: "largest_batch",
                value: largest_batch.to_string(),
                allowed: "1 to 2^31",
            });
        }
        Ok(GpuOptions { largest_batch, ..self })
    }

    /// With what [`GpuDevice::compiled`] gave for the same variant, adapter and driver: opening then need not compile. Other
    /// bytes are refused by their checksum, and the kernel is compiled. A driver believes what passes, so take it from
    /// nobody else.
    #[must_use]
    pub fn with_compiled(self, bytes: impl Into<Arc<[u8]>>) -> Self {
        GpuOptions { compiled: Some(bytes.into()), ..self }
    }

    /// The kernel.
    #[must_use]
    pub fn variant(&self) -> ShaderVariant {
        self.variant
    }

    /// How long one dispatch should take.
    #[must_use]
    pub fn dispatch_time(&self) -> DispatchTime {
        self.dispatch_time
    }

    /// Submissions and requests in flight.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.in_flight
    }

    /// After how long a dispatch counts as lost with its device.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// The most hashes of one dispatch.
    #[must_use]
    pub fn largest_batch(&self) -> u64 {
        self.largest_batch
    }
}

impl Default for GpuOptions {
    fn default() -> Self {
        GpuOptions {
            variant: ShaderVariant::default(),
            dispatch_time: DispatchTime::default(),
            in_flight: 3,
            timeout: Duration::from_secs(20),
            largest_batch: LARGEST,
            compiled: None,
        }
    }
}

const LONGEST_TIMEOUT: Duration = Duration::from_secs(3600);
/// Hashes of the first dispatch: half a second at 33 kH/s, a tenth of what a Raspberry Pi 4 should do.
const FIRST: u64 = 1 << 14;
/// The fewest: where even these take longer than a dispatch may, nothing shorter would help.
const SMALLEST: u64 = 1 << 10;
/// No dispatch is meant to take longer: a quarter of the two seconds after which watchdogs kill, because a GPU may become
/// slower between two dispatches.
const LONGEST_DISPATCH: Duration = Duration::from_millis(500);
/// Nonces are 32 bits in the kernel and the last workgroup reaches past the end, so half the space is the most.
const LARGEST: u64 = 1 << 31;
/// Room for a job in the uniform buffer: dynamic offsets are multiples of 256.
const JOB_STRIDE: u64 = 512;
const RESULTS_SIZE: u64 = (size_of::<Results>() + CANDIDATE_CAPACITY * 8) as u64;

/// One GPU with its kernels, ready to scan.
///
/// ```no_run
/// use hashgrind::gpu::{AdapterQuery, GpuDevice, GpuOptions, adapters};
/// use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
/// use hashgrind::scan::{ScanRequest, Scanner, Stop};
///
/// let found = adapters(&AdapterQuery::default());
/// let adapter = found.usable().next().expect("a GPU");
/// let mut device = GpuDevice::open(adapter, &GpuOptions::for_adapter(adapter))?;
/// let range = NonceRange::new(2_083_000_000, 1 << 20).expect("not empty");
/// let request = ScanRequest::new(PreparedHeader::new(&RawHeader::genesis()), range, 0);
/// let report = device.scan(request.with_stop(Stop::AtFirst))?;
/// # Ok::<(), hashgrind::gpu::GpuError>(())
/// ```
#[derive(Debug)]
pub struct GpuDevice {
    context: Context,
    info: DeviceInfo,
    options: GpuOptions,
    compiled: Option<Compiled>,
    /// Kernels for 1, 2, 4 siblings as far as the variant goes; the largest last.
    kernels: Vec<Kernel>,
    jobs: wgpu::Buffer,
    slots: Vec<Slot>,
    /// Slots with a dispatch on the way, oldest first.
    flying: VecDeque<Flight>,
    /// Requests that were not reported, oldest first.
    requests: VecDeque<Progress>,
    batch: Batch,
    serial: u64,
    /// What was wrong; the device answers with it until its requests are abandoned.
    fault: Option<ScanError>,
    last_done: Instant,
}

#[derive(Debug)]
struct Kernel {
    siblings: usize,
    pipeline: wgpu::ComputePipeline,
}

/// Buffers of one submission.
#[derive(Debug)]
struct Slot {
    results: wgpu::Buffer,
    back: wgpu::Buffer,
    group: wgpu::BindGroup,
    stamps: Option<(wgpu::QuerySet, wgpu::Buffer)>,
    busy: bool,
}

/// A dispatch on its way.
#[derive(Debug)]
struct Flight {
    slot: usize,
    /// The request, or none once it was abandoned or answered early.
    serial: Option<u64>,
    index: wgpu::SubmissionIndex,
    /// 0: not back, 1: mapped, 2: could not be mapped.
    state: Arc<AtomicU8>,
    sent: Instant,
    groups: u32,
    hashes: u64,
    /// The end of the chunk of nonces, counted from the start of the range, when this is the chunk's last dispatch.
    chunk_end: Option<u64>,
}

/// How far a request has come.
#[derive(Debug)]
struct Progress {
    serial: u64,
    request: ScanRequest,
    words: HeaderWords,
    /// The chunk that is being sent: its first nonce and length, counted from the start of the range.
    chunk: (u64, u64),
    /// The next sibling of that chunk to send.
    sibling: usize,
    sent_all: bool,
    /// Siblings of the kernel that does most of the work.
    width: u64,
    candidates: Vec<Candidate>,
    device_time: Option<Duration>,
}

/// Hashes a dispatch, by time.
#[derive(Debug)]
struct Batch {
    hashes: u64,
    most: u64,
    target: Duration,
}

impl Batch {
    /// Takes in how long a dispatch of so many hashes took.
    fn learn(&mut self, hashes: u64, took: Duration) {
        // Short dispatches (the end of a range) say little, and a first one includes the driver's warm-up.
        if hashes * 2 < self.hashes {
            return;
        }
        let ratio = self.target.as_secs_f64() / took.as_secs_f64().max(1e-6);
        if ratio > 1.5 {
            self.hashes *= 2;
        } else if ratio < 0.75 {
            self.hashes = (self.hashes as f64 * ratio.max(0.25)) as u64;
        }
        // Also where the wanted time is near the longest, at which the steps above may still be content.
        let longest = hashes as f64 * LONGEST_DISPATCH.as_secs_f64() / took.as_secs_f64().max(1e-6);
        self.hashes = self.hashes.min(longest as u64).clamp(SMALLEST.min(self.most), self.most);
    }
}

impl GpuDevice {
    /// Opens an adapter and compiles its kernels.
    ///
    /// # Errors
    /// When the adapter is left out, the device can't be opened, or its driver refuses a kernel.
    pub fn open(adapter: &GpuAdapter, options: &GpuOptions) -> Result<Self, GpuError> {
        let variant = options.variant;
        let context = Context::open(adapter, variant.workgroup_size())?;
        let mut entries = vec![
            binding(0, wgpu::BufferBindingType::Uniform, true),
            binding(1, wgpu::BufferBindingType::Storage { read_only: false }, false),
        ];
        let constants = (variant.body() == Body::Rolled).then(|| round_constants(&context));
        if constants.is_some() {
            entries.push(binding(2, wgpu::BufferBindingType::Uniform, false));
        }
        let layout = context
            .device
            .create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor { label: Some("scan"), entries: &entries });
        let kernel = format!("scan/{variant}");
        let siblings: Vec<u32> = [1, 2, 4].into_iter().filter(|&siblings| siblings <= variant.siblings()).collect();
        let texts: Vec<String> = siblings.iter().map(|&siblings| scan_text(&variant.kernel_for(siblings))).collect();
        let key = compiled::key(adapter, &texts);
        let compiled = context.guard(|| Compiled::new(&context.device, key, options.compiled.as_deref()))?;
        let mut kernels = Vec::new();
        for (siblings, text) in siblings.into_iter().zip(texts) {
            let pipeline = context.pipeline(&kernel, "scan", text, &layout, &[], compiled.as_ref())?;
            kernels.push(Kernel { siblings: siblings as usize, pipeline });
        }
        let in_flight = options.in_flight;
        let usage = wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST;
        let jobs = context.buffer("jobs", JOB_STRIDE * in_flight as u64, usage);
        let slots = (0..in_flight).map(|_| Slot::new(&context, &layout, &jobs, constants.as_ref())).collect();
        context.alive()?;
        let info = DeviceInfo {
            kind: adapter.kind(),
            name: adapter.name().to_owned(),
            kernel,
            lanes: variant.workgroup_size(),
            preferred_siblings: variant.siblings(),
            preferred_range: 1 << 22,
        };
        let most = options.largest_batch;
        let batch = Batch { hashes: FIRST.min(most), most, target: options.dispatch_time.0 };
        Ok(GpuDevice {
            context,
            info,
            options: options.clone(),
            compiled,
            kernels,
            jobs,
            slots,
            flying: VecDeque::new(),
            requests: VecDeque::new(),
            batch,
            serial: 0,
            fault: None,
            last_done: Instant::now(),
        })
    }

    /// A factory for [`Recovering`](super::Recovering): opens the adapter, and after a loss opens it again with half the
    /// batch that the lost device had, after half a second for the driver to come back.
    pub fn factory(
        adapter: GpuAdapter,
        options: GpuOptions,
    ) -> impl FnMut(Option<&GpuDevice>) -> Result<GpuDevice, ScanError> {
        let mut options = options;
        move |lost| {
            if let Some(lost) = lost {
                options.largest_batch = (lost.batch() / 2).max(1);
                std::thread::sleep(Duration::from_millis(500));
            }
            GpuDevice::open(&adapter, &options).map_err(|error| match error {
                GpuError::Device(error) => error,
                other => ScanError::DeviceLost { reason: other.to_string() },
            })
        }
    }

    /// Hashes that one dispatch does at present; it grows and shrinks towards the dispatch time.
    #[must_use]
    pub fn batch(&self) -> u64 {
        self.batch.hashes
    }

    /// What the driver has compiled, for [`GpuOptions::with_compiled`] at another start; none where it gives nothing away.
    #[must_use]
    pub fn compiled(&self) -> Option<Vec<u8>> {
        self.compiled.as_ref().and_then(Compiled::bytes)
    }

    /// Whether it was opened with kernels that were compiled before.
    #[must_use]
    pub fn used_compiled(&self) -> bool {
        self.compiled.as_ref().is_some_and(Compiled::used)
    }

    /// How it was opened.
    #[must_use]
    pub fn options(&self) -> &GpuOptions {
        &self.options
    }

    /// Sends dispatches while there are free slots and nonces that were not sent.
    fn pump(&mut self) -> Result<(), ScanError> {
        while let Some(slot) = self.slots.iter().position(|slot| !slot.busy) {
            let Some(place) = self.requests.iter().position(|request| !request.sent_all) else { break };
            self.send(slot, place)?;
        }
        Ok(())
    }

    /// Sends the next dispatch of a request.
    fn send(&mut self, slot: usize, place: usize) -> Result<(), ScanError> {
        let progress = &mut self.requests[place];
        let siblings = progress.request.header.siblings();
        let left = siblings - progress.sibling;
        let kernel = self.kernels.iter().rev().find(|kernel| kernel.siblings <= left);
        let kernel = kernel.expect("the first kernel takes one sibling");
        let first_sibling = progress.sibling;
        let (start, len) = progress.chunk;
        let mut job = Job::new(&progress.words);
        job.start = progress.request.range.after(start).expect("a chunk lies inside its range").start();
        job.count = u32::try_from(len).expect("a chunk is at most half the nonces");
        job.threshold = progress.request.threshold;
        job.first_sibling = first_sibling as u32;
        let tile = self.options.variant.tile();
        let (x, y) = grid(job.count.div_ceil(tile));
        job.groups_x = x;
        let mut bytes = bytemuck::bytes_of(&job).to_vec();
        let group: &[Sibling] = &progress.words.siblings[first_sibling..first_sibling + kernel.siblings];
        bytes.extend_from_slice(bytemuck::cast_slice(group));

        progress.sibling += kernel.siblings;
        let hashes = len * kernel.siblings as u64;
        let mut chunk_end = None;
        if progress.sibling == siblings {
            chunk_end = Some(start + len);
            progress.next_chunk(self.batch.hashes);
        }
        let serial = progress.serial;
        let pipeline = &kernel.pipeline;
        let (context, jobs, place) = (&self.context, &self.jobs, &self.slots[slot]);
        let state = Arc::new(AtomicU8::new(0));
        let sent = Instant::now();
        let index = context.guard(|| place.launch(context, jobs, slot, pipeline, &bytes, (x, y), &state))?;
        self.slots[slot].busy = true;
        self.flying.push_back(Flight {
            slot,
            serial: Some(serial),
            index,
            state,
            sent,
            groups: x * y,
            hashes,
            chunk_end,
        });
        Ok(())
    }

    /// Takes in the oldest dispatch, which is back; a report when it was a request's last one.
    fn collect(&mut self) -> Result<Option<ScanReport>, ScanError> {
        let flight = self.flying.pop_front().expect("the caller saw a dispatch that is back");
        let now = Instant::now();
        let busy_since = flight.sent.max(self.last_done);
        self.last_done = now;
        let slot = &mut self.slots[flight.slot];
        if flight.state.load(Ordering::Acquire) != 1 {
            return Err(self.context.give_up("the results could not be read back".to_owned()));
        }
        let tick = self.context.tick;
        let read = self.context.guard(|| slot.read(tick))?;
        let (results, hits, device_time) = read.map_err(|reason| self.context.give_up(reason))?;
        slot.busy = false;
        let Some(place) = self.requests.iter().position(|request| Some(request.serial) == flight.serial) else {
            return Ok(None);
        };
        if results.finished != flight.groups {
            return Err(ScanError::NotProven {
                reason: format!(
                    "{}: {} of {} workgroups of a dispatch ran to their end",
                    self.info.name, results.finished, flight.groups
                ),
            });
        }
        self.batch.learn(flight.hashes, now.duration_since(busy_since));
        let progress = &mut self.requests[place];
        progress.device_time = match (progress.device_time, device_time) {
            (Some(sum), Some(time)) => Some(sum + time),
            _ => None,
        };
        let fits = results.found as usize <= CANDIDATE_CAPACITY
            && progress.candidates.len() + hits.len() <= CANDIDATE_CAPACITY;
        if !fits {
            return Ok(Some(self.finish(place, Outcome::Overflow)));
        }
        progress.candidates.extend(hits);
        let Some(end) = flight.chunk_end else { return Ok(None) };
        let range = progress.request.range;
        let siblings = progress.request.header.siblings();
        let outside = |c: &Candidate| range.distance(c.nonce).is_none() || usize::from(c.sibling) >= siblings;
        if progress.candidates.iter().any(outside) {
            let reason = format!("{}: a candidate lies outside the request", self.info.name);
            return Err(ScanError::NotProven { reason });
        }
        let scanned = if progress.request.stop == Stop::AtFirst && !progress.candidates.is_empty() {
            let key = |c: &Candidate| (range.distance(c.nonce), c.sibling);
            let first = *progress.candidates.iter().min_by_key(|c| key(c)).expect("there is one");
            progress.candidates = vec![first];
            u64::from(range.distance(first.nonce).expect("it lies inside")) + 1
        } else if end == range.len() {
            end
        } else {
            return Ok(None);
        };
        let mut candidates = std::mem::take(&mut progress.candidates);
        candidates.sort_unstable_by_key(|c| (range.distance(c.nonce), c.sibling));
        let scanned = range.prefix(scanned).expect("at least one nonce was scanned");
        Ok(Some(self.finish(place, Outcome::Scanned { scanned, candidates })))
    }

    /// Takes a request off the list and makes its report; what of it is still on the way is ignored when it comes.
    fn finish(&mut self, place: usize, outcome: Outcome) -> ScanReport {
        let progress = self.requests.remove(place).expect("the caller found it there");
        for flight in &mut self.flying {
            if flight.serial == Some(progress.serial) {
                flight.serial = None;
            }
        }
        let hashes = match &outcome {
            Outcome::Scanned { scanned, .. } => scanned.len() * progress.request.header.siblings() as u64,
            Outcome::Overflow => 0,
        };
        ScanReport { id: progress.request.id, outcome, hashes, device_time: progress.device_time }
    }

    fn poll_inner(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
        let deadline = match wait {
            // A time that no clock reaches is for ever.
            Wait::For(time) => Instant::now().checked_add(time),
            Wait::No => Some(Instant::now()),
            Wait::Forever => None,
        };
        loop {
            self.pump()?;
            let Some(oldest) = self.flying.front() else {
                self.context.alive()?;
                return Ok(None);
            };
            self.context.look()?;
            if oldest.state.load(Ordering::Acquire) != 0 {
                if let Some(report) = self.collect()? {
                    self.pump()?;
                    return Ok(Some(report));
                }
                // The next dispatch may be done already, and the one behind it: that is no reason to stay.
                if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                    return Ok(None);
                }
                continue;
            }
            let now = Instant::now();
            let over = oldest.sent.max(self.last_done) + self.options.timeout;
            if now >= over {
                let reason = format!(
                    "{}: no answer to a dispatch within {} s",
                    self.info.name,
                    self.options.timeout.as_secs_f64()
                );
                return Err(self.context.give_up(reason));
            }
            if deadline.is_some_and(|deadline| now >= deadline) {
                return Ok(None);
            }
            let until = deadline.map_or(over, |deadline| deadline.min(over));
            self.context.wait(&oldest.index, until.duration_since(now))?;
        }
    }
}

impl Scanner for GpuDevice {
    fn info(&self) -> &DeviceInfo {
        &self.info
    }

    fn capacity(&self) -> usize {
        self.slots.len()
    }

    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        if self.requests.len() >= self.slots.len() {
            return Err(ScanError::Full);
        }
        self.serial += 1;
        let widest = self.kernels.iter().rev().find(|kernel| kernel.siblings <= request.header.siblings());
        let width = widest.map_or(1, |kernel| kernel.siblings as u64);
        let mut progress = Progress::new(self.serial, request, width);
        progress.device_time = self.context.tick.map(|_| Duration::ZERO);
        progress.next_chunk(self.batch.hashes);
        self.requests.push_back(progress);
        self.pump().inspect_err(|error| {
            // Not taken: it must not come back from `abandon` as well.
            self.requests.pop_back();
            self.fault = Some(error.clone());
        })
    }

    fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        self.poll_inner(wait).inspect_err(|error| self.fault = Some(error.clone()))
    }

    fn abandon(&mut self) -> Vec<ScanRequest> {
        for flight in &mut self.flying {
            flight.serial = None;
        }
        // A wrong answer is over with its requests; a lost device stays lost.
        self.fault = self.context.alive().err();
        self.requests.drain(..).map(|progress| progress.request).collect()
    }
}

impl Progress {
    fn new(serial: u64, request: ScanRequest, width: u64) -> Self {
        Progress {
            serial,
            request,
            words: HeaderWords::new(&request.header),
            chunk: (0, 0),
            sibling: 0,
            sent_all: false,
            width,
            candidates: Vec::new(),
            device_time: None,
        }
    }

    /// Cuts off the next chunk of nonces, for dispatches of so many hashes.
    fn next_chunk(&mut self, hashes: u64) {
        let start = self.chunk.0 + self.chunk.1;
        let left = self.request.range.len() - start;
        self.sibling = 0;
        self.sent_all = left == 0;
        let mut most = (hashes / self.width).max(1);
        if self.request.stop == Stop::AtFirst {
            // Expect at most a quarter of the list's room, so that an early hit is an answer and no overflow.
            let each = (f64::from(self.request.threshold) + 1.0) / 4_294_967_296.0;
            let hits = CANDIDATE_CAPACITY as f64 / 4.0;
            most = most.min((hits / (each * self.request.header.siblings() as f64)) as u64).max(1);
        }
        self.chunk = (start, left.min(most));
    }
}

/// K in the uniform buffer that rolled kernels read.
fn round_constants(context: &Context) -> wgpu::Buffer {
    let usage = wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST;
    let buffer = context.buffer("round constants", size_of_val(&K) as u64, usage);
    context.queue.write_buffer(&buffer, 0, bytemuck::cast_slice(&K));
    buffer
}

impl Slot {
    fn new(
        context: &Context,
        layout: &wgpu::BindGroupLayout,
        jobs: &wgpu::Buffer,
        constants: Option<&wgpu::Buffer>,
    ) -> Self {
        use wgpu::BufferUsages as Usage;
        let results = context.buffer("results", RESULTS_SIZE, Usage::STORAGE | Usage::COPY_SRC | Usage::COPY_DST);
        let back = context.buffer("results read back", RESULTS_SIZE + 16, Usage::MAP_READ | Usage::COPY_DST);
        let job = wgpu::BufferBinding { buffer: jobs, offset: 0, size: std::num::NonZeroU64::new(JOB_STRIDE) };
        let mut entries = vec![
            wgpu::BindGroupEntry { binding: 0, resource: wgpu::BindingResource::Buffer(job) },
            wgpu::BindGroupEntry { binding: 1, resource: results.as_entire_binding() },
        ];
        let constants = constants.map(|buffer| buffer.as_entire_binding());
        entries.extend(constants.map(|resource| wgpu::BindGroupEntry { binding: 2, resource }));
        let group = context.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some("scan"),
            layout,
            entries: &entries,
        });
        let stamps = context.stamps();
        Slot { results, back, group, stamps, busy: false }
    }

    #[allow(clippy::too_many_arguments)]
    fn launch(
        &self,
        context: &Context,
        jobs: &wgpu::Buffer,
        number: usize,
        pipeline: &wgpu::ComputePipeline,
        job: &[u8],
        (x, y): (u32, u32),
        state: &Arc<AtomicU8>,
    ) -> wgpu::SubmissionIndex {
        let offset = JOB_STRIDE * number as u64;
        context.queue.write_buffer(jobs, offset, job);
        let mut encoder = context.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        encoder.clear_buffer(&self.results, 0, Some(size_of::<Results>() as u64));
        {
            let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor {
                label: Some("scan"),
                timestamp_writes: Context::written_by_pass(&self.stamps),
            });
            pass.set_pipeline(pipeline);
            pass.set_bind_group(0, &self.group, &[offset as u32]);
            pass.dispatch_workgroups(x, y, 1);
        }
        encoder.copy_buffer_to_buffer(&self.results, 0, &self.back, 0, Some(RESULTS_SIZE));
        if let Some((set, resolved)) = &self.stamps {
            encoder.resolve_query_set(set, 0..2, resolved, 0);
            encoder.copy_buffer_to_buffer(resolved, 0, &self.back, RESULTS_SIZE, Some(16));
        }
        let state = Arc::clone(state);
        encoder.map_buffer_on_submit(&self.back, wgpu::MapMode::Read, .., move |mapped| {
            state.store(if mapped.is_ok() { 1 } else { 2 }, Ordering::Release);
        });
        context.queue.submit([encoder.finish()])
    }

    /// What the dispatch left behind: its counters, its hits, its time.
    #[allow(clippy::type_complexity)]
    fn read(&self, tick: Option<f64>) -> Result<(Results, Vec<Candidate>, Option<Duration>), String> {
        let view = self.back.get_mapped_range(..).map_err(|error| error.to_string())?;
        let head = size_of::<Results>();
        let results: Results = bytemuck::pod_read_unaligned(&view[..head]);
        let listed = (results.found as usize).min(CANDIDATE_CAPACITY);
        let hits: Vec<[u32; 2]> =
            view[head..head + 8 * listed].chunks_exact(8).map(bytemuck::pod_read_unaligned).collect();
        let time = tick.and_then(|tick| {
            let at = RESULTS_SIZE as usize;
            let [begin, end]: [u64; 2] = bytemuck::pod_read_unaligned(&view[at..at + 16]);
            // Timestamps lie on some drivers: zero, backwards, or hours. Better none than such.
            let nanoseconds = end.checked_sub(begin)? as f64 * tick;
            (nanoseconds > 0.0 && nanoseconds < 60e9).then(|| Duration::from_nanos(nanoseconds as u64))
        });
        drop(view);
        self.back.unmap();
        let hits = hits
            .into_iter()
            .map(|[nonce, sibling]| Candidate { nonce, sibling: u8::try_from(sibling).unwrap_or(u8::MAX) })
            .collect();
        Ok((results, hits, time))
    }
}

#[cfg(test)]
mod tests {
    use super::super::adapters::{AdapterQuery, adapters};
    use super::*;
    use crate::pow::{NonceRange, PreparedHeader, RawHeader};

    #[test]
    fn chunks_cover_a_range_once() {
        for (start, len, batch) in [(0, 1, 10), (u32::MAX, 25, 10), (7, 1 << 32, 1 << 31), (9, 30, 10)] {
            let range = NonceRange::new(start, len).unwrap();
            let header = PreparedHeader::new(&RawHeader::genesis());
            let request = ScanRequest { id: 0, header, range, threshold: 0, stop: Stop::Never };
            let mut progress = Progress::new(0, request, 1);
            let mut next = 0;
            progress.next_chunk(batch);
            while !progress.sent_all {
                let (at, count) = progress.chunk;
                assert_eq!(at, next);
                assert!(count > 0 && count <= batch);
                next = at + count;
                progress.next_chunk(batch);
            }
            assert_eq!(next, len);
        }
    }

    /// The driver's device goes away in the middle of a range: a loss, the request comes back whole.
    #[test]
    fn a_destroyed_device_is_a_loss() {
        let query = AdapterQuery::default().with_software(true);
        for adapter in adapters(&query).usable() {
            let mut device = GpuDevice::open(adapter, &GpuOptions::default()).unwrap();
            let header = PreparedHeader::new(&RawHeader::genesis());
            let range = NonceRange::new(7, 1 << 22).unwrap();
            let request = ScanRequest { id: 3, header, range, threshold: 0, stop: Stop::Never };
            device.submit(request).unwrap();
            device.context.device.destroy();
            let error = loop {
                match device.poll(Wait::Forever) {
                    Ok(report) => assert!(report.is_none(), "nothing can be reported"),
                    Err(error) => break error,
                }
            };
            assert!(matches!(error, ScanError::DeviceLost { .. }), "{error}");
            let back = device.abandon();
            assert_eq!(back.iter().map(|request| (request.id, request.range)).collect::<Vec<_>>(), [(3, range)]);
            assert!(matches!(device.submit(request), Err(ScanError::DeviceLost { .. })));
            assert!(device.abandon().is_empty());
        }
    }

    /// More turns than Mesa 22's lavapipe takes: a dispatch whose loops ended early is no success, however few of its nonces
    /// were asked for.
    #[test]
    fn loops_that_end_early_are_found() {
        let query = AdapterQuery::default().with_software(true);
        let variant: ShaderVariant = "rotate=constant,wg=32,body=rolled".parse().unwrap();
        let genesis = RawHeader::genesis();
        let range = NonceRange::new(genesis.nonce(), 1).unwrap();
        for adapter in adapters(&query).usable() {
            // Nine turns a nonce: four in each hash, one of its own.
            for (nonces, too_many) in [(7281, false), (8192, true)] {
                let options = GpuOptions::default().with_variant(variant.with_too_many_nonces(nonces));
                let mut device = GpuDevice::open(adapter, &options).unwrap();
                let ended = adapter.driver().contains("Mesa 22.3.6") && too_many;
                match device.scan(ScanRequest::new(PreparedHeader::new(&genesis), range, 0)) {
                    Ok(report) => {
                        assert!(!ended, "{nonces} nonces");
                        let candidates = vec![Candidate { nonce: genesis.nonce(), sibling: 0 }];
                        assert_eq!(report.outcome, Outcome::Scanned { scanned: range, candidates });
                    }
                    Err(error) => assert!(ended && matches!(error, ScanError::NotProven { .. }), "{nonces}: {error}"),
                }
            }
        }
    }

    #[test]
    fn batches_grow_to_the_time_and_shrink_back() {
        let mut batch = Batch { hashes: FIRST, most: LARGEST, target: Duration::from_millis(12) };
        // A card of 1 GH/s.
        for _ in 0..40 {
            let took = Duration::from_nanos(batch.hashes);
            batch.learn(batch.hashes, took);
        }
        assert!((8_000_000..=16_000_000).contains(&batch.hashes), "{}", batch.hashes);
        // It becomes ten times slower.
        for _ in 0..40 {
            let took = Duration::from_nanos(batch.hashes * 10);
            batch.learn(batch.hashes, took);
        }
        assert!((600_000..=1_700_000).contains(&batch.hashes), "{}", batch.hashes);
        // A short dispatch at the end of a range teaches nothing.
        let before = batch.hashes;
        batch.learn(before / 10 * 4, Duration::from_secs(1));
        assert_eq!(batch.hashes, before);
    }

    /// A fake slow device, from a tenth of a Raspberry Pi 4 up, whose speed varies by a factor of 3.9: no dispatch reaches
    /// the two seconds after which a watchdog kills, whatever the profile asks for.
    #[test]
    fn slow_devices_stay_clear_of_the_watchdog() {
        for profile in 1..=4 {
            let target = DispatchTime::profile(profile).unwrap().duration();
            for rate in [33e3, 100e3, 330e3, 1e6, 3e6, 6e6] {
                let mut batch = Batch { hashes: FIRST, most: LARGEST, target };
                let mut longest = Duration::ZERO;
                for i in 0..200 {
                    // At full speed for a while, then slow at once, then fast again.
                    let speed = if i % 40 < 30 { rate } else { rate / 3.9 };
                    let took = Duration::from_secs_f64(batch.hashes as f64 / speed);
                    longest = longest.max(took);
                    batch.learn(batch.hashes, took);
                }
                assert!(longest < Duration::from_secs(2), "profile {profile}, {rate} H/s: {longest:?}");
                let steady = batch.hashes as f64 / (rate / 3.9);
                assert!(steady <= LONGEST_DISPATCH.as_secs_f64(), "profile {profile}, {rate} H/s: {steady} s");
            }
        }
    }
}
