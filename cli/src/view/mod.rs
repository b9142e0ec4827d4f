//! What people and programs see: data on standard output, talk on standard error.

pub(crate) mod color;
pub(crate) mod progress;
pub(crate) mod shell;
pub(crate) mod units;
pub(crate) mod words;

use std::io::{self, Write};

use hashgrind::text::is_unprintable;
use serde::Serialize;

/// The version of every JSON object that the program prints.
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// Prints one JSON object on a line of standard output, with `schema_version` first, and flushes it.
pub(crate) fn json_line(value: &impl Serialize) -> io::Result<()> {
    #[derive(Serialize)]
    struct Versioned<'a, T> {
        schema_version: u32,
        #[serde(flatten)]
        value: &'a T,
    }
    // Whole, because standard output looks through each piece of it for the end of a line.
    let mut line = serde_json::to_vec(&Versioned { schema_version: SCHEMA_VERSION, value })?;
    line.push(b'\n');
    let mut out = io::stdout().lock();
    out.write_all(&line)?;
    out.flush()
}

/// Prints text on standard output, with its colours where they are wanted, and flushes it.
pub(crate) fn text(text: &str) -> io::Result<()> {
    let mut out = color::stdout();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Text of a stranger's with `?` for what a terminal would obey.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if is_unprintable(c) { '?' } else { c }).collect()
}

/// Columns of text, each as wide as its widest cell.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(&format!("{cell:<width$}  "));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
