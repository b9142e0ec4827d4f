//! Floor F5: what a bitcoin costs in electricity. Energy first, which needs no price; money only from given prices.
//!
//! Electricity is the floor of the cost: machines, buildings, cooling, staff and taxes come on top.

use serde::Serialize;

use super::difficulty::hashes_per_block;
use super::tables::{Miner, Tariff};
use super::{EconomicsError, positive, within};

const JOULES_PER_KWH: f64 = 3.6e6;

/// What a block brings and takes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reward {
    /// Difficulty of the block.
    pub difficulty: f64,
    /// Bitcoin that the block brings: subsidy and fees, BTC.
    pub btc: f64,
}

impl Reward {
    /// A block of `difficulty` with `subsidy_btc` and fees of `fee_percent` of the subsidy.
    ///
    /// # Errors
    /// Figures that are not above zero; fees outside 0 to 1,000 percent.
    pub fn new(difficulty: f64, subsidy_btc: f64, fee_percent: f64) -> Result<Self, EconomicsError> {
        positive("the difficulty", difficulty)?;
        positive("the subsidy (BTC)", subsidy_btc)?;
        within("the fees (percent of the subsidy)", fee_percent, 0.0, 1000.0, "they are a percentage of the subsidy")?;
        Ok(Self { difficulty, btc: subsidy_btc * (1.0 + fee_percent / 100.0) })
    }

    /// Hashes that one bitcoin takes on average.
    pub fn hashes_per_btc(&self) -> f64 {
        hashes_per_block(self.difficulty) / self.btc
    }
}

/// The electricity of one bitcoin on one machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CostRow {
    /// The machine.
    pub miner: String,
    /// Where the electricity price is from; none where it was given, or no price was.
    pub region: Option<String>,
    /// Joules for 10^12 hashes.
    pub joules_per_terahash: f64,
    /// Kilowatt hours for one bitcoin.
    pub kwh_per_btc: f64,
    /// Satoshi that a kilowatt hour brings.
    pub sat_per_kwh: f64,
    /// Price of electricity, US dollars a kilowatt hour.
    pub electricity_usd_per_kwh: Option<f64>,
    /// Electricity of one bitcoin, US dollars.
    pub usd_per_btc: Option<f64>,
    /// Price of electricity at which it eats the whole income, US dollars a kilowatt hour.
    pub breakeven_usd_per_kwh: Option<f64>,
    /// What is left of the income after electricity, percent of the income; negative at a loss.
    pub margin_percent: Option<f64>,
    /// Where the machine's figures come from.
    pub source: String,
}

/// One machine at one price of electricity and of bitcoin, both of which may be unknown.
///
/// ```
/// use hashgrind::economics::{Reward, cost_row};
/// let reward = Reward::new(138.97e12, 3.125, 0.0)?;
/// let row = cost_row("Antminer S21 XP", 13.5, &reward, Some(0.141), None, "datasheet")?;
/// assert!((row.usd_per_btc.unwrap() / 101_000.0 - 1.0).abs() < 1e-3);
/// assert_eq!(row.breakeven_usd_per_kwh, None);
/// # Ok::<(), hashgrind::economics::EconomicsError>(())
/// ```
///
/// # Errors
/// Figures that are not above zero; an electricity price below zero or above 2 USD a kWh (cents given for dollars), a bitcoin price
/// outside 1 to 100 million USD.
pub fn cost_row(
    miner: &str,
    joules_per_terahash: f64,
    reward: &Reward,
    electricity_usd_per_kwh: Option<f64>,
    btc_price_usd: Option<f64>,
    source: &str,
) -> Result<CostRow, EconomicsError> {
    positive("the energy (joules a terahash)", joules_per_terahash)?;
    if let Some(price) = electricity_usd_per_kwh {
        within("the electricity price (USD a kWh)", price, 0.0, 2.0, "is it in cents? 14 cents are 0.14")?;
    }
    if let Some(price) = btc_price_usd {
        within("the bitcoin price (USD a BTC)", price, 1.0, 1e8, "it is dollars for a whole bitcoin")?;
    }
    let kwh_per_btc = reward.hashes_per_btc() * joules_per_terahash / 1e12 / JOULES_PER_KWH;
    let usd_per_btc = electricity_usd_per_kwh.map(|price| kwh_per_btc * price);
    Ok(CostRow {
        miner: miner.to_owned(),
        region: None,
        joules_per_terahash,
        kwh_per_btc,
        sat_per_kwh: 1e8 / kwh_per_btc,
        electricity_usd_per_kwh,
        usd_per_btc,
        breakeven_usd_per_kwh: btc_price_usd.map(|price| price / kwh_per_btc),
        margin_percent: btc_price_usd.zip(usd_per_btc).map(|(income, cost)| (income - cost) / income * 100.0),
        source: source.to_owned(),
    })
}

