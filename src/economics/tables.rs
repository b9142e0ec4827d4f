//! Floor F5: the tables of figures, as rows with types. Text in, rows out; no files are opened here.
//!
//! Every row is checked as it is read: positive figures, dates of one form, a source that is named. `data/README.md` of
//! the repository says where each table comes from and how far it is to be trusted.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::EconomicsError;

/// All tables of the library.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tables {
    /// One row for each difficulty period (2,016 blocks), oldest first.
    pub difficulty: Vec<Period>,
    /// Mining hardware, from pencil and paper to ASICs.
    pub miners: Vec<Miner>,
    /// Electricity prices with date and place.
    pub electricity: Vec<Tariff>,
    /// Shares of pools and countries.
    pub shares: Vec<ShareRow>,
    /// Published costs, prices, markets and the claims that the figures test.
    pub claims: Vec<Claim>,
    /// Memory bandwidth, arithmetic and power of hardware for AI.
    pub ai_hardware: Vec<AiDevice>,
    /// Published tokens a second of language models.
    pub inference: Vec<Inference>,
    /// Language models: the bytes that a token reads.
    pub models: Vec<LanguageModel>,
    /// Published SHA-256 rates of GPUs.
    pub gpu_rates: Vec<GpuRate>,
    /// Text in coinbase transactions by which pools are known.
    pub pool_tags: Vec<PoolTag>,
}

impl Tables {
    /// The tables that come with the library.
    ///
    /// ```
    /// let tables = hashgrind::economics::Tables::embedded();
    /// assert_eq!(tables.difficulty[0].difficulty, 1.0);
    /// ```
    pub fn embedded() -> Self {
        const WHY: &str = "the text is part of the library and tests/data.rs reads every row of it";
        Self {
            difficulty: Period::parse(include_str!("../../data/difficulty.csv")).expect(WHY),
            miners: Miner::parse(include_str!("../../data/miners.csv")).expect(WHY),
            electricity: Tariff::parse(include_str!("../../data/electricity.csv")).expect(WHY),
            shares: ShareRow::parse(include_str!("../../data/shares.csv")).expect(WHY),
            claims: Claim::parse(include_str!("../../data/claims.csv")).expect(WHY),
            ai_hardware: AiDevice::parse(include_str!("../../data/ai_hardware.csv")).expect(WHY),
            inference: Inference::parse(include_str!("../../data/llama_bench.csv")).expect(WHY),
            models: LanguageModel::parse(include_str!("../../data/models.csv")).expect(WHY),
            gpu_rates: GpuRate::parse(include_str!("../../data/gpu_sha256.csv")).expect(WHY),
            pool_tags: PoolTag::parse(include_str!("../../data/pool_tags.csv")).expect(WHY),
        }
    }

    /// The mining machine with this name, or the only one whose name contains it (letters of either case).
    ///
    /// # Errors
    /// [`EconomicsError::Ambiguous`] with the names that fit, [`EconomicsError::Unknown`] with all where none does.
    pub fn miner(&self, name: &str) -> Result<&Miner, EconomicsError> {
        find("miner", name, &self.miners, |row| &row.name)
    }

    /// The AI device with this name, or the only one whose name contains it.
    ///
    /// # Errors
    /// As [`Tables::miner`].
    pub fn ai_device(&self, name: &str) -> Result<&AiDevice, EconomicsError> {
        find("AI device", name, &self.ai_hardware, |row| &row.device)
    }

    /// A language model in one format of its weights, by the names that its releases go by.
    pub fn model(&self, model: &str, quantisation: &str) -> Option<&LanguageModel> {
        let wanted = (model_key(model), quantisation);
        self.models.iter().find(|row| (model_key(&row.model), row.quantisation.as_str()) == wanted)
    }

    /// The difficulty period that a date (`YYYY-MM-DD` or `YYYY-MM`, whose first days count) falls into; none before the
    /// first.
    ///
    /// ```
    /// use hashgrind::economics::Tables;
    /// let tables = Tables::embedded();
    /// assert_eq!(tables.period_of("2026-04-13").map(|row| row.date.as_str()), Some("2026-04-03"));
    /// ```
    pub fn period_of(&self, date: &str) -> Option<&Period> {
        // A month stands for its first fortnight, in which one period or another begins.
        let day = if date.len() == 7 { format!("{date}-14") } else { date.to_owned() };
        self.difficulty.iter().rev().find(|row| row.date <= day)
    }

