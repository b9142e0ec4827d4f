// Ch and Maj of FIPS 180-4, section 4.1.2: Maj as a bit select, one xor and one bit-select instruction on AMD and Intel.

fn ch(x: u32, y: u32, z: u32) -> u32 {
    return (x & y) | (~x & z);
}

fn maj(x: u32, y: u32, z: u32) -> u32 {
    return y ^ ((x ^ y) & (z ^ y));
}
