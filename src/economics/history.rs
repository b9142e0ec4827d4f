//! Floor F5: what a hash rate was worth in each year since 2009, from the difficulty table. No prices.

use serde::Serialize;

use super::difficulty::{hashes_per_block, network_hashes_per_second};
use super::odds::{LIFETIME_YEARS, YEAR_SECONDS};
use super::tables::Period;
use super::{EconomicsError, positive};

/// A hash rate against the history of difficulty.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MachineHistory {
    /// SHA-256d of headers a second.
    pub hashes_per_second: f64,
    /// Number of periods in which this machine alone would have kept the network at a block in ten minutes.
    pub periods_alone: usize,
    /// First day of the last such period; none where there was none.
    pub last_alone: Option<String>,
    /// First day of the last period in which it expected one block a day.
    pub last_block_a_day: Option<String>,
    /// First day of the last period in which it expected one block a week.
    pub last_block_a_week: Option<String>,
    /// First day of the last period in which it expected one block a year.
    pub last_block_a_year: Option<String>,
    /// First day of the last period in which it expected one block in [`LIFETIME_YEARS`].
    pub last_block_a_lifetime: Option<String>,
    /// How many such machines equal the network of the last period.
    pub network_multiple: f64,
    /// First day of the last period of the table.
    pub latest_date: String,
    /// Difficulty of the last period of the table.
    pub latest_difficulty: f64,
    /// The same milestones with period, height and difficulty.
    pub milestones: Vec<Milestone>,
}

/// The last period in which something still held.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Milestone {
    /// `network_of_its_own`, `block_a_day`, `block_a_week`, `block_a_year` or `block_a_lifetime`.
    pub name: String,
    /// The period; all none where it never held.
    pub period: Option<u32>,
    /// First height of that period.
    pub first_height: Option<u32>,
    /// First day of that period.
    pub date: Option<String>,
    /// Difficulty of that period.
    pub difficulty: Option<f64>,
}

/// What `hashes_per_second` was worth in each of `periods` (oldest first).
///
/// ```
/// use hashgrind::economics::{Tables, history};
/// let found = history(20e6, &Tables::embedded().difficulty)?;
/// assert_eq!(found.last_alone.as_deref().map(|date| &date[..4]), Some("2010"));
/// # Ok::<(), hashgrind::economics::EconomicsError>(())
/// ```
///
/// # Errors
/// A rate that is not above zero; no periods.
pub fn history(hashes_per_second: f64, periods: &[Period]) -> Result<MachineHistory, EconomicsError> {
    positive("the hash rate (hashes a second)", hashes_per_second)?;
    let latest = periods.last().ok_or_else(|| EconomicsError::Empty { table: "difficulty table".to_owned() })?;
    let alone = |period: &Period| network_hashes_per_second(period.difficulty) <= hashes_per_second;
    let block_within =
        |seconds: f64| move |period: &Period| hashes_per_block(period.difficulty) <= hashes_per_second * seconds;
    let last = |holds: &dyn Fn(&Period) -> bool| periods.iter().rev().find(|period| holds(period));
    let found = [
        ("network_of_its_own", last(&alone)),
        ("block_a_day", last(&block_within(86_400.0))),
        ("block_a_week", last(&block_within(604_800.0))),
        ("block_a_year", last(&block_within(YEAR_SECONDS))),
        ("block_a_lifetime", last(&block_within(LIFETIME_YEARS * YEAR_SECONDS))),
    ];
    let date = |at: usize| found[at].1.map(|period| period.date.clone());
    Ok(MachineHistory {
        hashes_per_second,
        periods_alone: periods.iter().filter(|period| alone(period)).count(),
        last_alone: date(0),
        last_block_a_day: date(1),
        last_block_a_week: date(2),
        last_block_a_year: date(3),
        last_block_a_lifetime: date(4),
        network_multiple: network_hashes_per_second(latest.difficulty) / hashes_per_second,
        latest_date: latest.date.clone(),
        latest_difficulty: latest.difficulty,
        milestones: found
            .iter()
            .map(|(name, period)| Milestone {
                name: (*name).to_owned(),
                period: period.map(|p| p.period),
                first_height: period.map(|p| p.first_height),
                date: period.map(|p| p.date.clone()),
                difficulty: period.map(|p| p.difficulty),
            })
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::economics::Tables;

    #[test]
    fn a_laptop_processor_of_twenty_megahashes() {
        let periods = Tables::embedded().difficulty;
        let found = history(20e6, &periods).expect("good input");
        // By hand: one block a day needs difficulty <= 20e6 x 86,400 / 4,295,032,833 = 402.3; alone needs <= 2.794.
        assert_eq!(found.periods_alone, 21);
        let check = |name: &str, most: f64| {
            let at = found.milestones.iter().find(|milestone| milestone.name == name).expect("named");
            let row = &periods[at.period.expect("it held once") as usize];
            assert!(
                row.difficulty <= most
                    && periods[row.period as usize + 1..].iter().all(|later| later.difficulty > most)
            );
        };
        check("network_of_its_own", 2.7940);
        check("block_a_day", 402.33);
        check("block_a_week", 2816.3);
        check("block_a_year", 146_950.0);
        check("block_a_lifetime", 11_756_000.0);
        assert_eq!(found.last_block_a_day.as_deref(), Some("2010-08-05"));
    }

    #[test]
    fn the_network_in_machines() {
        let periods = Tables::embedded().difficulty;
        let latest = periods.last().expect("rows").difficulty;
        let found = history(1e9, &periods).expect("good input");
        let by_hand = latest * 65_536.0 * 65_536.0 / 600.0 / 1e9;
        assert!((found.network_multiple / by_hand - 1.0).abs() < 2e-5);
    }

    #[test]
    fn a_slow_machine_never_was_a_network() {
        let found = history(0.2, &Tables::embedded().difficulty).expect("good input");
        assert_eq!((found.periods_alone, found.last_alone, found.last_block_a_year), (0, None, None));
        assert!(history(0.0, &Tables::embedded().difficulty).is_err());
        assert!(history(1.0, &[]).is_err());
    }
}
