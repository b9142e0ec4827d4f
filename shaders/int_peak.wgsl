// int_peak: the instruction mix of SHA-256 rounds without their dependencies: what the card's integer units can do at most.
//
// Eight values go round independently, so that the latency of one hides behind the others; each step is one round's
// functions and additions and, three times in four, one word of message schedule, as in the double SHA-256 of a header.
// Composed with one part each for sigma, maj and add, so that each form of them is measured against its own peak.

override WORKGROUP_SIZE: u32 = 64u;

// 80 bytes.
struct PeakJob {
    loops: u32, // times round the loop: 32 steps each
    seed: u32,
    one: u32,   // 1
    r8: u32,    // rotate amounts: each the number in its name
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
    groups_x: u32, // workgroups in x; a dispatch is two-dimensional beyond 65,535 of them
    pad0: u32,
    pad1: u32,
    pad2: u32,
    pad3: u32,
}

@group(0) @binding(0) var<uniform> job: PeakJob;
// [0]: workgroups that ran to their end, every turn of their loop. [1]: something that depends on every step, so that none may be left out.
@group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>, 4>;

// One round's work: T1, T2 and the two sums, of a value and two bystanders.
fn step(x: u32, y: u32, z: u32) -> u32 {
    let t1 = add(add(add(add(x, big_sigma1(x)), ch(x, y, z)), 0x428a2f98u), y);
    return add(add(add(t1, z), big_sigma0(y)), maj(x, y, z));
}

// One word of message schedule.
fn word(x: u32, y: u32, z: u32) -> u32 {
    return add(add(add(small_sigma1(x), y), small_sigma0(z)), x);
}

@compute @workgroup_size(WORKGROUP_SIZE)
fn int_peak(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    var a = job.seed + (workgroup.y * job.groups_x + workgroup.x) * WORKGROUP_SIZE + local;
    var b = a ^ 0x9e3779b9u;
    var c = a + 0x7f4a7c15u;
    var d = a ^ 0xf39cc060u;
    var e = b + 0x1082276bu;
    var f = b ^ 0x85ebca6bu;
    var g = c + 0xc2b2ae35u;
    var h = d ^ 0x27d4eb2fu;
    var turns = 0u;
    for (; turns < job.loops; turns++) {
        // Four steps and three words of schedule for each of the eight: 32 steps, 24 words.
        let a1 = step(a, b, c);
        let b1 = step(b, c, d);
        let c1 = step(c, d, e);
        let d1 = step(d, e, f);
        let e1 = step(e, f, g);
        let f1 = step(f, g, h);
        let g1 = step(g, h, a);
        let h1 = step(h, a, b);
        let a2 = step(word(a1, b1, c1), b, c);
        let b2 = step(word(b1, c1, d1), c, d);
        let c2 = step(word(c1, d1, e1), d, e);
        let d2 = step(word(d1, e1, f1), e, f);
        let e2 = step(word(e1, f1, g1), f, g);
        let f2 = step(word(f1, g1, h1), g, h);
        let g2 = step(word(g1, h1, a1), h, a);
        let h2 = step(word(h1, a1, b1), a, b);
        let a3 = step(word(a2, b2, c2), b1, c1);
        let b3 = step(word(b2, c2, d2), c1, d1);
        let c3 = step(word(c2, d2, e2), d1, e1);
        let d3 = step(word(d2, e2, f2), e1, f1);
        let e3 = step(word(e2, f2, g2), f1, g1);
        let f3 = step(word(f2, g2, h2), g1, h1);
        let g3 = step(word(g2, h2, a2), h1, a1);
        let h3 = step(word(h2, a2, b2), a1, b1);
        a = step(word(a3, b3, c3), b2, c2);
        b = step(word(b3, c3, d3), c2, d2);
        c = step(word(c3, d3, e3), d2, e2);
        d = step(word(d3, e3, f3), e2, f2);
        e = step(word(e3, f3, g3), f2, g2);
        f = step(word(f3, g3, h3), g2, h2);
        g = step(word(g3, h3, a3), h2, a2);
        h = step(word(h3, a3, b3), a2, b2);
    }
    if (((a ^ b ^ c ^ d) + (e ^ f ^ g ^ h)) == job.seed) {
        atomicAdd(&output[1], 1u);
    }
    workgroupBarrier();
    if (local == 0u && turns == job.loops) {
        atomicAdd(&output[0], 1u);
    }
}
