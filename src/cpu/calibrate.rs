//! Floor F3: which of several contestants (a kernel with a number of siblings) is fastest, by measurement. The clock is
//! handed in, so the law can be shown without a machine.
//!
//! The processor may be busy with other work, which takes the time of whole windows away, its clock may change, and a neighbour
//! on the same core slows some instruction sets by half for tens of milliseconds. So the contestants run by turns, each in
//! windows that are short against a slice of the scheduler, and the fastest of each count: whatever else runs only ever makes a
//! window longer. Nobody is out for being as slow as a neighbour makes him: on a Zen 4 the rows of SHA-NI, which are the fastest
//! there, were gone before the neighbour's burst was over.

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

/// Hashes of a window of the first two rounds.
const GLANCE: u64 = 1 << 8;
/// Seconds of a window after them: short against a slice of a scheduler, long against a look at the clock.
const WINDOW: f64 = 60e-6;
/// Every so many rounds who takes at most so many times the least has a longer window, which counts where it is better by more than
/// so much: on a Zen 5 `sha-ni-avx2` takes up to a tenth more in short ones, where a miner never is. They are coarser, though.
const LONG_WINDOW: f64 = 500e-6;
const EVERY: usize = 4;
const NEAR: f64 = 1.08;
const BETTER: f64 = 1.03;
/// Times the least that ends it: in the first rounds, whose windows find everything cold, and after them.
const OUT_AT_FIRST: f64 = 3.0;
const OUT: f64 = 1.8;
const FIRST_ROUNDS: usize = 4;
/// Seconds of the processor for all windows, and the most rounds, should the clock stand.
const BUDGET: f64 = 0.16;
const ROUNDS: usize = 400;

/// The place of the fastest contestant. `window` has one work through about so many hashes and gives the seconds that each
/// took, or `None` when it fails: it is then out. `None` when nobody is left.
///
/// ```
/// use hashgrind::cpu::fastest;
/// let seconds_a_hash = [3e-7, 1e-7, 2e-7];
/// assert_eq!(fastest(&mut [0, 1, 2], |&mut at, _| Some(seconds_a_hash[at])), Some(1));
/// ```
pub fn fastest<C>(contestants: &mut [C], mut window: impl FnMut(&mut C, u64) -> Option<f64>) -> Option<usize> {
    let new = |place| Racer { place, least: f64::MAX, second: f64::MAX };
    let mut racing: Vec<Racer> = (0..contestants.len()).map(new).collect();
    let mut spent = 0.0;
    for round in 0..ROUNDS {
        let best = racing.iter().map(|racer| racer.second).fold(f64::MAX, f64::min);
        let stay = if round < FIRST_ROUNDS { OUT_AT_FIRST } else { OUT };
        racing.retain(|racer| racer.least <= best * stay);
        if spent >= BUDGET || (racing.len() <= 1 && round > 0) {
            break;
        }
        racing.retain_mut(|racer| {
            let long = round % EVERY == EVERY - 1 && racer.second <= best * NEAR;
            let (length, times) = if long { (LONG_WINDOW, BETTER) } else { (WINDOW, 1.0) };
            let hashes = if round < 2 { GLANCE } else { ((length / racer.second) as u64).clamp(1, 1 << 18) };
            let Some(seconds) = window(&mut contestants[racer.place], hashes) else { return false };
            let seconds = seconds * times;
            racer.second = racer.second.min(seconds.max(racer.least));
            racer.least = racer.least.min(seconds);
            // Without the wait for others' slices.
            spent += if round < 2 { 0.0 } else { hashes as f64 * seconds.min(2.0 * racer.second) };
            true
        });
    }
    racing.into_iter().min_by(|a, b| a.second.total_cmp(&b.second)).map(|racer| racer.place)
}

/// A contestant that is still in, and its least two times of a hash. The second counts, for a virtual machine's clock is wrong
/// now and then.
struct Racer {
    place: usize,
    least: f64,
    second: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a row's instructions are, for a neighbour on the same core does not slow all of them alike.
    #[derive(Clone, Copy)]
    enum Kind {
        Sha,
        /// Slow for the first eighth of a millisecond of a window.
        ShaAvx2,
        Avx512,
        Other,
    }
    use Kind::{Avx512, Other, Sha, ShaAvx2};

    /// A processor: nanoseconds a hash by siblings, from docs/performance.md (of equal rows one), and times as much beside a neighbour.
    struct Processor {
        name: &'static str,
        rows: &'static [(Kind, [f64; 4])],
        neighbour: fn(Kind) -> f64,
    }

    const fn beside_amd(kind: Kind) -> f64 {
        match kind {
            Sha | ShaAvx2 => 1.5,
            Avx512 => 1.04,
            Other => 1.2,
        }
    }

    const fn beside_intel(kind: Kind) -> f64 {
        match kind {
            Sha => 1.0,
            ShaAvx2 => 1.5,
            Avx512 | Other => 1.4,
        }
    }

