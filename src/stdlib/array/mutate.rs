//! What changes an array, or makes one of two. While somebody looks at its memory its size stays as it is.

use super::codes::pack;
use super::compare::find;
use super::items::item;
use super::{make, of};
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::native::Arguments;
use crate::object::numeric_array::NumericArray;
use crate::protocol::iterate;
use crate::protocol::number::{index_i64, index_sized, is_index};
use crate::protocol::subscript::wrap;
use crate::thread::Thread;

/// An operation that changes the size. `BufferError: cannot resize an array that is exporting buffers`
pub(super) fn resizing<R>(
    thread: &Thread,
    array: &NumericArray,
    operate: impl FnOnce(&mut Vec<u8>) -> R,
) -> Result<R, Raised> {
    let done = array.store.with(|store| (store.exports == 0).then(|| operate(&mut store.bytes)));
    done.ok_or_else(|| error::buffer_error(thread, "cannot resize an array that is exporting buffers"))
}

/// What is said of an array of another type.
pub(super) fn bad_argument(thread: &Thread) -> Raised {
    error::type_error(thread, "bad argument type for built-in operation")
}

/// Appends the bytes of items.
pub(super) fn push(thread: &Thread, array: &NumericArray, bytes: &[u8]) -> Result<(), Raised> {
    if bytes.is_empty() {
        return Ok(());
    }
    resizing(thread, array, |own| own.extend_from_slice(bytes))
}

pub(super) fn append(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let item = pack(thread, array.code, args.get(1))?;
    push(thread, array, &item[..array.code.size])?;
    Ok(Value::none())
}

pub(super) fn clear(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    if array.len() > 0 {
        resizing(thread, array, Vec::clear)?;
    }
    Ok(Value::none())
}

/// Appends what an iterable has; what came before an error stays.
pub(super) fn extend_by(thread: &Thread, array: &NumericArray, source: &Value) -> Result<(), Raised> {
    if let Some(other) = source.downcast::<NumericArray>() {
        if other.code.letter != array.code.letter {
            return Err(error::type_error(thread, "can only extend with array of same kind"));
        }
        let more = other.store.with(|store| store.bytes.clone());
        return push(thread, array, &more);
    }
    iterate::for_each(thread, source, |value| {
        let item = pack(thread, array.code, &value)?;
        push(thread, array, &item[..array.code.size])
    })
}

pub(super) fn extend(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    extend_by(thread, of(args.get(0)), args.get(1))?;
    Ok(Value::none())
}

pub(super) fn insert(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let at = index_i64(thread, args.get(1))?;
    let item = pack(thread, array.code, args.get(2))?;
    let (size, length) = (array.code.size, array.len() as i64);
    let at = (if at < 0 { at.saturating_add(length) } else { at }).clamp(0, length) as usize * size;
    resizing(thread, array, |bytes| drop(bytes.splice(at..at, item[..size].iter().copied())))?;
    Ok(Value::none())
}

pub(super) fn pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let at = index_i64(thread, args.get(1))?;
    if array.len() == 0 {
        return Err(error::index_error(thread, "pop from empty array"));
    }
    let at = wrap(at, array.len());
    let Some(value) = item(thread, array, at)? else {
        return Err(error::index_error(thread, "pop index out of range"));
    };
    take_out(thread, array, at)?;
    Ok(value)
}

fn take_out(thread: &Thread, array: &NumericArray, at: usize) -> Result<(), Raised> {
    let size = array.code.size;
    resizing(thread, array, |bytes| drop(bytes.drain(at * size..(at + 1) * size)))
}

pub(super) fn remove(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let Some(at) = find(thread, array, args.get(1), 0, usize::MAX)? else {
        return Err(error::value_error(thread, "array.remove(x): x not in array"));
    };
    take_out(thread, array, at)?;
    Ok(Value::none())
}

pub(super) fn reverse(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let size = array.code.size;
    array.store.with(|store| {
        store.bytes.reverse();
        store.bytes.chunks_exact_mut(size).for_each(<[u8]>::reverse);
    });
    Ok(Value::none())
}

pub(super) fn add(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let Some(other) = args.get(1).downcast::<NumericArray>() else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("can only append array (not \"{got}\") to array")));
    };
    if other.code.letter != array.code.letter {
        return Err(bad_argument(thread));
    }
    let mut bytes = array.store.with(|store| store.bytes.clone());
    bytes.extend(other.store.with(|store| store.bytes.clone()));
    Ok(make(thread, array, bytes))
}

pub(super) fn add_in_place(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(1).downcast::<NumericArray>().is_none() {
        let got = type_name(thread, args.get(1));
        let message = format!("can only extend array with array (not \"{got}\")");
        return Err(error::type_error(thread, message));
    }
    extend_by(thread, of(args.get(0)), args.get(1))?;
    Ok(args.get(0).clone())
}

/// The items as often as the factor says; `None` if it is no number of times.
fn repeated(thread: &Thread, args: &Arguments<'_>) -> Result<Option<(usize, Vec<u8>)>, Raised> {
    if !is_index(thread, args.get(1)) {
        return Ok(None);
    }
    let count = index_sized(thread, args.get(1), ExceptionKind::OverflowError)?.max(0) as usize;
    let bytes = of(args.get(0)).store.with(|store| store.bytes.clone());
    if bytes.len().checked_mul(count).is_none_or(|length| length > isize::MAX as usize / 2) {
        return Err(error::memory_error(thread));
    }
    let mut all = Vec::new();
    if all.try_reserve_exact(bytes.len() * count).is_err() {
        return Err(error::memory_error(thread));
    }
    for _ in 0..if bytes.is_empty() { 0 } else { count } {
        all.extend_from_slice(&bytes);
    }
    Ok(Some((count, all)))
}

pub(super) fn repeat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match repeated(thread, &args)? {
        Some((_, bytes)) => Ok(make(thread, of(args.get(0)), bytes)),
        None => Ok(Value::not_implemented()),
    }
}

pub(super) fn repeat_in_place(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match repeated(thread, &args)? {
        None => return Ok(Value::not_implemented()),
        Some((1, _)) => {}
        Some((_, bytes)) => {
            let array = of(args.get(0));
            if array.len() > 0 {
                resizing(thread, array, |own| *own = bytes)?;
            }
        }
    }
    Ok(args.get(0).clone())
}
