//! Random bytes of the system.

use crate::failure::{Failure, Kind};

/// So many random bytes.
///
/// # Errors
/// A system that gives none.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::new(Kind::File, format!("the system gives no random numbers: {error}")))?;
    Ok(bytes)
}
