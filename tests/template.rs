//! The block builder against published blocks and encodings, and against the `bitcoin` crate's own decoder and tree.
//!
//! Traps of that oracle (0.32): its `bip34_block_height` fails at heights 1 to 16 and its `check_witness_commitment`
//! is true when no input has a witness; heights are typed in, and every block here has the coinbase's witness.
#![cfg(feature = "template")]

use std::collections::BTreeMap;

use hashgrind::pow::{BlockDigest, CompactTarget, RawHeader};
use hashgrind::template::bitcoin::absolute::LockTime;
use hashgrind::template::bitcoin::consensus::{deserialize, serialize};
use hashgrind::template::bitcoin::hashes::Hash;
use hashgrind::template::bitcoin::script::PushBytesBuf;
use hashgrind::template::bitcoin::transaction::Version;
use hashgrind::template::bitcoin::{
    Amount, Block, BlockHash, OutPoint, ScriptBuf, Sequence, Transaction, TxIn, TxOut, Txid, Witness,
};
use hashgrind::template::{
    BlockBuilder, BlockError, BlockRules, BlockTemplate, MAX_TEXT_BYTES, TemplateError, TemplateTransaction,
    check_block, coinbase_text,
};
use proptest::prelude::*;

const REGTEST_BITS: u32 = 0x207f_ffff;

fn template(height: u32) -> BlockTemplate {
    let previous = BlockHash::from_byte_array([0x42; 32]);
    BlockTemplate::new(previous, height, CompactTarget::from_consensus(REGTEST_BITS), 5_000_000_000)
}

fn builder() -> BlockBuilder {
    BlockBuilder::new(ScriptBuf::from_hex("0014751e76e8199196d454941c45d1b3a323f1433bd6").unwrap())
}

/// Builds, assembles at extranonce 1, decodes.
fn block(builder: &BlockBuilder, template: &BlockTemplate) -> Block {
    let prepared = builder.build(template).unwrap();
    let extranonce = [1, 2, 3, 4, 5, 6, 7, 8];
    let header = prepared.header(extranonce, template.version, 1_700_000_000);
    deserialize(&prepared.assemble(&header, extranonce).unwrap()).unwrap()
}

/// A transaction that differs by `tag`; every other one has a witness.
fn transaction(tag: u64) -> Transaction {
    let mut witness = Witness::new();
    if tag % 2 == 1 {
        witness.push(tag.to_le_bytes());
    }
    let txid = Txid::from_byte_array([tag as u8; 32]);
    Transaction {
        version: Version::TWO,
        lock_time: LockTime::ZERO,
        input: vec![TxIn {
            previous_output: OutPoint { txid, vout: tag as u32 },
            script_sig: ScriptBuf::new(),
            sequence: Sequence::MAX,
            witness,
        }],
        output: vec![TxOut { value: Amount::from_sat(tag), script_pubkey: ScriptBuf::from_bytes(vec![0x51]) }],
    }
}

fn entry(transaction: &Transaction) -> TemplateTransaction {
    TemplateTransaction::new(serialize(transaction), transaction.compute_txid(), transaction.compute_wtxid())
}

struct Published {
    height: u32,
    hash: String,
    bytes: Vec<u8>,
}

fn published() -> Vec<Published> {
    let lines = include_str!("data/testnet_blocks.txt").lines().filter(|line| !line.starts_with('#'));
    let blocks = lines.map(|line| {
        let mut words = line.split(' ').map(str::to_owned);
        let mut word = || words.next().unwrap();
        Published { height: word().parse().unwrap(), hash: word(), bytes: hex::decode(word()).unwrap() }
    });
    blocks.collect()
}

fn rules(height: u32) -> BlockRules {
    BlockRules::new(height, u64::MAX)
}

