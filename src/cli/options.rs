//! The command line: python3's options, and minipy's own. Options end at the script, `-c`, `-m` or `-`;
//! what follows belongs to the script.

use crate::memory::refcount::Policy;
use crate::thread::gil::DEFAULT_INTERVAL;
use crate::thread::gil::policy::{self, POLICIES, Policy as GilPolicy};
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::time::Duration;

/// What is to be run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Program {
    /// `-c code`
    Code(String),
    /// `-m module`
    Module(String),
    /// A script's path.
    Script(String),
    /// Standard input: `-`, or nothing at all.
    Input,
}

/// The whole command line.
pub(super) struct CommandLine {
    /// What is to be run.
    pub(super) program: Program,
    /// What follows it.
    pub(super) arguments: Vec<String>,
    /// The options before it.
    pub(super) matches: ArgMatches,
}

/// One screen: the commonest of python3's options, then what only minipy has.
const HELP: &str = "\
usage: minipy [options] [script | -c code | -m module | -] [args]

python3's options:
  -c code     run code                       -m module   run a module as a script
  -i          go on at the prompt            -q          no banner at the prompt
  -O, -OO     no asserts; no docstrings      -u          unbuffered output
  -W words    filter warnings                -X words    see below
  -B -E -I -s -S -v -x -b -d -P              as in python3, where they mean something
  -V          the version                    -h          this page

only here:
  --dis             print the bytecode of the script, each instruction with its meaning
  --leak-check      at exit list the objects that are still alive, by type
  --switch-interval TIME  how long a thread waits before it asks for the GIL: 5ms, 100us, 1s
  --gil-policy HOW  who gets the GIL next: cpython, fifo, priority
  -X refcount=HOW   how references are counted: gil, naive, atomic, biased
  -X no-deadlock-check  hang, as python3 does, when all threads wait for each other
  -X stress         offer the GIL and collect cycles at every poll: finds what depends on when that happens

A script without a file is read from standard input; at a terminal there is a prompt.
";

fn flag(name: &'static str) -> Arg {
    let letter = name.chars().next().expect("a flag has a letter");
    Arg::new(name).short(letter).action(ArgAction::Count)
}

/// The long options that take a value, after `=` or as the next word.
const VALUED: [&str; 2] = ["switch-interval", "gil-policy"];

fn command() -> Command {
    let flags = ["i", "q", "u", "O", "B", "E", "I", "s", "S", "v", "x", "b", "d", "P", "V", "h", "?"];
    let word = |name: &'static str, letter: char| {
        Arg::new(name).short(letter).action(ArgAction::Append).allow_hyphen_values(true)
    };
    Command::new("minipy")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .no_binary_name(true)
        .args(flags.map(flag))
        .arg(word("W", 'W'))
        .arg(word("X", 'X'))
        .arg(Arg::new("help").long("help").action(ArgAction::SetTrue))
        .arg(Arg::new("version").long("version").action(ArgAction::SetTrue))
        .args(VALUED.map(|name| Arg::new(name).long(name).action(ArgAction::Set)))
        .arg(Arg::new("dis").long("dis").action(ArgAction::SetTrue))
        .arg(Arg::new("leak-check").long("leak-check").action(ArgAction::SetTrue))
}

/// Where the options end, and what is to be run from there on.
fn split(arguments: &[String]) -> Result<(Vec<String>, Program, Vec<String>), String> {
    let mut options = Vec::new();
    let mut rest = arguments.iter();
    while let Some(word) = rest.next() {
        let tail = |from: &std::slice::Iter<'_, String>| from.as_slice().to_vec();
        if word == "-" {
            return Ok((options, Program::Input, tail(&rest)));
        }
        if word == "--" {
            return Ok(match rest.next() {
                Some(script) => (options, Program::Script(script.clone()), tail(&rest)),
                None => (options, Program::Input, Vec::new()),
            });
        }
        if !word.starts_with('-') {
            return Ok((options, Program::Script(word.clone()), tail(&rest)));
        }
        options.push(word.clone());
        if let Some(long) = word.strip_prefix("--") {
            if VALUED.contains(&long) {
                options.extend(rest.next().cloned());
            }
            continue;
        }
        if let Some(at) = word.find(['c', 'm', 'W', 'X']).filter(|at| *at > 0) {
            let letter = &word[at..=at];
            let attached = word[at + 1..].to_owned();
            let value = if attached.is_empty() { rest.next().cloned() } else { Some(attached) };
            let Some(value) = value else {
                return Err(format!("Argument expected for the -{letter} option"));
            };
            if letter == "c" || letter == "m" {
                options.pop();
                if at > 1 {
                    options.push(word[..at].to_owned());
                }
                let program = if letter == "c" { Program::Code(value) } else { Program::Module(value) };
                return Ok((options, program, tail(&rest)));
            }
            if word[at + 1..].is_empty() {
                options.push(value);
            }
        }
    }
    Ok((options, Program::Input, Vec::new()))
}

