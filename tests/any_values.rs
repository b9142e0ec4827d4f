//! No value of the library's public options makes it panic: whatever the types allow, given to what takes it, on a scanner that
//! answers at once and finds nothing.

use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use hashgrind::bench::{self, BenchError, Plan, Subject, Surroundings};
use hashgrind::cpu::{self, CpuDevice};
use hashgrind::job::Job;
use hashgrind::measure::measure;
use hashgrind::miner::{Miner, MinerDevice, MinerOptions, Switch, SystemClock, Work};
use hashgrind::pow::{CompactTarget, RawHeader, Target, subsidy};
use hashgrind::scan::ai::{Problem, Size, Task};
use hashgrind::scan::{DeviceInfo, DeviceKind, Outcome, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Wait};
use proptest::prelude::*;

/// Every clock goes on.
const TICK: Duration = Duration::from_nanos(1);

/// Says that it has scanned what it was asked for.
struct Idle {
    info: DeviceInfo,
    capacity: usize,
    waiting: VecDeque<ScanRequest>,
}

impl Scanner for Idle {
    fn info(&self) -> &DeviceInfo {
        &self.info
    }
    fn capacity(&self) -> usize {
        self.capacity
    }
    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        self.waiting.push_back(request);
        Ok(())
    }
    fn poll(&mut self, _: Wait) -> Result<Option<ScanReport>, ScanError> {
        let scanned = |request: &ScanRequest| Outcome::Scanned { scanned: request.range, candidates: Vec::new() };
        Ok(self.waiting.pop_front().map(|request| ScanReport::new(&request, scanned(&request))))
    }
    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.waiting.drain(..).collect()
    }
}

fn any_info() -> impl Strategy<Value = DeviceInfo> {
    use DeviceKind::{Cpu, DiscreteGpu, IntegratedGpu, OtherGpu, SoftwareGpu};
    let kind = prop::sample::select(vec![Cpu, DiscreteGpu, IntegratedGpu, OtherGpu, SoftwareGpu]);
    (kind, edges(u64::MAX), edges(u64::MAX), edges(u64::MAX)).prop_map(|(kind, lanes, siblings, range)| {
        let info = DeviceInfo::new(kind, "idle", "idle").with_preferred_range(range);
        info.with_lanes(lanes as u32).with_preferred_siblings(siblings as u32)
    })
}

/// Small numbers, the ends, and anything between.
fn edges(most: u64) -> impl Strategy<Value = u64> {
    prop_oneof![0..9u64, Just(most), 0..=most]
}

/// From nothing over nanoseconds to all of time.
fn any_time() -> impl Strategy<Value = Duration> {
    prop_oneof![edges(u64::MAX).prop_map(Duration::from_nanos), Just(Duration::MAX), any::<Duration>()]
}

fn any_target() -> impl Strategy<Value = Target> {
    prop_oneof![Just([0; 32]), Just([255; 32]), any::<[u8; 32]>()].prop_map(Target::from_bytes_le)
}

fn any_rate() -> impl Strategy<Value = Option<f64>> {
    prop::option::of(prop_oneof![Just(f64::NAN), Just(-1.0), Just(0.0), any::<f64>()])
}

/// It passes for tested: what it says of itself is what is tried here.
fn idle(info: DeviceInfo, capacity: usize) -> MinerDevice {
    let scalar = CpuDevice::new(cpu::kernel("scalar").expect("every machine has it")).expect("it runs everywhere");
    let tested = SelfTested::new(scalar).expect("a sound kernel");
    tested.map(|_| Idle { info, capacity, waiting: VecDeque::new() }).boxed()
}

/// A clock that goes on by `step` at each look, and a user who ends the measurement after three runs.
struct Clock {
    looks: AtomicU64,
    runs: AtomicU64,
    step: Duration,
}

