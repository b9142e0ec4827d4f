//! Ranges of nonces that wrap modulo 2^32.

/// A run of consecutive nonces: `start`, `start + 1`, ... modulo 2^32, `len` of them (1 to 2^32).
///
/// ```
/// use hashgrind::pow::NonceRange;
/// let range = NonceRange::new(u32::MAX, 3).unwrap();
/// assert_eq!(range.nonces().collect::<Vec<_>>(), [u32::MAX, 0, 1]);
/// assert_eq!(range.distance(1), Some(2));
/// assert_eq!(range.distance(2), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NonceRange {
    start: u32,
    len: u64,
}

impl NonceRange {
    /// Number of nonces in the whole space.
    pub const SPACE: u64 = 1 << 32;
    /// All 2^32 nonces from 0.
    pub const ALL: Self = Self { start: 0, len: Self::SPACE };

    /// `None` unless `len` is 1 to 2^32.
    #[must_use]
    pub const fn new(start: u32, len: u64) -> Option<Self> {
        if len == 0 || len > Self::SPACE { None } else { Some(Self { start, len }) }
    }

    /// The first nonce.
    #[must_use]
    pub const fn start(&self) -> u32 {
        self.start
    }

    /// How many nonces: 1 to 2^32.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a range is never empty")]
    pub const fn len(&self) -> u64 {
        self.len
    }

    /// How far `nonce` lies behind the start, `None` when it is outside.
    #[must_use]
    pub const fn distance(&self, nonce: u32) -> Option<u32> {
        let distance = nonce.wrapping_sub(self.start);
        if (distance as u64) < self.len { Some(distance) } else { None }
    }

    /// The first `len` nonces, or the whole range if it is shorter; `None` when `len` is 0.
    #[must_use]
    pub const fn prefix(&self, len: u64) -> Option<Self> {
        Self::new(self.start, if len < self.len { len } else { self.len })
    }

    /// What is left after the first `len` nonces, `None` when nothing is.
    #[must_use]
    pub const fn after(&self, len: u64) -> Option<Self> {
        if len >= self.len { None } else { Self::new(self.start.wrapping_add(len as u32), self.len - len) }
    }

    /// Every nonce in order.
    pub fn nonces(self) -> impl Iterator<Item = u32> {
        (0..self.len).map(move |i| self.start.wrapping_add(i as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds() {
        assert!(NonceRange::new(0, 0).is_none());
        assert!(NonceRange::new(0, NonceRange::SPACE + 1).is_none());
        assert_eq!(NonceRange::new(7, NonceRange::SPACE).unwrap().distance(6), Some(u32::MAX));
    }

    #[test]
    fn prefix_and_after_split_a_range() {
        let range = NonceRange::new(u32::MAX - 1, 5).unwrap();
        assert_eq!(range.prefix(2), NonceRange::new(u32::MAX - 1, 2));
        assert_eq!(range.after(2), NonceRange::new(0, 3));
        assert_eq!(range.after(5), None);
        assert_eq!(range.prefix(0), None);
        assert_eq!(NonceRange::ALL.after(0), Some(NonceRange::ALL));
    }
}
