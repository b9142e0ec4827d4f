// copy: reads an array and writes another. Four loads of 16 bytes an invocation are on their way before the first is written.

@group(0) @binding(0) var<uniform> job: AiJob;
@group(0) @binding(1) var<storage, read> a: array<vec4<u32>>;
@group(0) @binding(3) var<storage, read_write> c: array<vec4<u32>>;
@group(0) @binding(4) var<storage, read_write> proof: array<atomic<u32>, 4>;

@compute @workgroup_size(256)
fn copy(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let at = (job.first + workgroup.x) * 1024u + local;
    let x0 = a[at];
    let x1 = a[at + 256u];
    let x2 = a[at + 512u];
    let x3 = a[at + 768u];
    c[at] = x0;
    c[at + 256u] = x1;
    c[at + 512u] = x2;
    c[at + 768u] = x3;
    if (local == 0u) {
        atomicAdd(&proof[0], 1u);
    }
}
