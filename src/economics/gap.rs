//! Floor F5: this machine against the best, twice: on hashing and on the work of AI. Every figure names its class.

use serde::Serialize;

use super::FigureClass;
use super::tables::{AiDevice, Inference, Miner, MinerKind, Tables};
use super::{EconomicsError, positive};

/// The machine that is compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Machine {
    /// Its name.
    pub name: String,
    /// SHA-256d of headers a second.
    pub hashes_per_second: f64,
    /// Joules for 10^12 hashes; none where the power is unknown.
    pub joules_per_terahash: Option<f64>,
    /// Price in US dollars; none where not given.
    pub price_usd: Option<f64>,
    /// Class of the hash rate.
    pub class: FigureClass,
    /// Class of the energy figure.
    pub power_class: FigureClass,
}

impl Machine {
    /// A machine of `hashes_per_second`.
    ///
    /// # Errors
    /// A rate, an energy figure or a price that is not above zero.
    pub fn new(
        name: impl Into<String>,
        hashes_per_second: f64,
        joules_per_terahash: Option<f64>,
        price_usd: Option<f64>,
        class: FigureClass,
        power_class: FigureClass,
    ) -> Result<Self, EconomicsError> {
        positive("the hash rate (hashes a second)", hashes_per_second)?;
        joules_per_terahash.map_or(Ok(0.0), |value| positive("the energy (joules a terahash)", value))?;
        price_usd.map_or(Ok(0.0), |value| positive("the price (USD)", value))?;
        let power_class = if joules_per_terahash.is_some() { power_class } else { FigureClass::Unknown };
        Ok(Self { name: name.into(), hashes_per_second, joules_per_terahash, price_usd, class, power_class })
    }
}

/// The device whose published AI figures stand for this machine, and the data-centre device it is held against.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AiReference<'a> {
    /// Stands for this machine.
    pub local: &'a AiDevice,
    /// The best.
    pub data_centre: &'a AiDevice,
    /// Published inference speed of a device like the local one, with the data centre's on the same model.
    pub inference: Option<(&'a Inference, &'a Inference)>,
}

impl<'a> AiReference<'a> {
    /// Figures of `local` (a name in the AI hardware table) against an H100, and of the published runs of one model in
    /// one format the pair that fits best: the same device if the table has it, else one of its class.
    ///
    /// # Errors
    /// A name that the table does not have.
    pub fn choose(tables: &'a Tables, local: &str) -> Result<Self, EconomicsError> {
        let local = tables.ai_device(local)?;
        let data_centre = tables.ai_device("H100")?;
        let key = |device: &str| device.to_lowercase().replace("apple ", "");
        let words = key(&local.device);
        let speeds = || tables.inference.iter().filter(|row| row.generated_tokens_per_second.is_some());
        let pair = |row: &'a Inference| {
            speeds()
                .find(|best| {
                    best.device.starts_with("H100")
                        && (&best.model, &best.quantisation) == (&row.model, &row.quantisation)
                })
                .map(|best| (row, best))
        };
        let same = speeds().filter(|row| key(&row.device).starts_with(&words)).find_map(pair);
        let class = match local.class.as_str() {
            "laptop/desktop SoC" => "Apple SoC",
            class => class,
        };
        let alike = || {
            let mut rows: Vec<_> = speeds().filter(|row| row.class == class).filter_map(pair).collect();
            rows.sort_by(|a, b| {
                a.0.generated_tokens_per_second
                    .unwrap_or(0.0)
                    .total_cmp(&b.0.generated_tokens_per_second.unwrap_or(0.0))
            });
            (!rows.is_empty()).then(|| rows[rows.len() / 2])
        };
        Ok(Self { local, data_centre, inference: same.or_else(alike) })
    }
}

