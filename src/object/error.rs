//! Raising built-in exceptions from Rust: `Err(error::type_error(thread, "..."))`. One constructor for each
//! exception, and for each message that several places share.

use super::class::type_name;
use super::exception::{Exception, ExceptionKind, class_of_kind, is_instance};
use super::str::Str;
use super::tuple::Tuple;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::pure::fault::{self, Fault};
use crate::thread::Thread;

/// An exception object of a built-in class with these arguments.
#[cold]
pub(crate) fn exception(thread: &Thread, kind: ExceptionKind, args: Vec<Value>) -> Obj<Exception> {
    let class = class_of_kind(thread, kind);
    let args = Tuple::new(thread, args);
    Exception::with_shape(class.root(thread), kind, args)
}

/// Sets an exception object as the one that is raised, with the one being handled as its context.
#[cold]
pub(crate) fn raise(thread: &Thread, exception: Value) -> Raised {
    let context = thread.handled_exception();
    raise_under(thread, exception, context)
}

/// Sets an exception object as the one that is raised, with this context.
#[cold]
pub(crate) fn raise_under(thread: &Thread, exception: Value, context: Option<Value>) -> Raised {
    if let (Some(raised), Some(context)) = (exception.downcast::<Exception>(), context)
        && !context.is(&exception)
    {
        break_context_cycle(&context, &exception);
        raised.set_context(Some(context));
    }
    thread.set_raised(exception)
}

/// If the chain of contexts from `context` leads to `exception`, cuts it there.
fn break_context_cycle(context: &Value, exception: &Value) {
    let mut link = context.clone();
    let mut steps = 0u32;
    while let Some(next) = link.downcast::<Exception>().and_then(Exception::context) {
        steps += 1;
        if next.is(exception) {
            if let Some(link) = link.downcast::<Exception>() {
                link.set_context(None);
            }
            return;
        }
        if steps > 10_000 {
            return;
        }
        link = next;
    }
}

/// Raises a built-in exception with these arguments.
#[cold]
pub(crate) fn raise_with(thread: &Thread, kind: ExceptionKind, args: Vec<Value>) -> Raised {
    let exception = exception(thread, kind, args);
    raise(thread, exception.into_value())
}

/// Raises a built-in exception with one message.
#[cold]
pub(crate) fn raise_message(thread: &Thread, kind: ExceptionKind, message: &str) -> Raised {
    let message = Str::new(thread, message).into_value();
    raise_with(thread, kind, vec![message])
}

