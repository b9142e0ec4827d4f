//! See `hashgrind_fuzz::targets::bench_records`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::targets::bench_records(bytes));
