//! A Stratum V2 pool over any number of connections: one standard channel, its jobs, shares and their answers. Takes plain frames
//! and the time and gives the same events as `hashgrind::stratum`'s session for V1.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use hashgrind::pow::{BlockDigest, CompactTarget, RawHeader, Target};
use hashgrind::stratum::{Event, NotSent, PoolJob, Refusal, Settings, Share, StratumError, VERSION_MASK, clean_text};

use crate::sri::{self, Frames, Said};

/// How long a pool may take to let somebody in.
const LOGIN_DEADLINE: Duration = Duration::from_secs(30);
/// How long it may take to answer a share. Pools acknowledge many by one message, and ten may take a slow machine minutes.
const SHARE_DEADLINE: Duration = Duration::from_secs(900);
/// So many are acknowledged at once where nothing was yet: by SRI's pool as its examples set it up.
const USUAL_BATCH: usize = 10;
/// How long it may say nothing at all.
const SILENCE_DEADLINE: Duration = Duration::from_secs(180);
/// Jobs for blocks to come that are kept, and jobs of this block that take shares.
const MAX_JOBS: usize = 32;
/// Shares whose digests are kept, so that none is sent twice.
const MAX_SENT: usize = 1024;
/// What is said of a server whose only channels are extended ones, which are not asked for.
const NO_STANDARD_CHANNELS: &str = "it has no standard channels";
/// A suggested difficulty is a share in so many seconds; here a pool is told a rate and sets the target itself.
const SHARE_SECONDS: f64 = 10.0;

/// One pool, and this miner there.
pub(crate) struct Session {
    settings: Settings,
    endpoint: (String, u16),
    connection: Connection,
    output: Vec<u8>,
    events: VecDeque<Event>,
    shares: u64,
    /// Whether to say that version bits are to be rolled; not to a server that has refused that.
    asks_to_roll: bool,
    /// The block that the last job builds on.
    previous: Option<[u8; 32]>,
    /// The last ones.
    sent: VecDeque<BlockDigest>,
}

/// What ends with a connection.
#[derive(Default)]
struct Connection {
    frames: Frames,
    last_message: Duration,
    /// What is not answered yet, and since when.
    asked: Option<(&'static str, Duration)>,
    version_mask: u32,
    channel: Option<Channel>,
    sequence: u32,
    /// By their numbers.
    pending: BTreeMap<u32, (Share, Duration)>,
    /// The most shares that one message has acknowledged.
    batch: Option<usize>,
    /// Jobs for a block to come.
    future: VecDeque<(u32, NewJob)>,
    /// The block that is built on: its hash, the earliest time and the bits.
    previous: Option<([u8; 32], u32, CompactTarget)>,
    open: VecDeque<Open>,
}

struct Channel {
    id: u32,
    group: u32,
    target: Target,
}

impl Channel {
    /// Whether a message to this channel is for us.
    fn hears(&self, id: u32) -> bool {
        id == self.id || id == self.group
    }
}

/// What a job is without the block that it builds on.
#[derive(Clone, Copy)]
struct NewJob {
    version: u32,
    merkle_root: [u8; 32],
}

/// A job that takes shares.
struct Open {
    id: u32,
    /// As the pool gave it, and since when.
    given: RawHeader,
    since: Duration,
    /// As it is searched.
    header: RawHeader,
    /// What a share must meet now.
    target: Target,
    /// What it had to meet when the job came.
    first_target: Target,
}

impl Session {
    /// Knows the pool, which is at this host and port, and is not connected yet.
    pub(crate) fn new(settings: Settings, host: &str, port: u16) -> Self {
        Self {
            settings,
            endpoint: (host.to_owned(), port),
            connection: Connection::default(),
            output: Vec::new(),
            events: VecDeque::new(),
            shares: 0,
            asks_to_roll: true,
            previous: None,
            sent: VecDeque::new(),
        }
    }

