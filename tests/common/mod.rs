//! The oracle of the differential tests: the `sha2` crate, never our own hash.

use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{CANDIDATE_CAPACITY, Candidate, Outcome, ScanRequest, Stop};
use sha2::{Digest, Sha256};

/// A small generator with a fixed seed (xorshift64*), so that a failure repeats.
pub struct Random(pub u64);

impl Random {
    pub fn next_u32(&mut self) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) as u32
    }

    pub fn below(&mut self, limit: u32) -> u32 {
        self.next_u32() % limit
    }

    pub fn header(&mut self) -> RawHeader {
        let mut bytes = [0; 80];
        for chunk in bytes.chunks_mut(4) {
            chunk.copy_from_slice(&self.next_u32().to_le_bytes());
        }
        RawHeader::new(bytes)
    }

    /// A header with `count` siblings of different versions.
    pub fn siblings(&mut self, count: usize) -> PreparedHeader {
        let header = self.header();
        let base = self.next_u32() & 0xe000_1fff;
        let versions: Vec<i32> = (0..count as u32).map(|i| (base | (i * 5 + 1) << 13).cast_signed()).collect();
        PreparedHeader::with_versions(&header, &versions).expect("different versions")
    }
}

/// The top word of the header's SHA-256d by `sha2`.
pub fn top_word(header: &RawHeader) -> u32 {
    let digest = Sha256::digest(Sha256::digest(header.as_bytes()));
    u32::from_le_bytes(digest[28..32].try_into().expect("four bytes"))
}

/// What a device must report.
pub fn expected(request: &ScanRequest) -> Outcome {
    let mut candidates = Vec::new();
    for i in 0..request.range.len() {
        let nonce = request.range.start().wrapping_add(i as u32);
        for sibling in 0..request.header.siblings() as u8 {
            if top_word(&request.header.header(sibling, nonce).expect("a sibling")) > request.threshold {
                continue;
            }
            if candidates.len() == CANDIDATE_CAPACITY {
                return Outcome::Overflow;
            }
            candidates.push(Candidate { nonce, sibling });
            if request.stop == Stop::AtFirst {
                let scanned = NonceRange::new(request.range.start(), i + 1).expect("not empty");
                return Outcome::Scanned { scanned, candidates };
            }
        }
    }
    Outcome::Scanned { scanned: request.range, candidates }
}
