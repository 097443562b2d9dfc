//! What `int()` makes of its arguments: numbers are truncated, text is read in a base.

use crate::memory::value::{Raised, Value};
use crate::object::bytearray::ByteArray;
use crate::object::bytes::Bytes;
use crate::object::class::{class_of, type_name};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::{self, Integer};
use crate::object::names::{Name, name};
use crate::object::special::Special;
use crate::object::str::{Str, as_str};
use crate::protocol::buffer;
use crate::protocol::call::call_special;
use crate::protocol::number::{deprecated_subclass, index, index_clamped, is_index, plain_int};
use crate::protocol::warn::warn;
use crate::pure::int::parse;
use crate::thread::Thread;

/// `int(x, base)`: a plain int.
pub(super) fn construct(thread: &Thread, x: Option<&Value>, base: Option<&Value>) -> Result<Value, Raised> {
    match (x, base) {
        (None, None) => Ok(Value::small(0)),
        (None, Some(_)) => Err(error::type_error(thread, "int() missing string argument")),
        (Some(x), None) => of_anything(thread, x),
        (Some(x), Some(base)) => {
            // A base beyond all bounds is as wrong as one of 37.
            let base = u32::try_from(index_clamped(thread, base)?).unwrap_or(37);
            if let Some(text) = as_str(x) {
                return read(thread, text, base);
            }
            if x.downcast::<Bytes>().is_some() || x.downcast::<ByteArray>().is_some() {
                return read_bytes(thread, &buffer::bytes(thread, x)?, base);
            }
            Err(error::type_error(thread, "int() can't convert non-string with explicit base"))
        }
    }
}

fn read(thread: &Thread, text: &Str, base: u32) -> Result<Value, Raised> {
    if base == 10
        && let Some(small) = read_plainly(text.as_bytes())
    {
        return Ok(Value::small(small));
    }
    let limit = thread.interpreter().max_str_digits.get();
    match parse::from_text(text.as_bytes(), base, limit) {
        Ok(number) => Ok(int::from_big(thread, number)),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

fn read_bytes(thread: &Thread, bytes: &[u8], base: u32) -> Result<Value, Raised> {
    let limit = thread.interpreter().max_str_digits.get();
    match parse::from_bytes(bytes, base, limit) {
        Ok(number) => Ok(int::from_big(thread, number)),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

/// A few decimal digits and nothing else, perhaps behind a minus.
fn read_plainly(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > 14 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let size = digits.iter().fold(0, |size, digit| size * 10 + i64::from(digit - b'0'));
    Some(if negative { -size } else { size })
}

fn of_anything(thread: &Thread, x: &Value) -> Result<Value, Raised> {
    if x.is_small() {
        return Ok(x.clone());
    }
    if let Some(float) = x.as_float() {
        return super::float::truncate(thread, float);
    }
    if let Some(answer) = call_special(thread, x, Special::Int, &[]) {
        return checked(thread, &answer?, "__int__");
    }
    if is_index(thread, x) {
        return index(thread, x);
    }
    if let Some(answer) = call_special(thread, x, Special::Trunc, &[]) {
        warn(
            thread,
            ExceptionKind::DeprecationWarning,
            "The delegation of int() to __trunc__ is deprecated.",
        )?;
        return of_truncated(thread, &answer?);
    }
    if let Some(text) = as_str(x) {
        return read(thread, text, 10);
    }
    if let Some(bytes) = buffer::bytes_if_any(thread, x)? {
        return read_bytes(thread, &bytes, 10);
    }
    let got = type_name(thread, x);
    let message =
        format!("int() argument must be a string, a bytes-like object or a real number, not '{got}'");
    Err(error::type_error(thread, message))
}

/// What `__int__` answered.
fn checked(thread: &Thread, answer: &Value, method: &str) -> Result<Value, Raised> {
    let Some(int) = Integer::of(answer) else {
        let got = type_name(thread, answer);
        return Err(error::type_error(thread, format!("{method} returned non-int (type {got})")));
    };
    let plain = plain_int(thread, answer, int);
    if !answer.is_small() && !plain.is(answer) {
        deprecated_subclass(thread, method, "int", answer)?;
    }
    Ok(plain)
}

/// What `__trunc__` answered: an int, or something with `__index__`.
fn of_truncated(thread: &Thread, answer: &Value) -> Result<Value, Raised> {
    if let Some(int) = Integer::of(answer) {
        return Ok(plain_int(thread, answer, int));
    }
    if class_of(thread, answer).lookup(thread, name(thread, Name::__index__)).is_some() {
        return index(thread, answer);
    }
    let got = type_name(thread, answer);
    Err(error::type_error(thread, format!("__trunc__ returned non-Integral (type {got})")))
}
