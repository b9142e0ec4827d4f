//! Runs encoded kernels: executable memory, the check against `sha2`, and timing.
#![allow(unsafe_code)]

use std::hint::black_box;
use std::ops::ControlFlow;
use std::time::Instant;

use hashgrind::cpu::{CpuDevice, Kernel};
use hashgrind::pow::{BlockDigest, NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{ScanRequest, Scanner};
use memmap2::{Mmap, MmapMut};
use sha2::{Digest, Sha256};

use crate::graph::Shape;
use hashgrind::cpu::context::*;

/// A kernel in executable memory.
pub(crate) struct Code {
    map: Mmap,
}

impl Code {
    /// `bytes` must be a function that [`crate::encode`] made.
    pub(crate) fn new(bytes: &[u8]) -> Result<Self, String> {
        let mut map = MmapMut::map_anon(bytes.len()).map_err(|e| format!("no memory for code: {e}"))?;
        map.copy_from_slice(bytes);
        let map = map.make_exec().map_err(|e| format!("this system does not let a program make code: {e}"))?;
        Ok(Self { map })
    }

    /// Runs the kernel once on a context that was started, the one that it was made for. Only where this processor was
    /// asked for the instructions.
    #[cfg(target_arch = "x86_64")]
    pub(crate) fn enter<Context>(&self, context: &mut Context) -> u32 {
        // SAFETY: the map holds a function that `encode` made for exactly this signature; it touches the context and
        // volatile registers only. The caller asked the processor.
        unsafe {
            let function: unsafe extern "sysv64" fn(*mut Context) -> u32 = core::mem::transmute(self.map.as_ptr());
            function(context)
        }
    }

    /// The same with a kernel for batches of as many messages as it takes.
    #[cfg(target_arch = "x86_64")]
    pub(crate) fn enter_batch<Context>(&self, context: &mut Context, messages: &[u8], digests: &mut [u8]) {
        // SAFETY: as above; beside the context it reads the messages and writes the digests.
        unsafe {
            let function: unsafe extern "sysv64" fn(*mut Context, *const u8, *mut u8) =
                core::mem::transmute(self.map.as_ptr());
            function(context, messages.as_ptr(), digests.as_mut_ptr());
        }
    }

    /// Elsewhere the tool only writes.
    #[cfg(not(target_arch = "x86_64"))]
    pub(crate) fn enter_batch<Context>(&self, context: &mut Context, _: &[u8], _: &mut [u8]) {
        self.enter(context);
    }

    /// Elsewhere the tool only writes.
    #[cfg(not(target_arch = "x86_64"))]
    pub(crate) fn enter<Context>(&self, _: &mut Context) -> u32 {
        unreachable!("{} bytes of x86-64 code are not run on another architecture", self.map.len())
    }
}

/// Whether this CPU has what the kernels use.
pub(crate) fn supported() -> bool {
    #[cfg(target_arch = "x86_64")]
    return is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512bw");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}

/// A small generator of numbers (xorshift64*): repeatable tests and searches.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
    pub(crate) fn word(&mut self) -> u32 {
        (self.next() >> 32) as u32
    }
    /// In 0..1.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Units with hits: the unit and a mask for each header.
pub(crate) fn hits(
    code: &Code,
    shape: Shape,
    header: &PreparedHeader,
    start: u32,
    units: u64,
    threshold: u32,
) -> Vec<(u64, Vec<u32>)> {
    let mut context = Box::new(Context::new());
    set_headers(&mut context, header);
    let mut found = vec![];
    let mut hit = |unit, masks: &[u32]| {
        found.push((unit, masks.to_vec()));
        ControlFlow::Continue(())
    };
    let _ = match shape {
        Shape::Single => {
            context.start_single(start, units, threshold);
            context.run_single(|context| code.enter(context), |unit, mask| hit(unit, &[mask]))
        }
        Shape::Siblings { .. } => {
            context.start_siblings(header.siblings(), header.tail(), start, units, threshold);
            context.run_groups(|context| code.enter(context), hit)
        }
    };
    found
}

fn set_headers(context: &mut Context, header: &PreparedHeader) {
    let tail = header.hoisted_tail();
    for sibling in 0..header.siblings() {
        context.set_header(sibling, &header.hoisted_midstate(sibling), &tail);
    }
}

/// A header of random bytes with a number of siblings.
pub(crate) fn random_header(random: &mut Random, siblings: usize) -> PreparedHeader {
    let mut bytes = [0; 80];
    bytes.fill_with(|| random.next() as u8);
    let versions: Vec<i32> = (0..siblings as i32).collect();
    PreparedHeader::with_versions(&RawHeader::new(bytes), &versions).expect("1 to 8 versions that differ")
}

/// Compares a kernel with `sha2` on random headers, at thresholds from none to all, with starts that wrap.
pub(crate) fn check(code: &Code, shape: Shape, rounds: usize, seed: u64) -> Result<(), String> {
    let mut random = Random(seed | 1);
    for round in 0..rounds {
        let count = match shape {
            Shape::Single => 1,
            Shape::Siblings { steps } => {
                let (least, most) = sibling_range(steps);
                least + round % (most + 1 - least)
            }
        };
        let header = random_header(&mut random, count);
        let groups = 1 + random.next() % 5;
        let start = if round % 3 == 0 { 0u32.wrapping_sub(1 + random.word() % 40) } else { random.word() };
        let threshold = match round % 5 {
            0 => u32::MAX,
            1 => 0x7fff_ff00,
            2 => 0,
            _ => random.word() >> (random.word() % 8),
        };
        let mut expected = vec![];
        for unit in 0..groups {
            let mut masks = vec![0; count];
            for (sibling, mask) in masks.iter_mut().enumerate() {
                for lane in 0..LANES as u32 {
                    let nonce = start.wrapping_add(unit as u32 * LANES as u32 + lane);
                    let raw = header.header(sibling as u8, nonce).expect("there is such a sibling");
                    let digest = Sha256::digest(Sha256::digest(raw.as_bytes()));
                    let top = u32::from_le_bytes(digest[28..].try_into().expect("four bytes"));
                    *mask |= u32::from(top <= threshold) << lane;
                }
            }
            if masks.iter().any(|&mask| mask != 0) {
                expected.push((unit, masks));
            }
        }
        let found = hits(code, shape, &header, start, groups, threshold);
        if found != expected {
            return Err(format!(
                "round {round}: start {start:#x}, {groups} groups, {count} headers, threshold {threshold:#x}: found {:x?}, expected {:x?}",
                &found[..found.len().min(6)],
                &expected[..expected.len().min(6)]
            ));
        }
    }
    Ok(())
}

/// A context for timing, with headers of no meaning and a threshold that nothing meets.
pub(crate) fn timing_context(shape: Shape, siblings: usize) -> Box<Context> {
    let mut context = Box::new(Context::new());
    let header = random_header(&mut Random(1), siblings);
    set_headers(&mut context, &header);
    match shape {
        Shape::Single => context.start_single(0, 1, 0),
        Shape::Siblings { .. } => context.start_siblings(siblings, header.tail(), 0, 1, 0),
    }
    context
}

/// What a measurement counts.
pub(crate) enum Clock {
    /// User cycles of this thread, from the performance counters.
    #[cfg(target_os = "linux")]
    Cycles(Box<perf_event::Counter>),
    /// Nanoseconds of the wall clock: where there are no counters (virtual machines, other systems).
    Nanoseconds,
}

impl Clock {
    /// The counters where this machine lets us have them.
    pub(crate) fn new() -> Self {
        #[cfg(target_os = "linux")]
        if let Ok(mut counter) = perf_event::Builder::new(perf_event::events::Hardware::CPU_CYCLES).build()
            && counter.enable().is_ok()
            && counter.read().is_ok_and(|count| count > 0)
        {
            return Self::Cycles(Box::new(counter));
        }
        Self::Nanoseconds
    }

    /// For reports.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            #[cfg(target_os = "linux")]
            Self::Cycles(_) => "user cycles from the performance counters",
            Self::Nanoseconds => "no counters here; cycles are estimated from a chain of dependent additions",
        }
    }

    /// Ticks that `work` takes.
    pub(crate) fn of(&mut self, work: impl FnOnce()) -> f64 {
        match self {
            #[cfg(target_os = "linux")]
            Self::Cycles(counter) => {
                let before = counter.read().unwrap_or(0);
                work();
                counter.read().unwrap_or(u64::MAX).wrapping_sub(before) as f64
            }
            Self::Nanoseconds => {
                let start = Instant::now();
                work();
                start.elapsed().as_nanos() as f64
            }
        }
    }

    /// Ticks of one iteration of a kernel, from a call of `iterations`.
    pub(crate) fn kernel(&mut self, code: &Code, context: &mut Context, iterations: u64) -> f64 {
        context.remaining = iterations;
        self.of(|| {
            while context.remaining > 0 {
                code.enter(context);
            }
        }) / iterations as f64
    }

    /// Ticks of one cycle: of an addition that waits for the one before.
    pub(crate) fn cycle(&mut self) -> f64 {
        const STEPS: u64 = 32_000;
        let ticks = self.of(|| add_chain(STEPS));
        ticks / STEPS as f64
    }

    /// Ticks of a cycle, where the least time of [`Clock::cycle`] is known.
    pub(crate) fn ticks_a_cycle(&self, least: f64) -> f64 {
        if matches!(self, Self::Nanoseconds) { least } else { 1.0 }
    }

    /// Cycles a hash of each kernel, least and median of `repeats` calls. The kernels take turns, so that a busy
    /// neighbour falls on all of them. Without counters a cycle is the least time of a dependent addition.
    pub(crate) fn cycles_a_hash(&mut self, codes: &[Code], context: &mut Context, repeats: usize) -> Vec<(f64, f64)> {
        let mut ticks = vec![Vec::with_capacity(repeats); codes.len()];
        let mut cycle = f64::MAX;
        for _ in 0..repeats {
            for (code, ticks) in codes.iter().zip(&mut ticks) {
                self.kernel(code, context, 5);
                ticks.push(self.kernel(code, context, 60));
            }
            cycle = cycle.min(self.cycle());
        }
        let cycle = self.ticks_a_cycle(cycle);
        let figures = |mut ticks: Vec<f64>| {
            ticks.sort_by(f64::total_cmp);
            (ticks[0] / LANES as f64 / cycle, ticks[repeats / 2] / LANES as f64 / cycle)
        };
        ticks.into_iter().map(figures).collect()
    }

    /// Cycles a hash of each work: the least of `repeats` windows, which all have by turns, so that a busy neighbour falls on
    /// all of them.
    pub(crate) fn by_turns(&mut self, works: &mut [Work], repeats: usize) -> Vec<f64> {
        let (mut least, mut cycle) = (vec![f64::MAX; works.len()], f64::MAX);
        for _ in 0..repeats {
            for (work, least) in works.iter_mut().zip(&mut least) {
                // A run-up: else each is judged by the caches and predictors that the one before left behind.
                (work.run)();
                *least = least.min(self.of(&mut work.run) / work.hashes as f64);
            }
            cycle = cycle.min(self.cycle());
        }
        least.into_iter().map(|least| least / self.ticks_a_cycle(cycle)).collect()
    }
}

