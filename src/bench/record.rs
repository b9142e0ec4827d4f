//! Floor F5: the record of a benchmark, as it is written, shared and compared. Types and checks; no measurement, no files.
//!
//! The JSON form is described by `data/bench-record.schema.json`. A record never holds host or user names, serial
//! numbers or addresses.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// Version of the record's form. A record of another version is refused.
pub const SCHEMA_VERSION: u32 = 1;

/// What a record is of: what its samples, its summary and its proof hold.
pub trait Kind: Copy + Default + Serialize + DeserializeOwned {
    /// Its name in a record.
    const NAME: &'static str;
    /// What its chain begins with: see [`proof`](super::proof).
    const FORM: &'static str;
    /// One sample.
    type Run: Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned;
    /// What follows from the samples.
    type Summary: Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned;
    /// What shows that the work was done.
    type Proof: Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned;
}

/// The kind of records of hash rates; a record that names no kind is one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Hashing {
    /// `hash`
    #[default]
    Hash,
}

impl Kind for Hashing {
    const NAME: &'static str = "hash";
    const FORM: &'static str = "hashgrind bench 1";
    type Run = Run;
    type Summary = Summary;
    type Proof = Proof;
}

/// One benchmark of one device with one set of settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound = "K: Kind")]
pub struct Record<K: Kind = Hashing> {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// What it is of.
    #[serde(default)]
    pub kind: K,
    /// The program.
    pub tool: Tool,
    /// When it began, `YYYY-MM-DDThh:mm:ssZ`.
    pub time_utc: String,
    /// The command line that repeats it, secrets as `***`.
    pub command: String,
    /// The machine.
    pub host: Host,
    /// What was measured.
    pub device: Device,
    /// How it was run: kernel, threads, profile and so on.
    pub settings: BTreeMap<String, Setting>,
    /// What else may matter: power plan, governor, versions.
    pub env: BTreeMap<String, Setting>,
    /// Every sample, in order.
    pub runs: Vec<K::Run>,
    /// What follows from the samples.
    pub summary: K::Summary,
    /// What shows that the work was done.
    pub proof: K::Proof,
    /// Where the energy figures come from.
    pub power: Power,
    /// Share of the device's peak; none where the peak was not measured.
    pub roofline: Option<Roofline>,
    /// Warnings and remarks, a sentence each.
    pub notes: Vec<String>,
}

/// The program that measured.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// Its version.
    pub version: String,
    /// Commit of its sources; none where it was not built from a repository.
    pub commit: Option<String>,
    /// SHA-256 of the kernel's code, hexadecimal; none where it has no text of its own.
    pub kernel_sha256: Option<String>,
}

/// The machine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Host {
    /// Operating system.
    pub os: String,
    /// Version of its kernel.
    pub kernel: String,
    /// Model of the processor.
    pub cpu: String,
    /// Memory in bytes.
    pub ram_bytes: u64,
    /// Whether it is a virtual machine; none where that is unknown.
    pub virtualised: Option<bool>,
}

/// The device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its name.
    pub name: String,
    /// PCI vendor; none for a processor.
    pub vendor_id: Option<u32>,
    /// PCI device; none for a processor.
    pub device_id: Option<u32>,
    /// Driver and its version; none for a processor.
    pub driver: Option<String>,
    /// `cpu`, `vulkan`, `metal`, `dx12`.
    pub backend: String,
    /// `cpu`, `dgpu`, `igpu`, `virtual`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// A value among the settings.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Setting {
    /// Yes or no.
    Flag(bool),
    /// A count.
    Count(u64),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Setting>),
    /// Not set.
    Nothing,
}

/// By what stands there: trying one kind after the other makes and drops an error for each that it is not.
impl<'de> Deserialize<'de> for Setting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SettingVisitor)
    }
}

struct SettingVisitor;

impl<'de> Visitor<'de> for SettingVisitor {
    type Value = Setting;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("true or false, a number, a text, a list of such or null")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Setting, E> {
        Ok(Setting::Flag(flag))
    }

