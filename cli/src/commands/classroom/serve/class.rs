//! The class as a state (floor F6): who has joined, what each of them searches, what the chain takes. Every find is hashed again
//! here. Knows no sockets; the time is handed in.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use hashgrind::pow::{RawHeader, Target};
use hashgrind::template::bitcoin::ScriptBuf;
use hashgrind::template::{BlockBuilder, BlockTemplate, PreparedBlock};
use hashgrind_chain::{BlockSource, FoundBlock, LocalTarget, Next, SubmitAnswer, block_hash};
use serde::Serialize;

use super::access::{same, secret};
use super::keep::{Going, Kept};
use super::rate::Rate;
use crate::commands::race::simulated_block;
use crate::failure::{Failure, Kind};
use crate::fate::Fate;

/// Students, also those who have left.
pub(super) const STUDENTS: usize = 64;
/// A share is so many times easier than a block: slow ones are counted as well.
const SHARES_A_BLOCK: f64 = 64.0;
/// Where blocks take less than four seconds, shares are no more than so many a second: a student alone can say no more.
const SHARES_A_SECOND: f64 = 16.0;
/// Where the target begins: a laptop's browser. Too much is seen sooner than too little.
const FIRST_RATE: f64 = 3e7;
/// No block is easier: shares of faster targets would come in floods.
const LEAST_HASHES: f64 = 65_536.0;
/// Jobs of a student that are remembered, so that a late find is told from a wrong one.
const JOBS: usize = 8;
/// Messages that may wait for a student; whoever does not read so many is gone.
const WAITING: usize = 64;
/// Blocks on the board.
const LAST: usize = 12;

/// What is said to a student.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Say<'a> {
    Joined {
        student: usize,
        name: &'a str,
        ticket: &'a str,
    },
    Job {
        id: u64,
        height: u32,
        header: String,
        target: String,
        share: String,
    },
    Answer {
        job: u64,
        nonce: u32,
        result: Answer,
        blocks: u64,
        shares: u64,
        late: u64,
    },
    /// The chain has a new block. `part`: this student's share of the work of all.
    Block {
        height: u32,
        hash: &'a str,
        student: usize,
        name: &'a str,
        part: f64,
    },
    Refused {
        reason: Refused,
    },
    /// What the teacher allows. `cards`: graphics cards.
    Rules {
        cards: bool,
    },
    End,
}

/// A message as text, with the version of what is spoken.
pub(super) fn message(say: &Say<'_>) -> String {
    #[derive(Serialize)]
    struct Message<'a> {
        v: u32,
        #[serde(flatten)]
        say: &'a Say<'a>,
    }
    serde_json::to_string(&Message { v: 1, say }).expect("texts and numbers become JSON")
}

/// What became of a find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Answer {
    Block,
    Share,
    /// Right, but another block was first.
    Late,
    Duplicate,
    /// The hash is not low enough.
    Low,
    /// No job of this student, or one from long ago.
    Unknown,
}

/// Why somebody is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Refused {
    Pin,
    /// Too many wrong PINs from this address: a minute's wait.
    Locked,
    Full,
    /// Nothing that is spoken here.
    Message,
}

/// What the class's owner hears of. No names: they stay with the students and the board.
#[derive(Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "the names of the events in JSON")]
pub(super) enum Event {
    StudentJoined { student: usize },
    StudentLeft { student: usize },
    StudentBlock { student: usize, height: u32, hash: String, local_bits: String },
    StudentLate { student: usize, height: u32, hash: String },
    SimulatedJoined { name: String },
    SimulatedLeft { name: String },
    SimulatedBlock { name: String, height: u32, hash: String, local_bits: String },
    CardsAllowed,
    CardsForbidden,
}

/// What the board shows.
#[derive(Serialize)]
pub(super) struct Board {
    height: u32,
    hashes_per_second: f64,
    block_hashes: f64,
    block_seconds: f64,
    /// Graphics cards are allowed.
    cards: bool,
    students: Vec<Standing>,
    /// The newest first.
    blocks: Vec<Last>,
    asic: Option<Simulated>,
}

