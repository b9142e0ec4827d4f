//! Floor F3: which of several contestants (a kernel with a number of siblings) is fastest, by measurement. The clock is
//! handed in, so the law can be shown without a machine.
//!
//! The processor may be busy with other work, which takes the time of whole windows away, and its clock may change. So the
//! contestants run by turns in windows that are short against a slice of the scheduler, and the fastest of each count: whatever
//! else runs only ever makes a window longer. Not the very fastest once there are many, for a virtual machine's clock is
//! wrong now and then. Whoever is clearly slower drops out early; who is slower by less than a burst of a neighbour on the
//! same core takes (a third, for tens of milliseconds, and not the same for every instruction set) stays for longer.

use super::{Kernel, kernels};
use crate::pow::MAX_SIBLINGS;

/// A kernel and how many sibling headers it takes at once.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The row of the table.
    pub kernel: &'static Kernel,
    /// 1 to [`MAX_SIBLINGS`].
    pub siblings: u32,
}

/// The numbers of siblings that are tried, up to a most: more make no kernel that is here slower by more than noise.
pub fn sibling_counts(most: u32) -> impl Iterator<Item = u32> {
    [1, 2, 4, MAX_SIBLINGS as u32].into_iter().filter(move |&siblings| siblings <= most)
}

/// Every kernel that this processor can run, with each number of siblings up to `most`.
pub fn choices(most: u32) -> impl Iterator<Item = Choice> {
    let available = kernels().iter().filter(|kernel| kernel.is_available());
    available.flat_map(move |kernel| sibling_counts(most).map(move |siblings| Choice { kernel, siblings }))
}

/// Hashes of the first window.
const GLANCE: u64 = 1 << 9;
/// Who takes so many times the least does not get a second.
const WORTH_A_LOOK: f64 = 3.0;
/// Seconds of a window: short against a slice of a scheduler, long against a look at the clock.
const WINDOW: f64 = 60e-6;
/// Rounds in which each contestant has a window, and the share of the least time that one may take to stay.
const STAGES: [(usize, f64); 4] = [(2, 1.5), (8, 1.3), (24, 1.12), (160, 1.0)];

/// The place of the fastest contestant. `window` has one work through about so many hashes and gives the seconds that each
/// took, or `None` when it fails: it is then out. `None` when nobody is left.
///
/// ```
/// use hashgrind::cpu::fastest;
/// let seconds_a_hash = [3e-7, 1e-7, 2e-7];
/// assert_eq!(fastest(&mut [0, 1, 2], |&mut at, _| Some(seconds_a_hash[at])), Some(1));
/// ```
pub fn fastest<C>(contestants: &mut [C], mut window: impl FnMut(&mut C, u64) -> Option<f64>) -> Option<usize> {
    let mut racing: Vec<Racer> = Vec::with_capacity(contestants.len());
    for (place, contestant) in contestants.iter_mut().enumerate() {
        racing.extend(window(contestant, GLANCE).map(|seconds| Racer { place, windows: vec![seconds] }));
    }
    drop_slow(&mut racing, WORTH_A_LOOK);
    for (rounds, stay) in STAGES {
        for _ in 0..rounds {
            racing.retain_mut(|racer| {
                let hashes = (WINDOW / racer.windows[0].max(1e-12)) as u64;
                let seconds = window(&mut contestants[racer.place], hashes.clamp(1, 1 << 20));
                racer.windows.extend(seconds);
                seconds.is_some()
            });
        }
        drop_slow(&mut racing, stay);
        if racing.len() <= 1 {
            break;
        }
    }
    racing.first().map(|racer| racer.place)
}

/// A contestant that is still in, and the seconds a hash of its windows; sorted after each stage.
struct Racer {
    place: usize,
    windows: Vec<f64>,
}

impl Racer {
    /// What counts: the least of a few windows, of many the slowest of the fastest thirty-second part.
    fn seconds(&self) -> f64 {
        self.windows[self.windows.len() / 32]
    }
}

