//! The page from outside: the file in the package is what its sources give, its kernels are the library's, its formulas give the
//! library's values, and it works in a real Chromium and a real Firefox.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::common::node::say;

const PROGRAM: &str = env!("CARGO_BIN_EXE_hashgrind");
/// What the browsers' programs are called.
pub(crate) const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome", "chrome"];
pub(crate) const FIREFOX: &[&str] = &["firefox-esr", "firefox"];
const PAGE: &str = include_str!("../../src/commands/web/page.html");

fn hashgrind(args: &[&str]) -> Output {
    Command::new(PROGRAM).args(args).output().expect("it runs")
}

/// What the page is made from, as bytes and read.
fn source() -> (Vec<u8>, Value) {
    let output = hashgrind(&["web", "--json"]);
    assert!(output.status.success());
    let source = serde_json::from_slice(&output.stdout).expect("one JSON object");
    (output.stdout, source)
}

fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[test]
fn one_file_that_asks_for_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.html");
    let output = hashgrind(&["web", "-o", file.to_str().expect("text"), "--json"]);
    let written: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!(std::fs::read_to_string(&file).expect("written"), PAGE);
    assert_eq!(hashgrind(&["web", "-o", "-"]).stdout, PAGE.as_bytes());
    assert_eq!(
        (written["bytes"].as_u64(), &written["sha256"]),
        (Some(PAGE.len() as u64), &Value::from(sha256(PAGE.as_bytes())))
    );
    assert!(PAGE.len() <= 500_000, "{} bytes", PAGE.len());
    assert!(PAGE.contains("default-src 'none'"));
    for address in ["src=", "url(", "@import", "<link rel=\"stylesheet\"", "import(", "fetch(", "XMLHttpRequest"] {
        assert!(!PAGE.contains(address), "{address}");
    }
    let nowhere = folder.path().join("none/page.html");
    assert_eq!(hashgrind(&["web", "-o", nowhere.to_str().expect("text")]).status.code(), Some(9));
    assert_eq!(hashgrind(&["web"]).status.code(), Some(2));
}

/// The kernels in the page are the library's own, byte for byte.
#[test]
fn the_page_has_the_kernels_of_the_library() {
    let (_, source) = source();
    let texts = source["kernels"]["wgsl"].as_array().expect("texts");
    assert_eq!(texts.len(), 2);
    for wgsl in texts {
        let text = wgsl["text"].as_str().expect("a text");
        assert_eq!(wgsl["sha256"], sha256(text.as_bytes()));
        let shader = hashgrind(&["shader", "--variant", wgsl["variant"].as_str().expect("a variant")]);
        assert_eq!(text.as_bytes(), shader.stdout, "{}", wgsl["variant"]);
        // In the script it stands between backquotes.
        assert!(PAGE.contains(&format!("`{}`", text.replace('`', "\\`"))), "{}", wgsl["variant"]);
    }
    let ai = &source["ai"]["kernels"];
    for (name, printed) in [("load", Some(hashgrind(&["shader", "--kernel", "load"]).stdout)), ("fill", None)] {
        let text = ai[name]["text"].as_str().expect("a text");
        assert_eq!(ai[name]["sha256"], sha256(text.as_bytes()));
        assert!(printed.is_none_or(|printed| printed == text.as_bytes()), "{name}");
        assert!(PAGE.contains(&format!("`{}`", text.replace('`', "\\`"))), "{name}");
    }
    let wasm = &source["kernels"]["wasm"];
    let module = hex::decode(wasm["module"].as_str().expect("hex")).expect("hex");
    assert_eq!(wasm["sha256"], sha256(&module));
    let digest = wasm["sha256"].as_str().expect("digits");
    assert!(PAGE.contains(digest), "the page's module is another one");
}

/// What builds and tests the page, in a folder of its own; none, with a line, where the tools or what else is `needed` are missing.
pub(crate) fn workshop(test: &str, needed: &[&[&str]]) -> Option<tempfile::TempDir> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let found = Command::new("sh").arg(repository.join("scripts/get-page-tools")).arg("--cached").output();
    let found = found.ok().filter(|found| found.status.success());
    let tools = found.map(|found| PathBuf::from(String::from_utf8_lossy(&found.stdout).trim()));
    let missing = needed.iter().find(|names| program(names).is_none());
    let (Some(tools), None) = (tools, missing) else {
        let required = std::env::var_os("HASHGRIND_REQUIRE_BROWSER").is_some_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_BROWSER=1, but {test} lacks scripts/get-page-tools or {needed:?}");
        say(&format!("SKIPPED {test}: run scripts/get-page-tools, install {needed:?}"));
        return None;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let sources = repository.join("web");
    for part in ["", "src", "test"] {
        std::fs::create_dir_all(folder.path().join(part)).expect("made");
        for entry in std::fs::read_dir(sources.join(part)).expect("web/ is there").map(|entry| entry.expect("an entry"))
        {
            if entry.file_type().expect("a kind").is_file() {
                std::fs::copy(entry.path(), folder.path().join(part).join(entry.file_name())).expect("copied");
            }
        }
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(tools.join("node_modules"), folder.path().join("node_modules")).expect("linked");
    std::fs::write(folder.path().join("source.json"), source().0).expect("written");
    Some(folder)
}

/// The first of these programs that is there.
pub(crate) fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}

