//! The programs: measured in turn, compared, and told by program and by group.

use crate::options::Options;
use crate::process::{self, Runs};
use crate::table::{self, verdict};
use std::path::{Path, PathBuf};

/// The groups, and the ratio to the yardstick that their geometric mean must reach.
const GROUPS: [(&str, f64); 7] = [
    ("integer loops", 5.0),
    ("float loops", 2.5),
    ("calls", 1.8),
    ("methods and attributes", 2.5),
    ("generators and exceptions", 2.0),
    ("in C", 1.0),
    ("other", 1.0),
];

/// What the geometric mean over all programs must reach, and each single one.
const ALL: f64 = 2.5;
const EACH: f64 = 1.0;

/// One program and its runs under each Python.
pub(crate) struct Measured {
    name: String,
    group: String,
    runs: Vec<Result<Runs, String>>,
    agree: bool,
}

impl Measured {
    /// The seconds of one Python over minipy's.
    fn ratio(&self, other: usize) -> Option<f64> {
        match (self.runs.first()?, self.runs.get(other)?) {
            (Ok(own), Ok(other)) => Some(other.least() / own.least()),
            _ => None,
        }
    }
}

fn paths(options: &Options) -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/programs");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let wanted = |path: &PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        path.extension().is_some_and(|extension| extension == "py")
            && (options.filters.is_empty() || options.filters.iter().any(|filter| name.contains(filter)))
    };
    let mut all: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(wanted).collect();
    all.sort();
    Ok(all)
}

/// Runs all programs.
pub(crate) fn measure(options: &Options) -> Result<Vec<Measured>, String> {
    let mut all = Vec::new();
    for path in paths(options)? {
        let source = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
        let group =
            source.lines().find_map(|line| line.strip_prefix("# group: ")).unwrap_or("other").to_owned();
        if !GROUPS.iter().any(|(known, _)| *known == group) {
            return Err(format!("{}: no group is called {group}", path.display()));
        }
        all.push(one(options, &path, group));
        table::say(".");
    }
    table::say("\n");
    Ok(all)
}

fn one(options: &Options, path: &Path, group: String) -> Measured {
    let script = path.to_string_lossy();
    let mut runs = vec![Ok(Runs::default()); options.pythons.len()];
    let mut outputs: Vec<String> = Vec::new();
    for _ in 0..options.rounds {
        for (runs, python) in runs.iter_mut().zip(&options.pythons) {
            let Ok(so_far) = runs else { continue };
            match process::run(&python.command, &[&script]) {
                Ok(run) => {
                    so_far.add(&run);
                    outputs.push(run.output);
                }
                Err(message) => *runs = Err(message),
            }
        }
    }
    let agree = outputs.windows(2).all(|pair| pair[0] == pair[1]);
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Measured { name, group, runs, agree }
}

fn mean<'a>(measured: impl Iterator<Item = &'a Measured>, other: usize) -> Option<f64> {
    let logs: Vec<f64> = measured.filter_map(|one| one.ratio(other)).map(f64::ln).collect();
    (!logs.is_empty()).then(|| (logs.iter().sum::<f64>() / logs.len() as f64).exp())
}

fn number(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"))
}

/// The table of the programs and that of the groups.
pub(crate) fn report(options: &Options, measured: &[Measured]) -> String {
    let others = &options.pythons[1..];
    let mut sorted: Vec<&Measured> = measured.iter().collect();
    sorted.sort_by(|a, b| {
        let key = |one: &Measured| one.ratio(1).unwrap_or(0.0);
        key(a).total_cmp(&key(b))
    });
    let mut head: Vec<String> = vec!["program".into(), "group".into()];
    for python in &options.pythons {
        head.extend([format!("{} s", python.name), "median".into(), "MB".into()]);
    }
    head.extend(others.iter().map(|python| format!("{} / minipy", python.name)));
    let row = |one: &&Measured| {
        let mut cells = vec![one.name.clone(), one.group.clone()];
        for runs in &one.runs {
            match runs {
                Ok(runs) => cells.extend([
                    format!("{:.3}", runs.least()),
                    format!("{:.3}", runs.median()),
                    format!("{:.0}", runs.megabytes),
                ]),
                Err(_) => cells.extend(["fails".to_owned(), "-".to_owned(), "-".to_owned()]),
            }
        }
        cells.extend((1..options.pythons.len()).map(|other| number(one.ratio(other))));
        cells
    };
    let rows: Vec<Vec<String>> = sorted.iter().map(row).collect();
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    table::table("Programs, the slowest first", &head, &rows)
        + &groups(options, measured)
        + &faults(options, measured)
}

