//! See `hashgrind_fuzz::targets::compact_bits`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::targets::compact_bits(bytes));