impl Surroundings for Clock {
    fn now(&self) -> Duration {
        let looks = self.looks.fetch_add(1, Ordering::Relaxed);
        self.step.saturating_mul(u32::try_from(looks).unwrap_or(u32::MAX))
    }
    fn rest(&self, _: Duration) {}
    fn stopped(&self) -> bool {
        self.runs.load(Ordering::Relaxed) >= 3
    }
    fn told(&self, number: u32, _: &bench::record::Run) {
        self.runs.store(number.into(), Ordering::Relaxed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever the options and the work, no device is lost over them, and the miner stops.
    #[test]
    fn of_the_miner(
        info in any_info(),
        capacity in 1..4usize,
        (cpu_chunk, gpu_chunk, max_rate, later) in (any_time(), any_time(), any_rate(), any_rate()),
        (share_target, network_target, ends) in (any_target(), any_target(), any::<bool>()),
    ) {
        let options =
            MinerOptions::default().with_cpu_chunk(cpu_chunk).with_gpu_chunk(gpu_chunk).with_max_rate(max_rate);
        let (miner, events) = Miner::start(vec![idle(info, capacity)], options, Arc::new(SystemClock::new()));
        let mut work = Work::new(Job::fixed(RawHeader::genesis()).space(), share_target, network_target);
        work.first_block_ends = ends;
        miner.set_work(work, Switch::DropInFlight);
        std::thread::sleep(Duration::from_millis(2));
        miner.set_max_rate(later);
        std::thread::sleep(Duration::from_millis(2));
        let snapshot = miner.stop();
        prop_assert!(!snapshot.devices[0].gone, "{:?}", events.try_recv());
    }

    #[test]
    fn of_the_measuring_loop(info in any_info(), capacity in 0..4usize, warm_up in any_time(), time in any_time()) {
        let (now, step) = (Cell::new(Duration::ZERO), warm_up.max(time) / 8 + TICK);
        let clock = || now.replace(now.get().saturating_add(step));
        let mut device = idle(info, capacity);
        prop_assert!(measure(&mut device, warm_up, time, &clock).expect("it reports").hashes > 0);
    }

    /// The fake finds no planted solution, so there is never a record.
    #[test]
    fn of_a_benchmark(
        info in any_info(),
        capacity in 1..4usize,
        repetitions in edges(u32::MAX.into()),
        (duration, warm_up, delay, chunk) in (any_time(), any_time(), any_time(), any_time()),
    ) {
        let plan = Plan::default().with_repetitions(repetitions as u32).with_duration(duration);
        let plan = plan.with_warm_up(warm_up).with_delay(delay).with_chunk(chunk);
        let clock = Clock { looks: AtomicU64::new(0), runs: AtomicU64::new(0), step: duration.max(warm_up) / 8 + TICK };
        let error = bench::measure(Subject::default(), vec![idle(info, capacity)], &plan, &clock, None).expect_err("no record");
        prop_assert!(!matches!(error, BenchError::Device(ScanError::DeviceLost { .. })), "{error}");
    }

    #[test]
    fn of_the_work_of_ai(
        task in prop::sample::select(Task::ALL.to_vec()),
        (m, n, k) in (edges(u64::MAX), edges(u64::MAX), edges(u64::MAX)),
        (bytes, place) in (edges(u64::MAX), edges(u64::MAX)),
        fitting in any::<bool>(),
    ) {
        let any = Size::product(m, n, k);
        let _ = (any.grown(), any.fits(task), Task::named("load"));
        let size = if !fitting { any } else if task.is_gemm() { Size::cube(256) } else { Size::array(bytes) };
        let problem = Problem::new(task, size, &[7; 32]);
        prop_assert_eq!(problem.is_some(), size.fits(task));
        prop_assert!(!fitting || problem.is_some(), "{:?}", size);
        if let Some(problem) = problem {
            prop_assert!(problem.places().iter().all(|place| *place < problem.results()));
            let expected = problem.expected(place);
            prop_assert!(expected.accepts(expected.value) && problem.amount() > 0);
        }
    }

    #[test]
    fn of_numbers(bytes in any_target(), limit in any_target(), a in edges(u32::MAX.into()), b in edges(u32::MAX.into()), rate in any::<f64>()) {
        let (a, b) = (a as u32, b as u32);
        prop_assert!(bytes.scale(a, b, &limit) <= limit);
        prop_assert!(subsidy(a, b) <= 5_000_000_000);
        let _ = (CompactTarget::from_consensus(a).to_target(), bytes.to_compact(), bytes.chain_work(), bytes.difficulty());
        let _ = (Target::for_expected_hashes(rate), Target::for_difficulty(rate));
    }
}
