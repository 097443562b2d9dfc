//! CPython's own library as test input: where a CPython 3.13 is found, every file of its library must
//! give the same tree here as there, positions included. Without one the test says so and passes.

use crate::dump::dump;
use minipy::syntax::{Arena, Mode, parse};
use minipy::text::source::Source;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A CPython 3.13, if there is one.
pub(crate) fn python() -> Option<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let candidates = [home.join(".pyenv/versions/3.13.0/bin/python3.13"), PathBuf::from("python3.13")];
    candidates.into_iter().find(|path| {
        let version = Command::new(path).arg("--version").output();
        version.is_ok_and(|out| String::from_utf8_lossy(&out.stdout).starts_with("Python 3.13"))
    })
}

/// The folder of CPython's library.
fn library(python: &Path) -> PathBuf {
    let out = Command::new(python)
        .args(["-c", "import os; print(os.path.dirname(os.__file__))"])
        .output()
        .expect("python runs");
    PathBuf::from(String::from_utf8_lossy(&out.stdout).trim())
}

fn python_files(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            let skipped = ["lib2to3", "site-packages", "__pycache__"];
            if !skipped.iter().any(|name| path.ends_with(name)) {
                python_files(&path, out);
            }
        } else if path.extension().is_some_and(|extension| extension == "py") {
            out.push(path);
        }
    }
}

/// Compares the trees of `files`; returns how many were equal and a line for each that was not.
pub(crate) fn compare(python: &Path, files: &[PathBuf]) -> (usize, Vec<String>) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/dump.py");
    let mut equal = 0;
    let mut different = Vec::new();
    for chunk in files.chunks(40) {
        let out = Command::new(python).arg(&script).args(chunk).output().expect("python runs");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let text = String::from_utf8(out.stdout).expect("the dump is UTF-8");
        for part in text.split("== ").skip(1) {
            let (path, expected) = part.split_once('\n').expect("a path and a tree");
            let bytes = std::fs::read(path).expect("the file is there");
            let Ok(text) = String::from_utf8(bytes) else { continue };
            let source = Source::new(path, text.trim_start_matches('\u{feff}'));
            let arena = Arena::new();
            match parse(&source, Mode::Exec, &arena) {
                Err(error) => different.push(format!("{path}: {error:?}")),
                Ok(parsed) => {
                    let got = dump(&source, &parsed);
                    match expected.lines().zip(got.lines()).position(|(a, b)| a != b) {
                        None if expected == got => equal += 1,
                        line => {
                            let line = line.unwrap_or(0);
                            let show = |text: &str| {
                                text.lines()
                                    .skip(line.saturating_sub(3))
                                    .take(6)
                                    .collect::<Vec<_>>()
                                    .join(" | ")
                            };
                            different.push(format!(
                                "{path}:\n  expected {}\n  got      {}",
                                show(expected),
                                show(&got)
                            ));
                        }
                    }
                }
            }
        }
    }
    (equal, different)
}

#[test]
#[expect(clippy::print_stderr, reason = "a skipped test must be seen")]
fn the_library_gives_the_same_trees() {
    let Some(python) = python() else {
        eprintln!("SKIPPED: no CPython 3.13 found, the trees of its library are not compared");
        return;
    };
    let mut files = Vec::new();
    python_files(&library(&python), &mut files);
    files.retain(|path| !path.components().any(|part| part.as_os_str() == "test"));
    files.sort();
    let (equal, different) = compare(&python, &files);
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different.join("\n"));
    assert!(equal > 100, "only {equal} files of {} were compared", files.len());
}