/// A student on the board.
#[derive(Serialize)]
struct Standing {
    student: usize,
    name: String,
    present: bool,
    blocks: u64,
    shares: u64,
    late: u64,
    work: f64,
}

/// The simulated machine on the board.
#[derive(Serialize)]
struct Simulated {
    name: String,
    present: bool,
    blocks: u64,
    work: f64,
}

/// A block on the board; student 0 is simulated.
#[derive(Clone, Serialize)]
struct Last {
    height: u32,
    hash: String,
    student: usize,
    name: String,
}

/// A machine of the tables that joins for the lesson: its blocks are drawn at its rated speed.
pub(super) struct Asic {
    pub(super) name: String,
    pub(super) hashes_per_second: f64,
    pub(super) fate: Fate,
    /// Since when its work is counted; none while it is not there.
    since: Option<Instant>,
    due: Option<Instant>,
    blocks: u64,
    work: f64,
}

impl Asic {
    pub(super) const fn new(name: String, hashes_per_second: f64, fate: Fate) -> Self {
        Self { name, hashes_per_second, fate, since: None, due: None, blocks: 0, work: 0.0 }
    }

    /// Hashes a second, now.
    fn rate(&self) -> f64 {
        if self.since.is_some() { self.hashes_per_second } else { 0.0 }
    }

    /// Counts its work up to now.
    fn count(&mut self, now: Instant) {
        if let Some(since) = self.since.replace(now) {
            self.work += self.hashes_per_second * now.saturating_duration_since(since).as_secs_f64();
        }
    }
}

/// What is searched by one student.
struct Job {
    id: u64,
    block: Arc<PreparedBlock>,
    extranonce: [u8; 8],
    header: RawHeader,
    local: LocalTarget,
    target: Target,
    share: Target,
    /// Nonces that have been counted: as many as work was done for.
    seen: HashSet<u32>,
}

/// Where messages to a student go.
struct Line {
    id: u64,
    sender: SyncSender<String>,
}

/// One student, present or not.
struct Student {
    ticket: String,
    name: String,
    line: Option<Line>,
    jobs: VecDeque<Job>,
    blocks: u64,
    shares: u64,
    late: u64,
    /// Hashes that the shares stand for.
    work: f64,
}

/// The block that everybody searches, and the target that it must meet.
struct Round {
    template: BlockTemplate,
    local: LocalTarget,
}

/// Somebody who came in.
pub(super) struct Joined {
    pub(super) student: usize,
    /// Which connection of the student's this is.
    pub(super) line: u64,
    /// What there is to send. Its end is the end of the connection.
    pub(super) messages: Receiver<String>,
}

/// The class.
pub(super) struct Class {
    chain: Box<dyn BlockSource>,
    payout: ScriptBuf,
    block_seconds: f64,
    rate: Rate,
    round: Option<Round>,
    /// When the chain is asked again for a block to search, where it had none.
    ask_again: Instant,
    students: Vec<Student>,
    next: u64,
    extranonce: u64,
    events: Sender<Event>,
    asic: Asic,
    /// Graphics cards are allowed: the pages obey.
    cards: bool,
    /// The newest first.
    last: VecDeque<Last>,
    /// What the chain wants its owner to hear.
    pub(super) notices: Vec<String>,
    /// Something that a killed server must know has changed.
    changed: bool,
}

/// What a class begins with.
pub(super) struct Beginning {
    pub(super) payout: ScriptBuf,
    /// How long a block shall take.
    pub(super) block_seconds: f64,
    /// Where to begin, drawn, so that no work is done twice.
    pub(super) extranonce: u64,
    pub(super) asic: Asic,
    pub(super) events: Sender<Event>,
    pub(super) now: Instant,
}

