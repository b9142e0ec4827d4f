//! Tests of the practice chain. Oracles: the `bitcoin` crate for blocks, a real node for whole files and for the
//! names of broken rules.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use hashgrind::pow::{BlockDigest, CompactTarget, RawHeader};
use hashgrind::template::bitcoin::consensus::{deserialize, serialize};
use hashgrind::template::bitcoin::hashes::Hash;
use hashgrind::template::bitcoin::{self, Amount, ScriptBuf, Witness};
use hashgrind::template::{BlockBuilder, BlockTemplate, subsidy};
use hashgrind_testnode as test_node;
use serde_json::json;
use tempfile::TempDir;

use super::error::RecordError;
use super::*;
use crate::clock::system_clock;
use crate::error::{Classified as _, ErrorKind};
use crate::local_target::LocalTarget;

/// 2023-11-14 22:13:20 UTC.
const NOW: u32 = 1_700_000_000;

fn clock_at(time: u32) -> Clock {
    Box::new(move || time)
}

/// Opens what this test has just closed. Another test that starts a program holds a copy of the lock until that program has begun.
fn open_again(path: &Path) -> Result<PracticeChain, ChainError> {
    loop {
        match PracticeChain::open(path, clock_at(NOW)) {
            Err(ChainError::File(error)) if matches!(error.trouble(), FileTrouble::Locked(_)) => {
                std::thread::yield_now()
            }
            opened => return opened,
        }
    }
}

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("practice.dat");
    (folder, path)
}

fn template(chain: &mut PracticeChain) -> BlockTemplate {
    match chain.template().expect("the chain is sound") {
        Next::Template(template) => *template,
        Next::Wait { why, .. } => panic!("{why}"),
    }
}

/// Tries nonces until the header meets its bits and the local target.
fn grind(mut header: RawHeader, local: LocalTarget) -> RawHeader {
    let own = LocalTarget::of_header(header.bits());
    while !(local.is_met_by(&header.digest()) && own.is_met_by(&header.digest())) {
        header = header.with_nonce(header.nonce() + 1);
    }
    header
}

/// The next block of a chain, found with a local target of `hashes` tries.
fn next_block(chain: &mut PracticeChain, hashes: f64) -> Vec<u8> {
    let template = template(chain);
    let local = LocalTarget::for_expected_hashes(hashes, CompactTarget::from_consensus(REGTEST_BITS));
    let builder = BlockBuilder::new(payout(None).unwrap()).with_text(local.coinbase_text("test")).unwrap();
    let prepared = builder.build(&template).unwrap();
    let extranonce = *b"practice";
    let header = grind(prepared.header(extranonce, template.version, template.current_time), local);
    prepared.assemble(&header, extranonce).unwrap()
}

fn mine(chain: &mut PracticeChain, blocks: usize) {
    for _ in 0..blocks {
        let block = next_block(chain, 4.0);
        chain.append(&block).expect("the file can be written").expect("the block keeps the rules");
    }
}

/// A file with the genesis block and three more.
fn small_file() -> (TempDir, PathBuf, Vec<u8>) {
    let (folder, path) = place();
    mine(&mut PracticeChain::open(&path, clock_at(NOW)).unwrap(), 3);
    let bytes = fs::read(&path).unwrap();
    (folder, path, bytes)
}

/// Changes a block by the `bitcoin` crate's types and grinds it again.
fn altered(block: &[u8], change: impl FnOnce(&mut bitcoin::Block)) -> Vec<u8> {
    let mut block: bitcoin::Block = deserialize(block).unwrap();
    change(&mut block);
    reground(block)
}

/// With a merkle root of its own again.
fn altered_inside(block: &[u8], change: impl FnOnce(&mut bitcoin::Block)) -> Vec<u8> {
    altered(block, |block| {
        change(block);
        block.header.merkle_root = block.compute_merkle_root().unwrap();
    })
}

/// Grinds a block to the bits that it names, which may be changed ones: a node looks at those first.
fn reground(mut block: bitcoin::Block) -> Vec<u8> {
    while !block.header.target().is_met_by(block.block_hash()) {
        block.header.nonce = block.header.nonce.wrapping_add(1);
    }
    serialize(&block)
}

