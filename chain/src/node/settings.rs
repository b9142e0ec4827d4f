//! Which node is meant: from what the user said and what lies where Bitcoin Core puts it, to an address and a login.
//! Reads the node's bitcoin.conf, no other file (the cookie is read at the first call), and opens no connection.

use std::path::PathBuf;

use bitcoin::Network;

use super::conf::{ConfError, NodeConf};
use super::rpc::{Endpoint, Login, Secret, UrlError, cookie_path, default_datadir, default_port, parse_url};
use crate::error::{Classified, ErrorKind, Setting};

/// Which node to use, as far as the user said. What is missing is found where Bitcoin Core puts it.
#[derive(Clone, Debug, Default)]
pub struct NodeConfig {
    /// Where it listens; may hold a login.
    pub url: Option<String>,
    /// Who logs in; goes before a login in the URL.
    pub user: Option<String>,
    /// The password that belongs to it.
    pub password: Option<Secret>,
    /// The file that the node writes for whoever may log in.
    pub cookie_file: Option<PathBuf>,
    /// The node's data folder, without the chain's folder inside; its bitcoin.conf says what is said nowhere else.
    pub datadir: Option<PathBuf>,
    /// The chain that the node must be on.
    pub chain: Option<Network>,
}

impl NodeConfig {
    /// The address and the login that these settings mean. Reads bitcoin.conf; looks which cookies exist.
    pub(crate) fn resolve(&self) -> Result<(Endpoint, Login), LoginError> {
        let datadir = self.datadir.clone().or_else(default_datadir);
        // A URL leads elsewhere, unless the folder is named as well.
        let conf = match &datadir {
            Some(folder) if self.datadir.is_some() || self.url.is_none() => NodeConf::read(folder, self.chain)?,
            _ => NodeConf::default(),
        };
        let moved = conf.datadir().filter(|_| self.datadir.is_none()).map(PathBuf::from);
        let datadir = moved.or(datadir);
        let chosen = conf.chain()?;
        let usual_port = |port| CHAINS.into_iter().find(|&chain| default_port(chain) == port);
        let has_cookie = |chain: &Network| datadir.as_ref().is_some_and(|folder| cookie_path(folder, *chain).is_file());
        let by_url = match &self.url {
            Some(url) => Some(parse_url(url, default_port(self.chain.unwrap_or(Network::Regtest)))?),
            None => None,
        };
        let chain = self
            .chain
            .or_else(|| by_url.as_ref().and_then(|(endpoint, _)| usual_port(endpoint.port)))
            .or(chosen)
            .or_else(|| CHAINS.into_iter().find(has_cookie))
            .unwrap_or(Network::Regtest);
        let (host, port) = conf.address(chain)?;
        let (endpoint, url_login) = by_url.unwrap_or_else(|| (Endpoint::local(chain).at(host, port), None));
        let (url_user, url_password) = url_login.unzip();
        let (conf_user, conf_password) = conf.login(chain).unzip();

        let user = self.user.clone().or(url_user);
        // A password alone belongs to the user of the file.
        let user = user.or_else(|| conf_user.clone().filter(|_| self.password.is_some()));
        if let Some(user) = user {
            let password = self.password.clone().or(url_password.flatten()).or(conf_password);
            let password = password.ok_or_else(|| match user.split_once(':') {
                Some((name, _)) => LoginError::TwoInOne { user: name.to_owned() },
                None => LoginError::NoPassword { user: user.clone() },
            })?;
            return Ok((endpoint, Login::Password { user, password }));
        }
        if self.password.is_some() {
            return Err(LoginError::NoUser);
        }
        if let Some(path) = &self.cookie_file {
            return Ok((endpoint, Login::Cookie(path.clone())));
        }
        if let Some((user, password)) = conf_user.zip(conf_password) {
            return Ok((endpoint, Login::Password { user, password }));
        }
        // The cookie of a node here is not for a machine elsewhere, unless the user says so.
        if self.datadir.is_none() && !endpoint.is_loopback() {
            return Err(LoginError::Elsewhere { endpoint });
        }
        match datadir {
            Some(folder) => {
                let usual = cookie_path(&folder, chain);
                // A name of one's own counts from the folder of the chain.
                let cookie = conf.cookie_file(chain).map_or_else(|| usual.clone(), |name| usual.with_file_name(name));
                Ok((endpoint, Login::Cookie(cookie)))
            }
            None => Err(LoginError::NoDatadir),
        }
    }
}

