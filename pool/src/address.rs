//! Where a pool is, `stratum+tcp://HOST:PORT` or `stratum+ssl://HOST:PORT`, and who to be there.

use std::fmt;
use std::str::FromStr;

/// A pool's address. Prints as `HOST:PORT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolAddress {
    /// Name or address, an IPv6 address without its brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) tls: bool,
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
        self.tls
    }
}

impl FromStr for PoolAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let bad = |why| Err(AddressError::Malformed(why));
        let Some((scheme, rest)) = text.trim().split_once("://") else {
            return bad("it starts with stratum+tcp:// or, by TLS, with stratum+ssl://");
        };
        let tls = match scheme.to_ascii_lowercase().as_str() {
            "stratum+tcp" => false,
            "stratum+ssl" | "stratum+tls" | "stratum+tcps" => true,
            "stratum2+tcp" => return bad("Stratum V2 is not spoken here; its translator takes stratum+tcp://"),
            _ => return bad("it starts with stratum+tcp:// or, by TLS, with stratum+ssl://"),
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains('@') {
            return Err(AddressError::Login);
        }
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
        Ok(Self { host: host.to_owned(), port, tls })
    }
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

    #[test]
    fn addresses() {
        for (text, shown, tls) in [
            ("stratum+tcp://127.0.0.1:3333", "127.0.0.1:3333", false),
            ("STRATUM+SSL://pool.example:443/", "pool.example:443", true),
            ("stratum+tcp://[::1]:3333", "[::1]:3333", false),
        ] {
            let address: PoolAddress = text.parse().unwrap();
            assert_eq!((address.to_string().as_str(), address.is_tls()), (shown, tls));
        }
        for text in [
            "pool.example:3333",
            "http://pool.example:3333",
            "stratum2+tcp://pool.example:3333/key",
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
