//! `generator`: send, throw, close, and what a dying one does. [`coroutine`](super::coroutine) has the same machinery.

use crate::interp::ops::generator::{delegate, end_delegation, take_stop_iteration};
use crate::interp::resume;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, getter, method};
use crate::object::class::{Class, flag, type_name};
use crate::object::error;
use crate::object::exception::{self, Exception, ExceptionKind, class_of_kind};
use crate::object::generator::{self, Flavour, Generator, State};
use crate::object::instance::Instance;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::traceback::{FrameObject, Traceback};
use crate::protocol::{attribute as attributes, call};
use crate::thread::Thread;
use crate::thread::frame::Frame;

pub(super) fn of(value: &Value) -> &Generator {
    generator::of(value).expect("the descriptor checked self")
}

/// What a resumption came to.
pub(crate) enum Step {
    /// A value was yielded.
    Yielded(Value),
    /// It returned.
    Returned(Value),
}

/// Resumes with a value.
pub(crate) fn send_value(thread: &Thread, own: &Generator, sent: Value) -> Result<Step, Raised> {
    match own.state.get() {
        State::Finished if own.flavour == Flavour::Coroutine => {
            return Err(error::runtime_error(thread, "cannot reuse already awaited coroutine"));
        }
        State::Finished => return Ok(Step::Returned(Value::none())),
        State::Created if !sent.is_none() => {
            let kind = noun(own.flavour);
            return Err(error::type_error(
                thread,
                format!("can't send non-None value to a just-started {kind}"),
            ));
        }
        _ => {}
    }
    let value = resume::send(thread, own, Some(sent))?;
    Ok(finish(own, value))
}

fn finish(own: &Generator, value: Value) -> Step {
    if own.state.get() == State::Suspended { Step::Yielded(value) } else { Step::Returned(value) }
}

/// The word for messages.
pub(crate) fn noun(flavour: Flavour) -> &'static str {
    match flavour {
        Flavour::Generator => "generator",
        Flavour::Coroutine => "coroutine",
        Flavour::AsyncGenerator => "async generator",
    }
}

pub(super) fn to_python(thread: &Thread, step: Step) -> Result<Value, Raised> {
    match step {
        Step::Yielded(value) => Ok(value),
        Step::Returned(value) if value.is_none() => Err(error::stop_iteration(thread, None)),
        Step::Returned(value) => Err(error::stop_iteration(thread, Some(value))),
    }
}

pub(super) fn send(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let step = send_value(thread, of(args.get(0)), args.get(1).clone())?;
    to_python(thread, step)
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let step = send_value(thread, of(args.get(0)), Value::none())?;
    to_python(thread, step)
}

/// A step for loops in Rust: what a generator returns is of no use to them.
fn one(thread: &Thread, generator: &Value) -> Result<Option<Value>, Raised> {
    next_value(thread, of(generator))
}