impl Class {
    /// A class on this chain.
    pub(super) fn new(chain: Box<dyn BlockSource>, beginning: Beginning) -> Self {
        let Beginning { payout, block_seconds, extranonce, asic, events, now } = beginning;
        Self {
            chain,
            payout,
            block_seconds,
            rate: Rate::new(FIRST_RATE, now),
            round: None,
            ask_again: now,
            students: Vec::new(),
            next: 0,
            extranonce,
            events,
            asic,
            cards: true,
            last: VecDeque::new(),
            notices: Vec::new(),
            changed: false,
        }
    }

    /// Goes on where another server was killed. `blocks`: what the chain says of each student.
    pub(super) fn go_on(&mut self, going: Going, blocks: &[u64], now: Instant) {
        self.rate = Rate::new(going.hashes_per_second, now);
        self.cards = going.cards;
        self.students = going
            .students
            .into_iter()
            .zip(blocks.iter().chain(std::iter::repeat(&0)))
            .map(|(Kept { ticket, shares, late, work }, &blocks)| Student {
                blocks,
                shares,
                late,
                work,
                ..Student::new(ticket)
            })
            .collect();
    }

    /// What a server must know that goes on here; none where nothing has changed since the last question.
    pub(super) fn unkept(&mut self) -> Option<Going> {
        let kept = |student: &Student| Kept {
            ticket: student.ticket.clone(),
            shares: student.shares,
            late: student.late,
            work: student.work,
        };
        std::mem::take(&mut self.changed).then(|| Going {
            hashes_per_second: self.rate.hashes_per_second(),
            cards: self.cards,
            students: self.students.iter().map(kept).collect(),
        })
    }

    /// Number and name of everybody.
    pub(super) fn names(&self) -> impl Iterator<Item = (usize, &str)> {
        self.students.iter().enumerate().map(|(at, student)| (at + 1, student.name.as_str()))
    }

    /// Lets somebody in: with a ticket who has joined before, without one a new student.
    ///
    /// # Errors
    /// A class that is full, or a ticket that nobody has. The outer error is the chain's.
    pub(super) fn join(&mut self, name: &str, ticket: Option<&str>) -> Result<Result<Joined, Refused>, Failure> {
        let known = ticket.map(|ticket| self.students.iter().position(|student| same(ticket, &student.ticket)));
        let at = match known {
            Some(Some(at)) => at,
            Some(None) => return Ok(Err(Refused::Pin)),
            None if self.students.len() >= STUDENTS => return Ok(Err(Refused::Full)),
            None => {
                self.students.push(Student::new(secret()?));
                self.students.len() - 1
            }
        };
        self.next += 1;
        let (line, student) = (self.next, at + 1);
        let (sender, messages) = sync_channel(WAITING);
        let joined = &mut self.students[at];
        // A second connection takes the place of the first: whoever vanished comes back before that is noticed.
        joined.line = Some(Line { id: line, sender });
        name.clone_into(&mut joined.name);
        self.changed = true;
        let welcome = message(&Say::Joined { student, name, ticket: &joined.ticket });
        joined.tell(welcome);
        joined.tell(message(&Say::Rules { cards: self.cards }));
        self.tell_owner(Event::StudentJoined { student });
        self.give_job(at)?;
        Ok(Ok(Joined { student, line, messages }))
    }

    /// A connection has ended.
    pub(super) fn leave(&mut self, student: usize, line: u64) {
        let left = &mut self.students[student - 1];
        if left.line.as_ref().is_none_or(|own| own.id == line) {
            left.line = None;
            self.tell_owner(Event::StudentLeft { student });
        }
    }

    /// Gives a student who has tried all nonces another header.
    ///
    /// # Errors
    /// The chain's.
    pub(super) fn more(&mut self, student: usize) -> Result<(), Failure> {
        self.give_job(student - 1)
    }

