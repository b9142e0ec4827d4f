//! Floor F5: this machine against the best, twice: on hashing and on the work of AI. Every figure names its class.

use serde::Serialize;

use super::FigureClass;
use super::tables::{AiDevice, FIXED_MODEL, Inference, LanguageModel, Miner, MinerKind, Tables, model_key};
use super::tokens::{AiMachine, LlamaRun, TokenRow, tokens};
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

/// The device whose published AI figures stand for this machine, and published runs to compare.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AiReference<'a> {
    /// Stands for this machine.
    pub local: &'a AiDevice,
    /// A published run of the local device, or of one of its class, with the fastest of a data centre's device on the same
    /// model in the same format; none where the table has no such pair.
    pub inference: Option<(&'a Inference, &'a Inference)>,
    /// Whether the first of these is a run of the local device itself.
    pub own_run: bool,
    /// What this machine was measured at; its figures count where it was.
    pub measured: Option<&'a AiMachine>,
    /// Runs of `llama-bench` on this machine.
    pub runs: &'a [LlamaRun],
}

impl<'a> AiReference<'a> {
    /// Figures of `local` (a name in the AI hardware table), and of the published runs of one model in one format the pair
    /// that fits best: the same device if the table has it, else the one of its class with the nearest bandwidth that is no
    /// faster than the local device could be.
    ///
    /// # Errors
    /// A name that the table does not have.
    pub fn choose(tables: &'a Tables, local: &str) -> Result<Self, EconomicsError> {
        let local = tables.ai_device(local)?;
        let speed = |row: &Inference| row.generated_tokens_per_second;
        let runs = || tables.inference.iter().filter(|row| speed(row).is_some());
        let model = |row: &Inference| (model_key(&row.model), row.quantisation.clone());
        let pair = |row: &'a Inference| {
            let best = runs().filter(|best| best.class == DATA_CENTRE && model(best) == model(row));
            best.max_by(|a, b| speed(a).unwrap_or(0.0).total_cmp(&speed(b).unwrap_or(0.0))).map(|best| (row, best))
        };
        let own = runs().filter(|row| is_run_of(&row.device, &local.device)).find_map(pair);
        let class = match local.class.as_str() {
            "laptop/desktop SoC" => "Apple SoC",
            class => class,
        };
        let within_reach = |row: &&Inference| {
            let bound = tables
                .model(&row.model, &row.quantisation)
                .map(|model| model.tokens_per_second_at_most(local.bandwidth_gb_per_second, 0.0));
            bound.is_some_and(|bound| speed(row).unwrap_or(0.0) <= bound)
        };
        let distance = |row: &Inference| {
            let hardware = tables.ai_hardware.iter().find(|device| is_run_of(&row.device, &device.device));
            hardware.map_or(f64::INFINITY, |device| {
                (device.bandwidth_gb_per_second / local.bandwidth_gb_per_second).ln().abs()
            })
        };
        let alike = || {
            let pairs = runs().filter(|row| row.class == class).filter(within_reach).filter_map(pair);
            pairs.min_by(|a, b| distance(a.0).total_cmp(&distance(b.0)))
        };
        Ok(Self { local, own_run: own.is_some(), inference: own.or_else(alike), measured: None, runs: &[] })
    }

    /// With what this machine was measured at, in place of the local device's datasheet, and with runs of `llama-bench` on it.
    #[must_use]
    pub fn with_measured(self, measured: Option<&'a AiMachine>, runs: &'a [LlamaRun]) -> Self {
        Self { measured, runs, ..self }
    }

    /// What its memory and its arithmetic are, measured or of the datasheet.
    fn machine(&self) -> Option<AiMachine> {
        if let Some(measured) = self.measured {
            return Some(measured.clone());
        }
        let bandwidth = self.local.bandwidth_gb_per_second * 1e9;
        let mut machine = AiMachine::new(&self.local.device, bandwidth, FigureClass::Datasheet).ok()?;
        machine.flops_per_second = self.local.fp16_tflops.map(|tflops| tflops * 1e12);
        machine.memory_bytes = self.local.memory_gb.map(|gb| gb * 1e9);
        machine.joules_per_terabyte = self.local.power_watts.map(|watts| watts / bandwidth * 1e12);
        machine.power_class = FigureClass::Derived;
        Some(machine)
    }

    /// Tokens a second that this machine writes of a model: measured, or at most.
    fn side(&self, tables: &Tables, model: &LanguageModel) -> Side {
        let rows = self.machine().map(|machine| tokens(&machine, self.runs, tables)).unwrap_or_default();
        let row = rows.into_iter().find(|row| (&row.model, &row.quantisation) == (&model.model, &model.quantisation));
        let (figure, class) =
            row.map_or((None, FigureClass::Unknown), |row| (row.written.or(Some(row.written_at_most)), row.class));
        let name = match self.measured {
            Some(machine) => &machine.name,
            None if class == FigureClass::Measured => "this machine",
            None => &self.local.device,
        };
        Side::new(name, figure, class)
    }
}