    /// A connection stands, the first or a new one. Its channel has jobs of its own, so no share of the one before can be sent again.
    pub(crate) fn connect(&mut self, now: Duration) {
        self.lose();
        self.connection = Connection { last_message: now, ..Connection::default() };
        self.connection.asked = Some(("SetupConnection", now));
        let (host, port) = &self.endpoint;
        self.output = sri::set_up(host, *port, &self.settings.agent, self.asks_to_roll);
    }

    /// Takes plain bytes from the pool. What they mean waits in [`next_event`](Self::next_event), also after an error.
    pub(crate) fn receive(&mut self, bytes: &[u8], now: Duration) -> Result<(), StratumError> {
        self.connection.frames.push(bytes);
        while let Some(said) = self.connection.frames.next() {
            self.connection.last_message = now;
            let problem = "its fields make no sense";
            self.hear(said.map_err(|kind| StratumError::BadMessage { method: sri::name(kind), problem })?, now)?;
        }
        Ok(())
    }

    pub(crate) fn next_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    pub(crate) fn take_output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// Whether the pool has taken too long.
    pub(crate) fn check(&self, now: Duration) -> Result<(), StratumError> {
        let silence = now.saturating_sub(self.connection.last_message);
        // On a quiet chain a pool has nothing to say until it has so many shares as it acknowledges at once.
        let waiting = self.connection.pending.len();
        let is_collecting = waiting > 0 && waiting < self.connection.batch.unwrap_or(USUAL_BATCH);
        if silence >= SILENCE_DEADLINE && !is_collecting {
            return Err(StratumError::Silent(silence));
        }
        let share =
            self.connection.pending.values().next().map(|(_, sent)| ("SubmitSharesStandard", *sent, SHARE_DEADLINE));
        let asked = self.connection.asked.map(|(method, since)| (method, since, LOGIN_DEADLINE));
        for (method, since, patience) in asked.into_iter().chain(share) {
            let waited = now.saturating_sub(since);
            if waited >= patience {
                return Err(StratumError::NoAnswer { method, waited });
            }
        }
        Ok(())
    }

    /// Sends a header that meets the target of `job`.
    pub(crate) fn submit(&mut self, job: &PoolJob, header: &RawHeader, now: Duration) -> Result<Share, NotSent> {
        let connection = &mut self.connection;
        let open = connection.open.iter().find(|open| open.header == *job.header()).ok_or(NotSent::Stale)?;
        let channel = connection.channel.as_ref().ok_or(NotSent::Stale)?;
        let (digest, network) = (header.digest(), job.network_target());
        let is_block = digest.meets(&network);
        // A block goes out also where the target was raised meanwhile. Where blocks are easier than shares, they are no event.
        let saved = is_block && network <= open.first_target;
        if !digest.meets(&open.target) && !saved {
            return Err(NotSent::Low);
        }
        if self.sent.contains(&digest) {
            return Err(NotSent::Duplicate);
        }
        if (header.version() ^ job.header().version()).cast_unsigned() & !connection.version_mask != 0 {
            return Err(NotSent::Version);
        }
        self.shares += 1;
        let share = Share { id: self.shares, difficulty: open.target.difficulty(), digest, block: is_block };
        self.sent.push_back(digest);
        if self.sent.len() > MAX_SENT {
            self.sent.pop_front();
        }
        connection.sequence += 1;
        let version = header.version().cast_unsigned();
        self.output.extend(sri::submit(
            channel.id,
            connection.sequence,
            open.id,
            header.nonce(),
            header.time(),
            version,
        ));
        connection.pending.insert(connection.sequence, (share.clone(), now));
        Ok(share)
    }

    /// Gives the pool up: every share without an answer is lost.
    pub(crate) fn abandon(&mut self) {
        self.lose();
        self.connection = Connection::default();
        self.output.clear();
    }

