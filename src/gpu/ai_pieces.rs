//! How the work of AI is cut into dispatches, by what was measured. Floor F3 (`gpu`). Opens no device and looks at no clock.
//!
//! A desktop's driver ends a dispatch that takes seconds, and the screen stands still for as long. Nobody knows beforehand how fast
//! a card is, so the first dispatch is small, each one's time is looked at, sizes grow while they are short, and one that took too
//! long makes those after it shorter.

use std::time::Duration;

/// What a dispatch should take at most.
pub(super) const WANTED: Duration = Duration::from_millis(50);
/// What none may take: one that did is said in the record.
pub(super) const LONGEST: Duration = Duration::from_millis(100);
/// What is sent at once takes about so long at most.
const SUBMISSION: Duration = Duration::from_millis(100);
/// A trial that takes so long tells how long a workgroup takes.
const TRIAL: Duration = Duration::from_millis(2);
/// The most dispatches that a task is cut into.
pub(super) const MOST_PIECES: u32 = 1024;
/// The most workgroups of a dispatch: WebGPU's limit for one dimension.
pub(super) const MOST_GROUPS: u32 = 65_535;
/// Workgroups of the first dispatch of a task.
const FIRST: u32 = 16;

/// A dispatch: the place of its job, and its workgroups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) job: u32,
    pub(super) first: u32,
    pub(super) groups: u32,
}

/// What is known of how long a workgroup takes.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// Seconds of a workgroup in the dispatch that was looked at last, and how many that one had.
    last: Option<(f64, u32)>,
    /// Dispatches that took longer than [`LONGEST`], and the longest of them.
    long: (u32, Duration),
}

impl Pace {
    /// Workgroups of the next dispatch of `left`: few at first, at most four times as many as in the last one.
    pub(super) fn next(&self, left: u32) -> u32 {
        let fits = self.last.map_or(FIRST, |(each, groups)| {
            let wanted = (WANTED.as_secs_f64() / each.max(1e-12)).clamp(1.0, f64::from(MOST_GROUPS)) as u32;
            wanted.min(groups.saturating_mul(4)).max(1)
        });
        fits.min(left)
    }

    /// Whether the last dispatch, of a task of so many workgroups, was long enough to tell how long one takes.
    pub(super) fn tells(&self, groups: u32, took: Duration) -> bool {
        took >= TRIAL || self.last.is_some_and(|(_, tried)| tried >= groups.min(MOST_GROUPS))
    }

    /// Dispatches of the same task that were sent at once took so long; whether those after them must be shorter.
    pub(super) fn took(&mut self, pieces: &[Piece], took: Duration) -> bool {
        let count = pieces.len().max(1) as u32;
        let groups: u32 = pieces.iter().fold(0, |sum: u32, piece| sum.saturating_add(piece.groups));
        self.last = Some((took.as_secs_f64() / f64::from(groups.max(1)), (groups / count).max(1)));
        let dispatch = took / count;
        if dispatch > LONGEST {
            self.long = (self.long.0.saturating_add(count), self.long.1.max(dispatch));
        }
        dispatch > LONGEST || (count > 1 && took > 2 * SUBMISSION)
    }

    /// The workgroups from `first` to `end` in dispatches that take no longer than they should, as many as may be sent at once
    /// of them.
    pub(super) fn cut(&self, first: u32, end: u32) -> (Vec<Piece>, usize) {
        let each = self.last.map_or(0.0, |(each, _)| each).max(1e-12);
        let groups = end - first;
        let most = (WANTED.as_secs_f64() / each).min(f64::from(MOST_GROUPS)) as u32;
        let length = most.max(groups.div_ceil(MOST_PIECES)).max(1);
        let count = groups.div_ceil(length).max(1);
        let at = |job: u32| first + (u64::from(groups) * u64::from(job) / u64::from(count)) as u32;
        let piece = |job: u32| Piece { job, first: at(job), groups: at(job + 1) - at(job) };
        let takes = each * f64::from(groups) / f64::from(count);
        let at_once = (SUBMISSION.as_secs_f64() / takes.max(1e-12)).clamp(1.0, f64::from(MOST_PIECES));
        ((0..count).map(piece).collect(), at_once as usize)
    }

