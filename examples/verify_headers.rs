//! Verifies raw headers from a file, or the project's own 10,237 of mainnet:
//! `cargo run --release --example verify_headers [FILE]`.

use std::fs::File;
use std::io::Read;

use hashgrind::verify::{ChainRules, ChainVerifier};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/mainnet_0_10236.headers");
    let path = std::env::args().nth(1).unwrap_or_else(|| ours.to_owned());
    let mut file = File::open(&path)?;
    let mut verifier = ChainVerifier::new(ChainRules::main());

    // Pieces of any length will do; memory stays the same however long the chain is.
    let mut piece = [0; 8000];
    loop {
        match file.read(&mut piece)? {
            0 => break,
            count => verifier.push(&piece[..count])?,
        }
    }
    let report = verifier.finish()?;

    println!("{} headers, the last is {}", report.headers, report.tip_hash);
    println!("chain work {:.4e} hashes, {} retargets recomputed", report.chain_work.to_f64(), report.retargets);
    for period in &report.periods {
        let days = period.seconds() as f64 / 86_400.0;
        println!("period {}: bits {}, difficulty {:.3}, {days:.2} days", period.period, period.bits, period.difficulty);
    }

    // What the rules say about the next period, from the first and last header of this one.
    let rules = ChainRules::main();
    let genesis = hashgrind::pow::RawHeader::genesis();
    let hurried = genesis.with_time(genesis.time() + 7 * 24 * 60 * 60);
    let bits = rules.next_bits(&genesis, &hurried).ok_or("the genesis block's bits are a target")?;
    println!("had the first period taken one week, the second would have had bits {bits}");
    Ok(())
}
