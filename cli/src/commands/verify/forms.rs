//! The forms in which files hold headers (floor F6): text and messages as readers of what is in them, the distance of
//! headers in unknown files, and names for what holds none. Nothing is verified here.

use std::io::{self, BufRead, BufReader, Read};

use hashgrind::pow::RawHeader;

/// Bytes read at once on one thread: whole headers, and few enough to stay in the second-level cache.
pub(super) const PIECE: usize = 4096 * LEN;

const LEN: usize = RawHeader::LEN;

/// The five chains' message start bytes, which also begin the records of a blk file.
const MAGIC: [[u8; 4]; 5] = [
    [0xf9, 0xbe, 0xb4, 0xd9],
    [0x0b, 0x11, 0x09, 0x07],
    [0x1c, 0x16, 0x3f, 0x28],
    [0x0a, 0x03, 0xcf, 0x40],
    [0xfa, 0xbf, 0xb5, 0xda],
];

/// How far into a file the first header may lie, and how far apart two may be, to be found.
const FARTHEST: usize = 256;

/// As much as is looked at first.
pub(super) fn read_piece(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    reader.by_ref().take(PIECE as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// Where the first header begins and how many bytes lie from it to the next: the next one holds its hash.
pub(super) fn layout(head: &[u8]) -> Option<(usize, usize)> {
    let (offset, stride) = (0..FARTHEST).find_map(|offset| {
        let header = RawHeader::new(*head.get(offset..)?.first_chunk()?);
        let hash = *header.digest().as_bytes_le();
        let rest = &head[offset + LEN..];
        let rest = &rest[..rest.len().min(FARTHEST + 36)];
        // The version lies before the hash.
        let at = rest.windows(hash.len()).position(|window| window == hash)?.checked_sub(4)?;
        Some((offset, LEN + at))
    })?;
    // The link of the first records may be broken; the file begins with them all the same.
    Some((if matches!(stride, LEN | 81) { offset % stride } else { offset }, stride))
}

/// Hexadecimal digits as the bytes that they mean. Lines may be of any length; where the first one holds a whole header,
/// each must.
pub(super) struct HexReader<R> {
    inner: BufReader<R>,
    line: u64,
    /// Digits of the line so far, and of the first one.
    digits: usize,
    first: Option<usize>,
    high: Option<u8>,
}

const BOM: &[u8] = &[0xef, 0xbb, 0xbf];

impl<R: Read> HexReader<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner: BufReader::with_capacity(1 << 16, inner), line: 1, digits: 0, first: None, high: None }
    }

    fn end_of_line(&mut self) -> io::Result<()> {
        let digits = std::mem::take(&mut self.digits);
        if digits == 0 {
            return Ok(());
        }
        let wanted = *self.first.get_or_insert(digits);
        if self.high.is_some() || matches!(wanted, 160 | 162) && digits != wanted {
            let wanted = if matches!(wanted, 160 | 162) { wanted.to_string() } else { "an even number".to_owned() };
            let what = format!("line {} holds {digits} hexadecimal digits, and {wanted} is wanted", self.line);
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        }
        Ok(())
    }
}

impl HexReader<io::Empty> {
    /// Whether this looks like hexadecimal digits: a byte order mark or not, then as many as half a header has.
    pub(super) fn fits(head: &[u8]) -> bool {
        let head = head.strip_prefix(BOM).unwrap_or(head).trim_ascii_start();
        let head = head.strip_prefix(b"0x").unwrap_or(head);
        let digits = head.iter().filter(|byte| !byte.is_ascii_whitespace()).take(LEN);
        digits.clone().count() == LEN && digits.clone().all(u8::is_ascii_hexdigit)
    }
}