/// Whether a published run's device is `device`: its words in order, and behind them none that makes it another one.
pub(super) fn is_run_of(run: &str, device: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let lower = name.to_lowercase().replace("laptop", "mobile");
        let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words
            .filter(|word| !["apple", "nvidia", "amd", "geforce", "rtx", "rx"].contains(word))
            .map(str::to_owned)
            .collect()
    };
    let (run, device) = (words(run), words(device));
    let another = ["pro", "max", "ultra", "ti", "super", "mobile", "xt", "xtx", "d", "ada", "pcie", "cpu"];
    run.starts_with(&device) && run.get(device.len()).is_none_or(|next| !another.contains(&next.as_str()))
}

/// One quantity of both sides.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GapRow {
    /// `hashing`, `ai`, or `frozen_ai` for a chip that is one model.
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
    /// The best machine of the tables.
    pub best_name: String,
    /// Year of the best machine; none where unknown.
    pub best_year: Option<u32>,
    /// Its figure; none where unknown.
    pub best: Option<f64>,
    /// Class of that figure.
    pub best_class: FigureClass,
    /// How many times better the best is; none where either figure is unknown.
    pub factor: Option<f64>,
    /// What to know about this row; none where nothing.
    pub note: Option<String>,
    /// Where the best machine's figure comes from.
    pub source: String,
}

/// Both gaps on one screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Gap {
    /// The rows, hashing first.
    pub rows: Vec<GapRow>,
    /// What the machine's memory and arithmetic allow of language models, and what was measured.
    pub tokens: Vec<TokenRow>,
    /// What the comparison leaves out, a sentence each.
    pub leaves_out: Vec<String>,
}

/// The class of a data centre's devices in the tables.
const DATA_CENTRE: &str = "data centre";

/// Prices of machines that came out more years apart say more about the years than about the machines.
const PRICE_YEARS: u32 = 3;

/// One side of a row.
struct Side {
    name: String,
    figure: Option<f64>,
    class: FigureClass,
}

impl Side {
    fn new(name: &str, figure: Option<f64>, class: FigureClass) -> Self {
        let class = if figure.is_some() { class } else { FigureClass::Unknown };
        Self { name: name.to_owned(), figure, class }
    }

    fn without_price(name: &str) -> Self {
        Self { name: name.to_owned(), figure: None, class: FigureClass::NoComparablePrice }
    }
}

impl GapRow {
    fn new(work: &str, quantity: &str, unit: &str, local: Side, best: Side) -> Self {
        Self {
            work: work.to_owned(),
            quantity: quantity.to_owned(),
            unit: unit.to_owned(),
            factor: local.figure.zip(best.figure).map(|(local, best)| best / local),
            local_name: local.name,
            local: local.figure,
            local_class: local.class,
            best_name: best.name,
            best_year: None,
            best: best.figure,
            best_class: best.class,
            note: None,
            source: String::new(),
        }
    }

    /// The same row of a quantity of which less is better.
    fn less_is_better(mut self) -> Self {
        self.factor = self.factor.map(|factor| 1.0 / factor);
        self
    }

    fn of(mut self, year: Option<u32>, source: &str) -> Self {
        (self.best_year, self.source) = (year, source.to_owned());
        self
    }

    fn note(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }
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
    let mut rows = hashing(machine, tables)?;
    rows.extend(work_of_ai(machine, ai, tables));
    rows.extend(frozen(ai, tables));
    let tokens = ai.machine().map(|machine| tokens(&machine, ai.runs, tables)).unwrap_or_default();
    let published = ai.measured.is_none().then_some(PUBLISHED_ONLY);
    let leaves_out = published.into_iter().chain(LEAVES_OUT.iter().copied()).map(str::to_owned).collect();
    Ok(Gap { rows, tokens, leaves_out })
}