    fn lose(&mut self) {
        let shares = std::mem::take(&mut self.connection.pending).into_values();
        self.events.extend(shares.map(|(share, _)| Event::Lost(share)));
    }

    fn hear(&mut self, said: Said, now: Duration) -> Result<(), StratumError> {
        let connection = &mut self.connection;
        // Messages to a channel that is not ours, or not open, say nothing to us.
        let ours = |connection: &Connection, id: u32| connection.channel.as_ref().is_some_and(|own| own.id == id);
        let hears = |connection: &Connection, id: u32| connection.channel.as_ref().is_some_and(|own| own.hears(id));
        let asked = |connection: &Connection, what| connection.asked.is_some_and(|(method, _)| method == what);
        match said {
            Said::SetUp { no_standard_channels: true, .. } => {
                return Err(StratumError::Unsupported(Refusal::of_text(NO_STANDARD_CHANNELS)));
            }
            Said::SetUp { fixed_version, .. } if asked(connection, "SetupConnection") => {
                connection.version_mask = if fixed_version { 0 } else { VERSION_MASK };
                let rate = self.settings.suggested_difficulty.unwrap_or(0.0) * 2_f64.powi(32) / SHARE_SECONDS;
                self.output.extend(sri::open_channel(&self.settings.user, rate.max(1.0) as f32));
                connection.asked = Some(("OpenStandardMiningChannel", now));
            }
            Said::Opened { channel, group, target } if asked(connection, "OpenStandardMiningChannel") => {
                connection.asked = None;
                let target = share_target(target)?;
                connection.channel = Some(Channel { id: channel, group, target });
                let version_mask = connection.version_mask;
                self.events.push_back(Event::Ready { extranonce_bytes: 0, version_mask });
                self.events.push_back(Event::Difficulty(target.difficulty()));
            }
            Said::NotSetUp(why) => {
                let (flags, refusal) = (why == sri::UNSUPPORTED_FLAGS, Refusal::of_text(&why));
                // The next time without what is not needed.
                let asked_for_too_much = flags && std::mem::replace(&mut self.asks_to_roll, false);
                let for_good = (flags && !asked_for_too_much) || sri::UNSUPPORTED.contains(&&*why);
                return Err(if for_good {
                    StratumError::Unsupported(refusal)
                } else {
                    StratumError::SubscriptionRefused(refusal)
                });
            }
            Said::NotOpened(why) => {
                let refusal = Refusal::of_text(&why);
                let user = why.contains("user");
                return Err(if user {
                    StratumError::LoginRefused(refusal)
                } else {
                    StratumError::SubscriptionRefused(refusal)
                });
            }
            Said::Job { channel, id, min_time, version, merkle_root } if ours(connection, channel) => {
                let job = NewJob { version, merkle_root };
                match (min_time, connection.previous) {
                    (Some(time), Some((previous, _, bits))) => self.open(id, job, previous, time, bits, false, now)?,
                    _ => {
                        if connection.future.len() == MAX_JOBS {
                            connection.future.pop_front();
                        }
                        connection.future.push_back((id, job));
                    }
                }
            }
            Said::Previous { channel, job, hash, min_time, bits } if hears(connection, channel) => {
                let bits = CompactTarget::from_consensus(bits);
                connection.previous = Some((hash, min_time, bits));
                let kept = connection.future.iter().find(|(id, _)| *id == job).map(|(_, job)| *job);
                let problem = "it names a job that was not sent";
                let new = kept.ok_or(StratumError::BadMessage { method: "SetNewPrevHash", problem })?;
                // What was sent for other blocks to come is of no use any more.
                connection.future.clear();
                self.open(job, new, hash, min_time, bits, true, now)?;
            }
            Said::Target { channel, target } if hears(connection, channel) => {
                let target = share_target(target)?;
                if let Some(own) = &mut connection.channel {
                    own.target = target;
                }
                // A harder one counts for the jobs at hand, too: that loses less than a share, and none is refused.
                connection.open.iter_mut().for_each(|open| open.target = open.target.min(target));
                self.events.push_back(Event::Difficulty(target.difficulty()));
            }
            Said::Accepted { channel, last, count } if ours(connection, channel) => {
                connection.batch = connection.batch.max(Some(count as usize));
                let numbers: Vec<u32> =
                    connection.pending.range(..=last).map(|(number, _)| *number).take(count as usize).collect();
                for number in numbers {
                    self.answer(number, Ok(()), now);
                }
            }
            Said::Refused { channel, sequence, why } if ours(connection, channel) => {
                self.answer(sequence, Err(Refusal::of_text(&why)), now);
            }
            Said::Closed { channel, why } if hears(connection, channel) => {
                return Err(StratumError::SubscriptionRefused(Refusal::of_text(&why)));
            }
            Said::Reconnect { host, port } => {
                let host = Some(clean_text(&host)).filter(|host| !host.is_empty());
                let port = Some(port).filter(|port| *port != 0);
                self.events.push_back(Event::Reconnect { host, port, wait: Duration::ZERO });
            }
            _ => {}
        }
        Ok(())
    }

