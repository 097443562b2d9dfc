//! Turns: how a thread lets go of the GIL and takes it back. All ways lead through [`Thread::let_go`] and
//! [`Thread::take_back`]; what belongs to the running thread alone (the depth of nested deaths, where a collection is
//! asked for) changes hands there.

use super::breaker;
use super::reason::Reason;
use super::state::Thread;
use crate::memory::value::Value;
use std::ptr::NonNull;
use std::sync::atomic::Ordering::Relaxed;

// What runs without the GIL must be `Send`, so it can hold no object and no proof of the GIL. If that stopped being so,
// the crate would not compile.
static_assertions::assert_not_impl_any!(Value: Send, Sync);
static_assertions::assert_not_impl_any!(&Value: Send);
static_assertions::assert_not_impl_any!(&Thread: Send);

/// Takes the GIL back when what ran without it is done, in whatever way.
struct Return<'t> {
    thread: &'t Thread,
    reason: Reason,
}

impl Drop for Return<'_> {
    fn drop(&mut self) {
        self.thread.take_back(self.reason);
    }
}

impl Thread {
    /// Runs what blocks, or what needs no object, without the GIL. The closure must be `Send`, and neither a `Value` nor
    /// a `&Thread` is: so it cannot touch an object.
    pub(crate) fn without_gil<R: Send>(&self, reason: Reason, blocking: impl FnOnce() -> R + Send) -> R {
        self.let_go(reason, false);
        let _back = Return { thread: self, reason };
        blocking()
    }

    /// Lets another thread have its turn: at a poll, when one asked for it.
    #[cold]
    pub(crate) fn pass(&self) {
        self.let_go(Reason::DropRequest, true);
        self.take_back(Reason::DropRequest);
    }

    /// Lets go of the GIL and takes it back, whether or not somebody waits: `-X stress` at each poll.
    pub(crate) fn offer(&self) {
        self.let_go(Reason::DropRequest, false);
        self.take_back(Reason::DropRequest);
    }

    /// Lets go of the GIL.
    pub(super) fn let_go(&self, _reason: Reason, asked: bool) {
        self.nested.set(self.interpreter().heap.pause());
        self.interpreter().gil().give(self.seat(), asked);
    }

    /// Waits for the GIL.
    pub(super) fn take_back(&self, reason: Reason) {
        self.interpreter().gil().take(self.seat(), reason);
        let heap = &self.interpreter().heap;
        heap.resume(self.nested.get());
        // SAFETY: the word lives until the thread has given up the GIL for the last time, and the next holder puts its
        // own in place.
        unsafe { heap.collector.set_breaker(NonNull::from(&self.breaker), breaker::COLLECT) };
    }

    /// True if handlers of signals are to run: only the main thread's word ever says so.
    pub(crate) fn is_signalled(&self) -> bool {
        self.breaker.load(Relaxed) & breaker::SIGNAL != 0
    }
}
