//! Floor F5: why commodity hardware lost, as pure functions over tables and a measured hash rate.
//!
//! What lives here: the difficulty history ([`Period`]), the odds of a block ([`Odds`]), what a machine was worth in
//! each year ([`MachineHistory`]), what a bitcoin costs in electricity ([`CostRow`]), how concentrated mining is
//! ([`Concentration`]), the ladder of machines ([`Step`]), that of machines for AI ([`AiStep`]) and the gap between this
//! machine and the best, beside the same gap on the work of AI ([`Gap`]). The tables come with the library ([`Tables::embedded`]) or from a caller's text.
//!
//! What does not live here: files, clocks, prices of today, and the measurement itself (module `bench`). Money appears
//! only where a caller gives a price; every table row carries its source.
//!
//! Hash rates are SHA-256d of block headers a second; energy is joules a terahash (10^12 hashes), which is the same
//! number as watts for a terahash a second.
//!
//! ```
//! use hashgrind::economics::{Odds, Tables};
//!
//! let tables = Tables::embedded();
//! let now = tables.difficulty.last().expect("the table has rows");
//! let odds = Odds::new(1e9, now.difficulty)?;
//! assert!(odds.expected_seconds > 1e14, "one gigahash a second waits millions of years");
//! # Ok::<(), hashgrind::economics::EconomicsError>(())
//! ```

mod ai_ladder;
mod class;
mod concentration;
mod cost;
mod difficulty;
mod gap;
mod history;
mod ladder;
mod odds;
mod tables;
mod tokens;

pub use ai_ladder::{AiStep, LADDER_MODEL, ai_ladder, ai_table_steps};
pub use class::{BoughtWith, FigureClass};
pub use concentration::{
    Concentration, NO_TEXT, Share, pool_of_coinbase, readable_text, shares_by_tag, shares_by_text, shares_in_series,
};
pub use cost::{
    CostRow, Growth, Reward, ThresholdRow, cost_row, cost_rows_by_region, growth, hash_cost_usd_per_petahash_day,
    hash_price_usd_per_petahash_day, threshold_rows,
};
pub use difficulty::{
    BLOCK_SECONDS, DIFFICULTY_1_HASHES, difficulty_from_bits, embedded_header, embedded_header_count, hashes_per_block,
    network_hashes_per_second, subsidy_btc, subsidy_sat,
};
pub use gap::{AiReference, Gap, GapRow, Machine, gap};
pub use history::{MachineHistory, Milestone, history};
pub use ladder::{Step, ladder, silicon_advantage, table_steps};
pub use odds::{Income, LIFETIME_YEARS, Odds, PoolOdds, Probability, YEAR_SECONDS, chance_of_longer};
pub use tables::{
    AiDevice, Claim, GpuRate, Inference, LanguageModel, Miner, MinerKind, Period, PoolTag, ShareRow, Tables, Tariff,
};

pub use tokens::{AiMachine, LlamaRun, TokenRow, USUAL_SHARE, tokens};

/// What can be wrong with a table or a number given to this module.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum EconomicsError {
    /// A row of a table does not parse, or holds a figure that cannot be.
    #[error("{table}, line {line}: {reason}")]
    Row {
        /// Name of the table.
        table: String,
        /// Line in the text, the header being line 1; 0 where no line is known.
        line: u64,
        /// What is wrong, and what was expected.
        reason: String,
    },
    /// A table without rows.
    #[error("{table} holds no rows; it needs a header line and at least one row")]
    Empty {
        /// Name of the table.
        table: String,
    },
    /// A quantity that must be a finite number above zero is not.
    #[error("{what} must be a number above zero, not {value:?}")]
    NotPositive {
        /// The quantity, with its unit.
        what: &'static str,
        /// What was given.
        value: f64,
    },
    /// A quantity outside the range in which it makes sense, mostly a wrong unit.
    #[error("{what} of {value:?} is outside {least:?} to {most:?}; {advice}")]
    OutOfRange {
        /// The quantity, with its unit.
        what: &'static str,
        /// What was given.
        value: f64,
        /// Smallest accepted value.
        least: f64,
        /// Largest accepted value.
        most: f64,
        /// The mistake that usually leads here.
        advice: &'static str,
    },
    /// A name that more than one row of the table has in its own.
    #[error("\"{name}\" fits more than one {what}: {fits}; say which")]
    Ambiguous {
        /// Kind of thing that was looked for.
        what: &'static str,
        /// The name that was asked for.
        name: String,
        /// The names that it fits.
        fits: String,
    },
    /// A name that no row of the table has.
    #[error("no {what} is called \"{name}\"; known are {known}")]
    Unknown {
        /// Kind of thing that was looked for.
        what: &'static str,
        /// The name that was asked for.
        name: String,
        /// The names that exist.
        known: String,
    },
}

/// `value` if it is finite and above zero.
pub(crate) fn positive(what: &'static str, value: f64) -> Result<f64, EconomicsError> {
    if value.is_finite() && value > 0.0 { Ok(value) } else { Err(EconomicsError::NotPositive { what, value }) }
}

/// `value` if it is finite and within `least..=most`.
pub(crate) fn within(
    what: &'static str,
    value: f64,
    least: f64,
    most: f64,
    advice: &'static str,
) -> Result<f64, EconomicsError> {
    if value.is_finite() && (least..=most).contains(&value) {
        Ok(value)
    } else {
        Err(EconomicsError::OutOfRange { what, value, least, most, advice })
    }
}
