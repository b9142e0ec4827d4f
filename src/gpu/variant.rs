//! Shader variants as values: what of a kernel's text may differ, how it is written, and what a vendor starts with.
//! Floor F3 (`gpu`). Knows no device and prints no shader.

use std::fmt;
use std::str::FromStr;

/// How a kernel writes a rotate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rotate {
    /// `rotr(x, 7u)`: two instructions a rotate on every Mesa driver, one where the compiler matches it.
    Constant,
    /// By an amount read from the job's uniform buffer: one instruction a rotate on Mesa's drivers.
    Uniform,
}

/// How a kernel writes an addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Add {
    /// `x + y`.
    Plain,
    /// `x * one + y` with a `one` from the uniform buffer: uses NVIDIA's idle multiply pipe, slow elsewhere.
    Multiply,
}

/// How a kernel writes FIPS 180-4's Maj.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Maj {
    /// `y ^ ((x ^ y) & (z ^ y))`: a bit select on AMD and Intel.
    Xor,
    /// `(x & y) | (z & (x | y))`: one three-input instruction on Mesa's NVK.
    Or,
}

/// One way to write the `scan` kernel. Each value gives one shader text; all of them compute the same.
///
/// Written and read as `rotate=uniform,add=plain,maj=xor,siblings=1,per=32,wg=64`; keys that are left out keep the
/// default's value.
///
/// ```
/// use hashgrind::gpu::{Rotate, ShaderVariant};
///
/// let variant: ShaderVariant = "rotate=constant,siblings=4".parse()?;
/// assert_eq!(variant.rotate, Rotate::Constant);
/// assert_eq!(variant.to_string(), "rotate=constant,add=plain,maj=xor,siblings=4,per=32,wg=64");
/// assert!("speed=high".parse::<ShaderVariant>().unwrap_err().to_string().contains("rotate, add, maj"));
/// # Ok::<(), hashgrind::gpu::VariantError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShaderVariant {
    /// How rotates are written.
    pub rotate: Rotate,
    /// How additions are written.
    pub add: Add,
    /// How Maj is written.
    pub maj: Maj,
    /// Sibling headers hashed together for each nonce: 1, 2 or 4.
    pub siblings: u32,
    /// Nonces that one invocation loops over: 1 to 1,024.
    pub nonces_per_invocation: u32,
    /// Invocations of a workgroup: a power of two from 32 to 1,024 (from 512 on, not every device takes it).
    pub workgroup_size: u32,
}

impl Default for ShaderVariant {
    fn default() -> Self {
        ShaderVariant {
            rotate: Rotate::Uniform,
            add: Add::Plain,
            maj: Maj::Xor,
            siblings: 1,
            nonces_per_invocation: 32,
            workgroup_size: 64,
        }
    }
}

impl ShaderVariant {
    /// Nonces that one workgroup tries.
    pub fn tile(&self) -> u32 {
        self.nonces_per_invocation * self.workgroup_size
    }

    /// What a tuner should try: first every way to write the work, then with the best of them siblings, workgroup sizes
    /// and loop lengths, one after the other. `None` after the last stage.
    ///
    /// ```
    /// use hashgrind::gpu::ShaderVariant;
    ///
    /// assert_eq!(ShaderVariant::tuning_stage(0, &ShaderVariant::default()).map(|all| all.len()), Some(8));
    /// assert!(ShaderVariant::tuning_stage(4, &ShaderVariant::default()).is_none());
    /// ```
    #[must_use]
    pub fn tuning_stage(stage: usize, best: &ShaderVariant) -> Option<Vec<ShaderVariant>> {
        let best = *best;
        let mut all = Vec::new();
        match stage {
            0 => {
                for rotate in [Rotate::Constant, Rotate::Uniform] {
                    for add in [Add::Plain, Add::Multiply] {
                        for maj in [Maj::Xor, Maj::Or] {
                            all.push(ShaderVariant { rotate, add, maj, ..best });
                        }
                    }
                }
            }
            1 => all.extend([1, 2, 4].map(|siblings| best.with_siblings(siblings))),
            2 => all.extend([32, 64, 128, 256].map(|workgroup_size| ShaderVariant { workgroup_size, ..best })),
            3 => {
                all.extend([8, 16, 32, 64].map(|nonces_per_invocation| ShaderVariant { nonces_per_invocation, ..best }))
            }
            _ => return None,
        }
        Some(all)
    }

    /// The same variant with another number of siblings.
    pub(crate) fn with_siblings(self, siblings: u32) -> Self {
        ShaderVariant { siblings, ..self }
    }
}

/// Keys of a written variant, in the order in which they are printed.
const KEYS: &str = "rotate, add, maj, siblings, per, wg";

impl fmt::Display for ShaderVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rotate = match self.rotate {
            Rotate::Constant => "constant",
            Rotate::Uniform => "uniform",
        };
        let add = match self.add {
            Add::Plain => "plain",
            Add::Multiply => "mul",
        };
        let maj = match self.maj {
            Maj::Xor => "xor",
            Maj::Or => "or",
        };
        let ShaderVariant { siblings, nonces_per_invocation: per, workgroup_size: wg, .. } = self;
        write!(f, "rotate={rotate},add={add},maj={maj},siblings={siblings},per={per},wg={wg}")
    }
}