    /// The day of the newest row of the difficulty table, `YYYY-MM-DD`, and its age in days at `now` (seconds since 1970
    /// UTC). Nothing here is of today: whoever shows a figure should show this beside it.
    ///
    /// ```
    /// use hashgrind::economics::Tables;
    /// let tables = Tables::embedded();
    /// let (day, age) = tables.newest(1_792_195_200 + 86_400).expect("the table has rows");
    /// assert_eq!((day, age), ("2026-10-17", 1));
    /// ```
    pub fn newest(&self, now: u64) -> Option<(&str, u64)> {
        let row = self.difficulty.last()?;
        Some((&row.date, now.saturating_sub(row.first_block_time_unix) / 86_400))
    }

    /// A claim or published figure by its kind and name.
    pub fn claim(&self, kind: &str, name: &str) -> Option<&Claim> {
        self.claims.iter().find(|row| row.kind == kind && row.name == name)
    }
}

/// Exact name first, then the one name that contains it; otherwise the names that might be meant.
fn find<'a, T>(
    what: &'static str,
    name: &str,
    rows: &'a [T],
    of: impl Fn(&T) -> &String,
) -> Result<&'a T, EconomicsError> {
    let wanted = name.trim().to_lowercase();
    if let Some(row) = rows.iter().find(|row| of(row).to_lowercase() == wanted) {
        return Ok(row);
    }
    let fits: Vec<&T> =
        rows.iter().filter(|row| !wanted.is_empty() && of(row).to_lowercase().contains(&wanted)).collect();
    if let [only] = fits[..] {
        return Ok(only);
    }
    if !fits.is_empty() {
        let fits: Vec<&str> = fits.iter().map(|row| of(row).as_str()).collect();
        return Err(EconomicsError::Ambiguous { what, name: name.to_owned(), fits: fits.join(", ") });
    }
    let known: Vec<&str> = rows.iter().map(|row| of(row).as_str()).collect();
    Err(EconomicsError::Unknown { what, name: name.to_owned(), known: known.join(", ") })
}

/// One key for the names of a model: its letters in lower case, and 3.1 of 8B as 3, whose shape and size are the same.
pub(super) fn model_key(model: &str) -> String {
    let lower = model.to_lowercase();
    if lower == "llama 3.1 8b" { "llama 3 8b".to_owned() } else { lower }
}

/// A row that can say whether its figures can be.
trait Row: DeserializeOwned {
    const TABLE: &'static str;
    fn check(&self) -> Result<(), String>;
}

fn parse<T: Row>(text: &str) -> Result<Vec<T>, EconomicsError> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().cloned().map_err(|error| row_error(T::TABLE, 1, error))?;
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| {
        let line = error.position().map_or(0, csv::Position::line);
        row_error(T::TABLE, line, error)
    })? {
        // Rarely, and a record without blanks is made anew for it.
        if record.iter().any(|field| field.len() != field.trim().len()) {
            record.trim();
        }
        let line = record.position().map_or(0, csv::Position::line);
        let row: T = record.deserialize(Some(&headers)).map_err(|error| row_error(T::TABLE, line, error))?;
        row.check().map_err(|reason| row_error(T::TABLE, line, reason))?;
        rows.push(row);
    }
    if rows.is_empty() {
        return Err(EconomicsError::Empty { table: T::TABLE.to_owned() });
    }
    Ok(rows)
}

fn row_error(table: &str, line: u64, reason: impl ToString) -> EconomicsError {
    EconomicsError::Row { table: table.to_owned(), line, reason: reason.to_string() }
}

fn above_zero(what: &str, value: f64) -> Result<(), String> {
    if value.is_finite() && value > 0.0 { Ok(()) } else { Err(format!("{what} must be above zero, not {value}")) }
}

fn above_zero_if_given(what: &str, value: Option<f64>) -> Result<(), String> {
    value.map_or(Ok(()), |value| above_zero(what, value))
}

fn named(what: &str, text: &str) -> Result<(), String> {
    if text.trim().is_empty() { Err(format!("{what} is missing")) } else { Ok(()) }
}

