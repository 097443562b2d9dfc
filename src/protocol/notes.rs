//! Notes on exceptions (PEP 678) that the interpreter itself adds.

use crate::memory::value::Value;
use crate::object::instance;
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::thread::Thread;

/// Adds a note to the exception that is set.
#[cold]
pub(crate) fn add(thread: &Thread, note: &str) {
    let Some(exception) = thread.raised() else { return };
    let Some(header) = exception.header() else { return };
    let note = Str::new(thread, note).into_value();
    let which = name(thread, Name::__notes__);
    match instance::get(thread, header, which) {
        Some(notes) => {
            if let Some(notes) = notes.downcast::<List>() {
                notes.push(note);
            }
        }
        None => {
            let stored = instance::set(thread, header, which, List::new(thread, vec![note]).into_value());
            debug_assert!(stored, "every exception can have attributes");
        }
    }
}

/// The notes of an exception, as far as they are strings.
pub(crate) fn of(thread: &Thread, exception: &Value) -> Vec<Value> {
    let notes =
        exception.header().and_then(|header| instance::get(thread, header, name(thread, Name::__notes__)));
    notes.as_ref().and_then(Value::downcast::<List>).map(List::to_vec).unwrap_or_default()
}
