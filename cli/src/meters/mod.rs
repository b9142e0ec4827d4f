//! What the machine tells of its own work (floor F6): counters and sensors, each `None` where it can't be had.

pub(crate) mod cycles;