/// Why the settings lead to no address or no login.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoginError {
    /// The URL can't be used.
    #[error(transparent)]
    Url(#[from] UrlError),
    /// The node's configuration can't be used.
    #[error("can't log in to the node: {0}")]
    Conf(#[from] ConfError),
    /// A user alone.
    #[error("can't log in to the node: user '{user}' needs a password")]
    NoPassword {
        /// The user.
        user: String,
    },
    /// A user with a colon, and no password: what stands behind it may be one, and is not repeated.
    #[error("can't log in to the node: user '{user}:...' and password are two settings, not one")]
    TwoInOne {
        /// What stands before the colon.
        user: String,
    },
    /// A password alone.
    #[error("can't log in to the node: there is a password but no user: name it")]
    NoUser,
    /// The cookie of a node here is not for a machine elsewhere.
    #[error(
        "can't log in to the node: {endpoint} is another machine, so there is no cookie to find: give a user and a password, \
         or name a cookie"
    )]
    Elsewhere {
        /// Where the node is.
        endpoint: Endpoint,
    },
    /// No home folder.
    #[error(
        "can't log in to the node: there is no home folder to look for its cookie in: name the node's data folder, or give a \
         user and a password"
    )]
    NoDatadir,
}

impl Classified for LoginError {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Usage
    }

    fn settings(&self) -> Vec<Setting> {
        match self {
            Self::Url(_) | Self::Conf(_) => Vec::new(),
            Self::NoPassword { .. } => vec![Setting::Password],
            Self::TwoInOne { .. } => vec![Setting::User, Setting::Password],
            Self::NoUser => vec![Setting::User],
            Self::Elsewhere { .. } => vec![Setting::User, Setting::CookieFile],
            Self::NoDatadir => vec![Setting::Datadir, Setting::User],
        }
    }
}

/// In the order in which a cookie is looked for: the chains that this program is for come first.
const CHAINS: [Network; 5] = [Network::Regtest, Network::Signet, Network::Testnet4, Network::Testnet, Network::Bitcoin];

