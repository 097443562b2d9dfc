//! What an async generator yields, wrapped so that it can be told from what it awaits.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;

/// `async_generator_wrapped_value`
#[repr(C)]
pub(crate) struct AsyncValue {
    header: Header,
    /// What was yielded.
    pub(crate) value: Value,
}

layout!(AsyncValue, Kind::Other, tracked, |wrapped, visit| visit(&wrapped.value), |_wrapped| ());

impl AsyncValue {
    /// Wraps a value.
    pub(crate) fn new(thread: &Thread, value: Value) -> Obj<AsyncValue> {
        heap::new(thread.root::<AsyncValue>(), |header| AsyncValue { header, value })
    }
}
