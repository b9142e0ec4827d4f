//! A Stratum V2 pool for tests, on loopback, from SRI's own codec and the responder's side of its handshake. It gives out jobs with
//! made-up merkle roots, and judges shares with the `bitcoin` crate.

use std::collections::{BTreeMap, HashSet};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use binary_sv2::{GetSize, Serialize, Sv2Option, U256, from_bytes};
use bitcoin::block::{Header, Version};
use bitcoin::hashes::Hash as _;
use codec_sv2::{
    Decrypted, Handshake, MessageFrame, NoiseDecoder, NoiseEncoder, TransportDecryptState, TransportEncryptState,
};
use common_messages_sv2::{SetupConnection, SetupConnectionError, SetupConnectionSuccess};
use mining_sv2::{
    NewMiningJob, OpenMiningChannelError, OpenStandardMiningChannel, OpenStandardMiningChannelSuccess, SetNewPrevHash,
    SetTarget, SubmitSharesError, SubmitSharesStandard, SubmitSharesSuccess,
};
use noise_sv2::{ELLSWIFT_ENCODING_SIZE, Responder};

use super::{Counts, Door};

/// SRI's key for examples, public and secret.
const KEY: &str = "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
const SECRET: &str = "mkDLTBBRxdBv998612qipDYoTK3YUrqLe8uWw7gu3iXbSrn2n";
/// Another one: that of BIP 340's first test vector.
const OTHER_KEY: &str = "F9308A019258C31049344F85F89D5229B531C845836F99B08601F113BCE036F9";
/// The version bits that a miner may change (BIP 320).
const ROLLED: i32 = 0x1fff_e000;
/// A miner's flag: it wants to.
const REQUIRES_VERSION_ROLLING: u32 = 4;
const TIME: u32 = 1_700_000_000;
const TIMEOUT: Duration = Duration::from_secs(10);

/// What the pool does.
#[derive(Clone)]
pub struct V2Behaviour {
    /// The compact form of the target that a share must meet.
    pub share_bits: u32,
    /// Whether a good share is refused all the same, by its number from 0 on.
    pub refuses: fn(u64) -> bool,
    /// Whether nobody gets a channel.
    pub refuses_users: bool,
    /// So many accepted shares are acknowledged by one message.
    pub batch: u32,
    /// The bits of a job's block.
    pub bits: u32,
    /// What is made of version bits.
    pub versions: Versions,
    /// Whether there are extended channels only.
    pub extended_only: bool,
}

/// What a pool makes of a miner's version bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versions {
    /// They may be rolled.
    Rolled,
    /// They may not.
    Fixed,
    /// They may not, and whoever asks for it is hung up on.
    Refused,
}

impl Default for V2Behaviour {
    fn default() -> Self {
        Self {
            share_bits: 0x1f7f_ffff,
            refuses: |_| false,
            refuses_users: false,
            batch: 1,
            bits: 0x1d00_ffff,
            versions: Versions::Rolled,
            extended_only: false,
        }
    }
}

/// The pool; dropped, it closes its port and all connections.
pub struct V2Pool {
    door: Door,
    shared: Arc<Shared>,
}

struct Shared {
    behaviour: V2Behaviour,
    counts: Mutex<Counts>,
    seen: Mutex<HashSet<bitcoin::BlockHash>>,
    connections: Mutex<Vec<Arc<Connection>>>,
    jobs: AtomicU32,
    height: AtomicU32,
}

/// The side of a connection that is written to, and its jobs.
struct Connection {
    channel: u32,
    socket: TcpStream,
    out: Mutex<(NoiseEncoder, TransportEncryptState)>,
    jobs: Mutex<BTreeMap<u32, Header>>,
}

impl V2Pool {
    /// Starts on a free port.
    pub fn start(behaviour: V2Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port on loopback");
        let shared = Arc::new(Shared {
            behaviour,
            counts: Mutex::default(),
            seen: Mutex::default(),
            connections: Mutex::default(),
            jobs: AtomicU32::new(1),
            height: AtomicU32::new(1),
        });
        let serving = Arc::clone(&shared);
        Self { door: Door::open(listener, move |socket| serving.serve(socket)), shared }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.door.address
    }

