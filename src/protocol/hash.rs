//! Hashes: what dicts, sets and `hash()` ask of a value. Numbers that are equal hash alike whatever their type.

use super::call::call_special;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::int::{Int, Integer};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::pure::hash::container::TupleHash;
use crate::pure::hash::{not_minus_one, number};
use crate::thread::Thread;

/// `hash(None)`: a constant since CPython 3.12.
const NONE: i64 = 0xFCA8_6420;

/// `hash(value)`
#[inline]
pub(crate) fn hash(thread: &Thread, value: &Value) -> Result<i64, Raised> {
    if let Some(text) = value.exact::<Str>() {
        return Ok(text.hash(thread));
    }
    if let Some(small) = value.as_small() {
        return Ok(number::small(small));
    }
    of_object(thread, value)
}

#[inline(never)]
fn of_object(thread: &Thread, value: &Value) -> Result<i64, Raised> {
    if let Some(truth) = value.as_bool() {
        return Ok(i64::from(truth));
    }
    if let Some(float) = value.as_float() {
        return Ok(of_float(value, float));
    }
    if value.is_none() {
        return Ok(NONE);
    }
    if !value.is_pointer() {
        return Ok(identity(value));
    }
    if let Some(int) = value.exact::<Int>() {
        return Ok(number::big(&int.number));
    }
    if let Some(tuple) = value.exact::<Tuple>() {
        return of_tuple(thread, tuple.items());
    }
    match call_special(thread, value, Special::Hash, &[]) {
        Some(answer) => from_answer(thread, &answer?),
        None => Err(unhashable(thread, value)),
    }
}

/// The hash of a float; a nan hashes by its identity, which is that of `holder`.
pub(crate) fn of_float(holder: &Value, float: f64) -> i64 {
    number::float(float).unwrap_or_else(|| identity(holder))
}

/// The hash of a tuple of these items.
pub(crate) fn of_tuple(thread: &Thread, items: &[Value]) -> Result<i64, Raised> {
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, ""));
    }
    let mut state = TupleHash::new();
    for item in items {
        state.add(hash(thread, item)?);
    }
    Ok(state.finish())
}

/// The hash of an object that is equal only to itself.
pub(crate) fn identity(value: &Value) -> i64 {
    number::address(value.bits() as usize)
}

fn from_answer(thread: &Thread, answer: &Value) -> Result<i64, Raised> {
    match Integer::of(answer) {
        Some(Integer::Small(small)) => Ok(not_minus_one(small)),
        Some(Integer::Big(big)) => Ok(number::big(big)),
        None => Err(error::type_error(thread, "__hash__ method should return an integer")),
    }
}

/// `TypeError: unhashable type: 'list'`
#[cold]
pub(crate) fn unhashable(thread: &Thread, value: &Value) -> Raised {
    error::type_error(thread, format!("unhashable type: '{}'", type_name(thread, value)))
}
