//! What changes a bytearray. While somebody looks at its memory its size stays as it is.

use super::{MAKER, exported, this};
use crate::builtins::bytes::operators::repeated;
use crate::builtins::bytes::search::byte;
use crate::memory::value::{Raised, Value};
use crate::object::bytearray::ByteArray;
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::native::Arguments;
use crate::object::slice::Slice;
use crate::object::str::as_str;
use crate::protocol::number::{index_i64, index_sized, is_index};
use crate::protocol::subscript::{sequence_index, wrap};
use crate::protocol::{buffer, iterate, slicing};
use crate::pure::slice::Span;
use crate::thread::Thread;

/// An operation that may change the size.
pub(super) fn resizing<R>(
    thread: &Thread,
    array: &ByteArray,
    operate: impl FnOnce(&mut Vec<u8>) -> R,
) -> Result<R, Raised> {
    let done = array.store.with(|store| (store.exports == 0).then(|| operate(&mut store.bytes)));
    done.ok_or_else(|| exported(thread))
}

fn done(result: Result<(), Raised>) -> Result<Value, Raised> {
    result.map(|()| Value::none())
}

pub(super) fn append(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let byte = byte(thread, args.get(1))?;
    done(resizing(thread, this(&args), |bytes| bytes.push(byte)))
}

pub(super) fn clear(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    done(resizing(thread, this(&args), Vec::clear))
}

pub(super) fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(ByteArray::new(thread, this(&args).to_vec()).into_value())
}

pub(super) fn extend(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let source = args.get(1);
    let more = if as_str(source).is_some() {
        return Err(error::type_error(thread, "expected iterable of integers; got: 'str'"));
    } else if let Some(bytes) = buffer::bytes_if_any(thread, source)? {
        bytes.into_owned()
    } else if iterate::is_iterable(thread, source) {
        MAKER.of_iterable(thread, source)?
    } else {
        let got = type_name(thread, source);
        return Err(error::type_error(thread, format!("can't extend bytearray with {got}")));
    };
    if more.is_empty() {
        return Ok(Value::none());
    }
    done(resizing(thread, this(&args), |bytes| bytes.extend_from_slice(&more)))
}

pub(super) fn insert(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = index_i64(thread, args.get(1))?;
    let byte = byte(thread, args.get(2))?;
    let inserted = resizing(thread, this(&args), |bytes| {
        let length = bytes.len() as i64;
        let at = if at < 0 { (at + length).max(0) } else { at.min(length) };
        bytes.insert(at as usize, byte);
    });
    done(inserted)
}

pub(super) fn pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = index_i64(thread, args.get(1))?;
    let array = this(&args);
    let length = array.store.with(|store| store.bytes.len());
    if length == 0 {
        return Err(error::index_error(thread, "pop from empty bytearray"));
    }
    let at = wrap(at, length);
    if at >= length {
        return Err(error::index_error(thread, "pop index out of range"));
    }
    let byte = resizing(thread, array, |bytes| bytes.remove(at))?;
    Ok(Value::small(i64::from(byte)))
}

pub(super) fn remove(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let byte = byte(thread, args.get(1))?;
    let array = this(&args);
    match array.store.with(|store| memchr::memchr(byte, &store.bytes)) {
        Some(at) => done(resizing(thread, array, |bytes| {
            bytes.remove(at);
        })),
        None => Err(error::value_error(thread, "value not found in bytearray")),
    }
}

pub(super) fn reverse(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    this(&args).store.with(|store| store.bytes.reverse());
    Ok(Value::none())
}

pub(super) fn add_in_place(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(source) = buffer::window(thread, args.get(1))? else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("can't concat {got} to bytearray")));
    };
    let more = source.to_vec();
    if !more.is_empty() {
        resizing(thread, this(&args), |bytes| bytes.extend_from_slice(&more))?;
    }
    Ok(args.get(0).clone())
}

pub(super) fn repeat_in_place(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if !is_index(thread, args.get(1)) {
        return Ok(Value::not_implemented());
    }
    let count = index_sized(thread, args.get(1), ExceptionKind::OverflowError)?.max(0) as usize;
    let all = repeated(thread, &this(&args).to_vec(), count)?;
    if count != 1 {
        resizing(thread, this(&args), |bytes| *bytes = all)?;
    }
    Ok(args.get(0).clone())
}

fn position(thread: &Thread, key: &Value) -> Result<i64, Raised> {
    sequence_index(thread, key, |got| format!("bytearray indices must be integers or slices, not {got}"))
}

fn out_of_range(thread: &Thread) -> Raised {
    error::index_error(thread, "bytearray index out of range")
}

pub(super) fn set_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (key, value) = (args.get(1), args.get(2));
    if let Some(slice) = key.downcast::<Slice>() {
        let bounds = slicing::bounds(thread, slice)?;
        let fresh = assigned(thread, value)?;
        let length = this(&args).store.with(|store| store.bytes.len());
        return done(assign(thread, this(&args), bounds.fit(length), &fresh));
    }
    let at = position(thread, key)?;
    let byte = byte(thread, value)?;
    let written = this(&args).store.with(|store| {
        let at = wrap(at, store.bytes.len());
        store.bytes.get_mut(at).map(|slot| *slot = byte)
    });
    done(written.ok_or_else(|| out_of_range(thread)))
}

/// The bytes that are assigned to a slice.
fn assigned(thread: &Thread, value: &Value) -> Result<Vec<u8>, Raised> {
    if let Some(bytes) = buffer::bytes_if_any(thread, value)? {
        return Ok(bytes.into_owned());
    }
    if as_str(value).is_some() || is_index(thread, value) || !iterate::is_iterable(thread, value) {
        let message = "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
        return Err(error::type_error(thread, message));
    }
    MAKER.of_iterable(thread, value)
}

fn assign(thread: &Thread, array: &ByteArray, span: Span, fresh: &[u8]) -> Result<(), Raised> {
    if span.count == fresh.len() {
        array.store.with(|store| {
            for (at, byte) in span.indices().zip(fresh) {
                store.bytes[at] = *byte;
            }
        });
        return Ok(());
    }
    if span.step == 1 {
        let start = span.start as usize;
        return resizing(thread, array, |bytes| {
            bytes.splice(start..start + span.count, fresh.iter().copied());
        });
    }
    if fresh.is_empty() {
        return delete(thread, array, span);
    }
    let (given, wanted) = (fresh.len(), span.count);
    let message = format!("attempt to assign bytes of size {given} to extended slice of size {wanted}");
    Err(error::value_error(thread, message))
}

fn delete(thread: &Thread, array: &ByteArray, span: Span) -> Result<(), Raised> {
    if span.count == 0 {
        return Ok(());
    }
    let span = span.ascending();
    resizing(thread, array, |bytes| {
        let mut leaving = span.indices().peekable();
        let mut at = 0;
        bytes.retain(|_| {
            let leaves = leaving.next_if_eq(&at).is_some();
            at += 1;
            !leaves
        });
    })
}

pub(super) fn delete_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let key = args.get(1);
    if let Some(slice) = key.downcast::<Slice>() {
        let bounds = slicing::bounds(thread, slice)?;
        let length = this(&args).store.with(|store| store.bytes.len());
        return done(delete(thread, this(&args), bounds.fit(length)));
    }
    let at = position(thread, key)?;
    let length = this(&args).store.with(|store| store.bytes.len());
    let at = wrap(at, length);
    if at >= length {
        return Err(out_of_range(thread));
    }
    done(resizing(thread, this(&args), |bytes| {
        bytes.remove(at);
    }))
}
