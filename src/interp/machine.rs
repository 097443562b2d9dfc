//! The loop's state: where the running frame is and which instruction comes next. The loop keeps it in
//! machine registers: handlers take it by `&mut` and are inlined, nothing else ever sees its address.
//!
//! # Safety
//! The one island of raw pointers of the loop. The verifier proved of each code object that registers,
//! constants and names are in range, that jumps land on instructions, and that a register read as a source
//! holds a value (the compiler checks locals that may be unbound first); frames are on the thread's register
//! stack, which has room for the window of each frame that was opened.

use crate::bytecode::instruction::Instruction;
use crate::memory::value::{Raised, Value, end};
use crate::object::function::Function;
use crate::thread::Thread;
use crate::thread::frame::Frame;
use crate::thread::loaded::CodeObject;

/// Why a handler did not come to its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stop {
    /// An exception is set: its traceback gets an entry for this frame.
    Raised,
    /// An exception is set that passed here before: no entry.
    Reraised,
    /// The frame that native code entered ended; the result is in `Machine::result`.
    Leave,
}

impl From<Raised> for Stop {
    #[inline(always)]
    fn from(_: Raised) -> Stop {
        Stop::Raised
    }
}

/// What a handler answers.
pub(crate) type Step = Result<(), Stop>;

/// The loop's state.
pub(crate) struct Machine<'t> {
    pub(crate) thread: &'t Thread,
    /// The running frame.
    pub(crate) frame: *mut Frame,
    /// Its register 0.
    pub(crate) registers: *mut Option<Value>,
    /// The word after the current instruction.
    pub(crate) next: *const Instruction,
    /// What the frame entered by native code gave.
    pub(crate) result: Option<Value>,
}

impl<'t> Machine<'t> {
    /// Makes a frame the running one, at its current instruction.
    #[inline(always)]
    pub(crate) fn enter(&mut self, frame: *mut Frame) {
        self.frame = frame;
        self.thread.frame.set(frame);
        // SAFETY: the island's contract.
        unsafe {
            self.registers = Frame::registers(frame);
            self.next = (*frame).at;
        }
    }

    /// Writes the current instruction back to the frame, before anything that may raise or look at frames.
    #[inline(always)]
    pub(crate) fn save(&self) {
        // SAFETY: the island's contract; `next` is behind the current instruction.
        unsafe { (*self.frame).at = self.next.sub(1) };
    }

    /// Fetches the next instruction.
    #[inline(always)]
    pub(crate) fn fetch(&mut self) -> Instruction {
        // SAFETY: the island's contract.
        unsafe {
            let instruction = *self.next;
            self.next = self.next.add(1);
            instruction
        }
    }

    /// The value in a register that is read.
    #[inline(always)]
    pub(crate) fn get(&self, register: usize) -> &Value {
        // SAFETY: the island's contract.
        unsafe {
            debug_assert!((*self.registers.add(register)).is_some(), "a source register holds a value");
            (*self.registers.add(register)).as_ref().unwrap_unchecked()
        }
    }

    /// The register itself.
    #[inline(always)]
    pub(crate) fn slot(&mut self, register: usize) -> &mut Option<Value> {
        // SAFETY: the island's contract.
        unsafe { &mut *self.registers.add(register) }
    }

    /// Moves a value out of a register.
    #[inline(always)]
    pub(crate) fn take(&mut self, register: usize) -> Value {
        // SAFETY: the island's contract.
        unsafe {
            debug_assert!((*self.registers.add(register)).is_some(), "a source register holds a value");
            (*self.registers.add(register)).take().unwrap_unchecked()
        }
    }

    /// The value of a source: moved out if this is its last use, else a new reference.
    #[inline(always)]
    pub(crate) fn obtain(&mut self, register: usize, last: bool) -> Value {
        if last { self.take(register) } else { self.get(register).clone() }
    }

    /// Writes a register; the old value is dropped last.
    #[inline(always)]
    pub(crate) fn set(&mut self, register: usize, value: Value) {
        end(self.slot(register).replace(value));
    }

    /// Ends the use of a source.
    #[inline(always)]
    pub(crate) fn release(&mut self, register: usize, last: bool) {
        if last {
            end(self.slot(register).take());
        }
    }

    /// Jumps by a distance in words.
    #[inline(always)]
    pub(crate) fn jump(&mut self, distance: i64) {
        // SAFETY: the island's contract.
        self.next = unsafe { self.next.offset(distance as isize) };
    }

    /// Word `index` behind the current instruction.
    #[inline(always)]
    pub(crate) fn word(&self, index: usize) -> u64 {
        // SAFETY: the row of the instruction has that many words.
        unsafe { (*self.next.add(index)).0 }
    }

    /// Writes a word behind the current instruction: a cache.
    #[inline(always)]
    pub(crate) fn set_word(&mut self, index: usize, word: u64) {
        // SAFETY: as above; the stream belongs to the code object, and one aligned store rewrites it.
        unsafe { self.next.add(index).cast_mut().write(Instruction(word)) };
    }

    /// Goes on behind the words of the current instruction.
    #[inline(always)]
    pub(crate) fn skip(&mut self, words: usize) {
        // SAFETY: as above.
        self.next = unsafe { self.next.add(words) };
    }

    /// The running frame.
    #[inline(always)]
    pub(crate) fn frame(&self) -> &Frame {
        // SAFETY: the island's contract.
        unsafe { &*self.frame }
    }

    /// The code that runs.
    #[inline(always)]
    pub(crate) fn code(&self) -> &'t CodeObject {
        // SAFETY: the frame's function keeps the code while the frame runs.
        unsafe { &*(*self.frame).code }
    }

    /// The function that runs.
    #[inline(always)]
    pub(crate) fn function(&self) -> &'t Function {
        // SAFETY: word 0 of each frame holds a function, which lives while the frame runs.
        unsafe {
            let value = (*self.frame).function.as_ref().unwrap_unchecked();
            &*std::ptr::from_ref(value.header().unwrap_unchecked()).cast::<Function>()
        }
    }

    /// The constant with this index.
    #[inline(always)]
    pub(crate) fn constant(&self, index: usize) -> &'t Value {
        // SAFETY: the island's contract.
        unsafe { self.code().values.constants.get_unchecked(index) }
    }

    /// The name with this index.
    #[inline(always)]
    pub(crate) fn name(&self, index: usize) -> &'t Value {
        // SAFETY: the island's contract.
        unsafe { self.code().values.names.get_unchecked(index) }
    }
}
