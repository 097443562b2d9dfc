//! `SyntaxError`: a message and the place it is about.

use super::exception_base::{no_keywords, of, positional, set_arguments};
use super::exception_fields::{field, put};
use crate::memory::value::{Raised, Value};
use crate::native::method;
use crate::object::error;
use crate::object::int::Integer;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::{iterate, text};
use crate::thread::Thread;

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    no_keywords(thread, object, args.get(2))?;
    let given = positional(args);
    set_arguments(of(object), given.clone());
    if let Some(message) = given.items().first() {
        put(object, 0, Some(message.clone()));
    }
    if let [_, place] = given.items() {
        let place = iterate::collect(thread, place)?;
        let message = match place.len() {
            0..=3 => format!("function takes at least 4 arguments ({} given)", place.len()),
            4 | 6 => {
                for (at, value) in (1..).zip(place) {
                    put(object, at, Some(value));
                }
                return Ok(Value::none());
            }
            5 => "end_offset must be provided when end_lineno is provided".to_owned(),
            _ => format!("function takes at most 6 arguments ({} given)", place.len()),
        };
        return Err(error::type_error(thread, message));
    }
    Ok(Value::none())
}

fn to_str(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let message = text::str(thread, &own.field("msg").unwrap_or_else(Value::none))?.lossy();
    let file = own.field("filename");
    let file = file.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy);
    let file = file.as_ref().map(|file| file.rsplit('/').next().unwrap_or_default());
    let line = own.field("lineno");
    let line = line.filter(|line| line.as_bool().is_none());
    let line = line.as_ref().and_then(Integer::of).and_then(Integer::small);
    let all = match (file, line) {
        (Some(file), Some(line)) => format!("{message} ({file}, line {line})"),
        (Some(file), None) => format!("{message} ({file})"),
        (None, Some(line)) => format!("{message} (line {line})"),
        (None, None) => message,
    };
    Ok(Str::new(thread, &all).into_value())
}

/// `SyntaxError`
pub(super) static METHODS: &[Method] = &[
    method("__init__(self, /, *args, **kwargs)", init, "Initialize self."),
    method("__str__(self, /)", to_str, "Return str(self)."),
];

/// `SyntaxError`
pub(super) static ATTRIBUTES: &[Attribute] = &[
    field::<0>("msg"),
    field::<1>("filename"),
    field::<2>("lineno"),
    field::<3>("offset"),
    field::<4>("text"),
    field::<5>("end_lineno"),
    field::<6>("end_offset"),
    field::<7>("print_file_and_line"),
];
