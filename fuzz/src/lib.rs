//! The bodies of the fuzz targets: bytes of a stranger's go in, nothing may panic, and what comes out must agree with somebody
//! else's code (the `bitcoin` and `sha2` crates) or with itself read again. The program's tests replay every
//! seed through them.

use std::time::Duration;

use bitcoin::hashes::Hash as _;
use hashgrind::bench::record::Record;
use hashgrind::economics as eco;
use hashgrind::pow::{BlockDigest, CompactTarget, CompactTargetError, RawHeader, Target};
use hashgrind::stratum::{Event, Session, Settings};
use hashgrind::template::{BlockBuilder, BlockRules, BlockTemplate, check_block};
use hashgrind::verify::{ChainRules, ChainVerifier};
use hashgrind_chain::{practice, spool as blocks};
use sha2::{Digest as _, Sha256};

/// Takes bytes of a stranger's; a panic is a find.
pub type Body = fn(&[u8]);

/// Every target: its name, which its file, its seeds and its entry in Cargo.toml share, and its body.
pub const TARGETS: &[(&str, Body)] = &[
    ("templates", templates),
    ("headers", headers),
    ("compact_bits", compact_bits),
    ("records", bench_records),
    ("chain_file", chain_file),
    ("spool", spool),
    ("tables", tables),
    ("stratum", stratum),
];

/// The JSON of `getblocktemplate`, as a node or whoever poses as one sends it, to a block that the checks accept.
pub fn templates(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(template) = BlockTemplate::from_json(text) else { return };
    let builder = BlockBuilder::new(bitcoin::ScriptBuf::from_bytes(vec![0x51]));
    let Ok(prepared) = builder.build(&template) else { return };
    let extranonce = [7; 8];
    let header = prepared.header(extranonce, template.version, *template.time_range(template.current_time).start());
    let block = prepared.assemble(&header, extranonce).expect("a header of this block");
    let decoded: bitcoin::Block = bitcoin::consensus::deserialize(&block).expect("another decoder reads the block");
    assert_eq!(decoded.header.prev_blockhash, template.previous_block_hash);
    assert_eq!(decoded.txdata.len(), template.transactions.len() + 1);
    assert_eq!(decoded.compute_merkle_root(), Some(decoded.header.merkle_root));
    assert!(decoded.check_witness_commitment());
    assert!(decoded.weight().to_wu() <= template.weight_limit);
    let rules = BlockRules::new(template.height, template.coinbase_value);
    // The checks know limits that a template may ask to break (weight, a second coinbase); they must not panic.
    let _ = check_block(&block, &rules);
}

