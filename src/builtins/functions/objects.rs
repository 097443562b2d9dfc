//! The built-in functions that ask objects: attributes, identity, hash, text.

use crate::builtins::evaluate;
use crate::builtins::frame;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int::from_i64;
use crate::object::intern::{intern, intern_value};
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::native::Arguments;
use crate::object::special::Special;
use crate::object::str::{Str, as_str};
use crate::object::traceback::FrameObject;
use crate::protocol::call::call_method_named;
use crate::protocol::call::{call_special, call_spread};
use crate::protocol::{attribute, call, construct, hash as hashing, iterate, modules, text};
use crate::thread::Thread;

/// True if the value can be called.
pub(crate) fn callable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(call::is_callable(thread, args.get(0))))
}

pub(crate) fn id(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(crate::object::int::from_u64(thread, args.get(0).bits()))
}

pub(crate) fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_i64(thread, hashing::hash(thread, args.get(0))?))
}

pub(crate) fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    text::repr(thread, args.get(0)).map(|text| text.into_value())
}

pub(crate) fn ascii(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    text::ascii(thread, args.get(0)).map(|text| text.into_value())
}

pub(crate) fn format(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(spec) = as_str(args.get(1)) else {
        return Err(error::wrong_type(thread, "format() argument 2 must be str", args.get(1)));
    };
    text::format(thread, args.get(0), spec).map(|text| text.into_value())
}

/// An attribute's name, interned.
fn attribute_name(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    match value.downcast::<Str>() {
        Some(text) => Ok(intern_value(thread, text).into_value()),
        None => Err(error::wrong_name(thread, value)),
    }
}

pub(crate) fn getattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let title = attribute_name(thread, args.get(1))?;
    match args.given(2) {
        None => attribute::get(thread, args.get(0), &title),
        Some(default) => {
            Ok(attribute::get_optional(thread, args.get(0), &title)?.unwrap_or_else(|| default.clone()))
        }
    }
}

pub(crate) fn hasattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let title = attribute_name(thread, args.get(1))?;
    Ok(Value::bool(attribute::get_optional(thread, args.get(0), &title)?.is_some()))
}

pub(crate) fn setattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let title = attribute_name(thread, args.get(1))?;
    attribute::set(thread, args.get(0), &title, args.get(2).clone())?;
    Ok(Value::none())
}

pub(crate) fn delattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let title = attribute_name(thread, args.get(1))?;
    attribute::delete(thread, args.get(0), &title)?;
    Ok(Value::none())
}

/// The names that the running frame sees as local.
pub(super) fn current_locals(thread: &Thread) -> Value {
    let running = thread.running();
    if running.is_null() {
        return evaluate::current_globals(thread).into_value();
    }
    // SAFETY: the running frame is alive.
    let object = unsafe { FrameObject::of(thread, running) };
    frame::locals(thread, &object)
}

pub(crate) fn globals(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(evaluate::current_globals(thread).into_value())
}

pub(crate) fn locals(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(current_locals(thread))
}

pub(crate) fn vars(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(object) = args.given(0) else { return Ok(current_locals(thread)) };
    match attribute::get_optional(thread, object, name(thread, Name::__dict__))? {
        Some(dict) => Ok(dict),
        None => Err(error::type_error(thread, "vars() argument must have __dict__ attribute")),
    }
}

pub(crate) fn dir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(object) = args.given(0) else {
        let locals = current_locals(thread);
        return match locals.downcast::<Dict>() {
            Some(dict) => super::iteration::sorted_names(thread, dict),
            None => {
                let keys = call_method_named(thread, &locals, name(thread, Name::keys), &[])?;
                sorted_list(thread, &keys)
            }
        };
    };
    match call_special(thread, object, Special::Dir, &[]) {
        Some(names) => sorted_list(thread, &names?),
        None => {
            let got = type_name(thread, object);
            Err(error::type_error(thread, format!("'{got}' object does not provide __dir__")))
        }
    }
}

fn sorted_list(thread: &Thread, names: &Value) -> Result<Value, Raised> {
    let list = List::new(thread, iterate::collect(thread, names)?).into_value();
    call_method_named(thread, &list, intern(thread, "sort").as_value(), &[])?;
    Ok(list)
}

pub(crate) fn breakpoint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (given, keywords) = construct::spread(args.get(0), args.get(1));
    let sys = modules::import(thread, "sys")?;
    match attribute::get_optional(thread, &sys, intern(thread, "breakpointhook").as_value())? {
        Some(hook) => call_spread(thread, &hook, given, keywords.as_deref()),
        None => Err(error::runtime_error(thread, "lost sys.breakpointhook")),
    }
}
