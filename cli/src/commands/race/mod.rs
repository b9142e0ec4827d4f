//! `hashgrind race` (floor F6): a chain of its own, on which one participant after the other joins, from one scalar thread
//! of this machine to the newest ASIC, while the difficulty follows. Offline.
//!
//! What this machine does is hashed for real. A simulated participant's blocks come by the exponential law at the rate of
//! the table; nothing is hashed for the target that such a block claims, and its coinbase says so (`sim:NAME:BITS`). The
//! chain itself stays a regtest chain with regtest's bits in every header: a real block proves the race's target, which its
//! coinbase names as on the practice chain, and a simulated one proves regtest's, which takes two hashes.

mod contest;
mod report;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use hashgrind::cpu::{self, Choice, CpuDevice};
use hashgrind::economics::Tables;
use hashgrind::miner::{
    Event as MinerEvent, Found, Miner, MinerDevice, MinerOptions, Switch, SystemClock, Work, job_for_block,
};
use hashgrind::pow::BlockDigest;
use hashgrind::scan::{DeviceKind, Scanner, SelfTested};
use hashgrind::template::bitcoin::BlockHash;
use hashgrind::template::bitcoin::hashes::Hash as _;
use hashgrind::template::{BlockBuilder, BlockTemplate, PreparedBlock};
use hashgrind_chain::practice::{self, MemoryChain, PracticeChain};
use hashgrind_chain::{BlockSource, FoundBlock, LocalTarget, Next, SubmitAnswer, system_clock};

use crate::devices::{Choose, DeviceArgs, Place};
use crate::failure::{Failure, Kind, Outcome};
use crate::fate::Fate;
use crate::measure;
use crate::meters::power::{self, Meter, PowerArgs};
use crate::meters::sysfs::Sysfs;
use crate::random;
use crate::signals::Signals;
use crate::view::units::parse_positive_duration;
use crate::view::words::counted;
use contest::{Difficulty, Tally, share};
use report::{Event, Report, Standing};

/// A race from one thread to the newest ASIC, on a chain of its own
///
/// This machine hashes for real: one scalar thread, one thread with the best kernel, all cores, a GPU if there is one.
/// Machines from the tables join them, simulated: their blocks come by the exponential law at their rated speed. Watch the
/// difficulty climb and the shares of the earlier ones shrink to nothing. Nothing leaves this machine.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// How long each newcomer has before the next one joins
    #[arg(long, value_name = "DURATION", default_value = "12s", allow_hyphen_values = true, value_parser = parse_positive_duration)]
    stage: Duration,
    /// How long a block shall take; the difficulty follows every 8 blocks
    #[arg(long, value_name = "DURATION", default_value = "400ms", allow_hyphen_values = true, value_parser = parse_positive_duration)]
    block_time: Duration,
    /// Machines to simulate, by their names in the table of miners, in the order in which they join; "" for none
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_values = SIMULATED)]
    simulated: Vec<String>,
    /// The seed of the simulated participants' luck [default: a new one each time]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Keep the chain in this file, as `mine` does; one that exists goes on
    #[arg(long, value_name = "FILE")]
    chain_file: Option<PathBuf>,
    /// One JSON object a line for each event
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    power: PowerArgs,
    #[command(flatten)]
    devices: DeviceArgs,
}

/// A graphics card of 2010, an FPGA, the ASIC of 2016 and that of 2024.
const SIMULATED: [&str; 4] = ["Radeon HD 6950", "ModMiner Quad", "Antminer S9", "Antminer S21 XP"];

/// How long a chunk of a CPU takes at most: a block that was found waits for its end.
const CHUNK: Duration = Duration::from_millis(5);

/// Who takes part.
struct Participant {
    name: String,
    engine: Engine,
    /// When it joined.
    joined: Option<Instant>,
    /// The running stage.
    stage: Tally,
    /// Blocks of all stages.
    blocks: u64,
    /// Share of the blocks in the stage in which it joined, and in the last one.
    first_share: Option<f64>,
    last_share: Option<f64>,
    /// What a real one hashed a second in its first stage; what the table says of a simulated one.
    rate: Option<f64>,
    /// Watts of the table.
    watts: Option<f64>,
    /// Threads of the processor that it has; 0 for what is none of its.
    threads: usize,
    /// The meter of a card.
    meter: Option<Meter>,
    /// Joules of a real one, of the stages that are over; none where nothing measures them.
    joules: Option<f64>,
}

