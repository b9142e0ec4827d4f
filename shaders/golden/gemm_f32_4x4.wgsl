// gemm: gemm_f32 in tiles of 64 x 64 x 32, 4 x 4 results an invocation.

// What a dispatch does: 32 bytes.
struct AiJob {
    first: u32, // number of the first workgroup's part: a long task is several dispatches
    m4: u32,    // columns of A / 4
    n4: u32,    // columns of B / 4
    k: u32,     // rows of A and of B, packs of four numbers of 8 bits being one; turns of the loop of `peak`
    key: u32,   // what content is made from
    pad0: u32,
    pad1: u32,
    pad2: u32,
}

@group(0) @binding(0) var<uniform> job: AiJob;
@group(0) @binding(1) var<storage, read> a: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> b: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> c: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> proof: array<atomic<u32>, 4>;

var<workgroup> tile_a: array<vec4<f32>, 512>;
var<workgroup> tile_b: array<vec4<f32>, 512>;

@compute @workgroup_size(256)
fn gemm(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let x = local & 15u;
    let y = local >> 4u;
    let tiles = job.n4 / 16u;
    let number = job.first + workgroup.x;
    let tile_row = (number / tiles) * 16u;
    let tile_column = (number % tiles) * 16u;
    var c00 = vec4<f32>();
    var c10 = vec4<f32>();
    var c20 = vec4<f32>();
    var c30 = vec4<f32>();
    for (var k = 0u; k < job.k; k += 32u) {
        tile_a[local] = a[(k + local / 16u) * job.m4 + tile_row + local % 16u];
        tile_b[local] = b[(k + local / 16u) * job.n4 + tile_column + local % 16u];
        tile_a[(local + 256u)] = a[(k + (local + 256u) / 16u) * job.m4 + tile_row + (local + 256u) % 16u];
        tile_b[(local + 256u)] = b[(k + (local + 256u) / 16u) * job.n4 + tile_column + (local + 256u) % 16u];
        workgroupBarrier();
        for (var at = 0u; at < 512u; at += 64u) {
            {
                let a0 = tile_a[at + y + 0u];
                let b0 = tile_b[at + x + 0u];
                c00 = fma(vec4<f32>(a0.x), b0, c00);
                c10 = fma(vec4<f32>(a0.y), b0, c10);
                c20 = fma(vec4<f32>(a0.z), b0, c20);
                c30 = fma(vec4<f32>(a0.w), b0, c30);
            }
            {
                let a0 = tile_a[at + y + 16u];
                let b0 = tile_b[at + x + 16u];
                c00 = fma(vec4<f32>(a0.x), b0, c00);
                c10 = fma(vec4<f32>(a0.y), b0, c10);
                c20 = fma(vec4<f32>(a0.z), b0, c20);
                c30 = fma(vec4<f32>(a0.w), b0, c30);
            }
            {
                let a0 = tile_a[at + y + 32u];
                let b0 = tile_b[at + x + 32u];
                c00 = fma(vec4<f32>(a0.x), b0, c00);
                c10 = fma(vec4<f32>(a0.y), b0, c10);
                c20 = fma(vec4<f32>(a0.z), b0, c20);
                c30 = fma(vec4<f32>(a0.w), b0, c30);
            }
            {
                let a0 = tile_a[at + y + 48u];
                let b0 = tile_b[at + x + 48u];
                c00 = fma(vec4<f32>(a0.x), b0, c00);
                c10 = fma(vec4<f32>(a0.y), b0, c10);
                c20 = fma(vec4<f32>(a0.z), b0, c20);
                c30 = fma(vec4<f32>(a0.w), b0, c30);
            }
        }
        workgroupBarrier();
    }
    c[(4u * (tile_row + y) + 0u) * job.n4 + tile_column + x + 0u] = c00;
    c[(4u * (tile_row + y) + 1u) * job.n4 + tile_column + x + 0u] = c10;
    c[(4u * (tile_row + y) + 2u) * job.n4 + tile_column + x + 0u] = c20;
    c[(4u * (tile_row + y) + 3u) * job.n4 + tile_column + x + 0u] = c30;
    if (local == 0u) {
        atomicAdd(&proof[0], 1u);
    }
}
