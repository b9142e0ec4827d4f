//! What pools say of shares, added up (floor F6): read by the summary, the live view and the metrics. Only a pool's answers count
//! here, never what this program thinks of its own work.
#![cfg_attr(not(feature = "pool"), allow(dead_code))]

use std::time::Instant;

use serde::Serialize;

/// Hashes that a share of difficulty 1 stands for.
pub(super) const HASHES_PER_DIFFICULTY: f64 = 4_294_967_296.0;

/// How a share ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Verdict {
    Accepted,
    Stale,
    Duplicate,
    Low,
    Other,
    /// No answer will come any more.
    Lost,
}

/// Shares by how they ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Shares {
    pub(super) accepted: u64,
    pub(super) stale: u64,
    pub(super) duplicate: u64,
    pub(super) low: u64,
    pub(super) other: u64,
    pub(super) lost: u64,
}

impl Shares {
    /// Each verdict's name and number.
    pub(super) const fn by_verdict(&self) -> [(&'static str, u64); 6] {
        let Self { accepted, stale, duplicate, low, other, lost } = *self;
        [
            ("accepted", accepted),
            ("stale", stale),
            ("duplicate", duplicate),
            ("low", low),
            ("other", other),
            ("lost", lost),
        ]
    }

    /// All whose end is known.
    pub(super) fn total(&self) -> u64 {
        self.by_verdict().iter().map(|(_, count)| count).sum()
    }

    fn count(&mut self, verdict: Verdict) {
        let count = match verdict {
            Verdict::Accepted => &mut self.accepted,
            Verdict::Stale => &mut self.stale,
            Verdict::Duplicate => &mut self.duplicate,
            Verdict::Low => &mut self.low,
            Verdict::Other => &mut self.other,
            Verdict::Lost => &mut self.lost,
        };
        *count += 1;
    }

    /// `17 accepted, 2 stale`, without what there was none of.
    pub(super) fn words(&self) -> String {
        let some = self.by_verdict().into_iter().filter(|(name, count)| *count > 0 || *name == "accepted");
        some.map(|(name, count)| format!("{count} {name}")).collect::<Vec<_>>().join(", ")
    }
}

impl std::iter::Sum for Shares {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, more| Self {
            accepted: sum.accepted + more.accepted,
            stale: sum.stale + more.stale,
            duplicate: sum.duplicate + more.duplicate,
            low: sum.low + more.low,
            other: sum.other + more.other,
            lost: sum.lost + more.lost,
        })
    }
}

/// One pool.
#[derive(Clone, Debug, Default)]
pub(super) struct PoolFigures {
    /// `HOST:PORT`, never a login.
    pub(super) name: String,
    pub(super) up: bool,
    /// How often it let us in.
    pub(super) logins: u64,
    pub(super) sent: u64,
    pub(super) shares: Shares,
    /// Of accepted shares: their worth in hashes, and the sum of its squares.
    pub(super) work: f64,
    work_squares: f64,
    /// What the next job's shares are worth.
    pub(super) difficulty: Option<f64>,
    /// How long it thought about the last share.
    pub(super) reply_seconds: Option<f64>,
    pub(super) last_accepted: Option<Instant>,
}

impl PoolFigures {
    pub(super) fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }

    /// A share of this difficulty has ended.
    pub(super) fn count(&mut self, verdict: Verdict, difficulty: f64) {
        self.shares.count(verdict);
        if verdict == Verdict::Accepted {
            let work = difficulty * HASHES_PER_DIFFICULTY;
            self.work += work;
            self.work_squares += work * work;
            self.last_accepted = Some(Instant::now());
        }
    }

    /// Shares on their way.
    pub(super) fn unanswered(&self) -> u64 {
        self.sent.saturating_sub(self.shares.total())
    }
}

/// All pools of a session.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ShareSummary {
    pub(super) shares: Shares,
    pub(super) accepted_work_hashes: f64,
    /// None where nothing was hashed.
    pub(super) accepted_over_hashes: Option<Ratio>,
    /// Hashes whose finds were worthless because the job was over.
    pub(super) hashes_on_stale_work: u64,
}

/// Work that was accepted over hashes that were done. 1 is what luck averages to; an interval without 1 convicts somebody.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(super) struct Ratio {
    pub(super) ratio: f64,
    pub(super) low95: f64,
    pub(super) high95: f64,
}

