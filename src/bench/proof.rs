//! Floor F5: what ties a record to the work: the headers that a benchmark scans and the digest over what it found.
//!
//! The first run's headers follow from what the record says of program, time, machine, device and settings
//! ([`anchor`]); each later run's from all figures and hits of the runs before it ([`after_run`]). So nothing in a record
//! can be changed without doing all the work behind it again, and no work can be taken from another record. The chain's
//! last value is the record's digest.

use sha2::{Digest, Sha256};

use super::ai_record::{AiRun, AiSample};
use super::chance;
use super::record::{Device, Host, Kind, ProofRange, Run, Setting, Tool};
use crate::pow::{BlockDigest, CompactTarget, NonceRange, RawHeader, VERSION_ROLLING_MASK, sibling_version};
use crate::scan::known_headers;

/// A hit is a header whose digest's top 32-bit word is at most this: one in 2^20.
pub const SHARE_THRESHOLD: u32 = (1 << 12) - 1;

/// Chance that a hash is a hit.
pub const SHARE_CHANCE: f64 = (SHARE_THRESHOLD as f64 + 1.0) / 4_294_967_296.0;

/// The most nonces of a range with a planted solution.
pub const PLANTED_NONCES: u64 = 1 << 16;

/// A value of the chain that runs through a record.
pub type Link = [u8; 32];

/// Where the chain begins: what the record says before any work.
pub fn anchor<K: Kind>(
    tool: &Tool,
    time_utc: &str,
    host: &Host,
    device: &Device,
    settings: &std::collections::BTreeMap<String, Setting>,
) -> Link {
    let mut hash = Fields(Sha256::new());
    hash.text(K::FORM);
    hash.text(&tool.version);
    hash.optional(tool.commit.as_deref());
    hash.optional(tool.kernel_sha256.as_deref());
    hash.text(time_utc);
    for text in [&host.os, &host.kernel, &host.cpu] {
        hash.text(text);
    }
    hash.number(host.ram_bytes);
    hash.number(host.virtualised.map_or(2, u64::from));
    hash.text(&device.name);
    hash.number(device.vendor_id.map_or(u64::MAX, u64::from));
    hash.number(device.device_id.map_or(u64::MAX, u64::from));
    hash.optional(device.driver.as_deref());
    hash.text(&device.backend);
    hash.text(&device.kind);
    hash.number(settings.len() as u64);
    for (name, value) in settings {
        hash.text(name);
        hash.setting(value);
    }
    hash.end()
}

/// The chain behind a run: its figures, its ranges, its hits.
pub fn after_run<'a>(before: &Link, run: &Run, ranges: impl IntoIterator<Item = &'a ProofRange>) -> Link {
    let mut hash = Fields(Sha256::new());
    hash.0.update(before);
    hash.number(run.hashes);
    hash.rounded(Some(run.seconds));
    hash.rounded(run.gpu_seconds);
    hash.number(run.cycles.unwrap_or(u64::MAX));
    hash.rounded(run.joules);
    hash.rounded(run.celsius);
    for range in ranges {
        hash.text(&range.header);
        hash.number(u64::from(range.start));
        hash.number(range.len);
        hash.number(range.hits.len() as u64);
        for hit in &range.hits {
            hash.0.update(hit.to_le_bytes());
        }
    }
    hash.end()
}

/// The chain behind a run of the work of AI: its figures and its samples. What follows from those stands in no link.
pub fn after_ai_run(before: &Link, run: &AiRun, samples: &[AiSample]) -> Link {
    let mut hash = Fields(Sha256::new());
    hash.0.update(before);
    hash.text(&run.work);
    for number in [run.m, run.n, run.k, run.amount, run.samples_checked] {
        hash.number(number);
    }
    hash.rounded(Some(run.seconds));
    hash.rounded(run.gpu_seconds);
    hash.number(run.cycles.unwrap_or(u64::MAX));
    hash.rounded(run.joules);
    hash.rounded(run.celsius);
    hash.rounded(Some(run.worst_error));
    hash.number(samples.len() as u64);
    for sample in samples {
        hash.number(sample.place);
        hash.rounded(Some(sample.value));
    }
    hash.end()
}

/// The header that worker `worker` scans as its `count`th in the run that begins at `link`, all numbers from 0.
pub fn header(link: &Link, worker: u32, count: u32) -> RawHeader {
    let mut hash = Sha256::new();
    hash.update(link);
    hash.update(worker.to_le_bytes());
    hash.update(count.to_le_bytes());
    let root = BlockDigest::from_bytes_le(hash.finalize().into());
    let bits = CompactTarget::from_consensus(0x1d00_ffff);
    RawHeader::from_fields(0x2000_0000, BlockDigest::from_bytes_le(*link), root, 1_231_006_505, bits, 0)
}

/// A header's sibling, from 0, which is the header itself.
pub fn sibling(header: &RawHeader, number: u32) -> RawHeader {
    header.with_version(sibling_version(header.version(), VERSION_ROLLING_MASK, number))
}

