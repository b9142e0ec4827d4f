//! Builds the first block of a regtest chain, grinds it and checks it:
//! `cargo run --release --example build_a_block --features template`.

use std::sync::Arc;

use hashgrind::miner::job_for_block;
use hashgrind::pow::CompactTarget;
use hashgrind::template::bitcoin::constants::genesis_block;
use hashgrind::template::bitcoin::{Network, hex::DisplayHex};
use hashgrind::template::{BlockBuilder, BlockRules, BlockTemplate, check_block, payout_script, subsidy};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What a node answers to getblocktemplate; here it is made up from the genesis block.
    let genesis = genesis_block(Network::Regtest);
    let bits = CompactTarget::from(genesis.header.bits);
    let mut template = BlockTemplate::new(genesis.block_hash(), 1, bits, subsidy(1, 150));
    template.min_time = genesis.header.time + 1;
    template.current_time = genesis.header.time + 600;

    let address = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080";
    let builder = BlockBuilder::new(payout_script(address, Network::Regtest)?).with_text("built by an example")?;
    let block = Arc::new(builder.build(&template)?);

    // A job knows nothing of transactions: it asks the block for the merkle root of each extranonce.
    let job = job_for_block(&block, &template, [0; 8], template.current_time, 1)?;
    let mut space = job.space();

    // The scalar path is enough for regtest's target, which every second hash meets.
    let target = bits.to_target()?;
    let unit = space.next_unit(1 << 20).ok_or("the space is fresh, so it has a first unit")?;
    let mut headers = unit.range.nonces().filter_map(|nonce| unit.header.header(0, nonce));
    let solved = headers.find(|header| header.digest().meets(&target)).ok_or("no nonce of a million solves it")?;

    let bytes = block.assemble(&solved, unit.extranonce)?;
    let summary = check_block(&bytes, &BlockRules::new(1, subsidy(1, 150)))?;
    println!("block     {}", solved.digest());
    println!("nonce     {}", solved.nonce());
    println!("coinbase  {} satoshi to {address}", summary.coinbase_value);
    println!("submit    {}", bytes.as_hex());
    Ok(())
}
