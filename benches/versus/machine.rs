//! The head of the report: machine, load, date, versions.

use crate::options::{Options, Python};
use crate::process;

fn first_line_with(path: &str, start: &str) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with(start)).unwrap_or("unknown");
    line.rsplit(':').next().unwrap_or(line).trim().to_owned()
}

fn version(python: &Python) -> String {
    let script = "import sys; print(sys.version.replace('\\n', ' '))";
    match process::run(&python.command, &["-c", script]) {
        Ok(run) => run.output.trim().to_owned(),
        Err(message) => message,
    }
}

/// Machine, load, date and versions.
pub(crate) fn heading(options: &Options) -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let date = process::run(&["date".to_owned()], &["-u", "+%Y-%m-%d %H:%M UTC"])
        .map(|run| run.output)
        .unwrap_or_default();
    let mut text = format!(
        "# minipy beside other Pythons\n\n{} with {cores} cores, load {}; {}; {} rounds, in turn.\n",
        first_line_with("/proc/cpuinfo", "model name"),
        std::fs::read_to_string("/proc/loadavg").unwrap_or_default().split(' ').next().unwrap_or_default(),
        date.trim(),
        options.rounds,
    );
    text.push_str("Seconds of the processor (user and system), the quickest of the rounds. A ratio above 1: minipy is quicker.\n\n");
    for python in &options.pythons {
        text.push_str(&format!("* {}: {}\n", python.name, version(python)));
    }
    text
}
