//! The proof that a device computes correctly, made before its first use. The oracle is the `sha2` crate, never our
//! own code.

use sha2::{Digest, Sha256};

use super::{Candidate, DeviceInfo, Outcome, ScanError, ScanReport, ScanRequest, Scanner, Stop, Wait};
use crate::pow::{MAX_SIBLINGS, NonceRange, PreparedHeader, RawHeader};

/// A scanner that has passed its self-test: the only thing that the miner takes.
#[derive(Debug)]
pub struct SelfTested<S> {
    scanner: S,
    report: SelfTestReport,
    /// As it was when the test began.
    info: DeviceInfo,
}

/// What a self-test did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SelfTestReport {
    /// Requests made.
    pub tests: u32,
    /// Hashes that the device did for them.
    pub hashes: u64,
}

/// Why a device is not to be trusted.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum SelfTestError {
    /// The device failed.
    #[error(transparent)]
    Device(#[from] ScanError),
    /// The device found other candidates than `sha2` does.
    #[error("{kernel} computes wrongly ({test}): {detail}")]
    Wrong {
        /// The kernel's name.
        kernel: String,
        /// Which test.
        test: &'static str,
        /// What differs.
        detail: String,
    },
}

/// Real headers of the main chain, with the nonces that their miners found: heights 0, 1, 170 and 125,552.
///
/// ```
/// let known = hashgrind::scan::known_headers();
/// assert!(known.iter().all(|header| header.digest().meets(&header.bits().to_target().unwrap())));
/// ```
#[must_use]
pub fn known_headers() -> [RawHeader; 4] {
    KNOWN.map(|text| RawHeader::from_hex(text).expect("160 digits"))
}

const KNOWN: [&str; 4] = [
    "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c",
    "010000006fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000982051fd1e4ba744bbbe680e1fee14677ba1a3c3540bf7b1cdb606e857233e0e61bc6649ffff001d01e36299",
    "0100000055bd840a78798ad0da853f68974f3d183e2bd1db6a842c1feecf222a00000000ff104ccb05421ab93e63f8c3ce5c2c2e9dbb37de2764b3a3175c8166562cac7d51b96a49ffff001d283e9e70",
    "0100000081cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122bc7f5d74df2b9441a42a14695",
];

impl<S: Scanner> SelfTested<S> {
    /// Tests the scanner: known headers, a planted hit in every lane and at both ends of a range that wraps, a range
    /// with none, dense hits with siblings.
    ///
    /// # Errors
    /// When the device fails or when its candidates differ from what `sha2` finds.
    pub fn new(mut scanner: S) -> Result<Self, SelfTestError> {
        let info = scanner.info().clone();
        let mut test = Test { kernel: info.kernel.clone(), done: SelfTestReport { tests: 0, hashes: 0 } };
        test.run(&mut scanner)?;
        Ok(Self { scanner, report: test.done, info })
    }

    /// What the test did.
    pub const fn report(&self) -> SelfTestReport {
        self.report
    }

    /// A look at the scanner.
    pub const fn inner(&self) -> &S {
        &self.scanner
    }

    /// The scanner itself.
    pub fn into_inner(self) -> S {
        self.scanner
    }

    /// The same scanner behind another type, still tested.
    pub fn map<T: Scanner>(self, wrap: impl FnOnce(S) -> T) -> SelfTested<T> {
        SelfTested { scanner: wrap(self.scanner), report: self.report, info: self.info }
    }

    /// The same behind the type that every device can have.
    #[must_use]
    pub fn boxed(self) -> SelfTested<Box<dyn Scanner + Send>>
    where
        S: Send + 'static,
    {
        self.map(|scanner| Box::new(scanner) as Box<dyn Scanner + Send>)
    }

    /// What it said of itself then, for where it can't be asked any more.
    pub(crate) const fn info_when_tested(&self) -> &DeviceInfo {
        &self.info
    }
}

impl<S: Scanner> Scanner for SelfTested<S> {
    fn info(&self) -> &DeviceInfo {
        self.scanner.info()
    }
    fn capacity(&self) -> usize {
        self.scanner.capacity()
    }
    fn submit(&mut self, request: ScanRequest) -> Result<(), ScanError> {
        self.scanner.submit(request)
    }
    fn poll(&mut self, wait: Wait) -> Result<Option<ScanReport>, ScanError> {
        self.scanner.poll(wait)
    }
    fn abandon(&mut self) -> Vec<ScanRequest> {
        self.scanner.abandon()
    }
}

