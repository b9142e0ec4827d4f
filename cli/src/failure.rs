//! How a command ends when it can't do what it was asked: a sentence for people and a documented exit code. Nowhere else
//! are kinds of errors turned into codes, and settings of the packages below into flags.

use std::fmt::Display;
use std::io::{self, Write};

use hashgrind_chain::{Classified, ErrorKind, Setting, SourceError, node, practice, spool};

use crate::view::color;

/// What kind of end it is. Each has an exit code of its own, and this is the only list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Done, solved, passed.
    Done,
    /// Not solved, limit reached without a block, verification or record refused.
    NotSolved,
    /// The command line or a value on it.
    Usage,
    /// No device that can be used.
    NoDevice,
    /// A device computes wrongly.
    SelfTest,
    /// The node can't be reached or refuses the login.
    Node,
    /// The node refused a block.
    BlockRefused,
    /// A device was lost and did not come back.
    DeviceLost,
    /// Stopped by heat or battery.
    HeatOrBattery,
    /// A file is locked, unreadable, unwritable or damaged, or the disk is full.
    File,
    /// A template that can't be mined: unknown rule, signet challenge, mainnet node not ready.
    Template,
    /// SIGINT after a clean summary.
    Interrupted,
    /// SIGTERM after a clean summary.
    Terminated,
}

impl Kind {
    /// The exit code.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::NotSolved => 1,
            Self::Usage => 2,
            Self::NoDevice => 3,
            Self::SelfTest => 4,
            Self::Node => 5,
            Self::BlockRefused => 6,
            Self::DeviceLost => 7,
            Self::HeatOrBattery => 8,
            Self::File => 9,
            Self::Template => 10,
            Self::Interrupted => 130,
            Self::Terminated => 143,
        }
    }
}

/// Why a command ended early.
#[derive(Debug)]
pub(crate) struct Failure {
    /// What kind of end it is.
    pub(crate) kind: Kind,
    /// What happened and what to do; `None` when there is nothing left to say.
    pub(crate) message: Option<String>,
    /// Printed as it is, without `error:` in front: the words are somebody else's contract.
    bare: bool,
}

impl Failure {
    /// A sentence about an end of this kind.
    pub(crate) fn new(kind: Kind, message: impl Display) -> Self {
        Self { kind, message: Some(message.to_string()), bare: false }
    }

    /// A sentence that is printed exactly so.
    pub(crate) fn bare(kind: Kind, message: impl Display) -> Self {
        Self { bare: true, ..Self::new(kind, message) }
    }

    /// Ends and says nothing more.
    pub(crate) const fn silent(kind: Kind) -> Self {
        Self { kind, message: None, bare: false }
    }

    /// The same words about another kind of end.
    pub(crate) fn of_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// A value on the command line that can't be used.
    pub(crate) fn usage(message: impl Display) -> Self {
        Self::new(Kind::Usage, message)
    }
}

/// An error that ends a command.
pub(crate) trait Failing: Display {
    /// What kind of end that is.
    fn kind(&self) -> Kind;

    /// The flags that would mend it, in the order in which its words speak of them.
    fn flags(&self) -> Vec<String> {
        Vec::new()
    }
}

impl<E: Failing> From<E> for Failure {
    fn from(error: E) -> Self {
        let flags = error.flags();
        let flags = if flags.is_empty() { String::new() } else { format!(" ({})", flags.join(", ")) };
        Self::new(error.kind(), format!("{error}{flags}"))
    }
}

/// Writing to standard output or standard error: a reader that went away ends the program quietly.
impl Failing for io::Error {
    fn kind(&self) -> Kind {
        if self.kind() == io::ErrorKind::BrokenPipe { Kind::Done } else { Kind::File }
    }
}

/// The errors of the package below speak of kinds and settings; here they become exit codes and flags.
macro_rules! of_the_chain {
    ($($error:ty),*) => {$(
        impl Failing for $error {
            fn kind(&self) -> Kind {
                kind_of(Classified::kind(self))
            }

            fn flags(&self) -> Vec<String> {
                self.settings().into_iter().map(flag_of).collect()
            }
        }
    )*};
}

of_the_chain!(node::NodeError, practice::ChainError, spool::SpoolError);

impl Failing for SourceError {
    fn kind(&self) -> Kind {
        kind_of(SourceError::kind(self))
    }

    fn flags(&self) -> Vec<String> {
        self.settings().into_iter().map(flag_of).collect()
    }
}

#[cfg(feature = "pool")]
impl Failing for hashgrind_pool::AddressError {
    fn kind(&self) -> Kind {
        Kind::Usage
    }

    fn flags(&self) -> Vec<String> {
        let flags: &[&str] = match self {
            Self::Login => &["--user", "--password"],
            _ => &["--pool"],
        };
        flags.iter().map(|&flag| flag.to_owned()).collect()
    }
}

#[cfg(feature = "pool")]
impl Failing for hashgrind_pool::TrustError {
    fn kind(&self) -> Kind {
        if matches!(self, Self::Unreadable { .. }) { Kind::File } else { Kind::Usage }
    }

    fn flags(&self) -> Vec<String> {
        vec!["--pool-ca".to_owned()]
    }
}

/// Why there is no connection to a pool, with the flags that would mend it.
#[cfg(feature = "pool")]
pub(crate) fn words_of(fault: &hashgrind_pool::Fault) -> String {
    use hashgrind::stratum::StratumError;
    use hashgrind_pool::Fault;
    match fault {
        Fault::Certificate(_) => format!("{fault} (--pool-ca)"),
        Fault::Stratum(StratumError::LoginRefused(_)) => format!("{fault} (--user, --password)"),
        _ => fault.to_string(),
    }
}

fn kind_of(kind: ErrorKind) -> Kind {
    match kind {
        ErrorKind::Usage => Kind::Usage,
        ErrorKind::Node => Kind::Node,
        ErrorKind::Template => Kind::Template,
        _ => Kind::File,
    }
}

fn flag_of(setting: Setting) -> String {
    let flag = match setting {
        Setting::ChainFile => "--chain-file",
        Setting::SpoolFile => "--spool",
        Setting::Url => "--rpc-url",
        Setting::User => "--rpc-user",
        Setting::Password => "--rpc-password -, or HASHGRIND_RPC_PASSWORD where nobody is there to type",
        Setting::CookieFile => "--rpc-cookie-file",
        Setting::Datadir => "--datadir",
        Setting::Chain(chain) => return format!("--chain {}", chain.to_core_arg()),
        _ => "--address",
    };
    flag.to_owned()
}

/// What a command gives back.
pub(crate) type Outcome = Result<(), Failure>;

/// Says on standard error why a command ended, if there is something to say, and gives the exit code.
pub(crate) fn report(outcome: Outcome) -> u8 {
    let Err(failure) = outcome else { return Kind::Done.code() };
    if let Some(message) = failure.message.filter(|_| failure.kind != Kind::Done) {
        let prefix = if failure.bare { String::new() } else { format!("{} ", color::error("error:")) };
        let _ = writeln!(color::stderr(), "{prefix}{message}"); // A closed standard error leaves nobody to tell.
    }
    failure.kind.code()
}
