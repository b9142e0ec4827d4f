//! A GPU that does the work of AI: arrays moved, matrices multiplied, each dispatch proven by what it counted. Floor F3 (`gpu`).
//! Does not decide what to measure.

use std::time::{Duration, Instant};

use super::adapters::GpuAdapter;
use super::ai_pieces::{Card, Cut, MOST_PIECES, Pace, Piece, WANTED};
use super::ai_text::{GemmForm, ai_fill_text, ai_peak_text, ai_text, content_number, entry, operations_per_turn};
use super::context::{Context, GpuError, binding};
use super::layout::AiJob;
use super::text::{MOST_TURNS, text_sha256};
use super::trusted;
use crate::scan::ai::{BLOCK_WORDS, Content, Engine, LEAST_SIDE, MOST_SIDE, Performed, Problem, Size, Task};
use crate::scan::{DeviceInfo, ScanError};

/// Words that a workgroup of `fill`, `copy` and `triad` goes through.
const GROUP_WORDS: u64 = 4096;
/// Dynamic offsets are multiples of it.
const JOB_STRIDE: u64 = 256;
/// Results that are fetched at once.
const FETCHED: usize = 4096;
/// Room for what is read back: results, or the counters and two timestamps.
const BACK_SIZE: u64 = 4 * FETCHED as u64;
const PROOF_SIZE: u64 = 16;
/// Workgroups of `peak` at most: enough to fill any card several times over.
const PEAK_GROUPS: u32 = 4096;
/// Time for a peak.
const PEAK_TIME: Duration = Duration::from_millis(300);
const TIMEOUT: Duration = Duration::from_secs(20);

/// A GPU that does the work of AI.
///
/// ```no_run
/// use hashgrind::gpu::{AdapterQuery, GpuEngine, adapters};
/// use hashgrind::scan::ai::{Engine, Problem, Size, Task};
///
/// let found = adapters(&AdapterQuery::default());
/// let mut engine = GpuEngine::open(found.usable().next().expect("a GPU"))?;
/// let problem = Problem::new(Task::GemmF32, Size::cube(512), &[7; 32]).expect("a size that fits");
/// engine.prepare(&problem)?;
/// engine.perform(1)?;
/// assert!(problem.expected(1000).accepts(engine.results(&[1000])?[0].expect("one of its results")));
/// # Ok::<(), hashgrind::gpu::GpuError>(())
/// ```
#[derive(Debug)]
pub struct GpuEngine {
    context: Context,
    info: DeviceInfo,
    layout: wgpu::BindGroupLayout,
    jobs: wgpu::Buffer,
    proof: wgpu::Buffer,
    back: wgpu::Buffer,
    stamps: Option<(wgpu::QuerySet, wgpu::Buffer)>,
    /// Bound where a kernel has no such array.
    nothing: wgpu::Buffer,
    most_bytes: u64,
    fill: Vec<(Content, wgpu::ComputePipeline)>,
    kernels: Vec<Kernel>,
    choices: Vec<String>,
    arrays: Option<Arrays>,
    work: Option<Work>,
    pace: Pace,
}

/// A task and what does it.
#[derive(Debug)]
struct Kernel {
    task: Task,
    /// Of products.
    form: GemmForm,
    pipeline: wgpu::ComputePipeline,
}

/// What is read and written.
#[derive(Debug)]
struct Arrays {
    /// Bytes; 0 where there is none.
    sizes: [u64; 3],
    a: wgpu::Buffer,
    b: wgpu::Buffer,
    c: wgpu::Buffer,
}

/// A problem that is ready.
#[derive(Debug)]
struct Work {
    problem: Problem,
    /// Its place among the kernels.
    kernel: usize,
    group: wgpu::BindGroup,
    cut: Cut,
}

/// How long something took.
#[derive(Clone, Copy, Debug)]
struct Took {
    wall: Duration,
    device: Option<Duration>,
}

impl GpuEngine {
    /// Opens an adapter, compiles its kernels, and keeps of the two forms of each product the one that is faster on it.
    ///
    /// # Errors
    /// When the adapter is left out, the device can't be opened, its driver refuses a kernel, or it is lost.
    pub fn open(adapter: &GpuAdapter) -> Result<Self, GpuError> {
        let mut engine = Self::with_forms(adapter, &GemmForm::ALL)?;
        for task in Task::ALL {
            if task.is_gemm() && engine.tasks().contains(&task) {
                engine.choose(task)?;
            }
        }
        (engine.work, engine.arrays) = (None, None);
        Ok(engine)
    }

