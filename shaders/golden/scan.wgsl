const SIBLINGS: u32 = 1u;

// scan: many nonces of one or more sibling headers -> the few whose digest starts low enough.
//
// Composed before use (see README.md): this file + one part each for sigma, maj and add + the generated `try_nonce`, which
// computes the digest of every sibling for one nonce and hands its last word to `report`. `SIBLINGS` is a constant
// of the generated text, because it decides the text.

override WORKGROUP_SIZE: u32 = 64u;
override NONCES_PER_INVOCATION: u32 = 32u;

// What the host knows of one sibling header, 80 bytes. State words are FIPS 180-4's a..h before round 3 of the header's
// second block (rounds count from 0): rounds 0 to 2 do not see the nonce and are done by the host.
struct Sibling {
    a: u32,
    b: u32,
    c: u32,
    e: u32,
    f: u32,
    round3_e: u32, // e after round 3 is this + W3
    round3_a: u32, // a after round 3 is this + W3
    round4: u32,   // h + K + W of rounds 4, 5 and 6
    round5: u32,
    round6: u32,
    mid0: u32,     // the state after the header's first block
    mid1: u32,
    mid2: u32,
    mid3: u32,
    mid4: u32,
    mid5: u32,
    mid6: u32,
    mid7: u32,
    pad0: u32,
    pad1: u32,
}

// One dispatch. 112 bytes and the siblings.
struct Job {
    start: u32,        // first nonce
    count: u32,        // nonces of this dispatch; those beyond it in the last workgroup report nothing
    threshold: u32,    // the most significant 32 bits of the digest as a number may be at most this
    capacity: u32,     // hits that the list has room for
    groups_x: u32,     // workgroups in x; a dispatch is two-dimensional beyond 65,535 of them
    first_sibling: u32,// number of siblings[0] among the request's siblings
    one: u32,          // 1
    r8: u32,           // rotate amounts: each the number in its name
    r2: u32,
    r13: u32,
    r22: u32,
    r6: u32,
    r11: u32,
    r25: u32,
    r7: u32,
    r18: u32,
    r17: u32,
    r19: u32,
    r24: u32,
    w16: u32,          // message schedule of the second block: what does not depend on the nonce
    w17: u32,
    w18: u32,          // W18 is this + small_sigma0(W3)
    w19: u32,          // W19 is this + W3
    w31: u32,          // constant part of W31 and of W32
    w32: u32,
    pad0: u32,
    pad1: u32,
    pad2: u32,
    siblings: array<Sibling, SIBLINGS>,
}

// Zero but for the list before each dispatch. 16 bytes, then 8 a hit.
struct Results {
    finished: atomic<u32>, // workgroups that ran to their end, every turn of their loops
    found: atomic<u32>,    // hits, also those that found no room in the list
    pad0: u32,
    pad1: u32,
    hits: array<vec2<u32>>, // (nonce, sibling), in no order
}

@group(0) @binding(0) var<uniform> job: Job;
@group(0) @binding(1) var<storage, read_write> results: Results;

// Word 7 of the digest, byte-swapped, holds the most significant bits of the digest read as a number.
fn report(offset: u32, sibling: u32, digest7: u32) {
    if (swap_bytes(digest7) <= job.threshold) {
        if (offset < job.count) {
            let slot = atomicAdd(&results.found, 1u);
            if (slot < job.capacity) {
                results.hits[slot] = vec2<u32>(job.start + offset, job.first_sibling + sibling);
            }
        }
    }
}

@compute @workgroup_size(WORKGROUP_SIZE)
fn scan(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let tile = (workgroup.y * job.groups_x + workgroup.x) * (WORKGROUP_SIZE * NONCES_PER_INVOCATION);
    var offset = tile + local;
    for (var i = 0u; i < NONCES_PER_INVOCATION; i++) {
        try_nonce(offset);
        offset += WORKGROUP_SIZE;
    }
    // Every invocation of the workgroup is through: only now does it count as run, and only after every turn of its loop
    // (README.md, "Turns").
    workgroupBarrier();
    if (local == 0u && offset == tile + WORKGROUP_SIZE * NONCES_PER_INVOCATION) {
        atomicAdd(&results.finished, 1u);
    }
}

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

// Ch and Maj of FIPS 180-4, section 4.1.2: Maj as a bit select, one xor and one bit-select instruction on AMD and Intel.

fn ch(x: u32, y: u32, z: u32) -> u32 {
    return (x & y) | (~x & z);
}

fn maj(x: u32, y: u32, z: u32) -> u32 {
    return y ^ ((x ^ y) & (z ^ y));
}

// Addition modulo 2^32.

fn add(x: u32, y: u32) -> u32 {
    return x + y;
}