fn hashing(machine: &Machine, tables: &Tables) -> Result<Vec<GapRow>, EconomicsError> {
    let asics = || tables.miners.iter().filter(|miner| miner.kind == MinerKind::Asic);
    let none = || EconomicsError::Empty { table: "list of ASICs with their power".to_owned() };
    let fastest = asics().max_by(|a, b| a.hashes_per_second.total_cmp(&b.hashes_per_second)).ok_or_else(none)?;
    let energy = |miner: &Miner| miner.joules_per_terahash().unwrap_or(f64::INFINITY);
    let thriftiest = asics()
        .filter(|miner| miner.power_watts.is_some())
        .min_by(|a, b| energy(a).total_cmp(&energy(b)))
        .ok_or_else(none)?;
    let row = |quantity: &str, unit: &str, local: Side, best: Side, of: &Miner| {
        GapRow::new("hashing", quantity, unit, local, best).of(of.year(), &of.source)
    };
    let name = &machine.name;

    let per_dollar = |miner: &Miner| miner.price_usd.map(|usd| miner.hashes_per_second / usd);
    let newest = asics().filter_map(Miner::year).max().unwrap_or(0);
    let comparable = asics().filter(|miner| miner.year().is_some_and(|year| year + PRICE_YEARS >= newest));
    let cheapest = comparable
        .filter(|miner| miner.price_usd.is_some())
        .max_by(|a, b| per_dollar(a).unwrap_or(0.0).total_cmp(&per_dollar(b).unwrap_or(0.0)));
    let local = Side::new(name, machine.price_usd.map(|usd| machine.hashes_per_second / usd), FigureClass::Derived);
    let a_dollar = match cheapest {
        Some(best) => {
            let side = Side::new(&best.name, per_dollar(best), FigureClass::Derived);
            row("hash rate a dollar", "H/s/USD", local, side, best)
        }
        None => {
            let priced = asics().filter(|miner| miner.price_usd.is_some()).filter_map(Miner::year).max();
            let note = match priced {
                Some(year) => format!("no ASIC of the table that came out after {year} has a price"),
                None => "no ASIC of the table has a price".to_owned(),
            };
            let side = Side::without_price(&thriftiest.name);
            row("hash rate a dollar", "H/s/USD", local, side, thriftiest).note(Some(note))
        }
    };
    Ok(vec![
        row(
            "hash rate",
            "H/s",
            Side::new(name, Some(machine.hashes_per_second), machine.class),
            Side::new(&fastest.name, Some(fastest.hashes_per_second), FigureClass::Datasheet),
            fastest,
        ),
        row(
            "energy a hash",
            "J/TH",
            Side::new(name, machine.joules_per_terahash, machine.power_class),
            Side::new(&thriftiest.name, thriftiest.joules_per_terahash(), FigureClass::Datasheet),
            thriftiest,
        )
        .less_is_better(),
        a_dollar,
    ])
}

