//! The clock of the machine, as seconds since 1970.

use std::time::{Duration, SystemTime};

/// Seconds since 1970, as a header holds them. A value, so that tests choose the time.
pub type Clock = Box<dyn Fn() -> u32 + Send>;

/// The clock of the machine.
pub fn system_clock() -> Clock {
    Box::new(|| u32::try_from(now()).unwrap_or(u32::MAX))
}

/// Seconds since 1970; 0 on a clock that stands before it.
pub fn now() -> u64 {
    since_1970().as_secs()
}

/// The time since 1970; zero on a clock that stands before it.
pub fn since_1970() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}