enum Engine {
    /// Not yet at work.
    Ready(Vec<MinerDevice>),
    /// At work, with the hashes counted before this stage.
    Real { miner: Miner, before: u64 },
    /// Draws.
    Simulated { hashes_per_second: f64, source: String },
}

impl Participant {
    fn real(name: String, devices: Vec<MinerDevice>) -> Self {
        let threads = devices.iter().filter(|device| device.info().kind == DeviceKind::Cpu).count();
        Self { threads, ..Self::new(name, Engine::Ready(devices)) }
    }

    fn new(name: String, engine: Engine) -> Self {
        Self {
            name,
            engine,
            joined: None,
            stage: Tally::default(),
            blocks: 0,
            first_share: None,
            last_share: None,
            rate: None,
            watts: None,
            threads: 0,
            meter: None,
            joules: None,
        }
    }

    fn is_simulated(&self) -> bool {
        matches!(self.engine, Engine::Simulated { .. })
    }

    /// Hashes a second that are drawn, not done; 0 for a real one.
    fn drawn_rate(&self) -> f64 {
        match self.engine {
            Engine::Simulated { hashes_per_second, .. } if self.joined.is_some() => hashes_per_second,
            _ => 0.0,
        }
    }

    /// Joules since it joined: measured, or of a simulated one the table's power over the time.
    fn joules(&self) -> Option<f64> {
        let simulated = self.joined.zip(self.watts).map(|(since, watts)| watts * since.elapsed().as_secs_f64());
        self.joules.or(simulated)
    }
}

/// What a miner has said, who it was and when.
struct Heard {
    participant: usize,
    at: Instant,
    event: MinerEvent,
}

/// One block's search.
struct Round {
    /// When it began, for the real ones and the simulated ones.
    began: Instant,
    template: BlockTemplate,
    target: LocalTarget,
    /// Of each real participant at work: the sequence number of its work and the block it searches.
    searches: Vec<Option<(u64, Arc<PreparedBlock>)>>,
}

/// The energy of the processor, which several participants share.
struct Processor {
    meter: Option<Meter>,
    /// What it said at the end of the last stage.
    before: f64,
}

struct Race {
    chain: Box<dyn BlockSource>,
    participants: Vec<Participant>,
    fate: Fate,
    difficulty: Difficulty,
    heard: Receiver<Heard>,
    teller: Sender<Heard>,
    options: MinerOptions,
    processor: Processor,
    extranonce: u64,
    last_block: Instant,
    /// How long the simulated ones have drawn in this stage: all of it but the moments between two rounds.
    drawn: Duration,
    /// What was said of the meters.
    told: Vec<String>,
    signals: Signals,
    report: Report,
}

/// Runs the command.
pub(crate) fn run(args: &Args, quiet: bool, verbose: u8) -> Outcome {
    let signals = Signals::listen()?;
    let mut report = Report::new(args.json, quiet, verbose > 0);
    let random = || random::bytes().map(u64::from_le_bytes);
    let simulated = simulated(&args.simulated)?;
    let opened = args.devices.open(Choose::ByMeasurement)?;
    for note in &opened.notes {
        report.notice(note);
    }
    let chain: Box<dyn BlockSource> = match &args.chain_file {
        Some(path) => {
            let chain = PracticeChain::open(path, system_clock())?;
            for notice in chain.notices() {
                report.notice(notice);
            }
            Box::new(chain)
        }
        None => Box::new(MemoryChain::new(system_clock())),
    };
    let short = (args.block_time / 100).max(Duration::from_millis(1));
    let options = MinerOptions::default().with_cpu_chunk(CHUNK.min(short)).with_gpu_chunk(opened.gpu_chunk.min(CHUNK));
    let sysfs = Sysfs::of_the_system();
    let mut meters = Vec::new();
    for place in &opened.places {
        let picked = power::pick(place.subject(), &args.power, &sysfs)?;
        picked.notes.iter().for_each(|note| report.notice(note));
        meters.push(picked.meter);
    }
    // The processor's place is the last one, where it is used.
    let processor = meters.pop_if(|_| opened.places.last() == Some(&Place::Processor)).flatten();
    let mut participants = real(opened.devices, meters)?;
    participants.extend(simulated);
    let seed = match args.seed {
        Some(seed) => seed,
        None => random()? >> 32, // Short enough to be typed again.
    };
    // The first participant is this machine's: a look at it says where to begin.
    let look = Choice { kernel: scalar_kernel(), siblings: 1 };
    let first_rate = measure::of_kernel(look, Duration::from_millis(50)).unwrap_or(1e6);
    let seconds = args.block_time.as_secs_f64();
    let (teller, heard) = mpsc::channel();
    report.event(&Event::Start {
        seed,
        stage_seconds: args.stage.as_secs_f64(),
        block_seconds: seconds,
        chain: &chain.describe().place,
        participants: participants.iter().map(|p| (p.name.as_str(), p.is_simulated()).into()).collect(),
    })?;
    let race = Race {
        chain,
        participants,
        fate: Fate::new(seed),
        difficulty: Difficulty::new(first_rate * seconds, seconds),
        heard,
        teller,
        options,
        processor: Processor { meter: processor, before: 0.0 },
        extranonce: random()?,
        last_block: Instant::now(),
        drawn: Duration::ZERO,
        told: Vec::new(),
        signals,
        report,
    };
    race.run(args.stage)
}

