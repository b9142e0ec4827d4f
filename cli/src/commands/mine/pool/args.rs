//! Flags that name pools (floor F6). A login belongs to the pool that stands before it, and goes to no other.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::ArgMatches;
use hashgrind_pool::{Pool, Trust};

use super::super::{Chain, secret};
use super::Settings;
use crate::failure::Failure;

/// The pools that are named on the command line, each with its login.
#[derive(Debug)]
pub(in super::super) struct PoolArgs {
    flags: Flags,
    entries: Vec<Entry>,
    /// The flag of a login that no pool stands before.
    astray: Option<&'static str>,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Pool")]
struct Flags {
    /// Mine for a Stratum pool, stratum+tcp://HOST:PORT, by TLS stratum+ssl://HOST:PORT, or in Stratum V2
    /// stratum2+tcp://HOST:PORT/KEY with the pool's public key; more of them stand by in this order. -o takes such an address,
    /// too
    #[arg(long, value_name = "URL", conflicts_with_all = [
        "address", "coinbase_sig", "nbits", "target_time", "poisson", "spool", "chain_file", "datadir", "rpc_url", "rpc_user",
        "rpc_password", "userpass", "rpc_cookie_file",
    ])]
    pool: Vec<String>,
    /// Who to be at the pool before it, often ADDRESS or ADDRESS.NAME; with a pool also -u
    #[arg(long, value_name = "USER")]
    user: Vec<String>,
    /// The password there, - to read it from standard input; also -p, or HASHGRIND_POOL_PASSWORD for the first pool
    /// [default: x]
    #[arg(long, value_name = "PASSWORD")]
    password: Vec<String>,
    /// The authorities (PEM) whose certificates a pool may show [default: those of the system]
    #[arg(long, value_name = "FILE", requires = "pool")]
    pool_ca: Option<PathBuf>,
    /// The difficulty of shares to ask for, 0 to ask for none [default: a share every 10 s]
    #[arg(long, value_name = "DIFFICULTY", requires = "pool", allow_hyphen_values = true, value_parser = parse_difficulty)]
    suggest_difficulty: Option<f64>,
    /// A name for this machine, which the pool sees behind the user [default: none]
    #[arg(long, value_name = "NAME", requires = "pool")]
    worker: Option<String>,
    /// Mine only for a pool whose blocks pay the address of the user
    #[arg(long, requires = "pool")]
    require_payout: bool,
}

/// The longest user that Stratum V2 has room for, in bytes.
const MOST_V2_USER: usize = 255;

/// A pool as it was named.
struct Entry {
    url: String,
    user: Option<String>,
    password: Option<String>,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Entry { .. }") // A URL may hold a login, too.
    }
}

impl clap::FromArgMatches for PoolArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut flags = <Flags as clap::FromArgMatches>::from_arg_matches(matches)?;
        let pools: Vec<usize> = matches.indices_of("pool").into_iter().flatten().collect();
        let entry = |url| Entry { url, user: None, password: None };
        let mut entries: Vec<Entry> = std::mem::take(&mut flags.pool).into_iter().map(entry).collect();
        let mut astray = None;
        let mut hand_out = |id: &str, flag, values: Vec<String>, set: fn(&mut Entry, String)| {
            for (at, value) in matches.indices_of(id).into_iter().flatten().zip(values) {
                match pools.iter().rposition(|pool| *pool < at) {
                    Some(pool) => set(&mut entries[pool], value),
                    None => astray = Some(flag),
                }
            }
        };
        let (users, passwords) = (std::mem::take(&mut flags.user), std::mem::take(&mut flags.password));
        hand_out("user", "--user", users, |entry, user| entry.user = Some(user));
        hand_out("password", "--password", passwords, |entry, password| entry.password = Some(password));
        Ok(Self { flags, entries, astray })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl clap::Args for PoolArgs {
    fn augment_args(command: clap::Command) -> clap::Command {
        Flags::augment_args(command)
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Flags::augment_args_for_update(command)
    }
}

impl PoolArgs {
    /// What the driver needs to know, if a pool is named.
    pub(in super::super) fn settings(&self, chain: Option<Chain>) -> Result<Option<Settings>, Failure> {
        if let Some(flag) = self.astray {
            return Err(Failure::usage(format!(
                "{flag} belongs to the --pool that stands before it, and there is none"
            )));
        }
        if self.entries.is_empty() {
            return Ok(None);
        }
        let pools = self.entries.iter().enumerate().map(|(number, entry)| self.pool(entry, number == 0));
        let pools = pools.collect::<Result<Vec<Pool>, Failure>>()?;
        let trust = match &self.flags.pool_ca {
            Some(path) => Some(Trust::file(path)?),
            None if pools.iter().any(|pool| pool.address.is_tls()) => Some(Trust::system()?),
            None => None,
        };
        let settings = Settings {
            pools,
            trust,
            suggested_difficulty: self.flags.suggest_difficulty,
            chain: chain.map(Chain::network),
            require_payout: self.flags.require_payout,
        };
        if let Some(pool) = settings.pools.iter().find(|pool| self.flags.require_payout && super::payee(pool).is_none())
        {
            let text =
                "can't be kept for {}: the user there does not begin with an address (--user ADDRESS or ADDRESS.NAME)";
            return Err(Failure::usage(format!("--require-payout {}", text.replace("{}", &pool.address.to_string()))));
        }
        for pool in settings.pools.iter().filter(|pool| pool.address.is_v2()) {
            let problem = match () {
                () if self.flags.require_payout => {
                    "--require-payout can't be kept: its jobs do not show whom a block pays"
                }
                () if settings.suggested_difficulty == Some(0.0) => {
                    "--suggest-difficulty 0 can't be: it is told a rate anyway"
                }
                () if pool.user.len() > MOST_V2_USER => "--user is too long: 255 bytes at most",
                () => continue,
            };
            return Err(Failure::usage(format!("{problem} ({} speaks Stratum V2)", pool.address)));
        }
        Ok(Some(settings))
    }

