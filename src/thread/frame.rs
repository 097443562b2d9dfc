//! Frames. A frame is eight words of header and then its registers, on the thread's register stack; the
//! caller's outgoing registers overlap the callee's header and arguments, so a call copies nothing.
//!
//! | word | what |
//! |---|---|
//! | 0 | the function that runs (owned); its result lands in the register the call names |
//! | 1 | the frame below |
//! | 2 | the code |
//! | 3 | the current instruction: the call instruction while a callee runs |
//! | 4 | namespace of class bodies and `exec` (owned), empty if names are globals |
//! | 5 | the Python-visible frame object (owned), once somebody asked |
//! | 6 | the generator that owns the frame's registers, or null |
//! | 7 | depth, and how the frame was entered |

use super::loaded::CodeObject;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::instruction::Instruction;
use crate::memory::header::Header;
use crate::memory::value::Value;

/// How a frame was entered, which decides what its end does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Entry {
    /// By native code: the loop ends.
    Native,
    /// By a call instruction: the result goes to its destination.
    Call,
    /// `__init__`, by a call of a class: the result must be None and the new object, held by the caller's
    /// destination register already, is the call's result.
    Init,
    /// A property's getter, by the instruction that reads the attribute.
    Attribute,
    /// A generator, by a `ForIter`.
    ForIter,
    /// A generator or coroutine, by a `Send`.
    Send,
    /// The frame ended and its registers are being emptied: what runs meanwhile (`__del__`) sees the frame below.
    Leaving,
}

/// The header of a frame, at the frame pointer.
#[repr(C)]
pub(crate) struct Frame {
    pub(crate) function: Option<Value>,
    pub(crate) previous: *mut Frame,
    pub(crate) code: *const CodeObject,
    pub(crate) at: *const Instruction,
    pub(crate) namespace: Option<Value>,
    pub(crate) object: Option<Value>,
    pub(crate) generator: *const Header,
    pub(crate) depth: u32,
    pub(crate) entry: Entry,
}

const _: () = assert!(size_of::<Frame>() == FRAME_WORDS * 8);

impl Frame {
    /// Register 0 of the frame at `frame`.
    ///
    /// # Safety
    /// `frame` points into a register stack.
    #[inline(always)]
    pub(crate) unsafe fn registers(frame: *mut Frame) -> *mut Option<Value> {
        // SAFETY: the registers follow the header.
        unsafe { frame.cast::<Option<Value>>().add(FRAME_WORDS) }
    }

    /// Wipes the header of a frame that is gone, whose owned words were taken: the words are temporaries of the
    /// frame below, and those hold values or nothing.
    ///
    /// # Safety
    /// `frame` points into a register stack.
    #[inline(always)]
    pub(crate) unsafe fn wipe(frame: *mut Frame) {
        // SAFETY: plain words; what they owned is gone.
        unsafe { std::ptr::write_bytes(frame.cast::<u64>(), 0, FRAME_WORDS) };
    }

    /// The nearest frame from `frame` down that scripts see: the frame itself, unless it is on its way out.
    ///
    /// # Safety
    /// `frame` is null or a frame on its thread's register stack.
    pub(crate) unsafe fn visible(mut frame: *mut Frame) -> *mut Frame {
        // SAFETY: the chain below a frame on the stack is on the stack.
        while !frame.is_null() && unsafe { (*frame).entry } == Entry::Leaving {
            // SAFETY: as above.
            frame = unsafe { (*frame).previous };
        }
        frame
    }

    /// The code that runs.
    #[inline(always)]
    pub(crate) fn code(&self) -> &CodeObject {
        // SAFETY: the function in word 0 keeps its code alive while the frame exists.
        unsafe { &*self.code }
    }

    /// The stream word of the current instruction.
    pub(crate) fn index(&self) -> usize {
        // SAFETY: `at` points into the stream of `code`.
        unsafe { self.at.offset_from(self.code().stream()) as usize }
    }

    /// The current line, 0 if unknown.
    pub(crate) fn line(&self) -> u32 {
        self.code().position(self.index()).line
    }
}
