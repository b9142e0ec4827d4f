//! A miner that does nothing but what it can't do without, for comparison: blocks of one coinbase on regtest, submitted
//! and followed up in one exchange on one connection, as the program does it; no devices, no events. Instead of a spool it
//! may write each block to a file and wait for the disk.

use std::fs::File;
use std::io::{BufReader, Write as _};
use std::net::TcpStream;

use bitcoin::absolute::LockTime;
use bitcoin::block::{Header, Version};
use bitcoin::consensus::serialize;
use bitcoin::{Amount, Block, OutPoint, ScriptBuf, Sequence, Transaction, TxIn, TxMerkleNode, TxOut, Witness};
use serde_json::{Value, json};

use super::proxy::message;

/// One connection to a node's RPC server.
pub(crate) struct BareMiner {
    reader: BufReader<TcpStream>,
    login: String,
}

impl BareMiner {
    /// `login` is `Basic ...`, as the header has it.
    pub(crate) fn connect(port: u16, login: String) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("the node listens");
        stream.set_nodelay(true).expect("an option");
        Self { reader: BufReader::new(stream), login }
    }

    /// Mines `count` blocks that anybody can spend, each on the disk before it is submitted where there is a file for it.
    pub(crate) fn mine(&mut self, count: usize, mut file: Option<&File>) {
        let ask = || ("getblocktemplate", json!([{"rules": ["segwit"]}]));
        let mut template = self.batch(&[ask()]).remove(0);
        for _ in 0..count {
            let block = block(&template);
            let text = hex::encode(serialize(&block));
            if let Some(file) = &mut file {
                file.write_all(text.as_bytes()).and_then(|()| file.sync_data()).expect("written");
            }
            let submit = ("submitblock", json!([text]));
            let mut answers = self.batch(&[submit, ask()]);
            template = answers.remove(1);
            let hash = block.block_hash().to_string();
            assert_eq!((&answers[0], &template["previousblockhash"]), (&Value::Null, &json!(hash)));
        }
    }

    /// The results of some calls in one exchange.
    fn batch(&mut self, calls: &[(&str, Value)]) -> Vec<Value> {
        let calls: Vec<_> =
            calls.iter().map(|(method, params)| json!({"id": 1, "method": method, "params": params})).collect();
        let body = Value::from(calls).to_string();
        let head =
            format!("POST / HTTP/1.1\r\nAuthorization: {}\r\nContent-Length: {}\r\n\r\n", self.login, body.len());
        self.reader.get_mut().write_all((head + &body).as_bytes()).expect("sent");
        let answer = message(&mut self.reader).expect("an answer");
        let start = answer.windows(4).position(|part| part == b"\r\n\r\n").expect("HTTP") + 4;
        let answers: Vec<Value> = serde_json::from_slice(&answer[start..]).expect("an answer a call");
        let result = |mut answer: Value| {
            assert_eq!(answer["error"], Value::Null, "{answer}");
            answer["result"].take()
        };
        answers.into_iter().map(result).collect()
    }
}

/// A block that solves the template.
fn block(template: &Value) -> Block {
    let number = |key: &str| template[key].as_u64().expect("a number");
    let text = |key: &str| template[key].as_str().expect("text");
    let height = number("height");
    let script_sig = bitcoin::script::Builder::new().push_int(height as i64).push_slice([0]).into_script();
    let mut witness = Witness::new();
    witness.push([0; 32]);
    let commitment = hex::decode(text("default_witness_commitment")).expect("hex");
    let out =
        |sats: u64, script: Vec<u8>| TxOut { value: Amount::from_sat(sats), script_pubkey: ScriptBuf::from(script) };
    let coinbase = Transaction {
        version: bitcoin::transaction::Version::TWO,
        lock_time: LockTime::ZERO,
        input: vec![TxIn { previous_output: OutPoint::null(), script_sig, sequence: Sequence::MAX, witness }],
        output: vec![out(number("coinbasevalue"), vec![0x51]), out(0, commitment)],
    };
    let mut header = Header {
        version: Version::from_consensus(template["version"].as_i64().expect("a number") as i32),
        prev_blockhash: text("previousblockhash").parse().expect("a hash"),
        merkle_root: TxMerkleNode::from_raw_hash(coinbase.compute_txid().to_raw_hash()),
        time: number("curtime") as u32,
        bits: bitcoin::CompactTarget::from_unprefixed_hex(text("bits")).expect("bits"),
        nonce: 0,
    };
    while header.validate_pow(header.target()).is_err() {
        header.nonce += 1;
    }
    Block { header, txdata: vec![coinbase] }
}