/// `2026`, `2026-04`, `2026-04-12`, `2025-Q3` or `2025-H1`.
fn dated(text: &str) -> Result<(), String> {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, len: usize, least: u32, most: u32| {
        part.len() == len && part.parse::<u32>().is_ok_and(|n| (least..=most).contains(&n))
    };
    let ok = match parts[..] {
        [year] => number(year, 4, 2005, 2100),
        [year, part] => {
            number(year, 4, 2005, 2100)
                && (number(part, 2, 1, 12) || ["Q1", "Q2", "Q3", "Q4", "H1", "H2"].contains(&part))
        }
        [year, month, day] => number(year, 4, 2005, 2100) && number(month, 2, 1, 12) && number(day, 2, 1, 31),
        _ => false,
    };
    if ok { Ok(()) } else { Err(format!("\"{text}\" is no date such as 2026, 2026-04, 2026-04-12 or 2025-Q3")) }
}

/// One difficulty period: 2,016 blocks that share a target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Period {
    /// Number of the period, the genesis block's being 0.
    pub period: u32,
    /// Height of its first block, `period` × 2,016.
    pub first_height: u32,
    /// Compact target of its blocks (nBits); none where only a rounded difficulty was published.
    #[serde(rename = "bits_hex", with = "hex_bits")]
    pub bits: Option<u32>,
    /// Difficulty: the target of difficulty 1 divided by this period's target.
    pub difficulty: f64,
    /// Time of the first block, seconds since 1970 UTC.
    pub first_block_time_unix: u64,
    /// The same as a day, `YYYY-MM-DD` in UTC.
    pub date: String,
    /// `header` (the time in the block's header), `estimated` (from the retarget rule) or `reported`.
    pub time_kind: String,
    /// New bitcoin in the first block, BTC.
    pub subsidy_btc: f64,
    /// Where the row comes from.
    pub source: String,
}

impl Period {
    /// Rows of a difficulty table, the header line first.
    ///
    /// # Errors
    /// A row that does not parse, is out of order or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        let rows: Vec<Self> = parse(text)?;
        for (line, pair) in (3..).zip(rows.windows(2)) {
            // Headers leave no gap; of what only news and wallets tell, periods may be missing.
            let next = pair[1].period == pair[0].period + 1
                || pair[1].time_kind != "header" && pair[1].period > pair[0].period;
            if !next || pair[1].first_block_time_unix <= pair[0].first_block_time_unix {
                let reason =
                    format!("period {} does not follow period {} in number and time", pair[1].period, pair[0].period);
                return Err(row_error(Self::TABLE, line, reason));
            }
        }
        Ok(rows)
    }

    /// Year of the first block.
    pub fn year(&self) -> u32 {
        self.date[..4].parse().expect("the date was checked when the row was read")
    }
}

impl Row for Period {
    const TABLE: &'static str = "difficulty table";
    fn check(&self) -> Result<(), String> {
        above_zero("difficulty", self.difficulty)?;
        dated(&self.date)?;
        if self.date.len() != 10 {
            return Err(format!("the date \"{}\" needs year, month and day", self.date));
        }
        if u64::from(self.first_height) != u64::from(self.period) * 2016 {
            return Err(format!(
                "period {} starts at height {}, not {}",
                self.period,
                u64::from(self.period) * 2016,
                self.first_height
            ));
        }
        named("source", &self.source)
    }
}

/// Bits as eight hexadecimal digits, or nothing.
mod hex_bits {
    use super::{Deserialize, Deserializer, Serializer};

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Option<u32>, D::Error> {
        let text = String::deserialize(input)?;
        if text.is_empty() {
            return Ok(None);
        }
        if text.len() != 8 {
            return Err(serde::de::Error::custom(format!("bits are eight hexadecimal digits, not \"{text}\"")));
        }
        u32::from_str_radix(&text, 16).map(Some).map_err(serde::de::Error::custom)
    }

    pub(super) fn serialize<S: Serializer>(bits: &Option<u32>, output: S) -> Result<S::Ok, S::Error> {
        match bits {
            Some(bits) => output.serialize_str(&format!("{bits:08x}")),
            None => output.serialize_none(),
        }
    }
}

/// What a mining machine is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MinerKind {
    /// Something nobody would mine with.
    Curiosity,
    /// A general processor.
    Cpu,
    /// A graphics card.
    Gpu,
    /// Logic that is configured for the hash.
    Fpga,
    /// A chip that can do nothing else.
    Asic,
}

