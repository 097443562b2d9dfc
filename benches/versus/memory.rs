//! Peak memory of many small values.

use crate::options::Options;
use crate::process::run;
use crate::table::{self, verdict};

/// What is made, and minipy's share of the yardstick's memory that is allowed.
const MADE: [(&str, &str, f64); 4] = [
    ("a list of 10 million ints", "x = list(range(10_000_000))", 1.0 / 3.0),
    (
        "a million small instances",
        "class P:\n    def __init__(self, x, y): self.x, self.y = x, y\nall = [P(i, 2) for i in range(1_000_000)]",
        0.5,
    ),
    ("a dict of a million ints", "d = {i: i for i in range(1_000_000)}", 1.0),
    ("a million short strings", "s = ['s%d' % i for i in range(1_000_000)]", 1.0),
];

/// The table.
pub(crate) fn report(options: &Options) -> Result<String, String> {
    let (own, other) = (&options.own().command, &options.yardstick()?.command);
    let mut rows = Vec::new();
    for (title, code, mark) in MADE {
        let (own, other) = (run(own, &["-c", code])?.megabytes, run(other, &["-c", code])?.megabytes);
        let share = own / other;
        let cells =
            [format!("{own:.0} MB"), format!("{other:.0} MB"), format!("{share:.2}"), format!("{mark:.2}")];
        rows.push(std::iter::once(title.to_owned()).chain(cells).chain([verdict(share <= mark)]).collect());
    }
    Ok(table::table("Memory", &["what", "minipy", "python3.11", "share", "mark", "reached"], &rows))
}