#[test]
fn published_blocks_pass_and_every_flipped_byte_is_noticed() {
    for Published { height, hash, bytes } in published() {
        let summary = check_block(&bytes, &rules(height)).unwrap();
        let whole: Block = deserialize(&bytes).unwrap();
        assert_eq!(summary.hash.to_string(), hash);
        assert_eq!(summary.weight, whole.weight().to_wu());
        assert!(matches!(check_block(&bytes, &rules(height + 1)), Err(BlockError::Height { .. })));
        let too_little = BlockRules::new(height, summary.coinbase_value - 1);
        assert!(matches!(check_block(&bytes, &too_little), Err(BlockError::CoinbaseValue { .. })));
        // Behind the header every byte is held by the merkle root or by the commitment.
        for at in 80..bytes.len() {
            let mut bad = bytes.clone();
            bad[at] ^= 1;
            assert!(check_block(&bad, &rules(height)).is_err(), "block {height}: byte {at} may be anything");
        }
        for cut in [0, 1, 79, 80, 81, bytes.len() - 1] {
            assert!(matches!(check_block(&bytes[..cut], &rules(height)), Err(BlockError::Undecodable { .. })));
        }
        assert!(matches!(
            check_block(&[&bytes[..], &[0]].concat(), &rules(height)),
            Err(BlockError::Undecodable { .. })
        ));
    }
}

#[test]
fn a_template_of_published_transactions_gives_the_published_commitment() {
    for Published { height, bytes, .. } in published() {
        let real: Block = deserialize(&bytes).unwrap();
        let commitment = real.txdata[0].output[1].script_pubkey.to_bytes();
        let mut template = template(height);
        template.transactions = real.txdata[1..].iter().map(entry).collect();
        let without = builder().build(&template).unwrap();
        template.default_witness_commitment = Some(commitment.clone());
        assert_eq!(builder().build(&template).unwrap(), without, "given and recomputed are the same");
        let ours = block(&builder(), &template);
        assert_eq!(ours.txdata[0].output[1].script_pubkey.to_bytes(), commitment);
        assert_eq!(ours.txdata[1..], real.txdata[1..]);

        template.default_witness_commitment.as_mut().unwrap()[10] ^= 1;
        let error = builder().build(&template).unwrap_err();
        assert!(matches!(error, TemplateError::CommitmentMismatch { .. }), "{error}");
        // The right one, with a transaction dropped.
        template.default_witness_commitment = Some(commitment);
        template.transactions.pop();
        let error = builder().build(&template).unwrap_err();
        assert!(matches!(error, TemplateError::CommitmentMismatch { .. }), "{error}");
    }
}

/// BIP 141's commitment of a block without transactions, as it stands in every empty block of mainnet.
#[test]
fn an_empty_block_carries_the_known_commitment() {
    let coinbase = &block(&builder(), &template(1)).txdata[0];
    assert_eq!(
        coinbase.output[1].script_pubkey.to_hex_string(),
        "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9"
    );
    assert_eq!(coinbase.output[1].value, Amount::ZERO);
    assert_eq!(coinbase.input[0].witness.to_vec(), [vec![0; 32]]);
}

/// Typed in from BIP 34 and from Bitcoin Core's rule that 1 to 16 are opcodes.
#[test]
fn heights_are_written_as_consensus_wants_them() {
    let cases = [
        (1, "51"),
        (2, "52"),
        (16, "60"),
        (17, "0111"),
        (127, "017f"),
        (128, "028000"),
        (255, "02ff00"),
        (256, "020001"),
        (32_767, "02ff7f"),
        (32_768, "03008000"),
        (227_931, "035b7a03"),
        (840_000, "0340d10c"),
        (8_388_607, "03ffff7f"),
        (8_388_608, "0400008000"),
    ];
    for (height, expected) in cases {
        let script_sig = block(&builder(), &template(height)).txdata[0].input[0].script_sig.to_hex_string();
        assert_eq!(script_sig, format!("{expected}080102030405060708"), "height {height}");
    }
    for height in [0, 500_000_000, u32::MAX] {
        assert_eq!(builder().build(&template(height)), Err(TemplateError::HeightOutOfRange { height }));
    }
}