/// The planted solution in a range, as a real block of the main chain: its nonce, which must be among the hits.
pub fn planted_nonce(header: &RawHeader, range: &NonceRange) -> Option<u32> {
    let known = known_headers().into_iter().find(|known| known.with_nonce(0) == header.with_nonce(0))?;
    range.distance(known.nonce()).map(|_| known.nonce())
}

/// Two-sided chance of a count of hits at least as far from what is expected of `hashes` hashes, 0 to 1.
///
/// The count is binomial; with a chance of 2^-20 the Poisson distribution differs from it by less than 2^-20 (Le Cam), and
/// that is the law that records are made and checked by. No hashes show nothing: 0.
pub fn p_value(hits: u64, hashes: u64) -> f64 {
    if hashes == 0 {
        return 0.0;
    }
    let mean = hashes as f64 * SHARE_CHANCE;
    let less = chance::poisson_at_most(hits, mean).min(chance::poisson_at_least(hits, mean));
    (2.0 * less).min(1.0)
}

/// Hashes fields so that no two lists of fields give the same bytes.
struct Fields(Sha256);

impl Fields {
    fn number(&mut self, number: u64) {
        self.0.update(number.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.update(text);
    }

    fn optional(&mut self, text: Option<&str>) {
        self.number(u64::from(text.is_some()));
        self.text(text.unwrap_or_default());
    }

    /// In billionths: a reader of JSON may be off in the last bit.
    fn rounded(&mut self, value: Option<f64>) {
        self.number(value.map_or(u64::MAX, |value| ((value * 1e9).round() as i64).cast_unsigned()));
    }

    fn setting(&mut self, value: &Setting) {
        match value {
            Setting::Flag(flag) => self.number(u64::from(*flag)),
            Setting::Count(count) => {
                self.number(2);
                self.number(*count);
            }
            Setting::Number(number) => {
                self.number(3);
                self.rounded(Some(*number));
            }
            Setting::Text(text) => {
                self.number(4);
                self.text(text);
            }
            Setting::List(list) => {
                self.number(5);
                self.number(list.len() as u64);
                list.iter().for_each(|value| self.setting(value));
            }
            Setting::Nothing => self.number(6),
        }
    }

    fn end(self) -> Link {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::Hashing;
    use super::*;

    #[test]
    fn p_values_against_exact_binomial_sums() {
        // 3 x 2^20 hashes, summed term by term.
        let n = 3u64 << 20;
        let mut term = (n as f64 * (-SHARE_CHANCE).ln_1p()).exp();
        let (mut below, mut chances) = (0.0, Vec::new());
        for k in 0..20u64 {
            chances.push((below, term));
            below += term;
            term *= (n - k) as f64 / (k + 1) as f64 * SHARE_CHANCE / (1.0 - SHARE_CHANCE);
        }
        for (k, (below, here)) in chances.into_iter().enumerate() {
            let exact = (2.0 * f64::min(below + here, 1.0 - below)).min(1.0);
            let ours = p_value(k as u64, n);
            assert!((ours - exact).abs() < 1e-5, "{k} hits: {ours} against {exact}");
        }
    }

    #[test]
    fn p_values_of_long_runs() {
        // A terahash: a million hits expected, with a standard deviation of a thousand. The normal limit has a chance of
        // 0.3173 beyond one deviation and 0.0027 beyond three.
        let n = 1u64 << 40;
        for (hits, limit) in [(1 << 20, 1.0), ((1 << 20) + 1024, 0.3173), ((1 << 20) - 3 * 1024, 0.0027)] {
            let ours = p_value(hits, n);
            assert!((ours / limit - 1.0).abs() < 0.02, "{hits}: {ours} against {limit}");
        }
        assert!(p_value(1 << 19, n) < 1e-12);
        assert!(p_value(1 << 21, n) < 1e-12);
        assert_eq!(p_value(0, 0), 0.0);
    }

    #[test]
    fn fields_do_not_run_into_each_other() {
        let tool = |version: &str, commit: Option<&str>| Tool {
            version: version.to_owned(),
            commit: commit.map(str::to_owned),
            kernel_sha256: None,
        };
        let (host, device) = (Host::default(), Device::default());
        let link = |tool: Tool, time: &str| anchor::<Hashing>(&tool, time, &host, &device, &[].into());
        let links = [link(tool("ab", None), ""), link(tool("a", None), "b"), link(tool("ab", Some("")), "")];
        assert!(links[0] != links[1] && links[0] != links[2] && links[1] != links[2]);
        assert_eq!(link(tool("1", None), "t"), link(tool("1", None), "t"));
    }

    #[test]
    fn headers_differ_by_link_worker_and_count() {
        let all = [header(&[1; 32], 0, 0), header(&[2; 32], 0, 0), header(&[1; 32], 1, 0), header(&[1; 32], 0, 1)];
        for (i, one) in all.iter().enumerate() {
            assert!(all[..i].iter().all(|other| other != one));
        }
    }
}
