//! Exceptions that nobody can catch: those of `__del__` and of weak references' callbacks. They go to
//! `sys.unraisablehook`, or, while there is none, to stderr in its form.

use super::{attribute, call, modules, text};
use crate::memory::value::Value;
use crate::object::class::class_of;
use crate::object::exception::Exception;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::simple_namespace::SimpleNamespace;
use crate::object::traceback::Traceback;
use crate::thread::Thread;
use std::fmt::Write;

/// Reports the exception that is set, which `object` (a callback, a finalizer) raised.
#[cold]
pub(crate) fn report(thread: &Thread, object: &Value) {
    let exception = thread.take_raised();
    let sys = modules::loaded(thread, intern(thread, "sys").as_value()).ok().flatten();
    let hook = sys.and_then(|sys| {
        attribute::get_optional(thread, &sys, name(thread, Name::unraisablehook)).ok().flatten()
    });
    let reported = hook.is_some_and(|hook| {
        let arguments = arguments(thread, &exception, object);
        arguments.is_some_and(|arguments| call::call(thread, &hook, &[arguments]).is_ok())
    });
    if !reported {
        drop(thread.take_raised_if_any());
        print(thread, &exception, object);
    }
}

/// What the hook is called with: a namespace with the attributes of `sys.UnraisableHookArgs`.
fn arguments(thread: &Thread, exception: &Value, object: &Value) -> Option<Value> {
    let traceback = exception.downcast::<Exception>()?.traceback();
    let fields = [
        ("exc_type", Value::from_object(class_of(thread, exception))),
        ("exc_value", exception.clone()),
        ("exc_traceback", traceback.unwrap_or_else(Value::none)),
        ("err_msg", Value::none()),
        ("object", object.clone()),
    ];
    let arguments = SimpleNamespace::with_shape(thread.root::<SimpleNamespace>()).into_value();
    for (title, value) in fields {
        attribute::set(thread, &arguments, intern(thread, title).as_value(), value).ok()?;
    }
    Some(arguments)
}

fn print(thread: &Thread, exception: &Value, object: &Value) {
    let shown = |value: &Value| match text::repr(thread, value) {
        Ok(text) => text.lossy(),
        Err(_) => {
            drop(thread.take_raised_if_any());
            "<object repr() failed>".to_owned()
        }
    };
    let mut out = format!("Exception ignored in: {}\n", shown(object));
    let mut link = exception.downcast::<Exception>().and_then(Exception::traceback);
    if link.is_some() {
        out.push_str("Traceback (most recent call last):\n");
    }
    while let Some(traceback) = link.as_ref().and_then(Value::downcast::<Traceback>) {
        let code = &traceback.frame.code.code;
        let written =
            writeln!(out, "  File \"{}\", line {}, in {}", code.filename, traceback.line, code.name);
        debug_assert!(written.is_ok(), "a String takes all text");
        let next = traceback.next.get();
        link = next;
    }
    let class = class_of(thread, exception).full_name(thread);
    match text::str(thread, exception) {
        Ok(message) if message.len_bytes() != 0 => out.push_str(&format!("{class}: {}\n", message.lossy())),
        Ok(_) => out.push_str(&format!("{class}\n")),
        Err(_) => {
            drop(thread.take_raised_if_any());
            out.push_str(&format!("{class}: <exception str() failed>\n"));
        }
    }
    // There is nowhere to report to if stderr is closed.
    let _ = std::io::Write::write_all(&mut std::io::stderr(), out.as_bytes());
}
