//! A real Stratum pool before a real node: an npm package, which `scripts/get-pool` fetches. Tests fetch nothing: without it
//! they say that they are left out, and with `HASHGRIND_REQUIRE_POOL=1` they fail instead.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use crate::{BareNode, free_port, say};

/// Pays nobody: the hash of the key is zero.
pub const NOBODY: &str = "mfWxJ45yp2SFn7UciZyNpvDKrzbhyfKrY8";

/// The pool; dropped, it ends.
pub struct NpmPool {
    child: Child,
    port: u16,
    verdicts: Arc<Mutex<Vec<bool>>>,
}

impl NpmPool {
    /// A node of this chain and a pool before it, whose shares are worth `difficulty`; `None` after saying that `test` is left
    /// out. Its page of figures is `figures.html` in the node's folder.
    pub fn start(test: &str, chain: &'static str, difficulty: &str) -> Option<(Self, BareNode)> {
        let folder = npm_folder(test)?;
        let mut node = BareNode::new(test, chain, &[])?;
        node.start_and_wait();
        let pool = Self::before(&folder, &node, difficulty);
        Some((pool, node))
    }

    fn before(folder: &Path, node: &BareNode, difficulty: &str) -> Self {
        let port = free_port();
        let cookie = std::fs::read_to_string(node.cookie()).expect("the node's cookie");
        let (user, password) = cookie.split_once(':').expect("user:password");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/src/commands/classroom/server/npm-pool.js");
        let mut child = Command::new("node")
            .arg(script)
            .args([&node.port().to_string(), NOBODY, &port.to_string(), difficulty, user, password])
            .env("FIGURES", node.datadir().join("figures.html"))
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let up = lines.by_ref().map_while(Result::ok).any(|line| line.contains("Stratum Port(s)"));
        assert!(up, "the pool does not start");
        let verdicts = Arc::<Mutex<Vec<bool>>>::default();
        let kept = Arc::clone(&verdicts);
        // Its words are read, so that it never waits to be heard.
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if let Some(rest) = line.strip_prefix("share ") {
                    kept.lock().expect("no panic").push(rest.starts_with("true"));
                }
            }
        });
        Self { child, port, verdicts }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("stratum+tcp://127.0.0.1:{}", self.port)
    }

    /// Shares that it says it took, and those that it says it refused.
    pub fn counts(&self) -> (u64, u64) {
        let verdicts = self.verdicts.lock().expect("no panic");
        let taken = verdicts.iter().filter(|taken| **taken).count();
        (taken as u64, (verdicts.len() - taken) as u64)
    }
}

impl Drop for NpmPool {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The folder into which npm has installed the pool, or `None` after saying that `test` is left out.
pub fn npm_folder(test: &str) -> Option<PathBuf> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/get-pool");
    let output = Command::new("sh").arg(script).arg("--cached").output().expect("a shell");
    if output.status.success() {
        return Some(String::from_utf8_lossy(&output.stdout).trim().into());
    }
    let required = std::env::var_os("HASHGRIND_REQUIRE_POOL").is_some_and(|value| value == "1");
    assert!(!required, "HASHGRIND_REQUIRE_POOL=1, but there is no pool for {test}: run scripts/get-pool");
    say(&format!("SKIPPED {test}: no pool (run scripts/get-pool)"));
    None
}
