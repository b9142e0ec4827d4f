// The four sigma functions of FIPS 180-4, section 4.1.2, rotating by constants, the two halves added: their bits are
// disjoint, so the sum is what `or` gives. For GPUs that have more adders than other integer units.

fn rotr(x: u32, n: u32) -> u32 {
    return (x >> n) + (x << (32u - n));
}

fn big_sigma0(x: u32) -> u32 {
    return rotr(x, 2u) ^ rotr(x, 13u) ^ rotr(x, 22u);
}

fn big_sigma1(x: u32) -> u32 {
    return rotr(x, 6u) ^ rotr(x, 11u) ^ rotr(x, 25u);
}

fn small_sigma0(x: u32) -> u32 {
    return rotr(x, 7u) ^ rotr(x, 18u) ^ (x >> 3u);
}

fn small_sigma1(x: u32) -> u32 {
    return rotr(x, 17u) ^ rotr(x, 19u) ^ (x >> 10u);
}

// The bytes of a word in the other order: header fields are little-endian, SHA words big-endian.
fn swap_bytes(x: u32) -> u32 {
    return (rotr(x, 8u) & 0xff00ff00u) | (rotr(x, 24u) & 0x00ff00ffu);
}
