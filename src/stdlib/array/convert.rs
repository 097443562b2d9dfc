//! Arrays to and from bytes, lists, texts, files and pickles.

use super::codes::{code, is_text, pack, read};
use super::mutate::{push, resizing};
use super::new::empty;
use super::{make, of};
use crate::memory::value::{Raised, Value};
use crate::object::bytes::Bytes;
use crate::object::class::{class_of, type_name};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::{Integer, from_usize};
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::native::Arguments;
use crate::object::numeric_array::{NumericArray, TypeCode};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::number::{index_i64, is_index};
use crate::protocol::{attribute, buffer, call, modules};
use crate::pure::wtf8;
use crate::thread::Thread;

fn bytes_of(array: &NumericArray) -> Vec<u8> {
    array.store.with(|store| store.bytes.clone())
}

/// The values of all items.
fn values(thread: &Thread, code: &TypeCode, bytes: &[u8]) -> Result<Vec<Value>, Raised> {
    bytes.chunks_exact(code.size).map(|item| read(thread, code, item)).collect()
}

/// Appends whole items. `ValueError: bytes length not a multiple of item size`
pub(super) fn append_bytes(thread: &Thread, array: &NumericArray, bytes: &[u8]) -> Result<(), Raised> {
    if !bytes.len().is_multiple_of(array.code.size) {
        return Err(error::value_error(thread, "bytes length not a multiple of item size"));
    }
    push(thread, array, bytes)
}

/// Appends the characters of a text.
pub(super) fn append_text(thread: &Thread, array: &NumericArray, text: &Str) -> Result<(), Raised> {
    let bytes: Vec<u8> = wtf8::points(text.as_bytes()).flat_map(u32::to_le_bytes).collect();
    push(thread, array, &bytes)
}

/// The text that an array of characters spells.
pub(super) fn text_of(thread: &Thread, array: &NumericArray) -> Result<Value, Raised> {
    let bytes = bytes_of(array);
    for item in bytes.chunks_exact(array.code.size) {
        read(thread, array.code, item)?;
    }
    let point = |item: &[u8]| u32::from_le_bytes(item.try_into().expect("characters have four bytes"));
    let text = wtf8::from_points(bytes.chunks_exact(4).map(point));
    Ok(Str::from_wtf8(thread, &text).into_value())
}

fn check_text(thread: &Thread, array: &NumericArray, method: &str) -> Result<(), Raised> {
    if is_text(array.code) {
        return Ok(());
    }
    let message = format!("{method}() may only be called on unicode type arrays ('u' or 'w')");
    Err(error::value_error(thread, message))
}

pub(super) fn tobytes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Bytes::new(thread, &bytes_of(of(args.get(0)))).into_value())
}

pub(super) fn frombytes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = buffer::bytes(thread, args.get(1))?;
    append_bytes(thread, of(args.get(0)), &bytes)?;
    Ok(Value::none())
}

pub(super) fn tolist(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    Ok(List::new(thread, values(thread, array.code, &bytes_of(array))?).into_value())
}

/// All items of the list are appended, or none.
pub(super) fn fromlist(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let Some(list) = args.get(1).downcast::<List>() else {
        return Err(error::type_error(thread, "arg must be list"));
    };
    let mut bytes = Vec::new();
    let length = list.len();
    for at in 0..length {
        let Some(value) = list.get(at) else { break };
        bytes.extend_from_slice(&pack(thread, array.code, &value)?[..array.code.size]);
        if list.len() != length {
            return Err(error::runtime_error(thread, "list changed size during iteration"));
        }
    }
    push(thread, array, &bytes)?;
    Ok(Value::none())
}

pub(super) fn fromunicode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let Some(text) = args.get(1).downcast::<Str>() else {
        return Err(error::wrong_type(thread, "fromunicode() argument must be str", args.get(1)));
    };
    check_text(thread, array, "fromunicode")?;
    append_text(thread, array, text)?;
    Ok(Value::none())
}

pub(super) fn tounicode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_text(thread, of(args.get(0)), "tounicode")?;
    text_of(thread, of(args.get(0)))
}

pub(super) fn tofile(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = Bytes::new(thread, &bytes_of(of(args.get(0)))).into_value();
    call::call_method_named(thread, args.get(1), intern(thread, "write").as_value(), &[bytes])?;
    Ok(Value::none())
}

pub(super) fn fromfile(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let count = index_i64(thread, args.get(2))?;
    let Ok(count) = usize::try_from(count) else {
        return Err(error::value_error(thread, "negative count"));
    };
    let Some(wanted) = count.checked_mul(array.code.size) else { return Err(error::memory_error(thread)) };
    let read = call::call_method_named(
        thread,
        args.get(1),
        intern(thread, "read").as_value(),
        &[from_usize(thread, wanted)],
    )?;
    let Some(bytes) = read.downcast::<Bytes>().map(Bytes::as_bytes) else {
        return Err(error::type_error(thread, "read() didn't return bytes"));
    };
    append_bytes(thread, array, bytes)?;
    if bytes.len() != wanted {
        let message = "read() didn't return enough bytes";
        return Err(error::raise_message(thread, ExceptionKind::EOFError, message));
    }
    Ok(Value::none())
}

