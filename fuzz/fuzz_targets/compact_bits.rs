//! See `hashgrind_fuzz::compact_bits`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::compact_bits(bytes));
