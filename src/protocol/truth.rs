//! Truth: what `if`, `while`, `not`, `and` and `bool()` ask of a value.

use super::call::call_special;
use super::subscript::checked_length;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int::Int;
use crate::object::list::List;
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::thread::Thread;

/// `bool(value)`
#[inline]
pub(crate) fn is_true(thread: &Thread, value: &Value) -> Result<bool, Raised> {
    if let Some(truth) = value.as_bool() {
        return Ok(truth);
    }
    if let Some(small) = value.as_small() {
        return Ok(small != 0);
    }
    if value.is_none() {
        return Ok(false);
    }
    of_object(thread, value)
}

#[inline(never)]
fn of_object(thread: &Thread, value: &Value) -> Result<bool, Raised> {
    if let Some(float) = value.as_float() {
        return Ok(float != 0.0);
    }
    if let Some(text) = value.exact::<Str>() {
        return Ok(text.len_bytes() != 0);
    }
    if let Some(list) = value.exact::<List>() {
        return Ok(list.len() != 0);
    }
    if let Some(dict) = value.exact::<Dict>() {
        return Ok(dict.len() != 0);
    }
    if let Some(tuple) = value.exact::<Tuple>() {
        return Ok(!tuple.items().is_empty());
    }
    if value.exact::<Int>().is_some() {
        return Ok(true);
    }
    if let Some(answer) = call_special(thread, value, Special::Bool, &[]) {
        let answer = answer?;
        return answer.as_bool().ok_or_else(|| {
            let got = type_name(thread, &answer);
            error::type_error(thread, format!("__bool__ should return bool, returned {got}"))
        });
    }
    match call_special(thread, value, Special::Len, &[]) {
        Some(length) => Ok(checked_length(thread, &length?)? != 0),
        None => Ok(true),
    }
}
