//! Arrays compared with each other and searched for a value.

use super::items::item;
use super::of;
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::int::from_usize;
use crate::object::native::Arguments;
use crate::object::numeric_array::NumericArray;
use crate::protocol::compare::{self as order, Comparison, is};
use crate::protocol::slicing::clipped;
use crate::thread::Thread;

pub(super) fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let operation = Comparison::ALL[usize::from(OP)];
    let left = of(args.get(0));
    let Some(right) = args.get(1).downcast::<NumericArray>() else { return Ok(Value::not_implemented()) };
    if let Some(answer) = operation.of_equality(false)
        && left.len() != right.len()
    {
        return Ok(Value::bool(answer));
    }
    let is_exact = left.code.letter == right.code.letter && !matches!(left.code.letter, 'f' | 'd');
    if let Some(answer) = operation.of_equality(true)
        && is_exact
        && left.store.with(|store| store.bytes.clone()) == right.store.with(|store| store.bytes.clone())
    {
        return Ok(Value::bool(answer));
    }
    let mut at = 0;
    loop {
        let (Some(one), Some(other)) = (item(thread, left, at)?, item(thread, right, at)?) else { break };
        if !is(thread, Comparison::Equal, &one, &other)? {
            return match operation.of_equality(false) {
                Some(answer) => Ok(Value::bool(answer)),
                None => order::compare(thread, operation, &one, &other),
            };
        }
        at += 1;
    }
    Ok(Value::bool(operation.holds(left.len().cmp(&right.len()))))
}

/// The place of the first item that equals a value.
pub(super) fn find(
    thread: &Thread,
    array: &NumericArray,
    value: &Value,
    start: usize,
    stop: usize,
) -> Result<Option<usize>, Raised> {
    let mut at = start;
    while at < stop {
        let Some(found) = item(thread, array, at)? else { break };
        if is(thread, Comparison::Equal, &found, value)? {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

pub(super) fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(find(thread, of(args.get(0)), args.get(1), 0, usize::MAX)?.is_some()))
}

pub(super) fn index(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = of(args.get(0));
    let start = clipped(thread, args.get(2), array.len())?;
    let stop = clipped(thread, args.get(3), array.len())?;
    match find(thread, array, args.get(1), start, stop)? {
        Some(at) => Ok(from_usize(thread, at)),
        None => Err(error::value_error(thread, "array.index(x): x not in array")),
    }
}

pub(super) fn count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (mut count, mut at) = (0, 0);
    while let Some(found) = find(thread, of(args.get(0)), args.get(1), at, usize::MAX)? {
        count += 1;
        at = found + 1;
    }
    Ok(from_usize(thread, count))
}