macro_rules! constructors {
    ($($(#[$doc:meta])* $function:ident $kind:ident;)*) => {$(
        $(#[$doc])*
        #[cold]
        pub(crate) fn $function(thread: &Thread, message: impl AsRef<str>) -> Raised {
            raise_message(thread, ExceptionKind::$kind, message.as_ref())
        }
    )*};
}

constructors! {
    /// `TypeError(message)`
    type_error TypeError;
    /// `ValueError(message)`
    value_error ValueError;
    /// `IndexError(message)`
    index_error IndexError;
    /// `RuntimeError(message)`
    runtime_error RuntimeError;
    /// `OverflowError(message)`
    overflow_error OverflowError;
    /// `ZeroDivisionError(message)`
    zero_division_error ZeroDivisionError;
    /// `SystemError(message)`
    system_error SystemError;
    /// `LookupError(message)`
    lookup_error LookupError;
    /// `BufferError(message)`
    buffer_error BufferError;
    /// `RecursionError(message)`
    recursion_error RecursionError;
    /// `NotImplementedError(message)`
    not_implemented_error NotImplementedError;
    /// `ReferenceError(message)`
    reference_error ReferenceError;
    /// `EOFError(message)`
    eof_error EOFError;
}

/// `KeyError(key)`
#[cold]
pub(crate) fn key_error(thread: &Thread, key: &Value) -> Raised {
    raise_with(thread, ExceptionKind::KeyError, vec![key.clone()])
}

/// `MemoryError()`
#[cold]
pub(crate) fn memory_error(thread: &Thread) -> Raised {
    raise_with(thread, ExceptionKind::MemoryError, Vec::new())
}

/// `StopIteration()` or `StopIteration(value)`
#[cold]
pub(crate) fn stop_iteration(thread: &Thread, value: Option<Value>) -> Raised {
    let field = value.clone();
    let exception = exception(thread, ExceptionKind::StopIteration, value.into_iter().collect());
    exception.set_field("value", Some(field.unwrap_or_else(Value::none)));
    raise(thread, exception.into_value())
}

/// `NameError: name 'x' is not defined`
#[cold]
pub(crate) fn name_error(thread: &Thread, kind: ExceptionKind, message: &str, name: &Value) -> Raised {
    let message = Str::new(thread, message).into_value();
    let exception = exception(thread, kind, vec![message]);
    if kind == ExceptionKind::NameError {
        exception.set_field("name", Some(name.clone()));
    }
    raise(thread, exception.into_value())
}

/// `AttributeError` with `name` and `obj` set.
#[cold]
pub(crate) fn attribute_error(thread: &Thread, message: &str, name: &Value, object: &Value) -> Raised {
    let message = Str::new(thread, message).into_value();
    let exception = exception(thread, ExceptionKind::AttributeError, vec![message]);
    exception.set_field("name", Some(name.clone()));
    exception.set_field("obj", Some(object.clone()));
    raise(thread, exception.into_value())
}

/// `TypeError: attribute name must be string, not 'int'`
#[cold]
pub(crate) fn wrong_name(thread: &Thread, got: &Value) -> Raised {
    type_error(thread, format!("attribute name must be string, not '{}'", type_name(thread, got)))
}

/// The fault of a pure algorithm, raised.
#[cold]
pub(crate) fn from_fault(thread: &Thread, fault: Fault) -> Raised {
    let kind = match fault.kind {
        fault::Kind::Value | fault::Kind::Struct => ExceptionKind::ValueError,
        fault::Kind::Type => ExceptionKind::TypeError,
        fault::Kind::Overflow | fault::Kind::Range => ExceptionKind::OverflowError,
        fault::Kind::ZeroDivision => ExceptionKind::ZeroDivisionError,
        fault::Kind::Index => ExceptionKind::IndexError,
        fault::Kind::Memory => return memory_error(thread),
        fault::Kind::Lookup => ExceptionKind::LookupError,
    };
    if fault.kind == fault::Kind::Range {
        let words = Str::new(thread, "Numerical result out of range").into_value();
        return raise_with(thread, kind, vec![Value::small(34), words]);
    }
    raise_message(thread, kind, &fault.message)
}

/// Drops the exception that is set if it is an instance of this class, else leaves it.
pub(crate) fn swallow(thread: &Thread, kind: ExceptionKind) -> Result<(), Raised> {
    swallow_any(thread, &[kind])
}

/// Drops the exception that is set if it is an instance of one of these classes, else leaves it.
pub(crate) fn swallow_any(thread: &Thread, kinds: &[ExceptionKind]) -> Result<(), Raised> {
    let exception = thread.take_raised();
    if kinds.iter().any(|kind| is_instance(thread, &exception, *kind)) {
        return Ok(());
    }
    Err(thread.set_raised(exception))
}

/// `TypeError: what must be ..., not ...` in its commonest form: `expected` names what was asked for.
#[cold]
pub(crate) fn wrong_type(thread: &Thread, expected: &str, got: &Value) -> Raised {
    type_error(thread, format!("{expected}, not {}", type_name(thread, got)))
}

/// `RecursionError`, when native code is nested too deeply.
#[cold]
pub(crate) fn too_deep(thread: &Thread, doing: &str) -> Raised {
    recursion_error(thread, format!("maximum recursion depth exceeded{doing}"))
}

/// The subclass of OSError for an error number (PEP 3151).
pub(crate) fn kind_of_errno(number: i32) -> ExceptionKind {
    use ExceptionKind as E;
    match number {
        libc::EAGAIN | libc::EALREADY | libc::EINPROGRESS => E::BlockingIOError,
        libc::EPIPE | libc::ESHUTDOWN => E::BrokenPipeError,
        libc::ECHILD => E::ChildProcessError,
        libc::ECONNABORTED => E::ConnectionAbortedError,
        libc::ECONNREFUSED => E::ConnectionRefusedError,
        libc::ECONNRESET => E::ConnectionResetError,
        libc::EEXIST => E::FileExistsError,
        libc::ENOENT => E::FileNotFoundError,
        libc::EISDIR => E::IsADirectoryError,
        libc::ENOTDIR => E::NotADirectoryError,
        libc::EINTR => E::InterruptedError,
        libc::EACCES | libc::EPERM => E::PermissionError,
        libc::ESRCH => E::ProcessLookupError,
        libc::ETIMEDOUT => E::TimeoutError,
        _ => E::OSError,
    }
}

/// The system's words for an error number.
pub(crate) fn strerror(number: i32) -> String {
    let text = std::io::Error::from_raw_os_error(number).to_string();
    text.rsplit_once(" (os error").map_or(text.clone(), |(words, _)| words.to_owned())
}

/// Raises the OSError of a failed system call.
#[cold]
pub(crate) fn os_error(thread: &Thread, fault: &std::io::Error, filename: Option<&str>) -> Raised {
    let Some(number) = fault.raw_os_error() else {
        return raise_message(thread, ExceptionKind::OSError, &fault.to_string());
    };
    errno_error(thread, number, filename.map(|filename| Str::new(thread, filename).into_value()))
}

/// Raises the OSError of an error number.
#[cold]
pub(crate) fn errno_error(thread: &Thread, number: i32, filename: Option<Value>) -> Raised {
    let code = Value::small(i64::from(number));
    let words = Str::new(thread, &strerror(number)).into_value();
    let exception = exception(thread, kind_of_errno(number), vec![code.clone(), words.clone()]);
    exception.set_field("errno", Some(code));
    exception.set_field("strerror", Some(words));
    exception.set_field("filename", filename);
    raise(thread, exception.into_value())
}
