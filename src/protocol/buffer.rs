//! The buffer protocol: bytes of whatever has bytes. Bytes objects lend theirs; other exporters are copied or
//! looked at through a [`Buffer`]. A class in Python takes part by `__buffer__`, which answers a memoryview.

use super::call::call_special;
use crate::memory::value::{Raised, Value};
use crate::object::buffer::{Buffer, store_of};
use crate::object::bytes::as_bytes;
use crate::object::class::type_name;
use crate::object::error;
use crate::object::memory_view::{MemoryView, Window, window_of};
use crate::object::special::Special;
use crate::thread::Thread;
use std::borrow::Cow;

/// `PyBUF_SIMPLE` and `PyBUF_FULL_RO`: what `__buffer__` is asked for.
const FULL_READ_ONLY: i64 = 0x11C;

/// `ValueError: operation forbidden on released memoryview object`
#[cold]
pub(crate) fn released(thread: &Thread) -> Raised {
    error::value_error(thread, "operation forbidden on released memoryview object")
}

/// A window on the memory of an object, if it has any.
pub(crate) fn window(thread: &Thread, value: &Value) -> Result<Option<Window>, Raised> {
    if let Some(buffer) = Buffer::of(value) {
        return Ok(Some(Window::whole(buffer)));
    }
    if value.downcast::<MemoryView>().is_some() {
        return window_of(value).map(Some).ok_or_else(|| released(thread));
    }
    let flags = Value::small(FULL_READ_ONLY);
    let Some(answer) = call_special(thread, value, Special::Buffer, std::slice::from_ref(&flags)) else {
        return Ok(None);
    };
    let answer = answer?;
    if answer.downcast::<MemoryView>().is_none() {
        return Err(error::type_error(thread, "__buffer__ returned non-memoryview object"));
    }
    window_of(&answer).map(Some).ok_or_else(|| released(thread))
}

/// True if the object exports its memory.
pub(crate) fn has_buffer(thread: &Thread, value: &Value) -> bool {
    as_bytes(value).is_some()
        || store_of(value).is_some()
        || value.downcast::<MemoryView>().is_some()
        || crate::object::class::class_of(thread, value).special(thread, Special::Buffer).is_some()
}

/// The bytes of a bytes-like object; `None` if it is none.
pub(crate) fn bytes_if_any<'a>(thread: &Thread, value: &'a Value) -> Result<Option<Cow<'a, [u8]>>, Raised> {
    if let Some(bytes) = as_bytes(value) {
        return Ok(Some(Cow::Borrowed(bytes)));
    }
    if let Some(store) = store_of(value) {
        return Ok(Some(Cow::Owned(store.with(|store| store.bytes.clone()))));
    }
    Ok(window(thread, value)?.map(|window| Cow::Owned(window.to_vec())))
}

/// The bytes of a bytes-like object. `TypeError: a bytes-like object is required, not 'str'`
pub(crate) fn bytes<'a>(thread: &Thread, value: &'a Value) -> Result<Cow<'a, [u8]>, Raised> {
    match bytes_if_any(thread, value)? {
        Some(bytes) => Ok(bytes),
        None => Err(required(thread, value)),
    }
}

/// `TypeError: a bytes-like object is required, not 'str'`
#[cold]
pub(crate) fn required(thread: &Thread, got: &Value) -> Raised {
    error::type_error(thread, format!("a bytes-like object is required, not '{}'", type_name(thread, got)))
}