    /// The same with its key, as a pool's address is written.
    pub fn url(&self) -> String {
        format!("stratum2+tcp://{}/{KEY}", self.door.address)
    }

    /// The same with a key that is not this pool's.
    pub fn url_with_another_key(&self) -> String {
        let key = [&1_u16.to_le_bytes()[..], &hex::decode(OTHER_KEY).expect("hexadecimal")].concat();
        format!("stratum2+tcp://{}/{}", self.door.address, bitcoin::base58::encode_check(&key))
    }

    /// What it knows of its shares so far; a login is a user with the agent.
    pub fn counts(&self) -> Counts {
        self.shared.counts.lock().unwrap().clone()
    }

    /// A job for another block, for everybody.
    pub fn send_block(&self) {
        self.shared.height.fetch_add(1, Ordering::SeqCst);
        self.shared.each(|connection| self.shared.send_block(connection));
    }

    /// Another job for the same block, for everybody.
    pub fn send_job(&self) {
        self.shared.each(|connection| self.shared.send_job(connection, Some(TIME)).map(drop));
    }

    /// Another target, in compact form, for everybody.
    pub fn send_target(&self, bits: u32) {
        self.shared.each(|connection| {
            let maximum_target = target(bits).to_le_bytes();
            let message = SetTarget { channel_id: connection.channel, maximum_target: U256::from(&maximum_target) };
            connection.say(message, mining_sv2::MESSAGE_TYPE_SET_TARGET, true)
        });
    }

    /// Cuts all connections.
    pub fn cut(&self) {
        for connection in self.shared.connections.lock().unwrap().drain(..) {
            let _ = connection.socket.shutdown(std::net::Shutdown::Both);
        }
    }
}

impl Drop for V2Pool {
    fn drop(&mut self) {
        self.door.close();
        self.cut();
    }
}

fn target(bits: u32) -> bitcoin::Target {
    bitcoin::Target::from_compact(bitcoin::CompactTarget::from_consensus(bits))
}

fn secret_and_public() -> ([u8; 32], [u8; 32]) {
    let decoded = |text: &str| bitcoin::base58::decode_check(text).expect("base58check");
    (decoded(SECRET).try_into().expect("32 bytes"), decoded(KEY)[2..].try_into().expect("32 bytes behind the version"))
}

impl Connection {
    fn say<T: Serialize + GetSize>(&self, message: T, kind: u8, to_channel: bool) -> std::io::Result<()> {
        let frame = MessageFrame::from_message(message, kind, 0, to_channel).expect("a short message");
        let (encoder, state) = &mut *self.out.lock().unwrap();
        let bytes = encoder.encode_transport(frame, state).expect("it can be sealed");
        (&self.socket).write_all(bytes.as_ref())
    }
}

impl Shared {
    fn each(&self, say: impl Fn(&Connection) -> std::io::Result<()>) {
        for connection in &*self.connections.lock().unwrap() {
            let _ = say(connection); // It may be gone.
        }
    }

    fn previous(&self) -> [u8; 32] {
        bitcoin::hashes::sha256d::Hash::hash(&self.height.load(Ordering::SeqCst).to_le_bytes()).to_byte_array()
    }

    /// Gives the job's number.
    fn send_job(&self, connection: &Connection, min_time: Option<u32>) -> std::io::Result<u32> {
        let id = self.jobs.fetch_add(1, Ordering::SeqCst);
        let root = bitcoin::hashes::sha256d::Hash::hash(&[connection.channel, id].map(u32::to_le_bytes).concat());
        let header = Header {
            version: Version::from_consensus(0x3000_0000),
            prev_blockhash: bitcoin::BlockHash::from_byte_array(self.previous()),
            merkle_root: bitcoin::TxMerkleNode::from_byte_array(root.to_byte_array()),
            time: TIME,
            bits: bitcoin::CompactTarget::from_consensus(self.behaviour.bits),
            nonce: 0,
        };
        connection.jobs.lock().unwrap().insert(id, header);
        let root = root.to_byte_array();
        let message = NewMiningJob {
            channel_id: connection.channel,
            job_id: id,
            min_ntime: Sv2Option::new(min_time),
            version: 0x3000_0000,
            merkle_root: U256::from(&root),
        };
        connection.say(message, mining_sv2::MESSAGE_TYPE_NEW_MINING_JOB, true)?;
        Ok(id)
    }

