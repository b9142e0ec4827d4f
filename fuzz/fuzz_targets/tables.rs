//! See `hashgrind_fuzz::tables`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::tables(bytes));
