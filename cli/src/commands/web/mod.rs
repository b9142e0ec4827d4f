//! `hashgrind web` (floor F6): the page that mines in a browser, one file, and what it is made from. Serves nothing.
//!
//! The page is built from the sources in `web/` and lies beside this file; a test builds it again and compares.

mod ai;
pub(crate) mod code;
mod source;

use std::path::PathBuf;

use bitcoin::hashes::{Hash as _, sha256};
use serde::Serialize;

use super::figures::print;
use super::report;
use crate::failure::Outcome;
use crate::view;

/// The page, built.
pub(crate) const PAGE: &str = include_str!("page.html");

/// The page that mines in any browser with this program's kernels: one file that asks for nothing from anywhere
///
/// Open the file, send it, or lay it on any web server. It starts by a click only and sends nothing. A browser gives its
/// graphics card to files and to https addresses, not to plain http ones.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// File to write, - for standard output
    #[arg(short, long, value_name = "FILE", required_unless_present = "json")]
    output: Option<PathBuf>,
    /// One JSON object: what was written, or without -o what the page is made from: tables, kernels, and values that its
    /// formulas must give
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Written {
    output: String,
    bytes: usize,
    sha256: String,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let Some(output) = &args.output else {
        return Ok(view::json_line(&source::source()?)?);
    };
    if output.as_os_str() == "-" {
        return Ok(view::text(PAGE)?);
    }
    report::write(output, PAGE.as_bytes())?;
    let written = Written {
        output: output.display().to_string(),
        bytes: PAGE.len(),
        sha256: sha256::Hash::hash(PAGE.as_bytes()).to_string(),
    };
    print(args.json, &written, || format!("wrote {} ({} bytes); open it in a browser\n", written.output, written.bytes))
}
