//! Who is paid: what a pool's job says of itself before anything is hashed for it.

use bitcoin::opcodes::all::{OP_PUSHNUM_1, OP_PUSHNUM_16};
use bitcoin::script::Instruction;
use bitcoin::{Address, Network, Script, Transaction};
use hashgrind::stratum::{PoolJob, clean_text};

/// The coinbase of a pool's job.
#[derive(Clone, Debug, PartialEq)]
pub struct Coinbase {
    /// The block's height (BIP 34).
    pub height: Option<u32>,
    /// What of its script can be read, cleaned.
    pub text: String,
    /// Whom it pays, in the order of its outputs; those without value are left out.
    pub pays: Vec<Payee>,
}

/// Who is paid by a coinbase.
#[derive(Clone, Debug, PartialEq)]
pub struct Payee {
    /// The address; none for a script that has no address.
    pub address: Option<String>,
    /// The part of all that the coinbase pays.
    pub percent: f64,
}

impl Coinbase {
    /// Reads the coinbase of `job` on `network`. `None` when it is no coinbase transaction: nobody would be paid for such a
    /// block.
    #[must_use]
    pub fn of(job: &PoolJob, network: Network) -> Option<Self> {
        let coinbase: Transaction = bitcoin::consensus::deserialize(&job.coinbase([0; 8])).ok()?;
        if !coinbase.is_coinbase() {
            return None;
        }
        // As floating-point numbers, for a liar's sum may be too large.
        let value = |output: &bitcoin::TxOut| output.value.to_sat() as f64;
        let total: f64 = coinbase.output.iter().map(value).sum();
        let paid = coinbase.output.iter().filter(|output| output.value.to_sat() > 0);
        let pays = paid.map(|output| Payee {
            address: Address::from_script(&output.script_pubkey, network).ok().map(|address| address.to_string()),
            percent: value(output) / total * 100.0,
        });
        let script = &coinbase.input[0].script_sig;
        Some(Self { height: height(script), text: text(script.as_bytes()), pays: pays.collect() })
    }

    /// The percent that go to `address`.
    #[must_use]
    pub fn percent_to(&self, address: &str) -> f64 {
        self.pays.iter().filter(|payee| payee.address.as_deref() == Some(address)).map(|payee| payee.percent).sum()
    }
}

/// The first push of a coinbase's script is the height.
fn height(script: &Script) -> Option<u32> {
    let height = match script.instructions().next()?.ok()? {
        Instruction::PushBytes(number) => bitcoin::script::read_scriptint(number.as_bytes()).ok()?,
        Instruction::Op(op) if (OP_PUSHNUM_1.to_u8()..=OP_PUSHNUM_16.to_u8()).contains(&op.to_u8()) => {
            i64::from(op.to_u8() - OP_PUSHNUM_1.to_u8()) + 1
        }
        Instruction::Op(_) => return None,
    };
    u32::try_from(height).ok()
}

/// The longest run of readable characters.
fn text(script: &[u8]) -> String {
    let runs = script.split(|byte| !(byte.is_ascii_graphic() || *byte == b' '));
    let longest = runs.max_by_key(|run| run.len()).unwrap_or_default();
    if longest.len() < 4 { String::new() } else { clean_text(&String::from_utf8_lossy(longest)) }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use hashgrind::stratum::{Event, Session, Settings};

    use super::*;

    /// The first job of a recorded dialogue, with other text in it.
    fn job(from: &str, to: &str) -> PoolJob {
        let mut session = Session::new(Settings {
            user: String::new(),
            password: String::new(),
            agent: String::new(),
            suggested_difficulty: None,
            start_extranonce: [0; 8],
        });
        session.connect(Duration::ZERO);
        let dialogue = include_str!("../tests/data/npm_regtest").replace(from, to);
        for line in dialogue.lines().filter_map(|line| line.strip_prefix("< ")) {
            session.receive(format!("{line}\n").as_bytes(), Duration::ZERO).unwrap();
            while let Some(event) = session.next_event() {
                if let Event::Job(job) = event {
                    return job;
                }
            }
        }
        panic!("the dialogue has a job");
    }

    #[test]
    fn who_is_paid_by_a_recorded_job() {
        let coinbase = Coinbase::of(&job("", ""), Network::Regtest).unwrap();
        assert_eq!((coinbase.height, coinbase.text.as_str()), (Some(104), "/EloPool.Cloud/"));
        let [payee] = &coinbase.pays[..] else { panic!("{coinbase:?}") };
        // The hash of the key as it stands in the recorded output, and the address that the node's wallet gave the pool.
        assert_eq!(payee.address.as_deref(), Some("n26jRzAdkxuQrMcMEbFQ1ntXGQyuPFnuvM"));
        assert_eq!(
            (payee.percent, coinbase.percent_to("n26jRzAdkxuQrMcMEbFQ1ntXGQyuPFnuvM"), coinbase.percent_to("x")),
            (100.0, 100.0, 0.0)
        );
    }

    #[test]
    fn a_coinbase_that_is_none() {
        assert_eq!(Coinbase::of(&job("00000000\",[\"d6", "000000\",[\"d6"), Network::Regtest), None);
        // Its first input spends something.
        let coinbase = Coinbase::of(&job("0100000001000000", "0100000001000001"), Network::Regtest);
        assert_eq!(coinbase, None);
    }
}
