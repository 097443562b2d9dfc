//! New threads: real ones of the operating system, each with a register stack of its own.

use super::interpreter::Interpreter;
use super::stack::{RegisterStack, THREAD_STACK};
use super::state::Thread;
use std::os::unix::thread::JoinHandleExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;
use std::sync::atomic::Ordering::Relaxed;

/// Native stack of a thread that asks for none in particular: address space, used as it is needed.
const NATIVE_STACK: usize = if cfg!(debug_assertions) { 64 << 20 } else { 16 << 20 };

/// The native stack is never smaller: the margin that recursion leaves free, and something to work with.
const LEAST_NATIVE_STACK: usize = if cfg!(debug_assertions) { 8 << 20 } else { 2 << 20 };

/// Exit status after a bug of minipy's own in a thread.
const BUG: i32 = 70;

/// What goes over to the new thread.
struct Parcel<F> {
    interpreter: NonNull<Interpreter>,
    stack: RegisterStack,
    body: F,
}

// SAFETY: the body may own Values. The new thread runs it when it has the GIL; if there is no new thread, it is dropped by
// the one that wanted to start it, which has the GIL too.
unsafe impl<F> Send for Parcel<F> {}

impl<F: FnOnce(&Thread)> Parcel<F> {
    fn run(self, native_stack: usize, done: impl FnOnce()) {
        // SAFETY: the interpreter stays where it is until all threads have left it.
        let thread = unsafe { Thread::attach(self.interpreter, native_stack, self.stack) };
        thread.interpreter().starting.fetch_sub(1, Relaxed);
        let body = self.body;
        if catch_unwind(AssertUnwindSafe(|| body(&thread))).is_err() {
            // The panic's hook has said what there is to say; the GIL is in no state to go on with.
            std::process::exit(BUG);
        }
        thread.detach(done);
    }
}

/// Starts a thread that runs `body` with the GIL, and `done` when it is about to leave the interpreter; the system's
/// number of the thread.
///
/// # Errors
/// The system has no room for another thread.
pub(crate) fn spawn(
    thread: &Thread,
    native_stack: usize,
    body: impl FnOnce(&Thread) + 'static,
    done: impl FnOnce() + Send + 'static,
) -> std::io::Result<u64> {
    let native_stack = if native_stack == 0 { NATIVE_STACK } else { native_stack.max(LEAST_NATIVE_STACK) };
    let stack = RegisterStack::reserve(THREAD_STACK)?;
    let parcel = Parcel { interpreter: NonNull::from(thread.interpreter()), stack, body };
    thread.interpreter().starting.fetch_add(1, Relaxed);
    let started = std::thread::Builder::new().stack_size(native_stack).spawn(move || {
        parcel.run(native_stack, done);
    });
    if started.is_err() {
        thread.interpreter().starting.fetch_sub(1, Relaxed);
    }
    Ok(started?.as_pthread_t())
}
