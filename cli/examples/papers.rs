//! Writes the man pages and the completions of shells, made from the command line's own description, for `scripts/package`:
//! `papers FOLDER`.

use std::path::PathBuf;

use clap::Command;
use clap_complete::Shell;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("the folder"));
    let (man, completions) = (folder.join("man"), folder.join("completions"));
    std::fs::create_dir_all(&man)?;
    std::fs::create_dir_all(&completions)?;
    for shell in [Shell::Bash, Shell::Fish, Shell::PowerShell, Shell::Zsh] {
        clap_complete::generate_to(shell, &mut hashgrind_cli::command(), "hashgrind", &completions)?;
    }
    clap_mangen::generate_to(without_help(hashgrind_cli::command()), man)
}

/// No page for each command of `help`: it would say what the command's own page does.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
