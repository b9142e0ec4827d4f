// K of FIPS 180-4, section 4.2.2, four words a row, for kernels whose rounds are a loop: a table in the uniform buffer may
// be read by a variable, one in the text would be copied for every invocation.

@group(0) @binding(2) var<uniform> round_constants: array<vec4<u32>, 16>;
