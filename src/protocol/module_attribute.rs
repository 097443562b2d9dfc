//! Attributes of modules: by `object`'s rules, then by a function `__getattr__` in the module itself (PEP 562).

use super::{attribute, call, modules};
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::thread::Thread;

/// The attribute of this interned name, or nothing.
pub(super) fn find(
    thread: &Thread,
    object: &Value,
    title: &Value,
    found: Result<Option<Value>, Raised>,
) -> Result<Option<Value>, Raised> {
    if let Some(value) = found? {
        return Ok(Some(value));
    }
    let module = object.downcast::<Module>().expect("the descriptor checked self");
    match module.dict.get_name(thread, name(thread, Name::__getattr__)) {
        Some(function) => call::call(thread, &function, std::slice::from_ref(title)).map(Some),
        None => Ok(None),
    }
}

/// `AttributeError: module 'm' has no attribute 'x'`
#[cold]
pub(super) fn missing(thread: &Thread, object: &Value, module: &Module, title: &Value) -> Raised {
    let text = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let own = module.dict.get_name(thread, name(thread, Name::__name__));
    let message = match own.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy) {
        None => format!("module has no attribute '{text}'"),
        Some(own) => match modules::is_initializing(thread, object) {
            Err(raised) => return raised,
            Ok(false) => format!("module '{own}' has no attribute '{text}'"),
            Ok(true) => match origin(thread, object) {
                Err(raised) => return raised,
                Ok(origin) => {
                    let origin = origin.map(|origin| format!(" from '{origin}'")).unwrap_or_default();
                    format!(
                        "partially initialized module '{own}'{origin} has no attribute '{text}' \
                         (most likely due to a circular import)"
                    )
                }
            },
        },
    };
    error::attribute_error(thread, &message, title, object)
}

/// Where the module comes from, as its spec says.
fn origin(thread: &Thread, module: &Value) -> Result<Option<String>, Raised> {
    let Some(spec) = attribute::get_optional(thread, module, name(thread, Name::__spec__))? else {
        return Ok(None);
    };
    let origin = crate::object::intern::intern(thread, "origin");
    let origin = attribute::get_optional(thread, &spec, origin.as_value())?;
    Ok(origin.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy))
}
