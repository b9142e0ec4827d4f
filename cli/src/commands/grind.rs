//! `hashgrind grind HEADER` (floor F6): a drop-in for `bitcoin-util grind`: all 2^32 nonces of one header on every device,
//! nothing else changed, the same words and exit codes (Bitcoin Core, src/bitcoin-util.cpp).

use std::ffi::OsString;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use hashgrind::job::Job;
use hashgrind::miner::{Event, Miner, MinerDevice, MinerOptions, Switch, SystemClock, Work};
use hashgrind::pow::RawHeader;

use crate::devices::{Choose, DeviceArgs, LateGpus};
use crate::failure::{self, Failure, Kind, Outcome};
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
    /// One JSON object instead of the bare header
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    devices: DeviceArgs,
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
    let fail = |message| Failure::bare(Kind::NotSolved, message);
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
    let (opened, late_gpus) = args.devices.open_cpu_first(Choose::AtOnce)?;
    let options = MinerOptions::default().with_gpu_chunk(opened.gpu_chunk);
    let (mut miner, events) = Miner::start(opened.devices, options, Arc::new(SystemClock::new()));
    miner.set_work(Work::until_first_block(Job::fixed(header).space(), target), Switch::DropInFlight);
    let mut late_gpus = LateStart::new(late_gpus);
    let outcome = loop {
        match events.recv_timeout(Duration::from_millis(20)) {
            Ok(Event::BlockFound(found)) => break print(args.json, &found.header),
            Ok(Event::SpaceExhausted { .. }) => break Err(fail("Could not satisfy difficulty target")),
            Ok(Event::DeviceLost { reason, remaining: 0, .. } | Event::DeviceWrong { reason, remaining: 0, .. }) => {
                break Err(Failure::new(Kind::DeviceLost, format!("the last device is gone: {reason}")));
            }
            _ => {}
        }
        for device in late_gpus.ready() {
            let _ = miner.add_device(device); // Refused only when the last one is gone: the next event says so.
        }
        if let Some(code) = signals.received() {
            drop(miner);
            // A header that was found in the last chunk is not thrown away.
            let found = events.try_iter().find_map(|event| match event {
                Event::BlockFound(found) => Some(found.header),
                _ => None,
            });
            break found.map_or(Err(Failure::silent(code)), |header| print(args.json, &header));
        }
    };
    late_gpus.leave(outcome)
}

/// GPUs that are opened beside the CPU's work, and only when that takes longer than a moment.
struct LateStart {
    open: Option<LateGpus>,
    due: Instant,
    opening: Option<Receiver<Vec<MinerDevice>>>,
}

impl LateStart {
    /// A header that is solved in this time needs no GPU.
    const HEAD_START: Duration = Duration::from_millis(200);

    fn new(open: Option<LateGpus>) -> Self {
        Self { open, due: Instant::now() + Self::HEAD_START, opening: None }
    }

    /// The devices that have just become ready.
    fn ready(&mut self) -> Vec<MinerDevice> {
        if Instant::now() >= self.due
            && let Some(open) = self.open.take()
        {
            let (sender, receiver) = mpsc::channel();
            let opener = move || {
                let _ = sender.send(open()); // Nobody waits any more: the header is solved.
            };
            // Without a thread there is no GPU, and the CPU goes on.
            self.opening = thread::Builder::new().name("open-gpus".into()).spawn(opener).ok().map(|_| receiver);
        }
        let devices = self.opening.as_ref().and_then(|opening| opening.try_recv().ok());
        if devices.is_some() {
            self.opening = None;
        }
        devices.unwrap_or_default()
    }

    /// Ends the command. A driver that is still being opened in its thread must not meet the end of the process half
    /// way through, so then the process ends without the C library's exit handlers.
    fn leave(self, outcome: Outcome) -> Outcome {
        if self.opening.is_some() {
            signal_hook::low_level::exit(i32::from(failure::report(outcome)));
        }
        outcome
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