    /// Opens an adapter with one form of product, whether it is the faster one or not.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn with_form(adapter: &GpuAdapter, form: GemmForm) -> Result<Self, GpuError> {
        Self::with_forms(adapter, &[form])
    }

    /// SHA-256 of the kernels' texts, hexadecimal.
    #[must_use]
    pub fn kernel_sha256(&self) -> String {
        let products = self.kernels.iter().filter(|kernel| kernel.task.is_gemm());
        let peaks = products.map(|kernel| ai_peak_text(kernel.task));
        let texts = self.kernels.iter().map(|kernel| ai_text(kernel.task, kernel.form));
        text_sha256([ai_fill_text()].into_iter().chain(texts).chain(peaks))
    }

    /// Which form of each product was faster when it was opened, a sentence each.
    #[must_use]
    pub fn choices(&self) -> &[String] {
        &self.choices
    }

    fn with_forms(adapter: &GpuAdapter, forms: &[GemmForm]) -> Result<Self, GpuError> {
        use wgpu::BufferUsages as Usage;
        let context = Context::open_large(adapter)?;
        let read = wgpu::BufferBindingType::Storage { read_only: true };
        let write = wgpu::BufferBindingType::Storage { read_only: false };
        let layout = context.device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: Some("ai"),
            entries: &[
                binding(0, wgpu::BufferBindingType::Uniform, true),
                binding(1, read, false),
                binding(2, read, false),
                binding(3, write, false),
                binding(4, write, false),
            ],
        });
        let contents = [Content::Unit, Content::Signed, Content::Halves, Content::Bytes];
        let fill = contents
            .into_iter()
            .map(|content| {
                let constants = [("CONTENT", content_number(content))];
                let pipeline = context.pipeline("fill", "fill", ai_fill_text(), &layout, &constants, None)?;
                Ok((content, pipeline))
            })
            .collect::<Result<_, GpuError>>()?;
        let halves = context.device.features().contains(wgpu::Features::SHADER_F16);
        let mut kernels = Vec::new();
        for task in Task::ALL.into_iter().filter(|task| *task != Task::GemmF16 || halves) {
            let forms = if task.is_gemm() { forms } else { &GemmForm::ALL[..1] };
            for &form in forms {
                let (name, entry) = (kernel_name(task, form), entry(task));
                let pipeline = if task.is_gemm() {
                    let module = |device: &wgpu::Device| trusted::product(device, task, form);
                    context.compile(&name, entry, module, &layout, trusted::options(), None)?
                } else {
                    context.pipeline(&name, entry, ai_text(task, form), &layout, &[], None)?
                };
                kernels.push(Kernel { task, form, pipeline });
            }
        }
        let jobs = Usage::UNIFORM | Usage::COPY_DST;
        let limits = context.device.limits();
        let stamps = context.stamps();
        let engine = GpuEngine {
            jobs: context.buffer("jobs", JOB_STRIDE * u64::from(MOST_PIECES), jobs),
            proof: context.buffer("proof", PROOF_SIZE, Usage::STORAGE | Usage::COPY_SRC | Usage::COPY_DST),
            back: context.buffer("read back", BACK_SIZE, Usage::MAP_READ | Usage::COPY_DST),
            nothing: context.buffer("nothing", 16, Usage::STORAGE),
            info: DeviceInfo::new(adapter.kind(), adapter.name(), "wgsl"),
            most_bytes: limits.max_storage_buffer_binding_size.min(limits.max_buffer_size),
            stamps,
            layout,
            fill,
            kernels,
            choices: Vec::new(),
            arrays: None,
            work: None,
            pace: Pace::default(),
            context,
        };
        engine.context.alive()?;
        Ok(engine)
    }

    /// Keeps the faster of the forms: by turns, at a size that takes long enough, the best of three.
    fn choose(&mut self, task: Task) -> Result<(), ScanError> {
        let mut side = LEAST_SIDE;
        loop {
            let problem = Problem::new(task, Size::cube(side), &[0x5a; 32]).expect("a size that fits");
            let mut best = GemmForm::ALL.map(|_| Duration::MAX);
            for _ in 0..3 {
                for (form, best) in GemmForm::ALL.into_iter().zip(&mut best) {
                    self.prepare_form(&problem, form)?;
                    let began = Instant::now();
                    self.perform(1)?;
                    *best = began.elapsed().min(*best);
                }
            }
            if best.iter().all(|best| *best < WANTED / 10) && side < MOST_SIDE {
                side *= 2;
                continue;
            }
            let slower = if best[0] <= best[1] { GemmForm::ALL[1] } else { GemmForm::ALL[0] };
            self.kernels.retain(|kernel| kernel.task != task || kernel.form != slower);
            let took = |at: usize| format!("{:.3} ms as {}", best[at].as_secs_f64() * 1e3, GemmForm::ALL[at]);
            self.choices.push(format!("{} of {side} a side: {}, {}", task.name(), took(0), took(1)));
            return Ok(());
        }
    }

    fn prepare_form(&mut self, problem: &Problem, form: GemmForm) -> Result<(), ScanError> {
        let task = problem.task();
        let kernel =
            self.kernels.iter().position(|kernel| kernel.task == task && (kernel.form == form || !task.is_gemm()));
        let Some(kernel) = kernel else {
            return Err(ScanError::Unsupported { reason: task.name().to_owned() });
        };
        self.work = None;
        self.allocate(sizes(problem))?;
        let [key_a, key_b] = problem.keys();
        self.fill(problem, 0, key_a)?;
        self.fill(problem, 1, key_b)?;
        let arrays = self.arrays.as_ref().expect("allocated above");
        let group = self.context.guard(|| self.bind(&arrays.a, &arrays.b, &arrays.c))?;
        let groups = groups(problem, form);
        let job = job(problem);
        let mut pace = std::mem::take(&mut self.pace);
        let mut queue = Queue::new(self, kernel_of(&self.kernels, kernel), &group, job);
        let cut = Cut::by_trial(groups, &mut pace, &mut queue);
        self.pace = pace;
        let cut = cut?;
        self.work = Some(Work { problem: *problem, kernel, group, cut });
        Ok(())
    }

    /// Makes room; what is there of the same sizes stays.
    fn allocate(&mut self, sizes: [u64; 3]) -> Result<(), ScanError> {
        use wgpu::BufferUsages as Usage;
        if self.arrays.as_ref().is_some_and(|arrays| arrays.sizes == sizes) {
            return Ok(());
        }
        self.arrays = None;
        if let Some(too_large) = sizes.iter().find(|size| **size > self.most_bytes) {
            let reason =
                format!("{too_large} bytes in one array: {} takes {} at most", self.info.name, self.most_bytes);
            return Err(ScanError::Unsupported { reason });
        }
        let (made, refused) = self.context.guard(|| {
            let scope = self.context.device.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
            let usage = Usage::STORAGE | Usage::COPY_SRC;
            let buffer = |label: &str, size: u64| match size {
                0 => self.nothing.clone(),
                _ => self.context.buffer(label, size, usage),
            };
            let arrays = Arrays { sizes, a: buffer("a", sizes[0]), b: buffer("b", sizes[1]), c: buffer("c", sizes[2]) };
            (arrays, pollster::block_on(scope.pop()))
        })?;
        if let Some(error) = refused {
            let bytes: u64 = sizes.iter().sum();
            let reason = format!("{} has none for {bytes} bytes: {error}", self.info.name);
            return Err(ScanError::NoRoom { reason });
        }
        self.arrays = Some(made);
        Ok(())
    }

    /// Fills array number 0 (A) or 1 (B), where there is one.
    fn fill(&mut self, problem: &Problem, number: usize, key: u32) -> Result<(), ScanError> {
        let arrays = self.arrays.as_ref().expect("the caller has allocated");
        if arrays.sizes[number] == 0 {
            return Ok(());
        }
        let content = problem.content();
        let pipeline = self.fill.iter().find(|(of, _)| *of == content);
        let pipeline = pipeline.expect("every content has its kernel").1.clone();
        let array = if number == 0 { &arrays.a } else { &arrays.b };
        let group = self.context.guard(|| self.bind(&self.nothing, &self.nothing, array))?;
        let groups = (arrays.sizes[number] / 4 / GROUP_WORDS) as u32;
        let mut pace = std::mem::take(&mut self.pace);
        let mut queue = Queue::new(self, &pipeline, &group, job(problem).with_key(key));
        let filled = Cut::by_trial(groups, &mut pace, &mut queue).and_then(|mut cut| cut.run(1, &mut pace, &mut queue));
        self.pace = pace;
        filled
    }

    fn bind(&self, a: &wgpu::Buffer, b: &wgpu::Buffer, c: &wgpu::Buffer) -> wgpu::BindGroup {
        let size = std::num::NonZeroU64::new(size_of::<AiJob>() as u64);
        let job = wgpu::BindingResource::Buffer(wgpu::BufferBinding { buffer: &self.jobs, offset: 0, size });
        let bound =
            [job, a.as_entire_binding(), b.as_entire_binding(), c.as_entire_binding(), self.proof.as_entire_binding()];
        let entries: Vec<_> =
            (0..).zip(bound).map(|(binding, resource)| wgpu::BindGroupEntry { binding, resource }).collect();
        self.context.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some("ai"),
            layout: &self.layout,
            entries: &entries,
        })
    }

    fn write_jobs(&self, job: AiJob, pieces: &[Piece]) -> Result<(), ScanError> {
        self.context.guard(|| {
            for piece in pieces {
                let job = job.with_first(piece.first);
                self.context.queue.write_buffer(
                    &self.jobs,
                    JOB_STRIDE * u64::from(piece.job),
                    bytemuck::bytes_of(&job),
                );
            }
        })
    }

    /// Sends dispatches at once, one after the other, and waits for them; all their workgroups ran to their end.
    fn send(
        &self,
        pipeline: &wgpu::ComputePipeline,
        group: &wgpu::BindGroup,
        pieces: &[Piece],
    ) -> Result<Took, ScanError> {
        let context = &self.context;
        let began = Instant::now();
        let index = context.guard(|| {
            let mut encoder = context.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
            encoder.clear_buffer(&self.proof, 0, None);
            {
                let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor {
                    label: Some("ai"),
                    timestamp_writes: Context::written_by_pass(&self.stamps),
                });
                pass.set_pipeline(pipeline);
                for piece in pieces {
                    pass.set_bind_group(0, group, &[piece.job * JOB_STRIDE as u32]);
                    pass.dispatch_workgroups(piece.groups, 1, 1);
                }
            }
            encoder.copy_buffer_to_buffer(&self.proof, 0, &self.back, 0, Some(PROOF_SIZE));
            if let Some((set, resolved)) = &self.stamps {
                encoder.resolve_query_set(set, 0..2, resolved, 0);
                encoder.copy_buffer_to_buffer(resolved, 0, &self.back, PROOF_SIZE, Some(16));
            }
            encoder.map_buffer_on_submit(&self.back, wgpu::MapMode::Read, .., |_| ());
            context.queue.submit([encoder.finish()])
        })?;
        let (took, read) = self.read_back(&index, began, |bytes| {
            let finished: u32 = bytemuck::pod_read_unaligned(&bytes[..4]);
            let stamps: [u64; 2] = bytemuck::pod_read_unaligned(&bytes[PROOF_SIZE as usize..][..16]);
            (finished, stamps)
        })?;
        let (finished, [begin, end]) = read;
        let sent = pieces.iter().fold(0, |sum: u32, piece| sum.wrapping_add(piece.groups));
        if finished != sent {
            let reason = format!("{}: {finished} of {sent} workgroups ran to their end", self.info.name);
            return Err(ScanError::NotProven { reason });
        }
        let ticks = end.checked_sub(begin);
        let device = context.tick.zip(ticks).map(|(tick, ticks)| Duration::from_nanos((ticks as f64 * tick) as u64));
        Ok(Took { wall: took, device })
    }

    /// Operations a second of products and sums out of registers alone.
    fn out_of_registers(&mut self, task: Task) -> Result<f64, ScanError> {
        let text = ai_peak_text(task);
        let pipeline = self.context.pipeline("peak", "peak", text, &self.layout, &[], None);
        let pipeline = pipeline.map_err(|error| ScanError::Unsupported { reason: error.to_string() })?;
        let group = self.context.guard(|| {
            let bytes = u64::from(PEAK_GROUPS) * 256 * 16;
            let sums = self.context.buffer("sums", bytes, wgpu::BufferUsages::STORAGE);
            self.bind(&self.nothing, &self.nothing, &sums)
        })?;
        let (mut turns, mut groups) = (1, 16);
        let dispatch = |turns: u32, groups: u32| -> Result<Duration, ScanError> {
            let piece = Piece { job: 0, first: 0, groups };
            self.write_jobs(AiJob::product(0, 0, turns), &[piece])?;
            Ok(self.send(&pipeline, &group, &[piece])?.wall)
        };
        while dispatch(turns, groups)? < PEAK_TIME / 20 && 2 * turns < MOST_TURNS {
            if groups < PEAK_GROUPS { groups *= 2 } else { turns *= 2 }
        }
        let began = Instant::now();
        let mut best = dispatch(turns, groups)?;
        while began.elapsed() < PEAK_TIME {
            best = best.min(dispatch(turns, groups)?);
        }
        // The jobs of what was prepared are written over.
        self.work = None;
        let turns = f64::from(turns) * f64::from(groups) * 256.0;
        Ok(turns * operations_per_turn(task) / best.as_secs_f64())
    }

    /// Waits for what was sent at `began`, and reads what it left in the buffer for that.
    fn read_back<T>(
        &self,
        index: &wgpu::SubmissionIndex,
        began: Instant,
        read: impl FnOnce(&[u8]) -> T,
    ) -> Result<(Duration, T), ScanError> {
        let context = &self.context;
        if !context.wait(index, TIMEOUT)? {
            let reason = format!("{}: no answer within {} s", self.info.name, TIMEOUT.as_secs());
            return Err(context.give_up(reason));
        }
        let took = began.elapsed();
        let value = {
            let view = self.back.get_mapped_range(..).map_err(|error| context.give_up(error.to_string()))?;
            read(&view)
        };
        self.back.unmap();
        Ok((took, value))
    }
}

