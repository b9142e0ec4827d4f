//! The program `hashgrind`: the command line and its commands, as one function. The main of the program calls it and does
//! nothing else; nothing here is for anybody else but what makes the man pages.

mod cache;
mod calibration;
mod commands;
mod config;
mod devices;
mod failure;
mod fate;
mod file;
mod gpus;
mod host;
mod http;
mod measure;
mod meters;
mod random;
mod signals;
mod verbose;
mod view;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{Args as _, CommandFactory, FromArgMatches, Parser, Subcommand};
use failure::{Failure, Kind, Outcome};
use view::color;

/// SHA-256d mining and verification on this machine, measured.
///
/// Mining mainnet with a computer is hopeless: at 1 GH/s a block takes about 19 million years. Everything here works
/// offline, or on test chains of your own.
#[derive(Parser)]
#[command(name = "hashgrind", version, max_term_width = 110, args_override_self = true)]
struct Flags {
    // What every command has, behind the flags of each command.
    /// Say less on standard error
    #[arg(short, long, global = true, display_order = 100)]
    quiet: bool,
    /// Say more on standard error; twice for what the GPU libraries say too
    #[arg(short, long, global = true, display_order = 101, action = clap::ArgAction::Count)]
    verbose: u8,
    /// Flags from a TOML file; those given here go first
    #[arg(long, global = true, display_order = 102, value_name = "FILE")]
    config: Option<std::path::PathBuf>,
    /// Colours
    #[arg(long, global = true, display_order = 103, value_enum, value_name = "WHEN", default_value_t)]
    color: color::When,
}

struct Cli {
    flags: Flags,
    command: Command,
}

impl Cli {
    fn of(matches: &clap::ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { flags: Flags::from_arg_matches(matches)?, command: Command::from_arg_matches(matches)? })
    }
}

#[derive(Subcommand)]
enum Command {
    Bench(Box<commands::bench::Args>),
    Chain(commands::chain::ChainArgs),
    Devices(commands::devices::Args),
    Kernels(commands::kernels::Args),
    Selftest(commands::selftest::Args),
    Grind(commands::grind::Args),
    Mine(Box<commands::mine::Args>),
    Spool(commands::spool::Args),
    Race(commands::race::Args),
    Classroom(commands::classroom::Args),
    Verify(commands::verify::VerifyArgs),
    Odds(commands::odds::Args),
    History(commands::history::Args),
    Cost(commands::cost::Args),
    Compare(commands::compare::Args),
    Concentration(commands::concentration::Args),
    Gap(commands::gap::Args),
    Ladder(commands::ladder::Args),
    Explain(commands::explain::Args),
    Report(commands::report::Args),
    Shader(commands::shader::Args),
    Tune(commands::tune::Args),
    Web(commands::web::Args),
}

/// Runs the program with the words of its command line, its own name first, and gives its exit code.
pub fn run(args: Vec<OsString>) -> ExitCode {
    let args = commands::grind::without_ignored_options(args);
    #[cfg(feature = "pool")]
    let args = commands::mine::with_short_flags(args);
    let command = args.get(1).and_then(|command| command.to_str()).unwrap_or_default();
    // Before the command line is read, which takes a moment: whoever asks for the end that early gets its exit code, too. Not
    // where standard input is read, which a signal would not end any more.
    if LONG.contains(&command) && !args.iter().any(|arg| arg == "-") {
        let _ = signals::Signals::listen(); // The command tries again, and says why not.
    }
    let grind = command == "grind";
    let outcome = match parse(args) {
        Ok(cli) => {
            verbose::choose(cli.flags.verbose);
            dispatch(cli)
        }
        Err(Wrong::Config(failure)) => Err(failure),
        Err(Wrong::CommandLine(error)) => {
            let _ = error.print(); // A closed standard error leaves nobody to tell.
            // `grind` keeps the exit code of `bitcoin-util`.
            let wrong = if grind { Kind::NotSolved } else { Kind::Usage };
            Err(Failure::silent(if error.use_stderr() { wrong } else { Kind::Done }))
        }
    };
    let code = failure::report(outcome);
    log::info!("ends with exit code {code}");
    ExitCode::from(code)
}