    /// Hashes again what a student claims, counts it, and puts a block on the chain.
    ///
    /// # Errors
    /// The chain's: it could not keep a block.
    pub(super) fn found(&mut self, student: usize, job: u64, nonce: u32) -> Result<Answer, Failure> {
        let answer = self.judge(student, job, nonce)?;
        let Student { blocks, shares, late, .. } = self.students[student - 1];
        let said = message(&Say::Answer { job, nonce, result: answer, blocks, shares, late });
        self.students[student - 1].tell(said);
        Ok(answer)
    }

    fn judge(&mut self, number: usize, id: u64, nonce: u32) -> Result<Answer, Failure> {
        let student = &mut self.students[number - 1];
        let Some(job) = student.jobs.iter_mut().find(|job| job.id == id) else { return Ok(Answer::Unknown) };
        let header = job.header.with_nonce(nonce);
        let digest = header.digest();
        if !digest.meets(&job.share) {
            return Ok(Answer::Low);
        }
        if !job.seen.insert(nonce) {
            return Ok(Answer::Duplicate);
        }
        let (height, is_block) = (job.block.height(), digest.meets(&job.target));
        let Some(round) = self.round.as_ref().filter(|round| round.template.height == height) else {
            student.late += 1;
            if is_block {
                let hash = digest.to_string();
                self.tell_owner(Event::StudentLate { student: number, height, hash });
            }
            return Ok(Answer::Late);
        };
        let hashes = job.share.expected_hashes();
        student.shares += 1;
        student.work += hashes;
        self.rate.count(hashes);
        if !is_block {
            return Ok(Answer::Share);
        }
        self.rate.count_block(job.target.expected_hashes());
        let local_bits = format!("{:08x}", job.local.to_bits());
        let bytes = job.block.assemble(&header, job.extranonce).map_err(of_template)?;
        student.blocks += 1;
        let hash = block_hash(&bytes);
        let template = round.template.clone();
        self.append(&bytes, &template)?;
        let hash = hash.to_string();
        self.tell_owner(Event::StudentBlock { student: number, height, hash: hash.clone(), local_bits });
        let name = self.students[number - 1].name.clone();
        self.tell_of_block(Last { height, hash, student: number, name });
        self.begin_round(Instant::now())?;
        Ok(Answer::Block)
    }

    /// Looks at the clock: sets another target where the class has become clearly faster or slower, asks the chain again.
    ///
    /// # Errors
    /// The chain's.
    pub(super) fn look(&mut self, now: Instant) -> Result<(), Failure> {
        let at_work = self.students.iter().any(|student| student.line.is_some());
        match &self.round {
            Some(round) if self.asic.due.is_some_and(|due| due <= now) => {
                let (template, local) = (round.template.clone(), round.local);
                self.append_simulated(&template, local, now)?;
            }
            Some(round) => {
                let expected = expected_hashes(round.local);
                self.rate.look(now, at_work, expected / self.shares_a_block(), expected);
                // The wait has no memory: nothing is lost by another target.
                let factor = self.block_hashes() / expected;
                if (0.5..=2.0).contains(&factor) {
                    return Ok(());
                }
            }
            None if now < self.ask_again => return Ok(()),
            None => {}
        }
        self.begin_round(now)
    }

    /// The simulated machine joins, or leaves.
    ///
    /// # Errors
    /// The chain's.
    pub(super) fn toggle_asic(&mut self, now: Instant) -> Result<(), Failure> {
        let name = self.asic.name.clone();
        if self.asic.since.is_some() {
            self.asic.count(now);
            self.asic.since = None;
            self.tell_owner(Event::SimulatedLeft { name });
        } else {
            self.asic.since = Some(now);
            self.tell_owner(Event::SimulatedJoined { name });
        }
        self.begin_round(now)
    }

    /// The teacher allows graphics cards, or WebAssembly alone.
    pub(super) fn toggle_cards(&mut self) {
        self.cards = !self.cards;
        self.changed = true;
        for student in &mut self.students {
            student.tell(message(&Say::Rules { cards: self.cards }));
        }
        self.tell_owner(if self.cards { Event::CardsAllowed } else { Event::CardsForbidden });
    }