pub(super) fn itself(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

/// The exception that `throw(type, value, traceback)` means.
pub(crate) fn thrown(
    thread: &Thread,
    class: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Result<Value, Raised> {
    if let Some(traceback) = traceback.filter(|traceback| !traceback.is_none())
        && traceback.downcast::<Traceback>().is_none()
    {
        return Err(error::type_error(thread, "throw() third argument must be a traceback object"));
    }
    let exception = if class.downcast::<Exception>().is_some() {
        if value.is_some_and(|value| !value.is_none()) {
            return Err(error::type_error(thread, "instance exception may not have a separate value"));
        }
        class.clone()
    } else if class
        .downcast::<Class>()
        .is_some_and(|own| own.is_subclass_of(&class_of_kind(thread, ExceptionKind::BaseException)))
    {
        match value {
            Some(value) if value.downcast::<Exception>().is_some() => value.clone(),
            Some(value) if !value.is_none() => call::call(thread, class, std::slice::from_ref(value))?,
            _ => call::call(thread, class, &[])?,
        }
    } else {
        let got = type_name(thread, class);
        let message =
            format!("exceptions must be classes or instances deriving from BaseException, not {got}");
        return Err(error::type_error(thread, message));
    };
    if let (Some(traceback), Some(exception)) = (traceback, exception.downcast::<Exception>()) {
        exception.set_traceback(Some(traceback.clone()).filter(|traceback| !traceback.is_none()));
    }
    Ok(exception)
}

/// Raises an exception where the generator rests, or in what it delegates to.
pub(crate) fn throw_value(thread: &Thread, own: &Generator, exception: Value) -> Result<Step, Raised> {
    if let Some(inner) = delegate(own) {
        if exception::is_instance(thread, &exception, ExceptionKind::GeneratorExit) {
            if close_iterator(thread, &inner).is_err() {
                return raise_in(thread, own);
            }
        } else if let Some(result) = throw_in_delegate(thread, own, &inner, &exception)? {
            return Ok(result);
        } else if exception::is_instance(thread, &exception, ExceptionKind::StopIteration) {
            error::raise(thread, exception);
            let value = take_stop_iteration(thread).unwrap_or_else(Value::none);
            end_delegation(own, value);
            return resume::send(thread, own, None).map(|value| finish(own, value));
        }
    }
    match own.state.get() {
        State::Finished if own.flavour == Flavour::Coroutine => {
            return Err(error::runtime_error(thread, "cannot reuse already awaited coroutine"));
        }
        State::Finished => return Err(error::raise(thread, exception)),
        _ => {}
    }
    // What the generator handles where it rests comes before what its caller handles.
    let context = own.handled.get().or_else(|| thread.handled_exception());
    error::raise_under(thread, exception, context);
    raise_in(thread, own)
}

/// Raises what is set inside the generator.
fn raise_in(thread: &Thread, own: &Generator) -> Result<Step, Raised> {
    resume::throw(thread, own).map(|value| finish(own, value))
}

fn throw_in_delegate(
    thread: &Thread,
    own: &Generator,
    inner: &Value,
    exception: &Value,
) -> Result<Option<Step>, Raised> {
    let result = if let Some(generator) =
        generator::of(inner).filter(|inner| inner.flavour != Flavour::AsyncGenerator)
    {
        own.state.set(State::Running);
        let result = throw_value(thread, generator, exception.clone());
        own.state.set(State::Suspended);
        result
    } else {
        let Some(method) = attributes::get_optional(thread, inner, name(thread, Name::throw))? else {
            return Ok(None);
        };
        own.state.set(State::Running);
        let result = call::call(thread, &method, std::slice::from_ref(exception));
        own.state.set(State::Suspended);
        result.map(Step::Yielded)
    };
    match result {
        Ok(Step::Yielded(value)) => Ok(Some(Step::Yielded(value))),
        Ok(Step::Returned(value)) => {
            end_delegation(own, value);
            resume::send(thread, own, None).map(|value| Some(finish(own, value)))
        }
        Err(_) => match take_stop_iteration(thread) {
            Some(value) => {
                end_delegation(own, value);
                resume::send(thread, own, None).map(|value| Some(finish(own, value)))
            }
            None => raise_in(thread, own).map(Some),
        },
    }
}

/// Closes what a generator delegates to, if it can be closed.
fn close_iterator(thread: &Thread, inner: &Value) -> Result<(), Raised> {
    if let Some(generator) = generator::of(inner).filter(|inner| inner.flavour != Flavour::AsyncGenerator) {
        return close_value(thread, generator).map(drop);
    }
    match attributes::get_optional(thread, inner, name(thread, Name::close))? {
        Some(method) => call::call(thread, &method, &[]).map(drop),
        None => Ok(()),
    }
}

pub(super) fn throw(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.given(2).is_some() || args.given(3).is_some() {
        let message =
            "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.";
        crate::protocol::warn::warn(thread, ExceptionKind::DeprecationWarning, message)?;
    }
    let exception = thrown(thread, args.get(1), args.given(2), args.given(3))?;
    let step = throw_value(thread, of(args.get(0)), exception)?;
    to_python(thread, step)
}

/// Closes: raises GeneratorExit inside; the value it returns, or None.
pub(crate) fn close_value(thread: &Thread, own: &Generator) -> Result<Value, Raised> {
    match own.state.get() {
        State::Created => {
            own.discard_frame();
            return Ok(Value::none());
        }
        State::Finished => return Ok(Value::none()),
        State::Suspended | State::Running => {}
    }
    let exception = error::exception(thread, ExceptionKind::GeneratorExit, Vec::new()).into_value();
    match throw_value(thread, own, exception) {
        Ok(Step::Yielded(_)) => {
            let kind = noun(own.flavour);
            Err(error::runtime_error(thread, format!("{kind} ignored GeneratorExit")))
        }
        Ok(Step::Returned(value)) => Ok(value),
        Err(raised) => {
            let kinds = [ExceptionKind::StopIteration, ExceptionKind::GeneratorExit];
            let pending = thread.raised();
            if pending
                .is_some_and(|value| kinds.iter().any(|kind| exception::is_instance(thread, &value, *kind)))
            {
                drop(thread.take_raised());
                return Ok(Value::none());
            }
            Err(raised)
        }
    }
}

pub(super) fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    close_value(thread, of(args.get(0)))
}

/// What a generator that dies while it is suspended does: its `finally` blocks run. A coroutine that
/// never started is warned about. An exception is left set for the caller to report.
pub(crate) fn finalize(thread: &Thread, value: &Value) -> Result<(), Raised> {
    let own = of(value);
    if own.flavour == Flavour::Coroutine && own.state.get() == State::Created {
        let title = own.qualified_name.get();
        let title = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        let message = format!("coroutine '{title}' was never awaited");
        own.discard_frame();
        return crate::protocol::warn::warn_about(thread, ExceptionKind::RuntimeWarning, &message, value);
    }
    if own.flavour == Flavour::AsyncGenerator
        && let Some(finalizer) = crate::protocol::async_hooks::end(own)
        && own.state.get() != State::Finished
    {
        return call::call(thread, &finalizer, std::slice::from_ref(value)).map(drop);
    }
    if own.state.get() == State::Suspended {
        close_value(thread, own)?;
    }
    Ok(())
}

pub(super) fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let title = own.qualified_name.get();
    let title = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let kind = type_name(thread, args.get(0));
    Ok(Str::new(thread, &format!("<{kind} object {title} at {:#x}>", args.get(0).bits())).into_value())
}

