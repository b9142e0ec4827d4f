alias Sums = vec4<f16>;
alias Factors = vec4<f16>;

fn factors(key: u32) -> Factors {
    return vec4<f16>(0.75h, 0.5h, 0.25h, 0.125h) + f16(key);
}

fn start(number: u32) -> Sums {
    return vec4<f16>(f16(number));
}

fn multiply_add(sums: Sums, x: Factors) -> Sums {
    return fma(sums, x, x);
}
