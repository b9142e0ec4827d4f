//! What `verify` reads (floor F6): raw headers, and the other forms in which people have them, all given on as raw headers.
//! What can't be read is named for what it is, with the cure. Knows no rules.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use hashgrind::pow::RawHeader;
use hashgrind::template::bitcoin::Network;
use serde::Serialize;

use super::forms::{HexReader, Messages, PIECE, Utf16Reader, layout, read_piece, what_else_it_is};
use crate::failure::{Failure, Kind};
use hashgrind_chain::node::NodeClient;

const LEN: usize = RawHeader::LEN;

/// A record of a p2p `headers` message: a header and the number of its transactions, which is 0.
const P2P_LEN: usize = LEN + 1;

/// Headers that one exchange with a node asks for; its answer is about 400 kB.
const HEADERS_A_CALL: u64 = 2000;

/// What was read.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Facts {
    /// `raw80`, `hex`, `p2p81`, `gzip+raw80`, ...; `rpc` from a node.
    pub(super) format: String,
    /// Headers, empty ones included.
    pub(super) records: u64,
    /// Empty ones before and behind the headers.
    pub(super) skipped_zero_headers: u64,
}

/// Where the headers come from, in pieces of whole headers as long as it has them.
pub(super) struct Input {
    name: String,
    source: Source,
    pub(super) is_standard_input: bool,
    /// Length, where it is known beforehand and the headers stand in it as they are.
    pub(super) len: Option<u64>,
    /// The node's chain.
    pub(super) network: Option<Network>,
    pub(super) facts: Facts,
    /// Bytes read at once.
    piece: usize,
    buffer: Vec<u8>,
    peeked: bool,
}

enum Source {
    Records(Records),
    Node { client: Box<NodeClient>, next: u64, end: u64 },
}

struct Records {
    reader: Box<dyn Read>,
    /// Bytes from one header to the next.
    stride: usize,
    /// Bytes of a begun record.
    torn: Vec<u8>,
    /// Empty records that may be the last ones.
    empty: u64,
}

impl std::fmt::Display for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl Input {
    pub(super) fn file(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            let input = Self::open("standard input".to_owned(), Box::new(io::stdin().lock()), None)?;
            return Ok(Self { is_standard_input: true, ..input });
        }
        let name = path.display().to_string();
        let unreadable = |error| damaged(format!("{name} can't be read: {error}"));
        let file = File::open(path).map_err(unreadable)?;
        let metadata = file.metadata().map_err(unreadable)?;
        if metadata.is_dir() {
            // LevelDB's folders have a file of this name.
            let what = if path.join("CURRENT").is_file() {
                "is a database of a node; ask the node itself for its headers, with --datadir or --rpc-url"
            } else {
                "is a directory, and a file of headers is wanted"
            };
            return Err(damaged(format!("{name} {what}")));
        }
        Self::open(name, Box::new(file), metadata.is_file().then_some(metadata.len()))
    }

    pub(super) fn node(client: NodeClient, start: u64) -> Result<Self, Failure> {
        let (network, end) = (client.chain(), u64::from(client.tip()?.height) + 1);
        let name = format!("the node at {}", client.endpoint());
        if start >= end {
            let tip = end - 1;
            return Err(Failure::usage(format!("--start {start}: {name} is at height {tip} only")));
        }
        let source = Source::Node { client: Box::new(client), next: start, end };
        Ok(Self { network: Some(network), ..Self::new(name, "rpc".to_owned(), source) })
    }

    fn new(name: String, format: String, source: Source) -> Self {
        let facts = Facts { format, ..Facts::default() };
        let buffer = Vec::with_capacity(PIECE);
        Self {
            name,
            source,
            is_standard_input: false,
            len: None,
            network: None,
            facts,
            piece: PIECE,
            buffer,
            peeked: false,
        }
    }

    /// Peels off what lies round the headers: compression, text, messages, empty records in front.
    fn open(name: String, mut reader: Box<dyn Read>, len: Option<u64>) -> Result<Self, Failure> {
        let fails = |error| unreadable(&name, error);
        let is = |what: &str| damaged(format!("{name} {what}"));
        let mut format = Vec::new();
        let mut head = read_piece(&mut reader).map_err(fails)?;
        if head.starts_with(&[0x1f, 0x8b]) {
            format.push("gzip");
            reader = Box::new(MultiGzDecoder::new(Cursor::new(head).chain(reader)));
            head = read_piece(&mut reader).map_err(fails)?;
        }
        if let Some(utf16) = Utf16Reader::order_of(&head) {
            reader = Box::new(Utf16Reader::new(Cursor::new(head).chain(reader), utf16));
            head = read_piece(&mut reader).map_err(fails)?;
        }
        let is_hex = HexReader::fits(&head);
        if is_hex {
            format.push("hex");
            reader = Box::new(HexReader::new(Cursor::new(head).chain(reader)));
            head = read_piece(&mut reader).map_err(fails)?;
        }
        let is_messages = Messages::fits(&head);
        if is_messages {
            reader = Box::new(Messages::new(Cursor::new(head).chain(reader)));
            head = read_piece(&mut reader).map_err(fails)?;
        } else if let Some(what) = what_else_it_is(&head, &name) {
            return Err(is(&what));
        }

        let mut empty = 0;
        loop {
            let zeros = head.as_chunks::<LEN>().0.iter().take_while(|record| is_empty(record)).count();
            empty += zeros as u64;
            head.drain(..zeros * LEN);
            if zeros == 0 || !head.is_empty() {
                break;
            }
            head = read_piece(&mut reader).map_err(fails)?;
        }
        if empty > 0 && head.iter().all(|byte| *byte == 0) {
            return Err(is("holds nothing but zeros: room for headers, none of them written yet"));
        }
        let stride = match layout(&head) {
            _ if is_messages => P2P_LEN,
            Some((0, LEN)) => LEN,
            Some((0, P2P_LEN)) => P2P_LEN,
            // The payload of one message: the count of the records goes before them.
            Some((offset @ (1 | 3), P2P_LEN)) => {
                head.drain(..offset);
                P2P_LEN
            }
            Some((offset, LEN)) => {
                let from = offset + 1;
                return Err(is(&format!(
                    "has {offset} bytes before its first header; `tail -c +{from} FILE | hashgrind verify -` leaves them out"
                )));
            }
            Some((offset, stride)) => {
                return Err(is(&format!(
                    "holds headers in records of {stride} bytes, the first header at byte {offset}; 80 (raw) and 81 (p2p) are \
                     read. `xxd -p -c {stride} -s {offset} FILE | cut -c 1-160 | hashgrind verify -` takes the headers out"
                )));
            }
            // One header, or a broken link: what every record of a message ends with tells.
            None if !head.len().is_multiple_of(LEN)
                && head.len().is_multiple_of(P2P_LEN)
                && head.chunks(P2P_LEN).all(|record| record[LEN] == 0) =>
            {
                P2P_LEN
            }
            None => LEN,
        };
        match stride {
            P2P_LEN => format.push("p2p81"),
            _ if !is_hex => format.push("raw80"),
            _ => {}
        }
        let reader: Box<dyn Read> = Box::new(Cursor::new(head).chain(reader));
        let source = Source::Records(Records { reader, stride, torn: Vec::new(), empty: 0 });
        let mut input = Self::new(name, format.join("+"), source);
        input.len = len.filter(|_| input.facts.format == "raw80");
        (input.facts.records, input.facts.skipped_zero_headers) = (empty, empty);
        Ok(input)
    }

    /// Reads so many headers at once from now on.
    pub(super) fn set_piece(&mut self, headers: usize) {
        self.piece = headers * LEN;
    }

    /// The first piece, which stays to be read.
    pub(super) fn peek(&mut self) -> Result<&[u8], Failure> {
        self.fill()?;
        self.peeked = true;
        Ok(&self.buffer)
    }

    /// The next piece; empty at the end.
    pub(super) fn next_piece(&mut self) -> Result<&[u8], Failure> {
        if !std::mem::take(&mut self.peeked) {
            self.fill()?;
        }
        Ok(&self.buffer)
    }

    fn fill(&mut self) -> Result<(), Failure> {
        self.buffer.clear();
        match &mut self.source {
            Source::Records(records) => records
                .fill(&mut self.buffer, self.piece, &mut self.facts)
                .map_err(|error| unreadable(&self.name, error)),
            Source::Node { client, next, end } => {
                let count = HEADERS_A_CALL.min(*end - *next);
                if count > 0 {
                    self.buffer = client.raw_headers(*next, count)?;
                    *next += count;
                    self.facts.records += count;
                }
                Ok(())
            }
        }
    }
}

