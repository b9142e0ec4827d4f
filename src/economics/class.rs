//! Floor F5: where a figure comes from, and what brought a step of the ladder, as the records and pages write it.

use std::fmt;

use serde::Serialize;

/// Where a figure comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FigureClass {
    /// Measured on the machine itself.
    Measured,
    /// Somebody else's measurement.
    Published,
    /// Its maker's word.
    Datasheet,
    /// Worked out from other figures.
    Derived,
    /// The user's word.
    Given,
    /// Energy: a counter of the device.
    Counter,
    /// Energy: power readings added up.
    Sampled,
    /// Energy: the battery's discharge.
    Battery,
    /// Energy: a wall meter that the user read.
    WallMeter,
    /// Its maker's claim, which nobody else has measured.
    Claimed,
    /// Worked out from other figures, and more than that it can't be.
    AtMost,
    /// There is no figure: prices that don't buy the same kind of thing, or are of different times, are not compared.
    NoComparablePrice,
    /// There is no figure.
    Unknown,
}

impl FigureClass {
    /// The name as records and pages have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Published => "published",
            Self::Datasheet => "datasheet",
            Self::Derived => "derived",
            Self::Given => "given",
            Self::Counter => "counter",
            Self::Sampled => "sampled",
            Self::Battery => "battery",
            Self::WallMeter => "wall_meter",
            Self::Claimed => "claimed",
            Self::AtMost => "at_most",
            Self::NoComparablePrice => "no_comparable_price",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for FigureClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a step of the ladder takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BoughtWith {
    /// Better code on the same machine.
    Software,
    /// A machine that a person can buy and use for other things.
    Hardware,
    /// A chip that can do nothing else.
    Silicon,
}

impl BoughtWith {
    /// The name as records and pages have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Software => "software",
            Self::Hardware => "hardware",
            Self::Silicon => "silicon",
        }
    }
}

impl fmt::Display for BoughtWith {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
