//! A scanner that rebuilds a lost device. Floor F3 (`gpu`), but made of the contract alone: it works over any factory of
//! scanners, so that tests can lose devices that never existed.
//!
//! A loss costs nothing but time: what was in flight comes back from [`Scanner::abandon`] as whole requests of which nothing
//! was reported, so they are submitted again as they were. No nonce is skipped, none is counted twice.

use std::fmt;

use crate::scan::{DeviceInfo, ScanError, ScanReport, ScanRequest, Scanner, SelfTestError, SelfTested, Wait};

/// Losses after which a device is given up.
pub const MAX_LOSSES: u32 = 3;

/// One loss, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The device's name.
    pub device: String,
    /// How many it has had, this one included.
    pub number: u32,
    /// Requests that are scanned again.
    pub unfinished: usize,
    /// What the device said.
    pub error: ScanError,
    /// Whether a rebuilt device goes on. If not, [`Scanner::abandon`] gives the requests back.
    pub recovered: bool,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Loss { device, number, unfinished, error, recovered } = self;
        write!(f, "{device}: {error} (loss {number} of at most {MAX_LOSSES}); ")?;
        if *recovered {
            write!(f, "rebuilt with smaller dispatches and tested; {unfinished} requests are scanned again")
        } else {
            write!(f, "it is given up; {unfinished} requests go back")
        }
    }
}

/// A device that is rebuilt by `factory` after a loss or after an answer without proof, tested again, and given its
/// unfinished requests again: at most [`MAX_LOSSES`] times over its life.
///
/// The factory gets the device that was lost, or none at the start, so that it can build the next one with smaller
/// dispatches; [`GpuDevice::factory`](super::GpuDevice::factory) makes one.
pub struct Recovering<S, F> {
    current: S,
    factory: F,
    losses: u32,
    told: Box<dyn FnMut(&Loss) + Send>,
    /// After the last loss: what is handed back, and why.
    dead: Option<(ScanError, Vec<ScanRequest>)>,
}

impl<S: Scanner, F: FnMut(Option<&S>) -> Result<S, ScanError>> Recovering<S, F> {
    /// Builds the device and tests it; `told` hears of every loss.
    ///
    /// # Errors
    /// When the factory fails or the device does not pass its self-test.
    pub fn start(mut factory: F, told: impl FnMut(&Loss) + Send + 'static) -> Result<SelfTested<Self>, SelfTestError> {
        let tested = SelfTested::new(factory(None)?)?;
        Ok(tested.map(|current| Recovering { current, factory, losses: 0, told: Box::new(told), dead: None }))
    }

    /// The device of the moment.
    #[must_use]
    pub fn device(&self) -> &S {
        &self.current
    }

    /// How often the device was lost.
    #[must_use]
    pub fn losses(&self) -> u32 {
        self.losses
    }

    /// Rebuilds until a device has taken all unfinished requests; an error when the device is given up.
    fn recover(&mut self, error: ScanError) -> Result<(), ScanError> {
        let mut error = error;
        let unfinished = self.current.abandon();
        loop {
            self.losses += 1;
            let rebuilt = if self.losses <= MAX_LOSSES { Some(self.rebuild(&unfinished)) } else { None };
            let recovered = matches!(rebuilt, Some(Ok(())));
            let loss = Loss {
                device: self.current.info().name.clone(),
                number: self.losses,
                unfinished: unfinished.len(),
                error: error.clone(),
                recovered,
            };
            if recovered || rebuilt.is_none() {
                (self.told)(&loss);
            }
            match rebuilt {
                Some(Ok(())) => return Ok(()),
                Some(Err(again)) => error = again,
                None => {
                    let reason = format!("given up after {MAX_LOSSES} losses, the last: {error}");
                    let error = ScanError::DeviceLost { reason };
                    self.dead = Some((error.clone(), unfinished));
                    return Err(error);
                }
            }
        }
    }

    /// One try. On an error `unfinished` still holds every request.
    fn rebuild(&mut self, unfinished: &[ScanRequest]) -> Result<(), ScanError> {
        let device = (self.factory)(Some(&self.current))?;
        let tested = SelfTested::new(device).map_err(|error| match error {
            SelfTestError::Device(error) => error,
            wrong => ScanError::NotProven { reason: wrong.to_string() },
        })?;
        self.current = tested.into_inner();
        for request in unfinished.iter() {
            if let Err(error) = self.current.submit(*request) {
                self.current.abandon();
                return Err(error);
            }
        }
        Ok(())
    }
}

impl<S: Scanner, F: FnMut(Option<&S>) -> Result<S, ScanError>> Scanner for Recovering<S, F> {
    fn info(&self) -> &DeviceInfo {
        self.current.info()
    }

    fn capacity(&self) -> usize {
        self.current.capacity()
    }

    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        loop {
            if let Some((error, _)) = &self.dead {
                return Err(error.clone());
            }
            match self.current.submit(request) {
                Err(error @ (ScanError::DeviceLost { .. } | ScanError::NotProven { .. })) => self.recover(error)?,
                other => return other,
            }
        }
    }

    /// As the device's; a rebuild happens inside this call, however short `wait` is.
    fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
        loop {
            if let Some((error, _)) = &self.dead {
                return Err(error.clone());
            }
            match self.current.poll(wait) {
                Err(error @ (ScanError::DeviceLost { .. } | ScanError::NotProven { .. })) => self.recover(error)?,
                other => return other,
            }
        }
    }

    fn abandon(&mut self) -> Vec<ScanRequest> {
        match &mut self.dead {
            Some((_, unfinished)) => std::mem::take(unfinished),
            None => self.current.abandon(),
        }
    }
}

impl<S: fmt::Debug, F> fmt::Debug for Recovering<S, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recovering")
            .field("current", &self.current)
            .field("losses", &self.losses)
            .finish_non_exhaustive()
    }
}
