//! JSON-RPC over keep-alive HTTP: the way to a node (floor F6).
//!
//! Parses the node's URL, finds and re-reads its cookie, makes calls and turns whatever comes back into an
//! [`RpcError`] that says what happened, what to do and which exit code the program ends with. It knows nothing
//! of templates or blocks ([`super::node`] does) and never waits or retries for longer than a dead socket takes.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bitcoin::Network;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::failure::code;

/// How long an ordinary call may take. A long poll brings its own limit.
pub(crate) const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// How long finding and reaching the node may take, each.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A full template is about 10 MB of JSON; anything far above that is no answer of a node.
const BODY_LIMIT: u64 = 64 << 20;

/// Dead keep-alive sockets that one call gets past: the two that a miner and its long poll hold, and one more.
const SOCKET_RETRIES: usize = 3;

/// A password: readable with [`Secret::expose`] only, printed as `***`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    /// Takes the text as it is, without trimming.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    fn expose(&self) -> &str {
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
pub(crate) struct Endpoint {
    /// Name or address; an IPv6 address has its brackets.
    pub(crate) host: String,
    /// TCP port.
    pub(crate) port: u16,
    /// Starts with `/`; `/wallet/NAME` picks one of the node's wallets.
    pub(crate) path: String,
}

impl Endpoint {
    /// The node of `chain` on this machine, at Bitcoin Core's default port.
    pub(crate) fn local(chain: Network) -> Self {
        Self { host: "127.0.0.1".to_owned(), port: default_port(chain), path: "/".to_owned() }
    }

    /// Is the node on this machine (or at the end of a tunnel that starts here)?
    pub(crate) fn is_loopback(&self) -> bool {
        self.host.eq_ignore_ascii_case("localhost") || self.address().is_some_and(|address| address.is_loopback())
    }

    /// The host, where it is an address and not a name.
    fn address(&self) -> Option<IpAddr> {
        self.host.trim_start_matches('[').trim_end_matches(']').parse().ok()
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}:{}{path}", self.host, self.port)
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
pub(crate) enum Login {
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
pub(crate) fn default_port(chain: Network) -> u16 {
    match chain {
        Network::Bitcoin => 8332,
        Network::Testnet => 18332,
        Network::Testnet4 => 48332,
        Network::Signet => 38332,
        Network::Regtest => 18443,
    }
}

/// The node's data folder where none is named: Bitcoin Core's default on this system. `None` without a home folder.
pub(crate) fn default_datadir() -> Option<PathBuf> {
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
pub(crate) fn cookie_path(datadir: &Path, chain: Network) -> PathBuf {
    let folder = match chain {
        Network::Bitcoin => "",
        Network::Testnet => "testnet3",
        Network::Testnet4 => "testnet4",
        Network::Signet => "signet",
        Network::Regtest => "regtest",
    };
    datadir.join(folder).join(".cookie")
}

/// What stands before the `@` of a URL: the user and, where one is given, the password.
pub(crate) type UrlLogin = (String, Option<Secret>);

/// Splits a node's URL: `http://host:port/path`, also without the scheme, the port (then `default_port`) or the path,
/// with `user:password@` (percent-encoded where needed) before the host. IPv6 addresses stand in brackets.
///
/// # Errors
/// [`RpcError::Url`] with what is wrong; it never repeats a URL that holds a login.
pub(crate) fn parse_url(text: &str, default_port: u16) -> Result<(Endpoint, Option<UrlLogin>), RpcError> {
    let bad = |what: &str| RpcError::Url(what.to_owned());
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
    if endpoint.url(&endpoint.path).parse::<ureq::http::Uri>().is_err() || path.contains(['?', '#']) {
        return Err(bad("it holds characters that a host or path can't have"));
    }
    Ok((endpoint, login))
}

fn parse_login(text: &str) -> Result<UrlLogin, RpcError> {
    let decode = |part: &str| {
        percent_encoding::percent_decode_str(part)
            .decode_utf8()
            .map(|text| text.into_owned())
            .map_err(|_| RpcError::Url("its login is not UTF-8 after percent decoding".to_owned()))
    };
    match text.split_once(':') {
        Some((user, password)) => Ok((decode(user)?, Some(Secret::new(decode(password)?)))),
        None => Ok((decode(text)?, None)),
    }
}

/// One node's RPC server. Calls from several threads run side by side, each on a connection of its own.
pub(crate) struct RpcClient {
    agent: ureq::Agent,
    endpoint: Endpoint,
    login: Login,
    /// The header that the last call sent; `None` before the first one and after a refused login.
    authorization: Mutex<Option<Secret>>,
}

impl fmt::Debug for RpcClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RpcClient").field("endpoint", &self.endpoint).field("login", &self.login).finish()
    }
}

impl RpcClient {
    /// Makes a client; nothing is read or sent before the first call.
    pub(crate) fn new(endpoint: Endpoint, login: Login) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            // A proxy from the environment is meant for the web, not for a node; it would see the login.
            .proxy(None)
            // A name may take its time. An address needs no look-up, and without a limit to that none gets a thread of its own
            // for it, at every call.
            .timeout_resolve(endpoint.address().is_none().then_some(CONNECT_TIMEOUT))
            .timeout_connect(Some(CONNECT_TIMEOUT))
            // The node closes an idle connection after 30 s.
            .max_idle_age(Duration::from_secs(25))
            .user_agent("hashgrind")
            .build();
        Self { agent: config.into(), endpoint, login, authorization: Mutex::new(None) }
    }

