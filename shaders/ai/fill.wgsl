// fill: the content of an array or of a matrix, each word from its place and a key alone (`scan::ai::mix`).

// 0: 32-bit numbers from 1 to 2. 1: from -1 to 1. 2: two 16-bit numbers from -1 to 1. 3: four signed 8-bit numbers.
override CONTENT: u32 = 0u;

@group(0) @binding(0) var<uniform> job: AiJob;
@group(0) @binding(3) var<storage, read_write> c: array<vec4<u32>>;
@group(0) @binding(4) var<storage, read_write> proof: array<atomic<u32>, 4>;

// Wellons's lowbias32 of the place, which the key has moved.
fn mix_bits(place: u32) -> u32 {
    var x = (place ^ job.key) + 0x9e3779b9u;
    x ^= x >> 16u;
    x *= 0x7feb352du;
    x ^= x >> 15u;
    x *= 0x846ca68bu;
    return x ^ (x >> 16u);
}

// Number `place` in 16 bits: a multiple of 1/1024 from -1 to 1, exactly. Written in whole numbers, so that devices without
// 16-bit numbers take the text as well.
fn half(place: u32) -> u32 {
    let number = i32(mix_bits(place) >> 21u) - 1024;
    if (number == 0) {
        return 0u;
    }
    let size = u32(abs(number));
    let first = firstLeadingBit(size); // 2^first / 1024 has the exponent first - 10, which 16 bits write as 5 more than first
    return (u32(number < 0) << 15u) | ((first + 5u) << 10u) | ((size << (10u - first)) & 0x3ffu);
}

fn word(place: u32) -> u32 {
    if (CONTENT == 3u) {
        return mix_bits(place);
    }
    if (CONTENT == 2u) {
        return half(2u * place) | (half(2u * place + 1u) << 16u);
    }
    let unit = 0x3f800000u | (mix_bits(place) >> 9u);
    if (CONTENT == 1u) {
        return bitcast<u32>(bitcast<f32>(unit) * 2.0 - 3.0);
    }
    return unit;
}

@compute @workgroup_size(256)
fn fill(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let at = (job.first + workgroup.x) * 1024u + local;
    for (var i = 0u; i < 1024u; i += 256u) {
        let place = 4u * (at + i);
        c[at + i] = vec4<u32>(word(place), word(place + 1u), word(place + 2u), word(place + 3u));
    }
    if (local == 0u) {
        atomicAdd(&proof[0], 1u);
    }
}