    fn visit_u64<E>(self, count: u64) -> Result<Setting, E> {
        Ok(Setting::Count(count))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Setting, E> {
        Ok(u64::try_from(number).map_or(Setting::Number(number as f64), Setting::Count))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Setting, E> {
        Ok(Setting::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Setting, E> {
        Ok(Setting::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Setting, E> {
        Ok(Setting::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Setting, E> {
        Ok(Setting::Nothing)
    }

    fn visit_none<E>(self) -> Result<Setting, E> {
        Ok(Setting::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Setting, A::Error> {
        let mut all = Vec::new();
        while let Some(setting) = list.next_element()? {
            all.push(setting);
        }
        Ok(Setting::List(all))
    }
}

/// One sample.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// SHA-256d of headers done.
    pub hashes: u64,
    /// Wall time, seconds.
    pub seconds: f64,
    /// Time of the kernels by the GPU's clock, seconds; none without.
    pub gpu_seconds: Option<f64>,
    /// Cycles of the processor; none without counters.
    pub cycles: Option<u64>,
    /// Energy, joules, idle power included; none where not measured.
    pub joules: Option<f64>,
    /// Temperature at the end, degrees Celsius; none where not measured.
    pub celsius: Option<f64>,
}

/// What follows from the samples.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// All hashes divided by all seconds.
    pub hashes_per_second: f64,
    /// Median of the samples' rates, hashes a second.
    pub median: f64,
    /// Median absolute deviation from it, hashes a second.
    pub mad: f64,
    /// Bootstrap interval of the median, 95 percent: low and high, hashes a second.
    pub ci95: [f64; 2],
    /// Samples far from the rest.
    pub outliers: usize,
    /// Cycles of the processor a hash; none without counters.
    pub cycles_per_hash: Option<f64>,
    /// Joules for 10^12 hashes; none where the power is unknown.
    pub joules_per_terahash: Option<f64>,
}

/// What shows that the work was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proof {
    /// The ranges that were scanned.
    pub ranges: Vec<ProofRange>,
    /// Hits found in all of them.
    pub hits: u64,
    /// Hits that chance makes one expect.
    pub expected_hits: f64,
    /// Chance of a count at least this far from the expected one, 0 to 1.
    pub p_value: f64,
    /// Planted solutions that were found.
    pub planted_found: u32,
    /// Planted solutions in all.
    pub planted: u32,
    /// SHA-256 over everything measured and all hits, hexadecimal: see [`proof`](super::proof).
    pub digest: String,
}

/// A range of nonces of one header, with the hits in it. Siblings (headers that differ in version bits) have a range each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofRange {
    /// The run that it was scanned in, from 0.
    pub run: u32,
    /// The header, 160 hexadecimal digits; its nonce is not used.
    pub header: String,
    /// First nonce.
    pub start: u32,
    /// Number of nonces, 1 to 2^32; the range wraps.
    pub len: u64,
    /// Nonces whose hash meets the share target, in order from `start`.
    pub hits: Vec<u32>,
}

/// How the power was known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PowerClass {
    /// An energy counter of the device.
    Counter,
    /// Power readings added up.
    Sampled,
    /// The battery's discharge.
    Battery,
    /// A wall meter that the user read.
    WallMeter,
    /// The datasheet.
    Datasheet,
    /// Not known.
    #[default]
    Unknown,
}

impl PowerClass {
    /// The name as the record has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Sampled => "sampled",
            Self::Battery => "battery",
            Self::WallMeter => "wall_meter",
            Self::Datasheet => "datasheet",
            Self::Unknown => "unknown",
        }
    }
}

/// Where the energy figures come from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Power {
    /// How it was known.
    pub class: PowerClass,
    /// The meter or the document; none where unknown.
    pub source: Option<String>,
    /// Power at rest, watts; none where not measured.
    pub idle_watts: Option<f64>,
}

/// The rate against what the device could do at most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Roofline {
    /// Integer operations that the kernel spends on a hash, counted.
    pub operations_per_hash: f64,
    /// Integer operations a second that the device reaches on the same mix, measured.
    pub peak_operations_per_second: f64,
    /// Share of the peak that the kernel reached, 0 to 1.
    pub utilisation: f64,
}

/// Why a record is refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// Written by another version of the program.
    #[error(
        "the record has schema version {found}; this program reads version {SCHEMA_VERSION}, measure again with it"
    )]
    Schema {
        /// The version found.
        found: u32,
    },
    /// JSON of another form; the words are `serde_json`'s.
    #[error("it is no bench record: {0}")]
    Form(String),
    /// No samples.
    #[error("the record holds no runs, so there is nothing to read from it")]
    NoRuns,
    /// A figure that cannot be.
    #[error("the record's {field} is {}, which cannot be; it must be {expected}", short(.value))]
    Impossible {
        /// The field.
        field: String,
        /// Its value.
        value: f64,
        /// What it must be.
        expected: &'static str,
    },
}

