//! Stratum V2 on the wire: the handshake, the cipher, and the few messages of a standard channel. SRI's crates live in this file
//! and, but for tests, nowhere else; what they give is made into values of ours.

use binary_sv2::{Str0255, U256, from_bytes, to_bytes};
use common_messages_sv2::{Protocol, Reconnect, SetupConnection, SetupConnectionError, SetupConnectionSuccess};
use mining_sv2::{
    CloseChannel, NewMiningJob, OpenMiningChannelError, OpenStandardMiningChannel, OpenStandardMiningChannelSuccess,
    SetNewPrevHash, SetTarget, SubmitSharesError, SubmitSharesStandard, SubmitSharesSuccess,
};
use noise_sv2::{
    AEAD_MAC_LEN, ELLSWIFT_ENCODING_SIZE, INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE, Initiator, NoiseEngine,
};

use crate::fault::Fault;

/// What the pool answers to a greeting, in bytes.
pub(crate) const REPLY_BYTES: usize = INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE;
/// A frame's header: extension and channel bit (2), message type (1), length of the payload (3).
const HEADER_BYTES: usize = 6;
/// The most of a payload that is sealed in one piece.
const PIECE_BYTES: usize = u16::MAX as usize - AEAD_MAC_LEN;
/// The longest payload that is read. No message of a standard channel has more than 600 bytes, but jobs of other channels and
/// extensions may, and are passed over.
const MAX_PAYLOAD: usize = 1 << 20;
/// The bit of the extension field that says that a message begins with its channel.
const CHANNEL_BIT: u16 = 0x8000;
/// The only version of the protocol.
const VERSION: u16 = 2;
/// Wants jobs with a whole merkle root.
const REQUIRES_STANDARD_JOBS: u32 = 1;
/// Wants to roll version bits. Some servers forbid it to whoever does not say so.
const REQUIRES_VERSION_ROLLING: u32 = 4;
/// A server's word: version bits may not be rolled.
const REQUIRES_FIXED_VERSION: u32 = 1;
/// Another: there are no standard channels.
const REQUIRES_EXTENDED_CHANNELS: u32 = 2;
/// How a server says that it can't keep what a flag asks for.
pub(crate) const UNSUPPORTED_FLAGS: &str = "unsupported-feature-flags";
/// The same of anything else that no later connection changes.
pub(crate) const UNSUPPORTED: [&str; 2] = ["unsupported-protocol", "protocol-version-mismatch"];

/// A handshake that was begun.
pub(crate) struct Handshake(Box<Initiator>);

impl Handshake {
    /// With a pool that must show this key; gives the greeting.
    pub(crate) fn begin(key: [u8; 32]) -> Result<(Self, [u8; ELLSWIFT_ENCODING_SIZE]), Fault> {
        let failed = |_| Fault::Key("it is no point of the curve");
        let mut initiator = Initiator::from_raw_k(key).map_err(failed)?;
        let greeting = initiator.step_0().map_err(|_| Fault::NoNoise)?;
        Ok((Self(initiator), greeting))
    }

    /// Checks who answers.
    pub(crate) fn end(mut self, reply: [u8; REPLY_BYTES]) -> Result<Cipher, Fault> {
        let engine = self.0.step_2(reply).map_err(|error| match error {
            noise_sv2::Error::InvalidCertificate(_) => {
                Fault::Key("it shows another one, or one that is not valid now (is this machine's clock right?)")
            }
            _ => Fault::NoNoise,
        })?;
        Ok(Cipher { engine, sealed: Vec::new(), header: None })
    }
}

/// Seals what is said and opens what is heard.
pub(crate) struct Cipher {
    engine: NoiseEngine,
    /// Heard, and not whole yet.
    sealed: Vec<u8>,
    /// Of the frame whose payload is waited for.
    header: Option<[u8; HEADER_BYTES]>,
}

impl Cipher {
    /// Seals whole frames.
    pub(crate) fn seal(&mut self, mut frames: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut out = Vec::new();
        while let Some((header, rest)) = frames.split_first_chunk::<HEADER_BYTES>() {
            let (payload, rest) = rest.split_at(payload_bytes(header).min(rest.len()));
            frames = rest;
            for piece in std::iter::once(&header[..]).chain(payload.chunks(PIECE_BYTES)) {
                let mut piece = piece.to_vec();
                self.engine.encrypt(&mut piece).map_err(|_| Fault::Unsealed)?;
                out.append(&mut piece);
            }
        }
        Ok(out)
    }

