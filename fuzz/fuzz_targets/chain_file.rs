//! See `hashgrind_fuzz::chain_file`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::chain_file(bytes));