#[test]
fn a_new_file_holds_the_genesis_block() {
    let (_folder, path) = place();
    let path = path.with_file_name("a/b/practice.dat");
    let chain = PracticeChain::open(&path, clock_at(NOW)).unwrap();
    assert_eq!(chain.tip().hash.to_string(), "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206");
    assert!(chain.notices().is_empty());
    let bytes = fs::read(&path).unwrap();
    assert_eq!(hex::encode(&bytes[..8]), "fabfb5da1d010000");
    assert_eq!(bytes.len(), 8 + 285);
    assert_eq!(serialize(&bitcoin::constants::genesis_block(Network::Regtest)), &bytes[8..]);
}

#[test]
fn blocks_are_in_the_file_and_a_later_start_goes_on() {
    let (_folder, path, bytes) = small_file();
    let mut chain = PracticeChain::open(&path, clock_at(NOW + 5)).unwrap();
    assert_eq!((chain.tip().height, chain.describe().height), (3, 3));
    mine(&mut chain, 1);
    let after = fs::read(&path).unwrap();
    assert!(after.starts_with(&bytes), "old records do not change");

    let (read, _) = read(&path).unwrap();
    assert_eq!(read.blocks.len(), 5);
    let mut at = 0;
    let mut before = bitcoin::BlockHash::all_zeros();
    for entry in &read.blocks {
        assert_eq!(entry.offset, at as u64);
        let block: bitcoin::Block = deserialize(&after[at + 8..at + 8 + entry.len as usize]).unwrap();
        assert_eq!((block.block_hash(), block.header.prev_blockhash), (entry.hash, before));
        assert!(block.check_merkle_root() && block.check_witness_commitment());
        assert_eq!((block.header.time, block.header.nonce), (entry.time, entry.nonce));
        if entry.height > 0 {
            assert_eq!(block.txdata[0].output[0].value, Amount::from_sat(5_000_000_000));
            let local = entry.local.expect("our blocks name their local target").to_bits();
            let target = bitcoin::Target::from_compact(bitcoin::CompactTarget::from_consensus(local));
            assert!(target.is_met_by(entry.hash) && local != REGTEST_BITS);
        }
        before = entry.hash;
        at += 8 + entry.len as usize;
    }
    assert_eq!((at, read.end), (after.len(), after.len() as u64));
}

#[test]
fn every_truncation_is_cut_back_to_whole_blocks() {
    let (_folder, path, bytes) = small_file();
    let whole = read(&path).unwrap().0;
    let end_of = |block: &Block| (block.offset + 8 + u64::from(block.len)) as usize;
    for len in 0..bytes.len() {
        fs::write(&path, &bytes[..len]).unwrap();
        let kept: Vec<Block> = whole.blocks.iter().filter(|block| end_of(block) <= len).cloned().collect();
        let end = kept.last().map_or(0, end_of);
        let torn = (end < len).then_some(TornTail { offset: end as u64, bytes: (len - end) as u64 });

        // Reading reports and changes nothing.
        match read(&path) {
            Ok((chain, _)) => assert_eq!((chain.blocks, chain.torn), (kept.clone(), torn), "{len}"),
            Err(ChainError::NotAChain { .. }) => assert!(kept.is_empty(), "{len}"),
            Err(error) => panic!("{len}: {error}"),
        }
        assert_eq!(fs::read(&path).unwrap(), &bytes[..len]);

        // Mining cuts, says so, and goes on.
        let mut chain = open_again(&path).unwrap();
        assert_eq!(chain.notices().len(), usize::from(torn.is_some()), "{len}");
        let height = kept.len().max(1) as u32; // the genesis block comes back by itself
        assert_eq!(chain.tip().height, height - 1, "{len}");
        mine(&mut chain, 1);
        assert_eq!(read(&path).unwrap().0.blocks.len() as u32, height + 1, "{len}");
    }
}

