//! `_imp`: what the importer knows of the modules that are built in or embedded, for the loaders in
//! `importlib.machinery` and for `runpy`.

use super::{embedded, native};
use crate::builtins::evaluate;
use crate::compiler::Options;
use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::syntax::Mode;
use crate::thread::Thread;

fn title(value: &Value) -> String {
    value.downcast::<Str>().map(Str::lossy).unwrap_or_default()
}

/// The embedded module of that name. `ImportError: No such frozen object named x`
fn found(thread: &Thread, name: &str) -> Result<(bool, &'static str), Raised> {
    embedded(name).ok_or_else(|| {
        let message = format!("No such frozen object named {name}");
        error::raise_message(thread, ExceptionKind::ImportError, &message)
    })
}

fn is_builtin(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(native(&title(args.get(0))).is_some())))
}

fn is_frozen(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(embedded(&title(args.get(0))).is_some()))
}

fn is_frozen_package(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(found(thread, &title(args.get(0)))?.0))
}

fn get_frozen_object(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let name = title(args.get(0));
    let (_, source) = found(thread, &name)?;
    let options = Options { optimize: thread.interpreter().options.optimize, ..Options::default() };
    let file = format!("<frozen {name}>");
    Ok(evaluate::compile_text(thread, source, &file, Mode::Exec, options)?.into_value())
}

static FUNCTIONS: &[Method] = &[
    function(
        "is_builtin(name, /)",
        is_builtin,
        "Returns True if the module name corresponds to a built-in module.",
    ),
    function(
        "is_frozen(name, /)",
        is_frozen,
        "Returns True if the module name corresponds to a frozen module.",
    ),
    function(
        "is_frozen_package(name, /)",
        is_frozen_package,
        "Returns True if the module name is of a frozen package.",
    ),
    function("get_frozen_object(name, /)", get_frozen_object, "Create a code object for a frozen module."),
];

/// `_imp`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_imp",
    doc: "What the importer knows of built-in and embedded modules.",
    functions: FUNCTIONS,
    classes: &[],
    fill: None,
};
