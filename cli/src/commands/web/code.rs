//! The page's result code: what a browser says of itself on one line. Nobody can prove it.

use bitcoin::hashes::{Hash as _, sha256};
use serde::Serialize;

use crate::view::printable;

/// What every code begins with.
const PREFIX: &str = "hg1.";
/// Between the fields. It means nothing to a shell, so that a code can be pasted as it is: `&` would end the command.
const BETWEEN: char = ':';
/// Hexadecimal digits of SHA-256 at the end, against slips of the pen.
const CHECK_DIGITS: usize = 8;

/// A page's result.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct PageResult {
    /// Browser, as it calls itself.
    pub(crate) browser: String,
    /// Did every engine that was tested pass the page's self-test? None where none was tested.
    pub(crate) self_test: Option<bool>,
    pub(crate) engines: Vec<Engine>,
    /// Always false: a page's word.
    pub(crate) proven: bool,
}

/// One engine's rate.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Engine {
    /// `js`, `wasm` or `gpu`.
    pub(crate) engine: String,
    pub(crate) workers: u32,
    pub(crate) hashes_per_second: f64,
}

/// Is this word on the command line a code, not a file?
pub(crate) fn is_code(word: &str) -> bool {
    word.starts_with(PREFIX)
}

impl PageResult {
    /// Reads a code such as `hg1.selftest=passed:wasm=9800000x2:browser=Chrome-156:check=0123abcd`.
    ///
    /// # Errors
    /// A sentence about what is wrong with it.
    pub(crate) fn from_code(code: &str) -> Result<Self, String> {
        let wrong = |what: &str| format!("the code {} {what}; copy it again from the page", printable(code));
        let (said, check) = code.rsplit_once(":check=").ok_or_else(|| wrong("is not whole"))?;
        if sha256::Hash::hash(said.as_bytes()).to_string()[..CHECK_DIGITS] != *check {
            return Err(wrong("was changed on its way"));
        }
        let said = said.strip_prefix(PREFIX).ok_or_else(|| wrong("is of another kind"))?;
        let mut result = Self { browser: String::new(), self_test: None, engines: Vec::new(), proven: false };
        for field in said.split(BETWEEN) {
            let (name, value) = field.split_once('=').ok_or_else(|| wrong("has a field without a value"))?;
            match name {
                "selftest" => {
                    result.self_test = ["failed", "passed"].iter().position(|word| *word == value).map(|at| at == 1)
                }
                "browser" => result.browser = value.replace('-', " "),
                "js" | "wasm" | "gpu" => {
                    let engine = engine(name, value);
                    result.engines.push(engine.ok_or_else(|| wrong("has a rate that is no number"))?);
                }
                _ => (), // Of a later page.
            }
        }
        if result.engines.is_empty() {
            return Err(wrong("has no rate in it"));
        }
        Ok(result)
    }
}

/// `RATExWORKERS`.
fn engine(name: &str, value: &str) -> Option<Engine> {
    let (rate, workers) = value.split_once('x')?;
    let hashes_per_second = rate.parse::<f64>().ok().filter(|rate| rate.is_finite() && *rate > 0.0)?;
    Some(Engine { engine: name.to_owned(), workers: workers.parse().ok()?, hashes_per_second })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(said: &str) -> String {
        format!("{said}:check={}", &sha256::Hash::hash(said.as_bytes()).to_string()[..CHECK_DIGITS])
    }

    #[test]
    fn a_code_says_what_the_page_said() {
        let code = checked("hg1.selftest=passed:js=512000x1:wasm=9.8e6x2:browser=Chrome-156:later=1");
        let result = PageResult::from_code(&code).expect("a good code");
        assert_eq!((result.browser.as_str(), result.self_test), ("Chrome 156", Some(true)));
        let engine =
            |engine: &str, workers, hashes_per_second| Engine { engine: engine.to_owned(), workers, hashes_per_second };
        assert_eq!(result.engines, [engine("js", 1, 512_000.0), engine("wasm", 2, 9.8e6)]);
    }

    #[test]
    fn other_codes_are_refused() {
        let good = checked("hg1.selftest=passed:js=512000x1");
        assert!(PageResult::from_code(&good).is_ok());
        for bad in [
            good.replace("512000", "912000"),
            good[..good.len() - 1].to_owned(),
            "hg1.".to_owned(),
            checked("hg1.selftest=passed"),
            checked("hg1.js=x1"),
            checked("hg1.js=NaNx1"),
            checked("hg1.js=-5x1"),
            checked("hg1.js=5"),
            checked("hg1.js"),
            checked("hg2.js=5x1"),
        ] {
            assert!(PageResult::from_code(&bad).is_err(), "{bad}");
        }
    }
}