/// The work of AI: each quantity against the data centre's device of the table that is best in it.
fn work_of_ai(machine: &Machine, ai: &AiReference<'_>, tables: &Tables) -> Vec<GapRow> {
    let local = ai.local;
    let best_in = |figure: &dyn Fn(&AiDevice) -> Option<f64>| best_in_a_data_centre(tables, figure);
    let here = |of_table: Option<f64>,
                class: FigureClass,
                measured: &dyn Fn(&AiMachine) -> (Option<f64>, FigureClass)| match ai.measured {
        Some(machine) => {
            let (figure, class) = measured(machine);
            Side::new(&machine.name, figure, class)
        }
        None => Side::new(&local.device, of_table, class),
    };
    // More is better in each of them: energy a byte goes in as bytes a joule.
    let row = |quantity: &str,
               unit: &str,
               class: FigureClass,
               figure: &dyn Fn(&AiDevice) -> Option<f64>,
               measured: &dyn Fn(&AiMachine) -> (Option<f64>, FigureClass)| {
        let (best, best_figure) = best_in(figure)?;
        let here = here(figure(local), class, measured);
        let there = Side::new(&best.device, Some(best_figure), class);
        Some(GapRow::new("ai", quantity, unit, here, there).of(Some(best.release_year), &best.source))
    };
    let mut rows = Vec::new();
    rows.extend(row(
        "memory bandwidth",
        "GB/s",
        FigureClass::Datasheet,
        &|device| Some(device.bandwidth_gb_per_second),
        &|machine| (Some(machine.bytes_per_second / 1e9), machine.class),
    ));
    let tflops = |machine: &AiMachine| machine.flops_per_second.map(|flops| flops / 1e12);
    rows.extend(
        row(
            "arithmetic (fp16, no matrix units)",
            "TFLOPS",
            FigureClass::Datasheet,
            &|device| device.fp16_tflops,
            &|machine| (tflops(machine), machine.class),
        )
        .map(|row| {
            let product = ai.measured.map(|machine| &machine.product).filter(|product| !product.is_empty());
            row.note(product.map(|product| format!("measured here at {product}; the other figure is a datasheet's")))
        }),
    );
    let per_operation =
        |device: &AiDevice| device.fp16_tflops.map(|tflops| device.bandwidth_gb_per_second / tflops / 1000.0);
    // Of the device with the most arithmetic: the more there is, the longer it waits for its memory.
    rows.extend(best_in(&|device| device.fp16_tflops).map(|(best, _)| {
        let measured = |machine: &AiMachine| {
            (machine.flops_per_second.map(|flops| machine.bytes_per_second / flops), FigureClass::Derived)
        };
        let here = here(per_operation(local), FigureClass::Derived, &measured);
        let there = Side::new(&best.device, per_operation(best), FigureClass::Derived);
        GapRow::new("ai", "bytes read an operation", "B/FLOP", here, there)
            .of(Some(best.release_year), &best.source)
            .note(operations_a_byte(tables))
    }));
    let bytes_a_joule = |device: &AiDevice| device.power_watts.map(|watts| device.bandwidth_gb_per_second / watts);
    let measured =
        |machine: &AiMachine| (machine.joules_per_terabyte.map(|joules| 1000.0 / joules), machine.power_class);
    rows.extend(row("energy a byte read", "J/GB", FigureClass::Derived, &bytes_a_joule, &measured).map(|mut row| {
        (row.local, row.best) = (row.local.map(f64::recip), row.best.map(f64::recip));
        row
    }));
    rows.extend(bandwidth_a_dollar(machine, ai, tables));
    // A run of this very machine counts before one of its like.
    let own = tables.models.iter().map(|model| (model, ai.side(tables, model)));
    let own = own.filter(|(_, side)| side.class == FigureClass::Measured);
    let best_run = |model: &LanguageModel| {
        let of = |run: &&Inference| {
            run.class == DATA_CENTRE
                && model_key(&run.model) == model_key(&model.model)
                && run.quantisation == model.quantisation
        };
        let speed = |run: &Inference| run.generated_tokens_per_second.unwrap_or(0.0);
        tables.inference.iter().filter(of).max_by(|a, b| speed(a).total_cmp(&speed(b)))
    };
    let own: Vec<_> = own.filter_map(|(model, side)| Some((model, side, best_run(model)?))).collect();
    let none_of_its_own = own.is_empty();
    for (model, here, there) in own {
        let side = Side::new(&there.device, there.generated_tokens_per_second, FigureClass::Published);
        let year = tables.ai_hardware.iter().find(|device| is_run_of(&there.device, &device.device));
        let quantity = format!("tokens written ({}, {})", model.model, model.quantisation);
        let row = GapRow::new("ai", &quantity, "tokens/s", here, side);
        let note = "measured here by llama-bench".to_owned();
        rows.push(row.of(year.map(|device| device.release_year), &there.source).note(Some(note)));
    }
    if let Some((here, there)) = ai.inference.filter(|_| none_of_its_own) {
        let mut notes = Vec::new();
        // What is known of this very machine counts before a run of its like.
        let bound =
            ai.measured.and_then(|_| tables.model(&here.model, &here.quantisation)).map(|model| ai.side(tables, model));
        if bound.is_some() {
            notes.push(
                "here what the memory allows; runs reach 55 to 86 % of it on laptops and desktop cards".to_owned(),
            );
        } else if !ai.own_run {
            notes.push(format!("no published run of {} fits; one of {} stands in", local.device, here.device));
        }
        notes.extend(
            used(tables, there)
                .map(|part| format!("the run on {} used {:.0} % of its memory bandwidth", there.device, part * 100.0)),
        );
        let quantity = format!("tokens written ({}, {})", here.model, here.quantisation);
        let side = |run: &Inference| Side::new(&run.device, run.generated_tokens_per_second, FigureClass::Published);
        let year = tables.ai_hardware.iter().find(|device| is_run_of(&there.device, &device.device));
        rows.push(
            GapRow::new("ai", &quantity, "tokens/s", bound.unwrap_or_else(|| side(here)), side(there))
                .of(year.map(|device| device.release_year), &there.source)
                .note((!notes.is_empty()).then(|| notes.join("; "))),
        );
    }
    rows
}

