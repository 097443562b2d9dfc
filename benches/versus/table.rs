//! Tables in Markdown, and the words for marks.

use std::io::Write;

/// Prints at once.
pub(crate) fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody is left to tell when the reader of the pipe is gone.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Rows of cells under a title; the first column is left, the others right.
pub(crate) fn table(title: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    let mut all = vec![head.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>()];
    all.extend(rows.iter().cloned());
    let width = |column: usize| all.iter().map(|row| row[column].chars().count()).max().unwrap_or(0).max(3);
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut text = format!("\n## {title}\n\n");
    for (at, row) in all.iter().enumerate() {
        let cell = |(column, cell): (usize, &String)| match column {
            0 => format!("{cell:<width$}", width = widths[0]),
            _ => format!("{cell:>width$}", width = widths[column]),
        };
        let cells: Vec<String> = row.iter().enumerate().map(cell).collect();
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
        if at == 0 {
            let rule = |(column, width): (usize, &usize)| match column {
                0 => format!(":{}", "-".repeat(width - 1)),
                _ => format!("{}:", "-".repeat(width - 1)),
            };
            let rules: Vec<String> = widths.iter().enumerate().map(rule).collect();
            text.push_str(&format!("| {} |\n", rules.join(" | ")));
        }
    }
    text
}

/// Whether a mark is reached.
pub(crate) fn verdict(reached: bool) -> String {
    if reached { "yes" } else { "NO" }.to_owned()
}

/// Milliseconds.
pub(crate) fn milliseconds(seconds: f64) -> String {
    format!("{:.1} ms", seconds * 1000.0)
}
