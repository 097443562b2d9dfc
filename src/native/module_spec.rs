//! The spec of a module in Rust: one const item in the module's file.

use crate::memory::heap::Obj;
use crate::memory::layout::Layout;
use crate::memory::value::{Raised, Value};
use crate::object::class::class_of_shape;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::native::{Method, Native};
use crate::object::str::Str;
use crate::thread::Thread;

/// A class of a module: its name there, and the layout of its objects.
pub(crate) type ClassRow = (&'static str, fn() -> &'static Layout);

/// Adds what a module computes when it is made.
pub(crate) type Fill = fn(&Thread, &Module) -> Result<(), Raised>;

/// What a module is.
pub(crate) struct ModuleSpec {
    /// `__name__`
    pub(crate) name: &'static str,
    /// The docstring.
    pub(crate) doc: &'static str,
    /// Functions.
    pub(crate) functions: &'static [Method],
    /// Classes, by name.
    pub(crate) classes: &'static [ClassRow],
    /// Adds what is computed: constants, exceptions.
    pub(crate) fill: Option<Fill>,
}

/// Makes the module of a spec.
pub(crate) fn make(thread: &Thread, spec: &'static ModuleSpec) -> Result<Obj<Module>, Raised> {
    let module = Module::new(thread, spec.name);
    let doc = if spec.doc.is_empty() { Value::none() } else { Str::new(thread, spec.doc).into_value() };
    module.dict.set_name(thread, name(thread, Name::__doc__), doc);
    fill(thread, spec, &module)?;
    Ok(module)
}

/// Puts a spec's contents into a module.
pub(crate) fn fill(thread: &Thread, spec: &'static ModuleSpec, module: &Obj<Module>) -> Result<(), Raised> {
    for method in spec.functions {
        let function = Native::function(thread, method, Some(module.as_value().clone()));
        module.set(thread, method.name(), function.into_value());
    }
    for (title, layout) in spec.classes {
        module.set(thread, title, Value::from_object(class_of_shape(thread.root_of(layout()))));
    }
    spec.fill.map_or(Ok(()), |fill| fill(thread, module))
}
