//! Floor F5: the second ladder, of machines for the work of AI by year. What stands on a rung is how fast its memory lets it
//! write one stream of one model. It measures nothing itself.

use serde::Serialize;

use super::gap::is_run_of;
use super::tables::{AiDevice, FIXED_MODEL, Inference, LanguageModel, Tables, WAFER, model_key};
use super::tokens::AiMachine;
use super::{BoughtWith, FigureClass};

/// The model that every rung is asked for, and the format of its weights: 4.92 GB that each token reads.
pub const LADDER_MODEL: (&str, &str) = ("Llama 3 8B", "Q4_K_M");

/// One rung.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiStep {
    /// What stands on it.
    pub name: String,
    /// Year of release; of a measured machine the year in which it was measured.
    pub year: u32,
    /// Bytes a second that it reads of its memory; none where only tokens are known.
    pub bytes_per_second: Option<f64>,
    /// Tokens a second that it can write at most, of [`LADDER_MODEL`], one stream; none without a bandwidth.
    pub tokens_per_second_at_most: Option<f64>,
    /// Tokens a second that it wrote in a published run, or as its maker claims; none where nothing is known. A claim is of
    /// the same model in the maker's own format.
    pub tokens_per_second: Option<f64>,
    /// Class of that.
    pub tokens_class: FigureClass,
    /// Joules a token at least: power over the most tokens; none where the power is unknown.
    pub joules_per_token: Option<f64>,
    /// Tokens a second over those of the fastest rung before; none on the first, and where that was as fast. Bounds are
    /// compared; a rung that has none goes in with its claim, and so with less than its own bound would give.
    pub factor: Option<f64>,
    /// Joules a token of the thriftiest rung before over this one's; none where either is unknown, and where that was as
    /// thrifty.
    pub energy_factor: Option<f64>,
    /// Class of the bandwidth; of the tokens where there is none.
    pub class: FigureClass,
    /// What the rung takes.
    pub bought_with: BoughtWith,
    /// Where the bandwidth comes from; where there is none, the tokens.
    pub source: String,
    /// Where the tokens of a published run come from; none where there is none.
    pub run_source: Option<String>,
}

impl AiStep {
    /// A machine that was measured in `year`.
    pub fn measured(machine: &AiMachine, year: u32, source: impl Into<String>, tables: &Tables) -> Self {
        let mut step = Self {
            name: machine.name.clone(),
            year,
            bytes_per_second: Some(machine.bytes_per_second),
            tokens_per_second_at_most: None,
            tokens_per_second: None,
            tokens_class: FigureClass::Unknown,
            joules_per_token: None,
            factor: None,
            energy_factor: None,
            class: machine.class,
            bought_with: BoughtWith::Hardware,
            source: source.into(),
            run_source: None,
        };
        if let Some(model) = tables.model(LADDER_MODEL.0, LADDER_MODEL.1) {
            step.tokens_per_second_at_most = Some(model.tokens_per_second_at_most(machine.bytes_per_second / 1e9, 0.0));
            step.joules_per_token = machine.joules_per_terabyte.map(|joules| joules / 1e12 * model.weights_bytes);
        }
        step
    }

    /// What rungs are compared by.
    fn reach(&self) -> f64 {
        self.tokens_per_second_at_most.or(self.tokens_per_second).unwrap_or(0.0)
    }
}

