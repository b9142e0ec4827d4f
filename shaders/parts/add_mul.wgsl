// Addition modulo 2^32 as a multiply-add by a one that the compiler does not know to be one. On NVIDIA's Turing to Hopper
// and Ada the integer ALU is the limit and the multiply pipe idles: there this add is free. Slow on everybody else.

fn add(x: u32, y: u32) -> u32 {
    return x * job.one + y;
}