/// Reads the command line.
///
/// # Errors
/// The text for stderr; the exit status is 2.
pub(super) fn read(arguments: &[String]) -> Result<CommandLine, String> {
    let usage = "usage: minipy [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `minipy -h' for more information.\n";
    let (options, program, arguments) = split(arguments).map_err(|fault| format!("{fault}\n{usage}"))?;
    let matches = command().try_get_matches_from(&options).map_err(|fault| {
        let word =
            fault.get(clap::error::ContextKind::InvalidArg).map(ToString::to_string).unwrap_or_default();
        let word = word.split(' ').next().unwrap_or_default();
        match word.strip_prefix("--") {
            Some(long) => format!("unknown option --{long}\n{usage}"),
            None => format!("Unknown option: {word}\n{usage}"),
        }
    })?;
    Ok(CommandLine { program, arguments, matches })
}

impl CommandLine {
    /// How often a flag was given.
    pub(super) fn count(&self, flag: &str) -> u8 {
        self.matches.get_count(flag)
    }

    /// True if a long option was given.
    pub(super) fn has(&self, option: &str) -> bool {
        self.matches.get_flag(option)
    }

    /// The words of `-W` or `-X`.
    pub(super) fn words(&self, option: &str) -> Vec<String> {
        self.matches.get_many::<String>(option).into_iter().flatten().cloned().collect()
    }

    /// The `-X` words as names and values.
    pub(super) fn extra(&self) -> Vec<(String, Option<String>)> {
        let pair = |word: &String| match word.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (word.clone(), None),
        };
        self.words("X").iter().map(pair).collect()
    }

    /// The policy of reference counts.
    ///
    /// # Errors
    /// The name of a policy that there is not.
    pub(super) fn policy(&self) -> Result<Policy, String> {
        let asked =
            self.extra().into_iter().rev().find(|(name, _)| name == "refcount").and_then(|(_, value)| value);
        match asked {
            None => Ok(Policy::Gil),
            Some(name) => Policy::named(&name).ok_or(name),
        }
    }

    /// `--switch-interval`, a number with its unit.
    ///
    /// # Errors
    /// The text for stderr.
    pub(super) fn switch_interval(&self) -> Result<Duration, String> {
        let Some(text) = self.matches.get_one::<String>("switch-interval") else {
            return Ok(DEFAULT_INTERVAL);
        };
        let units = [("us", 1e-6), ("ms", 1e-3), ("s", 1.0)];
        let found = units.iter().find_map(|(unit, length)| Some((text.strip_suffix(unit)?, length)));
        let seconds = found.and_then(|(number, length)| Some(number.parse::<f64>().ok()? * length));
        seconds
            .filter(|seconds| *seconds > 0.0)
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .ok_or_else(|| format!("minipy: '{text}' is no time (like 5ms, 100us or 1s)\n"))
    }

    /// `--gil-policy`
    ///
    /// # Errors
    /// The text for stderr.
    pub(super) fn gil_policy(&self) -> Result<&'static dyn GilPolicy, String> {
        let Some(word) = self.matches.get_one::<String>("gil-policy") else { return Ok(POLICIES[0]) };
        policy::named(word).ok_or_else(|| {
            let words: Vec<&str> = POLICIES.iter().map(|policy| policy.word()).collect();
            format!("minipy: unknown GIL policy '{word}' ({})\n", words.join(", "))
        })
    }

    /// The page of `-h`, if it was asked for.
    pub(super) fn help(&self) -> Option<&'static str> {
        (self.count("h") > 0 || self.count("?") > 0 || self.has("help")).then_some(HELP)
    }

    /// True if the version was asked for.
    pub(super) fn version(&self) -> bool {
        self.count("V") > 0 || self.has("version")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &[&str]) -> CommandLine {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        read(&words).unwrap_or_else(|fault| panic!("{fault}"))
    }

    #[test]
    fn options_end_at_the_program() {
        let line = parsed(&["-q", "-X", "refcount=atomic", "a.py", "-q", "--dis"]);
        assert_eq!(
            (line.program.clone(), line.count("q"), line.has("dis")),
            (Program::Script("a.py".into()), 1, false)
        );
        assert_eq!(line.arguments, ["-q", "--dis"]);
        assert_eq!(line.policy(), Ok(Policy::Atomic));
        let line = parsed(&["-Oc", "pass", "x"]);
        assert_eq!((line.program.clone(), line.count("O")), (Program::Code("pass".into()), 1));
        assert_eq!(parsed(&["-m", "timeit", "-n", "1"]).program, Program::Module("timeit".into()));
        assert_eq!(parsed(&["-Werror", "-"]).words("W"), ["error"]);
        assert_eq!(parsed(&[]).program, Program::Input);
    }

    #[test]
    fn a_wrong_option_is_named() {
        let fault = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            read(&words).err().unwrap_or_default()
        };
        assert!(fault(&["-Z"]).starts_with("Unknown option: -Z\n"));
        assert!(fault(&["--nothing"]).starts_with("unknown option --nothing\n"));
        assert!(fault(&["-c"]).starts_with("Argument expected for the -c option\n"));
    }
}
