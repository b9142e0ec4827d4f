// peak: products and sums out of registers alone: what the card's arithmetic units can do at most at a kind of product.
//
// Eight vectors of four go round independently, so that the latency of one hides behind the others. Composed with a part that
// says what the numbers are: `Sums`, `Factors`, `start` and `multiply_add`, which is four products and four sums or, of packed
// 8-bit numbers, four times four.

@group(0) @binding(0) var<uniform> job: AiJob;
@group(0) @binding(3) var<storage, read_write> c: array<Sums>;
@group(0) @binding(4) var<storage, read_write> proof: array<atomic<u32>, 4>;

@compute @workgroup_size(256)
fn peak(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let x = factors(job.key);
    var s0 = start(local);
    var s1 = start(local + 256u);
    var s2 = start(local + 512u);
    var s3 = start(local + 768u);
    var s4 = start(local + 1024u);
    var s5 = start(local + 1280u);
    var s6 = start(local + 1536u);
    var s7 = start(local + 1792u);
    var turns = 0u;
    for (; turns < job.k; turns++) {
        s0 = multiply_add(s0, x);
        s1 = multiply_add(s1, x);
        s2 = multiply_add(s2, x);
        s3 = multiply_add(s3, x);
        s4 = multiply_add(s4, x);
        s5 = multiply_add(s5, x);
        s6 = multiply_add(s6, x);
        s7 = multiply_add(s7, x);
        s0 = multiply_add(s0, x);
        s1 = multiply_add(s1, x);
        s2 = multiply_add(s2, x);
        s3 = multiply_add(s3, x);
        s4 = multiply_add(s4, x);
        s5 = multiply_add(s5, x);
        s6 = multiply_add(s6, x);
        s7 = multiply_add(s7, x);
        s0 = multiply_add(s0, x);
        s1 = multiply_add(s1, x);
        s2 = multiply_add(s2, x);
        s3 = multiply_add(s3, x);
        s4 = multiply_add(s4, x);
        s5 = multiply_add(s5, x);
        s6 = multiply_add(s6, x);
        s7 = multiply_add(s7, x);
        s0 = multiply_add(s0, x);
        s1 = multiply_add(s1, x);
        s2 = multiply_add(s2, x);
        s3 = multiply_add(s3, x);
        s4 = multiply_add(s4, x);
        s5 = multiply_add(s5, x);
        s6 = multiply_add(s6, x);
        s7 = multiply_add(s7, x);
    }
    // Every sum counts, so that none may be left out.
    c[(job.first + workgroup.x) * 256u + local] = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    if (local == 0u && turns == job.k) {
        atomicAdd(&proof[0], 1u);
    }
}