    /// Another client of the same node, with connections of its own.
    pub(crate) fn again(&self) -> Self {
        Self::new(self.endpoint.clone(), self.login.clone())
    }

    /// Ends every call in flight, in other threads too, and lets no further one through.
    pub(crate) fn hang_up(&self) {
        self.agent.clone().shutdown();
    }

    /// [`hang_up`](Self::hang_up) as a value that another thread can keep.
    pub(crate) fn interrupter(&self) -> impl FnOnce() + Send + 'static {
        let agent = self.agent.clone();
        move || agent.shutdown()
    }

    /// Where the node is.
    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Calls `method` and reads its result as `T` (`Option<_>` where the node may answer `null`).
    ///
    /// # Errors
    /// See [`RpcError`].
    pub(crate) fn call<T: DeserializeOwned>(&self, method: &'static str, params: Value) -> Result<T, RpcError> {
        self.call_at(&self.endpoint.path, method, params, CALL_TIMEOUT)
    }

    /// As [`call`](Self::call), with a time limit of its own.
    ///
    /// # Errors
    /// [`RpcError::Timeout`] when no whole answer came in time; else as for `call`.
    pub(crate) fn call_within<T: DeserializeOwned>(
        &self,
        method: &'static str,
        params: Value,
        limit: Duration,
    ) -> Result<T, RpcError> {
        self.call_at(&self.endpoint.path, method, params, limit)
    }

    /// As [`call`](Self::call), to another path: `/wallet/NAME` picks a wallet.
    ///
    /// # Errors
    /// As for `call`.
    pub(crate) fn call_at<T: DeserializeOwned>(
        &self,
        path: &str,
        method: &'static str,
        params: Value,
        limit: Duration,
    ) -> Result<T, RpcError> {
        let (status, body) = self.exchange(path, &request(method, &params), method, limit)?;
        read_answer(&self.endpoint, method, status, &body)
    }

    /// Several calls in one exchange; the node makes them one after the other. One answer each, in this order.
    ///
    /// # Errors
    /// As for [`call`](Self::call) where the exchange failed; the errors of the single calls lie in their answers.
    pub(crate) fn batch(&self, calls: &[(&'static str, Value)]) -> Result<Vec<BatchAnswer>, RpcError> {
        let name = calls.first().map_or("a batch", |call| call.0);
        let requests: Vec<Value> = calls.iter().map(|(method, params)| request(method, params)).collect();
        let (status, body) = self.exchange(&self.endpoint.path, &Value::from(requests), name, CALL_TIMEOUT)?;
        let answers = match serde_json::from_slice::<Vec<RawAnswer>>(&body) {
            Ok(answers) if answers.len() == calls.len() => answers,
            // One error for all.
            _ => {
                return read_answer::<Value>(&self.endpoint, name, status, &body).and_then(|_| {
                    let said = "it answers a batch with something else".to_owned();
                    Err(RpcError::NotANode { endpoint: self.endpoint.clone(), said })
                });
            }
        };
        let endpoint = &self.endpoint;
        let with_method = |(answer, call): (RawAnswer, &(&'static str, Value))| BatchAnswer {
            endpoint: endpoint.clone(),
            method: call.0,
            answer,
        };
        Ok(answers.into_iter().zip(calls).map(with_method).collect())
    }

    /// One POST with a login that is renewed where it must be: status and body, with the statuses that mean the same
    /// for every call turned into errors.
    fn exchange(
        &self,
        path: &str,
        request: &Value,
        method: &'static str,
        limit: Duration,
    ) -> Result<(u16, Vec<u8>), RpcError> {
        let (url, request) = (self.endpoint.url(path), request.to_string());
        let mut login_refused = false;
        loop {
            let sent = self.authorization()?;
            let (status, body) = self.post(&url, &request, &sent, method, limit)?;
            match status {
                // The node may have been started again, with a new cookie: read it once more, but try it only if
                // it did change, for the node makes each wrong one wait.
                401 => {
                    self.set_authorization(None);
                    let again = self.authorization()?;
                    if login_refused || again == sent {
                        return Err(RpcError::Login { endpoint: self.endpoint.clone(), login: self.login.clone() });
                    }
                    login_refused = true;
                }
                403 => {
                    return Err(RpcError::Forbidden { endpoint: self.endpoint.clone(), method });
                }
                503 => {
                    return Err(RpcError::Busy { endpoint: self.endpoint.clone(), said: excerpt(&body) });
                }
                _ => return Ok((status, body)),
            }
        }
    }

    fn post(
        &self,
        url: &str,
        request: &str,
        authorization: &Secret,
        method: &'static str,
        limit: Duration,
    ) -> Result<(u16, Vec<u8>), RpcError> {
        let mut tries = 0;
        loop {
            let answer = self
                .agent
                .post(url)
                .header("Authorization", authorization.expose())
                .header("Content-Type", "application/json")
                .config()
                .timeout_send_request(Some(limit))
                .timeout_send_body(Some(limit))
                .timeout_recv_response(Some(limit))
                .timeout_recv_body(Some(limit))
                .build()
                .send(request)
                .and_then(|mut answer| {
                    let body = answer.body_mut().with_config().limit(BODY_LIMIT).read_to_vec()?;
                    Ok((answer.status().as_u16(), body))
                });
            match answer {
                Ok(answer) => return Ok(answer),
                // Every call of ours may be sent twice: asking changes nothing, and a block submitted again is
                // answered with `duplicate`.
                Err(error) if is_dead_socket(&error) && tries < SOCKET_RETRIES => tries += 1,
                Err(ureq::Error::Timeout(at)) if !matches!(at, ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
                    return Err(RpcError::Timeout { endpoint: self.endpoint.clone(), method, limit });
                }
                Err(error @ (ureq::Error::BodyExceedsLimit(_) | ureq::Error::Protocol(_) | ureq::Error::Http(_))) => {
                    return Err(RpcError::NotANode { endpoint: self.endpoint.clone(), said: error.to_string() });
                }
                Err(error) => {
                    return Err(RpcError::Unreachable { endpoint: self.endpoint.clone(), source: error.into_io() });
                }
            }
        }
    }

    /// The header to send: the kept one, else made from the login (which reads the cookie).
    fn authorization(&self) -> Result<Secret, RpcError> {
        let mut kept = self.authorization.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(header) = &*kept {
            return Ok(header.clone());
        }
        let pair = match &self.login {
            Login::Password { user, password } => format!("{user}:{}", password.expose()),
            Login::Cookie(path) => {
                let text =
                    std::fs::read_to_string(path).map_err(|source| RpcError::Cookie { path: path.clone(), source })?;
                let text = text.trim_end_matches(['\r', '\n']);
                if !text.contains(':') || text.chars().any(char::is_control) {
                    let source = io::Error::new(io::ErrorKind::InvalidData, "it does not hold USER:PASSWORD");
                    return Err(RpcError::Cookie { path: path.clone(), source });
                }
                text.to_owned()
            }
        };
        let header = Secret::new(format!("Basic {}", BASE64_STANDARD.encode(pair)));
        *kept = Some(header.clone());
        Ok(header)
    }

    fn set_authorization(&self, header: Option<Secret>) {
        *self.authorization.lock().unwrap_or_else(PoisonError::into_inner) = header;
    }
}

/// What went wrong on the way to the node, or what it answered instead of a result.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum RpcError {
    /// The URL can't be used. The text says why and never holds a login.
    #[error("the node's URL can't be used: {0}")]
    Url(String),
    /// There is no cookie to log in with, or it can't be read.
    #[error("can't log in to the node: its cookie {} {}", path.display(), cookie_advice(source))]
    Cookie {
        /// The file that was looked for.
        path: PathBuf,
        /// Why reading it failed.
        source: io::Error,
    },
    /// The settings name no login, or half of one.
    #[error("can't log in to the node: {0}")]
    NoLogin(String),
    /// No connection.
    #[error(
        "no node answers at {endpoint} ({source}): start it (bitcoind -regtest), or name its address with \
             --rpc-url; the default ports are 18443 regtest, 38332 signet, 48332 testnet4, 8332 main"
    )]
    Unreachable {
        /// Where it was looked for.
        endpoint: Endpoint,
        /// What the system said.
        source: io::Error,
    },
    /// Connected, but no whole answer in time.
    #[error("the node at {endpoint} did not answer {method} within {} s: it may be busy or hung; see its debug.log",
            limit.as_secs())]
    Timeout {
        /// The node.
        endpoint: Endpoint,
        /// The call.
        method: &'static str,
        /// How long it was waited for.
        limit: Duration,
    },
    /// HTTP 401.
    #[error("the node at {endpoint} refuses the login{}", login_advice(login))]
    Login {
        /// The node.
        endpoint: Endpoint,
        /// How we tried to log in.
        login: Login,
    },
    /// HTTP 403.
    #[error(
        "the node at {endpoint} forbids {method}: this machine's address is not in its rpcallowip, or the method \
             is not in the user's rpcwhitelist (bitcoin.conf)"
    )]
    Forbidden {
        /// The node.
        endpoint: Endpoint,
        /// The call.
        method: &'static str,
    },
    /// HTTP 503: too many calls wait there, or it is shutting down. Goes away by itself.
    #[error("the node at {endpoint} takes no calls right now: {}", busy_advice(said))]
    Busy {
        /// The node.
        endpoint: Endpoint,
        /// What it answered.
        said: String,
    },
    /// An answer that no Bitcoin node gives.
    #[error(
        "what answers at {endpoint} is not a Bitcoin node's RPC server ({said}): check --rpc-url; port 8333 or \
             18444, for example, are for peers"
    )]
    NotANode {
        /// Where.
        endpoint: Endpoint,
        /// The beginning of the answer, or what is wrong with it.
        said: String,
    },
    /// The node's own error: `code` as in Bitcoin Core's `rpc/protocol.h`.
    #[error("the node answers {method} with error {code}: {message}")]
    Node {
        /// The call.
        method: &'static str,
        /// Bitcoin Core's code.
        code: i64,
        /// Its text.
        message: String,
    },
}

