//! Ctrl-C. The handler only notes the signal and sets the main thread's eval breaker; the exception is
//! raised at the main thread's next poll.

use crate::memory::value::Raised;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::thread::{Thread, main_thread};

extern "C" fn note(signal: libc::c_int) {
    if main_thread::has_arrived(signal) {
        main_thread::notify();
    }
}

/// Blocks all signals in this thread, which runs no Python: the system delivers them to one that does.
pub(super) fn leave_to_others() {
    // SAFETY: all bytes of the set may be zero; the calls fill it and read it.
    unsafe {
        let mut all: libc::sigset_t = std::mem::zeroed();
        libc::sigfillset(&raw mut all);
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const all, std::ptr::null_mut());
    }
}

/// Makes Ctrl-C a KeyboardInterrupt, and a closed pipe an error instead of the end.
pub(super) fn install(thread: &Thread) {
    main_thread::settle(thread);
    // SAFETY: what the handler does is safe in a handler; all bytes of the struct may be zero. System calls that the
    // signal breaks off come back, so that waiting for input can be interrupted.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = note as *const () as libc::sighandler_t;
        libc::sigaction(libc::SIGINT, &raw const action, std::ptr::null_mut());
        libc::signal(libc::SIGPIPE, libc::SIG_IGN);
    }
}

/// What the main thread does at the poll after a signal.
pub(super) fn handle(thread: &Thread) -> Result<(), Raised> {
    Err(error::raise_with(thread, ExceptionKind::KeyboardInterrupt, Vec::new()))
}
