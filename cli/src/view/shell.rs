//! Lines to type (floor F6): paths and words as the shell of this system takes them, `cmd` on Windows, else a POSIX one.

use std::path::{Path, PathBuf};

/// The path from its root on. Not `fs::canonicalize`: on Windows that gives `\\?\C:\...`, which `cmd` and most programs refuse.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// A path or another word as the shell takes it.
pub(crate) fn quoted(word: &str) -> String {
    if cfg!(windows) { for_cmd(word) } else { for_sh(word) }
}

fn for_sh(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

/// Double quotes, the only ones that `cmd` knows. In them a backslash is itself, except before a quote: programs take two as one there.
fn for_cmd(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:\\".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    let mut text = "\"".to_owned();
    let mut backslashes = 0;
    for c in word.chars() {
        if c == '"' {
            text.push_str(&"\\".repeat(backslashes + 1));
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        text.push(c);
    }
    text.push_str(&"\\".repeat(backslashes));
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_a_posix_shell() {
        assert_eq!(for_sh("/tmp/class-7b"), "/tmp/class-7b");
        assert_eq!(for_sh("/tmp/class 7b"), "'/tmp/class 7b'");
        assert_eq!(for_sh("a'b"), r"'a'\''b'");
        assert_eq!(for_sh(r"a\b"), r"'a\b'");
        assert_eq!(for_sh(""), "''");
    }

    #[cfg(unix)]
    #[test]
    fn a_shell_reads_what_was_meant() {
        for word in ["plain", "two words", "it's", r"back\slash", "$HOME", "", "a\"b", "*"] {
            let line = format!("printf %s {}", for_sh(word));
            let said = std::process::Command::new("sh").args(["-c", &line]).output().expect("a shell");
            assert_eq!(String::from_utf8_lossy(&said.stdout), word);
        }
    }

    #[test]
    fn words_for_cmd() {
        assert_eq!(for_cmd(r"C:\class-7b"), r"C:\class-7b");
        assert_eq!(for_cmd(r"C:\my class"), r#""C:\my class""#);
        assert_eq!(for_cmd(r"C:\it's"), r#""C:\it's""#);
        assert_eq!(for_cmd(r"C:\my class\"), r#""C:\my class\\""#);
        assert_eq!(for_cmd("a\"b"), r#""a\"b""#);
    }

    #[test]
    fn absolute_keeps_what_is_absolute() {
        let here = std::env::current_dir().expect("a folder");
        assert_eq!(absolute(&here), here);
        assert_eq!(absolute(Path::new("class")), here.join("class"));
    }
}
