//! See `hashgrind_fuzz::bench_records`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::bench_records(bytes));
