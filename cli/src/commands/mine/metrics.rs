//! `mine --metrics ADDRESS` (floor F6): the session's figures as Prometheus text over HTTP, on threads of its own. On this
//! machine only, unless the user says otherwise; nothing in it is secret, and nothing can be changed through it.

use std::fmt::Write as _;
use std::net::SocketAddr;

use super::live::{Live, State};
use super::shares::PoolFigures;
use crate::failure::Failure;
use crate::http::{self, Page};

/// Flags about metrics.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Metrics")]
pub(super) struct MetricsArgs {
    /// Serve the figures as Prometheus text on http://ADDRESS/metrics, such as 127.0.0.1:9184
    #[arg(long, value_name = "ADDRESS")]
    metrics: Option<SocketAddr>,
    /// Let --metrics take an address that other machines can reach
    #[arg(long, requires = "metrics")]
    metrics_public: bool,
}

/// The version of the text format, which scrapers look at.
const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

impl MetricsArgs {
    /// Whether they are wanted.
    pub(super) const fn are_wanted(&self) -> bool {
        self.metrics.is_some()
    }

    /// Starts to serve, if wanted; gives the address, whose port is the system's choice for port 0.
    ///
    /// # Errors
    /// An address that others can reach, or that can't be had.
    pub(super) fn serve(&self, live: &Live) -> Result<Option<SocketAddr>, Failure> {
        let Some(address) = self.metrics else { return Ok(None) };
        if !address.ip().is_loopback() && !self.metrics_public {
            return Err(Failure::usage(format!(
                "--metrics {address} could be read from other machines: take 127.0.0.1, or add --metrics-public if that \
                 is meant"
            )));
        }
        let failed = |error: std::io::Error| {
            Failure::usage(format!(
                "--metrics {address} can't be served: {error}. Is the port taken by another program? Port 0 takes a free one"
            ))
        };
        let live = live.clone();
        let page = move |path: &str| match path {
            "/metrics" => Some(Page { content_type: CONTENT_TYPE, text: text(&live.lock()) }),
            "/" => Some(Page { content_type: "text/plain", text: "see /metrics\n".to_owned() }),
            _ => None,
        };
        http::serve(address, page).map(Some).map_err(failed)
    }
}