/// A mining machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Miner {
    /// Its name.
    pub name: String,
    /// Who makes it; empty where nobody does.
    pub vendor: String,
    /// What it is made of.
    pub kind: MinerKind,
    /// When it came out: `YYYY` or `YYYY-MM`; empty where unknown.
    pub release: String,
    /// Hash rate, SHA-256d of headers a second.
    pub hashes_per_second: f64,
    /// Power in watts; none where unknown.
    pub power_watts: Option<f64>,
    /// Price in US dollars; none where unknown.
    pub price_usd: Option<f64>,
    /// What kind of price that is.
    pub price_kind: String,
    /// Measured, rated by the vendor, derived.
    pub value_kind: String,
    /// Where the row comes from.
    pub source: String,
}

impl Miner {
    /// Rows of a table of machines, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }

    /// Joules for 10^12 hashes; none where the power is unknown.
    pub fn joules_per_terahash(&self) -> Option<f64> {
        self.power_watts.map(|watts| watts / self.hashes_per_second * 1e12)
    }

    /// Year of release; none where unknown.
    pub fn year(&self) -> Option<u32> {
        self.release.get(..4).and_then(|year| year.parse().ok())
    }
}

impl Row for Miner {
    const TABLE: &'static str = "miner table";
    fn check(&self) -> Result<(), String> {
        named("name", &self.name)?;
        above_zero("hashes_per_second", self.hashes_per_second)?;
        above_zero_if_given("power_watts", self.power_watts)?;
        above_zero_if_given("price_usd", self.price_usd)?;
        if !self.release.is_empty() {
            dated(&self.release)?;
        }
        named("source", &self.source)
    }
}

/// A price of electricity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tariff {
    /// State, group of states or country.
    pub region: String,
    /// Country.
    pub country: String,
    /// Who pays it: `residential`, `commercial`, `industrial`, `business`, `miners` or `all`.
    pub sector: String,
    /// US dollars for a kilowatt hour.
    pub usd_per_kwh: f64,
    /// Its date.
    pub date: String,
    /// How the figure came about.
    pub value_kind: String,
    /// Where the row comes from.
    pub source: String,
}

impl Tariff {
    /// Rows of a table of electricity prices, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }

    /// `region, sector (date)`.
    pub fn label(&self) -> String {
        format!("{}, {} ({})", self.region, self.sector, self.date)
    }
}

impl Row for Tariff {
    const TABLE: &'static str = "electricity table";
    fn check(&self) -> Result<(), String> {
        named("region", &self.region)?;
        above_zero("usd_per_kwh", self.usd_per_kwh)?;
        if self.usd_per_kwh > 2.0 {
            return Err(format!("{} US dollars a kWh is no price that anybody pays; cents?", self.usd_per_kwh));
        }
        dated(&self.date)?;
        named("source", &self.source)
    }
}

/// A share of the network's hash rate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ShareRow {
    /// Rows with the same series belong together.
    pub series: String,
    /// `pools` or `countries`.
    pub what: String,
    /// Its date.
    pub date: String,
    /// Pool or country.
    pub name: String,
    /// Percent of the network.
    pub percent: f64,
    /// How the figure came about.
    pub value_kind: String,
    /// Where the row comes from.
    pub source: String,
}

impl ShareRow {
    /// Rows of a table of shares, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }
}

impl Row for ShareRow {
    const TABLE: &'static str = "share table";
    fn check(&self) -> Result<(), String> {
        named("series", &self.series)?;
        named("name", &self.name)?;
        above_zero("percent", self.percent)?;
        if self.percent > 100.0 {
            return Err(format!("{} percent is more than the whole", self.percent));
        }
        dated(&self.date)?;
        named("source", &self.source)
    }
}

/// A published figure or claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Claim {
    /// `claim`, `market`, `cost_per_btc`, `energy_per_btc`, `btc_price` or `hashprice`.
    pub kind: String,
    /// What it says.
    pub name: String,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: String,
    /// Its date.
    pub date: String,
    /// How the figure came about.
    pub value_kind: String,
    /// Where the row comes from.
    pub source: String,
}

impl Claim {
    /// Rows of a table of claims, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }
}

impl Row for Claim {
    const TABLE: &'static str = "claim table";
    fn check(&self) -> Result<(), String> {
        named("kind", &self.kind)?;
        named("name", &self.name)?;
        named("unit", &self.unit)?;
        above_zero("value", self.value)?;
        dated(&self.date)?;
        named("source", &self.source)
    }
}

