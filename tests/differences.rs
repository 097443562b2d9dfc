//! The known differences from CPython 3.13: every program of `tests/differences` prints beside it what minipy prints
//! (`NAME.minipy.out`) and what CPython prints (`NAME.cpython.out`), and `docs/differences.md` is the table of their heads.
//!
//! `MINIPY_RECORD=1 cargo test --test differences` writes minipy's records and the table anew, and CPython's where a
//! CPython 3.13 is found: the command in `MINIPY_CPYTHON`, or `python3.13`, or `python3` if it is one.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a program's head says of it.
struct Difference {
    path: PathBuf,
    name: String,
    what: String,
    cause: String,
    portable: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn recording() -> bool {
    std::env::var_os("MINIPY_RECORD").is_some()
}

/// The sentence of a head's line, `# What: ...`.
fn head(text: &str, number: usize, key: &str) -> String {
    let line = text.lines().nth(number).unwrap_or_default();
    let sentence = line.strip_prefix(&format!("# {key}: "));
    sentence.unwrap_or_else(|| panic!("line {} should be \"# {key}: ...\": {line}", number + 1)).to_owned()
}

fn differences() -> Vec<Difference> {
    let folder = root().join("tests/differences");
    let entries = fs::read_dir(&folder).expect("the folder is there").flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|extension| extension == "py")).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a program is text");
        let [what, cause, portable] =
            [(0, "What"), (1, "Cause"), (2, "Portable")].map(|(number, key)| head(&text, number, key));
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a plain name").to_owned();
        Difference { path, name, what, cause, portable }
    };
    paths.into_iter().map(read).collect()
}

/// What an interpreter prints for a program: standard output, then standard error, addresses of folders taken out.
fn run(interpreter: &str, program: &Path) -> String {
    let folder = program.parent().expect("a program is in a folder");
    let mut command = Command::new(interpreter);
    command.arg(program.file_name().expect("a program has a name")).current_dir(folder);
    command.env("LC_ALL", "C.UTF-8").env("PYTHONHASHSEED", "0").env("PYTHONDONTWRITEBYTECODE", "1");
    let output = command.output().unwrap_or_else(|error| panic!("{interpreter}: {error}"));
    let text =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let folder = folder.canonicalize().expect("it is there");
    text.replace(&format!("{}/", folder.display()), "")
}

/// A CPython 3.13, if this machine has one.
fn cpython() -> Option<String> {
    let named = std::env::var("MINIPY_CPYTHON").ok();
    let known = ["python3.13".to_owned(), "python3".to_owned()];
    named.into_iter().chain(known).find(|candidate| {
        let question = "import sys; print(sys.implementation.name, *sys.version_info[:2])";
        let answer = Command::new(candidate).args(["-c", question]).output();
        answer.is_ok_and(|output| output.stdout == b"cpython 3 13\n")
    })
}

/// Compares with a record, or writes it.
fn check(record: &Path, got: &str, wrong: &mut Vec<String>) {
    if recording() {
        fs::write(record, got).expect("a record can be written");
    }
    let expected = fs::read_to_string(record).unwrap_or_default();
    if expected != got {
        wrong.push(format!("{}: recorded\n{expected}but it prints\n{got}", record.display()));
    }
}

#[test]
fn programs_print_what_is_recorded() {
    let (all, judge) = (differences(), cpython());
    assert!(all.len() >= 5, "the programs are there");
    let mut wrong = Vec::new();
    for one in &all {
        let (ours, theirs) = (one.path.with_extension("minipy.out"), one.path.with_extension("cpython.out"));
        check(&ours, &run(env!("CARGO_BIN_EXE_minipy"), &one.path), &mut wrong);
        if let Some(judge) = &judge {
            check(&theirs, &run(judge, &one.path), &mut wrong);
        }
        let read = |path: &Path| {
            fs::read_to_string(path).unwrap_or_else(|_| panic!("{} is missing", path.display()))
        };
        if read(&ours) == read(&theirs) {
            wrong.push(format!("{}: the two agree, so it belongs into tests/language", one.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn table_is_up_to_date() {
    let mut table = String::from(
        "# Differences from CPython 3.13\n\nEach row is a program of `tests/differences` that prints one thing on minipy and another on CPython 3.13; both are\n\
         recorded beside it. This table is written from their heads by `MINIPY_RECORD=1 cargo test --test differences`.\n\n\
         | what | why | what to do |\n|---|---|---|\n",
    );
    for one in differences() {
        let link = format!("[{}](../tests/differences/{}.py)", one.what, one.name);
        writeln!(table, "| {link} | {} | {} |", one.cause, one.portable).expect("a String takes all");
    }
    let path = root().join("docs/differences.md");
    if recording() {
        fs::write(&path, &table).expect("the table can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == table, "docs/differences.md is stale: MINIPY_RECORD=1 cargo test --test differences");
}