#[test]
fn the_text_fits_up_to_its_limit_and_the_error_names_it() {
    let longest = builder().with_text([b'x'; MAX_TEXT_BYTES]).unwrap();
    for height in [1, 16, 17, 128, 840_000, 100_000_000] {
        let mut template = template(height);
        let script_sig = block(&longest, &template).txdata[0].input[0].script_sig.to_bytes();
        assert!(script_sig.len() <= 100);
        assert_eq!(coinbase_text(&script_sig), Some(vec![b'x'; MAX_TEXT_BYTES]));
        // A template that needs room in the scriptSig leaves less of it.
        template.coinbase_aux = vec![vec![7; 20]];
        match longest.build(&template) {
            Err(TemplateError::TextTooLong { len: MAX_TEXT_BYTES, limit }) => {
                let fits = builder().with_text(vec![b'y'; limit]).unwrap();
                let script_sig = block(&fits, &template).txdata[0].input[0].script_sig.to_bytes();
                assert!((99..=100).contains(&script_sig.len()), "no byte given away: {}", script_sig.len());
                assert!(builder().with_text(vec![b'y'; limit + 1]).unwrap().build(&template).is_err());
            }
            other => panic!("{other:?}"),
        }
    }
    let error = builder().with_text([b'x'; MAX_TEXT_BYTES + 1]).unwrap_err();
    assert_eq!(error.to_string(), "the coinbase text has 85 bytes, the limit is 84; shorten it");
    let mut template = template(1);
    template.coinbase_aux = vec![vec![7; 90]];
    assert!(matches!(builder().build(&template), Err(TemplateError::AuxTooLong { limit: 100, .. })));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// What the `bitcoin` crate decodes and computes from the finished block is what went in.
    #[test]
    fn blocks_hold_what_went_in(
        tags in prop::collection::btree_set(1u64..1_000_000, 0..40),
        height in 1u32..3_000_000,
        value in 0u64..=5_000_000_000,
        extranonce in any::<[u8; 8]>(),
        text in prop::collection::vec(any::<u8>(), 0..=MAX_TEXT_BYTES),
        version in any::<i32>(),
        time in any::<u32>(),
    ) {
        let mut template = template(height);
        template.coinbase_value = value;
        template.transactions = tags.iter().map(|&tag| entry(&transaction(tag))).collect();
        let builder = builder().with_text(text.clone()).unwrap();
        let prepared = builder.build(&template).unwrap();
        let header = prepared.header(extranonce, version, time).with_nonce(0x1234_5678);
        let bytes = prepared.assemble(&header, extranonce).unwrap();
        let block: Block = deserialize(&bytes).unwrap();
        prop_assert_eq!(serialize(&block), &bytes[..]);

        prop_assert_eq!(block.header.version.to_consensus(), version);
        prop_assert_eq!(block.header.prev_blockhash, template.previous_block_hash);
        prop_assert_eq!((block.header.time, block.header.nonce), (time, 0x1234_5678));
        prop_assert_eq!(block.header.bits.to_consensus(), REGTEST_BITS);
        prop_assert!(block.check_merkle_root());
        prop_assert!(block.check_witness_commitment());
        prop_assert_eq!(block.txdata.len(), prepared.transaction_count());

        let coinbase = &block.txdata[0];
        prop_assert!(coinbase.is_coinbase());
        prop_assert_eq!(coinbase.compute_txid().to_byte_array(), prepared.coinbase().txid(extranonce));
        prop_assert_eq!(coinbase.output[0].value.to_sat(), value);
        prop_assert_eq!(coinbase.lock_time, LockTime::from_height(height - 1).unwrap());
        prop_assert_eq!(coinbase.input[0].sequence.to_consensus_u32(), 0xffff_fffe);
        prop_assert!(!coinbase.input[0].witness.is_empty());
        prop_assert_eq!(block.bip34_block_height().ok(), (height > 16 && version >= 2).then_some(u64::from(height)));
        let script_sig = &coinbase.input[0].script_sig;
        prop_assert!(script_sig.as_bytes().windows(8).any(|window| window == extranonce));
        let text = (!text.is_empty()).then_some(text);
        prop_assert_eq!(coinbase_text(script_sig.as_bytes()), text);

        let summary = check_block(&bytes, &BlockRules::new(height, value)).unwrap();
        prop_assert_eq!(summary.weight, block.weight().to_wu());
        prop_assert_eq!(summary.hash.to_byte_array(), *header.digest().as_bytes_le());

        // The weight limit is exact.
        template.weight_limit = summary.weight;
        prop_assert!(builder.build(&template).is_ok());
        template.weight_limit -= 1;
        let error = TemplateError::TooHeavy { weight: summary.weight, limit: summary.weight - 1 };
        prop_assert_eq!(builder.build(&template), Err(error));
    }
}

