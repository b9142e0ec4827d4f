//! Floor F5: what a record of the work of AI holds in place of hashes.

use serde::{Deserialize, Serialize};

use super::record::{Kind, Record, RecordError, above_zero, above_zero_if_given};
use super::stats;
use crate::scan::ai::{Problem, Size, Task};

/// The kind of records of the work of AI.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Ai {
    /// `ai`
    #[default]
    Ai,
}

impl Kind for Ai {
    const NAME: &'static str = "ai";
    const FORM: &'static str = "hashgrind bench ai 1";
    type Run = AiRun;
    type Summary = AiSummary;
    type Proof = AiProof;
}

/// One sample of one kind of work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AiRun {
    /// [`Task::name`].
    pub work: String,
    /// Rows of a product's result; 1 for arrays.
    pub m: u64,
    /// Columns of a product's result, or 32-bit words of each array.
    pub n: u64,
    /// Products a result; 1 for arrays.
    pub k: u64,
    /// Bytes moved (as STREAM counts) or arithmetic operations done, in all.
    pub amount: u64,
    /// Wall time, seconds.
    pub seconds: f64,
    /// Bytes a second; none for products.
    pub bytes_per_second: Option<f64>,
    /// Arithmetic operations a second, a product and a sum being two; none for arrays.
    pub flops_per_second: Option<f64>,
    /// Time of the kernels by the GPU's clock, seconds; none without.
    pub gpu_seconds: Option<f64>,
    /// Cycles of the processor; none without counters.
    pub cycles: Option<u64>,
    /// Energy, joules, idle power included; none where not measured.
    pub joules: Option<f64>,
    /// Temperature at the end, degrees Celsius; none where not measured.
    pub celsius: Option<f64>,
    /// Results that were worked out again on the host.
    pub samples_checked: u64,
    /// The largest distance of one of them from what it should be.
    pub worst_error: f64,
    /// Whether 8-bit products are slower here than 32-bit ones: the device has no instruction for them.
    pub emulated: bool,
}

impl AiRun {
    /// Bytes or operations a second.
    pub fn rate(&self) -> f64 {
        self.amount as f64 / self.seconds
    }

    /// What was done behind `link`; `None` where this program does not know the work, or where it can't be so large.
    pub fn problem(&self, link: &[u8; 32]) -> Option<Problem> {
        Problem::new(Task::named(&self.work)?, Size::product(self.m, self.n, self.k), link)
    }
}

/// What follows from the samples.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AiSummary {
    /// One for each kind of work, in their order.
    pub works: Vec<WorkSummary>,
}

/// What follows from the samples of one kind of work. Rates are bytes or operations a second.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WorkSummary {
    /// [`Task::name`].
    pub work: String,
    /// The kernel.
    pub kernel: String,
    /// `B/s` or `FLOP/s`.
    pub unit: String,
    /// Median of the samples' rates.
    pub median: f64,
    /// The best of them.
    pub best: f64,
    /// Median absolute deviation.
    pub mad: f64,
    /// Bootstrap interval of the median, 95 percent: low and high.
    pub ci95: [f64; 2],
    /// Samples far from the rest.
    pub outliers: usize,
    /// Joules for 10^12 bytes or operations; none where the power is unknown.
    pub joules_per_tera: Option<f64>,
    /// Operations a second that the arithmetic units reach from registers alone, measured beside it; none where not measured.
    pub peak: Option<f64>,
    /// The median's share of that.
    pub utilisation: Option<f64>,
    /// See [`AiRun::emulated`].
    pub emulated: bool,
}

impl AiSummary {
    /// What follows from these samples; `kernel` and `peak` know what samples do not tell.
    pub fn of(runs: &[AiRun], kernel: impl Fn(&str) -> String, peak: impl Fn(&str) -> Option<f64>) -> Self {
        let works = Task::ALL.iter().filter_map(|task| {
            let of: Vec<&AiRun> = runs.iter().filter(|run| run.work == task.name()).collect();
            let rates: Vec<f64> = of.iter().map(|run| run.rate()).collect();
            let spread = stats::spread(&rates)?;
            let joules: Option<f64> = of.iter().map(|run| run.joules).sum();
            let amount: f64 = of.iter().map(|run| run.amount as f64).sum();
            let peak = peak(task.name());
            Some(WorkSummary {
                work: task.name().to_owned(),
                kernel: kernel(task.name()),
                unit: if task.is_gemm() { "FLOP/s" } else { "B/s" }.to_owned(),
                median: spread.median,
                best: rates.iter().copied().fold(0.0, f64::max),
                mad: spread.mad,
                ci95: spread.ci95,
                outliers: spread.outliers,
                joules_per_tera: joules.map(|joules| joules / amount * 1e12),
                peak,
                utilisation: peak.map(|peak| spread.median / peak),
                emulated: of.iter().any(|run| run.emulated),
            })
        });
        Self { works: works.collect() }
    }

    /// That of one kind of work.
    pub fn work(&self, name: &str) -> Option<&WorkSummary> {
        self.works.iter().find(|work| work.work == name)
    }
}

/// What shows that results were right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AiProof {
    /// Sixteen results a run, at places that follow from the record's chain.
    pub samples: Vec<AiSample>,
    /// SHA-256 over everything measured and all samples, hexadecimal: see [`proof`](super::proof).
    pub digest: String,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AiSample {
    /// Its run, from 0.
    pub run: u32,
    /// Its place among the results.
    pub place: u64,
    /// The result.
    pub value: f64,
}

impl Record<Ai> {
    /// Joules for 10^12 bytes or operations of one kind of work above what the machine takes at rest; none where either is unknown.
    pub fn net_joules_per_tera(&self, work: &str) -> Option<f64> {
        let runs = || self.runs.iter().filter(|run| run.work == work);
        let joules: f64 = runs().map(|run| run.joules).sum::<Option<f64>>()?;
        let seconds: f64 = runs().map(|run| run.seconds).sum();
        let amount: f64 = runs().map(|run| run.amount as f64).sum();
        Some((joules - self.power.idle_watts? * seconds) / amount * 1e12)
    }

    /// Refuses a record whose figures cannot be. Whether they are true is `bench --verify`'s business.
    ///
    /// # Errors
    /// Another schema version, no runs, or a figure that is negative, not finite or zero where it cannot be.
    pub fn check(&self) -> Result<(), RecordError> {
        self.check_form()?;
        for (at, run) in self.runs.iter().enumerate() {
            let name = |field: &str| format!("runs[{at}].{field}");
            above_zero(name("amount"), run.amount as f64)?;
            above_zero(name("seconds"), run.seconds)?;
            above_zero_if_given(name("bytes_per_second"), run.bytes_per_second)?;
            above_zero_if_given(name("flops_per_second"), run.flops_per_second)?;
            above_zero_if_given(name("joules"), run.joules)?;
        }
        for work in &self.summary.works {
            above_zero(format!("summary.works.{}.median", work.work), work.median)?;
            above_zero_if_given(format!("summary.works.{}.peak", work.work), work.peak)?;
        }
        Ok(())
    }
}
