//! `int.to_bytes` and `int.from_bytes`.

use crate::memory::value::{Raised, Value};
use crate::object::bytes::Bytes;
use crate::object::class::{builtin, type_name};
use crate::object::error;
use crate::object::int::{self, Int};
use crate::object::native::Arguments;
use crate::object::special::Special;
use crate::object::str::as_str;
use crate::protocol::call::{call, call_special};
use crate::protocol::number::{index_clamped, index_i64};
use crate::protocol::truth::is_true;
use crate::protocol::{buffer, iterate};
use crate::pure::int::bytes::{self, Order};
use crate::thread::Thread;

fn order(thread: &Thread, name: &Value, function: &str) -> Result<Order, Raised> {
    let Some(text) = as_str(name) else {
        let expected = format!("{function}() argument 'byteorder' must be str");
        return Err(error::wrong_type(thread, &expected, name));
    };
    match text.as_bytes() {
        b"little" => Ok(Order::Little),
        b"big" => Ok(Order::Big),
        _ => Err(error::value_error(thread, "byteorder must be either 'little' or 'big'")),
    }
}

/// `int.to_bytes(length, byteorder, signed=signed)`
pub(super) fn to_bytes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let length = index_i64(thread, args.get(1))?;
    let order = order(thread, args.get(2), "to_bytes")?;
    let signed = is_true(thread, args.get(3))?;
    let Ok(length) = usize::try_from(length) else {
        return Err(error::value_error(thread, "length argument must be non-negative"));
    };
    if length > crate::pure::fault::MOST_BYTES {
        return Err(error::memory_error(thread));
    }
    let number = super::int::of(args.get(0)).big();
    if length == 0 && signed && args.get(0).as_small() == Some(-1) {
        return Ok(Bytes::new(thread, &[]).into_value());
    }
    let all =
        bytes::to_bytes(&number, length, order, signed).map_err(|fault| error::from_fault(thread, fault))?;
    Ok(Bytes::new(thread, &all).into_value())
}

/// `int.from_bytes(bytes, byteorder, signed=signed)`
pub(super) fn from_bytes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let order = order(thread, args.get(2), "from_bytes")?;
    let signed = is_true(thread, args.get(3))?;
    let all = bytes_of(thread, args.get(1))?;
    let number = int::from_big(thread, bytes::from_bytes(&all, order, signed));
    let class = args.get(0);
    if class.is(&Value::from_object(builtin::<Int>(thread))) {
        return Ok(number);
    }
    call(thread, class, &[number])
}

/// What `bytes(value)` would hold; a number of zeros is not meant.
fn bytes_of(thread: &Thread, value: &Value) -> Result<Vec<u8>, Raised> {
    if let Some(all) = buffer::bytes_if_any(thread, value)? {
        return Ok(all.into_owned());
    }
    if let Some(answer) = call_special(thread, value, Special::Bytes, &[]) {
        let answer = answer?;
        return match answer.downcast::<Bytes>() {
            Some(all) => Ok(all.as_bytes().to_vec()),
            None => {
                let got = type_name(thread, &answer);
                Err(error::type_error(thread, format!("__bytes__ returned non-bytes (type {got})")))
            }
        };
    }
    if as_str(value).is_some() || !iterate::is_iterable(thread, value) {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("cannot convert '{got}' object to bytes")));
    }
    let mut all = Vec::new();
    iterate::for_each(thread, value, |item| {
        let byte = u8::try_from(index_clamped(thread, &item)?);
        all.push(byte.map_err(|_| error::value_error(thread, "bytes must be in range(0, 256)"))?);
        Ok(())
    })?;
    Ok(all)
}