    /// Opens bytes as they come; gives the frames that are whole.
    pub(crate) fn open(&mut self, raw: &[u8]) -> Result<Vec<u8>, Fault> {
        self.sealed.extend_from_slice(raw);
        let mut out = Vec::new();
        loop {
            let pieces = match &self.header {
                None => vec![HEADER_BYTES],
                Some(header) => {
                    let length = payload_bytes(header);
                    if length > MAX_PAYLOAD {
                        return Err(Fault::Unsealed);
                    }
                    (0..length).step_by(PIECE_BYTES).map(|at| PIECE_BYTES.min(length - at)).collect()
                }
            };
            let length: usize = pieces.iter().map(|piece| piece + AEAD_MAC_LEN).sum();
            if self.sealed.len() < length {
                return Ok(out);
            }
            let mut sealed = self.sealed.drain(..length);
            let mut opened = Vec::new();
            for piece in pieces {
                let mut piece: Vec<u8> = sealed.by_ref().take(piece + AEAD_MAC_LEN).collect();
                self.engine.decrypt(&mut piece).map_err(|_| Fault::Unsealed)?;
                opened.append(&mut piece);
            }
            drop(sealed);
            match self.header.take() {
                None => self.header = opened.try_into().ok(),
                Some(header) => {
                    out.extend(header);
                    out.append(&mut opened);
                }
            }
        }
    }
}

fn payload_bytes(header: &[u8; HEADER_BYTES]) -> usize {
    let [.., low, middle, high] = *header;
    u32::from_le_bytes([low, middle, high, 0]) as usize
}

/// Whole frames, cut from bytes as they come.
#[derive(Default)]
pub(crate) struct Frames(Vec<u8>);

impl Frames {
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// The next message, if it is whole; `Err` for one whose bytes make no sense, with its type.
    pub(crate) fn next(&mut self) -> Option<Result<Said, u8>> {
        let header = *self.0.first_chunk::<HEADER_BYTES>()?;
        let (kind, length) = (header[2], payload_bytes(&header));
        if length > MAX_PAYLOAD {
            return Some(Err(kind));
        }
        let end = HEADER_BYTES + length;
        if self.0.len() < end {
            return None;
        }
        let mut payload: Vec<u8> = self.0.drain(..end).skip(HEADER_BYTES).collect();
        let extension = u16::from_le_bytes([header[0], header[1]]) & !CHANNEL_BIT;
        // Nothing of an extension was agreed on.
        Some(if extension == 0 { Said::read(kind, &mut payload).map_err(|_| kind) } else { Ok(Said::Other) })
    }
}

/// What a pool says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// The connection is set up.
    SetUp { fixed_version: bool, no_standard_channels: bool },
    /// It is not.
    NotSetUp(String),
    /// The channel is open.
    Opened { channel: u32, group: u32, target: [u8; 32] },
    /// It is not.
    NotOpened(String),
    /// A job: for the block that is searched now from this time on, or for one to come.
    Job { channel: u32, id: u32, min_time: Option<u32>, version: u32, merkle_root: [u8; 32] },
    /// A new block to build on, and the job for it.
    Previous { channel: u32, job: u32, hash: [u8; 32], min_time: u32, bits: u32 },
    /// What shares must meet.
    Target { channel: u32, target: [u8; 32] },
    /// So many shares up to this number are accepted.
    Accepted { channel: u32, last: u32, count: u32 },
    /// One is not.
    Refused { channel: u32, sequence: u32, why: String },
    /// The channel is closed.
    Closed { channel: u32, why: String },
    /// Connect again, somewhere else if a host or a port is named.
    Reconnect { host: String, port: u16 },
    /// Nothing that concerns a standard channel.
    Other,
}

