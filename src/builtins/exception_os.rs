//! `OSError`: made with an errno it becomes the subclass for it, and it knows the files it is about.

use super::exception_base::{
    allocate, no_keywords, of, own_state, plain_text, positional, reduced, set_arguments,
};
use super::exception_fields::{field, put};
use crate::memory::value::{Raised, Value};
use crate::native::{attribute, constructor, method};
use crate::object::class::{Class, class_of};
use crate::object::error;
use crate::object::exception::{ExceptionKind, class_of_kind, is_instance};
use crate::object::native::{Arguments, Attribute, Method, Native, WrapperDescriptor};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{number, text};
use crate::thread::Thread;

/// The places of the fields.
const ERRNO: usize = 0;
const WORDS: usize = 1;
const FILE: usize = 2;
const SECOND_FILE: usize = 3;
const WRITTEN: usize = 4;

/// The subclass that `OSError(errno, ...)` makes.
const BY_ERRNO: [(i32, ExceptionKind); 18] = [
    (libc::EAGAIN, ExceptionKind::BlockingIOError),
    (libc::EALREADY, ExceptionKind::BlockingIOError),
    (libc::EINPROGRESS, ExceptionKind::BlockingIOError),
    (libc::EPIPE, ExceptionKind::BrokenPipeError),
    (libc::ESHUTDOWN, ExceptionKind::BrokenPipeError),
    (libc::ECHILD, ExceptionKind::ChildProcessError),
    (libc::ECONNABORTED, ExceptionKind::ConnectionAbortedError),
    (libc::ECONNREFUSED, ExceptionKind::ConnectionRefusedError),
    (libc::ECONNRESET, ExceptionKind::ConnectionResetError),
    (libc::EEXIST, ExceptionKind::FileExistsError),
    (libc::ENOENT, ExceptionKind::FileNotFoundError),
    (libc::EISDIR, ExceptionKind::IsADirectoryError),
    (libc::ENOTDIR, ExceptionKind::NotADirectoryError),
    (libc::EINTR, ExceptionKind::InterruptedError),
    (libc::EACCES, ExceptionKind::PermissionError),
    (libc::EPERM, ExceptionKind::PermissionError),
    (libc::ESRCH, ExceptionKind::ProcessLookupError),
    (libc::ETIMEDOUT, ExceptionKind::TimeoutError),
];

/// The exception class for an errno.
pub(crate) fn kind_of_errno(errno: i64) -> ExceptionKind {
    let found = BY_ERRNO.iter().find(|(known, _)| i64::from(*known) == errno);
    found.map_or(ExceptionKind::OSError, |(_, kind)| *kind)
}

/// True if the class has an `__init__` of its own but no `__new__`: then the arguments are left to that.
fn leaves_arguments_to_init(thread: &Thread, class: &Class) -> bool {
    let init = class.special(thread, Special::Init);
    let init = init.as_ref().and_then(Value::downcast::<WrapperDescriptor>);
    let new = class.special(thread, Special::New);
    let new = new.as_ref().and_then(Value::downcast::<Native>);
    init.is_none_or(|row| !std::ptr::eq(row.method, &METHODS[INIT]))
        && new.is_some_and(|row| std::ptr::eq(row.method, &METHODS[NEW]))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut class = args.get(0).clone();
    let given = positional(args);
    let deferred = match class.downcast::<Class>() {
        Some(asked) => leaves_arguments_to_init(thread, asked),
        None => false,
    };
    if deferred {
        return allocate(thread, &class, Tuple::empty(thread));
    }
    let is_plain = class.is(class_of_kind(thread, ExceptionKind::OSError).as_value());
    if let [errno, _, ..] = given.items()
        && given.items().len() <= 5
        && is_plain
        && let Some(errno) = errno.as_small()
    {
        class = class_of_kind(thread, kind_of_errno(errno)).into_value();
    }
    if let Some(class) = class.downcast::<Class>()
        && !class.has(crate::object::class::flag::HEAP)
    {
        let shown = Value::from_object(class);
        let kept = allocate(thread, &shown, given.clone())?;
        no_keywords_of(thread, class, args.get(2))?;
        fill(thread, &kept, given.items())?;
        return Ok(kept);
    }
    let made = allocate(thread, &class, given.clone())?;
    fill(thread, &made, given.items())?;
    Ok(made)
}

fn no_keywords_of(thread: &Thread, class: &Class, keywords: &Value) -> Result<(), Raised> {
    if keywords.downcast::<crate::object::dict::Dict>().is_none_or(|keywords| keywords.len() == 0) {
        return Ok(());
    }
    let name = class.display_name();
    Err(error::type_error(thread, format!("{name}() takes no keyword arguments")))
}

