//! JSON-RPC over keep-alive HTTP: the way to a node.
//!
//! Finds and re-reads the node's cookie, makes calls and turns whatever comes back into an [`RpcError`] that says what
//! happened and what to do. It knows nothing of templates or blocks (the client above it does) and never waits or retries
//! for longer than a dead socket takes.

mod endpoint;
mod error;

use std::fmt;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hashgrind::text::is_unprintable;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_json::{Value, json};

pub use endpoint::{Endpoint, Login, Secret, UrlError};
pub(crate) use endpoint::{cookie_path, default_datadir, default_port, parse_url};
pub use error::RpcError;
pub(crate) use error::WARMING_UP;

/// How long an ordinary call may take. A long poll brings its own limit.
pub const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// How long finding and reaching the node may take, each.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A full template is about 10 MB of JSON; anything far above that is no answer of a node.
const BODY_LIMIT: u64 = 64 << 20;

/// Dead keep-alive sockets that one call gets past: the two that a miner and its long poll hold, and one more.
const SOCKET_RETRIES: usize = 3;

/// One node's RPC server. Calls from several threads run side by side, each on a connection of its own.
pub struct RpcClient {
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
    pub fn new(endpoint: Endpoint, login: Login) -> Self {
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
    pub fn again(&self) -> Self {
        Self::new(self.endpoint.clone(), self.login.clone())
    }

    /// Ends every call in flight, in other threads too, and lets no further one through.
    pub fn hang_up(&self) {
        self.agent.clone().shutdown();
    }

    /// [`hang_up`](Self::hang_up) as a value that another thread can keep.
    pub fn interrupter(&self) -> impl FnOnce() + Send + 'static {
        let agent = self.agent.clone();
        move || agent.shutdown()
    }

    /// Where the node is.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Calls `method` and reads its result as `T` (`Option<_>` where the node may answer `null`).
    ///
    /// # Errors
    /// See [`RpcError`].
    pub fn call<T: DeserializeOwned>(&self, method: &'static str, params: Value) -> Result<T, RpcError> {
        self.call_within(method, params, CALL_TIMEOUT)
    }

    /// As [`call`](Self::call), with a time limit of its own.
    ///
    /// # Errors
    /// [`RpcError::Timeout`] when no whole answer came in time; else as for `call`.
    pub fn call_within<T: DeserializeOwned>(
        &self,
        method: &'static str,
        params: Value,
        limit: Duration,
    ) -> Result<T, RpcError> {
        let (status, body) = self.exchange(&request(1, method, &params), method, limit, SOCKET_RETRIES)?;
        read_answer(&self.endpoint, method, status, &body)
    }

    /// As [`call`](Self::call), for what the node must not do twice: never sent again, so on a new connection, which the
    /// node can't have closed for its age.
    ///
    /// # Errors
    /// As for `call`; after one the node may have done it or not.
    pub fn call_once<T: DeserializeOwned>(&self, method: &'static str, params: Value) -> Result<T, RpcError> {
        let (status, body) = self.again().exchange(&request(1, method, &params), method, CALL_TIMEOUT, 0)?;
        read_answer(&self.endpoint, method, status, &body)
    }

