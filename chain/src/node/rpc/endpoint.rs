//! Where a node listens and how to log in to it: its URL, its cookie, Bitcoin Core's own places. Opens nothing.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use bitcoin::Network;

/// A password: readable with `Secret::expose` only, printed as `***`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the text as it is, without trimming.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// Where the node listens. Prints as `host:port/path`; it holds no credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Name or address; an IPv6 address has its brackets.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// Starts with `/`; `/wallet/NAME` picks one of the node's wallets.
    pub path: String,
}

impl Endpoint {
    /// The node of `chain` on this machine, at Bitcoin Core's default port.
    pub fn local(chain: Network) -> Self {
        Self { host: "127.0.0.1".to_owned(), port: default_port(chain), path: "/".to_owned() }
    }

    /// The same with another host or port, where one is given; an IPv6 address gets its brackets.
    pub(crate) fn at(mut self, host: Option<String>, port: Option<u16>) -> Self {
        if let Some(host) = host {
            let bare = host.contains(':') && !host.starts_with('[');
            self.host = if bare { format!("[{host}]") } else { host };
        }
        self.port = port.unwrap_or(self.port);
        self
    }

    /// Is the node on this machine (or at the end of a tunnel that starts here)?
    pub fn is_loopback(&self) -> bool {
        self.host.eq_ignore_ascii_case("localhost") || self.address().is_some_and(|address| address.is_loopback())
    }

    /// The host, where it is an address and not a name.
    pub(super) fn address(&self) -> Option<IpAddr> {
        self.host.trim_start_matches('[').trim_end_matches(']').parse().ok()
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}:{}{}", self.host, self.port, self.path)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)?;
        if self.path == "/" { Ok(()) } else { f.write_str(&self.path) }
    }
}

/// How to log in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    /// The file that the node writes anew at each start: `__cookie__:<64 hex digits>`.
    Cookie(PathBuf),
    /// A user of the node's `rpcauth` (or `rpcuser`) settings.
    Password {
        /// Name of the user.
        user: String,
        /// The password that belongs to it.
        password: Secret,
    },
}

/// Bitcoin Core's RPC port of a chain. A custom signet uses signet's.
pub fn default_port(chain: Network) -> u16 {
    match chain {
        Network::Bitcoin => 8332,
        Network::Testnet => 18332,
        Network::Testnet4 => 48332,
        Network::Signet => 38332,
        Network::Regtest => 18443,
    }
}

/// The node's data folder where none is named: Bitcoin Core's default on this system. `None` without a home folder.
pub fn default_datadir() -> Option<PathBuf> {
    if cfg!(windows) {
        // Core 28 moved new installations from Roaming to Local and keeps using the old folder where there is one.
        let folder = |name| std::env::var_os(name).map(|base| PathBuf::from(base).join("Bitcoin"));
        return folder("APPDATA").filter(|old| old.is_dir()).or_else(|| folder("LOCALAPPDATA"));
    }
    let home = std::env::home_dir().filter(|home| !home.as_os_str().is_empty())?;
    let folder = if cfg!(target_os = "macos") { "Library/Application Support/Bitcoin" } else { ".bitcoin" };
    Some(home.join(folder))
}

/// The cookie of `chain`'s node inside the data folder.
pub fn cookie_path(datadir: &Path, chain: Network) -> PathBuf {
    let folder = match chain {
        Network::Bitcoin => "",
        Network::Testnet => "testnet3",
        Network::Testnet4 => "testnet4",
        Network::Signet => "signet",
        Network::Regtest => "regtest",
    };
    datadir.join(folder).join(".cookie")
}