/// What writing does with each byte that it reads: two operations a weight, of which a byte holds one or more by their format.
fn operations_a_byte(tables: &Tables) -> Option<String> {
    let each = || tables.models.iter().map(|model| 2.0 * model.parameters / model.weights_bytes);
    let (low, high) = (each().fold(f64::INFINITY, f64::min), each().fold(0.0, f64::max));
    (high > 0.0).then(|| {
        format!(
            "writing one stream does {low:.1} to {high:.1} operations for each byte of weights that it reads, by their format \
             (8 bits a weight: two): arithmetic waits"
        )
    })
}

/// The data centre's device that has most of something, and how much; of equals the newest.
fn best_in_a_data_centre<'a>(
    tables: &'a Tables,
    figure: &dyn Fn(&AiDevice) -> Option<f64>,
) -> Option<(&'a AiDevice, f64)> {
    let of = tables.ai_hardware.iter().filter(|row| row.class == DATA_CENTRE);
    of.filter_map(|row| Some((row, figure(row)?)))
        .max_by(|a, b| a.1.total_cmp(&b.1).then_with(|| a.0.release_year.cmp(&b.0.release_year)))
}

/// Bandwidth for a thousand dollars, where both prices buy the same kind of thing.
fn bandwidth_a_dollar(machine: &Machine, ai: &AiReference<'_>, tables: &Tables) -> Option<GapRow> {
    let local = ai.local;
    // A price that the user gives is that of the machine; the table's is of what stands in for it.
    let (price, kind) = match machine.price_usd {
        Some(usd) => (Some(usd), "whole machine"),
        None => (local.price_usd.filter(|_| ai.measured.is_none()), local.price_kind.as_str()),
    };
    let (name, bandwidth) = match ai.measured {
        Some(measured) => (&measured.name, measured.bytes_per_second / 1e9),
        None => (&local.device, local.bandwidth_gb_per_second),
    };
    let here = Side::new(name, price.map(|usd| bandwidth / usd * 1000.0), FigureClass::Derived);
    let of_kind = |device: &AiDevice| {
        let same = device.price_kind == kind;
        device.price_usd.filter(|_| same).map(|usd| device.bandwidth_gb_per_second / usd * 1000.0)
    };
    let (quantity, unit) = ("bandwidth a dollar", "GB/s/kUSD");
    if let Some((best, figure)) = best_in_a_data_centre(tables, &of_kind).filter(|_| here.figure.is_some()) {
        let there = Side::new(&best.device, Some(figure), FigureClass::Derived);
        return Some(GapRow::new("ai", quantity, unit, here, there).of(Some(best.release_year), &best.source));
    }
    let (best, _) = best_in_a_data_centre(tables, &|device| Some(device.bandwidth_gb_per_second))?;
    let note = match price {
        Some(_) => {
            format!("the price here is that of a {kind}; of a data centre's devices the table has prices of cards only")
        }
        None => format!("no price of {name} is known"),
    };
    let row = GapRow::new("ai", quantity, unit, here, Side::without_price(&best.device));
    Some(row.of(Some(best.release_year), &best.source).note(Some(note)))
}

