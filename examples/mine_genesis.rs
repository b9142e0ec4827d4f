//! Finds the nonce of Bitcoin's genesis block again, from a range near it, and then mines the first header of a regtest
//! chain: `cargo run --release --example mine_genesis`.

use hashgrind::cpu::CpuDevice;
use hashgrind::pow::{BlockDigest, CompactTarget, NonceRange, PreparedHeader, RawHeader};
use hashgrind::scan::{Outcome, ScanRequest, Scanner, SelfTested, Stop};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A device proves itself before it is believed: known headers, planted hits, an empty range.
    let mut device = SelfTested::new(CpuDevice::widest_available())?.into_inner();
    println!("kernel   {}", device.info().kernel);

    // All 2^32 nonces would take a minute or so; the answer lies in these two million.
    let genesis = RawHeader::genesis();
    let range = NonceRange::new(2_082_000_000, 2_000_000).ok_or("a range is not empty")?;
    let solved = mine(&mut device, &genesis, range)?.ok_or("the genesis nonce is in the range")?;
    println!("genesis  {}  nonce {}", solved.digest(), solved.nonce());

    // Height 1 of a regtest chain, with a made-up merkle root: every second nonce solves it.
    let regtest_genesis = "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206";
    let header = RawHeader::from_fields(
        0x2000_0000,
        BlockDigest::from_rpc_hex(regtest_genesis)?,
        BlockDigest::from_bytes_le([0x11; 32]),
        1_296_688_603,
        CompactTarget::from_consensus(0x207f_ffff),
        0,
    );
    let range = NonceRange::new(0, 1024).ok_or("a range is not empty")?;
    let solved = mine(&mut device, &header, range)?.ok_or("one of 1,024 nonces solves it")?;
    println!("regtest  {}  nonce {}", solved.digest(), solved.nonce());
    Ok(())
}

/// The header with the first nonce of the range that solves it, if there is one.
fn mine(
    device: &mut impl Scanner,
    header: &RawHeader,
    range: NonceRange,
) -> Result<Option<RawHeader>, Box<dyn std::error::Error>> {
    let target = header.bits().to_target()?;
    let mut left = Some(range);
    while let Some(range) = left {
        let request = ScanRequest::new(PreparedHeader::new(header), range, target.top_word());
        let report = device.scan(request.with_stop(Stop::AtFirst))?;
        let Outcome::Scanned { scanned, candidates } = report.outcome else { return Err("too many candidates".into()) };
        // A candidate's top word is low enough; the whole number decides, hashed on a path of its own.
        let found = candidates.first().map(|candidate| header.with_nonce(candidate.nonce));
        if found.is_some_and(|found| found.digest().meets(&target)) {
            return Ok(found);
        }
        left = range.after(scanned.len());
    }
    Ok(None)
}