fn try_nonce(offset: u32) {
    let w3 = swap_bytes(job.start + offset);
    let s0_e3 = add(w3, job.siblings[0].round3_e);
    let s0_a3 = add(w3, job.siblings[0].round3_a);
    let s0_S1_4 = big_sigma1(s0_e3);
    let s0_ch4 = ch(s0_e3, job.siblings[0].e, job.siblings[0].f);
    let s0_t4 = add(add(s0_S1_4, s0_ch4), job.siblings[0].round4);
    let s0_S0_4 = big_sigma0(s0_a3);
    let s0_maj4 = maj(s0_a3, job.siblings[0].a, job.siblings[0].b);
    let s0_e4 = add(s0_t4, job.siblings[0].c);
    let s0_a4 = add(add(s0_t4, s0_S0_4), s0_maj4);
    let s0_S1_5 = big_sigma1(s0_e4);
    let s0_ch5 = ch(s0_e4, s0_e3, job.siblings[0].e);
    let s0_t5 = add(add(s0_S1_5, s0_ch5), job.siblings[0].round5);
    let s0_S0_5 = big_sigma0(s0_a4);
    let s0_maj5 = maj(s0_a4, s0_a3, job.siblings[0].a);
    let s0_e5 = add(s0_t5, job.siblings[0].b);
    let s0_a5 = add(add(s0_t5, s0_S0_5), s0_maj5);
    let s0_S1_6 = big_sigma1(s0_e5);
    let s0_ch6 = ch(s0_e5, s0_e4, s0_e3);
    let s0_t6 = add(add(s0_S1_6, s0_ch6), job.siblings[0].round6);
    let s0_S0_6 = big_sigma0(s0_a5);
    let s0_maj6 = maj(s0_a5, s0_a4, s0_a3);
    let s0_e6 = add(s0_t6, job.siblings[0].a);
    let s0_a6 = add(add(s0_t6, s0_S0_6), s0_maj6);
    let s0_S1_7 = big_sigma1(s0_e6);
    let s0_ch7 = ch(s0_e6, s0_e5, s0_e4);
    let s0_t7 = add(add(add(s0_e3, s0_S1_7), s0_ch7), 0xab1c5ed5u);
    let s0_S0_7 = big_sigma0(s0_a6);
    let s0_maj7 = maj(s0_a6, s0_a5, s0_a4);
    let s0_e7 = add(s0_t7, s0_a3);
    let s0_a7 = add(add(s0_t7, s0_S0_7), s0_maj7);
    let s0_S1_8 = big_sigma1(s0_e7);
    let s0_ch8 = ch(s0_e7, s0_e6, s0_e5);
    let s0_t8 = add(add(add(s0_e4, s0_S1_8), s0_ch8), 0xd807aa98u);
    let s0_S0_8 = big_sigma0(s0_a7);
    let s0_maj8 = maj(s0_a7, s0_a6, s0_a5);
    let s0_e8 = add(s0_t8, s0_a4);
    let s0_a8 = add(add(s0_t8, s0_S0_8), s0_maj8);
    let s0_S1_9 = big_sigma1(s0_e8);
    let s0_ch9 = ch(s0_e8, s0_e7, s0_e6);
    let s0_t9 = add(add(add(s0_e5, s0_S1_9), s0_ch9), 0x12835b01u);
    let s0_S0_9 = big_sigma0(s0_a8);
    let s0_maj9 = maj(s0_a8, s0_a7, s0_a6);
    let s0_e9 = add(s0_t9, s0_a5);
    let s0_a9 = add(add(s0_t9, s0_S0_9), s0_maj9);
    let s0_S1_10 = big_sigma1(s0_e9);
    let s0_ch10 = ch(s0_e9, s0_e8, s0_e7);
    let s0_t10 = add(add(add(s0_e6, s0_S1_10), s0_ch10), 0x243185beu);
    let s0_S0_10 = big_sigma0(s0_a9);
    let s0_maj10 = maj(s0_a9, s0_a8, s0_a7);
    let s0_e10 = add(s0_t10, s0_a6);
    let s0_a10 = add(add(s0_t10, s0_S0_10), s0_maj10);
    let s0_S1_11 = big_sigma1(s0_e10);
    let s0_ch11 = ch(s0_e10, s0_e9, s0_e8);
    let s0_t11 = add(add(add(s0_e7, s0_S1_11), s0_ch11), 0x550c7dc3u);
    let s0_S0_11 = big_sigma0(s0_a10);
    let s0_maj11 = maj(s0_a10, s0_a9, s0_a8);
    let s0_e11 = add(s0_t11, s0_a7);
    let s0_a11 = add(add(s0_t11, s0_S0_11), s0_maj11);
    let s0_S1_12 = big_sigma1(s0_e11);
    let s0_ch12 = ch(s0_e11, s0_e10, s0_e9);
    let s0_t12 = add(add(add(s0_e8, s0_S1_12), s0_ch12), 0x72be5d74u);
    let s0_S0_12 = big_sigma0(s0_a11);
    let s0_maj12 = maj(s0_a11, s0_a10, s0_a9);
    let s0_e12 = add(s0_t12, s0_a8);
    let s0_a12 = add(add(s0_t12, s0_S0_12), s0_maj12);
    let s0_S1_13 = big_sigma1(s0_e12);
    let s0_ch13 = ch(s0_e12, s0_e11, s0_e10);
    let s0_t13 = add(add(add(s0_e9, s0_S1_13), s0_ch13), 0x80deb1feu);
    let s0_S0_13 = big_sigma0(s0_a12);
    let s0_maj13 = maj(s0_a12, s0_a11, s0_a10);
    let s0_e13 = add(s0_t13, s0_a9);
    let s0_a13 = add(add(s0_t13, s0_S0_13), s0_maj13);
    let s0_S1_14 = big_sigma1(s0_e13);
    let s0_ch14 = ch(s0_e13, s0_e12, s0_e11);
    let s0_t14 = add(add(add(s0_e10, s0_S1_14), s0_ch14), 0x9bdc06a7u);
    let s0_S0_14 = big_sigma0(s0_a13);
    let s0_maj14 = maj(s0_a13, s0_a12, s0_a11);
    let s0_e14 = add(s0_t14, s0_a10);
    let s0_a14 = add(add(s0_t14, s0_S0_14), s0_maj14);
    let s0_S1_15 = big_sigma1(s0_e14);
    let s0_ch15 = ch(s0_e14, s0_e13, s0_e12);
    let s0_t15 = add(add(add(s0_e11, s0_S1_15), s0_ch15), 0xc19bf3f4u);
    let s0_S0_15 = big_sigma0(s0_a14);
    let s0_maj15 = maj(s0_a14, s0_a13, s0_a12);
    let s0_e15 = add(s0_t15, s0_a11);
    let s0_a15 = add(add(s0_t15, s0_S0_15), s0_maj15);
    let s0_S1_16 = big_sigma1(s0_e15);
    let s0_ch16 = ch(s0_e15, s0_e14, s0_e13);
    let s0_t16 = add(add(add(s0_e12, s0_S1_16), s0_ch16), (job.w16 + 0xe49b69c1u));
    let s0_S0_16 = big_sigma0(s0_a15);
    let s0_maj16 = maj(s0_a15, s0_a14, s0_a13);
    let s0_e16 = add(s0_t16, s0_a12);
    let s0_a16 = add(add(s0_t16, s0_S0_16), s0_maj16);
    let s0_S1_17 = big_sigma1(s0_e16);
    let s0_ch17 = ch(s0_e16, s0_e15, s0_e14);
    let s0_t17 = add(add(add(s0_e13, s0_S1_17), s0_ch17), (job.w17 + 0xefbe4786u));
    let s0_S0_17 = big_sigma0(s0_a16);
    let s0_maj17 = maj(s0_a16, s0_a15, s0_a14);
    let s0_e17 = add(s0_t17, s0_a13);
    let s0_a17 = add(add(s0_t17, s0_S0_17), s0_maj17);
    let s0_18 = small_sigma0(w3);
    let w18 = add(s0_18, job.w18);
    let s0_S1_18 = big_sigma1(s0_e17);
    let s0_ch18 = ch(s0_e17, s0_e16, s0_e15);
    let s0_t18 = add(add(add(add(s0_e14, s0_S1_18), s0_ch18), w18), 0x0fc19dc6u);
    let s0_S0_18 = big_sigma0(s0_a17);
    let s0_maj18 = maj(s0_a17, s0_a16, s0_a15);
    let s0_e18 = add(s0_t18, s0_a14);
    let s0_a18 = add(add(s0_t18, s0_S0_18), s0_maj18);
    let w19 = add(w3, job.w19);
    let s0_S1_19 = big_sigma1(s0_e18);
    let s0_ch19 = ch(s0_e18, s0_e17, s0_e16);
    let s0_t19 = add(add(add(add(s0_e15, s0_S1_19), s0_ch19), w19), 0x240ca1ccu);
    let s0_S0_19 = big_sigma0(s0_a18);
    let s0_maj19 = maj(s0_a18, s0_a17, s0_a16);
    let s0_e19 = add(s0_t19, s0_a15);
    let s0_a19 = add(add(s0_t19, s0_S0_19), s0_maj19);
    let s1_20 = small_sigma1(w18);
    let w20 = add(s1_20, 0x80000000u);
    let s0_S1_20 = big_sigma1(s0_e19);
    let s0_ch20 = ch(s0_e19, s0_e18, s0_e17);
    let s0_t20 = add(add(add(add(s0_e16, s0_S1_20), s0_ch20), w20), 0x2de92c6fu);
    let s0_S0_20 = big_sigma0(s0_a19);
    let s0_maj20 = maj(s0_a19, s0_a18, s0_a17);
    let s0_e20 = add(s0_t20, s0_a16);
    let s0_a20 = add(add(s0_t20, s0_S0_20), s0_maj20);
    let s1_21 = small_sigma1(w19);
    let w21 = s1_21;
    let s0_S1_21 = big_sigma1(s0_e20);
    let s0_ch21 = ch(s0_e20, s0_e19, s0_e18);
    let s0_t21 = add(add(add(add(s0_e17, s0_S1_21), s0_ch21), w21), 0x4a7484aau);
    let s0_S0_21 = big_sigma0(s0_a20);
    let s0_maj21 = maj(s0_a20, s0_a19, s0_a18);
    let s0_e21 = add(s0_t21, s0_a17);
    let s0_a21 = add(add(s0_t21, s0_S0_21), s0_maj21);
    let s1_22 = small_sigma1(w20);
    let w22 = add(s1_22, 0x00000280u);
    let s0_S1_22 = big_sigma1(s0_e21);
    let s0_ch22 = ch(s0_e21, s0_e20, s0_e19);
    let s0_t22 = add(add(add(add(s0_e18, s0_S1_22), s0_ch22), w22), 0x5cb0a9dcu);
    let s0_S0_22 = big_sigma0(s0_a21);
    let s0_maj22 = maj(s0_a21, s0_a20, s0_a19);
    let s0_e22 = add(s0_t22, s0_a18);
    let s0_a22 = add(add(s0_t22, s0_S0_22), s0_maj22);
    let s1_23 = small_sigma1(w21);
    let w23 = add(s1_23, job.w16);
    let s0_S1_23 = big_sigma1(s0_e22);
    let s0_ch23 = ch(s0_e22, s0_e21, s0_e20);
    let s0_t23 = add(add(add(add(s0_e19, s0_S1_23), s0_ch23), w23), 0x76f988dau);
    let s0_S0_23 = big_sigma0(s0_a22);
    let s0_maj23 = maj(s0_a22, s0_a21, s0_a20);
    let s0_e23 = add(s0_t23, s0_a19);
    let s0_a23 = add(add(s0_t23, s0_S0_23), s0_maj23);
    let s1_24 = small_sigma1(w22);
    let w24 = add(s1_24, job.w17);
    let s0_S1_24 = big_sigma1(s0_e23);
    let s0_ch24 = ch(s0_e23, s0_e22, s0_e21);
    let s0_t24 = add(add(add(add(s0_e20, s0_S1_24), s0_ch24), w24), 0x983e5152u);
    let s0_S0_24 = big_sigma0(s0_a23);
    let s0_maj24 = maj(s0_a23, s0_a22, s0_a21);
    let s0_e24 = add(s0_t24, s0_a20);
    let s0_a24 = add(add(s0_t24, s0_S0_24), s0_maj24);
    let s1_25 = small_sigma1(w23);
    let w25 = add(s1_25, w18);
    let s0_S1_25 = big_sigma1(s0_e24);
    let s0_ch25 = ch(s0_e24, s0_e23, s0_e22);
    let s0_t25 = add(add(add(add(s0_e21, s0_S1_25), s0_ch25), w25), 0xa831c66du);
    let s0_S0_25 = big_sigma0(s0_a24);
    let s0_maj25 = maj(s0_a24, s0_a23, s0_a22);
    let s0_e25 = add(s0_t25, s0_a21);
    let s0_a25 = add(add(s0_t25, s0_S0_25), s0_maj25);
    let s1_26 = small_sigma1(w24);
    let w26 = add(s1_26, w19);
    let s0_S1_26 = big_sigma1(s0_e25);
    let s0_ch26 = ch(s0_e25, s0_e24, s0_e23);
    let s0_t26 = add(add(add(add(s0_e22, s0_S1_26), s0_ch26), w26), 0xb00327c8u);
    let s0_S0_26 = big_sigma0(s0_a25);
    let s0_maj26 = maj(s0_a25, s0_a24, s0_a23);
    let s0_e26 = add(s0_t26, s0_a22);
    let s0_a26 = add(add(s0_t26, s0_S0_26), s0_maj26);
    let s1_27 = small_sigma1(w25);
    let w27 = add(s1_27, w20);
    let s0_S1_27 = big_sigma1(s0_e26);
    let s0_ch27 = ch(s0_e26, s0_e25, s0_e24);
    let s0_t27 = add(add(add(add(s0_e23, s0_S1_27), s0_ch27), w27), 0xbf597fc7u);
    let s0_S0_27 = big_sigma0(s0_a26);
    let s0_maj27 = maj(s0_a26, s0_a25, s0_a24);
    let s0_e27 = add(s0_t27, s0_a23);
    let s0_a27 = add(add(s0_t27, s0_S0_27), s0_maj27);
    let s1_28 = small_sigma1(w26);
    let w28 = add(s1_28, w21);
    let s0_S1_28 = big_sigma1(s0_e27);
    let s0_ch28 = ch(s0_e27, s0_e26, s0_e25);
    let s0_t28 = add(add(add(add(s0_e24, s0_S1_28), s0_ch28), w28), 0xc6e00bf3u);
    let s0_S0_28 = big_sigma0(s0_a27);
    let s0_maj28 = maj(s0_a27, s0_a26, s0_a25);
    let s0_e28 = add(s0_t28, s0_a24);
    let s0_a28 = add(add(s0_t28, s0_S0_28), s0_maj28);
    let s1_29 = small_sigma1(w27);
    let w29 = add(s1_29, w22);
    let s0_S1_29 = big_sigma1(s0_e28);
    let s0_ch29 = ch(s0_e28, s0_e27, s0_e26);
    let s0_t29 = add(add(add(add(s0_e25, s0_S1_29), s0_ch29), w29), 0xd5a79147u);
    let s0_S0_29 = big_sigma0(s0_a28);
    let s0_maj29 = maj(s0_a28, s0_a27, s0_a26);
    let s0_e29 = add(s0_t29, s0_a25);
    let s0_a29 = add(add(s0_t29, s0_S0_29), s0_maj29);
    let s1_30 = small_sigma1(w28);
    let w30 = add(add(s1_30, w23), 0x00a00055u);
    let s0_S1_30 = big_sigma1(s0_e29);
    let s0_ch30 = ch(s0_e29, s0_e28, s0_e27);
    let s0_t30 = add(add(add(add(s0_e26, s0_S1_30), s0_ch30), w30), 0x06ca6351u);
    let s0_S0_30 = big_sigma0(s0_a29);
    let s0_maj30 = maj(s0_a29, s0_a28, s0_a27);
    let s0_e30 = add(s0_t30, s0_a26);
    let s0_a30 = add(add(s0_t30, s0_S0_30), s0_maj30);
    let s1_31 = small_sigma1(w29);
    let w31 = add(add(s1_31, w24), job.w31);
    let s0_S1_31 = big_sigma1(s0_e30);
    let s0_ch31 = ch(s0_e30, s0_e29, s0_e28);
    let s0_t31 = add(add(add(add(s0_e27, s0_S1_31), s0_ch31), w31), 0x14292967u);
    let s0_S0_31 = big_sigma0(s0_a30);
    let s0_maj31 = maj(s0_a30, s0_a29, s0_a28);
    let s0_e31 = add(s0_t31, s0_a27);
    let s0_a31 = add(add(s0_t31, s0_S0_31), s0_maj31);
    let s1_32 = small_sigma1(w30);
    let w32 = add(add(s1_32, w25), job.w32);
    let s0_S1_32 = big_sigma1(s0_e31);
    let s0_ch32 = ch(s0_e31, s0_e30, s0_e29);
    let s0_t32 = add(add(add(add(s0_e28, s0_S1_32), s0_ch32), w32), 0x27b70a85u);
    let s0_S0_32 = big_sigma0(s0_a31);
    let s0_maj32 = maj(s0_a31, s0_a30, s0_a29);
    let s0_e32 = add(s0_t32, s0_a28);
    let s0_a32 = add(add(s0_t32, s0_S0_32), s0_maj32);
    let s1_33 = small_sigma1(w31);
    let s0_33 = small_sigma0(w18);
    let w33 = add(add(add(s1_33, w26), s0_33), job.w17);
    let s0_S1_33 = big_sigma1(s0_e32);
    let s0_ch33 = ch(s0_e32, s0_e31, s0_e30);
    let s0_t33 = add(add(add(add(s0_e29, s0_S1_33), s0_ch33), w33), 0x2e1b2138u);
    let s0_S0_33 = big_sigma0(s0_a32);
    let s0_maj33 = maj(s0_a32, s0_a31, s0_a30);
    let s0_e33 = add(s0_t33, s0_a29);
    let s0_a33 = add(add(s0_t33, s0_S0_33), s0_maj33);
    let s1_34 = small_sigma1(w32);
    let s0_34 = small_sigma0(w19);
    let w34 = add(add(add(s1_34, w27), s0_34), w18);
    let s0_S1_34 = big_sigma1(s0_e33);
    let s0_ch34 = ch(s0_e33, s0_e32, s0_e31);
    let s0_t34 = add(add(add(add(s0_e30, s0_S1_34), s0_ch34), w34), 0x4d2c6dfcu);
    let s0_S0_34 = big_sigma0(s0_a33);
    let s0_maj34 = maj(s0_a33, s0_a32, s0_a31);
    let s0_e34 = add(s0_t34, s0_a30);
    let s0_a34 = add(add(s0_t34, s0_S0_34), s0_maj34);
    let s1_35 = small_sigma1(w33);
    let s0_35 = small_sigma0(w20);
    let w35 = add(add(add(s1_35, w28), s0_35), w19);
    let s0_S1_35 = big_sigma1(s0_e34);
    let s0_ch35 = ch(s0_e34, s0_e33, s0_e32);
    let s0_t35 = add(add(add(add(s0_e31, s0_S1_35), s0_ch35), w35), 0x53380d13u);
    let s0_S0_35 = big_sigma0(s0_a34);
    let s0_maj35 = maj(s0_a34, s0_a33, s0_a32);
    let s0_e35 = add(s0_t35, s0_a31);
    let s0_a35 = add(add(s0_t35, s0_S0_35), s0_maj35);
    let s1_36 = small_sigma1(w34);
    let s0_36 = small_sigma0(w21);
    let w36 = add(add(add(s1_36, w29), s0_36), w20);
    let s0_S1_36 = big_sigma1(s0_e35);
    let s0_ch36 = ch(s0_e35, s0_e34, s0_e33);
    let s0_t36 = add(add(add(add(s0_e32, s0_S1_36), s0_ch36), w36), 0x650a7354u);
    let s0_S0_36 = big_sigma0(s0_a35);
    let s0_maj36 = maj(s0_a35, s0_a34, s0_a33);
    let s0_e36 = add(s0_t36, s0_a32);
    let s0_a36 = add(add(s0_t36, s0_S0_36), s0_maj36);
    let s1_37 = small_sigma1(w35);
    let s0_37 = small_sigma0(w22);
    let w37 = add(add(add(s1_37, w30), s0_37), w21);
    let s0_S1_37 = big_sigma1(s0_e36);
    let s0_ch37 = ch(s0_e36, s0_e35, s0_e34);
    let s0_t37 = add(add(add(add(s0_e33, s0_S1_37), s0_ch37), w37), 0x766a0abbu);
    let s0_S0_37 = big_sigma0(s0_a36);
    let s0_maj37 = maj(s0_a36, s0_a35, s0_a34);
    let s0_e37 = add(s0_t37, s0_a33);
    let s0_a37 = add(add(s0_t37, s0_S0_37), s0_maj37);
    let s1_38 = small_sigma1(w36);
    let s0_38 = small_sigma0(w23);
    let w38 = add(add(add(s1_38, w31), s0_38), w22);
    let s0_S1_38 = big_sigma1(s0_e37);
    let s0_ch38 = ch(s0_e37, s0_e36, s0_e35);
    let s0_t38 = add(add(add(add(s0_e34, s0_S1_38), s0_ch38), w38), 0x81c2c92eu);
    let s0_S0_38 = big_sigma0(s0_a37);
    let s0_maj38 = maj(s0_a37, s0_a36, s0_a35);
    let s0_e38 = add(s0_t38, s0_a34);
    let s0_a38 = add(add(s0_t38, s0_S0_38), s0_maj38);
    let s1_39 = small_sigma1(w37);
    let s0_39 = small_sigma0(w24);
    let w39 = add(add(add(s1_39, w32), s0_39), w23);
    let s0_S1_39 = big_sigma1(s0_e38);
    let s0_ch39 = ch(s0_e38, s0_e37, s0_e36);
    let s0_t39 = add(add(add(add(s0_e35, s0_S1_39), s0_ch39), w39), 0x92722c85u);
    let s0_S0_39 = big_sigma0(s0_a38);
    let s0_maj39 = maj(s0_a38, s0_a37, s0_a36);
    let s0_e39 = add(s0_t39, s0_a35);
    let s0_a39 = add(add(s0_t39, s0_S0_39), s0_maj39);
    let s1_40 = small_sigma1(w38);
    let s0_40 = small_sigma0(w25);
    let w40 = add(add(add(s1_40, w33), s0_40), w24);
    let s0_S1_40 = big_sigma1(s0_e39);
    let s0_ch40 = ch(s0_e39, s0_e38, s0_e37);
    let s0_t40 = add(add(add(add(s0_e36, s0_S1_40), s0_ch40), w40), 0xa2bfe8a1u);
    let s0_S0_40 = big_sigma0(s0_a39);
    let s0_maj40 = maj(s0_a39, s0_a38, s0_a37);
    let s0_e40 = add(s0_t40, s0_a36);
    let s0_a40 = add(add(s0_t40, s0_S0_40), s0_maj40);
    let s1_41 = small_sigma1(w39);
    let s0_41 = small_sigma0(w26);
    let w41 = add(add(add(s1_41, w34), s0_41), w25);
    let s0_S1_41 = big_sigma1(s0_e40);
    let s0_ch41 = ch(s0_e40, s0_e39, s0_e38);
    let s0_t41 = add(add(add(add(s0_e37, s0_S1_41), s0_ch41), w41), 0xa81a664bu);
    let s0_S0_41 = big_sigma0(s0_a40);
    let s0_maj41 = maj(s0_a40, s0_a39, s0_a38);
    let s0_e41 = add(s0_t41, s0_a37);
    let s0_a41 = add(add(s0_t41, s0_S0_41), s0_maj41);
    let s1_42 = small_sigma1(w40);
    let s0_42 = small_sigma0(w27);
    let w42 = add(add(add(s1_42, w35), s0_42), w26);
    let s0_S1_42 = big_sigma1(s0_e41);
    let s0_ch42 = ch(s0_e41, s0_e40, s0_e39);
    let s0_t42 = add(add(add(add(s0_e38, s0_S1_42), s0_ch42), w42), 0xc24b8b70u);
    let s0_S0_42 = big_sigma0(s0_a41);
    let s0_maj42 = maj(s0_a41, s0_a40, s0_a39);
    let s0_e42 = add(s0_t42, s0_a38);
    let s0_a42 = add(add(s0_t42, s0_S0_42), s0_maj42);
    let s1_43 = small_sigma1(w41);
    let s0_43 = small_sigma0(w28);
    let w43 = add(add(add(s1_43, w36), s0_43), w27);
    let s0_S1_43 = big_sigma1(s0_e42);
    let s0_ch43 = ch(s0_e42, s0_e41, s0_e40);
    let s0_t43 = add(add(add(add(s0_e39, s0_S1_43), s0_ch43), w43), 0xc76c51a3u);
    let s0_S0_43 = big_sigma0(s0_a42);
    let s0_maj43 = maj(s0_a42, s0_a41, s0_a40);
    let s0_e43 = add(s0_t43, s0_a39);
    let s0_a43 = add(add(s0_t43, s0_S0_43), s0_maj43);
    let s1_44 = small_sigma1(w42);
    let s0_44 = small_sigma0(w29);
    let w44 = add(add(add(s1_44, w37), s0_44), w28);
    let s0_S1_44 = big_sigma1(s0_e43);
    let s0_ch44 = ch(s0_e43, s0_e42, s0_e41);
    let s0_t44 = add(add(add(add(s0_e40, s0_S1_44), s0_ch44), w44), 0xd192e819u);
    let s0_S0_44 = big_sigma0(s0_a43);
    let s0_maj44 = maj(s0_a43, s0_a42, s0_a41);
    let s0_e44 = add(s0_t44, s0_a40);
    let s0_a44 = add(add(s0_t44, s0_S0_44), s0_maj44);
    let s1_45 = small_sigma1(w43);
    let s0_45 = small_sigma0(w30);
    let w45 = add(add(add(s1_45, w38), s0_45), w29);
    let s0_S1_45 = big_sigma1(s0_e44);
    let s0_ch45 = ch(s0_e44, s0_e43, s0_e42);
    let s0_t45 = add(add(add(add(s0_e41, s0_S1_45), s0_ch45), w45), 0xd6990624u);
    let s0_S0_45 = big_sigma0(s0_a44);
    let s0_maj45 = maj(s0_a44, s0_a43, s0_a42);
    let s0_e45 = add(s0_t45, s0_a41);
    let s0_a45 = add(add(s0_t45, s0_S0_45), s0_maj45);
    let s1_46 = small_sigma1(w44);
    let s0_46 = small_sigma0(w31);
    let w46 = add(add(add(s1_46, w39), s0_46), w30);
    let s0_S1_46 = big_sigma1(s0_e45);
    let s0_ch46 = ch(s0_e45, s0_e44, s0_e43);
    let s0_t46 = add(add(add(add(s0_e42, s0_S1_46), s0_ch46), w46), 0xf40e3585u);
    let s0_S0_46 = big_sigma0(s0_a45);
    let s0_maj46 = maj(s0_a45, s0_a44, s0_a43);
    let s0_e46 = add(s0_t46, s0_a42);
    let s0_a46 = add(add(s0_t46, s0_S0_46), s0_maj46);
    let s1_47 = small_sigma1(w45);
    let s0_47 = small_sigma0(w32);
    let w47 = add(add(add(s1_47, w40), s0_47), w31);
    let s0_S1_47 = big_sigma1(s0_e46);
    let s0_ch47 = ch(s0_e46, s0_e45, s0_e44);
    let s0_t47 = add(add(add(add(s0_e43, s0_S1_47), s0_ch47), w47), 0x106aa070u);
    let s0_S0_47 = big_sigma0(s0_a46);
    let s0_maj47 = maj(s0_a46, s0_a45, s0_a44);
    let s0_e47 = add(s0_t47, s0_a43);
    let s0_a47 = add(add(s0_t47, s0_S0_47), s0_maj47);
    let s1_48 = small_sigma1(w46);
    let s0_48 = small_sigma0(w33);
    let w48 = add(add(add(s1_48, w41), s0_48), w32);
    let s0_S1_48 = big_sigma1(s0_e47);
    let s0_ch48 = ch(s0_e47, s0_e46, s0_e45);
    let s0_t48 = add(add(add(add(s0_e44, s0_S1_48), s0_ch48), w48), 0x19a4c116u);
    let s0_S0_48 = big_sigma0(s0_a47);
    let s0_maj48 = maj(s0_a47, s0_a46, s0_a45);
    let s0_e48 = add(s0_t48, s0_a44);
    let s0_a48 = add(add(s0_t48, s0_S0_48), s0_maj48);
    let s1_49 = small_sigma1(w47);
    let s0_49 = small_sigma0(w34);
    let w49 = add(add(add(s1_49, w42), s0_49), w33);
    let s0_S1_49 = big_sigma1(s0_e48);
    let s0_ch49 = ch(s0_e48, s0_e47, s0_e46);
    let s0_t49 = add(add(add(add(s0_e45, s0_S1_49), s0_ch49), w49), 0x1e376c08u);
    let s0_S0_49 = big_sigma0(s0_a48);
    let s0_maj49 = maj(s0_a48, s0_a47, s0_a46);
    let s0_e49 = add(s0_t49, s0_a45);
    let s0_a49 = add(add(s0_t49, s0_S0_49), s0_maj49);
    let s1_50 = small_sigma1(w48);
    let s0_50 = small_sigma0(w35);
    let w50 = add(add(add(s1_50, w43), s0_50), w34);
    let s0_S1_50 = big_sigma1(s0_e49);
    let s0_ch50 = ch(s0_e49, s0_e48, s0_e47);
    let s0_t50 = add(add(add(add(s0_e46, s0_S1_50), s0_ch50), w50), 0x2748774cu);
    let s0_S0_50 = big_sigma0(s0_a49);
    let s0_maj50 = maj(s0_a49, s0_a48, s0_a47);
    let s0_e50 = add(s0_t50, s0_a46);
    let s0_a50 = add(add(s0_t50, s0_S0_50), s0_maj50);
    let s1_51 = small_sigma1(w49);
    let s0_51 = small_sigma0(w36);
    let w51 = add(add(add(s1_51, w44), s0_51), w35);
    let s0_S1_51 = big_sigma1(s0_e50);
    let s0_ch51 = ch(s0_e50, s0_e49, s0_e48);
    let s0_t51 = add(add(add(add(s0_e47, s0_S1_51), s0_ch51), w51), 0x34b0bcb5u);
    let s0_S0_51 = big_sigma0(s0_a50);
    let s0_maj51 = maj(s0_a50, s0_a49, s0_a48);
    let s0_e51 = add(s0_t51, s0_a47);
    let s0_a51 = add(add(s0_t51, s0_S0_51), s0_maj51);
    let s1_52 = small_sigma1(w50);
    let s0_52 = small_sigma0(w37);
    let w52 = add(add(add(s1_52, w45), s0_52), w36);
    let s0_S1_52 = big_sigma1(s0_e51);
    let s0_ch52 = ch(s0_e51, s0_e50, s0_e49);
    let s0_t52 = add(add(add(add(s0_e48, s0_S1_52), s0_ch52), w52), 0x391c0cb3u);
    let s0_S0_52 = big_sigma0(s0_a51);
    let s0_maj52 = maj(s0_a51, s0_a50, s0_a49);
    let s0_e52 = add(s0_t52, s0_a48);
    let s0_a52 = add(add(s0_t52, s0_S0_52), s0_maj52);
    let s1_53 = small_sigma1(w51);
    let s0_53 = small_sigma0(w38);
    let w53 = add(add(add(s1_53, w46), s0_53), w37);
    let s0_S1_53 = big_sigma1(s0_e52);
    let s0_ch53 = ch(s0_e52, s0_e51, s0_e50);
    let s0_t53 = add(add(add(add(s0_e49, s0_S1_53), s0_ch53), w53), 0x4ed8aa4au);
    let s0_S0_53 = big_sigma0(s0_a52);
    let s0_maj53 = maj(s0_a52, s0_a51, s0_a50);
    let s0_e53 = add(s0_t53, s0_a49);
    let s0_a53 = add(add(s0_t53, s0_S0_53), s0_maj53);
    let s1_54 = small_sigma1(w52);
    let s0_54 = small_sigma0(w39);
    let w54 = add(add(add(s1_54, w47), s0_54), w38);
    let s0_S1_54 = big_sigma1(s0_e53);
    let s0_ch54 = ch(s0_e53, s0_e52, s0_e51);
    let s0_t54 = add(add(add(add(s0_e50, s0_S1_54), s0_ch54), w54), 0x5b9cca4fu);
    let s0_S0_54 = big_sigma0(s0_a53);
    let s0_maj54 = maj(s0_a53, s0_a52, s0_a51);
    let s0_e54 = add(s0_t54, s0_a50);
    let s0_a54 = add(add(s0_t54, s0_S0_54), s0_maj54);
    let s1_55 = small_sigma1(w53);
    let s0_55 = small_sigma0(w40);
    let w55 = add(add(add(s1_55, w48), s0_55), w39);
    let s0_S1_55 = big_sigma1(s0_e54);
    let s0_ch55 = ch(s0_e54, s0_e53, s0_e52);
    let s0_t55 = add(add(add(add(s0_e51, s0_S1_55), s0_ch55), w55), 0x682e6ff3u);
    let s0_S0_55 = big_sigma0(s0_a54);
    let s0_maj55 = maj(s0_a54, s0_a53, s0_a52);
    let s0_e55 = add(s0_t55, s0_a51);
    let s0_a55 = add(add(s0_t55, s0_S0_55), s0_maj55);
    let s1_56 = small_sigma1(w54);
    let s0_56 = small_sigma0(w41);
    let w56 = add(add(add(s1_56, w49), s0_56), w40);
    let s0_S1_56 = big_sigma1(s0_e55);
    let s0_ch56 = ch(s0_e55, s0_e54, s0_e53);
    let s0_t56 = add(add(add(add(s0_e52, s0_S1_56), s0_ch56), w56), 0x748f82eeu);
    let s0_S0_56 = big_sigma0(s0_a55);
    let s0_maj56 = maj(s0_a55, s0_a54, s0_a53);
    let s0_e56 = add(s0_t56, s0_a52);
    let s0_a56 = add(add(s0_t56, s0_S0_56), s0_maj56);
    let s1_57 = small_sigma1(w55);
    let s0_57 = small_sigma0(w42);
    let w57 = add(add(add(s1_57, w50), s0_57), w41);
    let s0_S1_57 = big_sigma1(s0_e56);
    let s0_ch57 = ch(s0_e56, s0_e55, s0_e54);
    let s0_t57 = add(add(add(add(s0_e53, s0_S1_57), s0_ch57), w57), 0x78a5636fu);
    let s0_S0_57 = big_sigma0(s0_a56);
    let s0_maj57 = maj(s0_a56, s0_a55, s0_a54);
    let s0_e57 = add(s0_t57, s0_a53);
    let s0_a57 = add(add(s0_t57, s0_S0_57), s0_maj57);
    let s1_58 = small_sigma1(w56);
    let s0_58 = small_sigma0(w43);
    let w58 = add(add(add(s1_58, w51), s0_58), w42);
    let s0_S1_58 = big_sigma1(s0_e57);
    let s0_ch58 = ch(s0_e57, s0_e56, s0_e55);
    let s0_t58 = add(add(add(add(s0_e54, s0_S1_58), s0_ch58), w58), 0x84c87814u);
    let s0_S0_58 = big_sigma0(s0_a57);
    let s0_maj58 = maj(s0_a57, s0_a56, s0_a55);
    let s0_e58 = add(s0_t58, s0_a54);
    let s0_a58 = add(add(s0_t58, s0_S0_58), s0_maj58);
    let s1_59 = small_sigma1(w57);
    let s0_59 = small_sigma0(w44);
    let w59 = add(add(add(s1_59, w52), s0_59), w43);
    let s0_S1_59 = big_sigma1(s0_e58);
    let s0_ch59 = ch(s0_e58, s0_e57, s0_e56);
    let s0_t59 = add(add(add(add(s0_e55, s0_S1_59), s0_ch59), w59), 0x8cc70208u);
    let s0_S0_59 = big_sigma0(s0_a58);
    let s0_maj59 = maj(s0_a58, s0_a57, s0_a56);
    let s0_e59 = add(s0_t59, s0_a55);
    let s0_a59 = add(add(s0_t59, s0_S0_59), s0_maj59);
    let s1_60 = small_sigma1(w58);
    let s0_60 = small_sigma0(w45);
    let w60 = add(add(add(s1_60, w53), s0_60), w44);
    let s0_S1_60 = big_sigma1(s0_e59);
    let s0_ch60 = ch(s0_e59, s0_e58, s0_e57);
    let s0_t60 = add(add(add(add(s0_e56, s0_S1_60), s0_ch60), w60), 0x90befffau);
    let s0_S0_60 = big_sigma0(s0_a59);
    let s0_maj60 = maj(s0_a59, s0_a58, s0_a57);
    let s0_e60 = add(s0_t60, s0_a56);
    let s0_a60 = add(add(s0_t60, s0_S0_60), s0_maj60);
    let s1_61 = small_sigma1(w59);
    let s0_61 = small_sigma0(w46);
    let w61 = add(add(add(s1_61, w54), s0_61), w45);
    let s0_S1_61 = big_sigma1(s0_e60);
    let s0_ch61 = ch(s0_e60, s0_e59, s0_e58);
    let s0_t61 = add(add(add(add(s0_e57, s0_S1_61), s0_ch61), w61), 0xa4506cebu);
    let s0_S0_61 = big_sigma0(s0_a60);
    let s0_maj61 = maj(s0_a60, s0_a59, s0_a58);
    let s0_e61 = add(s0_t61, s0_a57);
    let s0_a61 = add(add(s0_t61, s0_S0_61), s0_maj61);
    let s1_62 = small_sigma1(w60);
    let s0_62 = small_sigma0(w47);
    let w62 = add(add(add(s1_62, w55), s0_62), w46);
    let s0_S1_62 = big_sigma1(s0_e61);
    let s0_ch62 = ch(s0_e61, s0_e60, s0_e59);
    let s0_t62 = add(add(add(add(s0_e58, s0_S1_62), s0_ch62), w62), 0xbef9a3f7u);
    let s0_S0_62 = big_sigma0(s0_a61);
    let s0_maj62 = maj(s0_a61, s0_a60, s0_a59);
    let s0_e62 = add(s0_t62, s0_a58);
    let s0_a62 = add(add(s0_t62, s0_S0_62), s0_maj62);
    let s1_63 = small_sigma1(w61);
    let s0_63 = small_sigma0(w48);
    let w63 = add(add(add(s1_63, w56), s0_63), w47);
    let s0_S1_63 = big_sigma1(s0_e62);
    let s0_ch63 = ch(s0_e62, s0_e61, s0_e60);
    let s0_t63 = add(add(add(add(s0_e59, s0_S1_63), s0_ch63), w63), 0xc67178f2u);
    let s0_S0_63 = big_sigma0(s0_a62);
    let s0_maj63 = maj(s0_a62, s0_a61, s0_a60);
    let s0_e63 = add(s0_t63, s0_a59);
    let s0_a63 = add(add(s0_t63, s0_S0_63), s0_maj63);
    let s0_h0 = add(s0_a63, job.siblings[0].mid0);
    let s0_h1 = add(s0_a62, job.siblings[0].mid1);
    let s0_h2 = add(s0_a61, job.siblings[0].mid2);
    let s0_h3 = add(s0_a60, job.siblings[0].mid3);
    let s0_h4 = add(s0_e63, job.siblings[0].mid4);
    let s0_h5 = add(s0_e62, job.siblings[0].mid5);
    let s0_h6 = add(s0_e61, job.siblings[0].mid6);
    let s0_h7 = add(s0_e60, job.siblings[0].mid7);
    let z0_t0 = add(s0_h0, 0xf377ed68u);
    let z0_e0 = add(z0_t0, 0xa54ff53au);
    let z0_a0 = add(z0_t0, 0x08909ae5u);
    let z0_S1_1 = big_sigma1(z0_e0);
    let z0_ch1 = ch(z0_e0, 0x510e527fu, 0x9b05688cu);
    let z0_t1 = add(add(add(z0_S1_1, z0_ch1), s0_h1), 0x90bb1e3cu);
    let z0_S0_1 = big_sigma0(z0_a0);
    let z0_maj1 = maj(z0_a0, 0x6a09e667u, 0xbb67ae85u);
    let z0_e1 = add(z0_t1, 0x3c6ef372u);
    let z0_a1 = add(add(z0_t1, z0_S0_1), z0_maj1);
    let z0_S1_2 = big_sigma1(z0_e1);
    let z0_ch2 = ch(z0_e1, z0_e0, 0x510e527fu);
    let z0_t2 = add(add(add(z0_S1_2, z0_ch2), s0_h2), 0x50c6645bu);
    let z0_S0_2 = big_sigma0(z0_a1);
    let z0_maj2 = maj(z0_a1, z0_a0, 0x6a09e667u);
    let z0_e2 = add(z0_t2, 0xbb67ae85u);
    let z0_a2 = add(add(z0_t2, z0_S0_2), z0_maj2);
    let z0_S1_3 = big_sigma1(z0_e2);
    let z0_ch3 = ch(z0_e2, z0_e1, z0_e0);
    let z0_t3 = add(add(add(z0_S1_3, z0_ch3), s0_h3), 0x3ac42e24u);
    let z0_S0_3 = big_sigma0(z0_a2);
    let z0_maj3 = maj(z0_a2, z0_a1, z0_a0);
    let z0_e3 = add(z0_t3, 0x6a09e667u);
    let z0_a3 = add(add(z0_t3, z0_S0_3), z0_maj3);
    let z0_S1_4 = big_sigma1(z0_e3);
    let z0_ch4 = ch(z0_e3, z0_e2, z0_e1);
    let z0_t4 = add(add(add(add(z0_e0, z0_S1_4), z0_ch4), s0_h4), 0x3956c25bu);
    let z0_S0_4 = big_sigma0(z0_a3);
    let z0_maj4 = maj(z0_a3, z0_a2, z0_a1);
    let z0_e4 = add(z0_t4, z0_a0);
    let z0_a4 = add(add(z0_t4, z0_S0_4), z0_maj4);
    let z0_S1_5 = big_sigma1(z0_e4);
    let z0_ch5 = ch(z0_e4, z0_e3, z0_e2);
    let z0_t5 = add(add(add(add(z0_e1, z0_S1_5), z0_ch5), s0_h5), 0x59f111f1u);
    let z0_S0_5 = big_sigma0(z0_a4);
    let z0_maj5 = maj(z0_a4, z0_a3, z0_a2);
    let z0_e5 = add(z0_t5, z0_a1);
    let z0_a5 = add(add(z0_t5, z0_S0_5), z0_maj5);
    let z0_S1_6 = big_sigma1(z0_e5);
    let z0_ch6 = ch(z0_e5, z0_e4, z0_e3);
    let z0_t6 = add(add(add(add(z0_e2, z0_S1_6), z0_ch6), s0_h6), 0x923f82a4u);
    let z0_S0_6 = big_sigma0(z0_a5);
    let z0_maj6 = maj(z0_a5, z0_a4, z0_a3);
    let z0_e6 = add(z0_t6, z0_a2);
    let z0_a6 = add(add(z0_t6, z0_S0_6), z0_maj6);
    let z0_S1_7 = big_sigma1(z0_e6);
    let z0_ch7 = ch(z0_e6, z0_e5, z0_e4);
    let z0_t7 = add(add(add(add(z0_e3, z0_S1_7), z0_ch7), s0_h7), 0xab1c5ed5u);
    let z0_S0_7 = big_sigma0(z0_a6);
    let z0_maj7 = maj(z0_a6, z0_a5, z0_a4);
    let z0_e7 = add(z0_t7, z0_a3);
    let z0_a7 = add(add(z0_t7, z0_S0_7), z0_maj7);
    let z0_S1_8 = big_sigma1(z0_e7);
    let z0_ch8 = ch(z0_e7, z0_e6, z0_e5);
    let z0_t8 = add(add(add(z0_e4, z0_S1_8), z0_ch8), 0x5807aa98u);
    let z0_S0_8 = big_sigma0(z0_a7);
    let z0_maj8 = maj(z0_a7, z0_a6, z0_a5);
    let z0_e8 = add(z0_t8, z0_a4);
    let z0_a8 = add(add(z0_t8, z0_S0_8), z0_maj8);
    let z0_S1_9 = big_sigma1(z0_e8);
    let z0_ch9 = ch(z0_e8, z0_e7, z0_e6);
    let z0_t9 = add(add(add(z0_e5, z0_S1_9), z0_ch9), 0x12835b01u);
    let z0_S0_9 = big_sigma0(z0_a8);
    let z0_maj9 = maj(z0_a8, z0_a7, z0_a6);
    let z0_e9 = add(z0_t9, z0_a5);
    let z0_a9 = add(add(z0_t9, z0_S0_9), z0_maj9);
    let z0_S1_10 = big_sigma1(z0_e9);
    let z0_ch10 = ch(z0_e9, z0_e8, z0_e7);
    let z0_t10 = add(add(add(z0_e6, z0_S1_10), z0_ch10), 0x243185beu);
    let z0_S0_10 = big_sigma0(z0_a9);
    let z0_maj10 = maj(z0_a9, z0_a8, z0_a7);
    let z0_e10 = add(z0_t10, z0_a6);
    let z0_a10 = add(add(z0_t10, z0_S0_10), z0_maj10);
    let z0_S1_11 = big_sigma1(z0_e10);
    let z0_ch11 = ch(z0_e10, z0_e9, z0_e8);
    let z0_t11 = add(add(add(z0_e7, z0_S1_11), z0_ch11), 0x550c7dc3u);
    let z0_S0_11 = big_sigma0(z0_a10);
    let z0_maj11 = maj(z0_a10, z0_a9, z0_a8);
    let z0_e11 = add(z0_t11, z0_a7);
    let z0_a11 = add(add(z0_t11, z0_S0_11), z0_maj11);
    let z0_S1_12 = big_sigma1(z0_e11);
    let z0_ch12 = ch(z0_e11, z0_e10, z0_e9);
    let z0_t12 = add(add(add(z0_e8, z0_S1_12), z0_ch12), 0x72be5d74u);
    let z0_S0_12 = big_sigma0(z0_a11);
    let z0_maj12 = maj(z0_a11, z0_a10, z0_a9);
    let z0_e12 = add(z0_t12, z0_a8);
    let z0_a12 = add(add(z0_t12, z0_S0_12), z0_maj12);
    let z0_S1_13 = big_sigma1(z0_e12);
    let z0_ch13 = ch(z0_e12, z0_e11, z0_e10);
    let z0_t13 = add(add(add(z0_e9, z0_S1_13), z0_ch13), 0x80deb1feu);
    let z0_S0_13 = big_sigma0(z0_a12);
    let z0_maj13 = maj(z0_a12, z0_a11, z0_a10);
    let z0_e13 = add(z0_t13, z0_a9);
    let z0_a13 = add(add(z0_t13, z0_S0_13), z0_maj13);
    let z0_S1_14 = big_sigma1(z0_e13);
    let z0_ch14 = ch(z0_e13, z0_e12, z0_e11);
    let z0_t14 = add(add(add(z0_e10, z0_S1_14), z0_ch14), 0x9bdc06a7u);
    let z0_S0_14 = big_sigma0(z0_a13);
    let z0_maj14 = maj(z0_a13, z0_a12, z0_a11);
    let z0_e14 = add(z0_t14, z0_a10);
    let z0_a14 = add(add(z0_t14, z0_S0_14), z0_maj14);
    let z0_S1_15 = big_sigma1(z0_e14);
    let z0_ch15 = ch(z0_e14, z0_e13, z0_e12);
    let z0_t15 = add(add(add(z0_e11, z0_S1_15), z0_ch15), 0xc19bf274u);
    let z0_S0_15 = big_sigma0(z0_a14);
    let z0_maj15 = maj(z0_a14, z0_a13, z0_a12);
    let z0_e15 = add(z0_t15, z0_a11);
    let z0_a15 = add(add(z0_t15, z0_S0_15), z0_maj15);
    let z0_s0_16 = small_sigma0(s0_h1);
    let z0_w16 = add(z0_s0_16, s0_h0);
    let z0_S1_16 = big_sigma1(z0_e15);
    let z0_ch16 = ch(z0_e15, z0_e14, z0_e13);
    let z0_t16 = add(add(add(add(z0_e12, z0_S1_16), z0_ch16), z0_w16), 0xe49b69c1u);
    let z0_S0_16 = big_sigma0(z0_a15);
    let z0_maj16 = maj(z0_a15, z0_a14, z0_a13);
    let z0_e16 = add(z0_t16, z0_a12);
    let z0_a16 = add(add(z0_t16, z0_S0_16), z0_maj16);
    let z0_s0_17 = small_sigma0(s0_h2);
    let z0_w17 = add(add(z0_s0_17, s0_h1), 0x00a00000u);
    let z0_S1_17 = big_sigma1(z0_e16);
    let z0_ch17 = ch(z0_e16, z0_e15, z0_e14);
    let z0_t17 = add(add(add(add(z0_e13, z0_S1_17), z0_ch17), z0_w17), 0xefbe4786u);
    let z0_S0_17 = big_sigma0(z0_a16);
    let z0_maj17 = maj(z0_a16, z0_a15, z0_a14);
    let z0_e17 = add(z0_t17, z0_a13);
    let z0_a17 = add(add(z0_t17, z0_S0_17), z0_maj17);
    let z0_s1_18 = small_sigma1(z0_w16);
    let z0_s0_18 = small_sigma0(s0_h3);
    let z0_w18 = add(add(z0_s1_18, z0_s0_18), s0_h2);
    let z0_S1_18 = big_sigma1(z0_e17);
    let z0_ch18 = ch(z0_e17, z0_e16, z0_e15);
    let z0_t18 = add(add(add(add(z0_e14, z0_S1_18), z0_ch18), z0_w18), 0x0fc19dc6u);
    let z0_S0_18 = big_sigma0(z0_a17);
    let z0_maj18 = maj(z0_a17, z0_a16, z0_a15);
    let z0_e18 = add(z0_t18, z0_a14);
    let z0_a18 = add(add(z0_t18, z0_S0_18), z0_maj18);
    let z0_s1_19 = small_sigma1(z0_w17);
    let z0_s0_19 = small_sigma0(s0_h4);
    let z0_w19 = add(add(z0_s1_19, z0_s0_19), s0_h3);
    let z0_S1_19 = big_sigma1(z0_e18);
    let z0_ch19 = ch(z0_e18, z0_e17, z0_e16);
    let z0_t19 = add(add(add(add(z0_e15, z0_S1_19), z0_ch19), z0_w19), 0x240ca1ccu);
    let z0_S0_19 = big_sigma0(z0_a18);
    let z0_maj19 = maj(z0_a18, z0_a17, z0_a16);
    let z0_e19 = add(z0_t19, z0_a15);
    let z0_a19 = add(add(z0_t19, z0_S0_19), z0_maj19);
    let z0_s1_20 = small_sigma1(z0_w18);
    let z0_s0_20 = small_sigma0(s0_h5);
    let z0_w20 = add(add(z0_s1_20, z0_s0_20), s0_h4);
    let z0_S1_20 = big_sigma1(z0_e19);
    let z0_ch20 = ch(z0_e19, z0_e18, z0_e17);
    let z0_t20 = add(add(add(add(z0_e16, z0_S1_20), z0_ch20), z0_w20), 0x2de92c6fu);
    let z0_S0_20 = big_sigma0(z0_a19);
    let z0_maj20 = maj(z0_a19, z0_a18, z0_a17);
    let z0_e20 = add(z0_t20, z0_a16);
    let z0_a20 = add(add(z0_t20, z0_S0_20), z0_maj20);
    let z0_s1_21 = small_sigma1(z0_w19);
    let z0_s0_21 = small_sigma0(s0_h6);
    let z0_w21 = add(add(z0_s1_21, z0_s0_21), s0_h5);
    let z0_S1_21 = big_sigma1(z0_e20);
    let z0_ch21 = ch(z0_e20, z0_e19, z0_e18);
    let z0_t21 = add(add(add(add(z0_e17, z0_S1_21), z0_ch21), z0_w21), 0x4a7484aau);
    let z0_S0_21 = big_sigma0(z0_a20);
    let z0_maj21 = maj(z0_a20, z0_a19, z0_a18);
    let z0_e21 = add(z0_t21, z0_a17);
    let z0_a21 = add(add(z0_t21, z0_S0_21), z0_maj21);
    let z0_s1_22 = small_sigma1(z0_w20);
    let z0_s0_22 = small_sigma0(s0_h7);
    let z0_w22 = add(add(add(z0_s1_22, z0_s0_22), s0_h6), 0x00000100u);
    let z0_S1_22 = big_sigma1(z0_e21);
    let z0_ch22 = ch(z0_e21, z0_e20, z0_e19);
    let z0_t22 = add(add(add(add(z0_e18, z0_S1_22), z0_ch22), z0_w22), 0x5cb0a9dcu);
    let z0_S0_22 = big_sigma0(z0_a21);
    let z0_maj22 = maj(z0_a21, z0_a20, z0_a19);
    let z0_e22 = add(z0_t22, z0_a18);
    let z0_a22 = add(add(z0_t22, z0_S0_22), z0_maj22);
    let z0_s1_23 = small_sigma1(z0_w21);
    let z0_w23 = add(add(add(z0_s1_23, z0_w16), s0_h7), 0x11002000u);
    let z0_S1_23 = big_sigma1(z0_e22);
    let z0_ch23 = ch(z0_e22, z0_e21, z0_e20);
    let z0_t23 = add(add(add(add(z0_e19, z0_S1_23), z0_ch23), z0_w23), 0x76f988dau);
    let z0_S0_23 = big_sigma0(z0_a22);
    let z0_maj23 = maj(z0_a22, z0_a21, z0_a20);
    let z0_e23 = add(z0_t23, z0_a19);
    let z0_a23 = add(add(z0_t23, z0_S0_23), z0_maj23);
    let z0_s1_24 = small_sigma1(z0_w22);
    let z0_w24 = add(add(z0_s1_24, z0_w17), 0x80000000u);
    let z0_S1_24 = big_sigma1(z0_e23);
    let z0_ch24 = ch(z0_e23, z0_e22, z0_e21);
    let z0_t24 = add(add(add(add(z0_e20, z0_S1_24), z0_ch24), z0_w24), 0x983e5152u);
    let z0_S0_24 = big_sigma0(z0_a23);
    let z0_maj24 = maj(z0_a23, z0_a22, z0_a21);
    let z0_e24 = add(z0_t24, z0_a20);
    let z0_a24 = add(add(z0_t24, z0_S0_24), z0_maj24);
    let z0_s1_25 = small_sigma1(z0_w23);
    let z0_w25 = add(z0_s1_25, z0_w18);
    let z0_S1_25 = big_sigma1(z0_e24);
    let z0_ch25 = ch(z0_e24, z0_e23, z0_e22);
    let z0_t25 = add(add(add(add(z0_e21, z0_S1_25), z0_ch25), z0_w25), 0xa831c66du);
    let z0_S0_25 = big_sigma0(z0_a24);
    let z0_maj25 = maj(z0_a24, z0_a23, z0_a22);
    let z0_e25 = add(z0_t25, z0_a21);
    let z0_a25 = add(add(z0_t25, z0_S0_25), z0_maj25);
    let z0_s1_26 = small_sigma1(z0_w24);
    let z0_w26 = add(z0_s1_26, z0_w19);
    let z0_S1_26 = big_sigma1(z0_e25);
    let z0_ch26 = ch(z0_e25, z0_e24, z0_e23);
    let z0_t26 = add(add(add(add(z0_e22, z0_S1_26), z0_ch26), z0_w26), 0xb00327c8u);
    let z0_S0_26 = big_sigma0(z0_a25);
    let z0_maj26 = maj(z0_a25, z0_a24, z0_a23);
    let z0_e26 = add(z0_t26, z0_a22);
    let z0_a26 = add(add(z0_t26, z0_S0_26), z0_maj26);
    let z0_s1_27 = small_sigma1(z0_w25);
    let z0_w27 = add(z0_s1_27, z0_w20);
    let z0_S1_27 = big_sigma1(z0_e26);
    let z0_ch27 = ch(z0_e26, z0_e25, z0_e24);
    let z0_t27 = add(add(add(add(z0_e23, z0_S1_27), z0_ch27), z0_w27), 0xbf597fc7u);
    let z0_S0_27 = big_sigma0(z0_a26);
    let z0_maj27 = maj(z0_a26, z0_a25, z0_a24);
    let z0_e27 = add(z0_t27, z0_a23);
    let z0_a27 = add(add(z0_t27, z0_S0_27), z0_maj27);
    let z0_s1_28 = small_sigma1(z0_w26);
    let z0_w28 = add(z0_s1_28, z0_w21);
    let z0_S1_28 = big_sigma1(z0_e27);
    let z0_ch28 = ch(z0_e27, z0_e26, z0_e25);
    let z0_t28 = add(add(add(add(z0_e24, z0_S1_28), z0_ch28), z0_w28), 0xc6e00bf3u);
    let z0_S0_28 = big_sigma0(z0_a27);
    let z0_maj28 = maj(z0_a27, z0_a26, z0_a25);
    let z0_e28 = add(z0_t28, z0_a24);
    let z0_a28 = add(add(z0_t28, z0_S0_28), z0_maj28);
    let z0_s1_29 = small_sigma1(z0_w27);
    let z0_w29 = add(z0_s1_29, z0_w22);
    let z0_S1_29 = big_sigma1(z0_e28);
    let z0_ch29 = ch(z0_e28, z0_e27, z0_e26);
    let z0_t29 = add(add(add(add(z0_e25, z0_S1_29), z0_ch29), z0_w29), 0xd5a79147u);
    let z0_S0_29 = big_sigma0(z0_a28);
    let z0_maj29 = maj(z0_a28, z0_a27, z0_a26);
    let z0_e29 = add(z0_t29, z0_a25);
    let z0_a29 = add(add(z0_t29, z0_S0_29), z0_maj29);
    let z0_s1_30 = small_sigma1(z0_w28);
    let z0_w30 = add(add(z0_s1_30, z0_w23), 0x00400022u);
    let z0_S1_30 = big_sigma1(z0_e29);
    let z0_ch30 = ch(z0_e29, z0_e28, z0_e27);
    let z0_t30 = add(add(add(add(z0_e26, z0_S1_30), z0_ch30), z0_w30), 0x06ca6351u);
    let z0_S0_30 = big_sigma0(z0_a29);
    let z0_maj30 = maj(z0_a29, z0_a28, z0_a27);
    let z0_e30 = add(z0_t30, z0_a26);
    let z0_a30 = add(add(z0_t30, z0_S0_30), z0_maj30);
    let z0_s1_31 = small_sigma1(z0_w29);
    let z0_s0_31 = small_sigma0(z0_w16);
    let z0_w31 = add(add(add(z0_s1_31, z0_w24), z0_s0_31), 0x00000100u);
    let z0_S1_31 = big_sigma1(z0_e30);
    let z0_ch31 = ch(z0_e30, z0_e29, z0_e28);
    let z0_t31 = add(add(add(add(z0_e27, z0_S1_31), z0_ch31), z0_w31), 0x14292967u);
    let z0_S0_31 = big_sigma0(z0_a30);
    let z0_maj31 = maj(z0_a30, z0_a29, z0_a28);
    let z0_e31 = add(z0_t31, z0_a27);
    let z0_a31 = add(add(z0_t31, z0_S0_31), z0_maj31);
    let z0_s1_32 = small_sigma1(z0_w30);
    let z0_s0_32 = small_sigma0(z0_w17);
    let z0_w32 = add(add(add(z0_s1_32, z0_w25), z0_s0_32), z0_w16);
    let z0_S1_32 = big_sigma1(z0_e31);
    let z0_ch32 = ch(z0_e31, z0_e30, z0_e29);
    let z0_t32 = add(add(add(add(z0_e28, z0_S1_32), z0_ch32), z0_w32), 0x27b70a85u);
    let z0_S0_32 = big_sigma0(z0_a31);
    let z0_maj32 = maj(z0_a31, z0_a30, z0_a29);
    let z0_e32 = add(z0_t32, z0_a28);
    let z0_a32 = add(add(z0_t32, z0_S0_32), z0_maj32);
    let z0_s1_33 = small_sigma1(z0_w31);
    let z0_s0_33 = small_sigma0(z0_w18);
    let z0_w33 = add(add(add(z0_s1_33, z0_w26), z0_s0_33), z0_w17);
    let z0_S1_33 = big_sigma1(z0_e32);
    let z0_ch33 = ch(z0_e32, z0_e31, z0_e30);
    let z0_t33 = add(add(add(add(z0_e29, z0_S1_33), z0_ch33), z0_w33), 0x2e1b2138u);
    let z0_S0_33 = big_sigma0(z0_a32);
    let z0_maj33 = maj(z0_a32, z0_a31, z0_a30);
    let z0_e33 = add(z0_t33, z0_a29);
    let z0_a33 = add(add(z0_t33, z0_S0_33), z0_maj33);
    let z0_s1_34 = small_sigma1(z0_w32);
    let z0_s0_34 = small_sigma0(z0_w19);
    let z0_w34 = add(add(add(z0_s1_34, z0_w27), z0_s0_34), z0_w18);
    let z0_S1_34 = big_sigma1(z0_e33);
    let z0_ch34 = ch(z0_e33, z0_e32, z0_e31);
    let z0_t34 = add(add(add(add(z0_e30, z0_S1_34), z0_ch34), z0_w34), 0x4d2c6dfcu);
    let z0_S0_34 = big_sigma0(z0_a33);
    let z0_maj34 = maj(z0_a33, z0_a32, z0_a31);
    let z0_e34 = add(z0_t34, z0_a30);
    let z0_a34 = add(add(z0_t34, z0_S0_34), z0_maj34);
    let z0_s1_35 = small_sigma1(z0_w33);
    let z0_s0_35 = small_sigma0(z0_w20);
    let z0_w35 = add(add(add(z0_s1_35, z0_w28), z0_s0_35), z0_w19);
    let z0_S1_35 = big_sigma1(z0_e34);
    let z0_ch35 = ch(z0_e34, z0_e33, z0_e32);
    let z0_t35 = add(add(add(add(z0_e31, z0_S1_35), z0_ch35), z0_w35), 0x53380d13u);
    let z0_S0_35 = big_sigma0(z0_a34);
    let z0_maj35 = maj(z0_a34, z0_a33, z0_a32);
    let z0_e35 = add(z0_t35, z0_a31);
    let z0_a35 = add(add(z0_t35, z0_S0_35), z0_maj35);
    let z0_s1_36 = small_sigma1(z0_w34);
    let z0_s0_36 = small_sigma0(z0_w21);
    let z0_w36 = add(add(add(z0_s1_36, z0_w29), z0_s0_36), z0_w20);
    let z0_S1_36 = big_sigma1(z0_e35);
    let z0_ch36 = ch(z0_e35, z0_e34, z0_e33);
    let z0_t36 = add(add(add(add(z0_e32, z0_S1_36), z0_ch36), z0_w36), 0x650a7354u);
    let z0_S0_36 = big_sigma0(z0_a35);
    let z0_maj36 = maj(z0_a35, z0_a34, z0_a33);
    let z0_e36 = add(z0_t36, z0_a32);
    let z0_a36 = add(add(z0_t36, z0_S0_36), z0_maj36);
    let z0_s1_37 = small_sigma1(z0_w35);
    let z0_s0_37 = small_sigma0(z0_w22);
    let z0_w37 = add(add(add(z0_s1_37, z0_w30), z0_s0_37), z0_w21);
    let z0_S1_37 = big_sigma1(z0_e36);
    let z0_ch37 = ch(z0_e36, z0_e35, z0_e34);
    let z0_t37 = add(add(add(add(z0_e33, z0_S1_37), z0_ch37), z0_w37), 0x766a0abbu);
    let z0_S0_37 = big_sigma0(z0_a36);
    let z0_maj37 = maj(z0_a36, z0_a35, z0_a34);
    let z0_e37 = add(z0_t37, z0_a33);
    let z0_a37 = add(add(z0_t37, z0_S0_37), z0_maj37);
    let z0_s1_38 = small_sigma1(z0_w36);
    let z0_s0_38 = small_sigma0(z0_w23);
    let z0_w38 = add(add(add(z0_s1_38, z0_w31), z0_s0_38), z0_w22);
    let z0_S1_38 = big_sigma1(z0_e37);
    let z0_ch38 = ch(z0_e37, z0_e36, z0_e35);
    let z0_t38 = add(add(add(add(z0_e34, z0_S1_38), z0_ch38), z0_w38), 0x81c2c92eu);
    let z0_S0_38 = big_sigma0(z0_a37);
    let z0_maj38 = maj(z0_a37, z0_a36, z0_a35);
    let z0_e38 = add(z0_t38, z0_a34);
    let z0_a38 = add(add(z0_t38, z0_S0_38), z0_maj38);
    let z0_s1_39 = small_sigma1(z0_w37);
    let z0_s0_39 = small_sigma0(z0_w24);
    let z0_w39 = add(add(add(z0_s1_39, z0_w32), z0_s0_39), z0_w23);
    let z0_S1_39 = big_sigma1(z0_e38);
    let z0_ch39 = ch(z0_e38, z0_e37, z0_e36);
    let z0_t39 = add(add(add(add(z0_e35, z0_S1_39), z0_ch39), z0_w39), 0x92722c85u);
    let z0_S0_39 = big_sigma0(z0_a38);
    let z0_maj39 = maj(z0_a38, z0_a37, z0_a36);
    let z0_e39 = add(z0_t39, z0_a35);
    let z0_a39 = add(add(z0_t39, z0_S0_39), z0_maj39);
    let z0_s1_40 = small_sigma1(z0_w38);
    let z0_s0_40 = small_sigma0(z0_w25);
    let z0_w40 = add(add(add(z0_s1_40, z0_w33), z0_s0_40), z0_w24);
    let z0_S1_40 = big_sigma1(z0_e39);
    let z0_ch40 = ch(z0_e39, z0_e38, z0_e37);
    let z0_t40 = add(add(add(add(z0_e36, z0_S1_40), z0_ch40), z0_w40), 0xa2bfe8a1u);
    let z0_S0_40 = big_sigma0(z0_a39);
    let z0_maj40 = maj(z0_a39, z0_a38, z0_a37);
    let z0_e40 = add(z0_t40, z0_a36);
    let z0_a40 = add(add(z0_t40, z0_S0_40), z0_maj40);
    let z0_s1_41 = small_sigma1(z0_w39);
    let z0_s0_41 = small_sigma0(z0_w26);
    let z0_w41 = add(add(add(z0_s1_41, z0_w34), z0_s0_41), z0_w25);
    let z0_S1_41 = big_sigma1(z0_e40);
    let z0_ch41 = ch(z0_e40, z0_e39, z0_e38);
    let z0_t41 = add(add(add(add(z0_e37, z0_S1_41), z0_ch41), z0_w41), 0xa81a664bu);
    let z0_S0_41 = big_sigma0(z0_a40);
    let z0_maj41 = maj(z0_a40, z0_a39, z0_a38);
    let z0_e41 = add(z0_t41, z0_a37);
    let z0_a41 = add(add(z0_t41, z0_S0_41), z0_maj41);
    let z0_s1_42 = small_sigma1(z0_w40);
    let z0_s0_42 = small_sigma0(z0_w27);
    let z0_w42 = add(add(add(z0_s1_42, z0_w35), z0_s0_42), z0_w26);
    let z0_S1_42 = big_sigma1(z0_e41);
    let z0_ch42 = ch(z0_e41, z0_e40, z0_e39);
    let z0_t42 = add(add(add(add(z0_e38, z0_S1_42), z0_ch42), z0_w42), 0xc24b8b70u);
    let z0_S0_42 = big_sigma0(z0_a41);
    let z0_maj42 = maj(z0_a41, z0_a40, z0_a39);
    let z0_e42 = add(z0_t42, z0_a38);
    let z0_a42 = add(add(z0_t42, z0_S0_42), z0_maj42);
    let z0_s1_43 = small_sigma1(z0_w41);
    let z0_s0_43 = small_sigma0(z0_w28);
    let z0_w43 = add(add(add(z0_s1_43, z0_w36), z0_s0_43), z0_w27);
    let z0_S1_43 = big_sigma1(z0_e42);
    let z0_ch43 = ch(z0_e42, z0_e41, z0_e40);
    let z0_t43 = add(add(add(add(z0_e39, z0_S1_43), z0_ch43), z0_w43), 0xc76c51a3u);
    let z0_S0_43 = big_sigma0(z0_a42);
    let z0_maj43 = maj(z0_a42, z0_a41, z0_a40);
    let z0_e43 = add(z0_t43, z0_a39);
    let z0_a43 = add(add(z0_t43, z0_S0_43), z0_maj43);
    let z0_s1_44 = small_sigma1(z0_w42);
    let z0_s0_44 = small_sigma0(z0_w29);
    let z0_w44 = add(add(add(z0_s1_44, z0_w37), z0_s0_44), z0_w28);
    let z0_S1_44 = big_sigma1(z0_e43);
    let z0_ch44 = ch(z0_e43, z0_e42, z0_e41);
    let z0_t44 = add(add(add(add(z0_e40, z0_S1_44), z0_ch44), z0_w44), 0xd192e819u);
    let z0_S0_44 = big_sigma0(z0_a43);
    let z0_maj44 = maj(z0_a43, z0_a42, z0_a41);
    let z0_e44 = add(z0_t44, z0_a40);
    let z0_a44 = add(add(z0_t44, z0_S0_44), z0_maj44);
    let z0_s1_45 = small_sigma1(z0_w43);
    let z0_s0_45 = small_sigma0(z0_w30);
    let z0_w45 = add(add(add(z0_s1_45, z0_w38), z0_s0_45), z0_w29);
    let z0_S1_45 = big_sigma1(z0_e44);
    let z0_ch45 = ch(z0_e44, z0_e43, z0_e42);
    let z0_t45 = add(add(add(add(z0_e41, z0_S1_45), z0_ch45), z0_w45), 0xd6990624u);
    let z0_S0_45 = big_sigma0(z0_a44);
    let z0_maj45 = maj(z0_a44, z0_a43, z0_a42);
    let z0_e45 = add(z0_t45, z0_a41);
    let z0_a45 = add(add(z0_t45, z0_S0_45), z0_maj45);
    let z0_s1_46 = small_sigma1(z0_w44);
    let z0_s0_46 = small_sigma0(z0_w31);
    let z0_w46 = add(add(add(z0_s1_46, z0_w39), z0_s0_46), z0_w30);
    let z0_S1_46 = big_sigma1(z0_e45);
    let z0_ch46 = ch(z0_e45, z0_e44, z0_e43);
    let z0_t46 = add(add(add(add(z0_e42, z0_S1_46), z0_ch46), z0_w46), 0xf40e3585u);
    let z0_S0_46 = big_sigma0(z0_a45);
    let z0_maj46 = maj(z0_a45, z0_a44, z0_a43);
    let z0_e46 = add(z0_t46, z0_a42);
    let z0_a46 = add(add(z0_t46, z0_S0_46), z0_maj46);
    let z0_s1_47 = small_sigma1(z0_w45);
    let z0_s0_47 = small_sigma0(z0_w32);
    let z0_w47 = add(add(add(z0_s1_47, z0_w40), z0_s0_47), z0_w31);
    let z0_S1_47 = big_sigma1(z0_e46);
    let z0_ch47 = ch(z0_e46, z0_e45, z0_e44);
    let z0_t47 = add(add(add(add(z0_e43, z0_S1_47), z0_ch47), z0_w47), 0x106aa070u);
    let z0_S0_47 = big_sigma0(z0_a46);
    let z0_maj47 = maj(z0_a46, z0_a45, z0_a44);
    let z0_e47 = add(z0_t47, z0_a43);
    let z0_a47 = add(add(z0_t47, z0_S0_47), z0_maj47);
    let z0_s1_48 = small_sigma1(z0_w46);
    let z0_s0_48 = small_sigma0(z0_w33);
    let z0_w48 = add(add(add(z0_s1_48, z0_w41), z0_s0_48), z0_w32);
    let z0_S1_48 = big_sigma1(z0_e47);
    let z0_ch48 = ch(z0_e47, z0_e46, z0_e45);
    let z0_t48 = add(add(add(add(z0_e44, z0_S1_48), z0_ch48), z0_w48), 0x19a4c116u);
    let z0_S0_48 = big_sigma0(z0_a47);
    let z0_maj48 = maj(z0_a47, z0_a46, z0_a45);
    let z0_e48 = add(z0_t48, z0_a44);
    let z0_a48 = add(add(z0_t48, z0_S0_48), z0_maj48);
    let z0_s1_49 = small_sigma1(z0_w47);
    let z0_s0_49 = small_sigma0(z0_w34);
    let z0_w49 = add(add(add(z0_s1_49, z0_w42), z0_s0_49), z0_w33);
    let z0_S1_49 = big_sigma1(z0_e48);
    let z0_ch49 = ch(z0_e48, z0_e47, z0_e46);
    let z0_t49 = add(add(add(add(z0_e45, z0_S1_49), z0_ch49), z0_w49), 0x1e376c08u);
    let z0_S0_49 = big_sigma0(z0_a48);
    let z0_maj49 = maj(z0_a48, z0_a47, z0_a46);
    let z0_e49 = add(z0_t49, z0_a45);
    let z0_a49 = add(add(z0_t49, z0_S0_49), z0_maj49);
    let z0_s1_50 = small_sigma1(z0_w48);
    let z0_s0_50 = small_sigma0(z0_w35);
    let z0_w50 = add(add(add(z0_s1_50, z0_w43), z0_s0_50), z0_w34);
    let z0_S1_50 = big_sigma1(z0_e49);
    let z0_ch50 = ch(z0_e49, z0_e48, z0_e47);
    let z0_t50 = add(add(add(add(z0_e46, z0_S1_50), z0_ch50), z0_w50), 0x2748774cu);
    let z0_S0_50 = big_sigma0(z0_a49);
    let z0_maj50 = maj(z0_a49, z0_a48, z0_a47);
    let z0_e50 = add(z0_t50, z0_a46);
    let z0_a50 = add(add(z0_t50, z0_S0_50), z0_maj50);
    let z0_s1_51 = small_sigma1(z0_w49);
    let z0_s0_51 = small_sigma0(z0_w36);
    let z0_w51 = add(add(add(z0_s1_51, z0_w44), z0_s0_51), z0_w35);
    let z0_S1_51 = big_sigma1(z0_e50);
    let z0_ch51 = ch(z0_e50, z0_e49, z0_e48);
    let z0_t51 = add(add(add(add(z0_e47, z0_S1_51), z0_ch51), z0_w51), 0x34b0bcb5u);
    let z0_S0_51 = big_sigma0(z0_a50);
    let z0_maj51 = maj(z0_a50, z0_a49, z0_a48);
    let z0_e51 = add(z0_t51, z0_a47);
    let z0_a51 = add(add(z0_t51, z0_S0_51), z0_maj51);
    let z0_s1_52 = small_sigma1(z0_w50);
    let z0_s0_52 = small_sigma0(z0_w37);
    let z0_w52 = add(add(add(z0_s1_52, z0_w45), z0_s0_52), z0_w36);
    let z0_S1_52 = big_sigma1(z0_e51);
    let z0_ch52 = ch(z0_e51, z0_e50, z0_e49);
    let z0_t52 = add(add(add(add(z0_e48, z0_S1_52), z0_ch52), z0_w52), 0x391c0cb3u);
    let z0_S0_52 = big_sigma0(z0_a51);
    let z0_maj52 = maj(z0_a51, z0_a50, z0_a49);
    let z0_e52 = add(z0_t52, z0_a48);
    let z0_a52 = add(add(z0_t52, z0_S0_52), z0_maj52);
    let z0_s1_53 = small_sigma1(z0_w51);
    let z0_s0_53 = small_sigma0(z0_w38);
    let z0_w53 = add(add(add(z0_s1_53, z0_w46), z0_s0_53), z0_w37);
    let z0_S1_53 = big_sigma1(z0_e52);
    let z0_ch53 = ch(z0_e52, z0_e51, z0_e50);
    let z0_t53 = add(add(add(add(z0_e49, z0_S1_53), z0_ch53), z0_w53), 0x4ed8aa4au);
    let z0_S0_53 = big_sigma0(z0_a52);
    let z0_maj53 = maj(z0_a52, z0_a51, z0_a50);
    let z0_e53 = add(z0_t53, z0_a49);
    let z0_a53 = add(add(z0_t53, z0_S0_53), z0_maj53);
    let z0_s1_54 = small_sigma1(z0_w52);
    let z0_s0_54 = small_sigma0(z0_w39);
    let z0_w54 = add(add(add(z0_s1_54, z0_w47), z0_s0_54), z0_w38);
    let z0_S1_54 = big_sigma1(z0_e53);
    let z0_ch54 = ch(z0_e53, z0_e52, z0_e51);
    let z0_t54 = add(add(add(add(z0_e50, z0_S1_54), z0_ch54), z0_w54), 0x5b9cca4fu);
    let z0_S0_54 = big_sigma0(z0_a53);
    let z0_maj54 = maj(z0_a53, z0_a52, z0_a51);
    let z0_e54 = add(z0_t54, z0_a50);
    let z0_a54 = add(add(z0_t54, z0_S0_54), z0_maj54);
    let z0_s1_55 = small_sigma1(z0_w53);
    let z0_s0_55 = small_sigma0(z0_w40);
    let z0_w55 = add(add(add(z0_s1_55, z0_w48), z0_s0_55), z0_w39);
    let z0_S1_55 = big_sigma1(z0_e54);
    let z0_ch55 = ch(z0_e54, z0_e53, z0_e52);
    let z0_t55 = add(add(add(add(z0_e51, z0_S1_55), z0_ch55), z0_w55), 0x682e6ff3u);
    let z0_S0_55 = big_sigma0(z0_a54);
    let z0_maj55 = maj(z0_a54, z0_a53, z0_a52);
    let z0_e55 = add(z0_t55, z0_a51);
    let z0_a55 = add(add(z0_t55, z0_S0_55), z0_maj55);
    let z0_s1_56 = small_sigma1(z0_w54);
    let z0_s0_56 = small_sigma0(z0_w41);
    let z0_w56 = add(add(add(z0_s1_56, z0_w49), z0_s0_56), z0_w40);
    let z0_S1_56 = big_sigma1(z0_e55);
    let z0_ch56 = ch(z0_e55, z0_e54, z0_e53);
    let z0_t56 = add(add(add(add(z0_e52, z0_S1_56), z0_ch56), z0_w56), 0x748f82eeu);
    let z0_S0_56 = big_sigma0(z0_a55);
    let z0_maj56 = maj(z0_a55, z0_a54, z0_a53);
    let z0_e56 = add(z0_t56, z0_a52);
    let z0_a56 = add(add(z0_t56, z0_S0_56), z0_maj56);
    let z0_s1_57 = small_sigma1(z0_w55);
    let z0_s0_57 = small_sigma0(z0_w42);
    let z0_w57 = add(add(add(z0_s1_57, z0_w50), z0_s0_57), z0_w41);
    let z0_S1_57 = big_sigma1(z0_e56);
    let z0_ch57 = ch(z0_e56, z0_e55, z0_e54);
    let z0_t57 = add(add(add(add(z0_e53, z0_S1_57), z0_ch57), z0_w57), 0x78a5636fu);
    let z0_e57 = add(z0_t57, z0_a53);
    let z0_s1_58 = small_sigma1(z0_w56);
    let z0_s0_58 = small_sigma0(z0_w43);
    let z0_w58 = add(add(add(z0_s1_58, z0_w51), z0_s0_58), z0_w42);
    let z0_S1_58 = big_sigma1(z0_e57);
    let z0_ch58 = ch(z0_e57, z0_e56, z0_e55);
    let z0_t58 = add(add(add(add(z0_e54, z0_S1_58), z0_ch58), z0_w58), 0x84c87814u);
    let z0_e58 = add(z0_t58, z0_a54);
    let z0_s1_59 = small_sigma1(z0_w57);
    let z0_s0_59 = small_sigma0(z0_w44);
    let z0_w59 = add(add(add(z0_s1_59, z0_w52), z0_s0_59), z0_w43);
    let z0_S1_59 = big_sigma1(z0_e58);
    let z0_ch59 = ch(z0_e58, z0_e57, z0_e56);
    let z0_t59 = add(add(add(add(z0_e55, z0_S1_59), z0_ch59), z0_w59), 0x8cc70208u);
    let z0_e59 = add(z0_t59, z0_a55);
    let z0_s1_60 = small_sigma1(z0_w58);
    let z0_s0_60 = small_sigma0(z0_w45);
    let z0_w60 = add(add(add(z0_s1_60, z0_w53), z0_s0_60), z0_w44);
    let z0_S1_60 = big_sigma1(z0_e59);
    let z0_ch60 = ch(z0_e59, z0_e58, z0_e57);
    let z0_t60 = add(add(add(add(z0_e56, z0_S1_60), z0_ch60), z0_w60), 0x90befffau);
    let z0_e60 = add(z0_t60, z0_a56);
    let z0_d7 = add(z0_e60, 0x5be0cd19u);
    report(offset, 0u, z0_d7);
}
