//! The hooks: what the prompt does with a value, and what becomes of exceptions that nobody caught.

use crate::memory::value::{Raised, Value};
use crate::object::class::class_of;
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind};
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::protocol::{attribute, call, modules, text, unraisable};
use crate::stdlib::struct_sequence::StructSpec;
use crate::thread::Thread;

/// What `unraisablehook` is called with.
pub(super) static UNRAISABLE: StructSpec = StructSpec {
    name: "sys.UnraisableHookArgs",
    doc: "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.",
    fields: &["exc_type", "exc_value", "exc_traceback", "err_msg", "object"],
    more: &[],
    can_make: true,
};

/// Writes to `sys.stderr`, or to the system's own if there is none.
fn to_stderr(thread: &Thread, words: &str) -> Result<(), Raised> {
    let stream = modules::member(thread, "sys", "stderr")?;
    if stream.is_none() {
        return Ok(());
    }
    let line = Str::new(thread, words).into_value();
    call::call_method_named(thread, &stream, intern(thread, "write").as_value(), &[line])?;
    Ok(())
}

/// Class and message, for when nothing better can be had.
fn plainly(thread: &Thread, exception: &Value) -> Result<(), Raised> {
    let class = class_of(thread, exception).full_name(thread);
    let message = match text::str(thread, exception) {
        Ok(message) => message.lossy(),
        Err(_) => {
            drop(thread.take_raised_if_any());
            "<exception str() failed>".to_owned()
        }
    };
    let line = if message.is_empty() { format!("{class}\n") } else { format!("{class}: {message}\n") };
    to_stderr(thread, &line)
}

fn print_exception(thread: &Thread, exception: &Value, traceback: &Value) -> Result<(), Raised> {
    let printer = modules::member(thread, "traceback", "print_exception");
    let class = Value::from_object(class_of(thread, exception));
    let printed = printer
        .and_then(|printer| call::call(thread, &printer, &[class, exception.clone(), traceback.clone()]));
    if printed.is_ok() {
        return Ok(());
    }
    drop(thread.take_raised_if_any());
    plainly(thread, exception)
}

pub(super) fn excepthook(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (exception, traceback) = (args.get(1), args.get(2));
    if exception.downcast::<Exception>().is_none() {
        let got = crate::object::class::type_name(thread, exception);
        let line = format!("TypeError: print_exception(): Exception expected for value, {got} found\n");
        to_stderr(thread, &line)?;
        return Ok(Value::none());
    }
    print_exception(thread, exception, traceback)?;
    Ok(Value::none())
}

pub(super) fn unraisablehook(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let field = |title: &str| attribute::get(thread, args.get(0), intern(thread, title).as_value());
    let (exception, traceback) = (field("exc_value")?, field("exc_traceback")?);
    let (message, object) = (field("err_msg")?, field("object")?);
    let words = message.downcast::<Str>().map(Str::lossy);
    let traceback = Some(traceback).filter(|traceback| !traceback.is_none());
    let report = unraisable::lines(thread, words.as_deref(), &object, &exception, traceback);
    to_stderr(thread, &report)?;
    Ok(Value::none())
}

pub(super) fn displayhook(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    if value.is_none() {
        return Ok(Value::none());
    }
    let builtins = modules::import(thread, "builtins")?;
    let underscore = intern(thread, "_");
    attribute::set(thread, &builtins, underscore.as_value(), Value::none())?;
    let sys = modules::import(thread, "sys")?;
    let stream = sys.downcast::<Module>().and_then(|sys| sys.get(thread, "stdout"));
    let Some(stream) = stream.filter(|stream| !stream.is_none()) else {
        return Err(error::runtime_error(thread, "lost sys.stdout"));
    };
    let write = intern(thread, "write");
    let shown = text::repr(thread, value)?.into_value();
    let written = call::call_method_named(thread, &stream, write.as_value(), std::slice::from_ref(&shown));
    if written.is_err() {
        error::swallow(thread, ExceptionKind::UnicodeEncodeError)?;
        let escaped = text::ascii(thread, value)?.into_value();
        call::call_method_named(thread, &stream, write.as_value(), &[escaped])?;
    }
    let end = Str::new(thread, "\n").into_value();
    call::call_method_named(thread, &stream, write.as_value(), &[end])?;
    attribute::set(thread, &builtins, underscore.as_value(), value.clone())?;
    Ok(Value::none())
}