#[test]
fn a_header_of_another_block_is_not_assembled() {
    let ours = builder().build(&template(5)).unwrap();
    let header = ours.header([0; 8], 0x2000_0000, 7);
    assert!(ours.assemble(&header.with_version(4).with_time(9).with_nonce(3), [0; 8]).is_ok());
    let field = |header: &RawHeader, extranonce| match ours.assemble(header, extranonce) {
        Err(TemplateError::ForeignHeader { field, .. }) => field,
        other => panic!("{other:?}"),
    };
    assert_eq!(field(&header, [1; 8]), "merkle root");
    let mut other = template(5);
    other.previous_block_hash = BlockHash::all_zeros();
    assert_eq!(field(&builder().build(&other).unwrap().header([0; 8], 4, 7), [0; 8]), "previous block");
    let mut other = template(5);
    other.bits = CompactTarget::from_consensus(0x1d00_ffff);
    assert_eq!(field(&builder().build(&other).unwrap().header([0; 8], 4, 7), [0; 8]), "bits");
    assert_eq!(field(&header.with_merkle_root(BlockDigest::default()), [0; 8]), "merkle root");
}

#[test]
fn a_template_that_contradicts_itself_is_refused() {
    let with = |change: fn(&mut TemplateTransaction)| {
        let mut template = template(5);
        template.transactions = vec![entry(&transaction(2)), entry(&transaction(3))];
        change(&mut template.transactions[1]);
        builder().build(&template).unwrap_err()
    };
    let error = with(|tx| tx.txid = transaction(5).compute_txid());
    assert!(matches!(error, TemplateError::TransactionId { index: 1, field: "txid", .. }), "{error}");
    // `hash` where `txid` belongs, the classic mistake.
    let error = with(|tx| tx.txid = Txid::from_byte_array(tx.wtxid.to_byte_array()));
    assert!(matches!(error, TemplateError::TransactionId { index: 1, field: "txid", .. }), "{error}");
    let error = with(|tx| tx.wtxid = transaction(5).compute_wtxid());
    assert!(matches!(error, TemplateError::TransactionId { index: 1, field: "hash", .. }), "{error}");
    for error in [with(|tx| tx.data.push(0)), with(|tx| tx.data.truncate(9)), with(|tx| tx.data.clear())] {
        assert!(matches!(error, TemplateError::Undecodable { index: 1, .. }), "{error}");
    }
    let mut too_rich = template(5);
    too_rich.coinbase_value = 2_100_000_000_000_001;
    assert_eq!(builder().build(&too_rich), Err(TemplateError::ValueOutOfRange { value: 2_100_000_000_000_001 }));
}

#[test]
fn unknown_rules_and_signet_challenges_are_refused() {
    let with_rules = |rules: &[&str]| {
        let mut template = template(5);
        template.rules = rules.iter().map(|&rule| rule.to_owned()).collect();
        builder().build(&template).map(|_| ())
    };
    assert_eq!(with_rules(&["csv", "!segwit", "!signet", "taproot", "testdummy", "anything"]), Ok(()));
    assert_eq!(
        with_rules(&["csv", "!segwit", "!blake2b"]),
        Err(TemplateError::UnknownRule { rule: "!blake2b".into() })
    );

    let with_challenge = |hex: &str| {
        let mut template = template(5);
        template.signet_challenge = Some(hex::decode(hex).unwrap());
        builder().build(&template).is_ok()
    };
    for trivial in ["51", "60", "0101", "028000", "03000001"] {
        assert!(with_challenge(trivial), "{trivial}");
    }
    // The default signet's 1-of-2, OP_0, an empty script, false pushes, a pay to witness program, a cut-off push.
    let default = "512103ad5e0edad18cb1f0fc0d28a3d4f1f3e445640337489abb10404f2d1e086be430210359ef5021964fe22d6f8e05b2463c95\
                   40ce96883fe3b278760f048f5189f2e6c452ae";
    for signed in [default, "00", "", "0100", "0180", "020080", "0014751e76e8199196d454941c45d1b3a323f1433bd6", "0201"]
    {
        assert!(!with_challenge(signed), "{signed}");
    }
}

