//! Mining for oneself (floor F6), the first driver of the engine: templates from a source become searches, found headers
//! become blocks, and the source's answer is what is told.

use std::collections::VecDeque;
use std::fmt::Display;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hashgrind::miner::{Found, Switch, SystemClock, Work, job_for_block};
use hashgrind::pow::{CompactTarget, Target};
use hashgrind::template::bitcoin::hashes::Hash as _;
use hashgrind::template::bitcoin::{BlockHash, ScriptBuf};
use hashgrind::template::{BlockBuilder, BlockTemplate, PreparedBlock};
use hashgrind_chain::{BlockSource, FoundBlock, Freshness, LocalTarget, Next, Refusal, SubmitAnswer, now};

use super::engine::{Driver, End, Engine, Limits, REMEMBERED, Search};
use super::event::Event;
use super::live;
use super::pacing::Pace;
use super::report::Report;
use crate::devices::Opened;
use crate::failure::{Failure, Kind, Outcome};
use crate::random;
use crate::signals::Signals;

/// What the user wants of the blocks.
pub(super) struct Settings {
    pub(super) payout: ScriptBuf,
    pub(super) text: String,
    /// Zero: the chain's own target.
    pub(super) target_time: Duration,
    pub(super) nbits: Option<CompactTarget>,
}

/// So many refusals in a row end the session: something is wrong that more blocks won't mend.
const MOST_REFUSALS: u32 = 3;

/// Mines on this source until there is a reason to end.
pub(super) fn run(
    source: Box<dyn BlockSource>,
    opened: Opened,
    settings: Settings,
    limits: Limits,
    pace: Pace,
    signals: Signals,
    mut report: Report,
) -> Outcome {
    for note in &opened.notes {
        report.notice(note);
    }
    let info = source.describe();
    report.event(&Event::Start {
        source: info.kind,
        place: &info.place,
        chain: Some(info.network.to_core_arg()),
        height: Some(info.height),
        tip: Some(info.tip.to_string()),
        devices: &opened.describe(),
    })?;
    let mut solo = Solo::new(source, settings, random::bytes()?);
    let limits = Limits { chunk: solo.longest_chunk(), ..limits };
    Engine::start(opened, limits, pace, signals, report, Arc::new(SystemClock::new())).run(&mut solo)
}

struct Solo {
    source: Box<dyn BlockSource>,
    settings: Settings,
    start_extranonce: [u8; 8],
    blocks: VecDeque<Sought>,
    searches_made: u64,
    /// Kinds of blocks that the chain was asked about before any work: with transactions or without, length of the
    /// text, rules.
    rehearsed: Vec<(bool, usize, Vec<String>)>,
    refused_in_a_row: u32,
}

/// A block that is searched, under the number of its search.
struct Sought {
    sequence: u64,
    /// Without its transactions: they are in the block.
    template: BlockTemplate,
    block: Arc<PreparedBlock>,
}

impl Solo {
    fn new(source: Box<dyn BlockSource>, settings: Settings, start_extranonce: [u8; 8]) -> Self {
        Self {
            source,
            settings,
            start_extranonce,
            blocks: VecDeque::new(),
            searches_made: 0,
            rehearsed: Vec::new(),
            refused_in_a_row: 0,
        }
    }

    /// A stop, a new block, a new second: nothing may wait longer than a hundredth of a block.
    fn longest_chunk(&self) -> Option<Duration> {
        let time = self.settings.target_time;
        (!time.is_zero()).then(|| (time / 100).max(Duration::from_millis(1)))
    }

    fn next_template(&mut self, engine: &mut Engine) -> Result<Box<BlockTemplate>, End> {
        loop {
            engine.keep_pace()?;
            let next = self.source.template();
            self.tell_news(engine)?;
            match next? {
                Next::Template(template) => {
                    engine.report.resumed()?;
                    return Ok(template);
                }
                Next::Wait { why, retry_after } => {
                    engine.rest();
                    engine.report.waiting("waiting", &why)?;
                    engine.pause(retry_after)?;
                }
            }
        }
    }

