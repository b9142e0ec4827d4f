//! A pool for tests, on loopback: it gives out one recorded job under new names, and judges shares with the `bitcoin` crate.
//! What it does wrong is told to it.

use std::collections::HashSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use bitcoin::consensus::encode::deserialize_hex;
use bitcoin::hashes::{Hash as _, sha256d};
use serde_json::{Value, json};

use super::Door;

/// What the pool does.
#[derive(Clone)]
pub struct Behaviour {
    /// What a share must be worth.
    pub difficulty: f64,
    /// Whether a good share is refused all the same, by its number from 0 on.
    pub refuses: fn(u64) -> bool,
    /// Whether nobody gets in.
    pub refuses_logins: bool,
    /// The bits of a job's block. With regtest's every share is a block, with those of mainnet none ever is.
    pub bits: &'static str,
    /// The version field of a job.
    pub version: &'static str,
    /// The mask that is agreed on.
    pub mask: Option<&'static str>,
    /// What the sixth field of a share means, with the job's version.
    pub meaning: fn(u32, u32) -> u32,
    /// Said after the login, as it is.
    pub says: Vec<String>,
}

/// Whom the pool's jobs pay.
pub const PAYS: &str = "n26jRzAdkxuQrMcMEbFQ1ntXGQyuPFnuvM";

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            difficulty: 1e-9,
            refuses: |_| false,
            refuses_logins: false,
            bits: "207fffff",
            version: "20000000",
            mask: None,
            meaning: |job, _| job,
            says: Vec::new(),
        }
    }
}

/// What the pool knows of its shares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    /// Good and taken.
    pub accepted: u64,
    /// Good and refused all the same.
    pub refused: u64,
    /// Refusals that are our fault, in the pool's words.
    pub faults: Vec<String>,
    /// Users and passwords, in order.
    pub logins: Vec<(String, String)>,
}

/// The pool; dropped, it closes its port and all connections.
pub struct TestPool {
    door: Door,
    shared: Arc<Shared>,
}

struct Shared {
    behaviour: Behaviour,
    counts: Mutex<Counts>,
    seen: Mutex<HashSet<String>>,
    connections: Mutex<Vec<TcpStream>>,
    connected: AtomicU32,
    jobs: AtomicU32,
}

impl TestPool {
    /// Starts on a free port.
    pub fn start(behaviour: Behaviour) -> Self {
        Self::listen(TcpListener::bind("127.0.0.1:0").expect("a port on loopback"), behaviour)
    }

    /// Starts on this one.
    pub fn at(address: SocketAddr, behaviour: Behaviour) -> Self {
        Self::listen(TcpListener::bind(address).expect("the port is free again"), behaviour)
    }

    fn listen(listener: TcpListener, behaviour: Behaviour) -> Self {
        let shared = Arc::new(Shared {
            behaviour,
            counts: Mutex::default(),
            seen: Mutex::default(),
            connections: Mutex::default(),
            connected: AtomicU32::new(0),
            jobs: AtomicU32::new(0),
        });
        let serving = Arc::clone(&shared);
        Self { door: Door::open(listener, move |socket| serving.serve(socket)), shared }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.door.address
    }

    /// The same, as a pool's address is written.
    pub fn url(&self) -> String {
        format!("stratum+tcp://{}", self.door.address)
    }

    /// What it knows of its shares so far.
    pub fn counts(&self) -> Counts {
        self.shared.counts.lock().unwrap().clone()
    }

    /// How many connections there were.
    pub fn connected(&self) -> u32 {
        self.shared.connected.load(Ordering::SeqCst)
    }

    /// Cuts all connections.
    pub fn cut(&self) {
        for connection in self.shared.connections.lock().unwrap().drain(..) {
            let _ = connection.shutdown(std::net::Shutdown::Both);
        }
    }

    /// A new job for everybody.
    pub fn send_job(&self) {
        let line = self.shared.notify(true);
        for connection in &mut *self.shared.connections.lock().unwrap() {
            let _ = connection.write_all(line.as_bytes());
        }
    }
}

impl Drop for TestPool {
    fn drop(&mut self) {
        self.door.close();
        self.cut();
    }
}

/// The job of a regtest chain of 103 blocks, as an npm pool gave it out.
const COINBASE: [&str; 2] = [
    "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff20016804a4430b6b08",
    "0f2f456c6f506f6f6c2e436c6f75642f00000000020000000000000000266a24aa21a9edddc1c0e794bbf8e0a0cb7e11d15710a70d011e36d3a8820b\
     09bb2f17832306f79403062a010000001976a914e1c5ebb24a5daced6cb9ce1d0394a79c88bf136e88ac00000000",
];
const BRANCH: [&str; 2] = [
    "d63653bf34a29ce26fb26c7bfc0b391b744137248d3838f6fbf21c295c09cb95",
    "036c99a3f9b47efda545ced4c6a2874398c957cdcf39d697194b9e08f961991e",
];
const PREVIOUS: &str = "91143f845949e7cee6316e72f3751d1837cabeab472251f13c3395953f6a5479";
const TIME: &str = "6b0b43a5";

