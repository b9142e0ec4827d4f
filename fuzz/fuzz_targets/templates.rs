//! See `hashgrind_fuzz::targets::templates`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::targets::templates(bytes));
