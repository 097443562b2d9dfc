//! Values as text: `repr`, `str`, `ascii`, `format`, and the guard that lets a container print itself inside
//! itself as `[...]`.

use super::call::call_special;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{class_of, type_name};
use crate::object::error;
use crate::object::int::{Int, Integer};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::pure::float::render;
use crate::pure::int::render::decimal;
use crate::pure::text::repr as quote;
use crate::thread::Thread;

/// `repr(value)`
pub(crate) fn repr(thread: &Thread, value: &Value) -> Result<Obj<Str>, Raised> {
    if let Some(text) = of_plain(thread, value)? {
        return Ok(text);
    }
    if let Some(text) = value.exact::<Str>() {
        return Ok(Str::new(thread, &quote::text(text.as_bytes())));
    }
    if thread.native_stack_is_low() || nested_reprs(thread) > MOST_NESTED {
        return Err(error::too_deep(thread, " while getting the repr of an object"));
    }
    match call_special(thread, value, Special::Repr, &[]) {
        Some(answer) => Obj::try_from(answer?).map_err(|other| {
            error::type_error(
                thread,
                format!("__repr__ returned non-string (type {})", type_name(thread, &other)),
            )
        }),
        None => Ok(Str::new(thread, &format!("<{} object>", type_name(thread, value)))),
    }
}

/// `str(value)`
pub(crate) fn str(thread: &Thread, value: &Value) -> Result<Obj<Str>, Raised> {
    if let Some(text) = value.exact::<Str>() {
        return Ok(Obj::from_ref(text));
    }
    if let Some(text) = of_plain(thread, value)? {
        return Ok(text);
    }
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, " while getting the str of an object"));
    }
    match call_special(thread, value, Special::Str, &[]) {
        Some(answer) => Obj::try_from(answer?).map_err(|other| {
            error::type_error(
                thread,
                format!("__str__ returned non-string (type {})", type_name(thread, &other)),
            )
        }),
        None => repr(thread, value),
    }
}

/// `ascii(value)`
pub(crate) fn ascii(thread: &Thread, value: &Value) -> Result<Obj<Str>, Raised> {
    let text = repr(thread, value)?;
    if text.is_ascii() {
        return Ok(text);
    }
    Ok(Str::new(thread, &quote::ascii_of_repr(text.as_bytes())))
}

/// `format(value, spec)`
pub(crate) fn format(thread: &Thread, value: &Value, spec: &Str) -> Result<Obj<Str>, Raised> {
    if spec.len_bytes() == 0 {
        if let Some(text) = value.exact::<Str>() {
            return Ok(Obj::from_ref(text));
        }
        if value.is_small() || value.is_float() {
            return str(thread, value);
        }
    }
    let spec = Value::from_object(spec);
    match call_special(thread, value, Special::Format, std::slice::from_ref(&spec)) {
        Some(answer) => Obj::try_from(answer?).map_err(|other| {
            error::type_error(
                thread,
                format!("__format__ must return a str, not {}", type_name(thread, &other)),
            )
        }),
        None => {
            let message = format!("Type {} doesn't define __format__", type_name(thread, value));
            Err(error::type_error(thread, message))
        }
    }
}

/// Ints, floats, bools and None, whose repr and str are the same and need no lookup.
#[inline]
fn of_plain(thread: &Thread, value: &Value) -> Result<Option<Obj<Str>>, Raised> {
    if let Some(small) = value.as_small() {
        return Ok(Some(small_int(thread, small)));
    }
    if let Some(float) = value.as_float() {
        let mut text = String::new();
        render::write_repr(float, &mut text);
        return Ok(Some(Str::from_ascii(thread, text.as_bytes())));
    }
    if let Some(truth) = value.as_bool() {
        return Ok(Some(Str::from_ascii(thread, if truth { b"True" } else { b"False" })));
    }
    if value.is_none() {
        return Ok(Some(Str::from_ascii(thread, b"None")));
    }
    match value.exact::<Int>() {
        Some(_) => int(thread, value).map(Some),
        None => Ok(None),
    }
}

/// Digits of a machine word are at most twenty, with the sign.
fn small_int(thread: &Thread, number: i64) -> Obj<Str> {
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut rest = number.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        at -= 1;
        digits[at] = b'-';
    }
    Str::from_ascii(thread, &digits[at..])
}

/// The decimal digits of an int (also of a bool or an instance of a subclass).
pub(crate) fn int(thread: &Thread, value: &Value) -> Result<Obj<Str>, Raised> {
    match Integer::of(value).expect("the caller has an int") {
        Integer::Small(small) => Ok(small_int(thread, small)),
        Integer::Big(big) => {
            let limit = thread.interpreter().max_str_digits.get();
            let text = decimal(big, limit).map_err(|fault| error::from_fault(thread, fault))?;
            Ok(Str::from_ascii(thread, text.as_bytes()))
        }
    }
}

/// Containers within containers that a repr goes into: CPython's limit of nested C calls.
const MOST_NESTED: usize = 10_000;

fn nested_reprs(thread: &Thread) -> usize {
    // SAFETY: the borrow ends within the statement.
    unsafe { (*thread.in_repr.get()).len() }
}

/// Keeps an object among those whose repr is under way.
pub(crate) struct InRepr<'a> {
    thread: &'a Thread,
    container: u64,
}

/// Enters the repr of a container; `None` if it is under way already.
pub(crate) fn enter_repr<'a>(thread: &'a Thread, container: &Value) -> Option<InRepr<'a>> {
    // SAFETY: the borrow ends within the statement; nothing else runs in it.
    let fresh = unsafe { (*thread.in_repr.get()).insert(container.bits()) };
    fresh.then(|| InRepr { thread, container: container.bits() })
}

impl Drop for InRepr<'_> {
    fn drop(&mut self) {
        // SAFETY: the borrow ends within the statement.
        unsafe { (*self.thread.in_repr.get()).remove(&self.container) };
    }
}

/// The name of a value's class with its module, for reprs.
pub(crate) fn class_name(thread: &Thread, value: &Value) -> String {
    class_of(thread, value).full_name(thread)
}