    fn answer(&mut self, number: u32, result: Result<(), Refusal>, now: Duration) {
        // Answered before, or never sent.
        let Some((share, since)) = self.connection.pending.remove(&number) else { return };
        self.events.push_back(Event::Answer { share, result, waited: now.saturating_sub(since) });
    }

    /// Takes a job up: the target that is in force now is its own.
    ///
    /// Where a chain is quiet a pool gives the same header again and again under new numbers. Then the search goes on, and its shares
    /// have the newest number; for another target it begins again at a time that it can't have reached.
    #[allow(clippy::too_many_arguments)] // The fields of two messages.
    fn open(
        &mut self,
        id: u32,
        job: NewJob,
        previous: [u8; 32],
        time: u32,
        bits: CompactTarget,
        clean: bool,
        now: Duration,
    ) -> Result<(), StratumError> {
        let connection = &mut self.connection;
        let Some(channel) = &connection.channel else { return Ok(()) };
        let target = channel.target;
        let new_block = self.previous.replace(previous) != Some(previous);
        let (previous, root) = (BlockDigest::from_bytes_le(previous), BlockDigest::from_bytes_le(job.merkle_root));
        let given = RawHeader::from_fields(job.version.cast_signed(), previous, root, time, bits, 0);
        let (mut header, mut since) = (given, now);
        if let Some(same) = connection.open.iter_mut().rev().find(|open| open.given == given) {
            same.id = id;
            if same.first_target == target {
                same.target = target;
                return Ok(());
            }
            since = same.since;
            // A second has 2^35 headers: no machine is through with it sooner. Nor may a header's time run ahead of the clock.
            let later = u32::try_from(now.saturating_sub(since).as_secs()).unwrap_or(u32::MAX).max(1);
            header = given.with_time(time.saturating_add(later));
        }
        let clean = clean || new_block;
        if clean {
            connection.open.clear();
        }
        if new_block {
            self.sent.clear();
        }
        // Under a number that comes again the pool knows the newer job only.
        connection.open.retain(|open| open.id != id || open.given == given);
        let job = PoolJob::header_only(id.to_string(), header, target, connection.version_mask, clean, new_block)?;
        if connection.open.len() == MAX_JOBS {
            connection.open.pop_front();
        }
        connection.open.push_back(Open { id, given, since, header, target, first_target: target });
        self.events.push_back(Event::Job(job));
        Ok(())
    }
}

/// A target as it is sent. Of 0 nothing would ever be a share.
fn share_target(bytes: [u8; 32]) -> Result<Target, StratumError> {
    let bad = StratumError::BadMessage { method: "SetTarget", problem: "the target is 0" };
    if bytes == [0; 32] { Err(bad) } else { Ok(Target::from_bytes_le(bytes)) }
}

#[cfg(test)]
mod tests {
    use binary_sv2::{GetSize, Serialize, Sv2Option, U256, to_bytes};
    use bitcoin::hex::FromHex as _;
    use hashgrind::job::Job;

