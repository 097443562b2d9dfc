//! `BaseException`: what all exceptions can do.

use super::class_attributes;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::native::{attribute, constructor, method};
use crate::object::class::{Class, class_of, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind, is_instance};
use crate::object::instance;
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::traceback::Traceback;
use crate::object::tuple::{self, Tuple};
use crate::protocol::{attribute as attributes, construct, iterate, text};
use crate::thread::Thread;

/// The exception a row's function is called with.
pub(super) fn of(value: &Value) -> &Exception {
    value.downcast::<Exception>().expect("the descriptor checked self")
}

/// The tuple of positional arguments of a row `(self, /, *args, **kwargs)`.
pub(super) fn positional(args: Arguments<'_>) -> Obj<Tuple> {
    Obj::try_from(args.get(1).clone()).unwrap_or_else(|_| unreachable!("the signature makes a tuple"))
}

/// Raises if there are keyword arguments.
pub(super) fn no_keywords(thread: &Thread, object: &Value, keywords: &Value) -> Result<(), Raised> {
    if keywords.downcast::<Dict>().is_none_or(|keywords| keywords.len() == 0) {
        return Ok(());
    }
    let name = type_name(thread, object);
    Err(error::type_error(thread, format!("{name}() takes no keyword arguments")))
}

/// An exception of the class a `__new__` was given, with these arguments and nothing else yet.
pub(super) fn allocate(thread: &Thread, class: &Value, args: Obj<Tuple>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<Exception>(thread, class)?;
    let kind =
        class.downcast::<Class>().map_or(ExceptionKind::BaseException, |class| class.exception_kind.get());
    Ok(Exception::with_shape(shape, kind, args).into_value())
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    allocate(thread, args.get(0), positional(args))
}

/// Sets `args`.
pub(super) fn set_arguments(exception: &Exception, args: Obj<Tuple>) {
    drop(exception.state.with(|state| state.args.replace(args)));
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    no_keywords(thread, args.get(0), args.get(2))?;
    set_arguments(of(args.get(0)), positional(args));
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0)).args(thread);
    let class = class_of(thread, args.get(0)).display_name();
    let text = match own.items() {
        [single] => format!("{class}({})", text::repr(thread, single)?.lossy()),
        _ => format!("{class}{}", text::repr(thread, own.as_value())?.lossy()),
    };
    Ok(Str::new(thread, &text).into_value())
}

/// `BaseException.__str__`
pub(super) fn plain_text(thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    let own = of(exception).args(thread);
    match own.items() {
        [] => Ok(Str::new(thread, "").into_value()),
        [single] => text::str(thread, single).map(Into::into),
        _ => text::str(thread, own.as_value()).map(Into::into),
    }
}

fn to_str(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    plain_text(thread, args.get(0))
}

/// `(class, args)`, with a state if there is one.
pub(super) fn reduced(thread: &Thread, exception: &Value, args: Value, state: Option<Value>) -> Value {
    let class = Value::from_object(class_of(thread, exception));
    match state {
        None => tuple::pair(thread, class, args),
        Some(state) => Tuple::of(thread, [class, args, state]).into_value(),
    }
}

/// The attributes of the object itself, if it has any.
pub(super) fn own_state(thread: &Thread, exception: &Value) -> Option<Obj<Dict>> {
    let pairs = instance::pairs(exception.header()?);
    if pairs.is_empty() {
        return None;
    }
    let state = Dict::new(thread);
    for (name, value) in pairs {
        state.set_name(thread, &name, value);
    }
    Some(state)
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0)).args(thread).into_value();
    let state = own_state(thread, args.get(0)).map(Obj::into_value);
    Ok(reduced(thread, args.get(0), own, state))
}

fn setstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let state = args.get(1);
    if state.is_none() {
        return Ok(Value::none());
    }
    let Some(state) = state.downcast::<Dict>() else {
        return Err(error::type_error(thread, "state is not a dictionary"));
    };
    for (title, value) in state.pairs() {
        attributes::set(thread, args.get(0), &title, value)?;
    }
    Ok(Value::none())
}

fn with_traceback(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    set_traceback(thread, args.get(0), args.given(1))?;
    Ok(args.get(0).clone())
}

