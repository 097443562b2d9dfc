//! A gate that opens once: many may wait for it, as for the end of a thread.

use super::reason::Reason;
use super::state::Thread;
use super::wait::Woken;
use parking_lot::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::{Acquire, Release};
use std::time::Instant;

/// The gate.
#[derive(Default)]
pub(crate) struct Gate {
    open: AtomicBool,
    waiting: Mutex<Vec<std::thread::Thread>>,
}

impl Gate {
    /// True once it is open.
    pub(crate) fn is_open(&self) -> bool {
        self.open.load(Acquire)
    }

    /// Opens it and wakes who waits.
    pub(crate) fn open(&self) {
        self.open.store(true, Release);
        for waiting in self.waiting.lock().drain(..) {
            waiting.unpark();
        }
    }

    /// Waits until it is open, or until the moment.
    pub(crate) fn wait(&self, thread: &Thread, reason: Reason, until: Option<Instant>) -> Woken {
        if self.is_open() {
            return Woken::Ready;
        }
        let me = std::thread::current();
        let number = me.id();
        self.waiting.lock().push(me);
        let woken = thread.wait(reason, until, || self.is_open());
        if woken != Woken::Ready {
            self.waiting.lock().retain(|other| other.id() != number);
        }
        woken
    }
}
