//! Which of several pools is mined for: pure rules over what happened when.

use std::time::Duration;

/// A pool with so many failed connections in a row is left.
const MOST_FAILURES: u32 = 3;
/// A pool with so many refused shares in a row is left.
pub(crate) const MOST_REFUSALS: u32 = 20;
/// A better pool is gone back to when it has been up for so long.
const STABLE: Duration = Duration::from_secs(60);

/// The pools in the order of preference.
#[derive(Debug)]
pub(crate) struct Failover {
    pools: Vec<Standing>,
    active: usize,
}

#[derive(Clone, Debug, Default)]
struct Standing {
    up_since: Option<Duration>,
    failures: u32,
    refusals: u32,
    mute: bool,
    hopeless: bool,
}

impl Standing {
    fn is_bad(&self) -> bool {
        self.hopeless || self.mute || self.failures >= MOST_FAILURES || self.refusals >= MOST_REFUSALS
    }
}

impl Failover {
    pub(crate) fn new(pools: usize) -> Self {
        Self { pools: vec![Standing::default(); pools], active: 0 }
    }

    /// The pool that is mined for.
    pub(crate) fn active(&self) -> usize {
        self.active
    }

    /// How many pools, from the first on, must be connected to: the active one and those before it; and, while that is bad, one
    /// more after the other.
    pub(crate) fn wanted(&self) -> usize {
        let good = self.pools.iter().position(|pool| !pool.is_bad());
        (good.unwrap_or(self.pools.len() - 1).max(self.active)) + 1
    }

    /// Whether no pool will ever let us in.
    pub(crate) fn is_hopeless(&self) -> bool {
        self.pools.iter().all(|pool| pool.hopeless)
    }

    pub(crate) fn is_hopeless_at(&self, pool: usize) -> bool {
        self.pools[pool].hopeless
    }

    pub(crate) fn up(&mut self, pool: usize, now: Duration) {
        let standing = &mut self.pools[pool];
        (standing.up_since, standing.mute) = (Some(now), false);
    }

    pub(crate) fn down(&mut self, pool: usize, mute: bool, hopeless: bool, now: Duration) {
        let standing = &mut self.pools[pool];
        if standing.up_since.take().is_some_and(|since| now.saturating_sub(since) >= STABLE) {
            standing.failures = 0;
        }
        standing.failures += 1;
        standing.mute |= mute;
        standing.hopeless |= hopeless;
    }

    /// We have hung up ourselves: no failure, but it is not up.
    pub(crate) fn left(&mut self, pool: usize) {
        self.pools[pool].up_since = None;
    }

    pub(crate) fn is_up(&self, pool: usize) -> bool {
        self.pools[pool].up_since.is_some()
    }

    /// The pool's word on a share. True when it has just refused too many.
    pub(crate) fn answer(&mut self, pool: usize, accepted: bool) -> bool {
        let standing = &mut self.pools[pool];
        if accepted {
            standing.refusals = 0;
            return false;
        }
        standing.refusals += 1;
        standing.refusals == MOST_REFUSALS
    }

    /// Chooses anew; gives the pool that takes over, if another one does. Only a bad pool is left before a better one is stable,
    /// and only one that is up takes over.
    pub(crate) fn choose(&mut self, now: Duration) -> Option<usize> {
        let stable = |pool: &Standing| pool.up_since.is_some_and(|since| now.saturating_sub(since) >= STABLE);
        for pool in self.pools.iter_mut().filter(|pool| stable(pool)) {
            pool.failures = 0;
        }
        let better = self.pools[..self.active].iter().position(|pool| !pool.is_bad() && stable(pool));
        let next = better.or_else(|| self.instead())?;
        self.active = next;
        Some(next)
    }

