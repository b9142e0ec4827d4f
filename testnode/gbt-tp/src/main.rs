//! gbt-tp: a Stratum V2 template provider on a node's getblocktemplate and submitblock, for tests on loopback.
//! usage: gbt-tp LISTEN RPC_HOST:PORT USER PASSWORD [SECONDS_BETWEEN_TEMPLATES]
//! Makes SRI's pool_sv2 (template_provider_type Sv2Tp, no public_key) run on a node without IPC, such as Debian's Knots.
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use stratum_apps::key_utils::{Secp256k1PublicKey, Secp256k1SecretKey};
use stratum_apps::network_helpers::accept_noise_connection;
use stratum_apps::stratum_core::bitcoin::consensus::{deserialize, serialize};
use stratum_apps::stratum_core::bitcoin::hashes::{Hash, sha256d};
use stratum_apps::stratum_core::bitcoin::{Transaction, Witness};
use stratum_apps::stratum_core::common_messages_sv2::SetupConnectionSuccessOwned;
use stratum_apps::stratum_core::parsers_sv2::{
    AnyMessageOwned, CommonMessages, CommonMessagesOwned, TemplateDistribution, TemplateDistributionOwned,
};
use stratum_apps::stratum_core::template_distribution_sv2::{
    NewTemplateOwned, RequestTransactionDataErrorOwned, SetNewPrevHashOwned,
};
use stratum_apps::utils::types::OutboundFrame;
use tokio::net::TcpListener;

type Error = Box<dyn std::error::Error>;
const PUBLIC: &str = "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
const SECRET: &str = "mkDLTBBRxdBv998612qipDYoTK3YUrqLe8uWw7gu3iXbSrn2n";

struct Node {
    address: String,
    login: String,
}
impl Node {
    /// One call, one connection: this is a test's helper.
    fn call(&self, method: &str, params: Value) -> Result<Value, Error> {
        use std::io::{Read, Write};
        let body = json!({"id": 1, "method": method, "params": params}).to_string();
        let mut stream = std::net::TcpStream::connect(&self.address)?;
        write!(
            stream,
            "POST / HTTP/1.1\r\nHost: node\r\nConnection: close\r\nAuthorization: Basic {}\r\nContent-Length: {}\r\n\r\n{body}",
            self.login,
            body.len()
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let head = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or("no HTTP")?;
        let mut value: Value = serde_json::from_slice(&answer[head + 4..])?;
        if value["error"].is_null() { Ok(value["result"].take()) } else { Err(value["error"].to_string().into()) }
    }
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let word = three.iter().enumerate().fold(0u32, |word, (i, b)| word | u32::from(*b) << (16 - 8 * i));
        for i in 0..4 {
            text.push(if i <= three.len() { LETTERS[(word >> (18 - 6 * i) & 63) as usize] as char } else { '=' });
        }
    }
    text
}

fn reversed(hex: &Value) -> Result<[u8; 32], Error> {
    let mut bytes: [u8; 32] = hex::decode(hex.as_str().ok_or("no string")?)?.try_into().map_err(|_| "not 32 bytes")?;
    bytes.reverse();
    Ok(bytes)
}
fn push_height(height: u64) -> Vec<u8> {
    if height <= 16 {
        return vec![0x50 + height as u8];
    }
    let mut bytes = height.to_le_bytes().to_vec();
    while bytes.len() > 1 && bytes[bytes.len() - 1] == 0 && bytes[bytes.len() - 2] < 0x80 {
        bytes.pop();
    }
    bytes.insert(0, bytes.len() as u8);
    bytes
}
fn parent(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    sha256d::Hash::hash(&[&left[..], &right[..]].concat()).to_byte_array()
}
/// The siblings on the coinbase's way up.
fn path(mut level: Vec<[u8; 32]>) -> Vec<[u8; 32]> {
    let mut path = Vec::new();
    level.insert(0, [0; 32]);
    while level.len() > 1 {
        path.push(level[1]);
        if level.len() % 2 == 1 {
            level.push(level[level.len() - 1]);
        }
        level = level.chunks(2).map(|pair| parent(&pair[0], &pair[1])).collect();
    }
    path
}

