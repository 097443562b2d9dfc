//! Growth: the same work on n, 10 n and 100 n, so that a curve steeper than it should be is seen.

use crate::options::Options;
use crate::process::run;
use crate::table::{self, milliseconds, verdict};

/// A work: its title, what is prepared, what is timed (both with `n`), the smallest n, how many times longer ten
/// times the n may take.
const WORKS: [(&str, &str, &str, u64, f64); 8] = [
    ("list.append", "", "x = []\nfor i in range(n): x.append(i)", 10_000, 16.0),
    ("dict insert", "", "d = {}\nfor i in range(n): d[i * 7] = i", 10_000, 18.0),
    ("str +=", "", "s = ''\nfor i in range(n): s += 'ab'", 10_000, 16.0),
    (
        "deque both ends",
        "from collections import deque",
        "d = deque()\nfor i in range(n): d.append(i)\nwhile d: d.popleft()",
        10_000,
        16.0,
    ),
    ("list.sort", "x = [i * 7919 % 1000003 for i in range(n)]", "x.sort()", 10_000, 18.0),
    ("int * int", "a = 7 ** n; b = 11 ** n", "a * b", 3_000, 45.0),
    (
        "str(int)",
        "import sys\nif hasattr(sys, 'set_int_max_str_digits'): sys.set_int_max_str_digits(0)\na = 7 ** n",
        "str(a)",
        1_000,
        60.0,
    ),
    (
        "deep recursion",
        "import sys\nsys.setrecursionlimit(3000)\ndef f(n): return n and 1 + f(n - 1)",
        "f(n // 10)",
        100,
        16.0,
    ),
];

fn script(prepare: &str, work: &str, n: u64) -> String {
    let indent = |code: &str, by: &str| code.lines().map(|line| format!("{by}{line}\n")).collect::<String>();
    let enough = "while len(times) < 5 or sum(times) < 0.02 and len(times) < 1000:\n";
    format!(
        "import time\ntimes = []\nn = {n}\n{enough}{}    start = time.perf_counter()\n{}    times.append(time.perf_counter() - start)\nprint(min(times))\n",
        indent(prepare, "    "),
        indent(work, "    "),
    )
}

/// The table.
pub(crate) fn report(options: &Options) -> Result<String, String> {
    let (own, other) = (&options.own().command, &options.yardstick()?.command);
    let seconds = |command: &[String], prepare: &str, work: &str, n: u64| -> Result<f64, String> {
        let output = run(command, &["-c", &script(prepare, work, n)])?.output;
        output.trim().parse().map_err(|_| format!("no time: {output}"))
    };
    let mut rows = Vec::new();
    for (title, prepare, work, n, mark) in WORKS {
        let sizes = [n, 10 * n, 100 * n];
        let own: Result<Vec<f64>, String> = sizes.iter().map(|n| seconds(own, prepare, work, *n)).collect();
        let (own, last) = (own?, seconds(other, prepare, work, 100 * n)?);
        let steeper = (own[1] / own[0], own[2] / own[1]);
        let mut cells = vec![format!("{title}, n = {n}")];
        cells.extend(own.iter().map(|seconds| milliseconds(*seconds)));
        cells.extend([
            format!("{:.1}", steeper.0),
            format!("{:.1}", steeper.1),
            format!("{mark:.0}"),
            verdict(steeper.0 <= mark && steeper.1 <= mark),
            format!("{:.2}", last / own[2]),
        ]);
        rows.push(cells);
    }
    let head = [
        "work",
        "n",
        "10 n",
        "100 n",
        "10 n / n",
        "100 n / 10 n",
        "mark",
        "reached",
        "python3.11 / minipy at 100 n",
    ];
    Ok(table::table("Growth", &head, &rows))
}
