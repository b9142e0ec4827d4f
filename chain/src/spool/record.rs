//! The spool's format: lines of JSON with a checksum, from bytes to entries and back. Pure: no files, no clock.
//!
//! ```text
//! {"sum":"0123456789abcdef","record":{"kind":"found","hash":"...","height":7,...,"block":"..."}}
//! {"sum":"...","record":{"kind":"closed","hash":"...","answer":"accepted","time":1790000000}}
//! ```
//!
//! `sum` is the beginning of the SHA-256 of the record's text as it stands in the line. A line without its end was never
//! finished: nobody was told of its block. Everything else that can't be read is damage, which is reported and left alone.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

/// Bytes of a header, which a block begins with.
const HEADER_BYTES: usize = 80;

/// One line of the spool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Record {
    /// A block that was found.
    Found(Found),
    /// What became of one.
    Closed(Closed),
}

/// A block that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Its hash in RPC order, 64 lower-case hexadecimal digits.
    pub hash: String,
    /// Its height.
    pub height: u32,
    /// The chain that it belongs to, as Bitcoin Core names it.
    pub chain: String,
    /// The node that gave the template, `host:port`.
    pub node: String,
    /// When it was found, seconds since 1970.
    pub time: u64,
    /// The template's `workid`, which goes back with the block (BIP 22).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_id: Option<String>,
    /// The whole block, as `submitblock` takes it.
    #[serde(with = "hex::serde")]
    pub block: Vec<u8>,
}

/// The final answer to a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// Hash of the block.
    pub hash: String,
    /// `accepted`, `stale`, `forgotten` by the user, or the node's reason for refusing it.
    pub answer: String,
    /// When the answer came, seconds since 1970.
    pub time: u64,
}

/// A block with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The block.
    pub found: Found,
    /// The final answer; `None` while it waits for one.
    pub closed: Option<Closed>,
}

/// All that a spool holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Blocks in the order in which they were found, each hash once.
    pub entries: Vec<Entry>,
    /// Where the last whole line ends.
    pub end: usize,
    /// Bytes behind it: a line that was never finished.
    pub torn: usize,
    /// Does the unfinished line lack nothing but its end?
    pub tail_is_whole: bool,
    /// Lines that can't be read.
    pub damage: Vec<Damage>,
}

/// A line that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// Where it begins, in bytes from the start.
    pub offset: usize,
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

#[derive(Serialize, Deserialize)]
struct Line<'a> {
    sum: &'a str,
    #[serde(borrow)]
    record: &'a RawValue,
}

impl Record {
    /// The line for it, with its end.
    pub fn to_line(&self) -> Vec<u8> {
        let record = serde_json::value::to_raw_value(self).expect("text, numbers and no maps");
        let line = Line { sum: &checksum(record.get()), record: &record };
        let mut bytes = serde_json::to_vec(&line).expect("text and numbers");
        bytes.push(b'\n');
        bytes
    }

    /// Reads a line without its end.
    fn from_line(line: &[u8]) -> Result<Self, String> {
        let Line { sum, record } =
            serde_json::from_slice(line).map_err(|error| format!("it is no line of a spool: {error}"))?;
        if sum != checksum(record.get()) {
            return Err("its checksum is wrong".to_owned());
        }
        let record: Self = serde_json::from_str(record.get()).map_err(|error| format!("its record: {error}"))?;
        if let Self::Found(found) = &record {
            let header = found.block.get(..HEADER_BYTES).ok_or("its block is shorter than a header")?;
            if found.hash != hash_of(header) {
                return Err("its hash is not the hash of its block".to_owned());
            }
        }
        Ok(record)
    }
}

impl Contents {
    /// Blocks that wait for a final answer.
    pub fn waiting(&self) -> impl Iterator<Item = &Found> {
        self.entries.iter().filter(|entry| entry.closed.is_none()).map(|entry| &entry.found)
    }

    fn add(&mut self, record: Record, places: &mut HashMap<String, usize>) {
        match record {
            // The same block twice: a program that was killed between writing and remembering.
            Record::Found(found) if places.contains_key(&found.hash) => {}
            Record::Found(found) => {
                places.insert(found.hash.clone(), self.entries.len());
                self.entries.push(Entry { found, closed: None });
            }
            // An answer without a block: the block was cleaned away. A second answer: two programs submitted it, and
            // the first answer stays.
            Record::Closed(closed) => {
                let of_it = places.get(&closed.hash).map(|&place| &mut self.entries[place]);
                if let Some(entry) = of_it.filter(|entry| entry.closed.is_none()) {
                    entry.closed = Some(closed);
                }
            }
        }
    }
}

/// Reads a spool. Never fails: what can't be read is in [`Contents::damage`] and [`Contents::torn`].
pub fn parse(bytes: &[u8]) -> Contents {
    let mut contents = Contents::default();
    let mut places = HashMap::new();
    let mut number = 0;
    while contents.end < bytes.len() {
        let offset = contents.end;
        let rest = &bytes[offset..];
        number += 1;
        let Some(length) = rest.iter().position(|&byte| byte == b'\n') else {
            contents.torn = rest.len();
            contents.tail_is_whole = Record::from_line(rest).is_ok();
            break;
        };
        // Space that the file system set aside and a power cut left unfilled: zeros, which no line holds.
        if rest.len() == length + 1 && rest[..length].contains(&0) {
            contents.torn = rest.len();
            break;
        }
        match Record::from_line(&rest[..length]) {
            Ok(record) => contents.add(record, &mut places),
            Err(what) => contents.damage.push(Damage { offset, line: number, what }),
        }
        contents.end = offset + length + 1;
    }
    contents
}

