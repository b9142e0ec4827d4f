//! Which node is meant: from what the user said and what lies where Bitcoin Core puts it, to an address and a login.
//! Reads no file (the cookie is read at the first call) and opens no connection.

use std::path::PathBuf;

use bitcoin::Network;

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
    /// The node's data folder, without the chain's folder inside.
    pub datadir: Option<PathBuf>,
    /// The chain that the node must be on.
    pub chain: Option<Network>,
}

impl NodeConfig {
    /// The address and the login that these settings mean. Reads no file; looks which cookies exist.
    pub(crate) fn resolve(&self) -> Result<(Endpoint, Login), LoginError> {
        let datadir = self.datadir.clone().or_else(default_datadir);
        let usual_port = |port| CHAINS.into_iter().find(|&chain| default_port(chain) == port);
        let has_cookie = |chain: &Network| datadir.as_ref().is_some_and(|folder| cookie_path(folder, *chain).is_file());
        let by_url = match &self.url {
            Some(url) => Some(parse_url(url, default_port(self.chain.unwrap_or(Network::Regtest)))?),
            None => None,
        };
        let chain = self
            .chain
            .or_else(|| by_url.as_ref().and_then(|(endpoint, _)| usual_port(endpoint.port)))
            .or_else(|| CHAINS.into_iter().find(has_cookie))
            .unwrap_or(Network::Regtest);
        let (endpoint, url_login) = by_url.unwrap_or_else(|| (Endpoint::local(chain), None));
        let (url_user, url_password) = url_login.unzip();

        if let Some(user) = self.user.clone().or(url_user) {
            let password = self.password.clone().or(url_password.flatten());
            let password = password.ok_or_else(|| LoginError::NoPassword { user: user.clone() })?;
            return Ok((endpoint, Login::Password { user, password }));
        }
        if self.password.is_some() {
            return Err(LoginError::NoUser);
        }
        if let Some(path) = &self.cookie_file {
            return Ok((endpoint, Login::Cookie(path.clone())));
        }
        // The cookie of a node here is not for a machine elsewhere, unless the user says so.
        if self.datadir.is_none() && !endpoint.is_loopback() {
            return Err(LoginError::Elsewhere { endpoint });
        }
        match datadir {
            Some(folder) => Ok((endpoint, Login::Cookie(cookie_path(&folder, chain)))),
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
    /// A user alone.
    #[error("can't log in to the node: user '{user}' needs a password")]
    NoPassword {
        /// The user.
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
            Self::Url(_) => Vec::new(),
            Self::NoPassword { .. } => vec![Setting::Password],
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
    }
}
