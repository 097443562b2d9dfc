//! `UnicodeEncodeError`, `UnicodeDecodeError`, `UnicodeTranslateError`: which part of what could not be turned into
//! what.

use super::exception_base::{no_keywords, of, plain_text, positional, set_arguments};
use super::exception_fields::{field, put, wrong_argument};
use crate::memory::value::{Raised, Value};
use crate::native::method;
use crate::object::bytes::Bytes;
use crate::object::class::builtin;
use crate::object::error;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{call, number};
use crate::thread::Thread;

/// The places of the fields.
const ENCODING: usize = 0;
const OBJECT: usize = 1;

/// Takes `object, start, end, reason` from the arguments, whose first stands at place `first`.
fn take(thread: &Thread, exception: &Value, given: &Tuple, first: usize) -> Result<(), Raised> {
    let expected = first + 4;
    let items = given.items();
    if items.len() != expected {
        let message = format!("function takes exactly {expected} arguments ({} given)", items.len());
        return Err(error::type_error(thread, message));
    }
    if first == 1 && items[0].downcast::<Str>().is_none() {
        return Err(wrong_argument(thread, 1, "str", &items[0]));
    }
    let start = number::index(thread, &items[first + 1])?;
    let end = number::index(thread, &items[first + 2])?;
    if items[first + 3].downcast::<Str>().is_none() {
        return Err(wrong_argument(thread, expected, "str", &items[first + 3]));
    }
    if first == 1 {
        put(exception, ENCODING, Some(items[0].clone()));
    }
    let fields = [items[first].clone(), start, end, items[first + 3].clone()];
    for (at, value) in (OBJECT..).zip(fields) {
        put(exception, at, Some(value));
    }
    Ok(())
}

fn begin(thread: &Thread, args: Arguments<'_>) -> Result<crate::memory::heap::Obj<Tuple>, Raised> {
    no_keywords(thread, args.get(0), args.get(2))?;
    let given = positional(args);
    set_arguments(of(args.get(0)), given.clone());
    Ok(given)
}

fn init_encode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = begin(thread, args)?;
    if let Some(object) = given.items().get(1).filter(|object| object.downcast::<Str>().is_none())
        && given.items()[0].downcast::<Str>().is_some()
    {
        return Err(wrong_argument(thread, 2, "str", object));
    }
    take(thread, args.get(0), &given, 1)?;
    Ok(Value::none())
}

fn init_decode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = begin(thread, args)?;
    take(thread, args.get(0), &given, 1)?;
    let object = &given.items()[1];
    if object.downcast::<Bytes>().is_none() {
        if object.as_small().is_some() || object.downcast::<Str>().is_some() {
            let got = crate::object::class::type_name(thread, object);
            return Err(error::type_error(thread, format!("a bytes-like object is required, not '{got}'")));
        }
        let class = Value::from_object(builtin::<Bytes>(thread));
        let bytes = call::call(thread, &class, std::slice::from_ref(object))?;
        put(args.get(0), OBJECT, Some(bytes));
    }
    Ok(Value::none())
}

fn init_translate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = begin(thread, args)?;
    if let Some(object) = given.items().first().filter(|object| object.downcast::<Str>().is_none())
        && given.items().len() == 4
    {
        return Err(wrong_argument(thread, 1, "str", object));
    }
    take(thread, args.get(0), &given, 0)?;
    Ok(Value::none())
}

/// The fields, once `__init__` took them.
struct Parts {
    encoding: String,
    object: Value,
    start: usize,
    end: usize,
    reason: String,
}

fn parts(exception: &Value) -> Option<Parts> {
    let own = of(exception);
    let text = |field: &str| {
        own.field(field).as_ref().and_then(Value::downcast::<Str>).map(Str::lossy).unwrap_or_default()
    };
    let number =
        |field: &str| own.field(field).as_ref().and_then(Value::as_small).unwrap_or(0).max(0) as usize;
    let object = own.field("object")?;
    Some(Parts {
        encoding: text("encoding"),
        object,
        start: number("start"),
        end: number("end"),
        reason: text("reason"),
    })
}

impl Parts {
    /// `'\xe9'` as messages show the one character that is the trouble.
    fn character(&self) -> Option<String> {
        let text = self.object.downcast::<Str>()?;
        if self.end != self.start + 1 || self.start >= text.len() {
            return None;
        }
        Some(match text.code_point(self.start) {
            point @ 0..=0xFF => format!("'\\x{point:02x}'"),
            point @ 0x100..=0xFFFF => format!("'\\u{point:04x}'"),
            point => format!("'\\U{point:08x}'"),
        })
    }

    fn range(&self) -> String {
        format!("{}-{}", self.start, self.end as i64 - 1)
    }
}

fn message(thread: &Thread, text: String) -> Result<Value, Raised> {
    Ok(Str::new(thread, &text).into_value())
}

fn encode_text(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(parts) = parts(args.get(0)) else { return plain_text(thread, args.get(0)) };
    let (codec, reason) = (&parts.encoding, &parts.reason);
    message(
        thread,
        match parts.character() {
            Some(character) => {
                let start = parts.start;
                format!("'{codec}' codec can't encode character {character} in position {start}: {reason}")
            }
            None => {
                format!("'{codec}' codec can't encode characters in position {}: {reason}", parts.range())
            }
        },
    )
}

fn decode_text(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(parts) = parts(args.get(0)) else { return plain_text(thread, args.get(0)) };
    let (codec, reason, start) = (&parts.encoding, &parts.reason, parts.start);
    let byte = parts.object.downcast::<Bytes>().and_then(|bytes| bytes.as_bytes().get(start).copied());
    message(
        thread,
        match byte.filter(|_| parts.end == start + 1) {
            Some(byte) => {
                format!("'{codec}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}")
            }
            None => format!("'{codec}' codec can't decode bytes in position {}: {reason}", parts.range()),
        },
    )
}

fn translate_text(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(parts) = parts(args.get(0)) else { return plain_text(thread, args.get(0)) };
    let reason = &parts.reason;
    message(
        thread,
        match parts.character() {
            Some(character) => {
                format!("can't translate character {character} in position {}: {reason}", parts.start)
            }
            None => format!("can't translate characters in position {}: {reason}", parts.range()),
        },
    )
}

/// `UnicodeEncodeError`
pub(super) static ENCODE: &[Method] = &[
    method("__init__(self, /, *args, **kwargs)", init_encode, "Initialize self."),
    method("__str__(self, /)", encode_text, "Return str(self)."),
];

/// `UnicodeDecodeError`
pub(super) static DECODE: &[Method] = &[
    method("__init__(self, /, *args, **kwargs)", init_decode, "Initialize self."),
    method("__str__(self, /)", decode_text, "Return str(self)."),
];

/// `UnicodeTranslateError`
pub(super) static TRANSLATE: &[Method] = &[
    method("__init__(self, /, *args, **kwargs)", init_translate, "Initialize self."),
    method("__str__(self, /)", translate_text, "Return str(self)."),
];

/// The attributes of all three.
pub(super) static FIELDS: &[Attribute] = &[
    field::<ENCODING>("encoding"),
    field::<OBJECT>("object"),
    field::<2>("start"),
    field::<3>("end"),
    field::<4>("reason"),
];
