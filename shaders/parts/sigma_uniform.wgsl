// The four sigma functions of FIPS 180-4, section 4.1.2, rotating by amounts that the host writes into the job's
// uniform buffer. The amounts never change; they are read so that the compiler does not know them: Mesa folds shifts by
// constants before its rotate matcher can see them and then needs two instructions a rotate instead of one.

fn rotr(x: u32, n: u32) -> u32 {
    return (x >> n) | (x << (32u - n));
}

fn big_sigma0(x: u32) -> u32 {
    return rotr(x, job.r2) ^ rotr(x, job.r13) ^ rotr(x, job.r22);
}

fn big_sigma1(x: u32) -> u32 {
    return rotr(x, job.r6) ^ rotr(x, job.r11) ^ rotr(x, job.r25);
}

fn small_sigma0(x: u32) -> u32 {
    return rotr(x, job.r7) ^ rotr(x, job.r18) ^ (x >> 3u);
}

fn small_sigma1(x: u32) -> u32 {
    return rotr(x, job.r17) ^ rotr(x, job.r19) ^ (x >> 10u);
}

// The bytes of a word in the other order: header fields are little-endian, SHA words big-endian.
fn swap_bytes(x: u32) -> u32 {
    return (rotr(x, job.r8) & 0xff00ff00u) | (rotr(x, job.r24) & 0x00ff00ffu);
}
