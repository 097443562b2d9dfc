//! Where a thread waits: others wake it there, and see whether it waits without an end of its own.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::{Acquire, Release};

/// A thread's place to wait.
pub(crate) struct Parking {
    thread: std::thread::Thread,
    forever: AtomicBool,
}

impl Parking {
    /// The place of the operating-system thread that runs.
    pub(super) fn here() -> Arc<Parking> {
        Arc::new(Parking { thread: std::thread::current(), forever: AtomicBool::new(false) })
    }

    /// Wakes the thread, which looks again at what it waits for.
    pub(super) fn wake(&self) {
        self.set_forever(false);
        self.thread.unpark();
    }

    /// Says whether the thread waits until another thread wakes it, however long that takes.
    pub(super) fn set_forever(&self, forever: bool) {
        self.forever.store(forever, Release);
    }

    /// Whether only another thread can make the thread go on.
    pub(crate) fn is_forever(&self) -> bool {
        self.forever.load(Acquire)
    }
}
