//! See `hashgrind_fuzz::stratum`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::stratum(bytes));