impl RpcError {
    /// The program's exit code if it ends with this error (the table is in the documentation of the commands).
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Url(_) | Self::NoLogin(_) => code::USAGE,
            // A method that the node refuses for its state: no template to be had.
            Self::Node { code: answered, .. } if *answered != WARMING_UP => code::TEMPLATE,
            _ => code::NODE,
        }
    }
}

/// Bitcoin Core's `RPC_IN_WARMUP`: the node is starting.
pub(crate) const WARMING_UP: i64 = -28;

fn cookie_advice(source: &io::Error) -> String {
    match source.kind() {
        io::ErrorKind::NotFound => "does not exist: start the node, name its data folder with --datadir, or log in \
             with --rpc-user and a password"
            .to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read by this user: run as the user of the node, or log in with \
             --rpc-user and a password"
            .to_owned(),
        _ => format!(
            "can't be used ({source}): start the node again, it writes a new one, or name the right file \
             with --rpc-cookie-file"
        ),
    }
}

fn login_advice(login: &Login) -> String {
    match login {
        Login::Cookie(path) => format!(
            ": the cookie {} is not that of the node that listens there (another node on the same port, or another \
             --datadir?)",
            path.display()
        ),
        Login::Password { user, .. } => {
            format!(" of user '{user}': check the password, and rpcauth or rpcuser in the node's bitcoin.conf")
        }
    }
}

