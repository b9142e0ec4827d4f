//! Floor F0: SHA-256 (FIPS 180-4), the only tables of its constants in the project and a scalar compression
//! function that runs in `const` context. `core` only. It works on 32-bit words; bytes and their order belong to
//! [`pow`](crate::pow). It does not pad or hash messages: the `sha2` crate does that.

/// The initial hash value H(0) (FIPS 180-4, 5.3.3).
pub const IV: [u32; 8] =
    [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/// The 64 round constants (FIPS 180-4, 4.2.2).
#[rustfmt::skip]
pub const K: [u32; 64] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

/// Compresses one 16-word block into `state` and returns the new state (FIPS 180-4, 6.2.2).
///
/// ```
/// use hashgrind::sha256::{IV, compress};
/// // The padded message "abc" (FIPS 180-4 example).
/// let mut block = [0; 16];
/// block[0] = 0x6162_6380;
/// block[15] = 24;
/// assert_eq!(compress(IV, block)[0], 0xba78_16bf);
/// ```
#[must_use]
pub const fn compress(state: [u32; 8], block: [u32; 16]) -> [u32; 8] {
    let w = expand(block);
    let mut s = state;
    let mut t = 0;
    while t < 64 {
        s = round(s, K[t].wrapping_add(w[t]));
        t += 1;
    }
    let mut i = 0;
    while i < 8 {
        s[i] = s[i].wrapping_add(state[i]);
        i += 1;
    }
    s
}

/// The message schedule W0..W63 of one block (FIPS 180-4, 6.2.2 step 1).
#[must_use]
pub const fn expand(block: [u32; 16]) -> [u32; 64] {
    let mut w = [0; 64];
    let mut t = 0;
    while t < 64 {
        w[t] = if t < 16 {
            block[t]
        } else {
            small_sigma1(w[t - 2]).wrapping_add(w[t - 7]).wrapping_add(small_sigma0(w[t - 15])).wrapping_add(w[t - 16])
        };
        t += 1;
    }
    w
}

/// One round on the working variables `a..h`; `kw` is K + W of the round.
#[must_use]
pub const fn round(s: [u32; 8], kw: u32) -> [u32; 8] {
    let [a, b, c, d, e, f, g, h] = s;
    let t1 = h.wrapping_add(kw).wrapping_add(ch(e, f, g)).wrapping_add(big_sigma1(e));
    let t2 = big_sigma0(a).wrapping_add(maj(a, b, c));
    [t1.wrapping_add(t2), a, b, c, d.wrapping_add(t1), e, f, g]
}

/// Ch(x, y, z) (FIPS 180-4, 4.1.2).
#[must_use]
pub const fn ch(x: u32, y: u32, z: u32) -> u32 {
    z ^ (x & (y ^ z))
}

/// Maj(x, y, z) (FIPS 180-4, 4.1.2).
#[must_use]
pub const fn maj(x: u32, y: u32, z: u32) -> u32 {
    (x & y) | (z & (x | y))
}

/// The upper-case sigma 0 (FIPS 180-4, 4.1.2).
#[must_use]
pub const fn big_sigma0(x: u32) -> u32 {
    x.rotate_right(2) ^ x.rotate_right(13) ^ x.rotate_right(22)
}

/// The upper-case sigma 1 (FIPS 180-4, 4.1.2).
#[must_use]
pub const fn big_sigma1(x: u32) -> u32 {
    x.rotate_right(6) ^ x.rotate_right(11) ^ x.rotate_right(25)
}

/// The lower-case sigma 0 of the message schedule (FIPS 180-4, 4.1.2).
#[must_use]
pub const fn small_sigma0(x: u32) -> u32 {
    x.rotate_right(7) ^ x.rotate_right(18) ^ (x >> 3)
}

/// The lower-case sigma 1 of the message schedule (FIPS 180-4, 4.1.2).
#[must_use]
pub const fn small_sigma1(x: u32) -> u32 {
    x.rotate_right(17) ^ x.rotate_right(19) ^ (x >> 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::block_api::compress256;

    /// The published definition: the first 32 bits of the fractional parts of square and cube roots of primes.
    #[test]
    fn tables_follow_from_the_primes() {
        let primes: Vec<u64> = (2u64..).filter(|n| (2..*n).all(|d| n % d != 0)).take(64).collect();
        // floor(sqrt(p) * 2^32) and floor(cbrt(p) * 2^32), in whole numbers, by bisection.
        let root = |p: u64, power: u32| {
            let scaled = |x: u128| match power {
                2 => x * x <= u128::from(p) << 64,
                _ => {
                    // x^3 <= p * 2^96 with x < 2^35: split to stay in 128 bits.
                    let (q, r) = ((x * x) >> 32, (x * x) & 0xffff_ffff);
                    q * x + ((r * x) >> 32) < u128::from(p) << 64
                }
            };
            let (mut low, mut high) = (0u128, 1 << 40);
            while high - low > 1 {
                let mid = u128::midpoint(low, high);
                if scaled(mid) { low = mid } else { high = mid }
            }
            low as u32
        };
        for (i, value) in IV.iter().enumerate() {
            assert_eq!(*value, root(primes[i], 2));
        }
        for (i, value) in K.iter().enumerate() {
            assert_eq!(*value, root(primes[i], 3));
        }
    }

    #[test]
    fn compress_equals_sha2() {
        let mut seed = 1u32;
        let mut next = || {
            seed = seed.wrapping_mul(0x9e37_79b1).rotate_left(13).wrapping_add(7);
            seed
        };
        for _ in 0..200 {
            let state: [u32; 8] = std::array::from_fn(|_| next());
            let block: [u32; 16] = std::array::from_fn(|_| next());
            let mut bytes = [0u8; 64];
            for (chunk, word) in bytes.chunks_mut(4).zip(block) {
                chunk.copy_from_slice(&word.to_be_bytes());
            }
            let mut expected = state;
            compress256(&mut expected, &[bytes]);
            assert_eq!(compress(state, block), expected);
        }
    }
}
