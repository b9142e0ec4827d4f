//! `hashgrind devices` (floor F6): what this machine has, what is used, and why something is not.

use std::io::Write;

use hashgrind::gpu::Driver;
use serde::Serialize;

use crate::devices::{DeviceArgs, Listed};
use crate::failure::Outcome;
use crate::view;

/// GPUs and CPU kernels: which are there, which are used, why one is skipped
///
/// With -v: each GPU's driver and why it has its kernel.
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
pub(crate) fn run(args: &Args, verbose: bool) -> Outcome {
    let (devices, notes) = args.devices.list()?;
    for note in notes {
        let _ = writeln!(std::io::stderr(), "note: {note}"); // A closed standard error leaves nobody to tell.
    }
    if args.json {
        return Ok(view::json_line(&Output { devices })?);
    }
    let mut rows = vec![["ID", "KIND", "NAME", "KERNEL", "BACKEND", "NOTE"].map(str::to_owned).to_vec()];
    let more: Vec<String> = if verbose { devices.iter().filter_map(about).collect() } else { Vec::new() };
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
    let mut text = view::table(&rows);
    for paragraph in more {
        text.push_str(&format!("\n{paragraph}\n"));
    }
    Ok(view::text(&text)?)
}

/// What `-v` says of a GPU: driver, generation, and why it has its kernel.
fn about(device: &Listed) -> Option<String> {
    let (driver, text, why) = (device.driver.as_ref()?, device.driver_text.as_ref()?, device.why.as_ref()?);
    let title = driver.parse::<Driver>().map_or("an unknown driver", Driver::title);
    // wgpu would take the old compiler where this one is missing; the library leaves such an adapter out instead.
    let compiler = if device.backend.as_deref() == Some("dx12") {
        "\n  shaders go through Microsoft's DXC (dxcompiler.dll), never through the old FXC"
    } else {
        ""
    };
    Some(format!("{}: {title}: {text}\n  {why}{compiler}", device.name))
}