    /// What the board shows.
    pub(super) fn board(&self, now: Instant) -> Board {
        let standing = |(at, student): (usize, &Student)| Standing {
            student: at + 1,
            name: student.name.clone(),
            present: student.line.is_some(),
            blocks: student.blocks,
            shares: student.shares,
            late: student.late,
            work: student.work,
        };
        let Asic { name, since, blocks, work, hashes_per_second, .. } = &self.asic;
        let more = since.map_or(0.0, |since| now.saturating_duration_since(since).as_secs_f64());
        let work = work + hashes_per_second * more;
        Board {
            height: self.chain.describe().height,
            hashes_per_second: self.rate.hashes_per_second() + self.asic.rate(),
            block_hashes: self.block_hashes(),
            block_seconds: self.block_seconds,
            cards: self.cards,
            students: self.students.iter().enumerate().map(standing).collect(),
            blocks: self.last.iter().cloned().collect(),
            asic: (work > 0.0).then(|| Simulated {
                name: name.clone(),
                present: since.is_some(),
                blocks: *blocks,
                work,
            }),
        }
    }

    /// Figures without names, as CSV.
    pub(super) fn csv(&self) -> String {
        let mut text = "student,blocks,shares,late,work_hashes\n".to_owned();
        for (at, Student { blocks, shares, late, work, .. }) in self.students.iter().enumerate() {
            text.push_str(&format!("{},{blocks},{shares},{late},{work:.0}\n", at + 1));
        }
        text
    }

    /// Says good-bye to all. What is found from now on has no job.
    pub(super) fn end(&mut self) {
        self.round = None;
        for student in &mut self.students {
            student.jobs.clear();
            student.tell(message(&Say::End));
            student.line = None;
        }
    }

    /// Blocks of the students, late finds and students, for the summary.
    pub(super) fn totals(&self) -> (u64, u64, usize) {
        let of = |count: fn(&Student) -> u64| self.students.iter().map(count).sum();
        (of(|student| student.blocks), of(|student| student.late), self.students.len())
    }

    /// Hashes a second of all, by their shares.
    pub(super) fn hashes_per_second(&self) -> f64 {
        self.rate.hashes_per_second()
    }

    fn block_hashes(&self) -> f64 {
        ((self.rate.hashes_per_second() + self.asic.rate()) * self.block_seconds).max(LEAST_HASHES)
    }

    fn shares_a_block(&self) -> f64 {
        (SHARES_A_SECOND * self.block_seconds).clamp(4.0, SHARES_A_BLOCK)
    }

    fn append_simulated(&mut self, template: &BlockTemplate, local: LocalTarget, now: Instant) -> Result<(), Failure> {
        self.extranonce = self.extranonce.wrapping_add(1);
        let name = self.asic.name.clone();
        let (bytes, digest) = simulated_block(template, &name, local, self.extranonce)?;
        self.append(&bytes, template)?;
        self.asic.blocks += 1;
        self.asic.count(now);
        let (height, hash, local_bits) = (template.height, digest.to_string(), format!("{:08x}", local.to_bits()));
        self.tell_owner(Event::SimulatedBlock { name: name.clone(), height, hash: hash.clone(), local_bits });
        self.tell_of_block(Last { height, hash, student: 0, name });
        Ok(())
    }

    fn append(&mut self, bytes: &[u8], template: &BlockTemplate) -> Result<(), Failure> {
        let refused = |advice: &str| {
            Failure::new(Kind::BlockRefused, format!("the class's chain refuses its own block: {advice}"))
        };
        match self.chain.submit(&FoundBlock { bytes, hash: block_hash(bytes), template })? {
            SubmitAnswer::Accepted => Ok(()),
            SubmitAnswer::Rejected(refusal) => Err(refused(&refusal.advice)),
            SubmitAnswer::Stale | SubmitAnswer::Later { .. } => Err(refused("it was not taken")),
        }
    }