/// Did a connection that was kept open turn out to be closed by the node?
fn is_dead_socket(error: &ureq::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(error, ureq::Error::Io(error)
        if matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof))
}

fn request(method: &str, params: &Value) -> Value {
    json!({"jsonrpc": "1.0", "id": "hashgrind", "method": method, "params": params})
}

/// The answer to one call of a [`RpcClient::batch`].
#[derive(Debug)]
pub(crate) struct BatchAnswer {
    endpoint: Endpoint,
    method: &'static str,
    answer: RawAnswer,
}

impl BatchAnswer {
    /// Its result as `T`.
    ///
    /// # Errors
    /// [`RpcError::Node`], or [`RpcError::NotANode`] for something else than a `T`.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, RpcError> {
        let method = self.method;
        if let Some(ErrorObject { code, message }) = &self.answer.error {
            return Err(RpcError::Node { method, code: *code, message: message.clone() });
        }
        let text = self.answer.result.as_ref().map_or("null", |raw| raw.get());
        serde_json::from_str(text).map_err(|error| {
            let said = format!("its answer to {method} can't be read: {error}");
            RpcError::NotANode { endpoint: self.endpoint.clone(), said }
        })
    }
}

#[derive(Debug, Deserialize)]
struct RawAnswer {
    result: Option<Box<RawValue>>,
    error: Option<ErrorObject>,
}