    const PROCESSORS: [Processor; 4] = [
        Processor {
            name: "Zen 3",
            rows: &[
                (Sha, [34.3, 31.7, 26.9, 26.4]),
                (Sha, [36.3, 33.0, 30.7, 29.0]),
                (Sha, [47.1, 41.7, 39.6, 37.1]),
                (Other, [79.0, 75.3, 73.3, 71.0]),
                (Other, [213.3, 200.0, 196.7, 193.3]),
                (Other, [486.7, 300.0, 240.0, 231.7]),
            ],
            neighbour: beside_amd,
        },
        Processor {
            name: "Zen 4",
            rows: &[
                (Avx512, [26.24, 26.74, 26.57, 26.50]),
                (Avx512, [26.25, 26.74, 23.46, 23.28]),
                (Avx512, [26.20, 26.75, 23.44, 22.85]),
                (Avx512, [28.60, 29.16, 28.89, 28.81]),
                (Avx512, [28.60, 29.14, 25.11, 24.97]),
                (Avx512, [28.58, 29.13, 25.13, 24.14]),
                (Avx512, [31.57, 30.53, 29.08, 28.41]),
                (Sha, [26.20, 24.65, 21.76, 21.83]),
                (Sha, [26.67, 24.55, 23.96, 23.36]),
                (Sha, [37.86, 32.42, 29.96, 28.51]),
                (Other, [60.46, 53.85, 50.63, 49.04]),
                (Other, [184.2, 178.9, 171.5, 167.8]),
            ],
            neighbour: beside_amd,
        },
        Processor {
            name: "Zen 5",
            rows: &[
                (Avx512, [11.06, 11.19, 11.47, 11.55]),
                (Avx512, [11.06, 11.19, 10.17, 10.07]),
                (Avx512, [11.09, 11.20, 10.16, 10.00]),
                (Avx512, [12.96, 13.09, 13.39, 13.35]),
                (Avx512, [12.91, 13.11, 11.90, 11.75]),
                (Avx512, [12.88, 13.05, 11.92, 11.65]),
                (Avx512, [18.63, 19.50, 18.14, 17.67]),
                (ShaAvx2, [37.94, 36.51, 28.88, 28.81]),
                (Sha, [30.91, 30.85, 30.50, 30.69]),
                (Other, [53.29, 46.82, 44.09, 42.52]),
                (Other, [190.3, 155.4, 148.4, 145.1]),
            ],
            neighbour: beside_amd,
        },
        Processor {
            name: "Emerald Rapids",
            rows: &[
                (Avx512, [30.73, 30.67, 30.80, 30.80]),
                (Avx512, [30.73, 30.73, 27.50, 27.47]),
                (Avx512, [30.73, 30.73, 27.50, 26.27]),
                (Avx512, [31.17, 31.17, 31.17, 31.17]),
                (Avx512, [31.17, 31.17, 27.67, 27.63]),
                (Avx512, [31.17, 31.17, 27.67, 26.87]),
                (Avx512, [34.17, 32.00, 30.10, 29.17]),
                (ShaAvx2, [58.77, 53.33, 48.30, 46.90]),
                (Sha, [61.93, 62.00, 62.13, 61.77]),
                (Other, [91.07, 83.33, 78.70, 76.70]),
                (Other, [292.3, 276.7, 267.0, 258.7]),
            ],
            neighbour: beside_intel,
        },
    ];

    /// What else goes on there.
    #[derive(Clone, Copy)]
    struct Weather {
        name: &'static str,
        /// Other programs that want the same core.
        others: f64,
        /// Seconds that a neighbour on the same core is there and that it is away, in the mean.
        neighbour: Option<[f64; 2]>,
        /// The share by which the clock swings, slowly, and by which it steps, every few milliseconds.
        clock: [f64; 2],
    }

    const WEATHERS: [Weather; 4] = [
        Weather { name: "quiet", others: 0.0, neighbour: None, clock: [0.0, 0.05] },
        Weather { name: "eight busy loops on two cores", others: 4.0, neighbour: None, clock: [0.16, 0.0] },
        Weather { name: "a neighbour", others: 0.0, neighbour: Some([0.03, 0.03]), clock: [0.0, 0.05] },
        Weather { name: "both", others: 4.0, neighbour: Some([0.08, 0.04]), clock: [0.0, 0.05] },
    ];

    /// A processor in such weather: an own time, and what a window takes on it.
    struct Busy {
        random: u64,
        weather: Weather,
        /// Seconds of the processor that went into windows.
        own: f64,
        /// Seconds of the world.
        wall: f64,
        beside: bool,
        beside_until: f64,
        clock: f64,
        clock_until: f64,
    }