/// The figures in Prometheus' text format.
fn text(state: &State) -> String {
    let mut out = String::new();
    let mut metric = |name: &str, kind: &str, help: &str, samples: &[(String, f64)]| {
        if samples.is_empty() {
            return; // Unknown is missing, never 0.
        }
        let _ = writeln!(out, "# HELP hashgrind_{name} {help}\n# TYPE hashgrind_{name} {kind}");
        for (labels, value) in samples {
            let _ = writeln!(out, "hashgrind_{name}{labels} {value}");
        }
    };
    let one = |value: f64| [(String::new(), value)];
    let each = |value: &dyn Fn(&super::live::Device) -> Option<f64>| -> Vec<(String, f64)> {
        let labels = |index: usize, device: &super::live::Device| {
            format!("{{id=\"{index}\",device=\"{}\",kernel=\"{}\"}}", escaped(&device.name), escaped(&device.kernel))
        };
        let all = state.devices.iter().enumerate();
        all.filter_map(|(index, device)| Some((labels(index, device), value(device)?))).collect()
    };
    let info = format!(
        "{{version=\"{}\",source=\"{}\",chain=\"{}\"}}",
        env!("CARGO_PKG_VERSION"),
        escaped(&state.source),
        escaped(&state.chain)
    );
    metric("info", "gauge", "The program and the chain.", &[(info, 1.0)]);
    metric("uptime_seconds", "gauge", "Since the session began.", &one(state.started.elapsed().as_secs_f64()));
    let hashes = each(&|device| Some(device.hashes as f64));
    metric("hashes_total", "counter", "SHA-256d of headers that a device has reported as done.", &hashes);
    let rates = each(&|device| Some(device.rate));
    metric("hashes_per_second", "gauge", "SHA-256d of headers a second over 10 s.", &rates);
    metric("device_up", "gauge", "0 when a device was lost.", &each(&|device| Some(f64::from(!device.gone))));
    metric("device_celsius", "gauge", "Temperature, where it is known.", &each(&|device| device.celsius));
    metric("device_watts", "gauge", "Power, where it is known.", &each(&|device| device.watts));
    let result = |name: &str, count: u64| (format!("{{result=\"{name}\"}}"), count as f64);
    let blocks = [result("accepted", state.accepted), result("stale", state.stale), result("rejected", state.rejected)];
    metric("blocks_total", "counter", "Blocks found in this session, by what the chain said.", &blocks);
    let errors = one(state.hardware_errors as f64);
    metric("hardware_errors_total", "counter", "Candidates that the scalar path refuted.", &errors);
    metric("resting", "gauge", "1 while nothing is hashed on purpose.", &one(f64::from(state.resting.is_some())));
    let waiting = one(f64::from(state.waiting.is_some()));
    metric("waiting", "gauge", "1 while the node, the pool or the clock is waited for.", &waiting);
    let each = |value: &dyn Fn(&PoolFigures) -> Option<f64>| -> Vec<(String, f64)> {
        let sample = |pool: &PoolFigures| Some((format!("{{pool=\"{}\"}}", escaped(&pool.name)), value(pool)?));
        state.pools.iter().filter_map(sample).collect()
    };
    let results = state.pools.iter().flat_map(|pool| {
        let labels = |result| format!("{{pool=\"{}\",result=\"{result}\"}}", escaped(&pool.name));
        pool.shares.by_verdict().map(|(result, count)| (labels(result), count as f64))
    });
    let results: Vec<_> = results.collect();
    metric("shares_total", "counter", "Shares by what the pool said of them; lost: nothing.", &results);
    let work = each(&|pool| Some(pool.work));
    metric("share_work_hashes_total", "counter", "Hashes that accepted shares stand for.", &work);
    metric("share_difficulty", "gauge", "What the pool wants a share to be worth.", &each(&|pool| pool.difficulty));
    metric("pool_up", "gauge", "1 while the pool has let us in.", &each(&|pool| Some(f64::from(pool.up))));
    let reconnects = each(&|pool| Some(pool.logins.saturating_sub(1) as f64));
    metric("pool_reconnects_total", "counter", "How often the pool let us in again.", &reconnects);
    let latest = state.pools.iter().filter(|pool| pool.last_accepted.is_some()).max_by_key(|pool| pool.last_accepted);
    let reply = latest.and_then(|pool| pool.reply_seconds).map(one);
    metric(
        "pool_reply_seconds",
        "gauge",
        "How long the pool thought about a share.",
        reply.as_ref().map_or(&[], |one| one),
    );
    let age = latest.and_then(|pool| pool.last_accepted).map(|at| one(at.elapsed().as_secs_f64()));
    metric("last_share_age_seconds", "gauge", "Since a share was accepted.", age.as_ref().map_or(&[], |one| one));
    if let Some(search) = &state.search {
        metric("height", "gauge", "Height of the block that is searched.", &one(f64::from(search.height)));
        let expected = one(search.expected_hashes);
        metric("block_expected_hashes", "gauge", "Hashes that the block takes on average.", &expected);
        metric("block_hashes", "gauge", "Hashes that went into it so far.", &one(search.hashes as f64));
        metric("block_seconds", "gauge", "Time that went into it so far.", &one(search.seconds));
    }
    out
}

/// A label's value, as the format wants it.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::super::live::Device;
    use super::*;

    #[test]
    fn labels_are_escaped_and_unknown_is_missing() {
        let live = Live::new();
        let device = |celsius| Device {
            name: "a \"card\" \\ 1".to_owned(),
            kernel: "scan/1".to_owned(),
            rate: 1e9,
            hashes: 5,
            gone: false,
            watts: None,
            celsius,
        };
        live.lock().devices = vec![device(None), device(Some(61.5))];
        let text = text(&live.lock());
        let label = r#"{id="1",device="a \"card\" \\ 1",kernel="scan/1"}"#;
        assert!(text.contains(&format!("hashgrind_device_celsius{label} 61.5\n")), "{text}");
        assert_eq!(text.matches("hashgrind_device_celsius{").count(), 1, "unknown is not 0");
        assert!(!text.contains("device_watts") && !text.contains("hashgrind_height"), "{text}");
        // Each line is a comment, or a name, labels and a number.
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (name, value) = line.rsplit_once(' ').expect("a value");
            assert!(name.starts_with("hashgrind_") && value.parse::<f64>().is_ok(), "{line}");
        }
    }
}
