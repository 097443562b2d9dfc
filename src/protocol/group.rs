//! Exception groups in `except*`: splitting a group for a clause, and putting together what has to be raised
//! at the end (PEP 654).

use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of};
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind, class_of_kind, is_instance};
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, iterate};
use crate::thread::Thread;

fn is_group(thread: &Thread, value: &Value) -> bool {
    is_instance(thread, value, ExceptionKind::BaseExceptionGroup)
}

fn exceptions_of(group: &Value) -> Vec<Value> {
    let field = group.downcast::<Exception>().and_then(|group| group.field("exceptions"));
    field.as_ref().and_then(Value::downcast::<Tuple>).map(|tuple| tuple.items().to_vec()).unwrap_or_default()
}

/// The part of an exception that a clause's class takes, and the rest; None for nothing.
pub(crate) fn split_for_clause(
    thread: &Thread,
    exception: &Value,
    class: &Value,
) -> Result<(Value, Value), Raised> {
    check_class(thread, class)?;
    if exception.is_none() {
        return Ok((Value::none(), Value::none()));
    }
    let own = class_of(thread, exception);
    let is = |value: &Value| value.downcast::<Class>().is_some_and(|class| own.is_subclass_of(class));
    let whole = match class.downcast::<Tuple>() {
        Some(all) => all.items().iter().any(is),
        None => is(class),
    };
    if whole {
        if is_group(thread, exception) {
            return Ok((exception.clone(), Value::none()));
        }
        let alone = Tuple::of(thread, [exception.clone()]).into_value();
        let wrapped = make_group(thread, alone)?;
        let traceback = exception.downcast::<Exception>().and_then(Exception::traceback);
        if let Some(group) = wrapped.downcast::<Exception>() {
            group.set_traceback(traceback);
        }
        return Ok((wrapped, Value::none()));
    }
    if !is_group(thread, exception) {
        return Ok((Value::none(), exception.clone()));
    }
    let parts = call::call_method_named(
        thread,
        exception,
        intern(thread, "split").as_value(),
        std::slice::from_ref(class),
    )?;
    match parts.downcast::<Tuple>().map(Tuple::items) {
        Some([matching, rest, ..]) => Ok((matching.clone(), rest.clone())),
        Some(_) => Err(error::type_error(thread, "BaseExceptionGroup.split must return a 2-tuple")),
        None => {
            let (group, got) = (own.display_name(), class_of(thread, &parts).display_name());
            Err(error::type_error(thread, format!("{group}.split must return a tuple, not {got}")))
        }
    }
}

fn check_class(thread: &Thread, class: &Value) -> Result<(), Raised> {
    let base = class_of_kind(thread, ExceptionKind::BaseException);
    let group = class_of_kind(thread, ExceptionKind::BaseExceptionGroup);
    let single = std::slice::from_ref(class);
    let all = class.downcast::<Tuple>().map_or(single, Tuple::items);
    for one in all {
        match one.downcast::<Class>() {
            Some(one) if one.is_subclass_of(&group) => {
                let message = "catching ExceptionGroup with except* is not allowed. Use except instead.";
                return Err(error::type_error(thread, message));
            }
            Some(one) if one.is_subclass_of(&base) => {}
            _ => {
                let message = "catching classes that do not inherit from BaseException is not allowed";
                return Err(error::type_error(thread, message));
            }
        }
    }
    Ok(())
}

fn make_group(thread: &Thread, exceptions: Value) -> Result<Value, Raised> {
    let class = class_of_kind(thread, ExceptionKind::BaseExceptionGroup).into_value();
    let message = Str::new(thread, "").into_value();
    call::call(thread, &class, &[message, exceptions])
}

/// The same traceback, context and cause: a part of the original, not a new exception.
fn same_origin(value: &Value, original: &Value) -> bool {
    let identity = |value: Option<Value>| value.map_or(0, |value| value.bits());
    let (Some(a), Some(b)) = (value.downcast::<Exception>(), original.downcast::<Exception>()) else {
        return false;
    };
    identity(a.traceback()) == identity(b.traceback())
        && identity(a.context()) == identity(b.context())
        && identity(a.cause()) == identity(b.cause())
}

fn leaves(thread: &Thread, value: &Value, found: &mut Vec<u64>) {
    if is_group(thread, value) {
        exceptions_of(value).iter().for_each(|one| leaves(thread, one, found));
    } else {
        found.push(value.bits());
    }
}

/// The group with only these leaves, derived as `split` derives.
fn project(thread: &Thread, group: &Value, keep: &[u64]) -> Result<Option<Value>, Raised> {
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, ""));
    }
    if !is_group(thread, group) {
        return Ok(keep.contains(&group.bits()).then(|| group.clone()));
    }
    let mut kept = Vec::new();
    for one in exceptions_of(group) {
        kept.extend(project(thread, &one, keep)?);
    }
    if kept.is_empty() {
        return Ok(None);
    }
    let list = List::new(thread, kept).into_value();
    let derived = call::call_method_named(thread, group, intern(thread, "derive").as_value(), &[list])?;
    if let (Some(from), Some(to)) = (group.downcast::<Exception>(), derived.downcast::<Exception>()) {
        to.set_traceback(from.traceback());
        to.set_context(from.context());
        let suppress = from.state.with(|state| state.suppress_context);
        drop(to.state.with(|state| {
            state.suppress_context = suppress;
            state.cause.take()
        }));
        if let Some(cause) = from.cause() {
            to.set_cause(Some(cause));
        }
    }
    let notes = intern(thread, "__notes__");
    if let Some(found) = attribute::get_optional(thread, group, notes.as_value())? {
        let copy = List::new(thread, iterate::collect(thread, &found)?).into_value();
        attribute::set(thread, &derived, notes.as_value(), copy)?;
    }
    Ok(Some(derived))
}

/// What `except*` raises at its end: the parts that were raised anew and those nobody took, or None.
pub(crate) fn prepare_reraise(thread: &Thread, original: &Value, parts: &Value) -> Result<Value, Raised> {
    let parts = parts.downcast::<List>().map(List::to_vec).unwrap_or_default();
    let parts: Vec<Value> = parts.into_iter().filter(|part| !part.is_none()).collect();
    if !is_group(thread, original) {
        return Ok(parts.into_iter().next().unwrap_or_else(Value::none));
    }
    let (unhandled, mut raised): (Vec<Value>, Vec<Value>) =
        parts.into_iter().partition(|part| same_origin(part, original));
    let mut keep = Vec::new();
    unhandled.iter().for_each(|part| leaves(thread, part, &mut keep));
    let rest = if keep.is_empty() { None } else { project(thread, original, &keep)? };
    if raised.is_empty() {
        return Ok(rest.unwrap_or_else(Value::none));
    }
    raised.extend(rest);
    match raised.len() {
        1 => Ok(raised.swap_remove(0)),
        _ => make_group(thread, List::new(thread, raised).into_value()),
    }
}
