// SHA-256 as FIPS 180-4 writes it, for reading and teaching. Rounds in a loop, the message schedule as a window of 16 words
// that moves on by one word a round, so that no array is indexed by a variable but the table of constants.
//
// `K` and `IV` are printed before this file from the library's only table, `K` as a variable that nobody changes: of a constant
// naga's SPIR-V stores all 256 bytes before each read, and lavapipe takes 20 times as long. The fast kernels do not use this file: their
// rounds are written out one by one by src/gpu/text.rs. Tests hold the two against each other.

fn rotr(x: u32, n: u32) -> u32 {
    return (x >> n) | (x << (32u - n));
}

// Section 4.1.2: the six functions.
fn ch(x: u32, y: u32, z: u32) -> u32 {
    return (x & y) ^ (~x & z);
}

fn maj(x: u32, y: u32, z: u32) -> u32 {
    return (x & y) ^ (x & z) ^ (y & z);
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

// Section 6.2.2: one block of 16 words into the chaining value.
fn compress(chain: array<u32, 8>, block: array<u32, 16>) -> array<u32, 8> {
    var w = block;
    var a = chain[0];
    var b = chain[1];
    var c = chain[2];
    var d = chain[3];
    var e = chain[4];
    var f = chain[5];
    var g = chain[6];
    var h = chain[7];
    for (var t = 0u; t < 64u; t++) {
        let t1 = h + big_sigma1(e) + ch(e, f, g) + K[t] + w[0];
        let t2 = big_sigma0(a) + maj(a, b, c);
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;

        // w holds W[t] to W[t + 15]; make W[t + 16] and move on.
        let next = small_sigma1(w[14]) + w[9] + small_sigma0(w[1]) + w[0];
        w = array<u32, 16>(
            w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11], w[12], w[13], w[14], w[15], next,
        );
    }
    return array<u32, 8>(
        chain[0] + a, chain[1] + b, chain[2] + c, chain[3] + d, chain[4] + e, chain[5] + f, chain[6] + g, chain[7] + h,
    );
}

// The bytes of a word in the other order: header fields are little-endian, SHA words big-endian.
fn swap_bytes(x: u32) -> u32 {
    return (rotr(x, 8u) & 0xff00ff00u) | (rotr(x, 24u) & 0x00ff00ffu);
}

// SHA-256 of SHA-256 of a block header: 20 words, each four bytes, the first the least significant.
fn hash_header(header: array<u32, 20>) -> array<u32, 8> {
    let first = array<u32, 16>(
        swap_bytes(header[0]), swap_bytes(header[1]), swap_bytes(header[2]), swap_bytes(header[3]),
        swap_bytes(header[4]), swap_bytes(header[5]), swap_bytes(header[6]), swap_bytes(header[7]),
        swap_bytes(header[8]), swap_bytes(header[9]), swap_bytes(header[10]), swap_bytes(header[11]),
        swap_bytes(header[12]), swap_bytes(header[13]), swap_bytes(header[14]), swap_bytes(header[15]),
    );
    // 16 bytes are left; then a one bit, zeros, and the length: 640 bits.
    let second = array<u32, 16>(
        swap_bytes(header[16]), swap_bytes(header[17]), swap_bytes(header[18]), swap_bytes(header[19]),
        0x80000000u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 640u,
    );
    let d = compress(compress(IV, first), second);
    // The digest is a message of 256 bits.
    let again = array<u32, 16>(
        d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], 0x80000000u, 0u, 0u, 0u, 0u, 0u, 0u, 256u,
    );
    return compress(IV, again);
}
