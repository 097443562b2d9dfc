//! Raising, handling, `with`.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step, Stop};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of};
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind, class_of_kind, is_instance};
use crate::object::special::Special;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, group};
use crate::thread::Thread;

#[inline(always)]
pub(crate) fn raise(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let exception = m.obtain(i.a(), i.consumes_a());
    let cause = if i.small() & 1 != 0 { Some(m.obtain(i.b(), i.consumes_b())) } else { None };
    Err(raise_value(m.thread, exception, cause).into())
}

/// Makes an exception of what `raise` was given: an instance, or a class to be called.
fn instantiate(thread: &Thread, value: Value, complaint: &str) -> Result<Value, Raised> {
    if value.downcast::<Exception>().is_some() {
        return Ok(value);
    }
    if let Some(class) = value.downcast::<Class>()
        && class.is_subclass_of(&class_of_kind(thread, ExceptionKind::BaseException))
    {
        let made = call::call(thread, &value, &[])?;
        if made.downcast::<Exception>().is_none() {
            let (class, got) = (class.full_name(thread), class_of(thread, &made).full_name(thread));
            let message = format!(
                "calling <class '{class}'> should have returned an instance of BaseException, not <class '{got}'>"
            );
            return Err(error::type_error(thread, message));
        }
        return Ok(made);
    }
    Err(error::type_error(thread, complaint))
}

#[inline(never)]
fn raise_value(thread: &Thread, value: Value, cause: Option<Value>) -> Raised {
    let exception = match instantiate(thread, value, "exceptions must derive from BaseException") {
        Ok(exception) => exception,
        Err(raised) => return raised,
    };
    if let Some(cause) = cause {
        let cause = if cause.is_none() {
            None
        } else {
            match instantiate(thread, cause, "exception causes must derive from BaseException") {
                Ok(cause) => Some(cause),
                Err(raised) => return raised,
            }
        };
        if let Some(exception) = exception.downcast::<Exception>() {
            exception.set_cause(cause);
        }
    }
    error::raise(thread, exception)
}

#[inline(always)]
pub(crate) fn raise_again(m: &mut Machine, _: Instruction) -> Step {
    m.save();
    match m.thread.handled_exception() {
        Some(exception) => {
            m.thread.set_raised(exception);
            Err(Stop::Reraised)
        }
        None => Err(error::runtime_error(m.thread, "No active exception to reraise").into()),
    }
}

#[inline(always)]
pub(crate) fn enter_handler(m: &mut Machine, i: Instruction) -> Step {
    let exception = m.thread.take_raised();
    let before = m.thread.handled().replace(Some(exception.clone()));
    *m.slot(i.a()) = Some(exception);
    *m.slot(i.a() + 1) = before;
    Ok(())
}

#[inline(always)]
pub(crate) fn leave_handler(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let before = m.slot(i.a() + 1).take();
    let left = m.thread.handled().replace(before);
    let own = m.slot(i.a()).take();
    drop((left, own));
    Ok(())
}

#[inline(always)]
pub(crate) fn reraise(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let before = m.slot(i.b()).take();
    let exception = m.take(i.a());
    let left = m.thread.handled().replace(before);
    m.thread.set_raised(exception);
    drop(left);
    Err(Stop::Reraised)
}

#[inline(always)]
pub(crate) fn match_exception(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let matches = matches(m.thread, m.get(i.b()), m.get(i.c()))?;
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), Value::bool(matches));
    Ok(())
}

/// True if the exception is of the class, or of one in the tuple.
#[inline(never)]
fn matches(thread: &Thread, exception: &Value, class: &Value) -> Result<bool, Raised> {
    let base = class_of_kind(thread, ExceptionKind::BaseException);
    let valid = |value: &Value| value.downcast::<Class>().is_some_and(|class| class.is_subclass_of(&base));
    let complaint = "catching classes that do not inherit from BaseException is not allowed";
    let own = class_of(thread, exception);
    let is = |value: &Value| value.downcast::<Class>().is_some_and(|class| own.is_subclass_of(class));
    match class.downcast::<Tuple>() {
        Some(all) if all.items().iter().all(valid) => Ok(all.items().iter().any(is)),
        None if valid(class) => Ok(is(class)),
        _ => Err(error::type_error(thread, complaint)),
    }
}