impl Record {
    /// Refuses a record whose figures cannot be. It does not scan again: that is `bench --verify`.
    ///
    /// # Errors
    /// Another schema version, no runs, or a figure that is negative, not finite or zero where it cannot be.
    pub fn check(&self) -> Result<(), RecordError> {
        self.check_form()?;
        for (at, run) in self.runs.iter().enumerate() {
            let name = |field: &str| format!("runs[{at}].{field}");
            above_zero(name("hashes"), run.hashes as f64)?;
            above_zero(name("seconds"), run.seconds)?;
            above_zero_if_given(name("gpu_seconds"), run.gpu_seconds)?;
            above_zero_if_given(name("joules"), run.joules)?;
        }
        let summary = &self.summary;
        above_zero("summary.hashes_per_second".to_owned(), summary.hashes_per_second)?;
        above_zero("summary.median".to_owned(), summary.median)?;
        above_zero_if_given("summary.cycles_per_hash".to_owned(), summary.cycles_per_hash)?;
        above_zero_if_given("summary.joules_per_terahash".to_owned(), summary.joules_per_terahash)?;
        Ok(())
    }
}

impl<K: Kind> Record<K> {
    /// Refuses what a record of no kind can have.
    pub(super) fn check_form(&self) -> Result<(), RecordError> {
        if self.schema_version != SCHEMA_VERSION {
            return Err(RecordError::Schema { found: self.schema_version });
        }
        if self.runs.is_empty() {
            return Err(RecordError::NoRuns);
        }
        if let Some(watts) = self.power.idle_watts
            && !(watts.is_finite() && watts >= 0.0)
        {
            let field = "power.idle_watts".to_owned();
            return Err(RecordError::Impossible { field, value: watts, expected: "zero or more watts" });
        }
        Ok(())
    }
}

/// A figure for people: nine digits that mean something, and no hundreds of zeros.
pub(super) fn short(value: &f64) -> String {
    let rounded: f64 = format!("{value:.8e}").parse().unwrap_or(*value);
    let text = format!("{rounded:?}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

pub(super) fn above_zero(field: String, value: f64) -> Result<(), RecordError> {
    if value.is_finite() && value > 0.0 {
        Ok(())
    } else {
        Err(RecordError::Impossible { field, value, expected: "a number above zero" })
    }
}

pub(super) fn above_zero_if_given(field: String, value: Option<f64>) -> Result<(), RecordError> {
    value.map_or(Ok(()), |value| above_zero(field, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_every_kind_are_read_as_they_were_written() {
        let json = r#"[true,7,-3,0.5,"avx2-8",[1,null,["x"]],null]"#;
        let settings: Vec<Setting> = serde_json::from_str(json).unwrap();
        let text = |text: &str| Setting::Text(text.to_owned());
        let list = Setting::List(vec![Setting::Count(1), Setting::Nothing, Setting::List(vec![text("x")])]);
        let expected = [
            Setting::Flag(true),
            Setting::Count(7),
            Setting::Number(-3.0),
            Setting::Number(0.5),
            text("avx2-8"),
            list,
            Setting::Nothing,
        ];
        assert_eq!(settings, expected);
        assert_eq!(serde_json::to_string(&settings).unwrap(), json.replace("-3", "-3.0"));
        let error = serde_json::from_str::<Setting>("{}").unwrap_err().to_string();
        assert!(error.contains("true or false, a number, a text, a list of such or null"), "{error}");
    }
}
