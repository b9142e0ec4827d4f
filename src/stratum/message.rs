//! Lines of JSON (floor F5): bytes to messages, refusals to reasons, a stranger's text to something that can be shown.

use std::fmt;

use serde_json::Value;

use super::{MAX_LINE_BYTES, StratumError};
use crate::text::is_unprintable;

/// The most characters of a pool's text that are shown.
const MAX_SHOWN: usize = 200;

/// Why a pool refused something, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of refusal it is.
    pub reason: Reason,
    /// The pool's number, where it gave one.
    pub code: Option<i64>,
    /// The pool's text, cleaned; may be empty.
    pub text: String,
}

/// Kinds of refused shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// For a job that is over.
    Stale,
    /// Sent before.
    Duplicate,
    /// Its hash misses the pool's target.
    Low,
    /// Anything else.
    Other,
}

/// A pool's text as it may be shown to people: without control characters and without those that turn the direction of
/// writing, at most 200 characters.
///
/// ```
/// assert_eq!(hashgrind::stratum::clean_text("pay\u{1b}[2J \u{202e}up\n"), "pay[2J up");
/// ```
#[must_use]
pub fn clean_text(text: &str) -> String {
    let shown: String = text.chars().filter(|&c| !is_unprintable(c)).take(MAX_SHOWN).collect();
    shown.trim().to_owned()
}

impl Refusal {
    /// From a text alone, as Stratum V2 has it: `stale-share`.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self::new(&Value::from(text))
    }

    /// From the `error` of an answer. Servers send an array of one to three, an object, a plain string, or nothing.
    pub(super) fn new(error: &Value) -> Self {
        let (code, text) = match error {
            Value::Array(parts) => (parts.first(), parts.get(1).or(parts.first())),
            Value::Object(parts) => (parts.get("code"), parts.get("message")),
            other => (None, Some(other)),
        };
        let code = code.and_then(|code| code.as_i64().or_else(|| code.as_str()?.parse().ok()));
        let text = clean_text(text.and_then(Value::as_str).unwrap_or_default());
        let plain = text.to_ascii_lowercase().replace('-', " ");
        let says = |words: &[&str]| words.iter().any(|word| plain.contains(word));
        let reason = match code {
            Some(21) => Reason::Stale,
            Some(22) => Reason::Duplicate,
            Some(23) => Reason::Low,
            _ if says(&["stale", "job not found", "invalid job", "unknown job", "unknown work"]) => Reason::Stale,
            _ if says(&["duplicate"]) => Reason::Duplicate,
            _ if says(&["above target", "low diff", "difficulty too low", "high hash"]) => Reason::Low,
            _ => Reason::Other,
        };
        Self { reason, code, text }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code, self.text.as_str()) {
            (None, "") => f.write_str("it gave no reason"),
            (Some(code), "") => write!(f, "error {code}"),
            (Some(code), text) => write!(f, "{text} ({code})"),
            (None, text) => f.write_str(text),
        }
    }
}

/// What a line says.
#[derive(Debug, PartialEq)]
pub(super) enum Message {
    /// To a request of ours.
    Answer { id: u64, result: Value, error: Option<Refusal> },
    /// A notification, or a request with an `id`. Some servers leave the `id` of a notification away, others send `null`.
    Call { id: Value, method: String, params: Vec<Value> },
}

/// Reads one line. `None` for what answers no request of ours.
pub(super) fn parse(line: &[u8]) -> Result<Option<Message>, StratumError> {
    // A text for people in another encoding is no reason to hang up.
    let text = String::from_utf8_lossy(line);
    let Ok(Value::Object(mut fields)) = serde_json::from_str(&text) else {
        let end = line.len().min(4 * MAX_SHOWN);
        return Err(StratumError::NotStratum { said: clean_text(&String::from_utf8_lossy(&line[..end])) });
    };
    let mut take = |name| fields.remove(name).unwrap_or_default();
    let (id, method, params, result) = (take("id"), take("method"), take("params"), take("result"));
    let error = Some(take("error")).filter(|error| !is_nothing(error)).map(|error| Refusal::new(&error));
    // An answer may name the method that it answers.
    let is_answer = params.is_null() && (error.is_some() || !result.is_null());
    if let Value::String(method) = method
        && !is_answer
    {
        let params = if let Value::Array(params) = params { params } else { Vec::new() };
        return Ok(Some(Message::Call { id, method, params }));
    }
    Ok(whole(&id).map(|id| Message::Answer { id, result, error }))
}

/// What stands for "no error".
fn is_nothing(error: &Value) -> bool {
    match error {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(parts) => parts.is_empty(),
        Value::Object(parts) => parts.is_empty(),
        _ => false,
    }
}

/// A whole number, also one in quotes.
pub(super) fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// Cuts bytes into lines, however they arrive.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<u8>);

