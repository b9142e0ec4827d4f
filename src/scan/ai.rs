//! Floor F2: the work of AI that a device can be measured with, the contract that every device meets, and the oracle of its
//! results. Starts no threads, looks at no clock, knows no device.
//!
//! Writing a token reads all weights once ([`Task::Load`]); reading a prompt multiplies matrices. What goes into a
//! [`Problem`] follows from its key by a function of the place alone, so that every result can be worked out again anywhere,
//! one by one: in 64-bit floating point or in whole numbers.
//!
//! ```
//! use hashgrind::scan::ai::{Problem, Size, Task};
//! let problem = Problem::new(Task::GemmI8, Size::cube(256), &[7; 32]).expect("a size that fits");
//! assert_eq!(problem.operations(), 2 * 256 * 256 * 256);
//! let expected = problem.expected(1234);
//! assert!(expected.accepts(expected.value) && !expected.accepts(expected.value + 1.0));
//! ```

use std::time::Duration;

use super::{DeviceInfo, ScanError};

/// One kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Task {
    /// Reads an array.
    Load,
    /// Reads an array and writes another.
    Copy,
    /// `a = b + 3 c`: reads two arrays and writes a third, 32-bit floating point.
    Triad,
    /// A product of matrices in 32-bit floating point.
    GemmF32,
    /// The same of 16-bit numbers; sums of at most 32 products in 16 bits, beyond that in 32.
    GemmF16,
    /// The same of 8-bit whole numbers with 32-bit sums.
    GemmI8,
}

impl Task {
    /// All of them, in the order in which they are measured.
    pub const ALL: [Self; 6] = [Self::Load, Self::Copy, Self::Triad, Self::GemmF32, Self::GemmF16, Self::GemmI8];

    /// Its name in records.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Copy => "copy",
            Self::Triad => "triad",
            Self::GemmF32 => "gemm_f32",
            Self::GemmF16 => "gemm_f16",
            Self::GemmI8 => "gemm_i8",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|task| task.name() == name)
    }

    /// Whether it multiplies matrices; the others move arrays.
    #[must_use]
    pub const fn is_gemm(self) -> bool {
        matches!(self, Self::GemmF32 | Self::GemmF16 | Self::GemmI8)
    }
}

/// How large: a product of matrices gives `m` × `n` results of `k` products each; an array has `n` words of 32 bits, and `m`
/// and `k` are 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Size {
    /// Rows of the result.
    pub m: u64,
    /// Columns of the result, or words of an array.
    pub n: u64,
    /// Products a result.
    pub k: u64,
}

/// Words of an array that [`Task::Load`] gives one result for: 64 KiB.
pub const BLOCK_WORDS: u64 = 1 << 14;
/// The smallest side of a product of matrices; every side is a multiple of it.
pub const LEAST_SIDE: u64 = 256;
/// The largest.
pub const MOST_SIDE: u64 = 4096;
/// Rows and columns of a tile: one result in each is checked.
pub const TILE: u64 = 64;
/// Stretches of an array: one result in each is checked.
const STRETCHES: u64 = 64;
/// The most words of an array: places are numbers of 32 bits.
const MOST_WORDS: u64 = 1 << 32;

impl Size {
    /// A product of matrices.
    #[must_use]
    pub const fn product(m: u64, n: u64, k: u64) -> Self {
        Self { m, n, k }
    }

    /// A product of square matrices.
    #[must_use]
    pub const fn cube(side: u64) -> Self {
        Self::product(side, side, side)
    }

    /// Arrays of about so many bytes each, in whole blocks, at least one for each stretch that is checked; 16 GiB at most.
    #[must_use]
    pub fn array(bytes: u64) -> Self {
        let blocks = (bytes / 4 / BLOCK_WORDS).clamp(STRETCHES, MOST_WORDS / BLOCK_WORDS);
        Self { m: 1, n: BLOCK_WORDS * blocks, k: 1 }
    }

    /// The next size of a product: its smallest side doubled; `None` at the largest.
    #[must_use]
    pub fn grown(self) -> Option<Self> {
        let Self { m, n, k } = self;
        if m.min(n).min(k) >= MOST_SIDE {
            None
        } else if m <= n && m <= k {
            Some(Self { m: m * 2, ..self })
        } else if n <= k {
            Some(Self { n: n * 2, ..self })
        } else {
            Some(Self { k: k * 2, ..self })
        }
    }