#[test]
fn every_flipped_byte_is_found_or_harmless() {
    let (_folder, path, bytes) = small_file();
    let whole = read(&path).unwrap().0;
    let last = whole.blocks.last().unwrap().offset as usize;
    let mut harmless = 0;
    for at in 0..bytes.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut damaged = bytes.clone();
            damaged[at] ^= flip;
            fs::write(&path, &damaged).unwrap();
            let record = whole.blocks.iter().rev().find(|block| block.offset as usize <= at).unwrap();
            match read(&path) {
                // The header of the last block is covered by its own proof of work only, which at these bits every
                // second header has. Nothing else may pass, and nothing may look like a torn tail.
                Ok((chain, _)) => {
                    assert!((last + 8..last + 88).contains(&at), "byte {at} ^ {flip:02x} passed");
                    assert_eq!((chain.torn, &chain.blocks[..3]), (None, &whole.blocks[..3]));
                    harmless += 1;
                }
                Err(ChainError::BadRecord { offset, height, .. }) => {
                    // A header that still has its proof of work shows in the link of the block behind it.
                    let found = (offset, height) == (record.offset, record.height)
                        || height == record.height + 1 && whole.blocks[height as usize].offset == offset;
                    assert!(found, "byte {at} ^ {flip:02x}: {offset} {height}");
                }
                Err(ChainError::NotAChain { .. }) => assert!(at < 4, "byte {at} ^ {flip:02x}"),
                Err(error) => panic!("byte {at} ^ {flip:02x}: {error}"),
            }
            // Mining refuses what reading refuses, and leaves the file alone.
            if let Err(refused) = open_again(&path).map(drop) {
                assert_eq!(refused.kind(), ErrorKind::File);
                assert_eq!(fs::read(&path).unwrap(), damaged);
            }
        }
    }
    assert!(harmless <= 3 * 80 / 2 + 40, "{harmless} harmless flips");
}

#[test]
fn damage_in_front_of_good_blocks_is_never_cut() {
    let (_folder, path, bytes) = small_file();
    let whole = read(&path).unwrap().0;
    // A length that leads beyond the end of the file looks like a torn tail, with good blocks in it.
    let at = whole.blocks[1].offset as usize + 4;
    for length in [u32::MAX, 3_999_999, 100_000, 80, 0] {
        let mut damaged = bytes.clone();
        damaged[at..at + 4].copy_from_slice(&length.to_le_bytes());
        fs::write(&path, &damaged).unwrap();
        match open_again(&path).map(drop) {
            Err(ChainError::BadRecord { height: 1, source, .. }) => match source {
                RecordError::LongLength { actual, .. } => {
                    assert_eq!(actual, whole.blocks[1].len as usize)
                }
                RecordError::Length { length: said } => assert_eq!(said, length),
                other => panic!("{length}: {other}"),
            },
            other => panic!("{length}: {other:?}"),
        }
        assert_eq!(fs::read(&path).unwrap(), damaged);
    }
}

#[test]
fn zeros_behind_the_last_block_are_a_torn_tail() {
    let (_folder, path, bytes) = small_file();
    fs::write(&path, [&bytes[..], &[0; 5000]].concat()).unwrap();
    assert_eq!(read(&path).unwrap().0.torn, Some(TornTail { offset: bytes.len() as u64, bytes: 5000 }));
    fs::write(&path, [&bytes[..], &[0; 5000], &[1]].concat()).unwrap();
    assert!(matches!(read(&path), Err(ChainError::BadRecord { height: 4, .. })));
}

#[test]
fn other_files_are_refused_and_left_alone() {
    let (_folder, path, bytes) = small_file();
    let mut main = bytes.clone();
    main[..4].copy_from_slice(&[0xf9, 0xbe, 0xb4, 0xd9]);
    let other_genesis = records::record(&serialize(&bitcoin::constants::genesis_block(Network::Signet)));
    for (content, part) in [
        (main, "mainnet"),
        (b"a letter to my aunt".to_vec(), "begins with 61206c65"),
        (vec![0; 4096], "begins with 00000000"),
        (other_genesis.clone(), "not the genesis block of regtest"),
        (other_genesis[..100].to_vec(), "not the genesis block of regtest"),
    ] {
        fs::write(&path, &content).unwrap();
        for error in
            [read(&path).map(drop).unwrap_err(), PracticeChain::open(&path, clock_at(NOW)).map(drop).unwrap_err()]
        {
            assert!(error.to_string().contains(part), "{error}");
            assert_eq!(error.kind(), ErrorKind::File);
        }
        assert_eq!(fs::read(&path).unwrap(), content);
    }
}

#[test]
fn places_that_hold_no_file_have_their_sentence() {
    let (folder, path) = place();
    let refused = |path: &Path| {
        let opened = PracticeChain::open(path, clock_at(NOW)).map(drop).unwrap_err();
        assert_eq!(opened.kind(), ErrorKind::File);
        opened.to_string()
    };
    assert!(refused(folder.path()).contains("is a folder"));
    assert!(read(folder.path()).map(drop).unwrap_err().to_string().contains("is a folder"));
    let missing = read(&path).map(drop).unwrap_err().to_string();
    assert!(missing.contains("there is no practice chain") && missing.contains("mining makes one"), "{missing}");
    fs::write(&path, b"").unwrap();
    let empty = read(&path).map(drop).unwrap_err().to_string();
    assert!(empty.contains("no whole block"), "{empty}");
    let below = refused(&path.join("practice.dat"));
    assert!(below.contains("can't open") && below.contains("name another file"), "{below}");
    #[cfg(unix)]
    assert!(refused(Path::new("/dev/full")).contains("a device"));
}

