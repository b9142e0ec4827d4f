//! Floor F5: the work of AI, measured and checked: records of the kind [`Ai`]. Threads, clock and meter are those that hash
//! rates are measured with.
//!
//! The content of each run's arrays and matrices, and the places that are looked at, follow from all that the record says
//! before it. One result in every tile of a product and in every stretch of an array is compared with the oracle at once; a
//! wrong one ends the measurement. Sixteen of a run stand in the record, and [`verify`] works them out again. That shows right
//! results at places nobody chose; other than a record of hashes it does not show that all the others were worked out.

use std::time::Duration;

use super::crew::{BenchError, Crew, EnergyMeter, Part, Surroundings};
use super::proof;
use super::record::{Record, Setting};
use super::runner::{Plan, Subject};
use super::verify::{Refusal, apart, times};
use crate::scan::ai::{Engine, LEAST_SIDE, Performed, Problem, Size, Task};
use crate::scan::{DeviceKind, ScanError};

pub use super::ai_record::{Ai, AiProof, AiRun, AiSample, AiSummary, WorkSummary};

/// Samples of each run that the record keeps.
pub const SAMPLES: usize = 16;
/// Products grow, and arrays are gone through more often, until one call takes so long.
const LONG_ENOUGH: Duration = Duration::from_millis(10);

/// What the workers do next.
#[derive(Clone)]
enum Order {
    Prepare(Problem),
    Perform { passes: u32, until: Duration },
    Results(Vec<u64>),
    Peak(Task),
    Notes,
}

/// What a worker gives for it.
enum Given {
    Done(u64),
    Results(Vec<Option<f64>>),
    Peak(Option<f64>),
    Notes(Vec<String>),
}

struct Worker<'a> {
    engine: Box<dyn Engine + Send>,
    surroundings: &'a dyn Surroundings,
}

impl Worker<'_> {
    fn work(&mut self, order: &Order) -> Result<Part<Given>, BenchError> {
        let mut device_time = Some(Duration::ZERO);
        let work = match order {
            Order::Prepare(problem) => {
                self.engine.prepare(problem)?;
                self.engine.perform(1)?; // Memory is there, clocks are up.
                Given::Done(0)
            }
            Order::Perform { passes, until } => {
                let mut sum = 0;
                while sum == 0 || self.surroundings.now() < *until && !self.surroundings.stopped() {
                    let Performed { amount, device_time: took } = self.engine.perform(*passes)?;
                    sum += amount;
                    device_time = device_time.zip(took).map(|(all, more)| all + more);
                    if amount == 0 {
                        break; // More workers than rows.
                    }
                }
                Given::Done(sum)
            }
            Order::Results(places) => Given::Results(self.engine.results(places)?),
            Order::Peak(task) => Given::Peak(self.engine.peak(*task)?),
            Order::Notes => Given::Notes(self.engine.notes()),
        };
        Ok(Part { work, ended: self.surroundings.now(), device_time })
    }
}