    impl Busy {
        fn new(weather: Weather, start: u64) -> Self {
            let random = 88_172_645_463_325_252 + start * 977;
            let wall = start as f64 * 0.37;
            Self { random, weather, own: 0.0, wall, beside: false, beside_until: 0.0, clock: 0.0, clock_until: wall }
        }

        fn unit(&mut self) -> f64 {
            self.random ^= self.random << 13;
            self.random ^= self.random >> 7;
            self.random ^= self.random << 17;
            (self.random >> 11) as f64 / (1u64 << 53) as f64
        }

        /// Exponentially distributed.
        fn about(&mut self, mean: f64) -> f64 {
            -mean * (1.0 - self.unit()).ln()
        }

        /// Slices of 3 ms that the others wait for, caches that they leave cold, a neighbour's bursts, a clock that changes.
        fn window(&mut self, hashes: u64, (seconds_a_hash, kind, beside): (f64, Kind, f64)) -> f64 {
            let Weather { others, neighbour, clock: [swings, steps], .. } = self.weather;
            if let Some([on, off]) = neighbour {
                while self.beside_until < self.wall {
                    self.beside = !self.beside;
                    let lasts = self.about(if self.beside { on } else { off });
                    self.beside_until += lasts;
                }
            }
            while self.clock_until < self.wall {
                self.clock = steps * self.unit();
                self.clock_until += 2e-3 + self.about(20e-3);
            }
            let clock = 1.0 + self.clock + swings / 2.0 * (1.0 + (self.wall * 40.0).sin());
            let pure = hashes as f64 * seconds_a_hash;
            let beginning = match kind {
                Avx512 => 0.7e-6,
                ShaAvx2 => 0.4e-6 + 0.08 * pure.min(130e-6),
                Sha | Other => 0.4e-6,
            };
            let disturbed = if self.beside { beside } else { 1.0 };
            let work = (pure + beginning) * disturbed * clock * (1.0 + 0.02 * self.unit() * self.unit());
            let interrupted = others > 0.0 && self.unit() < work / 3e-3;
            let waited = if interrupted { 3e-3 * others * (0.5 + self.unit()) } else { 0.0 };
            let cold = if others > 0.0 && self.unit() < 0.3 { work.min(60e-6) * self.unit() } else { 0.0 };
            // Now and then a look at the clock is off.
            let wrong = if self.unit() < 2e-3 { 4e-6 * self.unit() } else { 0.0 };
            self.own += work + cold;
            self.wall += work + cold + waited;
            (work + cold + waited - wrong).max(1e-9) / hashes as f64
        }
    }

    #[test]
    fn the_true_best_on_a_busy_machine() {
        const STARTS: u64 = 200;
        let mut simplest_is_right = 0;
        let mut failures = Vec::new();
        for processor in &PROCESSORS {
            let rows = processor.rows.iter().flat_map(|&(kind, by_siblings)| {
                by_siblings.map(|nanoseconds| (nanoseconds * 1e-9, kind, (processor.neighbour)(kind)))
            });
            let rows: Vec<_> = rows.collect();
            let best = rows.iter().map(|row| row.0).fold(f64::MAX, f64::min);
            for weather in WEATHERS {
                let (mut right, mut most) = (0, 0.0f64);
                for start in 0..STARTS {
                    let mut busy = Busy::new(weather, start);
                    let mut contestants = rows.clone();
                    let chosen = fastest(&mut contestants, |row, hashes| Some(busy.window(hashes, *row)));
                    right += u64::from(rows[chosen.expect("all run")].0 <= best * 1.03);
                    most = most.max(busy.own);
                    // One long look at each, one after the other, which is what this law is better than.
                    let looks = rows.iter().map(|row| (busy.window(1 << 14, *row), row.0));
                    let first = looks.min_by(|a, b| a.0.total_cmp(&b.0)).expect("several");
                    simplest_is_right += u64::from(first.1 <= best * 1.03);
                }
                if right * 100 < STARTS * 98 || most > 0.25 {
                    failures.push(format!(
                        "{}, {}: {right} of {STARTS}, at most {most:.3} s",
                        processor.name, weather.name
                    ));
                }
            }
        }
        assert!(failures.is_empty(), "{failures:#?}");
        let all = STARTS * (PROCESSORS.len() * WEATHERS.len()) as u64;
        assert!(
            simplest_is_right * 100 < all * 90,
            "the noise is none: {simplest_is_right} of {all} by the simplest law"
        );
    }

    /// As `sha-ni-avx2` is on a Zen 5 whose AVX-512 is hidden.
    #[test]
    fn short_windows_are_not_all_that_counts() {
        let mut contestants = [(30.5e-9, 0.0), (28.8e-9, 0.08)];
        let chosen = fastest(&mut contestants, |&mut (seconds, at_first), hashes| {
            let pure = hashes as f64 * seconds;
            Some((pure + at_first * f64::min(pure, 130e-6)) / hashes as f64)
        });
        assert_eq!(chosen, Some(1));
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