/// Commands that go on for a while and end at a signal.
const LONG: [&str; 5] = ["bench", "grind", "mine", "race", "tune"];

enum Wrong {
    Config(Failure),
    CommandLine(clap::Error),
}

/// The program's command line.
pub fn command() -> clap::Command {
    Command::augment_subcommands(Flags::command()).subcommand_required(true).arg_required_else_help(true)
}

/// The program's command line as far as these words need it: where the first of them is a command, that command alone. All of
/// them are two thirds of what a start costs.
fn command_for(args: &[OsString]) -> clap::Command {
    let Some(first) = args.get(1) else { return command() };
    let named = COMMANDS.iter().find(|(name, _)| first == name);
    // A file of settings may name every command.
    let all = args.iter().any(|arg| arg.as_encoded_bytes().starts_with(b"--conf"));
    if all || named.is_none() && first != "--version" && first != "-V" {
        return command();
    }
    match named {
        Some((name, flags)) => Flags::command().subcommand(flags(clap::Command::new(*name))),
        None => Flags::command(),
    }
}

type AddFlags = fn(clap::Command) -> clap::Command;

/// Each command's name, and what adds its flags to it.
const COMMANDS: &[(&str, AddFlags)] = &[
    ("bench", commands::bench::Args::augment_args),
    ("chain", commands::chain::ChainArgs::augment_args),
    ("devices", commands::devices::Args::augment_args),
    ("kernels", commands::kernels::Args::augment_args),
    ("selftest", commands::selftest::Args::augment_args),
    ("grind", commands::grind::Args::augment_args),
    ("mine", commands::mine::Args::augment_args),
    ("spool", commands::spool::Args::augment_args),
    ("race", commands::race::Args::augment_args),
    ("classroom", commands::classroom::Args::augment_args),
    ("verify", commands::verify::VerifyArgs::augment_args),
    ("odds", commands::odds::Args::augment_args),
    ("history", commands::history::Args::augment_args),
    ("cost", commands::cost::Args::augment_args),
    ("compare", commands::compare::Args::augment_args),
    ("concentration", commands::concentration::Args::augment_args),
    ("gap", commands::gap::Args::augment_args),
    ("ladder", commands::ladder::Args::augment_args),
    ("explain", commands::explain::Args::augment_args),
    ("report", commands::report::Args::augment_args),
    ("shader", commands::shader::Args::augment_args),
    ("tune", commands::tune::Args::augment_args),
    ("web", commands::web::Args::augment_args),
];

/// A negative number behind a flag is that flag's value, so that the flag says what is wrong with it: in a command and in
/// those in it that are named.
fn with_numbers(command: clap::Command, named: &[OsString]) -> clap::Command {
    let inner = command.get_subcommands().map(|inner| inner.get_name().to_owned());
    let inner: Vec<String> = inner.filter(|name| named.iter().any(|arg| arg == name.as_str())).collect();
    let command = command.mut_args(|arg| {
        let takes = arg.get_long().is_some() && arg.get_action().takes_values();
        if takes { arg.allow_negative_numbers(true) } else { arg }
    });
    inner.into_iter().fold(command, |command, name| command.mut_subcommand(name, |inner| with_numbers(inner, named)))
}