impl<R: Read> Read for HexReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let mut written = 0;
        while written < out.len() {
            let digits = self.inner.fill_buf()?;
            let Some(&byte) = digits.first() else {
                self.end_of_line()?;
                break;
            };
            // Nearly all of a file: whole bytes, one behind the other.
            if self.high.is_none() {
                let whole = decode(digits, &mut out[written..]);
                if whole > 0 {
                    self.inner.consume(2 * whole);
                    self.digits += 2 * whole;
                    written += whole;
                    continue;
                }
            }
            self.inner.consume(1);
            match (char::from(byte).to_digit(16), byte) {
                (Some(digit), _) => {
                    self.digits += 1;
                    let digit = digit as u8;
                    match self.high.take() {
                        None => self.high = Some(digit),
                        Some(high) => {
                            out[written] = high << 4 | digit;
                            written += 1;
                        }
                    }
                }
                (None, b'\n') => {
                    self.end_of_line()?;
                    self.line += 1;
                }
                (None, b'x' | b'X') if self.digits == 1 && self.high == Some(0) => (self.digits, self.high) = (0, None),
                (None, byte) if byte.is_ascii_whitespace() => {}
                (None, byte) if self.line == 1 && self.digits == 0 && BOM.contains(&byte) => {}
                (None, byte) => {
                    let what =
                        format!("line {} holds `{}`, which is no hexadecimal digit", self.line, byte.escape_ascii());
                    return Err(io::Error::new(io::ErrorKind::InvalidData, what));
                }
            }
        }
        Ok(written)
    }
}

/// What each byte means as a hexadecimal digit; more than 15 where it is none. A table is fast in a program that is built for
/// size, too.
const DIGITS: [u8; 256] = {
    let mut digits = [0xff; 256];
    let mut value = 0;
    while value < 16 {
        digits[b"0123456789abcdef"[value] as usize] = value as u8;
        digits[b"0123456789ABCDEF"[value] as usize] = value as u8;
        value += 1;
    }
    digits
};

/// The bytes that pairs of digits mean, until there is a pair of something else or no room: how many.
fn decode(digits: &[u8], out: &mut [u8]) -> usize {
    let mut whole = 0;
    for (&[high, low], byte) in digits.as_chunks::<2>().0.iter().zip(out) {
        let (high, low) = (DIGITS[usize::from(high)], DIGITS[usize::from(low)]);
        if high | low > 15 {
            break;
        }
        *byte = high << 4 | low;
        whole += 1;
    }
    whole
}

/// Text in UTF-16, as PowerShell's `>` writes it, as the ASCII in it.
pub(super) struct Utf16Reader<R> {
    inner: R,
    /// Whether the next byte is the significant one.
    counts: bool,
}

impl<R: Read> Utf16Reader<R> {
    pub(super) fn new(mut inner: R, little_endian: bool) -> Self {
        let mut bom = [0; 2];
        // It was seen already, so there is nothing to fail.
        let _ = inner.read_exact(&mut bom);
        Self { inner, counts: little_endian }
    }
}

impl Utf16Reader<io::Empty> {
    /// Whether it begins with a byte order mark, and if so, whether the low byte comes first.
    pub(super) fn order_of(head: &[u8]) -> Option<bool> {
        match head {
            [0xff, 0xfe, _, 0, ..] => Some(true),
            [0xfe, 0xff, 0, _, ..] => Some(false),
            _ => None,
        }
    }
}

impl<R: Read> Read for Utf16Reader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.inner.read(out)?;
            let mut kept = 0;
            for at in 0..read {
                if self.counts {
                    out[kept] = out[at];
                    kept += 1;
                }
                self.counts = !self.counts;
            }
            if kept > 0 || read == 0 {
                return Ok(kept);
            }
        }
    }
}

/// Messages of the p2p protocol, one behind the other, as the records of those named `headers`.
pub(super) struct Messages<R> {
    inner: R,
    /// Bytes of records left in this message.
    left: u64,
}

impl<R: Read> Messages<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, left: 0 }
    }

    /// To the records of the next `headers` message. False at the end.
    fn next_message(&mut self) -> io::Result<bool> {
        loop {
            let mut envelope = [0; 24];
            if self.inner.read(&mut envelope[..1])? == 0 {
                return Ok(false);
            }
            self.inner.read_exact(&mut envelope[1..])?;
            if !MAGIC.contains(&envelope[..4].try_into().expect("four bytes")) {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "what follows a p2p message is none"));
            }
            let length = u64::from(u32::from_le_bytes(envelope[16..20].try_into().expect("four bytes")));
            if !is_headers(&envelope) {
                io::copy(&mut self.inner.by_ref().take(length), &mut io::sink())?;
                continue;
            }
            // The count of the records: one byte, or a mark and two.
            let mut count = [0; 3];
            self.inner.read_exact(&mut count[..1])?;
            let of_count = if count[0] == 0xfd { 3 } else { 1 };
            self.inner.read_exact(&mut count[1..of_count])?;
            self.left = length.saturating_sub(of_count as u64);
            if self.left > 0 {
                return Ok(true);
            }
        }
    }
}