    /// Several calls in one exchange; the node makes them one after the other. One answer each, in this order.
    ///
    /// # Errors
    /// As for [`call`](Self::call) where the exchange failed; the errors of the single calls lie in their answers.
    pub fn batch(&self, calls: &[(&'static str, Value)]) -> Result<Vec<BatchAnswer>, RpcError> {
        let name = calls.first().map_or("a batch", |call| call.0);
        let requests: Vec<Value> = (1..).zip(calls).map(|(id, (method, params))| request(id, method, params)).collect();
        let (status, body) = self.exchange(&Value::from(requests), name, CALL_TIMEOUT, SOCKET_RETRIES)?;
        let said = "it answers a batch with something else".to_owned();
        let something_else = RpcError::NotANode { endpoint: self.endpoint.clone(), said };
        let answers = match serde_json::from_slice::<Vec<RawAnswer>>(&body) {
            Ok(answers) => in_order(answers, calls.len()).ok_or(something_else)?,
            // One error for all.
            Err(_) => {
                return read_answer::<Value>(&self.endpoint, name, status, &body).and(Err(something_else));
            }
        };
        let of_call = |(answer, call): (RawAnswer, &(&'static str, Value))| BatchAnswer {
            endpoint: self.endpoint.clone(),
            method: call.0,
            answer,
        };
        Ok(answers.into_iter().zip(calls).map(of_call).collect())
    }

    /// One POST with a login that is renewed where it must be: status and body, with the statuses that mean the same
    /// for every call turned into errors.
    fn exchange(
        &self,
        request: &Value,
        method: &'static str,
        limit: Duration,
        retries: usize,
    ) -> Result<(u16, Vec<u8>), RpcError> {
        let request = request.to_string();
        let mut login_refused = false;
        loop {
            let sent = self.authorization()?;
            let (status, body) = self.post(&request, &sent, method, limit, retries)?;
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
        request: &str,
        authorization: &Secret,
        method: &'static str,
        limit: Duration,
        retries: usize,
    ) -> Result<(u16, Vec<u8>), RpcError> {
        let url = self.endpoint.url();
        let mut tries = 0;
        loop {
            let answer = self
                .agent
                .post(&url)
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
                // May be sent twice: asking changes nothing, and a block submitted again is answered with `duplicate`.
                Err(error) if is_dead_socket(&error) && tries < retries => tries += 1,
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

/// Did a connection that was kept open turn out to be closed by the node?
fn is_dead_socket(error: &ureq::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(error, ureq::Error::Io(error)
        if matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof))
}

fn request(id: u64, method: &str, params: &Value) -> Value {
    json!({"jsonrpc": "1.0", "id": id, "method": method, "params": params})
}

/// The answers to requests 1 to `count` in the order of their numbers, for a server may give them in any; `None` unless there
/// is one to each.
fn in_order(mut answers: Vec<RawAnswer>, count: usize) -> Option<Vec<RawAnswer>> {
    answers.sort_by_key(|answer| answer.id);
    answers.iter().map(|answer| answer.id).eq((1..=count as u64).map(Some)).then_some(answers)
}

/// The answer to one call of a [`RpcClient::batch`].
#[derive(Debug)]
pub struct BatchAnswer {
    endpoint: Endpoint,
    method: &'static str,
    answer: RawAnswer,
}

impl BatchAnswer {
    /// Its result as `T`.
    ///
    /// # Errors
    /// [`RpcError::Node`], or [`RpcError::NotANode`] for something else than a `T`.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, RpcError> {
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
    id: Option<u64>,
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

/// The beginning of an answer, fit for one line of an error.
fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(120)]);
    let line: String = text.trim().chars().map(|c| if is_unprintable(c) { ' ' } else { c }).collect();
    if line.is_empty() { "an empty answer".to_owned() } else { format!("\"{line}\"") }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::path::PathBuf;
    use std::thread;
    use std::time::Instant;

    use super::*;
    use crate::error::{Classified as _, ErrorKind};
    use hashgrind_testnode as test_node;

    fn at_port(port: u16) -> Endpoint {
        Endpoint { host: "127.0.0.1".to_owned(), port, path: "/".to_owned() }
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
        (RpcClient::new(at_port(port), login), server)
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
    fn every_answer_has_its_error_and_kind() {
        let table = [
            ("401 Unauthorized", "", "refuses the login of user 'u'", ErrorKind::Node),
            ("403 Forbidden", "", "rpcallowip", ErrorKind::Node),
            ("503 Service Unavailable", "Work queue depth exceeded", "Work queue depth exceeded", ErrorKind::Node),
            ("503 Service Unavailable", "<HTML><HEAD>\n<TITLE>503", "shutting down (503 Service", ErrorKind::Node),
            (
                "404 Not Found",
                r#"{"result":null,"error":{"code":-32601,"message":"Method not found"}}"#,
                "-32601",
                ErrorKind::Template,
            ),
            (
                "500 Error",
                r#"{"result":null,"error":{"code":-28,"message":"Loading…"},"id":1}"#,
                "-28: Loading…",
                ErrorKind::Node,
            ),
            (
                "200 OK",
                r#"{"jsonrpc":"2.0","error":{"code":-9,"message":"off"},"id":1}"#,
                "-9: off",
                ErrorKind::Template,
            ),
            ("200 OK", "<html>", "not a Bitcoin node", ErrorKind::Node),
            ("200 OK", "{}", "getblockcount", ErrorKind::Node),
            ("200 OK", r#"{"result":"text","error":null,"id":1}"#, "getblockcount", ErrorKind::Node),
            ("302 Found", "", "status 302", ErrorKind::Node),
            ("500 Error", "", "status 500, an empty answer", ErrorKind::Node),
        ];
        for (status, body, part, kind) in table {
            let (client, server) = scripted(vec![answer(status, body)]);
            let error = client.call::<u32>("getblockcount", json!([])).expect_err(status);
            let seen = server.join().expect("the server ends");
            assert!(error.to_string().contains(part), "{status}: {error}");
            assert_eq!(error.kind(), kind, "{error}");
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
        // In any order: the numbers tell which is whose.
        let one = r#"[{"result":7,"error":{"code":-5,"message":"no"},"id":2},{"result":null,"error":null,"id":1}]"#;
        let (client, server) = scripted(vec![answer("200 OK", one)]);
        let answers = client.batch(&calls).expect("two answers");
        assert_eq!(answers[0].read::<Option<String>>().expect("null"), None);
        assert!(answers[0].read::<u32>().expect_err("null is no number").to_string().contains("submitblock"));
        let error = answers[1].read::<u32>().expect_err("an error");
        assert!(matches!(error, RpcError::Node { method: "getblockcount", code: -5, .. }), "{error}");
        server.join().expect("the server ends");

        for (status, body, part) in [
            ("500 Error", r#"{"result":null,"error":{"code":-28,"message":"Loading"}}"#, "-28"),
            ("200 OK", r#"[{"result":null,"id":1}]"#, "something else"),
            ("200 OK", r#"[{"result":null,"id":1},{"result":7,"id":1}]"#, "something else"),
            ("200 OK", r#"[{"result":null},{"result":7}]"#, "something else"),
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

        // What must not be done twice is asked once.
        let (client, server) = scripted(vec![None, answer("200 OK", r#"{"result":7,"error":null}"#)]);
        let error = client.call_once::<u32>("getnewaddress", json!([])).expect_err("the first connection is closed");
        assert!(matches!(error, RpcError::Unreachable { .. }), "{error}");
        assert_eq!(client.call::<u32>("getblockcount", json!([])).expect("the second connection"), 7);
        let seen = server.join().expect("the server ends");
        assert!(seen[0].contains("getnewaddress") && seen[1].contains("getblockcount"), "{seen:?}");
    }

    #[test]
    fn a_cut_answer_and_a_silent_node_are_errors() {
        let cut = Some("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":".to_owned());
        let (client, server) = scripted(vec![cut; SOCKET_RETRIES + 1]);
        let error = client.call::<u32>("getblockcount", json!([])).expect_err("half an answer");
        assert_eq!(error.kind(), ErrorKind::Node, "{error}");
        drop(client);
        drop(server);

        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let login = Login::Password { user: "u".to_owned(), password: Secret::new("p") };
        let client = RpcClient::new(at_port(port), login);
        let began = Instant::now();
        let error = client.call_within::<u32>("getblockcount", json!([]), Duration::from_millis(200));
        assert!(matches!(error, Err(RpcError::Timeout { .. })), "{error:?}");
        assert!(began.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn nobody_listens() {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a free port").port();
        let login = Login::Password { user: "u".to_owned(), password: Secret::new("s3cret") };
        let client = RpcClient::new(at_port(port), login);
        let error = client.call::<u32>("getblockcount", json!([])).expect_err("nobody listens");
        assert!(error.to_string().contains("start it"), "{error}");
        assert_eq!(error.kind(), ErrorKind::Node);
        assert!(!format!("{error} {error:?} {client:?}").contains("s3cret"));
    }

    #[test]
    fn unusable_cookies_say_which_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |path: PathBuf| RpcClient::new(at_port(1), Login::Cookie(path));
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
            assert_eq!(error.kind(), ErrorKind::Node);
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
        let endpoint = at_port(node.port());
        let with = |password: &str| {
            let login = Login::Password { user: "alice".to_owned(), password: Secret::new(password) };
            RpcClient::new(endpoint.clone(), login).call::<u32>("getblockcount", json!([]))
        };
        assert_eq!(with("correct horse").expect("the right password"), 0);
        let error = with("s3cret").expect_err("the wrong password");
        assert!(matches!(error, RpcError::Login { .. }), "{error}");
        assert!(error.to_string().contains("alice") && !format!("{error} {error:?}").contains("s3cret"));
        assert_eq!(error.kind(), ErrorKind::Node);

        // Errors of the node itself, and what it says without a wallet.
        let cookie = RpcClient::new(endpoint, Login::Cookie(node.cookie()));
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
        let client = RpcClient::new(at_port(node.port()), Login::Cookie(node.cookie()));
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
        let endpoint = at_port(node.port());
        let client = RpcClient::new(endpoint, Login::Cookie(node.cookie()));
        for _ in 0..2 {
            assert_eq!(client.call::<u32>("getblockcount", json!([])).expect("an answer"), 0);
            thread::sleep(Duration::from_millis(2500));
        }
    }
}
