//! A thread's state. A `&Thread` proves that its thread may touch objects: under the GIL, that it
//! holds the lock.

use super::breaker;
use super::frame::Frame;
use super::gil::Seat;
use super::interpreter::Interpreter;
use super::main_thread;
use super::parking::Parking;
use super::reason::Reason;
use super::stack::RegisterStack;
use super::wait::Obstacle;
use crate::memory::value::{Raised, Value};
use crate::memory::{heap, refcount};
use hashbrown::HashSet;
use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;

/// One link of the chain of exceptions being handled: the thread's own, and one for each generator that
/// runs (a generator takes its handled exception along when it is suspended).
pub(crate) struct Handled {
    exception: UnsafeCell<Option<Value>>,
    pub(crate) previous: Cell<*const Handled>,
}

impl Default for Handled {
    fn default() -> Handled {
        Handled { exception: UnsafeCell::new(None), previous: Cell::new(std::ptr::null()) }
    }
}

impl Handled {
    /// Puts an exception in and hands out the one that was there.
    pub(crate) fn replace(&self, exception: Option<Value>) -> Option<Value> {
        // SAFETY: nothing runs between the read and the write.
        unsafe { std::mem::replace(&mut *self.exception.get(), exception) }
    }

    /// A new reference to the exception.
    pub(crate) fn get(&self) -> Option<Value> {
        // SAFETY: the borrow ends with the clone.
        unsafe { (*self.exception.get()).clone() }
    }
}

/// Native stack that is left free for one native function and the error path.
const NATIVE_MARGIN: usize = 1024 * 1024;

/// One thread of one interpreter.
pub(crate) struct Thread {
    interpreter: *const Interpreter,
    ident: u64,
    serial: u64,
    pub(super) parking: Arc<Parking>,
    pub(super) obstacle: Cell<Option<Obstacle>>,
    /// How deep deaths were nested when the thread let go of the GIL.
    pub(super) nested: Cell<u32>,
    /// Reasons to leave the fast path at the next poll.
    pub(crate) breaker: AtomicU32,
    /// The frame that runs, or null.
    pub(crate) frame: Cell<*mut Frame>,
    stack: RegisterStack,
    native_limit: usize,
    raised: UnsafeCell<Option<Value>>,
    /// The innermost link of exceptions being handled.
    pub(crate) handled: Cell<*const Handled>,
    bottom: Box<Handled>,
    /// Objects whose repr is under way, so that a container in itself prints as `[...]`.
    pub(crate) in_repr: UnsafeCell<HashSet<u64>>,
}

impl Thread {
    /// A thread state for the running operating-system thread, whose native stack has `native_stack` bytes; the thread
    /// has the GIL from here on.
    ///
    /// # Safety
    /// The interpreter outlives the thread and does not move.
    pub(crate) unsafe fn attach(
        interpreter: NonNull<Interpreter>,
        native_stack: usize,
        stack: RegisterStack,
    ) -> Box<Thread> {
        let bottom = Box::<Handled>::default();
        let here = 0u8;
        let here = std::ptr::from_ref(&here).addr();
        // SAFETY: the contract.
        let shared = unsafe { interpreter.as_ref() };
        let stressed = shared.options.extra.iter().any(|(word, _)| word == "stress");
        let thread = Box::new(Thread {
            interpreter: interpreter.as_ptr(),
            // SAFETY: the call has no arguments and cannot fail.
            ident: unsafe { libc::pthread_self() },
            serial: shared.fresh_serial(),
            parking: Parking::here(),
            obstacle: Cell::new(None),
            nested: Cell::new(0),
            breaker: AtomicU32::new(if stressed { breaker::STRESS } else { 0 }),
            frame: Cell::new(std::ptr::null_mut()),
            stack,
            native_limit: here.saturating_sub(native_stack) + NATIVE_MARGIN,
            raised: UnsafeCell::new(None),
            handled: Cell::new(&raw const *bottom),
            bottom,
            in_repr: UnsafeCell::new(HashSet::new()),
        });
        // SAFETY: the interpreter outlives the thread.
        unsafe { heap::enter(&raw const (*interpreter.as_ptr()).heap) };
        // SAFETY: the breaker word is boxed with the thread, which retires in `detach`.
        unsafe { refcount::settle(NonNull::from(&thread.breaker), breaker::MERGE) };
        CURRENT.set(&raw const *thread);
        thread.take_back(Reason::Start);
        thread.interpreter().threads.borrow_mut().push(NonNull::from(&*thread));
        thread
    }

    /// Ends the thread's part in the interpreter: it lets go of what it holds, and of the GIL.
    /// `done` runs when others may know of the end.
    pub(crate) fn detach(&self, done: impl FnOnce()) {
        self.clear();
        refcount::retire();
        self.interpreter().threads.borrow_mut().retain(|other| *other != NonNull::from(self));
        done();
        self.check_for_deadlock();
        self.let_go(Reason::Exit, false);
        heap::leave();
    }

