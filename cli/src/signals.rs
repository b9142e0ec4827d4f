//! SIGINT and SIGTERM as a question that loops ask between chunks. The second one ends the program at once.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::failure::Kind;

/// What the program listens with, for [`pending`].
static LISTENING: OnceLock<Signals> = OnceLock::new();

/// The end that a signal asks for, if the program listens and one has arrived: for work before the first question of a loop.
pub(crate) fn pending() -> Option<Kind> {
    LISTENING.get().and_then(Signals::received)
}

/// Which signal has arrived, if one has.
#[derive(Clone, Default)]
pub(crate) struct Signals(Arc<AtomicUsize>);

impl Signals {
    /// Begins to listen, or goes on.
    pub(crate) fn listen() -> io::Result<Self> {
        if let Some(listening) = LISTENING.get() {
            return Ok(listening.clone());
        }
        let seen = Arc::new(AtomicUsize::new(0));
        let again = Arc::new(AtomicBool::new(false));
        held_back(|| {
            for signal in [SIGINT, SIGTERM] {
                // Order matters: a second signal finds `again` set by the first and ends the program.
                flag::register_usize(signal, Arc::clone(&seen), signal as usize)?;
                flag::register_conditional_shutdown(signal, i32::from(kind(signal).code()), Arc::clone(&again))?;
                flag::register(signal, Arc::clone(&again))?;
            }
            Ok(())
        })?;
        let listening = Self(seen);
        let _ = LISTENING.set(listening.clone()); // Nobody else is here yet: this is the program's first thread.
        Ok(listening)
    }

    /// The end that the signal asks for, if one has arrived.
    pub(crate) fn received(&self) -> Option<Kind> {
        match self.0.load(Ordering::Relaxed) {
            0 => None,
            signal => Some(kind(signal as i32)),
        }
    }
}

/// Lets signals wait while their handlers are set up. Between the system's call and its own note of the handler, signal-hook
/// would swallow one: of 3,000 sent in the first 3 ms, one was lost.
#[cfg(unix)]
fn held_back(set_up: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    use nix::sys::signal::{SigSet, SigmaskHow, Signal};
    let both = SigSet::from_iter([Signal::SIGINT, Signal::SIGTERM]);
    let before = both.thread_swap_mask(SigmaskHow::SIG_BLOCK)?;
    let done = set_up();
    before.thread_set_mask()?;
    done
}

#[cfg(not(unix))]
fn held_back(set_up: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    set_up()
}

const fn kind(signal: i32) -> Kind {
    if signal == SIGTERM { Kind::Terminated } else { Kind::Interrupted }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_signal_that_comes_before_its_handler_is_seen_by_it() {
        let seen = Arc::new(AtomicUsize::new(0));
        let set_up = || {
            // Not held back, it would end this process here.
            nix::sys::signal::raise(nix::sys::signal::Signal::SIGTERM)?;
            flag::register_usize(SIGTERM, Arc::clone(&seen), 1)?;
            assert_eq!(seen.load(Ordering::Relaxed), 0);
            Ok(())
        };
        held_back(set_up).expect("set up");
        assert_eq!(seen.load(Ordering::Relaxed), 1);
    }
}
