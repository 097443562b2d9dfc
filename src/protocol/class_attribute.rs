//! Attributes of classes, by `type`'s rules: a data descriptor of the metaclass, then what the class and its
//! bases hold (bound to the class), then another attribute of the metaclass.

use super::attribute::missing;
use super::descriptor::{bind, has_get, is_data, store};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, flag};
use crate::object::error;
use crate::object::intern::{intern, intern_value};
use crate::object::str::Str;
use crate::thread::Thread;

/// The attribute of this interned name, or nothing.
pub(crate) fn find(thread: &Thread, object: &Value, name: &Value) -> Result<Option<Value>, Raised> {
    let class = object.downcast::<Class>().expect("type's methods are asked of classes only");
    let metaclass = class_of(thread, object);
    let of_metaclass = metaclass.lookup(thread, name);
    if let Some(descriptor) = &of_metaclass
        && is_data(thread, descriptor)
        && has_get(thread, descriptor)
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
        Some(value) => {
            class.set(thread, &name, value);
            if is_pattern_kind(&name) {
                note_pattern_kind(thread, class);
            }
        }
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

/// The attribute by which the collections' ABCs say what kind of pattern matches their objects.
const PATTERN_KIND: &str = "__abc_tpflags__";

/// Its values, as in `Py_TPFLAGS_SEQUENCE` and `Py_TPFLAGS_MAPPING`, and the flags they set.
const PATTERN_KINDS: [(i64, u32); 2] = [(1 << 5, flag::SEQUENCE), (1 << 6, flag::MAPPING)];

fn is_pattern_kind(name: &Value) -> bool {
    name.downcast::<Str>().is_some_and(|name| name.as_bytes() == PATTERN_KIND.as_bytes())
}

/// Lets the patterns match that the class asks for in its namespace.
pub(crate) fn note_pattern_kind(thread: &Thread, class: &Class) {
    let asked = class.namespace(thread).get_name(thread, intern(thread, PATTERN_KIND).as_value());
    let Some(asked) = asked.as_ref().and_then(Value::as_small) else { return };
    let kinds = PATTERN_KINDS.iter().filter(|(bit, _)| asked & bit != 0);
    add_flags(class, kinds.fold(0, |all, (_, own)| all | own));
}

fn add_flags(class: &Class, flags: u32) {
    class.flags.set(class.flags.get() | flags);
    for derived in class.subclasses() {
        add_flags(&derived, flags);
    }
}
