//! Floor F5: how concentrated the hash rate is, by pool or country. Counts what it is given; it asks no node.
//!
//! Read the figures with care: a pool is not a miner (its members can leave), a coinbase tag is a claim that a pool makes
//! about itself, several tags may stand for one maker of block templates, and countries are estimated from the network
//! addresses of a sample of pools, which proxies distort.

use serde::Serialize;

use super::EconomicsError;
use super::tables::{PoolTag, ShareRow};

/// Concentration of one list of shares.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Concentration {
    /// What the list is about.
    pub what: String,
    /// Its date.
    pub date: String,
    /// Herfindahl-Hirschman index: the sum of the squared percentages, 10,000 for one holder. The part of the network
    /// that no name stands for counts as scattered, so this is the least that it can be.
    pub hhi: f64,
    /// Smallest number of holders with more than half; none where the named ones have not.
    pub nakamoto: Option<usize>,
    /// Shannon entropy in bits, the unnamed part counted as one holder; 2^entropy is the number of equal holders that
    /// would be as mixed.
    pub entropy_bits: f64,
    /// Percent of the network that no name stands for.
    pub unnamed_percent: f64,
    /// The shares, largest first.
    pub shares: Vec<Share>,
    /// Where they come from.
    pub source: String,
}

/// One holder's share.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Share {
    /// Pool or country.
    pub name: String,
    /// Percent of the network.
    pub percent: f64,
}

impl Share {
    /// A share of `percent` for `name`.
    pub fn new(name: impl Into<String>, percent: f64) -> Self {
        Self { name: name.into(), percent }
    }
}

impl Concentration {
    /// Concentration of `shares`.
    ///
    /// ```
    /// use hashgrind::economics::{Concentration, Share};
    /// let four = (0..4).map(|n| Share::new(format!("pool {n}"), 25.0)).collect();
    /// let equal = Concentration::new("pools", "2026", four, "an example")?;
    /// assert_eq!((equal.hhi, equal.nakamoto, equal.entropy_bits), (2500.0, Some(3), 2.0));
    /// # Ok::<(), hashgrind::economics::EconomicsError>(())
    /// ```
    ///
    /// # Errors
    /// No shares, a share outside 0 to 100 percent, or shares of more than 100.5 percent together.
    pub fn new(
        what: impl Into<String>,
        date: impl Into<String>,
        mut shares: Vec<Share>,
        source: impl Into<String>,
    ) -> Result<Self, EconomicsError> {
        if shares.is_empty() {
            return Err(EconomicsError::Empty { table: "list of shares".to_owned() });
        }
        for share in &shares {
            super::within("a share (percent)", share.percent, 0.0, 100.0, "shares are percentages of the network")?;
        }
        let named: f64 = shares.iter().map(|share| share.percent).sum();
        super::within(
            "the sum of the shares (percent)",
            named,
            f64::MIN_POSITIVE,
            100.5,
            "they cannot exceed the whole",
        )?;
        shares.sort_by(|a, b| b.percent.total_cmp(&a.percent).then_with(|| a.name.cmp(&b.name)));
        let unnamed_percent = (100.0 - named).max(0.0);
        let mut sum = 0.0;
        let nakamoto = shares.iter().position(|share| {
            sum += share.percent;
            sum > 50.0
        });
        let parts = shares.iter().map(|share| share.percent).chain([unnamed_percent]);
        let total = named + unnamed_percent;
        let entropy_bits =
            parts.filter(|&percent| percent > 0.0).map(|percent| percent / total).map(|part| -part * part.log2()).sum();
        Ok(Self {
            what: what.into(),
            date: date.into(),
            hhi: shares.iter().map(|share| share.percent * share.percent).sum(),
            nakamoto: nakamoto.map(|at| at + 1),
            entropy_bits,
            unnamed_percent,
            shares,
            source: source.into(),
        })
    }
}

