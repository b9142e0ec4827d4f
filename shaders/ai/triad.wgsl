// triad: c = a + 3 b, three arrays of 32-bit floating-point numbers: STREAM's last and best known kernel.

@group(0) @binding(0) var<uniform> job: AiJob;
@group(0) @binding(1) var<storage, read> a: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> b: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> c: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> proof: array<atomic<u32>, 4>;

@compute @workgroup_size(256)
fn triad(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let at = (job.first + workgroup.x) * 1024u + local;
    let x0 = a[at] + 3.0 * b[at];
    let x1 = a[at + 256u] + 3.0 * b[at + 256u];
    let x2 = a[at + 512u] + 3.0 * b[at + 512u];
    let x3 = a[at + 768u] + 3.0 * b[at + 768u];
    c[at] = x0;
    c[at + 256u] = x1;
    c[at + 512u] = x2;
    c[at + 768u] = x3;
    if (local == 0u) {
        atomicAdd(&proof[0], 1u);
    }
}