impl Shared {
    fn notify(&self, clean: bool) -> String {
        let id = self.jobs.fetch_add(1, Ordering::SeqCst).to_string();
        let [front, back] = COINBASE;
        // Jobs of one block whose times differ.
        let params =
            json!([id, PREVIOUS, front, back, BRANCH, self.behaviour.version, self.behaviour.bits, time(&id), clean]);
        json!({ "id": null, "method": "mining.notify", "params": params }).to_string() + "\n"
    }

    fn serve(&self, mut socket: TcpStream) -> std::io::Result<()> {
        self.connections.lock().unwrap().push(socket.try_clone()?);
        let first = format!("{:08x}", 0xa000_0000 + self.connected.fetch_add(1, Ordering::SeqCst));
        let lines = BufReader::new(socket.try_clone()?).lines();
        for line in lines {
            let Ok(call) = serde_json::from_str::<Value>(&line?) else { return Ok(()) };
            let params = &call["params"];
            let (mut result, mut error, mut then) = (json!(true), Value::Null, String::new());
            match call["method"].as_str() {
                Some("mining.configure") => {
                    result = self
                        .behaviour
                        .mask
                        .map_or(json!({}), |mask| json!({ "version-rolling": true, "version-rolling.mask": mask }));
                }
                Some("mining.subscribe") => {
                    result = json!([[["mining.notify", "name"]], first, 4]);
                    let difficulty = json!([self.behaviour.difficulty]);
                    then = json!({ "id": null, "method": "mining.set_difficulty", "params": difficulty }).to_string()
                        + "\n";
                    then += &self.notify(false);
                }
                Some("mining.authorize") => {
                    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                    self.counts.lock().unwrap().logins.push((text(&params[0]), text(&params[1])));
                    result = json!(!self.behaviour.refuses_logins);
                    then = self.behaviour.says.concat();
                }
                Some("mining.submit") => match self.judge(&first, params) {
                    Ok(()) => {}
                    Err(why) => (result, error) = (Value::Null, why),
                },
                _ => error = json!([20, "Not supported."]),
            }
            let answer = json!({ "id": call["id"], "result": result, "error": error }).to_string() + "\n" + &then;
            socket.write_all(answer.as_bytes())?;
        }
        Ok(())
    }

    fn judge(&self, first: &str, params: &Value) -> Result<(), Value> {
        let mut counts = self.counts.lock().unwrap();
        if let Some((code, fault)) = self.fault(first, params) {
            counts.faults.push(format!("{fault}: {params}"));
            return Err(json!([code, fault]));
        }
        if (self.behaviour.refuses)(counts.accepted + counts.refused) {
            counts.refused += 1;
            return Err(json!([23, "Above target", null]));
        }
        counts.accepted += 1;
        Ok(())
    }

    /// What is wrong with a share.
    fn fault(&self, first: &str, params: &Value) -> Option<(u32, &'static str)> {
        let text = |at: usize| params[at].as_str().unwrap_or_default();
        let word = |at: usize| u32::from_str_radix(text(at), 16).unwrap_or_default();
        if text(3) != time(text(1)) {
            return Some((20, "ntime"));
        }
        let rolled = match (self.behaviour.mask, params.get(5)) {
            (None, None) => 0,
            (Some(mask), Some(_)) if word(5) & !u32::from_str_radix(mask, 16).unwrap() == 0 => word(5),
            _ => return Some((20, "version bits")),
        };
        let coinbase = [COINBASE[0], first, text(2), COINBASE[1]].concat();
        let Ok(coinbase) = deserialize_hex::<bitcoin::Transaction>(&coinbase) else { return Some((20, "extranonce2")) };
        let mut root = coinbase.compute_txid().to_byte_array();
        for right in BRANCH {
            root = sha256d::Hash::hash(&[&root[..], &hex::decode(right).unwrap()].concat()).to_byte_array();
        }
        let mut previous = hex::decode(PREVIOUS).unwrap();
        previous.chunks_exact_mut(4).for_each(<[u8]>::reverse);
        let version = u32::from_str_radix(self.behaviour.version, 16).unwrap();
        let header = bitcoin::block::Header {
            version: bitcoin::block::Version::from_consensus((self.behaviour.meaning)(version, rolled).cast_signed()),
            prev_blockhash: bitcoin::BlockHash::from_slice(&previous).unwrap(),
            merkle_root: bitcoin::TxMerkleNode::from_byte_array(root),
            time: word(3),
            bits: bitcoin::CompactTarget::from_unprefixed_hex(self.behaviour.bits).unwrap(),
            nonce: word(4),
        };
        let hash = header.block_hash();
        // In floating point: the tests' difficulties are far from the edge of it.
        let difficulty = bitcoin::Target::from_le_bytes(hash.to_byte_array()).difficulty_float();
        if difficulty < self.behaviour.difficulty * (1.0 - 1e-9) {
            return Some((23, "low difficulty"));
        }
        let fresh = self.seen.lock().unwrap().insert(hash.to_string());
        if fresh { None } else { Some((22, "duplicate share")) }
    }
}

fn time(id: &str) -> String {
    let later = id.parse::<u32>().unwrap_or(u32::MAX / 2);
    format!("{:08x}", u32::from_str_radix(TIME, 16).unwrap().wrapping_add(later))
}
