//! Conversions of arguments that several modules ask for, with CPython's words for what does not fit.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::int::Integer;
use crate::protocol::number;
use crate::thread::Thread;

/// An argument that CPython keeps in a C `int`.
pub(crate) fn c_int(thread: &Thread, value: &Value) -> Result<i32, Raised> {
    let index = number::index(thread, value)?;
    let small = Integer::of(&index).and_then(Integer::small);
    small
        .and_then(|number| i32::try_from(number).ok())
        .ok_or_else(|| error::overflow_error(thread, "Python int too large to convert to C int"))
}