/// One quantity of both sides.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GapRow {
    /// `hashing` or `ai`.
    pub work: String,
    /// The quantity.
    pub quantity: String,
    /// Its unit.
    pub unit: String,
    /// This machine, or what stands for it.
    pub local_name: String,
    /// Its figure; none where unknown.
    pub local: Option<f64>,
    /// Class of that figure.
    pub local_class: FigureClass,
    /// The best machine.
    pub best_name: String,
    /// Its figure; none where unknown.
    pub best: Option<f64>,
    /// Class of that figure.
    pub best_class: FigureClass,
    /// How many times better the best is; none where either figure is unknown.
    pub factor: Option<f64>,
    /// Where the best machine's figure comes from.
    pub source: String,
}

/// Both gaps on one screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Gap {
    /// The rows, hashing first.
    pub rows: Vec<GapRow>,
    /// What the comparison leaves out, a sentence each.
    pub leaves_out: Vec<String>,
}

/// `machine` against the best of the tables.
///
/// ```
/// use hashgrind::economics::{AiReference, FigureClass, Machine, Tables, gap};
/// let tables = Tables::embedded();
/// let laptop = Machine::new("my laptop", 2e7, Some(750_000.0), None, FigureClass::Given, FigureClass::Given)?;
/// let found = gap(&laptop, &AiReference::choose(&tables, "RTX 4060 Laptop")?, &tables)?;
/// let worst = |work: &str| found.rows.iter().filter(|row| row.work == work).filter_map(|row| row.factor).fold(0.0, f64::max);
/// assert!(worst("hashing") > 1e6 && worst("ai") < 100.0);
/// # Ok::<(), hashgrind::economics::EconomicsError>(())
/// ```
///
/// # Errors
/// A table without ASICs of known power.
pub fn gap(machine: &Machine, ai: &AiReference<'_>, tables: &Tables) -> Result<Gap, EconomicsError> {
    let asics = || tables.miners.iter().filter(|miner| miner.kind == MinerKind::Asic);
    let none = || EconomicsError::Empty { table: "list of ASICs with their power".to_owned() };
    let fastest = asics().max_by(|a, b| a.hashes_per_second.total_cmp(&b.hashes_per_second)).ok_or_else(none)?;
    let thriftiest = asics()
        .filter(|miner| miner.power_watts.is_some())
        .min_by(|a, b| energy(a).total_cmp(&energy(b)))
        .ok_or_else(none)?;
    let per_dollar = |miner: &&Miner| miner.price_usd.map(|usd| miner.hashes_per_second / usd);
    let cheapest = asics()
        .filter(|miner| miner.price_usd.is_some())
        .max_by(|a, b| per_dollar(a).unwrap_or(0.0).total_cmp(&per_dollar(b).unwrap_or(0.0)));

    let hashing = |quantity: &str,
                   unit: &str,
                   local: Option<f64>,
                   class: FigureClass,
                   best: &Miner,
                   figure: Option<f64>,
                   more_is_better: bool| GapRow {
        work: "hashing".to_owned(),
        quantity: quantity.to_owned(),
        unit: unit.to_owned(),
        local_name: machine.name.clone(),
        local,
        local_class: class,
        best_name: best.name.clone(),
        best: figure,
        best_class: FigureClass::Datasheet,
        factor: factor(local, figure, more_is_better),
        source: best.source.clone(),
    };
    let mut rows = vec![
        hashing(
            "hash rate",
            "H/s",
            Some(machine.hashes_per_second),
            machine.class,
            fastest,
            Some(fastest.hashes_per_second),
            true,
        ),
        hashing(
            "energy a hash",
            "J/TH",
            machine.joules_per_terahash,
            machine.power_class,
            thriftiest,
            thriftiest.joules_per_terahash(),
            false,
        ),
    ];
    if let Some(best) = cheapest {
        let local = machine.price_usd.map(|usd| machine.hashes_per_second / usd);
        let class = if local.is_some() { FigureClass::Derived } else { FigureClass::Unknown };
        rows.push(hashing("hash rate a dollar", "H/s/USD", local, class, best, per_dollar(&best), true));
    }

    let (local, best) = (ai.local, ai.data_centre);
    let work_of_ai = |quantity: &str, unit: &str, local_figure: f64, best_figure: f64, more_is_better: bool| GapRow {
        work: "ai".to_owned(),
        quantity: quantity.to_owned(),
        unit: unit.to_owned(),
        local_name: local.device.clone(),
        local: Some(local_figure),
        local_class: FigureClass::Datasheet,
        best_name: best.device.clone(),
        best: Some(best_figure),
        best_class: FigureClass::Datasheet,
        factor: factor(Some(local_figure), Some(best_figure), more_is_better),
        source: best.source.clone(),
    };
    rows.push(work_of_ai(
        "memory bandwidth",
        "GB/s",
        local.bandwidth_gb_per_second,
        best.bandwidth_gb_per_second,
        true,
    ));
    rows.push(work_of_ai("arithmetic (fp16, no matrix units)", "TFLOPS", local.fp16_tflops, best.fp16_tflops, true));
    let energy_a_byte = |device: &AiDevice| device.power_watts / device.bandwidth_gb_per_second;
    let mut per_byte = work_of_ai("energy a byte read", "J/GB", energy_a_byte(local), energy_a_byte(best), false);
    (per_byte.local_class, per_byte.best_class) = (FigureClass::Derived, FigureClass::Derived);
    rows.push(per_byte);
    if let (Some(here), Some(there)) = (local.price_usd, best.price_usd) {
        let mut row = work_of_ai(
            "bandwidth a dollar",
            "GB/s/kUSD",
            local.bandwidth_gb_per_second / here * 1000.0,
            best.bandwidth_gb_per_second / there * 1000.0,
            true,
        );
        (row.local_class, row.best_class) = (FigureClass::Derived, FigureClass::Derived);
        rows.push(row);
    }
    if let Some((here, there)) = ai.inference {
        let quantity = format!("tokens written ({}, {})", here.model, here.quantisation);
        rows.push(GapRow {
            work: "ai".to_owned(),
            quantity,
            unit: "tokens/s".to_owned(),
            local_name: here.device.clone(),
            local: here.generated_tokens_per_second,
            local_class: FigureClass::Published,
            best_name: there.device.clone(),
            best: there.generated_tokens_per_second,
            best_class: FigureClass::Published,
            factor: factor(here.generated_tokens_per_second, there.generated_tokens_per_second, true),
            source: there.source.clone(),
        });
    }
    Ok(Gap { rows, leaves_out: LEAVES_OUT.iter().map(|line| (*line).to_owned()).collect() })
}