    /// Whether a task of this kind can have it.
    #[must_use]
    pub fn fits(self, task: Task) -> bool {
        let side = |side: u64| side.is_multiple_of(LEAST_SIDE) && (LEAST_SIDE..=MOST_SIDE).contains(&side);
        if task.is_gemm() {
            side(self.m) && side(self.n) && side(self.k)
        } else {
            let array = BLOCK_WORDS * STRETCHES..=MOST_WORDS;
            self.m == 1 && self.k == 1 && self.n.is_multiple_of(BLOCK_WORDS) && array.contains(&self.n)
        }
    }
}

/// What a word of an array or of a matrix is made into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// A 32-bit floating-point number from 1 to 2.
    Unit,
    /// A 32-bit floating-point number from -1 to 1.
    Signed,
    /// Two 16-bit floating-point numbers from -1 to 1, multiples of 1/1024.
    Halves,
    /// Four signed 8-bit numbers.
    Bytes,
}

/// A word's random bits: a mixing function of 32 bits (Wellons's `lowbias32`) over the place, which the key has moved.
#[inline]
#[must_use]
pub const fn mix(key: u32, place: u32) -> u32 {
    let mut x = place ^ key;
    x = x.wrapping_add(0x9e37_79b9);
    x ^= x >> 16;
    x = x.wrapping_mul(0x7feb_352d);
    x ^= x >> 15;
    x = x.wrapping_mul(0x846c_a68b);
    x ^ (x >> 16)
}

/// A [`Content::Unit`] number.
#[inline]
#[must_use]
pub const fn unit(bits: u32) -> f32 {
    f32::from_bits(0x3f80_0000 | (bits >> 9))
}

/// A [`Content::Signed`] number; exact.
#[inline]
#[must_use]
pub const fn signed(bits: u32) -> f32 {
    unit(bits) * 2.0 - 3.0
}

/// A number of [`Content::Halves`]: number `place` of a matrix has its own bits.
#[inline]
#[must_use]
pub const fn half(bits: u32) -> f32 {
    ((bits >> 21) as f32 - 1024.0) / 1024.0
}

/// One piece of work with all that goes into it, of a size that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub(crate) task: Task,
    pub(crate) size: Size,
    pub(crate) key_a: u32,
    pub(crate) key_b: u32,
    /// Key of the places that are checked.
    key_places: u32,
}

/// A result and how far another may be from it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Expected {
    /// The result.
    pub value: f64,
    /// The largest distance that rounding explains.
    pub tolerance: f64,
}

impl Expected {
    /// Whether rounding explains the distance.
    #[must_use]
    pub fn accepts(&self, result: f64) -> bool {
        // NaN is no answer either.
        (result - self.value).abs() <= self.tolerance
    }
}

impl Problem {
    /// A problem whose content and places follow from `seed`; `None` of a size that a task of this kind can't have.
    #[must_use]
    pub fn new(task: Task, size: Size, seed: &[u8; 32]) -> Option<Self> {
        let word = |at: usize| u32::from_le_bytes([seed[at], seed[at + 1], seed[at + 2], seed[at + 3]]);
        size.fits(task).then(|| Self { task, size, key_a: word(0), key_b: word(4), key_places: word(8) })
    }

    /// What is done.
    #[must_use]
    pub const fn task(&self) -> Task {
        self.task
    }

    /// How large.
    #[must_use]
    pub const fn size(&self) -> Size {
        self.size
    }

    /// Keys of the first and of the second array or matrix, for [`mix`].
    #[must_use]
    pub const fn keys(&self) -> [u32; 2] {
        [self.key_a, self.key_b]
    }

    /// What its words are made into.
    #[must_use]
    pub const fn content(&self) -> Content {
        match self.task {
            Task::Load | Task::Copy | Task::Triad => Content::Unit,
            Task::GemmF32 => Content::Signed,
            Task::GemmF16 => Content::Halves,
            Task::GemmI8 => Content::Bytes,
        }
    }

    /// Arithmetic operations: a product and a sum are two. 0 for what moves arrays.
    #[must_use]
    pub const fn operations(&self) -> u64 {
        if self.task.is_gemm() { 2 * self.size.m * self.size.n * self.size.k } else { 0 }
    }