pub(super) fn byteswap(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    array.store.with(|store| store.bytes.chunks_exact_mut(array.code.size).for_each(<[u8]>::reverse));
    Ok(Value::none())
}

pub(super) fn buffer_info(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let address = array.store.with(|store| store.bytes.as_ptr() as usize);
    let parts = vec![from_usize(thread, address), from_usize(thread, array.len())];
    Ok(Tuple::new(thread, parts).into_value())
}

pub(super) fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let room = of(args.get(0)).store.with(|store| store.bytes.capacity());
    Ok(from_usize(thread, size_of::<NumericArray>() + room))
}

pub(super) fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    Ok(make(thread, array, bytes_of(array)))
}

/// How a pickle names the layout of the items: one row for each of its numbers, with a format of `struct`; the two
/// encodings of characters are read as unsigned ints.
const MACHINE_FORMATS: [&str; 22] = [
    "B", "b", "<H", ">H", "<h", ">h", "<I", ">I", "<i", ">i", "<Q", ">Q", "<q", ">q", "<f", ">f", "<d", ">d",
    "<H", ">H", "<I", ">I",
];

/// The row of [`MACHINE_FORMATS`] that an array's items have here.
fn machine_format(code: &TypeCode) -> usize {
    match (code.letter, code.size) {
        ('B', _) => 0,
        ('b', _) => 1,
        ('u' | 'w', _) => 20,
        ('f', _) => 14,
        ('d', _) => 16,
        (letter, size) => {
            let first = size.trailing_zeros() as usize * 4 - 2;
            if letter.is_ascii_uppercase() { first } else { first + 2 }
        }
    }
}

pub(super) fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = args.get(0);
    let array = of(own);
    if !is_index(thread, args.get(1)) || Integer::of(args.get(1)).is_none() {
        return Err(error::type_error(thread, "__reduce_ex__ argument should be an integer"));
    }
    let protocol = index_i64(thread, args.get(1))?;
    let state =
        attribute::get_optional(thread, own, name(thread, Name::__dict__))?.unwrap_or_else(Value::none);
    let class = Value::from_object(class_of(thread, own));
    let letter = intern(thread, array.code.letter.encode_utf8(&mut [0; 4])).into_value();
    let bytes = bytes_of(array);
    let (function, given) = if protocol < 3 {
        let items = List::new(thread, values(thread, array.code, &bytes)?).into_value();
        (class, vec![letter, items])
    } else {
        let function = modules::member(thread, "array", "_array_reconstructor")?;
        let format = from_usize(thread, machine_format(array.code));
        (function, vec![class, letter, format, Bytes::new(thread, &bytes).into_value()])
    };
    let given = Tuple::new(thread, given).into_value();
    Ok(Tuple::of(thread, [function, given, state]).into_value())
}

/// `_array_reconstructor`: the inverse of [`reduce`], for pickles of any machine.
pub(super) fn reconstruct(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let made = empty(thread, args.get(0), args.get(1))?;
    let array = of(&made);
    let format = index_i64(thread, args.get(2))?;
    let Some(format) = usize::try_from(format).ok().filter(|format| *format < MACHINE_FORMATS.len()) else {
        let message = "third argument must be a valid machine format code.";
        return Err(error::value_error(thread, message));
    };
    let Some(bytes) = args.get(3).downcast::<Bytes>().map(Bytes::as_bytes) else {
        let message = format!("fourth argument should be bytes, not {}", type_name(thread, args.get(3)));
        return Err(error::type_error(thread, message));
    };
    if format == machine_format(array.code) {
        append_bytes(thread, array, bytes)?;
        return Ok(made);
    }
    let row = MACHINE_FORMATS[format];
    let foreign = row.chars().next_back().and_then(code).expect("the rows name codes");
    if !bytes.len().is_multiple_of(foreign.size) {
        return Err(error::value_error(thread, "bytes length not a multiple of item size"));
    }
    let mut bytes = bytes.to_vec();
    if row.starts_with('>') {
        bytes.chunks_exact_mut(foreign.size).for_each(<[u8]>::reverse);
    }
    let mut own = Vec::new();
    for value in values(thread, foreign, &bytes)? {
        let value = match value.as_small() {
            Some(point) if is_text(array.code) => crate::object::str::from_code_point(thread, point as u32),
            _ => value,
        };
        own.extend_from_slice(&pack(thread, array.code, &value)?[..array.code.size]);
    }
    resizing(thread, array, |bytes| *bytes = own)?;
    Ok(made)
}