    /// Makes the search for a template's block and hands it to the devices.
    fn begin(&mut self, engine: &mut Engine, mut template: BlockTemplate, switch: Switch) -> Result<(), End> {
        let snapshot = engine.count();
        let rate = engine.pace.guard.rate(snapshot.rates.minute, Instant::now());
        let local = self.local_target(template.bits, rate);
        let target = local.target().ok_or_else(|| unusable("the template's bits are no target"))?;
        let extranonce = self.next_extranonce();
        let block = Arc::new(self.build(&template, local, extranonce)?);
        let siblings = snapshot.devices.iter().map(|device| device.info.preferred_siblings).max().unwrap_or(1);
        let clock = u32::try_from(now()).unwrap_or(u32::MAX);
        let job = job_for_block(&block, &template, extranonce, clock, siblings).map_err(unusable)?;
        let header = *job.header();
        let expected_hashes = target.expected_hashes();
        let mut work = Work::until_first_block(job.space(), target);
        if engine.report.wants_low_hashes() {
            // A few a second are enough to look at.
            let low = Target::for_expected_hashes((rate / 4.0).min(expected_hashes));
            work.share_target = low.max(target);
        }
        let (height, transactions) = (template.height, block.transaction_count());
        let previous_hash = template.previous_block_hash.to_string();
        let search = Search { work, height, previous_hash, expected_hashes };
        let sequence = engine.begin(search, switch);
        engine.report.search(|| live::Search {
            height,
            transactions: Some(transactions),
            header,
            target,
            expected_hashes,
            hashes: 0,
            seconds: 0.0,
            best: None,
        });
        engine.report.event(&Event::Template {
            height,
            transactions,
            bits: template.bits.to_string(),
            local_bits: target.to_compact().to_string(),
            expected_hashes,
            expected_seconds: (rate > 0.0).then(|| expected_hashes / rate),
        })?;
        template.transactions = Vec::new();
        self.blocks.push_back(Sought { sequence, template, block });
        if self.blocks.len() > REMEMBERED {
            self.blocks.pop_front();
        }
        Ok(())
    }

    /// Builds a template's block. The first of its kind is shown to the chain, before any work goes into it.
    fn build(
        &mut self,
        template: &BlockTemplate,
        local: LocalTarget,
        extranonce: [u8; 8],
    ) -> Result<PreparedBlock, End> {
        let text = if local.to_bits() == template.bits.to_consensus() {
            self.settings.text.clone()
        } else {
            local.coinbase_text(&self.settings.text)
        };
        let kind = (template.transactions.is_empty(), text.len(), template.rules.clone());
        let builder = BlockBuilder::new(self.settings.payout.clone()).with_text(text).map_err(Failure::usage)?;
        let block = builder.build(template).map_err(unusable)?;
        if !self.rehearsed.contains(&kind) {
            let header = block.header(extranonce, template.version, template.current_time);
            let bytes = block.assemble(&header, extranonce).map_err(unusable)?;
            if let Some(Refusal { reason, advice }) = self.source.rehearse(&bytes) {
                let message = format!("the node would refuse the block of this template as {reason}: {advice}");
                return Err(End::Failed(Failure::new(Kind::BlockRefused, message)));
            }
            self.rehearsed.push(kind);
        }
        Ok(block)
    }

    /// Each search of this process starts at other extranonces: two templates of one second may be equal.
    fn next_extranonce(&mut self) -> [u8; 8] {
        let start = u64::from_le_bytes(self.start_extranonce);
        let low = (start.wrapping_add(self.searches_made << 10)) & 0xff_ffff;
        self.searches_made += 1;
        ((start & !0xff_ffff) | low).to_le_bytes()
    }

    fn local_target(&self, bits: CompactTarget, rate: f64) -> LocalTarget {
        if let Some(wanted) = self.settings.nbits {
            let hashes = wanted.to_target().map_or(0.0, |target| target.expected_hashes());
            return LocalTarget::for_expected_hashes(hashes, bits);
        }
        if self.settings.target_time.is_zero() {
            return LocalTarget::of_header(bits);
        }
        LocalTarget::for_expected_hashes(rate * self.settings.target_time.as_secs_f64(), bits)
    }

