//! Who may come in (floor F6): the PIN, tickets of those who have joined, the teacher's token. The time is handed in.

use std::collections::HashMap;
use std::hint::black_box;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::random;

/// Wrong PINs in [`SPAN`] that end an address's tries.
const TRIES: usize = 5;
const SPAN: Duration = Duration::from_secs(60);
/// Addresses that are remembered; a private network has fewer machines that guess.
const ADDRESSES: usize = 1024;

/// A secret of this class: 128 random bits, as hex digits.
pub(super) fn secret() -> Result<String, Failure> {
    Ok(hex::encode(random::bytes::<16>()?))
}

/// A PIN: six digits.
pub(super) fn draw_pin() -> Result<String, Failure> {
    Ok(format!("{:06}", u64::from_le_bytes(random::bytes()?) % 1_000_000))
}

/// Are they the same? How long that takes says nothing of where they differ.
pub(super) fn same(given: &str, right: &str) -> bool {
    let (given, right) = (given.as_bytes(), right.as_bytes());
    let differ = given.iter().zip(right).fold(0, |differ, (a, b)| black_box(differ | (a ^ b)));
    given.len() == right.len() && differ == 0
}

/// What became of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Try {
    Right,
    Wrong,
    /// Too many wrong ones from there: this one was not looked at.
    Locked,
}

/// The PIN and who has tried it.
pub(super) struct Door {
    pin: String,
    wrong: HashMap<IpAddr, Vec<Instant>>,
}

impl Door {
    pub(super) fn new(pin: String) -> Self {
        Self { pin, wrong: HashMap::new() }
    }

    /// Somebody tries a PIN. Only wrong ones count against an address.
    pub(super) fn knock(&mut self, pin: &str, from: IpAddr, now: Instant) -> Try {
        self.wrong.retain(|_, tries| {
            tries.retain(|&at| now.saturating_duration_since(at) < SPAN);
            !tries.is_empty()
        });
        let known = self.wrong.contains_key(&from);
        let full = self.wrong.len() >= ADDRESSES && !known;
        if full || self.wrong.get(&from).is_some_and(|tries| tries.len() >= TRIES) {
            return Try::Locked;
        }
        if same(pin, &self.pin) {
            return Try::Right;
        }
        self.wrong.entry(from).or_default().push(now);
        Try::Wrong
    }
}

/// Is the teacher's cookie among these?
pub(super) fn is_teacher(cookies: &str, token: &str) -> bool {
    let mut values = cookies.split(';').filter_map(|cookie| cookie.trim().strip_prefix(COOKIE));
    values.any(|value| value.strip_prefix('=').is_some_and(|value| same(value, token)))
}

/// The name of the teacher's cookie.
pub(super) const COOKIE: &str = "hashgrind_teacher";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_wrong_pins_lock_an_address_for_a_minute_and_no_other() {
        let (one, other) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));
        let (mut door, begin) = (Door::new("123456".to_owned()), Instant::now());
        for at in 0..5 {
            assert_eq!(door.knock("12345", one, begin + Duration::from_secs(at)), Try::Wrong);
        }
        assert_eq!(door.knock("123456", one, begin + Duration::from_secs(5)), Try::Locked, "a right one tells nothing");
        assert_eq!(door.knock("123456", other, begin + Duration::from_secs(5)), Try::Right);
        assert_eq!(
            door.knock("123456", one, begin + Duration::from_secs(60)),
            Try::Right,
            "the first one is forgotten"
        );
    }

    #[test]
    fn only_the_same_is_the_same() {
        assert!(same("123456", "123456") && same("", ""));
        for other in ["", "12345", "1234567", "123457", "023456"] {
            assert!(!same(other, "123456"), "{other}");
        }
    }
}
