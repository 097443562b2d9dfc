//! What happens to an exception: it gets a traceback entry in each frame it passes, goes to the innermost
//! handler that covers the instruction, or ends the frame and goes on in the caller.

use super::resume;
use crate::memory::value::Value;
use crate::object::exception::Exception;
use crate::object::traceback::{FrameObject, Traceback};
use crate::thread::Thread;
use crate::thread::frame::{Entry, Frame};

/// Finds who handles the exception that is set, from `frame` on; `None` if it leaves the frame that native
/// code entered. The answered frame goes on at its handler.
#[cold]
#[inline(never)]
pub(super) fn unwind(thread: &Thread, mut frame: *mut Frame, mut adds_entry: bool) -> Option<*mut Frame> {
    loop {
        // SAFETY: `frame` is the running frame; its callees are gone.
        unsafe {
            if adds_entry {
                add_traceback(thread, frame);
            }
            adds_entry = true;
            let code = (*frame).code();
            if let Some(handler) = code.code.handler_at((*frame).index()) {
                let registers = Frame::registers(frame);
                for register in usize::from(handler.depth)..code.registers {
                    drop((*registers.add(register)).take());
                }
                (*frame).at = code.stream().add(handler.target as usize);
                return Some(frame);
            }
            let (entry, previous) = ((*frame).entry, (*frame).previous);
            if !(*frame).generator.is_null() {
                resume::finish(thread, frame);
            }
            close_frame(thread, frame);
            if entry == Entry::Native {
                return None;
            }
            frame = previous;
            thread.frame.set(frame);
        }
    }
}

/// Puts an entry for where `frame` stands in front of the exception's traceback.
unsafe fn add_traceback(thread: &Thread, frame: *mut Frame) {
    let Some(value) = thread.raised() else { return };
    let Some(exception) = value.downcast::<Exception>() else { return };
    // SAFETY: the frame is on the stack.
    let object = unsafe { FrameObject::of(thread, frame) };
    let (index, line) = (object.index(), object.line());
    let entry = Traceback::new(thread, exception.traceback(), object, index, line);
    exception.set_traceback(Some(entry.into_value()));
}

/// Ends a frame: empties its registers and header; the frame below is the running one then. A frame object that
/// somebody keeps takes the locals over.
///
/// # Safety
/// The frame is on the stack, and no frame above it is alive.
pub(super) unsafe fn close_frame(thread: &Thread, frame: *mut Frame) {
    // SAFETY: the contract; the code lives until the function is dropped, last.
    unsafe {
        let (locals, all) = ((*frame).code().locals, (*frame).code().registers);
        let registers = Frame::registers(frame);
        if (*frame).object.is_some() {
            detach(thread, frame);
        }
        (*frame).entry = Entry::Leaving;
        for register in locals..all {
            drop((*registers.add(register)).take());
        }
        for register in 0..locals {
            drop((*registers.add(register)).take());
        }
        let (namespace, function) = ((*frame).namespace.take(), (*frame).function.take());
        thread.frame.set((*frame).previous);
        Frame::wipe(frame);
        drop(namespace);
        drop(function);
    }
}

/// Parts the frame object from its frame, which ends.
///
/// # Safety
/// As in `close_frame`.
#[cold]
#[inline(never)]
pub(super) unsafe fn detach(thread: &Thread, frame: *mut Frame) {
    // SAFETY: the contract.
    unsafe {
        let Some(value) = (*frame).object.take() else { return };
        let Some(object) = value.downcast::<FrameObject>() else { return };
        let kept = object.is_shared();
        object.last_index.set((*frame).index());
        object.live.set(std::ptr::null_mut());
        if !kept {
            return;
        }
        let registers = Frame::registers(frame);
        let locals: Vec<Option<Value>> =
            (0..(*frame).code().locals).map(|at| (*registers.add(at)).take()).collect();
        let previous = Frame::visible((*frame).previous);
        let back = (!previous.is_null()).then(|| FrameObject::of(thread, previous).into_value());
        object.parts.with(|parts| {
            parts.locals = locals;
            parts.back = back;
        });
    }
}