macro_rules! names {
    ($($get:ident $set:ident $field:ident $message:literal;)*) => {$(
        pub(crate) fn $get(_: &Thread, this: &Value) -> Result<Value, Raised> {
            Ok(of(this).$field.get())
        }

        pub(crate) fn $set(thread: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
            match value.filter(|value| value.downcast::<Str>().is_some()) {
                Some(value) => {
                    of(this).$field.set(value.clone());
                    Ok(())
                }
                None => Err(error::type_error(thread, $message)),
            }
        }
    )*};
}

names! {
    get_name set_name name "__name__ must be set to a string object";
    get_qualname set_qualname qualified_name "__qualname__ must be set to a string object";
}

pub(crate) fn get_code(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).code.clone())
}

pub(crate) fn get_running(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(this).state.get() == State::Running))
}

pub(crate) fn get_suspended(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(this).state.get() == State::Suspended))
}

pub(crate) fn get_delegate(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(delegate(of(this)).unwrap_or_else(Value::none))
}

pub(crate) fn get_frame(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    let own = of(this);
    let frame = match own.state.get() {
        State::Finished => return Ok(Value::none()),
        State::Running => running_frame(thread, own),
        State::Created | State::Suspended => own.resting_frame(),
    };
    // SAFETY: the frame is alive: on the stack, or resting in the generator.
    Ok(frame.map_or_else(Value::none, |frame| unsafe { FrameObject::of(thread, frame) }.into_value()))
}

fn running_frame(thread: &Thread, own: &Generator) -> Option<*mut crate::thread::frame::Frame> {
    let mut frame = thread.running();
    while !frame.is_null() {
        // SAFETY: frames below the running one are alive.
        unsafe {
            if std::ptr::eq((*frame).generator, own.header()) {
                return Some(frame);
            }
            frame = Frame::visible((*frame).previous);
        }
    }
    None
}

/// `iter(next)` of the protocol: resumes a generator for a `for` loop in Rust.
pub(crate) fn next_value(thread: &Thread, own: &Generator) -> Result<Option<Value>, Raised> {
    Ok(match send_value(thread, own, Value::none())? {
        Step::Yielded(value) => Some(value),
        Step::Returned(_) => None,
    })
}

static METHODS: &[Method] = &[
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next, "Implement next(self).").stepping(one),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method(
        "send(self, value, /)",
        send,
        "send(value) -> send 'value' into generator,\nreturn next yielded value or raise StopIteration.",
    ),
    method(
        "throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
        throw,
        "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration.",
    ),
    method("close(self, /)", close, "close() -> raise GeneratorExit inside generator."),
];

static ATTRIBUTES: &[Attribute] = &[
    attribute("__name__", get_name, set_name),
    attribute("__qualname__", get_qualname, set_qualname),
    getter("gi_code", get_code),
    getter("gi_running", get_running),
    getter("gi_suspended", get_suspended),
    getter("gi_yieldfrom", get_delegate),
    getter("gi_frame", get_frame),
];

/// `generator`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "generator",
    layout: Generator::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW | flag::FINALIZES | flag::WEAKLY_REFERENCEABLE,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
