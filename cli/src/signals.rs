//! SIGINT and SIGTERM as a question that loops ask between chunks. The second one ends the program at once. On Windows Ctrl-C is
//! SIGINT; Ctrl-Break, a console that is closed, a log-off and a shutdown are SIGTERM.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::consts::{SIGINT, SIGTERM};

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
        let listening = Self::default();
        system::listen(&listening)?;
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

const fn kind(signal: i32) -> Kind {
    if signal == SIGTERM { Kind::Terminated } else { Kind::Interrupted }
}

#[cfg(unix)]
mod system {
    use std::sync::atomic::AtomicBool;

    use nix::sys::signal::{SigSet, SigmaskHow, Signal};
    use signal_hook::flag;

    use super::*;

    pub(super) fn listen(Signals(seen): &Signals) -> io::Result<()> {
        let again = Arc::new(AtomicBool::new(false));
        held_back(|| {
            for signal in [SIGINT, SIGTERM] {
                // Order matters: a second signal finds `again` set by the first and ends the program.
                flag::register_usize(signal, Arc::clone(seen), signal as usize)?;
                flag::register_conditional_shutdown(signal, i32::from(kind(signal).code()), Arc::clone(&again))?;
                flag::register(signal, Arc::clone(&again))?;
            }
            Ok(())
        })
    }

    /// Lets signals wait while their handlers are set up. Between the system's call and its own note of the handler,
    /// signal-hook would swallow one: of 3,000 sent in the first 3 ms, one was lost.
    pub(super) fn held_back(set_up: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let both = SigSet::from_iter([Signal::SIGINT, Signal::SIGTERM]);
        let before = both.thread_swap_mask(SigmaskHow::SIG_BLOCK)?;
        let done = set_up();
        before.thread_set_mask()?;
        done
    }
}

/// Not by the C library's `signal`: it hears nothing of a closed console, and Wine's takes `SIG_GET`, by which signal-hook asks for
/// the handler so far, for a handler.
#[cfg(windows)]
mod system {
    #![allow(unsafe_code)]

    use windows_sys::Win32::System::Console::{CTRL_BREAK_EVENT, CTRL_C_EVENT, SetConsoleCtrlHandler};
    use windows_sys::core::BOOL;

    use super::*;

    /// Where the handler writes what it heard.
    static SEEN: OnceLock<Arc<AtomicUsize>> = OnceLock::new();

    pub(super) fn listen(Signals(seen): &Signals) -> io::Result<()> {
        let _ = SEEN.set(Arc::clone(seen));
        // SAFETY: the handler lives as long as the program, and what it uses may be used in any thread.
        match unsafe { SetConsoleCtrlHandler(Some(heard), 1) } {
            0 => Err(io::Error::last_os_error()),
            _ => Ok(()),
        }
    }

    /// Runs in a thread of its own for each event.
    unsafe extern "system" fn heard(event: u32) -> BOOL {
        let signal = if event == CTRL_C_EVENT { SIGINT } else { SIGTERM };
        if SEEN.get().is_some_and(|seen| seen.swap(signal as usize, Ordering::Relaxed) != 0) {
            signal_hook::low_level::exit(i32::from(kind(signal).code()));
        }
        // Of the others the system ends the program when this returns, and by itself after some seconds: `main` gets these.
        if event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT {
            loop {
                std::thread::park();
            }
        }
        1
    }
}

#[cfg(all(test, unix))]
mod tests {
    use signal_hook::flag;

    use super::system::held_back;
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