/// Something to be timed: a window of some microseconds.
pub(crate) struct Work {
    hashes: u64,
    run: Box<dyn FnMut()>,
}

impl Work {
    /// A row of the library's table with this many siblings.
    pub(crate) fn scan(kernel: &'static Kernel, siblings: usize) -> Result<Self, String> {
        let nonces = 2048 / siblings as u64 * u64::from(kernel.lanes());
        let header = random_header(&mut Random(1), siblings);
        let range = NonceRange::new(0, nonces).ok_or("the range is not empty")?;
        let request = ScanRequest::new(header, range, 0);
        let mut device = CpuDevice::new(kernel).map_err(|e| e.to_string())?;
        let run = move || drop(black_box(device.scan(request)));
        Ok(Self { hashes: nonces * siblings as u64, run: Box::new(run) })
    }

    /// A row's batch of independent messages, headers of 80 bytes or nodes of 64, or that of `sha2`.
    pub(crate) fn batch(kernel: Option<&'static Kernel>, len: usize) -> Self {
        const COUNT: usize = 512;
        let messages: Vec<u8> = (0..len * COUNT).map(|i| (i * 7 + i / 80) as u8).collect();
        let mut digests = vec![BlockDigest::default(); COUNT];
        let run = move || {
            match kernel {
                Some(kernel) if len == 80 => kernel.hash_headers(&messages, &mut digests),
                Some(kernel) => kernel.hash_nodes(&messages, &mut digests),
                None => messages.chunks(len).for_each(|message| {
                    black_box(Sha256::digest(Sha256::digest(black_box(message))));
                }),
            }
            black_box(&mut digests);
        };
        Self { hashes: COUNT as u64, run: Box::new(run) }
    }
}

