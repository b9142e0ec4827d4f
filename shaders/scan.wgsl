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
