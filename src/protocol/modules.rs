//! `sys.modules`, and the door to the importer, which is a floor above.

use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::protocol::{attribute, mapping, subscript, truth};
use crate::thread::Thread;
use std::cell::{Cell, OnceCell};

/// Imports a module by its full name.
pub(crate) type Importer = fn(&Thread, &str) -> Result<Value, Raised>;

/// The interpreter's modules.
#[derive(Default)]
pub(crate) struct Modules {
    dict: OnceCell<Obj<Dict>>,
    importer: Cell<Option<Importer>>,
}

/// Sets the importer: once, at start-up.
pub(crate) fn set_importer(thread: &Thread, importer: Importer) {
    thread.interpreter().extension::<Modules>().importer.set(Some(importer));
}

/// `sys.modules`
pub(crate) fn all(thread: &Thread) -> &Obj<Dict> {
    thread.interpreter().extension::<Modules>().dict.get_or_init(|| Dict::new(thread))
}

/// The module of this name, if it is loaded. None in `sys.modules` counts as absent.
pub(crate) fn loaded(thread: &Thread, title: &Value) -> Result<Option<Value>, Raised> {
    Ok(mapping::dict_get(thread, all(thread), title)?.filter(|module| !module.is_none()))
}

/// The module of this name, imported if need be.
pub(crate) fn import(thread: &Thread, title: &str) -> Result<Value, Raised> {
    if let Some(module) = loaded(thread, intern(thread, title).as_value())? {
        return Ok(module);
    }
    let importer = thread.interpreter().extension::<Modules>().importer.get();
    importer.expect("the importer is set at start-up")(thread, title)
}

/// A member of a module, imported if need be.
pub(crate) fn member(thread: &Thread, module: &str, title: &str) -> Result<Value, Raised> {
    let module = import(thread, module)?;
    attribute::get(thread, &module, intern(thread, title).as_value())
}

/// True if the module's body is still running (`__spec__._initializing`).
pub(crate) fn is_initializing(thread: &Thread, module: &Value) -> Result<bool, Raised> {
    let Some(spec) = attribute::get_optional(thread, module, name(thread, Name::__spec__))? else {
        return Ok(false);
    };
    match attribute::get_optional(thread, &spec, name(thread, Name::_initializing))? {
        Some(value) => truth::is_true(thread, &value),
        None => Ok(false),
    }
}

/// Takes a module out of `sys.modules`.
pub(crate) fn forget(thread: &Thread, title: &Value) -> Result<(), Raised> {
    if loaded(thread, title)?.is_some() {
        subscript::delete_item(thread, all(thread).as_value(), title)?;
    }
    Ok(())
}
