//! Faults of a device, injected by one that is no device: each is detected, the set of scanned nonces is exact, and the
//! work goes on. The fake hashes with `sha2`, so its honest answers are right by an oracle that is not ours.
#![cfg(feature = "gpu")]

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use hashgrind::gpu::{Loss, MAX_LOSSES, Recovering};
use hashgrind::pow::{NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{
    Candidate, DeviceInfo, DeviceKind, Outcome, ScanError, ScanReport, ScanRequest, Scanner, SelfTestError, SelfTested,
    Stop, Wait,
};
use sha2::{Digest, Sha256};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// The driver dropped the dispatch and reports success: the counter of finished workgroups stays at zero.
    Dropped,
    /// No answer ever; the device's own time-out makes it a loss.
    Hang,
    /// Lost in the middle of a range, some of it done.
    LostHalfWay,
    /// A candidate that is none.
    WrongCandidate,
    /// A hit that is not reported.
    MissingCandidate,
}

/// Shared by every incarnation of a fake, so that the test sees what happened over losses.
#[derive(Default)]
struct Plan {
    /// Faults at the n-th report since the start of the world, the self-tests' included.
    faults: VecDeque<(u64, Fault)>,
    reports: u64,
    /// Batches of the incarnations.
    batches: Vec<u64>,
    /// Ranges that were reported as scanned, by id.
    reported: Vec<(u64, NonceRange)>,
}

struct Fake {
    info: DeviceInfo,
    plan: Rc<RefCell<Plan>>,
    queue: VecDeque<ScanRequest>,
    batch: u64,
    lost: Option<ScanError>,
}

impl Fake {
    fn new(plan: &Rc<RefCell<Plan>>, batch: u64) -> Self {
        plan.borrow_mut().batches.push(batch);
        let info = DeviceInfo::new(DeviceKind::OtherGpu, "a fake", "fake").with_lanes(8).with_preferred_range(1000);
        Fake { info, plan: Rc::clone(plan), queue: VecDeque::new(), batch, lost: None }
    }

    fn factory(plan: &Rc<RefCell<Plan>>) -> impl FnMut(Option<&Fake>) -> Result<Fake, ScanError> + use<> {
        let plan = Rc::clone(plan);
        move |lost| Ok(Fake::new(&plan, lost.map_or(1 << 16, |fake| fake.batch / 2)))
    }
}

fn top_word(header: &RawHeader) -> u32 {
    let digest = Sha256::digest(Sha256::digest(header.as_bytes()));
    u32::from_le_bytes(digest[28..].try_into().unwrap())
}

fn honest(request: &ScanRequest) -> (NonceRange, Vec<Candidate>) {
    let mut candidates = Vec::new();
    for nonce in request.range.nonces() {
        for sibling in 0..request.header.siblings() as u8 {
            if top_word(&request.header.header(sibling, nonce).unwrap()) <= request.threshold {
                candidates.push(Candidate { nonce, sibling });
                if request.stop == Stop::AtFirst {
                    let len = u64::from(request.range.distance(nonce).unwrap()) + 1;
                    return (request.range.prefix(len).unwrap(), candidates);
                }
            }
        }
    }
    (request.range, candidates)
}

impl Scanner for Fake {
    fn info(&self) -> &DeviceInfo {
        &self.info
    }

