//! The receiver of a method of a built-in class that is called as a function: `list.append(1, 2)` must name its own.

use super::descriptor;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, type_name};
use crate::object::error;
use crate::object::native::{self, ClassMethodDescriptor, RawArguments};
use crate::thread::Thread;

/// The first argument of a method of a built-in class is an object of the class.
#[inline(always)]
pub(super) fn check_receiver(
    thread: &Thread,
    method: &native::Method,
    class: &Value,
    raw: RawArguments<'_>,
    wrapper: bool,
) -> Result<(), Raised> {
    let class = class.downcast::<Class>().expect("a descriptor belongs to a class");
    match raw.positional_values().first() {
        Some(receiver) if class_of(thread, receiver).is_subclass_of(class) => Ok(()),
        _ => Err(wrong_receiver(thread, method.name(), class, raw, wrapper)),
    }
}

#[cold]
fn wrong_receiver(
    thread: &Thread,
    name: &str,
    class: &Class,
    raw: RawArguments<'_>,
    wrapper: bool,
) -> Raised {
    let Some(receiver) = raw.positional_values().first() else {
        let owner = class.display_name();
        let message = if wrapper {
            format!("descriptor '{name}' of '{owner}' object needs an argument")
        } else {
            format!("unbound method {owner}.{name}() needs an argument")
        };
        return error::type_error(thread, message);
    };
    let (owner, got) = (class.display_name(), type_name(thread, receiver));
    let message = if wrapper {
        format!("descriptor '{name}' requires a '{owner}' object but received a '{got}'")
    } else {
        format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{got}' object")
    };
    error::type_error(thread, message)
}

/// The first argument of a class method of a built-in class is the class or a subclass.
pub(super) fn check_class(
    thread: &Thread,
    method: &ClassMethodDescriptor,
    raw: RawArguments<'_>,
) -> Result<(), Raised> {
    match raw.positional_values().first() {
        Some(class) => descriptor::bind_class_method(thread, method, class).map(drop),
        None => {
            let owner = method.class.downcast::<Class>().map(Class::display_name).unwrap_or_default();
            let title = method.method.name();
            let message = format!("descriptor '{title}' of '{owner}' object needs an argument");
            Err(error::type_error(thread, message))
        }
    }
}
