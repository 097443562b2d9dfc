//! Attributes that single exceptions have, and the exceptions that have little more: SystemExit, StopIteration,
//! ImportError, AttributeError, NameError, KeyError.

use super::exception_base::{no_keywords, of, own_state, plain_text, positional, reduced, set_arguments};
use crate::memory::value::{Raised, Value};
use crate::native::{attribute, method, read_only};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::text;
use crate::thread::Thread;

fn get<const AT: usize>(_thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    let found = of(exception).state.with(|state| state.fields.get(AT).cloned());
    Ok(found.flatten().unwrap_or_else(Value::none))
}

fn set<const AT: usize>(_thread: &Thread, exception: &Value, value: Option<&Value>) -> Result<(), Raised> {
    put(exception, AT, value.cloned());
    Ok(())
}

/// Writes field `at` of an exception that has it.
pub(super) fn put(exception: &Value, at: usize, value: Option<Value>) {
    let old = of(exception).state.with(|state| match state.fields.get_mut(at) {
        Some(field) => std::mem::replace(field, value),
        None => value,
    });
    drop(old);
}

/// The attribute that is field `AT`.
pub(super) const fn field<const AT: usize>(name: &'static str) -> Attribute {
    attribute(name, get::<AT>, set::<AT>)
}

/// The same, not to be changed.
pub(super) const fn fixed<const AT: usize>(name: &'static str) -> Attribute {
    read_only(name, get::<AT>)
}

/// Takes the keyword arguments that the class knows into its fields.
fn take_keywords(
    thread: &Thread,
    exception: &Value,
    keywords: &Value,
    owner: &str,
    known: &[(&str, usize)],
) -> Result<(), Raised> {
    let pairs = keywords.downcast::<Dict>().map(Dict::pairs).unwrap_or_default();
    for (title, value) in pairs {
        let text = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        let Some((_, at)) = known.iter().find(|(name, _)| *name == text) else {
            let message = format!("{owner}() got an unexpected keyword argument '{text}'");
            return Err(error::type_error(thread, message));
        };
        put(exception, *at, Some(value));
    }
    Ok(())
}

fn init_system_exit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    no_keywords(thread, args.get(0), args.get(2))?;
    let given = positional(args);
    let code = match given.items() {
        [] => None,
        [single] => Some(single.clone()),
        _ => Some(given.as_value().clone()),
    };
    set_arguments(of(args.get(0)), given);
    put(args.get(0), 0, code);
    Ok(Value::none())
}

/// `SystemExit`
pub(super) static SYSTEM_EXIT: &[Method] =
    &[method("__init__(self, /, *args, **kwargs)", init_system_exit, "Initialize self.")];

/// `SystemExit`
pub(super) static SYSTEM_EXIT_FIELDS: &[Attribute] = &[field::<0>("code")];

fn init_stop_iteration(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    no_keywords(thread, args.get(0), args.get(2))?;
    let given = positional(args);
    put(args.get(0), 0, Some(given.items().first().cloned().unwrap_or_else(Value::none)));
    set_arguments(of(args.get(0)), given);
    Ok(Value::none())
}

/// `StopIteration`
pub(super) static STOP_ITERATION: &[Method] =
    &[method("__init__(self, /, *args, **kwargs)", init_stop_iteration, "Initialize self.")];

/// `StopIteration`
pub(super) static STOP_ITERATION_FIELDS: &[Attribute] = &[field::<0>("value")];

const IMPORT_KEYWORDS: [(&str, usize); 3] = [("name", 1), ("path", 2), ("name_from", 3)];

fn init_import(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = positional(args);
    let message = match given.items() {
        [single] => Some(single.clone()),
        _ => None,
    };
    set_arguments(of(args.get(0)), given);
    put(args.get(0), 0, message);
    take_keywords(thread, args.get(0), args.get(2), "ImportError", &IMPORT_KEYWORDS)?;
    Ok(Value::none())
}

fn import_text(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match of(args.get(0)).field("msg") {
        Some(message) if message.exact::<Str>().is_some() => Ok(message),
        _ => plain_text(thread, args.get(0)),
    }
}

/// `__reduce__` of exceptions whose fields come from keyword arguments: these are in the state.
fn reduce_with(thread: &Thread, exception: &Value, fields: &[&str], always: bool) -> Result<Value, Raised> {
    let own = of(exception);
    let args = own.args(thread).into_value();
    let mut state = own_state(thread, exception);
    for title in fields {
        if let Some(value) = own.field(title) {
            let state = state.get_or_insert_with(|| Dict::new(thread));
            state.set_name(thread, intern(thread, title).as_value(), value);
        }
    }
    if always {
        let state = state.get_or_insert_with(|| Dict::new(thread));
        state.set_name(thread, intern(thread, "args").as_value(), args.clone());
    }
    Ok(reduced(thread, exception, args, state.map(Into::into)))
}

fn reduce_import(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    reduce_with(thread, args.get(0), &["name", "path", "name_from"], false)
}

/// `ImportError`
pub(super) static IMPORT: &[Method] = &[
    method("__init__(self, /, *args, **kwargs)", init_import, "Initialize self."),
    method("__str__(self, /)", import_text, "Return str(self)."),
    method("__reduce__(self, /)", reduce_import, ""),
];

/// `ImportError`
pub(super) static IMPORT_FIELDS: &[Attribute] =
    &[field::<0>("msg"), field::<1>("name"), field::<2>("path"), field::<3>("name_from")];

fn init_attribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    set_arguments(of(args.get(0)), positional(args));
    take_keywords(thread, args.get(0), args.get(2), "AttributeError", &[("name", 0), ("obj", 1)])?;
    Ok(Value::none())
}

fn reduce_attribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    reduce_with(thread, args.get(0), &["name"], true)
}

/// `AttributeError`
pub(super) static ATTRIBUTE: &[Method] = &[
    method("__init__(self, /, *args, **kwargs)", init_attribute, "Initialize self."),
    method("__reduce__(self, /)", reduce_attribute, ""),
];

/// `AttributeError`
pub(super) static ATTRIBUTE_FIELDS: &[Attribute] = &[field::<0>("name"), field::<1>("obj")];

fn init_name(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    set_arguments(of(args.get(0)), positional(args));
    take_keywords(thread, args.get(0), args.get(2), "NameError", &[("name", 0)])?;
    Ok(Value::none())
}

/// `NameError`
pub(super) static NAME: &[Method] =
    &[method("__init__(self, /, *args, **kwargs)", init_name, "Initialize self.")];

/// `NameError`
pub(super) static NAME_FIELDS: &[Attribute] = &[field::<0>("name")];

fn key_text(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match of(args.get(0)).args(thread).items() {
        [single] => text::repr(thread, single).map(Into::into),
        _ => plain_text(thread, args.get(0)),
    }
}

/// `KeyError`
pub(super) static KEY: &[Method] = &[method("__str__(self, /)", key_text, "Return str(self).")];

/// `TypeError: argument 1 must be str, not int`
pub(super) fn wrong_argument(thread: &Thread, at: usize, expected: &str, got: &Value) -> Raised {
    let got = type_name(thread, got);
    error::type_error(thread, format!("argument {at} must be {expected}, not {got}"))
}
