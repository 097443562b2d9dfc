//! Items and slices of an array: reading, writing, deleting.

use super::codes::{pack, read};
use super::mutate::{bad_argument, resizing};
use super::{make, of};
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::int::from_usize;
use crate::object::native::Arguments;
use crate::object::numeric_array::NumericArray;
use crate::object::slice::Slice;
use crate::protocol::slicing;
use crate::protocol::subscript::{sequence_index, wrap};
use crate::pure::slice::Span;
use crate::thread::Thread;

/// The item at a place; `None` behind the end.
pub(super) fn item(thread: &Thread, array: &NumericArray, at: usize) -> Result<Option<Value>, Raised> {
    let size = array.code.size;
    let mut word = [0; 8];
    let found = array.store.with(|store| {
        let bytes = store.bytes.get(at.checked_mul(size)?..)?.get(..size)?;
        word[..size].copy_from_slice(bytes);
        Some(())
    });
    found.map(|()| read(thread, array.code, &word[..size])).transpose()
}

pub(super) fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_usize(thread, of(args.get(0)).len()))
}

fn place(thread: &Thread, key: &Value) -> Result<i64, Raised> {
    sequence_index(thread, key, |_| "array indices must be integers".to_owned())
}

/// The bytes of the items that a span takes.
fn picked(array: &NumericArray, span: Span) -> Vec<u8> {
    let size = array.code.size;
    array.store.with(|store| {
        if span.step == 1 {
            let start = span.start as usize * size;
            return store.bytes[start..start + span.count * size].to_vec();
        }
        span.indices().flat_map(|at| store.bytes[at * size..(at + 1) * size].iter().copied()).collect()
    })
}

pub(super) fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (array, key) = (of(args.get(0)), args.get(1));
    if let Some(slice) = key.downcast::<Slice>() {
        let bounds = slicing::bounds(thread, slice)?;
        return Ok(make(thread, array, picked(array, bounds.fit(array.len()))));
    }
    let at = wrap(place(thread, key)?, array.len());
    let found = item(thread, array, at)?;
    found.ok_or_else(|| error::index_error(thread, "array index out of range"))
}

fn out_of_range(thread: &Thread) -> Raised {
    error::index_error(thread, "array assignment index out of range")
}

/// Writes an item at a place.
fn write(thread: &Thread, array: &NumericArray, at: usize, value: &Value) -> Result<(), Raised> {
    let item = pack(thread, array.code, value)?;
    let size = array.code.size;
    let written = array.store.with(|store| {
        let slot = store.bytes.get_mut(at.checked_mul(size)?..)?.get_mut(..size)?;
        slot.copy_from_slice(&item[..size]);
        Some(())
    });
    written.ok_or_else(|| out_of_range(thread))
}

pub(super) fn set(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (array, key, value) = (of(args.get(0)), args.get(1), args.get(2));
    if let Some(slice) = key.downcast::<Slice>() {
        let bounds = slicing::bounds(thread, slice)?;
        let Some(other) = value.downcast::<NumericArray>() else {
            let got = type_name(thread, value);
            let message = format!("can only assign array (not \"{got}\") to array slice");
            return Err(error::type_error(thread, message));
        };
        if other.code.letter != array.code.letter {
            return Err(bad_argument(thread));
        }
        let fresh = other.store.with(|store| store.bytes.clone());
        assign(thread, array, bounds.fit(array.len()), &fresh)?;
        return Ok(Value::none());
    }
    let at = wrap(place(thread, key)?, array.len());
    if at >= array.len() {
        return Err(out_of_range(thread));
    }
    write(thread, array, at, value)?;
    Ok(Value::none())
}

fn assign(thread: &Thread, array: &NumericArray, span: Span, fresh: &[u8]) -> Result<(), Raised> {
    let size = array.code.size;
    let given = fresh.len() / size;
    if given == span.count {
        array.store.with(|store| {
            for (at, item) in span.indices().zip(fresh.chunks_exact(size)) {
                store.bytes[at * size..(at + 1) * size].copy_from_slice(item);
            }
        });
        return Ok(());
    }
    if span.step == 1 {
        let start = span.start as usize * size;
        return resizing(thread, array, |bytes| {
            bytes.splice(start..start + span.count * size, fresh.iter().copied());
        });
    }
    if given == 0 {
        return remove(thread, array, span);
    }
    let message = format!("attempt to assign array of size {given} to extended slice of size {}", span.count);
    Err(error::value_error(thread, message))
}

fn remove(thread: &Thread, array: &NumericArray, span: Span) -> Result<(), Raised> {
    if span.count == 0 {
        return Ok(());
    }
    let span = span.ascending();
    let size = array.code.size;
    resizing(thread, array, |bytes| {
        let mut leaving = span.indices().peekable();
        let mut at = 0;
        bytes.retain(|_| {
            let item = at / size;
            at += 1;
            while leaving.peek().is_some_and(|next| *next < item) {
                leaving.next();
            }
            leaving.peek() != Some(&item)
        });
    })
}

pub(super) fn delete(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (array, key) = (of(args.get(0)), args.get(1));
    if let Some(slice) = key.downcast::<Slice>() {
        let bounds = slicing::bounds(thread, slice)?;
        remove(thread, array, bounds.fit(array.len()))?;
        return Ok(Value::none());
    }
    let at = wrap(place(thread, key)?, array.len());
    if at >= array.len() {
        return Err(out_of_range(thread));
    }
    let size = array.code.size;
    resizing(thread, array, |bytes| drop(bytes.drain(at * size..(at + 1) * size)))?;
    Ok(Value::none())
}
