//! Lets every core, and every GPU where the feature is on, search one space together:
//! `cargo run --release --example several_devices [--features gpu]`.

use std::sync::Arc;

use hashgrind::job::Job;
use hashgrind::miner::{Event, Miner, MinerOptions, Switch, SystemClock, Work};
use hashgrind::pow::{RawHeader, Target};

fn main() {
    let found = hashgrind::devices::all();
    for why in &found.left_out {
        println!("left out  {why}");
    }
    let (miner, events) = Miner::start(found.tested, MinerOptions::default(), Arc::new(SystemClock::new()));
    // A block at about 2^22 hashes and a share at every 2^18: easy enough to be found while you wait.
    let target = Target::for_expected_hashes(f64::from(1 << 22));
    let mut work = Work::until_first_block(Job::fixed(RawHeader::genesis()).space(), target);
    work.share_target = Target::for_expected_hashes(f64::from(1 << 18));
    miner.set_work(work, Switch::DropInFlight);

    // The channel closes when the last device is gone, so this ends in any case.
    for event in &events {
        match event {
            Event::Share(found) => println!("share     {}", found.digest),
            Event::BlockFound(found) => {
                println!("block     {} by device {}", found.digest, found.device);
                break;
            }
            Event::DeviceLost { device, reason, remaining } | Event::DeviceWrong { device, reason, remaining } => {
                println!("device {device} is gone: {reason}; {remaining} go on");
            }
            _ => break,
        }
    }
    let snapshot = miner.stop();
    println!("hashes    {}", snapshot.hashes);
    for device in snapshot.devices {
        println!("          {} by {} ({})", device.hashes, device.info.name, device.info.kernel);
    }
}
