//! Floor F5: lists and ranges of settings as a command line gives them. It does not know what the settings mean.

use std::fmt;

/// The most values that one list may have.
pub const MOST_VALUES: usize = 1000;

/// Reads `4`, `1,2,8`, `1-4`, `1-9+2` (steps of two) and `1-16*2` (doubling), all of them mixed with commas. Every number
/// is at least 1; a value that appears twice is taken once.
///
/// # Errors
/// A text that is no such list, a range that runs backwards or never ends, or more than [`MOST_VALUES`] values.
///
/// ```
/// use hashgrind::bench::matrix::counts;
/// assert_eq!(counts("1,4-6"), Ok(vec![1, 4, 5, 6]));
/// assert_eq!(counts("1-16*2"), Ok(vec![1, 2, 4, 8, 16]));
/// assert!(counts("4-1").is_err());
/// ```
pub fn counts(text: &str) -> Result<Vec<u32>, ListError> {
    let mut values = Vec::new();
    for part in text.split(',') {
        for value in one(part.trim()).ok_or_else(|| ListError::Malformed(part.trim().to_owned()))? {
            if !values.contains(&value) {
                values.push(value);
            }
            if values.len() > MOST_VALUES {
                return Err(ListError::TooMany);
            }
        }
    }
    Ok(values)
}

/// A number or a range; `None` when it is neither.
fn one(part: &str) -> Option<Box<dyn Iterator<Item = u32>>> {
    let number = |text: &str| text.parse::<u32>().ok().filter(|&number| number > 0);
    let Some((first, rest)) = part.split_once('-') else {
        return number(part).map(|value| Box::new(std::iter::once(value)) as Box<dyn Iterator<Item = u32>>);
    };
    let first = number(first)?;
    let (last, next): (u32, Box<dyn Fn(u32) -> Option<u32>>) = if let Some((last, step)) = rest.split_once('+') {
        let step = number(step)?;
        (number(last)?, Box::new(move |value| value.checked_add(step)))
    } else if let Some((last, factor)) = rest.split_once('*') {
        let factor = number(factor).filter(|&factor| factor > 1)?;
        (number(last)?, Box::new(move |value| value.checked_mul(factor)))
    } else {
        (number(rest)?, Box::new(|value| value.checked_add(1)))
    };
    if last < first {
        return None;
    }
    Some(Box::new(std::iter::successors(Some(first), move |&value| next(value).filter(|&next| next <= last))))
}

/// The text is no list of counts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// This part of it is neither a number nor a range.
    Malformed(String),
    /// More than [`MOST_VALUES`] values.
    TooMany,
}

impl fmt::Display for ListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(part) => {
                write!(f, "'{part}' is no number above zero and no range; write 4, 1,2,8, 1-4, 1-9+2 or 1-16*2")
            }
            Self::TooMany => write!(f, "more than {MOST_VALUES} values in one list"),
        }
    }
}

impl std::error::Error for ListError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_ranges() {
        assert_eq!(counts("4"), Ok(vec![4]));
        assert_eq!(counts("2, 1,2"), Ok(vec![2, 1]));
        assert_eq!(counts("1-9+4"), Ok(vec![1, 5, 9]));
        assert_eq!(counts("3-20*3"), Ok(vec![3, 9]));
        assert_eq!(counts("4294967294-4294967295*2"), Ok(vec![4_294_967_294]));
        for bad in ["", "0", "-1", "1-", "4-1", "1-4*1", "1-4+0", "a", "1,,2", "1.5", "1-4*0"] {
            assert!(matches!(counts(bad), Err(ListError::Malformed(_))), "{bad}");
        }
        assert_eq!(counts("1-4000000000"), Err(ListError::TooMany));
    }
}
