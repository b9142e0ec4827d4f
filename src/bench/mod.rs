//! Floor F5: the benchmark's record.

pub mod record;