/// The same machine at each of `tariffs`, dearest first.
///
/// # Errors
/// As [`cost_row`].
pub fn cost_rows_by_region(
    miner: &str,
    joules_per_terahash: f64,
    reward: &Reward,
    tariffs: &[&Tariff],
    btc_price_usd: Option<f64>,
) -> Result<Vec<CostRow>, EconomicsError> {
    let mut rows = Vec::with_capacity(tariffs.len());
    for tariff in tariffs {
        let mut row =
            cost_row(miner, joules_per_terahash, reward, Some(tariff.usd_per_kwh), btc_price_usd, &tariff.source)?;
        row.region = Some(tariff.label());
        rows.push(row);
    }
    rows.sort_by(|a, b| b.electricity_usd_per_kwh.unwrap_or(0.0).total_cmp(&a.electricity_usd_per_kwh.unwrap_or(0.0)));
    Ok(rows)
}

/// For which electricity prices one bitcoin costs more than a given sum on one machine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ThresholdRow {
    /// The machine.
    pub miner: String,
    /// Joules for 10^12 hashes.
    pub joules_per_terahash: f64,
    /// The sum, US dollars for one bitcoin.
    pub usd_per_btc: f64,
    /// Price of electricity at which one bitcoin costs that sum, US dollars a kilowatt hour.
    pub threshold_usd_per_kwh: f64,
    /// Prices of the table above the threshold, dearest first.
    pub above: Vec<String>,
    /// How many prices were compared.
    pub compared: usize,
}

/// Tests "one bitcoin costs more than `usd_per_btc`" for each of `miners` at each of `tariffs`.
///
/// # Errors
/// A sum that is not above zero. Machines of unknown power are left out.
pub fn threshold_rows(
    usd_per_btc: f64,
    miners: &[&Miner],
    reward: &Reward,
    tariffs: &[&Tariff],
) -> Result<Vec<ThresholdRow>, EconomicsError> {
    positive("the sum (USD a BTC)", usd_per_btc)?;
    let mut rows = Vec::new();
    for miner in miners {
        let Some(joules_per_terahash) = miner.joules_per_terahash() else {
            continue;
        };
        let row = cost_row(&miner.name, joules_per_terahash, reward, None, None, &miner.source)?;
        let threshold_usd_per_kwh = usd_per_btc / row.kwh_per_btc;
        let mut above: Vec<&&Tariff> =
            tariffs.iter().filter(|tariff| tariff.usd_per_kwh > threshold_usd_per_kwh).collect();
        above.sort_by(|a, b| b.usd_per_kwh.total_cmp(&a.usd_per_kwh));
        rows.push(ThresholdRow {
            miner: miner.name.clone(),
            joules_per_terahash,
            usd_per_btc,
            threshold_usd_per_kwh,
            above: above.iter().map(|tariff| tariff.label()).collect(),
            compared: tariffs.len(),
        });
    }
    Ok(rows)
}

/// Income of a petahash a second in a day, US dollars: the trade's "hashprice".
///
/// # Errors
/// A price that is not above zero.
pub fn hash_price_usd_per_petahash_day(reward: &Reward, btc_price_usd: f64) -> Result<f64, EconomicsError> {
    positive("the bitcoin price (USD a BTC)", btc_price_usd)?;
    Ok(86_400.0 * 1e15 / reward.hashes_per_btc() * btc_price_usd)
}

