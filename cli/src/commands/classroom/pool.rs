//! `classroom --for-pool`: a node and a pool before it for a class, as files that a teacher starts. Nothing is started, fetched or
//! installed here.

use std::net::IpAddr;
use std::path::Path;

use super::{MARK, typed};

/// The pool's program, and what npm installs for it: names, versions and checksums.
const SERVER: [(&str, &str); 4] = [
    ("pool/npm-pool.js", include_str!("server/npm-pool.js")),
    ("pool/figures.js", include_str!("server/figures.js")),
    ("pool/package.json", include_str!("server/package.json")),
    ("pool/package-lock.json", include_str!("server/package-lock.json")),
];
/// Whom the pool's blocks pay: nobody has this key, whose hash is zero.
const NOBODY: &str = "mfWxJ45yp2SFn7UciZyNpvDKrzbhyfKrY8";
/// A share takes 4.3 million hashes: about a second of a core.
const DIFFICULTY: &str = "0.001";

/// What a class needs beside the node's configuration.
pub(super) struct Class {
    /// Files in the class's folder with their texts.
    pub(super) files: Vec<(&'static str, String)>,
    /// A line to type, as the next is.
    pub(super) install: String,
    pub(super) start: String,
    /// Where the pool will be.
    pub(super) pool: String,
    pub(super) students: String,
    /// The page that the pool will write.
    pub(super) figures: String,
}

impl Class {
    pub(super) fn new(folder: &Path, rpc_port: u16, host: IpAddr, port: u16, students: u16) -> Self {
        let server = SERVER.map(|(name, text)| (name, text.to_owned()));
        let (name, start) = if cfg!(windows) {
            ("start.cmd", start_for_cmd(rpc_port, host, port))
        } else {
            ("start.sh", start_script(rpc_port, host, port))
        };
        let script = folder.join(name);
        let pool = format!("stratum+tcp://{host}:{port}");
        let lines: String =
            (1..=students).map(|n| format!("hashgrind mine --pool {pool} --user {NOBODY}.student{n}\n")).collect();
        let list = "students.txt";
        // `cmd` changes to a folder on another drive only with /d.
        let cd = if cfg!(windows) { "cd /d" } else { "cd" };
        Self {
            install: format!("{cd} {} && npm ci --ignore-scripts", typed(&folder.join("pool"))),
            start: if cfg!(windows) { typed(&script) } else { format!("sh {}", typed(&script)) },
            pool,
            students: folder.join(list).display().to_string(),
            figures: folder.join("figures.html").display().to_string(),
            files: server
                .into_iter()
                .chain([(name, start), (list, format!("{MARK}: a line for each student.\n{lines}"))])
                .collect(),
        }
    }
}

/// Starts the node, then the pool, and ends both together.
fn start_script(rpc_port: u16, host: IpAddr, port: u16) -> String {
    format!(
        "#!/bin/sh\n\
         {MARK}: a node of testnet4 without peers, at difficulty 1, and a pool before it.\n\
         # BITCOIND and BITCOIN_CLI name programs that are not on the PATH. Ends with Ctrl-C.\n\
         set -eu\n\
         cd \"$(dirname \"$0\")\"\n\
         [ -d pool/node_modules ] || {{ echo 'first: cd pool && npm ci --ignore-scripts' >&2; exit 1; }}\n\
         rm -f testnet4/.cookie\n\
         \"${{BITCOIND:-bitcoind}}\" -datadir=\"$PWD\" &\n\
         node=$!\n\
         trap 'kill $node ${{pool-}} 2>/dev/null; wait' EXIT\n\
         trap 'exit 0' INT TERM\n\
         until [ -s testnet4/.cookie ]; do\n\
         \x20 kill -0 $node 2>/dev/null || {{ echo 'the node has ended' >&2; exit 1; }}\n\
         \x20 sleep 0.2\n\
         done\n\
         \"${{BITCOIN_CLI:-bitcoin-cli}}\" -datadir=\"$PWD\" -rpcwait -rpcwaittimeout=60 getblockcount >/dev/null\n\
         echo \"figures: open $PWD/figures.html in a browser\"\n\
         # The login is the node's cookie, which it draws anew at each start.\n\
         (cd pool && COOKIE=../testnet4/.cookie HOST={host} FIGURES=../figures.html exec node npm-pool.js {rpc_port} {NOBODY} {port} {DIFFICULTY}) &\n\
         pool=$!\n\
         wait $pool\n"
    )
}

/// The same for `cmd`, which jumps to labels safely only where lines end as lines end on Windows.
fn start_for_cmd(rpc_port: u16, host: IpAddr, port: u16) -> String {
    format!(
        "@echo off\n\
         rem {MARK}: a node of testnet4 without peers, at difficulty 1, and a pool before it.\n\
         rem BITCOIND and BITCOIN_CLI name programs that are not on the PATH. Ends with Ctrl-C.\n\
         setlocal\n\
         cd /d \"%~dp0\"\n\
         if not exist pool\\node_modules (\n\
         \x20 echo first: cd pool ^&^& npm ci --ignore-scripts >&2\n\
         \x20 exit /b 1\n\
         )\n\
         if not defined BITCOIND set \"BITCOIND=bitcoind\"\n\
         if not defined BITCOIN_CLI set \"BITCOIN_CLI=bitcoin-cli\"\n\
         if exist testnet4\\.cookie del testnet4\\.cookie\n\
         start \"bitcoind\" /b \"%BITCOIND%\" -datadir=\"%CD%\"\n\
         set tries=0\n\
         :wait\n\
         set /a tries+=1\n\
         if %tries% gtr 60 (\n\
         \x20 echo the node has not started >&2\n\
         \x20 exit /b 1\n\
         )\n\
         rem A second: `timeout` refuses where nobody can press a key.\n\
         ping -n 2 127.0.0.1 >nul\n\
         if not exist testnet4\\.cookie goto wait\n\
         \"%BITCOIN_CLI%\" -datadir=\"%CD%\" -rpcwait -rpcwaittimeout=60 getblockcount >nul || exit /b 1\n\
         echo figures: open \"%CD%\\figures.html\" in a browser\n\
         rem The login is the node's cookie, which it draws anew at each start.\n\
         set \"COOKIE=..\\testnet4\\.cookie\"\n\
         set \"HOST={host}\"\n\
         set \"FIGURES=..\\figures.html\"\n\
         cd pool\n\
         node npm-pool.js {rpc_port} {NOBODY} {port} {DIFFICULTY}\n\
         cd ..\n\
         \"%BITCOIN_CLI%\" -datadir=\"%CD%\" stop\n"
    )
    .replace('\n', "\r\n")
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::net::Ipv4Addr;
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn a_node_that_does_not_start_ends_the_script() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("pool/node_modules")).expect("a folder");
        let script = folder.path().join("start.sh");
        fs::write(&script, start_script(1, Ipv4Addr::LOCALHOST.into(), 2)).expect("written");
        let mut shell = Command::new("sh");
        shell.arg(&script).env("BITCOIND", "false").stderr(Stdio::piped());
        let mut running = shell.spawn().expect("a shell");
        // For ever would be too long.
        let end = Instant::now() + Duration::from_secs(60);
        while running.try_wait().expect("a child").is_none() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = running.kill();
        let output = running.wait_with_output().expect("it has ended");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "the node has ended\n");
    }
}
