//! The prompt: reads a statement at a time, with history and multi-line editing, and shows values.

use crate::builtins::evaluate;
use crate::compiler::Options;
use crate::memory::value::{Raised, Value};
use crate::object::module::Module;
use crate::object::str::Str;
use crate::syntax::{self, Mode};
use crate::text::source::Source;
use crate::thread::Thread;
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Editor, Helper};
use std::io::IsTerminal;

/// What the line editor asks: is the statement whole, and which names begin like this.
struct Assistant {
    names: Vec<String>,
}

impl Helper for Assistant {}
impl Highlighter for Assistant {}

impl Hinter for Assistant {
    type Hint = String;
}

impl Completer for Assistant {
    type Candidate = String;

    fn complete(
        &self,
        line: &str,
        position: usize,
        _: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<String>)> {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let start = line[..position].rfind(|c: char| !is_name(c)).map_or(0, |at| at + 1);
        let begun = &line[start..position];
        let found = self.names.iter().filter(|name| !begun.is_empty() && name.starts_with(begun)).cloned();
        Ok((start, found.collect()))
    }
}

impl Validator for Assistant {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let whole = is_whole(context.input());
        Ok(if whole { ValidationResult::Valid(None) } else { ValidationResult::Incomplete })
    }
}

/// True if no further line could belong to the statement.
fn is_whole(text: &str) -> bool {
    let source = Source::new("<stdin>", text);
    let arena = syntax::Arena::new();
    match syntax::parse(&source, Mode::Single, &arena) {
        Ok(_) => {
            let compound =
                text.trim_end_matches(['\n', ' ']).contains('\n') || text.trim_end().ends_with(':');
            !compound || text.ends_with('\n')
        }
        Err(error) => !error.at_eof,
    }
}

fn names(main: &Module) -> Vec<String> {
    let text = |value: Value| value.downcast::<Str>().map(Str::lossy);
    let mut all: Vec<String> = main.dict.keys().into_iter().filter_map(text).collect();
    if let Some(builtins) = main.dict.pairs().into_iter().find_map(|(key, value)| {
        (text(key)? == "__builtins__").then(|| value.downcast::<Module>().map(|module| module.dict.keys()))?
    }) {
        all.extend(builtins.into_iter().filter_map(text));
    }
    all.sort();
    all
}

/// Talks until the end of input or `exit()`; the exit status.
#[expect(clippy::print_stdout, reason = "the prompt is a conversation")]
pub(super) fn converse(thread: &Thread, main: &Module) -> Result<u8, Raised> {
    let options = &thread.interpreter().options;
    if !options.quiet && !options.inspect {
        println!("minipy {} (Python 3.13) on linux", env!("CARGO_PKG_VERSION"));
        println!("Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.");
    }
    let Ok(mut editor) = Editor::<Assistant, rustyline::history::DefaultHistory>::new() else { return Ok(1) };
    let history = std::env::var_os("HOME").map(|home| std::path::PathBuf::from(home).join(".minipy_history"));
    if let (Some(history), true) = (&history, std::io::stdin().is_terminal()) {
        // A first run has no history.
        let _ = editor.load_history(history);
    }
    loop {
        editor.set_helper(Some(Assistant { names: names(main) }));
        let line = match editor.readline(">>> ") {
            Ok(line) => line,
            Err(ReadlineError::Interrupted) => {
                println!("KeyboardInterrupt");
                continue;
            }
            Err(_) => break,
        };
        if line.trim().is_empty() {
            continue;
        }
        // A line that cannot be remembered is still run.
        let _ = editor.add_history_entry(line.trim_end());
        let source = if line.ends_with('\n') { line } else { format!("{line}\n") };
        let result = evaluate::compile_text(thread, &source, "<stdin>", Mode::Single, Options::default())
            .and_then(|code| evaluate::run(thread, code, main.dict.clone(), None));
        if result.is_err() {
            let exits = crate::interp::ops::container::raised_is(
                thread,
                crate::object::exception::ExceptionKind::SystemExit,
            );
            let status = super::finish::report(thread);
            if exits {
                return Ok(status);
            }
        }
    }
    if let (Some(history), true) = (&history, std::io::stdin().is_terminal()) {
        // History is a comfort; a folder that cannot be written to is no error.
        let _ = editor.save_history(history);
    }
    println!();
    Ok(0)
}
