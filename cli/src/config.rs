//! `--config FILE` (floor F6): flags in a TOML file, for every command or for one. They stand behind the command line and the
//! environment: what is given there goes first.
//!
//! ```toml
//! threads = 2          # every command that has --threads
//! no-gpu = true
//!
//! [mine]               # only `hashgrind mine`
//! target-time = "30s"
//! ```

use std::ffi::OsString;
use std::path::PathBuf;

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};
use toml::{Table, Value};

use crate::failure::{Failure, Kind};

/// What may not be in the file: people copy and share such files.
const SECRETS: [&str; 3] = ["rpc-password", "userpass", "password"];

/// What every command has and no file of settings may.
const NOT_IN_A_FILE: [&str; 3] = ["config", "help", "version"];

/// The name of the program's own level, above its commands.
const ROOT: &str = "hashgrind";

/// The arguments with those of the file that `--config` names, if it is there, and the file's name.
///
/// # Errors
/// A file that can't be read, is no TOML, or names flags that don't exist.
pub(crate) fn with_config(command: &Command, args: Vec<OsString>) -> Result<(Vec<OsString>, Option<PathBuf>), Failure> {
    let Some(given) = first_look(command, &args, "--config") else { return Ok((args, None)) };
    let Some(path) = find::<PathBuf>(&given, "config") else { return Ok((args, None)) };
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Failure::new(Kind::File, format!("can't read {}: {error}", path.display())))?;
    let wrong = |what: String| Failure::usage(format!("{}: {what}", path.display()));
    let table: Table = text.parse().map_err(|error: toml::de::Error| wrong(error.to_string()))?;
    let mut built = command.clone();
    built.build(); // Now each command knows the flags that all have.
    let more = flags(&built, &given, &table, &[]).map_err(wrong)?;
    // Behind `--` there are no flags.
    let end = args.iter().position(|arg| arg == "--").unwrap_or(args.len());
    let mut all = args;
    all.splice(end..end, more);
    Ok((all, Some(path)))
}

/// A look that forgives everything, if `wanted` is there at all; what is wrong with the command line is said later.
fn first_look(command: &Command, args: &[OsString], wanted: &str) -> Option<ArgMatches> {
    let there = args.iter().any(|arg| arg.to_str().is_some_and(|arg| arg.starts_with(wanted)));
    there.then(|| lenient(command.clone()).try_get_matches_from(args).ok()).flatten()
}

fn lenient(command: Command) -> Command {
    let inner: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    let forgiving = command
        .ignore_errors(true)
        .subcommand_required(false)
        .arg_required_else_help(false)
        .mut_args(|arg| arg.required(false));
    inner.into_iter().fold(forgiving, |command, name| command.mut_subcommand(name, lenient))
}

/// A flag that all commands have, wherever it stands: before the command or behind it.
fn find<T: Clone + Send + Sync + 'static>(given: &ArgMatches, id: &str) -> Option<T> {
    let inner = given.subcommand().and_then(|(_, inner)| find(inner, id));
    inner.or_else(|| {
        let here = given.try_get_one::<T>(id).ok().flatten().cloned();
        here.filter(|_| given.value_source(id) != Some(ValueSource::DefaultValue))
    })
}

/// The flags that a table adds to a command, and those of the tables in it to the commands in it.
fn flags(command: &Command, given: &ArgMatches, table: &Table, outer: &[&Table]) -> Result<Vec<OsString>, String> {
    let Some((name, inner_given)) = given.subcommand() else {
        // This is the command that runs. The inner table goes before the outer ones.
        let mut added = Vec::new();
        let mut done: Vec<&Arg> = Vec::new();
        for (depth, table) in std::iter::once(table).chain(outer.iter().rev().copied()).enumerate() {
            for (key, value) in table.iter().filter(|(_, value)| !value.is_table()) {
                match flag(command, key) {
                    Some(arg) if done.contains(&arg) || was_given(given, arg) => {}
                    Some(arg) => {
                        added.extend(words(arg, key, value)?);
                        done.push(arg);
                    }
                    // Another command may have it.
                    None if depth > 0 => {}
                    None => return Err(format!("`{}` has no flag --{}", command.get_name(), dashed(key))),
                }
            }
        }
        return Ok(added);
    };
    check(command, table)?;
    let Some(inner) = command.find_subcommand(name) else { return Ok(Vec::new()) };
    let own = match table.get(name) {
        Some(Value::Table(own)) => own.clone(),
        _ => Table::new(),
    };
    flags(inner, inner_given, &own, &[outer, &[table]].concat())
}

