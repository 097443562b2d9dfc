//! Exceptions that nobody can catch: those of `__del__`, of weak references' callbacks, of exit functions. They go
//! to `sys.unraisablehook`, or, while there is none, to stderr in its form.

use super::{attribute, call, modules, text, traceback_text};
use crate::memory::value::Value;
use crate::object::class::class_of;
use crate::object::exception::Exception;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::object::traceback::{FrameObject, Traceback};
use crate::object::tuple::Tuple;
use crate::thread::Thread;
use std::cell::OnceCell;

/// Reports the exception that is set, which `object` (a callback, a finalizer) raised.
#[cold]
pub(crate) fn report(thread: &Thread, object: &Value) {
    report_as(thread, None, object);
}

/// Reports the exception that is set with words of its own, about an object if that is not None.
#[cold]
pub(crate) fn report_as(thread: &Thread, message: Option<&str>, object: &Value) {
    let exception = thread.take_raised();
    note_place(thread, &exception);
    let sys = modules::loaded(thread, intern(thread, "sys").as_value()).ok().flatten();
    let hook = sys.and_then(|sys| {
        attribute::get_optional(thread, &sys, name(thread, Name::unraisablehook)).ok().flatten()
    });
    let Some(hook) = hook.filter(|hook| !hook.is_none()) else {
        return print(thread, &lines(thread, message, object, &exception, None));
    };
    let given = arguments(thread, &exception, message, object);
    if given.is_some_and(|given| call::call(thread, &hook, &[given]).is_ok()) {
        return;
    }
    if let Some(second) = thread.take_raised_if_any() {
        let words = Some("Exception ignored in sys.unraisablehook");
        print(thread, &lines(thread, words, &hook, &second, None));
    }
}

/// An exception that passed no Python code yet gets the place that runs, as CPython's does.
fn note_place(thread: &Thread, exception: &Value) {
    let frame = thread.running();
    let Some(exception) = exception.downcast::<Exception>().filter(|one| one.traceback().is_none()) else {
        return;
    };
    if frame.is_null() {
        return;
    }
    // SAFETY: the running frame is alive while native code that it called runs.
    let object = unsafe { FrameObject::of(thread, frame) };
    let (index, line) = (object.index(), object.line());
    exception.set_traceback(Some(Traceback::new(thread, None, object, index, line).into_value()));
}

/// `sys.UnraisableHookArgs`, which no module has by name.
#[derive(Default)]
pub(crate) struct ArgumentsClass(pub(crate) OnceCell<Value>);

/// What the hook is called with: a `sys.UnraisableHookArgs`.
fn arguments(thread: &Thread, exception: &Value, message: Option<&str>, object: &Value) -> Option<Value> {
    let traceback = exception.downcast::<Exception>()?.traceback();
    let fields = vec![
        Value::from_object(class_of(thread, exception)),
        exception.clone(),
        traceback.unwrap_or_else(Value::none),
        message.map_or_else(Value::none, |words| Str::new(thread, words).into_value()),
        object.clone(),
    ];
    let class = thread.interpreter().extension::<ArgumentsClass>().0.get()?;
    call::call(thread, class, &[Tuple::new(thread, fields).into_value()]).ok()
}

/// The report in CPython's form.
pub(crate) fn lines(
    thread: &Thread,
    message: Option<&str>,
    object: &Value,
    exception: &Value,
    traceback: Option<Value>,
) -> String {
    let shown = || match text::repr(thread, object) {
        Ok(text) => text.lossy(),
        Err(_) => {
            drop(thread.take_raised_if_any());
            "<object repr() failed>".to_owned()
        }
    };
    let mut out = match (message, object.is_none()) {
        (Some(words), true) => format!("{words}:\n"),
        (Some(words), false) => format!("{words}: {}\n", shown()),
        (None, false) => format!("Exception ignored in: {}\n", shown()),
        (None, true) => String::new(),
    };
    let traceback = traceback.or_else(|| exception.downcast::<Exception>().and_then(Exception::traceback));
    out.push_str(&traceback_text::traceback(thread, traceback.as_ref()));
    out.push_str(&traceback_text::exception(thread, exception));
    out
}

/// Writes to `sys.stderr`, or to the system's own if there is none.
fn print(thread: &Thread, lines: &str) {
    let stream = modules::member(thread, "sys", "stderr").ok().filter(|stream| !stream.is_none());
    let line = Str::new(thread, lines).into_value();
    let write = intern(thread, "write");
    let written = stream
        .is_some_and(|stream| call::call_method_named(thread, &stream, write.as_value(), &[line]).is_ok());
    if !written {
        drop(thread.take_raised_if_any());
        // There is nowhere to report to if stderr is closed.
        let _ = std::io::Write::write_all(&mut std::io::stderr(), lines.as_bytes());
    }
}
