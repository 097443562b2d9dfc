//! Somebody else's memory that bytes are read into.

use crate::memory::value::{Raised, Value};
use crate::object::buffer::Buffer;
use crate::object::class::type_name;
use crate::object::error;
use crate::object::memory_view::{MemoryView, Window};
use crate::protocol::buffer;
use crate::thread::Thread;

/// Copies what a read answered to the front of somebody's memory; how many bytes that were.
pub(super) fn copy_into(thread: &Thread, target: &Value, bytes: &[u8]) -> Result<usize, Raised> {
    let view = match Buffer::of(target) {
        Some(buffer) => Window::whole(buffer),
        None => match buffer::window(thread, target)? {
            Some(window) => window,
            None => return Err(not_writable(thread, target)),
        },
    };
    if view.buffer.read_only || view.read_only {
        return Err(not_writable(thread, target));
    }
    let start = view.start;
    let count = bytes.len().min(view.byte_length());
    view.buffer.with_mut(|memory| memory[start..start + count].copy_from_slice(&bytes[..count]));
    Ok(count)
}

fn not_writable(thread: &Thread, target: &Value) -> Raised {
    let got = type_name(thread, target);
    error::type_error(thread, format!("readinto() argument must be read-write bytes-like object, not {got}"))
}

/// Room in somebody's memory, in bytes.
pub(super) fn room_of(thread: &Thread, target: &Value) -> Result<usize, Raised> {
    match buffer::window(thread, target)? {
        Some(window) => Ok(window.byte_length()),
        None => Err(not_writable(thread, target)),
    }
}

/// A view of memory for a method in Python to fill.
pub(super) fn view_of(thread: &Thread, array: &Value) -> Value {
    let buffer = Buffer::of(array).expect("a bytearray has memory");
    MemoryView::new(thread, Window::whole(buffer)).into_value()
}
