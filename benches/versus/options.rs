//! The command line, and the Pythons to be measured.

use crate::process;
use clap::{Arg, ArgAction, Command};

/// One interpreter.
#[derive(Clone)]
pub(crate) struct Python {
    /// Its column.
    pub(crate) name: String,
    /// How it is called.
    pub(crate) command: Vec<String>,
}

/// What to do.
pub(crate) struct Options {
    /// minipy first, the yardstick second (if it is there), then the others.
    pub(crate) pythons: Vec<Python>,
    /// How often each program runs under each of them.
    pub(crate) rounds: usize,
    /// Only programs whose name holds one of these.
    pub(crate) filters: Vec<String>,
    /// No tables but that of the programs.
    pub(crate) only_programs: bool,
    /// Where the figures go.
    pub(crate) json: Option<String>,
    /// Where the tables go.
    pub(crate) markdown: Option<String>,
}

/// The Pythons that are measured wherever they are found: the first is the yardstick.
const FOUND: [(&str, &str); 2] = [("python3.11", "/usr/bin/python3.11"), ("pypy3", "pypy3")];

impl Options {
    /// Reads the command line.
    pub(crate) fn read() -> Result<Options, String> {
        let option = |name: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).value_name(value).help(help)
        };
        let flag = |name: &'static str, help: &'static str| {
            Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
        };
        let matches = Command::new("versus")
            .about("minipy beside other Pythons")
            .arg(option("rounds", "N", "how often each program runs").default_value("3"))
            .arg(option("minipy", "PATH", "another minipy than that of this build"))
            .arg(option("with", "NAME=CMD", "one Python more").action(ArgAction::Append))
            .arg(option("json", "FILE", "write the figures there"))
            .arg(option("markdown", "FILE", "write the tables there"))
            .arg(flag("programs", "only the table of the programs"))
            .arg(flag("bench", "what cargo says; no effect").hide(true))
            .arg(
                Arg::new("filter")
                    .action(ArgAction::Append)
                    .help("only programs whose name holds one of these"),
            )
            .get_matches();
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let many =
            |name: &str| matches.get_many::<String>(name).into_iter().flatten().cloned().collect::<Vec<_>>();
        let rounds = text("rounds").unwrap_or_default();
        let rounds = rounds.parse().map_err(|_| format!("--rounds takes a number, not {rounds}"))?;
        let own = text("minipy").unwrap_or_else(|| env!("CARGO_BIN_EXE_minipy").to_owned());
        let mut pythons = vec![Python { name: "minipy".to_owned(), command: vec![own] }];
        for (name, command) in FOUND {
            let python = Python { name: name.to_owned(), command: vec![command.to_owned()] };
            if process::run(&python.command, &["-c", "pass"]).is_ok() {
                pythons.push(python);
            }
        }
        for with in many("with") {
            let (name, command) = with.split_once('=').ok_or("--with takes NAME=CMD")?;
            let command = command.split_whitespace().map(str::to_owned).collect();
            pythons.push(Python { name: name.to_owned(), command });
        }
        let filters = many("filter");
        Ok(Options {
            only_programs: matches.get_flag("programs") || !filters.is_empty(),
            pythons,
            rounds,
            filters,
            json: text("json"),
            markdown: text("markdown"),
        })
    }

    /// minipy.
    pub(crate) fn own(&self) -> &Python {
        &self.pythons[0]
    }

    /// What minipy is measured against.
    pub(crate) fn yardstick(&self) -> Result<&Python, String> {
        self.pythons
            .get(1)
            .ok_or_else(|| format!("{} is not there; --with NAME=CMD names another Python", FOUND[0].1))
    }
}
