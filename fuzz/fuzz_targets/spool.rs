//! See `hashgrind_fuzz::spool`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hashgrind_fuzz::spool(bytes));
