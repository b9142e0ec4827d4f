//! What all errors of this package say of themselves: their kind, and which setting would mend them.

use std::error::Error;
use std::fmt;

use bitcoin::Network;

/// What kind of trouble an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting that can't be used, or one that is missing.
    Usage,
    /// The node can't be reached, refuses the login or is not itself.
    Node,
    /// The node gives no template, or one that can't be mined.
    Template,
    /// A file is locked, unreadable, unwritable or damaged, or the disk is full.
    File,
}

/// A setting that would mend an error, for whoever knows what the user calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Setting {
    /// The practice chain's file.
    ChainFile,
    /// The spool's file.
    SpoolFile,
    /// The node's address.
    Url,
    /// The user who logs in.
    User,
    /// The user's password.
    Password,
    /// The node's cookie.
    CookieFile,
    /// The node's data folder.
    Datadir,
    /// This chain, asked for.
    Chain(Network),
    /// The address that blocks pay.
    Address,
}

/// An error that says what kind of trouble it is and which settings would mend it.
pub trait Classified: Error + Send + Sync + 'static {
    /// What kind of trouble it is.
    fn kind(&self) -> ErrorKind;

    /// The settings that would mend it, those first that its last words speak of; often none.
    fn settings(&self) -> Vec<Setting>;
}

/// Why a source can't go on: the error of whatever it is behind it.
#[derive(Debug)]
pub struct SourceError(Box<dyn Classified>);

impl SourceError {
    /// What kind of trouble it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind()
    }

    /// The settings that would mend it.
    pub fn settings(&self) -> Vec<Setting> {
        self.0.settings()
    }
}

impl<E: Classified> From<E> for SourceError {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for SourceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
