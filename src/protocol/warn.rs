//! Warnings that the interpreter itself gives. Once the module `warnings` is there, it decides; before that they
//! are filtered as CPython filters them before any script changes the filters, then printed to stderr with the
//! source line, each once per place, or raised.

use super::{attribute, call, modules};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::function::Function;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::thread::Thread;
use std::cell::RefCell;
use std::collections::HashSet;
use std::io::Write;

/// What becomes of a warning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Action {
    /// It is dropped.
    Ignore,
    /// It is printed the first time it comes from a place.
    Default,
    /// It is printed.
    Always,
    /// It is raised.
    Error,
}

/// Words of `-W`, and what they do. Any prefix will do.
const ACTIONS: [(&str, Action); 7] = [
    ("default", Action::Default),
    ("always", Action::Always),
    ("all", Action::Always),
    ("ignore", Action::Ignore),
    ("module", Action::Default),
    ("once", Action::Default),
    ("error", Action::Error),
];

/// Warnings that are ignored unless a filter says otherwise; a deprecation shows in the main module.
const IGNORED: [ExceptionKind; 4] = [
    ExceptionKind::DeprecationWarning,
    ExceptionKind::PendingDeprecationWarning,
    ExceptionKind::ImportWarning,
    ExceptionKind::ResourceWarning,
];

/// What was printed already.
#[derive(Default)]
struct Printed(RefCell<HashSet<(String, u8, u32, String)>>);

/// Where a warning comes from.
struct Place {
    file: String,
    line: u32,
    module: String,
    globals: Option<Obj<Dict>>,
}

/// Gives a warning; an error if a filter makes it one.
#[cold]
pub(crate) fn warn(thread: &Thread, category: ExceptionKind, message: &str) -> Result<(), Raised> {
    give(thread, category, message, place(thread), None)
}

/// Gives a warning about an object, of which the module `warnings` has more to say: it is imported for that.
#[cold]
pub(crate) fn warn_about(
    thread: &Thread,
    category: ExceptionKind,
    message: &str,
    source: &Value,
) -> Result<(), Raised> {
    let title = intern(thread, "warnings");
    if modules::loaded(thread, title.as_value())?.is_none() {
        if action(thread, category, message, &place(thread)) == Action::Ignore {
            return Ok(());
        }
        modules::import(thread, "warnings")?;
    }
    give(thread, category, message, place(thread), Some(source))
}

/// Gives a warning about a line of a file that is being compiled.
pub(crate) fn warn_at(
    thread: &Thread,
    category: ExceptionKind,
    message: &str,
    file: &str,
    line: u32,
) -> Result<(), Raised> {
    let module = file.strip_suffix(".py").unwrap_or(file).to_owned();
    give(thread, category, message, Place { file: file.to_owned(), line, module, globals: None }, None)
}

fn give(
    thread: &Thread,
    category: ExceptionKind,
    message: &str,
    place: Place,
    source: Option<&Value>,
) -> Result<(), Raised> {
    if let Some(module) = modules::loaded(thread, intern(thread, "warnings").as_value())?
        && let Some(explicit) =
            attribute::get_optional(thread, &module, intern(thread, "warn_explicit").as_value())?
    {
        let text = |text: &str| Str::new(thread, text).into_value();
        let class = Value::from_object(&*class_of_kind(thread, category));
        let registry = registry(thread, &place.globals);
        let line = Value::small(i64::from(place.line));
        let mut arguments =
            vec![text(message), class, text(&place.file), line, text(&place.module), registry];
        if let Some(source) = source {
            arguments.extend([Value::none(), source.clone()]);
        }
        return call::call(thread, &explicit, &arguments).map(drop);
    }
    let action = action(thread, category, message, &place);
    if action == Action::Error {
        return Err(error::raise_message(thread, category, message));
    }
    let known = thread.interpreter().extension::<Printed>();
    let key = (place.file.clone(), category as u8, place.line, message.to_owned());
    if action == Action::Ignore || !known.0.borrow_mut().insert(key) && action == Action::Default {
        return Ok(());
    }
    print(category, message, &place);
    Ok(())
}

/// What was said already in a module.
fn registry(thread: &Thread, globals: &Option<Obj<Dict>>) -> Value {
    let Some(globals) = globals else { return Value::none() };
    let title = intern(thread, "__warningregistry__");
    if let Some(known) = globals.get_name(thread, title.as_value()) {
        return known;
    }
    let fresh = Dict::new(thread).into_value();
    globals.set_name(thread, title.as_value(), fresh.clone());
    fresh
}

/// The running line of Python code.
fn place(thread: &Thread) -> Place {
    let frame = thread.running();
    if frame.is_null() {
        return Place { file: "sys".to_owned(), line: 0, module: "sys".to_owned(), globals: None };
    }
    let text = |value: &Value| value.downcast::<Str>().map(Str::lossy);
    // SAFETY: the running frame is alive while native code that it called runs.
    let frame = unsafe { &*frame };
    let globals = frame
        .function
        .as_ref()
        .and_then(Value::downcast::<Function>)
        .map(|function| function.globals.clone());
    let module = globals.as_ref().and_then(|globals| globals.get_name(thread, name(thread, Name::__name__)));
    Place {
        file: text(&frame.code().values.filename).unwrap_or_default(),
        line: frame.line(),
        module: module.as_ref().and_then(text).unwrap_or_else(|| "<string>".to_owned()),
        globals,
    }
}

/// The last `-W` that fits decides, then the built-in rules.
fn action(thread: &Thread, category: ExceptionKind, message: &str, place: &Place) -> Action {
    let words = thread.interpreter().options.warnings.iter().rev();
    let asked = words.filter_map(|word| filter(word, category, message, place)).next();
    asked.unwrap_or_else(|| {
        let shown_in_main = category == ExceptionKind::DeprecationWarning && place.module == "__main__";
        if IGNORED.contains(&category) && !shown_in_main { Action::Ignore } else { Action::Default }
    })
}

/// What `action:message:category:module:line` says of a warning; empty parts fit any.
fn filter(word: &str, category: ExceptionKind, message: &str, place: &Place) -> Option<Action> {
    let mut parts = word.split(':').map(str::trim);
    let named = parts.next().unwrap_or_default();
    let (_, action) = ACTIONS.iter().find(|(known, _)| !named.is_empty() && known.starts_with(named))?;
    let mut part = || parts.next().filter(|part| !part.is_empty());
    let fits = part().is_none_or(|start| message.to_lowercase().starts_with(&start.to_lowercase()))
        && part().is_none_or(|class| is_a(category, class))
        && part().is_none_or(|module| module == place.module)
        && part().is_none_or(|line| line.parse() == Ok(place.line) || line == "0");
    fits.then_some(*action)
}

/// Whether a built-in exception class or one of its bases has this name.
fn is_a(kind: ExceptionKind, class: &str) -> bool {
    let row = kind.row();
    row.name == class || row.base != kind && is_a(row.base, class)
}

fn print(category: ExceptionKind, message: &str, place: &Place) {
    let mut text = format!("{}:{}: {}: {message}\n", place.file, place.line, category.row().name);
    let source = std::fs::read(&place.file).unwrap_or_default();
    let line = source.split(|byte| *byte == b'\n').nth((place.line as usize).wrapping_sub(1));
    if let Some(line) = line.map(<[u8]>::trim_ascii).filter(|line| !line.is_empty()) {
        text.push_str(&format!("  {}\n", String::from_utf8_lossy(line)));
    }
    // A warning that cannot be written is lost, as in CPython.
    let _ = std::io::stderr().write_all(text.as_bytes());
}