    fn capacity(&self) -> usize {
        3
    }

    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        if let Some(lost) = &self.lost {
            return Err(lost.clone());
        }
        if self.queue.len() == self.capacity() {
            return Err(ScanError::Full);
        }
        self.queue.push_back(request);
        Ok(())
    }

    fn poll(&mut self, _: Wait) -> Result<Option<ScanReport>, ScanError> {
        if let Some(lost) = &self.lost {
            return Err(lost.clone());
        }
        let Some(request) = self.queue.front().copied() else { return Ok(None) };
        let mut plan = self.plan.borrow_mut();
        plan.reports += 1;
        let due = plan.faults.front().is_some_and(|(at, _)| *at <= plan.reports);
        let fault = if due { plan.faults.pop_front().map(|(_, fault)| fault) } else { None };
        let (scanned, mut candidates) = honest(&request);
        match fault {
            Some(Fault::Dropped) => {
                return Err(ScanError::NotProven { reason: "0 of 32 workgroups ran to their end".to_owned() });
            }
            Some(fault @ (Fault::Hang | Fault::LostHalfWay)) => {
                let reason = if fault == Fault::Hang { "no answer within 20 s" } else { "vk error device lost" };
                self.lost = Some(ScanError::DeviceLost { reason: reason.to_owned() });
                return Err(self.lost.clone().unwrap());
            }
            Some(Fault::WrongCandidate) => {
                let nonce = request.range.start();
                if candidates.first().is_none_or(|first| first.nonce != nonce) {
                    candidates.insert(0, Candidate { nonce, sibling: 0 });
                }
            }
            Some(Fault::MissingCandidate) => {
                candidates.pop();
            }
            None => (),
        }
        self.queue.pop_front();
        plan.reported.push((request.id, scanned));
        Ok(Some(ScanReport::new(&request, Outcome::Scanned { scanned, candidates })))
    }

    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.queue.drain(..).collect()
    }
}

/// Reports of one self-test of the fake.
fn self_test_reports() -> u64 {
    let plan = Rc::<RefCell<Plan>>::default();
    SelfTested::new(Fake::new(&plan, 1)).unwrap();
    plan.take().reports
}

/// Ids from here on are the test's; the self-test numbers its own from 1.
const FIRST_ID: u64 = 1_000_000;

fn request(number: u64) -> ScanRequest {
    let range = NonceRange::new(0u32.wrapping_sub(2_500).wrapping_add(number as u32 * 1_000), 1_000).unwrap();
    ScanRequest::new(PreparedHeader::new(&RawHeader::genesis()), range, 0x00ff_ffff).with_id(FIRST_ID + number)
}

/// Scans ten ranges through a device that has these faults; checks that all of them come back once, and right.
fn ten_ranges(faults: &[(u64, Fault)]) -> (Vec<Loss>, Vec<u64>) {
    let plan = Rc::new(RefCell::new(Plan { faults: faults.iter().copied().collect(), ..Plan::default() }));
    let losses = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&losses);
    let tell = move |loss: &Loss| told.lock().unwrap().push(loss.clone());
    let mut device = Recovering::start(Fake::factory(&plan), tell).unwrap();
    let mut next = 0;
    let mut reports = Vec::new();
    while reports.len() < 10 {
        while next < 10 {
            match device.submit(request(next)) {
                Ok(()) => next += 1,
                Err(ScanError::Full) => break,
                Err(error) => panic!("{error}"),
            }
        }
        reports.push(device.poll(Wait::Forever).unwrap().unwrap());
    }
    assert!(device.poll(Wait::No).unwrap().is_none());
    assert!(device.abandon().is_empty());
    let mut hashes = 0;
    for (number, report) in reports.iter().enumerate() {
        let wanted = request(number as u64);
        assert_eq!(report.id, wanted.id, "in order");
        let (scanned, candidates) = honest(&wanted);
        assert_eq!(report.outcome, Outcome::Scanned { scanned, candidates });
        hashes += report.hashes;
    }
    assert_eq!(hashes, 10_000, "every nonce once");
    let plan = plan.borrow();
    let once: Vec<u64> = plan.reported.iter().map(|(id, _)| *id).filter(|id| *id >= FIRST_ID).collect();
    assert_eq!(once, (FIRST_ID..FIRST_ID + 10).collect::<Vec<_>>(), "none is reported twice");
    let losses = losses.lock().unwrap().clone();
    (losses, plan.batches.clone())
}

#[test]
fn without_faults_nothing_is_rebuilt() {
    let (losses, batches) = ten_ranges(&[]);
    assert!(losses.is_empty());
    assert_eq!(batches, [1 << 16]);
}

/// Dropped but reported as success, a hang, a loss in the middle: each rebuilds with half the batch, nothing is skipped.
#[test]
fn losses_cost_time_and_nothing_else() {
    let test = self_test_reports();
    for fault in [Fault::Dropped, Fault::Hang, Fault::LostHalfWay] {
        let (losses, batches) = ten_ranges(&[(test + 3, fault)]);
        assert_eq!(losses.len(), 1, "{fault:?}");
        assert!(losses[0].recovered && losses[0].unfinished > 0);
        let message = losses[0].to_string();
        assert!(message.contains("a fake") && message.contains("scanned again"), "{message}");
        assert_eq!(batches, [1 << 16, 1 << 15]);
    }
}