struct Test {
    kernel: String,
    done: SelfTestReport,
}

impl Test {
    fn run(&mut self, scanner: &mut dyn Scanner) -> Result<(), SelfTestError> {
        let lanes = u64::from(scanner.info().lanes.max(1));
        let header = RawHeader::from_hex(KNOWN[3]).expect("160 digits");
        for text in KNOWN {
            let known = RawHeader::from_hex(text).expect("160 digits");
            // The header's own top word as the threshold: the planted hit is the best of its neighbourhood.
            self.scan(
                scanner,
                "known header",
                request(&known, 1, known.nonce().wrapping_sub(77), 200, top_word(&known)),
            )?;
        }
        // A hit planted in every lane, and at both ends: the start moves past the known nonce one by one.
        let nonce = header.nonce();
        let zero = |start, len| request(&header, 1, start, len, 0);
        for lane in 0..lanes.min(256) as u32 {
            self.scan(scanner, "hit in every lane", zero(nonce.wrapping_sub(lane), lanes + 1))?;
        }
        self.scan(scanner, "hit at the end", zero(nonce.wrapping_sub(lanes as u32), lanes + 1))?;
        self.scan(scanner, "one nonce", zero(nonce, 1))?;
        self.scan(scanner, "no hit", zero(nonce.wrapping_add(1), 2 * lanes + 3))?;
        // Dense hits across the end of the nonce space, with and without siblings, then the first of them only.
        for siblings in [1, 2, 4, MAX_SIBLINGS] {
            let mut dense =
                request(&header, siblings, 0u32.wrapping_sub(5 + lanes as u32), 3 * lanes + 11, 0x0fff_ffff);
            self.scan(scanner, "dense hits with siblings", dense)?;
            dense.stop = Stop::AtFirst;
            self.scan(scanner, "first hit", dense)?;
        }
        Ok(())
    }

    fn scan(
        &mut self,
        scanner: &mut dyn Scanner,
        test: &'static str,
        request: ScanRequest,
    ) -> Result<(), SelfTestError> {
        self.done.tests += 1;
        let request = ScanRequest { id: u64::from(self.done.tests), ..request };
        let report = scanner.scan(request)?;
        self.done.hashes += report.hashes;
        let expected = expected(&request);
        if report.id == request.id && report.outcome == expected {
            return Ok(());
        }
        let detail = match (&report.outcome, &expected) {
            (Outcome::Scanned { candidates, scanned }, Outcome::Scanned { candidates: right, scanned: whole }) => {
                format!(
                    "{} candidates where sha2 finds {}, {} nonces of {}",
                    candidates.len(),
                    right.len(),
                    scanned.len(),
                    whole.len()
                )
            }
            _ => "overflow where the candidates fit".to_owned(),
        };
        Err(SelfTestError::Wrong { kernel: self.kernel.clone(), test, detail })
    }
}

fn request(header: &RawHeader, siblings: usize, start: u32, len: u64, threshold: u32) -> ScanRequest {
    ScanRequest {
        id: 0,
        header: PreparedHeader::with_siblings(header, siblings).expect("1 to 8 siblings"),
        range: NonceRange::new(start, len).expect("not empty"),
        threshold,
        stop: Stop::Never,
    }
}

/// The top word of the header's digest by `sha2`.
fn top_word(header: &RawHeader) -> u32 {
    let digest = Sha256::digest(Sha256::digest(header.as_bytes()));
    u32::from_le_bytes([digest[28], digest[29], digest[30], digest[31]])
}

/// What the contract asks for, found with `sha2`.
fn expected(request: &ScanRequest) -> Outcome {
    let mut candidates = Vec::new();
    for nonce in request.range.nonces() {
        for sibling in 0..request.header.siblings() as u8 {
            let header = request.header.header(sibling, nonce).expect("a sibling of the request");
            if top_word(&header) <= request.threshold {
                candidates.push(Candidate { nonce, sibling });
                if request.stop == Stop::AtFirst {
                    let len = u64::from(request.range.distance(nonce).expect("inside")) + 1;
                    let scanned = request.range.prefix(len).expect("not empty");
                    return Outcome::Scanned { scanned, candidates };
                }
            }
        }
    }
    Outcome::Scanned { scanned: request.range, candidates }
}
