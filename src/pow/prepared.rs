//! What of a header does not depend on the nonce.

use core::fmt;

use super::RawHeader;

/// The most sibling headers in one request.
pub const MAX_SIBLINGS: usize = 8;

/// The version bits that miners may roll (BIP 320).
pub const VERSION_ROLLING_MASK: u32 = 0x1fff_e000;

/// The version of a header's sibling, counted from 0, which is the header itself: the bits of `sibling` in place of those of
/// `mask`, lowest first. Bits outside [`VERSION_ROLLING_MASK`] are left alone.
///
/// ```
/// use hashgrind::pow::{VERSION_ROLLING_MASK, sibling_version};
/// assert_eq!(sibling_version(0x2000_0000, VERSION_ROLLING_MASK, 3), 0x2000_6000);
/// assert_eq!(sibling_version(0x2000_0000, 0x1000_2000, 3), 0x3000_2000);
/// ```
#[must_use]
pub const fn sibling_version(version: i32, mask: u32, mut sibling: u32) -> i32 {
    let mut mask = mask & VERSION_ROLLING_MASK;
    let mut flipped = 0;
    while sibling != 0 && mask != 0 {
        let lowest = mask & mask.wrapping_neg();
        if sibling & 1 == 1 {
            flipped |= lowest;
        }
        mask ^= lowest;
        sibling >>= 1;
    }
    version ^ flipped.cast_signed()
}

/// The state of SHA-256 after the first 64 bytes of a header, as eight SHA words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Midstate([u32; 8]);

impl Midstate {
    /// From the header's first 64 bytes.
    #[must_use]
    pub fn of(header: &RawHeader) -> Self {
        Self(header.midstate_words())
    }

    /// The eight words.
    #[must_use]
    pub const fn words(&self) -> &[u32; 8] {
        &self.0
    }
}

/// A header made ready for scanning: the first three words of its second block and a midstate for each sibling.
///
/// Siblings are headers that differ in version bits only. They share the second block, so kernels compute its message
/// schedule once for all of them; the idea is known as overt AsicBoost and has a patent history.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PreparedHeader {
    header: RawHeader,
    versions: [i32; MAX_SIBLINGS],
    midstates: [Midstate; MAX_SIBLINGS],
    siblings: u8,
}

impl PreparedHeader {
    /// One header, no siblings. The nonce in it is ignored.
    #[must_use]
    pub fn new(header: &RawHeader) -> Self {
        Self::with_versions(header, &[header.version()]).expect("one version")
    }

    /// `versions.len()` siblings (1 to [`MAX_SIBLINGS`]): the header with each of the versions.
    ///
    /// # Errors
    /// When there is no version, when there are too many, or when one appears twice.
    pub fn with_versions(header: &RawHeader, versions: &[i32]) -> Result<Self, SiblingsError> {
        if versions.is_empty() || versions.len() > MAX_SIBLINGS {
            return Err(SiblingsError::Count(versions.len()));
        }
        let mut prepared = Self {
            header: header.with_nonce(0),
            versions: [0; MAX_SIBLINGS],
            midstates: [Midstate::default(); MAX_SIBLINGS],
            siblings: versions.len() as u8,
        };
        for (i, &version) in versions.iter().enumerate() {
            if versions[..i].contains(&version) {
                return Err(SiblingsError::Twice(version));
            }
            prepared.versions[i] = version;
            prepared.midstates[i] = Midstate::of(&header.with_version(version));
        }
        Ok(prepared)
    }

    /// The header and its siblings, `count` in all (1 to [`MAX_SIBLINGS`]), by [`sibling_version`] with BIP 320's whole mask.
    ///
    /// # Errors
    /// When `count` is 0 or too large.
    pub fn with_siblings(header: &RawHeader, count: usize) -> Result<Self, SiblingsError> {
        let versions: [i32; MAX_SIBLINGS] =
            core::array::from_fn(|index| sibling_version(header.version(), VERSION_ROLLING_MASK, index as u32));
        Self::with_versions(header, versions.get(..count).ok_or(SiblingsError::Count(count))?)
    }

    /// The last 4 bytes of the merkle root, the time and the bits, as SHA words.
    #[must_use]
    pub fn tail(&self) -> [u32; 3] {
        [self.header.word_be(64), self.header.word_be(68), self.header.word_be(72)]
    }

    /// A midstate for each sibling: 1 to [`MAX_SIBLINGS`].
    #[must_use]
    pub fn midstates(&self) -> &[Midstate] {
        &self.midstates[..usize::from(self.siblings)]
    }

    /// How many siblings: 1 to [`MAX_SIBLINGS`].
    #[must_use]
    pub const fn siblings(&self) -> usize {
        self.siblings as usize
    }

    /// The whole header of one sibling with a nonce, to be hashed again. `None` when there is no such sibling.
    #[must_use]
    pub fn header(&self, sibling: u8, nonce: u32) -> Option<RawHeader> {
        let version = self.versions[..self.siblings()].get(usize::from(sibling))?;
        Some(self.header.with_version(*version).with_nonce(nonce))
    }
}

impl fmt::Debug for PreparedHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedHeader")
            .field("header", &self.header)
            .field("versions", &&self.versions[..self.siblings()])
            .finish_non_exhaustive()
    }
}

/// The versions don't make siblings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SiblingsError {
    /// None, or more than [`MAX_SIBLINGS`].
    Count(usize),
    /// The same version twice: the same header would be scanned twice.
    Twice(i32),
}

impl fmt::Display for SiblingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => write!(f, "{count} sibling headers: 1 to {MAX_SIBLINGS} are possible"),
            Self::Twice(version) => {
                write!(f, "version {version:08x} appears twice among the siblings")
            }
        }
    }
}

impl core::error::Error for SiblingsError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn siblings_differ_in_version_only() {
        let header = RawHeader::genesis();
        let prepared = PreparedHeader::with_versions(&header, &[0x2000_0000, 0x2000_2000]).unwrap();
        assert_eq!(prepared.header(1, 5), Some(header.with_version(0x2000_2000).with_nonce(5)));
        assert_eq!(prepared.header(2, 5), None);
        assert_eq!(prepared.midstates()[0], Midstate::of(&header.with_version(0x2000_0000)));
        assert_ne!(prepared.midstates()[0], prepared.midstates()[1]);
    }

    #[test]
    fn siblings_by_number_begin_with_the_header_itself() {
        let header = RawHeader::genesis().with_version(0x2000_0000);
        let versions = [0x2000_0000, 0x2000_2000, 0x2000_4000, 0x2000_6000, 0x2000_8000, 0x2000_a000];
        let prepared = PreparedHeader::with_siblings(&header, 6).unwrap();
        assert_eq!(prepared, PreparedHeader::with_versions(&header, &versions).unwrap());
        assert_eq!(PreparedHeader::with_siblings(&header, 1).unwrap(), PreparedHeader::new(&header));
        for count in [0, MAX_SIBLINGS + 1, usize::MAX] {
            assert_eq!(PreparedHeader::with_siblings(&header, count), Err(SiblingsError::Count(count)));
        }
    }

    #[test]
    fn bad_siblings() {
        let header = RawHeader::genesis();
        assert_eq!(PreparedHeader::with_versions(&header, &[]), Err(SiblingsError::Count(0)));
        assert_eq!(PreparedHeader::with_versions(&header, &[1; 9]), Err(SiblingsError::Count(9)));
        assert_eq!(PreparedHeader::with_versions(&header, &[1, 1]), Err(SiblingsError::Twice(1)));
    }
}
