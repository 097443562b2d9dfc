//! The programs of `examples/` print on minipy what CPython 3.13 printed (`tests/examples/*.out`), and, where a CPython 3.13
//! is found, what it prints now.

use super::release_binary;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Each program with a recorded output.
fn programs() -> Vec<(PathBuf, String)> {
    let folder = root().join("tests/examples");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "out") {
            let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
            let program = PathBuf::from(format!("examples/{name}.py"));
            assert!(root().join(&program).exists(), "{} is a program", program.display());
            found.push((program, std::fs::read_to_string(&path).expect("the file was listed")));
        }
    }
    found.sort();
    assert!(found.len() >= 5, "there are programs");
    found
}

fn run(mut command: Command, program: &Path) -> (String, String) {
    let output =
        command.arg(program).current_dir(root()).env("LC_ALL", "C.UTF-8").env_remove("PYTHONPATH").output();
    let output = output.expect("the interpreter starts");
    (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[test]
#[expect(clippy::print_stderr, reason = "a slower run says so")]
fn minipy_prints_what_cpython_printed() {
    let binary = release_binary().unwrap_or_else(|why| {
        eprintln!("slow: {why}; the examples run on an unoptimised build");
        env!("CARGO_BIN_EXE_minipy").into()
    });
    for (program, expected) in programs() {
        let (out, err) = run(Command::new(&binary), &program);
        assert!(out == expected && err.is_empty(), "{}:\n{out}\n{err}", program.display());
    }
}

#[test]
fn every_example_has_a_recorded_output() {
    let recorded: Vec<PathBuf> = programs().into_iter().map(|(program, _)| program).collect();
    for entry in std::fs::read_dir(root().join("examples")).expect("the folder is there").flatten() {
        let program = Path::new("examples").join(entry.file_name());
        if program.extension().is_some_and(|extension| extension == "py") {
            assert!(recorded.contains(&program), "{} has no tests/examples/*.out", program.display());
        }
    }
}

/// The commands by which a CPython 3.13 may be found.
fn cpython() -> Option<&'static str> {
    ["python3.13", "python3"].into_iter().find(|name| {
        let version = Command::new(name).env("PYENV_VERSION", "3.13.0").arg("-V").output();
        version.is_ok_and(|output| output.stdout.starts_with(b"Python 3.13."))
    })
}

#[test]
#[expect(clippy::print_stderr, reason = "a skipped test says so")]
fn cpython_prints_the_same_now() {
    let all = programs();
    let Some(python) = cpython() else {
        eprintln!("SKIPPED {} programs: there is no CPython 3.13 here to run them on", all.len());
        return;
    };
    for (program, expected) in all {
        let mut command = Command::new(python);
        command.env("PYENV_VERSION", "3.13.0");
        let (out, err) = run(command, &program);
        assert!(out == expected && err.is_empty(), "{}:\n{out}\n{err}", program.display());
    }
}
