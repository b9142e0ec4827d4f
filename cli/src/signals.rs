//! SIGINT and SIGTERM as a question that loops ask between chunks. The second one ends the program at once.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::failure::code;

/// Which signal has arrived, if one has.
#[derive(Clone, Default)]
pub(crate) struct Signals(Arc<AtomicUsize>);

impl Signals {
    /// Begins to listen.
    pub(crate) fn listen() -> io::Result<Self> {
        let seen = Arc::new(AtomicUsize::new(0));
        let again = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            // Order matters. A signal that comes between these lines must be seen, so that is the first. A second one finds
            // `again` set by the first and ends the program.
            flag::register_usize(signal, Arc::clone(&seen), signal as usize)?;
            flag::register_conditional_shutdown(signal, i32::from(exit_code(signal)), Arc::clone(&again))?;
            flag::register(signal, Arc::clone(&again))?;
        }
        Ok(Self(seen))
    }

    /// The exit code of the signal that has arrived.
    pub(crate) fn exit_code(&self) -> Option<u8> {
        match self.0.load(Ordering::Relaxed) {
            0 => None,
            signal => Some(exit_code(signal as i32)),
        }
    }
}

const fn exit_code(signal: i32) -> u8 {
    if signal == SIGTERM { code::SIGTERM } else { code::SIGINT }
}