fn kernel_of(kernels: &[Kernel], number: usize) -> &wgpu::ComputePipeline {
    &kernels[number].pipeline
}

fn kernel_name(task: Task, form: GemmForm) -> String {
    if task.is_gemm() { format!("{}/{form}", task.name()) } else { task.name().to_owned() }
}

/// Bytes of A, B and C.
fn sizes(problem: &Problem) -> [u64; 3] {
    let Size { m, n, k, .. } = problem.size();
    let bytes = |numbers: u64| match problem.content() {
        Content::Bytes => numbers,
        Content::Halves => numbers * 2,
        _ => numbers * 4,
    };
    match problem.task() {
        Task::Load => [n * 4, 0, n / BLOCK_WORDS * 4],
        Task::Copy => [n * 4, 0, n * 4],
        Task::Triad => [n * 4; 3],
        _ => [bytes(k * m), bytes(k * n), m * n * 4],
    }
}

/// Workgroups in all.
fn groups(problem: &Problem, form: GemmForm) -> u32 {
    let Size { m, n, .. } = problem.size();
    let groups = match problem.task() {
        Task::Load => n / BLOCK_WORDS,
        Task::Copy | Task::Triad => n / GROUP_WORDS,
        _ => (m / form.tile()) * (n / form.tile()),
    };
    u32::try_from(groups).expect("the largest array has 2^20 groups")
}

