//! What list and tuple have in common: their repr, and repetition with its limits.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::str::Str;
use crate::protocol::text;
use crate::pure::fault::MOST_BYTES;
use crate::thread::Thread;

/// `items * count`
pub(super) fn repeat(thread: &Thread, items: &[Value], count: i64) -> Result<Vec<Value>, Raised> {
    let count = count.max(0) as usize;
    let length = items.len().checked_mul(count).filter(|length| *length <= MOST_BYTES / size_of::<Value>());
    let mut all = Vec::new();
    if length.is_none_or(|length| all.try_reserve_exact(length).is_err()) {
        return Err(error::memory_error(thread));
    }
    match items {
        [one] => all.resize(count, one.clone()),
        _ => (0..count).for_each(|_| all.extend_from_slice(items)),
    }
    Ok(all)
}

/// The repr of items between brackets; `item` gives them one by one, since a repr may change the sequence.
pub(super) fn repr(
    thread: &Thread,
    container: &Value,
    (open, close): (&str, &str),
    item: impl Fn(usize) -> Option<Value>,
) -> Result<Value, Raised> {
    let Some(_guard) = text::enter_repr(thread, container) else {
        return Ok(Str::new(thread, &format!("{open}...{close}")).into_value());
    };
    let mut out = open.as_bytes().to_vec();
    let mut at = 0;
    while let Some(item) = item(at) {
        if at > 0 {
            out.extend(b", ");
        }
        out.extend(text::repr(thread, &item)?.as_bytes());
        at += 1;
    }
    if at == 1 && close == ")" {
        out.push(b',');
    }
    out.extend(close.as_bytes());
    Ok(Str::from_wtf8(thread, &out).into_value())
}
