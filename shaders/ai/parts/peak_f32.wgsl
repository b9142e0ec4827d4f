alias Sums = vec4<f32>;
alias Factors = vec4<f32>;

fn factors(key: u32) -> Factors {
    return vec4<f32>(0.75, 0.5, 0.25, 0.125) + f32(key);
}

fn start(number: u32) -> Sums {
    return vec4<f32>(f32(number));
}

fn multiply_add(sums: Sums, x: Factors) -> Sums {
    return fma(sums, x, x);
}
