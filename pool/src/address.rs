//! Where a pool is, `stratum+tcp://HOST:PORT`, `stratum+ssl://HOST:PORT` or `stratum2+tcp://HOST:PORT/KEY`, and who to be there.

use std::fmt;
use std::str::FromStr;

/// A pool's address. Prints as `HOST:PORT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolAddress {
    /// Name or address, an IPv6 address without its brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) way: Way,
}

/// What is spoken there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// V1.
    Plain,
    /// V1 by TLS.
    Tls,
    /// V2, with the key that the pool must show.
    V2([u8; 32]),
}

/// What is wrong with a pool's URL. Never repeats it: a login may stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// A login stands in it.
    #[error("a pool's address has no login in it")]
    Login,
    /// Anything else, in words.
    #[error("this is no pool's address: {0}")]
    Malformed(&'static str),
}

impl PoolAddress {
    /// The name or address, an IPv6 address without its brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether the connection is by TLS.
    #[must_use]
    pub fn is_tls(&self) -> bool {
        self.way == Way::Tls
    }

    /// Whether Stratum V2 is spoken there. Its jobs do not show whom a block pays.
    #[must_use]
    pub fn is_v2(&self) -> bool {
        matches!(self.way, Way::V2(_))
    }

    /// What its URL begins with.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        match self.way {
            Way::Plain => "stratum+tcp",
            Way::Tls => "stratum+ssl",
            Way::V2(_) => "stratum2+tcp",
        }
    }
}

impl FromStr for PoolAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let bad = |why| Err(AddressError::Malformed(why));
        let begins = "it starts with stratum+tcp://, by TLS with stratum+ssl://, for Stratum V2 with stratum2+tcp://";
        let Some((scheme, rest)) = text.trim().split_once("://") else { return bad(begins) };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains('@') {
            return Err(AddressError::Login);
        }
        let (way, rest) = match scheme.to_ascii_lowercase().as_str() {
            "stratum+tcp" => (Way::Plain, rest),
            "stratum+ssl" | "stratum+tls" | "stratum+tcps" => (Way::Tls, rest),
            "stratum2+tcp" => {
                let missing = "the pool's public key is missing, stratum2+tcp://HOST:PORT/KEY: its operator names it";
                let Some((rest, key)) = rest.split_once('/') else { return bad(missing) };
                let Some(key) = public_key(key) else {
                    return bad("the pool's public key is not 52 letters and digits in base58check, as SRI writes it");
                };
                (Way::V2(key), rest)
            }
            _ => return bad(begins),
        };
        let Some((host, port)) = rest.rsplit_once(':') else { return bad("its port is missing, for example :3333") };
        let port = port.parse().ok().filter(|port| *port != 0);
        let Some(port) = port else { return bad("its port is not a number from 1 to 65535") };
        let inside = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let host = match inside {
            Some(inside) if inside.parse::<std::net::Ipv6Addr>().is_ok() => inside,
            Some(_) => return bad("what stands in brackets is no IPv6 address"),
            None if host.contains(':') => return bad("an IPv6 address needs brackets"),
            None => host,
        };
        let legal = |c: char| c.is_ascii_alphanumeric() || "-._:".contains(c);
        if host.is_empty() || !host.chars().all(legal) {
            return bad("it names no host");
        }
        Ok(Self { host: host.to_owned(), port, way })
    }
}

/// A pool's key as SRI writes it: version 1 and the x coordinate, in base58check.
fn public_key(text: &str) -> Option<[u8; 32]> {
    let bytes = bitcoin::base58::decode_check(text).ok()?;
    let key: [u8; 32] = bytes.strip_prefix(&1_u16.to_le_bytes())?.try_into().ok()?;
    bitcoin::XOnlyPublicKey::from_slice(&key).is_ok().then_some(key)
}

impl fmt::Display for PoolAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            return write!(f, "[{}]:{}", self.host, self.port);
        }
        write!(f, "{}:{}", self.host, self.port)
    }
}

/// A pool and who to be there. The login belongs to this pool alone.
#[derive(Clone)]
pub struct Pool {
    /// Where it is.
    pub address: PoolAddress,
    /// The user.
    pub user: String,
    /// The password. It goes to this pool and nowhere else.
    pub password: String,
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").field("address", &self.address).field("user", &self.user).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SRI's key for examples.
    const KEY: &str = "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";

    #[test]
    fn addresses() {
        let v2 = format!("stratum2+tcp://127.0.0.1:34254/{KEY}");
        for (text, shown, scheme) in [
            ("stratum+tcp://127.0.0.1:3333", "127.0.0.1:3333", "stratum+tcp"),
            ("STRATUM+SSL://pool.example:443/", "pool.example:443", "stratum+ssl"),
            ("stratum+tcp://[::1]:3333", "[::1]:3333", "stratum+tcp"),
            (&v2, "127.0.0.1:34254", "stratum2+tcp"),
        ] {
            let address: PoolAddress = text.parse().unwrap();
            assert_eq!((address.to_string().as_str(), address.scheme()), (shown, scheme));
        }
        for text in [
            "pool.example:3333",
            "http://pool.example:3333",
            "stratum2+tcp://pool.example:3333",
            "stratum2+tcp://pool.example:3333/",
            "stratum2+tcp://pool.example:3333/key",
            &v2.replace("PH72", "PH73"),
            "stratum+tcp://pool.example",
            "stratum+tcp://pool.example:0",
            "stratum+tcp://pool.example:70000",
            "stratum+tcp://:3333",
            "stratum+tcp://::1:3333",
            "stratum+tcp://[pool]:3333",
            "stratum+tcp://pool.example:3333/path",
            "stratum+tcp://po\u{1b}ol:3333",
        ] {
            assert!(text.parse::<PoolAddress>().is_err(), "{text}");
        }
        let error = "stratum+tcp://somebody:secret@pool.example:3333".parse::<PoolAddress>().unwrap_err();
        assert!(!error.to_string().contains("secret"));
    }
}