/// The first 8 bytes of the SHA-256 of a record's text.
fn checksum(record: &str) -> String {
    hex::encode(&Sha256::digest(record)[..8])
}

/// A header's hash in RPC order.
fn hash_of(header: &[u8]) -> String {
    let mut hash: [u8; 32] = Sha256::digest(Sha256::digest(header)).into();
    hash.reverse();
    hex::encode(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(number: u8) -> Found {
        let block = [[number; HEADER_BYTES].as_slice(), b"transactions"].concat();
        // The oracle for the hash: the `bitcoin` crate.
        let hash =
            bitcoin::consensus::deserialize::<bitcoin::block::Header>(&block[..80]).expect("80 bytes").block_hash();
        Found {
            hash: hash.to_string(),
            height: number.into(),
            chain: "regtest".to_owned(),
            node: "127.0.0.1:18443".to_owned(),
            time: 1_790_000_000,
            work_id: number.is_multiple_of(2).then(|| "a \"quoted\"\nid".to_owned()),
            block,
        }
    }

    fn closed(number: u8, answer: &str) -> Record {
        Record::Closed(Closed { hash: found(number).hash, answer: answer.to_owned(), time: 1_790_000_001 })
    }

    fn file(records: &[Record]) -> Vec<u8> {
        records.iter().flat_map(Record::to_line).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let all = [Record::Found(found(1)), Record::Found(found(2)), closed(1, "accepted"), Record::Found(found(3))];
        let bytes = file(&all);
        assert_eq!(bytes.iter().filter(|&&byte| byte == b'\n').count(), 4, "one line a record");
        let contents = parse(&bytes);
        assert_eq!((contents.end, contents.torn, contents.damage.len()), (bytes.len(), 0, 0));
        assert_eq!(
            contents.entries.iter().map(|entry| &entry.found).collect::<Vec<_>>(),
            [&found(1), &found(2), &found(3)]
        );
        assert_eq!(contents.entries[0].closed.as_ref().expect("closed").answer, "accepted");
        assert_eq!(contents.waiting().map(|found| found.height).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(parse(b""), Contents::default());
    }

    #[test]
    fn twice_the_same_and_answers_to_nothing_do_no_harm() {
        let all = [
            closed(9, "stale"),
            Record::Found(found(1)),
            closed(1, "accepted"),
            Record::Found(found(1)),
            closed(1, "x"),
        ];
        let contents = parse(&file(&all));
        assert_eq!(contents.entries.len(), 1);
        assert_eq!(contents.entries[0].closed.as_ref().expect("closed").answer, "accepted", "the first answer stays");
    }

    #[test]
    fn cut_at_any_byte_it_loses_the_unfinished_line_only() {
        let whole = [Record::Found(found(1)), closed(1, "accepted"), Record::Found(found(2))];
        let bytes = file(&whole);
        let ends: Vec<usize> = (1..=3).map(|count| file(&whole[..count]).len()).collect();
        for cut in 0..=bytes.len() {
            let contents = parse(&bytes[..cut]);
            assert_eq!(contents.damage, [], "cut at {cut}");
            let end = ends.iter().copied().filter(|&end| end <= cut).max().unwrap_or(0);
            assert_eq!((contents.end, contents.torn), (end, cut - end), "cut at {cut}");
            assert_eq!(contents.tail_is_whole, ends.contains(&(cut + 1)), "cut at {cut}");
        }
        let zeros = [bytes.as_slice(), &[0; 100], b"\n"].concat();
        assert_eq!((parse(&zeros).torn, parse(&zeros).damage.len()), (101, 0));
    }

    #[test]
    fn every_changed_byte_is_noticed_and_the_others_survive() {
        let bytes = file(&[Record::Found(found(1)), Record::Found(found(2)), Record::Found(found(3))]);
        let first = file(&[Record::Found(found(1))]).len();
        let second = first + file(&[Record::Found(found(2))]).len();
        for at in first..second {
            for flip in [1, 0x20, 0x80] {
                let mut bytes = bytes.clone();
                bytes[at] ^= flip;
                let contents = parse(&bytes);
                assert!(!contents.damage.is_empty(), "byte {at} changed by {flip:02x} and nobody noticed");
                assert!(contents.damage[0].offset >= first && contents.damage[0].offset < second);
                assert_eq!(contents.entries[0].found, found(1));
                // The end of a line that is no end any more takes the next line with it.
                if at + 1 < second {
                    assert_eq!(contents.entries.last().expect("the third").found, found(3), "byte {at}");
                }
            }
        }
    }

    #[test]
    fn records_that_lie_are_damage() {
        let mut short = found(1);
        short.block.truncate(79);
        let mut other = found(1);
        other.hash = found(2).hash;
        for (record, part) in [(short, "shorter than a header"), (other, "not the hash of its block")] {
            let contents = parse(&Record::Found(record).to_line());
            assert!(contents.damage[0].what.contains(part), "{:?}", contents.damage);
            assert_eq!(contents.entries, []);
        }
        for text in ["\n", "{}\n", "null\n", "\u{feff}\n", "{\"sum\":\"\",\"record\":{}}\n"] {
            assert_eq!(parse(text.as_bytes()).damage.len(), 1, "{text:?}");
        }
    }
}
