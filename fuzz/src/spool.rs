//! The program's `spool`, without what opens files.

#[path = "../../cli/src/spool/record.rs"]
pub(crate) mod record;
