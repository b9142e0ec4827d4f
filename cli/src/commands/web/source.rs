//! What the page is made from: the library's tables and kernels, and values of its functions that the page's own formulas
//! are tested with.

use bitcoin::Network;
use bitcoin::blockdata::constants::genesis_block;
use bitcoin::consensus::encode::serialize_hex;
use bitcoin::hashes::{Hash as _, sha256};
use hashgrind::economics::{
    BoughtWith, Claim, CostRow, EconomicsError, MachineHistory, Miner, Odds, Period, Reward, Step, Tables, Tariff,
    chance_of_longer, cost_row, embedded_header, history, ladder, silicon_advantage, subsidy_sat, table_steps,
};
use hashgrind::gpu::{ShaderVariant, WASM_CAPACITY, WASM_RESULTS, scan_text, scan_wasm, text_sha256};
use hashgrind::pow::{CompactTarget, Target};
use hashgrind::scan::known_headers;
use serde::Serialize;

use crate::commands::figures::FiguresError;

#[derive(Serialize)]
pub(super) struct Source {
    version: &'static str,
    tables: SourceTables,
    kernels: Kernels,
    headers: Headers,
    /// Mining beside the work of AI.
    ai: super::ai::Ai,
    vectors: Vectors,
}

#[derive(Serialize)]
struct SourceTables {
    difficulty: Vec<Period>,
    miners: Vec<Miner>,
    electricity: Vec<Tariff>,
    claims: Vec<Claim>,
}

#[derive(Serialize)]
struct Kernels {
    /// The texts of the scan kernel, the quick one first and then the one that compiles quickly.
    wgsl: Vec<Wgsl>,
    wasm: Wasm,
}

#[derive(Serialize)]
struct Wgsl {
    variant: String,
    workgroup_size: u32,
    nonces_per_invocation: u32,
    sha256: String,
    text: String,
}

#[derive(Serialize)]
struct Wasm {
    sha256: String,
    /// The module, hexadecimal.
    module: String,
    /// Byte of its memory at which the results lie.
    results: u32,
    /// Hits for which they have room.
    capacity: u32,
}

/// Headers, hexadecimal.
#[derive(Serialize)]
struct Headers {
    /// What the self-test plants.
    known: Vec<String>,
    /// Blocks that people know: genesis, the activations of segwit and taproot.
    famous: Vec<Famous>,
}

#[derive(Serialize)]
struct Famous {
    height: u32,
    header: String,
    /// The only transaction of a block that has no other one.
    coinbase: Option<String>,
}

/// Inputs and what the library answers.
#[derive(Serialize)]
struct Vectors {
    odds: Vec<Odds>,
    history: Vec<MachineHistory>,
    cost: Vec<CostVector>,
    ladder: Vec<LadderVector>,
    targets: Vec<TargetVector>,
    local_targets: Vec<LocalTargetVector>,
    subsidies: Vec<SubsidyVector>,
    chance_of_longer: Vec<LongerVector>,
}

#[derive(Serialize)]
struct CostVector {
    difficulty: f64,
    subsidy_btc: f64,
    btc_price_usd: Option<f64>,
    row: CostRow,
}

#[derive(Serialize)]
struct LadderVector {
    measured: Vec<Measured>,
    steps: Vec<Step>,
    silicon_advantage: Option<f64>,
}

#[derive(Serialize)]
struct Measured {
    name: &'static str,
    hashes_per_second: f64,
}

#[derive(Serialize)]
struct TargetVector {
    bits: u32,
    /// The target, hexadecimal, highest digit first.
    target: String,
    difficulty: f64,
    expected_hashes: f64,
}

#[derive(Serialize)]
struct LocalTargetVector {
    expected_hashes: f64,
    bits: u32,
}

#[derive(Serialize)]
struct SubsidyVector {
    height: u32,
    sat: u64,
}

#[derive(Serialize)]
struct LongerVector {
    expected_hashes: f64,
    hashes: f64,
    chance: f64,
}

/// Everything, with no figure that is not the library's.
///
/// # Errors
/// None that the library's own tables could cause.
pub(super) fn source() -> Result<Source, FiguresError> {
    let tables = Tables::embedded();
    Ok(Source {
        version: env!("CARGO_PKG_VERSION"),
        kernels: kernels(),
        ai: super::ai::source(&tables)?,
        headers: Headers {
            known: known_headers().map(|header| hex::encode(header.as_bytes())).to_vec(),
            famous: [0, 481_824, 709_632]
                .into_iter()
                .filter_map(|height| {
                    let coinbase = (height == 0).then(|| serialize_hex(&genesis_block(Network::Bitcoin).txdata[0]));
                    Some(Famous { height, header: hex::encode(embedded_header(height)?), coinbase })
                })
                .collect(),
        },
        vectors: vectors(&tables)?,
        tables: SourceTables {
            difficulty: tables.difficulty,
            miners: tables.miners,
            electricity: tables.electricity,
            claims: tables.claims,
        },
    })
}

