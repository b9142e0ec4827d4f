//! The program's `source::node`: only the parser of templates.

#[path = "../../../cli/src/source/node/raw_template.rs"]
pub(crate) mod raw_template;