/// The concentration of each series of a table of shares, newest first, pools before countries.
///
/// # Errors
/// As [`Concentration::new`].
pub fn shares_in_series(rows: &[ShareRow]) -> Result<Vec<Concentration>, EconomicsError> {
    let mut names: Vec<&str> = Vec::new();
    for row in rows {
        if !names.contains(&row.series.as_str()) {
            names.push(&row.series);
        }
    }
    let mut groups = Vec::with_capacity(names.len());
    for name in names {
        let of: Vec<&ShareRow> = rows.iter().filter(|row| row.series == name).collect();
        let shares = of.iter().map(|row| Share::new(row.name.clone(), row.percent)).collect();
        let group = Concentration::new(name, of[0].date.clone(), shares, of[0].source.clone())?;
        groups.push((of[0].what == "countries", group));
    }
    groups.sort_by(|a, b| (a.0, &b.1.date, &a.1.what).cmp(&(b.0, &a.1.date, &b.1.what)));
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// The pool whose tag stands in the input script of a coinbase transaction; none where no tag of the table does.
///
/// ```
/// use hashgrind::economics::{Tables, pool_of_coinbase};
/// let tags = Tables::embedded().pool_tags;
/// assert_eq!(pool_of_coinbase(b"\x03\x4f\x1c\x0d/ViaBTC/Mined by somebody/", &tags), Some("ViaBTC"));
/// assert_eq!(pool_of_coinbase(b"\x03\x4f\x1c\x0d", &tags), None);
/// ```
pub fn pool_of_coinbase<'a>(script: &[u8], tags: &'a [PoolTag]) -> Option<&'a str> {
    let holds = |tag: &str| script.windows(tag.len()).any(|window| window == tag.as_bytes());
    tags.iter().find(|row| !row.tag.is_empty() && holds(&row.tag)).map(|row| row.pool.as_str())
}

/// Shares of blocks by coinbase tag; blocks without a known tag go to nobody and so to the unnamed part.
pub fn shares_by_tag<'s>(scripts: impl IntoIterator<Item = &'s [u8]>, tags: &[PoolTag]) -> Vec<Share> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let mut blocks = 0usize;
    for script in scripts {
        blocks += 1;
        let Some(pool) = pool_of_coinbase(script, tags) else {
            continue;
        };
        match counts.iter_mut().find(|(name, _)| *name == pool) {
            Some((_, count)) => *count += 1,
            None => counts.push((pool, 1)),
        }
    }
    counts.iter().map(|(name, count)| Share::new(*name, *count as f64 / blocks as f64 * 100.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::economics::Tables;

    fn group(percents: &[f64]) -> Result<Concentration, EconomicsError> {
        let shares = percents.iter().enumerate().map(|(n, &percent)| Share::new(n.to_string(), percent)).collect();
        Concentration::new("pools", "2026", shares, "test")
    }

    #[test]
    fn known_values() {
        let one = group(&[100.0]).expect("good input");
        assert_eq!((one.hhi, one.nakamoto, one.entropy_bits), (10_000.0, Some(1), 0.0));
        let half = group(&[50.0, 50.0]).expect("good input");
        assert_eq!((half.hhi, half.nakamoto, half.entropy_bits), (5_000.0, Some(2), 1.0));
        // Of eight equal holders five are needed: four have just half.
        let eight = group(&[12.5; 8]).expect("good input");
        assert_eq!((eight.hhi, eight.nakamoto, eight.entropy_bits), (1_250.0, Some(5), 3.0));
        // 1/2, 1/4, 1/8, 1/8: entropy 1.75 bits by the textbook.
        let halves = group(&[12.5, 25.0, 50.0, 12.5]).expect("good input");
        assert_eq!((halves.nakamoto, halves.entropy_bits), (Some(2), 1.75));
        assert_eq!(halves.shares[0].percent, 50.0);
    }

    #[test]
    fn an_incomplete_list_says_so() {
        let two = group(&[25.0, 20.0]).expect("good input");
        assert_eq!((two.nakamoto, two.unnamed_percent, two.hhi), (None, 55.0, 1025.0));
    }

    #[test]
    fn bad_lists_are_errors() {
        assert!(group(&[]).is_err());
        assert!(group(&[60.0, 50.0]).is_err());
        assert!(group(&[-1.0]).is_err());
        assert!(group(&[f64::NAN]).is_err());
        assert!(group(&[0.0]).is_err());
    }

    #[test]
    fn the_table_of_pools() {
        let groups = shares_in_series(&Tables::embedded().shares).expect("the table is good");
        let pools = groups.iter().find(|group| group.what.contains("coinbase tags")).expect("in the table");
        // 37^2 + 14^2 + 10^2 + 7^2 + 6^2 + 5^2 + 4^2 + 3^2 + 2.5^2 + 2^2 + 1.75^2 + 1.25^2, added by hand.
        assert!((pools.hhi - 1814.875).abs() < 1e-9, "{}", pools.hhi);
        assert_eq!(pools.nakamoto, Some(2));
        assert_eq!(pools.unnamed_percent, 6.5);
        assert!(groups[0].what.starts_with("pools") && groups.last().expect("rows").what.starts_with("countries"));
    }

    #[test]
    fn blocks_are_counted_by_tag() {
        let tags = Tables::embedded().pool_tags;
        let scripts: [&[u8]; 5] =
            [b"\x03abc/AntPool/", b"Mined by AntPool 12", b"..Foundry USA Pool #dropgold", b"nobody", b""];
        let shares = shares_by_tag(scripts, &tags);
        assert_eq!(shares, [Share::new("AntPool", 40.0), Share::new("Foundry USA", 20.0)]);
    }
}