fn kernels() -> Kernels {
    let straight = ShaderVariant::default();
    let wgsl = [straight, straight.with_body(hashgrind::gpu::Body::Rolled)].map(|variant| {
        let text = scan_text(&variant);
        Wgsl {
            variant: variant.to_string(),
            workgroup_size: variant.workgroup_size(),
            nonces_per_invocation: variant.nonces_per_invocation(),
            sha256: text_sha256([&text]),
            text,
        }
    });
    let module = scan_wasm();
    let wasm = Wasm {
        sha256: sha256::Hash::hash(&module).to_string(),
        module: hex::encode(module),
        results: WASM_RESULTS,
        capacity: WASM_CAPACITY,
    };
    Kernels { wgsl: wgsl.into(), wasm }
}

fn vectors(tables: &Tables) -> Result<Vectors, EconomicsError> {
    const RATES: [f64; 6] = [0.2, 5.5e5, 2.0e7, 1.0e9, 1.4e13, 5.8e14];
    let now = tables.difficulty.last().ok_or_else(|| EconomicsError::Empty { table: "difficulty table".to_owned() })?;
    // Regtest's difficulty first: two hashes a block.
    let difficulties = [2f64.powi(-31), 1.0, 138.97e12, now.difficulty];
    let odds = RATES.iter().flat_map(|&rate| difficulties.map(|d| Odds::new(rate, d)));
    let cost = tables.miners.iter().filter_map(|miner| Some((miner, miner.joules_per_terahash()?))).step_by(6);
    let cost = cost.zip([None, Some(1.0), Some(66_780.0)].into_iter().cycle()).map(|((miner, joules), price)| {
        let reward = Reward::new(now.difficulty, now.subsidy_btc, 0.0)?;
        let row = cost_row(&miner.name, joules, &reward, price.map(|_| 0.141), price, &miner.source)?;
        Ok(CostVector { difficulty: now.difficulty, subsidy_btc: now.subsidy_btc, btc_price_usd: price, row })
    });
    let climbs = [vec![], vec![("js", 5.5e5)], vec![("js", 5.5e5), ("wasm", 9.0e6), ("gpu", 8.0e6), ("all", 3.4e7)]];
    let ladder = climbs.map(|measured| {
        let step = |&(name, rate)| Step::measured(name, rate, None, BoughtWith::Software, "");
        let steps = ladder(measured.iter().map(step).collect(), table_steps(&tables.miners));
        let measured = measured.into_iter().map(|(name, hashes_per_second)| Measured { name, hashes_per_second });
        LadderVector { measured: measured.collect(), silicon_advantage: silicon_advantage(&steps), steps }
    });
    let targets = [0x1d00_ffff, 0x207f_ffff, 0x1b04_04cb, 0x1702_3a04, 0x0400_1234, 0x2100_ffff];
    let targets = targets.into_iter().filter_map(|bits| {
        let target = CompactTarget::from_consensus(bits).to_target().ok()?;
        let mut bytes = target.to_bytes_le();
        bytes.reverse();
        let (difficulty, expected_hashes) = (target.difficulty(), target.expected_hashes());
        Some(TargetVector { bits, target: hex::encode(bytes), difficulty, expected_hashes })
    });
    let local_targets = [2.0, 3.0, 65_536.0, 5.0e6, 1.234_567e8, 4.2e12, 1.0e20].map(|hashes| LocalTargetVector {
        expected_hashes: hashes,
        bits: Target::for_expected_hashes(hashes).to_compact().to_consensus(),
    });
    let longer = [(2.0, 1.0), (5.0e6, 0.0), (5.0e6, 1.0e6), (1.0e8, 5.0e8), (1.0e24, 1.0e24)];
    Ok(Vectors {
        odds: odds.collect::<Result<_, _>>()?,
        history: RATES.iter().map(|&rate| history(rate, &tables.difficulty)).collect::<Result<_, _>>()?,
        cost: cost.collect::<Result<_, EconomicsError>>()?,
        ladder: ladder.into(),
        targets: targets.collect(),
        local_targets: local_targets.into(),
        subsidies: [0, 209_999, 210_000, 959_616, 6_930_000, u32::MAX]
            .map(|height| SubsidyVector { height, sat: subsidy_sat(height) })
            .into(),
        chance_of_longer: longer
            .map(|(expected_hashes, hashes)| LongerVector {
                expected_hashes,
                hashes,
                chance: chance_of_longer(expected_hashes, hashes),
            })
            .into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use hashgrind::pow::RawHeader;

    /// Whoever copies a header by hand makes a mistake; its proof of work shows it.
    #[test]
    fn headers_have_their_proof_of_work() {
        let source = source().expect("the library's tables are good");
        let famous = source.headers.famous.iter().map(|famous| &famous.header);
        assert_eq!(famous.len(), 3);
        for header in famous.chain(&source.headers.known) {
            let header = RawHeader::from_hex(header).expect("160 digits");
            assert!(header.digest().meets(&header.bits().to_target().expect("good bits")));
        }
    }
}