#[inline(always)]
pub(crate) fn match_group(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let class = m.obtain(i.b(), i.consumes_b());
    let (matching, rest) = group::split_for_clause(m.thread, m.get(i.a()), &class)?;
    if !matching.is_none() {
        drop(m.thread.handled().replace(Some(matching.clone())));
    }
    m.set(i.a(), rest);
    m.set(i.a() + 1, matching);
    Ok(())
}

#[inline(always)]
pub(crate) fn prepare_reraise(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = group::prepare_reraise(m.thread, m.get(i.b()), m.get(i.c()))?;
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn raise_part(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let part = m.obtain(i.a(), i.consumes_a());
    if part.is_none() {
        return Ok(());
    }
    m.thread.set_raised(part);
    Err(Stop::Reraised)
}

#[inline(always)]
pub(crate) fn load_context_manager(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let (enter, exit) = context_manager(m.thread, m.get(i.c()), i.small() & 1 != 0)?;
    m.release(i.c(), i.consumes_c());
    m.set(i.b(), exit);
    m.set(i.a(), enter);
    Ok(())
}

#[inline(never)]
fn context_manager(thread: &Thread, manager: &Value, is_async: bool) -> Result<(Value, Value), Raised> {
    let class = class_of(thread, manager);
    let find = |which: Special| class.special(thread, which);
    let (enter, exit, protocol) = if is_async {
        (find(Special::Aenter), find(Special::Aexit), "asynchronous context manager")
    } else {
        (find(Special::Enter), find(Special::Exit), "context manager")
    };
    let shown = class.display_name();
    let Some(enter) = enter else {
        return Err(error::type_error(
            thread,
            format!("'{shown}' object does not support the {protocol} protocol"),
        ));
    };
    let Some(exit) = exit else {
        let missed = if is_async { "__aexit__" } else { "__exit__" };
        let message =
            format!("'{shown}' object does not support the {protocol} protocol (missed {missed} method)");
        return Err(error::type_error(thread, message));
    };
    let class = Value::from_object(class);
    let enter = attribute::bind(thread, &enter, Some(manager), &class)?;
    let exit = attribute::bind(thread, &exit, Some(manager), &class)?;
    Ok((enter, exit))
}

#[inline(always)]
pub(crate) fn call_exit(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let exception = m.get(i.c()).clone();
    let class = Value::from_object(class_of(m.thread, &exception));
    let traceback =
        exception.downcast::<Exception>().and_then(Exception::traceback).unwrap_or_else(Value::none);
    let value = call::call(m.thread, m.get(i.b()), &[class, exception, traceback])?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn stop_iteration_error(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let replacement = stop_iteration(m.thread, m.get(i.a()), &m.code().code.flags);
    if let Some(replacement) = replacement {
        m.set(i.a(), replacement);
    }
    Ok(())
}

#[inline(never)]
fn stop_iteration(thread: &Thread, raised: &Value, flags: &crate::bytecode::code::Flags) -> Option<Value> {
    let message = if is_instance(thread, raised, ExceptionKind::StopIteration) {
        match (flags.async_generator, flags.coroutine) {
            (true, _) => "async generator raised StopIteration",
            (false, true) => "coroutine raised StopIteration",
            (false, false) => "generator raised StopIteration",
        }
    } else if flags.async_generator && is_instance(thread, raised, ExceptionKind::StopAsyncIteration) {
        "async generator raised StopAsyncIteration"
    } else {
        return None;
    };
    let text = crate::object::str::Str::new(thread, message).into_value();
    let error = error::exception(thread, ExceptionKind::RuntimeError, vec![text]);
    error.set_context(Some(raised.clone()));
    error.set_cause(Some(raised.clone()));
    Some(error.into_value())
}
