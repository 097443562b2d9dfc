//! `print` and `input`.

use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::call::{call_method, call_method_named};
use crate::protocol::truth::is_true;
use crate::protocol::{modules, text};
use crate::stdlib::io::write_direct;
use crate::thread::Thread;

/// Where text goes: an object with `write`, or nowhere (`sys.stdout` is None).
struct Target(Option<Value>);

/// An attribute of `sys`, if it has it.
fn of_sys(thread: &Thread, which: Name) -> Result<Option<Value>, Raised> {
    let sys = modules::import(thread, "sys")?;
    let module = sys.downcast::<Module>();
    Ok(module.and_then(|module| module.dict.get_name(thread, name(thread, which))))
}

fn standard_output(thread: &Thread) -> Result<Target, Raised> {
    match of_sys(thread, Name::stdout)? {
        None => Err(error::runtime_error(thread, "lost sys.stdout")),
        Some(stream) => Ok(Target(Some(stream).filter(|stream| !stream.is_none()))),
    }
}

impl Target {
    fn write(&self, thread: &Thread, value: &Value) -> Result<(), Raised> {
        let Some(stream) = &self.0 else { return Ok(()) };
        match write_direct(thread, stream, value) {
            Some(written) => written,
            None => call_method(thread, stream, Name::write, std::slice::from_ref(value)).map(drop),
        }
    }

    fn flush(&self, thread: &Thread) -> Result<(), Raised> {
        let Some(stream) = &self.0 else { return Ok(()) };
        call_method(thread, stream, Name::flush, &[]).map(drop)
    }
}

/// `sep` or `end`: None means the default.
fn separator(thread: &Thread, value: &Value, title: &str, default: &str) -> Result<Value, Raised> {
    if value.is_none() {
        return Ok(intern(thread, default).into_value());
    }
    if as_str(value).is_none() {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("{title} must be None or a string, not {got}")));
    }
    Ok(value.clone())
}

pub(crate) fn print(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let values = args.get(0).downcast::<Tuple>().expect("*args is a tuple");
    let target = match args.not_none(3) {
        Some(file) => Target(Some(file.clone())),
        None => standard_output(thread)?,
    };
    let between = separator(thread, args.get(1), "sep", " ")?;
    let end = separator(thread, args.get(2), "end", "\n")?;
    for (at, value) in values.items().iter().enumerate() {
        if at > 0 {
            target.write(thread, &between)?;
        }
        target.write(thread, text::str(thread, value)?.as_value())?;
    }
    target.write(thread, &end)?;
    if is_true(thread, args.get(4))? {
        target.flush(thread)?;
    }
    Ok(Value::none())
}

/// A standard stream that `input` needs.
fn needed(thread: &Thread, which: Name) -> Result<Value, Raised> {
    let stream = of_sys(thread, which)?.filter(|stream| !stream.is_none());
    stream.ok_or_else(|| {
        let title = name(thread, which).downcast::<Str>().map(Str::lossy).unwrap_or_default();
        error::runtime_error(thread, format!("input(): lost sys.{title}"))
    })
}

pub(crate) fn input(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stdin = needed(thread, Name::stdin)?;
    let target = Target(Some(needed(thread, Name::stdout)?));
    let errors = Target(Some(needed(thread, Name::stderr)?));
    if errors.flush(thread).is_err() {
        drop(thread.take_raised());
    }
    let prompt = text::str(thread, args.get(0))?;
    if prompt.len_bytes() > 0 {
        target.write(thread, prompt.as_value())?;
    }
    target.flush(thread)?;
    let line = call_method_named(thread, &stdin, name(thread, Name::readline), &[])?;
    let Some(line) = as_str(&line) else {
        return Err(error::type_error(thread, "object.readline() returned non-string"));
    };
    let bytes = line.as_bytes();
    if bytes.is_empty() {
        return Err(error::eof_error(thread, "EOF when reading a line"));
    }
    Ok(Str::from_wtf8(thread, bytes.strip_suffix(b"\n").unwrap_or(bytes)).into_value())
}