impl Messages<io::Empty> {
    /// Whether it begins with a message's start bytes and a name.
    pub(super) fn fits(head: &[u8]) -> bool {
        let name = head.get(4..16).unwrap_or_default();
        head.first_chunk().is_some_and(|word| MAGIC.contains(word))
            && name.first().is_some_and(u8::is_ascii_lowercase)
            && name.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == 0)
    }
}

fn is_headers(envelope: &[u8; 24]) -> bool {
    envelope[4..16] == *b"headers\0\0\0\0\0"
}

impl<R: Read> Read for Messages<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 && !self.next_message()? {
            return Ok(0);
        }
        let read = self.inner.by_ref().take(self.left).read(out)?;
        if read == 0 && !out.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= read as u64;
        Ok(read)
    }
}

/// Files that people take for headers by mistake, and what to do with them.
pub(super) fn what_else_it_is(head: &[u8], name: &str) -> Option<String> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let numbered =
        |prefix| file.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if head.first_chunk().is_some_and(|word| MAGIC.contains(word)) {
        return Some(
            "holds whole blocks, not headers; `hashgrind chain export --format headers` takes the headers out of a practice \
             chain, and of a node's blk files the node gives them: --datadir FOLDER"
                .to_owned(),
        );
    }
    if file.ends_with(".dat") && (numbered("blk") || numbered("rev")) && layout(head).is_none() {
        return Some(
            "is a node's file of blocks, masked with the key in its xor.dat; the node gives the headers: --datadir FOLDER"
                .to_owned(),
        );
    }
    const PACKED: [(&[u8], &str, &str); 6] = [
        (b"BZh", "bzip2", "bzip2 -dc"),
        (&[0xfd, b'7', b'z', b'X', b'Z', 0], "xz", "xz -dc"),
        (&[0x28, 0xb5, 0x2f, 0xfd], "zstd", "zstd -dc"),
        (&[0x04, 0x22, 0x4d, 0x18], "lz4", "lz4 -dc"),
        (b"PK\x03\x04", "zip", "unzip -p"),
        (b"7z\xbc\xaf\x27\x1c", "7-Zip", "7z x -so"),
    ];
    if let Some((_, packer, command)) = PACKED.iter().find(|(magic, ..)| head.starts_with(magic)) {
        return Some(format!("is packed with {packer}: `{command} FILE | hashgrind verify -` unpacks it"));
    }
    if head.get(257..262) == Some(b"ustar") {
        return Some("is a tar archive: `tar -xOf FILE | hashgrind verify -` takes out what is in it".to_owned());
    }
    const STORES: [(&[u8], &str); 3] = [
        (b"SQLite format 3\0", "a SQLite database"),
        (b"SPVB", "bitcoinj's block store, whose records are no headers alone"),
        (b"SPV2", "bitcoinj's block store, whose records are no headers alone"),
    ];
    if let Some((_, store)) = STORES.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(format!("is {store}; export the raw headers with the program that wrote it, 80 bytes each"));
    }
    let text = head.strip_prefix(BOM).unwrap_or(head);
    let is_text = text.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace());
    match text.trim_ascii_start().first()? {
        b'{' | b'[' if is_text => Some(
            "is JSON; headers in hex, one a line, are read: `bitcoin-cli getblockheader HASH false` writes them, and \
             `jq -r '.[]' FILE | hashgrind verify -` takes them out of a list"
                .to_owned(),
        ),
        _ if is_text => Some(
            "is text, and no header of 160 hexadecimal digits a line: raw headers of 80 bytes or such lines are wanted"
                .to_owned(),
        ),
        _ => None,
    }
}
