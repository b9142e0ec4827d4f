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
