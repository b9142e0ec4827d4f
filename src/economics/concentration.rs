//! Floor F5: how concentrated the hash rate is, by pool or country. Counts what it is given; it asks no node.
//!
//! Read the figures with care: a pool is not a miner (its members can leave), a coinbase tag is a claim that a pool makes
//! about itself, several tags may stand for one maker of block templates, and countries are estimated from the network
//! addresses of a sample of pools, which proxies distort.

use serde::Serialize;

use super::EconomicsError;
use super::tables::{PoolTag, ShareRow};
use crate::text::is_unprintable;

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
    /// Percent of the two largest together; none where the list names one only. The figure to compare lists of different
    /// lengths by.
    pub two_largest_percent: Option<f64>,
    /// Percent of those shares whose holder isn't known: they stand under the text of their coinbase, or under
    /// [`NO_TEXT`].
    pub unknown_percent: f64,
    /// The shares, largest first.
    pub shares: Vec<Share>,
    /// Where they come from.
    pub source: String,
}

/// One holder's share.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Share {
    /// Pool or country; for a block of nobody known, the readable text of its coinbase.
    pub name: String,
    /// Percent of the network.
    pub percent: f64,
    /// Whether the name is that of a known holder.
    pub known: bool,
}

/// Name of the share of blocks whose coinbase holds no readable text.
pub const NO_TEXT: &str = "(no readable text)";

impl Share {
    /// A share of `percent` for `name`.
    pub fn new(name: impl Into<String>, percent: f64) -> Self {
        Self { name: name.into(), percent, known: true }
    }

    /// A share of `percent` of somebody who is known by `text` only.
    pub fn unknown(text: impl Into<String>, percent: f64) -> Self {
        Self { known: false, ..Self::new(text, percent) }
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
        // One after the other, the largest first: their sum would have lost the digits of the small ones.
        let unnamed_percent = shares.iter().fold(100.0, |left, share| left - share.percent).max(0.0);
        let mut sum = 0.0;
        let nakamoto = shares.iter().position(|share| {
            sum += share.percent;
            // Six twelfths add up to a little more than 50 in binary digits, and are half, not more.
            sum > 50.0 + 1e-9
        });
        let parts: Vec<f64> = shares.iter().map(|share| share.percent).chain([unnamed_percent]).collect();
        Ok(Self {
            what: what.into(),
            date: date.into(),
            hhi: shares.iter().map(|share| share.percent * share.percent).sum(),
            nakamoto: nakamoto.map(|at| at + 1),
            entropy_bits: entropy_bits(&parts),
            unnamed_percent,
            two_largest_percent: (shares.len() > 1).then(|| shares[0].percent + shares[1].percent),
            unknown_percent: shares.iter().filter(|share| !share.known).map(|share| share.percent).sum(),
            shares,
            source: source.into(),
        })
    }
}

/// Shannon entropy of the parts of a whole.
fn entropy_bits(parts: &[f64]) -> f64 {
    let total: f64 = parts.iter().sum();
    let bits = |(at, part): (usize, &f64)| {
        let share = part / total;
        if share <= 0.5 {
            return -share * share.log2();
        }
        // The logarithm of nearly all has its digits in what is missing.
        let others: f64 = parts[..at].iter().chain(&parts[at + 1..]).sum();
        -share * (-others / total).ln_1p() / std::f64::consts::LN_2
    };
    parts.iter().enumerate().filter(|(_, part)| **part > 0.0).map(bits).sum()
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

/// Shares of blocks by coinbase tag; a block without a known tag counts for the [`readable_text`] of its coinbase.
pub fn shares_by_tag<'s>(scripts: impl IntoIterator<Item = &'s [u8]>, tags: &[PoolTag]) -> Vec<Share> {
    counted(scripts.into_iter().map(|script| match pool_of_coinbase(script, tags) {
        Some(pool) => (pool.to_owned(), true),
        None => (readable_text(script).unwrap_or_else(|| NO_TEXT.to_owned()), false),
    }))
}

