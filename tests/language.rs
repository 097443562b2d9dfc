//! Runs the programs of `tests/language` and compares what they print with what CPython 3.13 printed
//! (`tests/record.py` records it; `tests/language/README.md` says how the files are laid out).
//!
//! Every program runs under every policy of reference counts, each time with the leak check, and once more under `-X
//! stress`, which offers the GIL and collects cycles at every poll. [`MODES`] has a row for each, and each is a test.
//!
//! `waiting.txt` lists the programs that do not pass yet: they are run and counted, and do not fail the test.
//!
//! `MINIPY_TESTS=feature/name` narrows the run, `cargo test --test language atomic` runs one mode. The report names each
//! program that differs, with the first line that does.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(120);

/// How the programs are run: a name, the options before the program, and the programs left out, each with its reason.
struct Mode {
    name: &'static str,
    options: &'static [&'static str],
    left_out: &'static [(&'static str, &'static str)],
}

static MODES: [Mode; 5] = [
    Mode { name: "gil", options: &["--leak-check", "-X", "refcount=gil"], left_out: &[] },
    Mode { name: "naive", options: &["--leak-check", "-X", "refcount=naive"], left_out: &[] },
    Mode { name: "atomic", options: &["--leak-check", "-X", "refcount=atomic"], left_out: &[] },
    Mode { name: "biased", options: &["--leak-check", "-X", "refcount=biased"], left_out: &[] },
    Mode {
        name: "stress",
        options: &["-X", "stress"],
        left_out: &[("lifetime/gc_module.py", "it watches when collections happen")],
    },
];

fn programs(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder is there").flatten().map(|one| one.path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with('_') {
            continue;
        }
        if path.is_dir() {
            programs(&path, found);
        } else if name.ends_with(".py") && path.with_extension("out").exists() {
            found.push(path);
        }
    }
}

fn first_difference(expected: &str, got: &str) -> String {
    let (mut left, mut right) = (expected.lines(), got.lines());
    for number in 1.. {
        match (left.next(), right.next()) {
            (None, None) => return "only line ends differ".to_owned(),
            (a, b) if a == b => {}
            (a, b) => {
                return format!(
                    "line {number}: expected {:?}, got {:?}",
                    a.unwrap_or("<end>"),
                    b.unwrap_or("<end>")
                );
            }
        }
    }
    String::new()
}

/// Programs that end while a daemon thread still holds what it holds: the leak check would see that.
const LEAVES_THREADS: [&str; 2] = ["threading_end/daemon_computes.py", "threading_end/daemon_is_left.py"];

/// What is wrong with a program's run, if anything.
fn fault(program: &Path, options: &[&str]) -> Option<String> {
    let folder = program.parent().expect("a program is in a folder");
    let read = |extension: &str| std::fs::read_to_string(program.with_extension(extension)).ok();
    let mut command = Command::new(env!("CARGO_BIN_EXE_minipy"));
    let checked = !LEAVES_THREADS.iter().any(|name| program.ends_with(name));
    command.args(options.iter().filter(|option| checked || **option != "--leak-check"));
    match read("args") {
        Some(arguments) => command.args(arguments.lines()),
        None => command.arg(program.file_name().expect("a program has a name")),
    };
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env("LC_ALL", "C.UTF-8").env_remove("PYTHONPATH").env_remove("PYTHONHASHSEED");
    let child = command.spawn().expect("the binary was built for this test");
    let id = child.id();
    let (done, waits) = std::sync::mpsc::channel::<()>();
    let watch = std::thread::spawn(move || {
        if waits.recv_timeout(LIMIT).is_err() {
            let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
            return true;
        }
        false
    });
    let output = child.wait_with_output().expect("the child was started");
    let _ = done.send(());
    if watch.join().unwrap_or(false) {
        return Some("took too long".to_owned());
    }
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let expected = read("out").unwrap_or_default();
    if out != expected {
        let last = err.lines().last().unwrap_or_default();
        return Some(format!("{} | stderr: {last}", first_difference(&expected, &out)));
    }
    let shown = err.replace(&format!("{}/", folder.canonicalize().expect("it is there").display()), "");
    let expected = read("err").unwrap_or_default();
    if shown != expected {
        return Some(format!("stderr {}", first_difference(&expected, &shown)));
    }
    let code = read("code").map_or(0, |code| code.trim().parse().unwrap_or(0));
    (output.status.code() != Some(code))
        .then(|| format!("exit status {:?}, expected {code}", output.status.code()))
}

#[expect(clippy::print_stdout, reason = "the count belongs to the test's report")]
fn run_all(name: &str) {
    let mode = MODES.iter().find(|mode| mode.name == name).expect("the mode has a row");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/language");
    let mut all = Vec::new();
    programs(&root, &mut all);
    if let Ok(part) = std::env::var("MINIPY_TESTS") {
        all.retain(|program| program.to_string_lossy().contains(&part));
    }
    assert!(!all.is_empty(), "there are programs to run");
    for (left_out, reason) in mode.left_out {
        all.retain(|program| program.strip_prefix(&root).is_ok_and(|own| own != Path::new(left_out)));
        println!("{name}: without {left_out}: {reason}");
    }
    let (next, faults) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let started = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(program) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Some(fault) = fault(program, mode.options) {
                        let name = program.strip_prefix(&root).unwrap_or(program).display().to_string();
                        faults.lock().expect("no panic holds it").push(format!("{name}: {fault}"));
                    }
                }
            });
        }
    });
    let mut faults = faults.into_inner().expect("no panic holds it");
    faults.sort();
    let list = std::fs::read_to_string(root.join("waiting.txt")).expect("the list is there, if empty");
    let waiting: Vec<&str> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let waits = |fault: &&String| {
        waiting.iter().any(|name| fault.strip_prefix(name).is_some_and(|rest| rest.starts_with(':')))
    };
    let (known, unknown): (Vec<&String>, Vec<&String>) = faults.iter().partition(waits);
    println!(
        "{name}: {} programs in {:.0?}: {} differ, {} of them known",
        all.len(),
        started.elapsed(),
        faults.len(),
        known.len()
    );
    assert!(
        unknown.is_empty(),
        "{}",
        unknown.iter().map(|fault| fault.as_str()).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn programs_print_what_cpython_prints_with_counts_under_the_gil() {
    run_all("gil");
}

#[test]
fn so_they_do_with_naive_counts() {
    run_all("naive");
}

#[test]
fn so_they_do_with_atomic_counts() {
    run_all("atomic");
}

#[test]
fn so_they_do_with_biased_counts() {
    run_all("biased");
}

#[test]
fn so_they_do_under_stress() {
    run_all("stress");
}

/// Exit status and stderr of code run with the leak check.
fn leak_check(code: &str) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_minipy"));
    let output =
        command.args(["--leak-check", "-c", code]).output().expect("the binary was built for this test");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_leak_is_seen() {
    let (code, shown) = leak_check("import _provoke\nclass C: pass\n_provoke.leak([C(), 'x'])");
    assert!(
        code == Some(4) && shown.contains("leaked: 1 C\n") && shown.contains("leaked: 1 list\n"),
        "{shown}"
    );
    let (code, shown) = leak_check("import gc\ngc.disable()\na = []\na.append(a)\ndel a");
    assert_eq!(
        (code, shown.as_str()),
        (Some(0), ""),
        "the last collection finds cycles that nobody collected"
    );
}
