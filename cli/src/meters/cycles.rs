//! User cycles of this thread, from the processor's performance counters. They don't move with the clock frequency or with
//! what else runs, so they are the figure to compare kernels by. Virtual machines and containers often have none.

#[cfg(target_os = "linux")]
mod linux {
    use perf_event::events::Hardware;
    use perf_event::{Builder, Counter};

    /// A running counter.
    pub(crate) struct CycleCounter(Counter);

    impl CycleCounter {
        /// `None` where the system or the processor gives no counter.
        pub(crate) fn open() -> Option<Self> {
            let mut counter = Builder::new(Hardware::CPU_CYCLES).exclude_kernel(true).exclude_hv(true).build().ok()?;
            counter.enable().ok()?;
            let mut counter = Self(counter);
            // Some hosts give a counter that never counts.
            let before = counter.read()?;
            let after = (0..1000).find_map(|_| counter.read().filter(|&now| now > before));
            after.is_some().then_some(counter)
        }

        /// Cycles since the start.
        pub(crate) fn read(&mut self) -> Option<u64> {
            self.0.read().ok()
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
