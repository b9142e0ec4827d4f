//! Floor F5: the ladder from pencil and paper to the newest ASIC, one step after the other. It measures nothing itself.

use serde::Serialize;

use super::tables::{Miner, MinerKind};
use super::{BoughtWith, FigureClass};

/// One rung.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// What stands on it.
    pub name: String,
    /// SHA-256d of headers a second.
    pub hashes_per_second: f64,
    /// Joules for 10^12 hashes; none where the power is unknown.
    pub joules_per_terahash: Option<f64>,
    /// What is new on this step, and so what its factor comes from; none for the table's machines.
    pub because: Option<String>,
    /// Hash rate divided by that of the fastest step before; none on the first, and where that was as fast.
    pub factor: Option<f64>,
    /// Energy a hash of the thriftiest step before divided by this one's; none where either is unknown, and where that
    /// was as thrifty.
    pub energy_factor: Option<f64>,
    /// Where the figures come from.
    pub class: FigureClass,
    /// What the step takes.
    pub bought_with: BoughtWith,
    /// What the table's machine is made of; none for a measured step.
    pub kind: Option<MinerKind>,
    /// Year of release; none where unknown or measured here.
    pub year: Option<u32>,
    /// Where the figures come from.
    pub source: String,
}

impl Step {
    /// A measured step: software for a kernel, hardware for more cores or another device.
    pub fn measured(
        name: impl Into<String>,
        hashes_per_second: f64,
        joules_per_terahash: Option<f64>,
        bought_with: BoughtWith,
        source: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            hashes_per_second,
            joules_per_terahash,
            because: None,
            factor: None,
            energy_factor: None,
            class: FigureClass::Measured,
            bought_with,
            kind: None,
            year: None,
            source: source.into(),
        }
    }

    /// The same step with a word on what is new on it.
    #[must_use]
    pub fn because(mut self, what: impl Into<String>) -> Self {
        self.because = Some(what.into());
        self
    }
}

/// The steps that the table of machines gives, by year: the slowest curiosity, the processor and the FPGA with the least
/// energy a hash, the GPU with the least of the first year of GPUs and of all, and for each year the ASIC with the least.
pub fn table_steps(miners: &[Miner]) -> Vec<Step> {
    let mut chosen: Vec<&Miner> = Vec::new();
    let of = |kind: MinerKind| miners.iter().filter(move |miner| miner.kind == kind);
    chosen.extend(of(MinerKind::Curiosity).min_by(|a, b| a.hashes_per_second.total_cmp(&b.hashes_per_second)));
    for kind in [MinerKind::Cpu, MinerKind::Gpu, MinerKind::Fpga] {
        chosen.extend(of(kind).filter(|miner| miner.power_watts.is_some()).min_by(|a, b| by_energy(a, b)));
    }
    let first_gpus = of(MinerKind::Gpu).filter_map(Miner::year).min();
    let then = of(MinerKind::Gpu).filter(|miner| miner.year() == first_gpus && miner.power_watts.is_some());
    chosen.extend(then.min_by(|a, b| by_energy(a, b)));
    let mut years: Vec<u32> = of(MinerKind::Asic).filter_map(Miner::year).collect();
    years.sort_unstable();
    years.dedup();
    for year in years {
        let then = of(MinerKind::Asic).filter(|miner| miner.year() == Some(year) && miner.power_watts.is_some());
        chosen.extend(then.min_by(|a, b| by_energy(a, b)));
    }
    // Where no year is known, it is one before the GPUs.
    chosen.sort_by_key(|miner| miner.year());
    chosen.dedup_by(|a, b| a.name == b.name);
    chosen.into_iter().map(step_of).collect()
}

/// `measured` steps followed by `table` steps, each with its factors over the best before it. Where something was measured,
/// the table's curiosities and processors stay out: the measured steps stand for them. A step that is no step up, such as a
/// graphics card of 2022 among ASICs, has no factor.
///
/// ```
/// use hashgrind::economics::{BoughtWith, Step, Tables, ladder, table_steps};
/// let mine = vec![
///     Step::measured("scalar, 1 thread", 2e6, None, BoughtWith::Software, "bench record"),
///     Step::measured("AVX2, 1 thread", 2e7, None, BoughtWith::Software, "bench record"),
/// ];
/// let steps = ladder(mine, table_steps(&Tables::embedded().miners));
/// assert_eq!(steps[1].factor, Some(10.0));
/// ```
pub fn ladder(measured: Vec<Step>, table: Vec<Step>) -> Vec<Step> {
    let mut steps = measured;
    let stands_in = !steps.is_empty();
    let replaced = |step: &Step| matches!(step.kind, Some(MinerKind::Curiosity | MinerKind::Cpu));
    steps.extend(table.into_iter().filter(|step| !(stands_in && replaced(step))));
    let (mut fastest, mut thriftiest) = (0.0f64, f64::INFINITY);
    for step in &mut steps {
        step.factor = Some(step.hashes_per_second / fastest).filter(|factor| (1.0..f64::INFINITY).contains(factor));
        let less = step.joules_per_terahash.map(|joules| thriftiest / joules);
        step.energy_factor = less.filter(|factor| (1.0..f64::INFINITY).contains(factor));
        fastest = fastest.max(step.hashes_per_second);
        thriftiest = thriftiest.min(step.joules_per_terahash.unwrap_or(f64::INFINITY));
    }
    steps
}