/// The textbook kernel of the table.
fn scalar_kernel() -> &'static cpu::Kernel {
    cpu::kernel("scalar").expect("the table of kernels ends with the scalar one")
}

/// This machine, cut into participants: one scalar thread, one thread of the kernel that the flags mean, all workers, each
/// GPU.
fn real(devices: Vec<MinerDevice>, meters: Vec<Option<Meter>>) -> Result<Vec<Participant>, Failure> {
    let worker = |kernel| {
        let device = CpuDevice::new(kernel).map_err(|error| Failure::new(Kind::NoDevice, error))?;
        let tested = SelfTested::new(device).map_err(|error| Failure::new(Kind::SelfTest, error))?;
        Ok::<_, Failure>(tested.map(|device| Box::new(device) as Box<dyn Scanner + Send>))
    };
    let (cores, gpus): (Vec<_>, Vec<_>) = devices.into_iter().partition(|device| device.info().kind == DeviceKind::Cpu);
    let mut participants = Vec::new();
    if let Some(first) = cores.first() {
        let kernel = cpu::kernel(&first.info().kernel).expect("a CPU worker runs a kernel of the table");
        participants.push(Participant::real("scalar code, 1 thread".to_owned(), vec![worker(scalar_kernel())?]));
        participants.push(Participant::real(format!("{}, 1 thread", kernel.isa()), vec![worker(kernel)?]));
        let threads = counted(&cores.len().to_string(), "thread", "threads");
        participants.push(Participant::real(format!("{}, {threads}", kernel.isa()), cores));
    }
    for (gpu, meter) in gpus.into_iter().zip(meters) {
        participants.push(Participant { meter, ..Participant::real(gpu.info().name.clone(), vec![gpu]) });
    }
    Ok(participants)
}

/// The simulated participants of these names.
fn simulated(names: &[String]) -> Result<Vec<Participant>, Failure> {
    let tables = Tables::embedded();
    let named = names.iter().filter(|name| !name.trim().is_empty());
    named
        .map(|name| {
            let row = tables.miner(name).map_err(Failure::usage)?;
            let engine = Engine::Simulated { hashes_per_second: row.hashes_per_second, source: row.source.clone() };
            let mut participant = Participant::new(row.name.clone(), engine);
            participant.watts = row.power_watts;
            participant.rate = Some(row.hashes_per_second);
            Ok(participant)
        })
        .collect()
}

/// Why a round is over.
enum Over {
    /// A block.
    Block,
    /// The next participant joins.
    Stage,
}

impl Race {
    fn run(mut self, stage: Duration) -> Outcome {
        let began = Instant::now();
        let mut stopped = None;
        for number in 0..self.participants.len() {
            match self.stage(number, stage) {
                Ok(()) => {}
                Err(failure) if self.signals.received().is_some() => {
                    stopped = Some(failure);
                    break;
                }
                Err(failure) => return Err(failure),
            }
        }
        self.report.event(&Event::Summary {
            seconds: began.elapsed().as_secs_f64(),
            blocks: self.participants.iter().map(|p| p.blocks).sum(),
            participants: self.participants.iter().map(Standing::of).collect(),
        })?;
        stopped.map_or(Ok(()), Err)
    }