    use super::*;

    /// How many dialogues go wrong, unless HASHGRIND_DIALOGUES says otherwise.
    const RUNS: u64 = 100_000;

    /// A frame as SRI's crates make it.
    fn frame<T: Serialize + GetSize>(kind: u8, message: T) -> Vec<u8> {
        let payload = to_bytes(message).expect("a short message");
        let length = u32::try_from(payload.len()).expect("a short message").to_le_bytes();
        [&[0, 0, kind, length[0], length[1], length[2]][..], &payload].concat()
    }

    /// What a pool says from the first word to the answers to two shares.
    fn dialogue() -> Vec<Vec<u8>> {
        let (root, previous, target) = ([1; 32], [2; 32], [0xff; 32]);
        let job = |job_id, min_ntime| mining_sv2::NewMiningJob {
            channel_id: 7,
            job_id,
            min_ntime: Sv2Option::new(min_ntime),
            version: 0x2000_0000,
            merkle_root: U256::from(&root),
        };
        vec![
            frame(1, common_messages_sv2::SetupConnectionSuccess { used_version: 2, flags: 0 }),
            frame(
                0x11,
                mining_sv2::OpenStandardMiningChannelSuccess {
                    request_id: 1,
                    channel_id: 7,
                    target: U256::from(&target),
                    extranonce_prefix: (&[3; 20]).try_into().expect("20 bytes"),
                    group_channel_id: 5,
                },
            ),
            frame(0x15, job(1, None)),
            frame(
                0x20,
                mining_sv2::SetNewPrevHash {
                    channel_id: 7,
                    job_id: 1,
                    prev_hash: U256::from(&previous),
                    min_ntime: 1_700_000_000,
                    nbits: 0x1d00_ffff,
                },
            ),
            frame(0x15, job(2, Some(1_700_000_001))),
            frame(0x21, mining_sv2::SetTarget { channel_id: 7, maximum_target: U256::from(&target) }),
            frame(
                0x1c,
                mining_sv2::SubmitSharesSuccess {
                    channel_id: 7,
                    last_sequence_number: 2,
                    new_submits_accepted_count: 2,
                    new_shares_sum: 1,
                },
            ),
            frame(
                0x1d,
                mining_sv2::SubmitSharesError {
                    channel_id: 7,
                    sequence_number: 3,
                    error_code: "stale-share".try_into().expect("a code"),
                },
            ),
            frame(0x18, mining_sv2::CloseChannel { channel_id: 9, reason_code: "why".try_into().expect("a reason") }),
            frame(4, common_messages_sv2::Reconnect { new_host: "h".try_into().expect("a name"), new_port: 1 }),
        ]
    }

    /// The same from SRI's `pool_sv2` 0.7.0 before a node, frame by frame: on testnet4 jobs of one block and shares by the ten; on
    /// regtest each share is a block.
    fn recorded() -> [Vec<Vec<u8>>; 2] {
        let files = [include_str!("../tests/data/pool_sv2_testnet4"), include_str!("../tests/data/pool_sv2_regtest")];
        files.map(|file| file.lines().map(|line| Vec::from_hex(line).expect("hexadecimal")).collect())
    }

