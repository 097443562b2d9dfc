//! The house keeps its floors: a file uses only lower floors, its own folder, and the few edges listed here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Each folder of `src` and its floor.
const FLOORS: &[(&str, u32)] = &[
    ("text", 0),
    ("pure", 0),
    ("syntax", 1),
    ("bytecode", 1),
    ("compiler", 2),
    ("memory", 2),
    ("thread", 3),
    ("object", 4),
    ("protocol", 5),
    ("interp", 5),
    ("native", 6),
    ("builtins", 6),
    ("stdlib", 6),
    ("cli", 7),
];

/// Edges within a floor: from, to.
const EDGES: &[(&str, &str)] = &[
    ("interp", "protocol"),
    ("builtins", "native"),
    ("stdlib", "native"),
    ("stdlib", "builtins"),
    // The table of classes names those of the standard modules, the functions of `builtins` are a module.
    ("builtins", "stdlib"),
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_file_uses_a_higher_floor() {
    let floors: HashMap<&str, u32> = FLOORS.iter().copied().collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&root, &mut all);
    let mut faults = Vec::new();
    let mut uses = 0;
    for path in &all {
        let inside = path.strip_prefix(&root).expect("it was found there");
        let own = inside.components().next().and_then(|part| part.as_os_str().to_str()).unwrap_or_default();
        let Some(floor) = floors.get(own) else {
            assert!(own.ends_with(".rs"), "the folder {own} has no floor");
            continue;
        };
        let text = std::fs::read_to_string(path).expect("the file was listed");
        for (number, line) in text.lines().enumerate() {
            for piece in line.split("crate::").skip(1) {
                let target: String = piece.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let Some(other) = floors.get(target.as_str()) else { continue };
                uses += 1;
                let same_floor = other == floor && (target == own || EDGES.contains(&(own, &target)));
                if other > floor || other == floor && !same_floor && *floor >= 5 {
                    faults.push(format!("{}:{}: {own} uses {target}", inside.display(), number + 1));
                }
            }
        }
    }
    assert!(uses > 500, "the test reads the sources: {uses} uses found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// How long a file may be.
const LONGEST: usize = 400;

/// Files that may be longer, each with its reason: tables, and the loop.
const LONG: &[(&str, &str)] = &[
    ("src/bytecode/instruction.rs", "the table of instructions"),
    ("src/interp/ops/call.rs", "the loop"),
    ("src/interp/ops/load.rs", "the loop"),
];

/// Files that are still too long. None may join them; one that was split leaves the list.
const TO_SPLIT: &[&str] = &[
    "src/stdlib/py/_argparse_actions.py",
    "src/stdlib/py/_csv_core.py",
    "src/stdlib/py/configparser.py",
    "src/stdlib/py/doctest.py",
    "src/stdlib/py/logging/__init__.py",
    "src/stdlib/py/logging/_records.py",
    "src/stdlib/py/random.py",
    "src/stdlib/py/shutil.py",
    "src/stdlib/py/unittest/case.py",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "py") {
            found.push(path);
        }
    }
}

#[test]
fn no_file_is_too_long() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    sources(&root.join("src"), &mut all);
    let mut long = Vec::new();
    for path in &all {
        let name = path.strip_prefix(root).expect("it was found there").display().to_string();
        let lines = std::fs::read_to_string(path).expect("the file was listed").lines().count();
        if lines > LONGEST && !LONG.iter().any(|(known, _)| *known == name) {
            long.push(name);
        }
    }
    assert!(all.len() > 300, "the test reads the sources: {} found", all.len());
    long.sort();
    assert_eq!(long, TO_SPLIT, "files of more than {LONGEST} lines, and those that the test knows of");
}
