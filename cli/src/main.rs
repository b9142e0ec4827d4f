//! The program `hashgrind` (floor F6): the command line, dispatch, and the one place where errors become exit codes.

mod calibration;
mod commands;
mod devices;
mod failure;
mod gpus;
mod measure;
mod meters;
mod report;
mod signals;
mod source;
mod spool;
#[cfg(test)]
#[path = "../tests/common/node.rs"]
mod test_node;
mod view;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use failure::{Outcome, code};

/// SHA-256d mining and verification on this machine, measured.
///
/// Mining mainnet with a computer is hopeless: at 1 GH/s a block takes about 19 million years. Everything here works
/// offline, or on test chains of your own.
#[derive(Parser)]
#[command(name = "hashgrind", version, max_term_width = 110, args_override_self = true)]
struct Cli {
    /// Say less on standard error
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Say more on standard error; twice for everything
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Chain(commands::chain::ChainArgs),
    Devices(commands::devices::Args),
    Kernels(commands::kernels::Args),
    Selftest(commands::selftest::Args),
    Grind(commands::grind::Args),
    Mine(Box<commands::mine::Args>),
    Spool(commands::spool::Args),
    Verify(commands::verify::VerifyArgs),
    Odds(commands::odds::Args),
    History(commands::history::Args),
    Cost(commands::cost::Args),
    Concentration(commands::concentration::Args),
    Gap(commands::gap::Args),
    Ladder(commands::ladder::Args),
    Explain(commands::explain::Args),
    Report(commands::report::Args),
    Shader(commands::shader::Args),
    Tune(commands::tune::Args),
}

fn main() -> ExitCode {
    silence_mesa();
    let args: Vec<OsString> = commands::grind::without_ignored_options(std::env::args_os().collect());
    let grind = args.get(1).is_some_and(|command| command == "grind");
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print(); // A closed standard error leaves nobody to tell.
            // `grind` keeps the exit code of `bitcoin-util`.
            let wrong = if grind { code::NOT_SOLVED } else { code::USAGE };
            return ExitCode::from(if error.use_stderr() { wrong } else { code::DONE });
        }
    };
    match run(cli) {
        Ok(()) => ExitCode::from(code::DONE),
        Err(failure) => {
            if let Some(message) = failure.message.filter(|_| failure.code != code::DONE) {
                let prefix = if failure.bare { "" } else { "error: " };
                let _ = writeln!(std::io::stderr(), "{prefix}{message}"); // A closed standard error leaves nobody to tell.
            }
            ExitCode::from(failure.code)
        }
    }
}

/// Mesa's layer that sorts Vulkan devices writes to standard error where `XDG_RUNTIME_DIR` is not set, and `grind` promises
/// an empty one. Devices are sorted here anyway.
#[allow(unsafe_code)]
fn silence_mesa() {
    if std::env::var_os("NODEVICE_SELECT").is_none() {
        // SAFETY: the first thing that the program does; no other thread runs yet.
        unsafe { std::env::set_var("NODEVICE_SELECT", "1") };
    }
}

fn run(cli: Cli) -> Outcome {
    match cli.command {
        Command::Chain(args) => commands::chain::run(&args),
        Command::Kernels(args) => commands::kernels::run(&args),
        Command::Devices(args) => commands::devices::run(&args),
        Command::Selftest(args) => commands::selftest::run(&args),
        Command::Grind(args) => commands::grind::run(&args),
        Command::Mine(args) => commands::mine::run(&args, cli.quiet),
        Command::Spool(args) => commands::spool::run(&args),
        Command::Odds(args) => commands::odds::run(&args),
        Command::History(args) => commands::history::run(&args),
        Command::Cost(args) => commands::cost::run(&args),
        Command::Concentration(args) => commands::concentration::run(&args),
        Command::Gap(args) => commands::gap::run(&args),
        Command::Ladder(args) => commands::ladder::run(&args),
        Command::Explain(args) => commands::explain::run(&args),
        Command::Report(args) => commands::report::run(&args),
        Command::Verify(args) => commands::verify::run(&args, cli.quiet),
        Command::Shader(args) => commands::shader::run(&args),
        Command::Tune(args) => commands::tune::run(&args, cli.quiet),
    }
}
