//! Interned strings: one object for each text, so that names are compared by address. The table holds its
//! strings for the life of the interpreter.

use super::str::Str;
use crate::memory::header::flag;
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::Value;
use crate::thread::Thread;

/// The interned string of this text.
pub(crate) fn intern(thread: &Thread, text: &str) -> Obj<Str> {
    intern_bytes(thread, text.as_bytes())
}

/// The interned string of this WTF-8.
pub(crate) fn intern_bytes(thread: &Thread, text: &[u8]) -> Obj<Str> {
    let hash = thread.interpreter().hash_seed.hash(text);
    if let Some(known) = find(thread, hash, text) {
        return known;
    }
    let fresh = Str::from_wtf8(thread, text);
    enter(thread, hash, &fresh);
    fresh
}

/// The interned string equal to this one; an exact str becomes it itself if there was none.
pub(crate) fn intern_value(thread: &Thread, text: &Str) -> Obj<Str> {
    if text.header().has(flag::INTERNED) {
        return Obj::from_ref(text);
    }
    let hash = text.hash(thread);
    if let Some(known) = find(thread, hash, text.as_bytes()) {
        return known;
    }
    if !text.header().shape().exact {
        return intern_bytes(thread, text.as_bytes());
    }
    let own = Obj::from_ref(text);
    enter(thread, hash, &own);
    own
}

fn find(thread: &Thread, hash: i64, text: &[u8]) -> Option<Obj<Str>> {
    let table = thread.interpreter().interned.borrow();
    let same = |value: &Value| value.downcast::<Str>().is_some_and(|known| known.as_bytes() == text);
    let found = table.find(hash as u64, same)?;
    found.downcast::<Str>().map(Obj::from_ref)
}

fn enter(thread: &Thread, hash: i64, text: &Obj<Str>) {
    text.header().set(flag::INTERNED);
    let rehash = |value: &Value| value.downcast::<Str>().map_or(0, |text| text.hash(thread) as u64);
    thread.interpreter().interned.borrow_mut().insert_unique(hash as u64, text.as_value().clone(), rehash);
}