/// The rungs that the tables give: of each year and each class of machines (chips of laptops, cards, a data centre's) the one
/// with the most bandwidth, of equals the cheapest, with the best published run of it; and the chips of which their makers
/// claim a rate only.
pub fn ai_table_steps(tables: &Tables) -> Vec<AiStep> {
    let Some(model) = tables.model(LADDER_MODEL.0, LADDER_MODEL.1) else { return Vec::new() };
    let mut kinds: Vec<(&str, u32)> = Vec::new();
    for device in &tables.ai_hardware {
        let kind = (device.class.as_str(), device.release_year);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let price = |device: &AiDevice| device.price_usd.unwrap_or(f64::INFINITY);
    let chosen = kinds.into_iter().filter_map(|kind| {
        let alike = tables.ai_hardware.iter().filter(|device| (device.class.as_str(), device.release_year) == kind);
        alike.max_by(|a, b| {
            let faster = a.bandwidth_gb_per_second.total_cmp(&b.bandwidth_gb_per_second);
            faster.then_with(|| price(b).total_cmp(&price(a)))
        })
    });
    let machines = chosen.map(|device| step_of(device, model, tables));
    let claims = tables.inference.iter().filter(|row| [WAFER, FIXED_MODEL].contains(&row.class.as_str()));
    let claims = claims.filter(|row| model_key(&row.model) == model_key(&model.model));
    machines.chain(claims.filter_map(claim_of)).collect()
}

/// All rungs by year, and within a year by their tokens a second, each with its factors over the best before it. A rung that
/// is no step up, such as a card for a desk after a data centre's, has none.
///
/// ```
/// use hashgrind::economics::{AiMachine, AiStep, FigureClass, Tables, ai_ladder, ai_table_steps};
/// let tables = Tables::embedded();
/// let laptop = AiMachine::new("a laptop", 49.2e9, FigureClass::Measured)?;
/// let mine = vec![AiStep::measured(&laptop, 2017, "bench record", &tables)];
/// let steps = ai_ladder(mine, ai_table_steps(&tables));
/// assert_eq!((steps[0].name.as_str(), steps[0].tokens_per_second_at_most), ("a laptop", Some(10.0)));
/// assert!(steps.iter().map(|step| step.year).is_sorted());
/// # Ok::<(), hashgrind::economics::EconomicsError>(())
/// ```
pub fn ai_ladder(measured: Vec<AiStep>, table: Vec<AiStep>) -> Vec<AiStep> {
    let mut steps = measured;
    steps.extend(table);
    steps.sort_by(|a, b| a.year.cmp(&b.year).then_with(|| a.reach().total_cmp(&b.reach())));
    let (mut fastest, mut thriftiest) = (0.0f64, f64::INFINITY);
    for step in &mut steps {
        let reach = step.reach();
        step.factor = Some(reach / fastest).filter(|factor| (1.0..f64::INFINITY).contains(factor));
        let less = step.joules_per_token.map(|joules| thriftiest / joules);
        step.energy_factor = less.filter(|factor| (1.0..f64::INFINITY).contains(factor));
        fastest = fastest.max(reach);
        thriftiest = thriftiest.min(step.joules_per_token.unwrap_or(f64::INFINITY));
    }
    steps
}

fn step_of(device: &AiDevice, model: &LanguageModel, tables: &Tables) -> AiStep {
    let at_most = model.tokens_per_second_at_most(device.bandwidth_gb_per_second, 0.0);
    let speed = |run: &Inference| run.generated_tokens_per_second.unwrap_or(0.0);
    let runs = tables.inference.iter().filter(|run| {
        run.generated_tokens_per_second.is_some()
            && run.quantisation == model.quantisation
            && model_key(&run.model) == model_key(&model.model)
            && is_run_of(&run.device, &device.device)
    });
    let run = runs.max_by(|a, b| speed(a).total_cmp(&speed(b)));
    AiStep {
        name: device.device.clone(),
        year: device.release_year,
        bytes_per_second: Some(device.bandwidth_gb_per_second * 1e9),
        tokens_per_second_at_most: Some(at_most),
        tokens_per_second: run.map(speed),
        tokens_class: if run.is_some() { FigureClass::Published } else { FigureClass::Unknown },
        joules_per_token: device.power_watts.map(|watts| watts / at_most),
        factor: None,
        energy_factor: None,
        // What is only announced nobody else has in hand.
        class: if device.value_kind.contains("announced") { FigureClass::Claimed } else { FigureClass::Datasheet },
        bought_with: BoughtWith::Hardware,
        source: device.source.clone(),
        run_source: run.map(|run| run.source.clone()),
    }
}

fn claim_of(row: &Inference) -> Option<AiStep> {
    Some(AiStep {
        name: row.device.clone(),
        year: row.release_year?,
        bytes_per_second: None,
        tokens_per_second_at_most: None,
        tokens_per_second: Some(row.generated_tokens_per_second?),
        tokens_class: FigureClass::Claimed,
        joules_per_token: None,
        factor: None,
        energy_factor: None,
        class: FigureClass::Claimed,
        bought_with: if row.class == FIXED_MODEL { BoughtWith::Silicon } else { BoughtWith::Hardware },
        source: row.source.clone(),
        run_source: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_the_tables() -> Vec<AiStep> {
        ai_ladder(Vec::new(), ai_table_steps(&Tables::embedded()))
    }

    fn step<'a>(steps: &'a [AiStep], name: &str) -> &'a AiStep {
        steps.iter().find(|step| step.name == name).unwrap_or_else(|| panic!("{name} is not on the ladder"))
    }

    #[test]
    fn rungs_stand_by_year_and_each_has_class_and_source() {
        let steps = of_the_tables();
        assert!(steps.iter().map(|step| step.year).is_sorted());
        for pair in steps.windows(2).filter(|pair| pair[0].year == pair[1].year) {
            assert!(pair[0].reach() <= pair[1].reach(), "{} before {}", pair[0].name, pair[1].name);
        }
        for step in &steps {
            assert!(!step.source.trim().is_empty() && step.reach() > 0.0, "{}", step.name);
            let known = [FigureClass::Datasheet, FigureClass::Claimed];
            assert!(known.contains(&step.class), "{}: {}", step.name, step.class);
            let published = step.tokens_class == FigureClass::Published;
            assert_eq!(step.run_source.is_some(), published, "{}", step.name);
            assert_eq!(step.tokens_per_second.is_none(), step.tokens_class == FigureClass::Unknown, "{}", step.name);
            // No run writes more than its memory allows.
            if let Some((run, bound)) = step.tokens_per_second.zip(step.tokens_per_second_at_most) {
                assert!(run < bound, "{}: {run} of {bound}", step.name);
            }
        }
    }

    /// Figures by hand, from the rows of the tables.
    #[test]
    fn the_kinds_that_the_story_needs_are_there() {
        let steps = of_the_tables();
        for (name, year, class, at_most) in [
            ("Apple M1 Max", 2021, FigureClass::Datasheet, Some(400.0 / 4.92)),
            ("RTX 4090", 2022, FigureClass::Datasheet, Some(1010.0 / 4.92)),
            ("H100", 2022, FigureClass::Datasheet, Some(3350.0 / 4.92)),
            ("RTX 5090", 2025, FigureClass::Datasheet, Some(1790.0 / 4.92)),
            ("B200", 2025, FigureClass::Datasheet, Some(8000.0 / 4.92)),
            ("Apple M5 Max", 2026, FigureClass::Claimed, Some(614.0 / 4.92)),
            ("Cerebras CS-3 (one wafer)", 2024, FigureClass::Claimed, None),
            ("Taalas HC1", 2026, FigureClass::Claimed, None),
        ] {
            let step = step(&steps, name);
            assert_eq!((step.year, step.class), (year, class), "{name}");
            let near = |value: f64, by_hand: f64| (value / by_hand - 1.0).abs() < 1e-9;
            let bound = step.tokens_per_second_at_most;
            assert!(
                bound.is_none() == at_most.is_none() && bound.zip(at_most).is_none_or(|(a, b)| near(a, b)),
                "{name}"
            );
        }
        assert_eq!(step(&steps, "Apple M1 Max").tokens_per_second, Some(46.2));
        assert_eq!(step(&steps, "Taalas HC1").bought_with, BoughtWith::Silicon);
        // The chip that is a model against the wafer, both as their makers say: 17,000 over 1,800.
        assert!(
            step(&steps, "Taalas HC1").factor.is_some_and(|factor| (factor / (17_000.0 / 1800.0) - 1.0).abs() < 1e-9)
        );
        // 1,000 W over 8,000 GB/s and 4.92 GB a token.
        let joules = step(&steps, "B200").joules_per_token.expect("its power is known");
        assert!((joules / (1000.0 / (8000.0 / 4.92)) - 1.0).abs() < 1e-9, "{joules}");
    }

    #[test]
    fn a_measured_machine_stands_in_its_year() {
        let tables = Tables::embedded();
        let machine = AiMachine::new("mine", 60e9, FigureClass::Measured)
            .and_then(|machine| machine.with_energy(300.0, FigureClass::Counter))
            .expect("good input");
        let mine = AiStep::measured(&machine, 2026, "bench record of 2026-11-29T00:00:00Z", &tables);
        let steps = ai_ladder(vec![mine], ai_table_steps(&tables));
        assert!(steps.iter().map(|step| step.year).is_sorted());
        let mine = step(&steps, "mine");
        assert_eq!((mine.class, mine.factor), (FigureClass::Measured, None), "slower than those before it");
        // 300 J/TB x 4.92 GB.
        assert!(mine.joules_per_token.is_some_and(|joules| (joules / 1.476 - 1.0).abs() < 1e-9));
        let last = steps.iter().position(|step| step.name == "mine").expect("it is there");
        assert!(steps[..last].iter().all(|step| step.year < 2026), "the slowest of its year comes first");
    }
}