#[derive(Deserialize)]
struct Answer<T> {
    result: T,
}

#[derive(Deserialize)]
struct ErrorAnswer {
    error: Option<ErrorObject>,
}

#[derive(Debug, Deserialize)]
struct ErrorObject {
    code: i64,
    #[serde(default)]
    message: String,
}

/// JSON-RPC 1 errors come with status 500 or 404, those of version 2 with 200: so the body decides, not the status.
fn read_answer<T: DeserializeOwned>(
    endpoint: &Endpoint,
    method: &'static str,
    status: u16,
    body: &[u8],
) -> Result<T, RpcError> {
    let not_a_node = |said: String| Err(RpcError::NotANode { endpoint: endpoint.clone(), said });
    if status == 200
        && let Ok(answer) = serde_json::from_slice::<Answer<T>>(body)
    {
        return Ok(answer.result);
    }
    match serde_json::from_slice::<ErrorAnswer>(body) {
        Ok(ErrorAnswer { error: Some(error) }) => {
            Err(RpcError::Node { method, code: error.code, message: error.message })
        }
        // Valid JSON-RPC, but not what we know the method to answer: say which part.
        Ok(_) if status == 200 => match serde_json::from_slice::<Answer<T>>(body) {
            Ok(answer) => Ok(answer.result),
            Err(error) => not_a_node(format!("its answer to {method} can't be read: {error}")),
        },
        _ => not_a_node(format!("HTTP status {status}, {}", excerpt(body))),
    }
}

/// A full queue says so; a page of HTML comes from a server that is closing.
fn busy_advice(said: &str) -> String {
    if said.starts_with("\"<") {
        return "it is shutting down (503 Service Unavailable)".to_owned();
    }
    format!("it is overloaded ({said}): fewer programs at once, or a larger rpcworkqueue in its bitcoin.conf")
}