    /// Makes the block of a found header and submits it.
    fn hand_over(&mut self, engine: &mut Engine, found: &Found) -> Result<(), End> {
        let sought = self.blocks.iter().find(|sought| sought.sequence == found.sequence);
        let (Some(sought), Some(mining)) = (sought, engine.mining(found)) else {
            return Ok(()); // Of a search so old that its height is long gone.
        };
        drawn_wait_is_over(engine);
        let height = sought.template.height;
        let digest = BlockHash::from_byte_array(*found.digest.as_bytes_le());
        let hash = digest.to_string();
        let bytes = sought.block.assemble(&found.header, found.extranonce).map_err(unusable)?;
        // The block first, the news of it after: it is safe before anybody hears of it, and a reader of our output that
        // is slow or gone can't delay it.
        let block = FoundBlock { bytes: &bytes, hash: digest, template: &sought.template };
        let mut answer = self.source.submit(&block);
        let said = engine.report.event(&Event::Found {
            height,
            hash: hash.clone(),
            nonce: found.header.nonce(),
            hashes: mining.hashes,
            expected_hashes: mining.expected_hashes,
            seconds: mining.seconds,
            luck: mining.hashes as f64 / mining.expected_hashes,
        });
        loop {
            for news in self.source.news() {
                engine.report.news(&news)?;
            }
            match answer? {
                SubmitAnswer::Later { why, retry_after } => {
                    engine.report.waiting(&format!("the block of height {height} waits"), &why)?;
                    engine.pause(retry_after)?;
                    answer = self.source.submit(&block);
                    continue;
                }
                SubmitAnswer::Accepted => {
                    engine.tally.accepted += 1;
                    self.refused_in_a_row = 0;
                    engine.report.event(&Event::Accepted { height, hash })?;
                }
                SubmitAnswer::Stale => {
                    engine.tally.stale += 1;
                    engine.report.event(&Event::Stale { height, hash })?;
                }
                SubmitAnswer::Rejected(Refusal { reason, advice }) => {
                    engine.tally.rejected += 1;
                    self.refused_in_a_row += 1;
                    engine.report.event(&Event::Rejected { height, hash, reason: &reason, advice: &advice })?;
                    if self.refused_in_a_row >= MOST_REFUSALS {
                        let message =
                            format!("{MOST_REFUSALS} blocks in a row were refused, the last as {reason}: {advice}");
                        return Err(End::Failed(Failure::new(Kind::BlockRefused, message)));
                    }
                }
            }
            break;
        }
        said?;
        self.source.check()?;
        engine.enough()
    }

    /// Passes on what the source has to say.
    fn tell_news(&mut self, engine: &mut Engine) -> Result<(), End> {
        for news in self.source.news() {
            engine.report.news(&news)?;
        }
        Ok(())
    }

    /// With drawn waits: waits until the next block is due. False when it has waited, or the chain has moved: then another
    /// template is the right one.
    fn wait_quietly(&mut self, engine: &mut Engine, template: &BlockTemplate) -> Result<bool, End> {
        let Some(poisson) = &mut engine.pace.poisson else { return Ok(true) };
        let (due, drawn) = poisson.due(Instant::now());
        let mean = poisson.mean().as_secs_f64();
        if let Some(drawn) = drawn {
            let (height, seconds) = (template.height, drawn.as_secs_f64());
            engine.report.event(&Event::Wait { height, seconds, mean_seconds: mean })?;
        }
        if due <= Instant::now() {
            return Ok(true);
        }
        loop {
            engine.keep_pace()?;
            self.tell_news(engine)?;
            match self.source.freshness() {
                Freshness::Current => {}
                Freshness::NewTransactions => return Ok(false),
                Freshness::NewTip => {
                    drawn_wait_is_over(engine);
                    return Ok(false);
                }
            }
            let left = due.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(false); // The template has grown old in the meantime.
            }
            engine.idle();
            std::thread::sleep(left.min(Duration::from_millis(20)));
        }
    }
}

impl Driver for Solo {
    fn prepare(&mut self, engine: &mut Engine) -> Result<(), End> {
        if self.settings.target_time.is_zero() || self.settings.nbits.is_some() {
            return Ok(());
        }
        engine.measure()
    }

