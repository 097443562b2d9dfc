//! The lock behind `_thread.lock`: a word and a queue of waiting threads. Taking a free lock and giving one back that
//! nobody waits for is one atomic operation. A release wakes the thread that waits longest, but does not hand the lock
//! to it: whoever comes first takes it, as with CPython's semaphores.

use super::reason::Reason;
use super::state::Thread;
use super::wait::Woken;
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicBool, AtomicU8};
use std::time::Instant;

/// Somebody has the lock.
const HELD: u8 = 1;
/// Somebody is in the queue.
const AWAITED: u8 = 2;

/// A thread in the queue.
struct Waiter {
    woken: AtomicBool,
    thread: std::thread::Thread,
}

/// A lock that any thread may release.
#[derive(Default)]
pub(crate) struct RawLock {
    word: AtomicU8,
    queue: Mutex<VecDeque<Arc<Waiter>>>,
}

impl RawLock {
    /// Takes the lock if it is free.
    #[inline]
    pub(crate) fn try_acquire(&self) -> bool {
        self.word.fetch_update(Acquire, Relaxed, |word| (word & HELD == 0).then_some(word | HELD)).is_ok()
    }

    /// Takes the lock, waiting for it until the moment.
    #[inline]
    pub(crate) fn acquire(&self, thread: &Thread, until: Option<Instant>) -> Woken {
        if self.try_acquire() { Woken::Ready } else { self.acquire_slowly(thread, until) }
    }

    #[cold]
    fn acquire_slowly(&self, thread: &Thread, until: Option<Instant>) -> Woken {
        let waiter = Arc::new(Waiter { woken: AtomicBool::new(false), thread: std::thread::current() });
        if self.take_or_queue(&waiter, false) {
            return Woken::Ready;
        }
        let woken = thread.wait(Reason::Lock, until, || {
            waiter.woken.load(Acquire) && {
                waiter.woken.store(false, Relaxed);
                self.take_or_queue(&waiter, true)
            }
        });
        if woken != Woken::Ready && !self.withdraw(&waiter) && self.try_acquire() {
            return Woken::Ready;
        }
        woken
    }

    /// Takes the lock if it is free, else stands in the queue: a thread that was woken in vain at its head.
    fn take_or_queue(&self, waiter: &Arc<Waiter>, at_head: bool) -> bool {
        let mut queue = self.queue.lock();
        if self.word.fetch_or(HELD | AWAITED, AcqRel) & HELD == 0 {
            if queue.is_empty() {
                self.word.fetch_and(!AWAITED, Relaxed);
            }
            return true;
        }
        if at_head {
            queue.push_front(Arc::clone(waiter));
        } else {
            queue.push_back(Arc::clone(waiter));
        }
        false
    }

    /// Leaves the queue; false if a release took the waiter out already.
    fn withdraw(&self, waiter: &Arc<Waiter>) -> bool {
        let mut queue = self.queue.lock();
        let place = queue.iter().position(|other| Arc::ptr_eq(other, waiter));
        if let Some(place) = place {
            queue.remove(place);
        }
        if queue.is_empty() {
            self.word.fetch_and(!AWAITED, Relaxed);
        }
        place.is_some()
    }

    /// Gives the lock back; false if nobody had it.
    #[inline]
    pub(crate) fn release(&self) -> bool {
        let word = self.word.fetch_and(!HELD, Release);
        if word & AWAITED != 0 {
            self.wake();
        }
        word & HELD != 0
    }

    #[cold]
    fn wake(&self) {
        let mut queue = self.queue.lock();
        let next = queue.pop_front();
        if queue.is_empty() {
            self.word.fetch_and(!AWAITED, Relaxed);
        }
        drop(queue);
        if let Some(next) = next {
            next.woken.store(true, Release);
            next.thread.unpark();
        }
    }

    /// True if somebody has the lock.
    pub(crate) fn is_held(&self) -> bool {
        self.word.load(Relaxed) & HELD != 0
    }

    /// In the child of a fork: nobody has the lock, nobody waits.
    pub(crate) fn reset(&self) {
        self.queue.lock().clear();
        self.word.store(0, Relaxed);
    }
}