impl Records {
    /// Headers into an empty buffer. At the end nothing, or the bytes of a header that was cut off.
    fn fill(&mut self, buffer: &mut Vec<u8>, piece: usize, facts: &mut Facts) -> io::Result<()> {
        loop {
            buffer.append(&mut self.torn);
            let wanted = piece / LEN * self.stride - buffer.len();
            // A pipe gives what it has; whole pieces keep headers whole.
            let read = self.reader.by_ref().take(wanted as u64).read_to_end(buffer)?;
            self.torn = buffer.split_off(buffer.len() / self.stride * self.stride);
            if read == 0 {
                facts.skipped_zero_headers += std::mem::take(&mut self.empty);
                // What was kept free behind the headers need not be whole records.
                buffer.extend(self.torn.drain(..).skip_while(|byte| *byte == 0));
                return Ok(());
            }
            if self.stride != LEN {
                strip(buffer, self.stride, facts.records)?;
            }
            let records = buffer.as_chunks::<LEN>().0;
            facts.records += records.len() as u64;
            let zeros = records.iter().rev().take_while(|record| is_empty(record)).count();
            if zeros < records.len() {
                buffer.truncate(buffer.len() - zeros * LEN);
                if std::mem::replace(&mut self.empty, zeros as u64) > 0 {
                    // A hole, not the end: one empty header is enough for the verifier to say where.
                    buffer.splice(..0, [0; LEN]);
                }
                return Ok(());
            }
            self.empty += zeros as u64;
            buffer.clear();
        }
    }
}

/// Leaves the header of each record; `before` records were read before.
fn strip(buffer: &mut Vec<u8>, stride: usize, before: u64) -> io::Result<()> {
    let records = buffer.len() / stride;
    for record in 0..records {
        let transactions = buffer[record * stride + LEN];
        if transactions != 0 {
            let number = before + record as u64 + 1;
            let what =
                format!("record {number} of 81 bytes ends with {transactions:02x}, and 00 (no transactions) is wanted");
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        }
        buffer.copy_within(record * stride..record * stride + LEN, record * LEN);
    }
    buffer.truncate(records * LEN);
    Ok(())
}

fn is_empty(record: &[u8; LEN]) -> bool {
    *record == [0; LEN]
}

pub(super) fn damaged(message: String) -> Failure {
    Failure::new(Kind::File, message)
}

fn unreadable(name: &str, error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => damaged(format!("{name}: {error}")),
        io::ErrorKind::UnexpectedEof => {
            damaged(format!("{name} was cut off: it ends too early ({error}); get it again"))
        }
        _ => damaged(format!("{name} can't be read: {error}")),
    }
}