    #[test]
    fn recorded_dialogues() {
        for (said, genesis, bits, jobs) in [
            (&recorded()[0], bitcoin::Network::Testnet4, 0x1d00_ffff, 4),
            (&recorded()[1], bitcoin::Network::Regtest, 0x207f_ffff, 2),
        ] {
            let mut session = session();
            session.receive(&said.concat(), Duration::ZERO).expect("sense");
            let events = events(&mut session);
            assert!(matches!(events[..2], [Event::Ready { version_mask: VERSION_MASK, .. }, Event::Difficulty(_)]));
            let found: Vec<&PoolJob> =
                events.iter().filter_map(|event| if let Event::Job(job) = event { Some(job) } else { None }).collect();
            assert_eq!(found.len(), jobs, "{events:?}");
            let (header, genesis) = (found[0].header(), bitcoin::constants::genesis_block(genesis));
            assert_eq!(header.previous().to_string(), genesis.block_hash().to_string());
            assert_eq!(header.bits().to_consensus(), bits);
            assert!(header.time() > genesis.header.time);
            let roots: std::collections::BTreeSet<_> =
                found.iter().map(|job| job.header().merkle_root().to_string()).collect();
            assert_eq!(roots.len(), jobs, "no job twice");
        }
    }

    fn session() -> Session {
        let settings = Settings {
            user: "user".to_owned(),
            password: "x".to_owned(),
            agent: "test/1".to_owned(),
            suggested_difficulty: Some(0.5),
            start_extranonce: [0; 8],
        };
        let mut session = Session::new(settings, "localhost", 1);
        session.connect(Duration::ZERO);
        session
    }

    fn search(job: &PoolJob) -> RawHeader {
        let search: Job = job.job(1);
        search.space().next_unit(1).expect("a fresh space").header.header(0, 0).expect("one version at least")
    }

    #[test]
    fn a_dialogue() {
        let mut session = session();
        let said = dialogue().concat();
        let (before, answers) = said.split_at(said.len() - frame_bytes(&dialogue()[6..]));
        session.receive(before, Duration::ZERO).expect("sense");
        let events: Vec<Event> = std::iter::from_fn(|| session.next_event()).collect();
        let jobs: Vec<&PoolJob> =
            events.iter().filter_map(|event| if let Event::Job(job) = event { Some(job) } else { None }).collect();
        assert_eq!(jobs.iter().map(|job| (job.id(), job.clean())).collect::<Vec<_>>(), [("1", true), ("2", false)]);
        for job in jobs {
            assert_eq!(session.submit(job, &search(job), Duration::ZERO).map(|share| share.block), Ok(false));
            assert_eq!(session.submit(job, &search(job), Duration::ZERO), Err(NotSent::Duplicate));
        }
        session.receive(answers, Duration::from_secs(1)).expect("sense");
        let answered = |event: &Event| matches!(event, Event::Answer { result: Ok(()), .. });
        assert_eq!(std::iter::from_fn(|| session.next_event()).filter(answered).count(), 2);
        assert!(session.check(Duration::from_secs(180)).is_ok() && session.check(Duration::from_secs(181)).is_err());
    }

    /// The same header under a new number: nothing is searched again, and shares name the newest number.
    #[test]
    fn a_job_that_comes_again() {
        let mut session = session();
        session.receive(&dialogue()[..4].concat(), Duration::ZERO).expect("sense");
        let job = std::iter::from_fn(|| session.next_event()).find_map(|event| match event {
            Event::Job(job) => Some(job),
            _ => None,
        });
        let job = job.expect("a job");
        let root = [1; 32];
        let again = |job_id| {
            let min_ntime = Sv2Option::new(Some(1_700_000_000));
            let merkle_root = U256::from(&root);
            frame(
                0x15,
                mining_sv2::NewMiningJob { channel_id: 7, job_id, min_ntime, version: 0x2000_0000, merkle_root },
            )
        };
        session.receive(&again(9), Duration::from_secs(5)).expect("sense");
        assert!(session.next_event().is_none());
        session.take_output();
        session.submit(&job, &search(&job), Duration::from_secs(5)).expect("it takes shares");
        let mut said = session.take_output();
        let share: mining_sv2::SubmitSharesStandard = binary_sv2::from_bytes(&mut said[6..]).expect("a share");
        assert_eq!((share.job_id, share.ntime), (9, 1_700_000_000));
        // Another target, and the same header once more.
        let target = [0x7f; 32];
        let harder = frame(0x21, mining_sv2::SetTarget { channel_id: 7, maximum_target: U256::from(&target) });
        session.receive(&[harder, again(10)].concat(), Duration::from_secs(7)).expect("sense");
        let Some(Event::Difficulty(_)) = session.next_event() else { panic!("a difficulty") };
        let Some(Event::Job(job)) = session.next_event() else { panic!("a job") };
        assert_eq!((job.id(), job.header().time(), job.clean()), ("10", 1_700_000_007, false));
    }