    /// What the record says of dispatches that took too long; none where none did.
    pub(super) fn note(&self) -> Option<String> {
        let (count, longest) = self.long;
        let (noun, those) =
            if count == 1 { ("dispatch", "those after it") } else { ("dispatches", "those after them") };
        (count > 0).then(|| {
            format!(
                "{count} {noun} took longer than {} ms, up to {} ms: {those} were made shorter",
                LONGEST.as_millis(),
                longest.as_millis()
            )
        })
    }
}

/// What a card does with dispatches: a queue of its own, or a made-up one.
pub(super) trait Card {
    type Error;
    /// Writes down what these dispatches do.
    fn write(&mut self, pieces: &[Piece]) -> Result<(), Self::Error>;
    /// Sends them at once, waits, and says how long that took.
    fn send(&mut self, pieces: &[Piece]) -> Result<Duration, Self::Error>;
}

/// A task that is cut.
#[derive(Debug)]
pub(super) struct Cut {
    groups: u32,
    pieces: Vec<Piece>,
    at_once: usize,
}

impl Cut {
    /// Finds out how long a workgroup takes, by dispatches that grow, and cuts the task by it.
    pub(super) fn by_trial<C: Card>(groups: u32, pace: &mut Pace, card: &mut C) -> Result<Self, C::Error> {
        pace.last = None;
        loop {
            let piece = Piece { job: 0, first: 0, groups: pace.next(groups) };
            card.write(&[piece])?;
            let took = card.send(&[piece])?;
            pace.took(&[piece], took);
            if pace.tells(groups, took) {
                // Once more: the first of a size may be slower than those after it.
                let again = card.send(&[piece])?;
                pace.took(&[piece], took.min(again));
                break;
            }
        }
        let (pieces, at_once) = pace.cut(0, groups);
        card.write(&pieces)?;
        Ok(Self { groups, pieces, at_once })
    }

    /// Does the task so many times.
    pub(super) fn run<C: Card>(&mut self, passes: u32, pace: &mut Pace, card: &mut C) -> Result<(), C::Error> {
        let (mut left, mut next) = (passes, 0);
        while left > 0 {
            let mut sent = Vec::new();
            while left > 0 && sent.len() < self.at_once {
                sent.push(self.pieces[next]);
                next += 1;
                if next == self.pieces.len() {
                    (next, left) = (0, left - 1);
                }
            }
            let took = card.send(&sent)?;
            if pace.took(&sent, took) {
                if next > 0 {
                    self.finish(self.pieces[next].first, pace, card)?;
                    (next, left) = (0, left - 1);
                }
                (self.pieces, self.at_once) = pace.cut(0, self.groups);
                card.write(&self.pieces)?;
            }
        }
        Ok(())
    }

