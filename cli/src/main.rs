//! The program `hashgrind`: all of it is in the library beside this file.

use std::process::ExitCode;

fn main() -> ExitCode {
    silence_mesa();
    hashgrind_cli::run(std::env::args_os().collect())
}

/// Mesa's layer that sorts Vulkan devices writes to standard error where `XDG_RUNTIME_DIR` is not set, and `grind` promises
/// an empty one. Devices are sorted here anyway.
#[allow(unsafe_code)]
fn silence_mesa() {
    if std::env::var_os("NODEVICE_SELECT").is_none() {
        // SAFETY: the first thing that the program does; no other thread runs yet.
        unsafe { std::env::set_var("NODEVICE_SELECT", "1") };
    }
}
