//! Attributes of classes, by `type`'s rules: a data descriptor of the metaclass, then what the class and its
//! bases hold (bound to the class), then another attribute of the metaclass.

use super::attribute::missing;
use super::descriptor::{bind, is_data, store};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, flag};
use crate::object::error;
use crate::object::intern::intern_value;
use crate::object::str::Str;
use crate::thread::Thread;

/// The attribute of this interned name, or nothing.
pub(crate) fn find(thread: &Thread, object: &Value, name: &Value) -> Result<Option<Value>, Raised> {
    let class = object.downcast::<Class>().expect("type's methods are asked of classes only");
    let metaclass = class_of(thread, object);
    let of_metaclass = metaclass.lookup(thread, name);
    if let Some(descriptor) = &of_metaclass
        && is_data(thread, descriptor)
    {
        return bind(thread, descriptor, Some(object), &Value::from_object(metaclass)).map(Some);
    }
    if let Some(found) = class.lookup(thread, name) {
        return bind(thread, &found, None, object).map(Some);
    }
    match of_metaclass {
        Some(descriptor) => bind(thread, &descriptor, Some(object), &Value::from_object(metaclass)).map(Some),
        None => Ok(None),
    }
}

/// `type.__getattribute__`
pub(crate) fn class_get(thread: &Thread, object: &Value, name: &Value) -> Result<Value, Raised> {
    let name = attribute_name(thread, name)?;
    find(thread, object, &name)?.ok_or_else(|| missing(thread, object, &name))
}

fn attribute_name(thread: &Thread, name: &Value) -> Result<Value, Raised> {
    match name.downcast::<Str>() {
        Some(text) => Ok(intern_value(thread, text).into_value()),
        None => Err(error::wrong_name(thread, name)),
    }
}

/// `type.__setattr__`; `type.__delattr__` if there is no value.
pub(crate) fn class_set(
    thread: &Thread,
    object: &Value,
    name: &Value,
    value: Option<Value>,
) -> Result<(), Raised> {
    let class = object.downcast::<Class>().expect("type's methods are asked of classes only");
    let name = attribute_name(thread, name)?;
    if !class.has(flag::HEAP) {
        return Err(immutable(thread, class, &name));
    }
    if let Some(descriptor) = class_of(thread, object).lookup(thread, &name)
        && is_data(thread, &descriptor)
    {
        return store(thread, &descriptor, object, value);
    }
    match value {
        Some(value) => class.set(thread, &name, value),
        None => {
            if !class.remove(thread, &name) {
                return Err(missing(thread, object, &name));
            }
        }
    }
    Ok(())
}

/// `TypeError: cannot set 'x' attribute of immutable type 'int'`
#[cold]
pub(crate) fn immutable(thread: &Thread, class: &Class, name: &Value) -> Raised {
    let title = name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let message = format!("cannot set '{title}' attribute of immutable type '{}'", class.display_name());
    error::type_error(thread, message)
}
