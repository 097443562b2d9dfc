//! Slices of lists: read, assigned to, deleted.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::list::{List, drop_items};
use crate::object::slice::Slice;
use crate::protocol::iterate;
use crate::protocol::slicing::{Span, bounds};
use crate::thread::Thread;

/// `list[slice]`
pub(super) fn get(thread: &Thread, list: &List, slice: &Slice) -> Result<Value, Raised> {
    let bounds = bounds(thread, slice)?;
    let items = list.items.with(|items| bounds.fit(items.len()).pick(items));
    Ok(List::new(thread, items).into_value())
}

/// Start and end of a span of step 1.
fn ends(span: Span) -> (usize, usize) {
    let start = span.start as usize;
    (start, start + span.count)
}

/// `list[slice] = value`
pub(super) fn set(thread: &Thread, object: &Value, slice: &Slice, value: &Value) -> Result<(), Raised> {
    let list: &List = object.downcast().expect("the caller has a list");
    let bounds = bounds(thread, slice)?;
    if !iterate::is_iterable(thread, value) {
        return Err(error::type_error(thread, "must assign iterable to extended slice"));
    }
    let fresh = iterate::collect(thread, value)?;
    let given = fresh.len();
    let old = list.items.with(|items| {
        let span = bounds.fit(items.len());
        if span.step == 1 {
            let (start, end) = ends(span);
            return Ok(items.splice(start..end, fresh).collect());
        }
        if span.count != given {
            return Err((span.count, fresh));
        }
        let pairs = span.indices().zip(fresh);
        Ok(pairs.map(|(at, value)| std::mem::replace(&mut items[at], value)).collect::<Vec<Value>>())
    });
    match old {
        Ok(dropped) => {
            if bounds.step == 1 {
                drop_items(dropped);
            }
            Ok(())
        }
        Err((wanted, _refused)) => {
            let message =
                format!("attempt to assign sequence of size {given} to extended slice of size {wanted}");
            Err(error::value_error(thread, message))
        }
    }
}

/// `del list[slice]`
pub(super) fn delete(thread: &Thread, list: &List, slice: &Slice) -> Result<(), Raised> {
    let bounds = bounds(thread, slice)?;
    let old: Vec<Value> = list.items.with(|items| {
        let span = bounds.fit(items.len()).ascending();
        if span.step == 1 {
            let (start, end) = ends(span);
            return items.drain(start..end).collect();
        }
        let mut doomed = span.indices().peekable();
        let mut old = Vec::with_capacity(span.count);
        let mut kept = Vec::with_capacity(items.len() - span.count);
        for (at, item) in items.drain(..).enumerate() {
            if doomed.next_if_eq(&at).is_some() { old.push(item) } else { kept.push(item) }
        }
        *items = kept;
        old
    });
    // What a stretch loses goes from its end, what an extended slice loses from its first item on.
    if bounds.step == 1 {
        drop_items(old);
    }
    Ok(())
}