/// Takes errno, text and file names out of the arguments.
fn fill(thread: &Thread, exception: &Value, given: &[Value]) -> Result<(), Raised> {
    if !(2..=5).contains(&given.len()) {
        return Ok(());
    }
    put(exception, ERRNO, Some(given[0].clone()));
    put(exception, WORDS, Some(given[1].clone()));
    let Some(file) = given.get(2) else { return Ok(()) };
    let is_blocking = is_instance(thread, exception, ExceptionKind::BlockingIOError);
    if is_blocking && number::is_index(thread, file) {
        let written = number::index(thread, file)?;
        put(exception, WRITTEN, Some(written));
        return Ok(());
    }
    if !file.is_none() {
        put(exception, FILE, Some(file.clone()));
        if let Some(second) = given.get(4).filter(|second| !second.is_none()) {
            put(exception, SECOND_FILE, Some(second.clone()));
        }
        // The files are attributes only: args keep the two that make the message.
        set_arguments(of(exception), Tuple::new(thread, given[..2].to_vec()));
    }
    Ok(())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = class_of(thread, args.get(0));
    if !leaves_arguments_to_init(thread, class) {
        return Ok(Value::none());
    }
    no_keywords(thread, args.get(0), args.get(2))?;
    let given = positional(args);
    set_arguments(of(args.get(0)), given.clone());
    fill(thread, args.get(0), given.items())?;
    Ok(Value::none())
}

fn to_str(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let (errno, words) = (own.field("errno"), own.field("strerror"));
    let shown = |value: Option<Value>| {
        let value = value.unwrap_or_else(Value::none);
        text::str(thread, &value).map(|text| text.lossy())
    };
    let message = match (own.field("filename"), own.field("filename2")) {
        (Some(file), second) => {
            let file = text::repr(thread, &file)?.lossy();
            let start = format!("[Errno {}] {}: {file}", shown(errno)?, shown(words)?);
            match second {
                Some(second) => format!("{start} -> {}", text::repr(thread, &second)?.lossy()),
                None => start,
            }
        }
        (None, _) if errno.is_some() && words.is_some() => {
            format!("[Errno {}] {}", shown(errno)?, shown(words)?)
        }
        _ => return plain_text(thread, args.get(0)),
    };
    Ok(Str::new(thread, &message).into_value())
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let mut items = own.args(thread).items().to_vec();
    if items.len() == 2
        && let Some(file) = own.field("filename")
    {
        items.push(file);
        if let Some(second) = own.field("filename2") {
            items.extend([Value::none(), second]);
        }
    }
    let state = own_state(thread, args.get(0)).map(Into::into);
    Ok(reduced(thread, args.get(0), Tuple::new(thread, items).into_value(), state))
}

fn get_written(thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    let found = of(exception).field("characters_written");
    found.ok_or_else(|| error::raise_message(thread, ExceptionKind::AttributeError, "characters_written"))
}

fn set_written(thread: &Thread, exception: &Value, value: Option<&Value>) -> Result<(), Raised> {
    match value {
        Some(value) => put(exception, WRITTEN, Some(number::index(thread, value)?)),
        None => {
            get_written(thread, exception)?;
            put(exception, WRITTEN, None);
        }
    }
    Ok(())
}

/// Places of rows in the table.
const NEW: usize = 0;
const INIT: usize = 1;

/// `OSError`
pub(super) static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, /, *args, **kwargs)", init, "Initialize self."),
    method("__str__(self, /)", to_str, "Return str(self)."),
    method("__reduce__(self, /)", reduce, ""),
];

/// `OSError`
pub(super) static ATTRIBUTES: &[Attribute] = &[
    field::<ERRNO>("errno"),
    field::<WORDS>("strerror"),
    field::<FILE>("filename"),
    field::<SECOND_FILE>("filename2"),
    attribute("characters_written", get_written, set_written),
];

/// `OSError(errno, strerror(errno), filename, None, filename2)`, raised.
pub(crate) fn raise_errno(
    thread: &Thread,
    errno: i32,
    file: Option<&Value>,
    second: Option<&Value>,
) -> Raised {
    let words = std::io::Error::from_raw_os_error(errno).to_string();
    let words = words.split(" (os error").next().unwrap_or_default().to_owned();
    let kind = kind_of_errno(i64::from(errno));
    let words = Str::new(thread, &words).into_value();
    let exception = error::exception(thread, kind, vec![Value::small(i64::from(errno)), words.clone()]);
    exception.set_field("errno", Some(Value::small(i64::from(errno))));
    exception.set_field("strerror", Some(words));
    exception.set_field("filename", file.cloned());
    exception.set_field("filename2", second.cloned());
    error::raise(thread, exception.into_value())
}