/// The part of its card's memory bandwidth that a run used, 0 to 1; none where model or card are not in the tables.
fn used(tables: &Tables, run: &Inference) -> Option<f64> {
    // The table of hardware calls the form on a card PCIe; without a word it is the module.
    let exact =
        tables.ai_hardware.iter().find(|device| run.device.starts_with(&device.device) && device.device.contains(' '));
    let device = exact.or_else(|| tables.ai_hardware.iter().find(|device| is_run_of(&run.device, &device.device)))?;
    let model = tables.model(&run.model, &run.quantisation)?;
    Some(run.generated_tokens_per_second? / model.tokens_per_second_at_most(device.bandwidth_gb_per_second, 0.0))
}

/// What becomes of the gap when the model is cast into the chip.
fn frozen(ai: &AiReference<'_>, tables: &Tables) -> Option<GapRow> {
    let chip = tables.inference.iter().find(|row| row.class == FIXED_MODEL)?;
    let same = tables.models.iter().find(|model| model_key(&model.model) == model_key(&chip.model))?;
    let here = ai.side(tables, same);
    let there = Side::new(&chip.device, chip.generated_tokens_per_second, FigureClass::Claimed);
    let note = format!(
        "one maker's demonstration, one user, weights of {} against {} here; nobody else has measured it, and the chip can \
         run no other model",
        chip.quantisation, same.quantisation
    );
    let quantity = format!("tokens written ({} cast into a chip)", chip.model);
    Some(
        GapRow::new("frozen_ai", &quantity, "tokens/s", here, there)
            .of(chip.release_year, &chip.source)
            .note(Some(note)),
    )
}

const PUBLISHED_ONLY: &str =
    "The AI figures are published ones of a device of this machine's class, not measurements of this machine.";

