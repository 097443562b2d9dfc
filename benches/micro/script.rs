//! A few lines of Python, run many times by the command; the script itself takes the time.

use std::process::Command;
use std::time::Duration;

/// The counting policies.
pub(crate) const POLICIES: [&str; 4] = ["gil", "naive", "atomic", "biased"];

/// What is prepared and what is repeated, both in a function, so that all names are locals.
pub(crate) struct Work {
    /// Group and title.
    pub(crate) name: &'static str,
    /// What stands before the loop.
    pub(crate) prepare: &'static str,
    /// What stands in it.
    pub(crate) work: &'static str,
}

impl Work {
    /// The time of so many repetitions.
    pub(crate) fn time(&self, policy: &str, count: u64) -> Duration {
        let script = format!(
            "import time\ndef run(n):\n    {}\n    start = time.perf_counter()\n    for _ in range(n): {}\n    return time.perf_counter() - start\nprint(run({count}))\n",
            self.prepare, self.work
        );
        let output = Command::new(env!("CARGO_BIN_EXE_minipy"))
            .args(["-X", &format!("refcount={policy}"), "-c", &script])
            .output()
            .expect("the command of this build starts");
        let text = String::from_utf8_lossy(&output.stdout);
        let complaint = String::from_utf8_lossy(&output.stderr);
        let seconds: f64 = text.trim().parse().unwrap_or_else(|_| panic!("{}: {complaint}", self.name));
        Duration::from_secs_f64(seconds)
    }
}
