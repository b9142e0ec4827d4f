//! See `hashgrind_fuzz::templates`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::templates(bytes));
