//! How a command ends when it can't do what it was asked: a sentence for people and a documented exit code.

use std::fmt::Display;
use std::io::{self, Write};

use crate::view::color;

/// The exit codes of the program, the only list of them.
pub(crate) mod code {
    /// Done, solved, passed.
    pub(crate) const DONE: u8 = 0;
    /// Not solved, limit reached without a block, verification or record refused.
    pub(crate) const NOT_SOLVED: u8 = 1;
    /// The command line or a value on it.
    pub(crate) const USAGE: u8 = 2;
    /// No device that can be used.
    pub(crate) const NO_DEVICE: u8 = 3;
    /// A device computes wrongly.
    pub(crate) const SELF_TEST: u8 = 4;
    /// The node can't be reached or refuses the login.
    pub(crate) const NODE: u8 = 5;
    /// The node refused a block.
    pub(crate) const BLOCK_REFUSED: u8 = 6;
    /// A device was lost and did not come back.
    pub(crate) const DEVICE_LOST: u8 = 7;
    /// Stopped by heat or battery.
    pub(crate) const HEAT_OR_BATTERY: u8 = 8;
    /// A file is locked, unreadable, unwritable or damaged, or the disk is full.
    pub(crate) const FILE: u8 = 9;
    /// A template that can't be mined: unknown rule, signet challenge, mainnet node not ready.
    pub(crate) const TEMPLATE: u8 = 10;
    /// SIGINT after a clean summary.
    pub(crate) const SIGINT: u8 = 130;
    /// SIGTERM after a clean summary.
    pub(crate) const SIGTERM: u8 = 143;
}

/// Why a command ended early.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The exit code.
    pub(crate) code: u8,
    /// What happened and what to do; `None` when there is nothing left to say.
    pub(crate) message: Option<String>,
    /// Printed as it is, without `error:` in front: the words are somebody else's contract.
    pub(crate) bare: bool,
}

impl Failure {
    /// A sentence and its exit code.
    pub(crate) fn new(code: u8, message: impl Display) -> Self {
        Self { code, message: Some(message.to_string()), bare: false }
    }

    /// A sentence that is printed exactly so.
    pub(crate) fn bare(code: u8, message: impl Display) -> Self {
        Self { bare: true, ..Self::new(code, message) }
    }

    /// Ends with this exit code and says nothing more.
    pub(crate) const fn silent(code: u8) -> Self {
        Self { code, message: None, bare: false }
    }

    /// A value on the command line that can't be used.
    pub(crate) fn usage(message: impl Display) -> Self {
        Self::new(code::USAGE, message)
    }
}

/// An error with an exit code of its own.
pub(crate) trait ExitCode: Display {
    /// The exit code that the program ends with.
    fn exit_code(&self) -> u8;
}

impl<E: ExitCode> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error.exit_code(), error)
    }
}

/// Writing to standard output or standard error: a reader that went away ends the program quietly.
impl ExitCode for io::Error {
    fn exit_code(&self) -> u8 {
        if self.kind() == io::ErrorKind::BrokenPipe { code::DONE } else { code::FILE }
    }
}

impl ExitCode for crate::source::SourceError {
    fn exit_code(&self) -> u8 {
        self.exit_code()
    }
}

impl ExitCode for crate::source::node::NodeError {
    fn exit_code(&self) -> u8 {
        self.exit_code()
    }
}

impl ExitCode for crate::source::practice::ChainError {
    fn exit_code(&self) -> u8 {
        self.exit_code()
    }
}

impl ExitCode for crate::spool::SpoolError {
    fn exit_code(&self) -> u8 {
        self.exit_code()
    }
}

/// What a command gives back.
pub(crate) type Outcome = Result<(), Failure>;

/// Says on standard error why a command ended, if there is something to say, and gives the exit code.
pub(crate) fn report(outcome: Outcome) -> u8 {
    let Err(failure) = outcome else { return code::DONE };
    if let Some(message) = failure.message.filter(|_| failure.code != code::DONE) {
        let prefix = if failure.bare { String::new() } else { format!("{} ", color::error("error:")) };
        let _ = writeln!(color::stderr(), "{prefix}{message}"); // A closed standard error leaves nobody to tell.
    }
    failure.code
}
