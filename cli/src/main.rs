//! The program `hashgrind`.

fn main() {}