    fn bring(&mut self, engine: &mut Engine, switch: Switch) -> Result<(), End> {
        loop {
            let template = self.next_template(engine)?;
            if self.wait_quietly(engine, &template)? {
                return self.begin(engine, *template, switch);
            }
        }
    }

    fn look(&mut self, engine: &mut Engine) -> Result<Option<Switch>, End> {
        self.tell_news(engine)?;
        Ok(match self.source.freshness() {
            Freshness::Current => None,
            Freshness::NewTransactions => Some(Switch::FinishChunks),
            Freshness::NewTip => {
                engine.rest();
                drawn_wait_is_over(engine);
                Some(Switch::DropInFlight)
            }
        })
    }

    fn take(&mut self, engine: &mut Engine, found: &Found) -> Result<Option<Switch>, End> {
        self.hand_over(engine, found)?;
        Ok(Some(Switch::DropInFlight))
    }

    fn unanswered(&self) -> Option<String> {
        self.source.unanswered().map(|line| format!("{line}, or `hashgrind spool --resubmit`"))
    }
}

fn unusable(why: impl Display) -> Failure {
    Failure::new(Kind::Template, why)
}

/// The block is found, or somebody else's is: the next wait is drawn anew.
fn drawn_wait_is_over(engine: &mut Engine) {
    if let Some(poisson) = &mut engine.pace.poisson {
        poisson.over();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicU64, Ordering};

    use hashgrind::cpu::CpuDevice;
    use hashgrind::miner::Clock;
    use hashgrind::scan::{DeviceInfo, Outcome, ScanError, ScanReport, ScanRequest, Scanner, SelfTested, Wait};
    use hashgrind::template::bitcoin::Network;

    use super::*;
    use hashgrind_chain::{SourceError, SourceInfo};

    /// Time that passes only where a device hashes.
    #[derive(Default)]
    struct HashClock(AtomicU64);

    impl Clock for HashClock {
        fn now(&self) -> Duration {
            Duration::from_nanos(self.0.load(Ordering::SeqCst))
        }
    }

    /// A real device on a slow clock: 500 hashes a second, a tenth more or less over the minutes, as of a laptop whose
    /// fan comes and goes. Hashing is real.
    struct Slow {
        inner: CpuDevice,
        clock: Arc<HashClock>,
    }

    impl Scanner for Slow {
        fn info(&self) -> &DeviceInfo {
            self.inner.info()
        }
        fn capacity(&self) -> usize {
            self.inner.capacity()
        }
        fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
            self.inner.submit(request)
        }
        fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
            let report = self.inner.poll(wait)?;
            if let Some(report) = &report
                && matches!(report.outcome, Outcome::Scanned { .. })
            {
                let phase = self.clock.now().as_secs_f64() / 1200.0 * std::f64::consts::TAU;
                let rate = 500.0 * (1.0 + 0.1 * phase.sin());
                self.clock.0.fetch_add((report.hashes as f64 / rate * 1e9) as u64, Ordering::SeqCst);
            }
            Ok(report)
        }
        fn abandon(&mut self) -> Vec<ScanRequest> {
            self.inner.abandon()
        }
    }

    /// A chain of regtest's bits that takes everything and writes down when.
    struct Taker {
        clock: Arc<HashClock>,
        taken: Arc<Mutex<Vec<Duration>>>,
        tip: BlockHash,
    }

    impl BlockSource for Taker {
        fn describe(&self) -> SourceInfo {
            let place = "a test".to_owned();
            SourceInfo { kind: "practice", place, network: Network::Regtest, height: 0, tip: self.tip }
        }
        fn template(&mut self) -> Result<Next, SourceError> {
            let height = self.taken.lock().unwrap().len() as u32 + 1;
            let bits = CompactTarget::from_consensus(0x207f_ffff);
            let mut template = BlockTemplate::new(self.tip, height, bits, 50);
            template.current_time = 1_700_000_000 + height;
            template.min_time = template.current_time;
            template.max_time = Some(template.current_time);
            Ok(Next::Template(Box::new(template)))
        }
        fn submit(&mut self, found: &FoundBlock<'_>) -> Result<SubmitAnswer, SourceError> {
            self.tip = found.hash;
            self.taken.lock().unwrap().push(self.clock.now());
            Ok(SubmitAnswer::Accepted)
        }
        fn freshness(&mut self) -> Freshness {
            Freshness::Current
        }
    }

    /// The chance of a distance of two distributions as large as this or larger, where they are the same (Kolmogorov's
    /// limit with Stephens' correction for finite samples).
    fn kolmogorov(distance: f64, samples: usize) -> f64 {
        let root = (samples as f64).sqrt();
        let x = (root + 0.12 + 0.11 / root) * distance;
        let terms =
            (1..=100).map(|k| f64::from(if k % 2 == 1 { 2 } else { -2 }) * (-2.0 * (f64::from(k) * x).powi(2)).exp());
        terms.sum::<f64>().clamp(0.0, 1.0)
    }

    #[test]
    fn kolmogorovs_chances_are_those_of_the_tables() {
        // The classic critical values for large samples: 1.358 / sqrt(n) at 5 %, 1.628 / sqrt(n) at 1 %.
        for (x, chance) in [(1.358, 0.05), (1.628, 0.01), (1.224, 0.10)] {
            let got = kolmogorov(x / 1e4, 100_000_000);
            assert!((got / chance - 1.0).abs() < 0.01, "{x}: {got}");
        }
    }

    /// Nothing here is random: one device, fixed extranonces, times and counts, so each run finds the same blocks.
    #[test]
    fn two_thousand_blocks_take_the_time_that_was_asked_for() {
        const BLOCKS: usize = 2000;
        const SECONDS: f64 = 10.0;
        let clock = Arc::new(HashClock::default());
        let taken = Arc::new(Mutex::new(Vec::new()));
        let source = Taker { clock: Arc::clone(&clock), taken: Arc::clone(&taken), tip: BlockHash::all_zeros() };
        // Every machine has this kernel, and with others the search goes in another order.
        let scalar = hashgrind::cpu::kernel("scalar").expect("the scalar kernel");
        let device = SelfTested::new(CpuDevice::new(scalar).expect("it runs everywhere")).expect("a sound kernel");
        let slow = Arc::clone(&clock);
        let device = device.map(|inner| Box::new(Slow { inner, clock: slow }) as Box<dyn Scanner + Send>);
        let gpu_chunk = Duration::from_millis(12);
        let opened = Opened { devices: vec![device], places: Vec::new(), notes: Vec::new(), gpu_chunk };
        let settings = Settings {
            payout: ScriptBuf::from_bytes(vec![0x51]),
            text: String::new(),
            target_time: Duration::from_secs_f64(SECONDS),
            nbits: None,
        };
        let mut solo = Solo::new(Box::new(source), settings, *b"hashgrnd");
        // The first block has no rate to go by yet and comes at once.
        let limits = Limits { max_blocks: Some(BLOCKS as u64 + 1), chunk: solo.longest_chunk(), ..Limits::default() };
        let mut engine = Engine::start(opened, limits, Pace::none(), Signals::default(), Report::silent(), clock);
        assert!(matches!(engine.drive(&mut solo), Err(End::MaxBlocks)));

        let taken = taken.lock().unwrap();
        let mut times: Vec<f64> = taken.windows(2).map(|pair| (pair[1] - pair[0]).as_secs_f64()).collect();
        assert_eq!(times.len(), BLOCKS);
        let mean = times.iter().sum::<f64>() / BLOCKS as f64;
        assert!((mean / SECONDS - 1.0).abs() < 0.07, "mean {mean} s, asked for {SECONDS} s");
        times.sort_by(f64::total_cmp);
        let distance = times
            .iter()
            .enumerate()
            .map(|(index, time)| {
                let below = 1.0 - (-time / SECONDS).exp();
                let (low, high) = (index as f64 / BLOCKS as f64, (index + 1) as f64 / BLOCKS as f64);
                (below - low).abs().max((high - below).abs())
            })
            .fold(0.0, f64::max);
        let chance = kolmogorov(distance, BLOCKS);
        println!("2,000 blocks: mean {mean:.3} s, Kolmogorov-Smirnov distance {distance:.4}, p {chance:.3}");
        assert!(chance > 0.01, "distance {distance}, p {chance}");
    }
}
