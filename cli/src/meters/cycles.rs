//! User cycles of this thread, from the processor's performance counters. They don't move with the clock frequency or with
//! what else runs, so they are the figure to compare kernels by. Virtual machines and containers often have none.

#[cfg(target_os = "linux")]
mod linux {
    #![allow(unsafe_code)]

    use std::fs::File;
    use std::io::{self, Read as _};
    use std::os::fd::FromRawFd as _;

    use perf_event_open_sys::bindings::{
        PERF_COUNT_HW_CPU_CYCLES, PERF_FLAG_FD_CLOEXEC, PERF_TYPE_HARDWARE, perf_event_attr,
    };
    use perf_event_open_sys::perf_event_open;

    /// A running counter; it is read as a file is.
    pub(crate) struct CycleCounter(File);

    /// The counter of an event of the user's part of this thread: its type and number as in `perf_event_open(2)`.
    pub(super) fn counter_of(event_type: u32, event: u32) -> io::Result<File> {
        let mut wanted = perf_event_attr::default();
        wanted.size = size_of::<perf_event_attr>().try_into().map_err(io::Error::other)?;
        wanted.type_ = event_type;
        wanted.config = event.into();
        wanted.set_exclude_kernel(1);
        wanted.set_exclude_hv(1);
        let (this_thread, any_cpu, no_group) = (0, -1, -1);
        // SAFETY: the attributes are whole and live until it returns.
        let file = unsafe { perf_event_open(&mut wanted, this_thread, any_cpu, no_group, PERF_FLAG_FD_CLOEXEC.into()) };
        if file < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the system has just opened it for this alone.
        Ok(unsafe { File::from_raw_fd(file) })
    }

    /// What has been counted so far.
    pub(super) fn read(counter: &mut File) -> io::Result<u64> {
        let mut count = [0; 8];
        counter.read_exact(&mut count)?;
        Ok(u64::from_ne_bytes(count))
    }

    impl CycleCounter {
        /// `None` where the system or the processor gives no counter.
        pub(crate) fn open() -> Option<Self> {
            let mut counter = Self(counter_of(PERF_TYPE_HARDWARE, PERF_COUNT_HW_CPU_CYCLES).ok()?);
            // Some hosts give a counter that never counts.
            let before = counter.read()?;
            let after = (0..1000).find_map(|_| counter.read().filter(|&now| now > before));
            after.is_some().then_some(counter)
        }

        /// Cycles since the start.
        pub(crate) fn read(&mut self) -> Option<u64> {
            read(&mut self.0).ok()
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod none {
    /// There is no counter on this system.
    pub(crate) struct CycleCounter(());

    impl CycleCounter {
        /// Always `None`.
        pub(crate) fn open() -> Option<Self> {
            None
        }

        /// Never called.
        pub(crate) fn read(&mut self) -> Option<u64> {
            let () = self.0;
            None
        }
    }
}

#[cfg(target_os = "linux")]
pub(crate) use linux::CycleCounter;
#[cfg(not(target_os = "linux"))]
pub(crate) use none::CycleCounter;

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::io::ErrorKind;

    use perf_event_open_sys::bindings::{PERF_COUNT_SW_TASK_CLOCK, PERF_TYPE_SOFTWARE};

    use super::linux::{counter_of, read};

    /// Virtual machines often have no cycles to count, but the system's own events are counted everywhere.
    #[test]
    fn an_event_of_this_thread_is_counted() {
        match counter_of(PERF_TYPE_SOFTWARE, PERF_COUNT_SW_TASK_CLOCK) {
            Ok(mut nanoseconds) => {
                let before = read(&mut nanoseconds).unwrap();
                assert!((0..1_000_000).any(|_| read(&mut nanoseconds).unwrap() > before), "it stands still");
            }
            // Containers often forbid it or have none; what may not be is that the system can't read what it is asked.
            Err(error) => {
                assert!(!matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::ArgumentListTooLong), "{error}")
            }
        }
    }
}