    fn send_block(&self, connection: &Connection) -> std::io::Result<()> {
        connection.jobs.lock().unwrap().clear();
        let job_id = self.send_job(connection, None)?;
        let previous = self.previous();
        let message = SetNewPrevHash {
            channel_id: connection.channel,
            job_id,
            prev_hash: U256::from(&previous),
            min_ntime: TIME,
            nbits: self.behaviour.bits,
        };
        connection.say(message, mining_sv2::MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH, true)
    }

    fn serve(&self, mut socket: TcpStream) -> std::io::Result<()> {
        let (secret, public) = secret_and_public();
        let responder = Responder::from_authority_kp(&public, &secret, Duration::from_secs(3600)).expect("a pair");
        let mut greeting = [0; ELLSWIFT_ENCODING_SIZE];
        socket.set_read_timeout(Some(TIMEOUT))?;
        socket.read_exact(&mut greeting)?;
        let Ok((reply, transport)) = Handshake::responder(responder).step_1(greeting) else { return Ok(()) };
        socket.write_all(reply.payload())?;
        socket.set_read_timeout(None)?;
        let (encrypt, mut decrypt) = transport.split();
        let connection = Arc::new(Connection {
            channel: self.jobs.fetch_add(1, Ordering::SeqCst),
            socket: socket.try_clone()?,
            out: Mutex::new((NoiseEncoder::new(), encrypt)),
            jobs: Mutex::default(),
        });
        let mut decoder = NoiseDecoder::new();
        let mut acknowledged = 0;
        loop {
            let (kind, mut payload);
            (kind, payload, decrypt) = match next_message(&mut socket, &mut decoder, decrypt)? {
                Some(message) => message,
                None => return Ok(()),
            };
            match kind {
                common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION => {
                    let asked: SetupConnection<'_> = from_bytes(&mut payload).expect("a setup");
                    let fits = asked.requires_standard_job() && asked.get_version(2, 2) == Some(2);
                    assert!(fits, "{asked}");
                    let versions = self.behaviour.versions;
                    if versions == Versions::Refused && asked.flags & REQUIRES_VERSION_ROLLING != 0 {
                        let error_code = "unsupported-feature-flags".try_into().expect("a short text");
                        let message = SetupConnectionError { flags: REQUIRES_VERSION_ROLLING, error_code };
                        return connection.say(
                            message,
                            common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION_ERROR,
                            false,
                        );
                    }
                    let fixed = u32::from(versions != Versions::Rolled);
                    let flags = fixed | u32::from(self.behaviour.extended_only) << 1;
                    let message = SetupConnectionSuccess { used_version: 2, flags };
                    connection.say(message, common_messages_sv2::MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS, false)?;
                }
                mining_sv2::MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL => {
                    let asked: OpenStandardMiningChannel<'_> = from_bytes(&mut payload).expect("a channel");
                    let login = (asked.user_identity.as_utf8_or_hex(), asked.nominal_hash_rate.to_string());
                    self.counts.lock().unwrap().logins.push(login);
                    if self.behaviour.refuses_users {
                        let message = OpenMiningChannelError::new_unknown_user(asked.request_id);
                        connection.say(message, mining_sv2::MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR, false)?;
                        continue;
                    }
                    let target = target(self.behaviour.share_bits).to_le_bytes();
                    let message = OpenStandardMiningChannelSuccess {
                        request_id: asked.request_id,
                        channel_id: connection.channel,
                        target: U256::from(&target),
                        extranonce_prefix: (&[7; 20]).try_into().expect("20 bytes"),
                        group_channel_id: 0,
                    };
                    let kind = mining_sv2::MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS;
                    connection.say(message, kind, false)?;
                    self.send_block(&connection)?;
                    self.connections.lock().unwrap().push(Arc::clone(&connection));
                }
                mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_STANDARD => {
                    let share: SubmitSharesStandard = from_bytes(&mut payload).expect("a share");
                    let channel_id = connection.channel;
                    match self.judge(&connection, &share) {
                        Ok(()) => acknowledged += 1,
                        Err(why) => {
                            let error_code = why.try_into().expect("a short text");
                            let message =
                                SubmitSharesError { channel_id, sequence_number: share.sequence_number, error_code };
                            connection.say(message, mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_ERROR, true)?;
                        }
                    }
                    if acknowledged == self.behaviour.batch {
                        let message = SubmitSharesSuccess {
                            channel_id,
                            last_sequence_number: share.sequence_number,
                            new_submits_accepted_count: std::mem::take(&mut acknowledged),
                            new_shares_sum: 0,
                        };
                        connection.say(message, mining_sv2::MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS, true)?;
                    }
                }
                other => panic!("a message of type {other:#x}"),
            }
        }
    }