/// Shares of blocks by the [`readable_text`] of their coinbase, whoever has which tag.
pub fn shares_by_text<'s>(scripts: impl IntoIterator<Item = &'s [u8]>) -> Vec<Share> {
    counted(scripts.into_iter().map(|script| match readable_text(script) {
        Some(text) => (text, true),
        None => (NO_TEXT.to_owned(), false),
    }))
}

/// Counts names, in the order in which they come.
fn counted(names: impl Iterator<Item = (String, bool)>) -> Vec<Share> {
    let mut counts: Vec<((String, bool), usize)> = Vec::new();
    let mut blocks = 0usize;
    for name in names {
        blocks += 1;
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    let share = |((name, known), count): ((String, bool), usize)| Share {
        name,
        known,
        percent: count as f64 / blocks as f64 * 100.0,
    };
    counts.into_iter().map(share).collect()
}

/// Fewest letters that count as text: shorter runs come up by chance in an extranonce.
const TEXT_LETTERS: usize = 4;

/// The text by which a person would know the miner of a coinbase's input script: the longest run of letters in it, without
/// the local target that this project's chains put before it (`/hashgrind:207fffff/`, `race:NAME`, `sim:NAME:BITS`). The
/// height (BIP 34) is none.
///
/// ```
/// use hashgrind::economics::readable_text;
/// assert_eq!(readable_text(b"\x03\x4f\x1c\x0d\x0a/my miner/").as_deref(), Some("/my miner/"));
/// assert_eq!(readable_text(b"\x01\x65\x08sim:Anna:1d00ffff").as_deref(), Some("Anna"));
/// assert_eq!(readable_text(b"\x03\x4f\x1c\x0d"), None);
/// ```
pub fn readable_text(script: &[u8]) -> Option<String> {
    let mut best = String::new();
    for part in pushes(script) {
        // Only the longest run of each push: what stands before and behind it is binary.
        for run in String::from_utf8_lossy(part).split(is_no_text) {
            let run = run.trim();
            if run.chars().count() >= TEXT_LETTERS && run.chars().count() > best.chars().count() {
                best = run.to_owned();
            }
        }
    }
    let text = best.strip_prefix("/hashgrind:").and_then(|rest| rest.get(8..)).and_then(|rest| rest.strip_prefix('/'));
    let text = text.unwrap_or(&best);
    let name = match (text.strip_prefix("sim:"), text.strip_prefix("race:")) {
        (Some(rest), _) => rest.rsplit_once(':').map_or(rest, |(name, _)| name),
        (_, Some(name)) => name,
        _ => text,
    };
    (!name.is_empty()).then(|| name.to_owned())
}

/// Whether a character ends a run of text.
fn is_no_text(c: char) -> bool {
    c == char::REPLACEMENT_CHARACTER || is_unprintable(c)
}

/// The pushes of a script behind the first, which is the height; what is no push ends it as one more part.
fn pushes(script: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let (mut rest, mut first) = (script, true);
    while let Some((&opcode, after)) = rest.split_first() {
        let (len, after) = match (opcode, after.split_first()) {
            (1..=75, _) => (usize::from(opcode), after),
            (76, Some((&len, after))) => (usize::from(len), after), // OP_PUSHDATA1
            // The height is one opcode up to 16.
            (0x51..=0x60, _) if first => (0, after),
            _ => (usize::MAX, after),
        };
        let Some((part, behind)) = after.split_at_checked(len) else {
            // The byte that would be a length is a letter of the text, or it isn't.
            let letter = opcode.is_ascii_alphanumeric() || opcode == b'/';
            parts.push(if letter { rest } else { &rest[1..] });
            break;
        };
        if !first {
            parts.push(part);
        }
        (rest, first) = (behind, false);
    }
    parts
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

    /// With 80 digits (Python's mpmath 1.3): entropy and HHI of one that has nearly all.
    #[test]
    #[expect(clippy::excessive_precision, reason = "the digits as exact arithmetic gave them")]
    fn figures_against_exact_arithmetic() {
        for (small, entropy, hhi) in [
            (1e-24, 8.781_282_550_796_038_4e-25, 10_000.0),
            (1e-12, 4.794_968_836_931_202_9e-13, 9_999.999_999_999_8),
            (1e-3, 0.000_180_523_283_018_265_26, 9_999.800_002),
        ] {
            // What is not named counts as one holder.
            for percents in [&[100.0 - small, small][..], &[small]] {
                let found = group(percents).expect("good input");
                assert!((found.entropy_bits / entropy - 1.0).abs() < 1e-9, "{small}: {}", found.entropy_bits);
            }
            let found = group(&[100.0 - small, small]).expect("good input");
            assert!((found.hhi / hhi - 1.0).abs() < 1e-12, "{small}: {}", found.hhi);
        }
        // Six of twelve, whose sum is above 50 in binary digits only, are half.
        assert_eq!(group(&[100.0 / 12.0; 12]).expect("good input").nakamoto, Some(7));
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
            [b"\x03abc/AntPool/", b"Mined by AntPool 12", b"..Foundry USA Pool #dropgold", b"\x01a\x06nobody", b""];
        let shares = shares_by_tag(scripts, &tags);
        let expected = [
            Share::new("AntPool", 40.0),
            Share::new("Foundry USA", 20.0),
            Share::unknown("nobody", 20.0),
            Share::unknown(NO_TEXT, 20.0),
        ];
        assert_eq!(shares, expected);
        let group = Concentration::new("pools", "2026", shares, "test").expect("good input");
        assert_eq!((group.unknown_percent, group.unnamed_percent, group.two_largest_percent), (40.0, 0.0, Some(60.0)));
        let by_text = shares_by_text(scripts);
        assert_eq!(by_text.iter().filter(|share| share.known).count(), 4);
    }

    #[test]
    fn texts_of_real_coinbases() {
        // The genesis block, block 170, block 100,000 of mainnet and one of a pool that pushes nothing.
        let genesis =
            b"\x04\xff\xff\x00\x1d\x01\x04\x45The Times 03/Jan/2009 Chancellor on brink of second bailout for banks";
        assert!(readable_text(genesis).is_some_and(|text| text.starts_with("The Times 03/Jan/2009")));
        assert_eq!(readable_text(b"\x04\xff\xff\x00\x1d\x01\x02"), None);
        assert_eq!(readable_text(b"\x04\x4c\x86\x04\x1b\x02\x06\x02"), None);
        let pool = b"\x03\x2d\xaa\x0b\x2cMined by AntPool\xf1\x00\x22\x01";
        assert_eq!(readable_text(pool).as_deref(), Some("Mined by AntPool"));
        // The length of a push may be a letter, and a letter of a script that ends early is none.
        let long = [&b"\x02\x10\x27\x21"[..], b"thirty-three letters are a '!'-push"].concat();
        assert_eq!(readable_text(&long).map(|text| text.chars().count()), Some(33));
        // On the practice chain, in a race, simulated; with an extranonce of letters.
        let ours = |text: &str| {
            let mut script = b"\x02\x10\x27\x08ABCDEFGH".to_vec();
            script.push(text.len() as u8);
            script.extend_from_slice(text.as_bytes());
            readable_text(&script)
        };
        assert_eq!(ours("/hashgrind:207fffff/class 7b").as_deref(), Some("class 7b"));
        assert_eq!(ours("/hashgrind:207fffff/race:Ada").as_deref(), Some("Ada"));
        assert_eq!(ours("sim:Ada:2:1d00ffff").as_deref(), Some("Ada:2"));
        assert_eq!(ours("/hashgrind:207fffff/"), None);
    }
}