    /// Bytes that are read and written, as STREAM counts them: what a cache reads before it writes does not count. 0 for
    /// products of matrices.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        let arrays = match self.task {
            Task::Load => 1,
            Task::Copy => 2,
            Task::Triad => 3,
            _ => 0,
        };
        arrays * self.size.n * 4
    }

    /// What counts: [`operations`](Self::operations) or [`bytes`](Self::bytes).
    #[must_use]
    pub const fn amount(&self) -> u64 {
        self.operations() + self.bytes()
    }

    /// How many results there are; a place is a number below.
    #[must_use]
    pub const fn results(&self) -> u64 {
        match self.task {
            Task::Load => self.size.n / BLOCK_WORDS,
            _ => self.size.m * self.size.n,
        }
    }

    /// The places that are checked: one drawn in each tile of a product, one in each of 64 stretches of an array.
    #[must_use]
    pub fn places(&self) -> Vec<u64> {
        let below = |count: u32, limit: u64| u64::from(mix(self.key_places, count)) % limit;
        if self.task.is_gemm() {
            let across = self.size.n / TILE;
            let tiles = 0..(self.size.m / TILE * across) as u32;
            let place = |tile: u32| {
                let row = u64::from(tile) / across * TILE + below(2 * tile, TILE);
                let column = u64::from(tile) % across * TILE + below(2 * tile + 1, TILE);
                row * self.size.n + column
            };
            tiles.map(place).collect()
        } else {
            let length = self.results() / STRETCHES;
            (0..STRETCHES as u32).map(|stretch| u64::from(stretch) * length + below(stretch, length)).collect()
        }
    }

    /// The result at a place: whole numbers exactly, others in 64-bit floating point. Behind the last place comes the first.
    #[must_use]
    pub fn expected(&self, place: u64) -> Expected {
        let place = place % self.results();
        let bits = |key: u32, word: u64| mix(key, word as u32);
        let exact = |value: f64| Expected { value, tolerance: 0.0 };
        let Size { m, n, k } = self.size;
        match self.task {
            Task::Load => {
                let words = place * BLOCK_WORDS..(place + 1) * BLOCK_WORDS;
                exact(f64::from(words.fold(0, |sum, word| sum ^ unit(bits(self.key_a, word)).to_bits())))
            }
            // Less than two neighbours are apart; a reader of JSON may be off in the last bit of 64.
            Task::Copy => Expected { value: f64::from(unit(bits(self.key_a, place))), tolerance: 2f64.powi(-40) },
            Task::Triad => {
                let [b, c] = [self.key_a, self.key_b].map(|key| f64::from(unit(bits(key, place))));
                // From 4 to 8: half a unit in the last place for each of two roundings.
                Expected { value: b + 3.0 * c, tolerance: 2f64.powi(-21) }
            }
            Task::GemmI8 => {
                let [row, column] = [place / n, place % n];
                let sum: i64 = (0..k / 4)
                    .map(|pack| {
                        let a = bits(self.key_a, pack * m + row).to_le_bytes();
                        let b = bits(self.key_b, pack * n + column).to_le_bytes();
                        a.iter()
                            .zip(b)
                            .map(|(a, b)| i64::from(a.cast_signed()) * i64::from(b.cast_signed()))
                            .sum::<i64>()
                    })
                    .sum();
                exact(sum as f64)
            }
            Task::GemmF32 | Task::GemmF16 => {
                let number = if self.task == Task::GemmF32 { signed } else { half };
                let [row, column] = [place / n, place % n];
                let (mut value, mut absolute, mut squares) = (0.0, 0.0, 0.0);
                for i in 0..k {
                    let product = f64::from(number(bits(self.key_a, i * m + row)))
                        * f64::from(number(bits(self.key_b, i * n + column)));
                    value += product;
                    absolute += product.abs();
                    squares += product * product;
                }
                // 32 bits: the bound of any order of summation (Higham, Accuracy and Stability, 3.1). 16 bits: sums of 32
                // products, each rounded to 2^-11 of a sum that is about the root of its squares; eight deviations.
                let tolerance = if self.task == Task::GemmF32 {
                    k as f64 * 2f64.powi(-24) * absolute
                } else {
                    8.0 * 2f64.powi(-12) * 32f64.sqrt() * f64::sqrt(squares)
                };
                Expected { value, tolerance }
            }
        }
    }
}

/// What one call of [`Engine::perform`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Performed {
    /// Bytes or operations, of this engine's part only.
    pub amount: u64,
    /// What the device itself says that it needed; `None` where it does not.
    pub device_time: Option<Duration>,
}

impl Performed {
    /// So many bytes or operations.
    #[must_use]
    pub const fn new(amount: u64, device_time: Option<Duration>) -> Self {
        Self { amount, device_time }
    }
}