    /// Nothing is said on a quiet chain while a pool gathers shares to acknowledge, and that is no fault of its.
    #[test]
    fn silence() {
        let mut session = session();
        session.receive(&dialogue()[..5].concat(), Duration::ZERO).expect("sense");
        let jobs = events(&mut session).into_iter().filter_map(|event| match event {
            Event::Job(job) => Some(job),
            _ => None,
        });
        let jobs: Vec<PoolJob> = jobs.collect();
        let mute = |session: &Session| session.check(SILENCE_DEADLINE).err();
        assert!(matches!(mute(&session), Some(StratumError::Silent(_))), "it has no shares to gather");
        session.submit(&jobs[0], &search(&jobs[0]), Duration::ZERO).expect("a share");
        assert_eq!(mute(&session), None);
        assert!(matches!(session.check(SHARE_DEADLINE), Err(StratumError::NoAnswer { .. })));
        // A pool that acknowledges each of them has no such reason.
        let single = mining_sv2::SubmitSharesSuccess {
            channel_id: 7,
            last_sequence_number: 1,
            new_submits_accepted_count: 1,
            new_shares_sum: 0,
        };
        session.receive(&frame(0x1c, single), Duration::ZERO).expect("sense");
        session.submit(&jobs[1], &search(&jobs[1]), Duration::ZERO).expect("a share");
        assert!(matches!(mute(&session), Some(StratumError::Silent(_))));
    }

    fn events(session: &mut Session) -> Vec<Event> {
        std::iter::from_fn(|| session.next_event()).collect()
    }

    /// What concerns all channels of a connection is said to their group.
    #[test]
    fn messages_to_the_group() {
        let (previous, target) = ([9; 32], [0x7f; 32]);
        let mut session = session();
        session.receive(&dialogue()[..4].concat(), Duration::ZERO).expect("sense");
        events(&mut session);
        let said = [
            dialogue()[2].clone(),
            frame(0x21, mining_sv2::SetTarget { channel_id: 5, maximum_target: U256::from(&target) }),
            frame(
                0x20,
                mining_sv2::SetNewPrevHash {
                    channel_id: 5,
                    job_id: 1,
                    prev_hash: U256::from(&previous),
                    min_ntime: 1_700_000_600,
                    nbits: 0x1d00_ffff,
                },
            ),
        ];
        session.receive(&said.concat(), Duration::ZERO).expect("sense");
        let [Event::Difficulty(told), Event::Job(job)] = &events(&mut session)[..] else { panic!("a target, a job") };
        assert!(job.new_block() && (job.difficulty() / told - 1.0).abs() < 1e-9, "{job:?} {told}");
        let closed =
            |channel_id| mining_sv2::CloseChannel { channel_id, reason_code: "over".try_into().expect("text") };
        session.receive(&frame(0x18, closed(6)), Duration::ZERO).expect("another's");
        let error =
            session.receive(&frame(0x18, closed(5)), Duration::ZERO).expect_err("ours is closed with its group");
        assert_eq!(error.to_string(), "the pool gives out no work: over");
    }

