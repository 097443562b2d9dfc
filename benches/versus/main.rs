//! minipy beside other Pythons: whole processes, in turn.
//!
//! `cargo bench --bench versus -- --rounds 5` runs every program of `benches/programs` under the minipy of this
//! build and each Python found (A B A B ...), compares what they print, and prints tables: the programs, the groups,
//! start-up, memory, growth, each with its mark. Seconds are those of the processor, user and system together, so that
//! what else the machine does counts little; peak memory is what `wait4` says.

mod growth;
mod machine;
mod memory;
mod options;
mod process;
mod programs;
mod start;
mod table;

use options::Options;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            table::say(&format!("versus: {message}\n"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let options = Options::read()?;
    let mut report = machine::heading(&options);
    table::say(&report);
    let mut part = |text: String| {
        table::say(&text);
        report.push_str(&text);
    };
    let measured = programs::measure(&options)?;
    part(programs::report(&options, &measured));
    if !options.only_programs {
        part(start::report(&options)?);
        part(memory::report(&options)?);
        part(growth::report(&options)?);
    }
    let write = |path: &Option<String>, text: &str| match path {
        Some(path) => std::fs::write(path, text).map_err(|error| format!("{path}: {error}")),
        None => Ok(()),
    };
    write(&options.markdown, &report)?;
    write(&options.json, &programs::json(&options, &measured))
}
