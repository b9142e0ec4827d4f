//! The node's own configuration: bitcoin.conf and the files that it includes, read as bitcoin-cli reads them. Which chain,
//! where the node listens and how to log in; every other setting is the node's business and passed over.
//!
//! The rules, from Bitcoin Core's manual page and its `common/args` and `common/config`: a setting before the first
//! `[section]` holds for every chain, `rpcport` for mainnet only; a section's own goes first; of several the first counts;
//! `noNAME=1` takes away what stands before it; included files come last and include nothing themselves.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bitcoin::Network;

use super::rpc::Secret;

/// A configuration as read.
#[derive(Clone, Debug, Default)]
pub struct NodeConf {
    settings: Vec<Setting>,
}

/// A line: `section.name=value`; without a value where the name was negated.
#[derive(Clone)]
struct Setting {
    section: String,
    name: String,
    value: Option<String>,
}

impl std::fmt::Debug for Setting {
    /// Without the value: it may be a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.section, self.name)
    }
}

/// What is wrong with a configuration: bitcoin-cli refuses it as well.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfError {
    /// A file that can't be read.
    #[error("can't read {}: {said}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        said: String,
    },
    /// A line that is no setting.
    #[error("{}, line {line}: {why}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong.
        why: &'static str,
    },
    /// A setting whose value means nothing.
    #[error("bitcoin.conf: {0}")]
    Value(String),
}

/// Chains with their names as sections, and with the switch that chooses them.
const CHAINS: [(Network, &str, Option<&str>); 5] = [
    (Network::Bitcoin, "main", None),
    (Network::Testnet, "test", Some("testnet")),
    (Network::Testnet4, "testnet4", Some("testnet4")),
    (Network::Signet, "signet", Some("signet")),
    (Network::Regtest, "regtest", Some("regtest")),
];

/// Settings of one chain only: before the first section they are mainnet's.
const OF_ONE_CHAIN: &[&str] = &["rpcport"];