/// How many times less energy a hash the last step of silicon takes than the best that is not silicon; none where
/// either is unknown. This is the part that no program can bring.
///
/// ```
/// use hashgrind::economics::{Tables, ladder, silicon_advantage, table_steps};
/// let steps = ladder(Vec::new(), table_steps(&Tables::embedded().miners));
/// assert!(silicon_advantage(&steps).is_some_and(|times| times > 1000.0));
/// ```
pub fn silicon_advantage(steps: &[Step]) -> Option<f64> {
    let best = |silicon: bool| {
        steps
            .iter()
            .filter(|step| (step.bought_with == BoughtWith::Silicon) == silicon)
            .filter_map(|step| step.joules_per_terahash)
            .min_by(f64::total_cmp)
    };
    best(false).zip(best(true)).map(|(other, silicon)| other / silicon)
}

fn by_energy(a: &Miner, b: &Miner) -> std::cmp::Ordering {
    let joules = |miner: &Miner| miner.joules_per_terahash().unwrap_or(f64::INFINITY);
    joules(a).total_cmp(&joules(b))
}

fn step_of(miner: &Miner) -> Step {
    let kind = &miner.value_kind;
    let class = if kind.contains("derived") {
        FigureClass::Derived
    } else if kind.contains("measured") {
        FigureClass::Published
    } else {
        FigureClass::Datasheet
    };
    Step {
        name: miner.name.clone(),
        hashes_per_second: miner.hashes_per_second,
        joules_per_terahash: miner.joules_per_terahash(),
        because: None,
        factor: None,
        energy_factor: None,
        class,
        bought_with: if miner.kind == MinerKind::Asic { BoughtWith::Silicon } else { BoughtWith::Hardware },
        kind: Some(miner.kind),
        year: miner.year(),
        source: miner.source.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::economics::Tables;

    #[test]
    fn the_table_climbs() {
        let steps = ladder(Vec::new(), table_steps(&Tables::embedded().miners));
        let names: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
        assert_eq!(names[0], "Pencil and paper (K. Shirriff)");
        for name in [
            "Core i7-10710U (NUC)",
            "Radeon HD 5970",
            "GeForce RTX 4090 (derived from hashcat)",
            "X6500 FPGA Miner",
            "Antminer S9",
            "Antminer S23 Hydro",
        ] {
            assert!(names.contains(&name), "{name} is missing from {names:?}");
        }
        let years: Vec<u32> =
            steps.iter().filter(|step| step.bought_with == BoughtWith::Silicon).filter_map(|step| step.year).collect();
        assert!(years.windows(2).all(|pair| pair[0] < pair[1]), "{years:?}");
        assert_eq!((years[0], years[years.len() - 1]), (2013, 2026));
        let of_all: Vec<u32> = steps.iter().filter_map(|step| step.year).collect();
        assert!(of_all.is_sorted(), "{of_all:?}");
        // A card of 2022 among ASICs is no step up, and no factor is below 1.
        let card = steps.iter().find(|step| step.name.starts_with("GeForce RTX 4090")).expect("on the ladder");
        assert_eq!((card.factor, card.energy_factor), (None, None));
        assert!(steps.iter().filter_map(|step| step.factor).all(|factor| factor >= 1.0));
    }

    #[test]
    fn measured_steps_stand_for_the_tables_processors() {
        let mine = vec![Step::measured("scalar", 2e6, None, BoughtWith::Software, "test")];
        let steps = ladder(mine, table_steps(&Tables::embedded().miners));
        assert!(steps[1..].iter().all(|step| !matches!(step.kind, None | Some(MinerKind::Cpu | MinerKind::Curiosity))));
    }

    #[test]
    fn factors_multiply_to_the_whole() {
        let steps = ladder(Vec::new(), table_steps(&Tables::embedded().miners));
        let product: f64 = steps.iter().filter_map(|step| step.factor).product();
        let whole = steps[steps.len() - 1].hashes_per_second / steps[0].hashes_per_second;
        assert!((product / whole - 1.0).abs() < 1e-9);
        let saved: f64 = steps.iter().filter_map(|step| step.energy_factor).product();
        // The first with a known power is the processor (15 W for 70 MH/s), the last 5,510 W for 580 TH/s.
        assert!((saved / (15.0 / 70e6 / (5510.0 / 580e12)) - 1.0).abs() < 1e-9, "{saved}");
    }
}