#[test]
fn three_losses_are_survived() {
    let test = self_test_reports();
    // The second one comes with the first request after the first rebuild and its self-test.
    let faults = [(test + 2, Fault::Hang), (2 * test + 3, Fault::LostHalfWay), (3 * test + 5, Fault::Dropped)];
    let (losses, batches) = ten_ranges(&faults);
    assert_eq!(losses.iter().map(|loss| loss.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(batches, [1 << 16, 1 << 15, 1 << 14, 1 << 13]);
}

/// The fourth loss ends it: the error says so, and the requests come back whole for somebody else.
#[test]
fn the_fourth_loss_gives_everything_back() {
    let test = self_test_reports();
    let faults: VecDeque<(u64, Fault)> =
        (1..=u64::from(MAX_LOSSES) + 1).map(|n| (n * (test + 1), Fault::LostHalfWay)).collect();
    let plan = Rc::new(RefCell::new(Plan { faults, ..Plan::default() }));
    let mut device = Recovering::start(Fake::factory(&plan), |_| ()).unwrap();
    for number in 0..3 {
        device.submit(request(number)).unwrap();
    }
    let error = device.poll(Wait::Forever).unwrap_err();
    assert!(error.to_string().contains("given up after 3 losses"), "{error}");
    assert_eq!(device.poll(Wait::Forever).unwrap_err(), error, "it stays given up");
    assert_eq!(device.submit(request(9)).unwrap_err(), error);
    let back: Vec<u64> = device.abandon().iter().map(|request| request.id - FIRST_ID).collect();
    assert_eq!(back, [0, 1, 2]);
    assert!(device.abandon().is_empty());
    assert!(plan.borrow().reported.iter().all(|(id, _)| *id < FIRST_ID), "nothing of them was reported");
}

/// Wrong and missing candidates are what the self-test's planted hits are for, at any point of it.
#[test]
fn the_self_test_catches_wrong_answers() {
    let reports = self_test_reports();
    let mut caught = [0, 0];
    for at in 1..=reports {
        for (i, fault) in [Fault::WrongCandidate, Fault::MissingCandidate].into_iter().enumerate() {
            let plan = Rc::new(RefCell::new(Plan { faults: [(at, fault)].into(), ..Plan::default() }));
            match SelfTested::new(Fake::new(&plan, 1)) {
                Err(SelfTestError::Wrong { kernel, .. }) => {
                    assert_eq!(kernel, "fake");
                    caught[i] += 1;
                }
                Err(error) => panic!("{error}"),
                // A request without a hit has none to leave out; a hit at its very start can't be made up.
                Ok(_) => (),
            }
        }
    }
    assert!(caught[0] >= reports - 5 && caught[1] >= reports / 2, "{caught:?} of {reports}");
}

/// A rebuilt device that computes wrongly is not used: that counts as a loss as well.
#[test]
fn a_rebuilt_device_is_tested_before_it_goes_on() {
    let test = self_test_reports();
    let faults = [(test + 2, Fault::Hang), (test + 4, Fault::MissingCandidate)];
    let (losses, batches) = ten_ranges(&faults);
    assert_eq!(losses.len(), 1);
    assert_eq!(losses[0].number, 2, "the failed test is the second loss");
    assert_eq!(batches.len(), 3);
}

/// Over ranges that are stopped early, lost devices change nothing either.
#[test]
fn a_loss_before_the_first_hit() {
    let test = self_test_reports();
    let plan = Rc::new(RefCell::new(Plan { faults: [(test + 1, Fault::LostHalfWay)].into(), ..Plan::default() }));
    let mut device = Recovering::start(Fake::factory(&plan), |_| ()).unwrap();
    let wanted = request(1).with_stop(Stop::AtFirst);
    let report = device.scan(wanted).unwrap();
    let (scanned, candidates) = honest(&wanted);
    assert_eq!(report.outcome, Outcome::Scanned { scanned, candidates });
    assert_eq!(device.inner().losses(), 1);
}