    /// The participant of this number joins, and all play until the time is over.
    fn stage(&mut self, number: usize, length: Duration) -> Outcome {
        self.join(number);
        let began = Instant::now();
        let newcomer = &self.participants[number];
        let (name, simulated) = (newcomer.name.clone(), newcomer.is_simulated());
        let source = match &newcomer.engine {
            Engine::Simulated { source, .. } => Some(source.as_str()),
            _ => None,
        };
        self.report.event(&Event::Join {
            stage: number + 1,
            name: &name,
            simulated,
            hashes_per_second: newcomer.rate,
            watts: newcomer.watts,
            source,
        })?;
        let ended = loop {
            match self.round(began + length) {
                Ok(Over::Block) => {}
                Ok(Over::Stage) => break Ok(()),
                Err(failure) => break Err(failure),
            }
        };
        let seconds = began.elapsed().as_secs_f64();
        self.count_stage(number, seconds);
        let standings: Vec<Standing> = self.participants[..=number].iter().map(Standing::of).collect();
        let work: f64 = self.participants.iter().map(|p| p.stage.hashes).sum();
        self.report.event(&Event::Stage {
            stage: number + 1,
            name: &name,
            simulated,
            seconds,
            hashes_per_second: work / seconds,
            hashes_a_block: self.difficulty.hashes(),
            participants: standings,
        })?;
        ended
    }

    /// The newcomer's threads start, or its draws begin.
    fn join(&mut self, number: usize) {
        let newcomer = &mut self.participants[number];
        if let Engine::Ready(devices) = &mut newcomer.engine {
            let devices = std::mem::take(devices);
            let (miner, events) = Miner::start(devices, self.options, Arc::new(SystemClock::new()));
            let teller = self.teller.clone();
            // Ends with the miner, whose end closes the channel.
            std::thread::spawn(move || {
                for event in events {
                    let heard = Heard { participant: number, at: Instant::now(), event };
                    if teller.send(heard).is_err() {
                        return;
                    }
                }
            });
            newcomer.engine = Engine::Real { miner, before: 0 };
            newcomer.meter.as_mut().into_iter().for_each(Meter::start);
            if number == 0 {
                self.processor.meter.as_mut().into_iter().for_each(Meter::start);
            }
        }
        newcomer.joined = Some(Instant::now());
        self.drawn = Duration::ZERO;
        for participant in &mut self.participants {
            participant.stage = Tally::default();
            if let Engine::Real { miner, before } = &mut participant.engine {
                *before = miner.snapshot().hashes;
            }
        }
    }

    /// Work and shares of the stage that is over.
    fn count_stage(&mut self, number: usize, seconds: f64) {
        let blocks: u64 = self.participants.iter().map(|p| p.stage.blocks).sum();
        let threads: usize = self.participants[..=number].iter().map(|p| p.threads).sum();
        let processor = self.processor.meter.as_mut().and_then(Meter::joules);
        let spent = processor.map(|joules| joules - std::mem::replace(&mut self.processor.before, joules));
        let spent = spent.filter(|joules| *joules > 0.0);
        for participant in &mut self.participants[..=number] {
            if participant.threads > 0 {
                // Its threads' part of what the processor took.
                let part = spent.map(|joules| joules * participant.threads as f64 / threads as f64);
                participant.joules = part.map(|joules| joules + participant.joules.unwrap_or(0.0));
            } else if let Some(meter) = &mut participant.meter {
                participant.joules = meter.joules().filter(|joules| *joules > 0.0);
            }
            participant.stage.hashes = match &participant.engine {
                Engine::Real { miner, before } => (miner.snapshot().hashes - before) as f64,
                Engine::Simulated { hashes_per_second, .. } => hashes_per_second * self.drawn.as_secs_f64(),
                Engine::Ready(_) => 0.0,
            };
            participant.blocks += participant.stage.blocks;
            participant.last_share = share(participant.stage.blocks as f64, blocks as f64);
            participant.first_share = participant.first_share.or(participant.last_share);
            participant.rate = participant.rate.or(Some(participant.stage.hashes / seconds));
        }
        let meters = self.participants.iter().filter_map(|p| p.meter.as_ref()).chain(&self.processor.meter);
        for trouble in meters.filter_map(Meter::trouble) {
            if !self.told.contains(&trouble) {
                self.report.notice(&trouble);
                self.told.push(trouble);
            }
        }
    }

