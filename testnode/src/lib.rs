//! Real nodes for tests, and pools: finds a bitcoind, starts it on a folder of its own, stops it when dropped.
//!
//! The program is the one that `scripts/get-bitcoind --cached` names (`BITCOIND_EXE`, the cache folder, `PATH`); tests
//! fetch nothing. Without one, a test says on standard error that it is left out, and with `HASHGRIND_REQUIRE_NODE=1`
//! it fails instead. Nodes listen on 127.0.0.1 only and have no peers.

pub mod pools;

use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use jsonrpc::simple_http::SimpleHttpTransport;
use serde_json::Value;
use tempfile::TempDir;

/// The bitcoind to start, or `None` after saying that `test` is left out.
pub fn bitcoind(test: &str) -> Option<PathBuf> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    match FOUND.get_or_init(find) {
        Ok(path) => Some(path.clone()),
        Err(why) => {
            let required = std::env::var_os("HASHGRIND_REQUIRE_NODE").is_some_and(|value| value == "1");
            assert!(!required, "HASHGRIND_REQUIRE_NODE=1, but there is no node for {test}: {why}");
            say(&format!("SKIPPED {test}: no bitcoind ({why})"));
            None
        }
    }
}

fn find() -> Result<PathBuf, String> {
    if let Some(named) = std::env::var_os("BITCOIND_EXE").filter(|named| !named.is_empty()) {
        return Ok(PathBuf::from(named));
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/get-bitcoind");
    let output = Command::new("sh").arg(&script).arg("--cached").output().map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
    } else {
        Err("run scripts/get-bitcoind, or set BITCOIND_EXE".to_owned())
    }
}

/// A program that came with the node, for example `bitcoin-util`.
pub fn beside(bitcoind: &Path, program: &str) -> Option<PathBuf> {
    let path = bitcoind.with_file_name(program);
    path.is_file().then_some(path)
}

/// A regtest node that runs, with the wallet `default` for its calls; `args` come on top of the usual ones.
pub fn regtest(test: &str, args: &[&str]) -> Option<BareNode> {
    let args: Vec<&str> = ["-fallbackfee=0.0001"].iter().chain(args).copied().collect();
    let mut node = BareNode::new(test, "regtest", &args)?;
    node.start_and_wait();
    node.call("createwallet", Value::from(["default"].as_slice()));
    node.wallet = Some("default");
    Some(node)
}

/// A call to a node of [`regtest`].
pub fn call(node: &BareNode, method: &str, params: Value) -> Value {
    node.call(method, params)
}

/// One call through the crate `jsonrpc`, not through our own client, on a connection of its own.
///
/// # Errors
/// What the node or the connection says.
pub fn rpc(url: &str, cookie: &Path, method: &str, params: &[Value]) -> Result<Value, String> {
    let login = std::fs::read_to_string(cookie).map_err(|error| error.to_string())?;
    let transport = SimpleHttpTransport::builder().url(url).expect("a URL of ours").cookie_auth(login);
    let client = jsonrpc::Client::with_transport(transport.timeout(Duration::from_secs(60)).build());
    let params = serde_json::value::to_raw_value(params).expect("JSON");
    client.call(method, Some(&params)).map_err(|error| error.to_string())
}

/// A port on which nothing listens, each time another one: below those that systems give to connections and to whoever asks for
/// any, so that no other test gets it before it is used.
pub fn free_port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        let next = std::process::id().wrapping_mul(977).wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed));
        let port = 10_000 + (next % 22_000) as u16;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}

/// A node of any chain, started without waiting, killed and started again in place.
pub struct BareNode {
    exe: PathBuf,
    folder: TempDir,
    port: u16,
    chain_folder: &'static str,
    args: Vec<String>,
    /// The wallet that calls go to.
    wallet: Option<&'static str>,
    child: Option<Child>,
}

impl BareNode {
    /// Prepares a node of `chain` (`regtest`, `signet`, `testnet4`, `main`); [`start`](Self::start) starts it.
    pub fn new(test: &str, chain: &'static str, args: &[&str]) -> Option<Self> {
        let exe = bitcoind(test)?;
        let folder = tempfile::tempdir().expect("a folder for the node");
        let port = free_port();
        let mut all: Vec<String> = vec![
            format!("-datadir={}", folder.path().display()),
            format!("-rpcport={port}"),
            format!("-chain={chain}"),
        ];
        // No way out: neither peers nor name look-ups, whatever the chain.
        let quiet = ["-listen=0", "-connect=0", "-dnsseed=0", "-fixedseeds=0", "-discover=0", "-natpmp=0"];
        all.extend(quiet.iter().chain(args).map(|&arg| arg.to_owned()));
        let chain_folder = if chain == "main" { "" } else { chain };
        Some(Self { exe, folder, port, chain_folder, args: all, wallet: None, child: None })
    }

    /// Starts the process and returns at once.
    pub fn start(&mut self) {
        assert!(self.child.is_none(), "the node runs already");
        let child = Command::new(&self.exe).args(&self.args).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        self.child = Some(child.expect("bitcoind starts"));
    }

    /// Starts it and waits until it answers calls.
    pub fn start_and_wait(&mut self) {
        self.start();
        let began = Instant::now();
        while self.try_call("getblockcount", &[]).is_err() {
            assert!(began.elapsed() < Duration::from_secs(60), "the node does not get ready");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Adds an argument for the next start.
    pub fn add_arg(&mut self, arg: &str) {
        self.args.push(arg.to_owned());
    }

    /// Asks it to stop and waits for its end.
    pub fn stop(&mut self) {
        self.try_call("stop", &[]).expect("the node takes `stop`");
        let mut child = self.child.take().expect("the node runs");
        child.wait().expect("the node ends");
    }

    /// Kills it (SIGKILL); its cookie file stays behind.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Process id.
    pub fn pid(&self) -> u32 {
        self.child.as_ref().expect("the node runs").id()
    }

    /// `http://127.0.0.1:PORT`
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The RPC port, the same at each start.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The folder for `--datadir`.
    pub fn datadir(&self) -> &Path {
        self.folder.path()
    }

    /// Where the cookie is while it runs.
    pub fn cookie(&self) -> PathBuf {
        self.folder.path().join(self.chain_folder).join(".cookie")
    }

    /// A call, to its wallet where it has one; the error is the node's or the connection's.
    pub fn try_call(&self, method: &str, params: &[Value]) -> Result<Value, String> {
        let url = self.wallet.map_or_else(|| self.url(), |wallet| format!("{}/wallet/{wallet}", self.url()));
        rpc(&url, &self.cookie(), method, params)
    }

    /// As `try_call`, for calls that must not fail.
    pub fn call(&self, method: &str, params: Value) -> Value {
        let params = params.as_array().expect("parameters are an array");
        self.try_call(method, params).unwrap_or_else(|error| panic!("{method} {params:?}: {error}"))
    }
}

impl Drop for BareNode {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Is this program Bitcoin Knots (which has a few things that Bitcoin Core has not)?
pub fn is_knots(bitcoind: &Path) -> bool {
    let output = Command::new(bitcoind).arg("-version").output().expect("bitcoind starts");
    String::from_utf8_lossy(&output.stdout).contains("Knots")
}

/// A line straight to standard error: the test runner hides what a passing test prints.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// `unloadwallet`, addressed to the node and not to the wallet.
pub fn unload_wallet(node: &BareNode, wallet: &str) {
    rpc(&node.url(), &node.cookie(), "unloadwallet", &[Value::from(wallet)]).expect("the wallet is unloaded");
}