/// The beginning of an answer, fit for one line of an error.
fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(120)]);
    let line: String = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.is_empty() { "an empty answer".to_owned() } else { format!("\"{line}\"") }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::thread;
    use std::time::Instant;

    use super::*;
    use crate::test_node;

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
            for shown in [format!("{endpoint} {endpoint:?}"), format!("{:?}", RpcClient::new(endpoint, login))] {
                assert!(!shown.contains("cr"), "{shown}");
            }
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
            assert_eq!(error.exit_code(), 2);
        }
    }

    #[test]
    fn cookies_lie_where_bitcoin_core_puts_them() {
        let at = |chain| cookie_path(Path::new("d"), chain);
        assert_eq!(at(Network::Bitcoin), Path::new("d/.cookie"));
        assert_eq!(at(Network::Regtest), Path::new("d/regtest/.cookie"));
        assert_eq!(at(Network::Testnet), Path::new("d/testnet3/.cookie"));
    }

    /// Serves one scripted answer a connection (`None`: close without one), as often as the script is long.
    fn scripted(answers: Vec<Option<String>>) -> (RpcClient, thread::JoinHandle<Vec<String>>) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let server = thread::spawn(move || {
            let mut seen = Vec::new();
            for answer in answers {
                let (mut stream, _) = listener.accept().expect("a connection");
                seen.push(read_request(&mut stream));
                if let Some(text) = answer {
                    stream.write_all(text.as_bytes()).expect("the client reads");
                }
            }
            seen
        });
        let login = Login::Password { user: "u".to_owned(), password: Secret::new("p") };
        (RpcClient::new(endpoint("127.0.0.1", port, "/"), login), server)
    }

    fn read_request(stream: &mut TcpStream) -> String {
        let mut bytes = Vec::new();
        let mut chunk = [0; 4096];
        loop {
            let got = stream.read(&mut chunk).expect("a request");
            bytes.extend_from_slice(&chunk[..got]);
            let text = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && let Some(line) = head.lines().find_map(|line| line.strip_prefix("content-length: "))
                && body.len() >= line.trim().parse::<usize>().expect("a length")
            {
                return text;
            }
            assert!(got > 0, "the request ended early: {text}");
        }
    }

    fn answer(status: &str, body: &str) -> Option<String> {
        Some(format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}", body.len()))
    }

    #[test]
    fn every_answer_has_its_error_and_exit_code() {
        let table = [
            ("401 Unauthorized", "", "refuses the login of user 'u'", 5),
            ("403 Forbidden", "", "rpcallowip", 5),
            ("503 Service Unavailable", "Work queue depth exceeded", "Work queue depth exceeded", 5),
            ("503 Service Unavailable", "<HTML><HEAD>\n<TITLE>503", "shutting down (503 Service", 5),
            ("404 Not Found", r#"{"result":null,"error":{"code":-32601,"message":"Method not found"}}"#, "-32601", 10),
            ("500 Error", r#"{"result":null,"error":{"code":-28,"message":"Loading…"},"id":1}"#, "-28: Loading…", 5),
            ("200 OK", r#"{"jsonrpc":"2.0","error":{"code":-9,"message":"off"},"id":1}"#, "-9: off", 10),
            ("200 OK", "<html>", "not a Bitcoin node", 5),
            ("200 OK", "{}", "getblockcount", 5),
            ("200 OK", r#"{"result":"text","error":null,"id":1}"#, "getblockcount", 5),
            ("302 Found", "", "status 302", 5),
            ("500 Error", "", "status 500, an empty answer", 5),
        ];
        for (status, body, part, exit_code) in table {
            let (client, server) = scripted(vec![answer(status, body)]);
            let error = client.call::<u32>("getblockcount", json!([])).expect_err(status);
            let seen = server.join().expect("the server ends");
            assert!(error.to_string().contains(part), "{status}: {error}");
            assert_eq!(error.exit_code(), exit_code, "{error}");
            assert!(seen[0].starts_with("post / http/1.1\r\n"), "{}", seen[0]);
            // base64 of u:p, in lower case like the rest of what the server saw
            assert!(seen[0].contains("authorization: basic dtpw\r\n"), "{}", seen[0]);
        }
    }

    #[test]
    fn a_null_result_is_a_result() {
        let (client, server) = scripted(vec![answer("200 OK", r#"{"result":null,"error":null,"id":1}"#)]);
        assert_eq!(client.call::<Option<String>>("submitblock", json!(["00"])).expect("an answer"), None);
        server.join().expect("the server ends");
    }

    #[test]
    fn a_batch_has_an_answer_for_each_call() {
        let calls = [("submitblock", json!(["00"])), ("getblockcount", json!([]))];
        let one = r#"[{"result":null,"error":null,"id":1},{"result":7,"error":{"code":-5,"message":"no"},"id":1}]"#;
        let (client, server) = scripted(vec![answer("200 OK", one)]);
        let answers = client.batch(&calls).expect("two answers");
        assert_eq!(answers[0].read::<Option<String>>().expect("null"), None);
        assert!(answers[0].read::<u32>().expect_err("null is no number").to_string().contains("submitblock"));
        let error = answers[1].read::<u32>().expect_err("an error");
        assert!(matches!(error, RpcError::Node { method: "getblockcount", code: -5, .. }), "{error}");
        server.join().expect("the server ends");

        for (status, body, part) in [
            ("500 Error", r#"{"result":null,"error":{"code":-28,"message":"Loading"}}"#, "-28"),
            ("200 OK", r#"[{"result":null}]"#, "something else"),
            ("200 OK", r#"{"result":7}"#, "something else"),
            ("403 Forbidden", "", "rpcwhitelist"),
        ] {
            let (client, server) = scripted(vec![answer(status, body)]);
            let error = client.batch(&calls).expect_err(body);
            assert!(error.to_string().contains(part), "{error}");
            server.join().expect("the server ends");
        }
    }

    #[test]
    fn a_dead_socket_is_passed_over_and_only_so_often() {
        let good = answer("200 OK", r#"{"result":7,"error":null}"#);
        let (client, server) = scripted(vec![good.clone(), None, good]);
        assert_eq!(client.call::<u32>("getblockcount", json!([])).expect("first"), 7);
        assert_eq!(client.call::<u32>("getblockcount", json!([])).expect("after two dead sockets"), 7);
        server.join().expect("the server ends");

        let (client, server) = scripted(vec![None; SOCKET_RETRIES + 1]);
        let error = client.call::<u32>("getblockcount", json!([])).expect_err("nobody answers");
        assert!(matches!(error, RpcError::Unreachable { .. }), "{error}");
        server.join().expect("the server ends");
    }

    #[test]
    fn a_cut_answer_and_a_silent_node_are_errors() {
        let cut = Some("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":".to_owned());
        let (client, server) = scripted(vec![cut; SOCKET_RETRIES + 1]);
        let error = client.call::<u32>("getblockcount", json!([])).expect_err("half an answer");
        assert_eq!(error.exit_code(), 5, "{error}");
        drop(client);
        drop(server);

        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let login = Login::Password { user: "u".to_owned(), password: Secret::new("p") };
        let client = RpcClient::new(endpoint("127.0.0.1", port, "/"), login);
        let began = Instant::now();
        let error = client.call_within::<u32>("getblockcount", json!([]), Duration::from_millis(200));
        assert!(matches!(error, Err(RpcError::Timeout { .. })), "{error:?}");
        assert!(began.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn nobody_listens() {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a free port").port();
        let login = Login::Password { user: "u".to_owned(), password: Secret::new("s3cret") };
        let client = RpcClient::new(endpoint("127.0.0.1", port, "/"), login);
        let error = client.call::<u32>("getblockcount", json!([])).expect_err("nobody listens");
        assert!(error.to_string().contains("start it"), "{error}");
        assert_eq!(error.exit_code(), 5);
        assert!(!format!("{error} {error:?} {client:?}").contains("s3cret"));
    }

    #[test]
    fn unusable_cookies_say_which_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |path: PathBuf| RpcClient::new(endpoint("127.0.0.1", 1, "/"), Login::Cookie(path));
        let file = folder.path().join("cookie");
        std::fs::write(&file, "no colon").expect("written");
        for (path, part) in [
            (folder.path().join("absent"), "does not exist"),
            (folder.path().to_owned(), "can't be used"),
            (file, "USER:PASSWORD"),
        ] {
            let error = at(path.clone()).call::<u32>("getblockcount", json!([])).expect_err("no cookie");
            let shown = error.to_string();
            assert!(shown.contains(part) && shown.contains(&path.display().to_string()), "{shown}");
            assert_eq!(error.exit_code(), 5);
        }
    }

    #[test]
    fn a_real_node_takes_passwords_and_refuses_wrong_ones() {
        // Made with HMAC-SHA256 of the password `correct horse` under the key `salt`, as rpcauth wants it.
        let auth = "-rpcauth=alice:salt$";
        let digest = hmac_of_the_test_password();
        let Some(node) = test_node::regtest("rpc: passwords", &[&format!("{auth}{digest}")]) else {
            return;
        };
        let endpoint = endpoint("127.0.0.1", node.params.rpc_socket.port(), "/");
        let with = |password: &str| {
            let login = Login::Password { user: "alice".to_owned(), password: Secret::new(password) };
            RpcClient::new(endpoint.clone(), login).call::<u32>("getblockcount", json!([]))
        };
        assert_eq!(with("correct horse").expect("the right password"), 0);
        let error = with("s3cret").expect_err("the wrong password");
        assert!(matches!(error, RpcError::Login { .. }), "{error}");
        assert!(error.to_string().contains("alice") && !format!("{error} {error:?}").contains("s3cret"));
        assert_eq!(error.exit_code(), 5);

        // Errors of the node itself, and what it says without a wallet.
        let cookie = RpcClient::new(endpoint, Login::Cookie(node.params.cookie_file.clone()));
        let error = cookie.call::<Value>("nonsense", json!([])).expect_err("no such method");
        assert!(matches!(error, RpcError::Node { code: -32601, .. }), "{error}");
        let error = cookie.call::<Value>("getblocktemplate", json!([])).expect_err("no rules");
        assert!(matches!(error, RpcError::Node { code: -1 | -8, .. }), "{error}");
    }

    /// HMAC-SHA256(key `salt`, `correct horse`) by the `bitcoin` crate's hashes.
    fn hmac_of_the_test_password() -> String {
        use bitcoin::hashes::{Hash as _, HashEngine as _, Hmac, HmacEngine, sha256};
        let mut engine = HmacEngine::<sha256::Hash>::new(b"salt");
        engine.input(b"correct horse");
        hex::encode(Hmac::from_engine(engine).to_byte_array())
    }

    #[test]
    fn a_restarted_node_is_followed_with_its_new_cookie() {
        let Some(mut node) = test_node::BareNode::new("rpc: restart", "regtest", &[]) else {
            return;
        };
        node.start_and_wait();
        let client = RpcClient::new(endpoint("127.0.0.1", node.port(), "/"), Login::Cookie(node.cookie()));
        let count = || client.call::<u32>("getblockcount", json!([]));
        assert_eq!(count().expect("first start"), 0);
        let before = std::fs::read_to_string(node.cookie()).expect("a cookie");

        node.stop();
        let error = count().expect_err("stopped");
        assert!(matches!(error, RpcError::Unreachable { .. }), "{error}");
        node.start_and_wait();
        assert_ne!(before, std::fs::read_to_string(node.cookie()).expect("a cookie"));
        assert_eq!(count().expect("second start"), 0);

        // Killed, the old cookie stays behind until the next start writes its own.
        node.kill();
        node.start_and_wait();
        assert_eq!(count().expect("third start"), 0);

        // A file that is not the node's cookie: refused, and no endless loop over it.
        let wrong = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(wrong.path(), "__cookie__:00").expect("written");
        let other = RpcClient::new(client.endpoint().clone(), Login::Cookie(wrong.path().to_owned()));
        let error = other.call::<u32>("getblockcount", json!([])).expect_err("a wrong cookie");
        assert!(error.to_string().contains("is not that of the node"), "{error}");
    }

    #[test]
    fn a_kept_connection_outlives_the_nodes_patience() {
        let Some(node) = test_node::regtest("rpc: idle", &["-rpcservertimeout=1"]) else {
            return;
        };
        let endpoint = endpoint("127.0.0.1", node.params.rpc_socket.port(), "/");
        let client = RpcClient::new(endpoint, Login::Cookie(node.params.cookie_file.clone()));
        for _ in 0..2 {
            assert_eq!(client.call::<u32>("getblockcount", json!([])).expect("an answer"), 0);
            thread::sleep(Duration::from_millis(2500));
        }
    }
}