fn job(problem: &Problem) -> AiJob {
    let Size { m, n, k, .. } = problem.size();
    let packs = if problem.content() == Content::Bytes { k / 4 } else { k };
    if problem.task().is_gemm() {
        AiJob::product((m / 4) as u32, (n / 4) as u32, packs as u32)
    } else {
        AiJob::default()
    }
}

/// One kernel's dispatches, in order.
struct Queue<'a> {
    engine: &'a GpuEngine,
    pipeline: &'a wgpu::ComputePipeline,
    group: &'a wgpu::BindGroup,
    job: AiJob,
    /// What the device says that it needed since this began.
    device_time: Option<Duration>,
}

impl<'a> Queue<'a> {
    const fn new(
        engine: &'a GpuEngine,
        pipeline: &'a wgpu::ComputePipeline,
        group: &'a wgpu::BindGroup,
        job: AiJob,
    ) -> Self {
        Self { engine, pipeline, group, job, device_time: Some(Duration::ZERO) }
    }
}

impl Card for Queue<'_> {
    type Error = ScanError;

    fn write(&mut self, pieces: &[Piece]) -> Result<(), ScanError> {
        self.engine.write_jobs(self.job, pieces)
    }

    fn send(&mut self, pieces: &[Piece]) -> Result<Duration, ScanError> {
        let took = self.engine.send(self.pipeline, self.group, pieces)?;
        self.device_time = self.device_time.zip(took.device).map(|(sum, more)| sum + more);
        Ok(took.wall)
    }
}