    /// The rest of a pass, from a workgroup on.
    fn finish<C: Card>(&self, first: u32, pace: &mut Pace, card: &mut C) -> Result<(), C::Error> {
        let mut first = first;
        'cut: while first < self.groups {
            let (pieces, at_once) = pace.cut(first, self.groups);
            card.write(&pieces)?;
            for sent in pieces.chunks(at_once) {
                let took = card.send(sent)?;
                first = sent.last().map_or(first, |piece| piece.first + piece.groups);
                if pace.took(sent, took) {
                    continue 'cut;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A card of which each workgroup takes so many seconds, from some dispatch on so many times as long. It remembers what it
    /// did.
    struct Fake {
        each: f64,
        slower: (usize, f64),
        written: Vec<Piece>,
        done: Vec<Piece>,
        times: Vec<f64>,
    }

    impl Fake {
        fn new(each: f64, slower: (usize, f64)) -> Self {
            Self { each, slower, written: Vec::new(), done: Vec::new(), times: Vec::new() }
        }
    }

    impl Card for Fake {
        type Error = ();
        fn write(&mut self, pieces: &[Piece]) -> Result<(), ()> {
            assert!(pieces.len() <= MOST_PIECES as usize);
            self.written = pieces.to_vec();
            Ok(())
        }
        fn send(&mut self, pieces: &[Piece]) -> Result<Duration, ()> {
            let mut took = 0.0;
            for piece in pieces {
                assert_eq!(self.written[piece.job as usize], *piece, "a dispatch does what was written for it");
                assert!((1..=MOST_GROUPS).contains(&piece.groups));
                let slower = if self.times.len() >= self.slower.0 { self.slower.1 } else { 1.0 };
                self.times.push(f64::from(piece.groups) * self.each * slower);
                took += self.times[self.times.len() - 1];
            }
            self.done.extend(pieces);
            Ok(Duration::from_secs_f64(took))
        }
    }

    /// Every workgroup of every pass, once.
    fn whole(done: &[Piece], groups: u32, passes: u32) {
        let mut next = 0;
        for piece in done {
            assert_eq!(piece.first, next);
            next = (piece.first + piece.groups) % groups;
        }
        assert_eq!(next, 0);
        let sum: u64 = done.iter().map(|piece| u64::from(piece.groups)).sum();
        assert_eq!(sum, u64::from(groups) * u64::from(passes));
    }

    #[test]
    fn no_dispatch_is_long_on_a_card_that_stays_as_it_is() {
        for groups in [1, 16, 1000, 65_535, 65_536, 1 << 20] {
            for each in [1e-9, 1e-7, 1e-5, 1e-3, 6e-3] {
                let (mut pace, mut card) = (Pace::default(), Fake::new(each, (usize::MAX, 1.0)));
                let mut cut = Cut::by_trial(groups, &mut pace, &mut card).unwrap();
                let trials = card.done.len();
                assert!(card.done[0].groups <= 16, "the first is small");
                cut.run(3, &mut pace, &mut card).unwrap();
                whole(&card.done[trials..], groups, 3);
                // There can't be more dispatches than the list has room for.
                let forced = groups.div_ceil(MOST_PIECES) > 1 && each * f64::from(groups.div_ceil(MOST_PIECES)) > 0.1;
                let longest = card.times.iter().copied().fold(0.0, f64::max);
                assert!(longest <= 0.1 || forced, "{groups} {each}: {longest}");
                assert!(pace.note().is_none() || forced, "{groups} {each}: {:?}", pace.note());
            }
        }
    }

    #[test]
    fn a_dispatch_that_took_too_long_makes_those_after_it_shorter_and_is_said() {
        // In the middle of a pass everything becomes eight times as slow: one dispatch is long, none after it.
        let (groups, each) = (20_000, 1e-4);
        let (mut pace, mut card) = (Pace::default(), Fake::new(each, (30, 8.0)));
        let mut cut = Cut::by_trial(groups, &mut pace, &mut card).unwrap();
        let trials = card.done.len();
        assert!(trials < 10);
        cut.run(4, &mut pace, &mut card).unwrap();
        whole(&card.done[trials..], groups, 4);
        let long: Vec<usize> = (0..card.times.len()).filter(|at| card.times[*at] > 0.1).collect();
        // Two are sent at once, and are looked at together.
        assert!((1..=2).contains(&long.len()) && long[0] == 30, "{long:?}");
        let note = pace.note().expect("it is said");
        assert!(note.contains("took longer than 100 ms") && note.ends_with("were made shorter"), "{note}");

        // One workgroup that takes 200 ms can't be cut, and is said.
        let (mut pace, mut card) = (Pace::default(), Fake::new(0.2, (usize::MAX, 1.0)));
        let mut cut = Cut::by_trial(3, &mut pace, &mut card).unwrap();
        let trials = card.done.len();
        assert_eq!(card.done[0].groups, 3, "the first dispatch, before anything was measured");
        cut.run(1, &mut pace, &mut card).unwrap();
        assert!(card.done[trials..].iter().all(|piece| piece.groups == 1));
        assert!(pace.note().is_some());
    }
}