/// A device, or a processor's worker, that does the work of AI. One thread owns one engine; the workers of a processor share a
/// problem, each with its part.
pub trait Engine {
    /// What this device is. `kernel` names the family of kernels.
    fn info(&self) -> &DeviceInfo;

    /// What it can do.
    fn tasks(&self) -> Vec<Task>;

    /// The kernel that a task runs.
    fn kernel(&self, task: Task) -> String;

    /// The most bytes that an array can have.
    fn most_bytes(&self) -> u64 {
        u64::MAX
    }

    /// Gets everything ready that goes into a problem.
    ///
    /// # Errors
    /// What the device says; [`ScanError::NoRoom`] where a smaller problem may fit.
    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError>;

    /// Does this engine's part of the problem so many times, one after the other, and returns when it is done.
    ///
    /// # Errors
    /// What the device says, and [`ScanError::NotProven`] where not all of it ran to its end.
    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError>;

    /// The results at these places; `None` for those that are not of this engine's part.
    ///
    /// # Errors
    /// What the device says.
    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError>;

    /// What a record should say of how it went, a sentence each.
    fn notes(&self) -> Vec<String> {
        Vec::new()
    }

    /// What its arithmetic units can do at most for this task, operations a second; `None` where that is not measured.
    ///
    /// # Errors
    /// What the device says.
    fn peak(&mut self, task: Task) -> Result<Option<f64>, ScanError> {
        let _ = task;
        Ok(None)
    }
}

impl<E: Engine + ?Sized> Engine for Box<E> {
    fn info(&self) -> &DeviceInfo {
        (**self).info()
    }
    fn tasks(&self) -> Vec<Task> {
        (**self).tasks()
    }
    fn kernel(&self, task: Task) -> String {
        (**self).kernel(task)
    }
    fn most_bytes(&self) -> u64 {
        (**self).most_bytes()
    }
    fn prepare(&mut self, problem: &Problem) -> Result<(), ScanError> {
        (**self).prepare(problem)
    }
    fn perform(&mut self, passes: u32) -> Result<Performed, ScanError> {
        (**self).perform(passes)
    }
    fn results(&mut self, places: &[u64]) -> Result<Vec<Option<f64>>, ScanError> {
        (**self).results(places)
    }
    fn notes(&self) -> Vec<String> {
        (**self).notes()
    }
    fn peak(&mut self, task: Task) -> Result<Option<f64>, ScanError> {
        (**self).peak(task)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_grow_one_side_at_a_time_to_the_largest() {
        let sizes: Vec<Size> = std::iter::successors(Some(Size::cube(LEAST_SIDE)), |size| size.grown()).collect();
        assert_eq!(sizes.len(), 13);
        assert_eq!(sizes.last(), Some(&Size::cube(MOST_SIDE)));
        for pair in sizes.windows(2) {
            assert_eq!(pair[1].m * pair[1].n * pair[1].k, 2 * pair[0].m * pair[0].n * pair[0].k);
        }
        assert!(sizes.iter().all(|size| size.fits(Task::GemmF32)));
        assert!(Size::array(0).fits(Task::Load) && Size::array(1 << 27).n == 1 << 25);
    }

    #[test]
    fn every_tile_and_every_stretch_is_looked_at() {
        for task in Task::ALL {
            let size = if task.is_gemm() { Size::product(512, 256, 256) } else { Size::array(1 << 24) };
            let problem = Problem::new(task, size, &[3; 32]).unwrap();
            let places = problem.places();
            assert!(places.len() >= 16 && places.iter().all(|place| *place < problem.results()), "{task:?}");
            if task.is_gemm() {
                let tile = |place: u64| (place / size.n / TILE, place % size.n / TILE);
                let tiles: std::collections::HashSet<_> = places.iter().map(|place| tile(*place)).collect();
                assert_eq!(tiles.len() as u64, size.m * size.n / TILE / TILE);
            }
        }
    }

    /// The tolerance must tell a rounded result from a wrong one: about as large as results are apart.
    #[test]
    fn tolerances_are_small_beside_results() {
        for task in [Task::GemmF32, Task::GemmF16] {
            let problem = Problem::new(task, Size::product(256, 256, 4096), &[9; 32]).unwrap();
            let tolerances: Vec<f64> = (0..64).map(|place| problem.expected(place * 997).tolerance).collect();
            // Results of 4,096 products of numbers from -1 to 1 have a deviation of 21.
            assert!(tolerances.iter().all(|tolerance| (1e-3..0.5).contains(tolerance)), "{task:?} {tolerances:?}");
        }
    }
}
