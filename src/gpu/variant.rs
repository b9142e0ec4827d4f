//! Shader variants as values: what of a kernel's text may differ and how that is written. Floor F3 (`gpu`). Knows no device
//! and prints no shader; which driver starts with what is in `driver.rs`.

use std::fmt;
use std::str::FromStr;

/// How a kernel writes a rotate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rotate {
    /// `(x >> 7u) | (x << 25u)`: one instruction on Apple's GPUs, two or three with Mesa's other compilers.
    Constant,
    /// The same by an amount read from the job's uniform buffer: one instruction on RADV, NVK and ANV from Gen11 on.
    Uniform,
    /// `(x >> 7u) + (x << 25u)`: the bits are disjoint, so the sum is the same word. For GPUs whose adders outnumber their
    /// other integer units: Mali and the Raspberry Pi 5.
    Sum,
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

/// How much of a kernel is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Body {
    /// Every round: each literal is folded and the compiler sees everything.
    Straight,
    /// The rounds from 16 on in loops of 16: half the code and more instructions, for compilers that take seconds.
    Rolled,
}

/// One way to write the `scan` kernel. Each value gives one shader text; all of them compute the same.
///
/// Written and read as `rotate=uniform,add=plain,maj=xor,siblings=1,per=32,wg=64`, and `body=rolled` behind it; keys that
/// are left out keep the default's value. A value that exists is one that there is a kernel for.
///
/// ```
/// use hashgrind::gpu::{Rotate, ShaderVariant};
///
/// let variant: ShaderVariant = "rotate=constant,siblings=4".parse()?;
/// assert_eq!(variant.rotate(), Rotate::Constant);
/// assert_eq!(variant.to_string(), "rotate=constant,add=plain,maj=xor,siblings=4,per=32,wg=64");
/// assert_eq!(variant, ShaderVariant::default().with_rotate(Rotate::Constant).with_siblings(4)?);
/// assert!(variant.with_siblings(3).unwrap_err().to_string().contains("1, 2 or 4"));
/// assert!("speed=high".parse::<ShaderVariant>().unwrap_err().to_string().contains("rotate, add, maj"));
/// # Ok::<(), hashgrind::gpu::VariantError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShaderVariant {
    rotate: Rotate,
    add: Add,
    maj: Maj,
    siblings: u32,
    nonces_per_invocation: u32,
    workgroup_size: u32,
    body: Body,
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
            body: Body::Straight,
        }
    }
}

impl ShaderVariant {
    /// How rotates are written.
    #[must_use]
    pub const fn rotate(&self) -> Rotate {
        self.rotate
    }

    /// How additions are written.
    #[must_use]
    pub const fn add(&self) -> Add {
        self.add
    }

    /// How Maj is written.
    #[must_use]
    pub const fn maj(&self) -> Maj {
        self.maj
    }

    /// Sibling headers hashed together for each nonce: 1, 2 or 4.
    #[must_use]
    pub const fn siblings(&self) -> u32 {
        self.siblings
    }

    /// Nonces that one invocation loops over: 1 to 1,024.
    #[must_use]
    pub const fn nonces_per_invocation(&self) -> u32 {
        self.nonces_per_invocation
    }

    /// Invocations of a workgroup: a power of two from 32 to 1,024 (from 512 on, not every device takes it).
    #[must_use]
    pub const fn workgroup_size(&self) -> u32 {
        self.workgroup_size
    }

    /// How much is written out.
    #[must_use]
    pub const fn body(&self) -> Body {
        self.body
    }

    /// With rotates written so.
    #[must_use]
    pub const fn with_rotate(self, rotate: Rotate) -> Self {
        ShaderVariant { rotate, ..self }
    }

    /// With additions written so.
    #[must_use]
    pub const fn with_add(self, add: Add) -> Self {
        ShaderVariant { add, ..self }
    }

    /// With Maj written so.
    #[must_use]
    pub const fn with_maj(self, maj: Maj) -> Self {
        ShaderVariant { maj, ..self }
    }

    /// With so much written out.
    #[must_use]
    pub const fn with_body(self, body: Body) -> Self {
        ShaderVariant { body, ..self }
    }

    /// With so many siblings.
    ///
    /// # Errors
    /// When there is no kernel for so many: 1, 2 or 4.
    pub fn with_siblings(self, siblings: u32) -> Result<Self, VariantError> {
        if !matches!(siblings, 1 | 2 | 4) {
            return Err(bad_value("siblings", siblings, SIBLINGS));
        }
        Ok(ShaderVariant { siblings, ..self })
    }

    /// With a loop over so many nonces.
    ///
    /// # Errors
    /// When it is not 1 to 1,024.
    pub fn with_nonces_per_invocation(self, nonces_per_invocation: u32) -> Result<Self, VariantError> {
        if !(1..=MOST_PER).contains(&nonces_per_invocation) {
            return Err(bad_value("per", nonces_per_invocation, PER));
        }
        Ok(ShaderVariant { nonces_per_invocation, ..self })
    }

    /// With workgroups of so many invocations.
    ///
    /// # Errors
    /// When it is not a power of two from 32 to 1,024.
    pub fn with_workgroup_size(self, workgroup_size: u32) -> Result<Self, VariantError> {
        if !(32..=1024).contains(&workgroup_size) || !workgroup_size.is_power_of_two() {
            return Err(bad_value("wg", workgroup_size, WG));
        }
        Ok(ShaderVariant { workgroup_size, ..self })
    }

