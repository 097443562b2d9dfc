//! What the streams share: `UnsupportedOperation`, checks of their state, and calls of their methods by name.

use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::intern::intern;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::{class::Class, dict::Dict};
use crate::protocol::{attribute, call, number, truth};
use crate::thread::Thread;
use std::cell::OnceCell;

/// `DEFAULT_BUFFER_SIZE`
pub(crate) const BUFFER_SIZE: usize = 8192;

/// What the module keeps.
#[derive(Default)]
struct State {
    unsupported: OnceCell<Value>,
}

/// `io.UnsupportedOperation`
pub(crate) fn unsupported_class(thread: &Thread) -> Result<Value, Raised> {
    let state = thread.interpreter().extension::<State>();
    if let Some(known) = state.unsupported.get() {
        return Ok(known.clone());
    }
    let bases = [ExceptionKind::OSError, ExceptionKind::ValueError];
    let bases = bases.map(|kind| class_of_kind(thread, kind).into_value()).to_vec();
    let namespace = Dict::new(thread);
    namespace.set_name(thread, intern(thread, "__module__").as_value(), Str::new(thread, "io").into_value());
    let metaclass = Value::from_object(crate::object::class::builtin::<Class>(thread));
    let arguments = [
        intern(thread, "UnsupportedOperation").into_value(),
        Tuple::new(thread, bases).into_value(),
        namespace.into_value(),
    ];
    let class = call::call(thread, &metaclass, &arguments)?;
    Ok(state.unsupported.get_or_init(|| class).clone())
}

/// Raises `io.UnsupportedOperation(message)`.
#[cold]
pub(crate) fn unsupported(thread: &Thread, message: &str) -> Raised {
    let made = unsupported_class(thread)
        .and_then(|class| call::call(thread, &class, &[Str::new(thread, message).into_value()]));
    match made {
        Ok(exception) => error::raise(thread, exception),
        Err(raised) => raised,
    }
}

/// `ValueError: I/O operation on closed file.`
#[cold]
pub(crate) fn closed_file(thread: &Thread) -> Raised {
    error::value_error(thread, "I/O operation on closed file.")
}

/// Calls a method by its name.
pub(crate) fn invoke(
    thread: &Thread,
    object: &Value,
    title: &str,
    arguments: &[Value],
) -> Result<Value, Raised> {
    call::call_method_named(thread, object, intern(thread, title).as_value(), arguments)
}

/// Reads an attribute by its name.
pub(crate) fn read_attribute(thread: &Thread, object: &Value, title: &str) -> Result<Value, Raised> {
    attribute::get(thread, object, intern(thread, title).as_value())
}

/// An attribute that is a truth: `closed`.
pub(crate) fn is_closed(thread: &Thread, object: &Value) -> Result<bool, Raised> {
    truth::is_true(thread, &read_attribute(thread, object, "closed")?)
}

/// Asks a method that answers a truth: `readable()`.
pub(crate) fn asks(thread: &Thread, object: &Value, title: &str) -> Result<bool, Raised> {
    truth::is_true(thread, &invoke(thread, object, title, &[])?)
}

/// How much to read: all if nothing is given, None, or the number is negative.
pub(crate) fn size(thread: &Thread, args: Arguments<'_>, index: usize) -> Result<Option<usize>, Raised> {
    let Some(value) = args.not_none(index) else { return Ok(None) };
    if value.as_small().is_none()
        && crate::object::class::class_of(thread, value)
            .special(thread, crate::object::special::Special::Index)
            .is_none()
    {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("argument should be integer or None, not '{got}'")));
    }
    Ok(usize::try_from(number::index_i64(thread, value)?).ok())
}

/// Pickling is refused. `TypeError: cannot pickle 'TextIOWrapper' instances`
pub(crate) fn no_pickle(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let got = type_name(thread, args.get(0));
    Err(error::type_error(thread, format!("cannot pickle '{got}' instances")))
}

/// Runs both parts of a closing: the second in any case; the first error is raised, and the second if there is no
/// first one, or with the first as its context.
pub(crate) fn both(
    thread: &Thread,
    first: Result<(), Raised>,
    second: impl FnOnce() -> Result<(), Raised>,
) -> Result<(), Raised> {
    if first.is_ok() {
        return second();
    }
    let pending = thread.take_raised();
    if second().is_err() {
        let later = thread.take_raised();
        if let Some(later) = later.downcast::<crate::object::exception::Exception>() {
            later.set_context(Some(pending));
        }
        return Err(thread.set_raised(later));
    }
    Err(thread.set_raised(pending))
}
