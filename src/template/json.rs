//! The JSON of `getblocktemplate` to a [`BlockTemplate`] (floor F4). What it asks of the text is its form; whether a block can be
//! built from the template is the builder's question.

use std::collections::BTreeMap;

use bitcoin::{BlockHash, Txid, Wtxid};
use serde::Deserialize;

use super::{BlockTemplate, TemplateTransaction};
use crate::pow::CompactTarget;

/// Why an answer is no template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateJsonError {
    /// No JSON, or without a field that every template has.
    #[error("it is no answer to getblocktemplate: {0}")]
    NoTemplate(String),
    /// A field that cannot be used: which, and what is wrong with it.
    #[error("{0}")]
    Field(String),
}

impl BlockTemplate {
    /// Reads `getblocktemplate`'s answer: the `result` of the call, without the envelope of JSON-RPC.
    ///
    /// # Errors
    /// [`TemplateJsonError`]: a text that is no template, or a field that cannot be used.
    ///
    /// ```
    /// use hashgrind::template::BlockTemplate;
    /// let answer = r#"{"version": 536870912, "height": 1, "curtime": 1296688603, "bits": "207fffff", "transactions": [],
    ///     "previousblockhash": "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206", "coinbasevalue": 5000000000}"#;
    /// assert_eq!(BlockTemplate::from_json(answer)?.height, 1);
    /// # Ok::<(), hashgrind::template::TemplateJsonError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, TemplateJsonError> {
        let raw: RawTemplate =
            serde_json::from_str(text).map_err(|error| TemplateJsonError::NoTemplate(error.to_string()))?;
        raw.into_template()
    }
}

/// `getblocktemplate`'s answer (BIP 22, 23, 145) as it comes; keys that a miner of these rules has no use for are left
/// out. `noncerange` is always the whole range. For a reader of JSON that has the answer inside something else.
#[derive(Deserialize)]
pub struct RawTemplate {
    version: i32,
    #[serde(rename = "previousblockhash")]
    previous_block_hash: BlockHash,
    height: u32,
    curtime: u32,
    mintime: Option<u32>,
    maxtime: Option<u32>,
    bits: String,
    coinbasevalue: Option<u64>,
    #[serde(default)]
    coinbaseaux: BTreeMap<String, String>,
    transactions: Vec<RawTransaction>,
    default_witness_commitment: Option<String>,
    rules: Option<Vec<String>>,
    #[serde(default)]
    vbavailable: BTreeMap<String, u8>,
    #[serde(default)]
    vbrequired: u32,
    #[serde(default)]
    mutable: Vec<String>,
    #[serde(default)]
    capabilities: Vec<String>,
    signet_challenge: Option<String>,
    longpollid: Option<String>,
    workid: Option<String>,
    weightlimit: Option<u64>,
}

#[derive(Deserialize)]
struct RawTransaction {
    data: String,
    txid: Txid,
    hash: Wtxid,
}

impl RawTemplate {
    /// The template that it says.
    ///
    /// # Errors
    /// [`TemplateJsonError::Field`] for a field that is missing or wrong.
    pub fn into_template(self) -> Result<BlockTemplate, TemplateJsonError> {
        let value = self.coinbasevalue.ok_or_else(|| {
            TemplateJsonError::Field(
                "it has no coinbasevalue (the node wants its own coinbase, which hashgrind can't fill in)".to_owned(),
            )
        })?;
        let bits = u32::from_str_radix(&self.bits, 16).ok().filter(|_| self.bits.len() == 8);
        let bits =
            bits.ok_or_else(|| TemplateJsonError::Field(format!("its bits '{}' are not 8 hex digits", self.bits)))?;
        let bits = CompactTarget::from_consensus(bits);
        if let Err(error) = bits.to_target() {
            return Err(TemplateJsonError::Field(format!("its bits {bits} are no target: {error}")));
        }
        let mut template = BlockTemplate::new(self.previous_block_hash, self.height, bits, value);
        template.version = self.version;
        template.current_time = self.curtime;
        template.min_time = self.mintime.unwrap_or(self.curtime);
        template.max_time = self.maxtime;
        for (key, value) in &self.coinbaseaux {
            template.coinbase_aux.push(decode(&format!("coinbaseaux {key}"), value)?);
        }
        for (index, transaction) in self.transactions.iter().enumerate() {
            let data = decode(&format!("transaction {index}"), &transaction.data)?;
            let RawTransaction { txid, hash: wtxid, .. } = *transaction;
            template.transactions.push(TemplateTransaction { data, txid, wtxid });
        }
        let script = |name, hex: Option<String>| hex.map(|hex| decode(name, &hex)).transpose();
        // Where the node names its rules and segwit is not among them, a witness would make the block invalid, even if a
        // commitment is given (bcoin does).
        let rules = self.rules.unwrap_or_else(|| vec!["segwit".to_owned()]);
        template.segwit = rules.iter().any(|rule| rule.trim_start_matches('!') == "segwit");
        template.default_witness_commitment = script("default_witness_commitment", self.default_witness_commitment)?;
        template.signet_challenge = script("signet_challenge", self.signet_challenge)?;
        template.rules = rules;
        template.vb_available = self.vbavailable;
        template.vb_required = self.vbrequired;
        template.mutable = self.mutable;
        template.capabilities = self.capabilities;
        template.long_poll_id = self.longpollid;
        template.work_id = self.workid;
        template.weight_limit = self.weightlimit.unwrap_or(template.weight_limit);
        Ok(template)
    }
}