#[test]
fn a_read_only_file_is_not_mined_on_but_read() {
    let (_folder, path, bytes) = small_file();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions.clone()).unwrap();
    let error = PracticeChain::open(&path, clock_at(NOW)).map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(read(&path).unwrap().0.blocks.len(), 4);
    // As the superuser opening succeeds, so that only the file's mark stops us; else the system does.
    let text = error.to_string();
    assert!(text.contains("read-only") || text.contains("give this user the right"), "{text}");
    #[expect(clippy::permissions_set_readonly_false, reason = "so that the folder can be removed on Windows")]
    permissions.set_readonly(false);
    fs::set_permissions(&path, permissions).unwrap();
}

#[test]
fn one_miner_at_a_time_and_any_number_of_readers() {
    let (_folder, path, _) = small_file();
    let first = PracticeChain::open(&path, clock_at(NOW)).unwrap();
    let error = PracticeChain::open(&path, clock_at(NOW)).map(drop).unwrap_err();
    assert!(matches!(&error, ChainError::File(error) if matches!(error.trouble(), FileTrouble::Locked(_))), "{error}");
    assert_eq!(error.kind(), ErrorKind::File);
    #[cfg(target_os = "linux")]
    assert!(error.to_string().contains(&format!("process {}", std::process::id())), "{error}");
    assert_eq!(read(&path).unwrap().0.blocks.len(), 4);
    drop(first);
    PracticeChain::open(&path, clock_at(NOW)).unwrap();
}

#[test]
fn a_failed_write_leaves_the_file_as_it_was() {
    let (_folder, path, bytes) = small_file();
    let mut chain = PracticeChain::open(&path, clock_at(NOW)).unwrap();
    let block = next_block(&mut chain, 4.0);
    let writable = std::mem::replace(&mut chain.file, File::open(&path).unwrap());
    let error = chain.append(&block).map(drop).unwrap_err();
    assert!(error.to_string().contains("holds 4 blocks"), "{error}");
    assert_eq!((fs::read(&path).unwrap(), chain.tip().height), (bytes, 3));
    // It could not even be undone: nothing more is written, for a tail may be torn.
    chain.file = writable;
    assert!(matches!(chain.append(&block).map(drop), Err(ChainError::Changed { .. })));
    chain.broken = false;
    chain.append(&block).unwrap().unwrap();
}

#[test]
fn a_file_that_somebody_else_changes_is_not_written_to() {
    let (_folder, path, bytes) = small_file();
    let mut chain = PracticeChain::open(&path, clock_at(NOW)).unwrap();
    let block = next_block(&mut chain, 4.0);
    fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
    assert!(matches!(chain.append(&block).map(drop), Err(ChainError::Changed { .. })));
    fs::write(&path, &bytes).unwrap();
    #[cfg(unix)]
    {
        fs::remove_file(&path).unwrap();
        assert!(matches!(chain.append(&block).map(drop), Err(ChainError::Changed { .. })));
    }
}

#[test]
fn times_follow_the_clock_and_the_median_and_never_run_away() {
    let (_folder, path) = place();
    let now = Arc::new(AtomicU32::new(NOW));
    let shared = now.clone();
    let mut chain = PracticeChain::open(&path, Box::new(move || shared.load(Ordering::Relaxed))).unwrap();
    // Many blocks in one second: the median catches up with the clock and then runs ahead, one second in six blocks.
    mine(&mut chain, 61);
    let times: Vec<u32> = chain.chain.blocks.iter().map(|block| block.time).collect();
    for height in 1..times.len() {
        let mut last = times[height.saturating_sub(11)..height].to_vec();
        last.sort_unstable();
        assert_eq!(times[height], NOW.max(last[last.len() / 2] + 1), "{height}");
    }
    assert!((NOW + 9..NOW + 15).contains(times.last().unwrap()), "{times:?}");

    // The clock goes back: as far as the rule reaches it still works, then the chain waits.
    let min_time = template(&mut chain).min_time;
    now.store(min_time - MAX_FUTURE_SECONDS, Ordering::Relaxed);
    assert_eq!(template(&mut chain).current_time, min_time);
    mine(&mut chain, 1);
    now.store(min_time - MAX_FUTURE_SECONDS - 90, Ordering::Relaxed);
    match chain.template().unwrap() {
        Next::Wait { why, retry_after } => {
            assert!((90..=91).contains(&retry_after.as_secs()), "{retry_after:?}");
            assert!(why.contains("7200 s") && why.contains("waiting"), "{why}");
        }
        Next::Template(template) => panic!("{template:?}"),
    }
}

