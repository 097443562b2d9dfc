//! The built-in functions that run through iterables, and those of iterators.

use crate::memory::value::{Raised, Value};
use crate::object::adapter::CallableIterator;
use crate::object::class::{class_of, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int::from_usize;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::native::{Arguments, RawArguments};
use crate::object::special::Special;
use crate::object::tuple::Tuple;
use crate::protocol::call::{self, call, call_special};
use crate::protocol::compare::{self, Comparison};
use crate::protocol::truth::is_true;
use crate::protocol::{attribute, instance, iterate, subscript};
use crate::thread::Thread;

/// The truth of the first item that decides, else the other.
fn decide(thread: &Thread, iterable: &Value, deciding: bool) -> Result<Value, Raised> {
    if let Some(list) = iterable.exact::<List>() {
        let mut at = 0;
        while let Some(item) = list.get(at) {
            if is_true(thread, &item)? == deciding {
                return Ok(Value::bool(deciding));
            }
            at += 1;
        }
        return Ok(Value::bool(!deciding));
    }
    let iterator = iterate::iter(thread, iterable)?;
    while let Some(item) = iterate::next(thread, &iterator)? {
        if is_true(thread, &item)? == deciding {
            return Ok(Value::bool(deciding));
        }
    }
    Ok(Value::bool(!deciding))
}

pub(crate) fn all(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    decide(thread, args.get(0), false)
}

pub(crate) fn any(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    decide(thread, args.get(0), true)
}

pub(crate) fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_usize(thread, subscript::len(thread, args.get(0))?))
}

pub(crate) fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(end) = args.given(1) else { return iterate::iter(thread, args.get(0)) };
    if !call::is_callable(thread, args.get(0)) {
        return Err(error::type_error(thread, "iter(v, w): v must be callable"));
    }
    Ok(CallableIterator::new(thread, args.get(0).clone(), end.clone()).into_value())
}

pub(crate) fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator = args.get(0);
    if args.given(1).is_none()
        && let Some(special) = class_of(thread, iterator).special(thread, Special::Next)
        && !special.is_none()
    {
        return call::call_function_value(thread, &special, iterator, &[]);
    }
    match iterate::next(thread, iterator)? {
        Some(value) => Ok(value),
        None => args.given(1).cloned().ok_or_else(|| error::stop_iteration(thread, None)),
    }
}

pub(crate) fn aiter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    let Some(answer) = call_special(thread, value, Special::Aiter, &[]) else {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("'{got}' object is not an async iterable")));
    };
    let answer = answer?;
    if class_of(thread, &answer).special(thread, Special::Anext).is_none() {
        let got = type_name(thread, &answer);
        let message = format!("aiter() returned not an async iterator of type '{got}'");
        return Err(error::type_error(thread, message));
    }
    Ok(answer)
}

pub(crate) fn sorted(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let items = iterate::collect(thread, args.get(0))?;
    let list = List::new(thread, items).into_value();
    let sort = attribute::get(thread, &list, intern(thread, "sort").as_value())?;
    let names = ["key", "reverse"].map(|name| intern(thread, name).into_value());
    let names = Tuple::new(thread, names.into());
    let values = [args.get(1).clone(), args.get(2).clone()];
    call::call_raw(thread, &sort, RawArguments { values: &values, keywords: Some(&names) })?;
    Ok(list)
}

/// `max` or `min`: the first of the greatest or least by `key`.
fn extreme(thread: &Thread, args: Arguments<'_>, title: &str, better: Comparison) -> Result<Value, Raised> {
    let values = args.get(0).downcast::<Tuple>().expect("*args is a tuple").items();
    let (key, default) = (args.not_none(1), args.given(2));
    let iterator = match values {
        [] => {
            let message = format!("{title} expected at least 1 argument, got 0");
            return Err(error::type_error(thread, message));
        }
        [only] => iterate::iter(thread, only)?,
        _ if default.is_some() => {
            let message =
                format!("Cannot specify a default for {title}() with multiple positional arguments");
            return Err(error::type_error(thread, message));
        }
        _ => iterate::iter(thread, args.get(0))?,
    };
    let mut best: Option<(Value, Value)> = None;
    while let Some(item) = iterate::next(thread, &iterator)? {
        let rank = match key {
            Some(key) => call(thread, key, std::slice::from_ref(&item))?,
            None => item.clone(),
        };
        let replace = match &best {
            Some((_, known)) => compare::is(thread, better, &rank, known)?,
            None => true,
        };
        if replace {
            best = Some((item, rank));
        }
    }
    match (best, default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(error::value_error(thread, format!("{title}() iterable argument is empty"))),
    }
}

pub(crate) fn max(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    extreme(thread, args, "max", Comparison::Greater)
}

pub(crate) fn min(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    extreme(thread, args, "min", Comparison::Less)
}

pub(crate) fn isinstance(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    instance::is_instance(thread, args.get(0), args.get(1)).map(Value::bool)
}

pub(crate) fn issubclass(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    instance::is_subclass(thread, args.get(0), args.get(1)).map(Value::bool)
}

/// The keys of a mapping of names as a sorted list: what `dir()` answers.
pub(super) fn sorted_names(thread: &Thread, names: &Dict) -> Result<Value, Raised> {
    let list = List::new(thread, names.keys()).into_value();
    call::call_method_named(thread, &list, intern(thread, "sort").as_value(), &[])?;
    Ok(list)
}