/// A device for the work of AI.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDevice {
    /// Its name.
    pub device: String,
    /// Who makes it.
    pub vendor: String,
    /// `data centre`, `desktop/workstation GPU`, `laptop GPU` or `laptop/desktop SoC`.
    pub class: String,
    /// Year of release.
    pub release_year: u32,
    /// Half-precision arithmetic without matrix units, 10^12 operations a second (single precision for Apple's chips);
    /// none where not given.
    pub fp16_tflops: Option<f64>,
    /// Half-precision arithmetic of the matrix units without sparsity; none where not given.
    pub fp16_tensor_tflops: Option<f64>,
    /// Memory, 10^9 bytes, the largest that it is sold with; none where not given.
    pub memory_gb: Option<f64>,
    /// Memory bandwidth, 10^9 bytes a second.
    pub bandwidth_gb_per_second: f64,
    /// Power in watts; none where not given.
    pub power_watts: Option<f64>,
    /// List price in US dollars; none where not given.
    pub price_usd: Option<f64>,
    /// What that buys: `card`, `whole machine` or `part of a laptop`; empty without a price. Different ones can't be
    /// compared.
    pub price_kind: String,
    /// How the figures came about.
    pub value_kind: String,
    /// Where the row comes from.
    pub source: String,
}

impl AiDevice {
    /// Rows of a table of AI hardware, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }
}

impl Row for AiDevice {
    const TABLE: &'static str = "AI hardware table";
    fn check(&self) -> Result<(), String> {
        named("device", &self.device)?;
        above_zero_if_given("fp16_tflops", self.fp16_tflops)?;
        above_zero_if_given("fp16_tensor_tflops", self.fp16_tensor_tflops)?;
        above_zero_if_given("memory_gb", self.memory_gb)?;
        above_zero("bandwidth_gb_per_second", self.bandwidth_gb_per_second)?;
        above_zero_if_given("power_watts", self.power_watts)?;
        above_zero_if_given("price_usd", self.price_usd)?;
        if self.price_usd.is_some() {
            named("price_kind", &self.price_kind)?;
        }
        named("source", &self.source)
    }
}

/// The class of a chip as large as a wafer.
pub(super) const WAFER: &str = "wafer";

/// The class of chips that are one model.
pub(super) const FIXED_MODEL: &str = "fixed-model ASIC";

/// Published speed of a language model on a device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Inference {
    /// The device.
    pub device: String,
    /// Its class: one of [`AiDevice::class`], `Apple SoC`, `CPU`, `wafer` for a chip as large as a wafer whose memory lies
    /// in it, or `fixed-model ASIC` for a chip that is one model.
    pub class: String,
    /// Year of release where the table of AI hardware does not have the device; none for all others.
    pub release_year: Option<u32>,
    /// The model.
    pub model: String,
    /// Format of its weights.
    pub quantisation: String,
    /// Program and version.
    pub backend: String,
    /// Tokens of the prompt read a second; none where not given.
    pub prompt_tokens_per_second: Option<f64>,
    /// Tokens written a second, one stream; none where not given.
    pub generated_tokens_per_second: Option<f64>,
    /// Power of the whole machine at the wall while it wrote, watts; none where not given.
    pub power_watts: Option<f64>,
    /// Who measured it.
    pub value_kind: String,
    /// Where the row comes from.
    pub source: String,
}

impl Inference {
    /// Rows of a table of inference speeds, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }
}

impl Row for Inference {
    const TABLE: &'static str = "inference table";
    fn check(&self) -> Result<(), String> {
        named("device", &self.device)?;
        above_zero_if_given("prompt_tokens_per_second", self.prompt_tokens_per_second)?;
        above_zero_if_given("generated_tokens_per_second", self.generated_tokens_per_second)?;
        above_zero_if_given("power_watts", self.power_watts)?;
        if self.prompt_tokens_per_second.is_none() && self.generated_tokens_per_second.is_none() {
            return Err("the row gives no speed".to_owned());
        }
        if [WAFER, FIXED_MODEL].contains(&self.class.as_str()) && self.release_year.is_none() {
            return Err("the row needs a release_year: no other table has one".to_owned());
        }
        named("source", &self.source)
    }
}

/// A language model in one format of its weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LanguageModel {
    /// The model.
    pub model: String,
    /// Format of its weights.
    pub quantisation: String,
    /// Bytes of its weights, which every token reads once.
    pub weights_bytes: f64,
    /// Number of its weights.
    pub parameters: f64,
    /// Bytes that a token of the context adds to what is read: 2 × layers × heads of keys and values × their size ×
    /// 2 bytes.
    pub kv_bytes_per_token: f64,
    /// Where the row comes from.
    pub source: String,
}

