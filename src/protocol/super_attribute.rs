//! Attributes of `super(class, object)`: those that come behind the class in the order of the object's class.

use super::attribute;
use super::descriptor::{bind, is_unbound_method};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, type_name};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::object::super_object::Start;
use crate::thread::Thread;

/// The class whose order is followed: the object itself if it is a class that derives from `class`, or the
/// object's class.
pub(crate) fn start(thread: &Thread, class: &Class, object: &Value) -> Result<Start, Raised> {
    let below = match object.downcast::<Class>() {
        Some(own) if own.is_subclass_of(class) => Some(Obj::from_ref(own)),
        _ => {
            let own = class_of(thread, object);
            if own.is_subclass_of(class) {
                Some(Obj::from_ref(own))
            } else {
                let claimed = attribute::get_optional(thread, object, name(thread, Name::__class__))?;
                let claimed = claimed.and_then(|claimed| Obj::<Class>::try_from(claimed).ok());
                claimed.filter(|claimed| claimed.is_subclass_of(class))
            }
        }
    };
    let Some(below) = below else {
        let owner = class.display_name();
        let got = match object.downcast::<Class>() {
            Some(got) => format!("type {}", got.display_name()),
            None => format!("instance of {}", type_name(thread, object)),
        };
        let message =
            format!("super(type, obj): obj ({got}) is not an instance or subtype of type ({owner}).");
        return Err(error::type_error(thread, message));
    };
    Ok(Start {
        class: Some(Obj::from_ref(class)),
        receiver: Some(object.clone()),
        receiver_class: Some(below),
    })
}

/// The attribute as it stands in the class that has it.
fn find(thread: &Thread, start: &Start, title: &Value) -> Option<Value> {
    let (class, below) = (start.class.as_ref()?, start.receiver_class.as_ref()?);
    if title.is(name(thread, Name::__class__)) {
        return None;
    }
    below.lookup_after(thread, class, title)
}

/// The attribute behind the start, bound to the receiver; nothing if there is none.
pub(crate) fn get(thread: &Thread, start: &Start, title: &Value) -> Result<Option<Value>, Raised> {
    let Some(found) = find(thread, start, title) else { return Ok(None) };
    let (Some(receiver), Some(below)) = (&start.receiver, &start.receiver_class) else { return Ok(None) };
    let is_class_itself = receiver.is(below.as_value());
    bind(thread, &found, Some(receiver).filter(|_| !is_class_itself), below.as_value()).map(Some)
}

/// `super(class, object).name` without the super object. True means an unbound function that wants `object` as its
/// first argument.
pub(crate) fn load(
    thread: &Thread,
    class: &Value,
    object: &Value,
    title: &Value,
) -> Result<(Value, bool), Raised> {
    let Some(class) = class.downcast::<Class>() else {
        let got = type_name(thread, class);
        return Err(error::type_error(thread, format!("super() argument 1 must be a type, not {got}")));
    };
    let start = start(thread, class, object)?;
    if let Some(found) = find(thread, &start, title)
        && is_unbound_method(&found)
        && object.downcast::<Class>().is_none()
    {
        return Ok((found, true));
    }
    match get(thread, &start, title)? {
        Some(value) => Ok((value, false)),
        None => Err(missing(thread, title)),
    }
}

/// `AttributeError: 'super' object has no attribute 'x'`
#[cold]
fn missing(thread: &Thread, title: &Value) -> Raised {
    let text = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let message = format!("'super' object has no attribute '{text}'");
    error::raise_message(thread, ExceptionKind::AttributeError, &message)
}
