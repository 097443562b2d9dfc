//! The words for an attribute that is not there, or cannot be written.

use super::attribute::uses_generic_set;
use super::module_attribute;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, type_name};
use crate::object::error;
use crate::object::module::Module;
use crate::object::str::Str;
use crate::thread::Thread;

/// `AttributeError: 'C' object has no attribute 'x'`, in the words for this kind of object.
#[cold]
pub(crate) fn missing(thread: &Thread, object: &Value, name: &Value) -> Raised {
    if let Some(module) = object.downcast::<Module>() {
        return module_attribute::missing(thread, object, module, name);
    }
    let title = name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let message = if let Some(class) = object.downcast::<Class>() {
        format!("type object '{}' has no attribute '{title}'", class.display_name())
    } else {
        format!("'{}' object has no attribute '{title}'", type_name(thread, object))
    };
    error::attribute_error(thread, &message, name, object)
}

/// What is said of an attribute that cannot be deleted, since it is not there.
#[cold]
pub(super) fn not_there(thread: &Thread, object: &Value, name: &Value) -> Raised {
    let title = name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let message = format!("'{}' object has no attribute '{title}'", type_name(thread, object));
    error::attribute_error(thread, &message, name, object)
}

/// What is said of an attribute that cannot be written: whether it was found decides the words.
#[cold]
pub(super) fn not_writable(thread: &Thread, object: &Value, name: &Value, found: bool) -> Raised {
    let class = class_of(thread, object);
    let owner = type_name(thread, object);
    let title = name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let message = if found {
        format!("'{owner}' object attribute '{title}' is read-only")
    } else if uses_generic_set(thread, class) {
        format!("'{owner}' object has no attribute '{title}' and no __dict__ for setting new attributes")
    } else {
        format!("'{owner}' object has no attribute '{title}'")
    };
    error::attribute_error(thread, &message, name, object)
}