impl Lines {
    /// Takes from `bytes` up to the end of a line and gives the line, without that end; else takes all of it.
    pub(super) fn next(&mut self, bytes: &mut &[u8]) -> Result<Option<Vec<u8>>, StratumError> {
        let end = bytes.iter().position(|&byte| byte == b'\n');
        let (part, rest) = bytes.split_at(end.unwrap_or(bytes.len()));
        if self.0.len() + part.len() > MAX_LINE_BYTES {
            return Err(StratumError::LineTooLong);
        }
        self.0.extend_from_slice(part);
        *bytes = rest.get(1..).unwrap_or_default();
        Ok(end.map(|_| std::mem::take(&mut self.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(error: &str) -> Refusal {
        Refusal::new(&serde_json::from_str(error).unwrap())
    }

    /// As ckpool, public-pool, the npm pool, SRI's translator and its pool word them.
    #[test]
    fn refusals_of_real_servers() {
        for (error, reason, text) in [
            (r#"[23,"Above target",null]"#, Reason::Low, "Above target (23)"),
            (r#"[21,"Invalid JobID",null]"#, Reason::Stale, "Invalid JobID (21)"),
            (r#"[20,"Ntime out of range",null]"#, Reason::Other, "Ntime out of range (20)"),
            (r#"[22,"Duplicate share",""]"#, Reason::Duplicate, "Duplicate share (22)"),
            (r#"[20,"incorrect size of extranonce2"]"#, Reason::Other, "incorrect size of extranonce2 (20)"),
            (r#""Invalid job_id""#, Reason::Stale, "Invalid job_id"),
            (r#""Empty workername parameter""#, Reason::Other, "Empty workername parameter"),
            (r#"{"code":-1,"message":"stale-share"}"#, Reason::Stale, "stale-share (-1)"),
            (r#"["low difficulty share of 0.1"]"#, Reason::Low, "low difficulty share of 0.1"),
            (r#""invalid-job-id""#, Reason::Stale, "invalid-job-id"),
            (r#""difficulty-too-low""#, Reason::Low, "difficulty-too-low"),
            (r#"["21","old"]"#, Reason::Stale, "old (21)"),
            (r#""unknown-work""#, Reason::Stale, "unknown-work"),
            (r#"[20,"high-hash"]"#, Reason::Low, "high-hash (20)"),
            (r#"[20,"Low diff share"]"#, Reason::Low, "Low diff share (20)"),
            ("[20]", Reason::Other, "error 20"),
            ("[]", Reason::Other, "it gave no reason"),
            ("true", Reason::Other, "it gave no reason"),
        ] {
            let refusal = refusal(error);
            assert_eq!((refusal.reason, refusal.to_string().as_str()), (reason, text), "{error}");
        }
    }

    #[test]
    fn lines_in_any_pieces() {
        let text = b"one\r\n\ntwo\nthree";
        for size in 1..=text.len() {
            let (mut lines, mut found) = (Lines::default(), Vec::new());
            for mut piece in text.chunks(size) {
                while let Some(line) = lines.next(&mut piece).unwrap() {
                    found.push(line);
                }
            }
            assert_eq!(found, [&b"one\r"[..], b"", b"two"], "pieces of {size}");
        }
        let mut lines = Lines::default();
        let piece = vec![b' '; MAX_LINE_BYTES];
        assert_eq!(lines.next(&mut &piece[..]), Ok(None));
        assert_eq!(lines.next(&mut &b" "[..]), Err(StratumError::LineTooLong));
    }

    #[test]
    fn what_is_no_message() {
        for line in ["", "nonsense", "[1]", "7", r#"{"id":21,"method":"#, "GET / HTTP/1.1"] {
            assert!(matches!(parse(line.as_bytes()), Err(StratumError::NotStratum { .. })), "{line}");
        }
        assert_eq!(parse(br#"{"id":null,"error":true}"#), Ok(None));
        assert_eq!(parse(br#"{"id":"seven","result":true}"#), Ok(None));
        let bare = parse(br#"{"method":"mining.ping"}"#).unwrap().unwrap();
        assert_eq!(bare, Message::Call { id: Value::Null, method: "mining.ping".to_owned(), params: Vec::new() });
    }

    #[test]
    fn answers_as_servers_word_them() {
        let accepted = Message::Answer { id: 7, result: Value::Bool(true), error: None };
        for line in [
            &br#"{"id":7,"result":true,"error":null}"#[..],
            br#"{"id":7,"result":true}"#,
            br#"{"id":"7","result":true,"error":[]}"#,
            br#"{"id":7,"jsonrpc":"2.0","result":true,"error":false}"#,
            br#"{"id":7,"method":"mining.submit","result":true,"error":""}"#,
            br#"{"id":7,"method":null,"params":null,"result":true,"error":{}}"#,
            b"\t{\"id\":7,\"result\":true,\"note\":\"\xb4\xed\xce\xf3\"}\r",
        ] {
            assert_eq!(parse(line).unwrap().as_ref(), Some(&accepted), "{}", String::from_utf8_lossy(line));
        }
    }

    #[test]
    fn text_is_cleaned_and_cut() {
        assert_eq!(clean_text(&"ä".repeat(300)).chars().count(), 200);
        assert_eq!(clean_text("\u{2066}a\u{0}\u{9b}b\u{feff} "), "ab");
    }
}