impl Said {
    fn read(kind: u8, payload: &mut [u8]) -> Result<Self, binary_sv2::Error> {
        Ok(match kind {
            common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS => {
                let SetupConnectionSuccess { flags, .. } = from_bytes(payload)?;
                let says = |flag| flags & flag != 0;
                let (fixed_version, no_standard_channels) =
                    (says(REQUIRES_FIXED_VERSION), says(REQUIRES_EXTENDED_CHANNELS));
                Self::SetUp { fixed_version, no_standard_channels }
            }
            common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION_ERROR => {
                let said: SetupConnectionError<'_> = from_bytes(payload)?;
                Self::NotSetUp(said.error_code.as_utf8_or_hex())
            }
            common_messages_sv2::MESSAGE_TYPE_RECONNECT => {
                let said: Reconnect<'_> = from_bytes(payload)?;
                Self::Reconnect { host: said.new_host.as_utf8_or_hex(), port: said.new_port }
            }
            mining_sv2::MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS => {
                let said: OpenStandardMiningChannelSuccess<'_> = from_bytes(payload)?;
                Self::Opened { channel: said.channel_id, group: said.group_channel_id, target: said.target.to_array() }
            }
            mining_sv2::MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR => {
                let said: OpenMiningChannelError<'_> = from_bytes(payload)?;
                Self::NotOpened(said.error_code.as_utf8_or_hex())
            }
            mining_sv2::MESSAGE_TYPE_NEW_MINING_JOB => {
                let said: NewMiningJob<'_> = from_bytes(payload)?;
                let (channel, id, version) = (said.channel_id, said.job_id, said.version);
                let merkle_root = said.merkle_root.to_array();
                Self::Job { channel, id, min_time: said.min_ntime.into_inner(), version, merkle_root }
            }
            mining_sv2::MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH => {
                let said: SetNewPrevHash<'_> = from_bytes(payload)?;
                let (channel, job, hash) = (said.channel_id, said.job_id, said.prev_hash.to_array());
                Self::Previous { channel, job, hash, min_time: said.min_ntime, bits: said.nbits }
            }
            mining_sv2::MESSAGE_TYPE_SET_TARGET => {
                let said: SetTarget<'_> = from_bytes(payload)?;
                Self::Target { channel: said.channel_id, target: said.maximum_target.to_array() }
            }
            mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS => {
                let said: SubmitSharesSuccess = from_bytes(payload)?;
                let (channel, last) = (said.channel_id, said.last_sequence_number);
                Self::Accepted { channel, last, count: said.new_submits_accepted_count }
            }
            mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_ERROR => {
                let said: SubmitSharesError<'_> = from_bytes(payload)?;
                let (channel, sequence) = (said.channel_id, said.sequence_number);
                Self::Refused { channel, sequence, why: said.error_code.as_utf8_or_hex() }
            }
            mining_sv2::MESSAGE_TYPE_CLOSE_CHANNEL => {
                let said: CloseChannel<'_> = from_bytes(payload)?;
                Self::Closed { channel: said.channel_id, why: said.reason_code.as_utf8_or_hex() }
            }
            _ => Self::Other,
        })
    }
}

/// What a message of this type is called.
pub(crate) fn name(kind: u8) -> &'static str {
    match kind {
        common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS => "SetupConnection.Success",
        common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION_ERROR => "SetupConnection.Error",
        common_messages_sv2::MESSAGE_TYPE_RECONNECT => "Reconnect",
        mining_sv2::MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS => "OpenStandardMiningChannel.Success",
        mining_sv2::MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR => "OpenMiningChannel.Error",
        mining_sv2::MESSAGE_TYPE_NEW_MINING_JOB => "NewMiningJob",
        mining_sv2::MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH => "SetNewPrevHash",
        mining_sv2::MESSAGE_TYPE_SET_TARGET => "SetTarget",
        mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS => "SubmitShares.Success",
        mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_ERROR => "SubmitShares.Error",
        mining_sv2::MESSAGE_TYPE_CLOSE_CHANNEL => "CloseChannel",
        _ => "message",
    }
}

/// Sets the connection up for standard channels, and to roll version bits or not.
pub(crate) fn set_up(host: &str, port: u16, agent: &str, rolls: bool) -> Vec<u8> {
    let (vendor, firmware) = agent.split_once('/').unwrap_or((agent, ""));
    let message = SetupConnection {
        protocol: Protocol::MiningProtocol,
        min_version: VERSION,
        max_version: VERSION,
        flags: REQUIRES_STANDARD_JOBS | if rolls { REQUIRES_VERSION_ROLLING } else { 0 },
        endpoint_host: text(host),
        endpoint_port: port,
        vendor: text(vendor),
        hardware_version: text(""),
        firmware: text(firmware),
        device_id: text(""),
    };
    frame(common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION, 0, to_bytes(message))
}

/// Opens a channel for this user, at about so many hashes a second; any target will do.
pub(crate) fn open_channel(user: &str, hashes_per_second: f32) -> Vec<u8> {
    let message = OpenStandardMiningChannel {
        request_id: 1,
        user_identity: text(user),
        nominal_hash_rate: hashes_per_second,
        max_target: U256::from(&[0xff; 32]),
    };
    frame(mining_sv2::MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL, 0, to_bytes(message))
}

/// Submits a share: its number, the job's, and what was found.
pub(crate) fn submit(channel: u32, sequence: u32, job: u32, nonce: u32, time: u32, version: u32) -> Vec<u8> {
    let message = SubmitSharesStandard {
        channel_id: channel,
        sequence_number: sequence,
        job_id: job,
        nonce,
        ntime: time,
        version,
    };
    frame(mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_STANDARD, CHANNEL_BIT, to_bytes(message))
}

/// As much of a text as fits.
fn text(text: &str) -> Str0255<'_> {
    let end = (0..=text.len().min(255)).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    text[..end].try_into().expect("255 bytes fit")
}

fn frame(kind: u8, extension: u16, payload: Result<Vec<u8>, binary_sv2::Error>) -> Vec<u8> {
    let payload = payload.expect("a message of ours has the size that it says");
    let [low, middle, high, _] = u32::try_from(payload.len()).expect("a few hundred bytes").to_le_bytes();
    let [first, second] = extension.to_le_bytes();
    [&[first, second, kind, low, middle, high][..], &payload].concat()
}