    /// In the child of a fork: of all threads this one is left, and is the main one.
    pub(crate) fn after_fork(&self) {
        self.interpreter().renew_gil(self.seat());
        self.interpreter().threads.borrow_mut().retain(|other| std::ptr::eq(other.as_ptr(), self));
        self.interpreter().starting.store(0, Relaxed);
        main_thread::settle(self);
    }

    /// The end of the run begins: no other thread gets the GIL from here on.
    pub(crate) fn finalize(&self) {
        self.interpreter().gil().close(self.seat());
    }

    /// The thread as the GIL knows it.
    pub(super) fn seat(&self) -> Seat {
        // SAFETY: the state is boxed, and goes after the thread has let go for the last time.
        unsafe { Seat::new(self.serial, NonNull::from(&self.breaker)) }
    }

    /// The interpreter.
    #[inline(always)]
    pub(crate) fn interpreter(&self) -> &Interpreter {
        // SAFETY: the contract of `attach`.
        unsafe { &*self.interpreter }
    }

    /// What the system calls the thread: another thread may get the number when this one is gone.
    #[inline(always)]
    pub(crate) fn ident(&self) -> u64 {
        self.ident
    }

    /// The thread's number in its interpreter, never used again; the first is 1.
    #[inline(always)]
    pub(crate) fn serial(&self) -> u64 {
        self.serial
    }

    /// The frame that scripts see as the running one, or null.
    pub(crate) fn running(&self) -> *mut Frame {
        // SAFETY: the running frame is on this thread's register stack.
        unsafe { Frame::visible(self.frame.get()) }
    }

    /// Where the next frame of native code starts: above the running frame's registers.
    pub(crate) fn top(&self) -> *mut Option<Value> {
        let frame = self.frame.get();
        if frame.is_null() {
            return self.stack.start();
        }
        // SAFETY: a frame's registers end where its code says.
        unsafe { Frame::registers(frame).add((*frame).code().registers) }
    }

    /// No frame may start beyond this word.
    #[inline(always)]
    pub(crate) fn stack_limit(&self) -> *mut Option<Value> {
        self.stack.limit()
    }

    /// True if the native stack is nearly used up.
    #[inline(always)]
    pub(crate) fn native_stack_is_low(&self) -> bool {
        let here = 0u8;
        std::ptr::from_ref(&here).addr() < self.native_limit
    }

    /// Sets the exception.
    #[cold]
    pub(crate) fn set_raised(&self, exception: Value) -> Raised {
        // SAFETY: the old value is dropped after the write.
        let old = unsafe { (*self.raised.get()).replace(exception) };
        drop(old);
        Raised
    }

    /// Takes the exception that is set.
    pub(crate) fn take_raised(&self) -> Value {
        self.take_raised_if_any().expect("a Raised was answered, so an exception is set")
    }

    /// Takes the exception, if one is set.
    pub(crate) fn take_raised_if_any(&self) -> Option<Value> {
        // SAFETY: nothing runs between the read and the write.
        unsafe { (*self.raised.get()).take() }
    }

    /// A new reference to the exception that is set.
    pub(crate) fn raised(&self) -> Option<Value> {
        // SAFETY: the borrow ends with the clone.
        unsafe { (*self.raised.get()).clone() }
    }

    /// The innermost link of exceptions being handled.
    #[inline(always)]
    pub(crate) fn handled(&self) -> &Handled {
        // SAFETY: links are alive while they are in the chain.
        unsafe { &*self.handled.get() }
    }

    /// The exception being handled (`sys.exception()`): the innermost one there is.
    pub(crate) fn handled_exception(&self) -> Option<Value> {
        let mut link = self.handled.get();
        while !link.is_null() {
            // SAFETY: as above.
            let handled = unsafe { &*link };
            if let Some(exception) = handled.get() {
                return Some(exception);
            }
            link = handled.previous.get();
        }
        None
    }

    /// Lets go of what the thread itself holds, at its end.
    pub(crate) fn clear(&self) {
        drop(self.take_raised_if_any());
        drop(self.bottom.replace(None));
    }
}

thread_local! {
    static CURRENT: Cell<*const Thread> = const { Cell::new(std::ptr::null()) };
}

/// The running thread, for callbacks that get none (the death of an object).
pub(crate) fn current() -> &'static Thread {
    // SAFETY: objects die only on attached threads, and the state outlives its attachment.
    unsafe { &*CURRENT.get() }
}

/// One line for each frame of the running thread, innermost first: for the report of a bug.
pub(crate) fn stack_lines() -> Vec<String> {
    let mut lines = Vec::new();
    let thread = CURRENT.get();
    if thread.is_null() {
        return lines;
    }
    // SAFETY: the state is alive while its thread runs, and so are the frames of its chain.
    unsafe {
        let mut frame = (*thread).frame.get();
        while !frame.is_null() && lines.len() < 50 {
            let code = &(*frame).code().code;
            lines.push(format!("File \"{}\", line {}, in {}", code.filename, (*frame).line(), code.name));
            frame = (*frame).previous;
        }
    }
    lines
}