#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;

    use super::*;

    #[test]
    fn settings_lead_to_an_address_and_a_login() {
        let folder = tempfile::tempdir().expect("a folder");
        let cookie = |chain: &str| folder.path().join(chain).join(".cookie");
        for chain in ["regtest", "signet"] {
            std::fs::create_dir_all(folder.path().join(chain)).expect("a folder");
        }
        std::fs::write(cookie("signet"), "u:p").expect("written");
        let datadir = || Some(folder.path().to_owned());
        let here = || NodeConfig { datadir: datadir(), ..NodeConfig::default() };
        let url = |url: &str| NodeConfig { url: Some(url.to_owned()), ..here() };
        let password = |user: &str, word: &str| Login::Password { user: user.to_owned(), password: Secret::new(word) };
        let table = [
            // The only cookie there is tells chain and port.
            (here(), "127.0.0.1:38332", Login::Cookie(cookie("signet"))),
            (url("http://localhost:9"), "localhost:9", Login::Cookie(cookie("signet"))),
            // A usual port tells the chain.
            (url("http://localhost:18443"), "localhost:18443", Login::Cookie(cookie("regtest"))),
            (url("localhost:8332"), "localhost:8332", Login::Cookie(folder.path().join(".cookie"))),
            (
                NodeConfig { chain: Some(Network::Testnet4), ..url("http://[::1]") },
                "[::1]:48332",
                Login::Cookie(cookie("testnet4")),
            ),
            (
                NodeConfig { cookie_file: Some("c".into()), ..url("node.lan/wallet/w") },
                "node.lan:18443/wallet/w",
                Login::Cookie("c".into()),
            ),
            (url("a:b@node.lan:9"), "node.lan:9", password("a", "b")),
            (
                NodeConfig { password: Some(Secret::new("c")), ..url("a@node.lan") },
                "node.lan:18443",
                password("a", "c"),
            ),
            (NodeConfig { user: Some("d".to_owned()), ..url("a:b@node.lan") }, "node.lan:18443", password("d", "b")),
        ];
        for (config, address, login) in table {
            let (endpoint, got) = config.resolve().expect("good settings");
            assert_eq!((endpoint.to_string().as_str(), got), (address, login), "{config:?}");
        }

        let elsewhere = NodeConfig { url: Some("node.lan".to_owned()), ..NodeConfig::default() };
        for (config, part) in [
            (elsewhere, "another machine"),
            (url("a@localhost"), "needs a password"),
            (NodeConfig { password: Some(Secret::new("s3cret")), ..here() }, "no user"),
        ] {
            let error = config.resolve().expect_err("half a login");
            assert!(error.to_string().contains(part), "{error}");
            assert!(!error.settings().is_empty(), "{error}");
            assert!(!format!("{error:?} {config:?}").contains("s3cret"));
        }
        let both = NodeConfig { user: Some("a:s3cret".to_owned()), ..here() };
        let error = both.resolve().expect_err("no password");
        assert!(error.to_string().contains("user 'a:...' and password are two settings"), "{error}");
        assert!(!format!("{error:?} {error}").contains("s3cret"));
    }

    /// The oracle is bitcoin-cli on the same files: does it call our port, and with which login?
    #[test]
    fn bitcoin_cli_reads_the_same_from_the_same_files() {
        let Some(bitcoind) = hashgrind_testnode::bitcoind("node: bitcoin.conf") else { return };
        let cli = hashgrind_testnode::beside(&bitcoind, "bitcoin-cli").expect("bitcoin-cli lies beside bitcoind");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("it can be asked");
        let port = listener.local_addr().expect("bound").port();
        let (regtest, main) = (Some(Network::Regtest), Some(Network::Bitcoin));
        let cases = [
            ("[regtest]\nrpcport=PORT\nrpcuser=a\nrpcpassword=b\n", regtest),
            ("rpcport=PORT\nrpcuser=a\nrpcpassword=b\n", regtest),
            ("rpcport=PORT\nrpcuser=a\nrpcpassword=b # of all\n", main),
            ("regtest=1\n[regtest]\nrpcport=PORT\n", None),
            ("regtest.rpcport=PORT\nregtest=1\nrpccookiefile=mine\n", None),
            ("chain=signet\n[signet]\nrpcport=PORT\n", None),
            ("rpcconnect=127.0.0.1:PORT\nregtest=1\nrpcpassword=only\n", None),
            ("rpcconnect=127.0.0.1:1\nregtest.rpcport=PORT\nrpcpassword=p\n", regtest),
            ("rpcpassword=all\nrpcuser=u\n[test]\nrpcport=PORT\nrpcuser=t\n", Some(Network::Testnet)),
            ("[regtest]\nrpcport=PORT\nrpcport=1\nrpcuser=a\nrpcuser=b\nrpcpassword=c\n", regtest),
            ("[regtest]\nrpcport=1\n[main]\nrpcport=PORT\nrpcpassword=m\n", main),
            ("[regtest]\nrpcport=PORT\nrpcuser=a\nrpcpassword=b\nnorpcpassword=1\n", regtest),
            ("rpcpassword=b\n[regtest]\nrpcport=PORT\nnorpcpassword=1\n", regtest),
            ("regtest=1\nsignet=1\nrpcport=PORT\n", None),
            ("[regtest]\nrpcport=PORT\nrpcpassword=a#b\n", regtest),
            ("[regtest]\n-rpcport=PORT\n", regtest),
            ("[regtest]\nrpcport\n", regtest),
            ("[regtest]\nrpcport=PORTPORT\nrpcpassword=p\n", regtest),
            ("regtest=1\nincludeconf=none.conf\n", None),
        ];
        let mut called = 0;
        for (conf, chain) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            let write = |name: &str, text: &str| {
                let path = folder.path().join(name);
                std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                std::fs::write(path, text.replace("PORT", &port.to_string())).expect("written");
            };
            write("bitcoin.conf", conf);
            write("more.conf", "rpcuser=more\n[regtest]\nrpcport=PORT\nrpcpassword=x y\n");
            for name in [".cookie", "regtest/.cookie", "regtest/mine", "signet/.cookie", "testnet3/.cookie"] {
                write(name, &format!("__cookie__:{name}"));
            }
            let mut command = Command::new(&cli);
            command.arg(format!("-datadir={}", folder.path().display()));
            command.args(chain.map(|chain| format!("-chain={}", chain.to_core_arg())));
            let mut child = command.arg("getblockcount").stderr(Stdio::null()).spawn().expect("bitcoin-cli starts");
            let mut theirs = None;
            while theirs.is_none() {
                let ended = child.try_wait().expect("its own child").is_some();
                match listener.accept() {
                    Ok((stream, _)) => theirs = login_of(&stream),
                    Err(_) if ended => break,
                    Err(_) => std::thread::sleep(Duration::from_millis(5)),
                }
            }
            child.wait().expect("its own child");
            let config = NodeConfig { datadir: Some(folder.path().to_owned()), chain, ..NodeConfig::default() };
            let ours = config.resolve().ok().filter(|(endpoint, _)| endpoint.port == port).and_then(|(_, login)| {
                let text = match login {
                    Login::Password { user, password } => format!("{user}:{}", password.expose()),
                    Login::Cookie(path) => std::fs::read_to_string(path).ok()?,
                };
                Some(BASE64_STANDARD.encode(text))
            });
            assert_eq!(ours, theirs, "{conf} on {chain:?}");
            called += usize::from(theirs.is_some());
        }
        assert!(called >= 10, "{called}: bitcoin-cli did call");
    }

    /// The login of a request, and an answer that ends it.
    fn login_of(stream: &TcpStream) -> Option<String> {
        stream.set_nonblocking(false).expect("it can wait");
        let mut login = None;
        for line in BufReader::new(stream).lines() {
            let line = line.expect("text");
            if line.is_empty() {
                break;
            }
            login = login.or(line.strip_prefix("Authorization: Basic ").map(str::to_owned));
        }
        let mut stream = stream;
        stream.write_all(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").expect("sent");
        login
    }
}