/// Why a node's URL can't be used. It never repeats a URL that holds a login.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the node's URL can't be used: {0}")]
pub struct UrlError(&'static str);

/// What stands before the `@` of a URL: the user and, where one is given, the password.
pub type UrlLogin = (String, Option<Secret>);

/// Splits a node's URL: `http://host:port/path`, also without the scheme, the port (then `default_port`) or the path,
/// with `user:password@` (percent-encoded where needed) before the host. IPv6 addresses stand in brackets.
///
/// # Errors
/// [`UrlError`] with what is wrong; it never repeats a URL that holds a login.
pub fn parse_url(text: &str, default_port: u16) -> Result<(Endpoint, Option<UrlLogin>), UrlError> {
    let bad = UrlError;
    let text = text.trim();
    let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
    match scheme.to_ascii_lowercase().as_str() {
        "http" => {}
        "https" => {
            return Err(bad(
                "it starts with https, and a Bitcoin node answers on plain http only: write http://, and \
                 reach a node on another machine through a tunnel (ssh -L 18443:127.0.0.1:18443 that-machine)",
            ));
        }
        other if other.starts_with("stratum") => {
            return Err(bad("it names a mining pool; a node's address starts with http://"));
        }
        _ => {
            return Err(bad("it must start with http://, for example http://127.0.0.1:18443"));
        }
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if path.contains('@') {
        // Either a wallet's name or a password with a slash: no guess, for a wrong one would print the password.
        return Err(bad("an @ stands after the first /: write / as %2F in a password, and @ as %40 in a path"));
    }
    let (login, host) = match authority.rsplit_once('@') {
        Some((login, host)) => (Some(parse_login(login)?), host),
        None => (None, authority),
    };
    let (host, port) = if let Some(inside) = host.strip_prefix('[') {
        let (address, after) = inside.split_once(']').ok_or_else(|| bad("the IPv6 address lacks its closing ]"))?;
        address.parse::<std::net::Ipv6Addr>().map_err(|_| bad("what stands in brackets is no IPv6 address"))?;
        let port = match after.strip_prefix(':') {
            Some(port) => Some(port),
            None if after.is_empty() => None,
            None => return Err(bad("after the ] only :PORT may follow")),
        };
        (format!("[{address}]"), port)
    } else {
        match host.split_once(':') {
            Some((_, more)) if more.contains(':') => {
                return Err(bad("an IPv6 address needs brackets, for example http://[::1]:18443"));
            }
            Some((name, port)) => (name.to_owned(), Some(port)),
            None => (host.to_owned(), None),
        }
    };
    if host.is_empty() {
        return Err(bad("it names no host, for example http://127.0.0.1:18443"));
    }
    let port = match port {
        None => default_port,
        Some(text) => {
            let port = text.parse().ok().filter(|port| *port != 0);
            port.ok_or_else(|| bad("its port is not a number from 1 to 65535"))?
        }
    };
    let endpoint = Endpoint { host, port, path: if path.is_empty() { "/".to_owned() } else { path.to_owned() } };
    if endpoint.url().parse::<ureq::http::Uri>().is_err() || path.contains(['?', '#']) {
        return Err(bad("it holds characters that a host or path can't have"));
    }
    Ok((endpoint, login))
}

fn parse_login(text: &str) -> Result<UrlLogin, UrlError> {
    let decode = |part: &str| {
        percent_encoding::percent_decode_str(part)
            .decode_utf8()
            .map(|text| text.into_owned())
            .map_err(|_| UrlError("its login is not UTF-8 after percent decoding"))
    };
    match text.split_once(':') {
        Some((user, password)) => Ok((decode(user)?, Some(Secret::new(decode(password)?)))),
        None => Ok((decode(text)?, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ok(text: &str) -> (Endpoint, Option<UrlLogin>) {
        parse_url(text, 18443).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn endpoint(host: &str, port: u16, path: &str) -> Endpoint {
        Endpoint { host: host.to_owned(), port, path: path.to_owned() }
    }

    #[test]
    fn urls_are_understood() {
        let table = [
            ("http://127.0.0.1:18443", endpoint("127.0.0.1", 18443, "/"), "127.0.0.1:18443"),
            ("http://127.0.0.1", endpoint("127.0.0.1", 18443, "/"), "127.0.0.1:18443"),
            (" HTTP://node.lan:1/ ", endpoint("node.lan", 1, "/"), "node.lan:1"),
            ("localhost:38332", endpoint("localhost", 38332, "/"), "localhost:38332"),
            ("http://[::1]:18443", endpoint("[::1]", 18443, "/"), "[::1]:18443"),
            ("[::1]", endpoint("[::1]", 18443, "/"), "[::1]:18443"),
            ("http://h:2/wallet/my%40w", endpoint("h", 2, "/wallet/my%40w"), "h:2/wallet/my%40w"),
        ];
        for (text, want, shown) in table {
            let (got, login) = ok(text);
            assert_eq!((&got, login), (&want, None), "{text}");
            assert_eq!(got.to_string(), shown);
        }
        for (host, loopback) in [("127.0.0.1", true), ("[::1]", true), ("LOCALHOST", true), ("10.0.0.1", false)] {
            assert_eq!(endpoint(host, 1, "/").is_loopback(), loopback, "{host}");
        }
    }

    #[test]
    fn logins_in_urls_are_taken_and_never_shown() {
        let table = [
            ("http://alice:s3cret@h:1/", "alice", Some("s3cret")),
            ("alice:s3%2Fcr%40et@h:1", "alice", Some("s3/cr@et")),
            ("http://alice:s3@cret@[::1]:1", "alice", Some("s3@cret")),
            ("http://alice:@h:1", "alice", Some("")),
            ("http://alice@h:1", "alice", None),
        ];
        for (text, user, password) in table {
            let (endpoint, login) = ok(text);
            assert_eq!(login, Some((user.to_owned(), password.map(Secret::new))), "{text}");
            let login = Login::Password { user: user.to_owned(), password: Secret::new("s3cret") };
            let shown = format!("{endpoint} {endpoint:?} {login:?}");
            assert!(!shown.contains("cr"), "{shown}");
        }
        assert_eq!(format!("{} {:?}", Secret::new("s3cret"), Secret::new("s3cret")), "*** ***");
    }

    #[test]
    fn bad_urls_say_what_is_wrong_without_the_password() {
        let table = [
            ("https://alice:s3cret@h:1", "plain http"),
            ("stratum+tcp://alice:s3cret@pool:3333", "pool"),
            ("ftp://alice:s3cret@h", "http://127.0.0.1:18443"),
            ("http://alice:s3cret@h:99999", "port"),
            ("http://alice:s3cret@h:0", "port"),
            ("http://alice:s3cret@h:", "port"),
            ("http://alice:s3cret@", "no host"),
            ("http://", "no host"),
            ("http://alice:s3/cret@h:1", "%2F"),
            ("http://alice:1/s3cret@h:1", "%2F"),
            ("http://alice:s3@h/cret@i:1", "%2F"),
            ("http://alice:s3cret%ff@h:1", "UTF-8"),
            ("http://::1:18443", "brackets"),
            ("http://[::1:18443", "closing ]"),
            ("http://[nonsense]:1", "no IPv6"),
            ("http://[::1]18443", "only :PORT"),
            ("http://a b:1", "characters"),
            ("http://h:1/?a=b", "characters"),
        ];
        for (text, part) in table {
            let error = parse_url(text, 18443).expect_err(text);
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(part), "{text}: {shown}");
            assert!(!shown.contains("s3") && !shown.contains("cret"), "{shown}");
        }
    }

    #[test]
    fn cookies_lie_where_bitcoin_core_puts_them() {
        let at = |chain| cookie_path(Path::new("d"), chain);
        assert_eq!(at(Network::Bitcoin), Path::new("d/.cookie"));
        assert_eq!(at(Network::Regtest), Path::new("d/regtest/.cookie"));
        assert_eq!(at(Network::Testnet), Path::new("d/testnet3/.cookie"));
    }
}
