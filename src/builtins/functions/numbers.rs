//! The built-in functions of numbers and characters.

use crate::memory::value::{Raised, Value};
use crate::object::buffer::store_of;
use crate::object::bytes::as_bytes;
use crate::object::class::type_name;
use crate::object::error;
use crate::object::int::Integer;
use crate::object::native::Arguments;
use crate::object::special::Special;
use crate::object::str::{Str, as_str, from_code_point};
use crate::protocol::call::call_special;
use crate::protocol::number::{self, Unary, index, unary};
use crate::pure::int::render::Radix;
use crate::thread::Thread;

pub(crate) fn abs(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unary(thread, Unary::Absolute, args.get(0))
}

fn in_radix(thread: &Thread, value: &Value, radix: Radix) -> Result<Value, Raised> {
    let number = index(thread, value)?;
    let number = Integer::of(&number).expect("an index is an int").big();
    Ok(Str::from_ascii(thread, radix.with_prefix(&number).as_bytes()).into_value())
}

pub(crate) fn bin(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    in_radix(thread, args.get(0), Radix::Binary)
}

pub(crate) fn oct(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    in_radix(thread, args.get(0), Radix::Octal)
}

pub(crate) fn hex(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    in_radix(thread, args.get(0), Radix::Hex)
}

pub(crate) fn chr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = index(thread, args.get(0))?;
    let point = Integer::of(&number).and_then(Integer::small).and_then(|number| u32::try_from(number).ok());
    match point.filter(|point| *point < 0x11_0000) {
        Some(point) => Ok(from_code_point(thread, point)),
        None => Err(error::value_error(thread, "chr() arg not in range(0x110000)")),
    }
}

pub(crate) fn ord(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    let single = if let Some(text) = as_str(value) {
        let length = text.len();
        if length == 1 { Ok(text.code_point(0)) } else { Err(length) }
    } else if let Some(bytes) = as_bytes(value) {
        if let &[byte] = bytes { Ok(u32::from(byte)) } else { Err(bytes.len()) }
    } else if let Some(store) = store_of(value) {
        store.with(|store| match *store.bytes.as_slice() {
            [byte] => Ok(u32::from(byte)),
            _ => Err(store.bytes.len()),
        })
    } else {
        let got = type_name(thread, value);
        let message = format!("ord() expected string of length 1, but {got} found");
        return Err(error::type_error(thread, message));
    };
    match single {
        Ok(point) => Ok(Value::small(i64::from(point))),
        Err(length) => {
            let message = format!("ord() expected a character, but string of length {length} found");
            Err(error::type_error(thread, message))
        }
    }
}

pub(crate) fn divmod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::divmod(thread, args.get(0), args.get(1))
}

pub(crate) fn pow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::power3(thread, args.get(0), args.get(1), args.get(2))
}

pub(crate) fn round(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    let places: &[Value] = args.not_none(1).map_or(&[], std::slice::from_ref);
    call_special(thread, value, Special::Round, places).unwrap_or_else(|| {
        let got = type_name(thread, value);
        Err(error::type_error(thread, format!("type {got} doesn't define __round__ method")))
    })
}
