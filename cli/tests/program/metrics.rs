//! `mine --metrics`: real HTTP requests while it mines, and what is refused.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

fn mine(folder: &TempDir, flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hashgrind"));
    command.args(["mine", "--no-gpu", "--threads", "1", "--chain-file", "secret-path.dat"]).args(flags);
    command.current_dir(folder.path()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

/// Ends its process with the test.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The value of a sample, by the beginning of its line.
fn value(text: &str, name: &str) -> Option<f64> {
    let line = text.lines().find(|line| line.starts_with(name) && !line.starts_with('#'))?;
    line.rsplit_once(' ')?.1.parse().ok()
}

#[test]
fn a_scraper_sees_the_work() {
    let folder = tempfile::tempdir().expect("a folder");
    let flags = ["--metrics", "127.0.0.1:0", "--target-time", "50ms", "--time-limit", "60s"];
    let mut child = Ended(mine(&folder, &flags).spawn().expect("it runs"));
    let mut lines = BufReader::new(child.0.stderr.take().expect("piped")).lines();
    let said = lines.next().expect("a line").expect("text");
    let url = said.split_whitespace().find(|word| word.starts_with("http://127.0.0.1:")).expect("an address");
    std::thread::spawn(move || lines.for_each(drop));

    let scrape = || {
        let mut answer = ureq::get(url).call().expect("an answer");
        assert_eq!(answer.status(), 200);
        let kind = answer.headers()["content-type"].to_str().expect("text").to_owned();
        assert!(kind.starts_with("text/plain; version=0.0.4"), "{kind}");
        answer.body_mut().read_to_string().expect("text")
    };
    let accepted = |text: &str| value(text, "hashgrind_blocks_total{result=\"accepted\"}").unwrap_or(0.0);
    let mut text = scrape();
    for _ in 0..300 {
        if accepted(&text) >= 3.0 {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
        text = scrape();
    }
    assert!(accepted(&text) >= 3.0, "{text}");
    assert!(text.contains("source=\"practice\",chain=\"regtest\""), "{text}");
    let before = value(&text, "hashgrind_hashes_total{").expect("a device");
    assert!(value(&text, "hashgrind_hashes_per_second{") > Some(1e4), "{text}");
    assert!(value(&text, "hashgrind_height") >= Some(3.0), "{text}");
    assert_eq!(value(&text, "hashgrind_resting"), Some(0.0));
    std::thread::sleep(Duration::from_millis(300));
    assert!(value(&scrape(), "hashgrind_hashes_total{") > Some(before), "a counter that counts");
    // A path names its user.
    assert!(!text.contains("secret-path") && !text.contains(&*folder.path().to_string_lossy()), "{text}");
    // Read only, and nothing else is there.
    let status = |answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>| match answer {
        Err(ureq::Error::StatusCode(status)) => status,
        other => panic!("{other:?}"),
    };
    assert_eq!(status(ureq::post(url).send_empty()), 405);
    assert_eq!(status(ureq::get(&url.replace("/metrics", "/other")).call()), 404);
}

#[test]
fn an_address_that_others_reach_or_that_is_taken_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused = |flags: &[&str], parts: &[&str]| {
        let mut child = Ended(mine(&folder, flags).spawn().expect("it runs"));
        let mut said = String::new();
        child.0.stderr.take().expect("piped").read_to_string(&mut said).expect("text");
        assert_eq!(child.0.wait().expect("it ends").code(), Some(2), "{said}");
        for part in parts {
            assert!(said.contains(part), "no {part:?} in {said}");
        }
    };
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:9184"] {
        refused(&["--metrics", address], &[address, "--metrics-public"]);
    }
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    refused(&["--metrics", &address], &[&address, "taken by another program"]);
    refused(&["--metrics-public"], &["--metrics"]);

    let output =
        mine(&folder, &["--metrics", "0.0.0.0:0", "--metrics-public", "--target-time", "0", "--max-blocks", "1"])
            .output()
            .expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