#[test]
fn the_subsidy_halves_and_ends() {
    // https://github.com/bitcoin/bitcoin/blob/master/src/validation.cpp, GetBlockSubsidy with an interval of 150.
    for (height, value) in
        [(1, 5_000_000_000u64), (149, 5_000_000_000), (150, 2_500_000_000), (299, 2_500_000_000), (4949, 1), (4950, 0)]
    {
        assert_eq!(subsidy(height, SUBSIDY_INTERVAL), value, "{height}");
    }
}

/// Blocks that break one rule each, made from a good next one, with the reason that the rule's breach must have.
fn bad_blocks(good: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let height = |block: &mut bitcoin::Block, height: u8| {
        let mut script = block.txdata[0].input[0].script_sig.to_bytes();
        script[0] = 0x50 + height;
        block.txdata[0].input[0].script_sig = ScriptBuf::from_bytes(script);
    };
    let unsolved = {
        let mut block: bitcoin::Block = deserialize(good).unwrap();
        let limit = bitcoin::Target::from_compact(bitcoin::CompactTarget::from_consensus(REGTEST_BITS));
        while limit.is_met_by(block.block_hash()) {
            block.header.nonce = block.header.nonce.wrapping_add(1);
        }
        serialize(&block)
    };
    vec![
        ("high-hash", unsolved),
        ("bad-diffbits", altered(good, |b| b.header.bits = bitcoin::CompactTarget::from_consensus(0x2070_0000))),
        ("bad-version", altered(good, |b| b.header.version = bitcoin::block::Version::from_consensus(3))),
        ("time-too-old", altered(good, |b| b.header.time = 1_296_688_602)),
        ("time-too-new", altered(good, |b| b.header.time += 100_000)),
        ("prev-blk-not-found", altered(good, |b| b.header.prev_blockhash = bitcoin::BlockHash::all_zeros())),
        ("bad-txnmrklroot", altered(good, |b| b.header.merkle_root = bitcoin::TxMerkleNode::all_zeros())),
        ("bad-cb-height", altered_inside(good, |b| height(b, 9))),
        ("bad-cb-amount", altered_inside(good, |b| b.txdata[0].output[0].value += Amount::ONE_SAT)),
        (
            "bad-witness-merkle-match",
            altered_inside(good, |b| b.txdata[0].input[0].witness = Witness::from_slice(&[[1u8; 32]])),
        ),
        (
            "bad-cb-length",
            altered_inside(good, |b| b.txdata[0].input[0].script_sig = ScriptBuf::from_bytes(vec![0x54; 101])),
        ),
        ("Block decode failed", good[..good.len() - 1].to_vec()),
        ("Block decode failed", good[..80].to_vec()),
        ("Block decode failed", vec![]),
    ]
}

#[test]
fn every_rule_is_checked_before_a_block_is_written() {
    let (_folder, path, bytes) = small_file();
    let mut chain = PracticeChain::open(&path, clock_at(NOW)).unwrap();
    let good = next_block(&mut chain, 4.0);
    let refusals = |chain: &mut PracticeChain, bad: &[u8]| match chain.append(bad).unwrap() {
        Err(error) => (error.reason(), error.to_string()),
        Ok(block) => panic!("{block:?}"),
    };
    for (reason, bad) in bad_blocks(&good) {
        let (said, text) = refusals(&mut chain, &bad);
        assert_eq!(said, reason, "{text}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{reason}");
    }
    // Two of our own: a spend, which nobody can check here, and a claim in the coinbase that is not true.
    let spend = altered_inside(&good, |block| {
        let mut spend = block.txdata[0].clone();
        spend.input[0].previous_output = bitcoin::OutPoint::new(spend.compute_txid(), 0);
        spend.input[0].witness = Witness::new();
        block.txdata.push(spend);
        let root = block.witness_root().unwrap();
        let commitment = bitcoin::Block::compute_witness_commitment(&root, &[0; 32]);
        let mut script = block.txdata[0].output[1].script_pubkey.to_bytes();
        script[6..38].copy_from_slice(commitment.as_byte_array());
        block.txdata[0].output[1].script_pubkey = ScriptBuf::from_bytes(script);
    });
    assert!(refusals(&mut chain, &spend).1.contains("2 transactions"));
    let claim = {
        let template = template(&mut chain);
        let text = "/hashgrind:1d00ffff/";
        let prepared = BlockBuilder::new(payout(None).unwrap()).with_text(text).unwrap().build(&template).unwrap();
        let header = prepared.header([0; 8], template.version, template.current_time);
        let header = grind(header, LocalTarget::of_header(header.bits()));
        prepared.assemble(&header, [0; 8]).unwrap()
    };
    assert!(refusals(&mut chain, &claim).1.contains("local target 1d00ffff"));

    chain.append(&good).unwrap().unwrap();
    assert_eq!(chain.tip().height, 4);
    // The same block again does not follow on itself.
    assert_eq!(refusals(&mut chain, &good).0, "prev-blk-not-found");
}