    /// The search for one block, up to the end of the stage.
    fn round(&mut self, end: Instant) -> Result<Over, Failure> {
        let round = self.begin_round()?;
        let rates: Vec<f64> = self.participants.iter().map(Participant::drawn_rate).collect();
        let expected = round.target.target().map_or(f64::INFINITY, |target| target.expected_hashes());
        let drawn = self.fate.next(&rates, expected);
        let drawn = drawn.and_then(|(winner, seconds)| {
            let wait = Duration::try_from_secs_f64(seconds).ok()?;
            Some((winner, round.began.checked_add(wait)?))
        });
        loop {
            if let Some(code) = self.signals.received() {
                return Err(Failure::silent(code));
            }
            let due = drawn.map_or(end, |(_, at)| at.min(end));
            let patience = due.saturating_duration_since(Instant::now()).min(Duration::from_millis(50));
            match self.heard.recv_timeout(patience) {
                // What a real one found after the drawn moment came too late, however slowly this loop woke up.
                Ok(Heard { participant, at, event: MinerEvent::BlockFound(found) }) if at <= due => {
                    if self.take_real(&round, participant, &found)? {
                        self.drawn += at.saturating_duration_since(round.began);
                        return Ok(Over::Block);
                    }
                }
                Ok(Heard { participant, event, .. }) => self.complain(participant, &event)?,
                Err(_) => {} // Nobody has said anything. The channel stays open for those who join later.
            }
            if Instant::now() < due {
                continue;
            }
            self.drawn += due.saturating_duration_since(round.began);
            return match drawn {
                Some((winner, at)) if at <= end => {
                    self.take_simulated(&round, winner)?;
                    Ok(Over::Block)
                }
                _ => Ok(Over::Stage),
            };
        }
    }

    /// Gives every real participant the search for the next block.
    fn begin_round(&mut self) -> Result<Round, Failure> {
        let template = loop {
            match self.chain.template()? {
                Next::Template(template) => break *template,
                Next::Wait { why, retry_after } => {
                    self.report.notice(&format!("waiting: {why}"));
                    let until = Instant::now() + retry_after;
                    while Instant::now() < until {
                        if let Some(code) = self.signals.received() {
                            return Err(Failure::silent(code));
                        }
                        std::thread::sleep(Duration::from_millis(50));
                    }
                }
            }
        };
        let target = LocalTarget::for_expected_hashes(self.difficulty.hashes(), template.bits);
        let goal = target.target().expect("the race's target is a target");
        let mut searches = Vec::with_capacity(self.participants.len());
        let began = Instant::now();
        for participant in &self.participants {
            let Engine::Real { miner, .. } = &participant.engine else {
                searches.push(None);
                continue;
            };
            let block = block(&template, target.coinbase_text(&format!("race:{}", short(&participant.name))))?;
            // Each search of this process starts at another extranonce.
            self.extranonce = self.extranonce.wrapping_add(1 << 16);
            let extranonce = self.extranonce.to_le_bytes();
            let siblings = miner.snapshot().devices.first().map_or(1, |device| device.info.preferred_siblings);
            let block = Arc::new(block);
            let job = job_for_block(&block, &template, extranonce, template.current_time, siblings)
                .map_err(|error| Failure::new(Kind::Template, error))?;
            let sequence = miner.set_work(Work::until_first_block(job.space(), goal), Switch::DropInFlight);
            searches.push(Some((sequence, block)));
        }
        Ok(Round { began, template, target, searches })
    }

    /// A block that this machine has found. False for one of a search that is over.
    fn take_real(&mut self, round: &Round, participant: usize, found: &Found) -> Result<bool, Failure> {
        let Some((sequence, block)) = &round.searches[participant] else { return Ok(false) };
        if *sequence != found.sequence {
            return Ok(false);
        }
        let bytes =
            block.assemble(&found.header, found.extranonce).map_err(|error| Failure::new(Kind::Template, error))?;
        self.accept(round, participant, &bytes, found.digest)?;
        Ok(true)
    }

