alias Sums = vec4<i32>;
alias Factors = vec4<u32>;

fn factors(key: u32) -> Factors {
    return vec4<u32>(0x01ff02fdu, 0x7f010203u, 0x80fe0104u, 0x05060708u) + key;
}

fn start(number: u32) -> Sums {
    return vec4<i32>(i32(number));
}

fn multiply_add(sums: Sums, x: Factors) -> Sums {
    let packed = bitcast<vec4<u32>>(sums);
    return sums + vec4<i32>(
        dot4I8Packed(packed.x, x.x),
        dot4I8Packed(packed.y, x.y),
        dot4I8Packed(packed.z, x.z),
        dot4I8Packed(packed.w, x.w),
    );
}