/// Measures what these workers can do, together: the threads of a processor or one GPU. `array_bytes` is how long arrays
/// shall be; of [`Plan`] the samples, their time and the pause between them count.
///
/// # Errors
/// As [`measure`](super::measure): among them [`BenchError::Wrong`] for a result that rounding does not explain.
pub fn measure(
    subject: Subject,
    workers: Vec<Box<dyn Engine + Send>>,
    array_bytes: u64,
    plan: &Plan,
    surroundings: &dyn Surroundings,
    mut meter: Option<&mut dyn EnergyMeter>,
) -> Result<Record<Ai>, BenchError> {
    let first = workers.first().ok_or(BenchError::Nothing("no worker"))?;
    let (info, tasks) = (first.info().clone(), first.tasks());
    let kernels: Vec<(Task, String)> = tasks.iter().map(|task| (*task, first.kernel(*task))).collect();
    let array = Size::array(array_bytes.min(first.most_bytes()));
    if plan.repetitions == 0 || plan.duration.is_zero() || tasks.is_empty() {
        return Err(BenchError::Nothing("no runs, or runs of no time"));
    }
    let mut subject = subject;
    let threads = workers.len() as u64;
    let planned = plan.repetitions.saturating_mul(tasks.len() as u32);
    let wrong =
        |task: Task, detail: String| BenchError::Wrong { kernel: format!("{} ({})", task.name(), info.kernel), detail };

    let (runs, samples, peaks, link, notes) = std::thread::scope(|scope| -> Result<_, BenchError> {
        let workers = workers.into_iter().map(|engine| Worker { engine, surroundings });
        let crew = Crew::hire(scope, workers, surroundings, Worker::work);
        let mut sizes = Vec::new();
        let mut notes = Vec::new();
        for &task in &tasks {
            sizes.push((task, grow(&crew, task, array, surroundings, &mut notes)?));
        }
        let seconds = |time: Duration| Setting::Number(time.as_secs_f64());
        subject.settings.extend([
            ("kernel".to_owned(), Setting::Text(info.kernel.clone())),
            (
                "threads".to_owned(),
                if info.kind == DeviceKind::Cpu { Setting::Count(threads) } else { Setting::Nothing },
            ),
            ("repetitions".to_owned(), Setting::Count(u64::from(plan.repetitions))),
            ("duration_seconds".to_owned(), seconds(plan.duration)),
            ("delay_seconds".to_owned(), seconds(plan.delay)),
        ]);
        for (task, kernel) in &kernels {
            subject.settings.insert(kernel_setting(task.name()), Setting::Text(kernel.clone()));
        }
        let mut link =
            proof::anchor::<Ai>(&subject.tool, &subject.time_utc, &subject.host, &subject.device, &subject.settings);
        let (mut runs, mut samples) = (Vec::new(), Vec::new());
        'runs: for repetition in 0..plan.repetitions {
            for (task, (size, passes)) in &sizes {
                if repetition > 0 && !plan.delay.is_zero() {
                    surroundings.rest(plan.delay);
                }
                if surroundings.stopped() {
                    break 'runs;
                }
                let problem = problem(*task, *size, &link);
                crew.together(&Order::Prepare(problem))?;
                let order = |until| Order::Perform { passes: *passes, until };
                let Some(lap) = crew.lap(surroundings, &mut meter, plan.duration, order)? else { break 'runs };
                let amount =
                    lap.work.iter().map(|given| if let Given::Done(amount) = given { *amount } else { 0 }).sum();
                if amount == 0 {
                    return Err(ScanError::NotProven { reason: "it reported no work".to_owned() }.into());
                }
                let places = problem.places();
                let results = results(&crew, &places)?;
                let mut worst_error = 0f64;
                for (place, result) in places.iter().zip(&results) {
                    let expected = problem.expected(*place);
                    let result = result.ok_or_else(|| wrong(*task, format!("result {place} is missing")))?;
                    if !expected.accepts(result) {
                        let detail = format!("result {place} is {result}, not {}", expected.value);
                        return Err(wrong(*task, detail));
                    }
                    worst_error = worst_error.max((result - expected.value).abs());
                }
                let rate = Some(amount as f64 / lap.seconds);
                let run = AiRun {
                    work: task.name().to_owned(),
                    m: size.m,
                    n: size.n,
                    k: size.k,
                    amount,
                    seconds: lap.seconds,
                    bytes_per_second: rate.filter(|_| !task.is_gemm()),
                    flops_per_second: rate.filter(|_| task.is_gemm()),
                    gpu_seconds: lap.gpu_seconds.filter(|_| info.kind != DeviceKind::Cpu),
                    cycles: lap.cycles,
                    joules: lap.joules,
                    celsius: lap.celsius,
                    samples_checked: places.len() as u64,
                    worst_error,
                    emulated: false,
                };
                let number = runs.len() as u32;
                surroundings.told_ai(number + 1, planned, &run);
                let of_run: Vec<AiSample> = kept(&places)
                    .map(|at| AiSample { run: number, place: places[at], value: results[at].unwrap_or(f64::NAN) })
                    .collect();
                link = proof::after_ai_run(&link, &run, &of_run);
                samples.extend(of_run);
                runs.push(run);
            }
        }
        let mut peaks = Vec::new();
        for &task in tasks.iter().filter(|task| task.is_gemm()) {
            let given = crew.together(&Order::Peak(task))?;
            let sum: Option<f64> =
                given.into_iter().map(|(part, _)| if let Given::Peak(peak) = part.work { peak } else { None }).sum();
            peaks.extend(sum.map(|peak| (task.name(), peak)));
        }
        for (part, _) in crew.together(&Order::Notes)? {
            let Given::Notes(of_worker) = part.work else { continue };
            for note in of_worker {
                if !notes.contains(&note) {
                    notes.push(note);
                }
            }
        }
        Ok((runs, samples, peaks, link, notes))
    })?;
    if runs.is_empty() {
        return Err(BenchError::Stopped);
    }
    let mut runs = runs;
    if is_emulated(&runs) {
        runs.iter_mut().filter(|run| run.work == Task::GemmI8.name()).for_each(|run| run.emulated = true);
    }
    let kernel = |name: &str| {
        kernels.iter().find(|(task, _)| task.name() == name).map_or_else(String::new, |(_, kernel)| kernel.clone())
    };
    let peak = |name: &str| peaks.iter().find(|(task, _)| *task == name).map(|(_, peak)| *peak);
    let summary = AiSummary::of(&runs, kernel, peak);
    let left_out: Vec<&str> = Task::ALL.into_iter().filter(|task| !tasks.contains(task)).map(Task::name).collect();
    let mut notes = notes;
    if !left_out.is_empty() {
        notes.insert(0, format!("left out on this device: {}", left_out.join(", ")));
    }
    Ok(subject.record(planned, runs, summary, AiProof { samples, digest: hex::encode(link) }, notes))
}

