//! What the page's section on mining and AI is made from: the tables, the kernels that read memory, the sentences that it shares
//! with the report, and values of the library that its own formulas are tested with.

use bitcoin::hashes::{Hash as _, sha256};
use hashgrind::economics::{
    AiDevice, AiMachine, AiReference, AiStep, EconomicsError, FigureClass, GapRow, Inference, LADDER_MODEL,
    LanguageModel, Machine, Tables, ai_ladder, ai_table_steps, gap,
};
use hashgrind::gpu::{GemmForm, ai_fill_text, ai_text, load_wasm, text_sha256};
use hashgrind::scan::ai::{Problem, Size, Task};
use serde::Serialize;

use crate::commands::gap::USUAL_DEVICE;
use crate::commands::gap_words::{WHY, Why};

#[derive(Serialize)]
pub(super) struct Ai {
    tables: AiTables,
    /// The model, and the format of its weights, of which tokens are compared with a data centre's published run.
    written: [String; 2],
    /// The same that every rung of the second ladder is asked for.
    ladder_model: [&'static str; 2],
    kernels: Kernels,
    words: &'static Why,
    vectors: Vectors,
}

#[derive(Serialize)]
struct AiTables {
    hardware: Vec<AiDevice>,
    models: Vec<LanguageModel>,
    inference: Vec<Inference>,
}

#[derive(Serialize)]
struct Kernels {
    /// WGSL that fills an array, entry point `fill`.
    fill: Text,
    /// WGSL that reads it, entry point `load`.
    load: Text,
    /// The module that reads it, hexadecimal.
    load_module: Text,
}

#[derive(Serialize)]
struct Text {
    sha256: String,
    text: String,
}

#[derive(Serialize)]
struct Vectors {
    gap: Vec<GapVector>,
    ladder: Vec<LadderVector>,
    load: Vec<LoadVector>,
}

/// A machine and both its gaps.
#[derive(Serialize)]
struct GapVector {
    hashes_per_second: f64,
    bytes_per_second: f64,
    watts: Option<f64>,
    rows: Vec<GapRow>,
}

#[derive(Serialize)]
struct LadderVector {
    /// Bytes a second of a machine that was measured, and the year; none for the tables alone.
    measured: Option<(f64, u32)>,
    steps: Vec<AiStep>,
}

/// The exclusive or of a block of 64 KiB whose words follow from a key.
#[derive(Serialize)]
struct LoadVector {
    key: u32,
    block: u64,
    sum: f64,
}

pub(super) fn source(tables: &Tables) -> Result<Ai, EconomicsError> {
    let reference = AiReference::choose(tables, USUAL_DEVICE)?;
    let (run, _) = reference.inference.ok_or_else(|| EconomicsError::Empty { table: "list of pairs".to_owned() })?;
    Ok(Ai {
        written: [run.model.clone(), run.quantisation.clone()],
        ladder_model: [LADDER_MODEL.0, LADDER_MODEL.1],
        kernels: kernels(),
        words: &WHY,
        vectors: vectors(tables, &reference)?,
        tables: AiTables {
            hardware: tables.ai_hardware.clone(),
            models: tables.models.clone(),
            inference: tables.inference.clone(),
        },
    })
}

fn kernels() -> Kernels {
    let text = |text: String| Text { sha256: text_sha256([&text]), text };
    let module = load_wasm();
    Kernels {
        fill: text(ai_fill_text()),
        load: text(ai_text(Task::Load, GemmForm::Eight)),
        load_module: Text { sha256: sha256::Hash::hash(&module).to_string(), text: hex::encode(module) },
    }
}

fn vectors(tables: &Tables, reference: &AiReference<'_>) -> Result<Vectors, EconomicsError> {
    const MACHINES: [(f64, f64, Option<f64>); 4] =
        [(9.0e6, 11.3e9, None), (1.0e9, 256.0e9, Some(115.0)), (0.5, 1.0e6, Some(3.5)), (5.0e12, 4.1e12, Some(650.0))];
    let gaps = MACHINES.map(|(hashes_per_second, bytes_per_second, watts)| {
        let joules = watts.map(|watts| watts / hashes_per_second * 1e12);
        let machine = Machine::new("page", hashes_per_second, joules, None, FigureClass::Measured, FigureClass::Given)?;
        let mut of_ai = AiMachine::new("page", bytes_per_second, FigureClass::Measured)?;
        if let Some(watts) = watts {
            of_ai = of_ai.with_energy(watts / bytes_per_second * 1e12, FigureClass::Given)?;
        }
        let rows = gap(&machine, &reference.with_measured(Some(&of_ai), &[]), tables)?.rows;
        Ok(GapVector { hashes_per_second, bytes_per_second, watts, rows })
    });
    let ladders = [None, Some((11.3e9, 2026)), Some((900.0e9, 2024))].map(|measured| {
        let machine = measured.map(|(bytes, year)| Ok((AiMachine::new("page", bytes, FigureClass::Measured)?, year)));
        let step = |(machine, year): (AiMachine, u32)| AiStep::measured(&machine, year, "", tables);
        let mine = machine.transpose()?.map(step);
        Ok(LadderVector { measured, steps: ai_ladder(mine.into_iter().collect(), ai_table_steps(tables)) })
    });
    let load = [0u32, 7, 0xdead_beef].map(|key| {
        let mut seed = [0; 32];
        seed[..4].copy_from_slice(&key.to_le_bytes());
        let problem = Problem::new(Task::Load, Size::array(512 << 20), &seed).expect("512 MiB fit");
        [0, 1, 4097, 8191].map(|block| LoadVector { key, block, sum: problem.expected(block).value })
    });
    Ok(Vectors {
        gap: gaps.into_iter().collect::<Result<_, EconomicsError>>()?,
        ladder: ladders.into_iter().collect::<Result<_, EconomicsError>>()?,
        load: load.into_iter().flatten().collect(),
    })
}