    /// The block of a simulated participant: the claim in its coinbase, and the proof of work that regtest asks for.
    fn take_simulated(&mut self, round: &Round, participant: usize) -> Outcome {
        let name = &self.participants[participant].name;
        self.extranonce = self.extranonce.wrapping_add(1 << 16);
        let (bytes, digest) = simulated_block(&round.template, name, round.target, self.extranonce)?;
        self.accept(round, participant, &bytes, digest)
    }

    /// Puts a block on the chain and into the books.
    fn accept(&mut self, round: &Round, participant: usize, bytes: &[u8], digest: BlockDigest) -> Outcome {
        let hash = BlockHash::from_byte_array(*digest.as_bytes_le());
        match self.chain.submit(&FoundBlock { bytes, hash, template: &round.template })? {
            SubmitAnswer::Accepted => {}
            SubmitAnswer::Rejected(refusal) => {
                let message = format!("the race's chain refuses its own block: {}", refusal.advice);
                return Err(Failure::new(Kind::BlockRefused, message));
            }
            SubmitAnswer::Stale | SubmitAnswer::Later { .. } => {
                return Err(Failure::new(Kind::BlockRefused, "the race's chain did not take its own block"));
            }
        }
        let seconds = self.last_block.elapsed().as_secs_f64();
        self.last_block = Instant::now();
        let owner = &mut self.participants[participant];
        owner.stage.blocks += 1;
        self.report.event(&Event::Block {
            height: round.template.height,
            name: &owner.name,
            simulated: owner.is_simulated(),
            hash: &hash.to_string(),
            local_bits: format!("{:08x}", round.target.to_bits()),
            seconds,
        })?;
        if let Some(factor) = self.difficulty.count(seconds) {
            self.report.event(&Event::Retarget {
                height: round.template.height,
                factor,
                hashes_a_block: self.difficulty.hashes(),
            })?;
        }
        self.report.progress(round.template.height, self.difficulty.hashes());
        Ok(())
    }

    /// Anything but a block: a device that is gone is worth a word, and the race goes on with the others.
    fn complain(&mut self, participant: usize, event: &MinerEvent) -> Outcome {
        if let MinerEvent::DeviceLost { reason, .. } | MinerEvent::DeviceWrong { reason, .. } = event {
            let name = &self.participants[participant].name;
            self.report.notice(&format!("{name}: a device is gone: {reason}"));
        }
        Ok(())
    }
}

/// The block of a simulated machine and its hash: the claim in its coinbase, and the proof of work that regtest asks for.
pub(in crate::commands) fn simulated_block(
    template: &BlockTemplate,
    name: &str,
    target: LocalTarget,
    extranonce: u64,
) -> Result<(Vec<u8>, BlockDigest), Failure> {
    let block = block(template, practice::simulated_text(short(name), target))?;
    let extranonce = extranonce.to_le_bytes();
    let header = block.header(extranonce, template.version, template.current_time);
    let regtest = template.bits.to_target().map_err(|error| Failure::new(Kind::Template, error))?;
    let header = (0..=u32::MAX)
        .map(|nonce| header.with_nonce(nonce))
        .find(|header| header.digest().meets(&regtest))
        .expect("every second nonce meets regtest's target");
    let bytes = block.assemble(&header, extranonce).map_err(|error| Failure::new(Kind::Template, error))?;
    Ok((bytes, header.digest()))
}

/// The block of a template with this coinbase text, paid to nobody (OP_TRUE).
fn block(template: &BlockTemplate, text: String) -> Result<PreparedBlock, Failure> {
    let payout = practice::payout(None).map_err(Failure::usage)?;
    BlockBuilder::new(payout)
        .with_text(text)
        .and_then(|builder| builder.build(template))
        .map_err(|error| Failure::new(Kind::Template, error))
}

/// A name that fits a coinbase beside the rest.
fn short(name: &str) -> &str {
    let end = name.char_indices().map(|(at, _)| at).take_while(|&at| at <= 40).last().unwrap_or(0);
    if name.len() <= 40 { name } else { &name[..end] }
}