/// What the comparison leaves out.
const LEAVES_OUT: &[&str] = &[
    "A data centre serves many requests at once: its tokens a joule rise many times with batching; one stream flatters the laptop.",
    "Bandwidth and arithmetic bound the speed of a model; they say nothing about how good its answers are. Data, without which no model is made, can't be measured on a machine at all.",
    "Training is not compared: it began in data centres and is there still. What comes back to the laptop is the use of models.",
    "A processor's figures are those of the chip; an ASIC's are power at the wall. Compare boundaries before comparing joules.",
    "A gap in efficiency is not the same as centralisation: who owns the machines decides that.",
];

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
        // By hand: 580 TH/s over 20 MH/s; 750,000 J/TH over 5,510 W / 580 TH/s; 8,000 over 256 GB/s; 115 W / 256 GB/s over
        // 1,000 W / 8,000 GB/s; 17,000 tokens/s over 256 GB/s / 4.92 GB.
        assert!((of("hash rate") / 2.9e7 - 1.0).abs() < 1e-12);
        assert!((of("energy a hash") / (750_000.0 / 9.5) - 1.0).abs() < 1e-12);
        assert!((of("memory bandwidth") / 31.25 - 1.0).abs() < 1e-12);
        assert!((of("energy a byte read") / (115.0 / 256.0 * 8.0) - 1.0).abs() < 1e-12);
        assert!(
            (of("bytes read an operation") / (4800.0 / 267.6 / (256.0 / 11.61)) - 1.0).abs() < 1e-12,
            "the laptop is ahead"
        );
        assert!((of("tokens written (Llama 3.1 8B cast into a chip)") / (17_000.0 * 4.92 / 256.0) - 1.0).abs() < 1e-12);
        assert!(found.rows.iter().filter(|row| row.work == "ai").filter_map(|row| row.factor).all(|f| f < 40.0));
        assert!(!found.leaves_out.is_empty());
        // By hand: 2 x 8.03e9 over 8.54e9 bytes of Q8_0; 4-bit formats do less than 4.
        let waits =
            found.rows.iter().find(|row| row.quantity == "bytes read an operation").and_then(|row| row.note.as_ref());
        let note = waits.expect("a note");
        assert!(note.starts_with("writing one stream does 1.9 to 3."), "{note}");
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
        for (name, run, own) in [
            ("Apple M1 Max", "M1 Max 24-Core GPU 32GB", true),
            ("Apple M4", "Apple M4 (Mac mini, 16GB)", true),
            ("RTX 4090", "4090 24GB", true),
            // Its class has a run of an RTX 3070 Mobile, whose memory is nearly twice as fast.
            ("RTX 4060 Laptop", "RTX 3070 mobile 8GB", false),
        ] {
            let ai = AiReference::choose(&tables, name).expect("in the table");
            let (here, there) = ai.inference.expect("every class has a run");
            assert_eq!((here.device.as_str(), ai.own_run), (run, own), "{name}");
            assert_eq!(
                (model_key(&here.model), &here.quantisation),
                (model_key(&there.model), &there.quantisation),
                "{name}"
            );
            assert_eq!(there.class, "data centre", "{name}");
        }
        // 63.11 over 133.77 tokens a second: an M3 Max writes 47 % as fast as an H100.
        let m3 = tables.inference.iter().find(|row| row.device.starts_with("M3 Max") && row.model == "LLaMA 2 7B");
        let h100 = tables.inference.iter().find(|row| row.device.starts_with("H100") && row.model == "LLaMA 2 7B");
        let speed =
            |row: Option<&Inference>| row.and_then(|row| row.generated_tokens_per_second).expect("in the table");
        assert!((speed(m3) / speed(h100) - 0.47).abs() < 0.005);
    }

    #[test]
    fn a_run_of_another_device_is_not_taken_for_one_of_this() {
        for (run, device, same) in [
            ("Apple M4 (Mac mini, 16GB)", "Apple M4", true),
            ("M1 Max 24-Core GPU 32GB", "Apple M1 Max", true),
            ("Apple M1 Pro 16GB (14 GPU cores)", "Apple M1", false),
            ("3080 Ti 12GB", "RTX 3080", false),
            ("3080 10GB", "RTX 3080", true),
            ("RTX 3070 mobile 8GB", "RTX 3070", false),
            ("RTX 5090 Mobile", "RTX 5090 Laptop", true),
            ("A100 80GB", "A100", true),
            ("M2 Ultra 76-Core GPU 192GB", "Apple M2 Ultra", true),
            ("Apple M2 (CPU)", "Apple M2", false),
        ] {
            assert_eq!(is_run_of(run, device), same, "{run} and {device}");
        }
    }

    #[test]
    fn no_run_is_faster_than_its_memory() {
        let tables = Tables::embedded();
        let known: Vec<f64> = tables.inference.iter().filter_map(|run| used(&tables, run)).collect();
        assert!(known.len() > 15, "{}", known.len());
        // 8 percent above 1: a "4080" may be a SUPER, and files of one format differ by a little.
        assert!(known.iter().all(|part| (0.05..1.08).contains(part)), "{known:?}");
        // 144.49 tokens/s of 4.92 GB on a card of 2,000 GB/s.
        let h100 = tables.inference.iter().find(|run| run.device == "H100 PCIe 80GB" && run.model == "LLaMA 3 8B");
        assert!((used(&tables, h100.expect("in the table")).expect("known") - 0.355).abs() < 0.001);
    }

    #[test]
    fn a_price_is_compared_with_its_like_only() {
        let tables = Tables::embedded();
        let row = |name: &str, price: Option<f64>, quantity: &str| {
            let ai = AiReference::choose(&tables, name).expect("in the table");
            let machine =
                Machine::new("x", 1e6, None, price, FigureClass::Given, FigureClass::Given).expect("good input");
            let found = gap(&machine, &ai, &tables).expect("good tables").rows;
            found.into_iter().find(|row| row.quantity == quantity).expect("a row")
        };
        // Cards against cards: 1,010 GB/s for $1,600 against 4,800 for $32,000.
        let card = row("RTX 4090", None, "bandwidth a dollar");
        assert!((card.factor.expect("both") / (4800.0 / 32_000.0 / (1010.0 / 1600.0)) - 1.0).abs() < 1e-12);
        for (name, price) in [("RTX 4060 Laptop", None), ("Apple M4", None), ("RTX 4090", Some(3000.0))] {
            let other = row(name, price, "bandwidth a dollar");
            assert_eq!((other.factor, other.best_class), (None, FigureClass::NoComparablePrice), "{name}");
            assert!(other.note.is_some() && other.local.is_some(), "{name}");
        }
        assert_eq!(row("RTX 4090", Some(1010.0), "bandwidth a dollar").local, Some(1000.0), "the given price counts");
        let hashing = row("RTX 4090", Some(1000.0), "hash rate a dollar");
        assert_eq!((hashing.local, hashing.best, hashing.factor), (Some(1000.0), None, None));
        assert!(hashing.note.is_some_and(|note| note.contains("2015")), "no later ASIC has a price");
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