    /// Every combination of what changes the text, with the default's loop and workgroup.
    pub fn forms() -> impl Iterator<Item = ShaderVariant> {
        let rotates = [Rotate::Constant, Rotate::Uniform, Rotate::Sum];
        let with = |all: Vec<ShaderVariant>, next: &dyn Fn(ShaderVariant) -> Vec<ShaderVariant>| {
            all.into_iter().flat_map(next).collect::<Vec<_>>()
        };
        let all = rotates.map(|rotate| ShaderVariant::default().with_rotate(rotate)).to_vec();
        let all = with(all, &|v| vec![v.with_add(Add::Plain), v.with_add(Add::Multiply)]);
        let all = with(all, &|v| vec![v.with_maj(Maj::Xor), v.with_maj(Maj::Or)]);
        let all = with(all, &|v| vec![v.with_body(Body::Straight), v.with_body(Body::Rolled)]);
        let all = with(all, &|v| [1, 2, 4].map(|siblings| ShaderVariant { siblings, ..v }).to_vec());
        all.into_iter()
    }

    /// More nonces an invocation than there is a kernel for.
    #[cfg(test)]
    pub(super) fn with_too_many_nonces(self, nonces_per_invocation: u32) -> Self {
        ShaderVariant { nonces_per_invocation, ..self }
    }

    /// Nonces that one workgroup tries.
    pub(super) fn tile(&self) -> u32 {
        self.nonces_per_invocation * self.workgroup_size
    }

    /// The same variant with as many siblings as one that exists has.
    pub(super) fn kernel_for(self, siblings: u32) -> Self {
        debug_assert!(matches!(siblings, 1 | 2 | 4));
        ShaderVariant { siblings, ..self }
    }
}

/// Keys of a written variant, in the order in which they are printed.
const KEYS: &str = "rotate, add, maj, siblings, per, wg, body";
const SIBLINGS: &str = "1, 2 or 4";
const PER: &str = "a number from 1 to 1024";
/// The most nonces of an invocation. Its loops have to stay below [`MOST_TURNS`](super::text::MOST_TURNS).
pub(super) const MOST_PER: u32 = 1024;
const WG: &str = "a power of two from 32 to 1024";

impl fmt::Display for ShaderVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rotate = match self.rotate {
            Rotate::Constant => "constant",
            Rotate::Uniform => "uniform",
            Rotate::Sum => "sum",
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
        write!(f, "rotate={rotate},add={add},maj={maj},siblings={siblings},per={per},wg={wg}")?;
        match self.body {
            Body::Straight => Ok(()),
            Body::Rolled => f.write_str(",body=rolled"),
        }
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
}

fn bad_value(key: &'static str, value: impl fmt::Display, allowed: &'static str) -> VariantError {
    VariantError::BadValue { key, value: value.to_string(), allowed }
}

impl FromStr for ShaderVariant {
    type Err = VariantError;

    fn from_str(text: &str) -> Result<Self, VariantError> {
        let mut variant = ShaderVariant::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=').ok_or_else(|| VariantError::NoValue(part.to_owned()))?;
            // What is no number at all is refused as 0 is, but with the words that were written.
            let number = |key, allowed| value.parse::<u32>().map_err(|_| bad_value(key, value, allowed));
            variant = match (key, value) {
                ("rotate", "constant") => variant.with_rotate(Rotate::Constant),
                ("rotate", "uniform") => variant.with_rotate(Rotate::Uniform),
                ("rotate", "sum") => variant.with_rotate(Rotate::Sum),
                ("rotate", _) => return Err(bad_value("rotate", value, "constant, uniform or sum")),
                ("add", "plain") => variant.with_add(Add::Plain),
                ("add", "mul") => variant.with_add(Add::Multiply),
                ("add", _) => return Err(bad_value("add", value, "plain or mul")),
                ("maj", "xor") => variant.with_maj(Maj::Xor),
                ("maj", "or") => variant.with_maj(Maj::Or),
                ("maj", _) => return Err(bad_value("maj", value, "xor or or")),
                ("siblings", _) => variant.with_siblings(number("siblings", SIBLINGS)?)?,
                ("per", _) => variant.with_nonces_per_invocation(number("per", PER)?)?,
                ("wg", _) => variant.with_workgroup_size(number("wg", WG)?)?,
                ("body", "straight") => variant.with_body(Body::Straight),
                ("body", "rolled") => variant.with_body(Body::Rolled),
                ("body", _) => return Err(bad_value("body", value, "straight or rolled")),
                _ => return Err(VariantError::UnknownKey(key.to_owned())),
            };
        }
        Ok(variant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_form_is_written_and_read() {
        let all: HashSet<ShaderVariant> = ShaderVariant::forms().collect();
        assert_eq!(all.len(), 3 * 2 * 2 * 2 * 3);
        for variant in all {
            assert_eq!(variant.to_string().parse(), Ok(variant));
        }
    }

    /// Whatever is asked for: a variant that there is a kernel for, or a sentence.
    #[test]
    fn no_other_value_exists() {
        let default = ShaderVariant::default();
        for n in (0..=2000).chain([4096, 65_536, 1 << 31, u32::MAX]) {
            assert_eq!(default.with_siblings(n).is_ok(), [1, 2, 4].contains(&n));
            assert_eq!(default.with_nonces_per_invocation(n).is_ok(), (1..=1024).contains(&n));
            assert_eq!(default.with_workgroup_size(n).is_ok(), [32, 64, 128, 256, 512, 1024].contains(&n));
            for key in ["siblings", "per", "wg"] {
                if let Err(error) = format!("{key}={n}").parse::<ShaderVariant>() {
                    let said = error.to_string();
                    assert!(said.contains(&format!("{key}={n}")), "{said}");
                }
            }
        }
        assert!("siblings=two".parse::<ShaderVariant>().is_err());
        assert!("rotate".parse::<ShaderVariant>().is_err());
    }
}