impl NodeConf {
    /// Reads `bitcoin.conf` in a data folder; nothing where there is none. `chain` is the one that the user chose.
    ///
    /// # Errors
    /// A file that can't be read, or a line that is no setting.
    pub fn read(datadir: &Path, chain: Option<Network>) -> Result<Self, ConfError> {
        let path = datadir.join("bitcoin.conf");
        let mut conf = Self::default();
        match fs::read(&path) {
            Ok(bytes) => conf.add(&path, &String::from_utf8_lossy(&bytes))?,
            // One that is not for us is nothing to us, as it is to bitcoin-cli: a cookie may be readable all the same.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied) => {
                return Ok(conf);
            }
            Err(error) => return Err(ConfError::Read { path, said: error.to_string() }),
        }
        let section = section_of(chain.or(conf.chain()?).unwrap_or(Network::Bitcoin));
        let included: Vec<String> = [section, ""]
            .into_iter()
            .flat_map(|section| conf.values(section, "includeconf"))
            .map(str::to_owned)
            .collect();
        for name in included {
            let path = datadir.join(name);
            let bytes =
                fs::read(&path).map_err(|error| ConfError::Read { path: path.clone(), said: error.to_string() })?;
            conf.add(&path, &String::from_utf8_lossy(&bytes))?;
        }
        Ok(conf)
    }

    /// The chain that it chooses; none where it leaves the choice.
    ///
    /// # Errors
    /// A name that no chain has, or more than one choice.
    pub fn chain(&self) -> Result<Option<Network>, ConfError> {
        // The choice stands before the first section, and the last one counts.
        let switched = |name: &str| {
            let last = self.settings.iter().rfind(|setting| setting.section.is_empty() && setting.name == name);
            last.is_some_and(|setting| setting.value.as_deref().is_some_and(is_true))
        };
        let mut chosen: Vec<Network> =
            CHAINS.into_iter().filter(|chain| chain.2.is_some_and(switched)).map(|(chain, ..)| chain).collect();
        if let Some(name) = self.values("", "chain").first() {
            let chain = CHAINS.into_iter().find(|chain| chain.1 == *name);
            let known = "main, test, testnet4, signet, regtest";
            let chain = chain.ok_or_else(|| ConfError::Value(format!("chain={name}: the chains are {known}")))?;
            chosen.push(chain.0);
        }
        match chosen[..] {
            [] => Ok(None),
            [chain] => Ok(Some(chain)),
            _ => {
                let what =
                    "it chooses more than one chain; keep one of chain=, regtest=, signet=, testnet= and testnet4=";
                Err(ConfError::Value(what.to_owned()))
            }
        }
    }

    /// Where the node of `chain` listens: `rpcconnect`, and `rpcport` or the port in `rpcconnect`.
    ///
    /// # Errors
    /// A port that is none.
    pub fn address(&self, chain: Network) -> Result<(Option<String>, Option<u16>), ConfError> {
        let port = |text: &str| {
            text.parse().ok().filter(|port| *port != 0u16).ok_or_else(|| {
                ConfError::Value(format!("\"{text}\" is no port: rpcport is a whole number from 1 to 65535"))
            })
        };
        let mut host = self.get(chain, "rpcconnect").map(str::to_owned);
        let mut found = None;
        if let Some((name, digits)) = host.as_deref().and_then(|host| host.rsplit_once(':')) {
            // An IPv6 address has brackets where a port follows.
            if !name.contains(':') || name.ends_with(']') {
                found = Some(port(digits)?);
                host = Some(name.to_owned());
            }
        }
        if let Some(text) = self.get(chain, "rpcport") {
            found = Some(port(text)?);
        }
        Ok((host.filter(|host| !host.is_empty()), found))
    }

    /// User and password, where a password is set; otherwise bitcoin-cli takes the cookie.
    pub fn login(&self, chain: Network) -> Option<(String, Secret)> {
        let password = self.text(chain, "rpcpassword").filter(|password| !password.is_empty())?;
        Some((self.text(chain, "rpcuser").unwrap_or_default().to_owned(), Secret::new(password)))
    }

    /// The folder of the node, where the file that is read without one being named tells another.
    pub fn datadir(&self) -> Option<&Path> {
        self.values("", "datadir").first().copied().filter(|folder| !folder.is_empty()).map(Path::new)
    }

    /// The cookie file as named, relative to the chain's folder; none where nothing is said of it.
    pub fn cookie_file(&self, chain: Network) -> Option<&Path> {
        self.get(chain, "rpccookiefile").filter(|name| !name.is_empty()).map(Path::new)
    }

    /// The setting of a chain as text: one that is switched off (`norpcpassword=1`) is `0` to bitcoin-cli.
    fn text(&self, chain: Network, name: &str) -> Option<&str> {
        let is_there = |section| self.settings.iter().any(|setting| setting.section == section && setting.name == name);
        (is_there(section_of(chain)) || is_there("")).then(|| self.get(chain, name).unwrap_or("0"))
    }

    /// The setting of a chain: its section's own, else what holds for all.
    fn get(&self, chain: Network, name: &str) -> Option<&str> {
        let section = section_of(chain);
        if self.settings.iter().any(|setting| setting.section == section && setting.name == name) {
            return self.values(section, name).first().copied();
        }
        let for_all = chain == Network::Bitcoin || !OF_ONE_CHAIN.contains(&name);
        self.values("", name).first().copied().filter(|_| for_all)
    }

    /// The values of a name in a section, those behind its last negation.
    fn values<'a>(&'a self, section: &str, name: &str) -> Vec<&'a str> {
        let mut values = Vec::new();
        for setting in self.settings.iter().filter(|setting| setting.section == section && setting.name == name) {
            match &setting.value {
                Some(value) => values.push(value.as_str()),
                None => values.clear(),
            }
        }
        values
    }

    /// Adds the settings of one file.
    fn add(&mut self, path: &Path, text: &str) -> Result<(), ConfError> {
        let mut section = String::new();
        for (at, line) in text.lines().enumerate() {
            let wrong = |why| ConfError::Line { path: path.to_owned(), line: at + 1, why };
            let (line, comment) = line.split_once('#').map_or((line, false), |(line, _)| (line, true));
            let line = line.trim_matches([' ', '\t', '\r', '\n']);
            if line.is_empty() {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                name.clone_into(&mut section);
                continue;
            }
            if line.starts_with('-') {
                return Err(wrong("settings in a file have no dash before them"));
            }
            let (name, value) = line.split_once('=').ok_or_else(|| wrong("a setting is NAME=VALUE"))?;
            let (name, value) = (name.trim_matches([' ', '\t']), value.trim_matches([' ', '\t']));
            if comment && name.contains("rpcpassword") {
                return Err(wrong("a # in the password is ambiguous: what stands behind it is a comment"));
            }
            let full = if section.is_empty() { name.to_owned() } else { format!("{section}.{name}") };
            let (of, name) = full.split_once('.').unwrap_or(("", &full));
            let setting = match name.strip_prefix("no") {
                // `nofoo=0` is a way to say foo.
                Some(name) if is_true(value) => (name, None),
                Some(name) => (name, Some("1".to_owned())),
                None => (name, Some(value.to_owned())),
            };
            self.settings.push(Setting { section: of.to_owned(), name: setting.0.to_owned(), value: setting.1 });
        }
        Ok(())
    }
}