/// Electricity of a petahash a second in a day, US dollars: the trade's "hashcost".
///
/// # Errors
/// Figures that are not above zero.
pub fn hash_cost_usd_per_petahash_day(joules_per_terahash: f64, usd_per_kwh: f64) -> Result<f64, EconomicsError> {
    positive("the energy (joules a terahash)", joules_per_terahash)?;
    within("the electricity price (USD a kWh)", usd_per_kwh, 0.0, 2.0, "is it in cents? 14 cents are 0.14")?;
    // A joule a terahash is a kilowatt for a petahash a second.
    Ok(joules_per_terahash * 24.0 * usd_per_kwh)
}

/// Growth between two figures.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Growth {
    /// Over the whole span, percent.
    pub percent: f64,
    /// A year, percent, if the same each year.
    pub percent_per_year: f64,
}

/// Growth from `from` to `to` over `years`.
///
/// ```
/// use hashgrind::economics::growth;
/// let edge_ai = growth(25e9, 119e9, 8.0)?;
/// assert!((edge_ai.percent - 376.0).abs() < 0.1);
/// assert!((edge_ai.percent_per_year - 21.5).abs() < 0.1);
/// # Ok::<(), hashgrind::economics::EconomicsError>(())
/// ```
///
/// # Errors
/// Figures that are not above zero.
pub fn growth(from: f64, to: f64, years: f64) -> Result<Growth, EconomicsError> {
    positive("the first figure", from)?;
    positive("the last figure", to)?;
    positive("the span (years)", years)?;
    let ratio = to / from;
    Ok(Growth { percent: (ratio - 1.0) * 100.0, percent_per_year: (ratio.powf(1.0 / years) - 1.0) * 100.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::economics::Tables;

    fn april_2026() -> Reward {
        Reward::new(138.97e12, 3.125, 0.0).expect("good input")
    }

    /// By another route: blocks that the machine finds in a year, energy that it takes in a year.
    fn by_the_year(watts: f64, rate: f64, difficulty: f64, btc: f64, usd_per_kwh: f64) -> f64 {
        let seconds = 365.25 * 86_400.0;
        let btc_a_year = seconds * rate / (difficulty * 2f64.powi(32)) * btc;
        let usd_a_year = watts / 1000.0 * seconds / 3600.0 * usd_per_kwh;
        usd_a_year / btc_a_year
    }

    #[test]
    fn the_figures_of_the_news() {
        let tables = Tables::embedded();
        for (name, watts, rate, price, rounded) in [
            ("Antminer S21 XP", 3645.0, 270e12, 0.141, 101_000.0),
            ("Antminer S21 XP", 3645.0, 270e12, 0.09, 64_500.0),
            ("Antminer S19", 3250.0, 95e12, 0.09, 163_400.0),
        ] {
            let miner = tables.miner(name).expect("in the table");
            let joules = miner.joules_per_terahash().expect("with its power");
            let row = cost_row(name, joules, &april_2026(), Some(price), None, &miner.source).expect("good input");
            let usd = row.usd_per_btc.expect("a price was given");
            assert!((usd / rounded - 1.0).abs() < 1e-3, "{name}: {usd}");
            assert!((usd / by_the_year(watts, rate, 138.97e12, 3.125, price) - 1.0).abs() < 2e-5, "{name}: {usd}");
            assert!((row.sat_per_kwh * row.kwh_per_btc / 1e8 - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn break_even_is_where_the_margin_is_nothing() {
        let row = cost_row("x", 13.5, &april_2026(), Some(0.05), Some(80_000.0), "s").expect("good input");
        let even = row.breakeven_usd_per_kwh.expect("a price was given");
        let at = cost_row("x", 13.5, &april_2026(), Some(even), Some(80_000.0), "s").expect("good input");
        assert!(at.margin_percent.expect("both prices").abs() < 1e-9);
        assert!((at.usd_per_btc.expect("price") / 80_000.0 - 1.0).abs() < 1e-12);
        let price = hash_price_usd_per_petahash_day(&april_2026(), 80_000.0).expect("good input");
        let cost = hash_cost_usd_per_petahash_day(13.5, even).expect("good input");
        assert!((price / cost - 1.0).abs() < 1e-12, "hashprice equals hashcost at break-even");
    }

    #[test]
    fn fees_lower_the_cost_by_their_share() {
        let with = Reward::new(138.97e12, 3.125, 10.0).expect("good input");
        let row = |reward| cost_row("x", 13.5, reward, None, None, "s").expect("good input").kwh_per_btc;
        assert!((row(&april_2026()) / row(&with) - 1.1).abs() < 1e-12);
    }

    #[test]
    fn published_hash_price_agrees() {
        // Table: 52.51 USD/PH/s/day on 2025-06-19 with BTC "just above" 104,000 at difficulty 126,411,437,451,912.
        let reward = Reward::new(126_411_437_451_912.0, 3.125, 1.0).expect("good input");
        let price = hash_price_usd_per_petahash_day(&reward, 104_000.0).expect("good input");
        assert!((price / 52.51 - 1.0).abs() < 0.03, "{price}");
    }

    #[test]
    fn the_claim_of_100_000_dollars() {
        let tables = Tables::embedded();
        let us: Vec<&Tariff> = tables.electricity.iter().filter(|row| row.country == "US").collect();
        let names = ["Antminer S21 XP", "Antminer S19", "Antminer S9"];
        let miners: Vec<&Miner> = names.iter().map(|name| tables.miner(name).expect("in the table")).collect();
        let rows = threshold_rows(100_000.0, &miners, &april_2026(), &us).expect("good input");
        // 100,000 / (138.97e12 x 2^32 x 13.5e-12 / 3.6e6 / 3.125) = 0.13962
        assert!((rows[0].threshold_usd_per_kwh / 0.13962 - 1.0).abs() < 1e-4);
        assert!(rows[0].above.iter().any(|row| row == "US average, commercial (2025-12)"));
        assert!(!rows[0].above.iter().any(|row| row.starts_with("US average, industrial")));
        assert!((rows[1].threshold_usd_per_kwh / 0.0551 - 1.0).abs() < 1e-3);
        assert_eq!(rows[1].above.len(), rows[1].compared, "an S19 costs more everywhere in the US rows");
        let ethiopia: Vec<&Tariff> = tables.electricity.iter().filter(|row| row.country == "Ethiopia").collect();
        let abroad = threshold_rows(100_000.0, &miners, &april_2026(), &ethiopia).expect("good input");
        assert!(abroad[0].above.is_empty() && abroad[1].above.is_empty() && abroad[2].above.len() == 2);
    }

    #[test]
    fn regions_come_dearest_first() {
        let tables = Tables::embedded();
        let tariffs: Vec<&Tariff> = tables.electricity.iter().collect();
        let rows = cost_rows_by_region("x", 13.5, &april_2026(), &tariffs, Some(80_000.0)).expect("good input");
        assert!(rows.windows(2).all(|pair| pair[0].usd_per_btc >= pair[1].usd_per_btc));
        assert!(rows.iter().all(|row| row.margin_percent.is_some() && row.region.is_some()));
    }

    #[test]
    fn wrong_units_are_named() {
        let cents = cost_row("x", 13.5, &april_2026(), Some(14.1), None, "s").expect_err("cents");
        assert!(cents.to_string().contains("cents"), "{cents}");
        assert!(cost_row("x", -13.5, &april_2026(), None, None, "s").is_err());
        assert!(cost_row("x", 13.5, &april_2026(), None, Some(0.5), "s").is_err());
        assert!(Reward::new(0.0, 3.125, 0.0).is_err());
        assert!(Reward::new(1.0, 3.125, -1.0).is_err());
        assert!(growth(0.0, 1.0, 1.0).is_err());
    }
}
