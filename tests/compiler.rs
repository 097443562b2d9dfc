//! The compiler: goldens of the disassembly, CPython's words for what compiles to nothing, and the verifier over
//! every Python file of the repository.
//!
//! The goldens are `tests/goldens/dis/*.py` with a `.txt` each; `MINIPY_RECORD=1 cargo test --test compiler`
//! writes the texts anew. The errors are `tests/goldens/compile_errors/cases.txt`; `record.py` beside it says
//! how to record them anew.

use minipy::bytecode::code::Code;
use minipy::bytecode::disassemble::disassemble;
use minipy::bytecode::verify::verify;
use minipy::compiler::{Options, compile_text};
use minipy::syntax::{Mode, SyntaxError, read};
use minipy::text::source::Source;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn compile(text: &str) -> Result<Arc<Code>, Box<SyntaxError>> {
    compile_text(&Source::new("<test>", text), Mode::Exec, Options::default())
}

/// Compiles what must compile, and verifies it.
fn good(text: &str) -> Arc<Code> {
    let code = compile(text).unwrap_or_else(|error| panic!("{}: {text:.200}", error.message));
    verify(&code).unwrap_or_else(|fault| panic!("{fault}: {text:.200}"));
    code
}

fn python_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            python_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
    found.sort();
}

#[test]
fn disassembly_is_as_recorded() {
    let mut files = Vec::new();
    python_files(&root().join("tests/goldens/dis"), &mut files);
    assert!(files.len() > 10, "the goldens are there");
    for file in files {
        let text = disassemble(&good(&fs::read_to_string(&file).expect("a golden")));
        let golden = file.with_extension("txt");
        if std::env::var_os("MINIPY_RECORD").is_some() {
            fs::write(&golden, &text).expect("a golden can be written");
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        assert!(text == expected, "{} is compiled differently:\n{text}", file.display());
    }
}

#[test]
fn errors_are_as_cpython_words_them() {
    let cases = fs::read_to_string(root().join("tests/goldens/compile_errors/cases.txt")).expect("the cases");
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases.trim_end().split("\n---\n") {
        let (program, expected) = case.split_once("\n=== ").expect("a program and its error");
        let got = match compile(program) {
            Ok(_) => "no error".to_string(),
            Err(error) => {
                let at = error.location.as_ref().expect("a location");
                let numbers = [at.line as i32, at.offset, at.end_line as i32, at.end_offset];
                format!("{} @ {}", error.message, numbers.map(|number| number.to_string()).join(","))
            }
        };
        count += 1;
        if got != expected {
            wrong.push(format!("{program}\n  expected {expected}\n  got      {got}"));
        }
    }
    assert!(count > 100, "the cases are there");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_python_file_here_compiles_and_verifies() {
    let mut files = Vec::new();
    ["tests/language", "examples", "src/stdlib/py"]
        .iter()
        .for_each(|folder| python_files(&root().join(folder), &mut files));
    let mut refused = 0;
    for file in &files {
        let name = file.display().to_string();
        let bytes = fs::read(file).expect("a readable file");
        let compiled =
            read(&name, &bytes).and_then(|source| compile_text(&source, Mode::Exec, Options::default()));
        match compiled {
            Ok(code) => verify(&code).unwrap_or_else(|fault| panic!("{name}: {fault}")),
            Err(error) => {
                refused += 1;
                let expected = fs::read_to_string(file.with_extension("err")).unwrap_or_default();
                let is_meant = expected.contains(error.kind.class_name()) || name.contains("/_");
                assert!(is_meant, "{name}: {}", error.message);
            }
        }
    }
    assert!(files.len() > 500 && refused < 20, "{} files, {refused} refused", files.len());
}

#[test]
fn optimization_takes_out_asserts_and_docstrings() {
    let source =
        Source::new("<test>", "def f():\n    'doc'\n    assert x, 'message'\n    return __debug__\n");
    let text = |optimize| {
        let options = Options { optimize, ..Options::default() };
        disassemble(&compile_text(&source, Mode::Exec, options).expect("it compiles"))
    };
    assert!(text(0).contains("LoadAssertionError") && text(0).contains("ReturnConst          True"));
    assert!(!text(1).contains("LoadAssertionError") && text(1).contains("ReturnConst          False"));
    let docstring = |optimize| {
        let options = Options { optimize, ..Options::default() };
        let code = compile_text(&source, Mode::Exec, options).expect("it compiles");
        code.constants.iter().any(|constant| match constant {
            minipy::bytecode::code::Constant::Code(function) => function.has_docstring,
            _ => false,
        })
    };
    assert!(docstring(1) && !docstring(2));
}

#[test]
fn long_programs_compile_in_linear_time_and_few_registers() {
    let numbers: String = (0..100_000).map(|number| format!("x + {number}, ")).collect();
    let code = good(&format!("x = 1\ny = [{numbers}]\n"));
    assert!(code.registers < 100, "{} registers", code.registers);
    let constants: String = (0..100_000).map(|number| format!("{number}, ")).collect();
    assert!(good(&format!("y = [{constants}]\n")).stream.len() < 20);
    let branches: String = (0..3_000).map(|number| format!("elif x == {number}: y = {number}\n")).collect();
    good(&format!("x = 5\nif x is None: pass\n{branches}"));
    let pairs: String = (0..20_000).map(|number| format!("'k{number}': [{number}], ")).collect();
    good(&format!("y = {{{pairs}}}\n"));
    let arguments: String = (0..5_000).map(|number| format!("x{number}, ")).collect();
    good(&format!("f({arguments})\n"));
    let sum = "x + ".repeat(1_500);
    good(&format!("y = {sum}x\n"));
}

#[test]
fn far_jumps_become_long() {
    let body = "        total = total * i + n\n".repeat(20_000);
    let code = good(&format!(
        "def f(n):\n    total = 0\n    for i in range(n):\n        if n < i: continue\n{body}    return total\n"
    ));
    let text = disassemble(&code);
    assert!(text.contains("ForIter") && text.contains("Jump "));
}

#[test]
fn deep_nesting_is_an_error_or_fits_into_two_megabytes() {
    let programs = [
        format!("x = {}1{}", "(".repeat(150), ")".repeat(150)),
        format!("x = {}1{}", "[".repeat(150), "]".repeat(150)),
        format!("x = {}y", "not ".repeat(3_000)),
        format!("x = {}y", "-".repeat(3_000)),
        format!("x = {}1", "lambda: ".repeat(900)),
        format!("x = {}1", "a if b else ".repeat(900)),
        format!("x = y{}", ".a(1)".repeat(2_000)),
        format!("x = y{}", "[0]".repeat(2_000)),
        format!("x = {}y{}", "f(".repeat(150), ")".repeat(150)),
        format!("x = {}1{}", "[i for i in ".repeat(90), "]".repeat(90)),
        (0..95).map(|depth| format!("{}if x:\n", " ".repeat(depth))).collect::<String>()
            + &" ".repeat(95)
            + "pass\n",
        (0..90).map(|depth| format!("{}def f():\n", " ".repeat(depth))).collect::<String>()
            + &" ".repeat(90)
            + "pass\n",
        format!("match x:\n  case {}y{}: pass\n", "[".repeat(150), "]".repeat(150)),
    ];
    for program in programs {
        let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(move || {
            if let Ok(code) = compile(&program) {
                verify(&code).expect("what compiles is well-formed");
            }
        });
        thread.expect("a thread").join().expect("no overflow");
    }
}
