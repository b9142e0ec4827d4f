//! What the fuzz targets share. The parsers of files and of the node's answers belong to the program, which has no library, so
//! their source files are taken in by path, under the module names that they have there.

#![allow(dead_code)] // A parser's file also holds what only the program uses.

mod source;
mod spool;
pub mod targets;

/// The exit codes that errors of the program name.
mod failure {
    pub(crate) mod code {
        pub(crate) const FILE: u8 = 9;
    }
}
