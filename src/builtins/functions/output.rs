//! `print` and `input`.

use crate::builtins::encoding::{decode, encode};
use crate::builtins::standard_streams;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
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

/// Where text goes.
enum Target {
    /// An object with `write`.
    Stream(Value),
    /// Standard output itself.
    Native,
    /// `sys.stdout` is None.
    Nowhere,
}

/// An attribute of `sys`, if it has it.
fn of_sys(thread: &Thread, which: Name) -> Result<Option<Value>, Raised> {
    let sys = modules::import(thread, "sys")?;
    let module = sys.downcast::<Module>();
    Ok(module.and_then(|module| module.dict.get_name(thread, name(thread, which))))
}

fn standard_output(thread: &Thread) -> Result<Target, Raised> {
    Ok(match of_sys(thread, Name::stdout)? {
        None => Target::Native,
        Some(stream) if stream.is_none() => Target::Nowhere,
        Some(stream) => Target::Stream(stream),
    })
}

fn native_fault(thread: &Thread, fault: &std::io::Error) -> Raised {
    let number = fault.raw_os_error().unwrap_or(0);
    let kind = match fault.kind() {
        std::io::ErrorKind::BrokenPipe => ExceptionKind::BrokenPipeError,
        _ => ExceptionKind::OSError,
    };
    let words = Str::new(thread, &error::strerror(number)).into_value();
    error::raise_with(thread, kind, vec![Value::small(i64::from(number)), words])
}

fn write_native(thread: &Thread, value: &Value) -> Result<(), Raised> {
    let own = as_str(value).expect("the caller has a str");
    let written = match own.as_str() {
        Some(text) => standard_streams::write(thread, text.as_bytes()),
        None => standard_streams::write(thread, &encode(thread, value, "utf-8", "strict")?),
    };
    written.map_err(|fault| native_fault(thread, &fault))
}

impl Target {
    fn write(&self, thread: &Thread, value: &Value) -> Result<(), Raised> {
        match self {
            Target::Stream(stream) => match write_direct(thread, stream, value) {
                Some(written) => written,
                None => call_method(thread, stream, Name::write, std::slice::from_ref(value)).map(drop),
            },
            Target::Native => write_native(thread, value),
            Target::Nowhere => Ok(()),
        }
    }

    fn flush(&self, thread: &Thread) -> Result<(), Raised> {
        match self {
            Target::Stream(stream) => call_method(thread, stream, Name::flush, &[]).map(drop),
            Target::Native => standard_streams::flush(thread).map_err(|fault| native_fault(thread, &fault)),
            Target::Nowhere => Ok(()),
        }
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
        Some(file) => Target::Stream(file.clone()),
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

pub(crate) fn input(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let target = standard_output(thread)?;
    let prompt = text::str(thread, args.get(0))?;
    if prompt.len_bytes() > 0 {
        target.write(thread, prompt.as_value())?;
    }
    target.flush(thread)?;
    let line = match of_sys(thread, Name::stdin)? {
        Some(stream) => call_method_named(thread, &stream, name(thread, Name::readline), &[])?,
        None => {
            let line = standard_streams::read_line(thread).map_err(|fault| native_fault(thread, &fault))?;
            decode(thread, &Value::none(), &line, "utf-8", "strict")?
        }
    };
    let Some(line) = as_str(&line) else {
        return Err(error::type_error(thread, "object.readline() returned non-string"));
    };
    let bytes = line.as_bytes();
    if bytes.is_empty() {
        return Err(error::eof_error(thread, "EOF when reading a line"));
    }
    Ok(Str::from_wtf8(thread, bytes.strip_suffix(b"\n").unwrap_or(bytes)).into_value())
}
