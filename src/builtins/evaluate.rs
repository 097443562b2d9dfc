//! From source text to running code: what `exec`, `eval`, `compile`, imports and the command share.

use crate::builtins;
use crate::builtins::function::builtins_for;
use crate::bytecode::code::Code;
use crate::compiler::{self, Options};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::bytes::Bytes;
use crate::object::code::{self, Makers};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::function::{Function, Replaceable};
use crate::object::int;
use crate::object::lock::Guarded;
use crate::object::names::{Name, name};
use crate::object::set::FrozenSet;
use crate::object::str::Str;
use crate::object::table::Table;
use crate::object::tuple::Tuple;
use crate::protocol::{call, mapping, modules, warn};
use crate::syntax::errors::ErrorKind;
use crate::syntax::{self, Mode, SyntaxError};
use crate::text::source::Source;
use crate::thread::Thread;
use crate::thread::loaded::CodeObject;
use std::sync::Arc;

fn make_frozen_set(thread: &Thread, items: Vec<Value>) -> Value {
    let table = Guarded::new(Table::default());
    for item in items {
        mapping::set_add(thread, &table, item).expect("constants are hashable");
    }
    FrozenSet::new(thread, table.take()).into_value()
}

fn make_bytes(thread: &Thread, bytes: &[u8]) -> Value {
    Bytes::new(thread, bytes).into_value()
}

/// Loads what the compiler made.
pub(crate) fn load(thread: &Thread, code: &Arc<Code>) -> Obj<CodeObject> {
    code::load(thread, Makers { frozen_set: make_frozen_set, bytes: make_bytes }, code)
}

/// Compiles a file's bytes: decodes them by their coding cookie.
pub(crate) fn compile_bytes(
    thread: &Thread,
    bytes: &[u8],
    filename: &str,
    mode: Mode,
    options: Options,
) -> Result<Obj<CodeObject>, Raised> {
    match syntax::read(filename, bytes) {
        Ok(source) => compile_source(thread, &source, mode, options),
        Err(error) => Err(raise_syntax_error(thread, &error, filename)),
    }
}

/// Compiles a text.
pub(crate) fn compile_text(
    thread: &Thread,
    text: &str,
    filename: &str,
    mode: Mode,
    options: Options,
) -> Result<Obj<CodeObject>, Raised> {
    if text.contains('\0') {
        return Err(raise_without_place(
            thread,
            ExceptionKind::SyntaxError,
            "source code string cannot contain null bytes",
        ));
    }
    compile_source(thread, &Source::new(filename, text), mode, options)
}

/// Compiles a source, and gives its warnings.
pub(crate) fn compile_source(
    thread: &Thread,
    source: &Source,
    mode: Mode,
    options: Options,
) -> Result<Obj<CodeObject>, Raised> {
    let arena = syntax::Arena::new();
    let parsed = syntax::parse(source, mode, &arena)
        .map_err(|error| raise_syntax_error(thread, &error, source.name()))?;
    let warnings = parsed.warnings.clone();
    let compiled = compiler::compile(parsed, source, source.name(), options);
    let code = compiled.map_err(|error| raise_syntax_error(thread, &error, source.name()))?;
    for warning in warnings {
        warn::warn_at(thread, ExceptionKind::SyntaxWarning, &warning.message, source.name(), warning.line)?;
    }
    Ok(load(thread, &code))
}

/// Raises a syntax error that has no place.
#[cold]
fn raise_without_place(thread: &Thread, kind: ExceptionKind, message: &str) -> Raised {
    let message = Str::new(thread, message).into_value();
    let exception = error::exception(thread, kind, vec![message.clone()]);
    exception.set_field("msg", Some(message));
    error::raise(thread, exception.into_value())
}

/// Raises what the front end found.
#[cold]
pub(crate) fn raise_syntax_error(thread: &Thread, found: &SyntaxError, filename: &str) -> Raised {
    let kind = match found.kind {
        ErrorKind::Syntax => ExceptionKind::SyntaxError,
        ErrorKind::Indentation => ExceptionKind::IndentationError,
        ErrorKind::Tab => ExceptionKind::TabError,
        ErrorKind::Memory => return error::raise_message(thread, ExceptionKind::MemoryError, &found.message),
        ErrorKind::Recursion => return error::recursion_error(thread, &found.message),
    };
    let message = Str::new(thread, &found.message).into_value();
    let Some(location) = &found.location else {
        return raise_without_place(thread, kind, &found.message);
    };
    let number = |value: i64| int::from_i64(thread, value);
    let place = [
        ("filename", Str::new(thread, filename).into_value()),
        ("lineno", number(i64::from(location.line))),
        ("offset", number(i64::from(location.offset))),
        (
            "text",
            match &*location.text {
                "" => Value::none(),
                text => Str::new(thread, text).into_value(),
            },
        ),
        ("end_lineno", number(i64::from(location.end_line))),
        ("end_offset", number(i64::from(location.end_offset))),
    ];
    let details = Tuple::new(thread, place.iter().map(|(_, value)| value.clone()).collect()).into_value();
    let exception = error::exception(thread, kind, vec![message.clone(), details]);
    exception.set_field("msg", Some(message));
    for (field, value) in place {
        exception.set_field(field, Some(value));
    }
    exception.set_field("print_file_and_line", Some(Value::none()));
    error::raise(thread, exception.into_value())
}

/// Runs code in globals, with names in `namespace` if that is another mapping.
pub(crate) fn run(
    thread: &Thread,
    code: Obj<CodeObject>,
    globals: Obj<Dict>,
    namespace: Option<Value>,
) -> Result<Value, Raised> {
    let title = name(thread, Name::__builtins__);
    if globals.get_name(thread, title).is_none() {
        let module = modules::import(thread, "builtins")?;
        globals.set_name(thread, title, module);
    }
    let builtins = builtins_for(thread, &globals);
    let function = Function::new(thread, code, globals, builtins, Replaceable::default());
    call::run_code(thread, &function, namespace)
}

/// The frame that runs, as exec, eval, globals and locals see it: its globals.
pub(crate) fn current_globals(thread: &Thread) -> Obj<Dict> {
    let frame = thread.running();
    if frame.is_null() {
        return builtins::module_dict(thread);
    }
    // SAFETY: the running frame is alive and runs a function.
    let function = unsafe { (*frame).function.clone() };
    let function =
        function.as_ref().and_then(Value::downcast::<Function>).map(|function| function.globals.clone());
    function.unwrap_or_else(|| builtins::module_dict(thread))
}
