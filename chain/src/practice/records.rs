//! The records of a blk file: reads them all, checks each block against the ones before it, tells a tail that was
//! never finished from damage. Writes nothing.

use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use hashgrind::template::bitcoin::{self, consensus};

use super::block::{Block, RECORD_HEAD_BYTES};
use super::error::{ChainError, NOUN, RecordError};
use super::rules::{self, RuleError};
use crate::file::{FileError, FileTrouble, check_kind};

/// What each record of a regtest file begins with.
pub const MAGIC: [u8; 4] = [0xfa, 0xbf, 0xb5, 0xda];

/// Lengths that a block can have: a header and a number of transactions at least, the limit of BIP 141 at most.
const BLOCK_BYTES: std::ops::RangeInclusive<u32> = 81..=4_000_000;

/// The magic of the other chains, for a better message.
const OTHER_MAGIC: [([u8; 4], &str); 4] = [
    ([0xf9, 0xbe, 0xb4, 0xd9], "mainnet"),
    ([0x0b, 0x11, 0x09, 0x07], "testnet3"),
    ([0x1c, 0x16, 0x3f, 0x28], "testnet4"),
    ([0x0a, 0x03, 0xcf, 0x40], "signet"),
];

/// A chain's file, read and checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainFile {
    /// Every whole block, the genesis block first.
    pub blocks: Vec<Block>,
    /// Where the last whole record ends.
    pub end: u64,
    /// What stands behind it.
    pub torn: Option<TornTail>,
}

/// The beginning of a record that was never finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TornTail {
    /// Where it begins.
    pub offset: u64,
    /// How many bytes there are of it.
    pub bytes: u64,
}

impl ChainFile {
    /// A few words on what there is.
    pub fn holds(&self) -> String {
        match self.blocks.last() {
            Some(tip) => format!("the chain ends at height {}", tip.height),
            None => "no whole block was in the file".to_owned(),
        }
    }
}

/// Reads a chain without locking it: what a miner has not finished yet shows as a torn tail.
///
/// # Errors
/// [`ChainError`] for whatever is no sound practice chain with at least one block.
pub fn read(path: &Path) -> Result<(ChainFile, File), ChainError> {
    check_kind(NOUN, path)?;
    let file = File::open(path).map_err(|source| match source.kind() {
        ErrorKind::NotFound => ChainError::Missing { path: path.to_owned() },
        _ => FileError::new(NOUN, path, FileTrouble::Open(source)).into(),
    })?;
    let chain = read_open(path, &file)?;
    if chain.blocks.is_empty() {
        let what = "it holds no whole block yet (mining writes the first)".to_owned();
        return Err(ChainError::NotAChain { path: path.to_owned(), what });
    }
    Ok((chain, file))
}

/// Reads and checks all of an open file; an empty one is an empty chain.
pub(crate) fn read_open(path: &Path, mut file: &File) -> Result<ChainFile, ChainError> {
    let failed = |source| ChainError::unreadable(path, source);
    let len = file.metadata().map_err(failed)?.len();
    file.seek(SeekFrom::Start(0)).map_err(failed)?;
    parse(BufReader::with_capacity(1 << 18, file), len).map_err(|error| match error {
        ParseError::Read(source) => failed(source),
        ParseError::NotAChain(what) => ChainError::NotAChain { path: path.to_owned(), what },
        ParseError::Bad { offset, height, source } => {
            ChainError::BadRecord { path: path.to_owned(), offset, height, source }
        }
    })
}

/// A block as it goes into the file.
pub(crate) fn record(block: &[u8]) -> Vec<u8> {
    let len = u32::try_from(block.len()).expect("a checked block is below 4 MB");
    let mut record = Vec::with_capacity(RECORD_HEAD_BYTES + block.len());
    record.extend_from_slice(&MAGIC);
    record.extend_from_slice(&len.to_le_bytes());
    record.extend_from_slice(block);
    record
}

