//! Ctrl-C. The handler only notes the signal and sets the main thread's eval breaker; the exception is
//! raised at the main thread's next poll.

use crate::memory::value::Raised;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::thread::{Thread, breaker};
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering::Relaxed};

static MAIN_BREAKER: AtomicPtr<AtomicU32> = AtomicPtr::new(std::ptr::null_mut());

extern "C" fn note(_: libc::c_int) {
    let word = MAIN_BREAKER.load(Relaxed);
    if !word.is_null() {
        // SAFETY: the main thread's state lives until the process ends its run.
        unsafe { (*word).fetch_or(breaker::SIGNAL, Relaxed) };
    }
}

/// Makes Ctrl-C a KeyboardInterrupt, and a closed pipe an error instead of the end.
pub(super) fn install(thread: &Thread) {
    MAIN_BREAKER.store(std::ptr::from_ref(&thread.breaker).cast_mut(), Relaxed);
    // SAFETY: the handler does nothing but one atomic operation.
    unsafe {
        libc::signal(libc::SIGINT, note as *const () as libc::sighandler_t);
        libc::signal(libc::SIGPIPE, libc::SIG_IGN);
    }
}

/// What the main thread does at the poll after a signal.
pub(super) fn handle(thread: &Thread) -> Result<(), Raised> {
    Err(error::raise_with(thread, ExceptionKind::KeyboardInterrupt, Vec::new()))
}