impl LanguageModel {
    /// Rows of a table of models, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }

    /// Most tokens a second that one stream can be written with: each reads all weights, and the keys and values of the
    /// `context` tokens before it, at `bandwidth_gb_per_second`. Published runs of 7 and 8 billion weights reach 55 to
    /// 86 percent of it on laptops and desktop cards, about a quarter on a data centre's card.
    pub fn tokens_per_second_at_most(&self, bandwidth_gb_per_second: f64, context: f64) -> f64 {
        bandwidth_gb_per_second * 1e9 / (self.weights_bytes + context * self.kv_bytes_per_token)
    }

    /// Tokens of context that fit beside the weights into `memory_gb`; none where the weights alone don't.
    pub fn longest_context(&self, memory_gb: f64) -> Option<f64> {
        let rest = memory_gb * 1e9 - self.weights_bytes;
        (rest > 0.0).then(|| (rest / self.kv_bytes_per_token).floor())
    }
}

impl Row for LanguageModel {
    const TABLE: &'static str = "model table";
    fn check(&self) -> Result<(), String> {
        named("model", &self.model)?;
        named("quantisation", &self.quantisation)?;
        above_zero("weights_bytes", self.weights_bytes)?;
        above_zero("parameters", self.parameters)?;
        above_zero("kv_bytes_per_token", self.kv_bytes_per_token)?;
        named("source", &self.source)
    }
}

/// Published SHA-256 rate of a GPU.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GpuRate {
    /// The device.
    pub device: String,
    /// What was measured.
    pub algorithm: String,
    /// With which program.
    pub tool: String,
    /// The measured rate, hashes of `algorithm` a second.
    pub measured_hashes_per_second: f64,
    /// SHA-256d of headers a second that follows from it.
    pub sha256d_hashes_per_second: f64,
    /// How it follows. Half the single rate flatters the device: a miner measured on the same card made 0.87 of it.
    pub sha256d_kind: String,
    /// Datasheet power in watts; none where not given.
    pub tdp_watts: Option<f64>,
    /// Who measured it.
    pub value_kind: String,
    /// Where the row comes from.
    pub source: String,
}

impl GpuRate {
    /// Rows of a table of GPU hash rates, the header line first.
    ///
    /// # Errors
    /// A row that does not parse or holds an impossible figure; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }
}

impl Row for GpuRate {
    const TABLE: &'static str = "GPU hash rate table";
    fn check(&self) -> Result<(), String> {
        named("device", &self.device)?;
        above_zero("measured_hashes_per_second", self.measured_hashes_per_second)?;
        above_zero("sha256d_hashes_per_second", self.sha256d_hashes_per_second)?;
        above_zero_if_given("tdp_watts", self.tdp_watts)?;
        named("source", &self.source)
    }
}

/// Text by which a pool's blocks are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PoolTag {
    /// The pool.
    pub pool: String,
    /// Text in the input script of its coinbase transactions.
    pub tag: String,
    /// Where the row comes from; a table of one's own may leave it out.
    #[serde(default)]
    pub source: String,
}

impl PoolTag {
    /// Rows of a table of coinbase tags, the header line first.
    ///
    /// # Errors
    /// A row that does not parse; a table without rows.
    pub fn parse(text: &str) -> Result<Vec<Self>, EconomicsError> {
        parse(text)
    }
}