    fn pool(&self, entry: &Entry, first: bool) -> Result<Pool, Failure> {
        let address = entry.url.parse::<hashgrind_pool::PoolAddress>()?;
        let user = entry.user.iter().chain(&self.flags.worker).map(String::as_str).collect::<Vec<_>>().join(".");
        if user.chars().any(char::is_control) {
            return Err(Failure::usage(format!("the user for {address} has control characters in it")));
        }
        let password = match entry.password.as_deref() {
            Some("-") => secret(&format!("password for {address}"))?,
            Some(password) => {
                if !["", "x"].contains(&password) {
                    eprintln!(
                        "warning: everybody on this machine can read a password on the command line; use --password - or \
                         HASHGRIND_POOL_PASSWORD"
                    );
                }
                password.to_owned()
            }
            None => std::env::var("HASHGRIND_POOL_PASSWORD").ok().filter(|_| first).unwrap_or_else(|| "x".to_owned()),
        };
        Ok(Pool { address, user, password })
    }
}

/// The command line of `mine` with -o, -u and -p in the place where miners know them: for a pool they are --pool, --user and
/// --password. Without a pool nothing is changed.
pub(crate) fn with_short_flags(args: Vec<OsString>) -> Vec<OsString> {
    let Some(command) = args.iter().position(|arg| arg == "mine") else { return args };
    let mut out: Vec<OsString> = args[..=command].to_vec();
    let mut rest = args[command + 1..].iter().map(OsString::as_os_str).peekable();
    let mut named = false;
    while let Some(arg) = rest.next() {
        let text = arg.to_string_lossy();
        if text == "--" {
            out.push(arg.to_owned());
            break;
        }
        let next_is_pool = rest.peek().is_some_and(|next| is_pool(next));
        let joined = ["-o", "--url=", "--rpc-url="].iter().find_map(|flag| text.strip_prefix(flag));
        if let Some(url) = joined.filter(|url| is_pool(OsStr::new(url))) {
            out.push(format!("--pool={url}").into());
        } else if next_is_pool && ["-o", "--url", "--rpc-url"].contains(&&*text) {
            out.push("--pool".into());
        } else if named && ["-u", "-p"].contains(&&*text) {
            out.push(if text == "-u" { "--user" } else { "--password" }.into());
        } else if let (true, Some(user)) = (named, text.strip_prefix("-u")) {
            out.push(format!("--user={user}").into());
        } else if let (true, Some(password)) = (named, text.strip_prefix("-p")) {
            out.push(format!("--password={password}").into());
        } else {
            out.push(arg.to_owned());
        }
        named |= out.last().is_some_and(|last| last == "--pool" || last.to_string_lossy().starts_with("--pool="));
    }
    out.extend(rest.map(OsStr::to_owned));
    out
}

fn is_pool(url: &OsStr) -> bool {
    url.to_string_lossy().to_ascii_lowercase().starts_with("stratum")
}

fn parse_difficulty(text: &str) -> Result<f64, String> {
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
    number.ok_or_else(|| "a difficulty is a number above 0, such as 0.001, or 0 to ask for none".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(line: &str) -> String {
        let words = with_short_flags(line.split(' ').map(OsString::from).collect());
        words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn short_flags_are_a_pools_behind_one() {
        for (line, meant) in [
            ("h mine -o stratum+tcp://a:1 -u b -p c", "h mine --pool stratum+tcp://a:1 --user b --password c"),
            ("h mine -ostratum+tcp://a:1 -ub -pc -q", "h mine --pool=stratum+tcp://a:1 --user=b --password=c -q"),
            ("h mine --url STRATUM+SSL://a:1 -u b", "h mine --pool STRATUM+SSL://a:1 --user b"),
            ("h mine --pool=stratum+tcp://a:1 -u b", "h mine --pool=stratum+tcp://a:1 --user b"),
            ("h mine -u b --pool stratum+tcp://a:1", "h mine -u b --pool stratum+tcp://a:1"),
            ("h mine -o http://a:1 -u b -p c", "h mine -o http://a:1 -u b -p c"),
            ("h bench -o stratum+tcp", "h bench -o stratum+tcp"),
            ("h mine --pool stratum+tcp://a:1 -- -u", "h mine --pool stratum+tcp://a:1 -- -u"),
        ] {
            assert_eq!(rewritten(line), meant);
        }
    }
}
