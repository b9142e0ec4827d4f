// Addition modulo 2^32.

fn add(x: u32, y: u32) -> u32 {
    return x + y;
}