/// Additions that wait for each other: a cycle each on every x86-64 core.
#[cfg(target_arch = "x86_64")]
fn add_chain(steps: u64) {
    let mut x = 0u64;
    // A register as addend: some cores run the addition of a constant in no time.
    let y = black_box(3u64);
    for _ in 0..steps / 64 {
        // SAFETY: adds one register to another; nothing else.
        unsafe {
            core::arch::asm!(
                ".rept 64", "add {x}, {y}", ".endr",
                x = inout(reg) x, y = in(reg) y, options(pure, nomem, nostack)
            );
        }
    }
    black_box(x);
}

#[cfg(not(target_arch = "x86_64"))]
fn add_chain(_: u64) {}

/// Says that what needs these instructions (by the names of `/proc/cpuinfo`) was not run; a failure where HASHGRIND_REQUIRE_CPU
/// has them all.
#[cfg(test)]
pub(crate) fn skipped(flags: &[&str]) {
    use std::io::Write as _;
    let required = std::env::var("HASHGRIND_REQUIRE_CPU").unwrap_or_default();
    let all = flags.iter().all(|flag| required.split_whitespace().any(|word| word == *flag));
    assert!(!all, "HASHGRIND_REQUIRE_CPU has {flags:?}, but kernels of those are not run");
    let _ = writeln!(std::io::stderr(), "SKIPPED: this processor lacks one of {flags:?}, its kernels were not run");
}