/// Runs one of the scripts of `web/package.json`.
fn npm(folder: &Path, args: &[&str], browser: Option<&Path>) -> String {
    npm_with(folder, args, browser, &[])
}

/// The same with more in its environment.
pub(crate) fn npm_with(folder: &Path, args: &[&str], browser: Option<&Path>, more: &[(&str, &str)]) -> String {
    let mut command = Command::new("npm");
    command.args(["run", "--silent"]).args(args).current_dir(folder).env("SOURCE", "source.json");
    command.envs(more.iter().copied());
    if let Some(browser) = browser {
        // A home of its own: a browser must not find somebody's profile.
        command.env("BROWSER", browser).env("HOME", folder).env("XDG_RUNTIME_DIR", folder);
    }
    let mut output = command.output().expect("npm runs");
    // What `web/test/driven.mjs` ends with where the browser does not answer, which has happened.
    // Not in a class, where it would join as one more student.
    if output.status.code() == Some(3) && args.first() == Some(&"browser") {
        say(&format!("npm run {args:?} hangs, once more:\n{}", String::from_utf8_lossy(&output.stderr)));
        output = command.output().expect("npm runs");
    }
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "npm run {args:?}:\n{said}{complained}");
    said.into_owned()
}

#[cfg(unix)]
#[test]
fn the_committed_page_is_what_its_sources_give() {
    let Some(folder) = workshop("the_committed_page_is_what_its_sources_give", &[&["npm"]]) else { return };
    npm(folder.path(), &["check"], None);
    npm(folder.path(), &["build", "--", "source.json", "page.html"], None);
    let built = std::fs::read_to_string(folder.path().join("page.html")).expect("built");
    assert!(built == PAGE, "cli/src/commands/web/page.html is not what web/ gives: run scripts/build-page");
}

#[cfg(unix)]
#[test]
fn formulas_and_engines_of_the_page_are_right() {
    let Some(folder) = workshop("formulas_and_engines_of_the_page_are_right", &[&["npm"]]) else { return };
    npm(folder.path(), &["test"], None);
}

/// What a browser is asked is in `web/test/browser.mjs`. The result code goes the way that a teacher takes with it.
#[cfg(unix)]
#[test]
fn the_page_works_in_chromium() {
    let Some(pages) = in_browser("chromium", CHROMIUM) else { return };
    let engines: Vec<&str> = pages.iter().filter_map(|page| page["engine"].as_str()).collect();
    assert_eq!(engines, ["js", "wasm", "gpu"]);
    assert!(pages[0]["browser"].as_str().is_some_and(|browser| browser.starts_with("Chrome ")));
}

#[cfg(unix)]
#[test]
fn the_page_works_in_firefox() {
    let Some(pages) = in_browser("firefox", FIREFOX) else { return };
    assert!(pages.len() >= 2 && pages[0]["browser"].as_str().is_some_and(|browser| browser.starts_with("Firefox ")));
}

/// What `compare` says where these codes are pasted behind it in a shell, without quotes.
#[cfg(unix)]
fn pasted(codes: &str) -> Output {
    Command::new("sh").arg("-c").arg(format!("'{PROGRAM}' compare {codes}")).output().expect("it runs")
}

#[cfg(unix)]
#[test]
fn codes_are_pasted_as_they_are() {
    let code = |said: &str| format!("{said}:check={}", &sha256(said.as_bytes())[..8]);
    let first = code("hg1.selftest=passed:js=512000x1:wasm=9800000x2:browser=Firefox-140");
    let second = code("hg1.selftest=none:js=700000x1:browser=unknown");
    let output = pasted(&format!("{first} {second}"));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && output.stderr.is_empty(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    for part in ["Firefox 140", "9.8 MH/s", "512 kH/s", "700 kH/s"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

/// What `compare` makes of the code that the page ends with.
#[cfg(unix)]
fn in_browser(kind: &str, names: &[&str]) -> Option<Vec<Value>> {
    let folder = workshop(&format!("the_page_works_in_{kind}"), &[&["npm"], names])?;
    std::fs::write(folder.path().join("page.html"), PAGE).expect("written");
    let browser = program(names).expect("it is there");
    let code = npm(folder.path(), &["browser", "--", kind, "page.html"], Some(&browser));
    let code = code.trim();
    assert!(String::from_utf8_lossy(&pasted(code).stdout).contains("Not proven"));
    let compared: Value =
        serde_json::from_slice(&hashgrind(&["compare", "--json", code]).stdout).expect("one JSON object");
    let pages = compared["pages"].as_array().expect("pages").clone();
    for page in &pages {
        assert_eq!((&page["proven"], &page["self_test"]), (&Value::from(false), &Value::from(true)), "{code}");
        assert!(page["hashes_per_second"].as_f64().is_some_and(|rate| rate > 0.0) && page["rate_ratio"].is_f64());
    }
    let changed = code.replacen("wasm=", "wasm=9", 1);
    assert_eq!(hashgrind(&["compare", &changed]).status.code(), Some(2));
    Some(pages)
}