/// What the comparison leaves out.
const LEAVES_OUT: &[&str] = &[
    "The AI figures are published ones of a device of this machine's class, not measurements of this machine.",
    "A data centre serves many requests at once: its tokens a joule rise many times with batching; one stream flatters the laptop.",
    "Bandwidth and arithmetic bound the speed of a model; they say nothing about which models fit or how good their answers are.",
    "A processor's figures are those of the chip; an ASIC's are power at the wall. Compare boundaries before comparing joules.",
    "Hash rates a dollar use list prices of different years; the prices that miners pay move with the price of bitcoin.",
    "A gap in efficiency is not the same as centralisation: who owns the machines decides that.",
];

fn energy(miner: &Miner) -> f64 {
    miner.joules_per_terahash().unwrap_or(f64::INFINITY)
}

fn factor(local: Option<f64>, best: Option<f64>, more_is_better: bool) -> Option<f64> {
    local.zip(best).map(|(local, best)| if more_is_better { best / local } else { local / best })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laptop() -> Machine {
        Machine::new(
            "Core i7-4600U",
            2e7,
            Some(750_000.0),
            Some(1000.0),
            FigureClass::Published,
            FigureClass::Datasheet,
        )
        .expect("good input")
    }

    #[test]
    fn hashing_is_a_gap_of_thousands_and_ai_of_a_few() {
        let tables = Tables::embedded();
        let ai = AiReference::choose(&tables, "RTX 4060 Laptop").expect("in the table");
        let found = gap(&laptop(), &ai, &tables).expect("good tables");
        let of = |quantity: &str| {
            found.rows.iter().find(|row| row.quantity == quantity).expect("a row").factor.expect("known")
        };
        // By hand: 580 TH/s over 20 MH/s; 750,000 J/TH over 5,510 W / 580 TH/s; 3,360 over 256 GB/s.
        assert!((of("hash rate") / 2.9e7 - 1.0).abs() < 1e-12);
        assert!((of("energy a hash") / (750_000.0 / 9.5) - 1.0).abs() < 1e-12);
        assert!((of("memory bandwidth") / 13.125 - 1.0).abs() < 1e-12);
        assert!(of("energy a byte read") < 3.0);
        assert!(of("bandwidth a dollar") < 1.0, "the laptop wins here");
        assert!(found.rows.iter().filter(|row| row.work == "ai").all(|row| row.factor.is_some_and(|f| f < 25.0)));
        assert!(!found.leaves_out.is_empty());
    }

    #[test]
    fn the_published_ratios() {
        // Against an S21 XP (13.5 J/TH): RTX 4090 3,034 times, i7-4600U 56,000 times, S9 7.3 times (figures worked by hand
        // when the tables were gathered).
        let tables = Tables::embedded();
        let joules = |name: &str| tables.miner(name).expect("in the table").joules_per_terahash().expect("power");
        let best = joules("Antminer S21 XP");
        assert!((joules("GeForce RTX 4090") / best - 3034.0).abs() < 1.0);
        assert!((joules("Core i7-4600U") / best / 56_000.0 - 1.0).abs() < 0.01);
        assert!((joules("Antminer S9") / best - 7.3).abs() < 0.15);
    }

    #[test]
    fn tokens_of_the_same_model_are_compared() {
        let tables = Tables::embedded();
        for name in ["Apple M1 Max", "RTX 4060 Laptop", "RTX 4090", "Apple M4 Max"] {
            let ai = AiReference::choose(&tables, name).expect("in the table");
            let (here, there) = ai.inference.expect("every class has a run");
            assert_eq!((&here.model, &here.quantisation), (&there.model, &there.quantisation), "{name}");
            assert!(there.device.starts_with("H100"));
        }
        // 63.11 over 133.77 tokens a second: an M3 Max writes 47 % as fast as an H100.
        let m3 = tables.inference.iter().find(|row| row.device.starts_with("M3 Max") && row.model == "LLaMA 2 7B");
        let h100 = tables.inference.iter().find(|row| row.device.starts_with("H100") && row.model == "LLaMA 2 7B");
        let speed =
            |row: Option<&Inference>| row.and_then(|row| row.generated_tokens_per_second).expect("in the table");
        assert!((speed(m3) / speed(h100) - 0.47).abs() < 0.005);
    }

    #[test]
    fn unknown_stays_unknown() {
        let tables = Tables::embedded();
        let ai = AiReference::choose(&tables, "Apple M4").expect("whole name");
        let machine =
            Machine::new("x", 1e6, None, None, FigureClass::Measured, FigureClass::Counter).expect("good input");
        let found = gap(&machine, &ai, &tables).expect("good tables");
        let row = found.rows.iter().find(|row| row.quantity == "energy a hash").expect("a row");
        assert_eq!((row.local, row.factor, row.local_class), (None, None, FigureClass::Unknown));
        assert!(AiReference::choose(&tables, "abacus").is_err());
        assert!(Machine::new("x", 1e6, Some(-1.0), None, FigureClass::Given, FigureClass::Given).is_err());
    }
}