    /// Who takes over from a bad pool: the first good one, or, if that is gone, any that is there.
    fn instead(&self) -> Option<usize> {
        let active = &self.pools[self.active];
        if !active.is_bad() {
            return None;
        }
        let is_up = |pool: &&Standing| pool.up_since.is_some();
        let good = self.pools.iter().position(|pool| !pool.is_bad() && is_up(&pool));
        let any = || self.pools.iter().position(|pool| is_up(&pool));
        good.or_else(|| if is_up(&active) { None } else { any() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_pool_that_never_answers_at_the_start() {
        let mut pools = Failover::new(3);
        for second in 0..2 {
            pools.down(0, false, false, at(second));
            assert_eq!((pools.choose(at(second)), pools.wanted()), (None, 1));
        }
        pools.down(0, false, false, at(3));
        assert_eq!((pools.choose(at(3)), pools.wanted()), (None, 2), "the second is tried");
        pools.up(1, at(4));
        assert_eq!((pools.choose(at(4)), pools.active(), pools.wanted()), (Some(1), 1, 2));
    }

    #[test]
    fn back_to_the_first_when_it_is_stable() {
        let mut pools = Failover::new(2);
        pools.up(0, at(0));
        (0..3).for_each(|second| pools.down(0, false, false, at(second)));
        pools.up(1, at(3));
        assert_eq!(pools.choose(at(3)), Some(1));
        pools.up(0, at(10));
        pools.down(0, false, false, at(60));
        pools.up(0, at(61));
        assert_eq!(pools.choose(at(120)), None, "59 s are not enough");
        assert_eq!((pools.choose(at(121)), pools.active(), pools.wanted()), (Some(0), 0, 1));
        // The second is not wanted any more, so it is hung up on: it can't take over before it is up again.
        pools.left(1);
        assert!(pools.is_up(0) && !pools.is_up(1));
        (122..125).for_each(|second| pools.down(0, false, false, at(second)));
        assert_eq!((pools.choose(at(125)), pools.active(), pools.wanted()), (None, 0, 2));
        pools.up(1, at(126));
        assert_eq!(pools.choose(at(126)), Some(1));
    }

    #[test]
    fn a_single_failure_changes_nothing() {
        let mut pools = Failover::new(2);
        for minute in 0..10 {
            pools.up(0, at(120 * minute));
            assert_eq!(pools.choose(at(120 * minute + 100)), None);
            pools.down(0, false, false, at(120 * minute + 100));
            assert_eq!((pools.choose(at(120 * minute + 100)), pools.wanted()), (None, 1));
        }
    }

    #[test]
    fn a_mute_pool_and_one_that_refuses() {
        let mut pools = Failover::new(2);
        pools.up(0, at(0));
        pools.down(0, true, false, at(180));
        assert_eq!(pools.wanted(), 2, "silence is enough");

        let mut pools = Failover::new(2);
        pools.up(0, at(0));
        assert!((1..MOST_REFUSALS).all(|_| !pools.answer(0, false)));
        pools.answer(0, true);
        assert!((1..MOST_REFUSALS).all(|_| !pools.answer(0, false)));
        assert_eq!(pools.wanted(), 1);
        assert!(pools.answer(0, false), "20 in a row");
        assert_eq!(pools.choose(at(9)), None, "better a pool that refuses than none");
        pools.up(1, at(10));
        assert_eq!(pools.choose(at(10)), Some(1));
        assert_eq!(pools.choose(at(1000)), None, "being up does not mend it");
    }

    #[test]
    fn the_first_that_comes_back() {
        let mut pools = Failover::new(2);
        for second in 0..3 {
            pools.down(0, false, false, at(second));
            pools.down(1, false, false, at(second));
        }
        assert_eq!(pools.choose(at(3)), None);
        pools.up(1, at(4));
        assert_eq!(pools.choose(at(4)), Some(1), "however often it failed");
    }

    #[test]
    fn hopeless_everywhere() {
        let mut pools = Failover::new(2);
        pools.down(0, false, true, at(0));
        assert!(!pools.is_hopeless() && pools.wanted() == 2);
        pools.down(1, false, true, at(1));
        assert!(pools.is_hopeless());
    }
}
