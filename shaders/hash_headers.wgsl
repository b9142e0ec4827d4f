// hash_headers: many 80-byte headers -> their digests, or one bit each: does it meet the target that it states?
//
// Composed before use (see README.md): this file + a `hash_header`, either generated (straight-line rounds) together with
// one part each for sigma, maj and add, or the textbook one of sha256.wgsl.

// 0: eight words of digest a header. 1: one bit a header.
override OUTPUT: u32 = 0u;

const WORKGROUP_SIZE: u32 = 64u;

// 80 bytes.
struct HashJob {
    count: u32,    // headers
    groups_x: u32, // workgroups in x; a dispatch is two-dimensional beyond 65,535 of them
    one: u32,      // 1
    r8: u32,       // rotate amounts: each the number in its name
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
    pad0: u32,
    pad1: u32,
    pad2: u32,
    pad3: u32,
    pad4: u32,
}

@group(0) @binding(0) var<uniform> job: HashJob;
// 20 words a header: its bytes, four at a time, the first the least significant.
@group(0) @binding(1) var<storage, read> headers: array<u32>;
// OUTPUT 0: 8 words a header, the digest's bytes in the order in which SHA-256 gives them. OUTPUT 1: bit i % 32 of word
// i / 32 is set when header i meets its target.
@group(0) @binding(2) var<storage, read_write> output: array<u32>;

var<workgroup> bits: array<atomic<u32>, 2>;

// Word `i` (0 is the least significant) of the number that compact bits stand for; `bits` must have passed `valid`.
fn target_word(compact: u32, i: u32) -> u32 {
    let mantissa = compact & 0x007fffffu;
    let shift = 8i * (i32(compact >> 24u) - 3i) - 32i * i32(i);
    if (shift >= 32i || shift <= -32i) {
        return 0u;
    }
    if (shift >= 0i) {
        return mantissa << u32(shift);
    }
    return mantissa >> u32(-shift);
}

// A negative, zero or overflowing target is met by nothing (Bitcoin Core: CheckProofOfWork).
fn valid(compact: u32) -> bool {
    let size = compact >> 24u;
    let mantissa = compact & 0x007fffffu;
    let value = select(mantissa, mantissa >> (8u * (3u - min(size, 3u))), size < 3u);
    let overflow = size > 34u || (size > 33u && mantissa > 0xffu) || (size > 32u && mantissa > 0xffffu);
    return value != 0u && (compact & 0x00800000u) == 0u && !overflow;
}

// Is the digest as a little-endian number at most the target? `d` holds it with the least significant word first.
fn meets(d: array<u32, 8>, compact: u32) -> bool {
    var below = false;
    var above = false;
    let t7 = target_word(compact, 7u);
    above = d[7] > t7;
    below = d[7] < t7;
    let t6 = target_word(compact, 6u);
    above = above || (!below && d[6] > t6);
    below = below || (!above && d[6] < t6);
    let t5 = target_word(compact, 5u);
    above = above || (!below && d[5] > t5);
    below = below || (!above && d[5] < t5);
    let t4 = target_word(compact, 4u);
    above = above || (!below && d[4] > t4);
    below = below || (!above && d[4] < t4);
    let t3 = target_word(compact, 3u);
    above = above || (!below && d[3] > t3);
    below = below || (!above && d[3] < t3);
    let t2 = target_word(compact, 2u);
    above = above || (!below && d[2] > t2);
    below = below || (!above && d[2] < t2);
    let t1 = target_word(compact, 1u);
    above = above || (!below && d[1] > t1);
    below = below || (!above && d[1] < t1);
    let t0 = target_word(compact, 0u);
    above = above || (!below && d[0] > t0);
    return !above;
}

@compute @workgroup_size(WORKGROUP_SIZE)
fn hash_headers(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let group = workgroup.y * job.groups_x + workgroup.x;
    let index = group * WORKGROUP_SIZE + local;
    if (index < job.count) {
        let h = index * 20u;
        let header = array<u32, 20>(
            headers[h], headers[h + 1u], headers[h + 2u], headers[h + 3u], headers[h + 4u],
            headers[h + 5u], headers[h + 6u], headers[h + 7u], headers[h + 8u], headers[h + 9u],
            headers[h + 10u], headers[h + 11u], headers[h + 12u], headers[h + 13u], headers[h + 14u],
            headers[h + 15u], headers[h + 16u], headers[h + 17u], headers[h + 18u], headers[h + 19u],
        );
        let sha = hash_header(header);
        let digest = array<u32, 8>(
            swap_bytes(sha[0]), swap_bytes(sha[1]), swap_bytes(sha[2]), swap_bytes(sha[3]),
            swap_bytes(sha[4]), swap_bytes(sha[5]), swap_bytes(sha[6]), swap_bytes(sha[7]),
        );
        if (OUTPUT == 0u) {
            let o = index * 8u;
            output[o] = digest[0];
            output[o + 1u] = digest[1];
            output[o + 2u] = digest[2];
            output[o + 3u] = digest[3];
            output[o + 4u] = digest[4];
            output[o + 5u] = digest[5];
            output[o + 6u] = digest[6];
            output[o + 7u] = digest[7];
        } else if (valid(header[18]) && meets(digest, header[18])) {
            atomicOr(&bits[local / 32u], 1u << (local % 32u));
        }
    }
    if (OUTPUT == 1u) {
        workgroupBarrier();
        if (local < 2u && group * WORKGROUP_SIZE + local * 32u < job.count) {
            output[group * 2u + local] = atomicLoad(&bits[local]);
        }
    }
}