fn groups(options: &Options, measured: &[Measured]) -> String {
    let mut rows = Vec::new();
    let mut add = |title: &str, members: Vec<&Measured>, mark: f64| {
        let ratio = mean(members.iter().copied(), 1);
        let mut cells =
            vec![title.to_owned(), members.len().to_string(), number(ratio), format!("{mark:.1}")];
        cells.push(verdict(ratio.is_some_and(|ratio| ratio >= mark)));
        cells.extend((2..options.pythons.len()).map(|other| number(mean(members.iter().copied(), other))));
        rows.push(cells);
    };
    add("all, geometric mean", measured.iter().collect(), ALL);
    for (group, mark) in GROUPS {
        let members: Vec<&Measured> = measured.iter().filter(|one| one.group == group).collect();
        if !members.is_empty() {
            add(group, members, mark);
        }
    }
    let least = measured.iter().filter_map(|one| one.ratio(1)).min_by(f64::total_cmp);
    let below = measured.iter().filter(|one| one.ratio(1).is_none_or(|ratio| ratio < EACH)).count();
    let mut cells = vec![
        format!("the slowest ({below} below {EACH:.1})"),
        "1".into(),
        number(least),
        format!("{EACH:.1}"),
    ];
    cells.push(verdict(below == 0));
    cells.resize(5 + options.pythons.len().saturating_sub(2), "-".to_owned());
    rows.push(cells);
    let fat = measured.iter().filter(|one| match (one.runs.first(), one.runs.get(1)) {
        (Some(Ok(own)), Some(Ok(other))) => own.megabytes > other.megabytes,
        _ => false,
    });
    let fat = fat.count();
    let mut cells = vec![
        "programs with more memory".to_owned(),
        fat.to_string(),
        "-".into(),
        "0".into(),
        verdict(fat == 0),
    ];
    cells.resize(5 + options.pythons.len().saturating_sub(2), "-".to_owned());
    rows.push(cells);
    let mut head =
        vec!["group".to_owned(), "programs".into(), "ratio".into(), "mark".into(), "reached".into()];
    head.extend(options.pythons.iter().skip(2).map(|python| format!("{} / minipy", python.name)));
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    table::table("Groups", &head, &rows)
}

/// Who failed, and where outputs differ.
fn faults(options: &Options, measured: &[Measured]) -> String {
    let mut text = String::new();
    for one in measured {
        for (runs, python) in one.runs.iter().zip(&options.pythons) {
            if let Err(message) = runs {
                text.push_str(&format!("* {} fails under {}: {message}\n", one.name, python.name));
            }
        }
        if !one.agree {
            text.push_str(&format!("* {}: the outputs differ\n", one.name));
        }
    }
    if text.is_empty() { "\nAll outputs agree.\n".to_owned() } else { format!("\n{text}") }
}

/// The figures as JSON.
pub(crate) fn json(options: &Options, measured: &[Measured]) -> String {
    let program = |one: &Measured| {
        let cell = |(runs, python): (&Result<Runs, String>, &crate::options::Python)| match runs {
            Ok(runs) => {
                format!(
                    "{:?}: {{\"seconds\": {:?}, \"megabytes\": {:.1}}}",
                    python.name, runs.seconds, runs.megabytes
                )
            }
            Err(message) => format!("{:?}: {{\"error\": {message:?}}}", python.name),
        };
        let cells: Vec<String> = one.runs.iter().zip(&options.pythons).map(cell).collect();
        format!(
            "  {{\"program\": {:?}, \"group\": {:?}, \"agree\": {}, {}}}",
            one.name,
            one.group,
            one.agree,
            cells.join(", ")
        )
    };
    let programs: Vec<String> = measured.iter().map(program).collect();
    format!("[\n{}\n]\n", programs.join(",\n"))
}