impl ShareSummary {
    pub(super) fn new(pools: &[PoolFigures], hashes: u64, hashes_on_stale_work: u64) -> Self {
        let shares = pools.iter().map(|pool| pool.shares).sum();
        let work = pools.iter().map(|pool| pool.work).sum();
        let squares = pools.iter().map(|pool| pool.work_squares).sum();
        let next = pools.iter().find_map(|pool| pool.difficulty).unwrap_or(1.0) * HASHES_PER_DIFFICULTY;
        let accepted_over_hashes = (hashes > 0).then(|| Ratio::new(work, squares, next, hashes as f64));
        Self { shares, accepted_work_hashes: work, accepted_over_hashes, hashes_on_stale_work }
    }

    pub(super) fn words(&self) -> String {
        let ratio = self.accepted_over_hashes.map_or_else(String::new, |Ratio { ratio, low95, high95 }| {
            format!("; accepted work is {ratio:.3} of the hashes done (95 %: {low95:.3} to {high95:.3})")
        });
        format!("shares: {}{ratio}", self.shares.words())
    }
}

impl Ratio {
    /// Shares come by chance: their number is Poisson's, and one of several sizes counts as if all had their mean (Kish's
    /// effective number). `next` is what a share is worth where there was none yet.
    fn new(work: f64, squares: f64, next: f64, hashes: f64) -> Self {
        let (number, each) = if squares > 0.0 { (work * work / squares, squares / work) } else { (0.0, next) };
        let (low, high) = poisson_interval(number);
        Self { ratio: work / hashes, low95: low * each / hashes, high95: high * each / hashes }
    }
}

/// The 95 % interval of a Poisson mean of which `count` were seen: Garwood's, by Wilson and Hilferty's cube root.
fn poisson_interval(count: f64) -> (f64, f64) {
    const Z: f64 = 1.96;
    let bound = |n: f64, z: f64| n * (1.0 - 1.0 / (9.0 * n) + z / (3.0 * n.sqrt())).powi(3);
    let low = if count > 0.0 { bound(count, -Z).max(0.0) } else { 0.0 };
    (low, bound(count + 1.0, Z))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Garwood's exact limits, as tables print them.
    #[test]
    fn intervals_are_those_of_the_tables() {
        for (count, low, high) in [(0.0, 0.0, 3.689), (1.0, 0.025, 5.572), (10.0, 4.795, 18.39), (100.0, 81.36, 121.63)]
        {
            let (own_low, own_high) = poisson_interval(count);
            assert!(
                (own_low - low).abs() < 0.02 && (own_high / high - 1.0).abs() < 0.01,
                "{count}: {own_low} {own_high}"
            );
        }
    }

    #[test]
    fn shares_of_several_sizes() {
        let mut pool = PoolFigures::new("a:1".to_owned());
        pool.sent = 103;
        (0..100).for_each(|_| pool.count(Verdict::Accepted, 1.0));
        pool.count(Verdict::Low, 1.0);
        let hashes = 100.0 * HASHES_PER_DIFFICULTY;
        let summary = ShareSummary::new(std::slice::from_ref(&pool), hashes as u64, 7);
        let ratio = summary.accepted_over_hashes.expect("hashes were done");
        assert_eq!((summary.accepted_work_hashes, ratio.ratio, pool.unanswered()), (hashes, 1.0, 2));
        assert!((ratio.low95 - 0.8136).abs() < 1e-3 && (ratio.high95 - 1.2163).abs() < 1e-3, "{ratio:?}");
        assert_eq!(pool.shares.words(), "100 accepted, 1 low");
        // One that is worth as much as all others together makes the interval wide.
        pool.count(Verdict::Accepted, 100.0);
        let wide = ShareSummary::new(&[pool], 2 * hashes as u64, 0).accepted_over_hashes.expect("hashes were done");
        assert_eq!(wide.ratio, 1.0);
        assert!(wide.low95 < 0.4 && wide.high95 > 2.0, "{wide:?}");
        let nothing = ShareSummary::new(&[PoolFigures::default()], 0, 0);
        assert_eq!(nothing.accepted_over_hashes, None);
    }
}
