//! Power that the user read from a wall meter or a datasheet: the same at every moment.

use clap::ValueEnum;
use hashgrind::bench::record::PowerClass;

use super::{Reading, Source};

/// Where a figure of the user's comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum GivenSource {
    /// A meter between the wall and the machine
    WallMeter,
    /// The maker's datasheet
    Datasheet,
}

impl GivenSource {
    /// Class and name of the figure.
    pub(super) fn provenance(self) -> (PowerClass, String) {
        match self {
            Self::WallMeter => (PowerClass::WallMeter, "wall meter, read by the user".to_owned()),
            Self::Datasheet => (PowerClass::Datasheet, "datasheet, given by the user".to_owned()),
        }
    }
}

/// Watts that never change.
pub(super) struct Given(pub(super) f64);

impl Source for Given {
    fn read(&mut self) -> Result<Reading, String> {
        Ok(Reading::Watts(self.0))
    }
}
