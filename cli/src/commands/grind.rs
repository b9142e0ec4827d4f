//! `hashgrind grind HEADER` (floor F6): a drop-in for `bitcoin-util grind`: all 2^32 nonces of one header on every device,
//! nothing else changed, the same words and exit codes (Bitcoin Core, src/bitcoin-util.cpp).

use std::ffi::OsString;
use std::sync::Arc;
use std::time::Duration;

use hashgrind::job::Job;
use hashgrind::miner::{Event, Miner, MinerOptions, Switch, SystemClock, Work};
use hashgrind::pow::RawHeader;

use crate::devices::{Choice, DeviceArgs};
use crate::failure::{Failure, Outcome, code};
use crate::signals::Signals;
use crate::view;

/// Find the nonce of a header: a drop-in for `bitcoin-util grind`
///
/// Prints the header with the nonce that meets its own bits. Only the nonce changes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The header, 160 hexadecimal digits
    #[arg(value_name = "HEADER")]
    headers: Vec<String>,
    #[command(flatten)]
    devices: DeviceArgs,
    /// One JSON object instead of the bare header
    #[arg(long)]
    json: bool,
}

/// Options that `bitcoin-util` takes in front of its command and that don't change what `grind` does.
const IGNORED: [&str; 6] = ["-regtest", "-signet", "-testnet", "-testnet4", "-chain", "-signetchallenge"];

/// Drops what `bitcoin-util` would ignore in front of `grind`.
pub(crate) fn without_ignored_options(args: Vec<OsString>) -> Vec<OsString> {
    let ignored = |arg: &OsString| {
        let arg = arg.to_string_lossy();
        let name = arg.split('=').next().unwrap_or_default();
        IGNORED.contains(&name) || name.strip_prefix('-').is_some_and(|name| IGNORED.contains(&name))
    };
    let front = args.iter().skip(1).take_while(|arg| ignored(arg)).count();
    match args.get(front + 1) {
        Some(command) if command == "grind" => {
            let mut args = args;
            args.drain(1..=front);
            args
        }
        _ => args,
    }
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let fail = |message| Failure::bare(code::NOT_SOLVED, message);
    let [text] = &args.headers[..] else {
        return Err(fail("Must specify block header to grind"));
    };
    // Bytes behind the 80th are ignored, as there.
    let header = text
        .is_ascii()
        .then(|| text.get(..160))
        .flatten()
        .filter(|_| hex::decode(text).is_ok())
        .and_then(|text| RawHeader::from_hex(text).ok())
        .ok_or_else(|| fail("Could not decode block header"))?;
    let target = header.bits().to_target().map_err(|_| fail("Could not satisfy difficulty target"))?;
    let signals = Signals::listen()?;
    let opened = args.devices.open(Choice::AtOnce)?;
    let options = MinerOptions { gpu_chunk: opened.gpu_chunk, ..MinerOptions::default() };
    let (miner, events) = Miner::start(opened.devices, options, Arc::new(SystemClock::new()));
    miner.set_work(Work::until_first_block(Job::fixed(header).space(), target), Switch::DropInFlight);
    loop {
        match events.recv_timeout(Duration::from_millis(20)) {
            Ok(Event::BlockFound(found)) => return print(args.json, &found.header),
            Ok(Event::SpaceExhausted { .. }) => return Err(fail("Could not satisfy difficulty target")),
            Ok(Event::DeviceLost { reason, remaining: 0, .. } | Event::DeviceWrong { reason, remaining: 0, .. }) => {
                return Err(Failure::new(code::DEVICE_LOST, format!("the last device is gone: {reason}")));
            }
            _ => {}
        }
        if let Some(code) = signals.exit_code() {
            drop(miner);
            // A header that was found in the last chunk is not thrown away.
            if let Some(Event::BlockFound(found)) =
                events.try_iter().find(|event| matches!(event, Event::BlockFound(_)))
            {
                return print(args.json, &found.header);
            }
            return Err(Failure::silent(code));
        }
    }
}

fn print(json: bool, header: &RawHeader) -> Outcome {
    #[derive(serde::Serialize)]
    struct Solved {
        header: String,
        nonce: u32,
        hash: String,
    }
    if json {
        let solved = Solved { header: header.to_string(), nonce: header.nonce(), hash: header.digest().to_string() };
        return Ok(view::json_line(&solved)?);
    }
    Ok(view::text(&format!("{header}\n"))?)
}