    /// Extensions, channels of another kind, types that there are not: passed over, however long.
    #[test]
    fn what_is_not_for_us() {
        let mut said = dialogue()[..2].to_vec();
        for (kind, extension, bytes) in
            [(0x1f, 0x80, 700_000), (0x15, 1, 3), (0xff, 0, 0), (0x25, 0, 9), (0x19, 0x80, 12)]
        {
            let length = u32::try_from(bytes).expect("short").to_le_bytes();
            said.push(
                [
                    &[(extension & 1) as u8, extension as u8 & 0x80, kind, length[0], length[1], length[2]][..],
                    &vec![7; bytes],
                ]
                .concat(),
            );
        }
        said.extend_from_slice(&dialogue()[2..4]);
        let mut session = session();
        session.receive(&said.concat(), Duration::ZERO).expect("sense");
        assert!(matches!(events(&mut session)[..], [Event::Ready { .. }, Event::Difficulty(_), Event::Job(_)]));
        let huge = [0, 0, 0xff, 0, 0, 0x20];
        assert!(session.receive(&huge, Duration::ZERO).is_err(), "two megabytes");
    }

    /// The pool knows the newer job of a number only.
    #[test]
    fn another_job_under_the_same_number() {
        let mut session = session();
        session.receive(&dialogue()[..4].concat(), Duration::ZERO).expect("sense");
        let Some(Event::Job(first)) = events(&mut session).pop() else { panic!("a job") };
        let root = [8; 32];
        let other = mining_sv2::NewMiningJob {
            channel_id: 7,
            job_id: 1,
            min_ntime: Sv2Option::new(Some(1_700_000_000)),
            version: 0x2000_0000,
            merkle_root: U256::from(&root),
        };
        session.receive(&frame(0x15, other), Duration::ZERO).expect("sense");
        let Some(Event::Job(other)) = events(&mut session).pop() else { panic!("a job") };
        assert_eq!(session.submit(&first, &search(&first), Duration::ZERO), Err(NotSent::Stale));
        assert!(session.submit(&other, &search(&other), Duration::ZERO).is_ok());
    }

    fn frame_bytes(frames: &[Vec<u8>]) -> usize {
        frames.iter().map(Vec::len).sum()
    }

    /// Bytes changed, dropped, doubled: the same events in whatever pieces they come, and never a panic.
    #[test]
    fn dialogues_that_went_wrong() {
        let mut numbers = 1_u64;
        let mut below = |limit: usize| {
            // Splitmix's mixing; what it is good for is that runs differ.
            numbers = numbers.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (numbers ^ (numbers >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            ((mixed ^ (mixed >> 27)) as usize) % limit.max(1)
        };
        let runs = std::env::var("HASHGRIND_DIALOGUES").map_or(RUNS, |runs| runs.parse().expect("a number"));
        let [first, second] = recorded();
        let dialogues = [dialogue(), first, second];
        for _ in 0..runs {
            let mut frames = dialogues[below(3)].clone();
            for _ in 0..=below(3) {
                let (at, from) = (below(frames.len()), below(frames.len()));
                let frame = frames[from].clone();
                match below(4) {
                    0 => frames.insert(at, frame),
                    1 => frames[at] = frame,
                    _ => {
                        let byte = below(frames[at].len());
                        frames[at][byte] = [0, 1, 0x7f, 0xff, below(256) as u8][below(5)];
                    }
                }
            }
            let said = frames.concat();
            let hear = |piece: usize| {
                let mut session = session();
                let heard = said.chunks(piece).try_for_each(|bytes| session.receive(bytes, Duration::ZERO));
                let events: Vec<Event> = std::iter::from_fn(|| session.next_event()).collect();
                (session, heard, events)
            };
            let (mut session, heard, events) = hear(said.len());
            let (_, heard_in_pieces, events_in_pieces) = hear(7);
            assert_eq!((&heard, format!("{events:?}")), (&heard_in_pieces, format!("{events_in_pieces:?}")));
            for event in &events {
                let Event::Job(job) = event else { continue };
                let _ = session.submit(job, &search(job), Duration::ZERO);
            }
        }
    }
}
