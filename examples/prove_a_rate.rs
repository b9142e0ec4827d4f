//! Measures one core so that the record proves the work, writes the record as JSON and checks it with another kernel:
//! `cargo run --release --example prove_a_rate --features bench`.

use std::time::{Duration, Instant};

use hashgrind::bench::{self, Plan, Sampling, Subject, Surroundings};
use hashgrind::cpu::{CpuDevice, kernel};
use hashgrind::scan::SelfTested;

/// What the measurement may not do by itself: look at a clock and wait.
struct Here(Instant);

impl Surroundings for Here {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }
    fn rest(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let worker = SelfTested::new(CpuDevice::widest_available())?.boxed();
    let plan = Plan::default().with_duration(Duration::from_millis(200)).with_warm_up(Duration::from_millis(50));
    let record = bench::measure(Subject::default(), vec![worker], &plan, &Here(Instant::now()), None)?;
    println!("median    {:.3e} hashes a second", record.summary.median);
    println!("hits      {} of {:.1} expected", record.proof.hits, record.proof.expected_hits);
    println!("record    {} bytes of JSON", serde_json::to_string(&record)?.len());

    // Somebody else's check: textbook code scans a sample of the ranges again.
    let scalar = CpuDevice::new(kernel("scalar").ok_or("every machine has the scalar kernel")?)?;
    let checker = SelfTested::new(scalar)?.boxed();
    let verdict = bench::verify(&record, vec![checker], &Sampling::default(), &|| false)?;
    match verdict.reasons.is_empty() {
        true => println!("verdict   the work was done"),
        false => println!("verdict   {:?}", verdict.reasons),
    }
    Ok(())
}
