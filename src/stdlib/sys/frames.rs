//! Frames and exceptions of the threads.

use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int;
use crate::object::native::Arguments;
use crate::object::traceback::FrameObject;
use crate::protocol::mapping;
use crate::thread::Thread;
use crate::thread::frame::Frame;

pub(super) fn getframe(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let depth = c_int(thread, args.get(0))?.max(0);
    let mut frame = thread.running();
    for _ in 0..depth {
        if !frame.is_null() {
            // SAFETY: frames below the running one are alive.
            frame = unsafe { Frame::visible((*frame).previous) };
        }
    }
    if frame.is_null() {
        return Err(error::value_error(thread, "call stack is not deep enough"));
    }
    // SAFETY: as above.
    Ok(unsafe { FrameObject::of(thread, frame) }.into_value())
}

fn by_thread(thread: &Thread, value: Value) -> Result<Value, Raised> {
    let all = Dict::new(thread);
    // SAFETY: no arguments.
    let own = unsafe { libc::pthread_self() };
    mapping::dict_set(thread, &all, int::from_u64(thread, own as u64), value)?;
    Ok(all.into_value())
}

pub(super) fn current_frames(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let frame = thread.running();
    if frame.is_null() {
        return Ok(Dict::new(thread).into_value());
    }
    // SAFETY: the running frame is alive while native code that it called runs.
    let frame = unsafe { FrameObject::of(thread, frame) }.into_value();
    by_thread(thread, frame)
}

pub(super) fn current_exceptions(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    by_thread(thread, thread.handled_exception().unwrap_or_else(Value::none))
}
