//! The main thread, as the handlers of signals know it: they note a signal in its breaker word and wake it. A signal
//! that the system delivers to another thread is sent on to it, so that it breaks off the main thread's system call.

use super::breaker;
use super::state::Thread;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64};

static BREAKER: AtomicPtr<AtomicU32> = AtomicPtr::new(std::ptr::null_mut());
static PARKED: AtomicPtr<std::thread::Thread> = AtomicPtr::new(std::ptr::null_mut());
static IDENT: AtomicU64 = AtomicU64::new(0);

/// Makes the running thread the one that handles signals: at the start, and in the child of a fork.
pub(crate) fn settle(thread: &Thread) {
    let parked = Box::into_raw(Box::new(std::thread::current()));
    // The handler may be using the old one: it stays.
    PARKED.store(parked, Release);
    IDENT.store(thread.ident(), Release);
    BREAKER.store(std::ptr::from_ref(&thread.breaker).cast_mut(), Release);
}

/// The main thread's number.
pub(crate) fn ident() -> u64 {
    IDENT.load(Acquire)
}

/// Asks the main thread to look for signals, which a handler or another thread has noted, and wakes it if it waits.
/// Safe in a handler.
pub(crate) fn notify() {
    let (word, parked) = (BREAKER.load(Acquire), PARKED.load(Acquire));
    if word.is_null() || parked.is_null() {
        return;
    }
    // SAFETY: the main thread's state lives until the process ends its run, and the handle is never freed.
    unsafe {
        (*word).fetch_or(breaker::SIGNAL, Relaxed);
        (*parked).unpark();
    }
}

/// What a handler does first: false if the signal came to another thread and was sent on to the main one, where the
/// handler runs again. Safe in a handler.
pub(crate) fn has_arrived(signal: libc::c_int) -> bool {
    let main = ident();
    // SAFETY: the main thread lives as long as the process; both calls are safe in a handler.
    unsafe {
        if main == 0 || libc::pthread_self() == main {
            return true;
        }
        libc::pthread_kill(main, signal) != 0
    }
}