/// The command line, with what `--config` adds to it.
fn parse(args: Vec<OsString>) -> Result<Cli, Wrong> {
    let command = with_numbers(command_for(&args), &args);
    let (args, file) = config::with_config(&command, args).map_err(Wrong::Config)?;
    // Colours are wanted before it is known whether the rest is right.
    let when = color::When::of_args(&args).unwrap_or_default();
    when.choose();
    // It is never freed: with all commands in it that takes an eighth of a start.
    let mut command = std::mem::ManuallyDrop::new(command.color(when.for_clap()));
    let matches = command.try_get_matches_from_mut(args);
    matches.and_then(|matches| Cli::of(&matches)).map_err(|error| {
        if let Some(file) = file.filter(|_| error.use_stderr()) {
            let _ = writeln!(color::stderr(), "note: some of these flags come from {}", file.display());
        }
        Wrong::CommandLine(error.format(&mut command))
    })
}

fn dispatch(cli: Cli) -> Outcome {
    match cli.command {
        Command::Bench(args) => commands::bench::run(&args, cli.flags.quiet),
        Command::Chain(args) => commands::chain::run(&args),
        Command::Kernels(args) => commands::kernels::run(&args),
        Command::Devices(args) => commands::devices::run(&args, cli.flags.verbose > 0),
        Command::Selftest(args) => commands::selftest::run(&args),
        Command::Grind(args) => commands::grind::run(&args),
        Command::Mine(args) => commands::mine::run(&args, cli.flags.quiet),
        Command::Spool(args) => commands::spool::run(&args),
        Command::Classroom(args) => commands::classroom::run(&args, cli.flags.quiet),
        Command::Race(args) => commands::race::run(&args, cli.flags.quiet, cli.flags.verbose),
        Command::Odds(args) => commands::odds::run(&args),
        Command::History(args) => commands::history::run(&args),
        Command::Cost(args) => commands::cost::run(&args),
        Command::Compare(args) => commands::compare::run(&args),
        Command::Concentration(args) => commands::concentration::run(&args),
        Command::Gap(args) => commands::gap::run(&args),
        Command::Ladder(args) => commands::ladder::run(&args),
        Command::Explain(args) => commands::explain::run(&args),
        Command::Report(args) => commands::report::run(&args),
        Command::Verify(args) => commands::verify::run(&args, cli.flags.quiet),
        Command::Shader(args) => commands::shader::run(&args),
        Command::Tune(args) => commands::tune::run(&args, cli.flags.quiet),
        Command::Web(args) => commands::web::run(&args),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The short way gives the same as the long one, whatever command is named.
    #[test]
    fn a_command_alone_is_as_it_is_among_the_others() {
        let mut all = command();
        all.build();
        let names: Vec<String> = all.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
        let mut alone = 0;
        for name in names.iter().filter(|name| *name != "help") {
            let mut one = command_for(&["hashgrind".into(), name.into()]);
            one.build();
            assert_eq!(one.get_subcommands().filter(|inner| inner.get_name() != "help").count(), 1, "{name}");
            let help = |command: &mut clap::Command| {
                let command = command.find_subcommand_mut(name).unwrap();
                (
                    command.render_long_help().to_string(),
                    command.render_help().to_string(),
                    command.render_usage().to_string(),
                )
            };
            assert_eq!(help(&mut one), help(&mut all), "{name}");
            alone += 1;
        }
        assert!(alone > 20, "{names:?}");
        for long in [&["hashgrind"][..], &["hashgrind", "--quiet", "mine"], &["hashgrind", "mine", "--config=file"]] {
            let args: Vec<OsString> = long.iter().map(Into::into).collect();
            assert!(command_for(&args).get_subcommands().count() > 20, "{long:?}");
        }
    }

    /// A flag that stands behind a flattened group takes over the group's heading.
    #[test]
    fn help_puts_no_flag_of_a_command_under_the_heading_of_a_group() {
        let mut cli = command();
        cli.build();
        for command in cli.get_subcommands() {
            for arg in command.get_arguments().filter(|arg| ["json", "chain_file"].contains(&arg.get_id().as_str())) {
                assert_eq!(arg.get_help_heading(), None, "{} {arg}", command.get_name());
            }
        }
    }
}
