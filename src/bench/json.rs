//! Part of F5: records out of JSON, whichever kind they are of.

use serde_json::Value;

use super::ai::Ai;
use super::record::{Kind, Record, RecordError, SCHEMA_VERSION};

/// A record of any kind.
#[derive(Debug, Clone, PartialEq)]
pub enum AnyRecord {
    /// Of hash rates.
    Hash(Box<Record>),
    /// Of the work of AI.
    Ai(Box<Record<Ai>>),
}

impl AnyRecord {
    /// The record in a JSON value, checked as [`Record::check`] does.
    ///
    /// # Errors
    /// Another schema version, a field that is missing or of another type, or figures that cannot be.
    ///
    /// ```no_run
    /// use hashgrind::bench::AnyRecord;
    /// let json = std::fs::read_to_string("record.json")?;
    /// let AnyRecord::Hash(record) = AnyRecord::from_json(json.parse()?)? else {
    ///     return Err("it is of the work of AI".into());
    /// };
    /// println!("{} hashes a second", record.summary.median);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_json(value: Value) -> Result<Self, RecordError> {
        // The version comes first: a record of another form would only draw a complaint about some field.
        if let Some(found) = value.get("schema_version").and_then(Value::as_u64)
            && found != u64::from(SCHEMA_VERSION)
        {
            return Err(RecordError::Schema { found: u32::try_from(found).unwrap_or(u32::MAX) });
        }
        let of_ai = value.get("kind").is_some_and(|kind| kind == Ai::NAME);
        if of_ai {
            let record: Record<Ai> = typed(value)?;
            record.check()?;
            Ok(Self::Ai(Box::new(record)))
        } else {
            let record: Record = typed(value)?;
            record.check()?;
            Ok(Self::Hash(Box::new(record)))
        }
    }
}

fn typed<K: Kind>(value: Value) -> Result<Record<K>, RecordError> {
    serde_json::from_value(value).map_err(|error| RecordError::Form(error.to_string()))
}