impl Row for PoolTag {
    const TABLE: &'static str = "pool tag table";
    fn check(&self) -> Result<(), String> {
        named("pool", &self.pool)?;
        named("tag", &self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "name,vendor,kind,release,hashes_per_second,power_watts,price_usd,price_kind,value_kind,source\n";

    #[test]
    fn blanks_round_a_field_are_none_of_it() {
        let row = |blanks: &str| format!("{HEAD}A,{blanks}V{blanks},asic,2020-02,{blanks}1e14,3000,,,rated,page\n");
        let [plain, blank] = ["", "  "].map(|blanks| Miner::parse(&row(blanks)).expect("a good row"));
        assert_eq!(format!("{plain:?}"), format!("{blank:?}"));
    }

    #[test]
    fn a_good_row_is_read() {
        let rows = Miner::parse(&format!("{HEAD}A,V,asic,2020-02,1e14,3000,,,rated,page\n")).expect("a good row");
        assert_eq!(rows[0].joules_per_terahash(), Some(30.0));
        assert_eq!(rows[0].year(), Some(2020));
        assert_eq!(rows[0].kind, MinerKind::Asic);
    }

    #[test]
    fn bad_rows_are_named_with_their_line() {
        for (row, part) in [
            ("A,V,asic,2020-02,-1,3000,,,rated,page", "above zero"),
            ("A,V,asic,2020-02,1e14,-5,,,rated,page", "power_watts"),
            ("A,V,asic,2020-13,1e14,3000,,,rated,page", "no date"),
            ("A,V,asic,2020-02,1e14,3000,,,rated,", "source"),
            ("A,V,lamp,2020-02,1e14,3000,,,rated,page", "lamp"),
            ("A,V,asic,2020-02,NaN,3000,,,rated,page", "NaN"),
            ("A,V,asic", "fields"),
        ] {
            let error = Miner::parse(&format!("{HEAD}{row}\n")).expect_err(row);
            assert!(matches!(error, EconomicsError::Row { line: 2, .. }), "{row}: {error:?}");
            assert!(error.to_string().contains(part), "{row}: {error}");
        }
    }

    #[test]
    fn an_empty_table_says_so() {
        for text in [HEAD, ""] {
            let error = Miner::parse(text).expect_err("no rows");
            assert!(error.to_string().contains("miner table"), "{error}");
        }
    }

    #[test]
    fn cents_are_not_dollars() {
        let head = "region,country,sector,usd_per_kwh,date,value_kind,source\n";
        let error = Tariff::parse(&format!("{head}Here,US,all,14.1,2025,reported,page\n")).expect_err("cents");
        assert!(error.to_string().contains("cents"), "{error}");
    }

    #[test]
    fn a_gap_in_the_periods_is_found() {
        let head = "period,first_height,bits_hex,difficulty,first_block_time_unix,date,time_kind,subsidy_btc,source\n";
        let with = |kind: &str| {
            Period::parse(&format!(
                "{head}0,0,1d00ffff,1,1231006505,2009-01-03,header,50,a\n2,4032,1d00ffff,1,1231006506,2009-01-03,{kind},50,a\n"
            ))
        };
        let error = with("header").expect_err("period 1 is missing");
        assert!(error.to_string().contains("line 3"), "{error}");
        assert_eq!(with("estimated").expect("news may leave periods out").len(), 2);
    }

    #[test]
    fn a_model_reads_its_weights_and_its_context() {
        let tables = Tables::embedded();
        let model = tables.model("Llama 3.1 8B", "Q4_K_M").expect("under either name");
        assert_eq!(model.weights_bytes, 4.92e9);
        // By hand: 120 GB/s over 4.92 GB; half of that when the context is as large as the weights.
        assert!((model.tokens_per_second_at_most(120.0, 0.0) - 24.390).abs() < 1e-3);
        let as_large = model.weights_bytes / model.kv_bytes_per_token;
        assert!((model.tokens_per_second_at_most(120.0, as_large) - 12.195).abs() < 1e-3);
        assert_eq!(model.longest_context(8.0), Some(23_498.0));
        assert_eq!(model.longest_context(4.0), None);
    }

    #[test]
    fn dates_find_their_period() {
        let tables = Tables::embedded();
        let date = |day: &str| tables.period_of(day).map(|row| row.date.clone());
        assert_eq!(date("2026-04"), Some("2026-04-03".to_owned()));
        assert_eq!(date("2009-01-03"), Some("2009-01-03".to_owned()));
        assert_eq!(date("2009-01-02"), None);
        assert_eq!(date("2030-01-01"), Some("2026-10-17".to_owned()));
    }

    #[test]
    fn names_are_found_whole_or_in_part() {
        let tables = Tables::embedded();
        assert_eq!(tables.miner("antminer s21 xp").expect("whole name").name, "Antminer S21 XP");
        assert_eq!(tables.miner("S21 XP").expect("part").name, "Antminer S21 XP");
        let error = tables.miner("S19").expect_err("more than one fits").to_string();
        assert!(
            error.contains("Antminer S19 Pro") && !error.contains("S23") && error.contains("more than one"),
            "{error}"
        );
        assert!(tables.miner("abacus").expect_err("none").to_string().contains("Antminer S9"));
        assert!(tables.miner("").is_err());
    }
}