impl Engine for GpuEngine {
    fn info(&self) -> &DeviceInfo {
        &self.info
    }

    fn tasks(&self) -> Vec<Task> {
        Task::ALL.into_iter().filter(|task| self.kernels.iter().any(|kernel| kernel.task == *task)).collect()
    }

    fn kernel(&self, task: Task) -> String {
        let kernel = self.kernels.iter().find(|kernel| kernel.task == task);
        kernel.map_or_else(|| "none".to_owned(), |kernel| kernel_name(task, kernel.form))
    }

    fn most_bytes(&self) -> u64 {
        self.most_bytes
    }

    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
        let form = self.kernels.iter().find(|kernel| kernel.task == problem.task()).map(|kernel| kernel.form);
        self.prepare_form(problem, form.unwrap_or(GemmForm::Eight))
    }

    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
        let Some(mut work) = self.work.take() else {
            return Err(ScanError::Unsupported { reason: "nothing was prepared".to_owned() });
        };
        let mut pace = std::mem::take(&mut self.pace);
        let mut queue = Queue::new(self, kernel_of(&self.kernels, work.kernel), &work.group, job(&work.problem));
        let done = work.cut.run(passes, &mut pace, &mut queue);
        let device_time = queue.device_time;
        self.pace = pace;
        let amount = work.problem.amount() * u64::from(passes);
        self.work = Some(work);
        done.map(|()| Performed::new(amount, device_time))
    }

    fn notes(&self) -> Vec<String> {
        self.pace.note().into_iter().collect()
    }

    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
        let (Some(work), Some(arrays)) = (&self.work, &self.arrays) else { return Ok(vec![None; places.len()]) };
        let number = |bytes: [u8; 4]| match work.problem.task() {
            Task::Load => f64::from(u32::from_le_bytes(bytes)),
            Task::GemmI8 => f64::from(i32::from_le_bytes(bytes)),
            _ => f64::from(f32::from_le_bytes(bytes)),
        };
        let inside = |place: &u64| *place < work.problem.results();
        let mut fetched = Vec::with_capacity(places.len());
        let context = &self.context;
        let asked: Vec<u64> = places.iter().copied().filter(inside).collect();
        for places in asked.chunks(FETCHED) {
            let began = Instant::now();
            let index = context.guard(|| {
                let mut encoder = context.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
                for (at, place) in (0..).zip(places) {
                    encoder.copy_buffer_to_buffer(&arrays.c, 4 * place, &self.back, 4 * at, Some(4));
                }
                encoder.map_buffer_on_submit(&self.back, wgpu::MapMode::Read, .., |_| ());
                context.queue.submit([encoder.finish()])
            })?;
            let (_, bytes) = self.read_back(&index, began, |bytes| bytes[..4 * places.len()].to_vec())?;
            let words = bytes.chunks_exact(4).map(|word| word.try_into().expect("chunks of 4 bytes"));
            fetched.extend(words.map(number));
        }
        let mut fetched = fetched.into_iter();
        Ok(places.iter().map(|place| if inside(place) { fetched.next() } else { None }).collect())
    }

    /// None of 8-bit products where they are slower than 32-bit ones: no unit is there that could have a peak.
    fn peak(&mut self, task: Task) -> Result<Option<f64>, ScanError> {
        if !self.tasks().contains(&task) || !task.is_gemm() {
            return Ok(None);
        }
        let peak = self.out_of_registers(task)?;
        let emulated = task == Task::GemmI8 && peak < self.out_of_registers(Task::GemmF32)?;
        Ok((!emulated).then_some(peak))
    }
}