    /// The next block, or the same one with another target, for everybody.
    fn begin_round(&mut self, now: Instant) -> Result<(), Failure> {
        self.round = match self.chain.template()? {
            Next::Template(template) => {
                let local = LocalTarget::for_expected_hashes(self.block_hashes(), template.bits);
                Some(Round { template: *template, local })
            }
            Next::Wait { why, retry_after } => {
                self.ask_again = now + retry_after;
                self.notices.push(why);
                None
            }
        };
        // Another target is another draw: nothing is lost by it either.
        self.asic.due = self.round.as_ref().zip(self.asic.since).and_then(|(round, _)| {
            let (_, seconds) = self.asic.fate.next(&[self.asic.hashes_per_second], expected_hashes(round.local))?;
            now.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
        });
        for at in 0..self.students.len() {
            self.give_job(at)?;
        }
        Ok(())
    }

    /// A header of its own for a student who is there.
    fn give_job(&mut self, at: usize) -> Result<(), Failure> {
        let shares_a_block = self.shares_a_block();
        let (Some(round), student) = (&self.round, &mut self.students[at]) else { return Ok(()) };
        if student.line.is_none() {
            return Ok(());
        }
        let Round { template, local } = round;
        let last = student.jobs.back().filter(|job| job.block.height() == template.height && job.local == *local);
        let block = match last {
            Some(job) => job.block.clone(),
            None => {
                let text = local.coinbase_text(&format!("class:{:02}", at + 1));
                let builder = BlockBuilder::new(self.payout.clone()).with_text(text).map_err(of_template)?;
                Arc::new(builder.build(template).map_err(of_template)?)
            }
        };
        self.next += 1;
        self.extranonce = self.extranonce.wrapping_add(1);
        let extranonce = self.extranonce.to_le_bytes();
        let header = block.header(extranonce, template.version, template.current_time);
        let target = local.target().expect("the class's target is a target");
        let share = Target::for_expected_hashes(target.expected_hashes() / shares_a_block);
        let job = Job { id: self.next, block, extranonce, header, local: *local, target, share, seen: HashSet::new() };
        student.tell(message(&Say::Job {
            id: job.id,
            height: template.height,
            header: hex::encode(header.as_bytes()),
            target: target.to_string(),
            share: share.to_string(),
        }));
        if student.jobs.len() == JOBS {
            student.jobs.pop_front();
        }
        student.jobs.push_back(job);
        Ok(())
    }

    fn tell_of_block(&mut self, last: Last) {
        self.changed = true;
        let Last { height, hash, student: finder, name } = &last;
        let all = self.asic.work + self.students.iter().map(|student| student.work).sum::<f64>();
        for student in &mut self.students {
            let part = if all > 0.0 { student.work / all } else { 0.0 };
            student.tell(message(&Say::Block { height: *height, hash, student: *finder, name, part }));
        }
        self.last.push_front(last);
        self.last.truncate(LAST);
    }

    fn tell_owner(&self, event: Event) {
        let _ = self.events.send(event); // Whoever would listen has ended: so does the class.
    }
}

impl Student {
    fn new(ticket: String) -> Self {
        Self {
            ticket,
            name: String::new(),
            line: None,
            jobs: VecDeque::new(),
            blocks: 0,
            shares: 0,
            late: 0,
            work: 0.0,
        }
    }

    /// Puts a message on its way. A student who does not read is cut off.
    fn tell(&mut self, message: String) {
        self.line = self.line.take().filter(|line| line.sender.try_send(message).is_ok());
    }
}

fn expected_hashes(local: LocalTarget) -> f64 {
    local.target().map_or(f64::INFINITY, |target| target.expected_hashes())
}

fn of_template(error: hashgrind::template::TemplateError) -> Failure {
    Failure::new(Kind::Template, error)
}
