// Ch and Maj of FIPS 180-4, section 4.1.2: Maj from and/or, which Mesa's NVK makes one three-input instruction of.

fn ch(x: u32, y: u32, z: u32) -> u32 {
    return (x & y) | (~x & z);
}

fn maj(x: u32, y: u32, z: u32) -> u32 {
    return (x & y) | (z & (x | y));
}