/// The setting that names the kernel of one kind of work.
fn kernel_setting(work: &str) -> String {
    format!("{work}_kernel")
}

/// Sizes only grow within what fits.
fn problem(task: Task, size: Size, link: &proof::Link) -> Problem {
    Problem::new(task, size, link).expect("a size that fits")
}

/// Which of the checked places stand in the record.
fn kept(places: &[u64]) -> impl Iterator<Item = usize> {
    let count = places.len();
    (0..SAMPLES.min(count)).map(move |at| at * count / SAMPLES.min(count))
}

fn is_emulated(runs: &[AiRun]) -> bool {
    let median = |task: Task| {
        let rates: Vec<f64> = runs.iter().filter(|run| run.work == task.name()).map(AiRun::rate).collect();
        (!rates.is_empty()).then(|| super::stats::median(&rates))
    };
    median(Task::GemmI8).zip(median(Task::GemmF32)).is_some_and(|(i8, f32)| i8 < f32)
}

/// A size, and how often it is done in one call, so that a call takes long enough for the clock. Arrays for which the device has
/// no room are halved, which `notes` then say; of products the last size that fits stays.
fn grow(
    crew: &Crew<Order, Given>,
    task: Task,
    array: Size,
    surroundings: &dyn Surroundings,
    notes: &mut Vec<String>,
) -> Result<(Size, u32), BenchError> {
    let mut size = if task.is_gemm() { Size::cube(LEAST_SIDE) } else { array };
    let took = |passes: u32| -> Result<Duration, BenchError> {
        let began = surroundings.now();
        crew.together(&Order::Perform { passes, until: began })?;
        Ok(surroundings.now().saturating_sub(began))
    };
    let prepare = |size: Size| crew.together(&Order::Prepare(problem(task, size, &[0x5a; 32])));
    let no_room = |error: &BenchError| matches!(error, BenchError::Device(ScanError::NoRoom { .. }));
    if surroundings.stopped() {
        return Err(BenchError::Stopped);
    }
    while let Err(error) = prepare(size) {
        let smaller = Size::array(size.n * 2);
        if task.is_gemm() || !no_room(&error) || smaller.n == size.n {
            return Err(error);
        }
        size = smaller;
    }
    if !task.is_gemm() && size.n < array.n {
        let [made, wished] = [size, array].map(|size| size.n >> 18);
        notes.push(format!(
            "{}: arrays of {made} MiB, as the device had no room for {wished} MiB; a cache may have helped",
            task.name()
        ));
    }
    loop {
        if surroundings.stopped() {
            return Err(BenchError::Stopped);
        }
        let mut passes = 1;
        let next = if task.is_gemm() { size.grown() } else { None };
        while took(passes)? < LONG_ENOUGH {
            match next {
                Some(_) => break,
                None if passes < 1 << 10 => passes *= 2,
                None => return Ok((size, passes)),
            }
        }
        let Some(larger) = next else { return Ok((size, passes)) };
        if took(1)? >= LONG_ENOUGH {
            return Ok((size, passes));
        }
        match prepare(larger) {
            Ok(_) => size = larger,
            Err(error) if no_room(&error) => return Ok((size, passes)),
            Err(error) => return Err(error),
        }
    }
}

/// Each result from the worker whose part it is of.
fn results(crew: &Crew<Order, Given>, places: &[u64]) -> Result<Vec<Option<f64>>, BenchError> {
    let mut all = vec![None; places.len()];
    for (part, _) in crew.together(&Order::Results(places.to_vec()))? {
        let Given::Results(given) = part.work else { continue };
        all.iter_mut().zip(given).for_each(|(one, given)| *one = one.or(given));
    }
    Ok(all)
}

