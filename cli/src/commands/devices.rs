//! `hashgrind devices` (floor F6): what this machine has, what is used, and why something is not.

use std::io::Write;

use serde::Serialize;

use crate::devices::{DeviceArgs, Listed};
use crate::failure::Outcome;
use crate::view;

/// GPUs and CPU kernels: which are there, which are used, why one is skipped
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// One JSON object instead of a table
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    devices: DeviceArgs,
}

#[derive(Serialize)]
struct Output {
    devices: Vec<Listed>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let (devices, notes) = args.devices.list()?;
    for note in notes {
        let _ = writeln!(std::io::stderr(), "note: {note}"); // A closed standard error leaves nobody to tell.
    }
    if args.json {
        return Ok(view::json_line(&Output { devices })?);
    }
    let mut rows = vec![["ID", "KIND", "NAME", "KERNEL", "BACKEND", "NOTE"].map(str::to_owned).to_vec()];
    for device in devices {
        let dash = || "-".to_owned();
        let star = if device.default { "*" } else { "" };
        rows.push(vec![
            device.id.map_or_else(dash, |id| format!("{id}{star}")),
            device.kind.to_owned(),
            device.name,
            device.kernel.unwrap_or_else(dash),
            device.backend.unwrap_or_else(dash),
            device.skipped.unwrap_or(device.note),
        ]);
    }
    Ok(view::text(&view::table(&rows))?)
}