    fn judge(&self, connection: &Connection, share: &SubmitSharesStandard) -> Result<(), &'static str> {
        let mut counts = self.counts.lock().unwrap();
        if let Some(fault) = self.fault(connection, share) {
            counts.faults.push(format!("{fault}: {share}"));
            return Err(fault);
        }
        if (self.behaviour.refuses)(counts.accepted + counts.refused) {
            counts.refused += 1;
            return Err(mining_sv2::ERROR_CODE_SUBMIT_SHARES_DIFFICULTY_TOO_LOW);
        }
        counts.accepted += 1;
        Ok(())
    }

    /// What is wrong with a share.
    fn fault(&self, connection: &Connection, share: &SubmitSharesStandard) -> Option<&'static str> {
        let jobs = connection.jobs.lock().unwrap();
        let Some(job) = jobs.get(&share.job_id) else { return Some(mining_sv2::ERROR_CODE_SUBMIT_SHARES_STALE_SHARE) };
        let version = share.version.cast_signed();
        if share.channel_id != connection.channel {
            return Some(mining_sv2::ERROR_CODE_SUBMIT_SHARES_INVALID_CHANNEL_ID);
        }
        let rolled = if self.behaviour.versions == Versions::Rolled { ROLLED } else { 0 };
        if (version ^ job.version.to_consensus()) & !rolled != 0 {
            return Some(mining_sv2::ERROR_CODE_SUBMIT_SHARES_INVALID_NON_ROLLABLE_VERSION_BIT);
        }
        if share.ntime < job.time || share.ntime > job.time + 7200 {
            return Some(mining_sv2::ERROR_CODE_SUBMIT_SHARES_INVALID_SHARE);
        }
        let header =
            Header { version: Version::from_consensus(version), time: share.ntime, nonce: share.nonce, ..*job };
        if !target(self.behaviour.share_bits).is_met_by(header.block_hash()) {
            return Some(mining_sv2::ERROR_CODE_SUBMIT_SHARES_DIFFICULTY_TOO_LOW);
        }
        let fresh = self.seen.lock().unwrap().insert(header.block_hash());
        if fresh { None } else { Some(mining_sv2::ERROR_CODE_SUBMIT_SHARES_DUPLICATE_SHARE) }
    }
}

/// Type, payload and the state for the next one; nothing where the bytes can't be opened.
fn next_message(
    socket: &mut TcpStream,
    decoder: &mut NoiseDecoder,
    mut state: TransportDecryptState,
) -> std::io::Result<Option<(u8, Vec<u8>, TransportDecryptState)>> {
    loop {
        socket.read_exact(decoder.writable())?;
        match decoder.next_transport_frame(state) {
            Ok(Decrypted::Frame(mut frame, next)) => {
                return Ok(Some((frame.header().msg_type(), frame.payload().to_vec(), next)));
            }
            Ok(Decrypted::Incomplete(_, next)) => state = next,
            Err(_) => return Ok(None),
        }
    }
}