fn decode(name: &str, text: &str) -> Result<Vec<u8>, TemplateJsonError> {
    hex::decode(text).map_err(|error| TemplateJsonError::Field(format!("{name} is not hex: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// BIP 22 and 23 keys that Bitcoin Core does not send today.
    fn raw() -> Value {
        json!({
            "version": 0x2000_0000, "previousblockhash": "00".repeat(32), "height": 5, "curtime": 100,
            "bits": "207fffff", "coinbasevalue": 50, "transactions": [], "maxtime": 300, "workid": "w",
            "coinbaseaux": {"flags": "0102"}, "vbavailable": {"x": 3}, "vbrequired": 1, "rules": ["csv", "!segwit"],
            "default_witness_commitment": "6a24", "signet_challenge": "51", "weightlimit": 10, "unheard_of": {}
        })
    }

    #[test]
    fn every_field_of_a_template_is_read() {
        let got = BlockTemplate::from_json(&raw().to_string()).expect("a good template");
        assert_eq!((got.height, got.current_time, got.min_time, got.max_time), (5, 100, 100, Some(300)));
        assert_eq!((got.bits.to_consensus(), got.coinbase_value), (0x207f_ffff, 50));
        assert_eq!((got.coinbase_aux, got.vb_required, got.vb_available["x"]), (vec![vec![1, 2]], 1, 3));
        assert_eq!(got.default_witness_commitment, Some(vec![0x6a, 0x24]));
        assert_eq!((got.work_id.as_deref(), got.weight_limit), (Some("w"), 10));
        assert_eq!((got.rules.len(), got.signet_challenge), (2, Some(vec![0x51])));

        for (rules, segwit) in
            [(json!([]), false), (json!(["csv"]), false), (json!(["segwit"]), true), (Value::Null, true)]
        {
            let mut other = raw();
            other["rules"] = rules.clone();
            assert_eq!(
                BlockTemplate::from_json(&other.to_string()).expect("a good template").segwit,
                segwit,
                "{rules}"
            );
        }

        for (key, value, part) in [
            ("coinbasevalue", Value::Null, "coinbasevalue"),
            ("bits", json!("20"), "8 hex digits"),
            ("bits", json!("207ffffg"), "8 hex digits"),
            ("bits", json!("20ffffff"), "no target"),
            ("bits", json!("ff7fffff"), "no target"),
            ("bits", json!("00000000"), "no target"),
            ("coinbaseaux", json!({"flags": "0"}), "coinbaseaux flags is not hex"),
        ] {
            let mut bad = raw();
            bad[key] = value;
            let error = BlockTemplate::from_json(&bad.to_string()).expect_err(key);
            assert!(matches!(&error, TemplateJsonError::Field(what) if what.contains(part)), "{error}");
        }
        for text in ["", "[]", "{}", r#"{"version": 1, "bits": 7}"#] {
            let error = BlockTemplate::from_json(text).expect_err(text);
            assert!(matches!(error, TemplateJsonError::NoTemplate(_)), "{text}: {error}");
        }
    }
}
