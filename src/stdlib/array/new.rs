//! How an array is made, and how it is shown.

use super::codes::{code, is_text};
use super::convert::{append_bytes, append_text, text_of};
use super::mutate::extend_by;
use super::{items::item, of};
use crate::memory::value::{Raised, Value};
use crate::object::bytearray::ByteArray;
use crate::object::bytes::Bytes;
use crate::object::class::{Class, class_of, class_of_shape, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::native::Arguments;
use crate::object::numeric_array::{NumericArray, TypeCode};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::{iterate, text, warn};
use crate::thread::Thread;

/// What is said of a letter that is no type.
fn bad_type_code(thread: &Thread) -> Raised {
    let message = "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)";
    error::value_error(thread, message)
}

/// The letter that the first argument is.
fn letter(thread: &Thread, value: &Value) -> Result<char, Raised> {
    let refuse = |got: &str| {
        let message = format!("array() argument 1 must be a unicode character, not {got}");
        error::type_error(thread, message)
    };
    let Some(text) = value.downcast::<Str>() else { return Err(refuse(&type_name(thread, value))) };
    match text.len() {
        1 => Ok(char::from_u32(text.code_point(0)).unwrap_or(char::REPLACEMENT_CHARACTER)),
        _ => Err(refuse("str")),
    }
}

/// Texts, and arrays of characters, make no numbers.
fn check_source(thread: &Thread, letter: char, source: &Value) -> Result<(), Raised> {
    if matches!(letter, 'u' | 'w') {
        return Ok(());
    }
    let kind = if source.downcast::<Str>().is_some() {
        "str"
    } else if source.downcast::<NumericArray>().is_some_and(|array| is_text(array.code)) {
        "unicode array"
    } else {
        return Ok(());
    };
    let message = format!("cannot use a {kind} to initialize an array with typecode '{letter}'");
    Err(error::type_error(thread, message))
}

pub(super) fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = args.get(0);
    let own = class_of_shape(thread.root::<NumericArray>());
    let has_keywords = args.get(2).downcast::<Dict>().is_some_and(|named| named.len() > 0);
    if has_keywords && class.downcast::<Class>().is_some_and(|class| std::ptr::eq(class, own)) {
        return Err(error::type_error(thread, "array.array() takes no keyword arguments"));
    }
    let given = args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    let (first, source) = match given {
        [] => return Err(error::type_error(thread, "array() takes at least 1 argument (0 given)")),
        [first] => (first, None),
        [first, source] => (first, Some(source)),
        _ => {
            let message = format!("array() takes at most 2 arguments ({} given)", given.len());
            return Err(error::type_error(thread, message));
        }
    };
    let letter = letter(thread, first)?;
    if letter == 'u' {
        let message = "The 'u' type code is deprecated and will be removed in Python 3.16";
        warn::warn(thread, ExceptionKind::DeprecationWarning, message)?;
    }
    if let Some(source) = source {
        check_source(thread, letter, source)?;
    }
    let Some(code) = code(letter) else { return Err(bad_type_code(thread)) };
    filled(thread, class, code, source)
}

/// An array of a class with what the source has.
fn filled(
    thread: &Thread,
    class: &Value,
    code: &'static TypeCode,
    source: Option<&Value>,
) -> Result<Value, Raised> {
    let shape = shape_of_class::<NumericArray>(thread, class)?;
    let made = NumericArray::with_shape(shape, code, Vec::new());
    let Some(source) = source else { return Ok(made.into_value()) };
    if let Some(bytes) = source.downcast::<Bytes>() {
        append_bytes(thread, &made, bytes.as_bytes())?;
    } else if let Some(bytes) = source.downcast::<ByteArray>() {
        append_bytes(thread, &made, &bytes.to_vec())?;
    } else if let Some(text) = source.downcast::<Str>() {
        append_text(thread, &made, text)?;
    } else if source.downcast::<NumericArray>().is_some_and(|other| other.code.letter != code.letter) {
        let values = iterate::collect(thread, source)?;
        extend_by(thread, &made, &Tuple::new(thread, values).into_value())?;
    } else {
        extend_by(thread, &made, source)?;
    }
    Ok(made.into_value())
}

/// `_array_reconstructor`'s array: of that class and letter, empty.
pub(super) fn empty(thread: &Thread, class: &Value, first: &Value) -> Result<Value, Raised> {
    let root = class_of_shape(thread.root::<NumericArray>());
    match class.downcast::<Class>() {
        Some(class) if class.is_subclass_of(root) => {}
        Some(class) => {
            let message = format!("{} is not a subtype of array.array", class.display_name());
            return Err(error::type_error(thread, message));
        }
        None => {
            let message = format!("first argument must be a type object, not {}", type_name(thread, class));
            return Err(error::type_error(thread, message));
        }
    }
    match code(letter(thread, first)?) {
        Some(code) => filled(thread, class, code, None),
        None => Err(error::value_error(thread, "second argument must be a valid type code")),
    }
}

pub(super) fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let name = class_of(thread, args.get(0)).name.get();
    let mut out = format!("{}('{}'", name.lossy(), array.code.letter).into_bytes();
    if array.len() > 0 {
        out.extend(b", ");
        if is_text(array.code) {
            out.extend(text::repr(thread, &text_of(thread, array)?)?.as_bytes());
        } else {
            out.push(b'[');
            let mut at = 0;
            while let Some(value) = item(thread, array, at)? {
                if at > 0 {
                    out.extend(b", ");
                }
                out.extend(text::repr(thread, &value)?.as_bytes());
                at += 1;
            }
            out.push(b']');
        }
    }
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}
