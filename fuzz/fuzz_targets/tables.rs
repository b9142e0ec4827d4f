//! See `hashgrind_fuzz::targets::tables`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::targets::tables(bytes));