#[test]
fn a_real_node_names_the_same_rules() {
    let Some(node) = test_node::regtest("a_real_node_names_the_same_rules", &[]) else {
        return;
    };
    let (_folder, path) = place();
    let mut chain = PracticeChain::open(&path, system_clock()).unwrap();
    mine(&mut chain, 3);
    let file = fs::read(&path).unwrap();
    let submit = |block: &[u8]| test_node::call(&node, "submitblock", json!([hex::encode(block)]));
    for entry in &chain.chain.blocks[1..] {
        let at = entry.offset as usize + 8;
        assert_eq!(submit(&file[at..at + entry.len as usize]), serde_json::Value::Null);
    }
    let good = next_block(&mut chain, 4.0);
    for (reason, bad) in bad_blocks(&good) {
        if reason == "Block decode failed" {
            continue; // an RPC error there, and this client has no such value
        }
        let said = submit(&bad);
        let said = said.as_str().unwrap_or_default();
        // The node says which version; and it checks a witness's form before its content.
        assert!(said.starts_with(reason), "{reason}: {said}");
    }
    assert_eq!(submit(&good), serde_json::Value::Null);
}

#[test]
fn a_node_loads_the_file_and_its_tip_is_ours() {
    for blocks in [160, 5000] {
        let (_folder, path) = place();
        let mut chain = PracticeChain::open(&path, system_clock()).unwrap();
        mine(&mut chain, blocks);
        let (tip, times) = (chain.tip().hash.to_string(), chain.tip().time);
        drop(chain);
        assert!(times < system_clock()() + MAX_FUTURE_SECONDS);
        let load = format!("-loadblock={}", path.display());
        let test = "a_node_loads_the_file_and_its_tip_is_ours";
        let Some(node) = test_node::regtest(test, &[&load]) else {
            return;
        };
        let began = Instant::now();
        while test_node::call(&node, "getbestblockhash", json!([])) != json!(tip) {
            assert!(began.elapsed().as_secs() < 120, "{blocks}: the node's tip does not become ours");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        assert_eq!(test_node::call(&node, "getblockcount", json!([])), json!(blocks));
    }
}

#[test]
fn the_source_speaks_for_the_chain() {
    let (_folder, path, _) = small_file();
    let mut chain: Box<dyn BlockSource> = Box::new(PracticeChain::open(&path, clock_at(NOW)).unwrap());
    let info = chain.describe();
    assert_eq!((info.kind, info.height, info.network), ("practice", 3, Network::Regtest));
    assert_eq!(chain.freshness(), Freshness::Current);
    let Next::Template(template) = chain.template().unwrap() else { panic!("no template") };
    assert_eq!((template.height, template.coinbase_value), (4, 5_000_000_000));
    assert_eq!(template.previous_block_hash, info.tip);
    assert!((NOW..NOW + 4).contains(&template.current_time));
    let rejected = chain.submit(&FoundBlock { bytes: b"no block", hash: info.tip, template: &template }).unwrap();
    assert!(matches!(rejected, SubmitAnswer::Rejected(_)), "{rejected:?}");
}

#[test]
fn the_digest_and_the_hash_are_one_thing() {
    let genesis = rules::genesis_block();
    let digest = RawHeader::new(*genesis.first_chunk().unwrap()).digest();
    let hash = bitcoin::constants::genesis_block(Network::Regtest).block_hash();
    assert_eq!(digest, BlockDigest::from_bytes_le(hash.to_byte_array()));
    assert_eq!(digest.to_string(), hash.to_string());
}
