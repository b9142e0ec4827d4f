// load: reads an array once, as writing a token reads all weights; the xor of each block of 64 KiB is its result.
//
// A workgroup reads one block. Sixteen loads of 16 bytes an invocation are on their way at once, 256 of them apart, so that each
// instruction of a subgroup touches one contiguous stretch.

@group(0) @binding(0) var<uniform> job: AiJob;
@group(0) @binding(1) var<storage, read> a: array<vec4<u32>>;
@group(0) @binding(3) var<storage, read_write> c: array<u32>;
@group(0) @binding(4) var<storage, read_write> proof: array<atomic<u32>, 4>;

var<workgroup> sum: atomic<u32>;

fn four(at: u32) -> vec4<u32> {
    return a[at] ^ a[at + 256u] ^ a[at + 512u] ^ a[at + 768u];
}

@compute @workgroup_size(256)
fn load(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let block = job.first + workgroup.x;
    let at = block * 4096u + local;
    if (local == 0u) {
        atomicStore(&sum, 0u);
    }
    let x = four(at) ^ four(at + 1024u) ^ four(at + 2048u) ^ four(at + 3072u);
    workgroupBarrier();
    atomicXor(&sum, x.x ^ x.y ^ x.z ^ x.w);
    workgroupBarrier();
    if (local == 0u) {
        c[block] = atomicLoad(&sum);
        atomicAdd(&proof[0], 1u);
    }
}