fn section_of(chain: Network) -> &'static str {
    CHAINS.into_iter().find(|(known, ..)| *known == chain).map_or("main", |(_, name, _)| name)
}

/// A switch as Bitcoin Core reads it: nothing is on, otherwise the number that it begins with.
fn is_true(value: &str) -> bool {
    let value = value.trim_start();
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    value.is_empty() || digits.bytes().take_while(u8::is_ascii_digit).any(|digit| digit != b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conf(text: &str) -> NodeConf {
        let mut conf = NodeConf::default();
        conf.add(Path::new("bitcoin.conf"), text).expect("good lines");
        conf
    }

    #[test]
    fn sections_come_first_and_rpcport_is_of_one_chain() {
        let conf = conf(
            "rpcport=1 # mainnet's\nrpcuser=all\nrpcpassword = a b \n[regtest]\nrpcport=2\nrpcport=3\nrpcuser=r\n[signet]\nnorpcuser=1\n",
        );
        let port = |chain| conf.address(chain).expect("good ports").1;
        assert_eq!(
            [Network::Bitcoin, Network::Regtest, Network::Signet].map(port),
            [Some(1), Some(2), None],
            "of several the first"
        );
        let user = |chain| conf.login(chain).map(|(user, _)| user);
        assert_eq!(user(Network::Regtest).as_deref(), Some("r"));
        assert_eq!(user(Network::Testnet4).as_deref(), Some("all"));
        assert_eq!(user(Network::Signet).as_deref(), Some("0"), "as bitcoin-cli reads a negated setting");
        assert!(conf.login(Network::Signet).is_some_and(|(_, password)| password == Secret::new("a b")));
        assert!(!format!("{conf:?}").contains("a b"), "secrets are not printed");
    }

    #[test]
    fn the_chain_is_chosen_as_in_core() {
        for (text, chain) in [
            ("", None),
            ("regtest=1", Some(Network::Regtest)),
            ("regtest=", Some(Network::Regtest)),
            ("regtest=0", None),
            ("regtest=1\nnoregtest=1", None),
            ("chain=test", Some(Network::Testnet)),
            ("[regtest]\nregtest=1", None),
            ("regtest.rpcport=5", None),
        ] {
            assert_eq!(conf(text).chain().expect("good"), chain, "{text}");
        }
        assert!(conf("regtest=1\nsignet=1").chain().is_err());
        assert!(conf("chain=moon").chain().is_err());
    }

    #[test]
    fn hosts_bring_their_ports() {
        for (text, host, port) in [
            ("rpcconnect=node.lan:9", Some("node.lan"), Some(9)),
            ("rpcconnect=[::1]:9\nregtest.rpcport=10", Some("[::1]"), Some(10)),
            ("rpcconnect=::1", Some("::1"), None),
        ] {
            let found = conf(text).address(Network::Regtest).expect("good");
            assert_eq!(found, (host.map(str::to_owned), port), "{text}");
        }
        assert!(conf("regtest.rpcport=70000").address(Network::Regtest).is_err());
    }

    #[test]
    fn bad_lines_are_named() {
        for (text, part) in [("-regtest=1", "no dash"), ("regtest", "NAME=VALUE"), ("\nrpcpassword=a#b", "ambiguous")] {
            let error = NodeConf::default().add(Path::new("f.conf"), text).expect_err(text).to_string();
            assert!(error.contains(part) && error.contains("line "), "{error}");
        }
    }
}