struct Kept {
    gbt: Value,
    path: Vec<[u8; 32]>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let args: Vec<String> = std::env::args().collect();
    let [_, listen, url, user, password, rest @ ..] = &args[..] else {
        return Err("usage: gbt-tp LISTEN RPC_HOST:PORT USER PASSWORD [SECONDS_BETWEEN_TEMPLATES]".into());
    };
    // With it each template is another one, as where payments come; else a quiet chain's templates are all alike.
    let often = rest.first().map(|seconds| seconds.parse().map(Duration::from_secs)).transpose()?;
    let node = Node { address: url.clone(), login: base64(format!("{user}:{password}").as_bytes()) };
    let listener = TcpListener::bind(listen).await?;
    println!("listening on {listen}");
    loop {
        let (stream, from) = listener.accept().await?;
        println!("client {from}");
        if let Err(error) = serve(stream, &node, often).await {
            println!("client {from}: {error}");
        }
    }
}

async fn serve(stream: tokio::net::TcpStream, node: &Node, often: Option<Duration>) -> Result<(), Error> {
    let (public, secret): (Secp256k1PublicKey, Secp256k1SecretKey) =
        (PUBLIC.parse().map_err(|_| "key")?, SECRET.parse().map_err(|_| "key")?);
    let noise = accept_noise_connection(stream, public, secret, 3600).await.map_err(|e| format!("noise: {e:?}"))?;
    let (mut read, mut write) = noise.into_split();
    let (tx, mut rx) = tokio::sync::mpsc::unbounded_channel();
    let reader = tokio::spawn(async move {
        while let Ok(frame) = read.read_frame().await {
            if tx.send(frame).is_err() {
                break;
            }
        }
    });
    macro_rules! send {
        ($message:expr) => {
            write
                .write_frame(OutboundFrame::from_message($message).map_err(|e| format!("{e:?}"))?)
                .await
                .map_err(|e| format!("{e:?}"))?
        };
    }
    let (mut id, mut kept, mut tip, mut made, mut ready) =
        (0u64, BTreeMap::<u64, Kept>::new(), String::new(), Instant::now(), false);
    loop {
        // The node first: a new tip at once, new transactions every 5 s.
        if ready {
            let best = node.call("getbestblockhash", json!([]))?.as_str().unwrap_or_default().to_owned();
            let fresh = best != tip;
            if fresh || made.elapsed() >= often.unwrap_or(Duration::from_secs(5)) {
                let gbt = node.call("getblocktemplate", json!([{"rules": ["segwit"]}]))?;
                let txids = gbt["transactions"]
                    .as_array()
                    .ok_or("txs")?
                    .iter()
                    .map(|tx| reversed(&tx["txid"]))
                    .collect::<Result<Vec<_>, _>>()?;
                (id, tip, made) =
                    (id + 1, gbt["previousblockhash"].as_str().unwrap_or_default().to_owned(), Instant::now());
                let path = path(txids);
                let commitment = hex::decode(gbt["default_witness_commitment"].as_str().unwrap_or_default())?;
                let mut output = 0u64.to_le_bytes().to_vec();
                output.push(commitment.len() as u8);
                output.extend(&commitment);
                let height = gbt["height"].as_u64().ok_or("height")?;
                let mut prefix = push_height(height);
                if often.is_some() {
                    prefix.extend([2, id as u8, (id >> 8) as u8]);
                }
                let template = NewTemplateOwned {
                    template_id: id,
                    future_template: fresh,
                    version: gbt["version"].as_u64().ok_or("version")? as u32,
                    coinbase_tx_version: 2,
                    coinbase_prefix: prefix.try_into().map_err(|_| "prefix")?,
                    coinbase_tx_input_sequence: 0xffff_ffff,
                    coinbase_tx_value_remaining: gbt["coinbasevalue"].as_u64().ok_or("value")?,
                    coinbase_tx_outputs_count: 1,
                    coinbase_tx_outputs: output.try_into().map_err(|_| "outputs")?,
                    coinbase_tx_locktime: 0,
                    merkle_path: path
                        .iter()
                        .map(|hash| (*hash).into())
                        .collect::<Vec<_>>()
                        .try_into()
                        .map_err(|_| "path")?,
                };
                println!("template {id} height {height} future {fresh}");
                send!(AnyMessageOwned::TemplateDistribution(TemplateDistributionOwned::NewTemplate(template)));
                if fresh {
                    let next = SetNewPrevHashOwned {
                        template_id: id,
                        prev_hash: reversed(&gbt["previousblockhash"])?.into(),
                        header_timestamp: gbt["curtime"].as_u64().ok_or("curtime")? as u32,
                        n_bits: u32::from_str_radix(gbt["bits"].as_str().unwrap_or_default(), 16)?,
                        target: reversed(&gbt["target"])?.into(),
                    };
                    send!(AnyMessageOwned::TemplateDistribution(TemplateDistributionOwned::SetNewPrevHash(next)));
                }
                kept.insert(id, Kept { gbt, path });
                while kept.len() > 16 {
                    kept.pop_first();
                }
            }
        }
        let frame = match tokio::time::timeout(Duration::from_millis(50), rx.recv()).await {
            Ok(Some(frame)) => frame,
            Ok(None) => break,
            Err(_) => continue,
        };
        let mut frame = frame;
        let header = frame.header();
        if !ready && header.msg_type() == 0 {
            let CommonMessages::SetupConnection(setup) =
                CommonMessages::try_from((header.msg_type(), frame.payload())).map_err(|e| format!("{e:?}"))?
            else {
                return Err("no SetupConnection".into());
            };
            println!("setup: {setup}");
            send!(AnyMessageOwned::Common(CommonMessagesOwned::SetupConnectionSuccess(SetupConnectionSuccessOwned {
                used_version: 2,
                flags: 0
            })));
            continue;
        }
        let message = TemplateDistribution::try_from((header.msg_type(), frame.payload()))
            .map_err(|e| format!("{e:?}"))?
            .into_owned();
        match message {
            TemplateDistributionOwned::CoinbaseOutputConstraints(_) => ready = true,
            TemplateDistributionOwned::RequestTransactionData(ask) => {
                let error = RequestTransactionDataErrorOwned {
                    template_id: ask.template_id,
                    error_code: "template-id-not-found".to_owned().into_bytes().try_into().map_err(|_| "code")?,
                };
                send!(AnyMessageOwned::TemplateDistribution(TemplateDistributionOwned::RequestTransactionDataError(
                    error
                )));
            }
            TemplateDistributionOwned::SubmitSolution(found) => {
                let Some(Kept { gbt, path }) = kept.get(&found.template_id) else {
                    println!("solution of an unknown template");
                    continue;
                };
                let bytes: Vec<u8> = found.coinbase_tx.as_ref().to_vec();
                let mut coinbase: Transaction = deserialize(&bytes)?;
                let had = !coinbase.input[0].witness.is_empty();
                coinbase.input[0].witness = Witness::from_slice(&[[0u8; 32]]);
                let root = path.iter().fold(coinbase.compute_txid().to_byte_array(), |hash, side| parent(&hash, side));
                let mut block = found.version.to_le_bytes().to_vec();
                block.extend(reversed(&gbt["previousblockhash"])?);
                block.extend(root);
                block.extend(found.header_timestamp.to_le_bytes());
                block.extend(u32::from_str_radix(gbt["bits"].as_str().unwrap_or_default(), 16)?.to_le_bytes());
                block.extend(found.header_nonce.to_le_bytes());
                let txs = gbt["transactions"].as_array().ok_or("txs")?;
                block.extend(serialize(&stratum_apps::stratum_core::bitcoin::VarInt(txs.len() as u64 + 1)));
                block.extend(serialize(&coinbase));
                for tx in txs {
                    block.extend(hex::decode(tx["data"].as_str().unwrap_or_default())?);
                }
                let answer = node.call("submitblock", json!([hex::encode(&block)]));
                println!(
                    "solution: template {} height {} witness {had} answer {answer:?}",
                    found.template_id, gbt["height"]
                );
            }
            other => println!("not expected: {other}"),
        }
    }
    reader.abort();
    Ok(())
}