/// Headers: one by one against the `bitcoin` crate, and as chains under every chain's rules.
pub fn headers(bytes: &[u8]) {
    for chunk in bytes.chunks_exact(RawHeader::LEN) {
        let header = RawHeader::new(chunk.try_into().expect("80 bytes"));
        let other: bitcoin::block::Header = bitcoin::consensus::deserialize(chunk).expect("80 bytes are a header");
        let (version, time, bits) = (other.version.to_consensus(), other.time, other.bits.to_consensus());
        assert_eq!((header.version(), header.time(), header.bits().to_consensus()), (version, time, bits));
        assert_eq!(header.nonce(), other.nonce);
        let digest: [u8; 32] = Sha256::digest(Sha256::digest(chunk)).into();
        assert_eq!(header.digest(), BlockDigest::from_bytes_le(digest));
        if let Ok(target) = header.bits().to_target() {
            let met = other.validate_pow(other.target()).is_ok();
            assert_eq!(header.digest().meets(&target), met);
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let ours = RawHeader::from_hex(text);
        assert_eq!(ours.is_ok(), text.len() == 160 && hex::decode(text).is_ok());
        let _ = BlockDigest::from_rpc_hex(text);
    }
    for rules in ChainRules::all() {
        for height in [0, 1, 2015, 2016 * 400] {
            let mut whole = ChainVerifier::starting_at(rules, height);
            let pushed = whole.push(bytes);
            let in_one = whole.report();
            // In two parts it must be the same, wherever it is cut.
            let mut parts = ChainVerifier::starting_at(rules, height);
            let (front, back) = bytes.split_at(bytes.len() / 3);
            let pushed_in_parts = parts.push(front).and_then(|()| parts.push(back));
            assert_eq!(pushed, pushed_in_parts);
            assert_eq!(in_one, parts.report());
            let _ = whole.finish();
        }
    }
}

/// Compact bits and targets against the `bitcoin` crate.
pub fn compact_bits(bytes: &[u8]) {
    if let Some((bits, rest)) = bytes.split_first_chunk::<4>() {
        let bits = u32::from_le_bytes(*bits);
        let theirs = bitcoin::Target::from_compact(bitcoin::CompactTarget::from_consensus(bits));
        match CompactTarget::from_consensus(bits).to_target() {
            Ok(target) => {
                assert_eq!(target.to_bytes_le(), theirs.to_le_bytes());
                assert!(target.expected_hashes() >= 1.0 && target.difficulty() > 0.0);
                let _ = target.chain_work().to_f64();
                if let Some((numbers, limit)) = rest.split_first_chunk::<8>() {
                    let (a, b) = numbers.split_at(4);
                    let number = |part: &[u8]| u32::from_le_bytes(part.try_into().expect("4 bytes")).max(1);
                    let limit = limit.first_chunk::<32>().map_or(target, |bytes| Target::from_bytes_le(*bytes));
                    assert!(target.scale(number(a), number(b), &limit) <= limit);
                }
            }
            Err(CompactTargetError::Zero | CompactTargetError::Negative) => {
                // Below three bytes that crate takes the sign for a digit; Bitcoin Core does not.
                assert!(theirs == bitcoin::Target::ZERO || (bits >> 24 < 3 && bits & 0x0080_0000 != 0));
            }
            // That crate drops the upper bits in silence.
            Err(_) => assert!(bits >> 24 > 32),
        }
        let difficulty = eco::difficulty_from_bits(bits);
        assert!(difficulty.is_none_or(|difficulty| difficulty > 0.0));
    }
    if let Some(bytes) = bytes.first_chunk::<32>() {
        let (ours, theirs) = (Target::from_bytes_le(*bytes), bitcoin::Target::from_le_bytes(*bytes));
        assert_eq!(ours.to_compact().to_consensus(), theirs.to_compact_lossy().to_consensus());
        if let Ok(rounded) = ours.to_compact().to_target() {
            assert!(rounded <= ours, "compact form rounds down");
            assert_eq!(rounded.to_compact(), ours.to_compact());
        }
    }
    if let Some(number) = bytes.first_chunk::<8>() {
        let _ = Target::for_expected_hashes(f64::from_le_bytes(*number)).to_compact();
    }
}

/// Bench records of strangers.
pub fn bench_records(bytes: &[u8]) {
    let Ok(record) = serde_json::from_slice::<Record>(bytes) else { return };
    let checked = record.check();
    let text = serde_json::to_vec(&record).expect("a record can be written");
    let again: Record = serde_json::from_slice(&text).expect("what was written can be read");
    assert_eq!(again.check().is_ok(), checked.is_ok());
    assert_eq!((again.runs.len(), &again.proof.ranges), (record.runs.len(), &record.proof.ranges));
    assert_eq!(again.settings.len(), record.settings.len());
    if checked.is_ok() {
        assert!(record.summary.median > 0.0);
        let tables = eco::Tables::embedded();
        let joules = record.summary.joules_per_terahash;
        let name = record.device.name.clone();
        let Ok(machine) = eco::Machine::new(
            name,
            record.summary.median,
            joules,
            None,
            eco::FigureClass::Measured,
            eco::FigureClass::Counter,
        ) else {
            return;
        };
        let _ = eco::Odds::new(machine.hashes_per_second, 1e14).map(|odds| odds.probability_within(86_400.0));
        let _ = eco::history(machine.hashes_per_second, &tables.difficulty);
    }
}

/// The practice chain's file: whatever is in it, blocks and a torn tail cover it, and what counts as whole reads the same again.
pub fn chain_file(bytes: &[u8]) {
    let Ok(chain) = practice::parse(bytes, bytes.len() as u64) else { return };
    let mut at = 0;
    for (height, block) in chain.blocks.iter().enumerate() {
        assert_eq!((block.height as usize, block.offset), (height, at));
        let start = at as usize + practice::RECORD_HEAD_BYTES;
        at = start as u64 + u64::from(block.len);
        let decoded: bitcoin::Block =
            bitcoin::consensus::deserialize(&bytes[start..at as usize]).expect("another decoder reads the block");
        assert_eq!(decoded.block_hash(), block.hash);
        let link = if height == 0 { bitcoin::BlockHash::all_zeros() } else { chain.blocks[height - 1].hash };
        assert_eq!(decoded.header.prev_blockhash, link);
        assert!(decoded.check_merkle_root());
    }
    assert_eq!(at, chain.end);
    assert_eq!(chain.end + chain.torn.map_or(0, |torn| torn.bytes), bytes.len() as u64);
    let whole = &bytes[..chain.end as usize];
    let again = practice::parse(whole, chain.end).expect("the whole part reads again");
    assert_eq!((&again.blocks, again.torn), (&chain.blocks, None));
}

/// The spool of found blocks: nothing that was whole is lost, whatever stands round it.
pub fn spool(bytes: &[u8]) {
    let contents = blocks::parse(bytes);
    assert_eq!(contents.end + contents.torn, bytes.len());
    for entry in &contents.entries {
        let mut hash: [u8; 32] = Sha256::digest(Sha256::digest(&entry.found.block[..80])).into();
        hash.reverse();
        assert_eq!(entry.found.hash, hex::encode(hash));
    }
    let whole = blocks::parse(&bytes[..contents.end]);
    // A last line of zeros was never filled; with something behind it, it is damage. Neither holds a block.
    assert_eq!(whole.entries, contents.entries);
    // Written anew, the blocks are all there.
    let lines: Vec<u8> = contents
        .entries
        .iter()
        .flat_map(|entry| {
            let found = blocks::Record::Found(entry.found.clone()).to_line();
            let closed = entry.closed.clone().map(|closed| blocks::Record::Closed(closed).to_line());
            [found, closed.unwrap_or_default()].concat()
        })
        .collect();
    let anew = blocks::parse(&lines);
    assert_eq!((anew.entries, anew.damage.len(), anew.torn), (contents.entries.clone(), 0, 0));
}

/// Tables of figures that somebody gives in the place of ours.
pub fn tables(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(periods) = eco::Period::parse(text) {
        assert!(!periods.is_empty() && periods.iter().all(|period| period.difficulty > 0.0));
        let _ = eco::history(1e9, &periods);
    }
    if let Ok(miners) = eco::Miner::parse(text) {
        let steps = eco::ladder(Vec::new(), eco::table_steps(&miners));
        assert!(steps.iter().all(|step| step.hashes_per_second > 0.0));
        let _ = eco::silicon_advantage(&steps);
    }
    if let Ok(shares) = eco::ShareRow::parse(text) {
        for group in eco::shares_in_series(&shares).unwrap_or_default() {
            assert!(group.hhi.is_finite() && group.entropy_bits.is_finite(), "{group:?}");
        }
    }
    let _ = eco::Tariff::parse(text);
    let _ = eco::Claim::parse(text);
    let _ = eco::AiDevice::parse(text);
    let _ = eco::Inference::parse(text);
    let _ = eco::GpuRate::parse(text);
    let _ = eco::PoolTag::parse(text).map(|tags| eco::pool_of_coinbase(bytes, &tags).map(str::len));
}

/// What a pool says: a dialogue, whose lines of the miner's (`> `) are left out. In whatever pieces it comes, it means the same;
/// each job's merkle root is that of its coinbase, and what is sent for it can be read by others.
pub fn stratum(bytes: &[u8]) {
    let lines = bytes.split_inclusive(|&byte| byte == b'\n').filter(|line| !line.starts_with(b"> "));
    let said: Vec<u8> = lines.flat_map(|line| line.strip_prefix(b"< ").unwrap_or(line)).copied().collect();
    let hear = |piece: usize| {
        let mut session = Session::new(Settings {
            user: "user".to_owned(),
            password: "x".to_owned(),
            agent: "fuzz".to_owned(),
            suggested_difficulty: Some(0.5),
            start_extranonce: *b"anything",
        });
        session.connect(Duration::ZERO);
        let heard = said.chunks(piece).try_for_each(|bytes| session.receive(bytes, Duration::from_secs(1)));
        let events: Vec<Event> = std::iter::from_fn(|| session.next_event()).collect();
        (session, heard, events)
    };
    let (mut session, heard, events) = hear(said.len().max(1));
    let (_, heard_in_pieces, events_in_pieces) = hear(7);
    assert_eq!((&heard, format!("{events:?}")), (&heard_in_pieces, format!("{events_in_pieces:?}")));
    let _ = session.check(Duration::from_secs(40));
    for event in &events {
        let Event::Job(job) = event else { continue };
        let unit = job.job(8).space().next_unit(1 << 20).expect("a fresh space");
        let coinbase = bitcoin::hashes::sha256d::Hash::hash(&job.coinbase(unit.extranonce));
        let header = unit.header.header(0, 7).expect("one version at least");
        let root = job.branch().iter().fold(coinbase, |node, right| {
            bitcoin::hashes::sha256d::Hash::hash(&[&node.as_byte_array()[..], &right.as_bytes_le()[..]].concat())
        });
        assert_eq!(header.merkle_root().as_bytes_le(), root.as_byte_array());
        assert_eq!((header.previous(), header.bits()), (job.header().previous(), job.header().bits()));
        assert_eq!(header.bits().to_target(), Ok(job.network_target()));
        let _ = session.submit(job, &header, unit.extranonce, Duration::from_secs(2));
    }
    for line in session.take_output().split_inclusive(|&byte| byte == b'\n') {
        let line: serde_json::Value = serde_json::from_slice(line).expect("JSON, and the whole line");
        assert!(line["method"].is_string() || line.get("result").is_some());
    }
}