/// Why bytes are no chain.
#[derive(Debug)]
pub enum ParseError {
    /// They can't be read.
    Read(io::Error),
    /// They are something else.
    NotAChain(String),
    /// A record that is wrong, with good ones before it.
    Bad {
        /// Where its record begins, in bytes from the start.
        offset: u64,
        /// The height that it has by its place.
        height: u32,
        /// What is wrong with it.
        source: RecordError,
    },
}

impl From<io::Error> for ParseError {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

/// Reads `len` bytes of records. The file may grow meanwhile; what comes behind `len` belongs to the next reader.
pub fn parse(mut reader: impl Read, len: u64) -> Result<ChainFile, ParseError> {
    let mut chain = ChainFile::default();
    let mut block = Vec::new();
    while chain.end < len {
        let (offset, rest) = (chain.end, len - chain.end);
        let height = chain.blocks.len() as u32;
        let bad = |source| Err(ParseError::Bad { offset, height, source });
        let torn = Some(TornTail { offset, bytes: rest });

        let mut head = [0; RECORD_HEAD_BYTES];
        let head = &mut head[..rest.min(RECORD_HEAD_BYTES as u64) as usize];
        reader.read_exact(head)?;
        if !MAGIC.starts_with(&head[..head.len().min(MAGIC.len())]) {
            if offset > 0 && is_zero(head) && is_zero_to_the_end(&mut reader, rest - head.len() as u64)? {
                // Space that was set aside and never filled: by a file system in a power cut, or by a node.
                chain.torn = torn;
                break;
            }
            let found = &head[..head.len().min(MAGIC.len())];
            if offset == 0 {
                return Err(ParseError::NotAChain(looks_like(found)));
            }
            return bad(RecordError::Magic { found: hex::encode(found) });
        }
        let Some(length) = head.last_chunk::<4>().filter(|_| head.len() == RECORD_HEAD_BYTES) else {
            chain.torn = torn;
            break;
        };
        let length = u32::from_le_bytes(*length);
        if !BLOCK_BYTES.contains(&length) {
            return bad(RecordError::Length { length });
        }
        let available = rest - RECORD_HEAD_BYTES as u64;
        block.resize(u64::from(length).min(available) as usize, 0);
        reader.read_exact(&mut block)?;
        if u64::from(length) > available {
            // Half a block can't be decoded. If a whole one stands here, then not the block but its length is damaged, and
            // cutting would throw away good blocks.
            if let Ok((_, actual)) = consensus::deserialize_partial::<bitcoin::Block>(&block) {
                return bad(RecordError::LongLength { length, actual });
            }
            if offset == 0 && !rules::genesis_block().starts_with(&block) {
                return bad(RuleError::Genesis.into());
            }
            chain.torn = torn;
            break;
        }
        match rules::check_next(&chain.blocks, offset, &block, None) {
            Ok(entry) => chain.blocks.push(entry),
            Err(error) => return bad(error.into()),
        }
        chain.end = offset + RECORD_HEAD_BYTES as u64 + u64::from(length);
    }
    Ok(chain)
}

fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|&byte| byte == 0)
}

fn is_zero_to_the_end(reader: &mut impl Read, mut rest: u64) -> io::Result<bool> {
    let mut buffer = [0; 4096];
    while rest > 0 {
        let part = &mut buffer[..rest.min(4096) as usize];
        reader.read_exact(part)?;
        if !is_zero(part) {
            return Ok(false);
        }
        rest -= part.len() as u64;
    }
    Ok(true)
}

fn looks_like(magic: &[u8]) -> String {
    match OTHER_MAGIC.iter().find(|(other, _)| other == magic) {
        Some((_, chain)) => {
            format!("it is a block file of {chain}, and the practice chain is regtest")
        }
        None => format!("it begins with {}, and a block file of regtest begins with fabfb5da", hex::encode(magic)),
    }
}