/// Checks a record of the work of AI: every figure that can be worked out, the chain, and every sample against the oracle.
/// Gives how many samples were worked out again, and what is wrong.
pub fn verify(record: &Record<Ai>) -> (u64, Vec<Refusal>) {
    let unreadable = |field: &str, detail: String| Refusal::Unreadable { field: field.to_owned(), detail };
    if let Err(error) = record.check() {
        return (0, vec![unreadable("the record", error.to_string())]);
    }
    let mut wrong = Vec::new();
    let mut confirmed = 0;
    let mut link = proof::anchor::<Ai>(&record.tool, &record.time_utc, &record.host, &record.device, &record.settings);
    let emulated = is_emulated(&record.runs);
    let mut samples = record.proof.samples.as_slice();
    for (number, run) in record.runs.iter().enumerate() {
        let count = samples.iter().take_while(|sample| sample.run as usize == number).count();
        let (of_run, others) = samples.split_at(count);
        samples = others;
        let field = format!("runs[{number}]");
        let Some(problem) = run.problem(&link) else {
            wrong.push(unreadable(&field, format!("it names no work of a size that can be: {}", run.work)));
            return (confirmed, wrong);
        };
        let task = problem.task();
        let places = problem.places();
        let lawful: Vec<u64> = kept(&places).map(|at| places[at]).collect();
        if of_run.iter().map(|sample| sample.place).ne(lawful.iter().copied()) {
            wrong.push(unreadable(
                &field,
                "its samples are not at the places that follow from what the record says before it: settings, figures or \
                 results were changed, or it is from elsewhere"
                    .to_owned(),
            ));
            return (confirmed, wrong); // Everything behind a change is foreign.
        }
        for (at, sample) in of_run.iter().enumerate() {
            let expected = problem.expected(sample.place);
            if expected.accepts(sample.value) {
                confirmed += 1;
            } else {
                let field = format!("proof.samples[{}].value", number * lawful.len() + at);
                let (recorded, found) = (sample.value, expected.value);
                wrong.push(Refusal::Figure { field, recorded, from: "the record's chain", found });
            }
        }
        let rate = |name: &str, recorded: Option<f64>, wanted: bool| {
            let found = if wanted { run.rate() } else { 0.0 };
            apart(format!("{field}.{name}"), recorded.unwrap_or(0.0), "amount and seconds", found)
        };
        wrong.extend(rate("bytes_per_second", run.bytes_per_second, !task.is_gemm()));
        wrong.extend(rate("flops_per_second", run.flops_per_second, task.is_gemm()));
        if run.emulated != (emulated && task == Task::GemmI8) || run.samples_checked != places.len() as u64 {
            wrong.push(unreadable(&field, "emulated or samples_checked do not follow from the rest".to_owned()));
        }
        link = proof::after_ai_run(&link, run, of_run);
    }
    wrong.extend(times(record, record.runs.iter().map(|run| (run.seconds, run.cycles, run.gpu_seconds))));
    if !samples.is_empty() {
        wrong.push(unreadable("proof.samples", "some belong to runs that the record does not have".to_owned()));
    }
    let found = hex::encode(link);
    if found != record.proof.digest {
        wrong.push(Refusal::Digest { recorded: record.proof.digest.clone(), found });
    }
    let said = &record.summary;
    let kernel = |name: &str| match record.settings.get(&kernel_setting(name)) {
        Some(Setting::Text(kernel)) => kernel.clone(),
        _ => String::new(),
    };
    let summary = AiSummary::of(&record.runs, kernel, |name| said.work(name).and_then(|work| work.peak));
    if said.works.len() != summary.works.len() {
        wrong.push(unreadable("summary.works", "it does not name the kinds of work of the runs".to_owned()));
    }
    for (said, found) in said.works.iter().zip(&summary.works) {
        let words = |work: &WorkSummary| (work.work.clone(), work.kernel.clone(), work.unit.clone(), work.emulated);
        if words(said) != words(found) {
            let detail = "work, kernel, unit or emulated do not follow from settings and runs".to_owned();
            wrong.push(unreadable(&format!("summary.works.{}", found.work), detail));
        }
        // The peak is measured as well, and another program may have disturbed that; what it is on a software driver depends
        // on the rest of the machine.
        if let Some(value) = found.utilisation.filter(|share| *share > 1.5 && record.device.kind != "software") {
            wrong.push(Refusal::TooFast { what: "a share of the peak", value, most: "the device" });
        }
        for (field, recorded, found) in [
            ("median", said.median, found.median),
            ("best", said.best, found.best),
            ("mad", said.mad, found.mad),
            ("ci95[0]", said.ci95[0], found.ci95[0]),
            ("ci95[1]", said.ci95[1], found.ci95[1]),
            ("outliers", said.outliers as f64, found.outliers as f64),
            ("joules_per_tera", said.joules_per_tera.unwrap_or(0.0), found.joules_per_tera.unwrap_or(0.0)),
            ("utilisation", said.utilisation.unwrap_or(0.0), found.utilisation.unwrap_or(0.0)),
        ] {
            wrong.extend(apart(format!("summary.works.{}.{field}", said.work), recorded, "the runs", found));
        }
    }
    (confirmed, wrong)
}
