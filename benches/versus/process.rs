//! One process, run to its end: what it printed, its processor seconds, its peak memory.

use std::io::Read;
use std::process::{Command, Stdio};

/// What one run came to.
pub(crate) struct Run {
    /// Seconds of the processor, user and system.
    pub(crate) seconds: f64,
    /// Peak memory in megabytes. No process is seen smaller than this bench is, about 4 MB.
    pub(crate) megabytes: f64,
    /// What it printed.
    pub(crate) output: String,
}

/// Runs a command with arguments; an error is its last line on stderr.
pub(crate) fn run(command: &[String], arguments: &[&str]) -> Result<Run, String> {
    let mut child = Command::new(&command[0])
        .args(&command[1..])
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{}: {error}", command[0]))?;
    let (mut output, mut complaint) = (String::new(), String::new());
    child
        .stdout
        .take()
        .map(|mut pipe| pipe.read_to_string(&mut output))
        .transpose()
        .map_err(|error| error.to_string())?;
    child
        .stderr
        .take()
        .map(|mut pipe| pipe.read_to_string(&mut complaint))
        .transpose()
        .map_err(|error| error.to_string())?;
    let (status, usage) = wait(child.id());
    if status != 0 {
        let last = complaint.lines().last().unwrap_or("no message").to_owned();
        return Err(format!("status {status}: {last}"));
    }
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    Ok(Run {
        seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
        megabytes: usage.ru_maxrss as f64 / 1024.0,
        output,
    })
}

/// Waits for a child of this process; its status and what it used.
fn wait(id: u32) -> (i32, libc::rusage) {
    // SAFETY: the structure is plain numbers, written by the call; the child is ours and nobody else waits for it.
    unsafe {
        let (mut status, mut usage) = (0, std::mem::zeroed());
        libc::wait4(id as libc::pid_t, &raw mut status, 0, &raw mut usage);
        (status, usage)
    }
}

/// The quickest and the middle of several runs, and the largest memory.
#[derive(Clone, Default)]
pub(crate) struct Runs {
    /// The seconds of each.
    pub(crate) seconds: Vec<f64>,
    /// The largest peak memory.
    pub(crate) megabytes: f64,
}

impl Runs {
    /// One more.
    pub(crate) fn add(&mut self, run: &Run) {
        self.seconds.push(run.seconds);
        self.seconds.sort_by(f64::total_cmp);
        self.megabytes = self.megabytes.max(run.megabytes);
    }

    /// The quickest.
    pub(crate) fn least(&self) -> f64 {
        self.seconds.first().copied().unwrap_or(f64::NAN)
    }

    /// The middle one.
    pub(crate) fn median(&self) -> f64 {
        self.seconds.get(self.seconds.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Runs the same arguments under several commands in turn.
pub(crate) fn in_turn(
    commands: &[&[String]],
    arguments: &[&str],
    rounds: usize,
) -> Result<Vec<Runs>, String> {
    let mut all = vec![Runs::default(); commands.len()];
    for _ in 0..rounds {
        for (runs, command) in all.iter_mut().zip(commands) {
            runs.add(&run(command, arguments)?);
        }
    }
    Ok(all)
}
