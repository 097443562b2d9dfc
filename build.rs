//! Two things are made for the build: the parser (`grammar/python.lalrpop` becomes `python.rs`), and the list of
//! the modules written in Python (`src/stdlib/py` becomes `embedded.rs`: name, is it a package, source).

use std::fmt::Write;
use std::path::{Path, PathBuf};

const GRAMMAR: &str = "grammar/python.lalrpop";
const MODULES: &str = "src/stdlib/py";

fn main() {
    // The command is linked at a fixed address: nothing is left to relocate when it starts.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    for input in [GRAMMAR, MODULES, "build.rs"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(&out)
        .process()
        .expect("the grammar is valid");
    let mut modules = Vec::new();
    collect(Path::new(MODULES), "", &mut modules);
    modules.sort();
    let mut table = String::from("&[\n");
    for (name, package, path) in modules {
        let path = Path::new("/").join(path);
        writeln!(
            table,
            "    ({name:?}, {package}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),"
        )
        .expect("a String takes all");
    }
    table.push_str("]\n");
    std::fs::write(out.join("embedded.rs"), table).expect("OUT_DIR is writable");
}

/// Adds the modules of a folder: dotted name, whether it is a package, path.
fn collect(folder: &Path, prefix: &str, modules: &mut Vec<(String, bool, PathBuf)>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).expect("names are plain").to_owned();
        if path.join("__init__.py").exists() {
            let name = format!("{prefix}{stem}");
            modules.push((name.clone(), true, path.join("__init__.py")));
            collect(&path, &format!("{name}."), modules);
        } else if path.extension().is_some_and(|extension| extension == "py") && stem != "__init__" {
            modules.push((format!("{prefix}{stem}"), false, path));
        }
    }
}