/// Refuses names that no command has, also in tables of commands that don't run now: a slip should not wait for its day.
fn check(command: &Command, table: &Table) -> Result<(), String> {
    for (key, value) in table {
        if SECRETS.contains(&dashed(key).as_str()) {
            return Err(format!(
                "{key} does not belong into a file of settings; use rpc-cookie-file, or the variables \
                 HASHGRIND_RPC_PASSWORD and HASHGRIND_POOL_PASSWORD"
            ));
        }
        if NOT_IN_A_FILE.contains(&dashed(key).as_str()) {
            return Err(format!("{key} belongs on the command line, not into a file of settings"));
        }
        match (value, command.find_subcommand(key)) {
            (Value::Table(own), Some(inner)) => check(inner, own)?,
            (Value::Table(_), None) => return Err(format!("there is no command `{key}` for the table [{key}]")),
            _ if anywhere(command, key) => {}
            _ if command.get_name() == ROOT => return Err(format!("no command has a flag --{}", dashed(key))),
            _ => return Err(format!("`{}` has no flag --{}", command.get_name(), dashed(key))),
        }
    }
    Ok(())
}

fn anywhere(command: &Command, key: &str) -> bool {
    flag(command, key).is_some() || command.get_subcommands().any(|inner| anywhere(inner, key))
}

/// The flag that a key means: its long name or an alias of that, with dashes or underscores.
fn flag<'a>(command: &'a Command, key: &str) -> Option<&'a Arg> {
    let key = dashed(key);
    let named = |arg: &&Arg| {
        arg.get_long() == Some(&key) || arg.get_all_aliases().is_some_and(|aliases| aliases.contains(&key.as_str()))
    };
    command.get_arguments().filter(|arg| !NOT_IN_A_FILE.contains(&arg.get_id().as_str())).find(named)
}

fn dashed(key: &str) -> String {
    key.replace('_', "-")
}

fn was_given(given: &ArgMatches, arg: &Arg) -> bool {
    let id = arg.get_id().as_str();
    given.try_contains_id(id).is_ok()
        && matches!(given.value_source(id), Some(ValueSource::CommandLine | ValueSource::EnvVariable))
}

/// A value as the words of a command line.
fn words(arg: &Arg, key: &str, value: &Value) -> Result<Vec<OsString>, String> {
    let name = arg.get_long().expect("found by its long name");
    let bare = |times: usize| Ok(vec![OsString::from(format!("--{name}")); times]);
    match (arg.get_action(), value) {
        (ArgAction::SetTrue | ArgAction::Count, Value::Boolean(on)) => bare(usize::from(*on)),
        (ArgAction::Count, Value::Integer(times @ 0..=9)) => bare(*times as usize),
        (ArgAction::SetTrue | ArgAction::Count, _) => Err(format!("{key} is a switch: write true or false")),
        (_, Value::Array(list)) => {
            let words: Result<Vec<_>, _> = list.iter().map(|value| word(name, key, value)).collect();
            words
        }
        (_, value) => Ok(vec![word(name, key, value)?]),
    }
}

fn word(name: &str, key: &str, value: &Value) -> Result<OsString, String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        other => {
            return Err(format!("{key} can't be a {}: write a text, a number or a list of them", other.type_str()));
        }
    };
    // One word, so that a value that begins with a dash is no flag.
    Ok(format!("--{name}={text}").into())
}