fn add_note(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let note = args.get(1);
    if note.downcast::<Str>().is_none() {
        let got = type_name(thread, note);
        return Err(error::type_error(thread, format!("note must be a str, not '{got}'")));
    }
    let which = name(thread, Name::__notes__);
    match attributes::get_optional(thread, args.get(0), which)? {
        None => {
            let notes = List::new(thread, vec![note.clone()]).into_value();
            attributes::set(thread, args.get(0), which, notes)?;
        }
        Some(notes) => match notes.downcast::<List>() {
            Some(notes) => notes.push(note.clone()),
            None => return Err(error::type_error(thread, "Cannot add note: __notes__ is not a list")),
        },
    }
    Ok(Value::none())
}

fn get_args(thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    Ok(of(exception).args(thread).into_value())
}

/// The value, if the attribute is not to be deleted.
fn undeletable<'a>(thread: &Thread, title: &str, value: Option<&'a Value>) -> Result<&'a Value, Raised> {
    value.ok_or_else(|| error::type_error(thread, format!("{title} may not be deleted")))
}

fn set_args(thread: &Thread, exception: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let value = undeletable(thread, "args", value)?;
    let items = iterate::collect(thread, value)?;
    set_arguments(of(exception), Tuple::new(thread, items));
    Ok(())
}

fn or_none(value: Option<Value>) -> Result<Value, Raised> {
    Ok(value.unwrap_or_else(Value::none))
}

fn get_traceback(_thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    or_none(of(exception).traceback())
}

fn set_traceback(thread: &Thread, exception: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let value = undeletable(thread, "__traceback__", value)?;
    if !value.is_none() && value.downcast::<Traceback>().is_none() {
        return Err(error::type_error(thread, "__traceback__ must be a traceback or None"));
    }
    of(exception).set_traceback(Some(value.clone()).filter(|value| !value.is_none()));
    Ok(())
}

/// A context or cause: None or an exception.
fn linked(thread: &Thread, title: &str, what: &str, value: Option<&Value>) -> Result<Option<Value>, Raised> {
    let value = undeletable(thread, title, value)?;
    if value.is_none() {
        return Ok(None);
    }
    if !is_instance(thread, value, ExceptionKind::BaseException) {
        let message = format!("exception {what} must be None or derive from BaseException");
        return Err(error::type_error(thread, message));
    }
    Ok(Some(value.clone()))
}

fn get_context(_thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    or_none(of(exception).context())
}

fn set_context(thread: &Thread, exception: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let context = linked(thread, "__context__", "context", value)?;
    of(exception).set_context(context);
    Ok(())
}

fn get_cause(_thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    or_none(of(exception).cause())
}

fn set_cause(thread: &Thread, exception: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let cause = linked(thread, "__cause__", "cause", value)?;
    of(exception).set_cause(cause);
    Ok(())
}

fn get_suppress(_thread: &Thread, exception: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(exception).state.with(|state| state.suppress_context)))
}

fn set_suppress(thread: &Thread, exception: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let Some(value) = value else {
        return Err(error::type_error(thread, "can't delete numeric/char attribute"));
    };
    let Some(truth) = value.as_bool() else {
        return Err(error::type_error(thread, "attribute value type must be bool"));
    };
    of(exception).state.with(|state| state.suppress_context = truth);
    Ok(())
}

/// `BaseException`
pub(super) static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, /, *args, **kwargs)",
        init,
        "Initialize self.  See help(type(self)) for accurate signature.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__str__(self, /)", to_str, "Return str(self)."),
    method("__reduce__(self, /)", reduce, ""),
    method("__setstate__(self, state, /)", setstate, ""),
    method("with_traceback(self, tb, /)", with_traceback, "Set self.__traceback__ to tb and return self."),
    method("add_note(self, note, /)", add_note, "Add a note to the exception"),
];

/// `BaseException`
pub(super) static ATTRIBUTES: &[Attribute] = &[
    attribute("args", get_args, set_args),
    attribute("__traceback__", get_traceback, set_traceback),
    attribute("__context__", get_context, set_context),
    attribute("__cause__", get_cause, set_cause),
    attribute("__suppress_context__", get_suppress, set_suppress),
    class_attributes::DICT,
];