/// Keeps the fastest and who takes at most so many times as long; the fastest first.
fn drop_slow(racing: &mut Vec<Racer>, times: f64) {
    racing.iter_mut().for_each(|racer| racer.windows.sort_by(f64::total_cmp));
    racing.sort_by(|a, b| a.seconds().total_cmp(&b.seconds()));
    if let Some(least) = racing.first().map(Racer::seconds) {
        racing.retain(|racer| racer.seconds() <= least * times);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A processor that others use: an own time, and what a window takes on it.
    struct Busy {
        random: u64,
        /// Seconds of the processor that went into windows.
        own: f64,
        /// Seconds of the world.
        wall: f64,
    }

    impl Busy {
        fn unit(&mut self) -> f64 {
            self.random ^= self.random << 13;
            self.random ^= self.random >> 7;
            self.random ^= self.random << 17;
            (self.random >> 11) as f64 / (1u64 << 53) as f64
        }

        /// Slices of 3 ms that four others wait for, a clock that swings by a sixth, caches that others leave cold.
        fn window(&mut self, hashes: u64, seconds_a_hash: f64) -> f64 {
            let clock = 1.0 + 0.08 * (1.0 + (self.wall * 40.0).sin());
            let work = hashes as f64 * seconds_a_hash * clock * (1.0 + 0.02 * self.unit() * self.unit());
            let interrupted = if self.unit() < work / 3e-3 { 12e-3 * (0.5 + self.unit()) } else { 0.0 };
            let busy_core = if self.unit() < 0.3 { work * self.unit() } else { 0.0 };
            self.own += work + busy_core;
            self.wall += work + busy_core + interrupted;
            (work + busy_core + interrupted) / hashes as f64
        }
    }

    /// Cycles a hash of the rows of a Zen 3 by siblings, 3 GHz.
    const ROWS: [[f64; 4]; 6] = [
        [103.0, 95.0, 80.6, 79.1],
        [109.0, 99.0, 92.0, 87.0],
        [141.3, 125.0, 118.9, 111.3],
        [237.0, 226.0, 220.0, 213.0],
        [640.0, 600.0, 590.0, 580.0],
        [1460.0, 900.0, 720.0, 695.0],
    ];

    #[test]
    fn the_true_best_on_a_busy_machine() {
        let rows: Vec<f64> = ROWS.as_flattened().iter().map(|cycles| cycles / 3e9).collect();
        let best = rows.iter().copied().fold(f64::MAX, f64::min);
        let (mut right, mut right_at_once, mut most) = (0, 0, 0.0f64);
        for start in 0..400 {
            let mut busy = Busy { random: 88_172_645_463_325_252 + start * 977, own: 0.0, wall: start as f64 * 0.37 };
            let mut contestants = rows.clone();
            let chosen = fastest(&mut contestants, |seconds, hashes| Some(busy.window(hashes, *seconds)));
            right += usize::from(rows[chosen.expect("all run")] <= best * 1.03);
            most = most.max(busy.own);
            // One long look at each, one after the other, which is what this law is better than.
            let mut looks: Vec<f64> = rows.iter().map(|seconds| busy.window(1 << 14, *seconds)).collect();
            let least = looks.iter().copied().fold(f64::MAX, f64::min);
            right_at_once += usize::from(rows[looks.iter_mut().position(|l| *l == least).expect("one")] <= best * 1.03);
        }
        assert!(right >= 392, "{right} of 400");
        assert!(right_at_once < 380, "the noise is none: {right_at_once} of 400 by the simplest law");
        assert!(most <= 0.25, "{most} s of processor time");
    }

    #[test]
    fn who_fails_is_out() {
        let mut calls = 0;
        let chosen = fastest(&mut [1e-7, 2e-7, 3e-7], |seconds, _| {
            calls += 1;
            (*seconds != 1e-7 || calls < 6).then_some(*seconds)
        });
        assert_eq!(chosen, Some(1));
        assert_eq!(fastest(&mut [(), ()], |(), _| None), None);
        assert_eq!(fastest::<()>(&mut [], |(), _| Some(1.0)), None);
    }
}
