//! The program's `source::practice`: only the parser of its file.

#[path = "../../../cli/src/source/practice/error.rs"]
mod error;
#[path = "../../../cli/src/source/practice/records.rs"]
pub(crate) mod records;
#[path = "../../../cli/src/source/practice/rules.rs"]
mod rules;