/// What is wrong with a written variant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VariantError {
    /// A part without `=`.
    #[error("`{0}` is no key=value: a variant is written like rotate=uniform,add=plain; the keys are {KEYS}")]
    NoValue(String),
    /// A key that no variant has.
    #[error("unknown key `{0}` of a shader variant: the keys are {KEYS}")]
    UnknownKey(String),
    /// A value that its key does not take.
    #[error("`{key}={value}` is no shader variant: {key} is {allowed}")]
    BadValue {
        /// The key.
        key: &'static str,
        /// The value as written.
        value: String,
        /// What the key takes.
        allowed: &'static str,
    },
    /// A vendor that is not in the table.
    #[error("unknown vendor `{0}`: choose from amd, nvidia, intel, apple and other")]
    UnknownVendor(String),
}

impl FromStr for ShaderVariant {
    type Err = VariantError;

    fn from_str(text: &str) -> Result<Self, VariantError> {
        let mut variant = ShaderVariant::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=').ok_or_else(|| VariantError::NoValue(part.to_owned()))?;
            let bad = |key, allowed| VariantError::BadValue { key, value: value.to_owned(), allowed };
            match key {
                "rotate" => {
                    variant.rotate = match value {
                        "constant" => Rotate::Constant,
                        "uniform" => Rotate::Uniform,
                        _ => return Err(bad("rotate", "constant or uniform")),
                    }
                }
                "add" => {
                    variant.add = match value {
                        "plain" => Add::Plain,
                        "mul" => Add::Multiply,
                        _ => return Err(bad("add", "plain or mul")),
                    }
                }
                "maj" => {
                    variant.maj = match value {
                        "xor" => Maj::Xor,
                        "or" => Maj::Or,
                        _ => return Err(bad("maj", "xor or or")),
                    }
                }
                "siblings" => {
                    variant.siblings = match value {
                        "1" => 1,
                        "2" => 2,
                        "4" => 4,
                        _ => return Err(bad("siblings", "1, 2 or 4")),
                    }
                }
                "per" => {
                    variant.nonces_per_invocation = match value.parse() {
                        Ok(per @ 1..=1024) => per,
                        _ => return Err(bad("per", "a number from 1 to 1024")),
                    }
                }
                "wg" => {
                    variant.workgroup_size = match value.parse::<u32>() {
                        Ok(wg @ 32..=1024) if wg.is_power_of_two() => wg,
                        _ => return Err(bad("wg", "a power of two from 32 to 1024")),
                    }
                }
                _ => return Err(VariantError::UnknownKey(key.to_owned())),
            }
        }
        Ok(variant)
    }
}

/// Who made a GPU, as far as it decides the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vendor {
    /// AMD, PCI vendor 0x1002.
    Amd,
    /// NVIDIA, PCI vendor 0x10de.
    Nvidia,
    /// Intel, PCI vendor 0x8086.
    Intel,
    /// Apple, PCI vendor 0x106b.
    Apple,
    /// Everybody else, software drivers among them.
    Other,
}

/// The vendor table: with what to start on whose card. A start, not a verdict: the tuner measures.
///
/// AMD and Intel: uniform rotates save 29 % and 35 % of the instructions (counted: docs/performance.md). NVIDIA: the
/// compiler matches constant rotates, and the model gives multiply-pipe adds a quarter more speed; the tuner has to confirm
/// that through Vulkan. Apple and others: nothing is known, so the form that every compiler understands.
pub const VENDORS: &[(Vendor, u32, &str, ShaderVariant)] = &[
    (Vendor::Amd, 0x1002, "amd", START),
    (Vendor::Nvidia, 0x10de, "nvidia", ShaderVariant { add: Add::Multiply, workgroup_size: 128, ..START }),
    (Vendor::Intel, 0x8086, "intel", START),
    (Vendor::Apple, 0x106b, "apple", ShaderVariant { rotate: Rotate::Constant, ..START }),
    (Vendor::Other, 0, "other", ShaderVariant { rotate: Rotate::Constant, ..START }),
];

const START: ShaderVariant = ShaderVariant {
    rotate: Rotate::Uniform,
    add: Add::Plain,
    maj: Maj::Xor,
    siblings: 1,
    nonces_per_invocation: 32,
    workgroup_size: 64,
};

impl Vendor {
    /// The vendor with this PCI vendor id.
    pub fn from_pci(id: u32) -> Self {
        VENDORS.iter().find(|row| row.1 == id && id != 0).map_or(Vendor::Other, |row| row.0)
    }

    /// The variant to start with.
    pub fn variant(self) -> ShaderVariant {
        VENDORS.iter().find(|row| row.0 == self).map_or(START, |row| row.3)
    }

    /// The name as the program writes it.
    pub fn name(self) -> &'static str {
        VENDORS.iter().find(|row| row.0 == self).map_or("other", |row| row.2)
    }
}

impl FromStr for Vendor {
    type Err = VariantError;

    fn from_str(text: &str) -> Result<Self, VariantError> {
        let row = VENDORS.iter().find(|row| row.2 == text);
        row.map(|row| row.0).ok_or_else(|| VariantError::UnknownVendor(text.to_owned()))
    }
}