#[test]
fn pending_deployments_keep_their_version_bits() {
    let mut template = template(5);
    assert_eq!(template.rollable_version_bits(), 0x1fff_e000);
    template.vb_available = BTreeMap::from([("testdummy".into(), 28), ("other".into(), 13), ("low".into(), 1)]);
    template.vb_required = 1 << 20;
    assert_eq!(template.rollable_version_bits(), 0x0fef_c000);
    template.vb_available.insert("nonsense".into(), 200);
    assert_eq!(template.rollable_version_bits(), 0x0fef_c000);
}

#[test]
fn the_time_range_holds_curtime_and_stays_below_the_limit() {
    let mut template = template(5);
    (template.min_time, template.current_time) = (900, 1000);
    assert_eq!(template.time_range(1000), 900..=1000 + 6600);
    template.max_time = Some(1500);
    assert_eq!(template.time_range(1000), 900..=1500);
    // The chain's time ran ahead of the clock: nothing to roll, but curtime itself is fine.
    (template.max_time, template.min_time, template.current_time) = (None, 9_000, 9_000);
    assert_eq!(template.time_range(1000), 9_000..=9_000);
    assert_eq!(template.time_range(u32::MAX), 9_000..=u32::MAX);
}

/// One block of ours, changed in one way each; the header is mended so that only the change is left to find.
#[test]
fn bad_blocks_are_told_apart() {
    let mut with_transactions = template(5);
    with_transactions.transactions = (1..=5).map(|tag| entry(&transaction(tag))).collect();
    let good = block(&builder(), &with_transactions);
    let check = |change: &dyn Fn(&mut Block)| {
        let mut bad = good.clone();
        change(&mut bad);
        if let Some(root) = bad.compute_merkle_root() {
            bad.header.merkle_root = root;
        }
        check_block(&serialize(&bad), &BlockRules::new(5, 5_000_000_000))
    };
    check(&|_| ()).unwrap();

    let script_sig = |bytes: &'static [u8]| {
        move |bad: &mut Block| bad.txdata[0].input[0].script_sig = ScriptBuf::from_bytes(bytes.to_vec())
    };
    assert_eq!(check(&script_sig(&[0x55])), Err(BlockError::ScriptSigLength { len: 1 }));
    assert_eq!(check(&script_sig(&[0x55; 101])), Err(BlockError::ScriptSigLength { len: 101 }));
    assert!(check(&script_sig(&[0x55; 100])).is_ok());
    // The form that consensus does not take for heights up to 16.
    assert!(matches!(check(&script_sig(&[0x01, 0x05])), Err(BlockError::Height { height: 5, .. })));
    assert!(matches!(check(&script_sig(&[0x56, 0x05])), Err(BlockError::Height { .. })));

    assert_eq!(check(&|bad| bad.txdata.clear()), Err(BlockError::Coinbase));
    assert_eq!(check(&|bad| drop(bad.txdata.remove(0))), Err(BlockError::Coinbase));
    assert_eq!(check(&|bad| bad.txdata.push(bad.txdata[0].clone())), Err(BlockError::Coinbase));
    let late = |bad: &mut Block| bad.txdata[0].lock_time = LockTime::from_height(5).unwrap();
    assert_eq!(check(&late), Err(BlockError::NotFinal { lock_time: 5, height: 5 }));
    let late_but_final = |bad: &mut Block| {
        late(bad);
        bad.txdata[0].input[0].sequence = Sequence::MAX;
    };
    assert!(check(&late_but_final).is_ok());
    let plus_one = |bad: &mut Block| bad.txdata[0].output[0].value += Amount::ONE_SAT;
    assert_eq!(check(&plus_one), Err(BlockError::CoinbaseValue { value: 5_000_000_001, limit: 5_000_000_000 }));

    // Six transactions: the last two again give the same root (CVE-2012-2459).
    let root = good.compute_merkle_root();
    let repeat = |bad: &mut Block| bad.txdata.extend_from_within(4..6);
    let mut repeated = good.clone();
    repeat(&mut repeated);
    assert_eq!(repeated.compute_merkle_root(), root);
    assert_eq!(check(&repeat), Err(BlockError::RepeatedTail));
    let mut wrong_root = good.clone();
    wrong_root.txdata.swap(1, 2);
    assert!(matches!(check_block(&serialize(&wrong_root), &rules(5)), Err(BlockError::MerkleRoot { .. })));

    let commitment = |result| matches!(result, Err(BlockError::WitnessCommitment { .. }));
    assert!(commitment(check(&|bad| bad.txdata[1].input[0].witness = Witness::from_slice(&[[9; 8]]))));
    assert!(commitment(check(&|bad| drop(bad.txdata[0].output.pop()))));
    assert!(commitment(check(&|bad| bad.txdata[0].input[0].witness = Witness::new())));
    assert!(commitment(check(&|bad| bad.txdata[0].input[0].witness = Witness::from_slice(&[[0; 31]]))));
    assert!(commitment(check(&|bad| bad.txdata[0].input[0].witness = Witness::from_slice(&[[0; 32], [0; 32]]))));
    assert!(commitment(check(&|bad| bad.txdata[0].input[0].witness = Witness::from_slice(&[[1; 32]]))));
    // The last match counts (BIP 141).
    let mut wrong = hex::decode("6a24aa21a9ed").unwrap();
    wrong.extend([0; 32]);
    let output = TxOut { value: Amount::ZERO, script_pubkey: ScriptBuf::from_bytes(wrong) };
    assert!(commitment(check(&|bad| bad.txdata[0].output.push(output.clone()))));
    assert!(check(&|bad| bad.txdata[0].output.insert(0, output.clone())).is_ok());

    // The trap of the oracle: a commitment to something else passes there when no input has a witness.
    let mut empty = block(&builder(), &template(5));
    empty.txdata[0].output[1].script_pubkey = output.script_pubkey.clone();
    empty.txdata[0].input[0].witness = Witness::new();
    empty.header.merkle_root = empty.compute_merkle_root().unwrap();
    assert!(empty.check_witness_commitment());
    assert!(commitment(check_block(&serialize(&empty), &rules(5))));
    // No witness and no commitment is a lawful block.
    empty.txdata[0].output.truncate(1);
    empty.header.merkle_root = empty.compute_merkle_root().unwrap();
    assert!(check_block(&serialize(&empty), &rules(5)).is_ok());

    // Four million weight units and no more.
    let fill = |extra: usize| {
        move |bad: &mut Block| bad.txdata[0].output[0].script_pubkey = ScriptBuf::from_bytes(vec![0x6a; extra])
    };
    assert!(matches!(check(&fill(1_000_000)), Err(BlockError::TooHeavy { .. })));
    assert!(check(&fill(990_000)).is_ok());
}

#[test]
fn texts_of_foreign_coinbases_do_not_confuse() {
    let push = |bytes: &[u8]| {
        let mut script = ScriptBuf::new();
        script.push_slice(PushBytesBuf::try_from(bytes.to_vec()).unwrap());
        script.into_bytes()
    };
    let genesis = hex::decode("04ffff001d0104455468652054696d6573").unwrap();
    assert_eq!(coinbase_text(&genesis), None);
    assert_eq!(coinbase_text(&[]), None);
    assert_eq!(coinbase_text(&[0x51]), None);
    assert_eq!(coinbase_text(&[&[0x51][..], &push(&[0; 8])].concat()), None);
    assert_eq!(coinbase_text(&[&[0x51][..], &push(&[0; 8]), &push(b"ab")].concat()), Some(b"ab".to_vec()));
    assert_eq!(coinbase_text(&[&[0x51][..], &push(&[0; 8]), &push(b"ab"), &push(b"c")].concat()), None);
    assert_eq!(coinbase_text(&[&[0x51][..], &push(&[0; 8]), &[0x20, 1]].concat()), None);
}
