//! Start-up, and the import of the modules that scripts use most.

use crate::options::Options;
use crate::process::{in_turn, run};
use crate::table::{self, milliseconds, verdict};

/// The twenty commonest modules.
const MODULES: [&str; 20] = [
    "os",
    "sys",
    "re",
    "json",
    "time",
    "math",
    "random",
    "datetime",
    "collections",
    "itertools",
    "functools",
    "pathlib",
    "typing",
    "logging",
    "argparse",
    "copy",
    "string",
    "subprocess",
    "threading",
    "dataclasses",
];

/// minipy's share of the yardstick's time that is allowed.
const START: f64 = 0.25;
const IMPORT: f64 = 0.5;

/// More rounds than for programs: these runs are short.
const ROUNDS: usize = 15;

/// The table.
pub(crate) fn report(options: &Options) -> Result<String, String> {
    let (own, other) = (&options.own().command, &options.yardstick()?.command);
    let without_site: Vec<String> = other.iter().cloned().chain(["-S".to_owned()]).collect();
    let start = in_turn(&[own, &without_site], &["-c", "pass"], ROUNDS)?;
    let (there, missing): (Vec<&str>, Vec<&str>) =
        MODULES.iter().partition(|module| run(own, &["-c", &format!("import {module}")]).is_ok());
    let import = in_turn(&[own, other], &["-c", &format!("import {}", there.join(", "))], ROUNDS)?;
    let row = |title: String, runs: &[crate::process::Runs], mark: f64, whole: bool| {
        let (own, other) = (runs[0].least(), runs[1].least());
        let share = own / other;
        vec![
            title,
            milliseconds(own),
            milliseconds(other),
            format!("{share:.2}"),
            format!("{mark:.2}"),
            verdict(share <= mark && whole),
        ]
    };
    let title = format!("import {} modules", there.len());
    let rows = [
        row("`-c pass` (python3.11 with -S)".to_owned(), &start, START, true),
        row(title, &import, IMPORT, missing.is_empty()),
    ];
    let mut text =
        table::table("Start", &["what", "minipy", "python3.11", "share", "mark", "reached"], &rows);
    if !missing.is_empty() {
        text.push_str(&format!("\nNot there yet: {}.\n", missing.join(", ")));
    }
    Ok(text)
}
