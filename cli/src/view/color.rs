//! Whether output has colours: `--color`, then `NO_COLOR`, then whether a terminal reads it. Text is written with styles in it;
//! the streams of [`stdout`] and [`stderr`] take them out where nobody wants them. JSON and CSV never have any.

use std::ffi::OsString;
use std::fmt::Display;

use anstyle::{AnsiColor, Style};
use clap::ValueEnum as _;

/// `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum When {
    /// Plain text
    Never,
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Also into a file or a pipe
    Always,
}

impl When {
    /// What the command line says, before it is known whether the rest of it is right.
    pub(crate) fn of_args(args: &[OsString]) -> Option<Self> {
        let mut args = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--");
        let mut found = None;
        while let Some(arg) = args.next() {
            let value = if arg == "--color" { args.next() } else { arg.strip_prefix("--color=") };
            found = value.and_then(|value| Self::from_str(value, false).ok()).or(found);
        }
        found
    }

    /// Holds from here on for everything that this program writes.
    pub(crate) fn choose(self) {
        match self {
            Self::Never => anstream::ColorChoice::Never,
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::AlwaysAnsi,
        }
        .write_global();
    }

    /// The same for clap's help and errors.
    pub(crate) const fn for_clap(self) -> clap::ColorChoice {
        match self {
            Self::Never => clap::ColorChoice::Never,
            Self::Auto => clap::ColorChoice::Auto,
            Self::Always => clap::ColorChoice::Always,
        }
    }
}

/// Standard output without styles where they are not wanted.
pub(crate) fn stdout() -> anstream::AutoStream<std::io::StdoutLock<'static>> {
    anstream::AutoStream::auto(std::io::stdout().lock())
}

/// Standard error without styles where they are not wanted.
pub(crate) fn stderr() -> anstream::AutoStream<std::io::StderrLock<'static>> {
    anstream::AutoStream::auto(std::io::stderr().lock())
}

/// The head of a table.
pub(crate) fn head(text: impl Display) -> String {
    styled(Style::new().bold(), text)
}

/// The word in front of an error.
pub(crate) fn error(text: impl Display) -> String {
    styled(AnsiColor::Red.on_default().bold(), text)
}

fn styled(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}
