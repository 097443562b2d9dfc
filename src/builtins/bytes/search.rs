//! Methods of bytes and bytearray that look for bytes: `find`, `index`, `count`, `startswith` and their kin.

use super::kind::Kind;
use crate::builtins::str::search::window;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::int::{Integer, from_usize};
use crate::object::native::Arguments;
use crate::object::tuple::Tuple;
use crate::protocol::buffer;
use crate::protocol::number::{index, is_index};
use crate::pure::text::{Unit, search};
use crate::thread::Thread;
use std::borrow::Cow;

type Finder = fn(&[u8], &[u8]) -> Option<usize>;

/// A byte given as an int. `ValueError: byte must be in range(0, 256)`
pub(crate) fn byte(thread: &Thread, value: &Value) -> Result<u8, Raised> {
    let number = index(thread, value)?;
    let byte = Integer::of(&number).and_then(Integer::small).and_then(|number| u8::try_from(number).ok());
    byte.ok_or_else(|| error::value_error(thread, "byte must be in range(0, 256)"))
}

/// What is looked for: bytes, or one byte as an int.
fn needle<'a>(thread: &Thread, value: &'a Value) -> Result<Cow<'a, [u8]>, Raised> {
    if let Some(bytes) = buffer::bytes_if_any(thread, value)? {
        return Ok(bytes);
    }
    if !is_index(thread, value) {
        let got = type_name(thread, value);
        let message = format!("argument should be integer or bytes-like object, not '{got}'");
        return Err(error::type_error(thread, message));
    }
    Ok(Cow::Owned(vec![byte(thread, value)?]))
}

fn locate<K: Kind>(thread: &Thread, args: &Arguments<'_>, finder: Finder) -> Result<Option<usize>, Raised> {
    let needle = needle(thread, args.get(1))?;
    let length = || K::read(args.get(0), <[u8]>::len);
    let Some(range) = window(thread, args.not_none(2), args.not_none(3), length)? else { return Ok(None) };
    let start = range.start;
    let found = K::read(args.get(0), |bytes| finder(&bytes[range], &needle));
    Ok(found.map(|at| start + at))
}

fn place_or_minus_one(thread: &Thread, place: Option<usize>) -> Value {
    place.map_or(Value::small(-1), |place| from_usize(thread, place))
}

fn place_or_error(thread: &Thread, place: Option<usize>) -> Result<Value, Raised> {
    match place {
        Some(place) => Ok(from_usize(thread, place)),
        None => Err(error::value_error(thread, "subsection not found")),
    }
}

pub(crate) fn find<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    locate::<K>(thread, &args, search::find).map(|place| place_or_minus_one(thread, place))
}

pub(crate) fn rfind<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    locate::<K>(thread, &args, search::rfind).map(|place| place_or_minus_one(thread, place))
}

pub(crate) fn index_of<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let place = locate::<K>(thread, &args, search::find)?;
    place_or_error(thread, place)
}

pub(crate) fn rindex<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let place = locate::<K>(thread, &args, search::rfind)?;
    place_or_error(thread, place)
}

pub(crate) fn count<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let needle = needle(thread, args.get(1))?;
    let length = || K::read(args.get(0), <[u8]>::len);
    let Some(range) = window(thread, args.not_none(2), args.not_none(3), length)? else {
        return Ok(Value::small(0));
    };
    let count = K::read(args.get(0), |bytes| search::count(&bytes[range], &needle, Unit::Byte));
    Ok(from_usize(thread, count))
}

pub(crate) fn contains<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let item = args.get(1);
    let needle = if is_index(thread, item) {
        Cow::Owned(vec![byte(thread, item)?])
    } else {
        buffer::bytes(thread, item)?
    };
    Ok(Value::bool(K::read(args.get(0), |bytes| search::contains(bytes, &needle))))
}

fn has_affix<K: Kind>(
    thread: &Thread,
    args: &Arguments<'_>,
    name: &str,
    test: fn(&[u8], &[u8]) -> bool,
) -> Result<Value, Raised> {
    let length = || K::read(args.get(0), <[u8]>::len);
    let range = window(thread, args.not_none(2), args.not_none(3), length)?;
    let holds = |affix: &[u8]| {
        range.clone().is_some_and(|range| K::read(args.get(0), |bytes| test(&bytes[range], affix)))
    };
    let affix = args.get(1);
    if let Some(affixes) = affix.downcast::<Tuple>() {
        for affix in affixes.items() {
            if holds(&buffer::bytes(thread, affix)?) {
                return Ok(Value::bool(true));
            }
        }
        return Ok(Value::bool(false));
    }
    match buffer::bytes_if_any(thread, affix)? {
        Some(affix) => Ok(Value::bool(holds(&affix))),
        None => {
            let got = type_name(thread, affix);
            let message = format!("{name} first arg must be bytes or a tuple of bytes, not {got}");
            Err(error::type_error(thread, message))
        }
    }
}

pub(crate) fn startswith<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    has_affix::<K>(thread, &args, "startswith", |bytes, affix| bytes.starts_with(affix))
}

pub(crate) fn endswith<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    has_affix::<K>(thread, &args, "endswith", |bytes, affix| bytes.ends_with(affix))
}
