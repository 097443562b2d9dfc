//! A gate that opens once: many may wait for it, as for the end of a thread.

use super::parking::Parking;
use super::reason::Reason;
use super::state::Thread;
use super::wait::{Obstacle, Woken};
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::{Acquire, Release};
use std::time::Instant;

/// The gate.
#[derive(Default)]
pub(crate) struct Gate {
    open: AtomicBool,
    waiting: Mutex<Vec<Arc<Parking>>>,
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
            waiting.wake();
        }
    }

    /// Waits until it is open, or until the moment.
    pub(crate) fn wait(
        &self,
        thread: &Thread,
        reason: Reason,
        obstacle: Obstacle,
        until: Option<Instant>,
    ) -> Woken {
        if self.is_open() {
            return Woken::Ready;
        }
        self.waiting.lock().push(Arc::clone(&thread.parking));
        let woken = thread.wait(reason, obstacle, until, || self.is_open());
        if woken != Woken::Ready {
            self.waiting.lock().retain(|other| !Arc::ptr_eq(other, &thread.parking));
        }
        woken
    }
}
